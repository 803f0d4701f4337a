"""Writes a handbook to a folder, and never over what somebody else has put there."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from calmreply.findings import CalmreplyError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MANIFEST", "Written", "write_handbook"]

MANIFEST: Final = ".calmreply-handbook.json"
"""The list of the files that were written, with the SHA-256 of each."""


class Written(NamedTuple):
    """What was done: the files written, those that stood there alike, and those of an earlier handbook taken away."""

    written: tuple[str, ...]
    same: tuple[str, ...]
    removed: tuple[str, ...]


def write_handbook(pages: Mapping[str, str], folder: str | Path, *, force: bool = False) -> Written:
    """Write pages below a folder, which is made where it is not there.

    A file that an earlier handbook wrote, and nobody has changed since, is replaced, or taken away where it is no page
    any more. Any other file in the place of a page is foreign: `CalmreplyError` names them, and nothing is written;
    ``force`` writes over them. Files in other places are left alone.
    """
    root = Path(folder)
    if root.exists() and not root.is_dir():
        raise CalmreplyError(f"`{folder}` is a file", help="name a folder to write the handbook to")
    outside = next((name for name in pages if not _inside(root, name)), None)
    if outside is not None:
        message = f"`{outside}` would be written outside of `{folder}`"
        raise CalmreplyError(message, help="a folder in it is a link to elsewhere; take that away")
    before = _manifest(root)
    foreign = [name for name, text in pages.items() if _foreign(root, name, text, before)]
    if foreign and not force:
        named = ", ".join(f"`{name}`" for name in foreign[:5])
        more = f" and {len(foreign) - 5} more" if len(foreign) > 5 else ""
        message = f"`{folder}` holds files that no handbook wrote: {named}{more}"
        raise CalmreplyError(message, help="choose another folder, or write over them with --force")
    written, same = [], []
    for name, text in pages.items():
        path = root / name
        if _held(path) == _hash(text.encode()):
            same.append(name)
            continue
        if path.is_symlink():
            path.unlink()  # never through a link to somewhere else
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        written.append(name)
    removed = []
    for name in sorted(before.keys() - pages.keys()):
        if _inside(root, name) and _held(root / name) == before[name]:
            (root / name).unlink()
            removed.append(name)
    kept = {name: _hash(text.encode()) for name, text in sorted(pages.items())}
    (root / MANIFEST).write_bytes((json.dumps(kept, indent=1) + "\n").encode())
    return Written(tuple(written), tuple(same), tuple(removed))


def _foreign(root: Path, name: str, text: str, before: Mapping[str, str]) -> bool:
    path = root / name
    if path.is_symlink():
        return True
    if not path.exists():
        return False
    held = _held(path)
    return held is None or held not in {before.get(name), _hash(text.encode())}


def _inside(root: Path, name: str) -> bool:
    """Whether a name stays below the folder, links followed."""
    return (root / name).parent.resolve().is_relative_to(root.resolve())


def _held(path: Path) -> str | None:
    """The hash of a plain file; None for anything else."""
    return _hash(path.read_bytes()) if path.is_file() and not path.is_symlink() else None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _manifest(root: Path) -> dict[str, str]:
    path = root / MANIFEST
    if not path.is_file():
        return {}
    try:
        found = json.loads(path.read_bytes())
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}

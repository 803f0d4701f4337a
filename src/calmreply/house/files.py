"""The files of a house: the only module, beside the command line, that opens any."""

from __future__ import annotations

import shutil
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import CalmreplyError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Folder", "copy_starter", "folder_of", "read_folder", "starter_folder", "with_schemas", "write_lock"]

_MOST_FILES = 1_000


class Folder(NamedTuple):
    """What stands in a house's folder, as bytes, by path relative to it; names are what findings show."""

    settings: tuple[str, bytes]
    policy: tuple[tuple[str, bytes], ...]
    messages: Mapping[str, tuple[tuple[str, bytes], ...]]
    """By locale, ``it``, or locale and register, ``it@informal``: ``messages/sl.ftl``, or all of ``messages/sl/``."""
    channels: tuple[str, bytes] | None
    locks: Mapping[str, tuple[str, bytes]] = {}
    """The approvals of translations, ``messages/sl.lock``, by the name of the messages they are of."""
    layouts: tuple[tuple[str, bytes], ...] = ()
    """The layouts, ``layouts/email.html.j2``, by name."""
    sheets: tuple[tuple[str, bytes], ...] = ()
    """Tables of rules that sections name, such as ``policy/delivery.csv``."""


def read_folder(folder: str | Path) -> Folder:
    """Read a house's folder; `CalmreplyError` if there is no house in it."""
    root = Path(folder)
    if not root.is_dir():
        raise CalmreplyError(
            f"no folder `{folder}`", help="`calmreply new DIR` makes a house to start from; or name another folder"
        )
    settings = root / "house.yaml"
    if not settings.is_file():
        raise CalmreplyError(
            f"no house in `{folder}`: it has no house.yaml",
            help="name the folder that holds house.yaml; `calmreply new DIR` makes one to start from",
        )
    channels = root / "channels.yaml"
    return Folder(
        settings=("house.yaml", settings.read_bytes()),
        policy=_all(root, sorted((root / "policy").rglob("*.y*ml"))),
        messages=_messages(root),
        channels=("channels.yaml", channels.read_bytes()) if channels.is_file() else None,
        locks=_locks(root),
        layouts=_all(root, sorted((root / "layouts").glob("*.j2"))),
        sheets=_all(root, sorted((root / "policy").rglob("*.csv"))),
    )


def folder_of(texts: Mapping[str, str]) -> Folder:
    """The folder that these files stood in, by their names in it: what `read_folder` gave when they were read."""
    data = {name: texts[name].encode("utf-8", "surrogatepass") for name in sorted(texts)}
    messages: dict[str, tuple[tuple[str, bytes], ...]] = {}
    for name, text in data.items():
        if name.startswith("messages/") and name.endswith(".ftl"):
            locale = name.split("/")[1].removesuffix(".ftl")
            messages[locale] = (*messages.get(locale, ()), (name, text))
    return Folder(
        settings=("house.yaml", data["house.yaml"]),
        policy=tuple((n, t) for n, t in data.items() if n.startswith("policy/") and n.endswith((".yaml", ".yml"))),
        messages=messages,
        channels=("channels.yaml", data["channels.yaml"]) if "channels.yaml" in data else None,
        locks={Path(n).stem: (n, t) for n, t in data.items() if n.endswith(".lock")},
        layouts=tuple((n, t) for n, t in data.items() if n.startswith("layouts/") and n.endswith(".j2")),
        sheets=tuple((n, t) for n, t in data.items() if n.startswith("policy/") and n.endswith(".csv")),
    )


def _all(root: Path, paths: list[Path]) -> tuple[tuple[str, bytes], ...]:
    found = [p for p in paths if p.suffix in {".yaml", ".yml", ".ftl", ".j2", ".csv"} and p.is_file()]
    if len(found) > _MOST_FILES:
        raise CalmreplyError(f"`{root}` holds more than {_MOST_FILES} files", help="is this the right folder?")
    return tuple((p.relative_to(root).as_posix(), p.read_bytes()) for p in found)


def _messages(root: Path) -> dict[str, tuple[tuple[str, bytes], ...]]:
    found: dict[str, tuple[tuple[str, bytes], ...]] = {}
    for path in sorted((root / "messages").iterdir()) if (root / "messages").is_dir() else ():
        if path.is_dir():
            found[path.name] = _all(root, sorted(path.rglob("*.ftl")))
        elif path.suffix == ".ftl":
            found[path.stem] = (*found.get(path.stem, ()), *_all(root, [path]))
    return found


def _locks(root: Path) -> dict[str, tuple[str, bytes]]:
    found = sorted((root / "messages").glob("*.lock")) if (root / "messages").is_dir() else ()
    return {path.stem: (path.relative_to(root).as_posix(), path.read_bytes()) for path in found if path.is_file()}


def write_lock(folder: str | Path, stem: str, text: str) -> str:
    """Write the approvals of the messages ``stem`` (``sl``, ``it@informal``); returns the file's name in the house."""
    path = Path(folder) / "messages" / f"{stem}.lock"
    path.write_bytes(text.encode())
    return f"messages/{path.name}"


def starter_folder() -> Path:
    """The folder of the bundled example house."""
    with as_file(files("calmreply") / "starter") as path:
        return Path(path)


def copy_starter(target: str | Path) -> tuple[str, ...]:
    """Copy the example house to a new folder and return the names of its files; nothing is ever overwritten."""
    root = Path(target)
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise CalmreplyError(f"`{target}` is there already and is not empty", help="choose a name that is not taken")
    source = starter_folder()
    copied = []
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source)
        if path.is_file() and path.suffix in {".yaml", ".csv", ".ftl", ".lock", ".md", ".json", ".j2"}:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, root / name)
            copied.append(name.as_posix())
    return tuple(copied)


def with_schemas(folder: str | Path, schemas: Mapping[str, str], files: Mapping[str, str]) -> tuple[str, ...]:
    """Put schemas into ``.schemas/`` of a house, and name them in the first line of each file they are for.

    ``schemas`` are texts by name, ``files`` the pattern of the files of each. A file that names one is left as it is;
    returns the names of the schemas' files.
    """
    root = Path(folder)
    (root / ".schemas").mkdir(exist_ok=True)
    written = []
    for name, text in sorted(schemas.items()):
        path = root / ".schemas" / f"{name}.schema.json"
        path.write_bytes(text.encode())
        written.append(path.relative_to(root).as_posix())
        for file in sorted(root.glob(files[name])) if name in files else ():
            data = file.read_bytes()
            above = "../" * len(file.relative_to(root).parent.parts)
            if b"yaml-language-server" not in data:
                line = f"# yaml-language-server: $schema={above}.schemas/{path.name}\n"
                file.write_bytes(line.encode() + data)
    return tuple(written)

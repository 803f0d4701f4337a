"""The reference of findings: for every code what it means, why it matters, an example that gives it, and what to do.

The texts stand in docs/findings/*.toml, one table a code. An example is a change to the small house in
docs/findings/house, so that a test can make it and look at what is found::

    [POL203]
    why = "why it matters"
    file = "policy/20-remedy.yaml"
    find = "order.days_late"
    wrong = "order.days_lat"
    at = "order.days_lat"

``find`` is replaced by ``wrong`` in its first place; ``at`` is the text where the finding stands, the first in or
behind what was put there. There may also be ``right``, what to write instead, if that is not what stood there before;
``also``, further codes that the example has to bring about; ``more``, further changes for the wrong and the right text
alike, each with ``file``, ``find`` and ``put``; ``both``, whether the example needs both languages of the house;
``anywhere``, that ``at`` stands before the change; ``at_file``, that it stands in another file; ``drop``, a file that
is not there; ``note``, a sentence below the example.

A code that no file of a house brings about names the test that shows it, ``test = "tests/…"``, and has a text
``example`` and a text ``instead``.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from calmreply import House
from calmreply.findings import Finding, HouseError
from calmreply.house.files import Folder, read_folder
from calmreply.house.parts import load_parts

__all__ = ["Page", "found_in", "pages", "place", "section"]

HERE = Path(__file__).resolve().parent / "findings"


class Page(NamedTuple):
    """What is told of one code."""

    code: str
    why: str
    file: str = ""
    find: str = ""
    wrong: str = ""
    at: str = ""
    right: str | None = None
    also: tuple[str, ...] = ()
    more: tuple[dict[str, str], ...] = ()
    both: bool = False
    encoding: str = "utf-8"
    test: str = ""
    example: str = ""
    instead: str = ""
    note: str = ""
    anywhere: bool = False
    at_file: str = ""
    drop: str = ""

    @property
    def changes_back(self) -> bool:
        """Whether the text to write instead is the one that the house has anyhow."""
        return self.right is None and not self.more

    def tables(self, text: str) -> dict[tuple[str, str], str]:
        """The changes, by file and by what is replaced."""
        changes = {(one["file"], one["find"]): one["put"] for one in self.more}
        return changes | {(self.file, self.find): text}


@cache
def pages() -> dict[str, Page]:
    """All pages by code, in order."""
    found: dict[str, Page] = {}
    for path in sorted(HERE.glob("*.toml")):
        for code, told in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if code in found:
                raise ValueError(f"{code} stands twice")
            found[code] = _page(code, told)
    return dict(sorted(found.items()))


def _page(code: str, told: dict[str, Any]) -> Page:
    plain = {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}
    return Page(code=code, **plain)


@cache
def _house() -> Folder:
    return read_folder(HERE / "house")


def _files(folder: Folder) -> dict[str, bytes]:
    """Every file of the folder by name."""
    pairs = [folder.settings, *folder.policy, *folder.sheets, *folder.locks.values()]
    pairs += [pair for found in folder.messages.values() for pair in found]
    return dict(pairs) | (dict([folder.channels]) if folder.channels else {})


def _folder(page: Page, text: str) -> tuple[Folder, dict[str, str]]:
    """The house with the changes of a page made, and the text of each file."""
    base = _house()
    files = {name: data.decode() for name, data in _files(base).items()}
    both = page.both or any("/it" in file for file, _ in page.tables(text))
    if not both:
        files["house.yaml"] = files["house.yaml"].replace("  it: {register: formal, chain: [en]}\n", "", 1)
        files = {name: told for name, told in files.items() if not name.startswith("messages/it")}
    for (file, find), put in page.tables(text).items():
        if find == "" or file not in files:
            files[file] = put  # a file as a whole
            continue
        if find not in files[file]:
            raise ValueError(f"{page.code}: `{find}` does not stand in {file}")
        files[file] = files[file].replace(find, put, 1)
    data = {
        name: told.encode(page.encoding if name == page.file else "utf-8", "surrogateescape")
        for name, told in files.items()
    }
    if page.drop and text == page.wrong:
        del data[page.drop]
    stems = sorted({Path(name).stem for name in data if name.endswith(".ftl")})
    folder = Folder(
        settings=("house.yaml", data["house.yaml"]),
        policy=tuple((n, d) for n, d in sorted(data.items()) if n.startswith("policy/") and n.endswith(".yaml")),
        messages={stem: ((f"messages/{stem}.ftl", data[f"messages/{stem}.ftl"]),) for stem in stems},
        channels=("channels.yaml", data["channels.yaml"]),
        locks={Path(n).stem: (n, d) for n, d in data.items() if n.endswith(".lock")},
        sheets=tuple((n, d) for n, d in sorted(data.items()) if n.endswith(".csv")),
    )
    return folder, files


def found_in(page: Page, text: str) -> tuple[list[Finding], dict[str, str]]:
    """The findings in the house with this text in the page's place, and the files."""
    folder, files = _folder(page, text)
    faults: list[Finding] = []
    parts = load_parts(folder, faults)
    try:
        house = House._made(parts, faults)  # noqa: SLF001 - as loading does, but without a folder
    except HouseError as error:
        return list(error.findings), files
    return list(house.check()), files


def place(page: Page, files: dict[str, str]) -> tuple[str, int, int]:
    """File, line and column of the text ``at``, from where the wrong text begins."""
    text = files[page.at_file or page.file]
    inside = page.find and not (page.anywhere or page.at_file)
    start = text.index(page.wrong) if inside else 0
    before = text[: text.index(page.at, start)]
    return page.at_file or page.file, before.count("\n") + 1, len(before) - before.rfind("\n")


def section(page: Page, meaning: str) -> str:
    """The section of the reference about one code."""
    parts = [f"\n({page.code.lower()})=\n### {page.code}\n\n{_sentence(meaning)}\n\n{page.why}\n"]
    if page.test:
        parts.append(f"\n{_fence(page.example, 'text')}\n")
        parts.append(f"\n{page.instead}\n")
        return "".join(parts)
    findings, _ = found_in(page, page.wrong)
    wanted = next(f for f in findings if f.code == page.code)
    parts.append(f"\n{_fence(wanted.show(), 'text')}\n")
    if page.note:
        parts.append(f"\n{page.note}\n")
    right = page.find if page.right is None else page.right
    shown = _around(page, right)
    if shown:
        parts.append(f"\nInstead:\n\n{_fence(shown, 'text')}\n")
    return "".join(parts)


def _around(page: Page, right: str) -> str:
    """The whole lines that the right text stands in; nothing where the right thing is to leave something out."""
    _, files = _folder(page, right)
    text = files[page.file]
    if not right.strip():
        return ""
    start = text.rfind("\n", 0, text.index(right) + (len(right) - len(right.lstrip("\n")))) + 1
    end = text.find("\n", text.index(right) + len(right.rstrip("\n")) - 1)
    lines = text[start : end if end >= 0 else len(text)].split("\n")
    indent = min((len(row) - len(row.lstrip()) for row in lines if row.strip()), default=0)
    return "\n".join(row[indent:] for row in lines)


def _sentence(text: str) -> str:
    plain = text.partition(": ")[2] or text if text.partition(": ")[0].replace("-", "").isalpha() else text
    return plain[:1].upper() + plain[1:] + "."


def _fence(text: str, kind: str) -> str:
    # What cannot be seen is shown by its number, so that the page holds no such character itself.
    shown = "".join(ch if ch == "\n" or ch.isprintable() else f"<U+{ord(ch):04X}>" for ch in text)
    return f"```{kind}\n{shown}\n```"

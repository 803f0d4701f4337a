"""A house's folder as a translator sees it: the messages of each language, whatever state the policy is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import CalmreplyError, HouseError, LocaleError, near_help

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.findings import Finding
    from calmreply.house.files import Folder
    from calmreply.language.exchange import Translation

__all__ = ["Room", "decoded", "open_room"]


class Room(NamedTuple):
    """The messages of a house's folder: the source language, and the translations by name."""

    folder: Folder
    title: str
    source: Translation
    translations: Mapping[str, Translation]
    stems: Mapping[str, str]
    faults: Mapping[str, Sequence[Finding]]
    registers: Mapping[str, str]
    """By locale, the register that house.yaml declares."""

    def named(self, name: str) -> Translation:
        """The translation of that name; ``it@formal`` is ``it`` where the house is formal in it."""
        language, _, register = name.partition("@")
        if register and self.registers.get(language) == register:
            name = language
        if name == self.source.catalogue.name:
            raise LocaleError(f"`{name}` is the source language of this house", help="name a translation")
        if name not in self.translations:
            help_ = near_help(name, self.stems) or f"`calmreply languages add HOUSE {name}` begins one"
            raise LocaleError(f"no translation `{name}` in this house", help=help_)
        return self.translations[name]


def open_room(folder: str, only: str | None = None) -> Room:
    """Read the messages of a house, all or ``only`` one translation's; a translator needs no policy."""
    from calmreply.house.files import read_folder
    from calmreply.language.catalogue import load_catalogue
    from calmreply.language.exchange import translation
    from calmreply.language.locales import known
    from calmreply.language.model import REGISTERS

    found = read_folder(folder)
    title, source, declared = _settings(found)
    texts = {stem: tuple((name, decoded(data, name)) for name, data in files) for stem, files in found.messages.items()}
    spoken = {**declared}
    for stem in texts:
        language = stem.partition("@")[0]
        if language not in spoken and known(language):
            spoken[language] = "formal"
    made: dict[str, Translation] = {}
    stems: dict[str, str] = {}
    faults: dict[str, list[Finding]] = {}
    for locale in (source, *(tag for tag in spoken if tag != source)):
        own = spoken[locale]
        other = next(register for register in REGISTERS if register != own)
        mine = f"{locale}@{own}" if f"{locale}@{own}" in texts else locale
        second = f"{locale}@{other}" if f"{locale}@{other}" in texts else locale if mine != locale else ""
        for register, stem, name in ((own, mine, locale), (other, second, f"{locale}@{other}")):
            # A language that is declared and has no file yet is a translation with nothing in it.
            if not known(locale) or (stem not in texts and (name not in declared or locale == source)):
                continue
            lock = found.locks.get(stem)
            stems[name] = stem
            if only is not None and locale != source and only not in {name, f"{locale}@{register}"}:
                continue
            faults[name] = []
            catalogue = load_catalogue(
                texts.get(stem, ()),
                locale=locale,
                register=register,
                source=made[source].catalogue if made else None,
                faults=faults[name],
                name=name,
                lock=(lock[0], decoded(lock[1], lock[0])) if lock else None,
            )
            made[name] = translation(catalogue, texts.get(stem, ()))
        if source not in made:
            raise CalmreplyError(
                f"no messages in the source language `{source}`", help=f"add messages/{source}.ftl to `{folder}`"
            )
    if any(fault.severity == "error" for fault in faults[source]):
        raise HouseError([fault for fault in faults[source] if fault.severity == "error"])
    others = {name: own for name, own in made.items() if name != source}
    return Room(found, title, made[source], others, stems, faults, declared)


def _settings(found: Folder) -> tuple[str, str, dict[str, str]]:
    """The house's name, its source language, and each language with its register."""
    from calmreply.reader import Scalar, Table, read_yaml

    file, data = found.settings
    node, told = read_yaml(data, file=file)
    if not isinstance(node, Table):
        raise HouseError([fault for fault in told if fault.severity == "error"] or list(told))
    top = {entry.key: entry.value for entry in node.entries}
    title, source, table = top.get("name"), top.get("source"), top.get("languages")
    declared: dict[str, str] = {}
    for entry in table.entries if isinstance(table, Table) else ():
        parts = {e.key: e.value for e in entry.value.entries} if isinstance(entry.value, Table) else {}
        register = parts.get("register")
        informal = isinstance(register, Scalar) and register.text == "informal"
        declared[entry.key] = "informal" if informal else "formal"
    if not isinstance(source, Scalar) or source.text not in declared:
        raise CalmreplyError(
            "house.yaml does not say its source language", help="write `source: en`, one of its `languages`"
        )
    return (title.text if isinstance(title, Scalar) else ""), source.text, declared


def decoded(data: bytes, name: str) -> str:
    """The text of a file; `CalmreplyError` if it is no UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise CalmreplyError(f"`{name}` is not UTF-8 text", help="save it as UTF-8") from error

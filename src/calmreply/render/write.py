"""How each slot is written at one place: one locale, currency, time zone and audience."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.calendar import day_of
from calmreply.findings import RenderError
from calmreply.language.formats import clean, formats
from calmreply.language.link import Bound
from calmreply.language.model import ADDRESSEES, Slot, Text
from calmreply.language.salutations import Known, greeting, known_part
from calmreply.render.phone.aloud import spoken_phone

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.language.catalogue import Catalogue
    from calmreply.language.formats import Formats
    from calmreply.language.model import SlotDecl
    from calmreply.plan.act import Source

_KNOWN: tuple[Known, ...] = ("none", "given", "family", "full")

__all__ = ["Place", "addressee", "bind", "greeting_writer", "place"]


class Place(NamedTuple):
    """Where a reply is written: everything beside the values that its words depend on."""

    locale: str
    register: str
    formats: Formats
    currency: str | None
    zone: str
    public: bool
    isolates: bool = True
    """Whether values that run the other way stand between isolates, as plain text needs it."""

    @property
    def raises_after_greeting(self) -> bool:
        """Whether the sentence after a greeting line starts with a capital."""
        return self.formats.raises_after_greeting


def place(catalogue: Catalogue, *, currency: str | None, zone: str, public: bool) -> Place:
    """The place of a reply in the language of ``catalogue``."""
    return Place(catalogue.locale, catalogue.register, formats(catalogue.locale), currency, zone, public)


def addressee(index: int) -> Bound:
    """The slot that a select on ``$addressee`` reads: how the person wants to be addressed, never guessed."""
    return Bound(index, str, None, ADDRESSEES)


def bind(decl: SlotDecl, source: Source, index: int, catalogue: Catalogue, where: Place, *, spoken: bool) -> Bound:
    """The value at ``index`` of the reply's values, written as the slot's kind and role ask."""
    f = where.formats
    match decl.kind:
        case "money":
            if where.currency is None:
                return Bound(index, _no_currency)
            return Bound(index, f.spoken_money(where.currency) if spoken else f.money(where.currency))
        case "date" | "weekday":
            write = f.weekday(decl.role) if decl.kind == "weekday" else f.date(decl.role)
            if spoken and decl.kind == "date":
                write = f.spoken_date(decl.role)
            return Bound(index, _of_day(write, where.zone) if _is_moment(source) else write)
        case "time":
            return Bound(index, f.spoken_time(where.zone, decl.role) if spoken else f.time(where.zone, decl.role))
        case "datetime":
            write = f.spoken_datetime(where.zone, decl.role) if spoken else f.datetime(where.zone, decl.role)
            return Bound(index, write)
        case "count":
            return Bound(index, f.spoken_count() if spoken else f.count(), f.plural)
        case "percent":
            return Bound(index, f.percent())
        case "enum":
            return _enum(decl, source, index, catalogue)
        case "list":
            return Bound(index, f.list(isolates=where.isolates))
        case "code" if spoken:
            return Bound(index, f.spoken_code)
        case "phone" if spoken:
            return Bound(index, spoken_phone(where.locale))
        case "url" | "e-mail":
            # A mark beside an address would be taken for part of it; its letters keep it in order without one.
            return Bound(index, clean)
        case _:
            return Bound(index, f.isolated if where.isolates else clean)


def _is_moment(source: Source) -> bool:
    return source.kind == "deadline" or (source.expr is not None and source.expr.kind.name == "datetime")


@lru_cache(maxsize=1024)
def _of_day(write: Callable[[int], str], zone: str) -> Callable[[int], str]:
    """Write the day, in the zone, of a moment."""

    @lru_cache(maxsize=4096)
    def of_day(moment: int) -> str:
        return write(day_of(moment, zone))

    return of_day


def _enum(decl: SlotDecl, source: Source, index: int, catalogue: Catalogue) -> Bound:
    """A member's label in the slot's role; a member comes as its index, or as its name from the policy itself."""
    if source.kind == "const":
        words = {source.const: catalogue.label(decl.enum, str(source.const), decl.role)}
        return Bound(index, words.__getitem__, None, (str(source.const),))
    members = source.expr.kind.members if source.expr is not None else ()
    if source.expr is not None and source.expr.op == "const":
        at = source.expr.args[0]
        word = catalogue.label(decl.enum, members[int(str(at))], decl.role)
        return Bound(index, lambda _: word, None, members)
    prefix = f"label-{decl.enum}-"
    labels = {
        i: catalogue.label(decl.enum, member, decl.role)
        for i, member in enumerate(members)
        if prefix + member in catalogue.messages and catalogue.has(prefix + member, decl.role)
    }

    def write(member: int) -> str:
        found = labels.get(member)
        if found is None:
            raise RenderError(
                f"no label `{prefix}{members[member]}{'.' + decl.role if decl.role else ''}` in `{catalogue.locale}`",
                help="`calmreply check` lists every missing label",
            )
        return found

    return Bound(index, write, None, members)


def _no_currency(_minor: int) -> str:
    raise RenderError(
        "an amount is to be written, but the case has no currency",
        help="give the case a `market`, or money such as the order's total",
    )


def greeting_writer(where: Place, *, inline: bool, spoken: bool, public: bool) -> Callable[[Any], str]:
    """Writes the greeting of a person; of a name in public, the name as it stands in the thread, or nobody's."""
    form = "spoken" if spoken else "inline" if inline else ""
    register = where.register
    forms = {
        (addressee, known): _form(where.locale, register, addressee, known, form)
        for addressee in ADDRESSEES
        for known in _KNOWN
    }
    nobody = forms["unspecified", "none"][0]
    isolate = where.formats.isolate if where.isolates else str

    def write(person: Any) -> str:
        if not person:
            return nobody
        addressee = person.addressee
        before, name, after = forms[addressee, known_part(person, register=register, addressee=addressee)]
        if not name:
            return before
        said = clean(getattr(person, name) or "")
        if not said:
            return nobody
        said = isolate(said.removesuffix(".") if after[:1] == "." else said)
        return f"{before}{said}{after}"

    plain = forms["unspecified", "full"]

    def write_name(name: str) -> str:
        said = clean(name)
        if not said or not plain[1]:  # some languages greet everyone without a name
            return nobody
        return f"{plain[0]}{isolate(said.removesuffix('.') if plain[2][:1] == '.' else said)}{plain[2]}"

    return write_name if public else write


def _form(locale: str, register: str, addressee: str, known: Known, form: str) -> tuple[str, str, str]:
    """A greeting as what stands before the name, the part of the name, and what stands behind it."""
    before, name, after = "", "", ""
    for piece in greeting(locale, known, register=register, addressee=addressee, form=form):
        if isinstance(piece, Slot):
            name = piece.name
        elif isinstance(piece, Text) and name:
            after += piece.text
        elif isinstance(piece, Text):
            before += piece.text
    return before, name, after

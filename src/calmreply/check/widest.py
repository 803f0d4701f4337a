"""The widest text that each slot, sentence and greeting of a language can come to, by unit of counting.

What a slot can hold is known where it is declared or tabled: every day of a year in its role, every minute of a day,
every label of an enum, the house's own links, a count's range, amounts to a bound by currency. What customers write is
not; for that stand the assumptions below. A value beyond them breaks nothing: the reply is then told in a shorter
edition, or hands over.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.channels import gsm7_text
from calmreply.channels.counting import COUNTERS
from calmreply.channels.sms import sms_size
from calmreply.language.model import ADDRESSEES, Text, paths, slots_of
from calmreply.language.numbers import shown_digits
from calmreply.plan.act import Source
from calmreply.render.write import bind, greeting_writer, place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from calmreply.facts.schema import Datum
    from calmreply.kinds import Kind
    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import SlotDecl
    from calmreply.policy.model import Policy
    from calmreply.render.write import Place

__all__ = ["CODE_MOST", "LIST_MOST", "NAME_MOST", "SMS_UNITS", "Wide", "count", "most_money"]

NAME_MOST = 60
"""Assumed of names and other words of customers: at most so many as the channel counts, and twice that in bytes."""
CODE_MOST = 24
"""Assumed of codes, order numbers and telephone numbers: at most so many characters."""
LIST_MOST = 5
"""Assumed of lists: at most so many entries, each as long as a code."""
_MOST_COUNT = 999_999
_MOST_MINOR = 10**8 - 1
SMS_UNITS = ("utf-16 units", "septets")
"""In which an SMS is counted: the first as soon as one character is not in the alphabet of seven bits."""

_YEAR = range(dt.date(2028, 1, 1).toordinal(), dt.date(2029, 1, 1).toordinal())
_MINUTES = range(0, 86_400, 60)
_DAY = 86_400
_UNIX = dt.date(1970, 1, 1).toordinal()
# A letter of weight 1, one of two bytes, and one that runs from right to left: it may bring marks of direction.
_LETTERS = ("W", "\u017d", "\u05e9")


def most_money(currency: str) -> int:
    """The largest amount assumed, in minor units: below a million, and a thousand times that where cash has no coins.

    Such as 999,999.99 EUR and 999,999,999.99 IDR.
    """
    digits, coins = shown_digits(currency)
    return _MOST_MINOR if coins and digits else (_MOST_MINOR + 1) * (1_000 if digits else 10) - 1


class _Somebody(NamedTuple):
    """A person as a greeting asks for one."""

    given: str
    family: str
    full: str
    addressee: str


def _septets(text: str) -> int:
    return sms_size(text).size


def count(unit: str) -> Callable[[str], int]:
    """The counting function of a unit, septets included."""
    return _septets if unit == "septets" else COUNTERS[unit]


class Wide:
    """The widest texts of one catalogue. Made anew for each check; what it found it keeps."""

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        policy: Policy,
        enums: Mapping[str, tuple[str, ...]],
        currencies: Sequence[str],
        data: Mapping[str, Datum],
    ) -> None:
        self.catalogue = catalogue
        self._policy, self._enums, self._data = policy, enums, data
        self._bound = _says(policy)
        self._currencies = tuple(currencies) or ("EUR",)
        self._places: dict[tuple[str, bool], Place] = {}
        self._found: dict[tuple[object, ...], Any] = {}

    @property
    def joiner(self) -> str:
        """What stands between two sentences that close by themselves."""
        return self._place(self._currencies[0], isolates=True).formats.joiner

    def _place(self, currency: str, *, isolates: bool) -> Place:
        key = (currency, isolates)
        if key not in self._places:
            made = place(self.catalogue, currency=currency, zone="UTC", public=False)
            self._places[key] = made._replace(isolates=isolates)
        return self._places[key]

    def sentence(self, message: str, variant: str, unit: str, *, sms: bool) -> str:
        """The widest text of a variant in a unit."""
        key = ("sentence", message, variant, unit, sms)
        if key not in self._found:
            texts = self._texts(message, variant, unit, sms=sms)
            self._found[key] = max(texts, key=count(unit))
        text: str = self._found[key]
        return text

    def may_leave_gsm7(self, message: str, variant: str) -> bool:
        """Whether a variant can hold a character that is not in the alphabet of seven bits."""
        key = ("gsm7", message, variant)
        if key not in self._found:
            program = self.catalogue.messages[message].variants[variant]
            texts = [p.text for _, pieces in paths(program) for p in pieces if isinstance(p, Text)]
            values = (text for name in self._slots(message, variant) for text in self._values(name, message, sms=True))
            self._found[key] = any(sms_size(gsm7_text(text)).encoding != "GSM-7" for text in (*texts, *values))
        found: bool = self._found[key]
        return found

    def greeting(self, unit: str, *, inline: bool, public: bool, sms: bool) -> str:
        """The widest greeting in a unit."""
        key = ("greeting", unit, inline, public, sms)
        if key not in self._found:
            where = self._place(self._currencies[0], isolates=self._isolates(sms=sms))
            write = greeting_writer(where, inline=inline, spoken=False, public=public)
            names = [letter * NAME_MOST for letter in _LETTERS]
            if public:
                found = [write(name) for name in ("", *names)]
            else:
                who = [_Somebody(*parts, a) for n in names for a in ADDRESSEES for parts in _known(n)]
                found = [write(person) for person in ("", *who)]
            self._found[key] = max((gsm7_text(text) if sms else text for text in found), key=count(unit))
        text: str = self._found[key]
        return text

    def _isolates(self, *, sms: bool) -> bool:
        return not sms or self._place(self._currencies[0], isolates=True).formats.direction == "rtl"

    def _slots(self, message: str, variant: str) -> list[SlotDecl]:
        one = self.catalogue.messages[message]
        used = slots_of(one.variants[variant])
        return [decl for decl in one.slots if decl.name in used]

    def _texts(self, message: str, variant: str, unit: str, *, sms: bool) -> Iterable[str]:
        values = {decl.name: self._widest(decl, message, unit, sms=sms) for decl in self._slots(message, variant)}
        for _, pieces in paths(self.catalogue.messages[message].variants[variant]):
            text = "".join(p.text if isinstance(p, Text) else values[p.name] for p in pieces)
            yield gsm7_text(text) if sms else text

    def _widest(self, decl: SlotDecl, message: str, unit: str, *, sms: bool) -> str:
        key = ("value", *_said(decl), self._binding(decl, message), unit, sms)
        if key not in self._found:
            self._found[key] = max(self._values(decl, message, sms=sms), key=count(unit), default="")
        text: str = self._found[key]
        return text

    def _binding(self, decl: SlotDecl, message: str) -> str:
        """The house's datum that a slot shows, if the policy binds it by name to one."""
        bound = self._policy.slots.get(decl.name)
        if bound is None or bound.op != "column" or not str(bound.args[0]).startswith("house."):
            return ""
        own = any(decl.name in slots for said, slots in self._bound if said == message)
        return "" if own else str(bound.args[0]).removeprefix("house.")

    def _values(self, decl: SlotDecl, message: str, *, sms: bool) -> tuple[str, ...]:
        """Every text that the slot can be as wide as, whatever the unit."""
        binding = self._binding(decl, message)
        key = ("values", *_said(decl), binding, sms)
        if key not in self._found:
            made = dict.fromkeys(self._made(decl, binding, sms=sms))
            self._found[key] = tuple(gsm7_text(text) for text in made) if sms else tuple(made)
        values: tuple[str, ...] = self._found[key]
        return values

    def _made(self, decl: SlotDecl, binding: str, *, sms: bool) -> Iterable[str]:
        if decl.kind == "enum":
            names = [f"label-{decl.enum}-{member}" for member in self._enums.get(decl.enum, ())]
            held = [name for name in names if self.catalogue.has(name, decl.role)]
            return [self.catalogue.label(decl.enum, n.removeprefix(f"label-{decl.enum}-"), decl.role) for n in held]
        isolates = self._isolates(sms=sms)
        currencies = self._currencies if decl.kind == "money" else self._currencies[:1]
        found: list[str] = []
        for currency in currencies:
            where = self._place(currency, isolates=isolates)
            write = bind(decl, Source("value"), 0, self.catalogue, where, spoken=False).write
            found += [write(value) for value in self._raw(decl, binding, currency)]
            if decl.kind == "datetime":
                # The day and the time are written side by side: the widest of each, in every unit.
                days = [_DAY * (day - _UNIX) for day in _YEAR]
                widest = {max(days, key=lambda t: count(u)(write(t))) for u in COUNTERS}
                found += [write(day + minute) for day in widest for minute in _MINUTES]
        return found

    def _raw(self, decl: SlotDecl, binding: str, currency: str) -> Iterable[Any]:
        """Values of a slot's kind, encoded: all of them, or those that are widest in some unit."""
        match decl.kind:
            case "money":
                return (most_money(currency),)
            case "date":
                return _YEAR
            case "weekday":
                return range(1, 8)
            case "time":
                return _MINUTES
            case "datetime":
                return (_DAY * (day - _UNIX) for day in _YEAR)
            case "count":
                return self._counts(decl, binding)
            case "percent":
                return (Fraction(1), Fraction(9_999, 10_000))
            case "list":
                return (("W" * CODE_MOST,) * n for n in range(1, LIST_MOST + 1))
            case "url" | "e-mail" | "phone":
                return self._declared(decl, binding)
            case "code":
                return self._shown(binding) or ("W" * CODE_MOST,)
            case _:
                return self._shown(binding) or tuple(letter * NAME_MOST for letter in _LETTERS)

    def _counts(self, decl: SlotDecl, binding: str) -> Iterable[int]:
        low = decl.low or 0
        bound: Kind | None = self._policy.slots[decl.name].kind if decl.name in self._policy.slots else None
        high = decl.high if decl.high is not None else (bound.high if bound and bound.high is not None else _MOST_COUNT)
        if binding:
            return [int(value) for value in self._shown(binding)] or (high,)
        tens = [10**n - 1 for n in range(1, len(str(high)))]
        return sorted({n for n in (low, high, *tens) if low <= n <= high})

    def _shown(self, binding: str) -> tuple[Any, ...]:
        """The values of a datum of the house: one, or one a market."""
        datum = self._data.get(binding)
        if datum is None:
            return ()
        return tuple(datum.by_market.values()) if datum.by_market else (datum.value,)

    def _declared(self, decl: SlotDecl, binding: str) -> tuple[Any, ...]:
        """The house's own links and addresses: the one that is bound, else all of the form."""
        bound = self._shown(binding)
        form = {"phone": "phone", "e-mail": "e-mail"}.get(decl.kind, "url")
        every = tuple(value for name, datum in self._data.items() if datum.form == form for value in self._shown(name))
        return bound or every or ("W" * (CODE_MOST if decl.kind == "phone" else NAME_MOST),)


def _known(name: str) -> tuple[tuple[str, str, str], ...]:
    """Ways in which a person can be known by names of this width: given name, family name, both."""
    return (name, "", ""), ("", name, ""), (name, name, name), ("", "", name)


def _said(decl: SlotDecl) -> tuple[object, ...]:
    """What the values of a slot depend on."""
    return decl.name, decl.kind, decl.enum, decl.role, decl.low, decl.high


def _says(policy: Policy) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every statement that binds slots of its own: the message and the slots."""
    outcomes = [o for s in policy.sections for o in (*(r.then for r in s.rules), s.default) if o is not None]
    says = [say for o in outcomes for say in (*o.say, *(g.say for g in (*o.give, *o.charge) if g.say is not None))]
    says += [limit.say for limit in policy.limits if limit.say is not None]
    return tuple((say.message, tuple(name for name, _ in say.slots)) for say in says if say.slots)

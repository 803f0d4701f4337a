"""What a draft is held against, made from a decision: what was given and refused, what must be said and in which words.

The house may plan and write; the checker (`calmreply.verify`) may not, and gets plain values and finished texts.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from calmreply.calendar import day_of
from calmreply.house.confidential import decided_facts, house_lines, private_facts, thread_of
from calmreply.language.link import link
from calmreply.language.model import ADDRESSEE, FULL, Slot, slots_of
from calmreply.language.model import Text as Words
from calmreply.language.model import paths as ways_through
from calmreply.language.speech import agreeing
from calmreply.language.spoken import spoken_table
from calmreply.money import parse_money, write_money
from calmreply.plan import reserved
from calmreply.plan.act import Act, Source
from calmreply.policy.decision import outline, read_results
from calmreply.policy.result import Decided
from calmreply.render.fit import style
from calmreply.render.gather import gatherer
from calmreply.render.write import addressee, bind, greeting_writer, place
from calmreply.verify.expected import Expected, Gift, Promised, Statement
from calmreply.verify.normal import normal, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from calmreply.channels import Channel
    from calmreply.facts.case import Case
    from calmreply.house.house import House
    from calmreply.language.catalogue import Catalogue
    from calmreply.language.link import Bound
    from calmreply.language.model import Message, Program
    from calmreply.policy.decision import Decision, ResultOutline
    from calmreply.policy.result import Given
    from calmreply.render.reply import Reply
    from calmreply.render.write import Place

__all__ = ["expected"]

_GRAMS = (2, 3)
_JOINED = 6
"""Characters in a key phrase of a language without spaces."""
_MOST_KEPT = 1_024
_MOST_EXPECTED = 16
"""Drafts of one decision come several times, and few decisions at a time."""
_EXPECTED: WeakKeyDictionary[Any, dict[tuple[object, ...], Expected]] = WeakKeyDictionary()
_TELLING: WeakKeyDictionary[Any, dict[tuple[int, ...], tuple[tuple[ResultOutline, ...], bool]]] = WeakKeyDictionary()
_KEPT: WeakKeyDictionary[Any, dict[tuple[object, ...], _Wordings]] = WeakKeyDictionary()


class _Said(NamedTuple):
    """One statement compiled: how many texts it has, and where its values stand among those gathered."""

    act: Act
    first: int
    size: int
    values: tuple[tuple[str, int, bool], ...]
    """(kind, position, whether it is a moment) of each value that every wording must hold."""
    phrases: tuple[str, ...]


class _Wordings(NamedTuple):
    """All approved wordings of one shape on one channel in one language, as one function of its values."""

    gather: Callable[[Decision], tuple[Any, ...]]
    write: Callable[[Sequence[Any]], tuple[str, ...]]
    said: tuple[_Said, ...]
    locale: str
    register: str
    zone: str
    greetings: tuple[Callable[[Any], str], ...]


def expected(
    house: House,
    decision: Decision,
    channel: str,
    locale: str | None,
    as_of: datetime,
    *,
    case: Case | None = None,
    said: Sequence[str] = (),
) -> Expected:
    """What a draft of this reply is held against; `ChannelError` for a channel the house does not use.

    ``as_of`` is the moment from which *tomorrow* and *by Friday* count. On a public channel nothing of the private
    decision is expected, and nothing of it may be said. With ``case`` all that it states is known to be private, and
    what stands in the public thread is not; ``said`` are texts of ours in this thread.
    """
    kept = _EXPECTED.setdefault(house.replies, {})
    key = (decision, channel, locale, as_of)
    base = kept.get(key)
    if base is None:
        if len(kept) >= _MOST_EXPECTED:
            kept.clear()
        base = kept[key] = _expected(house, decision, channel, locale, as_of)
    if case is None and not said:
        return base
    private = (
        base.private if case is None else (*base.private, *private_facts(house, decision, case, _zone(house, decision)))
    )
    return base._replace(private=tuple(dict.fromkeys(private)), thread=thread_of(decision, case, said))


def _expected(house: House, decision: Decision, channel: str, locale: str | None, as_of: datetime) -> Expected:
    where = house.channel(channel)
    public = where.audience == "public"
    wordings = _wordings(house, decision, where, locale or decision.view.locale or "")
    values = wordings.gather(decision)
    texts = wordings.write(values)
    row = decision.row
    statements = [
        Statement(
            said.act.message,
            said.act.kind,
            said.act.required,
            tuple(
                _plain(kind, values[at], wordings.zone, row.currency, moment=moment) for kind, at, moment in said.values
            ),
            said.phrases,
            tuple(dict.fromkeys(texts[said.first : said.first + said.size])),
        )
        for said in wordings.said
    ]
    person = decision.view.name if public else row.person
    statements.append(
        Statement("", "open", required=False, texts=tuple(dict.fromkeys(w(person or "") for w in wordings.greetings)))
    )
    frame = house.reply(decision, channel=channel, locale=wordings.locale)
    around = _around(frame)
    if any(char.isalnum() for char in around):  # an address, a date, the course of a call: all this is ours too
        statements.append(Statement("", "frame", required=False, texts=(around,)))
    mail = house_lines(house, "e-mail")
    if mail:
        statements.append(Statement("", "frame", required=False, texts=mail))
    decided = _decided(house, decision)
    data = house.parts.schema
    private = private_facts(house, decision, None, wordings.zone)
    if public:
        private += tuple(decided_facts(decided, row.currency, wordings.zone))
    named: dict[str, dict[str, None]] = {kind: {} for kind in _READ}
    for kind, value in (v for s in statements for v in s.values):
        named[kind][value] = None
    return Expected(
        channel=where,
        locale=wordings.locale,
        register="informal" if wordings.register == "informal" else "formal",
        as_of=as_of.astimezone(ZoneInfo(wordings.zone)),
        gifts=() if public else tuple(_gifts(decided, row.currency)),
        done=() if public else tuple(dict.fromkeys(r.do for r in decided.results if r.do and r.status in _CARRIED)),
        refused=() if public else tuple(_refused(house, decision, decided)),
        verdicts=() if public else tuple(_verdicts(house, decision, decided)),
        promises=() if public else tuple(_promises(decided, wordings.zone)),
        statements=tuple(statements),
        dates=tuple(date.fromisoformat(v) for v in named["date"]),
        amounts=tuple(parse_money(v) for v in named["money"]),
        counts=tuple(int(v) for v in named["count"]),
        codes=tuple(named["code"]),
        links=tuple(named["url"]),
        phones=(*named["phone"], *house_lines(house, "phone")),
        hosts=tuple(sorted({h for h in map(_host, _urls(house)) if h})),
        apologises=not public and any((r.stance or "").startswith("apologise") for r in decided.results),
        private=private,
        thread=thread_of(decision, None, ()),
        brand=getattr(data, "name", "") or house.name,
    )


def _around(frame: Reply) -> str:
    """What of a reply stands in none of its sentences; a narrow channel writes some characters otherwise."""
    around = frame.text
    for sentence in frame.sentences:
        around = around.replace(sentence, "\n")
    if any(char.isalnum() for char in around):
        around = normal(frame.text).clean
        for sentence in frame.sentences:
            around = around.replace(normal(sentence).clean, "\n")
    return around


_CARRIED = {"decided", "settled", "proposed"}


# ---- the words -----------------------------------------------------------------------------------------------------


def _wordings(house: House, decision: Decision, channel: Channel, wanted: str) -> _Wordings:
    replies = house.replies
    row, public = decision.row, channel.audience == "public"
    key: tuple[object, ...] = (
        (channel.name, wanted, decision.public)
        if public
        else (channel.name, wanted, row.market, row.currency, decision.shape)
    )
    kept = _KEPT.setdefault(replies, {})
    found = kept.get(key)
    if found is None:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        found = kept[key] = _compile(house, decision, channel, wanted)
    return found


def _compile(house: House, decision: Decision, channel: Channel, wanted: str) -> _Wordings:
    parts, replies = house.parts, house.replies
    public = channel.audience == "public"
    acts = _acts(house, decision, channel)
    # The language is the one the house itself would answer in, and what its own reply has no room for is not required.
    used = house.reply(decision, channel=channel.name, locale=wanted)
    room = {act.message for act in used.acts}
    catalogue = parts.in_register(used.locale, used.register) or parts.catalogues[used.locale]
    zone = _zone(house, decision)
    spoken = channel.medium == "spoken"
    market = place(catalogue, currency=None if public else decision.row.currency, zone=zone, public=public)
    sources: list[Source] = []

    def at(source: Source) -> int:
        if source not in sources:
            sources.append(source)
        return sources.index(source)

    items: list[tuple[Any, Mapping[str, Any]]] = []
    said: list[_Said] = []
    for act in acts:
        message = catalogue.messages[act.message]
        variants = _variants(message, channel)
        first = len(items)
        slots = {name: source for name, source in act.slots if message.slot(name) is not None}
        for variant in variants:
            program = message.variants[variant]
            in_it = slots_of(program)
            # Spoken wordings are also read as written ones: their figures say the same.
            for aloud in (False, True) if spoken else (False,):
                bounds = {
                    name: bind(message.slot(name), source, at(source), catalogue, market, spoken=aloud)  # type: ignore[arg-type]
                    for name, source in slots.items()
                    if name in in_it
                }
                if ADDRESSEE in in_it and ADDRESSEE not in bounds:
                    bounds[ADDRESSEE] = addressee(at(Source("addressee")))
                if aloud:
                    program = _aloud(program, message, bounds, market)
                items.append((program, bounds))
        everywhere = frozenset.intersection(*(slots_of(message.variants[v]) for v in variants))
        values = tuple(
            (
                decl.kind,
                at(source),
                source.kind == "deadline" or (source.expr is not None and source.expr.kind.name == "datetime"),
            )
            for name, source in slots.items()
            if name in everywhere and (decl := message.slot(name)) is not None and decl.kind in _READ
        )
        if act.message not in room:
            act = _optional(act)  # noqa: PLW2901 - the same act, not required here
        said.append(_Said(act, first, len(items) - first, values, _phrases(catalogue, act.message)))
    greetings = tuple(greeting_writer(market, inline=inline, spoken=spoken, public=public) for inline in (False, True))
    gather = gatherer(sources, parts.policy.layout, replies._evaluate, greeting=False, public=public)  # noqa: SLF001 - one room
    write = link(items, raise_first=[True] * len(items))
    return _Wordings(gather, write, tuple(said), catalogue.locale, catalogue.register, zone, greetings)


def _aloud(program: Program, message: Message, bounds: dict[str, Bound], where: Place) -> Program:
    """A wording as it is said, its numbers agreeing with what they count; ``bounds`` gets the forms they take."""
    counts = {decl.name for decl in message.slots if decl.kind == "count" and decl.name in bounds}
    program, forms = agreeing(program, counts, spoken_table(where.locale))
    for name, (slot, form) in forms.items():
        bounds[name] = bounds[slot]._replace(write=where.formats.spoken_count(form))
    return program


_READ = frozenset({"money", "date", "count", "url", "code", "percent", "e-mail", "phone"})


def _acts(house: House, decision: Decision, channel: Channel) -> tuple[Act, ...]:
    """The acts of the reply on a channel, with the invitation to the private one where there is one."""
    public = channel.audience == "public"
    replies = house.replies
    acts = replies.shape(decision, public=public).acts
    if channel.medium == "spoken":
        planned = {a.message for a in acts}
        acts = replies._on_the_line(acts, public=public)  # noqa: SLF001 - one room
        acts = tuple(a if a.message in planned else _optional(a) for a in acts)  # the course of a call
    elif public and channel.counterpart is not None and channel.counterpart in house.channels:
        acts = replies._with_handover(acts, channel.counterpart)  # noqa: SLF001 - one room
    more = reserved.MORE
    if style(channel) == "sms" and more in replies.declared and all(a.message != more for a in acts):
        bound = house.parts.policy.slots
        slots = tuple((n, Source("view", expr=bound[n])) for n in replies.declared[more].slots if n in bound)
        acts = (*acts, Act("more", "closing", more, slots, required=False))
    return tuple(a if a.kind not in _LEFT_OUT else _optional(a) for a in acts if a.message)


_LEFT_OUT = frozenset({"close", "sign", "more", "open"})
"""Acts that a draft may say in its own way, or leave out, without leaving out anything that was decided."""


def _optional(act: Act) -> Act:
    return Act(
        act.kind, act.group, act.message, act.slots, act.label, act.section, act.rule, act.path, False,
        act.importance, act.also, act.stance,
    )  # fmt: skip


def _variants(message: Message, channel: Channel) -> tuple[str, ...]:
    """The wordings of a message that may stand on a channel; a subject line is none of them."""
    narrow = style(channel) == "sms"
    out = {"subject"} | (set() if narrow else {"digest"}) | (set() if channel.medium == "spoken" else {"spoken"})
    kept = tuple(v for v in message.variants if v not in out)
    return kept or (FULL,)


def _zone(house: House, decision: Decision) -> str:
    markets = house.parts.schema.markets
    market = markets.get(decision.row.market or "") or next(iter(markets.values()), None)
    return market.zone if market is not None else "UTC"


# ---- key phrases ---------------------------------------------------------------------------------------------------


def _phrases(catalogue: Catalogue, message: str) -> tuple[str, ...]:
    """What a message is recognised by: of each wording the runs of words that the fewest other messages have."""
    table = _grams(catalogue)
    often = _often(catalogue)
    found: dict[str, None] = {}
    for grams in table.get(message, ()):
        if grams:
            least = min(often[g] for g in grams)
            found.update(dict.fromkeys(sorted(g for g in grams if often[g] == least)))
    return tuple(found)


@lru_cache(maxsize=64)
def _grams_of(key: _Key) -> dict[str, tuple[frozenset[str], ...]]:
    catalogue = key.catalogue
    joined = catalogue.locale.split("-")[0] == "ja"
    return {
        name: tuple(
            frozenset(gram for way in ways_through(program) for gram in _runs(way[1], joined=joined))
            for variant, program in message.variants.items()
            if variant != "subject"
        )
        for name, message in catalogue.messages.items()
        if not message.is_label
    }


class _Key:
    """A catalogue as a key: by its identity, for it is frozen and large."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def __hash__(self) -> int:
        return id(self.catalogue)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.catalogue is self.catalogue


def _grams(catalogue: Catalogue) -> dict[str, tuple[frozenset[str], ...]]:
    return _grams_of(_Key(catalogue))


@lru_cache(maxsize=64)
def _often_of(key: _Key) -> Counter[str]:
    return Counter(g for wordings in _grams_of(key).values() for g in frozenset().union(*wordings))


def _often(catalogue: Catalogue) -> Counter[str]:
    return _often_of(_Key(catalogue))


def _runs(pieces: tuple[Any, ...], *, joined: bool) -> Iterator[str]:
    """The runs of words in one way through a wording that no value interrupts."""
    text = ""
    for piece in (*pieces, Slot("")):
        if isinstance(piece, Words):
            text += piece.text
            continue
        plain = normal(text).plain
        text = ""
        if joined:
            bare = "".join(plain.split())
            yield from (bare[i : i + _JOINED] for i in range(len(bare) - _JOINED + 1))
            continue
        words = [t.text for t in tokens(plain)]
        for size in _GRAMS:
            yield from (" ".join(words[i : i + size]) for i in range(len(words) - size + 1))


# ---- what was decided ----------------------------------------------------------------------------------------------


def _decided(house: House, decision: Decision) -> Decided:
    """The results that give, refuse or promise anything; which those are, a shape tells once."""
    kept = _TELLING.setdefault(house.replies, {})
    found = kept.get(decision.shape)
    if found is None:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        shown = outline(house.parts.policy, decision.shape)
        found = kept[decision.shape] = tuple(filter(_telling, shown.results)), bool(shown.person)
    results, person = found
    by = decision.deadlines[-1] if person else None
    return Decided(read_results(decision, results), None, (), (), (), ("case", "none"), by)


def _telling(result: ResultOutline) -> bool:
    said = any(o.do or o.forbid or o.verdict or o.stance for o in result.outcomes)
    return said or result.referred or bool(result.grants or result.promises)


def _plain(kind: str, value: Any, zone: str, currency: str | None, *, moment: bool) -> tuple[str, str]:
    if kind == "money":
        return kind, write_money(value, currency or "")
    if kind == "date":
        return kind, date.fromordinal(day_of(value, zone) if moment else value).isoformat()
    return kind, str(value)


def _gifts(decided: Decided, currency: str | None) -> Iterator[Gift]:
    for result in decided.results:
        for listed, charged in ((result.gives, False), (result.charges, True)):
            for given in listed:
                if not given.dropped and given.kept != 0:
                    yield _gift(given, currency, charged=charged, proposed=result.status == "proposed")


def _gift(given: Given, currency: str | None, *, charged: bool, proposed: bool) -> Gift:
    return Gift(
        given.kind, given.basis, given.kept, currency if given.kept is not None else None, given.to, given.arrives,
        charged, proposed,
    )  # fmt: skip


def _verdicts(house: House, decision: Decision, decided: Decided) -> Iterator[tuple[str, Any]]:
    words = {"allow": "granted", "deny": "refused", "refer": "referred"}
    for result in decided.results:
        if result.verdict in words:
            yield _wanted(house, decision, result.unit) or result.section, words[result.verdict]


def _refused(house: House, decision: Decision, decided: Decided) -> Iterator[str]:
    """Kinds and actions that were denied: what a denied section would have given or done, and what is forbidden."""
    given = {g.kind for r in decided.results for g in r.gives if not g.dropped}
    named: dict[str, None] = {}
    for result in decided.results:
        if result.verdict == "deny":
            named[result.section] = None
            wanted = _wanted(house, decision, result.unit)
            if wanted:
                named[wanted] = None
            if result.section in {"return", "cancel"}:
                named["refund"] = None
        named.update(dict.fromkeys(result.forbids))
        named.update({g.kind: None for g in result.gives if g.dropped})
    return iter([name for name in named if name not in given])


def _wanted(house: House, decision: Decision, unit: str) -> str:
    """What the issue of a unit asks for, if the house has such a fact."""
    at = house.parts.policy.layout.index.get("issue.want")
    fact = house.parts.policy.facts.get("issue.want")
    issue = next((i for i in decision.row.issues if i.id == unit.split("/", maxsplit=1)[0]), None)
    member = issue.values[at] if at is not None and issue is not None else None
    return fact.kind.members[member] if fact is not None and isinstance(member, int) else ""


def _promises(decided: Decided, zone: str) -> Iterator[Promised]:
    for result in decided.results:
        for promise in result.promises:
            yield Promised(promise.what, datetime.fromtimestamp(promise.by, UTC).astimezone(ZoneInfo(zone)))
    if decided.person_by is not None:
        yield Promised("person", datetime.fromtimestamp(decided.person_by, UTC).astimezone(ZoneInfo(zone)))


def _urls(house: House) -> Iterator[str]:
    for expr in house.parts.policy.slots.values():
        if expr.op == "const" and isinstance(expr.args[0], str) and "://" in expr.args[0]:
            yield expr.args[0]


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""

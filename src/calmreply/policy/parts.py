"""Tables, gates, limits and the promise of a person: what stands beside the sections."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Literal, cast

from calmreply.facts.kindtext import read_kind
from calmreply.findings import CalmreplyError, near_help
from calmreply.kinds import PERCENT, Kind
from calmreply.policy.constants import family, is_const, same_scale
from calmreply.policy.faults import clip
from calmreply.policy.model import Expr, Gate, Limit, LimitPer, Per, Table
from calmreply.policy.outcomes import BASES, check_word
from calmreply.policy.terms import Place
from calmreply.policy.typed import Typer
from calmreply.policy.windows import FOR_EVER, LIMIT_PERS, window_text
from calmreply.policy.wording import example

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.facts.schema import Scope
    from calmreply.kinds import FactValue
    from calmreply.policy.draft import GateDraft, LimitDraft, TableDraft, Word, Written
    from calmreply.policy.faults import Faults
    from calmreply.policy.model import Say
    from calmreply.policy.terms import Terms

__all__ = ["build_gate", "build_limit", "build_table", "slot_place"]

_MOST_ROWS = 10_000
_SCOPES: dict[Per, frozenset[Scope]] = {
    "case": frozenset({"house", "case"}),
    "issue": frozenset({"house", "case", "issue"}),
    "item": frozenset({"house", "case", "issue", "item"}),
}


def slot_place() -> Place:
    """The place of the bindings by name: what an issue can see."""
    return Place("the slots of the house", _SCOPES["issue"])


def build_table(draft: TableDraft, terms: Terms, enums: Mapping[str, Kind], faults: Faults) -> Table | None:
    """A table, total over its enums; None where it could not be read."""
    name = check_word(draft.name, "a table", faults)
    by = [_key_kind(word, terms, enums, faults) for word in draft.by]
    of = _value_kind(draft, enums, faults)
    if not draft.by:
        faults.add("POL243", f"the table `{name}` goes by nothing", draft.span, "write `by: [case.currency]`")
    keys = [k for k in by if k is not None]
    if of is None or not keys or len(keys) != len(by):
        return None
    rows: dict[tuple[int, ...], tuple[FactValue, str]] = {}
    good = True
    for words, written in draft.rows:
        key = _row_key(name, words, keys, faults)
        held = _row_value(words, written, of, terms, faults)
        good = good and key is not None and held is not None
        if key is None or held is None:
            continue
        if key in rows:
            faults.add("POL231", f"the row `{words[-1].text}` stands twice", words[-1].span, "take one of them out")
        rows[key] = held
        _check_row_currency(words, draft.by, held, written, faults)
    size = 1
    for kind in keys:
        size *= len(kind.members)
    if size > _MOST_ROWS:
        faults.add("POL243", f"the table `{name}` would have {size} rows", draft.span, f"at most {_MOST_ROWS} are read")
        return None
    if good:
        _check_total(name, draft, keys, rows, faults)
    return Table(name, tuple(keys), of, tuple(sorted(rows.items())), draft.span)


def _key_kind(word: Word, terms: Terms, enums: Mapping[str, Kind], faults: Faults) -> Kind | None:
    fact = terms.facts.get(word.text)
    kind = fact.kind if fact else enums.get(word.text)
    if kind is None:
        named = [n for n, f in terms.facts.items() if f.kind.name == "enum"]
        help_ = near_help(word.text, [*named, *enums]) or "write an enum fact: `by: [case.currency]`"
        faults.add("POL203", f"unknown fact or enum `{clip(word.text)}`", word.span, help_)
        return None
    if kind.name != "enum":
        help_ = "tables go by enums; compare numbers in the conditions of rules"
        faults.add("POL243", f"a table cannot go by `{word.text}`: its kind is `{kind}`", word.span, help_)
        return None
    return kind


def _value_kind(draft: TableDraft, enums: Mapping[str, Kind], faults: Faults) -> Kind | None:
    if draft.of is None:
        faults.add("POL243", f"the table `{draft.name.text}` has no `of`", draft.span, "write `of: money`")
        return None
    if draft.of.text == "percent":
        return PERCENT
    try:
        kind, _ = read_kind(draft.of.text, enums)
    except CalmreplyError as error:
        faults.add("POL243", error.message, draft.of.span, error.help)
        return None
    if kind.name in {"list", "datetime"}:
        faults.add("POL243", f"a table cannot hold a {kind.name}", draft.of.span, "write `of: money`")
        return None
    return kind


def _row_key(name: str, words: Sequence[Word], keys: Sequence[Kind], faults: Faults) -> tuple[int, ...] | None:
    if len(words) != len(keys):
        help_ = "write one level of rows for each name in `by`"
        span = words[-1].span if words else None
        faults.add("POL243", f"a row of `{name}` has {len(words)} keys, not {len(keys)}", span, help_)
        return None
    found: list[int] = []
    for word, kind in zip(words, keys, strict=True):
        if word.text not in kind.members:
            help_ = near_help(word.text, kind.members) or "its values are " + ", ".join(kind.members[:12])
            faults.add("POL204", f"`{clip(word.text)}` is no key of the table `{name}`", word.span, help_)
            return None
        found.append(kind.members.index(word.text))
    return tuple(found)


def _row_value(
    words: Sequence[Word], written: Written, of: Kind, terms: Terms, faults: Faults
) -> tuple[FactValue, str] | None:
    if written.raw is None:
        return None
    place = Place("the row of a table", frozenset())
    expr = Typer(terms, place, faults, written.span).expression(written.raw, of)
    if expr is None:
        return None
    fits = is_const(expr) and family(expr.kind) == family(of) and (of.name != "enum" or expr.kind == of)
    if not fits:
        currency = next((w.text for w in words if w.text in terms.currencies), (*terms.currencies, "EUR")[0])
        faults.add("POL243", f"this row is no {of.name}", written.span, f"write {example(of, currency)}")
        return None
    if family(of) == "number" and of.scale:
        scaled = Expr("column", ("",), of)
        same = same_scale([scaled, expr])
        expr = same[1] if same is not None else expr
    held = cast("FactValue", expr.args[0])
    if family(of) == "number" and (not isinstance(held, int) or expr.kind.scale != of.scale):
        faults.add("POL243", f"this row has more decimals than `{of}`", written.span, "round it")
        return None
    return held, expr.unit


def _check_row_currency(
    words: Sequence[Word], by: Sequence[Word], held: tuple[FactValue, str], written: Written, faults: Faults
) -> None:
    """An amount in a row for one currency is in that currency."""
    for word, name in zip(words, by, strict=True):
        if name.text in {"case.currency", "currency"} and held[1] and held[1] != word.text:
            message = f"the row `{word.text}` holds an amount in {held[1]}"
            faults.add("POL243", message, written.span, f"write the amount in {word.text}")


def _check_total(
    name: str, draft: TableDraft, keys: Sequence[Kind], rows: Mapping[tuple[int, ...], object], faults: Faults
) -> None:
    missing = [key for key in product(*(range(len(k.members)) for k in keys)) if key not in rows]
    if not missing:
        return
    shown = [" / ".join(kind.members[at] for at, kind in zip(key, keys, strict=True)) for key in missing[:4]]
    more = f" and {len(missing) - 4} more" if len(missing) > 4 else ""
    message = f"the table `{name}` has no row for {', '.join(f'`{s}`' for s in shown)}{more}"
    faults.add("POL243", message, draft.span, f"add a row `{shown[0].replace(' / ', ': ')}: …`")


def build_gate(draft: GateDraft, terms: Terms, faults: Faults) -> Gate | None:
    """A gate; None where it could not be read."""
    name = check_word(draft.name, "a gate", faults)
    per = _per(draft.per, faults, "issue")
    place = Place("the condition of a gate", _SCOPES[per])
    typer = Typer(terms, place, faults, draft.span)
    applies = typer.condition(draft.applies.raw) if draft.applies and draft.applies.raw else None
    if draft.ask is None:
        faults.add(
            "POL241", f"the gate `{name}` has no `ask`", draft.span, "name the message that asks: `ask: ask-identity`"
        )
    else:
        check_word(draft.ask, "a message", faults)
    if draft.fact is None:
        faults.add("POL241", f"the gate `{name}` has no `fact`", draft.span, "write `fact: customer.identified`")
        return None
    fact = terms.facts.get(draft.fact.text)
    if fact is None:
        help_ = near_help(draft.fact.text, terms.facts) or "declare it under `facts` in house.yaml"
        faults.add("POL203", f"unknown fact `{clip(draft.fact.text)}`", draft.fact.span, help_)
        return None
    if fact.kind.name != "bool":
        flags = [f.name for f in terms.facts.values() if f.kind.name == "bool"]
        help_ = near_help(fact.name, flags) or "a gate opens when its fact is true: name a fact of kind bool"
        faults.add("POL241", f"`{fact.name}` is no bool: its kind is `{fact.kind}`", draft.fact.span, help_)
        return None
    if fact.scope not in place.scopes or fact.name.startswith("contact."):
        faults.add("POL212", f"`{fact.name}` cannot be read by a gate per {per}", draft.fact.span, "write `per: issue`")
        return None
    return Gate(name, fact.name, applies, draft.ask.text if draft.ask else "", per, draft.span)


def _per(word: Word | None, faults: Faults, default: Per) -> Per:
    if word is None:
        return default
    if word.text in {"case", "issue", "item"}:
        return cast("Per", word.text)
    help_ = near_help(word.text, ["case", "issue", "item"])
    faults.add("POL230", f"`{clip(word.text)}` is no unit of decision", word.span, help_)
    return default


def build_limit(
    draft: LimitDraft,
    terms: Terms,
    remedies: Sequence[str],
    actions: Sequence[str],
    say: Say | None,
    faults: Faults,
    exceptions: Sequence[str] = (),
) -> Limit | None:
    """A limit; None where it could not be read. ``say`` is its message, built already."""
    before = faults.errors
    name = check_word(draft.id, "a limit", faults) if draft.id else ""

    def fault(message: str, help_: str, word: Word | Written | None = None) -> None:
        faults.add("POL242", message, (word.span if word else None) or draft.span, help_)

    if draft.id is None:
        fault("this limit has no `id`", "write `id: goodwill-per-case`")
    shown = f"the limit `{name}`" if name else "this limit"
    if not (draft.because or "").strip():
        faults.add("POL234", f"{shown} has no `because`", draft.span, "say why in a sentence: `because: …`")
    of = _limit_of(draft, shown, {"kind": remedies, "do": actions, "exception": exceptions}, faults)
    per = draft.per.text if draft.per else "case"
    if per not in LIMIT_PERS:
        help_ = near_help(per, LIMIT_PERS) or "write one of " + ", ".join(f"`{p}`" for p in LIMIT_PERS)
        fault(f"{shown} is per `{clip(per)}`", help_, draft.per)
    window = window_text(draft.window.text) if draft.window else ("" if per == "case" else FOR_EVER)
    if draft.window and window is None:
        help_ = "write `in: 365 days`, `in: day`, `month`, `year` or `for ever`"
        fault(f"`{clip(draft.window.text)}` is no span that a limit looks back over", help_, draft.window)
    if per == "case" and draft.window:
        help_ = "write `per: customer`, `household`, `order` or `house` for what was given before"
        fault(f"{shown} is per case, and a case has no past", help_, draft.window)
    if (draft.at is None) == (draft.times is None):
        both = "both `at` and `times`" if draft.at else "neither `at` nor `times`"
        fault(f"{shown} has {both}", "write one of them: `at: 50 EUR`, or `times: 1`")
    if draft.times is not None and draft.times < 0:
        fault(f"{shown} has a negative `times`", "write `times: 1`")
    over = draft.over.text if draft.over else None
    if over not in {"trim", "drop", "refer"}:
        help_ = near_help(over or "", ["trim", "drop", "refer"])
        fault(
            f"{shown} has no `over`" if over is None else f"`{clip(over)}` is no way of going over", help_, draft.over
        )
    if of and of[0] in {"do", "exception"} and draft.at is not None:
        what = "an action" if of[0] == "do" else "the uses of an exception"
        fault(f"{shown} bounds {what}, which has no amount", "write `times: 1` instead of `at`", draft.at)
    at = None
    if draft.at is not None and draft.at.raw is not None:
        place = Place("a limit", _SCOPES["case"])
        at = Typer(terms, place, faults, draft.at.span or draft.span).amount(draft.at.raw)
    if of is None or faults.errors > before:
        return None
    return Limit(
        name,
        of,
        cast("LimitPer", per),
        at,
        draft.times,
        cast("Literal['trim', 'drop', 'refer']", over),
        say,
        (draft.because or "").strip(),
        draft.span,
        window or "",
    )


def _limit_of(
    draft: LimitDraft, shown: str, has: Mapping[str, Sequence[str]], faults: Faults
) -> tuple[Literal["kind", "basis", "do", "exception"], str] | None:
    if len(draft.of) != 1:
        help_ = "write one of `{kind: voucher}`, `{basis: goodwill}`, `{do: cancel-order}` after `of:`"
        faults.add("POL242", f"{shown} must bound exactly one thing", draft.span, help_)
        return None
    part, word = draft.of[0]
    known = {**has, "basis": [b for b in BASES if b != "statutory"]}.get(part.text)
    if known is None:
        help_ = near_help(part.text, ["kind", "basis", "do", "exception"])
        faults.add("POL242", f"a limit cannot bound `{clip(part.text)}`", part.span, help_)
        return None
    if word.text == "statutory":
        faults.add("POL242", "what the law gives cannot be limited", word.span, "limit `contractual` or `goodwill`")
        return None
    if word.text not in known:
        code = "POL230" if part.text == "basis" else "POL237"
        help_ = near_help(word.text, known) or "declare it in house.yaml"
        faults.add(code, f"unknown {part.text} `{clip(word.text)}`", word.span, help_)
        return None
    return cast("Literal['kind', 'basis', 'do', 'exception']", part.text), word.text

"""Where each sentence of a reply came from: its act, rule and message, and each of its values with its label (N5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.kinds import Label, join
from calmreply.policy.write import write_expr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.facts.release import Release
    from calmreply.plan.act import Act, Source

__all__ = ["source_label", "traced"]

_NAMED = {
    "kept": "the amount that was decided",
    "deadline": "the deadline of the promise",
    "addressee": "the addressee",
}
_CASE = frozenset({"kept", "deadline", "addressee"})


def source_label(source: Source) -> Label:
    """How secret the value of a slot is: what is decided of a case is private."""
    if source.expr is not None:
        return source.expr.label
    return Label.PRIVATE if source.kind in _CASE else Label.PUBLIC


def traced(
    acts: Sequence[Act],
    variants: Sequence[str],
    sentences: Sequence[str],
    *,
    public: bool,
    nobody: str = "",
    releases: Sequence[Release] = (),
) -> tuple[dict[str, Any], ...]:
    """One record a sentence, of plain values that JSON can hold.

    ``nobody`` is the greeting of a person without a name: another one says a name, in public by one of ``releases``.
    """
    found = []
    for act, variant, sentence in zip(acts, variants, sentences, strict=False):
        slots = [{"name": name, "from": _from(s), "label": _name(source_label(s))} for name, s in act.slots]
        label = act.label
        declassified: list[dict[str, str]] = []
        if not act.message:
            named = sentence.casefold() != nobody.casefold()
            label = Label.PUBLIC if public or not named else join(Label.PRIVATE, label)
            if named:
                slots = [
                    {"name": "person", "from": "thread.name" if public else "customer.name", "label": _name(label)}
                ]
                declassified = [release._asdict() for release in releases] if public else []
        found.append(
            {
                "sentence": sentence,
                "act": act.kind if act.message else "greeting",
                "section": act.section,
                "rule": act.rule,
                "unit": list(act.path),
                "message": act.message,
                "variant": variant,
                "label": _name(label),
                "slots": slots,
                "declassified": declassified,
            }
        )
    return tuple(found)


def _name(label: Label) -> str:
    return label.name.lower()


def _from(source: Source) -> str:
    if source.expr is not None:
        return write_expr(source.expr)
    return _NAMED.get(source.kind, str(source.const))

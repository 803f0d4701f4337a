"""House: everything a company decides once, and the few verbs that use it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from calmreply.findings import ChannelError, HouseError, LocaleError, RenderError, near_help

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from calmreply.analysis import Analysis
    from calmreply.analysis.nearest import Nearest
    from calmreply.calendar import Calendar
    from calmreply.channels import Channel
    from calmreply.check import Checked, Tight
    from calmreply.facts.case import Case, Money
    from calmreply.facts.prepare import Preparer
    from calmreply.facts.schema import PublicView, Row
    from calmreply.findings import Finding
    from calmreply.house.brief import Brief
    from calmreply.house.diff import HouseDiff
    from calmreply.house.explanation import Explanation
    from calmreply.house.parts import Parts
    from calmreply.house.permits import Permit
    from calmreply.house.replies import Replies
    from calmreply.plan.earlier import Earlier
    from calmreply.policy.decide import Engine
    from calmreply.policy.decision import Decision
    from calmreply.render.reply import Answer, Reply
    from calmreply.render.templates import TemplateRequest
    from calmreply.verify import Verdict

__all__ = ["House"]


@dataclass(frozen=True)
class House:
    """A house: policy, messages, channels, as one frozen value with one content hash.

    Load one with `House.load`, `House.starter` or `House.build`; all faults are reported at once in a `HouseError`.
    A house is safe to share between threads and pickles as its frozen parts; engines are made again when first used.
    """

    parts: Parts

    # ---- making one ------------------------------------------------------------------------------------------------

    @classmethod
    def load(cls, folder: str | Path, *, strict: bool = False) -> House:
        """The house in a folder (see the reference for its files); `HouseError` with every finding if it has faults.

        A ``strict`` house says no translation that was not approved for its source text as it is now: a language that
        lacks such a message counts as incomplete. By itself a house says it, and `check` names it as an error.
        """
        from calmreply.house.files import read_folder
        from calmreply.house.parts import load_parts

        faults: list[Finding] = []
        return cls._made(load_parts(read_folder(folder), faults, strict=strict), faults)

    @classmethod
    def restored(cls, texts: Mapping[str, str], *, strict: bool = False) -> House:
        """The house whose files held these texts, by their names in its folder; `HouseError` as from `load`."""
        from calmreply.house.files import folder_of
        from calmreply.house.parts import load_parts

        faults: list[Finding] = []
        return cls._made(load_parts(folder_of(texts), faults, strict=strict), faults)

    @classmethod
    def _made(cls, parts: Parts | None, faults: list[Finding]) -> House:
        """The house, or one report of all faults: with those `check` finds, as far as the parts can be checked."""
        if parts is not None and not any(f.severity == "error" for f in faults):
            return cls(parts)
        if parts is not None:
            from calmreply.house.cascades import without_followers

            faults += without_followers(faults, cls(parts).check())
        raise HouseError(sorted_findings(faults))

    @classmethod
    def starter(cls) -> House:
        """The bundled example house, a web shop in six markets."""
        from calmreply.house.files import starter_folder

        return cls.load(starter_folder())

    @classmethod
    def build(
        cls,
        settings: Mapping[str, Any],
        *,
        sections: Sequence[Any],
        messages: Mapping[str, str],
        channels: Mapping[str, Any] | None = None,
        approved: Mapping[str, str] | None = None,
        layouts: Mapping[str, str] | None = None,
        strict: bool = False,
    ) -> House:
        """A house built in Python: ``settings`` as in house.yaml, ``sections`` from `calmreply.policy.front`,
        ``messages`` one text of messages for each locale, ``channels`` as in channels.yaml; without any, e-mail alone.
        ``approved`` holds texts of lock files by locale, ``layouts`` sources by name, such as ``email.html.j2``; for
        ``strict`` see `House.load`.

        Equal parts give the same content hash as the same house loaded from files.
        """  # noqa: D205 - one sentence, two lines
        from calmreply.house.parts import build_parts

        faults: list[Finding] = []
        parts = build_parts(
            settings, sections, messages, channels, faults, approved=approved, layouts=layouts, strict=strict
        )
        return cls._made(parts, faults)

    # ---- what it is ------------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """The house's name."""
        return self.parts.name

    @property
    def hash(self) -> str:
        """The content hash: SHA-256, hex, over policy, messages, channels and settings; places do not count."""
        return self.parts.hash

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales the house speaks, in declared order."""
        return tuple(self.parts.languages)

    @property
    def channels(self) -> Mapping[str, Channel]:
        """The channels in use, by name."""
        return self.parts.channels

    def channel(self, name: str) -> Channel:
        """A channel in use; `ChannelError` with the near names for another."""
        found = self.parts.channels.get(name)
        if found is None:
            raise ChannelError(f"no channel `{name}` in this house", help=near_help(name, self.parts.channels))
        return found

    # ---- the engines, made when first used ---------------------------------------------------------------------------

    @cached_property
    def engine(self) -> Engine:
        """Decides rows."""
        from calmreply.policy.decide import Engine

        calendars: dict[str | None, Calendar] = {
            name: market.calendar for name, market in self.parts.schema.markets.items()
        }
        calendars[None] = next(iter(calendars.values()))
        return Engine(self.parts.policy, calendars, house=self.hash)

    @cached_property
    def preparer(self) -> Preparer:
        """Turns cases into rows."""
        from calmreply.facts.prepare import Preparer

        return Preparer(self.parts.schema, self.parts.policy.layout, tuple(x.id for x in self.parts.policy.limits))

    @cached_property
    def replies(self) -> Replies:
        """Renders decisions."""
        from calmreply.house.replies import Replies

        return Replies(self.parts, self.engine)

    # ---- the verbs ---------------------------------------------------------------------------------------------------

    def case(self, data: Mapping[str, Any] | bytes | str) -> Case:
        """A case from plain data or JSON, validated against this house's facts; `CaseError` with the path if not."""
        from calmreply.facts.door import read_case

        found = read_case(data, self.parts.schema)
        self.channel(found.contact.channel)
        return found

    def case_schema(self) -> dict[str, Any]:
        """The JSON Schema of a case of this house: give it to a form or to a classifier."""
        from calmreply.facts.door import case_schema

        return case_schema(self.parts.schema)

    def prepare(self, case: Case, *, as_of: datetime) -> tuple[Row, PublicView]:
        """The rows a case is decided from: its facts at a point in time, and what a reader of the thread can see."""
        preparer = self.preparer
        return preparer.row(case, as_of), preparer.view(case.contact.thread, case.locale, as_of)

    def decide(self, case: Case, *, as_of: datetime) -> Decision:
        """What this case is allowed, denied and given, and what must be said, asked and promised."""
        preparer = self.preparer
        return self.engine.decide(preparer.row(case, as_of), preparer.view(case.contact.thread, case.locale, as_of))

    def explain(self, decision: Decision) -> Explanation:
        """Why: data that prints as a readable tree."""
        from calmreply.house.explanation import Explanation
        from calmreply.policy.explain import explain

        return Explanation(explain(self.parts.policy, decision))

    def diff(self, new: House) -> HouseDiff:
        """Who gets another answer from the house ``new`` than from this one, each region of cases with a witness."""
        from calmreply.house.diff import diff_houses

        return diff_houses(self, new)

    def nearest(
        self, data: Mapping[str, Any] | bytes | str, *, as_of: datetime, rule: str | None = None
    ) -> tuple[Nearest, ...]:
        """For each issue of a case as plain data the nearest change that would decide it otherwise, or by ``rule``."""
        from calmreply.house.nearest import nearest_changes

        return nearest_changes(self, data, as_of=as_of, rule=rule)

    def summary(self, decision: Decision) -> dict[str, Any]:
        """A decision as a short JSON-able record: house, fingerprint, status, and per issue what was decided."""
        from calmreply.house.summary import summary

        return summary(self.parts.policy, decision)

    @overload
    def reply(
        self,
        decision: Decision,
        *,
        channel: str,
        locale: str | None = None,
        register: str | None = None,
        used: Collection[str] = (),
        as_of: None = None,
        last_inbound: datetime | None = None,
        zone: str | None = None,
        earlier: Earlier | None = None,
    ) -> Reply: ...

    @overload
    def reply(
        self,
        decision: Decision,
        *,
        channel: str,
        locale: str | None = None,
        register: str | None = None,
        used: Collection[str] = (),
        as_of: datetime,
        last_inbound: datetime | None = None,
        zone: str | None = None,
        earlier: Earlier | None = None,
    ) -> Reply | TemplateRequest: ...

    def reply(
        self,
        decision: Decision,
        *,
        channel: str,
        locale: str | None = None,
        register: str | None = None,
        used: Collection[str] = (),
        as_of: datetime | None = None,
        last_inbound: datetime | None = None,
        zone: str | None = None,
        earlier: Earlier | None = None,
    ) -> Reply | TemplateRequest:
        """The reply for one channel, in one language as a whole: ``locale``, else the case's, by the declared chain.

        ``register`` asks for ``formal`` or ``informal`` where the house's own is not wanted. ``used`` are the wordings
        that were said in this thread before, as `Reply.wordings` told them: of a message with several, another one is
        said while there is one. For a public channel, give what was said in the public thread alone. ``zone`` is the
        customer's time zone, by whose clock a private reply tells deadlines; ``earlier`` an answer that was given in
        the same matter, to which the reply then refers.

        With ``as_of``, the moment of sending, the channel's windows hold: when the one that the customer opened at
        ``last_inbound`` is over, or nobody knows of one, the reply is a `TemplateRequest`, or the reply for another
        private channel (its ``channel`` says which), and never free text on this one. Without ``as_of`` the text is
        made as for an open window.

        A public channel gets the reply made from the public view alone. Raises `ChannelError`, `LocaleError`, and
        `RenderError` if no approved wording fits, or if it would tie a gift to a request for a review.
        """
        if as_of is not None:
            from calmreply.channels import window_state
            from calmreply.house.windows import sent_behind

            where = self.channel(channel)
            # What a comment opened stands with the public channel, and is for its private counterpart.
            if not where.public and not window_state(where, as_of=as_of, last_inbound=last_inbound).open:
                return sent_behind(self, decision, where, locale=locale, register=register, zone=zone, earlier=earlier)
        return self.replies.reply(decision, channel, locale, register, used, zone=zone, earlier=earlier)

    def answer(
        self,
        case: Case,
        *,
        as_of: datetime,
        locale: str | None = None,
        last_inbound: datetime | None = None,
        person: bool = False,
    ) -> Answer:
        """Decide and answer where it was asked; a public first answer is followed up on the private counterpart.

        The windows of the channels hold at ``as_of``: see `House.reply`. ``last_inbound`` is when the customer last
        wrote on the private channel, by itself the time of the contact; ``person`` says that a human agent sends the
        answer, for whom some windows are longer.
        """
        decision = self.decide(case, as_of=as_of)
        return self.answer_decision(case, decision, locale=locale, last_inbound=last_inbound, person=person)

    def answer_decision(
        self,
        case: Case,
        decision: Decision,
        *,
        locale: str | None = None,
        last_inbound: datetime | None = None,
        person: bool = False,
        earlier: Earlier | None = None,
    ) -> Answer:
        """As `answer`, for a case that was decided already, as of that moment; for ``earlier`` see `reply`."""
        from calmreply.house.windows import answer_in_windows

        return answer_in_windows(
            self, case, decision, locale=locale, last_inbound=last_inbound, person=person, earlier=earlier
        )

    def verify(
        self,
        text: str,
        decision: Decision,
        *,
        channel: str,
        locale: str | None = None,
        as_of: datetime | None = None,
        case: Case | None = None,
        said: Sequence[str] = (),
    ) -> Verdict:
        """Hold a draft, whoever wrote it, against the decision: ``pass``, ``fail`` or ``needs-person``, with findings.

        ``as_of`` is the moment from which *tomorrow* counts, by itself that of the decision. A decision knows of the
        case what the policy reads: give ``case`` too, so that its order number and all else that it states cannot slip
        into public. ``said`` are texts of ours in this thread. Raises `ChannelError` and `LocaleError`.
        """
        from calmreply.house.drafts import verify_draft

        return verify_draft(self, text, decision, channel=channel, locale=locale, as_of=as_of, case=case, said=said)

    def verify_many(
        self,
        drafts: Iterable[tuple[str, Decision]],
        *,
        channel: str,
        locale: str | None = None,
        as_of: datetime | None = None,
    ) -> Iterator[Verdict]:
        """The verdict over each draft with its decision, in order, one at a time; as `verify`."""
        return (self.verify(text, decision, channel=channel, locale=locale, as_of=as_of) for text, decision in drafts)

    def brief(self, decision: Decision, *, channel: str, locale: str | None = None) -> Brief:
        """What a draft must say, may say and must not say, for a model's prompt; nothing private for a public one."""
        from calmreply.house.drafts import brief_draft

        return brief_draft(self, decision, channel=channel, locale=locale)

    def permits(self, decision: Decision, action: str, amount: Money | str | None = None) -> Permit:
        """Whether the decision holds this action, up to this amount: what a tool asks before it pays.

        ``action`` is a kind of what is given, such as ``refund``, or what a rule says to do; see
        `calmreply.house.permits`.
        """
        from calmreply.house.permits import permits

        return permits(self, decision, action, amount)

    def check(self) -> tuple[Finding, ...]:
        """Every finding about this house, in the order of files and lines; an empty tuple when there is none."""
        from calmreply.check import check_house
        from calmreply.house.parts import with_lines

        found = [*self.parts.warnings, *check_house(self.checked), *self.analysis.findings]
        return sorted_findings(with_lines(found, self.parts.texts))

    @cached_property
    def analysis(self) -> Analysis:
        """What the rules mean together: findings, and each claim of the policy proved, refuted or unknown."""
        from calmreply.check import check_meaning

        return check_meaning(self.parts.policy, self.parts.schema, self.parts.channels)

    def tightest(self) -> tuple[Tight, ...]:
        """For each written channel and each language, the reply that comes closest to the channel's limit.

        It is measured with the widest values that its slots can take; `calmreply.check.widest` names the assumptions.
        """
        from calmreply.check import tightest

        return tightest(self.checked)

    @property
    def checked(self) -> Checked:
        """The parts of this house that `check` looks at."""
        from calmreply.check import Checked

        parts = self.parts
        enums = {name: kind.members for name, kind in parts.schema.enums.items()}
        return Checked(
            parts.policy,
            enums,
            parts.catalogues,
            parts.source,
            parts.agents,
            parts.channels,
            parts.places,
            parts.registers,
            parts.schema.currencies,
            parts.schema.data,
        )

    def __getstate__(self) -> dict[str, Any]:
        return {"parts": replace(self.parts, texts={})}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    def __repr__(self) -> str:
        return f"<House {self.name!r} {self.hash[:12]}>"


def sorted_findings(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """By file, line and column, errors of no place first; each once."""
    seen = dict.fromkeys(findings)
    return tuple(sorted(seen, key=lambda f: (f.span or ("", 0, 0, 0, 0), f.code, f.message)))


_ = (LocaleError, RenderError)

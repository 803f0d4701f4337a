"""One answer made ready to be written: what is known, decided, worded, and what follows for the books."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.calendar import day_of
from calmreply.desk.answer import DeskAnswer, reply_data
from calmreply.desk.books import balance, drawn, exceptions_used, granted, held, promised
from calmreply.desk.case_data import case_data, changed_facts
from calmreply.desk.matter import find_matter, place_of, topics
from calmreply.desk.past import past, subject_of, with_past
from calmreply.desk.told import facts_digest, outcome_digest
from calmreply.facts.prepare import moment
from calmreply.findings import CalmreplyError, CaseError
from calmreply.ledger import Deed, NewEntry
from calmreply.ledger.store import grant_id
from calmreply.plan.earlier import Earlier

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.desk.past import Past
    from calmreply.facts.case import Case
    from calmreply.house import House
    from calmreply.ledger import Ledger, NewGrant, NewPromise
    from calmreply.ledger.deed import Subject
    from calmreply.policy.decision import Decision
    from calmreply.render.reply import Answer

__all__ = ["Work", "promise_id"]


_OPEN = frozenset({"held", "needs", "proposed"})
"""An answer that asked something: what the customer says next is the reply to it, and no new matter to explain."""


def promise_id(key: str, position: int) -> str:
    """The id of a promise: the same whenever the same key is answered."""
    return sha256(f"{key}\0promise\0{position}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


class _Earlier(NamedTuple):
    """The last decision in the matter, as it was recorded."""

    seq: int
    house: str
    body: dict[str, Any]


class _Made(NamedTuple):
    """A decision with its words, and what it adds to the books."""

    house: House
    decision: Decision
    answer: Answer
    summary: dict[str, Any]
    entry: NewEntry
    grants: tuple[NewGrant, ...] = ()
    promises: tuple[NewPromise, ...] = ()
    uses: tuple[Any, ...] = ()
    exceptions: tuple[tuple[str, str], ...] = ()
    changed: tuple[str, ...] = ()


class Work:
    """Makes one `Deed`. ``house_of`` finds the house of a hash that the ledger holds.

    ``last_inbound`` and ``person`` are for the windows of channels, see `House.answer`.
    """

    def __init__(
        self,
        house: House,
        ledger: Ledger,
        house_of: Callable[[str | None], House | None],
        *,
        last_inbound: datetime | None = None,
        person: bool = False,
    ) -> None:
        self.house = house
        self.ledger = ledger
        self.house_of = house_of
        self.last_inbound = last_inbound
        self.person = person

    def deed(self, case: Case, own: str, as_of: datetime, key: str, locale: str | None) -> Deed:
        """All that the answer to a case writes."""
        row, _ = self.house.prepare(case, as_of=as_of)
        before = past(self.ledger, case, row.currency)
        matter = find_matter(case, before.decisions, row.as_of)
        found = self.ledger.precedent(matter) if matter is not None else None
        earlier = None if found is None else _Earlier(*found)
        if earlier is not None:
            _same_customer(case, earlier)
        made = self._repeated(case, before, matter, earlier, as_of, locale) or self._decided(
            case, before, matter, earlier, as_of, locale
        )
        subject = subject_of(case)
        entries = [_contact(self.house, case, subject), made.entry]
        first, follow_up, fault = made.answer
        replies = [reply_data(reply) for reply in (first, follow_up) if reply is not None]
        entries += [_sent(reply, made.house.hash, subject) for reply in replies]
        entries += [
            NewEntry("exception", {"exception": name, "section": section}, subject=subject)
            for name, section in made.exceptions
        ]
        precedent = None
        if earlier is not None:
            precedent = {"entry": earlier.seq, "at": earlier.body["as_of"], "channel": earlier.body["channel"],
                         "changed": list(made.changed)}  # fmt: skip
        answer = DeskAnswer.store(
            {
                "case": case.id,
                "as_of": made.decision.as_of,
                "house": made.house.hash,
                "fingerprint": made.summary["fingerprint"],
                "status": made.summary["status"],
                "first": replies[0],
                "follow_up": replies[1] if len(replies) > 1 else None,
                "fault": None if fault is None else str(fault),
                "grants": [
                    {"id": grant_id(key, at), "kind": g.kind, "basis": g.basis, "amount": g.amount,
                     "currency": g.currency} for at, g in enumerate(made.grants)
                ],
                "promises": [
                    {"id": promise_id(key, at), "what": p.what, "owner": p.owner, "due_at": p.due_at}
                    for at, p in enumerate(made.promises)
                ],
                "precedent": precedent,
            }
        )  # fmt: skip
        return Deed(
            key=key, case_hash=own, at=moment(as_of), house=made.house.hash, answer=answer, entries=tuple(entries),
            grants=made.grants, uses=made.uses, promises=made.promises, matter=matter,
            precedent=None if earlier is None else earlier.seq,
        )  # fmt: skip

    def _repeated(
        self, case: Case, before: Past, matter: str | None, earlier: _Earlier | None, as_of: datetime,
        locale: str | None,
    ) -> _Made | None:  # fmt: skip
        """The recorded answer in the words of this channel and language; None where the case is to be decided anew."""
        if earlier is None:
            return None
        changed = changed_facts(earlier.body["case"], case_data(case))
        if changed and (
            {"customer.id", "customer.identified"} & set(changed)
            or self._outcome(case, before, matter, earlier, as_of) != earlier.body["outcome"]
        ):
            return None
        house = self.house_of(earlier.house)
        if house is None:
            return None
        try:
            old = house.case(earlier.body["case"])
            decision = house.decide(old, as_of=datetime.fromtimestamp(earlier.body["as_of"], UTC))
            row, view = house.prepare(house.case(case_data(case)), as_of=as_of)
            # What is said in public comes from the thread as it is now, and from nothing else.
            public, public_deadlines = house.engine.public(row, view)
            now = decision._replace(view=view, public=public, public_deadlines=public_deadlines, as_of=row.as_of)
            said = self._refer(house, earlier, decision, row.as_of, changed=False)
            answer = house.answer_decision(
                case,
                now,
                locale=locale or case.locale,
                earlier=said,
                last_inbound=self.last_inbound,
                person=self.person,
            )
        except CalmreplyError:
            return None  # that house did not speak on this channel or in this language
        entry = NewEntry("repeat", {"of": earlier.seq}, {**_who(case), "case_id": case.id}, subject_of(case))
        return _Made(house, decision, answer, house.summary(decision), entry)

    def _outcome(
        self, case: Case, before: Past, matter: str | None, earlier: _Earlier, as_of: datetime
    ) -> str:  # fmt: skip
        """The digest of what would be decided now, in a matter that was decided before."""
        full = self._known(case, before, matter, earlier, as_of)[0]
        return outcome_digest(self.house, self.house.decide(full, as_of=as_of))

    def _known(
        self, case: Case, before: Past, matter: str | None, earlier: _Earlier | None, as_of: datetime
    ) -> tuple[Case, tuple[Any, ...]]:
        row, _ = self.house.prepare(case, as_of=as_of)
        own = earlier.body["uses"] if earlier else ()
        rows = held(self.ledger, self.house, case, row.today, row.currency, own)
        return with_past(case, before, matter=matter, used=balance(rows, row.currency)), rows

    def _decided(
        self, case: Case, before: Past, matter: str | None, earlier: _Earlier | None, as_of: datetime,
        locale: str | None,
    ) -> _Made:  # fmt: skip
        house = self.house
        full, rows = self._known(case, before, matter, earlier, as_of)
        decision = house.decide(full, as_of=as_of)
        changed = changed_facts(earlier.body["case"], case_data(case)) if earlier else ()
        said = None
        if earlier is not None and earlier.body["status"] not in _OPEN:
            said = self._refer(house, earlier, decision, decision.as_of, changed=bool(changed))
        answer = house.answer_decision(
            full, decision, locale=locale, earlier=said, last_inbound=self.last_inbound, person=self.person
        )
        own_uses = earlier.body["uses"] if earlier else ()
        taken = drawn(house, decision, rows, own_uses)
        grants, whole, given = granted(house, case, decision, earlier.body["given"] if earlier else ())
        digest, summary = outcome_digest(house, decision), house.summary(decision)
        private = answer.follow_up or answer.first
        body = {
            **_who(case, earlier),
            "topics": topics(case),
            "case": case_data(full),
            "as_of": decision.as_of,
            "channel": private.channel,
            "outcome": digest,
            "status": summary["status"],
            "uses": [list(use) for use in taken.of_matter],
            "given": given,
        }
        kinds = list(dict.fromkeys(issue.kind for issue in case.issues if issue.kind))
        public = {
            "facts": facts_digest(house, decision),
            "fingerprint": summary["fingerprint"],
            "outcome": digest,
            "decided": whole,
            "given": given,
            "kinds": kinds,
            **({"precedent": earlier.seq, "changed": list(changed)} if earlier else {}),
        }
        return _Made(
            house, decision, answer, summary, NewEntry("decision", public, body, subject_of(case), matter), grants,
            promised(house, case, decision), taken.uses, exceptions_used(house, decision), tuple(changed),
        )  # fmt: skip

    def _refer(self, house: House, earlier: _Earlier, decision: Decision, now: int, *, changed: bool) -> Earlier:
        """What the reply says of the earlier answer: the day by the house's clock, and where it was given."""
        markets = house.parts.schema.markets
        market = markets.get(decision.row.market or "") or next(iter(markets.values()))
        channel = house.channels.get(earlier.body["channel"])
        place = "message"
        if channel is not None:
            place = place_of(channel.name, medium=channel.medium, subject=channel.subject)
        due = decision.deadlines
        lapsed = () if changed else tuple(at for at, moment in enumerate(due) if moment < now)
        if lapsed and lapsed[-1] == len(due) - 1:
            lapsed = (*lapsed, -1)
        return Earlier(day_of(earlier.body["as_of"], market.zone), place, changed, lapsed)


def _who(case: Case, earlier: _Earlier | None = None) -> dict[str, str | None]:
    """Whom an entry is about, so that it can be found when they ask for it or are forgotten.

    Where nobody knows who asks in a matter, the matter stays its customer's.
    """
    whose = earlier.body["customer"] if earlier else None
    return {
        "customer": case.customer.id if case.customer else whose,
        "order": case.order.id if case.order else None,
    }


def _contact(house: House, case: Case, subject: Subject | None) -> NewEntry:
    public = {"channel": case.contact.channel, "audience": house.channel(case.contact.channel).audience}
    return NewEntry("contact", public, {**_who(case), "case_id": case.id}, subject)


def _sent(reply: dict[str, Any], house: str, subject: Subject | None) -> NewEntry:
    said = "\0".join((reply["subject"] or "", reply["text"]))
    public = {"channel": reply["channel"], "audience": reply["audience"], "locale": reply["locale"], "house": house,
              "bytes": sha256(said.encode("utf-8", "surrogatepass")).hexdigest()}  # fmt: skip
    return NewEntry("reply", public, subject=subject)


def _same_customer(case: Case, earlier: _Earlier) -> None:
    """A matter is one customer's: another one naming it would be told what is not theirs."""
    whose = earlier.body["customer"]
    if case.customer is not None and whose is not None and case.customer.id != whose:
        raise CaseError(
            "this matter is another customer's", path="matter", help="give each customer's matter a key of its own"
        )

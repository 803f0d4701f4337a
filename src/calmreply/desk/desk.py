"""The desk: a house with a ledger, the only thing with a memory."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from calmreply.desk.answer import DeskAnswer
from calmreply.desk.audit import AuditFault, audit
from calmreply.desk.case_data import case_hash
from calmreply.desk.matter import find_matter
from calmreply.desk.past import past
from calmreply.desk.promises import Due, Rates, Reminder, due, rates, reminders
from calmreply.desk.told import outcome_digest
from calmreply.desk.work import Work
from calmreply.facts.case import Case
from calmreply.facts.prepare import moment
from calmreply.findings import CalmreplyError
from calmreply.ledger import Ledger, LedgerBusyError, LedgerError, MovedError, NewEntry, Subject
from calmreply.ledger.reading import answer_of, entries
from calmreply.ledger.settle import settle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.house import House
    from calmreply.house.explanation import Explanation
    from calmreply.ledger.reading import Entry
    from calmreply.policy.decision import Decision

__all__ = ["TRIES", "Desk", "Replayed"]

TRIES = 40
"""How often a case is decided again when what it was decided from was changed by others meanwhile."""
_MOST_HOUSES = 8
_STRICT = "?strict"
"""Stands among the files of a house that was loaded as strict."""


@lru_cache(maxsize=_MOST_HOUSES)
def _restored(files: tuple[tuple[str, str], ...]) -> House:
    """The house of stored files."""
    from calmreply.house import House

    texts = dict(files)
    strict = texts.pop(_STRICT, "") == "true"
    return House.restored(texts, strict=strict)


class Replayed(NamedTuple):
    """A decision made again from what was stored: whether it is the same, and the hash of the house that made it."""

    same: bool
    house: str
    decision: Decision


class Desk:
    """Answers cases for a house and writes down what was granted, said and promised.

    Open it with `Desk.open`, one in each process; it may be shared between threads.
    """

    def __init__(self, house: House | None, ledger: Ledger) -> None:
        self._house = house
        self.ledger = ledger
        self._houses: dict[str, House] = {house.hash: house} if house else {}
        self._kept = False

    @property
    def house(self) -> House:
        """The house that answers."""
        if self._house is None:
            raise LedgerError("this desk only looks into its ledger", help="open it with a house: `Desk.open`")
        return self._house

    @classmethod
    def open(cls, house: House, url: str) -> Desk:
        """The desk of a house with the ledger at a database URL: ``sqlite:///desk.db``, ``postgresql+psycopg://…``.

        A new ledger is made, an older one brought up to date. Raises `LedgerError` for one that cannot be used,
        `MissingExtraError` where the driver is not installed.
        """
        return cls(house, Ledger(url))

    @classmethod
    def look(cls, url: str) -> Desk:
        """A desk without a house of its own: it looks back, lists and explains, and answers nothing.

        Raises `LedgerError` where there is no ledger yet.
        """
        return cls(None, Ledger(url, make=False))

    def close(self) -> None:
        """Give the ledger's connections back."""
        self.ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    # ---- answering ---------------------------------------------------------------------------------------------------

    def answer(
        self,
        case: Case | Mapping[str, Any] | bytes | str,
        *,
        as_of: datetime,
        idempotency_key: str,
        locale: str | None = None,
        last_inbound: datetime | None = None,
        person: bool = False,
    ) -> DeskAnswer:
        """Answer a case once: what it is decided from the ledger adds, and all that comes of it is written there.

        For ``locale``, ``last_inbound`` and ``person`` see `House.answer`.
        The same key gives the same answer, byte for byte, whatever time, house or library asks later. Raises
        `KeyConflictError` where the key was used for another case, `ForgottenError` where its answer was erased,
        `LedgerBusyError` where others were quicker each time; then nothing was granted.
        """
        known = case if isinstance(case, Case) else self.house.case(case)
        self.house.channel(known.contact.channel)
        if not idempotency_key:
            raise LedgerError("an empty key holds nothing apart", help="give each contact a key of its own")
        own = case_hash(known)
        found = self.ledger.recall(idempotency_key, own)
        if found is not None:
            return DeskAnswer.read(found.answer)
        self._keep_house()
        for _ in range(TRIES):
            work = Work(self.house, self.ledger, self._house_of, last_inbound=last_inbound, person=person)
            deed = work.deed(known, own, as_of, idempotency_key, locale)
            try:
                return DeskAnswer.read(self.ledger.record(deed).answer)
            except MovedError:
                continue
        raise LedgerBusyError(
            f"others were quicker {TRIES} times; nothing was granted", help="call again with the same key"
        )

    # ---- looking back ------------------------------------------------------------------------------------------------

    def recall(self, idempotency_key: str) -> DeskAnswer | None:
        """The answer to a key as it was given; None if there is none, or it was forgotten."""
        with self.ledger.reading() as connection:
            found = answer_of(connection, idempotency_key)
        return None if found is None or found[1] is None else DeskAnswer.read(found[1])

    def replay(self, idempotency_key: str) -> Replayed:
        """Decide a stored case again by the house that decided it then, and compare.

        Raises `LedgerError` where the key, its case or its house is not there any more.
        """
        entry, _ = self._decision(idempotency_key)
        house, decision = self._again(entry)
        return Replayed(outcome_digest(house, decision) == entry.public["outcome"], house.hash, decision)

    def explain(self, idempotency_key: str) -> Explanation:
        """Why a case was decided as it was then, from the stored case and the stored house.

        Under ``ledger`` stand the entry, the matter's earlier decision and the facts that changed since.
        """
        entry, of = self._decision(idempotency_key)
        house, decision = self._again(entry)
        found = house.explain(decision)
        found["ledger"] = {
            "entry": entry.seq,
            "at": entry.at,
            "precedent": of.public.get("of") or of.public.get("precedent"),
            "changed": of.public.get("changed", []),
        }
        return found

    def audit(self) -> tuple[AuditFault, ...]:
        """What does not fit in all that was granted: see `AuditFault`."""
        return audit(self.ledger, self._house_of)

    def matter(self, case: Case, *, as_of: datetime) -> str | None:
        """The key under which the ledger holds a case's matter; None where the case says too little."""
        return find_matter(case, past(self.ledger, case, None).decisions, moment(as_of))

    def _decision(self, key: str) -> tuple[Entry, Entry]:
        """The entry of the decision that answers a key, and the answer's own: the same unless it repeats another's."""
        with self.ledger.reading() as connection:
            found = answer_of(connection, key)
            if found is None:
                raise LedgerError(f"nothing was answered under the key `{key[:60]}`", help="is it written in full?")
            own = next(entries(connection, ("decision", "repeat"), since=found[0]))
            decided = own if own.kind == "decision" else next(
                entries(connection, ("decision",), since=own.public["of"])
            )  # fmt: skip
        if decided.body is None:
            raise LedgerError(f"the case under the key `{key[:60]}` was erased", help="what it was cannot be told")
        return decided, own

    def _again(self, entry: Entry) -> tuple[House, Decision]:
        house = self._house_of(entry.house)
        if house is None or entry.body is None:
            raise LedgerError(
                f"the house {str(entry.house)[:12]} that decided cannot be made again",
                help="a house built in Python is not kept: open the desk with it, or keep it as files",
            )
        case = house.case(entry.body["case"])
        return house, house.decide(case, as_of=datetime.fromtimestamp(entry.body["as_of"], UTC))

    def _house_of(self, hash: str | None) -> House | None:
        """The house of a hash: the desk's own, or made from the stored files; None where that cannot be done."""
        if hash is None or hash in self._houses:
            return self._houses.get(hash or "")
        texts = self.ledger.house_files(hash)
        if not texts or "house.yaml" not in texts:
            return None
        try:
            made = _restored(tuple(sorted(texts.items())))
        except CalmreplyError:
            return None  # a later library reads houses otherwise
        if made.hash != hash:
            return None
        if len(self._houses) >= _MOST_HOUSES:
            self._houses = {self._house.hash: self._house} if self._house else {}
        self._houses[hash] = made
        return made

    def _keep_house(self) -> None:
        if not self._kept:
            texts = dict(self.house.parts.texts)
            if "house.yaml" not in texts:
                texts = {}  # built in Python: there are no files to keep
            elif self.house.parts.strict:
                texts[_STRICT] = "true"
            self.ledger.keep_house(self.house.hash, texts)
            self._kept = True

    # ---- what else is written down -----------------------------------------------------------------------------------

    def consent(self, customer: str, name: str, *, given: bool, at: datetime, source: str = "") -> int:
        """Write that a customer gave or withdrew a consent; the number of the entry. The next case knows it."""
        kind = "consent-given" if given else "consent-withdrawn"
        return self._note(kind, customer, {"consent": name}, {"source": source}, at)

    def feedback(
        self, customer: str, *, at: datetime, score: int | None = None, text: str = "", matter: str | None = None
    ) -> int:
        """Write what a customer says about an answer; the number of the entry. It never changes a decision (S17)."""
        return self._note("feedback", customer, {"score": score}, {"text": text, "about": matter}, at)

    def demand(self, customer: str, what: str, *, at: datetime, text: str = "") -> int:
        """Write a wish that a customer has, by its name in the house, such as ``less-packaging``."""
        return self._note("demand", customer, {"demand": what}, {"text": text}, at)

    def kept(self, promise: str, *, at: datetime) -> int:
        """Write that a promise was kept; the number of the entry. Said twice, the first stands."""
        return settle(self.ledger, promise, kept=True, at=moment(at))

    def broken(self, promise: str, *, at: datetime) -> int:
        """Write that a promise was broken; the number of the entry."""
        return settle(self.ledger, promise, kept=False, at=moment(at))

    def _note(self, kind: str, customer: str, public: Mapping[str, Any], body: Mapping[str, Any], at: datetime) -> int:
        entry = NewEntry(kind, public, {"customer": customer, **body}, Subject("customer", customer))
        return self.ledger.note(entry, at=moment(at))

    # ---- promises ----------------------------------------------------------------------------------------------------

    def promises(self, *, due_before: datetime | None = None) -> tuple[Due, ...]:
        """The promises that are open, by what is due first; those due before a moment, if one is given."""
        return due(self.ledger, None if due_before is None else moment(due_before))

    def rates(self, *, as_of: datetime) -> tuple[Rates, ...]:
        """How promises were kept, by role: kept in time, kept late, broken, open and overdue."""
        return rates(self.ledger, moment(as_of))

    def reminders(self, *, before: datetime) -> tuple[Reminder, ...]:
        """For each open promise that is due before a moment, the case it was made in, so that somebody sees to it."""
        return reminders(self.ledger, moment(before))

"""Reads files of scenarios: nodes with places in, scenarios and findings out."""

from __future__ import annotations

import copy
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from calmreply.findings import CalmreplyError, Finding, Span, near_help
from calmreply.house.scenario_names import Known
from calmreply.house.scenarios import MOST_SCENARIOS, Expectation, Gift, Scenario, Words
from calmreply.money import parse_money, write_money
from calmreply.reader import Items, Node, Scalar, Table, as_bool, as_items, as_text, fields, read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.facts.case import Case
    from calmreply.house.house import House

__all__ = ["Reading"]

_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER: Final = re.compile(r"0|-?[1-9][0-9]{0,17}")
_KEYS: Final = ("about", "base", "given", "as_of", "expect", "replies")
_LISTS: Final = ("status", "verdict", "stance", "do", "asks", "missing", "promises", "route", "person")
_EXPECT: Final = (*_LISTS, "gives", "charges", "rules", "exact")
_WORDS: Final = ("channel", "locale", "register", "says", "never", "text")
_GIFT: Final = ("kind", "amount", "basis", "to")


class Reading:
    """Takes files in order; ``finish`` gives what they hold. Names are one space over all files of a house."""

    def __init__(self, house: House, cases: Mapping[str, bytes]) -> None:
        self.house = house
        self.known = Known.of(house)
        self.cases = cases
        self.faults: list[Finding] = []
        self.found: list[Scenario] = []
        self.nodes: dict[str, Mapping[str, Node]] = {}
        self._order: list[tuple[str, Node]] = []
        self._faulty: set[str] = set()

    def take(self, file: str, data: bytes) -> None:
        """Read one file: a table with the list ``scenarios``."""
        node, faults = read_yaml(data, file=file)
        self.faults.extend(faults)
        parts = fields(node, self.faults, required=["scenarios"], what="file of scenarios")
        for one in as_items(parts.get("scenarios") if parts else None, self.faults) or ():
            before = len(self.faults)
            got = fields(one, self.faults, required=["scenario"], optional=_KEYS, what="scenario")
            name = as_text(got["scenario"], self.faults) if got and "scenario" in got else None
            if got is None or name is None:
                continue
            if _NAME.fullmatch(name) is None:
                help_ = "small letters, digits and `-`, such as `late-by-the-carrier`"
                self._tell(got["scenario"], "SCN701", f"`{name[:40]}` cannot be the name of a scenario", help_)
            elif name in self.nodes:
                other = self.nodes[name]["scenario"].span
                help_ = f"the other one stands at {other.file}:{other.line}; give this one a name of its own"
                self._tell(got["scenario"], "SCN701", f"the name `{name}` is taken", help_)
            elif len(self.nodes) == MOST_SCENARIOS:
                self._tell(got["scenario"], "SCN708", f"more than {MOST_SCENARIOS} scenarios by this place",
                           "keep those that say something of their own")  # fmt: skip
                return
            else:
                self.nodes[name] = got
                if len(self.faults) > before:
                    self._faulty.add(name)
                self._order.append((name, one))

    def finish(self) -> tuple[tuple[Scenario, ...], tuple[Finding, ...]]:
        """The scenarios without fault, and all findings."""
        for name, node in self._order:
            before = len(self.faults)
            made = self._scenario(name, self.nodes[name], node)
            if made is not None and len(self.faults) == before and name not in self._faulty:
                self.found.append(made)
        faults = sorted(self.faults, key=lambda f: (f.span or Span("", 0, 0, 0, 0), f.code))
        return tuple(self.found), tuple(faults)

    # -- one scenario --------------------------------------------------------------------------------------------------

    def _scenario(self, name: str, parts: Mapping[str, Node], node: Node) -> Scenario | None:
        about = as_text(parts["about"], self.faults) or "" if "about" in parts else ""
        data = self._given(name, ())
        own = parts["scenario"]
        expect = fields(parts.get("expect"), self.faults, optional=_EXPECT, what="expectation") or {}
        exact = bool(as_bool(expect.get("exact"), self.faults))
        expected = self._expected(expect)
        replies = tuple(
            w for w in (self._words(n) for n in as_items(parts.get("replies"), self.faults) or ()) if w is not None
        )
        nothing = not exact and "expect" not in parts and "replies" not in parts
        if nothing and name not in self._faulty:
            help_ = "add `expect:` with what must be decided, or `replies:` with words"
            self._tell(own, "SCN705", f"the scenario `{name}` expects nothing", help_)
        if data is None:
            return None
        case = self._case(name, data, parts)
        as_of = self._moment(parts.get("as_of"), case, own)
        if case is None or as_of is None:
            return None
        return Scenario(name, about, data, as_of, exact, expected, replies, own.span, own.line or node.line)

    def _given(self, name: str, above: tuple[str, ...]) -> dict[str, Any] | None:
        """The case of a scenario as plain data, laid over that of its base."""
        parts = self.nodes[name]
        data: dict[str, Any] = {}
        if "base" in parts:
            under = self._base(parts["base"], (*above, name))
            if under is None:
                return None
            data = under
        given = parts.get("given")
        if given is not None and not isinstance(given, Table):
            fields(given, self.faults, optional=("contact", "issues"), what="case")
            return None
        own = _plain(given) if given is not None else {}
        data = _over(data, own)
        if "base" not in parts or "id" in own:
            data.setdefault("id", name)
        contact = data.setdefault("contact", {})
        if isinstance(contact, dict):
            contact.setdefault("channel", self.known.usual)
        return data

    def _base(self, node: Node, above: tuple[str, ...]) -> dict[str, Any] | None:
        wanted = as_text(node, self.faults)
        if wanted is None:
            return None
        if wanted in above:
            self._tell(node, "SCN706", f"`{wanted}` rests on itself", "name a scenario that stands by itself")
            return None
        if wanted in self.nodes:
            return self._given(wanted, above)
        if wanted in self.cases:
            from calmreply.facts.gather import load_json

            try:
                found = load_json(self.cases[wanted])
            except CalmreplyError as error:
                self._tell(node, "SCN706", f"`{wanted}` cannot be read: {error.message}", error.help)
                return None
            return copy.deepcopy(dict(found)) if isinstance(found, dict) else {}
        known = [*self.nodes, *self.cases]
        help_ = near_help(wanted, known) or "name another scenario, or a case such as `cases/late.json` of this house"
        self._tell(node, "SCN706", f"there is no scenario and no case `{wanted[:60]}`", help_)
        return None

    def _case(self, name: str, data: Mapping[str, Any], parts: Mapping[str, Node]) -> Case | None:
        """The case as the house reads it; a fault stands at the fact it is about."""
        try:
            return self.house.case(copy.deepcopy(dict(data)))
        except CalmreplyError as error:
            path = getattr(error, "path", "") or ("contact.channel" if "channel" in error.message else "")
            span, line = _at(parts.get("given") or parts["scenario"], path, key="not known here" in error.message)
            where = f"{path}: " if path else ""
            message = f"the case of `{name}` cannot be read: {where}{error.message.removeprefix(where)}"
            help_ = error.help or "see the reference page on cases"
            self.faults.append(Finding("SCN703", "error", message, span, help_, line))
            return None

    def _moment(self, node: Node | None, case: Case | None, own: Node) -> datetime | None:
        help_ = "write it with its zone: `as_of: 2026-11-20T12:00:00Z`"
        if node is None:
            if case is not None and case.contact.at is None:
                self._tell(own, "SCN704", "nothing says when this is decided", f"{help_}; or give `contact.at`")
            return None if case is None else case.contact.at
        text = as_text(node, self.faults)
        try:
            moment = datetime.fromisoformat(text) if text is not None else None
        except ValueError:
            self._tell(node, "SCN704", f"`{(text or '')[:40]}` is no moment", help_)
            return None
        if moment is not None and moment.tzinfo is None:
            self._tell(node, "SCN704", f"`{text}` has no time zone", help_)
            return None
        return moment

    # -- what is expected ----------------------------------------------------------------------------------------------

    def _expected(self, parts: Mapping[str, Node]) -> tuple[Expectation, ...]:
        found: list[Expectation] = []
        for key in (k for k in _EXPECT if k in parts and k != "exact"):
            node = parts[key]
            if key == "rules":
                found.extend(self._rules(node))
            elif key in {"gives", "charges"}:
                gifts = tuple(g for g in (self._gift(n, key) for n in _several(node)) if g is not None)
                found.append(Expectation(key, gifts, node.span, node.line))
            else:
                words = self._known_words(_several(node), self.known.words[key], key)
                found.append(Expectation(key, words, node.span, node.line))
        return tuple(found)

    def _rules(self, node: Node) -> list[Expectation]:
        if not isinstance(node, Table):
            fields(node, self.faults, optional=tuple(self.known.rules), what="table of rules by section")
            return []
        found = []
        for entry in node.entries:
            rules = self.known.rules.get(entry.key)
            if rules is None:
                here = entry.value.line if entry.value.span.line == entry.key_span.line else ""
                help_ = near_help(entry.key, self.known.rules) or "name a section of the policy"
                self.faults.append(
                    Finding("SCN702", "error", f"no section `{entry.key[:40]}`", entry.key_span, help_, here)
                )
                continue
            words = self._known_words(_several(entry.value), rules, f"rule of `{entry.key}`")
            found.append(Expectation(f"rules.{entry.key}", words, entry.value.span, entry.value.line))
        return found

    def _known_words(self, nodes: Sequence[Node], known: Sequence[str] | None, what: str) -> tuple[str, ...]:
        """The texts, each of which is known; of the rules of a section that collects, several joined by ``+``."""
        found = []
        for node in nodes:
            text = as_text(node, self.faults)
            if text is None:
                continue
            unknown = [w for w in text.split("+") if known is not None and w not in known]
            if unknown and known is not None:
                help_ = near_help(unknown[0], known) or f"no such {what} in this house"
                self._tell(node, "SCN702", f"`{unknown[0][:40]}` is no {what} here", help_)
            found.append(text)
        return tuple(found)

    def _gift(self, node: Node, key: str) -> Gift | None:
        """A kind alone, or a table with what must be so."""
        if isinstance(node, Scalar):
            words = self._known_words([node], self.known.words[key], f"kind of what {key}")
            return Gift(kind=words[0]) if words else None
        parts = fields(node, self.faults, optional=_GIFT, what=f"entry of `{key}`")
        if parts is None:
            return None
        texts: dict[str, str] = {}
        for name, one in parts.items():
            if name == "amount":
                text = as_text(one, self.faults)
                try:
                    texts[name] = write_money(*parse_money(text)) if text is not None else ""
                except CalmreplyError as error:
                    self._tell(one, "SCN707", error.message, error.help)
                continue
            known = self.known.words[key if name == "kind" else name]
            words = self._known_words([one], known, name)
            texts[name] = words[0] if words else ""
        return Gift(**texts)

    def _words(self, node: Node) -> Words | None:
        parts = fields(node, self.faults, optional=_WORDS, what="reply")
        if parts is None:
            return None
        channel, locale, register = (
            next(iter(self._known_words([parts[k]], self.known.words[k], k)), None) if k in parts else None
            for k in ("channel", "locale", "register")
        )
        says, never = (self._texts(parts.get(k)) for k in ("says", "never"))
        whole = self._texts(parts.get("text"))
        if not any(k in parts for k in ("says", "never", "text")):
            self._tell(node, "SCN705", "nothing is said about the words of this reply", "add `says:` or `never:`")
        return Words(
            channel, locale, register, says, never, whole[0] if whole else None, node.span, node.line
        )  # fmt: skip

    def _texts(self, node: Node | None) -> tuple[tuple[str, Span, str], ...]:
        if node is None:
            return ()
        found = []
        for one in _several(node):
            text = as_text(one, self.faults)
            if text is not None:
                found.append((text, one.span, one.line))
        return tuple(found)

    def _tell(self, node: Node, code: str, message: str, help: str) -> None:
        self.faults.append(Finding(code, "error", message, node.span, help, node.line))


def _several(node: Node) -> tuple[Node, ...]:
    """The nodes of a list; a text or a table alone is a list of one, an empty place one of none."""
    if isinstance(node, Items):
        return node.items
    return () if isinstance(node, Scalar) and node.empty else (node,)


def _plain(node: Node) -> Any:
    """A node as JSON would have it: digits are a number, ``true`` a truth, nothing is null, quotes make a text."""
    if isinstance(node, Table):
        return {entry.key: _plain(entry.value) for entry in node.entries}
    if isinstance(node, Items):
        return [_plain(one) for one in node.items]
    if node.quoted:
        return node.text
    if node.text in {"", "~", "null"}:
        return None
    if node.text in {"true", "false"}:
        return node.text == "true"
    return int(node.text) if _NUMBER.fullmatch(node.text) else node.text


def _over(under: dict[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """One case laid over another: tables are joined, all else is replaced."""
    found = dict(under)
    for key, v in own.items():
        below = found.get(key)
        found[key] = _over(below, v) if isinstance(below, dict) and isinstance(v, dict) else v
    return found


def _at(node: Node, path: str, *, key: bool) -> tuple[Span, str]:
    """The place nearest to a path such as ``issues[0].kind``, and its line; where ``key`` that of the last key."""
    span = node.span
    for step in re.findall(r"[^.\[\]]+", path):
        inner: Node | None = None
        if isinstance(node, Table):
            inner = node.get(step)
        elif isinstance(node, Items) and step.isdigit() and int(step) < len(node.items):
            inner = node.items[int(step)]
        if inner is None:
            break
        keys = [e.key_span for e in node.entries if e.key == step] if isinstance(node, Table) else []
        node, span = inner, keys[0] if keys and key else inner.span
    return span, node.line

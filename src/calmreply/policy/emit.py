"""The source of one generated function: the sections of a policy under one mould, straight through.

Every section that the mould decides already is a constant; where a question, a gate, a fault or a limit could come in,
the source says ``return None`` and leaves the case to the general path.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from calmreply.policy.compile import DECIDED, FORBIDDEN, NOT_APPLICABLE, PROPOSED, VANISHED, Compiled, Part, walk
from calmreply.policy.emit_limits import SLOW, Amount, LimitWriter
from calmreply.policy.fold import Code, Folder, Mould, SlowError, Source, conjunction, negation, with_locals
from calmreply.policy.kleene import Absent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calmreply.policy.model import Deadline, Outcome

__all__ = ["Writer"]


@dataclass
class Writer(LimitWriter):
    """Writes the source of one function."""

    compiled: Compiled
    mould: Mould
    lines: list[str] = field(default_factory=list)
    money: list[str] = field(default_factory=list)
    dues: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    promised: dict[Deadline, str] = field(default_factory=dict)
    indent: int = 1

    def __post_init__(self) -> None:
        self.folder = Folder(self.compiled.policy, self.mould)
        self.daily = self.compiled.daily
        self.used_daily = self.used_earlier = False
        self.filled: set[str] = set()
        self.watched: dict[tuple[str, str], tuple[str, ...]] = {}
        expressions = [e for p in self.compiled.parts for e in p.reads]
        expressions += [g.amount for p in self.compiled.parts for gs in p.grants for _, g, _ in gs if g.amount]
        for e in expressions:
            for n in walk(e):
                if n.op == "decided":
                    self.watched[str(n.args[0]), str(n.args[1])] = n.kind.members

    def put(self, line: str) -> None:
        """One line at the present indent."""
        self.lines.append("    " * self.indent + line)

    def write(self) -> str:
        """The whole function."""
        self._gates()
        for part in self.compiled.parts:
            if part.section.per != "item":
                self._part(part)
            else:
                for attribute, default in _NOTHING.items():
                    self._read(part, attribute, default)
        self._limits()
        head = ["def fast(row, view, v, market, today, as_of):"]
        if self.compiled.public is not None:
            seen = "".join(f"seen[{i}], " for i in self.compiled.public_reads)
            self.put(f"seen = view[0]; ps = PUBLIC(({seen})); pd = ()")
            self.put("if ps is None: ps, pd = public(row, view)")
        else:
            self.put("ps = pd = ()")
        self.money, self.dues = self._filled(self.money), self._filled(self.dues)
        amounts = " + ".join(self.money) or "()"
        if len(self.money) > 1 or not self.money:
            self.put(f"am = {amounts}")
            amounts = "am"
        due = " + ".join(self.dues) or "()"
        shape = ", ".join(("1", str(self.mould.items), *self.codes, "0, 0, 0"))
        self.put(f"return NEW(D, (HOUSE, ({shape}), {amounts}, {amounts}, {due}, (), ps, pd, (), as_of, row, view))")
        head += [f"    {name} = 0" for name in sorted(self.used)]
        head += [f"    {name} = None" for name in self.promised.values()]
        if self.used_earlier:
            head.append("    used = row.used")
        if self.used_daily:
            head.append("    W = DAILY((market, today)) or daily(row)")
        return "\n".join(with_locals(head, self.lines))

    def _filled(self, names: list[str]) -> list[str]:
        """The tuples that anything is ever put into; the others are left out."""
        text = "\n".join(self.lines)
        empty = [n for n in names if not re.search(rf"\b{n} \+?= (?!\(\)(?:;|$))", text, re.MULTILINE)]
        drop = {f"{n} = ()" for n in empty}
        self.lines = [line for line in self.lines if line.strip() not in drop]
        return [n for n in names if n not in empty]

    def _gates(self) -> None:
        policy, index = self.compiled.policy, self.compiled.policy.layout.index
        for gate in policy.gates:
            if gate.per == "item":
                continue
            t, f = (True, None) if gate.applies is None else self.folder.condition(gate.applies)
            t = t if f is None else negation(f)  # undecided, a gate stands (S11)
            at = index[gate.fact]
            absent = (self.mould.unknown | self.mould.unavailable) >> at & 1
            met: Source = False if absent else f"v[{at}]"
            self._if(conjunction([t, negation(met)]), SLOW)

    def _if(self, test: Source, line: str) -> None:
        if test is True:
            self.put(line)
        elif test is not False:
            self.put(f"if {test}: {line}")

    def _part(self, part: Part) -> None:
        n = part.at
        if part.section.kind == "forbid":
            self._forbid(part)
            return
        t, f = (True, None) if part.applies is None else self.folder.condition(part.applies)
        unsure = f is not None and part.granting and self.folder.risky(part.applies)
        if t is False and not (unsure and f is not True):
            self.codes.append(str(NOT_APPLICABLE))
            for attribute, default in _NOTHING.items():
                self._read(part, attribute, default)
            return
        self.codes.append(f"s{n}")
        money = any(part.grants)
        dues = any(o.next for o in part.outcomes)
        if money:
            self.money.append(f"t{n}")
        if dues:
            self.dues.append(f"d{n}")
        for attribute in _NOTHING:
            if (part.section.name, attribute) in self.watched:
                self.folder.read[part.section.name, attribute] = f"{attribute}{n}"
        if t is True:
            self._rules(part)
            return
        if t is False:
            self.put(f"if not ({f}): {SLOW}")
            self._nothing(part)
            return
        self.put(f"if {t}:")
        self._nested(lambda: self._rules(part))
        if unsure and f is not None:
            self.put(f"elif {negation(f)}: {SLOW}")
        self.put("else:")
        self._nested(lambda: self._nothing(part))

    def _nested(self, write: Callable[[], None]) -> None:
        self.indent += 1
        write()
        self.indent -= 1

    def _nothing(self, part: Part) -> None:
        n = part.at
        self.put(f"s{n} = {NOT_APPLICABLE}")
        if any(part.grants):
            self.put(f"t{n} = ()")
        if any(o.next for o in part.outcomes):
            self.put(f"d{n} = ()")
        for attribute, default in _NOTHING.items():
            self._assign(part, attribute, default)

    def _read(self, part: Part, attribute: str, v: object) -> None:
        """Fix what a section yields as a constant."""
        key = part.section.name, attribute
        if key in self.watched:
            self.folder.read[key] = self._encoded(key, v)

    def _encoded(self, key: tuple[str, str], v: object) -> int:
        members = self.watched[key]
        if key[1] in {"verdict", "rule"}:
            return members.index(str(v)) if v in members else -1
        return v  # type: ignore[return-value]

    def _assign(self, part: Part, attribute: str, v: object, *, source: str = "") -> None:
        key = part.section.name, attribute
        if key in self.watched:
            self.put(f"{attribute}{part.at} = {source or repr(self._encoded(key, v))}")

    def _forbid(self, part: Part) -> None:
        folder, n = self.folder, part.at
        applies = (True, None) if part.applies is None else folder.condition(part.applies)
        bits: list[str] = []
        for outcome, prohibition in part.prohibitions:
            if id(prohibition) not in folder.named:
                t, f = folder.condition(prohibition)
                if f is not None:
                    if folder.risky(prohibition):
                        self._if(conjunction([negation(t), negation(f)]), SLOW)
                    else:
                        t = negation(f)  # undecided for lack of what is unavailable: forbidden (S5)
                if isinstance(t, str):
                    name = f"p{n}_{outcome}"
                    self.put(f"{name} = {t}")
                    t = name
                folder.named[id(prohibition)] = t
            held = folder.named[id(prohibition)]
            bit = part.chosen_bit(outcome)
            if held is True:
                bits.append(str(bit))
            elif held is not False:
                bits.append(f"({bit} if {held} else 0)")
        code = " | ".join([str(DECIDED), *bits])
        never = negation(applies[0]) if applies[1] is None else applies[1]
        if never is True:
            code = str(NOT_APPLICABLE)
        elif never is not False:
            code = f"({NOT_APPLICABLE} if {never} else {code})"
        self.codes.append(code)

    def _rules(self, part: Part) -> None:
        if part.section.hit == "collect":
            self._collect(part)
            return
        word = "if"
        for i, when in enumerate(part.whens):
            try:
                t, f = self.folder.condition(when)
            except SlowError:
                self._last(word, lambda: self.put(SLOW))
                return
            if t is True:
                self._last(word, lambda at=i + 1: self._outcome(part, at))  # type: ignore[misc]
                return
            if t is not False:
                self.put(f"{word} {t}:")
                self._nested(lambda at=i + 1: self._outcome(part, at))  # type: ignore[misc]
                word = "elif"
            if f is not None and part.granting and self.folder.risky(when):
                if f is False:
                    self._last(word, lambda: self.put(SLOW))
                    return
                if f is not True:
                    self.put(f"{word} {negation(f)}: {SLOW}")
                    word = "elif"
        self._last(word, lambda: self._default(part))

    def _last(self, word: str, write: Callable[[], None]) -> None:
        if word == "if":
            write()
            return
        self.put("else:")
        self._nested(write)

    def _default(self, part: Part) -> None:
        if part.banned is None:
            self._outcome(part, 0)
            return
        try:
            t, f = self.folder.condition(part.banned)
        except SlowError:
            self.put(SLOW)
            return
        if f is not None:
            self._if(conjunction([negation(t), negation(f)]), SLOW)
        if t is True:
            self._outcome(part, -1)
        elif t is False:
            self._outcome(part, 0)
        else:
            self.put(f"if {t}:")
            self._nested(lambda: self._outcome(part, -1))
            self.put("else:")
            self._nested(lambda: self._outcome(part, 0))

    def _collect(self, part: Part) -> None:
        n = part.at
        if (part.section.name, "rule") in self.watched:
            self.put(SLOW)
            self._nothing(part)
            return
        self._start(part)
        waiting = sure = 0
        for i, when in enumerate(part.whens):
            try:
                t, f = self.folder.condition(when)
            except SlowError:
                self.put(SLOW)
                return
            if t is not False:
                self.put(f"if {t}:")
                self._nested(lambda at=i + 1: self._add(part, at))  # type: ignore[misc]
                o = part.outcomes[i + 1]
                waiting |= part.chosen_bit(i + 1) if o.once else 0
                sure |= part.chosen_bit(i + 1) if o.do or any(g.amount is None for g in (*o.give, *o.charge)) else 0
            if f is not None and part.granting and self.folder.risky(when):
                unsure = conjunction([negation(t), negation(f)])
                self._if(unsure, SLOW)
        self.put(f"if s{n}:")
        if waiting:
            left = f"(s{n} & {sure} or t{n})" if f"t{n}" in self.filled else f"s{n} & {sure}"
            self._nested(lambda: self.put(f"s{n} |= {PROPOSED} if s{n} & {waiting} and {left} else {DECIDED}"))
        else:
            self._nested(lambda: self.put(f"s{n} |= {DECIDED}"))
        self._nested(lambda: self._assign(part, "matched", True))
        self.put("else:")
        self._nested(lambda: self._default(part))

    def _start(self, part: Part) -> None:
        n = part.at
        self.put(f"s{n} = 0")
        self.filled.discard(f"t{n}")
        if any(part.grants):
            self.put(f"t{n} = ()")
        if any(o.next for o in part.outcomes):
            self.put(f"d{n} = ()")
        for attribute, default in _NOTHING.items():
            self._assign(part, attribute, default)

    def _outcome(self, part: Part, at: int) -> None:
        """A section of hit ``first``, or a default: everything is set anew."""
        n = part.at
        o = part.outcomes[at] if at >= 0 else None
        amounts = self._amounts(part, at) if at >= 0 else []
        if amounts is None:
            self.put(SLOW)
            return
        sure = o is not None and (o.do is not None or any(a != 0 and not dynamic for _, _, a, dynamic in amounts))
        status = PROPOSED if o is not None and o.once and sure else DECIDED
        code = status | (FORBIDDEN | part.chosen_bit(0) if at < 0 else part.chosen_bit(at))
        code |= sum(VANISHED << part.grant_bit + 2 * g for g, _, a, _ in amounts if a == 0)
        self.put(f"s{n} = {code}")
        if any(part.grants):
            self._tuple(part, amounts, fresh=True)
        moving = [str(a) for _, _, a, dynamic in amounts if dynamic]
        if o is not None and o.once and not sure and moving:
            self.put(f"if {' or '.join(moving)}: s{n} ^= {PROPOSED ^ DECIDED}")  # S12: something is left to carry out
        if any(x.next for x in part.outcomes):
            self.put(f"d{n} = {self._due(o)}")
        verdict = "deny" if at < 0 and part.section.kind == "verdict" else (o.verdict if o else None)
        self._assign(part, "verdict", verdict or "none")
        self._assign(part, "rule", part.section.rules[at - 1].id if at > 0 else "default")
        self._assign(part, "matched", at > 0)
        self._sums(part, amounts, fresh=True)
        if o is not None:
            self._count(part, at, amounts)

    def _add(self, part: Part, at: int) -> None:
        """One more outcome of a section that collects."""
        n, o = part.at, part.outcomes[at]
        amounts = self._amounts(part, at)
        if amounts is None:
            self.put(SLOW)
            return
        code = part.chosen_bit(at) | sum(VANISHED << part.grant_bit + 2 * g for g, _, a, _ in amounts if a == 0)
        self.put(f"s{n} |= {code}")
        if amounts:
            self._tuple(part, amounts, fresh=False)
        if o.next:
            self.put(f"d{n} += {self._due(o)}")
        if o.verdict:
            self._assign(part, "verdict", o.verdict)
        self._sums(part, amounts, fresh=False)
        self._count(part, at, amounts)

    def _amounts(self, part: Part, at: int) -> list[Amount] | None:
        """For each grant: its number, whether it is given, its amount as a name or constant; None if it is slow."""
        listed: list[Amount] = []
        for g, grant, given in part.grants[at]:
            if grant.amount is None:
                listed.append(Amount(g, given, None, dynamic=False))
                continue
            if self.mould.currency is None:
                return None
            try:
                number = self.folder.number(grant.amount)
            except SlowError:
                return None
            if isinstance(number, Absent):
                return None
            if not isinstance(number, Code):
                exact = Fraction(number)
                if exact < 0:
                    return None
                number = Code(str(exact.numerator), exact.denominator)
                if exact.denominator == 1:
                    listed.append(Amount(g, given, exact.numerator, dynamic=False))
                    continue
            name = f"a{part.at}_{g}"
            self._rounded(name, number, given=given)
            listed.append(Amount(g, given, name, dynamic=True))
        return listed

    def _rounded(self, name: str, number: Code, *, given: bool) -> None:
        """Round as ``money.round_money`` does; a negative amount is for the general path to name."""
        source, over = number
        self.put(f"{name} = {source}")
        self.put(f"if {name} < 0: {SLOW}")
        if over == 1:
            return
        rounding = self.compiled.policy.rounding
        for line in self.folder.rounded(name, over, rounding, given=given):
            self.put(line)

    def _tuple(self, part: Part, amounts: list[Amount], *, fresh: bool) -> None:
        n = part.at
        counted = [(g, a, dynamic) for g, _, a, dynamic in amounts if a is not None and a != 0]
        if not any(dynamic for _, _, dynamic in counted):
            inside = "".join(f"{a}, " for _, a, _ in counted)
            self.filled |= {f"t{n}"} if counted else set()
            if fresh or counted:
                self.put(f"t{n} {'=' if fresh else '+='} ({inside})")
            return
        self.filled.add(f"t{n}")
        if fresh and len(counted) == 1:
            g, a, _ = counted[0]
            self.put(f"if {a}: t{n} = ({a},)")
            self.put(f"else: t{n} = (); s{n} |= {VANISHED << part.grant_bit + 2 * g}")
            return
        if fresh:
            self.put(f"t{n} = ()")
        for g, a, _ in counted:
            self.put(f"if {a}: t{n} += ({a},)")
            self.put(f"else: s{n} |= {VANISHED << part.grant_bit + 2 * g}")

    def _sums(self, part: Part, amounts: list[Amount], *, fresh: bool) -> None:
        given = [a for _, is_given, a, _ in amounts if is_given]
        sources = [str(a) for a in given if a is not None and a != 0]
        certain = any(a is None or (isinstance(a, int) and a) for a in given)
        granted = "True" if certain else (f"bool({' or '.join(sources)})" if sources else "False")
        amount = " + ".join(sources) or "0"
        if not fresh:
            granted, amount = f"granted{part.at} or {granted}", f"amount{part.at} + {amount}"
        self._assign(part, "granted", False, source=granted)
        self._assign(part, "amount", 0, source=amount)

    def _due(self, o: Outcome | None) -> str:
        """The deadlines of an outcome's promises, each kind of promise looked up once for a case."""
        names = []
        for p in o.next if o is not None else ():
            if p.by in self.daily:
                names.append(f"W[{self.daily.index(p.by)}]")
                self.used_daily = True
                continue
            name = self.promised.setdefault(p.by, f"w{len(self.promised)}")
            self.folder.env[f"by_{name}"] = p.by
            self.put(f"if {name} is None: {name} = (due(row, by_{name}),)")
            names.append(name)
        return " + ".join(names) or "()"


_NOTHING: Final[Mapping[str, object]] = {
    "verdict": "none", "rule": "none", "matched": False, "granted": False, "amount": 0,
}  # fmt: skip

"""The limits of the twin (S14): in a case, over what was used before, and on the uses of exceptions.

Part of tests/model.py, and written like it from docs/reference/semantics.md and from nothing else.
"""

from __future__ import annotations

import math

from tests.model_expressions import NOWHERE, Fault, Open

from calmreply.policy.result import Ask


class Limits:
    """What comes last of all, in section, then unit order."""

    def limit(self):
        """S14: last of all, in section, then unit order."""
        earlier = self.row.used or [(0, 0)] * len(self.policy.limits)
        used = [
            money if limit.times is None else times
            for limit, (times, money) in zip(self.policy.limits, earlier, strict=True)
        ]
        rules = {s.name: s for s in self.policy.sections}
        for i, result in enumerate(self.results):
            if rules[result.section].kind in {"verdict", "remedy"} and result.status in {
                "decided",
                "settled",
                "proposed",
            }:
                self.results[i] = self.limited(result, used)

    def limited(self, result, used):
        """What is left of one result."""
        before, gives, speaking = list(used), [], set()
        tied = self.bargains[result.section, result.unit]
        lawful = (result.section, result.unit) in self.lawful
        counted = [("exception", name) for name in self.uses[result.section, result.unit]]
        counted += [("do", result.do)] if result.do and not lawful else []
        for what in counted:
            for n, limit in enumerate(self.policy.limits):
                if limit.of == what:
                    if self.who(limit, result):
                        return self.referred(result, None, used, before)
                    used[n] += 1
                    if used[n] > limit.times:
                        return self.referred(result, limit, used, before)
        for give, bargain in zip(result.gives, tied, strict=True):
            kept, dropped, counting = give.kept, False, []
            for n, limit in enumerate(self.policy.limits):
                counted = give.basis != "statutory" and limit.of in {("kind", give.kind), ("basis", give.basis)}
                if not counted or dropped or (limit.times is None and kept is None):
                    continue
                if self.who(limit, result):
                    if bargain:
                        return self.referred(result, None, used, before)
                    kept, dropped = (None if kept is None else 0), True
                    continue
                room = limit.times - used[n] if limit.times is not None else max(0, self.bound(limit) - used[n])
                wanted = 1 if limit.times is not None else kept
                if wanted <= room:
                    counting.append(n)
                    continue
                if limit.over == "refer" or bargain:
                    return self.referred(result, limit, used, before)
                speaking.add(n)
                if limit.over == "trim" and limit.times is None and room > 0:
                    kept = room
                    counting.append(n)
                else:
                    kept, dropped = (None if kept is None else 0), True
            if not dropped:
                for n in counting:
                    used[n] += 1 if self.policy.limits[n].times is not None else kept
            gives.append(give._replace(kept=kept, dropped=dropped))
        says = [limit.say for n, limit in enumerate(self.policy.limits) if n in speaking]
        spoken = tuple(dict.fromkeys(s.message for s in says if s))
        return result._replace(gives=tuple(gives), say=(*result.say, *spoken))

    def referred(self, result, limit, used, before):
        """Nothing is given but what the law gives, nothing of it counts, and only the limit speaks."""
        used[:] = before
        return result._replace(
            status="settled" if result.rule is None else "decided",
            verdict="refer",
            do=None,
            once=(),
            gives=tuple(g for g in result.gives if g.basis == "statutory"),
            charges=(),
            say=(limit.say.message,) if limit and limit.say else (),
            ask=(),
            promises=(),
        )

    def who(self, limit, result):
        """Whether a limit must know who the customer is, and nobody does (S14)."""
        if limit.per not in {"customer", "household"}:
            return False
        identified = self.column("customer.identified", self.places[0], NOWHERE)
        if identified is True:
            return False
        gates = [g for g in self.policy.gates if g.fact == "customer.identified"]
        if not gates or (isinstance(identified, Open) and identified.blocked):
            self.people.add(result.unit)
        elif not any(name in {g.name for g in gates} for (_, name), _ in self.gate_asks):
            self.gate_asks.append((("case", gates[0].name), Ask(result.unit, f"gate:{gates[0].name}", gates[0].ask)))
        return True

    def bound(self, limit):
        """An amount of money, in whole minor units: what is beyond a bound is beyond it by the smallest part."""
        try:
            value = self.value(limit.at, self.places[0])
        except Fault:
            return 0
        return 0 if isinstance(value, Open) else math.floor(value)

"""From the acts of a reply to the steps of a call.

Greet and make sure who is there, before anything of the matter; open, listen, then answer; ask one thing at a time
and repeat the answer. Where an answer decides what happens, each answer has its case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import RenderError
from calmreply.language.formats import ISOLATE, ISOLATE_END, formats
from calmreply.language.model import FULL, plain, slots_of
from calmreply.plan import reserved
from calmreply.render.phone.steps import Call, Step, unguarded
from calmreply.render.phone.text import write_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.language.catalogue import Catalogue
    from calmreply.render.fit import Spoken

__all__ = ["behind_gate", "lay_out"]

_HEATED = frozenset({"apologise", "sympathise", "listen", "decline"})
"""Stances in which there is likely to be anger or grief on the line."""
_CONFIRM = reserved.once_message("confirm")
_NOTED = frozenset({"code", "phone"})
"""Kinds of values that the other side writes down."""
_GATE = frozenset({*reserved.PHONE, reserved.VOICEMAIL})


def behind_gate(said: Sequence[Spoken]) -> int:
    """Where the greeting by name belongs: behind all that is said to whoever is on the line."""
    return sum(spoken.act.message in _GATE for spoken in said)


def lay_out(said: Sequence[Spoken], catalogue: Catalogue, agents: Catalogue, *, public: bool) -> tuple[Call, str]:
    """The steps of a call in which these acts are said, and the pattern of its text, ``%s`` for each sentence.

    ``public`` is a message that is left for whoever hears it: words alone. Raises `RenderError` if the agents lack the
    words of a step, or if an act that is not public would be said before it is known who is there.
    """
    writer = _Writer(said, catalogue, agents)
    way = formats(agents.locale).direction
    if public:
        steps = tuple(writer.say(at) for at in range(len(said)))
        return Call(steps, writer.words("script-title"), "", agents.locale, way), "\n".join("%s" for _ in said)
    steps = (*writer.opening(), *writer.matter(behind_gate(said)))
    early = unguarded(steps, [spoken.act for spoken in said])
    if early:
        raise RenderError(
            f"a script would say `{early[0].message or 'the greeting by name'}` before it is known who is there",
            help="say nothing private before the identity check",
        )
    call = Call(steps, writer.words("script-title"), writer.words("script-time"), agents.locale, way)
    other = formats(catalogue.locale).direction != way
    around = f"{ISOLATE}%s{ISOLATE_END}" if other else "%s"
    shown = tuple(_shown(step) for step in steps)
    return call, write_text(shown, around=around, escape=lambda text: text.replace("%", "%%"))


def _shown(step: Step) -> Step:
    """The step with a place for its words."""
    return step._replace(words="%s" if step.at is not None else "", cases=tuple(_shown(case) for case in step.cases))


class _Writer:
    """Makes steps of acts, with names and directions in the agents' words."""

    def __init__(self, said: Sequence[Spoken], catalogue: Catalogue, agents: Catalogue) -> None:
        self.said = said
        self.catalogue = catalogue
        self.agents = agents
        self.place = {spoken.act.message: at for at, spoken in enumerate(said) if spoken.act.message in _GATE}

    def words(self, message: str) -> str:
        found = self.agents.messages.get(message)
        if found is None:
            raise RenderError(
                f"no message `{message}` in `{self.agents.locale}`", help="`calmreply check` lists every such message"
            )
        return plain(found.variants[FULL])

    def do(self, direction: str) -> Step:
        kind = "listen" if direction == "direction-listen" else "do"
        return Step(kind, self.words(f"step-{kind}"), direction=self.words(f"{direction}"))  # type: ignore[arg-type]

    def case(self, name: str, message: str = "") -> Step:
        """What to do in one case, and what to say then, where the house has words for it."""
        then = (self.say(self.place[message]),) if message in self.place else ()
        return Step("case", self.words(f"step-{name}"), direction=self.words(f"direction-{name}"), cases=then)

    def say(self, at: int, *, times: int = 1) -> Step:
        return Step("say", self.words("step-say"), at=at, times=times)

    def ask(self, at: int, *cases: Step, gate: bool = False) -> Step:
        return Step("ask", self.words("step-ask"), at=at, cases=cases, gate=gate)

    def opening(self) -> list[Step]:
        """Up to the gate: what anybody on the line may hear."""
        nobody = self.case("nobody", reserved.VOICEMAIL)
        return [
            self.do("direction-greet"),
            self.do("direction-call")._replace(cases=(nobody,)),
            self.say(self._at(reserved.PHONE_GREET)),
            self.ask(self._at(reserved.PHONE_WHO), self.case("other", reserved.PHONE_OTHER)),
            self.do("direction-identity"),
            self.ask(
                self._at(reserved.PHONE_IDENTITY),
                self.case("sure"),
                self.case("unsure", reserved.PHONE_UNSURE),
                gate=True,
            ),
        ]

    def _at(self, message: str) -> int:
        found = self.place.get(message)
        if found is None:
            raise RenderError(f"no message `{message}`", help="`calmreply check` lists every such message")
        return found

    def matter(self, start: int) -> list[Step]:
        """Behind the gate: the matter itself."""
        steps: list[Step] = []
        heard = False
        for at, spoken in enumerate(self.said[start:], start):
            act = spoken.act
            if not heard and act.message and act.kind != "open":
                steps += self._hear()
                heard = True
            if act.message == _CONFIRM:
                steps.append(self.ask(at, self.case("yes"), self.case("no"), self.case("unclear")))
            elif act.kind == "ask":
                steps += [self.ask(at), self.do("direction-listen"), self.do("direction-repeat")]
            elif self._is_noted(spoken):
                steps += [self.say(at, times=2), self.do("direction-twice")]
            else:
                steps.append(self.say(at))
        return [*steps, self.do("direction-close")]

    def _hear(self) -> list[Step]:
        """Listen before anything is answered."""
        heated = any(spoken.act.stance in _HEATED for spoken in self.said)
        calm = [self.do("direction-calm")] if heated else []
        return [self.do("direction-listen"), *calm, self.do("direction-answer")]

    def _is_noted(self, spoken: Spoken) -> bool:
        message = self.catalogue.messages.get(spoken.act.message)
        if message is None:
            return False
        used = slots_of(message.variants[spoken.variant])
        return any(slot.kind in _NOTED and slot.name in used for slot in message.slots)

"""What is sent behind a channel's window: a request for a template that the platform approved, never free text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from calmreply.findings import RenderError
from calmreply.language.link import Bound, link
from calmreply.language.model import FULL, slots_of
from calmreply.render.gather import gatherer
from calmreply.render.write import bind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calmreply.channels import Channel, Template
    from calmreply.facts.schema import Layout
    from calmreply.language.catalogue import Catalogue
    from calmreply.plan.act import Source
    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Expr
    from calmreply.render.write import Place

__all__ = ["TemplateRequest", "write_request"]


class TemplateRequest(NamedTuple):
    """A template to send in place of a reply, since the channel takes no free text at this moment.

    ``id`` and ``language`` name what the platform approved, ``parameters`` are its named values in order, written as
    every reply writes them. ``preview`` is how the customer will read it: to look at, not to send. ``whole`` says
    whether it tells all that was decided; if not, the whole answer follows once the customer has written again.
    """

    channel: str
    id: str
    language: str
    parameters: tuple[tuple[str, str], ...]
    preview: str
    whole: bool
    asked: str = ""
    why: str = ""

    @property
    def locale(self) -> str:
        """The language it is written in."""
        return self.language

    @property
    def audience(self) -> Literal["private"]:
        """Templates are sent to one person."""
        return "private"

    def as_data(self) -> dict[str, Any]:
        """As a record, for JSON."""
        return {
            "channel": self.channel,
            "audience": self.audience,
            "locale": self.language,
            "template": {"id": self.id, "language": self.language, "parameters": dict(self.parameters)},
            "preview": self.preview,
            "whole": self.whole,
        }


def write_request(
    template: Template,
    channel: Channel,
    decision: Decision,
    *,
    sources: Mapping[str, Source],
    catalogue: Catalogue,
    place: Place,
    layout: Layout,
    evaluate: Callable[[Expr, tuple[int, ...], bool], Callable[[Decision], Any]],
    whole: bool,
    asked: str = "",
    why: str = "",
) -> TemplateRequest:
    """The request for ``template``; ``sources`` say where each parameter comes from.

    Raises `RenderError` for a parameter without a value: a platform refuses an empty one.
    """
    # The platform sets the values into its own text: a mark of direction around one would be sent, and be counted.
    place = place._replace(isolates=False)
    parts = [name for name in (template.header, template.body, template.footer) if name]
    names = template.parameters
    read = gatherer([sources[name] for name in names], layout, evaluate, greeting=False, public=False)
    values = read(decision)
    bounds: dict[str, Bound] = {}
    written: dict[str, str] = {}
    for at, name in enumerate(names):
        decl = next(decl for part in parts if (decl := catalogue.messages[part].slot(name)) is not None)
        bounds[name] = bind(decl, sources[name], at, catalogue, place, spoken=False)
        said = "" if values[at] is None else bounds[name].write(values[at])
        if not said:
            raise RenderError(
                f"the parameter `{name}` of the template `{template.id}` has no value in this case",
                help="use a template without it, or one that invites the customer to write",
            )
        written[name] = said
    programs = [catalogue.messages[part].variants[FULL] for part in parts]
    items = [(program, {n: bounds[n] for n in slots_of(program) if n in bounds}) for program in programs]
    texts = link(items, raise_first=[False] * len(items))(values)
    return TemplateRequest(
        channel.name,
        template.id,
        catalogue.locale,
        tuple(written.items()),
        "\n\n".join(texts),
        whole,
        asked,
        why,
    )

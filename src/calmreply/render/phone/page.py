"""A call as a page for the screen and for paper: the words large, directions apart, cases indented.

The page holds everything it needs: no script, no picture, nothing from elsewhere.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Literal

from calmreply.language.formats import ISOLATE, ISOLATE_END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.render.phone.estimate import Estimate
    from calmreply.render.phone.steps import Call, Step

__all__ = ["write_page"]

_STYLE = """
:root { color-scheme: light dark; --line: #8a8f98; --quiet: #4a4f57; --case: #f2f1ec; }
@media (prefers-color-scheme: dark) { :root { --line: #7d838c; --quiet: #b9bec6; --case: #23262b; } }
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
ol, ul { padding-inline-start: 1.75rem; }
ul { list-style: none; padding-inline-start: 1rem; }
li { margin-block: .9rem; }
.name { font-size: .8rem; font-weight: 700; letter-spacing: .04em; margin: 0; }
.words { font-size: 1.6rem; line-height: 1.4; margin: .1rem 0; text-align: start; }
.direction, .time { color: var(--quiet); margin: .1rem 0; }
.direction { font-style: italic; }
:lang(ar) .direction, :lang(ja) .direction { font-style: normal; }
.case { border-inline-start: .3rem solid var(--line); background: var(--case); padding: .4rem .8rem; }
.gate { border: .15rem solid; border-radius: .4rem; padding: .4rem .8rem; }
@media print {
  body { font-size: 11pt; max-width: none; padding: 0; color: #000; background: #fff; }
  .words { font-size: 14pt; }
  .direction, .time { color: #333; }
  .case { background: none; }
  li { break-inside: avoid; }
}
"""
_ISOLATES = str.maketrans({ISOLATE: "<bdi>", ISOLATE_END: "</bdi>"})


def write_page(call: Call, steps: Sequence[Step], told: Estimate, *, locale: str, way: Literal["ltr", "rtl"]) -> str:
    """The call as HTML in the agents' language; ``locale`` and ``way`` are those of the words to say."""
    said = f' lang="{escape(locale)}" dir="{way}"'
    items = "\n".join(_item(step, said) for step in steps)
    title = _text(call.title)
    time = f'<p class="time">{_text(call.time)}: {told.clock}</p>\n' if call.time else ""
    return (
        f'<!doctype html>\n<html lang="{escape(call.locale)}" dir="{call.way}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="robots" content="noindex">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{title}</h1>\n{time}<ol>\n{items}\n</ol>\n</main>\n</body>\n</html>\n"
    )


def _item(step: Step, said: str) -> str:
    kind = f"{step.kind} gate" if step.gate else step.kind
    parts = [f'<li class="{kind}">', f'<p class="name">{_text(step.name)}</p>']
    if step.words:
        parts.append(f'<p class="words"{said}>{_text(step.words)}</p>')
    if step.direction:
        parts.append(f'<p class="direction">{_text(step.direction)}</p>')
    if step.cases:
        parts += ["<ul>", *(_item(case, said) for case in step.cases), "</ul>"]
    return "\n".join((*parts, "</li>"))


def _text(text: str) -> str:
    return escape(text).translate(_ISOLATES).replace("\n", "<br>")

"""The telephone: one list of steps, and every form of it that is written: text, Markdown, a page, speech."""

from __future__ import annotations

from calmreply.render.phone.estimate import Estimate, estimate
from calmreply.render.phone.lay_out import behind_gate, lay_out
from calmreply.render.phone.markdown import write_markdown
from calmreply.render.phone.page import write_page
from calmreply.render.phone.ssml import write_ssml
from calmreply.render.phone.steps import Call, Step, filled, main_path, unguarded
from calmreply.render.phone.text import headed, write_text

__all__ = [
    "Call",
    "Estimate",
    "Step",
    "behind_gate",
    "estimate",
    "filled",
    "headed",
    "lay_out",
    "main_path",
    "unguarded",
    "write_markdown",
    "write_page",
    "write_ssml",
    "write_text",
]

"""Writes the pages that are made from the code; ``--check`` fails when one of them is stale."""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from pathlib import Path

import click

DOCS = Path(__file__).resolve().parent
HEAD = "<!-- made by docs/generate.py; do not edit -->\n\n"

API: dict[str, dict[str, tuple[str, ...]]] = {
    "House": {"calmreply.house": ("House",), "calmreply.house.explanation": ("Explanation",)},
    "Cases": {
        "calmreply.facts.case": ("Case", "Contact", "Thread", "Issue", "Customer", "Order", "Event", "Money"),
    },
    "Decisions": {
        "calmreply.policy.decision": ("Decision", "read"),
        "calmreply.policy.result": ("Decided", "Result", "Given", "Promised", "Ask"),
    },
    "Replies": {
        "calmreply.render.reply": ("Reply", "Answer", "Part"),
        "calmreply.plan.act": ("Act",),
        "calmreply.channels": ("Channel", "Size", "Window", "Template", "WindowState", "window_state"),
        "calmreply.channels.site_rules": ("site_findings", "asks_for_review"),
        "calmreply.channels.characters": ("text_findings", "safe_link"),
        "calmreply.render.templates": ("TemplateRequest",),
        "calmreply.readback": ("read_back", "Read"),
    },
    "Drafts": {
        "calmreply.verify": ("Verdict", "Flaw"),
        "calmreply.house.brief": ("Brief",),
        "calmreply.house.permits": ("Permit", "permits"),
        "calmreply.house.polishing": ("polish", "Polished", "Polisher", "Constraints"),
    },
    "Many cases": {"calmreply.batch.stream": ("answer_lines", "record", "Summary")},
    "The handbook": {"calmreply.handbook": ("handbook", "write_handbook", "language_of", "Written")},
    "Findings and exceptions": {
        "calmreply.findings": (
            "Finding", "Span", "CalmreplyError", "HouseError", "CaseError", "TimeError", "ExpressionError",
            "LocaleError", "ChannelError", "RenderError", "HeaderError", "MissingExtraError",
        ),
    },
}  # fmt: skip
"""The public names by heading and module. A policy written in Python has a heading of its own, made from its front."""

SHOWN = ("x (", "x-dm (")
"""The frames of the demonstration that the README shows, by how their titles begin."""
START, END = "<!-- demo: made by docs/generate.py -->\n", "<!-- end of demo -->\n"


def command_page() -> str:
    """Every command with its help."""
    from calmreply.cli.app import main

    parts = [HEAD, "# The command line\n\nFor everyone. What each command says with `--help`.\n"]
    context = click.Context(main, info_name="calmreply", terminal_width=100, **main.context_settings)
    parts.append(f"\n## calmreply\n\n```text\n{main.get_help(context)}\n```\n")
    for name in sorted(main.commands):
        command = main.commands[name]
        inner = click.Context(command, info_name=name, parent=context)
        parts.append(f"\n## {name}\n\n```text\n{command.get_help(inner)}\n```\n")
        for below in sorted(command.commands) if isinstance(command, click.Group) else ():
            one = command.commands[below]
            shown = one.get_help(click.Context(one, info_name=below, parent=inner))
            parts.append(f"\n### {name} {below}\n\n```text\n{shown}\n```\n")
    return "".join(parts)


def codes_page() -> str:
    """Every code a finding can have: what it means, why it matters, an example, and what to do instead."""
    from calmreply.cli.codes import TABLES

    sys.path.insert(0, str(DOCS.parent))
    from docs.finding_pages import pages, section

    told = pages()
    head = (
        "# Findings\n\nFor policy authors and translators. A code never changes its meaning. "
        "Each example is a change to a small house, `docs/findings/house`, and what `calmreply check` says of it.\n"
    )
    parts = [HEAD, head]
    for module, title in TABLES.items():
        table = importlib.import_module(module).CODES
        parts.append(f"\n## {title}\n\n| code | meaning |\n| --- | --- |\n")
        parts.extend(f"| [{code}](#{code.lower()}) | {_cell(meaning)} |\n" for code, meaning in sorted(table.items()))
        parts.extend(section(told[code], meaning) for code, meaning in sorted(table.items()))
    return "".join(parts)


def channels_page() -> str:
    """The registry."""
    from calmreply.channels import CHANNELS

    parts = [
        HEAD,
        "# Channels\n\nFor policy authors. What each channel counts, who reads it, and how sure the figure is.\n\n",
        "| channel | audience | limit | unit | markup | private counterpart | confidence | source |\n",
        "| --- | --- | --- | --- | --- | --- | --- | --- |\n",
    ]
    for c in CHANNELS.values():
        limit = f"{c.limit:,}" if c.limit else ""
        row = (c.name, c.audience, limit, c.unit, c.markup, c.counterpart or "", c.confidence, c.source)
        parts.append("| " + " | ".join(_cell(str(x)) for x in row) + " |\n")
    return "".join(parts) + _windows_and_rules()


def _windows_and_rules() -> str:
    """Further limits, windows and rules of sites, by channel."""
    from calmreply.channels import CHANNELS
    from calmreply.channels.channel import RULES

    parts = [
        "\n## Further limits\n\n| channel | also | a text surely fits up to | note |\n| --- | --- | --- | --- |\n",
    ]
    for c in CHANNELS.values():
        also = ", ".join(f"{limit:,} {unit}" for unit, limit in c.also)
        sure = f"{c.sure_length:,} code points" if c.limit or c.also else ""
        if also or c.note or sure:
            parts.append("| " + " | ".join(_cell(x) for x in (c.name, also, sure, c.note)) + " |\n")
    parts.append(
        "\n## Windows\n\nBehind a window the reply is a request for an approved template, or goes to another private "
        "channel; it is never free text. A window is over at its last second.\n\n"
        "| channel | opened by | hours | for | messages | then |\n| --- | --- | --- | --- | --- | --- |\n"
    )
    for c in CHANNELS.values():
        for w in c.windows:
            row = (c.name, w.opened_by, str(w.hours), w.by, str(w.most or "any"), w.then)
            parts.append("| " + " | ".join(_cell(x) for x in row) + " |\n")
    parts.append(
        "\n## Rules of sites\n\n`calmreply check` holds every message that can be said on a channel against them, "
        "and `site_findings` any finished text.\n\n| rule | what it asks | channels |\n| --- | --- | --- |\n"
    )
    for rule, meaning in RULES.items():
        names = ", ".join(c.name for c in CHANNELS.values() if rule in c.rules)
        parts.append(f"| {rule} | {_cell(meaning)} | {names} |\n")
    return "".join(parts)


def facts_page() -> str:
    """The facts that every house has, as the starter house sees them."""
    from calmreply import House

    schema = House.starter().parts.schema
    parts = [
        HEAD,
        "# Facts\n\nFor policy authors. The facts of the starter house: built in, derived, and its own.\n\n",
        "| fact | kind | label | source | what it says |\n| --- | --- | --- | --- | --- |\n",
    ]
    for fact in sorted(schema.facts.values(), key=lambda f: f.name):
        kind = str(fact.kind)
        kind = kind if len(kind) < 60 else kind[:56] + " …"
        derived = " (derived)" if fact.derived else ""
        row = (f"`{fact.name}`", kind, fact.label.name.lower(), fact.source + derived, fact.doc)
        parts.append("| " + " | ".join(_cell(x) for x in row) + " |\n")
    return "".join(parts)


def api_page() -> str:
    """The reference of the Python face: what each public name says of itself."""
    parts = [HEAD, "# Python reference\n\nFor programmers. Made from the docstrings.\n"]
    for heading, modules in API.items():
        parts.append(f"\n## {heading}\n\n```{{eval-rst}}\n")
        parts.extend(_entry(module, name) for module, names in modules.items() for name in names)
        parts.append("```\n")
    front = importlib.import_module("calmreply.policy.front")
    parts.append(
        "\n## A policy written in Python\n\n"
        "All of these are imported from `calmreply.policy.front`; "
        "[Write a policy in Python](../how-to/policy-in-python.md) shows how they are put together, "
        "[expressions](expressions.md#in-python) what can be compared and computed.\n\n"
        "```{eval-rst}\n"
    )
    parts.extend(_entry("calmreply.policy.front", name) for name in front.__all__)
    parts.append("```\n")
    return "".join(parts)


def _entry(module: str, name: str) -> str:
    """The directive for one name."""
    found = getattr(importlib.import_module(module), name)
    if not inspect.isclass(found) and not inspect.isfunction(found):
        return f".. autodata:: {module}.{name}\n   :no-value:\n\n"
    if inspect.isfunction(found):
        return f".. autofunction:: {module}.{name}\n\n"
    fields = module == "calmreply.facts.case"
    return f".. autoclass:: {module}.{name}\n" + ("   :undoc-members:\n\n" if fields else "\n")


def readme() -> str:
    """The README with what the demonstration prints now, shortened to a few of its frames."""
    from calmreply import House
    from calmreply.cli import demo

    house = House.starter()
    case = house.case(demo.built_in_case())
    lines = demo.text(house, case, demo.built_in_time(), None, title=demo.CASE)
    shown: list[str] = []
    framed = kept = False
    for line in lines:
        plain = line.replace("\u00a0", " ").replace("\u202f", " ")
        plain = re.sub(r"(fingerprint|house) [0-9a-f]{16}", r"\1 ...", plain)
        if plain.startswith("┌─"):
            framed, kept = True, plain.startswith(("┌─ asked", *(f"┌─ {title}" for title in SHOWN)))
        if not framed or kept:
            shown.append(plain)
        elif shown[-1] != "...":
            shown.append("...")
        if plain == "└─":
            framed = False
    # A blank line beside what is left out is left out with it.
    body = [
        line
        for i, line in enumerate(shown)
        if line or "..." not in {shown[i - 1], shown[i + 1] if i + 1 < len(shown) else ""}
    ]
    tidy = [line for i, line in enumerate(body) if line != "..." or body[i - 1] != "..."]
    text = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    head, _, rest = text.partition(START)
    _, _, tail = rest.partition(END)
    block = "```console\n$ make demo\n" + "\n".join(tidy) + "\n```\n"
    return f"{head}{START}\n{block}\n{END}{tail}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


PAGES = {
    "reference/cli.md": command_page,
    "reference/findings.md": codes_page,
    "reference/channels.md": channels_page,
    "reference/facts.md": facts_page,
    "reference/api.md": api_page,
    "../README.md": readme,
}


def main() -> int:
    """Write or check every generated page."""
    stale = []
    for name, make in PAGES.items():
        path = DOCS / name
        text = make()
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        if "--check" in sys.argv[1:]:
            stale.append(name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.resolve().relative_to(DOCS.parent)}")
    if stale:
        print(f"stale: {', '.join(stale)}; run `python docs/generate.py` and commit the pages", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())

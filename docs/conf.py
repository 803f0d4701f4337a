"""Sphinx configuration."""

from __future__ import annotations

from pygments.lexer import RegexLexer, bygroups
from pygments.token import Comment, Keyword, Name, Operator, Text, Whitespace

from calmreply._version import __version__

project = "calmreply"
author = "The calmreply authors"
copyright = "2026, the calmreply authors"  # noqa: A001 - Sphinx's own name
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.intersphinx"]
# No network at build time: other projects' names are written as plain code.
intersphinx_mapping: dict[str, object] = {}
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"calmreply {__version__}"

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

default_role = "code"
autodoc_typehints = "description"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "exclude-members": "model_config, known"}
nitpicky = True
# Types of other projects, and of our own that stand in annotations without a page of their own.
nitpick_ignore_regex = [(r"py:.*", r".*")]


class FluentLexer(RegexLexer):
    """Fluent, as far as our pages show it; Pygments has no lexer for it."""

    name = "Fluent"
    aliases = ("fluent",)
    filenames = ("*.ftl",)
    tokens = {  # noqa: RUF012 - how Pygments declares a lexer
        "root": [
            (r"^#.*$", Comment),
            (r"^(-?[A-Za-z][\w-]*)( *)(=)", bygroups(Name.Function, Whitespace, Operator)),
            (r"^( +)(\.[a-z]+)( *)(=)", bygroups(Whitespace, Name.Attribute, Whitespace, Operator)),
            (r"\$[A-Za-z][\w-]*", Name.Variable),
            (r"\*?\[[\w-]+\]", Keyword),
            (r"->|[{}]", Operator),
            (r"\s+", Whitespace),
            (r".", Text),
        ]
    }


def skip_aliases(_app, _what, _name, obj, _skip, _options):
    """Leave out the fields of a named tuple, whose only text is their position; the parameters list them."""
    return True if (getattr(obj, "__doc__", None) or "").startswith("Alias for field number") else None


def setup(app):
    app.add_lexer("fluent", FluentLexer)
    app.connect("autodoc-skip-member", skip_aliases)

"""The door for YAML files: text in, plain nodes with places out, within counted limits.

Only a small, plain part of YAML is read: tables, lists and text. The library's *events* are used and its objects never
built, so a scalar stays the text that stands in the file (``NO`` is "NO", ``22:30`` is "22:30", ``017`` is "017") until
a typed reader below is asked for it. Anchors, aliases, tags, merge keys, directives, second documents, keys that stand
twice and characters that cannot be seen are refused. The limits are counted (bytes, depth, nodes), not timed.

`read_yaml` gives a node, or findings; then `fields` and the ``as_…`` readers take the node apart and put what is wrong
into a list of findings, so that many faults are told at once.
"""

from __future__ import annotations

from calmreply.reader.events import read_yaml
from calmreply.reader.nodes import CODES, MOST_BYTES, MOST_DEPTH, MOST_NODES, Entry, Items, Node, Scalar, Table
from calmreply.reader.take import as_bool, as_choice, as_int, as_items, as_text, fields

__all__ = [
    "CODES",
    "MOST_BYTES",
    "MOST_DEPTH",
    "MOST_NODES",
    "Entry",
    "Items",
    "Node",
    "Scalar",
    "Table",
    "as_bool",
    "as_choice",
    "as_int",
    "as_items",
    "as_text",
    "fields",
    "read_yaml",
]

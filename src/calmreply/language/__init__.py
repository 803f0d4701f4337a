"""Messages in every language: read, proven to state the same facts, compiled to pre-split segments.

`load_catalogue` reads one locale's Fluent files, `check_catalogues` proves that all locales state the same facts on
every path, `formats` writes values, `salute` greets, `resolve` picks the language of a whole reply, and `link`
compiles the sentences of a reply into one function.
"""

from __future__ import annotations

from calmreply.language.approve import Approval, Lock, approvals, approve, check_approvals
from calmreply.language.catalogue import Catalogue, load_catalogue
from calmreply.language.chain import Resolved, resolve
from calmreply.language.codes import CODES
from calmreply.language.formats import Formats, formats
from calmreply.language.labels import check_labels, missing
from calmreply.language.link import Bound, link
from calmreply.language.model import Message, Program, Select, Slot, SlotDecl, Text
from calmreply.language.salutations import Person, greeting, known_part, raises_after_greeting, salute
from calmreply.language.signature import check_catalogues

__all__ = [
    "CODES",
    "Approval",
    "Bound",
    "Catalogue",
    "Formats",
    "Lock",
    "Message",
    "Person",
    "Program",
    "Resolved",
    "Select",
    "Slot",
    "SlotDecl",
    "Text",
    "approvals",
    "approve",
    "check_approvals",
    "check_catalogues",
    "check_labels",
    "formats",
    "greeting",
    "known_part",
    "link",
    "load_catalogue",
    "missing",
    "raises_after_greeting",
    "resolve",
    "salute",
]

"""The message ids that the plan itself uses, and how ids are made from what a policy names."""

from __future__ import annotations

__all__ = [
    "CLOSE",
    "DIRECTIONS",
    "MORE",
    "PERSON",
    "PHONE",
    "PHONE_GREET",
    "PHONE_IDENTITY",
    "PHONE_OTHER",
    "PHONE_UNSURE",
    "PHONE_WHO",
    "PLACES",
    "PRECEDENT",
    "PRECEDENT_CHANGED",
    "PRECEDENT_PUBLIC",
    "SIGN",
    "STEPS",
    "SUBJECT",
    "VOICEMAIL",
    "charge_message",
    "do_message",
    "give_message",
    "handover_message",
    "once_message",
    "open_message",
    "promise_message",
    "route_message",
]

CLOSE = "close"
"""Closes a private reply. ``close-<stance>`` and ``close-asked``, where a house has them, stand in its place."""
SIGN = "sign"
SUBJECT = "subject"
"""The subject of an e-mail whose opening message has no ``.subject``."""
PERSON = "handover-person"
"""Says that a person will answer; its slot ``deadline`` is the promise of house.yaml."""
MORE = "digest-more"
"""Optional: where the whole answer stands, at the end of an SMS."""

PHONE_GREET, PHONE_WHO, PHONE_OTHER = "phone-greet", "phone-who", "phone-other"
PHONE_IDENTITY, PHONE_UNSURE = "phone-identity", "phone-unsure"
PHONE = (PHONE_GREET, PHONE_WHO, PHONE_OTHER, PHONE_IDENTITY, PHONE_UNSURE)
"""What is said on the telephone before it is known who is there, in order; all of it public."""
VOICEMAIL = "voicemail"
"""What is left on a machine; public."""

STEPS = (
    "script-title",
    "script-time",
    "step-say",
    "step-ask",
    "step-listen",
    "step-do",
    "step-nobody",
    "step-other",
    "step-sure",
    "step-unsure",
    "step-yes",
    "step-no",
    "step-unclear",
)
"""What a phone script, its steps and its cases are called, in the language of the agents."""
PRECEDENT = "precedent"
"""Optional: refers to an earlier answer in the same matter, which stands; its slots are ``date`` and ``place``."""
PRECEDENT_CHANGED = "precedent-changed"
"""Optional: refers to an earlier answer where facts that were not known then have led to another one."""
PRECEDENT_PUBLIC = "precedent-public"
"""Optional and public: says that the matter was answered, and nothing else."""
PLACES = ("email", "letter", "phone", "chat", "message", "sms")
"""Where an earlier answer was given: the members of the enum ``place``."""

DIRECTIONS = (
    "direction-greet",
    "direction-call",
    "direction-nobody",
    "direction-other",
    "direction-identity",
    "direction-sure",
    "direction-unsure",
    "direction-listen",
    "direction-calm",
    "direction-answer",
    "direction-yes",
    "direction-no",
    "direction-unclear",
    "direction-repeat",
    "direction-twice",
    "direction-close",
)
"""What the agent does beside speaking, in the language of the agents."""


def open_message(stance: str) -> str:
    """The default opening message of a stance."""
    return f"open-{stance}"


def give_message(kind: str) -> str:
    """The default message that tells a grant."""
    return f"give-{kind}"


def charge_message(kind: str) -> str:
    """The default message that tells a charge."""
    return f"charge-{kind}"


def do_message(action: str) -> str:
    """The message that tells an action carried out."""
    return f"do-{action}"


def once_message(name: str) -> str:
    """The message that asks for what must come first (S12)."""
    return f"once-{name}"


def promise_message(what: str) -> str:
    """The message that tells a promise; its slot ``deadline`` is the promise's."""
    return f"promise-{what}"


def route_message(route: str) -> str:
    """The message that tells a hand-over decided by a route section."""
    return f"route-{route}"


def handover_message(channel: str) -> str:
    """The public message that invites to a private channel; its slot ``url`` is that channel's link, if it has one."""
    return f"handover-{channel}"

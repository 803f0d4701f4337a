"""Channels: what each one counts, carries and forbids, as data, and how long a text is there.

>>> from calmreply.channels import CHANNELS
>>> CHANNELS["x"].measure("Hello, Ana").size
10
"""

from __future__ import annotations

from calmreply.channels.declare import declare
from calmreply.channels.registry import CHANNELS, Channel, Size, channel
from calmreply.channels.sms import gsm7_text, ucs2_culprits
from calmreply.channels.windows import Template, Window, WindowState, window_state

__all__ = [
    "CHANNELS",
    "Channel",
    "Size",
    "Template",
    "Window",
    "WindowState",
    "channel",
    "declare",
    "gsm7_text",
    "ucs2_culprits",
    "window_state",
]

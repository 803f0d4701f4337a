"""Channels: what each one counts, carries and forbids, as data, and how long a text is there.

>>> from calmreply.channels import CHANNELS
>>> CHANNELS["x"].measure("Hello, Ana").size
10
"""

from __future__ import annotations

from calmreply.channels.registry import CHANNELS, Channel, Size, channel, declare
from calmreply.channels.sms import gsm7_text, ucs2_culprits

__all__ = ["CHANNELS", "Channel", "Size", "channel", "declare", "gsm7_text", "ucs2_culprits"]

"""Findings over a whole house: does every decision find its words, in every language, on every channel in use."""

from __future__ import annotations

from calmreply.check.fits import Tight, tightest
from calmreply.check.meaning import check_meaning
from calmreply.check.messages import CODES, Checked, check_house

__all__ = ["CODES", "Checked", "Tight", "check_house", "check_meaning", "tightest"]

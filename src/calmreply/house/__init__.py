"""House: loads and holds everything a company decides once, and answers with it."""

from __future__ import annotations

from calmreply.house.house import House

__all__ = ["House"]

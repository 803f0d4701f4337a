"""The command line: parse, call, print. Nothing is decided here."""

from __future__ import annotations

from calmreply.cli.app import run

__all__ = ["run"]

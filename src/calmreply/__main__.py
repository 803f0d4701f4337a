"""The command's entrance: `--version` is answered before anything else is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from calmreply._version import __version__

        print(f"calmreply {__version__}")  # noqa: T201 - the command line prints
        return
    from calmreply.cli import run

    run()


if __name__ == "__main__":
    main()

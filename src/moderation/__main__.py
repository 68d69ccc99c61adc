# SPDX-License-Identifier: EUPL-1.2
"""``moderation``: without a command the app, with one the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Open the app, or run one command; returns the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if not given:
        from moderation.app import main as open_app

        return open_app([])
    from moderation.shell.cli import main as run_command

    return run_command(given)


if __name__ == "__main__":
    sys.exit(main())

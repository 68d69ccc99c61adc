# SPDX-License-Identifier: EUPL-1.2
"""``moderation``: without a command the app, with one the command line.

It also starts itself to paint a page of somebody else's PDF (``minutes/page_process.py``).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Open the app, or run one command; returns the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if not given:
        from moderation.app import main as open_app

        return open_app([])
    if given[0] == "--page-of-a-pdf":
        from moderation.minutes.page_process import main as paint_page

        return paint_page(given[1:])
    from moderation.shell.cli import main as run_command

    return run_command(given)


if __name__ == "__main__":
    sys.exit(main())

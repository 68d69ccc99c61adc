# SPDX-License-Identifier: EUPL-1.2
"""Keeping Python's collector from stopping a picture that moves.

With a workshop of 2,000 cards open, one full collection takes about 90 ms: five frames and more.
What was loaded stays as long as the workshop does, so nobody has to look through it again.
"""

from __future__ import annotations

import gc


def settle() -> None:
    """A workshop was opened: what is there now is left out of later collections.

    Nothing is collected here: windows of the workshop before are still on their way out.
    """
    gc.freeze()

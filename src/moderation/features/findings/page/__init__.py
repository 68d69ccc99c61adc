# SPDX-License-Identifier: EUPL-1.2
"""The column of findings beside a board."""

from moderation.features.findings.page.column import FindingsColumn

__all__ = ["FindingsColumn"]

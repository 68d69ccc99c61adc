# SPDX-License-Identifier: EUPL-1.2
"""The DOCX writer: minutes that an office goes on editing, with real styles and headings.

Import it where a DOCX is asked for and not before: it loads python-docx.
"""

from __future__ import annotations

from moderation.minutes.docx.writer import to_docx

__all__ = ["to_docx"]

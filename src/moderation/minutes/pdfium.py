# SPDX-License-Identifier: EUPL-1.2
"""The turn of whoever uses PDFium: it may be used by one thread at a time in the whole process."""

from __future__ import annotations

import threading

PDFIUM = threading.RLock()
"""Held while anything of pypdfium2 is called."""

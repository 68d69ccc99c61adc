# SPDX-License-Identifier: EUPL-1.2
"""How late the day is, in the same words wherever it is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def delay_words(minutes: int) -> str:
    """So many minutes late; less than nothing is ahead of the plan."""
    if minutes > 0:
        return translate("Rail", "%n min behind", "", minutes)
    if minutes < 0:
        return translate("Rail", "%n min ahead", "", -minutes)
    return translate("Rail", "on plan")

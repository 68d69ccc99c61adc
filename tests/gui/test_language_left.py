# SPDX-License-Identifier: EUPL-1.2
"""No test reads in a language that another one chose and left."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from moderation.gui import texts


def test_one_test_chooses_a_language_and_leaves_it(qapp: QApplication) -> None:
    assert texts.language() == "en"
    texts.set_language("de")
    assert texts.language() == "de"


def test_the_next_one_has_the_language_of_the_sources(qapp: QApplication) -> None:
    assert texts.language() == "en"

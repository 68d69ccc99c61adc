# SPDX-License-Identifier: EUPL-1.2
"""No test reads in a language that another one chose and left."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from moderation import app as program
from moderation.gui import texts

SOURCE = "Closed session"


def test_one_test_chooses_a_language_and_leaves_it(qapp: QApplication) -> None:
    assert texts.language() == "en"
    program.use_language(qapp, "de")
    assert texts.language() == "de"
    assert texts.translate("ClosedSign", SOURCE) == "Nichtöffentlich"
    assert QLocale().language() is QLocale.Language.German


def test_the_next_one_has_the_language_of_the_sources(qapp: QApplication) -> None:
    assert texts.language() == "en"
    assert texts.translate("ClosedSign", SOURCE) == SOURCE
    assert QLocale().language() is QLocale.Language.C

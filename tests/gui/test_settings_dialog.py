"""The settings: chosen by keyboard, applied only when accepted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from moderation.domain.projection import Theme
from moderation.gui import texts
from moderation.gui.theme import apply_theme
from moderation.settings import Settings
from moderation.windows.main.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)


def opened(qtbot: QtBot, settings: Settings) -> SettingsDialog:
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_unchanged_settings_stay_what_they_were(qtbot: QtBot) -> None:
    settings = Settings(
        language="en", wall_theme=Theme.DARK, room_depth=8.5, image_width=4.0, wall_screen=""
    )
    assert opened(qtbot, settings).chosen() == settings
    assert opened(qtbot, Settings()).chosen() == Settings(), "the system's language still counts"


def test_everything_can_be_chosen(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Settings())
    dialog.form.language.set_value("de")
    dialog.form.theme.set_value(Theme.DARK)
    dialog.form.screen.setCurrentIndex(1)
    dialog.form.room_depth.setValue(20.0)
    dialog.form.image_width.setValue(2.5)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    chosen = dialog.chosen()
    assert chosen.language == "de"
    assert chosen.wall_theme is Theme.DARK
    assert chosen.wall_screen == QGuiApplication.screens()[0].name()
    assert (chosen.room_depth, chosen.image_width) == (20.0, 2.5)


def test_a_display_that_is_not_plugged_in_stays_chosen(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Settings(wall_screen="HDMI-9"))
    assert "HDMI-9" in dialog.form.screen.currentText()
    assert dialog.chosen().wall_screen == "HDMI-9"


def test_the_room_decides_on_the_smallest_type(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Settings(room_depth=12.0, image_width=3.0))
    assert "7.5 cm" in dialog.form.smallest.text()
    dialog.form.room_depth.setValue(4.0)
    assert "5.6 cm" in dialog.form.smallest.text()


def test_german_metres_have_a_comma(qtbot: QtBot) -> None:
    texts.set_language("de")
    try:
        dialog = opened(qtbot, Settings(room_depth=8.5))
        assert dialog.form.room_depth.text() == "8,5 m"
        dialog.form.room_depth.selectAll()
        QTest.keyClicks(dialog.form.room_depth, "7,5")
        assert dialog.chosen().room_depth == 7.5
    finally:
        texts.set_language("en")


def test_escape_leaves_everything(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Settings())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected

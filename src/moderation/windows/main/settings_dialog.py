# SPDX-License-Identifier: EUPL-1.2
"""The settings of this machine: language, wall, room, attendance, mail."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QWidget

from moderation.domain.projection import Theme
from moderation.gui.canvas import RoomMetrics
from moderation.gui.forms.settings_form import Ui_SettingsForm
from moderation.gui.texts import formats, language
from moderation.gui.tokens import DESK, Wall
from moderation.gui.touched import Touched
from moderation.gui.widgets import Dialog
from moderation.settings import DeskColours, DeskContrast, Settings

translate = QCoreApplication.translate


class SettingsDialog(Dialog):
    """Nothing is changed until it is accepted; ``chosen`` gives what was."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            title=translate("Settings", "Settings"),
            main=translate("Settings", "Apply"),
            width=600,
        )
        self._settings = settings
        self._mail = settings.mail
        self.form = form = Ui_SettingsForm()
        self.fill(form)
        form.language.set_options([("de", "Deutsch"), ("en", "English")])
        form.language.set_value(settings.language or language())
        as_system = translate("Settings", "Like the system")
        form.colours.set_options(
            [
                (DeskColours.SYSTEM, as_system),
                (DeskColours.LIGHT, translate("Settings", "Light")),
                (DeskColours.DARK, translate("Settings", "Dark")),
            ]
        )
        form.colours.set_value(settings.colours)
        form.contrast.set_options(
            [
                (DeskContrast.SYSTEM, as_system),
                (DeskContrast.HIGH, translate("Settings", "High")),
            ]
        )
        form.contrast.set_value(settings.contrast)
        self._fill_screens(form.screen, settings.wall_screen)
        form.theme.set_options(
            [
                (Theme.LIGHT, translate("Settings", "Light")),
                (Theme.DARK, translate("Settings", "Dark")),
            ]
        )
        form.theme.set_value(settings.wall_theme)
        # The comma of the screen's language, whatever the system's is.
        spoken = QLocale.Language.German if language() == "de" else QLocale.Language.English
        for box, metres in (
            (form.room_depth, settings.room_depth),
            (form.image_width, settings.image_width),
        ):
            box.setLocale(QLocale(spoken))
            box.setValue(metres)
            box.valueChanged.connect(self._reckon)
        form.grace.setValue(settings.grace_minutes)
        form.mail.set_colour(DESK.ink2)
        form.mail_button.clicked.connect(self.set_mail_up)
        self._show_mail()
        self._reckon()
        self._touched = Touched(self._shown)

    def _fill_screens(self, box: QComboBox, name: str) -> None:
        box.addItem(translate("Settings", "Automatic: the other display"), "")
        for screen in QGuiApplication.screens():
            size = screen.size() * screen.devicePixelRatio()
            maker = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
            shown = f"{maker} ({screen.name()})" if maker else screen.name()
            box.addItem(f"{shown}, {size.width()} × {size.height()}", screen.name())
        place = box.findData(name)
        if place < 0:
            # Chosen once and not plugged in now: it stays chosen.
            words = translate("Settings", "{name} (not connected)").format(name=name)
            box.addItem(words, name)
            place = box.count() - 1
        box.setCurrentIndex(place)

    def _reckon(self, _value: float = 0.0) -> None:
        room = RoomMetrics(self.form.room_depth.value(), self.form.image_width.value())
        pixels = ceil(room.smallest(Wall.WIDTH))
        share = pixels / Wall.WIDTH * self.form.image_width.value() * 100
        if pixels <= Wall.SMALLEST:
            words = translate(
                "Settings", "Smallest type on the wall: {cm} cm high. It is never smaller."
            )
        else:
            words = translate(
                "Settings",
                "Smallest type on the wall: {cm} cm high, so that the last row can read it.",
            )
        self.form.smallest.setText(words.format(cm=formats().number(share, 1)))

    def _show_mail(self) -> None:
        words = self._mail.host or translate("Settings", "not set up")
        self.form.mail.set_text(words)
        self.form.mail_button.setAccessibleDescription(words)

    def set_mail_up(self) -> None:
        """Ask for the mail server in a window of its own."""
        from moderation.windows.sending.mail_server import MailServerDialog

        dialog = MailServerDialog(self._mail, self)
        if dialog.answered():
            self._mail = dialog.chosen()
            self._show_mail()

    def _shown(self) -> dict[str, object]:
        form = self.form
        return {
            "language": form.language.value,
            "colours": form.colours.value,
            "contrast": form.contrast.value,
            "wall_theme": form.theme.value,
            "wall_screen": form.screen.currentData(),
            "room_depth": form.room_depth.value(),
            "image_width": form.image_width.value(),
            "grace_minutes": form.grace.value(),
            "mail": self._mail,
        }

    def chosen(self) -> Settings:
        """The settings with what was changed; the system's language counts until one is chosen."""
        return self._settings.with_values(**self._touched.values())

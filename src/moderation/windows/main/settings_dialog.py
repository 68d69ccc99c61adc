# SPDX-License-Identifier: EUPL-1.2
"""The settings of this machine: language, the wall's display and colours, the room, mail."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.projection import Theme
from moderation.gui.canvas import RoomMetrics
from moderation.gui.texts import formats, language
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space, Wall
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, ElidingLabel, Kind, PlainLabel, Rule, SegmentedControl
from moderation.settings import Settings

translate = QCoreApplication.translate
WIDTH = 600


class SettingsDialog(QDialog):
    """Nothing is changed until it is accepted; ``chosen`` gives what was."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setModal(True)
        heading = translate("Settings", "Settings")
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        self.language = SegmentedControl(
            self, options=[("de", "Deutsch"), ("en", "English")],
            name=translate("Settings", "Language"),
        )  # fmt: skip
        self.language.set_value(settings.language or language())
        self.screen_box = QComboBox(self)
        self.screen_box.setAccessibleName(translate("Settings", "Display of the wall"))
        self._fill_screens(settings.wall_screen)
        self.theme = SegmentedControl(
            self,
            options=[
                (Theme.LIGHT, translate("Settings", "Light")),
                (Theme.DARK, translate("Settings", "Dark")),
            ],
            name=translate("Settings", "Colours of the wall"),
        )
        self.theme.set_value(settings.wall_theme)
        self.room_depth = self._metres(settings.room_depth, 1.0, 60.0)
        self.room_depth.setAccessibleName(translate("Settings", "Depth of the room"))
        self.image_width = self._metres(settings.image_width, 0.5, 20.0)
        self.image_width.setAccessibleName(translate("Settings", "Width of the picture"))
        self.smallest = PlainLabel(self, size=Size.SECONDARY, colour=LIGHT.ink2, wrap=True)
        self._mail = settings.mail
        self.mail = ElidingLabel(self, colour=LIGHT.ink2)
        self.mail_button = Button(
            self, text=translate("Settings", "Set up …"), small=True, on_click=self.set_mail_up
        )
        self.apply = Button(
            self, text=translate("Settings", "Apply"), kind=Kind.PRIMARY, on_click=self.accept
        )
        self.apply.setDefault(True)
        self.cancel = Button(self, text=translate("Settings", "Cancel"), on_click=self.reject)
        self._row = 0
        self._lay_out(heading)
        self.room_depth.valueChanged.connect(self._reckon)
        self.image_width.valueChanged.connect(self._reckon)
        self._reckon()
        self._touched = Touched(self._shown)

    def _metres(self, value: float, least: float, most: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        # The comma of the screen's language, whatever the system's is.
        name = QLocale.Language.German if language() == "de" else QLocale.Language.English
        box.setLocale(QLocale(name))
        box.setRange(least, most)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" m")
        box.setValue(value)
        box.setFixedWidth(128)
        return box

    def _fill_screens(self, name: str) -> None:
        self.screen_box.addItem(translate("Settings", "Automatic: the other display"), "")
        for screen in QGuiApplication.screens():
            size = screen.size() * screen.devicePixelRatio()
            maker = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
            shown = f"{maker} ({screen.name()})" if maker else screen.name()
            self.screen_box.addItem(f"{shown}, {size.width()} × {size.height()}", screen.name())
        place = self.screen_box.findData(name)
        if place < 0:
            # Chosen once and not plugged in now: it stays chosen.
            words = translate("Settings", "{name} (not connected)").format(name=name)
            self.screen_box.addItem(words, name)
            place = self.screen_box.count() - 1
        self.screen_box.setCurrentIndex(place)

    def _lay_out(self, heading: str) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._add(translate("Settings", "Language"), self.language)
        self._rule(translate("Settings", "Wall"))
        self._add(translate("Settings", "Display"), self.screen_box, whole=True)
        self._add(translate("Settings", "Colours"), self.theme)
        self._rule(translate("Settings", "Room"))
        self._add(translate("Settings", "From the last row to the wall"), self.room_depth)
        self._add(translate("Settings", "Width of the picture on the wall"), self.image_width)
        self._grid.addWidget(self.smallest, self._row, 0, 1, 2)
        self._row += 1
        self._rule(translate("Settings", "Mail"))
        server = QHBoxLayout()
        server.setSpacing(Space.XS)
        server.addWidget(self.mail, 1)
        server.addWidget(self.mail_button)
        words = PlainLabel(self, text=translate("Settings", "Mail server"), colour=LIGHT.ink2)
        words.setBuddy(self.mail_button)
        self._grid.addWidget(words, self._row, 0)
        self._grid.addLayout(server, self._row, 1)
        self._show_mail()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(PlainLabel(self, text=heading, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        column.addLayout(self._grid)
        column.addSpacing(Space.XS)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)

    def _rule(self, heading: str) -> None:
        self._grid.addWidget(Rule(self), self._row, 0, 1, 2)
        words = PlainLabel(self, text=heading, size=Size.SECTION, weight=SEMIBOLD)
        self._grid.addWidget(words, self._row + 1, 0, 1, 2)
        self._row += 2

    def _add(self, label: str, field: QWidget, *, whole: bool = False) -> None:
        words = PlainLabel(self, text=label, colour=LIGHT.ink2)
        words.setBuddy(field)
        self._grid.addWidget(words, self._row, 0)
        if whole:
            self._grid.addWidget(field, self._row, 1)
        else:
            self._grid.addWidget(field, self._row, 1, Qt.AlignmentFlag.AlignLeft)
        self._row += 1

    def _reckon(self, _value: float = 0.0) -> None:
        room = RoomMetrics(self.room_depth.value(), self.image_width.value())
        pixels = ceil(room.smallest(Wall.WIDTH))
        share = pixels / Wall.WIDTH * self.image_width.value() * 100
        if pixels <= Wall.SMALLEST:
            words = translate(
                "Settings",
                "Smallest type on the wall: {px} px of 1920, {cm} cm high. The design's own limit.",
            )
        else:
            words = translate(
                "Settings",
                "Smallest type on the wall: {px} px of 1920, {cm} cm high, so that the last row"
                " can read it.",
            )
        self.smallest.setText(words.format(px=pixels, cm=formats().number(share, 1)))

    def _show_mail(self) -> None:
        words = self._mail.host or translate("Settings", "not set up")
        self.mail.set_text(words)
        self.mail_button.setAccessibleDescription(words)

    def set_mail_up(self) -> None:
        """Ask for the mail server in a window of its own."""
        from moderation.windows.sending.mail_server import MailServerDialog

        dialog = MailServerDialog(self._mail, self)
        if dialog.exec():
            self._mail = dialog.chosen()
            self._show_mail()
        dialog.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wrapped label knows its height only for a width."""
        super().resizeEvent(event)
        self.smallest.setMinimumHeight(self.smallest.heightForWidth(self.smallest.width()))

    def _shown(self) -> dict[str, object]:
        return {
            "language": self.language.value,
            "wall_theme": self.theme.value,
            "wall_screen": self.screen_box.currentData(),
            "room_depth": self.room_depth.value(),
            "image_width": self.image_width.value(),
            "mail": self._mail,
        }

    def chosen(self) -> Settings:
        """The settings with what was changed; the system's language counts until one is chosen."""
        return self._settings.with_values(**self._touched.values())

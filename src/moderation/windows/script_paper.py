# SPDX-License-Identifier: EUPL-1.2
"""The script as a paper, from preparation and minutes: for whom, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.domain.views import MinutesView
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.key_names import key_text
from moderation.gui.tokens import DESK
from moderation.gui.widgets import (
    Button,
    Dialog,
    PlainLabel,
    SegmentedControl,
    plain_tooltip,
)
from moderation.windows.minutes.sections import MinutesFrame, PanelSection
from moderation.windows.paper_writer import PaperWriter

translate = QCoreApplication.translate
KEY = "Ctrl+Shift+L"


class ScriptDialog(Dialog):
    """For whom the script is, and whether it is saved or ``printed``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("ScriptPaper", "Script as PDF"),
            note=translate(
                "ScriptPaper",
                "An overview with room plan and material list, then one page for every block. "
                "Every page is marked as confidential.",
            ),
            main=translate("ScriptPaper", "Save as PDF …"),
            icon="export",
            width=560,
        )
        self.whom = SegmentedControl(
            self,
            options=[
                (False, translate("ScriptPaper", "For the client")),
                (True, translate("ScriptPaper", "For moderators")),
            ],
            name=translate("ScriptPaper", "Who gets it"),
        )
        self.whom.set_value(False)
        self.about = PlainLabel(self, colour=DESK.ink2, wrap=True)
        self.printed = False
        self.print_button = Button(
            self, text=translate("ScriptPaper", "Print …"), icon="printer", on_click=self.ask_print
        )
        self.add_way(self.print_button)
        self.content.addWidget(self.whom)
        self.content.addWidget(self.about)
        self.whom.changed.connect(self._show_about)
        self._show_about()
        self.whom.setFocus()

    @property
    def for_moderators(self) -> bool:
        """Whether it holds what to say and the private notes."""
        return bool(self.whom.value)

    def ask_print(self) -> None:
        """Print it rather than save it."""
        self.printed = True
        self.accept()

    def _show_about(self, _value: object = None) -> None:
        words = translate("ScriptPaper", "Without what to say and without private notes.")
        if self.for_moderators:
            words = translate(
                "ScriptPaper",
                "With what to say and with your private notes. Hand it to nobody else.",
            )
        self.about.setText(words)


def put_out_script(
    bridge: Bridge, dialog: ScriptDialog, writer: PaperWriter, said: Callable[[str], object]
) -> None:
    """Ask for whom, then save or print it; ``said`` hears a sentence for the toast."""
    if not dialog.answered():
        return
    from moderation.output.script import clients_script, moderators_script

    state, now = bridge.state, bridge.now
    kind = translate("ScriptPaper", "Script")
    make = partial(clients_script, MinutesView(state), now)
    if dialog.for_moderators:
        kind = translate("ScriptPaper", "Script with private notes")
        make = partial(moderators_script, state, now)
    if dialog.printed:
        writer.print(make, kind, said)
        return
    words = writer.write(make, kind)
    if words:
        said(words)


def script_words() -> str:
    """What the action is called in menus, the table of keys and the palette."""
    return translate("ScriptPaper", "Script as PDF …")


class ScriptSection(PanelSection):
    """The button that writes the script, below the files of the minutes."""

    def __init__(self, preview: MinutesFrame) -> None:
        super().__init__(preview)
        self.writer = PaperWriter(preview.bridge, preview)
        self.button = Button(self, text=script_words(), icon="list", small=True, on_click=self.ask)
        plain_tooltip(self.button, key_text(KEY))
        self.keys = (Command(key=KEY, note=script_words(), icon="list", run=self.ask),)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)

    def ask(self) -> None:
        """Ask for whom the script is, and write it."""
        dialog = ScriptDialog(self.preview)
        put_out_script(self.preview.bridge, dialog, self.writer, self._say)

    def _say(self, words: str) -> None:
        self.preview.toast.show_text(words, undo=False)

# SPDX-License-Identifier: EUPL-1.2
"""What stands below each other beside the minutes: every part is a widget of its own.

A part is a ``PanelSection`` and one line in ``SECTIONS``; the panel puts it into its place, and
tells it how things stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moderation.domain.state import State
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.widgets import Toast
from moderation.minutes.gap import MendingPlace
from moderation.output.minutes.cut import INTERNAL, Cut
from moderation.windows.minutes.work import Made, MinutesWork


class PanelPlace(IntEnum):
    """The order of the parts."""

    CHECKS = 10
    NAMES = 15
    APPROVAL = 20
    FILES = 30
    SCRIPT = 35
    SENDING = 40
    VIEW = 50


class MinutesFrame(QWidget):
    """What a part beside the minutes may use of the view that it belongs to.

    ``exported`` carries the path of a file that was written, ``led`` what somebody wants to see
    where it is kept, as a ``Lead``.
    """

    exported = Signal(object)
    led = Signal(object)
    toast: Toast
    """Says what was just done; the view makes it last, so that it comes last for the Tab key."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.cut: Cut = INTERNAL
        self.made: Made | None = None
        self.work = MinutesWork()

    def show_cut(self, cut: Cut) -> None:
        """Show another cut of the minutes."""
        raise NotImplementedError


class PanelSection(QWidget):
    """A part of the panel beside the minutes.

    It is made with the view that it belongs to, whose ``bridge`` it reads and performs through. It
    fills the panel's width, begins without a margin of its own and hides itself where it has
    nothing to say; the panel parts it from its neighbours. Its ``foot`` stays in sight below
    everything that is scrolled.
    """

    foot: QWidget | None = None
    keys: tuple[Command, ...] = ()
    """What keys do for this part, wherever the keyboard is in the view."""

    def __init__(self, preview: MinutesFrame) -> None:
        super().__init__(preview)
        self.preview = preview

    def go_to(self, place: MendingPlace) -> bool:
        """Open where something is put right, if that is here; tells whether it is."""
        del place
        return False

    def show_state(self, state: State) -> None:
        """Show how things stand; called when the minutes are looked at and after every change."""


@dataclass(frozen=True, slots=True)
class SectionPlace:
    """A part by its place; its module is imported when the minutes are first looked at."""

    place: PanelPlace
    module: str
    name: str

    def make(self, preview: MinutesFrame) -> PanelSection:
        """The part of one view."""
        made: PanelSection = getattr(import_module(self.module), self.name)(preview)
        return made


SECTIONS: tuple[SectionPlace, ...] = (
    SectionPlace(PanelPlace.NAMES, "moderation.windows.minutes.names_section", "NamesSection"),
    SectionPlace(
        PanelPlace.APPROVAL, "moderation.windows.minutes.approval_section", "ApprovalSection"
    ),
    SectionPlace(PanelPlace.SCRIPT, "moderation.windows.script_paper", "ScriptSection"),
    SectionPlace(PanelPlace.SENDING, "moderation.windows.sending.section", "SendingSection"),
)
"""The parts that other rooms add to the panel, one a line."""

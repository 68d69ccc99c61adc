# SPDX-License-Identifier: EUPL-1.2
"""The preparation: agenda, participants, rooms and material on one page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import Projection
from moderation.domain.workshop import Status
from moderation.features.agenda import edits
from moderation.features.agenda.day import Day
from moderation.features.agenda.readiness import ReadinessHint, ReadinessPlace
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, KeyGroup, added_within
from moderation.gui.key_names import key_text
from moderation.gui.tab_order import tab_as_read
from moderation.gui.texts import formats, language, text
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import DESK
from moderation.gui.widgets import Button, IconButton, Kind, PrimaryButton, Toast
from moderation.windows.groups.door import GroupDoor
from moderation.windows.library.own_templates import save_as_template
from moderation.windows.library.template_dialog import TemplateDialog
from moderation.windows.minutes.check import Lead, MendingPlace
from moderation.windows.paper_writer import PaperWriter
from moderation.windows.prepare.agenda import AgendaColumn
from moderation.windows.prepare.facts import FactsDialog
from moderation.windows.prepare.mandate import MandatePage
from moderation.windows.prepare.people import PeopleColumn
from moderation.windows.prepare.things import ThingsColumn
from moderation.windows.script_paper import KEY, ScriptDialog, put_out_script, script_words
from moderation.windows.top_bar import TopBar, history_commands

translate = QCoreApplication.translate
SHARES = (617, 456)
SHARES_OF_DAYS = (636, 416)
"""How agenda and participants share the width; several days need more of it."""

THINGS_WIDE = 368
THINGS_NARROW = 320
THINGS_NARROWEST = 224
TIGHT = 1240
"""Below this width of the window everything moves together, in px."""


class PrepareView(QWidget):
    """A workshop before it begins.

    ``left`` asks for the library, ``moderate_asked`` for the workshop itself, ``rehearsal_asked``
    for the agenda in fast motion; ``started`` tells that the workshop was begun here and is
    shown, ``templates_changed`` that there is another template.
    """

    left = Signal()
    moderate_asked = Signal()
    started = Signal()
    rehearsal_asked = Signal()
    templates_changed = Signal()
    erase_asked = Signal(str)
    handbook = "vorbereitung"
    """The page of the handbook that tells of this view."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.top_bar = TopBar(bridge, self)
        self.top_bar.back.connect(self.left)
        self.moderate = Button(
            self, text=translate("Prepare", "Moderate"), icon="wall",
            on_click=self.moderate_asked.emit,
        )  # fmt: skip
        self.start = PrimaryButton(
            self, text=translate("Prepare", "Start workshop"), icon="play",
            on_click=self.start_workshop,
        )  # fmt: skip
        self.rehearse = Button(
            self, text=translate("Prepare", "Rehearsal"), icon="timer",
            on_click=self.rehearsal_asked.emit,
        )  # fmt: skip
        self.rehearse.setToolTip(key_text("Ctrl+R"))
        self.more = IconButton(self, icon="more", name=translate("Prepare", "More"))
        self.more.clicked.connect(self._show_more)
        self.black = IconButton(self, icon="black", on_click=bridge.toggle_black)
        self.black.setCheckable(True)
        self.top_bar.add_action(self.black)
        self.mandate_button = IconButton(self, icon="agree", on_click=self.toggle_mandate)
        self.mandate_button.setCheckable(True)
        # Where there is no room for it, it must not keep the window wide until it is hidden.
        self.mandate_button.setMinimumWidth(1)
        self.mandate_button.set_name(translate("Prepare", "Mandate"), key_text("Ctrl+Shift+A"))
        self.top_bar.add_action(self.mandate_button)
        self.top_bar.add_action(self.more)
        self.top_bar.add_action(self.rehearse)
        self.top_bar.add_action(self.moderate)
        self.top_bar.add_action(self.start)
        self.agenda = AgendaColumn(bridge, self)
        self.people = PeopleColumn(bridge, self)
        self.things = ThingsColumn(bridge, self)
        self.papers = PaperWriter(bridge, self)
        self.groups = GroupDoor(bridge, self)
        self.mandate = MandatePage(bridge, self, self._current_block)
        self.mandate.hide()
        self.mandate.left.connect(self._leave_mandate)
        self.toast = Toast(self)
        self.toast.undo.connect(bridge.undo)
        self._lay_out()
        self._add_keys()
        self.agenda.facts_asked.connect(self.ask_facts)
        self.things.hinted.connect(self.go_to)
        for column in (self.agenda, self.people, self.things):
            column.removed.connect(self._say_removed)
        self.people.said.connect(self._say)
        self.people.erase_asked.connect(self.erase_asked)
        bridge.changed.connect(self.refresh)
        bridge.projected.connect(self._show_black)
        self._show_black(bridge.projection)
        self.refresh()

    def _lay_out(self) -> None:
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.agenda)
        middle.addWidget(self.people)
        middle.addWidget(self.things)
        middle.addWidget(self.mandate, 775)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)

    def _add_keys(self) -> None:
        self.key_groups = (
            KeyGroup(
                translate("Prepare", "Preparation"),
                (
                    Command(
                        key="Ctrl+I", note=translate("Prepare", "Facts about the workshop"),
                        icon="info", run=self.ask_facts,
                    ),
                    Command(
                        key="Ctrl+Shift+A", note=translate("Prepare", "Mandate"), icon="agree",
                        run=self.toggle_mandate,
                    ),
                    Command(
                        key="Ctrl+R", note=translate("Prepare", "Rehearsal"), icon="timer",
                        run=self.rehearsal_asked.emit,
                    ),
                    Command(
                        key="Ctrl+L", note=translate("Prepare", "Lists"), icon="users",
                        run=self.people.open_tools,
                    ),
                    Command(key=KEY, note=script_words(), icon="list", run=self.ask_script),
                    Command(
                        key="Ctrl+Shift+S", note=translate("Prepare", "Save as template …"),
                        icon="template", run=self.ask_template,
                    ),
                    *history_commands(self._bridge, self),
                ),
            ),
            KeyGroup(translate("Prepare", "Group rooms"), self.groups.commands()),
        )  # fmt: skip
        for group in self.key_groups:
            group.bind(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab follows what is read."""
        super().showEvent(event)
        tab_as_read(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert adds to the column in which a button has the keyboard."""
        columns = (self.agenda, self.people, self.things)
        if not any(added_within(column, event) for column in columns):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline between agenda and participants."""
        painter = QPainter(self)
        x = self.agenda.geometry().right()
        painter.fillRect(x, self.agenda.y(), 1, self.agenda.height(), DESK.line)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow panel of things."""
        width = event.size().width()
        tight = width < TIGHT
        # The menu has it too.
        self.mandate_button.setHidden(tight)
        narrow = THINGS_NARROWEST if tight else THINGS_NARROW
        self.things.setFixedWidth(THINGS_WIDE if width >= 1440 else narrow)
        for column in (self.agenda, self.people):
            column.set_narrow(narrow=tight or has_large_text())
        super().resizeEvent(event)

    def refresh(self, _changed: object = None) -> None:
        """A workshop that has begun is moderated, not started."""
        shares = SHARES_OF_DAYS if self._bridge.state.of(Day) else SHARES
        for place, share in enumerate(shares):
            self._middle.setStretch(place, share)
        draft = self._bridge.state.workshop.status is Status.DRAFT
        self.start.setVisible(draft)
        self.moderate.set_kind(Kind.NORMAL if draft else Kind.PRIMARY)

    def _show_black(self, projection: Projection) -> None:
        """The wall can be off while the agenda is still worked on: the room sees it otherwise."""
        light, dark = translate("Prepare", "Light up the wall"), translate("Prepare", "Wall black")
        self.black.set_name(light if projection.black else dark, "F9")
        self.black.setChecked(projection.black)

    def focus_first(self) -> None:
        """Begin with the agenda."""
        self.agenda.focus_list()

    # -- what is done ------------------------------------------------------------------------

    def start_workshop(self) -> None:
        """The first block runs from now on, and the room's page is shown."""
        bridge = self._bridge
        if bridge.attempt(lambda state: edits.start_workshop(state, bridge.now)):
            self.moderate_asked.emit()
            self.started.emit()

    def _current_block(self) -> Id | None:
        """The block of the agenda that is current, on whichever day it lies."""
        return self.agenda.list.block_id()

    def toggle_mandate(self) -> None:
        """The mandate beside the agenda, or participants and rooms again (Ctrl+Shift+A)."""
        self.show_mandate(shown=self.mandate.isHidden())

    def show_mandate(self, *, shown: bool) -> None:
        """Show the mandate in place of participants and rooms, or these."""
        for column in (self.people, self.things):
            column.setVisible(not shown)
        self.mandate.setVisible(shown)
        self.mandate_button.setChecked(shown)
        if shown:
            self.mandate.begin()

    def _leave_mandate(self) -> None:
        self.show_mandate(shown=False)
        self.agenda.focus_list()

    def ask_facts(self) -> None:
        """Title, day, place and the other facts of the workshop (Ctrl+I)."""
        bridge = self._bridge
        today = local_day(bridge.now)
        dialog = FactsDialog(
            bridge.state.workshop, today, self,
            check=lambda values: edits.edit_workshop(bridge.state, **values),
        )  # fmt: skip
        if dialog.answered():
            bridge.attempt(lambda state: edits.edit_workshop(state, **dialog.values()))

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        template = translate("Prepare", "Save as template …")
        for words, key, run in (
            (translate("Prepare", "Mandate"), "Ctrl+Shift+A", self.toggle_mandate),
            (script_words(), KEY, self.ask_script),
            (template, "Ctrl+Shift+S", self.ask_template),
            (translate("Prepare", "Add day"), "Ctrl+Shift+D", self.agenda.add_day),
            *((each.words, each.key, each.run) for each in self.groups.commands()),
        ):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(run)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def ask_script(self) -> None:
        """The script of the day as a paper, for the client or for the moderators."""
        say = partial(self.toast.show_text, undo=False)
        put_out_script(self._bridge, ScriptDialog(self), self.papers, say)

    def ask_template(self) -> None:
        """Keep the plan as a template under a name (Ctrl+Shift+S)."""
        dialog = TemplateDialog(self._bridge.state.workshop.title, self)
        if dialog.answered():
            try:
                save_as_template(self._bridge.state, dialog.words(), language())
            except UserFacingError as error:
                self.toast.show_text(text(error.message), undo=False)
            else:
                words = translate("Prepare", "Saved as a template: {name}")
                self.toast.show_text(
                    words.format(name=formats().quoted(dialog.words())), undo=False
                )
                self.templates_changed.emit()

    def go_to(self, hint: ReadinessHint) -> None:
        """Lead to where something missing is put right."""
        self.show_mandate(shown=False)
        if hint.place is ReadinessPlace.FACTS:
            self.ask_facts()
        elif hint.place is ReadinessPlace.ROOMS:
            self.things.ask_room()
        elif hint.place is ReadinessPlace.MATERIAL:
            self.things.material.choose(hint.entity_id)
            self.things.material.setFocus()
        elif hint.place is ReadinessPlace.AGENDA and hint.entity_id is not None:
            self.agenda.choose(hint.entity_id)
            self.agenda.show_detail()
            detail = self.agenda.detail
            fields = {"question": detail.question, "minutes": detail.minutes, "room": detail.room}
            fields[hint.field].setFocus()
        elif hint.place is ReadinessPlace.DAY and hint.day_id is not None:
            self.agenda.ask_day(hint.day_id)
        elif hint.place is ReadinessPlace.AGENDA and hint.day_id is not None:
            self.agenda.go_to_day(hint.day_id)
        elif hint.place is ReadinessPlace.AGENDA:
            self.agenda.list.setFocus()
        elif hint.entity_id is not None:
            self.people.choose(hint.entity_id)
        else:
            self.people.ask_unit()

    def lead(self, to: Lead) -> None:
        """Show what the minutes tell where it is kept."""
        self.show_mandate(shown=to.place is MendingPlace.MANDATE)
        if to.place is MendingPlace.FACTS:
            # The view is shown first; the dialog must not hold up whoever asked.
            QTimer.singleShot(0, self, self.ask_facts)
        elif to.place is MendingPlace.PEOPLE and to.item_id is not None:
            self.people.choose(to.item_id)
        elif to.place is MendingPlace.PEOPLE:
            self.people.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str, undo: bool) -> None:  # noqa: FBT001 - a slot
        self.toast.show_text(words, undo=undo)

    def _say_removed(self, name: str) -> None:
        words = translate("Prepare", "Removed: {name}")
        self.toast.show_text(words.format(name=formats().quoted(name)))

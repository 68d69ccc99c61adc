# SPDX-License-Identifier: EUPL-1.2
"""The view of a series: events, who waits, the way of the questions, and hints."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.clock import local_day
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.findings.model import Finding, answers, parted
from moderation.features.series import edits
from moderation.features.series.hours import Readings
from moderation.features.series.model import (
    EventKind,
    Registration,
    SeriesEvent,
    called,
)
from moderation.features.series.rules import findings
from moderation.gui.boxes import row, scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands, KeyGroup
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import (
    Button,
    ConfirmDialog,
    PlainLabel,
    PrimaryButton,
    SectionHeader,
    Toast,
)
from moderation.output.series import counts, read_series
from moderation.output.series_papers import SeriesPaper
from moderation.session.session import Changed
from moderation.windows.errand import Errand
from moderation.windows.series.ask import ask_eligibility, ask_event, ask_series
from moderation.windows.series.calendar_grid import StagesView
from moderation.windows.series.evaluations import EvaluationsDialog
from moderation.windows.series.hint_list import SeriesHints
from moderation.windows.series.linked import LinkedWorkshops
from moderation.windows.series.list_dialog import RegistrationsDialog
from moderation.windows.series.papers import paper_words, save_paper
from moderation.windows.series.people_dialog import EventPeopleDialog
from moderation.windows.series.question_list import QuestionList
from moderation.windows.series.question_way import question_rows
from moderation.windows.series.rows import (
    SeriesRows,
    rule_said,
    waiting_described,
    waiting_rows,
    waiting_said,
)
from moderation.windows.top_bar import PanelGround, TopBar, history_commands

translate = QCoreApplication.translate
PANEL, PANEL_NARROW = 372, 328

NO_EVENTS = QT_TRANSLATE_NOOP("Series", "The series has no event yet. Add one, then read the list.")

NO_EVALUATIONS = QT_TRANSLATE_NOOP(
    "Series", "No event of the series has an evaluation that is closed yet."
)


class SeriesView(QWidget):
    """A series.

    ``left`` asks for the library, ``workshop_asked`` carries the id of an event's workshop to be
    opened, ``held_asked`` the id of an event that no workshop was made for yet, and
    ``handed_asked`` the event whose workshop is to take up questions and results, ``erase_asked``
    the registration of somebody who is to be erased by law.
    """

    left = Signal()
    workshop_asked = Signal(str)
    held_asked = Signal(str)
    handed_asked = Signal(str)
    erase_asked = Signal(str)
    read = Signal()
    """What the workshops of the events tell was read anew."""
    handbook = "reihe"
    """The page of the handbook that tells of this view."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.readings: Readings = {}
        self.top_bar = TopBar(bridge, self)
        self.top_bar.back.connect(self.left)
        self.papers = Button(self, text=translate("Series", "Report …"), icon="doc")
        self.papers.clicked.connect(self.show_papers)
        self.lists = Button(
            self, text=translate("Series", "Read list …"), icon="users",
            on_click=self.ask_registrations,
        )  # fmt: skip
        self.lists.setToolTip(key_text("Ctrl+L"))
        self.add = PrimaryButton(
            self, text=translate("Series", "Event"), icon="plus", on_click=self.add_event
        )
        for button in (self.papers, self.lists, self.add):
            self.top_bar.add_action(button)
        self.linked = LinkedWorkshops(bridge, self, lambda: self.readings)
        self.linked.workshop_asked.connect(self.workshop_asked)
        self.linked.held_asked.connect(self.held_asked)
        self.linked.handed_asked.connect(self.handed_asked)
        self.linked.read.connect(self.take_readings)
        self.grid = StagesView(self)
        self.questions = QuestionList(bridge, self.grid, self)
        self.questions.origin_asked.connect(self.linked.open_origin)
        self.waiting = SeriesRows(
            self, translate("Series", "Waiting list"), waiting_said, waiting_described
        )
        self.hints = SeriesHints(bridge, self)
        self.hints.chosen.connect(self.show_hint)
        self.waiting_head = SectionHeader(
            self, title=translate("Series", "Waiting list"), size=Size.TITLE
        )
        self.hints_head = SectionHeader(self, title=translate("Series", "Hints"))
        self.questions_head = SectionHeader(
            self, title=translate("Series", "The way of the questions")
        )
        self.rule = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.no_questions = PlainLabel(
            self,
            text=translate(
                "Series",
                "Questions come from the kick-offs: take them over from a kick-off’s workshop (Q), "
                "or type one in the list below (Ins).",
            ),
            colour=DESK.ink2,
            wrap=True,
        )
        self.compare = Button(
            self, text=translate("Series", "Evaluations compared …"),
            on_click=self.show_evaluations,
        )  # fmt: skip
        self.compare.setToolTip(key_text("Ctrl+E"))
        self.toast = Toast(self)
        self.toast.undo.connect(bridge.undo)
        self.linked.done.connect(self.toast.show_text)
        self._lay_out()
        self._add_keys()
        bridge.changed.connect(self._changed)
        self.refresh()
        self.read_workshops()

    # -- building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.rule)
        column.addWidget(self.grid)
        keys = translate(
            "Series",
            "Enter shows who registered, F2 changes the event, W opens its workshop, Q takes over "
            "what was found there",
        )
        said = PlainLabel(self, text=keys, size=Size.CAPTION, colour=DESK.ink2, wrap=True)
        column.addLayout(row((said, 1), self.compare, gap=Space.S))
        column.addSpacing(Space.S)
        column.addWidget(self.questions_head)
        column.addWidget(self.no_questions)
        column.addWidget(self.questions, 1)
        column.addStretch(0)
        self.scrolled = scrolling(left, self)
        self.questions.setMinimumHeight(scaled(150))
        self.panel = PanelGround(self)
        beside = QVBoxLayout(self.panel)
        beside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        beside.setSpacing(Space.XS)
        beside.addWidget(self.waiting_head)
        keys = translate("Series", "N moves up, A declines, B settles the eligibility")
        self.waiting_keys = PlainLabel(
            self, text=keys, size=Size.CAPTION, colour=DESK.ink2, wrap=True
        )
        beside.addWidget(self.waiting_keys)
        beside.addWidget(self.waiting, 3)
        beside.addSpacing(Space.S)
        beside.addWidget(self.hints_head)
        keys = translate("Series", "K is settled, B gives a reason, P puts off")
        self.hints_keys = PlainLabel(
            self, text=keys, size=Size.CAPTION, colour=DESK.ink2, wrap=True
        )
        beside.addWidget(self.hints_keys)
        beside.addWidget(self.hints, 2)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.scrolled, 1)
        middle.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top_bar)
        whole.addLayout(middle, 1)

    def _add_keys(self) -> None:
        about, papers = translate("Series", "About the series"), translate("Series", "Papers")
        read = translate("Series", "Read a list of registrations")
        compare = translate("Series", "Evaluations compared")
        self.key_groups = (
            KeyGroup(
                translate("Series", "Series"),
                (
                    Command(key="Ctrl+I", note=about, icon="info", run=self.ask_facts),
                    Command(key="Ctrl+L", note=read, icon="users", run=self.ask_registrations),
                    Command(key="Ctrl+E", note=compare, run=self.show_evaluations),
                    Command(key="Ctrl+S", note=papers, icon="doc", run=self.show_papers),
                    *history_commands(self._bridge, self),
                ),
            ),
        )
        for group in self.key_groups:
            group.bind(self)
        words = (
            ("Return", translate("Series", "Registrations …"), self.open_people, ()),
            ("Ins", translate("Series", "Add event …"), self.add_event, ("+",)),
            ("F2", translate("Series", "Change event …"), self.change_event, ()),
            ("W", translate("Series", "Open or make its workshop"), self.open_workshop, ()),
            ("Q", translate("Series", "Take over questions or results …"), self.take_over, ()),
            ("G", translate("Series", "Hand over to its workshop"), self.hand_over, ()),
            ("", translate("Series", "Unlink its workshop"), self.let_workshop_go, ()),
            ("Del", translate("Series", "Remove event"), self.remove_event, ()),
        )
        self.grid.commands = Commands(
            [Command(key=key, words=said, run=run, also=also) for key, said, run, also in words]
        )
        self.waiting.commands = Commands(
            [
                Command(key="N", words=translate("Series", "Move up"), run=self.move_up),
                Command(key="A", words=translate("Series", "Turn down"), run=self.decline),
                Command(key="B", words=translate("Series", "Eligibility …"), run=self.settle),
                Command(
                    key="Return", words=translate("Series", "Show the event"),
                    run=self.show_waiting,
                ),
            ]
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow panel."""
        self.panel.setFixedWidth(PANEL if event.size().width() >= 1440 else PANEL_NARROW)
        super().resizeEvent(event)

    def focus_first(self) -> None:
        """The keyboard begins with the events."""
        self.grid.setFocus()

    # -- what is shown -----------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        self.refresh()
        if SeriesEvent.kind in changed.step.kinds:
            self.read_workshops()

    def read_workshops(self) -> None:
        """Ask the workshops of the events what they tell; ``read`` says when that is known."""
        state = self._bridge.state
        Errand(
            self, self._bridge.writer, lambda store: read_series(store, state), self.take_readings,
            self._bridge.failed.emit,
        )  # fmt: skip

    def take_readings(self, readings: Readings) -> None:
        """Show what the workshops of the events tell."""
        self.readings = readings
        if self._bridge.is_open:
            self.refresh()
        self.read.emit()

    def refresh(self, _changed: object = None) -> None:
        """Show what the series holds now."""
        state = self._bridge.state
        if not state.workshop.is_series:
            return
        today = local_day(self._bridge.now)
        found = findings(state, self.readings, today)
        answered = answers(state, None)
        still, _done = parted(found, answered)
        hinted = frozenset(key for each in still for key in each.about)
        there = {key: count.there for key, count in counts(state, self.readings).items()}
        self.grid.show_state(state, there, hinted, today)
        rows = waiting_rows(state, today)
        self.waiting.show_rows(rows)
        count = len(rows)
        said = translate("Series", "%n wait(s)", "", count) if rows else ""
        self.waiting_head.set_title(translate("Series", "Waiting list"), said)
        self.waiting_keys.setVisible(bool(rows))
        questions = question_rows(state, today)
        self.questions.show_rows(questions)
        self.no_questions.setVisible(not questions)
        self.hints.show_findings(found, answered)
        note = str(len(still)) if still else translate("Series", "none open")
        self.hints_head.set_title(
            translate("Series", "Hints"), note if found else translate("Series", "none")
        )
        self.hints_keys.setVisible(bool(found))
        self.rule.setText(rule_said(state, self.readings))
        self.compare.setVisible(any(each.answered for each in self.readings.values()))

    # -- the series --------------------------------------------------------------------------

    def ask_facts(self) -> None:
        """Title, carrier, levels, who may take part, rule of the certificate (Ctrl+I)."""
        ask_series(self._bridge, self)

    def show_evaluations(self) -> None:
        """What the rooms said of the events, side by side (Ctrl+E)."""
        if self.compare.isVisibleTo(self):
            EvaluationsDialog(self._bridge.state, self.readings, self).answered()
        else:
            self._bridge.failed.emit(NO_EVALUATIONS)

    def show_papers(self) -> None:
        """Offer what can be saved (Ctrl+S)."""
        offered = [
            Command(key="", words=paper_words(paper), run=partial(self.save, paper))
            for paper in SeriesPaper
        ]
        menu = Commands(offered).menu(self)
        menu.popup(self.papers.mapToGlobal(self.papers.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def save(self, paper: SeriesPaper, _checked: object = None) -> None:
        """Save one of the papers; what the workshops tell is read anew before."""
        state, bridge = self._bridge.state, self._bridge

        def go_on(readings: Readings) -> None:
            self.readings = readings
            versions = bridge.writer.calendar_versions
            path = save_paper(
                paper, state, readings, bridge.now, versions, self, bridge.failed.emit
            )
            if path is not None:
                said = translate("Series", "Saved: {file}").format(file=path.name)
                self.toast.show_text(said, undo=False)

        Errand(
            self, bridge.writer, lambda store: read_series(store, state), go_on, bridge.failed.emit
        )

    # -- events ------------------------------------------------------------------------------

    def _event(self) -> SeriesEvent | None:
        return self._bridge.state.find(SeriesEvent, self.grid.event_id())

    def add_event(self) -> None:
        """A new event of the kind and level of the current cell (Ins)."""
        kind, level_id = self.grid.stage() or (EventKind.TRAINING, None)
        event = edits.new_event(self._bridge.state, kind, level_id)
        if ask_event(self._bridge, self, event, local_day(self._bridge.now)):
            self.grid.go_to(event.id)
        self.grid.setFocus()

    def change_event(self) -> None:
        """Everything about the current event (F2)."""
        event = self._event()
        if event is None:
            self.add_event()
        else:
            ask_event(self._bridge, self, event, local_day(self._bridge.now))

    def open_people(self) -> None:
        """Who registered for the current event (Enter); an empty cell gets an event."""
        if self.grid.currentIndex().column() == 0:
            self.ask_facts()
            return
        event = self._event()
        if event is None:
            self.add_event()
            return
        dialog = EventPeopleDialog(self._bridge, event.id, self.readings, self)
        dialog.answered()
        self.grid.setFocus()
        if dialog.to_erase is not None:
            self.erase_asked.emit(dialog.to_erase)

    def ask_registrations(self) -> None:
        """Read a list of registrations (Ctrl+L)."""
        state = self._bridge.state
        if not state.of(SeriesEvent):
            self._bridge.failed.emit(NO_EVENTS)
            return
        dialog = RegistrationsDialog(self._bridge, self.grid.event_id(), self)
        dialog.registered.connect(self._say_registered)
        dialog.answered()

    def _say_registered(self, count: int) -> None:
        words = translate("Series", "%n registration(s) taken over", "", count)
        self.toast.show_text(words, undo=True)

    def remove_event(self) -> None:
        """Remove the current event with its registrations (Del)."""
        event = self._event()
        if event is None:
            return
        state = self._bridge.state
        count = sum(1 for each in state.of(Registration) if each.event_id == event.id)
        if count:
            name = formats().quoted(text(called(state, event)))
            asked = translate("Series", "Remove {event}?").format(event=name)
            note = translate("Series", "%n registration(s) go with it.", "", count)
            verb = translate("Series", "Remove")
            if not ConfirmDialog.ask(self, title=asked, text=note, confirm=verb, safe=False):
                return
        if self._bridge.attempt(lambda now: edits.remove_event(now, event.id)):
            self.toast.show_text(translate("Series", "The event is removed"))

    def _with_event(self, act: Callable[[SeriesEvent], object]) -> None:
        event = self._event()
        if event is not None:
            act(event)

    def open_workshop(self) -> None:
        """Open the workshop in which the current event takes place, or make it (W)."""
        self._with_event(self.linked.open)

    def take_over(self) -> None:
        """Take over questions of a kick-off, or results of a training, from its workshop (Q)."""
        self._with_event(self.linked.take_over)

    def hand_over(self) -> None:
        """Put questions or results into the agenda of the current event's workshop (G)."""
        self._with_event(self.linked.hand_over)

    def let_workshop_go(self) -> None:
        """Let the current event have no workshop any more."""
        self._with_event(self.linked.let_go)

    # -- the waiting list --------------------------------------------------------------------

    def move_up(self) -> None:
        """Give the current one of the waiting list a seat (N)."""
        row = self.waiting.current()
        if row is None:
            return
        today = local_day(self._bridge.now)
        if self._bridge.attempt(lambda state: edits.move_up(state, row.id, today)):
            state = self._bridge.state
            one = state.get(Registration, row.id)
            event = text(called(state, state.get(SeriesEvent, one.event_id)))
            said = translate("Series", "{name} has a seat: {event}")
            self.toast.show_text(said.format(name=one.called, event=event))

    def decline(self) -> None:
        """Decline the current one of the waiting list (A)."""
        row = self.waiting.current()
        if row is not None and self._bridge.attempt(lambda state: edits.decline(state, row.id)):
            said = translate("Series", "Declined: {name}").format(name=row.one.called)
            self.toast.show_text(said)

    def settle(self) -> None:
        """Say whether the current one of the waiting list may take part (B)."""
        row = self.waiting.current()
        if row is not None:
            ask_eligibility(self._bridge, self, row.id)

    def show_waiting(self) -> None:
        """Go to the event that the current one waits for (Enter)."""
        row = self.waiting.current()
        if row is not None:
            self.grid.go_to(row.one.event_id)
            self.grid.setFocus()

    # -- questions and hints -----------------------------------------------------------------

    def show_hint(self, finding: Finding) -> None:
        """Go to the event that a hint speaks of."""
        state = self._bridge.state
        for key in finding.about:
            one = state.find(Registration, key)
            event_id = key if one is None else one.event_id
            if state.find(SeriesEvent, event_id) is not None:
                self.grid.go_to(event_id)
                self.grid.setFocus()
                return

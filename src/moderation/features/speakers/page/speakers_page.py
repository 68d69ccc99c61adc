# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the list of speakers: a few letters and Enter put somebody on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.features.agenda.model import Block
from moderation.features.people.model import Participant, Unit
from moderation.features.speakers import edits
from moderation.features.speakers.candidates import Candidate, found
from moderation.features.speakers.model import (
    MOST_MINUTES,
    Speaker,
    SpeakingRules,
    Speech,
    lapsed,
    listed,
    rules_of,
    waiting,
)
from moderation.features.speakers.order import floor, rule_said
from moderation.features.speakers.page.rows import (
    SpeakerRows,
    SpeakerWords,
    TallyRows,
    tallies,
    tally_words,
)
from moderation.features.speakers.wall import LIST
from moderation.features.speakers.words import time_said
from moderation.gui.activity_page import ActivityPage
from moderation.gui.boxes import boxed, column, row
from moderation.gui.bridge import Bridge
from moderation.gui.canvas.model import Timer
from moderation.gui.commands import Command, Commands, KeyNote
from moderation.gui.entity_model import EntityListModel
from moderation.gui.key_names import key_text
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    ElidingLabel,
    IconSign,
    NoteLabel,
    PlainLabel,
    PrimaryButton,
    SideGlyph,
    TimerRing,
    Toggle,
    announce,
)
from moderation.gui.widgets.edit_list import EditList
from moderation.gui.widgets.number_box import NumberBox
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate
BESIDE = 288
"""The least width of the rules and of the counts, in px."""


class SpeakerField(QuietLine):
    """A few letters of who wants to speak; while it is empty, its keys work on the list.

    ``entered`` says that Enter was pressed, ``removed`` Delete, ``stepped`` carries -1 or 1 for up
    or down, ``emptied`` that Esc was pressed in the empty field.
    """

    entered = Signal()
    removed = Signal()
    stepped = Signal(int)
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete, Esc and the arrows first."""
        key, held = Qt.Key(event.key()), event.modifiers()
        plain = not held & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif plain and key == Qt.Key.Key_Delete and not self.text():
            self.removed.emit()
        elif plain and key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.emptied.emit()
        else:
            super().keyPressEvent(event)


class SpeakersPage(ActivityPage):
    """Who has the floor, who waits, by which rule; for the moderator alone who spoke how long."""

    kinds = (Speaker, SpeakingRules, Speech, Participant, Unit, Block)

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self._chosen: Id | None = None
        """Whom somebody chose by hand; without one the first row is current, whoever that is."""
        self.title = PlainLabel(
            self, text=translate("Speakers", "List of speakers"), size=Size.TITLE, weight=SEMIBOLD
        )
        self.note = NoteLabel(self)
        self.wall_button = self.button_to_wall()
        self._make_floor()
        self._make_list()
        self._make_rules()
        self._lay_out()
        bridge.ticked.connect(self._tick)
        self.refresh()

    def _make_floor(self) -> None:
        self.ring = TimerRing(self, size=40)
        self.side = SideGlyph(self)
        self.who = ElidingLabel(self, size=Size.SECTION, weight=SEMIBOLD, heading=False)
        self.time = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, figures=True)
        self.next_button = PrimaryButton(
            self,
            text=translate("Speakers", "Give the floor"),
            key=key_text("Return"),
            on_click=self.give_floor,
        )
        self.end_button = Button(
            self, text=translate("Speakers", "End the speech"), on_click=self.end_speech
        )

    def _make_list(self) -> None:
        self.field = SpeakerField(
            self,
            name=translate("Speakers", "Who wants to speak"),
            placeholder=translate("Speakers", "Name, unit or function"),
            size=Size.CAPTURE,
            framed=True,
        )
        self._words = SpeakerWords(self.bridge)
        self.rows = EntityListModel(
            self.bridge, lambda _state: self._shown(), self.kinds, self._words.role
        )
        # Before the list hears it, which would go on to a neighbour.
        self.rows.rowsAboutToBeRemoved.connect(self._let_go)
        self.list = EditList(
            self, self.rows, SpeakerRows(self._words), translate("Speakers", "Who waits")
        )
        self.list.begins_current = True
        self.list.letters_search = False
        self.list.set_commands(
            [
                Command(
                    key="Return", words=translate("Speakers", "Give the floor"), run=self.enter
                ),
                Command(key="Del", words=translate("Speakers", "Take off"), run=self.take_off),
            ]
        )
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        self.list.typed.connect(self._type)
        self.list.doubleClicked.connect(self._opened)
        self.empty = PlainLabel(self, colour=DESK.ink2, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self.enter)
        self.field.removed.connect(self.take_off)
        self.field.stepped.connect(self._step)
        self.field.emptied.connect(self._leave_field)

    def _make_rules(self) -> None:
        self.limit = NumberBox(self)
        self.limit.setRange(0, MOST_MINUTES)
        self.limit.setSpecialValueText(translate("Speakers", "none"))
        self.limit.setSuffix(translate("Speakers", " min"))
        self.limit.setAccessibleName(translate("Speakers", "Time per speech"))
        self.limit.valueChanged.connect(self._limit_changed)
        self.fresh = Toggle(self, text=translate("Speakers", "Who has not spoken yet first"))
        self.quieter = Toggle(self, text=translate("Speakers", "The quieter side first"))
        self.fresh.clicked.connect(self._rules_changed)
        self.quieter.clicked.connect(self._rules_changed)
        self.rule = NoteLabel(self, wrap=True)
        self.counts = EditList(
            self,
            EntityListModel(self.bridge, tallies, (Speech, Speaker, Block, Unit), tally_words),
            TallyRows(),
            translate("Speakers", "Speeches and minutes"),
        )
        self.counts.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        card = Card(self, padding=Space.XS)
        said = column(self.who, self.time)
        floor_row = row(
            self.ring, self.side, (said, 1), self.end_button, self.next_button, gap=Space.S
        )
        floor_row.setContentsMargins(Space.XS, Space.XXS, Space.XS, Space.XXS)
        card.setLayout(floor_row)
        counts = Card(self, padding=0)
        head = row(
            IconSign(self, icon="lock", size=16),
            (PlainLabel(self, text=translate("Speakers", "Spoken"), weight=SEMIBOLD), 1),
            PlainLabel(
                self,
                text=translate("Speakers", "never on the wall"),
                size=Size.CAPTION,
                colour=DESK.ink2,
            ),
            gap=Space.XS,
        )
        inside = column(head, (self.counts, 1), gap=Space.XS)
        inside.setContentsMargins(Space.S, Space.S, Space.S, Space.XS)
        counts.setLayout(inside)
        limit = row(
            (PlainLabel(self, text=translate("Speakers", "Time per speech")), 1), self.limit
        )
        beside = boxed(
            column(limit, self.fresh, self.quieter, self.rule, (counts, 1), gap=Space.S), self
        )
        # With large text as wide as it must be: the list beside it needs the room more.
        beside.setFixedWidth(max(BESIDE, beside.sizeHint().width()))
        left = column(self.field, (self.list, 1), (self.empty, 1), gap=Space.S)
        self.lay_out(
            row(self.title, Space.S, (self.note, 1), self.wall_button),
            card,
            (row((left, 1), beside, gap=Space.L), 1),
        )

    # -- what is shown -------------------------------------------------------------------------

    def _typed(self) -> None:
        self._chosen = None
        self.search()

    def _shown(self) -> Sequence[Speaker | Candidate]:
        typed = self.field.text()
        if not blank(typed):
            return found(self.bridge.state, typed, self.bridge.now)
        return waiting(self.bridge.state)

    def show_state(self, *, force: bool) -> None:
        """Who speaks and who waits now, and the rules."""
        del force
        rules = rules_of(self.bridge.state)
        self.limit.blockSignals(True)
        self.limit.setValue(rules.limit)
        self.limit.blockSignals(False)
        self.fresh.setChecked(rules.fresh_first)
        self.quieter.setChecked(rules.quieter_first)
        self.rule.setText(text(rule_said(rules)))
        self.wall_button.setEnabled(self.wall_item() is not None)
        self.search()
        self._tick()

    def search(self) -> None:
        """Whom the typed letters mean; who waits while nothing is typed."""
        self.rows.show_rows(self._shown())
        typing = not blank(self.field.text())
        chosen = self._chosen
        self.list.setCurrentIndex(self.rows.index(max(0, self.rows.row_of(chosen))))
        self._chosen = chosen if self.rows.row_of(chosen) >= 0 else None
        self.list.viewport().update()
        count = len(waiting(self.bridge.state))
        said = [translate("Speakers", "%n waiting", "", count)] if count else []
        over = len(lapsed(self.bridge.state))
        if over:
            said.append(translate("Speakers", "%n wish(es) ended with the closed part", "", over))
        self.note.setText(" · ".join(said))
        empty = not self.rows.rowCount()
        self.list.setVisible(not empty)
        self.empty.setVisible(empty)
        self.empty.setText(
            translate("Speakers", "Nobody is called like this, nor does this.")
            if typing
            else translate(
                "Speakers",
                "Nobody is waiting. Type a few letters of a name, a unit or a function; Enter puts "
                "the first find on the list. Enter in the empty field gives the floor to the next.",
            )
        )
        current = self.list.current()
        if typing and current is not None:
            announce(self.field, self._words.said(current))

    def _tick(self, _now: object = None) -> None:
        now = floor(self.bridge.state, self.bridge.now)
        self.end_button.setVisible(now is not None)
        self.side.setVisible(now is not None)
        self.ring.setVisible(now is not None and now.limit > 0)
        if now is None:
            self.who.set_text(translate("Speakers", "Nobody has the floor"))
            self.time.setText("")
            return
        side, who, beside, _note = self._words.parts(now.speaker)
        if side is not None:
            self.side.set_side(side)
        self.who.set_text(", ".join(filter(None, (who, beside))))
        if now.limit:
            self.ring.set_timer(Timer(left=now.limit - now.seconds / 60, total=now.limit))
        self.time.setText(text(time_said(now)))

    def wall_item(self) -> WallItem | None:
        """The list, once somebody is on it."""
        return LIST if listed(self.bridge.state) else None

    # -- what is done --------------------------------------------------------------------------

    def enter(self) -> None:
        """Put on whom the letters mean; without letters, give the floor to the current row."""
        if blank(self.field.text()):
            self.give_floor()
            return
        row = self.list.current()
        if not isinstance(row, Candidate):
            announce(self.field, self.empty.text())
            return
        person = None if row.person is None else row.person.id
        if self.bridge.attempt(lambda state: edits.put_on(state, row.unit.id, person)):
            self.field.clear()
        self.field.setFocus()

    def _row_chosen(self) -> None:
        # From the field it is _step() that chooses; rows that come and go choose nobody.
        if self.list.hasFocus():
            self._chosen = self.list.current_id()

    def _let_go(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Who goes hands the choice to nobody."""
        if first <= self.list.currentIndex().row() <= last:
            self.list.setCurrentIndex(QModelIndex())
            self._chosen = None

    def give_floor(self) -> None:
        """End the speech that runs and begin that of the current row."""
        row, bridge = self.list.current(), self.bridge
        chosen = row.id if isinstance(row, Speaker) else None
        bridge.attempt(lambda state: edits.give_floor(state, bridge.now, chosen))

    def end_speech(self) -> None:
        """End the speech that runs; nobody else begins."""
        bridge = self.bridge
        bridge.attempt(lambda state: edits.end_speech(state, bridge.now))

    def take_off(self) -> None:
        """Take the current row off the list."""
        row = self.list.current()
        if isinstance(row, Speaker):
            self.bridge.attempt(lambda state: edits.take_off(state, row.id))

    def _limit_changed(self, minutes: int) -> None:
        self.bridge.attempt(lambda state: edits.change_rules(state, limit=minutes))

    def _rules_changed(self) -> None:
        fresh, quieter = self.fresh.isChecked(), self.quieter.isChecked()
        self.bridge.attempt(
            lambda state: edits.change_rules(state, fresh_first=fresh, quieter_first=quieter)
        )

    # -- the keyboard --------------------------------------------------------------------------

    def keyboard(self) -> QWidget:
        """The field."""
        return self.field

    def begin(self) -> None:
        """The keyboard into the field."""
        self.refresh()
        self.focus_work()

    def tools(self) -> Commands:
        """Nothing works from elsewhere: the capture bar keeps its keys."""
        return Commands([])

    def key_notes(self) -> list[KeyNote]:
        """The keys of the field, for the table of keys (F1)."""
        return [
            KeyNote(
                key_text("Return"),
                translate("Speakers", "Put on whom the letters mean; without letters, next speech"),
            ),
            KeyNote(key_text("Del"), translate("Speakers", "In the empty field: take off")),
        ]

    def command(self, event: QKeyEvent) -> bool:
        """Letters mean somebody, wherever on the page they are typed."""
        if event.text().isspace():
            return False
        self._type(event.text())
        return True

    def _type(self, letters: str) -> None:
        self.field.setFocus()
        self.field.setText(self.field.text() + letters)

    def _step(self, by: int) -> None:
        at = self.list.currentIndex().row() + by
        if 0 <= at < self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(at))
            self._chosen = self.list.current_id()
            announce(self.field, self._words.said(self.list.current()))

    def _opened(self) -> None:
        row = self.list.current()
        if isinstance(row, Speaker):
            bridge = self.bridge
            bridge.attempt(lambda state: edits.give_floor(state, bridge.now, row.id))
        else:
            self.enter()

    def _leave_field(self) -> None:
        self.type_elsewhere.emit("")

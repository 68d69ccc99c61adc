# SPDX-License-Identifier: EUPL-1.2
"""Who is here: everybody on one page, noted by keyboard, one by one or in groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.agenda.model import began
from moderation.features.people import edits
from moderation.features.people.model import (
    Attendance,
    Participant,
    Unit,
    participants_of,
    units_of,
)
from moderation.features.people.presence import took_part
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.entity_model import EntityListModel
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import check_circle, cross_circle, dashed_circle
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Dialog, PlainLabel, announce, escaped_tooltip
from moderation.gui.widgets.edit_list import EditList
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowPart,
    RowState,
    drawn,
    gap,
    glyph,
    line,
    one_line,
    words,
)
from moderation.gui.widgets.rows import Ground
from moderation.windows.prepare.units import presence_words

translate = QCoreApplication.translate
SIZE = (880, 660)
INDENT = 21
MARK = 20
SAID = 124
"""Room for the words about the presence of a person or a group, in px."""

GROUND = Ground(hairline=(INDENT, 0))
MARKS = dict(zip(Attendance, (dashed_circle, check_circle, cross_circle), strict=True))


@dataclass(frozen=True, slots=True)
class AttendanceGroup:
    """The people of a side, or of one of its units."""

    kind: ClassVar[str] = "group"
    id: Id
    side: Side
    name: str
    people: tuple[Participant, ...]
    unit: bool = False

    @property
    def attendance(self) -> Attendance:
        """What holds of all of them; where they differ, they are expected."""
        found = {person.attendance for person in self.people}
        return found.pop() if len(found) == 1 else Attendance.EXPECTED

    @property
    def says(self) -> str:
        """How many of them are present, in words."""
        here = sum(took_part(person) for person in self.people)
        return translate("Attendance", "{here} of {all} present").format(
            here=here, all=len(self.people)
        )


Row = AttendanceGroup | Participant


class AttendanceDraft:
    """The attendance as it is being noted: nothing is kept before it is taken over.

    Each tick counts from the moment in which it is made, however long the page stays open.
    """

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.state = bridge.state

    def note(self, edit: Callable[..., Step], *values: object) -> None:
        """Note something by an edit of the attendance."""
        now, grace = self._bridge.now, self._bridge.grace
        self.state = self.state.apply(edit(self.state, *values, now, grace))

    def rows(self, _state: object = None) -> Sequence[Row]:
        """Sides, units of several people, and people; units of one person are told beside them."""
        found: list[Row] = []
        for side in Side:
            people: list[Participant] = []
            rows: list[Row] = []
            for unit in units_of(self.state, side):
                members = participants_of(self.state, unit.id)
                if len(members) > 1:
                    rows.append(AttendanceGroup(unit.id, side, unit.name, members, unit=True))
                rows += members
                people += members
            if people:
                name = text(side.message)
                found += [AttendanceGroup(Id(side.value), side, name, tuple(people)), *rows]
        return found

    def alone(self, person: Participant) -> str:
        """The unit of a person who is its only one; ``""`` for all others."""
        if len(participants_of(self.state, person.unit_id)) > 1:
            return ""
        unit = self.state.find(Unit, person.unit_id)
        return "" if unit is None or unit.name == person.called else unit.name

    def words_of(self, row: Row) -> tuple[str, ...]:
        """What a row says: who it is, and whether they are here."""
        if isinstance(row, AttendanceGroup):
            return row.name, row.says
        who = (row.called or translate("Attendance", "no name yet"), self._function(row))
        return (*who, self.alone(row), presence_words(row, began(self.state)))

    def _function(self, person: Participant) -> str:
        return "" if person.function == person.called else person.function

    def changed(self, before: State) -> tuple[Participant, ...]:
        """The people of whom something else is noted than before."""
        return tuple(
            person
            for person in self.state.of(Participant)
            if person != before.find(Participant, person.id)
        )


class AttendanceRows(DescribedRows):
    """A line per person, and one per group above its people."""

    def __init__(self, draft: AttendanceDraft) -> None:
        super().__init__(self._row, ground=GROUND, padding=Space.XS)
        self._draft = draft

    def _row(self, row: Row, _seen: RowState) -> RowDescription:
        who, *more, said = self._draft.words_of(row)
        known = row.attendance is not Attendance.EXPECTED
        mark = MARKS[row.attendance]
        end: tuple[RowPart, ...] = (
            words(
                said, Size.SECONDARY, SEMIBOLD if known else 400, DESK.ink2,
                right=True, width=SAID, before=Space.S, figures=True,
            ),
            drawn(mark, MARK, before=Space.XS),
        )  # fmt: skip
        if isinstance(row, AttendanceGroup) and not row.unit:
            parts = (
                glyph(row.side, 13, down=-0.5),
                words(who, Size.SAY, SEMIBOLD, DESK.side(row.side).strong, before=8, grows=True),
                *end,
            )
            return RowDescription(44, (line(*parts, top=-36, height=34, origin=1.0),))
        if isinstance(row, AttendanceGroup):
            return one_line(32, words(who, weight=SEMIBOLD, before=INDENT, grows=True), *end)
        lone = len(participants_of(self._draft.state, row.unit_id)) == 1
        before = INDENT if lone else INDENT + Space.M
        others = [
            words(each, Size.SECONDARY, ink=DESK.ink2, before=Space.S, least=40)
            for each in more
            if each
        ]
        return one_line(32, words(who, before=before), *others, gap(), *end)


class AttendanceList(EditList):
    """Letters look for the beginning of any word of a row; a click on the mark is the next one."""

    cycled = Signal()

    def __init__(self, bridge: Bridge, draft: AttendanceDraft, parent: QWidget) -> None:
        self._draft = draft
        self._letters = ""
        self._since = QElapsedTimer()
        model = EntityListModel(bridge, draft.rows, (), self._words)
        super().__init__(
            parent, model, AttendanceRows(draft), translate("Attendance", "Attendance")
        )

    def _words(self, row: Row, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._draft.words_of(row)[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped_tooltip(self.said(row))
        return None

    def said(self, row: Row) -> str:
        """A row in one sentence."""
        return ", ".join(filter(None, self._draft.words_of(row)))

    def keyboardSearch(self, letters: str) -> None:  # noqa: N802 - Qt's name
        """Go to the next row one of whose words begins like this."""
        pause = QGuiApplication.styleHints().keyboardInputInterval()
        goes_on = self._since.isValid() and self._since.elapsed() < pause
        self._letters = (self._letters if goes_on else "") + letters.casefold()
        self._since.start()
        count, now = self.rows.rowCount(), self.currentIndex().row()
        first = now if len(self._letters) > 1 else now + 1
        for row in ((first + step) % count for step in range(count)):
            *names, _said = self._draft.words_of(self.rows.entity(row))
            begins = [word.casefold() for name in names for word in name.split()]
            if any(word.startswith(self._letters) for word in begins):
                self.setCurrentIndex(self.rows.index(row))
                return

    def command(self, event: QKeyEvent) -> bool:
        """After a tick, letters begin another name, however quickly they follow."""
        done = super().command(event)
        if done:
            self._letters = ""
        return done

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words and the mark at the right change by a click, everything else selects."""
        super().mousePressEvent(event)
        box = self.visualRect(self.indexAt(event.position().toPoint()))
        left = event.button() == Qt.MouseButton.LeftButton
        if left and box.isValid() and event.position().x() > box.right() - SAID - MARK - Space.M:
            self.cycled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks."""
        self.mousePressEvent(event)


class AttendanceDialog(Dialog):
    """Everybody of the list: all are present, then the exceptions; Enter keeps it as one step."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            title=translate("Attendance", "Who is here?"),
            note=_note(bridge),
            main=translate("Attendance", "Note attendance"),
            cancel=translate("Attendance", "Later"),
            size=SIZE,
        )
        self._bridge = bridge
        self._before = bridge.state
        self._draft = AttendanceDraft(bridge)
        self.list = AttendanceList(bridge, self._draft, self)
        self.list.set_commands(
            [
                Command(
                    key="Space", words=translate("Attendance", "Next attendance"), run=self.cycle
                ),
                Command(
                    key="Ctrl+A", words=translate("Attendance", "All present"), run=self.all_present
                ),
            ]
        )
        self.list.cycled.connect(self.cycle)
        keys = translate(
            "Attendance",
            "{space}: present, excused, expected; on a heading for all below it. "
            "Letters find a name.",
        ).format(space=key_text("Space"))
        self.keys = PlainLabel(self, text=keys, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.count = PlainLabel(self, weight=SEMIBOLD, figures=True)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.keys)
        self.content.addWidget(self.count)
        self.all = Button(
            self, text=translate("Attendance", "All present"), icon="check", key=key_text("Ctrl+A"),
            on_click=self.all_present,
        )  # fmt: skip
        self.add_left(self.all)
        self._tell()
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def cycle(self) -> None:
        """The next attendance of a person, or of a whole group (Space)."""
        row = self.list.current()
        if isinstance(row, Participant):
            self._note(edits.next_attendances, (row.id,))
        elif isinstance(row, AttendanceGroup):
            self._note(edits.next_attendances, tuple(person.id for person in row.people))
        announce(self.list, self.list.said(self.list.current()))

    def all_present(self) -> None:
        """Everybody who is expected is here (Ctrl+A); who is excused stays so."""
        self._note(edits.all_present)
        announce(self.list, self.count.text())

    def _note(self, edit: Callable[..., Step], *values: object) -> None:
        self._draft.note(edit, *values)
        self.list.rows.refresh()
        self._tell()

    def _tell(self) -> None:
        people = self._draft.state.of(Participant)
        here = sum(took_part(person) for person in people)
        excused = sum(person.attendance is Attendance.EXCUSED for person in people)
        self.count.setText(
            translate("Attendance", "{here} of {all} present, {excused} excused").format(
                here=here, all=len(people), excused=excused
            )
        )

    def take(self) -> None:
        """Keep what was noted, in one step; nothing if nothing was."""
        noted = self._draft.changed(self._before)
        if noted:
            self._bridge.session.perform(edits.take_attendance(self._bridge.state, noted))
        self.accept()


def _note(bridge: Bridge) -> str:
    """From when somebody counts as present who is noted now."""
    begin = began(bridge.state)
    if bridge.state.workshop.status is Status.CLOSED:
        return translate("Attendance", "Who is noted after the end was present from the start.")
    if begin is None:
        return translate("Attendance", "Who is noted before the start is present from the start.")
    until = begin + bridge.grace
    if bridge.now <= until:
        return translate(
            "Attendance", "Who is noted as present until {time} is present from the start."
        ).format(time=formats().time(until))
    return translate("Attendance", "Who is noted as present now is present from {time}.").format(
        time=formats().time(bridge.now)
    )

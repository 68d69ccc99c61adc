# SPDX-License-Identifier: EUPL-1.2
"""One goal in detail: every line editable in place, and everybody's answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from moderation.activities.goals import edits
from moderation.activities.goals.amounts import money, parse_money, parse_staff, staff_number
from moderation.activities.goals.days import parse_day
from moderation.activities.goals.model import Goal, Smart, answers, answers_of, gaps
from moderation.activities.goals.smart import LETTERS, agreement_words, name_of, resource_words
from moderation.activities.goals.wall import MARKS
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.forms.goals_detail import Ui_GoalsDetail
from moderation.gui.paint.shapes import Mark, side_glyph
from moderation.gui.texts import formats, text
from moderation.gui.theme import font
from moderation.gui.tokens import LIGHT, REGULAR, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Card,
    ElidingLabel,
    IconButton,
    IconSign,
    PlainLabel,
    SideGlyph,
    Toggle,
    set_fault,
)
from moderation.gui.widgets.letter_row import LetterRow, ShareBar
from moderation.gui.widgets.mark_list import MarkList, MarkRow
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate

_ANSWERS = {mark: answer for answer, mark in MARKS.items()}


class GoalDetail(Card):
    """One goal, every line of it editable in place."""

    menu_wanted = Signal(QPoint)
    """The menu of the goal is wanted, at a place on the screen."""

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent, padding=0)
        self._bridge = bridge
        self._goal_id: Id | None = None
        self.form = Ui_GoalsDetail()
        self.form.setupUi(self)  # type: ignore[no-untyped-call]
        self.form.form_area.viewport().setAutoFillBackground(False)
        self.form.form.setAutoFillBackground(False)
        self._lines: dict[str, QuietLine] = {}
        self._build_head()
        self._build_letters()
        self._build_resources()
        self._build_answers()
        chain = list(self._chain())
        for place, line in enumerate(chain):
            line.moved_on.connect(lambda by, at=place: self.focus_field(at + by))

    # -- building --------------------------------------------------------------------------

    def _line(
        self,
        field: str,
        name: str,
        *,
        placeholder: str = "",
        size: int = Size.BODY,
        weight: int = REGULAR,
    ) -> QuietLine:
        line = QuietLine(self, name=name, placeholder=placeholder, size=size, weight=weight)
        line.typed.connect(lambda words: self._typed(field, words))
        line.done.connect(lambda _words: self.refresh())
        self._lines[field] = line
        return line

    def _value(self, field: str, name: str, take: Callable[[str], Step]) -> QuietLine:
        """A field whose text is read when it is finished."""
        line = QuietLine(self, name=name)
        line.done.connect(lambda words: self._take(line, words, take))
        self._lines[field] = line
        return line

    def _build_head(self) -> None:
        form = self.form
        title = self._line(
            "title", translate("GoalsPage", "Goal"), size=Size.SECTION, weight=SEMIBOLD
        )
        self.menu_button = IconButton(
            self, icon="more", name=translate("GoalsPage", "Move or delete"), size=28
        )
        self.menu_button.clicked.connect(self._menu)
        form.title_place.addWidget(title, 1)
        form.title_place.addWidget(self.menu_button)
        self.glyph = SideGlyph(self, size=14)
        self.owner = self._value("owner", translate("GoalsPage", "Responsible"), self._take_owner)
        self.owner.setPlaceholderText(translate("GoalsPage", "Who sees to it?"))
        self.owner_button = IconButton(
            self, icon="down", name=translate("GoalsPage", "Choose the unit"), size=28
        )
        self.owner_button.clicked.connect(self._owner_menu)
        short = self._line(
            "short",
            translate("GoalsPage", "Short title"),
            placeholder=translate("GoalsPage", "Short title for table and wall"),
        )
        form.owner_place.addSpacing(2)
        form.owner_place.addWidget(self.glyph)
        form.owner_place.addWidget(self.owner, 4)
        form.owner_place.addWidget(self.owner_button)
        form.owner_place.addSpacing(Space.XS)
        form.owner_place.addWidget(short, 5)

    def _build_letters(self) -> None:
        self.rows = {
            letter: LetterRow(self, letter.value, text(LETTERS[letter])) for letter in Smart
        }
        for row in self.rows.values():
            self.form.letters_place.addWidget(row)
        self.rows[Smart.S].add(
            self._line(
                "specific",
                text(LETTERS[Smart.S]),
                placeholder=translate("GoalsPage", "What exactly will be different?"),
            ),
            1,
        )
        self.rows[Smart.M].add(
            self._line(
                "measure",
                text(LETTERS[Smart.M]),
                placeholder=translate("GoalsPage", "How will everybody see it?"),
            ),
            1,
        )
        self.agreement = ElidingLabel(self)
        self.agreement.setContentsMargins(8, 0, 0, 0)
        self.agreement.setFixedHeight(32)
        self.rows[Smart.A].add(self.agreement, 1)
        self.resources = ElidingLabel(self)
        self.resources.setContentsMargins(8, 0, 0, 0)
        self.clear = Toggle(self, text=translate("GoalsPage", "need clarified"))
        self.clear.clicked.connect(self._take_clear)
        self.rows[Smart.R].add(self.resources, 1)
        self.rows[Smart.R].add(self.clear)
        due = self._value("due", translate("GoalsPage", "Date"), self._take_due)
        due.setPlaceholderText(translate("GoalsPage", "By when?"))
        interim = self._line(
            "interim",
            translate("GoalsPage", "Interim goal"),
            placeholder=translate("GoalsPage", "Interim goal on the way"),
        )
        self.rows[Smart.T].add(due, 2)
        self.rows[Smart.T].add(interim, 5)

    def _build_resources(self) -> None:
        grid = self.form.resources_place
        self.bars: dict[str, ShareBar] = {}
        for place, (kind, icon, label, unit) in enumerate(
            (
                (
                    "staff",
                    "person",
                    translate("GoalsPage", "Staff"),
                    translate("GoalsPage", "positions"),
                ),
                ("money", "euro", translate("GoalsPage", "Money"), ""),
            )
        ):
            grid.addWidget(IconSign(self, icon=icon, size=16), place, 0)
            grid.addWidget(PlainLabel(self, text=label), place, 1)
            self.bars[kind] = ShareBar(self)
            grid.addWidget(self.bars[kind], place, 2)
            for column, part, name in (
                (3, "secured", translate("GoalsPage", "secured")),
                (5, "needed", translate("GoalsPage", "needed")),
            ):
                field = f"{kind}_{part}"
                line = self._value(
                    field,
                    f"{label}, {name}",
                    partial(self._take_amount, field),
                )
                line.setAlignment(Qt.AlignmentFlag.AlignRight)
                line.setFixedWidth(96)
                grid.addWidget(line, place, column)
            of = PlainLabel(self, text=translate("GoalsPage", "of"), colour=LIGHT.ink2)
            grid.addWidget(of, place, 4)
            grid.addWidget(PlainLabel(self, text=unit, colour=LIGHT.ink2), place, 6)
        grid.addWidget(IconSign(self, icon="compass", size=16), 2, 0)
        grid.addWidget(PlainLabel(self, text=translate("GoalsPage", "Guideline")), 2, 1)
        guideline = self._line(
            "guideline",
            translate("GoalsPage", "Guideline"),
            placeholder=translate("GoalsPage", "Which guideline of politics does it serve?"),
        )
        grid.addWidget(guideline, 2, 2, 1, 5)
        grid.setColumnStretch(2, 1)

    def _build_answers(self) -> None:
        self.answers = MarkList(self, words=_spoken)
        self.answers.setAccessibleName(translate("GoalsPage", "Agreement of the units"))
        self.answers.setFixedWidth(272)
        self.answers.chosen.connect(self._take_answer)
        self.answers.current_changed.connect(lambda _unit: self._show_words(force=True))
        self.answers.wants_words.connect(self._to_words)
        self.words_label = ElidingLabel(self, size=Size.CAPTION, colour=LIGHT.ink2)
        self.words = QuietLine(self, framed=True)
        self.words.typed.connect(self._take_words)
        self.words.done.connect(lambda _words: self.refresh())
        self.form.answers_place.addWidget(self.answers, 1)
        self.form.answers_place.addWidget(self.words_label)
        self.form.answers_place.addWidget(self.words)

    def _chain(self) -> Sequence[QuietLine]:
        """The fields from top to bottom, as up and down go through them."""
        names = (
            "title owner short specific measure due interim staff_secured staff_needed "
            "money_secured money_needed guideline"
        )
        return [self._lines[name] for name in names.split()]

    def focus_field(self, place: int) -> None:
        """Go to one of the fields, counted from the top."""
        chain = self._chain()
        if 0 <= place < len(chain):
            chain[place].setFocus(Qt.FocusReason.TabFocusReason)

    # -- showing ---------------------------------------------------------------------------

    def show_goal(self, goal_id: Id | None) -> None:
        """Show another goal."""
        self._goal_id = goal_id
        self.refresh(force=True)

    def goal(self) -> Goal | None:
        """The goal that is shown."""
        return self._bridge.state.find(Goal, self._goal_id)

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        goal, state = self.goal(), self._bridge.state
        if goal is None:
            return
        show = formats()
        name = name_of(state, goal)
        unit = state.find(Unit, goal.unit_id)
        values = {
            field: getattr(goal, field)
            for field in ("title", "short", "specific", "measure", "interim", "guideline")
        }
        values["owner"] = "" if name is None else text(name)
        values["due"] = show.date(goal.due) if goal.due else ""
        for part in ("secured", "needed"):
            values[f"staff_{part}"] = staff_number(getattr(goal, f"staff_{part}"), show)
            values[f"money_{part}"] = text(money(getattr(goal, f"money_{part}"), show))
        for field, value in values.items():
            line = self._lines[field]
            if force or not line.property("fault"):
                set_fault(line, fault=False) if line.property("fault") else None
                line.show_value(value, force=force)
        self.glyph.setVisible(unit is not None)
        if unit is not None:
            self.glyph.set_side(unit.side)
        missing = gaps(state, goal)
        for letter, row in self.rows.items():
            words = translate("GoalsPage", "missing") if letter in missing else ""
            row.set_met(letter not in missing, words)
        for label, words, letter in (
            (self.agreement, text(agreement_words(state, goal)), Smart.A),
            (self.resources, text(resource_words(goal, show)), Smart.R),
        ):
            label.setFont(font(Size.BODY, SEMIBOLD if letter in missing else 400))
            label.set_text(words)
        self.clear.setChecked(goal.resources_clear)
        self.bars["staff"].set_share(_share(goal.staff_secured, goal.staff_needed, goal))
        self.bars["money"].set_share(_share(goal.money_secured, goal.money_needed, goal))
        given = answers_of(state, goal.id)
        rows = sorted(answers(state, goal.id), key=lambda pair: list(Side).index(pair[0].side))
        self.answers.show_rows(
            [
                MarkRow(
                    own.id,
                    own.label,
                    own.side,
                    MARKS[answer],
                    noted=own.id in given and bool(given[own.id].text),
                )
                for own, answer in rows
            ]
        )
        self._show_words(force=force)

    def _show_words(self, *, force: bool = False) -> None:
        goal, row = self.goal(), self.answers.current()
        self.words.setEnabled(row is not None)
        if goal is None or row is None:
            self.words_label.set_text("")
            return
        label = (
            translate("GoalsPage", "Why {unit} rejects it")
            if row.mark is Mark.NO
            else translate("GoalsPage", "Reservation of {unit}")
        ).format(unit=row.label)
        self.words_label.set_text(label)
        self.words.setAccessibleName(label)
        given = answers_of(self._bridge.state, goal.id).get(row.id)
        self.words.show_value("" if given is None else given.text, force=force)

    # -- taking ----------------------------------------------------------------------------

    def _typed(self, field: str, words: str) -> None:
        goal = self.goal()
        if goal is None or (field == "title" and blank(words)):
            return
        self._bridge.attempt(lambda state: edits.edit_goal(state, goal.id, **{field: words}))

    def _take(self, line: QuietLine, words: str, take: Callable[[str], Step]) -> None:
        """Read a finished field; what cannot be read stays, framed, with a sentence."""
        if self.goal() is None or (words == line.stored and not line.property("fault")):
            return
        try:
            step = take(words)
        except UserFacingError as error:
            set_fault(line, fault=True, reason=text(error.message))
            self._bridge.failed.emit(error.message)
            return
        set_fault(line, fault=False)
        self._bridge.perform(step)
        self.refresh()

    def _id(self) -> Id:
        goal = self.goal()
        if goal is None:
            raise LookupError("no goal is shown")
        return goal.id

    def _take_owner(self, words: str) -> Step:
        state, known = self._bridge.state, trimmed(words).casefold()
        for unit in state.of(Unit):
            if known and known in (unit.label.casefold(), unit.name.casefold()):
                return edits.set_owner(state, self._id(), unit.id)
        unit_id = self.goal().unit_id if known else None  # type: ignore[union-attr]
        return edits.set_owner(state, self._id(), unit_id, words)

    def _take_due(self, words: str) -> Step:
        bridge = self._bridge
        return edits.set_due(bridge.state, self._id(), parse_day(words, bridge.now.date()))

    def _take_amount(self, field: str, words: str) -> Step:
        amount = parse_staff(words) if field.startswith("staff") else parse_money(words)
        return edits.set_resources(self._bridge.state, self._id(), **{field: amount})

    def _take_clear(self) -> None:
        state = self._bridge.state
        self._bridge.perform(edits.set_resources_clear(state, self._id(), self.clear.isChecked()))

    def _take_answer(self, unit_id: Id, mark: Mark) -> None:
        state = self._bridge.state
        self._bridge.perform(edits.set_answer(state, self._id(), unit_id, _ANSWERS[mark]))

    def _take_words(self, words: str) -> None:
        row = self.answers.current()
        if row is not None:
            state = self._bridge.state
            self._bridge.perform(edits.set_text(state, self._id(), row.id, words))

    def _to_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.TabFocusReason)
        self.words.selectAll()

    def _menu(self) -> None:
        corner = QPoint(0, self.menu_button.height())
        self.menu_wanted.emit(self.menu_button.mapToGlobal(corner))

    def _owner_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._bridge.state
        for unit in sorted(state.of(Unit), key=lambda own: list(Side).index(own.side)):
            action = QAction(_glyph_icon(unit.side), unit.label.replace("&", "&&"), menu)
            action.triggered.connect(
                lambda _on=False, own=unit.id: self._bridge.perform(
                    edits.set_owner(self._bridge.state, self._id(), own)
                )
            )
            menu.addAction(action)
        menu.popup(self.owner_button.mapToGlobal(QPoint(0, self.owner_button.height())))


def _share(secured: float, needed: float, goal: Goal) -> float:
    if not needed:
        return 1.0 if goal.resources_clear else 0.0
    return secured / needed


def _glyph_icon(side: Side) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side_glyph(painter, QRectF(6, 6, 20, 20), side)
    painter.end()
    return QIcon(picture)


def _spoken(row: MarkRow) -> str:
    """A unit's answer as a screen reader says it."""
    return f"{row.label}, {text(row.side.message)}: {text(_ANSWERS[row.mark].message)}"

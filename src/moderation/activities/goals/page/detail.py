# SPDX-License-Identifier: EUPL-1.2
"""One goal in detail: every line editable in place, and everybody's answer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from moderation.activities.goals import edits
from moderation.activities.goals.agreement import Accord, accord, stands
from moderation.activities.goals.hints import hints
from moderation.activities.goals.means import MeansKind, is_by_year, means_of
from moderation.activities.goals.measure import figure_words
from moderation.activities.goals.model import Goal, Smart, gaps
from moderation.activities.goals.page.content_dialog import ContentDialog
from moderation.activities.goals.page.effects_dialog import EffectsDialog
from moderation.activities.goals.page.means_dialog import MeansDialog
from moderation.activities.goals.page.path_dialog import PathDialog
from moderation.activities.goals.page.round import GoalRound
from moderation.activities.goals.smart import (
    LETTERS,
    agreement_words,
    both_means,
    covered_share,
    name_of,
    resource_words,
)
from moderation.domain.amounts import (
    Money,
    money_with_words,
    parse_staff,
    read_money,
    staff_number,
)
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda.fixed import typed_day
from moderation.features.agenda.served import Served, served, served_words
from moderation.features.people.model import Unit
from moderation.features.progress.page import ask_progress
from moderation.features.progress.words import now_words
from moderation.gui import boxes
from moderation.gui.boxes import scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.texts import formats, text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    ElidingLabel,
    IconButton,
    IconSign,
    PlainLabel,
    SideGlyph,
)
from moderation.gui.widgets.entity_fields import StoredFields
from moderation.gui.widgets.letter_row import LetterRow, ShareBar
from moderation.gui.widgets.menu_words import menu_words
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.read_line import ReadLine

translate = QCoreApplication.translate


_SHORT_UNIT = 8
"""Letters of a unit of measure that stands beside its figures on the button."""


class GoalDetail(Card):
    """One goal, every line of it editable in place."""

    menu_wanted = Signal(QPoint)
    """The menu of the goal is wanted, at a place on the screen."""

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent, padding=0)
        self._bridge = bridge
        self._goal_id: Id | None = None
        self._offered: tuple[Served, ...] = ()
        self._fields = StoredFields(self, bridge, Goal, lambda: self._goal_id, edits.edit_goal)
        self._lines = self._fields.single_lines
        self._place()
        self._build_head()
        self._build_letters()
        self._build_resources()
        self._fields.chain()
        bridge.changed.connect(self._heard)

    def _heard(self, _changed: object) -> None:
        """What can be served is another activity's: the page does not hear of it."""
        if served(self._bridge.state) != self._offered:
            self.refresh()

    # -- building --------------------------------------------------------------------------

    def _place(self) -> None:
        """The form at the left, scrolled where the card is low; the answers at the right."""
        form = QWidget(self)
        area = scrolling(form, self)
        self._form = QVBoxLayout(form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(0)
        self.round = GoalRound(self, self._bridge)
        self.answers = self.round.answers
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.XS, Space.XS, Space.S, Space.XS)
        whole.setSpacing(Space.M)
        whole.addWidget(area, 1)
        whole.addWidget(self.round)

    def _row(self, *fields: tuple[QWidget, int], indent: int = 9) -> QHBoxLayout:
        """Fields side by side, each with its share of the width."""
        row = QHBoxLayout()
        row.setContentsMargins(indent, 0, 0, 0)
        row.setSpacing(Space.XXS)
        for field, share in fields:
            row.addWidget(field, share)
        self._form.addLayout(row)
        return row

    def _line(self, field: str, name: str, placeholder: str = "") -> QuietLine:
        return self._fields.words(field, name=name, placeholder=placeholder, framed=False)

    def _build_head(self) -> None:
        title = self._fields.words(
            "title", name=translate("GoalsPage", "Goal"), needed=True, framed=False,
            size=Size.SECTION, weight=SEMIBOLD,
        )  # fmt: skip
        self.menu_button = IconButton(
            self, icon="more", name=translate("GoalsPage", "Move or delete"), size=28
        )
        self.menu_button.clicked.connect(self._menu)
        self.progress_button = IconButton(self, icon="flag", size=28, on_click=self.ask_progress)
        self.progress_button.set_name(
            translate("GoalsPage", "How far is it? …"), key_text("Shift+Return")
        )
        self._row(
            (title, 1),
            (self.progress_button, 0),
            (self.menu_button, 0),
            indent=0,
        )
        self.glyph = SideGlyph(self, size=14)
        self.owner = self._fields.words(
            "owner", read=self._owner_words, put=self._fields.takes(edits.name_owner),
            finished=True, trim=True, framed=False, name=translate("GoalsPage", "Responsible"),
            placeholder=translate("GoalsPage", "Who sees to it?"),
        )  # fmt: skip
        self.owner_button = IconButton(
            self, icon="down", name=translate("GoalsPage", "Choose the unit"), size=28
        )
        self.owner_button.clicked.connect(self._owner_menu)
        short = self._line(
            "short",
            translate("GoalsPage", "Short title"),
            translate("GoalsPage", "Short title for table and wall"),
        )
        row = self._row((self.glyph, 0), (self.owner, 4), (self.owner_button, 0), (short, 5))
        row.insertSpacing(0, 2)
        row.insertSpacing(4, Space.XS)
        self.far = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self._row((self.far, 1), indent=20)
        self.hint = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self._row((self.hint, 1), indent=20)

    def _build_letters(self) -> None:
        self.rows = {
            letter: LetterRow(self, letter.value, text(LETTERS[letter])) for letter in Smart
        }
        letters = QVBoxLayout()
        letters.setContentsMargins(9, 0, 0, 0)
        letters.setSpacing(0)
        for row in self.rows.values():
            letters.addWidget(row)
        self._form.addLayout(letters)
        for letter, field, placeholder in (
            (Smart.S, "specific", translate("GoalsPage", "What exactly will be different?")),
            (Smart.M, "measure", translate("GoalsPage", "How will everybody see it?")),
        ):
            self.rows[letter].add(self._line(field, text(LETTERS[letter]), placeholder), 1)
        self.figures_button = Button(self, on_click=self.ask_content)
        self.rows[Smart.M].add(self.figures_button)
        self.agreement = ElidingLabel(self)
        self.agreement.setContentsMargins(8, 0, 0, 0)
        self.agreement.setFixedHeight(32)
        self.recommended = self._fields.tick(
            "recommended", translate("GoalsPage", "as a recommendation"),
            put=self._fields.takes(edits.set_recommended),
        )  # fmt: skip
        self.rows[Smart.A].add(self.agreement, 1)
        self.rows[Smart.A].add(self.recommended)
        self.resources = ElidingLabel(self)
        self.resources.setContentsMargins(8, 0, 0, 0)
        self.clear = self._fields.tick(
            "resources_clear", translate("GoalsPage", "need clarified"),
            put=self._fields.takes(edits.set_resources_clear),
        )  # fmt: skip
        self.rows[Smart.R].add(self.resources, 1)
        self.rows[Smart.R].add(self.clear)
        due = self._fields.day(
            "due", name=translate("GoalsPage", "Date"),
            placeholder=translate("GoalsPage", "By when?"), put=self._fields.takes(edits.set_due),
            parse=lambda words: typed_day(self._bridge.state, words, self._bridge.now),
        )  # fmt: skip
        interim = self._line(
            "interim",
            translate("GoalsPage", "Interim goal"),
            translate("GoalsPage", "Interim goal on the way"),
        )
        self.rows[Smart.T].add(due, 2)
        self.rows[Smart.T].add(interim, 5)

    def _build_resources(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(9, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        self.bars: dict[str, ShareBar] = {}
        staff, money = translate("GoalsPage", "Staff"), translate("GoalsPage", "Money")
        positions = translate("GoalsPage", "positions")
        for place, (kind, icon, label, unit, add) in enumerate(
            (
                ("staff", "person", staff, positions, self._staff),
                ("money", "euro", money, "", self._money),
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
                line = add(part, f"{label}, {name}")
                line.setAlignment(Qt.AlignmentFlag.AlignRight)
                line.setFixedWidth(96)
                grid.addWidget(line, place, column)
            of = PlainLabel(self, text=translate("GoalsPage", "of"), colour=DESK.ink2)
            grid.addWidget(of, place, 4)
            if unit:
                grid.addWidget(PlainLabel(self, text=unit, colour=DESK.ink2), place, 6)
        by_year = translate("GoalsPage", "By year …")
        self.years_button = Button(self, text=by_year, on_click=self.ask_years)
        # Below the unit of staff, where money has none: so the form fits beside the round.
        grid.addWidget(self.years_button, 1, 6)
        grid.addWidget(IconSign(self, icon="compass", size=16), 2, 0)
        grid.addWidget(PlainLabel(self, text=translate("GoalsPage", "Guideline")), 2, 1)
        guideline = self._line(
            "guideline",
            translate("GoalsPage", "Guideline"),
            translate("GoalsPage", "Which guideline of politics does it serve?"),
        )
        grid.addWidget(guideline, 2, 2, 1, 4)
        self.effects_button = IconButton(self, icon="scale", size=28, on_click=self.ask_effects)
        self.path_button = IconButton(self, icon="building", size=28, on_click=self.ask_path)
        self.path_button.set_name(translate("GoalsPage", "Way to the committees …"))
        self.effects_button.set_name(translate("GoalsPage", "Effects …"))
        further = boxes.row(self.effects_button, self.path_button, None, gap=Space.XXS)
        grid.addLayout(further, 2, 6)
        self.vision = self._fields.pick(
            "serves_id",
            self._visions,
            letters=12,
            name=translate("GoalsPage", "Vision that it serves"),
            put=self._fields.takes(edits.set_served),
        )
        beside = (
            IconSign(self, icon="star", size=16),
            PlainLabel(self, text=translate("GoalsPage", "Vision")),
        )
        beside[1].setBuddy(self.vision)
        grid.addWidget(beside[0], 3, 0)
        grid.addWidget(beside[1], 3, 1)
        grid.addWidget(self.vision, 3, 2, 1, 5)
        self._served = (*beside, self.vision)
        grid.setColumnStretch(2, 1)
        self._form.addLayout(grid)
        self._form.addStretch(1)

    def ask_progress(self) -> None:
        """How far the goal is, with evidence and reason."""
        if self._goal_id is not None:
            ask_progress(self, self._bridge, self._goal_id)

    def ask_content(self) -> None:
        """The figures of the goal, and what it is linked with."""
        goal = self.goal()
        if goal is not None:
            ContentDialog(self, self._bridge, goal.id).answered()
            self.refresh(force=True)

    def ask_effects(self) -> None:
        """On what the goal has an effect."""
        goal = self.goal()
        if goal is not None:
            EffectsDialog(self, self._bridge, goal.id).answered()

    def ask_path(self) -> None:
        """Which bodies the goal is carried to."""
        goal = self.goal()
        if goal is not None:
            PathDialog(self, self._bridge, goal.id).answered()

    def ask_years(self) -> None:
        """Money and staff of the goal year by year, and who closes the gap."""
        goal = self.goal()
        if goal is not None:
            MeansDialog(self, self._bridge, goal.id).answered()
            self.refresh(force=True)

    def _visions(self, goal: Goal) -> list[tuple[str, Id | None]]:
        """No vision, or one that was adopted: with the version that the goal was set for."""
        state = self._bridge.state
        found: list[tuple[str, Id | None]] = [(translate("GoalsPage", "serves no vision"), None)]
        for each in served(state):
            version = goal.serves_version if each.id == goal.serves_id else each.version
            words = served_words(state, each.id, version)
            found.append(("" if words is None else text(words), each.id))
        return found

    def _staff(self, part: str, name: str) -> ReadLine:
        field = f"staff_{part}"
        return self._fields.reading(
            field, name=name, parse=parse_staff, say=_say_staff,
            read=lambda goal: self._whole(goal, MeansKind.STAFF, part),
            put=self._fields.takes(partial(_set_staff, field)),
        )  # fmt: skip

    def _money(self, part: str, name: str) -> ReadLine:
        return self._fields.reading(
            f"money_{part}", name=name, parse=read_money, say=_say_money,
            read=partial(self._whole_money, part),
            put=self._fields.takes(partial(_set_money, part)),
        )  # fmt: skip

    def _whole(self, goal: Goal, kind: MeansKind, part: str) -> float:
        """What a goal takes in all, of its years where it was said by year."""
        found = means_of(self._bridge.state, goal, kind)
        if not is_by_year(self._bridge.state, goal.id, kind, part):
            said: float = getattr(goal, f"{kind.value}_{part}")
            return said
        return found.needed if part == "needed" else found.covered

    def _whole_money(self, part: str, goal: Goal) -> Money:
        if is_by_year(self._bridge.state, goal.id, MeansKind.MONEY, part):
            return Money(int(self._whole(goal, MeansKind.MONEY, part)))
        return Money(*goal.money(part))

    def focus_field(self, place: int) -> None:
        """Go to one of the fields, counted from the top."""
        self._fields.focus_line(place)

    # -- showing ---------------------------------------------------------------------------

    def show_goal(self, goal_id: Id | None) -> None:
        """Show another goal."""
        self._goal_id = goal_id
        self.round.show_goal(goal_id)
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
        self._fields.show(goal, force=force)
        self._offered = served(state)
        for part in self._served:
            part.setVisible(bool(self._offered))
        far = now_words(state, goal.id, goal.due, local_day(self._bridge.now))
        self.far.set_text("" if far is None else text(far))
        self.far.setVisible(far is not None)
        doubts = hints(state, goal, local_day(self._bridge.now), show)
        said = " ".join(text(each) for each in doubts)
        self.hint.set_text(said)
        self.hint.setVisible(bool(said))
        short = goal.measured_in if len(goal.measured_in) <= _SHORT_UNIT else ""
        figures = figure_words(replace(goal, baseline_day=None, measured_in=short), show)
        asked = translate("GoalsPage", "Figures …")
        self.figures_button.setText(asked if figures is None else text(figures))
        self.figures_button.setAccessibleName(
            asked if figures is None else f"{asked} {text(figures)}"
        )
        unit = state.find(Unit, goal.unit_id)
        self.glyph.setVisible(unit is not None)
        if unit is not None:
            self.glyph.set_side(unit.side)
        missing = gaps(state, goal)
        for letter, row in self.rows.items():
            words = translate("GoalsPage", "missing") if letter in missing else ""
            row.set_met(letter not in missing, words)
        for label, words, letter in (
            (self.agreement, text(agreement_words(state, goal)), Smart.A),
            (self.resources, text(resource_words(state, goal, show)), Smart.R),
        ):
            label.setFont(font(Size.BODY, SEMIBOLD if letter in missing else 400))
            label.set_text(words)
        for own in both_means(state, goal):
            self.bars[own.kind.value].set_share(covered_share(own, goal))
        self.recommended.setVisible(accord(stands(state, goal)) is Accord.NOT_BY_ALL)
        self.round.refresh(force=force)

    # -- taking ----------------------------------------------------------------------------

    def _owner_words(self, goal: Goal) -> str:
        name = name_of(self._bridge.state, goal)
        return "" if name is None else text(name)

    def _menu(self) -> None:
        corner = QPoint(0, self.menu_button.height())
        self.menu_wanted.emit(self.menu_button.mapToGlobal(corner))

    def _owner_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._bridge.state
        for unit in sorted(state.of(Unit), key=lambda own: list(Side).index(own.side)):
            action = QAction(_glyph_icon(unit.side), menu_words(unit.label), menu)
            action.triggered.connect(
                lambda _on=False, own=unit.id: self._fields.perform(edits.set_owner, own)
            )
            menu.addAction(action)
        menu.popup(self.owner_button.mapToGlobal(QPoint(0, self.owner_button.height())))


def _set_money(part: str, state: State, goal_id: Id, read: Money) -> Step:
    return edits.set_money(state, goal_id, part, read)


def _set_staff(field: str, state: State, goal_id: Id, amount: float) -> Step:
    return edits.set_resources(state, goal_id, **{field: amount})


def _say_staff(amount: float) -> str:
    return staff_number(amount, formats())


def _say_money(amount: Money) -> str:
    return text(money_with_words(amount.euros, amount.words, formats()))


def _glyph_icon(side: Side) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side_glyph(painter, QRectF(6, 6, 20, 20), side)
    painter.end()
    return QIcon(picture)

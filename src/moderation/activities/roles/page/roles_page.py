# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of role clarification: the matrix, its hints, and the current cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.roles import edits
from moderation.activities.roles.model import (
    VIEWING,
    Letter,
    Matrix,
    RoleBoard,
    RoleBody,
    RoleCell,
    RoleStage,
    RoleTask,
    board_of,
)
from moderation.activities.roles.page.card import BUTTONS, content
from moderation.activities.roles.page.empty import beginning
from moderation.activities.roles.page.shaping import Shaping
from moderation.activities.roles.page.tools import Tools
from moderation.activities.roles.reading import BY_LAW, MatrixSource, Reading
from moderation.activities.roles.rules import findings
from moderation.activities.roles.wall import AGREED, DIFFERENCE, LETTERS, OVERVIEW
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.features.agenda.model import Block
from moderation.features.findings.model import Finding, FindingAnswer
from moderation.features.findings.page import FindingsColumn
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.forms.roles_page import Ui_RolesPage
from moderation.gui.letter_model import LetterModel
from moderation.gui.texts import text
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    ElidingLabel,
    EmptyState,
    IconButton,
    StepIndicator,
    announce,
)
from moderation.gui.widgets.corner import MatrixCorner
from moderation.gui.widgets.letter_card import LetterCard
from moderation.gui.widgets.letter_matrix import INSET, MatrixView, TileLook
from moderation.gui.widgets.letters import LetterLegend
from moderation.gui.widgets.name_editor import NameEditor, below_column, below_row
from moderation.gui.widgets.side_panel import SideShare
from moderation.session.session import Changed

translate = QCoreApplication.translate

STAGES = tuple(RoleStage)
_KINDS = frozenset(
    kind.kind for kind in (RoleBoard, RoleTask, RoleBody, RoleCell, FindingAnswer, Block)
)
_LOW = 700
"""Below this height the page saves room."""


_KEYS = {
    Qt.Key.Key_D: Letter.D,
    Qt.Key.Key_E: Letter.E,
    Qt.Key.Key_M: Letter.M,
    Qt.Key.Key_I: Letter.I,
    Qt.Key.Key_Minus: Letter.NONE,
}


class RolesPage(ActivityPage):
    """The work area of a block of role clarification."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self._ui = Ui_RolesPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._side = Side.POLITICS
        self._item: WallItem | None = None
        self.reading = Reading(Matrix((), (), {}), self._side)
        self.tools = Tools(self)
        self.shaping = Shaping(self)
        self.model = LetterModel(MatrixSource(self.reading), self)
        self.title = ElidingLabel(self, size=Size.TITLE, weight=SEMIBOLD)
        self.steps = StepIndicator(self, steps=[text(stage.message) for stage in STAGES])
        self.view = MatrixView(self.model, self)
        self.view.setAccessibleName(translate("RolesPage", "Role matrix"))
        self.legend = LetterLegend(
            self, entries=[(TileLook(letter.value), text(letter.message)) for letter in LETTERS]
        )
        self.rules = FindingsColumn(bridge, block_id, self, sides=VIEWING)
        self.hints = self.rules.panel
        self.more = IconButton(
            self,
            icon="more",
            name=translate("RolesPage", "More about the matrix"),
            size=Size.TARGET,
        )
        self.card = LetterCard(
            self,
            letters=[
                (BUTTONS[letter], f"{text(letter.message)} ({BUTTONS[letter]})")
                for letter in (*LETTERS, Letter.NONE)
            ],
            previous=translate("RolesPage", "Previous difference"),
            following=translate("RolesPage", "Next difference"),
        )
        self.editor = NameEditor(self)
        self._empty: EmptyState | None = None
        self._place()
        self._connect()
        clear = Command(
            key="Del", words=text(edits.CLEAR_LETTER), run=lambda: self.set_letter(None)
        )
        cell = self.tools.cell_commands()
        self._commands = Commands([*self.shaping.commands(), *cell, None, clear])
        self._tools = Commands(self.tools.commands())
        self.refresh()
        self._start()

    # -- built once --------------------------------------------------------------------

    def _place(self) -> None:
        ui = self._ui
        ui.title_place.addWidget(self.title)
        ui.steps_place.addWidget(self.steps)
        ui.steps_place.addWidget(self.more)
        ui.steps_place.setSpacing(Space.XXS)
        ui.matrix_place.addWidget(self.view)
        ui.legend_place.addWidget(self.legend)
        ui.hints_layout.addWidget(self.rules)
        ui.card_place.addWidget(self.card)
        corner = MatrixCorner(
            self.view,
            row=translate("RolesPage", "Task"),
            row_name=text(edits.ADD_TASK),
            column=translate("RolesPage", "Body"),
            column_name=text(edits.ADD_BODY),
        )
        corner.row_wanted.connect(self.shaping.add_task)
        corner.column_wanted.connect(self.shaping.add_body)
        self.view.set_corner(corner)

    def _connect(self) -> None:
        self.steps.chosen.connect(self._stage_chosen)
        self.view.on_key = self.command
        self.view.wants_key = self._is_command
        self.view.typed.connect(self.type_elsewhere)
        self.view.current_changed.connect(self._current_changed)
        self.view.menu_wanted.connect(self.show_menu)
        self.hints.side_chosen.connect(self.show_side)
        self.rules.chosen.connect(self._hint_chosen)
        self.more.clicked.connect(self.show_tools)
        self.hints.acted.connect(self.take_over)
        self.card.letter_chosen.connect(self._letter_chosen)
        self.card.walked.connect(self.walk)
        self.card.acted.connect(self.negotiate)

    # -- what is shown -----------------------------------------------------------------

    def on_changed(self, changed: Changed) -> None:
        """Show what a step changed."""
        if changed.step.kinds & _KINDS:
            self.refresh()

    def refresh(self) -> None:
        """Show the block as it is now."""
        block = self.bridge.state.find(Block, self.block_id)
        if block is None:
            return
        matrix = Matrix.of(self.bridge.state, self.block_id)
        staged = matrix.stage is not self.reading.matrix.stage
        board = board_of(self.bridge.state, self.block_id)
        self.reading = Reading(matrix, self._side, by_hand=board is not None and board.by_hand)
        self.title.set_text(block.title)
        self.steps.set_current(STAGES.index(matrix.stage))
        self.model.show_source(MatrixSource(self.reading), matrix.tasks, matrix.bodies)
        if staged or not self.view.currentIndex().isValid():
            self._start()
        self._show_hints()
        self._show_legend()
        self._show_empty()
        self._current_changed()

    def _show_hints(self) -> None:
        matrix = self.reading.matrix
        size = max(1, matrix.size)
        if self.reading.own:
            note = translate(
                "RolesPage",
                "Each side fills in its own view. Letters of the other side stay hidden, here "
                "and on the wall, until you compare.",
            )
            if not self.reading.blind:
                note = translate(
                    "RolesPage",
                    "Both sheets were filled in by hand: type what differs. The wall shows "
                    "nothing of it until you compare.",
                )
            out_of = translate("RolesPage", "{filled} of {size}")
            filled = [(side, matrix.filled(side)) for side in VIEWING]
            self.rules.show_turns(
                translate("RolesPage", "View of"),
                self._side,
                [
                    SideShare(side, out_of.format(filled=n, size=matrix.size), n / size)
                    for side, n in filled
                ],
                note,
            )
            return
        equal = sum(cell.equal and cell.agreed is None for cell in matrix.cells.values())
        action = ""
        if matrix.stage is RoleStage.CONFIRM and equal:
            action = translate("RolesPage", "Take over %n equal view(s)", "", equal)
        words = translate("RolesPage", "of {size} agreed").format(size=matrix.size)
        figure = str(matrix.agreed), words, matrix.agreed / size
        self.rules.show_findings(figure, findings(matrix), action)

    def _hint_chosen(self, finding: Finding) -> None:
        """Go where it is: to its row, to the first of its bodies."""
        task, body = self.current()
        matrix, about = self.reading.matrix, finding.about
        row = next((t for t in matrix.tasks if t.id in about), task)
        columns = {b.id: b for b in matrix.bodies}
        column = next((columns[each] for each in about if each in columns), body)
        if row is not None and column is not None:
            self.view.set_current(self.model.index_of(row.id, column.id))

    def _show_legend(self) -> None:
        entries = [(TileLook(letter.value), text(letter.message)) for letter in LETTERS]
        if not self.reading.own:
            leading = translate("RolesPage", "leads")
            if any(task.lead_id for task in self.reading.matrix.tasks):
                entries.insert(1, (TileLook(Letter.D.value, strong=True), leading))
        if not self.reading.blind:
            entries.append((TileLook(" ", " "), translate("RolesPage", "Difference")))
        if any(task.competence for task in self.reading.matrix.tasks):
            entries.append((TileLook(locked=True), text(BY_LAW)))
        self.legend.set_entries(entries)

    def _show_empty(self) -> None:
        matrix = self.reading.matrix
        self._ui.stack.setCurrentIndex(0 if matrix.tasks and matrix.bodies else 1)
        if self._empty is not None:
            self._ui.empty_place.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
        self._empty = beginning(self, matrix)
        if self._empty is not None:
            words = self._empty.text
            words.setFixedWidth(words.maximumWidth())
            words.setMinimumHeight(words.heightForWidth(words.maximumWidth()))
            self._ui.empty_place.addWidget(self._empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window saves room around the matrix."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        edge = Space.M if low else Space.L
        self._ui.page_layout.setContentsMargins(Space.L - INSET, edge, Space.L, edge)
        self._ui.page_layout.setSpacing(Space.XXS if low else Space.S)
        self._ui.work_layout.setSpacing(Space.XS if low else Space.M)
        self._ui.left_layout.setSpacing(Space.XS if low else Space.S)
        self.card.set_low(low)
        # Every tile has its letter's meaning in its tool tip as well.
        self.legend.setVisible(not (low and has_large_text()))

    @property
    def side(self) -> Side:
        """Whose turn it is in filling in the own views."""
        return self._side

    def current(self) -> tuple[RoleTask | None, RoleBody | None]:
        """The task and the body of the current cell."""
        index = self.view.currentIndex()
        if not index.isValid():
            return None, None
        return self.model.rows[index.row()], self.model.columns[index.column()]

    def _cell(self) -> RoleCell | None:
        task, body = self.current()
        return None if task is None or body is None else self.reading.matrix.cell(task, body)

    def _current_changed(self) -> None:
        self._show_card()
        item = self.wall_item()
        if item != self._item:
            self._item = item
            self.wall_item_changed.emit()

    def _show_card(self) -> None:
        task, body = self.current()
        self.card.setVisible(task is not None)
        if task is not None and body is not None:
            self.card.show_content(content(self.reading, task, body))

    def wall_item(self) -> WallItem | None:
        """The current difference, or the overview; nothing of own views is ever shown."""
        cell = self._cell()
        if not self.reading.own and cell is not None and cell.differs:
            return WallItem(key=DIFFERENCE, block_id=self.block_id, entity_id=cell.id)
        key = AGREED if self.reading.matrix.stage is RoleStage.CONFIRM else OVERVIEW
        return WallItem(key=key, block_id=self.block_id)

    # -- walking about -----------------------------------------------------------------

    def focus_work(self) -> None:
        """Take the keyboard (F2)."""
        where: QWidget = self.view
        if self._empty is not None and self._empty.button is not None:
            where = self._empty.button
        where.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, entity_id: Id) -> None:
        """Make the row of a task the current one."""
        task = self.bridge.state.find(RoleTask, entity_id)
        if task is not None and task.block_id == self.block_id:
            self.go_to_task(task)

    def go_to_cell(self, cell: RoleCell) -> None:
        """Make a cell the current one."""
        self.view.set_current(self.model.index_of(cell.task_id, cell.body_id))

    def go_to_task(self, task: RoleTask) -> None:
        """Go to a row, in the current column."""
        body = self.current()[1]
        column = 0 if body is None else self.model.column_of(body.id)
        self.view.set_current(self.model.index(self.model.row_of(task.id), column))

    def walk(self, by: int) -> None:
        """The next difference (1) or the one before (-1); open ones only while negotiating."""
        matrix = self.reading.matrix
        found = list(matrix.differences())
        here = self._cell()
        at = next((n for n, cell in enumerate(found) if here and cell.id == here.id), None)
        if at is None:
            at = -1 if by > 0 else 0
        comparing = matrix.stage is RoleStage.COMPARE
        for distance in range(1, len(found) + 1):
            cell = found[(at + by * distance) % len(found)]
            if comparing or cell.open:
                self.go_to_cell(cell)
                return

    def _start(self) -> None:
        """Where work begins: the first open difference, or the first cell."""
        matrix = self.reading.matrix
        still = () if self.reading.own else matrix.open_differences()
        if still:
            self.go_to_cell(still[0])
        elif matrix.tasks and matrix.bodies:
            self.view.set_current(self.model.index(0, 0))

    def _next_cell(self) -> None:
        index = self.view.currentIndex()
        row, column = index.row(), index.column() + 1
        if column == self.model.columnCount():
            row, column = row + 1, 0
        if row < self.model.rowCount():
            self.view.set_current(self.model.index(row, column))

    # -- letters and stages ------------------------------------------------------------

    def _stage_chosen(self, number: int) -> None:
        self.bridge.attempt(lambda state: edits.set_stage(state, self.block_id, STAGES[number]))

    def negotiate(self) -> None:
        """On from comparing to negotiating, at the cell that is shown."""
        here = self._cell()
        self.bridge.attempt(
            lambda state: edits.set_stage(state, self.block_id, RoleStage.NEGOTIATE)
        )
        if here is not None and here.open:
            self.go_to_cell(here)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self, side: Side) -> None:
        """Fill in this side's own view; the letters of the other are not shown."""
        self._side = side
        self.refresh()
        self._start()

    def take_over(self) -> None:
        """Agree on everything that both sides see the same way."""
        self.bridge.attempt(lambda state: edits.take_over_equal(state, self.block_id))

    def _letter_chosen(self, label: str) -> None:
        letter = next(letter for letter, words in BUTTONS.items() if words == label)
        again = any(button.isChecked() and button.text() == label for button in self.card.buttons)
        # Pressing the letter that holds takes it back.
        self.set_letter(None if again else letter)

    def set_letter(self, letter: Letter | None) -> None:
        """A letter into the current cell, or out of it; then on to the next one."""
        task, body = self.current()
        if task is None or body is None:
            return
        cell = self._cell()
        was_open = cell is not None and cell.open
        stage = self.reading.matrix.stage
        done = self.bridge.attempt(
            lambda state: edits.set_letter(state, task.id, body.id, letter, self._side)
        )
        if not done or letter is None:
            return
        if stage is RoleStage.OWN_VIEW:
            self._next_cell()
        elif stage is RoleStage.NEGOTIATE and was_open:
            if self.reading.matrix.open_differences():
                self.walk(1)
            else:
                announce(self, translate("RolesPage", "All differences are settled."))

    # -- where names are typed ---------------------------------------------------------

    def near_task(self) -> QPoint:
        """Below the current task's name."""
        return below_row(self.view, self)

    def near_body(self) -> QPoint:
        """Below the current body's name."""
        return below_column(self.view, self)

    # -- the keyboard ------------------------------------------------------------------

    def _found(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here, if anything."""
        if self._ui.stack.currentIndex() != 0:
            return None
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if modifiers in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
            letter = _KEYS.get(key)
            if letter is not None:
                return lambda: self.set_letter(letter)
            if key == Qt.Key.Key_Space and self.view.hasFocus():
                by = -1 if modifiers else 1
                return self._next_cell if self.reading.own else lambda: self.walk(by)
        if not self.view.hasFocus():
            return None
        found = self._commands.found(event) or self._tools.found(event)
        return None if found is None else found.run

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key's command; tells whether it was one."""
        found = self._found(event)
        if found is not None:
            found()
        return found is not None

    def _is_command(self, event: QKeyEvent) -> bool:
        return self._found(event) is not None

    def show_menu(self, place: QPoint) -> None:
        """What can be done with the current task and body."""
        if self.current()[0] is not None:
            self._commands.menu(self).popup(place)

    def show_tools(self) -> None:
        """What can be brought into the matrix and taken out of it."""
        self._tools.menu(self).popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

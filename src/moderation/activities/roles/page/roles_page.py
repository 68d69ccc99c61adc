# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of role clarification: the matrix, its hints, and the current cell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from moderation.activities.roles import edits
from moderation.activities.roles.law import legend
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBoard,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
    board_of,
)
from moderation.activities.roles.page.asking import Asking
from moderation.activities.roles.page.card import BUTTONS, content
from moderation.activities.roles.page.cells import CellTools
from moderation.activities.roles.page.edges import Bodies, Tasks
from moderation.activities.roles.page.empty import beginning
from moderation.activities.roles.page.sources import Sources
from moderation.activities.roles.page.views import Views
from moderation.activities.roles.proposals import proposals
from moderation.activities.roles.reading import MatrixSource, RoleReading
from moderation.activities.roles.rules import findings
from moderation.activities.roles.wall import AGREED, DIFFERENCE, LETTERS, OVERVIEW
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.features.agenda.model import Block
from moderation.features.findings.model import Finding, FindingAnswer
from moderation.features.findings.page import FindingsColumn
from moderation.gui.activity_page import EmptySign
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.letter_grid import Grid
from moderation.gui.matrix_page import MatrixPage
from moderation.gui.texts import text
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import Size, Space
from moderation.gui.widgets import IconButton, StepIndicator, announce
from moderation.gui.widgets.letter_card import LetterCard
from moderation.gui.widgets.letter_matrix import TileLook
from moderation.gui.widgets.letters import LetterLegend
from moderation.gui.widgets.side_panel import SideShare

translate = QCoreApplication.translate

STAGES = tuple(RoleStage)


class RolesPage(MatrixPage):
    """The work area of a block of role clarification."""

    kinds = (RoleBoard, RoleTask, RoleBody, RoleCell, FindingAnswer, Block)
    left_gap = Space.S, Space.XS
    keys = {  # noqa: RUF012 - nobody changes it
        Qt.Key.Key_D: RoleLetter.D,
        Qt.Key.Key_E: RoleLetter.E,
        Qt.Key.Key_M: RoleLetter.M,
        Qt.Key.Key_I: RoleLetter.I,
        Qt.Key.Key_Minus: RoleLetter.NONE,
    }
    keys_everywhere = True

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self._side = Side.POLITICS
        self.reading = RoleReading(Matrix((), (), {}), self._side)
        self.steps = StepIndicator(self, steps=[text(stage.message) for stage in STAGES])
        source = MatrixSource(self.reading)
        self.grid = Grid(self, source, translate("RolesPage", "Role matrix"))
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
                for letter in (*LETTERS, RoleLetter.NONE)
            ],
            previous=translate("RolesPage", "Previous difference"),
            following=translate("RolesPage", "Next difference"),
        )
        steps = row(self.steps, self.more, gap=Space.XXS)
        self.lay_out_grid(self.rules, tools=steps)
        self._add_tools()
        self._connect()
        self.refresh()
        self._start()

    # -- built once --------------------------------------------------------------------

    def _add_tools(self) -> None:
        bridge, block_id, grid = self.bridge, self.block_id, self.grid
        self.asking = Asking(self)
        self.sources = sources = Sources(
            bridge, block_id, self.asking, lambda: self._side, self.focus_work
        )
        cells = CellTools(bridge, grid, self.asking, lambda: sources.code)
        views = Views(bridge, block_id, self.asking, lambda: self._side, self.focus_work)
        self.tasks = Tasks(grid, bridge, block_id, self.asking)
        self.bodies = Bodies(grid, bridge, block_id, self.asking)
        grid.set_corner(
            translate("RolesPage", "Task"), self.tasks, translate("RolesPage", "Body"), self.bodies
        )
        clear = Command(
            key="Del", words=text(edits.CLEAR_LETTER), run=lambda: self.set_letter(None)
        )
        edges = [*self.tasks.commands(), None, *self.bodies.commands()]
        self._commands = Commands([*edges, *cells.commands(), None, clear])
        self._tools = Commands([*sources.commands(), None, *views.commands()])

    def _connect(self) -> None:
        self.steps.chosen.connect(self._stage_chosen)
        self.hints.side_chosen.connect(self.show_side)
        self.rules.chosen.connect(self._hint_chosen)
        self.more.clicked.connect(self.show_tools)
        self.hints.acted.connect(self.take_over)
        self.card.walked.connect(self.walk)
        self.card.acted.connect(self.negotiate)

    # -- what is shown -----------------------------------------------------------------

    def show_state(self, *, force: bool) -> None:
        """Show the matrix as it is now."""
        matrix = Matrix.of(self.bridge.state, self.block_id)
        staged = matrix.stage is not self.reading.matrix.stage
        board = board_of(self.bridge.state, self.block_id)
        self.reading = RoleReading(
            matrix,
            self._side,
            by_hand=board is not None and board.by_hand,
            proposals=proposals(matrix.tasks, self.sources.code),
        )
        self.steps.set_current(STAGES.index(matrix.stage))
        self.model.show_source(MatrixSource(self.reading), matrix.tasks, matrix.bodies)
        if staged or not self.view.currentIndex().isValid():
            self._start()
        self._show_hints()
        self._show_legend()
        self.show_cell(force=force)

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
                entries.insert(1, (TileLook(RoleLetter.D.value, strong=True), leading))
        if not self.reading.blind:
            entries.append((TileLook(" ", " "), translate("RolesPage", "Difference")))
        if (locked := legend(task.competence for task in self.reading.matrix.tasks)) is not None:
            entries.append((TileLook(icon="lock"), text(locked)))
        self.legend.set_entries(entries)

    def sign(self) -> EmptySign | None:
        """What to begin with, shown while the matrix is empty."""
        return beginning(self.reading.matrix, self.tasks, self.bodies)

    def arrange(self) -> None:
        """A low window with large text does without the legend."""
        super().arrange()
        # Every tile has its letter's meaning in its tool tip as well.
        self.legend.setVisible(not (self.is_low and has_large_text()))

    @property
    def side(self) -> Side:
        """Whose turn it is in filling in the own views."""
        return self._side

    def _cell(self) -> RoleCell | None:
        task, body = self.current()
        return None if task is None or body is None else self.reading.matrix.cell(task, body)

    def show_cell(self, *, force: bool) -> None:
        """Show the current cell in the card."""
        del force
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

    def go_to(self, entity_id: Id) -> None:
        """Make the row of a task the current one."""
        task = self.bridge.state.find(RoleTask, entity_id)
        if task is not None and task.block_id == self.block_id:
            self.grid.go(task.id, None)

    def go_to_cell(self, cell: RoleCell) -> None:
        """Make a cell the current one."""
        self.grid.go(cell.task_id, cell.body_id)

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
        else:
            self.grid.go_first()

    def go_on(self, *, back: bool) -> None:
        """To the next cell while views are filled in, to the next difference after that."""
        if self.reading.own:
            super().go_on(back=back)
        else:
            self.walk(-1 if back else 1)

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

    def letter_chosen(self, label: str) -> None:
        """Pressing the letter that holds takes it back."""
        letter = next(letter for letter, words in BUTTONS.items() if words == label)
        again = any(button.isChecked() and button.text() == label for button in self.card.buttons)
        self.set_letter(None if again else letter)

    def set_letter(self, letter: RoleLetter | None) -> None:
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
            self.grid.go_on()
        elif stage is RoleStage.NEGOTIATE and was_open:
            if self.reading.matrix.open_differences():
                self.walk(1)
            else:
                announce(self, translate("RolesPage", "All differences are settled."))

    # -- the keyboard ------------------------------------------------------------------

    def commands(self) -> tuple[Commands, ...]:
        """Those of the cell, and what is behind “…”."""
        return self._commands, self._tools

    def tools(self) -> Commands:
        """What is behind “…” needs no current cell."""
        return self._tools

    def show_tools(self) -> None:
        """What can be brought into the matrix and taken out of it."""
        self._tools.menu(self).popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

# SPDX-License-Identifier: EUPL-1.2
"""The role matrix in the minutes: the table, what was settled, and what stays open."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.roles import law as laws
from moderation.activities.roles.competences import PLEASE_CHECK
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.activities.roles.rules import contradicting, contradicts_law
from moderation.domain.ids import Id
from moderation.domain.texts import (
    QT_TRANSLATE_NOOP,
    Catalogue,
    Formats,
    Message,
    untranslated,
)
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings import minutes as findings
from moderation.minutes.depth import Depth
from moderation.minutes.document import (
    BulletList,
    Cell,
    Column,
    ColumnAlign,
    DocumentBlock,
    Heading,
    KeepTogether,
    ListItem,
    NumberedList,
    Paragraph,
    Role,
    Table,
    Tile,
    TileStyle,
)
from moderation.minutes.letter_table import letter_tables
from moderation.minutes.origin import field_of

STYLES = {
    RoleLetter.D: TileStyle.OUTLINE,
    RoleLetter.E: TileStyle.INK,
    RoleLetter.M: TileStyle.SAND,
    RoleLetter.I: TileStyle.HAIRLINE,
}

TASK = QT_TRANSLATE_NOOP("RolesMinutes", "Task")
SUMMARY = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "Role matrix: a row for every task, a column for every body, in the cells what the body "
    "has to do with the task.",
)
ALL_EQUAL = QT_TRANSLATE_NOOP(
    "RolesMinutes", "Both sides saw all {size} fields of the role matrix the same way."
)
SETTLED = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "Politics and administration saw {differences} of {size} fields of the role matrix "
    "differently: {settled} settled, {open} open.",
)
ALL_SETTLED = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "Politics and administration saw {differences} of {size} fields of the role matrix "
    "differently and settled them all.",
)
NOT_COMPARED = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "The two sides' views of these tasks were not compared in the workshop and are not "
    "recorded here:",
)
DIFFERENCES = QT_TRANSLATE_NOOP("RolesMinutes", "Differences and agreements")
AGREED = QT_TRANSLATE_NOOP("RolesMinutes", "{task} – {body}: agreed {letter}")
OPEN = QT_TRANSLATE_NOOP("RolesMinutes", "{task} – {body}: open")
VIEWS = QT_TRANSLATE_NOOP(
    "RolesMinutes", "Politics saw: {politics}. Administration saw: {administration}."
)
OPEN_CELL = QT_TRANSLATE_NOOP(
    "RolesMinutes", "open: politics {politics}, administration {administration}"
)
COMPETENCES = QT_TRANSLATE_NOOP("RolesMinutes", "Competences that no workshop can move")
COMPETENCE = QT_TRANSLATE_NOOP("RolesMinutes", "{task}: {competence} ({source})")
COMPETENCE_ALONE = QT_TRANSLATE_NOOP("RolesMinutes", "{task}: {competence}")
DIFFERS = QT_TRANSLATE_NOOP("RolesMinutes", "Here otherwise: {bodies}.")
LEADING = QT_TRANSLATE_NOOP("RolesMinutes", "Carrying out, leading")
NOT_SAID = QT_TRANSLATE_NOOP("RolesMinutes", "nothing said")
LEGEND = QT_TRANSLATE_NOOP(
    "RolesMinutes",
    "{d} carrying out ({lead} leading) · {e} decision · {m} contribution · {i} information · "
    "{open} seen differently, open",
)

OPEN_LETTER = "?"
LEAD = "DF"
"""Carries it out and leads (Durchführung, federführend)."""
_ROTATE_FROM = 6
_ROTATE_LENGTH = 12
_UPRIGHT = 58.0
_ROTATED = 32.0
"""Widths of columns in points: a word of about ten letters, a tile with room beside it."""
_MOST_COLUMNS = 11


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[DocumentBlock]:
    """What the minutes say about a block's role clarification; nothing without tasks."""
    matrix = Matrix.of(view, block.id)
    if not matrix.tasks:
        return []
    if matrix.stage is RoleStage.OWN_VIEW:
        # Blind views are not recorded: neither side has seen the other's.
        titles = tuple(ListItem(task.title, origin=task.id) for task in matrix.tasks)
        return [Paragraph(catalogue.text(NOT_COMPARED)), BulletList(titles)]
    writer = _Writer(matrix, catalogue, formats)
    found: list[DocumentBlock] = [writer.result()]
    if matrix.bodies:
        found += [*writer.tables(), writer.legend()]
    found += writer.competences()
    if depth is Depth.FULL:
        found += writer.differences()
    return found + findings.blocks(view, block, catalogue)


class _Writer:
    """The parts of the text, in one language."""

    def __init__(self, matrix: Matrix, catalogue: Catalogue, formats: Formats) -> None:
        self._matrix = matrix
        self._text = catalogue.text
        self._formats = formats
        self._tasks = {task.id: task for task in matrix.tasks}
        self._bodies = {body.id: body for body in matrix.bodies}

    def result(self) -> Paragraph:
        """How many differences there were and what became of them."""
        found = self._matrix.differences()
        still = self._matrix.open_differences()
        message: Message
        if not found:
            message = ALL_EQUAL
        elif still:
            message = SETTLED
        else:
            message = ALL_SETTLED
        numbers = {
            "size": self._matrix.size,
            "differences": len(found),
            "settled": len(found) - len(still),
            "open": len(still),
        }
        values = {name: self._formats.number(number) for name, number in numbers.items()}
        return Paragraph(self._text(message.with_values(**values)))

    def tables(self) -> list[Table]:
        """Tasks x bodies."""
        return letter_tables(
            self._matrix.tasks,
            self._matrix.bodies,
            most=_MOST_COLUMNS,
            corner=self._text(TASK),
            summary=self._text(SUMMARY),
            heads=self._heads,
            name=self._name,
            cell=self._cell,
        )

    def _heads(self, bodies: Sequence[RoleBody]) -> list[Column]:
        rotated = len(bodies) >= _ROTATE_FROM or any(
            len(self._text(b.label)) > _ROTATE_LENGTH for b in bodies
        )
        return [
            Column(
                self._text(body.label),
                width=_ROTATED if rotated else _UPRIGHT,
                align=ColumnAlign.CENTER,
                rotated=rotated,
                group_start=number > 0 and bodies[number - 1].side is not body.side,
            )
            for number, body in enumerate(bodies)
        ]

    def _name(self, task: RoleTask) -> Cell:
        """A task, and in words by whose word its competence holds."""
        law = task.competence
        label = "" if law is None else self._text(laws.label(law))
        notes = (label[:1].upper() + label[1:],) if label else ()
        return Cell(task.title, notes=notes, origin=field_of(task.id, "title"))

    def _cell(self, task: RoleTask, body: RoleBody) -> Cell:
        cell = self._matrix.cell(task, body)
        origin = _place(task.id, body.id)
        if cell is not None and cell.open:
            views = OPEN_CELL.with_values(
                politics=self._word(cell.politics), administration=self._word(cell.administration)
            )
            tile = Tile(OPEN_LETTER, self._text(views), TileStyle.HAIRLINE)
            return Cell(glyphs=(tile,), origin=origin)
        letter = None if cell is None else cell.letter
        if letter is None or letter is RoleLetter.NONE:
            return Cell("–", origin=origin)
        tile = Tile(letter.value, self._word(letter), STYLES[letter])
        if self._matrix.leads(task, body):
            tile = Tile(LEAD, self._text(LEADING), STYLES[letter])
        return Cell(glyphs=(tile,), origin=origin)

    def legend(self) -> Paragraph:
        """The letters in words."""
        letters = {"d": "D", "e": "E", "m": "M", "i": "I", "open": OPEN_LETTER, "lead": LEAD}
        return Paragraph(self._text(LEGEND.with_values(**letters)), role=Role.NOTE)

    def differences(self) -> list[DocumentBlock]:
        """Every difference: how each side saw it, and what was agreed."""
        found = self._matrix.differences()
        if not found:
            return []
        listed = NumberedList(tuple(self._difference(cell) for cell in found), ruled=True)
        return [Heading(3, self._text(DIFFERENCES)), listed]

    def _difference(self, cell: RoleCell) -> ListItem:
        task, body = self._tasks[cell.task_id], self._bodies[cell.body_id]
        if cell.agreed is None:
            message = OPEN.with_values(task=task.title, body=body.label)
        else:
            message = AGREED.with_values(
                task=task.title, body=body.label, letter=self._word(cell.agreed)
            )
        politics, administration = (self._word(cell.seen_by(side)) for side in VIEWING)
        views = VIEWS.with_values(politics=politics, administration=administration)
        note = self._text(views)
        law = self._tasks[cell.task_id].competence
        if law is not None and cell.agreed is not None and contradicts_law(self._matrix, cell):
            note = f"{note} {self._text(laws.sentence(law))}"
        origin = _place(cell.task_id, cell.body_id)
        return ListItem(self._text(message), note=note, origin=origin)

    def competences(self) -> list[DocumentBlock]:
        """What law or own rules give to a body, with source and origin, and what contradicts it."""
        listed = []
        for task in self._matrix.tasks:
            law = task.competence
            if law is None:
                continue
            message = COMPETENCE if law.source else COMPETENCE_ALONE
            words = message.with_values(
                task=untranslated(task.title),
                competence=untranslated(law.title),
                source=untranslated(law.source),
            )
            wrong = contradicting(self._matrix, task)
            names = ", ".join(self._text(body.label) for body in wrong)
            said = [self._text(each) for each in laws.details(law)]
            if wrong:
                said.append(self._text(DIFFERS.with_values(bodies=names)))
            note = " ".join(said)
            origin = field_of(task.id, "competence")
            listed.append(ListItem(self._text(words), note=note, origin=origin))
        if not listed:
            return []
        check = Paragraph(self._text(PLEASE_CHECK), role=Role.NOTE)
        head = Heading(3, self._text(COMPETENCES))
        return [KeepTogether((head, BulletList(tuple(listed)), check))]

    def _word(self, letter: RoleLetter | None) -> str:
        return self._text(NOT_SAID if letter is None else letter.message)


def _place(task_id: Id, body_id: Id) -> str:
    """Where a cell is: it is there before anybody said anything about it."""
    return field_of(task_id, body_id)

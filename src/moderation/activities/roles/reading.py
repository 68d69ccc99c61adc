# SPDX-License-Identifier: EUPL-1.2
"""The matrix as the moderator reads it at a stage: what stands in a cell, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from moderation.activities.roles import law as laws
from moderation.activities.roles.law import holds_back
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.activities.roles.proposals import TaskProposal
from moderation.activities.roles.rules import contradicts_law
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.gui.texts import text
from moderation.gui.widgets.letter_matrix import TileLook

NOTHING_SAID = QT_TRANSLATE_NOOP("RolesPage", "nothing said yet")
PROPOSED = QT_TRANSLATE_NOOP("RolesPage", "proposal to confirm")
OPERATIVE = QT_TRANSLATE_NOOP("RolesPage", "operative")
LEADING = QT_TRANSLATE_NOOP("RolesPage", "leads")
AGREED = QT_TRANSLATE_NOOP("RolesPage", "agreed: {letter}")
BOTH = QT_TRANSLATE_NOOP("RolesPage", "Both sides: {letter}")
DIFFERENCES = QT_TRANSLATE_NOOP("RolesPage", "%n difference(s)")
ONE = QT_TRANSLATE_NOOP("RolesPage", "{side}: {letter}")

PROPOSAL_SIGN = "info"

Said = tuple[Side | None, Message]


def word(letter: RoleLetter | None) -> Message:
    """A letter in words."""
    return NOTHING_SAID if letter is None else letter.message


def sign(letter: RoleLetter | None) -> str:
    """A letter as it stands on a tile; no part is the empty text."""
    return "" if letter is None or letter is RoleLetter.NONE else letter.value


@dataclass(frozen=True, slots=True)
class RoleReading:
    """A matrix with the side whose own view is being filled in, and what the law may say of it.

    ``proposals`` wait for the moderator's word, by task.
    """

    matrix: Matrix
    side: Side
    by_hand: bool = False
    proposals: Mapping[Id, TaskProposal] = field(default_factory=dict)

    @property
    def own(self) -> bool:
        """Whether each side's own view is being filled in."""
        return self.matrix.stage is RoleStage.OWN_VIEW

    @property
    def blind(self) -> bool:
        """Whether only one side's letters may be seen: not once both were written on paper."""
        return self.own and not self.by_hand

    def letter(self, task: RoleTask, body: RoleBody) -> RoleLetter | None:
        """The letter that a key would replace."""
        cell = self.matrix.cell(task, body)
        if cell is None:
            return None
        return cell.seen_by(self.side) if self.own else cell.letter

    def splits(self, cell: RoleCell) -> bool:
        """Whether both views are shown: all differences in comparing, later the open ones."""
        if self.blind:
            return False
        reading = self.own or self.matrix.stage is RoleStage.COMPARE
        return cell.differs if reading else cell.open

    def flags(self, task: RoleTask) -> int:
        """How many fields of a task are shown with both views."""
        return sum(self.splits(cell) for cell in self.matrix.row(task))

    def tile(self, task: RoleTask, body: RoleBody) -> tuple[str, str | None, bool]:
        """What stands on a cell's tile: letter, the other side's, whether nothing was said."""
        cell = self.matrix.cell(task, body)
        if cell is not None and self.splits(cell):
            return sign(cell.politics), sign(cell.administration), False
        letter = self.letter(task, body)
        blank = letter is None and (self.own or not self.matrix.settled(task, body))
        return sign(letter), None, blank

    def leads(self, task: RoleTask, body: RoleBody) -> bool:
        """Whether a body is shown as the one that leads."""
        return not self.own and self.matrix.leads(task, body)

    def said(self, task: RoleTask, body: RoleBody) -> list[Said]:
        """A cell in words, each said by one side or by both."""
        cell = self.matrix.cell(task, body)
        if self.own:
            other = None if self.blind or cell is None or not cell.differs else cell
            if other is not None:
                return [(side, word(other.seen_by(side))) for side in VIEWING]
            return [(self.side, word(self.letter(task, body)))]
        if cell is None or cell.blank:
            settled = self.matrix.settled(task, body)
            return [(None, word(RoleLetter.NONE if settled else None))]
        parts: list[Said] = []
        if cell.differs:
            parts += [(side, word(cell.seen_by(side))) for side in VIEWING]
        elif cell.equal:
            parts.append((None, BOTH.with_values(letter=word(cell.politics))))
        else:
            spoke = [side for side in VIEWING if cell.seen_by(side) is not None]
            parts += [(side, word(cell.seen_by(side))) for side in spoke]
        if cell.agreed is not None and not (cell.equal and cell.agreed is cell.politics):
            parts.append((None, AGREED.with_values(letter=word(cell.agreed))))
        if self.leads(task, body):
            parts.append((None, LEADING))
        return parts

    def note(self, task: RoleTask, body: RoleBody) -> Message | None:
        """What law or own rules say of a cell; first what waits for the moderator's word."""
        if (proposed := self.proposals.get(task.id)) is not None:
            return proposed.sentence
        law = task.competence
        if law is None:
            return None
        cell = self.matrix.cell(task, body)
        if not self.own and cell is not None and contradicts_law(self.matrix, cell):
            return laws.sentence(law)
        return laws.labelled(law)

    def sign(self, task: RoleTask) -> str:
        """The icon before a task: a lock, or a mark where a proposal waits."""
        if task.id in self.proposals:
            return PROPOSAL_SIGN
        return "lock" if holds_back(task.competence) else ""

    def sentence(self, task: RoleTask, body: RoleBody) -> list[Message]:
        """The same for a screen reader, every part with its side's name."""
        return [
            what if side is None else ONE.with_values(side=side.message, letter=what)
            for side, what in self.said(task, body)
        ]


class MatrixSource:
    """A reading of the matrix, as the table asks for it."""

    def __init__(self, reading: RoleReading) -> None:
        self.reading = reading

    def look(self, row: RoleTask, column: RoleBody) -> TileLook:
        """The cell's tile."""
        letter, other, blank = self.reading.tile(row, column)
        return TileLook(letter, other, blank=blank, strong=self.reading.leads(row, column))

    def words(self, row: RoleTask, column: RoleBody) -> str:
        """The cell for a screen reader."""
        note = self.reading.note(row, column)
        parts = [*self.reading.sentence(row, column), *([note] if note else [])]
        said = ", ".join(text(part) for part in parts)
        return f"{row.title}, {text(column.label)}: {said}"

    def row_name(self, row: RoleTask) -> str:
        """The task."""
        return row.title

    def row_words(self, row: RoleTask) -> str:
        """The task, and how many differences it has."""
        words = [row.title]
        if row.id in self.reading.proposals:
            words.append(text(PROPOSED))
        if row.competence is not None:
            words.append(text(laws.label(row.competence)))
        if count := self.reading.flags(row):
            words.append(text(DIFFERENCES.with_count(count)))
        return ", ".join(words)

    def row_sign(self, row: RoleTask) -> str:
        """A lock where law or own rules speak of a task, a mark where they may."""
        return self.reading.sign(row)

    def flags(self, row: RoleTask) -> int:
        """How many differences a task has."""
        return self.reading.flags(row)

    def column_name(self, column: RoleBody) -> str:
        """The body, the mayor with the hat worn here."""
        return text(column.short_label)

    def column_tip(self, column: RoleBody) -> str:
        """The body's whole name."""
        return text(column.label)

    def row_tip(self, row: RoleTask) -> str:
        """The task's whole name, and what law or main statute say of it."""
        law, proposed = row.competence, self.reading.proposals.get(row.id)
        lines = [row.title]
        if proposed is not None:
            lines.append(text(proposed.sentence))
        if law is not None:
            lines += [text(laws.named(law)), *map(text, laws.details(law))]
        return "\n".join(lines)

    def column_side(self, column: RoleBody) -> Side:
        """The body's side."""
        return column.side

    def column_words(self, column: RoleBody) -> str:
        """The body and its side."""
        return f"{text(column.label)}, {text(column.side.message)}"

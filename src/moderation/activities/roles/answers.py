# SPDX-License-Identifier: EUPL-1.2
"""A difference as a question to the room, and what each side answers to it."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleCell,
    RoleLetter,
    weightiest,
)
from moderation.activities.roles.rules import listed
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

_QUESTIONS = {
    RoleLetter.E: QT_TRANSLATE_NOOP("RolesWall", "Who decides?"),
    RoleLetter.D: QT_TRANSLATE_NOOP("RolesWall", "Who carries it out?"),
    RoleLetter.M: QT_TRANSLATE_NOOP("RolesWall", "Who contributes?"),
    RoleLetter.I: QT_TRANSLATE_NOOP("RolesWall", "Who is informed?"),
}
_DOES = {
    RoleLetter.E: QT_TRANSLATE_NOOP("RolesWall", "{body} decides"),
    RoleLetter.D: QT_TRANSLATE_NOOP("RolesWall", "{body} carries it out"),
    RoleLetter.M: QT_TRANSLATE_NOOP("RolesWall", "{body} contributes"),
    RoleLetter.I: QT_TRANSLATE_NOOP("RolesWall", "{body} is informed"),
    RoleLetter.NONE: QT_TRANSLATE_NOOP("RolesWall", "{body} has no part"),
}
_NOBODY = QT_TRANSLATE_NOOP("RolesWall", "Nobody")
_WITHOUT = QT_TRANSLATE_NOOP("RolesWall", "Without {body}")


@dataclass(frozen=True, slots=True)
class SideAnswer:
    """What a side says: the answer itself, and one supporting line if there is more to say."""

    large: Message
    small: Message | None = None


def question(cell: RoleCell) -> Message:
    """What the room has to answer where two views differ."""
    return _QUESTIONS.get(weightiest(cell), _QUESTIONS[RoleLetter.E])


def does(body: str | Message, letter: RoleLetter) -> Message:
    """What a body does with a letter, as a short sentence."""
    return _DOES[letter].with_values(body=body)


def answer(matrix: Matrix, cell: RoleCell, side: Side) -> SideAnswer:
    """A side's answer to the question that a difference raises.

    Deciding and carrying out are asked of all bodies that hold them in the side's view. Many may
    contribute or be informed: there only those count that the other side sees differently. The
    supporting line says what the side has in mind for a body that the other side named.
    """
    task = next(t for t in matrix.tasks if t.id == cell.task_id)
    body = next(b for b in matrix.bodies if b.id == cell.body_id)
    other = VIEWING[1] if side is VIEWING[0] else VIEWING[0]
    letter = weightiest(cell)
    own = matrix.holders_seen_by(side, task, letter)
    named = [b for b in matrix.holders_seen_by(other, task, letter) if b not in own]
    only = [b for b in own if matrix.view(task, b, other) is not letter]
    if letter in {RoleLetter.E, RoleLetter.D} or len(only) == len(own):
        large = listed(own) if own else _NOBODY
    elif only:
        large = listed(only)
    else:
        large = _WITHOUT.with_values(body=listed(named))
    about = body if body in named else next(iter(named), None)
    seen = None if about is None else matrix.view(task, about, side)
    if about is None or seen is None:
        return SideAnswer(large)
    return SideAnswer(large, does(about.label, seen))

# SPDX-License-Identifier: EUPL-1.2
"""What the method says about a matrix: findings, each a sentence that names row and unit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from moderation.activities.roles.law import holds_back
from moderation.activities.roles.law import sentence as law_sentence
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
)
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.findings.model import Finding, Rule, weightiest_first
from moderation.features.findings.sources import Rulebook
from moderation.features.people.kinds import EXECUTIVES

MOST_SHARE = 0.5
FEWEST_TASKS = 5
"""A body is overloaded that carries out more than half of all tasks, and at least so many."""

_CHART = QT_TRANSLATE_NOOP("RoleRules", "Functional chart (Nordsieck; Ulrich/Fluri)")
_CONGRUENCE = QT_TRANSLATE_NOOP(
    "RoleRules", "Congruence of task, authority and responsibility (Ulrich/Fluri)"
)
_STEERING = QT_TRANSLATE_NOOP(
    "RoleRules", "New steering model (KGSt 5/1993): politics sets what, administration how"
)
_METHOD = QT_TRANSLATE_NOOP("RoleRules", "Two mirrors: both sides speak before anything holds")
_LAW = QT_TRANSLATE_NOOP("RoleRules", "Law, own rules of the town")


class RoleRule(Rule):
    """The rules, the weightiest first."""

    COMPETENCE = (
        "competence",
        QT_TRANSLATE_NOOP("RoleRules", "Lies with another body"),
        QT_TRANSLATE_NOOP("RoleRules", "{task}, {bodies}: {law}"),
        _LAW,
    )
    GROUP = (
        "group",
        QT_TRANSLATE_NOOP("RoleRules", "A council group is a column"),
        QT_TRANSLATE_NOOP(
            "RoleRules",
            "{bodies} is a council group: it acts through the council and its committees.",
        ),
        _CHART,
    )
    CONTESTED = (
        "contested",
        QT_TRANSLATE_NOOP("RoleRules", "Decision contested"),
        QT_TRANSLATE_NOOP(
            "RoleRules", "{task}: the sides see the decision differently ({bodies})."
        ),
        _METHOD,
    )
    NOBODY_DECIDES = (
        "nobody_decides",
        QT_TRANSLATE_NOOP("RoleRules", "Nobody decides"),
        QT_TRANSLATE_NOOP("RoleRules", "{task}: no body decides."),
        _CHART,
    )
    SEVERAL_DECIDE = (
        "several_decide",
        QT_TRANSLATE_NOOP("RoleRules", "Several decide"),
        QT_TRANSLATE_NOOP("RoleRules", "{task}: more than one body decides ({bodies})."),
        _CHART,
    )
    NOBODY_CARRIES_OUT = (
        "nobody_carries_out",
        QT_TRANSLATE_NOOP("RoleRules", "Nobody carries it out"),
        QT_TRANSLATE_NOOP("RoleRules", "{task}: no body carries it out."),
        _CHART,
    )
    SEVERAL_CARRY_OUT = (
        "several_carry_out",
        QT_TRANSLATE_NOOP("RoleRules", "Several carry it out without a lead"),
        QT_TRANSLATE_NOOP(
            "RoleRules", "{task}: more than one body carries it out ({bodies}), and none leads."
        ),
        _CHART,
    )
    WITHOUT_GUIDELINE = (
        "without_guideline",
        QT_TRANSLATE_NOOP("RoleRules", "Decision without guideline or means"),
        QT_TRANSLATE_NOOP(
            "RoleRules",
            "{task}: no body of politics sets guideline or means (E or M) for the decision "
            "({bodies}).",
        ),
        _STEERING,
    )
    MICROMANAGEMENT = (
        "micromanagement",
        QT_TRANSLATE_NOOP("RoleRules", "Politics carries out an operative task"),
        QT_TRANSLATE_NOOP(
            "RoleRules",
            "{task}: politics carries out day-to-day work of the administration ({bodies}).",
        ),
        _STEERING,
    )
    SINGLE_CASE = (
        "single_case",
        QT_TRANSLATE_NOOP("RoleRules", "Politics decides an operative case"),
        QT_TRANSLATE_NOOP(
            "RoleRules", "{task}: politics decides a single case of day-to-day work ({bodies})."
        ),
        _STEERING,
    )
    NOT_INFORMED = (
        "not_informed",
        QT_TRANSLATE_NOOP("RoleRules", "Affected and not informed"),
        QT_TRANSLATE_NOOP(
            "RoleRules",
            "{task}: no body of the other side ({side}) is informed of what is done ({bodies}).",
        ),
        _STEERING,
    )
    OVERLOADED = (
        "overloaded",
        QT_TRANSLATE_NOOP("RoleRules", "Overloaded"),
        QT_TRANSLATE_NOOP(
            "RoleRules", "{bodies} carries out {count} of {size} tasks, more than half of them."
        ),
        _CONGRUENCE,
    )
    WITHOUT_ROLE = (
        "without_role",
        QT_TRANSLATE_NOOP("RoleRules", "Without any role"),
        QT_TRANSLATE_NOOP("RoleRules", "{bodies} has no role in any task."),
        _CONGRUENCE,
    )
    ONE_SIDE_SILENT = (
        "one_side_silent",
        QT_TRANSLATE_NOOP("RoleRules", "Only one side has spoken"),
        QT_TRANSLATE_NOOP("RoleRules", "{task}: only one side has spoken ({side})."),
        _METHOD,
    )


_LISTED = QT_TRANSLATE_NOOP("RoleRules", "{first}, {rest}")
_PLACE = QT_TRANSLATE_NOOP("RoleRules", "{task}: {bodies}")


def listed(bodies: Iterable[RoleBody]) -> Message:
    """The names of bodies, parted by commas."""
    found: Message | None = None
    for body in reversed(list(bodies)):
        name = body.label
        found = name if found is None else _LISTED.with_values(first=name, rest=found)
    return found or untranslated("")


def _finding(
    rule: RoleRule, task: RoleTask | None = None, bodies: Iterable[RoleBody] = (), *,
    side: Side | None = None, count: int = 0, size: int = 0,
) -> Finding:  # fmt: skip
    """What a rule says of a row, of bodies, or of both."""
    named = tuple(bodies)
    title = untranslated("" if task is None else task.title)
    place = title if task is not None else listed(named)
    if task is not None and named:
        place = _PLACE.with_values(task=title, bodies=listed(named))
    law = None if task is None else task.competence
    about = (*(() if task is None else (task.id,)), *(body.id for body in named))
    return rule.found(
        about,
        place,
        task=title,
        bodies=listed(named),
        side=untranslated("") if side is None else side.message,
        law=untranslated("") if law is None else law_sentence(law),
        count=count,
        size=size,
    )


# ---------------------------------------------------------------------------------- one task

Found = Iterator[Finding]


def contradicting(matrix: Matrix, task: RoleTask) -> tuple[RoleBody, ...]:
    """The bodies whose letter takes a competence from where law or own rules put it.

    There are none where the entry was never checked: it is not known to contradict anything.
    """
    law = task.competence
    if law is None or not law.stated:
        return ()
    deciding = matrix.holders(task, RoleLetter.E)
    wrong = [body for body in deciding if body.acts_as not in law.holders]
    if not any(body.acts_as in law.holders for body in deciding):
        # Agreed away from the body that holds it, whoever may get it.
        wrong += [
            body
            for body in matrix.bodies
            if body.acts_as in law.holders
            and _agreed(matrix, task, body) not in {None, RoleLetter.E}
        ]
    return tuple(wrong)


def contradicts_law(matrix: Matrix, cell: RoleCell) -> bool:
    """Whether what holds in a cell takes a competence from the body that has it."""
    task = next((t for t in matrix.tasks if t.id == cell.task_id), None)
    found = () if task is None else contradicting(matrix, task)
    return any(body.id == cell.body_id for body in found)


def _agreed(matrix: Matrix, task: RoleTask, body: RoleBody) -> RoleLetter | None:
    cell = matrix.cell(task, body)
    return None if cell is None else cell.agreed


def _competence(matrix: Matrix, task: RoleTask) -> Found:
    if found := contradicting(matrix, task):
        yield _finding(RoleRule.COMPETENCE, task, found)


def _disputed(matrix: Matrix, task: RoleTask, letter: RoleLetter) -> tuple[RoleBody, ...]:
    cells = {
        c.body_id
        for c in matrix.row(task)
        if c.open and letter in {c.politics, c.administration}
    }  # fmt: skip
    return tuple(body for body in matrix.bodies if body.id in cells)


def _decision(matrix: Matrix, task: RoleTask) -> Found:
    disputed = _disputed(matrix, task, RoleLetter.E)
    deciding = matrix.holders(task, RoleLetter.E)
    if disputed:
        yield _finding(RoleRule.CONTESTED, task, disputed)
    elif not deciding:
        yield _finding(RoleRule.NOBODY_DECIDES, task)
    if len(deciding) > 1:
        yield _finding(RoleRule.SEVERAL_DECIDE, task, deciding)


def _execution(matrix: Matrix, task: RoleTask) -> Found:
    doing = matrix.holders(task, RoleLetter.D)
    if not doing and not _disputed(matrix, task, RoleLetter.D):
        yield _finding(RoleRule.NOBODY_CARRIES_OUT, task)
    if len(doing) > 1 and task.lead_id not in {body.id for body in doing}:
        yield _finding(RoleRule.SEVERAL_CARRY_OUT, task, doing)


def _guideline(matrix: Matrix, task: RoleTask) -> Found:
    """Day-to-day decisions are the administration's own, within what was set before."""
    deciding = matrix.holders(task, RoleLetter.E)
    if task.operative or not deciding or any(b.side is Side.POLITICS for b in deciding):
        return
    if any(b.side is Side.POLITICS for b in matrix.holders(task, RoleLetter.M)):
        return
    if any(c.open and _of(matrix, c).side is Side.POLITICS for c in matrix.row(task)):
        return
    yield _finding(RoleRule.WITHOUT_GUIDELINE, task, deciding)


def _of(matrix: Matrix, cell: RoleCell) -> RoleBody:
    return next(body for body in matrix.bodies if body.id == cell.body_id)


def _micromanagement(matrix: Matrix, task: RoleTask) -> Found:
    doing = [body for body in matrix.holders(task, RoleLetter.D) if body.side is Side.POLITICS]
    if task.operative and doing:
        yield _finding(RoleRule.MICROMANAGEMENT, task, doing)


def _single_case(matrix: Matrix, task: RoleTask) -> Found:
    """Single cases are the administration's, unless law or own rules give them to politics."""
    if not task.operative:
        return
    law = task.competence if holds_back(task.competence) else None
    given = set() if law is None else set(law.holders)
    deciding = [
        body
        for body in matrix.holders(task, RoleLetter.E)
        if body.side is Side.POLITICS and body.acts_as not in {*EXECUTIVES, *given}
    ]
    if deciding:
        yield _finding(RoleRule.SINGLE_CASE, task, deciding)


def _information(matrix: Matrix, task: RoleTask) -> Found:
    """Affected is the other side: where one decides or acts, one body of the other has a part."""
    acting = (*matrix.holders(task, RoleLetter.E), *matrix.holders(task, RoleLetter.D))
    for side in VIEWING:
        mates = [body for body in matrix.bodies if body.side is side]
        others = tuple(body for body in acting if body.side not in {side, Side.OTHERS})
        if not mates or not others or any(body.side is side for body in acting):
            continue
        letters = [matrix.cell(task, body) for body in mates]
        if any(c is not None and (c.open or c.letter in _PARTS) for c in letters):
            continue
        yield _finding(RoleRule.NOT_INFORMED, task, others, side=side)


_PARTS = {RoleLetter.D, RoleLetter.E, RoleLetter.M, RoleLetter.I}


def _silence(matrix: Matrix, task: RoleTask) -> Found:
    spoken = [side for side in VIEWING if matrix.has_spoken(side, task)]
    if len(spoken) == 1 and any(c.agreed is None for c in matrix.row(task)):
        yield _finding(RoleRule.ONE_SIDE_SILENT, task, side=spoken[0])


BY_TASK: tuple[Callable[[Matrix, RoleTask], Found], ...] = (
    _competence,
    _decision,
    _execution,
    _guideline,
    _micromanagement,
    _single_case,
    _information,
    _silence,
)


# ---------------------------------------------------------------------------------- one body


def _bodies(matrix: Matrix) -> Found:
    size = len(matrix.tasks)
    spoken = any(cell.letter is not None or cell.open for cell in matrix.cells.values())
    parts: dict[Id, int] = {}
    doing: dict[Id, int] = {}
    for cell in matrix.cells.values():
        if cell.open or cell.letter in _PARTS:
            parts[cell.body_id] = parts.get(cell.body_id, 0) + 1
        if cell.letter is RoleLetter.D:
            doing[cell.body_id] = doing.get(cell.body_id, 0) + 1
    for body in matrix.bodies:
        if body.id in matrix.groups:
            yield _finding(RoleRule.GROUP, bodies=(body,))
        count = doing.get(body.id, 0)
        if count >= FEWEST_TASKS and count > size * MOST_SHARE:
            yield _finding(RoleRule.OVERLOADED, bodies=(body,), count=count, size=size)
        if spoken and not parts.get(body.id):
            yield _finding(RoleRule.WITHOUT_ROLE, bodies=(body,))


def findings(matrix: Matrix) -> tuple[Finding, ...]:
    """Everything that the rules say about the matrix as it stands, the weightiest first."""
    if matrix.stage is RoleStage.OWN_VIEW:
        return ()
    found = [finding for task in matrix.tasks for rule in BY_TASK for finding in rule(matrix, task)]
    found += _bodies(matrix)
    return weightiest_first(found)


def _of_block(state: Lookups, block_id: Id) -> tuple[Finding, ...]:
    return findings(Matrix.of(state, block_id))


RULEBOOK = Rulebook(
    activity="roles",
    findings=_of_block,
    open_points=QT_TRANSLATE_NOOP("RolesMinutes", "Open points of the role matrix"),
    dealt_with=QT_TRANSLATE_NOOP("RolesMinutes", "Hints of the role matrix that were dealt with"),
    seen=frozenset(
        (
            RoleRule.COMPETENCE,
            RoleRule.GROUP,
            RoleRule.CONTESTED,
            RoleRule.SEVERAL_DECIDE,
            RoleRule.MICROMANAGEMENT,
            RoleRule.SINGLE_CASE,
        )
    ),
)

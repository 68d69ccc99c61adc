# SPDX-License-Identifier: EUPL-1.2
"""What the municipal code may say about a task: proposed, until the moderator confirms it.

Nothing here changes a task. A proposal stands on the moderator's page alone, never on the wall or
in the minutes; the moderator takes an entry over, types another one in, or says that none applies.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from moderation.activities.roles.competences import Code
from moderation.activities.roles.law import Competence, LawOrigin, labelled
from moderation.activities.roles.model import RoleTask
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated


class ProposalKind(Enum):
    """Why something is proposed."""

    TOUCHED = "touched"
    SEVERAL = "several"
    MOVED = "moved"
    GONE = "gone"
    NOT_ON_FILE = "not_on_file"


_SENTENCES = {
    ProposalKind.TOUCHED: QT_TRANSLATE_NOOP("Proposals", "Proposal – {laws}"),
    ProposalKind.SEVERAL: QT_TRANSLATE_NOOP(
        "Proposals", "Proposal – more than one entry fits, please choose: {laws}"
    ),
    ProposalKind.MOVED: QT_TRANSLATE_NOOP(
        "Proposals", "The entry has changed since it was taken over, now {laws}"
    ),
    ProposalKind.GONE: QT_TRANSLATE_NOOP(
        "Proposals", "The list no longer has the entry {laws}; please check"
    ),
    ProposalKind.NOT_ON_FILE: QT_TRANSLATE_NOOP(
        "Proposals",
        "May be a matter of law; nothing is on file about it here. Please check and type it in",
    ),
}
_LISTED = QT_TRANSLATE_NOOP("Proposals", "{first}; {rest}")


@dataclass(frozen=True, slots=True)
class TaskProposal:
    """What is proposed for a task; ``laws`` are the entries to choose from."""

    task_id: Id
    kind: ProposalKind
    laws: tuple[Competence, ...] = ()

    @property
    def offered(self) -> tuple[Competence, ...]:
        """The entries that can be taken over."""
        return () if self.kind is ProposalKind.GONE else self.laws

    @property
    def sentence(self) -> Message:
        """What is proposed, and by whose word."""
        return _SENTENCES[self.kind].with_values(laws=_listed(self.laws))


def _listed(laws: Iterable[Competence]) -> Message:
    found: Message | None = None
    for law in reversed(list(laws)):
        said = labelled(law)
        found = said if found is None else _LISTED.with_values(first=said, rest=found)
    return found or untranslated("")


def proposal(task: RoleTask, code: Code) -> TaskProposal | None:
    """What the code proposes for a task; nothing where the moderator has said what holds.

    An entry that was taken over is held against the file as it is now: a newer law may have moved
    it. Until the moderator takes the change over, the task keeps what it has.
    """
    law = task.competence
    if law is not None:
        return _changed(task, law, code)
    found = tuple(each for each in code.touching(task.title) if each.matter not in task.declined)
    if len(found) > 1:
        return TaskProposal(task.id, ProposalKind.SEVERAL, found)
    if found:
        return TaskProposal(task.id, ProposalKind.TOUCHED, found)
    if code.without_entry(task.title) and NOT_LAW not in task.declined:
        return TaskProposal(task.id, ProposalKind.NOT_ON_FILE)
    return None


NOT_LAW = "-"
"""Stands among what was declined for whatever is not on file."""


def _changed(task: RoleTask, law: Competence, code: Code) -> TaskProposal | None:
    if law.origin is LawOrigin.TYPED or law.land not in {"", code.land}:
        return None
    now = code.matter(law.matter)
    if not code.matters:
        return None
    if now is None:
        return TaskProposal(task.id, ProposalKind.GONE, (law,))
    same = now.source == law.source and now.holders == law.holders and now.kind is law.kind
    if same and now.checked is law.checked and now.origin is law.origin:
        return None
    return TaskProposal(task.id, ProposalKind.MOVED, (now,))


def proposals(tasks: Iterable[RoleTask], code: Code) -> dict[Id, TaskProposal]:
    """What is proposed for tasks, by task."""
    found = (proposal(task, code) for task in tasks)
    return {each.task_id: each for each in found if each is not None}


def declined_by(task: RoleTask, code: Code) -> tuple[str, ...]:
    """What a task has declined once everything that is proposed now is declined as well."""
    touching = [law.matter for law in code.touching(task.title)] or [NOT_LAW]
    return tuple(dict.fromkeys([*task.declined, *touching]))

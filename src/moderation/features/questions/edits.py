# SPDX-License-Identifier: EUPL-1.2
"""Questions of the bank put into a workshop, several at once, each as one action to undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from moderation.domain.change import Change, Step, added, squashed
from moderation.domain.ids import Id, new_id
from moderation.domain.order import inserted, rank_at
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.days import in_order, place_after
from moderation.features.agenda.methods import Method
from moderation.features.agenda.model import TALK, Block
from moderation.features.agenda.taking_over import add_method
from moderation.features.capture.edits import add_entry
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.questions.bank import BankQuestion
from moderation.features.questions.model import QuestionUse, UsedAs

ADD_BLOCKS = QT_TRANSLATE_NOOP("QuestionEdit", "Add blocks with questions")
ADD_CARDS = QT_TRANSLATE_NOOP("QuestionEdit", "Add cards with questions")
WHICH = QT_TRANSLATE_NOOP("QuestionEdit", "Which question do we work on?")
MINUTES = 20
"""How long a question takes the room where no method says so."""


def add_blocks(
    state: State,
    questions: Sequence[BankQuestion],
    methods: Mapping[str, Method],
    titles: Sequence[str],
    after: Id | None = None,
) -> Step:
    """A block for each question, in their order, after another block or at the end.

    Args:
        state: The open workshop.
        questions: The questions.
        methods: All methods by id; a question's block is led by the first of its own that is there.
        titles: What each block is called.
        after: The block that they come after.
    """
    steps: list[Step] = []
    now = state
    for question, title in zip(questions, titles, strict=True):
        method = next((methods[key] for key in question.methods if key in methods), None)
        made = _block(now, question, title, method, after)
        now = now.apply(made)
        steps.append(made)
        block = next(c.after for c in made.changes if isinstance(c.after, Block))
        after = block.id
        used = Step(ADD_BLOCKS, added(_use(now, question, UsedAs.BLOCK, block.id)))
        now = now.apply(used)
        steps.append(used)
    return _as_one(ADD_BLOCKS, steps)


def _block(
    state: State, question: BankQuestion, title: str, method: Method | None, after: Id | None
) -> Step:
    said = "\n".join(question.follow_ups)
    if method is None:
        order = in_order(state)
        block = Block(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=0.0,
            activity=TALK,
            minutes=MINUTES,
            title=title,
            question=question.text,
            say=said,
        )
        return Step(ADD_BLOCKS, inserted(order, place_after(state, order, after), block))
    step = add_method(state, method, after)
    say = "\n\n".join(part for part in (method.say, said) if part)
    changes = tuple(
        Change(None, replace(change.after, title=title, question=question.text, say=say))
        if change.before is None and isinstance(change.after, Block)
        else change
        for change in step.changes
    )
    return Step(ADD_BLOCKS, changes)


def add_cards(state: State, questions: Sequence[BankQuestion], block_id: Id, now: datetime) -> Step:
    """Each question as a card of a block."""
    steps: list[Step] = []
    for question in questions:
        made = add_entry(state, EntryKind.CARD, question.text, now=now, block_id=block_id)
        state = state.apply(made)
        entry = next(c.after for c in made.changes if isinstance(c.after, Entry))
        used = Step(ADD_CARDS, added(_use(state, question, UsedAs.CARD, entry.id)))
        state = state.apply(used)
        steps += [made, used]
    return _as_one(ADD_CARDS, steps)


def noted(state: State, step: Step, questions: Iterable[BankQuestion], poll_id: Id) -> Step:
    """A step that put questions to the vote ``poll_id``, with the note that they were used."""
    state = state.apply(step)
    steps = [step]
    for question in questions:
        used = Step(step.label, added(_use(state, question, UsedAs.VOTE, poll_id)))
        state = state.apply(used)
        steps.append(used)
    return _as_one(step.label, steps)


def _as_one(label: Message, steps: Sequence[Step]) -> Step:
    return Step(label, squashed(steps).changes) if steps else Step(label, ())


def _use(state: State, question: BankQuestion, used_as: UsedAs, entity_id: Id) -> QuestionUse:
    uses = state.of(QuestionUse)
    return QuestionUse(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(uses, len(uses)),
        question=question.id,
        used_as=used_as,
        entity_id=entity_id,
    )

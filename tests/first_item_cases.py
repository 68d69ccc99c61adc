"""Every empty sign of the pages, with every way to the first item."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from moderation.activities.cards import edits as cards
from moderation.activities.expectations import edits as expectations
from moderation.activities.expectations.model import words_of
from moderation.activities.follow_up import edits as follow_up
from moderation.activities.follow_up.model import counted_of
from moderation.activities.goals import edits as goals
from moderation.activities.goals.model import goals_of
from moderation.activities.involvement import edits as involvement
from moderation.activities.negotiation import edits as negotiation
from moderation.activities.negotiation.model import NegotiationStage, Party, PointKind
from moderation.activities.polls import edits as polls
from moderation.activities.polls.model import polls_of, rows_of
from moderation.activities.polls.page.voting import tally_of
from moderation.activities.roles import edits as roles
from moderation.activities.timeline import edits as timeline
from moderation.activities.timeline.model import FixedKind, fixed_of, steps_of
from moderation.activities.vision import edits as vision
from moderation.activities.vision import element_edits as woven
from moderation.activities.vision import telling_edits as telling
from moderation.activities.vision.model import drafts_of, elements_of
from moderation.activities.vision.page import ELEMENTS, RESULTING, TELLING
from moderation.domain.change import Step, removed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.agenda.model import TALK
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.evaluation import edits as evaluation
from moderation.features.evaluation.model import questions_of
from moderation.features.evaluation.page import EvaluationDialog
from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.tally import Tally
from moderation.gui.widgets import EmptyState
from tests.first_items import WORDS, Case, Do, Scene, seen
from tests.room_bridge import NOW, type_words


def _entries(scene: Scene) -> tuple[Entry, ...]:
    return tuple(e for e in scene.state.of(Entry) if e.text == WORDS)


def _paste(scene: Scene) -> None:
    QApplication.clipboard().setText(f"{WORDS}\nBustakt")


def _pasted_by_key(scene: Scene) -> None:
    _paste(scene)
    scene.page.focus_work()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _pasted_by_button(scene: Scene) -> None:
    _paste(scene)
    scene.press_sign()


def _goal(scene: Scene) -> None:
    scene.press_sign()
    scene.name()


def _typed(line: Callable[[Any], QLineEdit]) -> Do:
    def run(scene: Scene) -> None:
        type_words(line(scene.page), WORDS)
        QTest.keyClick(line(scene.page), Qt.Key.Key_Return)

    return run


def _named(button: Callable[[Any], Any]) -> Do:
    def run(scene: Scene) -> None:
        button(scene.page).click()
        scene.name()

    return run


def _keyed(key: Qt.Key) -> Do:
    def run(scene: Scene) -> None:
        scene.by_key(key)
        scene.name()

    return run


def _lettered(scene: Scene) -> None:
    """F2, then the name is typed at once."""
    scene.page.focus_work()
    for letter in WORDS:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == WORDS
    assert scene.page.isAncestorOf(line)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not scene.state.of(Entry)
    focus = QApplication.focusWidget()
    assert focus is scene.page.keyboard(), "the keyboard is not in what was added"


NAMED = {
    "letters": _lettered,
    "sign": _named(lambda page: next(s for s in page.findChildren(EmptyState) if seen(s)).button),
    "Insert": _keyed(Qt.Key.Key_Insert),
    "Enter": _keyed(Qt.Key.Key_Return),
    "Space": _keyed(Qt.Key.Key_Space),
}
CAPTURED: dict[str, Do] = {
    "capture bar": lambda s: s.capture(EntryKind.DECISION),
    "elsewhere": lambda s: s.entry(EntryKind.DECISION),
}


def _removed_entry(scene: Scene) -> Step:
    return capture.remove_entry(scene.state, _entries(scene)[0].id)


def _vision_ready(scene: Scene) -> None:
    scene.do(vision.add_draft(scene.state, scene.block_id, WORDS))
    scene.page.show_stage(RESULTING)


def _ballots(ids: list[Id], tally: Tally) -> Tally:
    for option in ids:
        tally.put(option, Side.POLITICS, 0, 6)
    return tally


def _vision_closed(scene: Scene) -> None:
    ids = [draft.id for draft in drafts_of(scene.state, scene.block_id)]
    scene.do(vision.close_vote(scene.state, scene.block_id, _ballots(ids, Tally())))


def _vision_voted(scene: Scene) -> None:
    ids = [draft.id for draft in drafts_of(scene.state, scene.block_id)]
    scene.press_sign()
    _ballots(ids, scene.page.votes.tally)
    scene.page.votes.close_wanted.emit()


def _polls_ready(scene: Scene) -> None:
    scene.do(polls.add_poll(scene.state, scene.block_id, WORDS, VoteKind.HANDS))
    poll = polls_of(scene.state, scene.block_id)[0]
    scene.page.go_to(poll.id)
    scene.page.show_stage(2)


def _polls_counted(scene: Scene) -> Tally:
    poll = polls_of(scene.state, scene.block_id)[0]
    return _ballots(list(rows_of(scene.state, poll)), tally_of(scene.bridge, poll))


def _polls_closed(scene: Scene) -> None:
    poll = polls_of(scene.state, scene.block_id)[0]
    scene.do(polls.close_round(scene.state, poll.id, _polls_counted(scene)))


def _polls_voted(scene: Scene) -> None:
    scene.press_sign()
    _polls_counted(scene)
    scene.page.votes.close_wanted.emit()


def _negotiated(scene: Scene) -> None:
    block = scene.block_id
    scene.do(negotiation.add_point(scene.state, block, Party.FIRST, PointKind.OFFER, WORDS))
    scene.do(negotiation.set_stage(scene.state, block, NegotiationStage.NEGOTIATE))
    scene.do(negotiation.set_stage(scene.state, block, NegotiationStage.AGREE))


def _point(scene: Scene) -> Id:
    return scene.page.negotiation.points[0].id  # type: ignore[no-any-return]


def _accepted(scene: Scene) -> None:
    scene.do(negotiation.accept(scene.state, _point(scene), NOW))


def _negotiated_and_accepted(scene: Scene) -> None:
    scene.press_sign()
    scene.page.columns[Party.FIRST].list.go_to(_point(scene))
    scene.page.accept()
    scene.page.show_stage(NegotiationStage.AGREE)


def _answers(scene: Scene, *, keyed: bool) -> None:
    if keyed:
        scene.page.focus_work()
        for words in (WORDS, "Ruhe"):
            type_words(scene.page.line, words)
            QTest.keyClick(scene.page.line, Qt.Key.Key_Return)
        QTest.keyClick(scene.page.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        said = [expectations.said(scene.state, scene.block_id, w, None) for w in (WORDS, "Ruhe")]
        scene.do(expectations.close_round(scene.state, said))


def _answers_removed(scene: Scene) -> Step:
    gone = words_of(scene.state, scene.block_id)
    return Step(expectations.REMOVE, removed(*gone))


def _matrix(scene: Scene) -> QWidget:
    page = scene.page
    assert page.model.rowCount() == len(page.model.rows) > 0
    assert page.model.columnCount() > 0
    view: QWidget = page.view
    return view


def _bodies(scene: Scene) -> None:
    scene.do(roles.add_body(scene.state, scene.block_id, "Rat", Side.POLITICS))


def _units(scene: Scene) -> None:
    if not scene.state.of(Unit):
        scene.do(people.add_unit(scene.state, "Bauamt", Side.ADMINISTRATION))


def _involved(scene: Scene) -> None:
    phases = [phase.title for phase in scene.page.map.phases] or ["Idee"]
    scene.do(involvement.take_actors(scene.state, scene.block_id, [(WORDS, Side.OTHERS)], phases))


def _questions_worded(scene: Scene) -> None:
    dialog = EvaluationDialog(scene.bridge, scene.page)
    dialog.lines.setPlainText(WORDS)
    dialog.take()
    dialog.deleteLater()


def _listed(where: Callable[[Any], Any], least: int = 1) -> Callable[[Scene], QWidget]:
    def item(scene: Scene) -> QWidget:
        view = where(scene.page)
        assert view.model().rowCount() >= least
        assert view.visualRect(view.model().index(0, 0)).height() > 0
        found: QWidget = view
        return found

    return item


CASES = [
    Case(
        sign="GoalsPage: No goal yet",
        activity="goals",
        item=_listed(lambda page: page.list),
        ways={
            **NAMED,
            "head": _named(lambda page: page.add_button),
            "elsewhere": lambda s: s.do(goals.add_goal(s.state, s.block_id, WORDS)),
        },
        removal=lambda s: goals.remove_goal(s.state, goals_of(s.state, s.block_id)[0].id),
    ),
    Case(
        sign="TimelinePage: What has to happen by when?",
        activity="timeline",
        item=lambda s: s.page.board,
        ways={
            **NAMED,
            "step": _named(lambda page: page.adding.step_button),
            "interim goal": _named(lambda page: page.adding.goal_button),
            "elsewhere": lambda s: s.do(
                timeline.add_step(
                    s.state, s.block_id, WORDS, Side.POLITICS, date(2026, 4, 1), date(2026, 9, 1)
                )
            ),
        },
        removal=lambda s: timeline.remove_step(s.state, steps_of(s.state, s.block_id)[0].id),
    ),
    Case(
        sign="TimelinePage: What has to happen by when?",
        activity="timeline",
        item=lambda s: s.page.board,
        ways={
            "fixed date": _named(lambda page: page.adding.fixed_button),
            "fixed date elsewhere": lambda s: s.do(
                timeline.add_fixed(s.state, s.block_id, WORDS, FixedKind.BUDGET, date(2026, 12, 1))
            ),
        },
        removal=lambda s: timeline.remove_fixed(s.state, fixed_of(s.state, s.block_id)[0].id),
    ),
    Case(
        sign="TimelinePage: When is the vision reached?",
        activity="timeline",
        item=lambda s: s.page.board,
        ready=lambda s: s.page.mode.toggle(),
        ways={
            "elsewhere": lambda s: s.do(
                timeline.add_step(
                    s.state, s.block_id, WORDS, Side.POLITICS, date(2026, 4, 1), date(2026, 9, 1)
                )
            ),
        },
        removal=lambda s: timeline.remove_step(s.state, steps_of(s.state, s.block_id)[0].id),
    ),
    Case(
        sign="RoundPage: Everybody answers in a few words",
        activity="expectations",
        item=_listed(lambda page: page.list, 2),
        ways={
            "line": lambda s: _answers(s, keyed=True),
            "elsewhere": lambda s: _answers(s, keyed=False),
        },
        removal=_answers_removed,
    ),
    Case(
        sign="CardsPage: No cards yet",
        activity="cards",
        item=lambda s: s.page.board,
        ways={
            "capture bar": lambda s: s.capture(EntryKind.CARD),
            "paste by the sign": _pasted_by_button,
            "paste by key": _pasted_by_key,
            "elsewhere": lambda s: s.entry(EntryKind.CARD),
        },
        removal=lambda s: cards.remove_cards(s.state, [e.id for e in s.state.of(Entry)]),
    ),
    Case(
        sign="CardsPage: No cards yet",
        activity="cards",
        item=lambda s: s.page.board,
        ways={"cluster": lambda s: s.page.cluster_button.click()},
    ),
    Case(
        sign="VisionPage: What will be true in ten years?",
        activity="vision",
        item=_listed(lambda page: page.drafts.list),
        ways={
            "line": _typed(lambda page: page.drafts.new_draft),
            "elsewhere": lambda s: s.do(vision.add_draft(s.state, s.block_id, WORDS)),
        },
    ),
    Case(
        sign="VisionPage: What will be different, how, and why?",
        activity="vision",
        ready=lambda s: s.page.show_stage(ELEMENTS),
        item=_listed(lambda page: page.elements.list),
        ways={
            "line": _typed(lambda page: page.elements.line),
            "elsewhere": lambda s: s.do(woven.add_element(s.state, s.block_id, WORDS)),
        },
        removal=lambda s: woven.remove_element(s.state, elements_of(s.state, s.block_id)[0].id),
    ),
    Case(
        sign="VisionPage: Who should hear of it?",
        activity="vision",
        ready=lambda s: s.page.show_stage(TELLING),
        item=_listed(lambda page: page.telling.list),
        ways={
            "sign": lambda s: s.page.telling.empty.button.click(),
            "elsewhere": lambda s: s.do(telling.add_audience(s.state, s.block_id, WORDS)),
        },
    ),
    Case(
        sign="VisionPage: No vote has been closed yet",
        activity="vision",
        ready=_vision_ready,
        item=lambda s: s.page.results,
        ways={"sign": _vision_voted, "elsewhere": _vision_closed},
        sealed=True,
    ),
    Case(
        sign="PollsPage: What does the room decide or weigh?",
        activity="polls",
        item=_listed(lambda page: page.questions.polls),
        ways={
            "line": _typed(lambda page: page.questions.new_poll),
            "elsewhere": lambda s: s.do(polls.add_poll(s.state, s.block_id, WORDS)),
        },
        removal=lambda s: polls.remove_poll(s.state, polls_of(s.state, s.block_id)[0].id),
    ),
    Case(
        sign="PollsPage: No vote has been closed yet",
        activity="polls",
        ready=_polls_ready,
        item=lambda s: s.page.results,
        ways={"sign": _polls_voted, "elsewhere": _polls_closed},
    ),
    Case(
        sign="FollowUpPage: No earlier workshop is followed up yet",
        activity="follow_up",
        item=_listed(lambda page: page.list),
        ways={
            "line": _typed(lambda page: page.line),
            "elsewhere": lambda s: s.do(follow_up.add_counted(s.state, s.block_id, WORDS)),
        },
        removal=lambda s: follow_up.remove_counted(s.state, counted_of(s.state, s.block_id)[0].id),
    ),
    Case(
        sign="NegotiationPage: Nothing has been promised yet",
        activity="negotiation",
        ready=_negotiated,
        item=_listed(lambda page: page.commitments.list),
        ways={"elsewhere": _accepted, "sign": _negotiated_and_accepted},
        removal=lambda s: negotiation.reopen(s.state, _point(s)),
    ),
    Case(
        sign="RolesPage: Who can act?",
        activity="roles",
        item=lambda s: s.sign("What has to be decided and done?"),
        ways={
            "sign": Scene.press_sign,
            "Insert": lambda s: s.by_key(Qt.Key.Key_Insert),
            "Enter": lambda s: s.by_key(Qt.Key.Key_Return),
            "elsewhere": _bodies,
        },
    ),
    Case(
        sign="RolesPage: What has to be decided and done?",
        activity="roles",
        ready=_bodies,
        item=_matrix,
        ways={
            **NAMED,
            "elsewhere": lambda s: s.do(roles.add_task(s.state, s.block_id, WORDS)),
        },
        removal=lambda s: roles.remove_task(s.state, s.page.reading.matrix.tasks[0].id),
    ),
    Case(
        sign="InvolvementPage: Who is involved when?",
        activity="involvement",
        item=_matrix,
        ways={**NAMED, "elsewhere": _involved},
        removal=lambda s: involvement.remove_actor(s.state, s.page.map.actors[0].id),
    ),
    Case(
        sign="InvolvementPage: Who is involved when?",
        activity="involvement",
        ready=_units,
        item=_matrix,
        ways={"units by the sign": Scene.press_sign},
    ),
    Case(
        sign="Evaluation: How was the event?",
        activity="evaluation",
        item=lambda s: s.page.sheet.table,
        ways={
            "sign": Scene.press_sign,
            "Enter": lambda s: s.by_key(Qt.Key.Key_Return),
            "Space": lambda s: s.by_key(Qt.Key.Key_Space),
            "worded": _questions_worded,
            "elsewhere": lambda s: s.do(evaluation.write_questions(s.state, WORDS)),
        },
        removal=lambda s: Step(evaluation.WRITE, removed(*questions_of(s.state))),
    ),
    Case(
        sign="TalkPage: Nothing taken down yet",
        activity=TALK,
        item=_listed(lambda page: page.panel.list),
        ways=CAPTURED,
        removal=_removed_entry,
    ),
    Case(
        sign="EntriesPage: Nothing here yet",
        activity="capture",
        show=lambda s: s.view.open_record(),
        item=_listed(lambda page: page.panel.list),
        ways=CAPTURED,
        removal=_removed_entry,
    ),
    Case(
        sign="ReadBack: Nothing was agreed yet",
        activity="approval",
        show=lambda s: s.view.read_back(),
        item=_listed(lambda page: page.list),
        ways=CAPTURED,
        removal=_removed_entry,
    ),
]

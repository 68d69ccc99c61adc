# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the evaluation: counts are typed, the result is read and released."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from moderation.domain.change import Step
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.evaluation import edits
from moderation.features.evaluation.bank import questions
from moderation.features.evaluation.minutes import NOT_TOLD, WITHOUT, evaluation_sheet
from moderation.features.evaluation.model import (
    ANSWERS,
    HIGH,
    LOW,
    Answered,
    EvaluationQuestion,
    ReleasedAnswer,
    answered,
    is_closed,
    questions_of,
    told_in_public,
)
from moderation.features.evaluation.wall import QUESTIONS, RESULT
from moderation.features.people.model import Participant, Unit
from moderation.features.ratings.model import RatingCount
from moderation.features.ratings.page import RatingSheet
from moderation.features.votes.model import FEWEST_BY_SIDE
from moderation.features.votes.page import Option, everybody, open_tally
from moderation.features.votes.tally import CountFault, CountTrouble
from moderation.gui.activity_page import ActivityPage
from moderation.gui.boxes import boxed, column, row, scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import (
    Button,
    ConfirmDialog,
    Dialog,
    EmptyState,
    NoteLabel,
    PlainLabel,
    Toggle,
)

translate = QCoreApplication.translate


class EvaluationSheet(RatingSheet):
    """The sheet of a rating; who leaves a question out gave no answer, and that is no mistake.

    Nobody votes here: it counts sheets of those who are present.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            ANSWERS, parent, sides=tuple(Side), papers=translate("Evaluation", "Sheets")
        )
        self.table.setAccessibleName(translate("Evaluation", "Counts of the sheets"))
        self.keys.setText(
            translate(
                "Evaluation",
                "{low} means {lowest}, {high} means {highest}. Type how many sheets gave this "
                "value. Enter goes on, plus counts one up.",
            ).format(low=ANSWERS.lowest, lowest=text(LOW), high=ANSWERS.highest, highest=text(HIGH))
        )
        self.close_button.set_label(translate("Evaluation", "Close the evaluation"))

    def people_words(self, side: Side) -> str:
        """How many of a side are present; from the first sheet on, how many were then."""
        number = sum(each is side for _person, each in self.tally.electorate)
        return translate("Evaluation", "%n present", "", number) if number else ""

    def wording(self) -> Mapping[CountTrouble, str]:
        """What is said of each trouble, about sheets."""
        return {
            CountTrouble.TOO_MANY: translate(
                "Evaluation", "{side}: {found} sheets, {expected} people present."
            ),
            CountTrouble.TOO_FEW: translate(
                "Evaluation",
                "Fewer than {expected} sheets so far: with fewer, the result would show who "
                "answered how.",
            ),
            CountTrouble.HIDES_SIDES: translate(
                "Evaluation",
                "{side}: fewer than five answers to a question. Results by side are neither "
                "stored nor shown, only all sheets together.",
            ),
        }

    def findings(self) -> tuple[CountFault, ...]:
        """What is odd about the counts now; sides are hidden by their answers, as at closing."""
        other = (CountTrouble.UNEQUAL, CountTrouble.HIDES_SIDES)
        found = [fault for fault in super().findings() if fault.trouble not in other]
        hiding = edits.hiding_sides(self.tally, [option.id for option in self._options])
        found += [
            CountFault(
                trouble=CountTrouble.HIDES_SIDES, side=side, found=count, expected=FEWEST_BY_SIDE
            )
            for side, count in hiding.items()
        ]
        return tuple(found)

    def sentences(self, found: Sequence[CountFault], labels: Mapping[Id, str]) -> list[str]:
        """What is odd, which answers are too few to be stored, how many left out a question."""
        said = super().sentences(found, labels)
        few = edits.few_answers(self.tally, list(labels))
        if few and not any(fault.blocks for fault in found):
            words = translate(
                "Evaluation",
                "Fewer than five answers, which are not stored, by number of the question: "
                "{numbers}.",
            )
            numbers = (str(number) for number, key in enumerate(labels, 1) if key in few)
            said.append(words.format(numbers=", ".join(numbers)))
        skipped = []
        for number, key in enumerate(labels, 1):
            without = sum(
                self.tally.most(list(labels), side) - self.tally.ballots(key, side) for side in Side
            )
            if without:
                skipped.append(f"{number} ({without})")
        if skipped:
            words = translate(
                "Evaluation", "Without an answer, by number of the question: {counts}."
            )
            said.append(words.format(counts=", ".join(skipped)))
        return said


class EvaluationDialog(Dialog):
    """One question a line; the shipped ones, or the user's own, can be taken again.

    Args:
        bridge: The open workshop.
        parent: The window that it belongs to.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("Evaluation", "Questions of the evaluation"),
            note=translate(
                "Evaluation",
                "One sentence a line that people agree with from 1 to 5. Events of a series are "
                "compared where the sentences are the same.",
            ),
            main=translate("Evaluation", "Apply"),
            width=680,
        )
        self._bridge = bridge
        self.lines = QPlainTextEdit(self)
        self.lines.setAccessibleName(translate("Evaluation", "Questions"))
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(self.lines.fontMetrics().lineSpacing() * 10 + 24)
        self.lines.setPlainText("\n".join(each.text for each in questions_of(bridge.state)))
        self.content.addWidget(self.lines)
        self.usual = Button(
            self, text=translate("Evaluation", "Take the usual five"), on_click=self.take_usual
        )
        self.add_way(self.usual)
        self._touched = Touched(lambda: {"lines": self.lines.toPlainText()})
        self.lines.setFocus()

    def take_usual(self) -> None:
        """The questions of the file, in place of what stands here."""
        try:
            found = questions(self._bridge.state.workshop.language)
        except UserFacingError as error:
            self.say(text(error.message))
            return
        self.lines.setPlainText("\n".join(found))

    def take(self) -> None:
        """Apply what was changed; what cannot be is said, and stays for mending."""
        if self._touched.values():
            step = edits.write_questions(self._bridge.state, self.lines.toPlainText())
            if not self._may_lose(step):
                return
            self._bridge.session.perform(step)
        self.accept()

    def _may_lose(self, step: Step) -> bool:
        """Whether counts may go with their questions: no undo brings them back."""
        tally = open_tally(self._bridge, self._bridge.state.workshop.id, ANSWERS.width)
        gone = [
            change.before
            for change in step.changes
            if change.after is None and isinstance(change.before, EvaluationQuestion)
        ]
        counted = [each.text for each in gone if not tally.empty([each.id])]
        return not counted or ConfirmDialog.ask(
            self,
            title=translate("Evaluation", "Leave out what was counted already?"),
            text=translate(
                "Evaluation", "The counts of these questions go with them:\n{questions}"
            ).format(questions="\n".join(counted)),
            confirm=translate("Evaluation", "Leave out"),
        )


class EvaluationPage(ActivityPage):
    """The sheet while answers are counted, then the result of each question."""

    kinds = (
        EvaluationQuestion,
        RatingCount,
        ReleasedAnswer,
        Participant,
        Unit,
        Workshop,
        Block,
        ClosedMark,
    )

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.title = PlainLabel(self, text=text(edits.TITLE), size=Size.TITLE, weight=SEMIBOLD)
        self.edit_button = Button(
            self, text=translate("Evaluation", "Questions …"), on_click=self.ask_questions
        )
        self.sheet_button = Button(
            self,
            text=translate("Evaluation", "Sheet as PDF …"),
            icon="printer",
            on_click=self.write_sheet,
        )
        self.wall_button = self.button_to_wall()
        self.rating_id = bridge.state.workshop.id
        self.sheet = EvaluationSheet(self)
        self.sheet.follow(partial(everybody, bridge))
        self.sheet.open_rating(bridge, self.rating_id)
        self.area = scrolling(self.sheet, self)
        self.released = Toggle(
            self, text=translate("Evaluation", "In the public version of the minutes as well")
        )
        self.released.clicked.connect(self._release)
        self.closed_note = NoteLabel(self, wrap=True)
        self._results = column(gap=Space.S)
        self.result_area = scrolling(boxed(self._results), self)
        self.result_area.setAccessibleName(translate("Evaluation", "Result of the evaluation"))
        self._shown: tuple[Answered, ...] = ()
        self.empty = EmptyState(
            self,
            icon="check",
            title=translate("Evaluation", "How was the event?"),
            text=translate(
                "Evaluation",
                "Five questions on paper or on the wall. You type how many gave each answer; no "
                "name is kept, and nothing of a side with fewer than five answers.",
            ),
            action=translate("Evaluation", "Take the usual five questions"),
            on_click=self.take_usual,
            other=translate("Evaluation", "Word them …"),
            on_other=self.ask_questions,
        )
        self.stack = QStackedWidget(self)
        for place in (self.empty, self.area, self.result_area):
            self.stack.addWidget(place)
        tools = row(self.edit_button, self.sheet_button, self.wall_button, gap=Space.S)
        tools.addStretch(1)
        self._tools = tools
        self._head = row((self.title, 1), tools, gap=Space.S)
        self.lay_out(self._head, (self.stack, 1), self.released, self.closed_note)
        self.sheet.close_wanted.connect(self.close_evaluation)
        self.sheet.typed.connect(self.type_elsewhere)
        self.refresh()

    # -- what is shown -------------------------------------------------------------------------

    def arrange(self) -> None:
        """Where title and buttons do not fit beside each other, the buttons come below."""
        super().arrange()
        wanted = self.title.sizeHint().width() + self._tools.sizeHint().width() + Space.S
        fits = wanted + self.air.left + self.air.right <= self.width()
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def show_state(self, *, force: bool) -> None:
        """Nothing yet, the sheet, or the result."""
        del force
        state = self.bridge.state
        asked, closed = questions_of(state), is_closed(state)
        for button in (self.sheet_button, self.wall_button):
            button.setEnabled(bool(asked))
        self.edit_button.setEnabled(not closed)
        self.released.setVisible(closed)
        public = told_in_public(state) if closed else ()
        self.released.setChecked(bool(public))
        withheld = len(state.of(ReleasedAnswer)) - len(public)
        self.closed_note.setVisible(closed and withheld > 0)
        said = translate(
            "Evaluation", "%n question(s) were released and are closed: not public.", "", withheld
        )
        self.closed_note.setText(said)
        if not closed:
            self.sheet.show_vote([Option(each.id, each.text) for each in asked])
            self.stack.setCurrentWidget(self.area if asked else self.empty)
            return
        self._show_results(answered(state))
        self.stack.setCurrentWidget(self.result_area)

    def _show_results(self, found: tuple[Answered, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        while (item := self._results.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in found:
            words = PlainLabel(self, text=each.text, weight=SEMIBOLD, wrap=True)
            figures = NoteLabel(self, text=said(each), wrap=True)
            mean = PlainLabel(self, size=Size.TITLE, weight=SEMIBOLD, figures=True)
            mean.setText(formats().number(each.mean, 1) if each.told else "–")
            mean.setFixedWidth(64)
            mean.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._results.addWidget(boxed(row(mean, (column(words, figures), 1), gap=Space.S)))
        self._results.addStretch(1)

    def wall_item(self) -> WallItem | None:
        """The result once there is one, before that the questions."""
        state = self.bridge.state
        if not questions_of(state):
            return None
        return RESULT if is_closed(state) else QUESTIONS

    # -- what is done --------------------------------------------------------------------------

    def take_usual(self) -> None:
        """The five questions of the file."""
        language = self.bridge.state.workshop.language
        self.bridge.attempt(
            lambda state: edits.write_questions(state, "\n".join(questions(language)))
        )
        self.focus_work()

    def ask_questions(self) -> None:
        """Word the questions."""
        EvaluationDialog(self.bridge, self).answered()

    def write_sheet(self) -> None:
        """The sheet to answer on, as a PDF."""
        state = self.bridge.state
        self.paper_asked.emit(
            lambda: evaluation_sheet(MinutesView(state)),
            translate("Evaluation", "Evaluation sheet"),
        )

    def close_evaluation(self) -> None:
        """Store the counts; more sheets than people in the room are asked about first."""
        many = [f for f in self.sheet.findings() if f.trouble is CountTrouble.TOO_MANY]
        if many and not ConfirmDialog.ask(
            self,
            title=translate("Evaluation", "More sheets than people in the room"),
            text="\n".join(
                translate(
                    "Evaluation", "{side}: {found} sheets, {expected} people present."
                ).format(
                    side="" if fault.side is None else text(fault.side.message),
                    found=fault.found,
                    expected=fault.expected,
                )
                for fault in many
            ),
            confirm=translate("Evaluation", "Close all the same"),
        ):
            self.focus_work()
            return
        tally = self.sheet.tally
        if self.bridge.attempt(lambda state: edits.close_evaluation(state, tally)):
            self.sheet.forget_rating(self.bridge, self.rating_id)
            self.refresh()
            self.focus_work()

    def _release(self) -> None:
        released = self.released.isChecked()
        if not self.bridge.attempt(lambda state: edits.release(state, released=released)):
            self.refresh()

    # -- the keyboard --------------------------------------------------------------------------

    def focus_work(self) -> None:
        """The counts; before there are questions, the button that takes them."""
        current = self.stack.currentWidget()
        if current is self.area:
            self.sheet.focus_work()
        elif current is self.empty and self.empty.button is not None:
            self.empty.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.released.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self) -> None:
        """The keyboard to what is to be done first."""
        self.refresh()
        self.focus_work()

    def command(self, event: QKeyEvent) -> bool:
        """Digits count sheets."""
        return self.sheet.table.hasFocus() and self.sheet.table.command(event)


PAGE = EvaluationPage


def said(each: Answered) -> str:
    """The counts of a question in one line."""
    if not each.told:
        return text(NOT_TOLD)
    number = each.answers
    answers = translate("Evaluation", "%n answer(s)", "", number)
    given = ", ".join(
        f"{count} × {value}" for value, count in zip(ANSWERS.values, each.counts, strict=True)
    )
    parts = [answers, given]
    parts += [
        f"{text(side.message)} {formats().number(each.mean_by(side) or 0, 1)}"
        for side, _counts in each.by_side
    ]
    if each.without:
        parts.append(text(WITHOUT.with_count(each.without)))
    return " · ".join(parts)

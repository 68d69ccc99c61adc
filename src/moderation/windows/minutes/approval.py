# SPDX-License-Identifier: EUPL-1.2
"""Review and release: who releases, what is objected to, what is frozen, and what changes later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import Catalogue
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.approval import edits
from moderation.features.approval.checksum import frozen_texts, intact
from moderation.features.approval.minutes import spaced
from moderation.features.approval.model import (
    BOTH,
    FrozenMinutes,
    Objection,
    ObjectionOutcome,
    Stage,
    amendments_of,
    asked_sides,
    frozen_of,
    objections_of,
    release_of,
    review_of,
    sign_off_of,
    stage,
    version,
)
from moderation.features.people.model import Unit, people_listed
from moderation.gui.bridge import Bridge
from moderation.gui.focus import lead_keyboard
from moderation.gui.texts import formats, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Dialog,
    ElidingLabel,
    Hairline,
    Kind,
    PlainLabel,
    PrimaryButton,
    SideLabel,
)
from moderation.gui.widgets.ask_dialog import AskDialog
from moderation.minutes.frozen import BROKEN

translate = QCoreApplication.translate
DAYS = 14
"""How long objections are taken unless another day is chosen."""

Run = Callable[[Dialog], object]


def state_words(bridge: Bridge) -> str:
    """How far the minutes are, in one line."""
    from moderation.features.approval.minutes import state

    return text(state(bridge.state, formats()))


def _no_button() -> Button | None:
    return None


class ApprovalDialog(Dialog):
    """Everything between the draft and the last amendment, in the order in which it is done.

    ``sheet_asked`` asks for the signature sheet as a file.

    Args:
        bridge: The open workshop.
        parent: The window it belongs to.
        run: Shows a dialog until it is closed; another one in tests.
    """

    sheet_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget, run: Run | None = None) -> None:
        super().__init__(
            parent,
            title=translate("Approval", "Review and release"),
            main=translate("Approval", "Close"),
            cancel="",
            enter=False,
            size=(720, 680),
        )
        self.main_button.set_kind(Kind.NORMAL)  # what can be done next is the main thing
        self._bridge = bridge
        self._run: Run = run or Dialog.answered
        self.state_label = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.head.setStretch(0, 0)
        self.head.addWidget(self.state_label, 1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = Button(
            self,
            text=translate("Approval", "Signature sheet as PDF …"),
            on_click=self.sheet_asked.emit,
        )
        self.content.addWidget(self._area)
        self.add_left(self.sheet)
        bridge.changed.connect(self.refresh)
        self.refresh()

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self, _changed: object = None) -> None:
        """Show how things stand; what can be done next is what the keyboard is on."""
        state = self._bridge.state
        self.state_label.set_text(state_words(self._bridge))
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, Space.S, 0)
        self._column.setSpacing(Space.XS)
        self._next = _no_button()
        if stage(state) is Stage.RELEASED:
            self._released()
        else:
            self._review()
            if stage(state) is Stage.REVIEW:
                self._sides()
                self._objections()
                self._release()
        self._amendments()
        self._column.addStretch(1)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        if self._next is not None:
            lead_keyboard(self._next)
            QTimer.singleShot(0, self._show_next)

    def _show_next(self) -> None:
        if self._next is not None:
            self._area.ensureWidgetVisible(self._next, 0, Space.L)

    def _section(self, words: str) -> None:
        self._column.addSpacing(Space.S)
        self._column.addWidget(PlainLabel(self, text=words, size=Size.SECTION, weight=SEMIBOLD))
        self._column.addWidget(Hairline(self))

    def _row(self, *widgets: QWidget | None, stretch: int = 0) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for place, widget in enumerate(widgets):
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget, 1 if place == stretch else 0)
        self._column.addLayout(row)

    def _words(self, words: str, *, quiet: bool = True) -> PlainLabel:
        return PlainLabel(self, text=words, colour=DESK.ink2 if quiet else DESK.ink, wrap=True)

    def _button(self, words: str, run: Callable[[], object], *, leads: bool = False) -> Button:
        first = leads and self._next is None
        made = (PrimaryButton if first else Button)(self, text=words, small=True, on_click=run)
        if first:
            self._next = made
        return made

    def _review(self) -> None:
        state = self._bridge.state
        review = review_of(state)
        self._section(translate("Approval", "Review by both sides"))
        if state.workshop.status is not Status.CLOSED:
            self._row(self._words(text(edits.NOT_CLOSED)))
            return
        if review is None:
            words = translate(
                "Approval", "Both sides read the draft and may object until a day that you set."
            )
            give = translate("Approval", "Give for review …")
            self._row(self._words(words), self._button(give, self.ask_review, leads=True))
            return
        until = translate("Approval", "Objections until {date}")
        day = formats().long_date(review.until)
        other = translate("Approval", "Other day …")
        self._row(self._words(until.format(date=day)), self._button(other, self.ask_review))

    def _sides(self) -> None:
        state = self._bridge.state
        self._section(translate("Approval", "Released by"))
        for side in asked_sides(state) or BOTH:
            given = sign_off_of(state, side)
            label = SideLabel(self, side=side, size=Size.BODY)
            label.setFixedWidth(scaled(150))
            if given is None:
                words = self._words(translate("Approval", "not yet"))
                note = translate("Approval", "Note release …")
                button = self._button(note, partial(self.ask_sign_off, side), leads=True)
            else:
                words = self._words(f"{given.by} · {formats().date(given.at)}", quiet=False)
                back = translate("Approval", "Take back")
                button = self._button(back, partial(self.take_back, side))
            button.setAccessibleName(f"{text(side.message)}: {button.label()}")
            self._row(label, words, button, stretch=1)

    def _objections(self) -> None:
        state = self._bridge.state
        self._section(translate("Approval", "Objections"))
        for objection in objections_of(state):
            unit = state.find(Unit, objection.unit_id)
            who = "" if unit is None else f"{unit.label}: "
            said = text(objection.outcome.message)
            answer = f" · {objection.answer}" if objection.answer else ""
            words = self._words(f"{who}{objection.text}\n{said}{answer}", quiet=False)
            settle = (
                translate("Approval", "Settle …")
                if objection.outcome is ObjectionOutcome.OPEN
                else translate("Approval", "Change …")
            )
            button = self._button(settle, partial(self.ask_settle, objection.id))
            button.setAccessibleName(f"{button.label()} {objection.text}")
            self._row(words, button)
        record = self._button(translate("Approval", "Record objection …"), self.ask_objection)
        self._row(record, None, stretch=-1)

    def _open_words(self) -> list[str]:
        today = local_day(self._bridge.now)
        return [text(m) for m in edits.still_open(self._bridge.state, today, formats())]

    def _release(self) -> None:
        self._section(translate("Approval", "Release"))
        for words in self._open_words():
            self._row(self._words(f"– {words}", quiet=False))
        note = translate("Approval", "The minutes are frozen as they are now; undo ends here.")
        release = translate("Approval", "Release …")
        self._row(self._words(note), self._button(release, self.ask_release, leads=True))

    def _released(self) -> None:
        state = self._bridge.state
        given = release_of(state)
        self._section(translate("Approval", "Released"))
        if given is not None:
            words = translate("Approval", "Version {number}, {date}, {time}")
            day, time = formats().long_date(given.at), formats().time(given.at)
            words = words.format(number=given.number, date=day, time=time)
            self._row(self._words(words, quiet=False))
        frozen = frozen_of(state, FrozenMinutes, state.workshop.language)
        if frozen is not None:
            what = translate("Approval", "Checksum of the released internal minutes (SHA-256)")
            label = self._words(f"{what}\n{spaced(frozen.digest)}")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._row(label)
        if not all(map(intact, frozen_texts(state))):
            self._row(self._words(text(BROKEN), quiet=False))

    def _amendments(self) -> None:
        state = self._bridge.state
        written, released = amendments_of(state), stage(state) is Stage.RELEASED
        if not (written or released):
            return
        self._section(translate("Approval", "Amendments"))
        for amendment in written:
            day = formats().date(amendment.decided_on)
            words = f"{amendment.number}  {amendment.text}\n"
            words += f"{amendment.reason} · {amendment.decided_by}, {day}"
            self._row(self._words(words, quiet=False))
        if released:
            amend = self._button(
                translate("Approval", "Write amendment …"), self.ask_amendment, leads=True
            )
            back = self._button(translate("Approval", "Take release back …"), self.ask_withdrawal)
            self._row(amend, back, None, stretch=-1)

    # -- what is done --------------------------------------------------------------------------

    def ask_review(self) -> None:
        """Until which day objections are taken."""
        bridge = self._bridge
        review = review_of(bridge.state)
        today = local_day(bridge.now)
        dialog = AskDialog(
            self,
            title=translate("Approval", "Give the minutes for review"),
            note=translate("Approval", "Until then units may object to the draft."),
            confirm=translate("Approval", "Give for review"),
            submit=lambda v: bridge.session.perform(
                edits.begin_review(bridge.state, v["until"], bridge.now)
            ),
        )
        until = today + timedelta(days=DAYS) if review is None else review.until
        dialog.add_day("until", translate("Approval", "Objections until"), until, today=today)
        self._run(dialog)

    def ask_sign_off(self, side: Side) -> None:
        """Which function releases for a side."""
        bridge = self._bridge
        units = {u.id: u for u in bridge.state.of(Unit) if u.side is side}
        offered: list[tuple[str, object]] = [(u.label, u.id) for u in units.values()]
        functions = dict.fromkeys(
            p.function.strip() for p in people_listed(bridge.state) if p.unit_id in units
        )
        offered += [(words, None) for words in functions if words]

        def submit(values: Mapping[str, Any]) -> None:
            by = str(values["by"])
            unit_id = next((key for key, unit in units.items() if unit.label == by.strip()), None)
            step = edits.sign_off(bridge.state, side, by, bridge.now, unit_id)
            bridge.session.perform(step)

        dialog = AskDialog(
            self,
            title=translate("Approval", "{side} releases").format(side=text(side.message)),
            note=translate("Approval", "One unit or function releases for the whole side."),
            confirm=translate("Approval", "Note release"),
            submit=submit,
        )
        dialog.add_choice("by", translate("Approval", "Unit or function"), offered, typed=True)
        self._run(dialog)

    def take_back(self, side: Side) -> None:
        """A side's release does not hold any more."""
        self._bridge.attempt(lambda state: edits.take_sign_off_back(state, side))

    def ask_objection(self) -> None:
        """What a unit objects to."""
        bridge = self._bridge
        offered: list[tuple[str, object]] = [(translate("Approval", "not named"), None)]
        offered += [(unit.label, unit.id) for unit in bridge.state.of(Unit)]
        dialog = AskDialog(
            self,
            title=translate("Approval", "Record an objection"),
            confirm=translate("Approval", "Record"),
            submit=lambda v: bridge.session.perform(
                edits.raise_objection(bridge.state, v["unit"], v["text"], bridge.now)
            ),
        )
        dialog.add_choice("unit", translate("Approval", "Unit"), offered)
        dialog.add_text("text", translate("Approval", "Objection"))
        self._run(dialog)

    def ask_settle(self, objection_id: Id) -> None:
        """What became of an objection."""
        bridge = self._bridge
        objection = bridge.state.get(Objection, objection_id)
        dialog = AskDialog(
            self,
            title=translate("Approval", "Settle the objection"),
            note=objection.text,
            confirm=translate("Approval", "Settle"),
            submit=lambda v: bridge.session.perform(
                edits.settle_objection(
                    bridge.state, objection_id, v["outcome"], v["answer"], bridge.now
                )
            ),
        )
        settled = (
            ObjectionOutcome.ACCEPTED,
            ObjectionOutcome.REJECTED,
            ObjectionOutcome.NOTED,
            ObjectionOutcome.OPEN,
        )
        choice = dialog.add_choice(
            "outcome",
            translate("Approval", "Outcome"),
            [(text(outcome.message), outcome) for outcome in settled],
        )
        if objection.outcome is not ObjectionOutcome.OPEN:
            choice.setCurrentIndex(settled.index(objection.outcome))
        label = translate("Approval", "Change or reason")
        dialog.add_text("answer", label, objection.answer)
        self._run(dialog)

    def ask_release(self) -> None:
        """Release; with something open, only with the reason for it."""
        bridge, left = self._bridge, self._open_words()

        def submit(values: Mapping[str, Any]) -> None:
            from moderation.output.release import release

            bridge.session.perform(release(bridge.state, bridge.now, values.get("despite", "")))

        note = translate(
            "Approval",
            "The minutes are frozen with date and checksum. Afterwards only amendments change "
            "them, and nothing until now can be undone.",
        )
        if left:
            still = translate("Approval", "Still open:")
            note = "\n".join([note, "", still, *(f"– {words}" for words in left)])
        dialog = AskDialog(
            self,
            title=translate("Approval", "Release version {number}?").format(
                number=version(bridge.state)
            ),
            note=note,
            confirm=translate("Approval", "Release minutes"),
            submit=submit,
            safe=not left,
        )
        if left:
            dialog.add_text("despite", translate("Approval", "Why all the same"))
        self._run(dialog)

    def _whole(self) -> list[tuple[str, bool]]:
        """The minutes as a whole; once a part was closed, it has to be said who may read it."""
        if not any(block.closed_session for block in self._bridge.state.of(Block)):
            return [(translate("Approval", "the minutes as a whole"), True)]
        return [
            (translate("Approval", "the minutes as a whole (internal only)"), False),
            (translate("Approval", "the minutes as a whole (also in public)"), True),
        ]

    def ask_amendment(self) -> None:
        """What changes, why, and who decided it when."""
        bridge = self._bridge
        blocks: list[tuple[str, object]] = [
            (words, (None, in_public)) for words, in_public in self._whole()
        ]
        closed = translate("Approval", "{block} (closed session)")
        blocks += [
            (closed.format(block=b.title) if b.closed_session else b.title, (b.id, False))
            for b in bridge.state.of(Block)
        ]
        dialog = AskDialog(
            self,
            title=translate("Approval", "Write amendment"),
            note=translate(
                "Approval",
                "It gets the next number and cannot be undone. The public minutes tell it unless "
                "it is about a closed block or for internal minutes only.",
            ),
            confirm=translate("Approval", "Write amendment"),
            submit=lambda v: bridge.session.perform(
                edits.amend(
                    bridge.state,
                    v["text"],
                    v["reason"],
                    v["by"],
                    v["day"],
                    bridge.now,
                    v["about"][0],
                    in_public=v["about"][1],
                )
            ),
        )
        dialog.add_text("text", translate("Approval", "What changes"))
        dialog.add_text("reason", translate("Approval", "Reason"))
        dialog.add_line("by", translate("Approval", "Decided by"))
        dialog.add_day("day", translate("Approval", "Decided on"), local_day(bridge.now))
        dialog.add_choice("about", translate("Approval", "Is about"), blocks)
        self._run(dialog)

    def ask_withdrawal(self) -> None:
        """Take the release back, by an amendment."""
        bridge = self._bridge
        state = bridge.state
        said = edits.TAKEN_BACK.with_values(number=version(state))
        words = Catalogue.load(state.workshop.language).text(said)
        dialog = AskDialog(
            self,
            title=translate("Approval", "Take the release back?"),
            note=translate(
                "Approval",
                "The minutes become a draft again. The released version stays, and that it was "
                "taken back is written as an amendment.",
            ),
            confirm=translate("Approval", "Take release back"),
            submit=lambda v: bridge.session.perform(
                edits.withdraw(
                    bridge.state,
                    words,
                    v["reason"],
                    v["by"],
                    v["day"],
                    bridge.now,
                    in_public=v.get("about", True),
                )
            ),
            safe=False,
        )
        dialog.add_text("reason", translate("Approval", "Reason"))
        dialog.add_line("by", translate("Approval", "Decided by"))
        dialog.add_day("day", translate("Approval", "Decided on"), local_day(bridge.now))
        if len(self._whole()) > 1:
            dialog.add_choice("about", translate("Approval", "Is about"), [*self._whole()])
        self._run(dialog)

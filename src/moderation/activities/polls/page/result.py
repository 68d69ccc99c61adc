# SPDX-License-Identifier: EUPL-1.2
"""The last stage: the result as the room sees it, what it means, and the objections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.activities.polls import edits
from moderation.activities.polls.model import (
    Poll,
    PollObjection,
    as_voted,
    is_reworded,
    note_of,
    objections_of,
    rounds_of,
    shown_sides,
    standings,
)
from moderation.activities.polls.verdict import (
    SIDES_HIDDEN,
    advice,
    conflict,
    hides_sides,
    turnout,
    verdict,
)
from moderation.activities.polls.wall import RESULT, WALL, rows_for
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.views import WallView
from moderation.features.votes.rules import VoteKind
from moderation.gui.bridge import Bridge
from moderation.gui.canvas import paint_picture
from moderation.gui.commands import Commands
from moderation.gui.entity_model import EntityListModel
from moderation.gui.painted_items import PaintedItem, offer_items
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, MEDIUM, Size, Space
from moderation.gui.wall_frame import WallFrame
from moderation.gui.widgets import Button, HintCard, PlainLabel, SectionHeader, Toggle
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    icon,
    line,
    words,
)
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

_WALL = QSize(1920, 1080)


class ResultPicture(QWidget):
    """The wall's picture of the result, in small; the same words are its accessible text."""

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._poll: Poll | None = None
        self._pages, self._page = 1, 0
        self._sized: tuple[object, int, QSize] | None = None
        self._rows: list[str] = []
        offer_items()
        self._image = paint_picture(QSize(1, 1), Theme.LIGHT, lambda _canvas: None).image
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)

    @property
    def pages(self) -> int:
        """How many pages the room can leaf through."""
        return self._pages

    def show_poll(self, poll: Poll | None) -> None:
        """Show the result of a question."""
        if poll is None or self._poll is None or poll.id != self._poll.id:
            self._page = 0
        self._poll, self._sized = poll, None
        if poll is not None:
            found = standings(self._bridge.state, poll)
            words = [
                ": ".join(part for part in (row.words, row.figure) if part)
                for row in rows_for(poll, found)
            ]
            self._rows = words
            self.setAccessibleName(", ".join([poll.question, *words]))
        self.update()

    def painted_keys(self) -> list[str]:
        """The question's answers, from the top."""
        return [str(place) for place in range(len(self._rows))]

    def painted_item(self, key: str) -> PaintedItem | None:
        """An answer with its figures."""
        place = int(key)
        if place >= len(self._rows):
            return None
        return PaintedItem(self._rows[place], self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down leaf through the pages."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is None or not 0 <= self._page + by < self._pages:
            super().keyPressEvent(event)
            return
        self._page += by
        self._sized = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in the middle, with a hairline around it."""
        poll = self._poll
        if poll is None:
            return
        ratio = min((self.width() - 2) / _WALL.width(), (self.height() - 2) / _WALL.height())
        if ratio <= 0:
            return
        state = self._bridge.state
        key = (state, self._page, self.size())
        if key != self._sized:
            self._sized = key

            def paint(canvas: object) -> None:
                item = WallItem(key=RESULT, block_id=poll.block_id, entity_id=poll.id)
                frame = WallFrame(
                    view=WallView(state), item=item, now=self._bridge.now, page=self._page
                )
                self._pages = WALL.paint(canvas, frame)  # type: ignore[arg-type]

            dpr = self.devicePixelRatioF()
            self._image = paint_picture(_WALL, Theme.LIGHT, paint, ratio=ratio * dpr).image
        box = QRectF(0, 0, _WALL.width() * ratio, _WALL.height() * ratio)
        box.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.drawImage(box, self._image)
        painter.setPen(DESK.ink if self.hasFocus() else DESK.line2)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()


class PollResultPanel(QWidget):
    """``repeat_wanted``: the room votes anew, after it has talked."""

    repeat_wanted = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._poll: Poll | None = None
        self.meaning = PlainLabel(self, size=Size.SECTION, weight=600, wrap=True, heading=False)
        self.turnout = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.picture = ResultPicture(self, bridge)
        self.hidden = HintCard(self, text=text(SIDES_HIDDEN))
        self._objections = EntityListModel(
            bridge, self._query, (PollObjection,), _data, edit=self._reworded, parent=self
        )
        self.list = WorkList(
            self, self._objections, name=translate("PollsPage", "Objections"), edits=True
        )
        self.list.setItemDelegate(DescribedRows(objection_row, self.list))
        self.list.commands = Commands(self.list.usual_commands(moving=False))
        self.list.remove_wanted.connect(
            lambda own: bridge.attempt(lambda state: edits.remove_objection(state, own))
        )
        self.list.current_changed.connect(lambda _own: self._show_objection(force=True))
        self.list.typed.connect(self.typed)
        self.new_objection = QuietLine(
            self,
            name=translate("PollsPage", "New objection"),
            placeholder=translate("PollsPage", "Reasoned objection in the words said, then Enter"),
            framed=True,
        )
        self.new_objection.returnPressed.connect(self._add)
        self.list.name_in(self.new_objection)
        self.integration = QuietLine(
            self,
            name=translate("PollsPage", "How it is taken up"),
            placeholder=translate("PollsPage", "How does the proposal take it up?"),
            framed=True,
        )
        self.integration.typed.connect(lambda words: self._put(integration=words))
        self.settled = Toggle(self, text=translate("PollsPage", "taken up"))
        self.settled.clicked.connect(lambda on: self._put(settled=on))
        self.discard_button = Button(
            self, text=translate("PollsPage", "Discard result"), icon="trash"
        )
        self.discard_button.clicked.connect(self._discard)
        self.repeat_button = Button(self, text=translate("PollsPage", "Vote again"), icon="refresh")
        self.repeat_button.clicked.connect(self.repeat_wanted)
        why = translate("PollsPage", "Why a new vote: late ballot, miscount, talk")
        self.note = QuietLine(self, name=why, placeholder=why, framed=True)
        self.note.setToolTip(
            translate(
                "PollsPage",
                "The result of a secret vote stays. Why there is a new vote stands with it in the "
                "minutes.",
            )
        )
        self.note.typed.connect(self._noted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.meaning)
        column.addWidget(self.turnout)
        column.addWidget(self.picture, 1)
        column.addWidget(self.hidden)
        self.objections = QWidget(self)
        box = QVBoxLayout(self.objections)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        box.addWidget(SectionHeader(self.objections, title=translate("PollsPage", "Objections")))
        box.addWidget(self.list)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.integration, 1)
        line.addWidget(self.settled)
        box.addLayout(line)
        box.addWidget(self.new_objection)
        column.addWidget(self.objections)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self.discard_button)
        foot.addWidget(self.note, 1)
        foot.addStretch()
        foot.addWidget(self.repeat_button)
        column.addLayout(foot)

    def _query(self, state: object) -> Sequence[PollObjection]:
        return () if self._poll is None else objections_of(self._bridge.state, self._poll.id)

    def show_poll(self, poll: Poll | None, *, force: bool = False) -> None:
        """Show the result of a question."""
        self._poll = poll
        if poll is None:
            return
        state = self._bridge.state
        reworded, poll = is_reworded(state, poll), as_voted(state, poll)
        meaning, voted = (verdict(state, poll), advice(state, poll)), turnout(state, poll)
        self.meaning.setText(" ".join(text(said) for said in meaning if said is not None))
        self.meaning.setVisible(bool(self.meaning.text()))
        words = [] if voted is None else [text(voted)]
        words += [text(said) for said in conflict(state, poll, by_side=True)]
        rounds = rounds_of(state, poll.id)
        if len(rounds) > 1:
            number = translate("PollsPage", "Round {number}; the shift is shown with each option")
            words.insert(0, number.format(number=len(rounds)))
        if reworded:
            words.append(translate("PollsPage", "The new version has not been voted on yet"))
        self.turnout.setText(" · ".join(words))
        sides = shown_sides(standings(state, poll))
        self.hidden.setVisible(poll.secret and not sides and hides_sides(state, poll))
        self.picture.show_poll(poll)
        self.discard_button.setVisible(not poll.secret)
        self.note.setVisible(poll.secret)
        self.note.show_value(note_of(poll, rounds[-1].number if rounds else 0), force=force)
        self.repeat_button.setText(
            translate("PollsPage", "New vote")
            if poll.secret
            else translate("PollsPage", "Vote again")
        )
        self.objections.setVisible(poll.vote_kind is VoteKind.CONSENT)
        self._objections.refresh()
        self._show_objection(force=force)
        self.list.setFixedHeight(max(56, min(160, self.list.rows_height(3))))

    def focus_work(self) -> None:
        """To the picture; up and down leaf through it."""
        self.picture.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Keys of the objections."""
        return self.list.hasFocus() and self.list.command(event)

    def _objection(self) -> PollObjection | None:
        return self._bridge.state.find(PollObjection, self.list.current_id())

    def _show_objection(self, *, force: bool = False) -> None:
        own = self._objection()
        self.list.setVisible(bool(self._objections.rowCount()))
        for widget in (self.integration, self.settled):
            widget.setVisible(own is not None)
        if own is not None:
            self.integration.show_value(own.integration, force=force)
            self.settled.setChecked(own.settled)

    def _add(self) -> None:
        poll, words = self._poll, self.new_objection.text()
        if poll is not None and self._bridge.attempt(
            lambda state: edits.add_objection(state, poll.id, words)
        ):
            self.new_objection.clear()
            self.list.go_to(objections_of(self._bridge.state, poll.id)[-1].id)
            self._show_objection(force=True)

    def _put(self, **values: object) -> None:
        own = self._objection()
        if own is not None:
            self._bridge.attempt(lambda state: edits.edit_objection(state, own.id, **values))

    def _reworded(self, objection: PollObjection, words: object) -> bool:
        return self._bridge.attempt(
            lambda state: edits.edit_objection(state, objection.id, text=str(words))
        )

    def _discard(self) -> None:
        poll: Id | None = self._poll.id if self._poll else None
        if poll is not None:
            self._bridge.attempt(lambda state: edits.discard_round(state, poll))

    def _noted(self, words: str) -> None:
        poll = self._poll
        rounds = rounds_of(self._bridge.state, poll.id) if poll is not None else ()
        if poll is not None and rounds:
            number = rounds[-1].number
            self._bridge.attempt(lambda state: edits.note_round(state, poll.id, number, words))


def objection_row(own: PollObjection, _seen: RowState) -> RowDescription:
    """An objection, and below it how it was taken up."""
    said, taken = (
        words(own.text, weight=MEDIUM, before=28),
        words(own.integration, Size.SECONDARY, ink=DESK.ink2, before=28),
    )
    sign = line(icon("check" if own.settled else "tri"))
    if not own.integration:
        return RowDescription(52, (sign, line(said)))
    half = 25.5
    return RowDescription(52, (sign, line(said, top=-half, height=half), line(taken, height=half)))


def _data(objection: PollObjection, role: int) -> object:
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
        return objection.text
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join(part for part in (objection.text, objection.integration) if part)
    return None

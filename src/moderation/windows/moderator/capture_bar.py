# SPDX-License-Identifier: EUPL-1.2
"""The capture bar: always there while a workshop is on screen, and the owner of typing."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from moderation.domain.blank import blank
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.closed import running_closed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.fixed import fixed_days
from moderation.features.capture import edits
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.typed_in import TypedLine, type_in, understood_lines
from moderation.features.capture.understanding import AS_TYPED, Understood, understand
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.brought import PhotoDoor
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import Chip, KeyCap, PlainLabel, SideChooser, announce
from moderation.gui.widgets.closed_sign import ClosedSign
from moderation.windows.main.drafts import Drafts
from moderation.windows.top_bar import Bar

if TYPE_CHECKING:
    from moderation.domain.change import Step
    from moderation.session.session import Changed
    from moderation.session.writer import SaveState

translate = QCoreApplication.translate
NO_SIDE = QT_TRANSLATE_NOOP("CaptureBar", "Only a card has a side. Choose Card ({key}) first.")
PHOTO = QT_TRANSLATE_NOOP(
    "CaptureBar",
    "The clipboard holds a photo, no words. {area}, then {paste} attaches it to a page of cards; "
    "{show} shows it to the room.",
)
DRAFT_AFTER_MS = 400
"""What was typed is in the draft file at most this long after the key."""
_SEVERAL = 2


class CaptureField(QLineEdit):
    """One line; Enter files it, Escape clears it.

    Pasted lines stay lines, though they are shown in a row. ``filed`` says whether they are one
    thought all the same.
    """

    filed = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setFont(font(Size.CAPTURE))
        self.setAccessibleName(translate("CaptureBar", "Take down"))

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the workshop while there is nothing typed to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo or not self.text():
                event.ignore()
                if undo or redo:
                    return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The words go on where they were left: the next letter replaces none of them.

        Qt selects everything in a line that a key leads to.
        """
        place = self.cursorPosition()
        super().focusInEvent(event)
        if self.hasSelectedText():
            self.setCursorPosition(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter files; Escape clears, and then leads back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.filed.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class CaptureBar(Bar):
    """Target, words, side: Enter files what was said and keeps the keyboard.

    ``escaped`` is sent when Escape is pressed with nothing typed.
    """

    escaped = Signal()
    keeps_drafts = True
    """Whether what is typed survives a crash: in a rehearsal nothing does."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent, height=Size.CAPTURE_BAR, rule_below=False)
        self._bridge = bridge
        self._block_id: Id | None = None
        self._asked = ""
        self._group = QButtonGroup(self)
        self.setAccessibleName(translate("CaptureBar", "Take down"))
        self._chips: dict[EntryKind, Chip] = {}
        self.row.setContentsMargins(Space.L + Space.XS, 0, Space.L + Space.XS, 0)
        self.row.setSpacing(Space.XXS)
        for number, kind in enumerate(EntryKind, 1):
            key = key_text(f"Ctrl+{number}")
            chip = Chip(self, text=text(kind.message), key=key)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setAutoExclusive(True)
            self._group.addButton(chip, number)
            self._chips[kind] = chip
            self.row.addWidget(chip)
        self._group.idClicked.connect(self._chosen)
        self.hint = KeyCap(self, key=key_text("Ctrl+1").replace("1", "1–5"))
        self.field = CaptureField(self)
        self.understood = PlainLabel(
            self, size=Size.SECONDARY, weight=SEMIBOLD, colour=DESK.ink2, figures=True
        )
        self.sides = SideChooser(self)
        for number, side in enumerate(Side, 6):
            self.sides.findChildren(QWidget)[number - 6].setToolTip(
                f"{text(side.message)} ({key_text(f'Ctrl+{number}')})"
            )
        self.enter = KeyCap(self, key=translate("CaptureBar", "Enter"))
        self.row.addSpacing(Space.XS)
        self.row.addWidget(self.hint)
        self.row.addSpacing(Space.L)
        self.row.addWidget(ClosedSign(bridge, self))
        self.row.addWidget(self.field, 1)
        self.row.addWidget(self.understood)
        self.row.addSpacing(Space.XS)
        self.row.addWidget(self.sides)
        self.row.addSpacing(Space.XS)
        self.row.addWidget(self.enter)
        self.field.filed.connect(self.file)
        self.field.left.connect(self.escaped)
        PhotoDoor(self.field).came.connect(self._refuse_photo)
        self.field.textChanged.connect(self._typed)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self.keep_draft)
        self._set_kind(EntryKind.CARD)
        self._drafts = Drafts(bridge.state.workshop.id) if bridge.is_open else None
        bridge.saved.connect(self._saved)
        bridge.changed.connect(self._changed)
        self._restore_draft()

    @property
    def kind(self) -> EntryKind:
        """What Enter makes of the words."""
        return next(kind for kind, chip in self._chips.items() if chip.isChecked())

    @property
    def side(self) -> Side | None:
        """Whose thought the words are; nobody's where the kind has no side."""
        return self.sides.side if self.kind.has_side else None

    def set_compact(self, *, compact: bool) -> None:
        """Without key caps, for narrow windows."""
        self.hint.setVisible(not compact)
        self.enter.setVisible(not compact)

    def choose(self, kind: EntryKind) -> None:
        """Another target (Ctrl+1 to Ctrl+5); the words stay."""
        self._set_kind(kind)
        # The keyboard is in the line, or comes there: what was chosen beside it has to be said.
        announce(self.field, f"{text(kind.message)}: {_prompt(kind)}")
        self.focus()

    def _set_kind(self, kind: EntryKind) -> None:
        self._chips[kind].setChecked(True)
        self.field.setPlaceholderText(_prompt(kind))
        self.sides.setVisible(kind.has_side)
        self._show_understood()

    def toggle_side(self, side: Side) -> None:
        """Whose thought it is (Ctrl+6 to Ctrl+8), or why that is not said of what is chosen."""
        if self.kind.has_side:
            self.sides.toggle(side)
            now = self.side
            none = translate("CaptureBar", "no side")
            announce(self.field, none if now is None else text(now.message))
        else:
            self._bridge.failed.emit(NO_SIDE.with_values(key=key_text("Ctrl+1")))
        self.focus()

    def show_block(self, block_id: Id) -> None:
        """What is filed belongs to this block from now on, unless a closed one runs.

        With a block it begins with cards again, as its page says; half a sentence stays what it is.
        """
        if block_id != self._block_id and self._block_id is not None and not self.field.text():
            self._set_kind(EntryKind.CARD)
        self._block_id = block_id

    def _filed_in(self, state: State) -> Id | None:
        """The block that the words belong to: while a closed one runs, that one."""
        running = [block.id for block in running_closed(state.public_tables())]
        return self._block_id if not running or self._block_id in running else running[0]

    def focus(self) -> None:
        """Take the keyboard."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def type(self, letters: str) -> None:
        """Take letters that were typed elsewhere and mean no command there."""
        self.focus()
        self.field.insert(letters)

    def file(self, whole: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """File the words; the keyboard stays here.

        What they say of a date and cannot be meant is said first. Each line is filed as one, in one
        step, unless ``whole`` says that all of them are one thought.
        """
        bridge, words = self._bridge, self.field.text()
        if blank(words):
            return
        lines = [] if whole else self._lines()
        kind, side = self.kind, self.side
        heard = self._heard()
        doubts = [heard.doubt] if not lines else [line.doubt for line in lines]
        doubt = next((each for each in doubts if each is not None), None)
        if doubt is not None and words != self._asked:
            # The words stay for mending; Enter again files them as they are, without a date.
            self._asked = words
            bridge.failed.emit(AS_TYPED.with_values(doubt=doubt))
            return
        made: list[Step] = []

        def make(state: State) -> Step:
            block_id, now = self._filed_in(state), bridge.now
            if lines:
                made.append(type_in(state, lines, block_id=block_id, now=now))
                return made[0]
            made.append(
                edits.add_entry(
                    state,
                    kind,
                    words,
                    now=now,
                    block_id=block_id,
                    side=side,
                    unit_id=heard.unit_id,
                    due=heard.due,
                )
            )
            return made[0]

        if bridge.attempt(make):
            if self._drafts is not None:
                self._drafts.file(made[0], bridge.save_state.queued)
            # Not clear(), which undo in the field would take back instead of the filing.
            self.field.setText("")
            # The card is on both windows first; a crash in between leaves a draft too many.
            QTimer.singleShot(0, self, self.keep_draft)

    def refile(self) -> int:
        """File anew what was filed before the program ended and did not reach the disk.

        Returns how many there were.
        """
        bridge, drafts, number = self._bridge, self._drafts, 0
        if drafts is None or not self.keeps_drafts:
            return 0
        left = drafts.left()
        for entry in left:
            step = edits.refile_entry(bridge.state, entry)
            is_there = bridge.state.find(Entry, entry.id) is not None
            if is_there or bridge.attempt(partial(_as_it_is, step)):
                number += not is_there
                drafts.file(step, bridge.save_state.queued)
            else:
                drafts.file(step, sys.maxsize)  # refused, as after a release: it stays a draft
        if left:
            self._saved(bridge.save_state)
        return number

    def keep_draft(self) -> None:
        """Write what is typed, and what is filed and not on disk, beside the store.

        It is for the case of a crash.
        """
        self._draft_timer.stop()
        if self._drafts is None or not self._bridge.is_open or not self.keeps_drafts:
            return
        side = self.side
        typed = {
            "kind": self.kind.value,
            "side": None if side is None else side.value,
            "text": self.field.text(),
        }
        self._drafts.write(typed if self.field.text() else {})

    def leave(self) -> None:
        """Write the draft a last time: from now on it belongs to another bar, or to nobody."""
        self.keep_draft()
        self.keeps_drafts = False

    def _saved(self, state: SaveState) -> None:
        if self._drafts is not None and self._drafts.settle(state.settled):
            self.keep_draft()

    def _changed(self, changed: Changed) -> None:
        if self._drafts is not None and self._drafts.take_back(changed.step):
            self.keep_draft()

    def _restore_draft(self) -> None:
        draft = {} if self._drafts is None else self._drafts.typed()
        if not draft.get("text"):
            return
        try:
            kind, words = EntryKind(draft["kind"]), str(draft["text"])
            side = Side(draft["side"]) if draft["side"] else None
        except (ValueError, KeyError, TypeError):
            return
        self._set_kind(kind)
        self.sides.set_side(side)
        self.field.setText(words)

    def _typed(self) -> None:
        # Not started anew by every key: who types without a pause is kept up with, too.
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._show_understood()

    def _heard(self) -> Understood:
        """Owner and date as they would be filed; only tasks have them."""
        if self.kind is not EntryKind.TASK:
            return Understood()
        bridge = self._bridge
        today = local_day(bridge.now)
        state = bridge.state
        return understand(self.field.text(), state.of(Unit), today, fixed_days(state))

    def _lines(self) -> list[TypedLine]:
        """Several lines, each as it would be filed; none where there is only one."""
        words = self.field.text()
        if len(words.splitlines()) < _SEVERAL or not self._bridge.is_open:
            return []
        state, today = self._bridge.state, local_day(self._bridge.now)
        lines = understood_lines(words, self.kind, state.of(Unit), today, fixed_days(state))
        if len(lines) < _SEVERAL:
            return []
        own = self.side
        return [
            replace(line, side=line.side or own) if line.kind.has_side else line for line in lines
        ]

    def _refuse_photo(self) -> None:
        """A photo is no thought, and its path is none either."""
        keys = {"area": key_text("F2"), "paste": key_text("Ctrl+V"), "show": key_text("F3")}
        self._bridge.failed.emit(PHOTO.with_values(**keys))

    def _show_lines(self, number: int) -> None:
        words = translate("CaptureBar", "%n entries", "", number)
        key = key_text("Shift+Return")
        all_in_one = translate(
            "CaptureBar", "Each line becomes an entry of its own. {key} files all of them as one."
        )
        if self.understood.text() != words:
            announce(self.field, f"{words}. {all_in_one.format(key=key)}")
        self.understood.setToolTip(all_in_one.format(key=key))
        self.understood.setText(words)
        self.understood.show()

    def _show_understood(self) -> None:
        if lines := self._lines():
            self._show_lines(len(lines))
            return
        heard = self._heard() if self._bridge.is_open else Understood()
        unit = self._bridge.state.find(Unit, heard.unit_id) if heard.unit_id else None
        parts = [] if unit is None else [unit.label]
        if heard.due is not None:
            parts.append(formats().date_with_day(heard.due))
        if heard.doubt is not None:
            parts.append(translate("CaptureBar", "no date"))
        self.understood.setToolTip("" if heard.doubt is None else text(heard.doubt))
        self.understood.setText(" · ".join(parts))
        self.understood.setVisible(bool(parts))

    def _chosen(self, number: int) -> None:
        self.choose(list(EntryKind)[number - 1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field around it all, framed in ink while it owns the keyboard."""
        super().paintEvent(event)
        owns = self.field.hasFocus()
        width = Size.SELECTION if owns else Size.HAIRLINE
        height = scaled(Size.CAPTURE_FIELD)
        half = width / 2
        box = QRectF(
            Space.L, (self.height() - height) / 2, self.width() - 2 * Space.L, height
        ).adjusted(half, half, -half, -half)
        painter = QPainter(self)
        with painting(painter):
            painter.setPen(QPen(DESK.ink if owns else DESK.line2, width))
            painter.setBrush(DESK.surface)
            painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
        painter.end()


def _prompt(kind: EntryKind) -> str:
    return {
        EntryKind.CARD: translate("CaptureBar", "One thought, in the words it was said"),
        EntryKind.PARKING: translate("CaptureBar", "What matters, but not now"),
        EntryKind.DECISION: translate("CaptureBar", "What the room has settled"),
        EntryKind.TASK: translate("CaptureBar", "Who does what by when"),
        EntryKind.CONFLICT: translate("CaptureBar", "What is still open between whom"),
    }[kind]


def _as_it_is(step: Step, _state: State) -> Step:
    return step

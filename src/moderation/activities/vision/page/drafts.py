# SPDX-License-Identifier: EUPL-1.2
"""The second stage: drafts, what the current one means, and how two of them differ."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from moderation.activities.vision import edits, element_edits
from moderation.activities.vision.hints import draft_hints
from moderation.activities.vision.model import (
    VisionDraft,
    VisionElement,
    VisionReason,
    drafts_of,
)
from moderation.activities.vision.page.compare import DraftCard
from moderation.activities.vision.page.rows import DraftDelegate
from moderation.activities.vision.page.weave_dialog import WeaveDialog
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.gui.boxes import boxed, row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    ElidingLabel,
    EmptyState,
    PlainLabel,
    SegmentedControl,
)
from moderation.gui.widgets.quiet import QuietLine, QuietText
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

_LEAST_ROWS = 3
_CARDS = 252


class DraftsPanel(QWidget):
    """``current_changed`` says that another draft is selected."""

    current_changed = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self._beside: Id | None = None
        self._model = EntityListModel(
            bridge,
            lambda state: drafts_of(state, block_id),
            (VisionDraft, VisionElement, VisionReason),
            _draft_data,
            edit=self._rename,
            parent=self,
        )
        self.list = WorkList(self, self._model, name=translate("VisionPage", "Drafts"), edits=True)
        self.list.setItemDelegate(DraftDelegate(self.list, bridge))
        self.list.commands = Commands(
            [
                *self.list.usual_commands(),
                Command(
                    key="V",
                    words=translate("VisionPage", "Side by side with the next draft"),
                    run=self._next_neighbour,
                    when=lambda: self.neighbour() is not None,
                ),
                Command(
                    key="Z",
                    words=translate("VisionPage", "Merge both drafts …"),
                    run=self.merge,
                    when=lambda: self.neighbour() is not None,
                ),
            ]
        )
        self.new_draft = QuietLine(
            self,
            name=translate("VisionPage", "New draft"),
            placeholder=translate("VisionPage", "New draft in one sentence, then Enter"),
            size=Size.CAPTURE,
            framed=True,
        )
        self.list.name_in(self.new_draft)
        self.list.typed.connect(self.typed)
        self.list.remove_wanted.connect(self._remove)
        self.list.move_wanted.connect(self._move)
        self.new_draft.returnPressed.connect(self._add)
        self.list.current_changed.connect(self._selected)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.list)
        column.addWidget(self.new_draft)
        column.addStretch(1)
        self.empty = EmptyState(
            self,
            title=translate("VisionPage", "What will be true in ten years?"),
            text=translate(
                "VisionPage",
                "One sentence per draft, in the words of the room. With the first one comes the "
                "zero option: everything stays as it is.",
            ),
            icon="star",
        )
        column.addWidget(self.empty, 100)
        self.hint = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        column.addWidget(self.hint)
        self.views = SegmentedControl(
            self,
            options=[
                (False, translate("VisionPage", "Words of the draft")),
                (True, translate("VisionPage", "Side by side")),
            ],
            name=translate("VisionPage", "What is shown of the draft"),
        )
        self.views.set_value(False)
        self.views.changed.connect(self._show_beside)
        self.merge_button = Button(
            self, text=translate("VisionPage", "Merge"), icon="merge", key="Z", small=True
        )
        self.merge_button.clicked.connect(self.merge)
        column.addLayout(row(self.views, None, self.merge_button))
        self.meaning = self._meaning_card()
        self.pair = [DraftCard(self), DraftCard(self)]
        both = row(*((card, 1) for card in self.pair), gap=Space.M)
        self.cards = QStackedWidget(self)
        self.cards.setFixedHeight(_CARDS)
        self.cards.addWidget(self.meaning)
        self.cards.addWidget(boxed(both))
        column.addWidget(self.cards)
        self.refresh(force=True)

    def _meaning_card(self) -> QWidget:
        card = Card(self, padding=0)
        grid = QGridLayout(card)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        self.sentence = ElidingLabel(card, size=Size.SECTION, weight=600)
        grid.addWidget(self.sentence, 0, 0, 1, 2)
        self.lines = {
            "slogan": QuietLine(
                card,
                name=translate("VisionPage", "Slogan"),
                placeholder=translate("VisionPage", "In three words"),
                framed=True,
            ),
            "whose": QuietLine(
                card,
                name=translate("VisionPage", "Whose words"),
                placeholder=translate("VisionPage", "Table, group or side, no names"),
                framed=True,
            ),
        }
        for field, line in self.lines.items():
            line.done.connect(partial(self._said, field))
        slogan = PlainLabel(
            card, text=translate("VisionPage", "Slogan"), size=Size.SECONDARY, colour=DESK.ink2
        )
        whose = PlainLabel(
            card, text=translate("VisionPage", "from"), size=Size.SECONDARY, colour=DESK.ink2
        )
        grid.addWidget(slogan, 1, 0)
        tops = row((self.lines["slogan"], 1), whose, (self.lines["whose"], 1), gap=Space.S)
        grid.addLayout(tops, 1, 1)
        self.fields: dict[str, QuietText] = {}
        for place, (field, label, question) in enumerate(
            (
                (
                    "what",
                    translate("VisionPage", "What"),
                    translate("VisionPage", "What will be different?"),
                ),
                (
                    "how",
                    translate("VisionPage", "How"),
                    translate("VisionPage", "How do we get there?"),
                ),
                (
                    "why",
                    translate("VisionPage", "Why"),
                    translate("VisionPage", "Why is it worth the effort?"),
                ),
            ),
            2,
        ):
            words = PlainLabel(card, text=label, size=Size.SECONDARY, colour=DESK.ink2)
            words.setContentsMargins(0, 8, 0, 0)
            area = QuietText(card, name=label, placeholder=question, lines=1)
            area.typed.connect(partial(self._meant, field))
            grid.addWidget(words, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(area, place, 1)
            grid.setRowStretch(place, 1)
            self.fields[field] = area
        return card

    # -- showing ---------------------------------------------------------------------------

    def draft(self) -> VisionDraft | None:
        """The current draft."""
        return self._bridge.state.find(VisionDraft, self.list.current_id())

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        draft = self.draft()
        self.sentence.set_text("" if draft is None else draft.sentence)
        for name, field in self.fields.items():
            field.setEnabled(draft is not None)
            field.show_value("" if draft is None else getattr(draft, name), force=force)
        for name, line in self.lines.items():
            line.setEnabled(draft is not None and not draft.zero)
            line.show_value("" if draft is None else getattr(draft, name), force=force)
        hints = () if draft is None else draft_hints(self._bridge.state, draft)
        self.hint.setText(" ".join(text(hint) for hint in hints))
        self.hint.setVisible(bool(hints))
        self._compare()
        some = bool(self._model.rowCount())
        self.empty.setVisible(not some)
        self.meaning.setEnabled(some)
        self.list.setVisible(some)
        self.list.viewport().update()
        self.arrange()

    def arrange(self) -> None:
        """Give the list what its rows need, if there is so much."""
        below = _CARDS + self.new_draft.sizeHint().height() + self.views.sizeHint().height()
        if not self.hint.isHidden():
            below += max(0, self.hint.heightForWidth(self.width())) + Space.XS
        room = self.height() - below - 4 * Space.XS
        wanted = self.list.rows_height(self._model.rowCount())
        least = self.list.rows_height(_LEAST_ROWS)
        self.list.setFixedHeight(max(least, min(wanted, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height, other rows."""
        super().resizeEvent(event)
        self.arrange()

    def go_to(self, entity_id: Id) -> None:
        """Make a draft the current one."""
        self.list.go_to(entity_id)

    def focus_work(self) -> None:
        """Into the list, or to the field for the first draft."""
        target: QWidget = self.list if self._model.rowCount() else self.new_draft
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list, while it has the keyboard."""
        return self.list.hasFocus() and self.list.command(event)

    def _selected(self, _draft: Id | None) -> None:
        self.refresh(force=True)
        self.current_changed.emit()

    # -- changing --------------------------------------------------------------------------

    def _add(self) -> None:
        before = {draft.id for draft in drafts_of(self._bridge.state, self._block_id)}
        words = self.new_draft.text()
        if self._bridge.attempt(lambda state: edits.add_draft(state, self._block_id, words)):
            self.new_draft.clear()
            for draft in drafts_of(self._bridge.state, self._block_id):
                if draft.id not in before and not draft.zero:
                    self.list.go_to(draft.id)

    def _rename(self, draft: VisionDraft, words: str) -> bool:
        return self._bridge.attempt(lambda state: edits.edit_draft(state, draft.id, sentence=words))

    def _meant(self, field: str, words: str) -> None:
        draft = self.draft()
        if draft is not None:
            self._bridge.attempt(lambda state: edits.edit_draft(state, draft.id, **{field: words}))

    def _remove(self, draft_id: Id) -> None:
        self._bridge.attempt(lambda state: edits.remove_draft(state, draft_id))

    def _move(self, draft_id: Id, by: int) -> None:
        self._bridge.attempt(lambda state: edits.move_draft(state, draft_id, by))
        self.list.go_to(draft_id)

    def _said(self, field: str, words: str) -> None:
        draft = self.draft()
        if draft is None or getattr(draft, field) == words.strip():
            return
        if not self._bridge.attempt(
            lambda state: edits.edit_draft(state, draft.id, **{field: trimmed(words)})
        ):
            self.lines[field].put_back()

    # -- two drafts ------------------------------------------------------------------------

    def proposals(self) -> list[VisionDraft]:
        """The drafts that can be compared and merged: all but the zero option."""
        return [d for d in drafts_of(self._bridge.state, self._block_id) if not d.zero]

    def neighbour(self) -> VisionDraft | None:
        """The draft beside the current one: the one that was chosen, or the next in the list."""
        draft, mates = self.draft(), self.proposals()
        if draft is None or draft.zero:
            return None
        others = [mate for mate in mates if mate.id != draft.id]
        chosen = next((mate for mate in others if mate.id == self._beside), None)
        after = [mate for mate in others if mate.rank > draft.rank]
        return chosen or next(iter(after), others[-1] if others else None)

    def _compare(self) -> None:
        draft, other = self.draft(), self.neighbour()
        numbers = {d.id: n for n, d in enumerate(drafts_of(self._bridge.state, self._block_id), 1)}
        self.merge_button.setEnabled(other is not None)
        for card, shown, beside in (
            (self.pair[0], draft, other),
            (self.pair[1], other, draft),
        ):
            card.setVisible(shown is not None)
            if shown is not None:
                card.show_draft(self._bridge.state, shown, numbers[shown.id], beside)

    def _show_beside(self, beside: object) -> None:
        self.cards.setCurrentIndex(int(bool(beside)))
        self.current_changed.emit()

    @property
    def compares(self) -> bool:
        """Whether two drafts are shown side by side."""
        return self.cards.currentIndex() == 1 and self.neighbour() is not None

    def _next_neighbour(self) -> None:
        """Show the current draft beside the next one."""
        other, draft = self.neighbour(), self.draft()
        mates = [mate for mate in self.proposals() if draft is None or mate.id != draft.id]
        if other is None:
            return
        if self.compares:
            at = [mate.id for mate in mates].index(other.id)
            self._beside = mates[(at + 1) % len(mates)].id
        self.views.set_value(True)
        self._compare()
        self._show_beside(beside=True)

    def merge(self) -> None:
        """Ask how the current draft and its neighbour become one."""
        one, two = self.draft(), self.neighbour()
        if one is None or two is None:
            return
        dialog = WeaveDialog(self.window(), self._bridge.state, one, two)
        sentence, values = dialog.asked()
        if not sentence:
            return
        before = {draft.id for draft in self.proposals()}
        self._bridge.attempt(
            lambda state: element_edits.merge(state, one.id, two.id, sentence, **values)
        )
        for draft in self.proposals():
            if draft.id not in before:
                self.list.go_to(draft.id)


def _draft_data(draft: VisionDraft, role: int) -> object:
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
        return draft.sentence
    if role == Qt.ItemDataRole.AccessibleTextRole:
        if draft.zero:
            return f"{draft.sentence}, {translate('VisionPage', 'Zero option')}"
        if draft.adopted:
            return f"{draft.sentence}, {translate('VisionPage', 'adopted')}"
        return draft.sentence
    return None

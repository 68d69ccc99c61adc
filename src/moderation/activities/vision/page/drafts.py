# SPDX-License-Identifier: EUPL-1.2
"""The first stage: drafts, what the current one means, and the reasons for all of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from moderation.activities.vision import edits
from moderation.activities.vision.model import VisionDraft, VisionReason, drafts_of, reasons_of
from moderation.activities.vision.page.rows import DraftDelegate, ReasonDelegate
from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel
from moderation.gui.icons import icon
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import (
    Card,
    ElidingLabel,
    EmptyState,
    IconButton,
    PlainLabel,
    SectionHeader,
)
from moderation.gui.widgets.quiet import QuietLine, QuietText
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

_LEAST_ROWS = 3
_CARDS = 244
_REASONS = 248


def _icons() -> tuple[tuple[str, str], ...]:
    """The icons that a reason may have, with their names."""
    return (
        ("mob", translate("VisionPage", "Everybody")),
        ("life", translate("VisionPage", "Quality of life")),
        ("quiet", translate("VisionPage", "Quiet and clean air")),
        ("safe", translate("VisionPage", "Safety")),
        ("users", translate("VisionPage", "Community")),
        ("building", translate("VisionPage", "Town")),
        ("euro", translate("VisionPage", "Money")),
        ("clock", translate("VisionPage", "Time")),
        ("sun", translate("VisionPage", "Climate")),
        ("bulb", translate("VisionPage", "New ideas")),
        ("star", translate("VisionPage", "Something else")),
    )


class DraftsPanel(QWidget):
    """``current_changed`` says that another draft is selected."""

    current_changed = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self._model = EntityListModel(
            bridge,
            lambda state: drafts_of(state, block_id),
            (VisionDraft,),
            _draft_data,
            edit=self._rename,
            parent=self,
        )
        self.list = WorkList(self, self._model, name=translate("VisionPage", "Drafts"), edits=True)
        self.list.setItemDelegate(DraftDelegate(self.list, bridge))
        self.new_draft = QuietLine(
            self,
            name=translate("VisionPage", "New draft"),
            placeholder=translate("VisionPage", "New draft in one sentence, then Enter"),
            size=Size.CAPTURE,
            framed=True,
        )
        self._connect(self.list, self.new_draft)
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
        cards = QHBoxLayout()
        cards.setSpacing(Space.M)
        self.meaning = self._meaning_card()
        cards.addWidget(self.meaning, 1)
        cards.addWidget(self._reasons_card())
        column.addLayout(cards)
        self.refresh(force=True)

    def _connect(self, view: WorkList, field: QuietLine) -> None:
        view.add_wanted.connect(lambda: field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        view.opened.connect(lambda _entity: view.edit(view.currentIndex()))
        view.typed.connect(self.typed)

    def _meaning_card(self) -> QWidget:
        card = Card(self, padding=0)
        card.setFixedHeight(_CARDS)
        grid = QGridLayout(card)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        self.sentence = ElidingLabel(card, size=Size.SECTION, weight=600)
        grid.addWidget(self.sentence, 0, 0, 1, 2)
        self.fields: dict[str, QuietText] = {}
        for row, (field, label, question) in enumerate(
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
            1,
        ):
            words = PlainLabel(card, text=label, size=Size.SECONDARY, colour=DESK.ink2)
            words.setContentsMargins(0, 8, 0, 0)
            text = QuietText(card, name=label, placeholder=question)
            text.typed.connect(partial(self._meant, field))
            grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
            grid.setRowStretch(row, 1)
            self.fields[field] = text
        return card

    def _reasons_card(self) -> QWidget:
        card = Card(self, padding=0)
        card.setFixedSize(_REASONS, _CARDS)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XXS)
        self._reasons = EntityListModel(
            self._bridge,
            lambda state: reasons_of(state, self._block_id),
            (VisionReason,),
            _reason_data,
            edit=self._rename_reason,
            parent=self,
        )
        head = SectionHeader(card, title=translate("VisionPage", "Why all this"))
        head.setContentsMargins(Space.XXS, 0, 0, 0)
        self.icon_button = IconButton(
            card, icon="star", name=translate("VisionPage", "Choose the icon"), size=28
        )
        self.icon_button.clicked.connect(self._icon_menu)
        head.add_control(self.icon_button)
        self.reasons = WorkList(
            card, self._reasons, name=translate("VisionPage", "Reasons"), edits=True
        )
        self.reasons.setItemDelegate(ReasonDelegate(self.reasons))
        self.new_reason = QuietLine(
            card,
            name=translate("VisionPage", "New reason"),
            placeholder=translate("VisionPage", "What people gain, then Enter"),
            framed=True,
        )
        self._connect(self.reasons, self.new_reason)
        self.reasons.remove_wanted.connect(
            lambda own: self._bridge.attempt(lambda state: edits.remove_reason(state, own))
        )
        self.reasons.move_wanted.connect(self._move_reason)
        self.new_reason.returnPressed.connect(self._add_reason)
        column.addWidget(head)
        column.addWidget(self.reasons, 1)
        column.addWidget(self.new_reason)
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
        self.icon_button.setEnabled(self.reasons.current_id() is not None)
        some = bool(self._model.rowCount())
        self.empty.setVisible(not some)
        self.meaning.setEnabled(some)
        self.list.setVisible(some)
        self.list.viewport().update()
        self.arrange()

    def arrange(self) -> None:
        """Give the list what its rows need, if there is so much."""
        room = self.height() - _CARDS - self.new_draft.sizeHint().height() - 3 * Space.XS
        wanted = self.list.rows_height(self._model.rowCount())
        least = self.list.rows_height(_LEAST_ROWS)
        self.list.setFixedHeight(max(least, min(wanted, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height, other rows."""
        super().resizeEvent(event)
        self.arrange()

    def go_to(self, entity_id: Id) -> None:
        """Make a draft or a reason the current one of its list."""
        for view in (self.list, self.reasons):
            view.go_to(entity_id)

    def focus_work(self) -> None:
        """Into the list, or to the field for the first draft."""
        target: QWidget = self.list if self._model.rowCount() else self.new_draft
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list that has the keyboard."""
        for view in (self.list, self.reasons):
            if view.hasFocus():
                return view.command(event)
        return False

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

    def _add_reason(self) -> None:
        words = self.new_reason.text()
        used = {reason.icon for reason in reasons_of(self._bridge.state, self._block_id)}
        free = next((name for name, _label in _icons() if name not in used), "star")
        if self._bridge.attempt(lambda state: edits.add_reason(state, self._block_id, words, free)):
            self.new_reason.clear()
            self.reasons.go_to(reasons_of(self._bridge.state, self._block_id)[-1].id)

    def _rename_reason(self, reason: VisionReason, words: str) -> bool:
        return self._bridge.attempt(lambda state: edits.edit_reason(state, reason.id, title=words))

    def _move_reason(self, reason_id: Id, by: int) -> None:
        self._bridge.attempt(lambda state: edits.move_reason(state, reason_id, by))
        self.reasons.go_to(reason_id)

    def _icon_menu(self) -> None:
        reason_id = self.reasons.current_id()
        if reason_id is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, label in _icons():
            action = menu.addAction(icon(name), label)
            action.triggered.connect(partial(self._set_icon, reason_id, name))
        menu.popup(self.icon_button.mapToGlobal(QPoint(0, self.icon_button.height())))

    def _set_icon(self, reason_id: Id, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self._bridge.attempt(lambda state: edits.edit_reason(state, reason_id, icon=name))


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


def _reason_data(reason: VisionReason, role: int) -> object:
    shown = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    return reason.title if role in shown else None

# SPDX-License-Identifier: EUPL-1.2
"""The first stage: elements under their gains, and the cards that they are taken from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.vision import edits, element_edits
from moderation.activities.vision.model import (
    ElementPart,
    VisionDraft,
    VisionElement,
    VisionReason,
    cards_behind,
    drafts_of,
    elements_of,
    grouped_elements,
    reasons_of,
    sides_behind,
)
from moderation.activities.vision.page.gains import GainsCard
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.capture.shown import shown_side
from moderation.features.votes.sources import offered_in
from moderation.gui.boxes import boxed, column, fill, row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import EmptyState, PlainLabel, SectionHeader, SegmentedControl
from moderation.gui.widgets.entry_rows import EntryLook, EntryRows
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

_TAKING = (ElementPart.WHAT, ElementPart.HOW, ElementPart.WHY)
"""What a card becomes, by the digit that is pressed: 1, 2, 3."""
_MOST_DRAFTS = 9
_BESIDE = 300
_GAINS = 232


def cards_to_take(state: State) -> list[Any]:
    """Clusters, each followed by its cards, then all other cards of the workshop."""
    cards = entries_of(state, EntryKind.CARD)
    lying: dict[Id | None, list[Entry]] = {}
    for card in cards:
        lying.setdefault(card.cluster_id, []).append(card)
    found: list[Any] = []
    for block in state.of(Block):
        for each in offered_in(state, block):
            topics = [state.any_of(own) for own, _words in each.options]
            if each.source.proposals or any(isinstance(topic, Entry) for topic in topics):
                continue
            for topic in filter(None, topics):
                found += [topic, *lying.get(topic.id, ())]
    known = {each.id for each in found}
    return [*found, *(card for card in cards if card.id not in known)]


class ElementsPanel(QWidget):
    """``current_changed``: another element is selected; ``draft_begun``: one became a draft."""

    current_changed = Signal()
    typed = Signal(str)
    draft_begun = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self._part: ElementPart | None = None
        self._shown = EntityListModel(
            bridge,
            self._rows,
            (VisionElement, VisionReason, VisionDraft, Entry),
            self._element_data,
            edit=self._rename,
            parent=self,
        )
        self._sources = EntityListModel(
            bridge, cards_to_take, (Entry, VisionElement, Block), self._card_data, parent=self
        )
        self.head = SectionHeader(self, title=translate("VisionPage", "Elements"))
        self.parts = SegmentedControl(self, name=translate("VisionPage", "Part of the vision"))
        self.parts.set_options(
            [
                (None, translate("VisionPage", "All")),
                *((part, text(part.message)) for part in ElementPart),
            ]
        )
        self.parts.set_value(None)
        self.parts.changed.connect(self._filter)
        self.list = self._element_list()
        self.line = QuietLine(self, size=Size.CAPTURE, framed=True)
        self.line.returnPressed.connect(self._add)
        self.line.moved_on.connect(self._step_part)
        self.list.add_in(self.line)
        self.empty = EmptyState(
            self,
            title=translate("VisionPage", "What will be different, how, and why?"),
            text=translate(
                "VisionPage",
                "One thought per element: take cards with 1, 2 or 3, or type. The headline of a "
                "newspaper in the year of the vision is another way in.",
            ),
            icon="layers",
        )
        self.cards_head = SectionHeader(self, title=translate("VisionPage", "Cards"))
        self.cards = self._card_list()
        self.keys = PlainLabel(
            self,
            text=translate("VisionPage", "1 What · 2 How · 3 Why"),
            size=Size.CAPTION,
            colour=DESK.ink2,
        )
        self.gains = GainsCard(self, bridge, block_id)
        self.gains.setFixedHeight(_GAINS)
        self.gains.typed.connect(self.typed)
        self.cards_head.add_control(self.keys)
        beside = boxed(
            column(self.cards_head, (self.cards, 1), Space.S, self.gains, gap=Space.XS), self
        )
        beside.setFixedWidth(_BESIDE)
        work = column(
            self.head, self.parts, (self.list, 1), (self.empty, 1), self.line, gap=Space.XS
        )
        box = row((work, 1), beside, gap=Space.M)
        fill(frame := column(), ((box, 1),))
        self.setLayout(frame)
        self.refresh(force=True)

    def _element_list(self) -> WorkList:
        view = WorkList(self, self._shown, name=translate("VisionPage", "Elements"), edits=True)
        view.setItemDelegate(EntryRows(self._element_look, view, compact=True))
        view.setResizeMode(WorkList.ResizeMode.Adjust)
        into = translate("VisionPage", "Into or out of draft {number}")
        view.commands = Commands(
            [
                *view.usual_commands(),
                Command(
                    key="Space",
                    words=translate("VisionPage", "Next part"),
                    run=self._next_part,
                    when=lambda: self.element() is not None,
                ),
                Command(
                    key="N",
                    words=translate("VisionPage", "New draft from this element"),
                    run=self._begin_draft,
                    when=lambda: self.element() is not None,
                ),
                *(
                    Command(
                        key=str(number),
                        note=into.format(number=number),
                        run=partial(self._put_into, number),
                        when=lambda: self.element() is not None,
                    )
                    for number in range(1, _MOST_DRAFTS + 1)
                ),
            ]
        )
        view.opened.connect(self._open)
        view.remove_wanted.connect(self._remove)
        view.move_wanted.connect(self._move)
        view.current_changed.connect(lambda _element: self.current_changed.emit())
        view.typed.connect(self.typed)
        return view

    def _card_list(self) -> WorkList:
        view = WorkList(self, self._sources, name=translate("VisionPage", "Cards"))
        view.setItemDelegate(EntryRows(self._card_look, view, compact=True))
        view.setResizeMode(WorkList.ResizeMode.Adjust)
        take = translate("VisionPage", "Take as: {part}")
        view.commands = Commands(
            [
                Command(
                    key=str(number),
                    words=take.format(part=text(part.message)),
                    run=partial(self._take, part),
                    when=lambda: self.cards.current_id() is not None,
                )
                for number, part in enumerate(_TAKING, 1)
            ]
        )
        view.typed.connect(self.typed)
        return view

    # -- rows ------------------------------------------------------------------------------

    def _rows(self, state: State) -> Sequence[Any]:
        """The gains as headings, each followed by its elements; without gain first of all."""
        found: list[Any] = []
        loose: list[Any] = []
        for gain, elements in grouped_elements(state, self._block_id):
            shown = [e for e in elements if self._part in (None, e.part)]
            if gain is None:
                loose = shown
            elif shown or self._part is None:
                found += [gain, *shown]
        return [*loose, *found]

    def _element_look(self, entity: Any) -> EntryLook:
        if isinstance(entity, VisionReason):
            count = sum(
                e.reason_id == entity.id for e in elements_of(self._bridge.state, self._block_id)
            )
            return EntryLook(text=entity.title, heading=True, count=str(count))
        state = self._bridge.state
        cards = cards_behind(state, entity)
        details = [text(entity.part.message)]
        number = len(cards)
        if number:
            details.append(translate("VisionPage", "%n card(s)", "", number))
        sides = sides_behind(state, entity)
        if len(sides) > 1:
            details.append(", ".join(text(side.message) for side in sides))
        gains = bool(reasons_of(state, self._block_id))
        return EntryLook(
            text=entity.text,
            side=sides[0] if len(sides) == 1 else None,
            details=" · ".join(details),
            missing=translate("VisionPage", "no gain yet")
            if gains and entity.reason_id is None
            else "",
            count=" ".join(self._numbers(state, entity)),
        )

    def _numbers(self, state: State, element: VisionElement) -> list[str]:
        """The numbers of the drafts that an element is in."""
        drafts = enumerate(drafts_of(state, self._block_id), 1)
        return [str(number) for number, draft in drafts if element.id in draft.element_ids]

    def _element_data(self, entity: Any, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return entity.title if isinstance(entity, VisionReason) else entity.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            look = self._element_look(entity)
            parts = [look.text, look.details, look.missing]
            if look.count and not look.heading:
                parts.append(
                    translate("VisionPage", "in drafts {numbers}").format(numbers=look.count)
                )
            elif look.heading:
                number = int(look.count)
                parts.append(translate("VisionPage", "%n element(s)", "", number))
            return ", ".join(part for part in parts if part)
        return None

    def _card_look(self, entity: Any) -> EntryLook:
        state = self._bridge.state
        used = next(
            (e for e in elements_of(state, self._block_id) if entity.id in e.source_ids), None
        )
        mark = "" if used is None else "✓"
        if not isinstance(entity, Entry):
            cards = sum(card.cluster_id == entity.id for card in entries_of(state, EntryKind.CARD))
            return EntryLook(text=entity.title, heading=True, count=f"{mark} {cards}".strip())
        side = shown_side(state, entity.side)
        return EntryLook(text=entity.text, side=side, count=mark)

    def _card_data(self, entity: Any, role: int) -> object:
        words = entity.text if isinstance(entity, Entry) else entity.title
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            taken = translate("VisionPage", "taken")
            return f"{words}, {taken}" if "✓" in self._card_look(entity).count else words
        return None

    # -- showing ---------------------------------------------------------------------------

    def element(self) -> VisionElement | None:
        """The current element."""
        return self._bridge.state.find(VisionElement, self.list.current_id())

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        state = self._bridge.state
        elements = elements_of(state, self._block_id)
        cards = len(entries_of(state, EntryKind.CARD))
        note = ""
        if elements:
            behind = len(cards_behind(state, *elements))
            words = translate("VisionPage", "{number} from {behind} of {cards} cards")
            note = words.format(number=len(elements), behind=behind, cards=cards)
        self.head.set_title(translate("VisionPage", "Elements"), note)
        self.list.setVisible(bool(elements))
        self.empty.setVisible(not elements)
        self.gains.refresh(force=force)
        self._name_line()
        self.list.viewport().update()
        self.cards.viewport().update()

    def _name_line(self) -> None:
        if self._part is ElementPart.HEADLINE:
            words = translate("VisionPage", "What does the newspaper write then? Headline, Enter")
        else:
            name = text(self._typing.message)
            words = translate("VisionPage", "{part}: one thought, then Enter").format(part=name)
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(translate("VisionPage", "New element"))

    @property
    def _typing(self) -> ElementPart:
        return self._part or ElementPart.WHAT

    def go_to(self, entity_id: Id) -> None:
        """Make an element or a gain the current one of its list."""
        self.list.go_to(entity_id)
        self.gains.list.go_to(entity_id)

    def focus_work(self) -> None:
        """Into the list, to the cards, or to the field for the first element."""
        target: QWidget = self.line
        if elements_of(self._bridge.state, self._block_id):
            target = self.list
        elif self._sources.rowCount():
            target = self.cards
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list that has the keyboard."""
        for view in (self.list, self.cards):
            if view.hasFocus():
                return view.command(event)
        return self.gains.command(event)

    # -- changing --------------------------------------------------------------------------

    def _filter(self, part: object) -> None:
        self._part = part if isinstance(part, ElementPart) else None
        self._shown.refresh()
        self._name_line()

    def _step_part(self, by: int) -> None:
        order = [None, *ElementPart]
        self.parts.set_value(order[(order.index(self._part) + by) % len(order)])
        self._filter(self.parts.value)

    def _gain(self) -> Id | None:
        """The gain that the current row lies under."""
        entity = self.list.entity()
        if isinstance(entity, VisionReason):
            return entity.id
        return entity.reason_id if isinstance(entity, VisionElement) else None

    def _add(self) -> None:
        words, part, gain = self.line.text(), self._typing, self._gain()
        if self._bridge.attempt(
            lambda state: element_edits.add_element(state, self._block_id, words, part, gain)
        ):
            self.line.clear()
            self.list.go_to(elements_of(self._bridge.state, self._block_id)[-1].id)

    def _take(self, part: ElementPart) -> None:
        source, gain = self.cards.current_id(), self._gain()
        if source is not None and self._bridge.attempt(
            lambda state: element_edits.take(state, self._block_id, source, part, gain)
        ):
            below = self.cards.currentIndex().siblingAtRow(self.cards.currentIndex().row() + 1)
            if below.isValid():
                self.cards.setCurrentIndex(below)

    def _rename(self, entity: Any, words: str) -> bool:
        if isinstance(entity, VisionReason):
            return False
        return self._bridge.attempt(
            lambda state: element_edits.edit_element(state, entity.id, text=words)
        )

    def _open(self, _entity: Id) -> None:
        if self.element() is not None:
            self.list.edit_current()

    def _next_part(self) -> None:
        element = self.element()
        if element is None:
            return
        order = list(ElementPart)
        part = order[(order.index(element.part) + 1) % len(order)]
        if self._bridge.attempt(
            lambda state: element_edits.edit_element(state, element.id, part=part)
        ):
            # Under a filter it would be gone from sight.
            self.parts.set_value(None)
            self._filter(None)
            self.list.go_to(element.id)

    def _put_into(self, number: int) -> None:
        element, drafts = self.element(), drafts_of(self._bridge.state, self._block_id)
        if element is not None and number <= len(drafts):
            self._bridge.attempt(
                lambda state: element_edits.toggle_element(state, drafts[number - 1].id, element.id)
            )

    def _begin_draft(self) -> None:
        """A draft in the words of the element, such as a headline, with the element in it."""
        element = self.element()
        if element is None:
            return
        before = {draft.id for draft in drafts_of(self._bridge.state, self._block_id)}
        if self._bridge.attempt(
            lambda state: edits.add_draft(
                state, self._block_id, element.text, element_ids=(element.id,)
            )
        ):
            drafts = drafts_of(self._bridge.state, self._block_id)
            fresh = [d.id for d in drafts if d.id not in before and not d.zero]
            self.draft_begun.emit(fresh[0])

    def _remove(self, entity_id: Id) -> None:
        if self.element() is not None:
            self._bridge.attempt(lambda state: element_edits.remove_element(state, entity_id))

    def _move(self, entity_id: Id, by: int) -> None:
        if self.element() is not None:
            self._bridge.attempt(lambda state: element_edits.move_element(state, entity_id, by))
            self.list.go_to(entity_id)

# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of a collection of cards: the pinboard, and the same as a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderation.activities.cards import edits
from moderation.activities.cards.model import Cluster, card_of, clusters_of, grouped, parent_of
from moderation.activities.cards.page.card_list import CardList
from moderation.activities.cards.page.numbers import TypedNumber
from moderation.activities.cards.page.photo_strip import PhotoStrip
from moderation.activities.cards.page.photos import Photos
from moderation.activities.cards.page.question import Question
from moderation.activities.cards.page.shown import ShownGroup
from moderation.activities.cards.page.similar import SimilarBar, SimilarCards
from moderation.activities.cards.sorting import Sorting
from moderation.activities.cards.wall import CLUSTER, OVERVIEW, count_words
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture.model import CapturedPicture, Entry
from moderation.features.capture.shown import shown_cards
from moderation.gui.activity_page import Air, BlockPage, EmptySign
from moderation.gui.board import MARGIN, Board
from moderation.gui.board.layout import CAP
from moderation.gui.boxes import boxed, column, fill, row
from moderation.gui.bridge import Bridge
from moderation.gui.brought import PhotoDoor, brought, holds_photos, pasted_photo
from moderation.gui.commands import Command, Commands, KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    IconButton,
    PlainLabel,
)
from moderation.gui.widgets.key_hints import KeyHints

translate = QCoreApplication.translate

_LIST_WIDTH = 280
_LARGER = "Ctrl+=", "Ctrl+Shift++", "Ctrl+Shift+="
_EDGE = Space.L - MARGIN
"""The board keeps room for the ring around its cards."""


class CardsPage(BlockPage):
    """The work area of a block of cards."""

    kinds = (Entry, Cluster, Block, CapturedPicture)
    air = Air(left=_EDGE, right=_EDGE, bottom=(Space.S, Space.XS))

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self._following = False
        self._shown: dict[Id | None, ShownGroup] = {}
        self.question = Question(self)
        self.sorting = Sorting(bridge, block_id)
        self.board = self.sorting.board = Board(self.sorting, self)
        self.board.setAccessibleName(translate("CardsPage", "Pinboard"))
        self.list: CardList | None = None
        self.number = TypedNumber(self, lambda: len(clusters_of(bridge.state, block_id)))
        self.number.watch(self.board, self.board.viewport())
        self.similar = SimilarCards(bridge, block_id, self)
        self.similar_bar = SimilarBar(self.similar, bridge, self)
        self.photos = Photos(bridge, block_id, self)
        self.strip = PhotoStrip(self.photos, self)
        self.setAcceptDrops(True)
        self.commands = Commands(self._command_list())
        self._place()
        self._connect()
        self.refresh()

    # -- built once ------------------------------------------------------------------------------

    def _command_list(self) -> list[Command | None]:
        do = self.sorting
        sides: list[Command | None] = [
            Command(key="", words=text(side.message), run=partial(do.set_side, side))
            for side in Side
        ]
        return [
            Command(key="Return", words=translate("CardsPage", "Edit"), run=do.edit_current),
            Command(key="N", words=text(edits.ADD_CLUSTER), run=do.add_cluster),
            Command(key="Shift+N", words=text(edits.ADD_PART), run=do.add_part),
            Command(key="0", words=text(edits.TAKE_OUT), run=do.take_out),
            None,
            Command(key="Alt+Right", words=text(edits.MAKE_PART), run=do.make_part),
            Command(key="Alt+Left", words=text(edits.MAKE_WHOLE), run=do.make_whole),
            Command(key="Ctrl+J", words=text(edits.MERGE_CARDS), run=do.merge_cards),
            Command(key="Ctrl+Shift+J", words=text(edits.PART_CARDS), run=do.part_card),
            Command(
                key="Ctrl+D",
                words=translate("CardsPage", "Show similar cards"),
                run=self.similar_bar.show_next,
            ),
            None,
            *sides,
            Command(key="S", words=translate("CardsPage", "Next side"), run=do.next_side),
            None,
            Command(
                key="Alt+Up", words=translate("CardsPage", "Move up"), run=partial(do.move, -1)
            ),
            Command(
                key="Alt+Down", words=translate("CardsPage", "Move down"), run=partial(do.move, 1)
            ),
            Command(
                key="Ctrl+A", words=translate("CardsPage", "Select all"), run=self.board.select_all
            ),
            Command(key="Ctrl+V", words=translate("CardsPage", "Paste list"), run=self.paste),
            Command(key="Ctrl+M", words=text(edits.SHUFFLE_CARDS), run=do.shuffle),
            Command(
                key="Ctrl+B",
                words=translate("CardsPage", "Photo of the pinboard …"),
                run=self._photos_wanted,
            ),
            Command(
                key="Ctrl+E",
                words=translate("CardsPage", "Edit the question"),
                run=self._edit_question,
            ),
            None,
            Command(key="Del", words=translate("CardsPage", "Remove"), run=do.remove),
            *self._seeing(),
        ]

    def _seeing(self) -> list[Command]:
        """What changes how the board is seen; buttons offer the same, so no menu does."""
        larger, smaller = translate("CardsPage", "Larger"), translate("CardsPage", "Smaller")
        whole, select = (
            translate("CardsPage", "Whole board"),
            translate("CardsPage", "Select the card"),
        )
        shown = translate("CardsPage", "Show or hide the list")
        zoom, minus = self.board.zoom, ("Ctrl+Shift+-",)
        return [
            Command(key="Ctrl++", also=_LARGER, note=larger, run=partial(zoom, 1)),
            Command(key="Ctrl+-", also=minus, note=smaller, run=partial(zoom, -1)),
            Command(key="Ctrl+0", note=whole, run=self.fit),
            Command(key="L", note=shown, run=self._toggle_list),
            Command(
                key="Space",
                note=select,
                run=self._select_current,
                when=lambda: self.list is not None,
            ),
        ]

    def key_notes(self) -> tuple[KeyNote, ...]:
        """Digits sort what is selected."""
        digits = "1–9" if self.board.board.cap == CAP else "1–99"
        return (KeyNote(digits, translate("CardsPage", "Into the cluster of this number")),)

    def _place(self) -> None:
        self.count = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.zoom_out = IconButton(self, icon="zoom-out", on_click=lambda: self.board.zoom(-1))
        self.zoom_out.set_name(translate("CardsPage", "Smaller"), key_text("Ctrl+-"))
        self.fit_button = IconButton(self, icon="fit", on_click=self.fit)
        self.fit_button.setCheckable(True)
        self.fit_button.set_name(
            translate("CardsPage", "Whole board, and back"), key_text("Ctrl+0")
        )
        self.zoom_in = IconButton(self, icon="zoom-in", on_click=lambda: self.board.zoom(1))
        self.zoom_in.set_name(translate("CardsPage", "Larger"), key_text("Ctrl++"))
        self.list_button = IconButton(self, icon="list")
        self.list_button.setCheckable(True)
        self.list_button.set_name(translate("CardsPage", "Cards as a list"), "L")
        self.list_button.toggled.connect(self._list_toggled)
        self.cluster_button = Button(
            self,
            text=translate("CardsPage", "Cluster"),
            icon="plus",
            key="N",
            on_click=self.sorting.add_cluster,
        )
        self.cluster_button.setAccessibleName(text(edits.ADD_CLUSTER))
        self.photo_button = IconButton(self, icon="image", on_click=self._photos_wanted)
        self.vote_button = IconButton(self, icon="vote", on_click=self.vote_asked.emit)
        self.vote_button.set_name(translate("CardsPage", "Vote on clusters or cards"), "F10")
        self._foot = self._hints()
        self.hints = boxed(self._foot, self)
        zoom = self.zoom_out, self.fit_button, self.zoom_in
        more = self.list_button, self.photo_button, self.vote_button
        tools = row(
            self.count, Space.XS, *zoom, *more, Space.XS, self.cluster_button, gap=Space.XXS
        )
        self._list_column = column()
        self.add_box(boxed(row((self.board, 1), self._list_column, gap=Space.M)))
        head = row((self.title, 1), tools, gap=Space.XS, left=MARGIN, right=MARGIN)
        asked = row((self.question, 1), right=MARGIN)
        self.lay_out(head, asked, self.stack, self.strip, self.similar_bar, self.hints)

    def _hints(self) -> QHBoxLayout:
        hints = (
            (translate("CardsPage", "Space"), translate("CardsPage", "select")),
            ("1–9", translate("CardsPage", "into cluster")),
            ("0", translate("CardsPage", "take out")),
            ("N", translate("CardsPage", "new cluster")),
            (translate("CardsPage", "Enter"), translate("CardsPage", "edit")),
            (translate("CardsPage", "Del"), translate("CardsPage", "remove")),
        )
        foot = row(gap=6, left=MARGIN, right=MARGIN)
        keys = KeyHints(self, hints)
        self.digits = keys.caps[1]
        self.chosen_label = PlainLabel(self, size=Size.CAPTION, weight=SEMIBOLD)
        fill(foot, ((keys, 1), self.chosen_label))
        return foot

    def _connect(self) -> None:
        self.board.current_changed.connect(self._board_moved)
        self.board.selection_changed.connect(self._show_chosen)
        self.board.menu_wanted.connect(self.show_menu)
        self.board.photo_came.connect(self._bring)
        PhotoDoor(self.question).came.connect(self._bring)
        self.number.chosen.connect(self.sorting.into_number)
        self.number.waiting.connect(self._show_waiting)
        self.question.done.connect(self._question_asked)
        self.question.left.connect(self.focus_work)
        self.similar_bar.show_wanted.connect(self._show_similar)
        self.similar_bar.merge_wanted.connect(self._merge_similar)
        self.similar_bar.dismiss_wanted.connect(self.similar.dismiss)

    # -- what is shown ---------------------------------------------------------------------------

    def sign(self) -> EmptySign | None:
        """How cards are made, shown while the board is empty."""
        if any(cluster or cards for cluster, cards in self._groups):
            return None
        return EmptySign(
            icon="cards",
            title=translate("CardsPage", "No cards yet"),
            text=translate(
                "CardsPage",
                "Cards come from the capture bar below: type a thought, Enter files it. Or paste a "
                "list, one thought per line.",
            ),
            action=translate("CardsPage", "Paste list"),
            on_click=self.paste,
        )

    def show_state(self, *, force: bool) -> None:
        """Show question, clusters and cards as they are now."""
        state = self.bridge.state
        groups = self._groups = [
            (cluster, shown_cards(state, found)) for cluster, found in grouped(state, self.block_id)
        ]
        cards = sum(len(found) for _cluster, found in groups)
        self.question.show_value(state.get(Block, self.block_id).question, force=force)
        self.count.setText(count_words(cards))
        empty = self.sign() is not None
        for widget in (self.count, self.zoom_out, self.fit_button, self.zoom_in, self.list_button):
            widget.setVisible(not empty)
        self.vote_button.setVisible(not empty)
        self.hints.setVisible(not empty)
        shown = [
            ShownGroup.of(*group, before=self._shown, part=self._is_part(group[0]))
            for group in groups
        ]
        self._shown = {group.board.id: group for group in shown}
        self.board.set_groups([group.board for group in shown])
        self._show_chosen()
        self.digits.set_key("1–9" if self.board.board.cap == CAP else "1–99")
        self.similar_bar.refresh()
        self.similar.look_later()
        self._photo_button_named()

    def _is_part(self, cluster: Cluster | None) -> bool:
        return cluster is not None and parent_of(self.bridge.state, cluster) is not None

    def _show_waiting(self, digit: int) -> None:
        words = translate("CardsPage", "Cluster {number} … Enter or another digit")
        self.chosen_label.setText(words.format(number=digit))
        if not digit:
            self._show_chosen()

    def _show_chosen(self) -> None:
        count = len(self.board.selected)
        words = translate("CardsPage", "%n selected", "", count) if count else ""
        self.chosen_label.setText(words)
        if self.list is not None:
            self.list.viewport().update()

    def wall_item(self) -> WallItem:
        """The cluster that the current card or title belongs to, or the overview."""
        cluster_id = self._current_cluster()
        if cluster_id is None:
            return WallItem(key=OVERVIEW, block_id=self.block_id)
        return WallItem(key=CLUSTER, block_id=self.block_id, entity_id=cluster_id)

    def chosen(self) -> frozenset[Id]:
        """The cards that are selected."""
        return frozenset(self.board.selected)

    def _current_cluster(self) -> Id | None:
        current = self.board.current
        cluster = self.bridge.state.find(Cluster, current)
        if cluster is not None:
            return cluster.id
        card = self.bridge.state.find(Entry, current)
        found = self.bridge.state.find(Cluster, card.cluster_id) if card is not None else None
        return found.id if found is not None else None

    # -- the list --------------------------------------------------------------------------------

    def _list_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.list is not None:
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list_column.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        if not shown:
            return
        # Made when it is asked for: nobody pays for rows that nobody sees or hears.
        made = CardList(self, self.sorting, self.number)
        made.setFixedWidth(_LIST_WIDTH)
        made.commands = self.commands
        made.go_to(self.board.current)
        made.current_changed.connect(self._list_moved)
        made.typed.connect(self.type_elsewhere)
        self.list = made
        self._list_column.addWidget(made)
        made.show()
        made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_moved(self, entity_id: Id | None) -> None:
        if not self._following:
            self._following = True
            self.board.set_current(entity_id)
            self._following = False

    def _board_moved(self) -> None:
        if not self._following and self.list is not None:
            self._following = True
            self.list.go_to(self.board.current)
            self._following = False
        self.tell_wall()

    # -- keys --------------------------------------------------------------------------------------

    def go_to(self, entity_id: Id) -> None:
        """Make a card the current one; a cluster shows its first card."""
        self.board.set_current(card_of(self.bridge.state, self.block_id, entity_id))

    def keyboard(self) -> QWidget:
        """The board, or the list while it is shown."""
        return self.board if self.list is None else self.list

    def command(self, event: QKeyEvent) -> bool:
        """Digits sort, L shows the list, Space selects; the rest is in the menu."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        first = Qt.Key.Key_0 if self.number.begun else Qt.Key.Key_1
        if first <= key <= Qt.Key.Key_9 and not held:
            self.number.type(int(key) - int(Qt.Key.Key_0))
            return True
        return self.commands.carry_out(event)

    def _toggle_list(self) -> None:
        self.list_button.toggle()

    def _select_current(self) -> None:
        if self.board.current_card is not None:
            self.board.select(frozenset(self.board.selected) ^ {self.board.current_card.card.id})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the board did not know: a command, or a letter for the capture bar."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if self.command(event):
            event.accept()
        elif event.text().strip() and event.text().isprintable() and not held:
            self.type_elsewhere.emit(event.text())
        else:
            super().keyPressEvent(event)

    def show_menu(self, at: QPoint) -> None:
        """Offer what can be done with what is chosen, at a place on the screen."""
        self.commands.menu(self).popup(at)

    def _edit_question(self) -> None:
        self.question.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.question.selectAll()

    def _question_asked(self, words: str) -> None:
        block = self.bridge.state.find(Block, self.block_id)
        asked = trimmed(words)
        if block is not None and block.question != asked:
            self.bridge.attempt(
                lambda state: agenda.edit_block(state, self.block_id, question=asked)
            )

    def _show_similar(self, cards: tuple[Id, ...]) -> None:
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.board.select(frozenset(cards))
        self.board.set_current(cards[0])

    def _merge_similar(self, cards: tuple[Id, ...]) -> None:
        self.sorting.merge_cards(cards)

    def _photo_button_named(self) -> None:
        self.strip.refresh()
        count = len(self.photos.all)
        words = translate("CardsPage", "Photo of the pinboard")
        if count:
            words = translate("CardsPage", "%n photo(s) of the pinboard", "", count)
        self.photo_button.set_name(words, key_text("Ctrl+B"))

    def _photos_wanted(self) -> None:
        if self.photos.all:
            corner = self.photo_button.rect().bottomLeft()
            self.photos.menu().popup(self.photo_button.mapToGlobal(corner))
        else:
            self.photos.ask()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos may be dropped anywhere on the page."""
        if holds_photos(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped, once the other program is answered."""
        event.acceptProposedAction()
        self._bring(event.mimeData())

    def _bring(self, data: QMimeData) -> None:
        found = list(brought(data))
        QTimer.singleShot(0, self, lambda: [self.photos.bring(each) for each in found])

    def fit(self) -> None:
        """The whole board, or back."""
        self.board.fit()
        self.fit_button.setChecked(self.board.fitted)

    def paste(self) -> None:
        """The clipboard's list as many cards, or its photo."""
        data = pasted_photo()
        if data is not None:
            self._bring(data)
            return
        self.sorting.paste(QGuiApplication.clipboard().text())

# SPDX-License-Identifier: EUPL-1.2
"""Cards that say nearly the same, offered for merging: a quiet line below the board."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderation.activities.cards.likeness import Likeness
from moderation.activities.cards.model import grouped
from moderation.domain.ids import Id
from moderation.features.capture.model import Entry
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, ElidingLabel, IconButton, PlainLabel

translate = QCoreApplication.translate

_AFTER_MS = 300
"""Nobody is asked while somebody types or sorts."""

_AT_ONCE = 50
"""Cards compared between two frames."""


class SimilarCards(QObject):
    """What is alike on a board; ``found`` says that it changed. Compares while nothing else is on.

    What was dismissed stays dismissed while the page is open.
    """

    found = Signal()

    def __init__(self, bridge: Bridge, block_id: Id, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self._likeness = Likeness()
        self._dismissed: set[frozenset[Id]] = set()
        self.groups: tuple[tuple[Id, ...], ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def look_later(self) -> None:
        """Cards may have changed."""
        self._timer.start(_AFTER_MS)

    def dismiss(self, group: tuple[Id, ...]) -> None:
        """These say different things."""
        self._dismissed.update(frozenset(pair) for pair in combinations(group, 2))
        self._timer.start(0)

    def _look(self) -> None:
        if not self._bridge.is_open:
            return
        state = self._bridge.state
        cards = [card for _cluster, found in grouped(state, self._block_id) for card in found]
        if not self._likeness.update({card.id: card.text for card in cards}, _AT_ONCE):
            self._timer.start(0)
            return
        groups = self._likeness.groups((c.id for c in cards), frozenset(self._dismissed))
        if groups != self.groups:
            self.groups = groups
            self.found.emit()


def _counted(count: int) -> str:
    """How many cards are alike, in words."""
    return translate("CardsPage", "%n similar card(s)", "", count)


class SimilarBar(QWidget):
    """One offer at a time: what is alike, and what can be done about it.

    ``show_wanted``, ``merge_wanted`` and ``dismiss_wanted`` carry the cards.
    """

    show_wanted = Signal(object)
    merge_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(self, similar: SimilarCards, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._similar = similar
        self._bridge = bridge
        self._place = 0
        self.label = ElidingLabel(self, size=Size.SECONDARY, weight=SEMIBOLD)
        self.words = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.label)
        row.addWidget(self.words, 1)
        self.position = PlainLabel(self, size=Size.CAPTION, colour=DESK.ink3)
        row.addWidget(self.position)

        def button(words: str, key: str, run: Callable[[], object]) -> Button:
            made = Button(self, text=words, key=key, small=True, on_click=run)
            row.addWidget(made)
            return made

        key = key_text("Ctrl+D")
        self.show_button = button(translate("CardsPage", "Show"), key, self.show_next)
        self.merge_button = button(translate("CardsPage", "Merge"), "", self._merge)
        self.dismiss_button = IconButton(
            self, icon="x", size=Size.SMALL_BUTTON, on_click=self._dismiss
        )
        self.dismiss_button.set_name(translate("CardsPage", "They say different things"))
        row.addWidget(self.dismiss_button)
        similar.found.connect(self.refresh)
        self.hide()

    @property
    def offered(self) -> tuple[Id, ...]:
        """The cards that are offered now."""
        groups = self._similar.groups
        return groups[self._place % len(groups)] if groups else ()

    def refresh(self) -> None:
        """Offer what there is now."""
        groups = self._similar.groups
        self._place = self._place % len(groups) if groups else 0
        found = [self._bridge.state.find(Entry, card_id) for card_id in self.offered]
        cards = [card for card in found if card is not None]
        self.setVisible(len(cards) > 1)
        if len(cards) < 2:
            return
        self.label.set_text(_counted(len(cards)))
        said = (
            translate("CardsPage", "“{words}”").format(words=" ".join(card.text[:200].split()))
            for card in cards
        )
        self.words.set_text(" · ".join(said))
        where = translate("CardsPage", "{page} of {count}")
        several = len(groups) > 1
        self.position.setText(where.format(page=self._place + 1, count=len(groups)))
        self.position.setVisible(several)

    def show_next(self) -> None:
        """Select what is offered; asked again, the next offer."""
        if not self.offered:
            return
        if self._shown == self.offered and len(self._similar.groups) > 1:
            self._place += 1
            self.refresh()
        self._shown = self.offered
        self.show_wanted.emit(self.offered)

    _shown: tuple[Id, ...] = ()

    def _merge(self) -> None:
        self.merge_wanted.emit(self.offered)

    def _dismiss(self) -> None:
        self.dismiss_wanted.emit(self.offered)

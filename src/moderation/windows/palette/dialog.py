# SPDX-License-Identifier: EUPL-1.2
"""The palette's window: a field, chips, a list; all of it by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderation.domain.matching import asked
from moderation.gui.key_names import key_text
from moderation.gui.texts import text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import (
    Chip,
    Hairline,
    IconSign,
    KeyCap,
    PlainLabel,
    announce,
)
from moderation.windows.palette.frame import FindDialog, FindField
from moderation.windows.palette.hits import (
    FEW,
    GROUPS,
    MOST,
    GroupHeading,
    Hit,
    HitGroup,
    OwnGroup,
    PaletteLine,
    found,
    line_of,
)
from moderation.windows.palette.offers import Offers

translate = QCoreApplication.translate
WIDTH, NARROW = 720, 660
HEIGHT = 640


class PaletteField(FindField):
    """The field: Tab and F7 belong to the chips and to the list below it."""

    turned = Signal(int)
    wall_wanted = Signal()

    def event(self, event: object) -> bool:
        """Tab leads to the next chip and not away."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            turns = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
            if event.key() in turns:
                self.turned.emit(turns[Qt.Key(event.key())])
                return True
        return super().event(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring what is chosen to the wall (F7)."""
        if event.key() == Qt.Key.Key_F7:
            self.wall_wanted.emit()
        else:
            super().keyPressEvent(event)


class PaletteDialog(FindDialog):
    """Type, choose with the arrows, Enter. ``chosen`` and ``shown`` are what to do after closing.

    Args:
        offers: What there is to offer, and who searches the store.
        chip: The group to begin with; all of them if it is ``None``.
        parent: The main window. The palette is never shown anywhere else.
    """

    def __init__(self, offers: Offers, chip: HitGroup | None, parent: QWidget) -> None:
        field = PaletteField(
            placeholder=translate("Palette", "Actions, goals, cards, people, workshops …")
        )
        super().__init__(
            parent,
            title=translate("Palette", "Find and do"),
            field=field,
            wide=WIDTH,
            narrow=NARROW,
            height=HEIGHT,
        )
        self.setObjectName("palette")
        self.shown: Hit | None = None
        self._offers = offers
        self._chip = chip
        self._kept: dict[HitGroup, list[Hit]] = {}
        self.count = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, figures=True)
        self.chips: dict[HitGroup | None, Chip] = {}
        self._lay_out_palette()
        self.field.textChanged.connect(self.search)
        field.turned.connect(self.turn)
        field.wall_wanted.connect(self.to_wall)
        offers.found_elsewhere.connect(self._show_elsewhere)
        self.search()

    # -- building ----------------------------------------------------------------------------

    def _lay_out_palette(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        head.addWidget(KeyCap(self, key=key_text("Esc")))
        chips = QHBoxLayout()
        chips.setSpacing(0)
        for group in (None, *GROUPS):
            words = translate("Palette", "All") if group is None else text(group.message)
            chip = Chip(self, text=words, count=0, rounded=True)
            chip.setFont(font(Size.SECONDARY, 600))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(partial(self.choose_chip, group))
            self.chips[group] = chip
            chips.addWidget(chip)
        chips.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        for key, words in (
            ("↑ ↓", translate("Palette", "choose")),
            (key_text("Return"), translate("Palette", "do, open")),
            (key_text("Tab"), translate("Palette", "next kind")),
            (key_text("F7"), translate("Palette", "to the wall")),
        ):
            foot.addWidget(KeyCap(self, key=key))
            foot.addWidget(PlainLabel(self, text=words, size=Size.CAPTION, colour=DESK.ink2))
            foot.addSpacing(Space.XS)
        foot.addStretch(1)
        foot.addWidget(IconSign(self, icon="eye-off", size=14))
        never = translate("Palette", "never on the wall")
        foot.addWidget(PlainLabel(self, text=never, size=Size.CAPTION, colour=DESK.ink2))
        self.content.addLayout(head)
        self.content.addLayout(chips)
        self.content.addWidget(Hairline(self))
        self.content.addWidget(self.list, 1)
        self.content.addWidget(Hairline(self))
        self.content.addLayout(foot)

    # -- searching ---------------------------------------------------------------------------

    def search(self) -> None:
        """Show what fits what is typed."""
        typed = self.field.text()
        self._kept = {}
        if asked(typed):
            self._kept = found(self._offers.everything(), typed)
        self._waiting = self._offers.search_elsewhere(typed)
        self._show()

    def _show_elsewhere(self, typed: str, hits: Sequence[Hit], there: int) -> None:
        """The store was searched meanwhile."""
        if typed == self.field.text():
            self._waiting = False
            self._kept.pop(OwnGroup.ELSEWHERE, None)
            if hits:
                self._kept[OwnGroup.ELSEWHERE] = list(hits)
            self._elsewhere = there
            self._show()

    _elsewhere = 0
    _waiting = False

    def _there(self, group: HitGroup) -> int:
        return self._elsewhere if group is OwnGroup.ELSEWHERE else len(self._kept[group])

    def _show(self) -> None:
        typed = asked(self.field.text())
        if not typed:
            rows = self._begin()
        elif not self._kept:
            rows = self._nothing()
        else:
            rows = self._grouped(typed)
        self._show_chips(known=bool(typed))
        self.show_found(rows)

    def _begin(self) -> list[GroupHeading | PaletteLine]:
        """While nothing is typed: what was done last, and what fits the page; or all of a kind."""
        if self._chip is not None:
            some = [hit for hit in self._offers.everything() if hit.group is self._chip][:MOST]
            self._kept = {self._chip: some} if some else {}
            return [line_of(hit) for hit in some]
        rows: list[GroupHeading | PaletteLine] = []
        for words, hits in self._offers.beginning():
            if hits:
                rows.append(GroupHeading(words, len(hits), len(hits)))
                rows += [line_of(hit) for hit in hits]
        return rows

    def _nothing(self) -> list[GroupHeading | PaletteLine]:
        """Where nothing fits, once the store was searched as well: Enter is no trap before."""
        if self._waiting:
            return []
        nothing = GroupHeading(translate("Palette", "Nothing found"), 0, 0)
        return [nothing, *(line_of(hit) for hit in self._offers.nothing(self.field.text()))]

    def _grouped(self, typed: tuple[str, ...]) -> list[GroupHeading | PaletteLine]:
        rows: list[GroupHeading | PaletteLine] = []
        chip = self._chip if self._chip in self._kept else None
        for group in GROUPS:
            hits = self._kept.get(group, [])
            if hits and chip in (None, group):
                shown = hits[: FEW if chip is None and len(self._kept) > 1 else MOST]
                rows.append(GroupHeading(text(group.message), len(shown), self._there(group)))
                rows += [line_of(hit, typed) for hit in shown]
        return rows

    def _show_chips(self, *, known: bool) -> None:
        total = sum(self._there(group) for group in self._kept)
        for group, chip in self.chips.items():
            chip.set_count((total if group is None else self._counted(group)) if known else None)
            chip.setVisible(group is None or group in self._kept or group is self._chip)
            chip.setChecked(group is self._chip)
        self.count.setText(translate("Palette", "%n find(s)", "", total) if known else "")

    def _counted(self, group: HitGroup) -> int:
        return self._there(group) if group in self._kept else 0

    def choose_chip(self, group: HitGroup | None) -> None:
        """Hold back everything of other groups."""
        self._chip = group
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def turn(self, by: int) -> None:
        """To the next chip that is there (Tab), or to the one before."""
        there = [group for group, chip in self.chips.items() if not chip.isHidden()]
        if not asked(self.field.text()):
            there = [None, *GROUPS]
        at = there.index(self._chip) if self._chip in there else 0
        self.choose_chip(there[(at + by) % len(there)])
        announce(self.field, self.chips[self._chip].text())

    # -- choosing ----------------------------------------------------------------------------

    def to_wall(self) -> None:
        """Bring the current line to the wall (F7), if the room may see it."""
        line = self.current()
        if line is not None and line.hit.show is not None and not line.reason:
            self.shown = line.hit
            self.accept()

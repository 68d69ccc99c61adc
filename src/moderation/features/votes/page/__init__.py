# SPDX-License-Identifier: EUPL-1.2
"""Where the moderator enters the ballots of an open vote: counts per value, side and option."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.people.presence import Elector, by_side
from moderation.features.votes.page.opened import (
    everybody,
    forget_tally,
    is_counting,
    lost,
    open_tally,
    opened_votes,
    take_lost,
)
from moderation.features.votes.page.table import (
    RESISTANCE,
    ROW,
    Counts,
    CountTable,
    Option,
    OptionLabel,
    side_keys,
)
from moderation.features.votes.tally import CountFault, CountTrouble, Tally
from moderation.gui.commands import Commands, KeyGroup
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, MEDIUM, Size, Space
from moderation.gui.widgets import HintCard, PlainLabel, PrimaryButton, SideGlyph
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.frames import show_hints

__all__ = [
    "Option",
    "VoteSheet",
    "electorate_words",
    "everybody",
    "forget_tally",
    "is_counting",
    "lost",
    "lost_words",
    "open_tally",
    "opened_votes",
    "take_lost",
]

translate = QCoreApplication.translate


class VoteSheet(QWidget):
    """The open vote: a table per side, what is still odd, and the button that closes it.

    ``close_wanted`` asks the page to close the vote. ``heads`` are the values of a ballot, and only
    ``sides`` are asked. ``papers`` is what is counted, where it is no ballots.
    """

    close_wanted = Signal()
    typed = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        heads: Sequence[str] = RESISTANCE,
        sides: Sequence[Side] = tuple(Side),
        papers: str = "",
    ) -> None:
        super().__init__(parent)
        self.tally = Tally()
        self._options: tuple[Option, ...] = ()
        self._follow: Callable[[], tuple[Elector, ...]] = tuple
        self._sides = tuple(sides)
        self._side = sides[0]
        self.lost = False
        """Whether its ballots ended with the program and have to be entered again."""
        self._counts = Counts(self)
        self._counts.heads = tuple(heads)
        self._counts.papers = papers
        self.sides = SegmentedControl(
            self,
            options=[(side, text(side.message)) for side in sides],
            name=translate("VotesPage", "Side"),
        )
        self.sides.changed.connect(self._choose)
        self.glyph = SideGlyph(self, size=18)
        self.people = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.counted = PlainLabel(self, size=Size.SECONDARY, weight=MEDIUM, figures=True)
        self.table = CountTable(self._counts, self)
        self.table.setAccessibleName(translate("VotesPage", "Counts of the ballots"))
        self.table.counted.connect(self._counted)
        self.table.typed.connect(self.typed)
        self.labels = QWidget(self)
        self.hints = [HintCard(self) for _place in range(3)]
        self.keys = PlainLabel(
            self,
            text=translate(
                "VotesPage",
                "Type how many ballots gave this value. Enter goes on, plus counts one up.",
            ),
            size=Size.CAPTION,
            colour=DESK.ink3,
            wrap=True,
        )
        self.close_button = PrimaryButton(
            self, text=translate("VotesPage", "Close the vote"), icon="lock"
        )
        self.close_button.clicked.connect(self.close_wanted)
        keys = side_keys(lambda: self._sides, lambda: self._side, self._choose)
        self.commands = Commands(keys)
        KeyGroup("", keys).bind(self)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.sides)
        head.addWidget(self.glyph)
        head.addWidget(self.people, 1)
        head.addWidget(self.counted)
        column.addLayout(head)
        sheet = QHBoxLayout()
        sheet.setSpacing(Space.S)
        self._names = QVBoxLayout(self.labels)
        self._names.setContentsMargins(0, 0, 0, 0)
        self._names.setSpacing(0)
        sheet.addWidget(self.labels, 1)
        sheet.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(sheet)
        column.addWidget(self.keys)
        for hint in self.hints:
            column.addWidget(hint)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    # -- what is voted on ------------------------------------------------------------------

    def follow(self, electors: Callable[[], tuple[Elector, ...]]) -> None:
        """Ask here who may vote, until the first ballot."""
        self._follow = self.tally.follow = electors

    def show_vote(self, options: Sequence[Option]) -> None:
        """Offer these options; counts of options that are gone are dropped."""
        known = {option.id for option in options}
        for option in self._options:
            if option.id not in known:
                self.tally.forget(option.id)
        changed = tuple(options) != self._options
        self._options = tuple(options)
        if changed:
            self._rebuild()
        self.refresh()

    def set_tally(self, tally: Tally) -> None:
        """Go on with another tally, from the first value of the first side."""
        self.tally = tally
        self._side = self._sides[0]
        tally.follow = self._follow
        self._rebuild()
        self.refresh()
        self.table.setCurrentIndex(self._counts.index(0, 0))

    def focus_work(self) -> None:
        """Take the keyboard."""
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._counts.index(0, 0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def people_words(self, side: Side) -> str:
        """For how many of a side papers are counted."""
        return electorate_words(self.tally, side)

    def findings(self) -> tuple[CountFault, ...]:
        """What is odd about the counts now."""
        people = by_side(self.tally.electorate)
        return self.tally.findings([option.id for option in self._options], people)

    def sentences(self, found: Sequence[CountFault], labels: Mapping[Id, str]) -> list[str]:
        """What is odd about the ballots, in sentences."""
        return _sentences(found, labels)

    def _rebuild(self) -> None:
        at = self.table.currentIndex()
        row, col = at.row(), at.column()
        self._counts.show(self._options, self._side, self.tally)
        self.table.arrange()
        if 0 <= row < len(self._options):
            self.table.setCurrentIndex(self._counts.index(row, col))
        while (item := self._names.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        head = self.table.horizontalHeader().sizeHint().height()
        self._names.addSpacing(head)
        for option in self._options:
            label = OptionLabel(self.labels, option)
            label.setFixedHeight(scaled(ROW))
            self._names.addWidget(label)
        self._names.addStretch(1)

    def _choose(self, side: object) -> None:
        if isinstance(side, Side):
            self._side = side
            self._rebuild()
            self.refresh()
            self.table.setCurrentIndex(self._counts.index(0, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counted(self) -> None:
        self.refresh()

    # -- showing ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how far the counting is and what is odd about it."""
        ids = [option.id for option in self._options]
        self.sides.set_value(self._side)
        self.glyph.set_side(self._side)
        self.people.setText(self.people_words(self._side))
        counted = [
            f"{text(side.message)} {most}" for side in Side if (most := self.tally.most(ids, side))
        ]
        words = f"{self._counts.papers_words()}: {' · '.join(counted)}"
        self.counted.setText(words if counted else "")
        self.table.viewport().update()
        found = self.findings()
        self.close_button.setEnabled(not any(finding.blocks for finding in found))
        shown = self.sentences(found, {option.id: option.label for option in self._options})
        if self.lost and not self.tally.begun:
            shown.insert(0, lost_words())
        show_hints(self.hints, shown)


def electorate_words(tally: Tally, side: Side | None = None) -> str:
    """How many may vote, of one side or of all, and whether that stands or follows the room.

    Nothing where nobody was ticked as present.
    """
    people = tally.electorate
    if not people:
        return ""
    number = sum(side in (None, each) for _person, each in people)
    if tally.is_fixed:
        return translate("VotesPage", "%n may vote, fixed since the first ballot", "", number)
    return translate("VotesPage", "%n may vote; whoever is here at the first ballot", "", number)


def lost_words() -> str:
    """What is said of a vote that was open when the program ended."""
    return translate(
        "VotesPage",
        "This vote was open when the program ended. Ballots are stored nowhere before it is "
        "closed: please enter them again from the paper.",
    )


def _sentences(found: Sequence[CountFault], labels: Mapping[Id, str]) -> list[str]:
    """What is odd, in sentences; the options of one side together."""
    sentences: list[str] = []
    for side in Side:
        unequal = [f for f in found if f.trouble is CountTrouble.UNEQUAL and f.side is side]
        if len(unequal) == 1 and unequal[0].option_id is not None:
            words = translate(
                "VotesPage", "{side}: “{option}” has {found} ballots, others have {expected}."
            )
            sentences.append(
                words.format(
                    side=text(side.message),
                    option=labels.get(unequal[0].option_id, ""),
                    found=unequal[0].found,
                    expected=unequal[0].expected,
                )
            )
        elif unequal:
            words = translate(
                "VotesPage",
                "{side}: proposals with fewer than {expected} ballots: {number}. "
                "Every ballot rates every proposal.",
            )
            sentences.append(
                words.format(
                    side=text(side.message), number=len(unequal), expected=unequal[0].expected
                )
            )
    for finding in found:
        if finding.trouble is CountTrouble.TOO_MANY and finding.side is not None:
            words = translate("VotesPage", "{side}: ballots: {found}, people present: {expected}.")
            sentences.append(
                words.format(
                    side=text(finding.side.message),
                    found=finding.found,
                    expected=finding.expected,
                )
            )
    for finding in found:
        if finding.trouble is CountTrouble.TOO_FEW:
            number = finding.found
            sentences.append(
                translate(
                    "VotesPage",
                    "%n ballot(s) so far. This vote is secret and needs at least five: with fewer, "
                    "the total would show who voted how. F10 votes on the drafts openly.",
                    "",
                    number,
                )
            )
    few = [f for f in found if f.trouble is CountTrouble.HIDES_SIDES and f.side is not None]
    if few and not any(f.blocks for f in found):
        words = translate(
            "VotesPage",
            "{side}: fewer than five ballots. To keep them secret, results by side are neither "
            "stored nor shown, only all ballots together.",
        )
        sides = ", ".join(text(f.side.message) for f in few if f.side is not None)
        sentences.append(words.format(side=sides))
    return sentences

# SPDX-License-Identifier: EUPL-1.2
"""Two drafts are merged: for each place that differs one wording, the other, or an own one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QWidget

from moderation.activities.vision.hints import length_hint
from moderation.activities.vision.model import VisionDraft, cards_behind, elements_in
from moderation.activities.vision.wording import WordPlace, places, woven
from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Dialog, PlainLabel

translate = QCoreApplication.translate

NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "VisionPage", "No words are left of the sentence. Choose a wording or type one."
)


class WeaveDialog(Dialog):
    """Asks for the wording of every place and part; both drafts stay.

    Tab goes to the next place, Up and Down choose a wording, and typing makes an own one.
    """

    def __init__(
        self, parent: QWidget | None, state: State, one: VisionDraft, two: VisionDraft
    ) -> None:
        super().__init__(
            parent,
            title=translate("VisionPage", "Merge two drafts"),
            note=translate(
                "VisionPage",
                "Up and down choose a wording, typing makes an own one. Both drafts stay; the new "
                "one has the elements of both.",
            ),
            main=translate("VisionPage", "Take over"),
            icon="merge",
            width=640,
        )
        self._places: tuple[WordPlace, ...] = places(one.sentence, two.sentence)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self.content.addLayout(self._grid)
        self.wordings: list[QComboBox] = []
        for place in self._places:
            if not place.same:
                label = self._before(place)
                self.wordings.append(self._choice(label, (place.one, place.two)))
        self.parts: dict[str, QComboBox] = {}
        for field, label in (
            ("slogan", translate("VisionPage", "Slogan")),
            ("what", translate("VisionPage", "What")),
            ("how", translate("VisionPage", "How")),
            ("why", translate("VisionPage", "Why")),
        ):
            said = [trimmed(getattr(one, field)), trimmed(getattr(two, field))]
            if any(said):
                both = "\n".join(said) if field != "slogan" else ""
                offered = (
                    [*said, " ".join(both.split("\n"))] if all(said) else [*filter(None, said)]
                )
                self.parts[field] = self._choice(label, offered)
        whose = [each for each in (one.whose, two.whose) if each]
        self._whose = ", ".join(dict.fromkeys(whose))
        self.result_words = PlainLabel(self, size=Size.CAPTURE, weight=SEMIBOLD, wrap=True)
        elements = dict.fromkeys((*elements_in(state, one), *elements_in(state, two)))
        number = len(elements)
        counts = [translate("VisionPage", "%n element(s)", "", number)]
        number = len(cards_behind(state, *elements))
        counts.append(translate("VisionPage", "%n card(s)", "", number))
        self.origin = PlainLabel(self, text=" · ".join(counts), colour=DESK.ink2)
        self.content.addWidget(self.result_words)
        self.content.addWidget(self.origin)
        self._show()

    def _before(self, place: WordPlace) -> str:
        """The words that lead to a place, as its name."""
        at = self._places.index(place)
        before = self._places[at - 1].one.split() if at else []
        lead = " ".join(before[-3:])
        return f"… {lead}" if lead else translate("VisionPage", "Beginning")

    def _choice(self, label: str, wordings: Sequence[str]) -> QComboBox:
        row = self._grid.rowCount()
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setCompleter(QCompleter(box))  # none of the wordings completes what is typed
        box.addItems([*dict.fromkeys(wordings)])
        box.setAccessibleName(label)
        box.setMinimumContentsLength(20)
        box.editTextChanged.connect(self._show)
        name = PlainLabel(self, text=label, size=Size.SECONDARY, colour=DESK.ink2)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(box, row, 1)
        return box

    @property
    def sentence(self) -> str:
        """The sentence as it is woven now."""
        return trimmed(woven(self._places, [box.currentText() for box in self.wordings]))

    @property
    def values(self) -> dict[str, str]:
        """Slogan, what, how and why as they were chosen, and whose words they are."""
        found = {field: box.currentText() for field, box in self.parts.items()}
        return {**found, "whose": self._whose}

    def _show(self, _words: str = "") -> None:
        if not hasattr(self, "result_words"):
            return
        self.result_words.setText(self.sentence)
        room = self.width() - 2 * Space.L
        self.result_words.setMinimumHeight(max(0, self.result_words.heightForWidth(room)))
        hint = length_hint(self.sentence) if self.sentence else None
        self.say("" if hint is None else text(hint), icon="info", aloud=False)

    def asked(self) -> tuple[str, dict[str, str]]:
        """Show it until it is closed; the sentence and the values, or no words at all."""
        return (self.sentence, self.values) if self.answered() else ("", {})

    def take(self) -> None:
        """Go on with the sentence, if there is one."""
        if not self.sentence:
            raise UserFacingError(NOTHING_LEFT)
        self.accept()

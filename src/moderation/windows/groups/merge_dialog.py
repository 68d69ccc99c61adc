# SPDX-License-Identifier: EUPL-1.2
"""A group's result beside the plenary: item by item what is new, changed, removed, in conflict."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.features.group_work import merging
from moderation.features.group_work.differences import (
    WHOLE,
    Difference,
    Item,
    ItemFate,
    MergeChoice,
)
from moderation.features.group_work.merging import MERGE, Merge
from moderation.gui.boxes import boxed, column, row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import KeyNote
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Dialog,
    FieldLabel,
    HintCard,
    PlainLabel,
    SegmentedControl,
    announce,
)
from moderation.gui.widgets.tick_list import KEY_ROLE, TickList
from moderation.windows.groups.words import (
    DifferenceWords,
    about,
    choice_words,
    counted,
    heading,
    moment,
)

translate = QCoreApplication.translate
OPTIONAL = (ItemFate.NEW, ItemFate.THERE, ItemFate.REMOVED)
"""What is taken over unless its tick is taken away."""
_DIGITS = {
    Qt.Key.Key_1: MergeChoice.OURS,
    Qt.Key.Key_2: MergeChoice.THEIRS,
    Qt.Key.Key_3: MergeChoice.BOTH,
}
_SIZE = (1180, 640)
_LIST = 440


class ItemList(TickList):
    """The items under their headings; digits decide what is in conflict."""

    def __init__(self, parent: MergeGroupDialog) -> None:
        super().__init__(parent, name=translate("GroupMerge", "What differs"))
        self._dialog = parent

    def key_notes(self) -> tuple[KeyNote, ...]:
        """What the keys of the list do, for the help."""
        return (
            KeyNote("1, 2, 3", translate("GroupMerge", "As here, as the group, both")),
            KeyNote(
                translate("GroupMerge", "Space"),
                translate("GroupMerge", "Take it over, or leave it out"),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit decides; everything else is as in every list."""
        choice = _DIGITS.get(Qt.Key(event.key()))
        if choice is None or not self._dialog.decide(choice):
            super().keyPressEvent(event)

    def _colour(self, item: QListWidgetItem) -> None:
        """Only the headings are quiet."""
        enabled = item.flags() & Qt.ItemFlag.ItemIsEnabled
        item.setForeground(DESK.ink if enabled else DESK.ink2)


class MergeGroupDialog(Dialog):
    """Asks what holds where both sides changed the same, and merges the rest as it is ticked."""

    def __init__(self, bridge: Bridge, merge: Merge, parent: QWidget | None) -> None:
        file = merge.file
        note = translate(
            "GroupMerge", "“{block}”, handed out {handed}, exported {exported}: {counts}."
        )
        super().__init__(
            parent,
            title=text(MERGE.with_values(group=file.group)),
            note=note.format(
                block=file.block_title,
                handed=moment(file.handed_at, bridge.now),
                exported=moment(file.at, bridge.now),
                counts=counted(merge),
            ),
            main=translate("GroupMerge", "Merge result"),
            icon="merge",
            size=_SIZE,
        )
        self.bridge = bridge
        self._merge = merge
        self._words = DifferenceWords(bridge.state, merge)
        self._choices: dict[tuple[Id, str], MergeChoice] = dict(merge.decided)
        self._controls: dict[str, SegmentedControl] = {}
        self._item: Item | None = None
        self.list = ItemList(self)
        self.list.setFixedWidth(scaled(_LIST))
        self.detail = QScrollArea(self)
        self.detail.setFrameShape(QFrame.Shape.NoFrame)
        self.detail.setWidgetResizable(True)
        self.detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail.viewport().setAutoFillBackground(False)
        self.content.addLayout(row(self.list, (self.detail, 1), gap=Space.L), 1)
        self._rows: dict[Id, QListWidgetItem] = {}
        self._fill_list()
        self.as_here = self._bulk(translate("GroupMerge", "All as here"), MergeChoice.OURS)
        self.as_group = self._bulk(translate("GroupMerge", "All as the group"), MergeChoice.THEIRS)
        if any(item.open_keys for item in merge.found.items):
            self.add_left(self.as_here, self.as_group)
        else:
            self.as_here.hide()
            self.as_group.hide()
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemChanged.connect(self._ticked)
        self.list.go_to_first()
        self._moved()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bulk(self, words: str, choice: MergeChoice) -> Button:
        button = Button(self, text=words, on_click=partial(self.decide_all, choice))
        button.setAccessibleDescription(
            translate("GroupMerge", "Decides everything that is not decided yet")
        )
        return button

    # -- the list ----------------------------------------------------------------------------

    def _fill_list(self) -> None:
        before: ItemFate | None = None
        for item in self._merge.found.items:
            if item.fate is not before:
                self.list.add_heading(heading(item.fate))
                before = item.fate
            stays = self._whole(item) is MergeChoice.OURS
            ticked = not stays if item.fate in OPTIONAL else None
            made = self.list.add_item(self._line(item), item, ticked=ticked)
            self._rows[item.id] = made

    def _line(self, item: Item) -> str:
        words = self._words.title(item)
        if not item.open_keys:
            return words
        missing = sum(key not in self._choices for key in item.open_keys)
        if missing and self._whole(item) is not MergeChoice.OURS:
            return translate("GroupMerge", "open – {words}").format(words=words)
        return translate("GroupMerge", "decided – {words}").format(words=words)

    def _whole(self, item: Item) -> MergeChoice | None:
        return self._choices.get((item.id, WHOLE))

    def _ticked(self, row_item: QListWidgetItem) -> None:
        item = row_item.data(KEY_ROLE)
        if not isinstance(item, Item) or item.fate not in OPTIONAL:
            return
        if row_item.checkState() is Qt.CheckState.Checked:
            self._choices[item.id, WHOLE] = MergeChoice.THEIRS
        else:
            self._choices[item.id, WHOLE] = MergeChoice.OURS
        self._show_line(item)

    def _show_line(self, item: Item) -> None:
        found = self._rows[item.id]
        if found.text() != self._line(item):
            found.setText(self._line(item))

    # -- deciding ----------------------------------------------------------------------------

    def choices(self) -> dict[tuple[Id, str], MergeChoice]:
        """What was decided until now."""
        return dict(self._choices)

    def decide(self, choice: MergeChoice) -> bool:
        """Decide what is open of the current item and go to the next; whether there was any."""
        item = self._item
        if item is None or not item.open_keys:
            return False
        key = next((k for k in item.open_keys if k not in self._choices), item.open_keys[0])
        offered = self._offered(item, key[1])
        if choice not in offered:
            return True
        self._set(item, key[1], choice)
        said = choice_words(item, choice, whole=key[1] == WHOLE)
        announce(self.list, f"{self._label(item, key[1])}: {said}")
        if all(each in self._choices for each in item.open_keys):
            self._go_to_open()
        return True

    def decide_all(self, choice: MergeChoice, _checked: object = None) -> None:
        """Decide everything that is not decided yet in the same way."""
        for item in self._merge.found.items:
            for _key, field in item.open_keys:
                if (item.id, field) not in self._choices:
                    self._set(item, field, choice)
        announce(self.list, translate("GroupMerge", "Everything is decided"))
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self, item: Item, field: str) -> tuple[MergeChoice, ...]:
        difference = next((each for each in item.conflicts if each.field.key == field), None)
        return item.choices(difference)

    def _label(self, item: Item, field: str) -> str:
        found = (text(each.field.label) for each in item.conflicts if each.field.key == field)
        return next(found, self._words.title(item))

    def _set(self, item: Item, field: str, choice: MergeChoice) -> None:
        self._choices[item.id, field] = choice
        if item is self._item and field in self._controls:
            self._controls[field].set_value(choice)
        self._show_line(item)
        self.say("")

    def _go_to_open(self) -> None:
        """The next item that waits for a decision, or the button that merges."""
        for item in self._merge.found.items:
            if self._whole(item) is not MergeChoice.OURS and any(
                key not in self._choices for key in item.open_keys
            ):
                self.list.setCurrentItem(self._rows[item.id])
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Merge it in one step; where something is open, say so and go there."""
        bridge = self.bridge
        try:
            step = merging.merge(bridge.state, self._merge.file, self._choices, bridge.now)
            bridge.session.perform(step)
        except UserFacingError as error:
            if error.message.source == merging.UNDECIDED.source:
                self._go_to_open()
            raise
        self.accept()

    # -- the detail --------------------------------------------------------------------------

    def _moved(self, _now: object = None, _before: object = None) -> None:
        item = self.list.currentIndex().data(KEY_ROLE)
        if not isinstance(item, Item) or item is self._item:
            return
        self._item = item
        self._controls = {}
        page = QWidget(self.detail)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, Space.S, 0)
        lines.setSpacing(Space.S)
        lines.addWidget(
            PlainLabel(
                page, text=self._words.title(item), size=Size.CAPTURE, weight=SEMIBOLD, wrap=True
            )
        )
        lines.addWidget(PlainLabel(page, text=about(item.fate), colour=DESK.ink2, wrap=True))
        if item.fate.is_whole_conflict:
            lines.addWidget(self._choice(page, item, None))
        if any(mark.target_id == item.id for mark in self._merge.closed):
            closed = translate("GroupMerge", "The group closed this: it stays closed here.")
            lines.addWidget(HintCard(page, text=closed))
        if item.left_out:
            hint = translate(
                "GroupMerge",
                "It would wait for {names}, and that would close a circle: this link is left out.",
            )
            lines.addWidget(HintCard(page, text=hint.format(names=self._words.links(item))))
        for difference in item.differences:
            lines.addLayout(self._difference(page, item, difference))
        self._add_rest(page, lines, item)
        lines.addStretch(1)
        self.detail.setWidget(page)  # the one before is deleted
        page.setAutoFillBackground(False)

    def _add_rest(self, page: QWidget, lines: QVBoxLayout, item: Item) -> None:
        """What comes or goes along, and of what is new or gone all that it says."""
        if item.along:
            along = self._words.along(item)
            lines.addWidget(FieldLabel(page, text=translate("GroupMerge", "With it")))
            lines.addWidget(PlainLabel(page, text=along, wrap=True))
        if item.ours is None or item.theirs is None:
            for field in item.kind.fields:
                said = self._words.value(item, field, field.of(item.entity))
                if said != "–" and any(field.of(item.entity)):
                    lines.addWidget(FieldLabel(page, text=text(field.label)))
                    lines.addWidget(PlainLabel(page, text=said, wrap=True))

    def _difference(self, page: QWidget, item: Item, difference: Difference) -> QVBoxLayout:
        label = PlainLabel(page, text=text(difference.field.label), weight=SEMIBOLD)
        sides = [
            (translate("GroupMerge", "Handed out"), difference.base),
            (translate("GroupMerge", "Here"), difference.ours),
            (translate("GroupMerge", "Group"), difference.theirs),
        ]
        if difference.joined not in (difference.ours, difference.theirs):
            sides.append((translate("GroupMerge", "Together"), difference.joined))
        shown = []
        for name, values in sides:
            if values is None:
                continue
            holds = not difference.conflict and values == difference.joined
            head = translate("GroupMerge", "{side}: holds").format(side=name) if holds else name
            if values == difference.base and name != sides[0][0]:
                said = translate("GroupMerge", "unchanged")
            else:
                said = self._words.value(item, difference.field, values)
            caption = PlainLabel(page, text=head, size=Size.CAPTION, colour=DESK.ink2)
            words = PlainLabel(page, text=said, wrap=True)
            words.setAccessibleName(f"{head}: {said}")
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            shown.append((boxed(column(caption, (words, 1), gap=2), page), 1))
        found = column(label, row(*shown, gap=Space.M), gap=Space.XS)
        if difference.conflict:
            found.addWidget(self._choice(page, item, difference))
        return found

    def _choice(self, page: QWidget, item: Item, difference: Difference | None) -> SegmentedControl:
        field = WHOLE if difference is None else difference.field.key
        options = [
            (choice, choice_words(item, choice, whole=difference is None))
            for choice in item.choices(difference)
        ]
        control = SegmentedControl(page, options=options, name=self._label(item, field))
        control.set_value(self._choices.get((item.id, field)))
        control.changed.connect(partial(self._chosen, item, field))
        self._controls[field] = control
        return control

    def _chosen(self, item: Item, field: str, choice: object) -> None:
        if isinstance(choice, MergeChoice):
            self._set(item, field, choice)

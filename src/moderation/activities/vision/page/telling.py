# SPDX-License-Identifier: EUPL-1.2
"""The last stage: to whom the vision is told, with which gain, in which words, by whom and when."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from moderation.activities.vision import telling_edits
from moderation.activities.vision.model import VisionAudience, VisionReason, reasons_of
from moderation.activities.vision.readability import PLAIN, hints, load_jargon, read
from moderation.activities.vision.telling import (
    agreed_day,
    also_of,
    always,
    audiences_of,
    gain_of,
    lacks,
    neutral_hint,
    telling_of,
    told_audiences,
)
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.features.agenda.fixed import typed_day
from moderation.features.capture.model import Entry
from moderation.features.people.unnamed import refuse_a_person
from moderation.gui.boxes import boxed, column, fill, row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    EmptyState,
    Kind,
    PlainLabel,
    SectionHeader,
    Toggle,
)
from moderation.gui.widgets.entity_fields import StoredFields
from moderation.gui.widgets.entry_rows import EntryLook
from moderation.gui.widgets.number_box import NumberBox
from moderation.gui.widgets.quiet import QuietLine, QuietText
from moderation.gui.widgets.said_list import SaidList

translate = QCoreApplication.translate

_LIST = 300
_MOST_GAINS = 9
"""So many gains have a digit; the others have their buttons."""
_GAIN_COLUMNS = 3


class TellingPanel(QWidget):
    """``current_changed`` says that another audience is selected."""

    current_changed = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self._jargon: dict[str, str] | None = None
        self.empty = EmptyState(
            self,
            title=translate("VisionPage", "Who should hear of it?"),
            text=translate(
                "VisionPage",
                "An audience with the gain that counts for it, a message in plain language, and "
                "who tells it when. The usual audiences are a start.",
            ),
            icon="megaphone",
            action=translate("VisionPage", "Take the usual audiences"),
            on_click=self._take_usual,
        )
        self.list = SaidList(
            self,
            bridge,
            lambda state: audiences_of(state, block_id),
            (VisionAudience, VisionReason),
            self._look,
            name=translate("VisionPage", "Audiences"),
            edit=self._rename,
            compact=True,
        )
        self._set_up_list()
        self.line = QuietLine(
            self,
            name=translate("VisionPage", "New audience"),
            placeholder=translate("VisionPage", "New audience, then Enter"),
            framed=True,
        )
        self.line.returnPressed.connect(self._add)
        self.list.add_in(self.line)
        self.head = SectionHeader(self, title=translate("VisionPage", "Audiences"))
        self.months = NumberBox(self)
        self.months.setRange(0, 24)
        self.months.setSpecialValueText(translate("VisionPage", "not set"))
        words = translate("VisionPage", "Neutral before elections, months")
        self.months.setAccessibleName(words)
        self.months.valueChanged.connect(self._set_months)
        neutral = row(
            (PlainLabel(self, text=words, size=Size.CAPTION, colour=DESK.ink2), 1),
            self.months,
            gap=Space.XS,
        )
        beside = boxed(column(self.head, (self.list, 1), self.line, neutral, gap=Space.XS), self)
        beside.setFixedWidth(_LIST)
        self.detail = self._detail()
        work = boxed(row(beside, (self.detail, 1), gap=Space.M), self)
        self.work = work
        fill(whole := column(), ((work, 1), (self.empty, 1)))
        self.setLayout(whole)
        self.refresh(force=True)

    def _set_up_list(self) -> None:
        weigh = translate("VisionPage", "Gain {number}: counts most, too, not")
        self.list.commands = Commands(
            [
                *self.list.usual_commands(),
                *(
                    Command(
                        key=str(number),
                        note=weigh.format(number=number),
                        run=partial(self._weigh, number - 1),
                        when=lambda: self.audience() is not None,
                    )
                    for number in range(1, _MOST_GAINS + 1)
                ),
            ]
        )
        self.list.opened.connect(
            lambda _own: self.message.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        self.list.remove_wanted.connect(self._remove)
        self.list.move_wanted.connect(self._move)
        self.list.current_changed.connect(self._selected)
        self.list.typed.connect(self.typed)

    def _detail(self) -> Card:
        card = Card(self, padding=0)
        self.name = PlainLabel(card, size=Size.SECTION, weight=SEMIBOLD)
        self.gains: list[Button] = []
        self._gain_grid = QGridLayout()
        self._gain_grid.setSpacing(Space.XXS)
        self.message = QuietText(
            card,
            name=translate("VisionPage", "Message"),
            placeholder=translate("VisionPage", "The message in plain language"),
            lines=3,
        )
        self.message.typed.connect(partial(self._edit, "message"))
        self.always = PlainLabel(card, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.reading = PlainLabel(card, size=Size.SECONDARY, weight=SEMIBOLD)
        self.hints = PlainLabel(card, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.neutral = PlainLabel(card, size=Size.SECONDARY, wrap=True)
        self.fields = StoredFields(
            card, self._bridge, VisionAudience, self.list.current_id, telling_edits.edit_audience
        )
        who, when = translate("VisionPage", "Who tells it"), translate("VisionPage", "When")
        channel = translate("VisionPage", "Channel")
        lines = (
            self.fields.reading(
                "speaker", parse=self._unit_or_function, name=who, placeholder=who, framed=True
            ),
            self.fields.day("day", parse=self._day, name=when, placeholder=when, framed=True),
            self.fields.words(
                "channel", trim=True, finished=True, name=channel, placeholder=channel
            ),
        )
        fields = row(gap=Space.S)
        for line, label, share in zip(lines, (who, when, channel), (3, 2, 3), strict=True):
            name = PlainLabel(card, text=label, size=Size.CAPTION, colour=DESK.ink2)
            fields.addLayout(column(name, line, gap=2), share)
        self.released = Toggle(card, text=translate("VisionPage", "for the public minutes"))
        self.released.clicked.connect(self._release)
        self.task_button = Button(
            card, text=translate("VisionPage", "Make a task"), icon="check", small=True
        )
        self.task_button.clicked.connect(self._make_task)
        box = column(
            self.name,
            self._gain_grid,
            self.message,
            self.always,
            self.reading,
            self.hints,
            fields,
            self.neutral,
            None,
            row(self.released, None, self.task_button, gap=Space.S),
            gap=Space.XS,
        )
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        card.setLayout(box)
        return card

    # -- rows ------------------------------------------------------------------------------

    def _look(self, audience: VisionAudience) -> EntryLook:
        gain, lacking = gain_of(self._bridge.state, audience), lacks(audience)
        day = "" if audience.day is None else formats().date(audience.day)
        parts = ["" if gain is None else gain.title, audience.speaker, day]
        return EntryLook(
            text=audience.name,
            details=" · ".join(part for part in parts if part),
            missing="" if lacking is None else text(lacking),
        )

    # -- showing ---------------------------------------------------------------------------

    def audience(self) -> VisionAudience | None:
        """The current audience."""
        return self._bridge.state.find(VisionAudience, self.list.current_id())

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        state, audience = self._bridge.state, self.audience()
        every = audiences_of(state, self._block_id)
        self.work.setVisible(bool(every))
        self.empty.setVisible(not every)
        number = len(told_audiences(state, self._block_id))
        note = translate("VisionPage", "{number} of {total} with a message")
        self.head.set_title(
            translate("VisionPage", "Audiences"), note.format(number=number, total=len(every))
        )
        telling = telling_of(state, self._block_id)
        if not self.months.hasFocus() or force:
            self.months.blockSignals(True)
            self.months.setValue(0 if telling is None else telling.months)
            self.months.blockSignals(False)
        self.detail.setEnabled(audience is not None)
        if audience is not None:
            self._show(audience, force=force)

    def _show(self, audience: VisionAudience, *, force: bool) -> None:
        state = self._bridge.state
        self.name.setText(audience.name)
        gains, also = reasons_of(state, self._block_id), also_of(state, audience)
        for place in range(len(self.gains), len(gains)):
            self._add_gain(place)
        for place, button in enumerate(self.gains):
            button.setVisible(place < len(gains))
            if place < len(gains):
                self._show_gain(button, gains[place], audience, also)
        self.message.show_value(audience.message, force=force)
        day = agreed_day(state, self._block_id)
        shown = "" if day is None else formats().date(day)
        self.always.setText(text(always(state, self._block_id, shown)))
        self.fields.show(audience, force=force)
        due = "" if audience.day is None else formats().date(audience.day)
        self._show_reading(audience)
        neutral = neutral_hint(state, audience, due)
        self.neutral.setText("" if neutral is None else text(neutral))
        self.neutral.setVisible(neutral is not None)
        self.released.setChecked(audience.released)
        made = state.find(Entry, audience.task_id) is not None
        self.task_button.setEnabled(bool(audience.message) and not made)
        self.task_button.set_label(
            translate("VisionPage", "Is a task") if made else translate("VisionPage", "Make a task")
        )

    def _add_gain(self, place: int) -> None:
        button = Button(self.detail, small=True, kind=Kind.QUIET)
        button.clicked.connect(partial(self._weigh, place))
        self.gains.append(button)
        self._gain_grid.addWidget(button, place // _GAIN_COLUMNS, place % _GAIN_COLUMNS)

    def _show_gain(
        self,
        button: Button,
        gain: VisionReason,
        audience: VisionAudience,
        also: tuple[VisionReason, ...],
    ) -> None:
        button.set_kind(Kind.PRIMARY if audience.most_id == gain.id else Kind.QUIET)
        button.set_label(gain.title if gain not in also else f"{gain.title} +")
        weight = translate("VisionPage", "does not count")
        if audience.most_id == gain.id:
            weight = translate("VisionPage", "counts most")
        elif gain in also:
            weight = translate("VisionPage", "counts too")
        button.setAccessibleDescription(weight)

    def _show_reading(self, audience: VisionAudience) -> None:
        language = self._bridge.state.workshop.language
        if self._jargon is None:
            self._jargon, faults = load_jargon(language)
            for fault in faults:
                self._bridge.failed.emit(fault)
        found = read(audience.message, self._jargon, language)
        show = formats()
        words = translate(
            "VisionPage", "Readability: {words} words per sentence, formula {value} of 4 to 15"
        )
        self.reading.setText(
            words.format(
                words=show.number(found.sentence_words), value=show.number(found.formula, 1)
            )
        )
        said = hints(found, show.number(found.formula, 1), show.number(PLAIN))
        self.hints.setText("\n".join(text(each) for each in said))
        self.reading.setVisible(found.words > 0)
        self.hints.setVisible(bool(said))

    def focus_work(self) -> None:
        """Into the list, or to the button that begins it."""
        target: QWidget = self.list
        if not self.list.rows.rowCount():
            target = self.empty.button or self.line
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list, while it has the keyboard."""
        return self.list.hasFocus() and self.list.command(event)

    def go_to(self, audience_id: Id) -> None:
        """Make an audience the current one."""
        self.list.go_to(audience_id)

    # -- changing --------------------------------------------------------------------------

    def _selected(self, _audience: Id | None) -> None:
        self.refresh(force=True)
        self.current_changed.emit()

    def _take_usual(self) -> None:
        self._bridge.attempt(lambda state: telling_edits.add_usual(state, self._block_id))
        self.list.choose_first()
        self.focus_work()

    def _add(self) -> None:
        words = self.line.text()
        if self._bridge.attempt(
            lambda state: telling_edits.add_audience(state, self._block_id, words)
        ):
            self.line.clear()
            self.list.go_to(audiences_of(self._bridge.state, self._block_id)[-1].id)

    def _rename(self, audience: VisionAudience, words: str) -> bool:
        return self._bridge.attempt(
            lambda state: telling_edits.edit_audience(state, audience.id, name=words)
        )

    def _edit(self, field: str, value: object) -> bool:
        audience = self.audience()
        if audience is None or getattr(audience, field) == value:
            return True
        return self._bridge.attempt(
            lambda state: telling_edits.edit_audience(state, audience.id, **{field: value})
        )

    def _day(self, typed: str) -> date | None:
        return typed_day(self._bridge.state, typed, self._bridge.now)

    def _unit_or_function(self, typed: str) -> str:
        refuse_a_person(self._bridge.state, typed)
        return trimmed(typed)

    def _weigh(self, place: int, _checked: object = None) -> None:
        audience, gains = self.audience(), reasons_of(self._bridge.state, self._block_id)
        if audience is not None and place < len(gains):
            self._bridge.attempt(
                lambda state: telling_edits.next_weight(state, audience.id, gains[place].id)
            )

    def _release(self) -> None:
        self._edit("released", self.released.isChecked())

    def _make_task(self) -> None:
        audience = self.audience()
        if audience is not None:
            self._bridge.attempt(
                lambda state: telling_edits.make_task(state, audience.id, self._bridge.now)
            )

    def _set_months(self, months: int) -> None:
        self._bridge.attempt(
            lambda state: telling_edits.set_telling(state, self._block_id, months=months)
        )

    def _remove(self, audience_id: Id) -> None:
        self._bridge.attempt(lambda state: telling_edits.remove_audience(state, audience_id))

    def _move(self, audience_id: Id, by: int) -> None:
        self._bridge.attempt(lambda state: telling_edits.move_audience(state, audience_id, by))
        self.list.go_to(audience_id)

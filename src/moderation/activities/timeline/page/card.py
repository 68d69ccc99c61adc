# SPDX-License-Identifier: EUPL-1.2
"""The card below the board: everything about the chosen step or fixed date, to be edited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.model import (
    Feasibility,
    FixedDate,
    FixedKind,
    TimelineStep,
    length,
    owner_name,
    steps_of,
)
from moderation.activities.timeline.page.lag_dialog import LagDialog
from moderation.activities.timeline.page.split_dialog import SplitDialog
from moderation.activities.timeline.path import CriticalPath
from moderation.activities.timeline.splitting import SPLIT
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.features.agenda.fixed import typed_said_day
from moderation.features.people.model import Unit
from moderation.gui.door import Door
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    Dialog,
    ElidingLabel,
    IconButton,
    PlainLabel,
    plain_tooltip,
)
from moderation.gui.widgets.entity_fields import StoredFields
from moderation.gui.widgets.menu_words import menu_words
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.read_line import ReadLine, SaidDayLine, fit_days, fit_said_days

translate = QCoreApplication.translate


class TimelineCard(Card):
    """Fields of a step or a fixed date; says what to do while nothing is chosen.

    ``show_dialog`` shows a dialog; another in tests.

    ``left`` is sent when the keyboard should go back to the board, ``menu_wanted`` when all
    commands should be offered at a place on the screen.
    """

    left = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, bridge: Door, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bridge = bridge
        self._block_id = block_id
        self.show_dialog: Callable[[Dialog], object] = Dialog.answered
        self._chosen: Id | None = None
        self._after: tuple[Id, ...] = ()
        self._names: list[str] = []
        self._completer: QCompleter | None = None
        self.stack = QStackedWidget(self)
        place = QVBoxLayout(self)
        place.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        place.addWidget(self.stack)
        self.hint = PlainLabel(self, colour=DESK.ink2, wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.stack.addWidget(self.hint)
        self.stack.addWidget(self._step_fields())
        self.stack.addWidget(self._fixed_fields())
        for field in self._lines():
            field.installEventFilter(self)

    # -- built once --------------------------------------------------------------------

    def _step_fields(self) -> QWidget:
        page = QWidget(self)
        fields = self._steps = StoredFields(page, self._bridge, TimelineStep, lambda: self._chosen)
        self.sides = fields.side(needed=True, put=fields.takes(edits.set_side))
        # An empty title would leave a bar that nobody can speak of.
        self.title = fields.words(
            "title", needed=True, framed=False, put=fields.takes(edits.rename_step),
            name=translate("TimelineCard", "Title"),
            placeholder=translate("TimelineCard", "What is to be done?"),
            size=Size.SECTION, weight=SEMIBOLD,
        )  # fmt: skip
        self.short = fields.words(
            "short", trim=True, framed=False, put=fields.takes(edits.set_short),
            name=translate("TimelineCard", "Short title for the wall"),
            placeholder=translate("TimelineCard", "Short title"),
        )  # fmt: skip
        self.short.setFixedWidth(120)
        plain_tooltip(self.short, translate("TimelineCard", "Short title for the wall"))
        self.waits = Button(page, small=False, on_click=self._offer_waits)
        self.waits.set_icon_name("link")
        self.split = IconButton(
            page,
            icon="split",
            name=text(SPLIT),
            framed=True,
            on_click=self.split_step,
        )
        self.more = IconButton(
            page, icon="more", name=translate("TimelineCard", "More"), on_click=self._offer_more
        )
        self.owner = fields.words(
            "owner", read=lambda step: owner_name(self._bridge.state, step),
            put=fields.takes(edits.set_owner), finished=True, trim=True,
            name=translate("TimelineCard", "Who does it"),
            placeholder=translate("TimelineCard", "Who does it?"),
        )  # fmt: skip
        self.begins = self._day(
            fields,
            "begins",
            translate("TimelineCard", "Begin"),
            edits.set_begin,
            lambda step: step.said_begin,
        )
        self.ends = self._day(
            fields,
            "ends",
            translate("TimelineCard", "End"),
            edits.set_end,
            lambda step: step.said_end,
        )
        self.until = PlainLabel(page, text="–", colour=DESK.ink2)
        self.slack = ElidingLabel(page, weight=MEDIUM, size=Size.SECONDARY, colour=DESK.ink2)
        self.feasibility = fields.segments(
            "feasibility", Feasibility, name=translate("TimelineCard", "Feasibility"),
            put=fields.takes(edits.set_feasibility),
        )  # fmt: skip
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (self.sides, self.title, self.short, self.feasibility, self.more)),
            (
                second,
                (
                    self.owner,
                    self.begins,
                    self.until,
                    self.ends,
                    self.slack,
                    self.waits,
                    self.split,
                ),
            ),
        ):
            row.setSpacing(Space.XS)
            for widget in widgets:
                row.addWidget(widget)
        first.setStretchFactor(self.title, 1)
        second.setStretchFactor(self.owner, 1)
        second.setStretchFactor(self.slack, 1)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(first)
        rows.addLayout(second)
        return page

    def _fixed_fields(self) -> QWidget:
        page = QWidget(self)
        fields = self._fixed = StoredFields(
            page, self._bridge, FixedDate, lambda: self._chosen, clock_edits.edit_fixed
        )
        self.fixed_title = fields.words(
            "title", needed=True, framed=False,
            name=translate("TimelineCard", "Title"),
            placeholder=translate("TimelineCard", "What is fixed?"),
            size=Size.SECTION, weight=SEMIBOLD,
        )  # fmt: skip
        self.day = self._day(
            fields, "day", translate("TimelineCard", "Day"),
            lambda state, own, said: clock_edits.edit_fixed(
                state, own, day=said.day, day_as=said.precision
            ),
            lambda fixed: fixed.said_day,
        )  # fmt: skip
        self.kind = fields.pick(
            "fixed_kind",
            [(text(each.message), each) for each in FixedKind],
            letters=10,
            name=translate("TimelineCard", "Kind"),
        )
        kind_label = PlainLabel(page, text=translate("TimelineCard", "Kind"), colour=DESK.ink2)
        kind_label.setBuddy(self.kind)
        self.guess = PlainLabel(
            page,
            text=translate("TimelineCard", "understood from the title, please check"),
            size=Size.SECONDARY,
            colour=DESK.ink2,
        )
        self.remove = IconButton(
            page,
            icon="trash",
            name=text(edits.REMOVE_FIXED),
            on_click=lambda: fields.perform(edits.remove_fixed),
        )
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in (self.fixed_title, self.day, self.remove):
            row.addWidget(widget)
        row.setStretchFactor(self.fixed_title, 1)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(kind_label)
        below.addWidget(self.kind)
        below.addWidget(self.guess)
        below.addStretch(1)
        rows.addLayout(row)
        rows.addLayout(below)
        return page

    def _day(
        self,
        fields: StoredFields,
        key: str,
        name: str,
        edit: Callable[..., Step],
        read: Callable[[Any], SaidDay],
    ) -> SaidDayLine:
        def parse(words: str) -> SaidDay | None:
            # An interim goal is due, a step begins.
            own = fields.current()
            first = own is not None and read(own).first
            state = self._bridge.state
            said = typed_said_day(state, words, self._bridge.now, first=first)
            if own is not None and said is not None:
                # What cannot be done is refused here, so that the words stay for mending.
                edit(state, own.id, said)
            return said

        field = fields.said_day(
            key, name=name, framed=True, put=fields.takes(edit), read=read, parse=parse
        )
        fit_said_days(field)
        plain_tooltip(field, name)
        return field

    def _lines(self) -> tuple[QuietLine, ...]:
        fields = (self.title, self.short, self.owner, self.begins, self.ends)
        return (*fields, self.fixed_title, self.day)

    # -- what is shown -----------------------------------------------------------------

    def show_hint(self, words: str) -> None:
        """Nothing is chosen: say what can be done."""
        self._chosen = None
        self.hint.setText(words)
        self.stack.setCurrentIndex(0)

    def show_step(self, step: TimelineStep, path: CriticalPath) -> None:
        """A step, or a step as dragging would make it."""
        other = self._chosen != step.id
        self._chosen, self._after = step.id, step.after
        state = self._bridge.state
        self.stack.setCurrentIndex(1)
        self._steps.show(step, force=other)
        for line, said in ((self.begins, step.said_begin), (self.ends, step.said_end)):
            # A day needs less room than words for what is none; what is typed keeps its room.
            exact = said.span.precision is Precision.DAY and not line.hasFocus()
            (fit_days if exact else fit_said_days)(line)
        self._complete(state)
        self.until.setVisible(not step.is_interim_goal)
        self.ends.setVisible(not step.is_interim_goal)
        self.split.setEnabled(step.days > 0)
        words = translate("TimelineCard", "Waits for")
        self.waits.set_label(f"{words} {len(step.after)}" if step.after else words)
        self.feasibility.setVisible(not step.is_interim_goal)
        self.slack.set_text(self._slack(step, path))

    def _slack(self, step: TimelineStep, path: CriticalPath) -> str:
        delay = path.delay(step)
        if delay > 0:
            early = translate("TimelineCard", "begins {length} too early")
            return early.format(length=text(length(delay)))
        if step.is_interim_goal and path.critical and path.critical[-1] == step.id:
            if not path.reserve:
                return translate("TimelineCard", "no reserve")
            reserve = translate("TimelineCard", "{length} of reserve")
            return reserve.format(length=text(length(path.reserve)))
        return text(path.slack_words(step.id))

    def show_fixed(self, fixed: FixedDate, *, guessed: bool) -> None:
        """A fixed date, whose kind may be ``guessed`` from the title."""
        other = self._chosen != fixed.id
        self._chosen = fixed.id
        self.stack.setCurrentIndex(2)
        self._fixed.show(fixed, force=other)
        self.guess.setVisible(guessed)

    def _complete(self, state: State) -> None:
        """Offer the units of the workshop while an owner is typed."""
        names = [unit.name for unit in state.of(Unit)]
        if names == self._names:
            return
        self._names = names
        completer = QCompleter(names, self.owner)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.owner.done)
        self.owner.setCompleter(completer)
        self._completer = completer

    def focus_title(self) -> None:
        """Type into the title, all of it marked."""
        field = self.fixed_title if self.stack.currentIndex() == 2 else self.title
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape in a field lead back to the board."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            popup = self._completer.popup() if self._completer is not None else None
            if popup is not None and popup.isVisible():
                return False
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
                if isinstance(watched, ReadLine) and key == Qt.Key.Key_Escape:
                    watched.put_back()
                elif isinstance(watched, ReadLine):
                    watched.editingFinished.emit()
                    if watched.property("fault"):
                        return True
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    # -- edits -------------------------------------------------------------------------

    def split_step(self) -> None:
        """Ask into which parts the chosen step is split."""
        step = self._steps.current()
        if step is not None and step.days:
            self.show_dialog(SplitDialog(self._bridge, step, self.window()))
            self.left.emit()

    # -- menus -------------------------------------------------------------------------

    def waits_menu(self) -> QMenu:
        """All other steps by end, those that the chosen one waits for ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._bridge.state
        mates = [s for s in steps_of(state, self._block_id) if s.id != self._chosen]
        for mate in sorted(mates, key=lambda step: (step.ends, step.rank)):
            title = menu_words(mate.title)
            action = menu.addAction(f"{title}\t{mate.said_end.words(formats())}")
            action.setCheckable(True)
            action.setChecked(mate.id in self._after)
            action.setData(mate.id)
        waited = [mate for mate in mates if mate.id in self._after]
        if waited and self._chosen is not None:
            menu.addSeparator()
            for mate in waited:
                lag = edits.lag_between(state, self._chosen, mate.id)
                words = translate("TimelineCard", "After “{step}” …").format(step=mate.label)
                length = "" if lag is None else f"\t+ {text(lag.length.message)}"
                action = menu.addAction(menu_words(words) + length)
                action.setData((mate.id,))
        menu.triggered.connect(self._waits_chosen)
        return menu

    def _waits_chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, tuple):
            self.ask_lag(chosen[0])
        else:
            self.toggle_wait(chosen, on=action.isChecked())

    def ask_lag(self, before: Id) -> None:
        """Ask how long the chosen step waits after another one is done."""
        step, other = self._steps.current(), self._bridge.state.find(TimelineStep, before)
        if step is not None and other is not None:
            lag = edits.lag_between(self._bridge.state, step.id, before)
            LagDialog(self.window(), self._bridge, step, other, lag).answered()

    def toggle_wait(self, before: Id, *, on: bool) -> None:
        """Wait for another step, or no longer."""
        make = edits.add_dependency if on else edits.remove_dependency
        self._steps.perform(make, before)

    def _offer_waits(self) -> None:
        menu = self.waits_menu()
        menu.popup(self.waits.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _offer_more(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, 0)))

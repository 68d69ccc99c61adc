# SPDX-License-Identifier: EUPL-1.2
"""The card below the board: everything about the chosen step or fixed date, to be edited."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import (
    Chain,
    Feasibility,
    FixedDate,
    FixedKind,
    TimelineStep,
    length,
    owner_name,
    slack_message,
    steps_of,
)
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.days import parse_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import LIGHT, MEDIUM, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    ElidingLabel,
    IconButton,
    PlainLabel,
    SegmentedControl,
    SideChooser,
    plain_tooltip,
    set_fault,
)
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate

_PART = re.compile(r"\s*\((?:Teil|part) \d+\)$")


class DayLine(QuietLine):
    """A day, typed in any of the ways in which people write one.

    ``entered`` carries it; what is no day stays as it was typed, framed, with the reason.
    """

    entered = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None, *, name: str, first: bool = False) -> None:
        super().__init__(parent, name=name, framed=True)
        self._first = first
        self._day = date.min
        self.today: Callable[[], date] = lambda: date.min
        # Letters, frame and padding, in the longest form of the language.
        longest = max((formats().date(date(2030, month, 30)) for month in range(3, 13)), key=len)
        self.setFixedWidth(round(QFontMetricsF(self.font()).horizontalAdvance(longest)) + 30)
        plain_tooltip(self, name)
        self.done.connect(self._enter)

    def show_day(self, day: date) -> None:
        """Show what is stored."""
        self._day = day
        if not (self.hasFocus() and self.property("fault")):
            set_fault(self, fault=False)
        self.show_value(formats().date(day))

    def _enter(self, words: str) -> None:
        if words == formats().date(self._day):
            set_fault(self, fault=False)
            return
        try:
            day = parse_day(words, self.today(), first=self._first)
        except UserFacingError as error:
            set_fault(self, fault=True, reason=text(error.message))
            self.refused.emit(error.message)
            return
        set_fault(self, fault=False)
        if day is not None and day != self._day:
            self.entered.emit(day)
        self.show_value(formats().date(self._day), force=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            set_fault(self, fault=False)
            self.show_value(formats().date(self._day), force=True)
        super().keyPressEvent(event)


class TimelineCard(Card):
    """Fields of a step or a fixed date; says what to do while nothing is chosen.

    ``left`` is sent when the keyboard should go back to the board, ``menu_wanted`` when all
    commands should be offered at a place on the screen.
    """

    left = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bridge = bridge
        self._block_id = block_id
        self._chosen: Id | None = None
        self._after: tuple[Id, ...] = ()
        self._names: list[str] = []
        self._completer: QCompleter | None = None
        self.stack = QStackedWidget(self)
        place = QVBoxLayout(self)
        place.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        place.addWidget(self.stack)
        self.hint = PlainLabel(self, colour=LIGHT.ink2, wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.stack.addWidget(self.hint)
        self.stack.addWidget(self._step_fields())
        self.stack.addWidget(self._fixed_fields())
        for field in self._lines():
            field.installEventFilter(self)

    # -- built once --------------------------------------------------------------------

    def _step_fields(self) -> QWidget:
        page = QWidget(self)
        self.sides = SideChooser(page)
        self.title = QuietLine(
            page,
            name=translate("TimelineCard", "Title"),
            placeholder=translate("TimelineCard", "What is to be done?"),
            size=Size.SECTION,
            weight=SEMIBOLD,
        )
        self.short = QuietLine(
            page,
            name=translate("TimelineCard", "Short title for the wall"),
            placeholder=translate("TimelineCard", "Short title"),
        )
        self.short.setFixedWidth(120)
        plain_tooltip(self.short, translate("TimelineCard", "Short title for the wall"))
        self.waits = Button(page, small=False, on_click=self._offer_waits)
        self.waits.set_icon_name("link")
        self.split = Button(
            page,
            text=translate("TimelineCard", "Split"),
            icon="split",
            on_click=self.split_step,
        )
        self.more = IconButton(
            page, icon="more", name=translate("TimelineCard", "More"), on_click=self._offer_more
        )
        self.owner = QuietLine(
            page,
            name=translate("TimelineCard", "Who does it"),
            placeholder=translate("TimelineCard", "Who does it?"),
            framed=True,
        )
        self.begins = self._day(
            page, translate("TimelineCard", "Begin"), self._set_begin, first=True
        )
        self.ends = self._day(page, translate("TimelineCard", "End"), self._set_end)
        self.until = PlainLabel(page, text="–", colour=LIGHT.ink2)
        self.slack = ElidingLabel(page, weight=MEDIUM, size=Size.SECONDARY, colour=LIGHT.ink2)
        self.feasibility = SegmentedControl(
            page,
            name=translate("TimelineCard", "Feasibility"),
            options=[(one, text(one.message)) for one in Feasibility],
        )
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
        self.title.typed.connect(self._rename)
        self.title.done.connect(self._renamed)
        self.short.typed.connect(self._set_short)
        self.owner.done.connect(self._set_owner)
        self.sides.changed.connect(self._set_side)
        self.feasibility.changed.connect(self._set_feasibility)
        return page

    def _fixed_fields(self) -> QWidget:
        page = QWidget(self)
        self.fixed_title = QuietLine(
            page,
            name=translate("TimelineCard", "Title"),
            placeholder=translate("TimelineCard", "What is fixed?"),
            size=Size.SECTION,
            weight=SEMIBOLD,
        )
        self.day = self._day(page, translate("TimelineCard", "Day"), self._set_day)
        self.kind = SegmentedControl(
            page,
            name=translate("TimelineCard", "Kind"),
            options=[(one, text(one.message)) for one in FixedKind],
        )
        self.remove = IconButton(
            page,
            icon="trash",
            name=text(edits.REMOVE_FIXED),
            on_click=lambda: self.do(lambda state: edits.remove_fixed(state, self._id())),
        )
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in (self.fixed_title, self.day, self.remove):
            row.addWidget(widget)
        row.setStretchFactor(self.fixed_title, 1)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(row)
        rows.addWidget(self.kind)
        self.fixed_title.typed.connect(self._rename_fixed)
        self.fixed_title.done.connect(self._renamed_fixed)
        self.kind.changed.connect(self._set_kind)
        return page

    def _day(
        self, page: QWidget, name: str, entered: Callable[[date], None], *, first: bool = False
    ) -> DayLine:
        field = DayLine(page, name=name, first=first)
        field.today = lambda: self._bridge.now.astimezone().date()
        field.entered.connect(entered)
        field.refused.connect(self._bridge.failed)
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

    def show_step(self, step: TimelineStep, chain: Chain) -> None:
        """A step, or a step as dragging would make it."""
        other = self._chosen != step.id
        self._chosen, self._after = step.id, step.after
        state = self._bridge.state
        self.stack.setCurrentIndex(1)
        self.sides.set_side(step.side)
        self.title.show_value(step.title, force=other)
        self.short.show_value(step.short, force=other)
        self.owner.show_value(owner_name(state, step), force=other)
        self._complete(state)
        self.begins.show_day(step.begins)
        self.ends.show_day(step.ends)
        self.until.setVisible(not step.is_interim_goal)
        self.ends.setVisible(not step.is_interim_goal)
        self.split.setEnabled(not step.is_interim_goal)
        words = translate("TimelineCard", "Waits for")
        self.waits.set_label(f"{words} {len(step.after)}" if step.after else words)
        self.feasibility.set_value(step.feasibility)
        self.feasibility.setVisible(not step.is_interim_goal)
        self.slack.set_text(self._slack(step, chain))

    def _slack(self, step: TimelineStep, chain: Chain) -> str:
        delay = chain.delay(step)
        if delay > 0:
            early = translate("TimelineCard", "begins {length} too early")
            return early.format(length=text(length(delay)))
        if step.is_interim_goal and chain.critical and chain.critical[-1] == step.id:
            if chain.reserve <= 1:
                return translate("TimelineCard", "no reserve")
            reserve = translate("TimelineCard", "{length} of reserve")
            return reserve.format(length=text(length(chain.reserve)))
        return text(slack_message(chain.slack.get(step.id, 0)))

    def show_fixed(self, fixed: FixedDate) -> None:
        """A fixed date."""
        other = self._chosen != fixed.id
        self._chosen = fixed.id
        self.stack.setCurrentIndex(2)
        self.fixed_title.show_value(fixed.title, force=other)
        self.day.show_day(fixed.day)
        self.kind.set_value(fixed.fixed_kind)

    def _complete(self, state: State) -> None:
        """Offer the units of the workshop while an owner is typed."""
        names = [unit.name for unit in state.of(Unit)]
        if names == self._names:
            return
        self._names = names
        completer = QCompleter(names, self.owner)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._set_owner)
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
                if isinstance(watched, DayLine) and key == Qt.Key.Key_Escape:
                    watched.keyPressEvent(event)
                elif isinstance(watched, DayLine):
                    watched.editingFinished.emit()
                    if watched.property("fault"):
                        return True
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    # -- edits -------------------------------------------------------------------------

    def do(self, make: Callable[[State], Step]) -> bool:
        """Perform an edit; tells whether the user's world allowed it."""
        return self._bridge.attempt(make)

    def _id(self) -> Id:
        if self._chosen is None:
            raise RuntimeError("nothing is chosen")
        return self._chosen

    def _step(self) -> TimelineStep | None:
        return self._bridge.state.find(TimelineStep, self._chosen)

    def _rename(self, words: str) -> None:
        if not blank(words):
            self.do(lambda state: edits.rename_step(state, self._id(), trimmed(words)))

    def _renamed(self, words: str) -> None:
        step = self._step()
        if step is not None and words != step.title:
            # An empty title would leave a bar that nobody can speak of.
            self.title.show_value(step.title, force=True)

    def _set_short(self, words: str) -> None:
        self.do(lambda state: edits.set_short(state, self._id(), trimmed(words)))

    def _set_owner(self, words: str) -> None:
        step = self._step()
        if step is not None and trimmed(words) != owner_name(self._bridge.state, step):
            self.do(lambda state: edits.set_owner(state, step.id, words))

    def _set_side(self, side: Side | None) -> None:
        step = self._step()
        if side is None and step is not None:
            self.sides.set_side(step.side)
        elif side is not None:
            self.do(lambda state: edits.set_side(state, self._id(), side))

    def _set_begin(self, day: date) -> None:
        self.do(lambda state: edits.set_begin(state, self._id(), day))

    def _set_end(self, day: date) -> None:
        step = self._step()
        if step is not None:
            self.do(lambda state: edits.set_dates(state, step.id, step.begins, day))

    def _set_feasibility(self, value: object) -> None:
        if isinstance(value, Feasibility):
            self.do(lambda state: edits.set_feasibility(state, self._id(), value))

    def _rename_fixed(self, words: str) -> None:
        if not blank(words):
            self.do(lambda state: edits.edit_fixed(state, self._id(), title=trimmed(words)))

    def _renamed_fixed(self, words: str) -> None:
        fixed = self._bridge.state.find(FixedDate, self._chosen)
        if fixed is not None and words != fixed.title:
            self.fixed_title.show_value(fixed.title, force=True)

    def _set_day(self, day: date) -> None:
        self.do(lambda state: edits.edit_fixed(state, self._id(), day=day))

    def _set_kind(self, value: object) -> None:
        if isinstance(value, FixedKind):
            self.do(lambda state: edits.edit_fixed(state, self._id(), fixed_kind=value))

    def split_step(self) -> None:
        """The chosen step as two parts, whose titles can be typed right away."""
        step = self._step()
        if step is None:
            return
        title = _PART.sub("", step.title)
        part = translate("TimelineCard", "{title} (part {number})")
        names = [part.format(title=title, number=number) for number in (1, 2)]
        if self.do(lambda state: edits.split_step(state, step.id, *names)):
            self.focus_title()

    # -- menus -------------------------------------------------------------------------

    def waits_menu(self) -> QMenu:
        """All other steps by end, those that the chosen one waits for ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._bridge.state
        mates = [s for s in steps_of(state, self._block_id) if s.id != self._chosen]
        for mate in sorted(mates, key=lambda step: (step.ends, step.rank)):
            title = mate.title.replace("&", "&&")
            action = menu.addAction(f"{title}\t{formats().date(mate.ends)}")
            action.setCheckable(True)
            action.setChecked(mate.id in self._after)
            action.setData(mate.id)
        menu.triggered.connect(
            lambda action: self.toggle_wait(action.data(), on=action.isChecked())
        )
        return menu

    def toggle_wait(self, before: Id, *, on: bool) -> None:
        """Wait for another step, or no longer."""
        make = edits.add_dependency if on else edits.remove_dependency
        self.do(lambda state: make(state, self._id(), before))

    def _offer_waits(self) -> None:
        menu = self.waits_menu()
        menu.popup(self.waits.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _offer_more(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, 0)))

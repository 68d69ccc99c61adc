# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of a look back: how far everything is, and what has changed since."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.follow_up import edits, telling
from moderation.activities.follow_up.model import (
    CameTrue,
    CountedOn,
    Looked,
    counted_of,
    looked_at,
    worded_anew,
)
from moderation.activities.follow_up.wall import CHANGED, COUNTED, KEYS, TRUTH
from moderation.domain.clock import local_day
from moderation.domain.entity import KINDS
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.features.earlier.changes import ChangedThing, differences
from moderation.features.earlier.model import ThingKind, earlier_of
from moderation.features.progress.edits import note_progress
from moderation.features.progress.model import REASONED, Progress, notes_of
from moderation.features.progress.page import StatusDialog
from moderation.features.progress.signs import SIGNS
from moderation.features.progress.sources import followed
from moderation.features.progress.words import note_words, now_words
from moderation.gui.activity_page import BlockPage, EmptySign
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands, KeyGroup
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size, Space
from moderation.gui.widgets import PlainLabel
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.frames import HintCard
from moderation.gui.widgets.quiet import KeyLine
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    gap,
    glyph,
    icon,
    one_line,
    words,
)
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

_ROW, _GAP, _SHOWN = 38, 8, 6
WIDE = 720
"""From this width on evidence stands in the row; below the list it stands always."""
LONGEST = 300
"""Letters of what was counted on: a sentence or two."""
Shown = ThingKind | str
Row = Looked | ChangedThing | CountedOn


class FollowUpPage(BlockPage):
    """One list of what was agreed, by kind; below it what was agreed then, and its history."""

    least = 640, 420

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        state = bridge.state
        first = bool(counted_of(state, block_id)) or not earlier_of(state, block_id)
        self._shown: Shown = COUNTED if first else ThingKind.GOAL
        name = translate("FollowUpPage", "What is shown")
        self.choice = SegmentedControl(self, options=self._options(), name=name)
        self.choice.changed.connect(self.show_kind)
        self.wall_button = self.button_to_wall()
        self.from_label = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.hint = HintCard(self)
        self.rows = EntityListModel(
            bridge, self._query, tuple(KINDS.values()), self._data, self._edit, self
        )
        list_name = translate("FollowUpPage", "What was agreed")
        self.list = WorkList(self, self.rows, name=list_name, edits=True)
        self.list.setItemDelegate(DescribedRows(self._row, self.list))
        self.list.opened.connect(lambda _id: self.ask())
        self.list.current_changed.connect(lambda _id: self._show_detail())
        self.list.typed.connect(self.type_elsewhere)
        self.line = KeyLine(
            self,
            name=translate("FollowUpPage", "What was counted on"),
            placeholder=translate("FollowUpPage", "What did we count on? Then Enter"),
            size=Size.CAPTURE,
            framed=True,
        )
        limit(self.line, LONGEST)
        self.line.returnPressed.connect(self.add)
        self.list.add_in(self.line)
        self.list.remove_wanted.connect(self._remove)
        self.then = PlainLabel(self, size=Size.BODY, wrap=True)
        self.history = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.history.setAccessibleName(translate("FollowUpPage", "History"))
        self.foot = PlainLabel(self, weight=SEMIBOLD, wrap=True)
        place = self.add_place((self.list, 1), self.then, self.history, gap=Space.S)
        del place
        self.lay_out(
            row((self.title, 1), self.wall_button, gap=Space.S),
            self.choice,
            self.from_label,
            self.hint,
            (self.stack, 1),
            self.line,
            self.foot,
        )
        self._add_keys()
        self.refresh()

    def _add_keys(self) -> None:
        notes = [
            Command(key=str(number), words=text(each.message), run=partial(self.digit, number))
            for number, each in enumerate(Progress, 1)
        ]
        asked = translate("FollowUpPage", "How far is it? …")
        self.list.commands = Commands(
            [
                *notes,
                *self.list.usual_commands(moving=False),
                Command(key="Shift+Return", words=asked, run=self.ask),
            ]
        )
        shown = [
            Command(key=f"Alt+{number}", note=label, run=partial(self.show_kind, value))
            for number, (value, label) in enumerate(self._options(), 1)
        ]
        KeyGroup("", tuple(shown)).bind(self)
        self.commands = Commands(shown)

    def concerns(self, kinds: frozenset[str]) -> bool:
        """Whatever changes may be something that is followed up."""
        return bool(kinds)

    # -- what is shown ---------------------------------------------------------------------

    def _options(self) -> list[tuple[Shown, str]]:
        state = self.bridge.state
        named = {
            ThingKind.GOAL: translate("FollowUpPage", "Goals {count}"),
            ThingKind.TASK: translate("FollowUpPage", "Tasks {count}"),
            ThingKind.COMMITMENT: translate("FollowUpPage", "Commitments {count}"),
        }
        found: list[tuple[Shown, str]] = [
            (kind, label.format(count=len(looked_at(state, self.block_id, kind))))
            for kind, label in named.items()
        ]
        label = translate("FollowUpPage", "Changed {count}")
        counted = translate("FollowUpPage", "Counted on {count}")
        number = len(counted_of(state, self.block_id))
        return [
            (COUNTED, counted.format(count=number)),
            *found,
            (CHANGED, label.format(count=len(differences(state)))),
        ]

    def _query(self, state: State) -> Sequence[Row]:
        if isinstance(self._shown, ThingKind):
            return looked_at(state, self.block_id, self._shown)
        if self._shown == COUNTED:
            return counted_of(state, self.block_id)
        return differences(state)

    def show_kind(self, shown: object) -> None:
        """Show what was counted on, one kind of thing, or what has changed (Alt+1 to Alt+5)."""
        self._shown = shown if isinstance(shown, ThingKind | str) else CHANGED
        self.refresh()
        self.list.choose_first()

    def show_state(self, *, force: bool) -> None:
        """Show what is stored now."""
        del force
        state = self.bridge.state
        self.choice.set_options(self._options())
        self.choice.set_value(self._shown)
        self.rows.show_rows(self._query(state))
        self.line.setVisible(self._shown == COUNTED)
        earlier = earlier_of(state, self.block_id)
        said = [text(telling.agreed_in(each, formats())) for each in earlier]
        fresh = [text(each) for each in telling.newcomers(state)]
        if fresh:
            said.append(text(telling.NEWCOMERS.with_values(who=", ".join(fresh))))
        self.from_label.setText(" · ".join(said))
        self._show_hint(state)
        found = looked_at(state, self.block_id)
        going = ", ".join(text(each) for each in telling.going_on(found))
        on = telling.GOES_ON.with_values(what=going) if going else telling.NOTHING_GOES_ON
        self.foot.setText(text(on) if found else "")
        self._show_detail()

    def _show_hint(self, state: State) -> None:
        hints = [
            text(words)
            for each in earlier_of(state, self.block_id)
            for words in telling.explained(each, formats())
        ]
        lone = [each.text for each in looked_at(state, self.block_id) if each.unowned]
        if lone:
            hints.append(text(telling.UNOWNED.with_values(what=", ".join(lone))))
        self.hint.set_hint("\n".join(hints))
        self.hint.setVisible(bool(hints))

    def _show_detail(self) -> None:
        shown = self.list.entity()
        then, history = "", ""
        if isinstance(shown, Looked):
            if worded_anew(shown):
                then = text(telling.agreed_words(shown, formats()))
            notes = notes_of(self.bridge.state, shown.agreed.followed_id)[-_SHOWN:]
            history = "\n".join(
                " · ".join(
                    filter(None, (text(note_words(n, shown.due, formats())), n.evidence, n.reason))
                )
                for n in notes
            )
        self.then.setText(then)
        self.then.setVisible(bool(then))
        self.history.setText(history)
        self.history.setVisible(bool(history))

    def sign(self) -> EmptySign | None:
        """How something comes here, while nothing is looked back at."""
        state = self.bridge.state
        if earlier_of(state, self.block_id) or counted_of(state, self.block_id):
            return None
        return EmptySign(
            icon="history",
            title=translate("FollowUpPage", "No earlier workshop is followed up yet"),
            text=translate(
                "FollowUpPage",
                "Close this workshop and choose “Follow up …” for the earlier one in the library. "
                "What it agreed to comes along, whatever is open of it.",
            ),
        )

    def _row(self, shown: Row, seen: RowState) -> RowDescription:
        weight = SEMIBOLD if seen.current else MEDIUM
        if isinstance(shown, ChangedThing):
            kind = text(shown.kind.message)
            return one_line(
                _ROW,
                words(shown.label, weight=weight, grows=True, least=120),
                words(shown.before or "–", ink=DESK.ink2, width=150, before=_GAP),
                icon("arrow", 16, before=_GAP),
                words(shown.now or kind, width=150, before=_GAP),
            )
        if isinstance(shown, CountedOn):
            return one_line(
                _ROW,
                words(shown.text, weight=weight, grows=True, least=120),
                icon(TRUTH[shown.came_true], 16, before=_GAP),
                words(text(shown.came_true.message), width=190, before=6),
            )
        wide = self.list.viewport().width() >= WIDE
        evidence = "" if shown.note is None else shown.note.evidence
        side = glyph(shown.side, 12, before=_GAP) or gap(12 + _GAP)
        return one_line(
            _ROW,
            words(shown.text, weight=weight, grows=True, least=120),
            icon("tri", 12, before=_GAP) if shown.unowned else side,
            words(shown.owner or "–", width=130 if wide else 110, before=6),
            icon(SIGNS[shown.progress], 16, before=_GAP) if shown.progress else gap(16 + _GAP),
            words(self._status(shown), width=150, before=6),
            words(evidence, width=130, before=_GAP) if wide else None,
            icon("arrow", 16, before=_GAP) if shown.goes_on else gap(16 + _GAP),
        )

    def _status(self, shown: Looked) -> str:
        if shown.removed:
            return text(telling.REMOVED)
        today = local_day(self.bridge.now)
        said = now_words(self.bridge.state, shown.agreed.followed_id, shown.due, today)
        return text(telling.UNSAID if said is None else said)

    def _data(self, shown: Row, role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole and isinstance(shown, CountedOn):
            return shown.text
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(shown, CountedOn):
            return f"{shown.text}, {text(shown.came_true.message)}"
        if isinstance(shown, ChangedThing):
            parts = [shown.label, shown.before, shown.now or text(shown.kind.message)]
        else:
            parts = [shown.text]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                on = translate("FollowUpPage", "goes on") if shown.goes_on else ""
                evidence = "" if shown.note is None else shown.note.evidence
                parts += [shown.owner, self._status(shown), evidence, on]
        return ", ".join(part for part in parts if part)

    # -- what is done ----------------------------------------------------------------------

    def add(self) -> None:
        """What was typed was counted on."""
        typed = self.line.text()
        if self.bridge.attempt(lambda state: edits.add_counted(state, self.block_id, typed)):
            self.line.setText("")
            self.list.go_to(counted_of(self.bridge.state, self.block_id)[-1].id)

    def _edit(self, shown: Row, typed: Any) -> bool:
        if not isinstance(shown, CountedOn):
            return False
        return self.bridge.attempt(lambda state: edits.edit_counted(state, shown.id, str(typed)))

    def _remove(self, _id: Id) -> None:
        shown = self.list.entity()
        if isinstance(shown, CountedOn):
            self.bridge.attempt(lambda state: edits.remove_counted(state, shown.id))

    def digit(self, number: int) -> None:
        """How far the current one is, or whether it came true."""
        shown = self.list.entity()
        if not isinstance(shown, CountedOn):
            self.note(tuple(Progress)[number - 1])
            return
        said = (CameTrue.YES, CameTrue.PARTLY, CameTrue.NO, CameTrue.OPEN)
        if number <= len(said):
            came_true = said[number - 1]
            self.bridge.attempt(lambda state: edits.say_true(state, shown.id, came_true))

    def note(self, progress: Progress) -> None:
        """How far the current one is as of today (1 to 5); what needs a reason is asked for."""
        shown = self.list.entity()
        if not isinstance(shown, Looked):
            return
        if progress in REASONED:
            self.ask(progress)
            return
        key, now = shown.agreed.followed_id, self.bridge.now
        self.bridge.attempt(
            lambda state: note_progress(state, key, progress, local_day(now), now=now)
        )

    def ask(self, progress: Progress | None = None) -> None:
        """Ask how far the current one is, with evidence and reason (Enter)."""
        shown = self.list.entity()
        if isinstance(shown, CountedOn):
            self.list.edit_current()
        if not isinstance(shown, Looked):
            return
        found = followed(self.bridge.state, shown.agreed.followed_id)
        if found is None:
            return
        dialog = StatusDialog(self.window(), self.bridge, found[1])
        if progress is not None:
            dialog.status.setCurrentIndex(dialog.status.findData(progress))
        dialog.answered()

    # -- what the window asks --------------------------------------------------------------

    def wall_item(self) -> WallItem:
        """What is listed here."""
        key = KEYS[self._shown] if isinstance(self._shown, ThingKind) else self._shown
        return WallItem(key=key, block_id=self.block_id)

    def keyboard(self) -> QWidget:
        """The list."""
        return self.list

    def go_to(self, entity_id: Id) -> None:
        """Show a thing in the list of its kind."""
        if any(each.id == entity_id for each in counted_of(self.bridge.state, self.block_id)):
            self.show_kind(COUNTED)
            self.list.go_to(entity_id)
        for kind in ThingKind:
            for each in looked_at(self.bridge.state, self.block_id, kind):
                if entity_id in (each.id, each.agreed.thing_id):
                    self.show_kind(kind)
                    self.list.go_to(each.id)

    def command(self, event: QKeyEvent) -> bool:
        """Digits say how far the current one is."""
        return self.list.command(event)


PAGE = FollowUpPage

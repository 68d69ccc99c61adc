# SPDX-License-Identifier: EUPL-1.2
"""What the keys of the moderator's view are called: for its shortcuts, the help and the palette."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.side import Side
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, current_block
from moderation.features.capture.model import EntryKind
from moderation.features.people.model import Participant
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, KeyGroup, KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.texts import text
from moderation.windows.groups.door import GroupDoor
from moderation.windows.top_bar import history_commands

translate = QCoreApplication.translate

_Rows = list[tuple[str, str, str]]


def _taking_down() -> _Rows:
    kind_words = translate("Keys", "Capture bar: {what}")
    turn_words = translate("Keys", "Turn: {what}")
    kinds = [
        (f"Ctrl+{number}", kind_words.format(what=text(kind.message)), "pencil")
        for number, kind in enumerate(EntryKind, 1)
    ]
    sides = [
        (f"Ctrl+{number}", kind_words.format(what=text(side.message)), "pencil")
        for number, side in enumerate(Side, 6)
    ]
    turns = [
        (f"Alt+{number}", turn_words.format(what=text(side.message)), "users")
        for number, side in enumerate(Side, 6)
    ]
    return [
        *kinds,
        *sides,
        *turns,
        ("F4", translate("Keys", "Everything that was taken down, and back"), "list"),
        ("Ctrl+T", translate("Keys", "Type in what was written on paper"), "pencil"),
    ]


def _leading() -> _Rows:
    return [
        ("F2", translate("Keys", "Into the work area and back"), "right"),
        ("F6", translate("Keys", "Begin, end the block, close after the last"), "play"),
        ("Shift+F6", translate("Keys", "Attendance: who is here"), "users"),
        ("Shift+F4", translate("Keys", "List of speakers, and back"), "message"),
        ("F10", translate("Keys", "Vote on this, and back"), "vote"),
        ("F5", translate("Keys", "Ways to get home on time"), "clock"),
        ("Ctrl+Shift+E", translate("Keys", "Ground rules: agree, look back"), "scale"),
        ("F12", translate("Keys", "Read back what was agreed"), "quote"),
        ("Ctrl+F12", translate("Keys", "Closing round: what is still missing"), "check"),
        ("Shift+F12", translate("Keys", "Evaluation of the event, and back"), "check"),
        ("Ctrl+P", translate("Keys", "Minutes"), "doc"),
        ("Ctrl+Shift+P", translate("Keys", "Minutes beside the work"), "split"),
    ]


def _wall() -> _Rows:
    return [
        ("F7", translate("Keys", "Show what is selected"), "wall"),
        ("Ctrl+Shift+G", translate("Keys", "Show the ground rules"), "wall"),
        ("PgUp", translate("Keys", "Previous page"), "left"),
        ("PgDown", translate("Keys", "Next page"), "right"),
    ]


def groups(
    bridge: Bridge,
    view: QWidget,
    runs: Mapping[str, Callable[[], object]],
    selected: Callable[[], bool],
    shows: Callable[[str], bool],
    door: GroupDoor,
) -> tuple[KeyGroup, ...]:
    """The keys of the view under their headings.

    Args:
        bridge: The open workshop.
        view: The view that they work in.
        runs: What each key does.
        selected: Whether something is selected that can be shown.
        shows: Whether the page of a feature is on screen, from which its key leads back.
        door: The ways into group rooms and back.
    """
    whys = _whys(bridge, selected, shows)

    def do(key: str) -> None:
        reason = whys[key]()
        if reason:
            bridge.failed.emit(untranslated(f"{reason[0].upper()}{reason[1:]}."))
        else:
            runs[key]()

    def commands(rows: _Rows) -> tuple[Command, ...]:
        # The key does what the palette offers, and says the same reason where it cannot be done.
        return tuple(
            Command(
                key=key,
                note=says,
                icon=icon,
                run=partial(do, key) if key in whys else runs[key],
                why=whys.get(key),
            )
            for key, says, icon in rows
        )

    bar = (
        KeyNote(key_text("Return"), translate("Keys", "File it; several pasted lines one by one")),
        KeyNote(key_text("Shift+Return"), translate("Keys", "File several lines as one")),
        KeyNote(key_text("Esc"), translate("Keys", "Clear, then back to the block")),
    )
    back = history_commands(bridge, view)
    return (
        KeyGroup(translate("Keys", "Take down"), commands(_taking_down()), bar),
        KeyGroup(translate("Keys", "Lead"), (*commands(_leading()), *back)),
        KeyGroup(translate("Keys", "Wall"), commands(_wall())),
        KeyGroup(translate("Keys", "Group rooms"), door.commands()),
    )


def _whys(
    bridge: Bridge, selected: Callable[[], bool], shows: Callable[[str], bool]
) -> dict[str, Callable[[], str]]:
    """Why a key can do nothing now, ``""`` if it can; for those keys where this happens."""

    def no_block() -> str:
        return "" if bridge.state.of(Block) else translate("Keys", "plan a block first")

    def no_day() -> str:
        running = current_block(bridge.state) is not None
        return "" if running else translate("Keys", "only while a block runs")

    def no_list() -> str:
        return "" if shows("speakers") else no_day()

    def over() -> str:
        begun = bridge.state.workshop.status in (Status.DRAFT, Status.RUNNING)
        return "" if begun else translate("Keys", "the workshop is closed")

    def nobody() -> str:
        return "" if bridge.state.of(Participant) else translate("Keys", "nobody is on the list")

    def nothing() -> str:
        return "" if selected() else translate("Keys", "nothing is selected here")

    return {
        "F4": no_block, "F10": no_block, "F12": no_block, "F5": no_day, "F6": over, "F7": nothing,
        "Shift+F6": nobody, "Shift+F4": no_list, "Shift+F12": no_block,
    }  # fmt: skip

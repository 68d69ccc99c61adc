# SPDX-License-Identifier: EUPL-1.2
"""The ways out of the plenary into a group room, and back: files, dialogs, and their keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.model import Block
from moderation.features.group_work import merging, result_file
from moderation.features.group_work.kinds import fitting_blocks
from moderation.features.group_work.model import group_work_of
from moderation.gui.beside import beside
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.file_dialogs import ask_for_file, ask_for_place
from moderation.storage.whole_file import write_whole
from moderation.windows.groups.closed_words import is_closed, named, titled

translate = QCoreApplication.translate
OUT, IN = "Ctrl+Shift+O", "Ctrl+Shift+N"
WRITTEN = QT_TRANSLATE_NOOP("GroupDoor", "Saved for {group}: {file}")
RESULT_WRITTEN = QT_TRANSLATE_NOOP(
    "GroupDoor", "The result of {group} is saved: {file}. Bring it to the plenary."
)
MERGED = QT_TRANSLATE_NOOP("GroupDoor", "The result of {group} is merged. Undo takes it back.")


class GroupDoor:
    """Hands out, exports and merges, in front of a view.

    ``ask_save`` and ``ask_open`` ask for a file; others in tests.
    """

    def __init__(self, bridge: Bridge, view: QWidget) -> None:
        self._bridge = bridge
        self._view = view
        self.ask_save: Callable[[str, str], str] = self._ask_save
        self.ask_open: Callable[[], str] = self._ask_open

    def commands(self) -> tuple[Command, ...]:
        """What can be done here: in the plenary, or in a group room."""
        if group_work_of(self._bridge.state) is not None:
            words = translate("GroupDoor", "Result of this group …")
            return (Command(key=OUT, note=words, words=words, icon="export", run=self.export),)
        out = translate("GroupDoor", "For a group room …")
        back = translate("GroupDoor", "Merge the result of a group …")
        return (
            Command(
                key=OUT, note=out, words=out, icon="door", run=self.hand_out, why=self._why_not
            ),
            Command(key=IN, note=back, words=back, icon="merge", run=self.merge),
        )

    def _why_not(self) -> str:
        if fitting_blocks(self._bridge.state):
            return ""
        return translate("GroupDoor", "no block of cards, vision, timeline or goals")

    def hand_out(self) -> None:
        """Ask for which group, and write the file."""
        from moderation.windows.groups.hand_out import HandOutDialog

        if not fitting_blocks(self._bridge.state):
            from moderation.features.group_work.handing_out import NO_SUCH_BLOCK

            self._bridge.failed.emit(NO_SUCH_BLOCK)
            return
        HandOutDialog(self._bridge, self._keep, self._view.window()).answered()

    def _keep(self, words: str, group: str, block: Block) -> bool:
        closed = is_closed(self._bridge.state, block)
        parts = named(group, block.title, closed=closed)
        title = titled(translate("GroupDoor", "Save file"), closed=closed)
        name = self.ask_save(f"{file_name(parts, 'Gruppe')}.json", title)
        if not name:
            return False
        path = _json(Path(name))
        write_whole(path, words.encode("utf-8"))
        self._bridge.told.emit(WRITTEN.with_values(group=group, file=path.name))
        return True

    def export(self) -> None:
        """Write the result of this group room."""
        bridge = self._bridge
        work = group_work_of(bridge.state)
        try:
            words = result_file.write(bridge.state, bridge.now)
            group = "" if work is None else work.group
            kind = translate("GroupDoor", "Result {group}").format(group=group)
            block = None if work is None else bridge.state.find(Block, work.block_id)
            closed = block is not None and is_closed(bridge.state, block)
            title = titled(translate("GroupDoor", "Save file"), closed=closed)
            proposed = file_name(named(kind, closed=closed), "Ergebnis")
            name = self.ask_save(f"{proposed}.json", title)
            if not name:
                return
            path = _json(Path(name))
            write_whole(path, words.encode("utf-8"))
        except UserFacingError as error:
            bridge.failed.emit(error.message)
            return
        bridge.told.emit(RESULT_WRITTEN.with_values(group=group, file=path.name))

    def merge(self) -> None:
        """Ask for the file, show what differs, and merge it in one step."""
        from moderation.windows.groups.merge_dialog import MergeGroupDialog

        bridge = self._bridge
        name = self.ask_open()
        if not name:
            return
        try:
            file = beside(lambda: result_file.read(Path(name)))
            found = merging.compared(bridge.state, file)
        except UserFacingError as error:
            bridge.failed.emit(error.message)
            return
        if MergeGroupDialog(bridge, found, self._view.window()).answered():
            bridge.told.emit(MERGED.with_values(group=file.group))

    def _ask_save(self, name: str, title: str) -> str:
        return ask_for_place(self._view.window(), title, name, _kinds())

    def _ask_open(self) -> str:
        title = translate("GroupDoor", "Result of a group")
        return ask_for_file(self._view.window(), title, _kinds())


def _kinds() -> str:
    return translate("GroupDoor", "Workshop files (*.json)")


def _json(path: Path) -> Path:
    return path if path.suffix.casefold() == ".json" else path.with_name(f"{path.name}.json")

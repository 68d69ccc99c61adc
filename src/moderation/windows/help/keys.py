# SPDX-License-Identifier: EUPL-1.2
"""The keys of where the keyboard is: of a dialog, or of the page and the view on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation import registry
from moderation.gui.activity_page import ActivityPage
from moderation.gui.commands import KeyGroup, KeyNote, groups_in
from moderation.gui.key_names import key_text
from moderation.gui.widgets import Dialog
from moderation.gui.widgets.buttons import shown_text

translate = QCoreApplication.translate


def keys_of(place: QWidget, view: QWidget, general: tuple[KeyGroup, ...]) -> list[KeyGroup]:
    """The keys that work here, those of the nearest place first.

    Args:
        place: The dialog that is open, or the main window.
        view: The view on screen.
        general: The keys that work in every view.
    """
    if isinstance(place, Dialog):
        return [*_of_dialog(place), *_in_dialogs(general)]
    return [*groups_on(view), *getattr(view, "key_groups", ()), *general]


def groups_on(view: QWidget) -> list[KeyGroup]:
    """The keys of the page that the moderator works on, or of the whole view."""
    page = page_on(view)
    if page is None:
        return groups_in(view, view.accessibleName())
    return groups_in(page, title_of(page))


def page_on(view: QWidget) -> ActivityPage | None:
    """The page in the work area of the moderator's view, or of the rehearsal's."""
    page = getattr(getattr(view, "moderator", view), "page", None)
    return page if isinstance(page, ActivityPage) else None


def title_of(page: ActivityPage) -> str:
    """What a page is called: as the block is, whose page it is."""
    block = page.bridge.state.any_of(page.block_id)
    return str(getattr(block, "title", "")) or page.accessibleName()


def handbook_of(view: QWidget) -> str:
    """The page of the handbook that tells how to work with what is on screen."""
    page = page_on(view)
    if page is not None:
        room = registry.room(page.__module__.split(".")[2])
        if room is not None and room.handbook:
            return room.handbook
    return str(getattr(view, "handbook", "")) or "index"


def _of_dialog(dialog: Dialog) -> list[KeyGroup]:
    main = dialog.main_button
    shown = (one for one in (main, dialog.cancel_button) if one.isVisibleTo(dialog))
    notes = [KeyNote(key_text("Return"), shown_text(one)) for one in shown if one.isDefault()]
    if main.isVisibleTo(dialog):
        notes.append(KeyNote(key_text("Ctrl+Return"), shown_text(main)))
    notes += [
        KeyNote(key_text("Esc"), translate("HelpKeys", "Close the window")),
        KeyNote(key_text("Tab"), translate("HelpKeys", "Next field")),
    ]
    title = dialog.accessibleName()
    return [KeyGroup(title, notes=tuple(notes)), *groups_in(dialog, title)]


def _in_dialogs(general: tuple[KeyGroup, ...]) -> list[KeyGroup]:
    """Of the keys of every view those that a dialog leaves to the wall and to the help."""
    heard = {"F1", "F8", "F9"}
    return [
        KeyGroup(group.title, tuple(one for one in group.commands if one.key in heard))
        for group in general
    ]

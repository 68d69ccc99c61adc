# SPDX-License-Identifier: EUPL-1.2
"""Small widgets of the design. All text is plain; all can be reached and read without a mouse.

Each module is imported when one of its names is first asked for: the first window needs a third
of them, and must not wait for the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from moderation.gui.paint.time import WallState
    from moderation.gui.widgets.buttons import Button, Chip, IconButton, Kind, PrimaryButton
    from moderation.gui.widgets.choices import (
        SegmentedControl,
        SideChooser,
        Toggle,
    )
    from moderation.gui.widgets.confirm_dialog import ConfirmDialog
    from moderation.gui.widgets.date_field import DateField
    from moderation.gui.widgets.dialog import Dialog
    from moderation.gui.widgets.fields import SearchField, set_fault
    from moderation.gui.widgets.frames import Card, EmptyState, Hairline, HintCard
    from moderation.gui.widgets.icon_sign import IconSign
    from moderation.gui.widgets.labels import (
        ElidingLabel,
        FieldLabel,
        KeyCap,
        NoteLabel,
        PartLabel,
        PlainLabel,
        SavedLabel,
        SectionHeader,
        announce,
    )
    from moderation.gui.widgets.rows import (
        ROW_HEIGHT,
        RowDelegate,
        is_current,
        owns_keys,
        prepare_view,
    )
    from moderation.gui.widgets.signs import SideGlyph, SideLabel, TimerRing, WallPill
    from moderation.gui.widgets.steps import StepIndicator, StepState
    from moderation.gui.widgets.toast import Toast
    from moderation.gui.widgets.tooltip import escaped_tooltip, plain_tooltip

__all__ = [
    "ROW_HEIGHT",
    "Button",
    "Card",
    "Chip",
    "ConfirmDialog",
    "DateField",
    "Dialog",
    "ElidingLabel",
    "EmptyState",
    "FieldLabel",
    "Hairline",
    "HintCard",
    "IconButton",
    "IconSign",
    "KeyCap",
    "Kind",
    "NoteLabel",
    "PartLabel",
    "PlainLabel",
    "PrimaryButton",
    "RowDelegate",
    "SavedLabel",
    "SearchField",
    "SectionHeader",
    "SegmentedControl",
    "SideChooser",
    "SideGlyph",
    "SideLabel",
    "StepIndicator",
    "StepState",
    "TimerRing",
    "Toast",
    "Toggle",
    "WallPill",
    "WallState",
    "announce",
    "escaped_tooltip",
    "is_current",
    "owns_keys",
    "plain_tooltip",
    "prepare_view",
    "set_fault",
]

_HOMES = {
    "buttons": "Button Chip IconButton Kind PrimaryButton",
    "choices": "SegmentedControl SideChooser Toggle",
    "confirm_dialog": "ConfirmDialog",
    "date_field": "DateField",
    "dialog": "Dialog",
    "fields": "SearchField set_fault",
    "frames": "Card EmptyState Hairline HintCard",
    "icon_sign": "IconSign",
    "labels": (
        "ElidingLabel FieldLabel KeyCap NoteLabel PartLabel PlainLabel SavedLabel SectionHeader "
        "announce"
    ),
    "rows": "ROW_HEIGHT RowDelegate is_current owns_keys prepare_view",
    "signs": "SideGlyph SideLabel TimerRing WallPill WallState",
    "steps": "StepIndicator StepState",
    "toast": "Toast",
    "tooltip": "escaped_tooltip plain_tooltip",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found

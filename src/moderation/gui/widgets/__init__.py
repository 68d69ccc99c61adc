# SPDX-License-Identifier: EUPL-1.2
"""Small widgets of the design. All text is plain; all can be reached and read without a mouse."""

from __future__ import annotations

from moderation.gui.paint.time import WallState
from moderation.gui.widgets.buttons import Button, Chip, IconButton, Kind, PrimaryButton
from moderation.gui.widgets.choices import (
    SegmentedControl,
    SideChooser,
    StepIndicator,
    StepState,
    Toggle,
)
from moderation.gui.widgets.dialogs import ConfirmDialog
from moderation.gui.widgets.fields import DateField, SearchField, set_fault
from moderation.gui.widgets.frames import Card, EmptyState, HintCard, Rule
from moderation.gui.widgets.labels import (
    ElidingLabel,
    KeyCap,
    PlainLabel,
    SavedLabel,
    SectionHeader,
    announce,
)
from moderation.gui.widgets.rows import ROW_HEIGHT, RowDelegate, is_current, prepare_view
from moderation.gui.widgets.signs import IconSign, SideGlyph, SideLabel, TimerRing, WallPill
from moderation.gui.widgets.toast import Toast
from moderation.gui.widgets.tooltip import escaped_tooltip, plain_tooltip

__all__ = [
    "ROW_HEIGHT",
    "Button",
    "Card",
    "Chip",
    "ConfirmDialog",
    "DateField",
    "ElidingLabel",
    "EmptyState",
    "HintCard",
    "IconButton",
    "IconSign",
    "KeyCap",
    "Kind",
    "PlainLabel",
    "PrimaryButton",
    "RowDelegate",
    "Rule",
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
    "plain_tooltip",
    "prepare_view",
    "set_fault",
]

# SPDX-License-Identifier: EUPL-1.2
"""The keys of the timeline, and the menu that teaches them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from moderation.activities.timeline import edits
from moderation.activities.timeline.backcasting import BACKWARDS, LEAD, SET_UP_VISION
from moderation.activities.timeline.model import Feasibility
from moderation.activities.timeline.page.adding import Adding
from moderation.activities.timeline.page.beside import CLOCK_KEY, HINTS_KEY, Beside
from moderation.activities.timeline.page.mode import MODE_KEY, Mode
from moderation.activities.timeline.page.seeing import Seeing
from moderation.activities.timeline.page.trial import TRIAL_KEY, TrialBar
from moderation.activities.timeline.page.work import Work
from moderation.activities.timeline.splitting import SPLIT
from moderation.gui.commands import Command, Commands
from moderation.gui.texts import text

translate = QCoreApplication.translate


def commands_of(
    work: Work,
    adding: Adding,
    beside: Beside,
    edit: Callable[[], None],
    split: Callable[[], None],
    bar: TrialBar,
    mode: Mode,
    seeing: Seeing,
) -> tuple[Commands, Commands]:
    """The commands of list and board; arrows alone walk on the board, a list does it by itself."""
    shared: list[Command | None] = [
        Command(key="Return", words=translate("TimelinePage", "Edit"), run=edit),
        Command(key="Ins", words=text(edits.ADD_STEP), run=adding.add_step),
        Command(key="Shift+Ins", words=text(edits.ADD_GOAL), run=adding.add_goal),
        Command(key="Ctrl+Ins", words=text(edits.ADD_FIXED), run=adding.add_fixed),
        None,
        Command(
            key="Alt+Left",
            words=translate("TimelinePage", "A month earlier"),
            run=lambda: work.shift(-1),
        ),
        Command(
            key="Alt+Right",
            words=translate("TimelinePage", "A month later"),
            run=lambda: work.shift(1),
        ),
        Command(
            key="Alt+Shift+Left",
            words=translate("TimelinePage", "End a month earlier"),
            run=lambda: work.shift_end(-1),
        ),
        Command(
            key="Alt+Shift+Right",
            words=translate("TimelinePage", "End a month later"),
            run=lambda: work.shift_end(1),
        ),
        Command(
            key="Alt+Up",
            words=translate("TimelinePage", "Further up"),
            run=lambda: work.reorder(-1),
        ),
        Command(
            key="Alt+Down",
            words=translate("TimelinePage", "Further down"),
            run=lambda: work.reorder(1),
        ),
        None,
        *(_rating(work, place, degree) for place, degree in enumerate(Feasibility, 1)),
        None,
        Command(
            key="",
            words=translate("TimelinePage", "Here the vision is reached"),
            run=work.toggle_vision,
            checked=lambda: bool(getattr(work.item(), "vision", False)),
        ),
        Command(
            key="",
            words=translate("TimelinePage", "Interim goal"),
            run=work.toggle_goal,
            checked=lambda: bool(getattr(work.item(), "is_interim_goal", False)),
        ),
        Command(key="Ctrl+D", words=f"{text(SPLIT)} …", run=split),
        Command(
            key=MODE_KEY,
            words=text(BACKWARDS),
            run=mode.toggle,
            checked=lambda: mode.backwards,
        ),
        Command(key="", words=f"{text(SET_UP_VISION)} …", run=mode.ask_vision),
        Command(key="", words=text(LEAD), run=mode.lead),
        Command(
            key=TRIAL_KEY,
            words=bar.words(),
            run=bar.start,
            checked=lambda: bar.active,
        ),
        Command(key="Esc", note=bar.drop_words(), run=bar.drop, when=lambda: bar.active),
        Command(
            key="Ctrl+Return",
            words=translate("TimelinePage", "Level, contact point, money …"),
            run=beside.ask_outside,
        ),
        Command(key="", words=text(edits.CLOSE_GAP), run=work.close_gap),
        Command(key="Del", words=translate("TimelinePage", "Remove"), run=work.remove),
        None,
        Command(key=CLOCK_KEY, words=beside.clock_words(), run=beside.open_clock),
        Command(
            key=HINTS_KEY,
            words=translate("TimelinePage", "Hints beside the board"),
            run=beside.toggle_hints,
            checked=beside.hints_button.isChecked,
        ),
        None,
        *seeing.commands(),
    ]
    words = translate("TimelinePage", "Choose")
    walking = [
        Command(key="Left", words=words, run=lambda: work.walk(-1, in_time=True)),
        Command(key="Right", words=words, run=lambda: work.walk(1, in_time=True)),
        Command(key="Up", words=words, run=lambda: work.walk(-1)),
        Command(key="Down", words=words, run=lambda: work.walk(1)),
    ]
    return Commands(shared), Commands([*walking, *shared])


def _rating(work: Work, place: int, degree: Feasibility) -> Command:
    """The key of a degree: its place among the three, as they stand in the card."""
    return Command(
        key=f"Alt+{place}",
        words=f"{text(edits.SET_FEASIBILITY)}: {text(degree.message)}",
        run=partial(work.rate, degree),
        checked=lambda: getattr(work.item(), "feasibility", None) is degree,
    )

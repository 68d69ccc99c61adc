# SPDX-License-Identifier: EUPL-1.2
"""The small dialogs of a series: its own facts, an event, a person, the eligibility, a presence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import straightened, trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.clock_words import length_in_column
from moderation.features.series import edits, travel
from moderation.features.series.model import (
    Eligibility,
    EventForm,
    EventKind,
    Registration,
    SeriesEvent,
    SeriesLevel,
    SeriesQuestion,
    called,
    plan_of_series,
)
from moderation.features.series.registering import as_registration
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.touched import Touched
from moderation.gui.widgets.ask_dialog import AskDialog

translate = QCoreApplication.translate

NO_NUMBER = QT_TRANSLATE_NOOP("SeriesAsk", "“{typed}” is no number of people. Type for example 8.")
NO_LENGTH = QT_TRANSLATE_NOOP(
    "SeriesAsk", "“{typed}” is no length. Type for example 6 h or 90 min."
)
NO_TITLE = QT_TRANSLATE_NOOP("SeriesAsk", "A series needs a title.")
ENDS_BEFORE = QT_TRANSLATE_NOOP(
    "SeriesAsk", "The event would end before it begins. Change begin or end."
)


def number(typed: str) -> int | None:
    """How many people were typed; nothing for an empty field.

    Raises:
        UserFacingError: It is no number.
    """
    words = trimmed(typed)
    if not words:
        return None
    if not re.fullmatch(r"[0-9]{1,4}", words):
        raise UserFacingError(NO_NUMBER.with_values(typed=words[:40]))
    return int(words)


def minutes(typed: str) -> int:
    """A length in minutes: "6 h", "90 min", "1:30", or a bare number of hours; 0 for nothing.

    Raises:
        UserFacingError: It is no length.
    """
    words = trimmed(typed)
    if words in {"", "0"}:
        return 0
    written = re.fullmatch(r"([0-9]{1,3})\s*h(?:\s*([0-9]{1,2})\s*min)?", words)
    if written is not None:
        return 60 * int(written[1]) + int(written[2] or 0)
    found = length_in_column(words, hours=True)
    if not found:
        raise UserFacingError(NO_LENGTH.with_values(typed=words[:40]))
    return found


# -- the series itself ---------------------------------------------------------------------------


def ask_series(bridge: Bridge, parent: QWidget) -> bool:
    """Title, carrier, levels, who may take part, and the rule of the certificate."""
    state = bridge.state
    plan, levels = plan_of_series(state), state.of(SeriesLevel)

    def submit(_values: Mapping[str, Any]) -> None:
        changed = touched.values()
        if "title" in changed and not straightened(changed["title"]):
            raise UserFacingError(NO_TITLE)
        facts = _read(changed, title=straightened, carrier=straightened)
        if "carrier" in facts:
            facts["municipality"] = facts.pop("carrier")
        plan_values = _read(
            changed,
            criteria=lambda typed: tuple(typed.split("\n")),
            needed_sessions=lambda typed: number(typed) or 0,
            needs_closing=bool,
            needed_minutes=minutes,
        )
        step = edits.edit_series(state, facts, plan_values)
        if "levels" in changed:
            more = edits.set_levels(state, _levels(state, changed["levels"]))
            step = replace(step, changes=(*step.changes, *more.changes))
        bridge.session.perform(step)

    dialog = AskDialog(
        parent,
        title=translate("SeriesAsk", "About the series"),
        confirm=translate("SeriesAsk", "Apply"),
        submit=submit,
    )
    dialog.add_line("title", translate("SeriesAsk", "Title"), state.workshop.title).selectAll()
    dialog.add_line("carrier", translate("SeriesAsk", "Carrier"), state.workshop.municipality)
    told = "\n".join(": ".join(filter(None, (one.name, one.who))) for one in levels)
    dialog.add_text("levels", translate("SeriesAsk", "Levels"), told).setPlaceholderText(
        translate("SeriesAsk", "A line for each, for example: Leadership: mayors")
    )
    criteria = "\n".join(plan.criteria)
    dialog.add_text("criteria", translate("SeriesAsk", "Who may take part"), criteria)
    dialog.field("criteria").setPlaceholderText(  # type: ignore[attr-defined]
        translate("SeriesAsk", "A sentence in each line. Without any, everybody may.")
    )
    name = translate("SeriesAsk", "Certificate from")
    sessions = dialog.add_line("needed_sessions", name, str(plan.needed_sessions))
    sessions.setToolTip(translate("SeriesAsk", "So many kick-offs and trainings are needed"))
    sessions.setAccessibleDescription(sessions.toolTip())
    offered: list[tuple[str, object]] = [
        (translate("SeriesAsk", "kick-offs or trainings, and the closing event"), True),
        (translate("SeriesAsk", "kick-offs or trainings"), False),
    ]
    closing = dialog.add_choice("needs_closing", translate("SeriesAsk", "of these"), offered)
    closing.setCurrentIndex(0 if plan.needs_closing else 1)
    hours = formats().duration(timedelta(minutes=plan.needed_minutes))
    least = translate("SeriesAsk", "At least")
    length = dialog.add_line("needed_minutes", least, hours if plan.needed_minutes else "")
    length.setPlaceholderText(translate("SeriesAsk", "for example 6 h; empty for any length"))
    touched = Touched(dialog.values)
    return dialog.answered()


def _read(changed: Mapping[str, Any], **readers: Callable[[Any], Any]) -> dict[str, Any]:
    """What was changed of these fields, as it is kept."""
    return {name: read(changed[name]) for name, read in readers.items() if name in changed}


def _levels(state: State, typed: str) -> list[tuple[Id | None, str, str]]:
    """The levels that were typed, a line for each; the one in its line keeps its events."""
    lines = [line for line in typed.split("\n") if trimmed(line)]
    old = list(state.of(SeriesLevel))
    known = {level.name.casefold(): level for level in old}
    parts = [line.partition(":") for line in lines]
    names = {straightened(name).casefold() for name, _colon, _who in parts}
    # A line with another name is a level that was renamed, if its old name is gone.
    gone = [level for level in old if level.name.casefold() not in names]
    found: list[tuple[Id | None, str, str]] = []
    for name, _colon, who in parts:
        level = known.get(straightened(name).casefold())
        if level is None and len(lines) >= len(old) and gone:
            level = gone.pop(0)
        found.append((None if level is None else level.id, name, who))
    return found


# -- an event ------------------------------------------------------------------------------------


def ask_event(bridge: Bridge, parent: QWidget, event: SeriesEvent, today: date) -> bool:
    """Everything about an event, one that is there or a new one."""
    state = bridge.state
    new = state.find(SeriesEvent, event.id) is None
    end = (datetime.combine(today, event.begins) + timedelta(minutes=event.minutes)).time()

    def submit(values: Mapping[str, Any]) -> None:
        changed = values if new else touched.values()
        told = _event_values({**changed}, values)
        if new:
            step = edits.add_event(state, event, **told)
        else:
            step = edits.edit_event(state, event.id, **told)
        bridge.session.perform(step)

    dialog = AskDialog(
        parent,
        title=translate("SeriesAsk", "New event") if new else text(called(state, event)),
        confirm=translate("SeriesAsk", "Add") if new else translate("SeriesAsk", "Apply"),
        submit=submit,
    )
    day = dialog.add_open_day("day", translate("SeriesAsk", "Day"), event.day, today=today)
    day.setPlaceholderText(
        translate("SeriesAsk", "for example 26.10.2027; empty as long as it is open")
    )
    dialog.add_time("begins", translate("SeriesAsk", "Begin"), event.begins)
    dialog.add_time("ends", translate("SeriesAsk", "End"), end, needed=False)
    kinds: list[tuple[str, object]] = [(text(kind.message), kind) for kind in EventKind]
    kind = dialog.add_choice("event_kind", translate("SeriesAsk", "Kind"), kinds)
    kind.setCurrentIndex([one for _words, one in kinds].index(event.event_kind))
    levels: list[tuple[str, object]] = [(translate("SeriesGrid", "all levels"), None)]
    levels += [(level.name, level.id) for level in state.of(SeriesLevel)]
    level = dialog.add_choice("level_id", translate("SeriesAsk", "Level"), levels)
    level.setCurrentIndex([one for _words, one in levels].index(event.level_id))
    forms: list[tuple[str, object]] = [(text(form.message), form) for form in EventForm]
    form = dialog.add_choice("event_form", translate("SeriesAsk", "Form"), forms)
    form.setCurrentIndex([one for _words, one in forms].index(event.event_form))
    dialog.add_line("place", translate("SeriesAsk", "Place"), event.place)
    dialog.add_line("title", translate("SeriesAsk", "Own title"), event.title)
    fewest = str(event.fewest) if event.fewest else ""
    dialog.add_line("fewest", translate("SeriesAsk", "At least"), fewest).setPlaceholderText(
        translate("SeriesAsk", "people; empty for any number")
    )
    seats = "" if event.seats is None else str(event.seats)
    dialog.add_line("seats", translate("SeriesAsk", "Seats"), seats).setPlaceholderText(
        translate("SeriesAsk", "empty if everybody has one")
    )
    touched = Touched(dialog.values)
    return dialog.answered()


def _event_values(changed: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """What was changed of an event, as it is kept; begin and end belong together."""
    told = _read(
        changed,
        place=straightened,
        title=straightened,
        fewest=lambda typed: number(typed) or 0,
        seats=number,
    )
    for name in ("day", "event_kind", "level_id", "event_form"):
        if name in changed:
            told[name] = changed[name]
    if {"begins", "ends"} & changed.keys():
        begins, ends = values["begins"], values["ends"]
        told |= {"begins": begins, "minutes": _length(begins, ends)}
    return told


def _length(begins: time, ends: time | None) -> int:
    """From begin to end, which may be midnight; two hours where nobody says when it ends."""
    if ends is None:
        return 120
    length = 60 * (ends.hour - begins.hour) + ends.minute - begins.minute
    if ends == time(0) and begins != ends:
        length += 24 * 60
    if length <= 0:
        raise UserFacingError(ENDS_BEFORE)
    return max(5, length)


# -- people --------------------------------------------------------------------------------------


def ask_person(
    bridge: Bridge, parent: QWidget, event_id: Id, registration_id: Id | None = None
) -> bool:
    """Who registered: somebody new, or somebody on the list."""
    state = bridge.state
    one = state.find(Registration, registration_id)
    event = state.get(SeriesEvent, event_id)

    def submit(values: Mapping[str, Any]) -> None:
        if one is None:
            new = as_registration(state, event_id, bridge.now, **values)
            step = edits.register(state, [new])
        else:
            step = edits.edit_registration(state, one.id, **touched.values())
        bridge.session.perform(step)

    new_words = translate("SeriesAsk", "Register for {event}")
    dialog = AskDialog(
        parent,
        title=new_words.format(event=text(called(state, event))) if one is None else one.called,
        confirm=translate("SeriesAsk", "Register")
        if one is None
        else translate("SeriesAsk", "Apply"),
        submit=submit,
    )
    for name, words in (
        ("name", translate("SeriesAsk", "Name")),
        ("function", translate("SeriesAsk", "Function")),
        ("unit", translate("SeriesAsk", "Unit")),
        ("email", translate("SeriesAsk", "E-mail")),
    ):
        dialog.add_line(name, words, "" if one is None else getattr(one, name))
    touched = Touched(dialog.values)
    return dialog.answered()


def ask_eligibility(bridge: Bridge, parent: QWidget, registration_id: Id) -> bool:
    """Whether somebody may take part, and why not."""
    state = bridge.state
    one = state.get(Registration, registration_id)

    def submit(values: Mapping[str, Any]) -> None:
        step = edits.settle_eligibility(state, one.id, values["eligible"], values["reason"])
        bridge.session.perform(step)

    dialog = AskDialog(
        parent,
        title=translate("SeriesAsk", "May {name} take part?").format(name=one.called),
        note="\n".join(plan_of_series(state).criteria),
        confirm=translate("SeriesAsk", "Settle it"),
        submit=submit,
    )
    offered: list[tuple[str, object]] = [(text(each.message), each) for each in Eligibility]
    field = dialog.add_choice("eligible", translate("SeriesAsk", "Eligibility"), offered)
    field.setCurrentIndex([each for _words, each in offered].index(one.eligible))
    dialog.add_line("reason", translate("SeriesAsk", "Reason"), one.reason)
    return dialog.answered()


def ask_presence(bridge: Bridge, parent: QWidget, registration_id: Id) -> bool:
    """How long somebody was at an event that no workshop knows of."""
    state = bridge.state
    one = state.get(Registration, registration_id)
    event = state.get(SeriesEvent, one.event_id)

    def submit(values: Mapping[str, Any]) -> None:
        there = values["there"]
        told = minutes(there) if trimmed(there) else None
        bridge.session.perform(edits.note_presence(state, one.id, told))

    dialog = AskDialog(
        parent,
        title=translate("SeriesAsk", "How long was {name} there?").format(name=one.called),
        confirm=translate("SeriesAsk", "Note"),
        submit=submit,
    )
    known = event.minutes if one.minutes_there is None else one.minutes_there
    length = formats().duration(timedelta(minutes=known)) if known else "0"
    field = dialog.add_line("there", translate("SeriesAsk", "Length"), length)
    field.setPlaceholderText(translate("SeriesAsk", "0: not there; empty: nobody noted it"))
    field.selectAll()
    return dialog.answered()


# -- questions -----------------------------------------------------------------------------------


def ask_question(
    bridge: Bridge, parent: QWidget, event_id: Id | None, question_id: Id | None = None
) -> bool:
    """The words of a question: a new one, or one that is there."""
    state = bridge.state
    one = state.find(SeriesQuestion, question_id)

    def submit(values: Mapping[str, Any]) -> None:
        if one is None:
            step = travel.add_question(state, event_id, values["text"])
        else:
            step = travel.edit_question(state, one.id, values["text"])
        bridge.session.perform(step)

    dialog = AskDialog(
        parent,
        title=translate("SeriesAsk", "New question")
        if one is None
        else translate("SeriesAsk", "Words of the question"),
        confirm=translate("SeriesAsk", "Apply"),
        submit=submit,
    )
    dialog.add_line("text", translate("SeriesAsk", "Question"), "" if one is None else one.text)
    return dialog.answered()

# SPDX-License-Identifier: EUPL-1.2
"""The real window at the end of the example's day, where the minutes are about to leave."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.change import Change, Step
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Status
from moderation.features.agenda.model import schedule
from moderation.windows.sending.section import SendingSection, sending_of
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

LABEL = untranslated("x")


class Opener:
    """The desktop's answer to a draft: what was opened, and when."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.at = 0.0
        self.answers = True

    def openUrl(self, url: QUrl) -> bool:  # noqa: N802 - Qt's name
        self.opened.append(Path(url.toLocalFile()))
        self.at = time.monotonic()
        return self.answers


@contextmanager
def end_of_day(qtbot: QtBot) -> Iterator[WholeWindow]:
    """The window after the last block, before anybody closed the workshop."""
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.open(example())
        found.moderator.start_workshop()
        while schedule(found.bridge.state, found.clock.now).running is not None:
            found.clock.forward(minutes=20)
            found.moderator.rail.end_block()
        yield found


def sending(whole: WholeWindow) -> SendingSection:
    """The part of the minutes that sends them."""
    return sending_of(whole.window.minutes)


def closed(whole: WholeWindow) -> SendingSection:
    """The workshop is closed and its minutes are shown."""
    whole.bridge.session.perform(Step(LABEL, _closed(whole)))
    whole.window.show_minutes()
    whole.settle()
    return sending(whole)


def _closed(whole: WholeWindow) -> tuple[Change, ...]:
    before = whole.bridge.state.workshop
    return (Change(before, replace(before, status=Status.CLOSED)),)


def read(path: Path) -> EmailMessage:
    return message_from_bytes(path.read_bytes(), policy=policy.default)


def segment(control: QWidget, words: str) -> QWidget:
    """One option of a segmented control."""
    return next(
        child
        for child in control.findChildren(QWidget)
        if getattr(child, "text", lambda: "")() == words
    )

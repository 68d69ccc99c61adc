# SPDX-License-Identifier: EUPL-1.2
"""Texts in the language of the screen; and in that of the room, while the wall is painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

from moderation.domain.texts import LANGUAGES, Catalogue, Formats, Message
from moderation.paths import resource

_PROPERTY = "moderationLanguage"
_ROOM: ContextVar[str] = ContextVar("language of the room", default="")


def set_language(language: str) -> None:
    """The language of the screen, "de" or "en"; kept at the application, not in a global."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, language)


@contextmanager
def speaking(room: str) -> Iterator[None]:
    """Within this, texts and formats are those of the room, whatever language the screen has."""
    before = _ROOM.set(room if room in LANGUAGES else "")
    try:
        yield
    finally:
        _ROOM.reset(before)


def translate(context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
    """What Qt's function of this name says, in the language of the room where one is set."""
    room = _ROOM.get()
    if not room:
        return QCoreApplication.translate(context, source, disambiguation, n)
    found = _of(room).translate(context, source, disambiguation, n) or source
    return found.replace("%n", str(n)) if n >= 0 else found


@cache
def _of(room: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(resource("translations", f"moderation_{room}.qm")))
    return translator


def language() -> str:
    """The language of the screen, or of the room while its wall is painted."""
    app = QCoreApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return _ROOM.get() or (found if isinstance(found, str) else "en")


def text(message: Message) -> str:
    """A message as it is shown."""
    return Catalogue.load(language()).text(message)


def formats() -> Formats:
    """How dates, times and numbers are written on the screen."""
    return Formats(language())

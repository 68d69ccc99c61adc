# SPDX-License-Identifier: EUPL-1.2
"""Messages of the layers without Qt, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from moderation.domain.texts import Catalogue, Formats, Message

_PROPERTY = "moderationLanguage"


def set_language(language: str) -> None:
    """The language of the screen, "de" or "en"; kept at the application, not in a global."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, language)


def language() -> str:
    """The language of the screen."""
    app = QCoreApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return found if isinstance(found, str) else "en"


def text(message: Message) -> str:
    """A message as it is shown."""
    return Catalogue.load(language()).text(message)


def formats() -> Formats:
    """How dates, times and numbers are written on the screen."""
    return Formats(language())

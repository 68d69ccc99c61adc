# SPDX-License-Identifier: EUPL-1.2
"""What is private is nowhere beside the moderator's own field.

``tests/wall/test_privacy.py`` looks at walls and words of the minutes; here it is real files byte
by byte, windows with their titles and tool tips, logs, and the pixels of the wall: they are the
same as if nothing private had ever been written.
"""

from __future__ import annotations

import gc
import logging
import types
import typing
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation import app as program
from moderation import registry
from moderation.domain.entity import KINDS, Needs, references
from moderation.domain.ids import Id, new_id
from moderation.domain.projection import Projection, Theme
from moderation.domain.state import State
from moderation.domain.views import MinutesView, WallView
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits
from moderation.features.agenda.invitation import Invitation
from moderation.features.agenda.model import Block, ScriptStep
from moderation.features.capture.model import PrivateNote
from moderation.gui.canvas import Painted, paint_picture
from moderation.gui.theme import apply_theme
from moderation.minutes.pdf import write_pdf
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.output.paper_kit import paper_kit
from moderation.storage import workshop_file
from moderation.windows.library.own_templates import stripped
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot
from tests.spoken import all_spoken
from tests.whole_window import WholeWindow, example, whole_window

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CANARY = "Kanarienvogel"
FIGURE = 7_654_321
SIGNS = (CANARY, str(FIGURE), "7.654.321", "7,654,321")
WHISPER = "Souffleuse"
"""Spoken by the moderator, so no secret, but neither for the wall nor for the minutes."""
FIELD = "Private Notizen"
NOW = datetime(2026, 3, 12, 12, 2, tzinfo=UTC)
PRIVATE = sorted((kind for kind in KINDS.values() if kind.private), key=lambda kind: kind.kind)


# ------------------------------------------------------------------------------------ the secrets


def public_entities() -> list[Any]:
    """The example; what the moderator says can be told apart from what the room says."""
    return [told_apart(entity) for entity in example()]


def told_apart(entity: Any) -> Any:
    """The same entity with words of the moderator that can be searched for."""
    if isinstance(entity, Workshop):
        return replace(entity, day=NOW.date())
    if isinstance(entity, Block):
        return replace(entity, say=WHISPER, script=(ScriptStep(text=WHISPER, minutes=5),))
    return entity


def secrets(public: list[Any]) -> list[Any]:
    """One entity of every private kind for every block and for the workshop."""
    blocks = [entity.id for entity in public if isinstance(entity, Block)]
    return [secret(kind, public, block) for kind in PRIVATE for block in (None, *blocks)]


def secret(kind: type[Any], public: list[Any], block_id: Id | None) -> Any:
    """An entity of a private kind: canaries wherever words or figures are kept."""
    hints = typing.get_type_hints(kind)
    values: dict[str, Any] = {}
    for named in references(kind):
        if named.needs is Needs.MUST:
            values[named.field] = next(
                entity.id for entity in public if named.kind in (None, entity.kind)
            )
    for field in fields(kind):
        hint = hints[field.name]
        if hint is str:
            values[field.name] = f"{CANARY} {field.name}"
        elif hint is int:
            values[field.name] = FIGURE
        elif hint is datetime:
            values[field.name] = NOW
        elif isinstance(hint, type) and issubclass(hint, Enum):
            values[field.name] = next(iter(hint))
        elif field.name == "block_id" and block_id is not None:
            values[field.name] = block_id
    return kind(**{**values, "id": new_id(), "workshop_id": public[0].id})


def without_secrets(state: State) -> State:
    """The same, as if nothing private had ever been written."""
    return State.holding([entity for entity in state.entities() if not entity.private])


@pytest.fixture(scope="module")
def whole() -> State:
    """The end of a day with secrets."""
    public = public_entities()
    state = State.holding([*public, *secrets(public)])
    state = state.apply(edits.start_workshop(state, NOW))
    state = state.apply(edits.end_block(state, NOW + timedelta(minutes=20)))
    return state.apply(edits.close_workshop(state, NOW + timedelta(hours=2)))


# ------------------------------------------------------------------------------------------ files


def written(state: State) -> Iterator[tuple[str, bytes]]:
    """Everything that leaves the program as a file, by its name."""
    view = MinutesView(state)
    for language in ("de", "en"):
        document = minutes_document(view, language)
        yield f"minutes {language}", pdf(document)
        yield f"minutes as text {language}", to_text(document).encode()
    yield "papers", pdf(paper_kit(view))
    yield "workshop file", workshop_file.write(state).encode()
    yield "template", workshop_file.write(stripped(state, "Vorlage")).encode()
    invitation = Invitation(view, NOW)
    yield "invitation", invitation.body().encode()
    yield "calendar", invitation.calendar()


def pdf(document: Any) -> bytes:
    data = BytesIO()
    write_pdf(document, data, created=NOW, invariant=True)
    return data.getvalue()


def words_of(data: bytes) -> str:
    """All that can be read in a file: its bytes, and a PDF's pages, bookmarks and properties."""
    found = [data.decode("utf-8", errors="replace"), data.decode("utf-16-be", errors="replace")]
    if data.startswith(b"%PDF"):
        with pypdfium2.PdfDocument(data) as document:
            found += [page.get_textpage().get_text_bounded() for page in document]
            found += [str(value) for value in document.get_metadata_dict().values()]
            found += [mark.get_title() for mark in document.get_toc()]
    return "\n".join(found)


def test_no_file_holds_a_secret(whole: State) -> None:
    assert CANARY in whole.of(PrivateNote)[0].text
    for name, data in written(whole):
        words = words_of(data)
        assert "Vereinbarung" in words or "minutes" not in name or "en" in name, "it can be read"
        for sign in SIGNS:
            assert sign not in words, name
        if name.startswith("minutes"):
            assert WHISPER not in words, name


def test_the_minutes_are_the_same_with_and_without_secrets(whole: State) -> None:
    bare = without_secrets(whole)
    assert PRIVATE
    assert not any(bare.of(kind) for kind in PRIVATE)
    for language in ("de", "en"):
        with_them = minutes_document(MinutesView(whole), language)
        assert with_them == minutes_document(MinutesView(bare), language)


# ----------------------------------------------------------------------------------------- the wall


def test_the_wall_is_the_same_with_and_without_secrets(qapp: QApplication, whole: State) -> None:
    apply_theme(qapp, text_scale=1.0)
    bare = without_secrets(whole)
    for block in whole.of(Block):
        offers = offers_for(WallView(whole), block)
        assert offers == offers_for(WallView(bare), block)
        for offer in offers[:4]:
            projection = Projection(item=offer.item)
            shown, same = painted(whole, projection), painted(bare, projection)
            assert shown.image == same.image, "a picture gives away that there is a secret"
            words = offer.label + "".join(run.text for run in shown.canvas.texts)
            assert not any(sign in words for sign in (*SIGNS, WHISPER))


def painted(state: State, projection: Projection) -> Painted:
    picture = WallShot(WallView(state), projection, NOW)
    return paint_picture(QSize(640, 360), Theme.LIGHT, picture)


@pytest.mark.parametrize("view", [WallView, MinutesView])
def test_no_secret_can_be_reached_from_a_view(whole: State, view: type[Any]) -> None:
    known: set[int] = set()
    waiting: list[Any] = [view(whole)]
    while waiting:
        thing = waiting.pop()
        if id(thing) in known or isinstance(thing, type | types.ModuleType | types.FunctionType):
            continue
        known.add(id(thing))
        assert type(thing) not in PRIVATE
        assert not (isinstance(thing, str) and CANARY in thing)
        waiting += gc.get_referents(thing)
    assert len(known) > 1000


# ---------------------------------------------------------------------------- windows and their log


KEPT_HERE = {"access"}
"""Dialogs of the moderator in which something private is a list, and not a field alone."""


def test_windows_and_logs_keep_the_secret(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    public = public_entities()
    seen = 0
    with whole_window(qtbot) as opened:
        opened.open([*public, *secrets(public)])
        opened.window.wall.show()
        for name, view in opened.views():
            fields_of_notes = [f for f in view.findChildren(QPlainTextEdit) if f.isVisible()]
            seen += sum(CANARY in field.toPlainText() for field in fields_of_notes)
            for place, words in around(opened, view):
                own = name in KEPT_HERE and place == "screen"
                assert own or CANARY not in words, f"{name}: {place}"
                assert str(FIGURE) not in words or place == "screen", f"{name}: {place}"
    assert seen > 5, "the moderator sees the notes"
    printed = capfd.readouterr()
    assert CANARY not in caplog.text + printed.out + printed.err


def around(opened: WholeWindow, view: QWidget) -> Iterator[tuple[str, str]]:
    """What windows say beside the field itself, to whoever sees, points or listens."""
    wall = opened.window.wall
    for found in all_spoken(wall):
        yield "wall", found.words
    yield "wall", wall.picture.accessibleDescription()
    for top in QApplication.topLevelWidgets():
        yield "title", top.windowTitle()
        for widget in (top, *top.findChildren(QWidget)):
            for words in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
                yield "tool tip", words
    for found in all_spoken(view):
        if found.name != FIELD:
            yield "screen", found.words


def test_typing_a_note_leaves_no_trace_beside_it(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with whole_window(qtbot) as opened:
        opened.open(public_entities())
        field = opened.moderator.desk.notes.field
        field.setFocus()
        QTest.keyClicks(field, CANARY)
        opened.settle()
        assert [note.text for note in opened.bridge.state.of(PrivateNote)] == [CANARY]
        for place, words in around(opened, opened.window):
            assert CANARY not in words, place
        assert opened.bridge.writer.wait_until_saved(10)
    assert CANARY not in caplog.text


def test_a_bug_is_logged_without_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    class Quiet:
        _window = None

    error = ValueError(CANARY)
    program._Bugs(Quiet())._hear(type(error), error, None)  # type: ignore[arg-type]
    assert "ValueError" in caplog.text
    assert CANARY not in caplog.text

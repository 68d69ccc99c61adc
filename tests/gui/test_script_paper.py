# SPDX-License-Identifier: EUPL-1.2
"""The script from preparation, minutes and palette: for whom it is, and what it then holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import Block, Material
from moderation.features.capture.edits import write_note
from moderation.gui.widgets import Dialog
from moderation.windows.palette.offers import Offers
from moderation.windows.paper_writer import PaperWriter
from moderation.windows.prepare.view import PrepareView
from moderation.windows.script_paper import ScriptDialog, ScriptSection
from tests.whole_window import WholeWindow, example, whole_window

CANARY = "Kanarienvogel"


class NoDesktop:
    """Opens nothing, and remembers what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def open_file(self, path: Path) -> bool:
        """As a desktop that knows what to do with a PDF."""
        self.opened.append(path)
        return True


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.open(example())
        first = found.bridge.state.of(Block)[0]
        found.bridge.session.perform(write_note(found.bridge.state, first.id, CANARY))
        yield found


def ready(writer: PaperWriter, folder: Path) -> NoDesktop:
    """Let a writer write into a folder without asking."""
    desktop = NoDesktop()
    writer.desktop = desktop  # type: ignore[assignment]
    writer.choose_place = lambda _parent, name: str(folder / name)
    return desktop


def answer(monkeypatch: pytest.MonkeyPatch, *, for_moderators: bool) -> None:
    def answered(dialog: Dialog) -> bool:
        assert isinstance(dialog, ScriptDialog)
        assert not dialog.for_moderators, "what is private is never the first choice"
        dialog.whom.set_value(for_moderators)
        return True

    monkeypatch.setattr(ScriptDialog, "answered", answered)


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize("for_moderators", [False, True])
def test_the_preparation_writes_it(
    opened: WholeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, for_moderators: bool
) -> None:
    opened.window.show_prepare()
    view = opened.window.prepare
    assert isinstance(view, PrepareView)
    desktop = ready(view.papers, tmp_path)
    answer(monkeypatch, for_moderators=for_moderators)
    view.ask_script()
    (written,) = tmp_path.glob("*.pdf")
    assert desktop.opened == [written]
    assert (CANARY in words_of(written)) is for_moderators
    assert written.name in view.toast.text


def test_the_minutes_write_it(
    opened: WholeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.window.show_minutes()
    view = opened.window.minutes
    assert view is not None
    section = view.findChild(ScriptSection)
    assert isinstance(section, ScriptSection)
    ready(section.writer, tmp_path)
    answer(monkeypatch, for_moderators=False)
    section.button.click()
    (written,) = tmp_path.glob("*.pdf")
    assert "Drehbuch" in words_of(written)
    assert CANARY not in words_of(written)


def test_the_print_button_prints_what_was_chosen(
    opened: WholeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.window.show_prepare()
    view = opened.window.prepare
    assert view is not None
    ready(view.papers, tmp_path)
    printed: list[bytes] = []

    def answered(dialog: ScriptDialog) -> bool:
        dialog.print_button.click()
        return True

    def to_printer(make: Callable[[], bytes], name: str, *_rest: object) -> None:
        printed.append(make())
        assert name == "Drehbuch Mobilitätskonzept 2035"

    monkeypatch.setattr(ScriptDialog, "answered", answered)
    monkeypatch.setattr("moderation.gui.print_dialog.print_papers", to_printer)
    view.ask_script()
    (data,) = printed
    assert data.startswith(b"%PDF")
    assert not list(tmp_path.glob("*.pdf"))


def test_who_cancels_gets_no_file(
    opened: WholeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.window.show_prepare()
    view = opened.window.prepare
    assert view is not None
    ready(view.papers, tmp_path)
    monkeypatch.setattr(ScriptDialog, "answered", lambda _dialog: False)
    view.ask_script()
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("show", ["show_prepare", "show_minutes"])
def test_the_palette_offers_it(opened: WholeWindow, show: str) -> None:
    getattr(opened.window, show)()
    offered = [hit.words for hit in Offers(opened.window, (), []).actions()]
    assert "Drehbuch als PDF …" in offered


def test_the_dialog_says_what_is_in_it(opened: WholeWindow) -> None:
    dialog = ScriptDialog(opened.window)
    assert "ohne private Notizen" in dialog.about.text()
    dialog.whom.set_value(True)
    dialog.whom.changed.emit(True)
    assert "mit Ihren privaten Notizen" in dialog.about.text()
    dialog.deleteLater()


def test_material_is_for_a_block_and_undo_takes_it_back(opened: WholeWindow) -> None:
    opened.window.show_prepare()
    view = opened.window.prepare
    assert view is not None
    things = view.things
    item = opened.bridge.state.of(Material)[0]
    things.material.choose(item.id)
    things.show_thing()
    opened.settle()
    card = things.thing
    assert card.name.text() == item.name
    block = opened.bridge.state.of(Block)[1]
    card.block.setCurrentIndex(card.block.findText(block.title))
    card.block.activated.emit(card.block.currentIndex())
    assert opened.bridge.state.get(Material, item.id).block_id == block.id
    opened.bridge.undo()
    assert opened.bridge.state.get(Material, item.id).block_id is None
    assert card.block.currentIndex() == 0


def test_who_leads_a_block_is_typed_in_its_card(opened: WholeWindow) -> None:
    opened.window.show_prepare()
    view = opened.window.prepare
    assert view is not None
    block = opened.bridge.state.of(Block)[1]
    view.agenda.list.choose(block.id)
    view.agenda.show_detail()
    field = view.agenda.detail.lead
    field.setFocus()
    QTest.keyClicks(field, "Tandem Nord")
    opened.settle()
    assert opened.bridge.state.get(Block, block.id).lead == "Tandem Nord"

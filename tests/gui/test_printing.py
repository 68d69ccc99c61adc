# SPDX-License-Identifier: EUPL-1.2
"""Every paper goes to a printer as its PDF is: printed into a file and compared with it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.gui import print_dialog
from moderation.gui.bridge import Bridge
from moderation.gui.print_dialog import PrintDialog
from moderation.gui.printing import page_sizes, print_pdf
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.minutes.pdf import write_pdf
from moderation.output import writing
from moderation.output.minutes import PUBLIC, minutes_document
from moderation.output.paper_kit import paper_kit
from moderation.paths import resource
from moderation.session.session import Session
from moderation.storage import workshop_file
from moderation.windows.minutes.view import MinutesPreview
from moderation.windows.prepare.people_tools import PeopleTools
from tests.municipal_room import room
from tests.room_bridge import NOW, bridge_to

BLUR = ImageFilter.GaussianBlur(2)
"""Letters are painted a hair off; where words stand on the page is what is compared."""
MINUTES = Path("p.pdf")
EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("de")


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    return bridge_to(room())


def into(path: Path) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(100)  # as fine as it takes to know a page again
    return printer


def kit(bridge: Bridge) -> bytes:
    target = BytesIO()
    write_pdf(paper_kit(MinutesView(bridge.state)), target, created=bridge.now)
    return target.getvalue()


def alike(one: bytes, other: bytes, first: int = 0) -> None:
    """Each page of the other is a page of the one, painted small, from ``first`` on."""
    asked, printed = pypdfium2.PdfDocument(one), pypdfium2.PdfDocument(other)
    for number in range(len(printed)):
        whole, paper = (
            page.render(scale=0.6).to_pil().convert("L").filter(BLUR)
            for page in (asked[first + number], printed[number])
        )
        assert abs(whole.width - paper.width) <= 2
        assert abs(whole.height - paper.height) <= 2
        paper = paper.resize(whole.size)
        unlike = ImageStat.Stat(ImageChops.difference(whole, paper)).mean[0]
        blank = ImageStat.Stat(ImageChops.invert(whole)).mean[0]
        assert unlike < 0.6 * blank + 0.1, f"page {number + 1}: {unlike} of {blank}"
    asked.close()
    printed.close()


def test_pages_of_every_size_come_out_as_they_are(bridge: Bridge, tmp_path: Path) -> None:
    example = State.holding(workshop_file.read(EXAMPLE))
    bridge.open(Session(example, bridge.writer, clock=lambda: NOW))
    pdf = kit(bridge)
    sizes = page_sizes(pdf)
    assert len({(size.width() > size.height(), round(size.width())) for size in sizes}) > 1
    told: list[float] = []
    print_pdf(pdf, into(tmp_path / "out.pdf"), tell=told.append)
    printed = (tmp_path / "out.pdf").read_bytes()
    assert len(page_sizes(printed)) == len(sizes)
    assert told[-1] == 1.0
    alike(pdf, printed)


def test_only_the_pages_asked_for_are_printed(bridge: Bridge, tmp_path: Path) -> None:
    pdf = kit(bridge)
    print_pdf(pdf, into(tmp_path / "out.pdf"), 2, 3)
    printed = (tmp_path / "out.pdf").read_bytes()
    assert len(page_sizes(printed)) == 2
    alike(pdf, printed, first=1)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(bridge: Bridge, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError):
        print_pdf(kit(bridge), into(tmp_path / "no" / "such" / "folder" / "x.pdf"))


def printing_into(
    monkeypatch: pytest.MonkeyPatch, path: Path, copies: int = 1
) -> list[PrintDialog]:
    """Let every dialog print into a file as soon as it is asked; returns the dialogs."""
    shown: list[PrintDialog] = []

    class Printing(PrintDialog):
        def __init__(self, pdf: bytes, name: str, parent: QWidget | None) -> None:
            super().__init__(pdf, name, parent, lambda _name: into(path), ["Rathaus 2. OG"])

        def answered(self) -> bool:
            shown.append(self)
            self.copies.setValue(copies)
            self.take()
            self.deleteLater()
            return bool(self.printed)

    monkeypatch.setattr(print_dialog, "PrintDialog", Printing)
    return shown


def test_the_cut_that_is_shown_is_printed_without_what_it_leaves_out(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown = printing_into(monkeypatch, tmp_path / "out.pdf")
    view = MinutesPreview(bridge)
    qtbot.addWidget(view)
    view.show()
    view.show_cut(PUBLIC)
    view.files.ask_print()
    pdf = writing.minutes(
        minutes_document(MinutesView(bridge.state), cut=PUBLIC), MINUTES, bridge.now
    )
    alike(pdf, (tmp_path / "out.pdf").read_bytes())
    assert view.toast.text.endswith("Rathaus 2. OG")
    assert "öffentlich" in shown[0].note.text().casefold()
    view.close()
    view.work.stop()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_list_signs_and_kit_are_printed_from_the_menu(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    shown = printing_into(monkeypatch, tmp_path / "out.pdf", copies=3)
    owner = QWidget()
    qtbot.addWidget(owner)
    said: list[str] = []
    menu = PeopleTools(bridge, owner)
    menu.said.connect(lambda words, _undo: said.append(words))
    (submenu,) = menu.findChildren(QMenu)
    submenu.actions()[number].trigger()
    (dialog,) = shown
    alike(dialog._pdf, (tmp_path / "out.pdf").read_bytes())
    text = pypdfium2.PdfDocument(dialog._pdf)
    words = "".join(text[page].get_textpage().get_text_range() for page in range(len(text)))
    text.close()
    expected = ("Anwesenheitsliste", "Hier falten", "Papiersatz")[number]
    assert expected in words
    called = submenu.actions()[number].text().removeprefix("&").removesuffix(" …")
    assert dialog.note.text().startswith(called)
    assert len(said) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_printing_is_stopped_and_says_after_which_page(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: Qt.Key
) -> None:
    pdf = kit(bridge)
    assert len(page_sizes(pdf)) > 2
    dialog = PrintDialog(pdf, "Papiersatz", None, lambda _name: into(tmp_path / "out.pdf"), ["A"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    tell = dialog._tell

    def stop(share: float) -> None:
        """As a hand does that sees how far it is."""
        tell(share)
        assert not dialog.main_button.isEnabled()
        assert dialog.cancel_button.hasFocus()
        QTimer.singleShot(0, dialog, lambda: QTest.keyClick(dialog.cancel_button, key))

    monkeypatch.setattr(dialog, "_tell", stop)
    dialog.go_on()
    assert dialog.isVisible()
    assert dialog.hint.text.text() == "Stopped after 1 page(s)."
    assert len(page_sizes((tmp_path / "out.pdf").read_bytes())) == 1
    monkeypatch.setattr(dialog, "_tell", tell)
    dialog.go_on()
    assert dialog.printed == "A"
    assert not dialog.isVisible(), "it can be printed after all"
    assert len(page_sizes((tmp_path / "out.pdf").read_bytes())) == len(page_sizes(pdf))


def test_without_a_printer_the_dialog_says_so(bridge: Bridge, qtbot: QtBot) -> None:
    dialog = PrintDialog(kit(bridge), "Papiersatz", None, names=[])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.hint.isVisible)
    assert not dialog.main_button.isEnabled()
    assert not dialog.printer.isEnabled()


def test_first_and_last_page_cannot_cross(bridge: Bridge, qtbot: QtBot) -> None:
    dialog = PrintDialog(kit(bridge), "Papiersatz", None, names=["Rathaus"])
    qtbot.addWidget(dialog)
    dialog.last.setValue(2)
    dialog.first.setValue(3)
    assert dialog.last.value() == 3

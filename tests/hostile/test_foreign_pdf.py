# SPDX-License-Identifier: EUPL-1.2
"""PDF files of others: shown, or refused with a sentence, while both windows go on."""

from __future__ import annotations

import base64
import io
import time
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import Catalogue
from moderation.gui.beside import beside
from moderation.gui.images import load_image, pdf_pages
from moderation.minutes import page_process
from moderation.minutes.page_process import UnreadablePdf


def pdf(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects; the first is its catalogue."""
    made = b"%PDF-1.7\n"
    at = {}
    for number, content in objects.items():
        at[number] = len(made)
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % at[number] for number in sorted(objects))
    made += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer)
    return made + b"startxref\n%d\n%%%%EOF\n" % table


def stream(content: bytes, extra: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n%s\nendstream" % (
        len(packed), extra, packed,
    )  # fmt: skip


def page(content: bytes, resources: bytes = b"<< >>", **more: bytes) -> bytes:
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources "
        + resources
        + b" >>",
        4: stream(content),
    }
    return pdf(objects | {int(key[1:]): value for key, value in more.items()})


def fine() -> bytes:
    return page(b"1 0 0 rg 0 0 200 200 re f")


def nested(depth: int = 12, wide: int = 10) -> bytes:
    """Each form paints the next ten times: three kilobytes, and work without end."""
    forms = {}
    for level in range(depth):
        last = level == depth - 1
        content = b"0 0 400 200 re f\n" if last else b"/F Do\n" * wide
        inside = b"" if last else b"/Resources << /XObject << /F %d 0 R >> >>" % (6 + level)
        forms[f"n{5 + level}"] = stream(
            content, b"/Type /XObject /Subtype /Form /BBox [0 0 400 200] " + inside
        )
    return page(b"/F Do", b"<< /XObject << /F 5 0 R >> >>", **forms)


def operators() -> bytes:
    """Millions of large shapes."""
    return page(b"0 0 400 200 re 0 0 m 400 200 l 1 1 399 199 re B\n" * 2_500_000)


def locked() -> bytes:
    """It asks for a password."""
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [] /Count 0 >>",
            3: b"<< /Filter /Standard /V 1 /R 2 /P -60 /O <%s> /U <%s> >>"
            % (b"AB" * 32, b"CD" * 32),
        },
        b"/Encrypt 3 0 R /ID [<00> <00>]",
    )


def test_a_page_is_painted_as_it_is() -> None:
    data = page_process.painted(fine(), 0, 400)
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (400, 200)
        assert image.convert("RGB").getpixel((50, 100)) == (255, 0, 0)
        assert image.convert("RGB").getpixel((350, 100)) == (255, 255, 255)
    assert page_process.pages(fine()) == 1


@pytest.mark.parametrize("make", [nested, operators], ids=["forms", "operators"])
def test_work_without_end_is_ended(make: object) -> None:
    data = make()  # type: ignore[operator]
    assert len(data) < 400_000
    begun = time.monotonic()
    with pytest.raises(UnreadablePdf) as refused:
        page_process.painted(data, 0, 1920, seconds=3)
    assert refused.value.endless
    assert time.monotonic() - begun < 6


def test_a_password_is_called_one(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePdf) as refused:
        page_process.pages(locked())
    assert refused.value.locked
    path = tmp_path / "plan.pdf"
    path.write_bytes(locked())
    for read in (pdf_pages, load_image):
        with pytest.raises(UserFacingError) as said:
            read(path)
        words = Catalogue.load("de").text(said.value.message)
        assert "mit einem Passwort geschützt" in words
        assert "plan.pdf" in words


def test_what_is_no_pdf_is_not_called_endless(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF-1.7 and nothing more")
    with pytest.raises(UserFacingError, match="is no image and no PDF"):
        load_image(path)


def test_a_page_of_a_file_is_kept_as_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(fine())
    assert pdf_pages(path) == 1
    found = load_image(path)
    with Image.open(io.BytesIO(base64.b64decode(found.data))) as image:
        assert max(image.size) == 1920


# ------------------------------------------------------------------------ while windows go on


class Pressed(QObject):
    """Hears keys as a window does."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keys.append(event.key())
        return False


def test_windows_go_on_and_only_black_is_heard(qapp: QApplication) -> None:
    window = QWidget()
    pressed = Pressed()
    window.installEventFilter(pressed)
    ticks: list[float] = []

    def press() -> None:
        for key in (Qt.Key.Key_A, Qt.Key.Key_F9):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(window, event)

    clock = QTimer()
    clock.setInterval(10)
    clock.timeout.connect(lambda: ticks.append(time.monotonic()))
    clock.start()
    QTimer.singleShot(50, press)

    def work() -> str:
        time.sleep(0.6)  # stands for work of any kind
        return "done"

    assert beside(work) == "done"
    clock.stop()
    assert len(ticks) > 5
    assert pressed.keys == [Qt.Key.Key_F9]
    window.removeEventFilter(pressed)
    window.deleteLater()


def test_what_a_job_raises_is_raised(qapp: QApplication) -> None:
    def work() -> None:
        raise ValueError("slip")

    with pytest.raises(ValueError, match="slip"):
        beside(work)

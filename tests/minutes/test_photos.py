# SPDX-License-Identifier: EUPL-1.2
"""Photos come in turned and bare, and stand in the minutes with words for who cannot see them."""

from __future__ import annotations

import base64
import io
import pickle
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from moderation import registry
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import CapturedPicture
from moderation.features.capture.photos import cleaned
from moderation.features.minutes_plan import logo
from moderation.gui.images import load_image
from moderation.minutes.document import Document, Photo
from moderation.minutes.docx import to_docx
from moderation.minutes.frozen import freeze, thaw
from moderation.minutes.photos import FitPhoto, UnfitPhoto, bare_jpeg, bare_png, fit
from moderation.minutes.plain import lines, to_text
from moderation.output.minutes import minutes_document
from moderation.shell import jobs
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.library import lifecycle
from tests.minutes.conftest import CREATED, Render
from tests.office_checks import docx_text
from tests.pdf_checks import elements, objections, reading_text, squeezed
from tests.photo_samples import CANARY, bare, drawing, huge_png, phone_photo, saved, screenshot
from tests.stores import open_writer

W, B = Id("w"), Id("b")


def opened(photo: FitPhoto) -> Image.Image:
    return Image.open(io.BytesIO(photo.data)).convert("RGB")


def picture(data: bytes, **values: Any) -> CapturedPicture:
    text = base64.b64encode(data).decode("ascii")
    return CapturedPicture(
        id=Id("p"), workshop_id=W, block_id=B, name="IMG_1.jpg", media_type="image/jpeg",
        data=text, **values,
    )  # fmt: skip


def workshop(*entities: CapturedPicture, activity: str = "cards") -> State:
    block = Block(id=B, workshop_id=W, title="Reibungspunkte", activity=activity)
    return State.holding([Workshop(id=W, title="Radachse"), block, *entities])


# ------------------------------------------------------------------------------------- coming in


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, (5, 5)), (2, (-5, 5)), (3, (-5, -5)), (4, (5, -5)), (6, (-5, 5)), (8, (5, -5))],
)
def test_a_photo_is_turned_as_it_was_taken(orientation: int, corner: tuple[int, int]) -> None:
    found = fit(phone_photo(orientation=orientation))
    assert (found.width > found.height) == (orientation < 5)
    x, y = corner
    colour: Any = opened(found).getpixel((x % found.width, y % found.height))
    assert colour[0] > 200
    assert colour[1] < 100


@pytest.mark.parametrize("made", [phone_photo, screenshot])
@pytest.mark.parametrize("as_jpeg", [False, True])
def test_nothing_but_the_picture_goes_on(made: object, as_jpeg: bool) -> None:
    assert callable(made)
    data = made()
    assert data.count(CANARY.encode()) >= 3
    found = fit(data, as_jpeg=as_jpeg)
    assert CANARY.encode() not in found.data
    with Image.open(io.BytesIO(found.data)) as image:
        assert not image.getexif()
        assert set(image.info) <= {
            "jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive",
            "progression", "dpi", "transparency",
        }  # fmt: skip
    assert bare_jpeg(found.data) or bare_png(found.data)


def test_a_bare_photo_stays_as_it_is() -> None:
    for data in (bare(), bare(mode="L"), saved(drawing(), "JPEG", progressive=True)):
        assert fit(data).data == data
        assert fit(data, as_jpeg=True).data == data
    png = saved(drawing(), "PNG")
    assert fit(png).data == png


def test_large_photos_are_scaled() -> None:
    found = fit(phone_photo(4000, 3000, orientation=1))
    assert (found.width, found.height) == (1920, 1440)
    assert fit(saved(drawing(9000, 3), "PNG")).height == 1


@pytest.mark.parametrize(
    "data",
    [
        saved(drawing(mode="CMYK"), "JPEG"),
        saved(drawing(mode="P"), "PNG"),
        saved(drawing(mode="1"), "PNG"),
        saved(drawing(mode="LA"), "PNG"),
        saved(drawing().convert("I;16"), "PNG"),
        saved(drawing(), "WEBP"),
        saved(drawing(), "BMP"),
        saved(drawing(), "TIFF"),
        saved(drawing(mode="P"), "GIF", transparency=0),
    ],
    ids="cmyk palette bits grey-alpha 16-bit webp bmp tiff gif".split(),
)
def test_every_usual_kind_becomes_a_plain_jpeg(data: bytes) -> None:
    found = fit(data, as_jpeg=True)
    assert bare_jpeg(found.data)
    with Image.open(io.BytesIO(found.data)) as image:
        assert image.mode == ("L" if found.grey else "RGB")
        assert image.size == (found.width, found.height) == (120, 80)


def test_what_is_transparent_becomes_white() -> None:
    assert opened(fit(screenshot(), as_jpeg=True)).getpixel((100, 70)) == (255, 255, 255)
    with Image.open(io.BytesIO(fit(screenshot()).data)) as image:
        assert image.mode == "RGBA"


UNFIT = {
    "empty": b"",
    "text": b"no picture",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "pickle": pickle.dumps({"a": 1}),
    "pdf": b"%PDF-1.7\n%%EOF",
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) show",
    "torn jpeg": phone_photo()[:400],
    "torn png": screenshot()[:120],
    "huge": huge_png(),
    "over the limit": huge_png(8_000, 5_001),
}


@pytest.mark.parametrize("data", UNFIT.values(), ids=UNFIT)
def test_what_is_no_picture_is_refused(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(UnfitPhoto):
        fit(data)
    path = tmp_path / "foto.jpg"
    path.write_bytes(data)
    with pytest.raises(UserFacingError, match=r"foto\.jpg"):
        load_image(path)
    with pytest.raises(UserFacingError, match=r"IMG_1\.jpg"):
        cleaned([picture(data)])


@given(at=st.integers(0, 10_000), by=st.integers(1, 255))
def test_a_damaged_photo_is_read_or_refused(at: int, by: int) -> None:
    data = bytearray(phone_photo())
    data[at % len(data)] ^= by
    try:
        found = fit(bytes(data), as_jpeg=True)
    except UnfitPhoto:
        return
    assert bare_jpeg(found.data)


def test_forty_megapixels_are_said_to_be_too_many() -> None:
    with pytest.raises(UserFacingError) as raised:
        cleaned([picture(huge_png())])
    assert "40 Megapixel" in Catalogue.load("de").text(raised.value.message)


def test_no_place_of_a_photo_reaches_the_disk(tmp_path: Path) -> None:
    state = workshop(picture(phone_photo()))
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    with open_writer(tmp_path / "moderation.sqlite") as writer:
        session = lifecycle.import_file(path, writer)
        data = base64.b64decode(session.state.of(CapturedPicture)[0].data)
    assert CANARY.encode() not in data
    for file in tmp_path.glob("moderation.sqlite*"):
        assert base64.b64encode(CANARY.encode())[4:-4] not in file.read_bytes()


def test_the_command_line_cleans_photos_too(tmp_path: Path) -> None:
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(workshop(picture(phone_photo()))), encoding="utf-8")
    with Database.open(tmp_path / "moderation.sqlite") as database:
        store = Store(database.connection, registry.mappers)
        answer = jobs.handle({"do": "import", "path": str(path)}, store)
        data = store.load(answer["id"]).of(CapturedPicture)[0].data
        store.close()
    assert bare_jpeg(base64.b64decode(data))


def test_a_file_chosen_for_the_room_is_bare(tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(phone_photo())
    assert CANARY.encode() not in base64.b64decode(load_image(path).data)


# ------------------------------------------------------------------------------------- minutes


def a_photo(**values: Any) -> Photo:
    found = fit(phone_photo(), as_jpeg=True)
    return Photo(found.data, found.width, found.height, "Pinnwand mit drei Clustern", **values)


@pytest.mark.usefixtures("verapdf")
def test_photos_in_the_pdf_conform_and_are_read_as_their_words(render: Render) -> None:
    grey = fit(bare(900, 2000, "L"), as_jpeg=True)
    blocks = (
        a_photo(),
        a_photo(caption="Stand 15 Uhr"),
        Photo(grey.data, grey.width, grey.height, "Skizze", grey=True),
    )
    document = Document("Titel", "de", blocks)
    data = render(document)
    assert objections(data) == {}
    assert reading_text(data) == squeezed("\n".join(lines(document)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = dict(pdf.pages[0].Resources.XObject)
        # The same photo is there once, and its bytes are those of the file.
        assert len(found) == 2
        assert found["/Im0"].read_raw_bytes() == a_photo().data
        assert "/SMask" not in found["/Im0"]
        assert [str(e.Alt) for e in elements(pdf, "Figure")] == [b.alt for b in blocks]
        for element in elements(pdf, "Figure"):
            left, bottom, right, top = map(float, element.A.BBox)
            assert right - left <= 477
            assert top - bottom <= 400


def test_photos_in_the_docx_keep_bytes_and_words() -> None:
    document = Document("Titel", "de", (a_photo(caption="Stand 15 Uhr"),))
    data = to_docx(document, created=CREATED)
    assert docx_text(data) == squeezed(to_text(document))
    body = docx.Document(io.BytesIO(data)).element.body
    (described,) = body.iter(qn("wp:docPr"))
    assert described.get("descr") == "Pinnwand mit drei Clustern"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        media = [n for n in archive.namelist() if n.startswith("word/media/")]
        assert [archive.read(name) for name in media] == [a_photo().data]


def test_a_photo_needs_words() -> None:
    with pytest.raises(ValueError, match="alternative text"):
        replace(a_photo(), alt=" ")


def test_the_pinboard_s_photos_stand_in_the_minutes() -> None:
    text = to_text(minutes_document(workshop(picture(phone_photo(), alt="Drei Cluster"))))
    assert "Foto: Drei Cluster" in text
    bare_words = to_text(minutes_document(workshop(picture(phone_photo()))))
    assert "Foto ohne Beschreibung" in bare_words
    assert "IMG_1" not in bare_words
    broken = to_text(minutes_document(workshop(picture(b"x", alt="Drei Cluster"))))
    assert "Foto: Drei Cluster (die Datei lässt sich nicht zeigen)" in broken


def test_what_was_only_shown_to_the_room_stays_out() -> None:
    shown = workshop(picture(phone_photo()), activity="goals")
    assert "Foto" not in to_text(minutes_document(shown))
    described = workshop(picture(phone_photo(), alt="Plan der Radachse"), activity="goals")
    assert "Foto: Plan der Radachse" in to_text(minutes_document(described))


def test_a_photo_without_words_is_a_gap() -> None:
    def said(state: State) -> list[str]:
        return [Catalogue.load("de").text(gap.message) for gap in registry.gaps(MinutesView(state))]

    assert "1 Foto ohne Alternativtext" in said(workshop(picture(bare())))
    assert "Alle Fotos mit Alternativtext" in said(workshop(picture(bare(), alt="Cluster")))
    assert not any("Foto" in words for words in said(workshop()))


def test_released_minutes_keep_their_photos() -> None:
    document = minutes_document(workshop(picture(phone_photo(), alt="Drei Cluster")))
    text = freeze(document)
    assert '"_":"Photo"' in text
    assert thaw(text) == document


# ------------------------------------------------------------------------------------- scans


def scan(kind: str, mode: str) -> bytes:
    """A grey wedge from black to white as scanners write it."""
    wedge = Image.linear_gradient("L").resize((200, 100))
    if mode == "F":
        return saved(wedge.convert("F").point(lambda grey: grey / 255), kind)
    deep = wedge.convert("I").point(lambda grey: grey * 257)
    return saved(deep.convert(mode) if mode != "I" else deep, kind)


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("PNG", "I;16"), ("TIFF", "I;16"), ("TIFF", "I"), ("TIFF", "F")],
)
@pytest.mark.parametrize("as_jpeg", [False, True])
def test_a_scan_in_deep_grey_keeps_its_greys(kind: str, mode: str, as_jpeg: bool) -> None:
    found = fit(scan(kind, mode), as_jpeg=as_jpeg)
    with Image.open(io.BytesIO(found.data)) as image:
        assert image.mode == "L"
        greys = [image.getpixel((100, y)) for y in (2, 25, 50, 75, 97)]
    assert greys == pytest.approx([5, 64, 128, 192, 250], abs=8)
    assert found.grey or not as_jpeg


def test_a_scan_as_logo_keeps_its_greys() -> None:
    _, data = logo.prepared(scan("PNG", "I;16"))
    with Image.open(io.BytesIO(base64.b64decode(data))) as image:
        assert image.convert("L").getpixel((100, 50)) == pytest.approx(128, abs=8)


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"avif"])
def test_a_photo_in_the_format_of_a_phone_says_what_to_do(brand: bytes, tmp_path: Path) -> None:
    path = tmp_path / "IMG_1.HEIC"
    path.write_bytes(b"\0\0\0\x18ftyp" + brand + bytes(100))
    with pytest.raises(UserFacingError) as refused:
        load_image(path)
    assert "Speichern Sie es als JPEG." in Catalogue.load("de").text(refused.value.message)


def wordmark(colour: str) -> str:
    image = Image.new("RGBA", (300, 100), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((40, 30, 200, 60), fill=colour)
    return base64.b64encode(saved(image, "PNG")).decode()


@pytest.mark.parametrize(("colour", "seen"), [("white", False), ("#fafafa", False), ("navy", True)])
def test_a_white_logo_on_nothing_will_not_be_seen(colour: str, seen: bool) -> None:
    assert (logo.hint(wordmark(colour)) is None) == seen

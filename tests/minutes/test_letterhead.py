# SPDX-License-Identifier: EUPL-1.2
"""The municipality's letterhead: on the first page, read aloud, and never a danger."""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from moderation import registry
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.features.minutes_plan import edits, logo
from moderation.features.minutes_plan.model import MinutesPlan, plan_of
from moderation.minutes.photos import UnfitPhoto
from moderation.minutes.plain import to_text
from moderation.output import writing
from moderation.output.minutes import CERTIFICATES, PUBLIC, Cut, minutes_document
from moderation.paths import resource
from moderation.storage import workshop_file
from tests.canaries import NOW
from tests.minutes.conftest import Render
from tests.pdf_checks import elements, objections, reading_text

assert registry.ROOMS
LINES = ("Stabsstelle Ratsbüro", "Marktplatz 1, 12345 Auental", "ratsbuero@auental.example")
ALT = "Wappen der Stadt Auental: eine Brücke über zwei Wellen"


def picture(width: int = 300, height: int = 120, kind: str = "PNG") -> bytes:
    """A drawn coat of arms."""
    target = io.BytesIO()
    image = Image.new("RGBA" if kind == "PNG" else "RGB", (width, height))
    image.paste((1, 79, 94), (width // 8, height // 8, width // 2, height))
    image.paste((107, 80, 0), (width // 2, height // 4, width, height // 2))
    image.save(target, kind)
    return target.getvalue()


def example() -> State:
    return State.holding(
        workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    )


def with_letterhead(state: State, alt: str = ALT) -> State:
    state = state.apply(edits.set_letterhead(state, LINES))
    return state.apply(edits.set_logo(state, *logo.prepared(picture()), alt=alt))


@pytest.mark.usefixtures("verapdf")
@pytest.mark.parametrize("cut", [PUBLIC, CERTIFICATES], ids=["public", "certificates"])
def test_validators_accept_it_and_it_is_read_first(render: Render, cut: Cut) -> None:
    data = render(minutes_document(with_letterhead(example()), "de", cut))
    assert objections(data) == {}
    said = reading_text(data)
    assert said.startswith(" ".join((ALT, *LINES)))
    assert said.count(ALT) == 1
    with pikepdf.open(io.BytesIO(data)) as pdf:
        first = elements(pdf, "Figure")[0]
        assert str(first.Alt) == ALT
        assert "/BBox" in str(first.A.keys())


def test_text_says_what_the_page_says(render: Render) -> None:
    document = minutes_document(with_letterhead(example()), "de")
    assert to_text(document).startswith("\n".join((ALT, *LINES)))
    assert document.title in to_text(document).splitlines()[len(LINES) + 1]


def test_a_logo_without_words_gets_some() -> None:
    found = minutes_document(with_letterhead(example(), alt=" "), "de").furniture.letterhead
    assert found is not None
    assert found.logo is not None
    assert found.logo.alt == "Logo: Stadt Auental"


def test_word_files_bear_it_on_their_first_page() -> None:
    document = minutes_document(with_letterhead(example()), "de")
    data = writing.minutes(document, Path("x.docx"), NOW)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        heads = [parts.read(n).decode() for n in parts.namelist() if "/header" in n]
        body = parts.read("word/document.xml").decode()
    (first,) = [head for head in heads if LINES[0] in head]
    assert ALT in first
    assert "<w:titlePg/>" in body


@pytest.mark.parametrize("size", [(4000, 200), (60, 3000), (1, 1)])
def test_any_shape_of_logo_fits_the_head(render: Render, size: tuple[int, int]) -> None:
    state = example()
    state = state.apply(edits.set_logo(state, *logo.prepared(picture(*size)), alt=ALT))
    found = minutes_document(state, "de", CERTIFICATES).furniture.letterhead
    assert found is not None
    assert found.logo is not None
    assert found.logo.width <= 900
    assert found.logo.height <= 450
    assert render(minutes_document(state, "de", CERTIFICATES))


@pytest.mark.parametrize("data", [
    b"", b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.4",
    b"\x89PNG\r\n\x1a\n", picture()[:60],
], ids=["empty", "gif", "svg", "pdf", "head only", "torn"])  # fmt: skip
def test_what_is_no_logo_is_refused(data: bytes) -> None:
    with pytest.raises(UnfitPhoto):
        logo.prepared(data)


def test_a_logo_is_scaled_and_bare() -> None:
    file = io.BytesIO()
    image = Image.new("RGB", (3000, 1500), "white")
    exif = image.getexif()
    exif[0x010E] = "KANARIENVOGEL"
    image.save(file, "JPEG", exif=exif)
    media_type, data = logo.prepared(file.getvalue())
    kept = base64.b64decode(data)
    assert media_type == "image/jpeg"
    assert b"KANARIENVOGEL" not in kept
    assert Image.open(io.BytesIO(kept)).size == (900, 450)


def test_a_workshop_file_with_a_false_logo_is_refused() -> None:
    plan = plan_of(with_letterhead(example()))
    assert registry.cleaned([plan]) == [plan]
    false = MinutesPlan(id=plan.id, workshop_id=plan.workshop_id, logo="bm8gbG9nbw==")
    with pytest.raises(UserFacingError):
        registry.cleaned([false])
    # In the store already, by whatever way: the minutes are made without it.
    document = minutes_document(State.holding([example().workshop, false]))
    assert document.furniture.letterhead is None


def test_the_plan_survives_file_and_undo() -> None:
    state = example()
    whole = with_letterhead(state)
    again = State.holding(workshop_file.parse(workshop_file.write(whole), "x.json"))
    assert plan_of(again).letterhead == LINES
    assert plan_of(again).logo == plan_of(whole).logo
    step = edits.remove_logo(whole)
    assert not plan_of(whole.apply(step)).logo
    assert whole.apply(step).apply(step.inverse()) == whole or plan_of(
        whole.apply(step).apply(step.inverse())
    ) == plan_of(whole)


def test_only_three_lines_are_kept() -> None:
    state = example()
    found = plan_of(state.apply(edits.set_letterhead(state, ("a", "", "c", "d", ""))))
    assert found.letterhead == ("a", "", "c")
    assert plan_of(state.apply(edits.set_letterhead(state, ("a", " ", "")))).letterhead == ("a",)

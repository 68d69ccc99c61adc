"""The vision on one page, A4 and A3: what stands on it, and that it is a sound PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.vision import choosing, edits
from moderation.activities.vision.model import Consent, VisionConsent, reasons_of
from moderation.activities.vision.page import VisionPage
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.gui.desktop import Desktop
from moderation.minutes import document as doc
from moderation.minutes.drawing import Text
from moderation.minutes.plain import to_text
from moderation.output import writing
from moderation.output.minutes import PUBLIC, minutes_document
from moderation.output.vision_sheet import vision_sheet
from moderation.windows.sheet import write_sheet
from moderation.windows.wall.pages import make_page
from tests.municipal_room import VISION, draft_id, room
from tests.pdf_checks import objections
from tests.room_bridge import NOW, bridge_to

assert registry.ROOMS


def agreed(sentence: str = "") -> State:
    state = room(voted=False)
    own = draft_id("leise")
    if sentence:
        state = state.apply(edits.edit_draft(state, own, sentence=sentence))
    state = state.apply(edits.edit_draft(state, own, slogan="Sicher. Leise. Für alle."))
    state = state.apply(edits.adopt(state, own))
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        state = state.apply(choosing.say(state, own, {side: (Consent.AGREED, "")}, NOW))
    return state


def pages(state: State) -> list[doc.PageFigure]:
    found = vision_sheet(MinutesView(state), "de").blocks
    assert all(isinstance(page, doc.PageFigure) for page in found)
    return [page for page in found if isinstance(page, doc.PageFigure)]


def test_sheet_and_poster_say_the_same_in_the_order_in_which_they_are_read() -> None:
    sheet, poster = pages(agreed())
    assert sheet.alt == poster.alt
    lines = sheet.alt.splitlines()
    at = lines.index("Gemeinsame Vision von Politik und Verwaltung")
    assert lines[at + 1 : at + 3] == [
        "Auental 2035: sicher, leise und für alle erreichbar.",
        "Sicher. Leise. Für alle.",
    ]
    assert "Mobilität für alle" in lines
    assert "Politik, Verwaltung" in lines
    assert lines[-1].startswith("Vereinbart im Workshop am 12.03.2026, Fassung 1.")
    assert (round(sheet.width), round(poster.width)) == (842, 1191)


@pytest.mark.parametrize("words", [3, 12, 30, 300])
def test_the_page_has_the_sentence_within_its_edges_and_no_small_words(words: int) -> None:
    sentence = " ".join(["erreichbar"] * words)
    sheet, _poster = pages(agreed(sentence))
    texts = [shape for shape in sheet.shapes if isinstance(shape, Text)]
    assert min(text.size for text in texts) >= 9.0
    assert all(0 < text.y < sheet.height for text in texts)
    assert sentence in sheet.alt


@pytest.mark.parametrize("number", [1, 4, 5, 8, 9, 20])
@pytest.mark.parametrize("long", [1, 6])
def test_no_gain_is_dropped_however_many_there_are(number: int, long: int) -> None:
    state = agreed()
    for own in reasons_of(state, VISION):
        state = state.apply(edits.remove_reason(state, own.id))
    plain = "Verwaltungsdienstleistungen sind auch in den Ortsteilen gut zu erreichen. " * long
    for place in range(number):
        state = state.apply(edits.add_reason(state, VISION, f"Gewinn{place} für die Ortsteile"))
        own = reasons_of(state, VISION)[-1]
        state = state.apply(edits.edit_reason(state, own.id, plain=plain.strip()))
    found = pages(state)
    assert len(found) % 2 == 0
    for page in found:
        assert "Auental 2035: sicher, leise und für alle erreichbar." in page.alt
        texts = [shape for shape in page.shapes if isinstance(shape, Text)]
        assert not any("…" in text.text for text in texts)
        assert min(text.size for text in texts) >= 9.0
        assert max(text.y for text in texts) < page.height - 20
    for sheet in (found[: len(found) // 2], found[len(found) // 2 :]):
        shown = " ".join(s.text for page in sheet for s in page.shapes if isinstance(s, Text))
        assert all(f"Gewinn{place} " in shown for place in range(number))
        assert shown.count("Ortsteilen") == number * long


def test_what_is_not_agreed_by_both_sides_is_called_a_draft() -> None:
    state = room()
    state = state.apply(edits.adopt(state, draft_id("leise")))
    assert "Entwurf einer gemeinsamen Vision" in pages(state)[0].alt


def test_without_an_adopted_vision_there_is_a_sentence() -> None:
    with pytest.raises(UserFacingError):
        vision_sheet(MinutesView(room()))


def test_nothing_of_a_closed_block_is_on_it() -> None:
    state = agreed()
    block = state.get(Block, VISION)
    state = state.apply(Step(edits.ADOPT, (Change(block, replace(block, closed_session=True)),)))
    with pytest.raises(UserFacingError):
        vision_sheet(MinutesView(state))


def behind_closed_doors() -> State:
    """An open block whose agreement was said while a closed block ran."""
    state = agreed()
    closed = Block(
        id=Id("block-closed"),
        workshop_id=state.workshop.id,
        rank=3.0,
        title="Nichtöffentlich",
        closed_session=True,
    )
    state = state.apply(Step(edits.ADOPT, added(closed)))
    changes = [replaced(c, said_in_id=closed.id) for c in state.of(VisionConsent)]
    return state.apply(Step(edits.ADOPT, tuple(c for each in changes for c in each)))


def test_what_was_agreed_behind_closed_doors_is_not_called_missing() -> None:
    page = pages(behind_closed_doors())[0]
    lines = page.alt.splitlines()
    assert "Auental 2035: sicher, leise und für alle erreichbar." in lines
    assert not re.search("Entwurf|nicht|vereinbart|Vereinbart", page.alt)
    assert lines[-1] == "Es entscheidet das zuständige Gremium."


def test_the_public_minutes_call_no_answer_open_that_was_given_behind_closed_doors() -> None:
    state = behind_closed_doors()
    own = state.of(VisionConsent)[0]
    state = state.apply(Step(edits.ADOPT, replaced(own, said_in_id=None)))
    told = to_text(minutes_document(state, "de", PUBLIC))
    said = told.partition("Was jede Seite sagt")[2].partition("Was die Menschen")[0]
    assert said.count(":") >= 1
    assert "offen" not in said


def test_the_pdf_is_tagged_and_has_both_sizes(tmp_path: Path) -> None:
    data = writing.sheet(MinutesView(agreed()), tmp_path / "vision.pdf", NOW, "de")
    with pikepdf.open(BytesIO(data)) as reader:
        assert [round(float(page.mediabox[2])) for page in reader.pages] == [842, 1191]
        assert reader.Root.MarkInfo.Marked
    assert objections(data) == {}
    with pytest.raises(UserFacingError):
        writing.sheet(MinutesView(agreed()), tmp_path / "vision.docx", NOW)


def test_the_window_writes_the_sheet_where_somebody_wants_it(qtbot: QtBot, tmp_path: Path) -> None:
    bridge = bridge_to(agreed())
    page = make_page("vision", bridge, VISION)
    qtbot.addWidget(page)
    assert isinstance(page, VisionPage)
    assert page.agreed.sheet_button.isEnabled()
    opened: list[Path] = []

    class Opens(Desktop):
        def open_file(self, path: Path) -> bool:
            opened.append(path)
            return True

    path = write_sheet(bridge, page, lambda _owner, _name: str(tmp_path / "blatt"), Opens())
    assert path == tmp_path / "blatt.pdf"
    assert opened == [path]
    assert path.read_bytes().startswith(b"%PDF")
    assert write_sheet(bridge, page, lambda _owner, _name: "", Opens()) is None


def test_without_a_vision_the_window_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    bridge = bridge_to(room())
    page = make_page("vision", bridge, VISION)
    qtbot.addWidget(page)
    assert isinstance(page, VisionPage)
    assert not page.agreed.sheet_button.isEnabled()
    with qtbot.waitSignal(bridge.failed):
        assert write_sheet(bridge, page, lambda _owner, _name: str(tmp_path / "b.pdf")) is None
    assert not (tmp_path / "b.pdf").exists()

# SPDX-License-Identifier: EUPL-1.2
"""Every passage of the pages knows where it came from, and is changed there."""

from datetime import UTC, datetime
from functools import cache
from io import BytesIO

import pypdfium2
import pytest

from moderation import registry
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.minutes import document as doc
from moderation.minutes.gap import MendingPlace
from moderation.minutes.origin import origin_of
from moderation.minutes.passage import Passage, Places
from moderation.minutes.pdf import write_pdf
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.paths import resource
from moderation.storage import workshop_file

CREATED = datetime(2026, 3, 12, 17, 40, tzinfo=UTC)


@cache
def example() -> State:
    path = resource("examples", "mobilitaetskonzept-2035.de.json")
    return State.holding(workshop_file.read(path))


def laid_out(document: doc.Document) -> tuple[bytes, Places]:
    places, data = Places(), BytesIO()
    write_pdf(document, data, created=CREATED, places=places)
    return data.getvalue(), places


@cache
def pages() -> tuple[bytes, Places]:
    return laid_out(minutes_document(example()))


def squeezed(words: str) -> str:
    return "".join(words.split()).replace("\ufffe", "").replace("-", "")


def test_a_passage_lies_where_its_words_are_on_the_page() -> None:
    data, places = pages()
    pdf = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage() for page in pdf]
    checked = 0
    for passage in places.passages:
        left, top, right, bottom = passage.box
        height = pdf[passage.page].get_height()
        assert 0 <= left < right <= pdf[passage.page].get_width() + 1, passage
        assert 0 <= top < bottom <= height, passage
        words = squeezed(passage.words)
        seen = squeezed(
            texts[passage.page].get_text_bounded(left - 1, height - bottom, right + 1, height - top)
        )
        if origin_of(passage.origin).field == "title" and words:
            assert words[-9:] in seen, passage
            checked += 1
    pdf.close()
    assert checked > 20


def test_every_passage_leads_to_where_it_is_kept() -> None:
    _data, places = pages()
    state = example()
    lost = [p for p in places.passages if registry.kept(state, p.origin) is None]
    assert lost == []
    shown = {
        found.place
        for p in places.passages
        if (found := registry.kept(state, p.origin)) is not None
    }
    assert shown >= {
        MendingPlace.BLOCK,
        MendingPlace.PEOPLE,
        MendingPlace.RECORD,
        MendingPlace.FACTS,
        MendingPlace.AGENDA,
    }


def test_nearly_all_that_is_read_can_be_followed_back() -> None:
    """What has no origin is the form itself: names of columns, legends, summaries."""
    document = minutes_document(example())
    _data, places = pages()
    whole = len(squeezed(to_text(document)))
    covered = sum(len(squeezed(passage.words)) for passage in places.passages)
    assert covered > 0.8 * whole


def _first_of_each() -> list[Passage]:
    state = example()
    found: dict[str, Passage] = {}
    for passage in pages()[1].passages:
        kept = registry.kept(state, passage.origin)
        if kept is not None and kept.change is not None:
            found.setdefault(str(kept.name), passage)
    return list(found.values())


def test_many_kinds_of_words_can_be_changed() -> None:
    assert len(_first_of_each()) > 12


@pytest.mark.parametrize("number", range(len(_first_of_each())))
def test_other_words_are_written_to_the_workshop_and_taken_back(number: int) -> None:
    passage, state = _first_of_each()[number], example()
    kept = registry.kept(state, passage.origin)
    assert kept is not None
    assert kept.change is not None
    assert kept.words
    words = "Anders <b>gesagt</b> & gemeint"
    step = kept.change(state, words)
    after = state.apply(step)
    changed = registry.kept(after, passage.origin)
    assert changed is not None
    assert changed.words == words
    assert words in to_text(minutes_document(after))
    assert after.apply(step.inverse()).any_of(origin_of(passage.origin).entity_id) == state.any_of(
        origin_of(passage.origin).entity_id
    )


def test_what_cannot_be_changed_says_why() -> None:
    state = example()
    for passage in pages()[1].passages:
        kept = registry.kept(state, passage.origin)
        assert kept is not None
        if kept.change is None:
            assert str(kept.why_not)


def test_emptied_words_are_refused_where_something_would_lose_its_name() -> None:
    state, refused = example(), 0
    for passage in _first_of_each():
        kept = registry.kept(state, passage.origin)
        assert kept is not None
        assert kept.change is not None
        try:
            kept.change(state, "  ")
        except UserFacingError:
            refused += 1
    assert refused >= 5


def test_what_is_gone_leads_nowhere() -> None:
    assert registry.kept(example(), new_id()) is None


def test_a_passage_over_two_pages_is_two_pieces_of_one_place() -> None:
    words = "Wort " * 4000
    _data, places = laid_out(
        doc.Document("Titel", "de", (doc.Paragraph(words, origin="lang"),), origin="w")
    )
    pieces = [p for p in places.passages if p.origin == "lang"]
    assert len(pieces) > 2
    assert [p.page for p in pieces] == sorted({p.page for p in pieces})
    assert places.passages[0].origin == "w#title"


def test_headings_are_told_with_their_place_and_origin() -> None:
    _data, places = pages()
    assert places.headings[0].level == 1
    assert places.headings[0].page == 0
    state = example()
    blocks = [h for h in places.headings if h.origin and "#" not in h.origin]
    assert blocks
    assert all(
        state.any_of(origin_of(h.origin or "").entity_id) for h in places.headings if h.origin
    )
    assert [h.page for h in places.headings] == sorted(h.page for h in places.headings)

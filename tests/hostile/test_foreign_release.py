# SPDX-License-Identifier: EUPL-1.2
"""Released minutes that came in a file of somebody else, or were changed where they are stored.

A released text is checked wholly at the door: its types, its depth, its pictures, its checksum. A
text that is not the one that was released is never printed as such, and stops no erasure.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.change import Step, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.names import Names
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Message
from moderation.domain.views import MinutesView
from moderation.features.approval.erasing import special
from moderation.features.approval.glance import checked
from moderation.features.approval.model import FrozenMinutes, FrozenPublic, RedactionReason
from moderation.minutes.document import Document, Paragraph, Photo
from moderation.minutes.docx import to_docx
from moderation.minutes.frozen import BROKEN, bare, digest, freeze, thaw
from moderation.minutes.letterhead import Letterhead, Logo
from moderation.minutes.pdf import write_pdf
from moderation.minutes.plain import to_text
from moderation.output import writing
from moderation.output.leftovers import left_in_workshop
from moderation.output.minutes import (
    CERTIFICATES,
    INTERNAL,
    PUBLIC,
    UNITS,
    minutes_document,
    signatures,
)
from moderation.paths import store_path
from moderation.shell import cli, jobs
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.errand import BROKEN_OFF, Errand
from tests.minutes.example import example
from tests.photo_samples import CANARY as BEHIND
from tests.photo_samples import bare as bare_jpeg
from tests.photo_samples import phone_photo
from tests.stores import open_writer
from tests.unit.test_approval import released
from tests.unit.test_erasure import CANARY, erase_person, found, stored, with_person
from tests.unit.test_erasure import released as release_it

NOW = datetime(2026, 3, 23, 12, 0, tzinfo=UTC)
CUTS = (INTERNAL, PUBLIC, UNITS, CERTIFICATES)


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> State:
    """A released workshop."""
    with open_writer(tmp_path_factory.mktemp("released") / "store.sqlite") as writer:
        return released(writer).state


def in_german(message: Message) -> str:
    return Catalogue.load("de").text(message)


def with_text(state: State, content: str, *, right: bool = True) -> State:
    """The workshop with another released internal text, with its own checksum or that of before."""
    one = next(f for f in state.of(FrozenMinutes) if f.language == "de")
    values = {"content": content, "digest": digest(content) if right else one.digest}
    return state.apply(Step(BROKEN, replaced(one, **values)))


def read_back(state: State, folder: Path) -> State:
    """The workshop as it comes in from its file."""
    path = folder / "workshop.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    return State.holding(registry.read_workshop(path))


# ------------------------------------------------------------------------------ types and depth


def document(**fields: Any) -> str:
    plain = json.loads(freeze(Document("Protokoll", "de", (Paragraph("Ein Satz."),))))
    return json.dumps({**plain, **fields})


def nested(depth: int) -> str:
    inner: Any = {"_": "Paragraph", "role": {"_": "Role", "is": "body"}, "text": "innen"}
    for _ in range(depth):
        inner = {"_": "KeepTogether", "blocks": [inner]}
    return document(blocks=[inner])


PAR = {"_": "Paragraph", "role": {"_": "Role", "is": "body"}}
GARBAGE = {
    "nothing": "",
    "no document": "[]",
    "a bare part": '{"_":"Document"}',
    "another class": '{"_":"exec"}',
    "100,000 lists": "[" * 100_000,
    "200 parts in each other": nested(200),
    "41 parts in each other": nested(41),
    "a number for a title": document(title=7),
    "a list for a title": document(title=["a"]),
    "nothing for a title": document(title=None),
    "a word for a truth": document(show_title="no"),
    "a truth for a number": document(blocks=[{"_": "FactGrid", "facts": [], "columns": True}]),
    "a part that is no block": document(blocks=[{"_": "Furniture"}]),
    "a block of no kind": document(blocks=[{"_": "DocumentBlock"}]),
    "words for blocks": document(blocks="abc"),
    "words as a block": document(blocks=["abc"]),
    "an enumeration as a block": document(blocks=[{"_": "Role", "is": "body"}]),
    "half a letter": document(title="\ud800"),
    "infinity": document(blocks=[{"_": "FactGrid", "facts": [], "columns": float("inf")}]),
    "a huge number": document(blocks=[{"_": "FactGrid", "facts": [], "columns": 10**300}]),
    "a field that is none": document(secret="x"),
    "a field twice": document()[:-1] + ', "title": "zweiter"}',
    "a role that is none": document(blocks=[{**PAR, "role": {"_": "Role", "is": "loud"}}]),
    "bytes for words": document(blocks=[{**PAR, "text": {"_": "bytes", "is": "AAAA"}}]),
}


@pytest.mark.parametrize("name", GARBAGE)
def test_what_was_never_frozen_stays_outside(state: State, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserFacingError) as refused:
        thaw(GARBAGE[name])
    assert refused.value.message == BROKEN
    with pytest.raises(UserFacingError) as refused:
        read_back(with_text(state, GARBAGE[name]), tmp_path)
    assert "nichts importiert" in in_german(refused.value.message)


def places(plain: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value of what JSON holds."""
    yield above
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from places(value, (*above, key))
    elif isinstance(plain, list):
        for number, value in enumerate(plain):
            yield from places(value, (*above, number))


FROZEN = json.loads(freeze(example()))
PLACES = [place for place in places(FROZEN) if place]
SCRAPS = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9),
        st.sampled_from([{"_": "Paragraph"}, {"_": "Role", "is": "body"}, {"_": "bytes"}]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(PLACES), SCRAPS), min_size=1, max_size=3))
def test_a_changed_text_is_refused_or_of_the_right_types(
    changes: list[tuple[tuple[Any, ...], Any]],
) -> None:
    plain = deepcopy(FROZEN)
    for place, scrap in changes:
        part = plain
        try:
            for key in place[:-1]:
                part = part[key]
            part[place[-1]] = scrap
        except (KeyError, IndexError, TypeError):
            continue  # gone with a change before
    try:
        found = thaw(json.dumps(plain))
    except UserFacingError:
        return  # any other error would be one of ours
    assert thaw(freeze(found)) == found
    assert isinstance(to_text(found), str)  # every writer walks through it as plain text does


# ------------------------------------------------------------------------------ pictures


def dirty() -> str:
    """Minutes whose photo and logo carry a place and bytes behind their end."""
    data = phone_photo(60, 40, orientation=1)
    letterhead = Letterhead(Logo(data, 60, 40, "Wappen"), ("Stadt",), every_page=True)
    whole = example()
    whole = replace(whole, furniture=replace(whole.furniture, letterhead=letterhead))
    return freeze(replace(whole, blocks=(Photo(data, 999, 40, "Foto"), *whole.blocks)))


def test_pictures_in_a_released_text_are_bare_in_every_file(state: State, tmp_path: Path) -> None:
    assert BEHIND.encode() in base64.b64decode(json.loads(dirty())["blocks"][0]["data"]["is"])
    copy = read_back(with_text(state, dirty()), tmp_path)
    one = next(f for f in copy.of(FrozenMinutes) if f.language == "de")
    assert one.digest == hashlib.sha256(one.content.encode()).hexdigest()
    assert [note.reason for note in one.redactions] == [RedactionReason.PICTURES]
    assert one.redactions[0].digest_before == digest(dirty())
    shown = minutes_document(copy)
    photo = next(block for block in shown.blocks if isinstance(block, Photo))
    assert (photo.width, photo.height) == (60, 40), "the file said another width"
    pdf = BytesIO()
    write_pdf(shown, pdf, created=NOW)
    for data in (pdf.getvalue(), to_docx(shown, created=NOW), one.content.encode()):
        assert BEHIND.encode() not in data
        assert base64.b64encode(BEHIND.encode())[:-4] not in data
    said = to_text(shown)
    assert "Bildern" in said
    assert " ".join(digest(dirty())[at : at + 8] for at in range(0, 64, 8)) in said


def test_a_text_of_our_own_stays_as_it_is_to_the_letter(state: State, tmp_path: Path) -> None:
    data = bare_jpeg()
    whole = replace(example(), blocks=(Photo(data, 120, 80, "Foto"), *example().blocks))
    assert bare(freeze(whole)) == freeze(whole)
    copy = read_back(with_text(state, freeze(whole)), tmp_path)
    one = next(f for f in copy.of(FrozenMinutes) if f.language == "de")
    assert (one.content, one.redactions) == (freeze(whole), ())


def test_a_picture_that_is_none_is_refused(state: State, tmp_path: Path) -> None:
    whole = replace(example(), blocks=(Photo(b"MZ\x90", 1, 1, "Foto"),))
    with pytest.raises(UserFacingError):
        read_back(with_text(state, freeze(whole)), tmp_path)


# ------------------------------------------------------------------------------ the checksum


def forged(state: State) -> State:
    """The workshop with a word changed after the release, as somebody does it in the store."""
    one = next(f for f in state.of(FrozenMinutes) if f.language == "de")
    return with_text(state, one.content.replace("Achse", "Bahn"), right=False)


def test_a_file_with_a_wrong_checksum_is_refused(state: State, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as refused:
        read_back(forged(state), tmp_path)
    assert "nach der Freigabe" in in_german(refused.value.message)
    assert read_back(state, tmp_path).of(FrozenMinutes)


@pytest.mark.parametrize("digest_", ["", "x" * 64, "<b>", "a" * 63, "A" * 64])
def test_a_checksum_that_is_none_is_named(state: State, tmp_path: Path, digest_: str) -> None:
    one = state.of(FrozenPublic)[0]
    with pytest.raises(UserFacingError) as refused:
        read_back(state.apply(Step(BROKEN, replaced(one, digest=digest_))), tmp_path)
    assert "frozen_public/" in in_german(refused.value.message)
    assert "/digest" in in_german(refused.value.message)


@pytest.mark.parametrize("kind", ["frozen_minutes", "frozen_public", "release"])
def test_what_says_it_is_released_without_its_text_is_refused(
    state: State, tmp_path: Path, kind: str
) -> None:
    whole = json.loads(workshop_file.write(state))
    for gone in ("frozen_minutes", "frozen_public") if kind == "release" else (kind,):
        del whole["entities"][gone]
    whole["entities"].pop(kind, None)
    path = tmp_path / "workshop.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    with pytest.raises(UserFacingError) as refused:
        registry.read_workshop(path)
    assert "nichts importiert" in in_german(refused.value.message)


WAYS: dict[str, Callable[[State], object]] = {
    **{
        f"minutes {cut.kind.value}": partial(minutes_document, language="de", cut=cut)
        for cut in CUTS
    },
    "minutes in the other language": lambda s: minutes_document(s, "en"),
    "sheet to sign": signatures,
    "tables": lambda s: writing.tables(MinutesView(s), NOW),
    "dates": lambda s: writing.dates(MinutesView(s), NOW),
    "workshop file": registry.write_workshop,
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_nothing_leaves_while_the_released_text_is_not_the_one_released(
    state: State, way: str
) -> None:
    assert WAYS[way](state)
    with pytest.raises(UserFacingError) as refused:
        WAYS[way](forged(state))
    assert refused.value.message == BROKEN


def test_minutes_say_what_the_checksum_is_the_sum_of(state: State) -> None:
    for document_ in (minutes_document(state, "de"), signatures(state, "de")):
        said = to_text(document_)
        assert "Prüfsumme des freigegebenen Textes (SHA-256)" in said
        assert "nicht die dieser Datei" in said
    exported = json.loads(registry.write_workshop(state))
    kept = [one for one in exported["entities"]["frozen_minutes"] if one["language"] == "de"]
    # As somebody without this program would reckon it from the exported file.
    reckoned = hashlib.sha256(kept[0]["content"].encode("utf-8")).hexdigest()
    spaced = " ".join(reckoned[at : at + 8] for at in range(0, 64, 8))
    assert spaced in to_text(minutes_document(state, "de"))


@pytest.fixture
def library(state: State, data_dir: Path) -> Path:
    """A store with the released workshop."""
    data_dir.mkdir(exist_ok=True)
    path = data_dir / "workshop.json"
    path.write_text(registry.write_workshop(state), encoding="utf-8")
    with Database.open(store_path()) as database:
        store = Store(database.connection, registry.mappers)
        assert "error" not in jobs.handle({"do": "import", "path": str(path)}, store)
        store.close()
    return store_path()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE frozen_minutes SET content = replace(content, 'Achse', 'Bahn')",
        "UPDATE frozen_public SET content = CAST(x'FF00' AS TEXT)",
        "UPDATE frozen_public SET digest = '' WHERE language = 'en'",
    ],
)
def test_check_tells_of_a_released_text_that_was_changed(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert cli.main(["check"]) == 0
    assert "4 freigegebene Texte" in capsys.readouterr().out
    with closing(sqlite3.connect(library)) as connection:
        connection.execute(damage)
        connection.commit()
    assert cli.main(["check"]) == 1
    out = capsys.readouterr().out
    assert "Fehler      Freigegebene Protokolle" in out
    assert "Radachse" in out
    with closing(sqlite3.connect(library)) as connection:
        assert checked(connection) == (4, ["Radachse"])


def test_the_command_line_prints_no_changed_text(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "minutes.pdf"
    assert cli.main(["minutes", "Radachse", "-o", str(out)]) == 0
    out.unlink()
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE frozen_minutes SET content = replace(content, 'Achse', 'Bahn')")
        connection.commit()
    capsys.readouterr()
    for command in ("minutes", "export"):
        target = out if command == "minutes" else out.with_suffix(".json")
        assert cli.main([command, "Radachse", "-o", str(target)]) == 1
        assert not target.exists()
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_minutes_straight_from_a_file_are_checked_as_at_import(
    state: State, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "workshop.json", tmp_path / "minutes.txt"
    path.write_text(workshop_file.write(forged(state)), encoding="utf-8")
    for command in (["minutes", str(path), "-o", str(out)], ["import", str(path)]):
        assert cli.main(command) == 1
        assert not out.exists()
        assert len(capsys.readouterr().err.splitlines()) == 1
    path.write_text(workshop_file.write(with_text(state, dirty())), encoding="utf-8")
    assert cli.main(["minutes", str(path), "-o", str(out)]) == 0
    assert "Bildern" in out.read_text("utf-8-sig")


# ------------------------------------------------------------------------------ erasure


@pytest.mark.parametrize(
    "content",
    [*GARBAGE.values(), f'{{"{CANARY}": 1}}', document(origin=CANARY, title=f"Wort {CANARY}")],
    ids=[*GARBAGE, "a name as a field", "a name as an origin"],
)
def test_no_released_text_makes_erasure_impossible(tmp_path: Path, content: str) -> None:
    with stored(tmp_path) as (database, writer):
        session, key = with_person(writer)
        release_it(session)
        workshop_id = session.state.workshop.id
        text = content.encode("utf-8", "replace").decode() + ("" if "_" in content else CANARY)

        def damage(store: Store) -> None:
            store.connection.execute("UPDATE frozen_minutes SET content = ?", (text,))

        writer.submit(damage).result()
        erase_person(database, writer, tmp_path, key, also=CANARY)
        loaded = writer.submit(lambda store: store.load(workshop_id)).result()
        assert left_in_workshop(Names(["Anna Muster"]), loaded) == []
    assert found(tmp_path, CANARY) == []


def test_an_erasure_makes_no_changed_text_the_released_one(state: State) -> None:
    changed = forged(state)
    one = next(f for f in changed.of(FrozenMinutes) if f.language == "de")
    redact = special(NOW)[FrozenMinutes.kind]
    after = redact(one, Names(["Planung Bahn", "Bahn"]))
    assert isinstance(after, FrozenMinutes)
    assert after.content != one.content
    assert digest(after.content) != after.digest


def test_an_error_of_ours_ends_an_errand_with_a_sentence(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[type] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: bugs.append(kind))
    said: list[Message] = []
    went_on: list[object] = []

    def breaks(_store: Store) -> None:
        raise RecursionError

    with open_writer(tmp_path / "store.sqlite") as writer:
        window = QObject()
        Errand(window, writer, breaks, went_on.append, said.append)
        qtbot.waitUntil(lambda: bool(said), timeout=5000)
    assert said == [BROKEN_OFF]
    assert (bugs, went_on) == ([RecursionError], [])

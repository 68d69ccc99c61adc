# SPDX-License-Identifier: EUPL-1.2
"""What comes in and goes out by name: files alone, never a pipe, a device or our own files."""

from __future__ import annotations

import base64
import io
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from moderation import registry
from moderation.activities.roles import catalogue
from moderation.domain import storable
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.workshop import Workshop
from moderation.features.agenda import methods
from moderation.features.agenda.model import Block
from moderation.features.capture import photos
from moderation.features.capture.model import CapturedPicture
from moderation.gui.images import load_image
from moderation.output.glance import glance
from moderation.paths import backup_dir, data_dir, settings_path, store_path
from moderation.shell import cli, jobs
from moderation.storage import datafile, workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.storage.whole_file import check_place, write_whole

LABEL = QT_TRANSLATE_NOOP("Tests", "Something")


def small(**values: Any) -> list[Any]:
    one = Workshop(id=Id("w"), title="Klima", **values)
    return [one, Block(id=Id("b"), workshop_id=one.id, title="Impuls")]


# ------------------------------------------------------------------------------ in


READERS: dict[str, Callable[[Path], object]] = {
    "workshop": workshop_file.read,
    "method": methods.read,
    "catalogue": lambda path: datafile.read(path, catalogue.FORM),
    "picture": load_image,
    "PDF": lambda path: load_image(path.with_suffix(".pdf")),
}


@pytest.mark.parametrize("kind", ["pipe", "device", "folder"])
@pytest.mark.parametrize("reader", READERS)
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, reader: str, kind: str) -> None:
    path = tmp_path / "plan.de.json"
    target = path.with_suffix(".pdf") if reader == "PDF" else path
    if kind == "pipe":
        os.mkfifo(target)
    elif kind == "device":
        target.symlink_to("/dev/zero")
    else:
        target.mkdir()
    with pytest.raises(UserFacingError) as refused:
        READERS[reader](path)
    assert "plan" in str(refused.value)


def test_a_folder_with_a_pipe_in_it_still_has_its_methods(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.de.json")
    (tmp_path / "zero.de.json").symlink_to("/dev/zero")
    found = methods.load("de", [tmp_path])
    assert found.methods == ()
    assert len(found.faults) == 2


# ------------------------------------------------------------------------------ pictures


def png(width: int, height: int) -> str:
    target = io.BytesIO()
    Image.new("1", (width, height)).save(target, "PNG")
    return base64.b64encode(target.getvalue()).decode()


def picture(number: int, data: str) -> CapturedPicture:
    return CapturedPicture(
        id=Id(f"p{number}"), workshop_id=Id("w"), name=f"IMG_{number}.png",
        media_type="image/png", data=data,
    )  # fmt: skip


def test_pictures_have_a_limit_in_all_and_it_is_asked_before_any_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    forty = png(8_000, 5_000)
    assert len(forty) < 20_000
    monkeypatch.setattr(photos, "fit", lambda _data: pytest.fail("it was unpacked"))
    with pytest.raises(UserFacingError) as refused:
        photos.cleaned([picture(number, forty) for number in range(60)])
    assert "300 Megapixel" in Catalogue.load("de").text(refused.value.message)


def test_many_pictures_as_this_program_exports_them_come_in() -> None:
    usual = png(1_920, 1_440)
    found = photos.cleaned([picture(number, usual) for number in range(330)])
    assert len(found) == 330


def test_how_far_the_pictures_are_is_told() -> None:
    told: list[float] = []
    registry.cleaned([picture(n, png(2_000, 10)) for n in range(4)], told.append)
    assert len(told) >= 4
    assert told == sorted(told)
    assert told[-1] == 1.0


# ------------------------------------------------------------------------------ too much of it


def test_a_file_of_900_000_cards_is_refused_before_they_are_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workshop_file, "_validate", lambda *_: pytest.fail("they were looked at"))
    cards = ",".join(f'{{"id":"{n}","text":"x"}}' for n in range(900_000))
    head = '"format":"moderation-workshop","version":1,"workshop":{"id":"w","title":"x"}'
    with pytest.raises(UserFacingError) as refused:
        workshop_file.parse(f'{{{head},"entities":{{"card":[{cards}]}}}}', "karten.json")
    assert "karten.json enthält mehr als 20000" in Catalogue.load("de").text(refused.value.message)


# ------------------------------------------------------------------------------ texts


@pytest.mark.parametrize(
    ("field", "length", "fine"),
    [
        ("title", storable.MOST_IN_A_LINE, True),
        ("title", storable.MOST_IN_A_LINE + 1, False),
        ("title", 100_000, False),
        ("question", storable.MOST_IN_A_LINE + 1, True),
        ("question", storable.MOST_IN_A_TEXT + 1, False),
    ],
)
@pytest.mark.parametrize("letter", ["a", "ä"])
def test_texts_have_a_limit_for_their_kind(
    field: str, length: int, fine: bool, letter: str
) -> None:
    block = replace(small()[1], **{field: letter * length})
    faults = list(storable.faults(block))
    assert (not faults) == fine
    text = workshop_file.write(State.holding([small()[0], block]))
    if fine:
        assert workshop_file.parse(text, "lang.json")
        return
    with pytest.raises(UserFacingError) as refused:
        workshop_file.parse(text, "lang.json")
    words = Catalogue.load("de").text(refused.value.message)
    assert f"agenda_block/0/{field}" in words
    assert str(length) in words


def test_pictures_are_longer_than_texts() -> None:
    assert not list(storable.faults(picture(1, "A" * 200_000)))


# ------------------------------------------------------------------------------ out


@pytest.fixture
def store(data_dir: Path) -> Path:
    data_dir.mkdir(exist_ok=True)
    with Database.open(store_path()) as database:
        Store(database.connection, registry.mappers).close()
    return store_path()


@pytest.mark.parametrize(
    "place",
    ["store", "lock", "settings", "backup", "device", "pipe", "link to the store", "folder"],
)
def test_nothing_of_our_own_and_no_device_is_replaced(
    store: Path, tmp_path: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = elsewhere / "link.json"
    link.symlink_to(store)
    pipe = elsewhere / "pipe.json"
    os.mkfifo(pipe)
    backup_dir().mkdir(exist_ok=True)
    target = {
        "store": store, "lock": data_dir() / "instance.lock", "settings": settings_path(),
        "backup": backup_dir() / "new.json", "device": Path("/dev/null"), "pipe": pipe,
        "link to the store": link, "folder": elsewhere,
    }[place]  # fmt: skip
    before = store.read_bytes()
    source = elsewhere / "workshop.json"
    source.write_text(workshop_file.write(State.holding(small())), encoding="utf-8")
    with pytest.raises(UserFacingError):
        check_place(target)
    with pytest.raises(UserFacingError):
        write_whole(target, b"x")
    assert cli.main(["export", str(source), "-o", str(target)]) == 1
    assert capsys.readouterr().err.strip().endswith(".")
    assert store.read_bytes() == before
    assert Path("/dev/null").is_char_device()


def test_a_new_file_and_an_older_one_are_written(tmp_path: Path, data_dir: Path) -> None:
    path = tmp_path / "elsewhere.json"
    write_whole(path, b"a")
    write_whole(path, b"b")
    templates = data_dir / "templates"
    templates.mkdir(parents=True, exist_ok=True)
    write_whole(templates / "own.de.json", b"c")
    assert (path.read_bytes(), (templates / "own.de.json").read_bytes()) == (b"b", b"c")


# ------------------------------------------------------------------------------ the local door


@pytest.mark.parametrize("path", [None, "", "workshop.json", "./a.json", "/tmp/a\0b.json", 7, []])
@pytest.mark.parametrize("job", ["export", "import"])
def test_paths_that_name_no_file_are_refused_by_name(
    store: Path, path: object, job: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    request = {"do": job, "language": "de", "workshop": "Klima"}
    if path is not None:
        request["path"] = path  # type: ignore[assignment]
    with Database.open(store) as database:
        held = Store(database.connection, registry.mappers)
        answer = jobs.handle(request, held)
        held.close()
    assert "ganzen Pfad" in answer["error"]
    assert list(tmp_path.glob("None*")) == []
    assert json.dumps(answer)


def test_a_file_is_read_before_the_store_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    job = jobs.ready({"do": "import", "path": str(path)})
    path.unlink()
    answer = job(None)  # type: ignore[arg-type]
    assert "broken.json" in answer["error"]


def test_trying_again_does_not_import_twice(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(State.holding(small())), encoding="utf-8")
    request = {"do": "import", "path": str(path)}
    with Database.open(store) as database:
        held = Store(database.connection, registry.mappers)
        monkeypatch.setattr(jobs, "PATIENCE", -1.0)
        first = jobs.handle(request, held)  # takes longer than anybody waits for
        monkeypatch.setattr(jobs, "PATIENCE", 50.0)
        again = jobs.handle(request, held)
        assert again == first
        assert len(glance(database.connection).workshops) == 1
        third = jobs.handle(request, held)  # asked anew, on purpose
        assert third["id"] != first["id"]
        held.close()

# SPDX-License-Identifier: EUPL-1.2
"""A release for the records system: what was released, checked by the system's own tools."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.approval.model import FrozenMinutes, frozen_of
from moderation.features.capture import edits as capture
from moderation.features.capture.model import CapturedPicture, Entry, EntryKind
from moderation.output import archive
from moderation.output.release import release
from moderation.session.session import Session
from moderation.session.writer import SaveState
from moderation.storage import workshop_file
from tests.photo_samples import bare
from tests.stores import small_workshop
from tests.unit.test_approval import LABEL, LATER, NOW, perform, reviewed
from tests.unit.test_cli import done, refused

MADE = datetime(2026, 4, 1, 8, tzinfo=UTC)
DC = "{http://purl.org/dc/elements/1.1/}"


class _NoDisk:
    state = SaveState(0, None)

    def write(self, _record: object) -> None:
        """What would go to the disk."""


def _task(state: State) -> Entry:
    return next(entry for entry in state.of(Entry) if entry.text == "Lageplan")


def _picture(state: State) -> CapturedPicture:
    data = base64.b64encode(bare()).decode("ascii")
    return CapturedPicture(
        id=new_id(),
        workshop_id=state.workshop.id,
        block_id=state.of(Block)[0].id,
        name="a.jpg",
        media_type="image/jpeg",
        data=data,
        alt="Die Wand",
    )


def released(title: str = "Radachse") -> State:
    """A released workshop with an agreement, a task that is due, and two photos."""
    session = Session(State.holding(small_workshop()), _NoDisk())  # type: ignore[arg-type]
    perform(
        session,
        lambda s: Step(LABEL, replaced(s.workshop, title=title)),
        lambda s: capture.add_entry(s, EntryKind.DECISION, "Die Achse", now=NOW),
        lambda s: capture.add_entry(s, EntryKind.TASK, "Lageplan", now=NOW),
        lambda s: Step(LABEL, replaced(_task(s), due=date(2027, 5, 4))),
        lambda s: Step(LABEL, added(_picture(s))),
        lambda s: capture.write_note(s, None, "privat"),
        lambda s: Step(LABEL, replaced(s.workshop, status=Status.CLOSED)),
    )
    reviewed(session)
    perform(session, lambda s: release(s, LATER))
    return session.state


@pytest.fixture(scope="module")
def state() -> State:
    return released()


def made(state: State) -> archive.Archive:
    return archive.archive_of(MinutesView(state), MADE)


def summed(folder: Path, manifest: str) -> subprocess.CompletedProcess[str]:
    command = [shutil.which("sha256sum") or "sha256sum", "--strict", "-c", manifest]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_sha256sum_finds_every_file_and_every_change(state: State, tmp_path: Path) -> None:
    place = archive.write_archive(made(state), tmp_path / "Akte")
    assert summed(place, "manifest-sha256.txt").returncode == 0
    assert summed(place, "tagmanifest-sha256.txt").returncode == 0
    listed = (place / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines()
    there = {f"data/{path.name}" for path in (place / "data").iterdir()}
    assert {line.split("  ", 1)[1] for line in listed} == there
    path = place / "data" / "Protokoll.docx"
    path.write_bytes(path.read_bytes() + b" ")
    assert summed(place, "manifest-sha256.txt").returncode == 1


def test_the_released_text_has_the_checksum_that_the_window_names(state: State) -> None:
    found = made(state)
    frozen = frozen_of(state, FrozenMinutes, state.workshop.language)
    assert frozen is not None
    manifest = found.files["manifest-sha256.txt"].decode()
    assert f"{frozen.digest}  data/Freigegebener Text.json" in manifest
    assert found.name == "Archiv, Fassung 1 – Radachse"


def test_the_pages_are_the_released_ones(state: State) -> None:
    data = made(state).files["data/Protokoll.pdf"]
    pdf = pypdfium2.PdfDocument(data)
    text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert "Die Achse" in text
    assert "freigegeben am" in text
    assert "Entwurf" not in text
    assert "privat" not in text


def test_everything_that_left_the_workshop_is_in_it(state: State) -> None:
    files = made(state).files
    names = {name.removeprefix("data/") for name in files if name.startswith("data/")}
    assert names == {
        "Protokoll.pdf",
        "Protokoll.docx",
        "Protokoll (öffentlich).pdf",
        "Protokoll (öffentlich).docx",
        "Freigegebener Text.json",
        "Freigegebener Text (öffentlich).json",
        "Tabellen.xlsx",
        "Termine.ics",
        "Foto 01.jpg",
    }
    assert files["data/Foto 01.jpg"] == bare()
    assert b"Lageplan" in files["data/Termine.ics"]


def test_a_catalogue_reads_the_metadata(state: State) -> None:
    found = made(state)
    root = ET.fromstring(found.files["metadata.xml"])
    assert root.findtext(f"{DC}title") == "Radachse"
    assert root.findtext(f"{DC}language") == "de"
    assert root.findtext("version") == "1"
    listed = {each.findtext(f"{DC}identifier") for each in root.iter("file")}
    assert listed == {name for name in found.files if name.startswith("data/")}
    assert b"<dc:date>" in found.files["data/Protokoll.pdf"]


def test_a_zip_unpacks_into_one_folder(state: State, tmp_path: Path) -> None:
    found = made(state)
    path = archive.write_archive(found, tmp_path / "Akte.zip")
    with zipfile.ZipFile(path) as packed:
        assert packed.testzip() is None
        assert {name.split("/")[0] for name in packed.namelist()} == {found.name}
        packed.extractall(tmp_path)
    assert summed(tmp_path / found.name, "manifest-sha256.txt").returncode == 0


def test_nothing_that_is_there_is_replaced(state: State, tmp_path: Path) -> None:
    found = made(state)
    first = archive.write_archive(found, tmp_path)
    assert first == tmp_path / found.name
    old = tmp_path / "alt.zip"
    old.write_bytes(b"alt")
    (tmp_path / "leer").symlink_to(tmp_path / "nirgends")
    for place in (tmp_path, old, tmp_path / "leer"):
        with pytest.raises(UserFacingError):
            archive.write_archive(found, place)
    assert old.read_bytes() == b"alt"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_full_disk_leaves_nothing(
    state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    found = made(state)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserFacingError):
        archive.write_archive(found, tmp_path / "Akte")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("status", [Status.DRAFT, Status.RUNNING, Status.CLOSED])
def test_a_draft_does_not_go_to_the_records(status: Status) -> None:
    state = State.holding(small_workshop())
    state = state.apply(Step(LABEL, replaced(state.workshop, status=status)))
    with pytest.raises(UserFacingError) as error:
        made(state)
    assert error.value.message == archive.NOT_RELEASED


def test_a_release_without_its_text_is_no_release(state: State) -> None:
    left = [each for each in state.entities() if not isinstance(each, FrozenMinutes)]
    with pytest.raises(UserFacingError):
        made(State.holding(left))


@pytest.mark.parametrize(
    "title", ["50 % mehr: Grün / Blau?", "x" * 300, "../../etc", "CON", "مرحبا 🚲", "a\nb.zip"]
)
def test_any_title_makes_a_folder_that_can_be_checked(title: str, tmp_path: Path) -> None:
    found = made(released(title))
    place = archive.write_archive(found, tmp_path)
    assert place.parent == tmp_path
    assert place.is_dir()
    assert "Fassung 1" in place.name
    assert summed(place, "manifest-sha256.txt").returncode == 0
    for line in found.files["bag-info.txt"].decode().splitlines():
        assert ": " in line
    ET.fromstring(found.files["metadata.xml"])


def test_the_command_line_writes_it(state: State, tmp_path: Path, data_dir: Path) -> None:
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    place = tmp_path / "Akte"
    assert str(place) in done("archive", path, "-o", place)
    assert summed(place, "manifest-sha256.txt").returncode == 0
    assert "ist schon da" in refused("archive", path, "-o", place / "manifest-sha256.txt")
    draft = tmp_path / "entwurf.json"
    draft.write_text(workshop_file.write(State.holding(small_workshop())), encoding="utf-8")
    assert "freigegeben" in refused("archive", draft, "-o", tmp_path / "neu")
    assert not (tmp_path / "neu").exists()

# SPDX-License-Identifier: EUPL-1.2
"""A release for the records system: its files, their checksums, and what a catalogue asks for.

It is laid out as a BagIt bag (RFC 8493), which archives know and everybody can check: the files lie
in ``data``, and ``sha256sum -c manifest-sha256.txt`` compares them. Names of files are the
program's own words and hold nothing that was typed, so that none is too long or refused anywhere.
"""

from __future__ import annotations

import dataclasses
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from moderation import __version__
from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView
from moderation.features.approval import checksum
from moderation.features.approval.model import (
    Frozen,
    FrozenMinutes,
    FrozenPublic,
    Release,
    Stage,
    frozen_of,
    release_of,
    stage,
)
from moderation.minutes.document import Photo
from moderation.minutes.frozen import BROKEN
from moderation.minutes.letters import heard
from moderation.output import writing
from moderation.output.archive_record import FiledPart, FiledRecord, dublin_core
from moderation.output.calendar import dates_of
from moderation.output.minutes import INTERNAL, PUBLIC, Cut, minutes_document, public_view
from moderation.output.minutes.frame import Frame
from moderation.storage.whole_file import write_whole
from moderation.storage.whole_folder import check_free, write_folder

NOT_RELEASED = QT_TRANSLATE_NOOP(
    "Archive",
    "Only released minutes go to the records. Release them first; a draft can be saved as a PDF.",
)
NAME = QT_TRANSLATE_NOOP("Archive", "Records, version {number} – {title}")
PLAIN = QT_TRANSLATE_NOOP("Archive", "Records")
MINUTES = QT_TRANSLATE_NOOP("Archive", "Minutes")
PUBLIC_MINUTES = QT_TRANSLATE_NOOP("Archive", "Minutes (public)")
RELEASED_TEXT = QT_TRANSLATE_NOOP("Archive", "Released text")
PUBLIC_TEXT = QT_TRANSLATE_NOOP("Archive", "Released text (public)")
TABLES = QT_TRANSLATE_NOOP("Archive", "Tables")
DATES = QT_TRANSLATE_NOOP("Archive", "Dates")
PHOTO = QT_TRANSLATE_NOOP("Archive", "Photo {number}")

BAG = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
ZIP = ".zip"
MANIFEST = "manifest-sha256.txt"


@dataclasses.dataclass(frozen=True, slots=True)
class Archive:
    """A release as files.

    Attributes:
        name: What its folder or file is called, without an ending.
        files: What is in it, by names with ``/`` between the parts.
        released_at: When the minutes were released.
    """

    name: str
    files: dict[str, bytes]
    released_at: datetime


def archive_name(view: MinutesView, language: str | None = None) -> str:
    """What the archive of the release that holds is called, without an ending.

    Raises:
        UserFacingError: Nothing is released, or the released text is damaged.
    """
    given, frame = _released(view), Frame.of(public_view(view), language)
    # The number stands first: a long title is cut.
    name = NAME.with_values(title=frame.title, number=given.number)
    return file_name(frame.text(name), frame.text(PLAIN))


def _released(view: MinutesView) -> Release:
    """The release that holds.

    Raises:
        UserFacingError: There is none, or its texts are not those of the release.
    """
    given = release_of(view)
    if given is None or stage(view) is not Stage.RELEASED:
        raise UserFacingError(NOT_RELEASED)
    checksum.check(view)
    return given


def archive_of(
    view: MinutesView,
    now: datetime,
    language: str | None = None,
    *,
    versions: Versions = first,
    progress: Callable[[float], None] | None = None,
) -> Archive:
    """The release that holds, for the records system.

    Args:
        view: The workshop.
        now: The date in the files' properties.
        language: ``de`` or ``en``; the workshop's own if it is not given.
        versions: Remembers which version of every date left.
        progress: Told the finished share, 0 to 1; may raise to end it.

    Raises:
        UserFacingError: Nothing is released, the released text is damaged, or a font is missing.
    """
    given, told = _released(view), public_view(view)
    frame = Frame.of(told, language)
    data: dict[str, bytes] = {}
    parts: list[FiledPart] = []

    def put(what: Message, ending: str, content: bytes, *, public: bool = False) -> None:
        name = f"data/{frame.text(what)}{ending}"
        data[name] = content
        parts.append(FiledPart(name, content, public=public))

    photos = list(_photos(minutes_document(view, frame.language, INTERNAL)))
    done = 0
    for cut, cls, minutes, released in _CUTS:
        public = cut.leaves
        source = told if public else view
        put(released, ".json", _released_text(source, cls, frame.language), public=public)
        document = minutes_document(view, frame.language, cut)
        for ending in (".pdf", ".docx"):
            put(minutes, ending, writing.minutes(document, Path(f"x{ending}"), now), public=public)
            done += 1
            if progress is not None:
                progress(done / 5)
    put(TABLES, ".xlsx", writing.tables(view, now, frame.language))
    if any(not dated.done for dated in dates_of(view, frame.language)):
        dates = writing.dates(view, now, frame.language, versions=versions)
        put(DATES, ".ics", dates)
    for number, photo in enumerate(photos, 1):
        what = PHOTO.with_values(number=f"{number:02}")
        put(what, ".jpg", photo.data)
    record = _record(told, frame, given, tuple(parts))
    if progress is not None:
        progress(1.0)
    name = archive_name(view, frame.language)
    return Archive(name, _bagged(data, record, now), given.at)


def write_archive(found: Archive, place: Path) -> Path:
    """Write an archive as a folder, or as a ZIP where the ending says so; returns where it is.

    In a folder that is there it gets its own name. Nothing that is there is replaced.

    Raises:
        UserFacingError: Something is there already, or the system refused.
    """
    if place.is_dir():
        # A title that ends as a ZIP file does is none.
        place = place / found.name
    elif place.suffix.casefold() == ZIP:
        check_free(place)
        write_whole(place, zipped(found))
        return place
    write_folder(place, found.files)
    return place


def zipped(found: Archive) -> bytes:
    """An archive as the bytes of a ZIP file that unpacks into one folder."""
    target = BytesIO()
    at = found.released_at.astimezone()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in found.files.items():
            entry = zipfile.ZipInfo(f"{found.name}/{name}", max(at.timetuple()[:6], _FIRST))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)
    return target.getvalue()


_FIRST = (1980, 1, 1, 0, 0, 0)
"""No file in a ZIP can be older."""


_CUTS: tuple[tuple[Cut, type[Frozen], Message, Message], ...] = (
    (INTERNAL, FrozenMinutes, MINUTES, RELEASED_TEXT),
    (PUBLIC, FrozenPublic, PUBLIC_MINUTES, PUBLIC_TEXT),
)


def _released_text(view: MinutesView, cls: type[Frozen], language: str) -> bytes:
    """The text that was frozen, whose checksum the window and the minutes name."""
    frozen = frozen_of(view, cls, language)
    if frozen is None:
        # Without it the minutes would be those of now, which nobody released.
        raise UserFacingError(BROKEN)
    return frozen.content.encode("utf-8")


def _photos(part: Any) -> Iterator[Photo]:
    """Every photo of a document, in reading order."""
    if isinstance(part, Photo):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from _photos(each)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            yield from _photos(getattr(part, field.name))


def _record(
    told: MinutesView, frame: Frame, given: Release, parts: tuple[FiledPart, ...]
) -> FiledRecord:
    """What a catalogue shows to more people than those who may read the minutes."""
    return FiledRecord(
        identifier=heard(told.workshop.id),
        title=heard(frame.title),
        creator=heard(frame.municipality),
        language=frame.language,
        held=told.workshop.day,
        released_at=given.at,
        version=given.number,
        parts=parts,
    )


def _bagged(data: dict[str, bytes], record: FiledRecord, now: datetime) -> dict[str, bytes]:
    lines = {
        "Source-Organization": record.creator,
        "External-Description": record.title,
        "External-Identifier": record.urn,
        "Bagging-Date": f"{now.astimezone(UTC):%Y-%m-%d}",
        "Bag-Software-Agent": f"Moderation {__version__}",
        "Payload-Oxum": f"{sum(map(len, data.values()))}.{len(data)}",
    }
    info = "".join(f"{name}: {value}\n" for name, value in lines.items() if value)
    tags = {
        "bagit.txt": BAG,
        "bag-info.txt": info.encode("utf-8"),
        "metadata.xml": dublin_core(record),
        MANIFEST: _sums(data),
    }
    return {**data, **tags, f"tag{MANIFEST}": _sums(tags)}


def _sums(files: dict[str, bytes]) -> bytes:
    """The checksums of files, as ``sha256sum`` writes and reads them."""
    lines = (f"{sha256(content).hexdigest()}  {name}\n" for name, content in files.items())
    return "".join(lines).encode("utf-8")

# SPDX-License-Identifier: EUPL-1.2
"""What a records system reads of a release: Dublin Core as XML, with its files and checksums."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from uuid import UUID
from xml.etree import ElementTree as ET

DC = "http://purl.org/dc/elements/1.1/"
DCTERMS = "http://purl.org/dc/terms/"
MEDIA = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ics": "text/calendar",
    ".json": "application/json",
    ".jpg": "image/jpeg",
}


@dataclass(frozen=True, slots=True)
class FiledPart:
    """A file of a release; ``public`` says that it holds only what may be published."""

    name: str
    content: bytes
    public: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledRecord:
    """A release as a catalogue knows it: nothing that may not be told in public.

    Attributes:
        identifier: The workshop's id.
        title: Of the workshop, on one line.
        creator: Who issues it, usually the municipality, or nothing.
        language: ``de`` or ``en``.
        held: The day of the workshop.
        released_at: When the minutes were released.
        version: The number of the release.
        parts: The files.
    """

    identifier: str
    title: str
    creator: str
    language: str
    held: date | None
    released_at: datetime
    version: int
    parts: tuple[FiledPart, ...]

    @property
    def urn(self) -> str:
        """The identifier as one that is the same everywhere, if it is of that kind."""
        try:
            return UUID(self.identifier).urn
        except ValueError:
            return self.identifier


def dublin_core(record: FiledRecord) -> bytes:
    """The record as an XML file: simple Dublin Core, then one element for each file."""
    ET.register_namespace("dc", DC)
    ET.register_namespace("dcterms", DCTERMS)
    root = ET.Element("record")
    released = f"{record.released_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    _said(root, DC, "title", record.title)
    _said(root, DC, "creator", record.creator)
    _said(root, DC, "publisher", record.creator)
    _said(root, DC, "identifier", record.urn)
    _said(root, DC, "language", record.language)
    _said(root, DC, "type", "Text")
    _said(root, DC, "date", released)
    _said(root, DCTERMS, "created", "" if record.held is None else record.held.isoformat())
    _said(root, DCTERMS, "issued", released)
    ET.SubElement(root, "version").text = str(record.version)
    for part in record.parts:
        found = ET.SubElement(root, "file", {"access": "public" if part.public else "internal"})
        _said(found, DC, "identifier", part.name)
        _said(found, DC, "format", MEDIA[part.name[part.name.rindex(".") :]])
        _said(found, DCTERMS, "extent", f"{len(part.content)} bytes")
        ET.SubElement(found, "sha256").text = sha256(part.content).hexdigest()
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _said(parent: ET.Element, room: str, name: str, words: str) -> None:
    if words:
        ET.SubElement(parent, f"{{{room}}}{name}").text = words

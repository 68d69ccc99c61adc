# SPDX-License-Identifier: EUPL-1.2
"""A PDF file as numbered objects, kept and written by reportlab's document."""

from __future__ import annotations

import hashlib
import re
import zlib

from reportlab.pdfbase import pdfdoc

_PLAIN = re.compile(r"[ -~]*\Z")
_LONGEST = 32_000
"""Bytes of a string; 32,767 are allowed."""
_ESCAPED = re.compile(r"[()\\]")


def hex_text(text: str) -> str:
    """UTF-16 as hex digits."""
    return text.encode("utf-16-be").hex().upper()


def pdf_string(text: str) -> str:
    """A text string of the format, safe for any letter; cut where PDF/A allows no more."""
    if 2 * len(text) > _LONGEST:
        text = text.encode("utf-16-be")[:_LONGEST].decode("utf-16-be", "ignore")
    if _PLAIN.match(text):
        return f"({_ESCAPED.sub(lambda match: chr(92) + match[0], text)})"
    return f"<FEFF{hex_text(text)}>"


class _Raw(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object whose bytes are known, or will be when the file is written."""

    __slots__ = ("__InternalName__", "data")
    __RefOnly__ = 1

    def __init__(self, data: bytes = b"") -> None:
        self.data = data

    def format(self, _document: object) -> bytes:
        return self.data


class PdfFile:
    """Collects objects and turns them into the bytes of a file."""

    def __init__(self) -> None:
        self._doc = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7), dummyoutline=1)
        self._doc.Catalog.Outlines = None
        self._raw: dict[int, _Raw] = {}
        self._digest = hashlib.sha256()

    def reserve(self) -> int:
        """An object number whose content comes later."""
        raw = _Raw()
        self._doc.Reference(raw)
        number: int = self._doc.objectcounter
        self._raw[number] = raw
        return number

    def fill(self, number: int, content: str) -> None:
        """The content of a reserved object."""
        self._raw[number].data = content.encode("latin-1")

    def add(self, content: str) -> int:
        """A new object; returns its number."""
        number = self.reserve()
        self.fill(number, content)
        return number

    def stream(self, data: bytes, entries: str = "", *, compress: bool = True) -> int:
        """A new stream; returns its number."""
        number = self.reserve()
        self.fill_stream(number, data, entries, compress=compress)
        return number

    def fill_stream(
        self, number: int, data: bytes, entries: str = "", *, compress: bool = True
    ) -> None:
        """The content of a reserved object that is a stream."""
        self._digest.update(data)
        if compress:
            data, entries = zlib.compress(data, 6), f"{entries}/Filter/FlateDecode"
        # The end of line before "endstream" is asked for by PDF/A and no part of the data.
        self._raw[number].data = b"<<%s/Length %d>>stream\r\n%s\r\nendstream" % (
            entries.encode("latin-1"),
            len(data),
            data,
        )

    def finish(self, catalog: str, info: str, *, unique: bytes) -> bytes:
        """The bytes of the file.

        Args:
            catalog: The catalog's content.
            info: The information dictionary's content.
            unique: What tells this file from others with the same content.
        """
        doc = self._doc
        doc.Catalog, doc.info = _Raw(catalog.encode("latin-1")), _Raw(info.encode("latin-1"))
        self._digest.update(catalog.encode("latin-1") + info.encode("latin-1") + unique)
        identifier = self._digest.hexdigest()[:32].encode("ascii")
        doc._ID = b"[<%s><%s>]" % (identifier, identifier)  # noqa: SLF001 - reportlab's is random
        data: bytes = doc.format()
        return data

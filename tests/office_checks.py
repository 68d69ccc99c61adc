# SPDX-License-Identifier: EUPL-1.2
"""Readers of office files: what stands in them, in order, and what LibreOffice makes of them."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import docx
from docx.oxml.ns import qn

from moderation.minutes.document import Furniture
from moderation.minutes.table import Tile
from tests.pdf_checks import squeezed

T = TypeVar("T")


def docx_text(data: bytes, *, pictures: bool = True) -> str:
    """All words of a DOCX in order; pictures are their alternative text, or left out."""
    file = docx.Document(io.BytesIO(data))
    label = _labels(file)
    paragraphs = file.element.body.iter(qn("w:p"))
    return squeezed(
        "\n".join(f"{label(p)} {paragraph_words(p, pictures=pictures)}" for p in paragraphs)
    )


def _labels(file: Any) -> Callable[[Any], str]:
    """What stands before the items of lists: bullets, and numbers as an office counts them."""
    numbering = file.part.numbering_part.element
    counts: dict[str, int] = {}
    forms: dict[str, str] = {}
    for number in numbering.findall(qn("w:num")):
        key = number.get(qn("w:numId"))
        kind = number.find(qn("w:abstractNumId")).get(qn("w:val"))
        at = number.find(f".//{qn('w:lvlOverride')}")
        level = "0" if at is None else at.get(qn("w:ilvl"))
        path = f"{qn('w:abstractNum')}[@{qn('w:abstractNumId')}='{kind}']"
        inside = f"{qn('w:lvl')}[@{qn('w:ilvl')}='{level}']/{qn('w:lvlText')}"
        forms[key] = numbering.find(f"{path}/{inside}").get(qn("w:val"))
        start = number.find(f".//{qn('w:startOverride')}")
        counts[key] = 1 if start is None else int(start.get(qn("w:val")))

    def label(paragraph: Any) -> str:
        properties = paragraph.pPr
        if properties is None or properties.pStyle is None:
            return ""
        if properties.pStyle.val.startswith("ListBullet"):
            return "•"
        if properties.numPr is None:
            return ""
        key = str(properties.numPr.numId.val)
        shown = re.sub(r"%\d", str(counts[key]), forms[key])
        counts[key] += 1
        return shown

    return label


def paragraph_words(paragraph: Any, *, pictures: bool = True) -> str:
    """The words of one paragraph, alternative texts included if they are asked for."""
    parts = []
    for element in paragraph.iter():
        if element.tag == qn("w:t"):
            parts.append(element.text or "")
        elif element.tag in (qn("w:tab"), qn("w:br")) and element.getparent().tag == qn("w:r"):
            parts.append(" ")
        elif element.tag == qn("wp:docPr") and pictures:
            parts.append(element.get("descr", ""))
    return "".join(parts)


def lettered(part: T) -> T:
    """The same document as an office edits it.

    Letters stand in the place of their words, and the letterhead where it belongs: in the head.
    """
    if isinstance(part, Tile):
        return replace(part, text=part.letter)
    if isinstance(part, Furniture):
        return replace(part, letterhead=None)
    if isinstance(part, tuple):
        return tuple(lettered(each) for each in part)  # type: ignore[return-value]
    if is_dataclass(part) and not isinstance(part, type):
        changed = {f.name: lettered(getattr(part, f.name)) for f in fields(part) if f.init}
        return replace(part, **changed)
    return part


def libreoffice(paths: Sequence[Path], to: str, folder: Path, *, made: str = "") -> list[Path]:
    """Files as LibreOffice converts them; all of one call in one start.

    ``made`` is a pattern of what there must be then, where the names are not those of the files.
    """
    profile = folder / "profile"
    done = subprocess.run(
        [
            "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore",
            "--convert-to", to, "--outdir", str(folder), *map(str, paths),
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )  # fmt: skip
    ending = to.partition(":")[0]
    names = [folder / f"{path.stem}.{ending}" for path in paths]
    found = sorted(folder.glob(made)) if made else names
    assert found, done.stdout + done.stderr
    assert all(path.is_file() for path in found), done.stdout + done.stderr
    return found

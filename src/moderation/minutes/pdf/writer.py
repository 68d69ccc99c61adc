# SPDX-License-Identifier: EUPL-1.2
"""A document as the bytes of a PDF that conforms to PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from moderation.domain.blank import blank
from moderation.minutes.block import DocumentBlock
from moderation.minutes.document import Document, KeepTogether
from moderation.minutes.drawing import Tone
from moderation.minutes.letters import one_line, title
from moderation.minutes.origin import field_of
from moderation.minutes.passage import Passage, PlacedHeading, Places
from moderation.minutes.pdf import figures, panels, tables, text
from moderation.minutes.pdf.context import Bookmark, Context, SlabPlace, layout
from moderation.minutes.pdf.fonts import FontSet
from moderation.minutes.pdf.letterhead import head
from moderation.minutes.pdf.metadata import Metadata, srgb_profile
from moderation.minutes.pdf.objects import PdfFile, pdf_string
from moderation.minutes.pdf.rows import line_slabs, text_items
from moderation.minutes.pdf.sheet import PdfSheet, Slab, SlabFlow, nothing, rule, text_at
from moderation.minutes.pdf.style import (
    FOOTER,
    FOOTER_RULE,
    LEFT,
    PAGE_HEIGHT,
    PX,
    RIGHT,
    RULE,
    SUBTITLE,
    TITLE,
    WIDTH,
)
from moderation.minutes.pdf.tags import Element, write_structure
from moderation.minutes.pdf.typesetting import Typesetter
from moderation.minutes.settled import settled
from moderation.minutes.table import Table

_LAYOUTS = (figures, panels, tables, text)  # importing them registers every kind of block
_LAID_OUT = 0.8
"""The share of the work that is done when every block has its place."""


def render(
    document: Document,
    *,
    created: datetime,
    invariant: bool = False,
    progress: Callable[[float], None] | None = None,
    places: Places | None = None,
) -> bytes:
    """The bytes of the file; see ``moderation.minutes.pdf.write_pdf`` for the arguments."""
    document = settled(document)
    fonts = FontSet()
    setter = Typesetter(fonts, document.language)
    context = Context(setter, progress=_counter(document, progress))
    root = Element("Document")
    flow = SlabFlow()
    flow.place(_slabs(document, context, root))
    for number, sheet in enumerate(flow.sheets, 1):
        _furniture(document, context, sheet, root, number, len(flow.sheets))
    if places is not None:
        _tell(places, flow.sheets, context.bookmarks)
    if progress is not None:
        progress(_LAID_OUT)
    meta = Metadata(
        title=one_line(title(document.title)),
        author=one_line(document.author),
        subject=one_line(document.subject),
        language=one_line(document.language),
        created=created,
    )
    unique = b"" if invariant else uuid.uuid4().bytes
    data = _file(fonts, root, flow.sheets, context, meta, unique)
    if progress is not None:
        progress(1.0)
    return data


def _tell(places: Places, sheets: Sequence[PdfSheet], bookmarks: Sequence[Bookmark]) -> None:
    for sheet in sheets:
        places.passages += (
            Passage(source.origin, sheet.index, box, " ".join(filter(None, source.words)))
            for source, box in sheet.places.items()
        )
    places.headings += (
        PlacedHeading(mark.level, mark.text, mark.sheet, mark.y, mark.origin) for mark in bookmarks
    )


def _slabs(document: Document, context: Context, root: Element) -> Iterator[Slab]:
    if document.show_title:
        yield from _title(document, context, root)
    place = SlabPlace(root)
    for block in document.blocks:
        yield from layout(block, context, place)
        context.progress(1)


def _title(document: Document, context: Context, root: Element) -> Iterator[Slab]:
    """Title, subtitle and the rule below them."""
    setter = context.setter
    shown = title(document.title)
    origin, below = document.origin, None
    if origin is not None:
        origin, below = field_of(origin, "title"), field_of(origin, "subtitle")
    element = root.add("H1").come_from(origin)
    slabs = line_slabs(text_items(setter, element, shown, TITLE, LEFT, WIDTH), 0.0)
    slabs[0].draw = partial(_first_line, context, one_line(shown), origin, slabs[0].draw)
    if not blank(document.subtitle):
        element = root.add("P").come_from(below)
        subtitle = text_items(setter, element, document.subtitle, SUBTITLE, LEFT, WIDTH)
        slabs += line_slabs(subtitle, 6 * PX)
    yield Slab(18 * PX, nothing, keep=True)
    for slab in slabs:
        slab.keep = True
        yield slab
    yield Slab(RULE, lambda sheet, y: sheet.rule(LEFT, RIGHT, y, RULE, Tone.INK), gap=48 * PX)


def _first_line(
    context: Context,
    words: str,
    origin: str | None,
    draw: Callable[[PdfSheet, float], None],
    sheet: PdfSheet,
    y: float,
) -> None:
    context.bookmarks.append(Bookmark(1, words, sheet.index, y, origin))
    draw(sheet, y)


def _counter(document: Document, progress: Callable[[float], None] | None) -> Callable[[int], None]:
    """Turns numbers of finished blocks and rows into the share of the whole."""
    if progress is None:
        return lambda _count: None
    total, done, shown = max(1, _work(document.blocks)), 0, 0.0

    def count(finished: int) -> None:
        nonlocal done, shown
        done += finished
        share = min(1.0, done / total) * _LAID_OUT
        if share - shown >= 0.01:
            shown = share
            progress(share)

    return count


def _work(blocks: Sequence[DocumentBlock]) -> int:
    total = 0
    for block in blocks:
        total += 1
        if isinstance(block, Table):
            total += len(block.rows)
        elif isinstance(block, KeepTogether):
            total += _work(block.blocks)
    return total


# ------------------------------------------------------------------------------------- furniture


def _furniture(
    document: Document, context: Context, sheet: PdfSheet, root: Element, number: int, total: int
) -> None:
    """Header and footer of one page, except on pages that are drawn as a whole."""
    if sheet.drawn:
        return
    furniture = document.furniture
    head(furniture, context, sheet, root, number)
    setter = context.setter
    footer = [rule(LEFT, RIGHT, FOOTER_RULE, RULE, Tone.INK)]
    texts = (
        furniture.footer_left,
        furniture.footer_middle or document.state,
        furniture.page_text(number, total),
    )
    shares = (0.42, 0.34, 0.2)
    lines = [
        setter.one(words, FOOTER, WIDTH * share) for words, share in zip(texts, shares, strict=True)
    ]
    # Equal room on both sides of the middle, as wide as the outer texts leave it.
    room = WIDTH - sum(line.width for line in lines)
    places = (LEFT, LEFT + lines[0].width + room / 2, RIGHT - lines[2].width)
    bottom = FOOTER_RULE + 35 * PX
    for line, place in zip(lines, places, strict=True):
        if line.width:
            footer.append(text_at(line, place, bottom))
    sheet.artifact("\n".join(footer), kind="Pagination", edge="Footer")


# ------------------------------------------------------------------------------------- file


def _file(
    fonts: FontSet,
    root: Element,
    sheets: Sequence[PdfSheet],
    context: Context,
    meta: Metadata,
    unique: bytes,
) -> bytes:
    file = PdfFile()
    pages = [file.reserve() for _ in sheets]
    contents = [file.stream(sheet.content()) for sheet in sheets]
    resources = file.add(f"<<{fonts.write(file)}{context.images.write(file)}>>")
    tree = file.reserve()
    for index, page in enumerate(pages):
        file.fill(
            page,
            f"<</Type/Page/Parent {tree} 0 R/MediaBox{_media_box(sheets[index])}"
            f"/Resources {resources} 0 R/Contents {contents[index]} 0 R"
            f"/StructParents {index}/Tabs/S>>",
        )
    kids = " ".join(f"{page} 0 R" for page in pages)
    file.fill(tree, f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")
    structure = write_structure(file, root, [sheet.contents for sheet in sheets], pages)
    outline = _outline(file, context.bookmarks, pages)
    metadata = file.stream(meta.xmp(), "/Type/Metadata/Subtype/XML", compress=False)
    profile = file.stream(srgb_profile(), "/N 3")
    catalog = (
        f"<</Type/Catalog/Pages {tree} 0 R/Lang {pdf_string(meta.language)}"
        f"/MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R/Metadata {metadata} 0 R"
        f"/ViewerPreferences<</DisplayDocTitle true>>/Outlines {outline} 0 R"
        "/PageMode/UseOutlines"
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
        "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
        f"/DestOutputProfile {profile} 0 R>>]>>"
    )
    return file.finish(catalog, meta.info(), unique=unique)


def _media_box(sheet: PdfSheet) -> str:
    """The page's box: whatever its height, its upper edge lies where that of A4 does."""
    width, height = sheet.size
    return f"[0 {_number(PAGE_HEIGHT - height)} {_number(width)} {PAGE_HEIGHT}]"


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _outline(file: PdfFile, bookmarks: Sequence[Bookmark], pages: Sequence[int]) -> int:
    """The bookmarks as a tree; returns the number of its root."""
    root = file.reserve()
    numbers = [file.reserve() for _ in bookmarks]
    parents: list[tuple[int | None, int]] = []
    open_levels: list[int] = []  # indexes of the bookmarks that are still open
    children: dict[int | None, list[int]] = {None: []}
    for index, bookmark in enumerate(bookmarks):
        while open_levels and bookmarks[open_levels[-1]].level >= bookmark.level:
            open_levels.pop()
        parent = open_levels[-1] if open_levels else None
        siblings = children.setdefault(parent, [])
        parents.append((parent, len(siblings)))
        siblings.append(index)
        children.setdefault(index, [])
        open_levels.append(index)
    at = partial(_reference, numbers)
    for index, bookmark in enumerate(bookmarks):
        parent, place = parents[index]
        siblings = children[parent]
        entries = [
            f"/Title {pdf_string(bookmark.text)}",
            f"/Parent {root if parent is None else numbers[parent]} 0 R",
            f"/Dest[{pages[bookmark.sheet]} 0 R/XYZ null {PAGE_HEIGHT - bookmark.y:.2f} null]",
        ]
        if place:
            entries.append(f"/Prev {at(siblings[place - 1])}")
        if place + 1 < len(siblings):
            entries.append(f"/Next {at(siblings[place + 1])}")
        if children[index]:
            own = children[index]
            entries.append(f"/First {at(own[0])}/Last {at(own[-1])}/Count {len(own)}")
        file.fill(numbers[index], f"<<{''.join(entries)}>>")
    top = children[None]
    file.fill(
        root,
        f"<</Type/Outlines/First {at(top[0])}/Last {at(top[-1])}/Count {len(bookmarks)}>>",
    )
    return root


def _reference(numbers: Sequence[int], index: int) -> str:
    return f"{numbers[index]} 0 R"

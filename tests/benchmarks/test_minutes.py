"""Tagged minutes against an untagged page that does nothing but put lines where they belong."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache

import pytest

from moderation.minutes import document as doc
from moderation.minutes.drawing import Rect, Text, Tone
from moderation.paths import resource
from tests.benchmarks import stock
from tests.benchmarks.measure import Report, Series, interleaved, timed

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

CREATED = datetime(2026, 3, 13, 9, 30, tzinfo=UTC)
HEADINGS, PARAGRAPHS, PICTURES = 6, 24, 4


def _rows(count: int) -> list[tuple[str, str, str, str]]:
    return [
        (str(number + 1), stock.words(number, 14), stock.words(number + 7, 3), "31.12.2026")
        for number in range(count)
    ]


def _picture(seed: int) -> doc.Figure:
    bars = tuple(
        Rect(float(20 + 40 * n), 200.0 - 12 * ((seed + n) % 9), 28.0, 12.0 * ((seed + n) % 9) + 8,
             fill=Tone.INK)
        for n in range(12)
    )  # fmt: skip
    words = tuple(
        Text(float(20 + 40 * n), 225.0, stock.words(seed + n, 1), 11.0) for n in range(12)
    )
    return doc.Figure(width=520.0, height=240.0, shapes=(*bars, *words), alt=stock.words(seed, 9))


def minutes(rows: Sequence[tuple[str, str, str, str]]) -> doc.Document:
    """Six headings, twenty-four paragraphs, four drawings and one table of wrapping rows."""
    blocks: list[doc.DocumentBlock] = []
    for chapter in range(HEADINGS):
        blocks.append(doc.Heading(1, stock.words(chapter, 4)))
        blocks += [
            doc.Paragraph(stock.words(chapter * 10 + n, 60)) for n in range(PARAGRAPHS // HEADINGS)
        ]
        if chapter < PICTURES:
            blocks.append(_picture(chapter))
    columns = (
        doc.Column("Nr.", width=24.0),
        doc.Column("Aufgabe", weight=3.0),
        doc.Column("Zuständig"),
        doc.Column("Bis"),
    )
    table = doc.Table(
        columns=columns,
        rows=tuple(doc.Row(tuple(doc.Cell(words) for words in row)) for row in rows),
        summary="Aufgaben mit Zuständigen und Fristen",
    )
    return doc.Document(title="Protokoll", language="de", blocks=(*blocks, table))


def product(rows: Sequence[tuple[str, str, str, str]]) -> bytes:
    """The product's writer."""
    from moderation.minutes.pdf import write_pdf

    target = io.BytesIO()
    write_pdf(minutes(rows), target, created=CREATED, invariant=True)
    return target.getvalue()


class Floor:
    """reportlab's canvas, own wrapping, no tags, no ASCII85: nothing writes PDF faster with it."""

    def __init__(self) -> None:
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.pdfgen.canvas import Canvas

        for weight in ("Regular", "SemiBold"):
            path = resource("fonts", f"SourceSans3-{weight}.ttf")
            pdfmetrics.registerFont(TTFont(f"Floor-{weight}", str(path)))
        self._width = lru_cache(maxsize=None)(pdfmetrics.stringWidth)
        self._canvas_class = Canvas

    def _wrap(self, words: str, width: float, size: float) -> list[str]:
        lines, current, used = [], "", 0.0
        space = self._width(" ", "Floor-Regular", size)
        for word in words.split():
            wide = self._width(word, "Floor-Regular", size)
            if current and used + space + wide > width:
                lines.append(current)
                current, used = word, wide
            else:
                current, used = f"{current} {word}".strip(), used + space + wide
        return [*lines, current]

    def __call__(self, rows: Sequence[tuple[str, str, str, str]]) -> bytes:
        target = io.BytesIO()
        canvas = self._canvas_class(target, pagesize=(595, 842), pageCompression=1)
        y = 780.0

        def room(needed: float) -> None:
            nonlocal y
            if y - needed < 60:
                canvas.showPage()
                y = 780.0

        def lines(found: list[str], x: float, top: float, size: float, face: str) -> None:
            text = canvas.beginText(x, top)
            text.setFont(face, size, size * 1.4)
            for line in found:
                text.textLine(line)
            canvas.drawText(text)

        for chapter in range(HEADINGS):
            room(40)
            lines([stock.words(chapter, 4)], 57, y, 16, "Floor-SemiBold")
            y -= 30
            for number in range(PARAGRAPHS // HEADINGS):
                found = self._wrap(stock.words(chapter * 10 + number, 60), 480, 10)
                room(len(found) * 14)
                lines(found, 57, y, 10, "Floor-Regular")
                y -= len(found) * 14 + 8
            if chapter < PICTURES:
                room(260)
                for n in range(12):
                    high = 12.0 * ((chapter + n) % 9) + 8
                    canvas.rect(77 + 40 * n, y - 220, 28, high, stroke=0, fill=1)
                    lines([stock.words(chapter + n, 1)], 77 + 40 * n, y - 240, 10, "Floor-Regular")
                y -= 260
        columns = ((57.0, 24.0), (90.0, 230.0), (330.0, 110.0), (450.0, 80.0))
        for row in rows:
            cells = [
                self._wrap(words, width, 9) for words, (_x, width) in zip(row, columns, strict=True)
            ]
            high = max(map(len, cells)) * 12.6 + 8
            room(high)
            for found, (x, _width) in zip(cells, columns, strict=True):
                lines(found, x, y, 9, "Floor-Regular")
            canvas.line(57, y - high + 12, 538, y - high + 12)
            y -= high
        canvas.save()
        return target.getvalue()


def test_tagged_minutes_cost_little_more_than_plain_ones() -> None:
    floor = Floor()
    with Report("minutes") as report:
        for count, rounds in ((200, 9), (1000, 9)):
            rows = _rows(count)
            found = interleaved(
                {"floor": timed(lambda r=rows: floor(r)), "ours": timed(lambda r=rows: product(r))},  # type: ignore[misc]
                rounds,
            )
            report.ratio(
                f"tagged, {count:,} rows / untagged canvas", found["ours"], found["floor"], 2.5
            )


def test_ten_thousand_rows_cost_ten_times_a_thousand() -> None:
    few, some, many = _rows(0), _rows(1000), _rows(10_000)
    found = interleaved(
        {
            "none": timed(lambda: product(few)),
            "some": timed(lambda: product(some)),
            "many": timed(lambda: product(many)),
        },
        9,
        warm=0,
    )

    def per_row(name: str, count: int) -> Series:
        pairs = zip(found[name].values, found["none"].values, strict=True)
        return Series(tuple((whole - rest) / count * 1000 for whole, rest in pairs))

    with Report("minutes") as report:
        report.ratio(
            "a row of 10,000 / a row of 1,000",
            per_row("many", 10_000),
            per_row("some", 1000),
            1.1,
            unit="us",
        )


def test_windows_answer_while_minutes_are_written() -> None:
    """The interpreter's turns are shared: how long another thread waits for its own."""
    rows = _rows(1000)
    product(rows)
    gaps = []
    for _ in range(9):
        worker = threading.Thread(target=product, args=(rows,))
        worker.start()
        worst, last = 0.0, time.perf_counter()
        while worker.is_alive():
            time.sleep(0.001)
            now = time.perf_counter()
            worst, last = max(worst, now - last), now
        gaps.append(worst * 1000)
    with Report("minutes") as report:
        report.limit("longest wait of another thread meanwhile", Series(tuple(gaps)), 16.7)

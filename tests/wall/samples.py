# SPDX-License-Identifier: EUPL-1.2
"""Wall pictures with fixed sample data, painted with nothing but the canvas.

They prove that the canvas is enough for what the design asks for. The product's own pictures are
the activities' business.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF

from moderation.domain.side import Side
from moderation.gui.canvas import (
    Align,
    BarPattern,
    SplitText,
    Stance,
    Vertical,
    WallCanvas,
)
from moderation.gui.canvas.model import Timer
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall

P, A, O = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS  # noqa: E741 - three sides


def roles(canvas: WallCanvas) -> None:
    canvas.header("Rollenklärung", "2 von 5", Timer(left=12, total=50))
    canvas.subject("Einzelmaßnahme freigeben")
    canvas.question("Wer entscheidet?")
    canvas.split(
        canvas.content(64),
        SplitText("Politik", "Ausschuss", "Durchführung: Fachamt"),
        SplitText("Verwaltung", "Fachamt", "Information: Ausschuss"),
    )


def vision(canvas: WallCanvas) -> None:
    canvas.header("Gemeinsame Vision", legend=[(P, "Politik"), (A, "Verwaltung")])
    canvas.headline("Diese Vision hat den geringsten Widerstand", size=80)
    left, right = canvas.left, canvas.right
    strip = QRectF(left + (right - left) * 0.48, 0, 704, 0)
    top = canvas.top + 8
    ink2 = canvas.palette.ink2
    for label, x, width, align in (
        ("0", strip.left(), 64.0, Align.CENTRE),
        ("Widerstand", strip.left(), 704.0, Align.CENTRE),
        ("10", strip.right() - 64, 64.0, Align.CENTRE),
        ("Mittel", right - 200, 200.0, Align.RIGHT),
    ):
        canvas.text(QRectF(x, top, width, 48), label, size=36, colour=ink2, align=align)
    top += 56
    rows = [
        (
            "Auental 2035: sicher, leise und für alle erreichbar.",
            [2, 3, 2, 1, 1, 0, 0, 0, 0, 0, 0],
            [3, 3, 3, 1, 0, 1, 0, 0, 0, 0, 0],
            "1,6",
        ),
        (
            "2035 kommen alle ohne eigenes Auto ans Ziel.",
            [0, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0],
            [1, 2, 2, 1, 2, 1, 0, 1, 1, 0, 0],
            "4,3",
        ),
        (
            "Auental wird Modellstadt der Mobilität.",
            [0, 0, 1, 2, 1, 2, 1, 1, 1, 0, 0],
            [0, 0, 0, 0, 1, 2, 2, 2, 2, 1, 1],
            "5,9",
        ),
    ]
    for index, (words, above, below, mean) in enumerate(rows):
        best = index == 0
        height = 232.0 if best else 200.0
        row = QRectF(left - 32, top, right - left + 64, height)
        if best:
            canvas.callout(row)
        inner = QRectF(left, top, strip.left() - left - 48, height)
        canvas.text(
            inner,
            words,
            size=56 if best else 44,
            weight=BOLD if best else 400,
            valign=Vertical.MIDDLE,
            line=1.15,
        )
        canvas.dot_strip(QRectF(strip.left(), top + 12, strip.width(), height - 24), above, below)
        canvas.text(
            QRectF(right - 160, top, 160, height),
            mean,
            size=88 if best else 56,
            weight=BOLD if best else 400,
            align=Align.RIGHT,
            valign=Vertical.MIDDLE,
        )
        top += height + 10
        if index == 1:
            canvas.line(left - 32, top - 5, right + 32, top - 5)
    canvas.text(
        QRectF(left, top + 10, 160, 64), "Warum", size=36, weight=BOLD, valign=Vertical.MIDDLE
    )
    x = left + 220
    for icon, label in (
        ("mob", "Mobilität für alle"),
        ("life", "Lebensqualität"),
        ("quiet", "Ruhe und gute Luft"),
        ("safe", "Sicherheit"),
    ):
        canvas.icon(QRectF(x, top + 16, 52, 52), icon)
        width = canvas.measure(label, 36) + 4
        canvas.text(QRectF(x + 68, top + 10, width, 64), label, size=36, valign=Vertical.MIDDLE)
        x += 68 + width + 96


def timeline(canvas: WallCanvas) -> None:
    canvas.header("Zeitstrahl", timer=Timer(left=27, total=45))
    canvas.headline("Der längste Schritt bestimmt den Termin", gap=0)
    left, right = canvas.left, canvas.right
    first = left + 270
    year = (right - first) / 10
    years_top = canvas.top + 36
    for index in range(10):
        canvas.text(
            QRectF(first + year * index, years_top, year, 48),
            str(2026 + index),
            size=36,
            colour=canvas.palette.ink2,
            align=Align.CENTRE,
        )
    top = years_top + 60
    lane = 184.0
    for x in (2.2, 4.0, 8.85):
        canvas.band(QRectF(first + year * (x + 0.45), top, 32, lane * 3))
    for index in range(4):
        canvas.line(left, top + lane * index, right, top + lane * index)
    for index, (side, label) in enumerate(((P, "Politik"), (A, "Verwaltung"), (O, "Weitere"))):
        canvas.labelled_glyph(
            QRectF(left, top + lane * index + 88, 260, 64), side, label, weight=SEMIBOLD
        )
    today = first + year * 0.13
    canvas.line(today, top, today, top + lane * 3 + 8, 5, canvas.palette.ink)
    y = [top + lane * index + 120 for index in range(3)]
    decision = first + year * 2.77
    rail = first + year * 6.68
    canvas.critical_line([QPointF(first + year * 0.62, y[0]), QPointF(first + year * 0.62, y[1])])
    canvas.critical_line([QPointF(decision, y[0]), QPointF(decision, y[2])])
    canvas.critical_line([QPointF(rail, y[2]), QPointF(rail, y[1])])
    canvas.critical_line([QPointF(rail + 200, y[1]), QPointF(rail + 320, y[1])])
    canvas.bar(QRectF(today + 8, y[0] - 30, 86, 60), BarPattern.SOLID, P)
    canvas.glyph(QRectF(decision - 38, y[0] - 38, 76, 76), P)
    canvas.bar(QRectF(first + year * 0.6, y[1] - 30, 328, 60), BarPattern.HATCH, A)
    canvas.bar(QRectF(decision - 5, y[2] - 30, rail - decision + 10, 60), BarPattern.CROSS, O)
    canvas.bar(QRectF(rail - 5, y[1] - 30, 264, 60), BarPattern.HATCH, A)
    canvas.check(QRectF(rail + 304, y[1] - 32, 64, 64))
    for x, row, words, align in (
        (today + 10, 0, "Leitlinien", Align.LEFT),
        (decision - 150, 0, "Beschluss", Align.CENTRE),
        (first + year * 0.8, 1, "Konzept", Align.LEFT),
        (rail + 26, 1, "Radachse", Align.LEFT),
        (rail + 186, 1, "Vision", Align.CENTRE),
    ):
        canvas.text(QRectF(x, y[row] - 92, 300, 52), words, size=40, weight=SEMIBOLD, align=align)
    canvas.text(
        QRectF(decision + 26, y[2] - 104, 600, 70), "Bahnhof: 4 Jahre", size=56, weight=BOLD
    )
    foot = top + lane * 3 + 8
    for centre, words, weight in (
        (today, "Heute", BOLD),
        (decision, "Haushalt", 400),
        (first + year * 4.55, "Kommunalwahl", 400),
        (first + year * 9.32, "Kommunalwahl", 400),
    ):
        x = min(centre - 150, right - 268)
        canvas.text(
            QRectF(x, foot, 300, 48),
            words,
            size=36,
            weight=weight,
            align=Align.CENTRE,
            colour=canvas.palette.ink if weight == BOLD else canvas.palette.ink2,
        )
    x = left + 264
    for pattern, words in (
        (BarPattern.SOLID, "problemlos"),
        (BarPattern.HATCH, "mit Hindernissen"),
        (BarPattern.CROSS, "schwierig"),
    ):
        canvas.bar(QRectF(x, foot + 94, 68, 44), pattern, None)
        canvas.text(
            QRectF(x + 88, foot + 90, 300, 52),
            words,
            size=36,
            colour=canvas.palette.ink2,
            valign=Vertical.MIDDLE,
        )
        x += 400


def goals(canvas: WallCanvas) -> None:
    canvas.header("Ziel 2 von 6", timer=Timer(left=17, total=40))
    canvas.headline("Radachse Bahnhof – Schulzentrum durchgängig befahrbar", gap=16)
    left, right = canvas.left, canvas.right
    top = canvas.top + 24
    canvas.labelled_glyph(
        QRectF(left, top, 320, 64),
        A,
        "Tiefbauamt",
        size=44,
        weight=400,
        label_colour=canvas.palette.ink,
    )
    canvas.text(QRectF(left + 332, top, 300, 64), "bis 30.09.2034", valign=Vertical.MIDDLE)
    canvas.text(QRectF(left + 655, top, 300, 64), "4,8 Mio. €", valign=Vertical.MIDDLE)
    canvas.line(left, top + 94, right, top + 94)
    rows = [
        (P, [("Fraktion A", Stance.YES, ""), ("Fraktion B", Stance.YES, ""),
             ("Fraktion C", Stance.RESERVATION, "Vorbehalt"),
             ("Fraktion D", Stance.OPEN, "offen")]),
        (A, [("Bürgermeisteramt", Stance.YES, ""), ("Stadtplanungsamt", Stance.YES, ""),
             ("Tiefbauamt", Stance.YES, ""), ("Kämmerei", Stance.RESERVATION, "Vorbehalt")]),
        (O, [("Stadtwerke", Stance.YES, ""), ("Kreis", Stance.YES, ""),
             ("DB InfraGO", Stance.NO, "abgelehnt")]),
    ]  # fmt: skip
    y = top + 150
    names = [[unit for unit, _mark, _word in units] for _side, units in rows]
    widths = [
        max(canvas.measure(row[index], 36, SEMIBOLD) for row in names if index < len(row))
        for index in range(4)
    ]
    gap = (right - left - sum(widths) - 4 * 124) / 4
    starts = [left + sum(widths[:index]) + (124 + gap) * index for index in range(4)]
    for side, units in rows:
        for index, (unit, mark, word) in enumerate(units):
            x = starts[index]
            canvas.mark(QRectF(x, y, 95, 95), side, mark)
            box = QRectF(x + 124, y, widths[index] + gap, 95)
            if word:
                canvas.text(box.adjusted(0, 2, 0, -48), unit, size=36, weight=SEMIBOLD)
                canvas.text(box.adjusted(0, 50, 0, 0), word, size=36, colour=canvas.palette.ink2)
            else:
                canvas.text(box, unit, size=36, weight=SEMIBOLD, valign=Vertical.MIDDLE)
        y += 160


def long_words(canvas: WallCanvas) -> None:
    """German administration at its longest."""
    canvas.header(
        "Straßenverkehrsbehörde-Anhörungsverfahren und Planfeststellungsbeschluss", "12 von 14",
        Timer(left=-3, total=40),
    )  # fmt: skip
    canvas.headline("Straßenverkehrsbehörde-Anhörungsverfahren vor dem Grundsatzbeschluss abwarten")
    canvas.split(
        canvas.content(48),
        SplitText("Politik", "Mobilitätsausschuss", "Durchführung: Stadtplanungsamt"),
        SplitText("Verwaltung", "Straßenverkehrsbehörde", "Mobilitätsausschuss wird informiert"),
    )


SAMPLES: dict[str, Callable[[WallCanvas], None]] = {
    "04-roles": roles,
    "05-vision": vision,
    "07-timeline": timeline,
    "09-goals": goals,
    "long-words": long_words,
}

__all__ = ["MEDIUM", "SAMPLES", "Wall"]

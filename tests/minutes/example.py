# SPDX-License-Identifier: EUPL-1.2
"""Minutes with every kind of block, as a workshop would leave them."""

from __future__ import annotations

from moderation.domain.side import Side
from moderation.minutes.document import (
    Agreement,
    BulletList,
    Callout,
    Cell,
    CellMark,
    Column,
    ColumnAlign,
    ColumnsList,
    Document,
    DocumentBlock,
    Fact,
    FactGrid,
    Figure,
    Furniture,
    Group,
    GroupLine,
    GroupRow,
    Heading,
    KeepTogether,
    KeyFigure,
    KeyFigures,
    Legend,
    ListItem,
    NotePart,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    Row,
    SignatureBlock,
    SignatureField,
    Table,
    Tile,
    TileStyle,
    items,
)
from moderation.minutes.drawing import (
    SIDE_TONES,
    Anchor,
    Circle,
    DrawnLine,
    FillPattern,
    Polygon,
    Polyline,
    Rect,
    Text,
    Tone,
    Weight,
)

P, V, W = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS
_SIDE_NAMES = {P: "Politik", V: "Verwaltung", W: "Weitere"}
_STATES = {
    "j": (Agreement.YES, "zugestimmt"),
    "v": (Agreement.RESERVATION, "mit Vorbehalt"),
    "n": (Agreement.NO, "abgelehnt"),
    "o": (Agreement.OPEN, "offen"),
}
_UNITS = (
    *((P, name) for name in ("Fraktion A", "Fraktion B", "Fraktion C", "Fraktion D")),
    *((V, name) for name in ("Bürgermeisteramt", "Stadtplanungsamt", "Tiefbauamt", "Kämmerei")),
    *((W, name) for name in ("Stadtwerke", "Kreis", "DB InfraGO")),
)


def first_page() -> tuple[DocumentBlock, ...]:
    """Facts, vision, figures, participants, agreements."""
    return (
        FactGrid(
            (
                Fact("Datum", "Donnerstag, 12. März 2026"),
                Fact("Zeit", "13:02–17:34 Uhr"),
                Fact("Ort", "Rathaus, Ratssaal"),
                Fact("Sitzung", "nichtöffentlich"),
                Fact("Moderation", "extern, neutral"),
                Fact("Stand", "freigegeben am 13. März 2026"),
            )
        ),
        Callout(
            "Gemeinsame Vision",
            "Auental 2035: sicher, leise\nund für alle erreichbar.",
            (
                NotePart("Widerstand im Mittel, Skala 0–10"),
                NotePart("Politik 1,6", P),
                NotePart("Verwaltung 1,5", V),
            ),
        ),
        KeyFigures(
            (
                KeyFigure("6", "Ziele vereinbart"),
                KeyFigure("4", "Vereinbarungen"),
                KeyFigure("7", "Aufgaben"),
                KeyFigure("2", "Punkte offen"),
            )
        ),
        Heading(2, "Teilnehmende", origin="people"),
        ColumnsList(
            (
                _group(
                    "Politik",
                    P,
                    "Fraktion A 3|Fraktion B 2|Fraktion C 2|Fraktion D 1|Vorsitz Ausschuss 1",
                    9,
                ),
                _group(
                    "Verwaltung",
                    V,
                    "Bürgermeisteramt 2|Stadtplanungsamt 3|Tiefbauamt 3|Ordnungsamt 1|Kämmerei 2",
                    11,
                ),
                _group("Weitere", W, "Stadtwerke 1|Kreis, Nahverkehr 1|DB InfraGO 1", 3),
            )
        ),
        Heading(2, "Vereinbarungen"),
        NumberedList(
            items(
                "Einzelmaßnahmen gibt das Fachamt frei. Der Ausschuss erhält einen "
                "Quartalsbericht.",
                "Der Rat legt Leitlinien und Mittel fest, die Verwaltung plant die Maßnahmen.",
                "Beide Seiten vertreten die Vision nach außen mit denselben Worten.",
                "Die Verwaltung legt dem Rat jährlich eine öffentliche Bilanz vor.",
            ),
            ruled=True,
        ),
    )


def _group(title: str, side: Side, entries: str, count: int) -> Group:
    pairs = (entry.rsplit(" ", 1) for entry in entries.split("|"))
    return Group(title, tuple(GroupLine(text, value) for text, value in pairs), str(count), side)


def goals() -> tuple[DocumentBlock, ...]:
    """The table of agreed goals with rotated heads, its legend, and the reservations."""
    rows = (
        (
            "1",
            "Radverkehrsbudget ab Haushalt 2027/28 verankern",
            "0,5 von 0,5 Stellen · 1,2 von 1,2 Mio. €",
            P,
            "Rat",
            "18.12.2026",
            "jjjjjjjjjjj",
        ),
        (
            "2",
            "Radachse Bahnhof – Schulzentrum durchgängig befahrbar",
            "1,0 von 2,0 Stellen · 3,1 von 4,8 Mio. €",
            V,
            "Tiefbauamt",
            "30.09.2034",
            "jjvjjjjvjjn",
        ),
        (
            "3",
            "Elternhaltestellen an\ndrei Grundschulen",
            "0,3 von 0,3 Stellen · 0,1 von 0,1 Mio. €",
            V,
            "Ordnungsamt",
            "31.08.2027",
            "jjjjjjjjjjj",
        ),
        (
            "4",
            "Bustakt Kernstadt auf 15 Minuten",
            "0,0 von 0,5 Stellen · 0,2 von 0,9 Mio. €",
            W,
            "Kreis",
            "30.06.2031",
            "jjvjjjjvjjj",
        ),
        (
            "5",
            "Parkraum Innenstadt neu ordnen",
            "0,5 von 0,5 Stellen · 0,3 von 0,3 Mio. €",
            V,
            "Stadtplanungsamt",
            "31.12.2028",
            "jvnjjjjojjj",
        ),
        (
            "6",
            "Jährliche Bilanz in\nöffentlicher Sitzung",
            "0,1 von 0,1 Stellen · ohne Mittel",
            V,
            "Bürgermeisteramt",
            "31.03.2027",
            "jjjjjjjjjjj",
        ),
    )
    columns = (
        Column("Nr.", width=11),
        Column("Ziel", 369),
        Column("Zuständig", 199),
        Column("Termin", 110),
        *(
            Column(name, rotated=True, align=ColumnAlign.CENTER, group_start=index in {0, 4, 8})
            for index, (_side, name) in enumerate(_UNITS)
        ),
    )
    reservations = (
        (P, "Fraktion C", "Ziel 2, 4", "Bauabschnitte nach Haushaltslage staffeln."),
        (V, "Kämmerei", "Ziel 2, 4", "Verpflichtungsermächtigung 2027 klären."),
        (W, "DB InfraGO", "Ziel 2", "Sperrpausen erst ab 2029 zusagbar."),
        (P, "Fraktion B", "Ziel 5", "Anwohnerparken gesondert beraten."),
        (P, "Fraktion C", "Ziel 5", "Lehnt Gebührenänderung vor 2030 ab."),
    )
    return (
        PageBreak(),
        Heading(1, "Vereinbarte Ziele"),
        Table(
            columns,
            tuple(
                Row(
                    (
                        Cell(number, strong=True),
                        Cell(title, (means,), strong=True),
                        Cell(who, glyphs=(CellMark(_SIDE_NAMES[side], side),)),
                        Cell(when),
                        *(
                            Cell(glyphs=(_mark(unit_side, state),))
                            for (unit_side, _name), state in zip(_UNITS, states, strict=True)
                        ),
                    ),
                    origin=f"goal-{number}",
                )
                for number, title, means, side, who, when, states in rows
            ),
            row_header=1,
            summary="Je Ziel: zuständig, Termin und die Antwort jeder Stelle.",
        ),
        Legend(tuple(_mark(None, state) for state in "jvno")),
        Heading(2, "Vorbehalte und Ablehnungen"),
        Table(
            (Column("Stelle", 232), Column("Ziele", 112, quiet=True), Column("Wortlaut", 648)),
            tuple(
                Row(
                    (
                        Cell(unit, glyphs=(CellMark(_SIDE_NAMES[side], side),)),
                        Cell(goal),
                        Cell(words),
                    )
                )
                for side, unit, goal, words in reservations
            ),
            row_header=0,
            show_header=False,
        ),
    )


def _mark(side: Side | None, state: str) -> CellMark:
    agreement, words = _STATES[state]
    return CellMark(words, side, agreement)


_TILES = {
    "E": Tile("E", "Entscheidung", TileStyle.INK),
    "D": Tile("D", "Durchführung", TileStyle.OUTLINE),
    "M": Tile("M", "Mitwirkung", TileStyle.SAND),
    "I": Tile("I", "Information", TileStyle.HAIRLINE),
}


def roles() -> tuple[DocumentBlock, ...]:
    """The role matrix in groups, and a table with spans."""
    columns = (
        Column("Aufgabe", 1),
        *(Column(name, width=48, align=ColumnAlign.CENTER) for name in ("Rat", "Ausschuss", "Amt")),
    )
    rows: list[Row | GroupRow] = []
    for group, side, tasks in (
        ("Politik", P, (("Leitlinien setzen", "EMD"), ("Haushalt beschließen", "EMM"))),
        ("Verwaltung", V, (("Maßnahmen planen", "IMD"), ("Öffentlichkeit informieren", "IMD"))),
    ):
        rows.append(GroupRow(group, side))
        rows += [
            Row((Cell(task), *(Cell(glyphs=(_TILES[letter],)) for letter in letters)))
            for task, letters in tasks
        ]
    return (
        PageBreak(),
        Heading(1, "Rollen"),
        Paragraph("Wer was tut, entscheidet, mitwirkt und erfährt.", Role.LEAD),
        Table(columns, tuple(rows), row_header=0),
        Heading(2, "Termine der Gremien"),
        Table(
            (Column("Gremium", 2), Column("Termin", 1), Column("Gegenstand", 3)),
            (
                Row((Cell("Rat", strong=True, row_span=2), Cell("18.12.2026"), Cell("Haushalt"))),
                Row((Cell("31.03.2027"), Cell("Bilanz"))),
                Row((Cell("Ausschuss", strong=True), Cell("noch offen", col_span=2))),
            ),
            row_header=0,
        ),
    )


def texts() -> tuple[DocumentBlock, ...]:
    """Running text in every role, and lists inside lists."""
    return (
        PageBreak(),
        Heading(1, "Verlauf"),
        Paragraph(
            "Die Teilnehmenden klärten zuerst, wer im Vorhaben wofür zuständig ist. Danach "
            "beschrieben beide Seiten getrennt, woran sie im Jahr 2035 den Erfolg erkennen, und "
            "verglichen die Bilder.\nDie Unterschiede waren kleiner als erwartet."
        ),
        Heading(2, "Gesagt"),
        Paragraph("Fraktion B", Role.LABEL),
        Paragraph("„Wir wollen wissen, was es kostet, bevor wir es versprechen.“", Role.QUOTE),
        Paragraph("Wörtlich mitgeschrieben.", Role.NOTE),
        Heading(3, "Offen geblieben"),
        BulletList(
            (
                ListItem(
                    "Finanzierung der Radachse",
                    "Klärung bis zur Haushaltsberatung",
                    (
                        BulletList(items("Förderantrag des Landes", "Eigenanteil")),
                        NumberedList(items("Antrag stellen", "Bescheid abwarten"), start=3),
                    ),
                ),
                ListItem("Zuständigkeit für die Beschilderung"),
            )
        ),
        Heading(4, "Verteiler"),
        NumberedList(items("Fraktionen", "Fachämter")),
    )


def timeline() -> tuple[DocumentBlock, ...]:
    """A figure with every kind of shape, and the signatures."""
    lane = SIDE_TONES[P]
    shapes = (
        Rect(0, 0, 476, 120, fill=Tone.WELL, radius=6),
        DrawnLine(20, 100, 456, 100, Tone.INK3, 1),
        DrawnLine(238, 10, 238, 100, Tone.INK2, 1, dash=3),
        Rect(20, 20, 90, 22, lane.tint, lane.strong, 1.5, FillPattern.SOLID, 3),
        Rect(120, 20, 90, 22, lane.tint, lane.strong, 1.5, FillPattern.HATCH, 3),
        Rect(
            250,
            20,
            120,
            22,
            SIDE_TONES[V].tint,
            SIDE_TONES[V].strong,
            1.5,
            FillPattern.CROSS_HATCH,
            3,
        ),
        Circle(400, 31, 8, fill=Tone.INK),
        Polygon(((430, 20), (441, 31), (430, 42), (419, 31)), stroke=Tone.OTHERS),
        Polyline(((20, 80), (120, 60), (238, 70), (456, 55)), Tone.INK, 1.5),
        Text(20, 114, "2026", 8, tone=Tone.INK2),
        Text(238, 114, "2030", 8, Weight.BOLD, anchor=Anchor.MIDDLE),
        Text(456, 114, "2035", 8, anchor=Anchor.END),
        Text(14, 90, "Politik", 7, rotated=True),
        Text(250, 54, "Planfeststellung mit sehr langem Namen", 7, max_width=100),
    )
    return (
        Heading(2, "Zeitstrahl"),
        Figure(
            476,
            120,
            shapes,
            "Zeitstrahl von 2026 bis 2035: Grundsatzbeschluss, Planung, Bau; Wahl 2030.",
            "Ausschnitt des kritischen Pfads.",
        ),
        KeepTogether(
            (
                Heading(2, "Genehmigung"),
                SignatureBlock(
                    (
                        SignatureField("Vorsitz des Rates", "Auental, 13. März 2026"),
                        SignatureField("Leitung der Verwaltung"),
                        SignatureField("Moderation"),
                    )
                ),
            )
        ),
    )


def example() -> Document:
    """The whole document."""
    return Document(
        title="Mobilitätskonzept 2035",
        subtitle="Workshop von Politik und Verwaltung",
        language="de",
        author="Stadt Auental",
        subject="Ergebnisprotokoll des Workshops vom 12. März 2026",
        state="freigegeben am 13. März 2026",
        furniture=Furniture(
            header_left="Stadt Auental",
            header_right="Ergebnisprotokoll",
            footer_left="Stadt Auental · Mobilitätskonzept 2035",
        ),
        blocks=(*first_page(), *goals(), *roles(), *texts(), *timeline()),
    )

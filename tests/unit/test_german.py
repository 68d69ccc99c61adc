# SPDX-License-Identifier: EUPL-1.2
"""What an editor of the German texts asks of every one of them, also of those still to come."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

# A name may stand for one or for many ("Stadtwerke"), so that no verb after it is right: what is
# said of it stands before it, or after a colon. These small words may follow a name.
NAMES = "side unit body bodies actor actors giver owner other by person participant".split()
AFTER_A_NAME = {"als", "an", "ein", "gegeben", "mit", "noch", "und"}

UNITS = r"min|h|€|Mio\.|%|MB|cm|px|km"

# Sources that mean different things in different places, and so have more than one German text.
SEVERAL_MEANINGS = {
    "Add task",  # a task of the record; a row of the role matrix
    "All",  # all of them; everything
    "Agreement",  # what the room settles; what a unit says to a goal
    "Citizens",  # what questions are about; people who are told
    "Close",  # a window; the phase of a method
    "Closed session",  # a mark; the title of a part that is not told
    "Date",  # the day of the workshop; the day something is due
    "Decided by",  # who decided; with whom the decision lies by law
    "Edit words",  # of an entry; of an answer in a round
    "End",  # the end of a block; end it
    "Lead",  # a style of the minutes; what the moderator does
    "Minutes",  # a button; the title of the document
    "Money",  # what a goal takes; an icon of the vision
    "Move up",  # in a list; in time
    "Note",  # below a table; of a field; to a line that is read
    "Objection",  # to the minutes; to a proposal
    "Objections",
    "Open",  # a file; the phase of a method
    "Outcome",  # of an objection; of a request
    "Page {page} of {pages}",  # of the wall; of a document
    "Part",  # undo a match; a part in a phase
    "Record",  # take down; what was taken down
    "Release",  # of the minutes; of the wall; of what is held
    "Remove objection",
    "Review",  # of the minutes; of a commitment
    "Round",  # an activity; of a vote
    "Shift",  # a key; the change since the last round
    "Summary",  # of a block; of a rehearsal
    "Take down",  # mitschreiben; festhalten
    "There",  # a thing on the list of material; a person
    "Up",  # in a list; an axis
    "Vote",  # the thing; what people do
    "Wall",  # the wall; the controls of it
    "Words",  # of a mail; of what was said
    "accepted",  # an objection or a request; an invitation
    "and %n more",  # entries; places in a text; persons
    "declined",
    "done",  # a task; a block
    "for {name}",  # in the list; on the sheet to sign
    "from {begin}",  # a workshop that goes on; a person
    "left out",  # a section; a line that is not read
    "nobody",  # who does it; whom somebody stands in for
    "none",  # no role; no quorum; no slack
    "not named",  # a unit; a person
    "rejected",  # a goal; an objection
    "taken up",  # of the parking lot; of an objection
    "until {time}",  # on the wall; in a narrow list
    "{begin} to {end}",  # of the workshop; of a person
}

# One word for one thing: what an editor would cross out, and what is said instead.
INSTEAD = {
    r"Return|Eingabetaste": "Enter",
    r"Ctrl": "Strg",
    r"Shift": "Umschalt",
    r"auf (der|die) Wand": "an der Wand, an die Wand",
    r"(der|dem|den|ein) (Raum|Saal)( \w+)? "
    r"(stimmt|abstimmt|sieht|zeigen|zeigt|sagt|beantwortet|wählt|hört|liest|entscheidet)"
    r"|(nie|(sagt|hört|sieht|liest)( auch)?) der (Raum|Saal)"
    r"|Erwartungen des (Raums|Saals)": "alle, die Runde",
    r"(in|zur) Abstimmung geben|Abstimmung und Freigabe|Abstimmung beider": "Durchsicht",
    r"nach Plan|vor Plan|im Plan\b": "hinter dem, vor dem, im Zeitplan",
    r"Nulloption": "Passivlösung",
    r"Mandat\w*": "Vollmacht",
    r"Dissens": "keine Einigung",
    r"Zettel[ns]?": "Stimmzettel",
    r"Anzahlen": "Zahlen, Auszählung",
    r"Kennwort": "Passwort",
    r"Datenbestand|Workshop-Bibliothek": "Bibliothek",
    r"(Fest)?[Pp]latte": "Datenträger",
    r"Mail-Entwurf": "Mailentwurf",
    r"DEMI": "Rollenmatrix (D, E, M, I)",
    r"problemarm": "mit Hindernissen",
    r"[Vv]erantwortliche?[nr]?": "zuständig",
    r"Prüfdatum|Prüftermin": "Prüftag",
    r"Input": "Impuls",
}


def german_texts() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Context, source and the German forms of every text of the product."""
    path = ROOT / "resources" / "translations" / "moderation_de.ts"
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = [form.text or "" for form in translation.iter("numerusform")]
            forms = tuple(plural or [translation.text or ""])
            yield context.findtext("name", ""), message.findtext("source", ""), forms


def german() -> Iterator[tuple[str, str, str]]:
    """Context, source and one German form of every text of the product."""
    for context, source, forms in german_texts():
        for form in forms:
            yield context, source, form


def files() -> Iterator[tuple[str, str]]:
    """The German data files and the handbook, line by line, with where the line stands."""
    folders = ("methods", "templates", "examples", "years", "tasks", "gains", "jargon")
    paths = [p for f in folders for p in sorted((ROOT / "resources" / f).glob("*.de.json"))]
    for path in (*paths, *sorted((ROOT / "docs" / "handbook").glob("*.md"))):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            yield f"{path.name}:{number}", line


def verb_after_a_name(form: str) -> str:
    """The word that follows a bare inserted name and may be a verb; "" if there is none."""
    for match in re.finditer(r"(?<!„)\{(\w+)\} ([a-zäöüß]+)", form):
        if match[1] in NAMES and match[2] not in AFTER_A_NAME:
            return match[2]
    return ""


def breaks_before_a_unit(form: str) -> bool:
    """Whether a line may end between a number and its unit."""
    return bool(re.search(rf"(\d|\}}|%n) (?:{UNITS})(?![\w])|\bz\. B\.", form))


def crossed_out(line: str) -> list[str]:
    """What would be said otherwise, with the word for it."""
    return [
        f"{found[0]} -> {better}"
        for word, better in INSTEAD.items()
        if (found := re.search(rf"\b(?:{word})\b", line))
    ]


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("{body} führt durch", "führt"),
        ("{side} braucht davon weniger", "braucht"),
        ("„{name}“ ist eine Fraktion", ""),
        ("Durchführung: {body}", ""),
        ("{side} an {other}", ""),
        ("Warum {unit} ablehnt", "ablehnt"),
    ],
)
def test_a_verb_after_a_name_is_found(form: str, verb: str) -> None:
    assert verb_after_a_name(form) == verb


def test_no_verb_follows_an_inserted_name() -> None:
    assert [each for each in german() if verb_after_a_name(each[2])] == []


def test_no_line_ends_before_a_unit() -> None:
    assert breaks_before_a_unit("noch %n min")
    assert breaks_before_a_unit("{amount} Mio. €")
    assert breaks_before_a_unit("{share} %.")
    assert not breaks_before_a_unit("noch %n\u00a0min, {page} von {pages}, 5 minutes")
    assert [each for each in german() if breaks_before_a_unit(each[2])] == []


def test_a_source_has_one_german_text_unless_it_means_several_things() -> None:
    forms: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for _context, source, found in german_texts():
        forms[source].add(found)
    several = {source for source, texts in forms.items() if len(texts) > 1}
    assert several - SEVERAL_MEANINGS == set()
    assert SEVERAL_MEANINGS - several == set(), "these mean one thing now"


def test_one_thing_has_one_word_on_screen() -> None:
    found = [(context, form, crossed_out(form)) for context, _source, form in german()]
    assert [each for each in found if each[2]] == []


def test_one_thing_has_one_word_in_files_and_handbook() -> None:
    found = [(place, crossed_out(line)) for place, line in files()]
    assert [each for each in found if each[1]] == []


def test_keys_have_one_name_each() -> None:
    names = {"Del": "Entf", "Enter": "Enter", "Space": "Leertaste", "Insert": "Einfg", "Esc": "Esc"}
    found = {(source, form) for _context, source, form in german() if source in names}
    assert {("Del", "Entf"), ("Enter", "Enter"), ("Space", "Leertaste")} <= found
    assert {(source, names[source]) for source, _form in found} == found


def test_quotes_are_typographic_and_dashes_are_dashes() -> None:
    wrong = re.compile(r"\"|“[^“„]*”|\.\.\.| - |  |!(?!=)")
    assert [each for each in german() if wrong.search(each[2])] == []

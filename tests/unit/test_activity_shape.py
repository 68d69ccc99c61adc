# SPDX-License-Identifier: EUPL-1.2
"""Every part that lies in a room is reached, and works on an empty and on a full state.

What is missing is said by ``packaging/rooms.py``, one sentence each, which `make check` runs; here
it is run on the program as it is, and on programs that somebody forgot something in.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain import rooms
from moderation.domain.ids import Id
from moderation.domain.projection import Theme
from moderation.domain.rooms import RoomSpec
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView, WallView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.features.people.uses import what_hangs_on
from moderation.gui.canvas import WallCanvas
from moderation.gui.canvas.render import paint_picture
from moderation.gui.wall_frame import WallFrame, WallPainter
from moderation.minutes.depth import Depth
from moderation.output.minutes.unit_sheet import unit_view
from moderation.windows.main.tour import WALL_SIZE
from moderation.windows.wall.pages import make_page, wall_of
from tests.any_workshop import any_workshop
from tests.copied_program import ROOT, TEMPLATE, CopiedProgram
from tests.room_bridge import bridge_to

NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)
CATALOGUE, FORMATS = Catalogue.load("de"), Formats("de")


# ------------------------------------------------------------------- every part works on anything


def empty(activity: str) -> State:
    """A workshop with nothing but a block."""
    workshop = Workshop(id=Id("w"), title="")
    block = Block(id=Id("b"), workshop_id=workshop.id, title="", activity=activity)
    return State.holding([workshop, block])


def full(_activity: str) -> State:
    """A workshop with everything that there is."""
    return any_workshop(Random(7), 6)


@pytest.mark.parametrize("state_of", [empty, full])
@pytest.mark.parametrize("room", registry.ACTIVITIES, ids=lambda room: room.name)
def test_every_part_of_an_activity_works(
    qtbot: QtBot, room: RoomSpec, state_of: Callable[[str], State]
) -> None:
    state = state_of(room.name)
    view = MinutesView(state)
    for block in [each for each in state.of(Block) if each.activity == room.name]:
        for depth in Depth:
            registry.results(room, view, block, CATALOGUE, FORMATS, depth)
        registry.dates(view, block, CATALOGUE, FORMATS)
        registry.sheets(view, block, CATALOGUE, FORMATS)
        _paint_all(state, block)
        page = make_page(room.name, bridge_to(state), block.id)
        qtbot.addWidget(page)
        page.show()
        page.wall_item()
        page.focus_work()


def _paint_all(state: State, block: Block) -> None:
    view, wall = WallView(state), wall_of(block.activity)
    offers = wall.offers(view, block.id)
    assert offers
    for offer in offers[:6]:
        frame = WallFrame(view=view, item=offer.item, now=NOW)
        paint_picture(WALL_SIZE, Theme.LIGHT, partial(_paint, wall, frame))


def _paint(wall: WallPainter, frame: WallFrame, canvas: WallCanvas) -> None:
    assert wall.paint(canvas, frame) >= 1


@pytest.mark.parametrize("state_of", [empty, full])
def test_what_rooms_say_together_works(state_of: Callable[[str], State]) -> None:
    state = state_of("cards")
    view = MinutesView(state)
    assert registry.gaps(view)
    assert registry.kit(view, CATALOGUE)
    registry.figures(view, CATALOGUE, FORMATS)
    for entity in state.entities():
        registry.kept(state, entity.id)
    for unit in state.of(Unit):
        own = unit_view(view, unit)
        for part in registry.unit_parts():
            part.blocks(own, unit, CATALOGUE, FORMATS)
            part.dates(own, unit, CATALOGUE)
        what_hangs_on(state, unit.id)
    assert not rooms.faults()


def test_every_activity_has_a_title_of_its_own() -> None:
    titles = [str(room.label) for room in registry.ACTIVITIES]
    assert len(set(titles)) == len(titles)


# --------------------------------------------------------------------- what is missing is said


def test_nothing_is_missing_in_any_room() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "rooms.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""
    assert done.returncode == 0


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> CopiedProgram:
    program = CopiedProgram(tmp_path_factory.mktemp("program"))
    program.add_activity()
    return program


def said_of(program: CopiedProgram, changes: dict[str, str | None]) -> list[str]:
    """What is said of songs once files have other words; ``None`` takes a file away."""
    folder = program.package / "activities" / "songs"
    try:
        for name, text in changes.items():
            if text is None:
                (folder / name).unlink()
            else:
                (folder / name).write_text(text, encoding="utf-8")
        return [each for each in program.complaints("songs") if "has no German" not in each]
    finally:
        for name in changes:
            (folder / name).unlink(missing_ok=True)
            if (TEMPLATE / name).exists():
                (folder / name).write_bytes((TEMPLATE / name).read_bytes())


ROOM_WORDS = (TEMPLATE / "__init__.py").read_text(encoding="utf-8")
MODEL = (TEMPLATE / "model.py").read_text(encoding="utf-8")
PAGE = (TEMPLATE / "page.py").read_text(encoding="utf-8")
AWAITING = '    awaiting=("model:OPTIONS",),\n'
FORGOTTEN: dict[str, tuple[dict[str, str | None], str]] = {
    "no model": (
        {"model.py": None},
        "activities/songs has no model.py: write its frozen entities and their rules.",
    ),
    "no wall": (
        {"wall.py": None},
        "activities/songs has no wall.py: write WALL, its pictures for the room.",
    ),
    "a part that raises": (
        {"minutes.py": "raise RuntimeError('torn')"},
        "activities/songs/minutes.py cannot be imported (RuntimeError: torn): mend it.",
    ),
    "a model that raises": (
        {"model.py": MODEL + "\n1 / 0\n"},
        (
            "activities/songs/model.py cannot be imported "
            "(ZeroDivisionError: division by zero): mend it."
        ),
    ),
    "an unknown kind": (
        {"model.py": MODEL.replace('refers("unit")', 'refers("unitt")')},
        (
            "activities/songs/model.py: Song.unit_id refers to 'unitt', and there is no such kind: "
            "name one of "
        ),
    ),
    "an id of nobody": (
        {"model.py": MODEL.replace(', metadata=refers("unit")', "")},
        (
            "activities/songs/model.py: moderation.activities.songs.model.Song.unit_id does not "
            "say whom it names: field(metadata=refers(...))."
        ),
    ),
    "a page without its entry": (
        {"page.py": PAGE.replace("PAGE = SongsPage", "")},
        "activities/songs/page.py has no PAGE: write PAGE, the moderator's page.",
    ),
    "a page without keys": (
        {"page.py": PAGE.replace("def keyboard", "def keys")},
        "activities/songs/page.py: SongsPage has no keyboard() (F2): write it.",
    ),
    "a form that nobody drew": (
        {"page.py": PAGE + "\nfrom moderation.gui.forms.songs_page import Ui_SongsPage\n"},
        (
            "activities/songs/page.py needs the form songs_page, and there is none: "
            "draw ui/songs_page.ui with Qt Designer."
        ),
    ),
    "an orphan": (
        {"melody.py": '"""Nobody hears it."""\n'},
        (
            "activities/songs/melody.py is reached by nobody: import it where it is needed, "
            "declare what it offers in activities/songs/__init__.py, or remove it."
        ),
    ),
    "a part with a slip": (
        {"gaps.py": '"""What is missing."""\n\n\ndef gap(view): ...\n'},
        "activities/songs/gaps.py is asked for gaps and has none: write it, or rename the file.",
    ),
    "a file of tables": (
        {"tables.py": '"""Rows."""\n'},
        "activities/songs/tables.py is reached by nobody: ",
    ),
    "nothing declared": (
        {"__init__.py": ROOM_WORDS.replace('    options=("model:OPTIONS",),\n', "")},
        'activities/songs/__init__.py does not declare OPTIONS: write options=("model:OPTIONS",).',
    ),
    "declared and not there": (
        {"__init__.py": ROOM_WORDS.replace("model:OPTIONS", "model:CHOICES")},
        "activities/songs/__init__.py: options names 'model:CHOICES', and there is none: mend it.",
    ),
    "awaited, and used": (
        {
            "__init__.py": ROOM_WORDS.replace(
                "    options=", '    awaiting=("model:OPTIONS",),\n    options='
            )
        },
        "activities/songs/__init__.py is awaiting 'model:OPTIONS', and it is used: take it out.",
    ),
    "no description": (
        {"__init__.py": '"""Songs."""\n'},
        "activities/songs/__init__.py has no ROOM: write ROOM = RoomSpec(package=__name__, ...).",
    ),
    "no title": (
        {"__init__.py": ROOM_WORDS.replace('title=QT_TRANSLATE_NOOP("Activity", "Songs"),', "")},
        "activities/songs/__init__.py has no title: ",
    ),
    "no such icon": (
        {"__init__.py": ROOM_WORDS.replace('icon="cards"', 'icon="lute"')},
        "activities/songs/__init__.py names the icon 'lute': draw resources/icons/lute.svg.",
    ),
}


@pytest.mark.parametrize("case", FORGOTTEN)
def test_what_was_forgotten_is_said_with_file_and_cure(copied: CopiedProgram, case: str) -> None:
    changes, sentence = FORGOTTEN[case]
    said = said_of(copied, changes)
    assert any(each.startswith(sentence) for each in said), said


def test_an_activity_with_nothing_forgotten_is_not_spoken_of(copied: CopiedProgram) -> None:
    assert said_of(copied, {}) == []


def test_what_waits_for_its_first_use_is_not_spoken_of(copied: CopiedProgram) -> None:
    room = ROOM_WORDS.replace("    options=", '    awaiting=("melody:sung",),\n    options=')
    melody = '"""Nobody hears it yet."""\n\n\ndef sung() -> None: ...\n'
    assert said_of(copied, {"__init__.py": room, "melody.py": melody}) == []


def test_a_folder_without_a_name_and_a_name_without_a_folder_are_said(tmp_path: Path) -> None:
    program = CopiedProgram(tmp_path)
    program.register("dances")
    folder = program.package / "activities" / "songs"
    folder.mkdir()
    (folder / "__init__.py").write_text(ROOM_WORDS, encoding="utf-8")
    said = program.complaints()
    for sentence in (
        "activities/songs is not registered: add 'songs' to ACTIVITY_NAMES in room_names.py.",
        "room_names.py names 'dances': write activities/dances, or take it out of ACTIVITY_NAMES.",
    ):
        assert sentence in said

"""A program with a damaged activity starts, says so, and loses nothing."""

from pathlib import Path

import pytest

from tests.copied_program import CopiedProgram

STORED = """
from pathlib import Path
from tests.stores import new_session, open_writer
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.features.agenda import edits as agenda
from moderation.activities.goals import edits

Path("data").mkdir(exist_ok=True)
with open_writer(Path("data/moderation.sqlite")) as writer:
    session = new_session(writer)
    session.perform(agenda.add_block(session.state, "Ziele", "goals"))
    block = session.state.of(Block)[-1]
    session.perform(edits.add_goal(session.state, block.id, "Radachse bauen"))
    print(session.state.workshop.id)
"""
WORKED = """
import sqlite3, sys
from pathlib import Path

from moderation import registry
from moderation.activities.roles import edits as roles
from moderation.activities.roles.model import RoleTask
from moderation.app import application
from moderation.domain import rooms
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.texts import Catalogue
from moderation.domain.views import WallView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.edits import remove_unit
from moderation.features.people.erasing import ErasedPerson
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.minutes.plain import to_text
from moderation.output.glance import glance
from moderation.output.minutes import minutes_document
from moderation.session.session import Session
from moderation.storage import erasure
from moderation.windows.prepare.blocks import kind_name, kinds
from moderation.windows.wall.pages import make_page, offers_for, painter_of
from tests.stores import open_writer, reopened

app = application(sys.argv[:1])
assert "goals" not in dict(kinds())
with open_writer(Path("data/moderation.sqlite")) as writer:
    session = reopened(Id(ID), writer)
    block = session.state.of(Block)[-1]
    assert block.activity == "goals"
    assert session.undo_label is None
    bridge = Bridge(writer)
    bridge.open(session)
    page = make_page(block.activity, bridge, block.id)
    page.show()
    print(type(page).__name__)
    view = WallView(session.state)
    assert offers_for(view, block)
    said = to_text(minutes_document(session.state))
    assert "Die Ergebnisse dieses Teils fehlen hier" in said, said
    # The day goes on, in other activities as well: what is theirs no goal names.
    other = session.state.of(Block)[1]
    session.perform(roles.add_task(session.state, other.id, "Radnetz planen"))
    session.perform(roles.remove_task(session.state, session.state.of(RoleTask)[0].id))
    session.perform(agenda.end_block(session.state, session.now))
    for gone in (
        lambda: agenda.remove_block(session.state, block.id),
        lambda: remove_unit(session.state, session.state.of(Unit)[0].id),
        lambda: erasure.word_rows(ErasedPerson(ids=(), workshops=(), words=()), [], {}),
    ):
        try:
            gone()
        except UserFacingError as error:
            assert "goals" in str(error) or "Goals" in str(error), error
        else:
            raise AssertionError("something went that a goal may need")
    page.deleteLater()
    bridge.close()
with sqlite3.connect("data/moderation.sqlite") as connection:
    print(*[title for (title,) in connection.execute("SELECT title FROM goal")])
    found = glance(connection)
assert len(found.workshops) == 1 and found.due == [] and found.still_open == 0
print(*[Catalogue.load("de").text(message) for message in rooms.news()])
"""
WINDOW = """
import sys
from moderation import app as product

application = product.application(sys.argv[:1])
program = product.Program(application)
program.start()
window = program._window
first = product._FirstPaint(window)
first.happened.connect(lambda: window.later(lambda _: None, lambda _: told()))

def told():
    print(window.toast.text, flush=True)
    application.quit()

application.exec()
program.stop()
"""
DAMAGED = {
    "a model that raises": ("model.py", "raise RuntimeError('torn')\n"),
    "a description that raises": ("__init__.py", "raise RuntimeError('torn')\n"),
    "a model that breaks in the middle": ("model.py", None),
}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("case", DAMAGED)
def test_without_an_activity_the_work_goes_on_and_nothing_is_lost(
    tmp_path: Path, case: str
) -> None:
    program = CopiedProgram(tmp_path)
    workshop_id = program.run(STORED).split()[-1]
    name, words = DAMAGED[case]
    path = program.package / "activities" / "goals" / name
    if words is None:
        # Some kinds are known when it breaks.
        words = path.read_text(encoding="utf-8").replace('@entity("goal")', "1 / 0")
        assert "1 / 0" in words
    path.write_text(words, encoding="utf-8")
    said = program.run(WORKED.replace("ID", repr(workshop_id), 1)).splitlines()
    assert said[0] == "TalkPage"
    assert said[1] == "Radachse bauen"
    assert f"activities/goals/{name} ist beschädigt" in said[2]
    assert "Installieren Sie das Programm neu" in said[2]


@pytest.mark.timeout(240)
def test_window_and_command_line_say_what_cannot_be_used(tmp_path: Path) -> None:
    program = CopiedProgram(tmp_path)
    program.run(STORED)
    (program.package / "activities" / "goals" / "model.py").write_text("1 / 0\n", encoding="utf-8")
    assert "activities/goals/model.py ist beschädigt" in program.run(WINDOW)
    done = program.python("-m", "moderation", "list")
    assert done.returncode == 0, done.stderr
    assert "Radachse" in done.stdout
    assert done.stderr.count("\n") == 1
    assert "activities/goals/model.py ist beschädigt" in done.stderr


PART = """
import sys
from moderation import registry
from moderation.app import application
from moderation.domain import rooms
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.windows.wall.pages import make_page
from tests.room_bridge import bridge_to

app = application(sys.argv[:1])
example = resource("examples", "mobilitaetskonzept-2035.de.json")
state = State.holding(workshop_file.read(example))
block = next(block for block in state.of(Block) if block.activity == "goals")
print(type(make_page("goals", bridge_to(state), block.id)).__name__)
print(to_text(minutes_document(state)).count("Die Ergebnisse dieses Teils fehlen hier"))
registry.gaps(MinutesView(state))
print(*[Catalogue.load("de").text(message) for message in rooms.news()])
assert not rooms.news(), "said twice"
"""


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("part", "page"), [("page/__init__", "TalkPage"), ("minutes", "GoalsPage")]
)
def test_a_part_that_cannot_be_loaded_is_missing_alone(
    tmp_path: Path, part: str, page: str
) -> None:
    program = CopiedProgram(tmp_path)
    path = program.package / "activities" / "goals" / f"{part}.py"
    path.write_text("raise RuntimeError('torn')\n", encoding="utf-8")
    shown, missing, said = program.run(PART).splitlines()
    assert shown == page
    # Nothing is left out of the minutes without a word.
    assert (int(missing) > 0) == (part == "minutes")
    assert "Ein Teil des Arbeitsschritts „Ziele“ ist nicht nutzbar" in said
    assert f"activities/goals/{part.partition('/')[0]}" in said


def test_without_a_feature_there_is_no_program(tmp_path: Path) -> None:
    program = CopiedProgram(tmp_path)
    (program.package / "features" / "people" / "gaps.py").write_text("1 / 0\n", encoding="utf-8")
    done = program.python("-c", PART)
    assert done.returncode != 0
    assert "ZeroDivisionError" in done.stderr


NO_VOTES = """
import sys
from dataclasses import replace
from moderation import registry
from moderation.app import application
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.windows.main import lost_votes
from moderation.windows.wall.pages import can_vote, offers_for
from tests.any_workshop import any_workshop
from tests.room_bridge import bridge_to
from random import Random
from types import SimpleNamespace

app = application(sys.argv[:1])
made = any_workshop(Random(3), 4)
workshop = replace(made.workshop, trashed=False)
state = State.holding([workshop, *(one for one in made.entities() if one.id != workshop.id)])
bridge = bridge_to(state)
bridge.failed.connect(lambda message: print(message))
for block in state.of(Block):
    assert offers_for(WallView(state), block)
voting = {"vision", "polls", "expectations"}
block = next(block for block in state.of(Block) if block.activity not in voting)
store = SimpleNamespace(left_open=lambda: {block.workshop_id: [block.id]}, load=lambda _id: state)
assert lost_votes.found(store) == [(state.workshop.title, block.title)]
print(can_vote(bridge))
"""


@pytest.mark.timeout(240)
def test_without_votes_the_key_for_them_says_why(tmp_path: Path) -> None:
    program = CopiedProgram(tmp_path)
    assert program.run(NO_VOTES).splitlines() == ["True"]
    model = program.package / "activities" / "polls" / "model.py"
    model.write_text("1 / 0\n", encoding="utf-8")
    said, answer = program.run(NO_VOTES).splitlines()
    assert "activities/polls/model.py is damaged" in said
    assert answer == "False"

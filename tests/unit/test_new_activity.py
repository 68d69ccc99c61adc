"""The newcomer's hour: a folder is copied, one name is written, and the program has an activity."""

from pathlib import Path

import pytest

from tests.copied_program import CopiedProgram

TABLE = """
from moderation import registry
from moderation.storage import migrations, schema

text = schema.schema_sql(registry.mappers())
assert "CREATE TABLE song (" in text
(migrations.FOLDER / "schema.sql").write_text(text, encoding="utf-8")
"""
DAY = """
from datetime import UTC, datetime
from pathlib import Path
import sys

from PySide6.QtCore import QSize

from moderation import registry
from moderation.activities.songs import edits
from moderation.activities.songs.model import Song, songs_of
from moderation.app import application
from moderation.domain.ids import new_id
from moderation.domain.projection import Theme
from moderation.domain.views import MinutesView, WallView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.people.edits import remove_unit
from moderation.features.people.model import Unit
from moderation.features.votes.sources import offered_in
from moderation.gui.bridge import Bridge
from moderation.gui.canvas.render import paint_picture
from moderation.gui.wall_frame import WallFrame
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.storage import workshop_file
from moderation.windows.wall.pages import make_page, offers_for, painter_of
from moderation.windows.prepare.blocks import kinds
from tests.stores import new_session, open_writer, reopened

app = application(sys.argv[:1])
assert ("songs", "Songs") in kinds(), kinds()
Path("data").mkdir()
with open_writer(Path("data/moderation.sqlite")) as writer:
    session = new_session(writer)
    session.perform(agenda.add_block(session.state, "Am Abend", "songs"))
    block = session.state.of(Block)[-1]
    bridge = Bridge(writer)
    bridge.open(session)
    page = make_page("songs", bridge, block.id)
    page.show()
    unit = session.state.of(Unit)[0]
    assert bridge.attempt(lambda now: edits.add_song(now, block.id, "Freude", unit.id))
    assert bridge.attempt(lambda now: edits.add_song(now, block.id, "Kein schöner Land"))
    assert page.titles.text().splitlines() == ["Freude", "Kein schöner Land"]
    print("page")

    view = WallView(session.state)
    item = page.wall_item()
    assert item == offers_for(view, block)[0].item
    frame = WallFrame(view=view, item=item, now=datetime.now(UTC))
    painted = paint_picture(
        QSize(1920, 1080), Theme.LIGHT, lambda canvas: painter_of(item).paint(canvas, frame)
    )
    assert not painted.canvas.faults(), painted.canvas.faults()
    print("wall")

    assert "Kein schöner Land" in to_text(minutes_document(session.state))
    print("minutes")

    assert [offer.source.activity for offer in offered_in(session.state, block)] == ["songs"]
    print("votes")

    read = {e.title: e for e in workshop_file.parse(workshop_file.write(session.state), "x")
            if isinstance(e, Song)}
    assert read["Kein schöner Land"].after == (read["Freude"].id,)
    assert read["Freude"].id != session.state.of(Song)[0].id
    print("file")

    session.perform(remove_unit(session.state, unit.id))
    assert [song.unit_id for song in session.state.of(Song)] == [None, None]
    again = reopened(session.state.workshop.id, writer)
    assert again.state.of(Song) == session.state.of(Song)
    assert len(songs_of(again.state, block.id)) == 2
    session.perform(agenda.remove_block(session.state, block.id))
    assert not reopened(session.state.workshop.id, writer).state.of(Song)
    print("table")
    page.deleteLater()
    bridge.close()
"""


@pytest.mark.timeout(240)
def test_a_copied_folder_and_one_name_make_an_activity(tmp_path: Path) -> None:
    program = CopiedProgram(tmp_path)
    program.add_activity()
    program.run(TABLE)
    said = program.run(DAY).split()
    assert said == ["page", "wall", "minutes", "votes", "file", "table"]
    # All that is left is work for a translator.
    left = program.complaints("songs")
    assert left
    assert all("has no German" in sentence for sentence in left), left

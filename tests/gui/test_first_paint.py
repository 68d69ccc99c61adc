"""The first window is painted with the store's rows before anything heavy is imported."""

import os
import subprocess
import sys
from pathlib import Path

from tests.stores import new_session, open_writer

HEAVY = (
    "sqlalchemy", "reportlab", "alembic", "docx", "openpyxl", "xlsxwriter", "icalendar", "PIL",
    "jsonschema", "moderation.registry", "moderation.session.session",
    "moderation.storage.workshop_file",
)  # fmt: skip

PROGRAM = f"""
import sys
from moderation import app as product

application = product.application(sys.argv[:1])
program = product.Program(application)
program.start()
painted = product._FirstPaint(program._window)

def tell():
    rows = program._window.library.workshop_rows.rowCount()
    pages = [
        name for name in sys.modules
        if name.startswith(("moderation.activities.", "moderation.features."))
        and name.split(".")[3:4] in (["page"], ["wall"], ["model"], ["edits"])
    ]
    print(rows, *sorted(set({HEAVY!r}) & set(sys.modules)), *pages, flush=True)
    application.quit()

painted.happened.connect(tell)
application.exec()
program.stop()
print("sqlalchemy" in sys.modules, flush=True)
"""


def test_nothing_heavy_is_imported_before_the_first_paint(data_dir: Path) -> None:
    data_dir.mkdir()
    with open_writer(data_dir / "moderation.sqlite") as writer:
        new_session(writer)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=dict(os.environ, MODERATION_DATA_DIR=str(data_dir)),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    first, later = done.stdout.splitlines()
    # One workshop's row was there, and none of those modules, nor a page, a wall, a model, an edit.
    assert first == "1"
    # It is imported afterwards, on the writer's thread.
    assert later == "True"


CORE = """
import sys
from moderation import registry
from moderation.domain import rooms

for room in registry.ROOMS:
    for part in {parts!r}:
        room.part(part)
for what in ("options", "fixed", "actors", "mutual", "read_back", "uses", "cleaning"):
    assert rooms.offered(what)
assert not rooms.faults()
print(*sorted(name for name in ("PySide6", "sqlalchemy", "reportlab") if name in sys.modules))
"""
WITHOUT_QT = (
    "model", "edits", "minutes", "figures", "kept", "gaps", "dates", "sheets", "of_unit", "papers",
)  # fmt: skip


def loaded_by(parts: tuple[str, ...]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", CORE.format(parts=parts)],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.split()


def test_no_part_but_page_and_wall_reaches_qt_or_a_table() -> None:
    assert loaded_by(WITHOUT_QT) == []
    assert loaded_by((*WITHOUT_QT, "wall")) == ["PySide6"]

"""The first window is painted with the store's rows before anything heavy is imported."""

import os
import subprocess
import sys
from pathlib import Path

from tests.stores import new_session, open_writer

HEAVY = (
    "sqlalchemy", "reportlab", "alembic", "docx", "openpyxl", "xlsxwriter", "icalendar", "PIL",
    "jsonschema",
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
    print(rows, *sorted(set({HEAVY!r}) & set(sys.modules)), flush=True)
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
    # One workshop's row was there, and none of those modules.
    assert first == "1"
    # It is imported afterwards, on the writer's thread.
    assert later == "True"

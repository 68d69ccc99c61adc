"""A copy of the program that a test may change: damage it, or add an activity to it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import moderation

ROOT = Path(moderation.__file__).parents[2]
TEMPLATE = Path(__file__).parent / "fixtures" / "activity_template"


class CopiedProgram:
    """``src/moderation`` in a folder of its own, with the resources of the checkout beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.package = folder / "src" / "moderation"
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "src" / "moderation", self.package, ignore=ignored)
        for name in ("resources", "ui"):
            (folder / name).symlink_to(ROOT / name, target_is_directory=True)

    def add_activity(self, source: Path = TEMPLATE, name: str = "songs") -> Path:
        """Copy a folder and write its name into the list: all that a newcomer does."""
        shutil.copytree(source, self.package / "activities" / name)
        self.register(name)
        return self.package / "activities" / name

    def register(self, name: str) -> None:
        """Write a name into the list."""
        names = self.package / "room_names.py"
        text = names.read_text(encoding="utf-8")
        assert text.count('    "polls",\n)') == 1
        text = text.replace('    "polls",\n)', f'    "polls",\n    "{name}",\n)')
        names.write_text(text, encoding="utf-8")

    def complaints(self, *only: str) -> list[str]:
        """What `make check` says of its rooms, or of some of them."""
        done = self.python(str(ROOT / "packaging" / "rooms.py"), *only)
        assert not done.stderr, done.stderr
        said = done.stdout.splitlines()
        assert done.returncode == (1 if said else 0)
        return said

    def run(self, script: str) -> str:
        """What a script prints that finds this program."""
        done = self.python("-c", script)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Python with this program instead of the installed one."""
        environment = dict(
            os.environ,
            PYTHONPATH=os.pathsep.join([str(self.package.parent), str(ROOT)]),
            PYTHONDONTWRITEBYTECODE="1",
            QT_QPA_PLATFORM="offscreen",
            MODERATION_DATA_DIR=str(self.folder / "data"),
            LC_ALL="C.UTF-8",
        )
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=110,
        )

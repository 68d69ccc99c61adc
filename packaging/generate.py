"""Write what is generated from sources: forms, translations, schemas, pictures of controls.

    python packaging/generate.py            write what changed
    python packaging/generate.py --check    change nothing; fail and name what is stale

The results are committed, so that a checkout runs without Qt's tools; `make test` checks them.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import PySide6

import translations
from translations import ROOT

FORMS = Path("src") / "moderation" / "gui" / "forms"
SCHEMA = Path("resources") / "schema"
PICTURES = Path("resources") / "style"
STORE = Path("src") / "moderation" / "storage" / "migrations" / "schema.sql"
_UIC = Path(PySide6.__file__).parent / "Qt" / "libexec" / "uic"
_FORM_HEADER = """\
# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/{name}: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
"""
_PACKAGE_HEADER = '"""Forms compiled from ui/*.ui by `make generate`: never edited by hand."""\n'


def form(path: Path) -> bytes:
    """The Python code of a Designer form, without the compiler's own header."""
    command = [str(_UIC), "-g", "python", "--no-autoconnection", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{path.name}: uic says\n{done.stderr}")
    # The compiler's header names its version: every update would be a change of all forms.
    body = done.stdout[done.stdout.index("\nfrom ") + 1 :]
    return (_FORM_HEADER.format(name=path.name) + body.rstrip() + "\n").encode()


def form_files(root: Path) -> dict[Path, bytes]:
    """Every compiled form by its path in the repository."""
    sources = sorted((root / "ui").glob("*.ui"))
    with ThreadPoolExecutor(max_workers=2) as pool:
        made = dict(
            zip(
                (FORMS / f"{path.stem}.py" for path in sources),
                pool.map(form, sources),
                strict=True,
            )
        )
    made[FORMS / "__init__.py"] = _PACKAGE_HEADER.encode()
    return made


def schema_files() -> dict[Path, bytes]:
    """The JSON schemas of all files that are read, as the code that reads them states them."""
    import_module("moderation.registry")  # knows every kind of entity
    roles = "moderation.activities.roles"
    readers = {
        "workshop": "moderation.storage.workshop_file:schema",
        "questions": "moderation.features.questions.bank:schema",
        "evaluation": "moderation.features.evaluation.bank:schema",
        "method": "moderation.features.agenda.methods:schema",
        "competences": f"{roles}.competences:schema",
        "competences-own": f"{roles}.competences:own_schema",
        "recognition": f"{roles}.recognition:schema",
        "tasks": f"{roles}.catalogue:schema",
        "jargon": "moderation.activities.vision.readability:schema",
        "gains": "moderation.activities.vision.gains:schema",
        "mirror": f"{roles}.mirror:schema",
        "clock": "moderation.activities.timeline.presets:schema",
    }
    made = {}
    for name, place in readers.items():
        module, _, function = place.partition(":")
        schema = getattr(import_module(module), function)()
        text = json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        made[SCHEMA / f"{name}.schema.json"] = text.encode()
    return made


def picture_files(root: Path) -> dict[Path, bytes]:
    """The small pictures of Qt's own controls, in the colours of the desk's other palettes."""
    tokens = import_module("moderation.gui.tokens")
    names = ("on_ink", "ink", "ink2", "ink3", "line2")
    drawn = {getattr(tokens.LIGHT, name).name().upper(): name for name in names}
    made = {}
    for source in sorted((root / PICTURES).glob("*.svg")):
        text = source.read_text(encoding="utf-8")
        for palette in tokens.DESK_PALETTES:
            if palette.pictures:
                coloured = text
                for old in re.findall("#[0-9A-F]{6}", text):
                    now = getattr(palette, drawn[old]).name().upper()
                    coloured = coloured.replace(old, now)
                made[PICTURES / palette.pictures / source.name] = coloured.encode()
    return made


def store_files() -> dict[Path, bytes]:
    """The SQL of a new store, as the entities say it."""
    mappers = import_module("moderation.registry").mappers()
    sql = import_module("moderation.storage.schema").schema_sql(mappers)
    return {STORE: sql.encode()}


def stale_files(root: Path, made: dict[Path, bytes]) -> list[Path]:
    """Paths whose content differs from what would be generated, and results without a source."""
    changed = [
        path
        for path, content in made.items()
        if not (root / path).is_file() or (root / path).read_bytes() != content
    ]
    left_over = [
        path.relative_to(root)
        for path in sorted([*(root / FORMS).glob("*.py"), *(root / PICTURES).glob("*/*.svg")])
        if path.relative_to(root) not in made
    ]
    return changed + left_over


def write(root: Path, made: dict[Path, bytes]) -> list[Path]:
    """Write what changed, remove what has no source any more; return the paths."""
    changed = stale_files(root, made)
    for path in changed:
        if path in made:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(made[path])
        else:
            (root / path).unlink()
    return changed


def main(arguments: Sequence[str] | None = None) -> int:
    """Generate or check; the exit code is 1 when a check finds something."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="only say what is stale")
    options = parser.parse_args(arguments)
    made = form_files(ROOT) | translations.files(ROOT) | schema_files() | store_files()
    made |= picture_files(ROOT)
    if not options.check:
        for path in write(ROOT, made):
            print(f"wrote {path}")
        return 0
    found = [f"stale  {path}" for path in stale_files(ROOT, made)]
    found += translations.complaints(ROOT)
    if found:
        print(*found, "Run `make generate`, finish the texts, commit the result.", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

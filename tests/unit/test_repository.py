"""What holds for the files of the repository, whatever they are about."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

import moderation

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = Path(moderation.__file__).parent
LONGEST = 500
ROOT_HOLDS = {
    ".ci", ".editorconfig", ".gitignore", ".gitlab-ci.yml", ".pre-commit-config.yaml",
    "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "LICENSES", "Makefile", "README.md", "REUSE.toml",
    "SECURITY.md", "docs", "packaging", "publiccode.yml", "pyproject.toml", "requirements-dev.lock",
    "requirements.lock", "resources", "src", "tests", "ui",
}  # fmt: skip
"""What lies in the root; what a run of the app or of a test leaves there does not belong to it."""
BANNED_NAMES = re.compile(r"util|helper|manager|misc|common", re.IGNORECASE)
TEXT_ENDINGS = {".py", ".md", ".toml", ".lock", ".in", ".yml", ".json", ".ui", ".ts", ".txt", ""}

pytestmark = pytest.mark.skipif(
    not (ROOT / ".git").exists(), reason="looks at the files under version control"
)


@cache
def tracked() -> tuple[Path, ...]:
    """Every file under version control that exists."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return tuple(path for name in listing.split("\0") if name and (path := ROOT / name).is_file())


def test_the_root_holds_what_it_should_and_nothing_else() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert names == ROOT_HOLDS


def python_files() -> list[Path]:
    """Code that people write: compiled forms are not."""
    return [path for path in tracked() if path.suffix == ".py" and "forms" not in path.parts]


def test_no_file_holds_more_than_one_thing() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in python_files()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert not long


def class_names(paths: Iterable[Path]) -> dict[str, list[str]]:
    """Where the public classes of these files are written down, by their name."""
    found: dict[str, list[str]] = {}
    for path in paths:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(str(path))
    return found


def test_different_things_have_different_names() -> None:
    mine = [path for path in python_files() if path.is_relative_to(ROOT / "src")]
    assert not {name: places for name, places in class_names(mine).items() if len(places) > 1}


def test_two_things_of_one_name_are_seen(tmp_path: Path) -> None:
    for room in ("goals", "roles"):
        (tmp_path / f"{room}.py").write_text("class Answer:\n    pass\n\n\nclass _Row:\n    pass\n")
    assert [len(places) for places in class_names(tmp_path.iterdir()).values()] == [2]


def test_no_room_for_leftovers() -> None:
    assert not [path for path in python_files() if BANNED_NAMES.search(path.stem)]


def test_every_folder_of_code_is_a_package() -> None:
    folders = {
        parent
        for path in python_files()
        for parent in path.parents
        if parent.is_relative_to(ROOT / "src" / "moderation")
    }
    # Alembic loads migrations by path.
    missing = [
        folder
        for folder in sorted(folders)
        if not (folder / "__init__.py").is_file() and "migrations" not in folder.parts
    ]
    assert not missing


def test_the_packaging_folder_shadows_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_lock_files_name_hashes_and_no_addresses() -> None:
    locks = [path for path in tracked() if path.suffix == ".lock"]
    assert locks
    for path in locks:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"https?:|file:|--(extra-)?index|--find-links", text), path.name
        assert text.count("--hash=sha256:") >= text.count("=="), path.name
    foreign = re.compile(r"^(uv\.lock|pylock.*\.toml|package-lock\.json|pip\.conf|\.npmrc)$")
    assert not [path for path in tracked() if foreign.match(path.name)]


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    # Put together here, so that this file passes its own test.
    machine = re.compile(r"(^|[^\w./-])/(?:wo" + r"rk|ro" + r"ot)/")
    registry = re.compile(r"files\.python" + r"hosted|registry\.np" + r"mjs|pypi\.or" + r"g/simple")
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked()
        if path.suffix in TEXT_ENDINGS
        for pattern in (machine, registry)
        if (match := pattern.search(path.read_text(encoding="utf-8")))
    ]
    assert not found


def test_generated_files_are_current_and_translations_complete() -> None:
    command = [sys.executable, "packaging/generate.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_version_is_the_same_everywhere() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    publiccode = (ROOT / "publiccode.yml").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changelog
    assert f"softwareVersion: {moderation.__version__}" in publiccode


def test_links_between_documents_lead_somewhere() -> None:
    link = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
    broken = [
        f"{path.relative_to(ROOT)} -> {target}"
        for path in tracked()
        if path.suffix == ".md"
        for target in link.findall(path.read_text(encoding="utf-8"))
        if not (path.parent / target).exists()
    ]
    assert not broken


def test_no_timer_is_given_a_method_of_what_nobody_keeps() -> None:
    # A single shot with a context keeps no owner of a bound method alive: the program crashed.
    held = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in python_files()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "singleShot"
        for given in call.args
        if isinstance(given, ast.Attribute) and isinstance(given.value, ast.Call)
    ]
    assert not held

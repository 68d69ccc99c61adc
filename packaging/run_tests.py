"""Run the tests of the checkout, and prove that the installed wheel does the same job.

The wheel goes into a folder of its own that comes before the checkout, so what runs there is what
a user installs: package, compiled forms and resources, without `src` and `resources` beside it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSTALLED = ROOT / "build" / "installed"
# Tests that reach resources, the command line and windows of the package under test.
WHEEL_TESTS = [
    "tests/unit/test_cli.py",
    "tests/unit/test_database_migrations.py",
    "tests/unit/test_methods.py",
    "tests/unit/test_session.py",
    "tests/unit/test_shipped_documents.py",
    "tests/unit/test_templates.py",
    "tests/minutes/test_minutes_of.py",
    "tests/minutes/test_pdf_file.py",
]
"""What depends on where resources, migrations and fonts lie; the rest is the same code."""


def run(*command: str | Path, **environment: str) -> None:
    """Run a command in the checkout, or raise."""
    subprocess.run(command, cwd=ROOT, env=dict(os.environ, **environment), check=True)


def install_wheel() -> None:
    """Build the wheel and install it alone into ``build/installed``."""
    shutil.rmtree(ROOT / "build" / "wheel", ignore_errors=True)
    shutil.rmtree(INSTALLED, ignore_errors=True)
    wheel = ROOT / "build" / "wheel"
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", wheel, ".")
    pip = [sys.executable, "-m", "pip", "install", "-qq", "--no-deps", "--no-index"]
    run(*pip, "--target", INSTALLED, *wheel.glob("*.whl"))


def try_wheel() -> None:
    """Use the installed wheel as a user does: list, import the example, write its minutes."""
    with tempfile.TemporaryDirectory() as folder:
        place = {"PYTHONPATH": str(INSTALLED), "MODERATION_DATA_DIR": str(Path(folder) / "data")}
        found = subprocess.run(
            [sys.executable, "-c", "import moderation; print(moderation.__file__)"],
            cwd=folder, env=dict(os.environ, **place), capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        if not Path(found.strip()).is_relative_to(INSTALLED):
            raise SystemExit(f"Not the installed wheel, but {found}")
        app = INSTALLED / "bin" / "moderation"
        examples = INSTALLED / "moderation" / "resources" / "examples"
        example = examples / "mobilitaetskonzept-2035.de.json"
        minutes = Path(folder) / "minutes.pdf"
        run(app, "--version", **place)
        run(app, "import", example, **place)
        run(app, "list", **place)
        run(app, "minutes", "Mobilitätskonzept", "-o", minutes, **place)
        if not minutes.read_bytes().startswith(b"%PDF"):
            raise SystemExit("The installed wheel wrote no minutes")
    run(sys.executable, "-m", "pytest", "-q", "-n", "2", *WHEEL_TESTS, PYTHONPATH=str(INSTALLED))


def run_pytest(*options: str) -> int:
    """Run tests of the checkout; the exit code is pytest's."""
    command = [sys.executable, "-m", "pytest", *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def main() -> int:
    """Test the wheel, then the checkout; the exit code is 1 when either fails."""
    wheel_failure = ""
    try:
        install_wheel()
        try_wheel()
    except (subprocess.CalledProcessError, SystemExit) as error:
        wheel_failure = f"The installed wheel failed: {error}"
        print(wheel_failure, flush=True)
    # Real windows come after everything else, one by one: each has a screen and keys of its own.
    tests = max(
        run_pytest("-n", "2", "-m", "not bench and not faults and not display"),
        run_pytest("-m", "not bench and not faults and display"),
    )
    if tests == 1:
        # Real windows share two cores with everything else: what failed is tried once more,
        # alone, and named here, so that a slow moment is told from a fault.
        print("Run again, alone: what failed above. It has to pass now.", flush=True)
        tests = run_pytest("--last-failed", "--last-failed-no-failures=none")
    if wheel_failure:
        print(wheel_failure, file=sys.stderr)
    return 1 if wheel_failure else tests


if __name__ == "__main__":
    sys.exit(main())

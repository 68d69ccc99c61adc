"""Run every check that needs no test: lint, format, types, contracts, rooms, licences, files.

    python packaging/check.py                all of them
    python packaging/check.py lint format    these

All of them run even if one fails, so that one look shows everything.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
# What differs between systems; the rest is the same code everywhere.
PLATFORM_ROOMS = [
    ROOT / "src" / "moderation" / room
    for room in ("domain", "storage", "session", "gui/theme.py", "gui/desktop.py", "paths.py")
]
CHECKS: dict[str, list[str | Path]] = {
    "lint": [BIN / "ruff", "check", "--quiet"],
    "format": [BIN / "ruff", "format", "--check", "--quiet"],
    "types": [BIN / "mypy", "--no-error-summary"],
    "types on Windows": [
        BIN / "mypy",
        "--no-error-summary",
        "--platform",
        "win32",
        *PLATFORM_ROOMS,
    ],
    "types on macOS": [
        BIN / "mypy",
        "--no-error-summary",
        "--platform",
        "darwin",
        *PLATFORM_ROOMS,
    ],
    "import contracts": [BIN / "lint-imports", "--no-logo"],
    "rooms": [sys.executable, ROOT / "packaging" / "rooms.py"],
    "licences": [BIN / "reuse", "lint", "--lines"],
    "generated files": [sys.executable, ROOT / "packaging" / "generate.py", "--check"],
}


def main(asked: list[str]) -> int:
    """Run the checks, print what fails; the exit code is 1 when any does."""
    unknown = [name for name in asked if name not in CHECKS]
    if unknown:
        print(f"Unknown: {', '.join(unknown)}. Known are: {', '.join(CHECKS)}.")
        return 2
    failed = []
    environment = dict(os.environ, COLUMNS="100")
    for name, command in CHECKS.items():
        if asked and name not in asked:
            continue
        started = time.monotonic()
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        verdict = "FAILED" if done.returncode else "ok"
        print(f"{name:<18}{verdict:<8}{time.monotonic() - started:5.1f} s", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

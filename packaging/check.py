"""Run every check that needs no test: lint, format, types, contracts, licences, generated files.

All of them run even if one fails, so that one look shows everything.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
CHECKS: dict[str, list[str | Path]] = {
    "lint": [BIN / "ruff", "check", "--quiet"],
    "format": [BIN / "ruff", "format", "--check", "--quiet"],
    "types": [BIN / "mypy", "--no-error-summary"],
    "import contracts": [BIN / "lint-imports", "--no-logo"],
    "licences": [BIN / "reuse", "lint", "--lines"],
    "generated files": [sys.executable, ROOT / "packaging" / "generate.py", "--check"],
}


def main() -> int:
    """Run the checks, print what fails; the exit code is 1 when any does."""
    failed = []
    environment = dict(os.environ, COLUMNS="100")
    for name, command in CHECKS.items():
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
    sys.exit(main())

"""Resolve the dependencies anew into the lock files: exact versions, hashes, no addresses.

    python packaging/lock.py             newest versions that pyproject.toml admits
    python packaging/lock.py --keep      keep the locked versions where they still fit

Hashes say what is installed; where it comes from is the business of the machine that installs.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ADDRESS = re.compile(r"https?://|file:|--(extra-)?index|--find-links", re.IGNORECASE)
# Lock file -> what it is compiled from.
LOCKS = {
    "requirements.lock": ["pyproject.toml", "--extra", "checkout"],
    "requirements-dev.lock": ["pyproject.toml", "--all-extras"],
    "packaging/requirements-package.lock": ["packaging/requirements-package.in"],
}
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--no-header",
    "--quiet",
]


def main(arguments: list[str]) -> int:
    """Write every lock file; exit code 1 when one of them carries an address."""
    upgrade = [] if "--keep" in arguments else ["--upgrade"]
    for name, inputs in LOCKS.items():
        command = [sys.executable, "-m", "uv", "pip", "compile", *inputs, *OPTIONS, *upgrade]
        subprocess.run([*command, "--output-file", name], cwd=ROOT, check=True)
        text = (ROOT / name).read_text(encoding="utf-8")
        if ADDRESS.search(text):
            print(f"{name} carries an address: {ADDRESS.search(text)}")
            return 1
        print(f"{name}: {text.count('==')} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

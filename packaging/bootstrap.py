"""Set up what `make` needs: system packages, the environment .venv, the locked dependencies.

    python3 packaging/bootstrap.py run     what running the app needs
    python3 packaging/bootstrap.py test    that, and what checks and tests need

Standard library only, and syntax that an old Python reads: it has to say what that one lacks. As
root on Debian or Ubuntu it installs missing system packages; otherwise it prints the one command
to type. Nothing is done twice: .venv remembers the locks it was made from.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": "requirements.lock", "test": "requirements-dev.lock"}
OLDEST = (3, 11)

# Debian package -> the library that shows it is there (package names differ between releases).
OFFSCREEN_LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libbrotli1": "libbrotlidec.so.1",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
}
# Debian package -> a command of it.
TEST_COMMANDS = {
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "x11-xserver-utils": "xrandr",
    "poppler-utils": "pdfinfo",
    "qpdf": "qpdf",
    "strace": "strace",
    "faketime": "faketime",
}
# Debian package -> a file of it: one command starts every part of LibreOffice.
TEST_FILES = {
    "libreoffice-writer-nogui": Path("/usr/lib/libreoffice/program/libswlo.so"),
    "libreoffice-calc-nogui": Path("/usr/lib/libreoffice/program/libsclo.so"),
}


def say(text: str) -> None:
    """Print a line at once, so that it stands before what a started command prints."""
    print(text, flush=True)


def check_python() -> None:
    """Stop with a sentence when this Python is too old."""
    if sys.version_info < OLDEST:
        sys.exit(
            "Moderation needs Python {}.{} or newer; {} is {}.{}. "
            "Name another one with `make PYTHON3=python3.11 ...`.".format(
                *OLDEST, sys.executable, *sys.version_info[:2]
            )
        )


def library_missing(name: str) -> bool:
    """Whether a shared library cannot be loaded."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return True
    return False


def missing_packages(purpose: str) -> "dict[str, str]":
    """Debian packages that are missing, with the library, command or file that showed it."""
    libraries = dict(OFFSCREEN_LIBRARIES)
    commands = {}
    if purpose == "test" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        libraries.update(DISPLAY_LIBRARIES)
    files = {}
    if purpose == "test":
        commands.update(TEST_COMMANDS)
        files.update(TEST_FILES)
    missing = {package: name for package, name in libraries.items() if library_missing(name)}
    missing.update({package: name for package, name in commands.items() if not shutil.which(name)})
    missing.update({package: str(path) for package, path in files.items() if not path.exists()})
    if not VENV_PYTHON.exists() and not has_venv():
        missing["python3-venv"] = "ensurepip"
    return missing


def has_venv() -> bool:
    """Whether this Python can make environments (Debian splits that off)."""
    return all(importlib.util.find_spec(name) for name in ("ensurepip", "venv"))


def install_packages(missing: "dict[str, str]") -> None:
    """Install missing system packages as root, or stop with the command to type."""
    names = sorted(missing)
    if not shutil.which("apt-get"):
        sys.exit(
            "Missing on this system: " + ", ".join(sorted(missing.values())) + ". "
            "Install them with its package manager (in Debian: " + " ".join(names) + ")."
        )
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        sys.exit("Missing system packages. Please type:\n  sudo apt-get install " + " ".join(names))
    say("Installing system packages: " + " ".join(names))
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    for command in (["apt-get", "update", "-qq"], install + names):
        done = subprocess.run(
            command, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
        )
        if done.returncode:
            sys.exit("`{}` failed.".format(" ".join(command)))


def make_environment() -> None:
    """Make .venv, or make it anew when its Python no longer runs."""
    works = VENV_PYTHON.exists() and not subprocess.call(
        [str(VENV_PYTHON), "-m", "pip", "--version"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    if not works:
        say("Making the environment .venv")
        subprocess.check_call([sys.executable, "-m", "venv", "--clear", str(VENV)])


def fingerprint(purpose: str) -> str:
    """What an environment for this purpose is made from."""
    digest = hashlib.sha256()
    for name in (LOCKS[purpose], "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    digest.update(str(ROOT).encode())
    return digest.hexdigest()


def stamp(purpose: str) -> Path:
    """Where .venv remembers its fingerprint."""
    return VENV / ("moderation-" + purpose + ".stamp")


def up_to_date(purpose: str) -> bool:
    """Whether .venv already holds what the purpose needs; what tests need includes the rest."""
    return VENV_PYTHON.exists() and any(
        stamp(made).exists() and stamp(made).read_text() == fingerprint(made)
        for made in {purpose, "test"}
    )


def install_dependencies(purpose: str) -> None:
    """Install the locked dependencies by hash, then this checkout itself."""
    started = time.monotonic()
    say("Installing the locked dependencies (the first time about 250 MB) ...")
    pip = [str(VENV_PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    pip += ["--no-input", "--no-warn-script-location"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        pip.append("--root-user-action=ignore")
    # reuse alone is published as source for some Pythons; nothing else is built here.
    wheels = ["--only-binary=:all:", "--no-binary=reuse"]
    commands = (
        [*pip, *wheels, "--require-hashes", "-r", str(ROOT / LOCKS[purpose])],
        [*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    )
    for command in commands:
        if subprocess.call(command):
            sys.exit("Installing failed; see pip's message above. `make` tries again.")
    for made in LOCKS:
        if stamp(made).exists():
            stamp(made).unlink()
    stamp(purpose).write_text(fingerprint(purpose))
    say(f"Ready after {time.monotonic() - started:.0f} s")


def main() -> None:
    """Set up for one purpose, ``run`` or ``test``."""
    purpose = sys.argv[1] if len(sys.argv) == 2 else ""
    if purpose not in LOCKS:
        sys.exit("Usage: bootstrap.py run|test")
    check_python()
    if sys.platform.startswith("linux"):
        missing = missing_packages(purpose)
        if missing:
            install_packages(missing)
    if not up_to_date(purpose):
        make_environment()
        install_dependencies(purpose)


if __name__ == "__main__":
    main()

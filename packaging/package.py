"""Build what is handed to users: the one-folder bundle and, on Debian, a package of it.

    dist/moderation/                    the folder: copy it anywhere, start moderation-app in it
    dist/moderation_VERSION_ARCH.deb    where dpkg-deb is there

PyInstaller lives in an environment of its own below ``build``, made from its own lock, so that
tests never see it and the bundle never sees the tests' libraries.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
BUNDLE = DIST / "moderation"


def run(*command: str | Path, **environment: str) -> str:
    """Run a command in the checkout and return what it printed, or raise."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=dict(os.environ, **environment),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def environment() -> Path:
    """The Python of an environment with the run-time dependencies and PyInstaller alone."""
    folder = BUILD / "venv"
    python = folder / "bin" / "python"
    if not python.exists():
        run(sys.executable, "-m", "venv", folder)
    pip: list[str | Path] = [python, "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    locks = [ROOT / "requirements.lock", PACKAGING / "requirements-package.lock"]
    for lock in locks:
        run(*pip, "--require-hashes", "--only-binary=:all:", "-r", lock)
    run(*pip, "--no-deps", "--no-build-isolation", ROOT)
    return python


def bundle(python: Path) -> None:
    """Make the folder and prove that what is in it starts."""
    options: list[str | Path] = [
        "--noconfirm",
        "--log-level=WARN",
        "--distpath",
        DIST,
        "--workpath",
        BUILD / "work",
    ]
    run(python, "-m", "PyInstaller", *options, PACKAGING / "moderation.spec")
    print(run(BUNDLE / "moderation", "--version"))


def version() -> str:
    """The version of the product."""
    return run(sys.executable, "-c", "import moderation; print(moderation.__version__)")


def debian_package() -> Path:
    """Lay out and build the .deb: the folder in /opt, commands, menu entry and icon in /usr."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(BUNDLE, tree / "opt" / "moderation", symlinks=True)
    commands = tree / "usr" / "bin"
    commands.mkdir(parents=True)
    for name in ("moderation", "moderation-app"):
        (commands / name).symlink_to(f"/opt/moderation/{name}")
    shipped = {
        PACKAGING / "linux" / "moderation.desktop": "usr/share/applications/moderation.desktop",
        ROOT / "resources/icons/app.svg": "usr/share/icons/hicolor/scalable/apps/moderation.svg",
        ROOT / "LICENSE": "usr/share/doc/moderation/copyright",
    }
    for source, place in shipped.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, tree / place)
    architecture = run("dpkg", "--print-architecture")
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    control = (PACKAGING / "linux" / "control").read_text(encoding="utf-8")
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(
        control.format(version=version(), architecture=architecture, size=size), encoding="utf-8"
    )
    target = DIST / f"moderation_{version()}_{architecture}.deb"
    run("dpkg-deb", "--build", "--root-owner-group", tree, target)
    return target


def main() -> int:
    """Build everything this system can build."""
    bundle(environment())
    print(f"{BUNDLE.relative_to(ROOT)}/")
    if shutil.which("dpkg-deb"):
        print(debian_package().relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())

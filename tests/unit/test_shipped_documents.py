"""Handbook, its pictures and the licences are shipped with the program, in the wheel as well."""

from __future__ import annotations

from pathlib import Path

import moderation
from moderation.paths import shipped_document

PACKAGE = Path(moderation.__file__).parent


def test_handbook_pictures_and_licences_are_there() -> None:
    assert shipped_document("handbook", "index.md").is_file()
    assert len(list(shipped_document("handbook").glob("*.md"))) >= 19
    assert list(shipped_document("images").glob("*.png"))
    assert shipped_document("licences", "EUPL-1.2.txt").is_file()


def test_an_installed_program_reads_its_own_copy() -> None:
    checkout = PACKAGE.parent.parent / "pyproject.toml"
    for folder in ("handbook", "images", "licences"):
        inside = shipped_document(folder).is_relative_to(PACKAGE)
        assert inside is not checkout.is_file(), folder

# SPDX-License-Identifier: EUPL-1.2
"""The sheet of the vision without a window."""

from __future__ import annotations

from pathlib import Path

from tests.unit.test_cli import EXAMPLE, TITLE, done, pdf_text, refused


def test_the_sheet_of_the_vision_is_written(data_dir: Path, tmp_path: Path) -> None:
    del data_dir
    done("import", EXAMPLE)
    done("vision", TITLE, "-o", tmp_path / "v.pdf")
    assert "Auental 2035" in pdf_text(tmp_path / "v.pdf")
    assert "Möglich sind: .pdf" in refused("vision", TITLE, "-o", tmp_path / "v.docx")

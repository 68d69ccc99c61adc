# SPDX-License-Identifier: EUPL-1.2
"""The papers of a series without a window."""

from __future__ import annotations

from pathlib import Path

from moderation.features.series.model import EventKind
from moderation.storage import workshop_file
from tests.series_sample import event_of, registered, registration, series
from tests.unit.test_cli import done, refused


def test_the_papers_of_a_series_are_written(data_dir: Path, tmp_path: Path) -> None:
    state = series()
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    state = registered(state, registration(state, kick_off.id, "Anna Weber"))
    file = tmp_path / "reihe.json"
    file.write_text(workshop_file.write(state), encoding="utf-8")
    assert refused("series", "Impuls", "-o", tmp_path / "a.txt").startswith("Es gibt keine Reihe")
    done("import", file)
    assert "Impulsreihe" not in done("list")
    report, public = tmp_path / "bericht.txt", tmp_path / "public.txt"
    done("series", "Impulsreihe", "-o", report)
    done("series", "impuls", "--paper", "public_report", "-o", public)
    assert "Anna Weber" in report.read_text(encoding="utf-8-sig")
    told = public.read_text(encoding="utf-8-sig")
    assert "Anna Weber" not in told
    assert "1 von 8" in told
    dates = tmp_path / "termine.ics"
    done("series", "Impuls", "--paper", "dates", "-o", dates)
    assert dates.read_bytes().count(b"BEGIN:VEVENT") == 11
    assert "Endung" in refused("series", "Impuls", "--paper", "dates", "-o", tmp_path / "a.pdf")
    assert refused("minutes", "Impuls", "-o", tmp_path / "a.pdf").startswith("Es gibt keinen")

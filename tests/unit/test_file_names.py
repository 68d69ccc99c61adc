# SPDX-License-Identifier: EUPL-1.2
"""What people type becomes a file name that stays inside its folder on every system."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.file_names import file_name
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.invitation import Invitation
from moderation.features.sending.model import SentCut
from moderation.output import attachments
from moderation.output.minutes import INTERNAL, PUBLIC
from moderation.output.minutes import file_stem as output_stem


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Protokoll Mobilitätskonzept 2035", "Protokoll Mobilitätskonzept 2035"),
        ("../../.bashrc", "bashrc"),
        ("..\\..\\evil", "evil"),
        ("/etc/passwd", "etc passwd"),
        ("C:\\Windows", "C Windows"),
        ("NUL", "Protokoll NUL"),
        ("con.txt", "Protokoll con.txt"),
        ("Com1", "Protokoll Com1"),
        ("Kontext", "Kontext"),
        ("a/b: „Zitat“?*|<x>", "a b „Zitat“ x"),
        ("Mu\u0308ller", "Müller"),
        ("vor\x00nach\nzweite\tZeile", "vor nach zweite Zeile"),
        ("Liste\u202efdp.exe", "Liste fdp.exe"),
        (" . . ", "Protokoll"),
        ("", "Protokoll"),
        ("\u200b", "Protokoll"),
    ],
)
def test_names_are_made_safe(words: str, name: str) -> None:
    assert file_name(words, "Protokoll") == name


def test_long_names_are_cut_between_letters() -> None:
    assert file_name("ä" * 300, "x") == "ä" * 100
    name = file_name("😀" * 300, "x")
    assert name == "😀" * 50


@given(words=st.text(max_size=400))
def test_any_name_can_be_written_where_it_was_meant(
    words: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    name = file_name(words, "Protokoll")
    folder = tmp_path_factory.getbasetemp()
    path = folder / f"{name}.pdf"
    assert path.resolve().parent == folder.resolve()
    Path(path).write_bytes(b"")
    assert f"{name}.pdf" in {unicodedata.normalize("NFC", p.name) for p in folder.iterdir()}
    path.unlink()
    assert file_name(name, "Protokoll") == name


HOSTILE = (
    "../../.bashrc", "/etc/passwd", "C:\\Windows\\x", "a\x00b", "a\r\nb", "\x1b[31mrot", "con",
    "NUL.txt", "\u202efdp.exe", "~/x", ".", "..", "a" * 400, "ä" * 400, "", "\ud800",
)  # fmt: skip


@pytest.mark.parametrize("title", HOSTILE)
def test_every_file_that_is_offered_has_a_safe_name(title: str) -> None:
    state = State.holding([Workshop(id=Id("w"), title=title, day=date(2026, 3, 12))])
    view, now = MinutesView(state), datetime(2026, 3, 12, tzinfo=UTC)
    names = [
        Invitation(view, now).file_stem,
        output_stem(view, INTERNAL),
        output_stem(view, PUBLIC),
    ]
    for cut in SentCut:
        names += [
            attachments.draft_stem(view, cut),
            *attachments.names(view, cut, (".pdf", ".docx")),
        ]
    for name in names:
        assert not re.search(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u202e\ud800]', name)
        assert name.strip(". ") == name
        assert name.partition(".")[0].casefold() not in ("con", "nul", "")
        assert len(name.encode("utf-8")) < 240

# SPDX-License-Identifier: EUPL-1.2
"""No door that leads outside lets through what was said behind closed doors: mail, preview, shell.

The example is held twice, the second time in closed session, in words to look for.
"""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.sending.model import SentCut
from moderation.features.sending.words import MailWords
from moderation.mail.letter import Letter, draft
from moderation.output import attachments
from moderation.output.minutes import INTERNAL, PUBLIC, UNITS, Cut
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.windows.minutes.work import MinutesWork
from tests.canaries import CANARY, NOW, behind_closed_doors, readable
from tests.sending_window import read
from tests.unit.test_cli import done

ENDINGS = (".pdf", ".docx", ".txt", ".xlsx", ".ics")


@pytest.fixture(scope="module")
def twice() -> State:
    found = workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    # Nobody knows when the doors were closed: the strictest case.
    return behind_closed_doors(
        State.holding(replace(e, subtitle="") if isinstance(e, Workshop) else e for e in found)
    )


def told(data: bytes) -> str:
    """All that can be read in a file, a folded calendar line as one."""
    return readable(data).replace("\r\n ", "")


def test_no_mail_to_outside_carries_it(twice: State, tmp_path: Path) -> None:
    view = MinutesView(twice)
    for released in (False, True):
        words = MailWords(view, released=released)
        files = attachments.attachments(
            view, SentCut.PUBLIC, attachments.ENDINGS, NOW, released=released
        )
        assert len(files) == len(attachments.ENDINGS)
        for file in files:
            assert CANARY not in file.name
            assert CANARY not in told(file.data), file.name
        letter = Letter(
            subject=words.subject(),
            body=words.body(),
            attachments=files,
            recipients=("presse@zeitung.example",),
            hidden=True,
        )
        path = tmp_path / f"{released}.eml"
        path.write_bytes(draft(letter))
        mail: EmailMessage = read(path)
        for part in mail.walk():
            data = part.get_payload(decode=True)
            assert not isinstance(data, bytes) or CANARY not in told(data)
    inside = attachments.attachments(view, SentCut.INTERNAL, (".pdf",), NOW)
    assert CANARY in told(inside[0].data), "the control: the internal minutes tell it"


@pytest.mark.parametrize("cut", [PUBLIC, UNITS], ids=["public", "units"])
def test_no_file_of_the_preview_tells_it(
    twice: State, cut: Cut, qtbot: QtBot, tmp_path: Path
) -> None:
    work = MinutesWork()
    view = MinutesView(twice)
    try:
        for ending in ENDINGS:
            path = tmp_path / f"x{ending}"
            with qtbot.waitSignal(work.written, timeout=30_000):
                work.write(view, NOW, path, cut)
            assert CANARY not in told(path.read_bytes()), ending
        with qtbot.waitSignal(work.made, timeout=30_000) as shown:
            work.make(view, NOW, cut)
        assert CANARY not in repr(shown.args), "what is shown is what is written"
        with qtbot.waitSignal(work.written, timeout=30_000):
            work.write(view, NOW, tmp_path / "x.txt", INTERNAL)
        assert CANARY in told((tmp_path / "x.txt").read_bytes()), "the control"
    finally:
        work.stop()


def test_no_file_of_the_command_line_tells_it(twice: State, tmp_path: Path) -> None:
    source = tmp_path / "workshop.json"
    source.write_text(workshop_file.write(twice), encoding="utf-8")
    for command, name, public in (
        ("minutes", "x.docx", ("--cut", "public")),
        ("tables", "x.xlsx", ("--public",)),
        ("dates", "x.ics", ("--public",)),
    ):
        path = tmp_path / name
        done(command, source, "-o", path, *public)
        assert CANARY not in told(path.read_bytes()), name
    done("tables", source, "-o", tmp_path / "inside.xlsx")
    assert CANARY in told((tmp_path / "inside.xlsx").read_bytes()), "the control"

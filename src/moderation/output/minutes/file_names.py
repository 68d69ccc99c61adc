# SPDX-License-Identifier: EUPL-1.2
"""What a cut's file is called: the name says for whom it is, so that none is sent by mistake."""

from __future__ import annotations

from moderation.domain.file_names import file_name
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people.model import Participant, Unit
from moderation.output.minutes.cut import INTERNAL, Cut, CutKind
from moderation.output.minutes.cutting import public_view
from moderation.output.minutes.frame import Frame

PLAIN = QT_TRANSLATE_NOOP("MinutesFile", "Minutes")
MINUTES = QT_TRANSLATE_NOOP("MinutesFile", "Minutes {title}")
PUBLIC_MINUTES = QT_TRANSLATE_NOOP("MinutesFile", "Minutes {title} (public)")
SHEET = QT_TRANSLATE_NOOP("MinutesFile", "Unit sheet {unit} – {title}")
CLOSED_SHEET = QT_TRANSLATE_NOOP("MinutesFile", "Unit sheet {unit} – {title} (closed session)")
SHEETS = QT_TRANSLATE_NOOP("MinutesFile", "Unit sheets – {title}")
CLOSED_SHEETS = QT_TRANSLATE_NOOP("MinutesFile", "Unit sheets – {title} (closed session)")
CERTIFICATE = QT_TRANSLATE_NOOP("MinutesFile", "Certificate of attendance {name} – {title}")
CERTIFICATES = QT_TRANSLATE_NOOP("MinutesFile", "Certificates of attendance – {title}")


def file_stem(source: Lookups, cut: Cut = INTERNAL, language: str | None = None) -> str:
    """The proposed name of a cut's file, without its ending; safe on every system."""
    # The name of a file leaves the house with it.
    source = public_view(source) if cut.leaves else source
    frame = Frame.of(source, language)
    words = frame.text(_message(cut).with_values(**_values(source, cut, frame)))
    return file_name(words, frame.text(PLAIN))


def _message(cut: Cut) -> Message:
    if cut.kind is CutKind.PUBLIC:
        return PUBLIC_MINUTES
    if cut.kind is CutKind.UNIT:
        if cut.unit_id is None:
            return CLOSED_SHEETS if cut.closed_too else SHEETS
        return CLOSED_SHEET if cut.closed_too else SHEET
    if cut.kind is CutKind.CERTIFICATES:
        return CERTIFICATES if cut.participant_id is None else CERTIFICATE
    return MINUTES


def _values(source: Lookups, cut: Cut, frame: Frame) -> dict[str, str]:
    values = {"title": frame.title}
    if cut.unit_id is not None:
        values["unit"] = source.get(Unit, cut.unit_id).label
    if cut.participant_id is not None:
        person = source.get(Participant, cut.participant_id)
        values["name"] = person.called or source.get(Unit, person.unit_id).label
    return values

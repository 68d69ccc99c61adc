# SPDX-License-Identifier: EUPL-1.2
"""Every cut is given the type that holds what it may tell, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from moderation.domain.closed import closed_marks
from moderation.domain.closed_mark import ClosedMark, as_told, content_fields, without_words
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.views import MinutesView, PublicView
from moderation.domain.workshop import Workshop
from moderation.features.approval import checksum
from moderation.features.approval.minutes import signature_sheet
from moderation.features.approval.model import FrozenMinutes, frozen_of
from moderation.features.minutes_plan.model import MinutesPlan, Positions, plan_of
from moderation.features.people.model import Participant, Unit
from moderation.minutes import document as doc
from moderation.output.minutes.certificate import attendance_certificate, attendance_certificates
from moderation.output.minutes.cut import INTERNAL, Cut, CutKind
from moderation.output.minutes.frame import Frame
from moderation.output.minutes.released import released_minutes
from moderation.output.minutes.unit_sheet import unit_sheets
from moderation.output.minutes.whole import whole_minutes


def minutes_document(
    source: Lookups, language: str | None = None, cut: Cut = INTERNAL
) -> doc.Document:
    """A cut of the minutes of a workshop.

    Args:
        source: The workshop; private kinds are dropped before anything is read.
        language: ``de`` or ``en``; the workshop's own if it is not given.
        cut: For whom it is.

    Raises:
        KeyError: The unit or the participant of the cut is not part of the workshop.
        UserFacingError: The released minutes are not those of the release.
    """
    checksum.check(source)
    return _document(source, language, cut, frozen=True)


def minutes_body(source: Lookups, language: str, cut: Cut) -> doc.Document:
    """What a release freezes: the minutes without what follows them, written as they are now."""
    return _document(source, language, cut, frozen=False)


def signatures(source: Lookups, language: str | None = None) -> doc.Document:
    """A sheet of its own to sign, for the internal minutes.

    Raises:
        UserFacingError: The released minutes are not those of the release.
    """
    checksum.check(source)
    view, frame = _internal(source), Frame.of(source, language)
    frozen = frozen_of(view, FrozenMinutes, frame.language)
    return signature_sheet(view, frozen, frame.catalogue, frame.formats)


def _document(source: Lookups, language: str | None, cut: Cut, *, frozen: bool) -> doc.Document:
    if cut.leaves and cut.kind is CutKind.UNIT:
        # What others answered is not in the view of a unit; what it answered itself has to be.
        view: MinutesView = PublicView(source, names=plan_of(source).names, by_unit=True)
    else:
        view = public_view(source) if cut.leaves else _internal(source)
    # Title and footer are told like all the rest; the letterhead is the office's own.
    frame = replace(Frame.of(view, language), plan=_plan(source, leaves=cut.leaves))
    if cut.kind is CutKind.UNIT:
        return unit_sheets(view, frame, cut.unit_id)
    if cut.kind is CutKind.CERTIFICATES:
        view = outward(view)
        if cut.participant_id is not None:
            return attendance_certificate(view, cut.participant_id, language)
        return attendance_certificates(view, language)
    return released_minutes(view, frame) if frozen else whole_minutes(view, frame)


def _plan(source: Lookups, *, leaves: bool) -> MinutesPlan:
    """The layout and the letterhead; what leaves bears no words that are closed."""
    plan = plan_of(source)
    mark = closed_marks(source.public_tables()).get(plan.id)
    return plan if mark is None or not leaves else _told_plan(plan, mark)


def _told_plan(plan: MinutesPlan, mark: ClosedMark) -> MinutesPlan:
    told: MinutesPlan | None = as_told(plan, mark)
    return without_words(plan, content_fields(MinutesPlan)) if told is None else told


def outward(view: MinutesView) -> MinutesView:
    """A workshop for what names people and leaves the house: certificates, and words of a mail.

    Nothing in it was typed behind closed doors, but for people: whoever was put on the list there
    took part all the same.
    """
    marks = closed_marks(view.public_tables())
    found: dict[str, dict[Id, Any]] = {}
    for kind, rows in view.public_tables().items():
        bare = ((key, _outward(entity, marks.get(key))) for key, entity in rows.items())
        found[kind] = {key: entity for key, entity in bare if entity is not None}
    return MinutesView(Lookups(found))


def _outward(entity: Any, mark: ClosedMark | None) -> Any | None:
    if mark is None:
        return entity
    if isinstance(entity, MinutesPlan):
        return _told_plan(entity, mark)
    told = as_told(entity, mark)
    return entity if told is None and isinstance(entity, Participant | Unit | Workshop) else told


def public_view(source: Lookups) -> PublicView:
    """What of a workshop may leave by a public door, as its plan chooses.

    What leaves through any door (mail to outside, calendar, public exports) is made of this.
    """
    if isinstance(source, PublicView):
        return source
    plan = plan_of(source)
    return PublicView(source, names=plan.names, by_unit=plan.positions is Positions.UNIT)


def _internal(source: Lookups) -> MinutesView:
    return source if isinstance(source, MinutesView) else MinutesView(source)

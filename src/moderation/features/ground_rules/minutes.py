# SPDX-License-Identifier: EUPL-1.2
"""The ground rules in the minutes: the wording, since when it holds, and how it was kept."""

from __future__ import annotations

from moderation.domain.blank import blank
from moderation.domain.clock import local_day
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.day import Day
from moderation.features.ground_rules.model import ground_rules_of
from moderation.minutes import document as doc

GROUND_RULES = QT_TRANSLATE_NOOP("GroundRules", "Ground rules")
AGREED = QT_TRANSLATE_NOOP("GroundRules", "Agreed by the room at {time}.")
AGREED_ON = QT_TRANSLATE_NOOP("GroundRules", "Agreed by the room on {day} at {time}.")
LOOKED_BACK = QT_TRANSLATE_NOOP("GroundRules", "Looking back: {words}")


def ground_rules(
    view: MinutesView, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The rules that the room agreed to; a mere proposal is no result."""
    found = ground_rules_of(view)
    rules = [rule for rule in found.rules if not blank(rule)]
    if not rules or found.agreed_at is None:
        return []
    time = formats.time(found.agreed_at)
    agreed = catalogue.text(AGREED.with_values(time=time))
    on = local_day(found.agreed_at)
    if view.of(Day) or on != view.workshop.day:
        day = formats.date_with_day(on)
        agreed = catalogue.text(AGREED_ON.with_values(day=day, time=time))
    blocks: list[doc.DocumentBlock] = [
        doc.Heading(2, catalogue.text(GROUND_RULES), origin=found.id),
        doc.NumberedList(doc.items(*rules), origin=found.id),
        doc.Paragraph(agreed, doc.Role.NOTE),
    ]
    if not blank(found.looked_back):
        back = catalogue.text(LOOKED_BACK.with_values(words=found.looked_back))
        blocks.append(doc.Paragraph(back, origin=found.id))
    return blocks

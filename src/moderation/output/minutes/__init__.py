# SPDX-License-Identifier: EUPL-1.2
"""A workshop as minutes: one function for the preview, every export and the command line.

``minutes_document`` makes every cut, so that they cannot differ in anything but what they are
given: what leaves through a public door is made of ``PublicView``, a unit's sheet of ``UnitView``,
and neither type holds what must not be told.
"""

from moderation.output.minutes.asked import cut_asked_for
from moderation.output.minutes.certificate import attendance_certificate, attended
from moderation.output.minutes.cut import CERTIFICATES, INTERNAL, PUBLIC, UNITS, Cut, CutKind
from moderation.output.minutes.cutting import (
    minutes_body,
    minutes_document,
    outward,
    public_view,
    signatures,
)
from moderation.output.minutes.file_names import file_stem
from moderation.output.minutes.mentions import passages_left

__all__ = [
    "CERTIFICATES",
    "INTERNAL",
    "PUBLIC",
    "UNITS",
    "Cut",
    "CutKind",
    "attendance_certificate",
    "attended",
    "cut_asked_for",
    "file_stem",
    "minutes_body",
    "minutes_document",
    "outward",
    "passages_left",
    "public_view",
    "signatures",
]

# SPDX-License-Identifier: EUPL-1.2
"""A workshop as minutes: one function for the preview, every export and the command line.

``minutes_document`` makes every cut, so that they cannot differ in anything but what they are
given: what leaves through a public door is made of ``PublicView``, a unit's sheet of ``UnitView``,
and neither type holds what must not be told.
"""

from moderation.minutes_of.asked import cut_asked_for
from moderation.minutes_of.certificate import attendance_certificate, attended
from moderation.minutes_of.cut import CERTIFICATES, INTERNAL, PUBLIC, UNITS, Cut, CutKind
from moderation.minutes_of.cutting import minutes_body, minutes_document, public_view, signatures
from moderation.minutes_of.file_names import file_stem
from moderation.minutes_of.mentions import names_left

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
    "names_left",
    "public_view",
    "signatures",
]

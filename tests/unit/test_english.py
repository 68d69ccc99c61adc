# SPDX-License-Identifier: EUPL-1.2
"""Rules of the English that the source texts are written in."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from moderation.paths import resource

# Limits are always many.
COUNTED = re.compile(r"\{(?!most|limit|more)\w+\} (?:were|are|have|stay)\b")


def test_no_number_is_followed_by_a_plural_that_one_would_contradict() -> None:
    """A count that decides the form is %n, or stands behind its noun, as in "declined: 1"."""
    tree = ET.parse(resource("translations", "moderation_de.ts"))
    sources = [
        found.findtext("source") or ""
        for found in tree.iter("message")
        if found.get("numerus") is None
    ]
    assert len(sources) > 1000
    assert [one for one in sources if COUNTED.search(one)] == []

# SPDX-License-Identifier: EUPL-1.2
"""How the name of a person may be written, and where in a text it is.

There is one notion of it: what leaves without names and what is erased by law ask here. Texts are
compared in a folded form, in which spellings that mean the same are the same; what is found is told
in the offsets of the text as it was typed.
"""

from moderation.domain.names.finding import Found, Names, line_of
from moderation.domain.names.folding import folded
from moderation.domain.names.spelling import LEAST_LETTERS, same

__all__ = ["LEAST_LETTERS", "Found", "Names", "folded", "line_of", "same"]

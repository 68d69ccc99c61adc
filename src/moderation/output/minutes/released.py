# SPDX-License-Identifier: EUPL-1.2
"""Released minutes: the text that was frozen, and what came after it."""

from __future__ import annotations

from dataclasses import replace

from moderation.domain.views import MinutesView, PublicView
from moderation.features.approval import minutes as approval
from moderation.features.approval.model import Frozen, FrozenMinutes, FrozenPublic, frozen_of
from moderation.minutes import document as doc
from moderation.minutes.frozen import thaw
from moderation.output.minutes.frame import Frame
from moderation.output.minutes.whole import whole_minutes


def released_minutes(view: MinutesView, frame: Frame) -> doc.Document:
    """The minutes as they were frozen, or as they are while nothing is; then what follows them."""
    cls: type[Frozen] = FrozenPublic if isinstance(view, PublicView) else FrozenMinutes
    frozen = frozen_of(view, cls, frame.language)
    body = whole_minutes(view, frame) if frozen is None else thaw(frozen.content)
    closing = approval.closing(view, frozen, frame.catalogue, frame.formats)
    return replace(body, blocks=(*body.blocks, *closing))

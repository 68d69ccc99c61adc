# SPDX-License-Identifier: EUPL-1.2
"""What the minutes say of a look back: what became of it, and what differs from last time."""

from __future__ import annotations

from moderation.activities.follow_up import telling
from moderation.activities.follow_up.model import Looked, counted_of, looked_at, worded_anew
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.features.earlier.changes import ChangedThing, differences
from moderation.features.earlier.model import EarlierWorkshop, ThingKind, earlier_of
from moderation.features.progress.words import told
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth
from moderation.minutes.origin import field_of

WHAT = QT_TRANSLATE_NOOP("FollowUpMinutes", "What was agreed")
RESPONSIBLE = QT_TRANSLATE_NOOP("FollowUpMinutes", "Responsible")
BECAME = QT_TRANSLATE_NOOP("FollowUpMinutes", "What became of it")
SUMMARY = QT_TRANSLATE_NOOP(
    "FollowUpMinutes", "What was agreed, who is responsible, and what became of it."
)
CHANGED = QT_TRANSLATE_NOOP("FollowUpMinutes", "What has changed since last time")
UNCHANGED = QT_TRANSLATE_NOOP(
    "FollowUpMinutes", "Nothing of what came along as it was agreed has changed."
)
WHERE = QT_TRANSLATE_NOOP("FollowUpMinutes", "Where")
BEFORE = QT_TRANSLATE_NOOP("FollowUpMinutes", "Agreed")
NOW = QT_TRANSLATE_NOOP("FollowUpMinutes", "Now")
CHANGES = QT_TRANSLATE_NOOP(
    "FollowUpMinutes", "What stands otherwise than it was agreed: where, what, then and now."
)


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[doc.DocumentBlock]:
    """The earlier workshops, what became of each thing, and what differs from last time."""
    earlier = earlier_of(view, block.id)
    if not earlier and not counted_of(view, block.id):
        return []
    writer = _Writer(view, block, catalogue, formats)
    found = [*writer.frame(earlier), *writer.counted()]
    for kind in ThingKind:
        found += writer.things(kind, earlier)
    found += writer.going_on()
    if depth is Depth.FULL:
        found += writer.changes()
    return found


class _Writer:
    """The parts of the text, in one language."""

    def __init__(
        self, view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats
    ) -> None:
        self._view, self._block = view, block
        self._text, self._formats = catalogue.text, formats

    def frame(self, earlier: tuple[EarlierWorkshop, ...]) -> list[doc.DocumentBlock]:
        """Which workshops are looked back at, and what has to be known of them."""
        said = []
        for each in earlier:
            said.append(f"{self._text(telling.agreed_in(each, self._formats))}.")
            said += [self._text(words) for words in telling.explained(each, self._formats)]
        fresh = [self._text(words) for words in telling.newcomers(self._view)]
        if fresh:
            said.append(self._text(telling.NEWCOMERS.with_values(who=", ".join(fresh))))
        return [doc.Paragraph(words) for words in said]

    def counted(self) -> list[doc.DocumentBlock]:
        """What was counted on, and whether it came true."""
        found = [
            each
            for each in counted_of(self._view, self._block.id)
            if not (each.source and isinstance(self._view, PublicView))
        ]
        if not found:
            return []
        items = tuple(
            doc.ListItem(
                each.text,
                note=self._text(each.came_true.message),
                origin=field_of(each.id, "text"),
            )
            for each in found
        )
        return [doc.Heading(3, self._text(telling.COUNTED_ON)), doc.BulletList(items)]

    def things(
        self, kind: ThingKind, earlier: tuple[EarlierWorkshop, ...]
    ) -> list[doc.DocumentBlock]:
        """The things of a kind with what became of them."""
        found = looked_at(self._view, self._block.id, kind)
        if not found:
            return []
        columns = (
            doc.Column(self._text(WHAT), weight=1.6),
            doc.Column(self._text(RESPONSIBLE), weight=1.0),
            doc.Column(self._text(BECAME), weight=1.6),
        )
        several = len(earlier) > 1
        rows = tuple(self._row(each, several=several) for each in found)
        head = self._text(telling.HEADS[kind])
        table = doc.Table(columns, rows, summary=self._text(SUMMARY))
        return [doc.Heading(3, head), table]

    def _row(self, looked: Looked, *, several: bool) -> doc.Row:
        notes = []
        if worded_anew(looked):
            notes.append(self._text(telling.agreed_words(looked, self._formats)))
        if several:
            earlier = self._view.find(EarlierWorkshop, looked.agreed.earlier_id)
            if earlier is not None:
                notes.append(self._text(telling.agreed_in(earlier, self._formats)))
        followed = looked.agreed.followed_id
        said = [self._text(w) for w in told(self._view, followed, looked.due, self._formats)]
        if looked.removed:
            said.append(self._text(telling.REMOVED))
        said = said or [self._text(telling.UNSAID)]
        return doc.Row(
            (
                doc.Cell(looked.text, notes=tuple(notes), strong=True),
                doc.Cell(looked.owner or "–"),
                doc.Cell(said[0], notes=tuple(said[1:])),
            )
        )

    def going_on(self) -> list[doc.DocumentBlock]:
        """What goes on."""
        found = looked_at(self._view, self._block.id)
        if not found:
            return []
        words = [self._text(each) for each in telling.going_on(found)]
        if not words:
            return [doc.Paragraph(self._text(telling.NOTHING_GOES_ON))]
        said = [telling.GOES_ON.with_values(what=", ".join(words))]
        lone = [each.text for each in found if each.unowned]
        if lone:
            said.append(telling.UNOWNED.with_values(what=", ".join(lone)))
        return [doc.Paragraph(self._text(each)) for each in said]

    def changes(self) -> list[doc.DocumentBlock]:
        """What stands otherwise than it was agreed."""
        head = doc.Heading(3, self._text(CHANGED))
        found = differences(self._view)
        if not found:
            return [head, doc.Paragraph(self._text(UNCHANGED))]
        columns = (
            doc.Column(self._text(WHERE), weight=1.0),
            doc.Column(self._text(WHAT), weight=1.4),
            doc.Column(self._text(BEFORE), weight=1.2),
            doc.Column(self._text(NOW), weight=1.2),
        )
        rows = tuple(self._changed(each) for each in found)
        return [head, doc.Table(columns, rows, summary=self._text(CHANGES))]

    def _changed(self, each: ChangedThing) -> doc.Row:
        now = each.now or self._text(each.kind.message)
        before = each.before or self._text(each.kind.message)
        cells = (each.block.title, each.label, before, now)
        return doc.Row(tuple(doc.Cell(words or "–") for words in cells))

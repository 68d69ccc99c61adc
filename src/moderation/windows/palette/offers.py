# SPDX-License-Identifier: EUPL-1.2
"""Everything that the palette can offer in the view that is on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.matching import Haystack, asked
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.gui.commands import Command, KeyGroup
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats, language, text
from moderation.output.search import StoredFind, StoreIndex, searched_kinds
from moderation.windows.errand import Errand
from moderation.windows.help.keys import groups_on, page_on
from moderation.windows.palette.hits import Hit, HitGroup, OwnGroup

if TYPE_CHECKING:
    from moderation.features.series.glance import SeriesRow
    from moderation.gui.bridge import Bridge
    from moderation.output.glance import WorkshopRow
    from moderation.storage.store import Store
    from moderation.windows.main.window import MainWindow
    from moderation.windows.prepare.agenda import AgendaColumn

translate = QCoreApplication.translate
LEAST = 2
"""From so many letters on, all workshops are searched."""
ELSEWHERE = 60
"""So many finds of other workshops are brought to the window."""
AT_FIRST = 5
"""So many of what was done last, and of what fits the page, while nothing is typed."""


_Elsewhere: TypeAlias = "tuple[list[StoredFind], int] | Literal[False] | None"


class _Search:
    """What the writer's thread knows of a search; nothing of the window is let go there."""

    def __init__(self) -> None:
        self.wanted = ""
        self._index = StoreIndex()

    def run(self, store: Store, typed: str, here: Id | None) -> _Elsewhere:
        """The finds of all workshops but one.

        Nothing if another letter came meanwhile; ``False`` if there is more to read before.
        """
        if self.wanted != typed:
            return None
        if not self._index.grow(store.connection):
            return False
        return self._index.find(typed, ELSEWHERE, without=here)


class Offers(QObject):
    """What there is to offer, gathered when it is first asked for.

    ``found_elsewhere`` carries what was searched for, the hits in other workshops, and how many
    there are in all.

    Args:
        window: The main window.
        general: The keys that work in every view.
        recent: The words of the actions that were done last, the last one first.
    """

    found_elsewhere = Signal(str, object, int)

    def __init__(
        self, window: MainWindow, general: tuple[KeyGroup, ...], recent: list[str]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._general = general
        self._recent = recent
        self._actions: list[Hit] | None = None
        self._things: list[Hit] | None = None
        self._search = _Search()

    @property
    def _bridge(self) -> Bridge:
        rehearsal = self._window.rehearsal
        return self._window.bridge if rehearsal is None else rehearsal.bridge

    # -- what there is -----------------------------------------------------------------------

    def actions(self) -> list[Hit]:
        """What can be done from here, also what cannot be done now."""
        if self._actions is None:
            known: set[str] = set()
            self._actions = []
            for hit in self._all_actions():
                if hit.words not in known:
                    known.add(hit.words)
                    self._actions.append(hit)
        return self._actions

    def everything(self) -> list[Hit]:
        """Actions, what the open workshop holds, methods, questions, workshops."""
        if self._things is None:
            there = (self._of_workshop(), self._library(), self._workshops(), self._series())
            self._things = [hit for hits in there for hit in hits]
        return [*self.actions(), *self._things]

    def beginning(self) -> list[tuple[str, list[Hit]]]:
        """What is offered before anything is typed, under its headings."""
        by_words = {hit.words: hit for hit in self.actions()}
        last = [by_words[words] for words in self._recent if words in by_words][:AT_FIRST]
        there = [hit for hit in self.actions() if hit not in last and not hit.why()]
        # A view without a page of its own has what it can do itself.
        fitting = [hit for hit in there if hit.here] or there
        return [
            (translate("Palette", "Done last"), last),
            (translate("Palette", "Fits here"), fitting[:AT_FIRST]),
        ]

    def nothing(self, typed: str) -> list[Hit]:
        """What is offered where nothing fits: to keep the words as a card."""
        moderator = self._window.moderator
        if moderator is None or self._window.view is not moderator:
            return []
        status = self._bridge.state.workshop.status
        closed = translate("Palette", "the minutes are released")
        words = translate("Palette", "File “{words}” as a card").format(words=typed.strip())
        return [
            Hit(
                group=OwnGroup.ACTIONS,
                words=words,
                haystack=Haystack.of(words),
                icon="plus",
                run=partial(self._file_card, typed),
                why=lambda: closed if status is Status.APPROVED else "",
            )
        ]

    def _file_card(self, typed: str) -> None:
        bridge, moderator = self._bridge, self._window.moderator
        block_id = None if moderator is None else moderator.block_id
        bridge.attempt(
            lambda state: capture.add_entry(
                state, EntryKind.CARD, typed, now=bridge.now, block_id=block_id
            )
        )

    # -- actions -----------------------------------------------------------------------------

    def _all_actions(self) -> Iterator[Hit]:
        view = self._window.view
        for group in groups_on(view):
            for command in group.commands:
                yield _of_command(command, group.title, here=True)
        for group in (*getattr(view, "key_groups", ()), *self._general):
            for command in group.commands:
                yield _of_command(command, group.title)
        yield from self._ways()

    def _ways(self) -> Iterator[Hit]:
        """From view to view."""
        window = self._window
        rehearsing = translate("Palette", "end the rehearsal first")
        closed = translate("Palette", "open a workshop first")
        here = translate("Palette", "is on screen")

        def why(target: QWidget | None, *, needs: bool) -> str:
            if window.rehearsal is not None:
                return rehearsing
            if needs and window.moderator is None:
                return closed
            return here if target is not None and window.view is target else ""

        ways: tuple[tuple[str, str, Callable[[], object], QWidget | None, bool], ...] = (
            (translate("Palette", "All workshops"), "list", window.show_library,
             window.library, False),
            (translate("Palette", "To the preparation"), "calendar", window.show_prepare,
             window.prepare, True),
            (translate("Palette", "Lead the workshop"), "wall", window.show_moderator,
             window.moderator, True),
            (translate("Palette", "To the minutes"), "doc", window.show_minutes,
             window.minutes, True),
            (translate("Palette", "Settings"), "settings", window.show_settings, None, False),
        )  # fmt: skip
        for words, icon, run, target, needs in ways:
            yield Hit(
                group=OwnGroup.ACTIONS,
                words=words,
                haystack=Haystack.of(words),
                icon=icon,
                run=run,
                why=partial(why, target, needs=needs),
            )

    # -- the open workshop -------------------------------------------------------------------

    def _of_workshop(self) -> Iterator[Hit]:
        bridge = self._bridge
        if not bridge.is_open:
            return
        state = bridge.state
        closed = {block.id for block in state.of(Block) if block.closed_session}
        for searched in searched_kinds():
            for entity in searched.of(state):
                texts = searched.texts(entity)
                if texts:
                    yield self._thing(searched, entity, texts, state, closed)

    def _thing(
        self,
        searched: Searched,
        entity: Any,
        texts: tuple[str, ...],
        state: State,
        closed: set[Id],
    ) -> Hit:
        behind = state.workshop.closed_session or not closed.isdisjoint(
            {entity.id, getattr(entity, "block_id", None)}
        )
        led = searched.group is not SearchGroup.PEOPLE

        def tell() -> str:
            said = searched.about(state, entity, Catalogue.load(language()), formats())
            private = translate("Palette", "closed session") if behind else ""
            return ", ".join(part for part in (said, private) if part)

        return Hit(
            group=searched.group,
            words=" ".join(texts[0].split()),
            # "ziel" finds every goal, "ziel radweg" the one.
            haystack=Haystack.of(*texts, text(searched.group.message)),
            tell=tell,
            icon="lock" if behind else searched.icon,
            side=None if behind else searched.side(state, entity),
            run=partial(self._go, entity.id),
            show=partial(self._show, entity.id) if led and not behind else None,
            why=partial(self._why_not_led, led=led),
        )

    def _why_not_led(self, *, led: bool) -> str:
        if self._window.rehearsal is not None and not led:
            return translate("Palette", "end the rehearsal first")
        return ""

    def _go(self, entity_id: Id) -> None:
        """To where something is kept."""
        window = self._window
        kept = registry.kept(self._bridge.state, entity_id)
        if kept is None:
            return
        prepare = window.prepare
        if window.rehearsal is not None:
            window.rehearsal.moderator.lead(kept)
        elif prepare is not None and window.view is prepare and kept.block_id == entity_id:
            # Who plans the agenda stays there.
            prepare.agenda.choose(entity_id)
            prepare.agenda.list.setFocus()
        else:
            window.lead(kept)

    def _show(self, entity_id: Id) -> None:
        """To where something is kept, and what is selected there to the wall."""
        window = self._window
        kept = registry.kept(self._bridge.state, entity_id)
        view = window.moderator if window.rehearsal is None else window.rehearsal.moderator
        if kept is None or view is None:
            return
        if window.rehearsal is None:
            window.show_moderator()
        view.lead(kept)
        view.show_selection()

    # -- library and workshops ---------------------------------------------------------------

    def _library(self) -> Iterator[Hit]:
        """Methods and questions: read in the preparation, for the open workshop."""
        from moderation.features.questions.bank import load
        from moderation.windows.prepare.agenda import AgendaColumn
        from moderation.windows.prepare.methods import known_methods, people_words

        window = self._window
        if window.rehearsal is not None:
            why = translate("Palette", "end the rehearsal first")
        else:
            why = "" if window.moderator else translate("Palette", "open a workshop first")
        for method in known_methods().methods:
            length = formats().duration(timedelta(minutes=method.minutes))
            about = ", ".join(part for part in (length, people_words(method)) if part)
            yield Hit(
                group=OwnGroup.METHODS,
                words=method.name,
                haystack=Haystack.of(method.name, method.purpose),
                tell=partial(str, about),
                icon="book",
                run=partial(self._plan_with, AgendaColumn.show_method, method.name),
                why=partial(str, why),
            )
        for question in load(language()).questions:
            role, theme = text(question.role.message), text(question.theme.message)
            yield Hit(
                group=OwnGroup.QUESTIONS,
                words=question.text,
                haystack=Haystack.of(question.text, role, theme),
                tell=partial(str, f"{role}, {theme}"),
                icon="quote",
                run=partial(self._plan_with, AgendaColumn.show_question, question.text),
                why=partial(str, why),
            )

    def _plan_with(self, show: Callable[[AgendaColumn, str], None], name: str) -> None:
        self._window.show_prepare()
        if self._window.prepare is not None:
            show(self._window.prepare.agenda, name)

    def _workshops(self) -> Iterator[Hit]:
        for row in self._window.library.listed():
            day = formats().days([each.day for each in row.days])
            beside = (row.subtitle, row.municipality, row.series)
            about = (day, text(row.status.message), row.municipality)
            yield Hit(
                group=OwnGroup.WORKSHOPS,
                words=row.title,
                haystack=Haystack.of(row.title, *beside, day),
                tell=partial(", ".join, [part for part in about if part]),
                icon="calendar",
                run=partial(self._window.open_workshop, row.id),
                why=partial(self._why_not_opened, row),
            )

    def _series(self) -> Iterator[Hit]:
        for row in self._window.library.listed_series():
            about = (translate("Palette", "Series"), row.carrier)
            yield Hit(
                group=OwnGroup.WORKSHOPS,
                words=row.title,
                haystack=Haystack.of(row.title, *about),
                tell=partial(", ".join, [part for part in about if part]),
                icon="calendar",
                run=partial(self._window.open_workshop, row.id),
                why=partial(self._why_not_opened, row),
            )

    def _why_not_opened(self, row: WorkshopRow | SeriesRow) -> str:
        if self._window.rehearsal is not None:
            return translate("Palette", "end the rehearsal first")
        bridge = self._window.bridge
        same = bridge.is_open and bridge.state.workshop.id == row.id
        return translate("Palette", "is open") if same else ""

    # -- the store ---------------------------------------------------------------------------

    def search_elsewhere(self, typed: str) -> bool:
        """Look through all workshops, off the window's thread.

        Tells whether that was begun; then ``found_elsewhere`` says what was found.
        """
        search = self._search
        search.wanted = typed
        if len("".join(asked(typed))) < LEAST or self._window.rehearsal is not None:
            return False
        self._ask_elsewhere(typed)
        return True

    def _ask_elsewhere(self, typed: str) -> None:
        """One job of the writer's; what was to be saved meanwhile comes before the next one."""
        window, search = self._window, self._search
        here = window.bridge.state.workshop.id if window.bridge.is_open else None

        def job(store: Store) -> _Elsewhere:
            return search.run(store, typed, here)

        Errand(self, window.bridge.writer, job, partial(self._tell, typed), window.say)

    def _tell(self, typed: str, found: _Elsewhere) -> None:
        if found is False:
            self._ask_elsewhere(typed)
        elif found is not None:
            finds, there = found
            self.found_elsewhere.emit(typed, [self._elsewhere(find) for find in finds], there)

    def _elsewhere(self, find: StoredFind) -> Hit:
        day = "" if find.day is None else formats().date(find.day)
        about = (text(find.searched.group.message), find.workshop, day)
        return Hit(
            group=OwnGroup.ELSEWHERE,
            words=" ".join(find.words.split()),
            haystack=Haystack.of(find.words),
            tell=partial(", ".join, [part for part in about if part]),
            icon=find.searched.icon,
            run=partial(self._open_at, find),
        )

    def _open_at(self, find: StoredFind) -> None:
        """Open another workshop where something of it is kept."""
        window = self._window

        def arrived() -> None:
            window.workshop_opened.disconnect(arrived)
            if window.bridge.state.workshop.id == find.workshop_id:
                kept = registry.kept(window.bridge.state, find.entity_id)
                if kept is not None:
                    window.lead(kept)

        window.workshop_opened.connect(arrived)
        window.open_workshop(find.workshop_id)


def group_of(window: MainWindow) -> HitGroup:
    """The chip that belongs to the page that is on screen (Ctrl+F)."""
    view = window.view
    views: dict[QWidget | None, HitGroup] = {
        window.library: OwnGroup.WORKSHOPS,
        window.prepare: SearchGroup.PEOPLE,
        window.minutes: SearchGroup.RECORD,
    }
    if view in views:
        return views[view]
    page = page_on(view)
    kinds = () if page is None else page.kinds
    known = (one.group for one in searched_kinds() if one.kind in kinds and one.kind is not Block)
    return next(known, SearchGroup.CARDS)


def _of_command(command: Command, title: str, *, here: bool = False) -> Hit:
    def why() -> str:
        if command.when is not None and not command.when():
            return translate("Palette", "not possible here")
        return command.reason()

    words = command.says.removesuffix(" …")
    return Hit(
        group=OwnGroup.ACTIONS,
        words=command.says,
        haystack=Haystack.of(words, title),
        tell=partial(str, title),
        key=key_text(command.key) if command.key else "",
        icon=command.icon or "right",
        run=command.run,
        why=why,
        here=here,
    )

# SPDX-License-Identifier: EUPL-1.2
"""Workshops as wholes: listed, created from a template, imported, opened, put away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moderation import registry
from moderation.domain.clock import Clock
from moderation.domain.ids import Id, new_id
from moderation.domain.rooms import Tell, untold
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.day import Day
from moderation.features.agenda.model import Block, groups
from moderation.features.mandate.model import EventFrame
from moderation.gui.beside import beside
from moderation.gui.texts import language
from moderation.paths import templates_dirs
from moderation.session.session import IMPORT, Session
from moderation.session.writer import Writer
from moderation.storage import workshop_file
from moderation.storage.whole_file import write_whole
from moderation.windows.library import own_templates
from moderation.windows.library.template import ABOUT, Template

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moderation.storage.store import Store

CREATE = QT_TRANSLATE_NOOP("Lifecycle", "Create workshop")
DUPLICATE = QT_TRANSLATE_NOOP("Lifecycle", "Duplicate workshop")
COPY = QT_TRANSLATE_NOOP("Lifecycle", "{title} (copy)")
NEW = QT_TRANSLATE_NOOP("Lifecycle", "New workshop")

# What is read from a file may be of every kind: all models have to be known by now.
assert registry.ROOMS  # noqa: S101 - an import for its effect


def templates(language: str) -> list[Template]:
    """The shipped templates in a language and all the user's own; a broken one says why."""
    found = []
    for folder in templates_dirs():
        # A user's own are offered in every language: nobody translates them.
        mine = folder == own_templates.folder()
        for path in sorted(folder.glob("*.json" if mine else f"*.{language}.json")):
            try:
                entities = workshop_file.read(path)
            except workshop_file.WorkshopFileError as error:
                found.append(Template(path, path.stem, "", (), False, fault=str(error)))
                continue
            state = State.holding(entities)
            blocks = tuple(
                (max(block.minutes for block in group), group[0].is_break)
                for group in groups(state)
            )
            workshop = state.workshop
            found.append(
                Template(
                    path,
                    workshop.title,
                    workshop.subtitle,
                    blocks,
                    workshop.closed_session,
                    about=_about(path, state, language),
                )
            )
    return sorted(found, key=lambda template: -template.minutes)


def _about(path: Path, state: State, language: str) -> str:
    """When a template is the right one; of the user's own, what its blocks are."""
    said = None if own_templates.is_own(path) else ABOUT.get(path.name.partition(".")[0])
    if said is not None:
        return Catalogue.load(language).text(said)
    return ", ".join(block.title for block in state.of(Block) if not block.is_break)


def create_empty(writer: Writer, clock: Clock) -> Session:
    """A new workshop without agenda and people, by invitation as most are.

    Nobody has chosen its day yet.
    """
    title = Catalogue.load(language()).text(NEW)
    workshop = Workshop(id=new_id(), title=title, language=language())
    frame = EventFrame(id=new_id(), workshop_id=workshop.id, by_invitation=True)
    return Session.create([workshop, frame], CREATE, writer, clock=clock)


def create(template: Path, title: str, writer: Writer, **options: Any) -> Session:
    """A new workshop from a template. Nobody has chosen its days yet: today is a proposal.

    Raises:
        WorkshopFileError: The template is broken.
    """
    entities = beside(lambda: registry.read_workshop(template))
    fresh = [
        # Two workshops from one template are not copies of each other.
        replace(e, title=title or e.title, day=None, copied_from="")
        if isinstance(e, Workshop)
        else replace(e, day=None)
        if isinstance(e, Day)
        else e
        for e in entities
    ]
    return Session.create(fresh, CREATE, writer, **options)


def duplicate(store: Store, workshop_id: Id, writer: Writer, **options: Any) -> Session:
    """A new workshop with the plan and the people of a stored one. For the writer's thread."""
    state = store.load(workshop_id)
    spoken = Catalogue.load(state.workshop.language)
    title = spoken.text(COPY.with_values(title=state.workshop.title))
    text = workshop_file.write(own_templates.duplicated(state, title))
    fresh = [
        # Another workshop with the same plan is no copy: nobody's results are asked of it.
        replace(each, copied_from="") if isinstance(each, Workshop) else each
        for each in workshop_file.parse(text, title)
    ]
    return Session.create(fresh, DUPLICATE, writer, **options)


def stored(store: Store, workshop_id: Id, writer: Writer, **options: Any) -> Session:
    """A stored workshop with the history that undo needs. For the writer's thread."""
    state, history = store.load(workshop_id), store.history(workshop_id)
    return Session(state, writer, history=history, **options)


def import_file(
    path: Path,
    writer: Writer,
    tell: Tell = untold,
    heard: QWidget | None = None,
    **options: Any,
) -> Session:
    """A workshop from a file, through the one door.

    ``tell`` hears how far it is and may raise to end it, ``heard`` is the window that may ask for
    that.

    Raises:
        UserFacingError: The file cannot become a workshop; nothing was stored.
    """
    entities = beside(lambda: registry.read_workshop(path, tell=tell), heard)
    return Session.create(entities, IMPORT, writer, **options)


def export_file(state: State, path: Path) -> None:
    """A workshop as a file, whole or not at all.

    Raises:
        UserFacingError: The file cannot be written, or a released text in it is damaged; what was
            there before still is.
    """
    write_whole(path, registry.write_workshop(state).encode("utf-8"))


def put_away(session: Session, *, back: bool = False) -> None:
    """Into the bin, or out of it again."""
    edit = agenda.restore_workshop if back else agenda.trash_workshop
    session.perform(edit(session.state))

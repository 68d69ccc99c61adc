# SPDX-License-Identifier: EUPL-1.2
"""Exports for group rooms: a block that is handed out, and the result of a group."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.model import Block
from moderation.features.group_work import result_file
from moderation.features.group_work.handing_out import handed_out
from moderation.features.group_work.kinds import fitting_blocks
from moderation.registry import write_workshop
from moderation.storage import workshop_file

GROUP = QT_TRANSLATE_NOOP("Cli", "hand a block out to the group room of this name")
BLOCK = QT_TRANSLATE_NOOP("Cli", "title of the block that is handed out, or its beginning")
RESULT = QT_TRANSLATE_NOOP("Cli", "of a group room's workshop: the result of the group")
ONE_FILE = QT_TRANSLATE_NOOP(
    "Jobs",
    "--result writes what a group worked out, --group and --block hand a block out: ask for one of "
    "the two. Nothing was written.",
)
WHICH_GROUP = QT_TRANSLATE_NOOP(
    "Jobs",
    "Which group is the block for? Name it with --group; without --block the whole workshop is "
    "exported. Nothing was written.",
)
WHICH_BLOCK = QT_TRANSLATE_NOOP(
    "Jobs",
    "Which block is handed out? Name one of these with --block: {found}. Nothing was written.",
)
NO_BLOCK = QT_TRANSLATE_NOOP(
    "Jobs",
    "The workshop has no block of cards, vision, timeline or goals that could be handed out.",
)


def add_options(parser: argparse.ArgumentParser, text: Callable[[Message], str]) -> None:
    """The options of an export for group rooms."""
    parser.add_argument("--group", metavar="NAME", help=text(GROUP))
    parser.add_argument("--block", metavar="TITLE", help=text(BLOCK))
    parser.add_argument("--result", action="store_true", help=text(RESULT))


def asked_for(asked: argparse.Namespace) -> dict[str, Any]:
    """What of these was asked for on the command line, as a request has it."""
    return {name: getattr(asked, name, None) for name in ("group", "block", "result")}


def exported(state: State, request: Mapping[str, Any], now: datetime) -> str:
    """A workshop as the text of a file: as a whole, for a group room, or the result of one.

    Raises:
        UserFacingError: What was asked for cannot be had of this workshop.
    """
    group, named = request.get("group"), request.get("block")
    if request.get("result"):
        if group is not None or named is not None:
            raise UserFacingError(ONE_FILE)
        return result_file.write(state, now)
    if not isinstance(group, str):
        if named is not None:
            raise UserFacingError(WHICH_GROUP)
        return write_workshop(state)
    block = _block(state, str(named or ""))
    return workshop_file.write(handed_out(state, block.id, group, now))


def _block(state: State, name: str) -> Block:
    """The block that is meant: by title, by how it begins, or the only one there is."""
    blocks = fitting_blocks(state)
    if not blocks:
        raise UserFacingError(NO_BLOCK)
    wanted = trimmed(name).casefold()
    exact = [each for each in blocks if each.title.casefold() == wanted]
    begun = [each for each in blocks if each.title.casefold().startswith(wanted)]
    found = exact or begun
    if len(found) == 1:
        return found[0]
    titles = ", ".join(each.title for each in found or blocks)
    raise UserFacingError(WHICH_BLOCK.with_values(found=titles))

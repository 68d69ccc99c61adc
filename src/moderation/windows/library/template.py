# SPDX-License-Identifier: EUPL-1.2
"""A template as the library offers it: known before anything is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.gui.texts import language
from moderation.paths import resource

EXAMPLE = "mobilitaetskonzept-2035"


def example_path() -> Path:
    """The example workshop in the language of the screen."""
    return resource("examples", f"{EXAMPLE}.{language()}.json")


class Begin(Enum):
    """What a workshop can begin with."""

    TEMPLATE = "template"
    EMPTY = "empty"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Template:
    """A template as the library offers it: its blocks true to time.

    ``about`` says in a sentence or two when it is the right one. The example and the empty
    workshop are offered as templates are; ``begin`` tells which of them it is.
    """

    path: Path
    title: str
    subtitle: str
    blocks: tuple[tuple[int, bool], ...]
    closed_session: bool
    fault: str = ""
    about: str = ""
    begin: Begin = Begin.TEMPLATE

    @property
    def minutes(self) -> int:
        """Its whole length."""
        return sum(minutes for minutes, _ in self.blocks)


ABOUT: dict[str, Message] = {
    "abschlussveranstaltung": QT_TRANSLATE_NOOP(
        "Templates", "A series ends: results of the trainings, evaluation, certificates."
    ),
    "auftakt-fachebene": QT_TRANSLATE_NOOP(
        "Templates", "Experts begin a series: bottlenecks become questions for the trainings."
    ),
    "auftakt-fuehrungsebene": QT_TRANSLATE_NOOP(
        "Templates", "Leaders begin a series: questions for the trainings, and what they promise."
    ),
    "auftakt-koordination": QT_TRANSLATE_NOOP(
        "Templates", "Coordinators begin a series: leading without directing becomes questions."
    ),
    "auftaktworkshop": QT_TRANSLATE_NOOP(
        "Templates", "The first meeting of all levels: clarify the task, find the questions."
    ),
    "forum-mit-impulsen": QT_TRANSLATE_NOOP(
        "Templates", "A public evening: three short talks, questions, concerns, weighing."
    ),
    "impulstraining": QT_TRANSLATE_NOOP(
        "Templates", "Two hours for one concern: peer consultation and a first step."
    ),
    "informationsveranstaltung": QT_TRANSLATE_NOOP(
        "Templates", "45 minutes online: what a series offers, who can take part, registration."
    ),
    "interfraktioneller-arbeitskreis": QT_TRANSLATE_NOOP(
        "Templates", "Groups of the council prepare a recommendation, in confidence."
    ),
    "interkommunale-zusammenarbeit": QT_TRANSLATE_NOOP(
        "Templates", "Several municipalities: benefits and worries, roles, a small beginning."
    ),
    "klausur-zwei-tage": QT_TRANSLATE_NOOP(
        "Templates", "Two days away: friction and roles first, vision and goals after a night."
    ),
    "politik-verwaltung": QT_TRANSLATE_NOOP(
        "Templates", "The whole way: friction, roles, vision, timeline, goals."
    ),
    "umsetzungs-review": QT_TRANSLATE_NOOP(
        "Templates", "A year later: what works, what is stuck, which goals are sharpened."
    ),
    "zusammenarbeit-verabreden": QT_TRANSLATE_NOOP(
        "Templates", "Two sides agree who does what for whom, and who is involved when."
    ),
}
"""What is said about the shipped templates, by the name of their file."""

# SPDX-License-Identifier: EUPL-1.2
"""The dialogs of role clarification with what a workshop holds, to be looked at."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from moderation.activities.roles import catalogue, competences, mirror
from moderation.activities.roles.model import Matrix
from moderation.activities.roles.page.choose_dialogs import CatalogueDialog, UnitsDialog
from moderation.activities.roles.page.law_dialog import LawDialog
from moderation.activities.roles.page.merge_dialog import MergeDialog
from moderation.activities.roles.page.mirror_dialog import MirrorDialog
from moderation.activities.roles.page.proposals_dialog import ProposalsDialog
from moderation.activities.roles.page.table_dialog import RoleTableDialog
from moderation.activities.roles.proposals import proposals
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import Unit


def dialogs(
    state: State, block_id: Id, language: str, parent: QWidget | None
) -> Iterator[tuple[str, QDialog]]:
    """Every dialog with its name, one after the other."""
    matrix = Matrix.of(state, block_id)
    code = competences.code_of("nw", language)
    titles = [task.title for task in matrix.tasks]
    names = [body.name for body in matrix.bodies]
    themes, _faults = catalogue.load(language)
    yield "roles-catalogue", CatalogueDialog(parent, themes, titles)
    yield "roles-units", UnitsDialog(parent, state.of(Unit), names)
    yield "roles-law", LawDialog(parent, matrix.tasks[1], code)
    named = ("Haushaltssatzung beschließen", "Hebesatz festsetzen", "Tempo 30 anordnen")
    pairs = zip(matrix.tasks, named, strict=False)
    fresh = [replace(task, title=title, competence=None) for task, title in pairs]
    found = proposals(fresh, code)
    yield "roles-proposals", ProposalsDialog(parent, fresh, found, code)
    yield "roles-proposed", LawDialog(parent, fresh[2], code)
    yield "roles-merge", MergeDialog(parent, state, matrix.bodies[0])
    table = "Aufgabe\tRat\tTiefbauamt\nHaushalt beschließen\tA\tC\nRadwege bauen\tI\tA/R\n"
    yield "roles-table", RoleTableDialog(state, block_id, Side.ADMINISTRATION, str, parent, table)
    words = mirror.write(state, Id("other"), "Verkehrswerkstatt", block_id, Side.POLITICS)
    other = json.loads(words)
    other["tasks"].append({"id": "new", "title": "Radabstellanlagen pflegen"})
    other["bodies"].append({"id": "new", "name": "Kämmerei", "side": "administration"})
    other["tasks"][0]["title"] += " (alt)"
    other["letters"][1]["letter"] = "D"
    gone = other["tasks"].pop(4)["id"]
    other["letters"] = [one for one in other["letters"] if one["task"] != gone]
    fitting = mirror.fit(state, block_id, mirror.parse(json.dumps(other), "sicht.json"))
    yield "roles-view", MirrorDialog(parent, fitting)

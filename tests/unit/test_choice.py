# SPDX-License-Identifier: EUPL-1.2
"""Choices: every one of them has words on screen, and is found again by its value."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import moderation
from moderation import registry
from moderation.domain.blank import blank
from moderation.domain.choice import Choice

assert registry.ROOMS


def test_every_choice_has_words_and_is_found_by_its_value() -> None:
    for module in pkgutil.walk_packages(moderation.__path__, "moderation."):
        if module.name.endswith((".model", ".rules", ".kinds", ".bank", ".methods", ".trouble")):
            import_module(module.name)
    kinds = Choice.__subclasses__()
    assert len(kinds) > 30
    for kind in kinds:
        for choice in kind:
            assert not blank(str(choice.message)), choice
            assert kind(choice.value) is choice

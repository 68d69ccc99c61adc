# SPDX-License-Identifier: EUPL-1.2
"""The argument parser of the command line, with its own words in the user's language."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue

USAGE = QT_TRANSLATE_NOOP("Cli", "Usage:")
ARGUMENTS_MISSING = QT_TRANSLATE_NOOP("Cli", "Something is missing: {what}.")
ARGUMENTS_UNKNOWN = QT_TRANSLATE_NOOP("Cli", "Not understood: {what}.")
VALUE_MISSING = QT_TRANSLATE_NOOP("Cli", "{what} needs a value.")
VALUE_UNKNOWN = QT_TRANSLATE_NOOP("Cli", "{value} is not possible for {what}.")
MORE_HELP = QT_TRANSLATE_NOOP("Cli", "“{command} --help” says what is possible.")

_ARGPARSE = (
    (re.compile(r"the following arguments are required: (?P<what>.+)"), ARGUMENTS_MISSING),
    (re.compile(r"unrecognized arguments: (?P<what>.+)"), ARGUMENTS_UNKNOWN),
    (re.compile(r"argument (?P<what>\S+): expected .+"), VALUE_MISSING),
    (
        re.compile(r"argument (?P<what>\S+): invalid choice: (?P<value>'[^']*').*", re.DOTALL),
        VALUE_UNKNOWN,
    ),
)


class Formatter(argparse.HelpFormatter):
    """Help with its frame in the user's language."""

    usage_word = "usage:"

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(
            usage, actions, groups, f"{self.usage_word} " if prefix is None else prefix
        )


class Parser(argparse.ArgumentParser):
    """An argument parser whose own words are in the user's language."""

    catalogue = Catalogue.load("en")

    def error(self, message: str) -> NoReturn:
        """One sentence on what is wrong, one on where help is."""
        text = self.catalogue.text
        said = text(ARGUMENTS_UNKNOWN.with_values(what=message))
        for pattern, sentence in _ARGPARSE:
            match = pattern.fullmatch(message)
            if match:
                said = text(sentence.with_values(**match.groupdict()))
        self.exit(2, f"{said} {text(MORE_HELP.with_values(command=self.prog))}\n")

# SPDX-License-Identifier: EUPL-1.2
"""Grids of letters in the minutes and on paper: so many columns on each as it is wide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import Any, TypeVar

from moderation.minutes.document import Cell, Column, Row, Table

T = TypeVar("T")


def parts(items: Sequence[T], most: int) -> list[Sequence[T]]:
    """As few parts as it takes, of about the same size; one that is empty where nothing is."""
    count = max(1, ceil(len(items) / most))
    size = max(1, ceil(len(items) / count))
    return [items[at : at + size] for at in range(0, max(1, len(items)), size)]


def letter_tables(
    rows: Sequence[Any],
    columns: Sequence[Any],
    *,
    most: int,
    corner: str,
    summary: str,
    heads: Callable[[Sequence[Any]], Sequence[Column]],
    name: Callable[[Any], Cell],
    cell: Callable[[Any, Any], Cell],
) -> list[Table]:
    """Rows x columns, at most ``most`` columns on a table; every letter is read as its word."""
    return [
        Table(
            columns=(Column(corner), *heads(across)),
            rows=tuple(
                Row((name(row), *(cell(row, column) for column in across)), origin=row.id)
                for row in rows
            ),
            row_header=0,
            summary=summary,
        )
        for across in parts(columns, most)
    ]

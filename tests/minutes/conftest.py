# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the minutes share."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from moderation.minutes.document import Document
from moderation.minutes.pdf import write_pdf
from tests.minutes.example import example
from tests.pdf_checks import start_verapdf

CREATED = datetime(2026, 3, 13, 9, 30, tzinfo=UTC)

Render = Callable[[Document], bytes]


@pytest.fixture(scope="session")
def verapdf() -> None:
    """Java is running."""
    start_verapdf()


@pytest.fixture(scope="session")
def render() -> Render:
    """Writes a document into memory."""

    def write(document: Document) -> bytes:
        target = io.BytesIO()
        write_pdf(document, target, created=CREATED, invariant=True)
        return target.getvalue()

    return write


@pytest.fixture(scope="session")
def example_pdf(render: Render) -> bytes:
    """The example minutes as PDF."""
    return render(example())

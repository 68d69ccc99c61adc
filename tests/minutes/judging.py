# SPDX-License-Identifier: EUPL-1.2
"""Whether what is written of a workshop conforms and says what the document says, in order."""

from __future__ import annotations

import io

import icalendar
import openpyxl
import pikepdf

from moderation.domain.state import State
from moderation.minutes.document import Document
from moderation.minutes.docx import to_docx
from moderation.minutes.pdf import write_pdf
from moderation.minutes.plain import lines
from moderation.minutes.xlsx import to_xlsx
from moderation.output.calendar import calendar_of, dates_of
from moderation.output.minutes import CERTIFICATES, INTERNAL, PUBLIC, UNITS
from moderation.output.summary import summary_of
from moderation.output.tables import sheets_of
from tests.minutes.conftest import CREATED
from tests.office_checks import docx_text, lettered
from tests.pdf_checks import objections, reading_text, squeezed

CUTS = (INTERNAL, PUBLIC, UNITS, CERTIFICATES)


def judged(document: Document) -> tuple[int, int]:
    """Fails unless the PDF conforms and reads as the document; its pages and its size."""
    target = io.BytesIO()
    write_pdf(document, target, created=CREATED, invariant=True)
    data = target.getvalue()
    # The structure tree read in order is the document's text, so the order is the document's.
    assert reading_text(data) == squeezed("\n".join(lines(document)))
    assert objections(data) == {}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages), len(data)


def others_agree(state: State, document: Document) -> None:
    """Fails unless the other formats can be written and read, and say the same."""
    wanted = squeezed("\n".join(lines(lettered(document))))
    assert docx_text(to_docx(document, created=CREATED)) == wanted
    workbook = sheets_of(state)
    tables = openpyxl.load_workbook(io.BytesIO(to_xlsx(workbook, created=CREATED)))
    assert len(tables.sheetnames) == len(workbook.sheets)
    events = icalendar.Calendar.from_ical(calendar_of(state, CREATED)).walk("VEVENT")
    # What was dropped leaves as cancelled.
    assert len(events) == sum(each.dropped or not each.done for each in dates_of(state))
    assert summary_of(state)

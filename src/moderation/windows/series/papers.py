# SPDX-License-Identifier: EUPL-1.2
"""What leaves a series as a file: its report, the certificates, its calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.state import State
from moderation.features.series.hours import Readings
from moderation.gui.beside import beside
from moderation.gui.file_dialogs import ask_for_place
from moderation.output.series_papers import SeriesPaper, written

if TYPE_CHECKING:
    from moderation.domain.texts import Message
    from moderation.domain.versions import Versions

translate = QCoreApplication.translate


def paper_words(paper: SeriesPaper) -> str:
    """What a file is called in the menu."""
    return {
        SeriesPaper.REPORT: translate("SeriesPapers", "Report …"),
        SeriesPaper.PUBLIC_REPORT: translate("SeriesPapers", "Report for the public …"),
        SeriesPaper.CERTIFICATES: translate("SeriesPapers", "Certificates …"),
        SeriesPaper.DATES: translate("SeriesPapers", "Calendar …"),
        SeriesPaper.PUBLIC_DATES: translate("SeriesPapers", "Calendar for the public …"),
    }[paper]


def _stem(paper: SeriesPaper, title: str) -> str:
    words = {
        SeriesPaper.REPORT: translate("SeriesPapers", "Report {title}"),
        SeriesPaper.PUBLIC_REPORT: translate("SeriesPapers", "Report {title} (public)"),
        SeriesPaper.CERTIFICATES: translate("SeriesPapers", "Certificates {title}"),
        SeriesPaper.DATES: translate("SeriesPapers", "Dates {title}"),
        SeriesPaper.PUBLIC_DATES: translate("SeriesPapers", "Dates {title} (public)"),
    }[paper]
    return file_name(words.format(title=title), translate("SeriesPapers", "Series"))


def save_paper(
    paper: SeriesPaper,
    series: State,
    readings: Readings,
    now: datetime,
    versions: Versions,
    parent: QWidget,
    refuse: Callable[[Message], object],
) -> Path | None:
    """Ask where a file goes, and write it there; tells where it is, if it was written."""
    from moderation.storage.whole_file import write_whole

    kinds = {
        ".pdf": translate("SeriesPapers", "PDF, Word or text (*.pdf *.docx *.txt)"),
        ".ics": translate("SeriesPapers", "Calendar files (*.ics)"),
    }
    title = paper_words(paper).removesuffix(" …")
    proposed = f"{_stem(paper, series.workshop.title)}{paper.ending}"
    name = ask_for_place(parent, title, proposed, kinds[paper.ending])
    if not name:
        return None
    path = Path(name)
    try:
        data = beside(lambda: written(paper, series, readings, path, now, versions))
        write_whole(path, data)
    except UserFacingError as error:
        refuse(error.message)
        return None
    return path

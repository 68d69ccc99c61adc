# SPDX-License-Identifier: EUPL-1.2
"""What leaves a series as a file: one place for the window and for the command line."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from moderation.domain.clock import local_day
from moderation.domain.state import State
from moderation.domain.versions import Versions
from moderation.features.series.hours import Readings
from moderation.output import writing
from moderation.output.calendar import series_calendar
from moderation.output.minutes.series import series_certificates, series_report


class SeriesPaper(Enum):
    """A file that a series can be written as."""

    REPORT = "report"
    PUBLIC_REPORT = "public_report"
    CERTIFICATES = "certificates"
    DATES = "dates"
    PUBLIC_DATES = "public_dates"

    @property
    def ending(self) -> str:
        """The usual ending of its name."""
        dates = (SeriesPaper.DATES, SeriesPaper.PUBLIC_DATES)
        return ".ics" if self in dates else ".pdf"


def written(
    paper: SeriesPaper,
    series: State,
    readings: Readings,
    path: Path,
    now: datetime,
    versions: Versions,
    language: str | None = None,
) -> bytes:
    """The bytes of a file.

    Args:
        paper: Which one it is.
        series: The series.
        readings: What the workshops of its events tell.
        path: What the file will be called; its ending says how it is written.
        now: When it is made.
        versions: Remembers which version of every calendar entry left.
        language: ``de`` or ``en``; the series' own if it is not given.

    Raises:
        UserFacingError: The ending of ``path`` cannot be written.
    """
    if paper.ending == ".ics":
        writing.check(path, writing.DATES)
        public = paper is SeriesPaper.PUBLIC_DATES
        return series_calendar(series, now, language, public=public, versions=versions)
    if paper is SeriesPaper.CERTIFICATES:
        document = series_certificates(series, readings, language)
    else:
        public = paper is SeriesPaper.PUBLIC_REPORT
        document = series_report(series, readings, local_day(now), language, public=public)
    return writing.minutes(document, path, datetime.now(UTC))

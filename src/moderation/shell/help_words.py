# SPDX-License-Identifier: EUPL-1.2
"""What the help of the command line says of every command and argument."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP

DESCRIPTION = QT_TRANSLATE_NOOP(
    "Cli",
    "Moderate workshops between politics and administration. Without a command: open the app.",
)
COMMANDS = QT_TRANSLATE_NOOP("Cli", "Commands")
COMMAND = QT_TRANSLATE_NOOP("Cli", "COMMAND")
ARGUMENTS = QT_TRANSLATE_NOOP("Cli", "Arguments")
OPTIONS = QT_TRANSLATE_NOOP("Cli", "Options")
HELP = QT_TRANSLATE_NOOP("Cli", "show this help")
VERSION = QT_TRANSLATE_NOOP("Cli", "show the version")
MINUTES = QT_TRANSLATE_NOOP("Cli", "write a workshop’s minutes (.pdf, .docx or .txt)")
TABLES = QT_TRANSLATE_NOOP(
    "Cli", "write a workshop’s goals, tasks, dates and role matrix as tables (.xlsx)"
)
DATES = QT_TRANSLATE_NOOP("Cli", "write a workshop’s dates for a calendar (.ics)")
INVITATION = QT_TRANSLATE_NOOP(
    "Cli", "write the entry for calendars that invites to a workshop (.ics)"
)
SCRIPT = QT_TRANSLATE_NOOP(
    "Cli",
    "write the script of the day for moderators and client, without what only moderators read "
    "(.pdf, .docx or .txt)",
)
ARCHIVE = QT_TRANSLATE_NOOP(
    "Cli",
    "write the released minutes for the records: PDF, Word, tables, calendar, photos, checksums",
)
ARCHIVE_OUT = QT_TRANSLATE_NOOP(
    "Cli",
    "a new folder or a new ZIP file (.zip); in a folder that is there, the archive is named after "
    "its workshop; nothing is replaced",
)
IMPORT = QT_TRANSLATE_NOOP("Cli", "take a workshop file into the library")
EXPORT = QT_TRANSLATE_NOOP("Cli", "write a workshop as a file")
LIST = QT_TRANSLATE_NOOP("Cli", "list the workshops")
CHECK = QT_TRANSLATE_NOOP("Cli", "check the library, its backups and the program’s own files")
WORKSHOP = QT_TRANSLATE_NOOP("Cli", "title, beginning of the title, id, or a workshop file (.json)")
FILE = QT_TRANSLATE_NOOP("Cli", "a workshop file (.json)")
OUT = QT_TRANSLATE_NOOP("Cli", "the file to write; an older one is replaced")
CUT = QT_TRANSLATE_NOOP(
    "Cli",
    "for whom: internal (default), public, units, unit:NAME or certificates; public and units "
    "hold nothing of a closed session",
)
PUBLIC = QT_TRANSLATE_NOOP(
    "Cli", "only what may be published: nothing of a closed session, no addresses"
)
MINUTES_OUT = QT_TRANSLATE_NOOP(
    "Cli", "the file to write, or a folder: the file is then named after the cut"
)
LANGUAGE = QT_TRANSLATE_NOOP("Cli", "language of the file; else the workshop’s own")
JSON = QT_TRANSLATE_NOOP("Cli", "as JSON, for programs")
SERIES = QT_TRANSLATE_NOOP("Cli", "write a paper of a series (.pdf, .docx, .txt or .ics)")
THE_SERIES = QT_TRANSLATE_NOOP("Cli", "title of the series, its beginning, or id")
PAPER = QT_TRANSLATE_NOOP(
    "Cli",
    "which one: report (default), public_report, certificates, dates or public_dates; the public "
    "ones name nobody",
)
PAPERS = ("report", "public_report", "certificates", "dates", "public_dates")
"""As ``output/series_papers.py`` has them, which is loaded when one is asked for."""
VISION = QT_TRANSLATE_NOOP("Cli", "write the agreed vision as a sheet and a poster (.pdf)")

# SPDX-License-Identifier: EUPL-1.2
"""The same jobs without a window: files of a workshop, import, export, list, check.

A running app holds the store, so it is asked first; without one the store is opened here. What
goes wrong in the user's world is one sentence and exit code 1, never a traceback.
"""

from __future__ import annotations

import argparse
import json
import locale
import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Any

from moderation import __version__, registry
from moderation.domain import codec, rooms
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.domain.texts import (
    LANGUAGES,
    QT_TRANSLATE_NOOP,
    Catalogue,
    Formats,
    Message,
    untranslated,
)
from moderation.domain.versions import LeavingEntry, Version, Versions, first
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.group_work import result_file
from moderation.paths import backup_dir, data_dir, settings_path, store_path
from moderation.session.instance import ask
from moderation.shell import group_jobs, help_words, soundness
from moderation.shell.arguments import USAGE, Formatter, Parser
from moderation.shell.jobs import handle
from moderation.shell.terminal import prepare_output, say
from moderation.storage import own_files, passing, settings_file, workshop_file
from moderation.storage.whole_file import check_place, write_whole

if TYPE_CHECKING:
    from moderation.output.minutes.mentions import Leaving
    from moderation.storage.store import Store

Answer = dict[str, Any]

NAMES_LEFT = QT_TRANSLATE_NOOP(
    "Cli", "Please read before publishing: these words may name somebody: {names}."
)
NO_WORKSHOPS = QT_TRANSLATE_NOOP("Cli", "There are no workshops yet.")
NO_DAY = QT_TRANSLATE_NOOP("Cli", "no date")
IMPORTED = QT_TRANSLATE_NOOP("Cli", "Imported: {title}")
WRITTEN = QT_TRANSLATE_NOOP("Cli", "Written: {file}")
CLOSED_NOTE = QT_TRANSLATE_NOOP("Cli", "closed session")
APP_SILENT = QT_TRANSLATE_NOOP(
    "Cli",
    "The running app did not answer. Wait until it has finished, or close it; then try again.",
)

STILL_AT_WORK = QT_TRANSLATE_NOOP(
    "Cli",
    "The running app is still at work on this file and will show it when it has finished. You may "
    "ask again: it is not imported twice.",
)

STORE_NONE = QT_TRANSLATE_NOOP("Cli", "There is no library yet.")
OK = QT_TRANSLATE_NOOP("Cli", "ok")
FAULT = QT_TRANSLATE_NOOP("Cli", "fault")

SECONDS_FOR_ANSWERS = 60.0


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns 0, 1 for a fault in the user's world, or 2 for a wrong call."""
    given = list(sys.argv[1:] if argv is None else argv)
    prepare_output()
    # The user reads sentences, not logs.
    logging.getLogger("moderation").addHandler(logging.NullHandler())
    logging.getLogger("moderation").propagate = False
    catalogue = Catalogue.load(screen_language())
    asked = _parser(catalogue).parse_args(given)
    for message in (*rooms.news(), *own_files.news()):
        say(catalogue.text(message), sys.stderr)
    command: Callable[[argparse.Namespace, Catalogue], int] = asked.run
    try:
        return command(asked, catalogue)
    except UserFacingError as error:
        say(catalogue.text(error.message), sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def screen_language() -> str:
    """The language of the settings, else the system's if the program speaks it, else German."""
    chosen = settings_file.load(settings_path()).language
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    found = next((name for name in names if name), "") or locale.getlocale()[0] or ""
    if found.lower().startswith("english"):  # Windows: English_United Kingdom
        found = "en"
    for language in (chosen, found[:2].lower()):
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


# ------------------------------------------------------------------------------------ arguments


def _parser(catalogue: Catalogue) -> argparse.ArgumentParser:
    text = catalogue.text

    class InLanguage(Formatter):
        usage_word = text(USAGE)

    class WithWords(Parser):
        pass

    WithWords.catalogue = catalogue

    def framed(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
        # argparse has no other way to name its two groups.
        parser._positionals.title = text(help_words.ARGUMENTS)  # noqa: SLF001
        parser._optionals.title = text(help_words.OPTIONS)  # noqa: SLF001
        parser.add_argument("-h", "--help", action="help", help=text(help_words.HELP))
        return parser

    parser = framed(
        WithWords(
            prog="moderation",
            description=text(help_words.DESCRIPTION),
            formatter_class=InLanguage,
            add_help=False,
        )
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Moderation {__version__}",
        help=text(help_words.VERSION),
    )
    commands = parser.add_subparsers(
        title=text(help_words.COMMANDS),
        metavar=text(help_words.COMMAND),
        required=True,
        parser_class=WithWords,
    )

    def command(name: str, about: Message, run: Callable[..., int]) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name,
            help=text(about),
            description=text(about),
            formatter_class=InLanguage,
            add_help=False,
        )
        framed(sub).set_defaults(run=run)
        return sub

    minutes = command("minutes", help_words.MINUTES, _minutes)
    tables = command("tables", help_words.TABLES, _tables)
    dates = command("dates", help_words.DATES, _dates)
    vision = command("vision", help_words.VISION, _vision)
    export = command("export", help_words.EXPORT, _export)
    group_jobs.add_options(export, text)
    invitation = command("invitation", help_words.INVITATION, _invitation)
    script = command("script", help_words.SCRIPT, _script)
    archive = command("archive", help_words.ARCHIVE, _archive)
    told = {minutes: help_words.MINUTES_OUT, archive: help_words.ARCHIVE_OUT}
    for sub in (minutes, tables, dates, vision, invitation, script, export, archive):
        sub.add_argument("workshop", metavar="WORKSHOP", help=text(help_words.WORKSHOP))
        about = told.get(sub, help_words.OUT)
        sub.add_argument("-o", "--out", metavar="FILE", type=Path, required=True, help=text(about))
    minutes.add_argument("--cut", metavar="CUT", default="internal", help=text(help_words.CUT))
    for sub in (tables, dates):
        sub.add_argument("--public", action="store_true", help=text(help_words.PUBLIC))
    for sub in (minutes, tables, dates, vision, script, archive):
        sub.add_argument("--language", choices=LANGUAGES, help=text(help_words.LANGUAGE))
    series = command("series", help_words.SERIES, _series)
    series.add_argument("series", metavar="SERIES", help=text(help_words.THE_SERIES))
    series.add_argument(
        "-o", "--out", metavar="FILE", type=Path, required=True, help=text(help_words.OUT)
    )
    series.add_argument(
        "--paper",
        choices=help_words.PAPERS,
        default=help_words.PAPERS[0],
        help=text(help_words.PAPER),
    )
    series.add_argument("--language", choices=LANGUAGES, help=text(help_words.LANGUAGE))
    importing = command("import", help_words.IMPORT, _import)
    importing.add_argument("file", metavar="FILE", type=Path, help=text(help_words.FILE))
    listing = command("list", help_words.LIST, _list)
    listing.add_argument("--json", action="store_true", help=text(help_words.JSON))
    command("check", help_words.CHECK, _check)
    return parser


# ------------------------------------------------------------------------------------ the store


def _ask(request: Answer, catalogue: Catalogue) -> Answer:
    """What a running app answers, or this process with the store in its own hands.

    Raises:
        UserFacingError: What was asked for could not be done.
    """
    request = {**request, "language": catalogue.language, "asked": time()}
    answer = ask(data_dir(), request, seconds=SECONDS_FOR_ANSWERS)
    if answer is None:
        silent = STILL_AT_WORK if request["do"] == "import" else APP_SILENT
        with _open_store(silent_app=silent) as store:
            answer = handle(request, store)
    if "error" in answer:
        raise UserFacingError(untranslated(str(answer["error"])))
    return answer


@contextmanager
def _open_store(silent_app: Message) -> Iterator[Store]:
    from moderation.storage.database import Database
    from moderation.storage.migrations import NEWEST
    from moderation.storage.trouble import StoreInUse

    try:
        database = Database.open(store_path())
    except StoreInUse as error:
        raise UserFacingError(silent_app) from error
    with database:
        if database.version < NEWEST:
            from moderation.storage.migrations.runner import upgrade

            upgrade(database, backup_dir())
        if not database.checked:
            database.check()
        from moderation.storage.store import Store

        store = Store(database.connection, registry.mappers)
        try:
            yield store
        finally:
            store.close()


def _is_file(name: str) -> bool:
    return name.casefold().endswith(".json")


def _exported(
    asked: argparse.Namespace, catalogue: Catalogue, target: Path, *, reading: bool = False
) -> None:
    """The workshop as a file at ``target``, from the library; ``reading`` as in ``jobs``."""
    path = str(target.absolute())
    request = {"do": "export", "workshop": asked.workshop, "path": path, "reading": reading}
    _ask(request | group_jobs.asked_for(asked), catalogue)


# ------------------------------------------------------------------------------------ commands


def _minutes(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    from moderation.output import writing
    from moderation.output.minutes import (
        cut_asked_for,
        file_stem,
        minutes_document,
    )

    if not asked.out.is_dir():
        writing.check(asked.out, writing.MINUTES)
        check_place(asked.out)
    view = MinutesView(_state(asked, catalogue))
    cut = cut_asked_for(view, asked.cut)
    target = asked.out
    if target.is_dir():
        # The name then says for whom it is.
        target = target / f"{file_stem(view, cut, asked.language)}.pdf"
    document = minutes_document(view, asked.language, cut)
    if cut.leaves:
        _say_names(view, document, catalogue)
    return _write(target, writing.minutes(document, target, datetime.now(UTC)), catalogue)


def _script(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    from moderation.output import writing
    from moderation.output.script import clients_script

    writing.check(asked.out, writing.MINUTES)
    check_place(asked.out)
    # A workshop comes here as a file, which has no private notes: those stay with the window.
    view, now = MinutesView(_state(asked, catalogue)), datetime.now(UTC)
    document = clients_script(view, now, asked.language)
    return _write(asked.out, writing.minutes(document, asked.out, now), catalogue)


def _say_names(view: MinutesView, leaving: Leaving, catalogue: Catalogue) -> None:
    """Say which surnames stand in what leaves the house, and where."""
    from moderation.output.minutes import passages_left

    if left := passages_left(view, leaving):
        named = dict.fromkeys(one.words for one in left)
        message = NAMES_LEFT.with_values(names=", ".join(named))
        passages = dict.fromkeys(f"  {one.words}: {one.line}" for one in left)
        say("\n".join([catalogue.text(message), *passages]), sys.stderr)


def _tables(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    from moderation.output import writing
    from moderation.output.minutes import public_view
    from moderation.output.tables import sheets_of

    writing.check(asked.out, writing.TABLES)
    check_place(asked.out)
    state = MinutesView(_state(asked, catalogue))
    view = public_view(state) if asked.public else state
    data = writing.tables(view, datetime.now(UTC), asked.language)
    if asked.public:
        _say_names(state, sheets_of(view, asked.language), catalogue)
    return _write(asked.out, data, catalogue)


def _vision(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    from moderation.output.writing import sheet

    check_place(asked.out)
    view = MinutesView(_state(asked, catalogue))
    return _write(asked.out, sheet(view, asked.out, datetime.now(UTC), asked.language), catalogue)


def _archive(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    from moderation.output.archive import archive_of, write_archive

    view, versions = MinutesView(_state(asked, catalogue)), _versions(asked, catalogue)
    found = archive_of(view, datetime.now(UTC), asked.language, versions=versions)
    path = write_archive(found, asked.out)
    say(catalogue.text(WRITTEN.with_values(file=path)))
    return 0


def _dates(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    from moderation.features.sending.model import SentCut
    from moderation.output import writing
    from moderation.output.attachments import words_told
    from moderation.output.calendar import days_told, following, may_be_named
    from moderation.output.minutes import public_view

    writing.check(asked.out, writing.DATES)
    check_place(asked.out)
    state = MinutesView(_state(asked, catalogue))
    view = public_view(state) if asked.public else state
    rows = [] if _is_file(asked.workshop) else _ask({"do": "list"}, catalogue)["workshops"]
    if asked.public:
        rows = [row for row in rows if may_be_named(row)]
    coming = following(view, rows)
    if asked.public:
        told = words_told(state, SentCut.PUBLIC)
        coming = [replace(one, title=told(one.title), place=told(one.place)) for one in coming]
    versions = _versions(asked, catalogue)
    data = writing.dates(view, datetime.now(UTC), asked.language, coming, versions)
    if asked.public:
        _say_names(state, days_told(view, asked.language, coming), catalogue)
    return _write(asked.out, data, catalogue)


def _invitation(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    from moderation.features.agenda.invitation import Invitation
    from moderation.output import writing

    writing.check(asked.out, writing.DATES)
    check_place(asked.out)
    view = MinutesView(_state(asked, catalogue))
    invitation = Invitation(view, datetime.now(UTC), _versions(asked, catalogue))
    return _write(asked.out, invitation.calendar(), catalogue)


def _versions(asked: argparse.Namespace, catalogue: Catalogue) -> Versions:
    """What remembers which version of a calendar entry left: the library.

    Without one, the entries of a workshop file leave for the first time, when it was written.
    """

    def of_file(entries: Sequence[LeavingEntry], now: datetime) -> Mapping[str, Version]:
        del now  # the file is the same each time
        changed = Path(asked.workshop).stat().st_mtime
        return first(entries, datetime.fromtimestamp(changed, UTC))

    def of_library(entries: Sequence[LeavingEntry], now: datetime) -> Mapping[str, Version]:
        del now  # whoever holds the library has a clock
        plain = [codec.to_plain(entry) for entry in entries]
        found = _ask({"do": "versions", "entries": plain}, catalogue)["versions"]
        return {key: codec.from_plain(Version, version) for key, version in found.items()}

    # Looking at a file makes no library.
    return of_library if store_path().exists() else of_file


def _state(asked: argparse.Namespace, catalogue: Catalogue) -> State:
    """The workshop that is meant, from the library or from a file."""
    if _is_file(asked.workshop):
        return State.holding(registry.read_workshop(Path(asked.workshop), own_ids=True))
    # Only this user can look into the folder, and it is gone afterwards.
    folder = passing.folder()
    try:
        path = folder / "workshop.json"
        _exported(asked, catalogue, path, reading=True)
        return State.holding(workshop_file.read(path, own_ids=True))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write(path: Path, data: bytes, catalogue: Catalogue) -> int:
    write_whole(path, data)
    say(catalogue.text(WRITTEN.with_values(file=path)))
    return 0


def _export(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    check_place(asked.out)
    if _is_file(asked.workshop):
        state, request = _state(asked, catalogue), group_jobs.asked_for(asked)
        text = group_jobs.exported(state, request, datetime.now(UTC))
        write_whole(asked.out, text.encode("utf-8"))
    else:
        _exported(asked, catalogue, asked.out)
    say(catalogue.text(WRITTEN.with_values(file=asked.out)))
    return 0


def _series(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    request = {"do": "series", "series": asked.series, "path": str(asked.out.absolute())}
    request |= {"paper": asked.paper, "paper_language": asked.language}
    _ask(request, catalogue)
    say(catalogue.text(WRITTEN.with_values(file=asked.out)))
    return 0


def _import(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    # Looked at here first: a broken file needs no store.
    result_file.read_workshop(asked.file)
    answer = _ask({"do": "import", "path": str(asked.file.absolute())}, catalogue)
    say(catalogue.text(IMPORTED.with_values(title=answer["title"])))
    return 0


def _list(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    rows: list[Answer] = []
    # Looking does not make a library.
    if store_path().exists():
        rows = _ask({"do": "list"}, catalogue)["workshops"]
    if asked.json:
        say(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    if not rows:
        say(catalogue.text(NO_WORKSHOPS))
        return 0
    formats = Formats(catalogue.language)
    for row in rows:
        days = [date.fromisoformat(each["day"]) for each in row["days"] if each["day"]]
        when = formats.days(days) or catalogue.text(NO_DAY)
        parts = [f"{when:<16}", row["title"], catalogue.text(Status(row["status"]).message)]
        if row["closed_session"]:
            parts.append(catalogue.text(CLOSED_NOTE))
        say("  ".join(parts))
    return 0


def _check(_asked: argparse.Namespace, catalogue: Catalogue) -> int:
    sound = True
    for fine, message in (*_check_store(catalogue), *soundness.findings()):
        sound = sound and fine
        say(f"{catalogue.text(OK if fine else FAULT):<12}{catalogue.text(message)}")
    return 0 if sound else 1


def _check_store(catalogue: Catalogue) -> Sequence[soundness.Finding]:
    if not store_path().exists():
        return [(True, STORE_NONE)]
    try:
        return soundness.of_store(_ask({"do": "check"}, catalogue))
    except UserFacingError as error:
        return [(False, error.message)]


if __name__ == "__main__":
    sys.exit(main())

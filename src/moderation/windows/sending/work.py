# SPDX-License-Identifier: EUPL-1.2
"""Files made and mails sent beside the windows: one thread, given immutable views only.

The password is asked of the keyring on this thread, because a keyring may wait for somebody to
unlock it.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from moderation.domain.errors import UserFacingError
from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView
from moderation.features.sending.model import SentCut
from moderation.settings import MailServer

if TYPE_CHECKING:
    from moderation.mail.letter import Attachment, Letter
    from moderation.mail.passwords import Passwords
    from moderation.mail.post import Delivery, Post

MakePost = Callable[[MailServer, str], "Post"]


class _Stopped(Exception):
    """Nobody waits for the result any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which files a mail shall carry."""

    cut: SentCut
    endings: tuple[str, ...]
    released: bool = False


@dataclass(frozen=True, slots=True)
class Login:
    """A password that was typed, and whether the keyring shall have it; without one it is asked."""

    password: str | None = field(default=None, repr=False)
    keep: bool = False


KEPT = Login()
"""The password that the keyring has."""


@dataclass(frozen=True, slots=True)
class Files:
    """Files that were wished for, with the number of that wish."""

    number: int
    attachments: tuple[Attachment, ...]


def make_post(server: MailServer, password: str) -> Post:
    """The errand to a real server."""
    from moderation.mail.post import Post

    return Post(server, password)


class SendingWork(QObject):
    """Makes files and sends mails; results come as signals on the asking thread.

    ``made`` carries ``Files``; ``told`` a ``Delivery`` as soon as it is known; ``ended`` the list
    of all; ``checked`` nothing, or a ``MailTrouble``; ``password_wanted`` whether one can be
    kept; ``failed`` a ``Message``; ``broke`` one of our bugs.
    """

    made = Signal(object)
    told = Signal(object)
    ended = Signal(object)
    checked = Signal(object)
    password_wanted = Signal(bool)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(self, passwords: Passwords | None = None, make_post: MakePost = make_post) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sending")
        self._stop = threading.Event()
        self._given_passwords = passwords
        self._make_post = make_post
        self._post: Post | None = None
        self._cancelled = False
        self._number = 0

    # -- asked on the GUI's thread ---------------------------------------------------------------

    def make(self, view: MinutesView, wish: Wish, now: datetime, versions: Versions = first) -> int:
        """Make the files of a mail; returns the number of this making."""
        self._number += 1
        self._submit(self._make, view, wish, now, versions, self._number)
        return self._number

    def send(self, letter: Letter, at: datetime, server: MailServer, login: Login = KEPT) -> None:
        """Send a letter. Without a password ``password_wanted`` comes instead."""
        self._cancelled = False
        self._submit(self._send, letter, at, server, login)

    def check(self, server: MailServer, login: Login = KEPT) -> None:
        """Try whether a server takes mails from here, without sending any."""
        self._cancelled = False
        self._submit(self._check, server, login)

    def cancel(self) -> None:
        """Send no further mails; what waits for the server waits no longer."""
        self._cancelled = True
        post = self._post
        if post is not None:
            post.stop()

    def abandon(self) -> None:
        """End what is under way without waiting: nobody hears of it any more."""
        self._stop.set()
        self.cancel()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def stop(self) -> None:
        """End what is under way and wait for it: afterwards nothing runs and nothing is sent."""
        self._stop.set()
        self.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _submit(self, job: Any, *arguments: Any) -> None:
        if not self._stop.is_set():
            self._threads.submit(self._run, job, arguments)

    # -- done on the worker's thread -------------------------------------------------------------

    def _run(self, job: Any, arguments: tuple[Any, ...]) -> None:
        with contextlib.suppress(_Stopped):
            try:
                job(*arguments)
            except _Stopped:
                raise
            except UserFacingError as error:
                self.failed.emit(error.message)
            except Exception as error:  # noqa: BLE001 - raised again where bugs are reported
                self.broke.emit(error)

    def _make(
        self, view: MinutesView, wish: Wish, now: datetime, versions: Versions, number: int
    ) -> None:
        def go_on(_share: float = 0.0) -> None:
            if self._stop.is_set() or number != self._number:
                raise _Stopped

        go_on()
        from moderation.output import attachments

        files = attachments.attachments(
            view,
            wish.cut,
            wish.endings,
            now,
            released=wish.released,
            progress=go_on,
            versions=versions,
        )
        self.made.emit(Files(number, files))

    @property
    def _passwords(self) -> Passwords:
        if self._given_passwords is None:
            from moderation.mail.passwords import Passwords

            self._given_passwords = Passwords()
        return self._given_passwords

    def _password(self, server: MailServer, login: Login) -> str | None:
        if not server.user:
            return ""
        return self._passwords.get(server) if login.password is None else login.password

    def _send(self, letter: Letter, at: datetime, server: MailServer, login: Login) -> None:
        password = self._password(server, login)
        if password is None:
            self.password_wanted.emit(self._passwords.usable)
            return
        post = self._errand(server, password)
        try:
            results: Sequence[Delivery] = post.send(
                letter, at, each=server.each, told=self.told.emit
            )
        finally:
            self._post = None
        if login.keep and any(result.sent for result in results):
            self._passwords.keep(server, password)
        self.ended.emit(list(results))

    def _check(self, server: MailServer, login: Login) -> None:
        from moderation.mail.trouble import MailTrouble

        password = self._password(server, login)
        if password is None:
            self.password_wanted.emit(self._passwords.usable)
            return
        try:
            self._errand(server, password).check()
        except MailTrouble as error:
            self.checked.emit(error.with_traceback(None))
            return
        finally:
            self._post = None
        if login.keep:
            self._passwords.keep(server, password)
        self.checked.emit(None)

    def _errand(self, server: MailServer, password: str) -> Post:
        post = self._post = self._make_post(server, password)
        if self._cancelled or self._stop.is_set():
            post.stop()
        return post

# SPDX-License-Identifier: EUPL-1.2
"""The way over a mail server: encrypted and verified, or not at all.

One object is one errand on a worker's thread; ``stop`` may be called from any other. Nothing is
logged, and neither password nor words of a mail enter an exception.
"""

from __future__ import annotations

import base64
import contextlib
import io
import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from moderation.mail.answers import Answers, of_answer, of_error
from moderation.mail.letter import Letter, Sender, sealed
from moderation.mail.trouble import MailTrouble, TroubleKind
from moderation.settings import MailServer, Security

CONNECT = 10.0
"""How long it may take to reach a server at all, in seconds: nobody can stop that."""
TIMEOUT = 30.0
"""How long a server may think about one answer, in seconds."""
ANSWERS = 6
"""So many answers of that length a server may need for a login or a mail, in all."""
SLOWEST = 10_000
"""Bytes a second of the slowest line over which a mail is sent."""
TOGETHER = 50
"""So many recipients share one mail; more are refused by many servers."""
_NAME = "[127.0.0.1]"
"""What the server is told as the name of this machine, whose own name stays private."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a mail to one address; ``answer`` is what the server said."""

    address: str
    trouble: TroubleKind | None = None
    answer: str = ""

    @property
    def sent(self) -> bool:
        """Whether the server took it over."""
        return self.trouble is None


class Post:
    """One errand to a mail server.

    Args:
        server: Which one, and who writes.
        password: For its login; used if the server has a user name.
        context: Trusts certificates; the system's if it is not given.
        timeout: How long one answer may take, in seconds.
    """

    def __init__(
        self,
        server: MailServer,
        password: str = "",
        *,
        context: ssl.SSLContext | None = None,
        timeout: float = TIMEOUT,
    ) -> None:
        self._server = server
        self._password = password
        self._context = context
        self._timeout = timeout
        self._smtp: smtplib.SMTP | None = None
        self._stopped = threading.Event()
        self._late = False
        self._answers = Answers(_sent(server.user, password))

    # -- asked from anywhere ---------------------------------------------------------------------

    def stop(self) -> None:
        """End it: what waits for the server waits no longer."""
        self._stopped.set()
        self._cut()

    def _cut(self) -> None:
        smtp = self._smtp
        sock = getattr(smtp, "sock", None)
        if sock is not None:
            with contextlib.suppress(OSError):
                # The connection below the encryption: this thread must not speak on it.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    @contextlib.contextmanager
    def _within(self, seconds: float) -> Iterator[None]:
        """Let the server have so many seconds in all, however often it says something."""

        def end() -> None:
            self._late = True
            self._cut()

        self._late = False
        watch = threading.Timer(seconds, end)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    @property
    def stopped(self) -> bool:
        """Whether somebody wanted it to end."""
        return self._stopped.is_set()

    # -- on the worker's thread ------------------------------------------------------------------

    def check(self) -> None:
        """Connect and log in, without sending anything.

        Raises:
            MailTrouble: Says what is in the way.
        """
        self._open()
        self._close()

    def send(
        self,
        letter: Letter,
        at: datetime,
        *,
        each: bool = True,
        told: Callable[[Delivery], object] | None = None,
    ) -> list[Delivery]:
        """Send a letter to all its recipients, one after the other or together.

        What fails for one address goes on with the others; what fails for the server ends it.

        Args:
            letter: What is sent.
            at: When, with a time zone.
            each: A mail of its own for everybody; otherwise one for all, who do not see each other.
            told: Hears every result as it comes.

        Raises:
            UserFacingError: Subject, sender or an address cannot stand in a mail.
        """
        letter.check()
        sender = Sender(self._server.address, self._server.name)
        sealed(letter, sender, at)  # before anything leaves
        size = 1 if each else TOGETHER
        waiting = list(dict.fromkeys(letter.recipients))
        results: list[Delivery] = []

        def tell(found: Sequence[Delivery]) -> None:
            results.extend(found)
            for result in found:
                if told is not None:
                    told(result)

        breaks = 0
        while waiting:
            batch, rest = waiting[:size], waiting[size:]
            if self.stopped:
                tell([Delivery(address, TroubleKind.STOPPED) for address in waiting])
                break
            try:
                self._open()
            except MailTrouble as error:
                trouble = TroubleKind.STOPPED if self._stopped.is_set() else error.trouble
                tell([Delivery(address, trouble, error.answer) for address in waiting])
                break
            data = sealed(letter, sender, at, batch[0] if each else None)
            found = self._hand_over(batch, data)
            tell(found)
            waiting = rest
            breaks = breaks + 1 if self._smtp is None else 0
            if breaks > 1 and waiting and found:
                # Twice in a row, it is not an accident.
                tell(
                    [
                        Delivery(address, found[-1].trouble or TroubleKind.BROKEN)
                        for address in waiting
                    ]
                )
                waiting = []
        self._close()
        return results

    # -- the connection --------------------------------------------------------------------------

    def _open(self) -> None:
        if self._smtp is not None:
            return
        try:
            with self._within(self._timeout * ANSWERS):
                self._smtp = self._connected()
                self._log_in(self._smtp)
        except MailTrouble:
            self._close()
            raise
        except smtplib.SMTPResponseException as error:
            self._close()
            answer = self._answers.shown(error.smtp_code, error.smtp_error)
            raise MailTrouble(_of_server(error.smtp_code, answer), answer) from None
        except (OSError, smtplib.SMTPException, UnicodeError) as error:
            self._close()
            raise MailTrouble(self._meaning(error)) from None

    def _meaning(self, error: BaseException) -> TroubleKind:
        return TroubleKind.TOO_SLOW if self._late else of_error(error)

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        context = self._context or ssl.create_default_context()
        connect = min(CONNECT, self._timeout)
        if server.security is Security.TLS:
            smtp: smtplib.SMTP = _TalkTls(local_hostname=_NAME, timeout=connect, context=context)
            self._reach(smtp)
            smtp.ehlo_or_helo_if_needed()
            return smtp
        smtp = _Talk(local_hostname=_NAME, timeout=connect)
        self._reach(smtp)
        smtp.ehlo_or_helo_if_needed()
        if not smtp.has_extn("starttls"):
            raise MailTrouble(TroubleKind.NO_TLS)
        code, answer = smtp.starttls(context=context)
        if code != 220:
            raise MailTrouble(TroubleKind.NO_TLS, self._answers.shown(code, answer))
        # What was said before the encryption counts for nothing.
        smtp.ehlo_or_helo_if_needed()
        return smtp

    def _reach(self, smtp: smtplib.SMTP) -> None:
        # Known before it is connected: whoever waits too long cuts it off at the banner, too.
        self._smtp = smtp
        # smtplib names the server to the encryption by what it was made with.
        smtp._host = self._server.host  # type: ignore[attr-defined]  # noqa: SLF001
        code, answer = smtp.connect(self._server.host, self._server.port)
        if code != 220:
            raise smtplib.SMTPConnectError(code, answer)
        if smtp.sock is not None:
            smtp.sock.settimeout(self._timeout)
        if self.stopped:
            raise MailTrouble(TroubleKind.STOPPED)

    def _log_in(self, smtp: smtplib.SMTP) -> None:
        user, password = self._server.user, self._password
        if not user:
            return
        if not password or "\0" in user + password:
            raise MailTrouble(TroubleKind.LOGIN_REFUSED)
        offered = smtp.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in offered:
            # smtplib's own login fails for letters outside of ASCII.
            code, answer = smtp.docmd(
                "AUTH", f"PLAIN {_coded(f'{chr(0)}{user}{chr(0)}{password}')}"
            )
        elif "LOGIN" in offered:
            code, answer = smtp.docmd("AUTH", f"LOGIN {_coded(user)}")
            if code == 334:
                code, answer = smtp.docmd(_coded(password))
        else:
            raise MailTrouble(TroubleKind.NO_LOGIN)
        if code != 235:
            words = self._answers.shown(code, answer)
            trouble = TroubleKind.LATER if 400 <= code < 500 else TroubleKind.LOGIN_REFUSED
            raise MailTrouble(trouble, words)

    def _close(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is None:
            return
        if not (self.stopped or self._late):
            self._smtp = smtp  # until it has said goodbye
            with (
                contextlib.suppress(OSError, smtplib.SMTPException, ValueError),
                self._within(self._timeout),
            ):
                smtp.quit()
            self._smtp = None
        smtp.close()

    # -- one mail --------------------------------------------------------------------------------

    def _hand_over(self, batch: Sequence[str], data: bytes) -> list[Delivery]:
        """One mail to some recipients; the connection is gone afterwards if it broke."""
        smtp = self._smtp
        if smtp is None:
            raise RuntimeError("not connected")
        mail = _Mail(smtp, self._server.address, batch, self._answers)
        try:
            with self._within(self._timeout * (ANSWERS + len(batch)) + len(data) / SLOWEST):
                mail.hand_over(data)
        except (OSError, smtplib.SMTPException) as error:
            trouble = TroubleKind.STOPPED if self.stopped else self._meaning(error)
            mail.broke(trouble)
            self._smtp = None
            smtp.close()
        return [mail.results[address] for address in batch]


class _Mail:
    """One mail to some recipients over an open connection, and what became of it."""

    def __init__(
        self, smtp: smtplib.SMTP, sender: str, batch: Sequence[str], answers: Answers
    ) -> None:
        self._answers = answers
        self._smtp = smtp
        self._sender = sender
        self._batch = batch
        self._accepted: list[str] = []
        self._all_said = False
        self.results: dict[str, Delivery] = {}

    def hand_over(self, data: bytes) -> None:
        """Hand it over, as far as the server takes it."""
        smtp = self._smtp
        size = [f"SIZE={len(data)}"] if smtp.has_extn("size") else []
        code, answer = smtp.mail(self._sender, size)
        if code != 250:
            self._refuse_all(code, answer)
            return
        for address in self._batch:
            self._name(address)
        if not self._accepted:
            smtp.rset()
            return
        code, answer = smtp.docmd("DATA")
        if code == 354:
            smtp.send(_stuffed(data))
            self._all_said = True
            code, answer = smtp.getreply()
        for address in self._accepted:
            self.results[address] = (
                Delivery(address)
                if code == 250
                else self._refusal(address, code, answer, whole=True)
            )
        self._go_on(code)

    def broke(self, trouble: TroubleKind) -> None:
        """The connection is gone: what was not said until now was said in vain."""
        for address in self._batch:
            unsure = self._all_said and address in self._accepted
            found = Delivery(address, TroubleKind.UNCERTAIN if unsure else trouble)
            self.results.setdefault(address, found)

    def _name(self, address: str) -> None:
        code, answer = self._smtp.rcpt(address)
        if code in (250, 251, 252):
            self._accepted.append(address)
            return
        self.results[address] = self._refusal(address, code, answer)
        self._go_on(code)

    def _refuse_all(self, code: int, answer: bytes) -> None:
        words = self._answers.shown(code, answer)
        trouble = _of_server(code, words)
        trouble = TroubleKind.SENDER_REFUSED if trouble is TroubleKind.REFUSED else trouble
        for address in self._batch:
            self.results[address] = Delivery(address, trouble, words)
        self._go_on(code)
        self._smtp.rset()

    def _refusal(self, address: str, code: int, answer: bytes, *, whole: bool = False) -> Delivery:
        words = self._answers.shown(code, answer)
        trouble = of_answer(code, words)
        if whole and trouble is TroubleKind.UNKNOWN_RECIPIENT:
            # The recipient was known: it is the mail that is not wanted.
            trouble = TroubleKind.REFUSED
        return Delivery(address, trouble, words)

    def _go_on(self, code: int) -> None:
        """A server that says 421 hangs up; who was not named yet is told to come back as well."""
        if code == 421:
            self._all_said = False
            self.broke(TroubleKind.LATER)
            raise smtplib.SMTPServerDisconnected


MOST_LINES = 200
"""So many lines one answer may have."""


class _Talk(smtplib.SMTP):
    """A connection on which no answer is endless."""

    def getreply(self) -> tuple[int, bytes]:
        """The code and the lines of an answer."""
        if self.file is None:
            self.file = _Lines(self.sock.makefile("rb"))  # type: ignore[union-attr]
        lines = self.file
        if isinstance(lines, _Lines):
            lines.left = MOST_LINES
        return super().getreply()


class _TalkTls(_Talk, smtplib.SMTP_SSL):
    """The same, encrypted from the start."""


class _Lines:
    """The lines of a server; more than one answer may have end the connection."""

    def __init__(self, lines: io.BufferedReader) -> None:
        self._lines = lines
        self.left = MOST_LINES

    def readline(self, most: int = -1) -> bytes:
        """The next line."""
        self.left -= 1
        if self.left < 0:
            raise smtplib.SMTPServerDisconnected("an endless answer")
        return self._lines.readline(most)

    def close(self) -> None:
        """Read no further."""
        self._lines.close()


def _sent(user: str, password: str) -> Iterator[str]:
    """Everything in which a password goes over the wire, and the password."""
    if password:
        yield password
        for words in (password, f"{chr(0)}{user}{chr(0)}{password}"):
            yield _coded(words)


def _coded(words: str) -> str:
    return base64.b64encode(words.encode("utf-8")).decode("ascii")


def _stuffed(data: bytes) -> bytes:
    """A mail for the wire: lines that begin with a dot get another one, and the end is marked."""
    whole = data if data.endswith(b"\r\n") else data + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", whole) + b".\r\n"


def _of_server(code: int, words: str) -> TroubleKind:
    """What a refusal means that is about no recipient."""
    trouble = of_answer(code, words)
    return (
        TroubleKind.REFUSED
        if trouble in (TroubleKind.UNKNOWN_RECIPIENT, TroubleKind.FULL)
        else trouble
    )

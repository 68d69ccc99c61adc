# SPDX-License-Identifier: EUPL-1.2
"""What a server's answers and a connection's failures mean."""

from __future__ import annotations

import errno
import re
import smtplib
import socket
import ssl
from collections.abc import Iterable

from moderation.mail.trouble import TroubleKind
from moderation.mail.words import one_line

LONGEST_ANSWER = 300
_READ = 20_000
_TELLING = 8
"""So many letters of a password in a row tell it."""

_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN}


def of_error(error: BaseException) -> TroubleKind:
    """What an exception of the connection means."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return TroubleKind.UNTRUSTED
    if isinstance(error, ssl.SSLError):
        return TroubleKind.TLS_FAILED
    if isinstance(error, socket.gaierror):
        return TroubleKind.UNKNOWN_HOST
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return TroubleKind.TOO_SLOW
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return TroubleKind.BROKEN
    if isinstance(error, ConnectionRefusedError):
        return TroubleKind.NOBODY_THERE
    if isinstance(error, OSError) and error.errno in _UNREACHABLE:
        return TroubleKind.NO_NETWORK
    return TroubleKind.BROKEN


_ENHANCED = re.compile(r"\b[245]\.(\d{1,3}\.\d{1,3})\b")
_BY_DETAIL = {
    "1.1": TroubleKind.UNKNOWN_RECIPIENT,
    "1.2": TroubleKind.UNKNOWN_RECIPIENT,
    "1.3": TroubleKind.UNKNOWN_RECIPIENT,
    "1.8": TroubleKind.SENDER_REFUSED,
    "2.1": TroubleKind.UNKNOWN_RECIPIENT,
    "2.2": TroubleKind.FULL,
    "2.3": TroubleKind.TOO_LARGE,
    "3.4": TroubleKind.TOO_LARGE,
    "5.3": TroubleKind.TOO_MANY,
    "7.8": TroubleKind.LOGIN_REFUSED,
}
_BY_CODE = {
    421: TroubleKind.LATER,
    450: TroubleKind.LATER,
    451: TroubleKind.LATER,
    452: TroubleKind.FULL,
    530: TroubleKind.LOGIN_NEEDED,
    534: TroubleKind.LOGIN_REFUSED,
    535: TroubleKind.LOGIN_REFUSED,
    550: TroubleKind.UNKNOWN_RECIPIENT,
    551: TroubleKind.UNKNOWN_RECIPIENT,
    552: TroubleKind.FULL,
    553: TroubleKind.UNKNOWN_RECIPIENT,
}


def of_answer(code: int, answer: str) -> TroubleKind:
    """What a server's refusal of one recipient means, by its code and its more exact one."""
    detail = _ENHANCED.search(answer)
    if detail is not None and detail.group(1) in _BY_DETAIL and code not in (421, 450, 451):
        return _BY_DETAIL[detail.group(1)]
    if code in _BY_CODE:
        return _BY_CODE[code]
    return TroubleKind.LATER if 400 <= code < 500 else TroubleKind.REFUSED


class Answers:
    """Tells what a server said, without what nobody may read.

    Args:
        secrets: Passwords, and how they were sent.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        whole = [_closed_up(secret) for secret in secrets]
        # A server may repeat a part of a long one, in lines of any length.
        self._parts = {
            secret[at : at + _TELLING]
            for secret in whole
            if secret
            for at in range(max(1, len(secret) - _TELLING + 1))
        }

    def shown(self, code: int, answer: bytes | str) -> str:
        """What a server said, as one short line; the code alone where it repeats a secret."""
        words = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
        words = words[:_READ]
        said = _closed_up(words)
        if any(part in said for part in self._parts):
            return str(code)
        return one_line(f"{code} {words}")[:LONGEST_ANSWER]


def _closed_up(words: str) -> str:
    return re.sub(r"[\s=]+", "", words).casefold()

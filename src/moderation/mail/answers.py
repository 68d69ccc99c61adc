# SPDX-License-Identifier: EUPL-1.2
"""What a server's answers and a connection's failures mean."""

from __future__ import annotations

import errno
import re
import smtplib
import socket
import ssl

from moderation.mail.trouble import Trouble
from moderation.mail.words import one_line

LONGEST_ANSWER = 300

_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN}


def of_error(error: BaseException) -> Trouble:
    """What an exception of the connection means."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return Trouble.UNTRUSTED
    if isinstance(error, ssl.SSLError):
        return Trouble.TLS_FAILED
    if isinstance(error, socket.gaierror):
        return Trouble.UNKNOWN_HOST
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return Trouble.TOO_SLOW
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return Trouble.BROKEN
    if isinstance(error, ConnectionRefusedError):
        return Trouble.NOBODY_THERE
    if isinstance(error, OSError) and error.errno in _UNREACHABLE:
        return Trouble.NO_NETWORK
    return Trouble.BROKEN


_ENHANCED = re.compile(r"\b[245]\.(\d{1,3}\.\d{1,3})\b")
_BY_DETAIL = {
    "1.1": Trouble.UNKNOWN_RECIPIENT,
    "1.2": Trouble.UNKNOWN_RECIPIENT,
    "1.3": Trouble.UNKNOWN_RECIPIENT,
    "1.8": Trouble.SENDER_REFUSED,
    "2.1": Trouble.UNKNOWN_RECIPIENT,
    "2.2": Trouble.FULL,
    "2.3": Trouble.TOO_LARGE,
    "3.4": Trouble.TOO_LARGE,
    "5.3": Trouble.TOO_MANY,
    "7.8": Trouble.LOGIN_REFUSED,
}
_BY_CODE = {
    421: Trouble.LATER,
    450: Trouble.LATER,
    451: Trouble.LATER,
    452: Trouble.FULL,
    530: Trouble.LOGIN_NEEDED,
    534: Trouble.LOGIN_REFUSED,
    535: Trouble.LOGIN_REFUSED,
    550: Trouble.UNKNOWN_RECIPIENT,
    551: Trouble.UNKNOWN_RECIPIENT,
    552: Trouble.FULL,
    553: Trouble.UNKNOWN_RECIPIENT,
}


def of_answer(code: int, answer: str) -> Trouble:
    """What a server's refusal of one recipient means, by its code and its more exact one."""
    detail = _ENHANCED.search(answer)
    if detail is not None and detail.group(1) in _BY_DETAIL and code not in (421, 450, 451):
        return _BY_DETAIL[detail.group(1)]
    if code in _BY_CODE:
        return _BY_CODE[code]
    return Trouble.LATER if 400 <= code < 500 else Trouble.REFUSED


def shown_answer(code: int, answer: bytes | str) -> str:
    """What a server said, as one short line."""
    words = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return one_line(f"{code} {words}")[:LONGEST_ANSWER]

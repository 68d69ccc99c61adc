# SPDX-License-Identifier: EUPL-1.2
"""What may stand in a mail: one address, one line, words without hidden characters.

Control characters end a header. A title that came with line breaks from a file or a list becomes
one line; words that look encoded would be decoded by a mail program into others, so they are
refused and never mended: who typed them, or was given them, is told.
"""

from __future__ import annotations

import re
import unicodedata
from email.errors import HeaderParseError
from email.header import decode_header, make_header

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP

BAD_HEADER = QT_TRANSLATE_NOOP(
    "Mail",
    "“{words}” holds hidden characters that a mail cannot carry. Type it anew, then try again.",
)
BAD_ADDRESS = QT_TRANSLATE_NOOP(
    "Mail", "“{address}” is no mail address. Correct it, or reach this person another way."
)

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_KEPT_BREAKS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_PART = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-]+"
_LOCAL = rf"{_PART}(\.{_PART})*"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_LOCAL}@{_LABEL}(\.{_LABEL})*")
_LONGEST_ADDRESS = 254


def is_address(address: str) -> bool:
    """Whether a text can stand as a recipient: one plain address and nothing hidden in it.

    The domain may have letters of any script: it has a form in plain ones (IDNA).
    """
    plain = _plain(address)
    return (
        len(plain) <= _LONGEST_ADDRESS
        and _ADDRESS.fullmatch(plain) is not None
        and "=?" not in plain
    )


def address_key(address: str) -> str:
    """By what an address is known again: blanks around it and capitals do not count.

    Letters are not folded: groß@ and gross@ are two. A domain counts as mail servers know it.
    """
    return _plain(unicodedata.normalize("NFC", trimmed(address))).lower()


def may_be_one(address: str, other: str) -> bool:
    """Whether one person may have both: they are the same, or one of them is not known."""
    one, two = address_key(address), address_key(other)
    return not one or not two or one == two


def _plain(address: str) -> str:
    """The address as mail servers know it; as it is where its domain has no plain form."""
    local, at, domain = address.rpartition("@")
    if domain.isascii() or any(letter.isspace() for letter in domain):
        return address
    try:
        return f"{local}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return address


def checked_address(address: str) -> str:
    """The address as mail servers know it.

    Raises:
        UserFacingError: It is none.
    """
    if not is_address(address):
        raise UserFacingError(BAD_ADDRESS.with_values(address=one_line(address)[:80]))
    return _plain(address)


def one_line(words: str) -> str:
    """Words as one line without control characters."""
    return " ".join(_CONTROL.sub(" ", words).split())


def clean_breaks(words: str) -> str:
    """Words with line breaks of one kind and without other control characters."""
    unified = words.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATES.sub("\ufffd", _KEPT_BREAKS.sub(" ", unified))


def header_words(words: str) -> str:
    """Words for a header: one line, and without control characters as they were given.

    A mail program decodes ``=?utf-8?q?a=0d=0aBcc:x?=`` and would find a second header in it.

    Raises:
        UserFacingError: They look encoded, or hold halves of letters.
    """
    if _CONTROL.search(words):
        words = one_line(words)
    shown = words
    for _ in range(4):
        if _CONTROL.search(shown) or _SURROGATES.search(shown):
            raise _hidden(words)
        try:
            decoded = str(make_header(decode_header(shown)))
        except (HeaderParseError, LookupError, UnicodeError, ValueError) as error:
            raise _hidden(words) from error
        if decoded == shown:
            break
        shown = decoded
    else:
        raise _hidden(words)
    if "=?" in shown or shown != words:
        # Words that look encoded would arrive as others than those that were typed.
        raise _hidden(words)
    return words


def _hidden(words: str) -> UserFacingError:
    return UserFacingError(BAD_HEADER.with_values(words=one_line(words)[:80]))

# SPDX-License-Identifier: EUPL-1.2
"""One running app per data folder, and how others ask it for something.

The store is held exclusively, so a second start asks the first one to raise its window, and the
command line asks a running app to do the work. Requests and answers are JSON, never pickles, over
a socket that only this user can reach: a Unix socket in the data folder, a named pipe on Windows.
Who is first is decided by a lock that the system drops when the process ends, however it ends.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from moderation.session.channel import AT_ONCE, LARGEST, SECONDS_TO_ASK, Channel, Listener

if sys.platform == "win32":
    from moderation.session.pipe_channel import call, listen
else:
    from moderation.session.socket_channel import call, listen

Handler = Callable[[dict[str, Any]], dict[str, Any]]

SECONDS_TO_ANSWER = 60.0
"""How long an answer may take: writing long minutes."""

_log = logging.getLogger(__name__)


class Instance:
    """This process as the one that holds the data folder. Made by ``Instance.claim``."""

    def __init__(self, listener: Listener, handler: Handler) -> None:
        self._listener = listener
        self._handler = handler
        self._turn = threading.Lock()
        self._slots = threading.BoundedSemaphore(AT_ONCE)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="instance", daemon=True)
        self._thread.start()

    @classmethod
    def claim(cls, data_dir: Path, handler: Handler) -> Instance | None:
        """Become the one app of the folder; ``None`` if another process already is.

        ``handler`` is called with each request, one at a time, on a thread of this module; what
        it returns is sent back. It must answer with JSON values.

        Raises:
            OSError: The folder cannot be written to.
        """
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        listener = listen(data_dir)
        return None if listener is None else cls(listener, handler)

    def close(self) -> None:
        """Let the next process be the one. Closing twice is harmless."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._listener.close()
        self._thread.join(SECONDS_TO_ASK)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                channel = self._listener.accept()
            except OSError:
                if not self._closed.is_set():
                    _log.exception("no more requests are taken")
                return
            if self._closed.is_set() or not self._slots.acquire(blocking=False):
                channel.close()
                continue
            # A thread each, so that one who says nothing keeps nobody waiting.
            threading.Thread(
                target=self._serve, args=(channel,), name="request", daemon=True
            ).start()

    def _serve(self, channel: Channel) -> None:
        try:
            request = _decoded(channel.receive(SECONDS_TO_ASK))
            channel.send(_encoded(self._answer(request)))
        except (OSError, ValueError) as error:
            _log.info("a request was not answered: %s", type(error).__name__)
        finally:
            channel.close()
            self._slots.release()

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        with self._turn:
            try:
                return self._handler(request)
            except Exception:  # noqa: BLE001 - logged with its traceback
                # A bug in one answer must not end the listening.
                _log.exception("a request failed")
                return {"error": "internal"}


def ask(
    data_dir: Path, request: dict[str, Any], *, seconds: float = SECONDS_TO_ANSWER
) -> dict[str, Any] | None:
    """The running app's answer; ``None`` if none is running or it does not answer in time."""
    try:
        channel = call(data_dir)
    except (OSError, ValueError):
        return None
    try:
        channel.send(_encoded(request))
        return _decoded(channel.receive(seconds))
    except (OSError, ValueError):
        return None
    finally:
        channel.close()


def _encoded(message: dict[str, Any]) -> bytes:
    data = json.dumps(message, ensure_ascii=False).encode()
    if len(data) > LARGEST:
        raise ValueError("the message is too long")
    return data


def _decoded(data: bytes) -> dict[str, Any]:
    try:
        message = json.loads(data)
    except RecursionError as error:
        raise ValueError("the message is too deep") from error
    if not isinstance(message, dict):
        raise ValueError("the message is not an object")
    return message

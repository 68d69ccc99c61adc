# SPDX-License-Identifier: EUPL-1.2
"""The password of the mail server, in the system's keyring or nowhere.

A keyring may ask to be unlocked, so all of this belongs on a worker's thread. A system without a
keyring is told to whoever asks: the password is then typed each time and kept in memory only while
it is used.
"""

from __future__ import annotations

from typing import Protocol

from moderation.settings import MailServer


class Backend(Protocol):
    """What is needed of a keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""

    def delete_password(self, service: str, username: str) -> None:
        """Let a password go."""


class Passwords:
    """Passwords of mail servers in a keyring.

    Args:
        backend: The keyring; the system's if it is not given.
    """

    def __init__(self, backend: Backend | None = None) -> None:
        self._given = backend

    def _backend(self) -> Backend | None:
        if self._given is not None:
            return self._given
        try:
            import keyring

            found = keyring.get_keyring()
        except Exception:  # noqa: BLE001 - a broken keyring is none
            return None
        return found if _keeps_secrets(found) else None

    @property
    def usable(self) -> bool:
        """Whether a password can be kept here."""
        return self._backend() is not None

    def get(self, server: MailServer) -> str | None:
        """The kept password; nothing without one, or while the keyring is locked."""
        backend = self._backend()
        if backend is None:
            return None
        try:
            return backend.get_password(_service(server), server.user)
        except Exception:  # noqa: BLE001 - a keyring that fails in any way is one that has nothing
            return None

    def keep(self, server: MailServer, password: str) -> bool:
        """Keep a password; tells whether it is kept."""
        backend = self._backend()
        if backend is None:
            return False
        try:
            backend.set_password(_service(server), server.user, password)
        except Exception:  # noqa: BLE001
            return False
        return True

    def forget(self, server: MailServer) -> None:
        """Let a password go, if there is one."""
        backend = self._backend()
        if backend is None:
            return
        try:
            backend.delete_password(_service(server), server.user)
        except Exception:  # noqa: BLE001
            return


def _service(server: MailServer) -> str:
    return f"Moderation {server.host}:{server.port}"


def _keeps_secrets(backend: object) -> bool:
    """Whether a keyring belongs to the system; files with passwords do not count.

    ``keyring`` answers with a backend that always fails where the system has none, and other
    packages add ones that write plain files.
    """
    members = getattr(backend, "backends", None)
    if members is not None:
        return bool(members) and all(_keeps_secrets(member) for member in members)
    module = type(backend).__module__
    return module.startswith("keyring.backends.") and not module.endswith((".fail", ".null"))

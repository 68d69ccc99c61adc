# SPDX-License-Identifier: EUPL-1.2
"""A real mail server on this machine, for tests: it takes mails, or fails as real ones do."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from moderation.settings import MailServer, Security

HOST = "127.0.0.1"
USER = "moderation@auental.example"
PASSWORD = "Straße & Übung ß€ 密"
AUTHORITY = trustme.CA()
_CERTIFICATE = AUTHORITY.issue_cert(HOST)
_FOREIGN = trustme.CA().issue_cert(HOST)
_OTHER_NAME = AUTHORITY.issue_cert("mail.anderswo.example")


def trusting() -> ssl.SSLContext:
    """Trusts the test's own authority and nobody else."""
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


def _server_side(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


CERTIFICATES = {"good": _CERTIFICATE, "self-signed": _FOREIGN, "other name": _OTHER_NAME}


class Mailbox:
    """What the server does: ``answers`` per recipient, ``on_data`` in place of taking it."""

    def __init__(self) -> None:
        self.taken: list[tuple[tuple[str, ...], bytes]] = []
        self.senders: list[str] = []
        self.logins: list[tuple[str, str]] = []
        self.answers: dict[str, str] = {}
        self.sender_answer = ""
        self.data_answer = ""
        self.hang_up_at = ""
        self.silent_at = ""
        self.reached = threading.Event()
        self.connections = 0

    def mails(self) -> list[EmailMessage]:
        """Everything that was taken, parsed."""
        return [message_from_bytes(data, policy=policy.default) for _, data in self.taken]

    def __call__(
        self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        pair = data.login.decode("utf-8"), data.password.decode("utf-8")
        self.logins.append(pair)
        return AuthResult(success=pair == (USER, PASSWORD), handled=False)

    async def handle_EHLO(  # noqa: N802
        self, _server: Any, session: Any, _envelope: Any, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: Any, _session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        await self._fault(server, "MAIL")
        if self.sender_answer:
            return self.sender_answer
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        self.senders.append(address)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: Any, _session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        await self._fault(server, f"RCPT {address}")
        answer = self.answers.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        await self._fault(server, f"DATA {envelope.rcpt_tos[0]}")
        if self.data_answer:
            return self.data_answer
        self.taken.append((tuple(envelope.rcpt_tos), envelope.original_content))
        return "250 OK"

    async def _fault(self, server: Any, place: str) -> None:
        import asyncio

        if place == self.hang_up_at:
            server.transport.abort()
        if place == self.silent_at:
            self.reached.set()
            await asyncio.sleep(30)


class _Controller(Controller):
    """Lets a login in without encryption where a test wants that: the client must refuse."""

    def factory(self) -> SMTP:
        made: SMTP = super().factory()  # type: ignore[no-untyped-call]
        made._auth_require_tls = False  # the argument of that name warns
        return made


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind((HOST, 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def mail_server(
    mailbox: Mailbox,
    security: Security = Security.STARTTLS,
    *,
    certificate: str = "good",
    offers_tls: bool = True,
    login: bool = True,
    exclude: tuple[str, ...] = (),
) -> Iterator[MailServer]:
    """Run a server; yields how it is reached."""
    context = _server_side(CERTIFICATES[certificate])
    options: dict[str, Any] = {"auth_exclude_mechanism": exclude}
    if security is Security.STARTTLS and offers_tls:
        options.update(tls_context=context, require_starttls=True)
    if login:
        options.update(authenticator=mailbox, auth_required=True)
    controller = _Controller(
        mailbox,
        hostname=HOST,
        port=free_port(),
        ssl_context=context if security is Security.TLS else None,
        decode_data=False,
        **options,
    )
    controller.start()
    try:
        yield MailServer(
            host=HOST,
            port=controller.port,
            security=security,
            user=USER if login else "",
            address=USER,
            name="Moderation, Stadt Auental",
        )
    finally:
        controller.stop()

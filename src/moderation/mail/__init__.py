# SPDX-License-Identifier: EUPL-1.2
"""Mail: what may stand in one, the draft, the way over a server, and the password for it.

Free of Qt. ``smtplib``, ``ssl`` and ``keyring`` are imported when something is sent.
"""

# SPDX-License-Identifier: EUPL-1.2
"""Shared vision: drafts, resistance vote, the draft that carries."""

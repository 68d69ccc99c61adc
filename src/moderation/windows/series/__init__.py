# SPDX-License-Identifier: EUPL-1.2
"""A series: its events, who registered, the way of its questions, and its papers."""

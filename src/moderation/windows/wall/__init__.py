# SPDX-License-Identifier: EUPL-1.2
"""The wall: its window, its feed, its picture."""

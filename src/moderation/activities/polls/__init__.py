# SPDX-License-Identifier: EUPL-1.2
"""Votes of every kind on whatever the room has to choose from."""

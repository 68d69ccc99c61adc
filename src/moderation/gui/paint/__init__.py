# SPDX-License-Identifier: EUPL-1.2
"""The drawings of the design, each a function on a painter, at any size and in any palette.

Desk, wall, board and delegates call the same functions, so a shape means the same everywhere.
"""

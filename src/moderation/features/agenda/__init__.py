# SPDX-License-Identifier: EUPL-1.2
"""The agenda: blocks, their times, rooms and material."""

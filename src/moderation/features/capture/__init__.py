# SPDX-License-Identifier: EUPL-1.2
"""What is said in the room: cards, parking lot, decisions, tasks, conflicts, notes."""

# SPDX-License-Identifier: EUPL-1.2
"""What rules of several activities find, and what the room does with it."""

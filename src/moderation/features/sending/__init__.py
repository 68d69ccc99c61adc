# SPDX-License-Identifier: EUPL-1.2
"""Minutes that leave: to whom, with which words, and what became of it."""

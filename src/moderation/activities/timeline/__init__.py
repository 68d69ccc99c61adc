# SPDX-License-Identifier: EUPL-1.2
"""Timeline: steps, interim goals, fixed dates and the critical chain."""

# SPDX-License-Identifier: EUPL-1.2
"""Group rooms: a block is handed out, and what comes back is merged."""

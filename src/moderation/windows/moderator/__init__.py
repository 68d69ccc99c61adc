# SPDX-License-Identifier: EUPL-1.2
"""The moderation view: rail, desk, capture bar, script, votes."""

# SPDX-License-Identifier: EUPL-1.2
"""What the room does in a block, one folder each."""

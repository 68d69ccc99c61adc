# SPDX-License-Identifier: EUPL-1.2
"""Role clarification: two views of one matrix, and what was agreed."""

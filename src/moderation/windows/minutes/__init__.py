# SPDX-License-Identifier: EUPL-1.2
"""The minutes on screen: preview, passages, plan, checks, approval."""

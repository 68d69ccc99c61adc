# SPDX-License-Identifier: EUPL-1.2
"""Ratings of statements on a scale, side by side."""

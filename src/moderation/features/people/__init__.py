# SPDX-License-Identifier: EUPL-1.2
"""Sides, units and participants."""

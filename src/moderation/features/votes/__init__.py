# SPDX-License-Identifier: EUPL-1.2
"""Votes that several activities need."""

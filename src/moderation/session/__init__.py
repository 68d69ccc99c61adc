# SPDX-License-Identifier: EUPL-1.2
"""The one door for changes, and what happens behind it."""

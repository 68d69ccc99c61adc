# SPDX-License-Identifier: EUPL-1.2
"""The library: workshops, templates, the bin, and what becomes of them."""

# SPDX-License-Identifier: EUPL-1.2
"""The palette: one field for everything that can be done or found."""

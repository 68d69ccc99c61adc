# SPDX-License-Identifier: EUPL-1.2
"""The windows: shells that know no activity by name."""

# SPDX-License-Identifier: EUPL-1.2
"""Goals: SMART, resourced, and answered by every unit."""

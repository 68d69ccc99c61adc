# SPDX-License-Identifier: EUPL-1.2
"""How the minutes of a workshop are furnished, and what of it is published."""

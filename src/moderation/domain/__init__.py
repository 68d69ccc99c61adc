# SPDX-License-Identifier: EUPL-1.2
"""What the program is about, free of Qt and SQL."""

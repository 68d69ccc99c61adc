# SPDX-License-Identifier: EUPL-1.2
"""What all windows are made of: the look, drawings, small widgets and the wall's canvas."""

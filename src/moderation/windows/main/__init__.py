# SPDX-License-Identifier: EUPL-1.2
"""The main window, and what belongs to the whole app: settings, erasure, trouble."""

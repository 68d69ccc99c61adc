# SPDX-License-Identifier: EUPL-1.2
"""Involvement map: who is informed, is heard, decides and carries out, phase by phase."""

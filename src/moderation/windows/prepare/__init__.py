# SPDX-License-Identifier: EUPL-1.2
"""The preparation: facts, people, agenda, methods."""

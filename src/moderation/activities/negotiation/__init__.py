# SPDX-License-Identifier: EUPL-1.2
"""Role negotiation: what two sides need of each other, and what they promise in return."""

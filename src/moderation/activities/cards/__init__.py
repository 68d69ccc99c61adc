# SPDX-License-Identifier: EUPL-1.2
"""Cards: one thought each, clustered and named by the room."""

# SPDX-License-Identifier: EUPL-1.2
"""The store on disk and the workshop file."""

# SPDX-License-Identifier: EUPL-1.2
"""Sending the minutes: choice, recipients, run, receipts, the mail server."""

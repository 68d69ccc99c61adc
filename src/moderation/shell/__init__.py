# SPDX-License-Identifier: EUPL-1.2
"""The same jobs without a window: command line, requests to a running app, soundness."""

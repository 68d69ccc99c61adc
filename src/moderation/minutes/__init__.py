# SPDX-License-Identifier: EUPL-1.2
"""The minutes: one document model and a writer per format.

Importing this package loads no writer: the PDF writer alone costs a fifth of a second, so
``moderation.minutes.pdf`` is imported where a PDF is asked for.
"""

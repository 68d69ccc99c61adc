# SPDX-License-Identifier: EUPL-1.2
"""Reading back what was agreed, before people leave."""

from moderation.features.approval.page.read_back import ReadBackPage

PAGE = ReadBackPage

__all__ = ["PAGE", "ReadBackPage"]

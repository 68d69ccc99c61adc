# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of role clarification."""

from moderation.activities.roles.page.roles_page import RolesPage

PAGE = RolesPage

__all__ = ["PAGE", "RolesPage"]

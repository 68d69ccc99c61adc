# SPDX-License-Identifier: EUPL-1.2
"""What leaves a workshop: minutes in every cut, tables, calendar, papers, mail, the release."""

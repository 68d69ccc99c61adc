# SPDX-License-Identifier: EUPL-1.2
"""Help where one is: the keys of a page, the handbook, what the program is made of."""

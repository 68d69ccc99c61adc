# SPDX-License-Identifier: EUPL-1.2
"""The tables of the first version, as ``schema.sql`` says them.

Until the first release they follow from the entities: `make generate` writes the file. The release
freezes its text beside this step, which runs that from then on.
"""

from __future__ import annotations

from alembic import op

from moderation.storage.migrations import schema_script

revision = "0001"
down_revision = None


def upgrade() -> None:
    for statement in filter(None, schema_script().split(";\n")):
        op.get_bind().exec_driver_sql(statement)

"""Schema 2: what new commerce binds to, its terms and plans, and where days on record came from."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE subscription ADD COLUMN commitment TEXT",
    "ALTER TABLE subscription ADD COLUMN sources TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE offer ADD COLUMN plans TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE offer ADD COLUMN segments TEXT NOT NULL DEFAULT '[]'",
)
"""In the order in which they are run."""

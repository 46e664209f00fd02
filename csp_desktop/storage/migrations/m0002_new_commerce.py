"""Schema 2: what new commerce binds to, its terms and plans, and where days on record came from."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE subscription ADD COLUMN commitment TEXT",
    "ALTER TABLE subscription ADD COLUMN sources TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE offer ADD COLUMN plans TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE offer ADD COLUMN segments TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE subscription_shown ADD COLUMN window_until TEXT",
    "CREATE INDEX subscription_shown_window ON subscription_shown (window_until, key) WHERE window_until IS NOT NULL",
)
"""In the order in which they are run."""

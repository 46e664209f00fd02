"""One module a schema version, append-only."""

"""``--selftest REPORT``: sells and suspends in the real windows on a temporary database, and writes what it saw."""

"""SQLite through peewee: records, stores, row readers, unit of work, migrations."""

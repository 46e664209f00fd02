"""The endings of files that are the program's own; installers register them."""

from __future__ import annotations

from enum import StrEnum


class FileType(StrEnum):
    """An ending without its dot.

    ``CATALOG`` is a list of offers as Partner Center exports it, under a name that opens here with a double click.
    """

    CATALOG = "cspcatalog"

"""What commands say of failures, in English and without Qt; windows have their own translated sentences."""

from __future__ import annotations

from collections.abc import Mapping

from csp_desktop.domain.codes import Code
from csp_desktop.domain.verdicts import Fact

SENTENCES: dict[Code, str] = {
    Code.FILE_MISSING: "there is no file {name}; nothing was changed",
    Code.FILE_IS_FOLDER: "{name} is a folder, not a file; nothing was changed",
    Code.FILE_UNREADABLE: "{name} cannot be read, check its permissions; nothing was changed",
    Code.FILE_EMPTY: "{name} is empty; nothing was changed",
    Code.FILE_TOO_LARGE: (
        "{name} is too large for a catalogue ({megabytes} MB, at most {limit_megabytes}); nothing was changed"
    ),
    Code.FILE_NOT_TEXT: "{name} is not a text file; nothing was changed",
    Code.FILE_NOT_JSON: "{name} is not valid JSON (line {line}, column {column}); nothing was changed",
    Code.FILE_TRUNCATED: "{name} was cut off (it ends in line {line}), export it again; nothing was changed",
    Code.FILE_TOO_NESTED: "{name} is nested too deeply to be a catalogue; nothing was changed",
    Code.FILE_NOT_A_CATALOG: "the file holds no list of offers; nothing was changed",
    Code.OFFERS_REFUSED: "none of the {count} offers in the file can be used; nothing was changed",
    Code.ITEM_NOT_AN_OBJECT: "not an offer but {found}",
    Code.MEMBER_MISSING: "{member} is missing",
    Code.MEMBER_WRONG: "{member} is not usable ({found})",
    Code.MEMBER_OUT_OF_RANGE: "{member} is out of range ({found})",
    Code.MINIMUM_ABOVE_MAXIMUM: "the fewest licences ({minimum}) are more than the most ({maximum})",
    Code.ID_REPEATED: "the same id stands in the file twice, the last one counts",
    Code.SETTINGS_BROKEN: (
        "the settings file could not be read, so the standard settings hold; the old file was kept beside it"
    ),
    Code.IMPORT_CANCELLED: "the import was cancelled; nothing was changed",
    Code.DATABASE_NEWER: (
        "the data was written by a newer version (format {found}, this one knows {known}); nothing was changed"
    ),
    Code.DATABASE_DAMAGED: "the database is damaged or none of CSP Desktop; nothing was changed",
    Code.DATABASE_BUSY: "another program holds the database, try again; nothing was changed",
    Code.DATABASE_UNAVAILABLE: "the database cannot be opened or written; nothing was changed",
    Code.DISK_FULL: "the disk is full; nothing was changed",
    Code.FOLDER_UNAVAILABLE: "the folder {folder} cannot be used; choose another with --data-dir",
}
"""Every failure that a command can meet."""


def sentence(code: Code, facts: Mapping[str, Fact]) -> str:
    """Return the sentence of a code with its facts; a fact that is missing shows as dots."""
    return SENTENCES.get(code, code.value.replace("_", " ")).format_map(_Filled(facts))


class _Filled(dict[str, Fact]):
    def __missing__(self, key: str) -> str:
        return "..."

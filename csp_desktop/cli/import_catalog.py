"""``csp-desktop import catalog FILE``: the catalogue without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from csp_desktop.cli.sentences import sentence
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.services.imports import ImportService

SHOWN = 20
"""So many refused offers are told by name; a file of nothing but mistakes must not flood a terminal."""


def import_catalog(imports: ImportService, file: Path, out: TextIO, errors: TextIO) -> int:
    """Import a catalogue file and tell what was done.

    Returns:
        0 where it was imported; 1 where nothing was changed.
    """
    try:
        summary = imports.catalog(file, _quiet, _never)
    except ExpectedError as error:
        errors.write(f"csp-desktop: {sentence(error.code, error.facts)}\n")
        return 1
    merged = summary.merged
    out.write(
        f"{summary.read} offers read: {merged.new} new, {merged.changed} changed, {merged.unchanged} unchanged, "
        f"{len(summary.refused)} refused.\n"
    )
    for refused in summary.refused[:SHOWN]:
        out.write(f"  refused, item {refused.index + 1}: {refused.name!r}: {sentence(refused.code, refused.facts)}\n")
    if len(summary.refused) > SHOWN:
        out.write(f"  and {len(summary.refused) - SHOWN} more\n")
    return 0


def _quiet(done: int, total: int) -> None:
    del done, total


def _never() -> bool:
    return False

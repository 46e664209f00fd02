"""Runs what was said without a window."""

from __future__ import annotations

import sys

from csp_desktop.bootstrap.services import make_database, make_desk, make_imports
from csp_desktop.cli.arguments import Options
from csp_desktop.cli.import_catalog import import_catalog
from csp_desktop.cli.sentences import sentence
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.services.changes import Changes
from csp_desktop.services.preferences import Preferences
from csp_desktop.system.paths import folders
from csp_desktop.system.settings import SettingsFile


def run_command(options: Options) -> int:
    """Import the file that was named; returns the exit code."""
    assert options.catalog is not None, "the only command without a window"
    try:
        own = folders(options.data_dir, demo=options.is_demo)
        kept = SettingsFile(own.settings)
        preferences = Preferences(kept)
        if kept.warning is not None:
            sys.stderr.write(f"csp-desktop: {sentence(kept.warning, {})}\n")
        database = make_database(own)
    except ExpectedError as error:
        sys.stderr.write(f"csp-desktop: {sentence(error.code, error.facts)}\n")
        return 1
    try:
        desk = make_desk(database, preferences, _tell_nobody)
        return import_catalog(make_imports(desk), options.catalog, sys.stdout, sys.stderr)
    finally:
        database.close_here()


def _tell_nobody(changes: Changes) -> None:
    """Nobody else looks on while a command runs."""
    del changes

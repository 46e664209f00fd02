"""Where the program itself lies, and whether it keeps its data beside itself."""

from __future__ import annotations

import sys
from pathlib import Path

from csp_desktop.system.resources import PACKAGE

MARK = "portable.txt"
"""A file of this name beside the program makes every start a portable one; what is in it does not matter."""

DATA = "csp-desktop-data"
"""The folder beside the program in which a portable one keeps everything."""


def program_folder() -> Path:
    """Return the folder that a person sees the program in: the bundle's own, on macOS the one around the .app."""
    if not getattr(sys, "frozen", False):
        return PACKAGE.parent
    program = Path(sys.executable).resolve()
    around = next((each.parent for each in program.parents if each.suffix == ".app"), None)
    return around or program.parent


def portable_data() -> Path:
    """Return where a portable program keeps its data."""
    return program_folder() / DATA


def is_marked_portable() -> bool:
    """Whether the mark lies beside the program."""
    return (program_folder() / MARK).is_file()

"""Which folders the program keeps its files in."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable

# Linux writes application folders in lower case without blanks; Windows and macOS show them to a person.
APP_NAME = "CSP Desktop" if sys.platform in ("win32", "darwin") else "csp-desktop"


@dataclass(frozen=True)
class Folders:
    """The folders of one profile; they exist and can be written.

    Args:
        data: Database with its drafts, backups, settings and window state: one folder that can be copied as a whole.
        log: The log and its older parts.
    """

    data: Path
    log: Path

    @property
    def database(self) -> Path:
        """The database file."""
        return self.data / "csp-desktop.sqlite"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.data / "settings.json"

    @property
    def window_state(self) -> Path:
        """The file of window geometry, column states and sort orders."""
        return self.data / "window.ini"


def folders(data_dir: Path | None = None, *, demo: bool = False) -> Folders:
    """Return the folders of a profile, making those that are missing.

    Args:
        data_dir: Holds everything instead of the platform's folders, where a person named one.
        demo: Use a folder of its own, so that sample data never meets real data.

    Raises:
        Unavailable: ``FOLDER_UNAVAILABLE``; a folder cannot be made or written.
    """
    if data_dir is None:
        # No author folder: the name of a publisher helps nobody to find data. Not roaming: a database must not roam.
        base = Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False))
    else:
        base = _absolute(data_dir)
    data = base / "demo" if demo else base
    is_platform_profile = data_dir is None and not demo
    log = Path(platformdirs.user_log_dir(APP_NAME, appauthor=False)) if is_platform_profile else data / "log"
    found = Folders(data=data, log=log)
    for folder in (found.data, found.log):
        _make(folder)
        _try_to_write(folder)
    return found


def _absolute(folder: Path) -> Path:
    try:
        return folder.expanduser().absolute()
    except (RuntimeError, OSError, ValueError) as error:
        raise Unavailable(Code.FOLDER_UNAVAILABLE, folder=str(folder)) from error


def _make(folder: Path) -> None:
    """Make a folder, and its parents, that only this person may enter."""
    missing = []
    try:
        for place in (folder, *folder.parents):
            if place.exists():
                break
            missing.append(place)
        for place in reversed(missing):
            place.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_dir():
            raise NotADirectoryError(str(folder))
    except (OSError, ValueError) as error:
        raise Unavailable(Code.FOLDER_UNAVAILABLE, folder=str(folder)) from error


def _try_to_write(folder: Path) -> None:
    """Write and remove a file: permission bits do not tell of read-only disks and network shares."""
    try:
        handle, name = tempfile.mkstemp(prefix=".write-test-", dir=folder)
        os.close(handle)
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
    except OSError as error:
        raise Unavailable(Code.FOLDER_UNAVAILABLE, folder=str(folder)) from error

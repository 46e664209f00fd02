"""The trace of a hard crash, which no exception tells of: written by the interpreter as it dies."""

from __future__ import annotations

import contextlib
import faulthandler
import sys
from datetime import UTC, datetime
from pathlib import Path

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable

CRASH_NAME = "crash.log"

KEPT_ASIDE = "crash-*.log"
"""Traces of earlier crashes, named by the UTC moment at which they were last written."""


class CrashLog:
    """Has the interpreter write where every thread is if the process crashes, until it is closed.

    What an earlier run left is put aside, so that a report can take it along.

    Args:
        folder: The folder of the log.
        kept: How many older traces are kept.

    Raises:
        Unavailable: ``FOLDER_UNAVAILABLE``; the file cannot be opened.
    """

    def __init__(self, folder: Path, *, kept: int = 3) -> None:
        self.path = folder / CRASH_NAME
        _put_aside(self.path, kept)
        try:
            # Held open: a dying process can open nothing, it can only write.
            self._file = self.path.open("ab", buffering=0)
        except OSError as error:
            raise Unavailable(Code.FOLDER_UNAVAILABLE, folder=str(folder)) from error
        self._was_enabled = faulthandler.is_enabled()
        faulthandler.enable(self._file, all_threads=True)

    def close(self) -> None:
        """Give crashes back to the terminal, if they went there before."""
        faulthandler.disable()
        self._file.close()
        if self._was_enabled and sys.__stderr__ is not None:
            # A terminal that is gone has no file number.
            with contextlib.suppress(OSError, ValueError):
                faulthandler.enable(sys.__stderr__)


def _put_aside(path: Path, kept: int) -> None:
    # A file that another window holds open (Windows) stays where it is; its trace then grows on.
    with contextlib.suppress(OSError):
        found = path.stat()
        if found.st_size:
            moment = datetime.fromtimestamp(found.st_mtime, UTC).strftime("%Y%m%d-%H%M%S")
            path.replace(path.with_name(f"crash-{moment}.log"))
    older = sorted(path.parent.glob(KEPT_ASIDE), reverse=True)
    for each in older[kept:]:
        with contextlib.suppress(OSError):
            each.unlink()

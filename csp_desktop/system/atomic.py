"""Writing a file so that a crash leaves either the old one or the new one, whole."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable

FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file's content, all or nothing; only this person may read it.

    Raises:
        Unavailable: ``DISK_FULL`` or ``FOLDER_UNAVAILABLE``; the old content is untouched.
    """
    # In the same folder, because a move between disks is a copy and no longer one step.
    scratch: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        scratch = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
        _settle(path.parent)
    except OSError as error:
        if scratch is not None:
            with contextlib.suppress(OSError):
                scratch.unlink(missing_ok=True)
        code = Code.DISK_FULL if error.errno in FULL else Code.FOLDER_UNAVAILABLE
        raise Unavailable(code, folder=str(path.parent)) from error


def _settle(folder: Path) -> None:
    """Have the folder's new entry written to disk where the platform can be asked to."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network shares refuse this; the file itself is on disk already.
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)

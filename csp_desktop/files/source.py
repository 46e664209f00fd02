"""Opening a file that a person pointed at, and reading its text: whatever it turns out to be."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable

MEBIBYTE = 1024 * 1024

Progress = Callable[[int, int], None]
"""Called with the bytes read so far and those in all; what it raises ends the reading and is passed on."""


def read_bytes(path: Path, *, limit_bytes: int, progress: Progress | None = None) -> bytes:
    """Return the content of a regular file, refusing a larger one by its size before reading.

    Raises:
        Unavailable: ``FILE_MISSING``, ``FILE_IS_FOLDER`` or ``FILE_UNREADABLE``.
        ExpectedError: ``FILE_TOO_LARGE``.
    """
    size = _size(path)
    if size > limit_bytes:
        raise _too_large(path, size, limit_bytes)
    # One byte more than allowed shows a file that grew since its size was asked.
    content = _read(path, limit_bytes + 1, size, progress)
    if len(content) > limit_bytes:
        raise _too_large(path, len(content), limit_bytes)
    return content


def read_start(path: Path, *, length_bytes: int) -> bytes:
    """Return the first bytes of a regular file of any size.

    Raises:
        Unavailable: ``FILE_MISSING``, ``FILE_IS_FOLDER`` or ``FILE_UNREADABLE``.
    """
    return _read(path, length_bytes, min(_size(path), length_bytes), None)


def decode(content: bytes, name: str) -> str:
    """Return the text of a file in UTF-8, UTF-16 or UTF-32, with a byte order mark or without.

    Raises:
        ExpectedError: ``FILE_EMPTY`` or ``FILE_NOT_TEXT``.
    """
    if not content.strip():
        raise ExpectedError(Code.FILE_EMPTY, name=name)
    try:
        text = content.decode(json.detect_encoding(content))
    except UnicodeDecodeError as error:
        raise ExpectedError(Code.FILE_NOT_TEXT, name=name) from error
    if "\0" in text:
        raise ExpectedError(Code.FILE_NOT_TEXT, name=name)
    if not text.strip():
        raise ExpectedError(Code.FILE_EMPTY, name=name)
    return text


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Unavailable(Code.FILE_MISSING, name=path.name) from error
    except (OSError, ValueError) as error:
        raise Unavailable(Code.FILE_UNREADABLE, name=path.name) from error
    if stat.S_ISDIR(found.st_mode):
        raise Unavailable(Code.FILE_IS_FOLDER, name=path.name)
    if not stat.S_ISREG(found.st_mode):
        # Opening a pipe would wait for ever, a device may never end.
        raise Unavailable(Code.FILE_UNREADABLE, name=path.name)
    return found.st_size


def _read(path: Path, length_bytes: int, total_bytes: int, progress: Progress | None) -> bytes:
    content = bytearray()
    try:
        with path.open("rb") as file:
            # What was a file a moment ago may be something else now.
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Unavailable(Code.FILE_UNREADABLE, name=path.name)
            while len(content) < length_bytes:
                piece = file.read(min(MEBIBYTE, length_bytes - len(content)))
                if not piece:
                    break
                content += piece
                if progress is not None:
                    progress(len(content), max(total_bytes, len(content)))
    except FileNotFoundError as error:
        raise Unavailable(Code.FILE_MISSING, name=path.name) from error
    except OSError as error:
        raise Unavailable(Code.FILE_UNREADABLE, name=path.name) from error
    return bytes(content)


def _too_large(path: Path, size: int, limit_bytes: int) -> ExpectedError:
    return ExpectedError(
        Code.FILE_TOO_LARGE, name=path.name, megabytes=size // MEBIBYTE, limit_megabytes=limit_bytes // MEBIBYTE
    )

"""The log file: short, turned over by size, and free of what it must not know."""

from __future__ import annotations

import contextlib
import logging
import re
from datetime import UTC, date, datetime
from pathlib import Path

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.domain.verdicts import Fact
from csp_desktop.system.outlines import outline

LOG_NAME = "csp-desktop.log"
LOGGER = "csp_desktop"

INDENT = "  "
"""Begins every further line of a record, so that no text can pass for a record of its own."""

SAID = f"{INDENT}> "
"""Begins every line of what an exception or a record says beyond its first; a report leaves these lines out."""

SECRETS = (
    # Three dotted base64 parts: a signed token, wherever it stands.
    (re.compile(r"\beyJ[\w-]{4,}(?:\.[\w-]+){0,4}"), "<token>"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{8,}"), r"\1 <token>"),
    (
        re.compile(
            r"(?i)([\"']?\b(?:access_?token|refresh_?token|id_?token|client_?secret|password|pwd|secret|assertion"
            r"|continuationtoken)\b[\"']?\s*[=:]\s*)(\"[^\"]*\"|'[^']*'|[^\s,;&}\"']+)"
        ),
        r"\1<secret>",
    ),
    # An authorisation code is long; a server's error code is short and wanted.
    (re.compile(r"(?i)\b(code=)[\w.~-]{20,}"), r"\1<secret>"),
    (re.compile(r"[\w.%+-]+@[\w-]+(?:\.[\w-]+)+"), "<e-mail>"),
    (re.compile(r"(?i)\b[a-z0-9-]+\.onmicrosoft\.(?:com|us|de)\b"), "<domain>"),
    (re.compile(r"(?i)\b[a-z0-9-]+\.partner\.onmschina\.cn\b"), "<domain>"),
)


def redacted(text: str) -> str:
    """Return a text without tokens, passwords, e-mail addresses and customers' initial domains."""
    for pattern, instead in SECRETS:
        text = pattern.sub(instead, text)
    return text


class LogFile:
    """Writes the program's log records to a file until it is closed.

    Args:
        folder: Where the log and its older parts lie; they are named ``csp-desktop.log`` and ``.1``, ``.2`` and so on.
        largest_bytes: A part that grew to this size is put aside.
        parts: How many older parts are kept.

    Raises:
        Unavailable: ``FOLDER_UNAVAILABLE``; the file cannot be opened.
    """

    def __init__(self, folder: Path, *, largest_bytes: int = 1_000_000, parts: int = 4) -> None:
        self.path = folder / LOG_NAME
        try:
            self._handler = _TurningHandler(self.path, largest_bytes, parts)
        except OSError as error:
            raise Unavailable(Code.FOLDER_UNAVAILABLE, folder=str(folder)) from error
        self._handler.setFormatter(_RedactingFormatter())
        self._logger = logging.getLogger(LOGGER)
        self._logger.setLevel(logging.INFO)
        self._logger.addHandler(self._handler)

    def expected(self, error: ExpectedError) -> None:
        """Write one line about an expected error: its code, its facts without texts, and what caused it."""
        self._logger.warning("%s", one_line(error))

    def bug(self, error: BaseException) -> None:
        """Write an unexpected error with its traceback."""
        self._logger.error("unexpected error", exc_info=error)

    def close(self) -> None:
        """Stop writing."""
        self._logger.removeHandler(self._handler)
        self._handler.close()


def one_line(error: ExpectedError) -> str:
    """Return an expected error as one line.

    Texts among the facts are left out: they name customers, files and folders.
    """
    words = [type(error).__name__, str(error.code)]
    words += [f"{name}={_safe(value)}" for name, value in sorted(error.facts.items())]
    cause = error.__cause__
    if isinstance(cause, OSError):
        words.append(f"cause={type(cause).__name__}({cause.errno})")
    elif cause is not None:
        words.append(f"cause={type(cause).__name__}")
    return " ".join(words)


def _safe(value: Fact) -> str:
    if isinstance(value, tuple):
        return f"<{len(value)} texts>"
    if value is None or isinstance(value, int | date):
        return str(value)
    return "<text>"


class _RedactingFormatter(logging.Formatter):
    """One form for all lines, without secrets; what is told can be told apart from what an exception says."""

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        first, *more = redacted(record.getMessage()).splitlines() or [""]
        lines = [f"{moment} {record.levelname} {record.name} {first}", *(SAID + line for line in more)]
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            lines += [INDENT + redacted(line) for line in outline(error).splitlines()]
            # Redacted whole, as a secret may stand on a line of its own below its name.
            lines += [SAID + line for line in redacted(_said_by(error)).splitlines()]
        return "\n".join(lines)


def _said_by(error: BaseException) -> str:
    try:
        return str(error)
    except Exception as another:  # noqa: BLE001  whatever an exception's own text raises must not hide the exception
        return f"<{type(another).__name__}>"


class _TurningHandler(logging.FileHandler):
    """Puts the file aside when it has grown; the standard one imports sockets and pickles at every start."""

    def __init__(self, path: Path, largest_bytes: int, parts: int) -> None:
        super().__init__(path, encoding="utf-8", errors="backslashreplace")
        self._path = path
        self._largest_bytes = largest_bytes
        self._parts = parts

    def emit(self, record: logging.LogRecord) -> None:
        if self.stream is not None and self.stream.tell() >= self._largest_bytes:
            self._turn()
        super().emit(record)

    def _turn(self) -> None:
        if self.stream is not None:
            self.stream.close()
        # A part that someone else holds open (Windows) stays; the log then grows on rather than stopping.
        with contextlib.suppress(OSError):
            for number in range(self._parts, 0, -1):
                older = self._part(number)
                newer = self._part(number - 1)
                if newer.exists():
                    newer.replace(older)
        self.stream = self._open()

    def _part(self, number: int) -> Path:
        return self._path if number == 0 else self._path.with_name(f"{self._path.name}.{number}")

"""A report that helps to find a bug and tells nothing about anybody: a ZIP file that a person saves and may send.

What goes in is chosen, never what stays out: a text that has not one of the forms below is left out. Messages of
exceptions nobody expected are left out altogether, as they may hold anything; what remains of a bug is its kind and the
places in the program (``outlines.py``). Log lines keep their moment, level and logger, and their text only where its
form can hold no data (``one_line`` in ``logging.py``). Of settings a few keys remain, each only with a value that the
program itself would write. Last, what names the person or the computer's folders is replaced and everything is redacted
once more.

``docs/diagnostics.md`` says the same to the people who send it.
"""

from __future__ import annotations

import getpass
import io
import json
import platform
import re
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from csp_desktop import __version__
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.services.ports.settings import Appearance
from csp_desktop.system.atomic import write_atomically
from csp_desktop.system.crash_log import CRASH_NAME, KEPT_ASIDE
from csp_desktop.system.logging import INDENT, LOG_NAME, redacted
from csp_desktop.system.outlines import BEGINNING, CAUSED, MEANWHILE, place_of
from csp_desktop.system.paths import Folders

LOG_BYTES = 5_000_000
"""How much of the log goes in, the newest of it; traces of crashes come first."""

CRASH_BYTES = 200_000
"""How much of each trace of a crash goes in."""

SETTINGS_BYTES = 1_000_000
"""A larger file is none that the program has written."""

LEFT_OUT = "<left out>"

Figures = Mapping[str, object]
"""Numbers of a database by what they count: customers, offers, subscriptions, outbox entries by state, schema."""


class DataKind(StrEnum):
    """Where the data folder lies; never which one it is."""

    PLATFORM = "platform"
    NAMED = "--data-dir"
    SAMPLES = "samples"


@dataclass(frozen=True)
class Screen:
    """What only the windows know; asked of Qt on the GUI thread.

    Args:
        qt: Version of Qt.
        pyside: Version of PySide6.
        style: The platform plug-in, such as ``windows`` or ``xcb``.
        locale: Such as ``de_DE``.
        scales: Device pixels for each pixel, of each screen.
    """

    qt: str = ""
    pyside: str = ""
    style: str = ""
    locale: str = ""
    scales: tuple[float, ...] = ()


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:
        return ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # Nobody who has a name: nothing to hide.
        return ""


@dataclass(frozen=True)
class Person:
    """What must not be told of whoever sits at the computer.

    Args:
        home: The home folder; empty if there is none.
        user: The name at the computer; empty if there is none.
    """

    home: str = field(default_factory=_home)
    user: str = field(default_factory=_user)

    def hidden_in(self, text: str) -> str:
        """Return a text that does not name them."""
        for home in (self.home, self.home.replace("\\", "/")):
            # A user without a folder of their own has the root of the disk, which names nobody.
            if len(home.rstrip("/\\")) > len("C:"):
                text = re.sub(re.escape(home), "<home>", text, flags=re.IGNORECASE)
        if self.user:
            text = re.sub(rf"(?<!\w){re.escape(self.user)}(?!\w)", "<user>", text, flags=re.IGNORECASE)
        return text


def save_report(
    path: Path,
    own: Folders,
    kind: DataKind,
    screen: Screen,
    figures: Callable[[], Figures],
    outlines: Sequence[str] = (),
    person: Person | None = None,
) -> None:
    """Write a report, all or nothing; a file of that name is replaced.

    Args:
        path: The ZIP file.
        figures: Counts what the database holds.
        outlines: Bugs, each as ``outline`` tells it.
        person: Whom to hide; whoever runs the program if none is named.

    Raises:
        Unavailable: ``DISK_FULL`` or ``FOLDER_UNAVAILABLE``.
    """
    write_atomically(path, report(own, kind, screen, figures, outlines, person or Person()))


def report(
    own: Folders,
    kind: DataKind,
    screen: Screen,
    figures: Callable[[], Figures],
    outlines: Sequence[str],
    person: Person,
) -> bytes:
    """Return the bytes of a report."""
    unread: list[str] = []
    members = dict(_logs(own.log, person, unread))
    members["about.json"] = _json(_about(own, kind, screen, figures, unread), person)
    members["settings.json"] = _json(_settings(own.settings), person)
    if outlines:
        members["traceback.txt"] = _clean("\n\n".join(_kept_of_outline(each) for each in outlines) + "\n", person)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            archive.writestr(name, members[name])
    return content.getvalue()


def _about(
    own: Folders, kind: DataKind, screen: Screen, figures: Callable[[], Figures], unread: list[str]
) -> dict[str, object]:
    return {
        "program": __version__,
        "python": platform.python_version(),
        "qt": screen.qt,
        "pyside6": screen.pyside,
        # Not ``platform.uname``, which names the computer.
        "platform": platform.platform(),
        "machine": platform.machine(),
        "window_system": screen.style,
        "locale": screen.locale,
        "screen_scales": list(screen.scales),
        "is_frozen": bool(getattr(sys, "frozen", False)),
        "made_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "data_folder": kind.value,
        "free_bytes": _free_bytes(own.data),
        "database_bytes": _size(own.database),
        "database": _figures(figures),
        "not_readable": unread,
    }


def _figures(figures: Callable[[], Figures]) -> Figures:
    try:
        return _numbers(figures())
    except ExpectedError as error:
        # Why a database cannot be read is just what a report is for.
        return {"problem": str(error.code)}


def _numbers(found: Figures) -> Figures:
    """Numbers by plain names alone: a damaged database may hold anything in the place of a state."""
    numbers: dict[str, object] = {}
    for key, value in found.items():
        name = key if re.fullmatch(r"[a-z_]+", key) else LEFT_OUT
        if isinstance(value, Mapping):
            numbers[name] = _numbers(value)
        elif isinstance(value, int):
            numbers[name] = value
    return numbers


def _settings(path: Path) -> dict[str, str]:
    """Return the few settings that tell nothing of anybody; a value that is not one of ours is left out."""
    try:
        with path.open("rb") as file:
            document = json.loads(file.read(SETTINGS_BYTES))
        if not isinstance(document, dict):
            raise TypeError(type(document).__name__)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, RecursionError):
        return {"problem": str(Code.SETTINGS_BROKEN)}
    inner = document.get("partner")
    partner = inner if isinstance(inner, dict) else {}
    return {
        "language": _matching(document.get("language"), r"[a-z]{0,3}"),
        "appearance": _matching(document.get("appearance"), _one_of(Appearance)),
        "cloud": _matching(partner.get("cloud"), _one_of(Cloud)),
        "country": _matching(partner.get("country"), r"(?:[A-Z]{2})?"),
        "role": _matching(partner.get("role"), _one_of(Role)),
    }


def _one_of(kind: type[StrEnum]) -> str:
    return "|".join(re.escape(each.value) for each in kind)


def _matching(value: object, pattern: str) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) and re.fullmatch(pattern, value) else LEFT_OUT


# The log.


def _logs(folder: Path, person: Person, unread: list[str]) -> Iterator[tuple[str, str]]:
    left = LOG_BYTES
    traces = [folder / CRASH_NAME, *sorted(folder.glob(KEPT_ASIDE), reverse=True)]
    # The newest part has no number; the others count up into the past.
    parts = [folder / LOG_NAME, *(folder / f"{LOG_NAME}.{number}" for number in range(1, 10))]
    for path, most, keep in (
        *((each, CRASH_BYTES, _kept_of_trace) for each in traces if _is_ours(each)),
        *((each, LOG_BYTES, kept_of_log) for each in parts),
    ):
        name = f"log/{path.name}"
        try:
            content = _end_of(path, min(most, left))
        except FileNotFoundError:
            continue
        except OSError:
            unread.append(name)
            continue
        left -= len(content)
        kept = keep(content.decode("utf-8", "replace").replace("\r\n", "\n"))
        if kept:
            yield name, _clean(kept, person)


def _is_ours(trace: Path) -> bool:
    return trace.name == CRASH_NAME or re.fullmatch(r"crash-\d{8}-\d{6}\.log", trace.name) is not None


def _end_of(path: Path, most: int) -> bytes:
    """Return the last bytes of a file; what begins in the middle of a line has no form that is kept."""
    with path.open("rb") as file:
        start = max(0, file.seek(0, io.SEEK_END) - most)
        file.seek(start)
        return file.read(most)


# Lower-case names, numbers, days and the marks that ``one_line`` puts in the place of texts.
_FACT = r"[a-z_]+=(?:-?\d+|None|True|False|\d{4}-\d\d-\d\d(?:[T ][\d:.+]+)?|<text>|<\d+ texts>)"
_CAUSE = r"cause=\w+(?:\((?:\d+|None)\))?"
_EXPECTED = re.compile(rf"[A-Z]\w* ({'|'.join(Code)})((?: {_FACT})*)((?: {_CAUSE})?)", re.ASCII)
_SENTENCE = re.compile(r"unexpected error|lane [a-z]+ did not end in time")
_HEADER = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z (?:DEBUG|INFO|WARNING|ERROR|CRITICAL) csp_desktop[\w.]*) (.*)", re.ASCII
)
# What ``outline`` tells; nothing that an exception says can stand in such a line.
_PLACE = r"(?:[\w.-]+/)*[\w.<> -]+, line \d+, in [\w.<>]+"
_OUTLINE = re.compile(
    rf"(?:  )*(?:{re.escape(BEGINNING)}|{re.escape(CAUSED)}|{re.escape(MEANWHILE)}"
    rf"|{_PLACE}|\(\d+ more\)|[A-Za-z_][\w.<>]*)"
)


def kept_of_log(text: str) -> str:
    """Return what a report takes of a log's text."""
    kept: list[str] = []
    # Only where the log itself breaks lines: other breaks may stand inside of what was said.
    for line in text.split("\n"):
        header = _HEADER.fullmatch(line)
        if header is not None:
            said = header[2]
            is_harmless = _SENTENCE.fullmatch(said) or _EXPECTED.fullmatch(said)
            kept.append(f"{header[1]} {said if is_harmless else LEFT_OUT}")
        elif line.startswith(INDENT) and _OUTLINE.fullmatch(line, len(INDENT)):
            kept.append(line)
    return "".join(f"{line}\n" for line in kept)


def _kept_of_outline(text: str) -> str:
    return "\n".join(line if _OUTLINE.fullmatch(line) else LEFT_OUT for line in text.split("\n"))


_CRASHED = re.compile(
    r"(?:Fatal Python error|Windows fatal exception): [\w ,.-]+"
    r"|(?:Current thread|Thread) 0x[0-9a-f]+(?: \(most recent call first\):)?"
    r"|  <no Python frame>|  \.\.\.",
    re.ASCII,
)
_THREAD_NAME = re.compile(r"^((?:Current thread|Thread) 0x[0-9a-f]+) \[.*\](?= \()")
_CRASHED_AT = re.compile(r'  File "(.*)", line (\d+) in ([\w.<>]+)')


def _kept_of_trace(text: str) -> str:
    """Return what a report takes of the interpreter's own trace: which signal, and where every thread was."""
    kept: list[str] = []
    for whole in text.splitlines():
        # Newer interpreters name each thread.
        line = _THREAD_NAME.sub(r"\1", whole)
        if (place := _CRASHED_AT.fullmatch(line)) is not None:
            kept.append(f"  {place_of(place[1])}, line {place[2]}, in {place[3]}")
        elif _CRASHED.fullmatch(line):
            kept.append(line)
    return "".join(f"{line}\n" for line in kept)


# Last, over everything.


def _clean(text: str, person: Person) -> str:
    return redacted(person.hidden_in(text))


def _json(document: Mapping[str, object], person: Person) -> str:
    return json.dumps(_hidden(document, person), ensure_ascii=True, indent=2) + "\n"


def _hidden(value: object, person: Person) -> object:
    """Clean the texts of a document, not the document: a name may look like its punctuation."""
    if isinstance(value, str):
        return _clean(value, person)
    if isinstance(value, Mapping):
        return {str(key): _hidden(each, person) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_hidden(each, person) for each in value]
    return value


def _free_bytes(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None

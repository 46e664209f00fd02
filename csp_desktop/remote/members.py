"""Reading the members of one JSON object: names without case, null like missing, wrong types refused by name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import TypeVar

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import OpenEnum
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.dates import read_day, read_moment

Kind = TypeVar("Kind", bound=OpenEnum)

LONGEST_WHOLE = 2**31 - 1
"""The server's whole numbers have 32 bits."""

LONGEST_ID = 256
LONGEST_NAME = 1_000
LONGEST_TEXT = 100_000


class Members:
    """One JSON object, read member by member.

    Every reader raises ``ExpectedError`` with ``MEMBER_MISSING``, ``MEMBER_WRONG`` (``found`` names the JSON type) or
    ``MEMBER_OUT_OF_RANGE``; its fact ``member`` is the path, such as ``category.name``.
    """

    def __init__(self, item: Mapping[str, object], path: str = "") -> None:
        self.item = item
        self.path = path
        # The first of names that differ by case alone counts, after the exact one.
        self._names: dict[str, str] = {}
        for name in item:
            self._names.setdefault(name.lower(), name)

    def value(self, name: str) -> object:
        """Return a member as it came; None where it is missing or null."""
        if name in self.item:
            return self.item[name]
        return self.item.get(self._names.get(name.lower(), name))

    def has(self, name: str) -> bool:
        """Whether a member is there and not null."""
        return self.value(name) is not None

    def text(self, name: str, default: str = "", *, longest: int = LONGEST_TEXT) -> str:
        """Return a text without blanks around it."""
        value = self.value(name)
        return default if value is None else self._checked_text(value, name, longest)

    def needed_text(self, name: str, *, longest: int = LONGEST_TEXT) -> str:
        """Return a text that must be there and not be blank."""
        text = self.text(name, longest=longest)
        if not text:
            raise ExpectedError(Code.MEMBER_MISSING, member=self.path + name)
        return text

    def whole(self, name: str, default: int = 0, *, least: int = 0) -> int:
        """Return a whole number from ``least`` to what 32 bits hold."""
        value = self.value(name)
        if value is None:
            return default
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._wrong(name, value)
        if not least <= value <= LONGEST_WHOLE:
            raise ExpectedError(Code.MEMBER_OUT_OF_RANGE, member=self.path + name, found=str(value)[:40])
        return value

    def needed_whole(self, name: str, *, least: int = 0) -> int:
        """Return a whole number that must be there."""
        if not self.has(name):
            raise ExpectedError(Code.MEMBER_MISSING, member=self.path + name)
        return self.whole(name, least=least)

    def flag(self, name: str, default: bool) -> bool:
        """Return true or false."""
        value = self.value(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self._wrong(name, value)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts without its blank ones; empty where it is missing."""
        found = (self._checked_text(value, name, LONGEST_NAME) for value in self._list(name))
        return tuple(text for text in found if text)

    def inner(self, name: str) -> Members:
        """Return an object inside this one; an empty one where it is missing."""
        value = self.value(name)
        if value is None:
            return Members({}, f"{self.path}{name}.")
        if not isinstance(value, Mapping):
            raise self._wrong(name, value)
        return Members(value, f"{self.path}{name}.")

    def inner_all(self, name: str) -> Iterator[Members]:
        """Return the objects of a list in their order."""
        for value in self._list(name):
            if not isinstance(value, Mapping):
                raise self._wrong(name, value)
            yield Members(value, f"{self.path}{name}.")

    def day(self, name: str) -> date | None:
        """Return a UTC day; None where it is missing or means "no date"."""
        return read_day(self.text(name, longest=LONGEST_NAME), self.path + name)

    def moment(self, name: str) -> datetime | None:
        """Return a UTC moment; None where it is missing or means "no date"."""
        return read_moment(self.text(name, longest=LONGEST_NAME), self.path + name)

    def choice(self, name: str, kind: type[Kind], missing: Kind, numbers: Mapping[int, Kind]) -> tuple[Kind, str]:
        """Return a value of an open set with its text verbatim; ``numbers`` names the SDK's (section 17)."""
        value = self.value(name)
        if value is None or (isinstance(value, str) and not value.strip()):
            return missing, ""
        return self._choice(value, name, kind, numbers)

    def choices(self, name: str, kind: type[Kind], numbers: Mapping[int, Kind]) -> tuple[tuple[Kind, str], ...]:
        """Return a list of values of an open set, each with its text verbatim; empty where it is missing."""
        return tuple(self._choice(value, name, kind, numbers) for value in self._list(name))

    def _choice(self, value: object, name: str, kind: type[Kind], numbers: Mapping[int, Kind]) -> tuple[Kind, str]:
        if isinstance(value, int) and not isinstance(value, bool):
            return numbers.get(value, kind.read("unknown")), str(value)[:LONGEST_ID]
        text = self._checked_text(value, name, LONGEST_NAME)
        return kind.read(text), text

    def _list(self, name: str) -> list[object]:
        value = self.value(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self._wrong(name, value)
        return value

    def _checked_text(self, value: object, name: str, longest: int) -> str:
        if not isinstance(value, str):
            raise self._wrong(name, value)
        text = value.strip()
        if len(text) > longest:
            raise ExpectedError(Code.MEMBER_OUT_OF_RANGE, member=self.path + name, found=text[:40])
        # Half a character pair cannot be stored, and a zero character cuts a text short in other programs.
        if "\0" in text or not is_storable(text):
            raise ExpectedError(Code.MEMBER_WRONG, member=self.path + name, found="text")
        return text

    def _wrong(self, name: str, value: object) -> ExpectedError:
        return ExpectedError(Code.MEMBER_WRONG, member=self.path + name, found=type_name(value))


def type_name(value: object) -> str:
    """Return what JSON calls the type of a value: object, list, text, number, flag or null."""
    if isinstance(value, bool):
        return "flag"
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (Mapping, "object"),
        (list, "list"),
        (str, "text"),
        ((int, float), "number"),
    )
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")


def is_storable(text: str) -> bool:
    """Whether a text can be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def compact(item: Mapping[str, object]) -> str:
    """Return an object as JSON text with all its members, in their order and without blanks.

    Raises:
        ExpectedError: ``MEMBER_WRONG``; a member is nested too deeply to be written.
    """
    try:
        return _written(item)
    except RecursionError as error:
        raise ExpectedError(Code.MEMBER_WRONG, member=_too_deep(item), found="nested") from error


def _written(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # Half a character pair, which UTF-8 has no bytes for, is kept in its escaped form.
    return text if is_storable(text) else json.dumps(value, separators=(",", ":"), allow_nan=False)


def _too_deep(item: Mapping[str, object]) -> str:
    for name, value in item.items():
        try:
            _written(value)
        except RecursionError:
            return name
    return ""

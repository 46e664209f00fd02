"""What may be said of a bug anywhere: kinds of exceptions and places in the program, never what they say.

The message of an exception nobody expected may hold anything: a customer's name, an address, what was typed. So an
outline has no messages and no values, and a file is named by its place in the package, never by its folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath, PureWindowsPath
from types import FrameType, TracebackType

PACKAGE = "csp_desktop"

OURS = re.compile(rf"{PACKAGE}(?:/\w+)*\.py", re.ASCII)
"""A file of the package; a folder of that name may hold others, such as a virtual environment."""

BEGINNING = "Traceback (most recent call last):"
CAUSED = "The above exception was the direct cause of the following exception:"
MEANWHILE = "During handling of the above exception, another exception occurred:"

FIRST_PLACES, LAST_PLACES = 15, 40
"""How many places of a deep call are told from either end."""

MOST_LINKS = 8
"""How many exceptions of a chain or a group are told."""


def outline(error: BaseException) -> str:
    """Return an exception without its message: its kind, the places it came through, and what it came from."""
    return "\n".join(_told(error, set()))


def place_of(file: str) -> str:
    """Return where a source file lies in the package, with slashes; its bare name if it is none of ours."""
    # A trace of another machine's crash may be read here, so both kinds of separators are understood.
    parts = PureWindowsPath(file).parts if "\\" in file else PurePath(file).parts
    if PACKAGE in parts:
        last = len(parts) - 1 - parts[::-1].index(PACKAGE)
        place = "/".join(parts[last:])
        if OURS.fullmatch(place):
            return place
    return parts[-1] if parts else ""


def _told(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__
    link = CAUSED
    if before is None and not error.__suppress_context__:
        before, link = error.__context__, MEANWHILE
    if before is not None and id(before) not in seen and len(seen) < MOST_LINKS:
        yield from _told(before, seen)
        yield link
    if error.__traceback__ is not None:
        yield BEGINNING
        yield from _places(error.__traceback__)
    yield _kind(error)
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            if id(each) not in seen and len(seen) < MOST_LINKS:
                yield from (f"  {line}" for line in _told(each, seen))


def _places(trace: TracebackType) -> Iterator[str]:
    places: list[str] = []
    step: TracebackType | None = trace
    while step is not None:
        places.append(f"  {_place(step.tb_frame)}, line {step.tb_lineno}, in {step.tb_frame.f_code.co_qualname}")
        step = step.tb_next
    left_out = len(places) - FIRST_PLACES - LAST_PLACES
    if left_out > 0:
        yield from places[:FIRST_PLACES]
        yield f"  ({left_out} more)"
        yield from places[-LAST_PLACES:]
    else:
        yield from places


def _place(frame: FrameType) -> str:
    """Our files by their place; those of libraries by their module, as a path would tell of the machine."""
    module = frame.f_globals.get("__name__")
    if isinstance(module, str) and module.partition(".")[0] != PACKAGE and module != "__main__":
        return module
    return place_of(frame.f_code.co_filename)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"

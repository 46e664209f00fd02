"""Reading a JSON file that a person pointed at, refusing clearly what cannot be used."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import NoReturn

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.files.source import MEBIBYTE, Progress, decode, read_bytes

LONGEST_NUMBER = 100
"""Digits of a whole number that are still read; nothing that we know has more than 19."""

# What may remain at the end of a text that was cut inside a word, a number or an escape.
CUT_TOKEN = re.compile(r"t(ru?)?|f(a(ls?)?)?|n(ul?)?|-|[.eE][0-9+-]*|\\?u?[0-9A-Fa-f]{0,3}", re.ASCII)


class _RefusedNumber(ValueError):
    """A number that JSON does not know or that nobody can mean."""

    def __init__(self, text: str) -> None:
        super().__init__(text[:LONGEST_NUMBER])
        self.text = text


def read_json(path: Path, *, limit_bytes: int = 64 * MEBIBYTE, progress: Progress | None = None) -> object:
    """Return the document in a JSON file; of a key that is given twice the last one counts.

    Raises:
        Unavailable: ``FILE_MISSING``, ``FILE_IS_FOLDER`` or ``FILE_UNREADABLE``.
        ExpectedError: ``FILE_TOO_LARGE``, ``FILE_EMPTY``, ``FILE_NOT_TEXT``, ``FILE_NOT_JSON`` and ``FILE_TRUNCATED``
            (both with line and column, from 1) or ``FILE_TOO_NESTED``.
    """
    text = decode(read_bytes(path, limit_bytes=limit_bytes, progress=progress), path.name)
    return parse_json(text, path.name)


def parse_json(text: str, name: str) -> object:
    """Return the document that a JSON text holds; ``name`` is that of its file, for the sentence.

    Raises:
        ExpectedError: ``FILE_NOT_JSON``, ``FILE_TRUNCATED`` or ``FILE_TOO_NESTED``.
    """
    try:
        document: object = json.loads(
            text, parse_int=_whole_number, parse_float=_fraction, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        code = Code.FILE_TRUNCATED if _ended_too_early(error) else Code.FILE_NOT_JSON
        raise ExpectedError(code, name=name, line=error.lineno, column=error.colno) from error
    except _RefusedNumber as error:
        line, column = _place_of(error.text, text)
        raise ExpectedError(Code.FILE_NOT_JSON, name=name, line=line, column=column) from error
    except RecursionError as error:
        raise ExpectedError(Code.FILE_TOO_NESTED, name=name) from error
    return document


def _whole_number(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise _RefusedNumber(text)
    return int(text)


def _fraction(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        # Written again it would not be JSON any more.
        raise _RefusedNumber(text)
    return number


def _refuse_constant(text: str) -> NoReturn:
    raise _RefusedNumber(text)


def _ended_too_early(error: json.JSONDecodeError) -> bool:
    """Whether a text would be sound so far, had it only gone on."""
    rest = error.doc[error.pos :].rstrip()
    if error.msg.startswith("Unterminated string"):
        return True
    return not rest or CUT_TOKEN.fullmatch(rest) is not None


def _place_of(token: str, text: str) -> tuple[int, int]:
    """Return line and column, from 1, of the first place outside a string where a token stands."""
    strings_and_token = re.compile(r'"(?:[^"\\]|\\.)*"|(' + re.escape(token) + ")", re.DOTALL)
    for match in strings_and_token.finditer(text):
        if match.group(1) is not None:
            start = match.start()
            return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return 1, 1

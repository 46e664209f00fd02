"""Released versions of this program: which is newer, and what a release says of itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError

PRODUCT = "csp-desktop"
"""What our news is about; the news of another product is refused."""

ENGLISH = "en"

_VERSION = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,3})(?:(a|b|rc)(\d{1,6}))?(?:\.dev(\d{1,6}))?", re.ASCII)
_STAGES = {"a": 1, "b": 2, "rc": 3}
_UNSTAGED, _FINAL = 0, 4
_DONE = 1_000_000
"""Above every number of a development build, which has six digits at most."""

_REST = r"(?::\d{1,5})?(?:[/?][!-\[\]-~]*)?"
_SECURE = re.compile(r"https://(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])" + _REST)
_LOOPBACK = re.compile(r"http://(?:127\.0\.0\.1|localhost|\[::1\])" + _REST)


@dataclass(frozen=True, order=True)
class Version:
    """The number of a release; compares by age.

    Args:
        numbers: Without zeros at the end, so that 1.2 and 1.2.0 are the same.
        stage: What comes before the release: development, alpha, beta, candidate; 4 for the release itself.
        stage_number: Of the alpha, beta or candidate.
        development: Number of a development build, which is older than what it leads to.
        text: As it was written.
    """

    numbers: tuple[int, ...]
    stage: int = _FINAL
    stage_number: int = 0
    development: int = _DONE
    text: str = field(default="", compare=False)

    @classmethod
    def parse(cls, text: str) -> Version:
        """Return the version that is written as 1.2.3, 1.2.0a1, 1.2.0b2, 1.2.0rc1 or 1.2.0.dev4.

        Raises:
            ExpectedError: ``UPDATE_VERSION_UNREADABLE``; it is written in another way.
        """
        found = _VERSION.fullmatch(text)
        if found is None:
            raise ExpectedError(Code.UPDATE_VERSION_UNREADABLE, found=text[:40])
        numbers = [int(part) for part in found[1].split(".")]
        while numbers and numbers[-1] == 0:
            numbers.pop()
        is_final = found[2] is None and found[4] is None
        return cls(
            numbers=tuple(numbers),
            stage=_STAGES.get(found[2], _FINAL if is_final else _UNSTAGED),
            stage_number=int(found[3] or 0),
            development=_DONE if found[4] is None else int(found[4]),
            text=text,
        )


@dataclass(frozen=True)
class ReleaseFile:
    """A file that a release offers.

    Args:
        sha256: 64 lower-case hexadecimal digits.
        byte_count: Its size.
    """

    name: str
    sha256: str
    byte_count: int


@dataclass(frozen=True)
class Release:
    """What the signed news says of a release.

    Args:
        notes: What is new, by language of two letters; plain text.
        page: The https address where it is described and offered.
    """

    version: Version
    released_on: date
    notes: Mapping[str, str]
    page: str
    files: tuple[ReleaseFile, ...] = ()

    def notes_in(self, language: str) -> str:
        """Return what is new in a language, in English where that is missing; empty where both are."""
        return self.notes.get(language) or self.notes.get(ENGLISH, "")


def is_newer(candidate: Version, installed: Version) -> bool:
    """Whether a version is newer than the one that runs."""
    return candidate > installed


def is_secure_address(address: str) -> bool:
    """Whether this is a plain https address: a host, no name or password before it, no unusual characters."""
    return _SECURE.fullmatch(address) is not None


def is_loopback_address(address: str) -> bool:
    """Whether this is an http address of this very computer, which tests and a trial of a release use."""
    return _LOOPBACK.fullmatch(address) is not None

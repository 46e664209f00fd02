"""Reads what programs and libraries of Linux ask of other libraries, without the tools of a compiler."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"
"""64 bit, the small end first: all that we pack."""

PT_LOAD, PT_DYNAMIC = 1, 2
DT_NEEDED, DT_STRTAB, DT_VERNEED, DT_VERNEEDNUM = 1, 5, 0x6FFFFFFE, 0x6FFFFFFF


@dataclass(frozen=True)
class Asked:
    """What one file asks for.

    Args:
        libraries: Names of libraries, such as ``libc.so.6``.
        versions: Versions of the symbols it takes from them, such as ``GLIBC_2.34``.
    """

    libraries: frozenset[str]
    versions: frozenset[str]


def asked_by(file: Path) -> Asked | None:
    """Return what a file asks for; None where it is no program or library of 64-bit Linux.

    Raises:
        OSError: It cannot be read.
        ValueError: It begins as one, and is cut off or garbled.
    """
    with file.open("rb") as stream:
        if stream.read(len(MAGIC)) != MAGIC:
            return None
        stream.seek(0)
        content = stream.read()
    try:
        return _Image(content).asked()
    except (struct.error, IndexError, StopIteration, ValueError) as error:
        raise ValueError(f"{file} is garbled: {error}") from error


class _Image:
    """The content of one file, addressed as when it is loaded."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        (first,) = struct.unpack_from("<Q", content, 0x20)
        size, count = struct.unpack_from("<HH", content, 0x36)
        # Of each segment: kind, offset in the file, address when loaded, bytes in the file.
        heads = (struct.unpack_from("<IIQQQQ", content, first + size * number) for number in range(count))
        self._segments: list[tuple[int, int, int, int]] = [
            (kind, offset, address, length) for kind, _flags, offset, address, _at, length in heads
        ]

    def asked(self) -> Asked:
        """Read the table for the dynamic linker; a static file has none."""
        table = list(self._dynamic())
        places = dict(table)
        if DT_STRTAB not in places:
            return Asked(frozenset(), frozenset())
        texts = self._offset(places[DT_STRTAB])
        libraries = frozenset(self._text(texts + value) for tag, value in table if tag == DT_NEEDED)
        return Asked(libraries, frozenset(self._versions(places, texts)))

    def _dynamic(self) -> Iterator[tuple[int, int]]:
        for kind, offset, _address, length in self._segments:
            if kind == PT_DYNAMIC:
                yield from struct.iter_unpack("<QQ", self._content[offset : offset + length // 16 * 16])

    def _versions(self, places: dict[int, int], texts: int) -> Iterator[str]:
        if DT_VERNEED not in places:
            return
        at = self._offset(places[DT_VERNEED])
        for _library in range(places[DT_VERNEEDNUM]):
            _form, count, _file, first, following = struct.unpack_from("<HHIII", self._content, at)
            one = at + first
            for _version in range(count):
                _hash, _flags, _other, name, after = struct.unpack_from("<IHHII", self._content, one)
                yield self._text(texts + name)
                one += after
            at += following

    def _offset(self, address: int) -> int:
        return next(
            offset + address - begin
            for kind, offset, begin, length in self._segments
            if kind == PT_LOAD and begin <= address < begin + length
        )

    def _text(self, offset: int) -> str:
        return self._content[offset : self._content.index(b"\0", offset)].decode()


def left_to_the_system(files: Iterable[Path]) -> Asked:
    """Return what files ask for together that none of them brings by its name."""
    brought: set[str] = set()
    libraries: set[str] = set()
    versions: set[str] = set()
    for file in files:
        asked = asked_by(file)
        if asked is not None:
            brought.add(file.name)
            libraries |= asked.libraries
            versions |= asked.versions
    return Asked(frozenset(libraries - brought), frozenset(versions))

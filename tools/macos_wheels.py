"""Read what the macOS libraries that a bundle packs ask for: ``python -m tools.macos_wheels``.

Nothing of macOS runs here: the wheels that ``requirements-bundle.txt`` pins are fetched, and their Mach-O headers read
by macholib (``python -m pip install macholib``). Of each package it says for which processors its libraries are built
and which oldest systems they name. The exit code is 1 where a processor is missing.

A number above ``LSMinimumSystemVersion`` of build.spec is told and fails nothing: since PySide6 6.10 the bindings name
the system on which they were built, and whether an older one refuses them only a start there can tell.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from macholib.mach_o import CPU_TYPE_NAMES, LC_BUILD_VERSION, LC_VERSION_MIN_MACOSX
from macholib.MachO import MachO

from tools.pin import pins_for
from tools.wine import run

PROCESSORS = {"arm64": "ARM64", "x86_64": "x86_64"}
"""How pip and Mach-O call the processors of Macs."""

SYSTEMS = ("11_0", "12_0", "13_0", "14_0")
"""Oldest systems that a wheel may name, in pip's words."""

MARKERS = {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "python_version": "3.11"}
MARKERS |= {"python_full_version": "3.11.9"}

Slice = tuple[str, str]
"""A processor and the oldest system for it, such as ``("ARM64", "13.0")``."""


def fetch(processor: str, folder: Path) -> list[Path]:
    """Fetch the wheels for a processor, checked by their hashes; return their paths."""
    folder.mkdir()
    pins = folder / "pins.txt"
    pins.write_text(pins_for("requirements-bundle.txt", MARKERS | {"platform_machine": processor}), encoding="utf-8")
    platforms = [
        word
        for system in SYSTEMS
        for kind in (processor, "universal2")
        for word in ("--platform", f"macosx_{system}_{kind}")
    ]
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--quiet", "download", "--no-deps", "--require-hashes"]
    run([*pip, "--only-binary=:all:", "--python-version", "3.11", *platforms, "-d", folder, "-r", pins])
    return sorted(folder.glob("*.whl"))


def slices(wheel: Path, scratch: Path) -> Iterator[Slice]:
    """Return what every library in a wheel is built for."""
    with zipfile.ZipFile(wheel) as files:
        for name in files.namelist():
            # Frameworks carry their library without an ending.
            if not (name.endswith((".so", ".dylib")) or ".framework/Versions/" in name) or name.endswith("/"):
                continue
            scratch.write_bytes(files.read(name))
            try:
                headers = MachO(str(scratch)).headers
            except ValueError:
                continue
            for header in headers:
                yield CPU_TYPE_NAMES.get(header.header.cputype, "?"), _oldest(header.commands)


def _oldest(commands: list[tuple[object, ...]]) -> str:
    """Return the oldest system that a library's load commands name."""
    for load, command, *_rest in commands:
        number = {LC_BUILD_VERSION: "minos", LC_VERSION_MIN_MACOSX: "version"}.get(load.cmd)  # type: ignore[attr-defined]  # no types
        if number is not None:
            packed = int(getattr(command, number))
            return f"{packed >> 16}.{packed >> 8 & 0xFF}"
    return "?"


def main() -> int:
    """Read all of them and say what was found; return the exit code."""
    is_whole = True
    with tempfile.TemporaryDirectory() as name:
        for processor, cpu in PROCESSORS.items():
            print(f"{processor}:")
            for wheel in fetch(processor, Path(name) / processor):
                found = Counter(slices(wheel, Path(name) / "library"))
                if not found:
                    continue
                here = {system: count for (built_for, system), count in sorted(found.items()) if built_for == cpu}
                said = ", ".join(f"{count} for macOS {system}" for system, count in here.items())
                print(f"  {wheel.name.split('-')[0]} {wheel.name.split('-')[1]}: {said or 'nothing'}")
                is_whole = is_whole and bool(here)
    return 0 if is_whole else 1


if __name__ == "__main__":
    sys.exit(main())

"""Our bundle to that of a bare PySide6 window, made by the same recipe: ``python -m benchmarks.bundles [--write]``.

Measured are the start, from the process to the first painting that reaches the window, and what both weigh. The first
painting is heard from outside: Qt itself tells of it where ``QT_LOGGING_RULES`` asks, so nothing is built into either.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from benchmarks.ratios import Ratio
from tools import bundle

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "performance.md"
RECIPE = ROOT / "benchmarks" / "bare_window.spec"
FOLDER = bundle.BUILD / "bundles"
BARE = FOLDER / "bare-window"

ROUNDS, MOST_BLOCKS = 15, 8
STEADY_BLOCKS, STEADY = 3, 0.05
"""A start is measured until the ratios of so many blocks of rounds in a row differ by no more than this."""

START_AT_MOST = 1.35
FOLDER_AT_MOST_MB = 160.0
END_SECONDS = 20

HEADING = "## Bundles\n"
TEXT = """## Bundles

Our bundle to that of a bare window, a `QMainWindow` around an empty widget, which `benchmarks/bare_window.spec` packs
by our own recipe: both leave the same out of Qt and of Python. A start is measured from outside and alike for both,
from the process to the first painting that reaches the window, of which Qt itself tells. It is the second start or a
later one, with files that the system has read before. Starts are taken in turns, in blocks of {rounds}, until three
blocks in a row agree within {steady}; the spread is that of all blocks, then of the middle half of all single pairs.

Written by `python -m benchmarks.bundles --write`, which also makes both bundles.

| | ratio | goal | ours | bare | what, to what | spread of the ratio |
| --- | --- | --- | --- | --- | --- | --- |
"""

WHY = """
The start is over its goal, and no single thing makes it so. The empty window draws no text, so it never opens the
fonts. PySide builds in Python the enumerations of every class that is touched: some 430 here and 260 there, which is 18
of the 82 ms between them. The rest is the import of 40 modules of ours and 30 of Python's, and making style, menus and
navigation. Loose modules in place of PyInstaller's archive would save 13 ms, but `third_party.py --bundle` reads the
archive to judge what is in it, so they stay there.
"""
"""What a profile of both bundles showed; told for as long as the goal is missed."""


@dataclass(frozen=True)
class Measured:
    """One line of the table; ``unit`` belongs to both figures, ``spread`` says how far its ratio swayed."""

    ratio: Ratio
    unit: str
    spread: str = ""

    def __str__(self) -> str:
        ratio = self.ratio
        has_goal = math.isfinite(ratio.most)
        mark = ("met" if ratio.is_met else "**over**") if has_goal else ""
        goal = f"{ratio.most:g}" if has_goal else ""
        figures = f"{ratio.ours:.1f} {self.unit} | {ratio.bare:.1f} {self.unit}"
        return f"| {mark} | {ratio.value:.2f} | {goal} | {figures} | {ratio.goal} | {self.spread} |"


def start_milliseconds(command: Sequence[str], environment: dict[str, str]) -> float:
    """Return how long a program takes to its first painting, and end it.

    Raises:
        RuntimeError: It never painted.
    """
    began = time.perf_counter_ns()
    process = subprocess.Popen(
        command,
        env={**environment, "QT_LOGGING_RULES": "qt.widgets.painting.debug=true", "QT_LOGGING_TO_CONSOLE": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    taken = 0.0
    for line in process.stderr:
        if line.startswith(b"qt.widgets.painting: Flushing"):
            taken = (time.perf_counter_ns() - began) / 1e6
            break
    process.terminate()
    # Whoever still speaks must not wait for a reader.
    process.communicate(timeout=END_SECONDS)
    if not taken:
        raise RuntimeError(f"{command[0]} ended without having painted anything")
    return taken


def start_ratio(what: str, environment: dict[str, str]) -> Measured:
    """Measure both starts in turns until their ratio is steady."""
    with tempfile.TemporaryDirectory() as data:
        ours = [str(bundle.PROGRAM), "--data-dir", data]
        bare = [str(BARE / "bare-window")]
        for _ in range(2):
            # The first makes the folder of data, and both read their files into memory.
            start_milliseconds(ours, environment)
            start_milliseconds(bare, environment)
        pairs: list[tuple[float, float]] = []
        blocks: list[float] = []
        for _ in range(MOST_BLOCKS):
            block = [
                (start_milliseconds(ours, environment), start_milliseconds(bare, environment)) for _ in range(ROUNDS)
            ]
            pairs += block
            blocks.append(_median(block, 0) / _median(block, 1))
            print(f"{what}: {_median(block, 0):.1f} ms, {_median(block, 1):.1f} ms, {blocks[-1]:.3f}", flush=True)
            last = blocks[-STEADY_BLOCKS:]
            if len(last) == STEADY_BLOCKS and max(last) - min(last) <= STEADY:
                break
    low, _, high = statistics.quantiles((one / other for one, other in pairs), n=4)
    spread = f"{min(blocks):.2f} to {max(blocks):.2f} over {len(blocks)} blocks; {low:.2f} to {high:.2f}"
    ratio = Ratio(f"start to the first painting, {what}", _median(pairs, 0), _median(pairs, 1), START_AT_MOST)
    return Measured(ratio, "ms", spread)


def _median(pairs: Sequence[tuple[float, float]], which: int) -> float:
    return statistics.median(pair[which] for pair in pairs)


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Lend an Xvfb of our own, and end it; gives the name of its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait(END_SECONDS)


def starts() -> Iterator[Measured]:
    """The start without a screen, and with real windows where there is a virtual screen."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "CSP_"))}
    yield start_ratio("offscreen", {**kept, "QT_QPA_PLATFORM": "offscreen"})
    if not shutil.which("Xvfb"):
        print("Xvfb is missing: starts with real windows were not measured")
        return
    with virtual_screen() as display:
        yield start_ratio("X11 under Xvfb", {**kept, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display})


def packed_megabytes(folder: Path) -> float:
    """Return the size of a folder as tar.xz, in millions of bytes."""
    counted = BytesIO()
    with tarfile.open(fileobj=counted, mode="w:xz") as archive:
        archive.add(folder, folder.name)
    return counted.tell() / 1e6


def weights() -> Iterator[Measured]:
    """The folder to its goal, and both to those of the bare window."""
    ours, bare = bundle.size_megabytes(bundle.BUNDLE), bundle.size_megabytes(BARE)
    yield Measured(Ratio("the folder, to the goal of 160 MB", ours, FOLDER_AT_MOST_MB, 1), "MB")
    yield Measured(Ratio("the folder", ours, bare, math.inf), "MB")
    packed = packed_megabytes(bundle.BUNDLE), packed_megabytes(BARE)
    yield Measured(Ratio("the folder as tar.xz", *packed, math.inf), "MB")


def make_both() -> None:
    """Make our bundle and the bare one; raises ``SetupError`` where that fails."""
    python = bundle.prepare()
    bundle.pack(python)
    packer = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    folders = ["--distpath", str(FOLDER), "--workpath", str(bundle.BUILD)]
    bundle.run([*packer, *folders, str(RECIPE)], "PyInstaller could not pack the bare window")


def kept_section(text: str) -> str:
    """Return this section of the page, which ``python -m benchmarks --write`` leaves as it is; empty without one."""
    _, found, after = text.partition(f"\n{HEADING}")
    return f"\n{HEADING}{after}" if found else ""


def with_section(text: str, measured: Sequence[Measured]) -> str:
    """Return the page with its section written anew."""
    others = text.removesuffix(kept_section(text))
    section = TEXT.format(rounds=ROUNDS, steady=STEADY) + "".join(f"{each}\n" for each in measured)
    is_slow = any(not each.ratio.is_met for each in measured if each.unit == "ms")
    return f"{others}\n{section}{WHY if is_slow else ''}"


def main() -> int:
    """Measure, tell and perhaps write; returns the exit code, 1 where a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bundles", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the section of docs/performance.md")
    parser.add_argument("--no-build", action="store_true", help="take the two bundles that were made before")
    options = parser.parse_args()
    if not options.no_build:
        make_both()
    measured = [*starts(), *weights()]
    print("\n".join(map(str, measured)))
    if options.write:
        DOCUMENT.write_text(with_section(DOCUMENT.read_text(encoding="utf-8"), measured), encoding="utf-8")
    return 0 if all(each.ratio.is_met for each in measured) else 1


if __name__ == "__main__":
    sys.exit(main())

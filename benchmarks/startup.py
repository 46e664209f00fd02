"""From a process to its first painted window, to a bare PySide6 window: ``python -m benchmarks.startup``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.ratios import Ratio, interleaved_values, report

ROUNDS = 15


def startups() -> Iterator[Ratio]:
    """The program on a data folder that is there already."""
    with tempfile.TemporaryDirectory() as folder:
        # Twice each before it counts: the first start makes the file, and compiles what an installer brings compiled.
        for what in ("program", "bare", "program", "bare"):
            first_paint(what, folder)
        ours, bare = interleaved_values(
            lambda: first_paint("program", folder), lambda: first_paint("bare", folder), ROUNDS
        )
    yield Ratio("G1 first paint, to that of a bare window with a table", ours, bare, 1.25)


def first_paint(what: str, folder: str) -> float:
    """Return the milliseconds from the start of a process to its first painted window."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.time_ns()
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_paint", what, folder],
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")},
        capture_output=True,
        text=True,
        check=True,
    )
    return (int(done.stdout.splitlines()[-1]) - begun) / 1e6


if __name__ == "__main__":
    sys.exit(report(list(startups())))

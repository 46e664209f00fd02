"""Measures everything, and writes ``docs/performance.md``: ``python -m benchmarks [--customers NUMBER] [--write]``."""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

from benchmarks.availability import availabilities
from benchmarks.bundles import kept_section
from benchmarks.ratios import Ratio, report
from benchmarks.startup import startups
from benchmarks.storage import CUSTOMERS, storages

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "performance.md"

HEAD = """# Performance

Every figure is a ratio: what the program takes over what the machine can do, such as a bare statement, a bare window
or one small write that reaches the disk. Both are measured in turns in the same run, so that a ratio says the same on
another machine. A goal is the ratio that may not be passed; the milliseconds only show the scale.

Written by `python -m benchmarks --customers {customers} --write`; without a number there are {usual:,} customers.

{machine}

| | ratio | goal | program, ms | bare, ms | what, to what |
| --- | --- | --- | --- | --- | --- |
"""


def machine() -> str:
    """Return what the figures were measured on, without a name."""
    return (
        f"Measured on {os.cpu_count()} cores, {platform.system()}, {platform.python_implementation()} "
        f"{platform.python_version()}, PySide6 {PySide6.__version__}, SQLite {sqlite3.sqlite_version}."
    )


def document(ratios: Sequence[Ratio], customers: int) -> str:
    """Return the page that tells all of them."""
    lines = [
        f"| {'met' if each.is_met else '**over**'} | {each.value:.2f} | {each.most:g} | {each.ours:.3f} | "
        f"{each.bare:.3f} | {each.goal} |\n"
        for each in ratios
    ]
    return HEAD.format(customers=customers, usual=CUSTOMERS, machine=machine()) + "".join(lines)


def main() -> int:
    """Measure, tell and perhaps write; returns the exit code, 1 where a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--customers", type=int, default=CUSTOMERS, help="how many customers to measure with")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()
    ratios = [*startups(), *availabilities(), *storages(options.customers)]
    if options.write:
        # Bundles are measured by themselves: making them takes longer than all of this.
        bundles = kept_section(DOCUMENT.read_text(encoding="utf-8"))
        DOCUMENT.write_text(document(ratios, options.customers) + bundles, encoding="utf-8")
    return report(ratios)


if __name__ == "__main__":
    sys.exit(main())

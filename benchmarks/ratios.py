"""Ratios: what the program takes over what the machine can do, both measured in the same run.

Milliseconds differ from machine to machine; a ratio to the bare statement, loop or disk hardly does.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Ratio:
    """A goal and how far the program is from it.

    Args:
        goal: Its number among the goals, and what is compared with what.
        most: The ratio that may not be passed.
    """

    goal: str
    ours: float
    bare: float
    most: float

    @property
    def value(self) -> float:
        """How many times the bare way the program takes."""
        return self.ours / self.bare

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached."""
        return self.value <= self.most

    def __str__(self) -> str:
        mark = "ok  " if self.is_met else "OVER"
        return f"{mark} {self.value:7.2f} of {self.most:5.2f}   {self.ours:10.3f} / {self.bare:10.3f}   {self.goal}"


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - start) / 1e6


def interleaved(ours: Callable[[], object], bare: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Return the medians of two ways, measured in turns so that the machine's moods meet both."""
    return interleaved_values(lambda: milliseconds(ours), lambda: milliseconds(bare), rounds)


def interleaved_values(ours: Callable[[], float], bare: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Return the same of two ways that measure themselves."""
    pairs = [(ours(), bare()) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of all lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def report(ratios: Sequence[Ratio]) -> int:
    """Tell all of them; returns the exit code, 1 where a goal is missed."""
    for ratio in ratios:
        sys.stdout.write(f"{ratio}\n")
    return 0 if all(ratio.is_met for ratio in ratios) else 1

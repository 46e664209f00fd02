"""Lanes without a thread: one answers at once, one when the test says so."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

from csp_desktop.qtkit.lane import LONGEST_WAIT_SECONDS, Ticket

T = TypeVar("T")


class InlineLane:
    """Does each job on the caller's thread and answers before it returns."""

    def submit(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Ticket:
        _run(owner, work, done, failed)
        return Ticket(_nothing)

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        wait_seconds: float = LONGEST_WAIT_SECONDS,
    ) -> Ticket:
        return self.submit(owner, work, done, failed)

    def close(self) -> None:
        """Nothing is ever left to close."""


class HeldLane:
    """Keeps its jobs until they are released, so that a test can look at what waits."""

    def __init__(self) -> None:
        self._held: list[Callable[[], None]] = []

    @property
    def held_count(self) -> int:
        """How many jobs wait."""
        return len(self._held)

    def submit(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Ticket:
        job = partial(_run, owner, work, done, failed)
        self._held.append(job)
        return Ticket(partial(self._take_back, job))

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        wait_seconds: float = LONGEST_WAIT_SECONDS,
    ) -> Ticket:
        return self.submit(owner, work, done, failed)

    def release(self, count: int | None = None) -> None:
        """Do the jobs held by now in their order, all or the first ``count``; what they submit is held again."""
        for job in self._held[:count]:
            if job in self._held:  # none of those before it has taken it back
                self._held.remove(job)
                job()

    def close(self) -> None:
        """Drop what is held."""
        self._held.clear()

    def _take_back(self, job: Callable[[], None]) -> None:
        if job in self._held:
            self._held.remove(job)


def _run(
    owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
) -> None:
    try:
        result = work()
    except Exception as error:  # noqa: BLE001  as the real lane does
        if shiboken6.isValid(owner):
            failed(error)
    else:
        if shiboken6.isValid(owner):
            done(result)


def _nothing() -> None: ...

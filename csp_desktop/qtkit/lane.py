"""One thread for one kind of work: callables go in, their results come back on the GUI thread."""

from __future__ import annotations

import logging
import queue
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from types import MethodType
from typing import Any, Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")

LONGEST_WAIT_SECONDS = 0.008
"""How long the GUI thread may await a lane: half a frame."""

LONGEST_DRAIN_SECONDS = 30.0
"""How long quitting waits for accepted writes; each is one short transaction."""

LONGEST_STOP_SECONDS = 5.0
"""How long quitting waits for a job that was told to stop."""

_log = logging.getLogger(__name__)


class Ticket:
    """What one gets for a job handed to a lane.

    Args:
        cancel: Takes the job back; harmless once it was answered.
    """

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel = cancel

    def cancel(self) -> None:
        """Drop the job if it waits, interrupt it if it runs; afterwards nobody hears of it."""
        self._cancel()


class Runs(Protocol):
    """What view-models need of a lane; a test gives them one without a thread."""

    def submit(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Ticket:
        """Have ``work`` done in its turn; its result or failure is told on the GUI thread while ``owner`` lives."""
        ...

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        wait_seconds: float = LONGEST_WAIT_SECONDS,
    ) -> Ticket:
        """Like ``submit``, but await the answer for a moment; if it comes in time, it is told before this returns."""
        ...


class Lane:
    """A Python thread that does jobs one after another, such as everything that reads the database.

    Jobs are handed in by the GUI thread alone, and answers are told there: never twice, never after ``cancel``, and
    never once the owner is gone. Bound methods of the owner (also in a ``partial``) do not keep it alive; ``work`` must
    not hold the owner, or the thread may be the one to destroy it. Answers that were awaited overtake those that were
    not. An exception of a job is handed to ``failed``, whatever it is.

    The thread is a daemon, so that a job which ignores its interruption cannot keep the program from ending.

    Args:
        name: Name of the thread.
        open: Run in the thread before the first job; if it fails, the job fails with it and the next one tries again.
        close: Run in the thread at the end, if ``open`` succeeded.
        interrupt: Makes the running job end soon; called on the GUI thread, only while the job that it is meant for
            runs. It must not wait for the lane.
        drain: Do what was accepted before closing; otherwise closing drops and interrupts it.
        witness: Told in the thread of each failure that somebody hears of, before they do; it may write a log.
    """

    def __init__(
        self,
        name: str,
        *,
        open: Callable[[], object] | None = None,
        close: Callable[[], None] | None = None,
        interrupt: Callable[[], None] | None = None,
        drain: bool = False,
        witness: Callable[[BaseException], None] | None = None,
    ) -> None:
        self.name = name
        self._open = open
        self._close = close
        self._interrupt = interrupt
        self._drain = drain
        self._witness = witness
        self._home = threading.get_ident()
        self._answers: dict[_Job, _Answer] = {}
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._current: _Job | None = None
        self._is_closed = False
        self._courier = _Courier(self._deliver)
        self._thread = threading.Thread(target=self._run, name=f"lane-{name}", daemon=True)
        self._thread.start()

    def submit(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Ticket:
        """Have ``work`` done in its turn; its result or failure is told on the GUI thread while ``owner`` lives.

        Raises:
            RuntimeError: The lane is closed, or this is not the GUI thread.
        """
        return self._ticket(self._accept(owner, work, done, failed))

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        wait_seconds: float = LONGEST_WAIT_SECONDS,
    ) -> Ticket:
        """Like ``submit``, but await the answer for a moment; if it comes in time, it is told before this returns.

        Raises:
            RuntimeError: The lane is closed, or this is not the GUI thread.
        """
        job = self._accept(owner, work, done, failed)
        if job.ended.wait(wait_seconds):
            self._deliver(job)
        return self._ticket(job)

    def close(self) -> None:
        """End the thread: after the accepted jobs with ``drain``, else as soon as the running one stops.

        Nobody is told of what still ends; calling it again does nothing.
        """
        if self._is_closed:
            return
        self._is_closed = True
        if not self._drain:
            self._stop()
        self._answers.clear()
        self._queue.put(None)
        self._thread.join(LONGEST_DRAIN_SECONDS if self._drain else LONGEST_STOP_SECONDS)
        if self._thread.is_alive():
            _log.warning("lane %s did not end in time", self.name)

    # On the GUI thread.

    def _accept(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> _Job:
        if threading.get_ident() != self._home:
            raise RuntimeError(f"lane {self.name} is asked from a thread that cannot hear its answers")
        if self._is_closed:
            raise RuntimeError(f"lane {self.name} is closed")
        job = _Job(work)
        self._answers[job] = _Answer(weakref.ref(owner), _loosely(done, owner), _loosely(failed, owner))
        self._queue.put(job)
        return job

    def _ticket(self, job: _Job) -> Ticket:
        return Ticket(partial(self._take_back, job))

    def _take_back(self, job: _Job) -> None:
        if self._answers.pop(job, None) is None:
            return
        # Under the lock no job can end or begin, so the interruption meets this one or none.
        with self._lock:
            job.is_cancelled = True
            if self._current is job and self._interrupt is not None:
                self._interrupt()

    def _stop(self) -> None:
        with self._lock:
            for job in self._answers:
                job.is_cancelled = True
            if self._current is not None and self._interrupt is not None:
                self._interrupt()

    def _deliver(self, job: _Job) -> None:
        answer = self._answers.pop(job, None)
        # A ticket may be kept for long; what it stands for need not be.
        outcome, job.outcome, job.work = job.outcome, None, _spent
        if answer is None or outcome is None:
            return
        owner = answer.owner()
        if owner is not None and shiboken6.isValid(owner):
            outcome.tell(answer)

    # In the lane's thread.

    def _run(self) -> None:
        is_open = self._open is None
        while (job := self._queue.get()) is not None:
            with self._lock:
                if job.is_cancelled:
                    continue
                self._current = job
            if not is_open and self._open is not None:
                job.outcome = _outcome(self._open)
                is_open = isinstance(job.outcome, _Result)
            if is_open:
                job.outcome = _outcome(job.work)
            with self._lock:
                self._current = None
            self._bear_witness(job)
            job.ended.set()
            self._courier.ended.emit(job)
        if is_open and self._close is not None:
            self._close()

    def _bear_witness(self, job: _Job) -> None:
        if self._witness is not None and isinstance(job.outcome, _Failure) and not job.is_cancelled:
            self._witness(job.outcome.error)


class _Courier(QObject):
    """Carries ended jobs to the thread that it was made in."""

    ended = Signal(object)

    def __init__(self, deliver: Callable[[_Job], None]) -> None:
        super().__init__()
        self._deliver = deliver
        self.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def _on_ended(self, job: _Job) -> None:
        self._deliver(job)


class _Job:
    """What the thread sees of a job: nothing that belongs to the GUI."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.work: Callable[[], object] = work
        self.outcome: _Result[Any] | _Failure | None = None
        self.ended = threading.Event()
        self.is_cancelled = False


_Loose = Callable[[], "Callable[..., None] | None"]


@dataclass(frozen=True)
class _Answer:
    """Whom to tell; never leaves the GUI thread."""

    owner: weakref.ref[QObject]
    done: _Loose
    failed: _Loose


@dataclass(frozen=True)
class _Result(Generic[T]):
    value: T

    def tell(self, answer: _Answer) -> None:
        if (done := answer.done()) is not None:
            done(self.value)


@dataclass(frozen=True)
class _Failure:
    error: BaseException

    def tell(self, answer: _Answer) -> None:
        if (failed := answer.failed()) is not None:
            failed(self.error)


def _spent() -> None:
    """Stand in for work that was done."""


def _outcome(work: Callable[[], T]) -> _Result[T] | _Failure:
    try:
        return _Result(work())
    except BaseException as error:  # noqa: BLE001  the one broad catch: whoever asked hears of it and judges it
        return _Failure(error)


def _loosely(call: Callable[..., None], owner: QObject) -> _Loose:
    """Hold ``call`` without keeping ``owner`` alive, as far as one can see into it."""
    if isinstance(call, MethodType) and call.__self__ is owner:
        return weakref.WeakMethod(call)
    if isinstance(call, partial) and isinstance(call.func, MethodType) and call.func.__self__ is owner:
        return partial(_bound_again, weakref.WeakMethod(call.func), call.args, call.keywords)
    return lambda: call


def _bound_again(
    method: weakref.WeakMethod[Callable[..., None]], args: tuple[Any, ...], keywords: dict[str, Any]
) -> Callable[..., None] | None:
    function = method()
    return None if function is None else partial(function, *args, **keywords)

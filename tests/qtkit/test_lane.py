"""Lanes: one thread, in order, answers on the GUI thread or not at all."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from csp_desktop.qtkit.lane import Lane, Runs
from tests.qtkit.gate import Gate

LONG_SECONDS = 10.0


class Asker(QObject):
    """Notes what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: set[int] = set()

    def on_done(self, result: object) -> None:
        self.told.append(result)
        self.threads.add(threading.get_ident())

    def on_failed(self, error: BaseException) -> None:
        self.on_done(error)


Makes = Callable[..., Lane]


@pytest.fixture
def make(qapp: QCoreApplication) -> Iterator[Makes]:
    """Make lanes that are closed after the test."""
    lanes: list[Lane] = []

    def made(name: str = "read", **collaborators: object) -> Lane:
        lanes.append(Lane(name, **collaborators))  # type: ignore[arg-type]  # passed on as they come
        return lanes[-1]

    yield made
    for lane in lanes:
        lane.close()


def submit(lane: Runs, asker: Asker, work: Callable[[], object]) -> Callable[[], None]:
    return lane.submit(asker, work, asker.on_done, asker.on_failed).cancel


def until_done(lane: Runs, qtbot: QtBot) -> None:
    """Let the lane do all that it was given before, and the GUI hear of it."""
    last = Asker()
    submit(lane, last, lambda: None)
    qtbot.waitUntil(lambda: bool(last.told))


def test_a_witness_is_told_of_failures_that_somebody_hears_of(make: Makes, qtbot: QtBot) -> None:
    seen: list[BaseException] = []
    lane, asker, error = make(witness=seen.append), Asker(), ValueError("no")

    def fail() -> None:
        raise error

    submit(lane, asker, lambda: 1)
    submit(lane, asker, fail)
    qtbot.waitUntil(lambda: len(asker.told) == 2)

    assert seen == [error]


def test_work_runs_in_the_lane_and_its_result_is_told_on_the_gui_thread(make: Makes, qtbot: QtBot) -> None:
    lane, asker = make(), Asker()

    submit(lane, asker, lambda: threading.current_thread().name)
    until_done(lane, qtbot)

    assert asker.told == ["lane-read"]
    assert asker.threads == {threading.get_ident()}


def test_nothing_is_told_before_the_caller_returns_to_the_event_loop(make: Makes, qtbot: QtBot) -> None:
    lane, asker, ended = make(), Asker(), threading.Event()

    submit(lane, asker, lambda: 1)
    submit(lane, asker, ended.set)
    assert ended.wait(LONG_SECONDS)

    assert asker.told == []
    until_done(lane, qtbot)
    assert asker.told == [1, None]


def test_jobs_run_in_their_order(make: Makes, qtbot: QtBot) -> None:
    lane, asker = make(), Asker()

    for number in range(100):
        submit(lane, asker, partial(int, number))
    until_done(lane, qtbot)

    assert asker.told == list(range(100))


@pytest.mark.parametrize("error", [ValueError("no"), SystemExit(3)])
def test_an_exception_is_handed_to_failed_and_the_lane_goes_on(make: Makes, qtbot: QtBot, error: BaseException) -> None:
    def work() -> None:
        raise error

    lane, asker = make(), Asker()

    submit(lane, asker, work)
    submit(lane, asker, lambda: "next")
    until_done(lane, qtbot)

    assert asker.told == [error, "next"]


def test_nothing_is_told_to_an_owner_that_qt_destroyed(make: Makes, qtbot: QtBot) -> None:
    lane, asker, gate, told = make(), Asker(), Gate(), list[object]()
    lane.submit(asker, gate, told.append, told.append)

    shiboken6.delete(asker)
    gate.open()
    until_done(lane, qtbot)

    assert told == []


@pytest.mark.parametrize("wrapped", [False, True], ids=["method", "partial of a method"])
def test_a_waiting_job_does_not_keep_its_owner_alive(make: Makes, qtbot: QtBot, wrapped: bool) -> None:
    lane, asker, gate = make(), Asker(), Gate()
    alive, told = weakref.ref(asker), asker.told
    done = partial(asker.on_done) if wrapped else asker.on_done
    lane.submit(asker, gate, done, asker.on_failed)

    del asker, done
    gc.collect()
    gate.open()
    until_done(lane, qtbot)

    assert alive() is None
    assert told == []


def test_a_partial_of_the_owners_method_is_told_with_its_arguments(make: Makes, qtbot: QtBot) -> None:
    class Pair(Asker):
        def on_pair(self, first: object, second: object) -> None:
            self.told.append((first, second))

    lane, asker = make(), Pair()

    lane.submit(asker, lambda: 2, partial(asker.on_pair, 1), asker.on_failed)
    until_done(lane, qtbot)

    assert asker.told == [(1, 2)]


def test_a_job_that_waits_is_dropped_when_cancelled(make: Makes, qtbot: QtBot) -> None:
    lane, asker, gate, ran = make(), Asker(), Gate(), threading.Event()
    submit(lane, asker, gate)
    cancel = submit(lane, asker, ran.set)

    cancel()
    gate.open()
    until_done(lane, qtbot)

    assert not ran.is_set()
    assert asker.told == ["held"]


def test_a_job_that_runs_is_interrupted_when_cancelled(make: Makes, qtbot: QtBot) -> None:
    gate = Gate()
    lane, asker = make(interrupt=gate.open), Asker()
    cancel = submit(lane, asker, gate)
    assert gate.reached.wait(LONG_SECONDS)

    cancel()
    until_done(lane, qtbot)

    assert asker.told == []


def test_cancelling_a_job_interrupts_no_other_one(make: Makes, qtbot: QtBot) -> None:
    interruptions = list[int]()
    lane, asker, gate = make(interrupt=lambda: interruptions.append(1)), Asker(), Gate()
    cancel_ended = submit(lane, asker, lambda: "ended")
    submit(lane, asker, gate)
    cancel_waiting = submit(lane, asker, lambda: "waiting")
    assert gate.reached.wait(LONG_SECONDS)

    cancel_ended()
    cancel_waiting()
    gate.open()
    until_done(lane, qtbot)

    assert interruptions == []
    assert asker.told == ["held"]


def test_an_answer_that_lies_ready_is_not_told_after_cancel(make: Makes, qtbot: QtBot) -> None:
    lane, asker, ended = make(), Asker(), threading.Event()
    cancel = submit(lane, asker, lambda: 1)
    submit(lane, asker, ended.set)
    assert ended.wait(LONG_SECONDS)

    cancel()
    cancel()
    until_done(lane, qtbot)

    assert asker.told == [None]


def test_ask_tells_an_answer_that_comes_in_time_before_it_returns_and_only_once(make: Makes, qtbot: QtBot) -> None:
    lane, asker = make(), Asker()

    lane.ask(asker, lambda: 1, asker.on_done, asker.on_failed, wait_seconds=LONG_SECONDS)

    assert asker.told == [1]
    until_done(lane, qtbot)
    assert asker.told == [1]


def test_ask_tells_a_failure_in_time_as_well(make: Makes) -> None:
    def work() -> None:
        raise error

    error = ValueError("no")
    lane, asker = make(), Asker()

    lane.ask(asker, work, asker.on_done, asker.on_failed, wait_seconds=LONG_SECONDS)

    assert asker.told == [error]


def test_ask_leaves_a_late_answer_to_the_event_loop(make: Makes, qtbot: QtBot) -> None:
    lane, asker, gate = make(), Asker(), Gate()

    lane.ask(asker, gate, asker.on_done, asker.on_failed, wait_seconds=0)

    assert asker.told == []
    gate.open()
    until_done(lane, qtbot)
    assert asker.told == ["held"]


def test_a_lane_opens_in_its_thread_before_the_first_job_and_closes_there_at_the_end(make: Makes) -> None:
    seen = list[tuple[str, str]]()

    def note(what: str) -> None:
        seen.append((what, threading.current_thread().name))

    lane, asker = make("write", open=partial(note, "open"), close=partial(note, "close"), drain=True), Asker()

    submit(lane, asker, partial(note, "first"))
    submit(lane, asker, partial(note, "second"))
    lane.close()

    assert seen == [(what, "lane-write") for what in ("open", "first", "second", "close")]


def test_a_lane_that_was_never_used_neither_opens_nor_closes(make: Makes) -> None:
    seen = list[str]()

    make(open=partial(seen.append, "open"), close=partial(seen.append, "close")).close()

    assert seen == []


def test_a_job_fails_with_the_failure_to_open_and_the_next_one_tries_again(make: Makes, qtbot: QtBot) -> None:
    attempts = iter([OSError("busy"), None])

    def open_() -> None:
        if error := next(attempts):
            raise error

    lane, asker = make(open=open_), Asker()

    submit(lane, asker, lambda: "first")
    submit(lane, asker, lambda: "second")
    until_done(lane, qtbot)

    assert [type(told) for told in asker.told] == [OSError, str]
    assert asker.told[1] == "second"


def test_closing_a_draining_lane_does_what_was_accepted_and_tells_nobody(make: Makes, qtbot: QtBot) -> None:
    lane, asker, gate, written = make(drain=True), Asker(), Gate(), list[int]()
    submit(lane, asker, gate)
    for number in range(3):
        submit(lane, asker, partial(written.append, number))

    gate.open()
    lane.close()

    assert written == [0, 1, 2]
    QCoreApplication.processEvents()
    assert asker.told == []


def test_closing_another_lane_interrupts_what_runs_and_drops_the_rest(make: Makes) -> None:
    gate, ran = Gate(), threading.Event()
    lane, asker = make(interrupt=gate.open), Asker()
    submit(lane, asker, gate)
    submit(lane, asker, ran.set)
    assert gate.reached.wait(LONG_SECONDS)

    lane.close()

    assert not ran.is_set()


def test_closing_gives_up_on_a_job_that_does_not_stop(
    make: Makes, monkeypatch: pytest.MonkeyPatch, expected_logs: list[logging.LogRecord]
) -> None:
    monkeypatch.setattr("csp_desktop.qtkit.lane.LONGEST_STOP_SECONDS", 0.001)
    lane, asker, gate = make(), Asker(), Gate()
    submit(lane, asker, gate)
    assert gate.reached.wait(LONG_SECONDS)

    lane.close()

    assert [record.getMessage() for record in expected_logs] == ["lane read did not end in time"]
    gate.open()
    lane._thread.join(LONG_SECONDS)


def test_a_closed_lane_accepts_nothing(make: Makes) -> None:
    lane, asker = make(), Asker()
    lane.close()
    lane.close()

    with pytest.raises(RuntimeError, match="closed"):
        submit(lane, asker, lambda: None)


def test_a_lane_is_asked_by_the_thread_that_made_it_alone(make: Makes, qtbot: QtBot) -> None:
    one, other, asker = make("one"), make("other"), Asker()

    submit(one, asker, lambda: submit(other, asker, lambda: None))
    until_done(one, qtbot)

    assert [type(told) for told in asker.told] == [RuntimeError]


def test_no_result_is_kept_after_it_was_told(make: Makes, qtbot: QtBot) -> None:
    class Big:
        """Something that one would not want to hold twice."""

    made = list[weakref.ref[Big]]()

    def work() -> Big:
        big = Big()
        made.append(weakref.ref(big))
        return big

    lane, asker = make(), Asker()

    cancel = submit(lane, asker, work)
    until_done(lane, qtbot)
    asker.told.clear()
    until_done(lane, qtbot)

    assert made[0]() is None
    cancel()


def test_many_cancels_at_any_moment_never_hit_a_foreign_job(make: Makes, qtbot: QtBot) -> None:
    hit = list[object]()
    running = list[int]()
    cancelled = set[int]()

    def interrupt() -> None:
        hit.extend(number for number in running[-1:] if number not in cancelled)

    def work(number: int) -> None:
        running.append(number)
        sum(range(200))
        running.clear()

    lane, asker = make(interrupt=interrupt), Asker()
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for number in range(1000):
            cancel = submit(lane, asker, partial(work, number))
            cancelled.add(number)
            cancel()
            cancelled.discard(number)
            submit(lane, asker, partial(work, -number))
        until_done(lane, qtbot)
    finally:
        sys.setswitchinterval(switch)

    assert hit == []

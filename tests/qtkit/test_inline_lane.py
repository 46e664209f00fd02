"""The fakes keep the promises of the real lane."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject

from tests.fakes.inline_lane import HeldLane, InlineLane


def fail() -> None:
    raise ValueError("no")


def test_an_inline_lane_answers_before_it_returns() -> None:
    lane, owner, told = InlineLane(), QObject(), list[object]()

    lane.submit(owner, lambda: 1, told.append, told.append)
    lane.ask(owner, fail, told.append, lambda error: told.append(str(error)))

    assert told == [1, "no"]


def test_a_held_lane_answers_in_order_when_released() -> None:
    lane, owner, told = HeldLane(), QObject(), list[object]()
    for number in range(3):
        lane.submit(owner, lambda number=number: number, told.append, told.append)  # type: ignore[misc]  # bound early

    lane.release(1)
    first = list(told)
    lane.release()

    assert first == [0]
    assert told == [0, 1, 2]


def test_a_held_lane_forgets_what_is_cancelled_and_whose_owner_is_gone() -> None:
    lane, owner, gone, told = HeldLane(), QObject(), QObject(), list[object]()
    lane.submit(owner, lambda: 1, told.append, told.append).cancel()
    lane.submit(gone, lambda: 2, told.append, told.append)

    shiboken6.delete(gone)
    lane.release()

    assert told == []


def test_a_held_job_that_another_one_takes_back_is_not_done() -> None:
    lane, owner, told = HeldLane(), QObject(), list[object]()
    lane.submit(owner, lambda: 1, lambda _: second.cancel(), told.append)
    second = lane.submit(owner, lambda: 2, told.append, told.append)

    lane.release()

    assert told == []

"""A place in a lane where a test can hold it."""

from __future__ import annotations

import threading


class Gate:
    """Holds whoever comes until it is opened, and says when somebody is there."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._opened = threading.Event()

    def __call__(self) -> str:
        self.reached.set()
        assert self._opened.wait(10)
        return "held"

    def open(self) -> None:
        self._opened.set()

"""The feed: from any thread, on the GUI thread, once per turn of the event loop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from csp_desktop.qtkit.feed import Feed


@dataclass(frozen=True)
class Touched:
    """News: the ids that changed."""

    ids: tuple[str, ...]

    def merge(self, other: Touched) -> Touched:
        return Touched(self.ids + other.ids)


def in_thread(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_news_of_another_thread_are_told_on_the_gui_thread(qtbot: QtBot) -> None:
    told = list[tuple[Touched, int]]()
    feed = Feed[Touched]()
    feed.published.connect(lambda news: told.append((news, threading.get_ident())))

    in_thread(lambda: feed.publish(Touched(("1",))))
    qtbot.waitUntil(lambda: bool(told))

    assert told == [(Touched(("1",)), threading.get_ident())]


def test_news_of_one_turn_are_told_as_one(qtbot: QtBot) -> None:
    told = list[Touched]()
    feed = Feed[Touched]()
    feed.published.connect(told.append)

    feed.publish(Touched(("1",)))
    in_thread(lambda: feed.publish(Touched(("2",))))
    feed.publish(Touched(("3",)))

    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    QCoreApplication.processEvents()
    assert told == [Touched(("1", "2", "3"))]


def test_news_that_come_while_news_are_told_have_a_turn_of_their_own(qtbot: QtBot) -> None:
    told = list[Touched]()
    feed = Feed[Touched]()

    def answer(news: Touched) -> None:
        told.append(news)
        if len(told) == 1:
            feed.publish(Touched(("second",)))

    feed.published.connect(answer)

    feed.publish(Touched(("first",)))
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told == [Touched(("first",)), Touched(("second",))]

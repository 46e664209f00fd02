"""Progress: the latest step reaches the GUI, the wish to stop reaches the job."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from csp_desktop.qtkit.progress import Progress, Step


def test_of_many_steps_in_one_turn_the_last_is_told_on_the_gui_thread(qtbot: QtBot) -> None:
    told = list[tuple[Step, int]]()
    progress = Progress()
    progress.changed.connect(lambda step: told.append((step, threading.get_ident())))

    def work() -> None:
        for done in range(1, 1001):
            progress.report(done, 1000)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    QCoreApplication.processEvents()

    assert told == [(Step(1000, 1000), threading.get_ident())]


def test_a_job_reads_that_it_is_asked_to_stop() -> None:
    progress = Progress()
    before = progress.is_cancelled()

    progress.cancel()

    assert not before
    assert progress.is_cancelled()

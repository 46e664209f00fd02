"""Runs a window until it was painted once and says when that was: ``python -m benchmarks.first_paint bare FOLDER``.

``bare`` is a window with an empty table and nothing else, ``program`` is CSP Desktop itself on a data folder.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Watcher(QObject):
    """Says the time once the first painting is over, and ends the program."""

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting; what is painted with it comes before the next posted event."""
        if event.type() is QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def customEvent(self, _event: QEvent) -> None:
        """Say it."""
        sys.stdout.write(f"{time.time_ns()}\n")
        sys.stdout.flush()
        # Closing down is no part of the start.
        os._exit(0)


def bare() -> None:
    """Show the least window that has a table."""
    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1280, 800)
    window.show()
    watch(app)
    app.exec()


def program(folder: str) -> None:
    """Show CSP Desktop."""
    from csp_desktop.__main__ import main

    run = QApplication.exec

    def watched(app: QApplication) -> int:
        watch(app)
        return run()

    QApplication.exec = watched  # type: ignore[assignment]  # the program makes its application by itself
    main(["--data-dir", folder])


def watch(app: QCoreApplication) -> None:
    """Have everything that is painted looked at."""
    watcher = Watcher()
    watcher.setParent(app)
    app.installEventFilter(watcher)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[2])

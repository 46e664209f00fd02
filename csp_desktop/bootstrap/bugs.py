"""Hears of every bug, wherever it happens: into the log with all details, to the person with what it means."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.system.outlines import outline
from csp_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    # Loaded with the house or with the first bug: the first paint waits for neither.
    from csp_desktop.system.logging import LogFile
    from csp_desktop.viewmodels.crash import Crash
    from csp_desktop.views.crash import CrashView

MakeCrash = Callable[[str], "Crash"]
"""Makes what a crash dialog shows of a bug's outline."""


class Bugs(QObject):
    """Takes the interpreter's hooks until it is closed.

    One crash dialog is open at a time; bugs that come meanwhile are logged and counted in it. Whatever fails while the
    dialog is made falls back to the plain message, and what fails there to the log.

    Args:
        window: The main window; owns it.
        make_crash: Makes the view-model of the dialog.
        open_log: Opens the log where no house has it open, for one bug; may raise ``ExpectedError``.
    """

    _met = Signal(str)

    def __init__(self, window: MainWindow, make_crash: MakeCrash, open_log: Callable[[], LogFile]) -> None:
        super().__init__(window)
        self._window = window
        self._make_crash = make_crash
        self._open_log = open_log
        self._log: LogFile | None = None
        self._view: CrashView | None = None
        self._is_busy = False
        self._hooks = ExitStack()
        # Queued: a bug in the middle of painting must not open a window there, and one of another thread nowhere.
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)
        for module, name, hook in (
            (sys, "excepthook", self._on_bug),
            (threading, "excepthook", self._on_thread_bug),
            (sys, "unraisablehook", self._on_unraisable),
        ):
            self._hooks.callback(setattr, module, name, getattr(module, name))
            setattr(module, name, hook)

    def write_to(self, log: LogFile | None) -> None:
        """Use the log that is open now; None where it is about to be closed."""
        self._log = log

    def close(self) -> None:
        """Give the hooks back."""
        self._hooks.close()

    # The hooks; each in the thread in which it happened.

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        # A windowed bundle has no terminal; whoever started from one sees it there too.
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, trace)
        self._tell(error.with_traceback(trace))

    def _on_thread_bug(self, said: threading.ExceptHookArgs) -> None:
        # A thread may end itself; and at the very end of the program there is no exception to be had.
        if said.exc_value is None or issubclass(said.exc_type, SystemExit):
            return
        threading.__excepthook__(said)
        self._tell(said.exc_value.with_traceback(said.exc_traceback))

    def _on_unraisable(self, said: sys.UnraisableHookArgs) -> None:
        """Into the log alone: it happened while something was thrown away, and changes nothing for the person."""
        sys.__unraisablehook__(said)
        if said.exc_value is not None:
            self._write(said.exc_value)

    def _tell(self, error: BaseException) -> None:
        view = self._view
        # A dialog that fails at each paint would fill the log, too.
        if view is not None and view.form.is_full:
            return
        self._write(error)
        self._met.emit(outline(error))

    def _write(self, error: BaseException) -> None:
        if self._log is not None:
            self._log.bug(error)
            return
        # Without a log file the terminal has it, and the dialog.
        with suppress(ExpectedError):
            log = self._open_log()
            log.bug(error)
            log.close()

    # On the GUI thread.

    def _on_met(self, outline: str) -> None:
        if self._view is not None:
            self._view.form.count(outline)
            return
        if self._is_busy:
            return
        self._is_busy = True
        try:
            self._show(outline)
        except Exception as error:  # noqa: BLE001  a fault in telling of a fault must not go round in circles
            self._view = None
            self._write(error)
            self._show_plainly()
        finally:
            self._is_busy = False

    def _show(self, outline: str) -> None:
        from csp_desktop.views.crash import CrashView

        view = CrashView(self._make_crash(outline), self._window)
        view.finished.connect(partial(self._forget, view))
        # A house that is closed takes its dialogs with it.
        view.destroyed.connect(partial(self._forget, view))
        self._view = view
        view.open()
        view.raise_()

    def _show_plainly(self) -> None:
        try:
            from csp_desktop.viewmodels.messages import bug_sentence

            self._window.show_failure(bug_sentence(), None)
        except Exception as error:  # noqa: BLE001  the log is the last that hears of it
            self._write(error)

    def _forget(self, view: CrashView, _why: object = None) -> None:
        if self._view is view:
            self._view = None

"""Where tests run, and what none of them may leave behind."""

from __future__ import annotations

import gc
import logging
import os
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

# Qt reads these when it is loaded, which pytest-qt may do before any fixture runs.
# The screen is that of a desk; without the file it would be 800 by 800. Qt takes the colon of a drive for its own.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = (
        "offscreen"
        if os.name == "nt"
        else f"offscreen:configfile={Path(__file__).resolve().parents[1] / 'tools' / 'offscreen.json'}"
    )
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
os.environ["QT_LOGGING_RULES"] = "*.debug=false;*.info=false"

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep tests out of the person's own data, settings, logs and caches."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in FOLDERS:
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(autouse=True)
def english() -> None:
    """Let every test start with numbers and dates as in the United States, wherever it runs."""
    QLocale.setDefault(ENGLISH)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Escape half characters in what a test printed or logged: they cannot travel between test processes."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report


class _Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def recorded_logs(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    """Fail a test in which a warning or worse is logged, unless it asks for ``expected_logs``."""
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    yield recorder.records
    logging.getLogger().removeHandler(recorder)
    if recorder.records and "expected_logs" not in request.fixturenames:
        pytest.fail("unexpected in the log: " + "; ".join(record.getMessage() for record in recorder.records))


@pytest.fixture
def expected_logs(recorded_logs: list[logging.LogRecord]) -> list[logging.LogRecord]:
    """Records of warnings and worse, in a test that means them to be logged."""
    return recorded_logs


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer or a lane behind; they would disturb the next one."""
    has_events = "qapp" in request.fixturenames  # timers run in such tests alone, and to look for them takes a moment
    windows = _windows()
    lanes = _lanes()
    yield
    _end_deferred()
    if _windows() - windows or (has_events and _running_timers()):
        gc.collect()  # what only a cycle holds is no leak
        _end_deferred()
    left = [f"window {window!r}" for window in _windows() - windows]
    for window in _windows() - windows:
        shiboken6.delete(window)
    for timer in _running_timers() if has_events else ():
        left.append(f"timer of {timer.parent()!r}")
        timer.stop()
    left += [f"thread {thread.name}" for thread in _lanes() - lanes]
    if left:
        pytest.fail("left behind: " + ", ".join(left))


def _end_deferred() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows() -> set[QWidget]:
    if QCoreApplication.instance() is None:
        return set()
    # Qt keeps the one tooltip label for itself.
    return {window for window in QApplication.topLevelWidgets() if window.metaObject().className() != "QTipLabel"}


def _running_timers() -> list[QTimer]:
    # By type, since ``isinstance`` would ask dead proxies for their class.
    timers = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer)]
    return [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]


def _lanes() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name.startswith("lane-")}

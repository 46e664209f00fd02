"""Makes reports for support: gathers what only Qt knows, and what runs in a lane."""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import PySide6
from PySide6.QtCore import QLocale, QObject, qVersion
from PySide6.QtGui import QGuiApplication

from csp_desktop import __version__
from csp_desktop.cli.arguments import Options
from csp_desktop.qtkit.lane import LONGEST_WAIT_SECONDS, Runs, Ticket
from csp_desktop.storage.figures import count_everything
from csp_desktop.system.diagnostics import DataKind, Screen, save_report
from csp_desktop.system.paths import folders
from csp_desktop.viewmodels.crash import Crash
from csp_desktop.viewmodels.report import Report

T = TypeVar("T")


def make_report(
    options: Options,
    jobs: Runs | None,
    *,
    is_demo: bool,
    outlines: Callable[[], tuple[str, ...]] = tuple,
    parent: QObject | None = None,
) -> Report:
    """Return what saves a report of a profile.

    Args:
        jobs: Writes it in the background; None where no house is open.
        outlines: The bugs to tell of.
    """
    write = partial(_write, options, is_demo, _screen())
    return Report(write, jobs or _AtOnce(), outlines=outlines, parent=parent)


def make_crash(options: Options, jobs: Runs | None, *, is_demo: bool, outline: str) -> Crash:
    """Return what the crash dialog shows; without a house it offers to open the data once more."""

    def _report(outlines: Callable[[], tuple[str, ...]], parent: QObject) -> Report:
        return make_report(options, jobs, is_demo=is_demo, outlines=outlines, parent=parent)

    program = f"CSP Desktop {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
    return Crash(outline, program, is_open=jobs is not None, make_report=_report)


def _screen() -> Screen:
    return Screen(
        qt=qVersion(),
        pyside=PySide6.__version__,
        style=QGuiApplication.platformName(),
        locale=QLocale().name(),
        scales=tuple(round(screen.devicePixelRatio(), 2) for screen in QGuiApplication.screens()),
    )


def _write(options: Options, is_demo: bool, screen: Screen, path: Path, outlines: tuple[str, ...]) -> None:
    # The folders are asked for here: where they cannot be had, the person who saves is told.
    own = folders(options.data_dir, demo=is_demo)
    kind = DataKind.PLATFORM if options.data_dir is None else DataKind.NAMED
    save_report(
        path,
        own,
        DataKind.SAMPLES if is_demo else kind,
        screen,
        partial(count_everything, own.database),
        outlines,
    )


class _AtOnce:
    """A lane for the moments in which there is none; what it does takes no longer than a blink."""

    def submit(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Ticket:
        """Do it here and now."""
        del owner
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  as a lane: whoever asked judges it
            failed(error)
        else:
            done(result)
        return Ticket(_nothing)

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        wait_seconds: float = LONGEST_WAIT_SECONDS,
    ) -> Ticket:
        """Do it here and now."""
        del wait_seconds
        return self.submit(owner, work, done, failed)


def _nothing() -> None:
    """There is nothing to take back."""

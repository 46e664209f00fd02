"""Builds what looks for a new version, where somebody tells of them."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from csp_desktop import __version__
from csp_desktop.bootstrap.rooms import Tools
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import Version
from csp_desktop.qtkit.lane import Runs
from csp_desktop.remote.updates import HttpsReleaseNews
from csp_desktop.services.ports.world import Clock
from csp_desktop.services.preferences import Preferences
from csp_desktop.services.updates import UpdateService
from csp_desktop.system import update_source
from csp_desktop.system.logging import LogFile
from csp_desktop.system.resources import resource
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.viewmodels.updates import Updates

WAIT_MILLISECONDS = 2_000
"""How long to wait before trying again to tell of a version that was found while a dialog was open."""


def make_updates(
    preferences: Preferences, clock: Clock, jobs: Runs, write: Runs, log: LogFile, owner: QObject
) -> Updates | None:
    """Return what looks for a new version, or None where that is not configured.

    A broken configuration counts as none and gets its line in the log: nobody at the desk could mend it.
    """
    try:
        source = update_source.read_update_source(resource(update_source.FILE), os.environ)
    except ExpectedError as error:
        log.expected(error)
        return None
    if source is None:
        return None
    news = HttpsReleaseNews(source.address, source.public_key)
    service = UpdateService(news, preferences, clock, Version.parse(__version__))
    return Updates(service, jobs, write, owner)


def begin_updates(tools: Tools) -> None:
    """Look for a new version where the person chose so, and show it when one is found."""
    if tools.updates is not None:
        tools.updates.found.connect(partial(_show_when_free, tools))
        tools.updates.look_if_due()


def _show_when_free(tools: Tools) -> None:
    """Open the dialog, but never above a form that somebody fills in."""
    if QApplication.activeModalWidget() is None:
        tools.navigator.go(PlaceKind.UPDATES)
    else:
        QTimer.singleShot(WAIT_MILLISECONDS, tools.owner, partial(_show_when_free, tools))

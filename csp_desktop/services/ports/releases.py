"""The port through which news of new versions come."""

from __future__ import annotations

from typing import Protocol

from csp_desktop.domain.releases import Release


class ReleaseNews(Protocol):
    """Tells what was released last."""

    def newest(self) -> Release:
        """Ask for the news and return what they say; takes seconds, so never on the GUI thread.

        Raises:
            Unavailable: Nobody answers, too slowly, or with an error.
            ExpectedError: What came is not signed by the known key, or is no news of this program.
        """

"""News of releases without a network."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import Release, ReleaseFile, Version

PAGE = "https://example.com/csp-desktop/latest"


def a_release(version: str = "1.3.0", **notes: str) -> Release:
    """Return a release, its notes by language."""
    file = ReleaseFile(f"csp-desktop-{version}-setup.exe", "0123456789abcdef" * 4, 34_567_890)
    return Release(Version.parse(version), date(2026, 11, 24), notes or {"en": "Faster."}, PAGE, (file,))


class FakeNews:
    """Tells one release, or fails."""

    def __init__(self) -> None:
        self.release = a_release()
        self.failure: ExpectedError | None = None
        self.asked_count = 0

    def newest(self) -> Release:
        self.asked_count += 1
        if self.failure is not None:
            raise self.failure
        return self.release

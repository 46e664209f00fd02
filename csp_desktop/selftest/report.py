"""What a self-test saw: written for a machine, read by whoever looks why it failed."""

from __future__ import annotations

import json
import locale
import platform
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from csp_desktop import __version__


@dataclass
class Step:
    """One step of the story.

    Args:
        seconds: How long it took, waiting included.
        facts: What it read from the screen or the machine.
        problem: Why it failed; empty where it did not.
    """

    name: str
    seconds: float = 0.0
    facts: dict[str, str | int | float] = field(default_factory=dict)
    problem: str = ""


@dataclass
class Report:
    """A run of the self-test.

    Args:
        painted_at: Unix time at which the window was painted first, in seconds; 0 where it never was.
        complaints: What Qt and Python complained about on the way; any of them fails the run.
    """

    steps: list[Step] = field(default_factory=list)
    painted_at: float = 0.0
    complaints: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether every step was taken without a complaint."""
        return bool(self.steps) and not self.complaints and not any(step.problem for step in self.steps)

    def write(self, path: Path) -> None:
        """Write it as JSON; raises ``OSError`` where that cannot be."""
        document = {
            "program": "csp-desktop",
            "version": __version__,
            "ok": self.is_good,
            "is_frozen": is_frozen(),
            "python": platform.python_version(),
            "qt": qVersion(),
            "pyside": PySide6.__version__,
            "system": platform.platform(),
            "machine": platform.machine(),
            "encoding": locale.getpreferredencoding(),
            "utf8_mode": sys.flags.utf8_mode,
            "screen": QGuiApplication.platformName(),
            "style": _style(),
            "painted_at": self.painted_at,
            "complaints": self.complaints,
            "steps": [asdict(step) for step in self.steps],
        }
        path.write_text(json.dumps(document, ensure_ascii=True, indent=2) + "\n", encoding="utf-8")


def is_frozen() -> bool:
    """Whether this is a bundle and no checkout."""
    return bool(getattr(sys, "frozen", False))


def _style() -> str:
    app = QApplication.instance()
    return app.style().objectName() if isinstance(app, QApplication) else ""

"""Saving a report for support: where to, whether it worked, and where it lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.lane import Runs
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

WriteReport = Callable[[Path, tuple[str, ...]], None]
"""Writes a report with these outlines of bugs to a file; raises ``ExpectedError``."""

SUFFIX = ".zip"


@dataclass(frozen=True)
class ReportState:
    """What is shown of a report.

    Args:
        is_saving: It is being written.
        said: That it was saved, and under which name; empty before.
        path: Where it lies, in whole; empty before.
        problem: Why it could not be written; empty where all is well.
        folder: The folder that has it; empty before.
    """

    is_saving: bool = False
    said: str = ""
    path: str = ""
    problem: str = ""
    folder: str = ""

    @property
    def can_save(self) -> bool:
        """Whether another one may be saved now."""
        return not self.is_saving


class Report(ViewModel[ReportState]):
    """Writes a report in the background.

    Args:
        write: Does it; runs in the lane.
        outlines: The bugs to tell of, as they are when it is saved.
        now: The local time, for the name of the file.
    """

    def __init__(
        self,
        write: WriteReport,
        lane: Runs,
        *,
        outlines: Callable[[], tuple[str, ...]] = tuple,
        now: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ReportState(), parent)
        self._write = write
        self._lane = lane
        self._outlines = outlines
        self._now = now
        self._saved: Path | None = None
        self._error: ExpectedError | None = None

    def suggested_name(self) -> str:
        """Return a name for the file that no earlier one has."""
        return f"csp-desktop-report-{self._now():%Y%m%d-%H%M%S}{SUFFIX}"

    def save(self, file: str) -> None:
        """Write the report to a file; nothing while another one is on its way."""
        if not file or not self.state.can_save:
            return
        path = Path(file)
        # A file dialog leaves the ending to whoever types a name.
        path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        self._saved = self._error = None
        self._set(ReportState(is_saving=True))
        work = partial(self._write, path, self._outlines())
        self._lane.submit(self, work, partial(self._on_saved, path), self._on_failed)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        said = path = problem = folder = ""
        if self._saved is not None:
            said = translate("report", "Saved as {name}").format(name=self._saved.name)
            path, folder = str(self._saved), str(self._saved.parent)
        if self._error is not None:
            problem = _why(self._error)
        self._set(replace(self.state, said=said, path=path, problem=problem, folder=folder))

    def _on_saved(self, path: Path, _result: object) -> None:
        self._saved = path
        self._set(replace(self.state, is_saving=False))
        self.retranslate()

    def _on_failed(self, error: BaseException) -> None:
        self._set(replace(self.state, is_saving=False))
        if not isinstance(error, ExpectedError):
            raise error
        self._error = error
        self.retranslate()


def _why(error: ExpectedError) -> str:
    # The usual sentence speaks of the data folder and how to choose another.
    if error.code is Code.FOLDER_UNAVAILABLE:
        return translate("report", "Nothing can be written there, so nothing was saved. Choose another folder.")
    return error_sentence(error)

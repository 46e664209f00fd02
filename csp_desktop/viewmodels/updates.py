"""Whether there is a new version: looked for at the start where a person chose so, or by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.domain.releases import Release, ReleaseFile
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.updates import UpdateService, has_reached
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate


class Stage(StrEnum):
    """What is known of a new version."""

    IDLE = "idle"
    LOOKING = "looking"
    NEWER = "newer"
    NEWEST = "newest"
    FAILED = "failed"


@dataclass(frozen=True)
class FileText:
    """A file of the release.

    Args:
        sha256: 64 hexadecimal digits.
    """

    name: str
    size: str
    sha256: str


@dataclass(frozen=True)
class UpdatesState:
    """Everything that the dialog draws.

    Args:
        headline: What was found, in one sentence.
        text: What that means and what to do; empty where nothing is to be done.
        day: When the new version was released.
        notes: What is new; plain text.
        page: The address where it is offered.
        checksums: The files as ``sha256sum`` writes and reads them, to be copied.
        problem: Why something that was clicked could not be done; empty where all is well.
    """

    stage: Stage = Stage.IDLE
    headline: str = ""
    text: str = ""
    day: str = ""
    notes: str = ""
    page: str = ""
    files: tuple[FileText, ...] = ()
    checksums: str = ""
    problem: str = ""

    @property
    def is_looking(self) -> bool:
        """Whether the answer is still awaited."""
        return self.stage is Stage.LOOKING

    @property
    def has_release(self) -> bool:
        """Whether a newer version is shown."""
        return self.stage is Stage.NEWER


class Updates(ViewModel[UpdatesState]):
    """Looks for a newer version and tells of it; nothing is ever downloaded or started.

    Args:
        service: Looks, and remembers.
        jobs: The lane for what takes long: the look.
        write: The lane for the person's commands: what is remembered stands in the settings, which it alone writes.
    """

    found = Signal()
    """A look that nobody asked for came upon a version that the person has not put off."""

    put_off_kept = Signal()
    """The version was put off."""

    open_page = Signal(str)
    """The person wants the page at this address."""

    def __init__(self, service: UpdateService, jobs: Runs, write: Runs, parent: QObject | None = None) -> None:
        super().__init__(UpdatesState(), parent)
        self._service, self._jobs, self._write = service, jobs, write
        self._is_by_hand = False
        self._release: Release | None = None
        self._error: ExpectedError | None = None

    def look(self) -> None:
        """Look because a person wants to know; whatever comes of it is shown."""
        self._is_by_hand = True
        if not self.state.is_looking:
            self._start()

    def look_if_due(self) -> None:
        """Look where the settings say so and the last time was long enough ago; only a new version is told."""
        if not self.state.is_looking and self._service.is_due_now():
            self._is_by_hand = False
            self._start()

    def put_off(self) -> None:
        """Say no more about the version that is shown, unless the person looks by hand."""
        if self._release is not None:
            work = partial(self._service.put_off, self._release)
            self._write.submit(self, work, self._on_put_off, self._on_not_kept)

    def open(self) -> None:
        """Ask for the page of the version that is shown."""
        if self._release is not None:
            self.open_page.emit(self._release.page)

    def tell_unopened(self) -> None:
        """Say that no browser took the page."""
        text = translate("updates", "No browser could be opened. Copy the address below and open it yourself.")
        self._set(replace(self.state, problem=text))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._show(self.state.stage)

    def _start(self) -> None:
        self._release = self._error = None
        self._show(Stage.LOOKING)
        self._jobs.submit(self, self._service.look, self._on_looked, self._on_failed)

    def _on_looked(self, release: Release | None) -> None:
        self._release = release
        self._show(Stage.NEWEST if release is None else Stage.NEWER)
        self._remember()
        if release is not None and not self._is_by_hand and not self._service.is_put_off(release):
            self.found.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, ExpectedError):
            self._show(Stage.IDLE)
            raise error
        # A look that nobody asked for fails in silence: the lane has written its line into the log.
        self._error = error
        self._show(Stage.FAILED)
        if has_reached(error):
            self._remember()

    def _remember(self) -> None:
        self._write.submit(self, self._service.remember_look, _done, self._on_not_remembered)

    def _on_put_off(self, _result: None) -> None:
        self.put_off_kept.emit()

    def _on_not_kept(self, error: BaseException) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self._set(replace(self.state, problem=error_sentence(error)))

    def _on_not_remembered(self, error: BaseException) -> None:
        """The lane has written its line into the log, and all that follows is one look too many."""
        if not isinstance(error, ExpectedError):
            raise error

    def _show(self, stage: Stage) -> None:
        release = self._release
        if stage is Stage.NEWER and release is not None:
            self._set(self._shown(release))
        elif stage is Stage.NEWEST:
            text = translate("updates", "You have the newest version ({version}).")
            self._set(UpdatesState(stage, text.format(version=self._service.installed.text)))
        elif stage is Stage.FAILED and self._error is not None:
            self._set(UpdatesState(stage, error_sentence(self._error), _meaning(self._error)))
        elif stage is Stage.LOOKING:
            self._set(UpdatesState(stage, translate("updates", "Looking for a new version…")))
        else:
            self._set(UpdatesState())

    def _shown(self, release: Release) -> UpdatesState:
        headline = translate("updates", "Version {version} of CSP Desktop is there.")
        text = translate("updates", "You have version {version}. Nothing is downloaded or installed by itself.")
        day = translate("updates", "Released on {day}")
        notes = release.notes_in(QLocale().name()[:2])
        return UpdatesState(
            Stage.NEWER,
            headline.format(version=release.version.text),
            text.format(version=self._service.installed.text),
            day.format(day=wording.day_text(release.released_on)),
            notes or translate("updates", "Nothing was written about what is new."),
            release.page,
            tuple(_file_text(file) for file in release.files),
            "".join(f"{file.sha256}  {file.name}\n" for file in release.files),
        )


def _file_text(file: ReleaseFile) -> FileText:
    return FileText(file.name, QLocale().formattedDataSize(file.byte_count), file.sha256)


def _meaning(error: ExpectedError) -> str:
    """Return what a failure means, and what to do."""
    if isinstance(error, Unavailable):
        return translate(
            "updates",
            "So it is not known whether there is a new version. Nothing was changed, and you can go on working. Check "
            "the connection and look again.",
        )
    return translate(
        "updates",
        "So nothing of it was used or changed, and you can go on working. Look again later; if it stays like this, "
        "ask where you got the program.",
    )


def _done(_result: None) -> None:
    """Nothing of it is shown."""

"""The import dialog: choose a file, see how far it is, read what was done and what was refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.qtkit.progress import Progress, Step
from csp_desktop.services.changes import Changes
from csp_desktop.services.imports import ImportService, ImportSummary
from csp_desktop.services.ports.world import Refused
from csp_desktop.services.preferences import PreferenceService
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.messages import error_sentence, sentence
from csp_desktop.viewmodels.navigator import Navigator, PlaceKind
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

MOST_REFUSED = 500
"""Refused items that are shown by name; of more only the number."""


class Stage(StrEnum):
    """How far the dialog is."""

    CHOOSE = "choose"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class CountText:
    """A line of the summary."""

    what: str
    count: str


@dataclass(frozen=True)
class ImportFileState:
    """Everything that the dialog draws.

    Args:
        file: Name of the file; empty before one is chosen.
        where: Its folder.
        folder: Where the file dialog opens.
        headline: What happened, in one sentence.
        text: What that means, or what to do.
        done: Pieces done; ``total`` is 0 while nobody knows.
        refused: Why items were refused, a line each.
        report: All of the summary, to be copied.
    """

    stage: Stage = Stage.CHOOSE
    file: str = ""
    where: str = ""
    folder: str = ""
    headline: str = ""
    text: str = ""
    done: int = 0
    total: int = 0
    is_stopping: bool = False
    counts: tuple[CountText, ...] = ()
    refused_title: str = ""
    refused: tuple[str, ...] = ()
    report: str = ""

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self.stage is Stage.RUNNING

    @property
    def can_start(self) -> bool:
        """Whether a file stands ready."""
        return self.stage is Stage.READY


class ImportFile(ViewModel[ImportFileState]):
    """Imports one catalogue file after another.

    Args:
        imports: Imports it, all or nothing.
        is_catalog: Tells from a file's first bytes whether it looks like one; runs in the lane.
        jobs: The lane for long work.
        feed: Not listened to: the import's own answer says all; kept so that every dialog is made alike.
        navigator: Shows the catalogue afterwards.
        path: A file that was dropped or named on the command line; it is looked at, and imported on a click.
        preferences: Remembers the last folder, if given.
    """

    def __init__(
        self,
        imports: ImportService,
        is_catalog: Callable[[Path], bool],
        jobs: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        path: str = "",
        parent: QObject | None = None,
        *,
        preferences: PreferenceService | None = None,
        write: Runs | None = None,
    ) -> None:
        del feed
        super().__init__(ImportFileState(), parent)
        self._imports, self._is_catalog = imports, is_catalog
        self._jobs, self._write = jobs, write
        self._navigator = navigator
        self._preferences = preferences
        self._path: Path | None = None
        self._progress: Progress | None = None
        self._step = Step(0, 0)
        self._is_stopping = False
        self._stage = Stage.CHOOSE
        self._summary: ImportSummary | None = None
        self._error: BaseException | None = None
        self._show()
        if path:
            self.choose(path)

    def choose(self, path: str) -> None:
        """Take a file, and look at whether it is one that can be imported."""
        if not path or self._stage is Stage.RUNNING:
            return
        self._path = Path(path)
        self._summary, self._error = None, None
        self._stage = Stage.CHOOSE
        self._remember(str(self._path.parent))
        self._show()
        self._jobs.submit(self, partial(self._is_catalog, self._path), self._on_recognised, self._on_failed)

    def start(self) -> None:
        """Import the file."""
        if self._stage is not Stage.READY or self._path is None:
            return
        self._stage, self._step, self._is_stopping = Stage.RUNNING, Step(0, 0), False
        self._progress = Progress(self)
        self._progress.changed.connect(self._on_step)
        self._show()
        report = partial(_report, self._progress)
        work = partial(self._imports.catalog, self._path, report, self._progress.is_cancelled)
        self._jobs.submit(self, work, self._on_done, self._on_failed)

    def cancel(self) -> None:
        """Stop the import; nothing of it is kept."""
        if self._progress is not None and self._stage is Stage.RUNNING:
            self._is_stopping = True
            self._progress.cancel()
            self._show()

    def show_catalog(self) -> None:
        """Go on to the catalogue."""
        self._navigator.go(PlaceKind.CATALOG)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._show()

    def _remember(self, folder: str) -> None:
        preferences = self._preferences
        if preferences is not None and self._write is not None and preferences.current.last_folder != folder:
            self._write.submit(self, partial(_keep_folder, preferences, folder), _nothing, self._on_not_remembered)

    def _on_not_remembered(self, error: BaseException) -> None:
        """A folder that is not remembered costs a person a click and hinders no import."""
        if not isinstance(error, ExpectedError):
            raise error

    def _on_recognised(self, is_catalog: bool) -> None:
        if is_catalog:
            self._stage = Stage.READY
            self._show()
        else:
            name = self._path.name if self._path is not None else ""
            self._fail(ExpectedError(Code.FILE_NOT_KNOWN, name=name))

    def _on_step(self, step: Step) -> None:
        if self._stage is Stage.RUNNING:
            self._step = step
            self._show()

    def _on_done(self, summary: ImportSummary) -> None:
        self._let_go()
        self._summary, self._stage = summary, Stage.DONE
        self._show()

    def _on_failed(self, error: BaseException) -> None:
        self._fail(error)
        if not isinstance(error, ExpectedError):
            raise error

    def _fail(self, error: BaseException) -> None:
        self._let_go()
        self._error, self._stage = error, Stage.FAILED
        self._show()

    def _let_go(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.deleteLater()

    def _show(self) -> None:
        path = self._path
        self._set(
            replace(
                self._words(),
                stage=self._stage,
                file=path.name if path is not None else "",
                where=str(path.parent) if path is not None else "",
                folder=self._preferences.current.last_folder if self._preferences is not None else "",
                done=self._step.done,
                total=self._step.total,
                is_stopping=self._is_stopping,
            )
        )

    def _words(self) -> ImportFileState:
        """Return what is said at this stage."""
        match self._stage:
            case Stage.CHOOSE:
                return ImportFileState(
                    text=translate(
                        "import_file",
                        "Choose Partner Center's list of offers, a JSON file. You can also drop it onto the window.",
                    )
                )
            case Stage.READY:
                return ImportFileState(
                    headline=translate("import_file", "This looks like a list of offers."),
                    text=translate(
                        "import_file",
                        "New offers are added and known ones brought up to date; offers that the file lacks stay. "
                        "All or nothing: if something goes wrong, nothing is changed.",
                    ),
                )
            case Stage.RUNNING if self._is_stopping:
                return ImportFileState(headline=translate("import_file", "Stopping; nothing of it is kept."))
            case Stage.RUNNING:
                return ImportFileState(headline=translate("import_file", "Importing…"))
            case Stage.DONE:
                assert self._summary is not None, "only a summary makes it done"
                return summary_words(self._summary)
            case Stage.FAILED:
                assert self._error is not None, "only an error makes it fail"
                return ImportFileState(headline=error_sentence(self._error))


def summary_words(summary: ImportSummary) -> ImportFileState:
    """Return what an import did, as the words of a state."""
    merged = summary.merged
    number = wording.number_text
    counts = [
        CountText(translate("import_file", "Read"), number(summary.read)),
        CountText(translate("import_file", "New"), number(merged.new)),
        CountText(translate("import_file", "Changed"), number(merged.changed)),
        CountText(translate("import_file", "Unchanged"), number(merged.unchanged)),
        CountText(translate("import_file", "Refused"), number(len(summary.refused))),
    ]
    if summary.joined:
        counts.insert(1, CountText(translate("import_file", "Parts of an offer"), number(summary.joined)))
    if merged.new or merged.changed:
        count = merged.new + merged.changed
        headline = translate("import_file", "The catalogue is up to date: %n offer(s) new or changed.", "", count)
    else:
        headline = translate("import_file", "The catalogue has all of this already; nothing was changed.")
    text = ""
    if summary.country:
        text = translate("import_file", "Offers for {country}.").format(country=wording.country_name(summary.country))
    refused = tuple(_refused_text(each) for each in summary.refused[:MOST_REFUSED])
    more = len(summary.refused) - len(refused)
    if more > 0:
        refused += (translate("import_file", "and %n more", "", more),)
    title = translate("import_file", "Refused, the others were imported") if refused else ""
    lines = [headline, *(f"{each.what}: {each.count}" for each in counts), *refused]
    return ImportFileState(
        headline=headline,
        text=text,
        counts=tuple(counts),
        refused_title=title,
        refused=refused,
        report="\n".join(lines),
    )


def _refused_text(refused: Refused) -> str:
    text = translate("import_file", "Item {number}, {name}: {why}")
    name = refused.name or translate("import_file", "without a name")
    why = sentence(refused.code, refused.facts)
    return text.format(number=wording.number_text(refused.index + 1), name=name, why=why)


def _report(progress: Progress, done: int, total: int) -> None:
    """Tell a step, but nothing more once it was cancelled: the dialog may be gone before the job is."""
    if not progress.is_cancelled():
        progress.report(done, total)


def _keep_folder(preferences: PreferenceService, folder: str) -> None:
    preferences.change(replace(preferences.current, last_folder=folder))


def _nothing(_: object) -> None:
    """The folder is remembered; nobody waits for it."""

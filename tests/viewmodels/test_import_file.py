from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes
from csp_desktop.services.imports import ImportService
from csp_desktop.services.ports.world import CatalogContent, Refused, SampleContent
from csp_desktop.services.preferences import Preferences, PreferenceService
from csp_desktop.viewmodels.import_file import MOST_REFUSED, ImportFile, Stage
from csp_desktop.viewmodels.navigator import Navigator, Place, PlaceKind
from tests.builders import an_offer
from tests.fakes.inline_lane import HeldLane, InlineLane
from tests.services.conftest import Office
from tests.services.test_preferences import Shelf

FILE = str(Path("folder") / "offers.json")


class Room:
    """The dialog over one file, of which a test says what it holds."""

    def __init__(self, *refused: Refused, is_catalog: bool = True, failure: ExpectedError | None = None) -> None:
        self.office = Office()
        self.refused = refused
        self.is_catalog = is_catalog
        self.failure = failure
        self.feed: Feed[Changes] = Feed()
        self.navigator = Navigator()
        self.went: list[Place] = []
        self.navigator.wanted.connect(self.went.append)
        self.shelf = Shelf()
        preferences = Preferences(self.shelf)
        self.preferences = PreferenceService(self.office.desk, preferences, self.feed.publish)

    def dialog(self, path: str = "", jobs: Runs | None = None) -> ImportFile:
        imports = ImportService(self.office.desk, self._read, lambda _today: SampleContent((), (), (), ()))
        return ImportFile(
            imports,
            self._recognise,
            jobs or InlineLane(),
            self.feed,
            self.navigator,
            path,
            preferences=self.preferences,
            write=InlineLane(),
        )

    def _recognise(self, path: Path) -> bool:
        assert path == Path(FILE)
        return self.is_catalog

    def _read(self, _path: Path, progress: Callable[[int, int], None]) -> CatalogContent:
        progress(1, 4)
        if self.failure is not None:
            raise self.failure
        return CatalogContent(((an_offer(), "{}"),), self.refused, "US")


def bad(number: int) -> Refused:
    return Refused(number, "Bad", Code.MEMBER_MISSING, {"member": "id"})


@pytest.fixture
def room(qapp: object) -> Room:
    return Room()


def test_it_begins_with_the_choice_of_a_file(room: Room) -> None:
    form = room.dialog()

    assert form.state.stage is Stage.CHOOSE
    assert "JSON file" in form.state.text


def test_a_file_is_looked_at_and_imported_only_on_a_click(room: Room) -> None:
    form = room.dialog(FILE)

    assert (form.state.stage, form.state.file, form.state.where) == (Stage.READY, "offers.json", "folder")
    assert "All or nothing" in form.state.text
    assert room.office.house.shelves.offers == {}


def test_a_file_of_another_kind_is_refused_before_anything_is_read(qapp: object) -> None:
    form = Room(is_catalog=False).dialog(FILE)

    assert form.state.stage is Stage.FAILED
    assert form.state.headline == "“offers.json” is no kind of file that can be imported. Nothing was changed."


def test_the_summary_tells_what_was_done(qapp: object) -> None:
    room = Room(bad(3))
    form = room.dialog(FILE)

    form.start()

    assert form.state.stage is Stage.DONE
    assert form.state.headline == "The catalogue is up to date: 1 offer(s) new or changed."
    counts = [(each.what, each.count) for each in form.state.counts]
    assert counts == [("Read", "2"), ("New", "1"), ("Changed", "0"), ("Unchanged", "0"), ("Refused", "1")]
    assert form.state.refused == ("Item 4, Bad: id is missing",)
    assert form.state.report.splitlines()[-1] == "Item 4, Bad: id is missing"
    assert list(room.office.house.shelves.offers) == [an_offer().id.casefold()]


def test_the_same_file_again_changes_nothing_and_says_so(room: Room) -> None:
    room.dialog(FILE).start()
    form = room.dialog(FILE)

    form.start()

    assert form.state.headline == "The catalogue has all of this already; nothing was changed."


def test_of_very_many_refused_items_the_rest_is_only_counted(qapp: object) -> None:
    form = Room(*(bad(number) for number in range(MOST_REFUSED + 7))).dialog(FILE)

    form.start()

    assert len(form.state.refused) == MOST_REFUSED + 1
    assert form.state.refused[-1] == "and 7 more"


def test_a_failure_is_a_sentence_and_another_file_can_be_chosen(qapp: object) -> None:
    room = Room(failure=ExpectedError(Code.FILE_TRUNCATED, name="offers.json", line=3, column=1))
    form = room.dialog(FILE)
    form.start()
    failed = form.state
    room.failure = None

    form.choose(FILE)
    form.start()

    assert failed.stage is Stage.FAILED
    assert "was cut off" in failed.headline
    assert form.state.stage is Stage.DONE


def test_progress_is_told_while_it_runs(room: Room) -> None:
    jobs = HeldLane()
    form = room.dialog(FILE, jobs)
    jobs.release()
    form.start()
    running = form.state

    form._progress.report(3, 4)  # type: ignore[union-attr]  # as the lane does meanwhile
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)

    assert running.is_running
    assert (form.state.done, form.state.total) == (3, 4)


def test_an_import_that_is_cancelled_says_that_nothing_was_changed(room: Room) -> None:
    jobs = HeldLane()
    form = room.dialog(FILE, jobs)
    jobs.release()
    form.start()

    form.cancel()
    stopping = form.state
    jobs.release()

    assert stopping.is_stopping
    assert form.state.headline == "The import was cancelled. Nothing was changed."
    assert room.office.house.shelves.offers == {}


def test_the_last_folder_is_remembered(room: Room) -> None:
    room.dialog(FILE)

    form = room.dialog()

    assert room.shelf.kept.last_folder == "folder"
    assert form.state.folder == "folder"


def test_a_folder_that_cannot_be_remembered_hinders_no_import(room: Room) -> None:
    room.shelf.failure = Unavailable(Code.DISK_FULL)

    form = room.dialog(FILE)

    assert form.state.stage is Stage.READY


def test_a_bug_is_told_as_one_and_goes_on_to_the_log(room: Room) -> None:
    room.failure = ZeroDivisionError()  # type: ignore[assignment]  # nobody expects it
    form = room.dialog(FILE)

    with pytest.raises(ZeroDivisionError):
        form.start()

    assert form.state.stage is Stage.FAILED
    assert form.state.headline.startswith("Something went wrong that should not have.")


def test_the_catalogue_is_one_click_away(room: Room) -> None:
    form = room.dialog(FILE)

    form.show_catalog()

    assert room.went == [Place(PlaceKind.CATALOG)]

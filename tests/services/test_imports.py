from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Offer
from csp_desktop.services.changes import Kind
from csp_desktop.services.imports import ImportService
from csp_desktop.services.ports.stores import Merged
from csp_desktop.services.ports.world import CatalogContent, Refused, SampleContent
from tests.builders import CUSTOMER_ID, a_customer, a_plan_offer, a_subscription, an_add_on, an_offer
from tests.services.conftest import Office

FILE = Path("offers.json")
NEW = an_offer(id="new", name="New")
BAD = Refused(1, "Bad", Code.MEMBER_MISSING, {"member": "id"})


class Stop:
    """Is pressed once so many pieces were told."""

    def __init__(self, after: int) -> None:
        self._after = after
        self.told: list[tuple[int, int]] = []

    def progress(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def is_pressed(self) -> bool:
        return len(self.told) >= self._after


def imports(
    office: Office, *offers: Offer, refused: tuple[Refused, ...] = (), pieces: int = 0, country: str = ""
) -> ImportService:
    def _read(path: Path, progress: Callable[[int, int], None]) -> CatalogContent:
        assert path == FILE
        for piece in range(pieces):
            progress(piece + 1, pieces)
        return CatalogContent(tuple((offer, f'{{"id": "{offer.id}"}}') for offer in offers), refused, country)

    def _samples(today: date) -> SampleContent:
        assert today == office.clock.today()
        return SampleContent(((NEW, "{}"),), ((a_customer(), "{}"),), ((a_subscription(), "{}"),), ())

    return ImportService(office.desk, _read, _samples)


def never() -> bool:
    return False


def quiet(_done: int, _total: int) -> None: ...


def test_an_import_tells_what_was_read_new_changed_unchanged_and_refused(office: Office) -> None:
    imports(office, an_offer(), an_add_on()).catalog(FILE, quiet, never)
    service = imports(office, an_offer(name="E3"), an_add_on(), NEW, refused=(BAD,), country="US")

    summary = service.catalog(FILE, quiet, never)

    assert (summary.read, summary.merged, summary.refused, summary.country) == (4, Merged(1, 1, 1), (BAD,), "US")


def test_offers_that_the_file_lacks_stay(office: Office) -> None:
    known = set(office.house.shelves.offers)

    imports(office, NEW).catalog(FILE, quiet, never)

    assert set(office.house.shelves.offers) == {*known, "new"}


def test_an_import_is_told_to_every_screen(office: Office) -> None:
    imports(office, NEW).catalog(FILE, quiet, never)

    assert [changes.touches(Kind.OFFER) for changes in office.house.published] == [True]


def test_an_import_that_changes_nothing_is_told_to_nobody(office: Office) -> None:
    imports(office, NEW).catalog(FILE, quiet, never)
    office.house.published.clear()

    imports(office, NEW).catalog(FILE, quiet, never)

    assert office.house.published == []


@pytest.mark.parametrize("after", [1, 2, 3])
def test_an_import_that_is_cancelled_while_reading_or_writing_changes_nothing(office: Office, after: int) -> None:
    before = dict(office.house.shelves.offers)
    stop = Stop(after)

    with pytest.raises(ExpectedError) as caught:
        imports(office, NEW, an_offer(), pieces=2).catalog(FILE, stop.progress, stop.is_pressed)

    assert caught.value.code is Code.IMPORT_CANCELLED
    assert len(stop.told) == after
    assert office.house.shelves.offers == before
    assert office.house.published == []


def test_an_import_that_is_cancelled_at_the_very_end_changes_nothing(office: Office) -> None:
    before = dict(office.house.shelves.offers)
    stop = Stop(2)

    with pytest.raises(ExpectedError):
        imports(office, NEW, an_offer()).catalog(FILE, stop.progress, stop.is_pressed)

    assert office.house.shelves.offers == before


@pytest.mark.parametrize(("refused", "code"), [((BAD,), Code.OFFERS_REFUSED), ((), Code.FILE_NOT_A_CATALOG)])
def test_a_file_without_a_usable_offer_changes_nothing(
    office: Office, refused: tuple[Refused, ...], code: Code
) -> None:
    with pytest.raises(ExpectedError) as caught:
        imports(office, refused=refused).catalog(FILE, quiet, never)

    assert caught.value.code is code


def test_samples_do_not_touch_a_house_with_customers(office: Office) -> None:
    filled = imports(office).fill_with_samples()

    assert not filled
    assert "new" not in office.house.shelves.offers


def test_samples_fill_an_empty_house_and_are_listed() -> None:
    office = Office()

    filled = imports(office).fill_with_samples()

    _seen, figures = office.house.shelves.shown_customers[CUSTOMER_ID]
    assert filled
    assert (figures.active, figures.pending) == (1, 0)
    assert office.house.published[-1].touches(Kind.CUSTOMER)


def test_samples_that_are_cancelled_leave_the_house_empty() -> None:
    office = Office()

    with pytest.raises(ExpectedError) as caught:
        imports(office).samples(quiet, lambda: True)

    assert caught.value.code is Code.IMPORT_CANCELLED
    assert office.house.shelves.customers == {}


def test_a_list_of_skus_keeps_the_plans_that_are_known(office: Office) -> None:
    known = a_plan_offer(name="Old name")
    imports(office, known).catalog(FILE, quiet, never)
    told = replace(known, name="New name", plans=(), segments=(), conversion_targets=())

    imports(office, told).catalog(FILE, quiet, never)

    assert office.house.shelves.offers[known.id.casefold()] == replace(known, name="New name")


def test_items_that_are_parts_of_an_offer_are_read_too(office: Office) -> None:
    def _read(_path: Path, _progress: Callable[[int, int], None]) -> CatalogContent:
        return CatalogContent(((NEW, "{}"),), (BAD,), "US", joined=3)

    service = ImportService(office.desk, _read, lambda _today: SampleContent((), (), (), ()))

    summary = service.catalog(FILE, quiet, never)

    assert (summary.read, summary.joined) == (5, 3)

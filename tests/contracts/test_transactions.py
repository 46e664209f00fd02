"""A transaction is all or nothing, and tells of itself after it is done."""

from __future__ import annotations

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.services.changes import ALL, Changes, Kind
from csp_desktop.services.ports.stores import CustomerFigures, Draft
from tests.builders import CUSTOMER_ID, a_customer, an_offer
from tests.contracts.houses import House


def test_what_was_committed_is_seen_by_the_next(house: House) -> None:
    with house.begin() as work:
        work.customers.save_base(a_customer())

    with house.read() as work:
        assert work.customers.get(CUSTOMER_ID).now == a_customer()


def test_touched_records_are_published_once_and_after_the_commit(house: House) -> None:
    with house.begin() as work:
        work.touch(Kind.CUSTOMER, "one")
        work.touch(Kind.CUSTOMER, "two")
        work.touch(Kind.OFFER, ALL)
        before = list(house.published)

    touched = {Kind.CUSTOMER: frozenset({"one", "two"}), Kind.OFFER: frozenset({ALL})}
    assert (before, house.published) == ([], [Changes(touched)])


def test_a_transaction_that_touched_nothing_publishes_nothing(house: House) -> None:
    with house.begin() as work:
        work.drafts.save(Draft("form", "one", "{}", "2020-01-01T00:00:00+00:00"))

    assert house.published == []


def test_a_failure_rolls_everything_back_and_publishes_nothing(house: House) -> None:
    def failing() -> None:
        with house.begin() as work:
            work.customers.save_base(a_customer())
            work.customers.show(work.customers.get(CUSTOMER_ID), CustomerFigures())
            work.offers.merge([(an_offer(), "{}")], lambda _done, _all: None, lambda: False)
            work.touch(Kind.CUSTOMER, CUSTOMER_ID)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()

    assert house.published == []
    with house.read() as work:
        assert work.customers.find(CUSTOMER_ID) is None
        assert work.customers.ids() == ()
        assert work.offers.count() == 0


def test_after_a_failure_the_next_one_works(house: House) -> None:
    with pytest.raises(ZeroDivisionError), house.begin():
        raise ZeroDivisionError

    with house.begin() as work:
        work.customers.save_base(a_customer())

    with house.read() as work:
        assert work.customers.find(CUSTOMER_ID) is not None


def test_an_expected_error_passes_unchanged(house: House) -> None:
    with pytest.raises(ExpectedError) as caught, house.begin() as work:
        work.customers.get("nobody")

    assert (caught.value.code, caught.value.facts) == (Code.RECORD_MISSING, {"id": "nobody"})


def test_a_transaction_inside_of_another_is_refused(house: House) -> None:
    with house.begin() as work:
        work.customers.save_base(a_customer())
        with pytest.raises(RuntimeError), house.begin():
            pass

    with house.read() as work:
        assert work.customers.find(CUSTOMER_ID) is not None

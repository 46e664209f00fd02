"""Customers as Partner Center writes them."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Address, Customer, Held
from csp_desktop.domain.enums import (
    Qualification,
    Vetting,
)
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.customers import read_customer, read_qualification
from tests.remote.wire import a_customer_item


def test_a_customer_is_read_with_its_billing_profile() -> None:
    customer = read_customer(a_customer_item())

    assert customer == Customer(
        id="7d3b1f60-2a54-4c1e-9b0f-51c4f0a7e211",
        tenant_id="7d3b1f60-2a54-4c1e-9b0f-51c4f0a7e211",
        company="Birch Lane Clinic Ltd",
        domain="birchlane.onmicrosoft.com",
        email="it@birchlane.example",
        culture="en-US",
        language="en",
        address=Address("Ana", "Ortiz", "12 Mill Road", "", "Boise", "ID", "83702", "US", "2085550142"),
        registration_number="R-1",
        relationship="reseller",
    )


def test_a_customer_of_a_list_says_less_and_is_still_read() -> None:
    item = {"id": "T", "companyProfile": {"domain": "birchlane.onmicrosoft.com"}}

    customer = read_customer(item)

    assert (customer.tenant_id, customer.company, customer.address) == ("T", "birchlane.onmicrosoft.com", Address())


def test_a_customer_without_a_billing_address_shows_its_company_s() -> None:
    item = a_customer_item(companyProfile={"address": {"city": "Ulm", "country": "DE"}}, billingProfile=None)

    customer = read_customer(item)

    assert (customer.address.city, customer.address.country) == ("Ulm", "DE")


def test_a_customer_without_an_id_is_refused() -> None:
    with pytest.raises(ExpectedError) as caught:
        read_customer(a_customer_item(id=None))

    assert (caught.value.code, caught.value.facts) == (Code.MEMBER_MISSING, {"member": "id"})


@pytest.mark.parametrize("name", ["vettingCreatedDate", "vettingCreateDate"])
def test_cu_5_a_qualification_tells_its_vetting(name: str) -> None:
    held = read_qualification({"qualification": "StateOwnedEntity", "vettingStatus": "InReview", name: "2024-03-05"})

    assert held == Held(
        Qualification.STATE_OWNED_ENTITY, Vetting.IN_REVIEW, text="StateOwnedEntity", since=date(2024, 3, 5)
    )

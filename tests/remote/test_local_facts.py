"""What only we know, beside the members of the wire."""

from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.customers import Agreement, Held
from csp_desktop.domain.enums import (
    AgreementState,
    Qualification,
    Reason,
    Source,
    Vetting,
)
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.remote.customers import read_customer
from csp_desktop.remote.local_facts import LocalFacts, read_local_facts
from csp_desktop.remote.subscriptions import read_subscription
from tests.builders import a_subscription
from tests.remote.wire import a_customer_item, a_subscription_item


def test_our_own_facts_are_laid_on_a_subscription() -> None:
    item = a_subscription_item(
        local={
            "openedOn": "2018-01-15",
            "firstBilledOn": "2018-02-15",
            "suspendedOn": "2018-03-01",
            "suspensionReason": "non_payment",
            "suspensionNote": "two reminders",
            "cancelled": True,
        }
    )

    subscription = read_local_facts(item).laid_on_subscription(read_subscription(item, "c"))

    assert (subscription.opened_on, subscription.first_billed_on) == (date(2018, 1, 15), date(2018, 2, 15))
    assert (subscription.suspended_on, subscription.suspension_reason) == (date(2018, 3, 1), Reason.NON_PAYMENT)
    assert (subscription.suspension_note, subscription.is_cancelled) == ("two reminders", True)


def test_our_own_facts_are_laid_on_a_customer() -> None:
    item = a_customer_item(
        local={
            "openedOn": "2018-01-15",
            "tags": ["key account", " "],
            "accountStatus": "UnderReview",
            "agreement": {"state": "recorded", "firstName": "Ana", "lastName": "Ortiz", "dateAgreed": "2018-01-16"},
            "qualifications": [{"qualification": "Education", "vettingStatus": "Denied", "vettingReason": "no school"}],
        }
    )

    customer = read_local_facts(item).laid_on_customer(read_customer(item))

    assert (customer.opened_on, customer.tags, customer.account_status) == (
        date(2018, 1, 15), ("key account",), "UnderReview",
    )  # fmt: skip
    assert customer.agreement == Agreement(
        AgreementState.RECORDED, first_name="Ana", last_name="Ortiz", accepted_on=date(2018, 1, 16)
    )
    assert customer.qualifications == (
        Held(Qualification.EDUCATION, Vetting.DENIED, text="Education", reason="no school"),
    )


def test_without_our_own_facts_nothing_changes() -> None:
    customer = read_customer(a_customer_item())
    subscription = read_subscription(a_subscription_item(), "c")

    facts = read_local_facts({})

    assert facts == LocalFacts()
    assert facts.laid_on_customer(customer) == customer
    assert facts.laid_on_subscription(subscription) == subscription


@pytest.mark.parametrize(
    ("local", "member"),
    [
        ({"suspensionReason": "boredom"}, "local.suspensionReason"),
        ({"agreement": {"state": "perhaps"}}, "local.agreement.state"),
        ({"openedOn": "soon"}, "local.openedOn"),
        ({"tags": "key"}, "local.tags"),
    ],
)
def test_a_wrong_fact_of_our_own_is_refused_by_its_path(local: dict[str, object], member: str) -> None:
    with pytest.raises(ExpectedError) as caught:
        read_local_facts({"local": local})

    assert caught.value.facts["member"] == member


def test_days_that_are_our_own_say_that_they_were_imported() -> None:
    facts = read_local_facts({"local": {"openedOn": "2018-01-01", "suspendedOn": "2018-06-01"}})

    subscription = facts.laid_on_subscription(a_subscription(first_billed_on=date(2018, 2, 1)))

    named = ("opened_on", "suspended_on", "first_billed_on")
    assert [subscription.source_of(name) for name in named] == [
        *(Source.IMPORTED, Source.IMPORTED, Source.PARTNER_CENTER)
    ]

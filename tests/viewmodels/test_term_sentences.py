"""What a change of a term says in the Outbox."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from csp_desktop.domain.changes import Cancel, Change, ChangeTerm, ScheduleNextTerm, SetAutoRenew, Suspend
from csp_desktop.domain.enums import BillingCycle, Reason, Term
from csp_desktop.domain.subscriptions import NextTerm
from csp_desktop.viewmodels.change_sentences import change_details, change_sentence
from csp_desktop.viewmodels.plan_words import plan_word

ABOUT: dict[str, Any] = {
    "customer_id": "customer-1",
    "company": "Contoso",
    "subscription_id": "subscription-1",
    "name": "Sales",
    "offer_name": "Business Premium",
}
NEXT = NextTerm("offer", "Business Premium", 20, Term.YEAR, BillingCycle.ANNUAL, date(2028, 2, 29))
YEAR_MONTHLY: dict[str, Any] = {"before_term": Term.YEAR, "before_cycle": BillingCycle.MONTHLY}


def longer(term: Term, cycle: BillingCycle) -> ChangeTerm:
    return ChangeTerm(**ABOUT, **YEAR_MONTHLY, after_term=term, after_cycle=cycle)


@pytest.mark.parametrize(
    ("change", "start"),
    [
        (SetAutoRenew(**ABOUT, before=False, after=True), "Let Sales (Business Premium) renew by itself"),
        (SetAutoRenew(**ABOUT, before=None, after=False), "Let Sales (Business Premium) not renew by itself"),
        (longer(Term.THREE_YEARS, BillingCycle.MONTHLY), "Commit Sales (Business Premium) to a longer term: "),
        (longer(Term.YEAR, BillingCycle.ANNUAL), "Bill Sales (Business Premium) from the next charge on: "),
        (
            ScheduleNextTerm(**ABOUT, before=None, after=NEXT),
            "Schedule for the renewal of Sales (Business Premium): Business Premium, 20 ",
        ),
        (
            ScheduleNextTerm(**ABOUT, before=NEXT, after=None),
            "Schedule nothing for the renewal of Sales (Business Premium)",
        ),
        (Suspend(**ABOUT), "Suspend Sales (Business Premium)"),
        (Cancel(**ABOUT), "Cancel Sales (Business Premium)"),
        (Suspend(**ABOUT, reason=Reason.FRAUD), "Suspend Sales (Business Premium): "),
        (Cancel(**ABOUT, reason=Reason.FRAUD), "Cancel Sales (Business Premium): "),
    ],
)
def test_each_change_says_what_it_does(qapp: object, change: Change, start: str) -> None:
    text = change_sentence(change)

    assert text.startswith(start)
    assert (text == start) is not start.endswith((" ", ": "))


@pytest.mark.parametrize(
    ("change", "rows"),
    [
        (SetAutoRenew(**ABOUT, before=None, after=False), [("Auto-renew", "Not known", "Off")]),
        (SetAutoRenew(**ABOUT, before=False, after=True), [("Auto-renew", "Off", "On")]),
        (
            longer(Term.THREE_YEARS, BillingCycle.ANNUAL),
            [
                (
                    "Term",
                    plan_word(Term.YEAR, BillingCycle.MONTHLY),
                    plan_word(Term.THREE_YEARS, BillingCycle.ANNUAL),
                )
            ],
        ),
        (
            ScheduleNextTerm(**ABOUT, before=None, after=NEXT),
            [
                ("Offer", "", "Business Premium"),
                ("Licences", "", "20"),
                ("Term", "", plan_word(Term.YEAR, BillingCycle.ANNUAL)),
                ("Term ends", "", "29 Feb 2028 (UTC)"),
            ],
        ),
    ],
)
def test_the_details_say_before_and_after(qapp: object, change: Change, rows: list[tuple[str, str, str]]) -> None:
    assert list(change_details(change)) == rows


def test_a_stop_without_a_reason_names_none(qapp: object) -> None:
    with_reason = change_details(Suspend(**ABOUT, reason=Reason.FRAUD))
    without = change_details(Suspend(**ABOUT))

    assert len(with_reason) == len(without) + 1
    assert not {"Reason"}.intersection(row[0] for row in without)


def test_what_is_no_plan_is_told_by_what_is_known_of_it(qapp: object) -> None:
    (row,) = change_details(longer(Term.UNKNOWN, BillingCycle.ANNUAL))

    assert row == ("Term", "1 year, billed monthly", "billed annually")

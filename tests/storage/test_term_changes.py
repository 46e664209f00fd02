"""Commands about terms are stored and read back; suspensions of earlier versions still are."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from csp_desktop.domain.changes import Change, ChangeTerm, ConvertTrial, ScheduleNextTerm, SetAutoRenew, Suspend
from csp_desktop.domain.enums import BillingCycle, Reason, Term
from csp_desktop.domain.subscriptions import NextTerm
from csp_desktop.storage.packing import pack_change, unpack_change

ABOUT: dict[str, Any] = {
    "customer_id": "customer-1",
    "company": "Contoso",
    "subscription_id": "subscription-1",
    "name": "Sales",
    "offer_name": "Business Premium",
}
NEXT = NextTerm("offer", "Business Premium", 20, Term.YEAR, BillingCycle.ANNUAL, date(2028, 2, 29))


@pytest.mark.parametrize(
    "change",
    [
        SetAutoRenew(**ABOUT, before=None, after=True),
        ChangeTerm(
            **ABOUT,
            before_term=Term.YEAR,
            before_cycle=BillingCycle.MONTHLY,
            after_term=Term.THREE_YEARS,
            after_cycle=BillingCycle.TRIENNIAL,
        ),
        ScheduleNextTerm(**ABOUT, before=None, after=NEXT),
        ScheduleNextTerm(**ABOUT, before=NEXT, after=None),
        Suspend(**ABOUT),
        ConvertTrial(
            **ABOUT,
            target_id="target",
            target_name="Business Premium",
            before=25,
            after=30,
            cycle=BillingCycle.ANNUAL,
            plan_term=Term.YEAR,
        ),
    ],
    ids=lambda change: change.kind.value,
)
def test_a_command_comes_back_as_it_was(change: Change) -> None:
    assert unpack_change(change.kind.value, pack_change(change)) == change


def test_a_suspension_of_the_first_version_keeps_its_reason() -> None:
    text = json.dumps({**ABOUT, "reason": "fraud", "note": "", "add_on_ids": [], "licences": 25, "by": "Ada"})

    assert unpack_change("suspend", text) == Suspend(**ABOUT, reason=Reason.FRAUD, licences=25, by="Ada")

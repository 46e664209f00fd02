from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.enums import Role, Status
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.viewmodels.subscription_form.ways_on import BILL_ANEW, UPGRADE
from tests.builders import a_partner, a_subscription, a_trial_subscription, an_offer
from tests.fakes.subscription_desk import SubscriptionDesk

BUSINESS = an_offer(id="business", name="Office 365 Business")
OWNED = a_subscription(
    offer_id="business", offer_name="Office 365 Business", commitment_ends_on=date(2027, 3, 1), order_id="order-1"
)

pytestmark = pytest.mark.usefixtures("qapp")


def a_desk(**changes: object) -> SubscriptionDesk:
    usual: dict[str, object] = {"offers": (BUSINESS,), "subscriptions": (OWNED,)}
    return SubscriptionDesk(date(2026, 5, 4), **usual | changes)  # type: ignore[arg-type]  # fields of the desk


def entries(desk: SubscriptionDesk) -> set[str]:
    form = desk.form()
    found = {item.key for item in form.state.menu} & {UPGRADE, BILL_ANEW}
    desk.close()
    return found


def test_qt_8_what_has_a_better_offer_can_be_upgraded() -> None:
    assert entries(a_desk()) == {UPGRADE}


def test_oq_20_the_setting_opens_another_billing() -> None:
    assert entries(a_desk(partner=a_partner(switches_frequency=True))) == {UPGRADE, BILL_ANEW}


@pytest.mark.parametrize(
    "changes",
    [
        {"partner": a_partner(role=Role.HELPDESK_AGENT, switches_frequency=True)},
        {"subscriptions": (a_trial_subscription(),)},
        {"subscriptions": (a_subscription(status=Status.SUSPENDED, suspended_on=date(2026, 5, 1)),)},
        {"subscriptions": (a_subscription(),), "offers": (an_offer(),)},
    ],
    ids=["role", "trial", "suspended", "E3"],
)
def test_what_cannot_be_done_is_not_offered(changes: dict[str, object]) -> None:
    assert entries(a_desk(**changes)) == set()


@pytest.mark.parametrize(("key", "kind"), [(UPGRADE, PlaceKind.UPGRADE), (BILL_ANEW, PlaceKind.BILL_ANEW)])
def test_each_leads_to_its_dialog(key: str, kind: PlaceKind) -> None:
    desk = a_desk(partner=a_partner(switches_frequency=True))
    form = desk.form()

    form.choose_menu(key)
    desk.close()

    assert [(place.kind, place.subject) for place in desk.went] == [(kind, OWNED.id)]

"""The small dialogs that say what a step does: leaving customers, other billing, upgrades."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csp_desktop.domain.changes import SwitchFrequency, Upgrade
from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import BillingCycle, CommerceLine, Reason, Role, Status, Term
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.domain.subscriptions import Commitment, NextTerm, Subscription
from csp_desktop.services.customers import CustomerService
from csp_desktop.services.upgrades import UpgradeService
from csp_desktop.viewmodels.confirmation import Confirmation
from csp_desktop.viewmodels.end_relationship import EndRelationship
from csp_desktop.viewmodels.frequency_form import FrequencyForm
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.upgrade_form import UpgradeForm
from tests.builders import CUSTOMER_ID, SUBSCRIPTION_ID, a_customer, a_partner, a_subscription, an_offer
from tests.fakes.inline_lane import HeldLane
from tests.fakes.subscription_desk import SubscriptionDesk
from tests.services.conftest import AnyCountry

DAY = date(2026, 5, 4)
BUSINESS = an_offer(id="business", name="Office 365 Business")
PREMIUM = an_offer(id="premium", name="Office 365 Business Premium")
OWNED = a_subscription(offer_id="business", offer_name="Office 365 Business", order_id="order-1",
                       commitment_ends_on=date(2027, 3, 1))  # fmt: skip
SECOND = replace(OWNED, id="second", friendly_name="Second")

pytestmark = pytest.mark.usefixtures("qapp")


def a_desk(*held: Subscription, offers: tuple[Offer, ...] = (BUSINESS, PREMIUM), **partner: object) -> SubscriptionDesk:
    seller = a_partner(**partner)
    desk = SubscriptionDesk(DAY, partner=seller, offers=offers, subscriptions=held)
    desk.house.shelves.customers[CUSTOMER_ID] = a_customer(relationship="reseller")
    return desk


def leaving(desk: SubscriptionDesk, write: HeldLane | None = None) -> EndRelationship:
    customers = CustomerService(desk.desk, AnyCountry())
    return EndRelationship(CUSTOMER_ID, customers, desk.read, write or desk.write, desk.feed, desk.navigator)


def billing(desk: SubscriptionDesk) -> FrequencyForm:
    return FrequencyForm(SUBSCRIPTION_ID, UpgradeService(desk.desk), desk.read, desk.write, desk.navigator)


def upgrading(desk: SubscriptionDesk, subscription_id: str = SUBSCRIPTION_ID) -> UpgradeForm:
    return UpgradeForm(subscription_id, UpgradeService(desk.desk), desk.read, desk.write, desk.navigator)


def texts(form: Confirmation) -> str:
    return " ".join(line.text for line in form.state.lines)


def heard(form: Confirmation) -> list[str]:
    told: list[str] = []
    form.finished.connect(lambda: told.append("finished"))
    return told


# Leaving


def test_t_25_what_is_active_is_named_and_can_be_suspended_from_here() -> None:
    desk = a_desk(OWNED)
    form = leaving(desk)
    told = heard(form)
    (link,) = form.state.links

    form.submit()
    form.follow(link.key)

    assert not form.state.can_submit
    assert "Office 365 Business is still active" in form.state.refusal
    assert form.state.submit_reason == form.state.refusal
    assert link.text == "Suspend it"
    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, SUBSCRIPTION_ID, "suspend")]
    assert told == ["finished"]
    assert desk.entries() == []


def test_cu_30_it_says_what_follows_and_is_queued() -> None:
    desk = a_desk(replace(OWNED, status=Status.SUSPENDED, suspended_on=DAY))
    form = leaving(desk)
    told = heard(form)

    form.submit()

    assert "1 suspended subscription" in texts(form)
    assert "Software and reservations" in texts(form)
    assert told == ["finished"]
    (entry,) = desk.entries()
    assert entry.change.over_customer(a_customer()) == a_customer(relationship="none")


def test_cu_30_a_suspension_elsewhere_opens_the_way_while_the_dialog_stands() -> None:
    desk = a_desk(OWNED)
    form = leaving(desk)

    desk.service.submit(SUBSCRIPTION_ID, Edits("", 25, StatusWish.SUSPEND, Reason.CUSTOMER_REQUEST))
    desk.tell()

    assert form.state.can_submit
    assert "1 change" in texts(form)


def test_it_is_pressed_once() -> None:
    lane = HeldLane()
    desk = a_desk()
    form = leaving(desk, lane)
    form.submit()

    form.submit()

    assert form.state.is_busy
    assert lane.held_count == 1


def test_a_failure_stands_on_top(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = a_desk()
    form = leaving(desk)

    def fail(_desk: CustomerService, _customer_id: str) -> str:
        raise Unavailable(Code.DISK_FULL)

    monkeypatch.setattr(CustomerService, "end_relationship", fail)

    form.submit()

    assert "disk" in form.state.problem
    assert form.state.can_submit


def test_a_role_that_may_not_is_told_so() -> None:
    form = leaving(a_desk(role=Role.HELPDESK_AGENT))

    assert "Helpdesk agent" in form.state.refusal
    assert [link.text for link in form.state.links] == ["Open Settings"]


# Billing


def test_oq_20_while_the_setting_is_off_the_way_leads_to_settings() -> None:
    desk = a_desk(OWNED)
    form = billing(desk)

    assert "Settings" in form.state.refusal
    assert [link.text for link in form.state.links] == ["Open Settings"]


def test_t_7_the_whole_order_is_named_and_queued() -> None:
    desk = a_desk(OWNED, SECOND, switches_frequency=True)
    form = billing(desk)

    form.submit()

    assert "Second" in texts(form)
    assert "12 months" in texts(form)
    assert "promotion" in texts(form)
    (entry,) = desk.entries()
    assert isinstance(entry.change, SwitchFrequency)
    assert entry.change.after is BillingCycle.ANNUAL


def test_bi_6_a_suspended_member_is_the_way_out() -> None:
    desk = a_desk(OWNED, replace(SECOND, status=Status.SUSPENDED), switches_frequency=True)
    form = billing(desk)

    form.follow(form.state.links[0].key)

    assert "Second" in form.state.refusal
    assert desk.went == [Place(PlaceKind.SUBSCRIPTION, "second", "reactivate")]


# Upgrades


def test_qt_7_the_first_offer_that_fits_is_chosen_and_all_licences_move() -> None:
    desk = a_desk(OWNED)
    form = upgrading(desk)
    state = form.state
    assert state.choice is not None
    assert state.amount is not None

    form.submit()

    assert state.choice.text == "premium"
    assert state.amount.locked == "All licences move together."
    assert "move from Office 365 Business to Office 365 Business Premium" in texts(form)
    (entry,) = desk.entries()
    assert isinstance(entry.change, Upgrade)


def test_qt_8_without_a_better_offer_it_says_so() -> None:
    form = upgrading(a_desk(OWNED, offers=(BUSINESS,)))

    assert "no better offer" in form.state.refusal
    assert form.state.choice is None
    assert form.state.amount is None


def test_qt_7_add_ons_stand_in_the_way_and_are_opened() -> None:
    below = a_subscription(id="below", friendly_name="Audio", parent_id=SUBSCRIPTION_ID)
    form = upgrading(a_desk(OWNED, below))

    assert "Audio" in form.state.refusal
    assert [link.text for link in form.state.links] == ["Open it"]


YEARLY = (Plan(Term.YEAR, BillingCycle.MONTHLY),)
BASIC = an_offer(id="p1:1", name="Basic", line=CommerceLine.NEW_COMMERCE, plans=YEARLY, upgrade_targets=("p2:1",))
BETTER = an_offer(id="p2:1", name="Better", line=CommerceLine.NEW_COMMERCE, plans=YEARLY)
NCE = a_subscription(
    id="nce", offer_id="p1:1", offer_name="Basic", line=CommerceLine.NEW_COMMERCE, term="P1Y", quantity=10,
    commitment_ends_on=date(2027, 3, 1),
    commitment=Commitment(scheduled=NextTerm("p1:1", "Basic", 5, Term.YEAR, BillingCycle.MONTHLY)),
)  # fmt: skip
TAKER = replace(NCE, id="taker", offer_id="p2:1", offer_name="Better", friendly_name="Head office",
                commitment=Commitment())  # fmt: skip


def test_qt_13_a_part_moves_and_the_dialog_says_what_stays() -> None:
    desk = a_desk(NCE, offers=(BASIC, BETTER))
    form = upgrading(desk, "nce")

    form.type_amount("4")

    assert "stay in Basic" in texts(form)
    assert "What was scheduled" in texts(form)
    assert "keeps what is left of its cancellation window" in texts(form)


@pytest.mark.parametrize("typed", ["", "0", "11", "many", "-1", "9999999999"])
def test_qt_13_a_number_that_cannot_be_stands_beside_its_field(typed: str) -> None:
    form = upgrading(a_desk(NCE, offers=(BASIC, BETTER)), "nce")

    form.type_amount(typed)

    amount = form.state.amount
    assert amount is not None
    assert amount.error
    assert form.state.submit_reason == amount.error
    assert not form.state.can_submit


def test_qt_13_licences_may_join_what_exists() -> None:
    desk = a_desk(NCE, TAKER, offers=(BASIC, BETTER))
    form = upgrading(desk, "nce")
    choice = form.state.choice
    assert choice is not None

    form.choose("p2:1\ttaker")
    form.submit()

    assert dict(choice.options)["p2:1\ttaker"] == "Better: into Head office"
    (entry,) = desk.entries()
    assert isinstance(entry.change, Upgrade)
    assert entry.change.target_subscription_id == "taker"

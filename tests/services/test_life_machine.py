"""Any sequence of commands, over both lines, by hand-over and by time: no state is reached that the rules forbid."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import (
    BillingChoice,
    BillingCycle,
    Cloud,
    CommerceLine,
    LimitScope,
    Reason,
    Status,
    Term,
)
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.quantities import range_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.orders import LineWish
from tests.builders import CUSTOMER_ID, a_customer, a_partner, a_trial, an_add_on, an_offer
from tests.services.conftest import Office

FIRST_DAY = date(2026, 3, 1)

LIMITED = an_offer(
    id="limited", name="Limited", maximum=50, limit_scope=LimitScope.CONCURRENT, limit=2, product_id="product-limited"
)
OFFERS = (an_offer(), a_trial(), an_add_on(), LIMITED)

PLANS = (
    Plan(Term.MONTH, BillingCycle.MONTHLY),
    Plan(Term.YEAR, BillingCycle.MONTHLY),
    Plan(Term.YEAR, BillingCycle.ANNUAL),
    Plan(Term.THREE_YEARS, BillingCycle.MONTHLY),
    Plan(Term.THREE_YEARS, BillingCycle.ANNUAL),
)
BASIC = an_offer(
    id="CFQ7TTC0XX01:0001",
    name="Business Basic",
    line=CommerceLine.NEW_COMMERCE,
    maximum=300,
    plans=PLANS,
    cycles=(BillingCycle.MONTHLY, BillingCycle.ANNUAL),
    product_id="CFQ7TTC0XX01",
)
PHONE = an_offer(
    id="CFQ7TTC0XX02:0001",
    name="Teams Phone",
    line=CommerceLine.NEW_COMMERCE,
    plans=PLANS,
    is_add_on=True,
    prerequisites=(BASIC.id,),
    product_id="CFQ7TTC0XX02",
)
NEW = (BASIC, PHONE)
NEW_CHOICES = (
    BillingChoice.MONTH,
    BillingChoice.YEAR_MONTHLY,
    BillingChoice.YEAR_UPFRONT,
    BillingChoice.THREE_YEARS_MONTHLY,
    BillingChoice.THREE_YEARS_ANNUAL,
)
LICENCES = st.integers(min_value=-1, max_value=320)

LEGACY_STATES = {Status.ACTIVE, Status.SUSPENDED, Status.DELETED}
"""LC-7, LC-10: no other phase on that line."""


class Life(RuleBasedStateMachine):
    """A customer's subscriptions under everything that a person can do, refused or not."""

    def __init__(self) -> None:
        super().__init__()
        self.office = Office()
        self.gone: set[str] = set()
        self.suspended_since: dict[str, date] = {}

    @initialize(cloud=st.sampled_from((Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.CHINA)))
    def open_the_office(self, cloud: Cloud) -> None:
        self.office.partner = a_partner(cloud=cloud)
        self.office.clock.turn_to(FIRST_DAY)
        self.office.stock(*OFFERS, *NEW)
        self.office.keep(a_customer())

    # What a person does; what the rules refuse leaves everything as it was.

    @rule(
        offer=st.sampled_from((*OFFERS, *NEW)),
        choice=st.sampled_from(
            (BillingChoice.MONTHLY, BillingChoice.ANNUAL, BillingChoice.TRIAL, *NEW_CHOICES, *NEW_CHOICES)
        ),
        quantity=LICENCES,
    )
    def order(self, offer: Offer, choice: BillingChoice, quantity: int) -> None:
        self.attempt(lambda: self.office.orders.submit(CUSTOMER_ID, choice, (LineWish(offer.id, quantity),)))

    @precondition(lambda self: self.held())
    @rule(data=st.data(), quantity=LICENCES)
    def change_licences(self, data: st.DataObject, quantity: int) -> None:
        self.edit(data, lambda now: Edits(now.friendly_name, quantity))

    @precondition(lambda self: self.held())
    @rule(data=st.data(), wish=st.sampled_from(StatusWish), reason=st.none() | st.sampled_from(Reason))
    def turn(self, data: st.DataObject, wish: StatusWish, reason: Reason | None) -> None:
        self.edit(data, lambda now: Edits(now.friendly_name, now.quantity, wish, reason))

    @precondition(lambda self: self.held())
    @rule(data=st.data(), wanted=st.booleans())
    def set_auto_renew(self, data: st.DataObject, wanted: bool) -> None:
        self.edit(data, lambda now: Edits(now.friendly_name, now.quantity, auto_renews=wanted))

    @precondition(lambda self: self.held())
    @rule(data=st.data(), plan=st.sampled_from(PLANS))
    def change_term(self, data: st.DataObject, plan: Plan) -> None:
        self.edit(data, lambda now: Edits(now.friendly_name, now.quantity, plan=plan))

    @precondition(lambda self: self.held())
    @rule(data=st.data())
    def record_deletion(self, data: st.DataObject) -> None:
        chosen = data.draw(st.sampled_from(self.held())).now
        self.attempt(lambda: self.office.subscriptions.record_deletion(chosen.id))

    @precondition(lambda self: self.office.open_entries())
    @rule(data=st.data(), days_ago=st.integers(0, 3))
    def place(self, data: st.DataObject, days_ago: int) -> None:
        entry: Entry = data.draw(st.sampled_from(self.office.open_entries()))
        on = self.office.clock.today() - timedelta(days=days_ago)
        self.attempt(lambda: self.office.outbox.mark_placed(entry.id, on, f"order-{entry.id}"))

    @precondition(lambda self: self.office.open_entries())
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        entry: Entry = data.draw(st.sampled_from(self.office.open_entries()))
        self.attempt(lambda: self.office.outbox.withdraw(entry.id))

    @rule(hours=st.sampled_from((1, 23, 24, 25, 167, 168, 169, 24 * 29, 24 * 60, 24 * 90, 24 * 91, 24 * 121)))
    def let_time_pass(self, hours: int) -> None:
        self.office.clock.pass_time(timedelta(hours=hours))

    # What must hold after each of them.

    @invariant()
    def every_state_is_one_of_its_line(self) -> None:
        for now in self.everyone():
            if now.line is CommerceLine.LEGACY:
                assert now.status in LEGACY_STATES
                assert now.commitment is None

    @invariant()
    def suspended_means_since_a_day_and_active_means_none(self) -> None:
        for now in self.everyone():
            if now.status is Status.SUSPENDED:
                assert now.suspended_on is not None
            if now.status is Status.ACTIVE:
                assert (now.suspended_on, now.suspension_reason, now.is_cancelled) == (None, None, False)

    @invariant()
    def ex_10_what_is_deleted_stays_deleted(self) -> None:
        for fact in self.facts():
            if fact.id in self.gone:
                assert fact.status is Status.DELETED
            if fact.status is Status.DELETED:
                self.gone.add(fact.id)

    @invariant()
    def lc_10_legacy_is_deleted_only_after_its_date_or_its_trial(self) -> None:
        today = self.office.clock.today()
        for fact in self.facts():
            if fact.line is CommerceLine.LEGACY and fact.status is Status.DELETED and not fact.is_trial:
                since = fact.suspended_on
                assert since is not None
                days = 60 if self.office.partner.cloud is Cloud.CHINA else 90
                assert today > since + timedelta(days=days)

    @invariant()
    def av_7_licences_stay_in_range(self) -> None:
        known = {offer.id.casefold(): offer for offer in (*OFFERS, *NEW)}
        for now in self.everyone():
            fewest, most = range_of(known[now.offer_id.casefold()])
            assert fewest <= now.quantity <= most

    @invariant()
    def av_2_a_limited_offer_is_never_held_too_often(self) -> None:
        living = [fact for fact in self.facts() if fact.offer_id == LIMITED.id and fact.status is not Status.DELETED]

        assert len(living) <= LIMITED.limit

    @invariant()
    def av_16_seats_of_a_tenant_stay_below_the_pooled_maximum(self) -> None:
        assert sum(fact.quantity for fact in self.living(BASIC)) <= BASIC.maximum

    @invariant()
    def lc_4_no_legacy_add_on_runs_below_a_suspended_base(self) -> None:
        by_id = {fact.id: fact for fact in self.facts()}
        for fact in by_id.values():
            base = by_id.get(fact.parent_id)
            if fact.line is CommerceLine.LEGACY and base is not None and fact.status is Status.ACTIVE:
                assert base.status is Status.ACTIVE

    @invariant()
    def lc_21_suspended_new_commerce_does_not_renew(self) -> None:
        for fact in self.facts():
            if fact.line is CommerceLine.NEW_COMMERCE and fact.status is Status.SUSPENDED:
                assert fact.auto_renews is False
                assert fact.bound.scheduled is None

    @invariant()
    def qt_12_what_is_scheduled_needs_the_renewal(self) -> None:
        for fact in self.facts():
            if fact.bound.scheduled is not None:
                assert (fact.status, fact.auto_renews) == (Status.ACTIVE, True)

    @invariant()
    def qt_11_batches_are_part_of_what_is_held(self) -> None:
        for fact in self.facts():
            assert all(batch.quantity > 0 for batch in fact.bound.batches)
            assert sum(batch.quantity for batch in fact.bound.batches) <= fact.quantity

    @invariant()
    def tr_17_legacy_trials_never_renew(self) -> None:
        for fact in self.facts():
            if fact.is_trial and fact.line is CommerceLine.LEGACY:
                assert not fact.auto_renews

    @invariant()
    def ex_1_the_expiry_is_after_the_suspension_and_within_the_longest(self) -> None:
        for now in self.everyone():
            expiry = expiry_of(now, self.office.partner)
            if now.line is CommerceLine.NEW_COMMERCE:
                assert expiry is None
            elif now.status is Status.SUSPENDED:
                assert expiry is not None
                assert 60 <= (expiry.expires_on - expiry.suspended_on).days <= 120

    @invariant()
    def what_finished_is_not_open(self) -> None:
        for entry in self.office.house.shelves.outbox.values():
            finished = entry.state in (EntryState.ACCEPTED, EntryState.REJECTED, EntryState.WITHDRAWN)
            assert (entry.finished_at is not None) is finished

    # How it is asked and tried.

    def attempt(self, command: object) -> None:
        assert callable(command)
        before = self.office.house.shelves
        try:
            command()
        except ExpectedError:
            assert self.office.house.shelves is before, "what is refused leaves nothing behind"

    def edit(self, data: st.DataObject, edits: object) -> None:
        assert callable(edits)
        chosen: Seen[Subscription] = data.draw(st.sampled_from(self.held()))
        self.attempt(lambda: self.office.subscriptions.submit(chosen.now.id, edits(chosen.now)))

    def held(self) -> tuple[Seen[Subscription], ...]:
        with self.office.house.begin() as work:
            return work.subscriptions.of_customer(CUSTOMER_ID)

    def everyone(self) -> tuple[Subscription, ...]:
        return tuple(seen.now for seen in self.held())

    def facts(self) -> tuple[Subscription, ...]:
        return tuple(seen.base for seen in self.held() if seen.base is not None)

    def living(self, offer: Offer) -> tuple[Subscription, ...]:
        return tuple(now for now in self.everyone() if now.offer_id == offer.id and now.status is not Status.DELETED)


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_the_clock_of_the_machine_is_in_utc() -> None:
    machine = Life()
    machine.open_the_office(Cloud.GLOBAL)

    assert machine.office.clock.now() == datetime(2026, 3, 1, 12, tzinfo=UTC)

"""Keep a database of this program's schema for the tests of later ones: ``python -m tools.freeze_database``.

It holds the sample data, one change of every kind and a draft. A file of a released schema is never written again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from csp_desktop.domain.changes import (
    AddAddOn,
    Cancel,
    Change,
    ChangeQuantity,
    ChangeTerm,
    ConvertTrial,
    CreateCustomer,
    DaysOnRecord,
    EditCustomer,
    EndRelationship,
    PlaceOrder,
    Reactivate,
    RecordAgreement,
    RecordDays,
    RecordDeletion,
    Rename,
    ScheduleNextTerm,
    SetAutoRenew,
    SetQualification,
    Suspend,
    SwitchFrequency,
    Upgrade,
)
from csp_desktop.domain.customers import Address, Agreement, Customer, Held
from csp_desktop.domain.enums import (
    AgreementState,
    BillingCycle,
    CommerceLine,
    Qualification,
    Reason,
    Status,
    Term,
    Vetting,
)
from csp_desktop.domain.orders import OrderLine
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import NextTerm, Subscription
from csp_desktop.files.json_file import read_json
from csp_desktop.remote.samples import SAMPLE_FILES, read_samples
from csp_desktop.services.desk import Desk
from csp_desktop.services.imports import ImportService
from csp_desktop.services.ports.stores import Draft, Work
from csp_desktop.services.ports.world import CatalogContent, SampleContent
from csp_desktop.storage.database import VERSION, Database
from csp_desktop.storage.work import begin_reading, begin_writing
from csp_desktop.system.resources import resource

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "databases"
CUSTOMERS, OFFERS, PRODUCTS = 8, 30, 12
"""How many of the sample data are kept; products are offers of new commerce."""

NOON = datetime(2020, 2, 3, 12, tzinfo=UTC)
_KEY = "00000000-0000-4000-8000-"


@dataclass(frozen=True)
class Noon:
    """A clock that stands."""

    def now(self) -> datetime:
        """Return noon."""
        return NOON

    def today(self) -> date:
        """Return its day."""
        return NOON.date()


def freeze(path: Path) -> None:
    """Write a database with something of everything."""
    database = Database(path)
    database.prepare()
    numbers = count(1)
    desk = Desk(
        begin=lambda: begin_writing(database, lambda _changes: None),
        read=lambda: begin_reading(database),
        clock=Noon(),
        who_sells=lambda: Partner(country="US", author="Mina"),
        new_id=lambda: f"{_KEY}{next(numbers):012}",
    )
    with closing(_Lane(database)):
        ImportService(desk, _no_catalog, _samples).samples(lambda _done, _all: None, lambda: False)
        with desk.begin() as work:
            legacy, new = _chosen(work, CommerceLine.LEGACY), _chosen(work, CommerceLine.NEW_COMMERCE)
            keys = [desk.queue(work, change) for change in (*_of_new_commerce(*new), *_changes(*legacy))]
            _finish(desk, work, keys[-1])
            work.drafts.save(Draft("new_subscription", "customer", '{"page": 2}', NOON.isoformat()))


@dataclass(frozen=True)
class _Lane:
    database: Database

    def close(self) -> None:
        """Close this thread's connections, so that all of it is in the one file."""
        self.database.close_here()


def _no_catalog(path: Path, progress: Callable[[int, int], None]) -> CatalogContent:
    raise AssertionError("no catalogue file is read here", path, progress)


def _samples(today: date) -> SampleContent:
    offers, customers, subscriptions, orders = (read_json(resource("demo", name)) for name in SAMPLE_FILES)
    everything = read_samples(offers, customers, subscriptions, orders, today)
    kept = everything.customers[:CUSTOMERS]
    ids = {customer.id for customer, _raw in kept}
    products = [each for each in everything.offers if each[0].line is CommerceLine.NEW_COMMERCE]
    return replace(
        everything,
        offers=(*everything.offers[:OFFERS], *products[:PRODUCTS]),
        customers=kept,
        subscriptions=tuple(each for each in everything.subscriptions if each[0].customer_id in ids),
        orders=tuple(each for each in everything.orders if each[0].customer_id in ids),
    )


def _chosen(work: Work, line: CommerceLine) -> tuple[Customer, Subscription]:
    """Return a customer with a subscription that is active."""
    for customer_id in work.customers.ids():
        for held in work.subscriptions.of_customer(customer_id):
            if held.now.line is line and held.now.status is Status.ACTIVE:
                return work.customers.get(customer_id).now, held.now
    raise AssertionError("nobody in the sample data has such a subscription", line)


def _of_new_commerce(customer: Customer, held: Subscription) -> Iterator[Change]:
    who: dict[str, Any] = {"customer_id": customer.id, "company": customer.company}
    what: dict[str, Any] = {"subscription_id": held.id, "name": held.name, "offer_name": held.offer_name}
    following = NextTerm(held.offer_id, held.offer_name, 9, Term.YEAR, BillingCycle.ANNUAL, NOON.date())
    charity = Held(Qualification.NONPROFIT, Vetting.IN_REVIEW, "Nonprofit", NOON.date())
    yield ChangeTerm(
        **who,
        **what,
        before_term=held.committed_to,
        before_cycle=held.cycle,
        after_term=Term.THREE_YEARS,
        after_cycle=BillingCycle.TRIENNIAL,
    )
    yield ScheduleNextTerm(**who, **what, before=held.bound.scheduled, after=following)
    yield SetAutoRenew(**who, **what, before=held.auto_renews, after=not held.auto_renews)
    yield Upgrade(
        **who,
        **what,
        source=held,
        target_id="CFQ7TTC0DM08:0001",
        target_name="Microsoft 365 E5",
        before=held.quantity,
        after=held.quantity - 1,
        new_id="new-part",
    )
    yield SetQualification(**who, before=customer.qualifications, after=(*customer.qualifications, charity))
    yield EndRelationship(**who, before=customer.relationship)


def _changes(customer: Customer, held: Subscription) -> Iterator[Change]:
    new = Customer(
        "new-customer", "Müller & 한국 <b>GmbH</b>", "mueller.onmicrosoft.com", address=Address(country="DE")
    )
    agreed = Agreement(AgreementState.RECORDED, "Mina", "Müller", "mina@mueller.example", accepted_on=NOON.date())
    line = OrderLine(0, held.offer_id, held.offer_name, 5, "new-subscription", partner_id="partner")
    who: dict[str, Any] = {"customer_id": customer.id, "company": customer.company}
    what: dict[str, Any] = {"subscription_id": held.id, "name": held.name, "offer_name": held.offer_name}
    yield CreateCustomer(customer_id=new.id, company=new.company, customer=new)
    yield EditCustomer(**who, before=customer, after=replace(customer, email="new@mueller.example", tags=("gold",)))
    yield RecordAgreement(**who, before=customer.agreement, after=agreed)
    yield PlaceOrder(
        customer_id=new.id,
        company=new.company,
        order_id="new-order",
        cycle=BillingCycle.ANNUAL,
        lines=(line,),
        opened_on=NOON.date(),
    )
    yield AddAddOn(
        **who,
        base_id=held.id,
        base_name=held.name,
        order_id=held.order_id,
        cycle=held.cycle,
        line=replace(line, subscription_id="new-add-on", parent_id=held.id),
        opened_on=held.opened_on,
        first_billed_on=held.first_billed_on,
    )
    yield ChangeQuantity(**who, **what, before=held.quantity, after=held.quantity + 7)
    yield Rename(**who, **what, before=held.friendly_name, after="Front desk")
    yield Suspend(**who, **what, reason=Reason.NON_PAYMENT, note="third reminder", by="Mina", licences=held.quantity)
    yield Reactivate(**who, **what)
    yield Cancel(**who, **what, reason=Reason.FRAUD, licences=held.quantity)
    yield RecordDeletion(**who, **what)
    yield SwitchFrequency(
        **who, **what, order_id=held.order_id, before=held.cycle, after=BillingCycle.ANNUAL, member_ids=("new-add-on",)
    )
    days = DaysOnRecord.of(held)
    yield RecordDays(**who, **what, before=days, after=replace(days, opened_on=NOON.date()))
    yield ConvertTrial(
        **who,
        **what,
        target_id=held.offer_id,
        target_name=held.offer_name,
        before=held.quantity,
        after=held.quantity,
        cycle=BillingCycle.MONTHLY,
    )


def _finish(desk: Desk, work: Work, key: str) -> None:
    entry = work.outbox.get(key)
    work.outbox.save(replace(entry, state=EntryState.REJECTED, finished_at=NOON))
    desk.show_again(work, entry.change)


def main() -> int:
    """Freeze the current version; returns the exit code."""
    path = FOLDER / f"v{VERSION}.sqlite"
    if path.exists():
        sys.stderr.write(f"{path.name} is there; remove it first if version {VERSION} was never released\n")
        return 1
    FOLDER.mkdir(exist_ok=True)
    freeze(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())

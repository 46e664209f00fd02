"""One subscription: see it with all that judges it, edit it, record what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from csp_desktop.domain.availability import add_on_verdict, add_ons_of
from csp_desktop.domain.changes import (
    Change,
    ChangeKind,
    DaysOnRecord,
    RecordDays,
    RecordDeletion,
    SubscriptionChange,
)
from csp_desktop.domain.day_rules import may_record_days
from csp_desktop.domain.editing import Edits, StatusWish, SubscriptionCase, changes_for
from csp_desktop.domain.enums import Status
from csp_desktop.domain.errors import require
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.transitions import may_record_deletion
from csp_desktop.services.changes import Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Work

DRAFT_KIND = "edit_subscription"
"""Kind of the edit dialog's draft; its subject is the subscription."""


class SubscriptionService:
    """What a person does with one subscription."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def case(self, subscription_id: str) -> SubscriptionCase:
        """Return the subscription with everything that the rules need to judge edits of it."""
        with self._desk.read() as work:
            return self._case(work, subscription_id)

    def preview(self, case: SubscriptionCase, edits: Edits) -> tuple[Change, ...]:
        """Return the changes that Submit would queue; raises ``RuleViolation``. Touches nothing, needs no lane."""
        return changes_for(case, edits, self._desk.new_id)

    def submit(self, subscription_id: str, edits: Edits) -> tuple[str, ...]:
        """Queue exactly the differences, all or none.

        Returns:
            The keys of the entries; fewer than changes where one was only taken back.

        Raises:
            RuleViolation: The rules refuse one, judged by what is stored now.
        """
        with self._desk.begin() as work:
            case = self._case(work, subscription_id)
            if self._take_back(work, case.seen, edits.status):
                case = self._case(work, subscription_id)
                edits = _settled(edits, case.seen.now)
            keys = [self._desk.queue(work, change) for change in changes_for(case, edits, self._desk.new_id)]
            work.drafts.drop(DRAFT_KIND, subscription_id)
            work.touch(Kind.DRAFT, subscription_id)
            return tuple(key for key in keys if key)

    def take_back(self, entry_ids: Sequence[str]) -> tuple[str, ...]:
        """Withdraw what was queued just now, all or none; what is withdrawn already is not missed.

        Raises:
            ExpectedError: ``NOT_WAITING`` where one of them is on the wire or done.
        """
        with self._desk.begin() as work:
            for entry_id in reversed(entry_ids):
                entry = work.outbox.get(entry_id)
                if entry.state is not EntryState.WITHDRAWN:
                    self._desk.withdraw(work, entry)
        return tuple(entry_ids)

    def record_deletion(self, subscription_id: str) -> None:
        """Record that Partner Center deleted a subscription past its date; its place is free then (EX-10, EX-11).

        It is a fact that a person read, so it becomes base at once and stands in the outbox as accepted.

        Raises:
            RuleViolation: The date has not passed, or it is not suspended.
        """
        with self._desk.begin() as work:
            case = self._case(work, subscription_id)
            now = case.seen.now
            require(may_record_deletion(now, case.partner, case.at))
            for seen in (case.seen, *case.add_ons):
                # The one itself may be a trial past its end, which was never suspended (TR-11).
                if seen.base is not None and (seen is case.seen or seen.now.status is Status.SUSPENDED):
                    self._record_one(work, case, seen.base)

    def record_days(self, subscription_id: str, days: DaysOnRecord) -> None:
        """Record days that a person looked up: opening, first billing, suspension (OQ-1).

        They are facts, so they become base at once and stand in the outbox as accepted; typing others undoes them.

        Raises:
            RuleViolation: Nothing differs, or a day cannot be true.
        """
        with self._desk.begin() as work:
            case = self._case(work, subscription_id)
            require(may_record_days(case.seen, days, case.partner, case.today))
            fact = case.seen.base
            assert fact is not None, "what is only ordered was refused"
            below = tuple(addon.base for addon in case.add_ons if addon.base is not None)
            change = RecordDays(
                customer_id=case.customer.now.id,
                company=case.customer.now.company,
                subscription_id=fact.id,
                name=fact.name,
                offer_name=fact.offer_name,
                before=DaysOnRecord.of(fact),
                after=days,
                add_on_ids=tuple(each.id for each in below),
            )
            self._accept(work, case, change, fact, *below)

    def _record_one(self, work: Work, case: SubscriptionCase, fact: Subscription) -> None:
        change = RecordDeletion(
            customer_id=case.customer.now.id,
            company=case.customer.now.company,
            subscription_id=fact.id,
            name=fact.name,
            offer_name=fact.offer_name,
        )
        self._accept(work, case, change, fact)

    def _accept(self, work: Work, case: SubscriptionCase, change: SubscriptionChange, *facts: Subscription) -> None:
        """Let a change that tells a fact become base at once."""
        moment, today = self._desk.clock.now(), self._desk.clock.today()
        entry = Entry(
            id=self._desk.new_id(),
            change=change,
            author=case.partner.author,
            entered_at=moment,
            state=EntryState.ACCEPTED,
            finished_at=moment,
            placed_on=today,
        )
        work.outbox.add(entry)
        for fact in facts:
            work.subscriptions.save_base(change.altered(fact, today))
        self._desk.show_again(work, change)
        work.touch(Kind.OUTBOX, entry.id)

    def _take_back(self, work: Work, seen: Seen[Subscription], wish: StatusWish) -> bool:
        """Undo a waiting turn of status where the wish is its opposite; nothing was sent, so nothing is queued."""
        opposite = {
            StatusWish.REACTIVATE: (ChangeKind.CANCEL, ChangeKind.SUSPEND),
            StatusWish.SUSPEND: (ChangeKind.REACTIVATE,),
            StatusWish.CANCEL: (),
            StatusWish.KEEP: (),
        }[wish]
        taken = False
        for kind in opposite:
            entry = seen.entry(kind)
            own = entry is not None and entry.change.subscription_ids[0] == seen.now.id
            if entry is not None and own and entry.state is EntryState.WAITING:
                self._desk.withdraw(work, work.outbox.get(entry.id))
                taken = True
        return taken

    def _case(self, work: Work, subscription_id: str) -> SubscriptionCase:
        seen = work.subscriptions.get(subscription_id)
        everything = work.subscriptions.of_customer(seen.now.customer_id)
        case = SubscriptionCase(
            seen=seen,
            customer=work.customers.get(seen.now.customer_id),
            partner=self._desk.who_sells(),
            at=self._desk.clock.now(),
            offers={offer.id.casefold(): offer for offer in work.offers.all()},
            base=next((each for each in everything if each.now.id == seen.now.parent_id), None),
            add_ons=tuple(
                each
                for each in everything
                if each.now.parent_id == subscription_id and each.now.status is not Status.DELETED
            ),
            held=tuple(each.now for each in everything),
            order=work.orders.find(seen.now.order_id) if seen.now.order_id else None,
        )
        situation = case.situation()
        admitted = add_ons_of(seen.now.offer_id, tuple(case.offers.values()))
        judged = tuple((offer, add_on_verdict(offer, seen.now, situation)) for offer in admitted)
        return replace(case, add_on_offers=judged)


def _settled(edits: Edits, now: Subscription) -> Edits:
    """The edits without a wish that taking back has fulfilled already."""
    done = {
        StatusWish.REACTIVATE: now.status is Status.ACTIVE,
        StatusWish.SUSPEND: now.status is Status.SUSPENDED,
    }
    return replace(edits, status=StatusWish.KEEP) if done.get(edits.status) else edits

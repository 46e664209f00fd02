"""What every service needs at hand, and the one way in which a change enters and leaves the outbox."""

from __future__ import annotations

from dataclasses import dataclass, replace

from csp_desktop.domain.changes import DROPPING, AddAddOn, Change, ChangeKind, EndRelationship
from csp_desktop.domain.codes import Code
from csp_desktop.domain.deadlines import deadline_of
from csp_desktop.domain.enums import Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.changes import Kind
from csp_desktop.services.ports.stores import Begin, CustomerFigures, Work
from csp_desktop.services.ports.world import Clock, NewId, WhoSells

_BRINGING = frozenset({ChangeKind.PLACE_ORDER, ChangeKind.ADD_ADD_ON, ChangeKind.UPGRADE})
_TURNING = frozenset(
    {
        ChangeKind.SUSPEND,
        ChangeKind.CANCEL,
        ChangeKind.REACTIVATE,
        ChangeKind.CONVERT_TRIAL,
        ChangeKind.RECORD_DELETION,
        ChangeKind.SWITCH_FREQUENCY,
    }
)


@dataclass(frozen=True)
class Desk:
    """The tools of the services.

    Args:
        begin: Opens a transaction for writing.
        read: Opens one for reading.
    """

    begin: Begin
    read: Begin
    clock: Clock
    who_sells: WhoSells
    new_id: NewId

    def queue(self, work: Work, change: Change) -> str:
        """Put a change into the outbox and lay it over what is seen.

        A waiting change of the same property takes the new value instead (OR-20): nothing of it was sent, so its key
        stays. One that thereby says what base says already leaves the outbox. What a change in between would drop is
        queued anew behind that (QT-12).

        Returns:
            The entry's key; empty where nothing is left to do.
        """
        queued = work.outbox.of_customer(change.customer_id)
        for place, earlier in enumerate(queued):
            if earlier.state is EntryState.WAITING and change.replaces(earlier.change):
                if _is_dropped(change, queued[place + 1 :]) and not change.is_void:
                    self.withdraw(work, earlier)
                    queued = work.outbox.of_customer(change.customer_id)
                    break
                return self._amend(work, earlier, change)
        if change.is_void:
            return ""
        entry = Entry(
            id=self.new_id(),
            change=change,
            author=self.who_sells().author,
            entered_at=self.clock.now(),
            depends_on=_predecessors(change, queued),
        )
        work.outbox.add(entry)
        self.show_again(work, change)
        work.touch(Kind.OUTBOX, entry.id)
        return entry.id

    def _amend(self, work: Work, earlier: Entry, change: Change) -> str:
        if change.is_void:
            self.withdraw(work, earlier)
            return ""
        work.outbox.save(replace(earlier, change=change, author=self.who_sells().author))
        self.show_again(work, earlier.change)
        self.show_again(work, change)
        work.touch(Kind.OUTBOX, earlier.id)
        return earlier.id

    def withdraw(self, work: Work, entry: Entry) -> tuple[str, ...]:
        """Take a change back, and with it those that make no sense without it.

        Returns:
            The keys of all that were withdrawn.

        Raises:
            ExpectedError: ``NOT_WAITING`` where it or a dependent is on the wire or finished.
        """
        withdrawn: list[str] = []
        # Asked anew each time: one that builds on two of them goes with the first.
        while dependents := work.outbox.dependents(entry.id):
            withdrawn.extend(self.withdraw(work, dependents[0]))
        if not entry.can_be_withdrawn:
            raise ExpectedError(Code.NOT_WAITING, state=entry.state.value)
        work.outbox.save(replace(entry, state=EntryState.WITHDRAWN, finished_at=self.clock.now()))
        self.show_again(work, entry.change)
        work.touch(Kind.OUTBOX, entry.id)
        return (*withdrawn, entry.id)

    def show_again(self, work: Work, change: Change) -> None:
        """Compute anew what lists show of everything that a change touches."""
        partner = self.who_sells()
        for subscription_id in change.subscription_ids:
            seen = work.subscriptions.find(subscription_id)
            if seen is None:
                work.subscriptions.hide(subscription_id)
            else:
                work.subscriptions.show(seen, deadline_of(seen.now, partner))
            work.touch(Kind.SUBSCRIPTION, subscription_id)
        self.show_customer(work, change.customer_id, partner)

    def show_customer(self, work: Work, customer_id: str, partner: Partner) -> None:
        """Compute anew what the customer list shows of one customer; one that has left is gone from it (CU-30)."""
        seen = work.customers.find(customer_id)
        if seen is None:
            work.customers.hide(customer_id)
        elif seen.base is not None and seen.base.has_left:
            work.customers.hide(customer_id)
            for each in work.subscriptions.of_customer(customer_id):
                work.subscriptions.hide(each.now.id)
                work.touch(Kind.SUBSCRIPTION, each.now.id)
        else:
            subscriptions = work.subscriptions.of_customer(customer_id)
            pending = len(work.outbox.of_customer(customer_id))
            work.customers.show(seen, figures_of(subscriptions, pending, partner))
        work.touch(Kind.CUSTOMER, customer_id)


def _predecessors(change: Change, queued: tuple[Entry, ...]) -> tuple[str, ...]:
    """Keys of the queued entries without which a change makes no sense.

    That is the customer's own creation, the order that brings the subscription or its base, and an earlier turn of the
    same subscription's status; for what is scheduled also what would drop it. Whoever leaves does so after everything
    else.
    """
    if isinstance(change, EndRelationship):
        return tuple(entry.id for entry in queued)
    wanted = set(change.subscription_ids)
    if isinstance(change, AddAddOn):
        wanted.add(change.base_id)
    needed = []
    for entry in queued:
        kind = entry.change.kind
        is_ground = change.kind is ChangeKind.SCHEDULE_NEXT_TERM and kind in DROPPING
        brings_customer = kind is ChangeKind.CREATE_CUSTOMER and change.kind is not ChangeKind.CREATE_CUSTOMER
        touches = bool(wanted.intersection(entry.change.subscription_ids))
        if brings_customer or (touches and (kind in _BRINGING or kind in _TURNING or is_ground)):
            needed.append(entry.id)
    return tuple(needed)


def _is_dropped(change: Change, later: tuple[Entry, ...]) -> bool:
    """Whether a change that was queued after it would drop what is scheduled (QT-12)."""
    if change.kind is not ChangeKind.SCHEDULE_NEXT_TERM:
        return False
    touched = set(change.subscription_ids)
    return any(each.change.kind in DROPPING and touched.intersection(each.change.subscription_ids) for each in later)


def figures_of(subscriptions: tuple[Seen[Subscription], ...], pending: int, partner: Partner) -> CustomerFigures:
    """Count what the customer list shows."""
    shown = [seen.now for seen in subscriptions]
    expiries = [expiry.expires_on for each in shown if (expiry := expiry_of(each, partner)) and not each.is_cancelled]
    return CustomerFigures(
        active=sum(each.status is Status.ACTIVE for each in shown),
        suspended=sum(each.status is Status.SUSPENDED for each in shown),
        next_expiry=min(expiries, default=None),
        pending=pending,
    )

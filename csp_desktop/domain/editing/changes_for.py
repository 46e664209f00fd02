"""From what a person set in the dialog to exactly the changes that differ from base."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from csp_desktop.domain.changes import Change, ChangeQuantity, ConvertTrial, Rename
from csp_desktop.domain.editing.add_ons import add_on_changes
from csp_desktop.domain.editing.case import SubscriptionCase
from csp_desktop.domain.editing.orders import amended_order
from csp_desktop.domain.editing.status import status_changes
from csp_desktop.domain.editing.terms import term_changes
from csp_desktop.domain.editing.wishes import Conversion, Edits, StatusWish
from csp_desktop.domain.enums import Status
from csp_desktop.domain.errors import require
from csp_desktop.domain.transitions import may_convert, may_rename


def changes_for(case: SubscriptionCase, edits: Edits, new_id: Callable[[], str]) -> tuple[Change, ...]:
    """Return exactly the changes that the edits mean, in the order in which they are to be sent (OR-20).

    Args:
        new_id: Names the add-on subscriptions that are ordered.

    Raises:
        RuleViolation: A rule refuses one of them; none is then to be queued.
    """
    if case.seen.is_only_here:
        return (*amended_order(case, edits), *add_on_changes(case, edits, new_id))
    status, others = status_changes(case, edits), _property_changes(case, edits, new_id)
    if edits.status is StatusWish.REACTIVATE:
        return (*status, *others)
    return (*others, *status)


def _property_changes(case: SubscriptionCase, edits: Edits, new_id: Callable[[], str]) -> tuple[Change, ...]:
    now, fact = case.seen.now, case.seen.base
    assert fact is not None, "what exists only here is amended"
    after = replace(now, status=Status.ACTIVE) if edits.status is StatusWish.REACTIVATE else now
    changes: list[Change] = []
    if edits.name != now.friendly_name:
        require(may_rename(after, edits.name, case.partner))
        changes.append(Rename(**case.about(now), before=fact.friendly_name, after=edits.name))
    if edits.conversion is not None:
        changes.append(_conversion(case, edits.conversion))
    elif edits.quantity != now.quantity:
        require(case.quantity_verdict(after, case.offer, edits.quantity))
        changes.append(ChangeQuantity(**case.about(now), before=fact.quantity, after=edits.quantity))
    changes.extend(add_on_changes(case, edits, new_id))
    # What drops a schedule comes before it; so may a change that waits already (QT-12).
    drops = any(isinstance(change, ChangeQuantity | ConvertTrial) for change in changes)
    changes.extend(term_changes(case, edits, after, drops=drops))
    return tuple(changes)


def _conversion(case: SubscriptionCase, wish: Conversion) -> ConvertTrial:
    now = case.seen.now
    target = case.offers.get(wish.target_id.casefold())
    verdict = may_convert(
        now,
        case.offer,
        target,
        wish.quantity,
        wish.cycle,
        case.partner,
        customer=case.customer.now,
        at=case.at,
        term=wish.term,
        held=case.held,
    )
    require(verdict)
    assert target is not None, "the verdict asked for it"
    return ConvertTrial(
        **case.about(now),
        target_id=target.id,
        target_name=target.name,
        before=now.quantity,
        after=wish.quantity,
        cycle=wish.cycle,
        term=target.term,
        term_unit=target.term_unit,
        plan_term=wish.term,
    )

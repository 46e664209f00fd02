"""What a person sets of term, renewal and next term; the form judges and shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from csp_desktop.domain.editing import SubscriptionCase
from csp_desktop.viewmodels.subscription_form.bound_wishes import (
    change_verdict,
    current_plan,
    plan_of,
)
from csp_desktop.viewmodels.subscription_form.typed import Typed, TypedNextTerm


class BoundForm:
    """The intentions of the part that only new commerce has.

    Args:
        case: Returns what is edited; None while it is read.
        typed: Returns what is typed so far.
        type_: Takes what is typed.
    """

    def __init__(
        self,
        case: Callable[[], SubscriptionCase | None],
        typed: Callable[[], Typed],
        type_: Callable[[Typed], None],
    ) -> None:
        self._case = case
        self._typed = typed
        self._type = type_

    def choose_plan(self, key: str) -> None:
        """Choose term and plan: what cannot change now is scheduled for the renewal (BI-22, BI-23, QT-12)."""
        case, plan, typed = self._case(), plan_of(key), self._typed()
        if case is None or plan is None:
            return
        if plan == current_plan(case.seen.now):
            self._type(replace(typed, plan=""))
        elif change_verdict(case, plan).is_allowed:
            self._type(replace(typed, plan=key))
        else:
            wish = replace(typed.next_term or TypedNextTerm(), plan=key)
            self._type(replace(typed, plan="", next_term=wish, drops_next_term=False))

    def set_auto_renew(self, is_wanted: bool) -> None:
        """Let it renew by itself, or not (QT-14)."""
        self._type(replace(self._typed(), auto_renews=is_wanted))

    def edit_next_term(self) -> None:
        """Begin to change what holds from the renewal on."""
        typed = self._typed()
        self._type(replace(typed, next_term=typed.next_term or TypedNextTerm(), drops_next_term=False))

    def drop_next_term(self) -> None:
        """Let it renew as it is."""
        case = self._case()
        has_any = case is not None and case.seen.now.bound.scheduled is not None
        self._type(replace(self._typed(), next_term=None, drops_next_term=has_any))

    def choose_next_offer(self, offer_id: str) -> None:
        """Choose with which offer it goes on; a plan that it does not have is chosen anew."""
        self._change(offer_id=offer_id, plan="")

    def type_next_licences(self, text: str) -> None:
        """Take the licences from the renewal on as typed."""
        self._change(quantity=text)

    def choose_next_plan(self, key: str) -> None:
        """Choose term and plan from the renewal on."""
        self._change(plan=key)

    def _change(self, **changes: str) -> None:
        typed = self._typed()
        wish = replace(typed.next_term or TypedNextTerm(), **changes)
        self._type(replace(typed, next_term=wish, drops_next_term=False))

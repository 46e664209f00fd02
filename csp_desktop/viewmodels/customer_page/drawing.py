"""From a customer and what was chosen on its page to what the page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.enums import Status
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import RemedyKind
from csp_desktop.services.customers import CustomerCase
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.change_sentences import change_sentence
from csp_desktop.viewmodels.customer_page.account import account_of, facts_line, shortened
from csp_desktop.viewmodels.customer_page.banners import SHOWN_AT_ONCE, banners_of, notices_of, sale_verdict
from csp_desktop.viewmodels.customer_page.order_rows import order_rows
from csp_desktop.viewmodels.customer_page.row_actions import actions_of
from csp_desktop.viewmodels.customer_page.state import (
    CustomerPageState,
    EmptyText,
    LinkText,
    Shelf,
    ShelfText,
    Tab,
    Told,
)
from csp_desktop.viewmodels.customer_page.subscription_rows import rows_of
from csp_desktop.viewmodels.messages import verdict_sentence

translate = QCoreApplication.translate

WITHDRAW = "withdraw"
WITH_ADD_ONS = "with_add_ons"
UNDO = "undo"
"""Keys of the links behind what was just done."""


@dataclass(frozen=True)
class Chosen:
    """What a person chose on the page.

    Args:
        is_base_shown: What Partner Center says, without what is pending.
        is_unfolded: All suspensions are shown.
        selected: Our id of the selected subscription.
        told: Our id of the subscription that was reactivated just now.
        queued: Keys of what was queued last while the page was open, here or in a dialog over it.
    """

    tab: Tab = Tab.SUBSCRIPTIONS
    shelf: Shelf = Shelf.CURRENT
    is_base_shown: bool = False
    is_unfolded: bool = False
    selected: str = ""
    told: str = ""
    queued: tuple[str, ...] = ()

    def with_changes(self, **changes: Any) -> Chosen:
        """Return it with other choices."""
        return replace(self, **changes)


def shelf_of(seen: Seen[Subscription]) -> Shelf:
    """Return where a subscription is listed; one whose cancellation only waits is still there (CA-11)."""
    known = seen.base or seen.now
    return Shelf.DELETED if known.status is Status.DELETED else Shelf.CURRENT


def shown_state(
    case: CustomerCase, chosen: Chosen, *, has_draft: bool, is_busy: bool, problem: str
) -> CustomerPageState:
    """Return all that the page draws besides the rows."""
    customer = case.seen.now
    verdict = sale_verdict(case)
    banners = banners_of(case)
    shown = banners if chosen.is_unfolded or len(banners) <= SHOWN_AT_ONCE else banners[:SHOWN_AT_ONCE]
    current = [seen for seen in case.subscriptions if shelf_of(seen) is Shelf.CURRENT]
    deleted_count = len(case.subscriptions) - len(current)
    order_count = len(order_rows(case.orders, case.entries))
    pending = sum(row.pending_count for row in rows_of(case.subscriptions, case.partner, case.at))
    return CustomerPageState(
        is_loaded=True,
        title=customer.company,
        facts=facts_line(customer),
        tenant_id=customer.tenant_id,
        tenant_text=shortened(customer.tenant_id),
        sell_text=translate("customer_page", "Continue draft…")
        if has_draft
        else translate("customer_page", "New subscription…"),
        can_sell=verdict.is_allowed,
        sell_reason="" if verdict.is_allowed else verdict_sentence(verdict),
        notices=notices_of(case),
        banners=shown,
        folded_text=_folded_text(len(banners), is_unfolded=chosen.is_unfolded),
        told=None if is_busy else _told(case, chosen.told) or _queued(case, chosen.queued),
        tab=chosen.tab,
        subscription_count=len(current),
        order_count=order_count,
        shelves=_shelves(chosen.shelf, len(current), deleted_count),
        overlay_text=_overlay_text(pending, is_base_shown=chosen.is_base_shown),
        overlay_link=_overlay_link(pending, is_base_shown=chosen.is_base_shown),
        actions=actions_of(case, chosen.selected),
        empty=_empty(case, chosen.shelf, current, can_sell=verdict.is_allowed),
        no_orders=None if order_count else _no_orders(),
        account=account_of(case.seen),
        is_busy=is_busy,
        problem=problem,
    )


def _shelves(shelf: Shelf, current: int, deleted: int) -> tuple[ShelfText, ...]:
    return (
        ShelfText(Shelf.CURRENT, translate("customer_page", "Active and suspended"), current, shelf is Shelf.CURRENT),
        ShelfText(Shelf.DELETED, translate("customer_page", "Deleted"), deleted, shelf is Shelf.DELETED),
    )


def _folded_text(count: int, *, is_unfolded: bool) -> str:
    if count <= SHOWN_AT_ONCE:
        return ""
    if is_unfolded:
        return translate("customer_page", "Show the most urgent ones only")
    return translate("customer_page", "%n more suspended", "", count - SHOWN_AT_ONCE)


def _overlay_text(count: int, *, is_base_shown: bool) -> str:
    if not count:
        return ""
    if is_base_shown:
        return translate("customer_page", "This is what Partner Center says, without what is pending here.")
    if count == 1:
        return translate("customer_page", "One value is pending and shown dashed.")
    text = translate("customer_page", "{count} values are pending and shown dashed.")
    return text.format(count=wording.number_text(count))


def _overlay_link(count: int, *, is_base_shown: bool) -> str:
    if not count:
        return ""
    if is_base_shown:
        return translate("customer_page", "Show what is pending")
    return translate("customer_page", "Show what Partner Center says")


def _told(case: CustomerCase, subscription_id: str) -> Told | None:
    """Return that a reactivation waits, with the way back and, if its add-ons stay behind, the way on (OQ-8)."""
    seen = next((each for each in case.subscriptions if each.now.id == subscription_id), None)
    if seen is None or seen.entry(ChangeKind.REACTIVATE) is None:
        return None
    text = translate("customer_page", "The reactivation of {name} waits in the Outbox.").format(name=seen.now.name)
    links = [LinkText(WITHDRAW, translate("customer_page", "Withdraw"))]
    below = [each.now for each in case.subscriptions if each.now.parent_id == subscription_id]
    stopped = sum(each.status is Status.SUSPENDED and not each.is_cancelled for each in below)
    if stopped:
        more = translate("customer_page", "Reactivate its %n add-on(s) too", "", stopped)
        links.append(LinkText(WITH_ADD_ONS, more))
    return Told(text, tuple(links))


def _queued(case: CustomerCase, entry_ids: Sequence[str]) -> Told | None:
    """Return what was queued just now, with the way back while all of it waits."""
    entries = [entry for entry in case.entries if entry.id in entry_ids]
    if not entries or any(entry.state is not EntryState.WAITING for entry in entries):
        return None
    links = (
        LinkText(UNDO, translate("customer_page", "Undo")),
        LinkText(RemedyKind.OPEN_OUTBOX.value, translate("customer_page", "Show in the Outbox")),
    )
    first = change_sentence(entries[0].change)
    if len(entries) == 1:
        return Told(translate("customer_page", "Queued: {change}").format(change=first), links)
    text = translate("customer_page", "Queued: {change}; and %n more", "", len(entries) - 1)
    return Told(text.format(change=first), links)


def _empty(
    case: CustomerCase, shelf: Shelf, current: Sequence[Seen[Subscription]], *, can_sell: bool
) -> EmptyText | None:
    if shelf is Shelf.DELETED:
        text = translate("customer_page", "What was deleted after its expiry date is listed here.")
        return EmptyText("trash", translate("customer_page", "Nothing was deleted"), text)
    if current:
        return None
    title = translate("customer_page", "No subscriptions yet")
    if can_sell:
        text = translate("customer_page", "Choose what {company} buys; it is kept here and can be sent later.")
    else:
        text = translate("customer_page", "What {company} buys will be listed here, once orders are possible.")
    return EmptyText("stack", title, text.format(company=case.seen.now.company), offers_sale=can_sell)


def _no_orders() -> EmptyText:
    text = translate("customer_page", "Each order is listed here with its number, its lines and how far it has come.")
    return EmptyText("receipt", translate("customer_page", "No orders yet"), text)

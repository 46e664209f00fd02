"""What the customer page draws."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.suspension import SuspensionState


class Tab(StrEnum):
    """The tabs below the banners."""

    SUBSCRIPTIONS = "subscriptions"
    ORDERS = "orders"
    ACCOUNT = "account"


class Shelf(StrEnum):
    """Which subscriptions the table lists."""

    CURRENT = "current"
    DELETED = "deleted"


class RowAction(StrEnum):
    """What may be done with the selected subscription; only what the rules allow is offered."""

    OPEN = "open"
    SUSPEND = "suspend"
    CANCEL = "cancel"
    REACTIVATE = "reactivate"
    CONVERT = "convert"
    RECORD_DELETION = "record_deletion"
    EXPLAIN = "explain"


@dataclass(frozen=True)
class ActionText:
    """A button or menu entry."""

    key: RowAction
    text: str


@dataclass(frozen=True)
class LinkText:
    """A link; ``key`` names it for the view-model."""

    key: str
    text: str


@dataclass(frozen=True)
class Notice:
    """What stands above everything else: why nothing can be ordered, or that the customer only waits here."""

    tone: Tone
    icon: str
    headline: str
    lines: tuple[str, ...] = ()
    link: LinkText | None = None
    is_pending: bool = False


@dataclass(frozen=True)
class Fact:
    """A line of the account.

    Args:
        before: What base says, where a queued change says something else.
        is_pending: The value is intent, not fact.
        copyable: Offered for copying; empty for none.
    """

    label: str
    value: str
    before: str = ""
    is_pending: bool = False
    copyable: str = ""


@dataclass(frozen=True)
class FactGroup:
    """Facts under a heading, and at most one thing to do about them."""

    title: str
    facts: tuple[Fact, ...]
    action: LinkText | None = None


@dataclass(frozen=True)
class Told:
    """What was just done, with the way back."""

    text: str
    links: tuple[LinkText, ...] = ()


@dataclass(frozen=True)
class ShelfText:
    """A chip above the subscriptions."""

    key: Shelf
    text: str
    count: int
    is_on: bool


@dataclass(frozen=True)
class EmptyText:
    """What stands where no rows are.

    Args:
        offers_sale: Whether its one button is that of a new subscription.
    """

    icon: str
    title: str
    text: str
    offers_sale: bool = False


@dataclass(frozen=True)
class CustomerPageState:
    """Everything that the view draws besides the rows of its tables.

    Args:
        is_loaded: Whether the customer was read.
        facts: Of the line below the title.
        tenant_id: The Microsoft ID, to be copied; empty where there is none yet.
        tenant_text: The same, shortened.
        can_sell: Whether anything may be ordered; ``sell_reason`` says why not.
        banners: Suspensions, the most urgent first.
        folded_text: Link that shows the rest of them or folds them again; empty where there is none.
        overlay_text: How many values are pending; empty where none is.
        overlay_link: Switches between what will be and what Partner Center says.
        actions: For the selected subscription.
        problem: What failed; empty where all is well.
    """

    is_loaded: bool = False
    title: str = ""
    facts: tuple[str, ...] = ()
    tenant_id: str = ""
    tenant_text: str = ""
    sell_text: str = ""
    can_sell: bool = False
    sell_reason: str = ""
    notices: tuple[Notice, ...] = ()
    banners: tuple[SuspensionState, ...] = ()
    folded_text: str = ""
    told: Told | None = None
    tab: Tab = Tab.SUBSCRIPTIONS
    subscription_count: int = 0
    order_count: int = 0
    shelves: tuple[ShelfText, ...] = ()
    overlay_text: str = ""
    overlay_link: str = ""
    actions: tuple[ActionText, ...] = ()
    empty: EmptyText | None = None
    no_orders: EmptyText | None = None
    account: tuple[FactGroup, ...] = ()
    is_busy: bool = False
    problem: str = ""

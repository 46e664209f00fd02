"""One customer: loads it, follows what changes, and passes on what a person wants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import Status
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.outbox import Entry
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import RemedyKind
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.customers import CustomerCase, CustomerService
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.orders import DRAFT_KIND
from csp_desktop.services.subscriptions import SubscriptionService
from csp_desktop.viewmodels.customer_page.account import AGREEMENT, EDIT, END
from csp_desktop.viewmodels.customer_page.banners import remedy_of
from csp_desktop.viewmodels.customer_page.drawing import UNDO, WITH_ADD_ONS, WITHDRAW, Chosen, shelf_of, shown_state
from csp_desktop.viewmodels.customer_page.order_rows import OrdersModel, order_rows
from csp_desktop.viewmodels.customer_page.state import CustomerPageState, RowAction, Shelf, Tab
from csp_desktop.viewmodels.customer_page.subscription_rows import (
    SubscriptionsModel,
    as_reported,
    in_order,
    rows_of,
)
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator, PlaceKind
from csp_desktop.viewmodels.suspension import BannerAction
from csp_desktop.viewmodels.view_model import ViewModel
from csp_desktop.viewmodels.why_date import EDIT_DAYS


@dataclass(frozen=True)
class _Loaded:
    case: CustomerCase
    has_draft: bool


class CustomerPage(ViewModel[CustomerPageState]):
    """Owns what the page shows; its rows are those of ``subscriptions`` and ``orders``.

    Args:
        customer_id: Our id of the customer.
        read: The lane for reading.
        write: The lane for a person's commands.
        navigator: Opens dialogs and other pages.
    """

    def __init__(
        self,
        customer_id: str,
        customers: CustomerService,
        subscriptions: SubscriptionService,
        drafts: DraftService,
        read: Runs,
        write: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(CustomerPageState(), parent)
        self._customer_id = customer_id
        self._customers = customers
        self._service = subscriptions
        self._drafts = drafts
        self._read = read
        self._write = write
        self._navigator = navigator
        self._loaded: _Loaded | None = None
        self._chosen = Chosen()
        self._problem = ""
        self._is_busy = False
        self.subscriptions = SubscriptionsModel(self)
        self.orders = OrdersModel(self)
        feed.published.connect(self._on_published)
        self.reload()

    # What a person wants

    def reload(self) -> None:
        """Read the customer anew."""
        work = partial(_load, self._customers, self._drafts, self._customer_id)
        self._read.ask(self, work, self._on_loaded, self._on_unread)

    def renew(self) -> None:
        """Read anew if another UTC day has come since: days left are counted from it."""
        if self._loaded is not None and self._loaded.case.today != self._customers.today:
            self.reload()

    def go_back(self) -> None:
        """Return to the customer list."""
        self._navigator.go(PlaceKind.CUSTOMERS)

    def edit_profile(self) -> None:
        """Open the customer's form."""
        self._navigator.go(PlaceKind.EDIT_CUSTOMER, self._customer_id)

    def sell(self) -> None:
        """Open the wizard, where orders may be entered."""
        if self.state.can_sell:
            self._navigator.go(PlaceKind.NEW_SUBSCRIPTION, self._customer_id)

    def choose_tab(self, key: str) -> None:
        """Show another tab."""
        self._choose(tab=Tab(key))

    def choose_shelf(self, key: str) -> None:
        """List other subscriptions."""
        self._choose(shelf=Shelf(key))

    def toggle_overlay(self) -> None:
        """Show what Partner Center says, or what will be."""
        self._choose(is_base_shown=not self._chosen.is_base_shown)

    def toggle_folded(self) -> None:
        """Show all suspensions, or the most urgent ones."""
        self._choose(is_unfolded=not self._chosen.is_unfolded)

    def select(self, row: int) -> None:
        """Take a row as the one that actions mean; -1 for none."""
        self._choose(selected=self.subscriptions.key_at(row) or "")

    def open(self, row: int) -> None:
        """Open the subscription of a row."""
        key = self.subscriptions.key_at(row)
        if key is not None:
            self._navigator.go(PlaceKind.SUBSCRIPTION, key)

    def open_order(self, row: int) -> None:
        """Open what an order waits for; one that is placed has no page of its own."""
        order = self.orders.row_at(row)
        if order is not None and order.entry_id:
            self._navigator.go(PlaceKind.OUTBOX, order.entry_id)

    def act(self, key: str) -> None:
        """Do something with the selected subscription."""
        subject = self._chosen.selected
        if not subject or all(action.key != key for action in self.state.actions):
            return
        match RowAction(key):
            case RowAction.OPEN:
                self._navigator.go(PlaceKind.SUBSCRIPTION, subject)
            case (
                RowAction.SUSPEND | RowAction.CANCEL | RowAction.CONVERT | RowAction.RECORD_DELETION | RowAction.EXPLAIN
            ):
                self._navigator.go(PlaceKind.SUBSCRIPTION, subject, key)
            case RowAction.REACTIVATE:
                self._turn(subject, StatusWish.REACTIVATE)

    def act_on_banner(self, subscription_id: str, action: str) -> None:
        """Do what the button of a suspension says."""
        match BannerAction(action):
            case BannerAction.REACTIVATE:
                self._turn(subscription_id, StatusWish.REACTIVATE)
            case BannerAction.WITHDRAW:
                # The opposite of a suspension that only waits takes it back; nothing is queued for it.
                self._turn(subscription_id, StatusWish.REACTIVATE, is_told=False)
            case BannerAction.RECORD_DELETION:
                self._navigator.go(PlaceKind.SUBSCRIPTION, subscription_id, RowAction.RECORD_DELETION.value)
            case BannerAction.NONE:
                pass

    def edit_days(self, subscription_id: str) -> None:
        """Open the dialog where the day that a date misses is typed."""
        self._navigator.go(PlaceKind.SUBSCRIPTION, subscription_id, EDIT_DAYS)

    def follow(self, key: str) -> None:
        """Follow a link: of a notice, of the account, or behind what was just done."""
        if key == EDIT:
            self.edit_profile()
        elif key == AGREEMENT:
            self._navigator.go(PlaceKind.AGREEMENT, self._customer_id)
        elif key == END:
            self._navigator.go(PlaceKind.END_RELATIONSHIP, self._customer_id)
        elif key == WITHDRAW:
            self._turn(self._chosen.told, StatusWish.SUSPEND, is_told=False)
        elif key == UNDO:
            self._undo(self._chosen.queued)
        elif key == WITH_ADD_ONS:
            self._turn_add_ons(self._chosen.told)
        elif key == RemedyKind.OPEN_OUTBOX.value:
            self._navigator.go(PlaceKind.OUTBOX)
        else:
            self._follow_remedy(key)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.subscriptions.refresh_headers()
        self.orders.refresh_headers()
        self._show()

    # What comes back

    def _on_published(self, changes: Changes) -> None:
        own = [seen.now.id for seen in self._loaded.case.subscriptions] if self._loaded else []
        if (
            changes.touches(Kind.CUSTOMER, self._customer_id)
            or changes.touches(Kind.DRAFT, self._customer_id)
            or changes.touches(Kind.SETTINGS)
            or any(changes.touches(Kind.SUBSCRIPTION, each) for each in own)
        ):
            self.reload()

    def _on_loaded(self, loaded: _Loaded) -> None:
        if self._loaded is not None:
            fresh = _fresh(self._loaded.case.entries, loaded.case.entries)
            self._chosen = self._chosen.with_changes(queued=fresh or self._chosen.queued)
        self._loaded = loaded
        self._problem = ""
        self._show()

    def _on_unread(self, error: BaseException) -> None:
        """Show nothing more of a customer that is gone; any other failure leaves what was read."""
        if isinstance(error, ExpectedError) and error.code is Code.RECORD_MISSING:
            self._loaded = None
        self._on_failed(error)

    def _on_queued(self, _keys: tuple[str, ...]) -> None:
        self._is_busy = False
        self._show()

    def _on_failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    # Inside

    def _choose(self, **changes: object) -> None:
        self._chosen = self._chosen.with_changes(**changes)
        self._show()

    def _turn(self, subscription_id: str, wish: StatusWish, *, is_told: bool = True) -> None:
        seen = self._find(subscription_id)
        if seen is None or self._is_busy:
            return
        self._chosen = self._chosen.with_changes(told=subscription_id if is_told else "")
        self._submit({subscription_id: _edits(seen, wish)})

    def _turn_add_ons(self, base_id: str) -> None:
        if self._loaded is not None and not self._is_busy:
            below = [seen for seen in self._loaded.case.subscriptions if seen.now.parent_id == base_id]
            stopped = [seen for seen in below if seen.now.status is Status.SUSPENDED and not seen.now.is_cancelled]
            self._submit({seen.now.id: _edits(seen, StatusWish.REACTIVATE) for seen in stopped})

    def _undo(self, entry_ids: tuple[str, ...]) -> None:
        if not self._is_busy:
            self._is_busy, self._problem = True, ""
            self._chosen = self._chosen.with_changes(queued=())
            self._show()
            work = partial(self._service.take_back, entry_ids)
            self._write.submit(self, work, self._on_queued, self._on_failed)

    def _submit(self, edits: dict[str, Edits]) -> None:
        self._is_busy, self._problem = True, ""
        self._show()
        work = partial(_submit_all, self._service, edits)
        self._write.submit(self, work, self._on_queued, self._on_failed)

    def _follow_remedy(self, key: str) -> None:
        way = remedy_of(self._loaded.case) if self._loaded else None
        if way is not None and way.kind.value == key:
            self._navigator.follow(way)

    def _find(self, subscription_id: str) -> Seen[Subscription] | None:
        held = self._loaded.case.subscriptions if self._loaded else ()
        return next((seen for seen in held if seen.now.id == subscription_id), None)

    def _show(self) -> None:
        if self._loaded is None:
            self._set(CustomerPageState(problem=self._problem))
            return
        case = self._loaded.case
        held = in_order(case.subscriptions)
        shown = as_reported(held) if self._chosen.is_base_shown else held
        listed = [seen for seen in shown if shelf_of(seen) is self._chosen.shelf]
        self.subscriptions.set_rows(rows_of(listed, case.partner, case.at))
        entries = () if self._chosen.is_base_shown else case.entries
        self.orders.set_rows(order_rows(case.orders, entries))
        if self.subscriptions.row_of(self._chosen.selected) is None:
            self._chosen = self._chosen.with_changes(selected="")
        self._set(
            shown_state(
                case, self._chosen, has_draft=self._loaded.has_draft, is_busy=self._is_busy, problem=self._problem
            )
        )


def _load(customers: CustomerService, drafts: DraftService, customer_id: str) -> _Loaded:
    return _Loaded(customers.case(customer_id), drafts.find(DRAFT_KIND, customer_id) is not None)


def _fresh(before: Iterable[Entry], after: Iterable[Entry]) -> tuple[str, ...]:
    """Keys of the entries that were queued, or amended, since the page was read last."""
    known = {entry.id: entry.change for entry in before}
    return tuple(entry.id for entry in after if known.get(entry.id) != entry.change)


def _submit_all(service: SubscriptionService, edits: dict[str, Edits]) -> tuple[str, ...]:
    return tuple(key for subject, each in edits.items() for key in service.submit(subject, each))


def _edits(seen: Seen[Subscription], wish: StatusWish) -> Edits:
    """The subscription as it is, but for its status."""
    return Edits(name=seen.now.friendly_name, quantity=seen.now.quantity, status=wish)

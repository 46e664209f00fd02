"""The dialog: intentions in, one state out; what is typed is kept as a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from csp_desktop.domain.codes import Code
from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import Reason, Status
from csp_desktop.domain.errors import ExpectedError, RuleViolation
from csp_desktop.domain.verdicts import Remedy, RemedyKind
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs, Ticket
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.ports.stores import Draft
from csp_desktop.services.subscriptions import DRAFT_KIND, SubscriptionService
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.draft_keeper import DraftKeeper
from csp_desktop.viewmodels.links import AFRESH, RETRY, Link, Notice, remedy_of
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator, PlaceKind
from csp_desktop.viewmodels.subscription_form import header as menu
from csp_desktop.viewmodels.subscription_form import judging, wishes
from csp_desktop.viewmodels.subscription_form.add_ons import Listing, ticked
from csp_desktop.viewmodels.subscription_form.bound_form import BoundForm
from csp_desktop.viewmodels.subscription_form.days import DaysEditor
from csp_desktop.viewmodels.subscription_form.drawing import Passing, shown
from csp_desktop.viewmodels.subscription_form.judging import Judged
from csp_desktop.viewmodels.subscription_form.locks import waits_for_cancel
from csp_desktop.viewmodels.subscription_form.state import ACTIVE, CANCELLED, SUSPENDED, SubscriptionFormState
from csp_desktop.viewmodels.subscription_form.typed import (
    Typed,
    TypedAddOn,
    TypedConversion,
    from_draft,
    over,
    preset,
    to_draft,
)
from csp_desktop.viewmodels.subscription_form.ways_on import PLACES
from csp_desktop.viewmodels.subscription_form.what_if import WhatIfForm
from csp_desktop.viewmodels.subscription_form.words import ways_out
from csp_desktop.viewmodels.suspension import BannerAction
from csp_desktop.viewmodels.view_model import ViewModel
from csp_desktop.viewmodels.why_date import EDIT_DAYS, EXPLAIN
from csp_desktop.viewmodels.wording import moment_text

_PAGES = frozenset({RemedyKind.OPEN_OUTBOX, RemedyKind.WITHDRAW, RemedyKind.OPEN_SETTINGS, RemedyKind.OPEN_CUSTOMER})
"""Ways out that lead to a page behind the dialog, which therefore closes; other ways open a dialog over it."""


@dataclass(frozen=True)
class _Opened:
    case: SubscriptionCase
    draft: Draft | None


class SubscriptionForm(ViewModel[SubscriptionFormState]):
    """Edits one subscription.

    Args:
        subscription_id: Our id of the subscription.
        read: Lane in which the subscription is read with all that judges it.
        write: Lane in which changes are queued and drafts kept.
        wish: What is set at once: ``reactivate``, ``suspend``, ``cancel``, ``record_deletion``, ``convert``;
            ``edit_days`` to type a missing day, ``explain`` to unfold why a date is so.
        parent: Owner, as for any QObject.
    """

    submitted = Signal(object)
    """Ids of the queued entries, a tuple of str; empty where something was only taken back or recorded."""

    cancelled = Signal()
    """The person leaves without Submit; what was typed is a draft unless it was discarded."""

    copied = Signal(str)
    """A text for the clipboard."""

    def __init__(
        self,
        subscription_id: str,
        subscriptions: SubscriptionService,
        drafts: DraftService,
        read: Runs,
        write: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        wish: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(SubscriptionFormState(), parent)
        self._subscription_id = subscription_id
        self._subscriptions = subscriptions
        self._drafts = drafts
        self._read = read
        self._write = write
        self._navigator = navigator
        self._wish = preset(wish)
        self._case: SubscriptionCase | None = None
        self._typed = Typed()
        self._judged = Judged(None)
        self._listing = Listing()
        self._passing = Passing()
        self._ticket: Ticket | None = None
        self._is_over = False
        self.binding = BoundForm(lambda: self._case, lambda: self._typed, self._type)
        self.days = DaysEditor(subscription_id, subscriptions, write, self)
        self.what_if = WhatIfForm(self)
        self.what_if.wished.connect(self._on_wished)
        self.asks_why = wish == EXPLAIN
        self._opens_days = wish == EDIT_DAYS
        self._keeper = DraftKeeper(DRAFT_KIND, subscription_id, drafts, write, self)
        self._keeper.failed.connect(self._on_draft_failed)
        feed.published.connect(self._on_changes)
        self._open()

    # What a person does.

    @Slot(str)
    def type_name(self, text: str) -> None:
        """Take the friendly name as typed."""
        self._type(replace(self._typed, name=text))

    @Slot(str)
    def type_licences(self, text: str) -> None:
        """Take the licences as typed."""
        self._type(replace(self._typed, quantity=text))

    @Slot(str)
    def tick_add_on(self, key: str) -> None:
        """Tick or untick an add-on that the customer does not have yet."""
        if self._case is not None:
            self._type(ticked(self._case, self._typed, key))

    @Slot(str, str)
    def type_add_on_licences(self, key: str, text: str) -> None:
        """Take the licences of an add-on as typed."""
        self._type(self._typed.with_add_on(TypedAddOn(key, text)))

    @Slot(str)
    def search_add_ons(self, text: str) -> None:
        """Show only add-ons that are called so."""
        self._listing = replace(self._listing, search=text)
        self._show()

    @Slot()
    def toggle_add_ons(self) -> None:
        """Show all add-ons, or the first few again."""
        self._listing = Listing(not self._listing.is_unfolded)
        self._show()

    @Slot(str)
    def choose_status(self, choice: str) -> None:
        """Choose Active, Suspended or, in new commerce, to cancel; what holds already is no wish."""
        if self._case is None:
            return
        is_suspended = self._case.seen.now.status is Status.SUSPENDED
        is_stopped = is_suspended or waits_for_cancel(self._case)
        if choice == ACTIVE:
            wish = StatusWish.REACTIVATE if is_stopped else StatusWish.KEEP
        elif choice == CANCELLED:
            wish = StatusWish.CANCEL
        else:
            wish = StatusWish.KEEP if is_suspended else StatusWish.SUSPEND
        self._type(replace(self._typed, status=wish, records_deletion=False))

    @Slot(str)
    def choose_reason(self, reason: str) -> None:
        """Choose the ground for suspending (LC-1)."""
        self._type(replace(self._typed, reason=Reason(reason)))

    @Slot(str)
    def type_note(self, text: str) -> None:
        """Take the note on the suspension as typed."""
        self._type(replace(self._typed, note=text))

    @Slot(bool)
    def set_with_add_ons(self, is_wanted: bool) -> None:
        """Bring the add-ons back too, or not (OQ-8)."""
        self._type(replace(self._typed, reactivates_add_ons=is_wanted))

    @Slot()
    def cancel_subscription(self) -> None:
        """Suspend and mark as cancelled (CA-1, OQ-10)."""
        self._type(replace(self._typed, status=StatusWish.CANCEL, records_deletion=False))

    @Slot()
    def only_suspend(self) -> None:
        """Do not mark it as cancelled after all."""
        self.choose_status(SUSPENDED)

    @Slot(bool)
    def set_conversion(self, is_wanted: bool) -> None:
        """Convert the trial, or not."""
        self._type(replace(self._typed, conversion=TypedConversion() if is_wanted else None))

    @Slot(str)
    def choose_target(self, offer_id: str) -> None:
        """Choose the paid offer; the billing that it does not know is chosen anew."""
        conversion = self._typed.conversion or TypedConversion()
        self._type(replace(self._typed, conversion=replace(conversion, target_id=offer_id, cycle="")))

    @Slot(str)
    def type_conversion_licences(self, text: str) -> None:
        """Take the licences after the conversion as typed."""
        conversion = self._typed.conversion or TypedConversion()
        self._type(replace(self._typed, conversion=replace(conversion, quantity=text)))

    @Slot(str)
    def choose_cycle(self, cycle: str) -> None:
        """Choose how the paid subscription is billed."""
        conversion = self._typed.conversion or TypedConversion()
        self._type(replace(self._typed, conversion=replace(conversion, cycle=cycle)))

    @Slot(bool)
    def set_deletion(self, is_wanted: bool) -> None:
        """Let Submit record the deletion, or not."""
        self._type(replace(self._typed, records_deletion=is_wanted))

    @Slot(str)
    def act(self, action: str) -> None:
        """Do what the banner's button says, as a wish that Submit fulfils."""
        if action == BannerAction.RECORD_DELETION:
            self.set_deletion(True)
        elif action in (BannerAction.REACTIVATE, BannerAction.WITHDRAW):
            self.choose_status(ACTIVE)

    @Slot(str)
    def choose_menu(self, key: str) -> None:
        """Do what an entry of the More menu says."""
        actions: dict[str, Callable[[], None]] = {
            menu.CANCEL: self.cancel_subscription,
            menu.CONVERT: partial(self.set_conversion, True),
            menu.DELETION: partial(self.set_deletion, True),
            menu.AFRESH: self.start_afresh,
            menu.COPY_ID: self.copy_id,
            menu.OPEN_CUSTOMER: self._open_customer,
            menu.OPEN_OUTBOX: self._open_outbox,
            **{each: partial(self._navigator.go, place, self._subscription_id) for each, place in PLACES.items()},
        }
        if key in actions:
            actions[key]()

    @Slot()
    def copy_id(self) -> None:
        """Put Partner Center's id of the subscription on the clipboard."""
        self.copied.emit(self.state.header.copyable)

    @Slot(str)
    def follow(self, key: str) -> None:
        """Take a way out that a notice or a line offers."""
        if key == AFRESH:
            self.start_afresh()
        elif key == RETRY:
            self._open()
        elif (remedy := remedy_of(key)) is not None:
            self._follow(remedy)

    @Slot()
    def submit(self) -> None:
        """Queue what differs, once however often it is clicked."""
        if self._case is None or self._passing.is_busy or self._is_over or not self.state.can_submit:
            return
        if self._judged.lacks_reason and not wishes.records_deletion(self._case, self._typed):
            self._passing = replace(self._passing, has_tried=True)
            self._show()
            return
        self._keeper.pause()
        self._passing = replace(self._passing, is_busy=True, problem=None)
        self._show()
        work: Callable[[], Any]
        if wishes.records_deletion(self._case, self._typed):
            work = partial(_record_deletion, self._subscriptions, self._drafts, self._subscription_id)
        else:
            assert self._judged.edits is not None, "otherwise Submit is off"
            work = partial(self._subscriptions.submit, self._subscription_id, self._judged.edits)
        self._write.submit(self, work, self._on_submitted, self._on_submit_failed)

    @Slot()
    def start_afresh(self) -> None:
        """Forget what was typed, and the draft."""
        self._passing = replace(self._passing, resumed="", problem=None)
        self._type(Typed())
        self._keeper.keep()

    @Slot()
    def cancel(self) -> None:
        """Leave; what was typed is kept as a draft. Not while Submit runs, whose answer is a moment away."""
        if not self._passing.is_busy:
            self._keeper.keep()
            self._leave()

    @Slot()
    def keep(self) -> None:
        """Write the draft now, such as before the program ends."""
        self._keeper.keep()

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._show()

    # Inside.

    def _open(self) -> None:
        # A dialog that was just closed may still be writing the draft that this one continues.
        self._write.ask(self, _nothing, self._on_written, self._on_read_failed)

    def _on_written(self, _nothing: None) -> None:
        self._ask(partial(_opened, self._subscriptions, self._drafts, self._subscription_id), self._on_opened)

    def _ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Have something read; what was asked before is not wanted any more."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._read.ask(self, work, done, self._on_read_failed)

    def _type(self, typed: Typed) -> None:
        """Take what was typed: judge it, show it, keep it."""
        if self._case is None or self._passing.is_busy or self._is_over:
            return
        self._typed = typed
        self._passing = replace(self._passing, problem=None, draft_problem="")
        self._keeper.take(to_draft(typed))
        self._show()

    def _show(self) -> None:
        case = self._case
        if case is None or self.state.is_gone:
            return
        self._judged = judging.judge(case, self._typed, self._subscriptions.preview)
        self._set(shown(case, self._typed, self._judged, self._listing, self._passing))
        self.days.show_case(case)
        self.what_if.show_case(case, wishes.status_wish(case, self._typed))

    def _follow(self, remedy: Remedy) -> None:
        own = remedy.subject == self._subscription_id
        if remedy.kind is RemedyKind.REACTIVATE and own:
            self.choose_status(ACTIVE)
        elif remedy.kind in (RemedyKind.TURN_ON_AUTO_RENEW, RemedyKind.TURN_OFF_AUTO_RENEW) and own:
            self.binding.set_auto_renew(remedy.kind is RemedyKind.TURN_ON_AUTO_RENEW)
        elif remedy.kind is RemedyKind.SCHEDULE_INSTEAD and own:
            self.binding.edit_next_term()
        elif remedy.kind is RemedyKind.CANCEL and own:
            self.cancel_subscription()
        elif remedy.kind is RemedyKind.SUSPEND and own:
            self.choose_status(SUSPENDED)
        elif remedy.kind is RemedyKind.SET_QUANTITY:
            self.type_licences(remedy.subject)
        elif remedy.kind is RemedyKind.CONVERT_TRIAL and own:
            self.set_conversion(True)
        elif remedy.kind is RemedyKind.RECORD_DELETION and own:
            self.set_deletion(True)
        else:
            self._keeper.keep()
            if self._navigator.follow(self._about_customer(remedy)) and remedy.kind in _PAGES:
                self.cancel()

    def _about_customer(self, remedy: Remedy) -> Remedy:
        """The wizard sells to a customer, not for an offer."""
        if remedy.kind is RemedyKind.BUY_ANEW and self._case is not None:
            return replace(remedy, subject=self._case.customer.now.id)
        return remedy

    def _open_customer(self) -> None:
        if self._case is not None:
            self._navigator.go(PlaceKind.CUSTOMER, self._case.customer.now.id)
            self.cancel()

    def _open_outbox(self) -> None:
        self._navigator.go(PlaceKind.OUTBOX)
        self.cancel()

    def _leave(self) -> None:
        self._is_over = True
        self.cancelled.emit()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if self._is_over or self.state.is_gone:
            return
        case = self._case
        kinds = (Kind.OFFER, Kind.SETTINGS)
        is_mine = changes.touches(Kind.SUBSCRIPTION, self._subscription_id) or any(map(changes.touches, kinds))
        if case is not None:
            is_mine = is_mine or changes.touches(Kind.CUSTOMER, case.customer.now.id)
        if is_mine:
            self._ask(partial(self._subscriptions.case, self._subscription_id), self._on_read)

    def _on_opened(self, opened: _Opened) -> None:
        found = from_draft(opened.draft.content) if opened.draft is not None else None
        if opened.draft is not None and found is not None:
            self._keeper.continue_from(opened.draft.content)
            text = QCoreApplication.translate("subscription_form", "Continued from what you typed on {moment}.")
            moment = moment_text(datetime.fromisoformat(opened.draft.saved_at))
            self._passing = replace(self._passing, resumed=text.format(moment=moment))
        self._typed = over(found or Typed(), self._wish)
        self._on_read(opened.case)

    def _on_read(self, case: SubscriptionCase) -> None:
        self._ticket = None
        self._case = case
        self._show()
        if self._opens_days:
            self._opens_days = False
            self.days.open()

    def _on_read_failed(self, error: BaseException) -> None:
        self._ticket = None
        is_gone = isinstance(error, ExpectedError) and error.code is Code.RECORD_MISSING
        link = Link(RETRY, QCoreApplication.translate("subscription_form", "Try again"))
        notice = Notice(Tone.CRITICAL, "warning-circle", error_sentence(error), () if is_gone else (link,))
        self._set(replace(self.state, is_loading=False, is_gone=is_gone, can_submit=False, notices=(notice,), menu=()))
        if not isinstance(error, ExpectedError):
            raise error

    def _on_wished(self, wish: str) -> None:
        """Take over what was tried and is wanted today."""
        self._type(replace(self._typed, status=StatusWish(wish), records_deletion=False))

    def _on_draft_failed(self, error: BaseException) -> None:
        if not self._is_over:
            self._passing = replace(self._passing, draft_problem=error_sentence(error))
            self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _on_submitted(self, entry_ids: tuple[str, ...]) -> None:
        self._is_over = True
        self.submitted.emit(entry_ids)

    def _problem_of(self, error: BaseException) -> Notice:
        links: tuple[Link, ...] = ()
        if isinstance(error, RuleViolation) and self._case is not None:
            links = ways_out(self._case, error.verdict)
        return Notice(Tone.CRITICAL, "warning-circle", error_sentence(error), links)

    def _on_submit_failed(self, error: BaseException) -> None:
        self._passing = replace(self._passing, is_busy=False, problem=self._problem_of(error))
        self._keeper.resume()
        self._ask(partial(self._subscriptions.case, self._subscription_id), self._on_read)
        if not isinstance(error, ExpectedError):
            raise error


def _opened(subscriptions: SubscriptionService, drafts: DraftService, subscription_id: str) -> _Opened:
    """Read everything that the dialog starts with; in the read lane."""
    return _Opened(subscriptions.case(subscription_id), drafts.find(DRAFT_KIND, subscription_id))


def _record_deletion(subscriptions: SubscriptionService, drafts: DraftService, subscription_id: str) -> tuple[str, ...]:
    """Record the deletion and forget the draft; in the write lane."""
    subscriptions.record_deletion(subscription_id)
    drafts.drop(DRAFT_KIND, subscription_id)
    return ()


def _nothing() -> None:
    """Wait for one's turn in a lane."""

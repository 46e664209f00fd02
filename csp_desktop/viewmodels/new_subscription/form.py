"""The wizard: intentions in, one state out; every answer is kept as a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from csp_desktop.domain.enums import BillingChoice
from csp_desktop.domain.errors import ExpectedError, RuleViolation
from csp_desktop.domain.verdicts import Remedy, RemedyKind
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs, Ticket
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.orders import OrderService, Submitted
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import AFRESH, IMPORT, RETRY, Link, Notice, links_of, remedy_of
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator, PlaceKind
from csp_desktop.viewmodels.new_subscription import answering
from csp_desktop.viewmodels.new_subscription.answers import Answers, Step
from csp_desktop.viewmodels.new_subscription.basket import Basket
from csp_desktop.viewmodels.new_subscription.catalogue import (
    ADD_ONS_TAB,
    TRIALS_TAB,
    Catalogue,
    build,
    search_words,
)
from csp_desktop.viewmodels.new_subscription.ending import alignments, key_of, terms_for
from csp_desktop.viewmodels.new_subscription.keeper import Keeper
from csp_desktop.viewmodels.new_subscription.lines import SHOW_ADD_ONS, lines_of
from csp_desktop.viewmodels.new_subscription.lines_model import LinesModel
from csp_desktop.viewmodels.new_subscription.listing import Lister
from csp_desktop.viewmodels.new_subscription.offers_model import OffersModel
from csp_desktop.viewmodels.new_subscription.opening import Opened, judged_anew, opened
from csp_desktop.viewmodels.new_subscription.review import parts_of
from csp_desktop.viewmodels.new_subscription.shown import (
    ORDER,
    Passing,
    opening,
    shown,
    shown_done,
    why_not_next,
    why_not_reach,
)
from csp_desktop.viewmodels.new_subscription.state import NewSubscriptionState
from csp_desktop.viewmodels.quantities import taken
from csp_desktop.viewmodels.view_model import ViewModel
from csp_desktop.viewmodels.wording import moment_text

_PAGES = frozenset({RemedyKind.OPEN_OUTBOX, RemedyKind.WITHDRAW, RemedyKind.OPEN_SETTINGS, RemedyKind.OPEN_CUSTOMER})
"""Ways out that lead to a page behind the wizard, which therefore closes; other ways open a dialog over it."""


class NewSubscription(ViewModel[NewSubscriptionState]):
    """Sells to one customer.

    Args:
        customer_id: Our id of the customer.
        read: Lane in which the catalogue is read and judged.
        write: Lane in which orders are queued and drafts kept.
        parent: Owner, as for any QObject.
    """

    submitted = Signal(object)
    """The ``Submitted``: the orders are queued."""

    cancelled = Signal()
    """The person leaves without ordering; what was typed is a draft unless it was discarded."""

    revealed = Signal(str)
    """Key of the offer that the table is to show as the current one."""

    search_wanted = Signal()
    """The search field is to be focused."""

    def __init__(
        self,
        customer_id: str,
        orders: OrderService,
        drafts: DraftService,
        read: Runs,
        write: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(opening(), parent)
        self.offers = OffersModel(self)
        self.lines = LinesModel(self)
        self._customer_id = customer_id
        self._orders = orders
        self._drafts = drafts
        self._read = read
        self._write = write
        self._navigator = navigator
        self._catalogue: Catalogue | None = None
        self._answers = Answers()
        self._passing = Passing(is_loading=True)
        self._unfolded: frozenset[str] = frozenset()
        self._lister = Lister()
        self._keeper = Keeper(customer_id, drafts, write, self)
        self._keeper.told.connect(self._on_kept)
        self._submitted: Submitted | None = None
        self._ticket: Ticket | None = None
        self._is_over = False
        feed.published.connect(self._on_changes)
        self._open()

    # What a person does.

    @Slot(str)
    def choose_billing(self, choice: str) -> None:
        """Choose how everything but trials is billed; what was ticked stays."""
        if self._catalogue is None or choice == self._answers.choice or self._passing.is_busy:
            return
        chosen = BillingChoice(choice)
        tab = TRIALS_TAB if chosen is BillingChoice.TRIAL else self._answers.tab
        self._answer(replace(self._answers, choice=chosen, tab=tab, is_billing_chosen=True))
        self._ask(partial(build, self._catalogue.case, self._answers.choice), self._on_judged)

    @Slot(str)
    def choose_tab(self, key: str) -> None:
        """Show another tab of the catalogue."""
        self._passing = replace(self._passing, is_unfolded=False)
        self._answer(replace(self._answers, tab=key))

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for offers, behind the fold too."""
        self._passing = replace(self._passing, search=text)
        self._show()

    @Slot()
    def toggle_fold(self) -> None:
        """Show or hide the offers that do not fit."""
        self._passing = replace(self._passing, is_unfolded=not self._passing.is_unfolded)
        self._show()

    @Slot(str)
    def tick(self, key: str) -> None:
        """Tick or untick an offer; the number that was typed stays either way."""
        if self._catalogue is not None:
            self._answer(answering.ticked(self._catalogue, self._answers, key))

    @Slot(str, str)
    def type_licences(self, key: str, text: str) -> None:
        """Take a licence count as typed; typing one ticks the offer."""
        if self._catalogue is not None:
            self._answer(answering.with_licences(self._catalogue, self._answers, key, text))

    @Slot(str)
    def tick_line(self, key: str) -> None:
        """Untick a chosen offer, tick or untick an add-on, fold or unfold the add-ons."""
        base_key, between, add_on_id = key.partition("/")
        if not between:
            self.tick(base_key)
        elif not add_on_id:
            self._unfolded = self._unfolded ^ {base_key}
            self._show()
        elif self._catalogue is not None:
            self._answer(answering.add_on_ticked(self._catalogue, self._answers, base_key, add_on_id))

    @Slot(str, str)
    def type_line_licences(self, key: str, text: str) -> None:
        """Take the licences of a chosen offer or of an add-on as typed."""
        base_key, between, add_on_id = key.partition("/")
        if not between:
            self.type_licences(base_key, text)
        elif self._catalogue is not None and add_on_id:
            self._answer(answering.with_add_on_licences(self._catalogue, self._answers, base_key, add_on_id, text))

    @Slot(str, str)
    def type_name(self, key: str, text: str) -> None:
        """Take the friendly name of a chosen offer as typed."""
        self._answer(answering.with_name(self._answers, key, text))

    @Slot(str)
    def choose_end(self, key: str) -> None:
        """Choose when the first term of new-commerce lines ends (BI-27)."""
        self._answer(replace(self._answers, end=key))

    @Slot(bool)
    def renew(self, wanted: bool) -> None:
        """Let new-commerce lines renew by themselves or not (QT-14)."""
        self._answer(replace(self._answers, auto_renews=wanted))

    @Slot(bool)
    def convert_trials(self, wanted: bool) -> None:
        """Let new-commerce trials become paid by themselves or not (TR-12)."""
        self._answer(replace(self._answers, trials_convert=wanted))

    @Slot()
    def back(self) -> None:
        """Go to the step before; no answer is lost."""
        if self.state.can_back:
            self.go_to(ORDER[ORDER.index(self._answers.step) - 1])

    @Slot()
    def next(self) -> None:
        """Go to the next step; on the last one, submit."""
        if not self.state.can_next or self._submitted is not None:
            return
        if self._answers.step is Step.REVIEW:
            self.submit()
        else:
            self.go_to(ORDER[ORDER.index(self._answers.step) + 1])

    @Slot(str)
    def go_to(self, step: str) -> None:
        """Go to a step that can be reached."""
        catalogue = self._catalogue
        if catalogue is None or self._submitted is not None or self._passing.is_busy:
            return
        if step in ORDER and not why_not_reach(catalogue, self._answers, Step(step)):
            self._answer(replace(self._answers, step=Step(step)))

    @Slot(str)
    def follow(self, key: str) -> None:
        """Take a way out that a row or banner offers."""
        own: dict[str, Callable[[], None]] = {
            AFRESH: self.start_afresh,
            RETRY: self._open,
            IMPORT: self._import,
            SHOW_ADD_ONS: partial(self._show_tab, ADD_ONS_TAB),
        }
        if key in own:
            own[key]()
            return
        if (row := taken(key)) is not None:
            self.type_line_licences(*row)
            return
        remedy = remedy_of(key)
        if remedy is None:
            return
        self._keeper.keep()
        if self._navigator.follow(remedy):
            if remedy.kind in _PAGES:
                self.cancel()
            return
        if remedy.kind is RemedyKind.CHANGE_BILLING:
            self.go_to(Step.BILLING)
            if remedy.subject in list(BillingChoice):
                self.choose_billing(remedy.subject)
        elif remedy.kind is RemedyKind.OPEN_TRIALS:
            self._show_tab(TRIALS_TAB)
        elif remedy.kind is RemedyKind.ATTEST:
            self._answer(answering.attested(self._answers, remedy.subject))
        elif remedy.kind is RemedyKind.SET_QUANTITY:
            self.go_to(Step.LICENCES)
        elif remedy.kind is RemedyKind.CHOOSE_END_DATE:
            self._choose_day(remedy.subject)
        elif remedy.kind is RemedyKind.CHOOSE_OTHER_OFFER:
            self._reveal(remedy)

    @Slot()
    def submit(self) -> None:
        """Queue the orders, once however often it is clicked."""
        catalogue, answers = self._catalogue, self._answers
        if catalogue is None or self._passing.is_busy or self._submitted is not None:
            return
        if answers.step is not Step.REVIEW or why_not_next(catalogue, answers):
            return
        self._keeper.pause()
        self._passing = replace(self._passing, is_busy=True, problem=None)
        self._show()
        paid, trials = parts_of(catalogue, answers)
        work = partial(
            self._orders.submit,
            self._customer_id,
            answers.choice,
            tuple(pick.wish(terms_for(catalogue, answers, pick)) for pick in paid),
            tuple(pick.wish(terms_for(catalogue, answers, pick)) for pick in trials),
        )
        self._write.submit(self, work, self._on_submitted, self._on_submit_failed)

    @Slot()
    def start_afresh(self) -> None:
        """Forget all answers and the draft."""
        self._keeper.drop()
        self._keeper.continue_from(Answers())
        self._answers = Answers()
        self._unfolded = frozenset()
        self._passing = replace(self._passing, resumed="", draft_text="", search="", problem=None)
        self._reload()

    @Slot()
    def discard(self) -> None:
        """Leave, and forget what was typed."""
        self._keeper.drop()
        self._leave()

    @Slot()
    def cancel(self) -> None:
        """Leave; what was typed is kept as a draft."""
        self._keeper.keep()
        self._leave()

    @Slot()
    def keep(self) -> None:
        """Write the draft now, such as before the program ends."""
        self._keeper.keep()

    @Slot()
    def open_outbox(self) -> None:
        """Show the orders in the Outbox."""
        self._navigator.go(PlaceKind.OUTBOX)

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self.offers.refresh_headers()
        self.lines.refresh_headers()
        self._show()

    # Inside.

    def _open(self) -> None:
        # A wizard that was just closed may still be writing the draft that this one continues.
        self._write.ask(self, _nothing, self._on_written, self._on_read_failed)

    def _on_written(self, _nothing: None) -> None:
        work = partial(opened, self._orders, self._drafts, self._customer_id)
        self._ask(work, self._on_opened)

    def _reload(self) -> None:
        self._ask(partial(judged_anew, self._orders, self._customer_id, self._answers), self._on_judged)

    def _ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Have something read; what was asked before is not wanted any more."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._passing = replace(self._passing, is_loading=True)
        self._ticket = self._read.ask(self, work, done, self._on_read_failed)
        if self._passing.is_loading:
            self._show()

    def _answer(self, answers: Answers) -> None:
        if self._passing.is_busy or self._submitted is not None or answers == self._answers:
            return
        self._answers = answers
        self._passing = replace(self._passing, problem=None)
        self._keeper.take(answers)
        self._show()

    def _leave(self) -> None:
        self._is_over = True
        self._keeper.pause()
        self.cancelled.emit()

    def _reveal(self, remedy: Remedy) -> None:
        entry = self._catalogue.by_key.get(remedy.subject.casefold()) if self._catalogue is not None else None
        if entry is None:
            self.go_to(Step.CATALOG)
            self.search_wanted.emit()
            return
        self._passing = replace(self._passing, search="", is_unfolded=not entry.is_listed)
        self._answer(replace(self._answers, tab=entry.tab, step=Step.CATALOG))
        self._show()
        self.revealed.emit(entry.key)

    def _show_tab(self, tab: str) -> None:
        self._passing = replace(self._passing, search="")
        self._answer(replace(self._answers, tab=tab, step=Step.CATALOG))
        self._show()

    def _choose_day(self, day: str) -> None:
        """Choose the last day that a refusal proposed, where the choices still have it."""
        catalogue = self._catalogue
        found = alignments(catalogue, self._answers) if catalogue is not None else ()
        end = next((key_of(each) for each in found if each.ends_on.isoformat() == day), self._answers.end)
        self._answer(replace(self._answers, end=end, step=Step.LICENCES))

    def _import(self) -> None:
        self._navigator.go(PlaceKind.IMPORT)

    def _show(self) -> None:
        catalogue = self._catalogue
        if catalogue is None:
            self._set(replace(self.state, is_loading=self._passing.is_loading))
            return
        if self._submitted is not None:
            self._set(shown_done(catalogue, self._answers, self._submitted))
            return
        answers, search = self._answers, search_words(self._passing.search)
        listing = self._lister.list(catalogue, answers, search, is_unfolded=self._passing.is_unfolded)
        self.offers.show(listing.rows, Basket(catalogue, answers), search)
        if answers.step is Step.LICENCES:
            self.lines.set_rows(lines_of(catalogue, answers, self._unfolded))
        self._set(shown(catalogue, answers, listing, self._passing))

    # What comes back.

    def _on_changes(self, changes: Changes) -> None:
        if self._is_over or self._passing.is_busy or self._catalogue is None:
            return
        is_ours = changes.touches(Kind.CUSTOMER, self._customer_id)
        if is_ours or changes.touches(Kind.OFFER) or changes.touches(Kind.SETTINGS):
            self._reload()

    def _on_opened(self, found: Opened) -> None:
        self._answers = found.answers
        if found.draft is not None:
            self._keeper.continue_from(found.answers)
            text = QCoreApplication.translate("new_subscription", "This continues your draft of {moment}.")
            moment = moment_text(datetime.fromisoformat(found.draft.saved_at))
            self._passing = replace(self._passing, resumed=text.format(moment=moment))
        self._on_judged(found.catalogue)

    def _on_judged(self, catalogue: Catalogue) -> None:
        self._ticket = None
        self._catalogue = catalogue
        if self._answers.is_empty:
            self._answers = replace(self._answers, choice=catalogue.choice)
        self._passing = replace(self._passing, is_loading=False)
        self._show()

    def _on_read_failed(self, error: BaseException) -> None:
        self._ticket = None
        self._passing = replace(self._passing, is_loading=False)
        link = Link(RETRY, QCoreApplication.translate("new_subscription", "Try again"))
        notice = Notice(Tone.CRITICAL, "warning-circle", error_sentence(error), (link,))
        self._set(replace(self.state, is_loading=False, can_next=False, notices=(notice,)))
        if not isinstance(error, ExpectedError):
            raise error

    def _on_kept(self, text: str) -> None:
        self._passing = replace(self._passing, draft_text=text)
        if not self._is_over:
            self._show()

    def _on_submitted(self, submitted: Submitted) -> None:
        self._submitted = submitted
        self._passing = replace(self._passing, is_busy=False)
        self._reload()
        self.submitted.emit(submitted)

    def _on_submit_failed(self, error: BaseException) -> None:
        links = links_of(error.verdict) if isinstance(error, RuleViolation) else ()
        notice = Notice(Tone.CRITICAL, "warning-circle", error_sentence(error), links)
        self._passing = replace(self._passing, is_busy=False, problem=notice)
        self._keeper.resume()
        self._reload()
        if not isinstance(error, ExpectedError):
            raise error


def _nothing() -> None:
    """Wait for one's turn in a lane."""

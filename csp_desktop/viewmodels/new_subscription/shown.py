"""From answers and catalogue to what the wizard shows: a pure function, asked after every key."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.services.orders import Submitted
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.links import AFRESH, IMPORT, Link, Notice, links_of
from csp_desktop.viewmodels.messages import unknowns_sentence, verdict_sentence
from csp_desktop.viewmodels.new_subscription import problems, texts
from csp_desktop.viewmodels.new_subscription.answers import Answers, Step
from csp_desktop.viewmodels.new_subscription.billing import choice_name, groups_of
from csp_desktop.viewmodels.new_subscription.catalogue import ADD_ONS_TAB, Catalogue
from csp_desktop.viewmodels.new_subscription.ending import terms_of
from csp_desktop.viewmodels.new_subscription.listing import Listing
from csp_desktop.viewmodels.new_subscription.review import order_count, review_of
from csp_desktop.viewmodels.new_subscription.state import (
    Done,
    DoneLine,
    NewSubscriptionState,
    Review,
    StepLine,
    Tab,
    TermsBox,
)

ORDER = (Step.BILLING, Step.CATALOG, Step.LICENCES, Step.REVIEW)


@dataclass(frozen=True)
class Passing:
    """What is not an answer: it is forgotten with the window.

    Args:
        problem: Why Submit failed.
        resumed: That a draft is continued, in words.
    """

    search: str = ""
    is_unfolded: bool = False
    is_busy: bool = False
    is_loading: bool = False
    problem: Notice | None = None
    resumed: str = ""
    draft_text: str = ""


def opening() -> NewSubscriptionState:
    """Return the state before anything was read."""
    waiting = _waiting(Passing(is_loading=True))
    return NewSubscriptionState(subtitle=waiting, next_text=_next_text(Step.BILLING, 0), next_reason=waiting)


def shown(catalogue: Catalogue, answers: Answers, listing: Listing, passing: Passing) -> NewSubscriptionState:
    """Return the state of the four steps."""
    step = answers.step
    company = catalogue.case.customer.now.company
    reason = why_not_next(catalogue, answers)
    orders = order_count(catalogue, answers)
    is_review = step is Step.REVIEW
    empty_title, empty_text = _empty(catalogue, passing) if not listing.rows else ("", "")
    return NewSubscriptionState(
        step=step,
        is_loading=passing.is_loading,
        is_busy=passing.is_busy,
        title=texts.title(step, company),
        subtitle=_subtitle(catalogue, answers),
        steps=_steps(catalogue, answers, orders),
        notices=_notices(catalogue, passing),
        unknowns=unknowns_sentence(Verdict(Code.ALLOWED, unknowns=catalogue.unknowns)),
        groups=groups_of(catalogue, answers.choice),
        tabs=_tabs(catalogue, answers, listing),
        tab=listing.tab,
        search=passing.search,
        fold_text=texts.fold_text(
            listing.folded, listing.others, is_unfolded=passing.is_unfolded and not passing.search.strip()
        ),
        is_unfolded=passing.is_unfolded,
        empty_title=empty_title,
        empty_text=empty_text,
        terms=terms_of(catalogue, answers) if step is Step.LICENCES else TermsBox(),
        sum_text=texts.sum_text(answers),
        sum_detail=texts.orders_text(orders) if answers.chosen else "",
        review=review_of(catalogue, answers) if is_review else Review(),
        can_back=step is not Step.BILLING and not passing.is_busy,
        can_next=not reason and not passing.is_busy and not passing.is_loading,
        next_text=_next_text(step, orders),
        next_reason=reason or _waiting(passing),
        can_discard=not answers.is_empty and not passing.is_busy,
        draft_text=passing.draft_text,
    )


def shown_done(catalogue: Catalogue, answers: Answers, submitted: Submitted) -> NewSubscriptionState:
    """Return the last page: the new subscriptions with their order's state."""
    case = catalogue.case
    company = case.customer.now.company
    wanted = {number: name for name, number in enumerate(submitted.subscription_ids)}
    held = sorted((seen for seen in case.held if seen.now.id in wanted), key=lambda seen: wanted[seen.now.id])
    lines = tuple(
        DoneLine(
            name=seen.now.name,
            licences=wording.licences_text(seen.now.quantity, seen.now.unit),
            state=wording.state_word(seen.entries[0].state if seen.entries else EntryState.ACCEPTED),
            is_add_on=bool(seen.now.parent_id),
        )
        for seen in held
    )
    text = QCoreApplication.translate(
        "new_subscription",
        "Nothing was sent yet. What waits in the Outbox can be withdrawn until it is sent, and is safe there if this "
        "computer stops.",
    )
    steps = tuple(
        replace(line, is_done=True, reason=_ordered())
        for line in _steps(catalogue, answers, order_count(catalogue, answers))
    )
    return NewSubscriptionState(
        step=Step.DONE,
        is_loading=False,
        title=texts.title(Step.DONE, company),
        subtitle=text,
        steps=steps,
        done=Done(QCoreApplication.translate("new_subscription", "New subscriptions"), text, lines),
        can_next=True,
        next_text=QCoreApplication.translate("new_subscription", "&Done"),
    )


def why_not_next(catalogue: Catalogue, answers: Answers) -> str:
    """Return why the current step cannot be left; empty where it can."""
    return why_not_reach(catalogue, answers, _following(answers.step))


def why_not_reach(catalogue: Catalogue, answers: Answers, step: Step) -> str:
    """Return why a step cannot be reached; one may always go back."""
    if step is Step.BILLING or (step in ORDER and ORDER.index(step) <= ORDER.index(answers.step)):
        return ""
    if step is Step.CATALOG:
        return "" if catalogue.seller.is_allowed else verdict_sentence(catalogue.seller)
    return problems.why_not_leave(
        catalogue, answers, with_typed=step is not Step.LICENCES, with_refused=step is Step.DONE
    )


def _following(step: Step) -> Step:
    return Step.DONE if step is Step.REVIEW else ORDER[ORDER.index(step) + 1]


def _waiting(passing: Passing) -> str:
    if passing.is_busy:
        return QCoreApplication.translate("new_subscription", "The orders are being queued.")
    if passing.is_loading:
        return QCoreApplication.translate("new_subscription", "The catalog is being read.")
    return ""


def _next_text(step: Step, orders: int) -> str:
    if step is Step.REVIEW:
        return QCoreApplication.translate("new_subscription", "&Submit %n order(s)", "", orders)
    return QCoreApplication.translate("new_subscription", "&Next")


def _subtitle(catalogue: Catalogue, answers: Answers) -> str:
    who = texts.customer_line(catalogue)
    match answers.step:
        case Step.BILLING:
            return who
        case Step.LICENCES:
            if answers.choice.term is not None:
                return QCoreApplication.translate("new_subscription", "Limits are checked as you type.")
            return QCoreApplication.translate(
                "new_subscription", "An add-on is billed like the offer above it. Limits are checked as you type."
            )
        case Step.REVIEW if catalogue.case.partner.author:
            text = QCoreApplication.translate(
                "new_subscription", "{company}. {customer} {billing}. Ordered by {author}."
            )
        case _:
            text = QCoreApplication.translate("new_subscription", "{customer} {billing}.")
    billing = choice_name(answers.choice)
    company = catalogue.case.customer.now.company.rstrip(".")
    return text.format(company=company, customer=who, billing=billing, author=catalogue.case.partner.author)


def _steps(catalogue: Catalogue, answers: Answers, orders: int) -> tuple[StepLine, ...]:
    details = {
        Step.BILLING: choice_name(answers.choice),
        Step.CATALOG: texts.chosen_text(answers),
        Step.LICENCES: texts.licences_text(answers) if answers.chosen else "",
        Step.REVIEW: texts.orders_text(orders) if answers.chosen else "",
    }
    now = ORDER.index(answers.step)
    return tuple(
        StepLine(
            step,
            texts.step_name(step),
            details[step] if number <= now or step is Step.CATALOG else "",
            is_done=number < now,
            reason=why_not_reach(catalogue, answers, step),
        )
        for number, step in enumerate(ORDER)
    )


def _notices(catalogue: Catalogue, passing: Passing) -> tuple[Notice, ...]:
    found = []
    if not catalogue.seller.is_allowed:
        text = verdict_sentence(catalogue.seller)
        found.append(Notice(Tone.CRITICAL, "warning-circle", text, links_of(catalogue.seller)))
    if passing.problem is not None:
        found.append(passing.problem)
    if not catalogue.entries:
        text = QCoreApplication.translate(
            "new_subscription", "The catalog is empty. Import the list of offers of Partner Center first."
        )
        link = Link(IMPORT, QCoreApplication.translate("new_subscription", "Import a catalog"))
        found.append(Notice(Tone.WARN, "books", text, (link,)))
    if passing.resumed:
        link = Link(AFRESH, QCoreApplication.translate("new_subscription", "Start afresh"))
        found.append(Notice(Tone.INFO, "floppy-disk", passing.resumed, (link,)))
    return tuple(found)


def _tabs(catalogue: Catalogue, answers: Answers, listing: Listing) -> tuple[Tab, ...]:
    chosen: dict[str, int] = {}
    for pick in answers.chosen:
        entry = catalogue.by_key.get(pick.key)
        if entry is not None:
            chosen[entry.tab] = chosen.get(entry.tab, 0) + 1
    return tuple(
        Tab(tab.key, texts.tab_title(tab), listing.counts[tab.key], chosen.get(tab.key, 0))
        for tab in catalogue.tabs
        if tab.key in listing.counts
    )


def _empty(catalogue: Catalogue, passing: Passing) -> tuple[str, str]:
    if not catalogue.entries or (not any(tab.key != ADD_ONS_TAB for tab in catalogue.tabs)):
        return (
            QCoreApplication.translate("new_subscription", "No offers yet"),
            QCoreApplication.translate("new_subscription", "The catalog holds no offer that can be ordered here."),
        )
    if passing.search.strip():
        return (
            QCoreApplication.translate("new_subscription", "Nothing found"),
            QCoreApplication.translate(
                "new_subscription", "Names, offer IDs and products are searched; every word must be in one of them."
            ),
        )
    return (
        QCoreApplication.translate("new_subscription", "Nothing here fits this customer and billing"),
        QCoreApplication.translate("new_subscription", "Open the line below to see the offers, and why they do not."),
    )


def _ordered() -> str:
    return QCoreApplication.translate("new_subscription", "It is ordered; change it in the Outbox.")

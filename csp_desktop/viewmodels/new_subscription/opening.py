"""What the wizard opens with: the customer's draft, and the catalogue judged for it; worked out in the read lane."""

from __future__ import annotations

from dataclasses import dataclass, replace

from csp_desktop.domain.enums import BillingChoice
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.orders import DRAFT_KIND, OrderService
from csp_desktop.services.ports.stores import Draft
from csp_desktop.viewmodels.new_subscription import answering
from csp_desktop.viewmodels.new_subscription.answers import Answers, from_draft
from csp_desktop.viewmodels.new_subscription.billing import default_choice
from csp_desktop.viewmodels.new_subscription.catalogue import Catalogue, build


@dataclass(frozen=True)
class Opened:
    """Everything that the wizard starts with.

    Args:
        draft: The draft that is continued; None where there is none that can be read.
    """

    catalogue: Catalogue
    answers: Answers
    draft: Draft | None


def opened(orders: OrderService, drafts: DraftService, customer_id: str) -> Opened:
    """Read everything that the wizard starts with; in the read lane."""
    draft = drafts.find(DRAFT_KIND, customer_id)
    answers = from_draft(draft.content) if draft is not None else None
    kept = draft if answers is not None else None
    found = answers or Answers()
    catalogue = judged_anew(orders, customer_id, found)
    return Opened(catalogue, replace(found, tab=answering.ticked_tab(catalogue, found)), kept)


def judged_anew(orders: OrderService, customer_id: str, answers: Answers) -> Catalogue:
    """Read and judge again, by what can be sold where nothing was answered; in the read lane."""
    case = orders.case(customer_id)
    if not answers.is_empty:
        return build(case, answers.choice)
    has_plans = any(offer.plans and not offer.is_trial for offer in case.offers)
    catalogue = build(case, BillingChoice.YEAR_MONTHLY if has_plans else BillingChoice.MONTHLY)
    choice = default_choice(catalogue)
    return catalogue if choice is catalogue.choice else build(case, choice)

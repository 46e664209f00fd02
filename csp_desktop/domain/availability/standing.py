"""Whether partner and customer are in good standing: steps 1 to 4, which concern the whole wizard."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import AgreementState, CommerceLine
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.relationships import relationship_refusal
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict

BLOCKED_ACCOUNTS = frozenset({"underreview", "notallowed"})
"""Account statuses under which nothing can be transacted (CU-32), without case and blanks."""


def seller_verdict(customer: Customer, partner: Partner, today: date | None = None) -> Verdict:
    """Return whether anything may be ordered for a customer: steps 1 to 4, which concern the whole wizard."""
    role = may_act(partner, Action.ORDER)
    return account_verdict(customer, partner, today, unknowns=role.unknowns) if role.is_allowed else role


def account_verdict(
    customer: Customer, partner: Partner, today: date | None = None, *, unknowns: tuple[str, ...] = ()
) -> Verdict:
    """Return whether partner and customer are in good standing: steps 2 to 4 (CU-29, CU-30, CU-32, CU-33)."""
    if partner.is_blocked:
        return Verdict(Code.PARTNER_BLOCKED, rule="CU-33", remedies=(Remedy(RemedyKind.OPEN_SETTINGS),))
    if partner.is_blocked is None:
        unknowns = (*unknowns, "partner_block")
    left = relationship_refusal(customer)
    if left is not None:
        return left
    if policy_for(partner.cloud, CommerceLine.LEGACY, today).asks_agreement_on(today):
        state = customer.agreement.state
        if state is AgreementState.NOT_RECORDED:
            return Verdict(
                Code.AGREEMENT_MISSING,
                rule="CU-29",
                facts={"company": customer.company},
                remedies=(Remedy(RemedyKind.RECORD_AGREEMENT, customer.id, customer.company),),
            )
        if state is AgreementState.NOT_KNOWN:
            unknowns = (*unknowns, "agreement")
    if customer.account_status.replace(" ", "").replace("_", "").casefold() in BLOCKED_ACCOUNTS:
        return Verdict(
            Code.CUSTOMER_BLOCKED,
            rule="CU-32",
            facts={"company": customer.company, "account_status": customer.account_status},
            remedies=(Remedy(RemedyKind.OPEN_CUSTOMER, customer.id, customer.company),),
        )
    return Verdict(Code.ALLOWED, unknowns=unknowns)

"""Builders of domain values: each shows its test only what matters, the rest is sound."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from csp_desktop.domain.customers import Address, Agreement, Customer
from csp_desktop.domain.enums import (
    AgreementState,
    BillingCycle,
    BillingType,
    Cloud,
    CommerceLine,
    LimitScope,
    Role,
    Term,
)
from csp_desktop.domain.offers import Offer, Plan
from csp_desktop.domain.orders import OrderLine
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.subscriptions import Subscription

OFFER_ID = "0F0E0000-0000-4000-8000-00000000E300"
TRIAL_ID = "0F0E0000-0000-4000-8000-00000000E31A"
ADD_ON_ID = "0F0E0000-0000-4000-8000-0000000ADD01"
USAGE_ID = "0F0E0000-0000-4000-8000-0000000A2A2E"
PLAN_OFFER_ID = "CFQ7TTC0EX01:0001"
PLAN_TRIAL_ID = "CFQ7TTC0EX01:0018"
PLAN_ADD_ON_ID = "CFQ7TTC0EX03:0001"
CUSTOMER_ID = "customer-1"
SUBSCRIPTION_ID = "subscription-1"
DAY = date(2018, 9, 4)


def an_offer(**changes: Any) -> Offer:
    """A paid licence offer that anybody may buy, billed monthly or annually, without limit."""
    offer = Offer(
        id=OFFER_ID,
        name="Office 365 Enterprise E3",
        country="US",
        locale="en-US",
        category_id="Enterprise",
        category="Enterprise",
        product_id="product-e3",
        product_name="Office 365 Enterprise E3",
    )
    return replace(offer, **changes)


def a_trial(**changes: Any) -> Offer:
    """The trial of ``an_offer()``: 25 licences, 30 days, once in the customer's life."""
    offer = an_offer(
        id=TRIAL_ID,
        name="Office 365 Enterprise E3 Trial",
        category_id="Trial",
        category="Trial",
        minimum=25,
        maximum=25,
        limit_scope=LimitScope.LIFETIME,
        limit=1,
        term=1,
        term_unit="Month",
        cycles=(BillingCycle.NONE,),
        is_trial=True,
        is_auto_renewable=False,
        conversion_targets=(OFFER_ID,),
        sales_group=f"Trial-{TRIAL_ID}",
    )
    return replace(offer, **changes)


def an_add_on(**changes: Any) -> Offer:
    """An add-on of ``an_offer()``."""
    offer = an_offer(
        id=ADD_ON_ID,
        name="Audio Conferencing",
        category_id="",
        category="",
        is_add_on=True,
        prerequisites=(OFFER_ID,),
        product_id="product-audio",
        product_name="Audio Conferencing",
        unit="Add-On Licenses",
    )
    return replace(offer, **changes)


def a_usage_offer(**changes: Any) -> Offer:
    """A usage-based offer: monthly only, without a term (BI-1)."""
    offer = an_offer(
        id=USAGE_ID,
        name="Microsoft Azure",
        billing=BillingType.USAGE,
        cycles=(BillingCycle.MONTHLY,),
        maximum=1,
        term=9999,
        term_unit="Month",
        is_auto_renewable=False,
        sales_group="Azure",
        unit="Usage-based",
        product_id="product-azure",
        product_name="Microsoft Azure",
    )
    return replace(offer, **changes)


NCE_OFFER_ID = "CFQ7TTC0EX01:0001"
NCE_ADD_ON_ID = "CFQ7TTC0EX02:0001"
NCE_TRIAL_ID = "CFQ7TTC0EX01:0002"
EVERY_PLAN = (
    Plan(Term.MONTH, BillingCycle.MONTHLY),
    Plan(Term.YEAR, BillingCycle.MONTHLY),
    Plan(Term.YEAR, BillingCycle.ANNUAL),
    Plan(Term.THREE_YEARS, BillingCycle.MONTHLY),
    Plan(Term.THREE_YEARS, BillingCycle.ANNUAL),
    Plan(Term.THREE_YEARS, BillingCycle.TRIENNIAL),
)


def an_nce_offer(**changes: Any) -> Offer:
    """A paid new-commerce offer that anybody may buy with every plan (BI-20)."""
    offer = an_offer(
        id=NCE_OFFER_ID,
        name="Microsoft 365 E3",
        product_id="CFQ7TTC0EX01",
        product_name="Microsoft 365 E3",
        line=CommerceLine.NEW_COMMERCE,
        plans=EVERY_PLAN,
    )
    return replace(offer, **changes)


def an_nce_add_on(**changes: Any) -> Offer:
    """An add-on of ``an_nce_offer()``, bought in the catalog (AV-18)."""
    offer = an_nce_offer(
        id=NCE_ADD_ON_ID,
        name="Audio Conferencing Select",
        category_id="",
        category="",
        product_id="CFQ7TTC0EX02",
        product_name="Audio Conferencing Select",
        is_add_on=True,
        prerequisites=(NCE_OFFER_ID,),
    )
    return replace(offer, **changes)


def an_nce_trial(**changes: Any) -> Offer:
    """The trial of ``an_nce_offer()``: 25 licences for a month, then paid by itself (TR-12)."""
    offer = an_nce_offer(
        id=NCE_TRIAL_ID,
        name="Microsoft 365 E3 Trial",
        minimum=25,
        maximum=25,
        term=1,
        term_unit="Month",
        cycles=(BillingCycle.NONE,),
        plans=(Plan(Term.MONTH, BillingCycle.NONE),),
        is_trial=True,
        conversion_targets=(NCE_OFFER_ID,),
    )
    return replace(offer, **changes)


def an_address(**changes: Any) -> Address:
    """A complete address in the United States."""
    address = Address(
        first_name="Ada",
        last_name="Example",
        line1="1 Sample Street",
        city="Springfield",
        state="WA",
        postal_code="98052",
        country="US",
        phone="4255550100",
    )
    return replace(address, **changes)


def a_customer(**changes: Any) -> Customer:
    """A commercial customer in the United States whose agreement is recorded."""
    customer = Customer(
        id=CUSTOMER_ID,
        company="Contoso",
        domain="contoso.onmicrosoft.com",
        email="ada@contoso.example",
        culture="en-US",
        language="en",
        address=an_address(),
        agreement=Agreement(
            AgreementState.RECORDED, "Ada", "Example", "ada@contoso.example", accepted_on=date(2018, 9, 1)
        ),
        opened_on=DAY,
    )
    return replace(customer, **changes)


def a_subscription(**changes: Any) -> Subscription:
    """An active monthly subscription of ``an_offer()`` without a free period, bought on ``DAY``."""
    subscription = Subscription(
        id=SUBSCRIPTION_ID,
        customer_id=CUSTOMER_ID,
        offer_id=OFFER_ID,
        offer_name="Office 365 Enterprise E3",
        quantity=25,
        reported_id="0F0E0000-0000-4000-8000-000000005B01",
        status_text="active",
        cycle_text="monthly",
        created_on=DAY,
        effective_on=DAY,
        commitment_ends_on=date(2019, 9, 3),
        opened_on=DAY,
        first_billed_on=DAY,
        auto_renews=True,
    )
    return replace(subscription, **changes)


def a_trial_subscription(**changes: Any) -> Subscription:
    """An active subscription of ``a_trial()``."""
    subscription = a_subscription(
        offer_id=TRIAL_ID,
        offer_name="Office 365 Enterprise E3 Trial",
        cycle=BillingCycle.NONE,
        cycle_text="none",
        is_trial=True,
        commitment_ends_on=date(2018, 10, 4),
        auto_renews=False,
    )
    return replace(subscription, **changes)


def an_nce_subscription(**changes: Any) -> Subscription:
    """An active subscription of ``an_nce_offer()`` for a year, billed monthly, bought on ``DAY``."""
    subscription = a_subscription(
        offer_id=NCE_OFFER_ID,
        offer_name="Microsoft 365 E3",
        line=CommerceLine.NEW_COMMERCE,
        term="P1Y",
    )
    return replace(subscription, **changes)


def an_order_line(**changes: Any) -> OrderLine:
    """An order line that brings ``a_subscription()``."""
    line = OrderLine(
        number=0,
        offer_id=OFFER_ID,
        offer_name="Office 365 Enterprise E3",
        quantity=25,
        subscription_id=SUBSCRIPTION_ID,
    )
    return replace(line, **changes)


def a_partner(**changes: Any) -> Partner:
    """A partner of the global cloud in good standing; its admin agent sits at the desk."""
    partner = Partner(
        cloud=Cloud.GLOBAL,
        country="US",
        domain="partner.example",
        role=Role.ADMIN_AGENT,
        qualifications=(),
        is_blocked=False,
        billing_day=15,
        author="Ada",
    )
    return replace(partner, **changes)


def a_plan_offer(**changes: Any) -> Offer:
    """A paid new-commerce offer for everybody, with every plan but the three-year ones; 300 licences per tenant."""
    offer = Offer(
        id=PLAN_OFFER_ID,
        name="Business Premium",
        country="US",
        locale="en-US",
        category="Small business",
        maximum=300,
        product_id="CFQ7TTC0EX01",
        product_name="Business Premium",
        cycles=(),
        line=CommerceLine.NEW_COMMERCE,
        plans=(
            Plan(Term.MONTH, BillingCycle.MONTHLY),
            Plan(Term.YEAR, BillingCycle.MONTHLY),
            Plan(Term.YEAR, BillingCycle.ANNUAL),
        ),
    )
    return replace(offer, **changes)


def a_plan_trial(**changes: Any) -> Offer:
    """The trial of ``a_plan_offer()``: 25 licences for a month."""
    offer = a_plan_offer(
        id=PLAN_TRIAL_ID,
        name="Business Premium Trial",
        minimum=25,
        maximum=25,
        term=1,
        term_unit="Month",
        is_trial=True,
        plans=(Plan(Term.MONTH, BillingCycle.NONE),),
        conversion_targets=(PLAN_OFFER_ID,),
    )
    return replace(offer, **changes)


def a_plan_add_on(**changes: Any) -> Offer:
    """A new-commerce add-on of ``a_plan_offer()``, without a maximum worth naming."""
    offer = a_plan_offer(
        id=PLAN_ADD_ON_ID,
        name="Calling Plan",
        maximum=10_000_000,
        product_id="CFQ7TTC0EX03",
        product_name="Calling Plan",
        is_add_on=True,
        prerequisites=(PLAN_OFFER_ID,),
    )
    return replace(offer, **changes)


def a_plan_subscription(**changes: Any) -> Subscription:
    """An active subscription of ``a_plan_offer()``, bought on 10 March 2026 for a year, paid monthly."""
    subscription = Subscription(
        id=SUBSCRIPTION_ID,
        customer_id=CUSTOMER_ID,
        offer_id=PLAN_OFFER_ID,
        offer_name="Business Premium",
        quantity=25,
        reported_id="0F0E0000-0000-4000-8000-000000005B02",
        status_text="active",
        created_on=date(2026, 3, 10),
        effective_on=date(2026, 3, 10),
        commitment_ends_on=date(2027, 3, 9),
        auto_renews=True,
        line=CommerceLine.NEW_COMMERCE,
        term="P1Y",
    )
    return replace(subscription, **changes)

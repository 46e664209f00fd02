"""Who the customer is: the line below the title, and the facts of the Account tab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.customers import Customer, Held
from csp_desktop.domain.enums import AgreementState, Qualification, Vetting
from csp_desktop.domain.overlay import Seen
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.customer_page.state import Fact, FactGroup, LinkText

translate = QCoreApplication.translate

EDIT = "edit"
AGREEMENT = "agreement"
END = "end"
"""Keys of the links beside the groups."""


def facts_line(customer: Customer) -> tuple[str, ...]:
    """Return what stands below the title: domain, type, country, qualification, agreement."""
    address = customer.address
    segment, qualification = wording.segment_word(customer.segment), qualification_text(customer)
    facts = [
        customer.domain,
        segment,
        wording.country_name(address.country),
        "" if qualification == segment else qualification,
        _agreement_text(customer),
    ]
    return tuple(fact for fact in facts if fact)


def shortened(tenant_id: str) -> str:
    """Return an id by its ends, as nobody reads its middle."""
    return tenant_id if len(tenant_id) <= 16 else f"{tenant_id[:8]}…{tenant_id[-4:]}"


def account_of(seen: Seen[Customer], *, may_edit: bool = True) -> tuple[FactGroup, ...]:
    """Return everything that is known of the customer, with queued changes told apart."""
    edit = LinkText(EDIT, translate("customer_page", "Edit profile…")) if may_edit else None
    is_recorded = seen.now.agreement.state is AgreementState.RECORDED
    change = (
        translate("customer_page", "Change the agreement…")
        if is_recorded
        else translate("customer_page", "Record the agreement…")
    )
    groups = (
        FactGroup(translate("customer_page", "Profile"), _told(seen, _PROFILE), edit),
        FactGroup(translate("customer_page", "Billing address and contact"), _told(seen, _ADDRESS)),
        FactGroup(
            translate("customer_page", "Customer agreement"), _told(seen, _AGREEMENT), LinkText(AGREEMENT, change)
        ),
        FactGroup(translate("customer_page", "At Partner Center"), _told(seen, _REPORTED), _way_out(seen)),
    )
    return tuple(group for group in groups if group.facts)


def _way_out(seen: Seen[Customer]) -> LinkText | None:
    """Who is not at Partner Center yet, or leaves already, cannot be let go (CU-30)."""
    if seen.is_only_here or seen.now.has_left:
        return None
    return LinkText(END, translate("customer_page", "Remove relationship…"))


def qualification_text(customer: Customer) -> str:
    """Return the special qualifications and how far their vetting has come (CU-5, CU-6)."""
    if not customer.qualifications:
        return translate("customer_page", "No special qualification")
    return ", ".join(_held_text(held) for held in customer.qualifications)


def _held_text(held: Held) -> str:
    known = wording.qualification_word(held.qualification.value)
    word = held.text if held.qualification.value == "unknown" and held.text else known
    match held.vetting:
        case Vetting.IN_REVIEW:
            if held.since is not None:
                text = translate("customer_page", "{qualification} in review since {day}")
                return text.format(qualification=word, day=wording.day_text(held.since))
            return translate("customer_page", "{qualification} in review").format(qualification=word)
        case Vetting.DENIED:
            if held.qualification is Qualification.EDUCATION:
                text = translate("customer_page", "Not an education customer")
            else:
                text = translate("customer_page", "{qualification} denied").format(qualification=word)
            return f"{text} ({held.reason})" if held.reason else text
        case _:
            return word


def _agreement_text(customer: Customer) -> str:
    agreement = customer.agreement
    match agreement.state:
        case AgreementState.RECORDED if agreement.accepted_on is not None:
            text = translate("customer_page", "Agreement accepted {day}")
            return text.format(day=wording.day_text(agreement.accepted_on))
        case AgreementState.RECORDED:
            return translate("customer_page", "Agreement recorded")
        case AgreementState.NOT_RECORDED:
            return translate("customer_page", "Agreement not recorded")
        case AgreementState.NOT_KNOWN:
            return translate("customer_page", "Agreement not known")


@dataclass(frozen=True)
class _Line:
    label: Callable[[], str]
    value: Callable[[Customer], str]
    can_copy: bool = False


def _told(seen: Seen[Customer], lines: tuple[_Line, ...]) -> tuple[Fact, ...]:
    facts = []
    for line in lines:
        value = line.value(seen.now)
        before = line.value(seen.base) if seen.base is not None else value
        if not value and not before:
            continue
        fact = Fact(line.label(), value, copyable=value if line.can_copy else "")
        if before != value:
            fact = replace(fact, before=before or translate("customer_page", "nothing"), is_pending=True)
        facts.append(fact)
    return tuple(facts)


def _place(customer: Customer) -> str:
    address = customer.address
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    return ", ".join(part for part in (address.line1, address.line2, town, address.state) if part)


def _contact(customer: Customer) -> str:
    address = customer.address
    return f"{address.first_name} {address.last_name}".strip()


def _accepted_by(customer: Customer) -> str:
    agreement = customer.agreement
    return f"{agreement.first_name} {agreement.last_name}".strip()


def _opened(customer: Customer) -> str:
    return wording.day_utc(customer.opened_on) if customer.opened_on else ""


def _accepted_on(customer: Customer) -> str:
    return wording.day_utc(customer.agreement.accepted_on) if customer.agreement.accepted_on else ""


_PROFILE = (
    _Line(lambda: translate("customer_page", "Company"), lambda one: one.company),
    _Line(lambda: translate("customer_page", "Domain"), lambda one: one.domain, can_copy=True),
    _Line(lambda: translate("customer_page", "Customer type"), lambda one: wording.segment_word(one.segment)),
    _Line(lambda: translate("customer_page", "Qualification"), qualification_text),
    _Line(lambda: translate("customer_page", "E-mail"), lambda one: one.email),
    _Line(lambda: translate("customer_page", "Language"), lambda one: one.culture or one.language),
    _Line(lambda: translate("customer_page", "Registration number"), lambda one: one.registration_number),
    _Line(lambda: translate("customer_page", "Tags"), lambda one: ", ".join(one.tags)),
)
_ADDRESS = (
    _Line(lambda: translate("customer_page", "Contact"), _contact),
    _Line(lambda: translate("customer_page", "Address"), _place),
    _Line(lambda: translate("customer_page", "Country"), lambda one: wording.country_name(one.address.country)),
    _Line(lambda: translate("customer_page", "Phone"), lambda one: one.address.phone),
)
_AGREEMENT = (
    _Line(lambda: translate("customer_page", "State"), _agreement_text),
    _Line(lambda: translate("customer_page", "Accepted by"), _accepted_by),
    _Line(lambda: translate("customer_page", "E-mail"), lambda one: one.agreement.email),
    _Line(lambda: translate("customer_page", "Phone"), lambda one: one.agreement.phone),
    _Line(lambda: translate("customer_page", "Accepted on"), _accepted_on),
)
_REPORTED = (
    _Line(lambda: translate("customer_page", "Microsoft ID"), lambda one: one.tenant_id, can_copy=True),
    _Line(lambda: translate("customer_page", "Account opened on"), _opened),
    _Line(lambda: translate("customer_page", "Account status"), lambda one: one.account_status),
    _Line(lambda: translate("customer_page", "Relationship"), lambda one: one.relationship),
    _Line(lambda: translate("customer_page", "Reseller of record"), lambda one: one.associated_partner_id),
)

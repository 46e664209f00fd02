"""Customers as Partner Center writes them (API contract sections 8 and 16)."""

from __future__ import annotations

from collections.abc import Mapping

from csp_desktop.domain.customers import Address, Customer, Held
from csp_desktop.domain.enums import Qualification, Vetting
from csp_desktop.remote.members import LONGEST_ID, LONGEST_NAME, Members


def read_customer(item: Mapping[str, object]) -> Customer:
    """Return the customer that a JSON object describes; items of a list say less than the resource itself.

    Its id and tenant id are Partner Center's; who already knows the customer replaces ``id``. Qualifications,
    agreement and account status are resources of their own and stay empty.

    Raises:
        ExpectedError: The id is missing, or a member is wrong.
    """
    members = Members(item)
    company = members.inner("companyProfile")
    billing = members.inner("billingProfile")
    customer_id = members.needed_text("id", longest=LONGEST_ID)
    domain = company.text("domain", longest=LONGEST_NAME).lower()
    # The company address shows only with delegated rights; the billing one is what orders use.
    address = billing.inner("defaultAddress") if billing.has("defaultAddress") else company.inner("address")
    return Customer(
        id=customer_id,
        tenant_id=company.text("tenantId", customer_id, longest=LONGEST_ID),
        company=_first_text(billing, company, "companyName") or domain or customer_id,
        domain=domain,
        email=_first_text(billing, company, "email"),
        culture=billing.text("culture", longest=LONGEST_ID),
        language=billing.text("language", longest=LONGEST_ID),
        address=read_address(address, billing),
        registration_number=company.text("organizationRegistrationNumber", longest=LONGEST_NAME),
        associated_partner_id=members.text("associatedPartnerId", longest=LONGEST_ID),
        relationship=members.text("relationshipToPartner", longest=LONGEST_ID),
    )


def read_address(address: Members, profile: Members) -> Address:
    """Return an address; the contact's name stands in it or in the profile around it."""
    return Address(
        first_name=_first_text(address, profile, "firstName"),
        last_name=_first_text(address, profile, "lastName"),
        line1=address.text("addressLine1", longest=LONGEST_NAME),
        line2=address.text("addressLine2", longest=LONGEST_NAME),
        city=address.text("city", longest=LONGEST_NAME),
        state=address.text("state", longest=LONGEST_NAME),
        postal_code=address.text("postalCode", longest=LONGEST_ID),
        country=address.text("country", longest=LONGEST_ID).upper(),
        phone=address.text("phoneNumber", longest=LONGEST_ID),
    )


def read_qualification(item: Mapping[str, object]) -> Held:
    """Return one entry of a customer's qualifications (CU-5).

    Raises:
        ExpectedError: The qualification is missing, or a member is wrong.
    """
    members = Members(item)
    text = members.needed_text("qualification", longest=LONGEST_NAME)
    vetting, _ = members.choice("vettingStatus", Vetting, Vetting.APPROVED, {})
    # Both spellings are in use.
    since = members.day("vettingCreatedDate") or members.day("vettingCreateDate")
    return Held(
        qualification=Qualification.read(text),
        vetting=vetting,
        text=text,
        since=since,
        reason=members.text("vettingReason", longest=LONGEST_NAME),
    )


def _first_text(one: Members, other: Members, name: str) -> str:
    return one.text(name, longest=LONGEST_NAME) or other.text(name, longest=LONGEST_NAME)

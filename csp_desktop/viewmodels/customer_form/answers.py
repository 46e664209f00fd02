"""The form as typed, and the customer that it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

import msgspec

from csp_desktop.domain.customers import Address, Agreement, Customer, Held
from csp_desktop.domain.enums import AgreementState, EducationSegment, Qualification, Vetting
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.customer_form.keys import Key
from csp_desktop.viewmodels.days import read_day

SETTABLE = (Qualification.EDUCATION, Qualification.GOVERNMENT_COMMUNITY_CLOUD, Qualification.STATE_OWNED_ENTITY)
"""What a partner may set (CU-3)."""

WIRE_TEXT = {
    Qualification.EDUCATION: "Education",
    Qualification.GOVERNMENT_COMMUNITY_CLOUD: "GovernmentCommunityCloud",
    Qualification.STATE_OWNED_ENTITY: "StateOwnedEntity",
}
"""As Partner Center spells them (CU-2)."""

QUALIFYING = frozenset({"qualifications", "vetting", "education_segment", "website"})
"""Fields of which a qualification is made."""

NOT_DRAFTED = "validation_code"
"""Never written into a draft (CU-4)."""

NO_QUALIFICATION = Qualification.NONE.value
TICKED = "1"
LONGEST_DRAFT_TEXT = 20_000


@dataclass(frozen=True)
class Answers:
    """Every field as typed or chosen; names are the values of ``Key``."""

    company: str = ""
    domain: str = ""
    email: str = ""
    country: str = ""
    culture: str = ""
    registration_number: str = ""
    qualifications: str = NO_QUALIFICATION
    vetting: str = ""
    education_segment: str = ""
    website: str = ""
    validation_code: str = ""
    tags: str = ""
    opened_on: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    first_name: str = ""
    last_name: str = ""
    phone: str = ""
    accepted: str = ""
    agreement_date: str = ""

    def of(self, key: Key) -> str:
        """Return one answer."""
        return str(getattr(self, key.value))

    def with_one(self, key: Key, text: str) -> Answers:
        """Return them with another answer."""
        changes: dict[str, Any] = {key.value: text}
        return replace(self, **changes)

    def altered(self, since: Answers) -> dict[str, str]:
        """Return what differs, by field."""
        return {
            each.name: text for each in fields(self) if (text := getattr(self, each.name)) != getattr(since, each.name)
        }


def answers_of(customer: Customer, suffix: str, *, is_new: bool) -> Answers:
    """Return a customer as the form shows it.

    Args:
        suffix: Taken off the domain where the form shows it apart.
    """
    address = customer.address
    held = settable_of(customer)
    domain = customer.domain
    if is_new and domain.casefold().endswith(suffix):
        domain = domain[: -len(suffix)]
    return Answers(
        company=customer.company,
        domain=domain,
        email=customer.email,
        country=address.country.strip().upper(),
        culture=customer.culture,
        registration_number=customer.registration_number,
        qualifications=held.qualification.value if held else NO_QUALIFICATION,
        vetting=held.vetting.value if held else "",
        education_segment=held.education_segment.value if held and held.education_segment else "",
        website=held.website if held else "",
        tags=", ".join(customer.tags),
        opened_on=wording.day_text(customer.opened_on) if customer.opened_on else "",
        line1=address.line1,
        line2=address.line2,
        city=address.city,
        state=address.state,
        postal_code=address.postal_code,
        first_name=address.first_name,
        last_name=address.last_name,
        phone=address.phone,
    )


def settable_of(customer: Customer) -> Held | None:
    """Return the qualification that the form edits; others that a customer holds stay as they are."""
    return next((held for held in customer.qualifications if held.qualification in SETTABLE), None)


def customer_of(answers: Answers, original: Customer, since: Answers, suffix: str, today: date) -> Customer:
    """Return the customer that the answers mean; what was not altered stays exactly as it was.

    Args:
        since: The answers that ``original`` gave.
        suffix: Put behind a typed domain; empty where the domain is shown whole.
        today: Since when a qualification that is set now is in review.
    """
    changed = answers.altered(since)
    customer = replace(original, address=_address(original.address, changed))
    if "company" in changed:
        # Blanks alone have a sentence of their own (CU-20).
        customer = replace(customer, company=answers.company.strip() or answers.company)
    if "domain" in changed:
        prefix = answers.domain.strip()
        is_whole = prefix.casefold().endswith(suffix) and len(prefix) > len(suffix)
        customer = replace(customer, domain=prefix if is_whole or not prefix else f"{prefix}{suffix}")
    if "email" in changed:
        customer = replace(customer, email=answers.email.strip())
    if "culture" in changed:
        culture = answers.culture
        customer = replace(customer, culture=culture, language=culture.partition("-")[0])
    if "registration_number" in changed:
        customer = replace(customer, registration_number=answers.registration_number.strip())
    if "tags" in changed:
        customer = replace(customer, tags=tags_of(answers.tags))
    if "opened_on" in changed:
        customer = replace(customer, opened_on=read_day(answers.opened_on))
    if QUALIFYING & set(changed):
        customer = replace(customer, qualifications=_qualifications(answers, original, today))
    return customer


def agreement_of(answers: Answers, *, is_asked: bool) -> Agreement:
    """Return the agreement of a new customer: accepted by its contact, or not recorded (CU-29).

    Args:
        is_asked: Whether the partner's cloud asks for it at all.
    """
    if answers.accepted == TICKED:
        return Agreement(
            AgreementState.RECORDED,
            first_name=answers.first_name.strip(),
            last_name=answers.last_name.strip(),
            email=answers.email.strip(),
            phone=answers.phone.strip(),
            accepted_on=read_day(answers.agreement_date),
        )
    return Agreement(AgreementState.NOT_RECORDED if is_asked else AgreementState.NOT_KNOWN)


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags of a list with commas, each once."""
    return tuple(dict.fromkeys(tag for part in text.replace("、", ",").split(",") if (tag := part.strip())))


def to_draft(answers: Answers, since: Answers) -> str:
    """Return the JSON text of what was typed, without secrets; what was left alone follows the record."""
    typed = answers.altered(since)
    typed.pop(NOT_DRAFTED, None)
    return msgspec.json.encode(_writable(typed)).decode()


def from_draft(content: str, since: Answers) -> Answers | None:
    """Return the answers of a draft; None where another version wrote it and it cannot be read."""
    try:
        typed = msgspec.json.decode(content, type=dict[str, str])
    except (msgspec.DecodeError, UnicodeError):
        return None
    known = {each.name for each in fields(Answers)}
    changes: dict[str, Any] = {name: text for name, text in typed.items() if name in known}
    return replace(since, **changes)


def _writable(typed: Mapping[str, str]) -> dict[str, str]:
    """Return texts as a file can hold them: no halves of characters, none longer than anybody typed on purpose."""
    return {name: text[:LONGEST_DRAFT_TEXT].encode("utf-8", "replace").decode() for name, text in typed.items()}


def _address(address: Address, changed: Mapping[str, str]) -> Address:
    own = {each.name for each in fields(Address)}
    changes: dict[str, Any] = {name: text.strip() for name, text in changed.items() if name in own}
    return replace(address, **changes)


def _qualifications(answers: Answers, original: Customer, today: date) -> tuple[Held, ...]:
    before = settable_of(original)
    others = tuple(held for held in original.qualifications if held is not before)
    if answers.qualifications == NO_QUALIFICATION:
        return others
    chosen = Qualification(answers.qualifications)
    vetting = Vetting(answers.vetting or Vetting.IN_REVIEW.value)
    is_school = chosen is Qualification.EDUCATION
    segment = EducationSegment(answers.education_segment) if is_school and answers.education_segment else None
    website = answers.website.strip() if is_school else ""
    if before is not None and before.qualification is chosen:
        return (replace(before, vetting=vetting, education_segment=segment, website=website), *others)
    since = today if vetting is Vetting.IN_REVIEW else None
    return (Held(chosen, vetting, WIRE_TEXT[chosen], since, education_segment=segment, website=website), *others)

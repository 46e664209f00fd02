"""Who buys: a customer, its profile, qualifications and agreement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from csp_desktop.domain.enums import AgreementState, EducationSegment, Qualification, Segment, Vetting


@dataclass(frozen=True)
class Address:
    """Billing address and contact, in Partner Center's fields (rules.md section 1.2).

    Args:
        country: ISO 3166 alpha-2, upper case.
        state: Code from the country's list where it has one, else free text (CU-24).
    """

    first_name: str = ""
    last_name: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""
    phone: str = ""


@dataclass(frozen=True)
class Agreement:
    """Who accepted the customer agreement, and when (CU-29)."""

    state: AgreementState = AgreementState.NOT_KNOWN
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    phone: str = ""
    accepted_on: date | None = None


@dataclass(frozen=True)
class Held:
    """A qualification and how far its vetting has come (CU-5).

    Args:
        text: The qualification as Partner Center spelled it.
        since: UTC day on which vetting began; None where not known.
        reason: Why it was denied, in Partner Center's words.
        education_segment: Which schools; asked with an education qualification, never told back (CU-4).
        website: The school's; may be empty (CU-4).
    """

    qualification: Qualification
    vetting: Vetting = Vetting.APPROVED
    text: str = ""
    since: date | None = None
    reason: str = ""
    education_segment: EducationSegment | None = None
    website: str = ""


@dataclass(frozen=True)
class Customer:
    """A customer of the partner.

    Args:
        id: Our own lasting id (a UUID, or Partner Center's where it came from there).
        tenant_id: Partner Center's id, "Microsoft ID"; empty until it exists there.
        domain: Initial domain, ``<prefix>.onmicrosoft.com``; cannot be changed later.
        culture: Such as ``ko-KR``.
        language: Two letters.
        opened_on: UTC day on which the account was opened (OQ-1); None where not known.
        account_status: CU-32: empty, ``Allowed``, ``UnderReview``, ``NotAllowed``; verbatim.
        tags: The partner's own words, for search.
        relationship: Verbatim relationship to the partner.
    """

    id: str
    company: str
    domain: str
    tenant_id: str = ""
    email: str = ""
    culture: str = ""
    language: str = ""
    address: Address = field(default_factory=Address)
    registration_number: str = ""
    qualifications: tuple[Held, ...] = ()
    agreement: Agreement = field(default_factory=Agreement)
    opened_on: date | None = None
    account_status: str = ""
    associated_partner_id: str = ""
    relationship: str = ""
    tags: tuple[str, ...] = ()

    @property
    def has_left(self) -> bool:
        """Whether the partner sells to it no more (CU-30)."""
        return self.relationship.strip().casefold() == NO_RELATIONSHIP

    @property
    def segment(self) -> Segment:
        """Customer type (CU-1): that of the first qualification that counts, else commercial.

        One that is still vetted does not count yet, and a denied one never (CU-5).
        """
        for held in self.qualifications:
            if held.vetting not in (Vetting.IN_REVIEW, Vetting.DENIED) and held.qualification in SEGMENT_OF:
                return SEGMENT_OF[held.qualification]
        return Segment.COMMERCIAL


NO_RELATIONSHIP = "none"
"""How Partner Center spells that a customer is not the partner's (any more)."""

SEGMENT_OF = {
    Qualification.EDUCATION: Segment.EDUCATION,
    Qualification.NONPROFIT: Segment.NONPROFIT,
    Qualification.GOVERNMENT_COMMUNITY_CLOUD: Segment.GOVERNMENT,
    Qualification.STATE_OWNED_ENTITY: Segment.COMMERCIAL,
}

"""New-commerce catalogues: SKUs and their availabilities as one offer each (API contract section 10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, CommerceLine, LimitScope, Segment, Term
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Offer, Plan, durable_id
from csp_desktop.remote.members import LONGEST_ID, LONGEST_NAME, Members
from csp_desktop.remote.numbers import BILLING_CYCLES, NEW_COMMERCE_PRODUCT_TYPE

SMALL_BUSINESS = 300
"""Most licences that a tenant may have of a product for small companies (AV-16)."""


@dataclass(frozen=True)
class Family:
    """A group of the catalogue; Partner Center names none for new commerce, so these are those of the legacy line."""

    id: str
    name: str
    rank: int


ENTERPRISE = Family("Enterprise_Key", "Enterprise", 20)
SMALL = Family("SmallBusiness_Key", "Small business", 30)
TRIAL = Family("Trial_Key", "Trial", 70)
OF_SEGMENT = {
    Segment.EDUCATION: Family("Education_Key", "Education", 50),
    Segment.NONPROFIT: Family("Nonprofit_Key", "Nonprofit", 60),
    Segment.GOVERNMENT: Family("Government_Key", "Government", 40),
}

LIMIT_SCOPES = {
    "concurrentcount": LimitScope.CONCURRENT,
    "concurrent": LimitScope.CONCURRENT,
    "lifetimecount": LimitScope.LIFETIME,
    "lifetime": LimitScope.LIFETIME,
    "none": LimitScope.NONE,
    "": LimitScope.CONCURRENT,
}
"""How an ownership limit counts; without a word for it, what the customer has at a time (AV-17)."""


@dataclass(frozen=True)
class ReadSku:
    """What one item says: a SKU, or an availability with the SKU inside it.

    Args:
        offer: Without plans where ``is_plain``; of an availability without SKU only what the availability says.
        key: Identity of the item, without case; a second item of the same key replaces the first.
        is_plain: A SKU, which says nothing of terms and segments.
        has_sku: Whether quantities and attributes were told.
    """

    offer: Offer
    key: str
    is_plain: bool
    has_sku: bool


def is_product_item(members: Members) -> bool:
    """Whether an object is a SKU or an availability; an offer of the legacy line has neither of these members."""
    return members.has("catalogItemId") or members.has("sku") or (members.has("productId") and members.has("title"))


def read_product_item(item: Mapping[str, object]) -> ReadSku:
    """Return what an availability or a SKU says of its offer.

    Raises:
        ExpectedError: A member is missing, wrong or out of range, ``MINIMUM_ABOVE_MAXIMUM``, or it is no licence.
    """
    members = Members(item)
    is_plain = not (members.has("catalogItemId") or members.has("sku") or members.has("terms"))
    sku = members if is_plain else members.inner("sku")
    product = members.inner("product")
    product_type = product.inner("productType").text("id", longest=LONGEST_ID)
    if product_type and product_type.casefold() != NEW_COMMERCE_PRODUCT_TYPE:
        raise ExpectedError(Code.MEMBER_WRONG, member="product.productType.id", found=product_type[:40])
    offer_id, last = _identity(members, sku, is_plain=is_plain)
    offer = _of_sku(sku, product, offer_id) if is_plain or members.has("sku") else Offer(offer_id, offer_id)
    country = members.text("country", longest=LONGEST_ID).upper()
    offer = replace(offer, line=CommerceLine.NEW_COMMERCE, country=country, plans=(), segments=())
    if not is_plain:
        offer = _with_sale(offer, members)
    key = f"{offer_id}:{last}:{country}".casefold()
    return ReadSku(offer, key, is_plain, has_sku=is_plain or members.has("sku"))


def one_offer(read: Sequence[ReadSku]) -> Offer:
    """Return the offer that the items of one product and SKU make together.

    What a SKU says is taken from the last item that says it. Terms, segments and renewal are those of all
    availabilities that can be purchased; of all where none can.

    Raises:
        ExpectedError: ``MEMBER_MISSING``; no item tells the SKU.
    """
    told = [each.offer for each in read if each.has_sku]
    if not told:
        raise ExpectedError(Code.MEMBER_MISSING, member="sku")
    offer = told[-1]
    sold = [each.offer for each in read if not each.is_plain]
    if sold:
        sold = [each for each in sold if each.is_purchasable] or sold
        targets = dict.fromkeys(target for each in sold for target in each.conversion_targets)
        offer = replace(
            offer,
            plans=_in_order(plan for each in sold for plan in each.plans),
            segments=_all_segments(sold),
            is_purchasable=any(each.is_purchasable for each in sold),
            is_auto_renewable=any(each.is_auto_renewable for each in sold),
            conversion_targets=tuple(targets) if offer.is_trial else (),
        )
    countries = {each.offer.country for each in read}
    term, unit = _first_term(offer)
    return _in_family(
        replace(
            offer,
            country=countries.pop() if len(countries) == 1 else "",
            cycles=tuple(dict.fromkeys(plan.cycle for plan in offer.plans)) or offer.cycles,
            term=term,
            term_unit=unit,
        )
    )


def _identity(members: Members, sku: Members, *, is_plain: bool) -> tuple[str, str]:
    """Return ``product:sku``, and the id of the availability or nothing."""
    if is_plain:
        product, number = (
            members.needed_text("productId", longest=LONGEST_ID),
            sku.needed_text("id", longest=LONGEST_ID),
        )
        return f"{product}:{number}", ""
    whole = members.text("catalogItemId", longest=LONGEST_ID)
    if not whole:
        product = members.text("productId", longest=LONGEST_ID) or sku.needed_text("productId", longest=LONGEST_ID)
        number = members.text("skuId", longest=LONGEST_ID) or sku.needed_text("id", longest=LONGEST_ID)
        whole = f"{product}:{number}:{members.needed_text('id', longest=LONGEST_ID)}"
    parts = [part.strip() for part in whole.split(":")]
    if len(parts) != 3 or not all(parts):
        raise ExpectedError(Code.MEMBER_WRONG, member="catalogItemId", found=whole[:40])
    return durable_id(":".join(parts)), parts[2]


def _of_sku(sku: Members, product: Members, offer_id: str) -> Offer:
    minimum, maximum = sku.needed_whole("minimumQuantity"), sku.needed_whole("maximumQuantity")
    if minimum > maximum:
        raise ExpectedError(Code.MINIMUM_ABOVE_MAXIMUM, minimum=minimum, maximum=maximum)
    more = sku.inner("dynamicAttributes")
    scope, limit = _limit(more)
    cycles = sku.choices("supportedBillingCycles", BillingCycle, BILLING_CYCLES)
    bases = (*more.texts("prerequisiteSkus"), *sku.texts("prerequisiteSkus"))
    return Offer(
        id=offer_id,
        name=sku.text("title", longest=LONGEST_NAME) or product.needed_text("title", longest=LONGEST_NAME),
        description=sku.text("description") or product.text("description"),
        locale=sku.text("locale", longest=LONGEST_ID),
        minimum=minimum,
        maximum=maximum,
        limit_scope=scope,
        limit=limit,
        cycles=tuple(dict.fromkeys(cycle for cycle, _ in cycles)),
        is_add_on=_is_true(more, "isAddon"),
        is_trial=sku.flag("isTrial", False),
        is_microsoft=product.flag("isMicrosoftProduct", True),
        prerequisites=_durable(bases),
        upgrade_targets=_durable(more.texts("upgradeTargetOffers")),
        unit=sku.text("unitType", "Licenses", longest=LONGEST_ID),
        product_id=offer_id.split(":", 1)[0],
        product_name=product.text("title", longest=LONGEST_NAME),
        line=CommerceLine.NEW_COMMERCE,
    )


def _with_sale(offer: Offer, members: Members) -> Offer:
    """Return the offer with what its availability says: terms, segment, whether it is sold and renews."""
    if not members.has("terms"):
        raise ExpectedError(Code.MEMBER_MISSING, member="terms")
    options = [
        option
        for instruction in members.inner_all("renewalInstructions")
        for option in instruction.inner_all("renewalOptions")
    ]
    targets = _durable(option.text("renewToId", longest=LONGEST_ID) for option in options)
    return replace(
        offer,
        plans=tuple(_plan(term) for term in members.inner_all("terms")),
        segments=_segment(members),
        is_purchasable=members.flag("isPurchasable", True),
        is_auto_renewable=members.flag("isRenewable", True),
        conversion_targets=tuple(each for each in targets if each.casefold() != offer.id.casefold()),
    )


def _plan(term: Members) -> Plan:
    length, _ = term.choice("duration", Term, Term.UNKNOWN, {})
    if not term.has("billingCycle"):
        raise ExpectedError(Code.MEMBER_MISSING, member=f"{term.path}billingCycle")
    cycle, _ = term.choice("billingCycle", BillingCycle, BillingCycle.UNKNOWN, BILLING_CYCLES)
    return Plan(length, cycle)


def _segment(members: Members) -> tuple[Segment, ...]:
    text = members.text("segment", longest=LONGEST_ID)
    if not text:
        return ()
    try:
        return (Segment(text.casefold().replace("_", "").replace("-", "").replace(" ", "")),)
    except ValueError as error:
        # Without its segment it would be offered to everybody.
        raise ExpectedError(Code.MEMBER_WRONG, member="segment", found=text[:40]) from error


def _all_segments(offers: Sequence[Offer]) -> tuple[Segment, ...]:
    """Return to whom any of them is sold; nobody in particular where one is sold to all."""
    if not all(each.segments for each in offers):
        return ()
    found = {segment for each in offers for segment in each.segments}
    return tuple(segment for segment in Segment if segment in found)


def _limit(more: Members) -> tuple[LimitScope, int]:
    if not more.has("assetOwnershipLimit"):
        return LimitScope.NONE, 0
    word = more.text("assetOwnershipLimitType", longest=LONGEST_ID).casefold().replace("_", "").replace(" ", "")
    scope = LIMIT_SCOPES.get(word, LimitScope.UNKNOWN)
    return scope, _number(more, "assetOwnershipLimit", least=0 if scope is LimitScope.NONE else 1)


def _number(more: Members, name: str, *, least: int) -> int:
    """Return a whole number that may be written as a text: attributes of a SKU come in either form."""
    value = more.value(name)
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) < 12:
        return Members({name: int(value)}, more.path).whole(name, least=least)
    return more.whole(name, least=least)


def _is_true(more: Members, name: str) -> bool:
    value = more.value(name)
    if isinstance(value, str) and value.strip().casefold() in ("true", "false"):
        return value.strip().casefold() == "true"
    return more.flag(name, False)


def _durable(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(durable_id(each) for each in ids if each))


_CYCLES = (BillingCycle.NONE, BillingCycle.MONTHLY, BillingCycle.ANNUAL, BillingCycle.TRIENNIAL)


def _in_order(plans: Iterable[Plan]) -> tuple[Plan, ...]:
    """Return each plan once: the shortest term first, the most frequent bill first."""

    def rank(plan: Plan) -> tuple[int, int]:
        return plan.term.months or 10_000, _CYCLES.index(plan.cycle) if plan.cycle in _CYCLES else len(_CYCLES)

    return tuple(sorted(dict.fromkeys(plans), key=rank))


def _first_term(offer: Offer) -> tuple[int, str]:
    months = offer.plans[0].term.months if offer.plans else 0
    return (months // 12, "Year") if months and months % 12 == 0 else (months or 1, "Month" if months else "Year")


def _in_family(offer: Offer) -> Offer:
    family = SMALL if offer.maximum <= SMALL_BUSINESS else ENTERPRISE
    if len(offer.segments) == 1:
        family = OF_SEGMENT.get(offer.segments[0], family)
    if offer.is_trial:
        family = TRIAL
    return replace(offer, category_id=family.id, category=family.name, category_rank=family.rank)

"""A catalogue as Partner Center lists it (API contract sections 9 and 10), from an answer or a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingCycle, BillingType, CommerceLine, LimitScope, Qualification
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.verdicts import Fact
from csp_desktop.remote.members import LONGEST_ID, LONGEST_NAME, LONGEST_WHOLE, Members, compact, type_name
from csp_desktop.remote.numbers import BILLING_CYCLES, commerce_line, lasting_id
from csp_desktop.remote.products import ReadSku, is_product_item, one_offer, read_product_item

# Any of these makes an object an offer; a list in which none stands anywhere is a list of something else.
TELLING = ("minimumQuantity", "maximumQuantity", "supportedBillingCycles", "limitUnitOfMeasure", "prerequisiteOffers")


@dataclass(frozen=True)
class ReadOffer:
    """An offer that can be used.

    Args:
        raw: Compact JSON text of the item, with members that we do not know; of several items a Collection of them.
    """

    offer: Offer
    raw: str


@dataclass(frozen=True)
class RefusedOffer:
    """An item that cannot be used, and why.

    Args:
        index: Its place in the list, from 0.
        id: Its id as far as it can be read; may be empty.
        name: Its name as far as it can be read; may be empty.
    """

    index: int
    id: str
    name: str
    code: Code
    facts: Mapping[str, Fact]


@dataclass(frozen=True)
class CatalogFile:
    """What a catalogue holds.

    Args:
        offers: In the order of the list.
        refused: In the order of the list.
        country: ISO 3166 alpha-2, upper case; empty where the offers name none or several.
        total: How many items there were, used and refused.
    """

    offers: tuple[ReadOffer, ...]
    refused: tuple[RefusedOffer, ...]
    country: str
    total: int


@dataclass(frozen=True)
class _Item:
    """An item that can be used, with its place in the list: an offer, or a part of one of new commerce."""

    index: int
    raw: str
    offer: Offer
    sku: ReadSku | None = None

    @property
    def key(self) -> str:
        """What makes it the same item again."""
        return self.sku.key if self.sku else self.offer.id.casefold()


def read_catalog(document: object) -> CatalogFile:
    """Return the offers of a Collection or of a bare list; unusable items are told apart and do not spoil the rest.

    Items are offers, availabilities and SKUs, also side by side; all that are of one product and SKU make one offer.
    Of items with the same id the last one counts, as with repeated keys in JSON; the earlier ones are refused with
    ``ID_REPEATED``, so that nothing is dropped in silence.

    Raises:
        ExpectedError: ``FILE_NOT_A_CATALOG`` with what was found instead: object, list, text, number, flag, null,
            nothing (no items), or the type that the items name for themselves.
    """
    items = _items(document)
    read: dict[str, _Item] = {}
    refused: list[RefusedOffer] = []
    for index, item in enumerate(items):
        try:
            found = _read_item(index, item)
        except ExpectedError as error:
            refused.append(RefusedOffer(index, *_as_far_as_readable(item), error.code, error.facts))
            continue
        if found.key in read:
            refused.append(_repeated(read[found.key], index))
        read[found.key] = found
    offers = _offers(sorted(read.values(), key=lambda entry: entry.index), refused)
    countries = {each.offer.country for each in offers}
    return CatalogFile(
        offers=offers,
        refused=tuple(sorted(refused, key=lambda entry: entry.index)),
        country=countries.pop() if len(countries) == 1 else "",
        total=len(items),
    )


def read_offer(item: Mapping[str, object]) -> Offer:
    """Return the offer that a JSON object describes.

    Identity, quantities and billing cycles must be there: guessed limits would let through what the server refuses.

    Raises:
        ExpectedError: A member is missing, wrong or out of range, or ``MINIMUM_ABOVE_MAXIMUM``.
    """
    members = Members(item)
    category = members.inner("category")
    product = members.inner("product")
    minimum, maximum = _quantities(members)
    limit_scope, limit = _limit(members)
    if not members.has("supportedBillingCycles"):
        raise ExpectedError(Code.MEMBER_MISSING, member="supportedBillingCycles")
    cycles = members.choices("supportedBillingCycles", BillingCycle, BILLING_CYCLES)
    billing, _ = members.choice("billing", BillingType, BillingType.LICENSE, {})
    qualifications = [
        (kind, text)
        for kind, text in members.choices("reselleeQualifications", Qualification, {})
        if text and kind is not Qualification.NONE
    ]
    offer_id = members.needed_text("id", longest=LONGEST_ID)
    line = commerce_line(offer_id)
    return Offer(
        id=lasting_id(offer_id, line),
        name=members.needed_text("name", longest=LONGEST_NAME),
        description=members.text("description"),
        country=members.text("country", longest=LONGEST_ID).upper(),
        locale=members.text("locale", longest=LONGEST_ID),
        category_id=category.text("id", longest=LONGEST_ID),
        category=category.text("name", longest=LONGEST_NAME),
        category_rank=category.whole("rank", least=-LONGEST_WHOLE),
        rank=members.whole("rank", least=-LONGEST_WHOLE),
        minimum=minimum,
        maximum=maximum,
        limit_scope=limit_scope,
        limit=limit,
        term=members.whole("term", 1),
        term_unit=members.text("termUnitOfMeasure", "Year", longest=LONGEST_ID),
        billing=billing,
        cycles=tuple(cycle for cycle, _ in cycles),
        is_add_on=members.flag("isAddOn", False),
        has_add_ons=members.flag("hasAddOns", False),
        is_trial=members.flag("isTrial", False),
        is_purchasable=members.flag("isAvailableForPurchase", True),
        is_auto_renewable=members.flag("isAutoRenewable", True),
        is_microsoft=members.flag("isMicrosoftProduct", True),
        prerequisites=members.texts("prerequisiteOffers"),
        conversion_targets=members.texts("conversionTargetOffers"),
        upgrade_targets=members.texts("upgradeTargetOffers"),
        customer_qualifications=tuple(kind for kind, _ in qualifications),
        qualification_texts=tuple(text for _, text in qualifications),
        partner_qualifications=members.texts("resellerQualifications"),
        sales_group=members.text("salesGroupId", "Default", longest=LONGEST_ID) or "Default",
        unit=members.text("unitType", "Licenses", longest=LONGEST_ID),
        product_id=product.text("id", longest=LONGEST_ID),
        product_name=product.text("name", longest=LONGEST_NAME),
        line=line,
    )


def _items(document: object) -> list[object]:
    listed: object = document
    if isinstance(document, Mapping):
        listed = Members(document).value("items")
    if not isinstance(listed, list):
        raise ExpectedError(Code.FILE_NOT_A_CATALOG, found=type_name(document))
    if not listed:
        raise ExpectedError(Code.FILE_NOT_A_CATALOG, found="nothing")
    if not any(_looks_like_an_offer(item) for item in listed):
        raise ExpectedError(Code.FILE_NOT_A_CATALOG, found=_kind_of(listed[0]))
    return listed


def _looks_like_an_offer(item: object) -> bool:
    if not isinstance(item, Mapping):
        return False
    members = Members(item)
    return is_product_item(members) or any(members.has(name) for name in TELLING)


def _kind_of(item: object) -> str:
    """Return what an item calls itself, else its JSON type."""
    if isinstance(item, Mapping):
        try:
            return Members(item).inner("attributes").text("objectType", longest=LONGEST_ID) or "object"
        except ExpectedError:
            return "object"
    return type_name(item)


def _read_item(index: int, item: object) -> _Item:
    if not isinstance(item, Mapping):
        raise ExpectedError(Code.ITEM_NOT_AN_OBJECT, found=type_name(item))
    if is_product_item(Members(item)):
        sku = read_product_item(item)
        return _Item(index, compact(item), sku.offer, sku)
    offer = read_offer(item)
    return _Item(index, compact(item), offer)


def _repeated(earlier: _Item, later: int) -> RefusedOffer:
    name = "" if earlier.sku and not earlier.sku.has_sku else earlier.offer.name
    facts: dict[str, Fact] = {"id": earlier.offer.id, "later": later}
    return RefusedOffer(earlier.index, earlier.offer.id, name, Code.ID_REPEATED, facts)


def _offers(items: Sequence[_Item], refused: list[RefusedOffer]) -> tuple[ReadOffer, ...]:
    """Return the offers that items make; the place of the last item counts, as with repeated ids."""
    groups: dict[str, list[_Item]] = {}
    for each in items:
        groups.setdefault(each.offer.id.casefold(), []).append(each)
    made: list[tuple[int, ReadOffer]] = []
    for parts in groups.values():
        whole = [each for each in parts if each.sku is None]
        skus = [each for each in parts if each.sku is not None]
        if whole and skus:
            # An offer and its parts say the same twice; the parts know the terms.
            refused += [_repeated(each, skus[-1].index) for each in whole]
        kept = skus or whole
        try:
            offer = one_offer([each.sku for each in kept if each.sku]) if skus else kept[-1].offer
        except ExpectedError as error:
            refused += [RefusedOffer(each.index, each.offer.id, "", error.code, error.facts) for each in kept]
            continue
        raw = kept[0].raw if len(kept) == 1 else f'{{"items":[{",".join(each.raw for each in kept)}]}}'
        made.append((kept[-1].index, ReadOffer(offer, raw)))
    bases = {base.casefold() for _, each in made for base in each.offer.prerequisites}
    return tuple(_with_add_ons(each, bases) for _, each in sorted(made, key=lambda entry: entry[0]))


def _with_add_ons(read: ReadOffer, bases: set[str]) -> ReadOffer:
    """Return a new-commerce offer that knows whether another one builds on it; a legacy one says so itself."""
    offer = read.offer
    if offer.line is CommerceLine.LEGACY or offer.has_add_ons or offer.id.casefold() not in bases:
        return read
    return replace(read, offer=replace(offer, has_add_ons=True))


def _as_far_as_readable(item: object) -> tuple[str, str]:
    """Return id and name of a refused item, to be shown; empty where they are the reason."""
    if not isinstance(item, Mapping):
        return "", ""
    members = Members(item)
    if is_product_item(members):
        return _readable(members, "catalogItemId") or _readable(members, "id"), (
            _readable(members, "title") or _readable(members, "sku", "title") or _readable(members, "product", "title")
        )
    return _readable(members, "id"), _readable(members, "name")


def _readable(members: Members, *path: str) -> str:
    """Return a text behind a path of members; empty where it is missing or wrong."""
    try:
        for name in path[:-1]:
            members = members.inner(name)
        return members.text(path[-1], longest=LONGEST_NAME)
    except ExpectedError:
        return ""


def _quantities(members: Members) -> tuple[int, int]:
    minimum = members.needed_whole("minimumQuantity")
    maximum = members.needed_whole("maximumQuantity")
    if minimum > maximum:
        raise ExpectedError(Code.MINIMUM_ABOVE_MAXIMUM, minimum=minimum, maximum=maximum)
    return minimum, maximum


def _limit(members: Members) -> tuple[LimitScope, int]:
    scope, _ = members.choice("limitUnitOfMeasure", LimitScope, LimitScope.NONE, {})
    if scope in (LimitScope.CONCURRENT, LimitScope.LIFETIME):
        # A limit of none would say "already subscribed" to a customer who has nothing.
        return scope, members.needed_whole("limit", least=1)
    return scope, members.whole("limit")

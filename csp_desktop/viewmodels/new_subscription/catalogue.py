"""The catalogue as one customer sees it under one billing choice; worked out in the read lane, then only looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from csp_desktop.domain.availability import Judge, Situation, fits, seller_verdict
from csp_desktop.domain.availability.gates import is_bought_on_base
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import BillingChoice, CommerceLine
from csp_desktop.domain.offers import Offer
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import ALLOWED, Verdict
from csp_desktop.services.orders import OrderCase

TRIALS_TAB = "trials"
ADD_ONS_TAB = "add-ons"
OTHER_TAB = "other"

JUDGES_KEPT = 16

_NOT_SOLD = frozenset(
    {
        Code.CLOUD_UNAVAILABLE,
        Code.NOT_ON_SALE,
        Code.COUNTRY_UNAVAILABLE,
        Code.SEGMENT_MISMATCH,
        Code.RESELLER_NOT_QUALIFIED,
        Code.ADDON_VIA_BASE,
    }
)
"""Refusals under any billing choice; whatever else refuses an offer, a choice can be told to have it."""


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """One offer with its verdict; compared by identity, as thousands of them are.

    Args:
        key: The offer's id as ids are compared.
        tab: Key of the tab on which it stands.
        is_listed: Whether it fits customer and billing, so that it is not folded away.
        words: What a search looks into, case-folded.
    """

    offer: Offer
    key: str
    tab: str
    verdict: Verdict
    is_listed: bool
    words: str


@dataclass(frozen=True, eq=False, slots=True)
class Heading:
    """A line between what fits and what does not."""

    key: str


Row = Entry | Heading
HEADING = Heading("\0others")


@dataclass(frozen=True)
class TabOf:
    """A tab: its key and, where the catalogue names it, its title."""

    key: str
    title: str = ""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All offers, judged.

    Args:
        seller: Whether anything may be ordered at all; concerns the whole wizard.
        listed: How many offers fit, by tab.
        sold: How many offers are on sale to this customer, by billing choice; what else may refuse them aside.
        lines: Commerce lines of which there are paid offers.
        by_key: Entries by the offer's key.
        add_ons: Legacy add-ons by the key of each base offer that admits them.
        companions: New-commerce add-ons by the key of each of their base offers; lines of their own (AV-18).
        has_trials: Whether trials exist in the partner's cloud (TR-8).
        has_usage: Whether an offer is billed by usage, and the cloud has that (SC-5).
        unknowns: Names of facts that nobody knows and that were not tested for offers that fit.
    """

    case: OrderCase
    choice: BillingChoice
    situation: Situation
    seller: Verdict
    entries: tuple[Entry, ...]
    tabs: tuple[TabOf, ...]
    listed: Counter[str]
    sold: Counter[BillingChoice]
    lines: frozenset[CommerceLine]
    by_key: Mapping[str, Entry]
    add_ons: Mapping[str, tuple[Offer, ...]]
    companions: Mapping[str, tuple[Offer, ...]]
    offers: Mapping[str, Offer]
    unknowns: tuple[str, ...]
    has_trials: bool
    has_usage: bool
    _add_on_verdicts: dict[str, dict[str, Verdict]] = field(default_factory=dict, repr=False)
    _judges: dict[frozenset[str], Judge] = field(default_factory=dict, repr=False)

    def has_line(self, line: CommerceLine) -> bool:
        """Whether there are paid offers of a commerce line, on sale or not."""
        return line in self.lines

    def judge_beside(self, ordering: Mapping[str, int]) -> Judge:
        """Return a judge who knows what else is ordered; which offers these are decides, not how many licences."""
        keys = frozenset(ordering)
        found = self._judges.get(keys)
        if found is None:
            # Of many ways to tick only the last ones are asked for again.
            if len(self._judges) >= JUDGES_KEPT:
                self._judges.clear()
            found = self._judges[keys] = Judge(replace(self.situation, ordering=dict(ordering)))
        return found

    def add_on_verdicts(self, base: Offer) -> Mapping[str, Verdict]:
        """Return the verdict of each add-on of a base offer, as if the base were bought just now (AV-8, AV-9, BI-5).

        Asked for the few offers that were chosen, and answered from memory the second time.
        """
        key = base.id.casefold()
        found = self._add_on_verdicts.get(key)
        if found is None:
            bought = Subscription(
                id="",
                customer_id=self.case.customer.now.id,
                offer_id=base.id,
                offer_name=base.name,
                quantity=base.minimum,
                billing=base.billing,
                cycle=self.choice.cycle,
                line=base.line,
            )
            judge = Judge(replace(self.situation, held=(*self.situation.held, bought)))
            found = {offer.id.casefold(): judge.add_on_verdict(offer, bought) for offer in self.add_ons.get(key, ())}
            self._add_on_verdicts[key] = found
        return found


def build(case: OrderCase, choice: BillingChoice) -> Catalogue:
    """Judge every offer for a customer under a billing choice; trials always as trials (TR-1, TR-16)."""
    customer = case.customer.now
    seller = seller_verdict(customer, case.partner, case.today)
    situation = case.situation(choice)
    policies = [policy_for(case.partner.cloud, line, case.today) for line in CommerceLine]
    judge, trial_judge = Judge(situation), Judge(replace(situation, choice=BillingChoice.TRIAL))
    entries: list[Entry] = []
    tabs: dict[str, TabOf] = {}
    add_ons: dict[str, list[Offer]] = {}
    companions: dict[str, list[Offer]] = {}
    sold: Counter[BillingChoice] = Counter()
    lines: set[CommerceLine] = set()
    unknowns: dict[str, None] = dict.fromkeys(seller.unknowns)
    for offer in case.offers:
        billing = BillingChoice.TRIAL if offer.is_trial else choice
        verdict = (trial_judge if offer.is_trial else judge).verdict(offer)
        is_listed = fits(offer, customer, billing)
        tab = _tab_of(offer)
        tabs.setdefault(tab.key, tab)
        entries.append(
            Entry(
                offer=offer,
                key=offer.id.casefold(),
                tab=tab.key,
                verdict=verdict,
                is_listed=is_listed,
                words="\n".join((offer.name, offer.id, offer.product_name, offer.product_id)).casefold(),
            )
        )
        if is_listed:
            unknowns.update(dict.fromkeys(verdict.unknowns))
        if not offer.is_trial:
            lines.add(offer.line)
        if verdict.code not in _NOT_SOLD and not is_bought_on_base(offer):
            sold.update(offer.choices)
        below = companions if offer.line is CommerceLine.NEW_COMMERCE else add_ons
        for base_id in offer.prerequisites if offer.is_add_on else ():
            below.setdefault(base_id.casefold(), []).append(offer)
    listed = Counter([entry.tab for entry in entries if entry.is_listed])
    return Catalogue(
        case=case,
        choice=choice,
        situation=situation,
        seller=seller,
        entries=tuple(entries),
        tabs=_ordered(tabs, choice, set(listed)),
        listed=listed,
        sold=sold,
        lines=frozenset(lines),
        by_key={entry.key: entry for entry in entries},
        add_ons={key: tuple(offers) for key, offers in add_ons.items()},
        companions={key: tuple(offers) for key, offers in companions.items()},
        offers={entry.key: entry.offer for entry in entries},
        unknowns=tuple(unknowns),
        has_trials=any(policy.sells_trials and policy.is_sold for policy in policies),
        has_usage=any(policy.sells_usage for policy in policies)
        and any(BillingChoice.USAGE in entry.offer.choices for entry in entries),
    )


def search_words(text: str) -> tuple[str, ...]:
    """Return the words that must all be found."""
    return tuple(text.casefold().split())


def add_on_standing(catalogue: Catalogue, base_key: str, add_on_id: str) -> Verdict:
    """Return the verdict on a chosen add-on below its base."""
    base = catalogue.offers.get(base_key)
    if base is None:
        return ALLOWED  # its base is refused already
    found = catalogue.add_on_verdicts(base).get(add_on_id.casefold())
    return found or Verdict(Code.NOT_ON_SALE, rule="AV-12")


def _tab_of(offer: Offer) -> TabOf:
    if offer.is_trial:
        return TabOf(TRIALS_TAB)
    if offer.is_add_on:
        return TabOf(ADD_ONS_TAB)
    if not offer.category:
        return TabOf(OTHER_TAB)
    # By its title: both commerce lines may call a category the same.
    return TabOf(f"category {offer.category}".casefold(), offer.category)


def _ordered(tabs: dict[str, TabOf], choice: BillingChoice, filled: set[str]) -> tuple[TabOf, ...]:
    """Categories as the catalogue orders them, those with something to buy first; then trials, then add-ons.

    For trials only, trials come first (TR-1).
    """
    last = {OTHER_TAB: 1, TRIALS_TAB: -1 if choice is BillingChoice.TRIAL else 3, ADD_ONS_TAB: 4}
    return tuple(sorted(tabs.values(), key=lambda tab: last.get(tab.key, 0 if tab.key in filled else 2)))

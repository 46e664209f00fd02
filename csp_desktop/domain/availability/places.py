"""Who holds the places of a limited offer, and how one becomes free: steps 12 to 14 and 17."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.availability.gates import REMEDIES_SHOWN, needs_attestation
from csp_desktop.domain.availability.situation import Situation
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine, LimitScope, Status
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.offers import Offer, durable_id, same_id
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict


class Places:
    """What a customer holds, by offer."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._partner = situation.partner
        self._held: dict[str, list[Subscription]] = {}
        for subscription in situation.held:
            self._held.setdefault(durable_id(subscription.offer_id).casefold(), []).append(subscription)

    def of(self, offer_id: str) -> list[Subscription]:
        """Return the subscriptions held of an offer, deleted ones too."""
        return self._held.get(offer_id.casefold(), [])

    def trial_owned(self, offer: Offer) -> Verdict | None:
        """Return that a trial's paid offer is held: step 12 (TR-5); where it names none, one of its product counts."""
        if offer.conversion_targets:
            paid = [one for target in offer.conversion_targets for one in self.of(target)]
        elif offer.product_id:
            paid = [one for one in self._situation.held if self._is_paid_form(one, offer)]
        else:
            paid = []
        for subscription in paid:
            if subscription.counts_against_limit and not subscription.is_trial:
                return Verdict(
                    Code.TRIAL_OWNED,
                    rule="TR-5",
                    facts={"name": subscription.name, "is_queued": subscription.id in self._situation.queued_ids},
                    remedies=(Remedy(RemedyKind.OPEN_SUBSCRIPTION, subscription.id, subscription.name),),
                )
        return None

    def trial_used(self, offer: Offer) -> Verdict | None:
        """Return that a trial was had: step 13; for life, deleted ones count too (TR-4, TR-6, OQ-7)."""
        limit = offer.limit if offer.is_limited and offer.limit > 0 else 1
        key = offer.id.casefold()
        held = self.of(key)
        count = max(len(held), int(key in self._situation.had_trials))
        if count < limit:
            return None
        queued = [one for one in held if one.id in self._situation.queued_ids]
        if queued and count - len(queued) < limit and key not in self._situation.had_trials:
            return self._already_queued(queued, "TR-4", count, limit)
        running = tuple(
            Remedy(RemedyKind.OPEN_SUBSCRIPTION, one.id, one.name) for one in held if one.status is not Status.DELETED
        )
        return Verdict(
            Code.TRIAL_USED,
            rule="TR-4",
            facts={"count": count, "limit": limit, "is_running": bool(running)},
            remedies=running[:REMEDIES_SHOWN] or (Remedy(RemedyKind.CHOOSE_OTHER_OFFER),),
        )

    def verdict(self, offer: Offer, unknowns: tuple[str, ...]) -> Verdict:
        """Return that a place is left, or who holds it and how it becomes free: steps 14, 17 (AV-1 to AV-6, AV-20)."""
        held = self.of(offer.id)
        for_life = offer.limit_scope is LimitScope.LIFETIME
        counted = [one for one in held if for_life or one.counts_against_limit]
        count, limit = len(counted), offer.limit
        suspended = self._reactivatable(counted)
        if not offer.is_limited or limit < 1 or count < limit:
            return _available(offer, suspended, unknowns, count)
        if suspended:
            return self._reactivate_instead(suspended[0], count, limit, unknowns)
        expired = [one for one in counted if self._is_expired(one)]
        if expired and not for_life and count - len(expired) < limit:
            return self._expired_holds_place(expired[0], count, limit)
        queued = [one for one in counted if one.id in self._situation.queued_ids]
        if queued and count - len(queued) < limit:
            return self._already_queued(queued, "AV-20", count, limit)
        return self._already_subscribed(counted, count, limit, for_life=for_life)

    def _is_paid_form(self, subscription: Subscription, trial: Offer) -> bool:
        offer = self._situation.catalog.get(subscription.offer_id.casefold())
        return (
            offer is not None
            and not offer.is_trial
            and not offer.is_add_on
            and offer.line is trial.line
            and offer.segments == trial.segments
            and same_id(offer.product_id, trial.product_id)
            and offer.customer_qualifications == trial.customer_qualifications
        )

    def _reactivatable(self, held: list[Subscription]) -> list[Subscription]:
        """Those suspended, not past their date and not meant to end (OQ-10); what nobody knows speaks for them."""
        return [
            one for one in held if one.status is Status.SUSPENDED and not one.is_cancelled and not self._is_expired(one)
        ]

    def _is_expired(self, subscription: Subscription) -> bool:
        last = self._last_day(subscription)
        return last is not None and last < self._situation.today

    def _last_day(self, subscription: Subscription) -> date | None:
        """Return the last day on which one that is suspended comes back: of new commerce that of its term (LC-22)."""
        if subscription.line is CommerceLine.NEW_COMMERCE:
            return subscription.commitment_ends_on if subscription.status is Status.SUSPENDED else None
        expiry = expiry_of(subscription, self._partner)
        return None if expiry is None else expiry.expires_on

    def _reactivate_instead(
        self, subscription: Subscription, count: int, limit: int, unknowns: tuple[str, ...]
    ) -> Verdict:
        last = self._last_day(subscription)
        return Verdict(
            Code.REACTIVATE_INSTEAD,
            rule="AV-20",
            facts={
                "name": subscription.name,
                "suspended_on": subscription.suspended_on,
                "expires_on": last,
                "count": count,
                "limit": limit,
            },
            remedies=(
                Remedy(RemedyKind.REACTIVATE, subscription.id, subscription.name),
                Remedy(RemedyKind.OPEN_SUBSCRIPTION, subscription.id, subscription.name),
            ),
            unknowns=unknowns if last is not None else (*unknowns, "suspended_on"),
        )

    def _expired_holds_place(self, subscription: Subscription, count: int, limit: int) -> Verdict:
        last = self._last_day(subscription)
        return Verdict(
            Code.EXPIRED_HOLDS_PLACE,
            rule="AV-3",
            facts={
                "name": subscription.name,
                "expires_on": last,
                "count": count,
                "limit": limit,
            },
            remedies=(
                Remedy(RemedyKind.RECORD_DELETION, subscription.id, subscription.name),
                Remedy(RemedyKind.OPEN_SUBSCRIPTION, subscription.id, subscription.name),
            ),
        )

    def _already_subscribed(self, counted: list[Subscription], count: int, limit: int, *, for_life: bool) -> Verdict:
        living = [one for one in counted if one.status is not Status.DELETED]
        first = (living or counted)[0]
        facts: dict[str, Fact] = {"name": first.name, "count": count, "limit": limit, "for_life": for_life}
        last = self._last_day(first)
        if first.is_cancelled and last is not None:
            facts |= {"is_cancelled": True, "expires_on": last}
        ways = tuple(Remedy(RemedyKind.OPEN_SUBSCRIPTION, one.id, one.name) for one in living[:REMEDIES_SHOWN])
        return Verdict(
            Code.ALREADY_SUBSCRIBED,
            rule="AV-4" if for_life else "AV-20",
            facts=facts,
            remedies=ways or (Remedy(RemedyKind.CHOOSE_OTHER_OFFER),),
        )

    def _already_queued(self, queued: list[Subscription], rule: str, count: int, limit: int) -> Verdict:
        first = queued[0]
        return Verdict(
            Code.ALREADY_QUEUED,
            rule=rule,
            facts={"name": first.name, "count": count, "limit": limit},
            remedies=(
                Remedy(RemedyKind.WITHDRAW, first.id, first.name),
                Remedy(RemedyKind.OPEN_OUTBOX, first.id, first.name),
            ),
        )


def _available(offer: Offer, suspended: list[Subscription], unknowns: tuple[str, ...], count: int) -> Verdict:
    """Return that it may be bought, and say if one could be reactivated as well (AV-20)."""
    facts: dict[str, Fact] = {"count": count}
    if offer.is_limited and offer.limit:
        facts["limit"] = offer.limit
    hints = (Code.ATTESTATION_NEEDED,) if needs_attestation(offer) else ()
    if not suspended:
        return Verdict(Code.AVAILABLE, facts=facts, unknowns=unknowns, hints=hints)
    first = suspended[0]
    return Verdict(
        Code.AVAILABLE,
        rule="AV-20",
        facts={**facts, "name": first.name, "suspended_on": first.suspended_on},
        remedies=(Remedy(RemedyKind.REACTIVATE, first.id, first.name),),
        unknowns=unknowns,
        hints=(Code.HAS_SUSPENDED, *hints),
    )

"""When the term of a new-commerce subscription locks it: it is over, it renews just now, or it is extended.

Where a term has ended since the last report, no further state is computed (OQ-19): what follows is named, not shown.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Status, TermEnd
from csp_desktop.domain.policies import Binding
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict
from csp_desktop.domain.windows import binding_on, start_of, term_started_on

RENEWAL_TAKES = timedelta(hours=24)
"""For so long after the end of the term a renewal may run (BI-25)."""


def term_refusal(subscription: Subscription, cloud: Cloud, at: datetime) -> Verdict | None:
    """Return why its term forbids every change now; None while the term runs, or where nobody knows its end.

    A phase that Partner Center reported, expired or disabled, locks like a term whose end has passed (LC-23, LC-24).
    """
    if subscription.status in (Status.EXPIRED, Status.DISABLED):
        return _over(subscription, "LC-24" if subscription.status is Status.EXPIRED else "LC-23")
    ends = subscription.commitment_ends_on
    if ends is None or at.date() <= ends:
        return None
    if subscription.status is Status.SUSPENDED:
        return _over(subscription, "LC-23")
    if subscription.status is not Status.ACTIVE:
        return None
    if subscription.auto_renews is not False:
        return _renewing(subscription, ends, at)
    if subscription.is_trial:
        return _over(subscription, "TR-12")
    if extends_at_end(subscription, cloud):
        way = Remedy(RemedyKind.CANCEL, subscription.id, subscription.name)
        return Verdict(
            Code.TERM_EXTENDED, rule="LC-26", facts={**_facts(subscription), "ends_on": ends}, remedies=(way,)
        )
    return _over(subscription, "LC-24")


def extends_at_end(subscription: Subscription, cloud: Cloud) -> bool:
    """Whether it goes on in a paid extension once its term ends without a renewal (LC-26).

    What Partner Center says counts, else the days of purchase and end. One that is suspended then is not known to
    (OQ-19), and one that is reported as expired or disabled did not.
    """
    if subscription.is_trial or subscription.status in (Status.SUSPENDED, Status.EXPIRED, Status.DISABLED):
        return False
    at_end = subscription.bound.at_end
    if at_end in (TermEnd.EXTEND, TermEnd.STOP):
        return at_end is TermEnd.EXTEND and subscription.commitment_ends_on is not None
    return _is_extendable(subscription, cloud)


def stops_at_end(subscription: Subscription, cloud: Cloud) -> bool:
    """Whether users lose access with the last day of the term: told to stop where it would be extended (LC-26)."""
    is_told = subscription.bound.at_end is TermEnd.STOP and not subscription.is_trial
    return is_told and _is_extendable(subscription, cloud)


def _is_extendable(subscription: Subscription, cloud: Cloud) -> bool:
    ends, began = subscription.commitment_ends_on, term_started_on(subscription)
    return ends is not None and began is not None and is_extendable(began, ends, cloud)


def is_extendable(began: date, ends: date, cloud: Cloud) -> bool:
    """Whether the extension exists for what was bought, or renewed, and ends on those UTC days (LC-26)."""
    binding = binding_on(ends, cloud)
    since, bought_since = binding.extends_since, binding.extends_bought_since
    return since is not None and bought_since is not None and ends >= since and began >= bought_since


def gone_after(subscription: Subscription, cloud: Cloud) -> date | None:
    """Return the last day on which its data is kept after its term, inclusive (LC-23, LC-24); None if not known.

    A trial that is not converted is gone with its last day (TR-12).
    """
    ends = subscription.commitment_ends_on
    if ends is None or subscription.is_trial:
        return ends
    return _later(ends, kept_days(binding_on(ends, cloud), is_suspended=subscription.status is Status.SUSPENDED))


def kept_days(binding: Binding, *, is_suspended: bool) -> int:
    """Return for how many days after its term a subscription is kept (LC-23, LC-24)."""
    return (binding.disabled_first_days if is_suspended else binding.expired_days) + binding.disabled_days


def _renewing(subscription: Subscription, ends: date, at: datetime) -> Verdict | None:
    if ends.year >= date.max.year:
        return None
    until = start_of(ends + timedelta(days=1)) + RENEWAL_TAKES
    if at >= until:
        return None
    return Verdict(Code.RENEWAL_RUNNING, rule="BI-25", facts={**_facts(subscription), "ends_on": ends, "until": until})


def _over(subscription: Subscription, rule: str) -> Verdict:
    return Verdict(
        Code.TERM_OVER,
        rule=rule,
        facts={**_facts(subscription), "ends_on": subscription.commitment_ends_on},
        remedies=(Remedy(RemedyKind.BUY_ANEW, subscription.offer_id, subscription.offer_name),),
    )


def _facts(subscription: Subscription) -> dict[str, Fact]:
    return {"name": subscription.name, "status": subscription.status_text or subscription.status.value}


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))

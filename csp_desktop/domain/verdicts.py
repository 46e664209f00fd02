"""The answer of a rule: yes or no, by which rule, from which facts, and what to do instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from csp_desktop.domain.codes import Code

Fact = str | int | bool | date | datetime | tuple[str, ...] | None
"""A value that a sentence may name."""


class RemedyKind(StrEnum):
    """What a person can do instead; each is a button or a link."""

    OPEN_SUBSCRIPTION = "open_subscription"
    REACTIVATE = "reactivate"
    RECORD_DELETION = "record_deletion"
    CHANGE_BILLING = "change_billing"
    OPEN_TRIALS = "open_trials"
    EDIT_CUSTOMER = "edit_customer"
    RECORD_AGREEMENT = "record_agreement"
    OPEN_SETTINGS = "open_settings"
    OPEN_CUSTOMER = "open_customer"
    CHOOSE_OTHER_OFFER = "choose_other_offer"
    WITHDRAW = "withdraw"
    OPEN_OUTBOX = "open_outbox"
    CONVERT_TRIAL = "convert_trial"
    BUY_ANEW = "buy_anew"
    SET_QUANTITY = "set_quantity"
    CHOOSE_END_DATE = "choose_end_date"
    ATTEST = "attest"
    TURN_ON_AUTO_RENEW = "turn_on_auto_renew"
    TURN_OFF_AUTO_RENEW = "turn_off_auto_renew"
    SCHEDULE_INSTEAD = "schedule_instead"
    CANCEL = "cancel"
    SUSPEND = "suspend"


@dataclass(frozen=True)
class Remedy:
    """A way out of a refusal.

    Args:
        kind: What to do.
        subject: Id of what to do it with (subscription, customer, offer, change), or the value to choose (a number, an
            ISO 8601 day, a billing choice); empty where none is meant.
        name: What a person calls the subject.
    """

    kind: RemedyKind
    subject: str = ""
    name: str = ""


@dataclass(frozen=True)
class Verdict:
    """What a rule says, with everything needed to explain it.

    Args:
        code: Names the sentence.
        rule: Id of the domain rule, such as ``AV-20``; empty where nothing is refused.
        facts: The facts used, by name; the sentence fills them in.
        remedies: Ways out, the best first.
        unknowns: Facts that nobody knows and that were therefore not tested (``role``, ``offer_matrix``, ``countries``,
            ``agreement``, ...); they never refuse.
        hints: Further codes worth saying although nothing is refused, such as ``HAS_SUSPENDED``.
    """

    code: Code
    rule: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    remedies: tuple[Remedy, ...] = ()
    unknowns: tuple[str, ...] = ()
    hints: tuple[Code, ...] = ()

    @property
    def is_allowed(self) -> bool:
        """Whether nothing speaks against it."""
        return self.code in (Code.AVAILABLE, Code.ALLOWED)


ALLOWED = Verdict(Code.ALLOWED)
"""Nothing speaks against it."""

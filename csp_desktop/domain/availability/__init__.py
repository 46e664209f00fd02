"""Whether a customer may buy an offer, why not, and what to do instead: rules.md section 4.2, step by step."""

from __future__ import annotations

from csp_desktop.domain.availability.gates import attestation_verdict, fits, needs_attestation, supports
from csp_desktop.domain.availability.judge import Judge, add_on_verdict, add_ons_of, verdict_for
from csp_desktop.domain.availability.situation import Situation
from csp_desktop.domain.availability.standing import account_verdict, seller_verdict

__all__ = [
    "Judge",
    "Situation",
    "account_verdict",
    "add_on_verdict",
    "add_ons_of",
    "attestation_verdict",
    "fits",
    "needs_attestation",
    "seller_verdict",
    "supports",
    "verdict_for",
]

"""Ways out as keys: what a row or banner hands back when its link is followed."""

from __future__ import annotations

from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict
from csp_desktop.viewmodels.messages import remedy_text
from csp_desktop.viewmodels.new_subscription.state import Link

AFRESH = "afresh"
IMPORT = "import"
RETRY = "retry"

_BETWEEN = "\t"


def key_of(remedy: Remedy) -> str:
    """Return the key of a remedy."""
    return f"{remedy.kind.value}{_BETWEEN}{remedy.subject}"


def remedy_of(key: str) -> Remedy | None:
    """Return the remedy of a key; None for a key of another kind."""
    kind, between, subject = key.partition(_BETWEEN)
    return Remedy(RemedyKind(kind), subject) if between else None


def links_of(verdict: Verdict) -> tuple[Link, ...]:
    """Return the ways out of a refusal, the best first, each named once."""
    links: dict[str, Link] = {}
    for remedy in verdict.remedies:
        link = Link(key_of(remedy), remedy_text(remedy))
        links.setdefault(link.key, link)
    return tuple(links.values())

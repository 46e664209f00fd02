"""Ways out: what a row or a banner offers, and the keys that it hands back when one is followed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.verdicts import Remedy, RemedyKind, Verdict
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.messages import remedy_text
from csp_desktop.viewmodels.wording import choice_word

AFRESH = "afresh"
IMPORT = "import"
RETRY = "retry"

_BETWEEN = "\t"


@dataclass(frozen=True)
class Link:
    """A way out: its words, and the key by which it is followed."""

    key: str
    text: str


@dataclass(frozen=True)
class Notice:
    """A banner above the page."""

    tone: Tone
    icon: str
    text: str
    links: tuple[Link, ...] = ()


def key_of(remedy: Remedy) -> str:
    """Return the key of a remedy."""
    return f"{remedy.kind.value}{_BETWEEN}{remedy.subject}"


def remedy_of(key: str) -> Remedy | None:
    """Return the remedy of a key; None for a key of another kind."""
    kind, between, subject = key.partition(_BETWEEN)
    return Remedy(RemedyKind(kind), subject) if between else None


def links_of(verdict: Verdict) -> tuple[Link, ...]:
    """Return the ways out of a refusal, the best first; several of one kind are told apart by name."""
    counts = Counter(remedy.kind for remedy in verdict.remedies)
    links: dict[str, Link] = {}
    for remedy in verdict.remedies:
        text = remedy_text(remedy)
        if counts[remedy.kind] > 1 and remedy.kind is RemedyKind.OPEN_SUBSCRIPTION:
            text = QCoreApplication.translate("new_subscription", "Open {name}").format(name=remedy.name)
        elif counts[remedy.kind] > 1 and remedy.kind is RemedyKind.SUSPEND:
            text = QCoreApplication.translate("new_subscription", "Suspend {name}").format(name=remedy.name)
        elif counts[remedy.kind] > 1 and remedy.kind is RemedyKind.CHANGE_BILLING:
            text = QCoreApplication.translate("new_subscription", "Change billing: {billing}")
            text = text.format(billing=choice_word(remedy.subject))
        links.setdefault(key_of(remedy), Link(key_of(remedy), text))
    return tuple(links.values())

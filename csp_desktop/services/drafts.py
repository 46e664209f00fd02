"""Half-filled forms: kept while a person types, offered again after a crash."""

from __future__ import annotations

from dataclasses import dataclass

from csp_desktop.services.changes import Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Draft, Work


@dataclass(frozen=True)
class KnownDraft:
    """A form with what a person calls its subject.

    Args:
        company: The customer that it is about; empty for a new one and for one that is not here any more.
        name: The subscription that it is about; empty where it is about none.
    """

    draft: Draft
    company: str
    name: str


class DraftService:
    """Keeps and returns forms."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def save(self, kind: str, subject: str, content: str) -> Draft:
        """Keep a form; durable when this returns."""
        draft = Draft(kind, subject, content, self._desk.clock.now().isoformat(timespec="seconds"))
        with self._desk.begin() as work:
            work.drafts.save(draft)
            work.touch(Kind.DRAFT, subject)
        return draft

    def drop(self, kind: str, subject: str) -> None:
        """Forget a form."""
        with self._desk.begin() as work:
            work.drafts.drop(kind, subject)
            work.touch(Kind.DRAFT, subject)

    def find(self, kind: str, subject: str) -> Draft | None:
        """Return a form."""
        with self._desk.read() as work:
            return work.drafts.find(kind, subject)

    def all(self) -> tuple[Draft, ...]:
        """Return all, the latest first."""
        with self._desk.read() as work:
            return work.drafts.all()

    def known(self) -> tuple[KnownDraft, ...]:
        """Return all with the names of their subjects, the latest first."""
        with self._desk.read() as work:
            return tuple(_known(work, draft) for draft in work.drafts.all())


def _known(work: Work, draft: Draft) -> KnownDraft:
    held = work.subscriptions.find(draft.subject)
    customer = work.customers.find(held.now.customer_id if held else draft.subject)
    return KnownDraft(draft, customer.now.company if customer else "", held.now.name if held else "")

"""Half-filled forms: kept while a person types, offered again after a crash."""

from __future__ import annotations

from csp_desktop.services.changes import Kind
from csp_desktop.services.desk import Desk
from csp_desktop.services.ports.stores import Draft


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

"""A change on its way: who entered it, when, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csp_desktop.domain.changes import Change


class EntryState(StrEnum):
    """Where a change stands; the same words everywhere."""

    WAITING = "waiting"
    SENDING = "sending"
    UNCONFIRMED = "unconfirmed"
    HANDED_OVER = "handed_over"
    CONFLICT = "conflict"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


OPEN_STATES = frozenset(
    {EntryState.WAITING, EntryState.SENDING, EntryState.UNCONFIRMED, EntryState.HANDED_OVER, EntryState.CONFLICT}
)
"""Those whose change lies over base."""

WITHDRAWABLE_STATES = frozenset({EntryState.WAITING, EntryState.HANDED_OVER, EntryState.CONFLICT})
"""Those in which nothing is on the wire, so that a person may take the change back or mark it as placed."""


@dataclass(frozen=True)
class Entry:
    """A row of the outbox.

    Args:
        id: The idempotency key: names the intent for good (API contract section 4).
        author: Name of the person; may be empty.
        entered_at: UTC moment of Submit.
        depends_on: Keys of entries that must be accepted before.
        finished_at: UTC moment at which it was accepted, rejected or withdrawn.
        placed_on: UTC day from which dated rules count, once accepted (OR-17).
        order_number: Partner Center's number, once accepted.
        replaced_by: Key of the later entry that took its place (OR-20).
    """

    id: str
    change: Change
    author: str
    entered_at: datetime
    state: EntryState = EntryState.WAITING
    depends_on: tuple[str, ...] = ()
    finished_at: datetime | None = None
    placed_on: date | None = None
    order_number: str = ""
    replaced_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether its change lies over base."""
        return self.state in OPEN_STATES

    @property
    def can_be_withdrawn(self) -> bool:
        """Whether nothing of it is on the wire."""
        return self.state in WITHDRAWABLE_STATES

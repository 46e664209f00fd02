"""What a transaction changed, told to every screen after its commit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What can change."""

    CUSTOMER = "customer"
    SUBSCRIPTION = "subscription"
    OFFER = "offer"
    ORDER = "order"
    OUTBOX = "outbox"
    DRAFT = "draft"
    SETTINGS = "settings"


ALL = "*"
"""Stands for every record of a kind, after imports."""


@dataclass(frozen=True)
class Changes:
    """Ids of what changed, by kind."""

    touched: Mapping[Kind, frozenset[str]] = field(default_factory=dict)

    def touches(self, kind: Kind, record_id: str = ALL) -> bool:
        """Whether a kind changed, or a given record of it."""
        ids = self.touched.get(kind, frozenset())
        return bool(ids) and (record_id == ALL or ALL in ids or record_id in ids)

    def merge(self, other: Changes) -> Changes:
        """Return both together."""
        kinds = {*self.touched, *other.touched}
        return Changes({k: self.touched.get(k, frozenset()) | other.touched.get(k, frozenset()) for k in kinds})

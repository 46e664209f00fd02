"""Which industries' offers ask a qualification of the partner as well: CU-7 as a dated table, CU-8."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from csp_desktop.domain.enums import Qualification


@dataclass(frozen=True)
class SpecialPrice:
    """What a special price asks of the partner, besides the customer's own qualification.

    Args:
        valid_from: First day on which it holds, inclusive; None means since ever.
        valid_to: Last day on which it holds, inclusive; None means until further notice.
    """

    qualification: Qualification
    asks_partner: bool
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


_LAST_OF_OLD, _FIRST_OF_NEW = date(2022, 12, 31), date(2023, 1, 1)
"""The pages of 2018 and 2023 differ; the day between is nowhere told, so the year's turn stands for it."""

SPECIAL_PRICES = (
    SpecialPrice(Qualification.EDUCATION, asks_partner=True, valid_to=_LAST_OF_OLD),
    SpecialPrice(Qualification.EDUCATION, asks_partner=False, valid_from=_FIRST_OF_NEW),
    SpecialPrice(Qualification.GOVERNMENT_COMMUNITY_CLOUD, asks_partner=False, valid_to=_LAST_OF_OLD),
    SpecialPrice(Qualification.GOVERNMENT_COMMUNITY_CLOUD, asks_partner=True, valid_from=_FIRST_OF_NEW),
    SpecialPrice(Qualification.NONPROFIT, asks_partner=False),
    SpecialPrice(Qualification.STATE_OWNED_ENTITY, asks_partner=False),
)
"""Each qualification has exactly one row for any day; a test proves it."""


def asked_of_partner(needed: Iterable[Qualification], on: date) -> tuple[Qualification, ...]:
    """Return the qualifications of which the partner must hold one, where an offer asks these of the customer (CU-8).

    Empty where one of them asks nothing of the partner: any one of them is enough.
    """
    asked = []
    for qualification in needed:
        row = next((each for each in SPECIAL_PRICES if each.qualification is qualification and each.holds_on(on)), None)
        if row is None or not row.asks_partner:
            return ()
        asked.append(qualification)
    return tuple(asked)

"""What one customer may buy of 30,000 offers, to the same question in SQL: ``python -m benchmarks.availability``."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.ratios import Ratio, interleaved, milliseconds, report
from csp_desktop.domain.availability import Judge, Situation, fits
from csp_desktop.domain.enums import BillingChoice, BillingCycle, LimitScope, Qualification
from csp_desktop.domain.offers import Offer
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import begin_reading, begin_writing
from tests.builders import a_customer, a_partner, a_subscription, an_offer

OFFERS = 30_000
TODAY = date(2020, 1, 1)
HELD = tuple(a_subscription(id=f"s{number}", offer_id=f"offer-{number * 12}") for number in range(6))
WANTED = (
    "SELECT id FROM offer WHERE line = 'legacy' AND is_purchasable = 1 AND is_add_on = 0 AND is_trial = 0 "
    "AND billing = 'license' AND instr(cycles, '\"monthly\"') > 0 AND customer_qualifications = '[]' "
    "AND NOT (limit_scope IN ('concurrent', 'lifetime') AND folded_id IN ({held})) ORDER BY key"
)


def offers() -> list[Offer]:
    """Return offers of every kind, as a price list of one country mixes them."""
    cycles = ((BillingCycle.MONTHLY,), (BillingCycle.ANNUAL,), (BillingCycle.MONTHLY, BillingCycle.ANNUAL))
    return [
        an_offer(
            id=f"offer-{number}",
            name=f"Offer {number}",
            cycles=cycles[number % 3],
            is_add_on=number % 5 == 1,
            prerequisites=(f"offer-{number - 1}",) if number % 5 == 1 else (),
            customer_qualifications=(Qualification.EDUCATION,) if number % 4 == 3 else (),
            limit_scope=LimitScope.CONCURRENT if number % 6 == 0 else LimitScope.NONE,
            limit=1 if number % 6 == 0 else 0,
            rank=number,
        )
        for number in range(OFFERS)
    ]


def availabilities() -> Iterator[Ratio]:
    """The rules over offers in memory, and reading these first."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "house.sqlite")
        database.prepare()
        database.open_for_reading()
        with begin_writing(database, lambda _changes: None) as work:
            raws = [(offer, offer.id) for offer in offers()]
            work.offers.merge(raws, lambda _done, _all: None, lambda: False)
        statement = WANTED.format(held=", ".join("?" for _ in HELD))
        held = tuple(each.offer_id for each in HELD)

        def in_sql() -> list[str]:
            return [each for (each,) in database.reading.execute_sql(statement, held)]

        def read() -> tuple[Offer, ...]:
            with begin_reading(database) as work:
                return work.offers.all()

        cold = milliseconds(read)
        bare = milliseconds(lambda: database.reading.execute_sql("SELECT * FROM offer").fetchall())
        catalog = read()

        def by_rules() -> list[str]:
            return available(catalog)

        assert sorted(by_rules()) == sorted(in_sql()), "rules and SQL disagree"
        ours, theirs = interleaved(by_rules, in_sql, 15)
        again, once = interleaved(read, in_sql, 15)
        database.close_here()
    yield Ratio("G7 30,000 offers judged, each with its reason, to SQL without one", ours, theirs, 1)
    yield Ratio("G7 the catalogue read for the first time, to its bare rows", cold, bare, 8)
    yield Ratio("G7 the catalogue read again, to SQL that judges it", again, once, 0.15)


def available(catalog: tuple[Offer, ...]) -> list[str]:
    """Return the ids of what may be bought monthly."""
    customer = a_customer()
    situation = Situation(
        customer=customer, partner=a_partner(), choice=BillingChoice.MONTHLY, held=HELD, today=TODAY, catalog={}
    )
    judge = Judge(situation)
    verdicts = ((offer, judge.verdict(offer)) for offer in catalog)
    return [
        offer.id for offer, verdict in verdicts if verdict.is_allowed and fits(offer, customer, BillingChoice.MONTHLY)
    ]


if __name__ == "__main__":
    sys.exit(report(list(availabilities())))

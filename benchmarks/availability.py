"""What one customer may buy of 30,000 offers, and one expiry: ``python -m benchmarks.availability``."""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.ratios import Ratio, interleaved, milliseconds, report
from csp_desktop.domain.availability import Judge, Situation
from csp_desktop.domain.enums import (
    BillingChoice,
    BillingCycle,
    CommerceLine,
    LimitScope,
    Qualification,
    Segment,
    Status,
    Term,
)
from csp_desktop.domain.expiry import expiry_of
from csp_desktop.domain.offers import Offer, Plan, SaleFacts
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import begin_reading, begin_writing
from tests.builders import (
    a_customer,
    a_partner,
    a_plan_add_on,
    a_plan_offer,
    a_plan_subscription,
    a_plan_trial,
    a_subscription,
    a_trial,
    an_offer,
)

OFFERS = 30_000
AT_MOST_MS, EXPIRY_AT_MOST_MS = 150.0, 0.05
"""Goals of their own: 30,000 mixed offers for one customer, and one expiry in microseconds, in milliseconds."""
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


def mixed_offers() -> list[Offer]:
    """Return offers of both lines: half legacy with retired ones and trials, half new commerce with all its kinds."""
    legacy = offers()[: OFFERS // 2]
    retired = SaleFacts(in_matrix=True, flag="DEPR")
    for number in range(0, len(legacy), 10):
        legacy[number] = an_offer(id=f"retired-{number}", name=f"Product {number}", sale=retired)
        legacy[number + 1] = a_trial(id=f"trial-{number}", name=f"Trial {number}")
    six = (
        Plan(Term.MONTH, BillingCycle.MONTHLY),
        Plan(Term.YEAR, BillingCycle.MONTHLY),
        Plan(Term.YEAR, BillingCycle.ANNUAL),
        Plan(Term.THREE_YEARS, BillingCycle.MONTHLY),
        Plan(Term.THREE_YEARS, BillingCycle.ANNUAL),
        Plan(Term.THREE_YEARS, BillingCycle.TRIENNIAL),
    )
    makers = (a_plan_offer, a_plan_offer, a_plan_offer, a_plan_add_on, a_plan_trial)
    new = [
        makers[number % 5](
            id=f"CFQ7TTC0{number:05}:0001",
            name=f"Product {number}",
            product_id=f"CFQ7TTC0{number:05}",
            product_name=f"Product {number}",
            segments=(Segment.EDUCATION,) if number % 4 == 0 else (Segment.COMMERCIAL,),
            **({} if number % 5 == 4 else {"plans": tuple(list(six)[: number % 6 + 1])}),
            **({"prerequisites": (f"CFQ7TTC0{number - 1:05}:0001",)} if number % 5 == 3 else {}),
        )
        for number in range(OFFERS // 2)
    ]
    return [*legacy, *new]


def mixed() -> Iterator[Ratio]:
    """Both lines of commerce before one customer, and one date; each to its goal in milliseconds."""
    catalog = mixed_offers()
    assert len(catalog) == OFFERS
    by_id = {offer.id.casefold(): offer for offer in catalog}
    held = tuple(
        a_plan_subscription(id=f"n{number}", offer_id=f"CFQ7TTC0{number * 5:05}:0001", quantity=200 + number)
        for number in range(40)
    )
    situation = Situation(
        customer=a_customer(),
        partner=a_partner(),
        choice=BillingChoice.YEAR_MONTHLY,
        held=(*HELD, *held),
        today=date(2026, 6, 1),
        catalog=by_id,
    )

    def judge_all() -> int:
        judge = Judge(situation)
        return sum(judge.verdict(offer).is_allowed and judge.lists(offer) for offer in catalog)

    found = judge_all()
    lines = {offer.line for offer in catalog}
    assert found > 1000, "hardly anything is sold"
    assert lines == set(CommerceLine), "not mixed"
    ours = statistics.median(milliseconds(judge_all) for _ in range(15))
    yield Ratio("G7 30,000 mixed offers of both lines judged, to the goal of 150 ms", ours, AT_MOST_MS, 1)
    suspended = a_subscription(status=Status.SUSPENDED, suspended_on=TODAY)
    partner = a_partner()
    rounds = 10_000
    each = milliseconds(lambda: [expiry_of(suspended, partner) for _ in range(rounds)]) / rounds
    yield Ratio("G7 the expiry of one subscription, to the goal of 50 µs", each, EXPIRY_AT_MOST_MS, 1)


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
    yield from mixed()
    yield Ratio("G7 30,000 offers judged, each with its reason, to SQL without one", ours, theirs, 1)
    yield Ratio("G7 the catalogue read for the first time, to its bare rows", cold, bare, 8)
    yield Ratio("G7 the catalogue read again, to SQL that judges it", again, once, 0.15)


def available(catalog: tuple[Offer, ...]) -> list[str]:
    """Return the ids of what may be bought monthly."""
    situation = Situation(
        customer=a_customer(), partner=a_partner(), choice=BillingChoice.MONTHLY, held=HELD, today=TODAY, catalog={}
    )
    judge = Judge(situation)
    verdicts = ((offer, judge.verdict(offer)) for offer in catalog)
    return [offer.id for offer, verdict in verdicts if verdict.is_allowed and judge.lists(offer)]


if __name__ == "__main__":
    sys.exit(report(list(availabilities())))

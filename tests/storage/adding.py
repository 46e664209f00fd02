"""Adds entries to an outbox and says each one once it is committed, until it is killed; run as a program."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from csp_desktop.domain.changes import PlaceOrder
from csp_desktop.domain.enums import BillingCycle
from csp_desktop.domain.outbox import Entry
from csp_desktop.services.ports.stores import CustomerFigures
from csp_desktop.storage.database import Database
from csp_desktop.storage.work import begin_writing
from tests.builders import a_customer, an_order_line


def main(path: Path, prefix: str) -> None:
    """Add entries without end, each with the line of its customer in the same transaction."""
    database = Database(path)
    database.prepare()
    database.open_for_writing()
    with begin_writing(database, lambda _changes: None) as work:
        work.customers.save_base(a_customer())
    number = 0
    while True:
        number += 1
        lines = tuple(an_order_line(number=each, subscription_id=f"{prefix}-{number}-{each}") for each in range(5))
        order = PlaceOrder(
            customer_id="customer-1",
            company="Contoso",
            order_id=f"{prefix}-{number}",
            cycle=BillingCycle.MONTHLY,
            lines=lines,
        )
        with begin_writing(database, lambda _changes: None) as work:
            work.outbox.add(Entry(f"{prefix}-{number}", order, "Ada", datetime.now(UTC)))
            work.customers.show(work.customers.get("customer-1"), CustomerFigures(pending=number))
            if number > 8:
                # Keeps the number of open entries, over which the customer is laid, small.
                old = work.outbox.get(f"{prefix}-{number - 8}")
                work.outbox.save(type(old)(old.id, old.change, old.author, old.entered_at, old.state.ACCEPTED))
        sys.stdout.write(f"{prefix}-{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

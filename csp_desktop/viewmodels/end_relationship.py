"""The dialog that lets a customer go: what becomes of it, and what must be suspended before (CU-30)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.domain.enums import Status
from csp_desktop.domain.relationships import may_end_relationship
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.customers import CustomerCase, CustomerService
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.confirmation import Confirmation, ConfirmLine, ConfirmState, followable
from csp_desktop.viewmodels.messages import verdict_sentence
from csp_desktop.viewmodels.navigator import Navigator

translate = QCoreApplication.translate


class EndRelationship(Confirmation):
    """Says what follows, and queues the end of the relationship.

    Args:
        customer_id: Our id of the customer.
        customers: Judges, and queues it.
        read: The lane for reading.
        write: The lane for the person's commands.
        feed: Tells when a subscription was suspended meanwhile.
    """

    def __init__(
        self,
        customer_id: str,
        customers: CustomerService,
        read: Runs,
        write: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(navigator, parent)
        self._customer_id = customer_id
        self._customers = customers
        self._read, self._write = read, write
        self._case: CustomerCase | None = None
        feed.published.connect(self._on_published)
        self._load()

    def submit(self) -> None:
        """Queue the end of the relationship."""
        if self.state.can_submit:
            self._start()
            work = partial(self._customers.end_relationship, self._customer_id)
            self._write.submit(self, work, self._on_queued, self._on_failed)

    def _load(self) -> None:
        self._show()
        self._read.ask(self, partial(self._customers.case, self._customer_id), self._on_case, self._on_failed)

    def _on_case(self, case: CustomerCase) -> None:
        self._case = case
        self._show()

    def _on_published(self, changes: Changes) -> None:
        if changes.touches(Kind.CUSTOMER, self._customer_id) or changes.touches(Kind.SETTINGS):
            self._load()

    def _show(self) -> None:
        title = translate("end_relationship", "Remove the relationship")
        case = self._case
        if case is None:
            self._set(ConfirmState(is_busy=self._is_busy, title=title, problem=self._problem))
            return
        customer = case.seen.now
        held = [seen.now for seen in case.subscriptions]
        verdict = may_end_relationship(customer, held, case.partner, is_only_here=case.seen.is_only_here)
        self._set(
            ConfirmState(
                is_loading=False,
                is_busy=self._is_busy,
                title=title,
                subtitle=customer.company,
                lines=_lines(case) if verdict.is_allowed else (),
                refusal="" if verdict.is_allowed else verdict_sentence(verdict),
                links=followable(verdict),
                problem=self._problem,
                foot=translate(
                    "end_relationship", "It waits in the Outbox, where it can be withdrawn until it is placed."
                ),
                submit_text=translate("end_relationship", "Remove relationship"),
            )
        )


def _lines(case: CustomerCase) -> tuple[ConfirmLine, ...]:
    suspended = sum(seen.now.status is Status.SUSPENDED for seen in case.subscriptions)
    waiting = sum(entry.is_open for entry in case.entries)
    leaves = translate("end_relationship", "{company} leaves your customer list; you can sell it nothing more.")
    lines = [ConfirmLine(leaves.format(company=case.seen.now.company), "users")]
    if suspended:
        text = translate(
            "end_relationship", "%n suspended subscription(s) cannot come back; their data is deleted.", "", suspended
        )
        lines.append(ConfirmLine(text, "warning", Tone.WARN))
    if waiting:
        text = translate("end_relationship", "%n change(s) that wait must be placed before it.", "", waiting)
        lines.append(ConfirmLine(text, "clock"))
    lines.append(
        ConfirmLine(
            translate("end_relationship", "To come back, the customer has to accept a new relationship request."),
            "arrow-elbow-down-right",
        )
    )
    # Nobody tells this program of them (CU-30).
    text = translate("end_relationship", "Software and reservations must be cancelled before; look them up there.")
    lines.append(ConfirmLine(text, "info"))
    return tuple(lines)

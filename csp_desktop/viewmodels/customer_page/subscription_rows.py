"""The subscriptions of a customer as rows: base with pending laid over it, or base alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt

from csp_desktop.domain.deadlines import DeadlineKind, kind_of, window_of
from csp_desktop.domain.enums import BillingType, CommerceLine, Status
from csp_desktop.domain.expiry import expiry_of, renews_on, trial_end_of
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.reckonings import reckonings_of
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.qtkit.columns import DISPLAY, Column
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, Cell, Shape, Tone
from csp_desktop.viewmodels.plan_words import left_text, moment_utc, next_term_text, short_billing
from csp_desktop.viewmodels.suspension import icon_of, tone_of
from csp_desktop.viewmodels.why_date import why_of

translate = QCoreApplication.translate

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class SubscriptionRow:
    """One line of the table, from left to right."""

    id: str
    name: Cell
    offer: Cell
    status: Cell
    licences: Cell
    billing: Cell
    start: Cell
    ends: Cell

    def cell(self, column: str) -> Cell:
        """Return the cell of a column."""
        cell = getattr(self, column)
        assert isinstance(cell, Cell), "columns are named as the cells are"
        return cell

    @property
    def pending_count(self) -> int:
        """How many of its values are intent."""
        return sum(
            cell.is_pending for cell in (self.name, self.offer, self.status, self.licences, self.billing, self.ends)
        )


class SubscriptionsModel(ListModel[SubscriptionRow]):
    """Serves the cells of few rows."""

    roles = frozenset({DISPLAY, CELL_ROLE, ACCESSIBLE})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent, key=_key)

    def cell_data(self, column: Column[SubscriptionRow], row: SubscriptionRow, role: int) -> object:
        """Return a cell, or what a screen reader says of it."""
        cell = row.cell(column.key)
        if role == CELL_ROLE:
            return cell
        return cell.spoken if role == ACCESSIBLE else cell.text


def in_order(subscriptions: Iterable[Seen[Subscription]]) -> tuple[Seen[Subscription], ...]:
    """Return bases by the day on which they began, each with its add-ons below it."""
    ordered = sorted(subscriptions, key=_age)
    shown = {seen.now.id for seen in ordered}
    tops = [seen for seen in ordered if seen.now.parent_id not in shown]
    below: dict[str, list[Seen[Subscription]]] = {}
    for seen in ordered:
        if seen.now.parent_id in shown:
            below.setdefault(seen.now.parent_id, []).append(seen)
    found: list[Seen[Subscription]] = []
    for top in tops:
        found += [top, *below.get(top.now.id, ())]
    # What hangs below an add-on, or in a ring, is data that nobody expects; it is listed all the same.
    known = {seen.now.id for seen in found}
    return (*found, *(seen for seen in ordered if seen.now.id not in known))


def rows_of(subscriptions: Sequence[Seen[Subscription]], partner: Partner, at: datetime) -> tuple[SubscriptionRow, ...]:
    """Return the rows of subscriptions in their order.

    Args:
        at: The UTC moment.
    """
    return tuple(_row(seen, partner, at) for seen in subscriptions)


def as_reported(subscriptions: Iterable[Seen[Subscription]]) -> tuple[Seen[Subscription], ...]:
    """Return them as Partner Center has them, without what only waits here."""
    return tuple(Seen(seen.base, seen.base) for seen in subscriptions if seen.base is not None)


def _row(seen: Seen[Subscription], partner: Partner, at: datetime) -> SubscriptionRow:
    now, base = seen.now, seen.base
    return SubscriptionRow(
        id=now.id,
        name=_name(now, base),
        offer=_changed(now.offer_name, base.offer_name if base else None),
        status=_status(seen, partner, at),
        licences=_licences(now, base),
        billing=_changed(short_billing(now), short_billing(base) if base else None),
        start=_start(now),
        ends=_explained(_ends(seen, partner, at.date()), seen, partner, at),
    )


def _name(now: Subscription, base: Subscription | None) -> Cell:
    is_renamed = base is not None and base.friendly_name != now.friendly_name
    tooltip = translate("customer_page", "At Partner Center: {name}").format(name=base.name) if base else ""
    return Cell(
        now.name,
        shape=Shape.LINK,
        icon="arrow-elbow-down-right" if now.parent_id else "",
        is_pending=is_renamed,
        tooltip=f"{now.name}\n{tooltip}" if is_renamed else "",
    )


def _changed(text: str, before: str | None) -> Cell:
    is_other = before is not None and before != text
    tooltip = translate("customer_page", "At Partner Center: {name}").format(name=before) if is_other else ""
    return Cell(text, is_pending=is_other, tooltip=f"{text}\n{tooltip}" if is_other else "")


def _licences(now: Subscription, base: Subscription | None) -> Cell:
    if now.billing is BillingType.USAGE:
        tooltip = translate("customer_page", "Billed by usage, so there are no licences")
        return Cell("–", shape=Shape.NUMBER, is_quiet=True, tooltip=tooltip)
    text = wording.number_text(now.quantity)
    if base is not None and base.quantity != now.quantity:
        return Cell(text, shape=Shape.NUMBER, before=wording.number_text(base.quantity), is_pending=True)
    return Cell(text, shape=Shape.NUMBER)


def _start(now: Subscription) -> Cell:
    day = now.effective_on or now.created_on
    if day is None:
        return EMPTY
    return Cell(wording.day_text(day), shape=Shape.DATE, tooltip=wording.day_tooltip(day))


def _status(seen: Seen[Subscription], partner: Partner, at: datetime) -> Cell:
    now, base, today = seen.now, seen.base, at.date()
    queued = _queued_word(now, base)
    if queued:
        return Cell(queued, shape=Shape.PILL, tone=Tone.INFO, icon="clock", is_pending=True, tooltip=_waits())
    if now.status is Status.ACTIVE:
        return _running(now, at)
    if now.status is Status.SUSPENDED:
        return _suspended(now, partner, today)
    word = wording.status_word(now.status, now.status_text)
    match now.status:
        case Status.DELETED:
            return Cell(word, shape=Shape.PILL, tone=Tone.CALM, icon="trash")
        case Status.PENDING:
            return Cell(word, shape=Shape.PILL, tone=Tone.INFO, icon="hourglass")
        case Status.EXPIRED | Status.DISABLED:
            return Cell(word, shape=Shape.PILL, tone=Tone.CALM, icon="prohibit")
        case _:
            return Cell(word, shape=Shape.PILL, tone=Tone.CALM, icon="question")


def _waits() -> str:
    return translate("customer_page", "It waits in the Outbox; Partner Center does not know it yet")


def _queued_word(now: Subscription, base: Subscription | None) -> str:
    """Return which turn of its status is queued; empty where none is."""
    if base is None:
        return translate("customer_page", "Ordered")
    if base.is_trial and not now.is_trial:
        return translate("customer_page", "Conversion queued")
    if (now.is_cancelled and not base.is_cancelled) or (now.status is Status.DELETED and base.status is not now.status):
        return translate("customer_page", "Cancellation queued")
    if (base.status, now.status) == (Status.ACTIVE, Status.SUSPENDED):
        return translate("customer_page", "Suspension queued")
    if (base.status, now.status) == (Status.SUSPENDED, Status.ACTIVE):
        return translate("customer_page", "Reactivation queued")
    return "" if base.status is now.status else wording.status_word(now.status, now.status_text)


def _running(now: Subscription, at: datetime) -> Cell:
    ends = trial_end_of(now)
    if ends is None:
        return _paid(now, at)
    left = (ends - at.date()).days
    if left < 0:
        return Cell(translate("customer_page", "Trial ended"), shape=Shape.PILL, tone=Tone.CALM, icon="prohibit")
    text = translate("customer_page", "Trial, {left}").format(left=wording.days_left_text(left))
    # One that becomes paid by itself is not about to be lost (TR-12).
    tone = Tone.INFO if kind_of(now) is DeadlineKind.CONVERSION else tone_of(left)
    return Cell(text, shape=Shape.PILL, tone=tone, icon="hourglass-medium")


def _paid(now: Subscription, at: datetime) -> Cell:
    """Active; of new commerce also until when it can be cancelled, louder as that comes near (CA-10)."""
    word = wording.status_word(now.status)
    until = window_of(now)
    if until is None or until <= at:
        return Cell(word, shape=Shape.PILL, tone=Tone.GOOD, icon="check-circle")
    tooltip = translate("customer_page", "It can be cancelled until {moment}").format(moment=moment_utc(until, at))
    if until - at > _NEAR:
        return Cell(word, shape=Shape.PILL, tone=Tone.GOOD, icon="check-circle", tooltip=tooltip)
    text = translate("customer_page", "{left} to cancel").format(left=left_text(until, at))
    return Cell(text, shape=Shape.PILL, tone=Tone.INFO, icon="hourglass-medium", tooltip=tooltip)


_NEAR = timedelta(hours=48)
"""A window that closes within so long is told in the list itself."""


def _suspended(now: Subscription, partner: Partner, today: date) -> Cell:
    expiry = expiry_of(now, partner)
    left = None if expiry is None else expiry.days_left(today)
    tone = Tone.WARN if left is None else tone_of(left)
    if left is not None and left < 0:
        return Cell(wording.status_word(Status.EXPIRED), shape=Shape.PILL, tone=tone, icon=icon_of(tone))
    word = translate("customer_page", "Cancelled") if now.is_cancelled else wording.status_word(Status.SUSPENDED)
    why = wording.reason_word(now.suspension_reason) if now.suspension_reason else ""
    said = [word, why, wording.days_left_text(left) if left is not None else ""]
    return Cell(
        word, shape=Shape.PILL, tone=tone, icon="pause-circle", tooltip=", ".join(part for part in said if part)
    )


def _explained(cell: Cell, seen: Seen[Subscription], partner: Partner, at: datetime) -> Cell:
    """Tell how the day came about as a tooltip; the dialog unfolds the same."""
    if not cell.text:
        return cell
    for reckoning in reckonings_of(seen.now, partner, None, at):
        if reckoning.on is not None and wording.day_text(reckoning.on) == cell.text:
            why = why_of(reckoning, seen.now.line, partner, at.date())
            return replace(cell, tooltip=f"{cell.tooltip}\n\n{why.summary}".strip())
    return cell


def _ends(seen: Seen[Subscription], partner: Partner, today: date) -> Cell:
    now = seen.now
    expiry = expiry_of(now, partner)
    if expiry is not None:
        left = expiry.days_left(today)
        # An add-on that is only ordered below a base whose suspension waits is suspended in intent alone.
        is_intent = seen.base is None or seen.base.status is not Status.SUSPENDED
        if left < 0:
            word = translate("customer_page", "expired")
        elif is_intent:
            word = translate("customer_page", "would expire")
        elif now.is_cancelled:
            word = translate("customer_page", "ends")
        else:
            word = translate("customer_page", "expires")
        tone = Tone.INFO if is_intent else tone_of(left)
        note = translate("customer_page", "At the earliest; the free period is not known") if expiry.is_earliest else ""
        return _dated(word, expiry.expires_on, tone, note)
    if now.line is CommerceLine.NEW_COMMERCE:
        return _term_end(seen, today)
    trial_end = trial_end_of(now)
    if now.status is Status.ACTIVE and trial_end is not None:
        left = (trial_end - today).days
        word = translate("customer_page", "ended") if left < 0 else translate("customer_page", "ends")
        return _dated(word, trial_end, tone_of(left))
    if now.status is not Status.ACTIVE:
        return EMPTY
    renewal = renews_on(now)
    if renewal is not None:
        return _dated(translate("customer_page", "renews"), renewal)
    if now.commitment_ends_on is not None and now.commitment_ends_on.year < date.max.year:
        return _dated(translate("customer_page", "ends"), now.commitment_ends_on)
    return EMPTY


def _term_end(seen: Seen[Subscription], today: date) -> Cell:
    """What a new-commerce term becomes on its end (BI-25, LC-22 to LC-24, TR-12)."""
    now, base, ends = seen.now, seen.base, seen.now.commitment_ends_on
    if ends is None or now.status is Status.DELETED or ends.year == date.max.year:
        return EMPTY
    left = (ends - today).days
    # Where the status is intent it says so itself.
    is_pending = base is not None and base.status is now.status and kind_of(base) is not kind_of(now)
    if left < 0 or now.status not in (Status.ACTIVE, Status.SUSPENDED):
        return _dated(translate("customer_page", "ended"), ends, Tone.CALM)
    kind = kind_of(now)
    if kind is None:
        renewal = ends + timedelta(days=1)
        scheduled = now.bound.scheduled
        if scheduled is None:
            return _dated(translate("customer_page", "renews"), renewal, is_pending=is_pending)
        note = translate("customer_page", "With a scheduled change: {next}").format(next=next_term_text(scheduled))
        return _dated(translate("customer_page", "changes"), renewal, Tone.INFO, note)
    if kind is DeadlineKind.CONVERSION:
        return _dated(translate("customer_page", "becomes paid"), ends + timedelta(days=1), Tone.INFO)
    tone = Tone.INFO if is_pending else tone_of(left)
    return _dated(translate("customer_page", "ends"), ends, tone, is_pending=is_pending)


def _dated(word: str, day: date, tone: Tone = Tone.PLAIN, note: str = "", *, is_pending: bool = False) -> Cell:
    tooltip = "\n".join(part for part in (note, wording.day_tooltip(day)) if part)
    return Cell(wording.day_text(day), shape=Shape.DATE, prefix=word, tone=tone, tooltip=tooltip, is_pending=is_pending)


def _age(seen: Seen[Subscription]) -> tuple[bool, date, str, str]:
    day = seen.now.effective_on or seen.now.created_on
    return seen.is_only_here, day or date.max, seen.now.name.casefold(), seen.now.id


def _columns() -> tuple[Column[SubscriptionRow], ...]:
    return (
        Column("name", lambda: translate("customer_page", "Name"), _text, width=160),
        Column("offer", lambda: translate("customer_page", "Offer"), _text),
        Column("status", lambda: translate("customer_page", "Status"), _text, width=168),
        Column("licences", lambda: translate("customer_page", "Licences"), _text, is_numeric=True, width=80),
        Column("billing", lambda: translate("customer_page", "Billing"), _text, width=120),
        Column("start", lambda: translate("customer_page", "Start"), _text, width=112),
        Column("ends", lambda: translate("customer_page", "Renewal or expiry"), _text, width=192),
    )


def _text(row: SubscriptionRow) -> object:
    return row.name.text


def _key(row: SubscriptionRow) -> str:
    return row.id

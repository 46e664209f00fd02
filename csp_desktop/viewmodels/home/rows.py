"""The table of Home: what waits, what will be lost and when, what is to be recorded; each row ends in its verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt

from csp_desktop.domain.enums import Reason
from csp_desktop.qtkit.columns import DISPLAY, Column, Index
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.services.customers import DRAFT_KIND as CUSTOMER_DRAFT
from csp_desktop.services.drafts import KnownDraft
from csp_desktop.services.orders import DRAFT_KIND as ORDER_DRAFT
from csp_desktop.services.ports.rows import DeadlineRow, OutboxFigures
from csp_desktop.services.subscriptions import DRAFT_KIND as EDIT_DRAFT
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import CELL_ROLE, EMPTY, GROUP_ROLE, Cell, Shape, Tone
from csp_desktop.viewmodels.home.state import DAYS_SHOWN, Lane
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from csp_desktop.viewmodels.plan_words import left_text, moment_utc
from csp_desktop.viewmodels.suspension import CRITICAL_DAYS, icon_of, tone_of

translate = QCoreApplication.translate

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

CUSTOMER = "customer"
NEXT = "next"
DISCARD = "discard"
"""Keys of the links in a row."""

MOST_ROWS = 250
"""Rows of one group; nobody works through more of them on one page."""

_AGREEMENT_DRAFT = "agreement"


@dataclass(frozen=True)
class HomeRow:
    """One line of the table, or a heading.

    Args:
        key: Names the row for good; our id of the subscription for deadlines.
        title: Of a heading; empty for rows.
        goes_to: What opening the row opens.
        next_place: Where its verb leads.
        customer_id: Opened by the link of the company.
        draft: What Discard forgets.
    """

    key: str
    title: str = ""
    due: Cell = EMPTY
    company: Cell = EMPTY
    subject: Cell = EMPTY
    licences: Cell = EMPTY
    what: Cell = EMPTY
    on: Cell = EMPTY
    verb: Cell = EMPTY
    goes_to: Place | None = None
    next_place: Place | None = None
    customer_id: str = ""
    draft: tuple[str, str] | None = None

    def cell(self, column: str) -> Cell:
        """Return the cell of a column."""
        cell = getattr(self, column)
        assert isinstance(cell, Cell), "columns are named as the cells are"
        return cell


class HomeModel(ListModel[HomeRow]):
    """Serves rows and headings."""

    roles = frozenset({DISPLAY, CELL_ROLE, GROUP_ROLE, ACCESSIBLE})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent, key=_key)

    def cell_data(self, column: Column[HomeRow], row: HomeRow, role: int) -> object:
        """Return a cell, a heading, or what a screen reader says."""
        is_first = column.key == "due"
        if role == GROUP_ROLE:
            return row.title or None if is_first else None
        cell = row.cell(column.key)
        if role == CELL_ROLE:
            return cell
        if row.title and is_first:
            return f"{row.title} {cell.below}".strip()
        return cell.spoken if role == ACCESSIBLE else cell.text

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Walk over headings."""
        row = self.row_at(index.row())
        return Qt.ItemFlag.NoItemFlags if row is not None and row.title else super().flags(index)


def home_rows(
    deadlines: Sequence[DeadlineRow], drafts: Sequence[KnownDraft], figures: OutboxFigures, now: datetime
) -> tuple[HomeRow, ...]:
    """Return all rows with their headings: what waits, what can be saved by its date, what is over.

    Args:
        now: UTC; its day is the one from which days are counted.
    """
    today = now.date()
    waiting = [row for draft in drafts if (row := _draft_row(draft, now)) is not None]
    waiting += _outbox_rows(figures, now)
    running = [row for row in deadlines if row.deadline >= today and (row.until is None or row.until > now)]
    over = [row for row in deadlines if row.deadline < today]
    groups = (
        (translate("home", "Waiting for you"), waiting),
        (
            translate("home", "Suspended, data deleted after the date"),
            [_expiry_row(row, now) for row in running if row.kind == Lane.EXPIRY],
        ),
        (translate("home", "Trials ending"), [_trial_row(row, now) for row in running if row.kind == Lane.TRIAL]),
        (
            translate("home", "Can still be cancelled"),
            [_window_row(row, now) for row in running if row.kind == Lane.WINDOW],
        ),
        (
            translate("home", "Terms ending, not renewed"),
            [_term_row(row, now) for row in running if row.kind == Lane.TERM_END],
        ),
        (
            translate("home", "Trials becoming paid by themselves"),
            [_conversion_row(row, now) for row in running if row.kind == Lane.CONVERSION],
        ),
        (translate("home", "Past their date, not recorded yet"), [_over_row(row) for row in over]),
    )
    found: list[HomeRow] = []
    for title, rows in groups:
        if rows:
            found.append(_heading(title, len(rows)))
            found += rows[:MOST_ROWS]
    return tuple(found)


def _heading(title: str, count: int) -> HomeRow:
    text = wording.number_text(count)
    if count > MOST_ROWS:
        shown = translate("home", "{count}, of which the nearest {shown} are shown")
        text = shown.format(count=text, shown=wording.number_text(MOST_ROWS))
    return HomeRow(key=f"group {title}", title=title, due=Cell(title, below=text))


def _expiry_row(row: DeadlineRow, now: datetime) -> HomeRow:
    what = _reason_text(row.reason)
    verb, wish = translate("home", "Reactivate"), "reactivate"
    if row.is_cancelled:
        what = translate("home", "Cancelled")
        verb, wish = translate("home", "Open"), ""
    elif row.is_pending:
        what = translate("home", "The suspension waits in the Outbox")
        verb, wish = translate("home", "Open"), ""
    return _deadline_row(row, _due(row, now), what, verb, wish)


def _trial_row(row: DeadlineRow, now: datetime) -> HomeRow:
    what = translate("home", "Trial ends, cannot be extended")
    return _deadline_row(row, _due(row, now), what, translate("home", "Convert"), "convert")


def _window_row(row: DeadlineRow, now: datetime) -> HomeRow:
    if row.is_cancelled:
        what = translate("home", "Its cancellation waits: send it before")
        cancelled = _deadline_row(row, _due(row, now), what, translate("home", "Open"), "", now)
        return replace(cancelled, next_place=Place(PlaceKind.OUTBOX))
    what = translate("home", "Then the whole term is owed")
    return _deadline_row(row, _due(row, now), what, translate("home", "Open"), "", now)


def _term_row(row: DeadlineRow, now: datetime) -> HomeRow:
    if row.reason:
        what = _reason_text(row.reason)
        return _deadline_row(row, _due(row, now), what, translate("home", "Reactivate"), "reactivate")
    what = translate("home", "Auto-renew is off")
    return _deadline_row(row, _due(row, now), what, translate("home", "Let it renew"), "renew")


def _conversion_row(row: DeadlineRow, now: datetime) -> HomeRow:
    what = translate("home", "Then a paid year, billed monthly")
    return _deadline_row(row, _due(row, now), what, translate("home", "Open"), "")


def _over_row(row: DeadlineRow) -> HomeRow:
    if row.kind in (Lane.TERM_END, Lane.CONVERSION):
        what = translate("home", "See what Partner Center says now")
        due = Cell(translate("home", "Term over"), shape=Shape.PILL, tone=Tone.CALM, icon="prohibit")
        return _deadline_row(row, due, what, translate("home", "Open"), "")
    if row.kind == Lane.TRIAL:
        what = translate("home", "The trial is over")
    else:
        what = translate("home", "Its data was deleted")
    word = translate("home", "Ended") if row.kind == Lane.TRIAL else translate("home", "Expired")
    due = Cell(word, shape=Shape.PILL, tone=Tone.CALM, icon="prohibit")
    return _deadline_row(row, due, what, translate("home", "Record deletion"), "record_deletion")


def _deadline_row(row: DeadlineRow, due: Cell, what: str, verb: str, wish: str, now: datetime | None = None) -> HomeRow:
    tooltip = wording.day_tooltip(row.deadline)
    day = wording.day_text(row.deadline)
    if row.until is not None and now is not None:
        day, tooltip = moment_utc(row.until, now), wording.moment_text(row.until)
    other = "" if row.offer_name == row.name else f"{row.name}\n{row.offer_name}"
    return HomeRow(
        key=key_of(row),
        due=due,
        company=Cell(row.company, shape=Shape.LINK, link_key=CUSTOMER),
        subject=Cell(row.name, tooltip=other),
        licences=Cell(wording.number_text(row.quantity), shape=Shape.NUMBER),
        what=Cell(what, is_quiet=True),
        on=Cell(day, shape=Shape.DATE, tooltip=tooltip, is_pending=row.is_pending),
        verb=Cell(verb, shape=Shape.LINK, link_key=NEXT),
        goes_to=Place(PlaceKind.SUBSCRIPTION, row.subscription_id),
        next_place=Place(PlaceKind.SUBSCRIPTION, row.subscription_id, wish),
        customer_id=row.customer_id,
    )


def key_of(row: DeadlineRow) -> str:
    """Return the key of a row: a subscription may have a window and a term's end at once."""
    return f"window {row.subscription_id}" if row.until is not None else row.subscription_id


def _due(row: DeadlineRow, now: datetime) -> Cell:
    tone = tone_for(row, now)
    if row.until is not None:
        text = left_text(row.until, now)
        return Cell(text, shape=Shape.PILL, tone=tone, icon=icon_of(tone), is_pending=row.is_pending)
    left = (row.deadline - now.date()).days
    text = wording.days_text(left) if left > 0 else wording.days_left_text(left)
    icon = "clock" if row.is_pending else icon_of(tone) if not row.is_cancelled else "prohibit"
    return Cell(
        text,
        shape=Shape.PILL,
        tone=tone,
        icon=icon,
        is_pending=row.is_pending,
        tooltip=wording.days_left_text(left),
    )


def tone_for(row: DeadlineRow, now: datetime) -> Tone:
    """Return how loud a deadline speaks: one that was cancelled on purpose is calm, intent is information.

    A window that closes within a day speaks up; nothing is lost by it, so it never shouts. Nor does a trial that
    becomes paid.
    """
    if row.until is not None:
        return Tone.WARN if row.until - now <= timedelta(days=1) else Tone.INFO
    left = (row.deadline - now.date()).days
    if row.kind == Lane.CONVERSION:
        return Tone.WARN if left <= CRITICAL_DAYS else Tone.INFO
    if row.is_cancelled:
        return Tone.CALM
    return Tone.INFO if row.is_pending and row.kind == Lane.EXPIRY else tone_of(left)


def _reason_text(reason: str) -> str:
    if reason not in list(Reason):
        return translate("home", "Reason not recorded")
    word = wording.reason_word(Reason(reason))
    return f"{word[:1].upper()}{word[1:]}"


def _draft_row(known: KnownDraft, now: datetime) -> HomeRow | None:
    """Return a half-filled form; None for one whose subject is not here any more."""
    draft = known.draft
    match draft.kind:
        case kind if kind == ORDER_DRAFT and known.company:
            what, place = translate("home", "New subscription"), Place(PlaceKind.NEW_SUBSCRIPTION, draft.subject)
        case kind if kind == CUSTOMER_DRAFT and not draft.subject:
            what, place = translate("home", "New customer"), Place(PlaceKind.NEW_CUSTOMER)
        case kind if kind == CUSTOMER_DRAFT and known.company:
            what, place = translate("home", "Profile"), Place(PlaceKind.EDIT_CUSTOMER, draft.subject)
        case kind if kind == _AGREEMENT_DRAFT and known.company:
            what, place = translate("home", "Customer agreement"), Place(PlaceKind.AGREEMENT, draft.subject)
        case kind if kind == EDIT_DRAFT and known.name:
            what, place = known.name, Place(PlaceKind.SUBSCRIPTION, draft.subject)
        case _:
            return None
    saved = datetime.fromisoformat(draft.saved_at)
    text = translate("home", "Half filled, saved {time}").format(time=_moment_text(saved, now))
    return HomeRow(
        key=f"draft {draft.kind} {draft.subject}",
        due=Cell(translate("home", "Draft"), shape=Shape.PILL, tone=Tone.INFO, icon="note-pencil", is_pending=True),
        company=Cell(known.company) if known.company else EMPTY,
        subject=Cell(what),
        what=Cell(text, is_quiet=True, link=translate("home", "Discard"), link_key=DISCARD),
        verb=Cell(translate("home", "Continue"), shape=Shape.LINK, link_key=NEXT),
        goes_to=place,
        next_place=place,
        draft=(draft.kind, draft.subject),
    )


def _outbox_rows(figures: OutboxFigures, now: datetime) -> list[HomeRow]:
    count = figures.open_count
    if not count:
        return []
    since = "" if figures.oldest_open is None else _moment_text(figures.oldest_open, now)
    if count == 1:
        subject = translate("home", "One change waits")
        what = translate("home", "since {moment}").format(moment=since)
    else:
        subject = translate("home", "{count} changes wait").format(count=wording.number_text(count))
        what = translate("home", "the oldest since {moment}").format(moment=since)
    place = Place(PlaceKind.OUTBOX)
    return [
        HomeRow(
            key="outbox",
            due=Cell(translate("home", "Outbox"), shape=Shape.PILL, tone=Tone.INFO, icon="clock", is_pending=True),
            subject=Cell(subject),
            what=Cell(what if since else "", is_quiet=True),
            verb=Cell(translate("home", "Open"), shape=Shape.LINK, link_key=NEXT),
            goes_to=place,
            next_place=place,
        )
    ]


def _moment_text(moment: datetime, now: datetime) -> str:
    """Return the time of day where it was today on this computer's clock, else the day with it."""
    is_today = moment.astimezone().date() == now.astimezone().date()
    return wording.clock_text(moment) if is_today else wording.moment_text(moment)


def last_day(today: date) -> date:
    """Return the last day that the page looks at."""
    return date.fromordinal(today.toordinal() + DAYS_SHOWN)


def _columns() -> tuple[Column[HomeRow], ...]:
    return (
        Column("due", lambda: translate("home", "Due"), _text, width=120),
        Column("company", lambda: translate("home", "Customer"), _text, width=168),
        Column("subject", lambda: translate("home", "Subject"), _text),
        Column("licences", lambda: translate("home", "Licences"), _text, is_numeric=True, width=84),
        Column("what", lambda: translate("home", "What happens"), _text, width=220),
        Column("on", lambda: translate("home", "On"), _text, width=148),
        Column("verb", lambda: translate("home", "Next step"), _text, width=124),
    )


def _text(row: HomeRow) -> object:
    return row.subject.text


def _key(row: HomeRow) -> str:
    return row.key

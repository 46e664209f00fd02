"""Home: loads what needs a person, follows what changes, and goes where a row leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.drafts import DraftService, KnownDraft
from csp_desktop.services.ports.rows import DeadlineRow, Lists, OutboxFigures
from csp_desktop.services.ports.world import Clock
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.home.rows import CUSTOMER, DISCARD, NEXT, HomeModel, HomeRow, home_rows, last_day
from csp_desktop.viewmodels.home.state import Card, EmptyText, HomeMode, HomeState, Lane, Way
from csp_desktop.viewmodels.home.strip import strip_of
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator, Place, PlaceKind
from csp_desktop.viewmodels.view_model import ViewModel
from csp_desktop.viewmodels.why_date import EXPLAIN

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Loaded:
    now: datetime
    sizes: Mapping[str, int]
    deadlines: Sequence[DeadlineRow]
    figures: OutboxFigures
    drafts: Sequence[KnownDraft]

    @property
    def today(self) -> date:
        """The UTC day."""
        return self.now.date()

    @property
    def is_untouched(self) -> bool:
        """Whether there is nothing at all yet, not even something half filled."""
        return not (any(self.sizes.values()) or self.figures.open_count or self.drafts)


class Home(ViewModel[HomeState]):
    """Owns what Home shows; its rows are those of ``model``.

    Args:
        read: The lane for reading.
        write: The lane in which a draft is discarded.
        clock: Tells the UTC day from which days are counted.
    """

    samples_wanted = Signal()
    """The person wants to look around in sample data."""

    def __init__(
        self,
        lists: Lists,
        drafts: DraftService,
        read: Runs,
        write: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(HomeState(), parent)
        self._lists = lists
        self._drafts = drafts
        self._read = read
        self._write = write
        self._navigator = navigator
        self._clock = clock
        self._loaded: _Loaded | None = None
        self._selected = ""
        self._problem = ""
        self.model = HomeModel(self)
        feed.published.connect(self._on_published)
        self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        work = partial(_load, self._lists, self._drafts, self._clock)
        self._read.ask(self, work, self._on_loaded, self._on_failed)

    def renew(self) -> None:
        """Read anew if another UTC day has come since."""
        if self._loaded is not None and self._loaded.today != self._clock.today():
            self.reload()

    def begin(self, way: str) -> None:
        """Take one of the ways of the first start."""
        match Way(way):
            case Way.SAMPLES:
                self.samples_wanted.emit()
            case Way.IMPORT:
                self._navigator.go(PlaceKind.IMPORT)
            case Way.NEW_CUSTOMER:
                self._navigator.go(PlaceKind.NEW_CUSTOMER)

    def select(self, row: int) -> None:
        """Ring the mark of a row in the strip; -1 for none."""
        self._selected = self.model.key_at(row) or ""
        self._show()

    def open(self, row: int) -> None:
        """Open what a row is about."""
        found = self.model.row_at(row)
        if found is not None and found.goes_to is not None:
            self._go(found.goes_to)

    def follow(self, row: int, link: str) -> None:
        """Follow a link of a row: its customer, its verb, or Discard."""
        found = self.model.row_at(row)
        if found is None:
            return
        if link == CUSTOMER and found.customer_id:
            self._navigator.go(PlaceKind.CUSTOMER, found.customer_id)
        elif link == NEXT and found.next_place is not None:
            self._go(found.next_place)
        elif link == DISCARD and found.draft is not None:
            kind, subject = found.draft
            self._write.submit(self, partial(self._drafts.drop, kind, subject), self._on_dropped, self._on_failed)

    def can_explain(self, row: int) -> bool:
        """Whether a row has a date that was computed: not a draft, not the Outbox."""
        found = self.model.row_at(row)
        return found is not None and found.draft is None and found.on.text != "" and _is_subscription(found)

    def explain(self, row: int) -> None:
        """Open the dialog where it is unfolded why the date of a row is so."""
        found = self.model.row_at(row)
        if found is not None and found.goes_to is not None and self.can_explain(row):
            self._navigator.go(PlaceKind.SUBSCRIPTION, found.goes_to.subject, EXPLAIN)

    def row_of_mark(self, key: str) -> int:
        """Return the row of a mark in the strip, -1 where it is not listed."""
        row = self.model.row_of(key)
        return -1 if row is None else row

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.model.refresh_headers()
        self._show()

    def _go(self, place: Place) -> None:
        self._navigator.go(place.kind, place.subject, place.wish)

    def _on_published(self, changes: Changes) -> None:
        kinds = (Kind.CUSTOMER, Kind.SUBSCRIPTION, Kind.OUTBOX, Kind.DRAFT, Kind.OFFER, Kind.SETTINGS)
        if any(changes.touches(kind) for kind in kinds):
            self.reload()

    def _on_loaded(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        self._problem = ""
        self._show()

    def _on_dropped(self, _nothing: object) -> None:
        """The feed tells that it is gone."""

    def _on_failed(self, error: BaseException) -> None:
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _show(self) -> None:
        loaded = self._loaded
        if loaded is None:
            self._set(HomeState(problem=self._problem))
            return
        self.model.set_rows(home_rows(loaded.deadlines, loaded.drafts, loaded.figures, loaded.now))
        is_first = loaded.is_untouched
        self._set(
            HomeState(
                mode=HomeMode.FIRST_START if is_first else HomeMode.DESK,
                title=translate("home", "Bring in your first customers")
                if is_first
                else wording.day_long(loaded.today),
                subtitle=_welcome() if is_first else _subtitle(loaded),
                cards=_cards() if is_first else (),
                strip=None if is_first else strip_of(loaded.deadlines, loaded.now, self._selected),
                has_rows=bool(self.model.rows),
                empty=None if self.model.rows or is_first else _empty(loaded),
                problem=self._problem,
            )
        )


def _load(lists: Lists, drafts: DraftService, clock: Clock) -> _Loaded:
    now = clock.now()
    deadlines = (*lists.windows(now), *lists.deadlines(last_day(now.date())))
    return _Loaded(now, lists.sizes(), deadlines, lists.outbox_figures(), drafts.known())


def _welcome() -> str:
    return translate(
        "home",
        "CSP Desktop keeps customers, subscriptions and orders on this computer, checks every change by Partner "
        "Center's rules as you make it, and keeps it safe until it is placed.",
    )


def _cards() -> tuple[Card, ...]:
    return (
        Card(
            Way.SAMPLES,
            "compass",
            translate("home", "Explore with sample data"),
            translate("home", "Customers and subscriptions in every state. Nothing is ever sent. Leave it any time."),
        ),
        Card(
            Way.IMPORT,
            "file-arrow-up",
            translate("home", "Import files"),
            translate(
                "home", "The catalogue as Partner Center lists it, as JSON; nothing changes if a file is faulty."
            ),
        ),
        Card(
            Way.NEW_CUSTOMER,
            "user-plus",
            translate("home", "New customer"),
            translate("home", "Enter the first one yourself; what is half filled is kept."),
        ),
    )


def _subtitle(loaded: _Loaded) -> str:
    """Say how many dates the strip shows, and what is lost first if nobody acts."""
    running = [row for row in loaded.deadlines if row.deadline >= loaded.today]
    lasting = (Lane.CONVERSION, Lane.WINDOW)
    losing = [row for row in running if not row.is_cancelled and not row.is_pending and row.kind not in lasting]
    if not losing:
        return translate("home", "Nothing will be lost within the next 120 days.")
    first = min(losing, key=lambda row: row.deadline)
    left = wording.days_left_text((first.deadline - loaded.today).days)
    told = translate("home", "First to be lost if nobody acts: {name} of {company}, {day} ({left}).").format(
        name=first.name, company=first.company, day=wording.day_short(first.deadline, loaded.today), left=left
    )
    if len(running) == 1:
        return told
    count = translate("home", "{count} deadlines within the next 120 days.")
    return f"{count.format(count=wording.number_text(len(running)))} {told}"


def _empty(loaded: _Loaded) -> EmptyText:
    if not loaded.sizes.get("customers"):
        text = translate("home", "Enter the first customer, then choose what it buys.")
        return EmptyText("users", translate("home", "No customers yet"), text, offers_customer=True)
    text = translate(
        "home", "Suspensions and trials stand here before their date, and whatever waits for you to finish it."
    )
    return EmptyText("check-circle", translate("home", "Nothing needs you today"), text)


def _is_subscription(row: HomeRow) -> bool:
    return row.goes_to is not None and row.goes_to.kind is PlaceKind.SUBSCRIPTION

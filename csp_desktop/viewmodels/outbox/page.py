"""The outbox page: find a change, see what it does, withdraw it, go on to mark it as placed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.outbox import Entry
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.outbox import EntryCase, OutboxService
from csp_desktop.services.ports.rows import Lists, OutboxLine
from csp_desktop.viewmodels.change_sentences import change_sentence
from csp_desktop.viewmodels.matching import searched, words_of
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.navigator import Navigator, Place, PlaceKind
from csp_desktop.viewmodels.outbox.listing import Listing, counts_of, empty_text, rows_of, sentences_of, subtitle_of
from csp_desktop.viewmodels.outbox.rows_model import OutboxModel
from csp_desktop.viewmodels.outbox.state import ChipText, OutboxState, Question, Show
from csp_desktop.viewmodels.outbox.words import detail_text, subscription_of
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

_BRINGING = (ChangeKind.PLACE_ORDER, ChangeKind.ADD_ADD_ON)


class Outbox(ViewModel[OutboxState]):
    """Owns filter, search and the chosen entry; the rows are those of ``model``.

    Args:
        lists: The entries; asked in the lane only.
        outbox: Withdraws, and tells what an entry waits for.
        read: The lane for reading.
        write: The lane for the person's commands.
        feed: Tells what changed.
        navigator: Opens what an entry is about; its wishes for this page are followed here.
    """

    shown = Signal(str)
    """An entry was chosen from elsewhere: its row is to be brought into view."""

    def __init__(
        self,
        lists: Lists,
        outbox: OutboxService,
        read: Runs,
        write: Runs,
        feed: Feed[Changes],
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(OutboxState(), parent)
        self._lists, self._outbox = lists, outbox
        self._read, self._write = read, write
        self._navigator = navigator
        self._model = OutboxModel(self)
        self._entries: tuple[Entry, ...] | None = None
        self._sentences: dict[str, str] = {}
        self._show_only = Show.ALL
        self._typed = ""
        self._selected = ""
        self._wanted = ""
        self._case: EntryCase | None = None
        self._question: Question | None = None
        self._problem = self._said = ""
        self._is_busy = False
        feed.published.connect(self._on_published)
        navigator.wanted.connect(self._on_wanted)
        self._load()

    @property
    def model(self) -> OutboxModel:
        """The rows."""
        return self._model

    def search(self, text: str) -> None:
        """Find changes by any part of their sentence, customer, author, key or order number."""
        self._typed = text
        self._list()

    def choose(self, key: str) -> None:
        """Show only some, by a chip."""
        self._show_only = Show(key)
        self._list()

    def clear(self) -> None:
        """Search and filter no more."""
        self._typed, self._show_only = "", Show.ALL
        self._list()

    def select(self, entry_id: str) -> None:
        """Unfold an entry."""
        if entry_id != self._selected:
            self._selected = entry_id
            self._case, self._question, self._problem, self._said = None, None, "", ""
            self._load_case()
            self._show()

    def show_entry(self, subject: str) -> None:
        """Unfold the entry of a key, or the one that brings or touches a subscription, or one of a customer."""
        self._wanted = subject
        if self._entries is not None:
            self._show_wanted()

    def mark_placed(self, entry_id: str = "") -> None:
        """Go on to mark an entry as placed; the chosen one if none is named."""
        key = entry_id or self._selected
        if key:
            self._navigator.go(PlaceKind.MARK_PLACED, key)

    def open_subject(self, entry_id: str = "") -> None:
        """Open the subscription that an entry is about, else its customer."""
        entry = self._entry(entry_id or self._selected)
        if entry is None:
            return
        subscription = subscription_of(entry)
        if subscription:
            self._navigator.go(PlaceKind.SUBSCRIPTION, subscription)
        else:
            self._navigator.go(PlaceKind.CUSTOMER, entry.change.customer_id)

    def withdraw(self) -> None:
        """Withdraw the chosen entry; asks first where others go with it."""
        case = self._case
        if case is None or not case.entry.can_be_withdrawn or self._is_busy:
            return
        if case.dependents and self._question is None:
            count = len(case.dependents)
            self._question = Question(
                text=translate("outbox", "%n change(s) built on it would go too", "", count),
                lines=tuple(change_sentence(each.change) for each in case.dependents),
                yes=translate("outbox", "Withdraw all %n", "", count + 1),
                no=translate("outbox", "Keep them"),
            )
            self._show()
            return
        self._withdraw_now()

    def answer(self, *, is_yes: bool) -> None:
        """Answer the question."""
        if self._question is not None:
            self._question = None
            if is_yes:
                self._withdraw_now()
            else:
                self._show()

    def retry(self) -> None:
        """Read again after a failure."""
        self._problem = ""
        self._load()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._question = None
        self._sentences = sentences_of(self._entries or ())
        self._model.refresh_headers()
        self._list()

    def _withdraw_now(self) -> None:
        self._is_busy, self._problem, self._said = True, "", ""
        self._show()
        self._write.submit(self, partial(self._outbox.withdraw, self._selected), self._on_withdrawn, self._on_failed)

    def _on_withdrawn(self, keys: tuple[str, ...]) -> None:
        self._is_busy = False
        self._said = translate("outbox", "%n change(s) withdrawn; nothing was sent.", "", len(keys))
        self._show()

    def _load(self) -> None:
        self._read.ask(self, self._lists.outbox, self._on_lines, self._on_failed)

    def _on_lines(self, lines: Sequence[OutboxLine]) -> None:
        self._entries = tuple(line.entry for line in lines)
        self._sentences = sentences_of(self._entries)
        if self._wanted:
            self._show_wanted()
        else:
            self._list()
            self._load_case()

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        found = _entry_about(self._entries or (), wanted)
        if found is None:
            self._problem = error_sentence(ExpectedError(Code.RECORD_MISSING))
            self._list()
            return
        self._typed, self._show_only, self._selected = "", Show.ALL, found.id
        self._case, self._question, self._problem = None, None, ""
        self._list()
        self._load_case()
        self.shown.emit(found.id)

    def _load_case(self) -> None:
        if self._selected:
            self._read.ask(self, partial(self._outbox.case, self._selected), self._on_case, self._on_failed)

    def _on_case(self, case: EntryCase) -> None:
        if case.entry.id == self._selected:
            self._case = case
            self._show()

    def _on_failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _on_published(self, changes: Changes) -> None:
        if changes.touches(Kind.OUTBOX) or changes.touches(Kind.SETTINGS):
            self._load()

    def _on_wanted(self, place: Place) -> None:
        if place.kind is PlaceKind.OUTBOX and place.subject:
            self.show_entry(place.subject)

    def _entry(self, entry_id: str) -> Entry | None:
        return next((entry for entry in self._entries or () if entry.id == entry_id), None)

    def _list(self) -> None:
        """Make the rows, and choose the first where the chosen one is not among them."""
        listing = self._listing()
        rows = rows_of(listing)
        self._model.set_rows(rows)
        keys = [row.key for row in rows if row.pill is not None]
        if self._selected not in keys:
            self._selected = keys[0] if keys else ""
            self._case, self._question = None, None
            self._load_case()
        self._show(listing)

    def _listing(self) -> Listing:
        return Listing(
            entries=self._entries or (),
            sentences=self._sentences,
            words=words_of(searched(self._typed)),
            show=self._show_only,
            now=datetime.now(UTC),
        )

    def _show(self, listing: Listing | None = None) -> None:
        listing = self._listing() if listing is None else listing
        counts = counts_of(listing)
        is_loading = self._entries is None
        case = self._case if self._case is not None and self._case.entry.id == self._selected else None
        names = {
            Show.ALL: translate("outbox", "All"),
            Show.NEEDS_YOU: translate("outbox", "Need you"),
            Show.WAITING: translate("outbox", "Waiting"),
            Show.DONE: translate("outbox", "Done"),
        }
        chips = tuple(
            ChipText(
                key,
                text,
                counts[key],
                is_on=key is self._show_only,
                is_hidden=key is Show.NEEDS_YOU and not counts[key] and key is not self._show_only,
            )
            for key, text in names.items()
        )
        self._set(
            OutboxState(
                is_loading=is_loading,
                is_busy=self._is_busy,
                search=self._typed,
                subtitle="" if is_loading else subtitle_of(listing),
                chips=chips,
                has_filters=bool(listing.entries),
                selected=self._selected,
                detail=detail_text(case, listing.now) if case is not None else None,
                question=self._question,
                empty=None if is_loading or self._model.rowCount() else empty_text(listing),
                problem=self._problem,
                said=self._said,
            )
        )


def _entry_about(entries: Sequence[Entry], subject: str) -> Entry | None:
    """Return the entry that a wish means: by its key, then what brings a subscription, then any that touches it."""
    open_ones = [entry for entry in entries if entry.is_open]
    by_key = [entry for entry in entries if entry.id == subject]
    touching = [entry for entry in open_ones if subject in entry.change.subscription_ids]
    bringing = [entry for entry in touching if entry.change.kind in _BRINGING]
    of_customer = [entry for entry in open_ones if entry.change.customer_id == subject]
    return next(iter((*by_key, *bringing, *touching, *of_customer)), None)

"""Which entries are shown, in which groups, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.outbox import Entry, EntryState
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.change_sentences import change_sentence
from csp_desktop.viewmodels.matching import has_word, ranges_of
from csp_desktop.viewmodels.outbox.rows_model import Row
from csp_desktop.viewmodels.outbox.state import EmptyText, Show
from csp_desktop.viewmodels.outbox.words import NEEDS_YOU, last_moment, pill_of, waits_for_text, when_text

translate = QCoreApplication.translate

MOST_GROUPED = 900
"""Up to so many rows have headings; more are one plain list in the same order."""


@dataclass(frozen=True)
class Listing:
    """What is asked of the entries.

    Args:
        entries: Open ones in their order, then the finished ones, the latest first.
        sentences: Each entry's change in words, by its key; made once, as a search asks for all of them.
        words: All must occur.
        now: From which moments are told.
    """

    entries: tuple[Entry, ...]
    sentences: Mapping[str, str]
    words: tuple[str, ...]
    show: Show
    now: datetime

    @cached_property
    def found(self) -> tuple[Entry, ...]:
        """Those that the search finds."""
        return tuple(entry for entry in self.entries if self._is_found(entry))

    def _is_found(self, entry: Entry) -> bool:
        if not self.words:
            return True
        parts = (self.sentences[entry.id], entry.change.company, entry.author, entry.id, entry.order_number)
        where = "\n".join(parts)
        return all(has_word(where, word) for word in self.words)


def sentences_of(entries: Iterable[Entry]) -> dict[str, str]:
    """Return each entry's change in words, by its key."""
    return {entry.id: change_sentence(entry.change) for entry in entries}


def rows_of(listing: Listing) -> tuple[Row, ...]:
    """Return the rows, each group with its heading."""
    by_key = {entry.id: entry for entry in listing.entries}
    groups = _groups(listing)
    has_headings = sum(len(entries) for _show, entries in groups) <= MOST_GROUPED
    rows: list[Row] = []
    for show, entries in groups:
        if entries and has_headings:
            rows.append(Row(f"group-{show.value}", _heading(show), _count_text(show, len(entries))))
        rows.extend(_row(entry, by_key, listing) for entry in entries)
    return tuple(rows)


def counts_of(listing: Listing) -> dict[Show, int]:
    """Return how many the search finds by chip."""
    groups = [_group_of(entry) for entry in listing.found]
    return {**{show: groups.count(show) for show in Show}, Show.ALL: len(groups)}


def subtitle_of(listing: Listing) -> str:
    """Return in one line what matters: how many need a person, how many wait."""
    groups = [_group_of(entry) for entry in listing.entries]
    needs, waits = groups.count(Show.NEEDS_YOU), groups.count(Show.WAITING)
    if not listing.entries:
        return ""
    if needs:
        return ", ".join(
            (
                translate("outbox", "%n change(s) for you to decide", "", needs),
                translate("outbox", "%n waiting.", "", waits),
            )
        )
    if waits:
        return translate(
            "outbox", "%n change(s) waiting here. Place each at Partner Center, then mark it as placed.", "", waits
        )
    return translate("outbox", "Nothing waits.")


def empty_text(listing: Listing) -> EmptyText:
    """Return what stands where no rows are."""
    if not listing.entries:
        return EmptyText(
            "paper-plane-tilt",
            translate("outbox", "Nothing waits"),
            translate(
                "outbox",
                "Every order and change that you submit is kept here until it is placed, with all that it alters. "
                "It can be withdrawn until then. Open a customer to sell or change something.",
            ),
        )
    if listing.words:
        return EmptyText("magnifying-glass", translate("outbox", "No change matches this search"), "")
    return EmptyText("check-circle", translate("outbox", "No such changes"), "")


def _groups(listing: Listing) -> list[tuple[Show, list[Entry]]]:
    shown = (Show.NEEDS_YOU, Show.WAITING, Show.DONE)
    return [
        (show, [entry for entry in listing.found if _group_of(entry) is show])
        for show in shown
        if listing.show in (Show.ALL, show)
    ]


def _group_of(entry: Entry) -> Show:
    if entry.state in NEEDS_YOU:
        return Show.NEEDS_YOU
    return Show.WAITING if entry.is_open else Show.DONE


def _heading(show: Show) -> str:
    return {
        Show.NEEDS_YOU: translate("outbox", "Need you"),
        Show.WAITING: translate("outbox", "Waiting"),
        Show.DONE: translate("outbox", "Done recently"),
    }[show]


def _count_text(show: Show, count: int) -> str:
    number = wording.number_text(count)
    if show is Show.WAITING:
        return translate("outbox", "{count}, can be withdrawn until they are placed").format(count=number)
    return number


def _row(entry: Entry, by_key: dict[str, Entry], listing: Listing) -> Row:
    before = tuple(found for key in entry.depends_on if (found := by_key.get(key)) is not None and found.is_open)
    waits_for = before if entry.is_open else ()
    text = listing.sentences[entry.id]
    parts = [entry.change.company]
    if waits_for:
        # What holds it back matters more than when it was entered; the pane tells both.
        parts.append(waits_for_text(waits_for[-1:]))
    else:
        parts.append(when_text(last_moment(entry), listing.now))
    if entry.is_open and not waits_for:
        parts.append(entry.author)
    if entry.state is EntryState.ACCEPTED:
        parts.append(entry.order_number)
    below = " · ".join(part for part in parts if part)
    can_place = entry.can_be_withdrawn and not waits_for
    return Row(
        key=entry.id,
        text=text,
        below=below,
        pill=pill_of(entry, is_behind=bool(waits_for)),
        is_faded=entry.state is EntryState.WITHDRAWN,
        matches=ranges_of(text, listing.words),
        below_matches=ranges_of(below, listing.words),
        link=translate("outbox", "Mark as placed") if can_place else "",
    )

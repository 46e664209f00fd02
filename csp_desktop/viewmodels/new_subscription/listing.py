"""Which rows of the catalogue stand on a tab, for a search, folded or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass

from csp_desktop.viewmodels.new_subscription.answers import Answers
from csp_desktop.viewmodels.new_subscription.catalogue import ADD_ONS_TAB, HEADING, Catalogue, Entry, Row


@dataclass(frozen=True)
class Listing:
    """What the catalogue page shows.

    Args:
        tab: The tab that is shown; another than asked for where a search finds nothing there.
        counts: Per shown tab, the offers that fit or that a search found.
        folded: How many rows of the shown tab are folded away.
        others: How many rows of the shown tab do not fit, folded or not.
    """

    rows: tuple[Row, ...]
    tab: str
    counts: dict[str, int]
    folded: int
    others: int


def list_offers(
    catalogue: Catalogue, tab: str, words: tuple[str, ...], ticked: Set[str], *, is_unfolded: bool
) -> Listing:
    """Return the rows of a tab; a search looks behind the fold, and what is ticked is never folded.

    Args:
        ticked: Keys of the ticked offers.
    """
    found = [entry for entry in catalogue.entries if entry.has(words)] if words else list(catalogue.entries)
    counted = Counter(entry.tab for entry in found if words or entry.is_listed)
    present = {entry.tab for entry in found}
    shown = [each.key for each in catalogue.tabs if each.key != ADD_ONS_TAB or (words and each.key in present)]
    counts = {key: counted[key] for key in shown}
    if tab not in counts or (words and not counts[tab]):
        tab = next((key for key in shown if counts[key]), tab if tab in counts else next(iter(shown), ""))
    listed: list[Entry] = []
    others: list[Entry] = []
    for entry in found:
        if entry.tab == tab:
            (listed if entry.is_listed or entry.key in ticked else others).append(entry)
    is_open = bool(words) or is_unfolded
    rows: tuple[Row, ...] = tuple(listed)
    if is_open and others:
        rows = (*listed, HEADING, *others)
    return Listing(rows, tab, counts, folded=0 if is_open else len(others), others=len(others))


class Lister:
    """Remembers the last listing, so that typing a licence count does not walk through the catalogue."""

    def __init__(self) -> None:
        self._asked: object = None
        self._found: Listing | None = None

    def list(self, catalogue: Catalogue, answers: Answers, words: tuple[str, ...], *, is_unfolded: bool) -> Listing:
        """Return the rows of the answered tab, worked out anew only if something differs that decides them."""
        ticked = frozenset(pick.key for pick in answers.chosen)
        asked = (catalogue, answers.tab, words, ticked, is_unfolded)
        if self._found is None or asked != self._asked:
            self._asked = asked
            self._found = list_offers(catalogue, answers.tab, words, ticked, is_unfolded=is_unfolded)
        return self._found

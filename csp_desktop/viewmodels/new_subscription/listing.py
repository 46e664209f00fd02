"""Which rows of the catalogue stand on a tab, for a search, folded or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
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
    found: Sequence[Entry] = catalogue.entries
    for word in words:
        found = [entry for entry in found if word in entry.words]
    counted = Counter([entry.tab for entry in found]) if words else catalogue.listed
    # Legacy add-ons are not in the catalog (AV-8): without others their tab comes only with a search.
    shown = [each.key for each in catalogue.tabs if each.key != ADD_ONS_TAB or counted[each.key]]
    counts = {key: counted[key] for key in shown}
    if tab not in counts or (words and not counts[tab]):
        tab = next((key for key in shown if counts[key]), tab if tab in counts else next(iter(shown), ""))
    on_tab = [entry for entry in found if entry.tab == tab]
    listed = [entry for entry in on_tab if entry.is_listed or entry.key in ticked]
    others = [entry for entry in on_tab if not entry.is_listed and entry.key not in ticked]
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
        # Only what would be folded away matters, so that ticking what is listed walks through nothing.
        ticked = frozenset(pick.key for pick in answers.chosen if not _is_listed(catalogue, pick.key))
        asked = (catalogue, answers.tab, words, ticked, is_unfolded)
        if self._found is None or asked != self._asked:
            self._asked = asked
            self._found = list_offers(catalogue, answers.tab, words, ticked, is_unfolded=is_unfolded)
        return self._found


def _is_listed(catalogue: Catalogue, key: str) -> bool:
    entry = catalogue.by_key.get(key)
    return entry is not None and entry.is_listed

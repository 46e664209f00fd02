"""What a table cell shows, as a value: a view-model decides it, one delegate draws it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Role under which an item model hands out its ``Cell``; ``DisplayRole`` gives ``Cell.text`` for search and readers."""

GROUP_ROLE = CELL_ROLE + 1
"""Role under which the first cell of a group row hands out its title; the row is spanned and drawn as a heading."""


class Tone(StrEnum):
    """What a colour means; never told by colour alone."""

    PLAIN = "plain"
    GOOD = "good"
    INFO = "info"
    WARN = "warn"
    CRITICAL = "crit"
    CALM = "calm"


class Shape(StrEnum):
    """How a cell is drawn."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    LINK = "link"
    PILL = "pill"
    CHECK = "check"
    NONE = "none"


@dataclass(frozen=True)
class Cell:
    """One cell of a table.

    Args:
        text: What is shown and what a screen reader says.
        shape: How it is drawn; numbers and dates stand at the right with tabular figures.
        tone: Meaning of a pill or of the text's colour.
        icon: Icon name of the set (``views/icons``), such as ``check-circle``; empty for none.
        is_pending: Intent, not fact: drawn dashed (a pill's outline, an underline under ``text``).
        before: Value that base holds, drawn quietly before an arrow where a pending value differs.
        below: Second line, quiet; gives the row two lines.
        below_matches: Half-open ranges of ``below`` that a search found.
        below_icon: Icon before the second line.
        link: Text of a link behind the second line (a remedy); clicking it is reported with the row and ``link_key``.
        link_key: Names the link for the view-model.
        prefix: Quiet word before the text, such as ``renews``.
        matches: Half-open ranges of ``text`` that a search found.
        is_quiet: Drawn in the secondary text role.
        is_disabled: Greyed, such as the name of an offer that cannot be bought.
        is_strong: Drawn in the one weight for emphasis.
        is_checked: For ``Shape.CHECK``; None draws no box.
        tooltip: The whole of what was elided or more of it.
    """

    text: str = ""
    shape: Shape = Shape.TEXT
    tone: Tone = Tone.PLAIN
    icon: str = ""
    is_pending: bool = False
    before: str = ""
    below: str = ""
    below_matches: tuple[tuple[int, int], ...] = ()
    below_icon: str = ""
    link: str = ""
    link_key: str = ""
    prefix: str = ""
    matches: tuple[tuple[int, int], ...] = ()
    is_quiet: bool = False
    is_disabled: bool = False
    is_strong: bool = False
    is_checked: bool | None = None
    tooltip: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says: all that is drawn, in reading order; for ``AccessibleTextRole``."""
        value = f"{self.before} → {self.text}" if self.before else self.text
        return ", ".join(part for part in (self.prefix, value, self.below, self.link) if part)


EMPTY = Cell(shape=Shape.NONE)
"""Nothing to show: zeros and unknowns stay empty, so that the others speak."""

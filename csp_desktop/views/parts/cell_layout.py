"""Where the pieces of a table cell stand: the same answer for painting, for clicks on links and for tooltips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPalette

from csp_desktop.viewmodels.cells import Cell, Shape, Tone
from csp_desktop.views.drawing import pill_width
from csp_desktop.views.look import CELL_PADDING, PILL_HEIGHT, PILL_ICON_SIZE, scaled, tone_colours

ARROW = "→"
_FIGURE_SPACE = "\u2007"
_GAP = 8
_ICON_GAP = 6
_CHECK_ROOM = 16


_PLAIN_SHAPES = (Shape.TEXT, Shape.LINK, Shape.NUMBER, Shape.DATE)


class Kind(Enum):
    """What a piece is."""

    TEXT = auto()
    ICON = auto()
    PILL = auto()
    CHECK = auto()


@dataclass(frozen=True)
class Piece:
    """One thing to draw, and what a click on it means.

    Args:
        rect: Where it stands.
        kind: What it is.
        text: The text as it fits, or an icon's name.
        colour: Of text or icon.
        is_strong: In the one weight for emphasis.
        is_dashed: Underlined as intent.
        link_key: Names the link for the view-model; None for what is no link.
        marks: Stretches from the left edge, in pixels, that a search found.
        is_cut: Whether the text was elided.
    """

    rect: QRect
    kind: Kind
    text: str
    colour: QColor
    is_strong: bool = False
    is_dashed: bool = False
    link_key: str | None = None
    marks: tuple[tuple[int, int], ...] = ()
    is_cut: bool = False


@dataclass(frozen=True)
class _Run:
    text: str
    colour: QColor
    kind: Kind = Kind.TEXT
    is_strong: bool = False
    is_dashed: bool = False
    link_key: str | None = None
    matches: tuple[tuple[int, int], ...] = ()
    can_shrink: bool = False
    gap: int = field(default=_GAP)


@dataclass(frozen=True)
class Fonts:
    """The two weights in which cells are measured."""

    body: QFontMetrics
    strong: QFontMetrics

    def of(self, is_strong: bool) -> QFontMetrics:
        """Return the measure of a weight."""
        return self.strong if is_strong else self.body


def lay_out(cell: Cell, rect: QRect, palette: QPalette, fonts: Fonts, has_two_lines: bool) -> list[Piece]:
    """Return the pieces of a cell from left to right, line by line.

    Args:
        cell: What is shown.
        rect: The whole cell; padding is taken off here.
        palette: Of the view.
        fonts: As they are measured.
        has_two_lines: Whether rows are high enough for ``below``; if not, it stands behind the text.
    """
    padding = scaled(CELL_PADDING)
    inner = rect.adjusted(padding, 0, -padding, -1)
    if cell.shape is Shape.NONE or inner.width() <= 0:
        return []
    pieces: list[Piece] = []
    if cell.shape is Shape.CHECK:
        if cell.is_checked is not None:
            side = scaled(_CHECK_ROOM)
            box = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
            pieces.append(Piece(box, Kind.CHECK, "", palette.color(QPalette.ColorRole.Text)))
        inner = inner.adjusted(scaled(_CHECK_ROOM + _GAP), 0, 0, 0)
        if not cell.text:
            return pieces
    if has_two_lines and (cell.below or cell.link):
        height = fonts.body.height() + max(1, scaled(18) - fonts.body.height())
        top = inner.top() + (inner.height() - 2 * height) // 2
        first = QRect(inner.left(), top, inner.width(), height)
        pieces += _first_line(cell, first, palette, fonts, [])
        pieces += _place(_second_line(cell, palette), first.translated(0, height), fonts, is_right=_is_right(cell))
        return pieces
    return pieces + _first_line(cell, inner, palette, fonts, _second_line(cell, palette))


def is_plain(cell: Cell) -> bool:
    """Tell whether a cell is one text and nothing else, as most are: such a one is drawn without a layout."""
    return cell.shape in _PLAIN_SHAPES and not (
        cell.matches
        or cell.below
        or cell.is_pending
        or cell.icon
        or cell.prefix
        or cell.before
        or cell.link
        or cell.is_strong
    )


def natural_width(cell: Cell, palette: QPalette, fonts: Fonts, has_two_lines: bool) -> int:
    """Return how wide a cell would like to be, padding included."""
    wide = QRect(0, 0, 100_000, scaled(PILL_HEIGHT) * 2)
    pieces = lay_out(cell, wide, palette, fonts, has_two_lines)
    if not pieces:
        return 2 * scaled(CELL_PADDING)
    lines: dict[int, int] = {}
    for piece in pieces:
        lines[piece.rect.top()] = lines.get(piece.rect.top(), 0) + piece.rect.width() + scaled(_GAP)
    widest = max(lines.values()) if cell.shape is not Shape.CHECK else sum(lines.values())
    return widest - scaled(_GAP) + 2 * scaled(CELL_PADDING) + 2


def padded_date(text: str) -> str:
    """Return a date whose one-digit day is padded, so that days stand in line."""
    is_short = len(text) > 1 and text[0].isdigit() and not text[1].isdigit()
    return _FIGURE_SPACE + text if is_short else text


def _first_line(cell: Cell, rect: QRect, palette: QPalette, fonts: Fonts, behind: list[_Run]) -> list[Piece]:
    if cell.shape is Shape.PILL:
        width = pill_width(fonts.body, cell.text, cell.icon, is_quiet_pill(cell))
        room = max(0, rect.width() - sum(_width(run, fonts) + scaled(run.gap) for run in behind))
        box = QRect(rect.left(), rect.top(), min(width, room or rect.width()), rect.height())
        text_colour = palette.color(QPalette.ColorRole.Text)
        is_cut = width > box.width()
        pill = Piece(box, Kind.PILL, cell.text, text_colour, link_key=_link_key(cell), is_cut=is_cut)
        rest = rect.adjusted(box.width() + scaled(_GAP), 0, 0, 0)
        return [pill, *_place(behind, rest, fonts, is_right=False)]
    colour = colour_of(cell, palette)
    quiet = palette.color(QPalette.ColorRole.PlaceholderText)
    runs: list[_Run] = []
    if cell.icon:
        mark = quiet if cell.tone is Tone.PLAIN else tone_colours(palette, cell.tone).solid
        runs.append(_Run(cell.icon, mark, Kind.ICON, gap=_ICON_GAP))
    prefix = [_Run(cell.prefix, colour if cell.tone is not Tone.PLAIN else quiet)] if cell.prefix else []
    if cell.before:
        runs += [_Run(cell.before, quiet, gap=4), _Run(ARROW, quiet, gap=4)]
    text = padded_date(cell.text) if cell.shape is Shape.DATE and not cell.prefix else cell.text
    main = _Run(
        text,
        colour,
        is_strong=cell.is_strong,
        is_dashed=cell.is_pending,
        link_key=_link_key(cell),
        matches=cell.matches if text == cell.text else (),
        can_shrink=True,
    )
    if cell.shape is Shape.DATE and prefix:
        left = _place(prefix, rect, fonts, is_right=False)
        used = sum(piece.rect.width() for piece in left) + scaled(_GAP)
        return left + _place([*runs, main], rect.adjusted(used, 0, 0, 0), fonts, is_right=True)
    return _place([*prefix, *runs, main, *behind], rect, fonts, is_right=_is_right(cell))


def _second_line(cell: Cell, palette: QPalette) -> list[_Run]:
    runs: list[_Run] = []
    quiet = palette.color(QPalette.ColorRole.PlaceholderText)
    if cell.below_icon:
        runs.append(_Run(cell.below_icon, quiet, Kind.ICON, gap=_ICON_GAP))
    if cell.below:
        # What cannot be bought is greyed, why it cannot be is not.
        is_reason = cell.is_disabled and bool(cell.below_icon)
        ink = palette.color(QPalette.ColorRole.Text) if is_reason else quiet
        runs.append(_Run(cell.below, ink, matches=cell.below_matches, can_shrink=True))
    if cell.link:
        runs.append(_Run(cell.link, palette.color(QPalette.ColorRole.Link), link_key=cell.link_key))
    return runs


def is_quiet_pill(cell: Cell) -> bool:
    """Tell whether a pill has no fill: what is as it should be does not shout."""
    return (cell.is_quiet or cell.tone in (Tone.GOOD, Tone.PLAIN)) and not cell.is_pending


def _link_key(cell: Cell) -> str | None:
    if cell.shape is not Shape.LINK or cell.is_disabled:
        return None
    return "" if cell.link else cell.link_key


def _is_right(cell: Cell) -> bool:
    return cell.shape is Shape.NUMBER


def colour_of(cell: Cell, palette: QPalette) -> QColor:
    """Return the colour of a cell's text."""
    role = QPalette.ColorRole
    if cell.is_disabled or cell.is_quiet:
        return palette.color(role.PlaceholderText)
    if cell.shape is Shape.LINK:
        return palette.color(role.Link)
    if cell.tone is not Tone.PLAIN:
        return tone_colours(palette, cell.tone).text
    return tone_colours(palette, Tone.INFO).text if cell.is_pending else palette.color(role.Text)


def _width(run: _Run, fonts: Fonts) -> int:
    if run.kind is Kind.ICON:
        return scaled(PILL_ICON_SIZE)
    return fonts.of(run.is_strong).horizontalAdvance(run.text)


def _place(runs: Sequence[_Run], rect: QRect, fonts: Fonts, is_right: bool) -> list[Piece]:
    if not runs:
        return []
    widths = [_width(run, fonts) for run in runs]
    gaps = [scaled(run.gap) for run in runs[:-1]] + [0]
    over = sum(widths) + sum(gaps) - rect.width()
    if over > 0:
        # The longest of those that may shrink gives way first.
        for number in sorted((n for n, run in enumerate(runs) if run.can_shrink), key=lambda n: -widths[n]):
            taken = min(over, max(0, widths[number] - fonts.body.averageCharWidth() * 4))
            widths[number] -= taken
            over -= taken
    left = rect.left() if not is_right else max(rect.left(), rect.right() + 1 - sum(widths) - sum(gaps))
    pieces: list[Piece] = []
    for run, width, gap in zip(runs, widths, gaps, strict=True):
        box = QRect(left, rect.top(), max(0, min(width, rect.right() + 1 - left)), rect.height())
        if run.kind is Kind.ICON:
            side = width
            box = QRect(left, rect.center().y() - side // 2 + 1, side, side)
            pieces.append(Piece(box, Kind.ICON, run.text, run.colour))
        elif box.width() > 0:
            piece = _text_piece(run, box, fonts.of(run.is_strong))
            pieces.append(piece)
            if piece.is_cut and not is_right:
                # What follows closes up to what is left of the text.
                left -= max(0, width - fonts.of(run.is_strong).horizontalAdvance(piece.text))
        left += width + gap
    return pieces


def _text_piece(run: _Run, box: QRect, metrics: QFontMetrics) -> Piece:
    # Advances are rounded, so a text of just that width would be elided for a fraction of a pixel.
    is_short = metrics.horizontalAdvance(run.text) > box.width()
    text = metrics.elidedText(run.text, Qt.TextElideMode.ElideMiddle, box.width()) if is_short else run.text
    return Piece(
        box,
        Kind.TEXT,
        text,
        run.colour,
        is_strong=run.is_strong,
        is_dashed=run.is_dashed,
        link_key=run.link_key,
        marks=_marks(run, text, metrics) if run.matches else (),
        is_cut=text != run.text,
    )


def _marks(run: _Run, shown: str, metrics: QFontMetrics) -> tuple[tuple[int, int], ...]:
    """Return where found stretches stand in the text as it is shown; what the ellipsis swallowed has none."""
    is_cut = shown != run.text
    head = shown.find("…") if is_cut else len(shown)
    tail = len(shown) - head - 1 if is_cut else 0
    shift = len(shown) - len(run.text)
    marks = []
    for start, end in run.matches:
        parts = [(start, min(end, head))] if start < head else []
        if is_cut and end > len(run.text) - tail:
            parts.append((max(start, len(run.text) - tail) + shift, end + shift))
        for first, last in parts:
            left = metrics.horizontalAdvance(shown[:first])
            marks.append((left, metrics.horizontalAdvance(shown[:last])))
    return tuple(marks)

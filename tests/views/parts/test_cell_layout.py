from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from csp_desktop.viewmodels.cells import EMPTY, Cell, Shape, Tone
from csp_desktop.views.look import tones
from csp_desktop.views.parts.cell_layout import (
    ARROW,
    Fonts,
    Kind,
    Piece,
    is_quiet_pill,
    lay_out,
    natural_width,
    padded_date,
)

WIDE = QRect(0, 0, 600, 32)


@pytest.fixture
def fonts(dressed: QApplication) -> Fonts:
    strong = QFont(dressed.font())
    strong.setWeight(QFont.Weight.DemiBold)
    return Fonts(QFontMetrics(dressed.font()), QFontMetrics(strong))


@pytest.fixture
def palette(dressed: QApplication) -> QPalette:
    return dressed.palette()


def _texts(pieces: list[Piece]) -> list[str]:
    return [piece.text for piece in pieces]


def test_nothing_to_show_has_no_pieces(fonts: Fonts, palette: QPalette) -> None:
    assert lay_out(EMPTY, WIDE, palette, fonts, has_two_lines=False) == []


def test_a_long_name_is_cut_in_its_middle(fonts: Fonts, palette: QPalette) -> None:
    cell = Cell("Donaudampfschifffahrtsgesellschaftskapitänsvereinigung")

    (piece,) = lay_out(cell, QRect(0, 0, 150, 32), palette, fonts, has_two_lines=False)

    assert piece.is_cut
    assert piece.text.startswith("Donau")
    assert piece.text.endswith("ung")


def test_a_text_that_just_fits_is_whole(fonts: Fonts, palette: QPalette) -> None:
    cell = Cell("Field sales")
    width = natural_width(cell, palette, fonts, has_two_lines=False)

    (piece,) = lay_out(cell, QRect(0, 0, width, 32), palette, fonts, has_two_lines=False)

    assert piece.text == "Field sales"


def test_numbers_stand_at_the_right(fonts: Fonts, palette: QPalette) -> None:
    (piece,) = lay_out(Cell("25", Shape.NUMBER), WIDE, palette, fonts, has_two_lines=False)

    assert piece.rect.right() == WIDE.right() - 8


def test_a_pending_number_shows_what_base_holds_before_an_arrow(fonts: Fonts, palette: QPalette) -> None:
    cell = Cell("46", Shape.NUMBER, before="40", is_pending=True)

    pieces = lay_out(cell, WIDE, palette, fonts, has_two_lines=False)

    assert _texts(pieces) == ["40", ARROW, "46"]
    assert [piece.is_dashed for piece in pieces] == [False, False, True]
    assert pieces[2].colour == tones(is_dark=False).info.text


def test_days_of_one_digit_are_padded() -> None:
    assert padded_date("1 Mar 2018") == "\u20071 Mar 2018"
    assert padded_date("16 Mar 2018") == "16 Mar 2018"
    assert padded_date("2026. 5. 4.") == "2026. 5. 4."
    assert padded_date("") == ""


def test_a_date_with_a_prefix_stands_at_the_right_of_it(fonts: Fonts, palette: QPalette) -> None:
    cell = Cell("1 Jun 2026", Shape.DATE, Tone.WARN, prefix="expires")

    prefix, day = lay_out(cell, WIDE, palette, fonts, has_two_lines=False)

    assert prefix.rect.left() == 8
    assert day.rect.right() == WIDE.right() - 8
    assert prefix.colour == day.colour == tones(is_dark=False).warn.text


def test_the_second_line_stands_below_and_ends_in_the_remedy(fonts: Fonts, palette: QPalette) -> None:
    cell = Cell("Visio", below="Only one is allowed.", below_icon="checks", link="Open it", link_key="open")

    pieces = lay_out(cell, QRect(0, 0, 600, 50), palette, fonts, has_two_lines=True)

    assert _texts(pieces) == ["Visio", "checks", "Only one is allowed.", "Open it"]
    assert pieces[0].rect.bottom() < pieces[2].rect.center().y()
    assert [piece.link_key for piece in pieces] == [None, None, None, "open"]


def test_in_rows_of_one_line_the_second_stands_behind(fonts: Fonts, palette: QPalette) -> None:
    pieces = lay_out(Cell("Proseware", below="tag: industrial"), WIDE, palette, fonts, has_two_lines=False)

    assert _texts(pieces) == ["Proseware", "tag: industrial"]
    assert pieces[1].rect.left() > pieces[0].rect.right()


def test_what_cannot_be_bought_is_greyed_but_its_reason_is_not(fonts: Fonts, palette: QPalette) -> None:
    cell = Cell("Visio", is_disabled=True, below="Closed since 1 April.", below_icon="prohibit")

    name, _, reason = lay_out(cell, QRect(0, 0, 600, 50), palette, fonts, has_two_lines=True)

    assert name.colour == palette.color(QPalette.ColorRole.PlaceholderText)
    assert reason.colour == palette.color(QPalette.ColorRole.Text)


def test_found_stretches_are_marked_where_they_stand(fonts: Fonts, palette: QPalette) -> None:
    (piece,) = lay_out(Cell("Northwind", matches=((5, 9),)), WIDE, palette, fonts, has_two_lines=False)

    ((left, right),) = piece.marks
    assert left == fonts.body.horizontalAdvance("North")
    assert right == fonts.body.horizontalAdvance("Northwind")


def test_found_stretches_behind_the_ellipsis_move_with_their_text(fonts: Fonts, palette: QPalette) -> None:
    text = "Office 365 Business Premium for everyone in the north wind"
    cell = Cell(text, matches=((len(text) - 4, len(text)), (20, 27)))

    (piece,) = lay_out(cell, QRect(0, 0, 170, 32), palette, fonts, has_two_lines=False)

    ((left, right),) = piece.marks
    assert right == fonts.body.horizontalAdvance(piece.text)
    assert left == fonts.body.horizontalAdvance(piece.text[:-4])


def test_a_box_stands_before_its_text(fonts: Fonts, palette: QPalette) -> None:
    cell = Cell("Audio", Shape.CHECK, is_checked=True)

    box, text = lay_out(cell, WIDE, palette, fonts, has_two_lines=False)

    assert box.kind is Kind.CHECK
    assert text.rect.left() > box.rect.right()


def test_what_is_as_it_should_be_does_not_shout() -> None:
    assert is_quiet_pill(Cell("Active", Shape.PILL, Tone.GOOD))
    assert not is_quiet_pill(Cell("Suspended", Shape.PILL, Tone.WARN))
    assert not is_quiet_pill(Cell("Activation queued", Shape.PILL, Tone.GOOD, is_pending=True))

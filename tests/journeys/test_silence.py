"""The walker finds what it is to find: each silence is made on purpose here, and each good reason passes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton, QSpinBox, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csp_desktop.qtkit.columns import Column
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels.cells import CELL_ROLE, Cell
from csp_desktop.views.parts.table import Table
from tests.journeys.links import links_of
from tests.journeys.silence import is_sentence, silent_controls


def a_page(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    page.show()
    return page


def disabled(widget: QWidget, **said: str) -> QWidget:
    widget.setEnabled(False)
    widget.setToolTip(said.get("tooltip", ""))
    widget.setAccessibleDescription(said.get("description", ""))
    widget.setStatusTip(said.get("status", ""))
    widget.setAccessibleName(said.get("name", ""))
    return widget


@pytest.mark.parametrize("make", [lambda: QPushButton("Submit"), QLineEdit, QSpinBox, QComboBox])
def test_a_control_without_a_word_is_found(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    page = a_page(qtbot, disabled(make()))

    assert len(silent_controls(page)) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"tooltip": "Submit"},
        {"tooltip": "Submit."},
        {"description": "not now"},
        {"description": "Locked"},
        {"status": "…"},
        {"tooltip": "Send the order.", "name": "Send the order."},
        {"tooltip": "<p></p>"},
    ],
)
def test_a_name_or_half_a_word_is_no_reason(qtbot: QtBot, said: dict[str, str]) -> None:
    page = a_page(qtbot, disabled(QPushButton("Submit."), **said))

    assert len(silent_controls(page)) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"tooltip": "Choose a reason first."},
        {"description": "Choose a reason first."},
        {"status": "Choose a reason first."},
        {"tooltip": "<p style='white-space:pre-wrap'>R&amp;D may not do this.</p>"},
        {"description": "활성 상태가 아닙니다. 다시 활성화하세요."},
    ],
)
def test_a_sentence_is_a_reason(qtbot: QtBot, said: dict[str, str]) -> None:
    page = a_page(qtbot, disabled(QPushButton("Submit"), **said))

    assert silent_controls(page) == []


def test_a_field_that_can_only_be_read_needs_a_reason_too(qtbot: QtBot) -> None:
    field = QLineEdit("25")
    field.setReadOnly(True)
    page = a_page(qtbot, field)

    assert len(silent_controls(page)) == 1


def test_what_is_hidden_or_works_is_no_silence(qtbot: QtBot) -> None:
    hidden = disabled(QPushButton("Submit"))
    page = a_page(qtbot, hidden, QPushButton("Cancel"), QLineEdit())
    hidden.hide()

    assert silent_controls(page) == []


def test_a_whole_panel_that_is_switched_off_silences_each_of_its_controls(qtbot: QtBot) -> None:
    panel = QWidget()
    QVBoxLayout(panel).addWidget(QPushButton("Submit"))
    panel.setEnabled(False)
    page = a_page(qtbot, panel)

    assert len(silent_controls(page)) == 1


@pytest.mark.parametrize(("tip", "found"), [("", 1), ("Nothing is selected.", 0)])
def test_a_menu_entry_says_why(qtbot: QtBot, tip: str, found: int) -> None:
    page = a_page(qtbot)
    menu = QMenu("File", page)
    entry = menu.addAction("Import…")
    entry.setEnabled(False)
    entry.setStatusTip(tip)

    assert len(silent_controls(page)) == found


def test_an_action_of_a_context_menu_says_why(qtbot: QtBot) -> None:
    page = a_page(qtbot)
    action = QAction("Withdraw", page)
    action.setEnabled(False)
    page.addAction(action)

    assert silent_controls(page) == ["menu entry 'Withdraw'"]


@pytest.mark.parametrize(("tip", "found"), [("", 1), ("No orders yet.", 0)])
def test_a_tab_says_why(qtbot: QtBot, tip: str, found: int) -> None:
    bar = QTabBar()
    bar.addTab("Subscriptions")
    bar.addTab("Orders")
    bar.setTabEnabled(1, False)
    bar.setTabToolTip(1, tip)
    page = a_page(qtbot, bar)

    assert len(silent_controls(page)) == found


class _Rows(ListModel[Cell]):
    """A table of one column."""

    roles = frozenset({CELL_ROLE})

    def cell_data(self, _column: Column[Cell], row: Cell, _role: int) -> object:
        return row


def a_table(qtbot: QtBot, cell: Cell) -> QWidget:
    table = Table()
    columns = (Column[Cell]("name", lambda: "Offer", lambda row: row.text),)
    model = _Rows(columns, table, key=lambda row: row.text)
    model.set_rows((cell,))
    table.setModel(model)
    return a_page(qtbot, table)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        (Cell("E3", is_disabled=True), 1),
        (Cell("E3", is_disabled=True, below="Not on sale."), 0),
        (Cell("E3", is_disabled=True, tooltip="E3\nNot on sale."), 0),
        (Cell("E3", is_disabled=True, below="suspended"), 1),
        (Cell("E3"), 0),
    ],
)
def test_a_greyed_row_says_why(qtbot: QtBot, cell: Cell, found: int) -> None:
    assert len(silent_controls(a_table(qtbot, cell))) == found


@pytest.mark.usefixtures("qapp")
def test_the_ways_out_of_a_table_are_found(qtbot: QtBot) -> None:
    page = a_table(qtbot, Cell("E3", below="Not on sale.", link="Choose another offer", link_key="other"))
    told: list[str] = []
    table = page.findChild(Table)
    assert table is not None
    table.linkActivated.connect(lambda _index, key: told.append(key))

    (link,) = links_of(page)
    link.follow()

    assert (link.text, told) == ("Choose another offer", ["other"])


@pytest.mark.parametrize(
    ("text", "is_one"), [("Not now.", True), ("Locked", False), ("", False), ("a.b", False), ("What then?", True)]
)
def test_what_counts_as_a_sentence(text: str, is_one: bool) -> None:
    assert is_sentence(text) is is_one

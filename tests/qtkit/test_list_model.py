"""Short tables: held in memory, and no louder than what changed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QAbstractItemModelTester

from csp_desktop.qtkit.columns import Column
from csp_desktop.qtkit.list_model import ListModel


@dataclass(frozen=True)
class Line:
    """A row of the table."""

    id: str
    name: str


COLUMNS = (Column[Line]("name", lambda: "Name", lambda line: line.name),)
A, B, C = Line("a", "Adatum"), Line("b", "Bellows"), Line("c", "Contoso")


def a_model(*lines: Line) -> ListModel[Line]:
    model = ListModel(COLUMNS, key=lambda line: line.id)
    model.set_rows(lines)
    return model


def signals_of(model: ListModel[Line]) -> list[object]:
    heard = list[object]()
    model.modelReset.connect(lambda: heard.append("reset"))
    model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row())))
    return heard


def test_the_model_keeps_the_contract_of_item_models(qapp: QCoreApplication) -> None:
    model = a_model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_rows([A, B])
    model.set_rows([A, Line("b", "Bold")])
    model.set_rows([B])

    assert tester.model() is model


def test_rows_are_found_by_place_and_by_key(qapp: QCoreApplication) -> None:
    model = a_model(A, B)

    assert model.rows == (A, B)
    assert [model.row_at(place) for place in (-1, 0, 1, 2)] == [None, A, B, None]
    assert [model.row_of(key) for key in ("a", "b", "c")] == [0, 1, None]
    assert model.index(1, 0).data() == "Bellows"


@pytest.mark.parametrize(
    ("rows", "heard"),
    [
        ([A, B, C], []),
        ([A, Line("b", "Bold"), Line("c", "Cold")], [(1, 2)]),
        ([B, A, C], ["reset"]),
        ([A, B], ["reset"]),
        ([], ["reset"]),
    ],
    ids=["same", "two changed", "moved", "one gone", "none"],
)
def test_other_rows_are_told_by_the_least_that_says_it(
    qapp: QCoreApplication, rows: list[Line], heard: list[object]
) -> None:
    model = a_model(A, B, C)
    told = signals_of(model)

    model.set_rows(rows)

    assert told == heard
    assert model.rows == tuple(rows)


def test_titles_are_asked_again_in_a_new_language(qapp: QCoreApplication) -> None:
    model, heard = a_model(A), list[tuple[int, int]]()
    model.headerDataChanged.connect(lambda _, first, last: heard.append((first, last)))

    model.refresh_headers()

    assert heard == [(0, 0)]

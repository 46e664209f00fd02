"""The guards: a test that leaves something behind fails, one that tidies up does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]

TESTS = """
import logging

import pytest
from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QWidget

from csp_desktop.qtkit.lane import Lane

kept = []


def test_bad_log():
    logging.getLogger("csp_desktop").warning("unforeseen")


def test_good_log(expected_logs):
    logging.getLogger("csp_desktop").warning("foreseen")
    assert [record.getMessage() for record in expected_logs] == ["foreseen"]


def test_bad_window(qtbot):
    kept.append(QWidget())


def test_good_window(qtbot):
    widget = QWidget()
    widget.itself = widget
    kept.append(QWidget(widget))
    qtbot.addWidget(widget)
    widget.show()


def test_good_cycle(qtbot):
    widget = QWidget()
    widget.itself = widget


def test_bad_timer(qtbot):
    owner = QObject()
    QTimer(owner).start(1000)
    kept.append(owner)


def test_good_timer(qtbot):
    owner = QObject()
    owner.itself = owner
    QTimer(owner).start(1000)


def test_bad_lane(qtbot):
    kept.append(Lane("left"))


def test_good_lane(qtbot):
    Lane("closed").close()


@pytest.mark.parametrize("turn", [1, 2])
def test_good_locale(turn):
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
"""


def test_each_guard_fails_the_test_that_left_something_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import *\n", encoding="utf-8")
    (tmp_path / "test_guarded.py").write_text(TESTS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-o", "addopts=", "-rA", "--rootdir", ".", "."]

    run = subprocess.run(
        command,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )

    errors = {line.split("::")[1].split(" ")[0] for line in run.stdout.splitlines() if line.startswith("ERROR test_")}
    assert errors == {"test_bad_log", "test_bad_window", "test_bad_timer", "test_bad_lane"}, run.stdout
    assert "11 passed, 4 errors" in run.stdout

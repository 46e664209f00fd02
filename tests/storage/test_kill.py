"""Killed at any moment, the program loses nothing that it acknowledged, and keeps nothing by halves."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from csp_desktop.services.ports.rows import CustomerQuery
from csp_desktop.storage.database import Database
from csp_desktop.storage.lists import SqlLists

ROOT = Path(__file__).resolve().parents[2]


def kill_while_adding(path: Path, prefix: str, acknowledgements: int) -> list[str]:
    """Start a program that adds entries, kill it right after some acknowledgements, and return all of them."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.adding", str(path), prefix], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    with program:
        said = [program.stdout.readline() for _ in range(acknowledgements)]
        program.send_signal(signal.SIGKILL)
        said += program.stdout.readlines()
    assert program.returncode == -signal.SIGKILL
    return [line.strip() for line in said if line.endswith("\n")]


def assert_nothing_lost(path: Path, acknowledged: list[str]) -> None:
    database = Database(path)
    database.prepare()
    database.open_for_reading()
    connection = database.reading.connection()
    kept = [each for (each,) in connection.execute("SELECT id FROM outbox")]
    subjects = connection.execute("SELECT count(*) FROM outbox_subject").fetchone()[0]
    (check,) = connection.execute("PRAGMA quick_check").fetchone()
    found = SqlLists(database).customers.open(CustomerQuery(text="contoso")).count
    database.close_here()

    assert len(kept) == len(set(kept))
    # At most one was committed whose acknowledgement was not written any more.
    assert set(acknowledged) <= set(kept)
    assert subjects == 5 * len(kept)
    assert (check, found) == ("ok", 1)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not known here")
def test_what_was_acknowledged_outlives_kills(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    acknowledged: list[str] = []

    for run, wanted in enumerate((1, 25, 60)):
        acknowledged += kill_while_adding(path, f"run{run}", wanted)
        assert_nothing_lost(path, acknowledged)

    assert len(acknowledged) >= 86


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not known here")
def test_what_was_acknowledged_outlives_twenty_kills(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    dice = random.Random(20)
    acknowledged: list[str] = []

    for number in range(20):
        acknowledged += kill_while_adding(path, f"run{number}", dice.randrange(1, 120))
        assert_nothing_lost(path, acknowledged)

    assert len(acknowledged) > 500

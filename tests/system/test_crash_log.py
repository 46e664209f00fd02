"""The trace that a hard crash leaves behind."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.system.crash_log import CrashLog

ROOT = Path(__file__).resolve().parents[2]

CRASHING = (
    "import faulthandler, sys; from pathlib import Path; from csp_desktop.system.crash_log import CrashLog\n"
    "log = CrashLog(Path(sys.argv[1]))\n"
    "def dies(): faulthandler._sigsegv()\n"
    "dies()\n"
)


@pytest.fixture(autouse=True)
def faults_as_before() -> Iterator[None]:
    """Leave the interpreter's handler as the test runner has set it."""
    was_enabled = faulthandler.is_enabled()
    yield
    assert faulthandler.is_enabled() == was_enabled


def test_a_segmentation_fault_leaves_a_trace_that_the_next_start_puts_aside(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASHING, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "in dies" in (tmp_path / "crash.log").read_text(encoding="utf-8")

    CrashLog(tmp_path).close()

    (kept,) = tmp_path.glob("crash-*.log")
    assert "in dies" in kept.read_text(encoding="utf-8")
    assert (tmp_path / "crash.log").read_bytes() == b""


def test_without_a_crash_nothing_is_put_aside(tmp_path: Path) -> None:
    for _ in range(2):
        log = CrashLog(tmp_path)
        assert faulthandler.is_enabled()
        log.close()

    assert [each.name for each in tmp_path.iterdir()] == ["crash.log"]


def test_the_newest_three_are_kept(tmp_path: Path) -> None:
    for day in range(1, 6):
        (tmp_path / f"crash-2024010{day}-120000.log").write_text("old", encoding="utf-8")
    (tmp_path / "crash.log").write_text("new", encoding="utf-8")
    os.utime(tmp_path / "crash.log", (1_709_294_400, 1_709_294_400))

    CrashLog(tmp_path).close()

    names = sorted(each.name for each in tmp_path.glob("crash-*.log"))
    assert names == ["crash-20240104-120000.log", "crash-20240105-120000.log", "crash-20240301-120000.log"]


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as told:
        CrashLog(tmp_path / "gone")

    assert told.value.code is Code.FOLDER_UNAVAILABLE

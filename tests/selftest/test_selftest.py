"""The self-test passes on a sound program, fails on a broken one, and says so in its report and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BREAK = {
    "a rule is wrong": "story.SUSPENDED_DAYS = 91",
    "a step raises": "story._know_countries = lambda person: 1 // 0",
    "a slot raises": (
        "from csp_desktop.bootstrap.office import QTimer\n"
        "story._know_countries = lambda person: (QTimer.singleShot(0, lambda: 1 // 0), "
        "person.wait_until(lambda: bool(sys.excepthook.__self__._report.complaints)), {})[2]"
    ),
}


def run(report: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the self-test in a new process, after ``before`` has broken something."""
    program = (
        f"import sys\nfrom csp_desktop.__main__ import main\nfrom csp_desktop.selftest import person, story\n"
        f"{before}\nsys.exit(main(['--selftest', sys.argv[1]]))\n"
    )
    return subprocess.run(
        [sys.executable, "-c", program, str(report)],
        cwd=ROOT,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=False,
    )


def read(report: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return document


def test_a_sound_program_passes_in_two_lives(tmp_path: Path) -> None:
    done = run(tmp_path / "report.json")

    report = read(tmp_path / "report.json")
    assert (done.returncode, report["ok"], report["complaints"]) == (0, True, []), report
    names = [step["name"] for step in report["steps"]]
    assert names.count("open the window") == 2
    assert names[-1] == "find what waits"
    dates = [step["facts"]["expires_on"] for step in report["steps"] if "expires_on" in step["facts"]]
    assert len(dates) == 2
    assert report["painted_at"] > 0
    assert not (tmp_path / "report.png").exists()


@pytest.mark.parametrize("broken", BREAK)
def test_a_broken_program_fails_and_leaves_a_picture(tmp_path: Path, broken: str) -> None:
    done = run(tmp_path / "report.json", f"person.PATIENCE_MILLISECONDS = 3000\n{BREAK[broken]}")

    report = read(tmp_path / "report.json")
    assert (done.returncode, report["ok"]) == (1, False)
    assert report["complaints"] or report["steps"][-1]["problem"]
    assert (tmp_path / "report.png").exists()


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    done = run(tmp_path)

    assert done.returncode == 2
    assert "the report cannot be written" in done.stderr

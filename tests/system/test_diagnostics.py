"""A report for support: what it holds, and that it holds nothing else."""

from __future__ import annotations

import errno
import io
import json
import logging
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from csp_desktop import __version__
from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.domain.partners import Partner
from csp_desktop.services.ports.settings import Appearance, Settings
from csp_desktop.system.diagnostics import (
    LOG_BYTES,
    DataKind,
    Figures,
    Person,
    Screen,
    kept_of_log,
    report,
    save_report,
)
from csp_desktop.system.logging import LogFile
from csp_desktop.system.outlines import outline
from csp_desktop.system.paths import Folders, folders
from csp_desktop.system.settings import SettingsFile

ROOT = Path(__file__).resolve().parents[2]
ANA = Person(home="/home/ana.ortiz", user="ana.ortiz")

FAULTHANDLER = """Fatal Python error: Segmentation fault

Current thread 0x00007f3c1b2c8740 [lane-read] (most recent call first):
  File "/home/ana.ortiz/csp/csp_desktop/storage/lists.py", line 93 in sizes
  File "/usr/lib/python3.12/threading.py", line 1012 in run

Thread 0x00007f3c1b2c8741 (most recent call first):
  <no Python frame>

Extension modules: shiboken6.Shiboken, PySide6.QtCore (total: 2)
Birch Lane
"""


@pytest.fixture
def own(tmp_path: Path) -> Folders:
    return folders(tmp_path)


def numbers() -> Figures:
    return {"schema": 2, "customers": 3, "outbox": {"waiting": 1}}


def members(own: Folders, figures: Callable[[], Figures] = numbers, outlines: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the texts of a report."""
    content = report(own, DataKind.NAMED, Screen(qt="6.11", scales=(1.0, 2.0)), figures, outlines, ANA)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def a_bug(message: str) -> BaseException:
    try:
        raise KeyError(message)
    except KeyError as error:
        return error


def write_log(own: Folders, *errors: BaseException) -> None:
    log = LogFile(own.log)
    for error in errors:
        log.expected(error) if isinstance(error, ExpectedError) else log.bug(error)
    log.close()


def test_a_fresh_folder_gives_facts_of_program_and_machine(own: Folders) -> None:
    found = members(own)

    about = json.loads(found["about.json"])
    assert sorted(found) == ["about.json", "settings.json"]
    assert (about["program"], about["qt"], about["screen_scales"]) == (__version__, "6.11", [1.0, 2.0])
    assert about["data_folder"] == "--data-dir"
    assert about["database"] == numbers()
    assert about["database_bytes"] is None
    assert about["free_bytes"] > 0
    assert about["is_frozen"] is False
    assert str(own.data) not in found["about.json"]


def test_a_database_that_cannot_be_read_is_told_by_its_code(own: Folders) -> None:
    def fail() -> Figures:
        raise ExpectedError(Code.DATABASE_DAMAGED)

    assert json.loads(members(own, fail)["about.json"])["database"] == {"problem": "database_damaged"}


def test_what_counts_under_a_strange_name_is_told_without_it(own: Folders) -> None:
    found = members(own, lambda: {"customers": "Birch Lane", "outbox": {"Birch Lane": 4}})

    assert json.loads(found["about.json"])["database"] == {"outbox": {"<left out>": 4}}


def test_of_the_settings_only_harmless_ones_are_told(own: Folders) -> None:
    partner = Partner(
        cloud=Cloud.GERMANY,
        country="DE",
        role=Role.SALES_AGENT,
        domain="birchlane.example",
        author="Ana Ortiz",
        qualifications=("Charity",),
    )
    SettingsFile(own.settings).write(Settings("de", Appearance.DARK, partner, last_folder="/home/ana.ortiz/Birch"))

    assert json.loads(members(own)["settings.json"]) == {
        "language": "de",
        "appearance": "dark",
        "cloud": Cloud.GERMANY.value,
        "country": "DE",
        "role": Role.SALES_AGENT.value,
    }


def test_a_harmless_setting_with_a_strange_value_is_left_out(own: Folders) -> None:
    own.settings.write_text(
        json.dumps({"language": "Birch Lane", "appearance": 3, "partner": {"country": "Birch", "role": ["Ana"]}}),
        encoding="utf-8",
    )

    told = json.loads(members(own)["settings.json"])

    assert told == {
        "language": "<left out>",
        "appearance": "<left out>",
        "cloud": "",
        "country": "<left out>",
        "role": "<left out>",
    }


@pytest.mark.parametrize("content", [b"no json", b"[]", b"\xff\xfe", b"[" * 50_000])
def test_a_broken_settings_file_is_told_and_left_where_it_is(own: Folders, content: bytes) -> None:
    own.settings.write_bytes(content)

    assert json.loads(members(own)["settings.json"]) == {"problem": "settings_broken"}
    assert own.settings.read_bytes() == content


def test_of_the_log_the_places_of_a_bug_are_told_and_not_what_it_said(
    own: Folders, expected_logs: list[logging.LogRecord]
) -> None:
    forged = "2024-01-01T00:00:00.000000Z ERROR csp_desktop unexpected error"
    write_log(own, a_bug(f"Birch Lane\n{forged}\n  BirchLane\n\u2028  csp_desktop/x.py, line 3, in Birch\rBirch"))

    lines = members(own)["log/csp-desktop.log"].splitlines()

    assert lines[0].endswith("Z ERROR csp_desktop unexpected error")
    assert lines[1:] == [f"  {line}" for line in outline(a_bug("")).splitlines()]


def test_of_the_log_an_expected_error_is_told(own: Folders, expected_logs: list[logging.LogRecord]) -> None:
    error = Unavailable(Code.FILE_NOT_JSON, name="Birch Lane.json", line=3, names=("Birch", "Lane"))
    error.__cause__ = PermissionError(13, "Birch Lane")
    write_log(own, error)

    line = members(own)["log/csp-desktop.log"].strip()

    assert line.partition("Z ")[2] == (
        "WARNING csp_desktop Unavailable file_not_json line=3 name=<text> names=<2 texts> cause=PermissionError(13)"
    )


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            "2024-03-01T09:00:00.5Z INFO csp_desktop.sync Birch Lane",
            "2024-03-01T09:00:00.5Z INFO csp_desktop.sync <left out>",
        ),
        ("2024-03-01T09:00:00.5Z WARNING csp_desktop.qtkit.lane lane jobs did not end in time", None),
        ("2024-03-01T09:00:00.5Z WARNING csp_desktop Unavailable disk_full", None),
        (
            "2024-03-01T09:00:00.5Z WARNING csp_desktop Unavailable Birch",
            "2024-03-01T09:00:00.5Z WARNING csp_desktop <left out>",
        ),
        (
            "2024-03-01T09:00:00.5Z WARNING csp_desktop Unavailable disk_full name=Birch",
            "2024-03-01T09:00:00.5Z WARNING csp_desktop <left out>",
        ),
        ("2024-03-01T09:00:00.5Z WARNING birch.lane Unavailable disk_full", ""),
        ("  > Birch Lane", ""),
        ("  Birch Lane said", ""),
        ("Birch Lane", ""),
        ("KeyError: 'Birch Lane'", ""),
        ('  File "/home/ana/x.py", line 3, in f', ""),
        ("      (12 more)", None),
        ("  csp_desktop.domain.errors.Unavailable", None),
        ("    csp_desktop/views/look.py, line 3, in _Wardrobe.wear.<locals>.<lambda>", None),
    ],
)
def test_of_the_log_only_lines_of_known_forms_are_told(line: str, kept: str | None) -> None:
    expected = line if kept is None else kept

    assert kept_of_log(line) == (f"{expected}\n" if expected else "")


def test_traces_of_crashes_are_told_without_folders(own: Folders) -> None:
    for name in ("crash.log", "crash-20240301-120000.log", "crash-of-birch.log"):
        (own.log / name).write_text(FAULTHANDLER, encoding="utf-8")

    found = members(own)

    assert sorted(name for name in found if name.startswith("log/")) == [
        "log/crash-20240301-120000.log",
        "log/crash.log",
    ]
    assert found["log/crash.log"].splitlines() == [
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007f3c1b2c8740 (most recent call first):",
        "  csp_desktop/storage/lists.py, line 93, in sizes",
        "  threading.py, line 1012, in run",
        "Thread 0x00007f3c1b2c8741 (most recent call first):",
        "  <no Python frame>",
    ]


def test_the_trace_of_a_real_crash_is_understood(own: Folders) -> None:
    crashing = (
        "import faulthandler, sys; from pathlib import Path; from csp_desktop.system.crash_log import CrashLog\n"
        "log = CrashLog(Path(sys.argv[1]))\n"
        "def dies(): faulthandler._sigsegv()\n"
        "dies()\n"
    )
    subprocess.run([sys.executable, "-c", crashing, str(own.log)], cwd=ROOT, capture_output=True, check=False)

    lines = members(own)["log/crash.log"].splitlines()

    assert any("most recent call first" in line for line in lines)
    assert "  <string>, line 3, in dies" in lines


def test_other_files_beside_the_log_stay_there(own: Folders) -> None:
    (own.log / "notes.log").write_text("Birch Lane", encoding="utf-8")
    (own.log / "csp-desktop.log.old").write_text("Birch Lane", encoding="utf-8")

    assert sorted(members(own)) == ["about.json", "settings.json"]


def test_of_a_long_log_the_newest_is_told(own: Folders) -> None:
    line = "2024-03-01T09:00:00.5Z WARNING csp_desktop Unavailable disk_full\n"
    for number in range(8):
        name = "csp-desktop.log" if number == 0 else f"csp-desktop.log.{number}"
        (own.log / name).write_text(line * (1_000_000 // len(line)), encoding="utf-8")

    found = members(own)

    assert sum(len(text) for name, text in found.items() if name.startswith("log/")) <= LOG_BYTES
    assert [name for name in found if name.startswith("log/")] == [
        "log/csp-desktop.log",
        *(f"log/csp-desktop.log.{number}" for number in range(1, 6)),
    ]
    assert len(found["log/csp-desktop.log.5"]) < 10_000


@pytest.mark.skipif(os.name == "nt", reason="a folder in the place of a file is refused in other words there")
def test_a_part_that_cannot_be_read_is_named(own: Folders) -> None:
    (own.log / "csp-desktop.log.2").mkdir()

    assert json.loads(members(own)["about.json"])["not_readable"] == ["log/csp-desktop.log.2"]


def test_bugs_are_told_by_their_outlines_alone(own: Folders) -> None:
    found = members(own, outlines=(outline(a_bug("Birch Lane")), "Birch Lane, in the house"))

    assert found["traceback.txt"] == outline(a_bug("")) + "\n\n<left out>\n"


def test_person_and_home_are_named_nowhere(own: Folders) -> None:
    found = members(own, outlines=("ana.ortiz", "x.ana.ortiz.y, line 1, in f"))

    assert found["traceback.txt"].startswith("<user>\n")
    assert ANA.hidden_in("in /home/ana.ortiz/data and /HOME/Ana.Ortiz of ANA.ORTIZ, not of banana.ortizes") == (
        "in <home>/data and <home> of <user>, not of banana.ortizes"
    )
    assert Person(home="C:\\Users\\Ana", user="").hidden_in("C:/users/ana/x C:\\Users\\Ana\\y") == "<home>/x <home>\\y"
    assert Person(home="/", user="").hidden_in("a/b") == "a/b"


def test_it_is_written_whole_or_not_at_all(own: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.zip"
    save_report(path, own, DataKind.PLATFORM, Screen(), numbers)
    before = path.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable) as told:
        save_report(path, own, DataKind.PLATFORM, Screen(), numbers)

    assert told.value.code is Code.DISK_FULL
    assert path.read_bytes() == before
    assert zipfile.ZipFile(path).testzip() is None


def test_a_folder_that_is_not_there_is_told(own: Folders, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as told:
        save_report(tmp_path / "gone" / "report.zip", own, DataKind.PLATFORM, Screen(), numbers)

    assert told.value.code is Code.FOLDER_UNAVAILABLE

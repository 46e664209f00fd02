"""Making a bundle: the order of its steps, and that none of them fails unheard. Every tool here is a stand-in."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tools import bundle, start


class Tools:
    """A stand-in for pip, PyInstaller, the gate and the bundle itself.

    ``fails`` is a word of the command that ends with 3.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.fails = ""
        self.report: dict[str, object] | None = {"ok": True, "is_frozen": True}
        self.packs = True

    def run(self, command: Sequence[str], **named: Any) -> subprocess.CompletedProcess[bytes]:
        words = [str(word) for word in command]
        self.commands.append(words)
        self.environments.append(named.get("env") or {})
        if "venv" in words:
            bundle.PYTHON.parent.mkdir(parents=True)
            bundle.PYTHON.write_bytes(b"")
        if "PyInstaller" in words and self.packs:
            bundle.PROGRAM.parent.mkdir(parents=True, exist_ok=True)
            bundle.PROGRAM.write_bytes(b"program")
        if "--selftest" in words and self.report is not None:
            Path(words[-1]).write_text(json.dumps(self.report), encoding="utf-8")
        return subprocess.CompletedProcess(words, 3 if self.fails and self.fails in words else 0, b"")

    def steps(self) -> list[str]:
        names = ("venv", "install", "--texts", "PyInstaller", "--bundle", "--selftest")
        return [name for command in self.commands for name in names if name in command]


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tools:
    environment = tmp_path / "build/bundle-env"
    monkeypatch.setattr(bundle, "ROOT", tmp_path)
    monkeypatch.setattr(bundle, "BUILD", tmp_path / "build")
    monkeypatch.setattr(bundle, "ENVIRONMENT", environment)
    monkeypatch.setattr(bundle, "PYTHON", environment / "bin/python")
    monkeypatch.setattr(bundle, "STAMP", environment / "installed.stamp")
    monkeypatch.setattr(bundle, "BUNDLE", tmp_path / "dist/csp-desktop")
    monkeypatch.setattr(bundle, "PROGRAM", tmp_path / "dist/csp-desktop/csp-desktop")
    monkeypatch.setattr(bundle, "REPORT", tmp_path / "build/selftest.json")
    stand_in = Tools(tmp_path)
    monkeypatch.setattr(subprocess, "run", stand_in.run)
    return stand_in


def test_it_installs_packs_judges_and_tries(tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    assert bundle.main(["--report", str(tools.folder / "report.json")]) == 0

    assert tools.steps() == ["venv", "install", "--texts", "PyInstaller", "--bundle", "--selftest"]
    assert "--require-hashes" in tools.commands[1]
    said = capsys.readouterr().out
    assert '"is_frozen": true' in said
    assert "0.0 MB" in said


def test_the_environment_is_made_once_for_the_same_pins(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    report = ["--report", str(tools.folder / "report.json")]
    bundle.main(report)
    tools.commands.clear()

    assert bundle.main(report) == 0
    assert tools.steps()[0] == "--texts"

    bundle.PYTHON.unlink()
    bundle.PYTHON.parent.rmdir()
    monkeypatch.setattr(start, "fingerprint", lambda _file: "other pins")
    tools.commands.clear()
    bundle.main(report)
    assert tools.steps()[:2] == ["venv", "install"]


def test_here_packs_from_the_python_that_runs(tools: Tools) -> None:
    assert bundle.main(["--here", "--no-selftest"]) == 0

    assert tools.steps() == ["--texts", "PyInstaller", "--bundle"]
    assert {command[0] for command in tools.commands} == {sys.executable}


@pytest.mark.parametrize(
    ("fails", "last"),
    [
        ("venv", "venv"),
        ("install", "install"),
        ("--texts", "--texts"),
        ("PyInstaller", "PyInstaller"),
        ("--bundle", "--bundle"),
        ("--selftest", "--selftest"),
    ],
)
def test_each_step_that_fails_ends_it(tools: Tools, fails: str, last: str, capsys: pytest.CaptureFixture[str]) -> None:
    tools.fails = fails

    assert bundle.main(["--report", str(tools.folder / "report.json")]) == 1
    assert tools.steps()[-1] == last
    assert capsys.readouterr().err.strip()


@pytest.mark.parametrize("report", [None, {"ok": False, "is_frozen": True}, {"ok": True, "is_frozen": False}])
def test_an_exit_code_alone_proves_nothing(tools: Tools, report: dict[str, object] | None) -> None:
    tools.report = report

    assert bundle.main(["--report", str(tools.folder / "report.json")]) == 1


def test_a_report_of_an_earlier_run_is_not_taken_for_this_ones(tools: Tools) -> None:
    report = tools.folder / "report.json"
    report.write_text('{"ok": true, "is_frozen": true}', encoding="utf-8")
    tools.report = None

    assert bundle.main(["--report", str(report)]) == 1


def test_a_packer_that_leaves_no_program_is_found_out(tools: Tools) -> None:
    tools.packs = False

    assert bundle.main(["--no-selftest"]) == 1
    assert tools.steps()[-1] == "PyInstaller"


def test_foreign_packages_cannot_come_in(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")

    bundle.main(["--here", "--no-selftest"])

    assert tools.environments
    assert all("PYTHONPATH" not in environment for environment in tools.environments)
    assert all(environment["PYTHONHASHSEED"] == "0" for environment in tools.environments)


def test_without_a_display_the_bundle_is_tried_offscreen(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "has_display", lambda: False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    assert bundle.main(["--here", "--report", str(tools.folder / "report.json")]) == 0

    assert tools.environments[-1]["QT_QPA_PLATFORM"] == "offscreen"


def test_links_add_nothing_to_the_size(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(2_000_000))
    (tmp_path / "link").symlink_to("file")

    assert bundle.size_megabytes(tmp_path) == 2.0

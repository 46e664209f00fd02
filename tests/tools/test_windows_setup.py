"""The Windows setups as far as no Windows and no wine is needed: what they are told, in which languages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from csp_desktop import __version__
from csp_desktop.files.types import FileType
from tools import windows_setup

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
SCRIPT = (windows_setup.SCRIPTS / "setup.nsi").read_text(encoding="utf-8")
TEXTS = (windows_setup.SCRIPTS / "texts.nsh").read_text(encoding="utf-8")
TEXT = re.compile(r'^!insertmacro TEXT (\w+) "([^"]+)" "([^"]+)" "([^"]+)"$', re.MULTILINE)


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A bundle with a folder, a name that XML must escape, and Korean."""
    folder = tmp_path / "payload"
    for name in ("csp-desktop.exe", "_internal/one.dll", "_internal/csp_desktop/a & b <c>.txt", "_internal/한글.qm"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def files(source: str) -> dict[str, tuple[str, str]]:
    """Return what an MSI's description holds: each file's source, with its component's id and guid."""
    found = {}
    for component in ElementTree.fromstring(source).iter(f"{WIX}Component"):
        for file in component.iter(f"{WIX}File"):
            found[file.attrib["Source"]] = (component.attrib["Id"], component.attrib["Guid"])
    return found


def test_the_msi_holds_every_file_once(payload: Path) -> None:
    found = files(windows_setup.msi_source(payload, "1.2.3"))

    assert set(found) == {path.relative_to(payload).as_posix() for path in payload.rglob("*") if path.is_file()}
    assert len(set(found.values())) == len(found)


def test_every_component_of_the_msi_is_installed(payload: Path) -> None:
    tree = ElementTree.fromstring(windows_setup.msi_source(payload, "1.2.3"))

    made = {component.attrib["Id"] for component in tree.iter(f"{WIX}Component")}
    assert made == {reference.attrib["Id"] for reference in tree.iter(f"{WIX}ComponentRef")}
    assert all(component.attrib["Win64"] == "yes" for component in tree.iter(f"{WIX}Component"))


def test_a_file_keeps_its_component_from_release_to_release(payload: Path) -> None:
    before = files(windows_setup.msi_source(payload, "1.2.3"))
    (payload / "_internal/new.dll").write_bytes(b"")

    after = files(windows_setup.msi_source(payload, "1.3.0"))

    assert {name: after[name] for name in before} == before


def test_all_our_msis_are_one_product_that_is_upgraded(payload: Path) -> None:
    for version, numbers in (("1.2.3", "1.2.3"), ("2.0", "2.0.0"), ("1.2.3rc1", "1.2.3")):
        product = ElementTree.fromstring(windows_setup.msi_source(payload, version)).find(f"{WIX}Product")
        assert product is not None
        assert (product.attrib["Version"], product.attrib["Id"]) == (numbers, "*")
        assert product.attrib["UpgradeCode"] == "{B4D6C2E0-6B0E-4B0B-8F5B-6C1E5C5F7A31}"
        assert product.find(f"{WIX}MajorUpgrade") is not None


@pytest.mark.parametrize(("version", "four"), [("0.1.0", "0.1.0.0"), ("2", "2.0.0.0"), ("1.2.3rc4", "1.2.3.0")])
def test_windows_gets_numbers(version: str, four: str) -> None:
    assert windows_setup.numbers(version, 4) == four


def test_the_setup_says_everything_in_each_of_its_languages() -> None:
    spoken = {name for name, *_texts in TEXT.findall(TEXTS)}

    assert TEXTS.count("!insertmacro TEXT") == len(TEXT.findall(TEXTS))
    # What NSIS itself says comes with its language files.
    assert set(re.findall(r"\$\((\w+)\)", SCRIPT)) == spoken
    for name, english, korean, german in TEXT.findall(TEXTS):
        assert len({english, korean, german}) == 3, name
        assert re.search("[\uac00-\ud7a3]", korean), name
        assert english.count("&") == korean.count("&") == german.count("&"), name


def test_both_setups_register_our_documents(payload: Path) -> None:
    for text in (SCRIPT, windows_setup.msi_source(payload, "1.2.3")):
        assert f"Software\\Classes\\.{FileType.CATALOG}" in text.replace("${CLASSES}", "Software\\Classes")
        assert "csp-document.ico" in text


def test_the_setup_removes_data_only_for_who_asks() -> None:
    uninstalling = SCRIPT.partition('Section "Uninstall"')[2]

    removal = uninstalling.index('RMDir /r "${DATA}"')
    assert uninstalling.rindex("${If} $RemoveData = 1", 0, removal) > uninstalling.rindex("${EndIf}", 0, removal)
    assert SCRIPT.count('RMDir /r "${DATA}"') == 1
    assert "$RemoveData 1" not in SCRIPT.partition("Function un.onInit")[0]


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"There is no csp-desktop\.exe"):
        windows_setup.main(["--payload", str(tmp_path), "--out", str(tmp_path / "out")])


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_nsis_takes_the_script(payload: Path, tmp_path: Path) -> None:
    assert windows_setup.main(["--payload", str(payload), "--out", str(tmp_path), "--only", "exe"]) == 0

    assert (tmp_path / f"CSP-Desktop-Setup-{__version__}.exe").read_bytes()[:2] == b"MZ"


@pytest.mark.skipif(shutil.which("wixl") is None, reason="wixl is not installed")
def test_wixl_takes_the_description(payload: Path, tmp_path: Path) -> None:
    (payload / "_internal/csp_desktop/a & b <c>.txt").unlink()

    assert windows_setup.main(["--payload", str(payload), "--out", str(tmp_path), "--only", "msi"]) == 0

    assert (tmp_path / f"CSP-Desktop-{__version__}.msi").stat().st_size > 10_000

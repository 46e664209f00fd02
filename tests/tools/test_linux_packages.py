"""The archive and the Debian package of a small payload: what is in them, and that they are the same each time."""

from __future__ import annotations

import configparser
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

import csp_desktop
from csp_desktop.files.types import FileType
from tools import linux_packages
from tools.elf import Asked, asked_by, left_to_the_system
from tools.linux_packages import MIME_TYPE, NAME, PARTS, dependencies

MADE_AT = 1_700_000_000
TOP = f"{NAME}-{csp_desktop.__version__}"
DESKTOP = configparser.ConfigParser(interpolation=None, delimiters=("=",))
DESKTOP.optionxform = str  # type: ignore[assignment,method-assign]  # the manual's way to keep capital letters
DESKTOP.read(PARTS / "csp-desktop.desktop", encoding="utf-8")

needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is missing here: no Debian, no package")
needs_sh = pytest.mark.skipif(sys.platform == "win32", reason="a script for sh")


def elf(libraries: list[str], versions: list[str]) -> bytes:
    """Return the least library of 64-bit Linux that asks for others."""
    names = [b"", *(name.encode() for name in (*libraries, *versions))]
    texts = b"\0".join(names) + b"\0"

    def place(name: str) -> int:
        return texts.index(b"\0" + name.encode() + b"\0") + 1

    head, base = 64 + 2 * 56, 0x1000
    needs = b"".join(
        struct.pack("<IHHII", 0, 0, 0, place(name), 16 if name != versions[-1] else 0) for name in versions
    )
    needs = struct.pack("<HHIII", 1, len(versions), 0, 16, 0) + needs
    table = [(1, place(name)) for name in libraries]
    table += [(5, base + head + 16 * (len(table) + 4)), (0x6FFFFFFE, 0), (0x6FFFFFFF, 1), (0, 0)]
    table[-3] = (0x6FFFFFFE, table[-4][1] + len(texts))
    dynamic = b"".join(struct.pack("<QQ", *entry) for entry in table)
    body = dynamic + texts + needs
    segments = struct.pack("<IIQQQQQQ", 1, 4, 0, base, base, head + len(body), head + len(body), 1)
    segments += struct.pack("<IIQQQQQQ", 2, 4, head, base + head, base + head, len(dynamic), len(dynamic), 8)
    start = b"\x7fELF\x02\x01" + bytes(10) + struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    return start + segments + body


@pytest.fixture
def payload(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle of four files, with rights as a careless umask leaves them."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MADE_AT))
    folder = tmp_path / "dist" / NAME
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    program = folder / NAME
    program.write_bytes(elf(["libc.so.6", "libEGL.so.1", "libown.so.1"], ["GLIBC_2.9", "GLIBC_2.38"]))
    program.chmod(0o700)
    (inside / "libown.so.1").write_bytes(elf(["libxcb.so.1", "libwayland-client.so.0"], ["OWN_1"]))
    (inside / "data.txt").write_text("data", encoding="utf-8")
    (inside / "data.txt").chmod(0o600)
    (inside / "again.txt").symlink_to("data.txt")
    return folder


def packed(payload: Path, out: Path) -> tuple[Path, Path]:
    archive, package = linux_packages.pack(payload, out)
    return archive, package


def control(package: Path) -> dict[str, str]:
    told = subprocess.run(["dpkg-deb", "-f", str(package)], capture_output=True, text=True, check=True).stdout
    return dict(line.split(": ", 1) for line in told.splitlines() if not line.startswith(" "))


def test_what_a_library_asks_for_is_read(payload: Path) -> None:
    asked = asked_by(payload / NAME)

    assert asked == Asked(
        frozenset({"libc.so.6", "libEGL.so.1", "libown.so.1"}), frozenset({"GLIBC_2.9", "GLIBC_2.38"})
    )
    assert asked_by(payload / "_internal/data.txt") is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Python of a Linux")
def test_a_real_program_asks_for_the_c_library() -> None:
    asked = asked_by(Path(sys.executable).resolve())

    assert asked is not None
    assert "libc.so.6" in asked.libraries
    assert any(version.startswith("GLIBC_2.") for version in asked.versions)


def test_a_garbled_library_is_told(tmp_path: Path) -> None:
    (tmp_path / "libhalf.so").write_bytes(elf(["libc.so.6"], ["GLIBC_2.9"])[:150])

    with pytest.raises(ValueError, match="libhalf"):
        asked_by(tmp_path / "libhalf.so")


def test_what_a_bundle_brings_is_not_left_to_the_system(payload: Path) -> None:
    asked = left_to_the_system(path for path in payload.rglob("*") if path.is_file())

    assert asked.libraries == {"libc.so.6", "libEGL.so.1", "libxcb.so.1", "libwayland-client.so.0"}


def test_the_newest_glibc_decides_and_never_below_that_of_qt() -> None:
    newer = Asked(frozenset({"libc.so.6"}), frozenset({"GLIBC_2.9", "GLIBC_2.38", "GLIBC_PRIVATE"}))
    older = Asked(frozenset({"libc.so.6"}), frozenset({"GLIBC_2.9"}))

    assert dependencies(newer)[0][0] == "libc6 (>= 2.38)"
    assert dependencies(older)[0][0] == "libc6 (>= 2.34)"


def test_a_library_without_a_known_package_is_refused() -> None:
    with pytest.raises(SystemExit, match=r"libsurprise\.so\.2"):
        dependencies(Asked(frozenset({"libc.so.6", "libsurprise.so.2"}), frozenset()))


@needs_dpkg
def test_both_are_the_same_whenever_they_are_made(payload: Path, tmp_path: Path) -> None:
    first = [path.read_bytes() for path in packed(payload, tmp_path / "one")]
    for path in payload.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    (payload / "_internal/data.txt").chmod(0o644)

    second = [path.read_bytes() for path in packed(payload, tmp_path / "two")]

    assert [hashlib.sha256(each).hexdigest() for each in first] == [hashlib.sha256(each).hexdigest() for each in second]


@needs_dpkg
def test_the_archive_has_one_folder_nobodys_files_and_one_time(payload: Path, tmp_path: Path) -> None:
    path, _ = packed(payload, tmp_path)

    assert path.name == f"{TOP}-linux-x86_64.tar.gz"
    with tarfile.open(path) as archive:
        members = {member.name: member for member in archive}
    assert all(name == TOP or name.startswith(f"{TOP}/") for name in members)
    assert list(members) == sorted(members, key=lambda name: Path(name).parts)
    assert {(each.uid, each.gid, each.uname, each.mtime) for each in members.values()} == {(0, 0, "", MADE_AT)}
    modes = {name.removeprefix(f"{TOP}/"): each.mode for name, each in members.items() if each.isfile()}
    assert {name for name, mode in modes.items() if mode == 0o755} == {NAME, "install.sh"}
    assert set(modes.values()) == {0o755, 0o644}
    assert members[f"{TOP}/_internal/again.txt"].linkname == "data.txt"
    assert {f"{NAME}.desktop", "LICENSE", "THIRD_PARTY.md", f"share/mime/packages/{NAME}.xml"} <= modes.keys()


@needs_dpkg
def test_the_package_says_what_it_is_and_needs(payload: Path, tmp_path: Path) -> None:
    _, path = packed(payload, tmp_path)
    told = control(path)

    assert path.name == f"{NAME}_{csp_desktop.__version__}_amd64.deb"
    assert (told["Package"], told["Version"], told["Architecture"]) == (NAME, csp_desktop.__version__, "amd64")
    assert told["Depends"] == "libc6 (>= 2.38), fontconfig-config, libegl1, libxcb1, xkb-data"
    assert "libwayland-client0" in told["Recommends"]
    assert int(told["Installed-Size"]) > 0


@needs_dpkg
def test_the_package_puts_everything_in_its_place(payload: Path, tmp_path: Path) -> None:
    _, path = packed(payload, tmp_path)
    listed = subprocess.run(["dpkg-deb", "-c", str(path)], capture_output=True, text=True, check=True).stdout
    lines = {line.split(maxsplit=5)[5].removeprefix("."): line for line in listed.splitlines()}

    for place in (
        f"/opt/{NAME}/_internal/data.txt",
        f"/usr/share/applications/{NAME}.desktop",
        f"/usr/share/icons/hicolor/256x256/apps/{NAME}.png",
        f"/usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
        f"/usr/share/icons/hicolor/scalable/mimetypes/{MIME_TYPE.replace('/', '-')}.svg",
        f"/usr/share/mime/packages/{NAME}.xml",
        f"/usr/share/doc/{NAME}/copyright",
    ):
        assert lines[place].startswith("-rw-r--r-- root/root"), place
    assert lines[f"/opt/{NAME}/{NAME}"].startswith("-rwxr-xr-x root/root")
    assert f"/usr/bin/{NAME} -> /opt/{NAME}/{NAME}" in lines
    assert {line.split()[1] for line in lines.values()} == {"root/root"}


@needs_dpkg
def test_the_sums_in_the_package_are_right_and_the_licence_is_whole(payload: Path, tmp_path: Path) -> None:
    _, path = packed(payload, tmp_path)
    subprocess.run(["dpkg-deb", "-R", str(path), str(tmp_path / "raw")], check=True)

    sums = (tmp_path / "raw/DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    assert len(sums) > 8
    for line in sums:
        told, name = line.split("  ", 1)
        assert hashlib.md5((tmp_path / "raw" / name).read_bytes()).hexdigest() == told, name
    text = (tmp_path / f"raw/usr/share/doc/{NAME}/copyright").read_text(encoding="utf-8")
    assert "License: Expat\n Permission is hereby granted" in text
    assert "OTHER DEALINGS IN THE\n SOFTWARE.\n" in text
    assert "\n\n Permission" not in text


def test_what_is_no_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no program"):
        linux_packages.pack(tmp_path, tmp_path / "out")


@needs_dpkg
def test_a_refusal_of_dpkg_is_told(payload: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linux_packages, "NAME", "Not A Name")
    (payload / NAME).rename(payload / "Not A Name")

    with pytest.raises(SystemExit, match="dpkg-deb refused"):
        linux_packages.pack(payload, tmp_path / "out")


def test_the_menu_opens_a_file_or_none_and_knows_our_kind() -> None:
    entry = DESKTOP["Desktop Entry"]

    assert entry["Exec"] == f"{NAME} %f"
    assert (entry["Icon"], entry["StartupWMClass"]) == (NAME, NAME)
    assert (entry["Type"], entry["Terminal"], entry["Categories"]) == ("Application", "false", "Office;")
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert {"Comment", "Comment[de]", "Comment[ko]"} <= set(entry)


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is missing here")
def test_the_menus_file_is_valid() -> None:
    command = ["desktop-file-validate", str(PARTS / "csp-desktop.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, "")


def test_our_kind_of_file_is_json_with_our_ending() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = ElementTree.parse(PARTS / "csp-desktop.xml").getroot()

    assert kind.attrib == {"type": MIME_TYPE}
    assert [each.attrib["pattern"] for each in kind.iter(f"{space}glob")] == [f"*.{FileType.CATALOG}"]
    assert [each.attrib["type"] for each in kind.iter(f"{space}sub-class-of")] == ["application/json"]
    # Any JSON may be inside, so that nothing but the name can tell.
    assert not list(kind.iter(f"{space}magic"))


class Home:
    """A person's home, with the archive unpacked in a folder whose name has a blank."""

    def __init__(self, folder: Path, payload: Path) -> None:
        self.folder = folder / "home"
        archive, _ = packed(payload, folder / "out")
        with tarfile.open(archive) as members:
            members.extractall(folder / "un packed", filter="data")
        self.program = folder / "un packed" / TOP

    def install(self, *words: str) -> subprocess.CompletedProcess[str]:
        environment = {"HOME": str(self.folder), "PATH": os.environ["PATH"]}
        command = [str(self.program / "install.sh"), *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def ours(self) -> list[str]:
        """Return what lies there by our name, but for the index of kinds that a desktop writes by itself."""
        found = (path for path in self.folder.rglob("*csp-desktop*") if path.is_symlink() or path.is_file())
        names = (path.relative_to(self.folder).as_posix() for path in found)
        return sorted(name for name in names if "share/mime/application/" not in name)


@pytest.fixture
def home(payload: Path, tmp_path: Path) -> Home:
    return Home(tmp_path, payload)


@needs_sh
@needs_dpkg
def test_the_script_puts_the_program_into_a_menu_and_out_again(home: Home) -> None:
    assert home.install().returncode == 0
    assert home.install().returncode == 0, "a second time"

    link = home.folder / ".local/bin" / NAME
    assert link.resolve() == (home.program / NAME).resolve()
    assert len(home.ours()) == 7
    entry = (home.folder / f".local/share/applications/{NAME}.desktop").read_text(encoding="utf-8")
    assert f'Exec="{(home.program / NAME).resolve()}" %f\n' in entry
    assert "Comment[ko]=" in entry
    assert all(path.exists() for path in home.folder.rglob("*csp-desktop*"))

    assert home.install("--remove").returncode == 0
    assert home.ours() == []
    assert (home.program / NAME).is_file()


@needs_sh
@needs_dpkg
@pytest.mark.parametrize("is_link", [True, False])
def test_the_script_touches_nobody_elses_program(home: Home, is_link: bool) -> None:
    other = home.folder / "other" / NAME
    mine = home.folder / ".local/bin" / NAME
    for path in (other, mine):
        path.parent.mkdir(parents=True)
    other.write_text("other", encoding="utf-8")
    mine.symlink_to(other) if is_link else mine.write_text("other", encoding="utf-8")

    done = home.install()

    assert done.returncode == 1
    assert "is not ours" in done.stderr
    assert mine.read_text(encoding="utf-8") == "other"
    assert home.ours() == [f".local/bin/{NAME}", f"other/{NAME}"]
    assert home.install("--remove").returncode == 0
    assert mine.exists()


@needs_sh
@needs_dpkg
def test_the_script_refuses_a_folder_that_menus_cannot_name(home: Home) -> None:
    home.program = home.program.rename(home.program.with_name("100%"))

    done = home.install()

    assert (done.returncode, home.ours()) == (1, [])
    assert "Move this folder" in done.stderr

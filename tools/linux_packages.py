"""Pack the Linux bundle: ``python tools/linux_packages.py --payload dist/csp-desktop --out dist`` (on Linux).

Makes an archive that is started from wherever it is unpacked, with a script that puts it into a person's menu, and a
Debian package. Both hold the same bytes whenever they are made from the same payload: times are those of the last
commit, or of ``SOURCE_DATE_EPOCH``. What the package depends on is read from the libraries in the payload; one that
nobody knows a package for is refused. Needs ``dpkg-deb``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The script is also run by its path, when only its own folder is importable.
sys.path.insert(0, str(ROOT))

from csp_desktop import __version__  # noqa: E402 - after the line above
from tools.elf import Asked, left_to_the_system  # noqa: E402 - the same

NAME = "csp-desktop"
MIME_TYPE = "application/vnd.csp-desktop.catalog+json"
PARTS = ROOT / "installers" / "linux"
PICTURES = ROOT / "resources" / "icons"
FOLDER = f"opt/{NAME}"
NOTICES = ("LICENSE", "THIRD_PARTY.md")

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxcb.so.1": "libxcb1",
}
"""Libraries of the system that the program does not start without, and Debian's packages of them."""

OFFERED = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Libraries of plugins: without them Qt goes on with another plugin, such as X11 in place of Wayland."""

GLIBC = frozenset(
    {"ld-linux-x86-64.so.2", "libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1"}
    | {"libutil.so.1"}
)
"""All of them are in libc6."""

DATA = ("fontconfig-config", "xkb-data")
"""What libraries inside the bundle read from the system: which fonts there are, and what keys mean."""

RECOMMENDED = ("libx11-data", "shared-mime-info", "xdg-utils")
"""For dead keys, for double clicks on our files, and for opening a page in a browser."""

OLDEST_GLIBC = (2, 34)
"""What Qt's own libraries ask for; the bundle asks for that of the system that made it, where that is newer."""

DESCRIPTION = """\
Description: sell and look after CSP subscriptions, even without a connection
 CSP Desktop keeps customers, the catalog and subscriptions of the Cloud
 Solution Provider programme on this computer, knows the rules of Partner
 Center, and lets changes wait safely until they are placed.
"""


def made_at() -> int:
    """Return the Unix time that every packed file bears: ``SOURCE_DATE_EPOCH``, else that of the last commit.

    Raises:
        SystemExit: There is neither.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told:
        ask = ["git", "log", "-1", "--format=%ct"]
        told = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    if not told.isdigit():
        raise SystemExit("Set SOURCE_DATE_EPOCH: this is no checkout that could tell the time of its last commit.")
    return int(told)


def dependencies(asked: Asked) -> tuple[list[str], list[str]]:
    """Return the packages that a bundle depends on and those it recommends.

    Args:
        asked: What the bundle leaves to the system.

    Raises:
        SystemExit: It leaves a library to the system for which no package is known.
    """
    unknown = sorted(asked.libraries - PACKAGES.keys() - OFFERED.keys() - GLIBC)
    if unknown:
        raise SystemExit(
            f"The bundle leaves {', '.join(unknown)} to the system. Install what is missing where it is made, or name "
            "the package in tools/linux_packages.py."
        )
    asked_versions = (name.removeprefix("GLIBC_") for name in asked.versions if name.startswith("GLIBC_2."))
    major, minor = max([OLDEST_GLIBC, *(_numbers(version) for version in asked_versions)])[:2]
    needed = {PACKAGES[name] for name in asked.libraries if name in PACKAGES}
    offered = {OFFERED[name] for name in asked.libraries if name in OFFERED}
    return [f"libc6 (>= {major}.{minor})", *sorted({*needed, *DATA})], sorted({*offered, *RECOMMENDED})


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def share(root: Path) -> None:
    """Put what a desktop looks for below ``root``, which is a folder ``share``."""
    document = MIME_TYPE.replace("/", "-")
    copies = {
        PARTS / "csp-desktop.desktop": f"applications/{NAME}.desktop",
        PARTS / "csp-desktop.xml": f"mime/packages/{NAME}.xml",
        PICTURES / "csp-desktop.png": f"icons/hicolor/256x256/apps/{NAME}.png",
        PICTURES / "csp-desktop.svg": f"icons/hicolor/scalable/apps/{NAME}.svg",
        PICTURES / "csp-document.png": f"icons/hicolor/256x256/mimetypes/{document}.png",
        PICTURES / "csp-document.svg": f"icons/hicolor/scalable/mimetypes/{document}.svg",
    }
    for source, place in copies.items():
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def level(root: Path, seconds: int) -> None:
    """Give everything below and with ``root`` the same rights and time, whoever built it and when."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (seconds, seconds))


def archive(payload: Path, out: Path, work: Path, seconds: int) -> Path:
    """Write the archive and return its path."""
    top = work / f"{NAME}-{__version__}"
    shutil.copytree(payload, top, symlinks=True)
    share(top / "share")
    # In the archive the menu's file is not in its place: install.sh writes the place of the program into it.
    (top / "share/applications" / f"{NAME}.desktop").rename(top / f"{NAME}.desktop")
    (top / "share/applications").rmdir()
    shutil.copy(PARTS / "install.sh", top / "install.sh")
    for notice in NOTICES:
        shutil.copyfile(ROOT / notice, top / notice)
    (top / "install.sh").chmod(0o755)
    level(top, seconds)
    target = out / f"{NAME}-{__version__}-linux-x86_64.tar.gz"
    # Opened here, because tarfile would write the time and the name of the file into the head.
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=seconds) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in (top, *sorted(top.rglob("*"))):
            tar.add(path, path.relative_to(work).as_posix(), recursive=False, filter=_owned_by_nobody)
    return target


def _owned_by_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def debian(payload: Path, out: Path, work: Path, seconds: int) -> Path:
    """Write the Debian package and return its path.

    Raises:
        SystemExit: ``dpkg-deb`` is missing or refuses, or nobody knows the package of a library.
    """
    top = work / "debian"
    shutil.copytree(payload, top / FOLDER, symlinks=True)
    share(top / "usr/share")
    notices = top / "usr/share/doc" / NAME
    notices.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2].strip()
    lines = [f" {line}" if line.strip() else " ." for line in licence.splitlines()]
    head = (PARTS / "copyright").read_text(encoding="utf-8")
    (notices / "copyright").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    shutil.copyfile(ROOT / "THIRD_PARTY.md", notices / "THIRD_PARTY.md")
    link = top / "usr/bin" / NAME
    link.parent.mkdir()
    link.symlink_to(f"/{FOLDER}/{NAME}")
    files = [path for path in sorted(top.rglob("*")) if path.is_file() and not path.is_symlink()]
    # What dpkg -S and -V read. No scripts: desktops hear of their folders by dpkg's own triggers.
    control = top / "DEBIAN"
    control.mkdir()
    sums = (f"{_sum(path)}  {path.relative_to(top).as_posix()}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    kibibytes = sum(-(-path.stat().st_size // 1024) for path in files)
    depends, recommends = dependencies(left_to_the_system(path for path in files if path.is_relative_to(top / FOLDER)))
    (control / "control").write_text(
        f"Package: {NAME}\n"
        f"Version: {__version__}\n"
        "Architecture: amd64\n"
        "Maintainer: The CSP Desktop authors\n"
        f"Installed-Size: {kibibytes}\n"
        f"Depends: {', '.join(depends)}\n"
        f"Recommends: {', '.join(recommends)}\n"
        "Section: misc\n"
        "Priority: optional\n" + DESCRIPTION,
        encoding="utf-8",
    )
    level(top, seconds)
    target = out / f"{NAME}_{__version__}_amd64.deb"
    # xz, because Debian's dpkg of 2021 reads no zstd, which Ubuntu's would take by itself.
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(top), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(seconds)}
    try:
        done = subprocess.run(build, env=environment, capture_output=True, text=True, check=False)
    except OSError as error:
        raise SystemExit(f"dpkg-deb could not be started: {error}") from None
    if done.returncode:
        raise SystemExit(f"dpkg-deb refused:\n{done.stderr}")
    return target


def _sum(path: Path) -> str:
    """MD5 is what dpkg compares; it guards against broken disks, not against anybody."""
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def pack(payload: Path, out: Path) -> list[Path]:
    """Write both and return their paths.

    Raises:
        SystemExit: A step failed, or the payload is no bundle of ours.
    """
    program = payload / NAME
    if not program.is_file() or not os.access(program, os.X_OK):
        raise SystemExit(f"{payload} is no bundle of ours: it has no program {NAME}.")
    seconds = made_at()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        return [archive(payload, out, work, seconds), debian(payload, out, work, seconds)]


def main(arguments: Sequence[str]) -> int:
    """Pack what the arguments name; return the exit code."""
    parser = argparse.ArgumentParser(description="Pack the Linux bundle as an archive and as a Debian package.")
    parser.add_argument("--payload", type=Path, default=ROOT / "dist" / NAME, metavar="FOLDER", help="the bundle")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER", help="where both are written")
    options = parser.parse_args(arguments)
    for path in pack(options.payload, options.out):
        print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

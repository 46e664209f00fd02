"""Make a disk image of the macOS app, and try one: ``python tools/macos_dmg.py make|try ...`` (on macOS).

``make --app APP --out FOLDER [--signed]`` checks the app's signature, puts the app beside a link to the Applications
folder into a compressed image, and prints the image's path. With ``--signed`` the image is signed too
(``CSP_CODESIGN_IDENTITY``), notarised by Apple (``NOTARY_KEY``: a file, ``NOTARY_KEY_ID``, ``NOTARY_ISSUER``), stapled,
and judged as Gatekeeper would; without it the image's name says that it is unsigned.

``try IMAGE REPORT [--signed]`` mounts an image, starts the app in it with ``--selftest REPORT``, and lets it go again.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The script is also run by its path, when only its own folder is importable.
sys.path.insert(0, str(ROOT))

from csp_desktop import __version__  # noqa: E402 - after the line above

TITLE = "CSP Desktop"
PROGRAM = "Contents/MacOS/csp-desktop"
NOTARY_SECONDS = 45 * 60
SELFTEST_SECONDS = 300


def run(*command: str, seconds: int = 600) -> None:
    """Run a command whose output everybody may see.

    Raises:
        SystemExit: It failed, or took longer than ``seconds``.
    """
    print("+", " ".join(command), flush=True)
    try:
        subprocess.run(command, check=True, timeout=seconds)
    except (OSError, subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise SystemExit(f"{command[0]} failed: {error}") from None


def asked(name: str) -> str:
    """Return a variable of the environment; raises ``SystemExit`` where it is missing."""
    value = os.environ.get(name, "")
    if not value:
        raise SystemExit(f"{name} is not set.")
    return value


def image_name(signed: bool) -> str:
    """Return the name of the image for the processor that runs this."""
    return f"CSP-Desktop-{__version__}-macos-{platform.machine()}{'' if signed else '-unsigned'}.dmg"


def make(app: Path, out: Path, signed: bool) -> Path:
    """Make the image and return its path.

    Raises:
        SystemExit: A step failed. An image that lies there then is not for release.
    """
    if not (app / PROGRAM).is_file():
        raise SystemExit(f"{app} is no app of ours: it has no {PROGRAM}.")
    # PyInstaller signs while it builds, ad hoc without an identity; Apple's chips refuse a broken seal.
    run("codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app))
    out.mkdir(parents=True, exist_ok=True)
    image = out / image_name(signed)
    image.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # ditto keeps links, rights and extended attributes, which the signature covers.
        run("ditto", str(app), str(folder / app.name))
        (folder / "Applications").symlink_to("/Applications")
        for notice in ("LICENSE", "THIRD_PARTY.md"):
            shutil.copyfile(ROOT / notice, folder / notice)
        run("hdiutil", "create", "-volname", TITLE, "-srcfolder", name, "-fs", "HFS+", "-format", "UDZO", str(image))
    if signed:
        notarise(image)
    return image


def notarise(image: Path) -> None:
    """Sign an image, have Apple judge it, fix the judgement to it, and ask Gatekeeper."""
    run("codesign", "--sign", asked("CSP_CODESIGN_IDENTITY"), "--timestamp", str(image))
    key = ["--key", asked("NOTARY_KEY"), "--key-id", asked("NOTARY_KEY_ID"), "--issuer", asked("NOTARY_ISSUER")]
    run("xcrun", "notarytool", "submit", str(image), *key, "--wait", seconds=NOTARY_SECONDS)
    run("xcrun", "stapler", "staple", str(image))
    run("spctl", "-a", "-vv", "-t", "open", "--context", "context:primary-signature", str(image))


def try_image(image: Path, report: Path, signed: bool) -> None:
    """Start the app that an image holds, from the image.

    Raises:
        SystemExit: It does not mount or start, its self-test fails, or Gatekeeper would refuse a signed one.
    """
    with tempfile.TemporaryDirectory() as name:
        run("hdiutil", "attach", str(image), "-mountpoint", name, "-nobrowse", "-readonly")
        try:
            app = Path(name) / f"{TITLE}.app"
            if signed:
                run("spctl", "-a", "-vv", "-t", "execute", str(app))
            run(str(app / PROGRAM), "--selftest", str(report.resolve()), seconds=SELFTEST_SECONDS)
        finally:
            if report.is_file():
                print(report.read_text(encoding="utf-8"))
            run("hdiutil", "detach", name, "-force")


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask; return the exit code."""
    parser = argparse.ArgumentParser(description="Make or try the disk image of the macOS app.")
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("make", help="make an image of an app")
    making.add_argument("--app", type=Path, default=ROOT / "dist" / f"{TITLE}.app", metavar="APP")
    making.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER")
    trying = commands.add_parser("try", help="start the app that an image holds")
    trying.add_argument("image", type=Path, metavar="IMAGE")
    trying.add_argument("report", type=Path, metavar="REPORT")
    for command in (making, trying):
        command.add_argument("--signed", action="store_true", help="signed by Apple's rules and notarised")
    options = parser.parse_args(arguments)
    if options.command == "make":
        print(make(options.app, options.out, options.signed))
    else:
        try_image(options.image, options.report, options.signed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

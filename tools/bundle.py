"""Make the bundle for this system and try it: ``python tools/bundle.py [--no-selftest] [--report FILE] [--here]``.

Makes a clean virtual environment of its own from ``requirements-bundle.txt``, gathers the licence texts of what will be
packed, has PyInstaller pack by ``build.spec`` into ``dist``, refuses a bundle that holds what nobody judged, and runs
the bundle's own self-test, offscreen where there is no display. Ends with 1 where any of that fails.

Needs nothing but Python 3.11 or newer with pip: standard library only.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The script is also run by its path, when only its own folder is importable.
sys.path.insert(0, str(ROOT))

from tools import start  # noqa: E402 - after the line above
from tools.start import SetupError, say  # noqa: E402 - the same

BUILD = ROOT / "build"
ENVIRONMENT = BUILD / "bundle-env"
REQUIREMENTS = ROOT / "requirements-bundle.txt"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = ENVIRONMENT / "installed.stamp"
LICENCES = BUILD / "licences"
DIST = ROOT / "dist"
BUNDLE = DIST / ("CSP Desktop.app" if sys.platform == "darwin" else "csp-desktop")
PROGRAM = BUNDLE / {"darwin": "Contents/MacOS/csp-desktop", "win32": "csp-desktop.exe"}.get(sys.platform, "csp-desktop")
REPORT = BUILD / "selftest.json"

BUILD_SECONDS = 1800
SELFTEST_SECONDS = 600
"""Generous: a first start on a busy runner, with a virus scanner reading along, takes minutes."""

FOREIGN_VARIABLES = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONSAFEPATH", "VIRTUAL_ENV")
"""What could bring packages into the bundle that no pin names, or hide our own."""


def mark() -> str:
    """Return what the environment stands for: the pins, and the Python that made it."""
    return f"{start.fingerprint(REQUIREMENTS)} {sys.base_prefix} {sys.version}"


def prepare() -> Path:
    """Return the Python of the clean environment; makes it anew unless it was made from the same pins before.

    Raises:
        SetupError: It could not be made; says why.
    """
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == mark():
        say(f"Taking {ENVIRONMENT.relative_to(ROOT)}, made from the same pins before")
        return PYTHON
    say(f"Making {ENVIRONMENT.relative_to(ROOT)} from {REQUIREMENTS.name} (some 100 MB the first time)")
    make = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
    # Debian keeps ensurepip in a package of its own; the pip of this Python serves as well.
    has_own_pip = start.has_module("ensurepip")
    start.run(make if has_own_pip else [*make, "--without-pip"], "The virtual environment could not be made.")
    pip = [str(PYTHON), "-m", "pip"] if has_own_pip else [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    start.run(
        [*pip, "install", *quiet, "--require-hashes", "-r", str(REQUIREMENTS)],
        f"What {REQUIREMENTS.name} names could not be installed.",
    )
    STAMP.write_text(mark(), encoding="utf-8")
    return PYTHON


def own_environment() -> dict[str, str]:
    """Return the variables for everything that is started.

    Without foreign packages, packed into the same bytes each time, and offscreen where there is no display.
    """
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN_VARIABLES}
    if not start.has_display():
        kept.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Sets are written in the order of their hashes into compiled modules.
    return {**kept, "PYTHONHASHSEED": "0"}


def run(command: Sequence[str], why: str, seconds: int = BUILD_SECONDS) -> None:
    """Run ``command``, whose output everybody may see.

    Raises:
        SetupError: It failed, did not start, or took longer than ``seconds``; the text begins with ``why``.
    """
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=own_environment(), stdin=subprocess.DEVNULL, timeout=seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SetupError(f"{why}: {error}") from None
    if done.returncode:
        raise SetupError(f"{why}: exit code {done.returncode}")


def pack(python: Path) -> None:
    """Gather the licence texts of the packages of ``python``, and pack.

    Raises:
        SetupError: A text is missing, PyInstaller failed, or no program came out.
    """
    third_party = ROOT / "tools" / "third_party.py"
    run([str(python), str(third_party), "--texts", str(LICENCES)], "The licence texts could not be gathered")
    say(f"Packing by build.spec with Python {sys.version_info[0]}.{sys.version_info[1]}")
    # A cache of an earlier build could bring a file of other pins.
    packer = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--distpath", str(DIST), "--workpath", str(BUILD)]
    run([*packer, *folders, str(ROOT / "build.spec")], "PyInstaller could not pack")
    if not PROGRAM.is_file():
        raise SetupError(f"PyInstaller left no {PROGRAM.relative_to(ROOT)}.")


def judge(python: Path) -> None:
    """Refuse a bundle that holds what nobody judged, or lacks a licence text; raises ``SetupError``."""
    third_party = ROOT / "tools" / "third_party.py"
    run([str(python), str(third_party), "--bundle", str(BUNDLE)], "The bundle may not be given away")


def try_out(report: Path) -> None:
    """Run the bundle's own self-test, and show its report.

    Raises:
        SetupError: It failed, or left no good report; a picture of what stood in front then lies beside the report.
    """
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    say("Trying the bundle")
    try:
        run([str(PROGRAM), "--selftest", str(report.resolve())], "The bundle's self-test failed", SELFTEST_SECONDS)
    finally:
        if report.is_file():
            say(report.read_text(encoding="utf-8"))
    try:
        told = json.loads(report.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SetupError(f"The bundle's self-test left no report: {error}") from None
    if not (told["ok"] and told["is_frozen"]):
        raise SetupError(f"The bundle's self-test does not call itself good: {report}")


def size_megabytes(folder: Path) -> float:
    """Return what the files of a folder hold together, in millions of bytes; links count nothing."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / 1e6


def main(arguments: Sequence[str]) -> int:
    """Make the bundle as the arguments say; return the exit code."""
    parser = argparse.ArgumentParser(prog="bundle.py", description="Make the bundle for this system and try it.")
    parser.add_argument("--no-selftest", action="store_true", help="do not start what was packed")
    parser.add_argument("--report", type=Path, default=REPORT, metavar="FILE", help="where the self-test reports")
    parser.add_argument(
        "--here", action="store_true", help="pack from the environment of this Python, as it is, and make none"
    )
    options = parser.parse_args(arguments)
    began = time.monotonic()
    try:
        python = Path(sys.executable) if options.here else prepare()
        pack(python)
        judge(python)
        if not options.no_selftest:
            try_out(options.report)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    seconds = time.monotonic() - began
    say(f"{BUNDLE.relative_to(ROOT)}: {size_megabytes(BUNDLE):.1f} MB, made in {seconds:.0f} s")
    return 0


if __name__ == "__main__":
    if sys.version_info < start.OLDEST:
        sys.exit("CSP Desktop needs Python 3.11 or newer. Start this script with a newer one.")
    sys.exit(main(sys.argv[1:]))

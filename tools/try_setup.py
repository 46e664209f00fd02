"""Install a setup on Windows as nobody would see it, start what it installed, and take it away again.

``python tools/try_setup.py SETUP REPORT`` takes the ``.exe`` or the ``.msi``, looks for the program where the setup
put it, runs it with ``--selftest REPORT``, uninstalls it silently, and fails where a step fails or something stays.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

PROGRAM = "csp-desktop.exe"
PLACES = ("LOCALAPPDATA", "ProgramFiles", "ProgramFiles(x86)")
SETUP_SECONDS = 300
SELFTEST_SECONDS = 300
GONE_SECONDS = 60


def run(command: Sequence[str], seconds: int, why: str) -> None:
    """Run ``command`` to its end.

    Raises:
        SystemExit: It failed or took too long; the text begins with ``why``.
    """
    print("+", *command, flush=True)
    try:
        done = subprocess.run(command, check=False, timeout=seconds)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SystemExit(f"{why}: {error}") from None
    if done.returncode:
        raise SystemExit(f"{why}: exit code {done.returncode}")


def installed() -> list[Path]:
    """Return every copy of the program in the places where setups put programs."""
    folders = {Path(os.environ[name]) for name in PLACES if os.environ.get(name)}
    # The program's folder lies directly there or one below, such as in Programs.
    patterns = (f"*/{PROGRAM}", f"*/*/{PROGRAM}")
    return sorted({found for folder in folders for pattern in patterns for found in folder.glob(pattern)})


def uninstaller(setup: Path, program: Path) -> list[str]:
    """Return the command that takes ``program`` away silently.

    Raises:
        SystemExit: The setup left none.
    """
    if setup.suffix.lower() == ".msi":
        return ["msiexec", "/x", str(setup.resolve()), "/qn", "/norestart"]
    found = sorted(file for file in program.parent.iterdir() if file.name.lower().startswith("unins"))
    if not found:
        raise SystemExit(f"{setup.name} left no uninstaller beside {program}.")
    return [str(found[0]), "/S"]


def try_setup(setup: Path, report: Path) -> None:
    """Install, start, uninstall.

    Raises:
        SystemExit: A step failed, or an earlier installation is in the way.
    """
    before = installed()
    if before:
        raise SystemExit(f"There is an installation already: {before[0]}")
    silent = ["msiexec", "/i", str(setup.resolve()), "/qn", "/norestart"]
    if setup.suffix.lower() != ".msi":
        silent = [str(setup.resolve()), "/S"]
    run(silent, SETUP_SECONDS, f"{setup.name} could not be installed")
    found = installed()
    if len(found) != 1:
        raise SystemExit(f"{setup.name} should have installed one {PROGRAM}, and {len(found)} were found.")
    print(f"installed {found[0]}")
    try:
        run([str(found[0]), "--selftest", str(report.resolve())], SELFTEST_SECONDS, "The installed program failed")
    finally:
        if report.is_file():
            print(report.read_text(encoding="utf-8"))
    run(uninstaller(setup, found[0]), SETUP_SECONDS, f"{setup.name} could not be uninstalled")
    # NSIS goes on in a copy of itself after the uninstaller has ended.
    until = time.monotonic() + GONE_SECONDS
    while found[0].exists():
        if time.monotonic() > until:
            raise SystemExit(f"{found[0]} is still there {GONE_SECONDS} s after uninstalling.")
        time.sleep(1)
    print("uninstalled")


def main(arguments: Sequence[str]) -> int:
    """Try the setup that the arguments name; return the exit code."""
    parser = argparse.ArgumentParser(description="Install a setup silently, start the program, uninstall it.")
    parser.add_argument("setup", type=Path, metavar="SETUP")
    parser.add_argument("report", type=Path, metavar="REPORT")
    options = parser.parse_args(arguments)
    try_setup(options.setup, options.report)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

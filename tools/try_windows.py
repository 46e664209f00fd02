"""Build, install, start, upgrade and remove the Windows setups, all on Linux: ``python -m tools.try_windows``.

Takes some five minutes and is no part of the check. It needs Debian's packages of ``tools.wine.PACKAGES``. What it
makes stays in ``build/windows``; the Windows Python and the prefix are used again. docs/releasing.md says what wine
does not prove.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from csp_desktop import __version__
from tools import windows_setup
from tools.wine import NEEDED, PACKAGES, ROOT, TrialError, Wine, missing_programs, run, windows_python

FOLDER = ROOT / "build/windows"
OLDER = "0.0.9"
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\CSP Desktop"
DOCUMENT = r"Software\Classes\CSPDesktop.Catalog"
CATALOG = ROOT / "resources/demo/offers.json"
EVERY_DATABASE = ROOT / "tests/databases"


class Trial:
    """One run over everything; each step says what it found, and raises ``TrialError`` where that is wrong."""

    def __init__(self, wine: Wine) -> None:
        self._wine = wine
        self._data = wine.user / "AppData/Local/CSP Desktop"
        self._out = FOLDER / "out"

    def build(self, version: str, source: Path) -> Path:
        """Build the bundle of ``source`` as a Windows program; return its folder."""
        python = windows_python(FOLDER)
        target = FOLDER / f"dist-{version}"
        shutil.rmtree(target, ignore_errors=True)
        work: list[str | Path] = ["--distpath", target, "--workpath", FOLDER / "work", source / "build.spec"]
        self._wine.run(python, "-X", "utf8", "-m", "PyInstaller", "--noconfirm", "--clean", *work, seconds=900)
        payload = target / "csp-desktop"
        _tell(f"built {version}: {_megabytes(payload):.0f} MB, {sum(1 for _ in payload.rglob('*'))} entries")
        return payload

    def selftest(self, program: Path, version: str) -> None:
        """Start an installed or built program with ``--selftest`` and judge its report."""
        report = FOLDER / f"selftest-{version}.json"
        report.unlink(missing_ok=True)
        began = time.monotonic()
        code = self._wine.code(program, "--selftest", self._wine.windows_path(report))
        if not report.is_file():
            raise TrialError(f"{program} wrote no report and ended with {code}.")
        told = json.loads(report.read_text(encoding="utf-8"))
        if code or not told["ok"] or told["version"] != version or not told["is_frozen"] or told["utf8_mode"] != 1:
            raise TrialError(f"The self-test of {program} ended with {code}:\n{json.dumps(told, indent=1)}")
        seconds = time.monotonic() - began
        _tell(f"self-test of {version} passed in {seconds:.0f} s on {told['screen']}, style {told['style']}")

    def setup(self, older: Path, newer: Path) -> None:
        """Install the older Setup.exe, use it, upgrade, go back in vain, and remove it with and without the data."""
        place = self._wine.user / "AppData/Local/Programs/CSP Desktop"
        self._wine.run(older, "/S")
        self.selftest(place / windows_setup.PROGRAM, OLDER)
        self._expect_version("HKCU", OLDER)
        self._use(place / windows_setup.PROGRAM)
        stray = place / "_internal/left-by-the-older.txt"
        stray.write_text("an older version had this", encoding="utf-8")
        beside = place / "csp-desktop-data"
        beside.mkdir()
        (beside / "kept.txt").write_text("a portable start's", encoding="utf-8")
        before = _content(self._data)

        self._wine.run(newer, "/S")
        self._expect(not stray.exists(), "an upgrade takes away what only the older version had")
        self._expect((beside / "kept.txt").exists(), "an upgrade leaves portable data")
        self._expect(_content(self._data) == before, "an upgrade leaves every byte of the data")
        self._expect_version("HKCU", __version__)
        self.selftest(place / windows_setup.PROGRAM, __version__)
        self._expect('csp-desktop.exe" open "%1"' in self._wine.registry(rf"HKCU\{DOCUMENT}"), "documents open with it")
        menu = self._wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/CSP Desktop.lnk"
        self._expect(menu.exists(), "it stands in the start menu")

        self._expect(self._wine.code(older, "/S") == 3, "an older setup gives up over a newer program")
        self._expect_version("HKCU", __version__)
        self._open_old_databases(place / windows_setup.PROGRAM)
        self._expect_closed_first(place / windows_setup.PROGRAM, newer)

        before = _content(self._data)
        self._uninstall(place)
        self._expect(not (place / windows_setup.PROGRAM).exists(), "the program is gone")
        self._expect((beside / "kept.txt").exists(), "uninstalling leaves what is not its own")
        shutil.rmtree(place)
        self._expect(not menu.exists(), "the start menu has forgotten it")
        self._expect(self._wine.registry(rf"HKCU\{KEY}") == "", "the list of programs has forgotten it")
        self._expect(self._wine.registry(rf"HKCU\{DOCUMENT}") == "", "documents have forgotten it")
        self._expect(_content(self._data) == before, "uninstalling leaves the data")

        self._wine.run(newer, "/S")
        self._uninstall(place, "/RemoveData")
        self._expect(not self._data.exists(), "uninstalling with /RemoveData takes the data")
        self._expect(not place.exists(), "no folder stays")

    def setup_for_all(self, newer: Path) -> None:
        """Install the Setup.exe for everybody on the machine, and remove it."""
        place = self._wine.drive / "Program Files/CSP Desktop"
        self._wine.run(newer, "/S", "/AllUsers")
        self._expect_version("HKLM", __version__)
        self.selftest(place / windows_setup.PROGRAM, __version__)
        self._uninstall(place)
        self._expect(not place.exists(), "no folder stays")
        self._expect(self._wine.registry(rf"HKLM\{KEY}") == "", "the list of programs has forgotten it")

    def msi(self, older: Path, newer: Path) -> None:
        """Install the older MSI, upgrade and remove it."""
        place = self._wine.drive / "Program Files/CSP Desktop"
        self._wine.run("msiexec", "/i", self._wine.windows_path(older), "/qn")
        self.selftest(place / windows_setup.PROGRAM, OLDER)
        self._use(place / windows_setup.PROGRAM)
        before = _content(self._data)
        self._wine.run("msiexec", "/i", self._wine.windows_path(newer), "/qn")
        self.selftest(place / windows_setup.PROGRAM, __version__)
        self._expect(_content(self._data) == before, "an upgrade leaves every byte of the data")
        self._expect('csp-desktop.exe" open "%1"' in self._wine.registry(rf"HKLM\{DOCUMENT}"), "documents open with it")
        entries = self._wine.registry(r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall")
        self._expect(
            entries.count("    CSP Desktop\n") + entries.count("    CSP Desktop\r\n") == 1, "one entry is left"
        )
        self._wine.run("msiexec", "/x", self._wine.windows_path(newer), "/qn")
        self._expect(not (place / windows_setup.PROGRAM).exists(), "the program is gone")
        self._expect(self._wine.registry(rf"HKLM\{DOCUMENT}") == "", "documents have forgotten it")
        self._expect(_content(self._data) == before, "uninstalling leaves the data")

    def _use(self, program: Path) -> None:
        """Let the installed program write data of its own, without a window."""
        shutil.rmtree(self._data, ignore_errors=True)
        self._wine.run(program, "import", "catalog", self._wine.windows_path(CATALOG))
        self._expect((self._data / "csp-desktop.sqlite").is_file(), "data lies in the person's own folder")

    def _open_old_databases(self, program: Path) -> None:
        """Let the new program open a database of every released version."""
        for frozen in sorted(EVERY_DATABASE.glob("v*.sqlite")):
            folder = FOLDER / f"data-{frozen.stem}"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            shutil.copy(frozen, folder / "csp-desktop.sqlite")
            place = self._wine.windows_path(folder)
            self._wine.run(program, "--data-dir", place, "import", "catalog", self._wine.windows_path(CATALOG))
            _tell(f"a database of {frozen.stem} opens")

    def _expect_closed_first(self, program: Path, setup: Path) -> None:
        """While the program is open, a setup changes nothing."""
        # Its window stays until the prefix's programs are ended by number.
        folder = self._wine.windows_path(FOLDER / "data-open")
        running = subprocess.Popen(
            ["wine", str(program), "--data-dir", folder],
            env=dict(os.environ, **self._wine.environment),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        lock = FOLDER / "data-open/in-use.lock"
        ends_at = time.monotonic() + 60
        while not lock.exists() and time.monotonic() < ends_at:
            time.sleep(0.2)
        time.sleep(3)
        try:
            self._expect(self._wine.code(setup, "/S") == 2, "a setup waits until the program is closed")
            second = self._wine.code(
                program, "--data-dir", folder, "open", self._wine.windows_path(CATALOG), seconds=60
            )
            self._expect(second == 0, "a second start hands over and ends")
        finally:
            self._wine.run("taskkill", "/f", "/im", windows_setup.PROGRAM)
            running.wait(timeout=60)

    def _uninstall(self, place: Path, *more: str) -> None:
        # Without _?= it would copy itself away and end before its work is done; with it, it cannot remove itself.
        self._wine.run(place / "uninstall.exe", "/S", *more, f"_?={self._wine.windows_path(place)}")
        (place / "uninstall.exe").unlink(missing_ok=True)
        if place.exists() and not any(place.iterdir()):
            place.rmdir()

    def _expect_version(self, root: str, version: str) -> None:
        said = self._wine.registry(rf"{root}\{KEY}")
        self._expect(version in said, f"the list of programs says {version}")

    def _expect(self, is_so: bool, what: str) -> None:
        if not is_so:
            raise TrialError(f"Not so: {what}.")
        _tell(f"  {what}")


def sign_and_verify(wine: Wine, payload: Path) -> None:
    """Sign program, uninstaller, Setup.exe and MSI with a throw-away certificate; all must verify and start."""
    folder = FOLDER / "signed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    key, certificate, pfx = folder / "key.pem", folder / "certificate.pem", folder / "both.pfx"
    subject = ["-subj", "/CN=CSP Desktop trial", "-addext", "extendedKeyUsage=codeSigning", "-days", "2"]
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, *subject])
    run(["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", pfx, "-passout", "pass:trial"])
    secrets = {
        "WINDOWS_PFX_BASE64": base64.b64encode(pfx.read_bytes()).decode(),
        "WINDOWS_PFX_PASSWORD": "trial",
    }
    copy = folder / "payload"
    shutil.copytree(payload, copy)
    sign: list[str | Path] = [sys.executable, ROOT / "tools/sign_windows.py"]
    run([*sign, copy / windows_setup.PROGRAM], secrets)
    run([sys.executable, ROOT / "tools/windows_setup.py", "--payload", copy, "--out", folder], secrets)
    setups: list[Path] = [*folder.glob("*.exe"), *folder.glob("*.msi")]
    run([*sign, *setups], secrets)
    for file in (copy / windows_setup.PROGRAM, *setups):
        run(["osslsigncode", "verify", "-CAfile", certificate, "-in", file])
        _tell(f"  {file.name} is signed")
    (setup,) = folder.glob("*.exe")
    wine.run(setup, "/S")
    place = wine.user / "AppData/Local/Programs/CSP Desktop"
    run(["osslsigncode", "verify", "-CAfile", certificate, "-in", place / "uninstall.exe"])
    _tell("  the uninstaller is signed")
    trial = Trial(wine)
    trial.selftest(place / windows_setup.PROGRAM, __version__)
    wine.run(place / "uninstall.exe", "/S", f"_?={wine.windows_path(place)}")
    shutil.rmtree(place, ignore_errors=True)


def older_source() -> Path:
    """Return a copy of this checkout that states an older version."""
    target = FOLDER / "older"
    shutil.rmtree(target, ignore_errors=True)
    names = run(
        ["git", "ls-files", "csp_desktop", "resources", "installers", "build.spec", "LICENSE", "THIRD_PARTY.md"]
    )
    for name in names.splitlines():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target / name)
    stated = target / "csp_desktop/__init__.py"
    text = stated.read_text(encoding="utf-8")
    stated.write_text(text.replace(f'"{__version__}"', f'"{OLDER}"'), encoding="utf-8")
    return target


def _content(folder: Path) -> dict[str, str]:
    """Return what lies in a folder, by the sum of its bytes; logs aside, which every start writes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "Logs" not in path.parts
    }


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def _tell(text: str) -> None:
    print(text, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Run the trial; return the exit code."""
    parser = argparse.ArgumentParser(description="Try the Windows setups under wine.")
    parser.add_argument("--keep", action="store_true", help="take the bundles and setups of the last run")
    options = parser.parse_args(arguments)
    missing = missing_programs((*NEEDED, "makensis", "wixl", "msiexec", "osslsigncode", "openssl"))
    if [name for name in missing if name != "msiexec"]:
        print(f"{', '.join(missing)} missing. On Debian: apt-get install --no-install-recommends {PACKAGES}")
        return 1
    began = time.monotonic()
    current = __version__
    try:
        with Wine(FOLDER) as wine:
            trial = Trial(wine)
            payloads = {OLDER: FOLDER / f"dist-{OLDER}/csp-desktop", current: FOLDER / f"dist-{current}/csp-desktop"}
            licences: list[str | Path] = [sys.executable, ROOT / "tools/third_party.py"]
            if not options.keep:
                run([*licences, "--texts", ROOT / "build/licences"])
                trial.build(OLDER, older_source())
                trial.build(current, ROOT)
                for version, payload in payloads.items():
                    windows_setup.main(["--payload", str(payload), "--out", str(FOLDER / "out"), "--version", version])
            _tell(run([*licences, "--bundle", payloads[current]]).strip())
            trial.selftest(payloads[current] / windows_setup.PROGRAM, current)
            exes = [FOLDER / f"out/CSP-Desktop-Setup-{version}.exe" for version in (OLDER, current)]
            msis = [FOLDER / f"out/CSP-Desktop-{version}.msi" for version in (OLDER, current)]
            trial.setup(*exes)
            trial.setup_for_all(exes[1])
            trial.msi(*msis)
            sign_and_verify(wine, payloads[current])
    except TrialError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    _tell(f"The Windows setups are good; {time.monotonic() - began:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

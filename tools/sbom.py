"""Write what a release is made of: ``python tools/sbom.py --out FILE``, as CycloneDX 1.6 JSON.

The packages come from the pins in ``requirements.txt``, with their licences as ``tools/third_party.py`` judged them;
Python, Qt, OpenSSL and SQLite come from the interpreter that runs this, so run it with the Python that makes the
bundles. The same commit on the same Python gives the same bytes: everything is sorted, the serial number is made from
the content, and the time is ``SOURCE_DATE_EPOCH`` or that of the last commit.

We write the JSON ourselves: it is one dictionary, while ``cyclonedx-python-lib`` would bring packages of its own, and
the tool that reads an environment with it would list what builds us too, and know none of our judgements.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import sqlite3
import ssl
import subprocess
import sys
import tomllib
import uuid
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
# The script is also run by its path, when only its own folder is importable.
sys.path.insert(0, str(ROOT))

from csp_desktop import __version__  # noqa: E402 - after the line above
from tools import third_party  # noqa: E402 - after the line above

Component = dict[str, Any]

SPDX_EXPRESSIONS = {third_party.COPYLEFT: "LGPL-3.0-only"}
"""Where a package offers a choice, what we chose."""

PROGRAM = f"pkg:generic/csp-desktop@{__version__}"


def written_at() -> datetime:
    """Return the time the list stands for: ``SOURCE_DATE_EPOCH`` in seconds, else that of the last commit.

    Raises:
        SystemExit: Neither is known.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        ask = ["git", "log", "-1", "--format=%ct"]
        try:
            epoch = subprocess.run(ask, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
        except (OSError, subprocess.CalledProcessError) as error:
            raise SystemExit("No time is known: set SOURCE_DATE_EPOCH, or run in a checkout.") from error
    return datetime.fromtimestamp(int(epoch), UTC)


def component(name: str, version: str, purl: str, licence: str, kind: str = "library") -> Component:
    """Return one component; ``licence`` is an SPDX name or expression."""
    expression = SPDX_EXPRESSIONS.get(licence, licence)
    choice = {"expression": expression} if " " in expression else {"license": {"id": expression}}
    return {
        "type": kind,
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
        "licenses": [choice],
    }


def package_components() -> list[Component]:
    """Return every package the program needs at run time, once for each pinned version."""
    pins = third_party.pins()
    return [
        component(package.name, version, f"pkg:pypi/{package.name}@{version}", third_party.licence_of(package.name))
        for package in third_party.runtime_packages()
        for version in pins[package.name]
    ]


def foundation_components() -> list[Component]:
    """Return what lies below the packages, in the versions that this interpreter runs on."""
    qt = metadata.version("pyside6-essentials")
    openssl = ssl.OPENSSL_VERSION.split()[1]
    python = platform.python_version()
    return [
        component("cpython", python, f"pkg:generic/cpython@{python}", "PSF-2.0", "platform"),
        component("openssl", openssl, f"pkg:generic/openssl@{openssl}", "Apache-2.0"),
        component("qt", qt, f"pkg:generic/qt@{qt}", "LGPL-3.0-only", "framework"),
        component("sqlite", sqlite3.sqlite_version, f"pkg:generic/sqlite@{sqlite3.sqlite_version}", "blessing"),
    ]


def dependencies(components: list[Component]) -> list[dict[str, Any]]:
    """Return who needs whom among ``components``, by their references."""
    refs: dict[str, list[str]] = {}
    for each in components:
        refs.setdefault(each["name"], []).append(each["bom-ref"])
    packages = third_party.runtime_packages()
    direct = [ref for package in packages if not package.needed_by for ref in refs[package.name]]
    below = [ref for name in ("cpython", "openssl", "sqlite") for ref in refs[name]]
    needs = {PROGRAM: [*direct, *below]}
    for package in packages:
        lines = [Requirement(line) for line in metadata.requires(package.name) or ()]
        names = {str(canonicalize_name(line.name)) for line in lines if "extra" not in str(line.marker or "")}
        if package.name in ("pyside6-essentials", "shiboken6"):
            # Their own line names the version that is installed; the others' pins are pairs as well.
            names = {"qt"} if package.name == "pyside6-essentials" else set()
        for ref in refs[package.name]:
            own = [other for name in names for other in refs.get(name, ())]
            if package.name == "pyside6-essentials":
                own.append(f"pkg:pypi/shiboken6@{ref.rpartition('@')[2]}")
            needs[ref] = own
    every = {each["bom-ref"]: needs.get(each["bom-ref"], []) for each in components} | {PROGRAM: needs[PROGRAM]}
    return [{"ref": ref, "dependsOn": sorted(set(every[ref]))} for ref in sorted(every)]


def document() -> dict[str, Any]:
    """Return the whole list.

    Raises:
        SystemExit: A licence was never judged, or no time is known.
    """
    components = sorted([*package_components(), *foundation_components()], key=lambda each: str(each["bom-ref"]))
    licence = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["license"]
    content: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": written_at().strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": component("csp-desktop", __version__, PROGRAM, licence, "application"),
        },
        "components": components,
        "dependencies": dependencies(components),
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).digest()
    return {**content, "serialNumber": f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}"}


def main(arguments: list[str]) -> int:
    """Write the file; return the exit code."""
    parser = argparse.ArgumentParser(description="Write the list of what a release is made of.")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to write it")
    target: Path = parser.parse_args(arguments).out
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

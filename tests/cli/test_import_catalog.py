from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from csp_desktop.cli.import_catalog import SHOWN, import_catalog
from csp_desktop.domain.codes import Code
from csp_desktop.services.imports import ImportService
from csp_desktop.services.ports.world import CatalogContent, Refused, SampleContent
from tests.builders import an_offer
from tests.services.conftest import Office

ROOT = Path(__file__).resolve().parents[2]


def an_item(**members: Any) -> dict[str, Any]:
    """An offer as Partner Center lists it."""
    return {
        "id": "0F0E0000-0000-4000-8000-00000000E300",
        "name": "Office 365 Enterprise E3",
        "minimumQuantity": 1,
        "maximumQuantity": 300,
        "supportedBillingCycles": ["monthly", "annual"],
        "category": {"id": "Enterprise", "name": "Enterprise"},
        **members,
    }


def write(folder: Path, content: object) -> Path:
    file = folder / "offers.json"
    text = content if isinstance(content, str) else json.dumps({"totalCount": 1, "items": content})
    file.write_text(text, encoding="utf-8")
    return file


def command(data: Path, file: Path) -> subprocess.CompletedProcess[str]:
    """Run the command as a person does, in a Python of its own on a real database."""
    return subprocess.run(
        [sys.executable, "-m", "csp_desktop", "--data-dir", str(data), "import", "catalog", str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_catalogue_is_imported_twice_and_changes_nothing_the_second_time(tmp_path: Path) -> None:
    file = write(tmp_path, [an_item()])

    first, second = command(tmp_path / "data", file), command(tmp_path / "data", file)

    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == "1 offers read: 1 new, 0 changed, 0 unchanged, 0 refused.\n"
    assert second.stdout == "1 offers read: 0 new, 0 changed, 1 unchanged, 0 refused.\n"


def test_a_file_that_was_cut_off_is_told_on_the_error_output_and_ends_with_1(tmp_path: Path) -> None:
    file = write(tmp_path, '{"items": [{"id": "0F0E')

    done = command(tmp_path / "data", file)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("csp-desktop: offers.json was cut off")
    assert "Traceback" not in done.stderr


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = command(tmp_path / "data", tmp_path / "nowhere.json")

    assert done.returncode == 1
    assert done.stderr == "csp-desktop: there is no file nowhere.json; nothing was changed\n"


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    file = write(tmp_path, [an_item()])

    done = command(file, file)

    assert done.returncode == 1
    assert "--data-dir" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_settings_file_that_is_broken_is_told_and_hinders_nothing(tmp_path: Path) -> None:
    file = write(tmp_path, [an_item()])
    command(tmp_path / "data", file)
    (tmp_path / "data" / "settings.json").write_text("{", encoding="utf-8")

    done = command(tmp_path / "data", file)

    assert done.returncode == 0
    assert done.stderr.startswith("csp-desktop: the settings file could not be read")


def test_the_command_loads_no_qt(tmp_path: Path) -> None:
    file = write(tmp_path, [an_item()])
    probe = (
        "import sys; from csp_desktop.__main__ import main\n"
        f"main(['--data-dir', {str(tmp_path / 'data')!r}, 'import', 'catalog', {str(file)!r}])\n"
        "print('loaded:', *[name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))])"
    )

    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.rpartition("loaded:")[2].split() == []


def importing(*refused: Refused, code: Code | None = None) -> tuple[int, str, str]:
    """Run the command over a house in memory; returns exit code, output and errors."""
    from csp_desktop.domain.errors import ExpectedError

    def _read(_path: Path, _progress: object) -> CatalogContent:
        if code is not None:
            raise ExpectedError(code, name="offers.json")
        return CatalogContent(((an_offer(), "{}"),), refused, "US")

    def _samples(_today: object) -> SampleContent:
        return SampleContent((), (), (), ())

    out, errors = io.StringIO(), io.StringIO()
    service = ImportService(Office().desk, _read, _samples)
    return import_catalog(service, Path("offers.json"), out, errors), out.getvalue(), errors.getvalue()


def test_refused_items_are_told_by_place_name_and_reason() -> None:
    done, out, errors = importing(Refused(1, "Bad\nname", Code.MEMBER_MISSING, {"member": "id"}))

    assert (done, errors) == (0, "")
    assert out.splitlines()[1] == r"  refused, item 2: 'Bad\nname': id is missing"


def test_a_file_of_nothing_but_mistakes_does_not_flood_the_terminal() -> None:
    refused = (Refused(number, "Bad", Code.MEMBER_MISSING, {"member": "id"}) for number in range(500))

    _done, out, _errors = importing(*refused)

    assert len(out.splitlines()) == SHOWN + 2
    assert out.splitlines()[-1] == "  and 480 more"


@pytest.mark.parametrize("code", [Code.FILE_EMPTY, Code.FILE_TOO_LARGE, Code.DISK_FULL, Code.IMPORT_CANCELLED])
def test_a_failure_is_one_line_on_the_error_output(code: Code) -> None:
    done, out, errors = importing(code=code)

    assert (done, out) == (1, "")
    assert errors.startswith("csp-desktop: ")
    assert errors.count("\n") == 1

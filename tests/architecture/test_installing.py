"""The page for administrators names what the program really does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from csp_desktop.bootstrap.second_start import PATIENCE_MILLISECONDS
from csp_desktop.cli.arguments import ENVIRONMENT, LANGUAGES
from csp_desktop.files.types import FileType
from csp_desktop.qtkit.single_instance import LOCK_NAME
from csp_desktop.storage.migrate import BACKUPS
from csp_desktop.system.paths import folders
from csp_desktop.system.program import DATA, MARK

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(set(re.findall(r"CSP_DESKTOP_[A-Z_]+", ENVIRONMENT))))
def test_every_variable_of_the_help_is_told(name: str) -> None:
    assert name in PAGE


def test_no_other_variable_is_told() -> None:
    assert set(re.findall(r"CSP_DESKTOP_[A-Z_]+", PAGE)) == set(re.findall(r"CSP_DESKTOP_[A-Z_]+", ENVIRONMENT))


def test_files_and_folders_have_their_names(tmp_path: Path) -> None:
    own = folders(tmp_path)
    names = [own.database.name, own.settings.name, own.window_state.name, LOCK_NAME, f"{BACKUPS}/", MARK, DATA]

    assert [name for name in names if f"`{name}`" not in PAGE] == []
    assert f"`.{FileType.CATALOG}`" in PAGE
    assert all(f"`{language}`" in PAGE for language in LANGUAGES)
    assert f"after {PATIENCE_MILLISECONDS // 1000} seconds" in PAGE


def test_the_readme_leads_there() -> None:
    assert "(docs/installing.md)" in (ROOT / "README.md").read_text(encoding="utf-8")

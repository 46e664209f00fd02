"""Where the program's own files lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from csp_desktop.system import resources
from csp_desktop.system.resources import resource


def test_in_a_checkout_resources_lie_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "csp_desktop")

    assert resource("i18n", "x.qm") == tmp_path / "resources" / "i18n" / "x.qm"


def test_in_a_wheel_or_bundle_they_lie_in_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "csp_desktop")
    (tmp_path / "csp_desktop" / "resources").mkdir(parents=True)

    assert resource("i18n", "x.qm") == tmp_path / "csp_desktop" / "resources" / "i18n" / "x.qm"


def test_the_sample_data_is_found() -> None:
    assert resource("demo", "customers.json").is_file()

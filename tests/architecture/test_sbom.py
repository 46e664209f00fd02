"""The list of what a release is made of: whole, well formed, and the same each time."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from packaging.licenses import canonicalize_license_expression

from csp_desktop import __version__
from tools import sbom, third_party

EPOCH = "1767225600"


@pytest.fixture
def document(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    return sbom.document()


def test_it_is_cyclonedx_about_this_version(document: dict[str, Any]) -> None:
    assert (document["bomFormat"], document["specVersion"], document["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", document["serialNumber"])
    assert document["metadata"]["timestamp"] == "2026-01-01T00:00:00Z"
    assert document["metadata"]["component"]["version"] == __version__


def test_every_component_has_name_version_purl_and_licence(document: dict[str, Any]) -> None:
    for each in [document["metadata"]["component"], *document["components"]]:
        assert each["type"] in {"application", "framework", "library", "platform"}
        assert each["name"]
        assert re.fullmatch(r"\d[\w.]*", each["version"]), each
        assert each["purl"] == each["bom-ref"]
        assert each["purl"].startswith(("pkg:pypi/", "pkg:generic/"))
        assert each["purl"].endswith(f"{each['name']}@{each['version']}")
        (choice,) = each["licenses"]
        expression = choice.get("expression") or choice["license"]["id"]
        assert canonicalize_license_expression(expression) == expression


def test_every_package_at_run_time_is_in_it_in_every_pinned_version(document: dict[str, Any]) -> None:
    listed = {(each["name"], each["version"]) for each in document["components"]}

    wanted = {
        (package.name, version)
        for package in third_party.runtime_packages()
        for version in third_party.pins()[package.name]
    }
    assert len(wanted) > 15
    assert wanted <= listed
    assert {name for name, _ in listed - wanted} == {"cpython", "openssl", "qt", "sqlite"}


def test_what_needs_what_names_components_only(document: dict[str, Any]) -> None:
    refs = {each["bom-ref"] for each in document["components"]} | {sbom.PROGRAM}
    needs = {each["ref"]: each["dependsOn"] for each in document["dependencies"]}

    assert needs.keys() == refs
    assert {ref for others in needs.values() for ref in others} == refs - {sbom.PROGRAM}
    for ref, others in needs.items():
        if ref.startswith("pkg:pypi/pyside6-essentials@"):
            version = ref.rpartition("@")[2]
            assert [other for other in others if "shiboken6" in other] == [f"pkg:pypi/shiboken6@{version}"]


def test_the_same_source_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    files = [tmp_path / "a.json", tmp_path / "b" / "b.json"]

    for file in files:
        assert sbom.main(["--out", str(file)]) == 0

    first, second = (file.read_bytes() for file in files)
    assert first == second
    assert b"\r" not in first
    assert json.loads(first)["components"] == sorted(json.loads(first)["components"], key=lambda each: each["bom-ref"])


def test_without_an_epoch_the_time_is_that_of_the_last_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_named: subprocess.CompletedProcess(command, 0, stdout=f"{EPOCH}\n")
    )

    assert sbom.written_at().year == 2026


def test_without_any_time_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(command: list[str], **_named: object) -> None:
        raise FileNotFoundError(command[0])

    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(subprocess, "run", fail)

    with pytest.raises(SystemExit, match="SOURCE_DATE_EPOCH"):
        sbom.written_at()

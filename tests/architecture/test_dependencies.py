"""What the program stands on: pinned with hashes, judged by licence, named where a person can read it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools import pin, third_party

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PYTHONS = ("3.11.7", "3.12.1", "3.13.0")
PLATFORMS = ("linux", "win32", "darwin")
PINNED_LINE = re.compile(
    r"^(?P<requirement>[^\s#\\][^\\]*?) \\$(?P<hashes>(?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+)", re.M
)


def pinned(name: str) -> list[Requirement]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return [Requirement(match["requirement"]) for match in PINNED_LINE.finditer(text)]


def wanted(name: str) -> list[Requirement]:
    """Return what ``pyproject.toml`` wants a file of pins to hold."""
    extras = {"requirements-dev.txt": "dev", "requirements-bundle.txt": "bundle"}
    extra = PROJECT["project"]["optional-dependencies"][extras[name]] if name in extras else []
    lines = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"], *extra]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", pin.FILES)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_dependency_is_pinned_once_for_every_python_and_platform(name: str, python: str, platform: str) -> None:
    here = {"python_version": python.rpartition(".")[0], "python_full_version": python, "sys_platform": platform}

    for want in wanted(name):
        if want.marker and not want.marker.evaluate(here):
            continue
        fits = [
            line
            for line in pinned(name)
            if canonicalize_name(line.name) == canonicalize_name(want.name)
            and (line.marker is None or line.marker.evaluate(here))
        ]
        assert len(fits) == 1, f"{want.name}: {fits}"
        version = str(fits[0].specifier).removeprefix("==")
        assert want.specifier.contains(version), f"{want} is pinned to {version}: run tools/pin.py"


@pytest.mark.parametrize("name", pin.FILES)
def test_every_line_is_a_pin_with_hashes_and_names_no_place(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")

    rest = PINNED_LINE.sub("", text)

    assert [line for line in rest.splitlines() if line and not line.startswith("#")] == []
    assert [word for word in pin.FOREIGN if word in text] == []


def test_all_files_pin_the_same_releases() -> None:
    run, bundle, dev = ({str(line) for line in pinned(name)} for name in pin.FILES)

    assert run <= dev
    assert run <= bundle


def test_pins_can_be_read_for_another_system() -> None:
    others = {"sys_platform": "win32", "python_version": "3.11", "python_full_version": "3.11.9"}

    lines = pin.pins_for("requirements-bundle.txt", others).splitlines()

    names = {line.partition("==")[0] for line in lines}
    assert {"pefile", "pywin32-ctypes", "pyside6-essentials", "pyinstaller"} <= names
    assert "macholib" not in names
    assert len(names) == len(lines)
    assert all("--hash=sha256:" in line and ";" not in line for line in lines)


def test_every_licence_was_judged_and_the_list_is_fresh() -> None:
    assert third_party.render() == third_party.TARGET.read_text(encoding="utf-8")


def test_a_licence_that_nobody_judged_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(third_party, "ACCEPTED", {})

    with pytest.raises(SystemExit, match="never judged"):
        third_party.licence_of("platformdirs")

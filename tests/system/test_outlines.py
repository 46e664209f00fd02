"""What may be said of a bug: kinds and places, never messages."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import pytest

from csp_desktop.system import resources
from csp_desktop.system.outlines import outline, place_of

NAME = "Birch Lane ana@birchlane.example"


def caught(raising: object) -> BaseException:
    """Return what a callable raises."""
    assert callable(raising)
    try:
        raising()
    except BaseException as error:  # noqa: BLE001  a test looks at whatever it is
        return error
    pytest.fail("nothing was raised")


def fails() -> None:
    raise KeyError(NAME)


def fails_meanwhile() -> None:
    try:
        fails()
    except KeyError:
        raise ValueError(NAME) from None


def fails_because() -> None:
    try:
        fails()
    except KeyError as error:
        raise ValueError(NAME) from error


def fails_in_a_chain() -> None:
    try:
        fails()
    except KeyError:
        int(NAME)


def test_an_outline_has_kind_and_places() -> None:
    assert re.sub(r"line \d+", "line N", outline(caught(fails))).splitlines() == [
        "Traceback (most recent call last):",
        "  tests.system.test_outlines, line N, in caught",
        "  tests.system.test_outlines, line N, in fails",
        "KeyError",
    ]


def test_a_place_of_ours_is_named_by_its_file_in_the_package() -> None:
    wrong: Any = 1

    error = caught(partial(resources.resource, wrong))

    assert re.search(r"^  csp_desktop/system/resources\.py, line \d+, in resource$", outline(error), re.MULTILINE)


@pytest.mark.parametrize("raising", [fails, fails_meanwhile, fails_because, fails_in_a_chain])
def test_no_message_is_told(raising: object) -> None:
    error = caught(raising)
    error.add_note(NAME)

    text = outline(error)

    assert "Birch" not in text
    assert "birchlane" not in text


def test_a_chain_is_told_from_its_beginning() -> None:
    lines = outline(caught(fails_because)).splitlines()

    assert [line for line in lines if not line.startswith("  ")] == [
        "Traceback (most recent call last):",
        "KeyError",
        "The above exception was the direct cause of the following exception:",
        "Traceback (most recent call last):",
        "ValueError",
    ]
    assert outline(caught(fails_meanwhile)).splitlines().count("KeyError") == 0
    assert "During handling of the above exception" in outline(caught(fails_in_a_chain))


def test_a_circle_of_causes_ends() -> None:
    first, second = ValueError(NAME), KeyError(NAME)
    first.__cause__, second.__cause__ = second, first

    assert outline(first).splitlines()[-1] == "ValueError"


def test_a_group_tells_its_members() -> None:
    group = ExceptionGroup(NAME, [ValueError(NAME), KeyError(NAME)])

    assert outline(group).splitlines() == ["ExceptionGroup", "  ValueError", "  KeyError"]


def test_a_bottomless_call_is_told_from_both_ends() -> None:
    def falls() -> None:
        falls()

    lines = outline(caught(falls)).splitlines()

    assert len(lines) < 60
    assert re.fullmatch(r"  \(\d+ more\)", lines[16])


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("/home/ana/csp_desktop/csp_desktop/views/look.py", "csp_desktop/views/look.py"),
        (r"C:\Users\Ana\csp_desktop\system\paths.py", "csp_desktop/system/paths.py"),
        ("csp_desktop/__main__.py", "csp_desktop/__main__.py"),
        ("/home/ana/csp_desktop/.venv/lib/site-packages/peewee.py", "peewee.py"),
        ("/home/ana/other.py", "other.py"),
        ("<frozen runpy>", "<frozen runpy>"),
        ("", ""),
    ],
)
def test_a_folder_is_never_told(file: str, place: str) -> None:
    assert place_of(file) == place

"""Names say what they hold."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "csp_desktop"
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager", "stuff"}


def test_no_module_has_a_name_that_says_nothing() -> None:
    names = [*PACKAGE.rglob("*"), *(ROOT / "tests").rglob("*")]

    assert [str(path) for path in names if path.stem in EMPTY_NAMES] == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path in PACKAGE.rglob("*.py") if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]

    assert silent == []


def test_every_suppressed_complaint_names_its_code_and_its_reason() -> None:
    bare = []
    for path in [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            _, mark, rest = line.partition("# " + "noqa")
            _, other, ignored = line.partition("# type: " + "ignore")
            # A reason stands behind the code, after a dash, a bracket or another #.
            if (mark and len(rest.split()) < 3) or (other and len(ignored.split()) < 2):
                bare.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")

    assert bare == []

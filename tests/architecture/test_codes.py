"""Every code has its sentence, and the sentence needs nothing that is not said."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from csp_desktop.domain.codes import Code

PACKAGE = Path(__file__).resolve().parents[2] / "csp_desktop"


def codes_in_code() -> set[str]:
    """Return the names of the codes that some module of the program uses."""
    names: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        if path.name == "codes.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Code":
                names.add(node.attr)
    return names


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_sentence(code: Code) -> None:
    messages = pytest.importorskip("csp_desktop.viewmodels.messages", reason="the sentences are not written yet")

    assert messages.MESSAGES[code].strip()


def test_no_code_is_used_that_does_not_exist() -> None:
    assert sorted(codes_in_code() - set(Code.__members__)) == []


def test_codes_are_spelled_like_their_names() -> None:
    assert [code for code in Code if code.value != code.name.lower()] == []

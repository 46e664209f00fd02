from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from csp_desktop.cli.sentences import SENTENCES, sentence
from csp_desktop.domain.codes import Code

PACKAGE = Path(__file__).resolve().parents[2] / "csp_desktop"

MET_BY_COMMANDS = ("files", "remote", "storage", "system", "services/imports.py")
"""What ``import catalog`` goes through."""

NEVER_SAID = {
    Code.RECORD_MISSING,  # asked by id only, which an import never does
    Code.RECORD_MOVED_ON,  # of entries in the outbox, which an import never touches
    Code.FILE_NOT_KNOWN,  # a command is told what the file is
    *(code for code in Code if code.name.startswith("UPDATE_")),  # commands never look for new versions
}


def codes_that_commands_meet() -> set[Code]:
    """Return the codes that are named where an import passes by."""
    codes: set[Code] = set()
    for room in MET_BY_COMMANDS:
        place = PACKAGE / room
        for path in [place] if place.suffix else place.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Code":
                    codes.add(Code[node.attr])
    return codes - NEVER_SAID


def test_something_is_found_to_be_said() -> None:
    assert len(codes_that_commands_meet()) > 20


@pytest.mark.parametrize("code", sorted(codes_that_commands_meet()))
def test_every_failure_that_a_command_can_meet_has_a_sentence(code: Code) -> None:
    assert code in SENTENCES


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_failure_that_stops_the_import_says_what_became_of_the_data(code: Code) -> None:
    text = SENTENCES[code]

    is_of_an_item = code in {
        Code.ITEM_NOT_AN_OBJECT,
        Code.MEMBER_MISSING,
        Code.MEMBER_WRONG,
        Code.MEMBER_OUT_OF_RANGE,
        Code.MINIMUM_ABOVE_MAXIMUM,
        Code.ID_REPEATED,
    }
    is_before_any_data = code in {Code.FOLDER_UNAVAILABLE, Code.SETTINGS_BROKEN}
    assert is_of_an_item or is_before_any_data or text.endswith("nothing was changed")


def test_facts_stand_in_the_sentence() -> None:
    text = sentence(Code.FILE_NOT_JSON, {"name": "offers.json", "line": 3, "column": 7})

    assert text == "offers.json is not valid JSON (line 3, column 7); nothing was changed"


@pytest.mark.parametrize("code", Code)
def test_a_sentence_never_fails_for_a_fact_that_is_missing(code: Code) -> None:
    text = sentence(code, {})

    assert text
    assert not [name for _text, name, _form, _conversion in string.Formatter().parse(text) if name]


def test_what_a_file_says_is_not_read_as_a_template() -> None:
    text = sentence(Code.MEMBER_WRONG, {"member": "{found}", "found": "{member}{0}"})

    assert text == "{found} is not usable ({member}{0})"

from __future__ import annotations

import pytest

from csp_desktop.domain.texts import has_hidden_characters


@pytest.mark.parametrize(
    "text",
    ["Contoso", "", "콘토소 주식회사", "Müller & Söhne", "شرکت نمونه\u200cها", "A. Datum/Nord", "№ 5", "e\u0301"],
)
def test_what_a_person_can_see_may_be_typed(text: str) -> None:
    assert not has_hidden_characters(text)


@pytest.mark.parametrize(
    "text",
    [
        "Con\0toso",
        "Con\ntoso",
        "Con\ttoso",
        "\x7f",
        "Contoso\u202eosotnoC",
        "Contoso\u200b",
        "\ufeffContoso",
        "Con\u200dtoso",
        "\u200c",
        "한\u2028글",
        "한\ud800글",
        "so\u00adft",
        "\U000e0041",
    ],
    ids=ascii,
)
def test_control_direction_and_invisible_characters_are_found(text: str) -> None:
    assert has_hidden_characters(text)

"""Answers as a draft: what was typed comes back as it was."""

from __future__ import annotations

import pytest

from csp_desktop.domain.enums import BillingChoice
from csp_desktop.viewmodels.new_subscription.answers import AddOnPick, Answers, Pick, Step, from_draft, to_draft


def test_a_draft_brings_everything_back() -> None:
    answers = Answers(
        BillingChoice.ANNUAL,
        Step.LICENCES,
        "category small",
        (Pick("One", "2,5", is_ticked=False, name="Küche <b>", add_ons=(AddOnPick("Two", ""),)),),
    )

    assert from_draft(to_draft(answers)) == answers


@pytest.mark.parametrize("content", ["", "{", "[]", '{"choice": "weekly"}', '{"picks": 3}'])
def test_what_is_no_draft_is_none(content: str) -> None:
    assert from_draft(content) is None


def test_ids_are_compared_without_case() -> None:
    answers = Answers(picks=(Pick("ABC", "1"),))

    assert answers.with_pick(Pick("abc", "2")).picks == (Pick("abc", "2"),)

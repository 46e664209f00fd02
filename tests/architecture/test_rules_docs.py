"""docs/rules.md, the program and its tests tell the same: each rule has its words, its place and its test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import rules
from tools.rules import RULE_ID, RULES, TEST_NAME, Row, cited, rows, written


@pytest.fixture(scope="module")
def page() -> str:
    return RULES.read_text(encoding="utf-8")


def test_the_page_says_where_rules_live_and_are_tested_now(page: str) -> None:
    assert written(page) == page, "run: python -m tools.rules"


def test_every_rule_in_the_code_is_explained(page: str) -> None:
    explained = set(RULE_ID.findall(page))

    missing = {rule: sorted(places) for rule, places in cited("csp_desktop").items() if RULE_ID.fullmatch(rule)}
    assert {rule: places for rule, places in missing.items() if rule not in explained} == {}


def test_every_rule_in_a_test_is_explained(page: str) -> None:
    explained = set(RULE_ID.findall(page))

    named = {rule: sorted(places) for rule, places in cited("tests", TEST_NAME).items() if RULE_ID.fullmatch(rule)}
    assert {rule: places for rule, places in named.items() if rule not in explained} == {}


def test_every_rule_that_is_enforced_has_a_place_and_a_test(page: str) -> None:
    code, tests = cited("csp_desktop"), cited("tests", TEST_NAME)

    untold = {rule for _, row in rows(page) for rule in row.rules if rule not in code}
    untested = {rule for _, row in rows(page) for rule in row.rules if rule not in tests}

    assert (sorted(untold), sorted(untested)) == ([], [])


def test_every_rule_has_words_and_a_source(page: str) -> None:
    assert [row.ids for _, row in rows(page) if not (row.words and row.source)] == []


def test_no_rule_is_explained_twice(page: str) -> None:
    every = [rule for _, row in rows(page) for rule in row.rules]

    assert sorted({rule for rule in every if every.count(rule) > 1}) == []


def test_a_place_that_moved_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "csp_desktop" / "domain").mkdir(parents=True)
    (tmp_path / "tests").mkdir()
    (tmp_path / "csp_desktop" / "domain" / "here.py").write_text('def rule() -> None:\n    """Does it (AV-1)."""\n')
    (tmp_path / "tests" / "test_here.py").write_text("def test_av_1_holds() -> None:\n    pass\n")
    monkeypatch.setattr(rules, "ROOT", tmp_path)

    text = "| Id | In our words | Where |\n|---|---|---|\n| AV-1 | Words | there |\n"

    ((_, before),) = rows(text)
    ((_, after),) = rows(written(text))
    assert before == after == Row("AV-1", "Words", "")
    assert "| `csp_desktop/domain/here.py` rule | `tests/test_here.py` |" in written(text)

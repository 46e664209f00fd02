"""Rules are cited by ids that docs/rules.md explains, and what it points to is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "docs" / "rules.md"
# The chapters of the rules; OQ is an open question with the decision that was taken.
RULE_ID = re.compile(r"\b(?:AV|BI|CA|CU|EX|FI|LC|OQ|OR|QT|RO|SC|TR)-\d+\b")
POINTER = re.compile(r"`((?:csp_desktop|tests)/[\w/]+(?:\.py)?)`")


def cited() -> dict[str, str]:
    """Return the rule ids in the program and the first file that cites each."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "csp_desktop").rglob("*.py")):
        for rule in RULE_ID.findall(path.read_text(encoding="utf-8")):
            found.setdefault(rule, str(path.relative_to(ROOT)))
    return found


def explained() -> set[str]:
    """Return the rule ids that docs/rules.md has a line for."""
    return set(RULE_ID.findall(RULES.read_text(encoding="utf-8")))


def test_every_rule_in_the_code_is_explained() -> None:
    known = explained()

    missing = {rule: where for rule, where in cited().items() if rule not in known}

    assert missing == {}


def test_every_place_named_by_the_rules_is_there() -> None:
    explained()

    places = set(POINTER.findall(RULES.read_text(encoding="utf-8")))

    assert sorted(place for place in places if not (ROOT / place).exists()) == []

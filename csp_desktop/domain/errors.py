"""What can be expected to go wrong; anything else is a bug."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from csp_desktop.domain.codes import Code
    from csp_desktop.domain.verdicts import Fact, Verdict


class ExpectedError(Exception):
    """A failure of the world or a refusal by a rule; a person gets a sentence, the log one line.

    Args:
        code: Names the sentence in ``viewmodels/messages``.
        facts: What the sentence names; already free of secrets.
    """

    def __init__(self, code: Code, **facts: Fact) -> None:
        super().__init__(code.value, facts)
        self.code = code
        self.facts = facts


class RuleViolation(ExpectedError):
    """A rule says no, and the person can put it right: shown beside the field or button."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.code, **verdict.facts)
        self.verdict = verdict


def require(verdict: Verdict) -> None:
    """Let what a rule allows pass; raises ``RuleViolation`` for what it refuses."""
    if not verdict.is_allowed:
        raise RuleViolation(verdict)


class StaleWrite(ExpectedError):
    """The record moved on since it was read: offer to reload."""


class Unavailable(ExpectedError):
    """Disk, file or network does not serve: offer to try again."""


class Rejected(ExpectedError):
    """The server said no: kept with the outbox row, with the next step."""

"""Which texts can be a friendly name: OR-7, OQ-12."""

from __future__ import annotations

from csp_desktop.domain.codes import Code
from csp_desktop.domain.texts import has_hidden_characters
from csp_desktop.domain.transitions.refusals import Field
from csp_desktop.domain.verdicts import ALLOWED, Verdict

LONGEST_NAME = 256
"""Most characters of a friendly name; Partner Center documents none (OQ-12)."""


def friendly_name_verdict(name: str) -> Verdict:
    """Return whether a text can be a friendly name (OQ-12)."""
    text = name.strip()
    if len(text) > LONGEST_NAME:
        return Verdict(Code.NAME_TOO_LONG, rule="OQ-12", facts={"longest": LONGEST_NAME, "count": len(text)})
    if has_hidden_characters(text):
        return Verdict(Code.HIDDEN_CHARACTERS, rule="OQ-12", facts={"field": Field.FRIENDLY_NAME.value})
    return ALLOWED

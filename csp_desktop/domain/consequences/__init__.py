"""What follows from what a person is about to submit, as values in order of time; the screens word them."""

from __future__ import annotations

from csp_desktop.domain.consequences.consequence import Consequence as Consequence
from csp_desktop.domain.consequences.consequence import ConsequenceKind as ConsequenceKind
from csp_desktop.domain.consequences.consequence import Part as Part
from csp_desktop.domain.consequences.consequence import When as When
from csp_desktop.domain.consequences.foresee import consequences_of as consequences_of
from csp_desktop.domain.consequences.foresee import of_deletion as of_deletion

__all__ = ["Consequence", "ConsequenceKind", "Part", "When", "consequences_of", "of_deletion"]

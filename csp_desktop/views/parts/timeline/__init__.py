"""The life of a subscription as a strip, to look at and to play with."""

from __future__ import annotations

from csp_desktop.views.parts.timeline.grip import Grip
from csp_desktop.views.parts.timeline.strip import Timeline
from csp_desktop.views.parts.timeline.values import Anchor, Bracket, Handle, Mark, Span

__all__ = ["Anchor", "Bracket", "Grip", "Handle", "Mark", "Span", "Timeline"]

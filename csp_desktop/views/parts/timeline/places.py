"""Where days and words stand: by lengths as far as they leave room, or on a scale that does not move."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from csp_desktop.views.parts.timeline.values import Anchor, Span

BREAK_DAYS = 400
"""From so many days on a span is broken and takes less room than its days would."""

_LONG_SHARE = 0.45
_LEAST_LONG_DAYS = 60

Edges = list[tuple[Span, float, float]]
"""Spans with their left and right edges, in pixels."""


def by_length(spans: Sequence[Span], least: Sequence[float], width: float) -> Edges:
    """Return where spans stand that follow each other, wide as their days, none narrower than its words.

    Args:
        least: Room that each span asks for, in pixels.
    """
    days = [(span.end - span.start).days for span in spans]
    shown = [min(count, BREAK_DAYS) for count in days]
    long_days = sum(count for count in shown if count < BREAK_DAYS) or BREAK_DAYS
    weights = [count if count < BREAK_DAYS else max(long_days * _LONG_SHARE, _LEAST_LONG_DAYS) for count in shown]
    widths = _shared(weights, list(least), width)
    edges, left = [], 0.0
    for span, room in zip(spans, widths, strict=True):
        edges.append((span, left, left + room))
        left += room
    return edges


def on_scale(anchors: Sequence[Anchor], day: date, width: float) -> float:
    """Return where a day stands between fixed places, in pixels from the left; at an end if it lies beyond."""
    if day <= anchors[0].day:
        return anchors[0].share * width
    for before, after in pairwise(anchors):
        if day <= after.day:
            part = (day - before.day).days / max(1, (after.day - before.day).days)
            return (before.share + (after.share - before.share) * part) * width
    return anchors[-1].share * width


def day_at(anchors: Sequence[Anchor], x: float, width: float) -> date:
    """Return the day nearest to a place; the reverse of ``on_scale``."""
    share = x / width if width else 0.0
    for before, after in pairwise(anchors):
        if share <= after.share:
            part = max(0.0, share - before.share) / max(1e-9, after.share - before.share)
            return date.fromordinal(before.day.toordinal() + round(part * (after.day - before.day).days))
    return anchors[-1].day


def apart(rooms: Sequence[tuple[float, float]], width: float, gap: float) -> list[tuple[float, float]]:
    """Push words apart that would touch, first to the right, then back from the right edge; (left, width) each."""
    lefts = [left for left, _ in rooms]
    for place in range(1, len(rooms)):
        lefts[place] = max(lefts[place], lefts[place - 1] + rooms[place - 1][1] + gap)
    limit = width
    for place in reversed(range(len(rooms))):
        lefts[place] = min(lefts[place], limit - rooms[place][1])
        limit = lefts[place] - gap
    return [(left, room[1]) for left, room in zip(lefts, rooms, strict=True)]


def _shared(weights: list[float], least: list[float], width: float) -> list[float]:
    """Share a width by weights; none gets less than its least, as long as all of them fit."""
    if sum(least) >= width:
        return [each * width / sum(least) for each in least]
    result = [0.0] * len(weights)
    open_places = set(range(len(weights)))
    rest = width
    while open_places:
        total = sum(weights[place] for place in open_places) or 1.0
        short = {place for place in open_places if rest * weights[place] / total < least[place]}
        if not short:
            for place in open_places:
                result[place] = rest * weights[place] / total
            break
        for place in short:
            result[place] = least[place]
        rest = width - sum(result)
        open_places -= short
    return result

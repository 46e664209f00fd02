"""The course of a subscription, as it is and as it would be: access, billing and data day by day (decision 8)."""

from __future__ import annotations

from csp_desktop.domain.course.course import Course, Milestone, MilestoneKind, Phase, PhaseKind
from csp_desktop.domain.course.what_if import Move, MoveKind, WhatIf, course_of, what_if

__all__ = [
    "Course",
    "Milestone",
    "MilestoneKind",
    "Move",
    "MoveKind",
    "Phase",
    "PhaseKind",
    "WhatIf",
    "course_of",
    "what_if",
]

"""What can be typed or chosen, as the dialog shows it."""

from __future__ import annotations

from dataclasses import dataclass

from csp_desktop.viewmodels.links import Link


@dataclass(frozen=True)
class Entered:
    """Something to type, with what is wrong about it or why it is locked.

    Args:
        placeholder: Stands in it while it is empty.
        hint: What helps while nothing is wrong.
        minimum: Fewest, for the arrows of a number.
        maximum: Most, for the arrows of a number.
        links: Ways out of the lock.
    """

    text: str = ""
    name: str = ""
    placeholder: str = ""
    hint: str = ""
    problem: str = ""
    locked: str = ""
    minimum: int = 1
    maximum: int = 1
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One of several: a reason, a billing plan, an offer."""

    key: str
    text: str
    is_chosen: bool = False

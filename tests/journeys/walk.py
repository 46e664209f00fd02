"""A walk past many screens: what was found silent, and which ways out lead nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

from tests.journeys.gallery import Gallery
from tests.journeys.links import links_of
from tests.journeys.silence import silent_controls


@dataclass
class Walk:
    """What was found on the way, each finding once with the first place where it was met."""

    gallery: Gallery

    def __post_init__(self) -> None:
        self.silent: dict[str, str] = {}
        self.dead: dict[str, str] = {}
        self.seen = 0
        self._proved: set[str] = set()

    def look(self, scene: str, root: QWidget) -> None:
        """Look at a screen as it stands."""
        self.seen += 1
        for each in silent_controls(root):
            self.silent.setdefault(each, scene)

    def try_links(self, scene: str, open_again: Callable[[], QWidget]) -> None:
        """Follow each way out of a screen that was not tried on one of its kind; the screen is opened anew for each."""
        root = open_again()
        kind = type(root).__name__
        for link in links_of(root):
            name = f"{kind}: {link.text}"
            if name in self._proved:
                continue
            self._proved.add(name)
            if not self._leads(link.text, open_again):
                self.dead[name] = scene

    def _leads(self, text: str, open_again: Callable[[], QWidget]) -> bool:
        root = open_again()
        link = next((each for each in links_of(root) if each.text == text), None)
        if link is None:
            return True
        link.holder.setFocus()
        before = self._picture(root)
        self.gallery.went.clear()
        link.follow()
        self.gallery.settle()
        leads = bool(self.gallery.went) or self._picture(self.gallery.front()) != before
        self.gallery.leave()
        return leads

    def _picture(self, root: QWidget) -> tuple[object, ...]:
        form = getattr(root, "form", None)
        links = [link.text for link in links_of(root)]
        return id(root), getattr(form, "state", None), links, id(root.window().focusWidget())

    def finish(self, least: int) -> None:
        """Fail with everything that was found; a walk that saw less than it should proves nothing."""
        lines = [f"silent: {what}  ({where})" for what, where in self.silent.items()]
        lines += [f"leads nowhere: {what}  ({where})" for what, where in self.dead.items()]
        if lines:
            pytest.fail("\n".join(lines), pytrace=False)
        assert self.seen >= least

"""The shape of every dialog: a page, and its buttons on the ground below it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled


def put_over_foot(dialog: QWidget, page: QWidget, foot: QHBoxLayout) -> None:
    """Lay a page over a row of buttons; the page takes what room there is."""
    margin = scaled(PAGE_MARGIN)
    foot.setContentsMargins(margin, scaled(SPACING + HALF), margin, scaled(SPACING + HALF))
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(page, 1)
    whole.addLayout(foot)

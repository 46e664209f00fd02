"""How a small form lies in its dialog: heading and rows on paper, below them what Submit does, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, scaled


def lay_out_form(
    dialog: QDialog, heading: Sequence[QWidget], rows: Sequence[QWidget], foot: QWidget, submit: QPushButton
) -> None:
    """Fill a dialog from top to bottom, with Cancel beside Submit.

    Args:
        foot: Stands left of the buttons.
        submit: The button that ends the form.
    """
    margin = scaled(PAGE_MARGIN)
    page = QWidget(dialog)
    page.setAutoFillBackground(True)
    page.setBackgroundRole(QPalette.ColorRole.Base)
    body = QVBoxLayout(page)
    body.setContentsMargins(margin, scaled(2 * SPACING), margin, margin)
    body.setSpacing(scaled(SPACING + HALF))
    words = QVBoxLayout()
    words.setSpacing(scaled(HALF))
    for widget in heading:
        words.addWidget(widget)
    body.addLayout(words)
    for widget in rows:
        body.addWidget(widget)
    body.addStretch(1)
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(submit, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
    buttons.rejected.connect(dialog.reject)
    below = QHBoxLayout()
    below.setContentsMargins(margin, scaled(SPACING + HALF), margin, scaled(SPACING + HALF))
    below.setSpacing(scaled(2 * SPACING))
    below.addWidget(foot, 1)
    below.addWidget(buttons)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(page, 1)
    whole.addLayout(below)

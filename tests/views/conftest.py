"""An application in its look, as the screens meet it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from csp_desktop.views.look import BODY_PIXELS, dress


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its light look, with body text of 13 px; another size set by a test is taken back."""
    dress(qapp, "light")
    font = QFont(qapp.font())
    font.setPixelSize(BODY_PIXELS)
    qapp.setFont(font)
    yield qapp
    dress(qapp, "light")
    qapp.setFont(font)

"""The frame that all pages share: title left, actions right, filters below, then the content."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from csp_desktop.views.look import HALF, PAGE_MARGIN, SPACING, TABLE_MARGIN, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice


class Page(QWidget):
    """A page with its frame.

    What is read stands 24 px from the left edge; tables stand at 16, so that the text of their cells does too.
    """

    back_requested = Signal()

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._back = LinkButton("", "caret-left", self)
        self._back.clicked.connect(self.back_requested)
        self._back.hide()
        self._title = ElidedLabel(title, Voice.TITLE, self)
        self._subtitle = Label(subtitle, Voice.QUIET, self)
        self._subtitle.setWordWrap(True)
        self._subtitle.setVisible(bool(subtitle))
        self._title_row = QHBoxLayout()
        self._title_row.setSpacing(scaled(12))
        self._title_row.addWidget(self._title)
        self._title_row.addStretch(1)
        self._below_title = QVBoxLayout()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(scaled(SPACING))
        self._filters = QHBoxLayout()
        self._filters.setSpacing(scaled(HALF + 2))
        self._content = QVBoxLayout()
        self._content.setSpacing(scaled(SPACING))
        self._column = QVBoxLayout(self)
        self._lay_out()

    def set_title(self, title: str) -> None:
        """Name the page; data, shown as it is."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Say in one line what matters here."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_back(self, text: str) -> None:
        """Show a link back to where one came from, or none."""
        self._back.setText(text)
        self._back.setVisible(bool(text))
        self._set_top()

    def add_beside_title(self, widget: QWidget) -> None:
        """Put something small, such as a pill, behind the title."""
        self._title_row.insertWidget(self._title_row.count() - 1, widget)

    def add_below_title(self, widget: QWidget) -> None:
        """Put a line of the page's own below title and subtitle, as wide as the page."""
        self._below_title.addWidget(widget)

    def add_action_button(self, button: QAbstractButton) -> None:
        """Put a button at the right of the title; the main one comes last."""
        self._actions.addWidget(button)

    def add_filter(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a filter into the row below the title."""
        self._filters.addWidget(widget, stretch)

    def add_filter_stretch(self) -> None:
        """Push the filters that follow to the right."""
        self._filters.addStretch(1)

    def add_content(self, content: QWidget | QLayout, stretch: int = 0, is_table: bool = False) -> None:
        """Put a widget or layout below the filters.

        Args:
            content: What follows.
            stretch: Its share of the room that is left.
            is_table: Stands at the edge of tables, whose cells bring their own padding.
        """
        holder = QHBoxLayout()
        margin = scaled(TABLE_MARGIN if is_table else PAGE_MARGIN)
        holder.setContentsMargins(margin, 0, margin, 0)
        if isinstance(content, QWidget):
            holder.addWidget(content)
        else:
            holder.addLayout(content)
        self._content.addLayout(holder, stretch)

    def content(self) -> QVBoxLayout:
        """Return the layout below the filters, without margins at the sides."""
        return self._content

    def _lay_out(self) -> None:
        margin = scaled(PAGE_MARGIN)
        words = QVBoxLayout()
        words.setSpacing(scaled(HALF))
        words.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addLayout(self._title_row)
        words.addWidget(self._subtitle)
        top = QHBoxLayout()
        top.setSpacing(scaled(TABLE_MARGIN))
        top.addLayout(words, 1)
        actions = QVBoxLayout()
        actions.addLayout(self._actions)
        actions.addStretch(1)
        top.addLayout(actions)
        head = QVBoxLayout()
        head.setContentsMargins(margin, 0, margin, 0)
        head.setSpacing(0)
        head.addLayout(top)
        head.addLayout(self._below_title)
        self._filters.setContentsMargins(margin, 0, margin, 0)
        self._column.setSpacing(scaled(12))
        self._column.addLayout(head)
        self._column.addLayout(self._filters)
        self._column.addLayout(self._content, 1)
        self._set_top()

    def _set_top(self) -> None:
        top = scaled(12 if self._back.text() else 20)
        self._column.setContentsMargins(0, top, 0, scaled(SPACING))

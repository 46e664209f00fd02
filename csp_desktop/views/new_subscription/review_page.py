"""Step 4: orders, what holds until when, and what may surprise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csp_desktop.viewmodels.new_subscription.form import NewSubscription
from csp_desktop.viewmodels.new_subscription.state import Remark
from csp_desktop.views.look import CELL_PADDING, SPACING, TABLE_MARGIN, scaled
from csp_desktop.views.new_subscription.holds_chart import HoldsChart
from csp_desktop.views.new_subscription.order_list import OrderList
from csp_desktop.views.new_subscription.wizard_page import WizardPage
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.mark import Mark


class ReviewPage(WizardPage):
    """The last look; scrolls where the orders are long."""

    def __init__(self, form: NewSubscription, parent: QWidget | None = None) -> None:
        super().__init__(form, parent)
        self._remarks: tuple[Remark, ...] = ()
        self.orders = OrderList()
        self.orders.followed.connect(form.follow)
        self._holds_title = Label("", Voice.STRONG)
        self.holds = HoldsChart()
        self._remark_box = QWidget()
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._padded = QVBoxLayout()
        self._lay_out()
        self.area.setWidget(self._content)
        self._translate()

    def draw(self) -> None:
        """Show the state."""
        review = self._form.state.review
        self.orders.show_orders(review.orders, self.tr("Offer"), self.tr("Licences"))
        self._holds_title.setVisible(bool(review.holds))
        self.holds.setVisible(bool(review.holds))
        self.holds.show_holds(review.holds, review.today)
        if review.remarks != self._remarks:
            self._remarks = review.remarks
            self._draw_remarks()

    def focus_first(self) -> None:
        """Bring the keyboard where the page scrolls."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(scaled(TABLE_MARGIN), 0, scaled(TABLE_MARGIN), scaled(SPACING))
        self._column.setSpacing(scaled(SPACING))
        self._padded.setContentsMargins(scaled(CELL_PADDING), scaled(2 * SPACING), scaled(CELL_PADDING), 0)
        self._padded.setSpacing(scaled(SPACING))
        self._padded.addWidget(self._holds_title)
        self._padded.addWidget(self.holds)
        self._padded.addSpacing(scaled(SPACING))
        self._padded.addWidget(self._remark_box)
        self._column.addWidget(self.orders)
        self._column.addLayout(self._padded)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _draw_remarks(self) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(SPACING) // 2)
        for remark in self._remarks:
            row = QHBoxLayout()
            row.setSpacing(scaled(SPACING + 2))
            row.addWidget(Mark(remark.icon, remark.tone), 0, Qt.AlignmentFlag.AlignTop)
            text = Label(remark.text)
            text.setWordWrap(True)
            row.addWidget(text, 1)
            column.addLayout(row)
        old, self._remark_box = self._remark_box, box
        self._padded.replaceWidget(old, box)
        old.hide()
        old.deleteLater()

    def _translate(self) -> None:
        self.area.setAccessibleName(self.tr("Review"))
        self._holds_title.setText(self.tr("What holds until when"))

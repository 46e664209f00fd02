"""The billing plans of the chosen term, as radio buttons in a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from csp_desktop.viewmodels.new_subscription.state import PlanLine
from csp_desktop.views.look import HALF, SPACING, scaled
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip


class PlanRow(QWidget):
    """How often the term is billed; hidden where there is nothing to choose."""

    chosen = Signal(str)
    """The billing choice that a person took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term = ""
        self._buttons = QButtonGroup(self)
        self._buttons.buttonClicked.connect(self._on_clicked)
        self._lines: dict[str, _PlanBox] = {}
        self._title = Label("", Voice.BODY, self)
        self._row = FlowRow(2 * SPACING, self, ends_right=False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(SPACING), 0, 0, 0)
        self._column.setSpacing(scaled(HALF))
        self._column.addWidget(self._title)
        self._column.addWidget(self._row)
        self.hide()

    def show_plans(self, term: str, plans: tuple[PlanLine, ...]) -> None:
        """Show the plans of a term."""
        self._term = term
        if [plan.choice.value for plan in plans] != list(self._lines):
            for box in self._lines.values():
                self._buttons.removeButton(box.button)
            self._lines = {plan.choice.value: _PlanBox() for plan in plans}
            old, self._row = self._row, FlowRow(2 * SPACING, self, ends_right=False)
            for box in self._lines.values():
                self._buttons.addButton(box.button)
                self._row.add(box)
            self._column.replaceWidget(old, self._row)
            old.hide()
            old.deleteLater()
        for plan in plans:
            self._lines[plan.choice.value].show_plan(plan)
        self._translate()
        self.setVisible(bool(plans))

    def button(self, choice: str) -> QRadioButton | None:
        """Return the button of a plan, where it is shown."""
        box = self._lines.get(choice)
        return None if box is None else box.button

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._title.setText(self.tr("{term}: how is it billed?").format(term=self._term))

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(choice for choice, box in self._lines.items() if box.button is button))


class _PlanBox(QWidget):
    """A plan with what it means, or why it cannot be chosen, below its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button = QRadioButton(self)
        self._text = Label("", Voice.QUIET, self)
        self._text.setContentsMargins(scaled(24), 0, scaled(2 * SPACING), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self._text)

    def show_plan(self, plan: PlanLine) -> None:
        self.button.setText(plan.title.replace("&", "&&"))
        self.button.setEnabled(not plan.reason)
        self.button.setToolTip(plain_tooltip(plan.reason))
        self.button.setAccessibleDescription(plan.reason or plan.text)
        self.button.setChecked(plan.is_chosen)
        self._text.setText(plan.reason or plan.text)

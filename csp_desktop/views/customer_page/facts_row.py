"""The line below the customer's name: a few facts, and the Microsoft ID to be copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csp_desktop.views.look import HALF, scaled
from csp_desktop.views.parts.buttons import LinkButton
from csp_desktop.views.parts.flow import FlowRow
from csp_desktop.views.parts.label import Label, Voice, plain_tooltip


class FactsRow(FlowRow):
    """Facts with dots between them; goes on in the next line where the page is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HALF + 2, parent, ends_right=False)
        self._labels: list[Label] = []
        self._tenant = QWidget(self)
        self._tenant_text = Label("", Voice.QUIET, self._tenant)
        self.copy = LinkButton("", "copy", self._tenant)
        self.copy.clicked.connect(self._on_copy)
        self._tenant_id = ""
        self._shown: tuple[tuple[str, ...], str] | None = None
        row = QHBoxLayout(self._tenant)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(HALF))
        row.addWidget(self._tenant_text)
        row.addWidget(self.copy)
        self._translate()

    def show_facts(self, facts: tuple[str, ...], tenant_id: str, tenant_text: str) -> None:
        """Show these; the whole Microsoft ID is in its tooltip."""
        self._tenant_id = tenant_id
        self._tenant_text.setText(self.tr("Microsoft ID {id}").format(id=tenant_text))
        self._tenant_text.setToolTip(plain_tooltip(tenant_id))
        self._tenant.setVisible(bool(tenant_id))
        if self._shown == (facts, tenant_id):
            return
        self._shown = (facts, tenant_id)
        while len(self._labels) < len(facts):
            label = Label("", Voice.QUIET, self)
            self._labels.append(label)
            self.add(label)
        for number, label in enumerate(self._labels):
            text = facts[number] if number < len(facts) else ""
            is_last = number == len(facts) - 1 and not tenant_id
            label.setText(f"{text}  ·" if text and not is_last else text)
            label.setVisible(bool(text))
        self.add(self._tenant)  # again, so that it stands behind the others
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.copy.setAccessibleName(self.tr("Copy the Microsoft ID"))
        self.copy.setToolTip(self.tr("Copy the Microsoft ID"))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._tenant_id)

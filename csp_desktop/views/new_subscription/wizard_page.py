"""What all pages of the wizard are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csp_desktop.viewmodels.new_subscription.form import NewSubscription


class WizardPage(QWidget):
    """One page; it draws the state and passes on what a person does.

    Args:
        form: The wizard's view-model.
        parent: The dialog.
    """

    def __init__(self, form: NewSubscription, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form

    def draw(self) -> None:
        """Show the state."""

    def focus_first(self) -> None:
        """Bring the keyboard to the first thing on the page."""

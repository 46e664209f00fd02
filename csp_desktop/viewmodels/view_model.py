"""What all view-models share: one frozen state, one signal."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

State = TypeVar("State")


class ViewModel(QObject, Generic[State]):
    """Owns one frozen ``state``; views draw it whole whenever ``changed`` tells them.

    Args:
        state: What is shown at first.
        parent: Destroys the view-model with itself.
    """

    changed = Signal()

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def state(self) -> State:
        """What is to be shown now."""
        return self._state

    def _set(self, state: State) -> None:
        """Show another state; says nothing where it is the same."""
        if state != self._state:
            self._state = state
            self.changed.emit()

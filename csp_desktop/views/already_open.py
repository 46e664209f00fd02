"""What a second start says when the first neither answers nor ends."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox


def ask_to_try_again(computer: str) -> bool:
    """Say that the data is in use, and return whether to try again.

    Args:
        computer: The one on which it is in use; empty where that is not known.
    """
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("already_open", "CSP Desktop"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    text = QCoreApplication.translate(
        "already_open", "CSP Desktop is open already with this data, but does not answer."
    )
    if computer:
        text = QCoreApplication.translate(
            "already_open", "CSP Desktop is open already with this data on “{computer}”, but does not answer."
        ).format(computer=computer)
    box.setText(text)
    box.setInformativeText(
        QCoreApplication.translate(
            "already_open",
            "Your data is safe; two programs at once must not change it. Wait a moment and try again, or close "
            "CSP Desktop there first.",
        )
    )
    again = box.addButton(QMessageBox.StandardButton.Retry)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    return box.clickedButton() is again

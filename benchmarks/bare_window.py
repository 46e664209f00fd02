"""The least window that PySide6 can show: what ``benchmarks.bundles`` holds our bundle against."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


def main() -> int:
    """Show it until it is closed."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from csp_desktop.views.look import FAULTY
from csp_desktop.views.parts.field import FieldRow, Form


def _visible(parent: FieldRow | Form) -> list[str]:
    return [label.text() for label in parent.findChildren(QLabel) if label.isVisible() and label.text()]


def test_an_error_stands_beside_its_field_and_is_read_aloud(dressed: QApplication, qtbot: QtBot) -> None:
    row = FieldRow("Licences", QSpinBox(), hint="1 to 10", is_beside=True)
    qtbot.addWidget(row)
    row.show()

    row.set_error("At most 10 can be ordered.")

    assert _visible(row) == ["Licences", "At most 10 can be ordered."]
    assert row.editor().property(FAULTY) is True
    assert row.editor().accessibleDescription() == "At most 10 can be ordered."
    assert row.editor().accessibleName() == "Licences"


def test_the_hint_comes_back_when_the_error_is_gone(dressed: QApplication, qtbot: QtBot) -> None:
    row = FieldRow("Licences", QSpinBox(), hint="1 to 10")
    qtbot.addWidget(row)
    row.set_error("Too many.")

    row.set_error("")

    assert row.note() == "1 to 10"
    assert row.editor().property(FAULTY) is False


def test_a_locked_field_says_why(dressed: QApplication, qtbot: QtBot) -> None:
    row = FieldRow("Licences", QSpinBox())
    qtbot.addWidget(row)

    row.set_locked("Locked while Suspended is chosen.")
    locked = row.editor().isEnabled()
    row.set_locked("")

    assert locked is False
    assert row.editor().isEnabled()
    assert row.note() == ""


def test_a_row_keeps_its_width_with_and_without_an_error(dressed: QApplication, qtbot: QtBot) -> None:
    row = FieldRow("Licences", QSpinBox(), is_beside=True)
    qtbot.addWidget(row)
    row.resize(400, 40)
    row.show()
    before = row.editor().geometry()

    row.set_error("At most 10.")

    assert row.editor().geometry() == before
    assert not row.grab().isNull()


def _form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.add("name", "Name", QLineEdit())
    form.add("city", "City", QLineEdit())
    form.resize(400, 200)
    form.show()
    return form


def test_a_form_shows_errors_by_field(dressed: QApplication, qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.set_errors({"name": "Missing."})

    form.set_errors({"city": "Unknown."})

    assert form.row("name").error() == ""
    assert set(_visible(form)) == {"Name", "City", "Unknown."}


def test_the_first_field_that_is_wrong_gets_the_focus(dressed: QApplication, qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.activateWindow()
    form.set_errors({"city": "Unknown."})

    form.focus_first_error()

    qtbot.waitUntil(form.row("city").editor().hasFocus)


def test_a_hidden_field_hides_its_label(dressed: QApplication, qtbot: QtBot) -> None:
    form = _form(qtbot)

    form.set_visible("city", is_visible=False)

    assert _visible(form) == ["Name"]


def test_a_field_may_be_named_anew(dressed: QApplication, qtbot: QtBot) -> None:
    form = _form(qtbot)

    form.set_label("city", "도시")

    assert "도시" in _visible(form)
    assert form.row("city").editor().accessibleName() == "도시"


def test_typing_goes_into_the_editor_by_the_labels_key(dressed: QApplication, qtbot: QtBot) -> None:
    form = _form(qtbot)
    editor = form.row("name").editor()
    assert isinstance(editor, QLineEdit)

    qtbot.keyClicks(editor, "Contoso")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)

    assert editor.text() == "Contos"

"""Rows of a form: label, editor, hint or locked reason, and the error beside the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.icons import draw_icon
from csp_desktop.views.look import FAULTY as FAULTY
from csp_desktop.views.look import HALF, PILL_ICON_SIZE, SPACING, scaled, tone_colours
from csp_desktop.views.parts.label import Label, Voice


class FieldRow(QWidget):
    """One field of a form.

    Its error, or else its hint, stands beside short editors and below long ones; the row keeps its width either way.

    Args:
        label: What the field is.
        editor: What it is typed into; becomes the label's buddy.
        hint: What helps before anything is wrong.
        is_beside: Whether hint and error stand at the right of the editor instead of below it.
        label_width: Room for the label, so that editors stand in line; 0 takes what it needs.
    """

    def __init__(
        self,
        label: str = "",
        editor: QWidget | None = None,
        hint: str = "",
        is_beside: bool = False,
        label_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor if editor is not None else QWidget(self)
        self._hint, self._error, self._warning, self._locked = hint, "", "", ""
        self._label = Label(label, Voice.BODY, self)
        self._label.setBuddy(self._editor)
        self._label.setWordWrap(True)
        if label_width:
            self._label.setFixedWidth(scaled(label_width))
        self._note = _Note(self)
        self._note.set_room_is_kept(is_beside)
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        if is_beside:
            row.addWidget(self._editor, 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(self._editor, 1)
        if is_beside:
            self._note.setMinimumHeight(scaled(32))
            row.addWidget(self._note, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(HALF))
        grid.addWidget(self._label, 0, 0)
        grid.addLayout(row, 0, 1)
        grid.setColumnStretch(1, 1)
        if not is_beside:
            grid.addWidget(self._note, 1, 1)
        self.set_label(label)
        self._show()

    def editor(self) -> QWidget:
        """Return the editor."""
        return self._editor

    def label(self) -> QLabel:
        """Return the label, for a form that stands it in its own column."""
        return self._label

    def set_label(self, text: str) -> None:
        """Name the field."""
        self._label.setText(text)
        self._label.setVisible(bool(text))
        if text:
            self._editor.setAccessibleName(text.replace("&", ""))

    def set_hint(self, text: str) -> None:
        """Help before anything is wrong."""
        self._hint = text
        self._show()

    def set_error(self, text: str) -> None:
        """Say what is wrong and how to put it right; nothing takes it away."""
        self._error = text
        self._show()

    def set_warning(self, text: str) -> None:
        """Say what looks wrong although it may be submitted; an error stands before it."""
        self._warning = text
        self._show()

    def set_locked(self, reason: str) -> None:
        """Lock the field and say why; nothing unlocks it."""
        self._locked = reason
        self._editor.setEnabled(not reason)
        self._show()

    def error(self) -> str:
        """Return what is wrong, or nothing."""
        return self._error

    def note(self) -> str:
        """Return what stands beside or below the editor."""
        return self._note.text()

    def event(self, event: QEvent) -> bool:
        """Keep the height that the editor and its wrapped note need at this width."""
        is_handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            # A form layout squeezes a row of many lines where another row hinted at more lines than it came to need.
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
        return is_handled

    def _show(self) -> None:
        text = self._error or self._warning or self._locked or self._hint
        tone = Tone.CRITICAL if self._error else Tone.WARN if self._warning else Tone.PLAIN
        self._note.set_note(text, tone)
        self._editor.setAccessibleDescription(text)
        if bool(self._editor.property(FAULTY)) != bool(self._error):
            self._editor.setProperty(FAULTY, bool(self._error))
            self._editor.update()


class _Note(QWidget):
    """An error or a warning with its icon, or a quiet hint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = _ErrorIcon(self)
        self._plain = _Words("", Voice.QUIET, self)
        self._error = _Words("", Voice.BODY, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(SPACING))
        row.addWidget(self._icon)
        for label in (self._plain, self._error):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            row.addWidget(label, 1)
        self._is_kept = False

    def set_room_is_kept(self, is_kept: bool) -> None:
        """Keep the room beside an editor also while there is nothing to say."""
        self._is_kept = is_kept

    def set_note(self, text: str, tone: Tone) -> None:
        is_loud = tone is not Tone.PLAIN
        self._icon.set_tone(tone)
        self._plain.setText("" if is_loud else text)
        self._error.setText(text if is_loud else "")
        self._icon.setVisible(is_loud)
        self._plain.setVisible(not is_loud)
        self._error.setVisible(is_loud)
        self.setVisible(bool(text) or self._is_kept)

    def text(self) -> str:
        return self._error.text() or self._plain.text()


class _Words(Label):
    """A wrapped text that hints at the height it needs at its width; Qt would hint at that of a narrow block."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        lines = self.heightForWidth(self.width())
        return QSize(hint.width(), lines) if lines > 0 else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class _ErrorIcon(QWidget):
    """The sign that says error or warning without its colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = Tone.CRITICAL

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(PILL_ICON_SIZE)
        return QSize(side, max(side, self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = scaled(PILL_ICON_SIZE)
        rect = QRect(0, (self.height() - side) // 2, side, side)
        name = "warning" if self._tone is Tone.WARN else "warning-circle"
        draw_icon(painter, rect, name, tone_colours(self.palette(), self._tone).solid)
        painter.end()


class Form(QWidget):
    """Fields below each other, labels in one column; rows are hidden and shown as the record asks for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FieldRow] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(scaled(2 * SPACING))
        self._form.setVerticalSpacing(scaled(SPACING - 2))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)

    def add(self, key: str, label: str, editor: QWidget, hint: str = "", is_beside: bool = False) -> FieldRow:
        """Add a field below the others."""
        row = FieldRow("", editor, hint, is_beside)
        name = _FieldLabel(label, editor)
        self._form.addRow(name, row)
        self._rows[key] = row
        self.set_label(key, label)
        return row

    def add_heading(self, text: str) -> Label:
        """Add a bold line above a group of fields."""
        heading = Label(text, Voice.STRONG)
        self._form.addRow(heading)
        return heading

    def row(self, key: str) -> FieldRow:
        """Return a field's row."""
        return self._rows[key]

    def set_label(self, key: str, text: str) -> None:
        """Name a field, such as a region after the country has another word for it."""
        row = self._rows[key]
        label = self._form.labelForField(row)
        if isinstance(label, QLabel):
            label.setText(text)
        row.editor().setAccessibleName(text.replace("&", ""))

    def set_visible(self, key: str, is_visible: bool) -> None:
        """Show or hide a field with its label."""
        self._form.setRowVisible(self._rows[key], is_visible)

    def set_errors(self, errors: dict[str, str]) -> None:
        """Show the errors by field; fields that are not named have none."""
        for key, row in self._rows.items():
            row.set_error(errors.get(key, ""))

    def focus_first_error(self) -> None:
        """Bring the person to the first field that is wrong."""
        for row in self._rows.values():
            if row.error() and row.isVisibleTo(self):
                row.editor().setFocus(Qt.FocusReason.OtherFocusReason)
                return


class _FieldLabel(Label):
    """A label that stands in line with the text of a field of 32 px."""

    def __init__(self, text: str, editor: QWidget) -> None:
        super().__init__(text)
        self.setBuddy(editor)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        self.setContentsMargins(0, max(0, (scaled(32) - self.fontMetrics().height()) // 2), 0, 0)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

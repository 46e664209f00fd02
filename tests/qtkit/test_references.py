"""PySide6 gives back the references that it takes; a version that did not (6.12.0 on 3.11) aborts within minutes."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    """Has something to emit."""

    said = Signal(object)


def test_ten_thousand_emits_lose_no_reference_of_none_or_true() -> None:
    speaker = Speaker()
    speaker.said.connect(id)
    before = (sys.getrefcount(None), sys.getrefcount(True))

    for _ in range(100):
        for _ in range(100):
            speaker.said.emit(None)
            speaker.setObjectName("")
        # Now and then, for after some hundred losses the process would end before it could say why.
        after = (sys.getrefcount(None), sys.getrefcount(True))
        assert abs(after[0] - before[0]) < 50
        assert abs(after[1] - before[1]) < 50

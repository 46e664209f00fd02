"""A timeline that can be played with: handles follow mouse and keys, and tell days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.parts.timeline import Anchor, Bracket, Handle, Mark, Span, Timeline

OPENED, TODAY, LAST = date(2018, 3, 1), date(2026, 5, 4), date(2027, 5, 4)
ANCHORS = (Anchor(OPENED, 0.0), Anchor(TODAY, 0.2), Anchor(LAST, 1.0))
LEFT = Qt.MouseButton.LeftButton


class Player:
    """Answers a timeline as its view-model would: what is wanted comes true."""

    def __init__(self, qtbot: QtBot, day: date = TODAY + timedelta(days=30)) -> None:
        self.strip = Timeline()
        qtbot.addWidget(self.strip)
        self.days = {"stop": day}
        self.said: list[tuple[object, ...]] = []
        self.strip.dragged.connect(self._put)
        self.strip.nudged.connect(lambda *wish: self.said.append(wish))
        self.strip.sent_home.connect(lambda key: self.said.append((key, "home")))
        self.strip.removed.connect(lambda key: self.said.append((key, "gone")))
        self.strip.asked.connect(lambda asked: self.said.append((asked,)))
        self.show()
        self.strip.resize(1000, self.strip.sizeHint().height())
        self.strip.show()

    def show(self, brackets: Sequence[Bracket] = ()) -> None:
        spans = [Span("Active", OPENED, TODAY, Tone.GOOD), Span("to come", TODAY, LAST, is_pending=True)]
        handles = [Handle(key, day, f"Suspend: {day}", "pause") for key, day in self.days.items()]
        marks = [Mark(day, "Suspend", str(day), is_strong=True, tone=Tone.WARN) for day in self.days.values()]
        self.strip.set_timeline(spans, marks, brackets, handles, ANCHORS)

    def _put(self, key: str, day: date) -> None:
        self.days[key] = day
        self.show()

    def pull(self, day: date, *, lets_go: bool = True) -> None:
        grip = self.strip.grip("stop")
        assert grip is not None
        QTest.mousePress(grip, LEFT, Qt.KeyboardModifier.NoModifier, grip.rect().center())
        for step in (0.5, 1.0):
            start = self.strip.x_of(self.days["stop"])
            x = start + (self.strip.x_of(day) - start) * step
            target = self.strip.mapToGlobal(QPoint(round(x), 20))
            QTest.mouseMove(grip, grip.mapFromGlobal(target))
        if lets_go:
            QTest.mouseRelease(grip, LEFT, Qt.KeyboardModifier.NoModifier, grip.rect().center())


@pytest.fixture
def player(qtbot: QtBot, dressed: QApplication) -> Player:
    return Player(qtbot)


def test_a_handle_follows_the_mouse_and_snaps_to_days(player: Player) -> None:
    wanted = TODAY + timedelta(days=120)

    player.pull(wanted)

    grip = player.strip.grip("stop")
    assert grip is not None
    assert abs((player.days["stop"] - wanted).days) <= 1
    assert abs(grip.geometry().center().x() - player.strip.x_of(wanted)) <= 3
    assert grip.accessibleName() == f"Suspend: {player.days['stop']}"


def test_a_handle_that_is_only_touched_stays(player: Player) -> None:
    grip = player.strip.grip("stop")
    assert grip is not None

    QTest.mouseClick(grip, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(3, 5))

    assert player.days["stop"] == TODAY + timedelta(days=30)
    assert grip.hasFocus()


def test_escape_takes_a_dragging_back(player: Player) -> None:
    player.pull(TODAY + timedelta(days=200), lets_go=False)
    moved = player.days["stop"]
    grip = player.strip.grip("stop")
    assert grip is not None

    QTest.keyClick(grip, Qt.Key.Key_Escape)

    assert moved != player.days["stop"] == TODAY + timedelta(days=30)
    assert not grip.is_held


@pytest.mark.parametrize(
    ("key", "modifier", "said"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, ("stop", -1, 0)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, ("stop", 1, 0)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, ("stop", 0, 1)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, ("stop", 0, 1)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, ("stop", 0, -1)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, ("stop", "home")),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, ("stop", "gone")),
    ],
)
def test_a_handle_is_moved_by_keys(
    player: Player, key: Qt.Key, modifier: Qt.KeyboardModifier, said: tuple[object, ...]
) -> None:
    grip = player.strip.grip("stop")
    assert grip is not None

    QTest.keyClick(grip, key, modifier)

    assert player.said == [said]


def test_a_double_click_asks_for_a_handle_on_that_day(player: Player) -> None:
    wanted = TODAY + timedelta(days=90)

    QTest.mouseDClick(player.strip, LEFT, pos=QPoint(round(player.strip.x_of(wanted)), 30))

    ((asked,),) = player.said
    assert isinstance(asked, date)
    assert abs((asked - wanted).days) <= 1


def test_places_stay_while_spans_change(player: Player) -> None:
    before = player.strip.x_of(LAST - timedelta(days=100))

    player.strip.set_timeline([Span("other", TODAY, LAST)], [], (), (), ANCHORS)

    assert player.strip.x_of(LAST - timedelta(days=100)) == before
    assert player.strip.grips() == []


def test_a_window_has_a_line_of_its_own_and_is_told(player: Player) -> None:
    height = player.strip.sizeHint().height()

    player.show([Bracket("can be cancelled until 11 May 2026", TODAY, TODAY + timedelta(days=8))])

    assert player.strip.sizeHint().height() > height
    assert player.strip.accessibleDescription().endswith("can be cancelled until 11 May 2026")
    assert not player.strip.grab().isNull()


def test_where_words_do_not_fit_the_quiet_ones_give_way(qtbot: QtBot, dressed: QApplication) -> None:
    strip = Timeline()
    qtbot.addWidget(strip)
    strip.setMinimumWidth(0)
    strip.resize(160, 80)
    marks = [Mark(TODAY + timedelta(days=number), "Quiet name", "4 May 2026") for number in range(4)]
    loud = Mark(LAST, "Data deleted", "4 May 2027", is_strong=True)

    strip.set_timeline([Span("", TODAY, LAST)], [*marks, loud])

    kept = strip.shown_marks()
    assert loud in kept
    assert len(kept) < 5
    assert "Quiet name" in strip.accessibleDescription()

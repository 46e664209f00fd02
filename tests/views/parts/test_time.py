from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.look import tones
from csp_desktop.views.parts.days_bar import DayPart, DaysBar
from csp_desktop.views.parts.steps import Step, Steps
from csp_desktop.views.parts.sum_table import SumTable
from csp_desktop.views.parts.timeline import Mark, Span, Timeline

OPENED, BILLED, TODAY = date(2018, 3, 1), date(2018, 3, 16), date(2026, 5, 4)
END = date(2026, 8, 17)


def _timeline(qtbot: QtBot) -> Timeline:
    strip = Timeline()
    qtbot.addWidget(strip)
    strip.resize(1000, strip.sizeHint().height())
    spans = [
        Span("15 days free", OPENED, BILLED, Tone.WARN, is_strong=True),
        Span("Active for 8 years", BILLED, TODAY, Tone.GOOD),
        Span("90 days", TODAY, date(2026, 8, 2), Tone.WARN, is_pending=True),
        Span("+ 15 days", date(2026, 8, 2), END, Tone.WARN, is_pending=True, is_strong=True),
        Span("Data deleted", END, date(2026, 9, 10), is_pending=True),
    ]
    marks = [
        Mark(END, "Would expire", "17 Aug 2026", is_strong=True, tone=Tone.CRITICAL),
        Mark(OPENED, "Opened", "1 Mar 2018"),
        Mark(TODAY, "Today, suspended", "4 May 2026", is_strong=True, tone=Tone.INFO),
    ]
    strip.set_timeline(spans, marks)
    return strip


def test_a_timeline_lists_its_marks_in_order_of_time(dressed: QApplication, qtbot: QtBot) -> None:
    strip = _timeline(qtbot)

    told = strip.accessibleDescription()

    assert told == "Opened: 1 Mar 2018; Today, suspended: 4 May 2026; Would expire: 17 Aug 2026"


def test_days_stand_in_order_and_in_proportion(dressed: QApplication, qtbot: QtBot) -> None:
    strip = _timeline(qtbot)

    days = [TODAY + timedelta(days=step) for step in (0, 30, 60, 90)]
    places = [strip.x_of(day) for day in days]

    steps = [later - earlier for earlier, later in pairwise(places)]
    assert steps[0] > 0
    assert steps == pytest.approx([steps[0]] * 3)


def test_eight_years_take_less_room_than_the_days_that_matter(dressed: QApplication, qtbot: QtBot) -> None:
    strip = _timeline(qtbot)

    years, days = strip.x_of(TODAY) - strip.x_of(BILLED), strip.x_of(END) - strip.x_of(TODAY)

    assert 0 < years < days


def test_today_is_a_line_through_the_strip(dressed: QApplication, qtbot: QtBot) -> None:
    strip = _timeline(qtbot)

    image = strip.grab().toImage()

    x = round(strip.x_of(TODAY))
    middle = image.height() // 2
    colours = {image.pixelColor(x + shift, middle).name() for shift in (-1, 0, 1)}
    assert tones(is_dark=False).info.solid.name() in colours


@pytest.mark.parametrize("width", [60, 420, 2000])
def test_a_timeline_is_drawn_at_any_width(dressed: QApplication, qtbot: QtBot, width: int) -> None:
    strip = _timeline(qtbot)
    strip.setMinimumWidth(0)

    strip.resize(width, 80)

    assert not strip.grab().isNull()
    assert strip.x_of(END) <= width


def test_an_empty_timeline_is_empty(dressed: QApplication, qtbot: QtBot) -> None:
    strip = Timeline()
    qtbot.addWidget(strip)

    strip.set_timeline([Span("no day", TODAY, TODAY)], [])

    assert not strip.grab().isNull()
    assert strip.accessibleDescription() == ""


def _bar(qtbot: QtBot, today: date) -> DaysBar:
    bar = DaysBar()
    qtbot.addWidget(bar)
    bar.resize(420, bar.sizeHint().height())
    parts = [DayPart(90, "90 days"), DayPart(15, "15 days"), DayPart(0, "no days")]
    bar.set_days(parts, date(2026, 2, 16), today, ("16 Feb", "Today, day 77", "1 June"))
    return bar


def test_today_stands_in_the_bar_by_its_days(dressed: QApplication, qtbot: QtBot) -> None:
    bar = _bar(qtbot, TODAY)

    assert bar.today_x() == pytest.approx(420 * 77 / 105)
    assert bar.accessibleDescription() == "90 days, 15 days, 16 Feb, Today, day 77, 1 June"


def test_days_left_are_solid_and_days_gone_are_pale(dressed: QApplication, qtbot: QtBot) -> None:
    bar = _bar(qtbot, TODAY)

    image = bar.grab().toImage()

    middle = image.height() // 2
    assert image.pixelColor(330, middle) == tones(is_dark=False).warn.solid
    assert image.pixelColor(100, middle) != tones(is_dark=False).warn.solid


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2027, 1, 1)])
def test_a_day_beyond_the_bar_stands_at_its_end(dressed: QApplication, qtbot: QtBot, today: date) -> None:
    bar = _bar(qtbot, today)

    assert bar.today_x() in (0, 420)
    assert not bar.grab().isNull()


def test_a_sum_can_be_copied_and_read_aloud(dressed: QApplication, qtbot: QtBot) -> None:
    table = SumTable()
    qtbot.addWidget(table)
    table.set_sum([("old", "1")], ("none", "1"))

    table.set_sum([("Suspended on", "16 Feb 2026"), ("Every suspension", "+ 90 days")], ("90 days", "17 May 2026"))

    assert table.as_text() == "Suspended on\t16 Feb 2026\nEvery suspension\t+ 90 days\n90 days\t17 May 2026"
    assert table.accessibleDescription().endswith("90 days: 17 May 2026")
    assert not table.grab().isNull()


def test_steps_keep_their_answers(dressed: QApplication, qtbot: QtBot) -> None:
    steps = Steps()
    qtbot.addWidget(steps)

    steps.set_steps((Step("Billing", "Licence, monthly"), Step("Catalog"), Step("Review")), 1)

    assert steps.accessibleName() == "Step 2 of 3"
    assert steps.accessibleDescription() == "Billing: Licence, monthly; Catalog; Review"
    assert steps.current() == 1


def test_the_current_step_carries_the_accent(dressed: QApplication, qtbot: QtBot) -> None:
    steps = Steps()
    qtbot.addWidget(steps)
    steps.resize(208, 300)

    steps.set_steps((Step("Billing", "Licence"), Step("Catalog"), Step("Review")), 1)

    image = steps.grab().toImage()
    accent = dressed.palette().accent().color()
    assert image.pixelColor(26, 60 + 20) == accent
    assert image.pixelColor(26, 20) != accent

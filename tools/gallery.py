"""Render every part of the views in light and dark, so that a change of the look can be looked at.

Usage: ``python -m tools.gallery OUTDIR``; set ``QT_QPA_PLATFORM=offscreen`` where there is no screen.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from csp_desktop.qtkit.columns import Column
from csp_desktop.qtkit.list_model import ListModel
from csp_desktop.viewmodels.cells import CELL_ROLE, GROUP_ROLE, Cell, Shape, Tone
from csp_desktop.views.icons import icon
from csp_desktop.views.look import PAGE_MARGIN, Appearance, dress, scaled
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.buttons import LinkButton, primary
from csp_desktop.views.parts.chip import ChipRow
from csp_desktop.views.parts.days_bar import DayPart, DaysBar
from csp_desktop.views.parts.field import FieldRow, Form
from csp_desktop.views.parts.label import Label, Voice
from csp_desktop.views.parts.navigation import Navigation
from csp_desktop.views.parts.page import Page
from csp_desktop.views.parts.pill import PillLabel
from csp_desktop.views.parts.search import SearchField
from csp_desktop.views.parts.steps import Step, Steps
from csp_desktop.views.parts.sum_table import SumTable
from csp_desktop.views.parts.table import RowHeight, Table
from csp_desktop.views.parts.tabs import Tabs
from csp_desktop.views.parts.timeline import Mark, Span, Timeline

_DISPLAY = 0


@dataclass(frozen=True)
class Line:
    """One row of the tables of this gallery."""

    key: str
    cells: tuple[Cell, ...]
    group: str = ""


class Lines(ListModel[Line]):
    """A list of ready cells."""

    roles = frozenset({_DISPLAY, CELL_ROLE, GROUP_ROLE})

    def cell_data(self, column: Column[Line], row: Line, role: int) -> object:
        """Return the cell of a column."""
        number = self.columns.index(column)
        if role == GROUP_ROLE:
            return row.group or None
        cell = row.cells[number] if number < len(row.cells) else Cell()
        return cell if role == CELL_ROLE else cell.text


def lines(titles: Sequence[tuple[str, bool, int]], rows: Sequence[Line], parent: QWidget) -> Lines:
    """Return a model of ready cells under titles (word, whether numeric, width)."""
    columns = [
        Column[Line](
            f"c{number}", partial(str, title), lambda row: row, sort=f"c{number}", is_numeric=numeric, width=width
        )
        for number, (title, numeric, width) in enumerate(titles)
    ]
    model = Lines(columns, parent, key=lambda row: row.key)
    model.set_rows(rows)
    return model


def active() -> Cell:
    """Return the quiet status."""
    return Cell("Active", Shape.PILL, Tone.GOOD, icon="check-circle")


def subscriptions(parent: QWidget) -> Lines:
    """Return rows of one line."""
    pending = Cell("Suspension queued", Shape.PILL, Tone.INFO, icon="clock", is_pending=True)
    rows = [
        Line(
            "1",
            (
                Cell("Headquarters", Shape.LINK),
                Cell("Office 365 Enterprise E3"),
                active(),
                Cell("25", Shape.NUMBER),
                Cell("1 Mar 2018", Shape.DATE),
                Cell("16 Mar 2027", Shape.DATE, prefix="renews"),
            ),
        ),
        Line(
            "2",
            (
                Cell("Field sales", Shape.LINK),
                Cell("Office 365 Business Premium", matches=((11, 14), (20, 23))),
                Cell("Suspended", Shape.PILL, Tone.WARN, icon="pause-circle"),
                Cell("18", Shape.NUMBER),
                Cell("16 Nov 2019", Shape.DATE),
                Cell("1 Jun 2026", Shape.DATE, Tone.WARN, prefix="expires"),
            ),
        ),
        Line(
            "3",
            (
                Cell("Subsidiaries", Shape.LINK),
                Cell("Office 365 Business Premium with a long name that is cut", matches=((50, 56),)),
                active(),
                Cell("46", Shape.NUMBER, before="40", is_pending=True),
                Cell("9 Jan 2024", Shape.DATE),
                Cell("16 Nov 2026", Shape.DATE, prefix="renews"),
            ),
        ),
        Line(
            "4",
            (
                Cell("기획 Planung", Shape.LINK),
                Cell("한들바이오 주식회사", below="tag: India"),
                pending,
                Cell("5", Shape.NUMBER),
                Cell("1 Oct 2024", Shape.DATE),
                Cell("2 Aug 2026", Shape.DATE, Tone.INFO, prefix="would expire", is_pending=True),
            ),
        ),
    ]
    titles = [
        ("Name", False, 0),
        ("Offer", False, 180),
        ("Status", False, 184),
        ("Licences", True, 90),
        ("Start", False, 110),
        ("Renewal or expiry", False, 186),
    ]
    return lines(titles, rows, parent)


def offers(parent: QWidget) -> Lines:
    """Return rows of two lines, with a group."""
    rows = [
        Line("g", (Cell("Need you", below="3, ten minutes each"),), group="Need you"),
        Line(
            "1",
            (
                Cell("Microsoft 365 Business", Shape.CHECK, is_checked=True, below="Office, device management"),
                Cell("1 to 300", below="2 per customer, 0 used"),
                Cell("20.00", Shape.NUMBER),
            ),
        ),
        Line(
            "2",
            (
                Cell(
                    "Office 365 Business Essentials",
                    Shape.CHECK,
                    is_checked=False,
                    is_disabled=True,
                    below="Already subscribed twice, and only two are allowed.",
                    below_icon="checks",
                    link="Open them",
                    link_key="open",
                ),
                Cell("1 to 300", below="2 per customer, 2 used", is_disabled=True),
                Cell("5.00", Shape.NUMBER, is_disabled=True),
            ),
        ),
        Line(
            "3",
            (
                Cell("Power BI Premium P1", Shape.CHECK, is_checked=False, below="8 virtual cores"),
                Cell("Conflict", Shape.PILL, Tone.CRITICAL, icon="arrows-left-right"),
                Cell("4,995.00", Shape.NUMBER),
            ),
        ),
    ]
    return lines([("Offer", False, 0), ("Licences allowed", False, 180), ("Price", True, 90)], rows, parent)


def heading(text: str) -> Label:
    """Return a bold line."""
    return Label(text, Voice.STRONG)


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets side by side."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def banner(tone: Tone, sign: str, headline: str, line: str, verb: str, is_loud: bool = False) -> BannerFrame:
    """Return a banner with its button."""
    frame = BannerFrame(tone, sign)
    frame.set_text(headline, line)
    frame.add_button(primary(verb) if is_loud else QPushButton(verb))
    return frame


def why() -> QWidget:
    """Return the sum and the bar of mock 03."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(44)
    table = SumTable()
    table.set_sum(
        [
            ("Suspended on (UTC day)", "16 Feb 2026"),
            ("Every suspension", "+ 90 days"),
            ("Opened 1 Mar, first billed 16 Mar 2018", "+ 15 days"),
        ],
        ("105 days (at most 120)", "1 Jun 2026"),
    )
    bar = DaysBar()
    words = ("16 Feb", "Today, day 77", "1 June")
    bar.set_days([DayPart(90, "90 days"), DayPart(15, "15 days")], date(2026, 2, 16), date(2026, 5, 4), words)
    row.addWidget(table)
    row.addWidget(bar, 1)
    return holder


def timeline() -> Timeline:
    """Return the strip of mock 06."""
    strip = Timeline()
    today, end = date(2026, 5, 4), date(2026, 8, 17)
    spans = [
        Span("15 days free", date(2018, 3, 1), date(2018, 3, 16), Tone.WARN, is_strong=True),
        Span("Active for 8 years", date(2018, 3, 16), today, Tone.GOOD),
        Span("90 days", today, date(2026, 8, 2), Tone.WARN, is_pending=True),
        Span("+ 15 days", date(2026, 8, 2), end, Tone.WARN, is_pending=True, is_strong=True),
        Span("Data deleted", end, date(2026, 9, 10), Tone.CALM, is_pending=True),
    ]
    marks = [
        Mark(date(2018, 3, 1), "Opened", "1 Mar 2018"),
        Mark(date(2018, 3, 16), "First billed", "16 Mar 2018"),
        Mark(today, "Today, suspended", "4 May 2026", is_strong=True, tone=Tone.INFO),
        Mark(end, "Would expire", "17 Aug 2026", is_strong=True, tone=Tone.CRITICAL),
    ]
    strip.set_timeline(spans, marks)
    return strip


def parts_page() -> Page:
    """Return the page with pills, tables, fields and chips."""
    page = Page("Contoso Ltd.", "contoso.example · Commercial · United States · No special qualification")
    page.set_back("Customers")
    page.add_beside_title(PillLabel("Active", Tone.GOOD, "check-circle"))
    page.add_action_button(QPushButton("Edit profile"))
    page.add_action_button(primary("New subscription…", "plus"))
    page.add_filter(SearchField("Company, domain, tag"))
    chips = ChipRow()
    for key, text, count in (("all", "All", 17), ("com", "Commercial", 12480), ("npo", "Nonprofit", 2)):
        chips.add(key, text, count)
    page.add_filter(chips)
    page.add_filter_stretch()
    page.add_filter(LinkButton("Show what Partner Center says"))
    pills = row_of(
        PillLabel("Suspended", Tone.WARN, "pause-circle"),
        PillLabel("Rejected", Tone.CRITICAL, "x-circle"),
        PillLabel("61 days", Tone.INFO, "info"),
        PillLabel("Deleted", Tone.CALM, "trash"),
        PillLabel("Suspension queued", Tone.INFO, "clock", is_pending=True),
        PillLabel("Held", Tone.CALM, "hand", is_pending=True),
    )
    page.add_content(pills)
    table = Table()
    table.setModel(subscriptions(table))
    table.select_row(0)
    table.show_sort("c0")
    table.setFixedHeight(170)
    page.add_content(table, is_table=True)
    two = Table(RowHeight.TWO)
    two.setModel(offers(two))
    two.select_row(1)
    two.setFixedHeight(230)
    page.add_content(two, is_table=True)
    empty = Table()
    empty.setModel(lines([("Name", False, 0)], [], empty))
    action = QAction(icon("plus"), "New subscription…", empty)
    empty.set_empty("stack", "No subscriptions yet.", "Choose what Contoso Ltd. buys; it can be sent later.", action)
    page.add_content(empty, 1, is_table=True)
    return page


def banners() -> QWidget:
    """Return banners and time."""
    holder = QWidget()
    holder.setAutoFillBackground(True)
    holder.setBackgroundRole(QPalette.ColorRole.Base)
    column = QVBoxLayout(holder)
    column.setContentsMargins(scaled(PAGE_MARGIN), scaled(20), scaled(PAGE_MARGIN), scaled(20))
    column.addWidget(heading("The banner as the date nears"))
    name, what = "Field sales expires on 1 June 2026", "Users cannot sign in; admins still reach the data."
    column.addWidget(banner(Tone.INFO, "info", f"{name}: 61 days left", what, "Reactivate"))
    long = banner(Tone.WARN, "warning", f"{name}: 28 days left to reactivate", what, "Reactivate")
    long.set_text(
        f"{name}: 28 days left to reactivate",
        "Office 365 Business Premium, 18 licences. Suspended since 16 February 2026 by Mina Park: non-payment.",
        "Users cannot sign in; admins still reach the data. After 1 June everything stored is deleted for good.",
    )
    long.set_details(why(), "Why this date?", "Rule: Global cloud, licence-based, since March 2017")
    long.add_to_foot(LinkButton("Copy"))
    long.set_open(is_open=True)
    column.addWidget(long)
    last = "Tomorrow, 0:00 UTC, everything stored is deleted for good."
    column.addWidget(banner(Tone.CRITICAL, "warning-circle", f"{name}: last day", last, "Reactivate", is_loud=True))
    gone = "Its data was deleted; it cannot be reactivated. Buy the offer anew."
    column.addWidget(banner(Tone.CALM, "prohibit", "Field sales expired on 1 June 2026", gone, "Buy anew…"))
    preview = BannerFrame(Tone.WARN, "warning", is_pending=True)
    preview.set_text("Would expire on Monday, 17 August 2026", "105 days from today: 90 + 15")
    column.addWidget(preview)
    column.addWidget(timeline())
    column.addWidget(controls())
    column.addStretch(1)
    return holder


def controls() -> QWidget:
    """Return fields and buttons in their states."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    form = Form()
    form.add("name", "Name", QLineEdit("Headquarters"))
    spin = QSpinBox()
    spin.setFixedWidth(scaled(104))
    spin.setValue(12)
    form.add("count", "Licences", spin, is_beside=True).set_error("At most 10 can be ordered for one customer.")
    locked = QSpinBox()
    locked.setFixedWidth(scaled(104))
    locked.setValue(25)
    form.add("locked", "Kündigungsfrist", locked, is_beside=True).set_locked("Locked while Suspended is chosen")
    combo = QComboBox()
    combo.addItems(["Non-payment", "Fraud"])
    form.add("reason", "Reason", combo, hint="It is written into the history.")
    grid.addWidget(form, 0, 0, 6, 1)
    bare = FieldRow("Note", QLineEdit("Invoice 2026-0412"), label_width=60)
    grid.addWidget(bare, 0, 1)
    off = QPushButton(icon("pause"), "Reactivate")
    off.setEnabled(False)
    grid.addLayout(row_of(primary("Submit"), QPushButton("Export…"), off, Label("Expired", Voice.QUIET)), 1, 1)
    checks = [QCheckBox("Show all"), QCheckBox("Locked"), QRadioButton("Active"), QRadioButton("Suspended")]
    checks[0].setChecked(True)
    checks[1].setEnabled(False)
    checks[3].setChecked(True)
    grid.addLayout(row_of(*checks), 2, 1)
    tabs = Tabs()
    tabs.add("subscriptions", "Subscriptions", 9)
    tabs.add("orders", "Orders", 5)
    tabs.add("account", "Account")
    grid.addWidget(tabs, 3, 1)
    progress = QProgressBar()
    progress.setValue(60)
    grid.addWidget(progress, 4, 1)
    editable = QComboBox()
    editable.setEditable(True)
    editable.addItems(["Editable"])
    grid.addWidget(editable, 5, 1)
    return holder


def side() -> QWidget:
    """Return the navigation above the steps of a wizard."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, scaled(16), 0, 0)
    navigation = Navigation()
    places = (("home", "house", "Home"), ("customers", "users", "Customers"), ("outbox", "paper-plane-tilt", "Outbox"))
    for key, sign, text in places:
        navigation.add(key, sign, text)
    navigation.add("settings", "gear-six", "Settings", is_bottom=True)
    navigation.set_badge("outbox", "9", Tone.CRITICAL)
    navigation.choose("customers")
    column.addWidget(navigation, 1)
    steps = Steps()
    told = (Step("Billing", "Licence, monthly"), Step("Catalog", "4 offers chosen"), Step("Add-ons"), Step("Review"))
    steps.set_steps(told, 1)
    column.addWidget(steps)
    return holder


def gallery() -> QWidget:
    """Return everything side by side."""
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side())
    row.addWidget(parts_page(), 1)
    row.addWidget(banners(), 1)
    window.resize(1880, 960)
    return window


def main(arguments: Sequence[str]) -> int:
    """Write ``gallery-light.png``, ``gallery-dark.png`` and one with text of twice the size."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    if "Inter" in arguments[1:]:
        font = QFont("Inter")
        font.setPixelSize(13)
        app.setFont(font)
    appearances: tuple[Appearance, ...] = ("light", "dark")
    for appearance in appearances:
        dress(app, appearance)
        window = gallery()
        window.show()
        app.processEvents()
        window.grab().save(str(folder / f"gallery-{appearance}.png"))
        window.close()
    dress(app, "light")
    font = QFont(app.font())
    font.setPixelSize(26)
    app.setFont(font)
    window = gallery()
    window.resize(2600, 1900)
    window.show()
    app.processEvents()
    window.grab().save(str(folder / "gallery-200.png"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

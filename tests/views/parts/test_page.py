from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.views.parts.buttons import LinkButton, primary, set_primary
from csp_desktop.views.parts.empty import EmptyState
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice
from csp_desktop.views.parts.page import Page
from csp_desktop.views.parts.pill import PillLabel
from csp_desktop.views.parts.search import SearchField
from csp_desktop.views.parts.table import Table
from csp_desktop.views.parts.tabs import Tabs


def _page(qtbot: QtBot) -> Page:
    page = Page("Customers", "17 of 12,480 match")
    qtbot.addWidget(page)
    page.resize(1000, 600)
    return page


def test_a_page_has_one_left_edge_and_tables_stand_before_it(dressed: QApplication, qtbot: QtBot) -> None:
    page = _page(qtbot)
    text, table, search = QLabel("text"), Table(), SearchField("Company")
    page.add_content(text)
    page.add_content(table, 1, is_table=True)
    page.add_filter(search)
    page.add_filter_stretch()
    page.show()

    lefts = [widget.mapTo(page, widget.rect().topLeft()).x() for widget in (text, search, table)]

    assert lefts == [24, 24, 16]


def test_the_main_action_stands_at_the_right_end(dressed: QApplication, qtbot: QtBot) -> None:
    page = _page(qtbot)
    button = primary("New customer", "plus")
    page.add_action_button(QPushButton("Import…"))
    page.add_action_button(button)
    page.show()

    right = button.mapTo(page, button.rect().topRight()).x()

    assert right == 1000 - 24 - 1


def test_a_page_may_be_left_by_its_link(dressed: QApplication, qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.set_back("Customers")
    page.show()
    link = page.findChild(LinkButton)
    assert link is not None

    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    page.set_back("")
    assert not link.isVisible()


def test_a_long_title_gives_way_to_the_actions(dressed: QApplication, qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.set_title("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft und Partner " * 3)
    page.add_beside_title(PillLabel("Active", Tone.GOOD, "check-circle"))
    page.add_action_button(primary("New subscription…"))

    assert page.minimumSizeHint().width() < 1000
    assert not page.grab().isNull()


def test_titles_grow_with_the_text(dressed: QApplication, qtbot: QtBot) -> None:
    label = Label("Customers", Voice.TITLE)
    qtbot.addWidget(label)
    usual = label.font().pixelSize()
    font = QFont(dressed.font())
    font.setPixelSize(26)

    dressed.setFont(font)

    assert usual == 20
    assert label.font().pixelSize() == 40


def test_labels_show_data_and_never_html(dressed: QApplication, qtbot: QtBot) -> None:
    label = Label("<b>Contoso</b>")
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_cut_name_is_whole_in_its_tooltip(dressed: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel("Donaudampfschifffahrtsgesellschaft & Söhne")
    qtbot.addWidget(label)
    label.show()

    label.resize(80, 20)
    cut = label.toolTip()
    label.resize(600, 20)

    assert "Donaudampfschifffahrtsgesellschaft" in cut
    assert label.toolTip() == ""


def test_a_link_is_pressed_by_keyboard(dressed: QApplication, qtbot: QtBot) -> None:
    link = LinkButton("R&&D", "caret-left")
    qtbot.addWidget(link)

    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)

    assert not link.grab().isNull()


def test_enter_presses_a_link_too(dressed: QApplication, qtbot: QtBot) -> None:
    link = LinkButton("Open them")
    qtbot.addWidget(link)

    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Return)


def test_a_button_gains_and_loses_the_accent(dressed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Reactivate")
    qtbot.addWidget(button)
    button.resize(120, 32)
    quiet = button.grab().toImage()

    set_primary(button, is_primary=True)
    loud = button.grab().toImage()
    set_primary(button, is_primary=False)

    assert loud != quiet
    assert button.grab().toImage() == quiet


def test_the_search_field_is_cleared_by_its_button_and_says_so(dressed: QApplication, qtbot: QtBot) -> None:
    search = SearchField("Company, domain")
    qtbot.addWidget(search)
    qtbot.keyClicks(search, "ind")
    clear = search.actions()[-1]
    shown = clear.isVisible()

    with qtbot.waitSignal(search.textEdited) as told:
        clear.trigger()

    assert shown
    assert told.args == [""]
    assert not clear.isVisible()
    assert search.accessibleName() == "Company, domain"
    assert search.placeholderText() == "Company, domain  Ctrl+F"


def test_an_empty_state_follows_its_action(dressed: QApplication, qtbot: QtBot) -> None:
    action = QAction("Import…")
    empty = EmptyState("stack", "No customers yet.", "Import a list.", action)
    qtbot.addWidget(empty)
    empty.show()

    action.setText("가져오기…")
    action.setEnabled(False)

    assert empty.button().text() == "가져오기…"
    assert not empty.button().isEnabled()
    empty.set_empty("magnifying-glass", "Nothing found.", "")
    assert not empty.button().isVisible()


def test_tabs_tell_how_many(dressed: QApplication, qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.add("subscriptions", "Subscriptions", 9)
    tabs.add("orders", "Orders & more")

    tabs.set_count("subscriptions", 12480)
    tabs.set_text("orders", "Bestellungen")

    assert [tabs.tabText(place) for place in range(2)] == ["Subscriptions  12,480", "Bestellungen"]


def test_a_tab_tells_when_the_person_goes_there_only(dressed: QApplication, qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.add("a", "Subscriptions")
        tabs.add("b", "Orders")
        tabs.choose("b")
    tabs.show()

    with qtbot.waitSignal(tabs.chosen) as told:
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())

    assert told.args == ["a"]
    assert tabs.chosen_key() == "a"


def test_the_tooltip_of_a_cut_label_shows_data_and_never_html(dressed: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel("<b>Birch</b> & Sons " * 20)
    qtbot.addWidget(label)
    label.resize(100, 20)

    label.show()

    assert "&lt;b&gt;Birch" in label.toolTip()

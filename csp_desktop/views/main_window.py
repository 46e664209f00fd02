"""The main window: navigation left, a page, a status line that tells the truth."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.navigator import Navigator, Place, PlaceKind
from csp_desktop.views.parts.label import ElidedLabel, Label, Voice
from csp_desktop.views.parts.navigation import Navigation

if TYPE_CHECKING:
    # It brings the services, which the first paint need not wait for.
    from csp_desktop.viewmodels.main_frame import MainFrame

MakePage = Callable[[str, QWidget], QWidget]
"""Makes a page about a subject (empty where none is meant) below a parent."""

MakeDialog = Callable[[Place, QWidget], QDialog]
"""Makes a dialog for a place above a parent."""

NAVIGATION = (
    (PlaceKind.HOME, "house"),
    (PlaceKind.CUSTOMERS, "users"),
    (PlaceKind.CATALOG, "books"),
    (PlaceKind.OUTBOX, "paper-plane-tilt"),
    (PlaceKind.SETTINGS, "gear-six"),
)
"""The pages at the left with their icons; only what works stands here."""

PAGE_KEPT = frozenset({PlaceKind.HOME, PlaceKind.CUSTOMERS, PlaceKind.CATALOG, PlaceKind.OUTBOX, PlaceKind.SETTINGS})
"""Pages that stay once they were opened; others are made anew for each subject."""


@runtime_checkable
class Searchable(Protocol):
    """A page with a search field."""

    def focus_search(self) -> None:
        """Put the cursor into it."""


@runtime_checkable
class Remembering(Protocol):
    """A page whose columns and order are remembered from one start to the next."""

    def state(self) -> str:
        """Return what is to be remembered."""

    def restore(self, state: str) -> None:
        """Take what was remembered; anything unreadable is passed over."""


@dataclass(frozen=True)
class Rooms:
    """Everything that the window can open, made by the composition root.

    Args:
        pages: By the kind of place.
        dialogs: By the kind of place.
        window_state: The INI file of geometry and columns.
    """

    frame: MainFrame
    navigator: Navigator
    pages: Mapping[PlaceKind, MakePage]
    dialogs: Mapping[PlaceKind, MakeDialog]
    window_state: Path


class MainWindow(QMainWindow):
    """Shows its skeleton at once; ``furnish`` fills it when the database is open."""

    painted = Signal()
    """The skeleton stands on the screen for the first time."""

    language_chosen = Signal(str)
    appearance_chosen = Signal(str)
    samples_wanted = Signal()
    samples_left = Signal()
    folder_wanted = Signal()
    log_wanted = Signal()
    report_wanted = Signal()
    about_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rooms: Rooms | None = None
        self._is_painted = False
        self._pages: dict[Place, QWidget] = {}
        self._place = Place(PlaceKind.HOME)
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.resize(1280, 800)

        self._navigation = Navigation(self)
        for kind, icon in NAVIGATION:
            self._navigation.add(kind.value, icon, "", is_bottom=kind is PlaceKind.SETTINGS)
        self._navigation.chosen.connect(self._on_navigation)
        self._account = ElidedLabel(voice=Voice.STRONG)
        self._cloud = ElidedLabel(voice=Voice.QUIET)
        self._pages_stack = QStackedWidget()
        self._status = ElidedLabel(voice=Voice.QUIET)
        self._waiting = Label(voice=Voice.QUIET)

        self.setCentralWidget(self._lay_out())
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._waiting)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(12, 0, 8, 0)
        self._make_actions()
        self._translate()
        self._enable_actions()

    def furnish(self, rooms: Rooms) -> None:
        """Take the pages and dialogs in, and open the first page."""
        self._rooms = rooms
        rooms.frame.changed.connect(self._draw)
        rooms.navigator.wanted.connect(self.open_place)
        self._restore(rooms)
        self._draw()
        self._enable_actions()
        self.open_place(Place(PlaceKind.HOME))

    def clear_out(self) -> None:
        """Let go of every page and dialog, before the house they belong to is closed."""
        self._save()
        for page in self._pages.values():
            self._pages_stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        for dialog in self.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()
        self._rooms = None
        self._enable_actions()

    def show_failure(self, text: str, again: Callable[[], None] | None) -> None:
        """Tell what failed, what it means for the data and what to do; nothing technical.

        Args:
            again: Tries again; None where that makes no sense.
        """
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("CSP Desktop"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        log = box.addButton(self.tr("Open log"), QMessageBox.ButtonRole.HelpRole)
        log.clicked.disconnect()
        log.clicked.connect(self.log_wanted)
        box.addButton(QMessageBox.StandardButton.Close)
        if again is not None:
            retry = box.addButton(QMessageBox.StandardButton.Retry)
            retry.clicked.connect(again)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def show_notice(self, text: str) -> None:
        """Tell something that hinders nothing."""
        self.show_failure(text, None)

    @property
    def place(self) -> Place:
        """The page that is shown."""
        return self._place

    def open_place(self, place: Place) -> None:
        """Show a page, or open a dialog above whatever is in front."""
        rooms = self._rooms
        if rooms is None:
            return
        if place.kind in rooms.dialogs:
            dialog = rooms.dialogs[place.kind](place, self._front())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
            return
        self._close_dialogs()
        self._show_page(rooms, place)

    def _show_page(self, rooms: Rooms, place: Place) -> None:
        key = Place(place.kind) if place.kind in PAGE_KEPT else Place(place.kind, place.subject)
        page = self._pages.get(key)
        if page is None:
            page = rooms.pages[place.kind](place.subject, self)
            self._pages[key] = page
            self._pages_stack.addWidget(page)
            kept = self._kept(rooms).value(f"pages/{place.kind.value}")
            if isinstance(page, Remembering) and isinstance(kept, str):
                page.restore(kept)
        before, self._place = self._place, place
        self._pages_stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._navigation.choose((PlaceKind.CUSTOMERS if place.kind is PlaceKind.CUSTOMER else place.kind).value)
        if before.kind not in PAGE_KEPT and Place(before.kind, before.subject) != key:
            left = self._pages.pop(Place(before.kind, before.subject), None)
            if left is not None:
                self._pages_stack.removeWidget(left)
                left.deleteLater()
        self._enable_actions()

    def _front(self) -> QWidget:
        """The dialog in front, else the window itself."""
        open_dialogs = [dialog for dialog in self.findChildren(QDialog) if dialog.isVisible()]
        return open_dialogs[-1] if open_dialogs else self

    def _close_dialogs(self) -> None:
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()

    def _lay_out(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(self._navigation.preferred_width())
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        names = QVBoxLayout()
        names.setContentsMargins(20, 4, 12, 12)
        names.setSpacing(2)
        names.addWidget(self._account)
        names.addWidget(self._cloud)
        column.addLayout(names)
        column.addWidget(self._navigation, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self._pages_stack, 1)
        return whole

    def _make_actions(self) -> None:
        bar = self.menuBar()
        self._menus = {name: bar.addMenu("") for name in ("file", "edit", "view", "go", "customer", "help")}
        self._import = self._action("file", lambda: self._go(PlaceKind.IMPORT), "Ctrl+I")
        self._folder = self._action("file", self.folder_wanted.emit)
        self._menus["file"].addSeparator()
        self._samples = self._action("file", self._on_samples)
        self._menus["file"].addSeparator()
        self._quit = self._action("file", self.close, QKeySequence.StandardKey.Quit)
        self._quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._find = self._action("edit", self._on_find, QKeySequence.StandardKey.Find)
        self._preferences = self._action(
            "edit", lambda: self._go(PlaceKind.SETTINGS), QKeySequence.StandardKey.Preferences
        )
        self._preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._languages = self._group("view", ("", "en", "ko", "de"), self.language_chosen)
        self._menus["view"].addSeparator()
        self._appearances = self._group("view", ("system", "light", "dark"), self.appearance_chosen)
        self._goto = {
            kind: self._action("go", partial(self._go, kind), f"Ctrl+{number}")
            for number, (kind, _icon) in enumerate(NAVIGATION, 1)
        }
        self._menus["go"].addSeparator()
        self._back = self._action("go", lambda: self._go(PlaceKind.CUSTOMERS), QKeySequence.StandardKey.Back)
        self._new_customer = self._action(
            "customer", lambda: self._go(PlaceKind.NEW_CUSTOMER), QKeySequence.StandardKey.New
        )
        self._edit_customer = self._action("customer", lambda: self._go_about(PlaceKind.EDIT_CUSTOMER), "Ctrl+E")
        self._new_subscription = self._action(
            "customer", lambda: self._go_about(PlaceKind.NEW_SUBSCRIPTION), "Ctrl+Shift+N"
        )
        self._end_relationship = self._action("customer", lambda: self._go_about(PlaceKind.END_RELATIONSHIP))
        self._updates = self._action("help", lambda: self.open_place(Place(PlaceKind.UPDATES, wish="look")))
        self._log = self._action("help", self.log_wanted.emit)
        self._report = self._action("help", self.report_wanted.emit)
        self._about = self._action("help", self.about_wanted.emit)
        self._about.setMenuRole(QAction.MenuRole.AboutRole)

    def _action(
        self, menu: str, on_triggered: Callable[[], object], keys: str | QKeySequence.StandardKey = ""
    ) -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda _checked=False: on_triggered())
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        elif keys:
            action.setShortcut(QKeySequence(keys))
        self._menus[menu].addAction(action)
        return action

    def _group(self, menu: str, keys: tuple[str, ...], chosen: SignalInstance) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {}
        for key in keys:
            action = QAction(group)
            action.setCheckable(True)
            action.triggered.connect(partial(_tell, chosen, key))
            self._menus[menu].addAction(action)
            actions[key] = action
        return actions

    def mark_choices(self, language: str, appearance: str) -> None:
        """Tick the language and appearance that hold."""
        self._languages[language].setChecked(True)
        self._appearances[appearance].setChecked(True)

    def _go(self, kind: PlaceKind) -> None:
        self.open_place(Place(kind))

    def _go_about(self, kind: PlaceKind) -> None:
        """Open something about the customer whose page is shown."""
        if self._place.kind is PlaceKind.CUSTOMER:
            self.open_place(Place(kind, self._place.subject))

    def _on_navigation(self, key: str) -> None:
        self._go(PlaceKind(key))

    def _on_samples(self) -> None:
        is_demo = self._rooms is not None and self._rooms.frame.is_demo
        (self.samples_left if is_demo else self.samples_wanted).emit()

    def _on_find(self) -> None:
        """Put the cursor into the page's search field, or go where there is one."""
        if not isinstance(self._pages_stack.currentWidget(), Searchable):
            self._go(PlaceKind.CUSTOMERS)
        page = self._pages_stack.currentWidget()
        if isinstance(page, Searchable):
            page.focus_search()

    def _enable_actions(self) -> None:
        is_open = self._rooms is not None
        about_customer = is_open and self._place.kind is PlaceKind.CUSTOMER
        reason = "" if is_open else self.tr("It answers as soon as your data is open.")
        for action in (self._import, self._samples, self._new_customer, *self._goto.values()):
            action.setEnabled(is_open)
            action.setToolTip(reason)
            action.setStatusTip(reason)
        # What is about a customer stands in the menu only where a customer is shown: nothing is greyed in silence.
        for action in (self._edit_customer, self._new_subscription, self._end_relationship, self._back):
            action.setVisible(about_customer)
        self._updates.setVisible(self._rooms is not None and PlaceKind.UPDATES in self._rooms.dialogs)

    def _draw(self) -> None:
        if self._rooms is None:
            return
        state = self._rooms.frame.state
        self._account.setText(state.account)
        self._cloud.setText(state.cloud)
        self._status.setText(state.problem or state.status)
        self._waiting.setText(state.waiting)
        badge = str(state.outbox_count) if state.outbox_count else ""
        self._navigation.set_badge(PlaceKind.OUTBOX.value, badge, Tone.CRITICAL if state.needs_person else Tone.CALM)
        self._translate_samples()

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("CSP Desktop"))
        texts = {
            PlaceKind.HOME: self.tr("Home"),
            PlaceKind.CUSTOMERS: self.tr("Customers"),
            PlaceKind.CATALOG: self.tr("Catalog"),
            PlaceKind.OUTBOX: self.tr("Outbox"),
            PlaceKind.SETTINGS: self.tr("Settings"),
        }
        for kind, text in texts.items():
            self._navigation.set_text(kind.value, text)
            self._goto[kind].setText(text)
        self._navigation.setAccessibleName(self.tr("Pages"))
        self._menus["file"].setTitle(self.tr("&File"))
        self._menus["edit"].setTitle(self.tr("&Edit"))
        self._menus["view"].setTitle(self.tr("&View"))
        self._menus["go"].setTitle(self.tr("&Go"))
        self._menus["customer"].setTitle(self.tr("&Customer"))
        self._menus["help"].setTitle(self.tr("&Help"))
        self._import.setText(self.tr("&Import…"))
        self._folder.setText(self.tr("Open &data folder"))
        self._quit.setText(self.tr("&Quit"))
        self._find.setText(self.tr("&Find"))
        self._preferences.setText(self.tr("&Settings…"))
        self._languages[""].setText(self.tr("Language of the system"))
        self._languages["en"].setText("English")
        self._languages["ko"].setText("한국어")
        self._languages["de"].setText("Deutsch")
        self._appearances["system"].setText(self.tr("Appearance of the system"))
        self._appearances["light"].setText(self.tr("Light"))
        self._appearances["dark"].setText(self.tr("Dark"))
        self._back.setText(self.tr("&Back to customers"))
        self._new_customer.setText(self.tr("&New customer…"))
        self._edit_customer.setText(self.tr("&Edit profile…"))
        self._new_subscription.setText(self.tr("New &subscription…"))
        self._end_relationship.setText(self.tr("&Remove relationship…"))
        self._updates.setText(self.tr("Look for a &new version…"))
        self._log.setText(self.tr("Open &log"))
        self._report.setText(self.tr("Save a &report for support…"))
        self._about.setText(self.tr("&About CSP Desktop"))
        self._translate_samples()

    def _translate_samples(self) -> None:
        is_demo = self._rooms is not None and self._rooms.frame.is_demo
        self._samples.setText(self.tr("&Leave sample data") if is_demo else self.tr("&Explore sample data"))

    def event(self, event: QEvent) -> bool:
        """Tell when the first paint is done."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            self.painted.emit()
        return handled

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            if self._rooms is not None:
                self._rooms.frame.reword()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere."""
        if self._rooms is not None and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer to import it."""
        file = _dropped(event)
        if file:
            event.acceptProposedAction()
            self.open_place(Place(PlaceKind.IMPORT, file))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Quitting is never hindered: whatever was typed is kept as a draft by the form itself."""
        self._close_dialogs()
        self._save()
        super().closeEvent(event)

    def _save(self) -> None:
        if self._rooms is None:
            return
        kept = self._kept(self._rooms)
        kept.setValue("window/geometry", self.saveGeometry())
        for place, page in self._pages.items():
            if isinstance(page, Remembering):
                kept.setValue(f"pages/{place.kind.value}", page.state())

    def _kept(self, rooms: Rooms) -> QSettings:
        return QSettings(str(rooms.window_state), QSettings.Format.IniFormat)

    def _restore(self, rooms: Rooms) -> None:
        geometry = self._kept(rooms).value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)


def _dropped(event: QDropEvent) -> str:
    """The one local file that is dropped; empty for anything else."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""


def _tell(signal: SignalInstance, key: str, _is_checked: bool = False) -> None:
    signal.emit(key)

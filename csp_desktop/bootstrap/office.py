"""Opens the window, paints it, and only then builds what is behind it."""

from __future__ import annotations

import gc
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

from csp_desktop import __version__
from csp_desktop.bootstrap.bugs import Bugs
from csp_desktop.bootstrap.opened_files import Application
from csp_desktop.cli.arguments import Options
from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.qtkit.single_instance import SingleInstance
from csp_desktop.services.ports.settings import Settings
from csp_desktop.system.foreground import show_tokens
from csp_desktop.system.paths import folders
from csp_desktop.system.resources import resource
from csp_desktop.system.settings import SettingsFile
from csp_desktop.views.language import Language
from csp_desktop.views.look import dress
from csp_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from csp_desktop.bootstrap.house import House
    from csp_desktop.system.logging import LogFile
    from csp_desktop.viewmodels.crash import Crash

SWITCH_SECONDS = 0.0005
"""How long a busy lane may keep the GUI thread from the interpreter: a tenth of Python's own choice."""

SIGNAL_MILLISECONDS = 200
"""How often the interpreter gets a chance to hear Ctrl+C while Qt waits for events."""


def run_window(options: Options) -> int:
    """Open the window, or bring the one to the front that is open already; returns the exit code."""
    app = make_application()
    end_on_signals(app)
    instance: SingleInstance | None
    try:
        instance = SingleInstance(folders(options.data_dir, demo=options.is_demo).data)
        if not instance.take():
            from csp_desktop.bootstrap.second_start import hand_over

            if hand_over(app, instance, options):
                return 0
    except ExpectedError:
        # The window says why the folder cannot be used.
        instance = None
    office = Office(app, options, instance)
    app.opened.connect(office.open_file)
    # Queued, so that the painted skeleton is on its way to the screen before anything heavy is loaded.
    office.window.painted.connect(office.move_in, Qt.ConnectionType.QueuedConnection)
    try:
        return app.exec()
    finally:
        office.retire()


def make_application() -> Application:
    """Return the application, named and with its picture."""
    # Collecting while everything is built finds nothing and costs a tenth of the start.
    gc.disable()
    sys.setswitchinterval(SWITCH_SECONDS)
    app = Application(sys.argv[:1])
    app.setApplicationName("CSP Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("csp-desktop")
    app.setWindowIcon(QIcon(str(resource("icons", "csp-desktop.png"))))
    return app


class Office:
    """The window and the house behind it; moving between real and sample data changes the house, not the window.

    Args:
        options: What was said on the command line.
        instance: Holds the folder of the data already; None where nobody has asked yet.
    """

    def __init__(self, app: QApplication, options: Options, instance: SingleInstance | None = None) -> None:
        self._app = app
        self._options = options
        self._instance = instance
        self._files = [] if options.file is None else [options.file]
        self._is_demo = options.is_demo
        self._house: House | None = None
        self._settings = self._early_settings()
        self._spoken = options.language or self._settings.language
        self._language = Language(app, resource("i18n"))
        self._language.switch(self._spoken)
        dress(app, self._settings.appearance.value)
        self.window = MainWindow()
        self._bugs = Bugs(self.window, self._make_crash, self._open_log)
        self.window.mark_choices(self._spoken, self._settings.appearance.value)
        self.window.samples_wanted.connect(self._on_samples_wanted)
        self.window.samples_left.connect(self._on_samples_left)
        self.window.language_chosen.connect(self._on_language)
        self.window.appearance_chosen.connect(self._on_appearance)
        self.window.folder_wanted.connect(self._on_folder)
        self.window.log_wanted.connect(self._on_log)
        self.window.report_wanted.connect(self._on_report)
        self.window.about_wanted.connect(self._on_about)
        self.window.show()

    @property
    def house(self) -> House | None:
        """What is behind the window; None before it was built and where it could not be."""
        return self._house

    def move_in(self) -> None:
        """Open the house behind the window; where that fails, the window says why and offers to try again."""
        from csp_desktop.bootstrap.house import build_house
        from csp_desktop.viewmodels.messages import error_sentence

        try:
            own = folders(self._options.data_dir, demo=self._is_demo)
            if self._instance is None:
                self._instance = _held(own.data)
            # Even where the house cannot be built: a later start brings this window to the front, which says why.
            QTimer.singleShot(0, self._listen)
            self._house = build_house(
                own, self.window, self._bugs, is_demo=self._is_demo, explore=self._on_samples_wanted
            )
        except ExpectedError as error:
            self.window.show_failure(error_sentence(error), self.move_in)
            return
        self._house.rooms.frame.settings_changed.connect(self._apply)
        self.window.furnish(self._house.rooms)
        files, self._files = self._files, []
        self._house.begin(files)
        QTimer.singleShot(0, _settle_memory)

    def open_file(self, file: Path) -> None:
        """Offer to import a file that the system passes on; kept until the house stands."""
        self.window.come_to_front()
        if self._house is None:
            self._files.append(file)
        else:
            self._house.open(file)

    def close(self) -> None:
        """Close the house."""
        if self._house is not None:
            self.window.clear_out()
            self._house.close()
            self._house = None

    def retire(self) -> None:
        """Close the house and speak no more: the program ends."""
        self.close()
        self._let_go()
        self._bugs.close()
        self._language.fall_silent()

    def _let_go(self) -> None:
        if self._instance is not None:
            self._instance.close()
            self._instance.deleteLater()
            self._instance = None

    def _listen(self) -> None:
        """Hear of later starts; after the first page, because it loads Qt's network."""
        if self._instance is not None and not self._instance.is_listening:
            self._instance.asked.connect(self._on_asked)
            self._instance.listen()

    def _on_asked(self, message: dict[str, str]) -> None:
        show_tokens(message)
        self.window.come_to_front()
        if message.get("open"):
            self.open_file(Path(message["open"]))

    def _early_settings(self) -> Settings:
        """Language and appearance before the first paint; whatever is wrong is told when the house is built."""
        try:
            return SettingsFile(folders(self._options.data_dir, demo=self._is_demo).settings).read()
        except ExpectedError:
            return Settings()

    def _apply(self) -> None:
        """Speak and look as the settings have it now; what was said on the command line holds until one is chosen."""
        if self._house is None:
            return
        settings = self._house.preferences.current
        if settings.language != self._settings.language:
            self._spoken = settings.language
            self._language.switch(self._spoken)
        if settings.appearance is not self._settings.appearance:
            dress(self._app, settings.appearance.value)
        self._settings = settings
        self.window.mark_choices(self._spoken, settings.appearance.value)

    def _on_language(self, code: str) -> None:
        if self._house is not None:
            self._house.choose_language(code)

    def _on_appearance(self, name: str) -> None:
        if self._house is not None:
            self._house.choose_appearance(name)

    def _on_folder(self) -> None:
        if self._house is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._house.tools.own.data)))

    def _on_log(self) -> None:
        if self._house is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._house.tools.own.log)))

    def _on_report(self) -> None:
        from csp_desktop.bootstrap.reports import make_report
        from csp_desktop.views.report import SupportReportView

        jobs = None if self._house is None else self._house.tools.jobs
        SupportReportView(make_report(self._options, jobs, is_demo=self._is_demo), self.window).open()

    def _make_crash(self, outline: str) -> Crash:
        from csp_desktop.bootstrap.reports import make_crash

        jobs = None if self._house is None else self._house.tools.jobs
        crash = make_crash(self._options, jobs, is_demo=self._is_demo, outline=outline)
        # Not from within a slot of the dialog that is about to go.
        crash.again_wanted.connect(lambda: QTimer.singleShot(0, self._try_again))
        crash.quit_wanted.connect(self.window.close)
        return crash

    def _try_again(self) -> None:
        if self._house is None:
            self.move_in()

    def _open_log(self) -> LogFile:
        from csp_desktop.system.logging import LogFile

        return LogFile(folders(self._options.data_dir, demo=self._is_demo).log)

    def _on_about(self) -> None:
        from csp_desktop.views.about import AboutDialog

        AboutDialog(self.window).open()

    def _on_samples_wanted(self) -> None:
        self._move(is_demo=True)

    def _on_samples_left(self) -> None:
        self._move(is_demo=False)

    def _move(self, *, is_demo: bool) -> None:
        # Not from within a slot of what is about to go.
        QTimer.singleShot(0, partial(self._move_now, is_demo))

    def _move_now(self, is_demo: bool) -> None:
        """Go over to other data, and stay where that is open in another window."""
        from csp_desktop.viewmodels.messages import error_sentence

        if is_demo == self._is_demo:
            # Asked for twice in one turn; we hold that data ourselves.
            return
        try:
            instance = _held(folders(self._options.data_dir, demo=is_demo).data)
        except ExpectedError as error:
            self.window.show_failure(error_sentence(error), None)
            return
        self.close()
        self._let_go()
        self._instance, self._is_demo = instance, is_demo
        self.move_in()


def _held(folder: Path) -> SingleInstance:
    """Hold a folder of data, so that no second window changes it.

    Raises:
        Unavailable: ``DATA_IN_USE``, ``FOLDER_UNAVAILABLE``.
    """
    instance = SingleInstance(folder)
    if not instance.take():
        raise Unavailable(Code.DATA_IN_USE, computer=instance.holder)
    return instance


def end_on_signals(app: QApplication) -> None:
    """Let Ctrl+C and a request to end close the window as a person would."""

    def _end(_number: int, _frame: object) -> None:
        app.closeAllWindows()
        app.quit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    # Qt waits outside the interpreter; a timer lets Python hear of signals.
    timer = QTimer(app)
    timer.timeout.connect(_listen)
    timer.start(SIGNAL_MILLISECONDS)


def _listen() -> None:
    """Come back into the interpreter for a moment."""


def _settle_memory() -> None:
    """Leave what the start has built out of all later collections."""
    gc.collect()
    gc.freeze()
    gc.enable()

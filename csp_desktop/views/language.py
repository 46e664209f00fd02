"""Which language the program speaks: translators put in and taken out while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = ("en", "ko", "de")
"""The languages there are texts for; English is the source of the others."""

SYSTEM = ""
"""The code that follows the system's own language."""


class Language:
    """Lets the program speak one of ``LANGUAGES``; whoever shows text hears of a switch by ``LanguageChange``.

    Args:
        app: The application whose translators these are.
        folder: Holds ``csp_desktop_<code>.qm``.
        system: The person's own locale; tests name another.
    """

    def __init__(self, app: QCoreApplication, folder: Path, system: QLocale | None = None) -> None:
        self._app = app
        self._folder = folder
        self._system = system or QLocale.system()
        self._translators: list[QTranslator] = []
        self._code = "en"

    @property
    def code(self) -> str:
        """The language spoken now, one of ``LANGUAGES``."""
        return self._code

    def switch(self, code: str) -> None:
        """Speak ``code``, one of ``LANGUAGES`` or ``SYSTEM``; anything else is taken for ``SYSTEM``.

        Dates and numbers keep the habits of the person's own country wherever the language is written there: English
        in Germany has German dates, Korean has those of Korea.
        """
        self._code = code if code in LANGUAGES else self._of_system()
        self.fall_silent()
        language = QLocale(self._code).language()
        is_own = language == self._system.language()
        QLocale.setDefault(self._system if is_own else QLocale(language, self._system.territory()))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Ours last, because Qt asks the newest first; the English plurals serve where a text is not translated yet.
        ours = dict.fromkeys(self._folder / f"csp_desktop_{code}.qm" for code in ("en", self._code))
        files = (Path(qt_folder, f"qtbase_{self._code}.qm"), *ours)
        self._translators = [translator for translator in map(self._loaded, files) if translator]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def fall_silent(self) -> None:
        """Take the translators out again, as when the program ends."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _of_system(self) -> str:
        wanted = (name.replace("_", "-").split("-")[0].lower() for name in self._system.uiLanguages())
        return next((code for code in wanted if code in LANGUAGES), "en")

    def _loaded(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self._app)
        return translator if translator.load(str(file)) else None

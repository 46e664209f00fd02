"""The program switches its language while it runs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from pytestqt.qtbot import QtBot

from csp_desktop.views.language import SYSTEM, Language

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">
<context><name>Greeting</name>
<message><source>Suspended</source><translation>{word}</translation></message></context></TS>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease" + (".exe" if sys.platform == "win32" else ""))
    for code, word in (("ko", "일시 중단됨"), ("de", "Ausgesetzt")):
        ts = tmp_path / f"csp_desktop_{code}.ts"
        ts.write_text(TS.format(code=code, word=word), encoding="utf-8")
        subprocess.run([lrelease, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)
    return tmp_path


@pytest.fixture
def app(qapp: QCoreApplication) -> Iterator[QCoreApplication]:
    locale = QLocale()
    yield qapp
    QLocale.setDefault(locale)


@pytest.fixture
def language(app: QCoreApplication, folder: Path) -> Iterator[Language]:
    made = Language(app, folder, QLocale("en_GB"))
    yield made
    made.switch("en")


def spoken() -> str:
    return QCoreApplication.translate("Greeting", "Suspended")


@pytest.mark.parametrize(("code", "word"), [("ko", "일시 중단됨"), ("de", "Ausgesetzt"), ("en", "Suspended")])
def test_switching_changes_what_is_said(language: Language, code: str, word: str) -> None:
    language.switch("ko")

    language.switch(code)

    assert (language.code, spoken()) == (code, word)


def test_switching_back_to_english_leaves_no_other_language(language: Language) -> None:
    language.switch("de")

    language.switch("en")

    assert spoken() == "Suspended"


def test_buttons_of_qt_speak_the_language_too(language: Language) -> None:
    language.switch("de")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_system_language_is_taken_where_we_speak_it(app: QCoreApplication, folder: Path) -> None:
    language = Language(app, folder, QLocale("de_AT"))

    language.switch(SYSTEM)

    assert (language.code, QLocale().name()) == ("de", "de_AT")
    language.switch("en")


def test_system_language_that_we_do_not_speak_becomes_english(app: QCoreApplication, folder: Path) -> None:
    language = Language(app, folder, QLocale("fi_FI"))

    language.switch(SYSTEM)

    assert language.code == "en"


def test_unknown_code_follows_the_system(language: Language) -> None:
    language.switch("tlh")

    assert language.code == "en"


@pytest.mark.parametrize(
    ("home", "code", "habits"),
    [("en_GB", "en", "en_GB"), ("en_GB", "ko", "ko_KR"), ("de_AT", "de", "de_AT"), ("de_DE", "en", "en_DE")],
)
def test_dates_keep_the_habits_of_the_country_where_the_language_is_written_there(
    app: QCoreApplication, folder: Path, home: str, code: str, habits: str
) -> None:
    language = Language(app, folder, QLocale(home))

    language.switch(code)

    assert QLocale().name() == habits
    language.switch("en")


def test_whoever_shows_text_hears_of_a_switch(language: Language, app: QCoreApplication, qtbot: QtBot) -> None:
    heard: list[QEvent.Type] = []

    class Listener(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            heard.append(event.type())
            return False

    listener = Listener()
    app.installEventFilter(listener)

    language.switch("ko")

    app.removeEventFilter(listener)
    assert QEvent.Type.LanguageChange in heard

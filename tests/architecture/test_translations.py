"""Translations: fresh, complete where they must be, and true to the placeholders of their source."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import translate
from tools.translate import Message, Text


def test_translation_files_are_fresh() -> None:
    assert translate.stale_files() == []


def test_every_text_of_the_program_is_found_and_true_to_its_source() -> None:
    assert translate.problems_of(translate.FOLDER) == []


def test_no_text_is_filled_in_before_it_is_translated() -> None:
    _, problems = translate.texts_in_program()

    assert problems == []


@pytest.mark.parametrize(
    ("source", "translation", "complaint"),
    [
        ("Suspend {name}", "{name} aussetzen", ""),
        ("Suspend {name}", "Aussetzen", "placeholders differ"),
        ("Suspend {name}", "{Name} aussetzen", "placeholders differ"),
        ("%1 of %2", "%2 중 %1", ""),
        ("%1 of %2", "%1", "placeholders differ"),
        ("&File", "파일(&F)", ""),
        ("&File", "Datei", "the & for the keyboard differs"),
        ("Terms && prices", "Bedingungen && Preise", ""),
        ("Import…", "Importieren", "the dots at the end differ"),
        ("Suspend {name}", "", ""),
    ],
)
def test_a_translation_loses_nothing(source: str, translation: str, complaint: str) -> None:
    message = Message(Text("Any", source), (translation,) if translation else (), is_finished=True)

    found = translate.lost_in_translation(message)

    assert found.partition(":")[0] == complaint


def test_a_plural_keeps_its_count() -> None:
    message = Message(Text("Any", "%n licence(s)", is_plural=True), ("eine Lizenz", "Lizenzen"), is_finished=True)

    assert "count" in translate.lost_in_translation(message)


@pytest.mark.parametrize("call", ['self.tr(f"x {n}")', 'self.tr("x {}".format(n))', 'self.tr("x " + n)'])
def test_a_text_put_together_before_translating_is_noticed(tmp_path: Path, call: str) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "view.py").write_text(f"class View:\n    def draw(self, n):\n        {call}\n", encoding="utf-8")

    _, problems = translate.texts_in_program(package)

    assert len(problems) == 1


def test_plurals_and_notes_reach_the_translator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "texts.py").write_text(
        "class First:\n    def f(self, rows):\n        translate('words', '%n day(s)', '', len(rows) - 1)\n"
        "        return self.tr('Open', 'a state'), self.tr('%n row(s)', '', n=rows.count)\n",
        encoding="utf-8",
    )
    texts, _ = translate.texts_in_program(package)
    monkeypatch.setattr(translate, "texts_in_program", lambda: (texts, []))

    translate.refresh(tmp_path)

    found = {message.text for message in translate.read_messages(tmp_path / "csp_desktop_ko.ts")}
    assert found == {
        Text("words", "%n day(s)", is_plural=True),
        Text("First", "Open", "a state"),
        Text("First", "%n row(s)", is_plural=True),
    }
    english = [message.forms for message in translate.read_messages(tmp_path / "csp_desktop_en.ts")]
    assert english == [("%n row", "%n rows"), ("%n day", "%n days")]

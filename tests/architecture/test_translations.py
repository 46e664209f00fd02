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
    message = Message(Text("Any", source), (translation,) if translation else (), is_plural=False, is_finished=True)

    found = translate.lost_in_translation(message)

    assert found.partition(":")[0] == complaint


def test_a_plural_keeps_its_count() -> None:
    message = Message(Text("Any", "%n licence(s)"), ("eine Lizenz", "Lizenzen"), is_plural=True, is_finished=True)

    assert "count" in translate.lost_in_translation(message)


@pytest.mark.parametrize("call", ['self.tr(f"x {n}")', 'self.tr("x {}".format(n))', 'self.tr("x " + n)'])
def test_a_text_put_together_before_translating_is_noticed(tmp_path: Path, call: str) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "view.py").write_text(f"class View:\n    def draw(self, n):\n        {call}\n", encoding="utf-8")

    _, problems = translate.texts_in_program(package)

    assert len(problems) == 1

"""Keep the translations in step with the program: ``python tools/translate.py [--check]``.

Collects every text of ``csp_desktop/`` into ``resources/i18n/*.ts`` (pyside6-lupdate) and packs those into the ``*.qm``
that the program loads (pyside6-lrelease). English is the source: its own file holds plural forms alone. ``--check``
writes nothing and ends with 1 where a file is stale, a text cannot be found, or a translation lost a placeholder.

The texts are found in Python's own syntax tree and handed to lupdate in the one form that it reads without fault: from
our modules it takes no plural of ``translate`` and puts some of a class's texts into a wrong context, without a word.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "csp_desktop"
FOLDER = ROOT / "resources" / "i18n"
NAME = "csp_desktop_{}"
LANGUAGES = ("en", "de", "ko")

PLACEHOLDER = re.compile(r"\{\w*(?:![rsa])?(?::[^{}]*)?\}|%L?\d+")
NEEDS_A_PERSON = re.compile(r"\b(are|do|have|need|were|them|they|their|these|wait)\b")
"""Words that tell one thing from several; an English plural with one of them cannot be derived."""

MNEMONIC = re.compile(r"(?<!&)&(?![&\s])")


@dataclass(frozen=True)
class Text:
    """One text for a person.

    Args:
        context: The class of ``self.tr``, or the name given to ``translate``.
        note: Tells two texts apart that are the same in English.
        is_plural: Whether it counts something, so that it has forms.
    """

    context: str
    source: str
    note: str = ""
    is_plural: bool = False


@dataclass(frozen=True)
class Message:
    """A text with its translations: several for a plural, none while nobody translated it."""

    text: Text
    forms: tuple[str, ...]
    is_finished: bool


class TextFinder(ast.NodeVisitor):
    """Finds what Python really asks to be translated, so that lupdate's findings can be held against it.

    ``problems`` names calls whose text is put together before translating: such a text is never found again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.texts: set[Text] = set()
        self.problems: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class, which is the context of ``self.tr``."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of ``self.tr``, ``translate`` and ``QT_TRANSLATE_NOOP``."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        # Before the text: nothing, or its context. After it: the note, and how many.
        context = [ast.Constant("".join(self._classes[-1:]))] if name == "tr" else []
        if name in ("tr", "translate", "QT_TRANSLATE_NOOP"):
            self._take([*context, *node.args], {word.arg: word.value for word in node.keywords})
        self.generic_visit(node)

    def _take(self, values: list[ast.expr], named: dict[str | None, ast.expr]) -> None:
        context, text, note, count = (values + [None] * 4)[:4]
        if isinstance(context, ast.Constant) and isinstance(text, ast.Constant) and isinstance(text.value, str):
            said = note.value if isinstance(note, ast.Constant) else ""
            is_plural = count is not None or "n" in named or "%n" in text.value
            self.texts.add(Text(str(context.value), text.value, str(said or ""), is_plural))
        elif isinstance(text, ast.JoinedStr | ast.BinOp) or (
            isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute) and text.func.attr == "format"
        ):
            self.problems.append(f"{self.path}:{text.lineno}: fill in after translating, not before")


def texts_in_program(sources: Path = SOURCES) -> tuple[set[Text], list[str]]:
    """Return every text that the program asks for, and what is wrong with how it asks."""
    texts: set[Text] = set()
    problems: list[str] = []
    for path in sorted(sources.rglob("*.py")):
        finder = TextFinder(path.relative_to(sources.parent))
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        texts |= finder.texts
        problems += finder.problems
    return texts, problems


def read_messages(path: Path) -> Iterator[Message]:
    """Yield the messages of a ``.ts`` file."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [translation, *translation.iter("numerusform")]
            is_plural = message.get("numerus") == "yes"
            source, note = message.findtext("source", ""), message.findtext("comment", "")
            yield Message(
                Text(context.findtext("name", ""), source, note, is_plural),
                tuple(form.text for form in forms if form.text and form.text.strip()),
                translation is not None and translation.get("type") is None,
            )


def lost_in_translation(message: Message) -> str:
    """Return what a translation lost or made up: a placeholder, the count, the letter to press; else nothing."""
    source = message.text.source
    for form in message.forms:
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form)):
            return f"placeholders differ: {source!r} and {form!r}"
        if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
            return f"the & for the keyboard differs: {source!r} and {form!r}"
        if source.endswith(("…", "...")) != form.endswith(("…", "...")):
            return f"the dots at the end differ: {source!r} and {form!r}"
    if message.text.is_plural and message.forms and "%n" not in message.forms[-1]:
        return f"the count %n is missing: {message.forms[-1]!r}"
    return ""


def tool(name: str) -> str:
    """Return the path of a Qt tool that lies beside this Python."""
    return str(Path(sys.executable).with_name(name + (".exe" if sys.platform == "win32" else "")))


def call(command: list[str]) -> None:
    """Run a Qt tool.

    Raises:
        SystemExit: It failed; carries what it said.
    """
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def written_for_lupdate(texts: set[Text]) -> str:
    """Return a module that says every text as ``self.tr`` in a class named like its context."""
    lines = []
    for text in sorted_texts(texts):
        words = [json.dumps(word, ensure_ascii=False) for word in (text.source, text.note)]
        count = ["n"] if text.is_plural else []
        lines += [f"class {text.context}:", "    def f(self, n):", f"        self.tr({', '.join(words + count)})"]
    return "\n".join(lines) + "\n"


def fill_english_plurals(ts: Path) -> None:
    """Give plain plurals such as ``%n day(s)`` their two English forms; the others are for a person to write."""
    tree = ElementTree.parse(ts)
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        forms = list(message.iter("numerusform"))
        is_plain = "(s)" not in source or not NEEDS_A_PERSON.search(source)
        if translation is not None and translation.get("type") == "unfinished" and is_plain and len(forms) == 2:
            forms[0].text, forms[1].text = source.replace("(s)", ""), source.replace("(s)", "s")
            del translation.attrib["type"]
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def refresh(folder: Path) -> None:
    """Bring the ``.ts`` files in ``folder`` up to date with the program, and pack the ``.qm`` files anew."""
    texts, _ = texts_in_program()
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "texts.py").write_text(written_for_lupdate(texts), encoding="utf-8")
        # `-extensions py` must stand before the folder: behind it lupdate finds nothing and reports success.
        collect = [tool("pyside6-lupdate"), "-extensions", "py", place, "-no-obsolete", "-locations", "none"]
        for language in LANGUAGES:
            ts = folder / (NAME.format(language) + ".ts")
            words = [*collect, *(["-pluralonly"] if language == "en" else []), "-target-language", language]
            call([*words, "-ts", str(ts)])
            if language == "en":
                fill_english_plurals(ts)
                call([*words, "-ts", str(ts)])
            call([tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))])


def problems_of(folder: Path) -> list[str]:
    """Return what is wrong with the files in ``folder`` themselves: lost texts, lost placeholders."""
    wanted, problems = texts_in_program()
    for language in LANGUAGES:
        name = NAME.format(language) + ".ts"
        messages = list(read_messages(folder / name))
        if language != "en":
            found = {message.text for message in messages}
            problems += [f"{name}: lupdate lost {text}" for text in sorted_texts(wanted - found)]
        else:
            problems += [f"{name}: no plural forms for {m.text.source!r}" for m in messages if not m.is_finished]
        problems += [f"{name}: {lost}" for message in messages if (lost := lost_in_translation(message))]
    return problems


def sorted_texts(texts: set[Text]) -> list[Text]:
    """Return texts in reading order."""
    return sorted(texts, key=lambda text: (text.context, text.source, text.note))


def stale_files() -> list[str]:
    """Return the names of the committed files that differ from freshly made ones."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, fresh)
        refresh(fresh)
        stale = []
        for language in LANGUAGES:
            ts, qm = (NAME.format(language) + ending for ending in (".ts", ".qm"))
            if not (FOLDER / ts).exists() or list(read_messages(FOLDER / ts)) != list(read_messages(fresh / ts)):
                stale.append(ts)
            if not (FOLDER / qm).exists() or (FOLDER / qm).read_bytes() != (fresh / qm).read_bytes():
                stale.append(qm)
        return stale


def main(arguments: list[str]) -> int:
    """Refresh or check; return the exit code."""
    parser = argparse.ArgumentParser(description="Keep the translations in step with the program.")
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where something is stale")
    if parser.parse_args(arguments).check:
        problems = [f"{name} is stale: run tools/translate.py" for name in stale_files()]
    else:
        FOLDER.mkdir(parents=True, exist_ok=True)
        refresh(FOLDER)
        problems = []
    problems += problems_of(FOLDER)
    for language in LANGUAGES:
        messages = list(read_messages(FOLDER / (NAME.format(language) + ".ts")))
        print(f"{language}: {sum(m.is_finished for m in messages)} of {len(messages)} texts translated")
    print("\n".join(problems) or "All well.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

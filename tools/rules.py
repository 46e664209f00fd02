"""Keep docs/rules.md in step with code and tests: ``python -m tools.rules`` writes where each rule lives and is tested.

A person writes the id, the rule in our words and its source. Where it lives is read from the program: the functions
and classes that cite the id, innermost floor first. Its tests are those whose name or text cites it.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "docs" / "rules.md"

# The chapters of the rules; OQ is an open question with the decision that was taken.
RULE_ID = re.compile(r"\b(?:AV|BI|CA|CU|EX|FI|LC|OQ|OR|QT|RO|SC|TR)-\d+\b")
# Two sections of the domain rules have no ids of their own; they are cited by their number.
SECTION = re.compile(r"rules\.md (?:section )?(1\.2|6\.4)\b")
HEAD = ("Id", "In our words", "Where", "Tests", "Source")
FLOORS = ("domain", "services", "storage", "remote", "files", "system", "viewmodels", "views", "cli", "bootstrap")
PLACES, TESTS, SYMBOLS = 3, 2, 2
"""How many modules, test modules and names in each are written down; the first say where to begin reading."""


@dataclass(frozen=True)
class Row:
    """A line of a table of rules.

    Args:
        ids: The rules that it explains, as they stand in the first column.
    """

    ids: str
    words: str
    source: str

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of its rules, or the number of a section that has none."""
        return tuple(RULE_ID.findall(self.ids)) or (self.ids,)


def cited(folder: str, named: re.Pattern[str] | None = None) -> dict[str, dict[str, list[str]]]:
    """Return for each rule the files that cite it and, in each, the functions and classes in which it is cited.

    Args:
        folder: Below the project's own, such as ``csp_desktop``.
        named: Finds a rule in the name of a function, as tests are named; None where only texts count.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for path in sorted((ROOT / folder).rglob("*.py" if named is None else "test_*.py")):
        text = path.read_text(encoding="utf-8")
        where = path.relative_to(ROOT).as_posix()
        spans = sorted(_spans(ast.parse(text)), key=lambda span: (span.first, -span.last))
        for number, line in enumerate(text.splitlines(), start=1):
            rules = {*RULE_ID.findall(line), *SECTION.findall(line)}
            if named is not None and line.lstrip().startswith("def "):
                rules |= {_as_id(match) for match in named.finditer(line)}
            for rule in rules:
                names = found.setdefault(rule, {}).setdefault(where, [])
                holding = [span.name for span in spans if span.first <= number <= span.last]
                if holding and holding[0] not in names:
                    names.append(holding[0])
    return found


TEST_NAME = re.compile(r"(?<![a-z])(av|bi|ca|cu|ex|fi|lc|oq|or|qt|ro|sc|tr)_(\d+)(?!\d)")


def rows(text: str) -> Iterator[tuple[int, Row]]:
    """Return the lines of the tables whose head begins with ``Id``, each with its number in the text."""
    is_rules = False
    for number, line in enumerate(text.splitlines()):
        cells = _cells(line)
        if not cells:
            is_rules = False
        elif cells[0] == "Id":
            is_rules = True
        elif is_rules and not set(cells[0]) <= set("-: "):
            yield number, Row(cells[0], cells[1], cells[-1] if len(cells) == len(HEAD) else "")


def written(text: str) -> str:
    """Return the page with its columns *Where* and *Tests* as code and tests are now."""
    code, tests = cited("csp_desktop"), cited("tests", TEST_NAME)
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if _cells(line)[:1] == ("Id",):
            lines[number : number + 2] = [_line(HEAD), "|---" * len(HEAD) + "|"]
    for number, row in rows(text):
        where = _places(row, code, PLACES, "csp_desktop/")
        tested = _places(row, tests, TESTS, "tests/")
        lines[number] = _line((row.ids, row.words, where, tested, row.source))
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class _Span:
    name: str
    first: int
    last: int


def _spans(tree: ast.Module) -> Iterator[_Span]:
    """Return functions, classes and named constants of a module; the text behind a constant belongs to it."""
    before: ast.stmt | None = None
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield _Span(node.name, node.lineno, node.end_lineno or node.lineno)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name):
                yield _Span(target.id, node.lineno, node.end_lineno or node.lineno)
        elif isinstance(node, ast.Expr) and isinstance(before, ast.Assign | ast.AnnAssign):
            target = before.targets[0] if isinstance(before, ast.Assign) else before.target
            if isinstance(target, ast.Name):
                yield _Span(target.id, node.lineno, node.end_lineno or node.lineno)
        before = node


def _places(row: Row, found: Mapping[str, Mapping[str, list[str]]], most: int, within: str) -> str:
    files: dict[str, list[str]] = {}
    for rule in row.rules:
        for path, names in found.get(rule, {}).items():
            files.setdefault(path, []).extend(name for name in names if name not in files.get(path, []))
    if within == "csp_desktop/":
        chosen = sorted(files, key=lambda path: (_floor(path), path))
    else:
        chosen = sorted(files, key=lambda path: (-len(files[path]), path))
    parts = []
    for path in chosen[:most]:
        names = [name for name in files[path] if not (within == "tests/" and not name.startswith("test_"))]
        shown = "" if within == "tests/" else " " + ", ".join(names[:SYMBOLS]) if names else ""
        parts.append(f"`{path}`{shown}")
    return "; ".join(parts)


def _floor(path: str) -> int:
    name = path.split("/")[1]
    return FLOORS.index(name) if name in FLOORS else len(FLOORS)


def _as_id(match: re.Match[str]) -> str:
    return f"{match[1].upper()}-{match[2]}"


def _cells(line: str) -> tuple[str, ...]:
    if not line.startswith("|"):
        return ()
    return tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip()[1:-1]))


def _line(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cells) + " |"


def main() -> int:
    """Write the page anew; returns the exit code."""
    before = RULES.read_text(encoding="utf-8")
    after = written(before)
    RULES.write_text(after, encoding="utf-8")
    sys.stdout.write("docs/rules.md is as it was\n" if before == after else "docs/rules.md was brought up to date\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

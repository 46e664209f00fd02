"""The two lines of README, the script behind them, and what CI runs, say the same."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import start

ROOT = Path(__file__).resolve().parents[2]


def line_after(mark: str) -> str:
    """Return the only line of the block that follows a mark in README."""
    found = re.search(rf"<!-- {mark} -->\n```sh\n([^\n]+)\n```", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert found, mark
    return found[1]


@pytest.mark.parametrize("mark", ["the start line", "the test line"])
def test_readmes_lines_are_one_command_that_the_script_knows(mark: str) -> None:
    words = line_after(mark).split()

    assert words[:2] == ["python3", "tools/start.py"]
    assert set(words[2:]) <= {"--check"}


def test_ci_brings_every_library_that_the_script_would() -> None:
    text = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    missing = [name for name in (*start.LIBRARIES.values(), *start.WINDOW_LIBRARIES.values()) if name not in text]

    assert missing == []


def test_ci_runs_readmes_line_and_no_other() -> None:
    text = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert "README.md" in text
    assert "pytest" not in text
    assert "start.py" not in text


def test_pictures_that_readme_shows_are_there() -> None:
    shown = set(re.findall(r"docs/images/[\w-]+\.png", (ROOT / "README.md").read_text(encoding="utf-8")))

    assert shown
    assert sorted(picture for picture in shown if not (ROOT / picture).exists()) == []


def test_an_older_python_gets_a_sentence_and_no_traceback() -> None:
    source = (ROOT / "tools" / "start.py").read_text(encoding="utf-8")
    old = "import sys; sys.version_info = (3, 9, 2, 'final', 0); "
    run = f"{old}exec(compile({source!r}, 'start.py', 'exec'), {{'__name__': '__main__', '__file__': 'start.py'}})"

    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith("CSP Desktop needs Python 3.11 or newer; this is Python 3.9.")
    assert "Traceback" not in done.stderr


def test_missing_libraries_are_named_by_their_debian_package() -> None:
    assert start.missing_libraries({"libnowhere.so.7": "libnowhere7"}) == ["libnowhere7"]


def test_who_may_not_install_is_told_the_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(start, "missing_libraries", lambda wanted: list(wanted.values()))
    monkeypatch.setattr(start, "is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")

    with pytest.raises(start.SetupError, match=r"sudo apt-get install .*libegl1"):
        start.bring_libraries()


def test_failing_stages_are_named_and_the_code_is_not_zero(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(command: list[str], **_named: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess(command, 2 if "mypy" in Path(command[0]).name else 0)

    monkeypatch.setattr(subprocess, "run", run)

    code = start.check(with_slow=False, workers=0)

    assert code == 1
    assert capsys.readouterr().out.endswith("The check failed: types.\n")

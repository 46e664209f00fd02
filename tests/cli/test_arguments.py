from __future__ import annotations

from pathlib import Path

import pytest

from csp_desktop import __version__
from csp_desktop.cli.arguments import Options, read_arguments


def test_nothing_said_opens_the_window_on_the_persons_own_data() -> None:
    assert read_arguments([]) == Options()


def test_everything_before_a_command_is_kept_for_it() -> None:
    said = read_arguments(["--data-dir", "there", "--demo", "--language", "ko", "import", "catalog", "offers.json"])

    assert said == Options(Path("there"), is_demo=True, language="ko", catalog=Path("offers.json"))


def test_open_names_a_file_for_the_window() -> None:
    said = read_arguments(["open", "offers.json"])

    assert (said.catalog, said.file) == (None, Path("offers.json"))


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        read_arguments(["--version"])

    assert caught.value.code == 0
    assert capsys.readouterr().out == f"csp-desktop {__version__}\n"


def test_help_names_every_option_and_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_arguments(["--help"])

    told = capsys.readouterr().out
    assert all(word in told for word in ("--data-dir", "--demo", "--language", "--version", "import", "open"))


@pytest.mark.parametrize(
    "said", [["--language", "xx"], ["import"], ["import", "catalog"], ["import", "prices", "a.csv"], ["sell"]]
)
def test_a_mistake_is_told_on_the_error_output_and_ends_with_2(
    said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        read_arguments(said)

    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err

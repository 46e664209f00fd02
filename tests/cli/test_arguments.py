from __future__ import annotations

from pathlib import Path

import pytest

from csp_desktop import __version__
from csp_desktop.cli import arguments
from csp_desktop.cli.arguments import Options, read_arguments
from csp_desktop.system import program
from csp_desktop.system.program import portable_data


@pytest.fixture(autouse=True)
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the program lies in; no mark lies there yet."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(program, "program_folder", lambda: folder)
    return folder


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


def test_portable_keeps_the_data_beside_the_program(beside: Path) -> None:
    assert read_arguments(["--portable"]) == Options(beside / "csp-desktop-data", is_portable=True)


def test_a_mark_beside_the_program_makes_every_start_portable(beside: Path) -> None:
    (beside / "portable.txt").touch()

    assert read_arguments([]) == Options(portable_data(), is_portable=True)


def test_a_folder_is_no_mark(beside: Path) -> None:
    (beside / "portable.txt").mkdir()

    assert read_arguments([]) == Options()


def test_the_environment_says_what_the_command_line_leaves_open() -> None:
    said = read_arguments([], {"CSP_DESKTOP_DATA_DIR": "D:/cs p/자료", "CSP_DESKTOP_LANGUAGE": "ko"})

    assert said == Options(Path("D:/cs p/자료"), language="ko")


def test_the_environment_can_make_it_portable() -> None:
    assert read_arguments([], {"CSP_DESKTOP_PORTABLE": "1"}) == Options(portable_data(), is_portable=True)


@pytest.mark.parametrize("value", ["", "0", "no"])
def test_only_a_1_makes_it_portable(value: str) -> None:
    assert read_arguments([], {"CSP_DESKTOP_PORTABLE": value}) == Options()


def test_empty_variables_are_none() -> None:
    assert read_arguments([], {"CSP_DESKTOP_DATA_DIR": "", "CSP_DESKTOP_LANGUAGE": ""}) == Options()


SAID = {"CSP_DESKTOP_DATA_DIR": "variable", "CSP_DESKTOP_PORTABLE": "1", "CSP_DESKTOP_LANGUAGE": "ko"}


@pytest.mark.parametrize(
    ("said", "environment", "folder"),
    [
        pytest.param(["--data-dir", "option"], SAID, Path("option"), id="the option before all"),
        pytest.param(["--portable"], SAID, None, id="portable by option before the variables"),
        pytest.param([], SAID, Path("variable"), id="a named folder before portable by variable"),
        pytest.param([], {"CSP_DESKTOP_PORTABLE": "1"}, None, id="portable by variable"),
        pytest.param([], {}, None, id="and the mark last"),
    ],
)
def test_what_is_nearer_holds(beside: Path, said: list[str], environment: dict[str, str], folder: Path | None) -> None:
    (beside / "portable.txt").touch()

    options = read_arguments(said, environment)

    assert options.data_dir == (folder or beside / "csp-desktop-data")
    assert options.is_portable == (folder is None)


def test_the_language_of_the_command_line_holds_before_the_variable() -> None:
    assert read_arguments(["--language", "de"], SAID).language == "de"


def test_a_language_that_is_not_spoken_is_told_with_the_name_of_its_variable(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as caught:
        read_arguments([], {"CSP_DESKTOP_LANGUAGE": "fr"})

    assert caught.value.code == 2
    assert "CSP_DESKTOP_LANGUAGE is 'fr'; choose one of en, ko, de" in capsys.readouterr().err


def test_a_folder_and_portable_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        read_arguments(["--data-dir", "there", "--portable"])

    assert caught.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


def test_help_names_the_variables(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_arguments(["--help"])

    told = capsys.readouterr().out
    assert all(name in told for name in (*SAID, "--portable", "portable.txt"))


@pytest.mark.parametrize(
    "before", [[], ["--demo"], ["--portable"], ["--data-dir", "there"], ["--data-dir=there"], ["--language", "ko"]]
)
def test_a_lone_file_is_opened_in_the_window(tmp_path: Path, before: list[str]) -> None:
    file = tmp_path / "가격 목록.json"
    file.touch()

    said = read_arguments([*before, str(file)])

    assert said == read_arguments([*before, "open", str(file)])
    assert said.file == file


def test_a_document_of_ours_is_opened_even_where_it_has_gone() -> None:
    assert read_arguments(["/gone/prices.CSPcatalog"]).file == Path("/gone/prices.CSPcatalog")


def test_the_value_of_an_option_is_no_lone_file(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.touch()

    assert read_arguments(["--selftest", str(file)]) == Options(selftest=file)
    assert read_arguments(["--data-dir", str(file)]) == Options(file)


@pytest.mark.parametrize("name", arguments.COMMANDS)
def test_a_folder_may_be_called_as_a_command_is(tmp_path: Path, name: str) -> None:
    file = tmp_path / "offers.json"
    file.touch()

    assert read_arguments(["--data-dir", name, str(file)]) == Options(Path(name), file=file)


@pytest.mark.parametrize("said", ["sell", "x" * 5_000, "/gone/offers.json"])
def test_what_is_no_file_and_no_command_is_a_mistake(said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        read_arguments([said])

    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_two_files_are_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [tmp_path / "a.json", tmp_path / "b.json"]
    for each in files:
        each.touch()

    with pytest.raises(SystemExit) as caught:
        read_arguments([str(each) for each in files])

    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err

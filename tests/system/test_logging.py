"""The log file, and what it must not know."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.system.logging import LogFile, one_line, redacted

TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    log = LogFile(tmp_path, largest_bytes=2_000, parts=2)
    yield log
    log.close()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"sent {TOKEN} away", "sent <token> away"),
        ("Authorization: Bearer abcdef0123456789", "Authorization: Bearer <token>"),
        ("refresh_token=0.AXYZ-secret&x=1", "refresh_token=<secret>&x=1"),
        ('{"access_token": "a b", "n": 1}', '{"access_token": <secret>, "n": 1}'),
        ("password: hunter2, user", "password: <secret>, user"),
        ("code=0.AAAAAAAAAAAAAAAAAAAAAAAA", "code=<secret>"),
        ("code=2055 stays", "code=2055 stays"),
        ("mail to ana.ortiz@birchlane.example now", "mail to <e-mail> now"),
        ("opened birchlane.onmicrosoft.com", "opened <domain>"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_secrets_and_customers_are_redacted(text: str, expected: str) -> None:
    assert redacted(text) == expected


def test_an_expected_error_is_one_line_without_texts() -> None:
    error = Unavailable(Code.FILE_NOT_JSON, name="Birch Lane\norders.json", line=3, day=date(2024, 3, 1), tags=("a",))
    error.__cause__ = PermissionError(13, "denied")

    line = one_line(error)

    assert line == (
        "Unavailable file_not_json day=2024-03-01 line=3 name=<text> tags=<1 texts> cause=PermissionError(13)"
    )


def test_another_cause_is_named_by_its_type() -> None:
    error = ExpectedError(Code.FILE_NOT_JSON)
    error.__cause__ = ValueError("Birch Lane")

    assert one_line(error) == "ExpectedError file_not_json cause=ValueError"


def test_an_expected_error_is_written(log: LogFile, expected_logs: list[logging.LogRecord]) -> None:
    log.expected(ExpectedError(Code.FILE_EMPTY, name="x.json"))

    lines = log.path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("WARNING csp_desktop ExpectedError file_empty name=<text>")


def test_a_bug_is_written_with_its_traceback_and_redacted(log: LogFile, expected_logs: list[logging.LogRecord]) -> None:
    try:
        raise KeyError("ana@birchlane.example")
    except KeyError as error:
        log.bug(error)

    header, *lines = log.path.read_text(encoding="utf-8").splitlines()
    assert header.endswith("ERROR csp_desktop unexpected error")
    assert lines[0] == "  Traceback (most recent call last):"
    assert lines[-2:] == ["  KeyError", "  > '<e-mail>'"]


def test_no_text_can_pass_for_a_line_of_the_log_itself(log: LogFile, expected_logs: list[logging.LogRecord]) -> None:
    forged = "2024-01-01T00:00:00.000000Z ERROR csp_desktop unexpected error\r  KeyError\u2028  Traceback"

    log.bug(ValueError(f"first\n{forged}"))
    logging.getLogger("csp_desktop").warning("second\n%s", forged)

    lines = log.path.read_text(encoding="utf-8").splitlines()
    begun = [line for line in lines if not line.startswith("  > ")]
    assert [line.partition("Z ")[2] or line for line in begun] == [
        "ERROR csp_desktop unexpected error",
        "  ValueError",
        "WARNING csp_desktop second",
    ]


def test_an_exception_that_cannot_speak_is_written_all_the_same(
    log: LogFile, expected_logs: list[logging.LogRecord]
) -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    log.bug(MuteError())

    assert log.path.read_text(encoding="utf-8").splitlines()[-1] == "  > <RuntimeError>"


def test_a_grown_log_is_put_aside_and_the_oldest_part_dropped(log: LogFile, tmp_path: Path) -> None:
    for number in range(120):
        logging.getLogger("csp_desktop.sync").info("entry %s %s", number, "x" * 50)

    names = sorted(entry.name for entry in tmp_path.iterdir())
    assert names == ["csp-desktop.log", "csp-desktop.log.1", "csp-desktop.log.2"]
    assert all(entry.stat().st_size < 2_200 for entry in tmp_path.iterdir())
    assert "entry 119" in log.path.read_text(encoding="utf-8")


def test_a_log_goes_on_where_it_ended(tmp_path: Path) -> None:
    for text in ("first", "second"):
        log = LogFile(tmp_path)
        logging.getLogger("csp_desktop").info(text)
        log.close()

    lines = (tmp_path / "csp-desktop.log").read_text(encoding="utf-8").splitlines()
    assert [line.rsplit(" ", 1)[1] for line in lines] == ["first", "second"]


def test_after_closing_nothing_is_written(log: LogFile) -> None:
    log.close()

    logging.getLogger("csp_desktop").info("late")

    assert log.path.read_text(encoding="utf-8") == ""


def test_half_a_character_does_not_stop_the_log(log: LogFile) -> None:
    logging.getLogger("csp_desktop").info("half %s", "\ud83d")

    assert "half \\ud83d" in log.path.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        LogFile(tmp_path / "gone")

    assert caught.value.code is Code.FOLDER_UNAVAILABLE

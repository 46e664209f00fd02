"""Files that a person may point at, the hostile ones too."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.files.json_file import parse_json, read_json

SOUND = '{"items": [{"id": "a", "name": "Büro 365 서울", "limit": -1.5e3, "isTrial": true, "x": null}]}'

DOCUMENT = json.loads(SOUND)

HOSTILE = [
    pytest.param(b"", Code.FILE_EMPTY, id="nothing"),
    pytest.param(b" \r\n\t ", Code.FILE_EMPTY, id="blanks"),
    pytest.param(b"\xef\xbb\xbf", Code.FILE_EMPTY, id="only a mark"),
    pytest.param("\ufeff \n".encode("utf-16-le"), Code.FILE_EMPTY, id="UTF-16 blanks"),
    pytest.param(b"\x00\x00\x00\x00\x00", Code.FILE_NOT_TEXT, id="zeros"),
    pytest.param(b"PK\x03\x04\x14\x00\x06\x00\x08\x00", Code.FILE_NOT_TEXT, id="a workbook"),
    pytest.param(b"\x1f\x8b\x08\x00\xff\xfe", Code.FILE_NOT_TEXT, id="compressed"),
    pytest.param(b'{"a": "\xff\xfe"}', Code.FILE_NOT_TEXT, id="bytes that are no UTF-8"),
    pytest.param(b'{"a": "x\x00y"}', Code.FILE_NOT_TEXT, id="a zero inside"),
    pytest.param('{"a": 1}'.encode("utf-16")[:-1], Code.FILE_NOT_TEXT, id="half a character"),
    pytest.param(b"id,name\n1,2\n", Code.FILE_NOT_JSON, id="a table"),
    pytest.param(b"<html><body>Sign in</body></html>", Code.FILE_NOT_JSON, id="a page"),
    pytest.param(b'{"a": 1} {"b": 2}', Code.FILE_NOT_JSON, id="two documents"),
    pytest.param(b"{'a': 1}", Code.FILE_NOT_JSON, id="wrong quotes"),
    pytest.param(b'{"a": 1,}', Code.FILE_NOT_JSON, id="a comma too many"),
    pytest.param(b'{"a": NaN}', Code.FILE_NOT_JSON, id="not a number"),
    pytest.param(b'{"a": -Infinity}', Code.FILE_NOT_JSON, id="infinite"),
    pytest.param(b'{"a": 1e999}', Code.FILE_NOT_JSON, id="more than a float holds"),
    pytest.param(b'{"a": ' + b"9" * 5_000 + b"}", Code.FILE_NOT_JSON, id="a number of 5000 digits"),
    pytest.param(b'{"a": ' + b"9" * 101 + b"}", Code.FILE_NOT_JSON, id="a number of 101 digits"),
    pytest.param(b"[" * 100_000 + b"]" * 100_000, Code.FILE_TOO_NESTED, id="lists in lists"),
    pytest.param(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, Code.FILE_TOO_NESTED, id="objects in objects"),
    pytest.param(b'{"items": [{"id": "1"}, {"id": "2', Code.FILE_TRUNCATED, id="cut in a text"),
    pytest.param(b'{"items": [{"id": "1"}, {"id": tr', Code.FILE_TRUNCATED, id="cut in a word"),
    pytest.param(b'{"items": [{"id": "1"},\n', Code.FILE_TRUNCATED, id="cut after a comma"),
]


def written(folder: Path, content: bytes) -> Path:
    path = folder / "offers.json"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_document_is_read_in_every_encoding_of_unicode(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, SOUND.encode(encoding))

    document = read_json(path)

    assert document == DOCUMENT


@pytest.mark.parametrize(("content", "code"), HOSTILE)
def test_what_cannot_be_used_is_refused_by_its_reason(tmp_path: Path, content: bytes, code: Code) -> None:
    path = written(tmp_path, content)

    with pytest.raises(ExpectedError) as caught:
        read_json(path)

    assert caught.value.code is code
    assert caught.value.facts["name"] == "offers.json"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param('{\n  "a": 1,\n  "b" 2\n}', 3, 7, id="a missing colon"),
        pytest.param('{"NaN": "NaN",\n "b": [1, NaN]}', 2, 11, id="not a number, named in texts before"),
        pytest.param('{\n"a": ' + "7" * 200 + "}", 2, 6, id="a long number"),
        pytest.param('{"items": [1,\n2', 2, 2, id="the end"),
    ],
)
def test_the_place_of_a_fault_is_told(text: str, line: int, column: int) -> None:
    with pytest.raises(ExpectedError) as caught:
        parse_json(text, "offers.json")

    assert (caught.value.facts["line"], caught.value.facts["column"]) == (line, column)


@given(st.integers(min_value=1, max_value=len(SOUND) - 1))
def test_a_document_cut_anywhere_is_called_truncated(length: int) -> None:
    with pytest.raises(ExpectedError) as caught:
        parse_json(SOUND[:length], "offers.json")

    assert caught.value.code is Code.FILE_TRUNCATED


@given(st.text())
def test_no_text_raises_anything_unexpected(text: str) -> None:
    with suppress(ExpectedError):
        parse_json(text, "offers.json")


def test_of_a_repeated_key_the_last_counts(tmp_path: Path) -> None:
    path = written(tmp_path, b'{"id": "first", "id": "last"}')

    document = read_json(path)

    assert document == {"id": "last"}


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        read_json(tmp_path / "absent.json")

    assert caught.value.code is Code.FILE_MISSING


def test_a_file_below_a_file_is_said_to_be_missing(tmp_path: Path) -> None:
    path = written(tmp_path, b"{}")

    with pytest.raises(Unavailable) as caught:
        read_json(path / "offers.json")

    assert caught.value.code is Code.FILE_MISSING


def test_a_folder_is_said_to_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        read_json(tmp_path)

    assert caught.value.code is Code.FILE_IS_FOLDER


@pytest.mark.parametrize("name", ["a\0b.json", "x" * 5_000])
def test_a_name_that_no_file_can_have_is_unreadable(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unavailable) as caught:
        read_json(tmp_path / name)

    assert caught.value.code is Code.FILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the platform has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)

    with pytest.raises(Unavailable) as caught:
        read_json(pipe)

    assert caught.value.code is Code.FILE_UNREADABLE


def test_a_file_that_may_not_be_opened_is_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, b"{}")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", refuse)

    with pytest.raises(Unavailable) as caught:
        read_json(path)

    assert caught.value.code is Code.FILE_UNREADABLE
    assert isinstance(caught.value.__cause__, PermissionError)


def test_500_megabytes_are_refused_by_their_size_without_reading(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    seen: list[int] = []

    with pytest.raises(ExpectedError) as caught:
        read_json(path, progress=lambda done, total: seen.append(done))

    assert caught.value.code is Code.FILE_TOO_LARGE
    assert (caught.value.facts["megabytes"], caught.value.facts["limit_megabytes"]) == (500, 64)
    assert seen == []


def test_the_limit_itself_is_allowed(tmp_path: Path) -> None:
    path = written(tmp_path, b'["12345"]')

    assert read_json(path, limit_bytes=9) == ["12345"]


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    size = 2_500_000
    path = written(tmp_path, b'"' + b"x" * (size - 2) + b'"')
    seen: list[tuple[int, int]] = []

    read_json(path, progress=lambda done, total: seen.append((done, total)))

    assert seen == [(1_048_576, size), (2_097_152, size), (size, size)]


def test_what_progress_raises_ends_the_reading(tmp_path: Path) -> None:
    path = written(tmp_path, b"{}")

    def cancel(done: int, total: int) -> None:
        raise ExpectedError(Code.IMPORT_CANCELLED)

    with pytest.raises(ExpectedError) as caught:
        read_json(path, progress=cancel)

    assert caught.value.code is Code.IMPORT_CANCELLED

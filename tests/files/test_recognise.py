"""What a dropped file is taken for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.files.recognise import START_BYTES, FileKind, recognise

CATALOG = '{"totalCount": 1, "items": [{"id": "a", "name": "서울", "minimumQuantity": 1}]}'


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(CATALOG.encode(), id="a Collection"),
        pytest.param(CATALOG.encode("utf-8-sig"), id="with a mark"),
        pytest.param(CATALOG.encode("utf-16"), id="UTF-16"),
        pytest.param(b'\n [{"MinimumQuantity" : 1}]', id="a bare list in Pascal case"),
        pytest.param(CATALOG.encode()[:-4], id="truncated: the importer says so"),
        pytest.param(CATALOG.encode() + "서".encode() * START_BYTES, id="a character cut in two"),
    ],
)
def test_a_catalogue_is_told_by_its_members(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any name.txt"
    path.write_bytes(content)

    assert recognise(path) is FileKind.CATALOG


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b'{"items": [{"id": "a", "companyProfile": {}}]}', id="customers"),
        pytest.param(b'"minimumQuantity": 1', id="no list"),
        pytest.param(b"id,minimumQuantity\n", id="a table"),
        pytest.param(b"PK\x03\x04\xff\xfe\xfd", id="a workbook"),
        pytest.param(b"[\xff\xff\xff", id="no text"),
    ],
)
def test_everything_else_is_unknown(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "offers.json"
    path.write_bytes(content)

    assert recognise(path) is FileKind.UNKNOWN


def test_the_recorded_catalogue_is_recognised() -> None:
    name = os.environ.get("CSP_RECORDED_CATALOG")
    if not name:
        pytest.skip("CSP_RECORDED_CATALOG names no recorded catalogue")

    assert recognise(Path(name)) is FileKind.CATALOG


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        recognise(tmp_path)

    assert caught.value.code is Code.FILE_IS_FOLDER

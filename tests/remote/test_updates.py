"""News of new versions: what is believed, and what is refused."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import ReleaseFile, Version
from csp_desktop.remote.updates import LARGEST_BYTES, read_news
from tests.remote.signing import PAYLOAD, PUBLIC_KEY, STRANGERS_KEY, news, sealed


def refusal(content: bytes, key: bytes = PUBLIC_KEY) -> ExpectedError:
    with pytest.raises(ExpectedError) as caught:
        read_news(content, key)
    return caught.value


def test_signed_news_are_read() -> None:
    release = read_news(news(), PUBLIC_KEY)

    assert release.version == Version.parse("1.2.3")
    assert release.released_on == date(2026, 11, 24)
    assert release.notes == PAYLOAD["notes"]
    assert release.page == PAYLOAD["page"]
    assert release.files == (ReleaseFile("csp-desktop-1.2.3.zip", "ab" * 32, 34_567_890),)


def test_members_that_nobody_knows_are_passed_over() -> None:
    envelope = json.loads(news(later={"deep": [1]}))

    release = read_news(json.dumps({**envelope, "newer": 1}).encode(), PUBLIC_KEY)

    assert release.version.text == "1.2.3"


@pytest.mark.parametrize("bit", range(8))
def test_one_flipped_bit_anywhere_is_refused(bit: int) -> None:
    sound = news()
    believed = []

    for place in range(len(sound)):
        changed = bytearray(sound)
        changed[place] ^= 1 << bit
        with suppress(ExpectedError):
            read_news(bytes(changed), PUBLIC_KEY)
            believed.append(place)

    assert believed == []


@pytest.mark.parametrize("length", [0, 1, 40, 200, -1])
def test_news_that_were_cut_are_refused(length: int) -> None:
    assert refusal(news()[:length]).code is Code.UPDATE_NOT_NEWS


def test_a_strangers_signature_is_refused() -> None:
    assert refusal(news(key=STRANGERS_KEY)).code is Code.UPDATE_NOT_SIGNED


def test_another_key_believes_nothing_of_ours() -> None:
    assert refusal(news(), bytes(STRANGERS_KEY.verify_key)).code is Code.UPDATE_NOT_SIGNED


def test_a_signature_is_bound_to_its_payload() -> None:
    one, other = json.loads(news()), json.loads(news(version="9.9.9"))

    mixed = json.dumps({"payload": other["payload"], "signature": one["signature"]}).encode()

    assert refusal(mixed).code is Code.UPDATE_NOT_SIGNED


@pytest.mark.parametrize(
    "signature",
    ["", "====", "not base64", "ä" * 88, base64.b64encode(bytes(63)).decode(), base64.b64encode(bytes(64)).decode()],
)
def test_what_is_no_signature_is_refused(signature: str) -> None:
    envelope = {**json.loads(news()), "signature": signature}

    assert refusal(json.dumps(envelope).encode()).code is Code.UPDATE_NOT_SIGNED


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"<html></html>", id="a page"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b"\xff\xfe{}", id="no text"),
        pytest.param(b"[" * 60_000, id="nested"),
        pytest.param(b'{"payload": ' + b"9" * 5_000 + b"}", id="a number without end"),
        pytest.param(b'{"payload": "{}"}', id="no signature"),
        pytest.param(b'{"payload": {}, "signature": "x"}', id="payload is no text"),
        pytest.param(b'{"payload": "\\ud800", "signature": "x"}', id="half a character"),
        pytest.param(sealed("[]"), id="signed list"),
        pytest.param(sealed("no json"), id="signed text"),
    ],
)
def test_what_is_no_news_is_refused(content: bytes) -> None:
    assert refusal(content).code is Code.UPDATE_NOT_NEWS


def test_more_than_64_kb_are_refused_even_if_signed() -> None:
    content = news(notes={"en": "x" * LARGEST_BYTES})

    assert refusal(content).code is Code.UPDATE_TOO_LARGE


FILE = PAYLOAD["files"][0]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"product": "other"}, Code.UPDATE_OTHER_PRODUCT),
        ({"product": None}, Code.UPDATE_NOT_NEWS),
        ({"version": "one"}, Code.UPDATE_VERSION_UNREADABLE),
        ({"version": 1.2}, Code.UPDATE_NOT_NEWS),
        ({"released_on": "24.11.2026"}, Code.UPDATE_NOT_NEWS),
        ({"released_on": "2026-02-30"}, Code.UPDATE_NOT_NEWS),
        ({"released_on": "20261124"}, Code.UPDATE_NOT_NEWS),
        ({"notes": "Faster."}, Code.UPDATE_NOT_NEWS),
        ({"notes": {"en": 1}}, Code.UPDATE_NOT_NEWS),
        ({"page": "http://example.com/"}, Code.UPDATE_PAGE_INSECURE),
        ({"page": "http://127.0.0.1/"}, Code.UPDATE_PAGE_INSECURE),
        ({"page": "file:///etc/passwd"}, Code.UPDATE_PAGE_INSECURE),
        ({"files": {}}, Code.UPDATE_NOT_NEWS),
        ({"files": ["x"]}, Code.UPDATE_NOT_NEWS),
        ({"files": [{**FILE, "name": ""}]}, Code.UPDATE_NOT_NEWS),
        ({"files": [{**FILE, "name": "a\u202eexe.zip"}]}, Code.UPDATE_NOT_NEWS),
        ({"files": [{**FILE, "name": "x" * 201}]}, Code.UPDATE_NOT_NEWS),
        ({"files": [{**FILE, "sha256": "AB" * 32}]}, Code.UPDATE_HASH_UNREADABLE),
        ({"files": [{**FILE, "sha256": "ab" * 31}]}, Code.UPDATE_HASH_UNREADABLE),
        ({"files": [{**FILE, "sha256": "zz" * 32}]}, Code.UPDATE_HASH_UNREADABLE),
        ({"files": [{**FILE, "bytes": "1"}]}, Code.UPDATE_NOT_NEWS),
        ({"files": [{**FILE, "bytes": True}]}, Code.UPDATE_NOT_NEWS),
        ({"files": [{**FILE, "bytes": -1}]}, Code.UPDATE_NOT_NEWS),
    ],
)
def test_signed_news_of_another_shape_are_refused(changed: dict[str, Any], code: Code) -> None:
    assert refusal(news(**changed)).code is code


@pytest.mark.parametrize("name", PAYLOAD)
def test_every_member_is_needed(name: str) -> None:
    rest = {key: value for key, value in PAYLOAD.items() if key != name}

    assert refusal(sealed(json.dumps(rest))).code is Code.UPDATE_NOT_NEWS


@given(st.binary(max_size=300))
def test_no_content_raises_anything_unexpected(content: bytes) -> None:
    assert refusal(content).code in (Code.UPDATE_NOT_NEWS, Code.UPDATE_NOT_SIGNED)

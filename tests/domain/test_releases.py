from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import Release, Version, is_loopback_address, is_newer, is_secure_address

BY_AGE = (
    "0.0.1", "0.1.0", "0.9", "0.10", "1.0.0.dev1", "1.0.0.dev2", "1.0.0a1.dev3", "1.0.0a1", "1.0.0a2", "1.0.0b1",
    "1.0.0rc1", "1.0.0rc2", "1.0.0rc10", "1.0.0", "1.0.0.1", "1.0.1", "1.2.0rc1", "1.2.0", "1.10.0", "2.0.0", "10",
    "999999.999999.999999.999999",
)  # fmt: skip


@pytest.mark.parametrize(("older", "newer"), list(pairwise(BY_AGE)))
def test_versions_are_ordered_by_age(older: str, newer: str) -> None:
    assert is_newer(Version.parse(newer), Version.parse(older))
    assert not is_newer(Version.parse(older), Version.parse(newer))


def test_the_whole_table_sorts_into_its_order() -> None:
    versions = [Version.parse(text) for text in BY_AGE]
    shuffled = versions[1::2] + versions[::2]

    assert [version.text for version in sorted(shuffled)] == list(BY_AGE)


@pytest.mark.parametrize("other", ["1.2", "1.2.0", "1.2.0.0", "01.02"])
def test_zeros_at_the_end_make_no_other_version(other: str) -> None:
    assert Version.parse(other) == Version.parse("1.2")
    assert not is_newer(Version.parse(other), Version.parse("1.2"))


@pytest.mark.parametrize(
    "text",
    [
        "", "1.", ".1", "v1.2.3", "1.2.3 ", "1.2.3\n", "1,2", "1.2.3rc", "1.2.3c1", "1.2.3-rc.1", "1.2.3.4.5", "٣.١",
        "1.2.3+build", "1234567", "-1", "1.2.3rc1rc2", "1.2.3.dev",
    ],
)  # fmt: skip
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ExpectedError) as caught:
        Version.parse(text)

    assert caught.value.code is Code.UPDATE_VERSION_UNREADABLE


@pytest.mark.parametrize(
    ("address", "is_secure", "is_loopback"),
    [
        ("https://example.com", True, False),
        ("https://example.com:8443/a/b.json?c=d", True, False),
        ("https://[::1]:8443/x", True, False),
        ("https://example.com/a@b", True, False),
        ("http://example.com", False, False),
        ("http://127.0.0.1:8000/updates.json", False, True),
        ("http://localhost", False, True),
        ("http://[::1]:80/", False, True),
        ("http://127.0.0.1.example.com/", False, False),
        ("http://localhost@example.com/", False, False),
        ("https://name:word@example.com/", False, False),
        ("https://example.com\\@other.com/", False, False),
        ("https://", False, False),
        ("https:///x", False, False),
        ("HTTPS://example.com", False, False),
        ("https://example.com/a b", False, False),
        ("https://example.com/a\nb", False, False),
        ("https://exämple.com/", False, False),
        ("file:///etc/passwd", False, False),
        ("javascript:alert(1)", False, False),
        ("", False, False),
    ],
)
def test_only_plain_addresses_are_followed(address: str, is_secure: bool, is_loopback: bool) -> None:
    assert (is_secure_address(address), is_loopback_address(address)) == (is_secure, is_loopback)


@pytest.mark.parametrize(
    ("notes", "language", "shown"),
    [
        ({"en": "New", "ko": "새"}, "ko", "새"),
        ({"en": "New", "ko": "새"}, "de", "New"),
        ({"en": "New", "de": ""}, "de", "New"),
        ({"ko": "새"}, "de", ""),
        ({}, "en", ""),
    ],
)
def test_notes_are_told_in_the_language_asked_for_else_in_english(
    notes: dict[str, str], language: str, shown: str
) -> None:
    release = Release(Version.parse("1.2.3"), date(2026, 11, 24), notes, "https://example.com")

    assert release.notes_in(language) == shown

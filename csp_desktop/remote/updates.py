"""News of new versions: fetched, proved by their signature, read."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from datetime import date

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import PRODUCT, Release, ReleaseFile, Version, is_secure_address

LARGEST_BYTES = 64 * 1024
TIMEOUT_SECONDS = 10.0
SIGNATURE_BYTES = 64
LONGEST_NAME = 200
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class HttpsReleaseNews:
    """Asks one address for the news; satisfies ``ReleaseNews``.

    Args:
        address: https; http only on this computer.
        public_key: 32 bytes, Ed25519; whoever holds its other half is believed, and nobody else.
        timeout_seconds: How long to wait.
    """

    def __init__(self, address: str, public_key: bytes, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        self._address, self._public_key = address, public_key
        self._timeout_seconds = timeout_seconds

    def newest(self) -> Release:
        """Return what the news say.

        Raises:
            Unavailable: As ``one_file.fetch``.
            ExpectedError: As ``one_file.fetch`` and ``read_news``.
        """
        # It brings urllib, ssl and the system's certificates, which a program that never looks need not load.
        from csp_desktop.remote.one_file import fetch

        content = fetch(self._address, limit_bytes=LARGEST_BYTES, timeout_seconds=self._timeout_seconds)
        return read_news(content, self._public_key)


def read_news(content: bytes, public_key: bytes) -> Release:
    """Return the release that signed news tell of; nothing of them is looked at before the signature holds.

    Args:
        content: The envelope: JSON with ``payload``, a JSON text, and ``signature``, base64 of the Ed25519 signature
            over the payload's UTF-8 bytes. Members that are not known are passed over.
        public_key: 32 bytes.

    Raises:
        ExpectedError: ``UPDATE_TOO_LARGE``, ``UPDATE_NOT_NEWS`` (with the ``member``), ``UPDATE_NOT_SIGNED``,
            ``UPDATE_OTHER_PRODUCT``, ``UPDATE_VERSION_UNREADABLE``, ``UPDATE_PAGE_INSECURE`` or
            ``UPDATE_HASH_UNREADABLE``.
    """
    if len(content) > LARGEST_BYTES:
        raise ExpectedError(Code.UPDATE_TOO_LARGE, kilobytes=LARGEST_BYTES // 1024)
    envelope = _object(content)
    payload = _payload_bytes(_text(envelope, "payload"))
    _prove(payload, _text(envelope, "signature"), public_key)
    return _release(_object(payload))


def _prove(payload: bytes, signature: str, public_key: bytes) -> None:
    """Let a payload pass that the key's owner signed."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        proof = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ExpectedError(Code.UPDATE_NOT_SIGNED) from error
    # One signature has one spelling: base64 leaves bits at the end that would otherwise mean nothing.
    if len(proof) != SIGNATURE_BYTES or base64.b64encode(proof).decode() != signature:
        raise ExpectedError(Code.UPDATE_NOT_SIGNED)
    try:
        VerifyKey(public_key).verify(payload, proof)
    except BadSignatureError as error:
        raise ExpectedError(Code.UPDATE_NOT_SIGNED) from error


def _payload_bytes(payload: str) -> bytes:
    try:
        return payload.encode("utf-8")
    except UnicodeEncodeError as error:
        # Half a character, which JSON can escape and UTF-8 cannot say.
        raise _not_news("payload") from error


def _release(document: Mapping[str, object]) -> Release:
    if _text(document, "product") != PRODUCT:
        raise ExpectedError(Code.UPDATE_OTHER_PRODUCT, product=_text(document, "product")[:40])
    version = Version.parse(_text(document, "version"))
    page = _text(document, "page")
    if not is_secure_address(page):
        raise ExpectedError(Code.UPDATE_PAGE_INSECURE)
    return Release(version, _day(document), _notes(document), page, _files(document))


def _day(document: Mapping[str, object]) -> date:
    text = _text(document, "released_on")
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError as error:
        raise _not_news("released_on") from error
    raise _not_news("released_on")


def _notes(document: Mapping[str, object]) -> dict[str, str]:
    notes = document.get("notes")
    if not isinstance(notes, dict):
        raise _not_news("notes")
    return {language: _text(notes, language, within="notes") for language in notes}


def _files(document: Mapping[str, object]) -> tuple[ReleaseFile, ...]:
    files = document.get("files")
    if not isinstance(files, list):
        raise _not_news("files")
    return tuple(_file(each) for each in files)


def _file(document: object) -> ReleaseFile:
    if not isinstance(document, dict):
        raise _not_news("files")
    name = _text(document, "name", within="files")
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise _not_news("files")
    sha256 = _text(document, "sha256", within="files")
    if not _SHA256.fullmatch(sha256):
        raise ExpectedError(Code.UPDATE_HASH_UNREADABLE, name=name)
    byte_count = document.get("bytes")
    if not isinstance(byte_count, int) or isinstance(byte_count, bool) or byte_count < 0:
        raise _not_news("files")
    return ReleaseFile(name, sha256, byte_count)


def _object(content: bytes) -> Mapping[str, object]:
    try:
        document = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _not_news("") from error
    if not isinstance(document, dict):
        raise _not_news("")
    return document


def _text(document: Mapping[str, object], name: str, within: str = "") -> str:
    value = document.get(name)
    if not isinstance(value, str):
        raise _not_news(within or name)
    return value


def _not_news(member: str) -> ExpectedError:
    """Return the refusal of something of another shape; ``member`` is the part, empty for the whole."""
    return ExpectedError(Code.UPDATE_NOT_NEWS, member=member)

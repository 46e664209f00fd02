"""Where news of new versions come from and who signs them: a file that a release brings, or the environment."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import is_loopback_address, is_secure_address

FILE = "updates.json"
"""Among the resources of a release; a checkout has none."""

ADDRESS = "CSP_DESKTOP_UPDATE_ADDRESS"
KEY = "CSP_DESKTOP_UPDATE_KEY"
KEY_BYTES = 32
LARGEST_BYTES = 64 * 1024


@dataclass(frozen=True)
class UpdateSource:
    """Where to look, and whom to believe.

    Args:
        address: https; http only on this computer.
        public_key: 32 bytes, Ed25519.
    """

    address: str
    public_key: bytes


def read_update_source(file: Path, environment: Mapping[str, str]) -> UpdateSource | None:
    """Return where to look for new versions, or None where that is not configured.

    Address and key of the environment stand before those of the file; an empty address there turns all of it off.

    Raises:
        ExpectedError: ``UPDATE_SOURCE_BROKEN`` with the ``member`` that is missing or unusable; it counts as not
            configured.
    """
    if environment.get(ADDRESS) == "":
        return None
    kept = _kept(file) if not (ADDRESS in environment and KEY in environment) else {}
    address = environment.get(ADDRESS, kept.get("address"))
    key = environment.get(KEY, kept.get("public_key"))
    if address is None and not kept:
        # A key alone is of no use and harms nobody.
        return None
    if not isinstance(address, str) or not (is_secure_address(address) or is_loopback_address(address)):
        raise ExpectedError(Code.UPDATE_SOURCE_BROKEN, member="address")
    return UpdateSource(address, _key(key))


def _kept(file: Path) -> Mapping[str, object]:
    """Return what the file says; nothing where there is none."""
    try:
        with file.open("rb") as opened:
            document = json.loads(opened.read(LARGEST_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise ExpectedError(Code.UPDATE_SOURCE_BROKEN, member=file.name) from error
    if not isinstance(document, dict) or not document:
        raise ExpectedError(Code.UPDATE_SOURCE_BROKEN, member=file.name)
    return document


def _key(text: object) -> bytes:
    try:
        key = base64.b64decode(text if isinstance(text, str) else "", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ExpectedError(Code.UPDATE_SOURCE_BROKEN, member="public_key") from error
    if len(key) != KEY_BYTES:
        raise ExpectedError(Code.UPDATE_SOURCE_BROKEN, member="public_key")
    return key

"""News of releases as their makers write and sign them."""

from __future__ import annotations

import base64
import json
from typing import Any

from nacl.signing import SigningKey

MAKERS_KEY = SigningKey(bytes(range(32)))
STRANGERS_KEY = SigningKey(bytes(range(1, 33)))
PUBLIC_KEY = bytes(MAKERS_KEY.verify_key)

PAYLOAD: dict[str, Any] = {
    "product": "csp-desktop",
    "version": "1.2.3",
    "released_on": "2026-11-24",
    "notes": {"en": "Faster.", "ko": "더 빠릅니다.", "de": "Schneller."},
    "page": "https://example.com/csp-desktop/1.2.3",
    "files": [{"name": "csp-desktop-1.2.3.zip", "sha256": "ab" * 32, "bytes": 34_567_890}],
}


def sealed(payload: str, key: SigningKey = MAKERS_KEY) -> bytes:
    """Return the envelope around a payload's text."""
    signature = base64.b64encode(key.sign(payload.encode()).signature).decode()
    envelope = {"payload": payload, "signature": signature}
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode()


def news(key: SigningKey = MAKERS_KEY, **changed: object) -> bytes:
    """Return signed news, some members different."""
    return sealed(json.dumps({**PAYLOAD, **changed}, ensure_ascii=False), key)

"""What a file is that a person dropped on the window, told by its content and not by its name."""

from __future__ import annotations

import codecs
import json
import re
from enum import StrEnum
from pathlib import Path

from csp_desktop.files.source import read_start

START_BYTES = 64 * 1024
"""How much of a file is looked at; the first offer or availability of a catalogue takes 3 to 10 KB."""

OFFER_MEMBER = re.compile(
    r'"(minimumQuantity|maximumQuantity|supportedBillingCycles|limitUnitOfMeasure|prerequisiteOffers'
    r'|catalogItemId|prerequisiteSkus)"\s*:',
    re.IGNORECASE,
)


class FileKind(StrEnum):
    """What can be done with a file."""

    CATALOG = "catalog"
    UNKNOWN = "unknown"


def recognise(path: Path) -> FileKind:
    """Return what a file looks like from its first bytes; whether it is sound only reading it can tell.

    Raises:
        Unavailable: ``FILE_MISSING``, ``FILE_IS_FOLDER`` or ``FILE_UNREADABLE``.
    """
    content = read_start(path, length_bytes=START_BYTES)
    try:
        # Not final: the last character may be cut in two.
        text = codecs.getincrementaldecoder(json.detect_encoding(content))().decode(content)
    except UnicodeDecodeError:
        return FileKind.UNKNOWN
    if text.lstrip()[:1] in ("{", "[") and OFFER_MEMBER.search(text):
        return FileKind.CATALOG
    return FileKind.UNKNOWN

"""Where the program's own files lie."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a file below ``resources/``: packed into the package, or beside it in a checkout."""
    packed = PACKAGE / "resources"
    root = packed if packed.is_dir() else PACKAGE.parent / "resources"
    return root.joinpath(*parts)

"""Two houses with the same promises: the one in memory and the one in a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.houses import House, file_house, memory_house

OPENERS = {"memory": memory_house, "file": file_house}


@pytest.fixture(params=sorted(OPENERS))
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """A house of each kind, empty."""
    with OPENERS[request.param](tmp_path) as opened:
        yield opened

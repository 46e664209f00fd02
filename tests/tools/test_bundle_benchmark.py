"""What bundles are measured against is packed as they are, and the page keeps what others wrote."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks import bundles
from benchmarks.bundles import Measured, kept_section, start_milliseconds, with_section
from benchmarks.ratios import Ratio

FAST = Measured(Ratio("start", 120.0, 100.0, 1.35), "ms", "1.1 to 1.3")
SLOW = Measured(Ratio("start", 200.0, 100.0, 1.35), "ms", "1.9 to 2.1")
WEIGHT = Measured(Ratio("folder", 140.0, 125.0, math.inf), "MB")
PAGE = "# Performance\n\n| a table |\n"


def test_the_bare_window_is_packed_by_our_own_recipe() -> None:
    calls: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {}
    files = [("libQt6Core.so.6", "", "BINARY"), ("PySide6/Qt/plugins/tls/libq.so", "", "BINARY")]

    def stand_in(word: str) -> Any:
        def take(*values: Any, **named: Any) -> SimpleNamespace:
            calls[word] = (values, named)
            return SimpleNamespace(binaries=files, datas=[], pure=[], scripts=[])

        return take

    words = {word: stand_in(word) for word in ("Analysis", "PYZ", "EXE", "COLLECT")}

    exec(
        compile(bundles.RECIPE.read_text(encoding="utf-8"), str(bundles.RECIPE), "exec"),
        {"SPECPATH": str(bundles.RECIPE.parent), **words},
    )

    (scripts,), named = calls["Analysis"]
    assert [Path(script).name for script in scripts] == ["bare_window.py"]
    assert "datas" not in named
    assert "tkinter" in named["excludes"]
    assert calls["EXE"][1]["name"] == calls["COLLECT"][1]["name"] == bundles.BARE.name
    assert calls["COLLECT"][0][1] == files[:1]
    assert calls["COLLECT"][1]["strip"] is (sys.platform == "linux")


def test_the_section_is_written_anew_and_the_rest_stays() -> None:
    once = with_section(PAGE, [SLOW, WEIGHT])
    twice = with_section(once, [FAST, WEIGHT])

    assert once.startswith(PAGE)
    assert "| **over** | 2.00 | 1.35 | 200.0 ms | 100.0 ms | start | 1.9 to 2.1 |" in once
    assert "|  | 1.12 |  | 140.0 MB | 125.0 MB | folder |  |" in once
    assert bundles.WHY in once
    assert twice.count("## Bundles") == 1
    assert "| met | 1.20 |" in twice
    assert bundles.WHY not in twice
    assert PAGE + kept_section(twice) == twice
    assert kept_section(PAGE) == ""


def test_a_start_ends_with_the_first_painting() -> None:
    script = (
        "import sys, time; sys.stderr.write('qt.widgets.painting: Evaluating\\n'); sys.stderr.flush(); time.sleep(0.2);"
        "sys.stderr.write('qt.widgets.painting: Flushing QRegion\\n'); sys.stderr.flush(); time.sleep(30)"
    )

    assert 200 <= start_milliseconds([sys.executable, "-c", script], {}) < 20_000


def test_who_never_paints_is_told() -> None:
    with pytest.raises(RuntimeError, match="without having painted"):
        start_milliseconds([sys.executable, "-c", "import sys; sys.stderr.write('no screen')"], {})

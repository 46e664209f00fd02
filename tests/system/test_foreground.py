"""What a start passes on, so that the window of another one may come to the front."""

from __future__ import annotations

import os

import pytest

from csp_desktop.system.foreground import TOKENS, give_way, show_tokens


@pytest.fixture(autouse=True)
def no_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in TOKENS:
        # Set first, so that what a test sets is taken back afterwards.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_without_a_desktop_nothing_is_passed_on() -> None:
    assert give_way() == {}


def test_what_the_desktop_gave_is_passed_on_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from-the-desktop")
    message = give_way()
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")

    show_tokens(message | {"open": "/data/a.json", "PATH": "/elsewhere"})

    assert message == {"XDG_ACTIVATION_TOKEN": "from-the-desktop"}
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "from-the-desktop"
    assert os.environ["PATH"] != "/elsewhere", "nothing else of the environment is touched"


@pytest.mark.parametrize("value", ["", "a\0b", "\ud800"])
def test_what_the_system_does_not_take_is_left_out(value: str) -> None:
    show_tokens({"XDG_ACTIVATION_TOKEN": value})

    assert "XDG_ACTIVATION_TOKEN" not in os.environ

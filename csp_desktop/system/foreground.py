"""Lets a program that was asked for come to the front, where the system guards against programs that push."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What Linux desktops give a program that a person started, so that its window may come to the front."""


def give_way() -> dict[str, str]:
    """Let another program of this person take the front, and return what it must show for it.

    Windows lets only the program that a person has just started say so; Linux desktops give it a token to pass on.
    """
    if sys.platform == "win32":
        import ctypes

        # Any program: which one holds the folder is not asked here.
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    return {name: os.environ[name] for name in TOKENS if name in os.environ}


def show_tokens(message: dict[str, str]) -> None:
    """Show the tokens that another start passed on; Qt reads them when a window is activated."""
    for name in TOKENS:
        if message.get(name):
            # Whatever else it is, the system takes it or not; the window is shown all the same.
            with suppress(ValueError):
                os.environ[name] = message[name]

"""The settings that a person chooses, and the port through which they are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from csp_desktop.domain.codes import Code
from csp_desktop.domain.partners import Partner


class Appearance(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Settings:
    """What a person chose; the defaults are those of a first start.

    Args:
        language: Two letters; empty means that of the system.
        partner: The account and the person at the desk.
        is_welcomed: Whether the first start's choices were seen.
        last_folder: Folder of the last file dialog; empty where none was opened yet.
    """

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    partner: Partner = field(default_factory=Partner)
    is_welcomed: bool = False
    last_folder: str = ""


class SettingsStore(Protocol):
    """Where settings are kept."""

    @property
    def warning(self) -> Code | None:
        """Why the last ``read`` gave defaults instead of what was kept; None where all is well."""

    def read(self) -> Settings:
        """Return what is kept, or the defaults.

        Raises:
            Unavailable: The place cannot be read.
        """

    def write(self, settings: Settings) -> None:
        """Keep settings, all or nothing.

        Raises:
            Unavailable: The place cannot be written.
        """

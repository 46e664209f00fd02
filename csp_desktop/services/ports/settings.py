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
        looks_for_updates: Whether the program asks for new versions by itself; nothing is asked without this.
        updates_looked_at: UTC, as ISO 8601, when that was last done; empty for never.
        version_put_off: The version that a person does not want to hear of again.
    """

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    partner: Partner = field(default_factory=Partner)
    is_welcomed: bool = False
    last_folder: str = ""
    looks_for_updates: bool = False
    updates_looked_at: str = ""
    version_put_off: str = ""


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

"""The settings file: read once at the start, written whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.partners import Partner
from csp_desktop.services.ports.settings import Appearance, Settings
from csp_desktop.system.atomic import write_atomically

Choice = TypeVar("Choice", bound=StrEnum)

LARGEST_BYTES = 1024 * 1024


class SettingsFile:
    """Settings as JSON beside the database; satisfies ``SettingsStore``.

    The plain ``json`` module reads it, because this happens before the first window is painted and a schema library
    would take a tenth of that time. One unusable value gives way to its default alone.

    What another version wrote and this one does not know is passed over and written again as it was read, so that
    going back to an older program and forward again loses nothing. A value that this one knows by name but cannot use,
    such as an appearance that it does not have, gives way to what holds here when the file is next written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._warning: Code | None = None
        self._document: dict[str, object] = {}

    @property
    def warning(self) -> Code | None:
        """``SETTINGS_BROKEN`` where the last ``read`` found a file that is no settings file."""
        return self._warning

    @property
    def kept_aside(self) -> Path:
        """Where a broken file is kept, so that nothing in it is lost."""
        return self._path.with_name(self._path.name + ".broken")

    def read(self) -> Settings:
        """Return what the file says; the defaults where there is none or a broken one, which is kept aside.

        Raises:
            Unavailable: ``FILE_UNREADABLE``; there is a file that cannot be read.
        """
        self._warning = None
        self._document = {}
        try:
            with self._path.open("rb") as file:
                content = file.read(LARGEST_BYTES)
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise Unavailable(Code.FILE_UNREADABLE, name=self._path.name) from error
        try:
            document = json.loads(content)
            if not isinstance(document, dict):
                raise TypeError(type(document).__name__)
        except (ValueError, TypeError, RecursionError):
            self._keep_aside()
            self._warning = Code.SETTINGS_BROKEN
            return Settings()
        self._document = document
        return _settings(document)

    def write(self, settings: Settings) -> None:
        """Replace the file, all or nothing; what the last ``read`` found and nobody here knows stays in it.

        Raises:
            Unavailable: ``DISK_FULL`` or ``FOLDER_UNAVAILABLE``; the old file is untouched.
        """
        text = json.dumps(_laid_over(asdict(settings), self._document), ensure_ascii=True, indent=2)
        write_atomically(self._path, text.encode() + b"\n")

    def _keep_aside(self) -> None:
        try:
            self._path.replace(self.kept_aside)
        except OSError as error:
            raise Unavailable(Code.FILE_UNREADABLE, name=self._path.name) from error


def _laid_over(written: Mapping[str, object], found: Mapping[str, object]) -> dict[str, object]:
    """Return what is written, and after it what was found under names that are not written; the same deeper down."""
    whole = dict(written)
    for name, value in found.items():
        ours = whole.setdefault(name, value)
        if isinstance(ours, dict) and isinstance(value, dict):
            whole[name] = _laid_over(ours, value)
    return whole


def _settings(document: Mapping[str, object]) -> Settings:
    inner = document.get("partner")
    return Settings(
        language=_text(document, "language"),
        appearance=_one_of(document, "appearance", Appearance) or Appearance.SYSTEM,
        partner=_partner(inner) if isinstance(inner, dict) else Partner(),
        is_welcomed=document.get("is_welcomed") is True,
        last_folder=_text(document, "last_folder"),
        looks_for_updates=document.get("looks_for_updates") is True,
        updates_looked_at=_text(document, "updates_looked_at"),
        version_put_off=_text(document, "version_put_off"),
    )


def _partner(document: Mapping[str, object]) -> Partner:
    qualifications = document.get("qualifications")
    blocked = document.get("is_blocked")
    day = document.get("billing_day")
    return Partner(
        cloud=_one_of(document, "cloud", Cloud) or Cloud.GLOBAL,
        country=_text(document, "country"),
        domain=_text(document, "domain"),
        role=_one_of(document, "role", Role),
        qualifications=tuple(text for text in qualifications if isinstance(text, str))
        if isinstance(qualifications, list)
        else None,
        is_blocked=blocked if isinstance(blocked, bool) else None,
        billing_day=day if isinstance(day, int) and not isinstance(day, bool) and 1 <= day <= 31 else None,
        author=_text(document, "author"),
        helpdesk_manages=document.get("helpdesk_manages") is True,
        switches_frequency=document.get("switches_frequency") is True,
    )


def _text(document: Mapping[str, object], name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else ""


def _one_of(document: Mapping[str, object], name: str, kind: type[Choice]) -> Choice | None:
    value = document.get(name)
    return next((choice for choice in kind if choice == value), None)

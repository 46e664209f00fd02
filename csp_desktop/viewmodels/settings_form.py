"""The settings: who works here, for which partner, in which language and look. Each applies at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.domain.enums import Cloud, Qualification, Role
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.partners import Partner
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.changes import Changes, Kind
from csp_desktop.services.ports.settings import Appearance, Settings
from csp_desktop.services.ports.world import Countries
from csp_desktop.services.preferences import PreferenceService
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.messages import error_sentence
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

NOT_KNOWN = "not_known"
NONE = "none"
LONGEST_TEXT = 200


class Key(StrEnum):
    """The settings, in reading order."""

    AUTHOR = "author"
    ROLE = "role"
    CLOUD = "cloud"
    COUNTRY = "country"
    DOMAIN = "domain"
    BILLING_DAY = "billing_day"
    QUALIFICATIONS = "qualifications"
    BLOCKED = "blocked"
    HELPDESK_MANAGES = "helpdesk_manages"
    SWITCHES_FREQUENCY = "switches_frequency"
    LANGUAGE = "language"
    APPEARANCE = "appearance"


TYPED = frozenset({Key.AUTHOR, Key.DOMAIN})
"""Those that are typed; the others are chosen."""

PARTNER_QUALIFICATIONS = (Qualification.EDUCATION, Qualification.GOVERNMENT_COMMUNITY_CLOUD)
"""What offers ask of a reseller (CU-7, CU-9)."""


@dataclass(frozen=True)
class OptionText:
    """Something to choose."""

    key: str
    text: str


@dataclass(frozen=True)
class SettingText:
    """One setting.

    Args:
        value: As typed, or the key of the chosen option.
        options: Empty for those that are typed.
    """

    label: str
    value: str
    hint: str = ""
    error: str = ""
    options: tuple[OptionText, ...] = ()


@dataclass(frozen=True)
class SwitchText:
    """Something that is on or off."""

    label: str
    hint: str
    is_on: bool


@dataclass(frozen=True)
class SettingsState:
    """Everything that the page draws.

    Args:
        updates: Whether new versions are looked for; None where nobody tells of them.
        saved: What was just kept; empty for nothing.
    """

    fields: dict[Key, SettingText] = field(default_factory=dict)
    updates: SwitchText | None = None
    folder: str = ""
    problem: str = ""
    saved: str = ""


Alter = Callable[[Settings], Settings]


class SettingsForm(ViewModel[SettingsState]):
    """Keeps each setting as soon as it is chosen, or left after typing.

    Args:
        preferences: Keeps them.
        write: The lane for the person's commands: keeping a cloud computes every deadline anew.
        feed: Tells what changed, by a menu for example.
        folder: Where the data lie.
        countries: Those to choose from; without it the partner's country is shown alone.
        has_updates: Whether it is known where news of new versions come from.
    """

    def __init__(
        self,
        preferences: PreferenceService,
        write: Runs,
        feed: Feed[Changes],
        folder: str,
        parent: QObject | None = None,
        *,
        countries: Countries | None = None,
        has_updates: bool = False,
    ) -> None:
        super().__init__(SettingsState(), parent)
        self._preferences, self._write = preferences, write
        self._folder = folder
        self._has_updates = has_updates
        self._codes = countries.codes() if countries is not None else ()
        self._typed: dict[Key, str] = {}
        self._problem = self._saved = ""
        feed.published.connect(self._on_published)
        self._show()

    def type(self, key: Key, text: str) -> None:
        """Take a text while it is typed; it is kept when the field is left."""
        self._typed[key] = text
        self._saved = ""
        self._show()

    def leave(self, key: Key) -> None:
        """Keep what was typed into a field."""
        text = self._typed.get(key)
        if text is not None and not _error_of(key, text):
            self._keep(partial(_with_text, key, text.strip()), key)

    def choose(self, key: Key, option: str) -> None:
        """Keep what was chosen."""
        self._keep(partial(_with_option, key, option), key)

    def switch_updates(self, is_on: bool) -> None:
        """Keep whether new versions are looked for."""
        self._keep(partial(_with_updates, is_on))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._saved = ""
        self._show()

    def _keep(self, alter: Alter, key: Key | None = None) -> None:
        self._problem = ""
        self._write.submit(
            self, partial(_change, self._preferences, alter), partial(self._on_kept, key), self._on_failed
        )

    def _on_kept(self, key: Key | None, has_changed: bool) -> None:
        if key is not None:
            self._typed.pop(key, None)
        if has_changed:
            self._saved = translate("settings", "Kept.")
        self._show()

    def _on_failed(self, error: BaseException) -> None:
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _on_published(self, changes: Changes) -> None:
        if changes.touches(Kind.SETTINGS):
            self._show()

    def _show(self) -> None:
        settings = self._preferences.current
        self._set(
            SettingsState(
                fields={key: self._field(key, settings) for key in Key},
                updates=_updates(settings) if self._has_updates else None,
                folder=self._folder,
                problem=self._problem,
                saved=self._saved,
            )
        )

    def _field(self, key: Key, settings: Settings) -> SettingText:
        label, hint = _texts()[key]
        if key in TYPED:
            value = self._typed.get(key, _kept_text(key, settings.partner))
            return SettingText(label, value, hint, _error_of(key, value))
        return SettingText(label, _chosen(key, settings), hint, options=self._options(key, settings))

    def _options(self, key: Key, settings: Settings) -> tuple[OptionText, ...]:
        not_known = OptionText(NOT_KNOWN, translate("settings", "Not known"))
        match key:
            case Key.ROLE:
                return (not_known, *(OptionText(role.value, wording.role_word(role)) for role in Role))
            case Key.CLOUD:
                return tuple(OptionText(cloud.value, wording.cloud_word(cloud)) for cloud in Cloud)
            case Key.COUNTRY:
                codes = {*self._codes, settings.partner.country} - {""}
                named = sorted((wording.country_name(code), code) for code in codes)
                return (not_known, *(OptionText(code, name) for name, code in named))
            case Key.BILLING_DAY:
                days = (OptionText(str(day), wording.number_text(day)) for day in range(1, 32))
                return (not_known, *days)
            case Key.QUALIFICATIONS:
                return (not_known, *_qualification_options(settings.partner.qualifications))
            case Key.BLOCKED:
                no, yes = translate("settings", "No"), translate("settings", "Yes, nothing new can be ordered")
                return (not_known, OptionText("no", no), OptionText("yes", yes))
            case Key.HELPDESK_MANAGES:
                no, yes = translate("settings", "No, they read only"), translate("settings", "Yes")
                return (OptionText("no", no), OptionText("yes", yes))
            case Key.SWITCHES_FREQUENCY:
                no, yes = translate("settings", "No, it is fixed"), translate("settings", "Yes, as since 2019")
                return (OptionText("no", no), OptionText("yes", yes))
            case Key.LANGUAGE:
                system = OptionText("system", translate("settings", "As the system"))
                return (system, OptionText("en", "English"), OptionText("ko", "한국어"), OptionText("de", "Deutsch"))
            case Key.APPEARANCE:
                return (
                    OptionText(Appearance.SYSTEM.value, translate("settings", "As the system")),
                    OptionText(Appearance.LIGHT.value, translate("settings", "Light")),
                    OptionText(Appearance.DARK.value, translate("settings", "Dark")),
                )
            case _:
                return ()


def _updates(settings: Settings) -> SwitchText:
    hint = translate(
        "settings",
        "One small file is asked for, and nothing is sent but that plain request: nothing about you or your customers. "
        "A new version is only told, never installed by itself.",
    )
    return SwitchText(translate("settings", "Look for new versions once a day"), hint, is_on=settings.looks_for_updates)


def _texts() -> dict[Key, tuple[str, str]]:
    """Return label and hint of each setting."""
    return {
        Key.AUTHOR: (translate("settings", "Your name"), translate("settings", "Stands beside each change you enter.")),
        Key.ROLE: (
            translate("settings", "Your role"),
            translate("settings", "While it is not known, nothing is refused because of it."),
        ),
        Key.CLOUD: (
            translate("settings", "Cloud"),
            translate("settings", "Decides how long a suspended subscription can be brought back, and what is sold."),
        ),
        Key.COUNTRY: (
            translate("settings", "Partner's country"),
            translate("settings", "Some offers are sold in some countries only."),
        ),
        Key.DOMAIN: (
            translate("settings", "Partner's e-mail domain"),
            translate("settings", "Such as partner.example. Customers cannot use an address there."),
        ),
        Key.BILLING_DAY: (
            translate("settings", "Billing day"),
            translate("settings", "Day of the month of your billing date."),
        ),
        Key.QUALIFICATIONS: (
            translate("settings", "Partner qualifications"),
            translate("settings", "Special prices that you may sell."),
        ),
        Key.BLOCKED: (
            translate("settings", "Account restricted"),
            translate("settings", "Whether Partner Center restricts your partner account."),
        ),
        Key.HELPDESK_MANAGES: (
            translate("settings", "Helpdesk and billing may sell"),
            translate(
                "settings",
                "Whether helpdesk agents and billing admins may order and manage subscriptions. The sources differ by "
                "year, so nothing is allowed until you say so; in China helpdesk agents never may.",
            ),
        ),
        Key.SWITCHES_FREQUENCY: (
            translate("settings", "Legacy billing can change"),
            translate(
                "settings",
                "Whether the billing frequency of a legacy subscription can be changed. It was fixed in 2018; later "
                "Partner Center changed it for a whole order at once.",
            ),
        ),
        Key.LANGUAGE: (translate("settings", "Language"), ""),
        Key.APPEARANCE: (translate("settings", "Appearance"), ""),
    }


def _error_of(key: Key, text: str) -> str:
    typed = text.strip()
    if len(typed) > LONGEST_TEXT:
        return translate("settings", "At most %n character(s).", "", LONGEST_TEXT)
    if not all(character.isprintable() for character in typed):
        return translate("settings", "It contains invisible control characters; type it anew.")
    if key is Key.DOMAIN and typed and (" " in typed or "@" in typed or "." not in typed.strip(".")):
        return translate("settings", "A domain such as partner.example, without the part before @.")
    return ""


def _kept_text(key: Key, partner: Partner) -> str:
    return partner.author if key is Key.AUTHOR else partner.domain


def _chosen(key: Key, settings: Settings) -> str:
    """Return the key of the option that holds."""
    partner = settings.partner
    match key:
        case Key.ROLE:
            return partner.role.value if partner.role is not None else NOT_KNOWN
        case Key.CLOUD:
            return partner.cloud.value
        case Key.COUNTRY:
            return partner.country or NOT_KNOWN
        case Key.BILLING_DAY:
            return str(partner.billing_day) if partner.billing_day is not None else NOT_KNOWN
        case Key.QUALIFICATIONS:
            return _joined(partner.qualifications)
        case Key.BLOCKED:
            return NOT_KNOWN if partner.is_blocked is None else "yes" if partner.is_blocked else "no"
        case Key.HELPDESK_MANAGES:
            return "yes" if partner.helpdesk_manages else "no"
        case Key.SWITCHES_FREQUENCY:
            return "yes" if partner.switches_frequency else "no"
        case Key.LANGUAGE:
            return settings.language or "system"
        case _:
            return settings.appearance.value


def _with_text(key: Key, text: str, settings: Settings) -> Settings:
    partner = settings.partner
    changed = replace(partner, author=text) if key is Key.AUTHOR else replace(partner, domain=text.casefold())
    return replace(settings, partner=changed)


def _with_option(key: Key, option: str, settings: Settings) -> Settings:
    partner = settings.partner
    known = None if option == NOT_KNOWN else option
    match key:
        case Key.ROLE:
            return replace(settings, partner=replace(partner, role=Role(known) if known else None))
        case Key.CLOUD:
            return replace(settings, partner=replace(partner, cloud=Cloud(option)))
        case Key.COUNTRY:
            return replace(settings, partner=replace(partner, country=known or ""))
        case Key.BILLING_DAY:
            return replace(settings, partner=replace(partner, billing_day=int(known) if known else None))
        case Key.QUALIFICATIONS:
            return replace(settings, partner=replace(partner, qualifications=_parted(option)))
        case Key.BLOCKED:
            return replace(settings, partner=replace(partner, is_blocked=None if known is None else known == "yes"))
        case Key.HELPDESK_MANAGES:
            return replace(settings, partner=replace(partner, helpdesk_manages=option == "yes"))
        case Key.SWITCHES_FREQUENCY:
            return replace(settings, partner=replace(partner, switches_frequency=option == "yes"))
        case Key.LANGUAGE:
            return replace(settings, language="" if option == "system" else option)
        case _:
            return replace(settings, appearance=Appearance(option))


def _with_updates(is_on: bool, settings: Settings) -> Settings:
    return replace(settings, looks_for_updates=is_on)


def _qualification_options(held: tuple[str, ...] | None) -> tuple[OptionText, ...]:
    """Return what a partner may hold: none, one or both, and whatever else was kept, verbatim."""
    education, government = (each.value for each in PARTNER_QUALIFICATIONS)
    choices: list[tuple[str, ...]] = [(), (education,), (government,), (education, government)]
    if held is not None and held not in choices:
        choices.append(held)
    none = translate("settings", "None")
    return tuple(
        OptionText(_joined(each), wording.listed(wording.qualification_word(name) for name in each) if each else none)
        for each in choices
    )


def _joined(held: tuple[str, ...] | None) -> str:
    return NOT_KNOWN if held is None else "|".join(held) or NONE


def _parted(option: str) -> tuple[str, ...] | None:
    if option == NOT_KNOWN:
        return None
    return () if option == NONE else tuple(option.split("|"))


def _change(preferences: PreferenceService, alter: Alter) -> bool:
    """Alter the settings as they are when the lane comes to it; returns whether anything differs."""
    before = preferences.current
    preferences.change(alter(before))
    return preferences.current != before

"""What the form's fields are called: some of them differ by country."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCollator, QCoreApplication, QLocale

from csp_desktop.domain.country_rules import CountryRules, Field
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, Vetting
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.customer_form.keys import Key

translate = QCoreApplication.translate

_LABELS = {
    Key.COMPANY: QT_TRANSLATE_NOOP("customer_form", "Company"),
    Key.DOMAIN: QT_TRANSLATE_NOOP("customer_form", "Domain"),
    Key.EMAIL: QT_TRANSLATE_NOOP("customer_form", "E-mail"),
    Key.COUNTRY: QT_TRANSLATE_NOOP("customer_form", "Country"),
    Key.CULTURE: QT_TRANSLATE_NOOP("customer_form", "Language"),
    Key.REGISTRATION_NUMBER: QT_TRANSLATE_NOOP("customer_form", "Registration number"),
    Key.QUALIFICATION: QT_TRANSLATE_NOOP("customer_form", "Qualification"),
    Key.VETTING: QT_TRANSLATE_NOOP("customer_form", "Vetting"),
    Key.EDUCATION_SEGMENT: QT_TRANSLATE_NOOP("customer_form", "Schools"),
    Key.WEBSITE: QT_TRANSLATE_NOOP("customer_form", "Website"),
    Key.VALIDATION_CODE: QT_TRANSLATE_NOOP("customer_form", "Validation code"),
    Key.TAGS: QT_TRANSLATE_NOOP("customer_form", "Tags"),
    Key.OPENED_ON: QT_TRANSLATE_NOOP("customer_form", "Account opened"),
    Key.LINE1: QT_TRANSLATE_NOOP("customer_form", "Address"),
    Key.LINE2: QT_TRANSLATE_NOOP("customer_form", "Address, line 2"),
    Key.CITY: QT_TRANSLATE_NOOP("customer_form", "City"),
    Key.STATE: QT_TRANSLATE_NOOP("customer_form", "State"),
    Key.POSTAL_CODE: QT_TRANSLATE_NOOP("customer_form", "Postal code"),
    Key.FIRST_NAME: QT_TRANSLATE_NOOP("customer_form", "First name"),
    Key.LAST_NAME: QT_TRANSLATE_NOOP("customer_form", "Last name"),
    Key.PHONE: QT_TRANSLATE_NOOP("customer_form", "Phone"),
    Key.ACCEPTED: QT_TRANSLATE_NOOP("customer_form", "Agreement"),
    Key.ACCEPTED_ON: QT_TRANSLATE_NOOP("customer_form", "Accepted on"),
}
_STATES = {
    QT_TRANSLATE_NOOP("customer_form", "Province"): "CA CN IT ES NL BE TH PH TR AR KH",
    QT_TRANSLATE_NOOP("customer_form", "Province or city"): "KR VN ID",
    QT_TRANSLATE_NOOP("customer_form", "Prefecture"): "JP",
    QT_TRANSLATE_NOOP("customer_form", "County"): "GB IE NO SE HR EE HU",
    QT_TRANSLATE_NOOP("customer_form", "Canton"): "CH",
    QT_TRANSLATE_NOOP("customer_form", "Emirate"): "AE",
    QT_TRANSLATE_NOOP("customer_form", "Voivodeship"): "PL",
    QT_TRANSLATE_NOOP("customer_form", "Region"): "FR FI DK GR CZ SK PT RU UA BY KZ SA CL NZ",
}
_STATE_WORDS = {country: word for word, countries in _STATES.items() for country in countries.split()}
_POSTAL_WORDS = {
    "US": QT_TRANSLATE_NOOP("customer_form", "ZIP code"),
    "PH": QT_TRANSLATE_NOOP("customer_form", "ZIP code"),
    "IN": QT_TRANSLATE_NOOP("customer_form", "PIN code"),
    "IE": QT_TRANSLATE_NOOP("customer_form", "Eircode"),
    "GB": QT_TRANSLATE_NOOP("customer_form", "Postcode"),
    "AU": QT_TRANSLATE_NOOP("customer_form", "Postcode"),
    "NZ": QT_TRANSLATE_NOOP("customer_form", "Postcode"),
}


def label_of(key: Key, country: str) -> str:
    """Return what a field is called in a country."""
    word: object = _LABELS[key]
    if key is Key.STATE:
        word = _STATE_WORDS.get(country, word)
    elif key is Key.POSTAL_CODE:
        word = _POSTAL_WORDS.get(country, word)
    return translate("customer_form", str(word))


def hint_of(key: Key, rules: CountryRules) -> str:
    """Return what stands in an empty field: whether it may stay empty, and how it is written."""
    example = {Key.POSTAL_CODE: rules.postal_example, Key.PHONE: rules.phone_example}.get(key, "")
    if is_required(key, rules):
        return translate("customer_form", "such as {example}").format(example=example) if example else ""
    if example:
        return translate("customer_form", "Optional, such as {example}").format(example=example)
    return translate("customer_form", "Optional") if key in _TEXTS_THAT_MAY_BE_EMPTY else ""


_TEXTS_THAT_MAY_BE_EMPTY = frozenset(
    {Key.LINE2, Key.CITY, Key.STATE, Key.POSTAL_CODE, Key.PHONE, Key.WEBSITE, Key.TAGS, Key.OPENED_ON}
)


def is_required(key: Key, rules: CountryRules) -> bool:
    """Whether a country asks for a field that others may leave empty (rules.md section 1.2, CU-23)."""
    if key is Key.PHONE and rules.asks_registration:
        return True
    return key.value in {field.value for field in rules.required if field in set(Field)}


def note_of(key: Key, vetting: str) -> str:
    """Return what helps below a field."""
    if key is Key.TAGS:
        return translate("customer_form", "Your own words, separated by commas.")
    if key is Key.OPENED_ON:
        return translate("customer_form", "UTC day; decides how long a suspension may last.")
    if key is Key.VALIDATION_CODE:
        return translate("customer_form", "Microsoft gave it to you. It goes with the request and is shown nowhere.")
    if key is Key.VETTING and vetting == Vetting.IN_REVIEW:
        return translate("customer_form", "Until it is approved, offers that ask for it cannot be bought.")
    return ""


def culture_word(culture: str) -> str:
    """Return a culture as its speakers call the language, with its code."""
    name = QLocale(culture.replace("-", "_")).nativeLanguageName()
    return f"{name} ({culture})" if name else culture


def named_countries(codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the countries with their names, in the order of the language spoken now."""
    collator = QCollator(QLocale())
    named = [(code, wording.country_name(code)) for code in codes]
    return tuple(sorted(named, key=lambda each: collator.sortKey(each[1])))


def agreement_text(agreement: Agreement) -> str:
    """Return whether an agreement is recorded, by whom it was accepted, and what follows (CU-29)."""
    match agreement.state:
        case AgreementState.RECORDED:
            person = f"{agreement.first_name} {agreement.last_name}".strip() or agreement.email
            if person and agreement.accepted_on:
                text = translate("customer_form", "Recorded: accepted by {person} on {day}.")
                return text.format(person=person, day=wording.day_utc(agreement.accepted_on))
            return translate("customer_form", "Recorded.")
        case AgreementState.NOT_RECORDED:
            return translate("customer_form", "Not recorded. Orders and licence changes wait for it.")
        case AgreementState.NOT_KNOWN:
            return translate("customer_form", "Nobody noted here whether it was accepted.")

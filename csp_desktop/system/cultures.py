"""The countries in which the programme sells, and the languages in which each is written to.

The first culture of a country is the one to start from. Partner Center's own list per country
(``supportedCulturesList``) is recorded for none but the United States; these are the countries' official or main
languages. Countries under embargo and places without people are left out.
"""

from __future__ import annotations

LANGUAGES = {
    "AD": "ca", "AE": "ar en", "AF": "fa ps", "AG": "en", "AI": "en", "AL": "sq", "AM": "hy", "AO": "pt",
    "AR": "es", "AS": "en", "AT": "de", "AU": "en", "AW": "nl", "AX": "sv", "AZ": "az-Latn",
    "BA": "bs-Latn hr sr-Latn", "BB": "en", "BD": "bn", "BE": "nl fr de", "BF": "fr", "BG": "bg", "BH": "ar",
    "BI": "fr en", "BJ": "fr", "BL": "fr", "BM": "en", "BN": "ms", "BO": "es", "BQ": "nl", "BR": "pt", "BS": "en",
    "BT": "dz", "BW": "en", "BY": "be ru", "BZ": "en es",
    "CA": "en fr", "CC": "en", "CD": "fr", "CF": "fr", "CG": "fr", "CH": "de fr it", "CI": "fr", "CK": "en",
    "CL": "es", "CM": "fr en", "CN": "zh", "CO": "es", "CR": "es", "CV": "pt", "CW": "nl", "CX": "en", "CY": "el en",
    "CZ": "cs",
    "DE": "de", "DJ": "fr ar", "DK": "da", "DM": "en", "DO": "es", "DZ": "ar fr",
    "EC": "es", "EE": "et", "EG": "ar", "ER": "ar en", "ES": "es ca eu gl", "ET": "am",
    "FI": "fi sv", "FJ": "en", "FK": "en", "FM": "en", "FO": "fo", "FR": "fr",
    "GA": "fr", "GB": "en", "GD": "en", "GE": "ka", "GF": "fr", "GG": "en", "GH": "en", "GI": "en", "GL": "da",
    "GM": "en", "GN": "fr", "GP": "fr", "GQ": "es fr pt", "GR": "el", "GT": "es", "GU": "en", "GW": "pt", "GY": "en",
    "HK": "zh en", "HN": "es", "HR": "hr", "HT": "fr", "HU": "hu",
    "ID": "id en", "IE": "en ga", "IL": "he en", "IM": "en", "IN": "en hi", "IO": "en", "IQ": "ar", "IS": "is",
    "IT": "it de",
    "JE": "en", "JM": "en", "JO": "ar", "JP": "ja",
    "KE": "en sw", "KG": "ky ru", "KH": "km", "KI": "en", "KM": "fr ar", "KN": "en", "KR": "ko", "KW": "ar",
    "KY": "en", "KZ": "kk ru",
    "LA": "lo", "LB": "ar", "LC": "en", "LI": "de", "LK": "si ta", "LR": "en", "LS": "en", "LT": "lt",
    "LU": "fr de lb", "LV": "lv", "LY": "ar",
    "MA": "ar fr", "MC": "fr", "MD": "ro ru", "ME": "sr-Latn", "MF": "fr", "MG": "fr", "MH": "en", "MK": "mk sq",
    "ML": "fr", "MM": "my", "MN": "mn", "MO": "zh pt", "MP": "en", "MQ": "fr", "MR": "ar fr", "MS": "en",
    "MT": "mt en", "MU": "en fr", "MV": "dv en", "MW": "en", "MX": "es", "MY": "ms en", "MZ": "pt",
    "NA": "en", "NC": "fr", "NE": "fr", "NF": "en", "NG": "en", "NI": "es", "NL": "nl", "NO": "nb nn", "NP": "ne",
    "NR": "en", "NU": "en", "NZ": "en",
    "OM": "ar",
    "PA": "es", "PE": "es", "PF": "fr", "PG": "en", "PH": "en", "PK": "en ur", "PL": "pl", "PM": "fr", "PN": "en",
    "PR": "es en", "PS": "ar", "PT": "pt", "PW": "en", "PY": "es",
    "QA": "ar",
    "RE": "fr", "RO": "ro", "RS": "sr-Latn sr-Cyrl", "RU": "ru", "RW": "en fr",
    "SA": "ar", "SB": "en", "SC": "en fr", "SE": "sv", "SG": "en zh", "SH": "en", "SI": "sl", "SJ": "nb",
    "SK": "sk", "SL": "en", "SM": "it", "SN": "fr", "SO": "so ar", "SR": "nl", "SS": "en", "ST": "pt", "SV": "es",
    "SX": "nl en", "SZ": "en",
    "TC": "en", "TD": "fr ar", "TG": "fr", "TH": "th", "TJ": "tg", "TK": "en", "TL": "pt", "TM": "tk",
    "TN": "ar fr", "TO": "en", "TR": "tr", "TT": "en", "TV": "en", "TW": "zh", "TZ": "en sw",
    "UA": "uk ru", "UG": "en", "UM": "en", "US": "en es", "UY": "es", "UZ": "uz-Latn",
    "VA": "it", "VC": "en", "VE": "es", "VG": "en", "VI": "en", "VN": "vi", "VU": "en fr",
    "WF": "fr", "WS": "en",
    "XK": "sq sr-Latn",
    "YE": "ar", "YT": "fr",
    "ZA": "en af", "ZM": "en", "ZW": "en",
}  # fmt: skip
"""Languages by ISO 3166 alpha-2 code, the usual first; a script follows where the culture's name carries it."""


def cultures(country: str) -> tuple[str, ...]:
    """Return the cultures of a country, such as ``de-CH``; empty for one that is not on the list."""
    return tuple(f"{language}-{country}" for language in LANGUAGES.get(country, "").split())

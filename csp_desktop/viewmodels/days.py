"""Days as people type them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

LONGEST_DAY = 40
"""Characters; no day is written longer."""

_FIRST_YEAR = 1970


def read_day(text: str) -> date | None:
    """Return the day that a text means, as the language spoken now writes days or as ``2026-05-04``; None if none."""
    typed = " ".join(text.replace("\u2007", " ").split())
    if not typed or len(typed) > LONGEST_DAY:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    formats = [
        QCoreApplication.translate("dates", "d MMM yyyy"),
        QCoreApplication.translate("dates", "d MMMM yyyy"),
        short,
        short if "yyyy" in short else short.replace("yy", "yyyy"),
        locale.dateFormat(QLocale.FormatType.LongFormat),
        "d.M.yyyy",
        "yyyy. M. d",
        "yyyy.M.d",
    ]
    for each in dict.fromkeys(formats):
        for speaker in (locale, QLocale(QLocale.Language.English)):
            found = speaker.toDate(typed, each)
            if found.isValid():
                return _date(found)
    return None


def _date(found: QDate) -> date:
    # Qt reads a year of two digits into the last century.
    year = found.year() + 100 if 1900 <= found.year() < _FIRST_YEAR else found.year()
    return date(year, found.month(), min(found.day(), QDate(year, found.month(), 1).daysInMonth()))

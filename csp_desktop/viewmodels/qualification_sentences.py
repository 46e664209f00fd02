"""Special qualifications in words: how far vetting has come, and what a queued change asks for."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from csp_desktop.domain.changes import SetQualification
from csp_desktop.domain.customers import Held
from csp_desktop.domain.enums import EducationSegment, Vetting
from csp_desktop.viewmodels import wording

translate = QCoreApplication.translate

_VETTINGS = {
    Vetting.IN_REVIEW: QT_TRANSLATE_NOOP("customer_form", "In review"),
    Vetting.APPROVED: QT_TRANSLATE_NOOP("customer_form", "Approved"),
    Vetting.DENIED: QT_TRANSLATE_NOOP("customer_form", "Denied"),
    Vetting.NONE: QT_TRANSLATE_NOOP("customer_form", "No vetting"),
    Vetting.UNKNOWN: QT_TRANSLATE_NOOP("customer_form", "Not known"),
}
_SCHOOLS = {
    EducationSegment.K12: QT_TRANSLATE_NOOP("customer_form", "Schools (K-12)"),
    EducationSegment.HIGHER_EDUCATION: QT_TRANSLATE_NOOP("customer_form", "Higher education"),
}


def vetting_word(vetting: Vetting) -> str:
    """Return how far the check of a qualification has come (CU-5)."""
    return translate("customer_form", str(_VETTINGS[vetting]))


def education_word(segment: EducationSegment) -> str:
    """Return which schools an education customer runs (CU-4)."""
    return translate("customer_form", str(_SCHOOLS[segment]))


def qualification_sentence(change: SetQualification) -> str:
    """Return what is asked for, or what came of the vetting."""
    new = next((held for held in change.after if held not in change.before), None)
    if new is None:
        return translate("changes", "Take back the qualification of {company}").format(company=change.company)
    word = wording.qualification_word(new.qualification.value)
    was_held = any(held.qualification is new.qualification for held in change.before)
    text = (
        translate("changes", "Request the qualification {qualification} for {company}")
        if new.vetting is Vetting.IN_REVIEW and not was_held
        else translate("changes", "Note the qualification {qualification} of {company}: {vetting}")
    )
    return text.format(company=change.company, qualification=word, vetting=vetting_word(new.vetting).lower())


def qualification_details(change: SetQualification) -> tuple[tuple[str, str, str], ...]:
    """Return before and after of the qualifications, with what was asked for beside them (CU-4)."""
    label = translate("changes", "Qualification")
    details = [(label, _qualifications_text(change.before), _qualifications_text(change.after))]
    new = next((held for held in change.after if held not in change.before), None)
    if new is not None and new.education_segment is not None:
        segment = education_word(new.education_segment)
        details.append((translate("changes", "Schools"), "", segment))
    if new is not None and new.website:
        details.append((translate("changes", "Website"), "", new.website))
    if change.validation_code:
        # The code itself is a secret of the partner.
        details.append((translate("changes", "Validation code"), "", translate("changes", "given")))
    return tuple(details)


def _qualifications_text(held: tuple[Held, ...]) -> str:
    words = [
        f"{each.text or wording.qualification_word(each.qualification.value)}"
        if each.qualification.value == "unknown"
        else wording.qualification_word(each.qualification.value)
        for each in held
    ]
    told = [f"{word} ({vetting_word(each.vetting).lower()})" for word, each in zip(words, held, strict=True)]
    return wording.listed(told) if told else wording.qualification_word("none")

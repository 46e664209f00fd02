"""The form's fields as they are to be drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import ChangeKind, CreateCustomer, SetQualification
from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import CountryRules
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import CommerceLine, EducationSegment, Qualification, Vetting
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Policy, policy_for
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.services.customers import CustomerCase
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.customer_form.answers import NO_QUALIFICATION, SETTABLE, TICKED, Answers, settable_of
from csp_desktop.viewmodels.customer_form.judging import Judgement
from csp_desktop.viewmodels.customer_form.keys import Key
from csp_desktop.viewmodels.customer_form.state import CustomerFormState, FieldText
from csp_desktop.viewmodels.customer_form.texts import (
    agreement_text,
    culture_word,
    hint_of,
    label_of,
    note_of,
)
from csp_desktop.viewmodels.messages import sentence, verdict_sentence
from csp_desktop.viewmodels.qualification_sentences import education_word, vetting_word

translate = QCoreApplication.translate

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Drawn:
    """What decides how the form looks.

    Args:
        since: The answers that the form started from.
        case: None for a new customer, and while it is read.
        countries: Codes and names, in order.
        judgement: Of the answers.
        touched: Fields that are judged already.
        is_known: Whether the customer existed before the form was opened.
        continued_at: When the draft was kept; empty without one.
        problem: Why nothing was queued, where no field is to blame.
    """

    answers: Answers
    since: Answers
    original: Customer
    rules: CountryRules
    partner: Partner
    case: CustomerCase | None
    countries: Options
    judgement: Judgement
    touched: frozenset[Key]
    is_known: bool
    is_loading: bool
    is_busy: bool
    continued_at: str
    problem: str

    @property
    def is_new(self) -> bool:
        """Whether Partner Center does not know the customer yet."""
        return is_unknown_there(self.is_known, self.case)

    @property
    def policy(self) -> Policy:
        """The rules of the seller's cloud."""
        return policy_of(self.partner)


def is_unknown_there(is_known: bool, case: CustomerCase | None) -> bool:
    """Whether Partner Center does not know a customer yet: it is new, or waits in the outbox only."""
    return not is_known or (case is not None and case.seen.is_only_here)


def policy_of(partner: Partner) -> Policy:
    """Return today's rules of a seller's cloud."""
    return policy_for(partner.cloud, CommerceLine.LEGACY)


def state_of(drawn: Drawn) -> CustomerFormState:
    """Return the whole form as it is drawn."""
    is_edit = drawn.is_known
    if is_edit:
        title, submit_text = translate("customer_form", "Edit profile"), translate("customer_form", "Save changes")
    else:
        title, submit_text = translate("customer_form", "New customer"), translate("customer_form", "Create customer")
    draft = translate("customer_form", "Continued from {time}").format(time=drawn.continued_at)
    has_agreement = is_edit and not drawn.is_loading
    return CustomerFormState(
        is_loading=drawn.is_loading,
        is_busy=drawn.is_busy,
        title=title,
        subtitle=drawn.original.company,
        fields=fields_of(drawn),
        suffix=drawn.policy.domain_suffix if drawn.is_new else "",
        notice=_notice(drawn.case),
        agreement=agreement_text(drawn.original.agreement) if has_agreement else "",
        can_record_agreement=has_agreement,
        problem=drawn.problem,
        draft_text=draft if drawn.continued_at else "",
        foot=_foot(drawn),
        submit_text=submit_text,
        submit_reason="" if drawn.is_loading else _reason(drawn),
    )


def _notice(case: CustomerCase | None) -> str:
    if case is None:
        return ""
    if case.seen.is_only_here:
        return translate(
            "customer_form", "Not yet at Partner Center: what you edit is the change that waits in the Outbox."
        )
    if any(case.seen.entry(kind) for kind in (ChangeKind.EDIT_CUSTOMER, ChangeKind.SET_QUALIFICATION)):
        return translate("customer_form", "A change of this profile waits in the Outbox; saving alters that change.")
    return ""


def _foot(drawn: Drawn) -> str:
    if not drawn.is_known:
        return translate("customer_form", "The new customer waits in the Outbox; nothing is sent yet.")
    count = len(drawn.answers.altered(drawn.since))
    return translate("customer_form", "%n field(s) altered; it waits in the Outbox.", "", count) if count else ""


def _reason(drawn: Drawn) -> str:
    verdict = may_act(drawn.partner, Action.EDIT_CUSTOMER if drawn.is_known else Action.CREATE_CUSTOMER)
    if not verdict.is_allowed:
        return verdict_sentence(verdict)
    if not drawn.is_known and drawn.partner.is_blocked:
        return translate(
            "customer_form",
            "Partner Center restricts your partner account: no customers can be created until that is settled.",
        )
    return sentence(Code.NOTHING_CHANGED) if drawn.is_known and drawn.answers == drawn.since else ""


def fields_of(drawn: Drawn) -> Mapping[Key, FieldText]:
    """Return every field as it is drawn."""
    return {key: _field(key, drawn) for key in Key}


def _field(key: Key, drawn: Drawn) -> FieldText:
    answers, judgement = drawn.answers, drawn.judgement
    is_judged = key in drawn.touched
    return FieldText(
        text=answers.of(key),
        label=label_of(key, answers.country),
        hint=hint_of(key, drawn.rules),
        note=_note(key, drawn),
        error=judgement.errors.get(key, "") if is_judged else "",
        warning=judgement.warnings.get(key, "") if is_judged else "",
        locked=_locked(key, drawn),
        is_visible=_is_visible(key, drawn),
        options=_options(key, drawn),
    )


def _is_visible(key: Key, drawn: Drawn) -> bool:
    match key:
        case Key.REGISTRATION_NUMBER:
            return drawn.rules.asks_registration or bool(drawn.answers.registration_number)
        case Key.VETTING:
            return drawn.answers.qualifications != NO_QUALIFICATION
        case Key.EDUCATION_SEGMENT | Key.WEBSITE:
            return _is_request(drawn, Qualification.EDUCATION)
        case Key.VALIDATION_CODE:
            return _is_request(drawn, Qualification.GOVERNMENT_COMMUNITY_CLOUD)
        case Key.ACCEPTED:
            return not drawn.is_known and drawn.policy.needs_agreement
        case Key.ACCEPTED_ON:
            return _is_visible(Key.ACCEPTED, drawn) and drawn.answers.accepted == TICKED
        case _:
            return True


def _locked(key: Key, drawn: Drawn) -> str:
    if key is Key.DOMAIN and not drawn.is_new:
        return sentence(Code.DOMAIN_FIXED)
    if key not in (Key.QUALIFICATION, Key.VETTING, Key.EDUCATION_SEGMENT, Key.WEBSITE, Key.VALIDATION_CODE):
        return ""
    if not drawn.policy.sets_qualification:
        return translate("customer_form", "Not available in this cloud.")
    foreign = _foreign(drawn.original)
    if key is Key.QUALIFICATION and foreign and settable_of(drawn.original) is None:
        return translate("customer_form", "Microsoft grants it; a partner can neither set nor remove it.")
    return ""


def _note(key: Key, drawn: Drawn) -> str:
    if key is Key.QUALIFICATION and _is_fixed(drawn):
        return translate("customer_form", "Once Partner Center has one, it can be replaced but not removed.")
    if key is Key.VALIDATION_CODE and code_given(drawn.case) and not drawn.answers.validation_code:
        return translate("customer_form", "One was given already; type another to replace it.")
    return note_of(key, drawn.answers.vetting)


def _options(key: Key, drawn: Drawn) -> Options:
    answers = drawn.answers
    match key:
        case Key.COUNTRY:
            return drawn.countries
        case Key.CULTURE:
            cultures = dict.fromkeys((*drawn.rules.cultures, *([answers.culture] if answers.culture else [])))
            return tuple((culture, culture_word(culture)) for culture in cultures)
        case Key.STATE if drawn.rules.checks_states:
            return tuple((code, f"{name} ({code})" if name != code else name) for code, name in drawn.rules.states)
        case Key.QUALIFICATION:
            foreign = _foreign(drawn.original)
            if foreign and settable_of(drawn.original) is None:
                return ((NO_QUALIFICATION, foreign),)
            none = () if _is_fixed(drawn) else ((NO_QUALIFICATION, wording.qualification_word(NO_QUALIFICATION)),)
            return (*none, *((each.value, wording.qualification_word(each.value)) for each in SETTABLE))
        case Key.VETTING:
            shown = [Vetting.IN_REVIEW, Vetting.APPROVED, Vetting.DENIED]
            own = Vetting(answers.vetting) if answers.vetting else Vetting.IN_REVIEW
            return tuple((each.value, vetting_word(each)) for each in (*shown, *([own] if own not in shown else [])))
        case Key.EDUCATION_SEGMENT:
            return tuple((each.value, education_word(each)) for each in EducationSegment)
        case _:
            return ()


def code_given(case: CustomerCase | None) -> str:
    """Return the validation code that goes with a request that waits already; empty for none (CU-4)."""
    entries = reversed(case.entries) if case is not None else ()
    changes = (entry.change for entry in entries if entry.is_open)
    return next((each.validation_code for each in changes if isinstance(each, CreateCustomer | SetQualification)), "")


def _is_request(drawn: Drawn, qualification: Qualification) -> bool:
    """Whether a qualification is asked for that Partner Center does not have yet (CU-4)."""
    base = drawn.case.seen.base if drawn.case is not None else None
    had = {held.qualification for held in base.qualifications} if base is not None else set()
    answers = drawn.answers
    is_chosen = answers.qualifications == qualification.value and qualification not in had
    return is_chosen and answers.vetting == Vetting.IN_REVIEW.value


def _is_fixed(drawn: Drawn) -> bool:
    """Whether there is a qualification at Partner Center, which a partner cannot take away (CU-3)."""
    base = drawn.case.seen.base if drawn.case is not None else None
    return not drawn.is_new and base is not None and settable_of(base) is not None


def _foreign(customer: Customer) -> str:
    """Return the qualifications that the form only shows: Nonprofit, and what this program does not know."""
    names = [
        held.text or wording.qualification_word(held.qualification.value)
        if held.qualification is Qualification.UNKNOWN
        else wording.qualification_word(held.qualification.value)
        for held in customer.qualifications
        if held.qualification not in SETTABLE and held.qualification is not Qualification.NONE
    ]
    return ", ".join(names)

"""The form that records who accepted the customer agreement, and when (CU-29)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import partial

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from csp_desktop.domain.agreement_rules import agreement_problems
from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, CommerceLine
from csp_desktop.domain.errors import ExpectedError, RuleViolation
from csp_desktop.domain.policies import policy_for
from csp_desktop.domain.roles import Action, may_act
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.customers import CustomerCase, CustomerService
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.ports.stores import Draft
from csp_desktop.services.ports.world import Clock
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.customer_form.judging import not_a_day
from csp_desktop.viewmodels.customer_form.state import FieldText
from csp_desktop.viewmodels.customer_form.texts import agreement_text
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.draft_keeper import DraftKeeper
from csp_desktop.viewmodels.messages import error_sentence, verdict_sentence
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

DRAFT_KIND = "agreement"
"""Kind of this form's draft; its subject is the customer."""


class AgreementKey(StrEnum):
    """The fields, in reading order; spelled as the rules spell them."""

    FIRST_NAME = "agreement_first_name"
    LAST_NAME = "agreement_last_name"
    EMAIL = "agreement_email"
    PHONE = "agreement_phone"
    DATE = "agreement_date"


_LABELS = {
    AgreementKey.FIRST_NAME: QT_TRANSLATE_NOOP("agreement_form", "First name"),
    AgreementKey.LAST_NAME: QT_TRANSLATE_NOOP("agreement_form", "Last name"),
    AgreementKey.EMAIL: QT_TRANSLATE_NOOP("agreement_form", "E-mail"),
    AgreementKey.PHONE: QT_TRANSLATE_NOOP("agreement_form", "Phone"),
    AgreementKey.DATE: QT_TRANSLATE_NOOP("agreement_form", "Accepted on"),
}

Typed = Mapping[AgreementKey, str]
EMPTY: Typed = dict.fromkeys(AgreementKey, "")


@dataclass(frozen=True)
class AgreementFormState:
    """Everything that the dialog draws.

    Args:
        standing: What is recorded now.
        notice: What is to be known before recording; empty for nothing.
        contact: Offers the customer's contact as the person who accepted; empty where it is entered already.
        problem: Why nothing was queued, where no field is to blame.
        submit_reason: Why the button does not answer; empty where it does.
    """

    is_loading: bool = True
    is_busy: bool = False
    company: str = ""
    standing: str = ""
    notice: str = ""
    contact: str = ""
    fields: Mapping[AgreementKey, FieldText] = field(default_factory=dict)
    problem: str = ""
    submit_reason: str = ""

    @property
    def can_submit(self) -> bool:
        """Whether the button answers."""
        return not (self.is_loading or self.is_busy or self.submit_reason)


class AgreementForm(ViewModel[AgreementFormState]):
    """Queues the record of an accepted agreement.

    Args:
        customers: Queue it.
        customer_id: Whose agreement.
        read: The lane for reading.
        write: The lane for what a person commands.
        clock: Tells the UTC day, after which nobody can have accepted.
        drafts: Keep what is half filled; without them it goes with the dialog.
    """

    finished = Signal(str)
    """The record is queued: the customer's id."""

    refused = Signal()
    """Submit found fields that are wrong; the state names them."""

    def __init__(
        self,
        customers: CustomerService,
        customer_id: str,
        read: Runs,
        write: Runs,
        clock: Clock,
        drafts: DraftService | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(AgreementFormState(), parent)
        self._customers = customers
        self._customer_id = customer_id
        self._write = write
        self._clock = clock
        self._drafts = drafts
        self._keeper = DraftKeeper(DRAFT_KIND, customer_id, drafts, write, self) if drafts is not None else None
        self._case: CustomerCase | None = None
        self._since: Typed = EMPTY
        self._typed: Typed = EMPTY
        self._touched: set[AgreementKey] = set()
        self._is_busy = False
        self._problem = ""
        self._refused_by_service: dict[AgreementKey, str] = {}
        self._show()
        read.ask(self, partial(_load, customers, drafts, customer_id), self._on_loaded, self._on_failed)

    def today(self) -> date:
        """Return the UTC day: where the calendar opens."""
        return self._clock.today()

    def set_text(self, key: AgreementKey, text: str) -> None:
        """Take what was typed."""
        if self._case is not None and not self._is_busy and text != self._typed[key]:
            self._refused_by_service.pop(key, None)
            self._problem = ""
            self._take({**self._typed, key: text})

    def leave(self, key: AgreementKey) -> None:
        """Judge a field from now on, if anything was typed into it."""
        if self._typed[key] != self._since[key] or self._typed[key].strip():
            self._touched.add(key)
            self._show()

    def take_contact(self) -> None:
        """Say that the customer's contact accepted it; the day is still to be told."""
        if self._case is not None:
            self._take({**self._typed, **_contact_of(self._case)})

    def submit(self) -> None:
        """Queue the record, or say what is missing."""
        if not self.state.can_submit:
            return
        self._touched.update(AgreementKey)
        if self._errors():
            self._show()
            self.refused.emit()
            return
        self._is_busy, self._problem = True, ""
        if self._keeper is not None:
            self._keeper.pause()
        self._show()
        work = partial(_record, self._customers, self._drafts, self._customer_id, self._agreement())
        self._write.submit(self, work, self._on_queued, self._on_refused)

    def keep(self) -> None:
        """Keep what was typed as a draft, now: the dialog closes."""
        if self._keeper is not None:
            self._keeper.keep()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._show()

    def _take(self, typed: Typed) -> None:
        self._typed = typed
        if self._keeper is not None:
            self._keeper.take("" if typed == self._since else msgspec.json.encode(_writable(typed)).decode())
        self._show()

    def _on_loaded(self, loaded: tuple[CustomerCase, Draft | None]) -> None:
        self._case, draft = loaded
        self._since = self._typed = _typed_of(self._case.seen.now.agreement)
        kept = _from_draft(draft.content) if draft is not None else None
        if draft is not None and kept is not None and self._keeper is not None:
            self._typed = {**self._since, **kept}
            self._keeper.continue_from(draft.content)
        self._show()

    def _on_queued(self, _key: str) -> None:
        self._is_busy = False
        self._show()
        self.finished.emit(self._customer_id)

    def _on_refused(self, error: BaseException) -> None:
        self._is_busy = False
        if self._keeper is not None:
            self._keeper.resume()
        name = str(error.facts.get("field", "")) if isinstance(error, RuleViolation) else ""
        if name not in set(AgreementKey):
            self._on_failed(error)
            return
        self._refused_by_service[AgreementKey(name)] = error_sentence(error)
        self._show()
        self.refused.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    def _agreement(self) -> Agreement:
        return Agreement(
            AgreementState.RECORDED,
            first_name=self._typed[AgreementKey.FIRST_NAME].strip(),
            last_name=self._typed[AgreementKey.LAST_NAME].strip(),
            email=self._typed[AgreementKey.EMAIL].strip(),
            phone=self._typed[AgreementKey.PHONE].strip(),
            accepted_on=read_day(self._typed[AgreementKey.DATE]),
        )

    def _errors(self) -> dict[AgreementKey, str]:
        today = self._clock.today()
        agreement = self._agreement()
        problems = agreement_problems(agreement, today)
        errors = {AgreementKey(each.field): verdict_sentence(each.verdict) for each in problems}
        if self._typed[AgreementKey.DATE].strip() and agreement.accepted_on is None:
            errors[AgreementKey.DATE] = not_a_day(today)
        return {**self._refused_by_service, **errors}

    def _show(self) -> None:
        case = self._case
        errors = self._errors() if case is not None else {}
        self._set(
            AgreementFormState(
                is_loading=case is None,
                is_busy=self._is_busy,
                company=case.seen.now.company if case is not None else "",
                standing=agreement_text(case.seen.now.agreement) if case is not None else "",
                notice=_notice(case) if case is not None else "",
                contact=_contact_text(case, self._typed) if case is not None else "",
                fields={key: self._field(key, errors) for key in AgreementKey},
                problem=self._problem,
                submit_reason=self._reason(case) if case is not None else "",
            )
        )

    def _field(self, key: AgreementKey, errors: Mapping[AgreementKey, str]) -> FieldText:
        hint = translate("agreement_form", "Optional") if key is AgreementKey.PHONE else ""
        note = ""
        if key is AgreementKey.DATE:
            text = translate("agreement_form", "such as {example}")
            hint = text.format(example=wording.day_text(self._clock.today()))
            note = translate("agreement_form", "UTC day, not in the future.")
        return FieldText(
            text=self._typed[key],
            label=translate("agreement_form", str(_LABELS[key])),
            hint=hint,
            note=note,
            error=errors.get(key, "") if key in self._touched else "",
        )

    def _reason(self, case: CustomerCase) -> str:
        verdict = may_act(case.partner, Action.RECORD_AGREEMENT)
        return "" if verdict.is_allowed else verdict_sentence(verdict)


def _load(
    customers: CustomerService, drafts: DraftService | None, customer_id: str
) -> tuple[CustomerCase, Draft | None]:
    """Read in the lane."""
    return customers.case(customer_id), drafts.find(DRAFT_KIND, customer_id) if drafts is not None else None


def _record(customers: CustomerService, drafts: DraftService | None, customer_id: str, agreement: Agreement) -> str:
    """Queue in the lane, then forget the draft."""
    key = customers.record_agreement(customer_id, agreement)
    if drafts is not None:
        drafts.drop(DRAFT_KIND, customer_id)
    return key


def _typed_of(agreement: Agreement) -> Typed:
    return {
        AgreementKey.FIRST_NAME: agreement.first_name,
        AgreementKey.LAST_NAME: agreement.last_name,
        AgreementKey.EMAIL: agreement.email,
        AgreementKey.PHONE: agreement.phone,
        AgreementKey.DATE: wording.day_text(agreement.accepted_on) if agreement.accepted_on else "",
    }


def _contact_of(case: CustomerCase) -> Typed:
    customer = case.seen.now
    return {
        AgreementKey.FIRST_NAME: customer.address.first_name,
        AgreementKey.LAST_NAME: customer.address.last_name,
        AgreementKey.EMAIL: customer.email,
        AgreementKey.PHONE: customer.address.phone,
    }


def _contact_text(case: CustomerCase, typed: Typed) -> str:
    contact = _contact_of(case)
    name = f"{contact[AgreementKey.FIRST_NAME]} {contact[AgreementKey.LAST_NAME]}".strip()
    if not name or all(typed[key] == text for key, text in contact.items()):
        return ""
    return translate("agreement_form", "It was the contact, {name}").format(name=name)


def _notice(case: CustomerCase) -> str:
    if case.seen.entry(ChangeKind.RECORD_AGREEMENT) is not None:
        return translate("agreement_form", "A record of this agreement waits in the Outbox; saving alters it.")
    if not policy_for(case.partner.cloud, CommerceLine.LEGACY).needs_agreement:
        return translate(
            "agreement_form", "Your cloud does not ask for this agreement; it may be recorded all the same."
        )
    return ""


def _writable(typed: Typed) -> dict[str, str]:
    return {key.value: text.encode("utf-8", "replace").decode() for key, text in typed.items()}


def _from_draft(content: str) -> Typed | None:
    """Return what a draft holds; None where another version wrote it and it cannot be read."""
    try:
        typed = msgspec.json.decode(content, type=dict[str, str])
    except (msgspec.DecodeError, UnicodeError):
        return None
    return {AgreementKey(name): text for name, text in typed.items() if name in set(AgreementKey)}

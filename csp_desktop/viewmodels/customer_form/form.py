"""The customer form: what is typed, judged and queued."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import CountryRules
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.errors import ExpectedError, RuleViolation
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.policies import Policy
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.customers import DRAFT_KIND, CustomerCase, CustomerService
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.ports.stores import Draft
from csp_desktop.services.ports.world import Countries, NewId
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.customer_form.answers import (
    TICKED,
    Answers,
    agreement_of,
    answers_of,
    customer_of,
    from_draft,
    to_draft,
)
from csp_desktop.viewmodels.customer_form.drawing import Drawn, code_given, is_unknown_there, policy_of, state_of
from csp_desktop.viewmodels.customer_form.judging import Judgement, judge_agreement, judge_days
from csp_desktop.viewmodels.customer_form.keys import Key, key_of
from csp_desktop.viewmodels.customer_form.loading import Loaded, load, taken
from csp_desktop.viewmodels.customer_form.state import CustomerFormState
from csp_desktop.viewmodels.customer_form.texts import named_countries
from csp_desktop.viewmodels.draft_keeper import DraftKeeper
from csp_desktop.viewmodels.messages import error_sentence, sentence
from csp_desktop.viewmodels.navigator import Navigator, PlaceKind
from csp_desktop.viewmodels.view_model import ViewModel


def new_uuid() -> str:
    """Return an id for a customer that nobody knows yet."""
    return str(uuid4())


class CustomerForm(ViewModel[CustomerFormState]):
    """A new customer, or another profile for one that is known.

    Args:
        customers: Judges, and queues the change.
        drafts: Keep what is half filled.
        countries: How each country writes addresses; asked in the lane, as the first answer takes its time.
        read: The lane for reading.
        write: The lane for what a person commands.
        navigator: Opens the customer once it is created, and the agreement.
        customer_id: Whose profile; empty for a new customer.
        new_id: Makes the id of a new customer.
    """

    finished = Signal(str)
    """The change is queued, or nothing differed: the customer's id."""

    refused = Signal()
    """Submit found fields that are wrong; the state names them."""

    def __init__(
        self,
        customers: CustomerService,
        drafts: DraftService,
        countries: Countries,
        read: Runs,
        write: Runs,
        navigator: Navigator,
        customer_id: str = "",
        new_id: NewId = new_uuid,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(CustomerFormState(), parent)
        self._customers = customers
        self._countries = countries
        self._read = read
        self._write = write
        self._navigator = navigator
        self._customer_id = customer_id
        self._is_known = bool(customer_id)
        self._loaded: Loaded | None = None
        self._original = Customer(id=customer_id or new_id(), company="", domain="")
        self._since = self._answers = Answers()
        self._rules = CountryRules("", is_known=False)
        self._country_names: tuple[tuple[str, str], ...] = ()
        self._touched: set[Key] = set()
        self._taken = ""
        self._refused_by_service: dict[Key, str] = {}
        self._wants_submit = False
        self._is_busy = False
        self._problem = ""
        self._continued_at = ""
        self._keeper = DraftKeeper(DRAFT_KIND, customer_id, drafts, write, self)
        self._keeper.failed.connect(self._on_failed)
        self._show()
        work = partial(load, customers, drafts, countries, customer_id)
        read.ask(self, work, self._on_loaded, self._on_failed)

    def today(self) -> date:
        """Return the UTC day: where calendars open."""
        return self._customers.today

    # What the person does.

    def set_text(self, key: Key, text: str) -> None:
        """Take what was typed or chosen in a field; a box is ticked by ``1``."""
        if self._loaded is None or self._is_busy or text == self._answers.of(key):
            return
        self._refused_by_service.pop(key, None)
        self._problem = ""
        self._answer(self._answers.with_one(key, text))
        match key:
            case Key.COUNTRY:
                self._on_country(text)
            case Key.QUALIFICATION:
                is_known = any(held.qualification.value == text for held in self._original.qualifications)
                vetting = self._since.vetting if is_known else "in_review"
                self._answer(self._answers.with_one(Key.VETTING, vetting if text != "none" else ""))
            case Key.ACCEPTED if text == TICKED and not self._answers.agreement_date:
                today = wording.day_text(self._loaded.today)
                self._answer(self._answers.with_one(Key.ACCEPTED_ON, today))
            case _:
                pass
        self._show()

    def leave(self, key: Key) -> None:
        """Judge a field from now on, if anything was typed into it."""
        if self._answers.of(key).strip() or self._answers.of(key) != self._since.of(key):
            self._touched.add(key)
            if key is Key.DOMAIN:
                self._ask_whether_taken()
            self._show()

    def submit(self) -> None:
        """Queue the change, or say what keeps it from being queued."""
        if not self.state.can_submit:
            return
        if self._rules.country != self._answers.country:
            self._wants_submit = True  # its rules are on their way
            return
        self._touched.update(Key)
        if self._judge().errors:
            self._show()
            self.refused.emit()
            return
        self._is_busy, self._problem = True, ""
        self._keeper.pause()
        customer = self._customer()
        work = partial(self._customers.edit if self._is_known else self._customers.create, customer, self._code)
        self._show()
        self._write.submit(self, work, self._on_queued, self._on_refused)

    def start_afresh(self) -> None:
        """Forget what was typed."""
        self._touched.clear()
        self._refused_by_service.clear()
        self._taken = self._continued_at = self._problem = ""
        self._answers = self._since
        self._keeper.take("")
        self._keeper.keep()
        self._on_country(self._since.country, keeps_answers=True)
        self._show()

    def keep(self) -> None:
        """Keep what was typed as a draft, now: the dialog closes."""
        self._keeper.keep()

    def record_agreement(self) -> None:
        """Open the form that records who accepted the agreement."""
        if self.state.can_record_agreement:
            self._navigator.go(PlaceKind.AGREEMENT, self._customer_id)

    def look_again(self) -> None:
        """Read the agreement again: another dialog may have recorded it."""
        if self._is_known and self._loaded is not None:
            self._read.submit(self, partial(self._customers.case, self._customer_id), self._on_case, self._on_failed)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._country_names = ()
        self._show()

    # What comes back.

    def _on_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        if loaded.case is not None:
            self._original = loaded.case.seen.now
            self._since = answers_of(self._original, self._policy.domain_suffix, is_new=self._is_new)
        else:
            culture = loaded.rules.cultures[0] if loaded.rules.cultures else ""
            self._since = Answers(country=loaded.partner.country, culture=culture)
        self._answers = self._since
        self._rules = loaded.rules
        self._continue(loaded.draft)
        self._on_country(self._answers.country, keeps_answers=True)
        self._show()

    def _continue(self, draft: Draft | None) -> None:
        answers = from_draft(draft.content, self._since) if draft is not None else None
        if draft is None or answers is None or answers == self._since or self._loaded is None:
            return
        self._answers = answers
        self._keeper.continue_from(draft.content)
        saved_at = datetime.fromisoformat(draft.saved_at)
        is_today = saved_at.date() == self._loaded.today
        self._continued_at = wording.clock_text(saved_at) if is_today else wording.moment_text(saved_at)
        self._touched = {key for key in Key if answers.of(key) != self._since.of(key)}

    def _on_country(self, country: str, *, keeps_answers: bool = False) -> None:
        if country == self._rules.country:
            return
        done = self._on_rules if keeps_answers else self._on_other_country
        self._read.ask(self, partial(self._countries.rules, country), done, self._on_failed)

    def _on_other_country(self, rules: CountryRules) -> None:
        """Take over what a country brings; what was typed stays, but for choices that it does not have."""
        if rules.country != self._answers.country:
            return
        answers = self._answers
        if rules.cultures and answers.culture not in rules.cultures:
            answers = answers.with_one(Key.CULTURE, rules.cultures[0])
        was_chosen = self._rules.checks_states and answers.state in dict(self._rules.states)
        if was_chosen and answers.state not in dict(rules.states):
            answers = answers.with_one(Key.STATE, "")
        self._answer(answers)
        self._on_rules(rules)

    def _on_rules(self, rules: CountryRules) -> None:
        if rules.country != self._answers.country:
            return
        self._rules = rules
        self._show()
        if self._wants_submit:
            self._wants_submit = False
            self.submit()

    def _ask_whether_taken(self) -> None:
        domain = self._customer().domain
        if self._is_new and domain and Key.DOMAIN not in self._judge().errors:
            work = partial(taken, self._customers, domain, self._original.id)
            self._read.submit(self, work, self._on_taken, self._on_failed)

    def _on_taken(self, domain: str) -> None:
        self._taken = domain
        self._show()

    def _on_case(self, case: CustomerCase) -> None:
        if self._loaded is not None:
            self._loaded = replace(self._loaded, case=case)
            self._original = replace(self._original, agreement=case.seen.now.agreement)
            self._show()

    def _on_queued(self, _key: str) -> None:
        self._is_busy = False
        self._show()
        self.finished.emit(self._original.id)
        if not self._is_known:
            self._navigator.go(PlaceKind.CUSTOMER, self._original.id)

    def _on_refused(self, error: BaseException) -> None:
        self._is_busy = False
        self._keeper.resume()
        key = key_of(str(error.facts.get("field", ""))) if isinstance(error, RuleViolation) else None
        if isinstance(error, RuleViolation) and error.code is Code.DOMAIN_TAKEN:
            key = Key.DOMAIN
        if key is None:
            self._on_failed(error)
            return
        self._refused_by_service[key] = error_sentence(error)
        self._show()
        self.refused.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error

    # What is shown.

    @property
    def _is_new(self) -> bool:
        """Whether Partner Center does not know the customer: it is new, or waits in the outbox only."""
        return is_unknown_there(self._is_known, self._loaded.case if self._loaded is not None else None)

    @property
    def _policy(self) -> Policy:
        return policy_of(self._partner)

    @property
    def _partner(self) -> Partner:
        return self._loaded.partner if self._loaded is not None else Partner()

    @property
    def _code(self) -> str:
        """The validation code that goes with the request: as typed, else as it waits already (CU-4)."""
        return self._answers.validation_code.strip() or code_given(self._loaded.case if self._loaded else None)

    def _answer(self, answers: Answers) -> None:
        self._answers = answers
        is_same = answers == self._since
        self._keeper.take("" if is_same else to_draft(answers, self._since))

    def _customer(self) -> Customer:
        today = self._loaded.today if self._loaded is not None else date.min
        customer = customer_of(self._answers, self._original, self._since, self._policy.domain_suffix, today)
        if self._is_known:
            return customer
        # A new one starts from the seller's own country, which nobody need alter.
        address = replace(customer.address, country=self._answers.country)
        culture = self._answers.culture
        agreement = agreement_of(self._answers, is_asked=self._policy.needs_agreement)
        return replace(
            customer, address=address, culture=culture, language=culture.partition("-")[0], agreement=agreement
        )

    def _judge(self) -> Judgement:
        judgement = Judgement()
        if self._loaded is None or self._rules.country != self._answers.country:
            return judgement
        customer = self._customer()
        case = self._loaded.case
        problems = self._customers.problems(
            customer,
            is_new=self._is_new,
            before=case.seen.base if case is not None else None,
            validation_code=self._code,
        )
        judgement.add(problems)
        judge_days(self._answers, self._loaded.today, judgement)
        if not self._is_known:
            judge_agreement(self._answers, customer.agreement, self._loaded.today, judgement)
        if self._taken and self._taken == customer.domain.casefold():
            judgement.errors.setdefault(Key.DOMAIN, sentence(Code.DOMAIN_TAKEN, {"domain": customer.domain}))
        for key, text in self._refused_by_service.items():
            judgement.errors.setdefault(key, text)
        return judgement

    def _show(self) -> None:
        if not self._country_names:
            self._country_names = named_countries(self._countries.codes())
        self._set(
            state_of(
                Drawn(
                    answers=self._answers,
                    since=self._since,
                    original=self._original,
                    rules=self._rules,
                    partner=self._partner,
                    case=self._loaded.case if self._loaded is not None else None,
                    countries=self._country_names,
                    judgement=self._judge(),
                    touched=frozenset(self._touched),
                    is_known=self._is_known,
                    is_loading=self._loaded is None,
                    is_busy=self._is_busy,
                    continued_at=self._continued_at,
                    problem=self._problem,
                )
            )
        )

"""What is wrong with the form as typed, in sentences, field by field."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.agreement_rules import agreement_problems
from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import Field
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState
from csp_desktop.domain.field_problems import Problem
from csp_desktop.viewmodels.customer_form.answers import Answers
from csp_desktop.viewmodels.customer_form.keys import Key, key_of
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.messages import sentence, verdict_sentence
from csp_desktop.viewmodels.wording import day_text


@dataclass
class Judgement:
    """Sentences by field; each field has one of them at most."""

    errors: dict[Key, str] = field(default_factory=dict)
    warnings: dict[Key, str] = field(default_factory=dict)
    missing: set[Key] = field(default_factory=set)

    def add(self, problems: Iterable[Problem]) -> None:
        """Take problems of the record in; the first one of a field counts."""
        for problem in problems:
            key = key_of(problem.field)
            if key is None or key in self.errors:
                continue
            if problem.is_warning:
                self.warnings.setdefault(key, verdict_sentence(problem.verdict))
                continue
            self.errors[key] = _sentence(key, problem)
            self.warnings.pop(key, None)
            if problem.verdict.code in (Code.REQUIRED, Code.REGISTRATION_NEEDED):
                self.missing.add(key)


def judge_days(answers: Answers, today: date, judgement: Judgement) -> None:
    """Judge the one day that every customer may have: when its account was opened (OQ-1)."""
    text = answers.opened_on.strip()
    if not text:
        return
    day = read_day(text)
    if day is None:
        judgement.errors[Key.OPENED_ON] = not_a_day(today)
    elif day > today:
        judgement.errors[Key.OPENED_ON] = sentence(Code.PLACED_IN_FUTURE)


def judge_agreement(answers: Answers, agreement: Agreement, today: date, judgement: Judgement) -> None:
    """Judge when the contact accepted the agreement (CU-29); who did is judged as the contact."""
    if agreement.state is not AgreementState.RECORDED:
        return
    if answers.agreement_date.strip() and agreement.accepted_on is None:
        judgement.errors[Key.ACCEPTED_ON] = not_a_day(today)
        return
    problems = agreement_problems(agreement, today)
    judgement.add(problem for problem in problems if problem.field == Field.AGREEMENT_DATE.value)


def not_a_day(today: date) -> str:
    """Return that a text is no day, and how one is written."""
    text = QCoreApplication.translate("customer_form", "Not a day, such as {example}.")
    return text.format(example=day_text(today))


def _sentence(key: Key, problem: Problem) -> str:
    if key is Key.COUNTRY and problem.verdict.code in (Code.REQUIRED, Code.TOO_LONG):
        return sentence(Code.COUNTRY_UNKNOWN)
    if key is Key.STATE and problem.verdict.code is Code.REQUIRED and problem.verdict.rule == "CU-22":
        return sentence(Code.STATE_UNKNOWN)
    return verdict_sentence(problem.verdict)

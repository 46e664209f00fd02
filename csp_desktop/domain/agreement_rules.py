"""What the record of an accepted agreement needs (CU-29)."""

from __future__ import annotations

from datetime import date

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import Field
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.field_problems import Problem, form_problem, problem, required
from csp_desktop.domain.mail_rules import is_mail_address


def agreement_problems(agreement: Agreement, today: date) -> tuple[Problem, ...]:
    """Return what is missing from the record of who accepted the agreement (CU-29).

    Args:
        today: The UTC day; the acceptance cannot lie after it.
    """
    texts = {
        Field.AGREEMENT_FIRST_NAME: agreement.first_name,
        Field.AGREEMENT_LAST_NAME: agreement.last_name,
        Field.AGREEMENT_EMAIL: agreement.email,
        Field.AGREEMENT_PHONE: agreement.phone,
    }
    found = []
    for field, text in texts.items():
        if not text.strip():
            if field is not Field.AGREEMENT_PHONE:
                found.append(required(field, "CU-29"))
        elif wrong := form_problem(field, text):
            found.append(wrong)
        elif field is Field.AGREEMENT_EMAIL and not is_mail_address(text.strip()):
            found.append(problem(field, Code.EMAIL_FORM, "CU-29", value=text.strip()))
    if agreement.accepted_on is None:
        found.append(required(Field.AGREEMENT_DATE, "CU-29"))
    elif agreement.accepted_on > today:
        found.append(
            problem(Field.AGREEMENT_DATE, Code.AGREEMENT_DATE_FUTURE, "CU-29", accepted_on=agreement.accepted_on)
        )
    return tuple(found)

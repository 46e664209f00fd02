"""Which mail addresses a customer may have (CU-21)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from csp_desktop.domain.codes import Code
from csp_desktop.domain.country_rules import Field
from csp_desktop.domain.customers import Customer
from csp_desktop.domain.enums import Qualification, Vetting
from csp_desktop.domain.field_problems import Problem, problem
from csp_desktop.domain.partners import Partner
from csp_desktop.domain.texts import words

FREE_MAIL = words(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de "
    "gmx.net web.de t-online.de naver.com daum.net hanmail.net nate.com mail.ru yandex.ru qq.com 163.com 126.com "
    "proton.me protonmail.com"
)
"""Mail services that education vetting does not take (CU-21)."""

_EMAIL = re.compile(r"[^@\s\"(),:;<>\[\]\\]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]")


def is_mail_address(text: str) -> bool:
    """Whether a text has the form of a mail address."""
    return _EMAIL.fullmatch(text) is not None


def email_problems(customer: Customer, partner: Partner) -> Iterator[Problem]:
    """Return what is wrong with a customer's mail address; an empty one is a required field."""
    email = customer.email.strip()
    if not email:
        return
    if not is_mail_address(email):
        yield problem(Field.EMAIL, Code.EMAIL_FORM, "1.2", value=email)
        return
    host = email.rpartition("@")[2].casefold()
    if _is_within(host, "microsoft.com"):
        yield problem(Field.EMAIL, Code.EMAIL_MICROSOFT, "CU-21")
    if partner.domain and _is_within(host, partner.domain.strip().casefold()):
        yield problem(Field.EMAIL, Code.EMAIL_PARTNER, "CU-21", domain=partner.domain)
    education = [one for one in customer.qualifications if one.qualification is Qualification.EDUCATION]
    if education and (host in FREE_MAIL or _is_within(host, "onmicrosoft.com")):
        # Vetting that is over does not ask again.
        is_over = all(one.vetting in (Vetting.APPROVED, Vetting.DENIED) for one in education)
        yield problem(Field.EMAIL, Code.EMAIL_FREE, "CU-21", is_warning=is_over, domain=host)


def _is_within(host: str, domain: str) -> bool:
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))

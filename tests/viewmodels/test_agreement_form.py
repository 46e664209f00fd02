from __future__ import annotations

from datetime import date

import pytest

from csp_desktop.domain.changes import RecordAgreement
from csp_desktop.domain.customers import Agreement
from csp_desktop.domain.enums import AgreementState, Cloud, Role
from csp_desktop.viewmodels.agreement_form import DRAFT_KIND, AgreementForm, AgreementKey
from tests.builders import CUSTOMER_ID, a_customer, a_partner
from tests.fakes.customer_office import CustomerOffice
from tests.fakes.inline_lane import InlineLane

SOUND = {
    AgreementKey.FIRST_NAME: "Bea",
    AgreementKey.LAST_NAME: "Sample",
    AgreementKey.EMAIL: "bea@contoso.example",
    AgreementKey.DATE: "1 May 2026",
}

pytestmark = pytest.mark.usefixtures("qapp")


def an_office(**changes: object) -> CustomerOffice:
    partner = a_partner(**changes)
    return CustomerOffice((a_customer(agreement=Agreement(AgreementState.NOT_RECORDED)),), partner)


def a_form(office: CustomerOffice, customer_id: str = CUSTOMER_ID) -> AgreementForm:
    return AgreementForm(office.service, customer_id, InlineLane(), InlineLane(), office.clock, office.drafts)


def type_into(form: AgreementForm, answers: dict[AgreementKey, str]) -> None:
    for key, text in answers.items():
        form.set_text(key, text)
        form.leave(key)


def errors(form: AgreementForm) -> set[AgreementKey]:
    return {key for key, field in form.state.fields.items() if field.error}


def test_cu_29_who_accepted_and_when_is_queued() -> None:
    office = an_office()
    form = a_form(office)
    finished: list[str] = []
    form.finished.connect(finished.append)
    type_into(form, SOUND)

    form.submit()

    (entry,) = office.queued
    assert isinstance(entry.change, RecordAgreement)
    assert entry.change.after == Agreement(
        AgreementState.RECORDED, "Bea", "Sample", "bea@contoso.example", accepted_on=date(2026, 5, 1)
    )
    assert finished == [CUSTOMER_ID]


def test_cu_29_all_but_the_phone_is_needed() -> None:
    office = an_office()
    form = a_form(office)

    form.submit()

    assert errors(form) == set(AgreementKey) - {AgreementKey.PHONE}
    assert office.queued == []


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (AgreementKey.DATE, "5 May 2026"),
        (AgreementKey.DATE, "soon"),
        (AgreementKey.EMAIL, "bea@"),
        (AgreementKey.FIRST_NAME, "a\0b"),
        (AgreementKey.LAST_NAME, "x" * 10_000),
        (AgreementKey.PHONE, "\u202e1"),
    ],
)
def test_cu_29_what_is_wrong_is_told_beside_its_field(key: AgreementKey, text: str) -> None:
    office = an_office()
    form = a_form(office)
    type_into(form, SOUND | {key: text})

    form.submit()

    assert errors(form) == {key}
    assert office.queued == []


def test_the_contact_may_be_the_one_who_accepted() -> None:
    form = a_form(an_office())
    offered = form.state.contact

    form.take_contact()

    assert "Ada Example" in offered
    assert form.state.fields[AgreementKey.LAST_NAME].text == "Example"
    assert form.state.contact == ""


def test_what_stands_now_is_told() -> None:
    assert a_form(an_office()).state.standing.startswith("Not recorded")
    assert "accepted by Ada Example" in a_form(CustomerOffice()).state.standing


def test_a_record_that_waits_is_pointed_out_and_altered() -> None:
    office = an_office()
    first = a_form(office)
    type_into(first, SOUND)
    first.submit()
    form = a_form(office)
    type_into(form, {AgreementKey.FIRST_NAME: "Cleo"})

    form.submit()

    (entry,) = office.queued
    assert isinstance(entry.change, RecordAgreement)
    assert entry.change.after.first_name == "Cleo"
    assert "waits in the Outbox" in form.state.notice


def test_cu_29_other_clouds_do_not_ask_for_it() -> None:
    assert "does not ask" in a_form(an_office(cloud=Cloud.GERMANY)).state.notice


def test_ro_2_a_role_that_may_not_record_it_is_told_so() -> None:
    state = a_form(an_office(role=Role.HELPDESK_AGENT)).state

    assert not state.can_submit
    assert "role" in state.submit_reason


def test_a_customer_that_is_gone_is_said_on_top() -> None:
    assert "not here any more" in a_form(an_office(), "nobody").state.problem


def test_what_was_typed_is_kept_and_dropped_once_it_is_queued() -> None:
    office = an_office()
    form = a_form(office)
    type_into(form, SOUND)
    form.keep()

    again = a_form(office)
    kept = again.state.fields[AgreementKey.FIRST_NAME].text
    again.submit()

    assert kept == "Bea"
    assert office.draft(CUSTOMER_ID, DRAFT_KIND) is None


def test_without_drafts_the_form_works_all_the_same() -> None:
    office = an_office()
    form = AgreementForm(office.service, CUSTOMER_ID, InlineLane(), InlineLane(), office.clock)
    type_into(form, SOUND)

    form.submit()

    assert len(office.queued) == 1

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csp_desktop.domain.changes import CreateCustomer
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement, Customer, Held
from csp_desktop.domain.enums import AgreementState, Qualification, Role
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.services.customers import DRAFT_KIND
from tests.builders import CUSTOMER_ID, a_customer
from tests.services.conftest import Office

NEW = a_customer(id="new", company="Fabrikam", domain="fabrikam.onmicrosoft.com", agreement=Agreement())
AGREEMENT = Agreement(AgreementState.RECORDED, "Ada", "Example", "ada@contoso.example", accepted_on=date(2018, 9, 3))


def refusal_of_new(office: Office, customer: Customer) -> Code:
    with pytest.raises(RuleViolation) as caught:
        office.customers.create(customer)
    return caught.value.code


def refusal_of_edit(office: Office, customer: Customer) -> Code:
    with pytest.raises(RuleViolation) as caught:
        office.customers.edit(customer)
    return caught.value.code


def test_a_new_customer_waits_and_is_listed(office: Office) -> None:
    office.customers.create(NEW)

    seen, figures = office.house.shelves.shown_customers["new"]
    assert seen.is_only_here
    assert figures.pending == 1


def test_cu_27_a_domain_that_another_customer_has_is_refused_without_regard_to_case(office: Office) -> None:
    assert refusal_of_new(office, replace(NEW, domain="CONTOSO.onmicrosoft.com")) is Code.DOMAIN_TAKEN


def test_a_field_that_is_refused_queues_nothing(office: Office) -> None:
    assert refusal_of_new(office, replace(NEW, company="LLC")) is Code.NAME_LEGAL_FORM
    assert office.house.shelves.outbox == {}


def test_cu_33_a_restricted_partner_enters_no_customer(office: Office) -> None:
    office.sell_as(is_blocked=True)

    assert refusal_of_new(office, NEW) is Code.PARTNER_BLOCKED


def test_ro_2_a_billing_admin_enters_no_customer(office: Office) -> None:
    office.sell_as(role=Role.BILLING_ADMIN)

    assert refusal_of_new(office, NEW) is Code.ROLE_DENIED


def test_ro_2_a_billing_admin_edits_no_customer(office: Office) -> None:
    office.sell_as(role=Role.BILLING_ADMIN)

    assert refusal_of_edit(office, a_customer(company="Contoso Ltd.")) is Code.ROLE_DENIED


def test_ro_2_a_helpdesk_agent_records_no_agreement(office: Office) -> None:
    office.sell_as(role=Role.HELPDESK_AGENT)

    with pytest.raises(RuleViolation) as caught:
        office.customers.record_agreement(CUSTOMER_ID, AGREEMENT)

    assert caught.value.code is Code.ROLE_DENIED


def test_editing_a_customer_that_waits_edits_its_creation(office: Office) -> None:
    office.customers.create(NEW)

    office.customers.edit(replace(NEW, company="Fabrikam, Inc."))

    (entry,) = office.open_entries()
    assert isinstance(entry.change, CreateCustomer)
    assert entry.change.customer.company == "Fabrikam, Inc."


def test_or_20_editing_a_customer_back_leaves_the_outbox(office: Office) -> None:
    office.customers.edit(a_customer(company="Contoso Ltd."))

    key = office.customers.edit(a_customer())

    assert key == ""
    assert office.open_entries() == []


def test_cu_28_another_company_name_shows_in_the_list_while_it_waits(office: Office) -> None:
    office.customers.edit(a_customer(company="Contoso Ltd."))

    seen, figures = office.house.shelves.shown_customers[CUSTOMER_ID]
    assert (seen.now.company, figures.pending) == ("Contoso Ltd.", 1)


def test_cu_3_a_qualification_that_microsoft_granted_does_not_hinder_other_edits(office: Office) -> None:
    granted = a_customer(qualifications=(Held(Qualification.NONPROFIT),))
    office.keep(granted)

    key = office.customers.edit(replace(granted, company="Contoso Fund"))

    assert office.entry(key).change.customer_id == CUSTOMER_ID


def test_cu_3_a_qualification_that_only_microsoft_grants_is_refused(office: Office) -> None:
    code = refusal_of_edit(office, a_customer(qualifications=(Held(Qualification.NONPROFIT),)))

    assert code is Code.QUALIFICATION_NOT_SETTABLE


def test_the_domain_of_a_known_customer_is_fixed(office: Office) -> None:
    assert refusal_of_edit(office, a_customer(domain="other.onmicrosoft.com")) is Code.DOMAIN_FIXED


def test_cu_29_an_agreement_is_queued_and_laid_over_the_customer(office: Office) -> None:
    office.keep(a_customer(agreement=Agreement(AgreementState.NOT_RECORDED)))

    office.customers.record_agreement(CUSTOMER_ID, AGREEMENT)

    seen = office.customers.case(CUSTOMER_ID).seen
    assert seen.now.agreement == AGREEMENT
    assert seen.pending == frozenset({"agreement"})


def test_cu_29_an_agreement_of_tomorrow_is_refused(office: Office) -> None:
    with pytest.raises(RuleViolation) as caught:
        office.customers.record_agreement(CUSTOMER_ID, replace(AGREEMENT, accepted_on=date(2018, 9, 5)))

    assert caught.value.code is Code.AGREEMENT_DATE_FUTURE


def test_entering_forgets_the_draft(office: Office) -> None:
    office.drafts.save(DRAFT_KIND, "", "{}")

    office.customers.create(NEW)

    assert office.drafts.all() == ()


def test_a_case_holds_all_that_its_page_shows(office: Office) -> None:
    sold = office.sell()

    case = office.customers.case(CUSTOMER_ID)

    assert [each.now.id for each in case.subscriptions] == list(sold.subscription_ids)
    assert [each.id for each in case.entries] == list(sold.entry_ids)
    assert (case.orders, case.today) == ((), office.clock.today())

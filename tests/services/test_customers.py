from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csp_desktop.domain.changes import CreateCustomer, EditCustomer, EndRelationship, SetQualification
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Agreement, Customer, Held
from csp_desktop.domain.editing import StatusWish
from csp_desktop.domain.enums import AgreementState, EducationSegment, Qualification, Role, Status, Vetting
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.services.customers import DRAFT_KIND
from tests.builders import CUSTOMER_ID, SUBSCRIPTION_ID, a_customer, a_subscription
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


SCHOOL = Held(
    Qualification.EDUCATION, Vetting.IN_REVIEW, "Education", date(2018, 9, 4), education_segment=EducationSegment.K12
)
CLOUD = Held(Qualification.GOVERNMENT_COMMUNITY_CLOUD, Vetting.IN_REVIEW, "GovernmentCommunityCloud")


def test_cu_3_a_qualification_of_a_known_customer_is_a_request_of_its_own(office: Office) -> None:
    office.customers.edit(a_customer(company="Contoso Schools", qualifications=(SCHOOL,)))

    profile, request = (entry.change for entry in office.open_entries())
    assert isinstance(profile, EditCustomer)
    assert isinstance(request, SetQualification)
    assert (profile.after.company, profile.after.qualifications) == ("Contoso Schools", ())
    assert request.after == (SCHOOL,)
    assert office.customers.case(CUSTOMER_ID).seen.now.qualifications == (SCHOOL,)


def test_or_20_a_request_that_is_taken_back_leaves_the_outbox(office: Office) -> None:
    office.customers.edit(a_customer(qualifications=(SCHOOL,)))

    office.customers.edit(a_customer())

    assert office.open_entries() == []


def test_cu_4_the_validation_code_goes_with_the_request_and_is_never_printed(office: Office) -> None:
    office.customers.edit(a_customer(qualifications=(CLOUD,)), " 4711-secret ")

    (entry,) = office.open_entries()
    assert isinstance(entry.change, SetQualification)
    assert entry.change.validation_code == "4711-secret"
    assert "secret" not in repr(entry)


def test_cu_4_a_new_customer_takes_its_validation_code_along(office: Office) -> None:
    office.customers.create(replace(NEW, qualifications=(CLOUD,)), "4711-secret")

    (entry,) = office.open_entries()
    assert isinstance(entry.change, CreateCustomer)
    assert entry.change.validation_code == "4711-secret"
    assert "secret" not in repr(entry)


def test_cu_4_without_the_code_nothing_is_queued(office: Office) -> None:
    assert refusal_of_edit(office, a_customer(qualifications=(CLOUD,))) is Code.VALIDATION_CODE_NEEDED
    assert office.open_entries() == []


def test_cu_5_what_came_of_the_vetting_is_noted_by_itself(office: Office) -> None:
    office.keep(a_customer(qualifications=(SCHOOL,)))

    office.customers.edit(a_customer(qualifications=(replace(SCHOOL, vetting=Vetting.APPROVED),)))

    (entry,) = office.open_entries()
    assert isinstance(entry.change, SetQualification)


# CU-30


def refusal_of_end(office: Office, customer_id: str = CUSTOMER_ID) -> Code:
    with pytest.raises(RuleViolation) as caught:
        office.customers.end_relationship(customer_id)
    return caught.value.code


def test_t_25_a_customer_with_an_active_subscription_stays(office: Office) -> None:
    office.keep(a_subscription())

    assert refusal_of_end(office) is Code.ACTIVE_SUBSCRIPTIONS


def test_cu_30_a_customer_that_waits_here_is_withdrawn_instead(office: Office) -> None:
    office.customers.create(NEW)

    assert refusal_of_end(office, "new") is Code.CUSTOMER_ONLY_HERE


def test_cu_30_the_end_waits_for_the_suspensions_and_then_takes_the_customer_off_the_list(office: Office) -> None:
    office.keep(a_customer(relationship="reseller"), a_subscription())
    office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)
    key = office.customers.end_relationship(CUSTOMER_ID)
    suspension, end = office.open_entries()
    still_listed = CUSTOMER_ID in office.house.shelves.shown_customers

    for entry in (suspension, end):
        office.outbox.mark_placed(entry.id, office.clock.today())

    assert still_listed
    assert (end.id, end.depends_on) == (key, (suspension.id,))
    assert isinstance(end.change, EndRelationship)
    assert (end.change.before, end.change.suspended) == ("reseller", 1)
    assert CUSTOMER_ID not in office.house.shelves.shown_customers
    assert SUBSCRIPTION_ID not in office.house.shelves.shown_subscriptions
    assert office.house.shelves.subscriptions[SUBSCRIPTION_ID].status is Status.SUSPENDED


def test_cu_30_taking_the_suspension_back_takes_the_end_back_too(office: Office) -> None:
    office.keep(a_subscription())
    office.turn(SUBSCRIPTION_ID, StatusWish.SUSPEND)
    office.customers.end_relationship(CUSTOMER_ID)

    office.turn(SUBSCRIPTION_ID, StatusWish.REACTIVATE)

    assert office.open_entries() == []
    assert not office.customers.case(CUSTOMER_ID).seen.now.has_left


def test_cu_30_nothing_is_ordered_for_whoever_is_about_to_leave(office: Office) -> None:
    office.customers.end_relationship(CUSTOMER_ID)

    with pytest.raises(RuleViolation) as caught:
        office.sell()

    assert caught.value.code is Code.RELATIONSHIP_ENDED


def test_cu_30_who_comes_back_is_listed_again(office: Office) -> None:
    office.keep(a_customer(relationship="none"))
    gone = CUSTOMER_ID in office.house.shelves.shown_customers

    office.keep(a_customer(relationship="reseller"))

    assert not gone
    assert CUSTOMER_ID in office.house.shelves.shown_customers


def test_cu_30_nothing_comes_back_while_the_end_of_the_relationship_waits(office: Office) -> None:
    office.keep(a_subscription(status=Status.SUSPENDED, suspended_on=office.clock.today()))
    office.customers.end_relationship(CUSTOMER_ID)

    with pytest.raises(RuleViolation) as caught:
        office.turn(SUBSCRIPTION_ID, StatusWish.REACTIVATE)

    assert caught.value.code is Code.RELATIONSHIP_ENDED
    assert office.seen(SUBSCRIPTION_ID).now.status is Status.SUSPENDED

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from csp_desktop.domain.changes import CreateCustomer, EditCustomer, SetQualification
from csp_desktop.domain.codes import Code
from csp_desktop.domain.customers import Customer, Held
from csp_desktop.domain.enums import AgreementState, Cloud, EducationSegment, Qualification, Role, Segment, Vetting
from csp_desktop.domain.errors import Unavailable
from csp_desktop.domain.outbox import Entry
from csp_desktop.qtkit.lane import Runs
from csp_desktop.viewmodels.customer_form import CustomerForm, Key
from csp_desktop.viewmodels.navigator import Place, PlaceKind
from tests.builders import CUSTOMER_ID, a_customer, a_partner, an_address
from tests.fakes.customer_office import TODAY, CustomerOffice
from tests.fakes.inline_lane import HeldLane, InlineLane

NEW_ID = "new-customer"
SOUND = {
    Key.COMPANY: "Northwind Traders",
    Key.DOMAIN: "northwind",
    Key.EMAIL: "it@northwind.example",
    Key.LINE1: "77 Orchard Row",
    Key.CITY: "Portland",
    Key.STATE: "OR",
    Key.POSTAL_CODE: "97201",
    Key.FIRST_NAME: "Elias",
    Key.LAST_NAME: "Crowder",
}

pytestmark = pytest.mark.usefixtures("qapp")


def a_form(office: CustomerOffice, customer_id: str = "", *, write: Runs | None = None) -> CustomerForm:
    lane = InlineLane()
    return CustomerForm(
        office.service,
        office.drafts,
        office.countries,
        lane,
        write or lane,
        office.navigator,
        customer_id,
        new_id=lambda: NEW_ID,
    )


def type_into(form: CustomerForm, answers: dict[Key, str]) -> None:
    for key, text in answers.items():
        form.set_text(key, text)
        form.leave(key)


def errors(form: CustomerForm) -> dict[Key, str]:
    return {key: field.error for key, field in form.state.fields.items() if field.error}


def the_change(office: CustomerOffice) -> CreateCustomer | EditCustomer:
    (entry,) = office.queued
    assert isinstance(entry, Entry)
    assert isinstance(entry.change, CreateCustomer | EditCustomer)
    return entry.change


# A new customer


def test_a_new_customer_starts_in_the_sellers_country_with_its_language() -> None:
    fields = a_form(CustomerOffice()).state.fields

    assert (fields[Key.COUNTRY].text, fields[Key.CULTURE].text) == ("US", "en-US")


def test_cu_26_a_sound_form_queues_the_new_customer_and_opens_it() -> None:
    office = CustomerOffice()
    form = a_form(office)
    finished: list[str] = []
    form.finished.connect(finished.append)
    type_into(form, SOUND)

    form.submit()

    customer = office.seen(NEW_ID)
    assert finished == [NEW_ID]
    assert office.gone == [Place(PlaceKind.CUSTOMER, NEW_ID)]
    assert (customer.domain, customer.address.country) == ("northwind.onmicrosoft.com", "US")
    assert (customer.culture, customer.language) == ("en-US", "en")
    assert isinstance(the_change(office), CreateCustomer)


def test_cu_29_the_agreement_of_a_new_customer_is_not_recorded_until_somebody_says_so() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND)

    form.submit()

    assert office.seen(NEW_ID).agreement.state is AgreementState.NOT_RECORDED


def test_cu_29_the_contact_may_have_accepted_it() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND | {Key.ACCEPTED: "1", Key.ACCEPTED_ON: "1 May 2026"})

    form.submit()

    agreement = office.seen(NEW_ID).agreement
    assert (agreement.state, agreement.first_name) == (AgreementState.RECORDED, "Elias")
    assert agreement.accepted_on == date(2026, 5, 1)


@pytest.mark.parametrize("day", ["5 May 2026", "soon", ""])
def test_cu_29_it_was_accepted_on_a_day_that_is_not_in_the_future(day: str) -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND | {Key.ACCEPTED: "1", Key.ACCEPTED_ON: day})

    form.submit()

    assert set(errors(form)) == {Key.ACCEPTED_ON}
    assert office.queued == []


def test_a_cloud_that_asks_for_no_agreement_shows_no_box() -> None:
    form = a_form(CustomerOffice(partner=a_partner(cloud=Cloud.US_GOVERNMENT)))

    assert not form.state.fields[Key.ACCEPTED].is_visible
    assert form.state.suffix == ".onmicrosoft.us"


# Judging


def test_nothing_is_wrong_before_anything_was_typed() -> None:
    form = a_form(CustomerOffice())

    form.leave(Key.COMPANY)

    assert errors(form) == {}


def test_a_field_is_judged_once_it_is_left() -> None:
    form = a_form(CustomerOffice())
    form.set_text(Key.EMAIL, "x@")
    while_typing = errors(form)

    form.leave(Key.EMAIL)
    after_leaving = errors(form)
    form.set_text(Key.EMAIL, "x@northwind.example")

    assert while_typing == {}
    assert set(after_leaving) == {Key.EMAIL}
    assert errors(form) == {}


def test_submit_shows_all_that_is_missing_and_queues_nothing() -> None:
    office = CustomerOffice()
    form = a_form(office)
    refused: list[bool] = []
    form.refused.connect(lambda: refused.append(True))

    form.submit()

    assert set(errors(form)) == {
        Key.COMPANY, Key.DOMAIN, Key.EMAIL, Key.LINE1, Key.CITY, Key.STATE, Key.POSTAL_CODE, Key.FIRST_NAME,
        Key.LAST_NAME,
    }  # fmt: skip
    assert refused == [True]
    assert office.queued == []


def test_cu_20_a_warning_stands_beside_the_field_and_does_not_refuse() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND | {Key.COMPANY: "northwind.com"})

    form.submit()

    assert form.state.fields[Key.COMPANY].warning
    assert office.seen(NEW_ID).company == "northwind.com"


@pytest.mark.parametrize("name", ["GmbH", "x", "---", "   "])
def test_cu_20_what_is_no_company_name_is_refused(name: str) -> None:
    form = a_form(CustomerOffice())
    type_into(form, SOUND | {Key.COMPANY: name})

    form.submit()

    assert set(errors(form)) == {Key.COMPANY}


@pytest.mark.parametrize("text", ["a\0b", "\u202eabc", "x" * 10_000, "\ud800", "<b>\x07</b>"])
@pytest.mark.parametrize("key", [key for key in SOUND if key is not Key.STATE])
def test_hostile_text_is_a_field_error_and_never_a_crash(key: Key, text: str) -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND | {key: text})

    form.submit()
    form.keep()

    assert set(errors(form)) == {key}
    assert office.queued == []
    assert office.draft() is not None


def test_cu_27_a_domain_that_another_customer_has_is_told_when_the_field_is_left() -> None:
    form = a_form(CustomerOffice())

    type_into(form, {Key.DOMAIN: "Contoso"})
    taken = errors(form)
    type_into(form, {Key.DOMAIN: "contoso2"})

    assert set(taken) == {Key.DOMAIN}
    assert errors(form) == {}


def test_cu_27_a_domain_taken_in_the_meantime_is_told_beside_its_field_too() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND)
    taken = a_customer(id="other", domain="northwind.onmicrosoft.com")
    with office.desk.begin() as work:
        work.customers.save_base(taken)
        office.desk.show_customer(work, taken.id, office.partner)

    form.submit()

    assert set(errors(form)) == {Key.DOMAIN}
    assert not form.state.is_busy


def test_a_failure_of_the_world_stands_on_top_and_keeps_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND)

    def fail(_customer: Customer, _validation_code: str) -> str:
        raise Unavailable(Code.DISK_FULL)

    monkeypatch.setattr(office.service, "create", fail)

    form.submit()

    assert "disk" in form.state.problem
    assert form.state.can_submit
    assert form.state.fields[Key.COMPANY].text == "Northwind Traders"


def test_submit_is_pressed_once() -> None:
    office = CustomerOffice()
    lane = HeldLane()
    form = a_form(office, write=lane)
    type_into(form, SOUND)
    form.submit()
    busy = form.state

    form.submit()
    lane.release()

    assert (busy.is_busy, busy.can_submit) == (True, False)
    assert len(office.queued) == 1


# Countries


@pytest.mark.parametrize(
    ("country", "label", "postal", "has_list", "registration"),
    [
        ("US", "State", "ZIP code", True, False),
        ("KR", "Province or city", "Postal code", False, False),
        ("DE", "State", "Postal code", False, False),
        ("PL", "Voivodeship", "Postal code", False, True),
        ("CA", "Province", "Postal code", True, False),
    ],
)
def test_cu_23_cu_24_fields_follow_the_country(
    country: str, label: str, postal: str, has_list: bool, registration: bool
) -> None:
    form = a_form(CustomerOffice())

    form.set_text(Key.COUNTRY, country)

    fields = form.state.fields
    assert (fields[Key.STATE].label, fields[Key.POSTAL_CODE].label) == (label, postal)
    assert bool(fields[Key.STATE].options) is has_list
    assert fields[Key.REGISTRATION_NUMBER].is_visible is registration


def test_another_country_brings_its_language_and_drops_a_state_it_does_not_have() -> None:
    form = a_form(CustomerOffice())
    type_into(form, SOUND)

    form.set_text(Key.COUNTRY, "GB")

    fields = form.state.fields
    assert (fields[Key.CULTURE].text, fields[Key.STATE].text) == ("en-GB", "")
    assert fields[Key.CITY].text == "Portland"
    assert set(errors(form)) == {Key.POSTAL_CODE}


def test_cu_23_poland_needs_registration_number_and_phone() -> None:
    form = a_form(CustomerOffice())
    type_into(form, SOUND | {Key.COUNTRY: "PL", Key.STATE: "", Key.POSTAL_CODE: "00-950"})

    form.submit()

    assert set(errors(form)) == {Key.REGISTRATION_NUMBER, Key.PHONE}


def test_a_seller_without_country_must_choose_one() -> None:
    form = a_form(CustomerOffice(partner=a_partner(country="")))
    type_into(form, SOUND)

    form.submit()

    assert errors(form)[Key.COUNTRY] == "Choose a country."


def test_submit_waits_for_the_rules_of_a_country_that_was_just_chosen() -> None:
    office = CustomerOffice()
    read = HeldLane()
    form = CustomerForm(
        office.service, office.drafts, office.countries, read, InlineLane(), office.navigator, "", lambda: NEW_ID
    )
    read.release()
    type_into(form, SOUND | {Key.STATE: "", Key.POSTAL_CODE: "26133", Key.COUNTRY: "DE"})

    form.submit()
    before = list(office.queued)
    read.release()

    assert before == []
    assert office.seen(NEW_ID).culture == "de-DE"


# Editing


def test_a_known_customer_keeps_its_domain_and_says_why() -> None:
    field = a_form(CustomerOffice(), CUSTOMER_ID).state.fields[Key.DOMAIN]

    assert field.text == "contoso.onmicrosoft.com"
    assert "cannot be changed" in field.locked


def test_nothing_changed_is_said_beside_the_button() -> None:
    state = a_form(CustomerOffice(), CUSTOMER_ID).state

    assert not state.can_submit
    assert state.submit_reason == "Nothing has changed yet."


def test_cu_28_only_what_was_altered_is_queued() -> None:
    office = CustomerOffice()
    form = a_form(office, CUSTOMER_ID)
    type_into(
        form, {Key.COMPANY: "Contoso Holding ", Key.TAGS: "key account, north,, north", Key.OPENED_ON: "1 May 2026"}
    )

    form.submit()

    change = the_change(office)
    assert isinstance(change, EditCustomer)
    assert change.after == replace(
        office.customers[0], company="Contoso Holding", tags=("key account", "north"), opened_on=date(2026, 5, 1)
    )
    assert office.gone == []


@pytest.mark.parametrize("day", ["soon", "5 May 2026"])
def test_oq_1_the_account_was_opened_on_a_day_that_is_not_in_the_future(day: str) -> None:
    form = a_form(CustomerOffice(), CUSTOMER_ID)

    type_into(form, {Key.OPENED_ON: day})

    assert set(errors(form)) == {Key.OPENED_ON}


def test_a_customer_that_only_waits_is_edited_in_its_change() -> None:
    office = CustomerOffice()
    first = a_form(office)
    type_into(first, SOUND)
    first.submit()
    form = a_form(office, NEW_ID)
    notice = form.state.notice
    type_into(form, {Key.COMPANY: "Northwind Group", Key.DOMAIN: "nwgroup"})

    form.submit()

    change = the_change(office)
    assert isinstance(change, CreateCustomer)
    assert (change.customer.company, change.customer.domain) == ("Northwind Group", "nwgroup.onmicrosoft.com")
    assert "Outbox" in notice


def test_a_profile_that_waits_already_is_pointed_out_and_altered() -> None:
    office = CustomerOffice()
    office.service.edit(replace(office.customers[0], company="Contoso One"))
    form = a_form(office, CUSTOMER_ID)
    type_into(form, {Key.COMPANY: "Contoso Two"})

    form.submit()

    assert the_change(office).company == "Contoso Two"
    assert "waits in the Outbox" in form.state.notice


def test_a_customer_that_is_gone_is_said_on_top() -> None:
    form = a_form(CustomerOffice(), "nobody")

    assert "not here any more" in form.state.problem
    assert not form.state.can_submit


# Qualification


def test_cu_3_nonprofit_is_shown_with_its_reason_and_not_changed() -> None:
    held = Held(Qualification.NONPROFIT, Vetting.APPROVED, "Nonprofit")
    office = CustomerOffice(customers=(a_customer(qualifications=(held,)),))
    form = a_form(office, CUSTOMER_ID)
    field = form.state.fields[Key.QUALIFICATION]
    type_into(form, {Key.COMPANY: "Contoso Aid"})

    form.submit()

    assert field.locked
    assert field.options == (("none", "Nonprofit"),)
    assert office.seen(CUSTOMER_ID).qualifications == (held,)


def test_cu_3_a_partner_sets_what_it_may_and_nothing_else() -> None:
    options = a_form(CustomerOffice()).state.fields[Key.QUALIFICATION].options

    assert [key for key, _word in options] == [
        "none", "education", "government_community_cloud", "state_owned_entity"
    ]  # fmt: skip


def test_cu_5_a_qualification_set_now_is_in_review_since_today() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND | {Key.QUALIFICATION: "education", Key.EDUCATION_SEGMENT: "k12"})
    vetting = form.state.fields[Key.VETTING]

    form.submit()

    assert (vetting.text, vetting.is_visible) == ("in_review", True)
    customer = office.seen(NEW_ID)
    school = Held(
        Qualification.EDUCATION, Vetting.IN_REVIEW, "Education", TODAY, education_segment=EducationSegment.K12
    )
    assert customer.qualifications == (school,)
    assert customer.segment is Segment.COMMERCIAL


def test_cu_5_the_answer_of_the_vetting_is_entered_here() -> None:
    held = Held(Qualification.EDUCATION, Vetting.IN_REVIEW, "Education", since=date(2026, 4, 1))
    office = CustomerOffice(customers=(a_customer(qualifications=(held,)),))
    form = a_form(office, CUSTOMER_ID)
    type_into(form, {Key.VETTING: "approved"})

    form.submit()

    assert office.seen(CUSTOMER_ID).qualifications == (replace(held, vetting=Vetting.APPROVED),)


def test_cu_3_a_qualification_at_partner_center_cannot_be_taken_away() -> None:
    held = Held(Qualification.EDUCATION, Vetting.APPROVED, "Education")
    form = a_form(CustomerOffice(customers=(a_customer(qualifications=(held,)),)), CUSTOMER_ID)

    assert "none" not in dict(form.state.fields[Key.QUALIFICATION].options)


def test_cu_21_education_needs_an_address_of_its_own() -> None:
    form = a_form(CustomerOffice())

    type_into(form, SOUND | {Key.EMAIL: "school@gmail.com", Key.QUALIFICATION: "education"})

    assert set(errors(form)) == {Key.EMAIL}


def shown(form: CustomerForm) -> set[Key]:
    asked = {Key.EDUCATION_SEGMENT, Key.WEBSITE, Key.VALIDATION_CODE}
    return {key for key in asked if form.state.fields[key].is_visible}


def test_cu_4_each_qualification_asks_for_what_it_needs() -> None:
    form = a_form(CustomerOffice())
    asked = {}
    for qualification in ("none", "education", "government_community_cloud", "state_owned_entity"):
        form.set_text(Key.QUALIFICATION, qualification)
        asked[qualification] = shown(form)

    assert asked == {
        "none": set(),
        "education": {Key.EDUCATION_SEGMENT, Key.WEBSITE},
        "government_community_cloud": {Key.VALIDATION_CODE},
        "state_owned_entity": set(),
    }


@pytest.mark.parametrize(
    ("qualification", "field"),
    [("education", Key.EDUCATION_SEGMENT), ("government_community_cloud", Key.VALIDATION_CODE)],
)
def test_cu_4_a_request_without_what_it_needs_is_not_queued(qualification: str, field: Key) -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND | {Key.QUALIFICATION: qualification})

    form.submit()

    assert set(errors(form)) == {field}
    assert office.queued == []


def test_cu_4_a_website_goes_with_the_request() -> None:
    office = CustomerOffice()
    form = a_form(office)
    request = {
        Key.QUALIFICATION: "education",
        Key.EDUCATION_SEGMENT: "higher_education",
        Key.WEBSITE: "https://school.example",
    }
    type_into(form, SOUND | request)

    form.submit()

    (held,) = office.seen(NEW_ID).qualifications
    assert (held.education_segment, held.website) == (EducationSegment.HIGHER_EDUCATION, "https://school.example")


def test_cu_4_a_validation_code_reaches_the_change_and_no_draft() -> None:
    office = CustomerOffice(customers=(a_customer(),))
    form = a_form(office, CUSTOMER_ID)
    type_into(form, {Key.QUALIFICATION: "government_community_cloud", Key.VALIDATION_CODE: "4711-secret"})
    form.keep()
    drafts = [draft.content for draft in office.house.shelves.drafts.values()]

    form.submit()

    (entry,) = office.queued
    assert isinstance(entry.change, SetQualification)
    assert entry.change.validation_code == "4711-secret"
    assert drafts
    assert "secret" not in "".join(drafts)


def test_cu_4_a_code_that_waits_already_is_not_asked_again() -> None:
    office = CustomerOffice(customers=(a_customer(),))
    first = a_form(office, CUSTOMER_ID)
    type_into(first, {Key.QUALIFICATION: "government_community_cloud", Key.VALIDATION_CODE: "4711-secret"})
    first.submit()
    form = a_form(office, CUSTOMER_ID)
    note = form.state.fields[Key.VALIDATION_CODE].note
    type_into(form, {Key.COMPANY: "Contoso City"})

    form.submit()

    codes = [each.change.validation_code for each in office.queued if isinstance(each.change, SetQualification)]
    assert errors(form) == {}
    assert "given already" in note
    assert codes == ["4711-secret"]


def test_cu_4_what_is_only_noted_asks_for_nothing() -> None:
    office = CustomerOffice(customers=(a_customer(),))
    form = a_form(office, CUSTOMER_ID)
    type_into(form, {Key.QUALIFICATION: "education", Key.VETTING: "approved"})

    form.submit()

    assert shown(form) == set()
    (held,) = office.seen(CUSTOMER_ID).qualifications
    assert (held.qualification, held.vetting) == (Qualification.EDUCATION, Vetting.APPROVED)


def test_cu_3_a_request_that_only_waits_can_be_taken_back() -> None:
    office = CustomerOffice(customers=(a_customer(),))
    first = a_form(office, CUSTOMER_ID)
    type_into(first, {Key.QUALIFICATION: "state_owned_entity"})
    first.submit()
    form = a_form(office, CUSTOMER_ID)
    type_into(form, {Key.QUALIFICATION: "none"})

    form.submit()

    assert [each for each in office.queued if each.is_open] == []


def test_sc_6_a_cloud_without_qualifications_says_so() -> None:
    form = a_form(CustomerOffice(partner=a_partner(cloud=Cloud.GERMANY, country="DE")))

    assert "not available" in form.state.fields[Key.QUALIFICATION].locked.lower()


# Who may


def test_ro_2_a_role_that_may_not_create_customers_is_told_so() -> None:
    state = a_form(CustomerOffice(partner=a_partner(role=Role.BILLING_ADMIN))).state

    assert not state.can_submit
    assert "role" in state.submit_reason


def test_cu_33_a_restricted_partner_creates_no_customers_and_edits_them_still() -> None:
    office = CustomerOffice(partner=a_partner(is_blocked=True))
    edit = a_form(office, CUSTOMER_ID)
    type_into(edit, {Key.CITY: "Tacoma"})

    assert "restricts" in a_form(office).state.submit_reason
    assert edit.state.can_submit


# Drafts


def test_what_was_typed_is_kept_and_offered_again() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, {Key.COMPANY: "Northwind", Key.COUNTRY: "KR"})
    form.keep()

    again = a_form(office)

    assert again.state.fields[Key.COMPANY].text == "Northwind"
    assert again.state.fields[Key.STATE].label == "Province or city"
    assert again.state.draft_text.startswith("Continued from")


def test_starting_afresh_forgets_the_draft() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, {Key.COMPANY: "Northwind", Key.COUNTRY: "KR"})
    form.keep()
    again = a_form(office)

    again.start_afresh()

    assert (again.state.fields[Key.COMPANY].text, again.state.fields[Key.COUNTRY].text) == ("", "US")
    assert again.state.draft_text == ""
    assert office.draft() is None


def test_a_draft_of_a_known_customer_holds_only_what_was_altered() -> None:
    office = CustomerOffice()
    form = a_form(office, CUSTOMER_ID)
    type_into(form, {Key.CITY: "Tacoma"})

    form.keep()

    assert office.draft(CUSTOMER_ID) == '{"city":"Tacoma"}'


def test_nothing_typed_leaves_no_draft() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, {Key.COMPANY: "N"})
    type_into(form, {Key.COMPANY: ""})

    form.keep()

    assert office.draft() is None


def test_submit_drops_the_draft() -> None:
    office = CustomerOffice()
    form = a_form(office)
    type_into(form, SOUND)
    form.keep()

    form.submit()
    form.keep()

    assert office.draft() is None


@pytest.mark.parametrize("content", ["", "[]", "{", '{"company": 5}', '{"unknown": "x"}'])
def test_a_draft_that_cannot_be_read_is_left_aside(content: str) -> None:
    office = CustomerOffice()
    office.drafts.save("customer", "", content)

    state = a_form(office).state

    assert state.draft_text == ""
    assert state.fields[Key.COMPANY].text == ""


# The agreement


def test_the_agreement_is_told_and_recorded_elsewhere() -> None:
    office = CustomerOffice()
    form = a_form(office, CUSTOMER_ID)

    form.record_agreement()

    assert "accepted by Ada Example" in form.state.agreement
    assert office.gone == [Place(PlaceKind.AGREEMENT, CUSTOMER_ID)]


def test_an_agreement_recorded_meanwhile_is_seen_when_one_comes_back() -> None:
    office = CustomerOffice(
        customers=(a_customer(agreement=replace(a_customer().agreement, state=AgreementState.NOT_KNOWN)),)
    )
    form = a_form(office, CUSTOMER_ID)
    before = form.state.agreement
    office.service.record_agreement(CUSTOMER_ID, replace(a_customer().agreement, first_name="Bea"))

    form.look_again()

    assert "Nobody noted" in before
    assert "Bea" in form.state.agreement


def test_a_country_code_in_small_letters_is_understood() -> None:
    office = CustomerOffice(customers=(a_customer(address=an_address(country="us")),))
    form = a_form(office, CUSTOMER_ID)
    type_into(form, {Key.CITY: "Tacoma"})

    form.submit()

    assert office.seen(CUSTOMER_ID).address.city == "Tacoma"

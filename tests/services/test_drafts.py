from __future__ import annotations

from csp_desktop.services.changes import Kind
from tests.services.conftest import Office


def test_a_form_is_kept_with_its_moment(office: Office) -> None:
    office.drafts.save("new_subscription", "customer-1", '{"step": 2}')

    draft = office.drafts.find("new_subscription", "customer-1")

    assert draft is not None
    assert (draft.content, draft.saved_at) == ('{"step": 2}', "2018-09-04T12:00:00+00:00")


def test_the_last_state_of_a_form_replaces_the_one_before(office: Office) -> None:
    office.drafts.save("new_subscription", "customer-1", "1")

    office.drafts.save("new_subscription", "customer-1", "2")

    assert [draft.content for draft in office.drafts.all()] == ["2"]


def test_forms_of_different_subjects_stand_beside_each_other_the_latest_first(office: Office) -> None:
    office.drafts.save("new_subscription", "customer-1", "1")
    office.clock.pass_days(1)
    office.drafts.save("customer", "", "2")

    assert [draft.kind for draft in office.drafts.all()] == ["customer", "new_subscription"]


def test_a_form_that_is_dropped_is_gone_and_every_screen_hears_of_it(office: Office) -> None:
    office.drafts.save("customer", "", "1")

    office.drafts.drop("customer", "")

    assert office.drafts.find("customer", "") is None
    assert office.house.published[-1].touches(Kind.DRAFT)


def test_dropping_what_is_not_there_hurts_nobody(office: Office) -> None:
    office.drafts.drop("customer", "nowhere")

    assert office.drafts.all() == ()

"""The catalogue's table: cells, fields, and how little happens for 30,000 offers."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester

from csp_desktop.domain.enums import BillingChoice, LimitScope
from csp_desktop.viewmodels.cells import CELL_ROLE, GROUP_ROLE, Cell, Tone
from csp_desktop.viewmodels.new_subscription.answers import Answers, Pick
from csp_desktop.viewmodels.new_subscription.basket import Basket
from csp_desktop.viewmodels.new_subscription.catalogue import HEADING, Catalogue, build, search_words
from csp_desktop.viewmodels.new_subscription.listing import Lister, list_offers
from csp_desktop.viewmodels.new_subscription.offers_model import ACCESSIBLE, OffersModel, matches_of
from csp_desktop.viewmodels.quantities import FIELD_ROLE, Field
from tests.builders import a_subscription, an_offer
from tests.viewmodels.new_subscription.shop import E3, OFFERS, PREMIUM
from tests.viewmodels.new_subscription.test_review import a_case


def a_model(catalogue: Catalogue, tab: str, *picks: Pick, search: str = "", is_unfolded: bool = False) -> OffersModel:
    """A model that shows a tab."""
    model = OffersModel()
    ticked = {pick.key for pick in picks if pick.is_ticked}
    words = search_words(search)
    listing = list_offers(catalogue, tab, words, ticked, is_unfolded=is_unfolded)
    model.show(listing.rows, Basket(catalogue, Answers(picks=picks)), words)
    return model


def cell(model: OffersModel, row: int, column: int) -> Cell:
    """A cell of a model."""
    found = model.index(row, column).data(CELL_ROLE)
    assert isinstance(found, Cell)
    return found


def monthly(**changes: object) -> Catalogue:
    """The catalogue billed monthly."""
    return build(a_case(**changes), BillingChoice.MONTHLY)  # type: ignore[arg-type]  # handed on as named there


def test_it_is_a_sound_model() -> None:
    model = a_model(monthly(), "category enterprise", Pick(E3.id, "5"), is_unfolded=True)

    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert tester.model() is model


def test_a_ticked_row_has_a_field_with_its_limits() -> None:
    model = a_model(monthly(), "category small business", Pick(PREMIUM.id, "20"))

    field = model.index(0, 3).data(FIELD_ROLE)

    assert field == Field("20", "Licences of Business Premium", minimum=1, maximum=300)
    assert model.field_rows == (0,)


def test_av_7_a_count_out_of_range_is_told_beside_the_field() -> None:
    model = a_model(monthly(), "category small business", Pick(PREMIUM.id, "301"))

    limits, field = cell(model, 0, 2), model.index(0, 3).data(FIELD_ROLE)

    assert (limits.text, limits.tone) == ("Only 1 to 300", Tone.CRITICAL)
    assert isinstance(field, Field)
    assert field.problem


def test_av_2_used_places_are_counted() -> None:
    two = PREMIUM.__class__(**{**vars(PREMIUM), "limit": 2})
    held = a_subscription(offer_id=two.id, offer_name=two.name)

    model = a_model(monthly(offers=(two,), held=(held,)), "category small business")

    assert cell(model, 0, 2).below == "2 per customer, 1 used"


def test_a_refused_offer_stays_in_place_greyed_with_reason_and_way_out() -> None:
    held = a_subscription(offer_id=PREMIUM.id, offer_name=PREMIUM.name)

    model = a_model(monthly(held=(held,)), "category small business")

    shown = cell(model, 0, 1)
    assert (shown.text, shown.is_disabled) == ("Business Premium", True)
    assert (shown.below, shown.link) == ("Already subscribed, and only one is allowed.", "Open it")
    assert cell(model, 0, 0).is_disabled
    assert model.index(0, 0).data(ACCESSIBLE) == "Business Premium, cannot be bought"


def test_several_ways_of_one_kind_are_told_apart_by_name() -> None:
    two = an_offer(id="two", name="Two", category="", limit_scope=LimitScope.CONCURRENT, limit=2)
    held = [a_subscription(id=name, offer_id="two", offer_name="Two", friendly_name=name) for name in ("A", "B")]

    model = a_model(monthly(offers=(two,), held=held), "other")

    assert [link.text for link in model.links_at(0)] == ["Open A", "Open B"]


def test_what_does_not_fit_stands_below_a_heading_when_unfolded() -> None:
    model = a_model(monthly(), "category enterprise", is_unfolded=True)

    headings = [model.index(row, 0).data(GROUP_ROLE) for row in range(model.rowCount())]

    assert headings == [None, "Not for this customer or not with this billing", None]
    assert model.row_of(HEADING.key) == 1


def test_a_chosen_offer_is_never_folded_away() -> None:
    catalogue = build(a_case(), BillingChoice.TRIAL)

    listing = list_offers(catalogue, "category enterprise", (), {E3.id.casefold()}, is_unfolded=False)

    assert [row.key for row in listing.rows] == [E3.id.casefold()]


def test_a_search_needs_every_word_in_name_id_or_product() -> None:
    catalogue = monthly()

    by_id = list_offers(catalogue, "category enterprise", search_words("e3 0f0e0000"), set(), is_unfolded=False)
    none = list_offers(catalogue, "category enterprise", search_words("enterprise premium"), set(), is_unfolded=False)

    assert E3.id.casefold() in [row.key for row in by_id.rows]
    assert none.rows == ()


def test_matches_are_marked_and_never_overlap() -> None:
    assert matches_of("Office 365 Enterprise E3", ("office", "fice 3", "e3")) == ((0, 8), (22, 24))


def test_typing_a_count_does_not_walk_through_the_catalogue() -> None:
    catalogue, lister = monthly(offers=OFFERS), Lister()
    answers = Answers(tab="category enterprise", picks=(Pick(E3.id, "1"),))

    one = lister.list(catalogue, answers, (), is_unfolded=False)
    other = lister.list(catalogue, answers.with_pick(Pick(E3.id, "12")), (), is_unfolded=False)

    assert other is one


def test_thirty_thousand_offers_keep_their_selection_when_one_is_typed_into() -> None:
    offers = [an_offer(id=f"offer-{number}", name=f"Offer {number}", category="All") for number in range(30_000)]
    catalogue = monthly(offers=offers)
    model = a_model(catalogue, catalogue.tabs[0].key)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))

    basket = Basket(catalogue, Answers(picks=(Pick("offer-29999", "7"),)))
    model.show(model.rows, basket, ())

    assert told == [(29_999, 29_999)]
    assert resets == []

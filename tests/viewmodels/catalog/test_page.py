from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.modeltest import ModelTester

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Segment
from csp_desktop.domain.errors import Unavailable
from csp_desktop.qtkit.feed import Feed
from csp_desktop.services.catalog import CatalogService
from csp_desktop.services.changes import ALL, Changes, Kind
from csp_desktop.services.ports.rows import OfferRow
from csp_desktop.viewmodels.catalog import Catalog
from csp_desktop.viewmodels.catalog.offers_model import cell_of
from csp_desktop.viewmodels.catalog.state import ADD_ONS_CHIP, TRIALS_CHIP, EmptyAction
from csp_desktop.viewmodels.cells import EMPTY
from csp_desktop.viewmodels.navigator import Navigator, Place, PlaceKind
from tests.builders import ADD_ON_ID, OFFER_ID, TRIAL_ID, a_trial, an_add_on, an_offer
from tests.fakes.inline_lane import InlineLane
from tests.fakes.memory_lists import MemoryLists
from tests.services.conftest import Office

PAID = OfferRow(
    key=1,
    id=OFFER_ID,
    name="Office 365 Enterprise E3",
    category="Enterprise",
    minimum=1,
    maximum=10_000_000,
    limit_scope="none",
    limit=0,
    cycles=("annual", "monthly"),
    unit="Licenses",
    is_add_on=False,
    is_trial=False,
    is_purchasable=True,
    segments=(),
)
TRIAL = replace(
    PAID,
    key=2,
    id=TRIAL_ID,
    name="Office 365 Enterprise E3 Trial",
    category="Trial",
    minimum=25,
    maximum=25,
    limit_scope="lifetime",
    limit=1,
    cycles=("trial",),
    is_trial=True,
)
ADD_ON = replace(PAID, key=3, id=ADD_ON_ID, name="Audio Conferencing", category="", is_add_on=True)
ROWS = (PAID, TRIAL, ADD_ON)
PRODUCT = replace(
    PAID,
    id="P1:0001",
    maximum=300,
    cycles=("p1m_monthly", "p1y_monthly", "p1y_annual"),
    segments=(Segment.COMMERCIAL,),
    is_new_commerce=True,
)


class Room:
    """The page over three offers."""

    def __init__(self, rows: tuple[OfferRow, ...] = ROWS) -> None:
        self.office = Office()
        if rows:
            self.office.stock(an_offer(), a_trial(), an_add_on(prerequisites=(OFFER_ID, "gone")))
        self.lists = MemoryLists(offer_rows=rows)
        self.feed: Feed[Changes] = Feed()
        self.navigator = Navigator()
        self.went: list[Place] = []
        self.navigator.wanted.connect(self.went.append)
        self.form = Catalog(self.lists, CatalogService(self.office.desk), InlineLane(), self.feed, self.navigator)

    def names(self) -> list[str]:
        rows = (self.form.model.row_at(number) for number in range(self.form.model.rowCount()))
        return [row.name for row in rows if row is not None]


@pytest.fixture
def room(qapp: object) -> Room:
    return Room()


def test_all_offers_stand_there_by_name(room: Room) -> None:
    assert room.names() == ["Audio Conferencing", "Office 365 Enterprise E3", "Office 365 Enterprise E3 Trial"]
    assert room.form.state.subtitle == "3 offer(s) on the price list"


def test_chips_count_categories_trials_and_add_ons(room: Room) -> None:
    chips = [(chip.text, chip.count) for chip in room.form.state.chips]

    assert chips == [("All", 3), ("Enterprise", 1), ("Trials", 1), ("Add-ons", 1)]
    assert room.form.state.limited.count == 1


def test_a_chip_shows_one_category_alone(room: Room) -> None:
    room.form.choose("category:Enterprise")

    assert room.names() == ["Office 365 Enterprise E3"]
    assert room.form.state.subtitle == "1 of 3 offers"


@pytest.mark.parametrize(
    ("chip", "name"), [(TRIALS_CHIP, "Office 365 Enterprise E3 Trial"), (ADD_ONS_CHIP, "Audio Conferencing")]
)
def test_trials_and_add_ons_have_chips_of_their_own(room: Room, chip: str, name: str) -> None:
    room.form.choose(chip)

    assert room.names() == [name]


def test_av_1_limited_per_customer_shows_only_those(room: Room) -> None:
    room.form.show_limited(is_on=True)

    assert room.names() == ["Office 365 Enterprise E3 Trial"]
    assert room.form.state.limited.is_on


def test_billing_filters_and_leaves_the_trials(room: Room) -> None:
    room.form.choose(TRIALS_CHIP)

    room.form.choose_billing("annual")

    assert room.names() == ["Audio Conferencing", "Office 365 Enterprise E3"]
    assert [chip.key for chip in room.form.state.chips if chip.is_on] == ["all"]


def test_trials_leave_the_billing(room: Room) -> None:
    room.form.choose_billing("annual")

    room.form.choose(TRIALS_CHIP)

    assert room.names() == ["Office 365 Enterprise E3 Trial"]
    assert room.form.state.billing == "any"


def test_a_customer_type_narrows_the_query(room: Room) -> None:
    room.form.choose_segment(Segment.EDUCATION.value)
    chosen = room.form.model.query
    room.form.choose_segment("any")

    assert chosen is not None
    assert chosen.segment is Segment.EDUCATION
    assert room.form.model.query is not None
    assert room.form.model.query.segment is None


def test_searching_counts_and_clearing_shows_all(room: Room) -> None:
    room.form.search("audio")
    found = room.names()
    counted = [chip.count for chip in room.form.state.chips]
    room.form.clear()

    assert (found, counted) == (["Audio Conferencing"], [1, 0, 0, 1])
    assert len(room.names()) == 3
    assert room.form.state.search == ""


def test_sorting_keeps_the_filter(room: Room) -> None:
    room.form.show_limited(is_on=True)

    room.form.sort_by("range", is_descending=True)

    assert (room.form.state.sort, room.form.state.is_descending) == ("maximum", True)
    assert room.names() == ["Office 365 Enterprise E3 Trial"]


def test_a_row_unfolds_with_its_add_ons_and_folds_again(room: Room) -> None:
    room.form.select(1)
    detail = room.form.state.detail
    room.form.select(-1)

    assert detail is not None
    assert detail.name == "Office 365 Enterprise E3"
    assert {fact.what: fact.lines for fact in detail.facts}["Add-ons"] == ("Audio Conferencing",)
    assert room.form.state.detail is None


def test_av_8_an_add_on_tells_its_bases_and_how_many_the_catalogue_lacks(room: Room) -> None:
    room.form.select(0)

    detail = room.form.state.detail
    assert detail is not None
    facts = {fact.what: fact.lines for fact in detail.facts}
    assert facts["Bought on"] == ("Office 365 Enterprise E3", "and 1 offer(s) that this catalogue lacks")


def test_an_empty_catalogue_offers_the_import(qapp: object) -> None:
    room = Room(rows=())

    room.form.import_file()

    assert room.form.state.empty is not None
    assert (room.form.state.empty.title, room.form.state.empty.action) == ("No catalogue yet", EmptyAction.IMPORT)
    assert not room.form.state.has_filters
    assert room.went == [Place(PlaceKind.IMPORT)]


def test_a_search_that_finds_nothing_offers_to_clear_it(room: Room) -> None:
    room.form.search("nothing like it")

    assert room.form.state.empty is not None
    assert room.form.state.empty.action is EmptyAction.CLEAR
    assert room.form.state.has_filters


def test_an_import_appears_at_once(qapp: object) -> None:
    room = Room(rows=())
    room.office.stock(an_offer())
    room.lists.offer_rows = (PAID,)

    room.feed.publish(Changes({Kind.OFFER: frozenset({ALL})}))
    QCoreApplication.sendPostedEvents(room.feed, QEvent.Type.MetaCall)

    assert room.names() == ["Office 365 Enterprise E3"]
    assert [chip.text for chip in room.form.state.chips] == ["All", "Enterprise", "Add-ons"]


def test_a_failure_is_told_and_reading_can_be_tried_again(room: Room) -> None:
    room.lists.failure = Unavailable(Code.DATABASE_BUSY)
    room.form.search("audio")
    told = room.form.state.problem
    room.lists.failure = None

    room.form.retry()

    assert told.startswith("Another program holds the database")
    assert room.form.state.problem == ""


@pytest.mark.parametrize(
    ("column", "row", "text"),
    [
        ("range", PAID, "from 1"),
        ("range", TRIAL, "exactly 25"),
        ("range", replace(PAID, cycles=("usage",)), ""),
        ("limit", PAID, ""),
        ("limit", TRIAL, "1 per customer ever"),
        ("limit", replace(PAID, limit_scope="concurrent", limit=2), "2 per customer"),
        ("billing", PAID, "Monthly, Annual"),
        ("unit", PAID, "licences"),
        ("segments", PAID, ""),
        ("segments", replace(PAID, segments=(Segment.NONPROFIT,)), "Nonprofit"),
        ("segments", PRODUCT, ""),
        ("range", PRODUCT, "1 to 300, pooled"),
        ("range", replace(PRODUCT, maximum=10_000_000), "from 1"),
        ("billing", PRODUCT, "1 month and 1 year"),
        ("billing", replace(TRIAL, is_new_commerce=True), "Trial"),
        ("billing", replace(PRODUCT, cycles=()), ""),
        ("category", PAID, "Enterprise"),
        ("category", TRIAL, "Trial"),
        ("category", ADD_ON, "Add-on"),
        ("category", replace(TRIAL, is_purchasable=False), "Closed"),
    ],
)
def test_cells_say_what_is_not_usual(qapp: object, column: str, row: OfferRow, text: str) -> None:
    assert cell_of(column, row).text == text


def test_an_unknown_column_is_empty(qapp: object) -> None:
    assert cell_of("nowhere", PAID) == EMPTY


def test_the_rows_are_a_sound_model(room: Room, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(room.form.model)


def test_bi_20_pointing_at_terms_tells_their_plans(qapp: object) -> None:
    assert cell_of("billing", PRODUCT).tooltip.splitlines() == [
        "1 month, billed monthly",
        "1 year, billed monthly",
        "1 year, paid up front",
    ]


def test_bi_20_the_filter_of_billing_knows_the_terms(room: Room) -> None:
    assert [(each.key, each.text) for each in room.form.state.billings][-3:] == [
        ("p1m", "Term of 1 month"),
        ("p1y", "Term of 1 year"),
        ("p3y", "Term of 3 years"),
    ]

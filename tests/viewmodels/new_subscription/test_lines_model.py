"""Licences and add-ons of what was chosen, as rows."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester

from csp_desktop.domain.enums import BillingChoice
from csp_desktop.viewmodels.new_subscription.answers import AddOnPick, Answers, Pick
from csp_desktop.viewmodels.new_subscription.catalogue import build
from csp_desktop.viewmodels.new_subscription.lines import Line, LineKind, default_quantity, lines_of
from csp_desktop.viewmodels.new_subscription.lines_model import LinesModel
from tests.builders import an_add_on
from tests.viewmodels.new_subscription.shop import AUDIO, E3, TRIAL
from tests.viewmodels.new_subscription.test_review import a_case

MANY = tuple(an_add_on(id=f"add-{number}", name=f"Add-on {number}") for number in range(9))


def rows(*picks: Pick, offers: tuple[object, ...] = (E3, TRIAL, AUDIO), unfolded: bool = False) -> tuple[Line, ...]:
    """The rows of some picks, billed monthly."""
    catalogue = build(a_case(offers), BillingChoice.MONTHLY)  # type: ignore[arg-type]  # offers, whatever their tuple
    return lines_of(catalogue, Answers(picks=picks), {pick.key for pick in picks} if unfolded else set())


def test_it_is_a_sound_model() -> None:
    model = LinesModel()
    model.set_rows(rows(Pick(E3.id, "5", add_ons=(AddOnPick(AUDIO.id, "5"),))))

    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert tester.model() is model


def test_av_8_the_add_ons_that_name_the_base_stand_below_it() -> None:
    assert [line.kind for line in rows(Pick(E3.id, "5"))] == [LineKind.BASE, LineKind.ADD_ON]


def test_tr_2_a_trial_has_no_add_ons() -> None:
    assert [line.kind for line in rows(Pick(TRIAL.id, "25", is_trial=True))] == [LineKind.BASE]


def test_many_add_ons_are_folded_but_for_the_ticked_ones() -> None:
    pick = Pick(E3.id, "5", add_ons=(AddOnPick("add-3", "5"),))

    folded = rows(pick, offers=(E3, *MANY))
    unfolded = rows(pick, offers=(E3, *MANY), unfolded=True)

    assert [line.kind for line in folded] == [LineKind.BASE, LineKind.ADD_ON, LineKind.FOLD]
    assert folded[1].add_on_id == "add-3"
    assert len(unfolded) == 11


def test_bi_5_an_add_on_that_lacks_the_billing_is_greyed_with_its_reason() -> None:
    annual_only = an_add_on(cycles=(BillingChoice.ANNUAL.cycle,))

    line = rows(Pick(E3.id, "5"), offers=(E3, annual_only))[1]

    assert line.tick.is_disabled
    assert line.offer.below_icon == "prohibit"


def test_an_add_on_starts_with_as_many_licences_as_its_base_where_it_may() -> None:
    assert default_quantity(AUDIO, "40") == "40"
    assert default_quantity(an_add_on(maximum=10), "40") == "10"
    assert default_quantity(an_add_on(minimum=5), "") == "5"


def test_oq_12_a_friendly_name_of_257_characters_is_told_beside_its_field() -> None:
    line = rows(Pick(E3.id, "5", name="x" * 257))[0]

    assert line.name_field is not None
    assert line.name_field.problem


def test_q13_an_add_on_above_its_base_warns_in_its_row() -> None:
    line = rows(Pick(E3.id, "5", add_ons=(AddOnPick(AUDIO.id, "6"),)))[1]

    assert line.offer.below_icon == "warning"
    assert not line.offer.is_disabled

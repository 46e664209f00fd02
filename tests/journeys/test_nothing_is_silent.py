"""No control is ever disabled in silence, and every way out that is shown leads somewhere.

All screens and dialogs are opened over the sample data in many states: by every kind of seller, for every customer and
subscription, with every choice that a person may make.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from csp_desktop.domain.changes import ChangeKind
from csp_desktop.domain.customers import Agreement, Customer, Held
from csp_desktop.domain.editing import Edits, StatusWish
from csp_desktop.domain.enums import AgreementState, BillingChoice, Cloud, Qualification, Reason, Role, Status, Vetting
from csp_desktop.domain.errors import RuleViolation
from csp_desktop.domain.outbox import EntryState
from csp_desktop.domain.overlay import Seen
from csp_desktop.domain.subscriptions import Subscription
from csp_desktop.services.customers import CustomerService
from csp_desktop.services.orders import LineWish, OrderService
from csp_desktop.services.subscriptions import SubscriptionService
from csp_desktop.services.upgrades import UpgradeService
from csp_desktop.system.resources import resource
from csp_desktop.viewmodels.customer_form import Key
from csp_desktop.viewmodels.navigator import PlaceKind
from csp_desktop.viewmodels.new_subscription.answers import Step
from csp_desktop.views.catalog import CatalogView
from csp_desktop.views.customer_form import CustomerFormView
from csp_desktop.views.customer_page import CustomerPageView
from csp_desktop.views.import_file import ImportFileView
from csp_desktop.views.look import dress
from csp_desktop.views.main_window import MainWindow
from csp_desktop.views.new_subscription import NewSubscriptionView
from csp_desktop.views.parts.banner import BannerFrame
from csp_desktop.views.parts.choice import Choice
from csp_desktop.views.subscription_form import SubscriptionFormView
from tests.journeys.gallery import Gallery
from tests.journeys.silence import silent_controls
from tests.journeys.walk import Walk

SELLERS: dict[str, dict[str, object]] = {
    "nobody knows whom": {},
    "admin agent": {"role": Role.ADMIN_AGENT, "is_blocked": False, "country": "US", "qualifications": ()},
    "helpdesk agent": {"role": Role.HELPDESK_AGENT},
    "restricted": {"role": Role.ADMIN_AGENT, "is_blocked": True},
    "China": {"role": Role.SALES_AGENT, "cloud": Cloud.CHINA},
    "open settings": {"role": Role.BILLING_ADMIN, "helpdesk_manages": True, "switches_frequency": True},
}
"""Kinds of seller; each sees other refusals."""

WHOLE = "admin agent"
"""Who walks past everything; the others past one of each kind, as the rules tell them no more apart."""


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in its light look."""
    dress(qapp, "light")
    return qapp


@pytest.fixture
def gallery(dressed: QApplication, tmp_path: Path) -> Iterator[Gallery]:
    """The program over its sample data."""
    gallery = Gallery(tmp_path)
    yield gallery
    gallery.close()


def test_pages(gallery: Gallery) -> None:
    walk = Walk(gallery)
    for kind in (PlaceKind.HOME, PlaceKind.CUSTOMERS, PlaceKind.CATALOG, PlaceKind.OUTBOX, PlaceKind.SETTINGS):
        walk.look(kind.value, gallery.open(kind))
    page = gallery.window.findChild(CatalogView)
    assert page is not None
    for row in range(page.form.model.rowCount()):
        page.form.select(row)
        walk.look(f"catalog row {row}", page)

    walk.finish(least=60)


def test_a_first_start(dressed: QApplication, tmp_path: Path) -> None:
    gallery = Gallery(tmp_path, has_samples=False)
    walk = Walk(gallery)

    for kind in (PlaceKind.HOME, PlaceKind.CUSTOMERS, PlaceKind.CATALOG, PlaceKind.OUTBOX, PlaceKind.SETTINGS):
        walk.look(kind.value, gallery.open(kind))
    for kind in (PlaceKind.NEW_CUSTOMER, PlaceKind.IMPORT):
        walk.look(kind.value, gallery.open(kind))
        gallery.leave()
    gallery.close()

    walk.finish(least=7)


@pytest.mark.parametrize("seller", SELLERS)
def test_customer_pages(gallery: Gallery, seller: str) -> None:
    gallery.sell_as(**SELLERS[seller])
    walk = Walk(gallery)

    for seen in gallery.customers():
        root = gallery.open(PlaceKind.CUSTOMER, seen.now.id)
        page = root.findChild(CustomerPageView)
        assert page is not None
        walk.look(seen.now.company, root)
        for row in range(page.form.subscriptions.rowCount()):
            page.form.select(row)
            walk.look(f"{seen.now.company}, row {row}", root)
        for tab in ("orders", "account"):
            page.form.choose_tab(tab)
            walk.look(f"{seen.now.company}, {tab}", root)
        walk.try_links(seen.now.company, partial(_customer_page, gallery, seen.now.id))

    walk.finish(least=120)


def _customer_page(gallery: Gallery, customer_id: str) -> QWidget:
    gallery.open(PlaceKind.HOME)
    page = gallery.open(PlaceKind.CUSTOMER, customer_id).findChild(CustomerPageView)
    assert page is not None
    return page


@pytest.mark.parametrize("seller", SELLERS)
def test_edit_dialogs(gallery: Gallery, seller: str) -> None:
    gallery.sell_as(**SELLERS[seller])
    walk = Walk(gallery)

    for seen in _subscriptions(gallery, seller):
        name = f"{seen.now.name} ({seen.now.status})"
        dialog = gallery.open(PlaceKind.SUBSCRIPTION, seen.now.id)
        assert isinstance(dialog, SubscriptionFormView)
        walk.look(name, dialog)
        for what, step in _edits(dialog):
            step()
            walk.look(f"{name}, {what}", dialog)
        gallery.leave()
        walk.try_links(name, partial(_alone, gallery, PlaceKind.SUBSCRIPTION, seen.now.id))
        gallery.leave()

    walk.finish(least=150)


def test_every_choice_of_the_edit_dialog(gallery: Gallery) -> None:
    gallery.sell_as(**SELLERS[WHOLE], switches_frequency=True)
    walk = Walk(gallery)

    for seen in _subscriptions(gallery, "one of each kind"):
        name = f"{seen.now.name} ({seen.now.status})"
        dialog = gallery.open(PlaceKind.SUBSCRIPTION, seen.now.id)
        for banner in dialog.findChildren(BannerFrame):
            banner.set_open(True)
        walk.look(f"{name}, unfolded", dialog)
        for what in _pressed(dialog):
            gallery.settle()
            walk.look(f"{name}, {what}", dialog)
        gallery.leave()

    walk.finish(least=60)


def _pressed(dialog: QWidget) -> Iterator[str]:
    """Press whatever can be ticked, and choose each choice, one after the other."""
    for button in dialog.findChildren(QAbstractButton):
        if shiboken6.isValid(button) and button.isCheckable() and button.isEnabled() and button.isVisibleTo(dialog):
            button.click()
            yield button.accessibleName() or button.text()
    for choice in dialog.findChildren(Choice):
        for key, word in choice.options() if shiboken6.isValid(choice) and choice.isVisibleTo(dialog) else ():
            choice.chosen.emit(key)
            yield word


def _subscriptions(gallery: Gallery, seller: str) -> list[Seen[Subscription]]:
    """All subscriptions, or one of each kind that a rule tells apart."""
    held = gallery.subscriptions()
    if seller == WHOLE:
        return held
    kinds: dict[object, Seen[Subscription]] = {}
    for seen in held:
        now = seen.now
        ends = now.commitment_ends_on
        kind = (
            (now.line, now.status, now.is_trial, bool(now.parent_id), now.billing, now.is_cancelled, now.auto_renews),
            (now.bound.cancellable_until is None, now.bound.scheduled is None, len(now.bound.batches)),
            (ends is not None and ends < datetime.now(UTC).date(), now.term),
        )
        kinds.setdefault(kind, seen)
    return list(kinds.values())


def _edits(dialog: SubscriptionFormView) -> Iterator[tuple[str, Callable[[], None]]]:
    """What a person may do in the dialog, one after the other."""
    form = dialog.form
    yield "a name too long", lambda: form.type_name("n" * 300)
    yield "no licences", lambda: form.type_licences("0")
    yield "its name again", lambda: form.type_name("Field sales")
    yield "more licences", lambda: form.type_licences("30")
    yield "all add-ons", form.toggle_add_ons
    yield "suspended", lambda: form.choose_status("suspended")
    yield "for non-payment", lambda: form.choose_reason("non_payment")
    yield "cancelled", form.cancel_subscription
    yield "active", lambda: form.choose_status("active")
    yield "converted", lambda: form.set_conversion(True)
    yield "its deletion recorded", lambda: form.set_deletion(True)


@pytest.mark.parametrize("seller", SELLERS)
def test_wizard(gallery: Gallery, seller: str) -> None:
    gallery.sell_as(**SELLERS[seller])
    walk = Walk(gallery)

    for seen in _one_of_each_kind(gallery)[: None if seller == WHOLE else 2]:
        for choice in BillingChoice:
            name = f"{seen.now.company}, {choice}"
            dialog = gallery.open(PlaceKind.NEW_SUBSCRIPTION, seen.now.id)
            assert isinstance(dialog, NewSubscriptionView)
            _walk_wizard(walk, name, dialog, choice)
            gallery.leave()
            walk.try_links(name, partial(_catalog_of, gallery, seen.now.id, choice))
            gallery.leave()

    walk.finish(least=60)


def _one_of_each_kind(gallery: Gallery) -> list[Seen[Customer]]:
    """One customer of each type, standing and country; the others differ in nothing that the wizard asks."""
    kinds: dict[object, Seen[Customer]] = {}
    for seen in gallery.customers():
        held = tuple((each.qualification, each.vetting) for each in seen.now.qualifications)
        kinds.setdefault((held, seen.now.agreement.state, seen.now.account_status), seen)
    return list(kinds.values())


def _walk_wizard(walk: Walk, name: str, dialog: NewSubscriptionView, choice: BillingChoice) -> None:
    form = dialog.form
    walk.look(f"{name}, at first", dialog)
    form.choose_billing(choice.value)
    walk.look(f"{name}, billing", dialog)
    form.next()
    walk.look(f"{name}, catalog", dialog)
    form.toggle_fold()
    for tab in form.state.tabs:
        form.choose_tab(tab.key)
        walk.look(f"{name}, tab {tab.title}", dialog)
    for key in _some_offers(dialog):
        form.tick(key)
    walk.look(f"{name}, ticked", dialog)
    for step in (Step.LICENCES, Step.REVIEW):
        form.go_to(step.value)
        walk.look(f"{name}, {step}", dialog)


def _some_offers(dialog: NewSubscriptionView) -> list[str]:
    model = dialog.form.offers
    keys = (model.key_at(row) for row in range(model.rowCount()))
    return [key for key in keys if key][:3]


def _catalog_of(gallery: Gallery, customer_id: str, choice: BillingChoice) -> QWidget:
    gallery.leave()
    dialog = gallery.open(PlaceKind.NEW_SUBSCRIPTION, customer_id)
    assert isinstance(dialog, NewSubscriptionView)
    dialog.form.choose_billing(choice.value)
    dialog.form.next()
    dialog.form.toggle_fold()
    return dialog


@pytest.mark.parametrize("cloud", Cloud)
def test_customer_forms(gallery: Gallery, cloud: Cloud) -> None:
    gallery.sell_as(cloud=cloud, country="US")
    walk = Walk(gallery)

    subjects = ["", *(seen.now.id for seen in gallery.customers())]
    for subject in subjects:
        kind = PlaceKind.EDIT_CUSTOMER if subject else PlaceKind.NEW_CUSTOMER
        dialog = gallery.open(kind, subject)
        assert isinstance(dialog, CustomerFormView)
        walk.look(subject, dialog)
        for qualification, _word in dialog.form.state.fields[Key.QUALIFICATION].options:
            dialog.form.set_text(Key.QUALIFICATION, qualification)
            walk.look(f"{subject}, {qualification}", dialog)
        for country in ("PL", "KR", "DE", "US"):
            dialog.form.set_text(Key.COUNTRY, country)
            walk.look(f"{subject}, {country}", dialog)
        dialog.form.submit()
        walk.look(f"{subject}, submitted", dialog)
        gallery.leave()

    walk.finish(least=300)


@pytest.mark.parametrize("seller", SELLERS)
def test_small_dialogs(gallery: Gallery, seller: str) -> None:
    gallery.sell_as(**SELLERS[seller])
    walk = Walk(gallery)

    for seen in gallery.customers():
        for kind in (PlaceKind.AGREEMENT, PlaceKind.END_RELATIONSHIP):
            walk.look(f"{kind} of {seen.now.company}", gallery.open(kind, seen.now.id))
            gallery.leave()
        walk.try_links(seen.now.company, partial(_alone, gallery, PlaceKind.END_RELATIONSHIP, seen.now.id))
    for one in _subscriptions(gallery, seller):
        for kind in (PlaceKind.UPGRADE, PlaceKind.BILL_ANEW):
            walk.look(f"{kind} of {one.now.name}", gallery.open(kind, one.now.id))
            gallery.leave()
            walk.try_links(one.now.name, partial(_alone, gallery, kind, one.now.id))
        gallery.leave()

    walk.finish(least=100)


def _alone(gallery: Gallery, kind: PlaceKind, subject: str) -> QWidget:
    gallery.leave()
    return gallery.open(kind, subject)


@pytest.mark.parametrize("state", EntryState)
def test_outbox(gallery: Gallery, state: EntryState) -> None:
    _fill_outbox(gallery)
    with gallery.desk.begin() as work:
        for entry in gallery.entries():
            work.outbox.save(replace(entry, state=state))
    walk = Walk(gallery)
    gallery.open(PlaceKind.HOME)

    walk.look("home", gallery.open(PlaceKind.HOME))
    one_of_each = {entry.change.kind: entry for entry in gallery.entries()}
    for entry in one_of_each.values():
        name = f"{entry.change.kind}, {state}"
        walk.look(name, gallery.open(PlaceKind.OUTBOX, entry.id))
        gallery.leave()
        walk.look(f"{name}, mark as placed", gallery.open(PlaceKind.MARK_PLACED, entry.id))
        gallery.leave()
        walk.look(f"{name}, customer", gallery.open(PlaceKind.CUSTOMER, entry.change.customer_id))
        for subscription_id in entry.change.subscription_ids:
            with gallery.desk.read() as work:
                exists = work.subscriptions.find(subscription_id) is not None
            if exists:
                walk.look(f"{name}, edit", gallery.open(PlaceKind.SUBSCRIPTION, subscription_id))
                gallery.leave()

    assert {ChangeKind.SET_QUALIFICATION, ChangeKind.UPGRADE, ChangeKind.END_RELATIONSHIP} <= set(one_of_each)
    walk.finish(least=20)


def _fill_outbox(gallery: Gallery) -> None:
    """Queue a change of each kind that the sample data allow."""
    gallery.sell_as(role=Role.ADMIN_AGENT, is_blocked=False, switches_frequency=True)
    customers = CustomerService(gallery.desk, gallery.tools.countries)
    subscriptions, orders = SubscriptionService(gallery.desk), OrderService(gallery.desk)
    first, *others = gallery.customers()
    customers.edit(replace(first.now, company=f"{first.now.company} International"))
    agreement = Agreement(
        AgreementState.RECORDED, "Ada", "Example", "ada@fabrikam.example", accepted_on=date(2019, 1, 2)
    )
    customers.record_agreement(first.now.id, agreement)
    bare = next(each.now for each in others if not each.now.qualifications)
    new = replace(
        bare, id="new", tenant_id="", company="Walker Ltd.", domain="walkerltd.onmicrosoft.com", relationship=""
    )
    customers.create(new)
    customers.edit(replace(bare, qualifications=(Held(Qualification.STATE_OWNED_ENTITY, Vetting.IN_REVIEW),)))
    held = [each.now for each in gallery.subscriptions()]
    upgrades = UpgradeService(gallery.desk)
    for one in held:
        _try(partial(upgrades.switch_frequency, one.id))
        _try(partial(upgrades.upgrade, one.id, next((each.id for each in upgrades.case(one.id).targets), "")))
    for left in others:
        _try(partial(customers.end_relationship, left.now.id))
    _try(partial(orders.submit, new.id, BillingChoice.MONTHLY, (LineWish(held[0].offer_id, 5),)))
    most = len(gallery.entries()) + 16
    for one in held:
        edits = [Edits("Renamed", one.quantity + 1)]
        if one.status is Status.ACTIVE:
            edits.append(Edits("Renamed", one.quantity + 1, StatusWish.SUSPEND, Reason.FRAUD))
        elif one.status is Status.SUSPENDED:
            edits = [Edits(one.friendly_name, one.quantity, StatusWish.REACTIVATE)]
        for each in edits:
            _try(partial(subscriptions.submit, one.id, each))
        if len(gallery.entries()) > most:
            break


def _try(submit: Callable[[], object]) -> None:
    """Submit what the rules allow; what they refuse is not what is looked at here."""
    try:
        submit()
    except RuleViolation:
        return


def test_imports(gallery: Gallery, tmp_path: Path) -> None:
    broken, alien = tmp_path / "broken.json", tmp_path / "alien.json"
    broken.write_text("{", encoding="utf-8")
    alien.write_text("[]", encoding="utf-8")
    walk = Walk(gallery)

    for path in (
        str(tmp_path),
        str(tmp_path / "missing.json"),
        str(broken),
        str(alien),
        str(resource("demo", "offers.json")),
    ):
        dialog = gallery.open(PlaceKind.IMPORT, path)
        assert isinstance(dialog, ImportFileView)
        walk.look(f"import of {path}", dialog)
        dialog.form.start()
        gallery.settle()
        walk.look(f"import of {path}, started", gallery.front())
        gallery.leave()

    walk.finish(least=10)


def test_the_window_before_its_house_is_open(dressed: QApplication) -> None:
    window = MainWindow()
    window.show()
    found = silent_controls(window)
    window.close()
    window.deleteLater()

    assert found == []

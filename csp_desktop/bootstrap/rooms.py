"""Builds the pages and dialogs, each when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from csp_desktop.files.recognise import FileKind, recognise
from csp_desktop.qtkit.feed import Feed
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.catalog import CatalogService
from csp_desktop.services.changes import Changes
from csp_desktop.services.customers import CustomerService
from csp_desktop.services.desk import Desk
from csp_desktop.services.drafts import DraftService
from csp_desktop.services.imports import ImportService
from csp_desktop.services.orders import OrderService
from csp_desktop.services.outbox import OutboxService
from csp_desktop.services.ports.rows import Lists
from csp_desktop.services.ports.world import Countries
from csp_desktop.services.preferences import PreferenceService
from csp_desktop.services.subscriptions import SubscriptionService
from csp_desktop.services.upgrades import UpgradeService
from csp_desktop.system.paths import Folders
from csp_desktop.viewmodels.main_frame import MainFrame
from csp_desktop.viewmodels.navigator import Navigator, Place, PlaceKind
from csp_desktop.viewmodels.updates import Updates
from csp_desktop.views.main_window import MakeDialog, Rooms


@dataclass(frozen=True)
class Tools:
    """What rooms are built with; one set for each house.

    Args:
        owner: Owns every view-model; gone with the house.
        explore: Goes over to the sample data.
        updates: Looks for new versions; None where nobody tells of them.
    """

    desk: Desk
    preferences: PreferenceService
    imports: ImportService
    lists: Lists
    countries: Countries
    read: Runs
    write: Runs
    jobs: Runs
    feed: Feed[Changes]
    own: Folders
    is_demo: bool
    owner: QObject
    explore: Callable[[], None]
    updates: Updates | None = None
    navigator: Navigator = field(default_factory=Navigator)


def make_rooms(tools: Tools) -> Rooms:
    """Return everything that the window can open."""
    tools.navigator.setParent(tools.owner)
    rooms = _Rooms(tools)
    return Rooms(
        frame=MainFrame(
            tools.lists, tools.preferences, tools.read, tools.feed, is_demo=tools.is_demo, parent=tools.owner
        ),
        navigator=tools.navigator,
        pages={
            PlaceKind.HOME: rooms.home,
            PlaceKind.CUSTOMERS: rooms.customers,
            PlaceKind.CUSTOMER: rooms.customer,
            PlaceKind.CATALOG: rooms.catalog,
            PlaceKind.OUTBOX: rooms.outbox,
            PlaceKind.SETTINGS: rooms.settings,
        },
        dialogs={
            PlaceKind.NEW_CUSTOMER: rooms.customer_form,
            PlaceKind.EDIT_CUSTOMER: rooms.customer_form,
            PlaceKind.AGREEMENT: rooms.agreement,
            PlaceKind.NEW_SUBSCRIPTION: rooms.new_subscription,
            PlaceKind.SUBSCRIPTION: rooms.subscription,
            PlaceKind.MARK_PLACED: rooms.mark_placed,
            PlaceKind.IMPORT: rooms.import_file,
            PlaceKind.END_RELATIONSHIP: rooms.end_relationship,
            PlaceKind.UPGRADE: rooms.upgrade,
            PlaceKind.BILL_ANEW: rooms.bill_anew,
            **rooms.of_updates(),
        },
        window_state=tools.own.window_state,
    )


class _Rooms:
    """One method a room; each imports what it builds, so that a start pays for the first page alone."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._customers = CustomerService(tools.desk, tools.countries)
        self._subscriptions = SubscriptionService(tools.desk)
        self._orders = OrderService(tools.desk)
        self._outbox = OutboxService(tools.desk)
        self._drafts = DraftService(tools.desk)
        self._upgrades = UpgradeService(tools.desk)

    def home(self, _subject: str, parent: QWidget) -> QWidget:
        """What needs a person today, or the first start."""
        from csp_desktop.viewmodels.home import Home
        from csp_desktop.views.home import HomeView

        tools = self._tools
        form = Home(
            tools.lists,
            self._drafts,
            tools.read,
            tools.write,
            tools.feed,
            tools.navigator,
            tools.desk.clock,
            parent=tools.owner,
        )
        form.samples_wanted.connect(tools.explore)
        return HomeView(form, parent)

    def customers(self, _subject: str, parent: QWidget) -> QWidget:
        """The customer list."""
        from csp_desktop.viewmodels.customer_list import CustomerList
        from csp_desktop.views.customer_list import CustomerListView

        tools = self._tools
        form = CustomerList(
            tools.lists, tools.read, tools.feed, tools.navigator, parent=tools.owner, today=tools.desk.clock.today
        )
        return CustomerListView(form, parent)

    def customer(self, subject: str, parent: QWidget) -> QWidget:
        """One customer."""
        from csp_desktop.viewmodels.customer_page import CustomerPage
        from csp_desktop.views.customer_page import CustomerPageView

        tools = self._tools
        form = CustomerPage(
            subject,
            self._customers,
            self._subscriptions,
            self._drafts,
            tools.read,
            tools.write,
            tools.feed,
            tools.navigator,
        )
        return _owned(form, CustomerPageView(form, parent))

    def catalog(self, _subject: str, parent: QWidget) -> QWidget:
        """The catalogue."""
        from csp_desktop.viewmodels.catalog import Catalog
        from csp_desktop.views.catalog import CatalogView

        tools = self._tools
        catalog = CatalogService(tools.desk)
        form = Catalog(tools.lists, catalog, tools.read, tools.feed, tools.navigator, parent=tools.owner)
        return CatalogView(form, parent)

    def outbox(self, subject: str, parent: QWidget) -> QWidget:
        """The outbox."""
        from csp_desktop.viewmodels.outbox import Outbox
        from csp_desktop.views.outbox import OutboxView

        tools = self._tools
        form = Outbox(
            tools.lists, self._outbox, tools.read, tools.write, tools.feed, tools.navigator, parent=tools.owner
        )
        if subject:
            form.show_entry(subject)
        return OutboxView(form, parent)

    def settings(self, _subject: str, parent: QWidget) -> QWidget:
        """The settings."""
        from csp_desktop.viewmodels.settings_form import SettingsForm
        from csp_desktop.views.settings_form import SettingsView

        tools = self._tools
        form = SettingsForm(
            tools.preferences,
            tools.write,
            tools.feed,
            str(tools.own.data),
            parent=tools.owner,
            countries=tools.countries,
            has_updates=tools.updates is not None,
        )
        return SettingsView(form, parent)

    def customer_form(self, place: Place, parent: QWidget) -> QDialog:
        """A new or known customer's profile."""
        from csp_desktop.viewmodels.customer_form import CustomerForm
        from csp_desktop.views.customer_form import CustomerFormView

        tools = self._tools
        form = CustomerForm(
            self._customers,
            self._drafts,
            tools.countries,
            tools.read,
            tools.write,
            tools.navigator,
            place.subject,
            new_id=tools.desk.new_id,
        )
        return _owned(form, CustomerFormView(form, parent))

    def agreement(self, place: Place, parent: QWidget) -> QDialog:
        """Who accepted the customer agreement."""
        from csp_desktop.viewmodels.agreement_form import AgreementForm
        from csp_desktop.views.agreement_form import AgreementFormView

        tools = self._tools
        form = AgreementForm(
            self._customers, place.subject, tools.read, tools.write, tools.desk.clock, drafts=self._drafts
        )
        return _owned(form, AgreementFormView(form, parent))

    def new_subscription(self, place: Place, parent: QWidget) -> QDialog:
        """The wizard."""
        from csp_desktop.viewmodels.new_subscription import NewSubscription
        from csp_desktop.views.new_subscription import NewSubscriptionView

        tools = self._tools
        form = NewSubscription(
            place.subject, self._orders, self._drafts, tools.read, tools.write, tools.feed, tools.navigator
        )
        return _owned(form, NewSubscriptionView(form, parent))

    def subscription(self, place: Place, parent: QWidget) -> QDialog:
        """The edit dialog."""
        from csp_desktop.viewmodels.subscription_form import SubscriptionForm
        from csp_desktop.views.subscription_form import SubscriptionFormView

        tools = self._tools
        form = SubscriptionForm(
            place.subject,
            self._subscriptions,
            self._drafts,
            tools.read,
            tools.write,
            tools.feed,
            tools.navigator,
            wish=place.wish,
        )
        return _owned(form, SubscriptionFormView(form, parent))

    def mark_placed(self, place: Place, parent: QWidget) -> QDialog:
        """Mark a change as placed by hand."""
        from csp_desktop.viewmodels.mark_placed import MarkPlaced
        from csp_desktop.views.mark_placed import MarkPlacedView

        tools = self._tools
        form = MarkPlaced(place.subject, self._outbox, tools.read, tools.write, tools.desk.clock)
        return _owned(form, MarkPlacedView(form, parent))

    def end_relationship(self, place: Place, parent: QWidget) -> QDialog:
        """Let a customer go."""
        from csp_desktop.viewmodels.end_relationship import EndRelationship
        from csp_desktop.views.confirmation import ConfirmationView

        tools = self._tools
        form = EndRelationship(place.subject, self._customers, tools.read, tools.write, tools.feed, tools.navigator)
        return _owned(form, ConfirmationView(form, parent))

    def upgrade(self, place: Place, parent: QWidget) -> QDialog:
        """Move licences to a better offer."""
        from csp_desktop.viewmodels.upgrade_form import UpgradeForm
        from csp_desktop.views.confirmation import ConfirmationView

        tools = self._tools
        form = UpgradeForm(place.subject, self._upgrades, tools.read, tools.write, tools.navigator)
        return _owned(form, ConfirmationView(form, parent))

    def bill_anew(self, place: Place, parent: QWidget) -> QDialog:
        """Bill a legacy order with another frequency."""
        from csp_desktop.viewmodels.frequency_form import FrequencyForm
        from csp_desktop.views.confirmation import ConfirmationView

        tools = self._tools
        form = FrequencyForm(place.subject, self._upgrades, tools.read, tools.write, tools.navigator)
        return _owned(form, ConfirmationView(form, parent))

    def import_file(self, place: Place, parent: QWidget) -> QDialog:
        """Import a file."""
        from csp_desktop.viewmodels.import_file import ImportFile
        from csp_desktop.views.import_file import ImportFileView

        tools = self._tools
        form = ImportFile(
            tools.imports,
            _is_catalog,
            tools.jobs,
            tools.feed,
            tools.navigator,
            path=place.subject,
            preferences=tools.preferences,
            write=tools.write,
        )
        return _owned(form, ImportFileView(form, parent))

    def of_updates(self) -> dict[PlaceKind, MakeDialog]:
        """The dialog about a new version, where anybody tells of them."""
        form = self._tools.updates
        return {} if form is None else {PlaceKind.UPDATES: partial(_updates, form)}


def _updates(form: Updates, place: Place, parent: QWidget) -> QDialog:
    from csp_desktop.views.updates import UpdatesView

    if place.wish == "look":
        form.look()
    return UpdatesView(form, parent)


Shown = TypeVar("Shown", bound=QWidget)


def _owned(form: QObject, view: Shown) -> Shown:
    """Let a view-model go with its view."""
    form.setParent(view)
    return view


def _is_catalog(path: Path) -> bool:
    return recognise(path) is FileKind.CATALOG

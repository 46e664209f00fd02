"""A sentence for each queued change: what a person submitted, told in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.changes import (
    AddAddOn,
    Cancel,
    Change,
    ChangeQuantity,
    ChangeTerm,
    ConvertTrial,
    CreateCustomer,
    EditCustomer,
    EndRelationship,
    PlaceOrder,
    Reactivate,
    RecordAgreement,
    RecordDays,
    RecordDeletion,
    Rename,
    ScheduleNextTerm,
    SetAutoRenew,
    SetQualification,
    Suspend,
    SwitchFrequency,
    Upgrade,
)
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.order_details import order_details
from csp_desktop.viewmodels.qualification_sentences import qualification_details, qualification_sentence
from csp_desktop.viewmodels.term_sentences import term_details, term_sentence

translate = QCoreApplication.translate


def change_sentence(change: Change) -> str:
    """Return what a change does, without its customer: ``Suspend Field sales (Visio Plan 2): non-payment``."""
    match change:
        case CreateCustomer():
            return translate("changes", "Create customer {company}").format(company=change.company)
        case EditCustomer():
            return translate("changes", "Change the profile of {company}").format(company=change.company)
        case RecordAgreement():
            text = translate("changes", "Record the agreement of {company}, accepted by {person}")
            person = f"{change.after.first_name} {change.after.last_name}".strip()
            return text.format(company=change.company, person=person)
        case PlaceOrder():
            return _order_sentence(change)
        case AddAddOn():
            text = translate("changes", "Add {offer}, {licences}, to {base}")
            licences = wording.licences_text(change.line.quantity, change.line.unit)
            return text.format(offer=change.line.offer_name, licences=licences, base=change.base_name)
        case ChangeQuantity():
            text = translate("changes", "Change licences of {name} from {before} to {after}")
            return text.format(
                name=_named(change.name, change.offer_name),
                before=wording.number_text(change.before),
                after=wording.number_text(change.after),
            )
        case Rename():
            text = translate("changes", "Rename {before} to {after}")
            return text.format(before=change.before or change.offer_name, after=change.after or change.offer_name)
        case Suspend():
            return _stop_sentence(change)
        case Reactivate():
            return translate("changes", "Reactivate {name}").format(name=_named(change.name, change.offer_name))
        case ConvertTrial():
            text = translate("changes", "Convert {name} to {target}, {licences}, {billing}")
            return text.format(
                name=change.name,
                target=change.target_name,
                licences=wording.licences_text(change.after),
                billing=wording.choice_word(change.cycle).lower(),
            )
        case SetAutoRenew() | ChangeTerm() | ScheduleNextTerm():
            return term_sentence(change, _named(change.name, change.offer_name))
        case SetQualification():
            return qualification_sentence(change)
        case EndRelationship():
            return translate("changes", "Remove the relationship to {company}").format(company=change.company)
        case Upgrade():
            text = translate("changes", "Upgrade {name} to {target}, {licences}")
            return text.format(
                name=_named(change.name, change.offer_name),
                target=change.target_name,
                licences=wording.licences_text(change.after),
            )
        case SwitchFrequency():
            text = translate("changes", "Bill {name} and all of its order {billing}")
            if not change.member_ids:
                text = translate("changes", "Bill {name} {billing}")
            return text.format(
                name=_named(change.name, change.offer_name), billing=wording.choice_word(change.after).lower()
            )
        case RecordDeletion():
            return translate("changes", "Record that {name} was deleted").format(
                name=_named(change.name, change.offer_name)
            )
        case RecordDays():
            return translate("changes", "Record the days of {name}").format(name=_named(change.name, change.offer_name))
        case _:
            return change.kind.value


def change_details(change: Change) -> tuple[tuple[str, str, str], ...]:
    """Return before and after of each value: (what, before, after); before is empty for what is new."""
    match change:
        case PlaceOrder() | AddAddOn():
            return order_details(change)
        case ChangeQuantity():
            return (
                (
                    translate("changes", "Licences"),
                    wording.number_text(change.before),
                    wording.number_text(change.after),
                ),
            )
        case Rename():
            return (
                (translate("changes", "Name"), change.before or change.offer_name, change.after or change.offer_name),
            )
        case Suspend():
            return _suspension_details(change)
        case Reactivate():
            return (
                (translate("changes", "Status"), translate("changes", "Suspended"), translate("changes", "Active")),
            )
        case RecordDeletion():
            return (
                (translate("changes", "Status"), translate("changes", "Suspended"), translate("changes", "Deleted")),
            )
        case RecordDays():
            return _days_details(change)
        case ConvertTrial():
            return (
                (translate("changes", "Offer"), change.offer_name, change.target_name),
                (
                    translate("changes", "Licences"),
                    wording.number_text(change.before),
                    wording.number_text(change.after),
                ),
                (translate("changes", "Billing"), wording.choice_word("trial"), wording.choice_word(change.cycle)),
            )
        case SetAutoRenew() | ChangeTerm() | ScheduleNextTerm():
            return term_details(change)
        case RecordAgreement():
            accepted = change.after.accepted_on
            return (
                (
                    translate("changes", "Accepted by"),
                    "",
                    f"{change.after.first_name} {change.after.last_name}".strip(),
                ),
                (
                    translate("changes", "Accepted on"),
                    "",
                    wording.day_text(accepted) if isinstance(accepted, date) else "",
                ),
            )
        case EditCustomer():
            return _profile_details(change)
        case SetQualification():
            return qualification_details(change)
        case EndRelationship():
            return _end_details(change)
        case Upgrade():
            return _upgrade_details(change)
        case SwitchFrequency():
            return _frequency_details(change)
        case CreateCustomer():
            customer = change.customer
            return (
                (translate("changes", "Company"), "", customer.company),
                (translate("changes", "Domain"), "", customer.domain),
                (translate("changes", "Country"), "", wording.country_name(customer.address.country)),
                (translate("changes", "E-mail"), "", customer.email),
            )
        case _:
            return ()


def _stop_sentence(change: Suspend) -> str:
    is_cancelled = isinstance(change, Cancel)
    name = _named(change.name, change.offer_name)
    if change.reason is None:
        text = translate("changes", "Cancel {name}") if is_cancelled else translate("changes", "Suspend {name}")
        return text.format(name=name)
    text = (
        translate("changes", "Cancel {name}: {reason}")
        if is_cancelled
        else translate("changes", "Suspend {name}: {reason}")
    )
    return text.format(name=name, reason=wording.reason_word(change.reason))


def _order_sentence(change: PlaceOrder) -> str:
    first = change.lines[0]
    licences = wording.licences_text(first.quantity, first.unit)
    if len(change.lines) == 1:
        text = (
            translate("changes", "Start trial {offer}, {licences}")
            if first.is_trial
            else translate("changes", "Order {offer}, {licences}")
        )
        return text.format(offer=first.offer_name, licences=licences)
    more = translate("changes", "Order {offer}, {licences}, and %n more", "", len(change.lines) - 1)
    return more.format(offer=first.offer_name, licences=licences)


def _suspension_details(change: Suspend) -> tuple[tuple[str, str, str], ...]:
    after = translate("changes", "Cancelled") if isinstance(change, Cancel) else translate("changes", "Suspended")
    details = [
        (translate("changes", "Status"), translate("changes", "Active"), after),
    ]
    if change.reason is not None:
        details.append((translate("changes", "Reason"), "", wording.reason_word(change.reason)))
    if change.note:
        details.append((translate("changes", "Note"), "", change.note))
    lost = translate("changes", "%n licence(s), users lose access", "", change.licences)
    details.append((translate("changes", "Licences"), "", lost))
    if change.add_on_ids:
        below = translate("changes", "%n add-on(s) are suspended too", "", len(change.add_on_ids))
        details.append((translate("changes", "Add-ons"), "", below))
    return tuple(details)


def _days_details(change: RecordDays) -> tuple[tuple[str, str, str], ...]:
    names = {
        "opened_on": translate("changes", "Opened"),
        "first_billed_on": translate("changes", "First billed"),
        "suspended_on": translate("changes", "Suspended"),
    }
    return tuple(
        (names[field], _day_or_unknown(getattr(change.before, field)), _day_or_unknown(getattr(change.after, field)))
        for field in change.after.differing(change.before)
    )


def _day_or_unknown(day: date | None) -> str:
    return translate("changes", "Not known") if day is None else wording.day_utc(day)


def _profile_details(change: EditCustomer) -> tuple[tuple[str, str, str], ...]:
    before, after = change.before, change.after
    one, other = before.address, after.address
    values = (
        (translate("changes", "Company"), before.company, after.company),
        (translate("changes", "E-mail"), before.email, after.email),
        (translate("changes", "Language"), before.culture, after.culture),
        (translate("changes", "Registration number"), before.registration_number, after.registration_number),
        (translate("changes", "First name"), one.first_name, other.first_name),
        (translate("changes", "Last name"), one.last_name, other.last_name),
        (translate("changes", "Address"), one.line1, other.line1),
        (translate("changes", "Address, second line"), one.line2, other.line2),
        (translate("changes", "City"), one.city, other.city),
        (translate("changes", "State"), one.state, other.state),
        (translate("changes", "Postal code"), one.postal_code, other.postal_code),
        (translate("changes", "Country"), wording.country_name(one.country), wording.country_name(other.country)),
        (translate("changes", "Phone"), one.phone, other.phone),
        (translate("changes", "Tags"), ", ".join(before.tags), ", ".join(after.tags)),
        (
            translate("changes", "Customer type"),
            wording.segment_word(before.segment),
            wording.segment_word(after.segment),
        ),
    )
    return tuple(value for value in values if value[1] != value[2])


def _end_details(change: EndRelationship) -> tuple[tuple[str, str, str], ...]:
    details = [(translate("changes", "Relationship"), change.before, translate("changes", "none"))]
    if change.suspended:
        lost = translate("changes", "%n suspended one(s) cannot be brought back", "", change.suspended)
        details.append((translate("changes", "Subscriptions"), "", lost))
    return tuple(details)


def _upgrade_details(change: Upgrade) -> tuple[tuple[str, str, str], ...]:
    details = [(translate("changes", "Offer"), change.offer_name, change.target_name)]
    left = change.before - change.after
    if left:
        details.append(
            (
                translate("changes", "Licences that stay"),
                wording.number_text(change.before),
                wording.number_text(left),
            )
        )
    details.append((translate("changes", "Licences that move"), "", wording.number_text(change.after)))
    return tuple(details)


def _frequency_details(change: SwitchFrequency) -> tuple[tuple[str, str, str], ...]:
    details = [
        (translate("changes", "Billing"), wording.choice_word(change.before), wording.choice_word(change.after)),
        (translate("changes", "Term"), "", translate("changes", "starts anew, 12 months")),
    ]
    if change.member_names:
        details.append((translate("changes", "Of the same order"), "", wording.listed(change.member_names)))
    return tuple(details)


def _named(name: str, offer_name: str) -> str:
    return name if name == offer_name else f"{name} ({offer_name})"

"""A sentence for each code: what happened, what it means for the data, what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import Cloud, Role
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.verdicts import Fact, Remedy, RemedyKind, Verdict
from csp_desktop.viewmodels import plan_words, wording

MESSAGES: dict[Code, object] = {
    Code.ALLOWED: QT_TRANSLATE_NOOP("messages", "Nothing speaks against it."),
    Code.AVAILABLE: QT_TRANSLATE_NOOP("messages", "Can be bought."),
    Code.ROLE_DENIED: QT_TRANSLATE_NOOP("messages", "The role {role} may not do this. It is open to: {roles}."),
    Code.PARTNER_BLOCKED: QT_TRANSLATE_NOOP(
        "messages", "Partner Center restricts your partner account: nothing new can be ordered until that is settled."
    ),
    Code.AGREEMENT_MISSING: QT_TRANSLATE_NOOP(
        "messages", "No customer agreement is recorded for {company}: orders and licence changes need it."
    ),
    Code.CUSTOMER_BLOCKED: QT_TRANSLATE_NOOP(
        "messages", "Microsoft reviews {company} ({account_status}): nothing can be ordered until that ends."
    ),
    Code.CLOUD_UNAVAILABLE: QT_TRANSLATE_NOOP("messages", "Not sold in this cloud: {cloud}."),
    Code.NOT_ON_SALE: QT_TRANSLATE_NOOP("messages", "Not on sale."),
    Code.COUNTRY_UNAVAILABLE: QT_TRANSLATE_NOOP("messages", "Not sold in {countries}."),
    Code.SEGMENT_MISMATCH: QT_TRANSLATE_NOOP("messages", "{needed} customers only."),
    Code.QUALIFICATION_PENDING: QT_TRANSLATE_NOOP("messages", "The {qualification} qualification is still in review."),
    Code.RESELLER_NOT_QUALIFIED: QT_TRANSLATE_NOOP("messages", "Needs a partner qualification: {needed}."),
    Code.FREQUENCY_UNSUPPORTED: QT_TRANSLATE_NOOP("messages", "Not sold with this billing; it is sold: {supported}."),
    Code.ADDON_VIA_BASE: QT_TRANSLATE_NOOP("messages", "An add-on: it is bought on its base subscription."),
    Code.TRIAL_OWNED: QT_TRANSLATE_NOOP("messages", "The customer owns this offer already, so it cannot be tried."),
    Code.TRIAL_USED: QT_TRANSLATE_NOOP("messages", "This trial was used already; each customer has it once."),
    Code.REACTIVATE_INSTEAD: QT_TRANSLATE_NOOP("messages", "{name} is suspended and keeps its place."),
    Code.EXPIRED_HOLDS_PLACE: QT_TRANSLATE_NOOP(
        "messages", "{name} expired on {expires_on} and keeps its place until its deletion is recorded."
    ),
    Code.ALREADY_SUBSCRIBED: QT_TRANSLATE_NOOP(
        "messages", "Already subscribed: {count} of {limit} that a customer may have."
    ),
    Code.ALREADY_QUEUED: QT_TRANSLATE_NOOP("messages", "{name} is already ordered and waits in the Outbox."),
    Code.HAS_SUSPENDED: QT_TRANSLATE_NOOP(
        "messages", "{name} of the same offer is suspended; reactivating it may be what you want."
    ),
    Code.ADDON_NO_BASE: QT_TRANSLATE_NOOP("messages", "Does not belong to this base subscription."),
    Code.ADDON_SHARE_TOO_SMALL: QT_TRANSLATE_NOOP(
        "messages", "At least {minimum} licences: {percent} % of the {base} that its base offers have."
    ),
    Code.SEAT_POOL_FULL: QT_TRANSLATE_NOOP(
        "messages", "A customer may have {maximum} licences of it in all, and {left} are left."
    ),
    Code.ATTESTATION_NEEDED: QT_TRANSLATE_NOOP(
        "messages", "Confirm first that the customer meets the conditions of this offer."
    ),
    Code.QUANTITY_NOT_A_NUMBER: QT_TRANSLATE_NOOP("messages", "Enter a whole number of licences."),
    Code.QUANTITY_OUT_OF_RANGE: QT_TRANSLATE_NOOP("messages", "{minimum} to {maximum} licences can be ordered."),
    Code.QUANTITY_WHILE_SUSPENDED: QT_TRANSLATE_NOOP(
        "messages", "Licences cannot change while it is suspended. Reactivate it first."
    ),
    Code.QUANTITY_IN_TRIAL: QT_TRANSLATE_NOOP("messages", "A trial has a fixed number of licences."),
    Code.ADDON_ABOVE_BASE: QT_TRANSLATE_NOOP(
        "messages", "More licences ({add_on}) than the base subscription has ({base}); it can be ordered all the same."
    ),
    Code.NOT_REDUCIBLE: QT_TRANSLATE_NOOP(
        "messages", "Of {name} only {reducible} licences can still be given back, so {lowest} is the fewest now."
    ),
    Code.WINDOW_OVER: QT_TRANSLATE_NOOP(
        "messages", "{name} could be cancelled until {cancellable_until}; now the whole term is owed."
    ),
    Code.TERM_OVER: QT_TRANSLATE_NOOP(
        "messages", "The term of {name} ended on {ends_on}: nothing of it can be changed or brought back."
    ),
    Code.TERM_EXTENDED: QT_TRANSLATE_NOOP(
        "messages",
        "The term of {name} ended on {ends_on} and goes on by the month, at a higher price: it can only be cancelled.",
    ),
    Code.RENEWAL_RUNNING: QT_TRANSLATE_NOOP(
        "messages", "{name} is being renewed, which may take until {until}. Until then nothing of it can be changed."
    ),
    Code.NOT_GONE_YET: QT_TRANSLATE_NOOP(
        "messages", "{name} is kept until {kept_until}; its deletion can be recorded only after that day."
    ),
    Code.AUTO_RENEW_OFF: QT_TRANSLATE_NOOP(
        "messages",
        "Auto-renew stays off: without it the term of {name} ends on {ends_on}. Switch it on again if it shall go on.",
    ),
    Code.AUTO_RENEW_NEEDED: QT_TRANSLATE_NOOP(
        "messages", "Nothing can be scheduled while auto-renew is off: the term of {name} ends on {ends_on}."
    ),
    Code.AUTO_RENEW_SAME: QT_TRANSLATE_NOOP("messages", "Auto-renew of {name} is set like that already."),
    Code.EXTENDS_AT_END: QT_TRANSLATE_NOOP(
        "messages", "Without a renewal it goes on after {ends_on} month by month, at a higher price, until cancelled."
    ),
    Code.SCHEDULE_DROPS: QT_TRANSLATE_NOOP("messages", "What was scheduled for the renewal is dropped."),
    Code.PLAN_FIXED: QT_TRANSLATE_NOOP(
        "messages", "The billing of {name} is fixed until its term ends; another can be scheduled for the renewal."
    ),
    Code.PLAN_LONGER_THAN_TERM: QT_TRANSLATE_NOOP(
        "messages", "A term cannot be billed less often than once for the whole of it."
    ),
    Code.PLAN_FROM_NEXT_CHARGE: QT_TRANSLATE_NOOP("messages", "It is billed like that from the next charge on."),
    Code.TERM_NOT_SHORTER: QT_TRANSLATE_NOOP(
        "messages", "A running term is never shortened; a shorter one can be scheduled for the renewal."
    ),
    Code.TERM_FIXED: QT_TRANSLATE_NOOP(
        "messages", "{name} has the longest term there is; another can be scheduled for the renewal."
    ),
    Code.ADD_ONS_STAY: QT_TRANSLATE_NOOP(
        "messages", "Its add-ons are subscriptions of their own and stay, each with its own term: {add_ons}."
    ),
    Code.ADD_ONS_IN_CATALOG: QT_TRANSLATE_NOOP(
        "messages", "Add-ons of new commerce are bought in the catalogue, as subscriptions of their own."
    ),
    Code.REASON_NEEDED: QT_TRANSLATE_NOOP("messages", "Choose a reason: customer request, non-payment or fraud."),
    Code.NOT_ACTIVE: QT_TRANSLATE_NOOP("messages", "{name} is not active."),
    Code.NOT_SUSPENDED: QT_TRANSLATE_NOOP("messages", "{name} is not suspended."),
    Code.EXPIRED: QT_TRANSLATE_NOOP(
        "messages", "{name} expired on {expires_on}: it cannot be reactivated and its data is lost."
    ),
    Code.NOT_EXPIRED: QT_TRANSLATE_NOOP(
        "messages", "{name} can be reactivated until {expires_on}; its deletion can be recorded only after that day."
    ),
    Code.DELETED: QT_TRANSLATE_NOOP("messages", "{name} was deleted; that cannot be undone."),
    Code.BASE_NOT_ACTIVE: QT_TRANSLATE_NOOP("messages", "Its base subscription is not active. Reactivate that first."),
    Code.TRIAL_LOCKED: QT_TRANSLATE_NOOP(
        "messages", "A trial cannot be changed, suspended or lengthened. It can be converted to a paid subscription."
    ),
    Code.STATUS_UNKNOWN: QT_TRANSLATE_NOOP(
        "messages", "Partner Center reports a status that this program does not know, so it is shown and not changed."
    ),
    Code.OTHER_COMMERCE_LINE: QT_TRANSLATE_NOOP(
        "messages", "A new-commerce subscription: this version shows it and does not change it."
    ),
    Code.ONLY_ORDERED: QT_TRANSLATE_NOOP(
        "messages", "{name} is only ordered and waits in the Outbox: change the order, or withdraw it there."
    ),
    Code.BILLING_FIXED: QT_TRANSLATE_NOOP("messages", "Fixed for this subscription."),
    Code.AUTO_RENEW_FIXED: QT_TRANSLATE_NOOP("messages", "Cannot be switched for this offer."),
    Code.NO_CONVERSION: QT_TRANSLATE_NOOP(
        "messages", "This trial does not convert. Buy a paid offer before it ends; the data stays."
    ),
    Code.NOT_A_TRIAL: QT_TRANSLATE_NOOP("messages", "{name} is not a trial."),
    Code.NOTHING_CHANGED: QT_TRANSLATE_NOOP("messages", "Nothing has changed yet."),
    Code.CHANGE_WAITS: QT_TRANSLATE_NOOP("messages", "A change of this already waits in the Outbox."),
    Code.SUSPENSION_DAY_UNKNOWN: QT_TRANSLATE_NOOP(
        "messages", "The day of the suspension is not known, so no date can be computed."
    ),
    Code.TERM_ENDS_FIRST: QT_TRANSLATE_NOOP(
        "messages", "Its term ends before that day; what is still suspended then may be deleted earlier."
    ),
    Code.FIRST_PERIOD_BEFORE_OPENING: QT_TRANSLATE_NOOP(
        "messages", "The first billing period begins before the account was opened: one of the two days is wrong."
    ),
    Code.ANNUAL_WITH_FREE_PERIOD: QT_TRANSLATE_NOOP(
        "messages", "Billed annually, yet with a free period on record: please check the two days."
    ),
    Code.DAY_NOT_COME: QT_TRANSLATE_NOOP("messages", "This day has not come yet (UTC)."),
    Code.SUSPENDED_BEFORE_OPENING: QT_TRANSLATE_NOOP(
        "messages", "It cannot have been suspended before its account was opened, on {opened_on}."
    ),
    Code.NO_DAYS_TO_TYPE: QT_TRANSLATE_NOOP("messages", "No date of {name} is reckoned with days that are typed."),
    Code.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("messages", "Choose at least one offer."),
    Code.MANY_LINES: QT_TRANSLATE_NOOP(
        "messages", "An order of {count} lines; Partner Center may refuse very long ones."
    ),
    Code.NAME_TOO_LONG: QT_TRANSLATE_NOOP("messages", "At most {longest} characters."),
    Code.END_OUTSIDE_TERM: QT_TRANSLATE_NOOP("messages", "The term can end from {first} to {full}."),
    Code.END_DAY_NOT_MONTH_END: QT_TRANSLATE_NOOP(
        "messages", "A monthly term cannot end on the 28th, 29th or 30th, unless that is the month's last day."
    ),
    Code.END_OF_MONTHLY_TERM: QT_TRANSLATE_NOOP(
        "messages", "{name} has a monthly term; a longer one cannot be made to end with it."
    ),
    Code.END_NOT_ALIGNED: QT_TRANSLATE_NOOP(
        "messages", "A term ends after its full length, at a month's end, or with another active subscription."
    ),
    Code.TRIAL_END_FIXED: QT_TRANSLATE_NOOP("messages", "The last day of a trial cannot be chosen."),
    Code.DAY_HAS_PASSED: QT_TRANSLATE_NOOP("messages", "{day} has passed; only today and later days can be tried."),
    Code.REQUIRED: QT_TRANSLATE_NOOP("messages", "Needed."),
    Code.TOO_LONG: QT_TRANSLATE_NOOP("messages", "At most {maximum} characters."),
    Code.NAME_SINGLE_CHARACTER: QT_TRANSLATE_NOOP("messages", "A single character is not a company name."),
    Code.NAME_ONLY_SPECIAL: QT_TRANSLATE_NOOP("messages", "A company name needs letters or digits."),
    Code.NAME_BLANK: QT_TRANSLATE_NOOP("messages", "Enter the company's legal name."),
    Code.NAME_LEGAL_FORM: QT_TRANSLATE_NOOP("messages", "That is only a legal form; enter the whole name."),
    Code.NAME_DOMAIN_ENDING: QT_TRANSLATE_NOOP("messages", "It looks like a web address. Is it the legal name?"),
    Code.NAME_REPEATED: QT_TRANSLATE_NOOP("messages", "It repeats one character. Is it the legal name?"),
    Code.NAME_SPACED: QT_TRANSLATE_NOOP("messages", "It consists of single characters. Is it the legal name?"),
    Code.DOMAIN_SUFFIX: QT_TRANSLATE_NOOP("messages", "The domain ends in .onmicrosoft.com."),
    Code.DOMAIN_PREFIX_LONG: QT_TRANSLATE_NOOP(
        "messages", "At most {maximum} characters before .onmicrosoft.com; these are {count}."
    ),
    Code.DOMAIN_CHARACTERS: QT_TRANSLATE_NOOP("messages", "Letters and digits only, without spaces."),
    Code.DOMAIN_FIXED: QT_TRANSLATE_NOOP("messages", "The domain cannot be changed once the customer exists."),
    Code.DOMAIN_TAKEN: QT_TRANSLATE_NOOP(
        "messages", "Another customer has this domain. For a customer with a tenant, request a relationship instead."
    ),
    Code.EMAIL_FORM: QT_TRANSLATE_NOOP("messages", "Not an e-mail address, such as name@company.example."),
    Code.EMAIL_MICROSOFT: QT_TRANSLATE_NOOP("messages", "An address at microsoft.com is not accepted."),
    Code.EMAIL_PARTNER: QT_TRANSLATE_NOOP("messages", "Use the customer's address, not one of your own domain."),
    Code.EMAIL_FREE: QT_TRANSLATE_NOOP(
        "messages", "Education customers need an address of their own, not a free or onmicrosoft.com one."
    ),
    Code.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP("messages", "Choose a country."),
    Code.CULTURE_NOT_OF_COUNTRY: QT_TRANSLATE_NOOP("messages", "Choose a language that this country has."),
    Code.STATE_UNKNOWN: QT_TRANSLATE_NOOP("messages", "Choose a state of the list."),
    Code.POSTAL_CODE_FORM: QT_TRANSLATE_NOOP("messages", "Not a postal code of this country, such as {example}."),
    Code.PHONE_FORM: QT_TRANSLATE_NOOP("messages", "Not a phone number of this country."),
    Code.REGISTRATION_NEEDED: QT_TRANSLATE_NOOP("messages", "Customers in this country need a registration number."),
    Code.REGISTRATION_NOT_ASKED: QT_TRANSLATE_NOOP(
        "messages", "Partner Center does not take a registration number in this country; leave it empty."
    ),
    Code.GERMANY_REGION: QT_TRANSLATE_NOOP(
        "messages", "Microsoft Cloud Germany takes customers in the EU, EFTA and the United Kingdom only."
    ),
    Code.AGREEMENT_DATE_FUTURE: QT_TRANSLATE_NOOP("messages", "The day of acceptance cannot lie in the future."),
    Code.QUALIFICATION_NOT_SETTABLE: QT_TRANSLATE_NOOP(
        "messages", "A partner cannot set this qualification; Microsoft grants it."
    ),
    Code.HIDDEN_CHARACTERS: QT_TRANSLATE_NOOP("messages", "It contains invisible control characters; type it anew."),
    Code.EDUCATION_SEGMENT_NEEDED: QT_TRANSLATE_NOOP("messages", "Choose which schools the customer runs."),
    Code.VALIDATION_CODE_NEEDED: QT_TRANSLATE_NOOP(
        "messages", "The Government Community Cloud needs the validation code that Microsoft gave you."
    ),
    Code.WEBSITE_FORM: QT_TRANSLATE_NOOP("messages", "Not a web address, such as https://school.example."),
    Code.ACTIVE_SUBSCRIPTIONS: QT_TRANSLATE_NOOP(
        "messages", "{count} subscription(s) are still active: {names}. Suspend each of them first."
    ),
    Code.RELATIONSHIP_ENDED: QT_TRANSLATE_NOOP(
        "messages",
        "The reseller relationship to {company} is removed, or that waits in the Outbox: nothing can be ordered.",
    ),
    Code.CUSTOMER_ONLY_HERE: QT_TRANSLATE_NOOP(
        "messages", "Partner Center does not know {company} yet: withdraw the new customer in the Outbox instead."
    ),
    Code.FREQUENCY_MEMBER_INACTIVE: QT_TRANSLATE_NOOP(
        "messages", "All of an order change their billing together, and {member} of this order is not active."
    ),
    Code.FREQUENCY_MEMBER_UNFIT: QT_TRANSLATE_NOOP(
        "messages", "All of an order change their billing together, and {member} is not sold with that billing."
    ),
    Code.FREQUENCY_OFF_LIST: QT_TRANSLATE_NOOP(
        "messages", "All of an order change their billing together, and {member} is not on the price list any more."
    ),
    Code.FREQUENCY_SAME: QT_TRANSLATE_NOOP("messages", "{name} is billed like that already."),
    Code.PROMOTION_DROPS: QT_TRANSLATE_NOOP(
        "messages", "The price becomes that of today's list, and a promotion is lost."
    ),
    Code.NO_UPGRADE: QT_TRANSLATE_NOOP("messages", "{name} cannot be upgraded to {target}."),
    Code.UPGRADE_WITH_ADD_ONS: QT_TRANSLATE_NOOP(
        "messages", "A subscription with add-ons cannot be upgraded: {names}."
    ),
    Code.UPGRADE_OWNED: QT_TRANSLATE_NOOP(
        "messages", "The customer has {target} already: raise its licences instead of upgrading."
    ),
    Code.UPGRADE_FREQUENCY: QT_TRANSLATE_NOOP("messages", "{target} is not sold with the billing of {name}."),
    Code.UPGRADE_TARGET_UNFIT: QT_TRANSLATE_NOOP("messages", "{target} cannot take the licences over."),
    Code.NO_WINDOW_AFTERWARDS: QT_TRANSLATE_NOOP(
        "messages", "An upgrade opens no cancellation window: afterwards it cannot be cancelled or reduced."
    ),
    Code.WINDOW_INHERITED: QT_TRANSLATE_NOOP(
        "messages", "The new subscription ends with this one and keeps what is left of its cancellation window."
    ),
    Code.NOT_WAITING: QT_TRANSLATE_NOOP(
        "messages", "This change is on its way or done, so it cannot be taken back any more. Nothing was changed."
    ),
    Code.PLACED_IN_FUTURE: QT_TRANSLATE_NOOP("messages", "The day cannot lie in the future (UTC)."),
    Code.ORDER_NUMBER_NEEDED: QT_TRANSLATE_NOOP("messages", "Enter the order number that came back."),
    Code.PREDECESSOR_WAITS: QT_TRANSLATE_NOOP(
        "messages", "An earlier change that this one builds on still waits. Mark that one as placed first."
    ),
    Code.FILE_MISSING: QT_TRANSLATE_NOOP("messages", "There is no file “{name}”. Nothing was changed."),
    Code.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("messages", "“{name}” is a folder. Choose a file; nothing was changed."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "messages", "“{name}” cannot be read. Check its permissions or copy it to this computer; nothing was changed."
    ),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("messages", "“{name}” is empty. Export it again; nothing was changed."),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "messages",
        "“{name}” is too large for a catalogue ({megabytes} MB, at most {limit_megabytes} MB). Nothing was changed.",
    ),
    Code.FILE_NOT_TEXT: QT_TRANSLATE_NOOP("messages", "“{name}” is not a text file. Nothing was changed."),
    Code.FILE_NOT_JSON: QT_TRANSLATE_NOOP(
        "messages", "“{name}” is not valid JSON (line {line}, column {column}). Nothing was changed."
    ),
    Code.FILE_TRUNCATED: QT_TRANSLATE_NOOP(
        "messages", "“{name}” ends too early (line {line}): it was cut off. Export it again; nothing was changed."
    ),
    Code.FILE_TOO_NESTED: QT_TRANSLATE_NOOP(
        "messages", "“{name}” is nested too deeply to be a catalogue. Nothing was changed."
    ),
    Code.FILE_NOT_A_CATALOG: QT_TRANSLATE_NOOP(
        "messages", "This file holds no list of offers. Choose Partner Center's list of offers; nothing was changed."
    ),
    Code.FILE_NOT_KNOWN: QT_TRANSLATE_NOOP(
        "messages", "“{name}” is no kind of file that can be imported. Nothing was changed."
    ),
    Code.OFFERS_REFUSED: QT_TRANSLATE_NOOP(
        "messages", "None of the {count} offers in this file can be used. Nothing was changed."
    ),
    Code.ITEM_NOT_AN_OBJECT: QT_TRANSLATE_NOOP("messages", "not an offer but {found}"),
    Code.MEMBER_MISSING: QT_TRANSLATE_NOOP("messages", "{member} is missing"),
    Code.MEMBER_WRONG: QT_TRANSLATE_NOOP("messages", "{member} is not usable ({found})"),
    Code.MEMBER_OUT_OF_RANGE: QT_TRANSLATE_NOOP("messages", "{member} is out of range ({found})"),
    Code.MINIMUM_ABOVE_MAXIMUM: QT_TRANSLATE_NOOP(
        "messages", "the fewest licences ({minimum}) are more than the most ({maximum})"
    ),
    Code.ID_REPEATED: QT_TRANSLATE_NOOP("messages", "the same id stands in the file twice; the last one counts"),
    Code.SETTINGS_BROKEN: QT_TRANSLATE_NOOP(
        "messages",
        "The settings file could not be read, so the standard settings hold. The old file was kept beside it; "
        "customers and orders are not touched.",
    ),
    Code.IMPORT_CANCELLED: QT_TRANSLATE_NOOP("messages", "The import was cancelled. Nothing was changed."),
    Code.DATABASE_NEWER: QT_TRANSLATE_NOOP(
        "messages",
        "The data was written by a newer version of CSP Desktop (format {found}, this one knows {known}). Nothing was "
        "changed. Install the newer version, or choose another data folder.",
    ),
    Code.DATABASE_DAMAGED: QT_TRANSLATE_NOOP(
        "messages",
        "The database is damaged or is no database of CSP Desktop. Nothing was changed. Restore a backup from the data "
        "folder, or start with another folder.",
    ),
    Code.DATABASE_BUSY: QT_TRANSLATE_NOOP(
        "messages",
        "Another program holds the database. Nothing was changed. Close the other window of CSP Desktop and try again.",
    ),
    Code.DATABASE_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "messages",
        "The database cannot be opened or written. Nothing was changed. Check the data folder and try again.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "messages", "The disk is full. Nothing was changed, and what you typed is still here. Free space and try again."
    ),
    Code.DATA_IN_USE: QT_TRANSLATE_NOOP(
        "messages",
        "This data is open in another window of CSP Desktop (computer: {computer}). Nothing was changed. "
        "Close that window, then try again.",
    ),
    Code.FOLDER_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "messages", "The folder {folder} cannot be used. Nothing was changed. Choose another with --data-dir."
    ),
    Code.RECORD_MISSING: QT_TRANSLATE_NOOP(
        "messages", "This is not here any more; it may have been withdrawn in another window. Nothing was changed."
    ),
    Code.RECORD_MOVED_ON: QT_TRANSLATE_NOOP(
        "messages", "This changed meanwhile. Nothing was written; look at it again and repeat what still fits."
    ),
    Code.GATEWAY_ABSENT: QT_TRANSLATE_NOOP(
        "messages", "This version does not send to Partner Center. Place it by hand and mark it as placed."
    ),
    Code.UPDATE_SOURCE_BROKEN: QT_TRANSLATE_NOOP(
        "messages", "Where to look for new versions is not set up soundly ({member}), so nothing is looked for."
    ),
    Code.UPDATE_UNREACHABLE: QT_TRANSLATE_NOOP(
        "messages", "The server that tells of new versions could not be reached."
    ),
    Code.UPDATE_TOO_SLOW: QT_TRANSLATE_NOOP(
        "messages", "The server that tells of new versions did not answer in time."
    ),
    Code.UPDATE_SERVER_ERROR: QT_TRANSLATE_NOOP(
        "messages", "The server that tells of new versions answered with an error ({status})."
    ),
    Code.UPDATE_NOT_SECURE: QT_TRANSLATE_NOOP(
        "messages", "No secure connection could be made to the server that tells of new versions."
    ),
    Code.UPDATE_MOVED: QT_TRANSLATE_NOOP(
        "messages", "The server that tells of new versions pointed to an insecure address, which was not followed."
    ),
    Code.UPDATE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "messages", "What the server sent is too large for the news of a version (more than {kilobytes} KB)."
    ),
    Code.UPDATE_CUT_OFF: QT_TRANSLATE_NOOP("messages", "The connection broke off before the news was complete."),
    Code.UPDATE_NOT_NEWS: QT_TRANSLATE_NOOP("messages", "What the server sent is not the news of a version."),
    Code.UPDATE_NOT_SIGNED: QT_TRANSLATE_NOOP(
        "messages", "The news of a new version is not signed by those who make CSP Desktop, so it is not believed."
    ),
    Code.UPDATE_OTHER_PRODUCT: QT_TRANSLATE_NOOP(
        "messages", "The news that came is about another program ({product})."
    ),
    Code.UPDATE_VERSION_UNREADABLE: QT_TRANSLATE_NOOP(
        "messages", "The news that came names a version that cannot be read ({found})."
    ),
    Code.UPDATE_PAGE_INSECURE: QT_TRANSLATE_NOOP(
        "messages", "The news that came names a page at an insecure address, which is not opened."
    ),
    Code.UPDATE_HASH_UNREADABLE: QT_TRANSLATE_NOOP("messages", "The news that came has no usable SHA-256 for {name}."),
}

_VARIANTS: dict[tuple[Code, str, Fact], object] = {
    (Code.NOT_REDUCIBLE, "reducible", 0): QT_TRANSLATE_NOOP(
        "messages", "The seven days of every licence of {name} are over: fewer only from the renewal on."
    ),
    (Code.WINDOW_OVER, "cancellable_until", None): QT_TRANSLATE_NOOP(
        "messages", "{name} cannot be cancelled any more; the whole term is owed."
    ),
    (Code.NOT_GONE_YET, "kept_until", None): QT_TRANSLATE_NOOP(
        "messages", "{name} is not over: its deletion can be recorded once its term has ended and its data is gone."
    ),
    (Code.AUTO_RENEW_OFF, "ends_on", None): QT_TRANSLATE_NOOP(
        "messages", "Auto-renew of {name} stays off. Switch it on again if it shall go on after its term."
    ),
    (Code.AUTO_RENEW_NEEDED, "ends_on", None): QT_TRANSLATE_NOOP(
        "messages", "Nothing can be scheduled for {name} while auto-renew is off."
    ),
    (Code.TERM_OVER, "ends_on", None): QT_TRANSLATE_NOOP(
        "messages", "The term of {name} is over: nothing of it can be changed or brought back."
    ),
    (Code.ACTIVE_SUBSCRIPTIONS, "count", 1): QT_TRANSLATE_NOOP(
        "messages", "{names} is still active. Suspend it first."
    ),
    (Code.BILLING_FIXED, "cause", "setting"): QT_TRANSLATE_NOOP(
        "messages", "Fixed by the rules of 2018. If Partner Center lets you change it, say so in Settings."
    ),
    (Code.BILLING_FIXED, "cause", "usage"): QT_TRANSLATE_NOOP("messages", "{name} is billed by usage, every month."),
    (Code.BILLING_FIXED, "cause", "long_term"): QT_TRANSLATE_NOOP(
        "messages", "{name} has a term of several years, and its billing is fixed with it."
    ),
    (Code.BILLING_FIXED, "cause", "cloud"): QT_TRANSLATE_NOOP("messages", "Fixed in this cloud."),
    (Code.UPGRADE_TARGET_UNFIT, "cause", "not_active"): QT_TRANSLATE_NOOP(
        "messages", "{target} is not active, so it cannot take the licences over."
    ),
    (Code.UPGRADE_TARGET_UNFIT, "cause", "in_window"): QT_TRANSLATE_NOOP(
        "messages", "{target} was bought less than seven days ago; it can take licences over once that window closes."
    ),
    (Code.UPGRADE_TARGET_UNFIT, "cause", "shorter_term"): QT_TRANSLATE_NOOP(
        "messages", "The term of {target} is shorter, so it cannot take the licences over."
    ),
    (Code.UPGRADE_TARGET_UNFIT, "cause", "ends_earlier"): QT_TRANSLATE_NOOP(
        "messages", "{target} ends before {name} does, so it cannot take the licences over."
    ),
    (Code.ROLE_DENIED, "cause", "disputed"): QT_TRANSLATE_NOOP(
        "messages", "The role {role} may do this only where Settings allow it. It is open to: {roles}."
    ),
    (Code.ROLE_DENIED, "cause", "forbidden"): QT_TRANSLATE_NOOP(
        "messages", "The role {role} may not do this at 21Vianet. It is open to: {roles}."
    ),
    (Code.NOT_ON_SALE, "cause", "not_purchasable"): QT_TRANSLATE_NOOP("messages", "Closed for purchase."),
    (Code.NOT_ON_SALE, "cause", "replaced"): QT_TRANSLATE_NOOP(
        "messages", "Taken off the price list ({flag}); new commerce sells {successor} instead."
    ),
    (Code.NOT_ON_SALE, "cause", "withdrawn"): QT_TRANSLATE_NOOP("messages", "Taken off the price list ({flag})."),
    (Code.NOT_ON_SALE, "cause", "not_yet"): QT_TRANSLATE_NOOP("messages", "On sale from {valid_from}."),
    (Code.NOT_ON_SALE, "cause", "no_longer"): QT_TRANSLATE_NOOP("messages", "Was on sale until {valid_to}."),
    (Code.NOT_ON_SALE, "cause", "not_in_matrix"): QT_TRANSLATE_NOOP(
        "messages", "On the price list, but not in the offer matrix: not to be ordered yet."
    ),
    (Code.CLOUD_UNAVAILABLE, "is_trial", True): QT_TRANSLATE_NOOP("messages", "Trials are not sold in this cloud."),
    (Code.FREQUENCY_UNSUPPORTED, "supported", ("trial",)): QT_TRANSLATE_NOOP(
        "messages", "A trial: it has its own tab."
    ),
    (Code.FREQUENCY_UNSUPPORTED, "choice", "trial"): QT_TRANSLATE_NOOP("messages", "Not a trial."),
    (Code.FREQUENCY_UNSUPPORTED, "supported", ("annual",)): QT_TRANSLATE_NOOP(
        "messages", "Billed annually only; this order is not."
    ),
    (Code.FREQUENCY_UNSUPPORTED, "supported", ("monthly",)): QT_TRANSLATE_NOOP(
        "messages", "Billed monthly only; this order is not."
    ),
    (Code.FREQUENCY_UNSUPPORTED, "supported", ("usage",)): QT_TRANSLATE_NOOP("messages", "Billed by usage only."),
    (Code.ALREADY_SUBSCRIBED, "limit", 1): QT_TRANSLATE_NOOP(
        "messages", "Already subscribed, and only one is allowed."
    ),
    (Code.ALREADY_SUBSCRIBED, "limit", 2): QT_TRANSLATE_NOOP(
        "messages", "Already subscribed twice, and only two are allowed."
    ),
    (Code.TRIAL_USED, "is_queued", True): QT_TRANSLATE_NOOP("messages", "This trial is ordered already."),
    (Code.ADDON_NO_BASE, "cause", "not_held"): QT_TRANSLATE_NOOP("messages", "Needs one of its base offers."),
    (Code.ADDON_NO_BASE, "cause", "suspended"): QT_TRANSLATE_NOOP(
        "messages", "An add-on of {name}, which is suspended. Reactivate that first."
    ),
    (Code.SEAT_POOL_FULL, "left", 0): QT_TRANSLATE_NOOP(
        "messages", "A customer may have {maximum} licences of it in all, and none is left."
    ),
    (Code.SEAT_POOL_FULL, "left", 1): QT_TRANSLATE_NOOP(
        "messages", "A customer may have {maximum} licences of it in all, and one is left."
    ),
    (Code.REACTIVATE_INSTEAD, "suspended_on", None): QT_TRANSLATE_NOOP(
        "messages", "{name} is suspended and keeps its place."
    ),
}
"""Better sentences where a fact has a certain value; the first that fits counts."""

_REMEDIES: dict[RemedyKind, object] = {
    RemedyKind.SUSPEND: QT_TRANSLATE_NOOP("messages", "Suspend it"),
    RemedyKind.OPEN_SUBSCRIPTION: QT_TRANSLATE_NOOP("messages", "Open it"),
    RemedyKind.REACTIVATE: QT_TRANSLATE_NOOP("messages", "Reactivate it"),
    RemedyKind.RECORD_DELETION: QT_TRANSLATE_NOOP("messages", "Record its deletion"),
    RemedyKind.CHANGE_BILLING: QT_TRANSLATE_NOOP("messages", "Change billing"),
    RemedyKind.OPEN_TRIALS: QT_TRANSLATE_NOOP("messages", "Show trials"),
    RemedyKind.EDIT_CUSTOMER: QT_TRANSLATE_NOOP("messages", "Edit the customer"),
    RemedyKind.RECORD_AGREEMENT: QT_TRANSLATE_NOOP("messages", "Record the agreement"),
    RemedyKind.OPEN_SETTINGS: QT_TRANSLATE_NOOP("messages", "Open Settings"),
    RemedyKind.OPEN_CUSTOMER: QT_TRANSLATE_NOOP("messages", "Open the customer"),
    RemedyKind.CHOOSE_OTHER_OFFER: QT_TRANSLATE_NOOP("messages", "Choose another offer"),
    RemedyKind.WITHDRAW: QT_TRANSLATE_NOOP("messages", "Withdraw it"),
    RemedyKind.OPEN_OUTBOX: QT_TRANSLATE_NOOP("messages", "Open the Outbox"),
    RemedyKind.CONVERT_TRIAL: QT_TRANSLATE_NOOP("messages", "Convert it"),
    RemedyKind.BUY_ANEW: QT_TRANSLATE_NOOP("messages", "Buy anew"),
    RemedyKind.SET_QUANTITY: QT_TRANSLATE_NOOP("messages", "Take another number"),
    RemedyKind.CHOOSE_END_DATE: QT_TRANSLATE_NOOP("messages", "Choose another last day"),
    RemedyKind.TURN_ON_AUTO_RENEW: QT_TRANSLATE_NOOP("messages", "Switch auto-renew on"),
    RemedyKind.TURN_OFF_AUTO_RENEW: QT_TRANSLATE_NOOP("messages", "Switch auto-renew off"),
    RemedyKind.SCHEDULE_INSTEAD: QT_TRANSLATE_NOOP("messages", "Schedule it for the renewal"),
    RemedyKind.CANCEL: QT_TRANSLATE_NOOP("messages", "Cancel it"),
    RemedyKind.ATTEST: QT_TRANSLATE_NOOP("messages", "Confirm it"),
}

_BUG = QT_TRANSLATE_NOOP(
    "messages",
    "Something went wrong that should not have. What was submitted is safe. The log has the details; please report it.",
)

_IN_REVIEW_SINCE = QT_TRANSLATE_NOOP("messages", "The {qualification} qualification is in review since {since}.")
_SUSPENDED_SINCE = QT_TRANSLATE_NOOP("messages", "{name} is suspended since {suspended_on} and keeps its place.")


def sentence(code: Code, facts: Mapping[str, Fact] | None = None) -> str:
    """Return the sentence of a code with its facts; a fact that is missing shows as an ellipsis."""
    facts = facts or {}
    return _translated(_template(code, facts)).format_map(_Filled(facts))


def verdict_sentence(verdict: Verdict) -> str:
    """Return why a verdict refuses, or that it does not."""
    return sentence(verdict.code, verdict.facts)


def hint_sentences(verdict: Verdict) -> tuple[str, ...]:
    """Return what a verdict thinks worth saying although it refuses nothing."""
    return tuple(sentence(code, verdict.facts) for code in verdict.hints)


def unknowns_sentence(verdict: Verdict) -> str:
    """Return which facts nobody knows and were not tested; empty where there are none."""
    if not verdict.unknowns:
        return ""
    text = QCoreApplication.translate("messages", "Not known and not tested: {facts}.")
    return text.format(facts=wording.listed(wording.unknown_word(fact) for fact in verdict.unknowns))


def remedy_text(remedy: Remedy) -> str:
    """Return the link or button of a way out."""
    if remedy.kind is RemedyKind.CHOOSE_OTHER_OFFER and remedy.name:
        return QCoreApplication.translate("messages", "Choose {name}").format(name=remedy.name)
    return _translated(_REMEDIES[remedy.kind])


def error_sentence(error: BaseException) -> str:
    """Return the sentence of an expected error, or the one that stands for a bug."""
    if isinstance(error, ExpectedError):
        return sentence(error.code, error.facts)
    return bug_sentence()


def bug_sentence() -> str:
    """Return the sentence that stands for a bug."""
    return _translated(_BUG)


def _template(code: Code, facts: Mapping[str, Fact]) -> object:
    if code is Code.QUALIFICATION_PENDING and facts.get("since"):
        return _IN_REVIEW_SINCE
    if code is Code.REACTIVATE_INSTEAD and facts.get("suspended_on"):
        return _SUSPENDED_SINCE
    for (wanted, name, value), text in _VARIANTS.items():
        if wanted is code and name in facts and facts[name] == value and type(facts[name]) is type(value):
            return text
    return MESSAGES[code]


def _translated(source: object) -> str:
    return QCoreApplication.translate("messages", str(source))


class _Filled(dict[str, str]):
    """The facts as texts; those that are missing show as an ellipsis, as a sentence must never fail."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        super().__init__({name: _fact_text(name, value) for name, value in facts.items()})

    def __missing__(self, key: str) -> str:
        return "…"


def _fact_text(name: str, value: Fact) -> str:
    match value:
        case None:
            return "…"
        case bool():
            return ""
        case int():
            return wording.number_text(value)
        case datetime():
            return plan_words.moment_full(value)
        case date():
            return wording.day_text(value)
        case tuple():
            return wording.listed(_enum_text(name, each) for each in value)
        case str():
            return _enum_text(name, value)


def _enum_text(name: str, value: str) -> str:
    if name in ("choice", "supported", "cycle"):
        return wording.choice_word(value)
    if name in ("needed", "qualification", "denied"):
        return wording.qualification_word(value)
    if name in ("countries", "partner_country", "customer_country", "country"):
        return wording.country_name(value)
    if name == "cloud" and value in list(Cloud):
        return wording.cloud_word(Cloud(value))
    if name in ("role", "roles") and value in list(Role):
        return wording.role_word(Role(value))
    return value

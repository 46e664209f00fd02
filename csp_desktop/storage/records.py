"""The tables as peewee records, for single edits; lists and searches go their own compiled way."""

from __future__ import annotations

from peewee import BooleanField, CompositeKey, IntegerField, Model, TextField


class Record(Model):
    """A row; queries name the database they run on, so that each lane uses its own connection."""

    class Meta:
        """Keep the tables' own names."""

        legacy_table_names = False


class CustomerRecord(Record):
    """Base of a customer: what Partner Center last said."""

    key = IntegerField(primary_key=True)
    id = TextField(unique=True)
    company = TextField()
    domain = TextField()
    tenant_id = TextField()
    email = TextField()
    culture = TextField()
    language = TextField()
    address = TextField()
    registration_number = TextField()
    qualifications = TextField()
    agreement = TextField()
    opened_on = TextField(null=True)
    account_status = TextField()
    associated_partner_id = TextField()
    relationship = TextField()
    tags = TextField()
    raw_json = TextField()

    class Meta:
        """Name the table."""

        table_name = "customer"


class SubscriptionRecord(Record):
    """Base of a subscription: what Partner Center last said."""

    key = IntegerField(primary_key=True)
    id = TextField(unique=True)
    customer_id = TextField()
    offer_id = TextField()
    offer_name = TextField()
    quantity = IntegerField()
    status = TextField()
    reported_id = TextField()
    friendly_name = TextField()
    unit = TextField()
    status_text = TextField()
    billing = TextField()
    cycle = TextField()
    cycle_text = TextField()
    is_trial = BooleanField()
    parent_id = TextField()
    order_id = TextField()
    created_on = TextField(null=True)
    effective_on = TextField(null=True)
    commitment_ends_on = TextField(null=True)
    opened_on = TextField(null=True)
    first_billed_on = TextField(null=True)
    suspended_on = TextField(null=True)
    suspension_reason = TextField(null=True)
    suspension_note = TextField()
    suspended_by = TextField()
    is_cancelled = BooleanField()
    auto_renews = BooleanField(null=True)
    line = TextField()
    term = TextField()
    partner_id = TextField()
    actions = TextField()
    raw_json = TextField()
    commitment = TextField(null=True)
    sources = TextField()

    class Meta:
        """Name the table."""

        table_name = "subscription"


class OrderRecord(Record):
    """An order that Partner Center knows."""

    key = IntegerField(primary_key=True)
    id = TextField(unique=True)
    customer_id = TextField()
    cycle = TextField()
    lines = TextField()
    number = TextField()
    created_on = TextField(null=True)
    status = TextField()
    raw_json = TextField()

    class Meta:
        """Name the table."""

        table_name = "order"


class OutboxRecord(Record):
    """A change on its way."""

    key = IntegerField(primary_key=True)
    id = TextField(unique=True)
    customer_id = TextField()
    kind = TextField()
    change = TextField()
    state = TextField()
    is_open = BooleanField()
    author = TextField()
    entered_at = TextField()
    depends_on = TextField()
    finished_at = TextField(null=True)
    placed_on = TextField(null=True)
    order_number = TextField()
    replaced_by = TextField()

    class Meta:
        """Name the table."""

        table_name = "outbox"


class OutboxSubjectRecord(Record):
    """Which subscriptions a change touches."""

    subscription_id = TextField()
    outbox_key = IntegerField()

    class Meta:
        """Name the table."""

        table_name = "outbox_subject"
        primary_key = CompositeKey("subscription_id", "outbox_key")


class DraftRecord(Record):
    """A half-filled form."""

    kind = TextField()
    subject = TextField()
    content = TextField()
    saved_at = TextField()

    class Meta:
        """Name the table."""

        table_name = "draft"
        primary_key = CompositeKey("kind", "subject")


class CustomerShownRecord(Record):
    """What the customer list sorts, filters and searches by."""

    key = IntegerField(primary_key=True)
    id = TextField(unique=True)
    pos = IntegerField(unique=True)
    name_key = TextField(unique=True)
    company = TextField()
    domain = TextField()
    domain_key = TextField()
    tenant_id = TextField()
    segment = TextField()
    country = TextField()
    tags = TextField()
    active = IntegerField()
    suspended = IntegerField()
    next_expiry = TextField(null=True)
    pending = IntegerField()
    is_only_here = BooleanField()
    haystack = TextField()

    class Meta:
        """Name the table."""

        table_name = "customer_shown"


class SubscriptionShownRecord(Record):
    """What Home lists of a subscription."""

    key = IntegerField(primary_key=True)
    id = TextField(unique=True)
    customer_id = TextField()
    name = TextField()
    offer_name = TextField()
    quantity = IntegerField()
    status = TextField()
    kind = TextField()
    deadline = TextField(null=True)
    reason = TextField()
    is_cancelled = BooleanField()
    is_pending = BooleanField()
    window_until = TextField(null=True)

    class Meta:
        """Name the table."""

        table_name = "subscription_shown"


RECORDS: tuple[type[Record], ...] = (
    CustomerRecord,
    SubscriptionRecord,
    OrderRecord,
    OutboxRecord,
    OutboxSubjectRecord,
    DraftRecord,
    CustomerShownRecord,
    SubscriptionShownRecord,
)
"""All of them; a test holds them against the migrated schema. Offers are read and written in bulk alone."""

"""Schema 1: base, what lists show, the outbox, drafts and the search index."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE customer (
        key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, company TEXT NOT NULL, domain TEXT NOT NULL,
        tenant_id TEXT NOT NULL, email TEXT NOT NULL, culture TEXT NOT NULL, language TEXT NOT NULL,
        address TEXT NOT NULL, registration_number TEXT NOT NULL, qualifications TEXT NOT NULL, agreement TEXT NOT NULL,
        opened_on TEXT, account_status TEXT NOT NULL, associated_partner_id TEXT NOT NULL, relationship TEXT NOT NULL,
        tags TEXT NOT NULL, raw_json TEXT NOT NULL)""",
    """CREATE TABLE subscription (
        key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL REFERENCES customer (id),
        offer_id TEXT NOT NULL, offer_name TEXT NOT NULL, quantity INTEGER NOT NULL, status TEXT NOT NULL,
        reported_id TEXT NOT NULL, friendly_name TEXT NOT NULL, unit TEXT NOT NULL, status_text TEXT NOT NULL,
        billing TEXT NOT NULL, cycle TEXT NOT NULL, cycle_text TEXT NOT NULL, is_trial INTEGER NOT NULL,
        parent_id TEXT NOT NULL, order_id TEXT NOT NULL, created_on TEXT, effective_on TEXT, commitment_ends_on TEXT,
        opened_on TEXT, first_billed_on TEXT, suspended_on TEXT, suspension_reason TEXT, suspension_note TEXT NOT NULL,
        suspended_by TEXT NOT NULL, is_cancelled INTEGER NOT NULL, auto_renews INTEGER, line TEXT NOT NULL,
        term TEXT NOT NULL, partner_id TEXT NOT NULL, actions TEXT NOT NULL, raw_json TEXT NOT NULL)""",
    "CREATE INDEX subscription_customer ON subscription (customer_id, created_on, key)",
    """CREATE TABLE "order" (
        key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL REFERENCES customer (id),
        cycle TEXT NOT NULL, lines TEXT NOT NULL, number TEXT NOT NULL, created_on TEXT, status TEXT NOT NULL,
        raw_json TEXT NOT NULL)""",
    'CREATE INDEX order_customer ON "order" (customer_id, created_on)',
    """CREATE TABLE offer (
        key INTEGER PRIMARY KEY, folded_id TEXT NOT NULL UNIQUE, id TEXT NOT NULL, name TEXT NOT NULL,
        description TEXT NOT NULL, country TEXT NOT NULL, locale TEXT NOT NULL, category_id TEXT NOT NULL,
        category TEXT NOT NULL, category_rank INTEGER NOT NULL, rank INTEGER NOT NULL, minimum INTEGER NOT NULL,
        maximum INTEGER NOT NULL, limit_scope TEXT NOT NULL, "limit" INTEGER NOT NULL, term INTEGER NOT NULL,
        term_unit TEXT NOT NULL, billing TEXT NOT NULL, cycles TEXT NOT NULL, is_add_on INTEGER NOT NULL,
        has_add_ons INTEGER NOT NULL, is_trial INTEGER NOT NULL, is_purchasable INTEGER NOT NULL,
        is_auto_renewable INTEGER NOT NULL, is_microsoft INTEGER NOT NULL, prerequisites TEXT NOT NULL,
        conversion_targets TEXT NOT NULL, upgrade_targets TEXT NOT NULL, customer_qualifications TEXT NOT NULL,
        qualification_texts TEXT NOT NULL, partner_qualifications TEXT NOT NULL, sales_group TEXT NOT NULL,
        unit TEXT NOT NULL, product_id TEXT NOT NULL, product_name TEXT NOT NULL, line TEXT NOT NULL,
        sale TEXT NOT NULL, name_key TEXT NOT NULL, haystack TEXT NOT NULL, revision INTEGER NOT NULL,
        raw_json TEXT NOT NULL)""",
    "CREATE INDEX offer_revision ON offer (revision)",
    "CREATE INDEX offer_name ON offer (name_key)",
    "CREATE INDEX offer_order ON offer (category_rank, category, rank, name_key)",
    """CREATE TABLE offer_prerequisite (
        offer_key INTEGER NOT NULL REFERENCES offer (key) ON DELETE CASCADE, folded_base_id TEXT NOT NULL,
        PRIMARY KEY (offer_key, folded_base_id)) WITHOUT ROWID""",
    "CREATE INDEX offer_prerequisite_base ON offer_prerequisite (folded_base_id)",
    """CREATE TABLE outbox (
        key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL, kind TEXT NOT NULL,
        change TEXT NOT NULL, state TEXT NOT NULL, is_open INTEGER NOT NULL, author TEXT NOT NULL,
        entered_at TEXT NOT NULL, depends_on TEXT NOT NULL, finished_at TEXT, placed_on TEXT,
        order_number TEXT NOT NULL, replaced_by TEXT NOT NULL)""",
    "CREATE INDEX outbox_open ON outbox (customer_id, is_open, key)",
    "CREATE INDEX outbox_order ON outbox (is_open, key)",
    "CREATE INDEX outbox_state ON outbox (state, entered_at)",
    """CREATE TABLE outbox_subject (
        subscription_id TEXT NOT NULL, outbox_key INTEGER NOT NULL REFERENCES outbox (key) ON DELETE CASCADE,
        PRIMARY KEY (subscription_id, outbox_key)) WITHOUT ROWID""",
    """CREATE TABLE draft (
        kind TEXT NOT NULL, subject TEXT NOT NULL, content TEXT NOT NULL, saved_at TEXT NOT NULL,
        PRIMARY KEY (kind, subject)) WITHOUT ROWID""",
    """CREATE TABLE customer_shown (
        key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, pos INTEGER NOT NULL UNIQUE, name_key TEXT NOT NULL UNIQUE,
        company TEXT NOT NULL, domain TEXT NOT NULL, domain_key TEXT NOT NULL, tenant_id TEXT NOT NULL,
        segment TEXT NOT NULL, country TEXT NOT NULL, tags TEXT NOT NULL, active INTEGER NOT NULL,
        suspended INTEGER NOT NULL, next_expiry TEXT, pending INTEGER NOT NULL, is_only_here INTEGER NOT NULL,
        haystack TEXT NOT NULL)""",
    "CREATE INDEX customer_shown_domain ON customer_shown (domain_key, pos)",
    "CREATE INDEX customer_shown_segment ON customer_shown (segment, pos, suspended, pending)",
    "CREATE INDEX customer_shown_country ON customer_shown (country, pos)",
    "CREATE INDEX customer_shown_active ON customer_shown (active, pos)",
    "CREATE INDEX customer_shown_suspended ON customer_shown (suspended, pos)",
    "CREATE INDEX customer_shown_expiry ON customer_shown (next_expiry, pos)",
    "CREATE INDEX customer_shown_pending ON customer_shown (pending, pos)",
    """CREATE VIRTUAL TABLE customer_search USING fts5(
        t, content='', columnsize=0, detail=none, tokenize='unicode61 remove_diacritics 0', prefix='1 2')""",
    """CREATE TABLE subscription_shown (
        key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL, name TEXT NOT NULL,
        offer_name TEXT NOT NULL, quantity INTEGER NOT NULL, status TEXT NOT NULL, kind TEXT NOT NULL, deadline TEXT,
        reason TEXT NOT NULL, is_cancelled INTEGER NOT NULL, is_pending INTEGER NOT NULL)""",
    "CREATE INDEX subscription_shown_customer ON subscription_shown (customer_id)",
    "CREATE INDEX subscription_shown_deadline ON subscription_shown (deadline, key) WHERE deadline IS NOT NULL",
)
"""In the order in which they are run."""

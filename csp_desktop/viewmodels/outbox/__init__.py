"""The outbox page: every change with its state, and what a person does with it."""

from __future__ import annotations

from csp_desktop.viewmodels.outbox.page import Outbox as Outbox
from csp_desktop.viewmodels.outbox.rows_model import OutboxModel as OutboxModel
from csp_desktop.viewmodels.outbox.state import OutboxState as OutboxState

"""The outbox page and the pane that unfolds one change."""

from __future__ import annotations

from csp_desktop.views.outbox.page import OutboxView as OutboxView

"""The catalogue page and the pane that unfolds one offer."""

from __future__ import annotations

from csp_desktop.views.catalog.page import CatalogView as CatalogView

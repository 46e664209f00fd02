"""The catalogue page: every offer on the price list with its limits."""

from __future__ import annotations

from csp_desktop.viewmodels.catalog.offers_model import CatalogModel as CatalogModel
from csp_desktop.viewmodels.catalog.page import Catalog as Catalog
from csp_desktop.viewmodels.catalog.state import CatalogState as CatalogState

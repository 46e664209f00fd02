"""The customer list: what is searched and filtered, its rows and their cells."""

from __future__ import annotations

from csp_desktop.viewmodels.customer_list.listing import CustomerList as CustomerList
from csp_desktop.viewmodels.customer_list.rows_model import CustomersModel as CustomersModel
from csp_desktop.viewmodels.customer_list.state import CustomerListState as CustomerListState
from csp_desktop.viewmodels.customer_list.state import EmptyAction as EmptyAction
from csp_desktop.viewmodels.customer_list.state import EmptyText as EmptyText

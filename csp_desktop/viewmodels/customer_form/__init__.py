"""The customer form: new customers and other profiles, judged as one types."""

from __future__ import annotations

from csp_desktop.viewmodels.customer_form.form import CustomerForm as CustomerForm
from csp_desktop.viewmodels.customer_form.keys import Key as Key
from csp_desktop.viewmodels.customer_form.state import CustomerFormState as CustomerFormState
from csp_desktop.viewmodels.customer_form.state import FieldText as FieldText

"""What the customer form draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from csp_desktop.viewmodels.customer_form.keys import Key


@dataclass(frozen=True)
class FieldText:
    """One field.

    Args:
        text: As typed; the key of what is chosen; ``1`` for a ticked box.
        label: What the field is.
        hint: An example inside the empty field.
        note: What helps below it.
        error: What must be put right.
        warning: What looks wrong although it may be submitted.
        locked: Why it cannot be changed; empty where it can.
        options: Keys and words to choose from; empty for a text.
    """

    text: str = ""
    label: str = ""
    hint: str = ""
    note: str = ""
    error: str = ""
    warning: str = ""
    locked: str = ""
    is_visible: bool = True
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class CustomerFormState:
    """Everything that the dialog draws.

    Args:
        suffix: What every new domain ends in.
        notice: What is to be known before changing anything.
        agreement: Whether the agreement is recorded, for customers that exist.
        problem: Why nothing was queued, where no field is to blame.
        draft_text: Since when the answers were kept; empty for a fresh form.
        foot: What Submit does.
        submit_reason: Why it cannot be pressed; empty where it can.
    """

    is_loading: bool = True
    is_busy: bool = False
    title: str = ""
    subtitle: str = ""
    fields: Mapping[Key, FieldText] = field(default_factory=dict)
    suffix: str = ""
    notice: str = ""
    agreement: str = ""
    can_record_agreement: bool = False
    problem: str = ""
    draft_text: str = ""
    foot: str = ""
    submit_text: str = ""
    submit_reason: str = ""

    @property
    def can_submit(self) -> bool:
        """Whether the button answers."""
        return not (self.is_loading or self.is_busy or self.submit_reason)

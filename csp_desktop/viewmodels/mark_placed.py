"""The dialog that records that a change was placed by hand: on which day, under which number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from csp_desktop.domain.changes import AddAddOn, CreateCustomer, PlaceOrder
from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.outbox import EntryCase, OutboxService
from csp_desktop.services.ports.world import Clock
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.change_sentences import change_sentence
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.messages import error_sentence, sentence
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate


@dataclass(frozen=True)
class EarlierText:
    """A change that must be placed first."""

    key: str
    text: str


@dataclass(frozen=True)
class MarkPlacedState:
    """Everything that the dialog draws.

    Args:
        meaning: What marking as placed does.
        number_label: Name of the number's field; empty where none is asked.
        number_known: Said instead of the field where the number is known.
        earlier: Changes to be placed first; the first of them is offered.
        going_back: What follows after this one; empty where nothing does.
        submit_reason: Why the button does not answer; empty where it does.
    """

    is_loading: bool = True
    is_busy: bool = False
    sentence: str = ""
    company: str = ""
    meaning: str = ""
    day: str = ""
    day_hint: str = ""
    day_error: str = ""
    number: str = ""
    number_label: str = ""
    number_hint: str = ""
    number_error: str = ""
    number_known: str = ""
    earlier: tuple[EarlierText, ...] = ()
    going_back: str = ""
    problem: str = ""
    submit_reason: str = ""

    @property
    def can_submit(self) -> bool:
        """Whether the button answers."""
        return not (self.is_loading or self.is_busy or self.submit_reason)


class MarkPlaced(ViewModel[MarkPlacedState]):
    """Asks for day and number and marks one entry as placed; where an earlier one waits, that one first.

    Args:
        entry_id: The entry's idempotency key.
        outbox: Marks it.
        read: The lane for reading.
        write: The lane for the person's commands.
        clock: Tells today; the day stands there from the start.
    """

    finished = Signal()
    """The last one is marked: the dialog can close."""

    refused = Signal()
    """A field is wrong: the person is to be brought there."""

    def __init__(
        self,
        entry_id: str,
        outbox: OutboxService,
        read: Runs,
        write: Runs,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(MarkPlacedState(), parent)
        self._outbox = outbox
        self._read, self._write = read, write
        self._clock = clock
        self._entry_id = entry_id
        self._later: list[str] = []
        self._later_text = ""
        self._case: EntryCase | None = None
        self._day = wording.day_text(clock.today())
        self._number = ""
        self._is_asked = False
        self._is_busy = False
        self._problem = ""
        self._load()

    def today(self) -> date:
        """Return the last day that can be chosen."""
        return self._clock.today()

    def set_day(self, text: str) -> None:
        """Take the day as it is typed."""
        self._day, self._problem = text, ""
        self._show()

    def set_number(self, text: str) -> None:
        """Take the number as it is typed."""
        self._number, self._problem = text, ""
        self._show()

    def place_earlier(self) -> None:
        """Go on with the change that must be placed first; this one follows."""
        if self.state.earlier:
            self._later.append(self._entry_id)
            self._later_text = self.state.sentence
            self._turn_to(self.state.earlier[0].key)

    def submit(self) -> None:
        """Mark as placed, if the fields are sound."""
        if not self.state.can_submit:
            return
        self._is_asked = True
        self._show()
        day = read_day(self._day)
        if day is None or self.state.day_error or self.state.number_error:
            self.refused.emit()
            return
        self._is_busy = True
        self._show()
        number = self._number if self.state.number_label else ""
        work = partial(self._outbox.mark_placed, self._entry_id, day, number)
        self._write.submit(self, work, self._on_placed, self._on_failed)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._show()

    def _turn_to(self, entry_id: str) -> None:
        self._entry_id = entry_id
        self._case = None
        self._number, self._problem = "", ""
        self._is_asked = False
        self._load()

    def _load(self) -> None:
        self._show()
        self._read.ask(self, partial(self._outbox.case, self._entry_id), self._on_case, self._on_failed)

    def _on_case(self, case: EntryCase) -> None:
        self._case = case
        self._show()

    def _on_placed(self, _nothing: None) -> None:
        self._is_busy = False
        if self._later:
            self._turn_to(self._later.pop())
        else:
            self.finished.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._problem = error_sentence(error)
        self._show()
        if not isinstance(error, ExpectedError):
            raise error
        if error.code is Code.PREDECESSOR_WAITS:
            self._load()

    def _show(self) -> None:
        case = self._case
        if case is None:
            self._set(MarkPlacedState(is_busy=self._is_busy, day=self._day, problem=self._problem))
            return
        change = case.entry.change
        earlier = tuple(EarlierText(each.id, change_sentence(each.change)) for each in case.waits_for)
        label, hint = _number_texts(case)
        reason = ""
        if earlier:
            reason = sentence(Code.PREDECESSOR_WAITS)
        elif not case.entry.can_be_withdrawn:
            reason = sentence(Code.NOT_WAITING)
        self._set(
            MarkPlacedState(
                is_loading=False,
                is_busy=self._is_busy,
                sentence=change_sentence(change),
                company=change.company,
                meaning=_meaning(case),
                day=self._day,
                day_hint=translate("mark_placed", "UTC day on which Partner Center took it; today if you are unsure."),
                day_error=self._day_error(),
                number=self._number,
                number_label=label,
                number_hint=hint,
                number_error=self._number_error(case),
                number_known=_known_number(case),
                earlier=earlier,
                going_back=self._going_back(),
                problem=self._problem,
                submit_reason=reason,
            )
        )

    def _going_back(self) -> str:
        if not self._later:
            return ""
        return translate("mark_placed", "Then: {change}").format(change=self._later_text)

    def _day_error(self) -> str:
        day = read_day(self._day)
        if day is None:
            if not self._is_asked and not self._day.strip():
                return ""
            text = translate("mark_placed", "Not a day, such as {example}.")
            return text.format(example=wording.day_text(self._clock.today()))
        return sentence(Code.PLACED_IN_FUTURE, {"day": day}) if day > self._clock.today() else ""

    def _number_error(self, case: EntryCase) -> str:
        if not self._is_asked or not isinstance(case.entry.change, PlaceOrder) or self._number.strip():
            return ""
        return sentence(Code.ORDER_NUMBER_NEEDED)


def _number_texts(case: EntryCase) -> tuple[str, str]:
    """Return name and hint of the number's field; both empty where none is asked."""
    match case.entry.change:
        case PlaceOrder():
            hint = translate("mark_placed", "As Partner Center shows it after the order.")
            return translate("mark_placed", "Order number"), hint
        case CreateCustomer():
            hint = translate("mark_placed", "Optional. Partner Center shows it on the customer's Account page.")
            return translate("mark_placed", "Microsoft ID"), hint
        case _:
            return "", ""


def _known_number(case: EntryCase) -> str:
    if isinstance(case.entry.change, AddAddOn) and case.order_number:
        text = translate("mark_placed", "It lengthens order {number} of its base subscription.")
        return text.format(number=case.order_number)
    return ""


def _meaning(case: EntryCase) -> str:
    if isinstance(case.entry.change, CreateCustomer):
        return translate("mark_placed", "The customer becomes part of the record. This cannot be undone here.")
    return translate(
        "mark_placed",
        "It becomes part of the record, and every date that depends on it counts from that day. "
        "This cannot be undone here.",
    )

"""The dialog that bills a legacy order with another frequency: what switches with it, and what follows (BI-6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from csp_desktop.qtkit.lane import Runs
from csp_desktop.services.upgrades import UpgradeCase, UpgradeService
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.confirmation import Confirmation, ConfirmLine, ConfirmState, followable
from csp_desktop.viewmodels.messages import hint_sentences, unknowns_sentence, verdict_sentence
from csp_desktop.viewmodels.navigator import Navigator

translate = QCoreApplication.translate


class FrequencyForm(Confirmation):
    """Says what follows, and queues the other frequency for the whole order.

    Args:
        subscription_id: Our id of any subscription of the order.
        upgrades: Judges, and queues it.
        read: The lane for reading.
        write: The lane for the person's commands.
    """

    def __init__(
        self,
        subscription_id: str,
        upgrades: UpgradeService,
        read: Runs,
        write: Runs,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(navigator, parent)
        self._subscription_id = subscription_id
        self._upgrades = upgrades
        self._write = write
        self._case: UpgradeCase | None = None
        self._show()
        read.ask(self, partial(upgrades.case, subscription_id), self._on_case, self._on_failed)

    def submit(self) -> None:
        """Queue the other frequency."""
        if self.state.can_submit:
            self._start()
            work = partial(self._upgrades.switch_frequency, self._subscription_id)
            self._write.submit(self, work, self._on_queued, self._on_failed)

    def _on_case(self, case: UpgradeCase) -> None:
        self._case = case
        self._show()

    def _show(self) -> None:
        title = translate("frequency_form", "Change the billing")
        case = self._case
        if case is None:
            self._set(ConfirmState(is_busy=self._is_busy, title=title, problem=self._problem))
            return
        verdict = case.frequency_verdict()
        billing = wording.choice_word(case.other_cycle).lower()
        unknowns = unknowns_sentence(verdict)
        lines = (*_lines(case), *(ConfirmLine(text, "warning", Tone.WARN) for text in hint_sentences(verdict)))
        if unknowns:
            lines = (*lines, ConfirmLine(unknowns, "info"))
        self._set(
            ConfirmState(
                is_loading=False,
                is_busy=self._is_busy,
                title=title,
                subtitle=case.seen.now.name,
                lines=lines if verdict.is_allowed else (),
                refusal="" if verdict.is_allowed else verdict_sentence(verdict),
                links=followable(verdict),
                problem=self._problem,
                foot=translate(
                    "frequency_form", "It waits in the Outbox, where it can be withdrawn until it is placed."
                ),
                submit_text=translate("frequency_form", "Change to {billing}").format(billing=billing),
            )
        )


def _lines(case: UpgradeCase) -> tuple[ConfirmLine, ...]:
    before, after = (wording.choice_word(each).lower() for each in (case.seen.now.cycle, case.other_cycle))
    text = translate("frequency_form", "Billing of {name}: {after} instead of {before}.")
    lines = [ConfirmLine(text.format(name=case.seen.now.name, before=before, after=after), "calendar-check")]
    if case.members:
        names = wording.listed(one.name for one in case.members)
        also = translate("frequency_form", "So are all of the same order: {names}.")
        lines.append(ConfirmLine(also.format(names=names), "arrows-left-right"))
    anew = translate("frequency_form", "The term starts anew and lasts 12 months from the day it is placed.")
    lines.append(ConfirmLine(anew, "clock-counter-clockwise"))
    return tuple(lines)

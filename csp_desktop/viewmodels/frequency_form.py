"""The dialog that bills a legacy order with another frequency: what switches with it, and what follows (BI-6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from csp_desktop.services.upgrades import UpgradeCase
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.confirmation import ConfirmLine, ConfirmState, followable
from csp_desktop.viewmodels.messages import hint_sentences, unknowns_sentence, verdict_sentence
from csp_desktop.viewmodels.subscription_confirmation import SubscriptionConfirmation

translate = QCoreApplication.translate


class FrequencyForm(SubscriptionConfirmation):
    """Says what follows, and queues the other frequency for the whole order."""

    def submit(self) -> None:
        """Queue the other frequency."""
        if self.state.can_submit:
            self._start()
            work = partial(self._upgrades.switch_frequency, self._subscription_id)
            self._write.submit(self, work, self._on_queued, self._on_failed)

    def _title(self) -> str:
        return translate("frequency_form", "Change the billing")

    def _state_of(self, case: UpgradeCase, title: str) -> ConfirmState:
        verdict = case.frequency_verdict()
        billing = wording.choice_word(case.other_cycle).lower()
        unknowns = unknowns_sentence(verdict)
        lines = (*_lines(case), *(ConfirmLine(text, "warning", Tone.WARN) for text in hint_sentences(verdict)))
        if unknowns:
            lines = (*lines, ConfirmLine(unknowns, "info"))
        return ConfirmState(
            is_loading=False,
            is_busy=self._is_busy,
            title=title,
            subtitle=case.seen.now.name,
            lines=lines if verdict.is_allowed else (),
            refusal="" if verdict.is_allowed else verdict_sentence(verdict),
            links=followable(verdict),
            problem=self._problem,
            foot=translate("frequency_form", "It waits in the Outbox, where it can be withdrawn until it is placed."),
            submit_text=translate("frequency_form", "Change to {billing}").format(billing=billing),
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

"""The dialog that moves licences to a better offer: to which, how many, and what follows (QT-7, QT-13)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from csp_desktop.domain.codes import Code
from csp_desktop.domain.enums import CommerceLine
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.services.upgrades import UpgradeCase
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.confirmation import ConfirmField, ConfirmLine, ConfirmState, followable
from csp_desktop.viewmodels.messages import hint_sentences, sentence, unknowns_sentence, verdict_sentence
from csp_desktop.viewmodels.subscription_confirmation import SubscriptionConfirmation

translate = QCoreApplication.translate

_INTO = "\t"
"""Between the target's id and that of an existing subscription of it."""


class UpgradeForm(SubscriptionConfirmation):
    """Asks for the better offer and the licences, says what follows, and queues it."""

    _chosen = _amount = ""

    def choose(self, key: str) -> None:
        """Take a better offer, or an existing subscription of one."""
        self._chosen, self._problem = key, ""
        self._show()

    def type_amount(self, text: str) -> None:
        """Take the number of licences as it is typed."""
        self._amount, self._problem = text, ""
        self._show()

    def submit(self) -> None:
        """Queue the upgrade."""
        if self.state.can_submit:
            self._start()
            target, taker = self._parted()
            work = partial(self._upgrades.upgrade, self._subscription_id, target, self._licences(), taker)
            self._write.submit(self, work, self._on_queued, self._on_failed)

    def _prepare(self, case: UpgradeCase) -> None:
        options = _options(case)
        allowed = (key for key, _text in options if case.upgrade_verdict(*_keys(key)).is_allowed)
        self._chosen = next(allowed, options[0][0] if options else "")
        self._amount = str(case.seen.now.quantity)

    def _parted(self) -> tuple[str, str]:
        target, _, taker = self._chosen.partition(_INTO)
        return target, taker

    def _licences(self) -> int | None:
        text = self._amount.strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None

    def _title(self) -> str:
        return translate("upgrade_form", "Upgrade")

    def _state_of(self, case: UpgradeCase, title: str) -> ConfirmState:
        target, taker = self._parted()
        verdict = case.upgrade_verdict(target, self._licences(), taker)
        is_amount = verdict.code is Code.QUANTITY_OUT_OF_RANGE and case.seen.now.line is CommerceLine.NEW_COMMERCE
        refusal = "" if verdict.is_allowed or is_amount else _refusal(case, verdict)
        name = next((text for key, text in _options(case) if key == self._chosen), "")
        return ConfirmState(
            is_loading=False,
            is_busy=self._is_busy,
            title=title,
            subtitle=case.seen.now.name,
            choice=_choice(case, self._chosen),
            amount=self._amount_field(case, verdict_sentence(verdict) if is_amount else ""),
            lines=_lines(case, verdict, name, self._licences()) if verdict.is_allowed else (),
            refusal=refusal,
            links=followable(verdict) if refusal else (),
            problem=self._problem,
            foot=translate("upgrade_form", "It waits in the Outbox, where it can be withdrawn until it is placed."),
            submit_text=translate("upgrade_form", "Upgrade"),
        )

    def _amount_field(self, case: UpgradeCase, error: str) -> ConfirmField | None:
        if not case.targets:
            return None
        label = translate("upgrade_form", "Licences")
        if case.seen.now.line is CommerceLine.LEGACY:
            reason = translate("upgrade_form", "All licences move together.")
            return ConfirmField(label, self._amount, locked=reason)
        wrong = error or ("" if self._licences() is not None else sentence(Code.QUANTITY_NOT_A_NUMBER))
        of_all = translate("upgrade_form", "of {count}").format(count=wording.number_text(case.seen.now.quantity))
        return ConfirmField(label, self._amount, hint=of_all, error=wrong)


def _keys(key: str) -> tuple[str, int | None, str]:
    target, _, taker = key.partition(_INTO)
    return target, None, taker


def _options(case: UpgradeCase) -> tuple[tuple[str, str], ...]:
    """Return the better offers, and in new commerce the subscriptions of them that exist."""
    options = [(offer.id, offer.name) for offer in case.targets]
    into = translate("upgrade_form", "{offer}: into {name}")
    for one in case.takers:
        offer = next((each for each in case.targets if each.id.casefold() == one.offer_id.casefold()), None)
        if offer is not None:
            options.append((f"{offer.id}{_INTO}{one.id}", into.format(offer=offer.name, name=one.name)))
    return tuple(options)


def _choice(case: UpgradeCase, chosen: str) -> ConfirmField | None:
    options = _options(case)
    return ConfirmField(translate("upgrade_form", "Upgrade to"), chosen, options=options) if options else None


def _refusal(case: UpgradeCase, verdict: Verdict) -> str:
    if verdict.code is Code.NO_UPGRADE and not case.targets:
        text = translate("upgrade_form", "There is no better offer in the catalogue to which {name} can be upgraded.")
        return text.format(name=case.seen.now.name)
    return verdict_sentence(verdict)


def _lines(case: UpgradeCase, verdict: Verdict, target: str, licences: int | None) -> tuple[ConfirmLine, ...]:
    now = case.seen.now
    moved = now.quantity if licences is None or now.line is CommerceLine.LEGACY else licences
    text = translate("upgrade_form", "%n licence(s) move from {name} to {target} at once.", "", moved)
    lines = [ConfirmLine(text.format(name=now.offer_name, target=target), "arrow-right")]
    if now.line is CommerceLine.LEGACY:
        new = translate("upgrade_form", "A new subscription begins, and {name} is suspended and runs out.")
        lines.append(ConfirmLine(new.format(name=now.name), "pause-circle", Tone.WARN))
    elif moved < now.quantity:
        left = translate("upgrade_form", "%n licence(s) stay in {name}.", "", now.quantity - moved)
        lines.append(ConfirmLine(left.format(name=now.name), "check-circle"))
    if now.bound.scheduled is not None:
        dropped = translate("upgrade_form", "What was scheduled for the renewal is dropped.")
        lines.append(ConfirmLine(dropped, "warning", Tone.WARN))
    lines += [ConfirmLine(hint, "warning", Tone.WARN) for hint in hint_sentences(verdict)]
    unknowns = unknowns_sentence(verdict)
    if unknowns:
        lines.append(ConfirmLine(unknowns, "info"))
    return tuple(lines)

"""What if: days of suspending, reactivating and cancelling that are only tried, and what would become of all others."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from csp_desktop.domain.course import Move, MoveKind, WhatIf, what_if
from csp_desktop.domain.editing import StatusWish, SubscriptionCase
from csp_desktop.domain.enums import CommerceLine, Status
from csp_desktop.domain.verdicts import Verdict
from csp_desktop.viewmodels import wording
from csp_desktop.viewmodels.cells import Tone
from csp_desktop.viewmodels.days import read_day
from csp_desktop.viewmodels.messages import verdict_sentence
from csp_desktop.viewmodels.subscription_form.course_words import Outcome, life_of_course, outcome_of
from csp_desktop.viewmodels.subscription_form.state import Choice, LifeMark, LifeSpan, LifeWindow
from csp_desktop.viewmodels.view_model import ViewModel

translate = QCoreApplication.translate

PLAYED_DAYS = 366
"""So many days from today on can be tried; a longer term can be tried to its end."""

_AFTERWARDS = 150
"""Days that are drawn behind the last one that can be tried: the longest count, and a little more (EX-1, LC-23)."""

_PAST_SHARE, _NEAR_SHARE = 0.18, 0.66
_NEAR_DAYS = 150
"""What lies so near has half of the width: days are tried there, and most counts end there."""

_MOST_MOVES = 4
_NEXT_MOVE = 30


@dataclass(frozen=True)
class MoveLine:
    """A day that is tried.

    Args:
        key: Names it while it lives.
        text: The day as typed, or as written.
        spoken: What happens on which day, whole.
        problem: Why the rules refuse it on that day, or that the text is no day; empty where neither.
    """

    key: str
    kind: MoveKind
    day: date
    label: str
    text: str
    spoken: str
    icon: str
    tone: Tone
    problem: str = ""


@dataclass(frozen=True)
class WhatIfState:
    """What is tried, and what would come of it.

    Args:
        is_offered: Whether there is anything to try.
        aside: Stands beside the question: that nothing is queued, or why nothing can be tried.
        windows: During which something can be undone.
        anchors: Fixed places of the timeline: a day and its share of the width.
        adders: What can be tried besides.
        do_text: Words of the button that takes the first day over as a wish; empty where there is none.
        do_reason: Why it does not answer; empty where it does.
    """

    is_offered: bool = False
    is_open: bool = False
    aside: str = ""
    spans: tuple[LifeSpan, ...] = ()
    marks: tuple[LifeMark, ...] = ()
    windows: tuple[LifeWindow, ...] = ()
    anchors: tuple[tuple[date, float], ...] = ()
    moves: tuple[MoveLine, ...] = ()
    adders: tuple[Choice, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    do_text: str = ""
    do_reason: str = ""


@dataclass(frozen=True)
class _Tried:
    """A move, and what a person typed for its day where that is no day."""

    key: str
    move: Move
    typed: str = ""


class WhatIfForm(ViewModel[WhatIfState]):
    """Lets a person try days; nothing of it is kept or queued."""

    wished = Signal(str)
    """The first move is wanted in earnest, today: the value of a ``StatusWish``."""

    added = Signal(str)
    """Key of a move that has come: the keyboard goes there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WhatIfState(), parent)
        self._case: SubscriptionCase | None = None
        self._wish = StatusWish.KEEP
        self._tried: tuple[_Tried, ...] = ()
        self._is_open = False
        self._count = 0

    def show_case(self, case: SubscriptionCase, wish: StatusWish) -> None:
        """Try with the subscription as it is now, and with the status that is wished for it."""
        self._case, self._wish = case, wish
        self._show()

    def today(self) -> date:
        """Return the UTC day."""
        assert self._case is not None, "asked by a panel that is open"
        return self._case.today

    def bounds(self) -> tuple[date, date]:
        """Return the first and the last day that can be tried."""
        assert self._case is not None, "asked by a panel that is open"
        return _bounds(self._case)

    @Slot()
    def toggle(self) -> None:
        """Start trying, with what is wished or most likely meant, or stop."""
        case = self._case
        if case is None:
            return
        self._is_open = not self._is_open and not _locked(case)
        self._tried = ()
        if self._is_open:
            first = Move(_first_kind(case, self._wish), case.today)
            # What the rules refuse is no place to begin, as with a trial (TR-2).
            if all(verdict.is_allowed for _move, verdict in _tried(case, (first,)).verdicts):
                self._try(first.kind, first.on)
        self._show()

    @Slot(str)
    def add(self, kind: str) -> None:
        """Try something besides: behind what is tried already."""
        if self._case is None or not self._is_open:
            return
        first, last = self.bounds()
        after = max((tried.move.on for tried in self._tried), default=first - timedelta(days=_NEXT_MOVE))
        self._add(MoveKind(kind), min(after + timedelta(days=_NEXT_MOVE), last))

    @Slot(object)
    def add_on_day(self, day: date) -> None:
        """Try on a day what turns the state that would hold then."""
        case = self._case
        if case is None or not self._is_open:
            return
        before = tuple(tried.move for tried in self._tried if tried.move.on <= day)
        then = _tried(case, before).subscription
        kind = MoveKind.REACTIVATE if then.status is Status.SUSPENDED else MoveKind.SUSPEND
        self._add(kind, self._within(day))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Do not try it any more."""
        self._tried = tuple(tried for tried in self._tried if tried.key != key)
        self._show()

    @Slot(str, object)
    def put(self, key: str, day: date) -> None:
        """Try it on another day; one beyond those that can be tried is the nearest of them."""
        self._move(key, self._within(day))

    @Slot(str)
    def put_today(self, key: str) -> None:
        """Try it today."""
        self._move(key, self.today())

    @Slot(str, int, int)
    def nudge(self, key: str, days: int, months: int) -> None:
        """Try it so many days and months later; a month that lacks the day has its last one."""
        tried = self._find(key)
        if tried is not None:
            self._move(key, self._within(_later(tried.move.on, days, months)))

    @Slot(str, str)
    def type_day(self, key: str, text: str) -> None:
        """Take a day as typed."""
        tried = self._find(key)
        if tried is None:
            return
        day = read_day(text)
        if day is None or self._within(day) != day:
            self._replace(replace(tried, typed=text))
        else:
            self._replace(replace(tried, move=replace(tried.move, on=day), typed=text))

    @Slot()
    def do(self) -> None:
        """Take the first move over as what Submit is to do; only one of today can be."""
        if self.state.do_text and not self.state.do_reason:
            kind = self._in_order()[0].move.kind
            self._is_open, self._tried = False, ()
            self._show()
            self.wished.emit(_WISHES[kind].value)

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._show()

    def _find(self, key: str) -> _Tried | None:
        return next((tried for tried in self._tried if tried.key == key), None)

    def _add(self, kind: MoveKind, day: date) -> None:
        if len(self._tried) < _MOST_MOVES:
            key = self._try(kind, day)
            self._show()
            self.added.emit(key)

    def _try(self, kind: MoveKind, day: date) -> str:
        self._count += 1
        key = f"{kind.value} {self._count}"
        self._tried = (*self._tried, _Tried(key, Move(kind, day)))
        return key

    def _move(self, key: str, day: date) -> None:
        tried = self._find(key)
        if tried is not None:
            self._replace(replace(tried, move=replace(tried.move, on=day), typed=""))

    def _replace(self, changed: _Tried) -> None:
        self._tried = tuple(changed if tried.key == changed.key else tried for tried in self._tried)
        self._show()

    def _within(self, day: date) -> date:
        first, last = self.bounds()
        return min(max(day, first), last)

    def _in_order(self) -> tuple[_Tried, ...]:
        return tuple(sorted(self._tried, key=lambda tried: tried.move.on))

    def _show(self) -> None:
        case = self._case
        if case is None:
            return
        locked = _locked(case)
        self._is_open = self._is_open and not locked
        if not self._is_open:
            aside = locked or translate("what_if", "Try the days of suspending, reactivating or cancelling.")
            self._set(WhatIfState(is_offered=True, aside=aside))
            return
        tried = self._in_order()
        moves = tuple(each.move for each in tried)
        after = _tried(case, moves)
        before = _tried(case, ())
        lines = tuple(_line(case, each, verdict) for each, (_move, verdict) in zip(tried, after.verdicts, strict=True))
        life = life_of_course(after.course, case, _horizon(case), tuple(map(_mark, lines)), has_moves=True)
        text, reason = _doing(case, lines)
        self._set(
            WhatIfState(
                is_offered=True,
                is_open=True,
                aside=translate("what_if", "Nothing of this is queued. All days are UTC days."),
                spans=life.spans,
                marks=life.marks,
                windows=life.windows,
                anchors=_anchors(case, life.spans),
                moves=lines,
                adders=_adders() if len(tried) < _MOST_MOVES else (),
                outcome=outcome_of(after.course, before.course, case.today),
                do_text=text,
                do_reason=reason,
            )
        )


_WISHES = {
    MoveKind.SUSPEND: StatusWish.SUSPEND,
    MoveKind.REACTIVATE: StatusWish.REACTIVATE,
    MoveKind.CANCEL: StatusWish.CANCEL,
}
_KINDS = {wish: kind for kind, wish in _WISHES.items()}
_ICONS = {MoveKind.SUSPEND: "pause", MoveKind.REACTIVATE: "play", MoveKind.CANCEL: "x"}
_TONES = {MoveKind.SUSPEND: Tone.WARN, MoveKind.REACTIVATE: Tone.GOOD, MoveKind.CANCEL: Tone.CRITICAL}


def _locked(case: SubscriptionCase) -> str:
    """Return why nothing can be tried; empty where something can."""
    now = case.seen.now
    if case.seen.is_only_here:
        return translate("what_if", "Days can be tried once it is placed.")
    if now.status in (Status.ACTIVE, Status.SUSPENDED):
        return ""
    return translate("what_if", "There are no days left to try.")


def _first_kind(case: SubscriptionCase, wish: StatusWish) -> MoveKind:
    if wish in _KINDS:
        return _KINDS[wish]
    return MoveKind.REACTIVATE if case.seen.now.status is Status.SUSPENDED else MoveKind.SUSPEND


def _bounds(case: SubscriptionCase) -> tuple[date, date]:
    ends = case.seen.now.commitment_ends_on
    days = PLAYED_DAYS
    if case.seen.now.line is CommerceLine.NEW_COMMERCE and ends is not None:
        days = max(days, (ends - case.today).days + 1)
    return case.today, _later(case.today, min(days, 3 * PLAYED_DAYS), 0)


def _horizon(case: SubscriptionCase) -> date:
    return _later(_bounds(case)[1], _AFTERWARDS, 0)


def _anchors(case: SubscriptionCase, spans: tuple[LifeSpan, ...]) -> tuple[tuple[date, float], ...]:
    """Return the scale: the past in a small part, however long it was; the near future in a large one."""
    first, today = (spans[0].start if spans else case.today), case.today
    near = (_later(today, _NEAR_DAYS, 0), _NEAR_SHARE)
    if first >= today:
        return (today, 0.0), near, (_horizon(case), 1.0)
    return (first, 0.0), (today, _PAST_SHARE), near, (_horizon(case), 1.0)


def _tried(case: SubscriptionCase, moves: tuple[Move, ...]) -> WhatIf:
    return what_if(case.seen.now, case.base.now if case.base else None, case.partner, case.at, moves)


def _line(case: SubscriptionCase, tried: _Tried, verdict: Verdict) -> MoveLine:
    move = tried.move
    day = wording.day_utc(move.on)
    refusal = "" if verdict.is_allowed else verdict_sentence(verdict)
    return MoveLine(
        key=tried.key,
        kind=move.kind,
        day=move.on,
        label=_on_word(move.kind),
        text=tried.typed or wording.day_text(move.on),
        spoken=f"{_on_word(move.kind)} {day}",
        icon=_ICONS[move.kind],
        tone=_TONES[move.kind],
        problem=_misread(case, tried) or refusal,
    )


def _misread(case: SubscriptionCase, tried: _Tried) -> str:
    """Return that a typed text is no day that can be tried; empty where it is."""
    if not tried.typed or read_day(tried.typed) == tried.move.on:
        return ""
    first, last = _bounds(case)
    text = translate("what_if", "Type a day from {first} to {last}.")
    return text.format(first=wording.day_text(first), last=wording.day_text(last))


def _mark(line: MoveLine) -> LifeMark:
    word = {
        MoveKind.SUSPEND: translate("what_if", "Suspend"),
        MoveKind.REACTIVATE: translate("what_if", "Reactivate"),
        MoveKind.CANCEL: translate("what_if", "Cancel"),
    }[line.kind]
    if line.problem:
        word = translate("what_if", "{what}: refused").format(what=word)
    tone = Tone.CRITICAL if line.problem else line.tone
    return LifeMark(line.day, word, wording.day_text(line.day), is_strong=True, tone=tone)


def _on_word(kind: MoveKind) -> str:
    return {
        MoveKind.SUSPEND: translate("what_if", "Suspend on"),
        MoveKind.REACTIVATE: translate("what_if", "Reactivate on"),
        MoveKind.CANCEL: translate("what_if", "Cancel on"),
    }[kind]


def _adders() -> tuple[Choice, ...]:
    words = {
        MoveKind.SUSPEND: translate("what_if", "Suspend on…"),
        MoveKind.REACTIVATE: translate("what_if", "Reactivate on…"),
        MoveKind.CANCEL: translate("what_if", "Cancel on…"),
    }
    return tuple(Choice(kind.value, words[kind]) for kind in MoveKind)


def _doing(case: SubscriptionCase, lines: tuple[MoveLine, ...]) -> tuple[str, str]:
    """Return words of the button, and why it does not answer."""
    if not lines:
        return "", ""
    first = lines[0]
    text = {
        MoveKind.SUSPEND: translate("what_if", "Suspend it today…"),
        MoveKind.REACTIVATE: translate("what_if", "Reactivate it today…"),
        MoveKind.CANCEL: translate("what_if", "Cancel it today…"),
    }[first.kind]
    if first.problem:
        return text, translate("what_if", "The rules refuse it on that day.")
    if first.day != case.today:
        reason = translate("what_if", "It can be done on {day} itself: nothing is queued for a later day.")
        return text, reason.format(day=wording.day_text(first.day))
    return text, ""


def _later(day: date, days: int, months: int) -> date:
    """Add months, then days; at the ends of the calendar it stays there."""
    count = day.year * 12 + day.month - 1 + months
    year, month = min(max(count // 12, date.min.year), date.max.year), count % 12 + 1
    moved = date(year, month, min(day.day, monthrange(year, month)[1]))
    return date.fromordinal(min(max(moved.toordinal() + days, 1), date.max.toordinal()))

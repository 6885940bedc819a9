"""What staff come for in the endurance run: the way to it over the pages, and what it must end in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from kiosk.domain.questions import Purpose, Question
from kiosk.domain.shift import Shift
from kiosk.domain.shift_events import Ask, Deed, Digit, Fill, FillLanguage, Go, Look, Show, Spot, Submit, Sure
from kiosk.services.acts import StaffDesk
from kiosk.services.worklist import Find
from kiosk.ui.content import Act

Wanted = Callable[[Act], bool]


class AsLong(NamedTuple):
    """Touch such a tile again and again, as long as there is one."""

    wanted: Wanted


Way = tuple[Wanted | AsLong | Spot, ...]
"""Touch by touch; a spot where one stands already is reached."""


class Scene(NamedTuple):
    """What is known to whoever comes."""

    desk: StaffDesk
    shift: Callable[[], Shift]
    open: bool
    """Whether the hall gives tickets."""


class Errand(NamedTuple):
    """`way`: how it is done, None when there is nothing to do; `ends`: the deed that is done then, or the page."""

    way: Callable[[Scene], Way | None]
    ends: Deed | Spot


def to(spot: Spot) -> Wanted:
    """The tile that leads there."""
    return lambda act: isinstance(act, Go) and act.spot is spot


def ask(deed: Deed) -> Wanted:
    """A tile that asks for this."""
    return lambda act: isinstance(act, Ask) and act.deed is deed


def any_(kind: type[Act]) -> Wanted:
    """Any tile of this kind."""
    return lambda act: isinstance(act, kind)


def _always(*way: Wanted | AsLong | Spot) -> Callable[[Scene], Way | None]:
    return lambda _: way


def _show(tickets: Iterable[int], *, also_again: bool = False) -> Wanted:
    wanted = frozenset(tickets)
    return lambda act: isinstance(act, Show) and act.ticket in wanted and (also_again or not act.reprint)


_SOME = 8


def _today(scene: Scene, find: Find | None = None) -> tuple[int, ...]:
    return tuple(line.ticket.id for line in scene.desk.today(find, on_a_page=_SOME).lines)


def _history(scene: Scene) -> Way | None:
    found = _today(scene)
    return (Spot.TICKETS, _show(found), Spot.HISTORY) if found else None


def _search(scene: Scene) -> Way | None:
    lines = scene.desk.today(on_a_page=1).lines
    if not lines:
        return None
    ticket = lines[0].ticket
    typed = tuple(_figure(each) for each in str(ticket.number))
    return (Spot.SEARCH, *typed, any_(Submit), _show([ticket.id]))


def _figure(figure: str) -> Wanted:
    return lambda act: act == Digit(figure)


def _reprint(scene: Scene) -> Way | None:
    found = _today(scene, Find(void=False))
    return (Spot.TICKETS, _show(found, also_again=True), Spot.REPRINT, ask(Deed.REPRINT)) if found else None


def _void(scene: Scene) -> Way | None:
    found = _today(scene, Find(void=False))
    return (Spot.TICKETS, _show(found), Spot.VOID, ask(Deed.VOID)) if found else None


def _work(scene: Scene) -> Way | None:
    found = tuple(line.ticket.id for line in scene.desk.worklist(on_a_page=_SOME).lines)
    return (Spot.WORK, _show(found), ask(Deed.HAND_OVER)) if found else None


def _close(scene: Scene) -> Way | None:
    return (Spot.KIOSK, Spot.CLOSE, ask(Deed.CLOSE)) if scene.open else None


def _break(scene: Scene) -> Way | None:
    return (Spot.KIOSK, ask(Deed.OUT_OF_ORDER), any_(Sure)) if scene.open else None


def _issue(scene: Scene) -> Way:
    def is_open(act: Act) -> bool:
        """Not answered yet, or with what another answer made impossible."""
        if not isinstance(act, Fill):
            return False
        guide, form = scene.shift().guide, scene.shift().form
        shown = form if form.purpose is not None else form.put(Question.PURPOSE, Purpose.RENEW.value)
        given = form.get(act.question)
        return given is None or given not in guide.options(act.question, shown)

    return (Spot.ISSUE, AsLong(is_open), any_(FillLanguage), ask(Deed.ISSUE))


def _scan(scene: Scene) -> Way | None:
    return () if scene.desk.today(on_a_page=1).lines else None


OPEN_AGAIN = Errand(_always(Spot.KIOSK, ask(Deed.OPEN)), Deed.OPEN)
SCAN = "scan"
"""This one is done with the scanner, not with a finger."""
ERRANDS: dict[str, Errand] = {
    "today": Errand(_history, Spot.HISTORY),
    "search": Errand(_search, Spot.TICKET),
    SCAN: Errand(_scan, Spot.TICKET),
    "reprint": Errand(_reprint, Deed.REPRINT),
    "void": Errand(_void, Deed.VOID),
    "work": Errand(_work, Deed.HAND_OVER),
    "printer": Errand(_always(Spot.PRINTER, ask(Deed.TEST_PAGE)), Deed.TEST_PAGE),
    "close": Errand(_close, Deed.CLOSE),
    "out of order": Errand(_break, Deed.OUT_OF_ORDER),
    "issue": Errand(_issue, Deed.ISSUE),
    "figures": Errand(_always(Spot.FIGURES, any_(Look), ask(Deed.EXPORT)), Deed.EXPORT),
    "tariffs": Errand(_always(Spot.TARIFFS, Spot.AMOUNTS), Spot.AMOUNTS),
    "checkup": Errand(_always(Spot.KIOSK, Spot.CHECKUP), Spot.CHECKUP),
}

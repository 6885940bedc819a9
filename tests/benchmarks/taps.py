"""Tap → next page painted: the real lobby screen walked through every page, to the paper, on both shapes of screen."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize

from kiosk.config import Printer
from kiosk.domain.journey import (
    Answer,
    Aside,
    ChooseLanguage,
    Close,
    Continue,
    LanguageMissing,
    Mode,
    Open,
    Place,
    SetMode,
    Take,
    Wants,
)
from kiosk.domain.town import Profile
from kiosk.system.catalogue import language
from kiosk.ui.application import Lobby
from kiosk.ui.content import NextPerson, StartOver, Stay
from kiosk.ui.walks import MOMENT, journeys
from kiosk.wiring import demo_machine
from kiosk.wiring.files import check_profile
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.walker import Clock, Tap, Walker, on_screen
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.visitor import live

TURN = "from when its turn came"
FRAME_MS = 1000 / 60
SWITCH_MS = 50.0
LOOKUP_MS = 100.0
"""What is there within so long seems to be there at once."""
SHAPES = (QSize(1080, 1920), QSize(1920, 1080))
LANGUAGES = ("nl", "qps-ltr")
TOWNS = ("izegem", "sint-truiden")
STAFF_ROUNDS = 6
"""So often staff go through all of their pages on each screen."""
RARE_ROUNDS = 5
"""So often a patient visitor goes to the pages that no journey leads through."""


class Paged(Protocol):
    """Something with a page and milliseconds."""

    @property
    def page(self) -> str: ...

    @property
    def ms(self) -> float: ...


def rare(walker: Walker) -> None:
    """Go to the pages that no journey leads through: the asides, each mode, and the question who is still there."""
    for aside in Aside:
        walker.tap(Open(aside))
        walker.tap(Close())
    for mode in (Mode.LARGE_TEXT, Mode.HIGH_CONTRAST):
        walker.tap(Open(Aside.ACCESSIBILITY))
        for on in (True, False):
            walker.tap(SetMode(mode, on))
        walker.tap(Close())
    walker.pause()
    walker.tap(Stay())


def walk(walker: Walker, answers: list[list[Answer]], code: str, rounds: int = 1) -> None:
    """Walk every journey to its paper, wherever one is offered; in the first also so many rounds of what is rare."""
    for _ in range(rounds):
        walker.tap(LanguageMissing())
        walker.tap(StartOver())
    for number, journey in enumerate(answers):
        walker.tap(ChooseLanguage(code))
        for _ in range(rounds if number == 0 else 0):
            rare(walker)
        for answer in journey:
            walker.tap(answer)
        take = _to_paper(walker, (Wants.TICKET, Wants.LIST)[:: -1 if number % 3 == 2 else 1])
        if take is not None:
            walker.tap(take)
            walker.come(lambda: walker.stands(Place.DONE))
            walker.turn()
        if walker.offers(NextPerson()):
            walker.tap(NextPerson())
        walker.tap(StartOver())


def _to_paper(walker: Walker, wanted: tuple[Wants, ...]) -> Take | None:
    """Go on until the paper that is wanted first is offered, or as far as the journey goes; return what to take there.

    Somebody without an appointment is offered the list on the way, or nothing but it.
    """
    papers = [Take(each) for each in wanted]
    while not _asked(walker, papers[0]) and walker.offers(Continue()):
        walker.tap(Continue())
    return next((each for each in papers if _asked(walker, each)), None)


def _asked(walker: Walker, take: Take) -> bool:
    there = walker.stands(Place.CHECK) or (take.wants is Wants.LIST and walker.stands(Place.WALK_IN))
    return there and walker.offers(take)


def walks(
    *, patient: bool, towns: tuple[str, ...] = TOWNS, shapes: tuple[QSize, ...] = SHAPES, rounds: int = 1
) -> Iterator[Walker]:
    """A walk through every page, for each town, language and shape of screen; needs an application."""
    for town in towns:
        profile = check_profile(town, MOMENT.date()).profile
        for code in LANGUAGES:
            offered = profile.languages if code in profile.languages else (*profile.languages, code)
            for shape in shapes:
                spoken = replace(profile, languages=offered)
                yield _walked(spoken, code, shape, patient=patient, rounds=rounds)


def printers(town: str, shape: QSize) -> Iterator[Walker]:
    """A patient walk with a printer that says it printed, one that cannot say so, and one without paper."""
    profile = check_profile(town, MOMENT.date()).profile
    for answers, roll in ((True, None), (False, None), (True, 0)):
        with NetworkFront(ReceiptPrinter(roll=roll)) as front:
            printer = Printer(device="escpos-network", host="127.0.0.1", port=front.port, status=answers)
            yield _walked(profile, profile.first_language, shape, patient=True, printer=printer)


def _walked(
    profile: Profile, code: str, shape: QSize, *, patient: bool, rounds: int = 1, printer: Printer | None = None
) -> Walker:
    with _kiosk(profile, shape, patient=patient, printer=printer) as walker:
        live(600)
        walk(walker, journeys(profile, code), code, rounds)
    return walker


@contextmanager
def _kiosk(profile: Profile, shape: QSize, *, patient: bool, printer: Printer | None = None) -> Iterator[Walker]:
    """A lobby screen with somebody at it; without a printer it saves its papers."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder, clock = Path(name), Clock()
        machine = demo_machine(profile, folder / "data", folder / "tickets", MOMENT.date(), clock=lambda: MOMENT)
        if printer is not None:
            machine = replace(machine, settings=machine.settings._replace(printer=printer))
        lobby = Lobby(machine, window=True, size=shape, clock=clock)
        with on_screen(lobby, shape):
            yield Walker(lobby, clock, patient=patient)


def languages(shape: QSize) -> Iterator[tuple[bool, Tap]]:
    """Every language after every other, in each mode: whether its catalogue had to be loaded, and the tap."""
    profile = check_profile(TOWNS[0], MOMENT.date()).profile
    language.cache_clear()
    with _kiosk(profile, shape, patient=False) as walker:
        walker.tap(ChooseLanguage(profile.first_language))
        for mode in (None, Mode.LARGE_TEXT, Mode.HIGH_CONTRAST, Mode.LOWERED):
            if mode is not None:
                walker.tap(Open(Aside.ACCESSIBILITY))
                walker.tap(SetMode(mode, True))
                walker.tap(Close())
            for code in (*profile.languages[1:], profile.first_language):
                walker.tap(Open(Aside.LANGUAGE))
                loaded = language.cache_info().misses
                walker.tap(ChooseLanguage(code))
                yield language.cache_info().misses > loaded, walker.taps[-1]


def slowest(taps: Iterable[Paged]) -> tuple[str, list[float]]:
    """The page whose p99 is the longest, with how often it came, and its milliseconds."""
    pages: dict[str, list[float]] = defaultdict(list)
    for each in taps:
        pages[each.page].append(each.ms)
    page, times = max(pages.items(), key=lambda each: percentile(each[1]))
    return f"{page}, {len(times)} taps", times


def measure(
    towns: tuple[str, ...] = TOWNS,
    shapes: tuple[QSize, ...] = SHAPES,
    staff_rounds: int = STAFF_ROUNDS,
    rare_rounds: int = RARE_ROUNDS,
) -> list[Figure]:
    """Every tap of a patient visitor, of staff, and of a visitor who never waits; switches by themselves."""
    from tests.benchmarks import staff_taps

    patient = list(walks(patient=True, towns=towns, shapes=shapes, rounds=rare_rounds))
    patient += [each for shape in shapes for each in printers(towns[0], shape)]
    hasty = list(walks(patient=False, towns=towns, shapes=shapes))
    staff = [staff_taps.walked(town, shape, staff_rounds) for town in towns for shape in shapes]
    pages = [each for walker in patient + staff for each in walker.taps if not each.switch]
    quick = [each.ms for walker in hasty for each in walker.taps if not each.switch]
    switches = [each.ms for walker in patient + hasty + staff for each in walker.taps if each.switch]
    lookups = [each for walker in staff for each in walker.lookups]
    page, worst = slowest(pages)
    changed = [each for shape in shapes for each in languages(shape)]
    switches += [tap.ms for _, tap in changed]
    first = [tap.ms for is_first, tap in changed if is_first]
    preparations = [each for walker in patient for each in walker.preparations]
    return [
        Figure("tap → next page painted", "ms", [each.ms for each in pages], FRAME_MS, by_p99=True, note=TURN),
        Figure("the same, only the slowest page", "ms", worst, FRAME_MS, by_p99=True, note=page),
        Figure("the same, never a pause between taps", "ms", quick),
        Figure("staff: tap → what the database was asked painted", "ms", lookups, LOOKUP_MS, by_p99=True),
        Figure("language or mode switch", "ms", switches, SWITCH_MS, by_p99=True),
        Figure("the first switch to a language: its catalogue is loaded", "ms", first, SWITCH_MS, by_p99=True),
        Figure("preparing a page while nobody taps, a step", "ms", preparations),
    ]

"""What a scanner types, fed to the real screens: to a visitor's page, where nothing may happen, and to the staff area.

Times are the test's own: keys carry the moments at which they were struck, and a scan ends when the case says so.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication

from kiosk.domain.errors import KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.payload import ALPHABET, Verdict, encode, read
from kiosk.domain.questions import Question
from kiosk.domain.shift import Asked, Shift
from kiosk.domain.shift_events import Deed, Digit, Go, Outcome, Spot, Submit
from kiosk.printing.memory import MemoryDevice
from kiosk.services.tickets import TicketDesk
from kiosk.storage import Store
from kiosk.system.catalogue import language
from kiosk.ui.frame import Frame, Modes
from kiosk.ui.idle import Idle
from kiosk.ui.panel import Town
from kiosk.ui.scanner import Scanner
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.tasks import Tasks
from kiosk.ui.theme import themes
from kiosk.ui.warmth import Warmth
from tests.fuzz.spoil import Case, expect, word
from tests.storage.making import lane, request
from tests.support.backroom import DAY, NOON, PIN, Backroom
from tests.support.keys import Keyboard, Stroke, stroke
from tests.support.towns import IZEGEM
from tests.ui.conftest import FakeClock, Stage

KEY = b"k" * 32
LONGEST = 10_000
TICKETS = 9
_NONE = Qt.KeyboardModifier.NoModifier
_HELD = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.GroupSwitchModifier,
)
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock)
_KEYS = tuple(key for key in Qt.Key if key not in _SILENT and key is not Qt.Key.Key_unknown)
_PERSONS = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_Help),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
)
_LAYOUTS = (
    str.maketrans("aqzwmAQZWM1234567890-;", "qawz,QAWZ?&é\"'(§è!çà)m"),  # AZERTY
    str.maketrans("yzYZ-;'", "zyZYßöä"),  # QWERTZ
    str.maketrans("abcdefghijklmnopqrstuvwxyz", "фисвуапршолдьтщзйкыегмцчня"),  # Russian
    str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),  # Arabic
)
_LOOKED_AT = (Question.PURPOSE, Question.CARD, Question.AGE)
_SPOTS = (Spot.MENU, Spot.TICKETS, Spot.WORK, Spot.SEARCH, Spot.ISSUE, Spot.PRINTER, Spot.KIOSK)


class Scan:
    """Strikes the keys of one scan at the window of a screen, and lets its time pass."""

    def __init__(self, frame: Frame) -> None:
        self._clock = FakeClock()
        self.scanner = Scanner(frame, self._clock)
        self.scanner.watch(frame.windowHandle())
        self._keyboard = Keyboard(frame.windowHandle())
        self.texts: list[str] = []
        self.scanner.scanned.connect(self.texts.append)

    def strike(self, strokes: list[Stroke], dice: Random) -> None:
        """A scanner leaves 1 to 30 ms between keys; once it types, a hiccup of it may be longer."""
        self.texts.clear()
        for number, (key, held, text) in enumerate(strokes):
            if number and dice.random() < 0.05:
                self._keyboard.strike(dice.choice(_SILENT).value, after=1)
            pace = dice.randint(1, 30) if number < 2 or dice.random() < 0.99 else dice.randint(31, 140)
            self._keyboard.strike(key, text, held, after=pace if number else 400)
        self._clock.pass_by(1)
        for _ in range(2):  # a timer that comes late waits for another round
            self.scanner._settle()
            self.scanner._end()
        QApplication.processEvents()
        expect(not self.scanner.busy, "the scan is not over")


def burst(dice: Random, payload: str) -> list[Stroke]:
    """What a code can make a scanner type: two keys or more, since a single one cannot be told from a person's."""
    kind = dice.choice((_text, _text, _typed_payload, _control, _shortcuts, _functions, _any_keys, _persons, _layout))
    found = kind(dice, payload)
    if dice.random() < 0.001:
        found = (found * LONGEST)[:LONGEST]
    if dice.random() < 0.8:
        found.append(stroke(dice.choice("\r\n\t")))
    while len(found) < 2:
        found.append(stroke(dice.choice(ALPHABET)))
    return found


def _text(dice: Random, _: str) -> list[Stroke]:
    return [stroke(each) for each in word(dice)[:300]]


def _typed_payload(dice: Random, payload: str) -> list[Stroke]:
    at = dice.randrange(len(payload))
    text = dice.choice((payload[:at], payload + word(dice)[:40], payload[:at] + dice.choice(ALPHABET) + payload[at:]))
    return [stroke(each) for each in text]


def _control(dice: Random, _: str) -> list[Stroke]:
    return [stroke(chr(dice.randint(0, 31))) for _ in range(dice.randint(2, 60))]


def _shortcuts(dice: Random, _: str) -> list[Stroke]:
    held = dice.choice((Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, _several(dice)))
    keys = [*(Qt.Key(ord(each)) for each in "ACDFHLNOPQRSTVWXZ"), Qt.Key.Key_F4, Qt.Key.Key_Delete, Qt.Key.Key_Tab]
    return [(dice.choice(keys).value, held, "") for _ in range(dice.randint(2, 12))]


def _functions(dice: Random, _: str) -> list[Stroke]:
    return [(Qt.Key.Key_F1.value + dice.randrange(35), _several(dice), "") for _ in range(dice.randint(2, 20))]


def _any_keys(dice: Random, _: str) -> list[Stroke]:
    return [(dice.choice(_KEYS).value, _several(dice), dice.choice(("", word(dice)[:1]))) for _ in range(20)]


def _persons(dice: Random, _: str) -> list[Stroke]:
    return [(dice.choice(_PERSONS).value, _NONE, "") for _ in range(dice.randint(2, 20))]


def _layout(dice: Random, payload: str) -> list[Stroke]:
    text = dice.choice((payload, payload.lower(), word(dice)[:40], "K302 0123456789; rm -rf /"))
    typed = text.translate(dice.choice(_LAYOUTS))
    if dice.random() < 0.3:  # a letter the keyboard lacks, as its number with Alt held
        typed, alt = typed[:10], Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
        return [(ord(figure), alt, "") for each in typed for figure in f"0{ord(each)}"]
    return [stroke(each) for each in typed]


def _several(dice: Random) -> Qt.KeyboardModifier:
    held = _NONE
    for each in dice.sample(_HELD, dice.randint(0, 3)):
        held |= each
    return held


def _no_shortcuts(frame: Frame) -> None:
    """Qt answers shortcuts before any window sees the key, so there may be none."""
    expect(not frame.findChildren(QShortcut) and not frame.findChildren(QAction), "a shortcut on the screen")


def on_a_visitors_page() -> Case:
    """Nothing at all happens: the page, the answers, the focus and the windows stay as they are."""
    stage = Stage(1080, 1920, IZEGEM)
    scan = Scan(stage.frame)
    called: list[object] = []
    stage.navigator.staff_called.connect(lambda: called.append(True))

    def seen() -> tuple[object, ...]:
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return stage.journey, stage.frame.focusWidget(), windows, len(stage.events), len(called)

    def case(dice: Random) -> None:
        if dice.random() < 0.02:
            stage.ask(dice.choice(_LOOKED_AT), dice.choice(("nl", "en", "ar")))
        _no_shortcuts(stage.frame)
        before = seen()
        strokes = burst(dice, encode("BCDF", dice.randint(1, TICKETS), KEY))
        scan.strike(strokes, dice)
        expect(seen() == before, f"something happened after {strokes}")
        expect(all(len(text) <= 300 for text in scan.texts), "more was kept than any ticket says")

    return case


class _AtOnce:
    """The lanes of work, done before whoever asked goes on."""

    def store(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        try:
            result = work()
        except KioskError as error:
            failed(error)
        else:
            done(result)

    printer = upkeep = store


class _Room(Backroom):
    """The test's own tickets; a scan is looked up by the real desk."""

    def __init__(self, desk: TicketDesk) -> None:
        super().__init__(names=("An Claes",))
        self._desk = desk

    def do(self, shift: Shift, asked: Asked) -> Outcome:
        if asked.deed is not Deed.SCAN:
            return super().do(shift, asked)
        return Outcome(asked.deed, ticket=self._desk.scanned(asked.value).id)


def in_the_staff_area(folder: Path) -> Case:
    """A proper payload opens its ticket; whatever else is typed leads nowhere, or to a page that says what it was."""
    store = Store(folder)
    desk = TicketDesk(store, MemoryDevice(), lambda: NOON, KEY)
    for number in range(TICKETS):
        desk.issue(request(f"visit-{number}"), lane())
    frame = Frame(Town(IZEGEM.name.original), themes(IZEGEM.brand), FakeClock())
    frame.resize(1080, 1920)
    frame.show()
    scan, room = Scan(frame), _Room(desk)
    idle = Idle(frame, FakeClock())
    guide, tasks = Guide(IZEGEM, DAY), cast(Tasks, _AtOnce())
    area = StaffArea(
        frame,
        tasks,
        lambda: room,
        guide,
        language,
        idle,
        scan.scanner,
        Warmth(frame),
        modes=Modes(),
        today=lambda: DAY,
    )
    area.begin()
    for figure in PIN:
        area.send(Digit(figure))
    area.send(Submit())
    expect(area.shift.spot is Spot.MENU, "nobody came in")

    def case(dice: Random) -> None:
        area.send(Go(dice.choice(_SPOTS)))
        _no_shortcuts(frame)
        before = area.shift
        room.done.clear()
        ticket = dice.randint(1, TICKETS)
        payload, proper = encode(store.kiosk_id, ticket, KEY), dice.random() < 0.1
        scanned = dice.choice((payload, payload.lower(), payload.swapcase())) + dice.choice("\r\n\t")
        strokes = [stroke(each) for each in scanned] if proper else burst(dice, payload)
        scan.strike(strokes, dice)
        genuine = any(read(text, store.kiosk_id, KEY).verdict is Verdict.GENUINE for text in scan.texts)
        after = area.shift
        expect(genuine or not proper, f"a proper code was not taken: {scan.texts}")
        if genuine:
            expect((after.spot, after.ticket) == (Spot.TICKET, ticket), f"{after.spot} after {scan.texts}")
        elif scan.texts:
            expect((after.spot, after.ticket) == (Spot.TOLD, before.ticket), f"{after.spot} after {scan.texts}")
        else:
            expect(after == before, f"{after.spot} after {strokes}")
        expect(not room.done, f"done after {strokes}: {room.done}")

    return case

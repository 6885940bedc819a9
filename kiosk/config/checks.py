"""Says which values of a settings file do not fit each other, in whatever of it fits by itself."""

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from kiosk.config.schema import File, KeypadKeys, Printer
from kiosk.config.settings import NEEDS
from kiosk.system.faults import near, shown
from kiosk.system.places import Where
from kiosk.system.unfit import UNFIT, skip_unfit, sure

EXAMPLES = {
    "host": 'Write host = "192.0.2.10" with the address of the printer.',
    "vendor": "Write vendor = 0x04b8 with the first number that lsusb shows.",
    "product": "Write product = 0x0e28 with the second number that lsusb shows.",
    "path": 'Write path = "/dev/usb/lp0", or a serial port such as "/dev/ttyUSB0" or "COM3".',
    "queue": 'Write queue = "TICKETS" with a name that lpstat -e shows.',
}
"""How to write each key that a printer needs."""


class Clash(NamedTuple):
    """A value that does not fit another: its place, what was found and expected; `line_of` is where one looks."""

    where: Where
    line_of: Where
    found: str
    expected: str
    suggestion: str = ""


LanesOf = Callable[[str], Collection[str] | None]
"""Tells the ids of a town's queues by what [town] names; None: they cannot be told."""


def nobody_knows(_town: str) -> None:
    """The queues of no town can be told here."""


def clashes(file: File, lanes_of: LanesOf = nobody_knows) -> Iterator[Clash]:
    """Return a key that a printer needs and the file does not give, lanes that end too early, a key with two uses.

    And numbers for a queue that the town does not have, where its queues can be told.
    """
    yield from _needs("printer", file.printer)
    if file.fallback_printer is not None:
        yield from _needs("fallback_printer", file.fallback_printer)
    with skip_unfit():
        for lane in file.lanes:
            yield from _numbers(lane, file)
        yield from _strange(file, lanes_of)
    yield from _twice(file.keypad)


def _needs(table: str, printer: Printer) -> Iterator[Clash]:
    device = printer.device
    with skip_unfit():
        for key in NEEDS.get(device, ()):
            if getattr(printer, key) is not UNFIT and not getattr(printer, key):
                needed = f"{key} for the printer {device!r}"
                yield Clash((table, key), (table, "device"), "nothing", needed, EXAMPLES[key])


def _numbers(lane: str, file: File) -> Iterator[Clash]:
    with skip_unfit():
        numbers, where = file.lanes[lane], ("lanes", lane, "last")
        if numbers.first and numbers.last and numbers.last < numbers.first:
            yield Clash(where, where, str(numbers.last), f"a number from first = {numbers.first} upwards")


def _strange(file: File, lanes_of: LanesOf) -> Iterator[Clash]:
    with skip_unfit():
        known = lanes_of(sure(file.town.profile)) if file.lanes else None
        if known is None:
            return
        for lane in file.lanes:
            if lane not in known:
                where = ("lanes", lane)
                yield Clash(where, where, repr(lane), f"a queue of the town: {', '.join(known)}", near(lane, known))


def _twice(keypad: KeypadKeys) -> Iterator[Clash]:
    taken: dict[object, str] = {}
    for does in KeypadKeys.model_fields:
        with skip_unfit():
            for place, key in enumerate(getattr(keypad, does)):
                where = ("keypad", does, place)
                if key is not UNFIT and key in taken:
                    yield Clash(where, where, shown(key), f"a key that is not under keypad.{taken[key]} already")
                elif key is not UNFIT:
                    taken[key] = does

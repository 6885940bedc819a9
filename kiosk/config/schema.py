"""What a settings file may say: the tables and keys with the rules of each. Needs pydantic; read files only with it."""

from collections.abc import Callable, Collection
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from kiosk.config import settings
from kiosk.domain.town import LANE_LETTERS
from kiosk.system.faults import near
from kiosk.system.keypad import KEY_NAMES, NATIVE_CODES, KeyOfKeypad, Keypad

LONGEST_NAME = 40
"""Characters of the kiosk's name; a longer one does not fit beside the symbol on a ticket."""
_LONGEST_TEXT = 1000
_WHICH_DEVICE = (
    'Name how it is connected, not who made it: "escpos-usb", "escpos-network" or "escpos-device" (a serial port) for '
    'a printer that speaks ESC/POS, as those of Epson do; "spooler" for one that the system prints to; "folder" for '
    "files instead of paper."
)
_PORTS = range(1, 65536)
_USB_IDS = range(1, 0x10000)


def _text(expected: str, longest: int = _LONGEST_TEXT) -> AfterValidator:
    def check(value: str) -> str:
        if not value.strip() or len(value) > longest or not value.isprintable():
            raise misfit(f"{expected}: one line of 1 to {longest} characters")
        return value

    return AfterValidator(check)


def _folder(value: str) -> str:
    if value.startswith("~"):
        raise misfit("a folder relative to the data folder, or an absolute one", "Write the home folder in full.")
    return value


def _one_of(known: Collection[Any], otherwise: str = "") -> AfterValidator:
    """`otherwise` leads on where nothing known is spelt like what was found."""
    names = tuple(map(str, known))

    def check(value: Any) -> Any:
        if value not in known:
            raise misfit(f"one of: {', '.join(names)}", near(value, names) or otherwise)
        return value

    return AfterValidator(check)


def _within(expected: str, numbers: range) -> AfterValidator:
    def check(value: int) -> int:
        if value not in numbers:
            raise misfit(expected)
        return value

    return AfterValidator(check)


def _seconds(low: float, high: float) -> Callable[[float], float]:
    def check(value: float) -> float:
        if not low <= value <= high:
            raise misfit(f"a number of seconds from {low:g} to {high:g}")
        return value

    return check


def _usb_id(value: object) -> object:
    """USB numbers are written as 0x04b8 by most programs; as a text "04b8" they are taken too."""
    if isinstance(value, str):
        try:
            return int(value, 16)
        except ValueError as error:
            raise misfit("a USB number such as 0x04b8") from error
    return value


def _key(value: object) -> KeyOfKeypad:
    """A key of the keypad: one of Qt's names, or a native code."""
    if isinstance(value, str) and value in KEY_NAMES:
        return value
    if isinstance(value, int) and not isinstance(value, bool) and value in NATIVE_CODES:
        return value
    suggestion = near(value, KEY_NAMES) if isinstance(value, str) else ""
    raise misfit(
        'the name of a key such as "F15" (no letter, digit or Tab), or its native code from 1 to 65535', suggestion
    )


def misfit(expected: str, suggestion: str = "") -> PydanticCustomError:
    """Return the error of a value that does not fit: what was expected, and perhaps a way on."""
    return PydanticCustomError("settings", "{expected}", {"expected": expected, "suggestion": suggestion})


class Table(BaseModel):
    """A table of the file: nothing is converted, and a key that does not exist is a fault."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


_TOWN, _KIOSK, _PRINTER = settings.Town(), settings.Kiosk(), settings.Printer()
_TICKETS, _SCREEN = settings.Tickets(), settings.Screen()
_BACKUP, _HEALTH, _FOLDERS = settings.Backup(), settings.Health(), settings.Folders()


class Town(Table):
    """`[town]`."""

    profile: Annotated[str, _text("a town's name or a file")] = _TOWN.profile


class Kiosk(Table):
    """`[kiosk]`."""

    name: Annotated[str, _text("a name for this kiosk", LONGEST_NAME)] = _KIOSK.name


class Printer(Table):
    """`[printer]` and `[fallback_printer]`."""

    device: Annotated[str, _one_of(settings.DEVICES, _WHICH_DEVICE)] = _PRINTER.device
    folder: Annotated[str, _text("a folder"), AfterValidator(_folder)] = _PRINTER.folder
    host: Annotated[str, _text("a host name or an address", 253)] = _PRINTER.host
    port: Annotated[int, _within("a port from 1 to 65535", _PORTS)] = _PRINTER.port
    vendor: Annotated[int, BeforeValidator(_usb_id), _within("a USB number such as 0x04b8", _USB_IDS)] = _PRINTER.vendor
    product: Annotated[int, BeforeValidator(_usb_id), _within("a USB number such as 0x0e28", _USB_IDS)] = (
        _PRINTER.product
    )
    path: Annotated[str, _text("a device file or a serial port")] = _PRINTER.path
    baud: Annotated[int, _within("a speed from 1200 to 921600", range(1200, 921601))] = _PRINTER.baud
    flow: Annotated[str, _one_of(("rts/cts", "xon/xoff", "none"))] = _PRINTER.flow
    queue: Annotated[str, _text("the name of a print queue", 220)] = _PRINTER.queue
    width: Annotated[int, _one_of(settings.WIDTHS)] = _PRINTER.width
    cut: Annotated[str, _one_of(("full", "partial"))] = _PRINTER.cut
    status: bool = _PRINTER.status
    process_id: bool = _PRINTER.process_id
    timeout: Annotated[float, AfterValidator(_seconds(0.2, 3))] = _PRINTER.timeout


class Tickets(Table):
    """`[tickets]`."""

    when_printer_is_down: Annotated[str, _one_of(("screen", "refuse"))] = _TICKETS.when_printer_is_down
    tickets_per_roll: Annotated[int, _within("a number from 0 to 100000", range(100001))] = _TICKETS.tickets_per_roll
    keep_days: Annotated[int, _within("a number of days from 0 to 36500", range(36501))] = _TICKETS.keep_days


class Backup(Table):
    """`[backup]`."""

    daily: bool = _BACKUP.daily
    folder: Annotated[str, _text("a folder"), AfterValidator(_folder)] = _BACKUP.folder
    keep: Annotated[int, _within("a number of days from 1 to 3650", range(1, 3651))] = _BACKUP.keep


class Health(Table):
    """`[health]`."""

    file: Annotated[str, _text("a file"), AfterValidator(_folder)] = _HEALTH.file
    prometheus: Annotated[str, _text("a file"), AfterValidator(_folder)] = _HEALTH.prometheus


class Screen(Table):
    """`[screen]`."""

    full_screen: bool = _SCREEN.full_screen
    hide_cursor: bool = _SCREEN.hide_cursor
    sound: bool = _SCREEN.sound


KeyList = list[Annotated[Any, BeforeValidator(_key)]]


class KeypadKeys(Table):
    """`[keypad]`."""

    next: KeyList = Field(default_factory=list)
    previous: KeyList = Field(default_factory=list)
    select: KeyList = Field(default_factory=list)
    back: KeyList = Field(default_factory=list)
    repeat: KeyList = Field(default_factory=list)
    help: KeyList = Field(default_factory=list)
    language: KeyList = Field(default_factory=list)
    accessibility: KeyList = Field(default_factory=list)
    start_over: KeyList = Field(default_factory=list)

    def keypad(self) -> Keypad:
        """Return the keys as plain data."""
        return Keypad(**{does: tuple(keys) for does, keys in self.model_dump().items()})


class Folders(Table):
    """`[folders]`."""

    new_towns: Annotated[str, _text("a folder"), AfterValidator(_folder)] = _FOLDERS.new_towns
    exports: Annotated[str, _text("a folder"), AfterValidator(_folder)] = _FOLDERS.exports


class LaneNumbers(Table):
    """`[lanes.ID]`."""

    first: Annotated[int, _within("a number from 1 to 99999", range(1, 100000))] = 0
    last: Annotated[int, _within("a number from 1 to 99999", range(1, 100000))] = 0
    prefix: Annotated[str, _one_of(sorted(LANE_LETTERS))] = ""


class File(Table):
    """The whole file."""

    town: Town = Town()
    kiosk: Kiosk = Kiosk()
    printer: Printer = Printer()
    fallback_printer: Printer | None = None
    tickets: Tickets = Tickets()
    screen: Screen = Screen()
    keypad: KeypadKeys = KeypadKeys()
    backup: Backup = Backup()
    folders: Folders = Folders()
    health: Health = Health()
    lanes: dict[str, LaneNumbers] = Field(default_factory=dict)

    def settings(self) -> settings.Settings:
        """Return the settings as plain data."""
        fallback = self.fallback_printer
        return settings.Settings(
            town=settings.Town(**self.town.model_dump()),
            kiosk=settings.Kiosk(**self.kiosk.model_dump()),
            printer=settings.Printer(**self.printer.model_dump()),
            fallback_printer=settings.NO_PRINTER if fallback is None else settings.Printer(**fallback.model_dump()),
            tickets=settings.Tickets(**self.tickets.model_dump()),
            screen=settings.Screen(**self.screen.model_dump()),
            keypad=self.keypad.keypad(),
            backup=settings.Backup(**self.backup.model_dump()),
            folders=settings.Folders(**self.folders.model_dump()),
            health=settings.Health(**self.health.model_dump()),
            lanes=tuple((lane, settings.LaneNumbers(**each.model_dump())) for lane, each in self.lanes.items()),
        )


TABLES: dict[str, type[Table]] = {
    "town": Town,
    "kiosk": Kiosk,
    "printer": Printer,
    "fallback_printer": Printer,
    "tickets": Tickets,
    "screen": Screen,
    "keypad": KeypadKeys,
    "backup": Backup,
    "folders": Folders,
    "health": Health,
}
KEYS: dict[str, tuple[str, ...]] = {name: tuple(model.model_fields) for name, model in TABLES.items()}
"""The keys of each table, in the order of the example."""
LANE_KEYS = tuple(LaneNumbers.model_fields)
"""The keys of a lane."""

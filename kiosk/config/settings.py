"""The settings of one machine, and what holds without a settings file."""

from typing import NamedTuple

from kiosk.system.keypad import Keypad

DEVICES = ("folder", "escpos-network", "escpos-usb", "escpos-device", "spooler")
"""The printers a settings file may name."""
NEEDS = {
    "escpos-network": ("host",),
    "escpos-usb": ("vendor", "product"),
    "escpos-device": ("path",),
    "spooler": ("queue",),
}
"""The keys that a printer cannot do without."""
WIDTHS = (576, 512, 384)
"""Dots across: 576 or 512 for paper of 80 mm, 384 for 58 mm."""


class Town(NamedTuple):
    """Whose kiosk it is. `profile`: a shipped town's name, the name of a file beside the settings, or a whole path."""

    profile: str = "izegem"


class Kiosk(NamedTuple):
    """Which kiosk of the town it is. `name` stands on every ticket."""

    name: str = "Kiosk 1"


class Printer(NamedTuple):
    """What tickets go to; "" as `device` is none.

    `folder`: where the device "folder" writes, relative to the data folder or absolute. `host`, `port`: a printer on
    the network. `vendor`, `product`: numbers of a USB printer. `path`, `baud`, `flow`: a device file or a serial port,
    its speed, and how it says "wait". `queue`: a print queue of the system. `width`: dots across. `cut`: "full" or
    "partial". `status` False: the printer never answers. `process_id`: ask for the end of a paper with GS ( H.
    `timeout`: seconds for opening a line and for asking how it is.
    """

    device: str = "folder"
    folder: str = "tickets"
    host: str = ""
    port: int = 9100
    vendor: int = 0
    product: int = 0
    path: str = ""
    baud: int = 115200
    flow: str = "rts/cts"
    queue: str = ""
    width: int = 576
    cut: str = "full"
    status: bool = True
    process_id: bool = False
    timeout: float = 2.0


NO_PRINTER = Printer(device="")


class Tickets(NamedTuple):
    """What happens around tickets.

    `when_printer_is_down`: "screen" gives the number on the screen, "refuse" offers fee and documents only.
    `tickets_per_roll`: after how many tickets a roll is nearly used up; 0 does not count. `keep_days`: after how many
    days tickets are removed; 0 keeps them.
    """

    when_printer_is_down: str = "screen"
    tickets_per_roll: int = 0
    keep_days: int = 0


class Screen(NamedTuple):
    """How the lobby screen stands on its display. `sound`: the warning before the kiosk clears everything is heard."""

    full_screen: bool = True
    hide_cursor: bool = True
    sound: bool = True


class Backup(NamedTuple):
    """Copies of the data. `daily`: the running kiosk makes one a day, in idle time.

    `folder`: where, relative to the data folder or absolute. `keep`: how many days' copies stay.
    """

    daily: bool = True
    folder: str = "backups"
    keep: int = 14


class Health(NamedTuple):
    """Where the kiosk says how it is, relative to the data folder or absolute; "" as `prometheus` writes none."""

    file: str = "health.json"
    prometheus: str = ""


class Folders(NamedTuple):
    """Where staff find and leave files: relative to the data folder, or absolute.

    `new_towns`: new files of towns, to be checked and taken into use. `exports`: where reports are written.
    """

    new_towns: str = "new-towns"
    exports: str = "exports"


class LaneNumbers(NamedTuple):
    """A lane's numbers on this kiosk where several share a hall; 0 and "" leave what the town's profile says."""

    first: int = 0
    last: int = 0
    prefix: str = ""


class Settings(NamedTuple):
    """All settings of a machine; each table of the file is a field, and what the file leaves out has its default.

    `fallback_printer` takes a ticket only if surely no byte of it went to the first. `lanes` by the lane's id.
    """

    town: Town = Town()
    kiosk: Kiosk = Kiosk()
    printer: Printer = Printer()
    fallback_printer: Printer = NO_PRINTER
    tickets: Tickets = Tickets()
    screen: Screen = Screen()
    backup: Backup = Backup()
    health: Health = Health()
    folders: Folders = Folders()
    lanes: tuple[tuple[str, LaneNumbers], ...] = ()
    keypad: Keypad = Keypad()

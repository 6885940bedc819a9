"""The settings of this one machine: which town, which printer, which screen."""

from kiosk.config.cache import in_force
from kiosk.config.settings import Backup, Folders, Health, Kiosk, LaneNumbers, Printer, Screen, Settings, Tickets, Town
from kiosk.system.keypad import Keypad

__all__ = [
    "Backup",
    "Folders",
    "Health",
    "Keypad",
    "Kiosk",
    "LaneNumbers",
    "Printer",
    "Screen",
    "Settings",
    "Tickets",
    "Town",
    "in_force",
]

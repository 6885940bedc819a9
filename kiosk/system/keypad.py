"""A lobby keypad: what its keys can do, and the keys a settings file can name. No Qt: a file is read without it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class Does(StrEnum):
    """What a key does on every page that a visitor sees."""

    NEXT = "next"
    PREVIOUS = "previous"
    SELECT = "select"
    BACK = "back"
    REPEAT = "repeat"
    """Tell the page again: the ring shows where one is, and a screen reader reads it from the top."""
    HELP = "help"
    LANGUAGE = "language"
    ACCESSIBILITY = "accessibility"
    START_OVER = "start_over"


KEY_NAMES = (
    *(f"F{number}" for number in range(1, 36)),
    *("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Insert", "Delete"),
    *("Return", "Enter", "Space", "Escape", "Backspace", "Clear", "Pause", "Print", "Menu", "Help", "Select", "Cancel"),
    *("Back", "Forward", "Stop", "Refresh", "HomePage", "Search", "Info", "Settings", "Tools", "Guide", "Exit"),
    *("VolumeUp", "VolumeDown", "VolumeMute", "MicMute", "MediaPlay", "MediaStop", "MediaPrevious", "MediaNext"),
    *("MediaPause", "MediaTogglePlayPause", "AudioRepeat", "AudioRewind", "AudioForward", "ChannelUp", "ChannelDown"),
    *("Red", "Green", "Yellow", "Blue", "TouchpadToggle", "TouchpadOn", "TouchpadOff"),
    *(f"Launch{sign}" for sign in "0123456789ABCDEFGH"),
)
"""Qt's names. Tab keeps its own meaning, and letters and digits are what a scanner types: a key that sends those is
named by its native code."""

NATIVE_CODES = range(1, 0x10000)
"""Scan codes as the system tells them (X11 and Wayland: the number behind "keycode" in xev, wev)."""

KeyOfKeypad = str | int
"""A key's name, or its native code."""


class Keypad(NamedTuple):
    """Which keys do what, besides those of every keyboard: names and native codes."""

    next: Sequence[KeyOfKeypad] = ()
    previous: Sequence[KeyOfKeypad] = ()
    select: Sequence[KeyOfKeypad] = ()
    back: Sequence[KeyOfKeypad] = ()
    repeat: Sequence[KeyOfKeypad] = ()
    help: Sequence[KeyOfKeypad] = ()
    language: Sequence[KeyOfKeypad] = ()
    accessibility: Sequence[KeyOfKeypad] = ()
    start_over: Sequence[KeyOfKeypad] = ()

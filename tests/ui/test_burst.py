"""A scanner told from a person, key by key, with times of the test's own."""

from __future__ import annotations

import string

import pytest

from kiosk.ui.burst import GAP_SECONDS, HOLD_SECONDS, MOST_LETTERS, Burst, Press, Verdict

TAB, ENTER, LEFT = 1, 2, 3


class Keyboard:
    """Keys that go down and up; what is due is handed on as the scanner's timer would."""

    def __init__(self) -> None:
        self.burst = Burst()
        self.passed: list[int] = []
        self._held: list[int] = []
        self.now = 100.0

    def strike(self, code: int, after: float, *, person: bool = False, text: str = "") -> Verdict:
        self.now += after
        if self.burst.is_due(self.now):
            self.settle()
        verdict = self.burst.press(Press(code, self.now, person, text))
        if verdict is Verdict.HOLD:
            self._held = [code]
        elif verdict is Verdict.PASS:
            self.passed.append(code)
        else:
            self._held = []
        return verdict

    def settle(self) -> None:
        if self.burst.holds:
            self.burst.hand_on(still_down=True)
            self.passed += self._held
            self._held = []

    def scan(self, text: str, pace: float) -> None:
        for letter in text:
            self.strike(ord(letter), pace, text=letter)
        self.strike(ENTER, pace, person=True)


@pytest.mark.parametrize("pace", [0.0, 0.002, 0.02, 0.1])
def test_a_scan_is_swallowed_with_its_enter_at_any_pace_of_a_scanner(pace: float) -> None:
    keyboard = Keyboard()
    keyboard.scan("BCDFGHJKLNOP", pace)
    keyboard.settle()
    assert keyboard.passed == []
    assert keyboard.burst.end() == "BCDFGHJKLNOP"


@pytest.mark.parametrize("first", [TAB, ENTER, LEFT])
def test_a_scan_that_begins_with_a_key_of_a_person_is_swallowed_too(first: int) -> None:
    keyboard = Keyboard()
    keyboard.strike(first, 1.0, person=True)
    keyboard.scan("SELECT", 0.01)
    assert keyboard.passed == []
    assert keyboard.burst.end() == "SELECT"


def test_a_persons_keys_go_on_one_by_one() -> None:
    keyboard = Keyboard()
    for code in (TAB, TAB, LEFT, ENTER):
        assert keyboard.strike(code, 0.12, person=True) is Verdict.HOLD
    keyboard.settle()
    assert keyboard.passed == [TAB, TAB, LEFT, ENTER]


def test_keys_that_come_late_are_told_apart_by_when_they_were_struck() -> None:
    keyboard = Keyboard()
    keyboard.strike(TAB, 1.0, person=True)
    keyboard.strike(ENTER, HOLD_SECONDS + 0.001, person=True)
    keyboard.settle()
    assert keyboard.passed == [TAB, ENTER]


def test_after_a_scan_a_person_is_heard_again() -> None:
    keyboard = Keyboard()
    keyboard.scan("BCDFGHJKLNOP", 0.01)
    keyboard.strike(TAB, GAP_SECONDS + 0.01, person=True)
    keyboard.settle()
    assert keyboard.passed == [TAB]


@pytest.mark.parametrize("end", ["\r", "\n", "\t"])
@pytest.mark.parametrize("pause", [0.2, 0.9])
def test_the_end_of_a_scan_that_comes_late_is_swallowed_once(end: str, pause: float) -> None:
    keyboard = Keyboard()
    for letter in "BCDFGHJKLNOP":
        keyboard.strike(ord(letter), 0.01, text=letter)
    assert keyboard.strike(ENTER, pause, person=True, text=end) is Verdict.SWALLOW
    assert keyboard.burst.end() == "BCDFGHJKLNOP"
    assert keyboard.strike(ENTER, 0.3, person=True, text=end) is Verdict.HOLD


def test_two_keys_that_end_a_scan_late_are_both_of_the_scan() -> None:
    keyboard = Keyboard()
    for letter in "BCDFGHJKLNOP":
        keyboard.strike(ord(letter), 0.01, text=letter)
    assert keyboard.burst.end() == "BCDFGHJKLNOP"
    assert keyboard.strike(ENTER, 0.4, person=True, text="\r") is Verdict.SWALLOW
    assert keyboard.strike(ENTER + 1, 0.01, person=True, text="\n") is Verdict.SWALLOW
    assert keyboard.burst.end() == ""


def test_enter_after_a_whole_scan_or_a_few_letters_is_a_persons() -> None:
    keyboard = Keyboard()
    for letters in ("BCDFGHJKLNOP\r", "BCD"):
        for letter in letters:
            keyboard.strike(ord(letter), 0.01, text=letter)
        assert keyboard.strike(ENTER, GAP_SECONDS + 0.05, person=True, text="\r") is Verdict.HOLD
        keyboard.settle()


def test_a_key_that_repeats_itself_follows_its_press() -> None:
    burst = Burst()
    assert burst.press(Press(LEFT, 1.0, True)) is Verdict.HOLD
    burst.hand_on(still_down=True)
    assert burst.press(Press(LEFT, 1.5, True, repeats=True)) is Verdict.PASS
    assert burst.release(LEFT) is Verdict.PASS
    assert burst.release(LEFT) is Verdict.SWALLOW
    assert burst.press(Press(TAB, 2.0, True, repeats=True)) is Verdict.SWALLOW


def test_a_long_text_is_forgotten_but_for_its_beginning_and_a_short_one_altogether() -> None:
    keyboard = Keyboard()
    keyboard.scan(string.ascii_uppercase * 400, 0.001)
    assert len(keyboard.burst.end()) == MOST_LETTERS + 1
    keyboard.scan("ABC", 0.5)
    assert keyboard.burst.end() == ""
    assert keyboard.passed == []


def test_control_characters_are_no_letters_of_a_scan() -> None:
    keyboard = Keyboard()
    keyboard.scan("\x01BC\x1bDFGH\x7f", 0.001)
    assert keyboard.burst.end() == "BCDFGH"

"""Opening hours in a town's file: read as written; every contradiction is refused, all in one report."""

from datetime import date, datetime

import pytest

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.hours import Period, Phase, standing
from tests.profiles.towns import CARDS, HEAD, TARIFF, faults, read, shipped

GOOD = HEAD + CARDS + TARIFF


def hours(text: str) -> str:
    return f"{GOOD}\n[hours]\n{text}\n"


def test_hours_as_written() -> None:
    text = """
        monday = ["14:00-24:00", "09:00-12:00"]
        last_ticket_minutes = 10
        [[hours.days]]
        day = 2026-12-25
        name = "Noël"
        [[hours.days]]
        first = 2026-12-21
        last = 2026-12-31
        open = ["10:00-11:00"]
    """
    town = read(hours(text)).profile.hours
    assert town is not None
    assert town.week == ((Period(540, 720), Period(840, 1440)), (), (), (), (), (), ())
    assert town.on(date(2026, 12, 25)) == ()
    assert town.on(date(2026, 12, 28)) == (Period(600, 660),)
    assert town.on(date(2027, 1, 4)) == town.week[0]
    assert standing(town, datetime(2026, 12, 25, 10, 30, tzinfo=BRUSSELS)).phase is Phase.CLOSED
    noel = town.other(date(2026, 12, 25))
    assert noel is not None
    assert noel.name is not None
    assert noel.name.original == "Noël"


@pytest.mark.parametrize("name", ["izegem", "sint-truiden"])
def test_the_shipped_towns_print_no_hours_and_are_always_open(name: str) -> None:
    assert shipped(name).profile.hours is None


DAY = "[[hours.days]]\n"
OPEN = 'monday = ["09:00-12:00"]\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('monday = ["9:00-12:00"]', ("hours.monday[0]", "09:00-12:00")),
        ('monday = ["09:00-25:00"]', ("hours.monday[0]",)),
        ('monday = "09:00-12:00"', ("hours.monday", "a list")),
        ('monday = ["12:00-09:00"]\ntuesday = ["09:00-12:00"]', ("hours.monday[0]", "ends after it begins")),
        ('monday = ["09:00-09:00"]\ntuesday = ["09:00-12:00"]', ("hours.monday[0]", "ends after it begins")),
        ('monday = ["09:00-12:00", "11:00-13:00"]', ("hours.monday", "09:00-12:00", "11:00-13:00")),
        ('monday = ["09:00-12:00", "12:00-13:00"]', ("hours.monday", "break")),
        ('mondy = ["09:00-12:00"]\n' + OPEN, ("hours.mondy", "monday")),
        ("", ("hours", "no hour at which it is open")),
        (OPEN + "last_ticket_minutes = 180", ("hours.last_ticket_minutes", "180")),
        (OPEN + "last_ticket_minutes = -1", ("hours.last_ticket_minutes",)),
        (OPEN + DAY + 'open = ["09:00-10:00"]', ("hours.days[0]", "no day")),
        (OPEN + DAY + "first = 2026-12-24", ("hours.days[0]", "no day")),
        (OPEN + DAY + "day = 2026-12-24\nfirst = 2026-12-24\nlast = 2026-12-25", ("hours.days[0]", "either day")),
        (OPEN + DAY + "first = 2026-12-24\nlast = 2026-12-23", ("hours.days[0].last", "2026-12-24")),
        (OPEN + DAY + "day = 2026-12-24\n" + DAY + "day = 2026-12-24", ("hours.days[1]", "2026-12-24 again")),
        (
            OPEN + DAY + "first = 2026-12-20\nlast = 2026-12-24\n" + DAY + "first = 2026-12-24\nlast = 2026-12-26",
            ("hours.days[1]", "2026-12-24 again"),
        ),
        (OPEN + DAY + 'day = "2026-12-24"', ("hours.days[0].day", "a date")),
        (OPEN + DAY + 'day = 2026-12-24\nname = ""', ("hours.days[0].name", "a text")),
    ],
)
def test_each_fault_with_its_place(text: str, words: tuple[str, ...]) -> None:
    found = faults(hours(text))
    assert len(found) == 1, [str(each) for each in found]
    for word in words:
        assert word in str(found[0])


def test_all_faults_at_once() -> None:
    text = """
        monday = ["12:00-09:00"]
        tuesday = ["09:00-12:00", "10:00-11:00"]
        last_ticket_minutes = 300
        [[hours.days]]
        open = ["10:00-11:00"]
        [[hours.days]]
        first = 2026-12-24
        last = 2026-12-20
    """
    places = [each.place for each in faults(hours(text))]
    assert len(places) == 5
    assert places == sorted(places, key=lambda place: int(place.split(":")[1].split(" ")[0]))

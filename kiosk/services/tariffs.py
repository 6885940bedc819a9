"""The town's tariffs as staff see them: which hold, until when they are confirmed, what is missing; new files."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

from kiosk.domain.changes import Change, compare
from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.staff import Act, Actor
from kiosk.domain.town import Profile, Tariff
from kiosk.services.devices import Turns

_TURN, _TURN_SECONDS = "town", 4.0


class TownOffice(Protocol):
    """The town's files of this machine."""

    def in_force(self, today: date) -> Profile:
        """The town in use, with what was confirmed."""

    def candidates(self) -> tuple[Path, ...]:
        """The new files in the folder for them."""

    def read(self, file: Path, today: date) -> tuple[Profile, tuple[str, ...]]:
        """A file as a town, with what is worth a look."""

    def install(self, file: Path, today: date) -> Profile:
        """Take a file into use."""

    def can_roll_back(self) -> bool:
        """Whether a file was taken into use before which there is another."""

    def rollback(self, today: date) -> Profile | None:
        """Take the file before it into use again; None when there is none."""

    def confirm(self, town: str, tariff: Tariff, until: date) -> None:
        """Keep that the fees of a tariff are confirmed until a day."""


class Auditor(Protocol):
    """The log of what staff do."""

    def note(self, actor: Actor, act: Act, *, ticket: int | None = None, detail: str = "") -> None:
        """Write one line."""


class Standing(NamedTuple):
    """A tariff today: both days of validity included, the last confirmed day, whether it holds and is confirmed."""

    tariff: str
    valid_from: date | None
    valid_until: date | None
    confirmed_until: date | None
    retrieved: date | None
    in_force: bool
    confirmed: bool


class Lack(StrEnum):
    """What a town's tariffs can lack."""

    TARIFF_TODAY = "no tariff today"
    TARIFF_NEXT_YEAR = "no tariff next year"
    CONFIRMED_TODAY = "not confirmed today"
    CONFIRMED_NEXT_YEAR = "not confirmed next year"
    AMOUNT = "no amount"


class Missing(NamedTuple):
    """Something that is missing: of which tariff or card, "" for the town as a whole."""

    lack: Lack
    subject: str = ""


class Comparison(NamedTuple):
    """A new file beside the town in use: whose it is, what it changes, and what is worth a look in it."""

    old: Profile
    new: Profile
    changes: tuple[Change, ...]
    warnings: tuple[str, ...]


class TariffDesk:
    """Reads the town's files, and does what staff decide about them; every act has its line in the audit log."""

    def __init__(self, office: TownOffice, clock: Callable[[], datetime], audit: Auditor, turns: Turns) -> None:
        """`clock` returns the present moment, aware; `turns` keeps two people from deciding at once."""
        self._office, self._clock, self._audit, self._turns = office, clock, audit, turns

    @property
    def _today(self) -> date:
        return self._clock().astimezone(BRUSSELS).date()

    def in_force(self) -> tuple[Standing, ...]:
        """Return every tariff of the town in use. Raises KioskError when its file cannot be read."""
        today = self._today
        return tuple(
            Standing(
                each.id,
                each.valid_from,
                each.valid_until,
                each.confirmed_until,
                each.source.retrieved,
                each.in_force(today),
                each.confirmed(today),
            )
            for each in self._office.in_force(today).tariffs
        )

    def holding(self, year: int) -> tuple[Profile, tuple[Tariff, ...]]:
        """Return the town in use and its tariffs that hold in a year.

        Raises KioskError when its file cannot be read.
        """
        town = self._office.in_force(self._today)
        return town, _holding(town, year)

    def missing(self) -> tuple[Missing, ...]:
        """Return what is missing, the most urgent first. Raises KioskError when the town's file cannot be read."""
        return tuple(_missing(self._office.in_force(self._today), self._today))

    def confirm(self, year: int, actor: Actor) -> tuple[str, ...]:
        """Confirm, after reading them, the tariffs that hold in a year, to its end or theirs; return their ids.

        Raises KioskError: INPUT_VALUE for another year than this or the next, or one in which no tariff holds.
        """
        today = self._today
        if year not in (today.year, today.year + 1):
            raise _refused(f"only {today.year} and {today.year + 1} can be confirmed, not {year}")
        last = date(year, 12, 31)
        with _turn(self._turns):
            town = self._office.in_force(today)
            found = _holding(town, year)
            if not found:
                raise _refused(f"no tariff of {town.id} holds in {year}; take a file that has one into use")
            for each in found:
                until = min(last, each.valid_until or last)
                self._office.confirm(town.id, each, until)
                self._audit.note(actor, Act.TARIFF_CONFIRMED, detail=f"{town.id}/{each.id} until {until.isoformat()}")
        return tuple(each.id for each in found)

    def candidates(self) -> tuple[Path, ...]:
        """Return the new files in the folder that the settings name, by name."""
        return self._office.candidates()

    def compare(self, file: Path) -> Comparison:
        """Return what taking a file into use would change. Raises KioskError with every fault of the file."""
        old = self._office.in_force(self._today)
        new, warnings = self._office.read(file, self._today)
        return Comparison(old, new, compare(old, new, self._today), warnings)

    def install(self, file: Path, actor: Actor) -> Profile:
        """Take a good file into use, from the next visit on; return its town. Raises KioskError, nothing changed."""
        with _turn(self._turns):
            town = self._office.install(file, self._today)
            self._audit.note(actor, Act.PROFILE_INSTALLED, detail=f"{town.id}@{town.version} from {file.name}")
        return town

    def can_roll_back(self) -> bool:
        """Return whether there is a file before the present one that can be put back."""
        return self._office.can_roll_back()

    def rollback(self, actor: Actor) -> Profile:
        """Take the file before the present one into use again; return its town.

        Raises KioskError: NO_EARLIER_TOWN when there is none before it, or what reading it raises.
        """
        with _turn(self._turns):
            town = self._office.rollback(self._today)
            if town is None:
                raise KioskError(
                    Code.NO_EARLIER_TOWN,
                    "Er is geen vorig bestand.",
                    "the town in use is the one the settings name; no file was taken into use before it.",
                )
            self._audit.note(actor, Act.PROFILE_ROLLED_BACK, detail=f"{town.id}@{town.version}")
        return town


@contextmanager
def _turn(turns: Turns) -> Iterator[None]:
    """One decision after the other, also between programs."""
    release = turns.take(_TURN, _TURN_SECONDS)
    if release is None:
        raise KioskError(
            Code.DATABASE_BUSY,
            "Iemand anders is hiermee bezig. Probeer het opnieuw.",
            "somebody else is deciding about the town just now; nothing was changed. Try again.",
        )
    try:
        yield
    finally:
        release()


def _holding(town: Profile, year: int) -> tuple[Tariff, ...]:
    """The tariffs that hold on any day of a year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return tuple(
        each for each in town.tariffs if (each.valid_from or first) <= last and (each.valid_until or last) >= first
    )


def _missing(town: Profile, today: date) -> Iterator[Missing]:
    next_year = date(today.year + 1, 1, 1)
    for day, none, unconfirmed in (
        (today, Lack.TARIFF_TODAY, Lack.CONFIRMED_TODAY),
        (next_year, Lack.TARIFF_NEXT_YEAR, Lack.CONFIRMED_NEXT_YEAR),
    ):
        tariff = next((each for each in town.tariffs if each.in_force(day)), None)
        if tariff is None:
            yield Missing(none)
        elif not tariff.confirmed(day):
            yield Missing(unconfirmed, tariff.id)
    rules = [rule for tariff in town.tariffs for rule in tariff.rules if rule.prices]
    for card in town.cards:
        if not any(rule.scope.cards is None or card.id in rule.scope.cards for rule in rules):
            yield Missing(Lack.AMOUNT, card.id)


def _refused(why: str) -> KioskError:
    return KioskError(Code.INPUT_VALUE, "Dit kan hier niet. Kijk de gegevens na.", f"{why}.")

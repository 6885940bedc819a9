"""Collects everything that is wrong with a town's file, and everything worth a second look, before anybody is told."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk.domain.errors import Code, Fault, KioskError
from kiosk.system.places import Places, Where, dotted


@dataclass(frozen=True, slots=True)
class Caution:
    """Something in a good file that a person should look at: its place and one sentence."""

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


class Report:
    """The faults and cautions of one file, each with its line."""

    def __init__(self, path: Path, text: str) -> None:
        """`path` names the file in what is said; `text` is its TOML."""
        self._path = path
        self._text = text
        self._faults: list[tuple[int, Fault]] = []
        self._cautions: list[Caution] = []

    @cached_property
    def _places(self) -> Places:
        return Places(self._text)

    def place(self, where: Where) -> str:
        """Return "file:line (dotted.path)"."""
        line = self._places.line(where)
        return f"{self._path.name}:{line} ({dotted(where)})" if where else f"{self._path.name}:{line}"

    def fault(self, where: Where, found: str, expected: str, suggestion: str = "") -> None:
        """Note something for which the file is refused."""
        fault = Fault(self.place(where), found, expected, suggestion)
        if all(fault != known for _, known in self._faults):
            self._faults.append((self._places.line(where), fault))

    def caution(self, where: Where, text: str) -> None:
        """Note something worth a look."""
        self._cautions.append(Caution(self.place(where), text))

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """The cautions in the order in which they were found."""
        return tuple(self._cautions)

    @property
    def spotless(self) -> bool:
        """Whether no fault was found."""
        return not self._faults

    def close(self) -> None:
        """Raise KioskError (PROFILE_FAULTY) with every fault, in the order of the file, if there is any."""
        if self._faults:
            raise faulty(self._path, tuple(fault for _, fault in sorted(self._faults, key=lambda each: each[0])))


def faulty(path: Path, faults: tuple[Fault, ...]) -> KioskError:
    """Return the error for a file with these faults."""
    count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    return KioskError(
        Code.PROFILE_FAULTY,
        "De gegevens van de stad zijn niet in orde. Ga naar de balie.",
        f"the town profile {path} has {count} and is not used: {faults[0]}"
        + (" (and more)." if len(faults) > 1 else "."),
        faults,
    )

"""At the door of the staff area: nobody has an account yet, who is there, and the PIN pad."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.shift_events import Digit, Erase, Pick, Return, Submit
from kiosk.ui.content import Board, Dots, Heading, Item, Kind, Lead, Note, Panel, ReadingBlock, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Blank

LEAST_DOTS = 6
_PAD = ("123", "456", "789")


class NobodyPage(StaffPage[Blank]):
    """Until IT makes an account there is no way in, and no PIN that comes with the program."""

    def panel(self) -> Panel:
        """That nobody can come in yet."""
        translate = self.words.translate
        return self.say(
            Title(translate("staff_door", "Nog geen medewerkers")),
            Lead(translate("staff_door", "Iemand van de informatica maakt de eerste aan.")),
        )

    def reading(self) -> Sequence[ReadingBlock]:
        """The command that makes the first account."""
        translate = self.words.translate
        name = translate("staff_door", "NAAM")
        return (
            Heading(translate("staff_door", "Op deze computer")),
            Item(f"kioskctl staff add {name}", "settings"),
            Note(translate("staff_door", "Het commando vraagt tweemaal een pincode van minstens 6 cijfers.")),
        )

    def bottom(self) -> Sequence[Tile]:
        """Back to the visitor's page."""
        return (
            Tile(
                self.words.translate("staff_door", "Terug naar de kiosk"), Return(done=True), icon="back", primary=True
            ),
        )


class NamesPage(StaffPage[Blank]):
    """Who is there."""

    def panel(self) -> Panel:
        """The question."""
        translate = self.words.translate
        return self.say(
            Title(translate("staff_door", "Wie ben je?")), Lead(translate("staff_door", "Alleen voor medewerkers."))
        )

    def tiles(self) -> Sequence[Tile]:
        """A tile for each account."""
        spans = ((6, 1),) if len(self.shift.names) <= _SHORT else ((3, 1), (6, 1))
        return tuple(Tile(name, Pick(name), icon="person", spans=spans, group="names") for name in self.shift.names)


_SHORT = 5
"""So many names stand below each other at the full width."""


class PinPage(StaffPage[Blank]):
    """The PIN; the figures never stand on the screen."""

    def panel(self) -> Panel:
        """How many figures were typed, and how long to wait after a wrong PIN."""
        translate, shift = self.words.translate, self.shift
        typed = translate("staff_door", "{n} cijfers ingetikt").replace("{n}", str(len(shift.typed)))
        dots = Dots(len(shift.typed), LEAST_DOTS, typed)
        if shift.wait:
            heading = Title(translate("staff_door", "Even wachten"), "warning")
            seconds = self.words.plural("staff_door", "Nog %n seconde(n), dan kan het opnieuw.", shift.wait)
            return self.say(dots, heading, Lead(seconds))
        if shift.wrong:
            again = translate("staff_door", "Probeer het opnieuw.")
            return self.say(dots, Title(translate("staff_door", "Pincode klopt niet"), "warning"), Lead(again))
        return self.say(dots, Title(translate("staff_door", "Je pincode")), Lead(shift.name))

    def board(self) -> Board:
        """The number pad."""
        return number_pad(self, self.words.translate("staff", "OK"))

    def key(self) -> str:
        """One page, however many figures were typed."""
        return f"{self.shift.spot}"


def number_pad(page: StaffPage[Blank], submit: str) -> Board:
    """The keys 1 to 9, erase, 0 and the one that ends the number; places and sizes are the design's."""
    translate, shift = page.words.translate, page.shift
    waits = bool(shift.wait)
    rows = [tuple(Tile(each, Digit(each), Kind.KEY, enabled=not waits) for each in row) for row in _PAD]
    last = (
        Tile(translate("staff", "Wis"), Erase(), Kind.KEY, icon="backspace", enabled=not waits),
        Tile("0", Digit("0"), Kind.KEY, enabled=not waits),
        Tile(submit, Submit(), Kind.KEY, icon="tick", primary=True, enabled=not waits),
    )
    return Board((*rows, last), 175, 24)

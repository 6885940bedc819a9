"""The base of every staff page: a plain object that says what stands on it, like a visitor's page, in slate."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from kiosk.domain.shift import Shift
from kiosk.domain.shift_events import Go, Return, SignOff, Speak, Spot
from kiosk.services.phrases import Words
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.content import Board, Control, Kind, Panel, PanelBlock, ReadingBlock, Sheet, Tile
from kiosk.ui.staff.view import View

LANGUAGES = ("nl", "en")
"""The languages of the staff area."""
V = TypeVar("V", bound=View)


class Around(NamedTuple):
    """What a staff page is told beside the stay: the town's day, the kind of screen, large text."""

    today: date
    portrait: bool = True
    large: bool = False


class StaffPage(ABC, Generic[V]):
    """One page. Subclasses say what stands on it; it is made anew for every showing."""

    def __init__(self, shift: Shift, view: V, words: Words, around: Around) -> None:
        """`view` is what was looked up for the spot; `words` the language of the area."""
        self.shift, self.view, self.words, self.around = shift, view, words, around
        self.profile = shift.guide.profile

    @abstractmethod
    def panel(self) -> Panel:
        """What the dark panel says."""

    def tiles(self) -> Sequence[Tile]:
        """The tiles, in reading order; they flow through the field."""
        return ()

    def board(self) -> Board | None:
        """Rows of small tiles in place of them."""
        return None

    def reading(self) -> Sequence[ReadingBlock]:
        """What is to be read on the light ground."""
        return ()

    def bottom(self) -> Sequence[Tile]:
        """The tiles in the last rows."""
        return ()

    def key(self) -> str:
        """What makes this page another one than the last: the focus starts anew."""
        return f"{self.shift.spot}/{self.shift.find}/{self.shift.ticket}/{self.shift.file}/{self.shift.month}"

    def say(self, *body: PanelBlock, top: Sequence[PanelBlock] = ()) -> Panel:
        """The slate panel with these blocks."""
        return Panel(body=body, top=tuple(top), staff=True)

    def done(self, label: str = "") -> Tile:
        """The primary tile that leads back."""
        return Tile(label or self.words.translate("staff", "Klaar"), Return(done=True), primary=True, trailing="tick")

    def sheet(self) -> Sheet:
        """The whole page as data."""
        translate = self.words.translate
        return Sheet(
            key=f"{type(self).__name__}/{self.key()}",
            panel=self.panel(),
            tiles=tuple(self.tiles()),
            reading=tuple(self.reading()),
            bottom=tuple(self.bottom()),
            foot=tuple(self._foot()),
            board=self.board(),
            more=translate("staff", "Meer"),
            onward=translate("staff", "Verder"),
        )

    def _foot(self) -> list[tuple[Control, Tile]]:
        translate = self.words.translate
        foot = []
        if self.shift.spot is not Spot.MENU:
            back = Tile(translate("staff", "Terug"), Return(), Kind.BACK, icon="back")
            foot.append((Control.BACK, back))
        other = next(code for code in LANGUAGES if code != self.words.code)
        speak = Tile(OWN_NAMES[other], Speak(other), Kind.FOOT, icon="language", language=other)
        foot.append((Control.LANGUAGE, speak))
        ease = Tile(translate("staff", "Aanpassen"), Go(Spot.EASE), Kind.FOOT, icon="accessibility")
        help_ = Tile(translate("staff", "Hulp"), Go(Spot.HELP), Kind.FOOT, icon="help")
        if self.shift.entered:
            leave = Tile(translate("staff", "Afmelden"), SignOff(), Kind.FOOT, icon="lock")
            foot.append((Control.START_OVER, leave))
        foot.append((Control.ACCESSIBILITY, ease._replace(chosen=self.shift.spot is Spot.EASE)))
        foot.append((Control.HELP, help_._replace(chosen=self.shift.spot is Spot.HELP)))
        return foot

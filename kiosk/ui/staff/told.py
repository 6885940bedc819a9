"""What came of it, and the question whether it is meant; a page that could not be looked up; a page that waits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.domain.shift_events import Ask, Deed, Outcome, Return, Sure
from kiosk.domain.tickets import State
from kiosk.ui.content import Heading, Lead, Note, Number, Panel, PanelBlock, ReadingBlock, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Blank, Trouble, View
from kiosk.ui.staff.words import for_it


class ToldPage(StaffPage[Blank]):
    """What came of a deed: never more than is known."""

    @property
    def _outcome(self) -> Outcome:
        outcome = self.shift.outcome
        return outcome if outcome is not None else Outcome(Deed.SCAN, good=False)

    def panel(self) -> Panel:
        """For a paper its number and what is known of it; else a sentence."""
        translate, outcome = self.words.translate, self._outcome
        if outcome.state is not None:
            return self.say(*self._paper(outcome))
        if outcome.good:
            lead = "" if outcome.deed is Deed.EXPORT else outcome.text
            return self.say(Title(translate("staff_told", "Gelukt"), "tick"), Lead(lead))
        heading = translate("staff_told", "Dit lukt niet")
        return self.say(Title(heading, "warning"), Lead(outcome.text))

    def _paper(self, outcome: Outcome) -> list[PanelBlock]:
        translate = self.words.translate
        above: list[PanelBlock] = []
        if outcome.label:
            copy = translate("staff_told", "kopie {n}").replace("{n}", str(outcome.copy)) if outcome.copy else ""
            above = [Number(copy, outcome.label)]
        if not outcome.paper and outcome.state is not State.FAILED:
            return [*above, Title(translate("staff_told", "Bewaard als bestand"), "tick")]
        if outcome.state is State.CONFIRMED:
            return [*above, Title(translate("staff_told", "Geprint"), "tick")]
        if outcome.state is State.FAILED:
            return [*above, Title(translate("staff_told", "Niet geprint"), "warning")]
        return [*above, Title(translate("staff_told", "Onbevestigd"), "warning")]

    def reading(self) -> Sequence[ReadingBlock]:
        """What to do now."""
        translate, outcome = self.words.translate, self._outcome
        if outcome.deed is Deed.TEST_PAGE and outcome.state in (State.CONFIRMED, State.UNCONFIRMED):
            return (
                Heading(translate("staff_told", "Kijk naar de testpagina")),
                Note(translate("staff_told", "Zijn alle lijnen, letters en de code goed leesbaar?")),
            )
        if outcome.deed is Deed.EXPORT and outcome.good:
            return (Heading(translate("staff_told", "Bewaard als")), Note(_breakable(outcome.text)))
        if outcome.state is None:
            return ()
        if not outcome.paper and outcome.state is not State.FAILED:
            return (Note(translate("staff_told", "Er is geen papier: de printer is een map op deze computer.")),)
        told = {
            State.CONFIRMED: translate("staff_told", "Geef het papier aan de bezoeker."),
            State.FAILED: translate("staff_told", "Kijk de printer na. Nooit wordt later iets vanzelf geprint."),
        }.get(outcome.state, translate("staff_told", "De printer antwoordt niet. Kijk of het papier eruit kwam."))
        return (Note(told), *((Note(for_it(self.words, outcome.text), soft=True),) if outcome.text else ()))

    def bottom(self) -> Sequence[Tile]:
        """Back to work; the test page is looked at first."""
        translate, outcome = self.words.translate, self._outcome
        if outcome.deed is Deed.TEST_PAGE and outcome.state in (State.CONFIRMED, State.UNCONFIRMED):
            half = ((3, 1), (6, 1))
            return (
                Tile(translate("staff_told", "Niet goed"), Ask(Deed.TEST_SEEN, "no"), icon="cross", spans=half),
                Tile(
                    translate("staff_told", "Goed"), Ask(Deed.TEST_SEEN, "yes"), icon="tick", primary=True, spans=half
                ),
            )
        return (self.done(),)

    def key(self) -> str:
        """Another outcome is another page."""
        return f"{self.shift.spot}/{self._outcome}"


def _breakable(path: str) -> str:
    """The path of a file with the places where a line may end."""
    return re.sub(r"([/\\\\_-])", "\\1\u200b", path)


class SurePage(StaffPage[Blank]):
    """Nobody does these by a slip of the finger."""

    def panel(self) -> Panel:
        """What is about to happen."""
        title, lead = self._said()
        return self.say(Title(title, "warning"), Lead(lead))

    def _said(self) -> tuple[str, str]:
        translate, pending = self.words.translate, self.shift.pending
        value = pending.value if pending is not None else ""
        deed = pending.deed if pending is not None else Deed.QUIT
        said = {
            Deed.OUT_OF_ORDER: (
                translate("staff_sure", "Buiten dienst?"),
                translate("staff_sure", "Bezoekers zien dan dat de kiosk niet werkt."),
            ),
            Deed.RESTART: (
                translate("staff_sure", "Herstarten?"),
                translate("staff_sure", "De kiosk is enkele seconden weg."),
            ),
            Deed.QUIT: (
                translate("staff_sure", "Programma verlaten?"),
                translate("staff_sure", "De kiosk start niet vanzelf opnieuw."),
            ),
            Deed.CONFIRM: (
                translate("staff_sure", "Bevestigen voor {year}?").replace("{year}", value),
                translate("staff_sure", "Heb je alle bedragen vergeleken met de pagina van de stad?"),
            ),
            Deed.INSTALL: (
                translate("staff_sure", "Dit bestand gebruiken?"),
                translate("staff_sure", "Nieuwe bezoekers zien meteen de nieuwe bedragen."),
            ),
            Deed.ROLLBACK: (
                translate("staff_sure", "Het vorige terugzetten?"),
                translate("staff_sure", "Nieuwe bezoekers zien meteen de vorige bedragen."),
            ),
            Deed.CONFIRM_DAY: (
                translate("staff_sure", "Is het vandaag {day}?").replace("{day}", self.words.date(self.around.today)),
                translate("staff_sure", "De nummers beginnen dan aan een nieuwe dag."),
            ),
        }
        return said[deed]

    def tiles(self) -> Sequence[Tile]:
        """No comes first, so that a second strike in the same place does nothing."""
        translate = self.words.translate
        return (
            Tile(translate("staff_sure", "Nee, terug"), Return(done=True), icon="back", spans=((6, 1),)),
            Tile(translate("staff_sure", "Ja, doorgaan"), Sure(), icon="tick", primary=True, spans=((6, 1),)),
        )

    def key(self) -> str:
        """Another question is another page."""
        return f"{self.shift.spot}/{self.shift.pending}"


class TroublePage(StaffPage[Trouble]):
    """What this page shows could not be looked up."""

    def panel(self) -> Panel:
        """Why."""
        title = self.words.translate("staff_told", "Dit lukt niet")
        return self.say(Title(title, "warning"), Lead(self.view.text))

    def bottom(self) -> Sequence[Tile]:
        """Back."""
        return (self.done(self.words.translate("staff_told", "Terug")),)


class WaitPage(StaffPage[View]):
    """A printer, or a long look-up, takes its time."""

    def panel(self) -> Panel:
        """Patience."""
        translate = self.words.translate
        lead = translate("staff_told", "Dit duurt hoogstens enkele seconden.")
        return self.say(Title(translate("staff_told", "Even geduld"), "hourglass"), Lead(lead))

    def key(self) -> str:
        """Always the same."""
        return "wait"

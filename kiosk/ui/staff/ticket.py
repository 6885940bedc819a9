"""One ticket: what it is, what happened to it, and what staff can do with it."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.ages import parse_band
from kiosk.domain.shift_events import Ask, Deed, Go, Spot
from kiosk.domain.staff import ReprintReason, VoidReason
from kiosk.services.phrases import band_name
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.content import Item, Lead, Line, Number, Panel, ReadingBlock, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Detail, Step, What
from kiosk.ui.staff.words import case, clock, for_it, reprint_reason, state, void_reason

_HALF = ((3, 1), (6, 1))


class TicketPage(StaffPage[Detail]):
    """A ticket, opened from a list or with the scanner."""

    def panel(self) -> Panel:
        """Its number, its case, and how far it came."""
        line = self.view.line
        told = state(self.words, line)
        facts = [case(self.words, line)]
        if self.view.band:
            facts.append(band_name(self.words, parse_band(self.view.band)))
        facts.append(OWN_NAMES.get(self.view.language, self.view.language))
        when = clock(self.words, line.at)
        if not self.view.today:
            when = f"{self.words.date(self.view.day)}, {when}"
        text = told.text[:1].upper() + told.text[1:]
        number, came = Number(when, line.label), Line(text, told.icon)
        if self.view.today:
            return self.say(number, came, Lead(" \u00b7 ".join(facts)))
        old = Line(self.words.translate("staff_ticket", "Oud ticket: niet van vandaag"), "warning")
        return self.say(number, old, came, Lead(" \u00b7 ".join(facts)))

    def tiles(self) -> Sequence[Tile]:
        """Print it again; deal with it; withdraw it, or take that back."""
        translate, line = self.words.translate, self.view.line
        history = Tile(translate("staff_ticket", "Geschiedenis"), Go(Spot.HISTORY), icon="clock", spans=_HALF)
        if line.void:
            undo = Tile(translate("staff_ticket", "Toch niet intrekken"), Ask(Deed.UNDO), icon="start-over")
            return (undo, history) if self.view.today else (history,)
        again = Tile(translate("staff_ticket", "Herdruk"), Go(Spot.REPRINT), icon="printer", primary=True)
        void = Tile(translate("staff_ticket", "Trek in"), Go(Spot.VOID), icon="void", spans=_HALF)
        if line.work:
            text = translate("staff_ticket", "De bezoeker is geholpen")
            why = translate("staff_ticket", "Het ticket gaat van de lijst.")
            helped = Tile(text, Ask(Deed.HAND_OVER), caption=why, icon="tick")
            return (again, helped, void, history) if self.view.today else (again, helped, history)
        return (again, void, history) if self.view.today else (again, history)


class HistoryPage(StaffPage[Detail]):
    """Everything that is known of a ticket, step by step."""

    def panel(self) -> Panel:
        """Which ticket."""
        translate, line = self.words.translate, self.view.line
        return self.say(
            Number(translate("staff_ticket", "Geschiedenis"), line.label), Lead(self.words.date(self.view.day))
        )

    def reading(self) -> Sequence[ReadingBlock]:
        """Each step with its time and who did it; the first is that its number was given."""
        return tuple(self._item(step) for step in self.view.steps)

    def bottom(self) -> Sequence[Tile]:
        """Back to the ticket."""
        return (self.done(),)

    def _item(self, step: Step) -> Item:
        text, icon = self._words_of(step)
        about = [each for each in (self._when(step), step.who, self._copy(step), self._why(step)) if each]
        if step.it:
            about.append(for_it(self.words, step.it))
        return Item(text, icon, detail=" \u00b7 ".join(about))

    def _when(self, step: Step) -> str:
        """The time; with the date when it is of another day than the ticket."""
        time = clock(self.words, step.at)
        return time if step.at.date() == self.view.day else f"{self.words.date(step.at.date())}, {time}"

    def _copy(self, step: Step) -> str:
        return self.words.translate("staff_ticket", "kopie {n}").replace("{n}", str(step.copy)) if step.copy else ""

    def _why(self, step: Step) -> str:
        if not step.why:
            return ""
        if step.what is What.COPY:
            return reprint_reason(self.words, step.why)
        return void_reason(self.words, step.why)

    def _words_of(self, step: Step) -> tuple[str, str]:
        translate = self.words.translate
        return {
            What.RECORDED: (translate("staff_history", "Nummer gegeven"), "ticket"),
            What.SENT: (translate("staff_history", "Naar de printer gestuurd"), "printer"),
            What.CONFIRMED: (translate("staff_history", "Geprint"), "tick"),
            What.UNCONFIRMED: (translate("staff_history", "Onbevestigd"), "question"),
            What.FAILED: (translate("staff_history", "Niet geprint"), "cross"),
            What.COPY: (translate("staff_history", "Herdruk"), "printer"),
            What.ISSUED: (translate("staff_history", "Gemaakt door een medewerker"), "staff"),
            What.HANDED_OVER: (translate("staff_history", "Afgehandeld"), "tick"),
            What.VOIDED: (translate("staff_history", "Ingetrokken"), "void"),
            What.VOID_UNDONE: (translate("staff_history", "Toch niet ingetrokken"), "start-over"),
        }[step.what]


class ReprintPage(StaffPage[Detail]):
    """Why it is printed again; the answer prints."""

    def panel(self) -> Panel:
        """Which ticket, and that it stays the same one."""
        translate, line = self.words.translate, self.view.line
        title = translate("staff_ticket", "Waarom opnieuw?")
        same = translate("staff_ticket", "Zelfde nummer en code, met \u201ckopie {n}\u201d.")
        return self.say(Number("", line.label), Title(title), Lead(same.replace("{n}", str(line.copies + 1))))

    def tiles(self) -> Sequence[Tile]:
        """The reasons; one touch prints."""
        told = (
            (ReprintReason.JAM, "warning"),
            (ReprintReason.OUT_OF_PAPER, "paper-roll"),
            (ReprintReason.LOST, "lost"),
            (ReprintReason.UNREADABLE, "qr"),
            (ReprintReason.OTHER, "more"),
        )
        return tuple(
            Tile(reprint_reason(self.words, why), Ask(Deed.REPRINT, why.value), icon=icon) for why, icon in told
        )


class VoidPage(StaffPage[Detail]):
    """Why it is withdrawn."""

    def panel(self) -> Panel:
        """Which ticket, and that nobody else gets its number."""
        translate = self.words.translate
        title = translate("staff_ticket", "Waarom intrekken?")
        lead = translate("staff_ticket", "Het nummer komt vandaag niet terug.")
        return self.say(Number("", self.view.line.label), Title(title), Lead(lead))

    def tiles(self) -> Sequence[Tile]:
        """The reasons; one touch withdraws, and that can be undone today."""
        told = (
            (VoidReason.LEFT, "person"),
            (VoidReason.MISTAKE, "cross"),
            (VoidReason.DOUBLE, "ticket"),
            (VoidReason.OTHER, "more"),
        )
        return tuple(Tile(void_reason(self.words, why), Ask(Deed.VOID, why.value), icon=icon) for why, icon in told)

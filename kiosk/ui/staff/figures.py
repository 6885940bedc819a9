"""Today and this month in numbers: small charts that a person can read, and their export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time

from kiosk.domain.journey import Place
from kiosk.domain.questions import Purpose, Question
from kiosk.domain.shift_events import Ask, Deed, Look
from kiosk.services.phrases import card_name, local, purpose_short
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.content import Bar, Counts, Heading, Kind, Lead, Note, Panel, ReadingBlock, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Chart, Figures


class FiguresPage(StaffPage[Figures]):
    """Nothing about anybody: numbers of tickets, each counted by one thing."""

    def panel(self) -> Panel:
        """The sums."""
        translate, view = self.words.translate, self.view
        counts = Counts(
            (
                (str(view.tickets), translate("staff_figures", "tickets")),
                (str(view.copies), translate("staff_figures", "kopies")),
                (str(view.voided), translate("staff_figures", "ingetrokken")),
            )
        )
        if self.shift.month:
            title = translate("staff_figures", "Deze maand")
            days = translate("staff_figures", "sinds {day}").replace("{day}", self.words.date(view.first))
        else:
            title, days = translate("staff_figures", "Vandaag"), self.words.date(view.first)
        share = translate("staff_figures", "{n} van {all} onbevestigd").replace("{n}", str(view.unconfirmed))
        return self.say(counts, Title(title), Lead(days), Lead(share.replace("{all}", str(view.tickets))))

    def reading(self) -> Sequence[ReadingBlock]:
        """A chart for each thing they are counted by."""
        blocks: list[ReadingBlock] = []
        for chart in self.view.charts:
            most = max((count for _, count in chart.rows), default=0)
            if not most:
                continue
            blocks.append(Heading(self._heading(chart)))
            blocks += [Bar(self._name(chart, key), count / most, str(count)) for key, count in chart.rows]
        return blocks or (Note(self.words.translate("staff_figures", "Er zijn nog geen tickets.")),)

    def bottom(self) -> Sequence[Tile]:
        """The other period, and the export."""
        translate = self.words.translate
        today, month = translate("staff_figures", "Vandaag"), translate("staff_figures", "Deze maand")
        other = today if self.shift.month else month
        export = translate("staff_figures", "Bewaar als CSV")
        half = ((3, 1),)
        return (
            Tile(
                other,
                Look(month=not self.shift.month),
                Kind.CHIP,
                icon="clock",
                spans=half,
            ),
            Tile(export, Ask(Deed.EXPORT), Kind.CHIP, icon="folder", spans=half),
        )

    def _heading(self, chart: Chart) -> str:
        translate = self.words.translate
        return {
            "lane": translate("staff_figures", "Per balie"),
            "card": translate("staff_figures", "Per kaart"),
            "purpose": translate("staff_figures", "Per vraag"),
            "language": translate("staff_figures", "Per taal"),
            "hour": translate("staff_figures", "Per uur"),
            "left": translate("staff_figures", "Waar bezoekers stopten"),
        }.get(chart.by, chart.by)

    def _name(self, chart: Chart, key: str) -> str:
        words = self.words
        lanes = {lane.id: local(words, lane.name) for lane in self.profile.lanes}
        names: dict[str, Callable[[str], str]] = {
            "lane": lambda lane: lanes.get(lane, lane),
            "card": lambda card: card_name(words, card) if card else words.translate("staff_figures", "Niet gevraagd"),
            "purpose": lambda purpose: purpose_short(words, Purpose(purpose)) if purpose in set(Purpose) else purpose,
            "language": lambda code: OWN_NAMES.get(code, code),
            "left": self._left,
            "hour": lambda hour: words.time(time(int(hour))),
        }
        return names.get(chart.by, str)(key)

    def _left(self, key: str) -> str:
        """Where a visit ended; at a question by what it asks."""
        translate = self.words.translate
        place, _, question = key.partition(" ")
        names = {
            Place.CLOSED.value: translate("staff_figures", "gesloten"),
            Place.WELCOME.value: translate("staff_figures", "begin"),
            Place.NO_LANGUAGE.value: translate("staff_figures", "taal ontbreekt"),
            Place.CODES_WAIT.value: translate("staff_figures", "wacht op codes"),
            Place.FEE.value: translate("staff_figures", "bedrag"),
            Place.WALK_IN.value: translate("staff_figures", "afspraak nodig"),
            Place.CHECK.value: translate("staff_figures", "controle"),
            Place.PRINTING.value: translate("staff_figures", "printen"),
            Place.DONE.value: translate("staff_figures", "geholpen"),
            Question.PURPOSE.value: translate("staff_figures", "vraag"),
            Question.APPOINTMENT.value: translate("staff_figures", "afspraak"),
            Question.CARD.value: translate("staff_figures", "kaart"),
            Question.AGE.value: translate("staff_figures", "leeftijd"),
            Question.CODES.value: translate("staff_figures", "codes"),
            Question.REASON.value: translate("staff_figures", "reden"),
            Question.GROUND.value: translate("staff_figures", "grond"),
            Question.PROCEDURE.value: translate("staff_figures", "procedure"),
        }
        return names.get(question or place, question or place)

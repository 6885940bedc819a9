"""The printers: how each is, what is the matter, a test page, a new roll."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.shift_events import Ask, Deed
from kiosk.ui.content import Heading, Item, Lead, Panel, ReadingBlock, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Health, Printers
from kiosk.ui.staff.words import for_it


class PrinterPage(StaffPage[Printers]):
    """What the printers say of themselves, and what staff can do about it."""

    def panel(self) -> Panel:
        """Whether anything is the matter."""
        translate, alerts = self.words.translate, self.view.alerts
        title = Title(translate("staff_printer", "Printer en meldingen"))
        if not alerts:
            return self.say(title, Lead(translate("staff_printer", "Er zijn geen meldingen.")))
        return self.say(title, Lead(self.words.plural("staff_printer", "%n melding(en)", len(alerts))))

    def reading(self) -> Sequence[ReadingBlock]:
        """Each printer, then each alert with its sentence for IT."""
        blocks: list[ReadingBlock] = [self._printer(*each) for each in self.view.printers]
        if self.view.alerts:
            blocks.append(Heading(self.words.translate("staff_printer", "Meldingen")))
            blocks += [Item(alert.text, "warning", detail=for_it(self.words, alert.it)) for alert in self.view.alerts]
        return blocks

    def _printer(self, name: str, health: Health, detail: str) -> Item:
        translate = self.words.translate
        text, icon = {
            Health.OK: (translate("staff_printer", "{name}: in orde"), "tick"),
            Health.NOT_OK: (translate("staff_printer", "{name}: niet in orde"), "cross"),
            Health.UNKNOWN: (translate("staff_printer", "{name}: zegt niet hoe het gaat"), "question"),
        }[health]
        return Item(text.replace("{name}", name), icon, detail=detail)

    def bottom(self) -> Sequence[Tile]:
        """A test page, a new roll, and the day when the clock is doubted."""
        translate = self.words.translate
        half = ((3, 1), (6, 1))
        tiles = [
            Tile(translate("staff_printer", "Testpagina"), Ask(Deed.TEST_PAGE), icon="printer", spans=half),
            Tile(translate("staff_printer", "Nieuwe rol"), Ask(Deed.NEW_ROLL), icon="paper-roll", spans=half),
        ]
        if any(alert.clock for alert in self.view.alerts):
            text = translate("staff_printer", "De datum klopt")
            tiles.append(Tile(text, Ask(Deed.CONFIRM_DAY), icon="clock", spans=((6, 1),)))
        return tiles

"""The tariffs: what is in force and until when, a new file checked and compared, taken into use and put back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.domain.shift_events import Ask, Deed, Go, Look, Spot
from kiosk.ui.content import Heading, Item, Lead, Note, Panel, ReadingBlock, Row, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Change, Comparison, TariffLine, Tariffs

_BESIDE, _CASE = 36, 60
"""So many letters of an answer, and of a case, stand in a column of the table."""
_HALF = ((3, 1), (6, 1))


class TariffsPage(StaffPage[Tariffs]):
    """In force, until when, what is missing."""

    def panel(self) -> Panel:
        """Whether all is well."""
        translate = self.words.translate
        lead = translate("staff_tariffs", "Lees eerst de pagina van de stad.")
        return self.say(Title(translate("staff_tariffs", "Tarieven")), Lead(lead))

    def reading(self) -> Sequence[ReadingBlock]:
        """Each tariff with its days; then what is missing."""
        translate = self.words.translate
        blocks: list[ReadingBlock] = [self._line(each) for each in self.view.lines]
        if self.view.missing:
            blocks.append(Heading(translate("staff_tariffs", "Wat ontbreekt")))
            blocks += [Item(each, "warning", bold=False) for each in self.view.missing]
        return blocks or (Note(translate("staff_tariffs", "Deze stad heeft geen tarieven.")),)

    def _line(self, line: TariffLine) -> Item:
        translate = self.words.translate
        if line.confirmed_until is None:
            detail, icon = translate("staff_tariffs", "Nog niet bevestigd."), "warning"
        else:
            good = line.confirmed_until >= self.around.today
            text = translate("staff_tariffs", "Bevestigd tot en met {day}.")
            detail, icon = text.replace("{day}", self._day(line.confirmed_until)), "tick" if good else "warning"
        return Item(line.name, icon, detail=detail)

    def _day(self, day: date) -> str:
        return self.words.date(day)

    def bottom(self) -> Sequence[Tile]:
        """Read the amounts, look at a new file, put the old one back."""
        translate, view = self.words.translate, self.view
        read = Tile(translate("staff_tariffs", "Lees de bedragen"), Go(Spot.AMOUNTS), icon="euro", primary=True)
        tiles = [read] if view.printed else []
        new = Tile(translate("staff_tariffs", "Nieuw bestand"), Go(Spot.CANDIDATES), icon="folder", spans=_HALF)
        old = Tile(translate("staff_tariffs", "Vorige terug"), Ask(Deed.ROLLBACK), icon="start-over", spans=_HALF)
        return (*tiles, new, old._replace(enabled=view.can_restore))


class AmountsPage(StaffPage[Tariffs]):
    """Every amount as the page prints it; at its end, when all are read, the year is confirmed."""

    def panel(self) -> Panel:
        """What to compare them with."""
        translate = self.words.translate
        lead = translate("staff_tariffs", "Vergelijk elke regel met de pagina van de stad.")
        return self.say(Title(translate("staff_tariffs", "Bedragen")), Lead(lead))

    def reading(self) -> Sequence[ReadingBlock]:
        """Line by line."""
        blocks: list[ReadingBlock] = []
        for tariff in self.view.printed:
            blocks.append(Heading(tariff.name))
            blocks += [Item(said, "euro", detail=case) for said, case in tariff.lines]
        return blocks

    def bottom(self) -> Sequence[Tile]:
        """Confirm the year, if there is one to confirm."""
        year = self.view.year
        if year is None:
            return (self.done(),)
        text = self.words.translate("staff_tariffs", "Bevestig voor {year}").replace("{year}", str(year))
        return (Tile(text, Ask(Deed.CONFIRM, str(year)), icon="tick", primary=True),)


class CandidatesPage(StaffPage[Tariffs]):
    """The files in the folder that the settings name."""

    def panel(self) -> Panel:
        """Where they lie."""
        translate = self.words.translate
        folder = self.view.folder or translate("staff_tariffs", "De instellingen noemen geen map.")
        return self.say(Title(translate("staff_tariffs", "Nieuw bestand")), Lead(folder))

    def tiles(self) -> Sequence[Tile]:
        """A tile for each."""
        return tuple(Tile(name, Look(file=name), icon="document") for name in self.view.files)

    def reading(self) -> Sequence[ReadingBlock]:
        """That there is none."""
        if self.view.files:
            return ()
        return (Note(self.words.translate("staff_tariffs", "In deze map ligt geen bestand van de stad.")),)


class ComparePage(StaffPage[Comparison]):
    """Old and new side by side, before anybody takes it into use."""

    def panel(self) -> Panel:
        """Which file, and how much it changes."""
        translate, view = self.words.translate, self.view
        if view.faults:
            lead = self.words.plural("staff_tariffs", "%n fout(en): dit bestand kan niet.", len(view.faults))
        else:
            lead = self.words.plural("staff_tariffs", "%n wijziging(en)", len(view.changes))
        return self.say(Title(view.file), Lead(lead or translate("staff_tariffs", "Geen wijzigingen")))

    def reading(self) -> Sequence[ReadingBlock]:
        """The table, or the faults."""
        translate, view = self.words.translate, self.view
        if view.faults:
            return tuple(Item(fault, "cross", bold=False) for fault in view.faults)
        if not view.changes:
            return (Note(translate("staff_tariffs", "Alle bedragen blijven zoals ze zijn.")),)
        head = (
            translate("staff_tariffs", "Geval"),
            translate("staff_tariffs", "Nu"),
            translate("staff_tariffs", "Nieuw"),
        )
        return (Row(head, bold=True), *(self._row(each) for each in view.changes))

    def _row(self, change: Change) -> ReadingBlock:
        """Beside each other what fits beside each other."""
        if max(len(change.old), len(change.new)) <= _BESIDE and len(change.case) <= _CASE:
            return Row((change.case, change.old, change.new))
        translate = self.words.translate
        text = translate("staff_tariffs", "Nu: {old}\nNieuw: {new}")
        return Item(change.case, detail=text.replace("{old}", change.old).replace("{new}", change.new))

    def bottom(self) -> Sequence[Tile]:
        """Take it into use."""
        if self.view.faults:
            return (self.done(self.words.translate("staff_tariffs", "Terug")),)
        label = self.words.translate("staff_tariffs", "Gebruik dit bestand")
        return (Tile(label, Ask(Deed.INSTALL, self.view.file), icon="tick", primary=True),)

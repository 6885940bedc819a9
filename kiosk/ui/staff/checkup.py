"""Everything that can be wrong with this machine, as `kioskctl doctor` finds it: what is wrong stands first."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.services.checks import Name
from kiosk.ui.content import Item, Lead, Panel, ReadingBlock, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Checkup, Finding, Health

_ICONS = {Health.NOT_OK: "cross", Health.UNKNOWN: "question", Health.OK: "tick"}
"""The sign of each, in the order in which they stand."""


class CheckupPage(StaffPage[Checkup]):
    """Each thing with a sign and a word, what staff can do about it, and the sentence for IT."""

    def panel(self) -> Panel:
        """How much is known to be wrong."""
        wrong = sum(each.health is Health.NOT_OK for each in self.view.findings)
        lead = self.words.plural("staff_checkup", "%n punt(en) niet in orde", wrong)
        if not wrong:
            lead = self.words.translate("staff_checkup", "Er is niets bekend dat fout is.")
        return self.say(Title(self.words.translate("staff_checkup", "Controle")), Lead(lead))

    def reading(self) -> Sequence[ReadingBlock]:
        """What is not in order, what nobody knows, what is in order."""
        return [self._item(each) for health in _ICONS for each in self.view.findings if each.health is health]

    def _item(self, finding: Finding) -> Item:
        translate = self.words.translate
        text = {
            Health.OK: translate("staff_checkup", "{what}: in orde"),
            Health.NOT_OK: translate("staff_checkup", "{what}: niet in orde"),
            Health.UNKNOWN: translate("staff_checkup", "{what}: onbekend"),
        }[finding.health]
        name = Name(finding.name)
        help_ = self._help(name) if finding.health is Health.NOT_OK else ""
        detail = "\n".join(each for each in (help_, finding.it) if each)
        return Item(text.replace("{what}", self._called(name)), _ICONS[finding.health], detail=detail)

    def _called(self, name: Name) -> str:
        translate = self.words.translate
        return {
            Name.LIBRARIES: translate("staff_checkup", "Systeembestanden"),
            Name.DISPLAY: translate("staff_checkup", "Scherm"),
            Name.FONTS: translate("staff_checkup", "Lettertypes"),
            Name.TRANSLATIONS: translate("staff_checkup", "Vertalingen"),
            Name.FILES: translate("staff_checkup", "Instellingen"),
            Name.PROFILE: translate("staff_checkup", "Bestand van de stad"),
            Name.TARIFFS: translate("staff_checkup", "Tarieven"),
            Name.CLOCK: translate("staff_checkup", "Klok"),
            Name.TIME_ZONE: translate("staff_checkup", "Tijdzone"),
            Name.DATA: translate("staff_checkup", "Map met gegevens"),
            Name.DISK: translate("staff_checkup", "Plaats op de schijf"),
            Name.DATABASE: translate("staff_checkup", "Databank"),
            Name.BACKUP: translate("staff_checkup", "Reservekopie"),
            Name.PRINTER: translate("staff_checkup", "Printer"),
            Name.PAPER: translate("staff_checkup", "Papier"),
            Name.STAFF: translate("staff_checkup", "Medewerkers"),
            Name.SERVICE: translate("staff_checkup", "Programma"),
            Name.NUMBERS: translate("staff_checkup", "Nummers"),
        }[name]

    def _help(self, name: Name) -> str:
        """What staff themselves can do; all else is for IT."""
        translate = self.words.translate
        return {
            Name.PRINTER: translate("staff_checkup", "Kijk naar stroom, kabel, klep en papier."),
            Name.PAPER: translate("staff_checkup", "Leg een nieuwe rol in en meld het bij Printer."),
            Name.TARIFFS: translate("staff_checkup", "Lees de pagina van de stad en bevestig bij Tarieven."),
        }.get(name, translate("staff_checkup", "Verwittig de informatica."))

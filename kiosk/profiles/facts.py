"""Builds the lists a visitor sees beside the fee: documents, presence, notices, procedures, lanes, products."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.domain.town import (
    STANDARD,
    Appointment,
    Codes,
    Document,
    Kind,
    Lane,
    Notice,
    Photos,
    Presence,
    Procedure,
    Product,
)
from kiosk.profiles import checks, schema
from kiosk.profiles.pieces import Pieces
from kiosk.profiles.reading import read, read_many
from kiosk.system.assets import AssetMissingError, asset
from kiosk.system.faults import near
from kiosk.system.places import Where
from kiosk.system.unfit import carry_unfit, skip_unfit


class Facts:
    """Reads the tables of a file one kind after the other."""

    def __init__(self, raw: Mapping[str, Any], pieces: Pieces) -> None:
        """`raw` is the file's top table."""
        self._raw = raw
        self._pieces = pieces
        self._report = pieces.report

    @carry_unfit
    def documents(self) -> list[tuple[Where, Document]]:
        """Return the documents to bring."""
        pieces, icons = self._pieces, _icons()
        found: list[tuple[Where, Document]] = []
        for where, table in read_many(schema.Document, self._raw.get("documents", []), ("documents",), self._report):
            with skip_unfit():
                if icons and table.icon not in icons:
                    hint = near(table.icon, icons)
                    expected = "one that the kiosk has"
                    self._report.fault((*where, "icon"), f"the pictogram {table.icon!r}", expected, hint)
            document = Document(
                id=table.id,
                text=pieces.text(table.text, (*where, "text")),
                scope=pieces.scope(table, where, steps=table.steps),
                source=pieces.source(table, where),
                detail=pieces.optional_text(table.detail, (*where, "detail")),
                optional=table.optional,
                one_of=table.one_of,
                photos=self._photos(table.photos, (*where, "photos")),
                icon=table.icon,
            )
            found.append((where, document))
        checks.unique([(where, each.id) for where, each in found], self._report)
        checks.groups([(where, each.one_of) for where, each in found], self._report)
        return found

    def _photos(self, table: schema.Photos | None, where: Where) -> Photos | None:
        if table is None:
            return None
        return Photos(table.count, table.max_months, self._pieces.optional_text(table.rules, (*where, "rules")))

    @carry_unfit
    def presence(self) -> list[tuple[Where, Presence]]:
        """Return who must come."""
        pieces = self._pieces
        return [
            (
                where,
                Presence(
                    pieces.text(table.text, (*where, "text")),
                    pieces.scope(table, where, steps=table.steps),
                    pieces.source(table, where),
                ),
            )
            for where, table in read_many(schema.Presence, self._raw.get("presence", []), ("presence",), self._report)
        ]

    @carry_unfit
    def notices(self) -> list[tuple[Where, Notice]]:
        """Return what else the page says."""
        pieces = self._pieces
        found = [
            (
                where,
                Notice(
                    table.id,
                    pieces.text(table.text, (*where, "text")),
                    pieces.scope(table, where, steps=table.steps),
                    pieces.source(table, where),
                    table.background,
                ),
            )
            for where, table in read_many(schema.Notice, self._raw.get("notices", []), ("notices",), self._report)
        ]
        checks.unique([(where, each.id) for where, each in found], self._report)
        return found

    @carry_unfit
    def procedures(self) -> tuple[Procedure, ...]:
        """Return the procedures; a town that names any must name the standard one too."""
        pieces = self._pieces
        raw = self._raw.get("procedures", [])
        found = [
            (
                where,
                Procedure(
                    table.id,
                    pieces.text(table.name, (*where, "name")),
                    pieces.source(table, where),
                    table.working_days,
                    table.weeks,
                    pieces.optional_text(table.delivery, (*where, "delivery")),
                    table.cut_off,
                ),
            )
            for where, table in read_many(schema.Procedure, raw, ("procedures",), self._report)
        ]
        checks.unique([(where, each.id) for where, each in found], self._report)
        with skip_unfit():
            if found and all(each.id != STANDARD for _, each in found):
                self._report.fault(("procedures",), 'no procedure "standard"', 'one with id = "standard"')
        return tuple(each for _, each in found)

    @carry_unfit
    def lanes(self) -> list[tuple[Where, Lane]]:
        """Return the queues."""
        pieces = self._pieces
        found = [
            (
                where,
                Lane(
                    id=table.id,
                    prefix=table.prefix,
                    name=pieces.text(table.name, (*where, "name")),
                    next=pieces.text(table.next, (*where, "next")),
                    first=table.first,
                    last=table.last,
                    continues=table.continues,
                    appointment=table.appointment,
                    purposes=_once(table.purposes),
                ),
            )
            for where, table in read_many(schema.Lane, self._raw.get("lanes", []), ("lanes",), self._report)
        ]
        checks.unique([(where, each.id) for where, each in found], self._report)
        return found

    @carry_unfit
    def products(self) -> tuple[Product, ...]:
        """Return what is for sale and is not a card."""
        pieces = self._pieces
        found = [
            (
                where,
                Product(
                    table.id,
                    pieces.text(table.name, (*where, "name")),
                    pieces.prices(table, where, Kind.TOTAL),
                    pieces.source(table, where),
                ),
            )
            for where, table in read_many(schema.Product, self._raw.get("products", []), ("products",), self._report)
        ]
        checks.unique([(where, each.id) for where, each in found], self._report)
        return tuple(each for _, each in found)

    def appointment(self) -> Appointment | None:
        """Return how one makes an appointment, if the town says so."""
        where: Where = ("appointment",)
        if "appointment" not in self._raw:
            return None
        table = read(schema.Appointment, self._raw["appointment"], where, self._report)
        text = self._pieces.text(table.text, (*where, "text"))
        source = self._pieces.source(table, where)
        return Appointment(table.required, text, source, table.phone, table.link, table.walk_in)

    def codes(self) -> Codes | None:
        """Return what the page says of the letter with the codes."""
        where: Where = ("codes",)
        if "codes" not in self._raw:
            return None
        table = read(schema.Codes, self._raw["codes"], where, self._report)
        return Codes(self._pieces.text(table.text, (*where, "text")), self._pieces.source(table, where))


@carry_unfit
def _once(purposes: Sequence[str] | None) -> tuple[str, ...] | None:
    return None if purposes is None else tuple(dict.fromkeys(purposes))


def _icons() -> frozenset[str]:
    try:
        return frozenset(path.stem for path in asset("resources", "icons").glob("*.svg"))
    except AssetMissingError:
        return frozenset()

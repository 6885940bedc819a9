"""A ticket on a visitor's behalf: the journey's questions on one page, for trained hands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.domain.ages import parse_band
from kiosk.domain.questions import NO, UNKNOWN, YES, Purpose, Question
from kiosk.domain.shift_events import Ask, Deed, Fill, FillLanguage
from kiosk.domain.town import Ground
from kiosk.services import phrases
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.content import Board, Kind, Lead, Panel, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Blank

_WORDS = 3
"""Answers in words that stand beside each other."""
_SHORT = 9
"""Letters of cards and languages that do."""
_ROWS = 7
"""So many rows stand on a page."""
_FOLDED = (Question.PURPOSE, Question.CARD, Question.REASON)
"""Questions of more than one row, in the order in which they make room."""
_MOST = {Question.APPOINTMENT: 6, Question.CARD: _SHORT, Question.GROUND: 4}


class IssuePage(StaffPage[Blank]):
    """All questions of the case at once; what is not asked in this case is not there."""

    def panel(self) -> Panel:
        """What was chosen, in the order of the journey."""
        translate, words, shift = self.words.translate, self.words, self.shift
        said = []
        given = shift.guide.valid(shift.form) if shift.form.purpose is not None else shift.form.keep(())
        for question, value in given.given:
            said.append(phrases.answer_text(words, self.profile, question, value))
        lead = "\u00a0\u00b7 ".join(said) or translate("staff_issue", "Kies op elke rij.")
        return self.say(Title(translate("staff_issue", "Ticket voor een bezoeker")), Lead(lead))

    def board(self) -> Board:
        """A row or two for each question."""
        return Board(tuple(self._rows()), 92, 12)

    def bottom(self) -> Sequence[Tile]:
        """Print, once everything is chosen."""
        label = self.words.translate("staff_issue", "Print het ticket")
        whole = self.shift.is_form_whole
        return (Tile(label, Ask(Deed.ISSUE), icon="printer", primary=whole, enabled=whole),)

    def key(self) -> str:
        """One page, whatever was chosen."""
        return f"{self.shift.spot}"

    def _rows(self) -> Iterator[tuple[Tile, ...]]:
        """All rows; what is settled makes room for what is not, where all of it would not stand on one page."""
        rows = [(question, tuple(_shared(tiles, most))) for question, tiles, most in self._asked()]
        for question in _FOLDED:
            if sum(len(own) for _, own in rows) > _ROWS:
                rows = [(each, self._folded(own) if each is question else own) for each, own in rows]
        for _, own in rows:
            yield from own

    def _folded(self, rows: tuple[tuple[Tile, ...], ...]) -> tuple[tuple[Tile, ...], ...]:
        """Of a settled question the answer alone; a touch takes it back, and all its answers stand there again."""
        chosen = [tile for row in rows for tile in row if tile.chosen]
        if not chosen:
            return rows
        other = Tile(self.words.translate("staff_issue", "Wijzig"), chosen[0].act, Kind.CHIP, icon="pencil")
        return ((*chosen, other._replace(description=f"{other.label}: {chosen[0].label}")),)

    def _asked(self) -> Iterator[tuple[Question | None, list[Tile], int]]:
        """Each question with its answers, and how many of them may stand beside each other; the language at the end."""
        guide, form = self.shift.guide, self.shift.form
        if form.purpose is None:  # what most people come for shows what there is to choose
            form = form.put(Question.PURPOSE, Purpose.RENEW.value)
        chips = {
            each: [self._chip(each, value) for value in guide.options(each, form)] for each in guide.questions(form)
        }
        if Question.APPOINTMENT in chips:
            chips[Question.APPOINTMENT] += chips.pop(Question.AGE, [])
        for question, tiles in chips.items():
            yield question, tiles, _MOST.get(question, _WORDS)
        spoken = [
            Tile(
                code.upper(),
                FillLanguage(code),
                Kind.CHIP,
                chosen=code == self.shift.speaks,
                description=OWN_NAMES.get(code, code),
            )
            for code in self.profile.languages
        ]
        yield None, spoken, _SHORT

    def _chip(self, question: Question, value: str) -> Tile:
        chosen = self.shift.form.get(question) == value
        said = phrases.answer_text(self.words, self.profile, question, value)
        label = self._label(question, value) or said[:1].upper() + said[1:]
        return Tile(label, Fill(question, value), Kind.CHIP, chosen=chosen, description=said)

    def _label(self, question: Question, value: str) -> str:
        """A sign for what staff know by heart; empty where only words will do."""
        if question is Question.AGE:
            band = parse_band(value)
            return f"{band.start}+" if band.end is None else f"{band.start}\u2013{band.end - 1}"
        if question is Question.CARD:
            return "?" if value == UNKNOWN else value
        if question is Question.APPOINTMENT:
            translate = self.words.translate
            return {YES: translate("staff_issue", "Afspraak"), NO: translate("staff_issue", "Zonder")}.get(value, "?")
        if question is Question.GROUND:
            translate = self.words.translate
            return {
                Ground.FAMILY.value: translate("staff_issue", "Familie"),
                Ground.WORK.value: translate("staff_issue", "Werk"),
                Ground.MEDICAL.value: translate("staff_issue", "Medisch"),
                Ground.PROTECTION.value: translate("staff_issue", "Asiel"),
                Ground.STUDY.value: translate("staff_issue", "Studie"),
                Ground.OTHER.value: translate("staff_issue", "Andere"),
            }.get(value, "?")
        return ""


def _shared(tiles: list[Tile], most: int) -> Iterator[tuple[Tile, ...]]:
    """So few rows as it takes, all about equally long."""
    rows = -(-len(tiles) // most)
    length = -(-len(tiles) // max(1, rows))
    for start in range(0, len(tiles), max(1, length)):
        yield tuple(tiles[start : start + length])

"""What the visitor's pages say and what their tiles do, as data: every outcome honest, no amount but the quote's."""

import re
from dataclasses import replace
from datetime import datetime, time
from itertools import product

import pytest

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code
from kiosk.domain.fees import Outcome
from kiosk.domain.guidance import Guide
from kiosk.domain.hours import OpeningHours, Period
from kiosk.domain.journey import (
    Answer,
    Aside,
    ChooseLanguage,
    Close,
    Continue,
    Event,
    Journey,
    LanguageMissing,
    Mode,
    Open,
    Place,
    Result,
    Take,
    Wants,
    advance,
    start,
)
from kiosk.domain.money import parse_cents
from kiosk.domain.opening import ByHand, Hand, open_state
from kiosk.domain.questions import Question
from kiosk.domain.texts import LocalText
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.printing.symbol import modules
from kiosk.services import phrases
from kiosk.system.catalogue import OWN_NAMES, language
from kiosk.ui.book import page_for
from kiosk.ui.content import (
    Act,
    Control,
    Figures,
    Heading,
    Item,
    Kind,
    Lead,
    Line,
    NextPerson,
    Note,
    Number,
    Saying,
    Sheet,
    StartOver,
    Subhead,
    Sum,
    Symbol,
    Title,
)
from kiosk.ui.page import Surroundings
from tests.support import pages
from tests.support.pages import LABEL, NEXT_YEAR, PAYLOAD, begin, drive, ended, sheet, texts, upto, walk
from tests.support.towns import IZEGEM, SINT_TRUIDEN

AMOUNT = re.compile(r"€\s?(\d[\d.]*[.,]\d\d)|(\d+(?:,\d\d)?) euro")

RENEW_B = {"purpose": "renew", "appointment": "no", "card": "B", "age": "12+"}
EXACT = drive(IZEGEM, **RENEW_B)
TWO = drive(IZEGEM, purpose="renew", appointment="no", card="A", age="18+", ground="unknown")
MANY = drive(IZEGEM, purpose="first", appointment="yes", card="unknown", age="12+")
GAPS = drive(SINT_TRUIDEN, purpose="first", appointment="yes", card="unknown", age="0-11")
NOT_PUBLISHED = drive(IZEGEM, purpose="first", appointment="no", card="H", age="0-11")
NOT_ISSUED = drive(SINT_TRUIDEN, purpose="first", appointment="no", card="H", age="0-11")
STALE = drive(IZEGEM, NEXT_YEAR, **RENEW_B)
STALE_MANY = drive(IZEGEM, NEXT_YEAR, purpose="first", appointment="yes", card="unknown", age="12+")
COLLECT = drive(SINT_TRUIDEN, purpose="collect", codes="yes", appointment="yes", card="B", age="12+")
COLLECT_NO_LIST = drive(IZEGEM, purpose="collect", codes="yes", appointment="yes", card="B", age="12+")
OTHER = drive(IZEGEM, purpose="other", appointment="no")


@pytest.mark.parametrize("hand", [Hand.CLOSED, Hand.OUT_OF_ORDER])
@pytest.mark.parametrize("hours", [None, OpeningHours(((Period(540, 720),),) * 7)])
def test_what_staff_tell_stands_alone_on_the_closed_page(hand: Hand, hours: OpeningHours | None) -> None:
    def says(message: LocalText | None) -> list[str]:
        state = open_state(hours, ByHand(hand, pages.DAY, message), datetime.combine(pages.DAY, time(10), BRUSSELS))
        page = sheet(start(Guide(replace(IZEGEM, hours=hours), pages.DAY, state), "visit-1"))
        return [block.text for block in (*page.panel.top, *page.panel.body) if isinstance(block, Lead | Subhead)]

    assert says(LocalText((("nl", "We zijn zo terug."),))) == ["We zijn zo terug."]
    assert "Deze kiosk geeft nu geen tickets." in says(None)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (datetime(2026, 11, 23, 8, tzinfo=BRUSSELS), ["Open om 9.00 uur"]),
        (datetime(2026, 11, 22, 8, tzinfo=BRUSSELS), ["Open morgen om 9.00 uur", "maandag 23 november 2026"]),
        (datetime(2026, 11, 21, 8, tzinfo=BRUSSELS), ["Open maandag om 9.00 uur", "maandag 23 november 2026"]),
    ],
)
def test_a_closed_kiosk_says_when_tickets_are_given_again(moment: datetime, opens: list[str]) -> None:
    hours = OpeningHours(((Period(540, 720),), *((),) * 6))
    state = open_state(hours, None, moment)
    page = sheet(start(Guide(replace(IZEGEM, hours=hours), moment.date(), state), "visit-1"))
    assert [block.text for block in page.panel.body if isinstance(block, Lead | Subhead)] == opens


def titles(page: Sheet) -> list[str]:
    return [block.text for block in page.panel.body if isinstance(block, Title | Subhead)]


def figures(page: Sheet) -> list[tuple[str, ...]]:
    return [block.texts for block in (*page.panel.top, *page.panel.body) if isinstance(block, Figures)]


def headings(page: Sheet) -> list[str]:
    return [block.text for block in page.reading if isinstance(block, Heading)]


def acts(page: Sheet) -> list[Act]:
    return [tile.act for tile in (*page.tiles, *page.bottom)]


def strike(journey: Journey, act: Act) -> Journey:
    assert not isinstance(act, StartOver | NextPerson)
    event: Event = act  # type: ignore[assignment]
    return advance(journey, event)


# -- the card ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("purpose", "asked"),
    [
        ("first", "Welke kaart vraag je aan?"),
        ("collect", "Welke kaart haal je af?"),
        ("renew", "Welke letter staat op je kaart?"),
        ("replace", "Welke letter staat op je kaart?"),
    ],
)
def test_only_who_has_a_card_is_sent_to_look_at_it(purpose: str, asked: str) -> None:
    page = sheet(at_card(BY_CARD, purpose))
    assert titles(page) == [asked]
    assert (page.panel.aid is None) is (purpose in ("first", "collect"))


BY_CARD = replace(
    SINT_TRUIDEN, documents=tuple(replace(d, scope=replace(d.scope, cards=("A",))) for d in SINT_TRUIDEN.documents)
)
"""A town that asks for the card of whoever collects one too, as not every card needs the same papers."""


def at_card(town: Profile, purpose: str) -> Journey:
    """A visit at the question for the card."""
    answers = {Question.PURPOSE: purpose, Question.CODES: "yes", Question.APPOINTMENT: "no"}
    journey = begin(town)
    while journey.question is not Question.CARD:
        assert journey.question is not None
        journey = advance(journey, Answer(journey.question, answers[journey.question]))
    return journey


@pytest.mark.parametrize(("count", "more"), [(2, False), (9, False), (10, True)])
def test_nine_letters_or_fewer_stand_on_one_page(count: int, more: bool) -> None:
    page = sheet(at_card(replace(IZEGEM, cards=IZEGEM.cards[:count]), "renew"))
    letters = [tile.letter for tile in page.tiles if tile.kind is Kind.LETTER]
    assert letters == [card.id for card in IZEGEM.cards[: 8 if more else count]]
    assert ("Andere letter" in [tile.label for tile in page.tiles]) is more
    assert page.tiles[-1].act == Answer(Question.CARD, "unknown")


# -- the fee -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN], ids=lambda town: town.id)
def test_every_amount_on_every_page_is_one_of_the_quote(town: Profile, code: str) -> None:
    seen = set()
    for end in walk(begin(town)):
        if end.place is not Place.FEE or end.guidance in seen:
            continue
        seen.add(end.guidance)
        quote = end.guidance.quote
        known = {each.cents for each in quote.amounts} if quote else set()
        for journey in (end, upto(end, Place.CHECK)):
            for text in texts(sheet(journey, code)):
                for match in AMOUNT.finditer(text):
                    assert parse_cents((match[1] or match[2]).replace(",", ".")) in known, text
    assert len(seen) > 30


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN], ids=lambda town: town.id)
def test_every_fee_page_shows_all_that_may_have_to_be_paid_and_how(town: Profile) -> None:
    nl = language("nl")
    seen = set()
    for end in walk(begin(town)):
        if end.place is not Place.FEE or end.guidance in seen:
            continue
        seen.add(end.guidance)
        page, quote = sheet(end), end.guidance.quote
        said = texts(page)
        if quote is None:
            assert figures(page) == []
            continue
        assert any("Bancontact" in text for text in said) or quote.outcome is Outcome.NOT_ISSUED
        for amount in quote.payable:
            assert phrases.amount_text(nl, town, amount) in said
        for place, block in enumerate(page.panel.body):
            if isinstance(block, Figures):
                assert page.panel.body[place + 1] == Line("Alleen met Bancontact", "bancontact")
        for gap in quote.gaps:
            assert phrases.outcome_title(nl, gap.outcome) in said


def test_one_amount_is_huge() -> None:
    page = sheet(EXACT)
    assert page.panel.body == (
        Subhead("Je betaalt"),
        Figures(("€ 21,60",), "of"),
        Line("Alleen met Bancontact", "bancontact"),
    )
    assert headings(page)[0] == "Breng mee"
    assert Note("Tekst en tarief van de stad, geldig in 2026.", soft=True) in page.reading
    assert Note("Dringend? Vraag het aan de balie.") in page.reading
    assert page.panel.answers == ("B-kaart", "Vernieuwen", "12 of ouder")


def test_two_amounts_are_equally_big_each_with_its_condition() -> None:
    page = sheet(TWO)
    assert figures(page) == [("€ 45,35", "€ 21,60")]
    sums = [block for block in page.reading if isinstance(block, Sum)]
    grounds = ("familie (gezinshereniging)", "werk", "medische redenen")
    assert sums == [Sum("€ 45,35", "Je verblijft hier voor:", grounds), Sum("€ 21,60", "Een andere reden")]
    assert Note("Je betaalt één bedrag. De balie zegt welk.") in page.reading
    assert [block.onward for block in page.reading if isinstance(block, Heading)][1] == "Verder: wat breng je mee?"


def test_the_pages_own_condition_stands_under_its_amount() -> None:
    unclear = drive(IZEGEM, purpose="renew", appointment="no", card="A", age="12-17", ground="unknown")
    sums = [block for block in sheet(unclear).reading if isinstance(block, Sum)]
    assert [each.amount for each in sums] == ["€ 21,60", "€ 45,35"]
    assert sums[0].text == "In een van deze gevallen:"
    assert len(sums[0].points) == 2
    assert sums[1].text == "Als dit klopt:"
    assert sums[1].points[-1] == "De extra kost geldt ook voor jou."
    assert any(
        isinstance(block, Note) and "niet duidelijk voor jouw leeftijd" in block.text
        for block in sheet(unclear).reading
    )


def test_more_than_two_amounts_are_a_list_and_none_of_them_is_huge() -> None:
    page = sheet(MANY)
    assert titles(page) == ["Het bedrag hangt af van je kaart"]
    assert figures(page) == []
    assert [(each.amount, each.text) for each in page.reading if isinstance(each, Sum)] == [
        ("€ 21,60", "Kaart A, B, K, L, H, I of J"),
        ("€ 21,30", "Kaart EU, EU+, F of F+"),
        ("€ 21,10", "Kaart M of N"),
    ]


def test_branches_without_a_price_are_told_beside_the_amounts() -> None:
    page = sheet(GAPS)
    assert titles(page) == ["Misschien betaal je"]
    items = [(each.text, each.detail) for each in page.reading if isinstance(each, Item)]
    assert ("Kaart H, I of J", "Deze kaart bestaat niet voor deze leeftijd") in items
    assert ("Kaart M+ of N", "Geen bedrag gepubliceerd") in items
    assert Note("Je betaalt één bedrag. De balie zegt welk.") not in page.reading
    one = sheet(drive(pages.ONE_AND_GAPS, purpose="first", appointment="yes", card="unknown"))
    assert titles(one) == ["Misschien betaal je"]
    assert [each.text for each in one.reading if isinstance(each, Sum)] == ["Kaart A of B"]


def test_no_published_amount_is_a_sentence_and_a_way_on() -> None:
    page = sheet(NOT_PUBLISHED)
    assert titles(page) == ["Geen bedrag gepubliceerd"]
    items = [each.text for each in page.reading if isinstance(each, Item)]
    assert items[:2] == ["Vraag de prijs aan de balie", "Alleen met Bancontact"]
    asked = sheet(drive(pages.ASK, purpose="first", appointment="yes"))
    assert titles(asked) == ["Geen bedrag gepubliceerd"]
    assert "“Woorden van de pagina.”" in texts(asked)


def test_a_card_that_is_not_issued_is_explained_in_the_words_of_the_page() -> None:
    page = sheet(NOT_ISSUED)
    assert titles(page) == ["Deze kaart bestaat niet voor deze leeftijd"]
    assert "“Elektronische H-kaart: Europese blauwe kaart (vanaf 12 jaar)”" in texts(page)
    assert "Ga terug en kies opnieuw." in texts(page)


@pytest.mark.parametrize("journey", [NOT_PUBLISHED, NOT_ISSUED, COLLECT, COLLECT_NO_LIST])
def test_no_amount_is_never_a_zero_or_a_dash(journey: Journey) -> None:
    for place in (journey, upto(journey, Place.CHECK)):
        page = sheet(place)
        assert figures(page) == []
        assert not any(isinstance(block, Sum) for block in page.reading)
        assert not any(AMOUNT.search(text) for text in texts(page))


def test_amounts_without_a_key_are_shown_as_printed() -> None:
    page = sheet(drive(pages.AMBIGUOUS, purpose="first", appointment="yes"))
    assert titles(page) == ["Het bedrag is niet duidelijk"]
    assert figures(page) == []
    assert [each.amount for each in page.reading if isinstance(each, Sum)] == ["€ 21,60", "€ 25,00", "€ 30,00"]
    elsewhere = sheet(drive(pages.ELSEWHERE, purpose="first", appointment="yes"))
    assert Sum("+ € 2,00", "toeslag bovenop een ander bedrag") in elsewhere.reading
    assert figures(elsewhere) == []


def test_free_is_a_word_and_never_a_zero() -> None:
    page = sheet(drive(pages.FREE, purpose="first", appointment="yes"))
    assert page.panel.body == (Subhead("Deze kaart is"), Figures(("Gratis",), "of"), Lead("Je hoeft niets te betalen."))
    assert not any("€" in text for text in texts(page))


def test_a_sum_shows_its_published_parts_and_says_whose_it_is() -> None:
    page = sheet(drive(pages.SUM, purpose="replace", appointment="yes", reason="loss"))
    assert figures(page) == [("€ 26,60",)]
    assert Lead("som van € 21,60 + € 5,00") in page.panel.body
    assert [(each.amount, each.text) for each in page.reading if isinstance(each, Sum)] == [
        ("€ 21,60", "gewoon bedrag"),
        ("€ 5,00", "toeslag"),
    ]
    assert Note("De stad noemt deze bedragen apart. De kiosk telde ze op.") in page.reading


def test_an_amount_that_is_not_confirmed_says_so_above_it_on_both_pages() -> None:
    page = sheet(STALE)
    assert titles(page) == ["Nog niet bevestigd voor 2027"]
    assert "Je betaalt" not in texts(page)
    assert "Vraag het bedrag aan de balie" in texts(page)
    assert "Tekst en tarief van de stad, nog niet bevestigd voor 2027." in texts(page)
    check = sheet(upto(STALE, Place.CHECK)).panel.body
    assert check[:2] == (
        Lead("Nog niet bevestigd voor 2027"),
        Figures(("€ 21,60",), "of", "met Bancontact", small=True),
    )
    for place in (STALE_MANY, upto(STALE_MANY, Place.CHECK)):
        assert sheet(place).panel.body[0] == Lead("Nog niet bevestigd voor 2027")
    ambiguous = sheet(drive(pages.AMBIGUOUS, NEXT_YEAR, purpose="first", appointment="yes"))
    assert not any("geldig in 2027" in text for text in texts(ambiguous))


def test_collecting_says_what_to_bring_and_who_must_come() -> None:
    page = sheet(COLLECT)
    assert titles(page) == ["Je kaart afhalen"]
    items = [each.text for each in page.reading if isinstance(each, Item)]
    assert items[:3] == ["je pin- en pukcode", "je huidige verblijfskaart", "of het attest van verlies of diefstal"]
    assert "Een volmacht geven is niet mogelijk" in items
    assert headings(page) == ["Breng mee", "Wie moet komen?"]
    alone = drive(
        replace(SINT_TRUIDEN, presence=()), purpose="collect", codes="yes", appointment="yes", card="B", age="12+"
    )
    assert Lead("Kijk wat je meebrengt en wie moet komen.") in page.panel.body
    assert Lead("Kijk wat je meebrengt.") in sheet(alone).panel.body
    assert headings(sheet(alone)) == ["Breng mee"]
    none = sheet(COLLECT_NO_LIST)
    assert "De stad publiceert hier geen lijst. Vraag het aan de balie." in texts(none)


def test_a_translated_document_bears_the_towns_own_words() -> None:
    items = [each for each in sheet(EXACT, "en").reading if isinstance(each, Item)]
    assert items[0].text == "your current residence document"
    assert items[0].original == "je huidig verblijfsdocument"
    assert [each.original for each in sheet(EXACT).reading if isinstance(each, Item)] == ["", ""]
    assert sheet(EXACT, "en").panel.mark == "Translation from Dutch"
    untranslated = replace(IZEGEM, documents=tuple(replace(d, text=pages.dutch("een stuk")) for d in IZEGEM.documents))
    items = [each for each in sheet(drive(untranslated, **RENEW_B), "en").reading if isinstance(each, Item)]
    assert [(each.text, each.original) for each in items] == [("een stuk [NL]", "")] * 2


def test_a_document_that_not_everybody_needs_says_so() -> None:
    documents = (replace(IZEGEM.documents[0], scope=replace(IZEGEM.documents[0].scope, cards=("A",)), optional=True),)
    some = replace(IZEGEM, documents=documents)
    page = sheet(drive(some, purpose="first", appointment="yes", card="unknown", age="12+"))
    details = [each.detail for each in page.reading if isinstance(each, Item)]
    assert details[0] == "(als je het hebt) (niet voor iedereen: vraag het aan de balie)"


def test_the_procedure_that_was_chosen_shows_its_terms_and_nothing_is_said_of_hurry() -> None:
    page = sheet(drive(pages.TIERS, purpose="first", appointment="yes", procedure="urgent"))
    assert figures(page) == [("€ 135,00",)]
    item = page.reading[0]
    assert isinstance(item, Item)
    assert item.text == "Dringend"
    assert item.detail == "2 werkdagen\nIn het stadhuis\nVraag het aan vóór 15:00."
    assert "Dringend? Vraag het aan de balie." not in texts(page)


def test_each_procedure_bears_the_time_that_the_town_prints_and_none_where_it_prints_none() -> None:
    standard, urgent = pages.TIERS.procedures
    silent = replace(pages.TIERS, procedures=(standard, replace(urgent, working_days=None)))
    for town, times in ((pages.TIERS, ["3 weken", "2 werkdagen"]), (silent, ["3 weken", ""])):
        asked = begin(town)
        for question, value in ((Question.PURPOSE, "first"), (Question.APPOINTMENT, "yes")):
            asked = advance(asked, Answer(question, value))
        assert asked.question is Question.PROCEDURE
        assert [tile.caption for tile in sheet(asked).tiles] == times


def test_several_ways_to_pay_are_named_on_the_fee_page_and_none_alone_beside_the_amount() -> None:
    both = replace(IZEGEM, payment=replace(IZEGEM.payment, methods=("bancontact", "cash"), only=False))
    journey = drive(both, **RENEW_B)
    said = phrases.payment_text(language("nl"), both.payment)
    assert Line(said, "euro") in sheet(journey).panel.body
    assert "contant geld" in said
    assert Figures(("€ 21,60",), "of", "", small=True) in sheet(upto(journey, Place.CHECK)).panel.body


# -- without an appointment, waiting for the letter, no language ---------------------------------------------------


def test_the_ticket_without_an_appointment_promises_nothing() -> None:
    place = upto(EXACT, Place.WALK_IN)
    page = sheet(place)
    assert "Met een ticket is hulp vandaag niet zeker." in texts(page)
    assert [tile.label for tile in page.bottom] == ["Ticket voor: Infobalie", "Alleen de lijst printen"]
    ticket, only = acts(page)
    assert strike(place, ticket).place is Place.CHECK
    printing = strike(place, only)
    assert (printing.place, printing.wants) == (Place.PRINTING, Wants.LIST)


def test_how_to_make_an_appointment_is_the_towns_text_its_number_large_and_its_page() -> None:
    phone = sheet(upto(NOT_ISSUED, Place.WALK_IN))
    assert figures(phone) == [("011 70 14 14",)]
    assert SINT_TRUIDEN.appointment is not None
    assert SINT_TRUIDEN.appointment.text.original in texts(phone)
    assert not any(isinstance(block, Symbol) for block in phone.reading)
    assert IZEGEM.page.url is not None
    symbols = [block for block in sheet(upto(EXACT, Place.WALK_IN)).reading if isinstance(block, Symbol)]
    assert [each.modules for each in symbols] == [modules(IZEGEM.page.url)]
    assert IZEGEM.appointment is not None
    own = "https://www.izegem.be/afspraak"
    with_url = replace(IZEGEM, appointment=replace(IZEGEM.appointment, url=own))
    page = sheet(upto(drive(with_url, **RENEW_B), Place.WALK_IN))
    assert [each.modules for each in page.reading if isinstance(each, Symbol)] == [modules(own)]


@pytest.mark.parametrize("booked", ["no", "unknown"])
def test_where_no_ticket_can_be_had_the_list_can(booked: str) -> None:
    place = upto(drive(pages.NO_TICKET_WITHOUT, **RENEW_B | {"appointment": booked}), Place.WALK_IN)
    page = sheet(place)
    assert acts(page) == [Take(Wants.LIST)]
    assert strike(place, acts(page)[0]).place is Place.PRINTING
    assert "Zonder afspraak krijg je hier geen ticket." in texts(page)
    nothing = sheet(drive(pages.NO_TICKET_WITHOUT, purpose="other", appointment=booked))
    assert acts(nothing) == [StartOver()]


def test_a_town_without_a_queue_for_somebody_sends_them_to_the_desk() -> None:
    nobody = replace(IZEGEM, lanes=(), appointment=None)
    page = sheet(drive(nobody, purpose="other"))
    assert titles(page) == ["Ga naar de balie"]
    assert acts(page) == [StartOver()]


def test_a_town_without_appointments_asks_to_come_back_while_it_is_closed() -> None:
    hours = OpeningHours(((Period(540, 720),),) * 7)
    state = open_state(hours, None, datetime.combine(pages.DAY, time(8), BRUSSELS))
    journey = start(Guide(replace(IZEGEM, hours=hours, appointment=None), pages.DAY, state), "visit-1")
    for event in (Continue(), ChooseLanguage("nl"), Answer(Question.PURPOSE, "other")):
        journey = advance(journey, event)
    assert journey.place is Place.WALK_IN
    page = sheet(journey)
    assert titles(page) == ["Nu geen tickets"]
    assert page.reading == (Item("Kom terug als we open zijn", "closed"),)
    assert acts(page) == [StartOver()]


def test_who_has_no_letter_is_spared_a_wait_and_may_go_on() -> None:
    place = drive(SINT_TRUIDEN, purpose="collect", codes="no")
    page = sheet(place)
    assert SINT_TRUIDEN.codes is not None
    assert SINT_TRUIDEN.codes.text.original in texts(page)
    assert page.bottom[0].act == StartOver()
    assert strike(place, page.bottom[1].act).place is Place.QUESTION


def test_who_misses_their_language_is_led_on() -> None:
    place = advance(start(Guide(IZEGEM, pages.DAY), "visit-1"), LanguageMissing())
    page = sheet(place)
    assert all(block.icon for block in page.reading if isinstance(block, Item))
    assert [tile.label for tile in page.bottom] == ["Verder in het Nederlands"]
    assert strike(place, page.bottom[0].act).question is Question.PURPOSE


# -- is this right, printing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN, pages.BANDS, pages.SUM], ids=lambda town: town.id)
def test_every_answer_leads_back_to_its_question_and_both_ways_print(town: Profile) -> None:
    seen = set()
    for end in walk(begin(town)):
        key = (end.guide.settled(end.answers), end.guidance)
        if end.place is Place.CODES_WAIT or end.guidance.lane is None or key in seen:
            continue
        seen.add(key)
        check = upto(end, Place.CHECK)
        page = sheet(check)
        asked = [strike(check, tile.act).question for tile in page.tiles]
        assert set(asked) == set(end.guide.settled(end.answers))
        assert len(asked) == len(set(asked))
        wanted = [Wants.TICKET] if end.guidance.step is None else [Wants.TICKET, Wants.LIST]
        assert [strike(check, act).wants for act in (tile.act for tile in page.bottom)] == wanted
        assert all(strike(check, tile.act).place is Place.PRINTING for tile in page.bottom)
        assert page.bottom[0].primary


def test_the_check_page_shows_the_answers_in_words() -> None:
    page = sheet(upto(EXACT, Place.CHECK))
    assert [(tile.caption, tile.label) for tile in page.tiles] == [
        ("Ik kom voor", "Kaart vernieuwen"),
        ("Afspraak", "Nee"),
        ("Kaart", "B – onbeperkt verblijf"),
        ("Leeftijd", "12 of ouder"),
    ]
    assert {tile.kind for tile in page.tiles} == {Kind.CHANGE}
    many = sheet(upto(MANY, Place.CHECK))
    assert Lead("Het bedrag hangt af van je kaart") in many.panel.body


def test_five_answers_stand_in_four_rows() -> None:
    page = sheet(upto(TWO, Place.CHECK))
    halves = [tile for tile in page.tiles if tile.spans[0] == (3, 1)]
    assert [tile.caption for tile in halves] == ["Afspraak", "Leeftijd"]
    assert len(page.tiles) - len(halves) // 2 == 4


@pytest.mark.parametrize("wants", Wants)
def test_nothing_can_be_touched_while_it_prints(wants: Wants) -> None:
    page = sheet(advance(upto(EXACT, Place.CHECK), Take(wants)))
    assert (page.tiles, page.bottom, page.foot) == ((), (), ())
    assert not any("geprint" in text for text in texts(page))


# -- what came of it -----------------------------------------------------------------------------------------------


def done(wants: Wants, state: State | None, *, paper: bool = True, code: str | None = None) -> Sheet:
    label, payload = (LABEL, PAYLOAD) if wants is Wants.TICKET and state is not None else (None, None)
    return sheet(ended(EXACT, Result(wants, state, label, payload, paper, code)))


@pytest.mark.parametrize(("wants", "state", "paper"), list(product(Wants, [*State, None], [True, False])))
def test_printed_is_said_exactly_when_it_is_confirmed_on_paper(wants: Wants, state: State | None, paper: bool) -> None:
    page = done(wants, state, paper=paper)
    said = [text for text in texts(page) if "geprint" in text.replace("niet geprint", "")]
    assert bool(said) == (state is State.CONFIRMED and paper)
    demonstration = any("Demonstratie" in text for text in texts(page))
    assert demonstration == (state is State.CONFIRMED and not paper)
    shown = [block.text for block in page.panel.top if isinstance(block, Number)]
    assert shown == ([LABEL] if wants is Wants.TICKET and state is not None else [])
    assert acts(page) == [StartOver(), NextPerson()]
    assert {control for control, _ in page.foot} == {Control.LANGUAGE, Control.ACCESSIBILITY, Control.HELP}


@pytest.mark.parametrize(("state", "paper"), [(State.FAILED, True), (State.CONFIRMED, False)])
def test_without_paper_number_and_symbol_stand_on_the_screen(state: State, paper: bool) -> None:
    page = done(Wants.TICKET, state, paper=paper)
    symbols = [block for block in page.reading if isinstance(block, Symbol)]
    assert [each.modules for each in symbols] == [modules(PAYLOAD)]
    assert [text for _, text in symbols[0].items] == [
        "Schrijf je nummer op.",
        "Of maak een foto.",
        "Ga naar de infobalie.",
    ]


@pytest.mark.parametrize("code", ["nl", "qps-ltr"])
def test_a_symbol_that_cannot_be_drawn_takes_no_number_away(code: str) -> None:
    journey = replace(ended(EXACT, Result(Wants.TICKET, State.FAILED, LABEL, PAYLOAD)), language=code)
    page = page_for(journey)(journey, language(code), Surroundings(today=journey.guide.on)).sheet()
    assert [block.text for block in page.panel.top if isinstance(block, Number)] == [LABEL]
    assert not any(isinstance(block, Symbol) for block in page.reading)
    said = " ".join(texts(page))
    for words in ("Schrijf je nummer op.", "Of maak een foto.", "Ga naar de infobalie.", "Je nummer is wel geldig."):
        assert words in said


def test_an_answerless_printer_is_not_believed() -> None:
    page = done(Wants.TICKET, State.UNCONFIRMED)
    assert titles(page) == ["Neem je ticket"]
    assert Lead("Komt er geen papier?") in page.panel.body
    english = sheet(ended(EXACT, Result(Wants.TICKET, State.UNCONFIRMED, LABEL, PAYLOAD)), "qps-ltr")
    assert [type(block) for block in english.panel.body] == [Title]
    assert any("Komt er geen papier?" in text for text in texts(english))


def test_without_a_number_there_is_a_way_on_and_a_code() -> None:
    page = done(Wants.TICKET, None, code="K205")
    assert titles(page) == ["Je krijgt nu geen nummer"]
    assert Note("Code voor de medewerker: K205", soft=True) in page.reading
    full = done(Wants.TICKET, None, code=Code.LANE_FULL.value)
    assert titles(full) == ["Er zijn geen nummers meer"]


def test_a_list_that_is_not_on_paper_stands_on_the_screen() -> None:
    for state in (State.UNCONFIRMED, State.FAILED):
        assert "je huidig verblijfsdocument" in texts(done(Wants.LIST, state))
    assert titles(done(Wants.LIST, State.CONFIRMED)) == ["Je lijst is geprint"]


def test_a_ticket_without_an_appointment_says_that_it_is_none() -> None:
    assert "Dit ticket is geen afspraak." in texts(done(Wants.TICKET, State.CONFIRMED))
    booked = ended(MANY, Result(Wants.TICKET, State.CONFIRMED, LABEL, PAYLOAD))
    assert "Dit ticket is geen afspraak." not in texts(sheet(booked))


# -- beside the page -----------------------------------------------------------------------------------------------


def test_languages_by_their_own_names_the_present_one_marked() -> None:
    place = advance(EXACT, Open(Aside.LANGUAGE))
    page = sheet(place, "en")
    offered = IZEGEM.languages
    assert [(tile.label, tile.chosen) for tile in page.tiles] == [(OWN_NAMES[each], each == "en") for each in offered]
    assert acts(page) == [*map(ChooseLanguage, offered), Close()]
    chosen = strike(place, page.tiles[1].act)
    assert (chosen.language, chosen.place, chosen.aside) == ("en", Place.FEE, None)


@pytest.mark.parametrize("mode", Mode)
def test_each_switch_turns_its_mode_on_and_off(mode: Mode) -> None:
    place = advance(EXACT, Open(Aside.ACCESSIBILITY))
    for on in (True, False):
        tile = next(tile for tile in sheet(place).tiles if getattr(tile.act, "mode", None) is mode)
        assert (tile.chosen, tile.state) == (not on, "Uit" if on else "Aan")
        place = strike(place, tile.act)
        assert (mode in place.modes) == on
    back = sheet(place).bottom[0]
    assert back.label == "Verder waar ik was"
    assert strike(place, back.act).aside is None
    asked = advance(begin(IZEGEM), Open(Aside.ACCESSIBILITY))
    assert sheet(asked).bottom[0].label == "Terug naar de vraag"


@pytest.mark.parametrize("code", ["nl", "en", "qps-rtl"])
def test_help_is_a_sentence_in_the_language_of_the_staff(code: str) -> None:
    place = advance(EXACT, Open(Aside.HELP))
    page = sheet(place, code)
    sayings = [block.text for block in page.reading if isinstance(block, Saying)]
    assert sayings == ["“Ik heb hulp nodig bij de kiosk.”"]
    meant = [block for block in page.reading if isinstance(block, Note) and not block.soft]
    assert len(meant) == (0 if code == "nl" else 1)
    assert strike(place, page.bottom[0].act).aside is None


def test_large_text_says_each_thing_once() -> None:
    large = replace(upto(TWO, Place.CHECK), modes=frozenset({Mode.LARGE_TEXT}))
    assert [tile.label for tile in sheet(large).tiles] == [
        "Vernieuwen",
        "Geen afspraak",
        "A-kaart",
        "18 of ouder",
        "Reden onbekend",
    ]
    fee = sheet(replace(TWO, modes=frozenset({Mode.LARGE_TEXT})))
    assert isinstance(fee.reading[0], Sum)
    assert "Wat breng je mee?" in texts(fee)
    after = replace(ended(EXACT, Result(Wants.TICKET, State.CONFIRMED, LABEL, PAYLOAD)), modes=large.modes)
    assert headings(sheet(after)) == []
    assert "Dit ticket is geen afspraak." in texts(sheet(after))


def test_an_answer_can_be_changed_from_the_check_page_and_back() -> None:
    check = upto(EXACT, Place.CHECK)
    tile = next(tile for tile in sheet(check).tiles if tile.caption == "Kaart")
    asked = strike(check, tile.act)
    assert asked.question is Question.CARD
    again = advance(asked, Answer(Question.CARD, "B"))
    assert again.place is Place.CHECK

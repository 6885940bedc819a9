"""Reports: every ticket counted once in each list, whatever the season; where visits ended; and quickly."""

import csv
import random
import sqlite3
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State, TicketRequest
from kiosk.services.reports import CSV_HEADER, Reports, csv_text
from kiosk.storage import DATABASE, Store, open_read_only
from kiosk.storage.figures import COPIES, DAYS, ENDINGS, HOURS, TALLIES, UNSURE, VOIDS, Figures
from tests.storage.making import lane

WINTER, SUMMER = date(2026, 11, 23), date(2026, 7, 6)


def report_of(folder: Path) -> Reports:
    return Reports(Figures(folder / DATABASE))


def issue(store: Store, number: int, moment: datetime, card: str | None, purpose: str, language: str) -> int:
    request = TicketRequest(f"visit-{number}", purpose, language, card=card, age_band="12+", tariff="2026")
    return store.issue(request, lane("info" if number % 2 else "desk", "V" if number % 2 else "G"), moment).id


def test_an_installation_without_a_ticket_has_a_report_of_nothing(tmp_path: Path) -> None:
    made = report_of(tmp_path).summary(WINTER, WINTER)
    assert (made.tickets, made.lanes, made.unconfirmed_share, made.copies, made.voids) == (0, (), 0.0, 0, 0)
    assert not (tmp_path / DATABASE).exists()


def test_every_ticket_is_counted_once_in_each_list(tmp_path: Path) -> None:
    chance = random.Random(7)
    seen: dict[str, Counter[str]] = {kind: Counter() for kind in ("card", "purpose", "language", "hour")}
    with Store(tmp_path) as store:
        for number in range(60):
            day = SUMMER if number < 25 else WINTER
            store.keep_known_day(day)
            moment = datetime(day.year, day.month, day.day, 8 + number % 9, 30, tzinfo=BRUSSELS)
            asked = (chance.choice(["A", "EU+", None]), chance.choice(["renew", "other"]), chance.choice(["nl", "ar"]))
            ticket = issue(store, number, moment, *asked)
            for kind, value in zip(seen, (asked[0] or "", *asked[1:], str(moment.hour)), strict=True):
                seen[kind][value] += 1
            store.mark(ticket, State.SENT, moment, "printer")
            state = State.CONFIRMED if number % 4 else State.UNCONFIRMED
            store.mark(ticket, state, moment, "printer")
        store.begin_copy(1, datetime(2026, 7, 6, 22, 30, tzinfo=UTC), "printer", Actor("An"), "jam")
        made = report_of(tmp_path).summary(SUMMER, WINTER)
        assert made.tickets == 60
        assert sum(each.tickets for each in made.lanes) == 60
        assert dict(made.cards) == seen["card"]
        assert dict(made.purposes) == seen["purpose"]
        assert dict(made.languages) == seen["language"]
        assert {str(hour): tickets for hour, tickets in made.hours} == seen["hour"]
        assert (made.unconfirmed, made.failed, made.unconfirmed_share) == (15, 0, 0.25)
        assert made.days == ((SUMMER, 25), (WINTER, 35))
        assert made.copies == 1
        assert report_of(tmp_path).summary(SUMMER, SUMMER).copies == 0  # 0:30 in Brussels is the next day
        assert report_of(tmp_path).summary(WINTER, WINTER).tickets == 35


def test_a_repeated_request_and_a_taken_number_are_counted_once(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS)
    with Store(tmp_path) as store:
        for _ in range(3):
            issue(store, 1, moment, "A", "renew", "nl")
        renamed = TicketRequest("visit-9", "renew", "nl", card="A")
        assert store.issue(renamed, lane("renamed", "V"), moment).number == 2
    made = report_of(tmp_path).summary(WINTER, WINTER)
    assert made.tickets == 2
    assert dict(made.lanes) == {"info": 1, "renamed": 1}


def test_where_visits_ended_is_kept_as_counts_alone(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        for place, question, times in (("question", "card", 3), ("done", "", 5), ("fee", "", 1)):
            for _ in range(times):
                store.count_ending(WINTER, place, question)
    made = report_of(tmp_path).summary(WINTER, WINTER)
    assert [tuple(each) for each in made.left] == [("done", "", 5), ("question", "card", 3), ("fee", "", 1)]
    with closing(open_read_only(tmp_path / DATABASE)) as db:
        assert [column.name for column in db["endings"].columns] == ["day", "place", "question", "visits"]


def test_the_last_day_comes_after_the_first(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        report_of(tmp_path).summary(WINTER, SUMMER)
    assert caught.value.code is Code.INPUT_VALUE


def test_csv_has_every_number(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        issue(store, 1, datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS), "EU+", "renew", "nl")
        store.count_ending(WINTER, "question", "card")
    header, *rows = csv.reader(StringIO(csv_text(report_of(tmp_path).summary(WINTER, WINTER))))
    assert tuple(header) == CSV_HEADER
    assert ["tickets", "2026-11-23/2026-11-23", "1"] in rows
    assert ["card", "EU+", "1"] in rows
    assert ["hour", "09", "1"] in rows
    assert ["ended at", "question card", "1"] in rows


def test_a_ticket_is_given_while_a_report_reads(tmp_path: Path) -> None:
    with Store(tmp_path, busy_ms=50) as store, closing(open_read_only(tmp_path / DATABASE)) as reading:
        reading.conn.execute("BEGIN")
        reading.conn.execute("SELECT count(*) FROM tickets").fetchone()
        assert issue(store, 1, datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS), "A", "renew", "nl") == 1
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reading.conn.execute("DELETE FROM tallies")


YEARS = ("2020-01-01", "2030-01-01")


@pytest.mark.parametrize("query", [TALLIES, DAYS, HOURS, ENDINGS, UNSURE])
def test_no_report_reads_through_the_tickets(tmp_path: Path, query: str) -> None:
    with Store(tmp_path), closing(open_read_only(tmp_path / DATABASE)) as db:
        plan = [row[3] for row in db.conn.execute(f"EXPLAIN QUERY PLAN {query}", YEARS)]
        assert not [step for step in plan if step.startswith("SCAN")], plan
        assert "COVERING INDEX tickets_unsure" in " ".join(plan) or query is not UNSURE


def test_void_tickets_are_looked_up_one_by_one(tmp_path: Path) -> None:
    with Store(tmp_path), closing(open_read_only(tmp_path / DATABASE)) as db:
        plan = [row[3] for row in db.conn.execute(f"EXPLAIN QUERY PLAN {VOIDS}", YEARS)]
        assert [step.split(" USING")[0] for step in plan] == ["SCAN voided", "SEARCH tickets"]


def test_copies_are_found_by_their_index(tmp_path: Path) -> None:
    with Store(tmp_path), closing(open_read_only(tmp_path / DATABASE)) as db:
        plan = [row[3] for row in db.conn.execute(f"EXPLAIN QUERY PLAN {COPIES}", YEARS)]
        assert any("attempts_copies" in step for step in plan), plan


@pytest.mark.slow
def test_the_tallies_of_a_big_database_answer_at_once(tmp_path: Path) -> None:
    days, tickets = 400, 60_000
    with Store(tmp_path):
        pass
    first = date(2025, 10, 1)
    cards, purposes, languages = ("A", "B", "EU+", None), ("first", "renew", "other"), ("nl", "en", "ar")
    rows = []
    for number in range(tickets):
        day = first + timedelta(days=number * days // tickets)
        at = f"{day}T{7 + number % 9:02d}:00:00.000000+00:00"
        case = (cards[number % 4], purposes[number % 3], languages[number % 3])
        rows.append((f"v{number}", day.isoformat(), number, *case, at))
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as db:
        db.execute("BEGIN")
        db.executemany(
            "INSERT INTO tickets (visit, day, lane, prefix, number, card, purpose, language, state, recorded_at) "
            "VALUES (?, ?, 'info', 'V', ?, ?, ?, ?, 'confirmed', ?)",
            rows,
        )
        db.execute("COMMIT")
    start = time.perf_counter()
    made = report_of(tmp_path).summary(first, first + timedelta(days=days))
    assert time.perf_counter() - start < 2
    assert made.tickets == tickets
    assert sum(tickets for _, tickets in made.hours) == tickets

"""The phrases that only some towns need."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.ages import Ages
from kiosk.domain.fees import Condition
from kiosk.domain.town import Appointment, Ground, LocalText, Reason
from kiosk.services.paper import appointment_lines
from kiosk.services.phrases import conditions_text
from kiosk.system.catalogue import language
from tests.support.towns import IZEGEM

DUTCH = language("nl")


def test_a_condition_names_all_that_an_amount_depends_on() -> None:
    text = LocalText((("nl", "als je verhuisde"),))
    whole = Condition(("A", "B"), (Ages(0, 12), Ages(18, None)), (Reason.LOSS,), (Ground.WORK, Ground.STUDY), text)
    assert conditions_text(DUTCH, [whole]) == (
        "kaart A, B; jonger dan 12 of 18 of ouder; verloren; verblijf voor werk of studie; als je verhuisde"
    )
    assert conditions_text(DUTCH, [Condition()]) is None


@pytest.mark.parametrize(
    ("text", "phone", "url", "lines"),
    [
        ("Bel ons.", "051 33 73 00", None, ["Bel ons.", "Telefoon: 051 33 73 00"]),
        ("Bel 051 33 73 00.", "051 33 73 00", None, ["Bel 051 33 73 00."]),
        ("Maak een afspraak.", None, "https://town.example", ["Maak een afspraak.", "https://town.example"]),
    ],
)
def test_an_appointment_is_made_the_way_the_town_says_each_way_once(
    text: str, phone: str | None, url: str | None, lines: list[str]
) -> None:
    assert IZEGEM.appointment is not None
    made = Appointment(True, LocalText((("nl", text),)), IZEGEM.appointment.source, phone, url)
    assert appointment_lines(DUTCH, replace(IZEGEM, appointment=made)) == lines


def test_a_town_without_appointments_tells_of_none() -> None:
    assert appointment_lines(DUTCH, replace(IZEGEM, appointment=None)) == []

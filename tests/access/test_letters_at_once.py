"""Nobody hunts for a letter: at the usual size every card's letter stands on the first page, in every language."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.journey import Answer, Journey, advance
from kiosk.domain.questions import Question
from kiosk.domain.town import Profile
from kiosk.system.catalogue import RIGHT_TO_LEFT, SPOKEN
from kiosk.ui.frame import Modes
from tests.access.screens import LANDSCAPE, PORTRAIT, Stage
from tests.support.pages import begin, sheet
from tests.support.towns import IZEGEM, SINT_TRUIDEN


@pytest.fixture(scope="module", params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def stage(request: pytest.FixtureRequest, qapp: object) -> Iterator[Stage]:
    made = Stage(request.param)
    yield made
    made.close()


def asked_for_the_card(town: Profile, purpose: str, code: str) -> Journey:
    journey = begin(town)
    while journey.question is not Question.CARD:
        assert journey.question is not None
        value = purpose if journey.question is Question.PURPOSE else "no"
        journey = advance(journey, Answer(journey.question, value))
    return replace(journey, language=code)


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN], ids=lambda town: town.id)
@pytest.mark.parametrize("code", SPOKEN)
def test_every_letter_is_on_the_first_page(stage: Stage, town: Profile, code: str) -> None:
    for purpose in ("first", "renew", "replace"):
        page = sheet(asked_for_the_card(town, purpose, code), code)
        (part,) = stage.frame.lay_out(page, Modes(False, False, code in RIGHT_TO_LEFT, False)).parts
        letters = " ".join(each.tile.letter or "" for each in part.tiles).split()
        assert set(letters) == {card.id for card in town.cards}

"""What the mutation testing makes of mutmut's words, and when it fails; the run itself is a command of its own."""

from __future__ import annotations

import pytest

from tests.mutation.__main__ import Change, explained, function_of, report, tell

NAME = "kiosk.domain.fees.x_quote__mutmut_3"
MISSED = Change("kiosk.domain.fees.quote", "a < b", "a <= b")


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("kiosk.domain.fees.x_quote__mutmut_12", "kiosk.domain.fees.quote"),
        ("kiosk.domain.fees.x__combine__mutmut_1", "kiosk.domain.fees._combine"),
        ("kiosk.domain.fees.xǁFeeTableǁ__init____mutmut_11", "kiosk.domain.fees.FeeTable.__init__"),
    ],
)
def test_a_change_is_told_by_its_function(name: str, function: str) -> None:
    assert function_of(name) == function


def test_what_nobody_noticed_fails_unless_it_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    results = {NAME: "survived", "kiosk.domain.fees.x_quote__mutmut_4": "killed"}
    assert tell(results, {NAME: MISSED}, {}, 60) == 1
    assert "not noticed by any test: kiosk.domain.fees.quote\n- a < b\n+ a <= b" in capsys.readouterr().out
    assert tell(results, {NAME: MISSED}, {MISSED: "no case is between them"}, 60) == 0
    assert "2 changes, 1 noticed, 1 equivalent, 0 not noticed" in capsys.readouterr().out
    assert report(results, {NAME: MISSED}, {}, 60)[1:] == (2, 1, 60, "1 noticed, 0 equivalent")
    assert report(results, {NAME: MISSED}, {MISSED: "why"}, 60)[1:] == (2, 0, 60, "1 noticed, 1 equivalent")


def test_an_explanation_of_what_is_noticed_fails_too() -> None:
    assert tell({NAME: "killed"}, {}, {MISSED: "was so once"}, 60) == 1


def test_every_explanation_has_words() -> None:
    assert all(len(why.split()) > 5 for why in explained().values())

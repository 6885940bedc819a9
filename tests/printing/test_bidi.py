"""Names and numbers inside right-to-left text keep their order and their signs."""

from __future__ import annotations

import pytest

from kiosk.printing.bidi import isolate, keep_figures


def marked(text: str) -> str:
    return isolate(text).replace("\u2066", "<").replace("\u2069", ">")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بطاقة EU+ هنا", "بطاقة <EU+> هنا"),
        ("بطاقة B · 12 سنة", "بطاقة <B> · <12> سنة"),
        ("اتصل 011 70 14 14.", "اتصل <011 70 14 14>."),
        ("اتصل +32 51 33 73 00 الآن", "اتصل <+32 51 33 73 00> الآن"),
        ("تدفع € 21,60 فقط", "تدفع <€ 21,60> فقط"),
        ("تدفع 21,60 € فقط", "تدفع <21,60 €> فقط"),
        ("مكتب (infobalie).", "مكتب (<infobalie>)."),
        ("مكتب Burgerzaken (inkom) هنا", "مكتب <Burgerzaken (inkom)> هنا"),
        ("رقم (051) 33 73 00 هنا", "رقم <(051) 33 73 00> هنا"),
        ("(أقصى 6 أشهر)", "(أقصى <6> أشهر)"),
        ("€ 21,60 أو € 45,35", "<€ 21,60> أو <€ 45,35>"),
        ("لا شيء هنا", "لا شيء هنا"),
        ("2 recente pasfoto's", "2 recente pasfoto's"),
        ("رقم \u20665 6\u2069 هنا", "رقم <5 6> هنا"),
        ("", ""),
    ],
)
def test_stretches_are_isolated_with_the_signs_that_belong_to_them(text: str, expected: str) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bel 011 70 14 14 nu", "bel 011_70_14_14 nu"),
        ("€ 21,60 en 5 €", "€_21,60 en 5_€"),
        ("12 of ouder", "12 of ouder"),
    ],
)
def test_figures_that_belong_together_stay_on_one_line(text: str, expected: str) -> None:
    assert keep_figures(text).replace("\u00a0", "_") == expected

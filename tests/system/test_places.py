"""The line of every key, in every way TOML lets one write it."""

import tomllib

from kiosk.profiles.shelf import shipped
from kiosk.system.places import Places, dotted

TEXT = r'''# a comment with [brackets] and "quotes"
top = """
two
lines # no comment
""" # a comment
[one]
a = 1 # x
"b c" = 'its'
d.e = 2026-11-22
list = [ # first
  "x, ]", # y
  { k = 1, l = "}" },
  [1,
   2],
]
[[many]]
n = 1
[many.sub]
m = ''
[[many]]
n = 2
[[many.deep]]
z = true
[[many.deep]]
z = """a\"""b"""
'''


def test_every_way_of_writing() -> None:
    tomllib.loads(TEXT)
    places = Places(TEXT)
    expected = {
        ("top",): 2,
        ("one",): 6,
        ("one", "a"): 7,
        ("one", "b c"): 8,
        ("one", "d", "e"): 9,
        ("one", "list"): 10,
        ("one", "list", 0): 11,
        ("one", "list", 1, "l"): 12,
        ("one", "list", 2, 1): 14,
        ("many", 0, "n"): 17,
        ("many", 0, "sub", "m"): 19,
        ("many", 1): 20,
        ("many", 1, "n"): 21,
        ("many", 1, "deep", 0, "z"): 23,
        ("many", 1, "deep", 1, "z"): 25,
        ("many", 1, "missing"): 20,
        ("nowhere",): 1,
    }
    assert {where: places.line(where) for where in expected} == expected


def test_every_value_of_the_shipped_towns_has_its_own_line() -> None:
    for _, path in shipped():
        text = path.read_text("utf-8")
        places, lines = Places(text), text.splitlines()
        raw = tomllib.loads(text)
        for name in ("cards", "documents", "notices", "lanes"):
            for place, table in enumerate(raw[name]):
                for key in table:
                    line = lines[places.line((name, place, key)) - 1]
                    assert line.startswith((f"{key} =", f"{key}.", f"[{name}.{key}]"))


def test_text_that_is_not_toml_does_no_harm() -> None:
    for text in ("a = [", "[", "= 3", '"', "a", "a = {b", "[[a]"):
        assert Places(text).line(("a", "b")) == 1


def test_a_way_is_written_with_dots() -> None:
    assert dotted(("tariffs", 0, "fees", 3, "amount")) == "tariffs[0].fees[3].amount"

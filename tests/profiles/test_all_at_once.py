"""Every fault of a file is told in one go: those of a file spoilt in several places are those of each place alone."""

import re
import tomllib
from copy import deepcopy
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import Fault
from kiosk.profiles.shelf import shipped
from kiosk.system.assets import asset
from kiosk.system.places import dotted
from tests.profiles.spoiling import Spoiling, Tables, ways
from tests.profiles.towns import faults
from tests.support.cli import BRUYERES
from tests.support.toml import toml

MANUAL = asset("resources", "profiles", "README.md").read_text("utf-8")
(EXAMPLE,) = re.findall(r"<!-- example -->\n```toml\n(.*?)```", MANUAL, re.DOTALL)
TOWNS: dict[str, Tables] = {
    "example": tomllib.loads(EXAMPLE),
    "bruyeres": tomllib.loads(BRUYERES.read_text("utf-8")),
    **{name: tomllib.loads(path.read_text("utf-8")) for name, path in shipped()},
}
MOST = 8
"""So many faults at once."""


def told(town: str, spoilt: tuple[Spoiling, ...]) -> tuple[Fault, ...]:
    tables = deepcopy(TOWNS[town])
    for each in spoilt:
        each.spoil(tables)
    return faults(toml(tables))


def place(fault: Fault) -> str:
    """Return the dotted place: the line moves when something is put in before it."""
    return fault.place.partition(" ")[2].strip("()")


@cache
def ways_of(town: str) -> tuple[Spoiling, ...]:
    return tuple(ways(TOWNS[town]))


@cache
def alone(town: str, way: Spoiling) -> tuple[Fault, ...]:
    """Return the faults that one way to spoil a town's file makes by itself, in the places it is about.

    A name that is spoilt may leave others elsewhere that name it: those are in that file, but need not be in every one.
    """
    about = [dotted(each) for each in way.about]
    return tuple(fault for fault in told(town, (way,)) if any(_same(place(fault), each) for each in about))


def _same(one: str, other: str) -> bool:
    """Tell whether one place is the other one, or within it."""
    return one.startswith(other) or other.startswith(one)


def apart(drawn: list[Spoiling]) -> tuple[Spoiling, ...]:
    """Return those of the drawn ways that are about different places."""
    chosen: list[Spoiling] = []
    for way in drawn:
        if len(chosen) < MOST and all(way.apart(other) for other in chosen):
            chosen.append(way)
    return tuple(chosen)


def missing(town: str, chosen: tuple[Spoiling, ...]) -> list[str]:
    """Return the faults that one place makes alone and that are not told of the file spoilt in all of them."""
    said = {(place(fault), words) for fault in told(town, chosen) for words in (fault.found, fault.expected)}
    return [
        f"{way.name} {way.about[0]}: {fault}"
        for way in chosen
        for fault in alone(town, way)
        if (place(fault), fault.found) not in said and (place(fault), fault.expected) not in said
    ]


@pytest.mark.parametrize("town", TOWNS)
def test_every_kind_of_fault_is_told_by_itself_with_its_place(town: str) -> None:
    assert faults(toml(TOWNS[town])) == ()
    for name in {each.name for each in ways_of(town)}:
        own = [fault for way in [each for each in ways_of(town) if each.name == name][:3] for fault in alone(town, way)]
        assert own, name
        assert all(re.match(r"small\.toml:\d+ \(", fault.place) for fault in own), own
        assert all(fault.found and fault.expected and "UNFIT" not in str(fault) for fault in own), own


@pytest.mark.parametrize("town", TOWNS)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_faults_all_over_the_file_do_not_hide_each_other(town: str, data: st.DataObject) -> None:
    chosen = apart(data.draw(st.lists(st.sampled_from(ways_of(town)), min_size=2, max_size=2 * MOST)))
    assert missing(town, chosen) == []


@pytest.mark.parametrize("town", TOWNS)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_faults_of_one_table_do_not_hide_each_other(town: str, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(sorted({each.table for each in ways_of(town)}, key=str)))
    here = [way for way in ways_of(town) if way.table == table]
    chosen = apart(data.draw(st.lists(st.sampled_from(here), min_size=2, max_size=2 * MOST)))
    assert missing(town, chosen) == []

"""The flow of tiles: spans in order, growth, parts; never two tiles in one cell, never a row too many."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.flow import Fit, Grid, Place, Wish, arrange, overlaps

GRID = Grid(6, 5, 140, 24)
HALF = ((3, 1), (6, 1))


def lengths(*heights: Mapping[int, float]) -> Fit:
    def fit(tile: int, columns: int, caption: bool) -> float:
        return heights[tile].get(columns, math.inf) + (0 if caption else -60)

    return fit


def test_five_full_rows_fill_one_page() -> None:
    parts = arrange([Wish(((6, 1),))] * 5, lengths(*[{6: 120}] * 5), GRID, 0)
    assert [place.row for place in parts[0]] == [0, 1, 2, 3, 4]
    assert len(parts) == 1


def test_a_tile_takes_the_first_span_its_text_fits_into() -> None:
    (places,) = arrange([Wish(HALF), Wish(HALF)], lengths({3: 120}, {3: 500, 6: 120}), GRID, 0)
    assert [place.columns for place in places] == [3, 6]


def test_a_tile_too_high_for_its_spans_grows_by_rows() -> None:
    (places,) = arrange([Wish(((6, 1),))], lengths({6: 200}), GRID, 0)
    assert places[0].rows == 2


def test_the_page_gives_way_at_its_end_first() -> None:
    wishes = [Wish(((6, 1), (3, 1)), "letters")] * 4 + [Wish(((6, 1), (3, 1)), "end")] * 2
    (places,) = arrange(wishes, lengths(*[{6: 100, 3: 100}] * 6), GRID, 0)
    assert [place.columns for place in places] == [6, 6, 6, 6, 3, 3]


def test_four_half_tiles_and_one_full_with_lowered_controls() -> None:
    wishes = [Wish(((6, 1), (3, 1)), "purposes", True)] * 4 + [Wish(((6, 1), (3, 1)), "last", True)]
    (places,) = arrange(wishes, lengths(*[{6: 120, 3: 190}] * 5), GRID._replace(rows=3), 0)
    assert [place.columns for place in places] == [3, 3, 3, 3, 6]
    assert not any(place.caption for place in places)


def test_bottom_tiles_keep_their_rows_on_the_last_part() -> None:
    parts = arrange([Wish(((6, 1),))] * 5, lengths(*[{6: 120}] * 5), GRID, 1)
    assert len(parts) == 2
    assert max(place.row for place in parts[-1]) < 4


def test_a_group_is_evenly_wide_when_that_costs_no_part() -> None:
    wishes = [Wish(((2, 1), (3, 1), (6, 1)), "languages")] * 3
    (places,) = arrange(wishes, lengths({2: 100, 3: 100}, {3: 100}, {2: 100, 3: 100}), GRID, 0)
    assert {place.columns for place in places} == {3}


needs = st.dictionaries(st.sampled_from([2, 3, 6]), st.floats(20, 700), min_size=1).map(
    lambda found: {6: 120.0, **found}
)
spans = st.lists(st.sampled_from([(2, 1), (3, 1), (6, 1), (3, 3), (2, 4)]), min_size=1, max_size=3).map(tuple)


@given(
    st.lists(st.tuples(needs, spans, st.sampled_from(["", "a", "b"])), max_size=14),
    st.integers(3, 5),
    st.integers(0, 1),
)
def test_no_cell_is_taken_twice_and_no_tile_is_lost(
    tiles: Sequence[tuple[Mapping[int, float], tuple[tuple[int, int], ...], str]], rows: int, bottom: int
) -> None:
    grid = GRID._replace(rows=rows)
    wishes = [Wish(own, group) for _, own, group in tiles]
    parts = arrange(wishes, lengths(*(need for need, _, _ in tiles)), grid, bottom)
    shown = [place.tile for part in parts for place in part]
    assert shown == list(range(len(tiles)))
    for number, part in enumerate(parts):
        assert not overlaps(part)
        kept = bottom if number == len(parts) - 1 else 1
        assert all(place.row + place.rows <= rows - kept or place.rows > 1 for place in part)
        assert all(place.column + place.columns <= grid.columns for place in part)
        assert all(one.row <= other.row for one, other in pairwise(part))


def test_overlaps_are_seen() -> None:
    one = Place(0, 0, 0, 3, 1, True)
    assert overlaps([one, one._replace(tile=1, column=2)])
    assert not overlaps([one, one._replace(tile=1, column=3)])

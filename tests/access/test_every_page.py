"""Every page in every state × language × text size × lowered controls × theme × orientation, each rendered once.

`KIOSK_ACCESS=full` looks at all of it (`.ci/run access`). Without it a sweep does: each pair of language and mode
appears, and each page is looked at in several of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.town import Profile
from kiosk.system.catalogue import OWN_NAMES, language
from kiosk.ui.content import FOOT_KINDS, Figures, Heading, Sheet
from kiosk.ui.tile import TileWidget
from tests.access.cases import LANGUAGES, PSEUDO, Case, sheets
from tests.access.checks import Shown, faults, foreign, label, lost, plain, text_contrast, words
from tests.access.screens import LANDSCAPE, PORTRAIT, Cell, Shot, Stage
from tests.support.pages import LABEL, texts
from tests.support.towns import own_words

FULL = os.environ.get("KIOSK_ACCESS") == "full"
EVERY = [Cell(code, *flags) for code in LANGUAGES for flags in product((False, True), repeat=4)]
SAID_BY_STAFF = "“Ik heb hulp nodig bij de kiosk.”"
SHARE = 7
"""The sweep looks at every seventh page in each of its combinations, beginning with another one."""
MOST_TOLD = 40
"""Faults told of one combination: one mistake shows on many pages."""


def sweep() -> list[Cell]:
    """For every language, modes in two combinations that are each other's opposite, others for the next language.

    With the opposite each language meets each mode and its absence; over the languages all modes meet each other.
    """
    chosen = []
    for number, code in enumerate(LANGUAGES):
        flags = [bool(number >> bit & 1) for bit in range(3)] + [bool(number >> 1 & 1) ^ bool(number & 1)]
        chosen += [Cell(code, *flags), Cell(code, *(not each for each in flags))]
    return chosen


CELLS = EVERY if FULL else sweep()


@pytest.fixture(scope="module")
def stages(qapp: QApplication) -> Iterator[dict[bool, Stage]]:
    """A portrait screen and a landscape one."""
    made = {True: Stage(PORTRAIT), False: Stage(LANDSCAPE)}
    yield made
    for each in made.values():
        each.close()
    qapp.processEvents()


def chosen(cell: Cell) -> Sequence[tuple[Sheet, Case]]:
    """The pages to look at in a combination: all of them, or its share of the sweep."""
    found = sheets(cell.code, cell.large, cell.portrait)
    if FULL:
        return found
    return found[CELLS.index(cell) % SHARE :: SHARE]


@pytest.mark.parametrize("cell", CELLS, ids=str)
def test_a_page_can_be_read_reached_and_told(stages: dict[bool, Stage], cell: Cell) -> None:
    stage = stages[cell.portrait]
    found: dict[str, None] = {}
    looked_at = 0
    pressed: set[object] = set()
    for sheet, case in chosen(cell):
        shown: list[Shown] = []
        wrong: list[str] = []
        layout = None
        for shot in stage.shots(sheet, cell, rtl=language(case.spoken(cell.code)).right_to_left):
            layout = shot.layout
            wrong += faults(shot)
            wrong += pressing(stage, shot, pressed)
            shown.append((shot.inks, shot.part.tiles))
            looked_at += 1
        assert layout is not None
        wrong += lost(shown, wanted(sheet), (*sheet.tiles, *sheet.bottom))
        wrong += strange(shown, sheet, case.journey.guide.profile, cell.code)
        found |= dict.fromkeys(f"{sheet.key} {heading(sheet)!r}: {each}" for each in wrong)
    assert looked_at > 0
    told = list(found)[:MOST_TOLD]
    assert not told, f"\n{len(found)} faults\n" + "\n".join(told)


def heading(sheet: Sheet) -> str:
    """The words by which somebody finds the page."""
    return next((plain(str(block[0])) for block in sheet.panel.body), "")


def pressing(stage: Stage, shot: Shot, known: set[object]) -> Iterator[str]:
    """The contrast under a finger, once for each look of a tile: colours follow from state and kind, not from words."""
    for each in shot.tiles:
        look = tile_look(each)
        if look not in known and each.isEnabled():
            known.add(look)
            for fault in text_contrast(stage.pressed(shot, each)):
                yield f"pressed {label(each)}: {fault}"


def tile_look(widget: TileWidget) -> object:
    """What decides about the colours of a tile."""
    tile = widget.tile
    assert tile is not None
    parts = tuple(bool(each) for each in (tile.caption, tile.icon, tile.state, tile.letter, tile.trailing))
    return (tile.kind, tile.primary, tile.chosen, tile.kind in FOOT_KINDS, parts)


def wanted(sheet: Sheet) -> list[str]:
    """The texts that no layout may leave out: everything but the answers so far, and captions that may go."""
    body = tuple(
        each._replace(joiner="") if isinstance(each, Figures) and len(each.texts) == 1 else each
        for each in sheet.panel.body
    )
    reading = tuple(each._replace(onward="") if isinstance(each, Heading) else each for each in sheet.reading)
    aid = sheet.panel.aid and sheet.panel.aid._replace(letter="")
    panel = sheet.panel._replace(answers=(), body=body, aid=aid)
    bare = sheet._replace(panel=panel, reading=reading, tiles=(), bottom=(), foot=(), more="", onward="")
    kept = [each.caption for each in (*sheet.tiles, *sheet.bottom) if not each.drop_caption and each.kind == "line"]
    labels = [each.label for each in (*sheet.tiles, *sheet.bottom, *(tile for _, tile in sheet.foot))]
    return [*texts(bare), *labels, *kept]


def strange(shown: Sequence[Shown], sheet: Sheet, town: Profile, code: str) -> Iterator[str]:
    """Texts of a pseudo-language without its brackets are untranslated; nothing is on the screen but the page's own."""
    said = texts(sheet)
    own = {word for each in (*said, "Izegem") for word in words(each)}
    for word in sorted({word for inks, _ in shown for ink in inks for word in words(ink.words)} - own):
        if not word.isdigit():
            yield f"{word!r} is on the screen and not in what the page says"
    if code in PSEUDO:
        for each in said:
            if rest := foreign(plain(each), known_words(town)):
                yield f"untranslated: {rest!r} in {each!r}"


@cache
def known_words(town: Profile) -> tuple[str, ...]:
    """What stands on pages as the town wrote it, the longest first."""
    known = {plain(each) for each in (*own_words(town), *OWN_NAMES.values(), SAID_BY_STAFF, LABEL)}
    return tuple(sorted(known - {""}, key=len, reverse=True))


def test_the_sweep_meets_every_language_with_every_mode_and_the_modes_with_each_other() -> None:
    modes = list(product(range(1, 5), (False, True)))
    for code, (mode, on) in product(LANGUAGES, modes):
        assert any(each.code == code and each[mode] is on for each in sweep()), (code, mode, on)
    for (one, first), (other, second) in product(modes, modes):
        if one != other:
            assert any(each[one] is first and each[other] is second for each in sweep()), (one, first, other, second)


def test_the_sweep_looks_at_every_page() -> None:
    seen = {number % SHARE for number, _ in enumerate(sweep())}
    assert seen == set(range(SHARE))

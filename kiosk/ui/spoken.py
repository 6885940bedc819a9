"""What is said of a page to somebody who does not see it: heading and step first, then every word in order.

The one source for screen readers, and for speech. What can be touched says its own name (`kiosk.ui.tile`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.ui.content import (
    Countdown,
    Counts,
    Dots,
    Figures,
    Greeting,
    Heading,
    Item,
    Note,
    Number,
    Panel,
    PanelBlock,
    ReadingBlock,
    Row,
    Saying,
    Sheet,
    Subhead,
    Sum,
    Symbol,
    Title,
)


def page(sheet: Sheet) -> str:
    """Everything that is to be read, as one text of sentences."""
    return sentences((panel(sheet.panel), reading(sheet.reading)))


def panel(shown: Panel) -> str:
    """The panel: its heading, the step, the mark of a translation, the answers so far, then what is left from above."""
    blocks = [*shown.top, *((shown.aid,) if shown.aid else ()), *shown.body]
    first = _heading(blocks)
    rest = [block for block in blocks if block is not first]
    words = _block(first) if first is not None else []
    words += [shown.progress.text if shown.progress else "", shown.mark, *shown.answers]
    return sentences((*words, *(word for block in rest for word in _block(block))))


def _heading(blocks: Sequence[PanelBlock]) -> PanelBlock | None:
    for kind in (Title, Greeting, Subhead):
        found = next((block for block in blocks if isinstance(block, kind)), None)
        if found is not None:
            return found
    return None


def _block(block: PanelBlock) -> list[str]:
    match block:
        case Figures(texts, joiner, trailing, _):
            return [" ".join((f" {joiner} ".join(texts), trailing))]
        case Number(caption, number):
            return [caption, number]
        case Countdown(seconds, _, unit):
            return [f"{seconds} {unit}"]
        case Counts(items):
            return [f"{number} {what}" for number, what in items]
        case Dots():
            return [block.spoken]
        case _:
            return [block.text]


def reading(blocks: Sequence[ReadingBlock]) -> str:
    """What stands on the light ground, every word in order."""
    words: list[str] = []
    for block in blocks:
        match block:
            case Heading(own, _) | Note(own, _) | Saying(own, _):
                words.append(own)
            case Item(own, _, original, detail, _):
                words += [own, original, detail]
            case Sum(amount, own, points):
                words += [amount, own, *points]
            case Symbol(_, caption, heading, items):
                words += [caption, heading, *(own for _, own in items)]
            case Row(cells, _):
                words.append(" ".join(cells))
            case _:
                words.append(f"{block.label} {block.number}")
    return sentences(words)


def sentences(words: Iterable[str]) -> str:
    """Texts as one, each a sentence of its own; what only breaks lines is left out."""
    cleaned = (each.replace("\n", " ").replace("\u00ad", "").replace("\u200b", "").strip() for each in words)
    return " ".join(each if each.endswith((".", "?", "!", "…", ":")) else f"{each}." for each in cleaned if each)

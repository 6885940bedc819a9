"""What the visitors of an endurance run have seen on the frame, and what those of a long run must have seen."""

from __future__ import annotations

from collections import Counter
from datetime import date

from kiosk.domain.journey import Aside, Continue, Journey, Mode, Place, advance
from kiosk.domain.questions import Question
from kiosk.domain.town import Profile
from kiosk.services.paper import translation_mark
from kiosk.system.catalogue import language
from kiosk.ui.content import Sheet
from kiosk.ui.frame import Frame, Modes
from kiosk.ui.pages.still_there import StillTherePage
from tests.support.pages import begin, walk

RIGHT_TO_LEFT = "right to left"
STILL_THERE = ("beside", "still there")
_KINDS = ("place", "question", "beside", "language", "mode", "card")
Known = tuple[str, str]
"""A kind and a name."""


def looks(frame: Frame) -> Modes:
    """How the page on the frame looks."""
    shown = frame.shown
    assert shown is not None
    measures, contrast = shown.metrics, shown.theme is frame.themes.high_contrast
    return Modes(measures.large, measures.lowered, measures.rtl, contrast)


class Seen:
    """How often each page, language, mode and card stood on the screen."""

    def __init__(self) -> None:
        self.counts: Counter[Known] = Counter()

    def note(self, journey: Journey, frame: Frame) -> list[str]:
        """Count what stands on the frame; return what of it is not as the visitor chose."""
        shown = frame.shown
        if shown is None or shown.sheet.panel.staff:
            return []
        words, first = language(journey.language), journey.guide.profile.first_language
        seen, wanted = looks(frame), _wanted(journey, right_to_left=words.right_to_left)
        mark = translation_mark(words, first) if words.code != first else ""
        self.counts.update(_of_page(shown.sheet) | _of_looks(seen) | _of_journey(journey))
        page = f"{shown.sheet.key.split('/')[0]} in {journey.language}"
        if shown.sheet.reading:  # its tiles stand low in any case, and the page may look as any other
            wanted = wanted._replace(lowered=seen.lowered and wanted.lowered)
        wrong = [f"{page} looks {seen}, not {wanted}"] if seen != wanted else []
        if shown.sheet.panel.mark != mark:
            return [*wrong, f"{page} is marked {shown.sheet.panel.mark!r}, not {mark!r}"]
        if journey.place not in (Place.WELCOME, Place.CLOSED):  # from where it was chosen
            self.counts["language", journey.language] += 1
        return wrong

    def missing(self, known: set[Known]) -> list[str]:
        """What can be seen (`every`), and nobody saw."""
        return [" ".join(each) for each in sorted(known) if not self.counts[each]]

    def line(self) -> str:
        """Each kind in a few words: how many of it were seen, and which the fewest times."""
        told = []
        for kind in _KINDS:
            found = {name: times for (its, name), times in self.counts.items() if its == kind}
            if found:
                least = min(found, key=lambda name: found[name])
                told.append(f"{len(found)} {kind}s (fewest: {least} {found[least]})")
        return f"seen {', '.join(told) or 'nothing'}"


def every(town: Profile, on: date) -> set[Known]:
    """Everything that visitors of a town can see on a day."""
    found = {("place", each.value) for each in (Place.CLOSED, Place.WELCOME, Place.NO_LANGUAGE)}
    found |= {("place", each.value) for each in (Place.QUESTION, Place.PRINTING, Place.DONE)}
    found |= {("beside", each.value) for each in Aside} | {("mode", each.value) for each in Mode}
    found.add(STILL_THERE)
    found |= {("language", code) for code in town.languages}
    if any(language(code).right_to_left for code in town.languages):
        found.add(("mode", RIGHT_TO_LEFT))
    for end in walk(begin(town, on)):
        found |= {("question", each.value) for each, _ in end.answers.given}
        found |= {("card", card)} if (card := end.answers.get(Question.CARD)) else set()
        found |= {("place", each.place.value) for each in _to_the_end(end)}
    return found


def _to_the_end(journey: Journey) -> list[Journey]:
    """The pages after the last question."""
    pages = [journey]
    while (after := advance(pages[-1], Continue())) is not pages[-1] and after.place is not Place.QUESTION:
        pages.append(after)
    return pages


def _wanted(journey: Journey, *, right_to_left: bool) -> Modes:
    large, lowered, contrast = (mode in journey.modes for mode in (Mode.LARGE_TEXT, Mode.LOWERED, Mode.HIGH_CONTRAST))
    return Modes(large, lowered, right_to_left, contrast)


def _of_page(sheet: Sheet) -> set[Known]:
    """What its key says of a page: its kind, the visit, the place, the question, what stands beside it."""
    kind, _, place, question, aside, *_ = sheet.key.split("/")
    found = {("place", place)}
    if kind == StillTherePage.__name__:
        return {*found, STILL_THERE}
    if aside != str(None):
        found.add(("beside", aside))
    elif place == Place.QUESTION.value:
        found.add(("question", question))
    return found


def _of_looks(seen: Modes) -> set[Known]:
    names = (Mode.LARGE_TEXT.value, Mode.LOWERED.value, RIGHT_TO_LEFT, Mode.HIGH_CONTRAST.value)
    return {("mode", name) for name, on in zip(names, seen, strict=True) if on}


def _of_journey(journey: Journey) -> set[Known]:
    """What changes no look: more time, and the card that the page is about."""
    found = {("mode", Mode.MORE_TIME.value)} if Mode.MORE_TIME in journey.modes else set()
    return found | ({("card", card)} if (card := journey.answers.get(Question.CARD)) else set())

"""What the visitors of an endurance run have seen, and what a long run must have seen: taken from program and town."""

from __future__ import annotations

from collections import Counter
from datetime import date

from kiosk.domain.guidance import Question
from kiosk.domain.journey import Aside, Continue, Journey, Mode, Place, advance
from kiosk.domain.town import Profile
from kiosk.system.catalogue import language
from tests.support.pages import begin, walk

RIGHT_TO_LEFT = "right to left"
_KINDS = ("place", "question", "beside", "language", "mode", "card")
Known = tuple[str, str]
"""A kind and a name."""


class Seen:
    """How often each page, language, mode and card stood on the screen."""

    def __init__(self) -> None:
        self.counts: Counter[Known] = Counter()

    def note(self, journey: Journey) -> None:
        """A page was shown."""
        self.counts.update(_on(journey))

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


def _on(journey: Journey) -> set[Known]:
    """What is seen on a page; a language counts from where it was chosen."""
    found = {("place", journey.place.value)} | {("mode", each.value) for each in journey.modes}
    if journey.question is not None and journey.place is Place.QUESTION:
        found.add(("question", journey.question.value))
    if journey.aside is not None:
        found.add(("beside", journey.aside.value))
    if journey.place not in (Place.WELCOME, Place.CLOSED):
        found.add(("language", journey.language))
    if language(journey.language).right_to_left:
        found.add(("mode", RIGHT_TO_LEFT))
    if card := journey.answers.get(Question.CARD):
        found.add(("card", card))
    return found

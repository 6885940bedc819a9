"""The base of every page: a page is a plain object that says what stands on it; the frame lays it out and paints it.

How to write a page
-------------------
1. Make `kiosk/ui/pages/<name>.py` with a class below `Page` and enter it in `kiosk/ui/book.py` under its place, its
   question or its aside. A page knows this module, `kiosk.ui.content`, `kiosk.services.phrases` and the domain; never
   another page, the window or a widget. It is made anew for every showing, so it keeps nothing.
2. Say what the dark panel says: `panel()` returns `self.say(body…)`, which adds step, mark of a translation and the
   answers so far. Blocks: `Title` (the question), `Lead`, `Subhead` + `Figures` + `Line` (an amount), `Number`, `Aid`.
3. Then either `tiles()`: answers that flow through the field, each a `Tile` with the spans it may take, best first; or
   `reading()`: `Heading`, `Item`, `Sum`, `Note`, `Saying`, `Symbol`, `Row` above the tiles of `bottom()`. Bottom tiles
   stand in the last rows (the primary one with `primary=True, trailing="onward"`). What does not fit grows, then the
   page splits by itself: more parts, with a tile onward and Back between them.
4. A touch does an `Act`, which is data: an event of the journey (`Answer(question, value)`, `Continue()`, `Take()`,
   `Change(question)`, `SetMode(mode, on)`, `Close()` …) or `StartOver()`, `NextPerson()`, `View("name")` (another side
   of the same page; `self.view` tells which one is shown, Back returns), `Stay()`.
5. Texts are Dutch, je-form, at most 13 words a sentence:
   `translate = self.words.translate` and then `translate("context", "Nederlandse tekst")`, with both as literals, so
   that the catalogues find them. Put values in with `.replace("{name}", value)`. A newline in a text breaks the line.
6. `controls` are the controls of the foot that have a function here (all of them unless said otherwise); `current` is
   the one whose page this is. Pictograms are named after the files in `resources/icons`.

    class WalkInPage(Page):
        def panel(self) -> Panel:
            translate = self.words.translate
            return self.say(Title(translate("walk-in", "Maak een afspraak")), Lead(translate("walk-in", "Dat kan …")))

        def reading(self) -> Sequence[ReadingBlock]:
            return (Heading(…), Item(text, "phone"))

        def bottom(self) -> Sequence[Tile]:
            return (self.onward(Continue()),)

Large text, high contrast, lowered controls, both orientations and right-to-left come from the frame. `self.large` and
`self.portrait` are there for a page that says something in another order (the fee in large text).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar, NamedTuple

from kiosk.domain.journey import Aside, Back, Journey, Mode, Open
from kiosk.domain.questions import Question
from kiosk.domain.town import Profile
from kiosk.services import phrases
from kiosk.services.phrases import Words
from kiosk.ui.content import (
    ALL_CONTROLS,
    Act,
    Aid,
    Control,
    Kind,
    Panel,
    PanelBlock,
    Progress,
    ReadingBlock,
    Sheet,
    StartOver,
    Tile,
)

Modules = tuple[tuple[bool, ...], ...]


def no_symbol(text: str) -> Modules:
    """The symbol of a page that was given nothing to draw symbols with: none."""
    del text
    return ()


class Surroundings(NamedTuple):
    """What a page is told beside the journey: which side of it is shown, on what kind of screen, on what day.

    `symbol` turns a text into the rows of a QR symbol; `seconds` are those left before the kiosk clears everything.
    """

    view: str = ""
    portrait: bool = True
    today: date = date.min
    symbol: Callable[[str], Modules] = no_symbol
    seconds: int = 0


class Page:
    """One page. Subclasses say what stands on it; see the module's text."""

    controls: ClassVar[frozenset[Control]] = ALL_CONTROLS
    current: ClassVar[Control | None] = None
    quiet: ClassVar[str] = ""
    """The quiet pictogram of the panel."""

    def __init__(self, journey: Journey, words: Words, around: Surroundings) -> None:
        """`words` is the visitor's language; what is said follows from the journey."""
        self.journey, self.words, self.around = journey, words, around
        self.profile: Profile = journey.guide.profile
        self.view = around.view
        self.portrait = around.portrait
        self.large = Mode.LARGE_TEXT in journey.modes

    # -- what a page says ---------------------------------------------------------------------------------------

    def panel(self) -> Panel:
        """What the dark panel says."""
        raise NotImplementedError

    def tiles(self) -> Sequence[Tile]:
        """The answers, in reading order; they flow through the field."""
        return ()

    def reading(self) -> Sequence[ReadingBlock]:
        """What is to be read on the light ground."""
        return ()

    def bottom(self) -> Sequence[Tile]:
        """The tiles in the last rows."""
        return ()

    # -- helpers ------------------------------------------------------------------------------------------------

    def say(
        self,
        *body: PanelBlock,
        top: Sequence[PanelBlock] = (),
        aid: Aid | None = None,
        answers: Sequence[str] | None = None,
        step: bool = True,
        skyline: bool = False,
        clock: bool = False,
    ) -> Panel:
        """The panel with these blocks, under the step, the mark of a translation and the answers so far."""
        return Panel(
            body=body,
            top=tuple(top),
            aid=aid,
            progress=self.progress() if step else None,
            mark=self.mark(),
            answers=tuple(self.answers_so_far() if answers is None else answers),
            quiet=self.quiet,
            skyline=skyline,
            clock=clock,
        )

    def progress(self) -> Progress | None:
        """Step n of m; None where the journey has no step yet."""
        number, total = self.journey.step
        if not number:
            return None
        text = self.words.translate("frame", "Stap {n} van {m}").replace("{n}", str(number)).replace("{m}", str(total))
        return Progress(number, total, text)

    def mark(self) -> str:
        """That this is a translation, in the visitor's language; nothing in the town's own."""
        original = self.profile.first_language
        if self.words.code == original:
            return ""
        from kiosk.services.paper import translation_mark  # the first page is not a translation and need not load it

        return translation_mark(self.words, original)

    def answers_so_far(self) -> tuple[str, ...]:
        """The answers to the questions before this one, in a few words each."""
        given = self.journey.guide.valid(self.journey.answers)
        said = []
        for question in self.journey.guide.settled(self.journey.answers):
            if question is self.journey.question:
                break
            value = given.get(question)
            if value is not None:
                said.append(self.said(question, value))
        return tuple(said)

    def said(self, question: Question, value: str) -> str:
        """An answer in a few words, with a capital."""
        text = phrases.answer_text(self.words, self.profile, question, value)
        return text[:1].upper() + text[1:]

    def onward(self, act: Act, label: str = "", icon: str = "onward") -> Tile:
        """The primary tile of a reading page: "Verder" unless it says something better."""
        return Tile(label or self.words.translate("frame", "Verder"), act, primary=True, trailing=icon)

    # -- for the navigator --------------------------------------------------------------------------------------

    def sheet(self) -> Sheet:
        """The whole page as data."""
        translate = self.words.translate
        place = self.journey
        key = "/".join(str(part) for part in (place.visit, place.place, place.question, place.aside, self.view))
        return Sheet(
            key=f"{type(self).__name__}/{key}",
            panel=self.panel(),
            tiles=tuple(self.tiles()),
            reading=tuple(self.reading()),
            bottom=tuple(self.bottom()),
            foot=tuple((control, self._control(control)) for control in _FOOT_ORDER if control in self.controls),
            more=translate("frame", "Meer"),
            onward=translate("frame", "Verder"),
        )

    def _control(self, control: Control) -> Tile:
        translate = self.words.translate
        looks: dict[Control, tuple[str, str, Act]] = {
            Control.BACK: (translate("frame", "Terug"), "back", Back()),
            Control.LANGUAGE: (translate("frame", "Taal"), "language", Open(Aside.LANGUAGE)),
            Control.START_OVER: (translate("frame", "Opnieuw"), "start-over", StartOver()),
            Control.ACCESSIBILITY: (translate("frame", "Aanpassen"), "accessibility", Open(Aside.ACCESSIBILITY)),
            Control.HELP: (translate("frame", "Hulp"), "help", Open(Aside.HELP)),
        }
        label, icon, act = looks[control]
        kind = Kind.BACK if control is Control.BACK else Kind.FOOT
        return Tile(label, act, kind, icon=icon, chosen=control is self.current)


_FOOT_ORDER = (Control.BACK, Control.LANGUAGE, Control.START_OVER, Control.ACCESSIBILITY, Control.HELP)

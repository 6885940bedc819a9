"""The tour: the real screens, driven by clicks without a display, with a picture of every page and every ticket."""

from __future__ import annotations

import html
import json
import os
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.journey import (
    Aside,
    Back,
    Change,
    ChooseLanguage,
    Close,
    Continue,
    LanguageMissing,
    Mode,
    Open,
    Place,
    SetMode,
    Take,
    Wants,
)
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.services.tickets import Device
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, MorePart, NextPerson, StartOver, Stay, View
from kiosk.ui.idle import IDLE_SECONDS, READING_SECONDS
from kiosk.ui.tile import TileWidget
from kiosk.ui.walks import MOMENT, TourPrinter, journeys
from kiosk.wiring import Machine, demo_machine

PRINT_LIMIT_MS = 20_000
"""How long a picture of a ticket may take before the tour gives up, in milliseconds."""
_LOOK_MS = 5

_MODES = {Mode.LARGE_TEXT: "large_text", Mode.HIGH_CONTRAST: "contrast", Mode.LOWERED: "lowered"}


@dataclass(frozen=True, slots=True)
class Done:
    """What a tour made: how many pictures of pages and of tickets, and the tickets' files."""

    pages: int
    tickets: int
    ticket_files: tuple[Path, ...]


@dataclass(frozen=True, kw_only=True)
class _TourMachine(Machine):
    """A machine whose printer ends its papers as the tour asks."""

    printer: Device

    def device(self) -> Device:
        return self.printer


class Tour:
    """One tour of one town in one language and one mode, on a screen of one size; the town is open, whatever its hours.

    A page may have several parts and sides: they are turned until what is looked for is found, as a visitor does.
    """

    def __init__(
        self,
        profile: Profile,
        folder: Path,
        code: str,
        size: tuple[int, int],
        *,
        large_text: bool = False,
        contrast: bool = False,
        lowered: bool = False,
    ) -> None:
        """`folder` gets pages/, tickets/ and index.html; `code` is the visitor's language, `size` in px."""
        offered = profile.languages if code in profile.languages else (*profile.languages, code)
        self._profile = replace(profile, languages=offered, hours=None)
        self._folder, self._code, self._size = folder, code, size
        wanted = {"large_text": large_text, "contrast": contrast, "lowered": lowered}
        self._modes = [mode for mode, name in _MODES.items() if wanted[name]]
        self._seconds = 0.0
        self._pictures: list[tuple[str, Path]] = []
        self._seen: set[bytes] = set()

    def run(self) -> Done:
        """Make the pictures. Raises KioskError (OUTPUT_WRITE) when they cannot be written."""
        pages, tickets = self._folder / "pages", self._folder / "tickets"
        try:
            for each in (pages, tickets):
                shutil.rmtree(each, ignore_errors=True)
                each.mkdir(parents=True)
        except OSError as error:
            raise KioskError(
                Code.OUTPUT_WRITE,
                "Hier kan niets bewaard worden.",
                f"the tour cannot write in {self._folder} ({error.strerror}); name another folder.",
            ) from error
        with tempfile.TemporaryDirectory(prefix="kiosk-tour-", ignore_cleanup_errors=True) as scratch:
            application = _application(Path(scratch), self._size)
            made = self._drive(application, Path(scratch), pages, tickets)
        self._index(made)
        return Done(len(self._pictures), len(made), tuple(made))

    def _drive(self, application: QApplication, scratch: Path, pages: Path, tickets: Path) -> list[Path]:
        printer = TourPrinter(scratch / "printed")
        plain = demo_machine(self._profile, scratch / "data", scratch / "printed", MOMENT.date())
        silent = plain.settings._replace(screen=plain.settings.screen._replace(sound=False))
        machine = _TourMachine(
            plain.data, silent, plain.profile, plain.today, (), clock=lambda: MOMENT, printer=printer
        )
        self._lobby = Lobby(machine, window=True, size=QSize(*self._size), clock=lambda: self._seconds)
        self._pages, self._printer, self._application = pages, printer, application
        try:
            self._lobby.start()
            self._lobby.window.resize(*self._size)
            application.processEvents()
            self._walk_all()
        finally:
            self._lobby.close()
        made = []
        for number, file in enumerate(printer.files, start=1):
            target = tickets / f"{number:02d}-{self._code}.png"
            shutil.copyfile(file, target)
            made.append(target)
        return made

    # -- the walk -----------------------------------------------------------------------------------------------

    def _walk_all(self) -> None:
        self._picture("welcome")
        for aside in (Aside.ACCESSIBILITY, Aside.HELP):
            self._click(Open(aside))
            self._picture(f"welcome-{aside}")
            self._click(Close())
        self._click(LanguageMissing())
        self._picture("no-language")
        self._click(StartOver())
        self._enter()
        self._asides()
        self._click(StartOver())
        endings: list[tuple[State | None, Wants]] = [
            (State.CONFIRMED, Wants.TICKET),
            (State.UNCONFIRMED, Wants.TICKET),
            (State.FAILED, Wants.TICKET),
            (None, Wants.TICKET),
            (State.CONFIRMED, Wants.LIST),
            (State.UNCONFIRMED, Wants.LIST),
            (State.FAILED, Wants.LIST),
        ]
        for answers in journeys(self._profile, self._code):
            self._enter()
            for answer in answers:
                self._page()
                self._click(answer)
            self._to_the_end(endings)

    def _enter(self) -> None:
        self._click(ChooseLanguage(self._code))
        missing = [mode for mode in self._modes if mode not in self._lobby.session.journey.modes]
        if missing:
            self._click(Open(Aside.ACCESSIBILITY))
            for mode in missing:
                self._click(SetMode(mode, True))
            self._click(Close())

    def _asides(self) -> None:
        for aside in Aside:
            self._click(Open(aside))
            self._picture(f"aside-{aside}")
            self._click(Close())
        self._idle(IDLE_SECONDS)

    def _idle(self, seconds: int) -> None:
        self._seconds += seconds + 5
        self._lobby.idle.tick()
        self._picture("idle-warning")
        self._click(Stay())

    def _to_the_end(self, endings: list[tuple[State | None, Wants]]) -> None:
        """Read what there is to read, then print as the next ending says, or start over when all were shown."""
        while self._place is not Place.CHECK and self._place in (Place.FEE, Place.WALK_IN, Place.CODES_WAIT):
            before = self._place
            self._page()
            if not self._offered(Continue()):
                break
            if before is Place.FEE and len(endings) == 7:
                self._idle(READING_SECONDS)
            self._click(Continue())
        self._page()
        if self._place is Place.CHECK:
            self._check(endings)
        self._click(StartOver())

    def _check(self, endings: list[tuple[State | None, Wants]]) -> None:
        if len(endings) == 7:
            change = next(each for each in self._acts() if isinstance(each, Change))
            self._click(change)
            self._picture("change")
            self._click(Back())
        if not endings:
            return
        state, wants = endings.pop(0)
        if not self._offered(Take(wants)):
            endings.append((state, wants))
            return
        self._printer.says = state
        self._click(Take(wants))
        self._picture("printing")
        self._wait_for_the_printer()
        outcome = "saved" if state is None else state.value
        self._picture(f"done-{wants}-{outcome}")
        if wants is Wants.TICKET and state is State.CONFIRMED and self._offered(NextPerson()):
            self._click(NextPerson())
            self._picture("another-person")

    # -- clicks and pictures ------------------------------------------------------------------------------------

    @property
    def _place(self) -> Place:
        return self._lobby.session.journey.place

    def _page(self) -> None:
        journey = self._lobby.session.journey
        name = journey.place.value if journey.question is None else journey.question.value
        if journey.place is Place.FEE:
            quote = journey.guidance.quote
            name = f"fee-{quote.outcome.value.replace('_', '-')}" if quote else "collect"
        elif journey.place is not Place.QUESTION:
            name = journey.place.value
        self._picture(name)

    def _acts(self) -> list[Act]:
        return [each.tile.act for each in self._lobby.frame.tiles() if each.tile is not None and each.isEnabled()]

    def _find(self, act: Act) -> TileWidget | None:
        for each in self._lobby.frame.tiles():
            offered = each.tile.act if each.tile is not None and each.isEnabled() else None
            if type(offered) is type(act) and offered == act:
                return each
        return None

    def _offered(self, act: Act) -> bool:
        """Tell whether the page offers this act, turning its parts and its sides as far as it takes."""
        return self._turn_to(act) is not None

    def _turn_to(self, act: Act) -> TileWidget | None:
        for _ in range(40):
            found = self._find(act)
            if found is not None:
                return found
            onward = [each for each in self._acts() if isinstance(each, MorePart) and each.by > 0]
            aside = [each for each in self._acts() if isinstance(each, View)]
            offered: list[Act] = [*onward, *aside]
            further = self._find(offered[0]) if offered else None
            if further is None:
                break
            self._press(further)
            self._page()
        return None

    def _click(self, act: Act) -> None:
        widget = self._turn_to(act)
        if widget is None:
            shown = ", ".join(str(each) for each in self._acts())
            raise RuntimeError(f"the page at {self._place.value} does not offer {act}; it offers {shown}")
        self._press(widget)

    def _press(self, widget: TileWidget) -> None:
        self._seconds += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())
        self._application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _wait_for_the_printer(self) -> None:
        limit = QDeadlineTimer(PRINT_LIMIT_MS)
        while self._place is Place.PRINTING:
            if limit.hasExpired():
                raise RuntimeError("the printer did not end")
            QTest.qWait(_LOOK_MS)

    def _picture(self, name: str) -> None:
        """Keep what the screen shows, once; a page seen before is not kept again."""
        frame = self._lobby.frame
        image = frame.grab().toImage()
        seen = bytes(image.constBits())
        if seen in self._seen:
            return
        self._seen.add(seen)
        file = self._pages / f"{len(self._pictures) + 1:02d}-{name}.png"
        if not image.save(str(file)):
            raise KioskError(
                Code.OUTPUT_WRITE,
                "Hier kan niets bewaard worden.",
                f"the picture {file} cannot be written; is the disk full?",
            )
        self._pictures.append((name, file))

    def _index(self, tickets: list[Path]) -> None:
        def figure(file: Path, caption: str) -> str:
            path = html.escape(file.relative_to(self._folder).as_posix())
            label = html.escape(caption)
            return (
                f'<figure><a href="{path}"><img src="{path}" alt="{label}" loading="lazy"></a>'
                f"<figcaption>{label}</figcaption></figure>"
            )

        title = html.escape(f"{self._profile.name.original} – {self._code}, {self._size[0]} × {self._size[1]} px")
        pages = "\n".join(figure(file, file.stem.replace("-", " ")) for _, file in self._pictures)
        papers = "\n".join(figure(file, file.stem) for file in tickets)
        text = _INDEX.replace("{title}", title).replace("{pages}", pages).replace("{tickets}", papers)
        (self._folder / "index.html").write_text(text, encoding="utf-8")


_INDEX = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>
body { font: 16px/1.4 "Noto Sans", sans-serif; margin: 24px; background: #f3f0e9; color: #12272c }
section { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 24px; align-items: start }
figure { margin: 0 } img { width: 100%; height: auto; box-shadow: 0 1px 6px #0004; background: #fff }
figcaption { padding: 6px 0 }
</style></head>
<body><h1>{title}</h1>
<h2>Pages</h2><section>
{pages}
</section>
<h2>Tickets</h2><section>
{tickets}
</section></body></html>
"""


def _application(scratch: Path, size: tuple[int, int]) -> QApplication:
    """Return the running application, or one on a screen of this size that exists only in memory."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    screen = {"name": "tour", "x": 0, "y": 0, "width": size[0], "height": size[1]}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}
    file = scratch / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    return QApplication(["kiosk"])


__all__ = ["Done", "Tour"]

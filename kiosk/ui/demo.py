"""`kiosk --demo`: the kiosk shown to somebody who has neither printer nor lobby."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

from kiosk.system import logs
from kiosk.ui.application import Lobby
from kiosk.ui.start import application
from kiosk.wiring import demo_machine, today
from kiosk.wiring.files import check_profile


def demo(folder: Path, profile: str, *, shown: bool) -> int:
    """Show the kiosk to somebody who has neither printer nor lobby: in a window, or as a tour in pictures.

    Tickets go into `folder`; all other data is temporary. Raises KioskError when the folder cannot be written.
    """
    logs.to_console(logging.WARNING)
    if not shown:
        from kiosk.ui.tour import Tour

        town = check_profile(profile, today()).profile
        _say("There is no display here, so this is a tour in pictures instead of a window.")
        done = Tour(town, folder, town.first_language, (1080, 1920)).run()
        _say(f"Pages: {done.pages} pictures in {folder / 'pages'}; look at {folder / 'index.html'}")
        for ticket in done.ticket_files:
            _say(f"Ticket: {ticket}")
        return 0
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-", ignore_cleanup_errors=True) as data:
        running = application()
        tickets = (folder / "tickets").absolute()
        shown_town = check_profile(profile, today()).profile
        made = Lobby(demo_machine(shown_town, Path(data), tickets, today()), window=True)
        _say(f"Demonstration: tickets are saved in {tickets}. Close the window to leave.")
        made.start()
        code = running.exec()
        made.close()
        return code


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - whoever started the demonstration reads this

"""`kiosk` and `python -m kiosk`: the lobby screen. It needs no Qt to say what it can do or why it cannot start."""

import argparse
import os
import sys
from pathlib import Path

from kiosk import __version__
from kiosk.domain.errors import Code, KioskError, exit_code
from kiosk.system.display import has_display

DEMO_FOLDER = "demo"


def arguments() -> argparse.ArgumentParser:
    """Return the options of the lobby screen."""
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="The lobby screen: fee, documents and a queue ticket for a residence card.",
        epilog="Exit codes: 0 left on purpose; 1 refused just now (no display, already running); 2 bad input; "
        "3 a fault in the program (the service starts it again). "
        "IT and staff use kioskctl.",
    )
    parser.add_argument("--version", action="version", version=f"kiosk, version {__version__}")
    parser.add_argument(
        "--demo",
        action="store_true",
        help="Izegem in a window, with data of its own; tickets go into ./demo. Without a display: a tour in pictures.",
    )
    parser.add_argument("--window", action="store_true", help="in a window instead of the full screen")
    parser.add_argument("--profile", metavar="NAME_OR_FILE", help="the town [default: the settings' town]")
    parser.add_argument("--config", metavar="FILE", help="settings file [default: KIOSK_CONFIG or the machine's own]")
    parser.add_argument("--data", metavar="DIR", help="data folder [default: KIOSK_DATA or the machine's own]")
    return parser


def main() -> None:
    """Start the lobby screen, or say in one sentence why not."""
    options = arguments().parse_args()
    shown = has_display(os.environ, sys.platform)
    try:
        if options.demo:
            from kiosk.ui.demo import demo

            sys.exit(demo(Path(DEMO_FOLDER), options.profile or "izegem", shown=shown))
        if not shown:
            raise KioskError(
                Code.NO_DISPLAY,
                "Deze kiosk heeft geen scherm.",
                "there is no display here. Start `kiosk` on a machine with a screen, or make pictures of every page "
                "with `kioskctl tour --out DIR`.",
            )
        from kiosk.ui.start import run

        sys.exit(run(options.config, options.data, options.profile, window=options.window))
    except KioskError as error:
        print(f"{error.code.value}: {error.it}", file=sys.stderr)  # noqa: T201 - whoever started it reads this
        for fault in error.faults:
            print(f"  {fault}", file=sys.stderr)  # noqa: T201 - the same
        sys.exit(exit_code(error))


if __name__ == "__main__":
    main()

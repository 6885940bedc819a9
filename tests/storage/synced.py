"""A program to watch from outside: `python -m tests.storage.synced FOLDER COUNT` says when each ticket is issued."""

import os
import sys
from pathlib import Path

from kiosk.domain.tickets import State
from kiosk.storage import Store
from tests.storage.making import NOON, lane, request


def main(folder: str, count: str) -> None:
    with Store(Path(folder)) as store:
        for nth in range(int(count)):
            os.write(2, b"<issue>")
            ticket = store.issue(request(f"visit-{nth}"), lane(), NOON)
            os.write(2, b"<issued>")
            store.mark(ticket.id, State.SENT, NOON, "none")
            store.mark(ticket.id, State.CONFIRMED, NOON)


if __name__ == "__main__":
    main(*sys.argv[1:])

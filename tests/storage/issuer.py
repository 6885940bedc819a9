"""A program that issues tickets: `python -m tests.storage.issuer FOLDER NAME COUNT`, each written out like a paper."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.tickets import State
from kiosk.storage import Store
from tests.storage.making import lane, request


def main(folder: str, name: str, count: str) -> None:
    with Store(Path(folder), busy_ms=60_000) as store:
        print("ready", store.kiosk_id, flush=True)
        for nth in range(int(count)):
            ticket = store.issue(request(f"{name}-{nth}"), lane(), datetime.now(UTC))
            store.mark(ticket.id, State.SENT, datetime.now(UTC), "stdout")
            print(ticket.id, ticket.visit, ticket.day, ticket.number, flush=True)
            store.mark(ticket.id, State.CONFIRMED, datetime.now(UTC))


if __name__ == "__main__":
    main(*sys.argv[1:])

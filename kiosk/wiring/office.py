"""What staff decide and look at beside the tickets: opening, tariffs, reports; opened by whoever asks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.wiring import Machine

if TYPE_CHECKING:
    from kiosk.services.opening import Opening
    from kiosk.services.reports import Report, Reports
    from kiosk.services.tariffs import TariffDesk


@contextmanager
def opening(machine: Machine) -> "Iterator[Opening]":
    """Open what opens and closes the kiosk. Raises KioskError when the database cannot be used."""
    from kiosk.services.opening import Opening
    from kiosk.storage.recovery import open_known

    store, _ = open_known(machine.data, machine.backups, machine.clock())
    with store:
        yield Opening(store, lambda: machine.profile, machine.clock)


@contextmanager
def tariffs(machine: Machine) -> "Iterator[TariffDesk]":
    """Open what reads and decides about the town's files. Raises KioskError when the database cannot be used."""
    from kiosk.profiles.office import TownOffice
    from kiosk.profiles.shelf import find
    from kiosk.services.audit import Audit
    from kiosk.services.tariffs import TariffDesk
    from kiosk.storage.recovery import open_known

    settings = machine.settings
    named, folders = settings.town.profile, [machine.settings_file.parent] if machine.settings_file else []
    office = TownOffice(machine.data, machine.data / settings.folders.new_towns, named, lambda: find(named, folders))
    store, _ = open_known(machine.data, machine.backups, machine.clock())
    with store:
        yield TariffDesk(office, machine.clock, Audit(store, machine.clock), store.turns)


def reports(machine: Machine) -> "Reports":
    """Return what makes reports; it only reads, and opens the database for each question.

    Raises KioskError when the database cannot be used.
    """
    from kiosk.services.reports import Reports
    from kiosk.storage import DATABASE, Store
    from kiosk.storage.figures import Figures

    figures = Figures(machine.data / DATABASE)
    if figures.outdated:
        Store(machine.data).close()  # once after an update of the program
    return Reports(figures)


def export(machine: Machine, report: "Report", file: Path | None = None) -> Path:
    """Write a report as CSV into the settings' folder for exports, or into a file; return it.

    Raises KioskError (OUTPUT_WRITE).
    """
    from kiosk.domain.errors import Code, KioskError
    from kiosk.services.reports import csv_text, file_name
    from kiosk.system.files import write_whole

    path = machine.data / machine.settings.folders.exports / file_name(report) if file is None else file
    try:
        write_whole(path, csv_text(report).encode())
    except (OSError, ValueError) as error:
        raise KioskError(
            Code.OUTPUT_WRITE,
            "Hier kan niets bewaard worden.",
            f"the report cannot be written to {path} ({error}). Name another file or mend the rights of its folder.",
        ) from error
    return path

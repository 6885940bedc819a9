"""How the kiosk is, in a form that other programs read: JSON, and Prometheus' text for node_exporter's folder."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.texts import as_text
from kiosk.domain.tickets import Ticket
from kiosk.services.checks import Check

_NUMBERS = {Known.OK: 1, Known.NOT_OK: 0, Known.UNKNOWN: -1}
_PAPER = {PaperLevel.ENOUGH: 2, PaperLevel.NEAR_END: 1, PaperLevel.OUT: 0, PaperLevel.UNKNOWN: -1}


@dataclass(frozen=True, slots=True)
class Health:
    """How the kiosk is at a moment (aware). `unconfirmed`: tickets of the last day nobody is sure of; `free`: bytes."""

    at: datetime
    version: str
    kiosk: str
    last: Ticket | None
    unconfirmed: int
    printers: Mapping[str, PrinterStatus]
    free: int | None
    checks: Sequence[Check]


def as_json(health: Health) -> str:
    """Return it as JSON; its keys may get company, never another meaning."""
    last = health.last
    data = {
        "at": health.at.isoformat(timespec="seconds"),
        "version": health.version,
        "kiosk": health.kiosk,
        "last_ticket": None
        if last is None
        else {
            "number": last.label.replace("\u00a0", " "),
            "day": last.day.isoformat(),
            "recorded_at": last.recorded_at.isoformat(timespec="seconds"),
            "state": last.state.value,
        },
        "unconfirmed": health.unconfirmed,
        "printers": {
            name: {"ready": each.ready.value, "paper": each.paper.value, "detail": each.detail}
            for name, each in health.printers.items()
        },
        "disk_free_bytes": health.free,
        "checks": [check_json(each) for each in health.checks],
    }
    return as_text(json.dumps(data, ensure_ascii=False, indent=1)) + "\n"


def check_json(check: Check) -> dict[str, str]:
    """Return a check as JSON."""
    return {"name": check.name.value, "state": check.state.value, "said": check.said, "mend": check.mend}


def as_prometheus(health: Health) -> str:
    """Return it in Prometheus' text format: 1 ok, 0 not ok, -1 unknown; paper 2 enough, 1 near its end, 0 out."""
    lines = _metric("info", "The program.", [({"version": health.version, "kiosk": health.kiosk}, 1)])
    lines += _metric("written_timestamp_seconds", "When this was written.", [({}, health.at.timestamp())])
    if health.last is not None:
        when = health.last.recorded_at.timestamp()
        lines += _metric("last_ticket_timestamp_seconds", "When the last ticket was given.", [({}, when)])
    lines += _metric("unconfirmed_tickets", "Tickets of the last day nobody is sure of.", [({}, health.unconfirmed)])
    ready = [({"printer": name}, _NUMBERS[each.ready]) for name, each in health.printers.items()]
    lines += _metric("printer_ready", "1 ready, 0 not, -1 unknown.", ready)
    level = [({"printer": name}, _PAPER[each.paper]) for name, each in health.printers.items()]
    lines += _metric("printer_paper", "2 enough, 1 near its end, 0 out, -1 unknown.", level)
    if health.free is not None:
        lines += _metric("disk_free_bytes", "Free space for the data.", [({}, health.free)])
    states = [({"check": each.name.value}, _NUMBERS[each.state]) for each in health.checks]
    lines += _metric("check", "1 ok, 0 not ok, -1 unknown; `kioskctl doctor` says how to mend it.", states)
    return "\n".join(lines) + "\n"


def _metric(name: str, about: str, values: Sequence[tuple[Mapping[str, str], float]]) -> list[str]:
    if not values:
        return []
    full = f"kiosk_{name}"
    lines = [f"# HELP {full} {about}", f"# TYPE {full} gauge"]
    for labels, value in values:
        inside = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels.items())
        lines.append(f"{full}{{{inside}}} {value:.15g}" if inside else f"{full} {value:.15g}")
    return lines


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")

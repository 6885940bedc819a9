"""What several staff pages say of a ticket: its case, its state with a sign, a time."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from kiosk.domain.questions import UNKNOWN, Purpose
from kiosk.domain.staff import ReprintReason, VoidReason
from kiosk.domain.tickets import State
from kiosk.services.phrases import Words, purpose_short
from kiosk.ui.staff.view import Line


class Told(NamedTuple):
    """A state in words, its sign and its colour."""

    text: str
    icon: str
    tone: str = ""


def case(words: Words, line: Line) -> str:
    """What a ticket is for, in two words: "B vernieuwen"."""
    purpose = purpose_short(words, Purpose(line.purpose))
    if line.card is None or line.card == UNKNOWN:
        return purpose
    return f"{line.card} {purpose[:1].lower()}{purpose[1:]}"


def state(words: Words, line: Line) -> Told:
    """How far a ticket came, or its last copy; colour never speaks alone."""
    translate = words.translate
    if line.void:
        return Told(translate("staff_ticket", "ingetrokken"), "void", "failed")
    told = {
        State.CONFIRMED: Told(translate("staff_ticket", "geprint"), "tick"),
        State.UNCONFIRMED: Told(translate("staff_ticket", "onbevestigd"), "question", "unknown"),
        State.FAILED: Told(translate("staff_ticket", "niet geprint"), "cross", "failed"),
        State.SENT: Told(translate("staff_ticket", "bezig"), "hourglass", "unknown"),
        State.RECORDED: Told(translate("staff_ticket", "bezig"), "hourglass", "unknown"),
    }[line.state]
    if line.settled and line.state in (State.UNCONFIRMED, State.FAILED):
        return Told(translate("staff_ticket", "afgehandeld"), "tick")
    if line.copies:  # in shorter words, for they stand beside the number of the copy
        short = {
            State.UNCONFIRMED: translate("staff_ticket", "onzeker"),
            State.FAILED: translate("staff_ticket", "mislukt"),
        }
        copy = translate("staff_ticket", "kopie {n}: {state}").replace("{n}", str(line.copies))
        told = told._replace(text=copy.replace("{state}", short.get(line.state, told.text)))
    return told


def reprint_reason(words: Words, why: str) -> str:
    """Why a ticket is printed again; a word that this version does not know as it is."""
    translate = words.translate
    told: dict[str, str] = {
        ReprintReason.JAM: translate("staff_ticket", "Papier zat vast"),
        ReprintReason.OUT_OF_PAPER: translate("staff_ticket", "Papier was op"),
        ReprintReason.LOST: translate("staff_ticket", "Ticket kwijt"),
        ReprintReason.UNREADABLE: translate("staff_ticket", "Niet leesbaar"),
        ReprintReason.OTHER: translate("staff_ticket", "Iets anders"),
    }
    return told.get(why, why)


def void_reason(words: Words, why: str) -> str:
    """Why a ticket is withdrawn; a word that this version does not know as it is."""
    translate = words.translate
    told: dict[str, str] = {
        VoidReason.LEFT: translate("staff_ticket", "Bezoeker is weg"),
        VoidReason.MISTAKE: translate("staff_ticket", "Vergissing"),
        VoidReason.DOUBLE: translate("staff_ticket", "Dubbel ticket"),
        VoidReason.OTHER: translate("staff_ticket", "Iets anders"),
    }
    return told.get(why, why)


def for_it(words: Words, text: str) -> str:
    """A sentence for IT, which is in English, told as such."""
    return words.translate("staff", "Voor de informatica: {text}").replace("{text}", text)


def clock(words: Words, at: datetime) -> str:
    """The time of day, with two figures for the hour, as in a list."""
    text = words.time(at.time())
    return text if at.hour > 9 else f"0{text}"

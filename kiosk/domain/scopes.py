"""What of a town's page is about a case: documents, presence, notices; and the queue a visitor belongs to."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.fees import Case
from kiosk.domain.questions import NO, UNKNOWN, YES, Purpose
from kiosk.domain.town import Document, Lane, Notice, Presence, Profile, Scope, Step


@dataclass(frozen=True, slots=True)
class Need:
    """A document to bring. `certain` False: it is needed for some of the answers that are still possible."""

    document: Document
    certain: bool = True


def scopes_of(profile: Profile) -> Iterator[Scope]:
    """Return for whom everything is that the town says."""
    for tariff in profile.tariffs:
        yield from (rule.scope for rule in tariff.rules)
    for facts in (profile.documents, profile.presence, profile.notices):
        yield from (each.scope for each in facts)


def in_scope(scope: Scope, step: Step, case: Case) -> tuple[bool, bool]:
    """Tell whether something holds for some, and whether for all, of the answers that are still possible."""
    if step not in scope.steps:
        return False, False
    hits = (
        [scope.cards is None or each in scope.cards for each in case.cards],
        [each in scope.ages for each in case.ages],
        [scope.reasons is None or each in scope.reasons for each in case.reasons],
        [scope.grounds is None or each in scope.grounds for each in case.grounds],
        [scope.procedures is None or case.procedure in scope.procedures],
    )
    return all(any(each) for each in hits), all(all(each) for each in hits)


def documents_for(profile: Profile, step: Step, case: Case) -> tuple[Need, ...]:
    """Return the documents of this step and case, in the order of the page."""
    found = []
    for document in profile.documents:
        some, every = in_scope(document.scope, step, case)
        if some:
            found.append(Need(document, every))
    return tuple(found)


def presence_for(profile: Profile, step: Step, case: Case) -> tuple[Presence, ...]:
    """Return who must come, or need not, in this step and case."""
    return tuple(each for each in profile.presence if in_scope(each.scope, step, case)[0])


def notices_for(profile: Profile, step: Step, case: Case) -> tuple[Notice, ...]:
    """Return what else the page says about this step and case, the background too."""
    return tuple(each for each in profile.notices if in_scope(each.scope, step, case)[0])


def lane_for(profile: Profile, purpose: Purpose, appointment: str | None) -> Lane | None:
    """Return the queue of a visitor; None when the town gives no ticket to people without an appointment.

    `appointment` is YES, NO, UNKNOWN or None (the town makes none).
    """
    if appointment in (NO, UNKNOWN) and profile.appointment is not None and not profile.appointment.walk_in:
        return None
    booked = appointment == YES
    for lane in profile.lanes:
        if lane.appointment in (None, booked) and (lane.purposes is None or purpose.value in lane.purposes):
            return lane
    return None

"""The printer of a kiosk whose settings name none that can be used."""

from __future__ import annotations

from kiosk.domain.printer import Known
from kiosk.domain.tickets import State
from kiosk.printing.absent import AbsentPrinter
from kiosk.services.devices import Device
from tests.support.receipts import job


def test_it_is_never_ready_and_fails_every_paper_untouched_with_the_way_on_for_it() -> None:
    device: Device = AbsentPrinter()
    status = device.preflight()
    assert (status.ready, status.online) == (Known.NOT_OK, Known.NOT_OK)
    result = device.print(job())
    assert (result.outcome, result.touched) == (State.FAILED, False)
    assert result.cause == status.detail
    assert "mend the settings file" in (result.cause or "")

"""Windows's print spooler through winspool.drv. Made from Microsoft's documentation; not run where it was written.

The module can be imported anywhere; opening a queue elsewhere than on Windows raises OSError.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, Structure, byref, c_void_p, wintypes
from typing import Any, ClassVar

from kiosk.printing.spooler.windows_jobs import Control, Job

Dword = ctypes.c_uint32
"""As long as on Windows, wherever the module is read."""
_JOB_LEVEL = 1
_PRINTER_LEVEL = 2
_MOST_JOBS = 1000
_INVALID_PARAMETER = 87
_INSUFFICIENT_BUFFER = 122


class SystemTime(Structure):
    """SYSTEMTIME."""

    _fields_: ClassVar = [(f"part{n}", ctypes.c_uint16) for n in range(8)]


class JobInfo(Structure):
    """JOB_INFO_1W."""

    _fields_: ClassVar = [
        ("JobId", Dword),
        ("pPrinterName", wintypes.LPWSTR),
        ("pMachineName", wintypes.LPWSTR),
        ("pUserName", wintypes.LPWSTR),
        ("pDocument", wintypes.LPWSTR),
        ("pDatatype", wintypes.LPWSTR),
        ("pStatus", wintypes.LPWSTR),
        ("Status", Dword),
        ("Priority", Dword),
        ("Position", Dword),
        ("TotalPages", Dword),
        ("PagesPrinted", Dword),
        ("Submitted", SystemTime),
    ]


class PrinterInfo(Structure):
    """PRINTER_INFO_2W."""

    _fields_: ClassVar = [
        *((f"pText{n}", wintypes.LPWSTR) for n in range(7)),
        ("pDevMode", c_void_p),
        *((f"pMore{n}", wintypes.LPWSTR) for n in range(4)),
        ("pSecurityDescriptor", c_void_p),
        ("Attributes", Dword),
        ("Priority", Dword),
        ("DefaultPriority", Dword),
        ("StartTime", Dword),
        ("UntilTime", Dword),
        ("Status", Dword),
        ("cJobs", Dword),
        ("AveragePPM", Dword),
    ]


class Queue:  # pragma: no cover - calls winspool.drv, which only Windows has
    """An open printer; see `open_queue`. Its methods raise OSError with Windows's own words."""

    def __init__(self, library: Any, handle: wintypes.HANDLE) -> None:
        """`library` is winspool.drv, `handle` what OpenPrinter gave."""
        self._library = library
        self._handle = handle

    def status(self) -> tuple[int, int]:
        """The printer's status bits and its attributes."""
        buffer = self._read(self._library.GetPrinterW, Dword(_PRINTER_LEVEL))
        info = PrinterInfo.from_buffer(buffer)
        return int(info.Status), int(info.Attributes)

    def jobs(self) -> tuple[Job, ...]:
        """All jobs in the queue."""
        count = Dword()
        first, most, level = (Dword(value) for value in (0, _MOST_JOBS, _JOB_LEVEL))
        buffer = self._read(self._library.EnumJobsW, first, most, level, last=byref(count))
        return tuple(_job(info) for info in (JobInfo * count.value).from_buffer(buffer)) if count.value else ()

    def job(self, job: int) -> Job | None:
        """One job; None when it is not in the queue any more."""
        try:
            buffer = self._read(self._library.GetJobW, Dword(job), Dword(_JOB_LEVEL))
        except OSError as error:
            if getattr(error, "winerror", None) == _INVALID_PARAMETER:
                return None
            raise
        return _job(JobInfo.from_buffer(buffer))

    def control(self, job: int, what: Control) -> None:
        """Pause or delete a job; one that is gone already is no error."""
        done = self._library.SetJobW(self._handle, Dword(job), Dword(0), None, Dword(what))
        if not done and _last_error() != _INVALID_PARAMETER:
            raise _os_error()

    def _read(self, function: Any, *words: Dword, last: Any = None) -> Any:
        """Call twice, as Windows wants it: once for how long the answer is, once for the answer."""
        needed = Dword(0)
        ends = (byref(needed),) if last is None else (byref(needed), last)
        size = 0
        while True:
            buffer = ctypes.create_string_buffer(max(size, ctypes.sizeof(PrinterInfo)))
            if function(self._handle, *words, buffer, Dword(size), *ends):
                return buffer
            if _last_error() != _INSUFFICIENT_BUFFER:
                raise _os_error()
            size = needed.value


@contextmanager
def open_queue(name: str) -> Iterator[Queue]:  # pragma: no cover - opens what only Windows has
    """Open a printer for as long as it is used. Raises OSError: there is none of this name, or no Windows."""
    library = _library()
    handle = wintypes.HANDLE()
    if not library.OpenPrinterW(ctypes.c_wchar_p(name), byref(handle), None):
        raise _os_error()
    try:
        yield Queue(library, handle)
    finally:
        library.ClosePrinter(handle)


def _job(info: JobInfo) -> Job:  # pragma: no cover - reads what only Windows writes
    return Job(int(info.JobId), str(info.pDocument or ""), int(info.Status), int(info.PagesPrinted))


def _library() -> Any:  # pragma: no cover - loads what only Windows has
    """The spooler's functions, with what each is given."""
    library: Any = None
    if sys.platform == "win32":
        library = ctypes.WinDLL("winspool.drv", use_last_error=True)
    if library is None:
        raise OSError("winspool.drv is a part of Windows")
    handle, out = wintypes.HANDLE, POINTER(Dword)
    library.OpenPrinterW.argtypes = [wintypes.LPCWSTR, POINTER(handle), c_void_p]
    library.ClosePrinter.argtypes = [handle]
    library.GetPrinterW.argtypes = [handle, Dword, c_void_p, Dword, out]
    library.EnumJobsW.argtypes = [handle, Dword, Dword, Dword, c_void_p, Dword, out, out]
    library.GetJobW.argtypes = [handle, Dword, Dword, c_void_p, Dword, out]
    library.SetJobW.argtypes = [handle, Dword, Dword, c_void_p, Dword]
    return library


def _last_error() -> int:  # pragma: no cover - asks what only Windows knows
    code = 0
    if sys.platform == "win32":
        code = ctypes.get_last_error()
    return code


def _os_error() -> OSError:  # pragma: no cover - asks what only Windows knows
    error = OSError("no Windows")
    if sys.platform == "win32":
        error = ctypes.WinError(ctypes.get_last_error())
    return error

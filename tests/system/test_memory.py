"""Big blocks of memory go back to the system when they are freed, whatever was freed before."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from kiosk.system import memory

AFTER_A_BIG_ONE = """
import ctypes, sys
from kiosk.system.memory import keep_together
C = ctypes.CDLL(None)
C.malloc.restype, C.malloc.argtypes, C.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
if "part" in sys.argv:
    assert keep_together()
MIB = 1 << 20
C.free(C.malloc(9 * MIB))
before = int(open("/proc/self/statm").read().split()[1])
blocks = [C.malloc(4 * MIB), C.malloc(64)]
ctypes.memset(blocks[0], 1, 4 * MIB)
C.free(blocks[0])
print((int(open("/proc/self/statm").read().split()[1]) - before) * 4096 // MIB)
"""


def kept(*arguments: str) -> int:
    """MiB a process keeps of a block that it freed, after it had freed a bigger one, with a small one behind it."""
    command = [sys.executable, "-c", AFTER_A_BIG_ONE, *arguments]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="asks glibc")
def test_a_big_block_that_is_freed_is_given_back() -> None:
    assert kept() >= 3  # what glibc does by itself
    assert kept("part") == 0


HEAPS_OF_THREADS = """
import ctypes, sys, threading
from kiosk.system.memory import keep_together
C = ctypes.CDLL(None)
C.malloc.restype, C.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
C.fdopen.restype, C.fflush.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
C.malloc_info.argtypes = [ctypes.c_int, ctypes.c_void_p]
if "few" in sys.argv:
    assert keep_together()
together = threading.Barrier(7)
def ask():
    C.malloc(1000)
    together.wait()
threads = [threading.Thread(target=ask) for _ in range(6)]
for each in threads:
    each.start()
together.wait()
out = C.fdopen(1, b"w")
assert C.malloc_info(0, out) == 0
C.fflush(out)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks glibc")
def test_threads_share_few_heaps() -> None:
    def heaps(*arguments: str) -> int:
        command = [sys.executable, "-c", HEAPS_OF_THREADS, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.count("<heap nr=")

    assert heaps() > 3  # what glibc does by itself
    assert heaps("few") <= 2


FREE_IN_BETWEEN = """
import ctypes
from kiosk.system.memory import give_back
C = ctypes.CDLL(None)
C.malloc.restype, C.malloc.argtypes, C.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / (1 << 20)
blocks = [C.malloc(64 * 1024) for _ in range(200)]
for each in blocks:
    ctypes.memset(each, 1, 64 * 1024)
for each in blocks[:-1]:
    C.free(each)
full = resident()
assert give_back()
print(full - resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks glibc")
def test_what_is_free_between_blocks_in_use_is_given_back() -> None:
    command = [sys.executable, "-c", FREE_IN_BETWEEN]
    assert float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) > 10


def test_other_systems_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not memory.keep_together()
    assert not memory.give_back()


def test_a_c_library_without_the_option_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    assert not memory.keep_together()
    assert not memory.give_back()

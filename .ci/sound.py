"""Makes the sound of the warning, `resources/sounds/warning.wav`: two soft notes, the second lower. `--check` compares.

Drawn by arithmetic for this project; sines alone, so that the file is the same on every machine.
"""

import io
import math
import sys
import wave
from array import array
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "resources" / "sounds" / "warning.wav"
RATE = 22_050
SECONDS = 0.8
LOUDEST = 0.22
"""Of full scale: a desk is near."""
NOTES = ((0.0, 659.26), (0.28, 523.25))
"""(begins after so many seconds, Hz): e″ and c″, a falling third."""
_RISE, _FALL = 0.02, 0.16
_END = 0.06


def sample(moment: float) -> float:
    """The air pressure at a moment, -1 to 1: each note rises softly and dies away."""
    value = 0.0
    for begins, hertz in NOTES:
        since = moment - begins
        if since >= 0:
            swell = min(1.0, since / _RISE) * math.exp(-since / _FALL)
            value += swell * (math.sin(2 * math.pi * hertz * since) + 0.2 * math.sin(4 * math.pi * hertz * since))
    return value * min(1.0, (SECONDS - moment) / _END)


def sound() -> bytes:
    """The whole file: mono, 16 bit."""
    values = [sample(number / RATE) for number in range(round(RATE * SECONDS))]
    scale = LOUDEST * 32767 / max(map(abs, values))
    samples = array("h", (round(value * scale) for value in values))
    if sys.byteorder == "big":
        samples.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(RATE)
        made.writeframes(samples.tobytes())
    return file.getvalue()


def main(arguments: list[str]) -> int:
    """Write the file, or compare it; the exit code is 1 when it is not what this makes, 2 for an unknown argument."""
    if arguments == ["--check"]:
        same = FILE.is_file() and FILE.read_bytes() == sound()
        print("the sound is current" if same else f"{FILE} is not what {Path(__file__).name} makes")
        return 0 if same else 1
    if arguments:
        print("usage: python3 .ci/sound.py [--check]", file=sys.stderr)
        return 2
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(sound())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A town's own words, in as many languages as it has; and what may be no text, as one that can be kept."""

from dataclasses import dataclass
from typing import NamedTuple


class Words(NamedTuple):
    """A text in one language. `language` is the one found, which may not be the one asked for."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class LocalText:
    """The town's text per language; the first one is in the town's first official language and always there."""

    texts: tuple[tuple[str, str], ...]

    @property
    def original(self) -> str:
        """The text in the town's first official language."""
        return self.texts[0][1]

    def into(self, language: str) -> Words:
        """Return the text in `language`, or the original when there is no translation."""
        for code, text in self.texts:
            if code == language:
                return Words(text, code)
        return Words(self.texts[0][1], self.texts[0][0])


def as_text(name: str) -> str:
    """Return a text that can be kept of one that may name a file or an account.

    Such a name is bytes, which may be no text: then it cannot be written as it is, and each of them becomes its number.
    """
    return name.encode("utf-8", "backslashreplace").decode("utf-8")

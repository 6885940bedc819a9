"""A town's own words, in as many languages as it has."""

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

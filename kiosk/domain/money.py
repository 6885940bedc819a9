"""Money as whole cents: read as a town writes it, shown as a town or a language writes it."""

import re

_AMOUNT = re.compile(
    r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+\.\d{2}|\d+(?:[.,]\d{1,2})?(?!\d)"
)


def parse_cents(text: str) -> int:
    """Return the cents of an amount such as "21,60", "21.60", "24", "€ 24", "24 euro" or "1.250,00".

    Raises ValueError when it is not one exact number of cents (a third decimal, two numbers, none).
    """
    bare = re.sub(r"[\u00a0\u202f]", " ", text).strip()
    bare = re.sub(r"^(?:€|EUR|euro)\s*|\s*(?:€|EUR|euro)$", "", bare, flags=re.IGNORECASE)
    bare = re.sub(r",-+$", "", bare)
    if re.fullmatch(r"\d{1,3}([ .]\d{3})+(,\d{2})?", bare):
        bare = bare.replace(" ", "").replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d{1,3}(,\d{3})+\.\d{2}", bare):
        bare = bare.replace(",", "")
    elif re.fullmatch(r"\d+[.,]\d{2}", bare):
        bare = bare.replace(",", ".")
    elif not re.fullmatch(r"\d+", bare):
        raise ValueError(f"{text!r} is not an exact amount in euro and cents")
    euros, _, cents = bare.partition(".")
    return int(euros) * 100 + int(cents or "0")


def amounts_in(text: str) -> set[int]:
    """Return every number of `text`, read as an amount in cents. Used to find an amount in the page's own words."""
    found = set()
    for match in _AMOUNT.finditer(text):
        try:
            found.add(parse_cents(match.group()))
        except ValueError:
            continue
    return found


def format_cents(
    cents: int,
    style: str = "€ {amount}",
    decimal: str = ",",
    *,
    thousands: str | None = None,
    whole_bare: bool = False,
) -> str:
    """Return `cents` as a person reads it: `style` holds "{amount}", `decimal` the mark before the cents.

    `thousands` stands between groups of three figures; None: the mark that goes with `decimal` (1.022,50 or 1,022.50).
    `whole_bare` writes whole euros without cents ("24 euro").
    """
    euros, rest = divmod(cents, 100)
    between = {",": ".", ".": ","}.get(decimal, "") if thousands is None else thousands
    grouped = f"{euros:,}".replace(",", between)
    number = grouped if whole_bare and rest == 0 else f"{grouped}{decimal}{rest:02d}"
    return style.replace("{amount}", number)

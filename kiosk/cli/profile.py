"""`kioskctl profile`: which towns there are, whether a file is good, and what it says, as a table."""

from datetime import date

import click

from kiosk.cli.answers import (
    amount_json,
    appointment_json,
    gap_json,
    payment_json,
    procedure_json,
    product_json,
    source_json,
    tariff_json,
)
from kiosk.cli.common import (
    BAD_INPUT,
    REFUSED,
    Day,
    as_json,
    config_file,
    error_json,
    examples,
    machine,
    tell,
    write_json,
)
from kiosk.cli.town import confirm, install, rollback, tariffs
from kiosk.domain.ages import Ages, atoms
from kiosk.domain.cards import TITLES
from kiosk.domain.errors import KioskError
from kiosk.domain.fees import Case, Outcome, Quote, quote_case, tariff_for
from kiosk.domain.town import Ground, Profile, Reason
from kiosk.services import phrases
from kiosk.services.phrases import Words
from kiosk.system.catalogue import language
from kiosk.wiring import today
from kiosk.wiring.files import check_profile, list_profiles

_ON = click.option("--on", type=Day(), help="Day the tariff must hold on [default: today in Brussels].")


@click.group(
    short_help="Towns: list them, check a file, show what it says.",
    epilog=examples("kioskctl profile list", "kioskctl profile check my-town.toml", "kioskctl profile show izegem"),
)
def profile() -> None:
    """Towns as files: list them, check one, show what one says."""


@profile.command("list", epilog=examples("kioskctl profile list", "kioskctl profile list --json"))
@as_json
@click.pass_context
def list_(context: click.Context, as_json: bool) -> None:
    """List the towns a name can choose, those that ship and those beside the settings; * marks the one in force."""
    in_force = machine(context).profile
    towns = list_profiles(config_file(context))
    rows = [{"name": name, "file": path.name, "in_force": name == in_force.id} for name, path in towns]
    if not any(row["in_force"] for row in rows):
        rows.append({"name": in_force.id, "file": None, "in_force": True})
    if as_json:
        write_json(rows)
        return
    for row in rows:
        own = "" if row["file"] else " (from a file of your own)"
        click.echo(f"{'*' if row['in_force'] else ' '} {row['name']}{own}")


@profile.command(
    epilog=examples("kioskctl profile check my-town.toml", "kioskctl profile check izegem --strict --on 2027-01-01")
)
@click.argument("file", metavar="NAME_OR_FILE")
@click.option("--strict", is_flag=True, help="Exit 1 when there are warnings.")
@_ON
@as_json
@click.pass_context
def check(context: click.Context, file: str, strict: bool, on: date | None, as_json: bool) -> None:
    """Check a town's file: every fault at once, each with its place, what was found and what was expected.

    Exit 0: good (perhaps with warnings); 1: warnings, and --strict was given; 2: faults.
    """
    try:
        loaded = check_profile(file, on or today(), config_file(context))
    except KioskError as error:
        if as_json:
            write_json({"good": False, "error": error_json(error), "warnings": []})
        tell(error)
        context.exit(BAD_INPUT)
    warnings = [str(each) for each in loaded.warnings]
    if as_json:
        write_json({"good": True, "profile": loaded.profile.id, "warnings": warnings})
    else:
        for warning in warnings:
            click.echo(f"warning: {warning}")
        count = sum(len(each.rules) for each in loaded.profile.tariffs)
        click.echo(f"{loaded.profile.id}: good. {len(loaded.profile.cards)} cards, {count} fee rules.")
    if warnings and strict:
        context.exit(REFUSED)


@profile.command(
    epilog=examples("kioskctl profile show izegem", "kioskctl profile show ./my-town.toml --on 2027-01-01 --json")
)
@click.argument("name", metavar="NAME_OR_FILE")
@_ON
@as_json
@click.pass_context
def show(context: click.Context, name: str, on: date | None, as_json: bool) -> None:
    """Show a town as tables: cards × ages × amounts, documents, lanes, and where it all comes from.

    A star: the amount depends on something; the lines under the table say on what. Exit 0: shown; 2: no such town, or
    a file with faults.
    """
    day = on or today()
    town = check_profile(name, day, config_file(context)).profile
    bands = atoms(rule.scope.ages for each in town.tariffs for rule in each.rules)
    if as_json:
        write_json(_town_json(town, bands, day))
    else:
        _print(town, bands, day)


for command in (confirm, install, rollback, tariffs):
    profile.add_command(command)


def _print(town: Profile, bands: tuple[Ages, ...], day: date) -> None:
    words = language(town.first_language)
    page = town.page
    click.echo(f"{town.name.original} ({town.id}) – {page.title or ''} {page.url or '(address not known)'}")
    tariff = tariff_for(town, day)
    if tariff is None:
        click.echo(f"No tariff is in force on {day}.")
    else:
        until = tariff.confirmed_until
        click.echo(f"Tariff {tariff.id}, read {tariff.source.retrieved}, confirmed until {until or '– (never)'}.")
    for procedure in town.procedure_ids():
        if len(town.procedures) > 1:
            click.echo(f"Procedure {procedure}:")
        header = ["card", "title", *(band.key for band in bands)]
        cards = [
            [
                card.id,
                _title(card.id, words.code),
                *(_cell(_quote(town, card.id, band, procedure, day)) for band in bands),
            ]
            for card in town.cards
        ]
        _table([header, *cards])
        for line in _conditions(words, town, bands, procedure, day):
            click.echo(f"  {line}")
    click.echo(f"Payment: {phrases.payment_text(words, town.payment)}")
    for document in town.documents:
        click.echo(f"Document ({'/'.join(document.scope.steps)}): {document.text.original}")
    for product in town.products:
        click.echo(f"Not a card: {product.title.original}: {', '.join(price.text for price in product.prices)}")
    for lane in town.lanes:
        who = {True: "with an appointment", False: "without an appointment", None: "everybody"}[lane.appointment]
        click.echo(f"Lane {lane.prefix}: {lane.name.original} ({who}), numbers {lane.first} to {lane.last}")


def _town_json(town: Profile, bands: tuple[Ages, ...], day: date) -> dict[str, object]:
    """Return the tables as JSON: for each card, procedure and age band its outcome and amounts."""
    words = language(town.first_language)
    return {
        "profile": town.id,
        "name": town.name.original,
        "languages": list(town.languages),
        "page": source_json(town.page),
        "on": day.isoformat(),
        "tariff": tariff_json(tariff_for(town, day)),
        "cards": [
            {
                "card": card.id,
                "title": _title(card.id, words.code),
                "written": card.written,
                "listed": card.listed,
                "fees": [
                    _fee_json(words, band, procedure, _quote(town, card.id, band, procedure, day))
                    for procedure in town.procedure_ids()
                    for band in bands
                ],
            }
            for card in town.cards
        ],
        "payment": payment_json(town.payment),
        "procedures": [procedure_json(each) for each in town.procedures],
        "documents": [
            {
                "id": each.id,
                "text": each.text.original,
                "steps": list(each.scope.steps),
                "source": source_json(each.source),
            }
            for each in town.documents
        ],
        "products": [product_json(each) for each in town.products],
        "appointment": appointment_json(town),
        "lanes": [
            {
                "id": each.id,
                "prefix": each.prefix,
                "name": each.name.original,
                "appointment": each.appointment,
                "first": each.first,
                "last": each.last,
                "continues": each.continues,
            }
            for each in town.lanes
        ],
    }


def _fee_json(words: Words, band: Ages, procedure: str, answer: Quote) -> dict[str, object]:
    return {
        "ages": band.key,
        "procedure": procedure,
        "outcome": answer.outcome.value,
        "amounts": [amount_json(words, each) for each in answer.amounts],
        "without_amount": [gap_json(words, each) for each in answer.gaps],
    }


def _title(card: str, code: str) -> str:
    return TITLES[card].get(code, TITLES[card]["nl"])


def _quote(town: Profile, card: str, band: Ages, procedure: str, day: date) -> Quote:
    """Return the answer whatever the reason and the ground."""
    return quote_case(town, Case((card,), (band.start,), tuple(Reason), tuple(Ground), procedure), day)


def _cell(answer: Quote) -> str:
    """Return the amounts, as the town writes them, or what the page says instead."""
    amounts = " / ".join(each.text for each in answer.payable)
    if not amounts:
        return answer.outcome.value.replace("_", " ")
    star = " *" if len(answer.payable) > 1 or answer.gaps else ""
    said = {Outcome.STALE: " (not confirmed)", Outcome.AMBIGUOUS: " (ambiguous)"}.get(answer.outcome, "")
    return amounts + star + said


def _conditions(words: Words, town: Profile, bands: tuple[Ages, ...], procedure: str, day: date) -> list[str]:
    """Return what every cell with a star depends on."""
    lines = []
    for card in town.cards:
        for band in bands:
            answer = _quote(town, card.id, band, procedure, day)
            if len(answer.payable) < 2 and not answer.gaps:
                continue
            for each in answer.payable:
                condition = phrases.conditions_text(words, each.conditions)
                lines.append(f"* {card.id} {band.key}: {each.text} – {condition or 'no condition is printed'}")
            lines.extend(f"* {card.id} {band.key}: {phrases.gap_text(words, gap)}" for gap in answer.gaps)
    return lines


def _table(rows: list[list[str]]) -> None:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

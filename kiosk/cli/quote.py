"""`kioskctl quote`: what a card costs, with the source of every amount; its JSON is an interface."""

from datetime import date

import click

from kiosk.cli.answers import quote_json
from kiosk.cli.common import Choices, Day, Years, as_json, examples, machine, profile_option, write_json
from kiosk.domain.cards import FORMER, parse_card
from kiosk.domain.fees import Case
from kiosk.domain.fees import quote as look_up
from kiosk.domain.town import STANDARD, Ground, Profile, Reason, Step
from kiosk.services import phrases
from kiosk.system.catalogue import language
from kiosk.wiring import today


@click.command(
    short_help="What a card costs in a town, with the source of every amount.",
    epilog=examples(
        "kioskctl quote --card EU+ --age 30",
        "kioskctl quote --profile sint-truiden --card E+ --age 11 --json",
        "kioskctl quote --card A --age 30 --reason renewal --ground work",
        "kioskctl quote --profile sint-truiden --card B --age 30 --step collect",
    ),
)
@profile_option
@click.option("--card", required=True, help="A, B, K, L, EU, EU+, F, F+, H, I, J, M, M+ or N; C, D, E, E+ too.")
@click.option("--age", required=True, type=Years(), help="Whole years of the person the card is for.")
@click.option(
    "--reason",
    type=Choices([each.value for each in Reason]),
    help="Why [default: unknown, every reason is tried].",
)
@click.option(
    "--ground",
    type=Choices([each.value for each in Ground]),
    help="Ground of stay [default: unknown, every one is tried].",
)
@click.option("--procedure", metavar="ID", help="Procedure of the town [default: standard].")
@click.option("--on", "on", type=Day(), help="Day the tariff must hold on [default: today in Brussels].")
@click.option(
    "--step",
    type=Choices([each.value for each in Step]),
    default=Step.APPLY.value,
    show_default=True,
    help="Applying for the card, or collecting it (then there is no fee to tell).",
)
@as_json
@click.pass_context
def quote(
    context: click.Context,
    profile: str | None,
    card: str,
    age: int,
    reason: str | None,
    ground: str | None,
    procedure: str | None,
    on: date | None,
    step: str,
    as_json: bool,
) -> None:
    """Say what a card costs, how one pays, which documents to bring and who must come.

    One outcome: exact, conditional, not_issued, not_published, not_listed, ambiguous or stale; none for collecting.

    Exit 0: answered, whatever the outcome; 2: an unknown card, town, procedure, date, or an impossible age.
    """
    day = on or today()
    town = machine(context, profile, day).profile
    found = parse_card(card, town.alias_map)
    why = Reason(reason) if reason else None
    stay = Ground(ground) if ground else None
    answer = look_up(town, found, age, why, stay, procedure, day)
    case = Case(
        (found,),
        (age,),
        (why,) if why else tuple(Reason),
        (stay,) if stay else tuple(Ground),
        STANDARD if procedure is None else procedure,
    )
    data = quote_json(town, card, case, answer if step == Step.APPLY else None, Step(step), day)
    if as_json:
        write_json(data)
    else:
        _print(town, data)


def _print(town: Profile, data: dict[str, object]) -> None:
    """Write the answer for a person: headings in English, the town's words as it wrote them."""
    words = language(town.first_language)
    card, outcome = str(data["card"]), data["outcome"]
    former = data["former_letter"]
    renamed = f" ({former} is called {card} today)" if former and former == FORMER.get(card) else ""
    click.echo(f"{town.name.original}: card {card}{renamed}, {data['age']} years, {data['step']}, on {data['on']}")
    if outcome is not None:
        click.echo(f"Outcome: {outcome}")
    for amount in _rows(data["amounts"]):
        part = "  part of the sum: " if amount["part"] else "  "
        condition = f" – {amount['condition']}" if amount["condition"] else ""
        click.echo(f"{part}{amount['text']} ({amount['kind']}){condition}")
        _cite(amount)
    for gap in _rows(data["without_amount"]):
        click.echo(f"  no amount ({gap['outcome']}) – {gap['condition'] or 'otherwise'}")
        _cite(gap)
    explanation = data["explanation"]
    if isinstance(explanation, dict):
        click.echo(f"  {explanation['text']}")
        _cite(explanation)
    tariff = data["tariff"]
    if isinstance(tariff, dict):
        click.echo(f"Tariff: {tariff['id']}, confirmed until {tariff['confirmed_until'] or '– (never confirmed)'}")
    _procedure(data["procedure"])
    click.echo(f"Payment: {phrases.payment_text(words, town.payment)}")
    _cite(data["payment"])
    for title, key in (("Documents", "documents"), ("Presence", "presence"), ("Notices", "notices")):
        rows = _rows(data[key])
        if rows:
            click.echo(f"{title}:")
        for row in rows:
            click.echo(f"  - {row['text']}{_marks(row)}")
            _cite(row)
    appointment = data["appointment"]
    if isinstance(appointment, dict):
        phone = appointment["phone"]
        more = [str(each) for each in (phone, appointment["url"]) if each and str(each) not in appointment["text"]]
        click.echo(
            f"Appointment{' needed' if appointment['required'] else ''}: {' – '.join([appointment['text'], *more])}"
        )
        _cite(appointment)
    page = town.page
    click.echo(f"Page: {page.title or '–'}, {page.url or 'address not known'}, read {page.retrieved}")


def _procedure(procedure: object) -> None:
    if not isinstance(procedure, dict):
        return
    facts = [
        f"{procedure['working_days']} working days" if procedure["working_days"] is not None else "",
        f"{procedure['weeks']} weeks" if procedure["weeks"] is not None else "",
        str(procedure["delivery"] or ""),
        f"before {procedure['cut_off']}" if procedure["cut_off"] else "",
    ]
    told = ", ".join(each for each in facts if each)
    click.echo(f"Procedure: {procedure['name']} ({procedure['id']}){': ' if told else ''}{told}")
    _cite(procedure)


def _marks(row: dict[str, object]) -> str:
    """Return whether everybody needs a document."""
    marks = [
        "optional" if row.get("optional") else "",
        f"one of: {row['one_of']}" if row.get("one_of") else "",
        "" if row.get("certain", True) else "not in every case",
    ]
    told = ", ".join(each for each in marks if each)
    return f" [{told}]" if told else ""


def _rows(value: object) -> list[dict[str, object]]:
    return value if isinstance(value, list) else []


def _cite(row: object) -> None:
    """Write the words of the page behind a line, where they are not that line, and what was read into them."""
    source = row.get("source") if isinstance(row, dict) else None
    if not isinstance(source, dict) or not isinstance(row, dict):
        return
    if source["origin"] == "town":
        click.echo("      set by the town, not on the page")
    elif source["quote"] != row.get("text"):
        page = source["url"] or source["title"] or "the town's page"
        words = f"“{' '.join(str(source['quote']).split())}” – " if source["quote"] else ""
        click.echo(f"      source: {words}{page}, read {source['retrieved']}")
    if source["interpretation"]:
        click.echo(f"      as we read it: {source['interpretation']}")

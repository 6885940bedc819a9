"""Papers written by hand, one for each thing a ticket must be able to show."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.document import Block, CheckItem, FeeBox, FeeLine, Paper
from kiosk.domain.payload import encode

KEY = b"a key for tests, never for a kiosk"
PAYLOAD = encode("BCDF", 42, KEY)

RESIDENCE = "je huidig verblijfsdocument"
PHOTOS = "2 recente pasfoto's"
PHOTO_RULES = (
    "(max. 6 maanden oud) met een egale witte achtergrond en een neutrale gezichtsuitdrukking met gesloten mond "
    "(volgens de ICAO-normen)"
)

DUTCH = Block(
    language="nl",
    right_to_left=False,
    mark=None,
    next_title="Wat nu?",
    next_lines=("Ga naar de infobalie.", "Dit ticket is geen afspraak."),
    answers="B-kaart · vernieuwen · 12 of ouder",
    fee=FeeBox("Je betaalt", "alleen Bancontact", (FeeLine("€ 21,60"),)),
    items_title="Breng mee",
    items=(CheckItem(RESIDENCE), CheckItem(PHOTOS, PHOTO_RULES)),
    notes=(),
    source="Tekst en tarief van de stad, geldig in 2026.",
)
ENGLISH = Block(
    language="en",
    right_to_left=False,
    mark="Translation from Dutch",
    next_title="What next?",
    next_lines=("Go to the desk called Infobalie.", "This ticket is not an appointment."),
    answers="B card · renew · 12 or older",
    fee=FeeBox("You pay", "Bancontact only", (FeeLine("€ 21,60"),)),
    items_title="Please bring",
    items=(
        CheckItem("current residence document", None, RESIDENCE),
        CheckItem(
            "2 recent passport photos",
            "(max. 6 months old) with a plain white background and a neutral expression, mouth closed (ICAO standards)",
            PHOTOS,
        ),
    ),
    notes=(),
    source="Text and fee set by the town, valid in 2026.",
)
ARABIC = Block(
    language="ar",
    right_to_left=True,
    mark="ترجمة من الهولندية",
    next_title="ماذا بعد؟",
    next_lines=("اذهب إلى مكتب الاستعلامات (infobalie).", "هذه التذكرة ليست موعدًا. للموعد: 011 70 14 14."),
    answers="بطاقة EU+ · تجديد · 12 سنة أو أكثر",
    fee=FeeBox("تدفع", "Bancontact فقط", (FeeLine("€ 21,60"),)),
    items_title="أحضر معك",
    items=(
        CheckItem("وثيقة إقامتك الحالية", None, RESIDENCE),
        CheckItem(
            "صورتان شخصيتان حديثتان", "(أقصى عمر 6 أشهر) بخلفية بيضاء موحدة وتعبير محايد وفم مغلق (معايير ICAO)", PHOTOS
        ),
    ),
    notes=(),
    source="النص والرسوم من المدينة، لعام 2026.",
)
UKRAINIAN = replace(
    ENGLISH,
    language="uk",
    mark="Переклад з нідерландської",
    next_title="Що далі?",
    next_lines=("Підійдіть до стійки «Infobalie».", "Цей талон не є записом на прийом."),
    answers="Картка B · поновлення · від 12 років",
    fee=FeeBox("Ви платите", "лише Bancontact", (FeeLine("€ 21,60"),)),
    items_title="Принесіть",
    items=(
        CheckItem("чинний документ на проживання", None, RESIDENCE),
        CheckItem("2 нещодавні фотографії на паспорт", "(не старші 6 місяців) на рівному білому тлі (ICAO)", PHOTOS),
    ),
    source="Текст і тариф міста, чинні у 2026 році.",
)
FRENCH = replace(
    ENGLISH,
    language="fr",
    mark="Traduction du néerlandais",
    next_title="Et maintenant ?",
    next_lines=("Allez au guichet «\u202fInfobalie\u202f».", "Ce ticket n’est pas un rendez-vous."),
    answers="Carte B · renouveler · 12 ans ou plus",
    fee=FeeBox("Vous payez", "uniquement par Bancontact", (FeeLine("21,60\u00a0€"),)),
    items_title="Apportez",
    items=(
        CheckItem("votre titre de séjour actuel", None, RESIDENCE),
        CheckItem("2 photos d’identité récentes", "(6 mois maximum) sur fond blanc uni (normes OACI)", PHOTOS),
    ),
    source="Texte et tarif de la ville, valables en 2026.",
)
PSEUDO = replace(
    ENGLISH,
    language="qps",
    mark="[Ţŕáñšļåţîöñ ƒŕöɱ Ðûţçĥ ~~~~~~~~~~~~]".replace("ƒ", "f").replace("ɱ", "m"),
    next_title="[Ŵĥåţ ñéxţ? ~~~~~~~~~~~~~~~~~~~]",
    next_lines=("[Ĝö ţö ţĥé ðéšķ çåļļéð Infobalie. ~~~~~~~~~~~~~~~~~~~~~~~~]",),
    answers="[Ɓ çåŕð · ŕéñéŵ · 12 öŕ öļðéŕ ~~~~~~~~~~~~~~~~~~~~~~]".replace("Ɓ", "B"),
    fee=FeeBox("[Ýöû þåý ~~~~~~~~~~~~~~~~]", "[Ɓåñçöñţåçţ öñļý ~~~~~~~~~~~~]".replace("Ɓ", "B"), (FeeLine("€ 21,60"),)),
    items_title="[Þļéåšé ɓŕîñĝ ~~~~~~~~~~~~~~~~~]".replace("ɓ", "b"),
    source="[Ţéxţ åñð féé šéţ ɓý ţĥé ţöŵñ, våļîð îñ 2026. ~~~~~~~~~~~~~~~~~~]".replace("ɓ", "b"),
)
PSEUDO_RTL = replace(PSEUDO, language="qpr", right_to_left=True)

DUTCH_ONLY = Paper(
    town="Stad Izegem",
    bar="Infobalie",
    time="10.42",
    label="V\u00a0042",
    payload=PAYLOAD,
    date_lines=("maandag", "23 november 2026", "Kiosk 1, inkom"),
    blocks=(DUTCH,),
)
LANGUAGES = {
    "nl": DUTCH_ONLY,
    "en": replace(DUTCH_ONLY, blocks=(DUTCH, ENGLISH)),
    "ar": replace(DUTCH_ONLY, blocks=(DUTCH, ARABIC)),
    "uk": replace(DUTCH_ONLY, blocks=(DUTCH, UKRAINIAN)),
    "fr": replace(DUTCH_ONLY, blocks=(DUTCH, FRENCH)),
    "qps": replace(DUTCH_ONLY, blocks=(DUTCH, PSEUDO)),
    "qpr": replace(DUTCH_ONLY, blocks=(DUTCH, PSEUDO_RTL)),
}
COPY = replace(DUTCH_ONLY, copy="kopie 2")
CHECKLIST = replace(LANGUAGES["en"], label=None, payload=None, bar="Wat breng je mee?")
CONDITIONAL = replace(
    DUTCH_ONLY,
    blocks=(
        replace(
            DUTCH,
            answers="A-kaart · vernieuwen · 18 of ouder",
            fee=FeeBox(
                "Je betaalt",
                "alleen Bancontact",
                (
                    FeeLine("€ 21,60", "als je een andere verblijfsgrond hebt"),
                    FeeLine("€ 45,35", "als je hier bent voor gezin, voor werk of om medische redenen"),
                ),
                either="of",
            ),
            notes=(
                "Opgelet! Moet je A-kaart verlengd worden, zal je in veel gevallen opnieuw documenten moeten "
                "voorleggen bij de ambtenaar. Informeer tijdig naar wat je nodig hebt!",
            ),
        ),
        replace(
            ARABIC,
            fee=FeeBox(
                "تدفع",
                "Bancontact فقط",
                (
                    FeeLine("€ 21,60", "إذا كان سبب إقامتك آخر"),
                    FeeLine("€ 45,35", "إذا كنت هنا للعائلة أو العمل أو العلاج"),
                ),
                either="أو",
            ),
            notes=("انتبه! اسأل في الوقت المناسب عمّا تحتاجه: 051 33 73 00.",),
        ),
    ),
)
NO_FEE = replace(
    DUTCH_ONLY,
    town="Stad Sint-Truiden",
    blocks=(
        replace(
            DUTCH,
            answers="N-kaart · eerste kaart · jonger dan 12",
            fee=FeeBox("Je betaalt", "alleen Bancontact", (), "Geen bedrag gepubliceerd. Vraag het aan de infobalie."),
            items=(
                CheckItem("geldige identiteitskaart"),
                CheckItem("nationaal paspoort van het land van herkomst", alternative=True, either="of"),
                CheckItem("1 recente pasfoto in kleur"),
            ),
        ),
    ),
)
LONG = replace(
    DUTCH_ONLY,
    town="Gemeente Sint-Pieters-Leeuw-aan-de-Zenne en Sint-Genesius-Rode",
    bar="Dienst Vreemdelingenzaken en Bevolking",
    time="10.42",
    copy="kopie 12",
    label="V\u00a01000",
    date_lines=("woensdag", "30 september 2026", "Kiosk 12, administratief centrum, eerste verdieping"),
    blocks=(
        replace(
            DUTCH,
            answers="Duurzaamverblijfskaartvanfamilielidvaneenburgervandeunie · vernieuwen",
            fee=FeeBox(
                "Je betaalt aan het onthaal", "alleen Bancontact of overschrijving", (FeeLine("1 234,50 euro"),)
            ),
            items=(
                CheckItem("Bevolkingsregisterinschrijvingsbewijsaanvraagformulier", "Dienstverleningsovereenkomst" * 3),
            ),
        ),
        replace(
            ARABIC,
            next_lines=("اتصل بالرقم 011 70 14 14 أو 051 33 73 00 ثم اذهب إلى مكتب Dienst Burgerzaken (inkom).",),
        ),
    ),
)
ALL = {
    **LANGUAGES,
    "copy": COPY,
    "checklist": CHECKLIST,
    "conditional": CONDITIONAL,
    "no-fee": NO_FEE,
    "long": LONG,
}

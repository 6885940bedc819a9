<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Wszystkie przyciski na dole</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Cały tekst będzie większy</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>Automat czeka dużo dłużej</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Większe litery</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Przyciski niżej</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Ułatw sobie korzystanie z ekranu</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Większy kontrast</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>Po wizycie wszystko będzie jak zwykle.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Wróć do pytania</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Wróć do mojej sprawy</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Biel i żółty na czarnym</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Wybierz wiek tej osoby.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>Dla kogo jest
karta?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>nastolatek</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>dziecko</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>także dorośli</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>osoba dorosła</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Jeśli to prawda:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>W okienku dowiesz się, co dotyczy ciebie.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>Na stronie miasta jest napisane:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>Miasto podaje te kwoty osobno. Automat je zsumował.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Ta karta jest</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>To ostatnia znana kwota.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Wróć i wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Kwota zależy od karty</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Kwota zależy od twojej sytuacji</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Kwota zależy od twojego pobytu</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Kwota zależy od tego, co się stało</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>W jednym z tych przypadków:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Płacisz jedną kwotę. W okienku dowiesz się którą.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Nic nie płacisz.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Tutaj nie można płacić gotówką.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Za chwilę dostaniesz tu bilet.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Powód twojego pobytu:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Karta {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Być może płacisz</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Możliwe kwoty</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Zła karta lub zły wiek?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Zapytaj o cenę w okienku</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Zapytaj w okienku</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Zapytaj o kwotę w okienku</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Tak liczy automat</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>zwykła kwota</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>przez {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>dopłata</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>dopłata do innej kwoty</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>bez wyjaśnienia na stronie</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Sprawdzi to informacja</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>Czy masz umówioną wizytę?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>Mam umówioną wizytę</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>Nie mam umówionej wizyty</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>Na dziś, w tym urzędzie.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Inna litera</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Brytyjczyk lub rodzina Brytyjczyka</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Spójrz na przód karty.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Nie wiesz? To żaden problem.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Którą kartę odbierasz?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>O którą kartę się ubiegasz?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Jaka litera jest na twojej karcie?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>przeniesienie w firmie</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>przeniesienie, długa mobilność</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>praca tutaj, dom za granicą</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>praca z wysokimi kwalifikacjami</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>Brytyjczyk, brexit</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>Brytyjczyk, stały</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>obywatel UE</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>Niebieska Karta UE</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, ta sama firma</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>pobyt czasowy</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>pobyt stały</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>członek rodziny</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>rodzina, stały</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>pracownik przygraniczny</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>długi okres</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>mobilny ICT</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>pobyt bez limitu</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>osiedlony</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (dawniej {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Tylko lista</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>List z kodami</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Potem automat wydrukuje bilet.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>Błąd? Dotknij tej linii.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Tak, drukuj bilet</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Powód pobytu</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Czy to się zgadza?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedura</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Nieczynne</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Ten automat nie wydaje teraz biletów.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Tu zobaczysz cenę i dokumenty</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Otwarte jutro o {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Otwarte o {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Otwarte: {day}, {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Cena i dokumenty</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Dziś nie ma już biletów</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Zapytaj o numer w okienku</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>zamknięte</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>List z kodem PIN i PUK przychodzi pocztą.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>Czy masz list z kodami?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>Mam list</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Jeszcze nie mam listu</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Przynieś kody.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Wrócę później</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Czekam już dłużej</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Potrzebujesz kodów z listu.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Wróć, gdy dostaniesz list.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Masz pytanie?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Poczekaj na list</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Wszystkie numery na dziś są już wydane.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Kod dla pracownika: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>W okienku można odczytać ten kod.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>Automat jest teraz zamknięty.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>Automat nie mógł zapisać numeru.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Pokaz: zapisano, nie wydrukowano</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Pracownik zajmie się twoją sprawą.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>Z tego automatu nie wychodzi papier.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Nie ma już numerów</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Podejdź do okienka</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Wychodzi z drukarki.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Przygotuj dokumenty</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Przygotuj kartę</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>Mam numer</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Teraz nie dostaniesz numeru</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Lista jest wydrukowana</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Twój numer</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Numer jest mimo to ważny.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Bilet jest wydrukowany</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Nie ma papieru?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Przeczytaj na bilecie, czego potrzebujesz.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Umów wizytę</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Zrób zdjęcie ekranu.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Weź listę</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Weź kartkę ze sobą.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Weź bilet</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Jeszcze jedna osoba</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Ktoś jeszcze z rodziny</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Albo zrób zdjęcie.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Nie można wydrukować</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Zapisz wtedy numer.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Zapisz numer.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Wychodzi z drukarki.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Powiedz, że automat nie daje numeru.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Poszukaj dokumentów w domu</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Ten automat teraz nie działa.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>Miasto nie podaje, co przynieść.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Odbiór karty</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Sprawdź, co przynieść i kto musi przyjść.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Sprawdź, co przynieść.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Ułatwienia</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Od nowa</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Krok {n} z {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>Od tego zależy cena.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>Dlaczego tu przebywasz?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Dalej: warto wiedzieć</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Dalej: co przynieść?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Dalej: kto musi przyjść?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Złóż wniosek przed {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Co przynieść?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Kto musi przyjść?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>lub {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>Automat nigdy nie pyta o nazwisko ani numer.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Podejdź do okienka lub zawołaj pracownika.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Pomoc
pracownika</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Wróć do mojej sprawy</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Dla pracowników</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Powiedz lub pokaż to</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>„Potrzebuję pomocy przy automacie.”</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Ten wybór nie trafi do akt.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Odpowiedzi pozostaną.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Wybierz język</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Nie zmieniaj języka</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Dziś już nie otwieramy.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Zaraz wracamy.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>Automat używa krótkich zdań i rysunków.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Nie ma problemu</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Spójrz na rysunek</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Albo dotknij Pomoc na dole.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Dotknij odpowiedzi</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Dalej: {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Poproś o pomoc w okienku</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Jak to działa</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(jeśli masz)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(nie dla wszystkich: zapytaj w okienku)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Kwoty i dokumenty, stan na: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Przynieś</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>Miasto nie publikuje tu listy. Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Ten bilet to nie umówiona wizyta.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Pilne? Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Tłumaczenie</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Tłumaczenie z niemieckiego</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Tłumaczenie z francuskiego</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Tłumaczenie z niderlandzkiego</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Co przynieść?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Co teraz?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>kopia {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>lub</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>suma: {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – lub: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Wizyta: nie wiem</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Tylko {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Płatność: {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Płatność: {methods}, najlepiej {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>List otrzymany</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>Miasto nie wydaje tej karty dla tego wieku. Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>Miasto podaje</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>Miasto podaje te kwoty. Zapytaj w okienku, która kwota obowiązuje.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>Miasto nie wymienia tej karty. Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>Miasto nie podaje tu ceny. Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Tej karty nie ma dla tego wieku</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Tej karty nie ma na stronie miasta</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>To ostatnia znana kwota. Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Pierwsza karta</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Bez wizyty</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Nie podano kwoty</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Kwota nie jest jasna</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Płacisz</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Odbiór karty</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Karta nieznana</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Odnowienie karty</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Zguba, kradzież, zniszczenie</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Nowa karta</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Jeszcze bez listu</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Jeszcze niepotwierdzone</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Jeszcze niepotwierdzone na {year}</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Powód nieznany</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Tekst i opłata miasta, ważne w {year}.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Tekst i opłata miasta, jeszcze niepotwierdzone na {year}.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Tekst miasta.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>karta bankowa</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>ochrona (azyl)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>gotówka</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>inny powód</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>pierwsza karta</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>rodzina (łączenie rodzin)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>zmiana danych</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>skradziona</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>bezpłatnie</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>płatność telefonem</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>w innym przypadku</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>poniżej {end} lat</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>karta {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>karta kredytowa</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>powody medyczne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>przelew</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>studia</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>zniszczona</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>pobyt: {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>zgubiona</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>odnowienie</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>praca</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>karta {card}</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} lub {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start} lat lub więcej</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>od {start} do {last} lat</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>Automat przygotowuje listę.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>Automat przygotowuje bilet.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Proszę chwilę poczekać</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n dzień roboczy</numerusform>
            <numerusform>%n dni robocze</numerusform>
            <numerusform>%n dni roboczych</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Jak szybko potrzebujesz karty?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Szybciej zwykle kosztuje więcej.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Pracownik ci pomoże</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Potrzebuję nowej karty</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Nie mam jeszcze karty pobytu</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Wybierz to, co pasuje.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Moja karta wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Moja nowa karta jest gotowa</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>W jakiej sprawie przychodzisz?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>Karta zgubiona</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>Z twoją dotychczasową kartą.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Moja karta jest skradziona</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Moja karta jest zniszczona</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Co się stało?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Czy nadal tu jesteś?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Potem automat wszystko usunie.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Potrzebuję więcej czasu</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Zakończ i usuń wszystko</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>To nie jest bilet. Sprawdź, czy wszystko jest czytelne i całe.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Strona testowa</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Co mówi drukarka</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>kończy się</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>wystarczy</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>pokrywa</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>nie w porządku</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>op</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>połączenie</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Drukuj tylko listę</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Zadzwoń, aby umówić wizytę</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>Automat nie ma na to biletu.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>Strona miasta: zeskanuj telefonem.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>Miasto pomaga po umówieniu wizyty.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Podejdź do okienka</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Musisz umówić wizytę</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Przyjdź, gdy będzie otwarte</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Umów wizytę</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Z biletem pomoc dzisiaj nie jest pewna.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Teraz nie ma biletów</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Bilet do: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Zapytaj w okienku, jak to zrobić.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Zapytaj w okienku</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Bez umówionej wizyty nie dostaniesz tu biletu.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Ten wybór nie trafi do akt.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Tutaj dostaniesz bilet w sprawie karty pobytu.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Wybierz język</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Nie ma mojego języka</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Witamy</translation>
    </message>
</context>
</TS>

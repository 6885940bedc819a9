<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Toate butoanele jos</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Tot textul devine mai mare</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>Aparatul așteaptă mai mult</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Litere mai mari</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Butoane mai jos</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Faceți ecranul mai ușor</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Mai mult contrast</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Mai mult timp</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>După vizită, totul revine la normal.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Înapoi la întrebare</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Continuați de unde erați</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Alb și galben pe negru</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Alegeți vârsta acelei persoane.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>Pentru cine este
cardul?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>adolescent</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>un copil</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>și adulți</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>adult</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Dacă este adevărat:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>La ghișeu vi se spune ce este valabil pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>Pagina orașului spune:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>Orașul indică aceste sume separat. Aparatul le-a adunat.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Acest card este</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>Aceasta este ultima sumă cunoscută.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Mergeți înapoi și alegeți din nou.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Suma depinde de card</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Suma depinde de situația dumneavoastră</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Suma depinde de șederea dumneavoastră</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Suma depinde de ce s-a întâmplat</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>În unul dintre aceste cazuri:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Plătiți o singură sumă. La ghișeu vi se spune care.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Nu trebuie să plătiți nimic.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Aici nu puteți plăti cu bani în numerar.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Primiți aici imediat un bon.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Locuiți aici pentru:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Cardul {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Poate plătiți</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Sume posibile</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Card sau vârstă greșită?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Întrebați prețul la ghișeu</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Întrebați la ghișeu</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Întrebați suma la ghișeu</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Cum adună aparatul</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>suma de bază</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>cu {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>supliment</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>supliment la altă sumă</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>fără explicație pe pagină</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Ghișeul de informații verifică</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>Aveți programare?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>Am programare</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>Nu am programare</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>Pentru astăzi, în această primărie.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Altă literă</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Britanic sau familie de britanici</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Uitați-vă pe fața cardului.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Nu știți? Nu este nicio problemă.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Ce card ridicați?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>Ce card solicitați?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Ce literă este pe cardul dumneavoastră?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>transferat în cadrul firmei</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>transferat, mobilitate lungă</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>muncă aici, locuință în străinătate</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>muncă înalt calificată</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>britanic, Brexit</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>britanic, permanent</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>cetățean UE</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>cartea albastră</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, aceeași firmă</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>ședere limitată</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>membru de familie</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>familie, permanent</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>lucrător frontalier</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>termen lung</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>ICT mobil</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>ședere nelimitată</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>stabilit</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (fost {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Doar lista</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Scrisoare cu codurile</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Apoi aparatul tipărește bonul.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>O greșeală? Atingeți rândul respectiv.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Am venit pentru</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Da, tipărește bonul</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Locuiți aici pentru</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Este corect?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Vârstă</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedură</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Schimbă</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Scos din funcțiune</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Acest aparat nu dă bonuri acum.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Închis</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Vedeți aici prețul și documentele</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Deschis mâine la ora {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Deschis la ora {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Deschis {day} la ora {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Preț și documente</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Astăzi nu mai sunt bonuri</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Cereți numărul la ghișeu</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>închis</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>Scrisoarea cu codurile PIN și PUK vine prin poștă.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>Aveți scrisoarea cu codurile?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>Am scrisoarea</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Nu am scrisoarea încă</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Aduceți codurile.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Revin mai târziu</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Aștept de mai mult timp</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Aveți nevoie de codurile din scrisoare.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Reveniți când aveți scrisoarea.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Aveți o întrebare?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Așteptați scrisoarea</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Toate numerele de astăzi au fost date.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Cod pentru angajat: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>Ghișeul poate citi acest cod.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>Aparatul este închis acum.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>Aparatul nu a putut salva numărul.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Demonstrație: salvat, nu tipărit</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Un angajat se ocupă de întrebare.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>Din acest aparat nu iese hârtie.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Nu mai sunt numere</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Mergeți la ghișeu</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Iese din imprimantă.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Pregătiți documentele</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Pregătiți cardul</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>Am numărul</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Acum nu primiți număr</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Lista este tipărită</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Numărul dumneavoastră</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Numărul este totuși valabil.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Bonul este tipărit</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Nu iese hârtie?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Citiți pe bon ce vă trebuie.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Faceți o programare</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Faceți o poză ecranului.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Luați lista</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Luați hârtia cu dumneavoastră.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Luați bonul</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Încă o persoană</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Încă o persoană din familie</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Sau faceți o poză.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Nu se poate tipări</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Atunci notați numărul.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Notați numărul.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Iese din imprimantă.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Spuneți că aparatul nu dă număr.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Căutați documentele acasă</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Acest aparat nu funcționează acum.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>Orașul nu spune ce trebuie să aduceți.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Ridicați cardul</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Vedeți ce aduceți și cine trebuie să vină.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Vedeți ce trebuie să aduceți.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Adaptare</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>De la început</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Pasul {n} din {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuați</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>Prețul depinde de aceasta.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>De ce locuiți aici?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Bine de știut</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Urmează: bine de știut</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Urmează: ce aduceți?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Urmează: cine trebuie să vină?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Cereți înainte de ora {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Ce aduceți?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Cine trebuie să vină?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>sau {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>Aparatul nu cere niciodată numele sau numărul.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Mergeți la ghișeu sau chemați un angajat.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Ajutor de la
un angajat</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Continuați de unde erați</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Pentru angajați</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Spuneți sau arătați asta</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>„Am nevoie de ajutor la aparat.”</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Alegerea nu apare în dosar.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Răspunsurile rămân.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Alegeți limba</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Nu schimb limba</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Astăzi nu mai deschidem.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Revenim imediat.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>Aparatul folosește propoziții scurte și desene.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Nicio problemă</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Uitați-vă la desen</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Sau atingeți Ajutor jos.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Atingeți răspunsul</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Continuați în {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Cereți ajutor la ghișeu</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Cum funcționează</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(dacă îl aveți)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(nu pentru toți: întrebați la ghișeu)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Sume și documente valabile la: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Aduceți</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>Orașul nu publică o listă aici. Întrebați la ghișeu.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Acest bon nu este o programare.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Urgent? Întrebați la ghișeu.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Traducere</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Traducere din germană</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Traducere din franceză</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Traducere din neerlandeză</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Întrebați la ghișeu.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Ce aduceți?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Ce urmează?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>copia {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sau</translation>
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
        <translation> – sau: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Ridicare</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Programare necunoscută</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Doar cu {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Plată cu {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Plată cu {methods}, de preferat {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Scrisoare primită</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>Orașul nu dă acest card pentru această vârstă. Întrebați la ghișeu.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>Orașul indică</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>Orașul indică aceste sume. Întrebați la ghișeu ce sumă este valabilă.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>Orașul nu menționează acest card. Întrebați la ghișeu.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>Orașul nu indică un preț aici. Întrebați la ghișeu.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Acest card nu există pentru această vârstă</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Acest card nu este pe pagina orașului</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>Aceasta este ultima sumă cunoscută. Întrebați la ghișeu.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Primul card</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Fără programare</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Nicio sumă publicată</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Suma nu este clară</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Plătiți</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Ridicare card</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Card necunoscut</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Reînnoire card</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Pierdut, furat sau stricat</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Card nou</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Scrisoare încă neprimită</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Încă neconfirmat</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Încă neconfirmat pentru {year}</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Motiv necunoscut</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Text și tarif ale orașului, valabile în {year}.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Text și tarif ale orașului, încă neconfirmate pentru {year}.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Textul orașului.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>card bancar</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>protecție (azil)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>numerar</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>alt motiv</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>primul card</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>familie (reîntregirea familiei)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>date schimbate</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>furat</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>plată cu telefonul</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>în alt caz</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>sub {end} ani</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>cardul {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>card de credit</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>motive medicale</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>transfer bancar</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>studii</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>stricat</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>ședere pentru {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>pierdut</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>reînnoire</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>muncă</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>cardul {card}</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} sau {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start} ani sau mai mult</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>{start}–{last} ani</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>Aparatul pregătește lista.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>Aparatul pregătește bonul.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Un moment, vă rugăm</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n săptămână</numerusform>
            <numerusform>%n săptămâni</numerusform>
            <numerusform>%n de săptămâni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n zi lucrătoare</numerusform>
            <numerusform>%n zile lucrătoare</numerusform>
            <numerusform>%n de zile lucrătoare</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Cât de repede vă trebuie cardul?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Mai repede costă de obicei mai mult.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Un angajat vă ajută</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Am nevoie de un card nou</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Nu am încă un card de rezidență</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Alegeți ce vi se potrivește.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Cardul meu expiră în curând</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Cardul meu nou este gata</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>Pentru ce ați venit?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>Mi-am pierdut cardul</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>Cu cardul pe care îl aveați.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Cardul meu a fost furat</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Cardul meu este stricat</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Ce s-a întâmplat?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Mai sunteți aici?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Apoi aparatul șterge tot.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Am nevoie de mai mult timp</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Opriți și ștergeți tot</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>secundă</numerusform>
            <numerusform>secunde</numerusform>
            <numerusform>de secunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Acesta nu este un bon. Verificați dacă totul este lizibil și întreg.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Pagină de test</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Ce spune imprimanta</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>aproape gata</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>eroare</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>suficient</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>în ordine</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>capac</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>nu este în ordine</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>op</source>
        <translation>terminat</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>hârtie</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>conexiune</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Tipăriți doar lista</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Sunați pentru programare</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>Aparatul nu are bon pentru aceasta.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>Pagina orașului: scanați cu telefonul.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>Orașul vă ajută cu programare.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Mergeți la ghișeu</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Aveți nevoie de programare</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Reveniți când este deschis</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Faceți o programare</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Cu un bon, ajutorul de azi nu este sigur.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Acum nu sunt bonuri</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Bon pentru: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Întrebați la ghișeu cum se face.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Întrebați la ghișeu</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Fără programare nu primiți aici bon.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Alegerea nu apare în dosar.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Aici primiți un bon pentru cardul de rezidență.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Alegeți limba</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Limba mea lipsește</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Bun venit</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Alle Tasten ganz unten</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Der ganze Text wird größer</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>Terminal wartet länger</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Tasten weiter unten</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Den Bildschirm einfacher machen</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>Nach Ihrem Besuch ist alles wieder normal.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Weiter, wo ich war</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Weiß und Gelb auf Schwarz</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Wählen Sie das Alter dieser Person.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>Für wen ist
die Karte?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>junger Mensch</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>ein Kind</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>auch Erwachsene</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>Erwachsene</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Wenn das stimmt:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>Der Schalter sagt Ihnen, was für Sie gilt.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>Auf der Seite der Stadt steht:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>Die Stadt nennt diese Beträge einzeln. Das Terminal hat sie addiert.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Diese Karte ist</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>Das ist der letzte bekannte Betrag.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Gehen Sie zurück und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Der Betrag hängt von Ihrer Karte ab</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Der Betrag hängt von Ihrer Situation ab</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Der Betrag hängt von Ihrem Aufenthalt ab</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Der Betrag hängt davon ab, was passiert ist</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>In einem dieser Fälle:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Sie zahlen nur einen Betrag. Der Schalter sagt Ihnen, welchen.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Sie müssen nichts zahlen.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Sie können hier nicht bar zahlen.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Sie bekommen hier gleich ein Ticket.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Sie sind hier wegen:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Karte {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Vielleicht zahlen Sie</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Mögliche Beträge</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Falsche Karte oder falsches Alter?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Fragen Sie am Schalter nach dem Preis</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Fragen Sie am Schalter</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Fragen Sie am Schalter nach dem Betrag</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>So rechnet das Terminal</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>normaler Betrag</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>mit {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>Zuschlag zu einem anderen Betrag</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>ohne Erklärung auf der Seite</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Der Infoschalter prüft es</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>Haben Sie einen Termin?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>Ich habe keinen Termin</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>Für heute, in diesem Rathaus.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Britisch, oder Familie von Briten</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Schauen Sie auf die Vorderseite Ihrer Karte.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Sie wissen es nicht? Das ist kein Problem.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Welche Karte holen Sie ab?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>Welche Karte beantragen Sie?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Welcher Buchstabe steht auf Ihrer Karte?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>in einer Firma versetzt</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>versetzt, lange Mobilität</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>hier arbeiten, im Ausland wohnen</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>hoch qualifizierte Arbeit</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>Britisch, Brexit</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>Britisch, dauerhaft</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>EU-Bürger</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>Blaue Karte EU</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, gleiche Firma</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>Familien­mitglied</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>Familie, dauerhaft</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>Grenzgänger</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>langfristig</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>mobile ICT</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>ansässig</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (früher {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Nur die Liste</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Brief mit den Codes</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Danach druckt das Terminal Ihr Ticket.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>Ein Fehler? Tippen Sie auf die Zeile.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Ich komme für</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Ja, Ticket drucken</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Sie sind hier wegen</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Stimmt das?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Dieses Terminal gibt jetzt keine Tickets.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Hier sehen Sie Preis und Dokumente</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Öffnet morgen um {time} Uhr</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Öffnet um {time} Uhr</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Öffnet {day} um {time} Uhr</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Preis und Dokumente</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Heute keine Tickets mehr</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Fragen Sie am Schalter nach Ihrer Nummer</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>Der Brief mit Ihrem PIN- und PUK-Code kommt mit der Post.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>Haben Sie den Brief mit den Codes?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>Ich habe den Brief</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Noch kein Brief</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Bringen Sie die Codes mit.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Ich komme später wieder</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Ich warte schon länger</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Sie brauchen die Codes aus dem Brief.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Kommen Sie wieder, wenn Sie den Brief haben.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Noch eine Frage?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Warten Sie noch auf den Brief</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Alle Nummern für heute sind vergeben.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Code für das Personal: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>Der Schalter kann diesen Code lesen.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>Das Terminal ist jetzt geschlossen.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>Das Terminal konnte Ihre Nummer nicht speichern.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Demonstration: gespeichert, nicht gedruckt</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Das Personal prüft Ihre Frage.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>Aus diesem Terminal kommt kein Papier.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Es gibt keine Nummern mehr</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Gehen Sie zum Schalter</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Es kommt aus dem Drucker.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Halten Sie Ihre Dokumente bereit</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Halten Sie Ihre Karte bereit</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>Ich habe meine Nummer</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Sie bekommen jetzt keine Nummer</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Ihre Liste ist gedruckt</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Ihre Nummer ist trotzdem gültig.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Ihr Ticket ist gedruckt</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Kommt kein Papier?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Lesen Sie auf Ihrem Ticket, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Machen Sie einen Termin</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Machen Sie ein Foto vom Bildschirm.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Nehmen Sie Ihre Liste</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Nehmen Sie Ihr Papier mit.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Nehmen Sie Ihr Ticket</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Noch eine Person</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Noch jemand aus Ihrer Familie</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Oder machen Sie ein Foto.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Drucken geht nicht</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Schreiben Sie dann Ihre Nummer auf.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Schreiben Sie Ihre Nummer auf.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Sie kommt aus dem Drucker.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Sagen Sie, dass das Terminal keine Nummer gibt.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Suchen Sie Ihre Dokumente zu Hause</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Dieses Terminal funktioniert gerade nicht.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>Die Stadt sagt nicht, was Sie mitbringen.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Ihre Karte abholen</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Lesen Sie, was Sie mitbringen und wer kommen muss.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Lesen Sie, was Sie mitbringen.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Von vorne</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Schritt {n} von {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>Davon hängt der Preis ab.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>Warum sind Sie hier?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Weiter: gut zu wissen</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Weiter: Was bringen Sie mit?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Weiter: Wer muss kommen?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Beantragen Sie es vor {time} Uhr.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Was bringen Sie mit?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Wer muss kommen?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>oder {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>Das Terminal fragt nie nach Name oder Nummer.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Gehen Sie zum Schalter oder rufen Sie das Personal.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Hilfe vom
Personal</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Weiter, wo ich war</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Sagen oder zeigen Sie das</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>„Ich brauche Hilfe am Terminal.“</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Diese Wahl kommt nicht in Ihre Akte.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Ihre Antworten bleiben.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Sprache nicht ändern</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Heute öffnen wir nicht mehr.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Wir sind gleich zurück.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>Das Terminal nutzt kurze Sätze und Zeichnungen.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Kein Problem</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Schauen Sie auf die Zeichnung</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Oder tippen Sie unten auf Hilfe.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Tippen Sie auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Weiter auf {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Fragen Sie am Schalter um Hilfe</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>So geht es</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(wenn Sie es haben)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(nicht für alle: fragen Sie am Schalter)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Beträge und Dokumente, Stand: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>Die Stadt veröffentlicht hier keine Liste. Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Dieses Ticket ist kein Termin.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Dringend? Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Übersetzung aus dem Deutschen</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Übersetzung aus dem Französischen</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Übersetzung aus dem Niederländischen</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Was bringen Sie mit?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>Kopie {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>Summe aus {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – oder: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Termin unbekannt</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Nur mit {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Zahlen mit {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Zahlen mit {methods}, am besten {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Brief bekommen</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>Die Stadt stellt diese Karte nicht für dieses Alter aus. Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>Die Stadt nennt</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>Die Stadt nennt diese Beträge. Fragen Sie am Schalter, welcher Betrag gilt.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>Die Stadt nennt diese Karte nicht. Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>Die Stadt nennt hier keinen Preis. Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Diese Karte gibt es nicht für dieses Alter</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Diese Karte steht nicht auf der Seite der Stadt</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>Das ist der letzte bekannte Betrag. Fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Erste Karte</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Kein Betrag veröffentlicht</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Der Betrag ist nicht klar</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Sie zahlen</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Karte abholen</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Karte unbekannt</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Karte erneuern</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Verloren, gestohlen, kaputt</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Noch kein Brief</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Noch nicht bestätigt für {year}</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Text und Tarif der Stadt, gültig {year}.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Text und Tarif der Stadt, noch nicht bestätigt für {year}.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Text der Stadt.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>Schutz (Asyl)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>erste Karte</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>Familie (Familiennachzug)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>Daten geändert</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>gestohlen</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>Zahlung per Handy</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>in einem anderen Fall</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>unter {end} Jahren</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>Karte {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>medizinische Gründe</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>Studium</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>kaputt</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>Aufenthalt wegen {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>erneuern</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>{card}-Karte</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start} Jahre oder älter</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>{start} bis {last} Jahre</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>Das Terminal macht Ihre Liste.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>Das Terminal macht Ihr Ticket.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Einen Moment, bitte</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n Werktag</numerusform>
            <numerusform>%n Werktage</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Wie schnell brauchen Sie die Karte?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Schneller kostet meistens mehr.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Das Personal hilft Ihnen weiter</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Ich brauche eine neue Karte</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Noch keine Aufenthaltskarte</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Wählen Sie, was zu Ihnen passt.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Meine Karte läuft bald ab</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Meine neue Karte ist fertig</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>Warum kommen Sie?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>Ich habe meine Karte verloren</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>Mit der Karte, die Sie hatten.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Meine Karte wurde gestohlen</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Meine Karte ist kaputt</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Was ist passiert?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Danach löscht das Terminal alles.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Beenden und alles löschen</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Das ist kein Ticket. Prüfen Sie, ob alles lesbar und ganz ist.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Was der Drucker sagt</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>fast leer</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>genug</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>Klappe</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>op</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Nur die Liste drucken</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Rufen Sie für einen Termin an</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>Das Terminal hat dafür kein Ticket.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>Die Seite der Stadt: Scannen Sie mit dem Handy.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>Die Stadt hilft Ihnen mit Termin.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Gehen Sie zum Schalter</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Sie brauchen einen Termin</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Kommen Sie zu den Öffnungszeiten</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Machen Sie einen Termin</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Mit einem Ticket ist Hilfe heute nicht sicher.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Jetzt keine Tickets</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Ticket für: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Fragen Sie am Schalter, wie das geht.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Fragen Sie am Schalter</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Ohne Termin bekommen Sie hier kein Ticket.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Diese Wahl kommt nicht in Ihre Akte.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Hier bekommen Sie ein Ticket für Ihre Aufenthaltskarte.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Meine Sprache fehlt</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Willkommen</translation>
    </message>
</context>
</TS>

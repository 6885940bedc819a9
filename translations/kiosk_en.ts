<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>All buttons at the bottom</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>All text becomes larger</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>The kiosk waits much longer</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Lower buttons</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Make the screen easier</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>More contrast</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>After your visit, everything goes back to normal.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Back to the question</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Continue where I was</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>White and yellow on black</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Choose that person&apos;s age.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>Who is
the card for?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>a young person</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>a child</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>adults too</translation>
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
        <translation>If this is true:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>The desk tells you what applies to you.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>The town&apos;s page says:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>The town lists these amounts separately. The kiosk added them up.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>This card is</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>This is the last known amount.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Go back and choose again.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>The amount depends on your card</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>The amount depends on your situation</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>The amount depends on your stay</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>The amount depends on what happened</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>In one of these cases:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>You pay one amount. The desk tells you which one.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>You do not have to pay anything.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>You cannot pay with cash here.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>You will get a ticket here in a moment.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>You are staying here for:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Card {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>You may have to pay</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Possible amounts</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Wrong card or age?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Ask for the fee at the desk</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Ask at the desk</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Ask for the amount at the desk</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>How the kiosk adds this up</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>basic amount</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>with {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>extra charge</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>extra charge on top of another amount</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>without explanation on the page</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>The information desk will check</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>Do you have an appointment?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>I have no appointment</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>For today, in this town hall.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Another letter</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>British, or family of British people</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Look at the front of your card.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>You do not know? That is no problem.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Which card are you collecting?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>Which card are you applying for?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Which letter is on your card?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>transferred within a company</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>transferred, long-term mobility</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>work here, live abroad</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>highly qualified work</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>British, Brexit</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>British, permanent</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>EU citizen</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>EU Blue Card</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, same company</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>limited stay</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>family member</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>family, permanent</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>frontier worker</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>long-term</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>mobile ICT</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>unlimited stay</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>established</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (was {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Only the list</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Letter with the codes</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>After that, the kiosk prints your ticket.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>A mistake? Tap that line.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>I am here for</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Yes, print my ticket</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>You are staying here for</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>This kiosk gives no tickets now.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Here you see the fee and your documents</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Open tomorrow at {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Open at {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Open {day} at {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Fee and documents</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>No more tickets today</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Ask for your number at the desk</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>The letter with your PIN and PUK codes comes by post.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>Do you have the letter with the codes?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>I have the letter</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>No letter yet</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Bring the codes.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>I will come back later</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>I have waited longer</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>You need the codes from the letter.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Come back when you have the letter.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Still have a question?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Please wait for the letter</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>All of today&apos;s numbers have been given.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Code for the staff member: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>The desk can read this code.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>The kiosk is closed now.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>The kiosk could not save your number.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Demonstration: saved, not printed</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>A staff member looks at your question.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>No paper comes out of this kiosk.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>There are no numbers left</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Go to the desk</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>It comes out of the printer.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Have your documents ready</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Have your card ready</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>I have my number</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>You cannot get a number now</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Your list is printed</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Your number is still valid.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Your ticket is printed</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>No paper coming out?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Read on your ticket what you need.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Take a photo of the screen.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Take your list</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Take your paper with you.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Take your ticket</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Another person in your family</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Or take a photo.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Printing does not work</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Then write down your number.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Write down your number.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>It comes out of the printer.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Say that the kiosk gives no number.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Find your documents at home</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>This kiosk is not working now.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>The town does not say what to bring.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Collect your card</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>See what to bring and who must come.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>See what to bring.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Step {n} of {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>The fee depends on this.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>What is the reason for your stay?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Next: good to know</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Next: what do you bring?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Next: who must come?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Apply for it before {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>What do you bring?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Who must come?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>or {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>The kiosk never asks for your name or number.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Go to the desk or call a staff member.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Help from
a staff member</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Continue where I was</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>For staff members</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Say or show this</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>“I need help with the kiosk.”</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>This choice does not go into your file.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Your answers are kept.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Do not change the language</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>We do not open again today.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>We will be back soon.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>The kiosk uses short sentences and drawings.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>No problem</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Look at the drawing</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Or tap Help at the bottom.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Tap your answer</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Continue in {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Ask for help at the desk</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(if you have it)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(not for everyone: ask at the desk)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Amounts and documents as of {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Please bring</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>The town publishes no list for this. Ask at the desk.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>This ticket is not an appointment.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Urgent? Ask at the desk.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Phone: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Translation from German</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Translation from French</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Translation from Dutch</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Ask at the desk.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>What do you bring?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>What next?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>copy {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>or</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>sum of {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – or: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Appointment unknown</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>{method} only</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Pay with {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Pay with {methods}, preferably {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Letter received</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>The town does not issue this card for this age. Ask at the desk.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>The town lists</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>The town lists these amounts. Ask at the desk which amount applies.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>The town does not list this card. Ask at the desk.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>The town lists no fee here. Ask at the desk.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>This card does not exist for this age</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>This card is not on the town&apos;s page</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>This is the last known amount. Ask at the desk.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>First card</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>No appointment</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>No fee published</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>The amount is not clear</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>You pay</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Collect a card</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Card unknown</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Renew a card</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Lost, stolen or damaged</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>No letter yet</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Not confirmed yet for {year}</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Reason unknown</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Text and fee set by the town, valid in {year}.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Text and fee set by the town, not confirmed yet for {year}.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Text set by the town.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>bank card</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>protection (asylum)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>first card</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>family (family reunification)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>details changed</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>stolen</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>free</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>mobile payment</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>in another case</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>under {end}</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>card {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>credit card</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>medical reasons</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>bank transfer</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>study</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>stay for {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>renew</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>work</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>{card} card</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start} or older</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>{start} to {last}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>The kiosk is making your list.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>The kiosk is making your ticket.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>One moment, please</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>How soon do you need the card?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Faster usually costs more.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>A staff member will help you</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>I need a new card</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>I do not have a residence card yet</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Choose what fits you.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>My card expires soon</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>My new card is ready</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>Why are you here?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>I lost my card</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>With the card you had.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>My card was stolen</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>My card is damaged</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>What happened?</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Aanpassen</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Afmelden</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Voor de informatica: {text}</source>
        <translation>For IT: {text}</translation>
    </message>
    <message>
        <source>Wis</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>staff_changes</name>
    <message numerus="yes">
        <source>%n maand(en)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut/minuten voor sluitingstijd</source>
        <translation>
            <numerusform>%n minute before closing time</numerusform>
            <numerusform>%n minutes before closing time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week/weken</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Betalen</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Letter with the codes</translation>
    </message>
    <message>
        <source>Geen kaart: “{name}”</source>
        <translation>Not a card: “{name}”</translation>
    </message>
    <message>
        <source>Kaarten die “{name}” heten</source>
        <translation>Cards called “{name}”</translation>
    </message>
    <message>
        <source>Laatste ticket</source>
        <translation>Last ticket</translation>
    </message>
    <message>
        <source>Mededeling “{name}”</source>
        <translation>Notice “{name}”</translation>
    </message>
    <message>
        <source>Meebrengen: “{name}”</source>
        <translation>To bring: “{name}”</translation>
    </message>
    <message>
        <source>Naam van de stad</source>
        <translation>Name of the town</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Pagina van de stad</source>
        <translation>The town&apos;s page</translation>
    </message>
    <message>
        <source>Procedure “{name}”</source>
        <translation>Procedure “{name}”</translation>
    </message>
    <message>
        <source>Schrijfwijze van bedragen</source>
        <translation>How amounts are written</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Tarief {name}</source>
        <translation>Tariff {name}</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Wachtrij “{name}”</source>
        <translation>Queue “{name}”</translation>
    </message>
    <message>
        <source>Wie komt: “{name}”</source>
        <translation>Who comes: “{name}”</translation>
    </message>
    <message>
        <source>aantal foto’s</source>
        <translation>number of photos</translation>
    </message>
    <message>
        <source>aanvragen</source>
        <translation>application</translation>
    </message>
    <message>
        <source>aanvragen vóór</source>
        <translation>apply before</translation>
    </message>
    <message>
        <source>afhalen</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>alle kaarten</source>
        <translation>all cards</translation>
    </message>
    <message>
        <source>alle leeftijden</source>
        <translation>all ages</translation>
    </message>
    <message>
        <source>altijd open</source>
        <translation>always open</translation>
    </message>
    <message>
        <source>bevestigd tot en met</source>
        <translation>confirmed until</translation>
    </message>
    <message>
        <source>bij het</source>
        <translation>needed for</translation>
    </message>
    <message>
        <source>bij welke procedure</source>
        <translation>with which procedure</translation>
    </message>
    <message>
        <source>de pagina van de stad</source>
        <translation>the town&apos;s page</translation>
    </message>
    <message>
        <source>de stad zelf</source>
        <translation>the town itself</translation>
    </message>
    <message>
        <source>duurt</source>
        <translation>takes</translation>
    </message>
    <message>
        <source>een tekening</source>
        <translation>a drawing</translation>
    </message>
    <message>
        <source>eerste nummer</source>
        <translation>first number</translation>
    </message>
    <message>
        <source>elke procedure</source>
        <translation>any procedure</translation>
    </message>
    <message>
        <source>elke reden</source>
        <translation>any reason</translation>
    </message>
    <message>
        <source>elke verblijfsgrond</source>
        <translation>any ground of stay</translation>
    </message>
    <message>
        <source>elke vraag</source>
        <translation>any question</translation>
    </message>
    <message>
        <source>foto’s hoogstens zo oud</source>
        <translation>photos at most so old</translation>
    </message>
    <message>
        <source>geldt tot en met</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>geldt vanaf</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>gelezen op</source>
        <translation>read on</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>gewone procedure</source>
        <translation>standard procedure</translation>
    </message>
    <message>
        <source>hoe</source>
        <translation>how</translation>
    </message>
    <message>
        <source>hoe wij het lezen</source>
        <translation>how we read it</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>internetadres</source>
        <translation>web address</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>kleur van de band</source>
        <translation>colour of the band</translation>
    </message>
    <message>
        <source>kleur van de lijn</source>
        <translation>colour of the line</translation>
    </message>
    <message>
        <source>kleur van het paneel</source>
        <translation>colour of the panel</translation>
    </message>
    <message>
        <source>laatste nummer</source>
        <translation>last number</translation>
    </message>
    <message>
        <source>leeftijd</source>
        <translation>age</translation>
    </message>
    <message>
        <source>letter voor het nummer</source>
        <translation>letter before the number</translation>
    </message>
    <message>
        <source>liefst</source>
        <translation>preferably</translation>
    </message>
    <message>
        <source>logo van de stad</source>
        <translation>logo of the town</translation>
    </message>
    <message>
        <source>mag ook een ander zijn</source>
        <translation>or instead</translation>
    </message>
    <message>
        <source>met afspraak</source>
        <translation>with an appointment</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>niet bevestigd</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>niet op scherm en papier</source>
        <translation>not on screen and paper</translation>
    </message>
    <message>
        <source>niet verplicht</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>niets anders</source>
        <translation>nothing else</translation>
    </message>
    <message>
        <source>nodig</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>pictogram</source>
        <translation>symbol</translation>
    </message>
    <message>
        <source>prijs</source>
        <translation>price</translation>
    </message>
    <message>
        <source>regels voor foto’s</source>
        <translation>rules for photos</translation>
    </message>
    <message>
        <source>silhouet van de stad</source>
        <translation>outline of the town</translation>
    </message>
    <message>
        <source>staat op de lijst van de stad</source>
        <translation>on the town&apos;s list</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>telt verder na het laatste nummer</source>
        <translation>goes on after the last number</translation>
    </message>
    <message>
        <source>ticket zonder afspraak</source>
        <translation>ticket without an appointment</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>uitleg</source>
        <translation>explanation</translation>
    </message>
    <message>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>verblijfsgrond</source>
        <translation>ground of stay</translation>
    </message>
    <message>
        <source>voor welke kaarten</source>
        <translation>for which cards</translation>
    </message>
    <message>
        <source>voor welke vragen</source>
        <translation>for which questions</translation>
    </message>
    <message>
        <source>voor wie</source>
        <translation>for whom</translation>
    </message>
    <message>
        <source>waar de kaart komt</source>
        <translation>where the card is delivered</translation>
    </message>
    <message>
        <source>waarom een kaart</source>
        <translation>why a card</translation>
    </message>
    <message>
        <source>wat bezoekers dan doen</source>
        <translation>what visitors do next</translation>
    </message>
    <message>
        <source>wie het zegt</source>
        <translation>who says it</translation>
    </message>
    <message>
        <source>woorden van de pagina</source>
        <translation>words of the page</translation>
    </message>
    <message>
        <source>zo schrijft de stad het</source>
        <translation>as the town writes it</translation>
    </message>
    <message>
        <source>zonder afspraak</source>
        <translation>without an appointment</translation>
    </message>
    <message>
        <source>{day} open</source>
        <translation>{day} open</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{text} (anders)</source>
        <translation>{text} (different)</translation>
    </message>
    <message>
        <source>{times} uur</source>
        <translation>{times}</translation>
    </message>
</context>
<context>
    <name>staff_checkup</name>
    <message numerus="yes">
        <source>%n punt(en) niet in orde</source>
        <translation>
            <numerusform>%n point not in order</numerusform>
            <numerusform>%n points not in order</numerusform>
        </translation>
    </message>
    <message>
        <source>Bestand van de stad</source>
        <translation>Town&apos;s file</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>Databank</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Er is niets bekend dat fout is.</source>
        <translation>Nothing is known to be wrong.</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kijk naar stroom, kabel, klep en papier.</source>
        <translation>Look at power, cable, cover and paper.</translation>
    </message>
    <message>
        <source>Klok</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Lees de pagina van de stad en bevestig bij Tarieven.</source>
        <translation>Read the town&apos;s page and confirm under Fees.</translation>
    </message>
    <message>
        <source>Leg een nieuwe rol in en meld het bij Printer.</source>
        <translation>Put in a new roll and report it under Printer.</translation>
    </message>
    <message>
        <source>Lettertypes</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Map met gegevens</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation>Staff members</translation>
    </message>
    <message>
        <source>Nummers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Plaats op de schijf</source>
        <translation>Disk space</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Scherm</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Systeembestanden</source>
        <translation>System files</translation>
    </message>
    <message>
        <source>Tarieven</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Tijdzone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Vertalingen</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Verwittig de informatica.</source>
        <translation>Tell the IT department.</translation>
    </message>
    <message>
        <source>{what}: in orde</source>
        <translation>{what}: in order</translation>
    </message>
    <message>
        <source>{what}: niet in orde</source>
        <translation>{what}: not in order</translation>
    </message>
    <message>
        <source>{what}: onbekend</source>
        <translation>{what}: not known</translation>
    </message>
</context>
<context>
    <name>staff_door</name>
    <message>
        <source>Alleen voor medewerkers.</source>
        <translation>For staff members only.</translation>
    </message>
    <message>
        <source>Even wachten</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>Het commando vraagt tweemaal een pincode van minstens 6 cijfers.</source>
        <translation>The command asks twice for a PIN of at least 6 digits.</translation>
    </message>
    <message>
        <source>Iemand van de informatica maakt de eerste aan.</source>
        <translation>Somebody of IT makes the first account.</translation>
    </message>
    <message>
        <source>Je pincode</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>NAAM</source>
        <translation>NAME</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n seconde(n), dan kan het opnieuw.</source>
        <translation>
            <numerusform>%n more second, then you can try again.</numerusform>
            <numerusform>%n more seconds, then you can try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen medewerkers</source>
        <translation>No staff members yet</translation>
    </message>
    <message>
        <source>Op deze computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Pincode klopt niet</source>
        <translation>Wrong PIN</translation>
    </message>
    <message>
        <source>Probeer het opnieuw.</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>Terug naar de kiosk</source>
        <translation>Back to the kiosk</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>{n} cijfers ingetikt</source>
        <translation>{n} digits typed</translation>
    </message>
</context>
<context>
    <name>staff_ease</name>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>De informatica geeft je een nieuwe.</source>
        <translation>IT gives you a new one.</translation>
    </message>
    <message>
        <source>Een ticket zoeken</source>
        <translation>Finding a ticket</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Kijk bij Printer, daarna bij Na te kijken.</source>
        <translation>Look at Printer, then at To look after.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Lower controls</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Make the screen easier</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>More contrast</translation>
    </message>
    <message>
        <source>Meld je af. Na een minuut zonder aanraking gebeurt dat vanzelf.</source>
        <translation>Sign off. After a minute without a touch that happens by itself.</translation>
    </message>
    <message>
        <source>Na het afmelden is alles weer gewoon.</source>
        <translation>After signing off everything is as usual again.</translation>
    </message>
    <message>
        <source>Papier vast of op</source>
        <translation>Paper stuck or out</translation>
    </message>
    <message>
        <source>Pincode vergeten</source>
        <translation>PIN forgotten</translation>
    </message>
    <message>
        <source>Scan het. Het opent op elke pagina.</source>
        <translation>Scan it. It opens on every page.</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Voor medewerkers.</source>
        <translation>For staff members.</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>staff_figures</name>
    <message>
        <source>Bewaar als CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Deze maand</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Er zijn nog geen tickets.</source>
        <translation>There are no tickets yet.</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Per balie</source>
        <translation>By desk</translation>
    </message>
    <message>
        <source>Per kaart</source>
        <translation>By card</translation>
    </message>
    <message>
        <source>Per taal</source>
        <translation>By language</translation>
    </message>
    <message>
        <source>Per uur</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Per vraag</source>
        <translation>By purpose</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Waar bezoekers stopten</source>
        <translation>Where visitors stopped</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>afspraak nodig</source>
        <translation>appointment needed</translation>
    </message>
    <message>
        <source>bedrag</source>
        <translation>fee</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>start</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>PIN letter</translation>
    </message>
    <message>
        <source>controle</source>
        <translation>check</translation>
    </message>
    <message>
        <source>geholpen</source>
        <translation>helped</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>grond</source>
        <translation>ground of stay</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>kaart</source>
        <translation>card</translation>
    </message>
    <message>
        <source>kopies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>leeftijd</source>
        <translation>age</translation>
    </message>
    <message>
        <source>printen</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>reden</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>taal ontbreekt</source>
        <translation>language missing</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>wacht op codes</source>
        <translation>waiting for codes</translation>
    </message>
    <message>
        <source>{n} van {all} onbevestigd</source>
        <translation>{n} of {all} unconfirmed</translation>
    </message>
</context>
<context>
    <name>staff_history</name>
    <message>
        <source>Afgehandeld</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>Gemaakt door een medewerker</source>
        <translation>Made by a staff member</translation>
    </message>
    <message>
        <source>Geprint</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Herdruk</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Niet geprint</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Nummer gegeven</source>
        <translation>Number given</translation>
    </message>
    <message>
        <source>Onbevestigd</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Toch niet ingetrokken</source>
        <translation>Withdrawal undone</translation>
    </message>
</context>
<context>
    <name>staff_house</name>
    <message>
        <source>Bezoekers kunnen een ticket nemen.</source>
        <translation>Visitors can take a ticket.</translation>
    </message>
    <message>
        <source>Bezoekers zien nog altijd bedragen en documenten.</source>
        <translation>Visitors still see fees and documents.</translation>
    </message>
    <message>
        <source>Buiten dienst</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>De kiosk is dicht</source>
        <translation>The kiosk is closed</translation>
    </message>
    <message>
        <source>De kiosk is open</source>
        <translation>The kiosk is open</translation>
    </message>
    <message>
        <source>Elke bezoeker leest dit in zijn taal.</source>
        <translation>Every visitor reads this in their own language.</translation>
    </message>
    <message>
        <source>Herstart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Open nu</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Sluit nu</source>
        <translation>Close now</translation>
    </message>
    <message>
        <source>Verlaat</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Weer open: {day}, {time}.</source>
        <translation>Open again: {day}, {time}.</translation>
    </message>
    <message>
        <source>Welke boodschap?</source>
        <translation>Which message?</translation>
    </message>
    <message>
        <source>Zonder boodschap</source>
        <translation>Without a message</translation>
    </message>
</context>
<context>
    <name>staff_issue</name>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Andere</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Asiel</source>
        <translation>Asylum</translation>
    </message>
    <message>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Kies op elke rij.</source>
        <translation>Choose on each row.</translation>
    </message>
    <message>
        <source>Medisch</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>Print het ticket</source>
        <translation>Print the ticket</translation>
    </message>
    <message>
        <source>Studie</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Ticket voor een bezoeker</source>
        <translation>Ticket for a visitor</translation>
    </message>
    <message>
        <source>Werk</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Zonder</source>
        <translation>Walk-in</translation>
    </message>
</context>
<context>
    <name>staff_menu</name>
    <message numerus="yes">
        <source>%n melding(en)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Dag, {name}</source>
        <translation>Hello, {name}</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Na te kijken</source>
        <translation>To look after</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Scan een ticket of kies hieronder.</source>
        <translation>Scan a ticket or choose below.</translation>
    </message>
    <message>
        <source>Tarieven</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Ticket maken</source>
        <translation>Make a ticket</translation>
    </message>
    <message>
        <source>Tickets van vandaag</source>
        <translation>Today&apos;s tickets</translation>
    </message>
    <message>
        <source>Zoek een nummer</source>
        <translation>Find a number</translation>
    </message>
</context>
<context>
    <name>staff_printer</name>
    <message numerus="yes">
        <source>%n melding(en)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>De datum klopt</source>
        <translation>The date is right</translation>
    </message>
    <message>
        <source>Er zijn geen meldingen.</source>
        <translation>There are no alerts.</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Nieuwe rol</source>
        <translation>New roll</translation>
    </message>
    <message>
        <source>Printer en meldingen</source>
        <translation>Printer and alerts</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>{name}: in orde</source>
        <translation>{name}: all well</translation>
    </message>
    <message>
        <source>{name}: niet in orde</source>
        <translation>{name}: not well</translation>
    </message>
    <message>
        <source>{name}: zegt niet hoe het gaat</source>
        <translation>{name}: does not say how it is</translation>
    </message>
</context>
<context>
    <name>staff_sure</name>
    <message>
        <source>Bevestigen voor {year}?</source>
        <translation>Confirm for {year}?</translation>
    </message>
    <message>
        <source>Bezoekers zien dan dat de kiosk niet werkt.</source>
        <translation>Visitors then see that the kiosk does not work.</translation>
    </message>
    <message>
        <source>Buiten dienst?</source>
        <translation>Out of order?</translation>
    </message>
    <message>
        <source>De kiosk is enkele seconden weg.</source>
        <translation>The kiosk is away for some seconds.</translation>
    </message>
    <message>
        <source>De kiosk start niet vanzelf opnieuw.</source>
        <translation>The kiosk does not start again by itself.</translation>
    </message>
    <message>
        <source>De nummers beginnen dan aan een nieuwe dag.</source>
        <translation>The numbers then begin a new day.</translation>
    </message>
    <message>
        <source>Dit bestand gebruiken?</source>
        <translation>Use this file?</translation>
    </message>
    <message>
        <source>Heb je alle bedragen vergeleken met de pagina van de stad?</source>
        <translation>Did you compare every fee with the town&apos;s page?</translation>
    </message>
    <message>
        <source>Herstarten?</source>
        <translation>Restart?</translation>
    </message>
    <message>
        <source>Het vorige terugzetten?</source>
        <translation>Put the previous one back?</translation>
    </message>
    <message>
        <source>Is het vandaag {day}?</source>
        <translation>Is today {day}?</translation>
    </message>
    <message>
        <source>Ja, doorgaan</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Nee, terug</source>
        <translation>No, back</translation>
    </message>
    <message>
        <source>Nieuwe bezoekers zien meteen de nieuwe bedragen.</source>
        <translation>New visitors see the new fees at once.</translation>
    </message>
    <message>
        <source>Nieuwe bezoekers zien meteen de vorige bedragen.</source>
        <translation>New visitors see the previous fees at once.</translation>
    </message>
    <message>
        <source>Programma verlaten?</source>
        <translation>Leave the program?</translation>
    </message>
</context>
<context>
    <name>staff_tariffs</name>
    <message numerus="yes">
        <source>%n fout(en): dit bestand kan niet.</source>
        <translation>
            <numerusform>%n fault: this file cannot be used.</numerusform>
            <numerusform>%n faults: this file cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle bedragen blijven zoals ze zijn.</source>
        <translation>All fees stay as they are.</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Bevestig voor {year}</source>
        <translation>Confirm for {year}</translation>
    </message>
    <message>
        <source>Bevestigd tot en met {day}.</source>
        <translation>Confirmed up to and including {day}.</translation>
    </message>
    <message>
        <source>Bevestigd: {what}.</source>
        <translation>Confirmed: {what}.</translation>
    </message>
    <message>
        <source>De instellingen noemen geen map.</source>
        <translation>The settings name no folder.</translation>
    </message>
    <message>
        <source>Deze stad heeft geen tarieven.</source>
        <translation>This town has no fees.</translation>
    </message>
    <message>
        <source>Gebruik dit bestand</source>
        <translation>Use this file</translation>
    </message>
    <message>
        <source>Geen wijzigingen</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>Geval</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>In deze map ligt geen bestand van de stad.</source>
        <translation>This folder holds no file of the town.</translation>
    </message>
    <message>
        <source>In gebruik vanaf het volgende bezoek: {what}.</source>
        <translation>In use from the next visit on: {what}.</translation>
    </message>
    <message>
        <source>Kaart {what}: geen bedrag.</source>
        <translation>Card {what}: no fee.</translation>
    </message>
    <message>
        <source>Lees de bedragen</source>
        <translation>Read the amounts</translation>
    </message>
    <message>
        <source>Lees eerst de pagina van de stad.</source>
        <translation>Read the town&apos;s page first.</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nieuw bestand</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Nog niet bevestigd.</source>
        <translation>Not confirmed yet.</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Nu: {old}
Nieuw: {new}</source>
        <translation>Now: {old}
New: {new}</translation>
    </message>
    <message>
        <source>Tarieven</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vergelijk elke regel met de pagina van de stad.</source>
        <translation>Compare each line with the town&apos;s page.</translation>
    </message>
    <message>
        <source>Voor vandaag is er geen tarief.</source>
        <translation>There are no fees for today.</translation>
    </message>
    <message>
        <source>Voor {year} is er geen tarief.</source>
        <translation>There are no fees for {year}.</translation>
    </message>
    <message>
        <source>Vorige terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Wat ontbreekt</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>{what}: nog niet bevestigd voor {year}.</source>
        <translation>{what}: not confirmed yet for {year}.</translation>
    </message>
    <message>
        <source>{what}: vandaag niet bevestigd.</source>
        <translation>{what}: not confirmed today.</translation>
    </message>
</context>
<context>
    <name>staff_ticket</name>
    <message>
        <source>Bezoeker is weg</source>
        <translation>Visitor has left</translation>
    </message>
    <message>
        <source>De bezoeker is geholpen</source>
        <translation>The visitor has been helped</translation>
    </message>
    <message>
        <source>Dubbel ticket</source>
        <translation>Double ticket</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Herdruk</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Het nummer komt vandaag niet terug.</source>
        <translation>The number does not come back today.</translation>
    </message>
    <message>
        <source>Het ticket gaat van de lijst.</source>
        <translation>The ticket leaves the list.</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Niet leesbaar</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Oud ticket: niet van vandaag</source>
        <translation>Old ticket: not from today</translation>
    </message>
    <message>
        <source>Papier was op</source>
        <translation>Out of paper</translation>
    </message>
    <message>
        <source>Papier zat vast</source>
        <translation>Paper jam</translation>
    </message>
    <message>
        <source>Ticket kwijt</source>
        <translation>Ticket lost</translation>
    </message>
    <message>
        <source>Toch niet intrekken</source>
        <translation>Undo the withdrawal</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Vergissing</source>
        <translation>Mistake</translation>
    </message>
    <message>
        <source>Waarom intrekken?</source>
        <translation>Why withdraw it?</translation>
    </message>
    <message>
        <source>Waarom opnieuw?</source>
        <translation>Why again?</translation>
    </message>
    <message>
        <source>Zelfde nummer en code, met “kopie {n}”.</source>
        <translation>Same number and code, with “copy {n}”.</translation>
    </message>
    <message>
        <source>afgehandeld</source>
        <translation>dealt with</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>geprint</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>copy {n}</translation>
    </message>
    <message>
        <source>kopie {n}: {state}</source>
        <translation>copy {n}: {state}</translation>
    </message>
    <message>
        <source>mislukt</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>niet geprint</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>onbevestigd</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>onzeker</source>
        <translation>unsure</translation>
    </message>
</context>
<context>
    <name>staff_tickets</name>
    <message>
        <source>Alle tickets</source>
        <translation>All tickets</translation>
    </message>
    <message>
        <source>Alles is in orde.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Druk opnieuw, of open het ticket.</source>
        <translation>Print again, or open the ticket.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Geprint</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Herdruk</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Hier staat geen ticket.</source>
        <translation>There is no ticket here.</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Na te kijken</source>
        <translation>To look after</translation>
    </message>
    <message>
        <source>Niet geprint</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Nieuwere</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Nummer {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>Onbevestigd</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Oudere</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Tickets van vandaag</source>
        <translation>Today&apos;s tickets</translation>
    </message>
    <message>
        <source>Tik het nummer zonder letter.</source>
        <translation>Type the number without its letter.</translation>
    </message>
    <message>
        <source>Welke tickets?</source>
        <translation>Which tickets?</translation>
    </message>
    <message>
        <source>Zoek</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Zoek een nummer</source>
        <translation>Find a number</translation>
    </message>
    <message>
        <source>geprint</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>mislukt</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>onbevestigd</source>
        <translation>unconfirmed</translation>
    </message>
</context>
<context>
    <name>staff_told</name>
    <message>
        <source>Bewaard als</source>
        <translation>Saved as</translation>
    </message>
    <message>
        <source>Bewaard als bestand</source>
        <translation>Saved as a file</translation>
    </message>
    <message>
        <source>De printer antwoordt niet. Kijk of het papier eruit kwam.</source>
        <translation>The printer does not answer. Look whether the paper came out.</translation>
    </message>
    <message>
        <source>Dit duurt hoogstens enkele seconden.</source>
        <translation>This takes some seconds at most.</translation>
    </message>
    <message>
        <source>Dit lukt niet</source>
        <translation>This does not work</translation>
    </message>
    <message>
        <source>Er is een fout in het programma. Verwittig de informatica.</source>
        <translation>There is a fault in the program. Please tell IT.</translation>
    </message>
    <message>
        <source>Er is geen papier: de printer is een map op deze computer.</source>
        <translation>There is no paper: the printer is a folder on this computer.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Geef het papier aan de bezoeker.</source>
        <translation>Give the paper to the visitor.</translation>
    </message>
    <message>
        <source>Gelukt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Geprint</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Kijk de printer na. Nooit wordt later iets vanzelf geprint.</source>
        <translation>Look at the printer. Nothing is ever printed later by itself.</translation>
    </message>
    <message>
        <source>Kijk naar de testpagina</source>
        <translation>Look at the test page</translation>
    </message>
    <message>
        <source>Niet geprint</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Niet goed</source>
        <translation>Not good</translation>
    </message>
    <message>
        <source>Onbevestigd</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Zijn alle lijnen, letters en de code goed leesbaar?</source>
        <translation>Are all lines, letters and the code easy to read?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>copy {n}</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>After that, the kiosk clears everything.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>I need more time</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Stop and clear everything</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>This is not a ticket. Check that everything is readable and whole.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>What the printer says</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>almost out</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>fault</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>enough</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>cover</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>not in order</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>op</source>
        <translation>out</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>connection</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Print only the list</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Call for an appointment</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>The kiosk has no ticket for this.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>The town&apos;s page: scan with your phone.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>The town helps you by appointment.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Go to the desk</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>You need an appointment</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Come back when we are open</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>With a ticket, help today is not certain.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>No tickets now</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Ticket for: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Ask at the desk how to do that.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Ask at the desk</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Without an appointment you get no ticket here.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>This choice does not go into your file.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Get a ticket for your residence card here.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>My language is not here</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
</context>
</TS>

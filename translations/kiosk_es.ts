<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Todos los botones abajo</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Todo el texto crece</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>La máquina espera más</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Letras grandes</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Haga la pantalla más fácil</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>Después de su visita, todo vuelve a ser normal.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Blanco y amarillo en negro</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Elija la edad de esa persona.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>¿Para quién es
la tarjeta?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>joven</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>niño o niña</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>también adultos</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>persona adulta</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Si esto es cierto:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>En el mostrador le dirán qué vale para usted.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>La página del municipio dice:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>El municipio indica estos importes por separado. La máquina los ha sumado.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Esta tarjeta es</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>Es el último importe conocido.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Vuelva atrás y elija otra vez.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>El importe depende de su tarjeta</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>El importe depende de su situación</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>El importe depende de su estancia</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>El importe depende de lo que pasó</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>En uno de estos casos:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Usted paga un solo importe. En el mostrador le dirán cuál.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>No tiene que pagar nada.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Aquí no puede pagar en efectivo.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Enseguida recibe aquí un tique.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Usted está aquí por:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Tarjeta {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Quizás pague</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Importes posibles</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>¿La tarjeta o la edad no es correcta?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Pregunte el precio en el mostrador</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Pregunte en el mostrador</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Pregunte el importe en el mostrador</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Así lo suma la máquina</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>importe normal</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>con {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>suplemento</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>suplemento sobre otro importe</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>sin explicación en la página</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Información lo comprueba</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>¿Tiene cita?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>Tengo cita</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>No tengo cita</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>Para hoy, en este ayuntamiento.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Otra letra</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Británicos o sus familiares</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Mire la parte de delante de su tarjeta.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>¿No lo sabe? No hay problema.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>¿Qué tarjeta viene a recoger?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>¿Qué tarjeta solicita?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>¿Qué letra hay en su tarjeta?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>trasladado en una empresa</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>traslado, larga movilidad</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>trabajo aquí, casa en el extranjero</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>trabajo muy cualificado</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>británico, Brexit</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>británico, permanente</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>ciudadano UE</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>tarjeta azul UE</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, misma empresa</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>estancia limitada</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>familiar, permanente</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>trabajador fronterizo</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>largo plazo</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>ICT móvil</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>estancia ilimitada</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>establecido</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (antes {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Solo la lista</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Carta con los códigos</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Después, la máquina imprime su tique.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>¿Un error? Toque esa línea.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Vengo para</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Sí, imprimir mi tique</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Usted está aquí por</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Esta máquina no da tiques ahora.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Vea aquí el precio y sus documentos</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Abre mañana a las {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Abre a las {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Abre el {day} a las {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Precio y documentos</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Hoy no hay más tiques</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Pida su número en el mostrador</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>La carta con sus códigos PIN y PUK llega por correo.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>¿Tiene la carta con los códigos?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>Tengo la carta</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Todavía sin carta</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Traiga los códigos.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Volveré más tarde</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Espero desde hace más tiempo</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Necesita los códigos de la carta.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Vuelva cuando tenga la carta.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>¿Tiene otra pregunta?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Espere la carta</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Ya no quedan números para hoy.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Código para el personal: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>En el mostrador pueden leer este código.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>La máquina está cerrada ahora.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>La máquina no pudo guardar su número.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Demostración: guardado, no impreso</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>El personal mira su pregunta.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>No sale papel de esta máquina.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>No quedan números</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Vaya al mostrador</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Sale de la impresora.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Prepare sus documentos</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Prepare su tarjeta</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>Tengo mi número</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Ahora no recibe número</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Su lista está impresa</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Su número sí es válido.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Su tique está impreso</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>¿No sale papel?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Lea en su tique qué necesita.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Pida una cita</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Haga una foto de la pantalla.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Tome su lista</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Llévese su papel.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Tome su tique</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Otra persona de su familia</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>O haga una foto.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>No se puede imprimir</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Entonces apunte su número.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Apunte su número.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Sale de la impresora.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Diga que la máquina no da número.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Busque sus documentos en casa</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Esta máquina no funciona ahora.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>El municipio no dice qué traer.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Recoger su tarjeta</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Mire qué debe traer y quién debe venir.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Mire qué debe traer.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Paso {n} de {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>El precio depende de esto.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>¿Por qué está usted aquí?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Es bueno saberlo</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Sigue: es bueno saberlo</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Sigue: ¿qué debe traer?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Sigue: ¿quién debe venir?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Pídalo antes de las {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>¿Qué debe traer?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>¿Quién debe venir?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>o {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>La máquina nunca pide su nombre o número.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Vaya al mostrador o llame al personal.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Ayuda
del personal</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Diga o muestre esto</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>«Necesito ayuda con la máquina.»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Esta elección no queda en su expediente.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>No cambiar de idioma</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Hoy ya no abrimos.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Volvemos enseguida.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>La máquina usa frases cortas y dibujos.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>No hay problema</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Mire el dibujo</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>O toque Ayuda abajo.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Toque su respuesta</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Continuar en {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Pida ayuda en el mostrador</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Así funciona</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(si lo tiene)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(no para todos: pregunte en el mostrador)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Importes y documentos a fecha de: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Traiga</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>El municipio no publica una lista para esto. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Este tique no es una cita.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>¿Urgente? Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Teléfono: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Traducción del alemán</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Traducción del francés</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Traducción del neerlandés</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>¿Qué debe traer?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>copia {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>o</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>suma de {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – o: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Cita: no lo sé</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Solo con {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Pagar con {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Pagar con {methods}, mejor {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Carta recibida</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>El municipio no da esta tarjeta para esta edad. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>El municipio indica</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>El municipio indica estos importes. Pregunte en el mostrador qué importe vale.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>El municipio no nombra esta tarjeta. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>El municipio no indica ningún precio aquí. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Esta tarjeta no existe para esta edad</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Esta tarjeta no está en la página del municipio</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>Es el último importe conocido. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Primera tarjeta</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>No hay importe publicado</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>El importe no está claro</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Usted paga</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Recoger la tarjeta</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Tarjeta: no lo sé</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Renovar la tarjeta</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Perdida, robada o rota</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Carta aún no recibida</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Aún no confirmado</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Aún no confirmado para {year}</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Motivo: no lo sé</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Texto y tarifa del municipio, válidos en {year}.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Texto y tarifa del municipio, aún no confirmados para {year}.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Texto del municipio.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>tarjeta de débito</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>protección (asilo)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>primera tarjeta</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>familia (reagrupación familiar)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>datos cambiados</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>robada</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>pago por móvil</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>en otro caso</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>menos de {end} años</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>tarjeta {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>tarjeta de crédito</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>motivos médicos</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>estancia por {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>renovar</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>tarjeta {card}</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start} años o más</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>de {start} a {last} años</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>La máquina prepara su lista.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>La máquina prepara su tique.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Un momento, por favor</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n día laborable</numerusform>
            <numerusform>%n días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>¿Cuándo necesita la tarjeta?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Más rápido suele costar más.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>El personal le ayuda</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Necesito una tarjeta nueva</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Aún no tengo tarjeta de residencia</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Elija su caso.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Mi tarjeta caduca pronto</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Mi tarjeta nueva está lista</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>¿Para qué viene?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Sí</translation>
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
        <translation>He perdido mi tarjeta</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>Con la tarjeta que tenía.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Me han robado la tarjeta</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Mi tarjeta está rota</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Después, la máquina lo borra todo.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Terminar y borrar todo</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Esto no es un tique. Mire si todo es legible y está entero.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Lo que dice la impresora</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>casi agotado</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>error</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>tapa</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>no correcto</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>op</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>conexión</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Imprimir solo la lista</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Llame para pedir cita</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>La máquina no tiene tique para esto.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>La página del municipio: escanee con su teléfono.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>El municipio atiende con cita.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Vaya al mostrador</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Necesita una cita</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Vuelva cuando esté abierto</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Pida una cita</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Con un tique, no es seguro que le ayuden hoy.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Ahora no hay tiques</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Tique para: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Pregunte en el mostrador cómo hacerlo.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Pregunte en el mostrador</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Sin cita no recibe aquí un tique.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Esta elección no queda en su expediente.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Aquí recibe un tique para su tarjeta de residencia.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Mi idioma no está</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Le damos la bienvenida</translation>
    </message>
</context>
</TS>

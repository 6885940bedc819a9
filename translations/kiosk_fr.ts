<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Tous les boutons en bas</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Tout le texte grandit</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>La borne attend longtemps</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Boutons plus bas</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Rendre l’écran plus facile</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>Après votre visite, tout redevient normal.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Continuer où j’étais</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Blanc et jaune sur noir</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Choisissez l’âge de cette personne.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>La carte est
pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>un jeune</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>un enfant</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>aussi les adultes</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>adulte</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Si ceci est vrai&#xa0;:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>Le guichet vous dira ce qui vaut pour vous.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>La page de la ville dit&#xa0;:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>La ville donne ces montants séparément. La borne les a additionnés.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Cette carte est</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>C’est le dernier montant connu.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Revenez en arrière et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Le montant dépend de votre carte</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Le montant dépend de votre situation</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Le montant dépend de votre séjour</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Le montant dépend de ce qui s’est passé</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>Dans un de ces cas&#xa0;:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Vous payez un seul montant. Le guichet vous dira lequel.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Vous ne devez rien payer.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Vous ne pouvez pas payer en espèces ici.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Vous recevrez bientôt un ticket ici.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Vous séjournez ici pour&#xa0;:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Carte {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Vous payez peut-être</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Montants possibles</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Mauvaise carte ou mauvais âge&#xa0;?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Demandez le prix au guichet</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Demandez au guichet</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Demandez le montant au guichet</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Le calcul de la borne</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>montant de base</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>avec {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>supplément</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>supplément à un autre montant</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>sans explication sur la page</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Le guichet d’information vérifie</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>Avez-vous un rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>Je n’ai pas de rendez-vous</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>Pour aujourd’hui, dans cet hôtel de ville.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Autre lettre</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Britannique, ou famille de Britanniques</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Regardez l’avant de votre carte.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Vous ne savez pas ? Ce n’est pas grave.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Quelle carte venez-vous chercher ?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>Quelle carte demandez-vous ?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Quelle lettre est sur votre carte&#xa0;?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>muté dans une entreprise</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>muté, longue mobilité</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>travail ici, domicile à l’étranger</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>travail très qualifié</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>Britannique, Brexit</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>Britannique, permanent</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>citoyen UE</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>carte bleue européenne</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, même entreprise</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>séjour limité</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>membre de la famille</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>famille, permanent</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>frontalier</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>long terme</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>ICT mobile</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>séjour illimité</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>établi</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (avant {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Juste la liste</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Courrier avec les codes</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Ensuite, la borne imprime votre ticket.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>Une erreur&#xa0;? Touchez cette ligne.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Je viens pour</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Oui, imprimer le ticket</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Vous séjournez ici pour</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Est-ce correct&#xa0;?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Cette borne ne donne pas de ticket maintenant.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Voyez ici le prix et vos documents</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Ouvert demain à {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Ouvert à {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Ouvert {day} à {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Prix et documents</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Plus de tickets aujourd’hui</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Demandez votre numéro au guichet</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>Le courrier avec vos codes PIN et PUK arrive par la poste.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>Avez-vous le courrier avec les codes&#xa0;?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>J’ai le courrier</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Pas encore de courrier</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Apportez les codes.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Je reviendrai plus tard</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>J’attends depuis plus longtemps</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Vous avez besoin des codes du courrier.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Revenez quand vous aurez le courrier.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Encore une question&#xa0;?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Attendez encore le courrier</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Tous les numéros d’aujourd’hui sont donnés.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Code pour l’employé&#xa0;: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>Le guichet peut lire ce code.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>La borne est fermée maintenant.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>La borne n’a pas pu enregistrer votre numéro.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Démonstration&#xa0;: enregistré, pas imprimé</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Un employé examine votre question.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>Aucun papier ne sort de cette borne.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Il n’y a plus de numéros</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Allez au guichet</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Il sort de l’imprimante.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Préparez vos documents</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Préparez votre carte</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>J’ai mon numéro</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Vous ne recevez pas de numéro maintenant</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Votre liste est imprimée</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Votre numéro est quand même valable.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Votre ticket est imprimé</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Pas de papier&#xa0;?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Lisez sur votre ticket ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Prenez rendez-vous</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Prenez une photo de l’écran.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Prenez votre liste</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Emportez votre papier.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Prenez votre ticket</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Encore une personne</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Autre membre de la famille</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Ou prenez une photo.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>L’impression ne marche pas</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Alors notez votre numéro.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Notez votre numéro.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Elle sort de l’imprimante.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Dites que la borne ne donne pas de numéro.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Cherchez vos documents à la maison</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Cette borne ne fonctionne pas pour le moment.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>La ville ne dit pas ce qu’il faut apporter.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Retirer votre carte</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Regardez quoi apporter et qui doit venir.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Regardez quoi apporter.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Recom­mencer</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Étape {n} sur {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>Le prix en dépend.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>Pourquoi séjournez-vous ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Suite&#xa0;: bon à savoir</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Suite&#xa0;: qu’apporter&#xa0;?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Suite&#xa0;: qui doit venir&#xa0;?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Faites la demande avant {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Qu’apporter&#xa0;?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Qui doit venir&#xa0;?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>ou {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>La borne ne demande jamais votre nom ou numéro.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Allez au guichet ou appelez un employé.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>L’aide
d’un employé</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Continuer où j’étais</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Pour les employés</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Dites ou montrez ceci</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>«&#xa0;J’ai besoin d’aide à la borne.&#xa0;»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Ce choix n’est pas noté dans votre dossier.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Vos réponses restent.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Ne pas changer de langue</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Nous n’ouvrons plus aujourd’hui.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Nous revenons bientôt.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>La borne utilise des phrases courtes et des dessins.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Pas de problème</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Regardez le dessin</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Ou touchez Aide en bas.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Touchez votre réponse</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Continuer en {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Demandez de l’aide au guichet</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Comment faire</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(si vous l’avez)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(pas pour tous&#xa0;: demandez au guichet)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Montants et documents au {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>La ville ne publie pas de liste ici. Demandez au guichet.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Ce ticket n’est pas un rendez-vous.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Urgent&#xa0;? Demandez au guichet.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Téléphone&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Traduit de l’allemand</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Traduit du français</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Traduit du néerlandais</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Demandez au guichet.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Qu’apporter&#xa0;?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>copie {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>somme de {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – ou&#xa0;: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Rendez-vous inconnu</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Seulement avec {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Payer avec {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Payer avec {methods}, de préférence {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Courrier reçu</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>La ville ne délivre pas cette carte pour cet âge. Demandez au guichet.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>La ville indique</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>La ville indique ces montants. Demandez au guichet quel montant est valable.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>La ville ne mentionne pas cette carte. Demandez au guichet.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>La ville n’indique pas de prix ici. Demandez au guichet.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Cette carte n’existe pas pour cet âge</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Cette carte n’est pas sur la page de la ville</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>C’est le dernier montant connu. Demandez au guichet.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Première carte</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Pas de rendez-vous</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Aucun montant publié</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Le montant n’est pas clair</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Vous payez</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Retirer une carte</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Carte inconnue</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Carte à renouveler</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Perdue, volée ou abîmée</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Pas encore de courrier</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Pas encore confirmé pour {year}</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Raison inconnue</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Texte et tarif de la ville, valables en {year}.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Texte et tarif de la ville, pas encore confirmés pour {year}.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Texte de la ville.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>carte bancaire</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>protection (asile)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>première carte</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>famille (regroupement familial)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>données modifiées</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>volée</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>paiement mobile</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>dans un autre cas</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>moins de {end} ans</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>carte {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>carte de crédit</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>raisons médicales</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>études</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>abîmée</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>séjour pour {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>renouveler</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>carte {card}</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start} ans ou plus</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>{start} à {last} ans</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>La borne prépare votre liste.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>La borne prépare votre ticket.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Quand avez-vous besoin de la carte&#xa0;?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Plus vite coûte souvent plus cher.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Un employé vous aide</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>J’ai besoin d’une nouvelle carte</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Je n’ai pas encore de carte de séjour</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Choisissez ce qui vous convient.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Ma carte expire bientôt</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Ma nouvelle carte est prête</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>Pourquoi venez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>J’ai perdu ma carte</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>Avec la carte que vous aviez.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>On a volé ma carte</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Ma carte est abîmée</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Ensuite, la borne efface tout.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>J’ai besoin de plus de temps</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Arrêter et tout effacer</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Ceci n’est pas un ticket. Vérifiez que tout est lisible et complet.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Ce que dit l’imprimante</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>assez</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>capot</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>pas en ordre</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>op</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Imprimer seulement la liste</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Téléphonez pour un rendez-vous</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>La borne n’a pas de ticket pour cela.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>La page de la ville&#xa0;: scannez avec votre téléphone.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>La ville vous aide sur rendez-vous.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Allez au guichet</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Il vous faut un rendez-vous</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Revenez quand c’est ouvert</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Prenez rendez-vous</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Avec un ticket, l’aide aujourd’hui n’est pas certaine.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Pas de tickets maintenant</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Ticket pour&#xa0;: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Demandez au guichet comment faire.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Demandez au guichet</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Sans rendez-vous, vous ne recevez pas de ticket ici.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Ce choix n’est pas noté dans votre dossier.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Ici, vous recevez un ticket pour votre carte de séjour.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Ma langue n’est pas ici</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Bienvenue</translation>
    </message>
</context>
</TS>

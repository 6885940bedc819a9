<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Всички бутони долу</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Целият текст е по-голям</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>Терминалът чака повече</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>По-големи букви</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Бутони по-долу</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Направете екрана по-лесен</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Повече контраст</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Повече време</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>След Вас всичко отново е както обикновено.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Назад към въпроса</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Изкл.</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Продължи</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Бяло и жълто на черно</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Изберете възрастта на този човек.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>За кого е
картата?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>младеж</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>дете</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>също и възрастни</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>пълнолетен</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Ако това е вярно:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>На гишето ще Ви кажат какво важи за Вас.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>На страницата на общината пише:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>Общината посочва тези суми отделно. Терминалът ги събра.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Тази карта е</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>Това е последната известна сума.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Върнете се и изберете отново.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Сумата зависи от Вашата карта</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Сумата зависи от Вашето положение</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Сумата зависи от Вашето пребиваване</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Сумата зависи от това какво се е случило</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>В един от тези случаи:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Плащате само една сума. На гишето ще Ви кажат коя.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Не трябва да плащате нищо.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Тук не може да плащате в брой.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>След малко ще получите билет тук.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Причина за Вашето пребиваване:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Карта {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Може би плащате</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Възможни суми</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Грешна карта или възраст?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Попитайте за цената на гишето</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Попитайте на гишето</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Попитайте за сумата на гишето</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Така смята терминалът</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>обичайна сума</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>чрез {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>доплащане</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>доплащане към друга сума</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>без обяснение на страницата</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Ще проверят на гише „Информация“</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>Имате ли записан час?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>Имам записан час</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>Нямам записан час</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>За днес, в тази община.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Друга буква</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Британци или тяхно семейство</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Вижте лицевата страна на картата си.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Не знаете? Няма проблем.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Коя карта ще получите?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>За коя карта кандидатствате?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Каква буква има на картата Ви?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>преместен в рамките на фирма</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>преместен, дълга мобилност</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>работа тук, дом в чужбина</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>висококвалифицирана работа</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>британци, Брекзит</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>британци, постоянно</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>от ЕС</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>Синя карта на ЕС</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, същата фирма</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>временно</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>постоянно</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>член на семейство</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>семейство, постоянно</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>пограничен работник</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>дълъг срок</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>мобилен ICT</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>безсрочно</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>установен</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (преди {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Записан час</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Само списък</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Писмо с кодовете</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>След това терминалът отпечатва билета Ви.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>Грешка? Докоснете този ред.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Идвам за</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Да, отпечатай билета</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Причина за пребиваването</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Вярно ли е това?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Възраст</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Какво се случи?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Промени</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Не работи</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Този терминал сега не дава билети.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Затворено</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Тук виждате цената и документите</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Отваря утре в {time} ч.</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Отваря в {time} ч.</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Отваря: {day}, {time} ч.</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Работно време</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Цена и документи</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Днес няма повече билети</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Поискайте номер на гишето</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>затворено</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>Писмото с Вашите PIN и PUK код идва по пощата.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>Имате ли писмото с кодовете?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>Имам писмото</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Още няма писмо</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Донесете кодовете.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Ще дойда по-късно</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Чакам вече по-дълго</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Нужни са Ви кодовете от писмото.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Елате отново, когато имате писмото.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Имате въпрос?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Изчакайте писмото</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Всички номера за днес са раздадени.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Код за служителя: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>На гишето могат да прочетат този код.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>Терминалът сега е затворен.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>Терминалът не можа да запази номера Ви.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Демонстрация: запазено, не е отпечатано</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Служител ще разгледа въпроса Ви.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>От този терминал не излиза хартия.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Няма повече номера</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Отидете на гишето</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Излиза от принтера.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Пригответе документите си</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Пригответе картата си</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>Имам номера си</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Сега не получавате номер</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Списъкът Ви е отпечатан</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Вашият номер</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Номерът Ви все пак е валиден.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Билетът Ви е отпечатан</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Не излиза хартия?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Прочетете на билета какво Ви трябва.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Запишете си час</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Снимайте екрана.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Вземете списъка си</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Вземете хартията със себе си.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Вземете билета си</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Още един човек</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Още някой от семейството</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Или направете снимка.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Печатането не успява</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Тогава запишете номера си.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Запишете номера си.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Излиза от принтера.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Кажете, че терминалът не дава номер.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Намерете документите си вкъщи</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Този терминал в момента не работи.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>Общината не посочва какво да донесете.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Получаване на картата</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Вижте какво да донесете и кой трябва да дойде.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Вижте какво да донесете.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Достъпност</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Помощ</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Отначало</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Стъпка {n} от {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Напред</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>Цената зависи от това.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>Защо пребивавате тук?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Добре е да знаете</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Напред: добре е да знаете</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Напред: какво да донесете?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Напред: кой трябва да дойде?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Подайте заявление преди {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Какво да донесете?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Кой трябва да дойде?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>или {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>Терминалът никога не пита за име или номер.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Отидете на гишето или повикайте служител.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Помощ от
служител</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Продължи</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>За служители</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Кажете или покажете това</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>„Имам нужда от помощ с терминала.“</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Изборът не влиза в досието Ви.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Отговорите се запазват.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Изберете език</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Без смяна на езика</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Днес повече няма да отваряме.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Връщаме се скоро.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>Терминалът използва кратки изречения и рисунки.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Няма проблем</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Вижте рисунката</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Или докоснете долу „Помощ“.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Докоснете отговора си</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Напред: {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Потърсете помощ на гишето</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Как работи</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(ако имате)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(не за всички: попитайте на гишето)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Суми и документи към: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Донесете</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>Общината не публикува списък за това. Попитайте на гишето.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Този билет не е записан час.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Спешно ли е? Попитайте на гишето.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Телефон: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Превод</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Превод от немски</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Превод от френски</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Превод от нидерландски</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Попитайте на гишето.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Какво да донесете?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Какво следва?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>копие {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>или</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>сбор от {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – или: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Получаване</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Записан час</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Записан час: неизвестно</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Само с {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Плащане: {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Плащане: {methods}, най-добре {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Писмото е получено</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>Общината не издава тази карта за тази възраст. Попитайте на гишето.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>Общината посочва</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>Общината посочва тези суми. Попитайте на гишето коя сума важи.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>Общината не посочва тази карта. Попитайте на гишето.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>Общината не посочва цена за това. Попитайте на гишето.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Тази карта не съществува за тази възраст</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Тази карта я няма на страницата на общината</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>Това е последната известна сума. Попитайте на гишето.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Първа карта</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Без записан час</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Няма публикувана сума</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Сумата не е ясна</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Нещо друго</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Плащате</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Получаване на карта</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Неизвестна карта</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Подновяване на карта</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Загуба, кражба, повреда</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Нова карта</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Още няма писмо</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Още не е потвърдено</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Още не е потвърдено за {year} г.</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Неизвестна причина</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Текст и такса на общината, валидни за {year} г.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Текст и такса на общината, още непотвърдени за {year} г.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Текст на общината.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Подновяване</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>банкова карта</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>закрила (убежище)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>пари в брой</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>друга причина</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>първа карта</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>семейство (събиране на семейството)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>променени данни</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>открадната</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>безплатно</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>плащане с телефон</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>в друг случай</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>под {end}&#xa0;години</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>карта {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>кредитна карта</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>медицински причини</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>банков превод</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>учение</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>повредена</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>пребиваване: {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>загубена</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>подновяване</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>Карта {card}</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} или {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>от {start}&#xa0;години</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>от {start} до {last}&#xa0;години</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>Терминалът подготвя списъка Ви.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>Терминалът подготвя билета Ви.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Един момент, моля</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n седмица</numerusform>
            <numerusform>%n седмици</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n работен ден</numerusform>
            <numerusform>%n работни дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Колко бързо Ви трябва картата?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>По-бързо обикновено струва повече.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Служител ще Ви помогне</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Трябва ми нова карта</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Още нямам карта за пребиваване</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Изберете каквото е вярно за Вас.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Картата ми скоро изтича</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Новата ми карта е готова</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>За какво идвате?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>Не знам</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Не</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>Загубих картата си</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>С картата, която имахте.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Картата ми е открадната</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Картата ми е повредена</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Какво се случи?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Тук ли сте още?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>След това терминалът изтрива всичко.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Трябва ми повече време</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Край и изтриване на всичко</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунди</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Това не е билет. Вижте дали всичко се чете и е цяло.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Тестова страница</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Какво съобщава принтерът</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>почти свърши</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>грешка</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>достатъчно</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>наред</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>капак</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>не е наред</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>op</source>
        <translation>свърши</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>хартия</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>връзка</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Отпечатай само списъка</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Обадете се за час</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>Терминалът няма билет за това.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>Страницата на общината: сканирайте с телефона си.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>Общината Ви приема със записан час.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Отидете на гишето</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Трябва Ви записан час</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Елате, когато е отворено</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Запишете си час</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Билетът не гарантира помощ днес.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Сега без билети</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Билет за: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Попитайте на гишето как става.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Попитайте на гишето</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Без записан час тук не получавате билет.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Изборът не влиза в досието Ви.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Тук получавате билет за Вашата карта за пребиваване.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Изберете език</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Моят език го няма</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Добре дошли</translation>
    </message>
</context>
</TS>

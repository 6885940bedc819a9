<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Все кнопки внизу</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Весь текст крупнее</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>Терминал ждёт дольше</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Крупные буквы</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Кнопки ниже</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Сделайте экран удобнее</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Выше контраст</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>После вашего визита всё будет как обычно.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Назад к вопросу</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Бело-жёлтое на чёрном</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Выберите возраст этого человека.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>Для кого
эта карта?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>подросток</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>также взрослые</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>взрослый</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Если это так:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>У стойки скажут, что относится к вам.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>На странице города написано:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>Город указывает эти суммы отдельно. Терминал их сложил.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Эта карта:</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>Это последняя известная сумма.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Вернитесь назад и выберите снова.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Сумма зависит от вашей карты</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Сумма зависит от вашей ситуации</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Сумма зависит от вашего проживания</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Сумма зависит от того, что случилось</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>В одном из этих случаев:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Вы платите одну сумму. У стойки скажут какую.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Вам не нужно ничего платить.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Здесь нельзя платить наличными.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Скоро вы получите здесь талон.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Причина вашего проживания здесь:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Карта {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Возможно, вы платите</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Возможные суммы</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Не та карта или возраст?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Спросите цену у стойки</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Спросите у стойки</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Спросите сумму у стойки</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Так считает терминал</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>обычная сумма</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>оплата: {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>доплата</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>доплата к другой сумме</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>без объяснения на странице</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Проверят у стойки информации</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>У вас есть запись?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>У меня есть запись</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>У меня нет записи</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>На сегодня, в этой ратуше.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Другая буква</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Британцы или их семья</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Посмотрите на лицевую сторону карты.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Не знаете? Это не проблема.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Какую карту вы забираете?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>Какую карту вы оформляете?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Какая буква на вашей карте?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>перевод внутри фирмы</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>перевод, долгая мобильность</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>работа здесь, дом за границей</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>работа с высоким дипломом</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>британцы, брексит</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>британцы, постоянно</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>из ЕС</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>Голубая карта ЕС</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, та же фирма</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>временное</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>постоянное</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>член семьи</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>семья, постоянно</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>пригра­ничный работник</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>длительное</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>мобильный ICT</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>бессрочное</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>поселение</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (раньше {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Только список</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Письмо с кодами</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Потом терминал напечатает ваш талон.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>Ошибка? Коснитесь этой строки.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Цель визита</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Да, напечатать талон</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Причина проживания</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Всё верно?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Этот терминал сейчас не выдаёт талоны.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Здесь вы видите цену и документы</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Открытие завтра в {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Открытие в {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Открытие: {day}, {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Цена и документы</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Сегодня талонов больше нет</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Спросите номер у стойки</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>Письмо с кодами PIN и PUK придёт по почте.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>У вас есть письмо с кодами?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>У меня есть письмо</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Письма ещё нет</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Принесите коды.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Я приду позже</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Я жду уже дольше</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Вам нужны коды из письма.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Приходите, когда получите письмо.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Есть вопрос?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Подождите письмо</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Все номера на сегодня уже выданы.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Код для сотрудника: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>У стойки могут прочитать этот код.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>Терминал сейчас закрыт.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>Терминал не смог сохранить ваш номер.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Демонстрация: сохранено, не напечатано</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Сотрудник рассмотрит ваш вопрос.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>Этот терминал не выдаёт бумагу.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Номеров больше нет</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Идите к стойке</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Он выйдет из принтера.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Подготовьте документы</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Подготовьте карту</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>У меня есть номер</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Сейчас вы не получите номер</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Ваш список напечатан</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Ваш номер всё равно действителен.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Ваш талон напечатан</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Бумага не выходит?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Прочитайте на талоне, что вам нужно.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Запишитесь на приём</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Сфотографируйте экран.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Возьмите список</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Возьмите бумагу с собой.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Возьмите талон</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Ещё один человек</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Ещё кто-то из семьи</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Или сделайте фото.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Не удаётся напечатать</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Тогда запишите свой номер.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Запишите свой номер.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Он выйдет из принтера.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Скажите, что терминал не выдаёт номер.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Найдите дома документы</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Этот терминал сейчас не работает.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>Город не указывает, что принести.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Получить карту</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Смотрите, что принести и кто должен прийти.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Смотрите, что принести.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Шаг {n} из {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>От этого зависит цена.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>Причина вашего проживания здесь?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Далее: полезно знать</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Далее: что принести?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Далее: кто должен прийти?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Подайте заявление до {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Что принести?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Кто должен прийти?</translation>
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
        <translation>Терминал никогда не спрашивает имя или номер.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Идите к стойке или позовите сотрудника.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Помощь
сотрудника</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Скажите или покажите это</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>«Мне нужна помощь с терминалом.»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Выбор не попадёт в ваше дело.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Ответы сохранятся.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Не менять язык</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Сегодня мы больше не откроемся.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Мы скоро вернёмся.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>В терминале короткие фразы и рисунки.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Не проблема</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Смотрите на рисунок</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Или нажмите внизу «Помощь».</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Коснитесь ответа</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Далее: {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Попросите помощи у стойки</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Как это работает</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(если есть)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(не для всех: спросите у стойки)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Суммы и документы по состоянию на: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Принесите</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>Город не публикует здесь список. Спросите у стойки.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Этот талон — не запись на приём.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Срочно? Спросите у стойки.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Телефон: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Перевод с немецкого</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Перевод с французского</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Перевод с нидерландского</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Спросите у стойки.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Что принести?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Что дальше?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>копия {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>или</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>сумма: {parts}</translation>
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
        <translation>Получение</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Запись: неизвестно</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Только {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Оплата: {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Оплата: {methods}, лучше {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Письмо получено</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>Город не выдаёт эту карту для этого возраста. Спросите у стойки.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>Город указывает</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>Город указывает эти суммы. Спросите у стойки, какая сумма действует.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>Город не указывает эту карту. Спросите у стойки.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>Город не указывает здесь цену. Спросите у стойки.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Для этого возраста такой карты нет</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Этой карты нет на странице города</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>Это последняя известная сумма. Спросите у стойки.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Первая карта</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Без записи</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Сумма не опубликована</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Сумма не ясна</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Вы платите</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Получить карту</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Карта неизвестна</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Продлить карту</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Утеря, кража или порча</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Письма ещё нет</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Ещё не подтверждено</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Ещё не подтверждено на {year} год</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Причина неизвестна</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Текст и тариф города, действуют в {year} году.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Текст и тариф города, ещё не подтверждены на {year} год.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Текст города.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>банковская карта</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>защита (убежище)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>наличные</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>первая карта</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>семья (воссоединение)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>изменение данных</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>украдена</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>оплата телефоном</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>в другом случае</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>младше {end}&#xa0;лет</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>карта {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>кредитная карта</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>медицинские причины</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>банковский перевод</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>учёба</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>проживание: {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>продление</translation>
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
        <translation>{start}&#xa0;лет и старше</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>от {start} до {last}&#xa0;лет</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>Терминал готовит ваш список.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>Терминал готовит ваш талон.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Подождите, пожалуйста</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Как быстро вам нужна карта?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Быстрее обычно стоит дороже.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Сотрудник вам поможет</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Мне нужна новая карта</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Вида на жительство ещё нет</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Выберите то, что вам подходит.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Моя карта скоро истекает</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Моя новая карта готова</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>Что вам нужно?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>Моя карта потеряна</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>С картой, которая у вас была.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Мою карту украли</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Моя карта повреждена</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Что случилось?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Потом терминал всё удалит.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Мне нужно больше времени</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Закончить и всё удалить</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунды</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Это не талон. Проверьте, всё ли читается и цело.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Тестовая страница</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Что сообщает принтер</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>почти закончилась</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>достаточно</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>крышка</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>не в порядке</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>op</source>
        <translation>закончилась</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>соединение</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Напечатать только список</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Позвоните для записи</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>В терминале нет для этого талона.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>Страница города: отсканируйте телефоном.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>Город принимает по записи.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Идите к стойке</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Вам нужна запись</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Приходите, когда мы открыты</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Запишитесь на приём</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Талон не гарантирует помощь сегодня.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Сейчас талонов нет</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Талон: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Спросите у стойки, как это сделать.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Спросите у стойки</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Без записи здесь не выдают талон.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Выбор не попадёт в ваше дело.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Здесь вы получите талон для вида на жительство.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Моего языка здесь нет</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Добро пожаловать</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Увімк.</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Усі кнопки внизу</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Увесь текст більший</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>Термінал чекає довше</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Більші літери</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Кнопки нижче</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Зробіть екран зручнішим</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Вищий контраст</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>Після вашого візиту все буде як звичайно.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Назад до запитання</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Вимк.</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Біло-жовте на чорному</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Виберіть вік цієї людини.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>Для кого
ця картка?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>підліток</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>дитина</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>також дорослі</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>дорослий</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Якщо це так:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>Біля стійки скажуть, що стосується вас.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>На сторінці міста написано:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>Місто вказує ці суми окремо. Термінал їх додав.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Ця картка:</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>Це остання відома сума.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Поверніться назад і виберіть ще раз.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Сума залежить від вашої картки</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Сума залежить від вашої ситуації</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Сума залежить від вашого проживання</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Сума залежить від того, що сталося</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>В одному з цих випадків:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Ви платите одну суму. Біля стійки скажуть яку.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Вам не треба нічого платити.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Тут не можна платити готівкою.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Незабаром ви отримаєте тут талон.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Причина вашого проживання тут:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Картка {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Можливо, ви платите</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Можливі суми</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Не та картка чи вік?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Запитайте ціну біля стійки</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Запитайте біля стійки</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Запитайте суму біля стійки</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Так рахує термінал</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>звичайна сума</translation>
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
        <translation>доплата до іншої суми</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>без пояснення на сторінці</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Перевірять біля стійки інформації</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>У вас є запис?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>У мене є запис</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>У мене немає запису</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>На сьогодні, у цій ратуші.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Інша літера</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>Британці або їхня родина</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Подивіться на лицьовий бік картки.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Не знаєте? Це не проблема.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Яку картку ви забираєте?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>Яку картку ви замовляєте?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Яка літера на вашій картці?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>переведення в межах фірми</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>переведення, довга мобільність</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>робота тут, дім за кордоном</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>висококваліфікована робота</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>британці, брекзит</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>британці, постійно</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>з країни ЄС</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>Блакитна картка ЄС</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, та сама фірма</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>тимчасове</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>постійне</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>член родини</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>родина, постійно</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>прикор­донний працівник</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>тривале</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>мобільний ICT</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>без­строкове</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>поселення</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (раніше {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Лише список</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Лист із кодами</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Потім термінал надрукує ваш талон.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>Помилка? Торкніться цього рядка.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Мета візиту</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Так, надрукувати талон</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Причина проживання</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Цей термінал зараз не видає талонів.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Тут ви бачите ціну й документи</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Відчиняємо завтра о {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Відчиняємо о {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>Відчинення: {day}, {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Ціна й документи</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Сьогодні талонів більше немає</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Запитайте номер біля стійки</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>зачинено</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>Лист із кодами PIN і PUK прийде поштою.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>У вас є лист із кодами?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>У мене є лист</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Листа ще немає</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Принесіть коди.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Я прийду пізніше</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Я чекаю вже довше</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Вам потрібні коди з листа.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Приходьте, коли отримаєте лист.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Маєте запитання?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Зачекайте на лист</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Усі номери на сьогодні вже видано.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Код для працівника: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>Біля стійки можуть прочитати цей код.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>Термінал зараз зачинено.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>Термінал не зміг зберегти ваш номер.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Демонстрація: збережено, не надруковано</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Працівник розгляне ваше запитання.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>Цей термінал не видає папір.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Номерів більше немає</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Ідіть до стійки</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Він вийде з принтера.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Підготуйте документи</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Підготуйте картку</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>У мене є номер</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Зараз ви не отримаєте номер</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Ваш список надруковано</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Ваш номер усе одно дійсний.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Ваш талон надруковано</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Папір не виходить?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Прочитайте на талоні, що вам потрібно.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Запишіться на прийом</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Сфотографуйте екран.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Візьміть список</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Візьміть папір із собою.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Візьміть талон</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Ще одна людина</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Ще хтось із родини</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Або зробіть фото.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Не вдається надрукувати</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>Тоді запишіть свій номер.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Запишіть свій номер.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Він вийде з принтера.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Скажіть, що термінал не видає номер.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Знайдіть удома документи</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Цей термінал зараз не працює.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>Місто не вказує, що принести.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Отримати картку</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Дивіться, що принести і хто має прийти.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Дивіться, що принести.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Крок {n} з {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>Від цього залежить ціна.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>Чому ви тут проживаєте?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Корисно знати</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Далі: корисно знати</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Далі: що принести?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Далі: хто має прийти?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Подайте заяву до {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Що принести?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Хто має прийти?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>або {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>Термінал ніколи не питає ваше ім’я чи номер.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Ідіть до стійки або покличте працівника.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Допомога
працівника</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Скажіть або покажіть це</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>«Мені потрібна допомога біля термінала.»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Вибір не потрапить до справи.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Відповіді збережуться.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Не змінювати мову</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Сьогодні ми більше не відчиняємося.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Ми скоро повернемося.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>Термінал має короткі речення й малюнки.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Не проблема</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Дивіться на малюнок</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Або торкніться внизу «Допомога».</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Торкніться відповіді</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Далі: {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Попросіть допомоги біля стійки</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Як це працює</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(якщо маєте)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(не для всіх: запитайте біля стійки)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Суми та документи станом на: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Принесіть</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>Місто не публікує тут списку. Запитайте біля стійки.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Цей талон — не запис на прийом.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Терміново? Запитайте біля стійки.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Телефон: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Переклад з німецької</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Переклад з французької</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Переклад з нідерландської</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Запитайте біля стійки.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Що принести?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Що далі?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>копія {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>або</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>сума: {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – або: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Отримання</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Запис: невідомо</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Лише {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Оплата: {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Оплата: {methods}, найкраще {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Лист отримано</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>Місто не видає цю картку для цього віку. Запитайте біля стійки.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>Місто вказує</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>Місто вказує ці суми. Запитайте біля стійки, яка сума діє.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>Місто не вказує цю картку. Запитайте біля стійки.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>Місто не вказує тут ціни. Запитайте біля стійки.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Для цього віку такої картки немає</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Цієї картки немає на сторінці міста</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>Це остання відома сума. Запитайте біля стійки.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>Перша картка</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Без запису</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Суму не опубліковано</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Сума не є зрозумілою</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Ви платите</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Отримати картку</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Картка невідома</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Поновити картку</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Втрата, крадіжка, шкода</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Нова картка</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Листа ще немає</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Ще не підтверджено</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>Ще не підтверджено на {year} рік</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Причина невідома</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Текст і тариф міста, дійсні у {year} році.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Текст і тариф міста, ще не підтверджені на {year} рік.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Текст міста.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Поновлення</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>банківська картка</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>захист (притулок)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>готівка</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>інша причина</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>перша картка</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>родина (возз’єднання сім’ї)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>зміна даних</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>украдено</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>безкоштовно</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>оплата телефоном</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>в іншому випадку</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>менше {end}&#xa0;років</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>картка {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>кредитна картка</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>медичні причини</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>банківський переказ</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>навчання</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>проживання: {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>загублено</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>поновлення</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>робота</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>Картка {card}</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} або {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start}&#xa0;років і старше</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>від {start} до {last}&#xa0;років</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>Термінал готує ваш список.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>Термінал готує ваш талон.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Зачекайте, будь ласка</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n тиждень</numerusform>
            <numerusform>%n тижні</numerusform>
            <numerusform>%n тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n робочий день</numerusform>
            <numerusform>%n робочі дні</numerusform>
            <numerusform>%n робочих днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Як швидко вам потрібна картка?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Швидше зазвичай коштує дорожче.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Працівник вам допоможе</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Мені потрібна нова картка</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Ще без посвідки на проживання</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Виберіть те, що вам підходить.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Моя картка скоро закінчується</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Моя нова картка готова</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>Що вам потрібно?</translation>
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
        <translation>Так</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>Мою картку загублено</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>З карткою, яку ви мали.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Мою картку вкрадено</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Моя картка пошкоджена</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Що сталося?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Потім термінал усе видалить.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Закінчити і все видалити</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунди</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Це не талон. Перевірте, чи все читається і ціле.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Тестова сторінка</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Що повідомляє принтер</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>майже закінчився</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>достатньо</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>кришка</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>не гаразд</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>op</source>
        <translation>закінчився</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>папір</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>з’єднання</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Надрукувати лише список</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Зателефонуйте для запису</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>Термінал не має для цього талона.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>Сторінка міста: скануйте телефоном.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>Місто приймає за записом.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Ідіть до стійки</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Вам потрібен запис</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Приходьте, коли ми працюємо</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Запишіться на прийом</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Талон не гарантує допомоги сьогодні.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Зараз без талонів</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Талон: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Запитайте біля стійки, як це зробити.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Запитайте біля стійки</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Без запису тут не видають талон.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Вибір не потрапить до справи.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Тут ви отримаєте талон щодо посвідки на проживання.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Моєї мови тут немає</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Ласкаво просимо</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>كل الأزرار في الأسفل</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>يصبح كل النص أكبر</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>ينتظر الجهاز وقتًا أطول بكثير</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>أزرار أدنى</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>اجعل الشاشة أسهل</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>تباين أكثر</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>وقت أكثر</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>بعد زيارتك يعود كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>أبيض وأصفر على أسود</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>اختر عمر هذا الشخص.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>لمن
هذه البطاقة؟</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>شاب أو شابة</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>والبالغون أيضًا</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>بالغ</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>إذا كان هذا صحيحًا:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>يخبرك الشباك بما ينطبق عليك.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>تقول صفحة المدينة:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>تذكر المدينة هذه المبالغ منفصلة. جمعها الجهاز.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>هذه البطاقة</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>هذا آخر مبلغ معروف.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>ارجع واختر من جديد.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>المبلغ حسب بطاقتك</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>المبلغ حسب وضعك</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>المبلغ حسب إقامتك</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>المبلغ حسب ما حدث</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>في إحدى هذه الحالات:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>تدفع مبلغًا واحدًا. يخبرك الشباك أيّ مبلغ.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>لا تدفع شيئًا.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>لا يمكن الدفع نقدًا هنا.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>ستحصل هنا على تذكرة بعد قليل.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>سبب إقامتك هنا:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>بطاقة {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>ربما تدفع</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>المبالغ الممكنة</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>بطاقة أو عمر غير صحيح؟</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>اسأل عن السعر في الشباك</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>اسأل في الشباك</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>اسأل عن المبلغ في الشباك</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>هكذا يحسب الجهاز</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>المبلغ العادي</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>عبر {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>رسم إضافي</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>رسم إضافي فوق مبلغ آخر</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>دون شرح على الصفحة</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>يتحقق منه شباك الاستعلامات</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>هل لديك موعد؟</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>لدي موعد</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>ليس لدي موعد</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>لليوم، في دار البلدية هذه.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>حرف آخر</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>بريطاني أو من عائلة بريطانية</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>انظر إلى الوجه الأمامي لبطاقتك.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>لا تعرف؟ لا مشكلة.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>أيّ بطاقة تستلم؟</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>أيّ بطاقة تطلب؟</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>ما الحرف على بطاقتك؟</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>منقول داخل شركة</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>منقول، تنقل طويل</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>عمل هنا وسكن في الخارج</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>عمل بمؤهل عالٍ</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>بريطاني، بريكست</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>بريطاني، دائم</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>مواطن أوروبي</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>البطاقة الزرقاء الأوروبية</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT، الشركة نفسها</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>إقامة محدودة</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>دائم</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>فرد من العائلة</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>عائلة، دائم</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>عامل حدود</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>طويل الأمد</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>ICT متنقل</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>إقامة غير محدودة</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>استقرار</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (سابقًا {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>القائمة فقط</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>رسالة الرموز</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>بعد ذلك يطبع الجهاز تذكرتك.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>هناك خطأ؟ المس ذلك السطر.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>أتيت من أجل</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>نعم، اطبع تذكرتي</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>سبب الإقامة</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>لا يعطي هذا الجهاز تذاكر الآن.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>هنا ترى السعر ووثائقك</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>يفتح غدًا الساعة {time}</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>يفتح الساعة {time}</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>يفتح {day} الساعة {time}</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>السعر والوثائق</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>لا مزيد من التذاكر اليوم</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>اطلب رقمك في الشباك</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>تصلك رسالة رمزي PIN وPUK بالبريد.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>هل لديك رسالة الرموز؟</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>لدي الرسالة</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>لا رسالة بعد</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>أحضر الرموز معك.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>سأعود لاحقًا</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>أنتظر منذ مدة أطول</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>تحتاج إلى الرموز الموجودة في الرسالة.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>عد عندما تصلك الرسالة.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>لديك سؤال؟</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>انتظر الرسالة</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>نفدت كل أرقام اليوم.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>الرمز للموظف: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>يمكن للشباك قراءة هذا الرمز.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>الجهاز مغلق الآن.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>لم يتمكن الجهاز من حفظ رقمك.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>عرض تجريبي: حُفظ ولم يُطبع</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>ينظر موظف في سؤالك.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>لا يخرج ورق من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>لم تعد هناك أرقام</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>اذهب إلى الشباك</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>تخرج من الطابعة.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>جهّز وثائقك</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>جهّز بطاقتك</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>لدي رقمي</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>لن تحصل على رقم الآن</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>طُبعت قائمتك</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>رقمك صالح رغم ذلك.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>طُبعت تذكرتك</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>لا يخرج ورق؟</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>اقرأ على تذكرتك ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>احجز موعدًا</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>التقط صورة للشاشة.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>خذ قائمتك</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>خذ ورقتك معك.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>خذ تذكرتك</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>شخص آخر من عائلتك</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>أو التقط صورة.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>الطباعة لا تعمل</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>اكتب رقمك عندئذ.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>اكتب رقمك.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>تخرج من الطابعة.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>قل إن الجهاز لا يعطي رقمًا.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>ابحث عن وثائقك في البيت</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>هذا الجهاز لا يعمل الآن.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>لا تقول المدينة ماذا تُحضر.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>استلام بطاقتك</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>انظر ماذا تُحضر ومن يجب أن يأتي.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>انظر ماذا تُحضر.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>تسهيلات</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>الخطوة {n} من {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>يعتمد السعر على هذا.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>ما سبب إقامتك هنا؟</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>من المفيد أن تعرف</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>التالي: من المفيد أن تعرف</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>التالي: ماذا تُحضر؟</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>التالي: من يجب أن يأتي؟</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>قدّم الطلب قبل {time}.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>ماذا تُحضر معك؟</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>من يجب أن يأتي؟</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>أو {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>لا يسأل الجهاز أبدًا عن اسمك أو رقمك.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>اذهب إلى الشباك أو نادِ موظفًا.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>مساعدة
من موظف</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>قل هذا أو أظهره</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>«أحتاج إلى مساعدة في استعمال الجهاز.»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>لا يُسجَّل هذا الاختيار في ملفك.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>تبقى إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>عدم تغيير اللغة</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>لن نفتح مرة أخرى اليوم.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>سنعود قريبًا.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>يستعمل الجهاز جملًا قصيرة ورسومًا.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>لا مشكلة</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>انظر إلى الرسم</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>أو المس «مساعدة» في الأسفل.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>المس إجابتك</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>المتابعة: {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>اطلب المساعدة في الشباك</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>هكذا يعمل</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(إن وُجد)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(ليس للجميع: اسأل في الشباك)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>المبالغ والوثائق بتاريخ: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>أحضر معك</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>لا تنشر المدينة قائمة لهذا. اسأل في الشباك.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>هذه التذكرة ليست موعدًا.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>الأمر عاجل؟ اسأل في الشباك.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>الهاتف: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>ترجمة من الألمانية</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>ترجمة من الفرنسية</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>ترجمة من الهولندية</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>اسأل في الشباك.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>ماذا تُحضر معك؟</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>ماذا الآن؟</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>نسخة {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>مجموع {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – أو: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>الموعد غير معروف</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>{method} فقط</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>الدفع: {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>الدفع: {methods}، ويفضَّل {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>وصلت الرسالة</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>لا تصدر المدينة هذه البطاقة لهذا العمر. اسأل في الشباك.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>تذكر المدينة</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>تذكر المدينة هذه المبالغ. اسأل في الشباك أيّ مبلغ ينطبق.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>لا تذكر المدينة هذه البطاقة. اسأل في الشباك.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>لا تذكر المدينة سعرًا لهذا. اسأل في الشباك.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>لا توجد هذه البطاقة لهذا العمر</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>هذه البطاقة غير موجودة على صفحة المدينة</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>هذا آخر مبلغ معروف. اسأل في الشباك.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>أول بطاقة</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>لا مبلغ منشور</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>المبلغ غير واضح</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>تدفع</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>استلام بطاقة</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>البطاقة غير معروفة</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>تجديد بطاقة</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>ضائعة أو مسروقة أو تالفة</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>لا رسالة بعد</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>لم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>لم يُؤكَّد بعد لسنة {year}</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>النص والرسم من المدينة، صالحان في سنة {year}.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>النص والرسم من المدينة، لم يُؤكَّدا بعد لسنة {year}.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>نص من المدينة.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>بطاقة مصرفية</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>حماية (لجوء)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>أول بطاقة</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>العائلة (لمّ الشمل)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>مسروقة</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>الدفع بالهاتف</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>في حالة أخرى</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>أقل من {end}&#xa0;سنة</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>بطاقة {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>بطاقة ائتمان</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>أسباب طبية</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>الإقامة: {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>ضائعة</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>بطاقة {card}</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start}&#xa0;سنة أو أكثر</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>من {start} إلى {last}&#xa0;سنة</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>يُعدّ الجهاز قائمتك.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>يُعدّ الجهاز تذكرتك.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%n أيام عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>متى تحتاج إلى البطاقة؟</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>الأسرع يكلف أكثر عادةً.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>يساعدك موظف</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>أحتاج إلى بطاقة جديدة</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>ليس لدي بطاقة إقامة بعد</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>اختر ما يناسبك.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>تنتهي بطاقتي قريبًا</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>بطاقتي الجديدة جاهزة</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>لماذا أتيت؟</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>فقدت بطاقتي</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>بالبطاقة التي كانت لديك.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>سُرقت بطاقتي</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>بطاقتي تالفة</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>ماذا حدث؟</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>بعد ذلك يمسح الجهاز كل شيء.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>أحتاج إلى وقت أكثر</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>إنهاء ومسح كل شيء</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>هذه ليست تذكرة. تحقق من أن كل شيء مقروء وكامل.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>صفحة اختبار</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>ما تقوله الطابعة</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>يكاد ينفد</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>كافٍ</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>الغطاء</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>op</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>طباعة القائمة فقط</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>اتصل لحجز موعد</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>ليس لدى الجهاز تذكرة لهذا.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>صفحة المدينة: امسح الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>تستقبلك المدينة بموعد.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>اذهب إلى الشباك</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>تحتاج إلى موعد</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>عد عندما نكون مفتوحين</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>احجز موعدًا</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>التذكرة لا تضمن المساعدة اليوم.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>لا تذاكر الآن</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>تذكرة إلى: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>اسأل في الشباك كيف ذلك.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>اسأل في الشباك</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>دون موعد لا تحصل هنا على تذكرة.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>لا يُسجَّل هذا الاختيار في ملفك.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>احصل هنا على تذكرة من أجل بطاقة الإقامة.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>لغتي غير موجودة</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
</context>
</TS>

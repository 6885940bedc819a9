<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>accessibility</name>
    <message>
        <source>Aan</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Alle knoppen onderaan</source>
        <translation>Bütün düğmeler altta</translation>
    </message>
    <message>
        <source>Alle tekst wordt groter</source>
        <translation>Bütün yazılar büyür</translation>
    </message>
    <message>
        <source>De kiosk wacht veel langer</source>
        <translation>Cihaz daha uzun bekler</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Büyük harfler</translation>
    </message>
    <message>
        <source>Knoppen lager</source>
        <translation>Düğmeler aşağıda</translation>
    </message>
    <message>
        <source>Maak het scherm makkelijker</source>
        <translation>Ekranı kolaylaştırın</translation>
    </message>
    <message>
        <source>Meer contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Meer tijd</source>
        <translation>Daha çok zaman</translation>
    </message>
    <message>
        <source>Na je bezoek is alles weer gewoon.</source>
        <translation>Sizden sonra her şey eski hâline döner.</translation>
    </message>
    <message>
        <source>Terug naar de vraag</source>
        <translation>Soruya dön</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Kaldığım yerden devam</translation>
    </message>
    <message>
        <source>Wit en geel op zwart</source>
        <translation>Siyahta beyaz ve sarı</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>Kies de leeftijd van die persoon.</source>
        <translation>Bu kişinin yaşını seçin.</translation>
    </message>
    <message>
        <source>Voor wie is
de kaart?</source>
        <translation>Kart
kimin için?</translation>
    </message>
    <message>
        <source>een jongere</source>
        <translation>genç</translation>
    </message>
    <message>
        <source>een kind</source>
        <translation>çocuk</translation>
    </message>
    <message>
        <source>ook volwassenen</source>
        <translation>yetişkinler de</translation>
    </message>
    <message>
        <source>volwassene</source>
        <translation>yetişkin</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>Als dit klopt:</source>
        <translation>Bu doğruysa:</translation>
    </message>
    <message>
        <source>De balie zegt wat voor jou geldt.</source>
        <translation>Gişe size neyin geçerli olduğunu söyler.</translation>
    </message>
    <message>
        <source>De pagina van de stad zegt:</source>
        <translation>Şehrin sayfası şöyle diyor:</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen apart. De kiosk telde ze op.</source>
        <translation>Şehir bu tutarları ayrı ayrı yazıyor. Cihaz onları topladı.</translation>
    </message>
    <message>
        <source>Deze kaart is</source>
        <translation>Bu kart</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag.</source>
        <translation>Bu, bilinen son tutardır.</translation>
    </message>
    <message>
        <source>Ga terug en kies opnieuw.</source>
        <translation>Geri dönüp yeniden seçin.</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je kaart</source>
        <translation>Tutar kartınıza bağlıdır</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je situatie</source>
        <translation>Tutar durumunuza bağlıdır</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van je verblijf</source>
        <translation>Tutar oturum nedeninize bağlıdır</translation>
    </message>
    <message>
        <source>Het bedrag hangt af van wat er gebeurde</source>
        <translation>Tutar ne olduğuna bağlıdır</translation>
    </message>
    <message>
        <source>In een van deze gevallen:</source>
        <translation>Bu durumlardan birinde:</translation>
    </message>
    <message>
        <source>Je betaalt één bedrag. De balie zegt welk.</source>
        <translation>Tek bir tutar ödersiniz. Hangisi olduğunu gişe söyler.</translation>
    </message>
    <message>
        <source>Je hoeft niets te betalen.</source>
        <translation>Hiçbir şey ödemezsiniz.</translation>
    </message>
    <message>
        <source>Je kan hier niet met geld betalen.</source>
        <translation>Burada nakit ödeyemezsiniz.</translation>
    </message>
    <message>
        <source>Je krijgt hier straks een ticket.</source>
        <translation>Birazdan buradan bir fiş alacaksınız.</translation>
    </message>
    <message>
        <source>Je verblijft hier voor:</source>
        <translation>Burada oturma nedeniniz:</translation>
    </message>
    <message>
        <source>Kaart {cards}</source>
        <translation>Kart: {cards}</translation>
    </message>
    <message>
        <source>Misschien betaal je</source>
        <translation>Belki ödeyeceğiniz tutar</translation>
    </message>
    <message>
        <source>Mogelijke bedragen</source>
        <translation>Olası tutarlar</translation>
    </message>
    <message>
        <source>Verkeerde kaart of leeftijd?</source>
        <translation>Kart veya yaş yanlış mı?</translation>
    </message>
    <message>
        <source>Vraag de prijs aan de balie</source>
        <translation>Ücreti gişede sorun</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Gişede sorun</translation>
    </message>
    <message>
        <source>Vraag het bedrag aan de balie</source>
        <translation>Tutarı gişede sorun</translation>
    </message>
    <message>
        <source>Zo telt de kiosk dit op</source>
        <translation>Cihaz böyle topluyor</translation>
    </message>
    <message>
        <source>gewoon bedrag</source>
        <translation>normal tutar</translation>
    </message>
    <message>
        <source>met {method}</source>
        <translation>ödeme: {method}</translation>
    </message>
    <message>
        <source>toeslag</source>
        <translation>ek ücret</translation>
    </message>
    <message>
        <source>toeslag bovenop een ander bedrag</source>
        <translation>başka bir tutara ek ücret</translation>
    </message>
    <message>
        <source>zonder uitleg op de pagina</source>
        <translation>sayfada açıklama yok</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>De infobalie kijkt het na</source>
        <translation>Danışma gişesi kontrol eder</translation>
    </message>
    <message>
        <source>Heb je een afspraak?</source>
        <translation>Randevunuz var mı?</translation>
    </message>
    <message>
        <source>Ik heb een afspraak</source>
        <translation>Randevum var</translation>
    </message>
    <message>
        <source>Ik heb geen afspraak</source>
        <translation>Randevum yok</translation>
    </message>
    <message>
        <source>Voor vandaag, in dit stadhuis.</source>
        <translation>Bugün için, bu belediyede.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Andere letter</source>
        <translation>Başka harf</translation>
    </message>
    <message>
        <source>Brits, of familie van Britten</source>
        <translation>İngiliz veya İngiliz ailesi</translation>
    </message>
    <message>
        <source>Kijk op de voorkant van je kaart.</source>
        <translation>Kartınızın ön yüzüne bakın.</translation>
    </message>
    <message>
        <source>Weet je het niet? Dat is geen probleem.</source>
        <translation>Bilmiyor musunuz? Sorun değil.</translation>
    </message>
    <message>
        <source>Welke kaart haal je af?</source>
        <translation>Hangi kartı alıyorsunuz?</translation>
    </message>
    <message>
        <source>Welke kaart vraag je aan?</source>
        <translation>Hangi kart için başvuruyorsunuz?</translation>
    </message>
    <message>
        <source>Welke letter staat op je kaart?</source>
        <translation>Kartınızda hangi harf var?</translation>
    </message>
    <message>
        <source>verplaatst binnen een bedrijf</source>
        <translation>şirket içinde nakil</translation>
    </message>
    <message>
        <source>verplaatst, lange mobiliteit</source>
        <translation>nakil, uzun süreli</translation>
    </message>
    <message>
        <source>werk hier, wonen in het buitenland</source>
        <translation>işi burada, evi yurt dışında</translation>
    </message>
    <message>
        <source>werk met een hoog diploma</source>
        <translation>yüksek nitelikli iş</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Brits, brexit</source>
        <translation>İngiliz, Brexit</translation>
    </message>
    <message>
        <source>Brits, duurzaam</source>
        <translation>İngiliz, sürekli</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>AB yurttaşı</translation>
    </message>
    <message>
        <source>Europese blauwe kaart</source>
        <translation>AB Mavi Kartı</translation>
    </message>
    <message>
        <source>ICT, zelfde bedrijf</source>
        <translation>ICT, aynı şirket</translation>
    </message>
    <message>
        <source>beperkt verblijf</source>
        <translation>süreli oturum</translation>
    </message>
    <message>
        <source>duurzaam</source>
        <translation>sürekli</translation>
    </message>
    <message>
        <source>familielid</source>
        <translation>aile üyesi</translation>
    </message>
    <message>
        <source>familielid, duurzaam</source>
        <translation>aile, sürekli</translation>
    </message>
    <message>
        <source>grensarbeider</source>
        <translation>sınır işçisi</translation>
    </message>
    <message>
        <source>langdurig</source>
        <translation>uzun süreli</translation>
    </message>
    <message>
        <source>mobiele ICT</source>
        <translation>mobil ICT</translation>
    </message>
    <message>
        <source>onbeperkt verblijf</source>
        <translation>süresiz oturum</translation>
    </message>
    <message>
        <source>vestiging</source>
        <translation>yerleşme</translation>
    </message>
    <message>
        <source>{plain} (vroeger {letter})</source>
        <translation>{plain} (eskiden {letter})</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Afspraak</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Alleen de lijst</source>
        <translation>Sadece liste</translation>
    </message>
    <message>
        <source>Brief met de codes</source>
        <translation>Kod mektubu</translation>
    </message>
    <message>
        <source>Daarna print de kiosk je ticket.</source>
        <translation>Sonra cihaz fişinizi yazdırır.</translation>
    </message>
    <message>
        <source>Een fout? Tik op die regel.</source>
        <translation>Hata mı var? O satıra dokunun.</translation>
    </message>
    <message>
        <source>Ik kom voor</source>
        <translation>Geliş nedenim</translation>
    </message>
    <message>
        <source>Ja, print mijn ticket</source>
        <translation>Evet, fişimi yazdır</translation>
    </message>
    <message>
        <source>Je verblijft hier voor</source>
        <translation>Oturum nedeni</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Bu doğru mu?</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Ne oldu?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Değiştir</translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Buiten dienst</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message>
        <source>Deze kiosk geeft nu geen tickets.</source>
        <translation>Bu cihaz şu anda fiş vermiyor.</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Hier zie je de prijs en je documenten</source>
        <translation>Ücreti ve belgeleri burada görün</translation>
    </message>
    <message>
        <source>Open morgen om {time} uur</source>
        <translation>Yarın saat {time} açılıyor</translation>
    </message>
    <message>
        <source>Open om {time} uur</source>
        <translation>Saat {time} açılıyor</translation>
    </message>
    <message>
        <source>Open {day} om {time} uur</source>
        <translation>{day} saat {time} açılıyor</translation>
    </message>
    <message>
        <source>Openingsuren</source>
        <translation>Açılış saatleri</translation>
    </message>
    <message>
        <source>Prijs en documenten</source>
        <translation>Ücret ve belgeler</translation>
    </message>
    <message>
        <source>Vandaag geen tickets meer</source>
        <translation>Bugün fiş kalmadı</translation>
    </message>
    <message>
        <source>Vraag je nummer aan de balie</source>
        <translation>Numaranızı gişeden isteyin</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>De brief met je PIN- en PUK-code komt met de post.</source>
        <translation>PIN ve PUK kodlarınızın mektubu postayla gelir.</translation>
    </message>
    <message>
        <source>Heb je de brief met de codes?</source>
        <translation>Kod mektubu sizde mi?</translation>
    </message>
    <message>
        <source>Ik heb de brief</source>
        <translation>Mektup bende</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Mektup henüz yok</translation>
    </message>
</context>
<context>
    <name>codes-wait</name>
    <message>
        <source>Breng de codes mee.</source>
        <translation>Kodları getirin.</translation>
    </message>
    <message>
        <source>Ik kom later terug</source>
        <translation>Sonra tekrar gelirim</translation>
    </message>
    <message>
        <source>Ik wacht al langer</source>
        <translation>Daha uzun süredir bekliyorum</translation>
    </message>
    <message>
        <source>Je hebt de codes uit de brief nodig.</source>
        <translation>Mektuptaki kodlara ihtiyacınız var.</translation>
    </message>
    <message>
        <source>Kom terug als je de brief hebt.</source>
        <translation>Mektup gelince tekrar gelin.</translation>
    </message>
    <message>
        <source>Toch een vraag?</source>
        <translation>Sorunuz mu var?</translation>
    </message>
    <message>
        <source>Wacht nog op de brief</source>
        <translation>Mektubu bekleyin</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Alle nummers van vandaag zijn op.</source>
        <translation>Bugünkü bütün numaralar verildi.</translation>
    </message>
    <message>
        <source>Code voor de medewerker: {code}</source>
        <translation>Görevli için kod: {code}</translation>
    </message>
    <message>
        <source>De balie kan deze code lezen.</source>
        <translation>Gişe bu kodu okuyabilir.</translation>
    </message>
    <message>
        <source>De kiosk is nu gesloten.</source>
        <translation>Cihaz şu anda kapalı.</translation>
    </message>
    <message>
        <source>De kiosk kon je nummer niet bewaren.</source>
        <translation>Cihaz numaranızı kaydedemedi.</translation>
    </message>
    <message>
        <source>Demonstratie: bewaard, niet geprint</source>
        <translation>Tanıtım: kaydedildi, yazdırılmadı</translation>
    </message>
    <message>
        <source>Een medewerker bekijkt je vraag.</source>
        <translation>Bir görevli sorunuza bakacak.</translation>
    </message>
    <message>
        <source>Er komt geen papier uit deze kiosk.</source>
        <translation>Bu cihazdan kâğıt çıkmaz.</translation>
    </message>
    <message>
        <source>Er zijn geen nummers meer</source>
        <translation>Numara kalmadı</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Gişeye gidin</translation>
    </message>
    <message>
        <source>Het komt uit de printer.</source>
        <translation>Yazıcıdan çıkıyor.</translation>
    </message>
    <message>
        <source>Houd je documenten klaar</source>
        <translation>Belgelerinizi hazırlayın</translation>
    </message>
    <message>
        <source>Houd je kaart klaar</source>
        <translation>Kartınızı hazırlayın</translation>
    </message>
    <message>
        <source>Ik heb mijn nummer</source>
        <translation>Numaram var</translation>
    </message>
    <message>
        <source>Je krijgt nu geen nummer</source>
        <translation>Şimdi numara alamıyorsunuz</translation>
    </message>
    <message>
        <source>Je lijst is geprint</source>
        <translation>Listeniz yazdırıldı</translation>
    </message>
    <message>
        <source>Je nummer</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>Je nummer is wel geldig.</source>
        <translation>Numaranız yine de geçerli.</translation>
    </message>
    <message>
        <source>Je ticket is geprint</source>
        <translation>Fişiniz yazdırıldı</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Komt er geen papier?</source>
        <translation>Kâğıt çıkmıyor mu?</translation>
    </message>
    <message>
        <source>Lees op je ticket wat je nodig hebt.</source>
        <translation>Size gerekenleri fişinizde okuyun.</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Randevu alın</translation>
    </message>
    <message>
        <source>Maak een foto van het scherm.</source>
        <translation>Ekranın fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>Neem je lijst</source>
        <translation>Listenizi alın</translation>
    </message>
    <message>
        <source>Neem je papier mee.</source>
        <translation>Kâğıdınızı yanınıza alın.</translation>
    </message>
    <message>
        <source>Neem je ticket</source>
        <translation>Fişinizi alın</translation>
    </message>
    <message>
        <source>Nog een persoon</source>
        <translation>Bir kişi daha</translation>
    </message>
    <message>
        <source>Nog iemand van je familie</source>
        <translation>Ailenizden biri daha</translation>
    </message>
    <message>
        <source>Of maak een foto.</source>
        <translation>Veya fotoğraf çekin.</translation>
    </message>
    <message>
        <source>Printen lukt niet</source>
        <translation>Yazdırılamıyor</translation>
    </message>
    <message>
        <source>Schrijf dan je nummer op.</source>
        <translation>O zaman numaranızı yazın.</translation>
    </message>
    <message>
        <source>Schrijf je nummer op.</source>
        <translation>Numaranızı yazın.</translation>
    </message>
    <message>
        <source>Ze komt uit de printer.</source>
        <translation>Yazıcıdan çıkıyor.</translation>
    </message>
    <message>
        <source>Zeg dat de kiosk geen nummer geeft.</source>
        <translation>Cihazın numara vermediğini söyleyin.</translation>
    </message>
    <message>
        <source>Zoek thuis je documenten</source>
        <translation>Evde belgelerinizi bulun</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>Deze kiosk werkt nu niet.</source>
        <translation>Bu cihaz şu anda çalışmıyor.</translation>
    </message>
</context>
<context>
    <name>fee</name>
    <message>
        <source>De stad zegt niet wat je meebrengt.</source>
        <translation>Şehir ne getireceğinizi yazmıyor.</translation>
    </message>
    <message>
        <source>Je kaart afhalen</source>
        <translation>Kartınızı almak</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt en wie moet komen.</source>
        <translation>Ne getireceğinize ve kimin geleceğine bakın.</translation>
    </message>
    <message>
        <source>Kijk wat je meebrengt.</source>
        <translation>Ne getireceğinize bakın.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Aanpassen</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Baştan</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Adım {n} / {m}</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>De prijs hangt hiervan af.</source>
        <translation>Ücret buna bağlıdır.</translation>
    </message>
    <message>
        <source>Waarom verblijf je hier?</source>
        <translation>Oturum nedeniniz nedir?</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Goed om te weten</source>
        <translation>Bilmeniz iyi olur</translation>
    </message>
    <message>
        <source>Verder: goed om te weten</source>
        <translation>Devam: bilmeniz iyi olur</translation>
    </message>
    <message>
        <source>Verder: wat breng je mee?</source>
        <translation>Devam: ne getirmelisiniz?</translation>
    </message>
    <message>
        <source>Verder: wie moet komen?</source>
        <translation>Devam: kim gelmeli?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór {time}.</source>
        <translation>Saat {time} öncesinde başvurun.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Ne getirmelisiniz?</translation>
    </message>
    <message>
        <source>Wie moet komen?</source>
        <translation>Kim gelmeli?</translation>
    </message>
    <message>
        <source>of {document}</source>
        <translation>veya {document}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De kiosk vraagt nooit je naam of nummer.</source>
        <translation>Cihaz adınızı veya numaranızı hiçbir zaman sormaz.</translation>
    </message>
    <message>
        <source>Ga naar de balie of roep een medewerker.</source>
        <translation>Gişeye gidin veya bir görevli çağırın.</translation>
    </message>
    <message>
        <source>Hulp van
een medewerker</source>
        <translation>Bir görevliden
yardım</translation>
    </message>
    <message>
        <source>Verder waar ik was</source>
        <translation>Kaldığım yerden devam</translation>
    </message>
    <message>
        <source>Voor medewerkers</source>
        <translation>Görevliler için</translation>
    </message>
    <message>
        <source>Zeg of toon dit</source>
        <translation>Bunu söyleyin veya gösterin</translation>
    </message>
    <message>
        <source>“Ik heb hulp nodig bij de kiosk.”</source>
        <translation>“Cihaz için yardıma ihtiyacım var.”</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Bu seçim dosyanıza yazılmaz.</translation>
    </message>
    <message>
        <source>Je antwoorden blijven staan.</source>
        <translation>Yanıtlarınız korunur.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Dilinizi seçin</translation>
    </message>
    <message>
        <source>Taal niet veranderen</source>
        <translation>Dili değiştirme</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Vandaag zijn we niet meer open.</source>
        <translation>Bugün artık açmıyoruz.</translation>
    </message>
    <message>
        <source>We zijn zo terug.</source>
        <translation>Birazdan döneceğiz.</translation>
    </message>
</context>
<context>
    <name>no-language</name>
    <message>
        <source>De kiosk gebruikt korte zinnen en tekeningen.</source>
        <translation>Cihaz kısa cümleler ve çizimler kullanır.</translation>
    </message>
    <message>
        <source>Geen probleem</source>
        <translation>Sorun değil</translation>
    </message>
    <message>
        <source>Kijk naar de tekening</source>
        <translation>Çizime bakın</translation>
    </message>
    <message>
        <source>Of tik onderaan op Hulp.</source>
        <translation>Veya altta Yardım düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Tik op je antwoord</source>
        <translation>Yanıtınıza dokunun</translation>
    </message>
    <message>
        <source>Verder in het {language}</source>
        <translation>Devam: {language}</translation>
    </message>
    <message>
        <source>Vraag hulp aan de balie</source>
        <translation>Gişeden yardım isteyin</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>Nasıl çalışır</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>(als je het hebt)</source>
        <translation>(varsa)</translation>
    </message>
    <message>
        <source>(niet voor iedereen: vraag het aan de balie)</source>
        <translation>(herkes için değil: gişede sorun)</translation>
    </message>
    <message>
        <source>Bedragen en documenten van {day}.</source>
        <translation>Tutarlar ve belgeler, tarih: {day}.</translation>
    </message>
    <message>
        <source>Breng mee</source>
        <translation>Getirin</translation>
    </message>
    <message>
        <source>De stad publiceert hier geen lijst. Vraag het aan de balie.</source>
        <translation>Şehir bunun için liste yayımlamıyor. Gişede sorun.</translation>
    </message>
    <message>
        <source>Dit ticket is geen afspraak.</source>
        <translation>Bu fiş randevu değildir.</translation>
    </message>
    <message>
        <source>Dringend? Vraag het aan de balie.</source>
        <translation>Acil mi? Gişede sorun.</translation>
    </message>
    <message>
        <source>Telefoon: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Vertaling</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>Vertaling uit het Duits</source>
        <translation>Almancadan çeviri</translation>
    </message>
    <message>
        <source>Vertaling uit het Frans</source>
        <translation>Fransızcadan çeviri</translation>
    </message>
    <message>
        <source>Vertaling uit het Nederlands</source>
        <translation>Felemenkçeden çeviri</translation>
    </message>
    <message>
        <source>Vraag het aan de balie.</source>
        <translation>Gişede sorun.</translation>
    </message>
    <message>
        <source>Wat breng je mee?</source>
        <translation>Ne getirmelisiniz?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>Şimdi ne olacak?</translation>
    </message>
    <message>
        <source>kopie {n}</source>
        <translation>kopya {n}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>veya</translation>
    </message>
    <message>
        <source>som van {parts}</source>
        <translation>toplam: {parts}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source> – of: </source>
        <translation> – veya: </translation>
    </message>
    <message>
        <source>Afhalen</source>
        <translation>Teslim alma</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Afspraak onbekend</source>
        <translation>Randevu bilinmiyor</translation>
    </message>
    <message>
        <source>Alleen met {method}</source>
        <translation>Yalnızca {method}</translation>
    </message>
    <message>
        <source>Betalen met {methods}</source>
        <translation>Ödeme: {methods}</translation>
    </message>
    <message>
        <source>Betalen met {methods}, liefst {preferred}</source>
        <translation>Ödeme: {methods}, tercihen {preferred}</translation>
    </message>
    <message>
        <source>Brief gekregen</source>
        <translation>Mektup geldi</translation>
    </message>
    <message>
        <source>De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie.</source>
        <translation>Şehir bu kartı bu yaş için vermiyor. Gişede sorun.</translation>
    </message>
    <message>
        <source>De stad noemt</source>
        <translation>Şehrin yazdığı tutarlar</translation>
    </message>
    <message>
        <source>De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt.</source>
        <translation>Şehir bu tutarları yazıyor. Hangi tutarın geçerli olduğunu gişede sorun.</translation>
    </message>
    <message>
        <source>De stad noemt deze kaart niet. Vraag het aan de balie.</source>
        <translation>Şehir bu kartı yazmıyor. Gişede sorun.</translation>
    </message>
    <message>
        <source>De stad noemt hier geen prijs. Vraag het aan de balie.</source>
        <translation>Şehir burada ücret yazmıyor. Gişede sorun.</translation>
    </message>
    <message>
        <source>Deze kaart bestaat niet voor deze leeftijd</source>
        <translation>Bu yaş için bu kart yok</translation>
    </message>
    <message>
        <source>Deze kaart staat niet op de pagina van de stad</source>
        <translation>Bu kart şehrin sayfasında yok</translation>
    </message>
    <message>
        <source>Dit is het laatste bekende bedrag. Vraag het aan de balie.</source>
        <translation>Bu, bilinen son tutardır. Gişede sorun.</translation>
    </message>
    <message>
        <source>Eerste kaart</source>
        <translation>İlk kart</translation>
    </message>
    <message>
        <source>Geen afspraak</source>
        <translation>Randevu yok</translation>
    </message>
    <message>
        <source>Geen bedrag gepubliceerd</source>
        <translation>Yayımlanmış tutar yok</translation>
    </message>
    <message>
        <source>Het bedrag is niet duidelijk</source>
        <translation>Tutar açık değil</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>Je betaalt</source>
        <translation>Ödeyeceğiniz tutar</translation>
    </message>
    <message>
        <source>Kaart afhalen</source>
        <translation>Kart almak</translation>
    </message>
    <message>
        <source>Kaart onbekend</source>
        <translation>Kart bilinmiyor</translation>
    </message>
    <message>
        <source>Kaart vernieuwen</source>
        <translation>Kart yenilemek</translation>
    </message>
    <message>
        <source>Kwijt, gestolen of stuk</source>
        <translation>Kayıp, çalıntı veya bozuk</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>Yeni kart</translation>
    </message>
    <message>
        <source>Nog geen brief</source>
        <translation>Mektup henüz yok</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Henüz onaylanmadı</translation>
    </message>
    <message>
        <source>Nog niet bevestigd voor {year}</source>
        <translation>{year} için henüz onaylanmadı</translation>
    </message>
    <message>
        <source>Reden onbekend</source>
        <translation>Neden bilinmiyor</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, geldig in {year}.</source>
        <translation>Şehrin metni ve ücreti, {year} için geçerli.</translation>
    </message>
    <message>
        <source>Tekst en tarief van de stad, nog niet bevestigd voor {year}.</source>
        <translation>Şehrin metni ve ücreti, {year} için henüz onaylanmadı.</translation>
    </message>
    <message>
        <source>Tekst van de stad.</source>
        <translation>Şehrin metni.</translation>
    </message>
    <message>
        <source>Vernieuwen</source>
        <translation>Yenileme</translation>
    </message>
    <message>
        <source>bankkaart</source>
        <translation>banka kartı</translation>
    </message>
    <message>
        <source>bescherming (asiel)</source>
        <translation>koruma (sığınma)</translation>
    </message>
    <message>
        <source>contant geld</source>
        <translation>nakit para</translation>
    </message>
    <message>
        <source>een andere reden</source>
        <translation>başka bir neden</translation>
    </message>
    <message>
        <source>eerste kaart</source>
        <translation>ilk kart</translation>
    </message>
    <message>
        <source>familie (gezinshereniging)</source>
        <translation>aile (aile birleşimi)</translation>
    </message>
    <message>
        <source>gegevens veranderd</source>
        <translation>bilgiler değişti</translation>
    </message>
    <message>
        <source>gestolen</source>
        <translation>çalınmış</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>ücretsiz</translation>
    </message>
    <message>
        <source>gsm-betaling</source>
        <translation>telefonla ödeme</translation>
    </message>
    <message>
        <source>in een ander geval</source>
        <translation>başka bir durumda</translation>
    </message>
    <message>
        <source>jonger dan {end}</source>
        <translation>{end}&#xa0;yaşından küçük</translation>
    </message>
    <message>
        <source>kaart {cards}</source>
        <translation>kart: {cards}</translation>
    </message>
    <message>
        <source>kredietkaart</source>
        <translation>kredi kartı</translation>
    </message>
    <message>
        <source>medische redenen</source>
        <translation>sağlık nedenleri</translation>
    </message>
    <message>
        <source>online</source>
        <translation>internetten</translation>
    </message>
    <message>
        <source>overschrijving</source>
        <translation>banka havalesi</translation>
    </message>
    <message>
        <source>studie</source>
        <translation>öğrenim</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>bozuk</translation>
    </message>
    <message>
        <source>verblijf voor {grounds}</source>
        <translation>oturum: {grounds}</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>vernieuwen</source>
        <translation>yenileme</translation>
    </message>
    <message>
        <source>werk</source>
        <translation>iş</translation>
    </message>
    <message>
        <source>{card}-kaart</source>
        <translation>{card} kartı</translation>
    </message>
    <message>
        <source>{first} of {last}</source>
        <translation>{first} veya {last}</translation>
    </message>
    <message>
        <source>{start} of ouder</source>
        <translation>{start}&#xa0;yaş ve üzeri</translation>
    </message>
    <message>
        <source>{start} tot {last} jaar</source>
        <translation>{start} ile {last}&#xa0;yaş arası</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>De kiosk maakt je lijst.</source>
        <translation>Cihaz listenizi hazırlıyor.</translation>
    </message>
    <message>
        <source>De kiosk maakt je ticket.</source>
        <translation>Cihaz fişinizi hazırlıyor.</translation>
    </message>
    <message>
        <source>Even geduld</source>
        <translation>Lütfen bekleyin</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n hafta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n iş günü</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoe snel heb je de kaart nodig?</source>
        <translation>Kart size ne kadar çabuk gerekli?</translation>
    </message>
    <message>
        <source>Sneller kost meestal meer.</source>
        <translation>Daha hızlısı çoğu zaman daha pahalıdır.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Een medewerker helpt je verder</source>
        <translation>Bir görevli size yardım eder</translation>
    </message>
    <message>
        <source>Ik heb een nieuwe kaart nodig</source>
        <translation>Yeni bir karta ihtiyacım var</translation>
    </message>
    <message>
        <source>Ik heb nog geen verblijfskaart</source>
        <translation>Henüz oturum kartım yok</translation>
    </message>
    <message>
        <source>Kies wat bij je past.</source>
        <translation>Size uyanı seçin.</translation>
    </message>
    <message>
        <source>Mijn kaart vervalt binnenkort</source>
        <translation>Kartımın süresi doluyor</translation>
    </message>
    <message>
        <source>Mijn nieuwe kaart is klaar</source>
        <translation>Yeni kartım hazır</translation>
    </message>
    <message>
        <source>Waarvoor kom je?</source>
        <translation>Neden geldiniz?</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Ik weet het niet</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Ik ben mijn kaart kwijt</source>
        <translation>Kartımı kaybettim</translation>
    </message>
    <message>
        <source>Met de kaart die je had.</source>
        <translation>Daha önceki kartınızla.</translation>
    </message>
    <message>
        <source>Mijn kaart is gestolen</source>
        <translation>Kartım çalındı</translation>
    </message>
    <message>
        <source>Mijn kaart is stuk</source>
        <translation>Kartım bozuk</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>Ne oldu?</translation>
    </message>
</context>
<context>
    <name>still-there</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>Daarna wist de kiosk alles.</source>
        <translation>Sonra cihaz her şeyi siler.</translation>
    </message>
    <message>
        <source>Ik heb meer tijd nodig</source>
        <translation>Daha çok zamana ihtiyacım var</translation>
    </message>
    <message>
        <source>Stoppen en alles wissen</source>
        <translation>Bitir ve her şeyi sil</translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>saniye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>testpage</name>
    <message>
        <source>Dit is geen ticket. Kijk of alles leesbaar en heel is.</source>
        <translation>Bu bir fiş değildir. Her şey okunaklı ve tam mı, bakın.</translation>
    </message>
    <message>
        <source>Testpagina</source>
        <translation>Deneme sayfası</translation>
    </message>
    <message>
        <source>Wat de printer zegt</source>
        <translation>Yazıcının bildirdiği</translation>
    </message>
    <message>
        <source>bijna op</source>
        <translation>bitmek üzere</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>genoeg</source>
        <translation>yeterli</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>yolunda</translation>
    </message>
    <message>
        <source>klep</source>
        <translation>kapak</translation>
    </message>
    <message>
        <source>niet in orde</source>
        <translation>yolunda değil</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>op</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>kâğıt</translation>
    </message>
    <message>
        <source>verbinding</source>
        <translation>bağlantı</translation>
    </message>
</context>
<context>
    <name>walk-in</name>
    <message>
        <source>Alleen de lijst printen</source>
        <translation>Yalnızca listeyi yazdır</translation>
    </message>
    <message>
        <source>Bel voor een afspraak</source>
        <translation>Randevu için arayın</translation>
    </message>
    <message>
        <source>De kiosk heeft hiervoor geen ticket.</source>
        <translation>Cihazda bunun için fiş yok.</translation>
    </message>
    <message>
        <source>De pagina van de stad: scan met je telefoon.</source>
        <translation>Şehrin sayfası: telefonunuzla tarayın.</translation>
    </message>
    <message>
        <source>De stad helpt je op afspraak.</source>
        <translation>Şehir size randevuyla yardım eder.</translation>
    </message>
    <message>
        <source>Ga naar de balie</source>
        <translation>Gişeye gidin</translation>
    </message>
    <message>
        <source>Je hebt een afspraak nodig</source>
        <translation>Randevu almanız gerekiyor</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Kom terug als we open zijn</source>
        <translation>Açık olduğumuzda gelin</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Randevu alın</translation>
    </message>
    <message>
        <source>Met een ticket is hulp vandaag niet zeker.</source>
        <translation>Fiş, bugün yardım garantisi vermez.</translation>
    </message>
    <message>
        <source>Nu geen tickets</source>
        <translation>Şu anda fiş yok</translation>
    </message>
    <message>
        <source>Ticket voor: {lane}</source>
        <translation>Fiş: {lane}</translation>
    </message>
    <message>
        <source>Vraag aan de balie hoe dat kan.</source>
        <translation>Nasıl olacağını gişede sorun.</translation>
    </message>
    <message>
        <source>Vraag het aan de balie</source>
        <translation>Gişede sorun</translation>
    </message>
    <message>
        <source>Zonder afspraak krijg je hier geen ticket.</source>
        <translation>Randevusuz burada fiş alamazsınız.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Deze keuze komt niet in je dossier.</source>
        <translation>Bu seçim dosyanıza yazılmaz.</translation>
    </message>
    <message>
        <source>Hier krijg je een ticket voor je verblijfskaart.</source>
        <translation>Oturum kartınız için buradan fiş alın.</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Dilinizi seçin</translation>
    </message>
    <message>
        <source>Mijn taal staat er niet bij</source>
        <translation>Dilim burada yok</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Hoş geldiniz</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff_changes</name>
    <message numerus="yes">
        <source>%n maand(en)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut/minuten voor sluitingstijd</source>
        <translation>
            <numerusform>%n minuut voor sluitingstijd</numerusform>
            <numerusform>%n minuten voor sluitingstijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week/weken</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff_checkup</name>
    <message numerus="yes">
        <source>%n punt(en) niet in orde</source>
        <translation>
            <numerusform>%n punt niet in orde</numerusform>
            <numerusform>%n punten niet in orde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff_door</name>
    <message numerus="yes">
        <source>Nog %n seconde(n), dan kan het opnieuw.</source>
        <translation>
            <numerusform>Nog %n seconde, dan kan het opnieuw.</numerusform>
            <numerusform>Nog %n seconden, dan kan het opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff_menu</name>
    <message numerus="yes">
        <source>%n melding(en)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff_printer</name>
    <message numerus="yes">
        <source>%n melding(en)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff_tariffs</name>
    <message numerus="yes">
        <source>%n fout(en): dit bestand kan niet.</source>
        <translation>
            <numerusform>%n fout: dit bestand kan niet.</numerusform>
            <numerusform>%n fouten: dit bestand kan niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>still_there</name>
    <message numerus="yes">
        <source>seconde(n)</source>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>seconden</numerusform>
        </translation>
    </message>
</context>
</TS>

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

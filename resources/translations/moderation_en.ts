<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardsMinutes</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsWall</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n backup(s), all of them sound.</source>
        <translation>
            <numerusform>One backup, sound.</numerusform>
            <numerusform>%n backups, all of them sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s), all of them in order.</source>
        <translation>
            <numerusform>One template, in order.</numerusform>
            <numerusform>%n templates, all of them in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is sound, %n workshop(s).</source>
        <translation>
            <numerusform>The library is sound, one workshop.</numerusform>
            <numerusform>The library is sound, %n workshops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) open</source>
        <translation>
            <numerusform>%n goal open</numerusform>
            <numerusform>%n goals open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min ahead</numerusform>
            <numerusform>%n min ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n equal view(s)</source>
        <translation>
            <numerusform>Take over %n equal view</numerusform>
            <numerusform>Take over %n equal views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Smart</name>
    <message numerus="yes">
        <source>%n rejection(s)</source>
        <translation>
            <numerusform>%n rejection</numerusform>
            <numerusform>%n rejections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) open</source>
        <translation>
            <numerusform>%n unit open</numerusform>
            <numerusform>%n units open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) still open</source>
        <translation>
            <numerusform>%n unit still open</numerusform>
            <numerusform>%n units still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All units agree, %n with reservation</source>
        <translation>
            <numerusform>All units agree, one with reservation</numerusform>
            <numerusform>All units agree, %n with reservation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineMinutes</name>
    <message numerus="yes">
        <source>%n fixed date(s)</source>
        <translation>
            <numerusform>%n fixed date</numerusform>
            <numerusform>%n fixed dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interim goal(s)</source>
        <translation>
            <numerusform>%n interim goal</numerusform>
            <numerusform>%n interim goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
</TS>

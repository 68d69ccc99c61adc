<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message numerus="yes">
        <source>%n person(s) have needs on their card.</source>
        <translation>
            <numerusform>Bei %n Person steht ein Bedarf auf der Karte.</numerusform>
            <numerusform>Bei %n Personen steht ein Bedarf auf der Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>For you, and without names for whoever sets up the rooms. Never on the wall, in the minutes or in an exported file.</source>
        <translation>Für Sie und ohne Namen für alle, die die Räume einrichten. Nie an der Wand, im Protokoll oder in einer exportierten Datei.</translation>
    </message>
    <message>
        <source>Function, phone or e-mail; empty: in the reply</source>
        <translation>Funktion, Telefon oder E-Mail; leer: mit der Antwort</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Saal</translation>
    </message>
    <message>
        <source>Needs without a name</source>
        <translation>Bedarfe ohne Namen</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
    <message>
        <source>One a line, such as {line}.</source>
        <translation>Je Zeile ein Bedarf, zum Beispiel {line}.</translation>
    </message>
    <message>
        <source>What one person needs is noted on the card.</source>
        <translation>Was eine Person braucht, steht auf ihrer Karte.</translation>
    </message>
    <message>
        <source>What people need to take part</source>
        <translation>Zugangsbedarfe</translation>
    </message>
    <message>
        <source>Whom people tell, in the invitation</source>
        <translation>An wen sich Teilnehmende wenden, in der Einladung</translation>
    </message>
    <message>
        <source>{room}: 2 × hearing loop</source>
        <translation>{room}: 2 × Induktionsschleife</translation>
    </message>
</context>
<context>
    <name>AccessEdit</name>
    <message>
        <source>Note what a person needs</source>
        <translation>Zugangsbedarf einer Person notieren</translation>
    </message>
    <message>
        <source>Note what is needed in the rooms</source>
        <translation>Zugangsbedarfe der Räume notieren</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Involvement map</source>
        <translation>Beteiligungslandkarte</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Rollenklärung</translation>
    </message>
    <message>
        <source>Role negotiation</source>
        <translation>Rollenverhandlung</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>To the wall</source>
        <translation>An die Wand</translation>
    </message>
</context>
<context>
    <name>ActorSource</name>
    <message>
        <source>bodies of the role matrix</source>
        <translation>Spalten der Rollenmatrix</translation>
    </message>
</context>
<context>
    <name>AgendaEdit</name>
    <message>
        <source>A workshop has at least one day.</source>
        <translation>Ein Workshop hat mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Add block with a method</source>
        <translation>Block mit Methode hinzufügen</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Begin the day</source>
        <translation>Tag beginnen</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <source>Close workshop</source>
        <translation>Workshop abschließen</translation>
    </message>
    <message>
        <source>Day {second} would lie before day {first}. Enter a later date, or change day {first} first.</source>
        <translation>Tag {second} läge vor Tag {first}. Geben Sie ein späteres Datum ein oder ändern Sie zuerst Tag {first}.</translation>
    </message>
    <message>
        <source>Days {first} and {second} fall on the same date. Give one of them another date.</source>
        <translation>Tag {first} und Tag {second} fallen auf dasselbe Datum. Geben Sie einem davon ein anderes Datum ein.</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>Block duplizieren</translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation>Block bearbeiten</translation>
    </message>
    <message>
        <source>Edit day</source>
        <translation>Tag bearbeiten</translation>
    </message>
    <message>
        <source>Edit material</source>
        <translation>Material bearbeiten</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>Raum bearbeiten</translation>
    </message>
    <message>
        <source>Edit workshop</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>End block</source>
        <translation>Block beenden</translation>
    </message>
    <message>
        <source>Extend block</source>
        <translation>Block verlängern</translation>
    </message>
    <message>
        <source>Go to block</source>
        <translation>Zum Block wechseln</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Block verschieben</translation>
    </message>
    <message>
        <source>Move material</source>
        <translation>Material verschieben</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Raum verschieben</translation>
    </message>
    <message>
        <source>Move workshop to the bin</source>
        <translation>Workshop in den Papierkorb</translation>
    </message>
    <message>
        <source>Nothing is planned for this day. Move a block to it, then begin.</source>
        <translation>Für diesen Tag ist nichts geplant. Verschieben Sie einen Block dorthin und beginnen Sie dann.</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Remove material</source>
        <translation>Material entfernen</translation>
    </message>
    <message>
        <source>Remove room</source>
        <translation>Raum entfernen</translation>
    </message>
    <message>
        <source>Reopen workshop</source>
        <translation>Workshop wieder öffnen</translation>
    </message>
    <message>
        <source>Restore workshop</source>
        <translation>Workshop zurückholen</translation>
    </message>
    <message>
        <source>Start workshop</source>
        <translation>Workshop starten</translation>
    </message>
    <message>
        <source>Take over timetable</source>
        <translation>Zeitplan übernehmen</translation>
    </message>
    <message>
        <source>The agenda is empty. Add a block, then start the workshop.</source>
        <translation>Der Ablauf ist leer. Fügen Sie einen Block hinzu und starten Sie dann den Workshop.</translation>
    </message>
    <message>
        <source>The agenda needs at least one block. Add another one before you remove this.</source>
        <translation>Der Ablauf braucht mindestens einen Block. Fügen Sie einen weiteren hinzu, bevor Sie diesen entfernen.</translation>
    </message>
    <message>
        <source>The invited end lies before the begin. Enter a later end, or none.</source>
        <translation>Das Ende laut Einladung liegt vor dem Beginn. Geben Sie ein späteres Ende ein oder keines.</translation>
    </message>
    <message>
        <source>Tick off step</source>
        <translation>Schritt abhaken</translation>
    </message>
    <message>
        <source>Use method</source>
        <translation>Methode verwenden</translation>
    </message>
</context>
<context>
    <name>AgendaMinutes</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>Part in closed session</source>
        <translation>Nichtöffentlicher Teil</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The blocks of the agenda in their order, with planned and real times.</source>
        <translation>Die Blöcke des Ablaufs in ihrer Reihenfolge, mit geplanten und tatsächlichen Zeiten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>seit {begin} Uhr</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch nicht festgelegt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>partly closed session</source>
        <translation>teilweise nichtöffentlich</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>seit {begin}</translation>
    </message>
    <message>
        <source>{begin} (planned)</source>
        <translation>{begin} Uhr (geplant)</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>Beginn {begin} Uhr, Ende {end} Uhr</translation>
    </message>
    <message>
        <source>{begin} to {end} (planned)</source>
        <translation>{begin}–{end} Uhr (geplant)</translation>
    </message>
    <message>
        <source>{begin}–{end}</source>
        <translation>{begin}–{end}</translation>
    </message>
</context>
<context>
    <name>AgendaWall</name>
    <message>
        <source>Agenda of the day</source>
        <translation>Ablauf des Tages</translation>
    </message>
    <message>
        <source>Groups: rooms and times</source>
        <translation>Gruppen: Räume und Zeiten</translation>
    </message>
    <message>
        <source>In groups until {time}</source>
        <translation>In Gruppen bis {time} Uhr</translation>
    </message>
    <message>
        <source>It is shown only while the closed block runs.</source>
        <translation>Gezeigt wird er nur, solange er läuft.</translation>
    </message>
    <message>
        <source>Nothing is on this list any more.</source>
        <translation>Auf dieser Liste steht nichts mehr.</translation>
    </message>
    <message>
        <source>Part in closed session</source>
        <translation>Nichtöffentlicher Teil</translation>
    </message>
    <message>
        <source>Thank you for working together</source>
        <translation>Vielen Dank für die gemeinsame Arbeit</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>What we do on day {number}</source>
        <translation>Was wir an Tag {number} vorhaben</translation>
    </message>
    <message>
        <source>What we do today</source>
        <translation>Was wir heute vorhaben</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time} Uhr</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin}–{end} Uhr</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>1.5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>4.8 m or 300,000</source>
        <translation>4,8 Mio. oder 300.000</translation>
    </message>
    <message>
        <source>6.2</source>
        <translation>6,2</translation>
    </message>
    <message>
        <source>{amount} position</source>
        <translation>{amount} Personalstelle</translation>
    </message>
    <message>
        <source>{amount} positions</source>
        <translation>{amount} Personalstellen</translation>
    </message>
    <message>
        <source>{before}{amount}{after}</source>
        <translation>{before}{amount}{after}</translation>
    </message>
    <message>
        <source>{secured} of {needed}</source>
        <translation>{secured} von {needed}</translation>
    </message>
    <message>
        <source>{secured} of {needed} positions</source>
        <translation>{secured} von {needed} Personalstellen</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Type for example {example}.</source>
        <translation>„{typed}“ lässt sich auf zwei Arten lesen. Geben Sie zum Beispiel {example} ein.</translation>
    </message>
    <message>
        <source>“{typed}” has more than two digits after the comma. Type for example {example}.</source>
        <translation>„{typed}“ hat mehr als zwei Ziffern nach dem Komma. Geben Sie zum Beispiel {example} ein.</translation>
    </message>
    <message>
        <source>“{typed}” is not a figure. Type it without its unit, for example {example}.</source>
        <translation>„{typed}“ ist keine Zahl. Geben Sie sie ohne Einheit ein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of positions. Type for example {example}.</source>
        <translation>„{typed}“ ist keine Anzahl von Personalstellen. Geben Sie zum Beispiel {example} ein.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount of money. Type for example {example}.</source>
        <translation>„{typed}“ ist kein Geldbetrag. Geben Sie zum Beispiel {example} ein.</translation>
    </message>
    <message>
        <source>“{typed}” is not in whole euros. Type whole euros or the unit, for example {example}.</source>
        <translation>„{typed}“ sind keine ganzen Euro. Geben Sie ganze Euro oder die Einheit dazu ein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>€{amount}</source>
        <translation>{amount} €</translation>
    </message>
    <message>
        <source>€{amount} m</source>
        <translation>{amount} Mio. €</translation>
    </message>
    <message>
        <source>€{secured} of {needed}</source>
        <translation>{secured} von {needed} €</translation>
    </message>
    <message>
        <source>€{secured} of {needed} m</source>
        <translation>{secured} von {needed} Mio. €</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>nicht im Raum</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>with reservation</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>{answer}, to be confirmed</source>
        <translation>{answer}, zu bestätigen</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>There is no display. Start Moderation in a desktop session, or use the command line: moderation --help</source>
        <translation>Es gibt keinen Bildschirm. Starten Sie Moderation in einer Sitzung mit Arbeitsfläche oder verwenden Sie die Kommandozeile: moderation --help</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>About Moderation</source>
        <translation>Über Moderation</translation>
    </message>
    <message>
        <source>Close this window first, then {key} finds and does.</source>
        <translation>Schließen Sie zuerst dieses Fenster, dann findet {key} alles.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Both sides read the draft and may object until a day that you set.</source>
        <translation>Beide Seiten lesen den Entwurf und können bis zu einem Tag, den Sie festlegen, Einwendungen erheben.</translation>
    </message>
    <message>
        <source>Change or reason</source>
        <translation>Änderung oder Grund</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Checksum of the released internal minutes (SHA-256)</source>
        <translation>Prüfsumme des freigegebenen internen Protokolls (SHA-256)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Give for review</source>
        <translation>Zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Give for review …</source>
        <translation>Zur Durchsicht geben …</translation>
    </message>
    <message>
        <source>Give the minutes for review</source>
        <translation>Das Protokoll zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>It gets the next number and cannot be undone. The public minutes tell it unless it is about a closed block or for internal minutes only.</source>
        <translation>Er erhält die nächste Nummer und lässt sich nicht rückgängig machen. Er steht auch im öffentlichen Protokoll, außer er betrifft einen nichtöffentlichen Block oder ist nur für das interne Protokoll bestimmt.</translation>
    </message>
    <message>
        <source>Note release</source>
        <translation>Freigabe festhalten</translation>
    </message>
    <message>
        <source>Note release …</source>
        <translation>Freigabe festhalten …</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwendung</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwendungen</translation>
    </message>
    <message>
        <source>Objections until</source>
        <translation>Einwendungen bis</translation>
    </message>
    <message>
        <source>Objections until {date}</source>
        <translation>Einwendungen bis {date}</translation>
    </message>
    <message>
        <source>One unit or function releases for the whole side.</source>
        <translation>Eine Stelle oder Funktion gibt für die ganze Seite frei.</translation>
    </message>
    <message>
        <source>Other day …</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Erledigung</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record an objection</source>
        <translation>Einwendung aufnehmen</translation>
    </message>
    <message>
        <source>Record objection …</source>
        <translation>Einwendung aufnehmen …</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Release minutes</source>
        <translation>Protokoll freigeben</translation>
    </message>
    <message>
        <source>Release version {number}?</source>
        <translation>Fassung {number} freigeben?</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigabe durch</translation>
    </message>
    <message>
        <source>Review and release</source>
        <translation>Durchsicht und Freigabe</translation>
    </message>
    <message>
        <source>Review and release …</source>
        <translation>Durchsicht und Freigabe …</translation>
    </message>
    <message>
        <source>Review by both sides</source>
        <translation>Durchsicht durch beide Seiten</translation>
    </message>
    <message>
        <source>Save signature sheet</source>
        <translation>Unterschriftenblatt speichern</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Settle the objection</source>
        <translation>Einwendung erledigen</translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation>Erledigen …</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Unterschriftenblatt</translation>
    </message>
    <message>
        <source>Signature sheet as PDF …</source>
        <translation>Unterschriftenblatt als PDF …</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Noch offen:</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take release back</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Take release back …</source>
        <translation>Freigabe zurücknehmen …</translation>
    </message>
    <message>
        <source>Take the release back?</source>
        <translation>Die Freigabe zurücknehmen?</translation>
    </message>
    <message>
        <source>The minutes are frozen as they are now; undo ends here.</source>
        <translation>Das Protokoll wird festgeschrieben, wie es jetzt ist. Was bis hierher geschah, lässt sich dann nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>The minutes are frozen with date and checksum. Afterwards only amendments change them, and nothing until now can be undone.</source>
        <translation>Das Protokoll wird mit Datum und Prüfsumme festgeschrieben. Danach ändern es nur noch Nachträge. Was bis hierher geschah, lässt sich dann nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>The minutes become a draft again. The released version stays, and that it was taken back is written as an amendment.</source>
        <translation>Das Protokoll wird wieder ein Entwurf. Die freigegebene Fassung bleibt erhalten, und die Rücknahme steht als Nachtrag darin.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Unit or function</source>
        <translation>Stelle oder Funktion</translation>
    </message>
    <message>
        <source>Until then units may object to the draft.</source>
        <translation>Bis dahin können Stellen Einwendungen gegen den Entwurf erheben.</translation>
    </message>
    <message>
        <source>Version {number}, {date}, {time}</source>
        <translation>Fassung {number}, {date}, {time} Uhr</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Warum trotzdem</translation>
    </message>
    <message>
        <source>Write amendment</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>Write amendment …</source>
        <translation>Nachtrag schreiben …</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>the minutes as a whole</source>
        <translation>das Protokoll als Ganzes</translation>
    </message>
    <message>
        <source>the minutes as a whole (also in public)</source>
        <translation>das Protokoll als Ganzes (auch öffentlich)</translation>
    </message>
    <message>
        <source>the minutes as a whole (internal only)</source>
        <translation>das Protokoll als Ganzes (nur intern)</translation>
    </message>
    <message>
        <source>{block} (closed session)</source>
        <translation>{block} (nichtöffentlich)</translation>
    </message>
    <message>
        <source>{side} releases</source>
        <translation>Freigabe: {side}</translation>
    </message>
</context>
<context>
    <name>ApprovalDates</name>
    <message>
        <source>A review ends when the minutes are released. Open the workshop and release them there.</source>
        <translation>Eine Durchsicht endet mit der Freigabe des Protokolls. Öffnen Sie den Workshop und geben Sie es dort frei.</translation>
    </message>
    <message>
        <source>Objections to the minutes</source>
        <translation>Einwendungen zum Protokoll</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
</context>
<context>
    <name>ApprovalEdit</name>
    <message>
        <source>An amendment needs what changes, why, and who decided it. Fill in all three.</source>
        <translation>Für einen Nachtrag fehlen Angaben: was sich ändert, warum und wer das entschieden hat. Füllen Sie alle drei aus.</translation>
    </message>
    <message>
        <source>Confirm what was read</source>
        <translation>Vorgelesenes bestätigen</translation>
    </message>
    <message>
        <source>Give minutes for review</source>
        <translation>Protokoll zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Not everything is settled. Settle it, or say why the minutes are released all the same.</source>
        <translation>Es ist noch etwas offen. Klären Sie es oder schreiben Sie auf, warum das Protokoll trotzdem freigegeben wird.</translation>
    </message>
    <message>
        <source>Note a side's release</source>
        <translation>Freigabe einer Seite festhalten</translation>
    </message>
    <message>
        <source>Note that there is no agreement</source>
        <translation>Fehlende Einigung festhalten</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>Einwendung aufnehmen</translation>
    </message>
    <message>
        <source>Release minutes</source>
        <translation>Protokoll freigeben</translation>
    </message>
    <message>
        <source>Remove objection</source>
        <translation>Einwendung entfernen</translation>
    </message>
    <message>
        <source>Say in a few words what is still open about it; it goes into the minutes.</source>
        <translation>Schreiben Sie in wenigen Worten auf, was daran noch offen ist; es steht dann im Protokoll.</translation>
    </message>
    <message>
        <source>Say what was changed in the minutes because of the objection.</source>
        <translation>Schreiben Sie auf, was auf die Einwendung hin im Protokoll geändert wurde.</translation>
    </message>
    <message>
        <source>Say which function releases for this side, for example “Head of Works”.</source>
        <translation>Nennen Sie die Funktion, die für diese Seite freigibt, zum Beispiel „Leitung Tiefbauamt“.</translation>
    </message>
    <message>
        <source>Say why the objection is rejected.</source>
        <translation>Schreiben Sie auf, warum die Einwendung zurückgewiesen wird.</translation>
    </message>
    <message>
        <source>Say why the release is taken back, and who decided it.</source>
        <translation>Schreiben Sie auf, warum die Freigabe zurückgenommen wird und wer das entschieden hat.</translation>
    </message>
    <message>
        <source>Set deadline for objections</source>
        <translation>Einwendungsfrist festlegen</translation>
    </message>
    <message>
        <source>Settle objection</source>
        <translation>Einwendung erledigen</translation>
    </message>
    <message>
        <source>Take a side's release back</source>
        <translation>Freigabe einer Seite zurücknehmen</translation>
    </message>
    <message>
        <source>Take release back</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>The deadline is over already. Choose a later day.</source>
        <translation>Diese Frist ist schon vorbei. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The minutes are not in review yet. Give them for review first.</source>
        <translation>Das Protokoll ist noch nicht in der Durchsicht. Geben Sie es zuerst zur Durchsicht.</translation>
    </message>
    <message>
        <source>The minutes are not released yet: change them directly.</source>
        <translation>Das Protokoll ist noch nicht freigegeben. Ändern Sie es direkt.</translation>
    </message>
    <message>
        <source>The minutes are released already. Later changes are written as an amendment.</source>
        <translation>Das Protokoll ist schon freigegeben. Schreiben Sie für die Änderung einen Nachtrag.</translation>
    </message>
    <message>
        <source>The release of version {number} is taken back. The minutes are a draft again.</source>
        <translation>Die Freigabe der Fassung {number} wird zurückgenommen. Das Protokoll ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>The workshop is not closed yet. Close it first, then the minutes can go out.</source>
        <translation>Der Workshop ist noch nicht abgeschlossen. Schließen Sie ihn zuerst ab, dann können Sie das Protokoll zur Durchsicht geben.</translation>
    </message>
    <message>
        <source>Write amendment</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>Write down what the objection is about.</source>
        <translation>Schreiben Sie auf, wogegen sich die Einwendung richtet.</translation>
    </message>
</context>
<context>
    <name>ApprovalMinutes</name>
    <message numerus="yes">
        <source>%n person(s) were in the room then.</source>
        <translation>
            <numerusform>Dabei war eine Person anwesend.</numerusform>
            <numerusform>Dabei waren %n Personen anwesend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n agreements, goals and tasks were read back at the end and confirmed ({time}).</source>
        <translation>
            <numerusform>Am Ende vorgelesen und bestätigt: die einzige Vereinbarung, das einzige Ziel oder die einzige Aufgabe ({time} Uhr).</numerusform>
            <numerusform>Am Ende vorgelesen und bestätigt: alle %n Vereinbarungen, Ziele und Aufgaben ({time} Uhr).</numerusform>
        </translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Changed after it was confirmed</source>
        <translation>Nach der Bestätigung geändert</translation>
    </message>
    <message>
        <source>Checksum of the released text (SHA-256)</source>
        <translation>Prüfsumme des freigegebenen Textes (SHA-256)</translation>
    </message>
    <message>
        <source>Confirmed as: {text}</source>
        <translation>Bestätigt wurde: {text}</translation>
    </message>
    <message>
        <source>Confirmed in the room</source>
        <translation>Vor Ort bestätigt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft, in review until {date}</source>
        <translation>Entwurf, zur Durchsicht bis {date}</translation>
    </message>
    <message>
        <source>Every amendment with what changes, why, and who decided it when.</source>
        <translation>Alle Nachträge mit der Änderung, dem Grund und der Angabe, wer sie wann entschieden hat.</translation>
    </message>
    <message>
        <source>Every objection with the unit that raised it, and what became of it.</source>
        <translation>Alle Einwendungen mit der Stelle, von der sie kommen, und ihrer Erledigung.</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Nicht vorgelesen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwendung</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwendungen</translation>
    </message>
    <message>
        <source>Objections until</source>
        <translation>Einwendungen bis</translation>
    </message>
    <message numerus="yes">
        <source>Of %n agreements, goals and tasks none was confirmed in the room.</source>
        <translation>
            <numerusform>Vor Ort nicht bestätigt: die einzige Vereinbarung, das einzige Ziel oder die einzige Aufgabe.</numerusform>
            <numerusform>Von %n Vereinbarungen, Zielen und Aufgaben wurde vor Ort nichts bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {date} a name was replaced in this version, as the law demands (GDPR, Art. 17). Checksum before: {before}</source>
        <translation>Am {date} wurde in dieser Fassung ein Name ersetzt, wie es das Recht auf Löschung verlangt (Art. 17 DSGVO). Prüfsumme davor: {before}</translation>
    </message>
    <message>
        <source>On {date} data that nobody sees was removed from pictures of this version when the workshop was imported. Checksum before: {before}</source>
        <translation>Am {date} wurden beim Import des Workshops aus Bildern dieser Fassung Angaben entfernt, die niemand sieht. Prüfsumme davor: {before}</translation>
    </message>
    <message>
        <source>Open, no agreement in the room</source>
        <translation>Offen, vor Ort keine Einigung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Erledigung</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Place, date, keeper of the minutes</source>
        <translation>Ort, Datum, Protokollführung</translation>
    </message>
    <message>
        <source>Place, date, moderation</source>
        <translation>Ort, Datum, Moderation</translation>
    </message>
    <message>
        <source>Place, date, {side}</source>
        <translation>Ort, Datum, {side}</translation>
    </message>
    <message>
        <source>Place, date, {side} ({by})</source>
        <translation>Ort, Datum, {side} ({by})</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Released although something was open</source>
        <translation>Freigegeben, obwohl etwas offen war</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Unterschriftenblatt</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The checksum is that of the released text of these minutes in this language, as the exported workshop holds it, and not that of this file.</source>
        <translation>Die Prüfsumme ist die des freigegebenen Textes dieses Protokolls in dieser Sprache, wie ihn der exportierte Workshop enthält, nicht die dieser Datei.</translation>
    </message>
    <message>
        <source>The minutes are not released yet: this sheet names no version that could be signed.</source>
        <translation>Das Protokoll ist noch nicht freigegeben: Dieses Blatt nennt noch keine Fassung, die unterschrieben werden kann.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>With their signatures those named here confirm the minutes in the version with this checksum.</source>
        <translation>Mit der Unterschrift wird das Protokoll in der Fassung mit dieser Prüfsumme bestätigt.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>for the minutes of the workshop {title}</source>
        <translation>zum Protokoll des Workshops „{title}“</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>released on {date}</source>
        <translation>freigegeben am {date}</translation>
    </message>
    <message>
        <source>{by}, {date}</source>
        <translation>{by}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} of %n agreements, goals and tasks were read back at the end and confirmed ({time}).</source>
        <translation>
            <numerusform>Am Ende vorgelesen: eine Vereinbarung, ein Ziel oder eine Aufgabe, davon bestätigt {confirmed} ({time} Uhr).</numerusform>
            <numerusform>Am Ende vorgelesen und bestätigt: {confirmed} von %n Vereinbarungen, Zielen und Aufgaben ({time} Uhr).</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time} Uhr</translation>
    </message>
    <message>
        <source>{side} released by</source>
        <translation>Freigabe {side}</translation>
    </message>
</context>
<context>
    <name>ApprovalOpen</name>
    <message>
        <source>Objection is open: {text}</source>
        <translation>Offene Einwendung: {text}</translation>
    </message>
    <message>
        <source>Objection of {unit} is open: {text}</source>
        <translation>Offene Einwendung ({unit}): {text}</translation>
    </message>
    <message>
        <source>Objections are taken until {date}</source>
        <translation>Einwendungen sind möglich bis {date}</translation>
    </message>
    <message>
        <source>{side} has not released</source>
        <translation>Freigabe fehlt: {side}</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes (public)</source>
        <translation>Protokoll (öffentlich)</translation>
    </message>
    <message>
        <source>Only released minutes go to the records. Release them first; a draft can be saved as a PDF.</source>
        <translation>Zur Akte gehen nur freigegebene Protokolle. Geben Sie das Protokoll zuerst frei; ein Entwurf lässt sich als PDF speichern.</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Records, version {number} – {title}</source>
        <translation>Archiv, Fassung {number} – {title}</translation>
    </message>
    <message>
        <source>Released text</source>
        <translation>Freigegebener Text</translation>
    </message>
    <message>
        <source>Released text (public)</source>
        <translation>Freigegebener Text (öffentlich)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>All present</source>
        <translation>Alle anwesend</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next attendance</source>
        <translation>Nächster Stand</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Add participants in the preparation.</source>
        <translation>Auf der Liste steht noch niemand. Tragen Sie Teilnehmende in der Vorbereitung ein.</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Anwesenheit festhalten</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Who is noted after the end was present from the start.</source>
        <translation>Wer nach dem Ende eingetragen wird, gilt als von Beginn an anwesend.</translation>
    </message>
    <message>
        <source>Who is noted as present now is present from {time}.</source>
        <translation>Wer jetzt als anwesend eingetragen wird, gilt ab {time} als anwesend.</translation>
    </message>
    <message>
        <source>Who is noted as present until {time} is present from the start.</source>
        <translation>Wer bis {time} als anwesend eingetragen wird, gilt als von Beginn an anwesend.</translation>
    </message>
    <message>
        <source>Who is noted before the start is present from the start.</source>
        <translation>Wer vor dem Beginn eingetragen wird, gilt als von Beginn an anwesend.</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch ohne Namen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>{here} of {all} present</source>
        <translation>{here} von {all} anwesend</translation>
    </message>
    <message>
        <source>{here} of {all} present, {excused} excused</source>
        <translation>{here} von {all} anwesend, {excused} entschuldigt</translation>
    </message>
    <message>
        <source>{space}: present, excused, expected; on a heading for all below it. Letters find a name.</source>
        <translation>{space}: anwesend, entschuldigt, erwartet; auf einer Überschrift für alle darunter. Buchstaben suchen einen Namen.</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>authority unknown</source>
        <translation>Vollmacht ungeklärt</translation>
    </message>
    <message>
        <source>has to ask back</source>
        <translation>nach Rücksprache</translation>
    </message>
    <message>
        <source>may commit</source>
        <translation>darf zusagen</translation>
    </message>
</context>
<context>
    <name>BalanceDialog</name>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Goal of which the resources would move</source>
        <translation>Ziel, dessen Mittel sich verschieben würden</translation>
    </message>
    <message>
        <source>Money or staff</source>
        <translation>Mittel oder Personal</translation>
    </message>
    <message>
        <source>Move the resources so</source>
        <translation>Mittel so verschieben</translation>
    </message>
    <message>
        <source>This is thought, and stored nowhere. The date of the goal stays in any case.</source>
        <translation>Das ist nur gedacht und nirgends gespeichert. Der Termin des Ziels bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>What if the resources of this goal move:</source>
        <translation>Was wäre, wenn sich die Mittel dieses Ziels verschieben:</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was in den Zeilen steht</translation>
    </message>
    <message>
        <source>What would be is shown by year.</source>
        <translation>Was wäre, zeigt die Ansicht „Je Jahr“.</translation>
    </message>
    <message>
        <source>Years later, or earlier with a minus</source>
        <translation>Jahre später, mit Minus früher</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Stelle</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Nothing in it is deleted by itself. Deleting for good asks first.</source>
        <translation>Von selbst wird darin nichts gelöscht. Vor dem endgültigen Löschen werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Workshops in the bin</source>
        <translation>Workshops im Papierkorb</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster {number}</source>
        <translation>Cluster {number}</translation>
    </message>
    <message>
        <source>Drag cards here</source>
        <translation>Karten hierher ziehen</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Neuer Cluster</translation>
    </message>
    <message>
        <source>Sub-cluster {number}</source>
        <translation>Teilcluster {number}</translation>
    </message>
    <message>
        <source>Title of the cluster</source>
        <translation>Titel des Clusters</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Words of the card</source>
        <translation>Text der Karte</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>BudgetStage</name>
    <message>
        <source>adoption</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Bekanntmachung</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message numerus="yes">
        <source>%n beyond the first {most}</source>
        <translation>
            <numerusform>%n nach den ersten {most}</numerusform>
            <numerusform>%n nach den ersten {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a year far away</source>
        <translation>
            <numerusform>%n in einem fernen Jahr</numerusform>
            <numerusform>%n in einem fernen Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as private</source>
        <translation>
            <numerusform>%n als privat gekennzeichnet</numerusform>
            <numerusform>%n als privat gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series after the first {most} days</source>
        <translation>
            <numerusform>%n Reihe nach den ersten {most} Tagen</numerusform>
            <numerusform>%n Reihen nach den ersten {most} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are over</source>
        <translation>
            <numerusform>%n schon vorbei</numerusform>
            <numerusform>%n schon vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose repetition cannot be read</source>
        <translation>
            <numerusform>%n mit unlesbarer Wiederholung</numerusform>
            <numerusform>%n mit unlesbarer Wiederholung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day that can be read</source>
        <translation>
            <numerusform>%n ohne lesbaren Tag</numerusform>
            <numerusform>%n ohne lesbaren Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n ohne Namen</numerusform>
            <numerusform>%n ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no appointment in {file}.</source>
        <translation>In {file} steht kein Termin.</translation>
    </message>
    <message>
        <source>{file} is no calendar file. Nothing was read; choose a file that ends in .ics.</source>
        <translation>{file} ist keine Kalenderdatei. Es wurde nichts gelesen; bitte wählen Sie eine Datei, die auf .ics endet.</translation>
    </message>
    <message>
        <source>{file} is too large. Have the calendar exported for a shorter time.</source>
        <translation>{file} ist zu groß. Bitte lassen Sie den Kalender für einen kürzeren Zeitraum ausgeben.</translation>
    </message>
</context>
<context>
    <name>CameTrue</name>
    <message>
        <source>came true</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>came true in part</source>
        <translation>teils eingetreten</translation>
    </message>
    <message>
        <source>did not come true</source>
        <translation>nicht eingetreten</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line becomes an entry of its own. {key} files all of them as one.</source>
        <translation>Jede Zeile wird ein eigener Eintrag. {key} legt alle zusammen als einen Eintrag ab.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One thought, in the words it was said</source>
        <translation>Ein Gedanke, so wie er gesagt wurde</translation>
    </message>
    <message>
        <source>Only a card has a side. Choose Card ({key}) first.</source>
        <translation>Nur eine Karte hat eine Seite. Wählen Sie zuerst Karte ({key}).</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Mitschreiben</translation>
    </message>
    <message>
        <source>The clipboard holds a photo, no words. {area}, then {paste} attaches it to a page of cards; {show} shows it to the room.</source>
        <translation>Die Zwischenablage enthält ein Foto, keine Worte. {area}, dann {paste} hängt es an eine Seite mit Karten an; {show} zeigt es dem Raum.</translation>
    </message>
    <message>
        <source>What is still open between whom</source>
        <translation>Was zwischen wem noch offen ist</translation>
    </message>
    <message>
        <source>What matters, but not now</source>
        <translation>Was wichtig ist, aber nicht jetzt</translation>
    </message>
    <message>
        <source>What the room has settled</source>
        <translation>Worauf sich die Runde verständigt hat</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Wer macht was bis wann</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>ohne Seite</translation>
    </message>
</context>
<context>
    <name>CaptureDates</name>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>CaptureEdit</name>
    <message>
        <source>Add agreement</source>
        <translation>Vereinbarung aufnehmen</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Karte aufnehmen</translation>
    </message>
    <message>
        <source>Add conflict</source>
        <translation>Konflikt aufnehmen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe aufnehmen</translation>
    </message>
    <message>
        <source>Add to the parking lot</source>
        <translation>In den Themenspeicher aufnehmen</translation>
    </message>
    <message>
        <source>Count a turn</source>
        <translation>Wortmeldung zählen</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Bild beschreiben</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Make it {kind}</source>
        <translation>Umwandeln: {kind}</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Eintrag verschieben</translation>
    </message>
    <message>
        <source>Only a card has a side. Make it a card first.</source>
        <translation>Nur eine Karte hat eine Seite. Machen Sie zuerst eine Karte daraus.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>There is nothing to file yet. Type a few words first.</source>
        <translation>Der Text fehlt. Geben Sie ihn ein und drücken Sie Enter.</translation>
    </message>
</context>
<context>
    <name>CaptureMinutes</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflicts and the way agreed</source>
        <translation>Konflikte und der vereinbarte Weg</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Ansprechstelle</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Wortbeiträge</translation>
    </message>
    <message>
        <source>In return {giver} promises: {text}.</source>
        <translation>Gegenzusage ({giver}): {text}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Open disagreements, each with how it is to be settled.</source>
        <translation>Offene Konflikte, jeweils mit dem Weg, auf dem sie geklärt werden.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The numbers follow the complete minutes.</source>
        <translation>Die Nummern folgen dem vollständigen Protokoll.</translation>
    </message>
    <message>
        <source>Way agreed</source>
        <translation>Vereinbarter Weg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who does what by when.</source>
        <translation>Wer macht was bis wann.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open point</source>
        <translation>Punkt offen</translation>
    </message>
    <message>
        <source>open points</source>
        <translation>Punkte offen</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>{giver} promises: {text}.</source>
        <translation>Zusage ({giver}): {text}.</translation>
    </message>
    <message>
        <source>{owner}, {day}</source>
        <translation>{owner}, {day}</translation>
    </message>
    <message>
        <source>{text} ({side})</source>
        <translation>{text} ({side})</translation>
    </message>
    <message>
        <source>– also said as: {text}</source>
        <translation>– auch so gesagt: {text}</translation>
    </message>
</context>
<context>
    <name>CapturePhotos</name>
    <message>
        <source>Photo without a description</source>
        <translation>Foto ohne Beschreibung</translation>
    </message>
    <message>
        <source>Photo: {alt}</source>
        <translation>Foto: {alt}</translation>
    </message>
    <message>
        <source>The picture “{name}” in this file cannot be read. Nothing was imported: take the picture out where the file comes from, then export again.</source>
        <translation>Das Bild „{name}“ in dieser Datei lässt sich nicht lesen. Es wurde nichts importiert. Entfernen Sie das Bild im ursprünglichen Workshop und exportieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The picture “{name}” in this file has more than 40 megapixels. Nothing was imported: make it smaller where the file comes from, then export again.</source>
        <translation>Das Bild „{name}“ in dieser Datei hat mehr als 40 Megapixel. Es wurde nichts importiert. Verkleinern Sie das Bild im ursprünglichen Workshop und exportieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The pictures in this file have more than {limit} megapixels in all. Nothing was imported: make them smaller where the file comes from, then export again.</source>
        <translation>Die Bilder in dieser Datei haben zusammen mehr als {limit} Megapixel. Es wurde nichts importiert. Verkleinern Sie sie im ursprünglichen Workshop und exportieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>{photo} (the file cannot be shown)</source>
        <translation>{photo} (die Datei lässt sich nicht zeigen)</translation>
    </message>
</context>
<context>
    <name>CaptureSheets</name>
    <message>
        <source>Agenda block</source>
        <translation>Block im Ablauf</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>CaptureWall</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation>Im Themenspeicher</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Worin wir uns nicht einig sind</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Wer macht was bis wann</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
</context>
<context>
    <name>CardsEdit</name>
    <message>
        <source>A card holds at most {most} letters, and this would be {count}. Shorten it: one thought for each card.</source>
        <translation>Auf eine Karte passen höchstens {most} Zeichen, hier wären es {count}. Kürzen Sie den Text: ein Gedanke je Karte.</translation>
    </message>
    <message>
        <source>A card needs words. Press Delete if you want to remove it.</source>
        <translation>Der Text fehlt. Geben Sie ihn ein und drücken Sie Enter. Mit Entf entfernen Sie die Karte.</translation>
    </message>
    <message>
        <source>A sub-cluster has no further parts. Make a cluster of its own instead (N).</source>
        <translation>Ein Teilcluster wird nicht weiter unterteilt. Bilden Sie stattdessen einen eigenen Cluster (N).</translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>Seite ändern</translation>
    </message>
    <message>
        <source>Dissolve cluster</source>
        <translation>Cluster auflösen</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>Make it a cluster of its own</source>
        <translation>Zum eigenen Cluster machen</translation>
    </message>
    <message>
        <source>Make it a sub-cluster</source>
        <translation>Zum Teilcluster machen</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>Karten zusammenführen</translation>
    </message>
    <message>
        <source>Merge clusters</source>
        <translation>Cluster zusammenlegen</translation>
    </message>
    <message>
        <source>Move cluster</source>
        <translation>Cluster verschieben</translation>
    </message>
    <message>
        <source>Name cluster</source>
        <translation>Cluster benennen</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Neuer Cluster</translation>
    </message>
    <message>
        <source>New sub-cluster</source>
        <translation>Neuer Teilcluster</translation>
    </message>
    <message>
        <source>Paste cards</source>
        <translation>Karten einfügen</translation>
    </message>
    <message>
        <source>Remove cards</source>
        <translation>Karten entfernen</translation>
    </message>
    <message>
        <source>Select cards of one cluster first; they become a part of it.</source>
        <translation>Wählen Sie zuerst Karten eines Clusters aus; sie werden ein Teil davon.</translation>
    </message>
    <message>
        <source>Select the cards first that say the same.</source>
        <translation>Wählen Sie zuerst die Karten aus, die dasselbe sagen.</translation>
    </message>
    <message>
        <source>Separate merged cards</source>
        <translation>Zusammengeführte Karten trennen</translation>
    </message>
    <message>
        <source>Shuffle cards</source>
        <translation>Karten mischen</translation>
    </message>
    <message>
        <source>Sort cards</source>
        <translation>Karten ordnen</translation>
    </message>
    <message>
        <source>Split cluster</source>
        <translation>Cluster teilen</translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation>Aus dem Cluster nehmen</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list first, one thought per line.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst eine Liste, ein Gedanke je Zeile.</translation>
    </message>
    <message>
        <source>There is no cluster before this one that it could become a part of.</source>
        <translation>Vor diesem Cluster steht keiner, zu dem er gehören könnte. Verschieben Sie ihn zuerst hinter einen anderen.</translation>
    </message>
    <message>
        <source>There is no cluster {number} yet. Press N to make a new one.</source>
        <translation>Einen Cluster {number} gibt es noch nicht. Mit N legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>These are {count} lines; at most {most} become cards at once. Nothing was pasted, and the clipboard still holds everything: copy a part of the list.</source>
        <translation>Das sind {count} Zeilen; höchstens {most} werden auf einmal zu Karten. Es wurde nichts eingefügt, und die Zwischenablage enthält noch alles: Kopieren Sie einen Teil der Liste.</translation>
    </message>
    <message>
        <source>This card was not merged from others.</source>
        <translation>Diese Karte wurde nicht aus anderen zusammengeführt. Wählen Sie eine zusammengeführte Karte.</translation>
    </message>
</context>
<context>
    <name>CardsMinutes</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>In no cluster</source>
        <translation>Ohne Cluster</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{cards}: {sides}</source>
        <translation>{cards}: {sides}</translation>
    </message>
    <message>
        <source>{side} {count}</source>
        <translation>{side} {count}</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n photo(s) of the pinboard</source>
        <translation>
            <numerusform>%n Foto der Pinnwand</numerusform>
            <numerusform>%n Fotos der Pinnwand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar card(s)</source>
        <translation>
            <numerusform>%n ähnliche Karte</numerusform>
            <numerusform>%n ähnliche Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards as a list</source>
        <translation>Karten als Liste</translation>
    </message>
    <message>
        <source>Cards come from the capture bar below: type a thought, Enter files it. Or paste a list, one thought per line.</source>
        <translation>Die Karten kommen aus der Eingabezeile unten: Gedanken tippen, Enter legt ihn ab. Oder Sie fügen eine Liste ein, ein Gedanke je Zeile.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster {number} … Enter or another digit</source>
        <translation>Cluster {number} … Enter oder weitere Ziffer</translation>
    </message>
    <message>
        <source>Cluster {title}</source>
        <translation>Cluster {title}</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Into the cluster of this number</source>
        <translation>In den Cluster dieser Nummer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Next side</source>
        <translation>Seite wechseln (Politik, Verwaltung, Weitere)</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Photo of the pinboard</source>
        <translation>Foto der Pinnwand</translation>
    </message>
    <message>
        <source>Photo of the pinboard …</source>
        <translation>Foto der Pinnwand …</translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Frage an alle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select the card</source>
        <translation>Karte auswählen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Liste zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show similar cards</source>
        <translation>Ähnliche Karten zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Sub-cluster {title}</source>
        <translation>Teilcluster {title}</translation>
    </message>
    <message>
        <source>They say different things</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Vote on clusters or cards</source>
        <translation>Über Cluster oder Karten abstimmen</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Ganze Pinnwand</translation>
    </message>
    <message>
        <source>Whole board, and back</source>
        <translation>Ganze Pinnwand und zurück</translation>
    </message>
    <message>
        <source>also: {words}</source>
        <translation>auch: {words}</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>into cluster</source>
        <translation>in Cluster</translation>
    </message>
    <message>
        <source>new cluster</source>
        <translation>neuer Cluster</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>select</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} von {count}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>CardsPhotos</name>
    <message>
        <source>A sentence for everybody who cannot see it. It stands in the minutes.</source>
        <translation>Ein Satz für alle, die es nicht sehen können. Er kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Attach a photo of the pinboard …</source>
        <translation>Foto der Pinnwand anhängen …</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Beschreiben …</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Eingefügtes Foto</translation>
    </message>
    <message>
        <source>Photo of the pinboard</source>
        <translation>Foto der Pinnwand</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Photos of the pinboard</source>
        <translation>Fotos der Pinnwand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Allen zeigen</translation>
    </message>
    <message>
        <source>Show to the room: {photo}</source>
        <translation>Allen zeigen: {photo}</translation>
    </message>
    <message>
        <source>This photo cannot be read.</source>
        <translation>Dieses Foto lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What is on the photo?</source>
        <translation>Was ist auf dem Foto zu sehen?</translation>
    </message>
</context>
<context>
    <name>CardsWall</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Ohne Cluster</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} von {count}</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>End {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>Get home on time</source>
        <translation>Zeit aufholen</translation>
    </message>
    <message>
        <source>How do we get home on time?</source>
        <translation>Wie kommen wir pünktlich nach Hause?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave out “{title}” today</source>
        <translation>„{title}“ heute auslassen</translation>
    </message>
    <message>
        <source>Nothing ahead can be shortened. Announce the later end.</source>
        <translation>Was noch kommt, lässt sich nicht kürzen. Kündigen Sie das spätere Ende an.</translation>
    </message>
    <message>
        <source>Shorten break and blocks</source>
        <translation>Pause und Blöcke kürzen</translation>
    </message>
    <message>
        <source>Shorten the break</source>
        <translation>Pause kürzen</translation>
    </message>
    <message>
        <source>Shorten what is ahead</source>
        <translation>Kommende Blöcke kürzen</translation>
    </message>
    <message>
        <source>{title} −{minutes} min</source>
        <translation>{title} −{minutes} min</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>announced, please check</source>
        <translation>angekündigt, bitte prüfen</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>reckoned from the term, please check</source>
        <translation>aus der Wahlperiode gerechnet, bitte prüfen</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Teilnahmebescheinigung</translation>
    </message>
    <message>
        <source>Certificate of attendance of the workshop {title}</source>
        <translation>Teilnahmebescheinigung zum Workshop „{title}“</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Veranstaltet von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody was marked as present.</source>
        <translation>Niemand wurde als anwesend erfasst.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Ort, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Hiermit wird bescheinigt, dass</translation>
    </message>
    <message>
        <source>This is to certify that a person in the function</source>
        <translation>Hiermit wird bescheinigt, dass eine Person in der Funktion</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>ab {begin} Uhr</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch nicht festgelegt</translation>
    </message>
    <message>
        <source>took part in the workshop “{title}”.</source>
        <translation>am Workshop „{title}“ teilgenommen hat.</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin}–{end} Uhr</translation>
    </message>
</context>
<context>
    <name>ChangeKind</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>Checksum</name>
    <message>
        <source>The released minutes in this file are damaged, or were changed after the release. Nothing was imported: have the workshop exported again where it was released.</source>
        <translation>Das freigegebene Protokoll in dieser Datei ist beschädigt oder wurde nach der Freigabe verändert. Es wurde nichts importiert. Lassen Sie den Workshop dort, wo er freigegeben wurde, erneut exportieren.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n backup(s), all of them sound.</source>
        <translation>
            <numerusform>Eine Sicherung, in Ordnung.</numerusform>
            <numerusform>%n Sicherungen, alle in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released text(s), every checksum is right.</source>
        <translation>
            <numerusform>%n freigegebener Text, die Prüfsumme stimmt.</numerusform>
            <numerusform>%n freigegebene Texte, alle Prüfsummen stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s), all of them in order.</source>
        <translation>
            <numerusform>Eine Vorlage, in Ordnung.</numerusform>
            <numerusform>%n Vorlagen, alle in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>All fonts are there.</source>
        <translation>Alle Schriften sind da.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Fonts are missing: {names}. Install Moderation again.</source>
        <translation>Es fehlen Schriften: {names}. Installieren Sie Moderation neu.</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importiert: {title}</translation>
    </message>
    <message>
        <source>Moderate workshops between politics and administration. Without a command: open the app.</source>
        <translation>Workshops von Politik und Verwaltung moderieren. Ohne Befehl öffnet sich das Programm.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Nicht verstanden: {what}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Please read before publishing: these words may name somebody: {names}.</source>
        <translation>Lesen Sie vor dem Veröffentlichen nach: Diese Wörter können jemanden nennen: {names}.</translation>
    </message>
    <message>
        <source>Released minutes do not match their checksum: {titles}. Take a backup from before, or import the workshop from a file that was exported after the release.</source>
        <translation>Freigegebene Protokolle passen nicht zu ihrer Prüfsumme: {titles}. Stellen Sie eine Sicherung von davor wieder her oder importieren Sie den Workshop aus einer Datei, die nach der Freigabe exportiert wurde.</translation>
    </message>
    <message>
        <source>Something is missing: {what}.</source>
        <translation>Es fehlt noch: {what}.</translation>
    </message>
    <message>
        <source>The library is damaged. Start the app: it offers the newest good backup.</source>
        <translation>Die Bibliothek ist beschädigt. Starten Sie das Programm: Es bietet die neueste intakte Sicherung an.</translation>
    </message>
    <message numerus="yes">
        <source>The library is sound, %n workshop(s).</source>
        <translation>
            <numerusform>Die Bibliothek ist in Ordnung, ein Workshop.</numerusform>
            <numerusform>Die Bibliothek ist in Ordnung, %n Workshops.</numerusform>
        </translation>
    </message>
    <message>
        <source>The running app did not answer. Wait until it has finished, or close it; then try again.</source>
        <translation>Das laufende Programm hat nicht geantwortet. Warten Sie, bis es fertig ist, oder schließen Sie es; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The running app is still at work on this file and will show it when it has finished. You may ask again: it is not imported twice.</source>
        <translation>Das laufende Programm arbeitet noch an dieser Datei und zeigt sie, sobald es fertig ist. Sie können erneut fragen: Importiert wird nur einmal.</translation>
    </message>
    <message>
        <source>The texts are complete in German and English.</source>
        <translation>Die Texte sind auf Deutsch und Englisch vollständig.</translation>
    </message>
    <message>
        <source>The texts of these languages are missing: {names}. Install Moderation again.</source>
        <translation>Die Texte dieser Sprachen fehlen: {names}. Installieren Sie Moderation neu.</translation>
    </message>
    <message>
        <source>There are no workshops yet.</source>
        <translation>Es gibt noch keine Workshops.</translation>
    </message>
    <message>
        <source>There is no backup yet; the app makes one when it closes.</source>
        <translation>Es gibt noch keine Sicherung; das Programm legt beim Schließen eine an.</translation>
    </message>
    <message>
        <source>There is no library yet.</source>
        <translation>Es gibt noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>These backups are damaged: {names}. The app will not use them; delete them.</source>
        <translation>Diese Sicherungen sind beschädigt: {names}. Das Programm verwendet sie nicht. Löschen Sie sie.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>a new folder or a new ZIP file (.zip); in a folder that is there, the archive is named after its workshop; nothing is replaced</source>
        <translation>ein neuer Ordner oder eine neue ZIP-Datei (.zip); in einem vorhandenen Ordner heißt das Archiv nach seinem Workshop; ersetzt wird nichts</translation>
    </message>
    <message>
        <source>a workshop file (.json)</source>
        <translation>eine Workshop-Datei (.json)</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>als JSON, für Programme</translation>
    </message>
    <message>
        <source>check the library, its backups and the program’s own files</source>
        <translation>Bibliothek, Sicherungen und Programmdateien prüfen</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>for whom: internal (default), public, units, unit:NAME or certificates; public and units hold nothing of a closed session</source>
        <translation>für wen: internal (Vorgabe), public, units, unit:NAME oder certificates; public und units enthalten keine nichtöffentlichen Teile</translation>
    </message>
    <message>
        <source>hand a block out to the group room of this name</source>
        <translation>einen Block in den Gruppenraum dieses Namens mitgeben</translation>
    </message>
    <message>
        <source>language of the file; else the workshop’s own</source>
        <translation>Sprache der Datei, sonst die des Workshops</translation>
    </message>
    <message>
        <source>list the workshops</source>
        <translation>die Workshops auflisten</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>of a group room's workshop: the result of the group</source>
        <translation>vom Workshop eines Gruppenraums: das Ergebnis der Gruppe</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>only what may be published: nothing of a closed session, no addresses</source>
        <translation>nur was veröffentlicht werden darf: keine nichtöffentlichen Teile, keine Adressen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>take a workshop file into the library</source>
        <translation>eine Workshop-Datei in die Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>the file to write, or a folder: the file is then named after the cut</source>
        <translation>die Datei, die geschrieben wird, oder ein Ordner: Die Datei heißt dann nach ihrer Ausgabe</translation>
    </message>
    <message>
        <source>the file to write; an older one is replaced</source>
        <translation>die Datei, die geschrieben wird; eine ältere wird ersetzt</translation>
    </message>
    <message>
        <source>title of the block that is handed out, or its beginning</source>
        <translation>Titel des Blocks, der mitgegeben wird, oder sein Anfang</translation>
    </message>
    <message>
        <source>title of the series, its beginning, or id</source>
        <translation>Titel der Reihe, sein Anfang oder die Kennung</translation>
    </message>
    <message>
        <source>title, beginning of the title, id, or a workshop file (.json)</source>
        <translation>Titel, Anfang des Titels, Kennung oder eine Workshop-Datei (.json)</translation>
    </message>
    <message>
        <source>which one: report (default), public_report, certificates, dates or public_dates; the public ones name nobody</source>
        <translation>was: report (Vorgabe), public_report, certificates, dates oder public_dates; die öffentlichen nennen niemanden</translation>
    </message>
    <message>
        <source>write a paper of a series (.pdf, .docx, .txt or .ics)</source>
        <translation>Bericht, Zertifikate oder Termine einer Reihe schreiben (.pdf, .docx, .txt oder .ics)</translation>
    </message>
    <message>
        <source>write a workshop as a file</source>
        <translation>einen Workshop als Datei schreiben</translation>
    </message>
    <message>
        <source>write a workshop’s dates for a calendar (.ics)</source>
        <translation>die Termine eines Workshops für einen Kalender schreiben (.ics)</translation>
    </message>
    <message>
        <source>write a workshop’s goals, tasks, dates and role matrix as tables (.xlsx)</source>
        <translation>Ziele, Aufgaben, Termine und Rollenmatrix eines Workshops als Tabellen schreiben (.xlsx)</translation>
    </message>
    <message>
        <source>write a workshop’s minutes (.pdf, .docx or .txt)</source>
        <translation>das Protokoll eines Workshops schreiben (.pdf, .docx oder .txt)</translation>
    </message>
    <message>
        <source>write the agreed vision as a sheet and a poster (.pdf)</source>
        <translation>Vereinbarte Vision als Blatt und Plakat schreiben (.pdf)</translation>
    </message>
    <message>
        <source>write the entry for calendars that invites to a workshop (.ics)</source>
        <translation>die Einladung zu einem Workshop als Kalendereintrag schreiben (.ics)</translation>
    </message>
    <message>
        <source>write the released minutes for the records: PDF, Word, tables, calendar, photos, checksums</source>
        <translation>das freigegebene Protokoll für die Akte schreiben: PDF, Word, Tabellen, Kalender, Fotos, Prüfsummen</translation>
    </message>
    <message>
        <source>write the script of the day for moderators and client, without what only moderators read (.pdf, .docx or .txt)</source>
        <translation>das Drehbuch des Tages für Moderation und Auftraggebende schreiben, ohne das, was nur die Moderation liest (.pdf, .docx oder .txt)</translation>
    </message>
    <message>
        <source>{value} is not possible for {what}.</source>
        <translation>{value} ist für {what} nicht möglich.</translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation>Für {what} fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“{command} --help” says what is possible.</source>
        <translation>„{command} --help“ zeigt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>ClockCalendar</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are on the clock already</source>
        <translation>
            <numerusform>%n schon auf der Uhr</numerusform>
            <numerusform>%n schon auf der Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Choose for every title what it becomes on the political clock. Titles and days are taken over; places, descriptions and the hour of a single day are not.</source>
        <translation>Wählen Sie für jeden Titel, was daraus auf der politischen Uhr wird. Übernommen werden Titel und Tage, nicht aber Orte, Beschreibungen und die Uhrzeit eines einzelnen Tages.</translation>
    </message>
    <message>
        <source>Not taken over: {counts}.</source>
        <translation>Nicht übernommen: {counts}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over a calendar</source>
        <translation>Kalender übernehmen</translation>
    </message>
    <message>
        <source>Titles in the calendar</source>
        <translation>Titel im Kalender</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>bleibt weg</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Choose another file.</source>
        <translation>{file} lässt sich nicht lesen: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is being read …</source>
        <translation>{file} wird eingelesen …</translation>
    </message>
</context>
<context>
    <name>ClockDate</name>
    <message>
        <source>A day, a season or a year, a stretch of days, or how sittings recur: “every other Thursday from 14.1.” is something else than “every second Thursday of the month”.</source>
        <translation>Ein Tag, eine Jahreszeit oder ein Jahr, ein Zeitraum oder wie sich Sitzungen wiederholen: „jeden zweiten Donnerstag ab 14.1.“ ist etwas anderes als „jeden zweiten Donnerstag im Monat“.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Council or committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Date of the clock</source>
        <translation>Termin der Uhr</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Stage of the budget</source>
        <translation>Stand des Haushalts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>{rule}; first {days}.</source>
        <translation>{rule}; zuerst {days}.</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message numerus="yes">
        <source>%n date(s) of the state taken over.</source>
        <translation>
            <numerusform>%n Termin des Bundeslands übernommen.</numerusform>
            <numerusform>%n Termine des Bundeslands übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Dates of the clock</source>
        <translation>Termine der Uhr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>From a calendar file …</source>
        <translation>Aus einer Kalenderdatei …</translation>
    </message>
    <message>
        <source>Horizon of the plan (last year)</source>
        <translation>Horizont des Plans (letztes Jahr)</translation>
    </message>
    <message>
        <source>Political clock</source>
        <translation>Politische Uhr</translation>
    </message>
    <message>
        <source>Proposal: {land}, whose municipal code was chosen for the roles.</source>
        <translation>Vorschlag: {land}, dessen Gemeindeordnung für die Rollen gewählt wurde.</translation>
    </message>
    <message>
        <source>Take over dates of the state</source>
        <translation>Termine des Bundeslands übernehmen</translation>
    </message>
    <message>
        <source>With the state come its holidays, elections and budget rule.</source>
        <translation>Mit dem Bundesland kommen Ferien, Wahlen und die Regel zum Haushalt.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>{land} (proposal)</source>
        <translation>{land} (Vorschlag)</translation>
    </message>
    <message>
        <source>“{typed}” is no year. Type for example 2036.</source>
        <translation>„{typed}“ ist kein Jahr. Geben Sie zum Beispiel 2036 ein.</translation>
    </message>
</context>
<context>
    <name>ClockEdit</name>
    <message>
        <source>Choose the state</source>
        <translation>Bundesland wählen</translation>
    </message>
    <message>
        <source>Nothing is known of “{land}”. Choose a state from the list.</source>
        <translation>Über „{land}“ ist nichts bekannt. Bitte wählen Sie ein Bundesland aus der Liste.</translation>
    </message>
    <message>
        <source>Please enter a year between {first} and {last} as the horizon.</source>
        <translation>Bitte geben Sie als Horizont ein Jahr zwischen {first} und {last} ein.</translation>
    </message>
    <message>
        <source>Set the horizon</source>
        <translation>Horizont festlegen</translation>
    </message>
    <message>
        <source>Take over a calendar</source>
        <translation>Kalender übernehmen</translation>
    </message>
    <message>
        <source>Take over dates of the state</source>
        <translation>Termine des Bundeslands übernehmen</translation>
    </message>
    <message>
        <source>What is it called? Please type a name.</source>
        <translation>Wie heißt es? Bitte geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>“{title}” would end before it begins. Please enter a later end.</source>
        <translation>„{title}“ würde enden, bevor es beginnt. Bitte geben Sie ein späteres Ende ein.</translation>
    </message>
</context>
<context>
    <name>ClockPresets</name>
    <message>
        <source>Budget {year} to the supervisory authority</source>
        <translation>Haushalt {year} an die Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Local election</source>
        <translation>Kommunalwahl</translation>
    </message>
    <message>
        <source>a file with the political clock of a state</source>
        <translation>eine Datei mit der politischen Uhr eines Bundeslands</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Wahlen</translation>
    </message>
    <message>
        <source>Fixed dates</source>
        <translation>Festpunkte</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>ClockTold</name>
    <message>
        <source>Budget: {paragraph} was not checked and is not taken over.</source>
        <translation>Haushalt: {paragraph} wurde nicht geprüft und wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Budget: “{rule}” ({paragraph}); there is no period to take over.</source>
        <translation>Haushalt: „{rule}“ ({paragraph}); eine Frist zum Übernehmen gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing is known here of local elections in {land}; please type them.</source>
        <translation>Zu Kommunalwahlen in {land} ist hier nichts bekannt; bitte tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>Recess and sittings come from you.</source>
        <translation>Sitzungsfreie Zeiten und Sitzungen tragen Sie ein.</translation>
    </message>
    <message>
        <source>School holidays are known until {day} ({source}); please check.</source>
        <translation>Schulferien sind bis {day} bekannt ({source}); bitte prüfen.</translation>
    </message>
    <message>
        <source>{kind}, {stage}</source>
        <translation>{kind}, {stage}</translation>
    </message>
    <message>
        <source>{source} ({year})</source>
        <translation>{source} ({year})</translation>
    </message>
    <message>
        <source>{source}; {known}</source>
        <translation>{source}; {known}</translation>
    </message>
</context>
<context>
    <name>ClockWhen</name>
    <message>
        <source>When is it? Type for example 15.9.2030, autumn 2030 or 5.7. to 31.8.2027.</source>
        <translation>Wann ist es? Geben Sie zum Beispiel 15.9.2030, Herbst 2030 oder 5.7. bis 31.8.2027 ein.</translation>
    </message>
</context>
<context>
    <name>ClosedEdit</name>
    <message>
        <source>Mark as closed session</source>
        <translation>Als nichtöffentlich kennzeichnen</translation>
    </message>
    <message>
        <source>May be told in public</source>
        <translation>Darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>This is part of the closed block and cannot be told without it. File what may be told as an agreement of its own.</source>
        <translation>Das gehört zum nichtöffentlichen Block und lässt sich nicht ohne ihn veröffentlichen. Legen Sie als eigene Vereinbarung ab, was bekannt werden darf.</translation>
    </message>
</context>
<context>
    <name>ClosedSign</name>
    <message>
        <source>Closed session</source>
        <translation>Nichtöffentlich</translation>
    </message>
    <message>
        <source>Nothing of this workshop is published.</source>
        <translation>Aus diesem Workshop wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>What is typed now is closed, whatever page is open.</source>
        <translation>Was jetzt notiert wird, ist nichtöffentlich, in jeder Ansicht.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>{text} (closed session)</source>
        <translation>{text} (nichtöffentlich)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Settle and close</source>
        <translation>Klären und abschließen</translation>
    </message>
    <message>
        <source>Settle the parking lot</source>
        <translation>Themenspeicher klären</translation>
    </message>
    <message>
        <source>Taken up, handed to someone, or knowingly left open.</source>
        <translation>Aufgegriffen, weitergegeben oder bewusst offen gelassen.</translation>
    </message>
    <message>
        <source>What becomes of the parking lot?</source>
        <translation>Was wird aus dem Themenspeicher?</translation>
    </message>
    <message>
        <source>handed to {unit}</source>
        <translation>an {unit} gegeben</translation>
    </message>
    <message>
        <source>knowingly left open</source>
        <translation>bewusst offen gelassen</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aufgegriffen</translation>
    </message>
    <message>
        <source>taken up in “{block}”</source>
        <translation>aufgegriffen in „{block}“</translation>
    </message>
</context>
<context>
    <name>ClosingRound</name>
    <message>
        <source>Closing round: what is still missing</source>
        <translation>Abschlussrunde: was noch fehlt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Say what was missing</source>
        <translation>Fehlendes nachtragen</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>Take over, next</source>
        <translation>Übernehmen, weiter</translation>
    </message>
    <message>
        <source>Type, Enter, next. Ctrl+Enter leaves it open, Page Up and Page Down choose.</source>
        <translation>Tippen, Enter, weiter. Strg+Enter lässt einen Punkt offen, Bild auf und Bild ab wählen.</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n dealt with</source>
        <translation>
            <numerusform>{done} von %n behandelt</numerusform>
            <numerusform>{done} von %n behandelt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Competences</name>
    <message>
        <source>Please check with the law and your own rules.</source>
        <translation>Prüfen Sie das anhand des Gesetzes und Ihres eigenen Rechts.</translation>
    </message>
    <message>
        <source>a file with competences</source>
        <translation>eine Datei mit Zuständigkeiten</translation>
    </message>
    <message>
        <source>a file with words of competences</source>
        <translation>eine Datei mit Wörtern für Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ContentDialog</name>
    <message>
        <source>Arose in</source>
        <translation>Entstanden in</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Baseline as of</source>
        <translation>Ausgangswert vom</translation>
    </message>
    <message>
        <source>Contributing units</source>
        <translation>Mit dabei</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Figures and links</source>
        <translation>Kennzahl und Bezüge</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>On which day was that so?</source>
        <translation>An welchem Tag war das so?</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Quelle der Zahlen</translation>
    </message>
    <message>
        <source>Steps of the timeline</source>
        <translation>Schritte des Zeitstrahls</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What is counted or checked?</source>
        <translation>Was wird gezählt oder geprüft?</translation>
    </message>
    <message>
        <source>Who counts it, or where does it stand?</source>
        <translation>Wer zählt, oder wo steht es?</translation>
    </message>
    <message>
        <source>a figure, without its unit</source>
        <translation>eine Zahl, ohne Einheit</translation>
    </message>
    <message>
        <source>for example km, minutes, €</source>
        <translation>zum Beispiel km, Minuten, €</translation>
    </message>
    <message>
        <source>in this block</source>
        <translation>in diesem Block</translation>
    </message>
    <message>
        <source>where goals are grouped by it</source>
        <translation>wenn Ziele danach geordnet werden</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>Für den Rat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Internal, with reasons and who agreed</source>
        <translation>Intern, mit Gründen und wer zugestimmt hat</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>The report tells all goals, the hand-over all that is open and what a new council is asked for again. Earlier workshops that a review followed up are told as well.</source>
        <translation>Der Bericht nennt alle Ziele, die Übergabe alles Offene und was ein neuer Rat neu gefragt wird. Frühere Workshops, nach denen ein Review gefragt hat, sind mit dabei.</translation>
    </message>
    <message>
        <source>There is no workshop yet that can be reported on. Hold one first.</source>
        <translation>Noch gibt es keinen Workshop, von dem berichtet werden kann. Halten Sie zuerst einen ab.</translation>
    </message>
    <message>
        <source>Tick the workshops of which the council is told.</source>
        <translation>Haken Sie die Workshops an, von denen berichtet wird.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>CouncilReport</name>
    <message>
        <source>Agreed by</source>
        <translation>Vereinbart von</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>From these workshops</source>
        <translation>Aus diesen Workshops</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Hand-over to the next council</source>
        <translation>Übergabe an den nächsten Rat</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Nothing was agreed that may be told here.</source>
        <translation>Nichts wurde vereinbart, was hier stehen darf.</translation>
    </message>
    <message>
        <source>Politics answered to these before the election. Whether the groups of the next council stand by it is theirs to say.</source>
        <translation>Hierzu hat die Politik vor der Wahl geantwortet. Ob die Fraktionen des nächsten Rats dazu stehen, müssen sie selbst sagen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Report to the council</source>
        <translation>Bericht an den Rat</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What the next council is asked for again</source>
        <translation>Was der nächste Rat neu gefragt wird</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>What was agreed, who is responsible, the date, and how it stands.</source>
        <translation>Was vereinbart wurde, wer zuständig ist, bis wann und wie es steht.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>{kind}: what was agreed, and how it stands</source>
        <translation>{kind}: was vereinbart wurde und wie es steht</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{open} open of {all}</source>
        <translation>{open} von {all} offen</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day is needed here. Type for example 30.09.2034.</source>
        <translation>Hier fehlt ein Tag. Geben Sie zum Beispiel 30.09.2034 ein.</translation>
    </message>
    <message>
        <source>A time is needed here. Type for example 14:30.</source>
        <translation>Hier wird eine Uhrzeit gebraucht. Geben Sie zum Beispiel 14:30 ein.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DateOrigin</name>
    <message>
        <source>from a calendar file</source>
        <translation>aus einer Kalenderdatei</translation>
    </message>
    <message>
        <source>preset of the state</source>
        <translation>Vorgabe des Bundeslands</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Entfällt: {title}</translation>
    </message>
    <message>
        <source>Dates: {title}</source>
        <translation>Termine: {title}</translation>
    </message>
    <message>
        <source>From the workshop {title}</source>
        <translation>Aus dem Workshop {title}</translation>
    </message>
    <message>
        <source>From the workshop {title} on {day}</source>
        <translation>Aus dem Workshop {title} vom {day}</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Workshop ohne Titel</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date: fixed</source>
        <translation>Datum: steht fest</translation>
    </message>
    <message>
        <source>Invited until</source>
        <translation>Eingeladen bis</translation>
    </message>
    <message>
        <source>Invited until: named in the invitation</source>
        <translation>Eingeladen bis: in der Einladung genannt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>steht fest</translation>
    </message>
    <message>
        <source>named in the invitation</source>
        <translation>in der Einladung genannt</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>The year {year} cannot be meant. Type for example 30.09.2034, 9/2034 or 2034.</source>
        <translation>Das Jahr {year} kann nicht gemeint sein. Geben Sie zum Beispiel 30.09.2034, 9/2034 oder 2034 ein.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>{dates} and {last}</source>
        <translation>{dates} und {last}</translation>
    </message>
    <message>
        <source>{day}, the day after “{title}” ({named})</source>
        <translation>{day}, der Tag nach „{title}“ ({named})</translation>
    </message>
    <message>
        <source>{day}, the day before “{title}” ({named})</source>
        <translation>{day}, der Tag vor „{title}“ ({named})</translation>
    </message>
    <message>
        <source>{day}, “{title}”</source>
        <translation>{day}, „{title}“</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{words}, from {day}</source>
        <translation>{words}: ab {day}</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}: bis {day}</translation>
    </message>
    <message>
        <source>“{typed}” does not say which day is meant. Type for example 30.09.2034.</source>
        <translation>„{typed}“ lässt offen, welcher Tag gemeint ist. Geben Sie zum Beispiel 30.09.2034 ein.</translation>
    </message>
    <message>
        <source>“{typed}” is a {weekday}. Say which of the two is meant: the weekday or the date.</source>
        <translation>„{typed}“ ist ein {weekday}. Geben Sie ein, was gemeint ist: der Wochentag oder das Datum.</translation>
    </message>
    <message>
        <source>“{typed}” is more than one date: {first} to {last}. Type either the begin or the end of it.</source>
        <translation>„{typed}“ ist mehr als ein Termin: {first} bis {last}. Geben Sie entweder den Beginn oder das Ende ein.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Type for example 30.09.2034, 9/2034 or 2034.</source>
        <translation>„{typed}“ ist kein Datum. Geben Sie zum Beispiel 30.09.2034, 9/2034 oder 2034 ein.</translation>
    </message>
    <message>
        <source>“{typed}” is not in the calendar. The last day of that month is {day}.</source>
        <translation>„{typed}“ steht in keinem Kalender. Der letzte Tag dieses Monats ist der {day}.</translation>
    </message>
    <message>
        <source>“{typed}” is not in the calendar. Type for example 30.09.2034, 9/2034 or 2034.</source>
        <translation>„{typed}“ steht in keinem Kalender. Geben Sie zum Beispiel 30.09.2034, 9/2034 oder 2034 ein.</translation>
    </message>
    <message>
        <source>“{typed}” may be a day or a year. Type it with dots: {day}.{month}. or 31.12.{typed}.</source>
        <translation>„{typed}“ kann ein Tag oder ein Jahr sein. Geben Sie es mit Punkten ein: {day}.{month}. oder 31.12.{typed}.</translation>
    </message>
    <message>
        <source>“{typed}” may be two weeks or a week of a year. Type KW 26–27 or KW 26/2027.</source>
        <translation>„{typed}“ können zwei Wochen sein oder eine Woche mit ihrem Jahr. Geben Sie KW 26–27 oder KW 26/2027 ein.</translation>
    </message>
    <message>
        <source>“{typed}”: the timeline has more than one such fixed date. Type the day.</source>
        <translation>„{typed}“: Auf dem Zeitstrahl stehen mehrere solche Festpunkte. Geben Sie den Tag ein.</translation>
    </message>
    <message>
        <source>“{typed}”: the timeline has no such fixed date. Add it there, or type the day.</source>
        <translation>„{typed}“: Auf dem Zeitstrahl steht kein solcher Festpunkt. Ergänzen Sie ihn dort oder geben Sie den Tag ein.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Light up</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Next page on the wall</source>
        <translation>An der Wand weiterblättern</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Previous page on the wall</source>
        <translation>An der Wand zurückblättern</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Too long for this picture. Whole on page {page}.</source>
        <translation>Zu lang für dieses Bild. Vollständig auf Blatt {page}.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>never on the wall</source>
        <translation>nie an der Wand</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DocxStyle</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Kernsatz</translation>
    </message>
    <message>
        <source>Callout label</source>
        <translation>Kernsatz, Überschrift</translation>
    </message>
    <message>
        <source>Callout note</source>
        <translation>Kernsatz, Anmerkung</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group entry</source>
        <translation>Gruppe, Eintrag</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Letter of the role matrix</source>
        <translation>Buchstabe der Rollenmatrix</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Signature line</source>
        <translation>Unterschrift, Linie</translation>
    </message>
    <message>
        <source>Signature space</source>
        <translation>Unterschrift, Raum</translation>
    </message>
    <message>
        <source>Table group</source>
        <translation>Tabelle, Gruppe</translation>
    </message>
    <message>
        <source>Table head</source>
        <translation>Tabelle, Kopf</translation>
    </message>
    <message>
        <source>Table note</source>
        <translation>Tabelle, Anmerkung</translation>
    </message>
    <message>
        <source>Table of the minutes</source>
        <translation>Tabelle des Protokolls</translation>
    </message>
    <message>
        <source>Table text</source>
        <translation>Tabelle, Text</translation>
    </message>
    <message>
        <source>Table text, centred</source>
        <translation>Tabelle, Text mittig</translation>
    </message>
    <message>
        <source>Table text, quiet</source>
        <translation>Tabelle, Text gedämpft</translation>
    </message>
    <message>
        <source>Table text, right</source>
        <translation>Tabelle, Text rechts</translation>
    </message>
</context>
<context>
    <name>DuePaper</name>
    <message>
        <source>All that is listed was said in closed session and is not passed on. Choose another unit, or tell those who were there yourself.</source>
        <translation>Alles in der Liste wurde nichtöffentlich gesagt und wird nicht weitergegeben. Wählen Sie eine andere Stelle, oder sagen Sie es denen, die dabei waren, selbst.</translation>
    </message>
    <message>
        <source>Due from our workshops</source>
        <translation>Fällig aus unseren Workshops</translation>
    </message>
    <message>
        <source>Due from our workshops: {unit}</source>
        <translation>Fällig aus unseren Workshops: {unit}</translation>
    </message>
    <message>
        <source>Good day,

the following is still open, with these dates:</source>
        <translation>Guten Tag,

Folgendes ist noch offen, mit diesen Terminen:</translation>
    </message>
    <message>
        <source>Nothing is listed that could be passed on. Choose other words to search for, or another unit.</source>
        <translation>In der Liste steht nichts, was weitergegeben werden könnte. Suchen Sie nach anderen Wörtern, oder wählen Sie eine andere Stelle.</translation>
    </message>
    <message>
        <source>Please let us know how far each of these is.</source>
        <translation>Bitte teilen Sie uns mit, wie weit es jeweils ist.</translation>
    </message>
    <message>
        <source>– by {day}: {what} ({workshop})</source>
        <translation>– bis {day}: {what} ({workshop})</translation>
    </message>
    <message>
        <source>– by {day}: {what}, {unit} ({workshop})</source>
        <translation>– bis {day}: {what}, {unit} ({workshop})</translation>
    </message>
</context>
<context>
    <name>EarlierEdit</name>
    <message>
        <source>Achieved, on the way, stalled; what goes on</source>
        <translation>Erreicht, auf dem Weg, stockt; was geht weiter</translation>
    </message>
    <message>
        <source>Choose the workshop that is followed up. It may be more than one.</source>
        <translation>Wählen Sie den Workshop, nach dem gefragt wird. Es dürfen mehrere sein.</translation>
    </message>
    <message>
        <source>Election of the council</source>
        <translation>Wahl des Rats</translation>
    </message>
    <message>
        <source>First what was achieved. Then: What has changed, and does everybody know?</source>
        <translation>Zuerst, was gelungen ist. Dann: Was hat sich geändert, und wissen das alle?</translation>
    </message>
    <message>
        <source>Give the reasons for changes</source>
        <translation>Änderungen begründen</translation>
    </message>
    <message>
        <source>Goals that are still open</source>
        <translation>Ziele, die noch offen sind</translation>
    </message>
    <message>
        <source>How far is each, and what shows it?</source>
        <translation>Stand je Ziel und Aufgabe, Nachweis nennen</translation>
    </message>
    <message>
        <source>Show what was achieved, and say thanks</source>
        <translation>Erreichtes zeigen, danken</translation>
    </message>
    <message>
        <source>Take up what was agreed earlier</source>
        <translation>Früher Vereinbartes übernehmen</translation>
    </message>
    <message>
        <source>This workshop has no block that looks back. Add one in the preparation: “What became of it”.</source>
        <translation>In diesem Workshop fehlt der Block für den Rückblick. Fügen Sie ihn in der Vorbereitung hinzu: „Was daraus wurde“.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What goes on?</source>
        <translation>Was geht weiter?</translation>
    </message>
    <message>
        <source>What has become of what we agreed to?</source>
        <translation>Was ist aus dem geworden, was wir vereinbart haben?</translation>
    </message>
</context>
<context>
    <name>EffectAnswer</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>EffectOn</name>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Demography</source>
        <translation>Demografie</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>EffectsDialog</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>in one sentence</source>
        <translation>in einem Satz</translation>
    </message>
    <message>
        <source>{what}, in one sentence</source>
        <translation>{what}, in einem Satz</translation>
    </message>
</context>
<context>
    <name>Electorate</name>
    <message>
        <source>Everybody present</source>
        <translation>Alle Anwesenden</translation>
    </message>
    <message>
        <source>Members of one body</source>
        <translation>Mitglieder einer Stelle</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Eine Seite</translation>
    </message>
</context>
<context>
    <name>ElementPart</name>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>eligibility unclear</source>
        <translation>Berechtigung unklar</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>berechtigt</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht berechtigt</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message numerus="yes">
        <source>%n step(s) not saved yet</source>
        <translation>
            <numerusform>%n Schritt ist noch nicht gespeichert</numerusform>
            <numerusform>%n Schritte sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>The disk is slow, or the program is still at work on something large. Wait a moment, then close again.</source>
        <translation>Der Datenträger ist langsam, oder das Programm ist noch mit etwas Großem beschäftigt. Warten Sie einen Moment und schließen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something missing</source>
        <translation>
            <numerusform>bei %n fehlt etwas</numerusform>
            <numerusform>bei %n fehlt etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Ansprechstelle</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Termin fehlt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Wortlaut bearbeiten</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>How far is it? …</source>
        <translation>Wie weit ist es? …</translation>
    </message>
    <message>
        <source>How will it be settled, by whom?</source>
        <translation>Wie wird er geklärt, und von wem?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Next side</source>
        <translation>Seite wechseln (Politik, Verwaltung, Weitere)</translation>
    </message>
    <message>
        <source>No way agreed yet</source>
        <translation>Noch kein Weg vereinbart</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts notiert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner and date missing</source>
        <translation>Zuständigkeit und Termin fehlen</translation>
    </message>
    <message>
        <source>Owner missing</source>
        <translation>Zuständigkeit fehlt</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>An der Wand zeigen</translation>
    </message>
    <message>
        <source>Taken up in</source>
        <translation>Aufgegriffen in</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Way agreed</source>
        <translation>Vereinbarter Weg</translation>
    </message>
    <message>
        <source>What is said comes from the capture bar below: choose the kind, type, Enter files it.</source>
        <translation>Was gesagt wird, kommt aus der Eingabezeile unten: Art wählen, tippen, Enter legt es ab.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>for example {date}</source>
        <translation>z. B. {date}</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>stays open on purpose</source>
        <translation>bleibt bewusst offen</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aufgegriffen</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Delete person (GDPR): {name}</source>
        <translation>Person löschen (DSGVO): {name}</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Erase a person (GDPR)</source>
        <translation>Person löschen (DSGVO)</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Name, function and address are erased in all workshops of this person, in history and in all backups; where the name was typed, “[erased]” stands instead. Released minutes get a note and a new checksum. Undo ends here, and this cannot be undone. Exported files and sent mails are not touched.</source>
        <translation>Name, Funktion und Adresse werden in allen Workshops dieser Person, im Verlauf und in allen Sicherungen gelöscht; wo der Name getippt wurde, steht „[gelöscht]“. Ein freigegebenes Protokoll bekommt einen Vermerk und eine neue Prüfsumme. Was bis hierher geschah, lässt sich dann nicht mehr rückgängig machen, auch die Löschung nicht. Exportierte Dateien und gesendete Mails bleiben unberührt.</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Notizen und Weiteres</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Weitere Schreibweisen</translation>
    </message>
    <message>
        <source>Released minutes</source>
        <translation>Freigegebenes Protokoll</translation>
    </message>
    <message>
        <source>Something is not saved yet. Wait until it says “saved”, then erase again.</source>
        <translation>Es ist noch nicht alles gespeichert. Warten Sie, bis „Gespeichert“ erscheint, und löschen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The person is erased</source>
        <translation>Die Person ist gelöscht</translation>
    </message>
    <message>
        <source>The store and every backup are rewritten.</source>
        <translation>Die Bibliothek und alle Sicherungen werden neu geschrieben.</translation>
    </message>
    <message>
        <source>The surname alone may belong to somebody else and is not erased. Please look here, and change the words, or give them as another spelling:</source>
        <translation>Der Nachname allein kann auch jemand anderen meinen und wird nicht gelöscht. Sehen Sie hier nach und ändern Sie die Worte oder geben Sie sie als weitere Schreibweise an:</translation>
    </message>
    <message>
        <source>The workshop is deleted with its minutes, its history and in all backups, also if it is released. This cannot be undone. Exported files are not touched.</source>
        <translation>Der Workshop wird mit Protokoll und Verlauf gelöscht, auch in allen Sicherungen und auch, wenn er freigegeben ist. Das lässt sich nicht rückgängig machen. Exportierte Dateien bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>This ended with an error of the program. What was saved before is kept. Try again; if it happens again, start Moderation anew.</source>
        <translation>Das endete mit einem Fehler im Programm. Was vorher gespeichert war, ist erhalten. Versuchen Sie es erneut; geschieht es wieder, starten Sie Moderation neu.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n anwesend</numerusform>
            <numerusform>%n anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were released and are closed: not public.</source>
        <translation>
            <numerusform>%n Frage wurde freigegeben und ist nichtöffentlich: Die Öffentlichkeit liest sie nicht.</numerusform>
            <numerusform>%n Fragen wurden freigegeben und sind nichtöffentlich: Die Öffentlichkeit liest sie nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each question, with the mean, the number of answers and how often each was given.</source>
        <translation>Je Frage eine Zeile mit dem Mittel, der Zahl der Antworten und wie oft jede gegeben wurde.</translation>
    </message>
    <message>
        <source>A row for each question, with the numbers from 1 to 5 to circle.</source>
        <translation>Je Frage eine Zeile mit den Zahlen von 1 bis 5 zum Einkreisen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers from 1, {low}, to 5, {high}; counted without names.</source>
        <translation>Antworten von 1, {low}, bis 5, {high}; ohne Namen gezählt.</translation>
    </message>
    <message>
        <source>Answers of a side are told only if at least five of it answered. Nobody learns what you circled.</source>
        <translation>Antworten einer Seite werden nur genannt, wenn mindestens fünf von ihr geantwortet haben. Niemand erfährt, was Sie eingekreist haben.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Circle one number in each line: 1 means {low}, 5 means {high}. Leave out what you do not want to answer. Do not sign.</source>
        <translation>Kreisen Sie in jeder Zeile eine Zahl ein: 1 heißt {low}, 5 heißt {high}. Lassen Sie aus, was Sie nicht beantworten möchten. Bitte nicht unterschreiben.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close the evaluation</source>
        <translation>Auswertung schließen</translation>
    </message>
    <message>
        <source>Counts of the sheets</source>
        <translation>Auszählung der Bögen</translation>
    </message>
    <message>
        <source>Evaluation of the event</source>
        <translation>Auswertung der Veranstaltung</translation>
    </message>
    <message>
        <source>Evaluation sheet</source>
        <translation>Auswertungsbogen</translation>
    </message>
    <message>
        <source>Evaluation sheet of the workshop {title}</source>
        <translation>Auswertungsbogen zum Workshop {title}</translation>
    </message>
    <message>
        <source>Fewer than five answers, which are not stored, by number of the question: {numbers}.</source>
        <translation>Weniger als fünf Antworten, die nicht gespeichert werden, auf Frage: {numbers}.</translation>
    </message>
    <message>
        <source>Fewer than {expected} sheets so far: with fewer, the result would show who answered how.</source>
        <translation>Noch weniger als {expected} Bögen: Das Ergebnis würde verraten, wer was geantwortet hat.</translation>
    </message>
    <message>
        <source>Five questions on paper or on the wall. You type how many gave each answer; no name is kept, and nothing of a side with fewer than five answers.</source>
        <translation>Fünf Fragen auf Papier oder an der Wand. Sie tippen, wie viele welche Antwort gaben; kein Name wird festgehalten und nichts von einer Seite mit weniger als fünf Antworten.</translation>
    </message>
    <message>
        <source>How was the event?</source>
        <translation>Wie war die Veranstaltung?</translation>
    </message>
    <message>
        <source>In the public version of the minutes as well</source>
        <translation>Auch in der öffentlichen Fassung des Protokolls</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out what was counted already?</source>
        <translation>Auch weglassen, was schon gezählt ist?</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>More sheets than people in the room</source>
        <translation>Mehr Bögen als Anwesende</translation>
    </message>
    <message>
        <source>One sentence a line that people agree with from 1 to 5. Events of a series are compared where the sentences are the same.</source>
        <translation>Je Zeile ein Satz, dem die Teilnehmenden von 1 bis 5 zustimmen. Veranstaltungen einer Reihe werden verglichen, wo die Sätze gleich lauten.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions of the evaluation</source>
        <translation>Fragen der Auswertung</translation>
    </message>
    <message>
        <source>Questions …</source>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Result of the evaluation</source>
        <translation>Ergebnis der Auswertung</translation>
    </message>
    <message>
        <source>Sheet as PDF …</source>
        <translation>Bogen als PDF …</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>Take the usual five</source>
        <translation>Die üblichen fünf nehmen</translation>
    </message>
    <message>
        <source>Take the usual five questions</source>
        <translation>Die üblichen fünf Fragen nehmen</translation>
    </message>
    <message>
        <source>The counts of these questions go with them:
{questions}</source>
        <translation>Die Zahlen zu diesen Fragen gehen mit ihnen:
{questions}</translation>
    </message>
    <message>
        <source>Without an answer, by number of the question: {counts}.</source>
        <translation>Ohne Antwort, nach Nummer der Frage: {counts}.</translation>
    </message>
    <message>
        <source>Word them …</source>
        <translation>Selbst formulieren …</translation>
    </message>
    <message>
        <source>Your side (circle it): {sides}</source>
        <translation>Ihre Seite (bitte einkreisen): {sides}</translation>
    </message>
    <message>
        <source>fewer than five answers: not told</source>
        <translation>weniger als fünf Antworten: nicht genannt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>wholly</source>
        <translation>voll und ganz</translation>
    </message>
    <message>
        <source>{low} means {lowest}, {high} means {highest}. Type how many sheets gave this value. Enter goes on, plus counts one up.</source>
        <translation>{low} heißt {lowest}, {high} heißt {highest}. Geben Sie ein, auf wie vielen Bögen dieser Wert steht. Enter geht weiter, Plus zählt eins dazu.</translation>
    </message>
    <message>
        <source>{side} {mean}</source>
        <translation>{side} {mean}</translation>
    </message>
    <message>
        <source>{side}: fewer than five answers to a question. Results by side are neither stored nor shown, only all sheets together.</source>
        <translation>{side}: weniger als fünf Antworten auf eine Frage. Ergebnisse nach Seiten werden weder gespeichert noch gezeigt, nur alle Bögen zusammen.</translation>
    </message>
    <message>
        <source>{side}: {found} sheets, {expected} people present.</source>
        <translation>{side}: {found} Bögen, {expected} Anwesende.</translation>
    </message>
</context>
<context>
    <name>EvaluationBank</name>
    <message>
        <source>a file with the questions of an evaluation</source>
        <translation>eine Datei mit Fragen einer Auswertung</translation>
    </message>
    <message>
        <source>{fault} Mend the file in the folder {folder}, or delete it to use the shipped questions.</source>
        <translation>{fault} Berichtigen Sie die Datei im Ordner {folder}, oder löschen Sie sie; dann gelten die mitgelieferten Fragen.</translation>
    </message>
</context>
<context>
    <name>EvaluationEdit</name>
    <message>
        <source>Close the evaluation</source>
        <translation>Auswertung schließen</translation>
    </message>
    <message>
        <source>Fewer than {expected} sheets: they would show who answered how. Nothing is stored of them.</source>
        <translation>Weniger als {expected} Bögen: Sie würden zeigen, wer was geantwortet hat. Gespeichert wird davon nichts.</translation>
    </message>
    <message>
        <source>Hold the evaluation back from the public</source>
        <translation>Auswertung nicht veröffentlichen</translation>
    </message>
    <message>
        <source>Nine questions at most fit on a sheet. Leave some out.</source>
        <translation>Höchstens neun Fragen passen auf einen Bogen. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>No sheet was counted yet. Type how many gave each answer.</source>
        <translation>Noch ist kein Bogen gezählt. Tippen Sie, wie viele welche Antwort gaben.</translation>
    </message>
    <message>
        <source>Release the evaluation for the public</source>
        <translation>Auswertung für die Öffentlichkeit freigeben</translation>
    </message>
    <message>
        <source>The doors are shut, and nothing is released for the public now. Do it once they are open.</source>
        <translation>Gerade ist nichtöffentliche Sitzung, jetzt wird nichts freigegeben. Geben Sie die Auswertung danach frei.</translation>
    </message>
    <message>
        <source>The evaluation is closed: its questions and its result stay.</source>
        <translation>Die Auswertung ist geschlossen: Fragen und Ergebnis bleiben.</translation>
    </message>
    <message>
        <source>The questions were worded behind closed doors: the public reads nothing of them.</source>
        <translation>Die Fragen wurden in nichtöffentlicher Sitzung formuliert: Die Öffentlichkeit liest nichts davon.</translation>
    </message>
    <message>
        <source>The whole workshop is closed: nothing of it is public.</source>
        <translation>Der ganze Workshop ist nichtöffentlich: Nichts davon ist öffentlich.</translation>
    </message>
    <message>
        <source>There is no result yet. Close the evaluation first.</source>
        <translation>Es gibt noch kein Ergebnis. Schließen Sie zuerst die Auswertung.</translation>
    </message>
    <message>
        <source>Two questions read the same: {question} Word one of them otherwise.</source>
        <translation>Zwei Fragen lauten gleich: {question} Formulieren Sie eine davon anders.</translation>
    </message>
    <message>
        <source>Write at least one question first.</source>
        <translation>Schreiben Sie zuerst mindestens eine Frage.</translation>
    </message>
    <message>
        <source>Write the questions of the evaluation</source>
        <translation>Fragen der Auswertung schreiben</translation>
    </message>
</context>
<context>
    <name>EvaluationWall</name>
    <message>
        <source>1 {low} – 5 {high}</source>
        <translation>1 {low} – 5 {high}</translation>
    </message>
    <message>
        <source>Evaluation: questions</source>
        <translation>Auswertung: Fragen</translation>
    </message>
    <message>
        <source>Evaluation: result</source>
        <translation>Auswertung: Ergebnis</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>in presence</source>
        <translation>in Präsenz</translation>
    </message>
    <message>
        <source>online</source>
        <translation>digital</translation>
    </message>
</context>
<context>
    <name>EventFormat</name>
    <message>
        <source>Retreat</source>
        <translation>Klausur</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Closing event</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Impulse training</source>
        <translation>Impulstraining</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Auftakt</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teils erfüllt</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The program’s font {file} is missing. Install Moderation again.</source>
        <translation>Die Schrift {file} des Programms fehlt. Installieren Sie Moderation neu.</translation>
    </message>
    <message>
        <source>{file} has no ending that can be written here. Possible are: {endings}.</source>
        <translation>Die Endung von {file} ist hier nicht möglich. Möglich sind: {endings}.</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Nichtöffentlich</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date: fixed</source>
        <translation>Datum: steht fest</translation>
    </message>
    <message>
        <source>Invited until</source>
        <translation>Eingeladen bis</translation>
    </message>
    <message>
        <source>Invited until: named in the invitation</source>
        <translation>Eingeladen bis: in der Einladung genannt</translation>
    </message>
    <message>
        <source>Language of wall and minutes</source>
        <translation>Sprache von Wand und Protokoll</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Wall, minutes in</source>
        <translation>Wand, Protokoll auf</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>steht fest</translation>
    </message>
    <message>
        <source>named in the invitation</source>
        <translation>in der Einladung genannt</translation>
    </message>
</context>
<context>
    <name>Feasibility</name>
    <message>
        <source>difficult</source>
        <translation>schwierig</translation>
    </message>
    <message>
        <source>few obstacles</source>
        <translation>mit Hindernissen</translation>
    </message>
    <message>
        <source>no obstacles</source>
        <translation>problemlos</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>Here at most %n letters fit. What is longer was left out.</source>
        <translation>
            <numerusform>Hier hat höchstens %n Zeichen Platz. Was länger ist, wurde weggelassen.</numerusform>
            <numerusform>Hier haben höchstens %n Zeichen Platz. Was länger ist, wurde weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingOutcome</name>
    <message>
        <source>in the parking lot</source>
        <translation>im Themenspeicher</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>begründet</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n hint(s) dealt with</source>
        <translation>
            <numerusform>1 Hinweis behandelt</numerusform>
            <numerusform>%n Hinweise behandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason …</source>
        <translation>Begründen …</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>In den Themenspeicher</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>The reason stands in the minutes.</source>
        <translation>Die Begründung kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Why does it stay as it is?</source>
        <translation>Warum bleibt es so?</translation>
    </message>
</context>
<context>
    <name>FindingsEdit</name>
    <message>
        <source>A reason needs words. Type why the room leaves it as it is.</source>
        <translation>Die Begründung fehlt. Geben Sie ein, warum es so bleibt.</translation>
    </message>
    <message>
        <source>Give a reason for a hint</source>
        <translation>Hinweis begründen</translation>
    </message>
    <message>
        <source>Open hint again</source>
        <translation>Hinweis wieder öffnen</translation>
    </message>
    <message>
        <source>Park hint</source>
        <translation>Hinweis in den Themenspeicher</translation>
    </message>
    <message>
        <source>Settle hint</source>
        <translation>Hinweis klären</translation>
    </message>
</context>
<context>
    <name>FindingsMinutes</name>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
</context>
<context>
    <name>FirstTopic</name>
    <message>
        <source>Citizens</source>
        <translation>Bürgerschaft</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
</context>
<context>
    <name>FixedDate</name>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{words}, from {first}</source>
        <translation>{words}, ab {first}</translation>
    </message>
    <message>
        <source>{words}, from {first} until {last}</source>
        <translation>{words}, ab {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>FixedKind</name>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>Festpunkt</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Recess</source>
        <translation>Sitzungsfreie Zeit</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>A workshop cannot follow itself up. Untick it, or take it up in another one.</source>
        <translation>Ein Workshop kann nicht sein eigener Review sein. Nehmen Sie das Häkchen weg oder wählen Sie einen anderen Workshop als Ziel.</translation>
    </message>
    <message>
        <source>After the workshop {title} there was an election: {election} on {day}. What politics said to goals and vision is asked again.</source>
        <translation>Nach dem Workshop {title} war eine Wahl: {election} am {day}. Die Zustimmung der Politik zu Zielen und Vision wird neu erfragt.</translation>
    </message>
    <message>
        <source>Agreed in the workshop {title}</source>
        <translation>Vereinbart im Workshop {title}</translation>
    </message>
    <message>
        <source>Agreed on {day} in the workshop {title}</source>
        <translation>Vereinbart am {day} im Workshop {title}</translation>
    </message>
    <message>
        <source>Agreed then: {words}</source>
        <translation>Damals vereinbart: {words}</translation>
    </message>
    <message>
        <source>Agreed then: {words}, by {day}</source>
        <translation>Damals vereinbart: {words}, bis {day}</translation>
    </message>
    <message>
        <source>Create follow-up workshop</source>
        <translation>Review anlegen</translation>
    </message>
    <message>
        <source>Nobody who takes part sees to it: {what}</source>
        <translation>Hierfür ist niemand zuständig, der teilnimmt: {what}</translation>
    </message>
    <message>
        <source>Not there then: {who}</source>
        <translation>Damals nicht dabei: {who}</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Nichts ist mehr offen.</translation>
    </message>
    <message>
        <source>The workshop has no title yet. Type what it is called.</source>
        <translation>Der Workshop hat noch keinen Titel. Tippen Sie, wie er heißt.</translation>
    </message>
    <message>
        <source>The workshop is not there any more. Choose another one; what was taken up before stays.</source>
        <translation>Den Workshop gibt es nicht mehr. Wählen Sie einen anderen; was vorher übernommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The workshop {title} was not over when it was taken up on {day}. What it agreed to later is missing here.</source>
        <translation>Der Workshop {title} war noch nicht zu Ende, als das Vereinbarte am {day} übernommen wurde. Was später vereinbart wurde, fehlt hier.</translation>
    </message>
    <message>
        <source>There is no workshop yet that can be followed up. Hold one first.</source>
        <translation>Noch gibt es keinen Workshop, nach dem gefragt werden kann. Halten Sie zuerst einen ab.</translation>
    </message>
    <message>
        <source>What became of our commitments</source>
        <translation>Was aus unseren Zusagen wurde</translation>
    </message>
    <message>
        <source>What became of our goals</source>
        <translation>Was aus unseren Zielen wurde</translation>
    </message>
    <message>
        <source>What became of our tasks</source>
        <translation>Was aus unseren Aufgaben wurde</translation>
    </message>
    <message>
        <source>What goes on: {what}</source>
        <translation>Es geht weiter: {what}</translation>
    </message>
    <message>
        <source>What we counted on, and what came true</source>
        <translation>Womit wir gerechnet haben und was eingetreten ist</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>removed in this workshop</source>
        <translation>in diesem Workshop entfernt</translation>
    </message>
    <message>
        <source>{unit} ({count} of {all})</source>
        <translation>{unit} ({count} von {all})</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>A new workshop</source>
        <translation>Ein neuer Workshop</translation>
    </message>
    <message>
        <source>Earlier workshops</source>
        <translation>Frühere Workshops</translation>
    </message>
    <message>
        <source>Election since then</source>
        <translation>Wahl seither</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Review anlegen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Übernehmen in</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What was agreed comes along: what is open of it to work on, the rest to be told. The workshops themselves stay as they are. One that still runs is taken up as far as it has come; do this again when it is over.</source>
        <translation>Was vereinbart wurde, kommt mit: Offenes zum Weiterarbeiten, Erledigtes zum Erzählen. Die Workshops selbst bleiben, wie sie sind. Läuft einer noch, kommt mit, was bis jetzt vereinbart ist; wiederholen Sie das, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>{title}: Review</source>
        <translation>{title}: Review</translation>
    </message>
</context>
<context>
    <name>FollowUpEdit</name>
    <message>
        <source>Add what was counted on</source>
        <translation>Annahme hinzufügen</translation>
    </message>
    <message>
        <source>Edit what was counted on</source>
        <translation>Annahme ändern</translation>
    </message>
    <message>
        <source>Nothing was typed. Type in a few words what was counted on.</source>
        <translation>Es wurde nichts getippt. Tippen Sie in wenigen Worten, womit gerechnet wurde.</translation>
    </message>
    <message>
        <source>Remove what was counted on</source>
        <translation>Annahme entfernen</translation>
    </message>
    <message>
        <source>Say what came true</source>
        <translation>Sagen, was eingetreten ist</translation>
    </message>
    <message>
        <source>This was settled before and did not come along. Take it up as a goal or task of this workshop if it is to be worded anew.</source>
        <translation>Das war schon erledigt und kam nicht mit. Nehmen Sie es als Ziel oder Aufgabe dieses Workshops auf, wenn es neu gefasst werden soll.</translation>
    </message>
</context>
<context>
    <name>FollowUpMinutes</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Nothing of what came along as it was agreed has changed.</source>
        <translation>Nichts von dem, was als vereinbart mitkam, hat sich geändert.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What has changed since last time</source>
        <translation>Was sich seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>What stands otherwise than it was agreed: where, what, then and now.</source>
        <translation>Was anders gilt als vereinbart: wo, was, damals und jetzt.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>What was agreed, who is responsible, and what became of it.</source>
        <translation>Was vereinbart wurde, wer zuständig ist und was daraus wurde.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Changed {count}</source>
        <translation>Geändert {count}</translation>
    </message>
    <message>
        <source>Close this workshop and choose “Follow up …” for the earlier one in the library. What it agreed to comes along, whatever is open of it.</source>
        <translation>Gehen Sie in die Bibliothek und wählen Sie beim früheren Workshop „Review anlegen …“. Was dort vereinbart wurde und noch offen ist, kommt dann hierher mit.</translation>
    </message>
    <message>
        <source>Commitments {count}</source>
        <translation>Zusagen {count}</translation>
    </message>
    <message>
        <source>Counted on {count}</source>
        <translation>Annahmen {count}</translation>
    </message>
    <message>
        <source>Goals {count}</source>
        <translation>Ziele {count}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How far is it? …</source>
        <translation>Wie weit ist es? …</translation>
    </message>
    <message>
        <source>No earlier workshop is followed up yet</source>
        <translation>Noch gibt es hier keinen früheren Workshop</translation>
    </message>
    <message>
        <source>Tasks {count}</source>
        <translation>Aufgaben {count}</translation>
    </message>
    <message>
        <source>What did we count on? Then Enter</source>
        <translation>Womit haben wir gerechnet? Dann Enter</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>What was counted on</source>
        <translation>Womit gerechnet wurde</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
</context>
<context>
    <name>FollowUpWall</name>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Who was not there then</source>
        <translation>Wer damals nicht dabei war</translation>
    </message>
    <message>
        <source>{where}, {label} – then {before}, now {now}</source>
        <translation>{where}, {label} – damals {before}, jetzt {now}</translation>
    </message>
    <message>
        <source>{where}, {label} – {what}</source>
        <translation>{where}, {label} – {what}</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>No resolutions are passed.</source>
        <translation>Es werden keine Beschlüsse gefasst.</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>auf Einladung</translation>
    </message>
    <message>
        <source>by invitation, partly closed session</source>
        <translation>auf Einladung, teilweise nichtöffentlich</translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message>
        <source>The released minutes of this workshop are damaged. Take a backup, or import the workshop from the file that was exported after the release.</source>
        <translation>Das freigegebene Protokoll dieses Workshops ist beschädigt. Stellen Sie den Workshop aus einer Sicherung wieder her (Handbuch: Wenn etwas schiefgeht) oder importieren Sie ihn aus der Datei, die nach der Freigabe exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>GainSet</name>
    <message>
        <source>a set of gains</source>
        <translation>ein Satz von Gewinnen</translation>
    </message>
</context>
<context>
    <name>GoalCommitment</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>GoalEffects</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>Auswirkung auf</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>Effects of the goals</source>
        <translation>Auswirkungen der Ziele</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>On what the goal has an effect, with one sentence each.</source>
        <translation>Worauf sich das Ziel auswirkt, mit je einem Satz.</translation>
    </message>
</context>
<context>
    <name>GoalHint</name>
    <message>
        <source>Baseline and target are the same. What will be different?</source>
        <translation>Ausgangswert und Zielwert sind gleich. Was wird anders?</translation>
    </message>
    <message>
        <source>Nobody can measure “{word}”. What exactly is meant?</source>
        <translation>Das lässt sich nicht messen: „{word}“. Was genau ist gemeint?</translation>
    </message>
    <message>
        <source>The baseline is as of {day}, which is still to come. When was it counted?</source>
        <translation>Dieser Tag des Ausgangswerts liegt noch vor uns: {day}. Wann wurde gezählt?</translation>
    </message>
    <message>
        <source>{day} cannot be meant. Which year?</source>
        <translation>Dieser Termin kann nicht gemeint sein: {day}. Welches Jahr?</translation>
    </message>
    <message>
        <source>{day} has passed. By when is it then?</source>
        <translation>Dieser Termin ist vorbei: {day}. Bis wann dann?</translation>
    </message>
    <message>
        <source>{day} is beyond {year}, the last year of the timeline.</source>
        <translation>Dieser Termin liegt hinter dem letzten Jahr des Zeitstrahls ({year}): {day}.</translation>
    </message>
    <message>
        <source>“{word}” needs an indicator: from how much to how much?</source>
        <translation>Hier fehlt eine Messgröße: „{word}“. Von wie viel auf wie viel?</translation>
    </message>
</context>
<context>
    <name>GoalLinks</name>
    <message>
        <source>{area}, {reach}</source>
        <translation>{area}, {reach}</translation>
    </message>
    <message>
        <source>{title} ({day})</source>
        <translation>{title} ({day})</translation>
    </message>
</context>
<context>
    <name>GoalPath</name>
    <message>
        <source>Brought in by</source>
        <translation>Bringt ein</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Paper by</source>
        <translation>Vorlage bis</translation>
    </message>
    <message>
        <source>Paper for a sitting</source>
        <translation>Vorlage für eine Sitzung</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>Role on the path</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sitting on a goal</source>
        <translation>Sitzung zu einem Ziel</translation>
    </message>
    <message>
        <source>The bodies to which the goal is carried, with part, sitting and paper.</source>
        <translation>Die Gremien, in die das Ziel geht, mit Rolle, Sitzung und Vorlage.</translation>
    </message>
    <message>
        <source>Way to the committees</source>
        <translation>Weg ins Gremium</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>not public: {reason}</source>
        <translation>nicht öffentlich: {reason}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
</context>
<context>
    <name>GoalReach</name>
    <message>
        <source>not assigned</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>operative, for the year</source>
        <translation>operativ, für das Jahr</translation>
    </message>
    <message>
        <source>strategic, for the legislature</source>
        <translation>strategisch, für die Wahlperiode</translation>
    </message>
</context>
<context>
    <name>GoalsAgreed</name>
    <message>
        <source>{goal} – reservation: {words}</source>
        <translation>{goal} – Vorbehalt: {words}</translation>
    </message>
</context>
<context>
    <name>GoalsDates</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Interim goal: {words}</source>
        <translation>Zwischenziel: {words}</translation>
    </message>
    <message>
        <source>Measured by: {words}</source>
        <translation>Gemessen an: {words}</translation>
    </message>
    <message>
        <source>Ratification</source>
        <translation>Zustimmung</translation>
    </message>
</context>
<context>
    <name>GoalsEdit</name>
    <message>
        <source>A body needs a name. Type it, then press Enter.</source>
        <translation>Ein Gremium braucht einen Namen. Tippen Sie ihn ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>A goal needs a title. Type a few words, then press Enter.</source>
        <translation>Der Titel fehlt. Geben Sie ihn ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Add a body to the path of a goal</source>
        <translation>Gremium in den Weg eines Ziels aufnehmen</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Change the path of a goal</source>
        <translation>Weg eines Ziels ändern</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation>Ziel verschieben</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Zustimmung notieren</translation>
    </message>
    <message numerus="yes">
        <source>Note agreement of %n unit(s)</source>
        <translation>
            <numerusform>Zustimmung von %n Stelle festhalten</numerusform>
            <numerusform>Zustimmung von %n Stellen festhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Note reservation</source>
        <translation>Vorbehalt notieren</translation>
    </message>
    <message>
        <source>Note what lifts the reservation</source>
        <translation>Festhalten, was den Vorbehalt aufhebt</translation>
    </message>
    <message>
        <source>Note whether it is to be confirmed</source>
        <translation>Festhalten, ob zu bestätigen ist</translation>
    </message>
    <message>
        <source>Note who asks the unit</source>
        <translation>Festhalten, wer die Stelle fragt</translation>
    </message>
    <message>
        <source>Remove a body from the path of a goal</source>
        <translation>Gremium aus dem Weg eines Ziels entfernen</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Resources cannot be less than zero.</source>
        <translation>Personal und Mittel können nicht kleiner als null sein. Geben Sie eine Zahl ab 0 ein.</translation>
    </message>
    <message>
        <source>Set an effect of a goal</source>
        <translation>Auswirkung eines Ziels festlegen</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Termin festlegen</translation>
    </message>
    <message>
        <source>Set how far a goal reaches</source>
        <translation>Reichweite eines Ziels festlegen</translation>
    </message>
    <message>
        <source>Set resources</source>
        <translation>Personal und Mittel eintragen</translation>
    </message>
    <message>
        <source>Set the figures of a goal</source>
        <translation>Kennzahl eines Ziels festlegen</translation>
    </message>
    <message>
        <source>Set the vision that a goal serves</source>
        <translation>Vision eines Ziels festlegen</translation>
    </message>
    <message>
        <source>Set what a goal is linked with</source>
        <translation>Bezüge eines Ziels festlegen</translation>
    </message>
    <message>
        <source>Set whether it is a recommendation</source>
        <translation>Als Empfehlung weiterführen oder nicht</translation>
    </message>
    <message>
        <source>Set who is responsible</source>
        <translation>Zuständigkeit festlegen</translation>
    </message>
    <message>
        <source>The block has ended. Who was in the room is said in the attendance, with the time.</source>
        <translation>Der Block ist beendet. Wer im Raum war, steht mit der Zeit in der Anwesenheit.</translation>
    </message>
    <message>
        <source>There is no reservation and no rejection yet. 2 or 3 notes one, then V leads to its words.</source>
        <translation>Es gibt noch keinen Vorbehalt und keine Ablehnung. Mit 2 oder 3 halten Sie das fest, dann führt V zum Wortlaut.</translation>
    </message>
    <message>
        <source>What this goal takes is said year by year, and the whole follows from it. Change the years.</source>
        <translation>Was dieses Ziel braucht, steht je Jahr fest; die Summe folgt daraus. Ändern Sie die Jahre.</translation>
    </message>
</context>
<context>
    <name>GoalsMinutes</name>
    <message>
        <source>Agreement by side</source>
        <translation>Zustimmung nach Seiten</translation>
    </message>
    <message>
        <source>Arose in</source>
        <translation>Entstanden in</translation>
    </message>
    <message>
        <source>Contributing</source>
        <translation>Mit dabei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Each field of action with how far its goals reach, and the goals.</source>
        <translation>Jedes Handlungsfeld mit der Reichweite seiner Ziele und den Zielen.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal {numbers}</source>
        <translation>Ziel {numbers}</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>How every unit stands to each goal.</source>
        <translation>Die Haltung jeder Stelle zu jedem Ziel.</translation>
    </message>
    <message>
        <source>How many units of each side stand how to each goal.</source>
        <translation>Zu jedem Ziel: wie viele Stellen jeder Seite zustimmen, Vorbehalte haben oder ablehnen.</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Lifted by: {words}</source>
        <translation>Hebt auf: {words}</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Grund nicht genannt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Reservation or reason</source>
        <translation>Vorbehalt oder Grund</translation>
    </message>
    <message>
        <source>Reservations and rejections</source>
        <translation>Vorbehalte und Ablehnungen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Quelle der Zahlen</translation>
    </message>
    <message>
        <source>Steps of the timeline</source>
        <translation>Schritte des Zeitstrahls</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Es fehlt noch: {what}</translation>
    </message>
    <message>
        <source>Still to be asked</source>
        <translation>Noch nachzufragen</translation>
    </message>
    <message>
        <source>The goals by field of action</source>
        <translation>Die Ziele nach Handlungsfeldern</translation>
    </message>
    <message>
        <source>The goals in detail</source>
        <translation>Die Ziele im Einzelnen</translation>
    </message>
    <message>
        <source>The goals with who is responsible, the date, and how every unit stands to each of them.</source>
        <translation>Die Ziele mit Zuständigkeit, Termin und der Haltung jeder Stelle dazu.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Who was not in the room or has to confirm, and who asks them by when.</source>
        <translation>Wer nicht im Raum war oder noch bestätigen muss, und wer dort bis wann nachfragt.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>without a field</source>
        <translation>ohne Handlungsfeld</translation>
    </message>
    <message>
        <source>{answer} ({note})</source>
        <translation>{answer} ({note})</translation>
    </message>
    <message>
        <source>{answer}: {words} ({note})</source>
        <translation>{answer}: {words} ({note})</translation>
    </message>
    <message>
        <source>{number} {answer}</source>
        <translation>{number} {answer}</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{state}: {who}</source>
        <translation>{state}: {who}</translation>
    </message>
    <message>
        <source>{unit}: {answer}</source>
        <translation>{unit}: {answer}</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message numerus="yes">
        <source>%n not in the room</source>
        <translation>
            <numerusform>%n nicht im Raum</numerusform>
            <numerusform>%n nicht im Raum</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal says what will be true by when, who sees to it and what it takes. Then every unit says whether it agrees.</source>
        <translation>Ein Ziel sagt, was bis wann erreicht ist, wer dafür sorgt und was es braucht. Dann sagt jede Stelle, ob sie zustimmt.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Agreement of the units</source>
        <translation>Zustimmung der Stellen</translation>
    </message>
    <message>
        <source>All have left</source>
        <translation>Alle sind gegangen</translation>
    </message>
    <message>
        <source>Balance of resources</source>
        <translation>Bilanz der Mittel</translation>
    </message>
    <message>
        <source>By when that of {unit} is clear</source>
        <translation>Bis wann geklärt: {unit}</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>By year …</source>
        <translation>Je Jahr …</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Stelle wählen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Effects …</source>
        <translation>Auswirkungen …</translation>
    </message>
    <message>
        <source>Figures …</source>
        <translation>Kennzahl …</translation>
    </message>
    <message>
        <source>First goal</source>
        <translation>Erstes Ziel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Has everybody of {unit} left?</source>
        <translation>Niemand mehr im Raum: {unit}?</translation>
    </message>
    <message>
        <source>How far is it? …</source>
        <translation>Wie weit ist es? …</translation>
    </message>
    <message>
        <source>How will everybody see it?</source>
        <translation>Woran ist es für alle erkennbar?</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Interim goal on the way</source>
        <translation>Zwischenziel auf dem Weg</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Move or delete</source>
        <translation>Verschieben oder entfernen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel: Was soll erreicht sein?</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>Only after asking back: {units}. U notes that the answer is to be confirmed.</source>
        <translation>Nur nach Rücksprache: {units}. Mit U halten Sie fest, dass die Antwort zu bestätigen ist.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Reservation of {unit}</source>
        <translation>Vorbehalt: {unit}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Short title for table and wall</source>
        <translation>Kurztitel für Tabelle und Wand</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Vision that it serves</source>
        <translation>Vision, der es dient</translation>
    </message>
    <message>
        <source>Vote on the goals</source>
        <translation>Über die Ziele abstimmen</translation>
    </message>
    <message>
        <source>Way to the committees …</source>
        <translation>Weg ins Gremium …</translation>
    </message>
    <message>
        <source>What exactly will be different?</source>
        <translation>Was genau wird anders sein?</translation>
    </message>
    <message>
        <source>What lifts the reservation of {unit}</source>
        <translation>Was den Vorbehalt aufhebt: {unit}</translation>
    </message>
    <message>
        <source>Which guideline of politics does it serve?</source>
        <translation>Welcher Leitlinie der Politik dient es?</translation>
    </message>
    <message>
        <source>Who asks {unit}</source>
        <translation>Wer nachfragt: {unit}</translation>
    </message>
    <message>
        <source>Who confirms it for {unit}</source>
        <translation>Wer bestätigt: {unit}</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer sorgt dafür?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Why {unit} rejects it</source>
        <translation>Ablehnungsgrund: {unit}</translation>
    </message>
    <message>
        <source>as a recommendation</source>
        <translation>als Empfehlung</translation>
    </message>
    <message>
        <source>asks it</source>
        <translation>fragt dort</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>lifted by</source>
        <translation>hebt auf</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>es fehlt: {what}</translation>
    </message>
    <message>
        <source>need clarified</source>
        <translation>Bedarf geklärt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Personalstellen</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>serves no vision</source>
        <translation>dient keiner Vision</translation>
    </message>
    <message>
        <source>to be confirmed?</source>
        <translation>zu bestätigen?</translation>
    </message>
    <message>
        <source>{given} of {all} asked</source>
        <translation>{given} von {all} gefragt</translation>
    </message>
    <message>
        <source>{people}: it is noted that they left now, or did not come. An answer that was given stays.</source>
        <translation>{people}: Es wird festgehalten, dass sie jetzt gegangen oder nicht gekommen sind. Eine Antwort, die gegeben wurde, bleibt.</translation>
    </message>
    <message>
        <source>{unit}: {answer} ({note})</source>
        <translation>{unit}: {answer} ({note})</translation>
    </message>
</context>
<context>
    <name>GoalsSheets</name>
    <message>
        <source>Agreement</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Agreement to the goals</source>
        <translation>Zustimmung zu den Zielen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Arose in</source>
        <translation>Entstanden in</translation>
    </message>
    <message>
        <source>Asked by the date</source>
        <translation>Nachgefragt bis</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Baseline as of</source>
        <translation>Ausgangswert vom</translation>
    </message>
    <message>
        <source>Contributing</source>
        <translation>Mit dabei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Euros needed</source>
        <translation>Euro, Bedarf</translation>
    </message>
    <message>
        <source>Euros or positions</source>
        <translation>Euro oder Personalstellen</translation>
    </message>
    <message>
        <source>Euros secured</source>
        <translation>Euro, gesichert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Figures of the goals</source>
        <translation>Kennzahlen der Ziele</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Hebt auf</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Need or source</source>
        <translation>Bedarf oder Quelle</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Positions needed</source>
        <translation>Personalstellen, Bedarf</translation>
    </message>
    <message>
        <source>Positions secured</source>
        <translation>Personalstellen, gesichert</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Reservation or reason</source>
        <translation>Vorbehalt oder Grund</translation>
    </message>
    <message>
        <source>Resources by year</source>
        <translation>Mittel je Jahr</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Quelle der Zahlen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Steps of the timeline</source>
        <translation>Schritte des Zeitstrahls</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Es fehlt noch</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer nachfragt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
</context>
<context>
    <name>GoalsWall</name>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Balance of resources</source>
        <translation>Bilanz der Mittel</translation>
    </message>
    <message>
        <source>Goal {number} of {total}</source>
        <translation>Ziel {number} von {total}</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>Noch kein Ziel.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Noch ist niemand gefragt.</translation>
    </message>
    <message>
        <source>Nothing was said by year yet.</source>
        <translation>Je Jahr wurde noch nichts genannt.</translation>
    </message>
    <message>
        <source>Our goals</source>
        <translation>Unsere Ziele</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>Termin fehlt</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>ab {year}</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>noch niemand zuständig</translation>
    </message>
    <message>
        <source>not measurable yet</source>
        <translation>noch nicht messbar</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Personalstellen</translation>
    </message>
    <message>
        <source>{unit}, rounded</source>
        <translation>{unit}, gerundet</translation>
    </message>
    <message>
        <source>€ m</source>
        <translation>Mio. €</translation>
    </message>
    <message>
        <source>€ thousand</source>
        <translation>T€</translation>
    </message>
</context>
<context>
    <name>GroundRules</name>
    <message>
        <source>Agreed by the room at {time}.</source>
        <translation>Von der Runde vereinbart um {time} Uhr.</translation>
    </message>
    <message>
        <source>Agreed by the room on {day} at {time}.</source>
        <translation>Von der Runde vereinbart am {day} um {time} Uhr.</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spielregeln</translation>
    </message>
    <message>
        <source>Looking back: {words}</source>
        <translation>Rückblick: {words}</translation>
    </message>
</context>
<context>
    <name>GroundRulesDialog</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spielregeln</translation>
    </message>
    <message>
        <source>Looking back: how did we keep them?</source>
        <translation>Rückblick: Wie haben wir sie eingehalten?</translation>
    </message>
    <message>
        <source>One rule a line. What the room agreed to stands in the minutes.</source>
        <translation>Eine Regel je Zeile. Was die Runde vereinbart hat, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The room agreed</source>
        <translation>Die Runde hat zugestimmt</translation>
    </message>
</context>
<context>
    <name>GroundRulesEdit</name>
    <message>
        <source>Agree to ground rules</source>
        <translation>Spielregeln vereinbaren</translation>
    </message>
    <message>
        <source>Look back at ground rules</source>
        <translation>Auf Spielregeln zurückblicken</translation>
    </message>
    <message>
        <source>Write at least one ground rule first.</source>
        <translation>Schreiben Sie zuerst mindestens eine Spielregel.</translation>
    </message>
    <message>
        <source>Write ground rules</source>
        <translation>Spielregeln schreiben</translation>
    </message>
</context>
<context>
    <name>GroundRulesWall</name>
    <message>
        <source>Ground rules</source>
        <translation>Spielregeln</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Our ground rules</source>
        <translation>Unsere Spielregeln</translation>
    </message>
    <message>
        <source>Proposed ground rules</source>
        <translation>Vorschlag für Spielregeln</translation>
    </message>
</context>
<context>
    <name>GroupAway</name>
    <message numerus="yes">
        <source>%n result(s) missing</source>
        <translation>
            <numerusform>%n Ergebnis fehlt</numerusform>
            <numerusform>%n Ergebnisse fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>{group}: in {came}</source>
        <translation>{group}: eingearbeitet {came}</translation>
    </message>
    <message>
        <source>{group}: missing, handed out {since}</source>
        <translation>{group}: fehlt, mitgegeben {since}</translation>
    </message>
    <message>
        <source>{group}: nothing taken over, settled {came}</source>
        <translation>{group}: nichts übernommen, abgeschlossen {came}</translation>
    </message>
    <message>
        <source>“{block}” is over, and results are missing: {groups}.</source>
        <translation>„{block}“ ist zu Ende, und es fehlen Ergebnisse: {groups}.</translation>
    </message>
</context>
<context>
    <name>GroupDoor</name>
    <message>
        <source>For a group room …</source>
        <translation>Für einen Gruppenraum …</translation>
    </message>
    <message>
        <source>Group room: {group}</source>
        <translation>Gruppenraum: {group}</translation>
    </message>
    <message>
        <source>Merge the result of a group …</source>
        <translation>Ergebnis einer Gruppe einarbeiten …</translation>
    </message>
    <message>
        <source>Only {block} is worked on here; everything else is to read.</source>
        <translation>Bearbeitet wird hier nur {block}; alles andere ist zum Nachlesen da.</translation>
    </message>
    <message>
        <source>Result of a group</source>
        <translation>Ergebnis einer Gruppe</translation>
    </message>
    <message>
        <source>Result of this group …</source>
        <translation>Ergebnis dieser Gruppe …</translation>
    </message>
    <message>
        <source>Result {group}</source>
        <translation>Ergebnis {group}</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved for {group}: {file}</source>
        <translation>Gespeichert für {group}: {file}</translation>
    </message>
    <message>
        <source>The result of {group} is merged. Undo takes it back.</source>
        <translation>Das Ergebnis von {group} ist eingearbeitet. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The result of {group} is saved: {file}. Bring it to the plenary.</source>
        <translation>Das Ergebnis von {group} ist gespeichert: {file}. Bringen Sie es ins Plenum.</translation>
    </message>
    <message>
        <source>Workshop files (*.json)</source>
        <translation>Workshop-Dateien (*.json)</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>no block of cards, vision, timeline or goals</source>
        <translation>kein Block mit Karten, Vision, Zeitstrahl oder Zielen</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Adopted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Arose in</source>
        <translation>Entstanden in</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Bringt ein</translation>
    </message>
    <message>
        <source>Closes the gap</source>
        <translation>Schließt die Lücke</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Ansprechstelle</translation>
    </message>
    <message>
        <source>Contributing</source>
        <translation>Mit dabei</translation>
    </message>
    <message>
        <source>Council or committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>Auswirkung auf</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Here the vision is reached</source>
        <translation>Hier ist die Vision erreicht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of resources</source>
        <translation>Art der Mittel</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Hebt auf</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Zusammengeführt aus</translation>
    </message>
    <message>
        <source>Money needed</source>
        <translation>Mittel benötigt</translation>
    </message>
    <message>
        <source>Money secured</source>
        <translation>Mittel gesichert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Weitere Formulierungen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Paper by</source>
        <translation>Vorlage bis</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Positions needed</source>
        <translation>Personalstellen, Bedarf</translation>
    </message>
    <message>
        <source>Positions secured</source>
        <translation>Personalstellen, gesichert</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Resources clear</source>
        <translation>Ressourcen geklärt</translation>
    </message>
    <message>
        <source>Role on the path</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Serves the vision</source>
        <translation>Dient der Vision</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>Spends money</source>
        <translation>Gibt Geld aus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Steps of the timeline</source>
        <translation>Schritte des Zeitstrahls</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Taken up in</source>
        <translation>Aufgegriffen in</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Way agreed</source>
        <translation>Vereinbarter Weg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Was darauf ist</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer nachfragt</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Year and amount</source>
        <translation>Jahr und Betrag</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
</context>
<context>
    <name>GroupKind</name>
    <message>
        <source>Amount of a source</source>
        <translation>Betrag einer Quelle</translation>
    </message>
    <message>
        <source>Answer of a unit</source>
        <translation>Antwort einer Stelle</translation>
    </message>
    <message>
        <source>Body on the path of a goal</source>
        <translation>Gremium auf dem Weg eines Ziels</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Need of a year</source>
        <translation>Bedarf eines Jahres</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Mittelquelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
</context>
<context>
    <name>GroupMerge</name>
    <message numerus="yes">
        <source>%n changed here only</source>
        <translation>
            <numerusform>%n nur hier geändert</numerusform>
            <numerusform>%n nur hier geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed in the group</source>
        <translation>
            <numerusform>%n in der Gruppe geändert</numerusform>
            <numerusform>%n in der Gruppe geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed session by the group</source>
        <translation>
            <numerusform>%n von der Gruppe als nichtöffentlich gekennzeichnet</numerusform>
            <numerusform>%n von der Gruppe als nichtöffentlich gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another order</source>
        <translation>
            <numerusform>%n an anderer Stelle</numerusform>
            <numerusform>%n an anderer Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed in the group</source>
        <translation>
            <numerusform>%n in der Gruppe entfernt</numerusform>
            <numerusform>%n in der Gruppe entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of the plenary, such as votes and consents</source>
        <translation>
            <numerusform>%n Ergebnis des Plenums, etwa eine Abstimmung oder Zustimmung</numerusform>
            <numerusform>%n Ergebnisse des Plenums, etwa Abstimmungen und Zustimmungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>All as here</source>
        <translation>Alle wie hier</translation>
    </message>
    <message>
        <source>All as the group</source>
        <translation>Alle wie die Gruppe</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>Wie hier</translation>
    </message>
    <message>
        <source>As here, as the group, both</source>
        <translation>Wie hier, wie die Gruppe, beide</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Wie die Gruppe</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Beide nebeneinander</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Changed here only: stays</source>
        <translation>Nur hier geändert: bleibt</translation>
    </message>
    <message>
        <source>Changed in the group</source>
        <translation>In der Gruppe geändert</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Decides everything that is not decided yet</source>
        <translation>Entscheidet alles, was noch offen ist</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Mitgegeben</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>It would wait for {names}, and that would close a circle: this link is left out.</source>
        <translation>Das würde auf {names} warten und einen Kreis schließen: Diese Verbindung wird weggelassen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Entfernt lassen</translation>
    </message>
    <message>
        <source>Merge result</source>
        <translation>Einarbeiten</translation>
    </message>
    <message>
        <source>New from the group</source>
        <translation>Neu aus der Gruppe</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed here, changed in the group</source>
        <translation>Hier entfernt, in der Gruppe geändert</translation>
    </message>
    <message>
        <source>Removed in the group</source>
        <translation>In der Gruppe entfernt</translation>
    </message>
    <message>
        <source>Removed in the group, changed or used here</source>
        <translation>In der Gruppe entfernt, hier geändert oder verwendet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Take it over, or leave it out</source>
        <translation>Übernehmen oder weglassen</translation>
    </message>
    <message>
        <source>The group closed this: it stays closed here.</source>
        <translation>Die Gruppe hat das als nichtöffentlich gekennzeichnet. Es bleibt hier nichtöffentlich.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Damit zusammen</translation>
    </message>
    <message>
        <source>Without the tick all stays as it is here.</source>
        <translation>Ohne Häkchen bleibt alles wie hier.</translation>
    </message>
    <message>
        <source>Without the tick it stays here.</source>
        <translation>Ohne Häkchen bleibt es hier stehen.</translation>
    </message>
    <message>
        <source>Without the tick it stays out.</source>
        <translation>Ohne Häkchen bleibt es draußen.</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>ein anderes Bild</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time} Uhr</translation>
    </message>
    <message>
        <source>decided – {words}</source>
        <translation>entschieden – {words}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time} Uhr</translation>
    </message>
    <message>
        <source>open – {words}</source>
        <translation>offen – {words}</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>inzwischen entfernt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{side}: holds</source>
        <translation>{side}: gilt</translation>
    </message>
    <message>
        <source>“{block}”, handed out {handed}, exported {exported}: {counts}.</source>
        <translation>„{block}“, mitgegeben {handed}, exportiert {exported}: {counts}.</translation>
    </message>
</context>
<context>
    <name>GroupMinutes</name>
    <message>
        <source>Worked out in groups, and merged here: {groups}.</source>
        <translation>In Gruppen erarbeitet und hier zusammengeführt: {groups}.</translation>
    </message>
    <message>
        <source>{group} ({day}, {time})</source>
        <translation>{group} ({day}, {time} Uhr)</translation>
    </message>
</context>
<context>
    <name>GroupWork</name>
    <message numerus="yes">
        <source>%n conflict(s) are not decided yet. Choose what holds, then merge.</source>
        <translation>
            <numerusform>Ein Konflikt ist noch nicht entschieden. Wählen Sie, was gilt, und arbeiten Sie dann ein.</numerusform>
            <numerusform>%n Konflikte sind noch nicht entschieden. Wählen Sie, was gilt, und arbeiten Sie dann ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>A later result of {group} is already merged. This one is older, and nothing was changed.</source>
        <translation>Ein späteres Ergebnis von {group} ist bereits eingearbeitet. Dieses ist älter; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Blocks of cards, of the vision, of the timeline and of goals can be handed out. Choose one of these.</source>
        <translation>Mitgeben lassen sich Blöcke mit Karten, Vision, Zeitstrahl und Zielen. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>Hand out to a group room</source>
        <translation>In einen Gruppenraum mitgeben</translation>
    </message>
    <message>
        <source>Hand out to {group}</source>
        <translation>An {group} mitgeben</translation>
    </message>
    <message>
        <source>Merge the result of {group}</source>
        <translation>Ergebnis von {group} einarbeiten</translation>
    </message>
    <message>
        <source>The block “{title}” that {group} worked on is no longer on the agenda. Bring it back with undo, then merge the file again: it keeps everything. Nothing was changed.</source>
        <translation>Der Block „{title}“, an dem {group} gearbeitet hat, steht nicht mehr auf der Agenda. Holen Sie ihn mit Rückgängig zurück und arbeiten Sie die Datei dann noch einmal ein: Sie behält alles. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>The name of the group has more than {limit} letters. Enter a shorter one.</source>
        <translation>Der Name der Gruppe hat mehr als {limit} Zeichen. Geben Sie einen kürzeren ein.</translation>
    </message>
    <message>
        <source>This is a result for the workshop “{title}”, and not for this one. Open that workshop, then merge it there. Nothing was changed.</source>
        <translation>Dieses Ergebnis gehört zum Workshop „{title}“, nicht zu diesem. Öffnen Sie jenen Workshop und arbeiten Sie es dort ein. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>This is the laptop of a group room. Work is handed out on the laptop of the plenary.</source>
        <translation>Dies ist der Laptop eines Gruppenraums. Mitgegeben wird auf dem Laptop des Plenums.</translation>
    </message>
    <message>
        <source>This laptop is that of a group room: only the group's own block is worked on here. What belongs elsewhere, take down as a card of the block, and change it in the plenary.</source>
        <translation>Dies ist der Laptop eines Gruppenraums: Bearbeitet wird hier nur der Block der Gruppe. Was anderswohin gehört, halten Sie als Karte in diesem Block fest und ändern es im Plenum.</translation>
    </message>
    <message>
        <source>This result of {group} is already merged: nothing in it is new.</source>
        <translation>Dieses Ergebnis von {group} ist bereits eingearbeitet: Es enthält nichts Neues.</translation>
    </message>
    <message>
        <source>This workshop is a copy of the one that was handed out to {group}. Merge the result on the laptop on which it was handed out. Nothing was changed.</source>
        <translation>Dieser Workshop ist eine Kopie dessen, aus dem {group} den Block mitbekam. Arbeiten Sie das Ergebnis auf dem Laptop ein, auf dem er mitgegeben wurde. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>This workshop was not handed out to a group: there is no result of a group. Export the workshop as a whole.</source>
        <translation>Dieser Workshop gehört keinem Gruppenraum: Es gibt kein Ergebnis einer Gruppe. Exportieren Sie den Workshop als Ganzes.</translation>
    </message>
    <message>
        <source>Wait for {groups} no more</source>
        <translation>Nicht mehr auf {groups} warten</translation>
    </message>
    <message>
        <source>Which group is it for? Enter its name.</source>
        <translation>Für welche Gruppe ist die Datei? Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>{file} is a workshop, and not the result of a group. On the laptop of the group room, export “Result of this group”, and choose that file.</source>
        <translation>{file} ist ein Workshop und kein Ergebnis einer Gruppe. Exportieren Sie auf dem Laptop des Gruppenraums das „Ergebnis dieser Gruppe“ und wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>{file} is damaged or was changed by hand. Let the group room export its result again. Nothing was changed.</source>
        <translation>{file} ist beschädigt oder wurde von Hand verändert. Lassen Sie den Gruppenraum sein Ergebnis noch einmal exportieren. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{file} is not the result of a group. Choose the file that the group room exported with “Result of this group”.</source>
        <translation>{file} ist kein Ergebnis einer Gruppe. Wählen Sie die Datei, die der Gruppenraum mit „Ergebnis dieser Gruppe“ exportiert hat.</translation>
    </message>
    <message>
        <source>{file} is the result of {group}. Open the workshop “{title}”, then merge it with “Merge the result of a group”.</source>
        <translation>{file} ist das Ergebnis von {group}. Öffnen Sie den Workshop „{title}“ und arbeiten Sie es mit „Ergebnis einer Gruppe einarbeiten“ ein.</translation>
    </message>
    <message>
        <source>{group} changed nothing of what was handed out. There is nothing to merge.</source>
        <translation>{group} hat an dem, was mitgegeben wurde, nichts geändert. Es gibt nichts einzuarbeiten.</translation>
    </message>
    <message>
        <source>“{field}” is for the plenary to decide: the group's result would not tell it.</source>
        <translation>„{field}“ entscheidet das Plenum: Das Ergebnis der Gruppe nähme es nicht mit.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>For a group room</source>
        <translation>Für einen Gruppenraum</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group 1</source>
        <translation>Gruppe 1</translation>
    </message>
    <message>
        <source>Hand out the words to say as well</source>
        <translation>Auch mitgeben, was im Block zu sagen ist</translation>
    </message>
    <message>
        <source>Handed out already to: {groups}.</source>
        <translation>Schon mitgegeben an: {groups}.</translation>
    </message>
    <message>
        <source>On it: the block, the units, and open results of other blocks to be read. Not on it: persons, private notes, and what was said in closed session.</source>
        <translation>Darauf sind: der Block, die Stellen und offene Ergebnisse anderer Blöcke zum Nachlesen. Nicht darauf sind: Personen, private Notizen und was nichtöffentlich gesagt wurde.</translation>
    </message>
    <message>
        <source>Save file …</source>
        <translation>Datei speichern …</translation>
    </message>
    <message>
        <source>The file goes to the group's laptop, by USB stick for example, and is imported there. The group works in this block alone and exports its result; here it is merged.</source>
        <translation>Die Datei kommt auf den Laptop der Gruppe, etwa mit einem USB-Stick, und wird dort importiert. Die Gruppe arbeitet nur in diesem Block und exportiert ihr Ergebnis; hier wird es eingearbeitet.</translation>
    </message>
    <message>
        <source>This block is closed: all of it is on the file, and the file must not get into other hands. On the group's laptop it stays closed. Persons and private notes are not on it.</source>
        <translation>Dieser Block ist nichtöffentlich: Er ist ganz auf der Datei, und sie darf nicht in andere Hände kommen. Auf dem Laptop der Gruppe bleibt er nichtöffentlich. Personen und private Notizen sind nicht darauf.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Moderation</source>
        <translation>Über Moderation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>In the handbook: {page}</source>
        <translation>Im Handbuch: {page}</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Tasten hier</translation>
    </message>
    <message>
        <source>Moderation is free software under the European Union Public Licence (EUPL) 1.2. Nothing leaves this computer unless you send or save it.</source>
        <translation>Moderation ist freie Software unter der Open-Source-Lizenz für die Europäische Union (EUPL) 1.2. Nichts verlässt diesen Rechner, wenn Sie es nicht selbst versenden oder speichern.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or another one.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Your data lies in {folder}</source>
        <translation>Ihre Daten liegen in {folder}</translation>
    </message>
</context>
<context>
    <name>HelpKeys</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
</context>
<context>
    <name>HintButton</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>{file} cannot be shown: it is no image and no PDF. Choose another file.</source>
        <translation>{file} lässt sich nicht zeigen: Es ist weder Bild noch PDF. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} cannot be shown: {reason}. Choose another file.</source>
        <translation>{file} lässt sich nicht zeigen: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is a photo in the format of a phone (HEIC): please save it as JPEG.</source>
        <translation>{file} ist ein Foto im Format eines Telefons (HEIC). Speichern Sie es als JPEG.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Save it without one, then try again.</source>
        <translation>{file} ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} is too large for the wall. Make it smaller than 40 megapixels, then try again.</source>
        <translation>{file} ist zu groß. Verkleinern Sie das Bild auf unter 40 Megapixel und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} takes too long to be shown, or too much memory. Save the page as a picture, then try again.</source>
        <translation>{file} braucht zu viel Zeit oder Speicher, um gezeigt zu werden. Speichern Sie die Seite als Bild und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken over.</source>
        <translation>Der Import wurde angehalten. Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Closed session</source>
        <translation>Nichtöffentlicher Teil</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Datum: {date}</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>Do you need something to take part well, such as step-free access, a hearing loop, sign language or large print? Please tell us when you reply. Whoever sets up the rooms reads what is needed, without your name.</source>
        <translation>Brauchen Sie etwas, um gut teilnehmen zu können, zum Beispiel einen stufenfreien Zugang, eine Induktionsschleife, Gebärdensprache oder große Schrift? Schreiben Sie es bitte mit Ihrer Antwort. Wer die Räume einrichtet, erfährt davon ohne Ihren Namen.</translation>
    </message>
    <message>
        <source>Do you need something to take part well, such as step-free access, a hearing loop, sign language or large print? Please tell {contact}. Whoever sets up the rooms reads what is needed, without your name.</source>
        <translation>Brauchen Sie etwas, um gut teilnehmen zu können, zum Beispiel einen stufenfreien Zugang, eine Induktionsschleife, Gebärdensprache oder große Schrift? Bitte wenden Sie sich an: {contact}. Wer die Räume einrichtet, erfährt davon ohne Ihren Namen.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Invitation: {title}</source>
        <translation>Einladung: {title}</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>Planned agenda</source>
        <translation>Geplanter Ablauf</translation>
    </message>
    <message>
        <source>The calendar entries are attached. Please tell us whether you will come, or who comes for you.</source>
        <translation>Die Kalendereinträge liegen bei. Bitte sagen Sie uns, ob Sie kommen oder wer Sie vertritt.</translation>
    </message>
    <message>
        <source>The calendar entry is attached. Please tell us whether you will come, or who comes for you.</source>
        <translation>Der Kalendereintrag ist beigefügt. Bitte geben Sie uns Bescheid, ob Sie kommen oder wer Sie vertritt.</translation>
    </message>
    <message>
        <source>The workshop has no date yet. Enter the day, then invite.</source>
        <translation>Der Workshop hat noch kein Datum. Tragen Sie den Tag ein, dann können Sie einladen.</translation>
    </message>
    <message>
        <source>Time: {begin} to {end}</source>
        <translation>Zeit: {begin} bis {end} Uhr</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>you are invited to the workshop {title}.</source>
        <translation>wir laden Sie herzlich zum Workshop {title} ein.</translation>
    </message>
    <message>
        <source>{title}, day {number}</source>
        <translation>{title}, Tag {number}</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Addresses are</source>
        <translation>Adressen sind</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Name recipients in the calendar entry</source>
        <translation>Eingeladene im Kalendereintrag nennen</translation>
    </message>
    <message>
        <source>No mail program opens drafts here. Show it in its folder, or copy the text.</source>
        <translation>Hier öffnet kein Mailprogramm Entwürfe. Wählen Sie „Im Ordner zeigen“ oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Open mail draft</source>
        <translation>Mailentwurf öffnen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Save calendar file …</source>
        <translation>Kalenderdatei speichern …</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject and words are on the clipboard.</source>
        <translation>Betreff und Text liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The draft cannot be written: {reason}. Save the calendar file, or copy the text.</source>
        <translation>Der Entwurf kann nicht geschrieben werden: {reason}. Speichern Sie die Kalenderdatei oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>The draft was given to the mail program. If no window opens: show it in its folder, or copy the text.</source>
        <translation>Der Entwurf ist an das Mailprogramm übergeben. Öffnet sich kein Fenster, wählen Sie „Im Ordner zeigen“ oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>hidden (Bcc)</source>
        <translation>verborgen (Bcc)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no valid address</source>
        <translation>keine gültige Adresse</translation>
    </message>
    <message>
        <source>visible (To)</source>
        <translation>sichtbar (An)</translation>
    </message>
</context>
<context>
    <name>InvolvementAgreed</name>
    <message>
        <source>{phase}: {actor}</source>
        <translation>{phase}: {actor}</translation>
    </message>
</context>
<context>
    <name>InvolvementDates</name>
    <message>
        <source>Involvement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>{phase}: {actor} {part}</source>
        <translation>{phase}: {actor} ({part})</translation>
    </message>
</context>
<context>
    <name>InvolvementEdit</name>
    <message>
        <source>A phase needs a name. Type what happens in it, for example draft.</source>
        <translation>Der Name der Phase fehlt. Geben Sie ein, was in ihr geschieht, zum Beispiel Entwurf.</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>An actor needs a name. Type who it is, for example citizens or the county.</source>
        <translation>Der Name fehlt. Geben Sie ein, wer beteiligt ist, zum Beispiel Bürgerschaft oder Kreis.</translation>
    </message>
    <message>
        <source>Clear part</source>
        <translation>Beteiligung entfernen</translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Note to a part</source>
        <translation>Notiz zur Beteiligung</translation>
    </message>
    <message>
        <source>Remove actor</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove phase</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Rename phase</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>Set part</source>
        <translation>Beteiligung eintragen</translation>
    </message>
    <message>
        <source>Set when</source>
        <translation>Zeitpunkt eintragen</translation>
    </message>
    <message>
        <source>Take over actors</source>
        <translation>Beteiligte übernehmen</translation>
    </message>
    <message>
        <source>Take over units and phases</source>
        <translation>Stellen und Phasen übernehmen</translation>
    </message>
    <message>
        <source>There is already a phase named {name}. Give this one another name.</source>
        <translation>Eine Phase „{name}“ gibt es schon. Geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a council group: it decides through the council or a committee. Give the decision to the body that takes it.</source>
        <translation>„{name}“ ist eine Fraktion: Sie entscheidet durch den Rat oder einen Ausschuss. Geben Sie die Entscheidung dem Gremium, das sie trifft.</translation>
    </message>
    <message>
        <source>{name} is a unit of this workshop. Rename it in the preparation, and it is renamed here.</source>
        <translation>„{name}“ ist eine Stelle dieses Workshops. Benennen Sie sie in der Vorbereitung um, dann heißt sie auch hier so.</translation>
    </message>
    <message>
        <source>{name} is on the map already. Give this one another name.</source>
        <translation>„{name}“ steht schon auf der Landkarte. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>InvolvementMinutes</name>
    <message>
        <source>Actor</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Hints of the involvement map that were dealt with</source>
        <translation>Erledigte Hinweise zur Beteiligungslandkarte</translation>
    </message>
    <message>
        <source>Involvement map: a row for every actor, a column for every phase, in the cells what the actor has to do with the phase, and when.</source>
        <translation>Beteiligungslandkarte: eine Zeile für alle Beteiligten, eine Spalte für jede Phase, in den Feldern Art und Zeitpunkt der Beteiligung.</translation>
    </message>
    <message>
        <source>Notes to the involvement</source>
        <translation>Anmerkungen zur Beteiligung</translation>
    </message>
    <message>
        <source>Open points of the involvement map</source>
        <translation>Offene Punkte der Beteiligungslandkarte</translation>
    </message>
    <message>
        <source>{actor} – {phase}: {note}</source>
        <translation>{actor} – {phase}: {note}</translation>
    </message>
    <message>
        <source>{i} is informed · {h} is heard · {e} decides · {d} carries out</source>
        <translation>{i} informiert · {h} gehört · {e} entscheidet · {d} führt durch</translation>
    </message>
</context>
<context>
    <name>InvolvementPage</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Actor down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Actor up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message numerus="yes">
        <source>Add %n body(ies) of the matrix</source>
        <translation>
            <numerusform>%n Spalte der Matrix hinzufügen</numerusform>
            <numerusform>%n Spalten der Matrix hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n unit(s)</source>
        <translation>
            <numerusform>%n Stelle hinzufügen</numerusform>
            <numerusform>%n Stellen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>First actor</source>
        <translation>Wer ist beteiligt?</translation>
    </message>
    <message>
        <source>How, by whom, under which condition?</source>
        <translation>Wie, durch wen, unter welcher Bedingung?</translation>
    </message>
    <message>
        <source>Involvement map</source>
        <translation>Beteiligungslandkarte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase to the left</source>
        <translation>Phase nach links</translation>
    </message>
    <message>
        <source>Phase to the right</source>
        <translation>Phase nach rechts</translation>
    </message>
    <message>
        <source>Rows are those who are concerned, in this room or not; columns are the phases from the idea to the evaluation. You can rename, add and remove them at any time.</source>
        <translation>Die Zeilen sind alle, die es betrifft, ob im Raum oder nicht; die Spalten sind die Phasen von der Idee bis zur Auswertung. Beides lässt sich jederzeit umbenennen, ergänzen und entfernen.</translation>
    </message>
    <message>
        <source>Take over actors of another block …</source>
        <translation>Beteiligte eines anderen Blocks übernehmen …</translation>
    </message>
    <message>
        <source>Take over bodies of the role matrix</source>
        <translation>Spalten der Rollenmatrix übernehmen</translation>
    </message>
    <message>
        <source>Take over units and usual phases</source>
        <translation>Stellen und übliche Phasen übernehmen</translation>
    </message>
    <message>
        <source>There is nobody to take over: no role matrix of this workshop has bodies that are missing here.</source>
        <translation>Es gibt niemanden mehr zu übernehmen: Alle Spalten der Rollenmatrizen stehen schon hier.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When and note</source>
        <translation>Wann und Notiz</translation>
    </message>
    <message>
        <source>Who is involved when?</source>
        <translation>Wer ist wann beteiligt?</translation>
    </message>
    <message>
        <source>day or words</source>
        <translation>Tag oder Worte</translation>
    </message>
    <message>
        <source>not involved</source>
        <translation>nicht beteiligt</translation>
    </message>
    <message>
        <source>of {all} actors involved</source>
        <translation>von {all} beteiligt</translation>
    </message>
</context>
<context>
    <name>InvolvementPapers</name>
    <message>
        <source>Blank involvement map: a line for each of {actors}, a column for {phases}.</source>
        <translation>Leere Beteiligungslandkarte: je eine Zeile für {actors}, je eine Spalte für {phases}.</translation>
    </message>
    <message>
        <source>Involvement map</source>
        <translation>Beteiligungslandkarte</translation>
    </message>
</context>
<context>
    <name>InvolvementPhase</name>
    <message>
        <source>Clarification</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
</context>
<context>
    <name>InvolvementRules</name>
    <message>
        <source>A council group decides</source>
        <translation>Eine Fraktion entscheidet</translation>
    </message>
    <message>
        <source>Carries out and was never heard</source>
        <translation>Durchführung ohne vorherige Anhörung</translation>
    </message>
    <message>
        <source>Decides unprepared</source>
        <translation>Entscheidung unvorbereitet</translation>
    </message>
    <message>
        <source>Functional chart (Nordsieck; Ulrich/Fluri)</source>
        <translation>Funktionendiagramm (Nordsieck; Ulrich/Fluri)</translation>
    </message>
    <message>
        <source>Ladder of participation (Arnstein 1969)</source>
        <translation>Leiter der Beteiligung (Arnstein 1969)</translation>
    </message>
    <message>
        <source>Nobody decides</source>
        <translation>Niemand entscheidet</translation>
    </message>
    <message>
        <source>Nobody decides in any phase. Say who takes the decision, and in which phase.</source>
        <translation>In keiner Phase entscheidet jemand. Legen Sie fest, wer die Entscheidung trifft und in welcher Phase.</translation>
    </message>
    <message>
        <source>Not involved</source>
        <translation>An keiner Phase beteiligt</translation>
    </message>
    <message>
        <source>Several decide</source>
        <translation>Mehrere entscheiden</translation>
    </message>
    <message>
        <source>Several decide in the phase {phase}: {actors}.</source>
        <translation>In der Phase {phase} entscheiden mehrere: {actors}.</translation>
    </message>
    <message>
        <source>in the whole map</source>
        <translation>in der ganzen Landkarte</translation>
    </message>
    <message>
        <source>{actors} carries out in the phase {phase} and was never heard before.</source>
        <translation>Durchführung ohne vorherige Anhörung: {actors}, Phase {phase}.</translation>
    </message>
    <message>
        <source>{actors} decides in the phase {phase} without having been heard or informed before.</source>
        <translation>Entscheidung ohne vorherige Anhörung oder Information: {actors}, Phase {phase}.</translation>
    </message>
    <message>
        <source>{actors} is a council group and cannot decide in the phase {phase}: the council or a committee decides.</source>
        <translation>Eine Fraktion kann in der Phase {phase} nicht entscheiden ({actors}): Das tut der Rat oder ein Ausschuss.</translation>
    </message>
    <message>
        <source>{actors} is not involved in any phase.</source>
        <translation>{actors}: an keiner Phase beteiligt.</translation>
    </message>
    <message>
        <source>{phase}: {actors}</source>
        <translation>{phase}: {actors}</translation>
    </message>
</context>
<context>
    <name>InvolvementSheets</name>
    <message>
        <source>Involvement map</source>
        <translation>Beteiligungslandkarte</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>InvolvementWall</name>
    <message>
        <source>Involvement map</source>
        <translation>Beteiligungslandkarte</translation>
    </message>
    <message>
        <source>Who is involved when</source>
        <translation>Wer ist wann beteiligt</translation>
    </message>
    <message>
        <source>Who is involved when?</source>
        <translation>Wer ist wann beteiligt?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>JargonList</name>
    <message>
        <source>a list of words that need explaining</source>
        <translation>eine Liste von Wörtern, die erklärt werden müssen</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>--result writes what a group worked out, --group and --block hand a block out: ask for one of the two. Nothing was written.</source>
        <translation>--result schreibt, was eine Gruppe erarbeitet hat, --group und --block geben einen Block mit: Nennen Sie eines von beiden. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Several workshops match “{name}”: {found}. Give more of the title, or the id.</source>
        <translation>Zu „{name}“ passen mehrere Workshops: {found}. Geben Sie mehr vom Titel an oder die Kennung.</translation>
    </message>
    <message>
        <source>The running app does not know this request. Close it, then try again.</source>
        <translation>Das laufende Programm kennt diese Anfrage nicht. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workshop could not be stored: {reason}. Nothing was imported.</source>
        <translation>Der Workshop konnte nicht gespeichert werden: {reason}. Es wurde nichts importiert. Beheben Sie die Ursache und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The workshop has no block of cards, vision, timeline or goals that could be handed out.</source>
        <translation>Der Workshop hat keinen Block mit Karten, Vision, Zeitstrahl oder Zielen, der sich mitgeben ließe.</translation>
    </message>
    <message>
        <source>There is no series “{name}”. The library of the app shows those that there are.</source>
        <translation>Es gibt keine Reihe „{name}“. Die Bibliothek des Programms zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no workshop “{name}”. “moderation list” shows those that there are.</source>
        <translation>Es gibt keinen Workshop „{name}“. „moderation list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Which block is handed out? Name one of these with --block: {found}. Nothing was written.</source>
        <translation>Welcher Block wird mitgegeben? Nennen Sie mit --block einen von diesen: {found}. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Which group is the block for? Name it with --group; without --block the whole workshop is exported. Nothing was written.</source>
        <translation>Für welche Gruppe ist der Block? Nennen Sie sie mit --group; ohne --block wird der ganze Workshop exportiert. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>“{path}” names no file by its whole path. Give the whole path, then try again.</source>
        <translation>„{path}“ nennt keine Datei mit ihrem ganzen Pfad. Geben Sie den ganzen Pfad an und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>A unit is renamed in the preparation.</source>
        <translation>Eine Stelle wird in der Vorbereitung umbenannt.</translation>
    </message>
    <message>
        <source>Actor of the involvement map</source>
        <translation>Zeile der Beteiligungslandkarte</translation>
    </message>
    <message>
        <source>Answer of a unit</source>
        <translation>Antwort einer Stelle</translation>
    </message>
    <message>
        <source>Answers are given on the page of the goals.</source>
        <translation>Antworten werden in der Ansicht „Ziele“ gegeben.</translation>
    </message>
    <message>
        <source>Block of the agenda</source>
        <translation>Block im Ablauf</translation>
    </message>
    <message>
        <source>Consent to the wording</source>
        <translation>Zustimmung zum Wortlaut</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Ansprechstelle</translation>
    </message>
    <message>
        <source>Element of the vision</source>
        <translation>Element der Vision</translation>
    </message>
    <message>
        <source>Fact about the workshop</source>
        <translation>Angabe zum Workshop</translation>
    </message>
    <message>
        <source>Field of the role matrix</source>
        <translation>Feld der Rollenmatrix</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>Festpunkt</translation>
    </message>
    <message>
        <source>Frame of the workshop</source>
        <translation>Rahmen des Workshops</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>How it is voted on is chosen on the page of the vote.</source>
        <translation>Wie abgestimmt wird, wählen Sie in der Ansicht „Abstimmung“.</translation>
    </message>
    <message>
        <source>How the objection was taken up</source>
        <translation>Wie der Einwand eingearbeitet wurde</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>It needs a title. Remove it on the timeline.</source>
        <translation>Der Titel darf nicht leer sein. Zum Entfernen öffnen Sie den Zeitstrahl.</translation>
    </message>
    <message>
        <source>Message of the vision</source>
        <translation>Botschaft der Vision</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Names and presence are changed in the list of participants.</source>
        <translation>Namen und Anwesenheit werden in der Liste der Teilnehmenden geändert.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Offer of the role negotiation</source>
        <translation>Angebot der Rollenverhandlung</translation>
    </message>
    <message>
        <source>Option of the vote</source>
        <translation>Option der Abstimmung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Photo in words</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Question of the block</source>
        <translation>Frage des Blocks</translation>
    </message>
    <message>
        <source>Question of the vote</source>
        <translation>Frage der Abstimmung</translation>
    </message>
    <message>
        <source>Reason for the format</source>
        <translation>Grund für das Format</translation>
    </message>
    <message>
        <source>Request of the role negotiation</source>
        <translation>Wunsch der Rollenverhandlung</translation>
    </message>
    <message>
        <source>Reservation or reason</source>
        <translation>Vorbehalt oder Grund</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Ergebnis der Abstimmung</translation>
    </message>
    <message>
        <source>Sentence of the vision</source>
        <translation>Satz der Vision</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Short title of the goal</source>
        <translation>Kurztitel des Ziels</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Quelle der Zahlen</translation>
    </message>
    <message>
        <source>Step of the timeline</source>
        <translation>Schritt auf dem Zeitstrahl</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Task of the role matrix</source>
        <translation>Aufgabe der Rollenmatrix</translation>
    </message>
    <message>
        <source>The letters are set in the role matrix.</source>
        <translation>Die Buchstaben werden in der Rollenmatrix eingetragen.</translation>
    </message>
    <message>
        <source>The result of a vote is not rewritten.</source>
        <translation>Das Ergebnis einer Abstimmung wird nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>There are no words left. Remove the entry where it is kept.</source>
        <translation>Der Text darf nicht leer sein. Zum Entfernen öffnen Sie den Eintrag mit Enter.</translation>
    </message>
    <message>
        <source>These words are made from several things.</source>
        <translation>Dieser Text entsteht aus mehreren Angaben.</translation>
    </message>
    <message>
        <source>These words were said to several goals. Change them at each of these goals.</source>
        <translation>Das wurde zu mehreren Zielen gesagt. Ändern Sie es bei jedem dieser Ziele.</translation>
    </message>
    <message>
        <source>This heading belongs to the form of the minutes.</source>
        <translation>Diese Überschrift gehört zur Form des Protokolls.</translation>
    </message>
    <message>
        <source>This is changed on the page of the vision.</source>
        <translation>Das wird auf der Seite der Vision geändert.</translation>
    </message>
    <message>
        <source>This is chosen in the preparation, not typed.</source>
        <translation>Das wird in der Vorbereitung gewählt, nicht geschrieben.</translation>
    </message>
    <message>
        <source>Title of the cluster</source>
        <translation>Titel des Clusters</translation>
    </message>
    <message>
        <source>Title of the workshop</source>
        <translation>Titel des Workshops</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Way agreed</source>
        <translation>Vereinbarter Weg</translation>
    </message>
    <message>
        <source>What exactly the goal is</source>
        <translation>Was genau das Ziel ist</translation>
    </message>
    <message>
        <source>What people gain</source>
        <translation>Was die Menschen davon haben</translation>
    </message>
    <message>
        <source>What the goal is measured by</source>
        <translation>Woran das Ziel gemessen wird</translation>
    </message>
    <message>
        <source>What the vision means</source>
        <translation>Was die Vision bedeutet</translation>
    </message>
    <message>
        <source>What was counted on</source>
        <translation>Womit gerechnet wurde</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>What was said in a round</source>
        <translation>Antwort einer Runde</translation>
    </message>
    <message>
        <source>What was said when words were changed after a result is not rewritten.</source>
        <translation>Was zu einem geänderten Wortlaut gesagt wurde, wird nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>Whether the room looks further</source>
        <translation>Ob die Runde weitersucht</translation>
    </message>
    <message>
        <source>Wording after a result</source>
        <translation>Wortlaut nach einem Ergebnis</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Attendance: who is here</source>
        <translation>Anwesenheit: wer da ist</translation>
    </message>
    <message>
        <source>Begin, end the block, close after the last</source>
        <translation>Beginnen, Block beenden, nach dem letzten abschließen</translation>
    </message>
    <message>
        <source>Capture bar: {what}</source>
        <translation>Eingabezeile: {what}</translation>
    </message>
    <message>
        <source>Clear, then back to the block</source>
        <translation>Leeren, dann zurück zum Block</translation>
    </message>
    <message>
        <source>Closing round: what is still missing</source>
        <translation>Abschlussrunde: was noch fehlt</translation>
    </message>
    <message>
        <source>Evaluation of the event, and back</source>
        <translation>Auswertung der Veranstaltung, und zurück</translation>
    </message>
    <message>
        <source>Everything that was taken down, and back</source>
        <translation>Gesamte Mitschrift und zurück</translation>
    </message>
    <message>
        <source>File it; several pasted lines one by one</source>
        <translation>Ablegen; mehrere eingefügte Zeilen einzeln</translation>
    </message>
    <message>
        <source>File several lines as one</source>
        <translation>Mehrere Zeilen als einen Eintrag ablegen</translation>
    </message>
    <message>
        <source>Ground rules: agree, look back</source>
        <translation>Spielregeln: vereinbaren, zurückblicken</translation>
    </message>
    <message>
        <source>Group rooms</source>
        <translation>Gruppenräume</translation>
    </message>
    <message>
        <source>Into the work area and back</source>
        <translation>In den Arbeitsbereich und zurück</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leiten</translation>
    </message>
    <message>
        <source>List of speakers, and back</source>
        <translation>Redeliste, und zurück</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes beside the work</source>
        <translation>Protokoll neben der Arbeit</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Weiterblättern</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Read back what was agreed</source>
        <translation>Vereinbartes vorlesen</translation>
    </message>
    <message>
        <source>Show the ground rules</source>
        <translation>Die Spielregeln zeigen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Ausgewähltes zeigen</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Mitschreiben</translation>
    </message>
    <message>
        <source>Turn: {what}</source>
        <translation>Wortmeldung: {what}</translation>
    </message>
    <message>
        <source>Type in what was written on paper</source>
        <translation>Vom Papier eintippen</translation>
    </message>
    <message>
        <source>Vote on this, and back</source>
        <translation>Darüber abstimmen und zurück</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Ways to get home on time</source>
        <translation>Wege, Zeit aufzuholen</translation>
    </message>
    <message>
        <source>nobody is on the list</source>
        <translation>auf der Liste steht niemand</translation>
    </message>
    <message>
        <source>nothing is selected here</source>
        <translation>hier ist nichts ausgewählt</translation>
    </message>
    <message>
        <source>only while a block runs</source>
        <translation>nur solange ein Block läuft</translation>
    </message>
    <message>
        <source>plan a block first</source>
        <translation>erst einen Block planen</translation>
    </message>
    <message>
        <source>the workshop is closed</source>
        <translation>der Workshop ist abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>By law {holder} decides ({where}).</source>
        <translation>Nach dem Gesetz entscheidet {holder} ({where}).</translation>
    </message>
    <message>
        <source>By law {holder} decides; this cannot be transferred ({barred}).</source>
        <translation>Nach dem Gesetz entscheidet {holder}; es lässt sich nicht übertragen ({barred}).</translation>
    </message>
    <message>
        <source>Checked in part; please check.</source>
        <translation>Teilweise geprüft, bitte prüfen.</translation>
    </message>
    <message>
        <source>Competence by law</source>
        <translation>Zuständigkeit nach Gesetz</translation>
    </message>
    <message>
        <source>Competence by law or own rules</source>
        <translation>Zuständigkeit nach Gesetz oder eigenem Recht</translation>
    </message>
    <message>
        <source>Competence by own rules</source>
        <translation>Zuständigkeit nach eigenem Recht</translation>
    </message>
    <message>
        <source>Not checked: {where}.</source>
        <translation>Nicht geprüft: {where}.</translation>
    </message>
    <message>
        <source>Origin: {origin}.</source>
        <translation>Herkunft: {origin}.</translation>
    </message>
    <message>
        <source>Please check.</source>
        <translation>Bitte prüfen.</translation>
    </message>
    <message>
        <source>State law settles who orders this ({where}); neither main statute nor council decision moves it. The municipality may apply; some orders need its consent.</source>
        <translation>Wer das anordnet, regelt das Landesrecht ({where}); weder Hauptsatzung noch Ratsbeschluss verschieben es. Die Kommune kann es beantragen, manche Anordnung braucht ihr Einvernehmen.</translation>
    </message>
    <message>
        <source>The law gives this to {holder} ({where}), as far as the council does not reserve it for itself.</source>
        <translation>Das weist das Gesetz {holder} zu ({where}), soweit der Rat es sich nicht vorbehält.</translation>
    </message>
    <message>
        <source>The law gives this to {holder} ({where}); a decision of the council does not change that.</source>
        <translation>Das weist das Gesetz {holder} zu ({where}); ein Ratsbeschluss ändert das nicht.</translation>
    </message>
    <message>
        <source>Who decides this is settled already ({where}).</source>
        <translation>Wer das entscheidet, ist schon geregelt ({where}).</translation>
    </message>
    <message>
        <source>Your main statute settles this ({where}); changing it needs main statute or council decision.</source>
        <translation>Das regelt Ihre Hauptsatzung ({where}); es zu ändern, braucht Hauptsatzung oder Ratsbeschluss.</translation>
    </message>
    <message>
        <source>Your rules of procedure settle this ({where}); changing it needs rules of procedure or council decision.</source>
        <translation>Das regelt Ihre Geschäftsordnung ({where}); es zu ändern, braucht Geschäftsordnung oder Ratsbeschluss.</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>nach Gesetz</translation>
    </message>
    <message>
        <source>by law, checked in part</source>
        <translation>nach Gesetz, teilweise geprüft</translation>
    </message>
    <message>
        <source>by law, not checked</source>
        <translation>nach Gesetz, nicht geprüft</translation>
    </message>
    <message>
        <source>by the town’s own list</source>
        <translation>nach eigener Liste der Kommune</translation>
    </message>
    <message>
        <source>by your main statute</source>
        <translation>nach Ihrer Hauptsatzung</translation>
    </message>
    <message>
        <source>by your rules of procedure</source>
        <translation>nach Ihrer Geschäftsordnung</translation>
    </message>
    <message>
        <source>municipal code of the state</source>
        <translation>Gemeindeordnung des Landes</translation>
    </message>
    <message>
        <source>the town’s own list</source>
        <translation>eigene Liste der Kommune</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>typed in by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>{label}: {title} ({source})</source>
        <translation>{label}: {title} ({source})</translation>
    </message>
    <message>
        <source>{label}: {where}</source>
        <translation>{label}: {where}</translation>
    </message>
    <message>
        <source>{sentence} {tail}</source>
        <translation>{sentence} {tail}</translation>
    </message>
</context>
<context>
    <name>LeftAnswer</name>
    <message>
        <source>declined afterwards</source>
        <translation>hat danach abgesagt</translation>
    </message>
    <message>
        <source>no longer taking part</source>
        <translation>nicht mehr beteiligt</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is no length of time. Type for example 3 months, 2 weeks or 10 days.</source>
        <translation>„{typed}“ ist keine Zeitdauer. Geben Sie zum Beispiel 3 Monate, 2 Wochen oder 10 Tage ein.</translation>
    </message>
    <message>
        <source>“{typed}” is too long. Enter {most} years at most.</source>
        <translation>„{typed}“ ist zu lang. Geben Sie höchstens {most} Jahre ein.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Carrying out</source>
        <translation>Durchführung</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Mitwirkung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Rolle</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>county</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>federal</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>ein Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, also without a date</source>
        <translation>
            <numerusform>%n offen, auch ohne Termin</numerusform>
            <numerusform>%n offen, auch ohne Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>eine Person wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole workshop with cards, roles, vision, timeline, goals.</source>
        <translation>Ein ganzer Workshop mit Karten, Rollen, Vision, Zeitstrahl, Zielen.</translation>
    </message>
    <message>
        <source>About Moderation</source>
        <translation>Über Moderation</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>As calendar …</source>
        <translation>Als Kalender …</translation>
    </message>
    <message>
        <source>As mail draft …</source>
        <translation>Als Mailentwurf …</translation>
    </message>
    <message>
        <source>Begin with a template below, or import a file.</source>
        <translation>Beginnen Sie unten mit einer Vorlage oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit template …</source>
        <translation>Vorlage bearbeiten …</translation>
    </message>
    <message>
        <source>Empty workshop</source>
        <translation>Leerer Workshop</translation>
    </message>
    <message>
        <source>Example to try out</source>
        <translation>Beispiel zum Ausprobieren</translation>
    </message>
    <message>
        <source>Export workshop</source>
        <translation>Workshop exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Follow up …</source>
        <translation>Review anlegen …</translation>
    </message>
    <message>
        <source>For the council …</source>
        <translation>Für den Rat …</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>How far is it? …</source>
        <translation>Wie weit ist es? …</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Aus Datei importieren …</translation>
    </message>
    <message>
        <source>Import workshop</source>
        <translation>Workshop importieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Reihe</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Noch kein Workshop</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the example a year later</source>
        <translation>Beispiel ein Jahr später öffnen</translation>
    </message>
    <message>
        <source>Pass on what is due</source>
        <translation>Fälliges weitergeben</translation>
    </message>
    <message>
        <source>Plan the agenda yourself, block by block.</source>
        <translation>Den Ablauf selbst planen, Block für Block.</translation>
    </message>
    <message>
        <source>Pulling together</source>
        <translation>Workshops für Politik und Verwaltung</translation>
    </message>
    <message>
        <source>Search workshops, series, what is due</source>
        <translation>Workshops, Reihen, Fälliges suchen</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Today until {time}</source>
        <translation>Heute bis {time} Uhr</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer zuständig ist</translation>
    </message>
    <message>
        <source>Workshop files (*.json)</source>
        <translation>Workshop-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Datum</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Create workshop</source>
        <translation>Workshop anlegen</translation>
    </message>
    <message>
        <source>Duplicate workshop</source>
        <translation>Workshop duplizieren</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo: {municipality}</source>
        <translation>Logo: {municipality}</translation>
    </message>
    <message>
        <source>The logo in this file cannot be read. Nothing was imported: take the logo out where the file comes from, then export again.</source>
        <translation>Das Logo in dieser Datei lässt sich nicht lesen. Es wurde nichts importiert. Entfernen Sie das Logo im ursprünglichen Workshop und exportieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>This logo is white and will not be seen on white paper. Choose the version for light ground.</source>
        <translation>Dieses Logo ist weiß und auf weißem Papier nicht zu sehen. Wählen Sie die Fassung für hellen Grund.</translation>
    </message>
</context>
<context>
    <name>LostVotes</name>
    <message numerus="yes">
        <source>%n vote(s) or round(s) ended with the program</source>
        <translation>
            <numerusform>Beim letzten Beenden war eine Abstimmung oder Runde offen</numerusform>
            <numerusform>Beim letzten Beenden waren %n Abstimmungen oder Runden offen</numerusform>
        </translation>
    </message>
    <message>
        <source>A vote or a round is still open</source>
        <translation>Eine Abstimmung oder Runde ist noch offen</translation>
    </message>
    <message>
        <source>End and lose them</source>
        <translation>Beenden, Stimmen verwerfen</translation>
    </message>
    <message>
        <source>In “{workshop}”, “{question}” was open.</source>
        <translation>In „{workshop}“ war „{question}“ offen.</translation>
    </message>
    <message>
        <source>Nothing of it is stored before it is closed: please enter ballots again from the paper, and ask a round once more.</source>
        <translation>Gespeichert wird erst beim Schließen. Geben Sie Stimmzettel erneut vom Papier ein und fragen Sie eine Runde erneut ab.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>What was entered is in memory only. Close it first, or enter it again next time.</source>
        <translation>Was eingegeben wurde, ist noch nicht gespeichert. Schließen Sie zuerst die Abstimmung oder Runde. Sonst geben Sie beim nächsten Start alles erneut ein.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>“{address}” is no mail address. Correct it, or reach this person another way.</source>
        <translation>„{address}“ ist keine Mailadresse. Berichtigen Sie sie oder erreichen Sie diese Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>“{words}” holds hidden characters that a mail cannot carry. Type it anew, then try again.</source>
        <translation>„{words}“ enthält verborgene Zeichen, die eine Mail nicht tragen kann. Geben Sie den Text neu ein und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>MailServer</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Enter the sender’s address, for example {example}.</source>
        <translation>Geben Sie die Absenderadresse ein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Enter the server’s name.</source>
        <translation>Geben Sie den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>For {user} on {host}.</source>
        <translation>Für {user} auf {host}.</translation>
    </message>
    <message>
        <source>Keep in the system’s keyring</source>
        <translation>Im Schlüsselbund des Systems verwahren</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Passwort für den Mailserver</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>The connection works: encrypted and verified.</source>
        <translation>Die Verbindung steht: verschlüsselt und geprüft.</translation>
    </message>
    <message>
        <source>The connection works: encrypted, verified, logged in.</source>
        <translation>Die Verbindung steht: verschlüsselt, geprüft, angemeldet.</translation>
    </message>
    <message>
        <source>This system has no keyring: the password is stored nowhere and asked for each time.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Das Passwort wird nirgends gespeichert und jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>one for all (Bcc)</source>
        <translation>eine für alle (Bcc)</translation>
    </message>
    <message>
        <source>one for everybody</source>
        <translation>einzeln an alle</translation>
    </message>
    <message>
        <source>{host} did not accept user name and password of {user}.</source>
        <translation>„{host}“ hat Benutzername und Passwort von {user} nicht angenommen. Prüfen Sie beides.</translation>
    </message>
</context>
<context>
    <name>MailServerForm</name>
    <message>
        <source>Always encrypted and verified. The password is never among the settings: it is asked for when it is needed, and kept in the system’s keyring if there is one.</source>
        <translation>Immer verschlüsselt und geprüft. Das Passwort steht nie in den Einstellungen: Es wird erfragt, wenn es gebraucht wird, und im Schlüsselbund des Systems verwahrt, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>MailTrouble</name>
    <message>
        <source>No encrypted connection came about. Choose the other kind of encryption or another port in the settings.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande. Wählen Sie in den Einstellungen die andere Art der Verschlüsselung oder einen anderen Port.</translation>
    </message>
    <message>
        <source>No mail server answers there. Check its name and port in the settings.</source>
        <translation>Dort antwortet kein Mailserver. Prüfen Sie Name und Port in den Einstellungen.</translation>
    </message>
    <message>
        <source>Not sent: you stopped.</source>
        <translation>Nicht gesendet: Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>The connection broke at the very end: the mail may have arrived. Ask before you send it again.</source>
        <translation>Die Verbindung brach ganz am Ende ab: Die Mail kann angekommen sein. Fragen Sie nach, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>The connection broke before the mail was handed over. Send again.</source>
        <translation>Die Verbindung brach ab, bevor die Mail übergeben war. Senden Sie erneut.</translation>
    </message>
    <message>
        <source>The mail is too large for this server. Send it with fewer attachments.</source>
        <translation>Die Mail ist für diesen Server zu groß. Senden Sie sie mit weniger Anlagen.</translation>
    </message>
    <message>
        <source>The mail server asks to come back later. Send again in ten minutes.</source>
        <translation>Der Mailserver bittet um Geduld. Senden Sie in zehn Minuten erneut.</translation>
    </message>
    <message>
        <source>The mail server cannot prove who it is, so nothing was sent to it. Ask your IT for its exact name, and for a valid certificate.</source>
        <translation>Der Mailserver kann sich nicht ausweisen, deshalb wurde nichts an ihn gesendet. Fragen Sie die IT nach seinem genauen Namen und einem gültigen Zertifikat.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time. Send again in a few minutes.</source>
        <translation>Der Mailserver hat nicht rechtzeitig geantwortet. Senden Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The mail server does not accept this user name with this password.</source>
        <translation>Der Mailserver nimmt diesen Benutzernamen mit diesem Passwort nicht an. Prüfen Sie Benutzername und Passwort in den Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server does not know this address. Check how it is written.</source>
        <translation>Der Mailserver kennt diese Adresse nicht. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The mail server does not let you write from this address. Check the sender in the settings.</source>
        <translation>Der Mailserver lässt Mails von dieser Adresse nicht zu. Prüfen Sie den Absender in den Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server is not found. Check the network, and its name in the settings.</source>
        <translation>Der Mailserver wurde nicht gefunden. Prüfen Sie das Netz und den Namen des Servers in den Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent to it. Ask your IT whether somebody stands in between, or for another port.</source>
        <translation>Der Mailserver bietet keine Verschlüsselung an, deshalb wurde nichts an ihn gesendet. Fragen Sie die IT, ob die Verbindung umgeleitet wird oder ob es einen anderen Port gibt.</translation>
    </message>
    <message>
        <source>The mail server offers no login by password. Ask your IT for another server or port.</source>
        <translation>Der Mailserver bietet keine Anmeldung mit Passwort an. Fragen Sie die IT nach einem anderen Server oder Port.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>Der Mailserver hat die Mail abgelehnt. Fragen Sie die IT oder öffnen Sie einen Mailentwurf.</translation>
    </message>
    <message>
        <source>The mail server wants a login. Enter a user name in the settings.</source>
        <translation>Der Mailserver verlangt eine Anmeldung. Tragen Sie in den Einstellungen einen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>The mailbox is full. Send again later, or reach this person another way.</source>
        <translation>Das Postfach ist voll. Senden Sie später erneut oder erreichen Sie diese Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>There is no network. Connect, then send again; or open a mail draft.</source>
        <translation>Es gibt kein Netz. Verbinden Sie sich und senden Sie erneut oder öffnen Sie einen Mailentwurf.</translation>
    </message>
    <message>
        <source>Too many recipients at once for this server. Send again to these.</source>
        <translation>Zu viele Adressen auf einmal für diesen Server. Senden Sie an diese erneut.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>So wird es gelesen</translation>
    </message>
    <message>
        <source>Filled in for this workshop: {places}</source>
        <translation>Wird für diesen Workshop eingesetzt: {places}</translation>
    </message>
    <message>
        <source>Nothing is filled in for {places}: it is sent as it stands.</source>
        <translation>Für {places} gibt es keinen Wert; der Platzhalter bleibt stehen.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject and words of the mail</source>
        <translation>Betreff und Text der Mail</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Üblicher Text</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n entry(ies) had not reached the disk and are back</source>
        <translation>
            <numerusform>%n Eintrag war noch nicht auf dem Datenträger und ist wieder da</numerusform>
            <numerusform>%n Einträge waren noch nicht auf dem Datenträger und sind wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from closed session left out</source>
        <translation>
            <numerusform>%n aus nichtöffentlicher Sitzung ausgelassen</numerusform>
            <numerusform>%n aus nichtöffentlicher Sitzung ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert als {file}</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Mailentwurf (*.eml)</translation>
    </message>
    <message>
        <source>Nothing can be saved: {reason}. You can look at everything and export it elsewhere.</source>
        <translation>Es kann nichts gespeichert werden: {reason}. Sie können alles ansehen und anderswohin exportieren.</translation>
    </message>
    <message>
        <source>That went wrong inside the program ({kind}). Nothing is lost.</source>
        <translation>Im Programm ist ein Fehler aufgetreten ({kind}). Es ist nichts verloren. Arbeiten Sie weiter; tritt er wieder auf, starten Sie neu.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The template cannot be deleted: {reason}.</source>
        <translation>Die Vorlage lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>The template is deleted</source>
        <translation>Die Vorlage ist gelöscht</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation>Die Vorlage ist gespeichert</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>“{title}” is achieved</source>
        <translation>„{title}“ ist erreicht</translation>
    </message>
    <message>
        <source>“{title}” is in the bin</source>
        <translation>„{title}“ liegt im Papierkorb</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the units first, then note the talks with them.</source>
        <translation>Legen Sie zuerst die Stellen an, dann die Gespräche mit ihnen.</translation>
    </message>
    <message>
        <source>Back to participants and rooms</source>
        <translation>Zurück zu Teilnehmenden und Räumen</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>auf Einladung</translation>
    </message>
    <message>
        <source>By what we notice success</source>
        <translation>Woran wir den Erfolg merken</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftrag von</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>No resolutions are passed</source>
        <translation>Es werden keine Beschlüsse gefasst</translation>
    </message>
    <message>
        <source>No-go themes</source>
        <translation>Tabus</translation>
    </message>
    <message>
        <source>Nothing yet: proposals come of what you write above, by fixed rules.</source>
        <translation>Noch nichts: Vorschläge entstehen nach festen Regeln aus dem, was Sie oben schreiben.</translation>
    </message>
    <message>
        <source>One point in each line</source>
        <translation>Ein Punkt je Zeile</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Pre-talks</source>
        <translation>Vorgespräche</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Geklärt am</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Gesprochen mit</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>To be settled first</source>
        <translation>Zuerst zu klären</translation>
    </message>
    <message>
        <source>What follows for the agenda</source>
        <translation>Was für den Ablauf folgt</translation>
    </message>
    <message>
        <source>What is decided already</source>
        <translation>Was schon feststeht</translation>
    </message>
    <message>
        <source>What it is not about</source>
        <translation>Worum es nicht geht</translation>
    </message>
    <message>
        <source>What the client expects</source>
        <translation>Was die Auftraggebenden erwarten</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Auftragsklärung</translation>
    </message>
    <message>
        <source>Why public, or why not</source>
        <translation>Warum öffentlich, warum nicht</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>held</source>
        <translation>geführt</translation>
    </message>
    <message>
        <source>in the agenda</source>
        <translation>steht im Ablauf</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>only for you: on no wall, in no minutes</source>
        <translation>nur für Sie: nie an der Wand, nie im Protokoll</translation>
    </message>
    <message>
        <source>said in invitation, wall, minutes and papers</source>
        <translation>steht in Einladung, Wand, Protokoll und Papieren</translation>
    </message>
    <message>
        <source>talk not held yet</source>
        <translation>noch nicht geführt</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} von {all} geführt</translation>
    </message>
</context>
<context>
    <name>MandateEdit</name>
    <message>
        <source>Change the frame</source>
        <translation>Rahmen ändern</translation>
    </message>
    <message>
        <source>Edit a pre-talk</source>
        <translation>Vorgespräch ändern</translation>
    </message>
    <message>
        <source>Edit the mandate</source>
        <translation>Auftrag ändern</translation>
    </message>
    <message>
        <source>Leave a proposal</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Open a proposal again</source>
        <translation>Vorschlag wieder öffnen</translation>
    </message>
    <message>
        <source>Take a proposal into the agenda</source>
        <translation>Vorschlag in den Ablauf übernehmen</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>All others agree</source>
        <translation>Alle übrigen stimmen zu</translation>
    </message>
    <message>
        <source>Give this answer and go on</source>
        <translation>Antwort festhalten und weiter</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Nobody of it is in the room</source>
        <translation>Niemand von dort ist im Raum</translation>
    </message>
    <message>
        <source>To be confirmed, or not after all</source>
        <translation>Zu bestätigen, oder doch nicht</translation>
    </message>
    <message>
        <source>Who is asked; changes no answer</source>
        <translation>Stelle wählen, ohne die Antwort zu ändern</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Wortlaut der Antwort</translation>
    </message>
    <message>
        <source>Words of the reservation or rejection given last</source>
        <translation>Wortlaut des letzten Vorbehalts oder der letzten Ablehnung</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Next cell</source>
        <translation>Nächstes Feld</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message numerus="yes">
        <source>%n goal(s) not covered</source>
        <translation>
            <numerusform>Ein Ziel ist nicht gedeckt</numerusform>
            <numerusform>%n Ziele sind nicht gedeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>All goals are covered</source>
        <translation>Alle Ziele sind gedeckt</translation>
    </message>
    <message>
        <source>Balance of resources</source>
        <translation>Bilanz der Mittel</translation>
    </message>
    <message numerus="yes">
        <source>Need not clarified for %n goal(s)</source>
        <translation>
            <numerusform>Bei einem Ziel ist der Bedarf nicht geklärt</numerusform>
            <numerusform>Bei %n Zielen ist der Bedarf nicht geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>Nobody closes the gap yet</source>
        <translation>Wer die Lücke schließt, ist offen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>To close the gap by {date}: {who}</source>
        <translation>Lücke zu schließen bis {date}: {who}</translation>
    </message>
    <message>
        <source>To close the gap, day open: {who}</source>
        <translation>Lücke zu schließen, Termin offen: {who}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht gedeckt</translation>
    </message>
    <message>
        <source>{kind} of goals that were not said by year: {needed}, {gap} not covered.</source>
        <translation>{kind} der Ziele, die nicht je Jahr genannt wurden: {needed}, davon {gap} nicht gedeckt.</translation>
    </message>
    <message>
        <source>{money}, {staff}</source>
        <translation>{money}, {staff}</translation>
    </message>
    <message>
        <source>{source} ({state})</source>
        <translation>{source} ({state})</translation>
    </message>
</context>
<context>
    <name>MeansDialog</name>
    <message>
        <source>A year earlier</source>
        <translation>Ein Jahr früher</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Ein Jahr später</translation>
    </message>
    <message>
        <source>By when the gap is closed</source>
        <translation>Bis wann die Lücke geschlossen ist</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>One year more</source>
        <translation>Ein Jahr mehr</translation>
    </message>
    <message>
        <source>Resources by year</source>
        <translation>Mittel je Jahr</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Wer die Lücke schließt</translation>
    </message>
    <message>
        <source>Who closes the gap?</source>
        <translation>Wer schließt die Lücke?</translation>
    </message>
    <message>
        <source>{gap} not covered. {closer}.</source>
        <translation>{gap} nicht gedeckt. {closer}.</translation>
    </message>
    <message>
        <source>{goal}. So far: {words}.</source>
        <translation>{goal}. Bisher: {words}.</translation>
    </message>
</context>
<context>
    <name>MeansEdit</name>
    <message>
        <source>Add source of funds</source>
        <translation>Mittelquelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit source of funds</source>
        <translation>Mittelquelle ändern</translation>
    </message>
    <message>
        <source>Means cannot be less than zero.</source>
        <translation>Mittel und Stellen können nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>Move resources to other years</source>
        <translation>Mittel in andere Jahre verschieben</translation>
    </message>
    <message>
        <source>Note who closes the gap</source>
        <translation>Festhalten, wer die Lücke schließt</translation>
    </message>
    <message>
        <source>Remove source of funds</source>
        <translation>Mittelquelle entfernen</translation>
    </message>
    <message>
        <source>Say where the means come from, for example a budget line.</source>
        <translation>Nennen Sie, woher die Mittel kommen, zum Beispiel eine Haushaltsstelle.</translation>
    </message>
    <message>
        <source>Set resources of a year</source>
        <translation>Mittel eines Jahres festhalten</translation>
    </message>
    <message>
        <source>{year} is no year of a plan. Type a year from {first} to {last}.</source>
        <translation>{year} ist kein Jahr einer Planung. Geben Sie ein Jahr von {first} bis {last} ein.</translation>
    </message>
</context>
<context>
    <name>MeansKind</name>
    <message>
        <source>Money</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>MeansMinutes</name>
    <message>
        <source>Goal {number}, {title}: {gap} not covered. {closer}.</source>
        <translation>Ziel {number}, {title}: {gap} nicht gedeckt. {closer}.</translation>
    </message>
    <message>
        <source>{kind} of all goals: a row for each year, in the columns what is needed and what is covered.</source>
        <translation>{kind} aller Ziele: eine Zeile je Jahr, in den Spalten der Bedarf und was davon gedeckt ist.</translation>
    </message>
    <message>
        <source>{kind} of the goal: a row for each year, in the columns what is needed, what is covered and where it comes from.</source>
        <translation>{kind} des Ziels: eine Zeile je Jahr, in den Spalten der Bedarf, was davon gedeckt ist und woher es kommt.</translation>
    </message>
    <message>
        <source>{source}: {amount}</source>
        <translation>{source}: {amount}</translation>
    </message>
</context>
<context>
    <name>MeansState</name>
    <message>
        <source>adopted or granted</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>MeansTable</name>
    <message>
        <source>Amount or source</source>
        <translation>Betrag oder Quelle</translation>
    </message>
    <message>
        <source>Empty it, remove the source</source>
        <translation>Leeren, Quelle entfernen</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How far the source is</source>
        <translation>Stand der Quelle</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>New source …</source>
        <translation>Neue Quelle …</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Type; then on to the next year</source>
        <translation>Eingeben, dann weiter zum nächsten Jahr</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>date of the baseline</source>
        <translation>Tag des Ausgangswerts</translation>
    </message>
    <message>
        <source>says how it is measured (still open: {what})</source>
        <translation>Messgröße (noch offen: {what})</translation>
    </message>
    <message>
        <source>source of the figure</source>
        <translation>Quelle der Zahl</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{baseline} ({day})</source>
        <translation>{baseline} ({day})</translation>
    </message>
    <message>
        <source>{baseline} → {target}</source>
        <translation>{baseline} → {target}</translation>
    </message>
    <message>
        <source>{figures} {unit}</source>
        <translation>{figures} {unit}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Nachricht an alle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Which page?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>With minutes at its end it counts down: “Group work 15 min”.</source>
        <translation>Mit Minuten am Ende läuft die Zeit rückwärts: „Gruppenarbeit 15 min“.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message numerus="yes">
        <source>%n method file(s) left out</source>
        <translation>
            <numerusform>%n Methodendatei ausgelassen</numerusform>
            <numerusform>%n Methodendateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as a new block</source>
        <translation>Als neuen Block hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>No method fits</source>
        <translation>Keine Methode passt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Einsteigen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Question for the room</source>
        <translation>Frage an alle</translation>
    </message>
    <message>
        <source>Search methods</source>
        <translation>Methoden suchen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>Die Methode</translation>
    </message>
    <message>
        <source>To say</source>
        <translation>Zu sagen</translation>
    </message>
    <message>
        <source>Try fewer words, or all phases.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder in allen Phasen.</translation>
    </message>
    <message>
        <source>Use for the block</source>
        <translation>Für den Block verwenden</translation>
    </message>
    <message>
        <source>Use for “{block}”</source>
        <translation>Für „{block}“ verwenden</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>a method file</source>
        <translation>eine Methodendatei</translation>
    </message>
    <message>
        <source>from {fewest} people</source>
        <translation>ab {fewest} Personen</translation>
    </message>
    <message>
        <source>up to {most} people</source>
        <translation>bis {most} Personen</translation>
    </message>
    <message>
        <source>{fewest} to {most} people</source>
        <translation>{fewest} bis {most} Personen</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>New version of the program</source>
        <translation>Neue Version des Programms</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Ergebnisprotokoll</translation>
    </message>
    <message>
        <source>Minutes of the workshop {title}</source>
        <translation>Ergebnisprotokoll des Workshops „{title}“</translation>
    </message>
    <message>
        <source>Minutes, public version</source>
        <translation>Ergebnisprotokoll, öffentliche Ausgabe</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Taken down beside the agenda</source>
        <translation>Außerhalb des Ablaufs notiert</translation>
    </message>
    <message>
        <source>The workshop was held in closed session. Its results are not public.</source>
        <translation>Der Workshop war nichtöffentlich. Seine Ergebnisse werden nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>This is the public version. It leaves out: {what}.</source>
        <translation>Dies ist die öffentliche Ausgabe. Nicht enthalten: {what}.</translation>
    </message>
    <message>
        <source>This part was held in closed session.</source>
        <translation>Dieser Teil war nichtöffentlich.</translation>
    </message>
    <message>
        <source>Unnamed block</source>
        <translation>Block ohne Titel</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Workshop ohne Titel</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>goal agreed</source>
        <translation>Ziel vereinbart</translation>
    </message>
    <message>
        <source>goals agreed</source>
        <translation>Ziele vereinbart</translation>
    </message>
    <message>
        <source>names of persons</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>of {all} goals agreed</source>
        <translation>Ziele vereinbart (von {all})</translation>
    </message>
    <message>
        <source>what was said in closed session</source>
        <translation>nichtöffentliche Teile</translation>
    </message>
    <message>
        <source>which unit took which position</source>
        <translation>Positionen einzelner Stellen</translation>
    </message>
</context>
<context>
    <name>MinutesCut</name>
    <message>
        <source>Several units match “{name}”: {units}. Give more of the name.</source>
        <translation>Auf „{name}“ passen mehrere Stellen: {units}. Geben Sie mehr vom Namen an.</translation>
    </message>
    <message>
        <source>The workshop has no units.</source>
        <translation>Der Workshop hat keine Stellen. Tragen Sie sie in der Vorbereitung ein.</translation>
    </message>
    <message>
        <source>There is no unit “{name}”. There are: {units}.</source>
        <translation>Es gibt keine Stelle „{name}“. Vorhanden sind: {units}.</translation>
    </message>
    <message>
        <source>{name} is no cut of the minutes. Possible: {cuts}.</source>
        <translation>„{name}“ ist keine Ausgabe des Protokolls. Möglich sind: {cuts}.</translation>
    </message>
</context>
<context>
    <name>MinutesFile</name>
    <message>
        <source>Certificate of attendance {name} – {title}</source>
        <translation>Teilnahmebescheinigung {name} – {title}</translation>
    </message>
    <message>
        <source>Certificates of attendance – {title}</source>
        <translation>Teilnahmebescheinigungen – {title}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes {title}</source>
        <translation>Protokoll {title}</translation>
    </message>
    <message>
        <source>Minutes {title} (public)</source>
        <translation>Protokoll {title} (öffentlich)</translation>
    </message>
    <message>
        <source>Unit sheet {unit} – {title}</source>
        <translation>Stellenblatt {unit} – {title}</translation>
    </message>
    <message>
        <source>Unit sheet {unit} – {title} (closed session)</source>
        <translation>Stellenblatt {unit} – {title} (nichtöffentlich)</translation>
    </message>
    <message>
        <source>Unit sheets – {title}</source>
        <translation>Stellenblätter – {title}</translation>
    </message>
    <message>
        <source>Unit sheets – {title} (closed session)</source>
        <translation>Stellenblätter – {title} (nichtöffentlich)</translation>
    </message>
</context>
<context>
    <name>MinutesPlan</name>
    <message>
        <source>A few words for everybody who cannot see it: whose logo it is.</source>
        <translation>Kurze Beschreibung für alle, die das Logo nicht sehen: wessen Logo es ist.</translation>
    </message>
    <message>
        <source>Choose logo …</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>Closed sessions, addresses and private notes are never part of it.</source>
        <translation>Nichtöffentliche Teile, Adressen und private Notizen stehen nie darin.</translation>
    </message>
    <message>
        <source>Coat of arms of the town</source>
        <translation>Wappen der Stadt</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Layout of the minutes</source>
        <translation>Aufbau des Protokolls</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Line {number} of the letterhead</source>
        <translation>Zeile {number} des Briefkopfs</translation>
    </message>
    <message>
        <source>Logo of the municipality</source>
        <translation>Logo der Kommune</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Office of the council</source>
        <translation>Ratsbüro</translation>
    </message>
    <message>
        <source>Order and depth</source>
        <translation>Reihenfolge und Ausführlichkeit</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Öffentliche Ausgabe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Results only</source>
        <translation>Nur Ergebnisse</translation>
    </message>
    <message>
        <source>Sections of the minutes</source>
        <translation>Abschnitte des Protokolls</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Street, town</source>
        <translation>Straße, Ort</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Tell everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Beschreibung des Logos</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>What does the logo show?</source>
        <translation>Was zeigt das Logo?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>results only</source>
        <translation>nur Ergebnisse</translation>
    </message>
</context>
<context>
    <name>MinutesPlanEdit</name>
    <message>
        <source>Change how much the minutes tell</source>
        <translation>Ausführlichkeit des Protokolls ändern</translation>
    </message>
    <message>
        <source>Change what is published</source>
        <translation>Öffentliche Ausgabe ändern</translation>
    </message>
    <message>
        <source>Describe logo</source>
        <translation>Logo beschreiben</translation>
    </message>
    <message>
        <source>Edit letterhead</source>
        <translation>Briefkopf bearbeiten</translation>
    </message>
    <message>
        <source>Hide section of the minutes</source>
        <translation>Abschnitt des Protokolls weglassen</translation>
    </message>
    <message>
        <source>Minutes need their head and their approval. Hide another section, or move this one.</source>
        <translation>Kopf und Freigabe gehören in jedes Protokoll. Lassen Sie einen anderen Abschnitt weg oder verschieben Sie diesen.</translation>
    </message>
    <message>
        <source>Move section of the minutes</source>
        <translation>Abschnitt des Protokolls verschieben</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Set logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Show section of the minutes</source>
        <translation>Abschnitt des Protokolls zeigen</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message numerus="yes">
        <source>%n answer(s) of units not in the room: who asks them by when?</source>
        <translation>
            <numerusform>%n Antwort fehlt, weil die Stelle nicht im Raum ist: Wer fragt bis wann nach?</numerusform>
            <numerusform>%n Antworten fehlen, weil Stellen nicht im Raum sind: Wer fragt bis wann nach?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be confirmed: who sees to it by when?</source>
        <translation>
            <numerusform>%n Antwort zu bestätigen: Wer fragt bis wann nach?</numerusform>
            <numerusform>%n Antworten zu bestätigen: Wer fragt bis wann nach?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) on the path of a goal without a sitting or a paper</source>
        <translation>
            <numerusform>%n Gremium auf dem Weg eines Ziels ohne Sitzung oder ohne einbringende Stelle</numerusform>
            <numerusform>%n Gremien auf dem Weg eines Ziels ohne Sitzung oder ohne einbringende Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) without a way, a contact point or a date</source>
        <translation>
            <numerusform>%n Konflikt ohne Weg, Ansprechstelle oder Termin</numerusform>
            <numerusform>%n Konflikte ohne Weg, Ansprechstelle oder Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in which only one side gives</source>
        <translation>
            <numerusform>%n Abmachung, bei der nur eine Seite gibt</numerusform>
            <numerusform>%n Abmachungen, bei denen nur eine Seite gibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) that cannot be measured yet</source>
        <translation>
            <numerusform>%n Ziel noch nicht messbar</numerusform>
            <numerusform>%n Ziele noch nicht messbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with a gap that nobody closes</source>
        <translation>
            <numerusform>%n Ziel mit einer Lücke, die niemand schließt</numerusform>
            <numerusform>%n Ziele mit einer Lücke, die niemand schließt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a date</source>
        <translation>
            <numerusform>%n Ziel ohne Termin</numerusform>
            <numerusform>%n Ziele ohne Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without anybody responsible</source>
        <translation>
            <numerusform>%n Ziel ohne Zuständige</numerusform>
            <numerusform>%n Ziele ohne Zuständige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation>
            <numerusform>%n offene Einwendung</numerusform>
            <numerusform>%n offene Einwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) of the involvement map</source>
        <translation>
            <numerusform>%n offener Punkt der Beteiligungslandkarte</numerusform>
            <numerusform>%n offene Punkte der Beteiligungslandkarte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without attendance</source>
        <translation>
            <numerusform>Anwesenheit offen: %n Person</numerusform>
            <numerusform>Anwesenheit offen: %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without an alternative text</source>
        <translation>
            <numerusform>%n Foto ohne Alternativtext</numerusform>
            <numerusform>%n Fotos ohne Alternativtext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) disputed in the room</source>
        <translation>
            <numerusform>%n Punkt ohne Einigung</numerusform>
            <numerusform>%n Punkte ohne Einigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not read back</source>
        <translation>
            <numerusform>%n Punkt nicht vorgelesen</numerusform>
            <numerusform>%n Punkte nicht vorgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) without a reason</source>
        <translation>
            <numerusform>%n Ablehnung ohne Grund</numerusform>
            <numerusform>%n Ablehnungen ohne Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released text(s) with a wrong checksum</source>
        <translation>
            <numerusform>%n freigegebener Text mit falscher Prüfsumme</numerusform>
            <numerusform>%n freigegebene Texte mit falscher Prüfsumme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not answered</source>
        <translation>
            <numerusform>%n Wunsch unbeantwortet</numerusform>
            <numerusform>%n Wünsche unbeantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) without a reason</source>
        <translation>
            <numerusform>%n Vorbehalt ohne Begründung</numerusform>
            <numerusform>%n Vorbehalte ohne Begründung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) without what would lift it</source>
        <translation>
            <numerusform>%n Vorbehalt ohne das, was ihn aufhebt</numerusform>
            <numerusform>%n Vorbehalte ohne das, was sie aufhebt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not settled</source>
        <translation>
            <numerusform>%n Rolle ohne Einigung</numerusform>
            <numerusform>%n Rollen ohne Einigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without a date</source>
        <translation>
            <numerusform>%n Aufgabe ohne Termin</numerusform>
            <numerusform>%n Aufgaben ohne Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without an owner</source>
        <translation>
            <numerusform>%n Aufgabe ohne Zuständigkeit</numerusform>
            <numerusform>%n Aufgaben ohne Zuständigkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without names</source>
        <translation>
            <numerusform>%n Stelle ohne Namen</numerusform>
            <numerusform>%n Stellen ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>All goals dated</source>
        <translation>Ziele mit Termin</translation>
    </message>
    <message>
        <source>All of the minutes</source>
        <translation>Das ganze Protokoll</translation>
    </message>
    <message>
        <source>All photos with an alternative text</source>
        <translation>Alle Fotos mit Alternativtext</translation>
    </message>
    <message>
        <source>All read back and confirmed</source>
        <translation>Alles vorgelesen und bestätigt</translation>
    </message>
    <message>
        <source>All requests answered</source>
        <translation>Alle Wünsche beantwortet</translation>
    </message>
    <message>
        <source>All tasks with owner and date</source>
        <translation>Aufgaben mit Zuständigkeit und Termin</translation>
    </message>
    <message>
        <source>Back to the workshop</source>
        <translation>Zurück zum Workshop</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Teilnahmebescheinigungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Check the minutes</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Close the minutes</source>
        <translation>Protokoll schließen</translation>
    </message>
    <message>
        <source>Close workshop</source>
        <translation>Workshop abschließen</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Nichtöffentlich</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Enter keeps, Esc cancels</source>
        <translation>Enter übernimmt, Esc bricht ab</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel-Dateien (*.xlsx)</translation>
    </message>
    <message>
        <source>For the records …</source>
        <translation>Für die Akte …</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Internal minutes</source>
        <translation>Internes Protokoll</translation>
    </message>
    <message>
        <source>Involvement clear in all phases</source>
        <translation>Beteiligung in allen Phasen geklärt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Sprache des Protokolls</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Lists of the role negotiation not opened yet</source>
        <translation>Listen der Rollenverhandlung noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes as text</source>
        <translation>Protokoll als Text</translation>
    </message>
    <message>
        <source>Minutes, page {page} of {pages}</source>
        <translation>Protokoll, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Weiterblättern</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Noch keine Teilnehmenden</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Order, depth, letterhead …</source>
        <translation>Aufbau und Briefkopf …</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages or outline</source>
        <translation>Seiten oder Gliederung</translation>
    </message>
    <message>
        <source>Participants complete</source>
        <translation>Teilnehmende vollständig</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Private notes left out</source>
        <translation>Private Notizen ausgeschlossen</translation>
    </message>
    <message>
        <source>Public minutes</source>
        <translation>Öffentliches Protokoll</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Roles confirmed</source>
        <translation>Rollen bestätigt</translation>
    </message>
    <message>
        <source>Roles not confirmed yet</source>
        <translation>Rollen noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Save dates</source>
        <translation>Termine speichern</translation>
    </message>
    <message>
        <source>Save goals, tasks, dates and role matrix</source>
        <translation>Ziele, Aufgaben, Termine und Rollenmatrix speichern</translation>
    </message>
    <message>
        <source>Save minutes</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Save minutes as text for a mail</source>
        <translation>Protokoll als Text für eine Mail speichern</translation>
    </message>
    <message>
        <source>Save minutes for Word</source>
        <translation>Protokoll für Word speichern</translation>
    </message>
    <message>
        <source>Save the release for the records</source>
        <translation>Freigabe für die Akte speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Sheet: {unit}</source>
        <translation>Stellenblatt: {unit}</translation>
    </message>
    <message>
        <source>Sheets of all units</source>
        <translation>Alle Stellenblätter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>The font {file} is missing: the installation is damaged. Please install Moderation again.</source>
        <translation>Die Schrift {file} fehlt: Die Installation ist beschädigt. Installieren Sie Moderation neu.</translation>
    </message>
    <message>
        <source>The minutes are being made …</source>
        <translation>Das Protokoll entsteht …</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Dieser Eintrag ist nicht mehr da. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Ways through the minutes</source>
        <translation>Wege durch das Protokoll</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-Dateien (*.docx)</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>{heading}, page {page}</source>
        <translation>{heading}, Seite {page}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>For what reason?</source>
        <translation>Aus welchem Grund?</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How much is it today?</source>
        <translation>Wie viel ist es heute?</translation>
    </message>
    <message>
        <source>How much will it be?</source>
        <translation>Wie viel wird es sein?</translation>
    </message>
    <message>
        <source>In which unit of measure?</source>
        <translation>In welcher Einheit?</translation>
    </message>
    <message>
        <source>No unit is called “{typed}”. A task belongs to a unit of the workshop.</source>
        <translation>Diese Stelle gibt es hier nicht: „{typed}“. Eine Aufgabe gehört zu einer Stelle des Workshops.</translation>
    </message>
    <message>
        <source>On which day does it sit?</source>
        <translation>An welchem Tag ist die Sitzung?</translation>
    </message>
    <message>
        <source>On which day was that so?</source>
        <translation>An welchem Tag war das so?</translation>
    </message>
    <message>
        <source>What is counted?</source>
        <translation>Was wird gezählt?</translation>
    </message>
    <message>
        <source>What would lift the reservation?</source>
        <translation>Was hebt den Vorbehalt auf?</translation>
    </message>
    <message>
        <source>Which reservation?</source>
        <translation>Welcher Vorbehalt?</translation>
    </message>
    <message>
        <source>Which way was agreed?</source>
        <translation>Welcher Weg ist vereinbart?</translation>
    </message>
    <message>
        <source>Who asks the unit?</source>
        <translation>Wer fragt die Stelle?</translation>
    </message>
    <message>
        <source>Who brings the paper?</source>
        <translation>Wer bringt die Vorlage ein?</translation>
    </message>
    <message>
        <source>Who closes the gap?</source>
        <translation>Wer schließt die Lücke?</translation>
    </message>
    <message>
        <source>Who counts it, or where does it stand?</source>
        <translation>Wer zählt, oder wo steht es?</translation>
    </message>
    <message>
        <source>Who gets it confirmed?</source>
        <translation>Wer holt die Bestätigung ein?</translation>
    </message>
    <message>
        <source>Who is the contact point?</source>
        <translation>Wer ist Ansprechstelle?</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer sorgt dafür?</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Wer übernimmt es?</translation>
    </message>
</context>
<context>
    <name>Moderator</name>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes beside the work</source>
        <translation>Protokoll neben der Arbeit</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
</context>
<context>
    <name>ModeratorView</name>
    <message>
        <source>Save the vision sheet</source>
        <translation>Visionsblatt speichern</translation>
    </message>
    <message>
        <source>Vision sheet</source>
        <translation>Visionsblatt</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>NamesLeft</name>
    <message>
        <source>In what leaves the house, whole names are taken out. These may belong to somebody else and stay as they are.</source>
        <translation>In allem, was das Haus verlässt, fehlen volle Namen. Diese können auch jemand anderen meinen und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>These names are still in the text</source>
        <translation>Diese Namen stehen noch im Text</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Negotiation</name>
    <message>
        <source>What is to stay as it is</source>
        <translation>Was so bleiben soll</translation>
    </message>
    <message>
        <source>What we need less of</source>
        <translation>Wovon wir weniger brauchen</translation>
    </message>
    <message>
        <source>What we need more of</source>
        <translation>Wovon wir mehr brauchen</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Was wir anbieten</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>zuvor: {text}</translation>
    </message>
    <message>
        <source>declined: {reason}</source>
        <translation>abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>{side} needs less of this</source>
        <translation>Wunsch ({side}): weniger</translation>
    </message>
    <message>
        <source>{side} needs more of this</source>
        <translation>Wunsch ({side}): mehr</translation>
    </message>
    <message>
        <source>{side} offers this</source>
        <translation>Angebot ({side})</translation>
    </message>
    <message>
        <source>{side} to {other}</source>
        <translation>{side} an {other}</translation>
    </message>
    <message>
        <source>{side} wants to keep this</source>
        <translation>Beibehalten ({side})</translation>
    </message>
</context>
<context>
    <name>NegotiationDates</name>
    <message>
        <source>Both sides look at what they promised each other</source>
        <translation>Beide Seiten prüfen, was sie einander zugesagt haben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüftag</translation>
    </message>
    <message>
        <source>{giver}: {text}</source>
        <translation>{giver}: {text}</translation>
    </message>
</context>
<context>
    <name>NegotiationEdit</name>
    <message>
        <source>A unit cannot negotiate with itself. Choose another one.</source>
        <translation>Eine Stelle kann nicht mit sich selbst verhandeln. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Wunsch hinzufügen</translation>
    </message>
    <message>
        <source>Amend words</source>
        <translation>Wortlaut anpassen</translation>
    </message>
    <message>
        <source>Both are part of accepted deals. Open one of them again first.</source>
        <translation>Beide gehören zu angenommenen Abmachungen. Öffnen Sie zuerst eine davon wieder.</translation>
    </message>
    <message>
        <source>Both come from the same side. Match something that the other side said.</source>
        <translation>Beides kommt von derselben Seite. Ordnen Sie etwas zu, das die andere Seite gesagt hat.</translation>
    </message>
    <message>
        <source>Both lists are still closed. Show them together before you negotiate.</source>
        <translation>Beide Listen sind noch verdeckt. Zeigen Sie sie gemeinsam, bevor Sie verhandeln.</translation>
    </message>
    <message>
        <source>Change kind of request</source>
        <translation>Art des Wunsches ändern</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Stufe wechseln</translation>
    </message>
    <message>
        <source>Choose who negotiates</source>
        <translation>Wählen, wer verhandelt</translation>
    </message>
    <message>
        <source>Correct words</source>
        <translation>Wortlaut berichtigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>Zusage bearbeiten</translation>
    </message>
    <message>
        <source>Gather blind</source>
        <translation>Verdeckt sammeln</translation>
    </message>
    <message>
        <source>Match requests</source>
        <translation>Wünsche zuordnen</translation>
    </message>
    <message>
        <source>Move request</source>
        <translation>Wunsch verschieben</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Remove request</source>
        <translation>Wunsch entfernen</translation>
    </message>
    <message>
        <source>Set day of review</source>
        <translation>Prüftag festlegen</translation>
    </message>
    <message>
        <source>Take out of the deal</source>
        <translation>Aus der Abmachung lösen</translation>
    </message>
    <message>
        <source>That has been said already. Type something else, or press Escape.</source>
        <translation>Das steht schon da. Geben Sie etwas anderes ein oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>There are no words yet. Type what is needed of the other side.</source>
        <translation>Der Text fehlt. Geben Sie ein, was von der anderen Seite gebraucht wird.</translation>
    </message>
    <message>
        <source>This was declined. Open it again before you match it.</source>
        <translation>Das wurde abgelehnt. Öffnen Sie es wieder, bevor Sie es zuordnen.</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
</context>
<context>
    <name>NegotiationMinutes</name>
    <message>
        <source>Both sides' words</source>
        <translation>Worte beider Seiten</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitments deal by deal: what was promised, who owns it, when it is reviewed, and in whose words it was asked or offered.</source>
        <translation>Zusagen nach Abmachungen: was zugesagt wurde, wer dafür zuständig ist, wann sie geprüft wird und mit wessen Worten sie erbeten oder angeboten wurde.</translation>
    </message>
    <message>
        <source>Deal {number}</source>
        <translation>Abmachung {number}</translation>
    </message>
    <message>
        <source>Deal {number}, nothing in return</source>
        <translation>Abmachung {number}, ohne Gegenzusage</translation>
    </message>
    <message>
        <source>Hints of the role negotiation that were dealt with</source>
        <translation>Erledigte Hinweise zur Rollenverhandlung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mutual commitments</source>
        <translation>Gegenseitige Zusagen</translation>
    </message>
    <message>
        <source>Open points of the role negotiation</source>
        <translation>Offene Punkte der Rollenverhandlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Requests and offers of each side: what kind, in which words, and what became of them.</source>
        <translation>Wünsche und Angebote jeder Seite: welcher Art, mit welchen Worten und was daraus wurde.</translation>
    </message>
    <message>
        <source>Requests and offers: {all}; agreed to: {accepted}, declined: {declined}, still open: {open}.</source>
        <translation>Wünsche und Angebote: {all}, davon angenommen {accepted}, abgelehnt {declined}, offen {open}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüftag</translation>
    </message>
    <message>
        <source>The two sides gathered what they need of each other. Their lists were not opened in the workshop and are not recorded here.</source>
        <translation>Beide Seiten haben gesammelt, was sie voneinander brauchen. Die Listen wurden im Workshop nicht geöffnet und stehen deshalb nicht im Protokoll.</translation>
    </message>
    <message>
        <source>What the sides asked and offered</source>
        <translation>Was die Seiten erbeten und angeboten haben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>zuvor: {text}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{side} asked ({kind}): {text}</source>
        <translation>{side}, Wunsch ({kind}): {text}</translation>
    </message>
    <message>
        <source>{side} offered: {text}</source>
        <translation>{side}, Angebot: {text}</translation>
    </message>
    <message>
        <source>{side} to {other}</source>
        <translation>{side} an {other}</translation>
    </message>
</context>
<context>
    <name>NegotiationPage</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Choose what belongs to “{text}”</source>
        <translation>Wählen Sie, was zu „{text}“ gehört</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Alles ist beantwortet.</translation>
    </message>
    <message>
        <source>Hidden until both lists are shown: {side} is not to see it, and neither is the room.</source>
        <translation>Verdeckt, bis beide Listen gezeigt werden: Vorher sehen sie weder die Seite {side} noch die übrigen Teilnehmenden.</translation>
    </message>
    <message>
        <source>Hold, match</source>
        <translation>Festhalten, zuordnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Match with “{text}”</source>
        <translation>„{text}“ zuordnen</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Verhandeln</translation>
    </message>
    <message>
        <source>Nothing has been promised yet</source>
        <translation>Noch ist nichts zugesagt</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Noch nichts gesagt</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Review all on</source>
        <translation>Alle prüfen am</translation>
    </message>
    <message>
        <source>Show both lists</source>
        <translation>Beide Listen zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Zur anderen Seite</translation>
    </message>
    <message>
        <source>What both sides accept becomes a commitment with an owner and a day on which it is reviewed.</source>
        <translation>Was beide Seiten annehmen, wird zur Zusage mit zuständiger Stelle und einem Tag, an dem sie geprüft wird.</translation>
    </message>
    <message>
        <source>Who negotiates</source>
        <translation>Wer verhandelt</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Why is it declined?</source>
        <translation>Warum wird es abgelehnt?</translation>
    </message>
    <message>
        <source>choose what belongs to it, then Space</source>
        <translation>Zugehöriges wählen, dann Leertaste</translation>
    </message>
    <message>
        <source>day, for example 30.9.</source>
        <translation>Tag, zum Beispiel 30.9.</translation>
    </message>
    <message>
        <source>gather blind</source>
        <translation>verdeckt sammeln</translation>
    </message>
    <message>
        <source>of {all} answered</source>
        <translation>von {all} beantwortet</translation>
    </message>
    <message>
        <source>with: {text}</source>
        <translation>mit: {text}</translation>
    </message>
    <message>
        <source>{kind}, then Enter</source>
        <translation>{kind}, dann Enter</translation>
    </message>
    <message>
        <source>{side}: + more, – less, = keep, &gt; offer</source>
        <translation>{side}: + mehr, – weniger, = beibehalten, &gt; Angebot</translation>
    </message>
</context>
<context>
    <name>NegotiationPapers</name>
    <message>
        <source>Blank poster, {direction}: a field each for {kinds}.</source>
        <translation>Leeres Plakat, {direction}: je ein Feld für {kinds}.</translation>
    </message>
    <message>
        <source>Role negotiation: {direction}</source>
        <translation>Rollenverhandlung: {direction}</translation>
    </message>
</context>
<context>
    <name>NegotiationRules</name>
    <message>
        <source>Commitment without a date</source>
        <translation>Zusage ohne Prüftag</translation>
    </message>
    <message>
        <source>Commitment without an owner</source>
        <translation>Zusage ohne zuständige Stelle</translation>
    </message>
    <message>
        <source>Declined without a reason</source>
        <translation>Ohne Begründung abgelehnt</translation>
    </message>
    <message>
        <source>Nobody is responsible for the commitment “{words}”.</source>
        <translation>Für die Zusage „{words}“ ist keine Stelle zuständig.</translation>
    </message>
    <message>
        <source>Offer not taken up yet</source>
        <translation>Angebot noch nicht aufgegriffen</translation>
    </message>
    <message>
        <source>Only one side gives</source>
        <translation>Nur eine Seite gibt</translation>
    </message>
    <message>
        <source>Only one side gives where “{words}” was agreed.</source>
        <translation>Nur eine Seite gibt, wo „{words}“ verabredet wurde.</translation>
    </message>
    <message>
        <source>Only one side has asked for something</source>
        <translation>Nur eine Seite hat Wünsche genannt</translation>
    </message>
    <message>
        <source>Only one side has asked for something, beginning with “{words}”.</source>
        <translation>Nur eine Seite hat Wünsche genannt, zuerst „{words}“.</translation>
    </message>
    <message>
        <source>Promised by one side, kept by the other</source>
        <translation>Von der einen Seite zugesagt, von der anderen zu halten</translation>
    </message>
    <message>
        <source>Request not answered yet</source>
        <translation>Wunsch noch unbeantwortet</translation>
    </message>
    <message>
        <source>Role negotiation (Harrison 1971): each promise gets one in return, with a day of review</source>
        <translation>Rollenverhandlung (Harrison 1971): Jede Zusage erhält eine Gegenzusage, mit Prüftag</translation>
    </message>
    <message>
        <source>The commitment “{words}” has no day of review.</source>
        <translation>Die Zusage „{words}“ hat keinen Prüftag.</translation>
    </message>
    <message>
        <source>The offer “{words}” is not taken up yet.</source>
        <translation>Das Angebot „{words}“ ist noch nicht aufgegriffen.</translation>
    </message>
    <message>
        <source>The request “{words}” is not answered yet.</source>
        <translation>Der Wunsch „{words}“ ist noch unbeantwortet.</translation>
    </message>
    <message>
        <source>The request “{words}” was declined without a reason.</source>
        <translation>Der Wunsch „{words}“ wurde ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>{giver} promised “{words}”, and {unit} of the other side is to keep it. Is that meant?</source>
        <translation>Zusage ({giver}): „{words}“. Zuständig ist aber eine Stelle der anderen Seite: {unit}. Ist das so gemeint?</translation>
    </message>
</context>
<context>
    <name>NegotiationSheets</name>
    <message>
        <source>Deal</source>
        <translation>Abmachung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Role negotiation</source>
        <translation>Rollenverhandlung</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>Wer an wen</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Wortlaut zuvor</translation>
    </message>
</context>
<context>
    <name>NegotiationStage</name>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Verhandeln</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>NegotiationWall</name>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Noch nichts gesagt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Role negotiation</source>
        <translation>Rollenverhandlung</translation>
    </message>
    <message>
        <source>We promise each other</source>
        <translation>Das sagen wir einander zu</translation>
    </message>
    <message>
        <source>What do we need from each other?</source>
        <translation>Was brauchen wir voneinander?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>ObjectionOutcome</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Overnight</name>
    <message numerus="yes">
        <source>%n block(s) not held</source>
        <translation>
            <numerusform>%n Block nicht durchgeführt</numerusform>
            <numerusform>%n Blöcke nicht durchgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a cluster</source>
        <translation>
            <numerusform>%n Karte ohne Cluster</numerusform>
            <numerusform>%n Karten ohne Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) without a way agreed</source>
        <translation>
            <numerusform>%n Konflikt ohne vereinbarten Weg</numerusform>
            <numerusform>%n Konflikte ohne vereinbarten Weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) not carried by all</source>
        <translation>
            <numerusform>%n Ziel nicht von allen getragen</numerusform>
            <numerusform>%n Ziele nicht von allen getragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with a reservation</source>
        <translation>
            <numerusform>%n Ziel mit Vorbehalt</numerusform>
            <numerusform>%n Ziele mit Vorbehalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with a unit that is still to be asked</source>
        <translation>
            <numerusform>%n Ziel, zu dem noch eine Stelle zu fragen ist</numerusform>
            <numerusform>%n Ziele, zu denen noch eine Stelle zu fragen ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the parking lot</source>
        <translation>
            <numerusform>%n Punkt im Themenspeicher</numerusform>
            <numerusform>%n Punkte im Themenspeicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with disputed roles</source>
        <translation>
            <numerusform>%n Aufgabe mit strittigen Rollen</numerusform>
            <numerusform>%n Aufgaben mit strittigen Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) still open</source>
        <translation>
            <numerusform>%n Abstimmung noch offen</numerusform>
            <numerusform>%n Abstimmungen noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin day {number}</source>
        <translation>Tag {number} beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close them before the evening: ballots are kept in memory alone.</source>
        <translation>Schließen Sie sie noch heute: Die Stimmen stehen nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Day {number} is over</source>
        <translation>Tag {number} ist zu Ende</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>The wall is black. Day {number} begins: {when}.</source>
        <translation>Die Wand ist schwarz. Tag {number} beginnt: {when}.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>What is open on the wall</source>
        <translation>Offenes an der Wand zeigen</translation>
    </message>
    <message>
        <source>What is open?</source>
        <translation>Was ist offen?</translation>
    </message>
    <message>
        <source>blocks not held</source>
        <translation>nicht gehaltene Blöcke</translation>
    </message>
    <message>
        <source>cards without a cluster</source>
        <translation>Karten ohne Cluster</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>disputed roles</source>
        <translation>strittige Rollen</translation>
    </message>
    <message>
        <source>from the days before</source>
        <translation>aus den Tagen davor</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>rejections</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>units still to be asked</source>
        <translation>noch zu fragende Stellen</translation>
    </message>
</context>
<context>
    <name>OvernightCard</name>
    <message>
        <source>Overnight</source>
        <translation>Über Nacht</translation>
    </message>
    <message>
        <source>The wall stays black after a day. Close open votes before: they are kept in memory alone.</source>
        <translation>Die Wand bleibt nach einem Tag schwarz. Offene Abstimmungen vorher schließen: Sie stehen nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>What is open in the evening comes first in the morning.</source>
        <translation>Was am Abend offen ist, steht am Morgen zuerst.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>The program’s file {file} is damaged. It was put aside as {kept}, and a new one is begun.</source>
        <translation>Die Datei {file} des Programms ist beschädigt. Sie wurde als {kept} beiseitegelegt, eine neue wird begonnen.</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>{unit} (no longer taking part)</source>
        <translation>{unit} (nicht mehr beteiligt)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Actions, goals, cards, people, workshops …</source>
        <translation>Aktionen, Ziele, Karten, Personen, Workshops …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Alle Workshops</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>File “{words}” as a card</source>
        <translation>„{words}“ als Karte ablegen</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Passt hier</translation>
    </message>
    <message>
        <source>In other workshops</source>
        <translation>Andere Workshops</translation>
    </message>
    <message>
        <source>Lead the workshop</source>
        <translation>Workshop leiten</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>To the preparation</source>
        <translation>Zur Vorbereitung</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>do, open</source>
        <translation>ausführen, öffnen</translation>
    </message>
    <message>
        <source>end the rehearsal first</source>
        <translation>erst den Probelauf beenden</translation>
    </message>
    <message>
        <source>is on screen</source>
        <translation>ist zu sehen</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ist geöffnet</translation>
    </message>
    <message>
        <source>never on the wall</source>
        <translation>nie an der Wand</translation>
    </message>
    <message>
        <source>next kind</source>
        <translation>nächste Art</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>not possible: {why}</source>
        <translation>nicht möglich: {why}</translation>
    </message>
    <message>
        <source>open a workshop first</source>
        <translation>erst einen Workshop öffnen</translation>
    </message>
    <message>
        <source>the minutes are released</source>
        <translation>das Protokoll ist freigegeben</translation>
    </message>
    <message>
        <source>to the wall</source>
        <translation>an die Wand</translation>
    </message>
    <message>
        <source>{shown} of {there}</source>
        <translation>{shown} von {there}</translation>
    </message>
</context>
<context>
    <name>PaperKit</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Agenda with the questions of every block</source>
        <translation>Ablauf mit den Fragen jedes Blocks</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Ballots for a resistance vote, two to a page</source>
        <translation>Stimmzettel für eine Widerstandsabfrage, zwei je Blatt</translation>
    </message>
    <message>
        <source>Blank cards, four to a page, one page for every side</source>
        <translation>Leere Karten, vier je Blatt, ein Blatt für jede Seite</translation>
    </message>
    <message>
        <source>Blank cards: {side}</source>
        <translation>Leere Karten: {side}</translation>
    </message>
    <message>
        <source>Blank involvement map, A3</source>
        <translation>Leere Beteiligungslandkarte, A3</translation>
    </message>
    <message>
        <source>Blank role matrix, A3</source>
        <translation>Leere Rollenmatrix, A3</translation>
    </message>
    <message>
        <source>Blank role matrix: a line for every task, a column for each of {units}.</source>
        <translation>Leere Rollenmatrix: eine Zeile je Aufgabe, je eine Spalte für {units}.</translation>
    </message>
    <message>
        <source>Blank timeline, A3</source>
        <translation>Leerer Zeitstrahl, A3</translation>
    </message>
    <message>
        <source>Blank timeline: twelve months to name, a lane for every side and one for dates.</source>
        <translation>Leerer Zeitstrahl: zwölf Monate zum Benennen, eine Bahn für jede Seite und eine für Festpunkte.</translation>
    </message>
    <message>
        <source>Cards from 0 to 10</source>
        <translation>Karten von 0 bis 10</translation>
    </message>
    <message>
        <source>Cards from 0 to 10 to hold up, one page for every person</source>
        <translation>Karten von 0 bis 10 zum Hochhalten, ein Blatt je Person</translation>
    </message>
    <message>
        <source>D carries out · E decides · M takes part · I is informed</source>
        <translation>D Durchführung · E Entscheidung · M Mitwirkung · I Information</translation>
    </message>
    <message>
        <source>Eleven cards to cut out, from 0, no objection, to 10, cannot be accepted.</source>
        <translation>Elf Karten zum Ausschneiden: 0 = kein Einwand, 10 = nicht annehmbar.</translation>
    </message>
    <message>
        <source>Fixed dates</source>
        <translation>Festpunkte</translation>
    </message>
    <message>
        <source>Four blank cards to cut out, marked {side}.</source>
        <translation>Vier leere Karten zum Ausschneiden, gekennzeichnet mit {side}.</translation>
    </message>
    <message>
        <source>If laptop or projector fails, go on with this. Print what is to be filled in as often as needed. Afterwards type in what was written, all in one go.</source>
        <translation>Fallen Laptop oder Projektor aus, geht es hiermit weiter. Drucken Sie, was ausgefüllt wird, so oft wie nötig. Danach tippen Sie das Geschriebene in einem Zug ein.</translation>
    </message>
    <message>
        <source>Mark one number per line: 0 no objection, 10 cannot be accepted. Do not sign.</source>
        <translation>In jeder Zeile eine Zahl ankreuzen: 0 = kein Einwand, 10 = nicht annehmbar. Bitte nicht unterschreiben.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Paper kit</source>
        <translation>Papiersatz</translation>
    </message>
    <message>
        <source>Question to hang up: {question}</source>
        <translation>Frage zum Aufhängen: {question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions to hang up, A4</source>
        <translation>Fragen zum Aufhängen, A4</translation>
    </message>
    <message>
        <source>Resistance vote</source>
        <translation>Widerstandsabfrage</translation>
    </message>
    <message>
        <source>Role matrix</source>
        <translation>Rollenmatrix</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Two ballots to cut out: seven options, each with numbers from 0 to 10 to mark, the last one is the zero option.</source>
        <translation>Zwei Stimmzettel zum Ausschneiden: sieben Vorschläge, je mit Zahlen von 0 bis 10 zum Ankreuzen, der letzte ist die Passivlösung.</translation>
    </message>
    <message>
        <source>Two posters for the role negotiation, A3</source>
        <translation>Zwei Plakate für die Rollenverhandlung, A3</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Workshop ohne Titel</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Your side:</source>
        <translation>Ihre Seite:</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>cannot be accepted</source>
        <translation>nicht annehmbar</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>kein Einwand</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>handed to: {unit}</source>
        <translation>übergeben an: {unit}</translation>
    </message>
    <message>
        <source>knowingly left open</source>
        <translation>bewusst offen gelassen</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>noch nicht geklärt</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aufgegriffen</translation>
    </message>
    <message>
        <source>taken up in “{block}”</source>
        <translation>aufgegriffen in „{block}“</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>carries out</source>
        <translation>führt durch</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>is heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>is informed</source>
        <translation>informiert</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Change the words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <source>Choose a passage</source>
        <translation>Stelle wählen</translation>
    </message>
    <message>
        <source>Closed session, publish</source>
        <translation>Nichtöffentlich, veröffentlichen</translation>
    </message>
    <message>
        <source>To where it is kept</source>
        <translation>Dorthin, wo sie steht</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n Zeile nicht verstanden</numerusform>
            <numerusform>%n Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Zum Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>Begin at {time}</source>
        <translation>Beginn um {time} Uhr</translation>
    </message>
    <message>
        <source>Line {line}: “{words}” was not understood</source>
        <translation>Zeile {line}: „{words}“ wurde nicht verstanden</translation>
    </message>
    <message>
        <source>Paste a timetable</source>
        <translation>Zeitplan einfügen</translation>
    </message>
    <message>
        <source>Paste the programme from a mail, from Word or from a web page here (Ctrl+V), for example:

09.00 Uhr Begrüßung 15 Min.
10:30-10:45 Pause
ab 13 Uhr: Rollenklärung (50')</source>
        <translation>Fügen Sie hier das Programm aus einer E-Mail, aus Word oder von einer Webseite ein (Strg+V), zum Beispiel:

09.00 Uhr Begrüßung 15 Min.
10:30-10:45 Pause
ab 13 Uhr: Rollenklärung (50')</translation>
    </message>
    <message>
        <source>Replace the agenda</source>
        <translation>Ablauf ersetzen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the timetable</source>
        <translation>Text des Zeitplans</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Das wird daraus</translation>
    </message>
    <message>
        <source>Where the blocks go</source>
        <translation>Wohin die Blöcke kommen</translation>
    </message>
    <message>
        <source>beside the one above</source>
        <translation>parallel zum vorigen</translation>
    </message>
</context>
<context>
    <name>PathDialog</name>
    <message>
        <source>Bodies in their order</source>
        <translation>Gremien in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Bringt ein</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>From the clock</source>
        <translation>Von der Uhr</translation>
    </message>
    <message>
        <source>Last day for the paper</source>
        <translation>Letzter Tag für die Vorlage</translation>
    </message>
    <message>
        <source>Name of a body, then Enter puts it at the end of the path</source>
        <translation>Name eines Gremiums; Enter stellt es ans Ende des Weges</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Paper by</source>
        <translation>Vorlage bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Role on the path</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Way to the committees</source>
        <translation>Weg ins Gremium</translation>
    </message>
    <message>
        <source>Who brings the paper?</source>
        <translation>Wer bringt die Vorlage ein?</translation>
    </message>
    <message>
        <source>Why not in public?</source>
        <translation>Warum nicht öffentlich?</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch kein Tag</translation>
    </message>
    <message>
        <source>no sitting yet</source>
        <translation>noch keine Sitzung</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>{goal}. The workshop recommends, the bodies decide.</source>
        <translation>{goal}. Der Workshop empfiehlt, die Gremien entscheiden.</translation>
    </message>
</context>
<context>
    <name>PathFinding</name>
    <message>
        <source>No body of a partner is on the path: {unit}.</source>
        <translation>Von diesem Partner ist kein Gremium auf dem Weg: {unit}.</translation>
    </message>
    <message>
        <source>Nobody on the path decides.</source>
        <translation>Auf dem Weg entscheidet niemand.</translation>
    </message>
    <message>
        <source>Not in public, for no reason given: {body}.</source>
        <translation>Nicht öffentlich, ohne Grund: {body}.</translation>
    </message>
    <message>
        <source>The clock knows no sitting on {day}: {body}.</source>
        <translation>Auf der Uhr steht an diesem Tag keine Sitzung ({day}): {body}.</translation>
    </message>
    <message>
        <source>The last day for the paper has passed ({day}): {body}.</source>
        <translation>Die Frist für die Vorlage ist vorbei ({day}): {body}.</translation>
    </message>
    <message>
        <source>The paper would come after the sitting ({day}): {body}.</source>
        <translation>Die Vorlage käme erst nach der Sitzung ({day}): {body}.</translation>
    </message>
    <message>
        <source>{body} comes after the decision: {decider}.</source>
        <translation>Erst nach der Entscheidung an der Reihe: {body}. Es entscheidet: {decider}.</translation>
    </message>
    <message>
        <source>{day} is in the recess: {body}.</source>
        <translation>In der sitzungsfreien Zeit ({day}): {body}.</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Add participant</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation>Stelle bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Import %n participant(s)</source>
        <translation>
            <numerusform>%n Person einlesen</numerusform>
            <numerusform>%n Teilnehmende einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move participant</source>
        <translation>Person verschieben</translation>
    </message>
    <message>
        <source>Move unit</source>
        <translation>Stelle verschieben</translation>
    </message>
    <message>
        <source>Nobody can substitute for themselves. Choose another person.</source>
        <translation>Niemand kann sich selbst vertreten. Wählen Sie eine andere Person.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Tick the people who are to be on the list.</source>
        <translation>Es ist niemand ausgewählt. Setzen Sie Häkchen bei denen, die auf die Liste sollen.</translation>
    </message>
    <message>
        <source>Nobody leaves before they came. Enter a later time.</source>
        <translation>Das Ende der Anwesenheit liegt vor dem Beginn. Geben Sie eine spätere Uhrzeit ein.</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Anwesenheit festhalten</translation>
    </message>
    <message numerus="yes">
        <source>Note attendance of %n participant(s)</source>
        <translation>
            <numerusform>Anwesenheit von %n Person festhalten</numerusform>
            <numerusform>Anwesenheit von %n Teilnehmenden festhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Note authority</source>
        <translation>Vollmacht festhalten</translation>
    </message>
    <message>
        <source>Note leaving</source>
        <translation>Weggang festhalten</translation>
    </message>
    <message>
        <source>Note reply</source>
        <translation>Rückmeldung festhalten</translation>
    </message>
    <message>
        <source>Note substitute</source>
        <translation>Vertretung festhalten</translation>
    </message>
    <message>
        <source>Of {unit} nobody is listed. Add its people in the preparation, then note who is away.</source>
        <translation>Niemand ist aufgeführt: {unit}. Tragen Sie die Personen in der Vorbereitung ein, dann lässt sich festhalten, wer fehlt.</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Remove unit</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Ohne Stelle</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken over</source>
        <translation>
            <numerusform>%n Person übernommen</numerusform>
            <numerusform>%n Teilnehmende übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>CSV, XLSX or vCard, as an office program saves it. Nothing is taken over before you have seen it.</source>
        <translation>CSV, XLSX oder vCard, wie ein Büroprogramm sie speichert. Nichts wird übernommen, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a list of participants</source>
        <translation>Teilnehmendenliste wählen</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {line} says that its letters are written as {charset}, which is not read here. Export the contacts as UTF-8, then try again.</source>
        <translation>Zeile {line} nennt den Zeichensatz {charset}, der hier nicht gelesen wird. Exportieren Sie die Kontakte als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {line} was not understood: {reason}</source>
        <translation>Zeile {line} wurde nicht verstanden: {reason}</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.tsv *.xlsx *.vcf)</source>
        <translation>Personenlisten (*.csv *.txt *.tsv *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>More than {limit} people are too many for one workshop. Keep only those who are invited.</source>
        <translation>Mehr als {limit} Personen sind zu viele für einen Workshop. Behalten Sie nur die Eingeladenen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No column holds names. Choose “Name” above the column with the names of people or functions.</source>
        <translation>In keiner Spalte stehen Namen. Wählen Sie „Name“ über der Spalte mit den Namen von Personen oder Funktionen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>Read participants</source>
        <translation>Teilnehmende einlesen</translation>
    </message>
    <message>
        <source>Read what was pasted</source>
        <translation>Eingefügtes lesen</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken over.</source>
        <translation>Das Einlesen wurde angehalten. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Einlesen anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n participant(s)</source>
        <translation>
            <numerusform>%n Person übernehmen</numerusform>
            <numerusform>%n Teilnehmende übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this list. Choose another file, or other columns.</source>
        <translation>In dieser Liste steht niemand. Wählen Sie eine andere Datei oder andere Spalten.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose one with a line for every person.</source>
        <translation>In dieser Datei steht nichts. Wählen Sie eine mit einer Zeile je Person.</translation>
    </message>
    <message>
        <source>This file has more than {limit} lines. Keep only those who are invited, then try again.</source>
        <translation>Diese Datei hat mehr als {limit} Zeilen. Behalten Sie nur die Eingeladenen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Save the list of people alone, without pictures.</source>
        <translation>Diese Datei ist größer als {limit} MB. Speichern Sie nur die Personenliste, ohne Bilder.</translation>
    </message>
    <message>
        <source>This file takes too long to read. Save the list of people alone, as CSV or in a new XLSX.</source>
        <translation>Diese Datei einzulesen dauert zu lange. Speichern Sie nur die Liste der Personen, als CSV oder in einer neuen XLSX-Datei.</translation>
    </message>
    <message>
        <source>This is not a list of people but {what}. Save the list as CSV or XLSX, then try again.</source>
        <translation>Das ist keine Personenliste, sondern {what}. Speichern Sie die Liste als CSV oder XLSX und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or protected. Open it, save it as a new XLSX file without a password, then try again.</source>
        <translation>Diese Tabelle ist beschädigt oder geschützt. Öffnen Sie sie, speichern Sie sie als neue XLSX-Datei ohne Passwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a cell is longer than {limit} characters</source>
        <translation>eine Zelle ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <source>a file of an old office program (.xls, .doc)</source>
        <translation>eine Datei eines alten Büroprogramms (.xls, .doc)</translation>
    </message>
    <message>
        <source>a file that is not text</source>
        <translation>eine Datei, die kein Text ist</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an archive or a text document</source>
        <translation>ein Archiv oder ein Textdokument</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>do not read</source>
        <translation>nicht lesen</translation>
    </message>
    <message>
        <source>has a second address, {address}: put in the one that counts</source>
        <translation>hat eine zweite Adresse, {address}: Tragen Sie die ein, die gilt</translation>
    </message>
    <message>
        <source>is on the list already</source>
        <translation>steht schon auf der Liste</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>names the unit of the lines below</source>
        <translation>nennt die Stelle der Zeilen darunter</translation>
    </message>
    <message>
        <source>new · {side}</source>
        <translation>neu · {side}</translation>
    </message>
    <message>
        <source>no name in this line</source>
        <translation>in dieser Zeile steht kein Name</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>on the list · {unit}</source>
        <translation>vorhanden · {unit}</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>stands in line {line} already</source>
        <translation>steht schon in Zeile {line}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>without a unit</source>
        <translation>ohne Stelle</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Choose another file.</source>
        <translation>{file} lässt sich nicht lesen: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is being read …</source>
        <translation>{file} wird eingelesen …</translation>
    </message>
    <message>
        <source>{heading} holds</source>
        <translation>Inhalt von {heading}</translation>
    </message>
    <message>
        <source>{unit} becomes</source>
        <translation>{unit} als</translation>
    </message>
    <message>
        <source>“{words}” is no mail address</source>
        <translation>„{words}“ ist keine Mailadresse</translation>
    </message>
    <message>
        <source>… or paste here: recipients from a mail program, or cells of a table</source>
        <translation>… oder hier einfügen: Adressen aus einem Mailprogramm oder Zellen einer Tabelle</translation>
    </message>
</context>
<context>
    <name>PeopleMinutes</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Everyone who was invited, side by side, with when they were there.</source>
        <translation>Alle Eingeladenen nach Seiten, mit den Zeiten ihrer Anwesenheit.</translation>
    </message>
    <message>
        <source>Excused: {names}</source>
        <translation>Entschuldigt: {names}</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Name or function</source>
        <translation>Name oder Funktion</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>These units receive the minutes, including those who could not come:</source>
        <translation>Das Protokoll erhalten diese Stellen, auch wer nicht dabei sein konnte:</translation>
    </message>
    <message>
        <source>These units receive the minutes:</source>
        <translation>Dieses Protokoll erhalten:</translation>
    </message>
    <message>
        <source>These were not there for all of the closed session. They receive the public version only:</source>
        <translation>Bei nichtöffentlichen Teilen nicht durchgehend anwesend waren die Folgenden. Sie erhalten nur die öffentliche Ausgabe:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>ab {begin} Uhr</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>no names recorded</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ohne Namensangabe</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>nicht anwesend</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end} Uhr</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin}–{end} Uhr</translation>
    </message>
    <message>
        <source>{name} (substitute: {substitute})</source>
        <translation>{name} (Vertretung: {substitute})</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <source>{name}, {function}</source>
        <translation>{name}, {function}</translation>
    </message>
</context>
<context>
    <name>PeoplePapers</name>
    <message>
        <source>Attendance list</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Everyone who is invited, side by side, with room for a signature.</source>
        <translation>Alle Eingeladenen nach Seiten, mit Platz für eine Unterschrift.</translation>
    </message>
    <message>
        <source>Fold here</source>
        <translation>Hier falten</translation>
    </message>
    <message>
        <source>Name sign: {words}</source>
        <translation>Namensschild: {words}</translation>
    </message>
    <message>
        <source>Name signs</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Name, function</source>
        <translation>Name, Funktion</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Auf der Liste steht noch niemand.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Workshop ohne Titel</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>in Vertretung für {name}</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message numerus="yes">
        <source>%n line(s) taken over</source>
        <translation>
            <numerusform>%n Zeile übernommen</numerusform>
            <numerusform>%n Zeilen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attendance list as PDF …</source>
        <translation>&amp;Anwesenheitsliste als PDF …</translation>
    </message>
    <message>
        <source>&amp;Invite …</source>
        <translation>&amp;Einladen …</translation>
    </message>
    <message>
        <source>&amp;Name signs as PDF …</source>
        <translation>&amp;Namensschilder als PDF …</translation>
    </message>
    <message>
        <source>&amp;Paper kit as PDF …</source>
        <translation>&amp;Papiersatz als PDF …</translation>
    </message>
    <message>
        <source>&amp;Read a list of participants …</source>
        <translation>Teilnehmende ein&amp;lesen …</translation>
    </message>
    <message>
        <source>&amp;Type in from paper …</source>
        <translation>&amp;Vom Papier eintippen …</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Name signs</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Paper kit</source>
        <translation>Papiersatz</translation>
    </message>
    <message>
        <source>Print n&amp;ow</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Setting &amp;up the rooms as PDF …</source>
        <translation>Auf&amp;bau der Räume als PDF …</translation>
    </message>
    <message>
        <source>Setting up the rooms</source>
        <translation>Aufbau der Räume</translation>
    </message>
    <message>
        <source>What people &amp;need to take part …</source>
        <translation>&amp;Zugangsbedarfe …</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>The folder {path} is on a network drive. A lost connection can damage the workshop library. Keep it on this computer and put copies on the network drive.</source>
        <translation>Der Ordner {path} liegt auf einem Netzlaufwerk. Ein Verbindungsabbruch kann die Bibliothek beschädigen. Lassen Sie sie auf diesem Rechner und legen Sie Kopien auf das Netzlaufwerk.</translation>
    </message>
    <message>
        <source>The folder {path} is synchronised with a cloud. That can damage the workshop library and hands over confidential content. Keep the library in another folder of this computer.</source>
        <translation>Der Ordner {path} wird mit einer Cloud abgeglichen. Das kann die Bibliothek beschädigen und gibt Vertrauliches weiter. Legen Sie die Bibliothek in einen anderen Ordner dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>PollVerdict</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) gave 8 or more.</source>
        <translation>
            <numerusform>%n Stimmzettel mit 8 oder mehr.</numerusform>
            <numerusform>%n Stimmzettel mit 8 oder mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasoned objection(s) to take up.</source>
        <translation>
            <numerusform>%n begründeter Einwand ist einzuarbeiten.</numerusform>
            <numerusform>%n begründete Einwände sind einzuarbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie of {yes} to {no}, abstentions: {abstained}. Not carried.</source>
        <translation>Stimmengleichheit, {yes} zu {no}, Enthaltungen: {abstained}. Damit nicht angenommen.</translation>
    </message>
    <message>
        <source>All objections were taken up.</source>
        <translation>Alle Einwände sind eingearbeitet.</translation>
    </message>
    <message>
        <source>Ask again whether there is consent.</source>
        <translation>Fragen Sie erneut nach Konsent.</translation>
    </message>
    <message>
        <source>Carried, votes {yes} to {no}, abstentions: {abstained}.</source>
        <translation>Mit {yes} zu {no} Stimmen angenommen, Enthaltungen: {abstained}.</translation>
    </message>
    <message>
        <source>Conflict potential: {share} %.</source>
        <translation>Konfliktpotenzial: {share} %.</translation>
    </message>
    <message numerus="yes">
        <source>No reasoned objection, but nobody is in favour of %n of the proposals: there is no consent on all of them.</source>
        <translation>
            <numerusform>Kein begründeter Einwand, aber für einen der Vorschläge spricht sich niemand aus: Über ihn besteht kein Konsent.</numerusform>
            <numerusform>Kein begründeter Einwand, aber für %n der Vorschläge spricht sich niemand aus: Über sie besteht kein Konsent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reasoned objection, but nobody is in favour: there is no consent.</source>
        <translation>Kein begründeter Einwand, aber niemand spricht sich dafür aus: Es besteht kein Konsent.</translation>
    </message>
    <message>
        <source>No reasoned objection: consent is reached.</source>
        <translation>Kein begründeter Einwand: Konsent ist erreicht.</translation>
    </message>
    <message>
        <source>Not carried, votes {yes} to {no}, abstentions: {abstained}.</source>
        <translation>Mit {yes} zu {no} Stimmen nicht angenommen, Enthaltungen: {abstained}.</translation>
    </message>
    <message>
        <source>One side gave fewer than five ballots, or nearly those of an earlier vote on this question. To keep the vote secret, results by side were neither stored nor shown.</source>
        <translation>Eine Seite hat weniger als fünf Stimmzettel abgegeben oder fast dieselben wie bei einer früheren Abstimmung über diese Frage. Damit die Abstimmung geheim bleibt, wurden Ergebnisse nach Seiten weder gespeichert noch gezeigt.</translation>
    </message>
    <message>
        <source>Only {ballots} of at least {quorum} ballots: the vote decides nothing yet.</source>
        <translation>Nur {ballots} von mindestens {quorum} Stimmzetteln: Damit ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Talk about them, then vote again.</source>
        <translation>Sprechen Sie darüber und stimmen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The zero option has the least resistance: no proposal carries yet.</source>
        <translation>Die Passivlösung hat den geringsten Widerstand: Noch ist kein Vorschlag tragfähig.</translation>
    </message>
    <message>
        <source>{ballots} of {eligible} voted</source>
        <translation>Abgestimmt: {ballots} von {eligible}</translation>
    </message>
    <message>
        <source>{number} proposals are level with the zero option: none of them carries yet.</source>
        <translation>{number} Vorschläge liegen gleichauf mit der Passivlösung: Noch ist keiner davon tragfähig.</translation>
    </message>
    <message>
        <source>{number} proposals share the first place: the vote does not choose between them.</source>
        <translation>{number} Vorschläge liegen gleichauf vorn: Die Abstimmung entscheidet nicht zwischen ihnen.</translation>
    </message>
    <message>
        <source>{side}: {share} %, 8 or more: {number}.</source>
        <translation>{side}: {share} %, 8 oder mehr: {number}.</translation>
    </message>
    <message>
        <source>“{text}” has the least resistance.</source>
        <translation>„{text}“ hat den geringsten Widerstand.</translation>
    </message>
    <message>
        <source>“{text}” has the most points.</source>
        <translation>„{text}“ hat die meisten Punkte.</translation>
    </message>
    <message>
        <source>“{text}” is level with the zero option: no proposal carries yet.</source>
        <translation>„{text}“ liegt gleichauf mit der Passivlösung: Noch ist kein Vorschlag tragfähig.</translation>
    </message>
</context>
<context>
    <name>PollsEdit</name>
    <message>
        <source>Add objection</source>
        <translation>Einwand notieren</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Edit objection</source>
        <translation>Einwand bearbeiten</translation>
    </message>
    <message>
        <source>Edit option</source>
        <translation>Option bearbeiten</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Move option</source>
        <translation>Option verschieben</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <source>Note why the vote is held anew</source>
        <translation>Notieren, warum neu abgestimmt wird</translation>
    </message>
    <message>
        <source>Remove objection</source>
        <translation>Einwand entfernen</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Take options over</source>
        <translation>Optionen übernehmen</translation>
    </message>
    <message>
        <source>The zero option belongs to every resistance vote: it shows whether a proposal is better than no change. It cannot be removed.</source>
        <translation>Die Passivlösung gehört zu jeder Widerstandsabfrage: Sie zeigt, ob ein Vorschlag besser ist als keine Veränderung. Ändern Sie ihren Wortlaut; entfernen lässt sie sich nicht.</translation>
    </message>
    <message>
        <source>There are no words yet. Type a few, then press Enter.</source>
        <translation>Der Text fehlt. Geben Sie ihn ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet. Add at least two options.</source>
        <translation>Es gibt noch nichts zur Wahl. Ergänzen Sie mindestens zwei Optionen.</translation>
    </message>
    <message>
        <source>This was voted on already, and secretly: how it is voted on and its result stay. Add a new question.</source>
        <translation>Darüber wurde schon geheim abgestimmt: Regeln und Ergebnis bleiben. Legen Sie eine neue Frage an.</translation>
    </message>
    <message>
        <source>This was voted on already: how it is voted on stays as it was. Discard the result first, or add a new question.</source>
        <translation>Darüber wurde schon abgestimmt: Die Regeln bleiben, wie sie waren. Verwerfen Sie zuerst das Ergebnis oder legen Sie eine neue Frage an.</translation>
    </message>
    <message>
        <source>{number} options are more than anybody can weigh; {most} are possible. Vote on clusters, or on a selection.</source>
        <translation>{number} Optionen sind zu viele, um sie abzuwägen; möglich sind {most}. Stimmen Sie über Cluster oder über eine Auswahl ab.</translation>
    </message>
    <message>
        <source>{side}: one option has {found} points, but its ballots may give it only {expected}. Please count again.</source>
        <translation>{side}: Eine Option hat {found} Punkte, erlaubt sind mit diesen Stimmzetteln {expected}. Zählen Sie erneut.</translation>
    </message>
    <message>
        <source>{side}: {found} points were counted, but its ballots have only {expected}. Please count again.</source>
        <translation>{side}: gezählte Punkte {found}, Punkte auf den Stimmzetteln {expected}. Zählen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>PollsMinutes</name>
    <message>
        <source>0: {low}. 10: {high}.</source>
        <translation>0: {low}. 10: {high}.</translation>
    </message>
    <message>
        <source>Across: {low} to {high}. Up: {bottom} to {top}.</source>
        <translation>Waagrecht: {low} bis {high}. Senkrecht: {bottom} bis {top}.</translation>
    </message>
    <message>
        <source>Every ballot had {budget} points, at most {limit} for one option.</source>
        <translation>Punkte je Stimmzettel: {budget}, davon für eine Option höchstens {limit}.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Objections and how they were taken up</source>
        <translation>Einwände und wie sie eingearbeitet wurden</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Quorum: {number} ballots.</source>
        <translation>Quorum: {number} Stimmzettel.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}. Durchgang</translation>
    </message>
    <message>
        <source>Round {number}.</source>
        <translation>{number}. Durchgang.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Eingearbeitet durch diese Änderung</translation>
    </message>
    <message>
        <source>The result of the vote, the first place first.</source>
        <translation>Das Ergebnis der Abstimmung, der erste Platz zuerst.</translation>
    </message>
    <message>
        <source>This question was not voted on.</source>
        <translation>Über diese Frage wurde nicht abgestimmt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Why there was a new vote: {why}</source>
        <translation>Warum neu abgestimmt wurde: {why}</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>not taken up yet</source>
        <translation>noch nicht eingearbeitet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>secret; only counts were stored</source>
        <translation>geheim; gespeichert wurden nur Zahlen</translation>
    </message>
    <message>
        <source>{kind}, {electorate}, {secrecy}.</source>
        <translation>Art der Abstimmung: {kind}, {secrecy}. Stimmberechtigt: {electorate}.</translation>
    </message>
</context>
<context>
    <name>PollsPage</name>
    <message numerus="yes">
        <source>%n ballot(s) of this side</source>
        <translation>
            <numerusform>%n Stimmzettel dieser Seite</numerusform>
            <numerusform>%n Stimmzettel dieser Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) so far. A secret vote needs at least five: with fewer, the total would show who voted how. Or ask the room whether it votes openly.</source>
        <translation>
            <numerusform>Erst %n Stimmzettel. Eine geheime Abstimmung braucht mindestens fünf, sonst verriete die Summe, wer wie gestimmt hat. Sammeln Sie weitere Stimmzettel ein oder fragen Sie die Runde, ob sie offen abstimmt.</numerusform>
            <numerusform>Erst %n Stimmzettel. Eine geheime Abstimmung braucht mindestens fünf, sonst verriete die Summe, wer wie gestimmt hat. Sammeln Sie weitere Stimmzettel ein oder fragen Sie die Runde, ob sie offen abstimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A point has two numbers from 0 to 6.</source>
        <translation>Ein Punkt hat zwei Zahlen von 0 bis 6.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>Across, 0 to 6</source>
        <translation>Waagrecht, 0 bis 6</translation>
    </message>
    <message>
        <source>Add ballot</source>
        <translation>Stimmzettel hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ballot by ballot</source>
        <translation>Einzelne Stimmzettel</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Ballots of this side</source>
        <translation>Stimmzettel dieser Seite</translation>
    </message>
    <message>
        <source>Ballots that are needed</source>
        <translation>Nötige Stimmzettel</translation>
    </message>
    <message>
        <source>Ballots: {counted}</source>
        <translation>Stimmzettel: {counted}</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Auszählung</translation>
    </message>
    <message>
        <source>Counts of the ballots</source>
        <translation>Ergebnis der Auszählung</translation>
    </message>
    <message>
        <source>Discard result</source>
        <translation>Ergebnis verwerfen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter ballots</source>
        <translation>Stimmzettel eintragen</translation>
    </message>
    <message>
        <source>Every ballot is one point on the field.</source>
        <translation>Jeder Stimmzettel ist ein Punkt im Feld.</translation>
    </message>
    <message>
        <source>How does the proposal take it up?</source>
        <translation>Wie wird er in den Vorschlag eingearbeitet?</translation>
    </message>
    <message>
        <source>How it is taken up</source>
        <translation>Wie er eingearbeitet wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>Art der Abstimmung</translation>
    </message>
    <message>
        <source>Left end</source>
        <translation>Linkes Ende</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Most points for one option</source>
        <translation>Höchstzahl der Punkte für eine Option</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>Neuer Einwand</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>New option, then Enter</source>
        <translation>Neue Option, dann Enter</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>New question, then Enter</source>
        <translation>Neue Frage, dann Enter</translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>Neue Abstimmung</translation>
    </message>
    <message>
        <source>No clusters, cards, drafts or goals yet</source>
        <translation>Noch keine Cluster, Karten, Entwürfe oder Ziele</translation>
    </message>
    <message>
        <source>No vote has been closed yet</source>
        <translation>Noch ist keine Abstimmung geschlossen</translation>
    </message>
    <message>
        <source>Nobody sees a result before the vote is closed. An open vote lives in memory only: if the program ends, it is counted again.</source>
        <translation>Vor dem Schließen sieht niemand ein Ergebnis. Eine offene Abstimmung steht nur im Arbeitsspeicher: Endet das Programm, wird neu ausgezählt.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>One question per vote. Options are taken over from clusters, cards, drafts and goals, or typed.</source>
        <translation>Eine Frage je Abstimmung. Optionen werden aus Clustern, Karten, Entwürfen und Zielen übernommen oder eingegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n may vote: a secret vote needs at least five ballots, because with fewer the total shows who voted how. Better vote openly.</source>
        <translation>
            <numerusform>Nur eine Person darf abstimmen: Geheim geht das erst ab fünf Stimmzetteln, denn bei weniger verrät die Summe, wer wie gestimmt hat. Stimmen Sie besser offen ab.</numerusform>
            <numerusform>Nur %n dürfen abstimmen: Geheim geht das erst ab fünf Stimmzetteln, denn bei weniger verrät die Summe, wer wie gestimmt hat. Stimmen Sie besser offen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Person für Person</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points per ballot</source>
        <translation>Punkte je Stimmzettel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Reasoned objection in the words said, then Enter</source>
        <translation>Begründeter Einwand im Wortlaut, dann Enter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right end</source>
        <translation>Rechtes Ende</translation>
    </message>
    <message>
        <source>Round {number}; the shift is shown with each option</source>
        <translation>{number}. Durchgang; die Veränderung steht bei jeder Option</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Take options over from clusters, cards, drafts or goals</source>
        <translation>Optionen aus Clustern, Karten, Entwürfen oder Zielen übernehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The new version has not been voted on yet</source>
        <translation>Über die neue Fassung wurde noch nicht abgestimmt</translation>
    </message>
    <message>
        <source>The result of a secret vote stays. Why there is a new vote stands with it in the minutes.</source>
        <translation>Das Ergebnis einer geheimen Abstimmung bleibt. Warum es eine neue gibt, steht dabei im Protokoll.</translation>
    </message>
    <message>
        <source>The total of this vote is the result of one side or body. It is kept from five ballots on; with fewer, vote openly.</source>
        <translation>Die Summe ist hier das Ergebnis einer Seite oder Stelle. Geheim geht das ab fünf Stimmzetteln; stimmen weniger ab, dann offen.</translation>
    </message>
    <message>
        <source>Type a number, Enter goes on and adds the ballot.</source>
        <translation>Zahl eingeben; Enter geht weiter und fügt den Stimmzettel hinzu.</translation>
    </message>
    <message>
        <source>Type a value, then how many gave it; comma is 10, Enter all that remain. Arrows and plus or minus correct.</source>
        <translation>Wert eingeben, dann die Anzahl. Komma steht für 10, Enter für alle übrigen. Pfeile, Plus und Minus berichtigen.</translation>
    </message>
    <message>
        <source>Type the number. Enter goes on, plus counts one up.</source>
        <translation>Anzahl eingeben. Enter geht weiter, Plus zählt eins dazu.</translation>
    </message>
    <message>
        <source>Until it is closed, the vote is kept in memory only: if the program ends before, please count again.</source>
        <translation>Bis zum Schließen steht die Abstimmung nur im Arbeitsspeicher: Endet das Programm vorher, zählen Sie neu aus.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Up {value}</source>
        <translation>Senkrecht {value}</translation>
    </message>
    <message>
        <source>Up, 0 to 6</source>
        <translation>Senkrecht, 0 bis 6</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Erneut abstimmen</translation>
    </message>
    <message>
        <source>Voted: {done} of {all}</source>
        <translation>Abgestimmt: {done} von {all}</translation>
    </message>
    <message>
        <source>What does the room decide or weigh?</source>
        <translation>Worüber wird abgestimmt?</translation>
    </message>
    <message>
        <source>What is there to choose from?</source>
        <translation>Was steht zur Wahl?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Wer abstimmen darf</translation>
    </message>
    <message>
        <source>Why a new vote: late ballot, miscount, talk</source>
        <translation>Warum neu: später Stimmzettel, verzählt, Aussprache</translation>
    </message>
    <message>
        <source>Without options, the question itself is answered.</source>
        <translation>Ohne Optionen wird die Frage selbst beantwortet.</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>at most for one</source>
        <translation>höchstens für eine</translation>
    </message>
    <message>
        <source>hide counts here</source>
        <translation>Zahlen auch hier verdecken</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>eingearbeitet</translation>
    </message>
    <message>
        <source>{found} of at least {expected} ballots so far: the quorum is missing.</source>
        <translation>Bisher {found} von mindestens {expected} Stimmzetteln: Das Quorum fehlt.</translation>
    </message>
    <message>
        <source>{side}: ballots: {found}, present with a vote: {expected}.</source>
        <translation>{side}: {found} Stimmzettel; anwesende Stimmberechtigte: {expected}.</translation>
    </message>
    <message>
        <source>{side}: fewer than five ballots. To keep them secret, results by side are neither stored nor shown, only all ballots together.</source>
        <translation>{side}: weniger als fünf Stimmzettel. Damit sie geheim bleiben, werden Ergebnisse nach Seiten weder gespeichert noch gezeigt, nur das Gesamtergebnis.</translation>
    </message>
    <message>
        <source>{side}: options with fewer than {expected} ballots: {number}. Every ballot rates every option.</source>
        <translation>{side}: Optionen mit weniger als {expected} Stimmzetteln: {number}. Jeder Stimmzettel bewertet jede Option.</translation>
    </message>
    <message>
        <source>{side}: {found} points for “{option}”, but at most {expected} may go there.</source>
        <translation>{side}: Punkte für „{option}“: {found}, möglich sind höchstens {expected}.</translation>
    </message>
    <message>
        <source>{side}: {found} points, but the ballots have only {expected}.</source>
        <translation>{side}: gezählte Punkte {found}, Punkte auf den Stimmzetteln {expected}.</translation>
    </message>
    <message>
        <source>{values}. Enter goes on and adds the ballot.</source>
        <translation>{values}. Enter geht weiter und fügt den Stimmzettel hinzu.</translation>
    </message>
    <message>
        <source>“{words}” is not a number.</source>
        <translation>„{words}“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>PollsWall</name>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>je %n Punkt</numerusform>
            <numerusform>je %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>0: no objection – 10: out of the question</source>
        <translation>0 = kein Einwand, 10 = nicht annehmbar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Objections: {question}</source>
        <translation>Einwände: {question}</translation>
    </message>
    <message>
        <source>One point each</source>
        <translation>Ein Punkt je Person</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Result: {question}</source>
        <translation>Ergebnis: {question}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}. Durchgang</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>What do we vote on?</source>
        <translation>Worüber stimmen wir ab?</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>at most {limit} for one option</source>
        <translation>für eine Option höchstens {limit}</translation>
    </message>
    <message>
        <source>{shift} since the last round</source>
        <translation>{shift} seit dem letzten Durchgang</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>by side only</source>
        <translation>nur nach Seiten</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>nach Stellen</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>5 Minuten länger</translation>
    </message>
    <message>
        <source>5 minutes shorter</source>
        <translation>5 Minuten kürzer</translation>
    </message>
    <message>
        <source>About the workshop</source>
        <translation>Angaben zum Workshop</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Add substitute</source>
        <translation>Vertretung hinzufügen</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Nichtöffentlich</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decision authority</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>Delete (GDPR) …</source>
        <translation>Löschen (DSGVO) …</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Angaben …</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit day {number}</source>
        <translation>Tag {number} bearbeiten</translation>
    </message>
    <message>
        <source>Edit the block</source>
        <translation>Block bearbeiten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End as invited</source>
        <translation>Ende wie in der Einladung</translation>
    </message>
    <message numerus="yes">
        <source>End, %n min earlier than invited</source>
        <translation>
            <numerusform>Ende %n min früher als in der Einladung</numerusform>
            <numerusform>Ende %n min früher als in der Einladung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End, %n min longer than invited</source>
        <translation>
            <numerusform>Ende %n min später als in der Einladung</numerusform>
            <numerusform>Ende %n min später als in der Einladung</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything is prepared</source>
        <translation>Alles ist vorbereitet</translation>
    </message>
    <message>
        <source>Facts about the workshop</source>
        <translation>Angaben zum Workshop</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Group rooms</source>
        <translation>Gruppenräume</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Its blocks go to the day after</source>
        <translation>Seine Blöcke kommen auf den Tag danach</translation>
    </message>
    <message>
        <source>Its blocks go to the day before</source>
        <translation>Seine Blöcke kommen auf den Tag davor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gegangen um</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Light up the wall</source>
        <translation>Wand zeigen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists: read one, invite, print, type in from paper</source>
        <translation>Listen: einlesen, einladen, drucken, vom Papier eintippen</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Methods …</source>
        <translation>Methoden …</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Needs to take part</source>
        <translation>Zugangsbedarf</translation>
    </message>
    <message>
        <source>New block, after the selected one</source>
        <translation>Neuer Block, nach dem gewählten</translation>
    </message>
    <message>
        <source>New person: {unit}</source>
        <translation>Neue Person: {unit}</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Nächste Rückmeldung</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Paste a timetable</source>
        <translation>Zeitplan einfügen</translation>
    </message>
    <message>
        <source>Paste …</source>
        <translation>Einfügen …</translation>
    </message>
    <message>
        <source>Paste … (a timetable)</source>
        <translation>Einfügen … (einen Zeitplan)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plenary, 24 seats, projector</source>
        <translation>Plenum · 24 Plätze · Projektor</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>Anwesend ab</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question bank …</source>
        <translation>Fragenbank …</translation>
    </message>
    <message>
        <source>Questions …</source>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}. What this means: {things}.</source>
        <translation>Entfernt: {name}. Das bedeutet: {things}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Save as template …</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Saved as a template: {name}</source>
        <translation>Als Vorlage gespeichert: {name}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Short, seats</source>
        <translation>Kurzname, Plätze</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Start workshop</source>
        <translation>Workshop starten</translation>
    </message>
    <message>
        <source>Substitute for: {name}</source>
        <translation>Vertretung für: {name}</translation>
    </message>
    <message>
        <source>Substitutes for</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Take the short name offered</source>
        <translation>Angebotenen Kurznamen übernehmen</translation>
    </message>
    <message>
        <source>Talk, welcome, closing</source>
        <translation>Impuls, Begrüßung, Abschluss</translation>
    </message>
    <message>
        <source>This is the first day</source>
        <translation>Das ist der erste Tag</translation>
    </message>
    <message>
        <source>This is the last day</source>
        <translation>Das ist der letzte Tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the block</source>
        <translation>Titel des Blocks</translation>
    </message>
    <message>
        <source>To say</source>
        <translation>Zu sagen</translation>
    </message>
    <message>
        <source>To the day after</source>
        <translation>Auf den Tag danach</translation>
    </message>
    <message>
        <source>To the day before</source>
        <translation>Auf den Tag davor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Untitled block</source>
        <translation>Block ohne Titel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Wall black</source>
        <translation>Wand schwarz</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>What only you read</source>
        <translation>Nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>What the room reads on the wall</source>
        <translation>Für alle an der Wand</translation>
    </message>
    <message>
        <source>What this means: {things}.</source>
        <translation>Das bedeutet: {things}.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Mitzubringen</translation>
    </message>
    <message>
        <source>all in one room</source>
        <translation>alle in einem Raum</translation>
    </message>
    <message>
        <source>beside the one before</source>
        <translation>parallel zum vorigen</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>given up for today</source>
        <translation>für heute ausgelassen</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>invited {begin}–{end}</source>
        <translation>eingeladen {begin}–{end}</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>gegangen um</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Datum</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch ohne Namen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>such as step-free access; printed without a name</source>
        <translation>etwa stufenfreier Zugang; gedruckt ohne Namen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <source>{accepted} of {invited}</source>
        <translation>{accepted} von {invited}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <translation>{ready} von {all}</translation>
    </message>
    <message>
        <source>“{short}” is offered as short name; ↓ takes it.</source>
        <translation>„{short}“ ist als Kurzname angeboten; ↓ übernimmt ihn.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing: {percent} %</source>
        <translation>Wird gedruckt: {percent} %</translation>
    </message>
    <message>
        <source>Save the PDF, and print it where there is one.</source>
        <translation>Speichern Sie das PDF und drucken Sie es dort, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation>An den Drucker gesendet: {printer}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n page(s).</source>
        <translation>
            <numerusform>Nach %n Seite angehalten.</numerusform>
            <numerusform>Nach %n Seiten angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Dieser Rechner kennt keinen Drucker.</translation>
    </message>
    <message>
        <source>What the printer has already may still come out.</source>
        <translation>Was der Drucker schon hat, kommt vielleicht noch heraus.</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer {printer} takes nothing. Check whether it is switched on and connected, or save the PDF and print that.</source>
        <translation>Der Drucker {printer} nimmt nichts an. Prüfen Sie, ob er eingeschaltet und verbunden ist, oder speichern Sie das PDF und drucken Sie das.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Wie weit ist es?</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Neuer Wortlaut</translation>
    </message>
    <message>
        <source>Nobody said yet how far it is. Choose a status.</source>
        <translation>Es ist noch nicht gesagt, wie weit es ist. Wählen Sie einen Stand.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stays in the internal minutes</source>
        <translation>Bleibt im internen Protokoll</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>What shows it: a figure, a document</source>
        <translation>Was es zeigt: eine Zahl, eine Unterlage</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>auf dem Weg</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>neu gefasst</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>{what} Agreed by {day}.</source>
        <translation>{what} Vereinbart bis {day}.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ProgressEdit</name>
    <message>
        <source>Note how far it is</source>
        <translation>Stand festhalten</translation>
    </message>
    <message>
        <source>Take back how far it is</source>
        <translation>Stand zurücknehmen</translation>
    </message>
    <message>
        <source>This day is still to come. Type the day on which it was so, at latest today.</source>
        <translation>Dieser Tag liegt noch vor uns. Bitte den Tag angeben, an dem es so war, spätestens heute.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody removed it meanwhile.</source>
        <translation>Das gibt es nicht mehr. Es wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>This needs a reason. Type in a few words why it is so.</source>
        <translation>Hier braucht es einen Grund. Bitte in wenigen Worten angeben, warum es so ist.</translation>
    </message>
    <message>
        <source>Words and date are those that were agreed. Change what is worded anew.</source>
        <translation>Wortlaut und Termin sind die vereinbarten. Bitte ändern, was neu gefasst wird.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Evidence: {words}</source>
        <translation>Nachweis: {words}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Grund: {words}</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n month(s)</source>
        <translation>
            <numerusform>%n Monat zu spät</numerusform>
            <numerusform>%n Monate zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress} on {day}</source>
        <translation>{progress} am {day}</translation>
    </message>
    <message>
        <source>{progress}, {late}</source>
        <translation>{progress}, {late}</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%n expectation(s) of the client</source>
        <translation>
            <numerusform>%n Erwartung der Auftraggebenden</numerusform>
            <numerusform>%n Erwartungen der Auftraggebenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are worried</source>
        <translation>
            <numerusform>%n Stelle hat Sorgen</numerusform>
            <numerusform>%n Stellen haben Sorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups want to settle first: {topic}</source>
        <translation>
            <numerusform>%n Stelle will zuerst klären: {topic}</numerusform>
            <numerusform>%n Stellen wollen zuerst klären: {topic}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-go theme(s)</source>
        <translation>
            <numerusform>%n Tabu</numerusform>
            <numerusform>%n Tabus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of success</source>
        <translation>
            <numerusform>%n Zeichen des Erfolgs</numerusform>
            <numerusform>%n Zeichen des Erfolgs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) it is not about</source>
        <translation>
            <numerusform>%n Thema, um das es nicht geht</numerusform>
            <numerusform>%n Themen, um die es nicht geht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics are wanted first</source>
        <translation>
            <numerusform>%n Thema soll zuerst kommen</numerusform>
            <numerusform>%n Themen sollen jeweils zuerst kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>May be a matter of law; nothing is on file about it here. Please check and type it in</source>
        <translation>Kann gesetzlich geregelt sein; dazu ist hier nichts hinterlegt. Bitte prüfen und eintragen</translation>
    </message>
    <message>
        <source>Proposal – more than one entry fits, please choose: {laws}</source>
        <translation>Vorschlag – mehrere Einträge passen, bitte wählen: {laws}</translation>
    </message>
    <message>
        <source>Proposal – {laws}</source>
        <translation>Vorschlag – {laws}</translation>
    </message>
    <message>
        <source>The entry has changed since it was taken over, now {laws}</source>
        <translation>Der Eintrag hat sich seit der Übernahme geändert, jetzt {laws}</translation>
    </message>
    <message>
        <source>The list no longer has the entry {laws}; please check</source>
        <translation>Der Eintrag steht nicht mehr in der Liste ({laws}); bitte prüfen</translation>
    </message>
    <message>
        <source>What it is not about comes up all the same: the parking lot takes it in.</source>
        <translation>Worum es nicht geht, kommt trotzdem auf: Der Themenspeicher nimmt es auf.</translation>
    </message>
    <message>
        <source>What success is noticed by becomes goals that can be measured.</source>
        <translation>Woran der Erfolg zu merken ist, wird zu messbaren Zielen.</translation>
    </message>
    <message>
        <source>What the client expects is laid beside what the room expects.</source>
        <translation>Was die Auftraggebenden erwarten, wird neben die Erwartungen der Runde gelegt.</translation>
    </message>
    <message>
        <source>What two groups or more want to settle first gets a block of its own.</source>
        <translation>Was zwei oder mehr Stellen zuerst klären wollen, bekommt einen eigenen Block.</translation>
    </message>
    <message>
        <source>Where groups want different things first, the room says what comes first.</source>
        <translation>Wollen Stellen Verschiedenes zuerst, sagt die Runde, was zuerst kommt.</translation>
    </message>
    <message>
        <source>Where something must not be touched, people talk in small groups first.</source>
        <translation>Gibt es Tabus, sprechen die Menschen zuerst in kleinen Gruppen.</translation>
    </message>
    <message>
        <source>Where two groups or more are worried, worries are told before work begins.</source>
        <translation>Haben zwei oder mehr Stellen Sorgen, werden sie vor der Arbeit ausgesprochen.</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first}; {rest}</translation>
    </message>
</context>
<context>
    <name>QuestionEdit</name>
    <message>
        <source>Add blocks with questions</source>
        <translation>Blöcke mit Fragen einfügen</translation>
    </message>
    <message>
        <source>Add cards with questions</source>
        <translation>Karten mit Fragen anlegen</translation>
    </message>
    <message>
        <source>Which question do we work on?</source>
        <translation>An welcher Frage arbeiten wir?</translation>
    </message>
</context>
<context>
    <name>QuestionRole</name>
    <message>
        <source>Coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
</context>
<context>
    <name>QuestionTheme</name>
    <message>
        <source>Citizens</source>
        <translation>Bürgerschaft</translation>
    </message>
    <message>
        <source>Getting it done</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Goals and priorities</source>
        <translation>Ziele und Vorrang</translation>
    </message>
    <message>
        <source>People and trust</source>
        <translation>Menschen und Vertrauen</translation>
    </message>
    <message>
        <source>Politics and administration</source>
        <translation>Politik und Verwaltung</translation>
    </message>
    <message>
        <source>Role and mandate</source>
        <translation>Rolle und Auftrag</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
</context>
<context>
    <name>QuestionUse</name>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Abstimmung</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n file(s) with questions left out</source>
        <translation>
            <numerusform>Eine Datei mit Fragen fehlt</numerusform>
            <numerusform>%n Dateien mit Fragen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions at once</source>
        <translation>
            <numerusform>%n Frage auf einmal</numerusform>
            <numerusform>%n Fragen auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed question: yes or no would answer it.</source>
        <translation>Geschlossene Frage: Ein Ja oder Nein würde genügen.</translation>
    </message>
    <message>
        <source>A room answers few questions well. Choose at most five.</source>
        <translation>Eine Runde beantwortet wenige Fragen gut. Wählen Sie höchstens fünf.</translation>
    </message>
    <message>
        <source>Add as blocks</source>
        <translation>Als Blöcke einfügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Als Karten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Keep question</source>
        <translation>Frage behalten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Methods that suit it</source>
        <translation>Passende Methoden</translation>
    </message>
    <message>
        <source>More than one question: the room answers the last one.</source>
        <translation>Mehr als eine Frage: Die Runde beantwortet nur die letzte.</translation>
    </message>
    <message>
        <source>New question …</source>
        <translation>Neue Frage …</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>Keine Frage passt</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eigene Frage</translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation>Zur Abstimmung stellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragenbank</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The shipped question stays; yours stands beside it.</source>
        <translation>Die mitgelieferte Frage bleibt; Ihre steht daneben.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>There is no question yet. Type it first.</source>
        <translation>Noch steht keine Frage da. Schreiben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>To ask further</source>
        <translation>Zum Nachfragen</translation>
    </message>
    <message>
        <source>Try fewer words, or all roles.</source>
        <translation>Suchen Sie mit weniger Wörtern oder in allen Rollen.</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Schon verwendet</translation>
    </message>
    <message>
        <source>Your questions cannot be written: {reason}.</source>
        <translation>Ihre Fragen lassen sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>a file with questions</source>
        <translation>eine Datei mit Fragen</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Datum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene Frage</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min Vorsprung</numerusform>
            <numerusform>%n min Vorsprung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min Verzug</numerusform>
            <numerusform>%n min Verzug</numerusform>
        </translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Begin day {number}</source>
        <translation>Tag {number} beginnen</translation>
    </message>
    <message>
        <source>Begin this block</source>
        <translation>Diesen Block beginnen</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Close workshop</source>
        <translation>Workshop abschließen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End block</source>
        <translation>Block beenden</translation>
    </message>
    <message>
        <source>End {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>Plan {time}</source>
        <translation>Plan {time}</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Vereinbartes vorlesen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Start workshop</source>
        <translation>Workshop starten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>im Zeitplan</translation>
    </message>
    <message>
        <source>planned for {date}</source>
        <translation>geplant: {date}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>since {begin}, all groups until {end}</source>
        <translation>seit {begin}, alle Gruppen bis {end}</translation>
    </message>
    <message>
        <source>since {begin}, planned for {plan}</source>
        <translation>seit {begin}, Plan {plan}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
</context>
<context>
    <name>Ratification</name>
    <message>
        <source>Get the answer: {title} ({unit})</source>
        <translation>Antwort einholen: {title} ({unit})</translation>
    </message>
    <message>
        <source>Get the confirmation: {title} ({unit})</source>
        <translation>Bestätigung einholen: {title} ({unit})</translation>
    </message>
    <message>
        <source>What is to be got from a unit has no words of its own. Change the goal, or who asks by when, on the page of the goals.</source>
        <translation>Was von einer Stelle einzuholen ist, hat keinen eigenen Wortlaut. Ändern Sie auf der Seite der Ziele das Ziel oder wer bis wann fragt.</translation>
    </message>
</context>
<context>
    <name>RatingSheet</name>
    <message>
        <source>Close the rating</source>
        <translation>Einschätzung schließen</translation>
    </message>
    <message>
        <source>Fewer than {expected} ballots so far. A rating is secret: with fewer, the total would show who rated how.</source>
        <translation>Noch weniger als {expected} Stimmzettel. Eine Einschätzung ist geheim: Bei weniger verriete die Summe, wer wie eingeschätzt hat. Sammeln Sie weitere Stimmzettel ein.</translation>
    </message>
    <message>
        <source>{side}: ballots: {found}, people present: {expected}.</source>
        <translation>{side}: {found} Stimmzettel; anwesende Personen: {expected}.</translation>
    </message>
    <message>
        <source>{side}: fewer than five ballots. To keep them secret, results by side are neither stored nor shown, only all ballots together.</source>
        <translation>{side}: weniger als fünf Stimmzettel. Damit sie geheim bleiben, werden Ergebnisse nach Seiten weder gespeichert noch gezeigt, nur das Gesamtergebnis.</translation>
    </message>
    <message>
        <source>{side}: “{statement}” has {found} ballots, others {expected}.</source>
        <translation>{side}: „{statement}“ hat {found} Stimmzettel, andere haben {expected}.</translation>
    </message>
</context>
<context>
    <name>RatingsEdit</name>
    <message>
        <source>Close the rating</source>
        <translation>Einschätzung schließen</translation>
    </message>
    <message>
        <source>This rating was closed already: its result stays.</source>
        <translation>Diese Einschätzung wurde schon geschlossen: Ihr Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>{side}: one statement has {found} ballots, another one {expected}. Every ballot rates every statement: please count again.</source>
        <translation>{side}: Eine Aussage hat {found} Stimmzettel, eine andere {expected}. Jeder Stimmzettel schätzt jede Aussage ein. Zählen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>RatingsMinutes</name>
    <message numerus="yes">
        <source>%n answer(s), mean {mean}, spread {spread}</source>
        <translation>
            <numerusform>%n Antwort, Mittelwert {mean}, Streuung {spread}</numerusform>
            <numerusform>%n Antworten, Mittelwert {mean}, Streuung {spread}</numerusform>
        </translation>
    </message>
    <message>
        <source>{side} {mean} (spread {spread})</source>
        <translation>{side} {mean} (Streuung {spread})</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n Person anwesend</numerusform>
            <numerusform>%n Personen anwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements, agreed goals and tasks are read back here.</source>
        <translation>Hier werden Vereinbarungen, vereinbarte Ziele und Aufgaben vorgelesen.</translation>
    </message>
    <message>
        <source>Confirmed, next</source>
        <translation>Bestätigt, weiter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Keine Einigung</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Als nicht vorgelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Nothing was agreed yet</source>
        <translation>Noch nichts vereinbart</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner, date</source>
        <translation>Zuständig, Termin</translation>
    </message>
    <message>
        <source>Read back what was agreed</source>
        <translation>Vereinbartes vorlesen</translation>
    </message>
    <message>
        <source>Say why somebody objects</source>
        <translation>Einwand begründen</translation>
    </message>
    <message>
        <source>Take correction over</source>
        <translation>Korrektur übernehmen</translation>
    </message>
    <message>
        <source>Take the correction</source>
        <translation>Berichtigung übernehmen</translation>
    </message>
    <message>
        <source>What is read back</source>
        <translation>Was vorgelesen wird</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>What is still open, then Enter (Ctrl+D)</source>
        <translation>Was noch offen ist, dann Enter (Strg+D)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>changed since it was confirmed</source>
        <translation>seit der Bestätigung geändert</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht vorgelesen</translation>
    </message>
    <message>
        <source>open: {reason}</source>
        <translation>offen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n read</source>
        <translation>
            <numerusform>{done} von %n vorgelesen</numerusform>
            <numerusform>{done} von %n vorgelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackWall</name>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Noch niemand zuständig</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>Read back what was agreed</source>
        <translation>Vereinbartes vorlesen</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>open: no agreement</source>
        <translation>offen: keine Einigung</translation>
    </message>
    <message>
        <source>{kind} · {number} of {all}</source>
        <translation>{kind} · {number} von {all}</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ bestätigt</translation>
    </message>
</context>
<context>
    <name>Readability</name>
    <message>
        <source>A sentence has {number} words: better two of at most {most}.</source>
        <translation>Ein Satz hat {number} Wörter: besser zwei mit höchstens {most}.</translation>
    </message>
    <message>
        <source>Passive: say who does it (“{words}”)</source>
        <translation>Passiv: Sagen Sie, wer es tut („{words}“)</translation>
    </message>
    <message>
        <source>Wiener Sachtextformel {value} of 4 (easy) to 15 (hard): plain is up to {plain}.</source>
        <translation>Wiener Sachtextformel {value} auf der Skala von 4 (leicht) bis 15 (schwer): Einfach ist bis {plain}.</translation>
    </message>
    <message>
        <source>“{word}”: better “{plain}”</source>
        <translation>„{word}“: besser „{plain}“</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n block(s) without a question</source>
        <translation>
            <numerusform>%n Block ohne Frage</numerusform>
            <numerusform>%n Blöcke ohne Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open reply(s)</source>
        <translation>
            <numerusform>%n Rückmeldung offen</numerusform>
            <numerusform>%n Rückmeldungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) come without anybody who may commit it</source>
        <translation>
            <numerusform>%n Stelle kommt ohne jemanden, der für sie zusagen darf</numerusform>
            <numerusform>%n Stellen kommen ohne jemanden, der für sie zusagen darf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without names</source>
        <translation>
            <numerusform>%n Stelle ohne Namen</numerusform>
            <numerusform>%n Stellen ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): unknown who may commit it</source>
        <translation>
            <numerusform>%n Stelle: unklar, wer für sie zusagen darf</numerusform>
            <numerusform>%n Stellen: unklar, wer für sie zusagen darf</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one unit</source>
        <translation>Mindestens eine Stelle eintragen</translation>
    </message>
    <message>
        <source>Add at least the plenary</source>
        <translation>Mindestens das Plenum eintragen</translation>
    </message>
    <message>
        <source>Add the units of both sides</source>
        <translation>Stellen beider Seiten eintragen</translation>
    </message>
    <message>
        <source>Day and begin</source>
        <translation>Tag und Beginn</translation>
    </message>
    <message>
        <source>Day {number} has no date yet</source>
        <translation>Tag {number} hat noch kein Datum</translation>
    </message>
    <message>
        <source>Day {number}: the invited end lies before the begin</source>
        <translation>Tag {number}: Das Ende laut Einladung liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>Day {number}: the plan is {minutes} min longer than invited</source>
        <translation>Tag {number}: Der Plan dauert {minutes} min länger als in der Einladung</translation>
    </message>
    <message>
        <source>Day {second} lies before day {first}</source>
        <translation>Tag {second} liegt vor Tag {first}</translation>
    </message>
    <message>
        <source>Days {first} and {second} fall on the same date</source>
        <translation>Tag {first} und Tag {second} fallen auf dasselbe Datum</translation>
    </message>
    <message>
        <source>Groups without a room of their own</source>
        <translation>Gruppen ohne eigenen Raum</translation>
    </message>
    <message>
        <source>Invitation and calendar name it</source>
        <translation>Einladung und Kalender nennen ihn</translation>
    </message>
    <message>
        <source>Material not ready</source>
        <translation>Material liegt noch nicht bereit</translation>
    </message>
    <message>
        <source>More than two hours without a break</source>
        <translation>Mehr als zwei Stunden ohne Pause</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Noch keine Teilnehmenden</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Noch kein Ort</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Noch kein Raum</translation>
    </message>
    <message>
        <source>Nobody from administration</source>
        <translation>Niemand aus der Verwaltung</translation>
    </message>
    <message>
        <source>Nobody from politics</source>
        <translation>Niemand aus der Politik</translation>
    </message>
    <message>
        <source>Nothing is planned for day {number}</source>
        <translation>Für Tag {number} ist nichts geplant</translation>
    </message>
    <message>
        <source>The invited end lies before the begin</source>
        <translation>Das Ende laut Einladung liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>The plan is {minutes} min longer than invited</source>
        <translation>Der Plan dauert {minutes} min länger als in der Einladung</translation>
    </message>
    <message>
        <source>Too short for its script</source>
        <translation>Kürzer als die Schritte im Drehbuch</translation>
    </message>
    <message>
        <source>{title} to {last}: {minutes} min</source>
        <translation>{title} bis {last}: {minutes} min</translation>
    </message>
    <message>
        <source>{title}: {script} min of steps in {minutes} min</source>
        <translation>{title}: {script} min Schritte in {minutes} min</translation>
    </message>
</context>
<context>
    <name>Recurring</name>
    <message>
        <source>“{typed}” does not say what recurs. Type for example “every other Thursday from 14.1.” or “every second Thursday of the month, not in the holidays”.</source>
        <translation>„{typed}“ sagt nicht, was sich wiederholt. Geben Sie zum Beispiel „jeden zweiten Donnerstag ab 14.1.“ oder „jeden zweiten Donnerstag im Monat, nicht in den Ferien“ ein.</translation>
    </message>
    <message>
        <source>“{typed}” ends before it begins.</source>
        <translation>„{typed}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{typed}”: of every month? Then add “of the month”, else leave out “{which}”.</source>
        <translation>„{typed}“: in jedem Monat? Dann ergänzen Sie „im Monat“, sonst lassen Sie „{which}“ weg.</translation>
    </message>
    <message>
        <source>“{typed}”: please name {most} weeks at most.</source>
        <translation>„{typed}“: Bitte nennen Sie höchstens {most} Wochen.</translation>
    </message>
</context>
<context>
    <name>RegistrationList</name>
    <message>
        <source>is registered already</source>
        <translation>ist schon angemeldet</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>stands in line {line} already</source>
        <translation>steht schon in Zeile {line}</translation>
    </message>
    <message>
        <source>“{words}” is no event of this series</source>
        <translation>„{words}“ ist kein Termin dieser Reihe</translation>
    </message>
    <message>
        <source>“{words}” is no time of registration: it counts as registered now</source>
        <translation>„{words}“ ist keine Anmeldezeit: gilt als jetzt angemeldet</translation>
    </message>
    <message>
        <source>“{words}” may be several events</source>
        <translation>„{words}“ kann mehrere Termine meinen</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier than invited</source>
        <translation>
            <numerusform>%n min früher als in der Einladung</numerusform>
            <numerusform>%n min früher als in der Einladung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than invited</source>
        <translation>
            <numerusform>%n min später als in der Einladung</numerusform>
            <numerusform>%n min später als in der Einladung</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the preparation</source>
        <translation>Zurück zur Vorbereitung</translation>
    </message>
    <message>
        <source>Day {number}, {time}</source>
        <translation>Tag {number}, {time}</translation>
    </message>
    <message>
        <source>Day {number}: {end}</source>
        <translation>Tag {number}: {end}</translation>
    </message>
    <message>
        <source>End rehearsal</source>
        <translation>Probelauf beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <source>Nothing of this is stored</source>
        <translation>Nichts davon wird gespeichert</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Anhalten, weiter</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>Der Probelauf ist zu Ende</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>Was noch zu ändern ist</translation>
    </message>
    <message>
        <source>What the rehearsal shows</source>
        <translation>Was der Probelauf zeigt</translation>
    </message>
    <message>
        <source>ends as invited</source>
        <translation>endet wie in der Einladung</translation>
    </message>
</context>
<context>
    <name>Released</name>
    <message>
        <source>The minutes are released, so nothing in them changes any more. Write an amendment: Minutes, “Review and release”.</source>
        <translation>Das Protokoll ist freigegeben, daran ändert sich nichts mehr. Schreiben Sie einen Nachtrag: Protokoll, „Durchsicht und Freigabe“.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>A new version needs who proposes it, a side, a unit or a group, and the reason.</source>
        <translation>Eine neue Fassung braucht, wer sie vorschlägt, eine Seite, eine Stelle oder eine Gruppe, und den Grund.</translation>
    </message>
    <message>
        <source>A slip is mended: the result holds for the corrected words, and the minutes name both.</source>
        <translation>Ein Schreibfehler wird berichtigt: Das Ergebnis gilt für den berichtigten Wortlaut, und das Protokoll nennt beide.</translation>
    </message>
    <message>
        <source>Before: “{words}”</source>
        <translation>Bisher: „{words}“</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Goes into the minutes</source>
        <translation>Kommt ins Protokoll</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Now: “{words}”</source>
        <translation>Neu: „{words}“</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The result stays with the old words. The new version has none until it is voted on or agreed to anew.</source>
        <translation>Das Ergebnis bleibt beim alten Wortlaut. Die neue Fassung hat keines, bis darüber neu abgestimmt oder ihr neu zugestimmt wird.</translation>
    </message>
    <message>
        <source>The words stay as they were.</source>
        <translation>Der Wortlaut bleibt, wie er war.</translation>
    </message>
    <message>
        <source>These words have a result already</source>
        <translation>Zu diesen Worten gibt es schon ein Ergebnis</translation>
    </message>
    <message>
        <source>They were voted on, agreed to, or confirmed. What are you changing?</source>
        <translation>Darüber wurde abgestimmt, oder sie wurden vereinbart oder bestätigt. Was ändern Sie?</translation>
    </message>
    <message>
        <source>What the change is</source>
        <translation>Art der Änderung</translation>
    </message>
</context>
<context>
    <name>RewordingMinutes</name>
    <message>
        <source>Answers to the earlier version: {told}.</source>
        <translation>Antworten zur früheren Fassung: {told}.</translation>
    </message>
    <message>
        <source>New version after the vote: the result is about “{before}”.</source>
        <translation>Neue Fassung nach der Abstimmung: Das Ergebnis gilt für „{before}“.</translation>
    </message>
    <message>
        <source>New version: the result is about “{before}”.</source>
        <translation>Neue Fassung: Das Ergebnis gilt für „{before}“.</translation>
    </message>
    <message>
        <source>Proposed by {proposer}: {reason}</source>
        <translation>Vorgeschlagen von {proposer}: {reason}</translation>
    </message>
    <message>
        <source>Wording corrected after the vote: “{after}”, before: “{before}”.</source>
        <translation>Wortlaut nach der Abstimmung berichtigt: „{after}“, vorher: „{before}“.</translation>
    </message>
    <message>
        <source>Wording corrected: “{after}”, before: “{before}”.</source>
        <translation>Wortlaut berichtigt: „{after}“, vorher: „{before}“.</translation>
    </message>
</context>
<context>
    <name>RoleBody</name>
    <message>
        <source>{name} (chair of the council)</source>
        <translation>{name} (Ratsvorsitz)</translation>
    </message>
    <message>
        <source>{name} (chair)</source>
        <translation>{name} (Vorsitz)</translation>
    </message>
    <message>
        <source>{name} (head of administration)</source>
        <translation>{name} (Verwaltungsleitung)</translation>
    </message>
    <message>
        <source>{name} (head)</source>
        <translation>{name} (Leitung)</translation>
    </message>
</context>
<context>
    <name>RolePapers</name>
    <message>
        <source>Blank role matrix for {side}. Rows to fill in: {tasks}. Columns: {bodies}. Letters: {key}.</source>
        <translation>Leere Rollenmatrix für die Seite {side}. Zeilen zum Ausfüllen: {tasks}. Spalten: {bodies}. Buchstaben: {key}.</translation>
    </message>
    <message>
        <source>One letter per field as you see it; a dash for no part. Please do not compare.</source>
        <translation>Ein Buchstabe je Feld, so wie Sie es sehen; ein Strich für keine Rolle. Bitte nicht vergleichen.</translation>
    </message>
    <message>
        <source>Role sheets</source>
        <translation>Rollenbögen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>View of {side}</source>
        <translation>Sicht: {side}</translation>
    </message>
    <message>
        <source>View of {side}, sheet {number} of {total}</source>
        <translation>Sicht: {side}, Bogen {number} von {total}</translation>
    </message>
    <message>
        <source>{letter} {word}</source>
        <translation>{letter} {word}</translation>
    </message>
    <message>
        <source>{task} (operative)</source>
        <translation>{task} (operativ)</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>A council group is a column</source>
        <translation>Eine Fraktion steht in den Spalten</translation>
    </message>
    <message>
        <source>Affected and not informed</source>
        <translation>Betroffen und nicht informiert</translation>
    </message>
    <message>
        <source>Congruence of task, authority and responsibility (Ulrich/Fluri)</source>
        <translation>Kongruenz von Aufgabe, Kompetenz und Verantwortung (Ulrich/Fluri)</translation>
    </message>
    <message>
        <source>Decision contested</source>
        <translation>Entscheidung strittig</translation>
    </message>
    <message>
        <source>Decision without guideline or means</source>
        <translation>Entscheidung ohne Leitlinie oder Mittel</translation>
    </message>
    <message>
        <source>Functional chart (Nordsieck; Ulrich/Fluri)</source>
        <translation>Funktionendiagramm (Nordsieck; Ulrich/Fluri)</translation>
    </message>
    <message>
        <source>Law, own rules of the town</source>
        <translation>Gesetz, eigenes Recht der Kommune</translation>
    </message>
    <message>
        <source>Lies with another body</source>
        <translation>Liegt bei anderer Stelle</translation>
    </message>
    <message>
        <source>New steering model (KGSt 5/1993): politics sets what, administration how</source>
        <translation>Neues Steuerungsmodell (KGSt 5/1993): Politik bestimmt das Was, Verwaltung das Wie</translation>
    </message>
    <message>
        <source>Nobody carries it out</source>
        <translation>Durchführung fehlt</translation>
    </message>
    <message>
        <source>Nobody decides</source>
        <translation>Niemand entscheidet</translation>
    </message>
    <message>
        <source>Only one side has spoken</source>
        <translation>Erst eine Seite hat sich geäußert</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Politics carries out an operative task</source>
        <translation>Durchführung einer operativen Aufgabe durch die Politik</translation>
    </message>
    <message>
        <source>Politics decides an operative case</source>
        <translation>Politik entscheidet operativen Einzelfall</translation>
    </message>
    <message>
        <source>Several carry it out without a lead</source>
        <translation>Mehrere Durchführungen, niemand federführend</translation>
    </message>
    <message>
        <source>Several decide</source>
        <translation>Mehrere entscheiden</translation>
    </message>
    <message>
        <source>Two mirrors: both sides speak before anything holds</source>
        <translation>Beide Sichten liegen vor, bevor etwas gilt</translation>
    </message>
    <message>
        <source>Without any role</source>
        <translation>Ohne jede Rolle</translation>
    </message>
    <message>
        <source>{bodies} carries out {count} of {size} tasks, more than half of them.</source>
        <translation>Durchführung bei {count} von {size} Aufgaben, mehr als der Hälfte: {bodies}.</translation>
    </message>
    <message>
        <source>{bodies} has no role in any task.</source>
        <translation>Bei keiner Aufgabe eine Rolle: {bodies}.</translation>
    </message>
    <message>
        <source>{bodies} is a council group: it acts through the council and its committees.</source>
        <translation>„{bodies}“ ist eine Fraktion: Sie handelt durch den Rat und seine Ausschüsse.</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{task}, {bodies}: {law}</source>
        <translation>{task}, {bodies}: {law}</translation>
    </message>
    <message>
        <source>{task}: more than one body carries it out ({bodies}), and none leads.</source>
        <translation>{task}: Mehr als eine Stelle ist für die Durchführung benannt ({bodies}), und keine ist federführend.</translation>
    </message>
    <message>
        <source>{task}: more than one body decides ({bodies}).</source>
        <translation>{task}: Mehr als eine Stelle entscheidet ({bodies}).</translation>
    </message>
    <message>
        <source>{task}: no body carries it out.</source>
        <translation>{task}: Für die Durchführung ist keine Stelle benannt.</translation>
    </message>
    <message>
        <source>{task}: no body decides.</source>
        <translation>{task}: Keine Stelle entscheidet.</translation>
    </message>
    <message>
        <source>{task}: no body of politics sets guideline or means (E or M) for the decision ({bodies}).</source>
        <translation>{task}: Über Leitlinie oder Mittel entscheidet keine Stelle der Politik (E oder M); es entscheidet: {bodies}.</translation>
    </message>
    <message>
        <source>{task}: no body of the other side ({side}) is informed of what is done ({bodies}).</source>
        <translation>{task}: Von der anderen Seite ({side}) ist niemand informiert; Durchführung: {bodies}.</translation>
    </message>
    <message>
        <source>{task}: only one side has spoken ({side}).</source>
        <translation>{task}: Nur eine Seite hat sich geäußert ({side}).</translation>
    </message>
    <message>
        <source>{task}: politics carries out day-to-day work of the administration ({bodies}).</source>
        <translation>{task}: Die Politik führt Tagesgeschäft der Verwaltung durch ({bodies}).</translation>
    </message>
    <message>
        <source>{task}: politics decides a single case of day-to-day work ({bodies}).</source>
        <translation>{task}: Die Politik entscheidet einen Einzelfall des Tagesgeschäfts ({bodies}).</translation>
    </message>
    <message>
        <source>{task}: the sides see the decision differently ({bodies}).</source>
        <translation>{task}: Die Seiten sehen die Entscheidung verschieden ({bodies}).</translation>
    </message>
    <message>
        <source>{task}: {bodies}</source>
        <translation>{task}: {bodies}</translation>
    </message>
</context>
<context>
    <name>RoleStage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Verhandeln</translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Eigene Sicht</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>ein weiterer Hinweis dieser Art</numerusform>
            <numerusform>%n weitere Hinweise dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Paste a table here (Ctrl+V)</source>
        <translation>Hier eine Tabelle einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over a table of roles</source>
        <translation>Rollentabelle übernehmen</translation>
    </message>
    <message>
        <source>Tasks of the table</source>
        <translation>Aufgaben der Tabelle</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>Was wegbleibt</translation>
    </message>
    <message>
        <source>Whose view it is</source>
        <translation>Wessen Sicht es ist</translation>
    </message>
    <message>
        <source>With RACI or D, E, M, I: tasks in rows, bodies above the columns. R becomes D, A becomes E, C becomes M.</source>
        <translation>Mit RACI oder D, E, M, I: Aufgaben in Zeilen, Gremien und Ämter über den Spalten. Aus R wird D, aus A wird E, aus C wird M.</translation>
    </message>
</context>
<context>
    <name>RolesAgreed</name>
    <message>
        <source>{task}: {body}</source>
        <translation>{task}: {body}</translation>
    </message>
</context>
<context>
    <name>RolesCommitment</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles are changed in the matrix. Open its block, then read them back again.</source>
        <translation>Rollen ändern Sie in der Matrix. Öffnen Sie ihren Block und lesen Sie die Zeile danach erneut vor.</translation>
    </message>
    <message>
        <source>{part} {bodies}</source>
        <translation>{part} {bodies}</translation>
    </message>
    <message>
        <source>{task}: {roles}</source>
        <translation>{task}: {roles}</translation>
    </message>
</context>
<context>
    <name>RolesEdit</name>
    <message>
        <source>A body cannot be merged with itself. Choose another one.</source>
        <translation>Eine Spalte lässt sich nicht mit sich selbst zusammenführen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A body needs a name. Type who acts, for example a committee or a department.</source>
        <translation>Der Name fehlt. Geben Sie ein, wer handelt, zum Beispiel ein Ausschuss oder ein Amt.</translation>
    </message>
    <message>
        <source>A task needs a name. Type what somebody decides or does.</source>
        <translation>Der Name der Aufgabe fehlt. Geben Sie ein, was entschieden oder getan wird.</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add the usual bodies</source>
        <translation>Übliche Spalten anlegen</translation>
    </message>
    <message>
        <source>Agree on letter</source>
        <translation>Buchstaben vereinbaren</translation>
    </message>
    <message>
        <source>All that was chosen is in the matrix already.</source>
        <translation>Alles Gewählte steht schon in der Matrix. Wählen Sie anderes oder schließen Sie das Fenster.</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Stufe wechseln</translation>
    </message>
    <message>
        <source>Choose municipal code</source>
        <translation>Gemeindeordnung wählen</translation>
    </message>
    <message>
        <source>Clear letter</source>
        <translation>Buchstaben entfernen</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>Spalte bearbeiten</translation>
    </message>
    <message>
        <source>Import view of {side}</source>
        <translation>Sicht importieren: {side}</translation>
    </message>
    <message>
        <source>Mark task as operative</source>
        <translation>Aufgabe als operativ kennzeichnen</translation>
    </message>
    <message>
        <source>Merge bodies</source>
        <translation>Spalten zusammenführen</translation>
    </message>
    <message>
        <source>Move body</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>Aufgabe verschieben</translation>
    </message>
    <message>
        <source>No proposal is chosen. Tick what holds for these tasks.</source>
        <translation>Kein Vorschlag ist gewählt. Haken Sie an, was für diese Aufgaben gilt.</translation>
    </message>
    <message>
        <source>No task is chosen. Tick the tasks to take over.</source>
        <translation>Keine Aufgabe ist gewählt. Haken Sie die Aufgaben an, die Sie übernehmen möchten.</translation>
    </message>
    <message>
        <source>No unit is chosen. Tick the units that decide or carry out.</source>
        <translation>Keine Stelle ist gewählt. Haken Sie die Stellen an, die entscheiden oder eine Aufgabe durchführen.</translation>
    </message>
    <message>
        <source>Note competence</source>
        <translation>Gesetzliche Zuständigkeit festhalten</translation>
    </message>
    <message>
        <source>Note who leads</source>
        <translation>Federführung festhalten</translation>
    </message>
    <message>
        <source>Only a body that carries the task out can lead it. Set its letter to D first.</source>
        <translation>Federführend kann nur eine Stelle sein, bei der ein D steht. Setzen Sie zuerst ein D.</translation>
    </message>
    <message>
        <source>Remove body</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Remove competence</source>
        <translation>Gesetzliche Zuständigkeit entfernen</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Rename task</source>
        <translation>Aufgabe umbenennen</translation>
    </message>
    <message>
        <source>Set letter</source>
        <translation>Buchstaben eintragen</translation>
    </message>
    <message>
        <source>Start from the other side's sheet</source>
        <translation>Mit dem Bogen der anderen Seite beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n column(s) from the units</source>
        <translation>
            <numerusform>Eine Spalte aus den Stellen übernehmen</numerusform>
            <numerusform>%n Spalten aus den Stellen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n task(s) from the catalogue</source>
        <translation>
            <numerusform>Eine Aufgabe aus dem Katalog übernehmen</numerusform>
            <numerusform>%n Aufgaben aus dem Katalog übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take agreement back</source>
        <translation>Vereinbarung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag übernehmen</numerusform>
            <numerusform>%n Vorschläge übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over a table with %n task(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Aufgabe übernehmen</numerusform>
            <numerusform>Tabelle mit %n Aufgaben übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over equal views</source>
        <translation>Gleiche Sichten übernehmen</translation>
    </message>
    <message>
        <source>The mayor is head of administration or chair of the council. Choose politics or administration, so that the column says which hat.</source>
        <translation>Das Bürgermeisteramt leitet die Verwaltung oder hat den Ratsvorsitz. Wählen Sie Politik oder Verwaltung, damit die Spalte sagt, in welcher Rolle.</translation>
    </message>
    <message>
        <source>The views are compared already. Go back to the own view to type a sheet in.</source>
        <translation>Die Sichten sind schon verglichen. Gehen Sie zurück zur eigenen Sicht, um einen Bogen einzutippen.</translation>
    </message>
    <message>
        <source>There is already a body named {name}. Give this one another name.</source>
        <translation>Die Spalte „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a task named {name}. Give this one another name.</source>
        <translation>Die Aufgabe „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to start from: the sheet of {side} is not typed in yet.</source>
        <translation>Tippen Sie zuerst den Bogen der Seite {side} ein. Er ist der Ausgangspunkt.</translation>
    </message>
    <message>
        <source>While views are compared, no letter changes. Go on to negotiating, or back to the own view.</source>
        <translation>Beim Vergleichen ändert sich kein Buchstabe. Gehen Sie weiter zu „Verhandeln“ oder zurück zu „Eigene Sicht“.</translation>
    </message>
    <message>
        <source>{name} counts as a council group here: it acts through the council or a committee. If it is something else, choose its kind under “Columns from the units”.</source>
        <translation>„{name}“ gilt hier als Fraktion: Sie handelt durch den Rat oder einen Ausschuss. Ist es etwas anderes, wählen Sie die Art unter „Spalten aus den Stellen“.</translation>
    </message>
    <message>
        <source>{name} is a council group: it acts through the council or a committee. Name the body that acts.</source>
        <translation>„{name}“ ist eine Fraktion: Sie handelt durch den Rat oder einen Ausschuss. Nennen Sie das Gremium, das handelt.</translation>
    </message>
</context>
<context>
    <name>RolesFile</name>
    <message>
        <source>The file {file} cannot be read: {reason}. Choose another file.</source>
        <translation>Die Datei {file} lässt sich nicht lesen: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>{fault} It belongs to the program: install the program anew. The others are there.</source>
        <translation>{fault} Die Datei gehört zum Programm: Installieren Sie es neu. Die übrigen sind da.</translation>
    </message>
    <message>
        <source>{fault} Mend the file in the folder {folder} or delete it, then open this again; the others are there.</source>
        <translation>{fault} Berichtigen oder löschen Sie die Datei im Ordner {folder} und öffnen Sie dies dann erneut. Die übrigen sind da.</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of this program. Update the program, then try again.</source>
        <translation>{file} stammt aus einer neueren Version dieses Programms. Aktualisieren Sie das Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has a mistake in the field {field}: {reason}. Nothing was read.</source>
        <translation>{file} enthält im Feld „{field}“ einen Fehler: {reason}. Es wurde nichts gelesen. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file} is not {kind}. Nothing was read.</source>
        <translation>{file} ist etwas anderes als {kind}. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>{value} does not fit here</source>
        <translation>{value} passt hier nicht</translation>
    </message>
</context>
<context>
    <name>RolesMinutes</name>
    <message>
        <source>Both sides saw all {size} fields of the role matrix the same way.</source>
        <translation>Rollenmatrix: {size} Felder, von beiden Seiten gleich gesehen.</translation>
    </message>
    <message>
        <source>Carrying out, leading</source>
        <translation>Durchführung, federführend</translation>
    </message>
    <message>
        <source>Competences that no workshop can move</source>
        <translation>Gesetzliche Zuständigkeiten, die im Workshop nicht verhandelbar sind</translation>
    </message>
    <message>
        <source>Differences and agreements</source>
        <translation>Abweichungen und Vereinbarungen</translation>
    </message>
    <message>
        <source>Here otherwise: {bodies}.</source>
        <translation>Hier anders vorgesehen: {bodies}.</translation>
    </message>
    <message>
        <source>Hints of the role matrix that were dealt with</source>
        <translation>Erledigte Hinweise zur Rollenmatrix</translation>
    </message>
    <message>
        <source>Open points of the role matrix</source>
        <translation>Offene Punkte der Rollenmatrix</translation>
    </message>
    <message>
        <source>Politics and administration saw {differences} of {size} fields of the role matrix differently and settled them all.</source>
        <translation>Rollenmatrix: {size} Felder, davon {differences} unterschiedlich gesehen (alle geklärt).</translation>
    </message>
    <message>
        <source>Politics and administration saw {differences} of {size} fields of the role matrix differently: {settled} settled, {open} open.</source>
        <translation>Rollenmatrix: {size} Felder, davon {differences} unterschiedlich gesehen ({settled} geklärt, {open} offen).</translation>
    </message>
    <message>
        <source>Politics saw: {politics}. Administration saw: {administration}.</source>
        <translation>Sicht der Politik: {politics}. Sicht der Verwaltung: {administration}.</translation>
    </message>
    <message>
        <source>Role matrix: a row for every task, a column for every body, in the cells what the body has to do with the task.</source>
        <translation>Rollenmatrix: je Aufgabe eine Zeile, je Stelle eine Spalte, in den Feldern die Rolle der Stelle bei der Aufgabe.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The two sides' views of these tasks were not compared in the workshop and are not recorded here:</source>
        <translation>Die Sichten beider Seiten auf diese Aufgaben wurden im Workshop nicht verglichen und sind hier nicht festgehalten:</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>open: politics {politics}, administration {administration}</source>
        <translation>offen: Politik {politics}, Verwaltung {administration}</translation>
    </message>
    <message>
        <source>{d} carrying out ({lead} leading) · {e} decision · {m} contribution · {i} information · {open} seen differently, open</source>
        <translation>{d} Durchführung ({lead} federführend) · {e} Entscheidung · {m} Mitwirkung · {i} Information · {open} unterschiedlich gesehen, offen</translation>
    </message>
    <message>
        <source>{task} – {body}: agreed {letter}</source>
        <translation>{task} – {body}: vereinbart {letter}</translation>
    </message>
    <message>
        <source>{task} – {body}: open</source>
        <translation>{task} – {body}: offen</translation>
    </message>
    <message>
        <source>{task}: {competence}</source>
        <translation>{task}: {competence}</translation>
    </message>
    <message>
        <source>{task}: {competence} ({source})</source>
        <translation>{task}: {competence} ({source})</translation>
    </message>
</context>
<context>
    <name>RolesMirror</name>
    <message>
        <source>Nothing in this file fits, and nothing was chosen to be added. Nothing was changed.</source>
        <translation>In dieser Datei passt nichts, und zum Hinzufügen ist nichts gewählt. Es wurde nichts geändert. Wählen Sie mindestens eine Aufgabe oder Stelle.</translation>
    </message>
    <message>
        <source>a side's view of roles</source>
        <translation>eine Rollensicht</translation>
    </message>
    <message>
        <source>{value} is a council group: it acts through the council and its committees and is no column</source>
        <translation>„{value}“ ist eine Fraktion. Fraktionen handeln durch den Rat und seine Ausschüsse und können keine Spalte sein</translation>
    </message>
    <message>
        <source>{value} is not in the file</source>
        <translation>{value} kommt in der Datei nicht vor</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) come along.</source>
        <translation>
            <numerusform>Ein Buchstabe kommt mit.</numerusform>
            <numerusform>%n Buchstaben kommen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) fit tasks and bodies here.</source>
        <translation>
            <numerusform>Ein Buchstabe passt zu den Aufgaben und Stellen hier.</numerusform>
            <numerusform>%n Buchstaben passen zu den Aufgaben und Stellen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) go with it.</source>
        <translation>
            <numerusform>Ein Buchstabe geht mit verloren.</numerusform>
            <numerusform>%n Buchstaben gehen mit verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) here are not in the file and stay.</source>
        <translation>
            <numerusform>Ein Buchstabe hier fehlt in der Datei und bleibt stehen.</numerusform>
            <numerusform>%n Buchstaben hier fehlen in der Datei und bleiben stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash with what stands here: choose.</source>
        <translation>
            <numerusform>Einer davon widerspricht dem, was hier steht: Wählen Sie.</numerusform>
            <numerusform>%n davon widersprechen dem, was hier steht: Wählen Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n new body(s): {names}</source>
        <translation>
            <numerusform>Eine neue Spalte hinzufügen: {names}</numerusform>
            <numerusform>%n neue Spalten hinzufügen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n new task(s): {names}</source>
        <translation>
            <numerusform>Eine neue Aufgabe hinzufügen: {names}</numerusform>
            <numerusform>%n neue Aufgaben hinzufügen: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them in the preparation, or add bodies here.</source>
        <translation>Legen Sie sie in der Vorbereitung an oder fügen Sie hier Spalten hinzu.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Alle Abweichungen sind geklärt.</translation>
    </message>
    <message>
        <source>Blank sheets as PDF, A3 …</source>
        <translation>Leere Bögen als PDF, A3 …</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Body that is merged into it</source>
        <translation>Spalte, die darin aufgeht</translation>
    </message>
    <message>
        <source>Body to the left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Body to the right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Both sheets were filled in by hand: type what differs. The wall shows nothing of it until you compare.</source>
        <translation>Beide Bögen wurden von Hand ausgefüllt: Geben Sie ein, was abweicht. Die Wand zeigt davon nichts, bis Sie vergleichen.</translation>
    </message>
    <message>
        <source>Both sides: {letter}</source>
        <translation>Beide Seiten: {letter}</translation>
    </message>
    <message>
        <source>Columns are bodies that can act. Council groups act through the council and its committees and are left out. If a unit is something else, choose its kind below.</source>
        <translation>Spalten sind Stellen, die handeln können. Fraktionen handeln durch den Rat und seine Ausschüsse und werden nicht aufgeführt. Ist eine Stelle etwas anderes, wählen Sie unten ihre Art.</translation>
    </message>
    <message>
        <source>Columns from the units</source>
        <translation>Spalten aus den Stellen</translation>
    </message>
    <message>
        <source>Columns from the units …</source>
        <translation>Spalten aus den Stellen …</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Stammt aus</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Competence of the task …</source>
        <translation>Zuständigkeit der Aufgabe …</translation>
    </message>
    <message>
        <source>Competence: {task}</source>
        <translation>Zuständigkeit: {task}</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entscheidung bei</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Fachamt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Difference {number} of {total}</source>
        <translation>Abweichung {number} von {total}</translation>
    </message>
    <message>
        <source>Each side fills in its own view. Letters of the other side stay hidden, here and on the wall, until you compare.</source>
        <translation>Jede Seite füllt ihre eigene Sicht aus. Die Buchstaben der anderen Seite bleiben hier und an der Wand verborgen, bis Sie vergleichen.</translation>
    </message>
    <message>
        <source>Export this view …</source>
        <translation>Diese Sicht exportieren …</translation>
    </message>
    <message>
        <source>From the workshop “{title}”.</source>
        <translation>Aus dem Workshop „{title}“.</translation>
    </message>
    <message>
        <source>Import a view …</source>
        <translation>Eine Sicht importieren …</translation>
    </message>
    <message>
        <source>Kind of body …</source>
        <translation>Art der Stelle …</translation>
    </message>
    <message>
        <source>Kind of the chosen unit</source>
        <translation>Art der gewählten Stelle</translation>
    </message>
    <message>
        <source>Mayor's office</source>
        <translation>Bürgermeisteramt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge bodies</source>
        <translation>Spalten zusammenführen</translation>
    </message>
    <message>
        <source>Merge with another body …</source>
        <translation>Mit einer anderen Spalte zusammenführen …</translation>
    </message>
    <message>
        <source>More about the matrix</source>
        <translation>Mehr zur Matrix</translation>
    </message>
    <message>
        <source>Municipal code …</source>
        <translation>Gemeindeordnung …</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>No competence</source>
        <translation>Keine Zuständigkeit</translation>
    </message>
    <message>
        <source>No difference here</source>
        <translation>Hier keine Abweichung</translation>
    </message>
    <message>
        <source>No task speaks of a matter that is on file, or you have answered already. Type competences in at the task.</source>
        <translation>Keine Aufgabe berührt etwas Hinterlegtes, oder Sie haben schon geantwortet. Tragen Sie Zuständigkeiten bei der Aufgabe ein.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Es gibt keine Vorschläge.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Operative task</source>
        <translation>Operative Aufgabe</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Print blank sheets …</source>
        <translation>Leere Bögen drucken …</translation>
    </message>
    <message>
        <source>Proposals of the municipal code</source>
        <translation>Vorschläge der Gemeindeordnung</translation>
    </message>
    <message>
        <source>Proposals of the municipal code …</source>
        <translation>Vorschläge der Gemeindeordnung …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Renamed here since: {names}.</source>
        <translation>Inzwischen umbenannt: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n letter(s) that stand here</source>
        <translation>
            <numerusform>Einen Buchstaben ersetzen, der hier steht</numerusform>
            <numerusform>%n Buchstaben ersetzen, die hier stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Role matrix</source>
        <translation>Rollenmatrix</translation>
    </message>
    <message>
        <source>Role sheets</source>
        <translation>Rollenbögen</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Sheets were filled in by hand: type only what differs …</source>
        <translation>Bögen von Hand ausgefüllt: nur Abweichendes eingeben …</translation>
    </message>
    <message>
        <source>Source, for example § and code</source>
        <translation>Quelle, zum Beispiel § und Gesetz</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes over. Own catalogues lie in the data folder under “tasks”.</source>
        <translation>Leertaste hakt an, Enter übernimmt. Eigene Kataloge legen Sie im Datenordner ab (Handbuch: Rollenklärung).</translation>
    </message>
    <message>
        <source>Table of roles (RACI) …</source>
        <translation>Rollentabelle (RACI) …</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n equal view(s)</source>
        <translation>
            <numerusform>%n gleiche Sicht übernehmen</numerusform>
            <numerusform>%n gleiche Sichten übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task down</source>
        <translation>Aufgabe nach unten</translation>
    </message>
    <message>
        <source>Task up</source>
        <translation>Aufgabe nach oben</translation>
    </message>
    <message>
        <source>Tasks from the catalogue</source>
        <translation>Aufgaben aus dem Katalog</translation>
    </message>
    <message>
        <source>Tasks from the catalogue …</source>
        <translation>Aufgaben aus dem Katalog …</translation>
    </message>
    <message>
        <source>The columns of the matrix are the bodies that decide and carry out: {names}. You can rename, add and remove them at any time. Behind “…” they are taken from the workshop’s units.</source>
        <translation>Die Spalten der Matrix sind die Stellen, die entscheiden und durchführen: {names}. Sie können sie jederzeit umbenennen, ergänzen und entfernen. Hinter „…“ übernehmen Sie Stellen des Workshops.</translation>
    </message>
    <message>
        <source>The file does not know: {names}. There nothing changes.</source>
        <translation>In der Datei fehlen: {names}. Dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>The letters of {other} become the beginning of the view of {side}; then type only what differs. From now on this screen shows where the views differ. The wall shows nothing of it.</source>
        <translation>Die Buchstaben der anderen Seite ({other}) werden in diese Sicht übernommen: {side}. Sie ändern dann nur, was abweicht. Ab jetzt zeigt dieser Bildschirm, wo die Sichten abweichen. Die Wand zeigt davon nichts.</translation>
    </message>
    <message>
        <source>The rows of the matrix are the tasks that roles are unclear in. Behind “…” there is a catalogue of tasks.</source>
        <translation>Die Zeilen der Matrix sind die Aufgaben, bei denen Rollen unklar sind. Hinter „…“ liegt ein Aufgabenkatalog.</translation>
    </message>
    <message>
        <source>The views are compared already: differences will change. What was agreed stays.</source>
        <translation>Die Sichten sind schon verglichen: Abweichungen werden sich ändern. Vereinbartes bleibt.</translation>
    </message>
    <message>
        <source>The workshop has no units yet.</source>
        <translation>Der Workshop hat noch keine Stellen.</translation>
    </message>
    <message>
        <source>This body leads</source>
        <translation>Diese Stelle ist federführend</translation>
    </message>
    <message>
        <source>This view was made in another workshop. What has the same name here is taken for the same.</source>
        <translation>Diese Sicht stammt aus einem anderen Workshop. Was hier gleich heißt, gilt als dasselbe.</translation>
    </message>
    <message>
        <source>Tick what holds for a task: only that gets a lock. {check}</source>
        <translation>Haken Sie an, was für eine Aufgabe gilt: Nur das erhält ein Schloss. {check}</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>„Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
        <source>View of</source>
        <translation>Sicht von</translation>
    </message>
    <message>
        <source>View of {side}</source>
        <translation>Sicht: {side}</translation>
    </message>
    <message>
        <source>View: {side}</source>
        <translation>Sicht: {side}</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Sichten (*.json)</translation>
    </message>
    <message>
        <source>Were both sheets filled in by hand?</source>
        <translation>Wurden beide Bögen von Hand ausgefüllt?</translation>
    </message>
    <message>
        <source>What has to be decided and done?</source>
        <translation>Was ist zu entscheiden und zu tun?</translation>
    </message>
    <message>
        <source>What law or own rules give to one body, no workshop can move. {check}</source>
        <translation>Was Gesetz oder eigenes Recht einer Stelle zuweisen, kann kein Workshop verschieben. {check}</translation>
    </message>
    <message>
        <source>Who can act?</source>
        <translation>Wer kann handeln?</translation>
    </message>
    <message>
        <source>Yes, type what differs</source>
        <translation>Ja, Abweichendes eingeben</translation>
    </message>
    <message>
        <source>a law</source>
        <translation>einem Gesetz</translation>
    </message>
    <message>
        <source>acts through council and committees</source>
        <translation>handelt durch Rat und Ausschüsse</translation>
    </message>
    <message>
        <source>agreed: {letter}</source>
        <translation>vereinbart: {letter}</translation>
    </message>
    <message>
        <source>in the matrix already</source>
        <translation>schon in der Matrix</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>federführend</translation>
    </message>
    <message>
        <source>leave open</source>
        <translation>offen lassen</translation>
    </message>
    <message>
        <source>none: type competences in</source>
        <translation>keine: Zuständigkeiten eingeben</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>noch keine Angabe</translation>
    </message>
    <message>
        <source>of {size} agreed</source>
        <translation>von {size} einig</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>operativ</translation>
    </message>
    <message>
        <source>proposal to confirm</source>
        <translation>Vorschlag, zu bestätigen</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>your main statute</source>
        <translation>Ihrer Hauptsatzung</translation>
    </message>
    <message>
        <source>your rules of procedure</source>
        <translation>Ihrer Geschäftsordnung</translation>
    </message>
    <message>
        <source>{body} keeps its name and takes over the letters of the other body, which goes. Undo brings both back.</source>
        <translation>Der Name „{body}“ bleibt und bekommt die Buchstaben der anderen Spalte; diese entfällt. „Rückgängig“ holt beide zurück.</translation>
    </message>
    <message>
        <source>{filled} of {size}</source>
        <translation>{filled} von {size}</translation>
    </message>
    <message>
        <source>{side}: {letter}</source>
        <translation>{side}: {letter}</translation>
    </message>
</context>
<context>
    <name>RolesSheets</name>
    <message>
        <source>Role matrix</source>
        <translation>Rollenmatrix</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>{d} carrying out · {e} decision · {m} contribution · {i} information · {open} seen differently, open</source>
        <translation>{d} Durchführung · {e} Entscheidung · {m} Mitwirkung · {i} Information · {open} unterschiedlich gesehen, offen</translation>
    </message>
</context>
<context>
    <name>RolesTable</name>
    <message>
        <source>Column {number} has letters and no body above it, and stays out.</source>
        <translation>Spalte {number} hat Buchstaben, aber keine Stelle darüber, und bleibt weg.</translation>
    </message>
    <message>
        <source>Line {line} has letters and no task, and stays out.</source>
        <translation>Zeile {line} hat Buchstaben, aber keine Aufgabe, und bleibt weg.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns: those behind stay out.</source>
        <translation>Die Tabelle hat mehr als {limit} Spalten: Die dahinter bleiben weg.</translation>
    </message>
    <message>
        <source>There is no table of roles in it. Tasks have to stand in rows, bodies above the columns, and letters such as R, A, C, I or D, E, M, I in the cells.</source>
        <translation>Darin ist keine Rollentabelle. Aufgaben müssen in Zeilen stehen, Gremien und Ämter über den Spalten und Buchstaben wie R, A, C, I oder D, E, M, I in den Feldern.</translation>
    </message>
    <message>
        <source>This cannot be read as a table. Save the table alone, as CSV or in a new XLSX, then try again.</source>
        <translation>Das lässt sich nicht als Tabelle lesen. Speichern Sie die Tabelle allein, als CSV oder in einer neuen XLSX, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} stands in the table twice: the first counts.</source>
        <translation>{name} steht zweimal in der Tabelle: Das erste zählt.</translation>
    </message>
    <message>
        <source>{name} stays out: the mayor is head of administration or chair of the council. Put the unit of this name on one of both sides, then read the table again.</source>
        <translation>{name} bleibt weg: Das Bürgermeisteramt leitet die Verwaltung oder hat den Ratsvorsitz. Ordnen Sie die Stelle dieses Namens einer der beiden Seiten zu und lesen Sie die Tabelle dann noch einmal ein.</translation>
    </message>
    <message>
        <source>{name}: fewer than half of its fields are letters, so the column stays out: {words}.</source>
        <translation>{name}: Weniger als die Hälfte der Felder sind Buchstaben, daher bleibt die Spalte weg: {words}.</translation>
    </message>
    <message>
        <source>{task}, {body}: of “{words}” only {letter} can stand in one field.</source>
        <translation>{task}, {body}: Von „{words}“ kann nur {letter} in einem Feld stehen.</translation>
    </message>
    <message>
        <source>{task}, {body}: {letter} is there already and stays; the table says {other}.</source>
        <translation>{task}, {body}: {letter} ist schon da und bleibt; in der Tabelle steht {other}.</translation>
    </message>
    <message>
        <source>{task}, {body}: “{words}” is no letter of this table and stays out.</source>
        <translation>{task}, {body}: „{words}“ ist kein Buchstabe dieser Tabelle und bleibt weg.</translation>
    </message>
    <message>
        <source>“{name} …” is longer than {limit} letters: it is cut.</source>
        <translation>„{name} …“ ist länger als {limit} Zeichen und wird gekürzt.</translation>
    </message>
</context>
<context>
    <name>RolesWall</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Agreed on {agreed} of {size} fields</source>
        <translation>Einig in {agreed} von {size} Feldern</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Rollenklärung</translation>
    </message>
    <message>
        <source>Role matrix</source>
        <translation>Rollenmatrix</translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation>Wer übernimmt die Durchführung?</translation>
    </message>
    <message>
        <source>Who contributes?</source>
        <translation>Wer wirkt mit?</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wer entscheidet?</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Wer macht was?</translation>
    </message>
    <message>
        <source>Who is informed?</source>
        <translation>Wer wird informiert?</translation>
    </message>
    <message>
        <source>Without {body}</source>
        <translation>Ohne {body}</translation>
    </message>
    <message>
        <source>{body} carries it out</source>
        <translation>Durchführung: {body}</translation>
    </message>
    <message>
        <source>{body} contributes</source>
        <translation>Mitwirkung: {body}</translation>
    </message>
    <message>
        <source>{body} decides</source>
        <translation>Entscheidung: {body}</translation>
    </message>
    <message>
        <source>{body} has no part</source>
        <translation>keine Rolle: {body}</translation>
    </message>
    <message>
        <source>{body} is informed</source>
        <translation>Information: {body}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{word} (DF leads)</source>
        <translation>{word} (DF federführend)</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>A part of the activity {name} cannot be used: {file} is damaged. Nothing that was stored is lost. Install the program anew.</source>
        <translation>Ein Teil des Arbeitsschritts „{name}“ ist nicht nutzbar: {file} ist beschädigt. Nichts Gespeichertes ist verloren. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The activity {name} cannot be used: {file} is damaged. Its blocks are shown as a talk; minutes and files lack what it holds, the library keeps it. Install the program anew.</source>
        <translation>Der Arbeitsschritt „{name}“ ist nicht nutzbar: {file} ist beschädigt. Seine Blöcke erscheinen als Impuls; in Protokoll und Dateien fehlt ihr Inhalt, die Bibliothek bewahrt ihn. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The results of this part are missing here: the activity {name} cannot be used.</source>
        <translation>Die Ergebnisse dieses Teils fehlen hier: Der Arbeitsschritt „{name}“ ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>This cannot be removed while the activity {name} cannot be used, because it may need it. Install the program anew, then remove it.</source>
        <translation>Das lässt sich nicht entfernen, solange der Arbeitsschritt „{name}“ nicht nutzbar ist, denn er könnte es brauchen. Installieren Sie das Programm neu und entfernen Sie es dann.</translation>
    </message>
</context>
<context>
    <name>RoundEdit</name>
    <message>
        <source>A round is brief: {most} letters at most, and these are {count}. Shorten it; cards take more.</source>
        <translation>In einer Runde wird kurz geantwortet: höchstens {most} Zeichen, hier sind es {count}. Kürzen Sie die Antwort oder schreiben Sie eine Karte.</translation>
    </message>
    <message>
        <source>Change the kind of round</source>
        <translation>Art der Runde ändern</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Nothing was typed. Press Delete to remove what is selected.</source>
        <translation>Der Text fehlt. Geben Sie ihn ein und drücken Sie Enter. Mit Entf entfernen Sie, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>One answer alone would show who gave it. Collect at least one more, then close the round.</source>
        <translation>Eine einzelne Antwort verriete, von wem sie ist. Sammeln Sie mindestens eine weitere, dann schließen Sie die Runde.</translation>
    </message>
    <message>
        <source>Remove words</source>
        <translation>Antwort entfernen</translation>
    </message>
</context>
<context>
    <name>RoundKind</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Flash round</source>
        <translation>Blitzlicht</translation>
    </message>
    <message>
        <source>How are you here today?</source>
        <translation>Wie sind Sie heute hier?</translation>
    </message>
    <message>
        <source>What do you expect of today?</source>
        <translation>Was erwarten Sie von heute?</translation>
    </message>
    <message>
        <source>What do you take home?</source>
        <translation>Was nehmen Sie mit?</translation>
    </message>
</context>
<context>
    <name>RoundMinutes</name>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Expectations: a row for each one, in the columns how many hands said so.</source>
        <translation>Erwartungen: je Zeile eine, in den Spalten die Zahl der Handzeichen.</translation>
    </message>
    <message>
        <source>Hints of the round that were dealt with</source>
        <translation>Erledigte Hinweise zur Runde</translation>
    </message>
    <message>
        <source>Looking back: {met} of {all} expectations were met.</source>
        <translation>Rückschau – erfüllte Erwartungen: {met} von {all}.</translation>
    </message>
    <message>
        <source>Open points of the round</source>
        <translation>Offene Punkte der Runde</translation>
    </message>
    <message>
        <source>{kind}: {words}.</source>
        <translation>{kind}: {words}.</translation>
    </message>
    <message>
        <source>{met} of {all} expectations were met.</source>
        <translation>Erfüllte Erwartungen: {met} von {all}.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n answer(s), not stored yet. They are shuffled when the round is closed.</source>
        <translation>
            <numerusform>%n Antwort, noch nicht gespeichert. Beim Schließen wird gemischt.</numerusform>
            <numerusform>%n Antworten, noch nicht gespeichert. Beim Schließen wird gemischt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Ctrl+6 to 8: side. Alt+1 to 3: kind of round. Names are never stored.</source>
        <translation>Strg+6 bis 8: Seite. Alt+1 bis 3: Art der Runde. Namen werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Everybody answers in a few words</source>
        <translation>Alle antworten in wenigen Worten</translation>
    </message>
    <message>
        <source>Kind of round</source>
        <translation>Art der Runde</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Look back, and back to the words</source>
        <translation>Rückschau und zurück zu den Antworten</translation>
    </message>
    <message>
        <source>One answer per person or side, as it is said. They are stored once you close the round, shuffled and without names.</source>
        <translation>Je Person oder Seite eine Antwort, so wie sie fällt. Gespeichert wird erst, wenn Sie die Runde schließen: gemischt und ohne Namen.</translation>
    </message>
    <message>
        <source>This round was open when the program ended. Its words are stored nowhere before it is closed: please type them again.</source>
        <translation>Diese Runde war offen, als das Programm endete. Antworten werden erst beim Schließen gespeichert. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Word, sentence or number, then Enter</source>
        <translation>Wort, Satz oder Zahl, dann Enter</translation>
    </message>
    <message>
        <source>of {all} expectations met</source>
        <translation>von {all} Erwartungen erfüllt</translation>
    </message>
</context>
<context>
    <name>RoundRules</name>
    <message numerus="yes">
        <source>%n expectation(s) have not been looked at again.</source>
        <translation>
            <numerusform>Auf eine Erwartung wurde noch nicht zurückgeschaut.</numerusform>
            <numerusform>Auf %n Erwartungen wurde noch nicht zurückgeschaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides are heard</source>
        <translation>Beide Seiten kommen zu Wort</translation>
    </message>
    <message>
        <source>Expectation not met</source>
        <translation>Erwartung nicht erfüllt</translation>
    </message>
    <message>
        <source>Expectations not looked at again</source>
        <translation>Rückschau fehlt</translation>
    </message>
    <message>
        <source>In this round only one side answered: {side}.</source>
        <translation>In dieser Runde hat nur eine Seite geantwortet: {side}.</translation>
    </message>
    <message>
        <source>Only one side answered</source>
        <translation>Nur eine Seite hat geantwortet</translation>
    </message>
    <message>
        <source>What was expected is looked at again before the end</source>
        <translation>Rückschau auf die Erwartungen vor dem Ende</translation>
    </message>
    <message>
        <source>“{word}” was not met for more than half: park it, or make an agreement about it.</source>
        <translation>Für mehr als die Hälfte ist „{word}“ nicht erfüllt: in den Themenspeicher legen oder eine Vereinbarung dazu treffen.</translation>
    </message>
</context>
<context>
    <name>RoundWall</name>
    <message>
        <source>What became of our expectations?</source>
        <translation>Was ist aus unseren Erwartungen geworden?</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>agreement taken back</source>
        <translation>Einigung zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no side</source>
        <translation>ohne Seite</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>ohne Angabe</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n entry(ies)</source>
        <translation>
            <numerusform>{group}: ein Eintrag</numerusform>
            <numerusform>{group}: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{letter} agreed</source>
        <translation>{letter} vereinbart</translation>
    </message>
    <message>
        <source>{side}: {letter}</source>
        <translation>{side}: {letter}</translation>
    </message>
    <message>
        <source>{step}: {length} after {before}</source>
        <translation>{step}: {length} nach {before}</translation>
    </message>
    <message>
        <source>{task}, {body}: {what}</source>
        <translation>{task}, {body}: {what}</translation>
    </message>
    <message>
        <source>{words}: done</source>
        <translation>{words}: erledigt</translation>
    </message>
    <message>
        <source>{words}: ended</source>
        <translation>{words}: beendet</translation>
    </message>
    <message>
        <source>{words}: in no cluster</source>
        <translation>{words}: in keinem Cluster</translation>
    </message>
    <message>
        <source>{words}: in “{what}”</source>
        <translation>{words}: in „{what}“</translation>
    </message>
    <message>
        <source>{words}: not done</source>
        <translation>{words}: nicht erledigt</translation>
    </message>
    <message>
        <source>{words}: not running</source>
        <translation>{words}: läuft nicht</translation>
    </message>
    <message>
        <source>{words}: removed</source>
        <translation>{words}: entfernt</translation>
    </message>
    <message>
        <source>{words}: running until {time}</source>
        <translation>{words}: läuft bis {time}</translation>
    </message>
    <message>
        <source>{words}: {day}</source>
        <translation>{words}: {day}</translation>
    </message>
    <message>
        <source>{words}: {minutes} minutes planned</source>
        <translation>{words}: {minutes} Minuten geplant</translation>
    </message>
    <message>
        <source>{words}: {side}, {begins} – {ends}, {feasibility}, {slack}</source>
        <translation>{words}: {side}, {begins} – {ends}, {feasibility}, {slack}</translation>
    </message>
    <message>
        <source>{words}: {side}, {day}, {slack}</source>
        <translation>{words}: {side}, {day}, {slack}</translation>
    </message>
    <message>
        <source>{words}: {verdict} {turnout}</source>
        <translation>{words}: {verdict} {turnout}</translation>
    </message>
    <message>
        <source>{words}: {what}</source>
        <translation>{words}: {what}</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert um {time} Uhr</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Script</source>
        <translation>Drehbuch</translation>
    </message>
</context>
<context>
    <name>ScriptPaper</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>An overview with room plan and material list, then one page for every block. Every page is marked as confidential.</source>
        <translation>Ein Überblick mit Raumplan und Materialliste, dann eine Seite je Block. Jede Seite ist als vertraulich gekennzeichnet.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Confidential: destroy after the day</source>
        <translation>Vertraulich: nach dem Tag vernichten</translation>
    </message>
    <message>
        <source>Confidential: for those who set up the rooms. Ask nobody in the room about it, and destroy this sheet after the day.</source>
        <translation>Vertraulich: für alle, die die Räume einrichten. Sprechen Sie im Raum niemanden darauf an, und vernichten Sie dieses Blatt nach dem Tag.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Every room, what it is for, and when it is used.</source>
        <translation>Jeder Raum, wofür er da ist und wann er gebraucht wird.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For moderators</source>
        <translation>Für die Moderation</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Für Auftraggebende</translation>
    </message>
    <message>
        <source>For whoever sets up the rooms</source>
        <translation>Für alle, die die Räume einrichten</translation>
    </message>
    <message>
        <source>In all rooms, and on the way there</source>
        <translation>In allen Räumen und auf dem Weg dorthin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Es ist nichts notiert.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Private note (moderators only)</source>
        <translation>Private Notiz (nur Moderation)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Frage an alle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Room plan</source>
        <translation>Raumplan</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>Script as PDF</source>
        <translation>Drehbuch als PDF</translation>
    </message>
    <message>
        <source>Script as PDF …</source>
        <translation>Drehbuch als PDF …</translation>
    </message>
    <message>
        <source>Script for the client</source>
        <translation>Drehbuch für Auftraggebende</translation>
    </message>
    <message>
        <source>Script for the moderators only</source>
        <translation>Drehbuch nur für die Moderation</translation>
    </message>
    <message>
        <source>Script of the workshop {title}</source>
        <translation>Drehbuch des Workshops {title}</translation>
    </message>
    <message>
        <source>Script with private notes</source>
        <translation>Drehbuch mit privaten Notizen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>Setting up the rooms</source>
        <translation>Aufbau der Räume</translation>
    </message>
    <message>
        <source>Setting up the rooms for the workshop {title}</source>
        <translation>Aufbau der Räume für den Workshop {title}</translation>
    </message>
    <message>
        <source>Starting at</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Talk, welcome, closing</source>
        <translation>Impuls, Begrüßung, Abschluss</translation>
    </message>
    <message>
        <source>The agenda has no blocks yet.</source>
        <translation>Der Ablauf hat noch keine Blöcke.</translation>
    </message>
    <message>
        <source>The blocks in their order with time, room and who leads them.</source>
        <translation>Die Blöcke in ihrer Reihenfolge mit Zeit, Raum und Leitung.</translation>
    </message>
    <message>
        <source>The steps with the time at which each begins.</source>
        <translation>Die Schritte mit der Zeit, zu der jeder beginnt.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To say (moderators only)</source>
        <translation>Zu sagen (nur Moderation)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What is to be brought, for which block, and whether it is there.</source>
        <translation>Was mitzubringen ist, für welchen Block, und ob es da ist.</translation>
    </message>
    <message>
        <source>What people need to take part</source>
        <translation>Zugangsbedarfe</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>With what to say and with your private notes. Hand it to nobody else.</source>
        <translation>Mit dem, was Sie sagen, und mit Ihren privaten Notizen. Geben Sie es sonst niemandem.</translation>
    </message>
    <message>
        <source>Without what to say and without private notes.</source>
        <translation>Ohne das, was Sie sagen, und ohne private Notizen.</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch nicht festgelegt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{begin} to {end} ({minutes} min)</source>
        <translation>{begin} bis {end} Uhr ({minutes} min)</translation>
    </message>
    <message>
        <source>{begin}–{end}</source>
        <translation>{begin}–{end}</translation>
    </message>
    <message>
        <source>{count} × {words}</source>
        <translation>{count} × {words}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>A secret vote was closed: nothing up to there can be undone, so that nobody can reckon a ballot. Change by hand what should be different.</source>
        <translation>Eine geheime Abstimmung wurde geschlossen: Bis dahin lässt sich nichts rückgängig machen, damit niemand einzelne Stimmen errechnen kann. Ändern Sie von Hand, was anders sein soll.</translation>
    </message>
    <message>
        <source>Close the secret vote</source>
        <translation>Geheime Abstimmung schließen</translation>
    </message>
    <message>
        <source>This was voted on secretly, and the vote is closed: its result stays, with everything that it belongs to. After a late ballot or a miscount, hold a new vote and note why.</source>
        <translation>Darüber wurde geheim abgestimmt, und die Abstimmung ist geschlossen: Ihr Ergebnis bleibt, mit allem, wozu es gehört. Nach einem späten Stimmzettel oder einem Zählfehler stimmen Sie neu ab und notieren, warum.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Audience of a vision</source>
        <translation>Zielgruppe einer Vision</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Draft of a vision</source>
        <translation>Entwurf einer Vision</translation>
    </message>
    <message>
        <source>Element of a vision</source>
        <translation>Element einer Vision</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>Festpunkt</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Step of a timeline</source>
        <translation>Schritt eines Zeitstrahls</translation>
    </message>
    <message>
        <source>Task of a role matrix</source>
        <translation>Aufgabe einer Rollenmatrix</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Datum</translation>
    </message>
    <message>
        <source>runs since {time}</source>
        <translation>läuft seit {time}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Approval and signatures</source>
        <translation>Freigabe und Unterschriften</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Results block by block</source>
        <translation>Ergebnisse Block für Block</translation>
    </message>
    <message>
        <source>Shared vision on the first page</source>
        <translation>Gemeinsame Vision auf der ersten Seite</translation>
    </message>
    <message>
        <source>Taken down beside the agenda</source>
        <translation>Außerhalb des Ablaufs notiert</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>SendWay</name>
    <message>
        <source>mail program</source>
        <translation>Mailprogramm</translation>
    </message>
    <message>
        <source>mail server</source>
        <translation>Mailserver</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address:</source>
        <translation>
            <numerusform>%n ohne Adresse:</numerusform>
            <numerusform>%n ohne Adresse:</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are</source>
        <translation>Adressen sind</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Dates (calendar)</source>
        <translation>Termine (Kalender)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Further addresses, parted by commas</source>
        <translation>Weitere Adressen, durch Kommas getrennt</translation>
    </message>
    <message numerus="yes">
        <source>Given to the mail program for %n address(es).</source>
        <translation>
            <numerusform>Dem Mailprogramm übergeben für %n Adresse.</numerusform>
            <numerusform>Dem Mailprogramm übergeben für %n Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals and tasks (table)</source>
        <translation>Ziele und Aufgaben (Tabelle)</translation>
    </message>
    <message>
        <source>Handed over on {day}, {time}</source>
        <translation>Übergeben am {day}, {time} Uhr</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Minutes (PDF)</source>
        <translation>Protokoll (PDF)</translation>
    </message>
    <message>
        <source>Minutes (Word)</source>
        <translation>Protokoll (Word)</translation>
    </message>
    <message>
        <source>My mail program</source>
        <translation>Mein Mailprogramm</translation>
    </message>
    <message>
        <source>No mail program opens drafts here. Show the files in their folder, and copy text and addresses.</source>
        <translation>Hier öffnet kein Mailprogramm Entwürfe. Wählen Sie „Dateien im Ordner zeigen“ oder kopieren Sie Text und Adressen.</translation>
    </message>
    <message>
        <source>No mail server is set up yet.</source>
        <translation>Es ist noch kein Mailserver eingerichtet. Wählen Sie „Einrichten …“.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Tick at least one.</source>
        <translation>Niemand ist ausgewählt. Kreuzen Sie mindestens eine Adresse an.</translation>
    </message>
    <message>
        <source>Open mail draft</source>
        <translation>Mailentwurf öffnen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send again where the mail may have arrived?</source>
        <translation>Auch dorthin erneut senden, wo die Mail angekommen sein kann?</translation>
    </message>
    <message>
        <source>Send draft …</source>
        <translation>Entwurf senden …</translation>
    </message>
    <message>
        <source>Send released minutes …</source>
        <translation>Freigegebenes Protokoll senden …</translation>
    </message>
    <message>
        <source>Send the minutes as a draft</source>
        <translation>Protokoll als Entwurf senden</translation>
    </message>
    <message>
        <source>Send the released minutes</source>
        <translation>Freigegebenes Protokoll senden</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n address(es)</source>
        <translation>
            <numerusform>An %n Adresse senden</numerusform>
            <numerusform>An %n Adressen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to people who were not in the closed session?</source>
        <translation>Auch an Personen senden, die im nichtöffentlichen Teil nicht dabei waren?</translation>
    </message>
    <message>
        <source>Send to the failed again</source>
        <translation>An nicht erreichte Adressen erneut senden</translation>
    </message>
    <message>
        <source>Send to the failed again …</source>
        <translation>An nicht erreichte Adressen erneut senden …</translation>
    </message>
    <message>
        <source>Send to them all the same</source>
        <translation>Trotzdem an sie senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Sending … {done} of {all}</source>
        <translation>Wird gesendet … {done} von {all}</translation>
    </message>
    <message>
        <source>Sent by hand: note it</source>
        <translation>Selbst versandt: vermerken</translation>
    </message>
    <message>
        <source>Sent on {day}, {time}</source>
        <translation>Versandt am {day}, {time} Uhr</translation>
    </message>
    <message numerus="yes">
        <source>Sent to all %n address(es).</source>
        <translation>
            <numerusform>An die eine Adresse gesendet.</numerusform>
            <numerusform>An alle %n Adressen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to {done} of {all}. What failed stands below.</source>
        <translation>An {done} von {all} gesendet. Was fehlschlug, steht unten.</translation>
    </message>
    <message>
        <source>Set up …</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Show files in folder</source>
        <translation>Dateien im Ordner zeigen</translation>
    </message>
    <message>
        <source>Single units</source>
        <translation>Einzelne Stellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject and words are on the clipboard.</source>
        <translation>Betreff und Text liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Subject and words …</source>
        <translation>Betreff und Text …</translation>
    </message>
    <message>
        <source>The addresses are on the clipboard.</source>
        <translation>Die Adressen liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The attachments are being made …</source>
        <translation>Die Anlagen werden erstellt …</translation>
    </message>
    <message>
        <source>The draft cannot be written: {reason}. Free some space, or copy the text.</source>
        <translation>Der Entwurf kann nicht geschrieben werden: {reason}. Schaffen Sie Platz oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>The draft was given to your mail program, which sends it. If no window opens: show the files in their folder, or copy text and addresses.</source>
        <translation>Der Entwurf ist Ihrem Mailprogramm übergeben, das ihn versendet. Öffnet sich kein Fenster, wählen Sie „Dateien im Ordner zeigen“ oder kopieren Sie Text und Adressen.</translation>
    </message>
    <message>
        <source>The minutes tell of a closed session, where these were not: {names}</source>
        <translation>Das Protokoll enthält nichtöffentliche Teile. Nicht dabei waren: {names}</translation>
    </message>
    <message>
        <source>The sending is noted.</source>
        <translation>Der Versand ist vermerkt.</translation>
    </message>
    <message>
        <source>The workshop is closed. {key} takes it back.</source>
        <translation>Der Workshop ist abgeschlossen. Mit {key} machen Sie das rückgängig.</translation>
    </message>
    <message>
        <source>These are no mail addresses: {words}</source>
        <translation>Das sind keine Mailadressen: {words}. Berichtigen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>To %n address(es)</source>
        <translation>
            <numerusform>An %n Adresse</numerusform>
            <numerusform>An %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version for</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>hidden (Bcc)</source>
        <translation>verborgen (Bcc)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no valid address</source>
        <translation>keine gültige Adresse</translation>
    </message>
    <message>
        <source>not in the closed session</source>
        <translation>nicht im nichtöffentlichen Teil</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>visible (To)</source>
        <translation>sichtbar (An)</translation>
    </message>
</context>
<context>
    <name>SendingEdit</name>
    <message>
        <source>Edit words of the mail</source>
        <translation>Mailtext bearbeiten</translation>
    </message>
    <message>
        <source>Minutes sent</source>
        <translation>Protokoll versandt</translation>
    </message>
    <message>
        <source>Usual words of the mail</source>
        <translation>Üblicher Mailtext</translation>
    </message>
</context>
<context>
    <name>SendingMinutes</name>
    <message numerus="yes">
        <source>Given to the mail program on {day}, {time} ({state}): %n address(es).</source>
        <translation>
            <numerusform>Dem Mailprogramm übergeben am {day}, {time} Uhr ({state}): %n Adresse.</numerusform>
            <numerusform>Dem Mailprogramm übergeben am {day}, {time} Uhr ({state}): %n Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent on {day}, {time} ({state}): %n address(es).</source>
        <translation>
            <numerusform>Versandt am {day}, {time} Uhr ({state}): %n Adresse.</numerusform>
            <numerusform>Versandt am {day}, {time} Uhr ({state}): %n Adressen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

attached you find the minutes of the workshop “{title}” of {day}.
{note}

Kind regards
Moderation: {moderation}
{municipality}</source>
        <translation>Sehr geehrte Damen und Herren,

anbei erhalten Sie das Ergebnisprotokoll des Workshops „{title}“ vom {day}.
{note}

Mit freundlichen Grüßen
Moderation: {moderation}
{municipality}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes ({state}): {title}, {day}</source>
        <translation>Protokoll ({state}): {title}, {day}</translation>
    </message>
    <message>
        <source>They are a draft: please read them and tell us what is not as it was said.</source>
        <translation>Es ist ein Entwurf. Bitte prüfen Sie ihn und teilen Sie uns mit, was nicht richtig wiedergegeben ist.</translation>
    </message>
    <message>
        <source>They are released.</source>
        <translation>Es ist freigegeben.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>SentCut</name>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n block(s) of the agenda changed</source>
        <translation>
            <numerusform>Ein Block im Ablauf ist ergänzt</numerusform>
            <numerusform>%n Blöcke im Ablauf sind ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) go with it.</source>
        <translation>
            <numerusform>Eine Anmeldung wird mit entfernt.</numerusform>
            <numerusform>%n Anmeldungen werden mit entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) taken over</source>
        <translation>
            <numerusform>Eine Anmeldung übernommen</numerusform>
            <numerusform>%n Anmeldungen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still without</source>
        <translation>
            <numerusform>noch eine Person ohne</numerusform>
            <numerusform>noch %n ohne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>eine Person wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>Angaben zur Reihe</translation>
    </message>
    <message>
        <source>Add event …</source>
        <translation>Termin hinzufügen …</translation>
    </message>
    <message>
        <source>Add question …</source>
        <translation>Frage hinzufügen …</translation>
    </message>
    <message>
        <source>Certificate: {rule}</source>
        <translation>Zertifikat: {rule}</translation>
    </message>
    <message>
        <source>Change event …</source>
        <translation>Termin ändern …</translation>
    </message>
    <message>
        <source>Declined: {name}</source>
        <translation>Abgesagt: {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Eligibility …</source>
        <translation>Berechtigung …</translation>
    </message>
    <message>
        <source>Enter shows who registered, F2 changes the event, W opens its workshop, Q takes over what was found there</source>
        <translation>Enter zeigt die Anmeldungen, F2 ändert den Termin, W öffnet seinen Workshop, Q übernimmt, was dort gefunden wurde</translation>
    </message>
    <message>
        <source>Evaluations compared</source>
        <translation>Auswertungen im Vergleich</translation>
    </message>
    <message>
        <source>Evaluations compared …</source>
        <translation>Auswertungen im Vergleich …</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Give a reason …</source>
        <translation>Begründen …</translation>
    </message>
    <message>
        <source>Hand over to its workshop</source>
        <translation>In seinen Workshop geben</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>It begins with the people who have a seat, and with the questions or results that the series has for it. Ground rules that the series agreed to are proposed again.</source>
        <translation>Er beginnt mit den Personen, die einen Platz haben, und mit den Fragen oder Ergebnissen, die die Reihe für ihn hat. Spielregeln, die in der Reihe vereinbart wurden, schlägt er wieder vor.</translation>
    </message>
    <message>
        <source>K is settled, B gives a reason, P puts off</source>
        <translation>K geklärt, B begründet, P stellt zurück</translation>
    </message>
    <message>
        <source>Make workshop</source>
        <translation>Workshop anlegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nachrücken</translation>
    </message>
    <message>
        <source>N moves up, A declines, B settles the eligibility</source>
        <translation>N rückt nach, A sagt ab, B klärt die Berechtigung</translation>
    </message>
    <message>
        <source>No event of the series has an evaluation that is closed yet.</source>
        <translation>Noch hat kein Termin der Reihe eine Auswertung, die geschlossen ist.</translation>
    </message>
    <message>
        <source>No workshop was made for this event yet. Press W to make it.</source>
        <translation>Für diesen Termin gibt es noch keinen Workshop. Drücken Sie W, um ihn anzulegen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open or make its workshop</source>
        <translation>Workshop öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Open the origin</source>
        <translation>Herkunft öffnen</translation>
    </message>
    <message>
        <source>Other words …</source>
        <translation>Andere Worte …</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Berichte und Dateien</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Questions come from kick-offs, results from trainings. Choose one of these.</source>
        <translation>Fragen kommen aus Auftakten, Ergebnisse aus Trainings. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>Questions come from the kick-offs: take them over from a kick-off’s workshop (Q), or type one in the list below (Ins).</source>
        <translation>Fragen kommen aus den Auftakten: Übernehmen Sie sie aus dem Workshop eines Auftakts (Q), oder geben Sie unten in der Liste eine ein (Einfg).</translation>
    </message>
    <message>
        <source>Read a list of registrations</source>
        <translation>Anmeldungen aus einer Liste lesen</translation>
    </message>
    <message>
        <source>Read list …</source>
        <translation>Liste lesen …</translation>
    </message>
    <message>
        <source>Registrations …</source>
        <translation>Anmeldungen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Termin entfernen</translation>
    </message>
    <message>
        <source>Remove {event}?</source>
        <translation>{event} entfernen?</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Results …</source>
        <translation>Ergebnisse …</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Termin zeigen</translation>
    </message>
    <message>
        <source>Take over questions or results …</source>
        <translation>Fragen oder Ergebnisse übernehmen …</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The agenda has everything already</source>
        <translation>Im Ablauf steht schon alles</translation>
    </message>
    <message>
        <source>The event is no longer linked to a workshop</source>
        <translation>Der Termin ist mit keinem Workshop mehr verknüpft</translation>
    </message>
    <message>
        <source>The event is removed</source>
        <translation>Der Termin ist entfernt</translation>
    </message>
    <message>
        <source>The ground rules of the series are proposed</source>
        <translation>Die Spielregeln der Reihe sind vorgeschlagen</translation>
    </message>
    <message>
        <source>The reason stands in the report.</source>
        <translation>Die Begründung steht im Bericht.</translation>
    </message>
    <message>
        <source>The series has no event yet. Add one, then read the list.</source>
        <translation>Die Reihe hat noch keinen Termin. Fügen Sie einen hinzu, dann lesen Sie die Liste.</translation>
    </message>
    <message>
        <source>The way of the questions</source>
        <translation>Weg der Fragen</translation>
    </message>
    <message>
        <source>The workshop is made. W opens it.</source>
        <translation>Der Workshop ist angelegt. W öffnet ihn.</translation>
    </message>
    <message>
        <source>The workshop of this event has nothing that was not taken over already.</source>
        <translation>Im Workshop dieses Termins ist nichts, was nicht schon übernommen wäre.</translation>
    </message>
    <message>
        <source>The workshop of this event is not in this library: it lies in the bin or on another device. Restore or import it. To make another one, choose “Unlink its workshop” in the menu first.</source>
        <translation>Der Workshop dieses Termins ist nicht in dieser Bibliothek: Er liegt im Papierkorb oder auf einem anderen Gerät. Stellen Sie ihn wieder her oder importieren Sie ihn. Für einen neuen wählen Sie zuerst im Menü „Workshop vom Termin trennen“.</translation>
    </message>
    <message>
        <source>Trainings …</source>
        <translation>Trainings …</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Unlink its workshop</source>
        <translation>Workshop vom Termin trennen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>Workshop for {event}</source>
        <translation>Workshop für {event}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>{name} has a seat: {event}</source>
        <translation>{name} hat einen Platz: {event}</translation>
    </message>
</context>
<context>
    <name>SeriesAsk</name>
    <message>
        <source>0: not there; empty: nobody noted it</source>
        <translation>0: nicht dabei; leer: nicht festgehalten</translation>
    </message>
    <message>
        <source>A line for each, for example: Leadership: mayors</source>
        <translation>Je Zeile eine, zum Beispiel: Führung: Amtsleitungen</translation>
    </message>
    <message>
        <source>A sentence in each line. Without any, everybody may.</source>
        <translation>Je Zeile ein Satz. Ohne Satz sind alle berechtigt.</translation>
    </message>
    <message>
        <source>A series needs a title.</source>
        <translation>Eine Reihe braucht einen Titel. Geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>Angaben zur Reihe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>Zertifikat ab</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>How long was {name} there?</source>
        <translation>Wie lange war {name} dabei?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>May {name} take part?</source>
        <translation>Darf {name} teilnehmen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>Eigener Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Register for {event}</source>
        <translation>Anmelden für {event}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>So many kick-offs and trainings are needed</source>
        <translation>So viele Auftakte und Trainings sind nötig</translation>
    </message>
    <message>
        <source>The event would end before it begins. Change begin or end.</source>
        <translation>Der Termin würde enden, bevor er beginnt. Ändern Sie Beginn oder Ende.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Who may take part</source>
        <translation>Wer teilnehmen darf</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Wortlaut der Frage</translation>
    </message>
    <message>
        <source>empty if everybody has one</source>
        <translation>leer, wenn alle einen haben</translation>
    </message>
    <message>
        <source>for example 26.10.2027; empty as long as it is open</source>
        <translation>zum Beispiel 26.10.2027; leer, solange er offen ist</translation>
    </message>
    <message>
        <source>for example 6 h; empty for any length</source>
        <translation>zum Beispiel 6 h; leer für jede Dauer</translation>
    </message>
    <message>
        <source>kick-offs or trainings</source>
        <translation>Auftakte oder Trainings</translation>
    </message>
    <message>
        <source>kick-offs or trainings, and the closing event</source>
        <translation>Auftakte oder Trainings, und der Abschluss</translation>
    </message>
    <message>
        <source>of these</source>
        <translation>davon</translation>
    </message>
    <message>
        <source>people; empty for any number</source>
        <translation>Teilnehmende; leer für beliebig viele</translation>
    </message>
    <message>
        <source>“{typed}” is no length. Type for example 6 h or 90 min.</source>
        <translation>„{typed}“ ist keine Dauer. Geben Sie zum Beispiel ein: 6 h oder 90 min.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of people. Type for example 8.</source>
        <translation>„{typed}“ ist keine Zahl von Teilnehmenden. Geben Sie zum Beispiel ein: 8.</translation>
    </message>
</context>
<context>
    <name>SeriesCertificate</name>
    <message numerus="yes">
        <source>%n kick-off(s) or training(s) lacking</source>
        <translation>
            <numerusform>ein Auftakt oder Training fehlt</numerusform>
            <numerusform>%n Auftakte oder Trainings fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>closing event lacking</source>
        <translation>Abschluss fehlt</translation>
    </message>
    <message>
        <source>was at no event</source>
        <translation>war bei keinem Termin</translation>
    </message>
    <message>
        <source>{length} lacking</source>
        <translation>{length} fehlen</translation>
    </message>
</context>
<context>
    <name>SeriesChoose</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Theme of which trainings?</source>
        <translation>Thema welcher Trainings?</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Which questions are taken over?</source>
        <translation>Welche Fragen werden übernommen?</translation>
    </message>
    <message>
        <source>Which results answer the question?</source>
        <translation>Welche Ergebnisse beantworten die Frage?</translation>
    </message>
    <message>
        <source>Which results are taken over?</source>
        <translation>Welche Ergebnisse werden übernommen?</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>nichtöffentlich</translation>
    </message>
</context>
<context>
    <name>SeriesEdit</name>
    <message>
        <source>A level needs a name. Type for example: Leadership.</source>
        <translation>Eine Ebene braucht einen Namen. Geben Sie zum Beispiel ein: Führung.</translation>
    </message>
    <message>
        <source>A question needs words. Type it as it was asked.</source>
        <translation>Eine Frage braucht Worte. Geben Sie sie so ein, wie sie gestellt wurde.</translation>
    </message>
    <message>
        <source>A registration needs a name or a function.</source>
        <translation>Eine Anmeldung braucht einen Namen oder eine Funktion.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Assign results</source>
        <translation>Ergebnisse zuordnen</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Create series</source>
        <translation>Reihe anlegen</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation>Ebenen ändern</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit registration</source>
        <translation>Anmeldung ändern</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>Reihe ändern</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Link workshop</source>
        <translation>Workshop zuordnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nachrücken</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Reihe</translation>
    </message>
    <message>
        <source>No seat is free for {name}: {event} has {seats}, and no other event of this level has room.</source>
        <translation>Für {name} ist kein Platz frei: „{event}“ hat {seats}, und kein anderer Termin dieser Ebene hat Platz.</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Anwesenheit festhalten</translation>
    </message>
    <message>
        <source>Only trainings have a theme. Choose an impulse training.</source>
        <translation>Nur Trainings haben ein Thema. Wählen Sie ein Impulstraining.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Termin entfernen</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Remove registration</source>
        <translation>Anmeldung entfernen</translation>
    </message>
    <message>
        <source>Say why, so that the answer can be explained later. Type the reason.</source>
        <translation>Geben Sie die Begründung ein, damit sich die Antwort später erklären lässt.</translation>
    </message>
    <message>
        <source>Set theme</source>
        <translation>Thema festlegen</translation>
    </message>
    <message>
        <source>Settle eligibility</source>
        <translation>Berechtigung klären</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Take over questions</source>
        <translation>Fragen übernehmen</translation>
    </message>
    <message>
        <source>Take over registrations</source>
        <translation>Anmeldungen übernehmen</translation>
    </message>
    <message>
        <source>Take over results</source>
        <translation>Ergebnisse übernehmen</translation>
    </message>
    <message>
        <source>Take up questions and results</source>
        <translation>Fragen und Ergebnisse aufnehmen</translation>
    </message>
    <message>
        <source>There is a level “{name}” already. Choose another name.</source>
        <translation>Die Ebene „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There would be fewer seats ({seats}) than people needed ({fewest}). Change one of the two.</source>
        <translation>Es gäbe weniger Plätze ({seats}) als nötige Teilnehmende ({fewest}). Ändern Sie eine der beiden Zahlen.</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Unlink workshop</source>
        <translation>Workshop lösen</translation>
    </message>
    <message>
        <source>Whether {name} is eligible has not been settled. Settle it first, then the seat can be given.</source>
        <translation>Ob {name} berechtigt ist, steht noch nicht fest. Klären Sie das zuerst, dann können Sie den Platz vergeben.</translation>
    </message>
    <message>
        <source>counties and regions</source>
        <translation>Landkreise und Regionen</translation>
    </message>
    <message>
        <source>mayors and heads of department</source>
        <translation>Bürgermeisteramt und Amtsleitung</translation>
    </message>
    <message>
        <source>planning and climate protection</source>
        <translation>Verkehrsplanung, Klimaschutz</translation>
    </message>
    <message>
        <source>{name} gets no seat any more: {event} is over, and no other event of this level has room.</source>
        <translation>{name} bekommt keinen Platz mehr: {event} ist vorbei, und kein anderer Termin dieser Ebene hat Platz.</translation>
    </message>
    <message>
        <source>{name} has a seat already.</source>
        <translation>{name} hat schon einen Platz.</translation>
    </message>
    <message>
        <source>{name} is not eligible. Decline, or change the eligibility first.</source>
        <translation>{name} ist nicht berechtigt. Sagen Sie ab, oder ändern Sie zuerst die Berechtigung.</translation>
    </message>
    <message>
        <source>{name} is registered for this event already. Choose another event or person.</source>
        <translation>{name} ist für diesen Termin schon angemeldet. Wählen Sie einen anderen Termin oder eine andere Person.</translation>
    </message>
</context>
<context>
    <name>SeriesEvaluations</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Evaluations compared</source>
        <translation>Auswertungen im Vergleich</translation>
    </message>
    <message>
        <source>Mean from 1, {low}, to 5, {high}. Sentences of the same words are compared; fewer than five answers are not told.</source>
        <translation>Mittel von 1, {low}, bis 5, {high}. Verglichen werden Sätze, die gleich lauten; weniger als fünf Antworten werden nicht genannt.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
</context>
<context>
    <name>SeriesEvent</name>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{level}, {event}</source>
        <translation>{level}, {event}</translation>
    </message>
</context>
<context>
    <name>SeriesGrid</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n angemeldet</numerusform>
            <numerusform>%n angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>eine Person wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there</source>
        <translation>
            <numerusform>eine Person war da</numerusform>
            <numerusform>%n waren da</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle Ebenen</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Datum</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>there is a hint</source>
        <translation>es gibt einen Hinweis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{taken} of {seats}</source>
        <translation>{taken} von {seats}</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV, XLSX or addresses, with time of registration and event where the list has them. Whoever is registered already is not taken over twice.</source>
        <translation>CSV, XLSX oder Adressen, mit Anmeldezeit und Termin, wo die Liste sie nennt. Wer schon angemeldet ist, wird nicht doppelt übernommen.</translation>
    </message>
    <message>
        <source>Choose a list of registrations</source>
        <translation>Liste der Anmeldungen wählen</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Event of lines that name none</source>
        <translation>Termin für Zeilen ohne Termin</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.vcf)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>Nobody is named in line {lines}.</source>
        <translation>Niemand genannt in Zeile {lines}.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>Read registrations</source>
        <translation>Anmeldungen lesen</translation>
    </message>
    <message>
        <source>Read what was pasted</source>
        <translation>Eingefügtes lesen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n registration(s)</source>
        <translation>
            <numerusform>%n Anmeldung übernehmen</numerusform>
            <numerusform>%n Anmeldungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over or not</source>
        <translation>Übernehmen oder nicht</translation>
    </message>
    <message>
        <source>Without an event in the list they register for</source>
        <translation>Ohne Termin in der Liste gilt die Anmeldung für</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>… or paste here: cells of a table, or recipients of a mail</source>
        <translation>… oder hier einfügen: Zellen einer Tabelle oder Empfänger einer E-Mail</translation>
    </message>
</context>
<context>
    <name>SeriesPapers</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Calendar for the public …</source>
        <translation>Kalender für die Öffentlichkeit …</translation>
    </message>
    <message>
        <source>Calendar …</source>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>Certificates {title}</source>
        <translation>Zertifikate {title}</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Zertifikate …</translation>
    </message>
    <message>
        <source>Dates {title}</source>
        <translation>Termine {title}</translation>
    </message>
    <message>
        <source>Dates {title} (public)</source>
        <translation>Termine {title} (öffentlich)</translation>
    </message>
    <message>
        <source>PDF, Word or text (*.pdf *.docx *.txt)</source>
        <translation>PDF, Word oder Text (*.pdf *.docx *.txt)</translation>
    </message>
    <message>
        <source>Report for the public …</source>
        <translation>Bericht für die Öffentlichkeit …</translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation>Bericht {title}</translation>
    </message>
    <message>
        <source>Report {title} (public)</source>
        <translation>Bericht {title} (öffentlich)</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
</context>
<context>
    <name>SeriesPeople</name>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n Anmeldung</numerusform>
            <numerusform>%n Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (GDPR) …</source>
        <translation>Löschen (DSGVO) …</translation>
    </message>
    <message>
        <source>Eligibility …</source>
        <translation>Berechtigung …</translation>
    </message>
    <message>
        <source>Let wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nachrücken</translation>
    </message>
    <message>
        <source>N moves up, A declines, W lets wait, B settles the eligibility, D notes who was there.</source>
        <translation>N rückt nach, A sagt ab, W lässt warten, B klärt die Berechtigung, D hält die Anwesenheit fest.</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Register somebody …</source>
        <translation>Jemanden anmelden …</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>The workshop of this event knows who was there and for how long. Change it in the attendance list of the workshop.</source>
        <translation>Wer wie lange da war, weiß der Workshop dieses Termins. Ändern Sie es dort in der Anwesenheitsliste.</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Was there …</source>
        <translation>War dabei …</translation>
    </message>
</context>
<context>
    <name>SeriesPlace</name>
    <message>
        <source>declined</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>has a seat</source>
        <translation>hat einen Platz</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>SeriesReport</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kick-off(s) or training(s)</source>
        <translation>
            <numerusform>ein Auftakt oder Training</numerusform>
            <numerusform>%n Auftakte oder Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>eine Person wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each question, with the mean and the number of answers by event.</source>
        <translation>Je Frage eine Zeile mit dem Mittel und der Zahl der Antworten je Veranstaltung.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates of attendance of the series {title}</source>
        <translation>Teilnahmebescheinigungen der Reihe {title}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Evaluations compared</source>
        <translation>Auswertungen im Vergleich</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Events attended</source>
        <translation>Besuchte Termine</translation>
    </message>
    <message>
        <source>Everybody who registered, with hours of attendance and certificate.</source>
        <translation>Alle Angemeldeten mit Anwesenheit in Stunden und Zertifikat.</translation>
    </message>
    <message>
        <source>Everybody who waits for a seat, by time of registration.</source>
        <translation>Alle, die auf einen Platz warten, nach Anmeldezeit.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Hints that were dealt with</source>
        <translation>Erledigte Hinweise</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Mean from 1, {low}, to 5, {high}, with the number of answers. Only sentences of the same words are compared; fewer than five answers are not told.</source>
        <translation>Mittel von 1, {low}, bis 5, {high}, mit der Zahl der Antworten. Verglichen werden nur gleichlautende Sätze; weniger als fünf Antworten werden nicht genannt.</translation>
    </message>
    <message>
        <source>No training has this theme.</source>
        <translation>Kein Training hat dieses Thema.</translation>
    </message>
    <message>
        <source>Nobody meets the rule of the certificate yet.</source>
        <translation>Noch erfüllt niemand die Regel des Zertifikats.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Report on the series</source>
        <translation>Bericht zur Reihe</translation>
    </message>
    <message>
        <source>Report on the series {title}</source>
        <translation>Bericht zur Reihe {title}</translation>
    </message>
    <message>
        <source>Report on the series, for the public</source>
        <translation>Bericht zur Reihe, für die Öffentlichkeit</translation>
    </message>
    <message>
        <source>Rule of the certificate</source>
        <translation>Regel des Zertifikats</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The events in their order, with day, form, seats and attendance.</source>
        <translation>Die Termine in ihrer Reihenfolge, mit Tag, Form, Plätzen und Anwesenheit.</translation>
    </message>
    <message>
        <source>The events that the person was at, with day and length of attendance.</source>
        <translation>Die besuchten Termine mit Tag und Dauer der Anwesenheit.</translation>
    </message>
    <message>
        <source>The way of the questions</source>
        <translation>Weg der Fragen</translation>
    </message>
    <message>
        <source>Theme of: {events}</source>
        <translation>Thema von: {events}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Who may take part</source>
        <translation>Wer teilnehmen darf</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Ohne Frage</translation>
    </message>
    <message>
        <source>everybody who was at an event</source>
        <translation>alle, die bei einem Termin waren</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch nicht festgelegt</translation>
    </message>
    <message>
        <source>the closing event</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>took part in the series “{title}”.</source>
        <translation>hat an der Reihe „{title}“ teilgenommen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time} Uhr</translation>
    </message>
    <message>
        <source>{length} at least</source>
        <translation>mindestens {length}</translation>
    </message>
    <message>
        <source>{taken} of {seats}</source>
        <translation>{taken} von {seats}</translation>
    </message>
</context>
<context>
    <name>SeriesRows</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>ein Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in {event}</source>
        <translation>
            <numerusform>ein Platz in {event}</numerusform>
            <numerusform>%n Plätze in {event}</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat is free</source>
        <translation>Ein Platz ist frei</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>Alle Plätze sind vergeben</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Free seats go to others first</source>
        <translation>Freie Plätze stehen zuerst anderen zu</translation>
    </message>
    <message>
        <source>Others first</source>
        <translation>Andere zuerst</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>Der Termin ist vorbei</translation>
    </message>
    <message>
        <source>Unclear: {reason}</source>
        <translation>Unklar: {reason}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>no training yet</source>
        <translation>noch kein Training</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>room in {event}</source>
        <translation>Platz in {event}</translation>
    </message>
    <message>
        <source>there {length}</source>
        <translation>{length} dabei</translation>
    </message>
</context>
<context>
    <name>SeriesRule</name>
    <message>
        <source>Closing event before the kick-off</source>
        <translation>Abschluss vor dem Auftakt</translation>
    </message>
    <message>
        <source>Closing event without results</source>
        <translation>Abschluss ohne Ergebnisse</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>Mehr Teilnehmende als Plätze</translation>
    </message>
    <message>
        <source>Not registered for {event}, so that the time does not count: {names}.</source>
        <translation>Für „{event}“ nicht angemeldet, die Zeit zählt deshalb nicht: {names}.</translation>
    </message>
    <message>
        <source>Rules of this series</source>
        <translation>Regeln dieser Reihe</translation>
    </message>
    <message>
        <source>The trainings are over, and {event} has no results to talk about.</source>
        <translation>Die Trainings sind vorbei, und „{event}“ hat keine Ergebnisse, über die gesprochen werden kann.</translation>
    </message>
    <message>
        <source>There without registration</source>
        <translation>Ohne Anmeldung dabei</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Zu wenige Teilnehmende</translation>
    </message>
    <message>
        <source>Training without a question</source>
        <translation>Training ohne Leitfrage</translation>
    </message>
    <message>
        <source>Twice at the same time</source>
        <translation>Zweimal zur selben Zeit</translation>
    </message>
    <message>
        <source>{closing} lies before {kick_off}.</source>
        <translation>Der Abschluss liegt vor dem Auftakt: „{closing}“ vor „{kick_off}“.</translation>
    </message>
    <message>
        <source>{closing}, {kick_off}</source>
        <translation>{closing}, {kick_off}</translation>
    </message>
    <message>
        <source>{event} has no question as its theme.</source>
        <translation>„{event}“ hat keine Leitfrage als Thema.</translation>
    </message>
    <message>
        <source>{event} has {seats} seats, and {taken} people have one.</source>
        <translation>„{event}“ hat {seats} Plätze, {taken} sind vergeben.</translation>
    </message>
    <message>
        <source>{event} is meant for {fewest} people at least; seats taken: {taken}.</source>
        <translation>„{event}“ braucht mindestens {fewest} Teilnehmende; vergebene Plätze: {taken}.</translation>
    </message>
    <message>
        <source>{event}: {names}</source>
        <translation>{event}: {names}</translation>
    </message>
    <message>
        <source>{event}: {taken} of {fewest}</source>
        <translation>{event}: {taken} von {fewest}</translation>
    </message>
    <message>
        <source>{name} is registered for {one} and {other} at one time.</source>
        <translation>{name} ist zur selben Zeit für „{one}“ und „{other}“ angemeldet.</translation>
    </message>
    <message>
        <source>{name}: {one}, {other}</source>
        <translation>{name}: {one}, {other}</translation>
    </message>
</context>
<context>
    <name>SeriesTemplate</name>
    <message>
        <source>The template is a guess by the kind of the event: please check.</source>
        <translation>Die Vorlage ist nach der Art des Termins vermutet: Bitte prüfen.</translation>
    </message>
    <message>
        <source>The template is a guess by the word “{word}” of the level: please check.</source>
        <translation>Die Vorlage ist nach dem Wort „{word}“ der Ebene vermutet: Bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>SeriesWorkshop</name>
    <message>
        <source>From {event}</source>
        <translation>Aus: {event}</translation>
    </message>
    <message>
        <source>From {event} on {day}</source>
        <translation>Aus: {event} am {day}</translation>
    </message>
    <message>
        <source>Other results of the trainings</source>
        <translation>Weitere Ergebnisse der Trainings</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message numerus="yes">
        <source>{origin}, %n card(s)</source>
        <translation>
            <numerusform>{origin}, eine Karte</numerusform>
            <numerusform>{origin}, %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} ({origin})</source>
        <translation>{text} ({origin})</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>serves the vision</source>
        <translation>dient der Vision</translation>
    </message>
    <message>
        <source>serves the vision, version {number}</source>
        <translation>dient der Vision, Fassung {number}</translation>
    </message>
    <message>
        <source>serves version {number} of the vision; now version {now} stands</source>
        <translation>dient der Vision, Fassung {number}; inzwischen gilt Fassung {now}</translation>
    </message>
    <message>
        <source>version {number}: “{words}”</source>
        <translation>Fassung {number}: „{words}“</translation>
    </message>
    <message>
        <source>version {number}; now version {now} stands: “{words}”</source>
        <translation>Fassung {number}; inzwischen gilt Fassung {now}: „{words}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A step could not be stored and was taken back. Please do the last one again.</source>
        <translation>Ein Schritt ließ sich nicht speichern und wurde zurückgenommen. Wiederholen Sie den letzten.</translation>
    </message>
    <message>
        <source>Import workshop</source>
        <translation>Workshop importieren</translation>
    </message>
    <message>
        <source>Taken back: it could not be stored</source>
        <translation>Zurückgenommen: ließ sich nicht speichern</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>it builds on a step that could not be stored</source>
        <translation>er baut auf einem Schritt auf, der sich nicht speichern ließ</translation>
    </message>
    <message>
        <source>“{what}” cannot be stored: {reason}. It was taken back and is kept in {file}. All the rest is stored as usual.</source>
        <translation>„{what}“ lässt sich nicht speichern: {reason}. Der Schritt wurde zurückgenommen und liegt in {file}. Alles Übrige wird wie gewohnt gespeichert.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Automatic: the other display</source>
        <translation>Automatisch: der andere Bildschirm</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smallest type on the wall: {cm} cm high, so that the last row can read it.</source>
        <translation>Kleinste Schrift an der Wand: {cm} cm hoch. So ist sie auch in der letzten Reihe lesbar.</translation>
    </message>
    <message>
        <source>Smallest type on the wall: {cm} cm high. It is never smaller.</source>
        <translation>Kleinste Schrift an der Wand: {cm} cm hoch. Kleiner wird sie nie.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the wall</source>
        <translation>Farben der Wand</translation>
    </message>
    <message>
        <source>Colours of the windows</source>
        <translation>Farben der Fenster</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast of the windows</source>
        <translation>Kontrast der Fenster</translation>
    </message>
    <message>
        <source>Counts as present from the start</source>
        <translation>Von Beginn an anwesend</translation>
    </message>
    <message>
        <source>Depth of the room</source>
        <translation>Tiefe des Raums</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Display of the wall</source>
        <translation>Bildschirm der Wand</translation>
    </message>
    <message>
        <source>From the last row to the wall</source>
        <translation>Letzte Reihe bis zur Wand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Minutes after the start within which somebody who is noted counts as present from the start</source>
        <translation>Minuten nach dem Beginn, in denen als von Beginn an anwesend gilt, wer eingetragen wird</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Set up …</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source>Width of the picture on the wall</source>
        <translation>Breite des Bildes an der Wand</translation>
    </message>
    <message>
        <source>if noted within </source>
        <translation>bei Eintrag binnen </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing was recorded that could stand in a table.</source>
        <translation>Es ist nichts festgehalten, was in einer Tabelle stehen könnte.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Genannt als</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Workshop ohne Titel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Dark wall</source>
        <translation>Dunkle Wand</translation>
    </message>
    <message>
        <source>First: digits are searched for</source>
        <translation>Zuerst: Ziffern werden gesucht</translation>
    </message>
    <message>
        <source>Image or PDF page</source>
        <translation>Bild oder PDF-Seite</translation>
    </message>
    <message>
        <source>Image or PDF page …</source>
        <translation>Bild oder PDF-Seite …</translation>
    </message>
    <message>
        <source>Images and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.pdf)</source>
        <translation>Bilder und PDF (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.pdf)</translation>
    </message>
    <message>
        <source>Images and PDF pages</source>
        <translation>Bilder und PDF-Seiten</translation>
    </message>
    <message>
        <source>Message …</source>
        <translation>Nachricht …</translation>
    </message>
    <message>
        <source>More of this block</source>
        <translation>Mehr aus diesem Block</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One by one, from other blocks</source>
        <translation>Einzeln, aus anderen Blöcken</translation>
    </message>
    <message>
        <source>Other blocks</source>
        <translation>Andere Blöcke</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show something else: type what it says</source>
        <translation>Anderes zeigen: Worte eingeben</translation>
    </message>
    <message>
        <source>Show the first find</source>
        <translation>Den ersten Treffer zeigen</translation>
    </message>
    <message>
        <source>Standard pictures</source>
        <translation>Standardbilder</translation>
    </message>
    <message>
        <source>Time left on the wall</source>
        <translation>Restzeit an der Wand</translation>
    </message>
    <message>
        <source>Time of day on the wall</source>
        <translation>Uhrzeit an der Wand</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Wall on this display</source>
        <translation>Wand auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>on the wall</source>
        <translation>an der Wand</translation>
    </message>
    <message>
        <source>the wall is frozen (F8)</source>
        <translation>die Wand ist eingefroren (F8)</translation>
    </message>
    <message>
        <source>{digit}: nothing now</source>
        <translation>{digit}: jetzt nichts</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
</context>
<context>
    <name>SideChooser</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Smart</name>
    <message numerus="yes">
        <source>%n not in the room</source>
        <translation>
            <numerusform>%n nicht im Raum</numerusform>
            <numerusform>%n nicht im Raum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s)</source>
        <translation>
            <numerusform>Eine Ablehnung</numerusform>
            <numerusform>%n Ablehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n zu bestätigen</numerusform>
            <numerusform>%n zu bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) open</source>
        <translation>
            <numerusform>eine Stelle offen</numerusform>
            <numerusform>%n Stellen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) still open</source>
        <translation>
            <numerusform>Eine Stelle noch offen</numerusform>
            <numerusform>%n Stellen noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with reservation</source>
        <translation>
            <numerusform>%n mit Vorbehalt</numerusform>
            <numerusform>%n mit Vorbehalt</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers open</source>
        <translation>Alle Antworten offen</translation>
    </message>
    <message>
        <source>All units agree</source>
        <translation>Alle Stellen stimmen zu</translation>
    </message>
    <message>
        <source>All units in the room agree</source>
        <translation>Alle Stellen im Raum stimmen zu</translation>
    </message>
    <message>
        <source>Need not clarified yet</source>
        <translation>Bedarf noch nicht geklärt</translation>
    </message>
    <message>
        <source>Needs no extra staff or money</source>
        <translation>Braucht weder Personal noch Mittel</translation>
    </message>
    <message>
        <source>No unit is invited yet</source>
        <translation>Noch ist keine Stelle eingeladen</translation>
    </message>
    <message>
        <source>Nobody is in the room who may commit a unit</source>
        <translation>Niemand im Raum darf für eine Stelle zusagen</translation>
    </message>
    <message>
        <source>Not carried by all</source>
        <translation>Nicht von allen getragen</translation>
    </message>
    <message>
        <source>Not carried by all: {what}</source>
        <translation>Nicht von allen getragen: {what}</translation>
    </message>
    <message>
        <source>Not carried by all; goes on as a recommendation</source>
        <translation>Nicht von allen getragen, geht als Empfehlung weiter</translation>
    </message>
    <message>
        <source>Staff and money are secured</source>
        <translation>Personal und Mittel sind gesichert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>agreed by every unit in the room</source>
        <translation>Zustimmung aller Stellen im Raum</translation>
    </message>
    <message>
        <source>has a date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>measurable</source>
        <translation>messbar</translation>
    </message>
    <message>
        <source>no money needed</source>
        <translation>ohne Mittel</translation>
    </message>
    <message>
        <source>no staff needed</source>
        <translation>ohne Personal</translation>
    </message>
    <message>
        <source>realistic</source>
        <translation>realistisch</translation>
    </message>
    <message>
        <source>says exactly what will be different</source>
        <translation>genaue Beschreibung</translation>
    </message>
    <message>
        <source>says how it is measured</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>says who sees to it</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>specific</source>
        <translation>spezifisch</translation>
    </message>
    <message>
        <source>staff and money secured</source>
        <translation>gesicherte Ressourcen</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>terminiert</translation>
    </message>
    <message>
        <source>to be asked by {date}, by whom is open</source>
        <translation>Rückfrage bis {date}, durch wen ist offen</translation>
    </message>
    <message>
        <source>who asks by when is open</source>
        <translation>wer bis wann nachfragt, ist offen</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{what} not secured</source>
        <translation>{what} nicht gesichert</translation>
    </message>
    <message>
        <source>{who} asks by {date}</source>
        <translation>Rückfrage durch {who} bis {date}</translation>
    </message>
    <message>
        <source>{who} asks, by when is open</source>
        <translation>Rückfrage durch {who}, Termin offen</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n speech(es), {time} min</source>
        <translation>
            <numerusform>%n Beitrag, {time} min</numerusform>
            <numerusform>%n Beiträge, {time} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) ended with the closed part</source>
        <translation>
            <numerusform>%n Meldung endete mit dem nichtöffentlichen Teil</numerusform>
            <numerusform>%n Meldungen endeten mit dem nichtöffentlichen Teil</numerusform>
        </translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>Beitrag beenden</translation>
    </message>
    <message>
        <source>First the side that spoke for less time, then in the order of asking.</source>
        <translation>Zuerst die Seite, die bisher kürzer gesprochen hat, dann in der Reihenfolge der Meldungen.</translation>
    </message>
    <message>
        <source>First those who have not spoken yet, then in the order of asking.</source>
        <translation>Zuerst, wer noch nicht gesprochen hat, dann in der Reihenfolge der Meldungen.</translation>
    </message>
    <message>
        <source>First those who have not spoken yet, then the side that spoke for less time, then in the order of asking.</source>
        <translation>Zuerst, wer noch nicht gesprochen hat, dann die Seite, die bisher kürzer gesprochen hat, dann in der Reihenfolge der Meldungen.</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Wort erteilen</translation>
    </message>
    <message>
        <source>In the empty field: take off</source>
        <translation>Im leeren Feld: von der Liste nehmen</translation>
    </message>
    <message>
        <source>In the order in which people asked for the floor.</source>
        <translation>In der Reihenfolge der Meldungen.</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Redeliste</translation>
    </message>
    <message>
        <source>Name, unit or function</source>
        <translation>Name, Stelle oder Funktion</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Niemand hat das Wort</translation>
    </message>
    <message>
        <source>Nobody is called like this, nor does this.</source>
        <translation>So heißt niemand, und diese Funktion hat niemand.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Type a few letters of a name, a unit or a function; Enter puts the first find on the list. Enter in the empty field gives the floor to the next.</source>
        <translation>Niemand wartet. Tippen Sie einige Buchstaben eines Namens, einer Stelle oder einer Funktion; Enter setzt den ersten Fund auf die Liste. Enter im leeren Feld erteilt das nächste Wort.</translation>
    </message>
    <message>
        <source>Put on whom the letters mean; without letters, next speech</source>
        <translation>Den Fund auf die Liste setzen; ohne Buchstaben der nächste Beitrag</translation>
    </message>
    <message>
        <source>Speeches and minutes</source>
        <translation>Beiträge und Minuten</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The quieter side first</source>
        <translation>Die leisere Seite zuerst</translation>
    </message>
    <message>
        <source>Time per speech</source>
        <translation>Zeit je Beitrag</translation>
    </message>
    <message>
        <source>Who has not spoken yet first</source>
        <translation>Wer noch nicht sprach, zuerst</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>Who wants to speak</source>
        <translation>Wer sprechen möchte</translation>
    </message>
    <message>
        <source>never on the wall</source>
        <translation>nie an der Wand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>nicht im Raum</translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation>noch nicht gesprochen</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>schon auf der Liste</translation>
    </message>
    <message>
        <source>somebody from there</source>
        <translation>jemand von dort</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} von {limit} min</translation>
    </message>
    <message>
        <source>{time} · the time of {limit} min is over</source>
        <translation>{time} · die {limit} min sind um</translation>
    </message>
</context>
<context>
    <name>SpeakersEdit</name>
    <message>
        <source>Change the rules of speaking</source>
        <translation>Regeln der Redeliste ändern</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>Beitrag beenden</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Wort erteilen</translation>
    </message>
    <message>
        <source>Nobody is waiting. Type a name, a unit or a function first.</source>
        <translation>Niemand wartet. Tippen Sie zuerst einen Namen, eine Stelle oder eine Funktion.</translation>
    </message>
    <message>
        <source>Put on the list of speakers</source>
        <translation>Auf die Redeliste setzen</translation>
    </message>
    <message>
        <source>Take off the list of speakers</source>
        <translation>Von der Redeliste nehmen</translation>
    </message>
    <message>
        <source>The list of speakers is kept while a block runs. Begin the block first.</source>
        <translation>Die Redeliste gibt es, während ein Block läuft. Beginnen Sie zuerst den Block.</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} steht schon auf der Liste.</translation>
    </message>
</context>
<context>
    <name>SpeakersWall</name>
    <message numerus="yes">
        <source>%n min per speech.</source>
        <translation>
            <numerusform>%n Minute je Beitrag.</numerusform>
            <numerusform>%n Minuten je Beitrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Redeliste</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Speaking now: {name}</source>
        <translation>Es spricht: {name}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Something else changed meanwhile. Please change the words again.</source>
        <translation>Inzwischen hat sich etwas anderes geändert. Ändern Sie den Wortlaut erneut.</translation>
    </message>
    <message>
        <source>These words have a result already. Say whether a slip is mended or this is a new version.</source>
        <translation>Zu diesen Worten gibt es schon ein Ergebnis. Sagen Sie, ob Sie einen Fehler berichtigen oder ob es eine neue Fassung ist.</translation>
    </message>
</context>
<context>
    <name>StationPart</name>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>Anhörung</translation>
    </message>
    <message>
        <source>preliminary discussion</source>
        <translation>Vorberatung</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>Storable</name>
    <message>
        <source>it has {count} letters, and {limit} are the most that can be shown here</source>
        <translation>der Text hat {count} Buchstaben, höchstens {limit} lassen sich hier zeigen</translation>
    </message>
    <message>
        <source>it holds half a character, which is no text</source>
        <translation>darin steht ein halbes Schriftzeichen, das kein Text ist</translation>
    </message>
    <message>
        <source>the number is too large, or is none</source>
        <translation>die Zahl ist zu groß oder keine Zahl</translation>
    </message>
    <message>
        <source>the year has to be between {first} and {last}</source>
        <translation>das Jahr muss zwischen {first} und {last} liegen</translation>
    </message>
    <message>
        <source>“{value}” in the field {field} cannot be kept: {reason}. Nothing was changed. Enter it anew.</source>
        <translation>„{value}“ im Feld „{field}“ lässt sich nicht speichern: {reason}. Es wurde nichts geändert. Geben Sie es neu ein.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Agreements, tasks and open points were not recorded.</source>
        <translation>Vereinbarungen, Aufgaben und offene Punkte wurden nicht festgehalten.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>date open</source>
        <translation>Termin offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>owner open</source>
        <translation>Zuständigkeit offen</translation>
    </message>
    <message>
        <source>{point} – way agreed: {way}</source>
        <translation>{point} – vereinbarter Weg: {way}</translation>
    </message>
    <message>
        <source>{what} – {who}, {when}</source>
        <translation>{what} – {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the minutes</source>
        <translation>
            <numerusform>… und %n weiterer Punkt im Protokoll</numerusform>
            <numerusform>… und %n weitere Punkte im Protokoll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message numerus="yes">
        <source>%n more step(s) are in that folder, too.</source>
        <translation>
            <numerusform>%n weiterer Schritt liegt ebenfalls in diesem Ordner.</numerusform>
            <numerusform>%n weitere Schritte liegen ebenfalls in diesem Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Something could not be stored</source>
        <translation>Etwas ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Brought back: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back “{what}”?</source>
        <translation>„{what}“ zurücknehmen?</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>The time that was kept for it is lost, and the wall follows. What was said stays.</source>
        <translation>Die dafür festgehaltene Zeit geht verloren, und die Wand zieht mit. Was aufgenommen ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min über der Zeit</numerusform>
            <numerusform>%n min über der Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Aims and contents in a sentence</source>
        <translation>Ziele und Inhalt in einem Satz</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Weiter um {time} Uhr</translation>
    </message>
    <message>
        <source>Nothing taken down yet</source>
        <translation>Noch nichts notiert</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Frage an alle</translation>
    </message>
    <message>
        <source>Said in this block</source>
        <translation>In diesem Block notiert</translation>
    </message>
    <message>
        <source>Stands large on the wall</source>
        <translation>Steht groß an der Wand</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>Die Pause ist vorbei.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>We go on at</source>
        <translation>Weiter geht es um</translation>
    </message>
    <message>
        <source>What is said here comes from the capture bar below: choose the kind, type, Enter files it.</source>
        <translation>Was hier gesagt wird, kommt aus der Eingabezeile unten: Art wählen, tippen, Enter legt es ab.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>from {time}, {length}</source>
        <translation>ab {time}, {length}</translation>
    </message>
</context>
<context>
    <name>TaskCatalogue</name>
    <message>
        <source>a catalogue of tasks</source>
        <translation>ein Aufgabenkatalog</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Agenda, questions, scripts, rooms and material are kept. People, results, answers and notes are not.</source>
        <translation>Ablauf, Fragen, Drehbuch, Räume und Material bleiben erhalten, Personen, Ergebnisse, Antworten und Notizen nicht.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>The template stays as it was.</source>
        <translation>Die Vorlage bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Workshops that were begun with it stay as they are. New ones begin with what you save here.</source>
        <translation>Workshops, die damit begonnen wurden, bleiben, wie sie sind. Neue beginnen mit dem, was Sie hier speichern.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>45 minutes online: what a series offers, who can take part, registration.</source>
        <translation>45 Minuten online: was eine Reihe bietet, wer teilnehmen kann, Anmeldung.</translation>
    </message>
    <message>
        <source>A public evening: three short talks, questions, concerns, weighing.</source>
        <translation>Ein öffentlicher Abend: drei kurze Impulse, Fragen, Anliegen, Gewichtung.</translation>
    </message>
    <message>
        <source>A series ends: results of the trainings, evaluation, certificates.</source>
        <translation>Eine Reihe endet: Ergebnisse der Trainings, Auswertung, Zertifikate.</translation>
    </message>
    <message>
        <source>A year later: what works, what is stuck, which goals are sharpened.</source>
        <translation>Ein Jahr später: was trägt, was hakt, welche Ziele nachzuschärfen sind.</translation>
    </message>
    <message>
        <source>Coordinators begin a series: leading without directing becomes questions.</source>
        <translation>Die Koordination beginnt eine Reihe: Fragen zum Führen ohne Weisung.</translation>
    </message>
    <message>
        <source>Experts begin a series: bottlenecks become questions for the trainings.</source>
        <translation>Die Fachebene beginnt eine Reihe: Aus Engpässen werden Fragen für die Trainings.</translation>
    </message>
    <message>
        <source>Groups of the council prepare a recommendation, in confidence.</source>
        <translation>Fraktionen bereiten vertraulich eine Empfehlung vor.</translation>
    </message>
    <message>
        <source>Leaders begin a series: questions for the trainings, and what they promise.</source>
        <translation>Die Führungsebene beginnt eine Reihe: Fragen für die Trainings und eigene Zusagen.</translation>
    </message>
    <message>
        <source>Several municipalities: benefits and worries, roles, a small beginning.</source>
        <translation>Mehrere Kommunen: Nutzen und Sorgen, Rollen, ein kleiner Anfang.</translation>
    </message>
    <message>
        <source>The first meeting of all levels: clarify the task, find the questions.</source>
        <translation>Das erste Treffen aller Ebenen: Auftrag klären, Fragen finden.</translation>
    </message>
    <message>
        <source>The whole way: friction, roles, vision, timeline, goals.</source>
        <translation>Der ganze Weg: Reibungspunkte, Rollen, Vision, Zeitstrahl, Ziele.</translation>
    </message>
    <message>
        <source>Two days away: friction and roles first, vision and goals after a night.</source>
        <translation>Zwei Tage in Klausur: erst Reibung und Rollen, nach einer Nacht Vision und Ziele.</translation>
    </message>
    <message>
        <source>Two hours for one concern: peer consultation and a first step.</source>
        <translation>Zwei Stunden für ein Anliegen: kollegiale Beratung und ein erster Schritt.</translation>
    </message>
    <message>
        <source>Two sides agree who does what for whom, and who is involved when.</source>
        <translation>Zwei Seiten verabreden, wer was für wen tut und wer wann beteiligt ist.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The font file {path} is missing or damaged. Please install Moderation again.</source>
        <translation>Die Schriftdatei {path} fehlt oder ist beschädigt. Installieren Sie Moderation neu.</translation>
    </message>
</context>
<context>
    <name>ThingKind</name>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>“{typed}” is not a time of day. Type for example 14:30, 14.30 or 1430.</source>
        <translation>„{typed}“ ist keine Uhrzeit. Geben Sie zum Beispiel 14:30, 14.30 oder 1430 ein.</translation>
    </message>
</context>
<context>
    <name>TimelineAgreed</name>
    <message>
        <source>{begin} until {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
</context>
<context>
    <name>TimelineBoard</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>After “{step}” …</source>
        <translation>Nach „{step}“ …</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Short title for the wall</source>
        <translation>Kurztitel für die Wand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>What is fixed?</source>
        <translation>Was steht fest?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wer macht es?</translation>
    </message>
    <message>
        <source>begins {length} too early</source>
        <translation>beginnt {length} zu früh</translation>
    </message>
    <message>
        <source>no reserve</source>
        <translation>ohne Reserve</translation>
    </message>
    <message>
        <source>understood from the title, please check</source>
        <translation>aus dem Titel erkannt, bitte prüfen</translation>
    </message>
    <message>
        <source>{length} of reserve</source>
        <translation>{length} Reserve</translation>
    </message>
</context>
<context>
    <name>TimelineDates</name>
    <message>
        <source>Begin: {day}.</source>
        <translation>Beginn: {day}.</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Schritt fertig</translation>
    </message>
    <message>
        <source>The vision is reached.</source>
        <translation>Die Vision ist erreicht.</translation>
    </message>
</context>
<context>
    <name>TimelineEdit</name>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Add fixed date</source>
        <translation>Festpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add interim goal</source>
        <translation>Zwischenziel hinzufügen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Bring forward what must be done before</source>
        <translation>Vorziehen, was vorher fertig sein muss</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Zeitraum ändern</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Lücke schließen</translation>
    </message>
    <message>
        <source>Edit fixed date</source>
        <translation>Festpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>How long does part {number} take? Please type a length of at least one day.</source>
        <translation>Bitte geben Sie eine Dauer von mindestens einem Tag ein: Teil {number}.</translation>
    </message>
    <message>
        <source>Keep what was tried out</source>
        <translation>Was-wäre-wenn übernehmen</translation>
    </message>
    <message>
        <source>Make it a step</source>
        <translation>Zum Schritt machen</translation>
    </message>
    <message>
        <source>Make it an interim goal</source>
        <translation>Zum Zwischenziel machen</translation>
    </message>
    <message>
        <source>Mark the vision</source>
        <translation>Vision festlegen</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Zeitlich verschieben</translation>
    </message>
    <message>
        <source>Move to another side</source>
        <translation>Andere Seite zuordnen</translation>
    </message>
    <message>
        <source>Move up what has to wait</source>
        <translation>Folgende Schritte nachrücken</translation>
    </message>
    <message>
        <source>Name who does it</source>
        <translation>Zuständigkeit festlegen</translation>
    </message>
    <message>
        <source>Plan from the goal backwards</source>
        <translation>Vom Ziel her planen</translation>
    </message>
    <message>
        <source>Plan from today on</source>
        <translation>Von heute her planen</translation>
    </message>
    <message>
        <source>Please enter a year between {first} and {last}.</source>
        <translation>Geben Sie eine Jahreszahl zwischen {first} und {last} ein.</translation>
    </message>
    <message>
        <source>Please name at least two parts.</source>
        <translation>Bitte benennen Sie mindestens zwei Teile.</translation>
    </message>
    <message>
        <source>Rate feasibility</source>
        <translation>Machbarkeit bewerten</translation>
    </message>
    <message>
        <source>Remove dependency</source>
        <translation>Abhängigkeit entfernen</translation>
    </message>
    <message>
        <source>Remove fixed date</source>
        <translation>Festpunkt entfernen</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Say how long it waits</source>
        <translation>Wartezeit festlegen</translation>
    </message>
    <message>
        <source>Set the vision and its year</source>
        <translation>Vision und Jahr festlegen</translation>
    </message>
    <message>
        <source>Split step</source>
        <translation>Schritt zerlegen</translation>
    </message>
    <message>
        <source>The end lies before the begin. Please enter a later end.</source>
        <translation>Das Ende liegt vor dem Beginn. Geben Sie ein späteres Ende ein.</translation>
    </message>
    <message>
        <source>What follows has to wait for at least one part. Please choose which.</source>
        <translation>Das Weitere muss auf mindestens einen Teil warten. Bitte wählen Sie, auf welchen.</translation>
    </message>
    <message>
        <source>What is part {number} called? Please name it.</source>
        <translation>Bitte benennen Sie Teil {number}.</translation>
    </message>
    <message>
        <source>What is the vision called? Please name it.</source>
        <translation>Wie heißt die Vision? Bitte benennen Sie sie.</translation>
    </message>
    <message>
        <source>When is the vision reached? Please type a year, for example 2035.</source>
        <translation>Wann ist die Vision erreicht? Bitte geben Sie ein Jahr ein, etwa 2035.</translation>
    </message>
    <message>
        <source>“{step}” cannot wait for itself.</source>
        <translation>„{step}“ kann nicht auf sich selbst warten. Wählen Sie einen anderen Schritt.</translation>
    </message>
    <message>
        <source>“{step}” cannot wait for “{before}”, because “{before}” already waits for “{step}”: {way}.</source>
        <translation>„{step}“ kann nicht auf „{before}“ warten, denn „{before}“ wartet schon auf „{step}“: {way}. Lösen Sie zuerst eine der Abhängigkeiten.</translation>
    </message>
    <message>
        <source>“{step}” is too short to be split. Please give it more days first.</source>
        <translation>„{step}“ ist zu kurz, um zerlegt zu werden. Sehen Sie zuerst mehr Zeit dafür vor.</translation>
    </message>
    <message>
        <source>“{step}” would take {length}. Please enter an end within {most} years.</source>
        <translation>„{step}“ würde {length} dauern. Geben Sie ein Ende innerhalb von {most} Jahren ein.</translation>
    </message>
</context>
<context>
    <name>TimelineLag</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>How long after “{before}”?</source>
        <translation>Wie lange nach „{before}“?</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>“{step}” begins no earlier, for example 3 months, 2 weeks or 10 days after. Leave it empty if it can begin at once.</source>
        <translation>„{step}“ beginnt frühestens so lange danach, zum Beispiel 3 Monate, 2 Wochen oder 10 Tage. Lassen Sie das Feld leer, wenn der Schritt sofort beginnen kann.</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>auf dem kritischen Pfad</translation>
    </message>
</context>
<context>
    <name>TimelineMinutes</name>
    <message numerus="yes">
        <source>%n fixed date(s)</source>
        <translation>
            <numerusform>%n Festpunkt</numerusform>
            <numerusform>%n Festpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interim goal(s)</source>
        <translation>
            <numerusform>%n Zwischenziel</numerusform>
            <numerusform>%n Zwischenzielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s), {first} to {last}</source>
        <translation>
            <numerusform>%n Sitzung, {first} bis {last}</numerusform>
            <numerusform>%n Sitzungen, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumption: {words}</source>
        <translation>Annahme: {words}</translation>
    </message>
    <message>
        <source>Council or committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hints of the timeline that were dealt with</source>
        <translation>Behandelte Hinweise zum Zeitstrahl</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Interim goals</source>
        <translation>Zwischenziele</translation>
    </message>
    <message>
        <source>No step waits for another one.</source>
        <translation>Kein Schritt wartet auf einen anderen.</translation>
    </message>
    <message>
        <source>Open points of the timeline</source>
        <translation>Offene Punkte des Zeitstrahls</translation>
    </message>
    <message>
        <source>Political clock</source>
        <translation>Politische Uhr</translation>
    </message>
    <message>
        <source>Public holidays and school holidays as in {land} ({source}).</source>
        <translation>Feiertage und Schulferien wie in {land} ({source}).</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The critical path: {steps}.</source>
        <translation>Der kritische Pfad: {steps}.</translation>
    </message>
    <message>
        <source>The interim goals by day, with who is responsible.</source>
        <translation>Die Zwischenziele nach Termin, mit der zuständigen Stelle.</translation>
    </message>
    <message>
        <source>The political clock by day, with whose day it is and where that stands.</source>
        <translation>Die politische Uhr nach Tagen, mit dem Gremium und der Quelle.</translation>
    </message>
    <message>
        <source>The steps by side, with who is responsible, begin, end, feasibility and slack.</source>
        <translation>Die Schritte nach Seite, mit zuständiger Stelle, Beginn, Ende, Machbarkeit und Puffer.</translation>
    </message>
    <message>
        <source>Timeline from {first} to {last} with {what}.</source>
        <translation>Zeitstrahl von {first} bis {last} mit {what}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>after: {steps}</source>
        <translation>nach: {steps}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>{steps}, {goals} and {fixed}</source>
        <translation>{steps}, {goals} und {fixed}</translation>
    </message>
    <message>
        <source>{title} ({side}, {begins} to {ends})</source>
        <translation>{title} ({side}, {begins} bis {ends})</translation>
    </message>
    <message>
        <source>{title} ({side}, {day})</source>
        <translation>{title} ({side}, {day})</translation>
    </message>
    <message>
        <source>{title} + {length}</source>
        <translation>{title} + {length}</translation>
    </message>
</context>
<context>
    <name>TimelineMode</name>
    <message>
        <source>From the goal</source>
        <translation>Vom Ziel her</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Von heute her</translation>
    </message>
    <message>
        <source>Planned: {mode}. Switch to: {other} ({key})</source>
        <translation>Geplant wird: {mode}. Wechseln zu: {other} ({key})</translation>
    </message>
    <message>
        <source>What must be true before “{step}”?</source>
        <translation>Was muss wahr sein vor „{step}“?</translation>
    </message>
</context>
<context>
    <name>TimelineOutside</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Assumption on which its dates rest</source>
        <translation>Annahme, auf der seine Termine beruhen</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Ansprechstelle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Needs money of the budget</source>
        <translation>Braucht Geld aus dem Haushalt</translation>
    </message>
    <message>
        <source>What others have to do needs somebody to ask there. What needs money waits for its budget.</source>
        <translation>Was andere tun müssen, braucht dort eine Ansprechstelle. Was Geld braucht, wartet auf seinen Haushalt.</translation>
    </message>
    <message>
        <source>Whose business is “{step}”?</source>
        <translation>Wessen Sache ist „{step}“?</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n hint(s) open</source>
        <translation>
            <numerusform>%n Hinweis offen</numerusform>
            <numerusform>%n Hinweise offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) begin too early</source>
        <translation>
            <numerusform>%n Schritt beginnt zu früh</numerusform>
            <numerusform>%n Schritte beginnen zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>A lane for each unit</source>
        <translation>Eine Bahn je Stelle</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Einen Monat früher</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Einen Monat später</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Vorziehen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose a bar to edit it. Drag its ends or all of it to move it in time; with the keyboard: arrows to choose, Alt and arrows to move, Enter to edit.</source>
        <translation>Wählen Sie einen Balken, um ihn zu bearbeiten. Ziehen an den Enden oder am ganzen Balken verschiebt ihn zeitlich. Mit der Tastatur: Pfeiltasten wählen, Alt und Pfeiltasten verschieben, Enter bearbeitet.</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>End a month earlier</source>
        <translation>Ende einen Monat früher</translation>
    </message>
    <message>
        <source>End a month later</source>
        <translation>Ende einen Monat später</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Fold or unfold the lane</source>
        <translation>Bahn ein- oder ausklappen</translation>
    </message>
    <message>
        <source>From the vision's year the room says what must be true before, and before that. What is new lands before what is chosen.</source>
        <translation>Vom Jahr der Vision aus sagt die Runde, was vorher wahr sein muss, und was davor. Neues kommt vor das, was gewählt ist.</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Here the vision is reached</source>
        <translation>Hier ist die Vision erreicht</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Hints beside the board</source>
        <translation>Hinweise neben der Tafel</translation>
    </message>
    <message>
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Level, contact point, money …</source>
        <translation>Ebene, Ansprechstelle, Geld …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nachrücken</translation>
    </message>
    <message>
        <source>Plan from the goal backwards</source>
        <translation>Vom Ziel her planen</translation>
    </message>
    <message>
        <source>Plan from today on</source>
        <translation>Von heute her planen</translation>
    </message>
    <message>
        <source>Political clock</source>
        <translation>Politische Uhr</translation>
    </message>
    <message>
        <source>Put the fixed dates first, such as elections and budgets, then interim goals and steps. What waits for what makes the critical path: it tells what decides the end.</source>
        <translation>Setzen Sie zuerst die Festpunkte, etwa Wahlen und Haushalte, dann Zwischenziele und Schritte. Legen Sie fest, welcher Schritt auf welchen wartet: Daraus ergibt sich der kritische Pfad. Er zeigt, was das Ende bestimmt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Scale: months</source>
        <translation>Maßstab: Monate</translation>
    </message>
    <message>
        <source>Scale: quarters</source>
        <translation>Maßstab: Quartale</translation>
    </message>
    <message>
        <source>Scale: years</source>
        <translation>Maßstab: Jahre</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show what is chosen large</source>
        <translation>Gewähltes groß zeigen</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps and fixed dates</source>
        <translation>Schritte und Festpunkte</translation>
    </message>
    <message>
        <source>Vision with its year</source>
        <translation>Vision mit Jahr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What has to happen by when?</source>
        <translation>Was muss bis wann geschehen?</translation>
    </message>
    <message>
        <source>What they wait for is not done by then.</source>
        <translation>Worauf sie warten, ist bis dahin nicht fertig.</translation>
    </message>
    <message>
        <source>What waits for what?</source>
        <translation>Was wartet worauf?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When is the vision reached?</source>
        <translation>Wann ist die Vision erreicht?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>of {all} hints dealt with</source>
        <translation>von {all} Hinweisen behandelt</translation>
    </message>
    <message>
        <source>“{goal}” would be reached {length} later than planned.</source>
        <translation>„{goal}“ würde {length} später erreicht als geplant.</translation>
    </message>
</context>
<context>
    <name>TimelineRules</name>
    <message>
        <source>Beyond the horizon</source>
        <translation>Jenseits des Horizonts</translation>
    </message>
    <message>
        <source>Decision in the recess</source>
        <translation>Beschluss in der sitzungsfreien Zeit</translation>
    </message>
    <message>
        <source>Money before the budget</source>
        <translation>Geld vor dem Haushalt</translation>
    </message>
    <message>
        <source>Municipal budget law of the state</source>
        <translation>Kommunales Haushaltsrecht des Landes</translation>
    </message>
    <message>
        <source>No sitting before the decision</source>
        <translation>Keine Sitzung vor dem Beschluss</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>Keine Ansprechstelle</translation>
    </message>
    <message>
        <source>Project plan (DIN 69901-5)</source>
        <translation>Projektplan (DIN 69901-5)</translation>
    </message>
    <message>
        <source>The path crosses the election</source>
        <translation>Der Pfad läuft über die Wahl</translation>
    </message>
    <message>
        <source>The political clock of this timeline</source>
        <translation>Politische Uhr dieses Zeitstrahls</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>“{step}” is due {when}, and no sitting from {ready} until then is on the clock.</source>
        <translation>„{step}“ ist fällig ({when}), und auf der Uhr steht keine Sitzung von {ready} bis dahin.</translation>
    </message>
    <message>
        <source>“{step}” is due {when}, and that is within a time without sittings: {recess}.</source>
        <translation>„{step}“ ist fällig ({when}), und das liegt in einer sitzungsfreien Zeit: {recess}.</translation>
    </message>
    <message>
        <source>“{step}” is due {when}, and the horizon of the plan is {horizon}.</source>
        <translation>„{step}“ ist fällig ({when}), und der Horizont des Plans ist {horizon}.</translation>
    </message>
    <message>
        <source>“{step}” is up to others ({who}), and no contact point there is named.</source>
        <translation>„{step}“ liegt bei anderen ({who}), und es ist keine Ansprechstelle dort genannt.</translation>
    </message>
    <message>
        <source>“{step}” may run across {election} ({when}) before anything on the path is decided. What do we decide before the election?</source>
        <translation>„{step}“ läuft möglicherweise über den Termin {election} ({when}), bevor auf dem Pfad etwas beschlossen ist. Was entscheiden wir vor der Wahl?</translation>
    </message>
    <message>
        <source>“{step}” needs money from {begins} on, but “{budget}” comes later ({when}). In {land} the budget goes to the supervisory authority: “{rule}” ({paragraph}, read {year}; please check).</source>
        <translation>„{step}“ braucht ab {begins} Geld, „{budget}“ folgt aber erst später ({when}). In {land} gilt für die Vorlage bei der Aufsichtsbehörde: „{rule}“ ({paragraph}, gelesen {year}; bitte prüfen).</translation>
    </message>
    <message>
        <source>“{step}” runs across {election} ({when}), and nothing on the path is decided before. What do we decide before the election?</source>
        <translation>„{step}“ läuft über den Termin {election} ({when}), und vorher ist auf dem Pfad nichts beschlossen. Was entscheiden wir vor der Wahl?</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Council or committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Political clock</source>
        <translation>Politische Uhr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>TimelineSplit</name>
    <message>
        <source>Further part</source>
        <translation>Weiterer Teil</translation>
    </message>
    <message>
        <source>How long part {number} takes, or until when</source>
        <translation>Dauer oder Ende von Teil {number}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Parts follow each other, or begin together. What need not be waited for runs beside the path.</source>
        <translation>Teile folgen aufeinander oder beginnen zugleich. Worauf niemand warten muss, läuft neben dem Pfad.</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Split “{step}”</source>
        <translation>Zerlegen: „{step}“</translation>
    </message>
    <message>
        <source>Takes, or until</source>
        <translation>Dauer oder Ende</translation>
    </message>
    <message>
        <source>to be waited for</source>
        <translation>Weiteres wartet darauf</translation>
    </message>
    <message>
        <source>with the one before</source>
        <translation>zugleich mit dem davor</translation>
    </message>
    <message>
        <source>{title} (part {number})</source>
        <translation>{title} (Teil {number})</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>no bearing</source>
        <translation>ohne Einfluss</translation>
    </message>
    <message>
        <source>no bearing on the end</source>
        <translation>ohne Einfluss auf das Ende</translation>
    </message>
    <message>
        <source>no slack</source>
        <translation>ohne Puffer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <translation>wartet auf nichts</translation>
    </message>
    <message>
        <source>{length} of slack</source>
        <translation>{length} Puffer</translation>
    </message>
    <message>
        <source>{years} {months}</source>
        <translation>{years} {months}</translation>
    </message>
</context>
<context>
    <name>TimelineTold</name>
    <message>
        <source>A gap decides</source>
        <translation>Eine Lücke bestimmt den Termin</translation>
    </message>
    <message>
        <source>A gap decides. {gap}</source>
        <translation>Eine Lücke bestimmt das Ende: {gap}</translation>
    </message>
    <message>
        <source>A wait of whole months decides</source>
        <translation>Eine Wartezeit in ganzen Monaten bestimmt den Termin</translation>
    </message>
    <message>
        <source>As it is planned now, “{title}” is reached on {day}, later than intended.</source>
        <translation>Nach heutiger Planung wird „{title}“ erst am {day} erreicht, später als vorgesehen.</translation>
    </message>
    <message>
        <source>Between “{before}” and “{after}” nothing happens for {length} after the wait ({lag}).</source>
        <translation>Zwischen „{before}“ und „{after}“ geschieht nach der Wartezeit ({lag}) {length} lang nichts.</translation>
    </message>
    <message>
        <source>Between “{before}” and “{after}” nothing happens for {length}.</source>
        <translation>Zwischen „{before}“ und „{after}“ geschieht {length} lang nichts.</translation>
    </message>
    <message>
        <source>Between “{before}” and “{after}” nothing happens on this way for {length} after the wait ({lag}).</source>
        <translation>Zwischen „{before}“ und „{after}“ geschieht auf diesem Weg nach der Wartezeit ({lag}) {length} lang nichts.</translation>
    </message>
    <message>
        <source>Between “{before}” and “{after}” nothing happens on this way for {length}.</source>
        <translation>Zwischen „{before}“ und „{after}“ geschieht auf diesem Weg {length} lang nichts.</translation>
    </message>
    <message>
        <source>Days that were set decide</source>
        <translation>Gesetzte Termine bestimmen das Ende</translation>
    </message>
    <message>
        <source>Everything before “{title}” is done on {day}.</source>
        <translation>Alles vor „{title}“ ist am {day} fertig.</translation>
    </message>
    <message>
        <source>No step alone decides</source>
        <translation>Kein Schritt allein bestimmt den Termin</translation>
    </message>
    <message>
        <source>No step alone decides: a wait of whole months makes up for a day less before it.</source>
        <translation>Kein Schritt allein bestimmt das Ende: Eine Wartezeit in ganzen Monaten gleicht einen Tag aus.</translation>
    </message>
    <message>
        <source>No step alone decides: several ways take equally long.</source>
        <translation>Kein Schritt allein bestimmt das Ende: Mehrere Wege dauern gleich lang.</translation>
    </message>
    <message>
        <source>No step decides, but the days that were set.</source>
        <translation>Das Ende bestimmt kein Schritt, sondern die gesetzten Termine.</translation>
    </message>
    <message>
        <source>Nothing waits for anything, so there is no end yet.</source>
        <translation>Nichts wartet auf etwas, darum gibt es noch kein Ende.</translation>
    </message>
    <message>
        <source>Of the steps, “{title}” counts most, {length}: a day less brings the end forward by a day.</source>
        <translation>Von den Schritten zählt „{title}“ am meisten ({length}): Ein Tag weniger bringt das Ende einen Tag nach vorn.</translation>
    </message>
    <message>
        <source>Of the steps, “{title}” counts most, {length}: a day less brings the end forward by {days}.</source>
        <translation>Von den Schritten zählt „{title}“ am meisten ({length}): Ein Tag weniger bringt das Ende nach vorn ({days}).</translation>
    </message>
    <message>
        <source>One step decides</source>
        <translation>Ein Schritt bestimmt den Termin</translation>
    </message>
    <message>
        <source>Reserve before “{title}”: {length}.</source>
        <translation>Reserve vor „{title}“: {length}.</translation>
    </message>
    <message>
        <source>The end is on {day}.</source>
        <translation>Das Ende ist am {day}.</translation>
    </message>
    <message>
        <source>The end is reached with “{title}” on {day}.</source>
        <translation>Das Ende ist mit „{title}“ am {day} erreicht.</translation>
    </message>
    <message>
        <source>The end stays on {day}.</source>
        <translation>Das Ende bleibt am {day}.</translation>
    </message>
    <message>
        <source>The end: {length} earlier, on {day} instead of {was}</source>
        <translation>Das Ende: {length} früher, am {day} statt am {was}</translation>
    </message>
    <message>
        <source>The end: {length} later, on {day} instead of {was}</source>
        <translation>Das Ende: {length} später, am {day} statt am {was}</translation>
    </message>
    <message>
        <source>The longest step decides</source>
        <translation>Der längste Schritt bestimmt den Termin</translation>
    </message>
    <message>
        <source>The longest step decides: {title}, {length}.</source>
        <translation>Der längste Schritt bestimmt das Ende: {title}, {length}.</translation>
    </message>
    <message>
        <source>“{title}” decides, {length}: a day less brings the end forward by a day.</source>
        <translation>„{title}“ bestimmt das Ende ({length}): Ein Tag weniger bringt es einen Tag nach vorn.</translation>
    </message>
    <message>
        <source>“{title}” decides, {length}: a day less brings the end forward by {days}.</source>
        <translation>„{title}“ bestimmt das Ende ({length}): Ein Tag weniger bringt es nach vorn ({days}).</translation>
    </message>
</context>
<context>
    <name>TimelineTrial</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop what was tried out</source>
        <translation>Was-wäre-wenn verwerfen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What do we assume?</source>
        <translation>Was nehmen wir dafür an?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
</context>
<context>
    <name>TimelineVision</name>
    <message>
        <source>From there the room plans backwards: what must be true before, and before that.</source>
        <translation>Von dort aus wird rückwärts geplant: was vorher wahr sein muss, und was davor.</translation>
    </message>
    <message>
        <source>Plan backwards</source>
        <translation>Rückwärts planen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When is the vision reached?</source>
        <translation>Wann ist die Vision erreicht?</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>Jahr oder Tag</translation>
    </message>
</context>
<context>
    <name>TimelineWall</name>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Hint {number} of {all}</source>
        <translation>Hinweis {number} von {all}</translation>
    </message>
    <message>
        <source>Interim goals</source>
        <translation>Zwischenziele</translation>
    </message>
    <message>
        <source>Our interim goals</source>
        <translation>Unsere Zwischenziele</translation>
    </message>
    <message>
        <source>Political clock</source>
        <translation>Politische Uhr</translation>
    </message>
    <message>
        <source>The political clock</source>
        <translation>Die politische Uhr</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Wait before “{step}”: {length}</source>
        <translation>Wartezeit vor „{step}“: {length}</translation>
    </message>
    <message>
        <source>What has to happen by when?</source>
        <translation>Was muss bis wann geschehen?</translation>
    </message>
    <message>
        <source>What must be true before the vision?</source>
        <translation>Was muss vor der Vision wahr sein?</translation>
    </message>
    <message>
        <source>Which step takes longest?</source>
        <translation>Welcher Schritt dauert am längsten?</translation>
    </message>
    <message>
        <source>feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>from the goal backwards</source>
        <translation>vom Ziel her</translation>
    </message>
    <message>
        <source>is needed for</source>
        <translation>wird gebraucht für</translation>
    </message>
    <message>
        <source>needs before</source>
        <translation>braucht vorher</translation>
    </message>
    <message>
        <source>slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{step}: {length}</source>
        <translation>{step}: {length}</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>A time without a title</source>
        <translation>Eine Zeit ohne Titel</translation>
    </message>
    <message>
        <source>Begin of a day</source>
        <translation>Beginn eines Tages</translation>
    </message>
    <message>
        <source>Begin of a day, without its date: it does not follow the one above</source>
        <translation>Beginn eines Tages, ohne sein Datum: Es folgt nicht auf das davor</translation>
    </message>
    <message>
        <source>Begins before the one above</source>
        <translation>Beginnt vor dem vorigen</translation>
    </message>
    <message>
        <source>Detail of the block above</source>
        <translation>Stichpunkt zum vorigen Block</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>Headings of the columns</source>
        <translation>Spaltenüberschriften</translation>
    </message>
    <message>
        <source>Length assumed</source>
        <translation>Dauer geschätzt</translation>
    </message>
    <message>
        <source>Longer than ten hours: cut to ten</source>
        <translation>Länger als zehn Stunden: auf zehn gekürzt</translation>
    </message>
    <message>
        <source>Neither a time nor a length</source>
        <translation>Weder Uhrzeit noch Dauer</translation>
    </message>
    <message>
        <source>Overlaps the one above by {minutes} min in the text</source>
        <translation>Überschneidet sich im Text um {minutes} min mit dem vorigen</translation>
    </message>
    <message>
        <source>The same day goes on</source>
        <translation>Derselbe Tag geht weiter</translation>
    </message>
    <message>
        <source>The text is too long: what follows was left out</source>
        <translation>Der Text ist zu lang: Was folgt, wurde ausgelassen</translation>
    </message>
    <message>
        <source>{minutes} min free before it in the text</source>
        <translation>Im Text sind davor {minutes} min frei</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It is {time}</source>
        <translation>Es ist {time} Uhr</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nichts zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No display: leading the example workshop without windows; results go to {out}.</source>
        <translation>Kein Bildschirm: Der Beispiel-Workshop läuft ohne Fenster; die Ergebnisse liegen in {out}.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n Workshop</numerusform>
            <numerusform>%n Workshops</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Moderation cannot start</source>
        <translation>Moderation kann nicht starten</translation>
    </message>
    <message>
        <source>No backup could be written to {path}: {reason}. The earlier backups are untouched.</source>
        <translation>In {path} konnte keine Sicherung geschrieben werden: {reason}. Die früheren Sicherungen sind unverändert.</translation>
    </message>
    <message>
        <source>Not everything could be erased in {path} and its backups: {reason}. Put that right, then erase again.</source>
        <translation>In {path} und den Sicherungen konnte nicht alles gelöscht werden: {reason}. Beheben Sie das und löschen Sie erneut.</translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>Sicherung verwenden</translation>
    </message>
    <message>
        <source>The backup {path} is damaged itself. It was not used. Choose an older one.</source>
        <translation>Die Sicherung {path} ist selbst beschädigt. Sie wurde nicht verwendet. Wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>The file {path} is not a workshop library of Moderation. It was left untouched. Move it somewhere else and start again.</source>
        <translation>Die Datei {path} ist keine Bibliothek von Moderation. Sie wurde nicht verändert. Verschieben Sie sie an einen anderen Ort und starten Sie neu.</translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation>Die Bibliothek fehlt</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>The workshop library {path} cannot be created: {reason}. Choose another folder, or ask for the right to write here.</source>
        <translation>Die Bibliothek {path} kann nicht angelegt werden: {reason}. Wählen Sie einen anderen Ordner oder lassen Sie sich hier Schreibrechte geben.</translation>
    </message>
    <message>
        <source>The workshop library {path} cannot be read: {reason}. Ask for the right to read it.</source>
        <translation>Die Bibliothek {path} lässt sich nicht lesen: {reason}. Lassen Sie sich Leserechte geben.</translation>
    </message>
    <message>
        <source>The workshop library {path} could not be prepared for this version of Moderation. It is as it was before, and a backup of it was kept. Start again, or go back to the earlier version.</source>
        <translation>Die Bibliothek {path} konnte nicht auf diese Version von Moderation umgestellt werden. Sie ist so, wie sie vorher war, und eine Sicherung liegt bereit. Starten Sie neu oder kehren Sie zur früheren Version zurück.</translation>
    </message>
    <message>
        <source>The workshop library {path} is damaged. It is kept as it is. Restore the newest good backup to go on working.</source>
        <translation>Die Bibliothek {path} ist beschädigt. Sie bleibt unverändert erhalten. Stellen Sie die neueste intakte Sicherung wieder her, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The workshop library {path} is not there any more. There is a good backup of {when} with {workshops}. Take it, or begin with an empty library? The backup stays in any case.</source>
        <translation>Die Bibliothek {path} ist nicht mehr da. Es gibt eine gute Sicherung vom {when} mit {workshops}. Möchten Sie sie nehmen oder mit einer leeren Bibliothek beginnen? Die Sicherung bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>The workshop library {path} is open in another program. Close it there and try again.</source>
        <translation>Die Bibliothek {path} ist in einem anderen Programm geöffnet. Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workshop library {path} was written by a newer version of Moderation. It was left untouched. Install the newer version to open it.</source>
        <translation>Die Bibliothek {path} stammt von einer neueren Version von Moderation. Sie wurde nicht verändert. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>There is a good backup of {when}. Take it? The damaged file is kept beside it.</source>
        <translation>Es gibt eine unversehrte Sicherung vom {when}. Möchten Sie sie verwenden? Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>an unexpected error</source>
        <translation>ein unerwarteter Fehler</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>die Datei ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>it is no file that can be read, but a folder or a device</source>
        <translation>es ist keine lesbare Datei, sondern ein Ordner oder ein Gerät</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it refers to something that is not there</source>
        <translation>es verweist auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>its folder does not answer</source>
        <translation>ihr Ordner antwortet nicht</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>der Ordner fehlt</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Speaking: {time}</source>
        <translation>Es spricht jemand: {time}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Wortmeldungen</translation>
    </message>
</context>
<context>
    <name>TypeIn</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>One thought per line.
P: Safe ways to school
Task: Civil Engineering checks the bridge by 30.9.</source>
        <translation>Ein Gedanke je Zeile.
P: Sichere Schulwege
Aufgabe: Tiefbauamt prüft die Brücke bis 30.9.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n line(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in what was written on paper</source>
        <translation>Vom Papier eintippen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Untitled block</source>
        <translation>Block ohne Titel</translation>
    </message>
    <message>
        <source>What a line is</source>
        <translation>Was eine Zeile ist</translation>
    </message>
    <message>
        <source>beside the agenda</source>
        <translation>außerhalb des Ablaufs</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>“P:”, “V:” or “W:” before a line names its side, “Task:”, “Agreement:”, “Conflict:” or “Parking:” its kind. A kind alone on a line holds for those below.</source>
        <translation>„P:“, „V:“ oder „W:“ vor einer Zeile nennt ihre Seite, „Aufgabe:“, „Vereinbarung:“, „Konflikt:“ oder „Speicher:“ ihre Art. Eine Art allein in einer Zeile gilt für alle darunter.</translation>
    </message>
</context>
<context>
    <name>TypedIn</name>
    <message>
        <source>More than {limit} lines are too many at once. Take them over in parts.</source>
        <translation>Mehr als {limit} Zeilen sind auf einmal zu viele. Übernehmen Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>There is nothing to take over yet. Type a line first.</source>
        <translation>Es gibt noch nichts zu übernehmen. Geben Sie zuerst eine Zeile ein.</translation>
    </message>
    <message numerus="yes">
        <source>Type in %n entries</source>
        <translation>
            <numerusform>%n Eintrag eintippen</numerusform>
            <numerusform>%n Einträge eintippen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>{doubt} Confirm again to keep the words as they are.</source>
        <translation>{doubt} Bestätigen Sie erneut, bleiben die Worte, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Council group</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>County executive</source>
        <translation>Kreisausschuss (Hessen)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Fachamt</translation>
    </message>
    <message>
        <source>Executive board</source>
        <translation>Gemeindevorstand, Magistrat</translation>
    </message>
    <message>
        <source>Head of an Amt</source>
        <translation>Amtsvorsteher/-in</translation>
    </message>
    <message>
        <source>Mayor's office</source>
        <translation>Bürgermeisteramt</translation>
    </message>
    <message>
        <source>Neighbouring municipality</source>
        <translation>Nachbargemeinde</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Stadtwerke oder Betrieb</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>A sheet for each unit</source>
        <translation>Ein Blatt für jede Stelle</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Handed over from the parking lot</source>
        <translation>Aus dem Themenspeicher übergeben</translation>
    </message>
    <message>
        <source>Involvement, phase by phase</source>
        <translation>Beteiligung, Phase für Phase</translation>
    </message>
    <message>
        <source>Not public: this sheet holds what was said in closed session.</source>
        <translation>Nichtöffentlich: Dieses Blatt enthält auch nichtöffentliche Teile. Nur für den internen Gebrauch der Stelle.</translation>
    </message>
    <message>
        <source>Nothing was noted for this unit.</source>
        <translation>Für diese Stelle wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Own answer</source>
        <translation>Eigene Antwort</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Anwesend für die Stelle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>State of the minutes</source>
        <translation>Stand des Protokolls</translation>
    </message>
    <message>
        <source>Steps on the timeline</source>
        <translation>Schritte auf dem Zeitstrahl</translation>
    </message>
    <message>
        <source>The goals that this unit sees to or is asked for, with its own answer.</source>
        <translation>Die Ziele, für die diese Stelle zuständig ist oder um deren Zustimmung sie gefragt wird, mit ihrer eigenen Antwort.</translation>
    </message>
    <message>
        <source>The phases of the involvement map with this unit’s part in them, and when.</source>
        <translation>Die Phasen der Beteiligungslandkarte, wie diese Stelle an ihnen beteiligt ist, und wann.</translation>
    </message>
    <message>
        <source>The tasks of the role matrix with this unit’s part in them.</source>
        <translation>Die Aufgaben der Rollenmatrix mit der Rolle dieser Stelle.</translation>
    </message>
    <message>
        <source>The unit has no column of its own in the role matrix; it acts through: {bodies}.</source>
        <translation>Die Stelle hat keine eigene Spalte in der Rollenmatrix; sie ist beteiligt über: {bodies}.</translation>
    </message>
    <message>
        <source>The workshop was held in closed session. A sheet that may leave the house holds nothing of it.</source>
        <translation>Der Workshop war nichtöffentlich. Ein Blatt, das das Haus verlassen darf, enthält nichts davon.</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>Es gibt noch keine Stellen.</translation>
    </message>
    <message>
        <source>This unit’s steps and interim goals, with begin and end.</source>
        <translation>Schritte und Zwischenziele dieser Stelle mit Beginn und Ende.</translation>
    </message>
    <message>
        <source>Unit sheet</source>
        <translation>Stellenblatt</translation>
    </message>
    <message>
        <source>Unit sheets</source>
        <translation>Stellenblätter</translation>
    </message>
    <message>
        <source>What everybody agreed to</source>
        <translation>Was alle vereinbart haben</translation>
    </message>
    <message>
        <source>What the workshop {title} means for each unit</source>
        <translation>Was der Workshop „{title}“ für jede Stelle bedeutet</translation>
    </message>
    <message>
        <source>What the workshop {title} means for {unit}</source>
        <translation>Was der Workshop „{title}“ für diese Stelle bedeutet: {unit}</translation>
    </message>
    <message>
        <source>What was said in closed session is not on this sheet.</source>
        <translation>Nichtöffentliche Teile des Workshops stehen nicht auf diesem Blatt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Workshop on</source>
        <translation>Workshop am</translation>
    </message>
    <message>
        <source>interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>not involved</source>
        <translation>nicht beteiligt</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch nicht festgelegt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>the reason is still open</source>
        <translation>der Grund ist noch offen</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{phase} ({part})</source>
        <translation>{phase} ({part})</translation>
    </message>
    <message>
        <source>{title} (end)</source>
        <translation>{title} (Ende)</translation>
    </message>
    <message>
        <source>{title} (goal)</source>
        <translation>{title} (Ziel)</translation>
    </message>
</context>
<context>
    <name>UnitUse</name>
    <message numerus="yes">
        <source>%n agreement(s) of earlier workshops keep its name</source>
        <translation>
            <numerusform>%n Vereinbarung früherer Workshops behält ihren Namen</numerusform>
            <numerusform>%n Vereinbarungen früherer Workshops behalten ihren Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed date(s) keep its name</source>
        <translation>
            <numerusform>%n Festpunkt behält seinen Namen</numerusform>
            <numerusform>%n Festpunkte behalten seinen Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) keep its name as the owner</source>
        <translation>
            <numerusform>%n Ziel behält ihren Namen als zuständig</numerusform>
            <numerusform>%n Ziele behalten ihren Namen als zuständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) to which it contributes go on without it</source>
        <translation>
            <numerusform>%n Ziel, zu dem sie beiträgt, bleibt ohne sie bestehen</numerusform>
            <numerusform>%n Ziele, zu denen sie beiträgt, bleiben ohne sie bestehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to the minutes keep its name</source>
        <translation>
            <numerusform>%n Einwendung zum Protokoll behält ihren Namen</numerusform>
            <numerusform>%n Einwendungen zum Protokoll behalten ihren Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of goals keep its name</source>
        <translation>
            <numerusform>%n Weg eines Ziels behält ihren Namen</numerusform>
            <numerusform>%n Wege von Zielen behalten ihren Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed with it</source>
        <translation>
            <numerusform>%n Person wird mit entfernt</numerusform>
            <numerusform>%n Personen werden mit entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pre-talk(s) removed with it</source>
        <translation>
            <numerusform>%n Vorgespräch wird mit entfernt</numerusform>
            <numerusform>%n Vorgespräche werden mit entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) of the minutes stay</source>
        <translation>
            <numerusform>%n Freigabe des Protokolls bleibt</numerusform>
            <numerusform>%n Freigaben des Protokolls bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) taken off the list</source>
        <translation>
            <numerusform>%n Meldung wird von der Redeliste genommen</numerusform>
            <numerusform>%n Meldungen werden von der Redeliste genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speech(es) stay counted for the side alone</source>
        <translation>
            <numerusform>%n Redebeitrag zählt nur noch für die Seite</numerusform>
            <numerusform>%n Redebeiträge zählen nur noch für die Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the timeline keep its name</source>
        <translation>
            <numerusform>%n Schritt auf dem Zeitstrahl behält ihren Namen</numerusform>
            <numerusform>%n Schritte auf dem Zeitstrahl behalten ihren Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) or parked point(s) keep its name</source>
        <translation>
            <numerusform>%n Aufgabe oder Punkt im Themenspeicher behält ihren Namen</numerusform>
            <numerusform>%n Aufgaben oder Punkte im Themenspeicher behalten ihren Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) of its members have nobody who may vote</source>
        <translation>
            <numerusform>%n Abstimmung ihrer Mitglieder hat keine Stimmberechtigten mehr</numerusform>
            <numerusform>%n Abstimmungen ihrer Mitglieder haben keine Stimmberechtigten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its answer to %n goal(s) stays as given, with a note</source>
        <translation>
            <numerusform>ihre Antwort zu %n Ziel bleibt, mit einem Vermerk</numerusform>
            <numerusform>ihre Antworten zu %n Zielen bleiben, mit einem Vermerk</numerusform>
        </translation>
    </message>
    <message>
        <source>its column in the role matrix stays</source>
        <translation>ihre Spalte in der Rollenmatrix bleibt</translation>
    </message>
    <message numerus="yes">
        <source>its column in the role matrix stays, with %n letter(s)</source>
        <translation>
            <numerusform>ihre Spalte in der Rollenmatrix bleibt mit %n Buchstaben</numerusform>
            <numerusform>ihre Spalte in der Rollenmatrix bleibt mit %n Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>its row in the involvement map stays, as a name</source>
        <translation>ihre Zeile in der Beteiligungslandkarte bleibt, nur noch als Name</translation>
    </message>
    <message>
        <source>its whole side negotiates instead</source>
        <translation>statt ihrer verhandelt die ganze Seite</translation>
    </message>
    <message numerus="yes">
        <source>who was to ask it about %n goal(s) goes with it</source>
        <translation>
            <numerusform>wer sie zu %n Ziel fragen sollte, entfällt</numerusform>
            <numerusform>wer sie zu %n Zielen fragen sollte, entfällt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unnamed</name>
    <message>
        <source>Name a side, a unit or a group here, such as “Table 2”: of no single person it is kept whose words they are.</source>
        <translation>Nennen Sie hier eine Seite, eine Stelle oder eine Gruppe, etwa „Tisch 2“. Von einzelnen Personen wird nicht festgehalten, wessen Worte es sind.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>open: no agreement</source>
        <translation>offen: keine Einigung</translation>
    </message>
</context>
<context>
    <name>VisionAgreed</name>
    <message>
        <source>The vision</source>
        <translation>Die Vision</translation>
    </message>
</context>
<context>
    <name>VisionAudience</name>
    <message>
        <source>Citizens</source>
        <translation>Bürgerinnen und Bürger</translation>
    </message>
    <message>
        <source>Local business</source>
        <translation>Örtliche Wirtschaft</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Own ranks: council groups</source>
        <translation>Eigene Reihen: Fraktionen</translation>
    </message>
    <message>
        <source>Own ranks: departments</source>
        <translation>Eigene Reihen: Ämter</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>VisionCommitment</name>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
</context>
<context>
    <name>VisionConsent</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>nicht einverstanden</translation>
    </message>
    <message>
        <source>says yes</source>
        <translation>einverstanden</translation>
    </message>
    <message>
        <source>with a reservation</source>
        <translation>mit Vorbehalt</translation>
    </message>
</context>
<context>
    <name>VisionEdit</name>
    <message>
        <source>A draft cannot be merged with itself. Choose two drafts.</source>
        <translation>Ein Entwurf lässt sich nicht mit sich selbst zusammenführen. Wählen Sie zwei Entwürfe.</translation>
    </message>
    <message>
        <source>Add audience</source>
        <translation>Zielgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add draft</source>
        <translation>Entwurf hinzufügen</translation>
    </message>
    <message>
        <source>Add element</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Add gain</source>
        <translation>Gewinn hinzufügen</translation>
    </message>
    <message>
        <source>Adopt this vision</source>
        <translation>Diese Vision annehmen</translation>
    </message>
    <message>
        <source>Consent of a side</source>
        <translation>Einverständnis einer Seite</translation>
    </message>
    <message>
        <source>Decide whether to go on</source>
        <translation>Über das Weitersuchen entscheiden</translation>
    </message>
    <message>
        <source>Edit audience</source>
        <translation>Zielgruppe bearbeiten</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Edit element</source>
        <translation>Element bearbeiten</translation>
    </message>
    <message>
        <source>Edit gain</source>
        <translation>Gewinn bearbeiten</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Make a task of the message</source>
        <translation>Aus der Botschaft eine Aufgabe machen</translation>
    </message>
    <message>
        <source>Merge drafts</source>
        <translation>Entwürfe zusammenführen</translation>
    </message>
    <message>
        <source>Move audience</source>
        <translation>Zielgruppe verschieben</translation>
    </message>
    <message>
        <source>Move draft</source>
        <translation>Entwurf verschieben</translation>
    </message>
    <message>
        <source>Move element</source>
        <translation>Element verschieben</translation>
    </message>
    <message>
        <source>Move gain</source>
        <translation>Gewinn verschieben</translation>
    </message>
    <message>
        <source>No vote on the drafts was closed yet.</source>
        <translation>Über die Entwürfe ist noch keine Abfrage geschlossen.</translation>
    </message>
    <message>
        <source>Note what a side says</source>
        <translation>Antwort einer Seite vormerken</translation>
    </message>
    <message>
        <source>Note what was heard</source>
        <translation>Gehörtes festhalten</translation>
    </message>
    <message>
        <source>Put element into draft</source>
        <translation>Element in den Entwurf nehmen</translation>
    </message>
    <message>
        <source>Remove audience</source>
        <translation>Zielgruppe entfernen</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Entwurf entfernen</translation>
    </message>
    <message>
        <source>Remove element</source>
        <translation>Element entfernen</translation>
    </message>
    <message>
        <source>Remove gain</source>
        <translation>Gewinn entfernen</translation>
    </message>
    <message>
        <source>Remove what was heard</source>
        <translation>Gehörtes entfernen</translation>
    </message>
    <message>
        <source>Set how the vision is told</source>
        <translation>Weitersagen einstellen</translation>
    </message>
    <message>
        <source>Take card as element</source>
        <translation>Karte als Element übernehmen</translation>
    </message>
    <message>
        <source>Take element out of draft</source>
        <translation>Element aus dem Entwurf nehmen</translation>
    </message>
    <message>
        <source>Take over gains</source>
        <translation>Gewinne übernehmen</translation>
    </message>
    <message>
        <source>Tell {audience} ({by}): {message}</source>
        <translation>Weitersagen an {audience} ({by}): {message}</translation>
    </message>
    <message>
        <source>Tell {audience}: {message}</source>
        <translation>Weitersagen an {audience}: {message}</translation>
    </message>
    <message>
        <source>The zero option belongs to every vote: it shows whether a draft is better than no change. It cannot be removed.</source>
        <translation>Die Passivlösung gehört zu jeder Widerstandsabfrage: Sie zeigt, ob ein Entwurf besser ist als keine Veränderung. Ändern Sie ihren Wortlaut; entfernen lässt sie sich nicht.</translation>
    </message>
    <message>
        <source>The zero option has no elements: it means that nothing changes.</source>
        <translation>Die Passivlösung hat keine Elemente: Sie heißt, dass sich nichts ändert.</translation>
    </message>
    <message>
        <source>The zero option is no vision. If it has the least resistance, no draft carries yet: work on the drafts and vote again.</source>
        <translation>Die Passivlösung ist keine Vision. Hat sie den geringsten Widerstand, ist noch kein Entwurf tragfähig: Arbeiten Sie an den Entwürfen weiter und stimmen Sie erneut ab.</translation>
    </message>
    <message>
        <source>The zero option is no vision: no side agrees to it here.</source>
        <translation>Die Passivlösung ist keine Vision: Hier stimmt ihr keine Seite zu.</translation>
    </message>
    <message>
        <source>The zero option stays as it is and is merged with no draft.</source>
        <translation>Die Passivlösung bleibt, wie sie ist; sie wird mit keinem Entwurf zusammengeführt.</translation>
    </message>
    <message>
        <source>There are no words yet. Type a few, then press Enter.</source>
        <translation>Der Text fehlt. Geben Sie ihn ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>There is no message for this audience yet. Write it first.</source>
        <translation>Für diese Zielgruppe gibt es noch keine Botschaft. Schreiben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This card is an element already: “{text}”.</source>
        <translation>Diese Karte ist schon ein Element: „{text}“.</translation>
    </message>
    <message>
        <source>This cluster has no title yet. Name it first.</source>
        <translation>Dieser Cluster hat noch keinen Titel. Benennen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This draft has no less resistance than the zero option and carries not yet. Hear the high values, propose another version, and ask again.</source>
        <translation>Dieser Entwurf hat nicht weniger Widerstand als die Passivlösung und trägt noch nicht. Hören Sie die hohen Werte an, schlagen Sie eine andere Fassung vor und fragen Sie erneut ab.</translation>
    </message>
    <message>
        <source>This message is a task already.</source>
        <translation>Diese Botschaft ist schon eine Aufgabe.</translation>
    </message>
    <message>
        <source>Withdraw the vision</source>
        <translation>Vision zurücknehmen</translation>
    </message>
</context>
<context>
    <name>VisionHint</name>
    <message numerus="yes">
        <source>%n word(s): does it say already what will be different?</source>
        <translation>
            <numerusform>%n Wort: Sagt es schon, was anders sein wird?</numerusform>
            <numerusform>%n Wörter: Sagen sie schon, was anders sein wird?</numerusform>
        </translation>
    </message>
    <message>
        <source>No why yet: what is it worth the effort for?</source>
        <translation>Noch ohne Warum: Wofür lohnt sich die Mühe?</translation>
    </message>
    <message>
        <source>{number} words: more than {most} are not read from the last row, and nobody repeats them. The wall shows them on several pages.</source>
        <translation>{number} Wörter: Mehr als {most} liest die letzte Reihe nicht, und niemand sagt sie weiter. Die Wand zeigt sie auf mehreren Seiten.</translation>
    </message>
</context>
<context>
    <name>VisionMinutes</name>
    <message>
        <source>After round {number} the room decided to look further.</source>
        <translation>{number}. Durchgang: Die Runde entschied, weiterzusuchen.</translation>
    </message>
    <message>
        <source>After round {number} the room found the best draft good enough.</source>
        <translation>{number}. Durchgang: Die Runde fand den besten Entwurf gut genug.</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Elements in it</source>
        <translation>Elemente darin</translation>
    </message>
    <message>
        <source>Every ballot gave each proposal a resistance from 0 (no objection) to 10. The lowest total carries. The vote was secret; only counts were stored.</source>
        <translation>Auf jedem Stimmzettel wurde für jeden Entwurf ein Widerstand von 0 (kein Einwand) bis 10 (nicht annehmbar) angegeben. Der Entwurf mit der niedrigsten Summe liegt vorn. Die Abstimmung war geheim; gespeichert sind nur Zahlen.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How the vision is told</source>
        <translation>Wie die Vision weitergesagt wird</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean resistance {mean}, scale 0–10</source>
        <translation>Mittlerer Widerstand {mean}, Skala 0–10</translation>
    </message>
    <message>
        <source>Mean resistance, scale 0–10</source>
        <translation>Mittlerer Widerstand, Skala 0–10</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Zusammengeführt aus</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>No draft was adopted.</source>
        <translation>Es wurde kein Entwurf angenommen.</translation>
    </message>
    <message>
        <source>No vote was held on the drafts.</source>
        <translation>Über die Entwürfe wurde nicht abgestimmt.</translation>
    </message>
    <message>
        <source>One side gave fewer than five ballots. To keep the vote secret, results by side were neither stored nor shown.</source>
        <translation>Eine Seite hat weniger als fünf Stimmzettel abgegeben. Damit die Abstimmung geheim bleibt, wurden Ergebnisse nach Seiten weder gespeichert noch gezeigt.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Resistance vote</source>
        <translation>Widerstandsabfrage</translation>
    </message>
    <message>
        <source>Resistance vote, round {number}</source>
        <translation>Widerstandsabfrage, {number}. Durchgang</translation>
    </message>
    <message>
        <source>Round and mean</source>
        <translation>Durchgang und Mittelwert</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>Shared vision, version {number}</source>
        <translation>Gemeinsame Vision, Fassung {number}</translation>
    </message>
    <message>
        <source>Shared vision, version {number}, agreed by both sides</source>
        <translation>Gemeinsame Vision, Fassung {number}, von beiden Seiten vereinbart</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>The proposals by total resistance, lowest first, with the zero option.</source>
        <translation>Die Entwürfe nach ihrem Widerstand insgesamt, der geringste zuerst, mit der Passivlösung.</translation>
    </message>
    <message>
        <source>The versions of the wording, first to last, with who proposed them, why, and their rounds.</source>
        <translation>Die Fassungen des Wortlauts, von der ersten bis zur letzten, mit Vorschlag, Grund und Durchgängen.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>To whom the vision is told, with gain, message, who tells it, and when.</source>
        <translation>Wem die Vision weitergesagt wird, mit Gewinn, Botschaft, wer es sagt und wann.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>Was jede Seite sagt</translation>
    </message>
    <message>
        <source>What people gain</source>
        <translation>Was die Menschen davon haben</translation>
    </message>
    <message>
        <source>What the vision means for whom</source>
        <translation>Was die Vision für wen bedeutet</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wann und wie</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without a gain</source>
        <translation>Ohne Gewinn</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Worte von</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>{answer}, {moment}, {block}</source>
        <translation>{answer}, {moment}, {block}</translation>
    </message>
    <message>
        <source>{answer}, {who}, {moment}, {block}</source>
        <translation>{answer}, {who}, {moment}, {block}</translation>
    </message>
    <message>
        <source>{number}: {mean}</source>
        <translation>{number}: {mean}</translation>
    </message>
    <message>
        <source>{part}: {text}</source>
        <translation>{part}: {text}</translation>
    </message>
    <message>
        <source>{side} {mean}</source>
        <translation>{side} {mean}</translation>
    </message>
    <message>
        <source>{side}: {text}</source>
        <translation>{side}: {text}</translation>
    </message>
    <message>
        <source>{text} (from cards: {cards})</source>
        <translation>{text} (aus Karten: {cards})</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>VisionPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) in both</source>
        <translation>
            <numerusform>%n Element in beiden</numerusform>
            <numerusform>%n Elemente in beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 What · 2 How · 3 Why</source>
        <translation>1 Was · 2 Wie · 3 Warum</translation>
    </message>
    <message>
        <source>Adopt this vision</source>
        <translation>Diese Vision annehmen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An audience with the gain that counts for it, a message in plain language, and who tells it when. The usual audiences are a start.</source>
        <translation>Eine Zielgruppe mit dem Gewinn, der für sie zählt, eine Botschaft in einfacher Sprache, und wer sie wann sagt. Die üblichen Zielgruppen sind ein Anfang.</translation>
    </message>
    <message>
        <source>Another vote on the drafts</source>
        <translation>Mit einer anderen Art über die Entwürfe abstimmen</translation>
    </message>
    <message>
        <source>Apply answers</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Choose the icon</source>
        <translation>Zeichen wählen</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Entwurf {number}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Enter ballots</source>
        <translation>Stimmzettel eintragen</translation>
    </message>
    <message>
        <source>Every ballot gives each proposal a resistance from 0 (no objection) to 10. The result is shown once the vote is closed.</source>
        <translation>Auf jedem Stimmzettel steht für jeden Entwurf ein Widerstand von 0 (kein Einwand) bis 10 (nicht annehmbar). Das Ergebnis erscheint, sobald die Abstimmung geschlossen ist.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Gain in a plain sentence</source>
        <translation>Gewinn in einem einfachen Satz</translation>
    </message>
    <message>
        <source>Gain {number}: counts most, too, not</source>
        <translation>Gewinn {number}: zählt am meisten, auch, nicht</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>High values heard</source>
        <translation>Hohe Werte angehört</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How do we get there?</source>
        <translation>Wie kommen wir dahin?</translation>
    </message>
    <message>
        <source>In a plain sentence</source>
        <translation>In einem einfachen Satz</translation>
    </message>
    <message>
        <source>In three words</source>
        <translation>In drei Worten</translation>
    </message>
    <message>
        <source>Into or out of draft {number}</source>
        <translation>In Entwurf {number} oder heraus</translation>
    </message>
    <message>
        <source>Is a task</source>
        <translation>Ist eine Aufgabe</translation>
    </message>
    <message>
        <source>Is the best draft good enough?</source>
        <translation>Ist der beste Entwurf gut genug?</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Als Aufgabe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean by side</source>
        <translation>Mittelwert je Seite</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge both drafts …</source>
        <translation>Beide Entwürfe zusammenführen …</translation>
    </message>
    <message>
        <source>Merge two drafts</source>
        <translation>Zwei Entwürfe zusammenführen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Neutral before elections, months</source>
        <translation>Neutral vor Wahlen, Monate</translation>
    </message>
    <message>
        <source>New audience</source>
        <translation>Neue Zielgruppe</translation>
    </message>
    <message>
        <source>New audience, then Enter</source>
        <translation>Neue Zielgruppe, dann Enter</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>New draft from this element</source>
        <translation>Neuer Entwurf aus diesem Element</translation>
    </message>
    <message>
        <source>New draft in one sentence, then Enter</source>
        <translation>Neuer Entwurf in einem Satz, dann Enter</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Neues Element</translation>
    </message>
    <message>
        <source>New gain</source>
        <translation>Neuer Gewinn</translation>
    </message>
    <message>
        <source>New ideas</source>
        <translation>Neue Ideen</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Neu abfragen</translation>
    </message>
    <message>
        <source>No draft was adopted yet</source>
        <translation>Noch ist kein Entwurf angenommen</translation>
    </message>
    <message>
        <source>No vote has been closed yet</source>
        <translation>Noch ist keine Abstimmung geschlossen</translation>
    </message>
    <message>
        <source>No words are left of the sentence. Choose a wording or type one.</source>
        <translation>Vom Satz bleibt kein Wort. Wählen Sie einen Wortlaut oder geben Sie einen ein.</translation>
    </message>
    <message>
        <source>One sentence per draft, in the words of the room. With the first one comes the zero option: everything stays as it is.</source>
        <translation>Ein Satz je Entwurf, in den Worten der Runde. Mit dem ersten kommt die Passivlösung dazu: Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>One side gave fewer than five ballots. Only all ballots together were stored.</source>
        <translation>Eine Seite hat weniger als fünf Stimmzettel abgegeben. Gespeichert ist nur das Gesamtergebnis.</translation>
    </message>
    <message>
        <source>One thought per element: take cards with 1, 2 or 3, or type. The headline of a newspaper in the year of the vision is another way in.</source>
        <translation>Ein Gedanke je Element: Übernehmen Sie Karten mit 1, 2 oder 3, oder tippen Sie. Ein anderer Einstieg ist die Schlagzeile der Zeitung im Jahr der Vision.</translation>
    </message>
    <message>
        <source>Only in {number}: {elements}</source>
        <translation>Nur in {number}: {elements}</translation>
    </message>
    <message>
        <source>Part of the vision</source>
        <translation>Teil der Vision</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <translation>Lebensqualität</translation>
    </message>
    <message>
        <source>Quiet and clean air</source>
        <translation>Ruhe und gute Luft</translation>
    </message>
    <message>
        <source>Readability: {words} words per sentence, formula {value} of 4 to 15</source>
        <translation>Lesbarkeit: {words} Wörter je Satz, Formel {value} von 4 bis 15</translation>
    </message>
    <message>
        <source>Resistance 0 to 10</source>
        <translation>Widerstand 0 bis 10</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Ergebnis der Abstimmung</translation>
    </message>
    <message>
        <source>Results by side are not shown</source>
        <translation>Ergebnisse nach Seiten werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}. Durchgang</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Side by side with the next draft</source>
        <translation>Neben dem nächsten Entwurf zeigen</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Table, group or side, no names</source>
        <translation>Tisch, Gruppe oder Seite, keine Namen</translation>
    </message>
    <message>
        <source>Take as: {part}</source>
        <translation>Übernehmen als: {part}</translation>
    </message>
    <message>
        <source>Take gains of a theme</source>
        <translation>Gewinne eines Themas übernehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the usual audiences</source>
        <translation>Übliche Zielgruppen übernehmen</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>Weitersagen</translation>
    </message>
    <message>
        <source>The message in plain language</source>
        <translation>Die Botschaft in einfacher Sprache</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Unit or function</source>
        <translation>Stelle oder Funktion</translation>
    </message>
    <message>
        <source>Up and down choose a wording, typing makes an own one. Both drafts stay; the new one has the elements of both.</source>
        <translation>Pfeil auf und ab wählt einen Wortlaut, Tippen einen eigenen. Beide Entwürfe bleiben; der neue hat die Elemente beider.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Vision sheet …</source>
        <translation>Visionsblatt …</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Vote on the drafts, or adopt one of them, to begin.</source>
        <translation>Fragen Sie den Widerstand ab oder nehmen Sie einen Entwurf an, um zu beginnen.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What does the newspaper write then? Headline, Enter</source>
        <translation>Was schreibt die Zeitung dann? Schlagzeile, Enter</translation>
    </message>
    <message>
        <source>What is shown of the draft</source>
        <translation>Was vom Entwurf zu sehen ist</translation>
    </message>
    <message>
        <source>What people gain, then Enter</source>
        <translation>Was die Menschen davon haben, dann Enter</translation>
    </message>
    <message>
        <source>What was said to high values</source>
        <translation>Was zu hohen Werten gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, then Enter</source>
        <translation>Was gesagt wurde, dann Enter</translation>
    </message>
    <message>
        <source>What will be different, how, and why?</source>
        <translation>Was wird anders sein, wie und warum?</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>Was wird anders sein?</translation>
    </message>
    <message>
        <source>What will be true in ten years?</source>
        <translation>Was soll in zehn Jahren erreicht sein?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who says it for {side}</source>
        <translation>Wer für die Seite spricht: {side}</translation>
    </message>
    <message>
        <source>Who should hear of it?</source>
        <translation>Wer soll davon hören?</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why is it worth the effort?</source>
        <translation>Warum lohnt sich die Mühe?</translation>
    </message>
    <message>
        <source>Withdraw the vision</source>
        <translation>Vision zurücknehmen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <translation>Worte des Entwurfs</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>agreed by both sides</source>
        <translation>von beiden Seiten vereinbart</translation>
    </message>
    <message>
        <source>agreed once politics and administration both say yes</source>
        <translation>vereinbart, sobald Politik und Verwaltung zustimmen</translation>
    </message>
    <message>
        <source>counts most</source>
        <translation>zählt am meisten</translation>
    </message>
    <message>
        <source>counts too</source>
        <translation>zählt auch</translation>
    </message>
    <message>
        <source>differs: {words}</source>
        <translation>anders: {words}</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>for the public minutes</source>
        <translation>für das öffentliche Protokoll</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>good enough</source>
        <translation>gut genug</translation>
    </message>
    <message>
        <source>in drafts {numbers}</source>
        <translation>in den Entwürfen {numbers}</translation>
    </message>
    <message>
        <source>least resistance</source>
        <translation>geringster Widerstand</translation>
    </message>
    <message>
        <source>look further</source>
        <translation>weitersuchen</translation>
    </message>
    <message>
        <source>no gain yet</source>
        <translation>noch ohne Gewinn</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>round {number}: {mean}</source>
        <translation>{number}. Durchgang: {mean}</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>written after the vote</source>
        <translation>nach der Abstimmung geschrieben</translation>
    </message>
    <message>
        <source>zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>{number} from {behind} of {cards} cards</source>
        <translation>{number} aus {behind} von {cards} Karten</translation>
    </message>
    <message>
        <source>{number} of {total} with a message</source>
        <translation>{number} von {total} mit Botschaft</translation>
    </message>
    <message>
        <source>{part}: one thought, then Enter</source>
        <translation>{part}: ein Gedanke, dann Enter</translation>
    </message>
    <message>
        <source>{place}. {sentence} Total {total}, mean {mean}, ballots {ballots}</source>
        <translation>{place}. {sentence} Summe {total}, Mittelwert {mean}, Stimmzettel {ballots}</translation>
    </message>
</context>
<context>
    <name>VisionPoster</name>
    <message>
        <source>Draft of a shared vision</source>
        <translation>Entwurf einer gemeinsamen Vision</translation>
    </message>
    <message>
        <source>Our way</source>
        <translation>Unser Weg</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Plakat, A3</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>Shared vision of politics and administration</source>
        <translation>Gemeinsame Vision von Politik und Verwaltung</translation>
    </message>
    <message>
        <source>Vision sheet, A4</source>
        <translation>Visionsblatt, A4</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
    <message>
        <source>{day}: {title} ({side})</source>
        <translation>{day}: {title} ({side})</translation>
    </message>
    <message>
        <source>{sheet}, page {number} of {total}</source>
        <translation>{sheet}, Seite {number} von {total}</translation>
    </message>
</context>
<context>
    <name>VisionSheet</name>
    <message>
        <source>No vision was adopted in this workshop that may be told in public. Adopt a draft first.</source>
        <translation>In diesem Workshop ist keine Vision angenommen, die öffentlich weitergegeben werden darf. Nehmen Sie zuerst einen Entwurf an.</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
</context>
<context>
    <name>VisionTelling</name>
    <message>
        <source>Agreed in the workshop on {day}, version {number}. The responsible body decides.</source>
        <translation>Vereinbart im Workshop am {day}, Fassung {number}. Es entscheidet das zuständige Gremium.</translation>
    </message>
    <message>
        <source>Draft, not agreed by both sides yet. The responsible body decides.</source>
        <translation>Entwurf, noch nicht von beiden Seiten vereinbart. Es entscheidet das zuständige Gremium.</translation>
    </message>
    <message>
        <source>The responsible body decides.</source>
        <translation>Es entscheidet das zuständige Gremium.</translation>
    </message>
    <message>
        <source>no gain yet</source>
        <translation>noch ohne Gewinn</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>noch ohne Botschaft</translation>
    </message>
    <message>
        <source>{day} lies within the {months} months before “{election}”: stay neutral and factual. The months are your own choice; the duty of neutrality (BVerfGE 44, 125) sets no fixed period. Please check.</source>
        <translation>{day} liegt in den letzten {months} Monaten vor „{election}“: Bleiben Sie neutral und sachlich. Die Monate haben Sie selbst gewählt; die Neutralitätspflicht (BVerfGE 44, 125) kennt keine feste Frist. Bitte prüfen.</translation>
    </message>
    <message>
        <source>{day} may lie within the {months} months before “{election}”, of which no day is known: stay neutral and factual. The months are your own choice; the duty of neutrality (BVerfGE 44, 125) sets no fixed period. Please check.</source>
        <translation>{day} liegt möglicherweise in den letzten {months} Monaten vor „{election}“, denn der Wahltag steht noch nicht fest: Bleiben Sie neutral und sachlich. Die Monate haben Sie selbst gewählt; die Neutralitätspflicht (BVerfGE 44, 125) kennt keine feste Frist. Bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>VisionVersions</name>
    <message>
        <source>The zero option meets a mean resistance of {mean}: that is a mandate for change.</source>
        <translation>Die Passivlösung trifft auf einen mittleren Widerstand von {mean}: Das ist ein Auftrag zur Veränderung.</translation>
    </message>
    <message>
        <source>as in round {number}</source>
        <translation>wie im {number}. Durchgang</translation>
    </message>
    <message>
        <source>{by} less than in round {number}</source>
        <translation>weniger als im {number}. Durchgang: {by}</translation>
    </message>
    <message>
        <source>{by} more than in round {number}</source>
        <translation>mehr als im {number}. Durchgang: {by}</translation>
    </message>
</context>
<context>
    <name>VisionWall</name>
    <message>
        <source>All drafts</source>
        <translation>Alle Entwürfe</translation>
    </message>
    <message>
        <source>Draft {number} of {total}</source>
        <translation>Entwurf {number} von {total}</translation>
    </message>
    <message>
        <source>Drafts side by side</source>
        <translation>Entwürfe nebeneinander</translation>
    </message>
    <message>
        <source>Drafts {one} and {two}</source>
        <translation>Entwürfe {one} und {two}</translation>
    </message>
    <message>
        <source>Elements under their gains</source>
        <translation>Elemente unter ihren Gewinnen</translation>
    </message>
    <message>
        <source>Equally little resistance</source>
        <translation>Gleich wenig Widerstand</translation>
    </message>
    <message>
        <source>Least resistance</source>
        <translation>Der geringste Widerstand</translation>
    </message>
    <message>
        <source>Level with the zero option</source>
        <translation>Gleichauf mit der Passivlösung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>No draft carries yet</source>
        <translation>Noch kein tragfähiger Entwurf</translation>
    </message>
    <message>
        <source>No gain yet</source>
        <translation>Noch ohne Gewinn</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Ergebnis der Abstimmung</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}. Durchgang</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>The adopted vision</source>
        <translation>Die angenommene Vision</translation>
    </message>
    <message>
        <source>The first sentence is yours.</source>
        <translation>Noch kein Entwurf.</translation>
    </message>
    <message>
        <source>This vision carries</source>
        <translation>Diese Vision hat den geringsten Widerstand</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>What our vision is made of</source>
        <translation>Woraus unsere Vision besteht</translation>
    </message>
    <message>
        <source>What will be different, how, and why?</source>
        <translation>Was wird anders sein, wie und warum?</translation>
    </message>
    <message>
        <source>Which vision carries?</source>
        <translation>Welche Vision tragen wir gemeinsam?</translation>
    </message>
    <message>
        <source>Which words carry?</source>
        <translation>Welche Worte tragen?</translation>
    </message>
    <message>
        <source>Who should hear of it?</source>
        <translation>Wer soll davon hören?</translation>
    </message>
    <message>
        <source>Who tells it to whom</source>
        <translation>Wer es wem sagt</translation>
    </message>
    <message>
        <source>Who tells it to whom?</source>
        <translation>Wer sagt es wem?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
    <message>
        <source>agreed, version {number}</source>
        <translation>vereinbart, Fassung {number}</translation>
    </message>
    <message>
        <source>only in one of both</source>
        <translation>nur in einem der beiden</translation>
    </message>
</context>
<context>
    <name>VoteKind</name>
    <message>
        <source>Barometer</source>
        <translation>Stimmungsbarometer</translation>
    </message>
    <message>
        <source>Consent round</source>
        <translation>Konsentrunde</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Field of two axes</source>
        <translation>Feld mit zwei Achsen</translation>
    </message>
    <message>
        <source>Resistance vote</source>
        <translation>Widerstandsabfrage</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
</context>
<context>
    <name>VoteOn</name>
    <message numerus="yes">
        <source>%n round(s) closed</source>
        <translation>
            <numerusform>%n Durchgang geschlossen</numerusform>
            <numerusform>%n Durchgänge geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without words is left out.</source>
        <translation>
            <numerusform>%n ohne Text wird nicht übernommen.</numerusform>
            <numerusform>%n ohne Text werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new vote</source>
        <translation>Neue Abstimmung</translation>
    </message>
    <message>
        <source>Already there; Enter opens it</source>
        <translation>Schon vorhanden; Enter öffnet</translation>
    </message>
    <message>
        <source>Are there reasoned objections?</source>
        <translation>Gibt es begründete Einwände?</translation>
    </message>
    <message>
        <source>How much do you agree?</source>
        <translation>Wie sehr stimmen Sie zu?</translation>
    </message>
    <message>
        <source>How strong is your resistance?</source>
        <translation>Wie stark ist Ihr Widerstand?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>Art der Abstimmung</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Only what is selected: {name} ({number})</source>
        <translation>Nur die Auswahl: {name} ({number})</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abstimmung öffnen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Frage an alle</translation>
    </message>
    <message>
        <source>Something else, typed next</source>
        <translation>Eigene Frage eingeben</translation>
    </message>
    <message>
        <source>Vote on this</source>
        <translation>Darüber abstimmen</translation>
    </message>
    <message>
        <source>Votes that are there already</source>
        <translation>Abstimmungen, die es schon gibt</translation>
    </message>
    <message>
        <source>What matters most to us?</source>
        <translation>Was ist uns am wichtigsten?</translation>
    </message>
    <message>
        <source>Who is in favour?</source>
        <translation>Wer ist dafür?</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gerade gezählt</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>noch nicht abgestimmt</translation>
    </message>
</context>
<context>
    <name>VoteRules</name>
    <message>
        <source>The ballot does not answer everything yet. Every ballot rates every proposal.</source>
        <translation>Der Stimmzettel ist noch nicht vollständig. Jeder Stimmzettel bewertet jeden Vorschlag.</translation>
    </message>
    <message>
        <source>This ballot gives no point yet.</source>
        <translation>Dieser Stimmzettel vergibt noch keinen Punkt.</translation>
    </message>
    <message>
        <source>This ballot gives {found} points to one proposal, but at most {limit} may go there.</source>
        <translation>Dieser Stimmzettel gibt einem Vorschlag {found} Punkte; die Grenze ist {limit}. Geben Sie ihm weniger.</translation>
    </message>
    <message>
        <source>This ballot gives {found} points, but has only {budget}.</source>
        <translation>Punkte auf diesem Stimmzettel: {found}, erlaubt sind höchstens {budget}.</translation>
    </message>
    <message>
        <source>{value} is not possible here: only {lowest} to {highest}.</source>
        <translation>{value} ist hier nicht möglich, nur {lowest} bis {highest}.</translation>
    </message>
</context>
<context>
    <name>VoteSource</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>VoteSources</name>
    <message>
        <source>Requests of a role negotiation</source>
        <translation>Wünsche einer Rollenverhandlung</translation>
    </message>
</context>
<context>
    <name>VoteValue</name>
    <message>
        <source>Abstention</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Keine Zustimmung, kein Einwand</translation>
    </message>
    <message>
        <source>With concerns</source>
        <translation>Mit Bedenken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>VotesEdit</name>
    <message>
        <source>A secret vote needs at least {expected} ballots, and there are {found}: the total would show who voted how. Ask the room whether it votes openly.</source>
        <translation>Eine geheime Abstimmung braucht mindestens {expected} Stimmzettel, bisher sind es {found}: Die Summe verriete, wer wie gestimmt hat. Fragen Sie die Runde, ob sie offen abstimmt.</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>Discard the result of the vote</source>
        <translation>Ergebnis der Abstimmung verwerfen</translation>
    </message>
    <message>
        <source>No ballot has been counted yet. Enter the counts, then close the vote.</source>
        <translation>Noch ist kein Stimmzettel gezählt. Tragen Sie die Zahlen ein und schließen Sie dann die Abstimmung.</translation>
    </message>
    <message>
        <source>This question was voted on before, and the numbers of ballots differ by fewer than five: both results together would show how these few voted. Let the earlier result stand, or ask it as a new question that all of them answer openly.</source>
        <translation>Über diese Frage wurde schon abgestimmt, und die Zahlen der Stimmzettel unterscheiden sich um weniger als fünf: Beide Ergebnisse zusammen würden zeigen, wie diese wenigen gestimmt haben. Lassen Sie das frühere Ergebnis stehen oder stellen Sie eine neue Frage, die alle offen beantworten.</translation>
    </message>
    <message>
        <source>This question was voted on before, by nearly the same people or by a part of them: both results together would show how fewer than five people voted. Let the earlier result stand, let the same people vote as before, or ask it as a new question that all of them answer openly.</source>
        <translation>Über diese Frage haben schon fast dieselben Personen oder ein Teil von ihnen abgestimmt: Beide Ergebnisse zusammen würden zeigen, wie weniger als fünf Personen gestimmt haben. Lassen Sie das frühere Ergebnis stehen, lassen Sie dieselben Personen abstimmen wie zuvor oder stellen Sie eine neue Frage, die alle offen beantworten.</translation>
    </message>
    <message>
        <source>This vote was closed: its result stays. F10 opens a new vote on the same proposals; write in its question why.</source>
        <translation>Diese Abstimmung ist geschlossen: Ihr Ergebnis bleibt. F10 öffnet eine neue über dieselben Vorschläge; schreiben Sie in die Frage, warum.</translation>
    </message>
    <message>
        <source>{side}: one proposal has {found} ballots, another one {expected}. Every ballot rates every proposal: please count again.</source>
        <translation>{side}: Ein Vorschlag hat {found} Stimmzettel, ein anderer {expected}. Jeder Stimmzettel bewertet jeden Vorschlag. Zählen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) so far. This vote is secret and needs at least five: with fewer, the total would show who voted how. F10 votes on the drafts openly.</source>
        <translation>
            <numerusform>Erst %n Stimmzettel. Diese Abstimmung ist geheim und braucht mindestens fünf, sonst verriete die Summe, wer wie gestimmt hat. Sammeln Sie weitere Stimmzettel ein oder stimmen Sie mit F10 offen über die Entwürfe ab.</numerusform>
            <numerusform>Erst %n Stimmzettel. Diese Abstimmung ist geheim und braucht mindestens fünf, sonst verriete die Summe, wer wie gestimmt hat. Sammeln Sie weitere Stimmzettel ein oder stimmen Sie mit F10 offen über die Entwürfe ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may vote, fixed since the first ballot</source>
        <translation>
            <numerusform>%n stimmberechtigt, fest seit dem ersten Stimmzettel</numerusform>
            <numerusform>%n stimmberechtigt, fest seit dem ersten Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may vote; whoever is here at the first ballot</source>
        <translation>
            <numerusform>%n stimmberechtigt; es zählt, wer beim ersten Stimmzettel da ist</numerusform>
            <numerusform>%n stimmberechtigt; es zählt, wer beim ersten Stimmzettel da ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>Count 0</source>
        <translation>Anzahl 0</translation>
    </message>
    <message>
        <source>Counts of the ballots</source>
        <translation>Ergebnis der Auszählung</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Next side of the count</source>
        <translation>Nächste Seite der Auszählung</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Einer mehr, einer weniger</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Side of the count before</source>
        <translation>Vorige Seite der Auszählung</translation>
    </message>
    <message>
        <source>This vote was open when the program ended. Ballots are stored nowhere before it is closed: please enter them again from the paper.</source>
        <translation>Diese Abstimmung war offen, als das Programm endete. Vor dem Schließen sind Stimmzettel nirgends gespeichert. Geben Sie sie erneut vom Papier ein.</translation>
    </message>
    <message>
        <source>Type how many ballots gave this value. Enter goes on, plus counts one up.</source>
        <translation>Geben Sie ein, wie oft dieser Wert vorkam. Enter geht weiter, Plus zählt eins dazu.</translation>
    </message>
    <message>
        <source>Type the count</source>
        <translation>Anzahl tippen</translation>
    </message>
    <message>
        <source>{ballots} of {most}</source>
        <translation>{ballots} von {most}</translation>
    </message>
    <message>
        <source>{option}, resistance {value}: {count}</source>
        <translation>{option}, Widerstand {value}: {count}</translation>
    </message>
    <message>
        <source>{side}: ballots: {found}, people present: {expected}.</source>
        <translation>{side}: {found} Stimmzettel; anwesende Personen: {expected}.</translation>
    </message>
    <message>
        <source>{side}: fewer than five ballots. To keep them secret, results by side are neither stored nor shown, only all ballots together.</source>
        <translation>{side}: weniger als fünf Stimmzettel. Damit sie geheim bleiben, werden Ergebnisse nach Seiten weder gespeichert noch gezeigt, nur das Gesamtergebnis.</translation>
    </message>
    <message>
        <source>{side}: proposals with fewer than {expected} ballots: {number}. Every ballot rates every proposal.</source>
        <translation>{side}: Vorschläge mit weniger als {expected} Stimmzetteln: {number}. Jeder Stimmzettel bewertet jeden Vorschlag.</translation>
    </message>
    <message>
        <source>{side}: “{option}” has {found} ballots, others have {expected}.</source>
        <translation>{side}: „{option}“ hat {found} Stimmzettel, andere haben {expected}.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation>{minutes} min über der Zeit</translation>
    </message>
</context>
<context>
    <name>WallCanvas</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Blatt {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>WallKeys</name>
    <message>
        <source>Freeze the wall, release it</source>
        <translation>Wand einfrieren und freigeben</translation>
    </message>
    <message>
        <source>No other program opened. The wall shows what it showed before.</source>
        <translation>Es hat sich kein anderes Programm geöffnet. Die Wand zeigt wieder, was sie vorher zeigte.</translation>
    </message>
    <message>
        <source>No projector is connected at the moment.</source>
        <translation>Gerade ist kein Projektor angeschlossen.</translation>
    </message>
    <message>
        <source>No workshop is open, so the wall shows nothing.</source>
        <translation>Es ist kein Workshop geöffnet; die Wand zeigt nichts.</translation>
    </message>
    <message>
        <source>Show something else, a message, an image</source>
        <translation>Anderes zeigen, Nachricht, Bild</translation>
    </message>
    <message>
        <source>The wall is black, because another program opens. F9 brings it back.</source>
        <translation>Die Wand ist schwarz, weil sich ein anderes Programm öffnet. F9 zeigt sie wieder.</translation>
    </message>
    <message>
        <source>The wall is black. F9 brings it back.</source>
        <translation>Die Wand ist schwarz. F9 holt sie zurück.</translation>
    </message>
    <message>
        <source>The wall is frozen. F8 releases it.</source>
        <translation>Die Wand ist eingefroren. Mit F8 läuft sie weiter.</translation>
    </message>
    <message>
        <source>The wall is live.</source>
        <translation>Die Wand läuft.</translation>
    </message>
    <message>
        <source>There is nothing to show yet: plan a block first.</source>
        <translation>Noch gibt es nichts zu zeigen. Planen Sie zuerst einen Block.</translation>
    </message>
    <message>
        <source>Wall black at once and back</source>
        <translation>Wand sofort schwarz und zurück</translation>
    </message>
    <message>
        <source>Wall on this display and back</source>
        <translation>Wand auf diesem Bildschirm und zurück</translation>
    </message>
    <message>
        <source>no workshop is open</source>
        <translation>kein Workshop ist geöffnet</translation>
    </message>
</context>
<context>
    <name>WallPicture</name>
    <message>
        <source>Closed session</source>
        <translation>Nichtöffentlich</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
</context>
<context>
    <name>WallPill</name>
    <message>
        <source>No projector</source>
        <translation>Kein Projektor</translation>
    </message>
    <message>
        <source>Wall black</source>
        <translation>Wand schwarz</translation>
    </message>
    <message>
        <source>Wall frozen</source>
        <translation>Wand eingefroren</translation>
    </message>
    <message>
        <source>Wall live</source>
        <translation>Wand läuft</translation>
    </message>
</context>
<context>
    <name>WallWhole</name>
    <message>
        <source>In full</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>there is a folder of this name</source>
        <translation>es gibt schon einen Ordner mit diesem Namen</translation>
    </message>
    <message>
        <source>there is something of this name that is no file</source>
        <translation>unter diesem Namen gibt es etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder or file name.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
    <message>
        <source>{file} is kept by the program itself and is not replaced. Choose another folder or file name.</source>
        <translation>{file} gehört zum Programm selbst und wird nicht ersetzt. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
    <message>
        <source>{file} is there already and is not replaced. Choose another folder or file name.</source>
        <translation>{file} ist schon da und wird nicht ersetzt. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>WorkshopFile</name>
    <message>
        <source>The file {file} cannot be read: {reason}. Choose another file.</source>
        <translation>Die Datei {file} lässt sich nicht lesen: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>steps wait for each other in a circle</source>
        <translation>Schritte warten im Kreis aufeinander</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt sie nicht</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of this program. Update the program, then try again.</source>
        <translation>{file} stammt aus einer neueren Version dieses Programms. Aktualisieren Sie das Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has a mistake in the field {field}: {reason}. Nothing was imported; mend the field.</source>
        <translation>{file} enthält im Feld „{field}“ einen Fehler: {reason}. Es wurde nichts importiert. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file} holds more than {limit} entries, which is more than any workshop has. Nothing was imported; choose another file.</source>
        <translation>{file} enthält mehr als {limit} Einträge, mehr als jeder Workshop hat. Es wurde nichts importiert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is not a workshop file. Choose a file that this program exported.</source>
        <translation>{file} ist keine Workshop-Datei. Wählen Sie eine Datei, die dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <source>{value} does not fit here</source>
        <translation>{value} passt hier nicht</translation>
    </message>
    <message>
        <source>{value} is before the beginning</source>
        <translation>{value} liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}</source>
        <translation>{value} ist nicht zulässig; möglich sind {allowed}</translation>
    </message>
    <message>
        <source>{value} is not in the file</source>
        <translation>{value} kommt in der Datei nicht vor</translation>
    </message>
    <message>
        <source>{value} is of another kind than this field needs</source>
        <translation>{value} passt nicht zu diesem Feld</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} kommt zweimal vor</translation>
    </message>
    <message>
        <source>{value} is too small, too large or too long</source>
        <translation>{value} ist zu klein, zu groß oder zu lang</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Not saved yet: {reason}. Everything is kept in memory and tried again.</source>
        <translation>Noch nicht gespeichert: {reason}. Alles bleibt im Arbeitsspeicher; das Speichern wird wiederholt.</translation>
    </message>
</context>
</TS>

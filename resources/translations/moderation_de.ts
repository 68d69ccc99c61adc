<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Role clarification</source>
        <translation>Rollenklärung</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
</context>
<context>
    <name>AgendaEdit</name>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
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
        <source>Change length</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <source>Close workshop</source>
        <translation>Workshop abschließen</translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation>Block bearbeiten</translation>
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
        <source>Move workshop to the bin</source>
        <translation>Workshop in den Papierkorb</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Block entfernen</translation>
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
        <source>The agenda is empty. Add a block, then start the workshop.</source>
        <translation>Der Ablauf ist leer. Fügen Sie einen Block hinzu und starten Sie dann den Workshop.</translation>
    </message>
    <message>
        <source>The agenda needs at least one block. Add another one before you remove this.</source>
        <translation>Der Ablauf braucht mindestens einen Block. Fügen Sie einen weiteren hinzu, bevor Sie diesen entfernen.</translation>
    </message>
    <message>
        <source>Tick off step</source>
        <translation>Schritt abhaken</translation>
    </message>
</context>
<context>
    <name>AgendaMinutes</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
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
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
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
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
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
        <source>approved</source>
        <translation>freigegeben</translation>
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
        <translation>entfallen</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch offen</translation>
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
        <translation>{begin}–{end} Uhr</translation>
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
        <source>What we do today</source>
        <translation>Was wir heute vorhaben</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time} Uhr</translation>
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
        <translation>4,8 Mio. oder 300.000</translation>
    </message>
    <message>
        <source>{amount} position</source>
        <translation>{amount} Stelle</translation>
    </message>
    <message>
        <source>{amount} positions</source>
        <translation>{amount} Stellen</translation>
    </message>
    <message>
        <source>{secured} of {needed} positions</source>
        <translation>{secured} von {needed} Stellen</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of positions. Type for example {example}.</source>
        <translation>„{typed}“ ist keine Anzahl von Stellen. Tippen Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount of money. Type for example {example}.</source>
        <translation>„{typed}“ ist kein Geldbetrag. Tippen Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>€{amount}</source>
        <translation>{amount} €</translation>
    </message>
    <message>
        <source>€{amount} m</source>
        <translation>{amount} Mio. €</translation>
    </message>
    <message>
        <source>€{secured} of {needed}</source>
        <translation>{secured} von {needed} €</translation>
    </message>
    <message>
        <source>€{secured} of {needed} m</source>
        <translation>{secured} von {needed} Mio. €</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
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
        <source>with reservation</source>
        <translation>mit Vorbehalt</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Cluster {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag cards here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One thought, in the words it was said</source>
        <translation>Ein Gedanke, so wie er gesagt wurde</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Mitschreiben</translation>
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
        <source>Add task</source>
        <translation>Aufgabe aufnehmen</translation>
    </message>
    <message>
        <source>Add to the parking lot</source>
        <translation>In den Themenspeicher aufnehmen</translation>
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
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>There is nothing to file yet. Type a few words first.</source>
        <translation>Es gibt noch nichts abzulegen. Schreiben Sie zuerst ein paar Worte.</translation>
    </message>
</context>
<context>
    <name>CaptureMinutes</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
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
        <source>Contributions</source>
        <translation>Wortbeiträge</translation>
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
        <translation>Wer tut was bis wann.</translation>
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
        <source>taken up</source>
        <translation>aufgegriffen</translation>
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
        <source>{text} ({side})</source>
        <translation>{text} ({side})</translation>
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
        <source>A card needs words. Press Delete if you want to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list first, one thought per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cluster {number} yet. Press N to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsMinutes</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In no cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cards}: {sides}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({side})</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Cards as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards come from the capture bar below: type a thought, Enter files it. Or paste a list, one thought per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole board, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation type="unfinished"></translation>
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
        <translation>Workshops von Politik und Verwaltung moderieren. Ohne Befehl öffnet sich die App.</translation>
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
        <source>Something is missing: {what}.</source>
        <translation>Es fehlt noch: {what}.</translation>
    </message>
    <message>
        <source>The library is damaged. Start the app: it offers the newest good backup.</source>
        <translation>Die Bibliothek ist beschädigt. Starten Sie die App: Sie bietet die neueste gute Sicherung an.</translation>
    </message>
    <message numerus="yes">
        <source>The library is sound, %n workshop(s).</source>
        <translation>
            <numerusform>Die Bibliothek ist in Ordnung, ein Workshop.</numerusform>
            <numerusform>Die Bibliothek ist in Ordnung, %n Workshops.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s font {file} is missing. Install Moderation again.</source>
        <translation>Die Schrift {file} des Programms fehlt. Installieren Sie Moderation neu.</translation>
    </message>
    <message>
        <source>The running app did not answer. Wait until it has finished, or close it; then try again.</source>
        <translation>Die laufende App hat nicht geantwortet. Warten Sie, bis sie fertig ist, oder schließen Sie sie; versuchen Sie es dann erneut.</translation>
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
        <translation>Es gibt noch keine Sicherung; die App legt beim Schließen eine an.</translation>
    </message>
    <message>
        <source>There is no library yet.</source>
        <translation>Es gibt noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>These backups are damaged: {names}. The app will not use them; delete them.</source>
        <translation>Diese Sicherungen sind beschädigt: {names}. Die App verwendet sie nicht; löschen Sie sie.</translation>
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
        <source>language of the minutes; else the workshop’s own</source>
        <translation>Sprache des Protokolls, sonst die des Workshops</translation>
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
        <source>ok</source>
        <translation>ok</translation>
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
        <source>the file to write; an older one is replaced</source>
        <translation>die Datei, die geschrieben wird; eine ältere wird ersetzt</translation>
    </message>
    <message>
        <source>title, beginning of the title, id, or a workshop file (.json)</source>
        <translation>Titel, Anfang des Titels, Kennung oder eine Workshop-Datei (.json)</translation>
    </message>
    <message>
        <source>write a workshop as a file</source>
        <translation>einen Workshop als Datei schreiben</translation>
    </message>
    <message>
        <source>write a workshop’s minutes as PDF</source>
        <translation>das Protokoll eines Workshops als PDF schreiben</translation>
    </message>
    <message>
        <source>{value} is not possible for {what}.</source>
        <translation>{value} ist für {what} nicht möglich.</translation>
    </message>
    <message>
        <source>{what} needs a value.</source>
        <translation>{what} braucht einen Wert.</translation>
    </message>
    <message>
        <source>“{command} --help” says what is possible.</source>
        <translation>„{command} --help“ zeigt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“{typed}” is not a date. Type for example 30.09.2034, 9/2034 or 2034.</source>
        <translation>„{typed}“ ist kein Datum. Tippen Sie zum Beispiel 30.09.2034, 9/2034 oder 2034.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark wall</source>
        <translation>Dunkle Wand</translation>
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
        <translation>Nächste Seite an der Wand</translation>
    </message>
    <message>
        <source>Not all of it fits in readable size</source>
        <translation>Nicht alles passt in lesbarer Größe</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Previous page on the wall</source>
        <translation>Vorige Seite an der Wand</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Time on the wall</source>
        <translation>Zeit an der Wand</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Wall on this display (F11)</source>
        <translation>Wand auf diesem Bildschirm (F11)</translation>
    </message>
    <message>
        <source>never on the wall</source>
        <translation>nie auf der Wand</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
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
    <name>Feasibility</name>
    <message>
        <source>difficult</source>
        <translation>schwierig</translation>
    </message>
    <message>
        <source>few obstacles</source>
        <translation>problemarm</translation>
    </message>
    <message>
        <source>no obstacles</source>
        <translation>problemlos</translation>
    </message>
</context>
<context>
    <name>FixedKind</name>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Council session</source>
        <translation>Ratssitzung</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>Festpunkt</translation>
    </message>
</context>
<context>
    <name>GoalsEdit</name>
    <message>
        <source>A goal needs a title. Type a few words, then press Enter.</source>
        <translation>Ein Ziel braucht einen Titel. Tippen Sie ein paar Worte und drücken Sie dann Enter.</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation>Ziel verschieben</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Zustimmung notieren</translation>
    </message>
    <message>
        <source>Note reservation</source>
        <translation>Vorbehalt notieren</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Resources cannot be less than zero.</source>
        <translation>Ressourcen können nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Termin setzen</translation>
    </message>
    <message>
        <source>Set resources</source>
        <translation>Ressourcen setzen</translation>
    </message>
    <message>
        <source>Set who is responsible</source>
        <translation>Zuständigkeit setzen</translation>
    </message>
</context>
<context>
    <name>GoalsMinutes</name>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
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
        <source>Interim goal</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ohne Angabe von Gründen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>Still missing: {what}</source>
        <translation>Es fehlt noch: {what}</translation>
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
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{unit}: {answer}</source>
        <translation>{unit}: {answer}</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>A goal says what will be true by when, who sees to it and what it takes. Then every unit says whether it agrees.</source>
        <translation>Ein Ziel sagt, was bis wann wahr wird, wer dafür sorgt und was es braucht. Dann sagt jede Stelle, ob sie zustimmt.</translation>
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
        <source>By when?</source>
        <translation>Bis wann?</translation>
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
        <source>How will everybody see it?</source>
        <translation>Woran sehen es alle?</translation>
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
        <translation>Verschieben oder löschen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel: was soll wahr werden?</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
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
        <translation>Kurzer Titel</translation>
    </message>
    <message>
        <source>Short title for table and wall</source>
        <translation>Kurzer Titel für Tabelle und Wand</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Auf die Wand</translation>
    </message>
    <message>
        <source>What exactly will be different?</source>
        <translation>Was genau wird anders sein?</translation>
    </message>
    <message>
        <source>Which guideline of politics does it serve?</source>
        <translation>Welcher Leitlinie der Politik dient es?</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer sorgt dafür?</translation>
    </message>
    <message>
        <source>Why {unit} rejects it</source>
        <translation>Warum {unit} ablehnt</translation>
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
        <translation>Stellen</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>gesichert</translation>
    </message>
</context>
<context>
    <name>GoalsWall</name>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
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
        <source>Our goals</source>
        <translation>Unsere Ziele</translation>
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
        <source>nobody responsible yet</source>
        <translation>noch niemand zuständig</translation>
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
        <source>reservation</source>
        <translation>Vorbehalt</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Import workshop</source>
        <translation>Workshop importieren</translation>
    </message>
    <message>
        <source>Several workshops match “{name}”: {found}. Give more of the title, or the id.</source>
        <translation>Zu „{name}“ passen mehrere Workshops: {found}. Geben Sie mehr vom Titel an oder die Kennung.</translation>
    </message>
    <message>
        <source>The running app does not know this request. Close it, then try again.</source>
        <translation>Die laufende App kennt diese Anfrage nicht. Schließen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workshop could not be stored: {reason}. Nothing was imported.</source>
        <translation>Der Workshop konnte nicht gespeichert werden: {reason}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There is no workshop “{name}”. “moderation list” shows those that there are.</source>
        <translation>Es gibt keinen Workshop „{name}“. „moderation list“ zeigt, welche es gibt.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Black at once, and back</source>
        <translation>Sofort schwarz, und zurück</translation>
    </message>
    <message>
        <source>Card, parking lot, agreement, task, conflict</source>
        <translation>Karte, Themenspeicher, Vereinbarung, Aufgabe, Konflikt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Clear, then back to the block</source>
        <translation>Leeren, dann zurück zum Block</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End the block, begin the next</source>
        <translation>Block beenden, nächsten beginnen</translation>
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
        <source>Everything that was taken down, and back</source>
        <translation>Gesamte Mitschrift, und zurück</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Freeze, release</source>
        <translation>Einfrieren, freigeben</translation>
    </message>
    <message>
        <source>In the work area</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Into the work area and back</source>
        <translation>In den Arbeitsbereich und zurück</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leiten</translation>
    </message>
    <message>
        <source>Letters of the role matrix</source>
        <translation>Buchstaben der Rollenmatrix</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Next answer to a goal</source>
        <translation>Nächste Antwort zu einem Ziel</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Politics, administration, others</source>
        <translation>Politik, Verwaltung, Weitere</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Ausgewähltes entfernen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Ausgewähltes zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Mitschreiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Wall on this display, and back</source>
        <translation>Wand auf diesem Bildschirm, und zurück</translation>
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
    <name>Library</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) open</source>
        <translation>
            <numerusform>%n Ziel offen</numerusform>
            <numerusform>%n Ziele offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Begin with a template below, or import a file.</source>
        <translation>Beginnen Sie unten mit einer Vorlage oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Due goals</source>
        <translation>Fällige Ziele</translation>
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
        <source>Import from a file …</source>
        <translation>Aus Datei importieren …</translation>
    </message>
    <message>
        <source>Import workshop</source>
        <translation>Workshop importieren</translation>
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
        <source>Pulling together</source>
        <translation>An einem Strang</translation>
    </message>
    <message>
        <source>Search workshops and goals</source>
        <translation>Workshops und Ziele suchen</translation>
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
        <translation>Heute bis {time}</translation>
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
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Create workshop</source>
        <translation>Workshop anlegen</translation>
    </message>
    <message>
        <source>Import workshop</source>
        <translation>Workshop importieren</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert als {file}</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Noch nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>That went wrong inside the program ({kind}). Nothing is lost.</source>
        <translation>Im Programm ist ein Fehler aufgetreten ({kind}). Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>“{title}” is in the bin</source>
        <translation>„{title}“ liegt im Papierkorb</translation>
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
        <translation>Ergebnisprotokoll des Workshops {title}</translation>
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
        <source>goal agreed</source>
        <translation>Ziel vereinbart</translation>
    </message>
    <message>
        <source>goals agreed</source>
        <translation>Ziele vereinbart</translation>
    </message>
    <message>
        <source>of {all} goals agreed</source>
        <translation>von {all} Zielen vereinbart</translation>
    </message>
</context>
<context>
    <name>Moderator</name>
    <message>
        <source>Close the workshop?</source>
        <translation>Workshop abschließen?</translation>
    </message>
    <message>
        <source>Close workshop</source>
        <translation>Workshop abschließen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>The time stops and the minutes open. You can still change everything.</source>
        <translation>Die Zeit hält an und das Protokoll öffnet sich. Ändern können Sie weiterhin alles.</translation>
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
    <name>PeopleEdit</name>
    <message>
        <source>Add participant</source>
        <translation>Teilnehmende hinzufügen</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Teilnehmende bearbeiten</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation>Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Move unit</source>
        <translation>Stelle verschieben</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Anwesenheit vermerken</translation>
    </message>
    <message>
        <source>Note reply</source>
        <translation>Rückmeldung vermerken</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Teilnehmende entfernen</translation>
    </message>
    <message>
        <source>Remove unit</source>
        <translation>Stelle entfernen</translation>
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
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
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
        <source>{name}, {function}</source>
        <translation>{name}, {function}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>The folder {path} is on a network drive. A lost connection can damage the workshop library. Keep it on this computer and put copies on the network drive.</source>
        <translation>Der Ordner {path} liegt auf einem Netzlaufwerk. Ein Verbindungsabbruch kann die Workshop-Bibliothek beschädigen. Lassen Sie sie auf diesem Rechner und legen Sie Kopien auf das Netzlaufwerk.</translation>
    </message>
    <message>
        <source>The folder {path} is synchronised with a cloud. That can damage the workshop library and hands over confidential content. Keep the library in another folder of this computer.</source>
        <translation>Der Ordner {path} wird mit einer Cloud abgeglichen. Das kann die Workshop-Bibliothek beschädigen und gibt Vertrauliches weiter. Legen Sie die Bibliothek in einen anderen Ordner dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min vor Plan</numerusform>
            <numerusform>%n min vor Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min nach Plan</numerusform>
            <numerusform>%n min nach Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Begin this block</source>
        <translation>Diesen Block beginnen</translation>
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
        <source>End {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>Plan {time}</source>
        <translation>Plan {time}</translation>
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
        <source>on plan</source>
        <translation>im Plan</translation>
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
    <name>RoleRules</name>
    <message>
        <source>Decision contested</source>
        <translation>Entscheidung strittig</translation>
    </message>
    <message>
        <source>Nobody carries it out</source>
        <translation>Niemand führt durch</translation>
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
        <source>Politics carries out an operative task</source>
        <translation>Politik führt operative Aufgabe durch</translation>
    </message>
    <message>
        <source>Several carry it out without a lead</source>
        <translation>Mehrere führen durch, niemand federführend</translation>
    </message>
    <message>
        <source>Several decide</source>
        <translation>Mehrere entscheiden</translation>
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
        <translation>Aushandeln</translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Eigene Sicht</translation>
    </message>
</context>
<context>
    <name>RolesEdit</name>
    <message>
        <source>A body needs a name. Type who acts, for example a committee or a department.</source>
        <translation>Eine Stelle braucht einen Namen. Schreiben Sie, wer handelt, zum Beispiel ein Ausschuss oder ein Amt.</translation>
    </message>
    <message>
        <source>A task needs a name. Type what somebody decides or does.</source>
        <translation>Eine Aufgabe braucht einen Namen. Schreiben Sie, was entschieden oder getan wird.</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add the usual bodies</source>
        <translation>Übliche Stellen anlegen</translation>
    </message>
    <message>
        <source>Agree on letter</source>
        <translation>Buchstaben vereinbaren</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Phase wechseln</translation>
    </message>
    <message>
        <source>Clear letter</source>
        <translation>Buchstaben löschen</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Mark task as operative</source>
        <translation>Aufgabe als operativ kennzeichnen</translation>
    </message>
    <message>
        <source>Move body</source>
        <translation>Stelle verschieben</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>Aufgabe verschieben</translation>
    </message>
    <message>
        <source>Remove body</source>
        <translation>Stelle entfernen</translation>
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
        <translation>Buchstaben setzen</translation>
    </message>
    <message>
        <source>Take agreement back</source>
        <translation>Vereinbarung zurücknehmen</translation>
    </message>
    <message>
        <source>Take over equal views</source>
        <translation>Gleiche Sichten übernehmen</translation>
    </message>
    <message>
        <source>There is already a body named {name}. Give this one another name.</source>
        <translation>Die Stelle „{name}“ gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a task named {name}. Give this one another name.</source>
        <translation>Die Aufgabe „{name}“ gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>While views are compared, no letter changes. Go on to negotiating, or back to the own view.</source>
        <translation>Beim Vergleichen ändert sich kein Buchstabe. Gehen Sie weiter zu „Aushandeln“ oder zurück zu „Eigene Sicht“.</translation>
    </message>
    <message>
        <source>{name} is a council group: it acts through the council or a committee. Name the body that acts.</source>
        <translation>„{name}“ ist eine Fraktion: Sie handelt durch den Rat oder einen Ausschuss. Bitte nennen Sie das Gremium, das handelt.</translation>
    </message>
</context>
<context>
    <name>RolesMinutes</name>
    <message>
        <source>Both sides saw all {size} fields of the role matrix the same way.</source>
        <translation>Beide Seiten sahen alle {size} Felder der Rollenmatrix gleich.</translation>
    </message>
    <message>
        <source>Differences and agreements</source>
        <translation>Abweichungen und Vereinbarungen</translation>
    </message>
    <message>
        <source>Open points of the role matrix</source>
        <translation>Offene Punkte der Rollenmatrix</translation>
    </message>
    <message>
        <source>Politics and administration saw {differences} of {size} fields of the role matrix differently and settled them all.</source>
        <translation>Politik und Verwaltung sahen {differences} von {size} Feldern der Rollenmatrix unterschiedlich und haben alle geklärt.</translation>
    </message>
    <message>
        <source>Politics and administration saw {differences} of {size} fields of the role matrix differently: {settled} settled, {open} open.</source>
        <translation>Politik und Verwaltung sahen {differences} von {size} Feldern der Rollenmatrix unterschiedlich: {settled} geklärt, {open} offen.</translation>
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
        <source>{d} carrying out · {e} decision · {m} contribution · {i} information · {open} seen differently, open</source>
        <translation>{d} Durchführung · {e} Entscheidung · {m} Mitwirkung · {i} Information · {open} unterschiedlich gesehen, offen</translation>
    </message>
    <message>
        <source>{task} – {body}: agreed {letter}</source>
        <translation>{task} – {body}: vereinbart {letter}</translation>
    </message>
    <message>
        <source>{task} – {body}: open</source>
        <translation>{task} – {body}: offen</translation>
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
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Alle Abweichungen sind geklärt.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Body to the left</source>
        <translation>Stelle nach links</translation>
    </message>
    <message>
        <source>Body to the right</source>
        <translation>Stelle nach rechts</translation>
    </message>
    <message>
        <source>Both sides: {letter}</source>
        <translation>Beide Seiten: {letter}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Rat</translation>
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
        <translation>Jede Seite füllt ihre eigene Sicht aus. Die Buchstaben der anderen Seite bleiben hier und auf der Wand verborgen, bis Sie vergleichen.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Mayor's office</source>
        <translation>Bürgermeisteramt</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>No difference here</source>
        <translation>Hier keine Abweichung</translation>
    </message>
    <message>
        <source>Operative task</source>
        <translation>Operative Aufgabe</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Role matrix</source>
        <translation>Rollenmatrix</translation>
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
        <source>The columns of the matrix are the bodies that decide and carry out: {names}. You can rename, add and remove them at any time.</source>
        <translation>Die Spalten der Matrix sind die Stellen, die entscheiden und durchführen: {names}. Sie können sie jederzeit umbenennen, ergänzen und entfernen.</translation>
    </message>
    <message>
        <source>The rows of the matrix are the tasks that roles are unclear in.</source>
        <translation>Die Zeilen der Matrix sind die Aufgaben, bei denen die Rollen unklar sind.</translation>
    </message>
    <message>
        <source>View of</source>
        <translation>Sicht von</translation>
    </message>
    <message>
        <source>View: {side}</source>
        <translation>Sicht: {side}</translation>
    </message>
    <message>
        <source>What has to be decided and done?</source>
        <translation>Was ist zu entscheiden und zu tun?</translation>
    </message>
    <message>
        <source>Who can act?</source>
        <translation>Wer kann handeln?</translation>
    </message>
    <message>
        <source>agreed: {letter}</source>
        <translation>vereinbart: {letter}</translation>
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
        <source>{filled} of {size}</source>
        <translation>{filled} von {size}</translation>
    </message>
    <message>
        <source>{side}: {letter}</source>
        <translation>{side}: {letter}</translation>
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
        <translation>{agreed} von {size} Feldern einig</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
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
        <translation>Wer führt durch?</translation>
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
        <translation>{body} führt durch</translation>
    </message>
    <message>
        <source>{body} contributes</source>
        <translation>{body} wirkt mit</translation>
    </message>
    <message>
        <source>{body} decides</source>
        <translation>{body} entscheidet</translation>
    </message>
    <message>
        <source>{body} has no part</source>
        <translation>{body} ohne Rolle</translation>
    </message>
    <message>
        <source>{body} is informed</source>
        <translation>{body} erhält Information</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
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
    <message>
        <source>done</source>
        <translation>erledigt</translation>
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
        <source>%n rejection(s)</source>
        <translation>
            <numerusform>Eine Ablehnung</numerusform>
            <numerusform>%n Ablehnungen</numerusform>
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
    <message>
        <source>All answers open</source>
        <translation>Alle Antworten offen</translation>
    </message>
    <message>
        <source>All units agree</source>
        <translation>Alle Stellen stimmen zu</translation>
    </message>
    <message numerus="yes">
        <source>All units agree, %n with reservation</source>
        <translation>
            <numerusform>Alle Stellen stimmen zu, eine mit Vorbehalt</numerusform>
            <numerusform>Alle Stellen stimmen zu, %n mit Vorbehalt</numerusform>
        </translation>
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
        <source>Staff and money are secured</source>
        <translation>Personal und Mittel sind gesichert</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>agreed by every unit</source>
        <translation>Zustimmung aller Stellen</translation>
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
        <translation>ohne Stellen</translation>
    </message>
    <message>
        <source>resourced</source>
        <translation>ausgestattet</translation>
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
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{rejections}, {open}</source>
        <translation>{rejections}, {open}</translation>
    </message>
    <message>
        <source>{what} not secured</source>
        <translation>{what} nicht gesichert</translation>
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
    <name>Theme</name>
    <message>
        <source>The font file {path} is missing or damaged. Please install Moderation again.</source>
        <translation>Die Schriftdatei {path} fehlt oder ist beschädigt. Bitte installieren Sie Moderation neu.</translation>
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
        <source>Change dates</source>
        <translation>Zeitraum ändern</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Reihenfolge ändern</translation>
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
        <translation>Zuständigkeit festhalten</translation>
    </message>
    <message>
        <source>Please enter a year between {first} and {last}.</source>
        <translation>Bitte eine Jahreszahl zwischen {first} und {last} eingeben.</translation>
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
        <source>Split step</source>
        <translation>Schritt zerlegen</translation>
    </message>
    <message>
        <source>The end lies before the begin. Please enter a later end.</source>
        <translation>Das Ende liegt vor dem Beginn. Bitte ein späteres Ende eingeben.</translation>
    </message>
    <message>
        <source>“{step}” cannot wait for itself.</source>
        <translation>„{step}“ kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>“{step}” cannot wait for “{before}”, because “{before}” already waits for “{step}”: {way}.</source>
        <translation>„{step}“ kann nicht auf „{before}“ warten, denn „{before}“ wartet schon auf „{step}“: {way}.</translation>
    </message>
    <message>
        <source>“{step}” is too short to be split. Please give it more days first.</source>
        <translation>„{step}“ ist zu kurz, um zerlegt zu werden. Bitte zuerst mehr Zeit dafür vorsehen.</translation>
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
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is planned now, “{title}” is reached on {day}, later than intended.</source>
        <translation>Nach heutiger Planung wird „{title}“ erst am {day} erreicht, später als vorgesehen.</translation>
    </message>
    <message>
        <source>Critical chain</source>
        <translation>Kritische Kette</translation>
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
        <source>Fixed dates</source>
        <translation>Festpunkte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
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
        <source>Reserve before “{title}”: {length}.</source>
        <translation>Reserve vor „{title}“: {length}.</translation>
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
        <source>The critical chain: {steps}.</source>
        <translation>Die kritische Kette: {steps}.</translation>
    </message>
    <message>
        <source>The interim goals by day, with who is responsible.</source>
        <translation>Die Zwischenziele nach Termin, mit der zuständigen Stelle.</translation>
    </message>
    <message>
        <source>The longest step decides: {title}, {length}.</source>
        <translation>Der längste Schritt bestimmt: {title}, {length}.</translation>
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
        <source>after: {steps}</source>
        <translation>nach: {steps}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
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
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
    <message>
        <source>{day}: {title} ({kind})</source>
        <translation>{day}: {title} ({kind})</translation>
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
        <source>no slack</source>
        <translation>ohne Puffer</translation>
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
    <name>TimelineWall</name>
    <message>
        <source>Critical chain</source>
        <translation>Kritische Kette</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>The longest step decides</source>
        <translation>Der längste Schritt bestimmt</translation>
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
        <source>What has to happen by when?</source>
        <translation>Was muss bis wann geschehen?</translation>
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
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No display: leading the example workshop without windows; results go to {out}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Moderation cannot start</source>
        <translation>Moderation kann nicht starten</translation>
    </message>
    <message>
        <source>No backup could be written to {path}: {reason}. The earlier backups are untouched.</source>
        <translation>In {path} konnte keine Sicherung geschrieben werden: {reason}. Die früheren Sicherungen sind unverändert.</translation>
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
        <translation>Die Datei {path} ist keine Workshop-Bibliothek von Moderation. Sie wurde nicht verändert. Verschieben Sie sie an einen anderen Ort und starten Sie neu.</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Der Datenbestand ist beschädigt</translation>
    </message>
    <message>
        <source>The workshop library {path} cannot be created: {reason}. Choose another folder, or ask for the right to write here.</source>
        <translation>Die Workshop-Bibliothek {path} kann nicht angelegt werden: {reason}. Wählen Sie einen anderen Ordner oder lassen Sie sich hier Schreibrechte geben.</translation>
    </message>
    <message>
        <source>The workshop library {path} cannot be read: {reason}. Ask for the right to read it.</source>
        <translation>Die Workshop-Bibliothek {path} kann nicht gelesen werden: {reason}. Lassen Sie sich Leserechte geben.</translation>
    </message>
    <message>
        <source>The workshop library {path} could not be prepared for this version of Moderation. It is as it was before, and a backup of it was kept. Start again, or go back to the earlier version.</source>
        <translation>Die Workshop-Bibliothek {path} konnte nicht auf diese Version von Moderation umgestellt werden. Sie ist so, wie sie vorher war, und eine Sicherung liegt bereit. Starten Sie neu oder kehren Sie zur früheren Version zurück.</translation>
    </message>
    <message>
        <source>The workshop library {path} is damaged. It is kept as it is. Restore the newest good backup to go on working.</source>
        <translation>Die Workshop-Bibliothek {path} ist beschädigt. Sie bleibt unverändert erhalten. Stellen Sie die neueste intakte Sicherung wieder her, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The workshop library {path} is open in another program. Close it there and try again.</source>
        <translation>Die Workshop-Bibliothek {path} ist in einem anderen Programm geöffnet. Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workshop library {path} was written by a newer version of Moderation. It was left untouched. Install the newer version to open it.</source>
        <translation>Die Workshop-Bibliothek {path} stammt von einer neueren Version von Moderation. Sie wurde nicht verändert. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
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
        <translation>ein anderes Programm hält die Datei fest</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>die Berechtigung fehlt</translation>
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
    <name>VisionEdit</name>
    <message>
        <source>Add draft</source>
        <translation>Entwurf hinzufügen</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Adopt this vision</source>
        <translation>Diese Vision annehmen</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Entwurf ändern</translation>
    </message>
    <message>
        <source>Edit reason</source>
        <translation>Grund ändern</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Move draft</source>
        <translation>Entwurf verschieben</translation>
    </message>
    <message>
        <source>Move reason</source>
        <translation>Grund verschieben</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Remove reason</source>
        <translation>Grund löschen</translation>
    </message>
    <message>
        <source>The zero option belongs to every vote: it shows whether a draft is better than no change. It cannot be removed.</source>
        <translation>Die Passivlösung gehört zu jeder Abfrage: Sie zeigt, ob ein Entwurf besser ist als keine Änderung. Sie lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>The zero option is no vision. If it has the least resistance, no draft carries yet: work on the drafts and vote again.</source>
        <translation>Die Passivlösung ist keine Vision. Hat sie den geringsten Widerstand, trägt noch kein Entwurf: Arbeiten Sie an den Entwürfen weiter und fragen Sie erneut ab.</translation>
    </message>
    <message>
        <source>There are no words yet. Type a few, then press Enter.</source>
        <translation>Hier stehen noch keine Worte. Tippen Sie ein paar und drücken Sie dann Enter.</translation>
    </message>
    <message>
        <source>Withdraw the vision</source>
        <translation>Vision zurücknehmen</translation>
    </message>
</context>
<context>
    <name>VisionMinutes</name>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Every ballot gave each proposal a resistance from 0 (no objection) to 10. The lowest total carries. The vote was secret; only counts were stored.</source>
        <translation>Jeder Stimmzettel gab jedem Vorschlag einen Widerstand von 0 (kein Einwand) bis 10. Die niedrigste Summe trägt. Die Abfrage war geheim; gespeichert sind nur Anzahlen.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean resistance {mean}, scale 0–10</source>
        <translation>Widerstand im Mittel {mean}, Skala 0–10</translation>
    </message>
    <message>
        <source>Mean resistance, scale 0–10</source>
        <translation>Widerstand im Mittel, Skala 0–10</translation>
    </message>
    <message>
        <source>No draft was adopted.</source>
        <translation>Es wurde kein Entwurf angenommen.</translation>
    </message>
    <message>
        <source>No vote was held on the drafts.</source>
        <translation>Über die Entwürfe wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>One side gave fewer than five ballots. To keep the vote secret, results by side were neither stored nor shown.</source>
        <translation>Eine Seite gab weniger als fünf Stimmzettel ab. Damit die Abfrage geheim bleibt, sind Ergebnisse nach Seiten weder gespeichert noch gezeigt.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Resistance vote</source>
        <translation>Widerstandsabfrage</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>The proposals by total resistance, lowest first, with the zero option.</source>
        <translation>Die Vorschläge nach ihrem Widerstand insgesamt, der geringste zuerst, mit der Passivlösung.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What people gain</source>
        <translation>Was die Menschen davon haben</translation>
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
        <source>{side} {mean}</source>
        <translation>{side} {mean}</translation>
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
        <source>Equally little resistance</source>
        <translation>Gleich wenig Widerstand</translation>
    </message>
    <message>
        <source>Least resistance</source>
        <translation>Der geringste Widerstand</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>No draft carries yet</source>
        <translation>Noch trägt kein Entwurf</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Ergebnis der Abfrage</translation>
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
        <translation>Der erste Satz gehört Ihnen.</translation>
    </message>
    <message>
        <source>This vision carries</source>
        <translation>Diese Vision trägt</translation>
    </message>
    <message>
        <source>Which vision carries?</source>
        <translation>Welche Vision trägt?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Zero option</source>
        <translation>Passivlösung</translation>
    </message>
</context>
<context>
    <name>VotesEdit</name>
    <message>
        <source>Close the vote</source>
        <translation>Abfrage schließen</translation>
    </message>
    <message>
        <source>Discard the result of the vote</source>
        <translation>Ergebnis der Abfrage verwerfen</translation>
    </message>
    <message>
        <source>No ballot has been counted yet. Enter the counts, then close the vote.</source>
        <translation>Noch ist kein Stimmzettel gezählt. Tragen Sie die Anzahlen ein und schließen Sie dann die Abfrage.</translation>
    </message>
    <message>
        <source>{side}: one proposal has {found} ballots, another one {expected}. Every ballot rates every proposal: please count again.</source>
        <translation>{side}: Ein Vorschlag hat {found} Stimmzettel, ein anderer {expected}. Jeder Zettel bewertet jeden Vorschlag: Bitte zählen Sie nach.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation>{minutes} min über der Zeit</translation>
    </message>
</context>
<context>
    <name>WallPicture</name>
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
        <translation>Wand live</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>there is a folder of this name</source>
        <translation>ein Ordner heißt schon so</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder or file name.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
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
</context>
<context>
    <name>WorkshopFile</name>
    <message>
        <source>The file {file} cannot be read: {reason}. Choose another file.</source>
        <translation>Die Datei {file} kann nicht gelesen werden: {reason}. Wählen Sie eine andere Datei.</translation>
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
        <translation>{file} enthält im Feld {field} einen Fehler: {reason}. Es wurde nichts importiert; berichtigen Sie das Feld.</translation>
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
        <translation>{value} ist keiner der Werte {allowed}</translation>
    </message>
    <message>
        <source>{value} is not in the file</source>
        <translation>{value} kommt in der Datei nicht vor</translation>
    </message>
    <message>
        <source>{value} is of another kind than this field needs</source>
        <translation>{value} ist von anderer Art, als das Feld verlangt</translation>
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
        <translation>Noch nicht gespeichert: {reason}. Alles bleibt im Arbeitsspeicher und wird erneut versucht.</translation>
    </message>
</context>
</TS>

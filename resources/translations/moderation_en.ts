<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message numerus="yes">
        <source>%n person(s) have needs on their card.</source>
        <translation>
            <numerusform>%n person has needs on the card.</numerusform>
            <numerusform>%n people have needs on their cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalMinutes</name>
    <message numerus="yes">
        <source>%n person(s) were in the room then.</source>
        <translation>
            <numerusform>One person was in the room then.</numerusform>
            <numerusform>%n people were in the room then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n agreements, goals and tasks were read back at the end and confirmed ({time}).</source>
        <translation>
            <numerusform>The one agreement, goal or task was read back at the end and confirmed ({time}).</numerusform>
            <numerusform>All %n agreements, goals and tasks were read back at the end and confirmed ({time}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n agreements, goals and tasks none was confirmed in the room.</source>
        <translation>
            <numerusform>The one agreement, goal or task was not confirmed in the room.</numerusform>
            <numerusform>Of %n agreements, goals and tasks none was confirmed in the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} of %n agreements, goals and tasks were read back at the end and confirmed ({time}).</source>
        <translation>
            <numerusform>{confirmed} of %n agreement, goal or task was read back at the end and confirmed ({time}).</numerusform>
            <numerusform>{confirmed} of %n agreements, goals and tasks were read back at the end and confirmed ({time}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message numerus="yes">
        <source>%n beyond the first {most}</source>
        <translation>
            <numerusform>%n beyond the first {most}</numerusform>
            <numerusform>%n beyond the first {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a year far away</source>
        <translation>
            <numerusform>%n in a year far away</numerusform>
            <numerusform>%n in a year far away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as private</source>
        <translation>
            <numerusform>%n marked as private</numerusform>
            <numerusform>%n marked as private</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series after the first {most} days</source>
        <translation>
            <numerusform>%n series after the first {most} days</numerusform>
            <numerusform>%n series after the first {most} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are over</source>
        <translation>
            <numerusform>%n that is over</numerusform>
            <numerusform>%n that are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose repetition cannot be read</source>
        <translation>
            <numerusform>%n whose repetition cannot be read</numerusform>
            <numerusform>%n whose repetition cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day that can be read</source>
        <translation>
            <numerusform>%n without a day that can be read</numerusform>
            <numerusform>%n without a day that can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsMinutes</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n photo(s) of the pinboard</source>
        <translation>
            <numerusform>%n photo of the pinboard</numerusform>
            <numerusform>%n photos of the pinboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar card(s)</source>
        <translation>
            <numerusform>%n similar card</numerusform>
            <numerusform>%n similar cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsWall</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
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
        <source>%n released text(s), every checksum is right.</source>
        <translation>
            <numerusform>%n released text, its checksum is right.</numerusform>
            <numerusform>%n released texts, every checksum is right.</numerusform>
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
    <name>ClockCalendar</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are on the clock already</source>
        <translation>
            <numerusform>%n that is on the clock already</numerusform>
            <numerusform>%n that are on the clock already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message numerus="yes">
        <source>%n date(s) of the state taken over.</source>
        <translation>
            <numerusform>%n date of the state taken over.</numerusform>
            <numerusform>%n dates of the state taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingRound</name>
    <message numerus="yes">
        <source>{done} of %n dealt with</source>
        <translation>
            <numerusform>{done} of %n dealt with</numerusform>
            <numerusform>{done} of %n dealt with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message numerus="yes">
        <source>%n step(s) not saved yet</source>
        <translation>
            <numerusform>%n step is not saved yet</numerusform>
            <numerusform>%n steps are not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something missing</source>
        <translation>
            <numerusform>%n with something missing</numerusform>
            <numerusform>%n with something missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were released and are closed: not public.</source>
        <translation>
            <numerusform>%n question was released and is closed: the public does not read it.</numerusform>
            <numerusform>%n questions were released and are closed: the public does not read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>Here at most %n letters fit. What is longer was left out.</source>
        <translation>
            <numerusform>Here at most %n letter fits. What is longer was left out.</numerusform>
            <numerusform>Here at most %n letters fit. What is longer was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n hint(s) dealt with</source>
        <translation>
            <numerusform>%n hint dealt with</numerusform>
            <numerusform>%n hints dealt with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsEdit</name>
    <message numerus="yes">
        <source>Note agreement of %n unit(s)</source>
        <translation>
            <numerusform>Note agreement of %n unit</numerusform>
            <numerusform>Note agreement of %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message numerus="yes">
        <source>%n not in the room</source>
        <translation>
            <numerusform>%n not in the room</numerusform>
            <numerusform>%n not in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsWall</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupAway</name>
    <message numerus="yes">
        <source>%n result(s) missing</source>
        <translation>
            <numerusform>%n result missing</numerusform>
            <numerusform>%n results missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMerge</name>
    <message numerus="yes">
        <source>%n changed here only</source>
        <translation>
            <numerusform>%n changed here only</numerusform>
            <numerusform>%n changed here only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed in the group</source>
        <translation>
            <numerusform>%n changed in the group</numerusform>
            <numerusform>%n changed in the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed session by the group</source>
        <translation>
            <numerusform>%n marked as closed session by the group</numerusform>
            <numerusform>%n marked as closed session by the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another order</source>
        <translation>
            <numerusform>%n in another order</numerusform>
            <numerusform>%n in another order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed in the group</source>
        <translation>
            <numerusform>%n removed in the group</numerusform>
            <numerusform>%n removed in the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of the plenary, such as votes and consents</source>
        <translation>
            <numerusform>%n result of the plenary, such as votes and consents</numerusform>
            <numerusform>%n results of the plenary, such as votes and consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWork</name>
    <message numerus="yes">
        <source>%n conflict(s) are not decided yet. Choose what holds, then merge.</source>
        <translation>
            <numerusform>One conflict is not decided yet. Choose what holds, then merge.</numerusform>
            <numerusform>%n conflicts are not decided yet. Choose what holds, then merge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintButton</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvolvementPage</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n body(ies) of the matrix</source>
        <translation>
            <numerusform>Add %n body of the matrix</numerusform>
            <numerusform>Add %n bodies of the matrix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n unit(s)</source>
        <translation>
            <numerusform>Add %n unit</numerusform>
            <numerusform>Add %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lengths</name>
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
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
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
        <source>%n event(s)</source>
        <translation>
            <numerusform>one event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, also without a date</source>
        <translation>
            <numerusform>%n open, also without a date</numerusform>
            <numerusform>%n open, also without a date</numerusform>
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
        <source>%n wait(s)</source>
        <translation>
            <numerusform>one waits</numerusform>
            <numerusform>%n wait</numerusform>
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
    <name>LostVotes</name>
    <message numerus="yes">
        <source>%n vote(s) or round(s) ended with the program</source>
        <translation>
            <numerusform>%n vote or round ended with the program</numerusform>
            <numerusform>%n votes or rounds ended with the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n entry(ies) had not reached the disk and are back</source>
        <translation>
            <numerusform>%n entry had not reached the disk and is back</numerusform>
            <numerusform>%n entries had not reached the disk and are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from closed session left out</source>
        <translation>
            <numerusform>%n from closed session left out</numerusform>
            <numerusform>%n from closed session left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message numerus="yes">
        <source>%n goal(s) not covered</source>
        <translation>
            <numerusform>%n goal is not covered</numerusform>
            <numerusform>%n goals are not covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Need not clarified for %n goal(s)</source>
        <translation>
            <numerusform>Need not clarified for %n goal</numerusform>
            <numerusform>Need not clarified for %n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message numerus="yes">
        <source>%n method file(s) left out</source>
        <translation>
            <numerusform>%n method file left out</numerusform>
            <numerusform>%n method files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message numerus="yes">
        <source>%n answer(s) of units not in the room: who asks them by when?</source>
        <translation>
            <numerusform>%n answer of a unit that is not in the room: who asks it by when?</numerusform>
            <numerusform>%n answers of units that are not in the room: who asks them by when?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be confirmed: who sees to it by when?</source>
        <translation>
            <numerusform>%n answer to be confirmed: who sees to it by when?</numerusform>
            <numerusform>%n answers to be confirmed: who sees to it by when?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) on the path of a goal without a sitting or a paper</source>
        <translation>
            <numerusform>%n body on the path of a goal without a sitting or a paper</numerusform>
            <numerusform>%n bodies on the path of a goal without a sitting or a paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) without a way, a contact point or a date</source>
        <translation>
            <numerusform>%n conflict without a way, a contact point or a date</numerusform>
            <numerusform>%n conflicts without a way, a contact point or a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in which only one side gives</source>
        <translation>
            <numerusform>%n deal in which only one side gives</numerusform>
            <numerusform>%n deals in which only one side gives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) that cannot be measured yet</source>
        <translation>
            <numerusform>%n goal that cannot be measured yet</numerusform>
            <numerusform>%n goals that cannot be measured yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with a gap that nobody closes</source>
        <translation>
            <numerusform>%n goal with a gap that nobody closes</numerusform>
            <numerusform>%n goals with a gap that nobody closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a date</source>
        <translation>
            <numerusform>%n goal without a date</numerusform>
            <numerusform>%n goals without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without anybody responsible</source>
        <translation>
            <numerusform>%n goal without anybody responsible</numerusform>
            <numerusform>%n goals without anybody responsible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation>
            <numerusform>%n open objection</numerusform>
            <numerusform>%n open objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) of the involvement map</source>
        <translation>
            <numerusform>%n open point of the involvement map</numerusform>
            <numerusform>%n open points of the involvement map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without attendance</source>
        <translation>
            <numerusform>Attendance open: %n person</numerusform>
            <numerusform>Attendance open: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without an alternative text</source>
        <translation>
            <numerusform>%n photo without an alternative text</numerusform>
            <numerusform>%n photos without an alternative text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) disputed in the room</source>
        <translation>
            <numerusform>%n point disputed in the room</numerusform>
            <numerusform>%n points disputed in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not read back</source>
        <translation>
            <numerusform>%n point not read back</numerusform>
            <numerusform>%n points not read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) without a reason</source>
        <translation>
            <numerusform>%n rejection without a reason</numerusform>
            <numerusform>%n rejections without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released text(s) with a wrong checksum</source>
        <translation>
            <numerusform>%n released text with a wrong checksum</numerusform>
            <numerusform>%n released texts with a wrong checksum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not answered</source>
        <translation>
            <numerusform>%n request not answered</numerusform>
            <numerusform>%n requests not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) without a reason</source>
        <translation>
            <numerusform>%n reservation without a reason</numerusform>
            <numerusform>%n reservations without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) without what would lift it</source>
        <translation>
            <numerusform>%n reservation without what would lift it</numerusform>
            <numerusform>%n reservations without what would lift them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not settled</source>
        <translation>
            <numerusform>%n role not settled</numerusform>
            <numerusform>%n roles not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without a date</source>
        <translation>
            <numerusform>%n task without a date</numerusform>
            <numerusform>%n tasks without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without an owner</source>
        <translation>
            <numerusform>%n task without an owner</numerusform>
            <numerusform>%n tasks without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without names</source>
        <translation>
            <numerusform>%n unit without names</numerusform>
            <numerusform>%n units without names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesLeft</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overnight</name>
    <message numerus="yes">
        <source>%n block(s) not held</source>
        <translation>
            <numerusform>%n block not held</numerusform>
            <numerusform>%n blocks not held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a cluster</source>
        <translation>
            <numerusform>%n card without a cluster</numerusform>
            <numerusform>%n cards without a cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) without a way agreed</source>
        <translation>
            <numerusform>%n conflict without a way agreed</numerusform>
            <numerusform>%n conflicts without a way agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) not carried by all</source>
        <translation>
            <numerusform>%n goal not carried by all</numerusform>
            <numerusform>%n goals not carried by all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with a reservation</source>
        <translation>
            <numerusform>%n goal with a reservation</numerusform>
            <numerusform>%n goals with a reservation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) with a unit that is still to be asked</source>
        <translation>
            <numerusform>%n goal with a unit that is still to be asked</numerusform>
            <numerusform>%n goals with a unit that is still to be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the parking lot</source>
        <translation>
            <numerusform>%n item in the parking lot</numerusform>
            <numerusform>%n items in the parking lot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with disputed roles</source>
        <translation>
            <numerusform>%n task with disputed roles</numerusform>
            <numerusform>%n tasks with disputed roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) still open</source>
        <translation>
            <numerusform>%n vote still open</numerusform>
            <numerusform>%n votes still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n find</numerusform>
            <numerusform>%n finds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message numerus="yes">
        <source>Import %n participant(s)</source>
        <translation>
            <numerusform>Import %n participant</numerusform>
            <numerusform>Import %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note attendance of %n participant(s)</source>
        <translation>
            <numerusform>Note attendance of %n participant</numerusform>
            <numerusform>Note attendance of %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken over</source>
        <translation>
            <numerusform>%n participant taken over</numerusform>
            <numerusform>%n participants taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n participant(s)</source>
        <translation>
            <numerusform>Take over %n participant</numerusform>
            <numerusform>Take over %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message numerus="yes">
        <source>%n line(s) taken over</source>
        <translation>
            <numerusform>%n line taken over</numerusform>
            <numerusform>%n lines taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollVerdict</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) gave 8 or more.</source>
        <translation>
            <numerusform>%n ballot gave 8 or more.</numerusform>
            <numerusform>%n ballots gave 8 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasoned objection(s) to take up.</source>
        <translation>
            <numerusform>%n reasoned objection to take up.</numerusform>
            <numerusform>%n reasoned objections to take up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reasoned objection, but nobody is in favour of %n of the proposals: there is no consent on all of them.</source>
        <translation>
            <numerusform>No reasoned objection, but nobody is in favour of one of the proposals: there is no consent on it.</numerusform>
            <numerusform>No reasoned objection, but nobody is in favour of %n of the proposals: there is no consent on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollsPage</name>
    <message numerus="yes">
        <source>%n ballot(s) of this side</source>
        <translation>
            <numerusform>%n ballot of this side</numerusform>
            <numerusform>%n ballots of this side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) so far. A secret vote needs at least five: with fewer, the total would show who voted how. Or ask the room whether it votes openly.</source>
        <translation>
            <numerusform>%n ballot so far. A secret vote needs at least five: with fewer, the total would show who voted how. Or ask the room whether it votes openly.</numerusform>
            <numerusform>%n ballots so far. A secret vote needs at least five: with fewer, the total would show who voted how. Or ask the room whether it votes openly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n may vote: a secret vote needs at least five ballots, because with fewer the total shows who voted how. Better vote openly.</source>
        <translation>
            <numerusform>Only one person may vote: a secret vote needs at least five ballots, because with fewer the total shows who voted how. Better vote openly.</numerusform>
            <numerusform>Only %n may vote: a secret vote needs at least five ballots, because with fewer the total shows who voted how. Better vote openly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollsWall</name>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>%n point each</numerusform>
            <numerusform>%n points each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End, %n min earlier than invited</source>
        <translation>
            <numerusform>End, %n min earlier than invited</numerusform>
            <numerusform>End, %n min earlier than invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End, %n min longer than invited</source>
        <translation>
            <numerusform>End, %n min longer than invited</numerusform>
            <numerusform>End, %n min longer than invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>Stopped after %n page(s).</source>
        <translation>
            <numerusform>Stopped after %n page.</numerusform>
            <numerusform>Stopped after %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n month(s)</source>
        <translation>
            <numerusform>late by %n month</numerusform>
            <numerusform>late by %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%n expectation(s) of the client</source>
        <translation>
            <numerusform>%n expectation of the client</numerusform>
            <numerusform>%n expectations of the client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are worried</source>
        <translation>
            <numerusform>%n group is worried</numerusform>
            <numerusform>%n groups are worried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups want to settle first: {topic}</source>
        <translation>
            <numerusform>%n group wants to settle first: {topic}</numerusform>
            <numerusform>%n groups want to settle first: {topic}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-go theme(s)</source>
        <translation>
            <numerusform>%n no-go theme</numerusform>
            <numerusform>%n no-go themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of success</source>
        <translation>
            <numerusform>%n sign of success</numerusform>
            <numerusform>%n signs of success</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) it is not about</source>
        <translation>
            <numerusform>%n topic it is not about</numerusform>
            <numerusform>%n topics it is not about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics are wanted first</source>
        <translation>
            <numerusform>%n topic is wanted first</numerusform>
            <numerusform>%n topics are each wanted first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n file(s) with questions left out</source>
        <translation>
            <numerusform>%n file with questions left out</numerusform>
            <numerusform>%n files with questions left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions at once</source>
        <translation>
            <numerusform>%n question at once</numerusform>
            <numerusform>%n questions at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
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
    <name>RatingsMinutes</name>
    <message numerus="yes">
        <source>%n answer(s), mean {mean}, spread {spread}</source>
        <translation>
            <numerusform>%n answer, mean {mean}, spread {spread}</numerusform>
            <numerusform>%n answers, mean {mean}, spread {spread}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n person in the room</numerusform>
            <numerusform>%n people in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n read</source>
        <translation>
            <numerusform>{done} of %n read</numerusform>
            <numerusform>{done} of %n read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n block(s) without a question</source>
        <translation>
            <numerusform>%n block without a question</numerusform>
            <numerusform>%n blocks without a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open reply(s)</source>
        <translation>
            <numerusform>%n open reply</numerusform>
            <numerusform>%n open replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) come without anybody who may commit it</source>
        <translation>
            <numerusform>%n unit comes without anybody who may commit it</numerusform>
            <numerusform>%n units come without anybody who may commit them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without names</source>
        <translation>
            <numerusform>%n unit without names</numerusform>
            <numerusform>%n units without names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): unknown who may commit it</source>
        <translation>
            <numerusform>%n unit: unknown who may commit it</numerusform>
            <numerusform>%n units: unknown who may commit them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier than invited</source>
        <translation>
            <numerusform>%n min earlier than invited</numerusform>
            <numerusform>%n min earlier than invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than invited</source>
        <translation>
            <numerusform>%n min longer than invited</numerusform>
            <numerusform>%n min longer than invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n more like this</numerusform>
            <numerusform>%n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesEdit</name>
    <message numerus="yes">
        <source>Take %n column(s) from the units</source>
        <translation>
            <numerusform>Take %n column from the units</numerusform>
            <numerusform>Take %n columns from the units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n task(s) from the catalogue</source>
        <translation>
            <numerusform>Take %n task from the catalogue</numerusform>
            <numerusform>Take %n tasks from the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n proposal(s)</source>
        <translation>
            <numerusform>Take over %n proposal</numerusform>
            <numerusform>Take over %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over a table with %n task(s)</source>
        <translation>
            <numerusform>Take over a table with %n task</numerusform>
            <numerusform>Take over a table with %n tasks</numerusform>
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
        <source>%n letter(s) come along.</source>
        <translation>
            <numerusform>%n letter comes along.</numerusform>
            <numerusform>%n letters come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) fit tasks and bodies here.</source>
        <translation>
            <numerusform>%n letter fits tasks and bodies here.</numerusform>
            <numerusform>%n letters fit tasks and bodies here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) go with it.</source>
        <translation>
            <numerusform>%n letter goes with it.</numerusform>
            <numerusform>%n letters go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) here are not in the file and stay.</source>
        <translation>
            <numerusform>%n letter here is not in the file and stays.</numerusform>
            <numerusform>%n letters here are not in the file and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash with what stands here: choose.</source>
        <translation>
            <numerusform>%n of them clashes with what stands here: choose.</numerusform>
            <numerusform>%n of them clash with what stands here: choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n new body(s): {names}</source>
        <translation>
            <numerusform>Add %n new body: {names}</numerusform>
            <numerusform>Add %n new bodies: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n new task(s): {names}</source>
        <translation>
            <numerusform>Add %n new task: {names}</numerusform>
            <numerusform>Add %n new tasks: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n letter(s) that stand here</source>
        <translation>
            <numerusform>Replace %n letter that stands here</numerusform>
            <numerusform>Replace %n letters that stand here</numerusform>
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
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n answer(s), not stored yet. They are shuffled when the round is closed.</source>
        <translation>
            <numerusform>%n answer, not stored yet. Closing the round shuffles them.</numerusform>
            <numerusform>%n answers, not stored yet. Closing the round shuffles them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundRules</name>
    <message numerus="yes">
        <source>%n expectation(s) have not been looked at again.</source>
        <translation>
            <numerusform>%n expectation has not been looked at again.</numerusform>
            <numerusform>%n expectations have not been looked at again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n entry(ies)</source>
        <translation>
            <numerusform>{group}: one entry</numerusform>
            <numerusform>{group}: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address:</source>
        <translation>
            <numerusform>%n without an address:</numerusform>
            <numerusform>%n without an address:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to the mail program for %n address(es).</source>
        <translation>
            <numerusform>Given to the mail program for %n address.</numerusform>
            <numerusform>Given to the mail program for %n addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n address(es)</source>
        <translation>
            <numerusform>Send to %n address</numerusform>
            <numerusform>Send to %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to all %n address(es).</source>
        <translation>
            <numerusform>Sent to the one address.</numerusform>
            <numerusform>Sent to all %n addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n address(es)</source>
        <translation>
            <numerusform>To %n address</numerusform>
            <numerusform>To %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingMinutes</name>
    <message numerus="yes">
        <source>Given to the mail program on {day}, {time} ({state}): %n address(es).</source>
        <translation>
            <numerusform>Given to the mail program on {day}, {time} ({state}): %n address.</numerusform>
            <numerusform>Given to the mail program on {day}, {time} ({state}): %n addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent on {day}, {time} ({state}): %n address(es).</source>
        <translation>
            <numerusform>Sent on {day}, {time} ({state}): %n address.</numerusform>
            <numerusform>Sent on {day}, {time} ({state}): %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n block(s) of the agenda changed</source>
        <translation>
            <numerusform>One block of the agenda changed</numerusform>
            <numerusform>%n blocks of the agenda changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) go with it.</source>
        <translation>
            <numerusform>One registration goes with it.</numerusform>
            <numerusform>%n registrations go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) taken over</source>
        <translation>
            <numerusform>One registration taken over</numerusform>
            <numerusform>%n registrations taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still without</source>
        <translation>
            <numerusform>one still without</numerusform>
            <numerusform>%n still without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>one waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCertificate</name>
    <message numerus="yes">
        <source>%n kick-off(s) or training(s) lacking</source>
        <translation>
            <numerusform>one kick-off or training lacking</numerusform>
            <numerusform>%n kick-offs or trainings lacking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesChoose</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>one card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesGrid</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>one waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there</source>
        <translation>
            <numerusform>one was there</numerusform>
            <numerusform>%n were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message numerus="yes">
        <source>Take over %n registration(s)</source>
        <translation>
            <numerusform>Take over %n registration</numerusform>
            <numerusform>Take over %n registrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesPeople</name>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesReport</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kick-off(s) or training(s)</source>
        <translation>
            <numerusform>one kick-off or training</numerusform>
            <numerusform>%n kick-offs or trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>one waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesRows</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>one card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>one result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in {event}</source>
        <translation>
            <numerusform>%n seat in {event}</numerusform>
            <numerusform>%n seats in {event}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWorkshop</name>
    <message numerus="yes">
        <source>{origin}, %n card(s)</source>
        <translation>
            <numerusform>{origin}, one card</numerusform>
            <numerusform>{origin}, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Smart</name>
    <message numerus="yes">
        <source>%n not in the room</source>
        <translation>
            <numerusform>%n not in the room</numerusform>
            <numerusform>%n not in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s)</source>
        <translation>
            <numerusform>%n rejection</numerusform>
            <numerusform>%n rejections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
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
        <source>%n with reservation</source>
        <translation>
            <numerusform>%n with reservation</numerusform>
            <numerusform>%n with reservation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message numerus="yes">
        <source>%n speech(es), {time} min</source>
        <translation>
            <numerusform>%n speech, {time} min</numerusform>
            <numerusform>%n speeches, {time} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) ended with the closed part</source>
        <translation>
            <numerusform>%n wish ended with the closed part</numerusform>
            <numerusform>%n wishes ended with the closed part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersWall</name>
    <message numerus="yes">
        <source>%n min per speech.</source>
        <translation>
            <numerusform>%n minute per speech.</numerusform>
            <numerusform>%n minutes per speech.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>… and %n more in the minutes</source>
        <translation>
            <numerusform>… and %n more in the minutes</numerusform>
            <numerusform>… and %n more in the minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message numerus="yes">
        <source>%n more step(s) are in that folder, too.</source>
        <translation>
            <numerusform>%n more step is in that folder, too.</numerusform>
            <numerusform>%n more steps are in that folder, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
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
        <source>%n sitting(s), {first} to {last}</source>
        <translation>
            <numerusform>%n sitting, {first} to {last}</numerusform>
            <numerusform>%n sittings, {first} to {last}</numerusform>
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
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n hint(s) open</source>
        <translation>
            <numerusform>%n hint open</numerusform>
            <numerusform>%n hints open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) begin too early</source>
        <translation>
            <numerusform>%n step begins too early</numerusform>
            <numerusform>%n steps begin too early</numerusform>
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
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeIn</name>
    <message numerus="yes">
        <source>Take over %n line(s)</source>
        <translation>
            <numerusform>Take over %n line</numerusform>
            <numerusform>Take over %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedIn</name>
    <message numerus="yes">
        <source>Type in %n entries</source>
        <translation>
            <numerusform>Type in %n entry</numerusform>
            <numerusform>Type in %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitUse</name>
    <message numerus="yes">
        <source>%n agreement(s) of earlier workshops keep its name</source>
        <translation>
            <numerusform>%n agreement of earlier workshops keeps its name</numerusform>
            <numerusform>%n agreements of earlier workshops keep its name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed date(s) keep its name</source>
        <translation>
            <numerusform>%n fixed date keeps its name</numerusform>
            <numerusform>%n fixed dates keep its name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) keep its name as the owner</source>
        <translation>
            <numerusform>%n goal keeps its name as the owner</numerusform>
            <numerusform>%n goals keep its name as the owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) to which it contributes go on without it</source>
        <translation>
            <numerusform>%n goal to which it contributes goes on without it</numerusform>
            <numerusform>%n goals to which it contributes go on without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to the minutes keep its name</source>
        <translation>
            <numerusform>%n objection to the minutes keeps its name</numerusform>
            <numerusform>%n objections to the minutes keep its name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of goals keep its name</source>
        <translation>
            <numerusform>%n path of a goal keeps its name</numerusform>
            <numerusform>%n paths of goals keep its name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed with it</source>
        <translation>
            <numerusform>%n person removed with it</numerusform>
            <numerusform>%n people removed with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pre-talk(s) removed with it</source>
        <translation>
            <numerusform>%n pre-talk removed with it</numerusform>
            <numerusform>%n pre-talks removed with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) of the minutes stay</source>
        <translation>
            <numerusform>%n sign-off of the minutes stays</numerusform>
            <numerusform>%n sign-offs of the minutes stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) taken off the list</source>
        <translation>
            <numerusform>%n speaker taken off the list</numerusform>
            <numerusform>%n speakers taken off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speech(es) stay counted for the side alone</source>
        <translation>
            <numerusform>%n speech stays counted for the side alone</numerusform>
            <numerusform>%n speeches stay counted for the side alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the timeline keep its name</source>
        <translation>
            <numerusform>%n step of the timeline keeps its name</numerusform>
            <numerusform>%n steps of the timeline keep its name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) or parked point(s) keep its name</source>
        <translation>
            <numerusform>%n task or parked point keeps its name</numerusform>
            <numerusform>%n tasks or parked points keep its name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) of its members have nobody who may vote</source>
        <translation>
            <numerusform>%n vote of its members has nobody who may vote</numerusform>
            <numerusform>%n votes of its members have nobody who may vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its answer to %n goal(s) stays as given, with a note</source>
        <translation>
            <numerusform>its answer to %n goal stays as given, with a note</numerusform>
            <numerusform>its answers to %n goals stay as given, with a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its column in the role matrix stays, with %n letter(s)</source>
        <translation>
            <numerusform>its column in the role matrix stays, with %n letter</numerusform>
            <numerusform>its column in the role matrix stays, with %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who was to ask it about %n goal(s) goes with it</source>
        <translation>
            <numerusform>who was to ask it about %n goal goes with it</numerusform>
            <numerusform>who was to ask it about %n goals goes with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisionHint</name>
    <message numerus="yes">
        <source>%n word(s): does it say already what will be different?</source>
        <translation>
            <numerusform>%n word: does it say already what will be different?</numerusform>
            <numerusform>%n words: do they say already what will be different?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisionPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) in both</source>
        <translation>
            <numerusform>%n element in both</numerusform>
            <numerusform>%n elements in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteOn</name>
    <message numerus="yes">
        <source>%n round(s) closed</source>
        <translation>
            <numerusform>%n round closed</numerusform>
            <numerusform>%n rounds closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without words is left out.</source>
        <translation>
            <numerusform>%n without words is left out.</numerusform>
            <numerusform>%n without words are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) so far. This vote is secret and needs at least five: with fewer, the total would show who voted how. F10 votes on the drafts openly.</source>
        <translation>
            <numerusform>%n ballot so far. This vote is secret and needs at least five: with fewer, the total would show who voted how. F10 votes on the drafts openly.</numerusform>
            <numerusform>%n ballots so far. This vote is secret and needs at least five: with fewer, the total would show who voted how. F10 votes on the drafts openly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may vote, fixed since the first ballot</source>
        <translation>
            <numerusform>%n person may vote, fixed since the first ballot</numerusform>
            <numerusform>%n people may vote, fixed since the first ballot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may vote; whoever is here at the first ballot</source>
        <translation>
            <numerusform>%n person may vote; whoever is here at the first ballot</numerusform>
            <numerusform>%n people may vote; whoever is here at the first ballot</numerusform>
        </translation>
    </message>
</context>
</TS>

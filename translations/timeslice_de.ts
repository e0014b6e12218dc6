<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleTimeline</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Run all cards</source>
        <translation>Alle Karten starten</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Alle Läufe abbrechen</translation>
    </message>
    <message>
        <source>Undo the last scheduling decision</source>
        <translation>Letzte Scheduling-Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Set the machine&apos;s cores and policy</source>
        <translation>Kerne und Strategie der Maschine einstellen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Go to the previous event in the focused timeline</source>
        <translation>Zum vorigen Ereignis der aktiven Zeitleiste springen</translation>
    </message>
    <message>
        <source>Go to the next event in the focused timeline</source>
        <translation>Zum nächsten Ereignis der aktiven Zeitleiste springen</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ganze Zeit einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Scroll to an earlier time</source>
        <translation>Zu früherer Zeit scrollen</translation>
    </message>
    <message>
        <source>Scroll to a later time</source>
        <translation>Zu späterer Zeit scrollen</translation>
    </message>
    <message>
        <source>By task: one lane per task</source>
        <translation>Nach Task: eine Spur je Task</translation>
    </message>
    <message>
        <source>By core: one lane per core</source>
        <translation>Nach Kern: eine Spur je Kern</translation>
    </message>
    <message>
        <source>Cards in two columns</source>
        <translation>Karten in zwei Spalten</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Alle Karten zeigen</translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation>Tabelle der Läufe zeigen</translation>
    </message>
    <message>
        <source>Show the explanation of a run</source>
        <translation>Erklärung eines Laufs zeigen</translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation>Linker Bereich</translation>
    </message>
    <message>
        <source>Bottom panel</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Cards only</source>
        <translation>Nur Karten</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters springen</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Zum vorigen Teil des Fensters springen</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Copy the focused card, table or text; otherwise all cards</source>
        <translation>Karte, Tabelle oder Text mit dem Fokus kopieren; sonst alle Karten</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Undo the last change of settings</source>
        <translation>Letzte Änderung der Einstellungen rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the change of settings</source>
        <translation>Änderung der Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Wheel zooms without Ctrl</source>
        <translation>Mausrad zoomt ohne Strg</translation>
    </message>
    <message>
        <source>Help about this part of the window</source>
        <translation>Hilfe zu diesem Teil des Fensters</translation>
    </message>
    <message>
        <source>Go a step back: to the previous event on any card, or what steps go to</source>
        <translation>Einen Schritt zurück: zum vorigen Ereignis einer beliebigen Karte oder zum gewählten Ziel der Schritte</translation>
    </message>
    <message>
        <source>Go a step on: to the next event on any card, or what steps go to</source>
        <translation>Einen Schritt weiter: zum nächsten Ereignis einer beliebigen Karte oder zum gewählten Ziel der Schritte</translation>
    </message>
    <message>
        <source>Go to the start; in a lesson, to its first step</source>
        <translation>Zum Anfang springen; in einer Lektion zu ihrem ersten Schritt</translation>
    </message>
    <message>
        <source>Go to the end; in a lesson, to its last step</source>
        <translation>Zum Ende springen; in einer Lektion zu ihrem letzten Schritt</translation>
    </message>
    <message>
        <source>Say in words what happens at the playhead</source>
        <translation>In Worten sagen, was an der Abspielmarke geschieht</translation>
    </message>
    <message>
        <source>Answer an open question; choose who runs next on a card that asks; otherwise show only that card, or all again</source>
        <translation>Offene Frage beantworten; auf einer Karte, die fragt, wählen, wer als Nächstes läuft; sonst nur diese Karte zeigen oder wieder alle</translation>
    </message>
    <message>
        <source>Show the lessons</source>
        <translation>Lektionen zeigen</translation>
    </message>
    <message>
        <source>Go on: the rest of the step, the answer, the next step</source>
        <translation>Weiter: der Rest des Schritts, die Antwort, der nächste Schritt</translation>
    </message>
    <message>
        <source>Go back to the previous step</source>
        <translation>Zum vorigen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Reveal the answer</source>
        <translation>Frage auflösen</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Tipp zeigen</translation>
    </message>
    <message>
        <source>Restore the step as it was</source>
        <translation>Schritt wiederherstellen</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Present from the beginning</source>
        <translation>Von Anfang an präsentieren</translation>
    </message>
    <message>
        <source>Present from here</source>
        <translation>Ab hier präsentieren</translation>
    </message>
    <message>
        <source>Predict who runs next</source>
        <translation>Vorhersagen, wer als Nächstes läuft</translation>
    </message>
    <message>
        <source>Picture, animation, deck …</source>
        <translation>Bild, Animation, Foliensatz …</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Make a lesson of the stage …</source>
        <translation>Lektion aus der Bühne machen …</translation>
    </message>
    <message>
        <source>Lesson as slides (PDF) …</source>
        <translation>Lektion als Folien (PDF) …</translation>
    </message>
    <message>
        <source>Lesson as slides (PowerPoint) …</source>
        <translation>Lektion als Folien (PowerPoint) …</translation>
    </message>
    <message>
        <source>Handout to print (PDF) …</source>
        <translation>Arbeitsblatt zum Drucken (PDF) …</translation>
    </message>
    <message>
        <source>Add the stage as a step</source>
        <translation>Bühne als Schritt anfügen</translation>
    </message>
    <message>
        <source>Replace the stage of the step</source>
        <translation>Bühne des Schritts ersetzen</translation>
    </message>
    <message>
        <source>Edit the texts of the step</source>
        <translation>Texte des Schritts bearbeiten</translation>
    </message>
</context>
<context>
    <name>CalibrateCommand</name>
    <message>
        <source>Measures what switching, waking and starting cost on this computer.</source>
        <translation>Misst, was Wechseln, Wecken und Starten auf diesem Computer kosten.</translation>
    </message>
    <message>
        <source>Writes the profile to this file, for --machine FILE; without it, the profile is that of --machine this.</source>
        <translation>Schreibt das Profil in diese Datei, für --machine FILE; ohne diese Option gilt es für --machine this.</translation>
    </message>
    <message>
        <source>Saved in &apos;%1&apos;.</source>
        <translation>Gespeichert in &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>verrauscht</translation>
    </message>
    <message>
        <source>The computer was too busy: many costs varied by more than a quarter. Try again when it is idle.</source>
        <translation>Der Computer war zu stark ausgelastet: Viele Kosten schwankten um mehr als ein Viertel. Versuchen Sie es erneut, wenn er nichts anderes zu tun hat.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1: no problems found (tasks: %2, resources: %3).</source>
        <translation>%1: keine Fehler gefunden (Tasks: %2, Ressourcen: %3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its expectations are met under its models.</source>
        <translation>Unter ihren Modellen erfüllt sie ihre Erwartungen.</translation>
    </message>
    <message>
        <source>Checks a workload or a lesson and reports its problems.</source>
        <translation>Prüft eine Arbeitslast oder eine Lektion und meldet, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>A workload file or a lesson file, a built-in workload&apos;s name, lesson:ID for a built-in lesson, or lesson:all.</source>
        <translation>Eine Datei mit einer Arbeitslast oder einer Lektion, der Name einer mitgelieferten Arbeitslast, lesson:ID für eine mitgelieferte Lektion oder lesson:all.</translation>
    </message>
    <message>
        <source>Runs the live runs of a lesson live, not simulated.</source>
        <translation>Führt Live-Läufe einer Lektion live aus, statt sie zu simulieren.</translation>
    </message>
    <message>
        <source>Nothing to check: give a workload or a lesson.</source>
        <translation>Nichts zu prüfen: Geben Sie eine Arbeitslast oder eine Lektion an.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartetes Argument &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation>Es gibt keine Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation>Es gibt keine Option &apos;%1&apos;. Meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>&apos;timeslice help %1&apos; lists the options.</source>
        <translation>&apos;timeslice help %1&apos; listet die Optionen auf.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
</context>
<context>
    <name>ConsoleTexts</name>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>Reads recordings from a file and writes them in another format, or as a picture.</source>
        <translation>Liest Aufzeichnungen aus einer Datei und schreibt sie in einem anderen Format oder als Bild.</translation>
    </message>
    <message>
        <source>The file to read: %1.</source>
        <translation>Die Datei, die gelesen wird: %1.</translation>
    </message>
    <message>
        <source>The file to write, in the format of its suffix: %1.</source>
        <translation>Die Datei, die geschrieben wird, im Format ihrer Endung: %1.</translation>
    </message>
    <message>
        <source>Two files are needed: one to read, and one to write.</source>
        <translation>Zwei Dateien sind nötig: eine zum Lesen und eine zum Schreiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Describes a run as text, or explains the state of a task at a given time.</source>
        <translation>Beschreibt einen Lauf als Text oder erklärt den Zustand eines Tasks zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Describes only this task.</source>
        <translation>Beschreibt nur diesen Task.</translation>
    </message>
    <message>
        <source>Explains why each task, or the one given with --task, is in its state at this time of the run.</source>
        <translation>Erklärt, warum jeder Task oder der mit --task gewählte zu dieser Zeit des Laufs in seinem Zustand ist.</translation>
    </message>
    <message>
        <source>--at is &apos;%1&apos;; expected a time of the run, such as 12 ms.</source>
        <translation>--at ist &apos;%1&apos;; erwartet wird eine Zeit des Laufs, etwa 12 ms.</translation>
    </message>
    <message>
        <source>The workload has no task &apos;%1&apos;.</source>
        <translation>Die Arbeitslast hat keinen Task &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The workload has no task &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation>Die Arbeitslast hat keinen Task &apos;%1&apos;. Meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExportReader</name>
    <message>
        <source>Part of the time that pictures show, such as 10ms..30ms (default: all of it).</source>
        <translation>Teil der Zeit, den Bilder zeigen, etwa 10ms..30ms (Standard: die ganze).</translation>
    </message>
    <message>
        <source>Runs that pictures show, counted from 1 (default: all).</source>
        <translation>Läufe, die Bilder zeigen, ab 1 gezählt (Standard: alle).</translation>
    </message>
    <message>
        <source>How much of the runs one second of an animation shows, such as 10ms (default: a round time with which it takes 4 to 10 s).</source>
        <translation>Wie viel von den Läufen eine Sekunde einer Animation zeigt, etwa 10ms (Standard: eine runde Zeit, mit der sie 4 bis 10 s dauert).</translation>
    </message>
    <message>
        <source>Frames of an animation, at most (default: %1).</source>
        <translation>Einzelbilder einer Animation, höchstens (Standard: %1).</translation>
    </message>
    <message>
        <source>A GIF plays once (default: again and again).</source>
        <translation>Ein GIF läuft einmal (Standard: immer wieder).</translation>
    </message>
    <message>
        <source>Writes a PDF as a deck: a page for each card (default), or for each stop of the playhead. PPTX always is one.</source>
        <translation>Schreibt ein PDF als Foliensatz: eine Seite für jede Karte (Standard) oder für jeden Haltepunkt der Abspielmarke. PPTX ist immer einer.</translation>
    </message>
    <message>
        <source>Where the playhead stops in a deck (default: where something changes, or at round times); implies --deck stops.</source>
        <translation>Wo die Abspielmarke in einem Foliensatz hält (Standard: wo sich etwas ändert oder zu runden Zeiten); schließt --deck stops ein.</translation>
    </message>
    <message>
        <source>--range is &apos;%1&apos;; expected two times, the earlier one first, such as 10ms..30ms.</source>
        <translation>--range ist &apos;%1&apos;; erwartet werden zwei Zeiten, die frühere zuerst, etwa 10ms..30ms.</translation>
    </message>
    <message>
        <source>--card has &apos;%1&apos;; expected whole numbers of at least 1.</source>
        <translation>--card enthält &apos;%1&apos;; erwartet werden ganze Zahlen ab 1.</translation>
    </message>
    <message>
        <source>--speed is &apos;%1&apos;; expected how much one second shows, such as 10ms.</source>
        <translation>--speed ist &apos;%1&apos;; erwartet wird, wie viel eine Sekunde zeigt, etwa 10ms.</translation>
    </message>
    <message>
        <source>--frames is &apos;%1&apos;; expected a whole number from 2 to %2.</source>
        <translation>--frames ist &apos;%1&apos;; erwartet wird eine ganze Zahl von 2 bis %2.</translation>
    </message>
    <message>
        <source>--deck is &apos;%1&apos;; expected cards or stops.</source>
        <translation>--deck ist &apos;%1&apos;; erwartet wird cards oder stops.</translation>
    </message>
    <message>
        <source>--stops needs --deck stops, not --deck cards.</source>
        <translation>--stops braucht --deck stops, nicht --deck cards.</translation>
    </message>
    <message>
        <source>--stops has &apos;%1&apos;; expected times of the run, such as 12 ms.</source>
        <translation>--stops enthält &apos;%1&apos;; erwartet werden Zeiten des Laufs, etwa 12 ms.</translation>
    </message>
    <message>
        <source>--card is %1, but the last run is %2.</source>
        <translation>--card ist %1, aber der letzte Lauf ist %2.</translation>
    </message>
</context>
<context>
    <name>HelpCommand</name>
    <message>
        <source>A command, or a topic listed by &apos;timeslice help&apos;.</source>
        <translation>Ein Befehl oder ein Thema, das &apos;timeslice help&apos; auflistet.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Opens the window with a workload.</source>
        <translation>Öffnet das Fenster mit einer Arbeitslast.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Erfolg.</translation>
    </message>
    <message>
        <source>A run failed: deadlock, time limit, stopped. The results so far were written.</source>
        <translation>Ein Lauf ist fehlgeschlagen: Deadlock, Zeitlimit, Abbruch. Die bisherigen Ergebnisse wurden geschrieben.</translation>
    </message>
    <message>
        <source>Bad input or usage, or output that cannot be written.</source>
        <translation>Falsche Eingabe, falscher Aufruf oder eine Ausgabe, die sich nicht schreiben lässt.</translation>
    </message>
    <message>
        <source>Timeslice shows how concurrency models share a computer&apos;s time.</source>
        <translation>Timeslice zeigt, wie sich Nebenläufigkeitsmodelle die Zeit eines Computers teilen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>Topics of &apos;timeslice help TOPIC&apos;: %1</source>
        <translation>Themen von &apos;timeslice help TOPIC&apos;: %1</translation>
    </message>
    <message>
        <source>There is no topic &apos;%1&apos;. Available topics: %2.</source>
        <translation>Es gibt kein Thema &apos;%1&apos;. Verfügbar: %2.</translation>
    </message>
    <message>
        <source>There is no topic &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation>Es gibt kein Thema &apos;%1&apos;. Meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>Set with --set KEY=VALUE; --ideal makes costs zero.</source>
        <translation>Werte setzt --set KEY=VALUE; --ideal setzt alle Kosten auf null.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 (%2): %3; default %4</source>
        <translation>%1 (%2): %3; Standard %4</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Scheduling</translation>
    </message>
    <message>
        <source>Uses several cores</source>
        <translation>Nutzt mehrere Kerne</translation>
    </message>
    <message>
        <source>Scales to</source>
        <translation>Reicht für</translation>
    </message>
    <message>
        <source>Blocking calls</source>
        <translation>Blockierende Aufrufe</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wann einsetzen</translation>
    </message>
    <message>
        <source>A workload is a YAML file: tasks, each a list of steps, and what they share.</source>
        <translation>Eine Arbeitslast ist eine YAML-Datei: Tasks, jeder eine Liste von Schritten, und was sie sich teilen.</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Schritte:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Transfers bytes over a link that all transfers share.</source>
        <translation>Überträgt Bytes über eine Leitung, die sich alle Übertragungen teilen.</translation>
    </message>
    <message>
        <source>Sends a request to a server that answers a few at once.</source>
        <translation>Sendet eine Anfrage an einen Server, der einige zugleich beantwortet.</translation>
    </message>
    <message>
        <source>Reads that much of a file.</source>
        <translation>Liest so viel von einer Datei.</translation>
    </message>
    <message>
        <source>Take no size.</source>
        <translation>Haben keine Größe.</translation>
    </message>
    <message>
        <source>Number of places; unbounded without a size.</source>
        <translation>Anzahl der Plätze; ohne Größe unbegrenzt.</translation>
    </message>
    <message>
        <source>Number of parties.</source>
        <translation>Anzahl der Beteiligten.</translation>
    </message>
    <message>
        <source>Bytes per second.</source>
        <translation>Bytes pro Sekunde.</translation>
    </message>
    <message>
        <source>Number of requests answered at once (default: 1).</source>
        <translation>Anzahl der zugleich beantworteten Anfragen (Standard: 1).</translation>
    </message>
    <message>
        <source>Shared resources:</source>
        <translation>Gemeinsame Ressourcen:</translation>
    </message>
    <message>
        <source>Reason for the limit</source>
        <translation>Grund für die Grenze</translation>
    </message>
    <message>
        <source>Runs steps while holding a lock, an rlock or a semaphore.</source>
        <translation>Führt Schritte aus und hält dabei eine Sperre, ein rlock oder einen Semaphor.</translation>
    </message>
    <message>
        <source>A lock that its holder may take again; it counts how often.</source>
        <translation>Eine Sperre, die ihr Halter erneut nehmen darf; sie zählt, wie oft.</translation>
    </message>
    <message>
        <source>Number of permits (default: 1); 0 for signals between tasks.</source>
        <translation>Anzahl der Erlaubnisse (Standard: 1); 0 für Signale zwischen Tasks.</translation>
    </message>
    <message>
        <source>Initial and maximum permits; a release beyond the maximum fails the task.</source>
        <translation>Erlaubnisse am Anfang und Höchstzahl; ein release über die Höchstzahl hinaus lässt den Task fehlschlagen.</translation>
    </message>
    <message>
        <source>Pages of &apos;timeslice help PAGE&apos;:</source>
        <translation>Seiten von &apos;timeslice help SEITE&apos;:</translation>
    </message>
    <message>
        <source>Explains a command, the metrics, a model, a policy or the workload file.</source>
        <translation>Erklärt einen Befehl, die Metriken, ein Modell, eine Strategie oder die Arbeitslastdatei.</translation>
    </message>
    <message>
        <source>One kind of work: %1.</source>
        <translation>Eine Art von Arbeit: %1.</translation>
    </message>
    <message>
        <source>Other forms of steps:</source>
        <translation>Andere Formen von Schritten:</translation>
    </message>
    <message>
        <source>Topics of the gallery: %1.</source>
        <translation>Themen der Galerie: %1.</translation>
    </message>
</context>
<context>
    <name>HuntCommand</name>
    <message>
        <source>Searches for schedules that cause a lost update, a deadlock or a broken expectation.</source>
        <translation>Sucht Abläufe, die zu einer verlorenen Aktualisierung, einem Deadlock oder einer verfehlten Erwartung führen.</translation>
    </message>
    <message>
        <source>Models (default: parallel).</source>
        <translation>Modelle (Standard: parallel).</translation>
    </message>
    <message>
        <source>Cores of the machine (default: 1).</source>
        <translation>Kerne der Maschine (Standard: 1).</translation>
    </message>
    <message>
        <source>Maximum number of schedules to try (default: 1000).</source>
        <translation>Wie viele Abläufe höchstens versucht werden (Standard: 1000).</translation>
    </message>
    <message>
        <source>How to choose schedules: random (default), pct (random priorities) or exhaustive (all within the bound).</source>
        <translation>Wie Abläufe gewählt werden: random (Standard), pct (zufällige Prioritäten) oder exhaustive (alle innerhalb der Grenze).</translation>
    </message>
    <message>
        <source>With pct: how many orderings a bug may depend on (default: 3).</source>
        <translation>Mit pct: von wie vielen Reihenfolgen ein Fehler abhängen darf (Standard: 3).</translation>
    </message>
    <message>
        <source>With exhaustive: maximum number of interruptions per schedule (default: 2).</source>
        <translation>Mit exhaustive: wie viele Unterbrechungen ein Ablauf höchstens hat (Standard: 2).</translation>
    </message>
    <message>
        <source>Replays this schedule, as printed by an earlier hunt.</source>
        <translation>Spielt diesen Ablauf nach, den eine frühere Suche ausgegeben hat.</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;; expected a whole number from 0 to %3.</source>
        <translation>%1 ist &apos;%2&apos;; erwartet wird eine ganze Zahl von 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no strategy &apos;%1&apos;. Available strategies: random, pct, exhaustive.</source>
        <translation>Es gibt kein Suchverfahren &apos;%1&apos;. Verfügbar: random, pct, exhaustive.</translation>
    </message>
    <message>
        <source>All schedules within the bound were tried.</source>
        <translation>Alle Abläufe innerhalb der Grenze wurden versucht.</translation>
    </message>
    <message>
        <source>To find it again: --strategy %1 --seed %2 --tries 1</source>
        <translation>Zum Wiederfinden: --strategy %1 --seed %2 --tries 1</translation>
    </message>
    <message>
        <source>To replay it: --schedule %1</source>
        <translation>Zum Nachspielen: --schedule %1</translation>
    </message>
    <message>
        <source>Writes the shortest failing schedule to a file in the format of its suffix: %1.</source>
        <translation>Schreibt den kürzesten fehlschlagenden Ablauf in eine Datei im Format ihrer Endung: %1.</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2</source>
        <translation>&apos;%1&apos; kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: recordings are read from files that end in %2.</source>
        <translation>&apos;%1&apos;: Aufzeichnungen werden aus Dateien gelesen, die auf %2 enden.</translation>
    </message>
</context>
<context>
    <name>LessonCheckTexts</name>
    <message>
        <source>%1: no problems found (steps: %2, runs: %3, claims: %4).</source>
        <translation>%1: keine Probleme gefunden (Schritte: %2, Läufe: %3, Aussagen: %4).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>LessonCommand</name>
    <message>
        <source>A lesson file, or a built-in lesson&apos;s name.</source>
        <translation>Eine Lektionsdatei oder der Name einer eingebauten Lektion.</translation>
    </message>
    <message>
        <source>Name a lesson first, as in &apos;timeslice lesson convoy&apos;. &apos;timeslice list lessons&apos; lists them.</source>
        <translation>Nennen Sie zuerst eine Lektion, wie in &apos;timeslice lesson convoy&apos;. &apos;timeslice list lessons&apos; listet sie auf.</translation>
    </message>
    <message>
        <source>Opens the window with a lesson, or makes a deck of it.</source>
        <translation>Öffnet das Fenster mit einer Lektion oder macht einen Foliensatz daraus.</translation>
    </message>
    <message>
        <source>Makes a deck of the lesson, a page for each step: .pptx or .pdf.</source>
        <translation>Macht einen Foliensatz aus der Lektion, eine Seite je Schritt: .pptx oder .pdf.</translation>
    </message>
    <message>
        <source>Makes a handout to print instead: each question on a page, the answers on the last.</source>
        <translation>Macht stattdessen ein Arbeitsblatt zum Drucken: jede Frage auf einer Seite, die Antworten auf der letzten.</translation>
    </message>
    <message>
        <source>A deck of a lesson is a .pptx or a .pdf file, not &apos;%1&apos;.</source>
        <translation>Ein Foliensatz einer Lektion ist eine .pptx- oder .pdf-Datei, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>LessonDeck</name>
    <message>
        <source>Timelines of this step</source>
        <translation>Zeitleisten dieses Schritts</translation>
    </message>
    <message>
        <source>Curves of this step</source>
        <translation>Kurven dieses Schritts</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Lists workloads, lessons, models, policies, parameters or the window&apos;s actions.</source>
        <translation>Listet Arbeitslasten, Lektionen, Modelle, Strategien, Parameter oder die Aktionen des Fensters auf.</translation>
    </message>
    <message>
        <source>workloads, lessons, models, policies, parameters or actions</source>
        <translation>workloads, lessons, models, policies, parameters oder actions</translation>
    </message>
    <message>
        <source>Nothing to list: give workloads, lessons, models, policies, parameters or actions.</source>
        <translation>Nichts aufzulisten: Geben Sie workloads, lessons, models, policies, parameters oder actions an.</translation>
    </message>
    <message>
        <source>There is no list of &apos;%1&apos;; expected workloads, lessons, models, policies, parameters or actions.</source>
        <translation>Es gibt keine Liste „%1“; erwartet: workloads, lessons, models, policies, parameters oder actions.</translation>
    </message>
</context>
<context>
    <name>MachineTexts</name>
    <message>
        <source>There is no profile of this computer yet: measuring it takes a few seconds.</source>
        <translation>Von diesem Computer gibt es noch kein Profil: Das Messen dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The profile is saved in &apos;%1&apos;.</source>
        <translation>Das Profil wird in &apos;%1&apos; gespeichert.</translation>
    </message>
    <message>
        <source>This computer was too busy: many costs varied by more than a quarter. Run &apos;timeslice calibrate&apos; again when it is idle.</source>
        <translation>Dieser Computer war zu stark ausgelastet: Viele Kosten schwankten um mehr als ein Viertel. Rufen Sie &apos;timeslice calibrate&apos; erneut auf, wenn er nichts anderes zu tun hat.</translation>
    </message>
</context>
<context>
    <name>OutputTexts</name>
    <message>
        <source>&apos;%1&apos; cannot be written: %2</source>
        <translation>&apos;%1&apos; kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>there is no folder &apos;%1&apos;.</source>
        <translation>Es gibt keinen Ordner &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not end with a known suffix; expected %2.</source>
        <translation>&apos;%1&apos; hat keine bekannte Endung; erwartet wird %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: this command does not write %2 files; expected %3.</source>
        <translation>&apos;%1&apos;: Dieser Befehl schreibt keine %2-Dateien; erwartet wird %3.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>--deck and --stops need an output that ends with %1.</source>
        <translation>--deck und --stops brauchen eine Ausgabe, die auf %1 endet.</translation>
    </message>
</context>
<context>
    <name>PictureTexts</name>
    <message>
        <source>--theme is &apos;%1&apos;; expected light, dark or print.</source>
        <translation>--theme ist &apos;%1&apos;; erwartet wird light, dark oder print.</translation>
    </message>
</context>
<context>
    <name>PlayheadRow</name>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation>%1 / %2 ms</translation>
    </message>
    <message>
        <source>%1 / %2 µs</source>
        <translation>%1 / %2 µs</translation>
    </message>
    <message>
        <source>%1 / %2 ns</source>
        <translation>%1 / %2 ns</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation>Lauf %1 von %2: %3</translation>
    </message>
    <message>
        <source>Writing &apos;%1&apos;</source>
        <translation>&apos;%1&apos; wird geschrieben</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancelled before it started.</source>
        <translation>Vor dem Start abgebrochen.</translation>
    </message>
    <message>
        <source>The settings have changed since this run.</source>
        <translation>Die Einstellungen haben sich seit diesem Lauf geändert.</translation>
    </message>
    <message>
        <source>A run on this computer starts when you press Run.</source>
        <translation>Ein Lauf auf diesem Computer beginnt erst, wenn Sie auf Starten klicken.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Cancelled. The timeline shows the run up to that point.</source>
        <translation>Abgebrochen. Die Zeitleiste zeigt den Lauf bis dahin.</translation>
    </message>
    <message>
        <source>Time limit reached. The timeline shows the run up to that point.</source>
        <translation>Zeitlimit erreicht. Die Zeitleiste zeigt den Lauf bis dahin.</translation>
    </message>
    <message>
        <source>The run failed. The timeline shows it up to that point.</source>
        <translation>Der Lauf ist fehlgeschlagen. Die Zeitleiste zeigt ihn bis dahin.</translation>
    </message>
    <message>
        <source>Run live instead</source>
        <translation>Stattdessen live starten</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Runs a workload under several models and compares them.</source>
        <translation>Führt eine Arbeitslast unter mehreren Modellen aus und vergleicht sie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prints metrics as %1 (default: table, unless a file is written).</source>
        <translation>Gibt Kennzahlen als %1 aus (Standard: table, sofern keine Datei geschrieben wird).</translation>
    </message>
    <message>
        <source>Writes a file in the format of its suffix: %1.</source>
        <translation>Schreibt eine Datei im Format ihrer Endung: %1.</translation>
    </message>
</context>
<context>
    <name>RunDeclarations</name>
    <message>
        <source>Models (default: the workload&apos;s own, else serial, preemptive, parallel, gil, async).</source>
        <translation>Modelle (Standard: die der Arbeitslast, sonst serial, preemptive, parallel, gil, async).</translation>
    </message>
    <message>
        <source>Cores of the machine (default: 4 simulated, all live).</source>
        <translation>Kerne der Maschine (Standard: simuliert 4, live alle).</translation>
    </message>
    <message>
        <source>Scheduling policies of the simulated machine (default: rr).</source>
        <translation>Scheduling-Strategien der simulierten Maschine (Standard: rr).</translation>
    </message>
    <message>
        <source>Time slices of the policy, such as 4ms.</source>
        <translation>Zeitscheiben der Strategie, etwa 4ms.</translation>
    </message>
    <message>
        <source>Switch intervals of the GIL, such as 5ms.</source>
        <translation>Umschaltintervalle des GIL, etwa 5ms.</translation>
    </message>
    <message>
        <source>Sets a parameter of the workload, a model, a policy or the machine.</source>
        <translation>Setzt einen Parameter der Arbeitslast, eines Modells, einer Strategie oder der Maschine.</translation>
    </message>
    <message>
        <source>Simulates without costs: switching and waking take no time.</source>
        <translation>Simuliert ohne Kosten: Wechseln und Aufwecken brauchen keine Zeit.</translation>
    </message>
    <message>
        <source>Seed of the random numbers (default: 1).</source>
        <translation>Startwert der Zufallszahlen (Standard: 1).</translation>
    </message>
    <message>
        <source>A built-in workload&apos;s name, or a file.</source>
        <translation>Der Name einer eingebauten Arbeitslast oder eine Datei.</translation>
    </message>
    <message>
        <source>Engines: sim, live, python (default: sim).</source>
        <translation>Engines: sim, live, python (Standard: sim).</translation>
    </message>
    <message>
        <source>Hardware threads of each core of the simulated machine (default: 1).</source>
        <translation>Hardware-Threads jedes Kerns der simulierten Maschine (Standard: 1).</translation>
    </message>
    <message>
        <source>Simulates with the measured costs of this computer, or of a profile from &apos;timeslice calibrate -o FILE&apos;; --set overrides them.</source>
        <translation>Simuliert mit den gemessenen Kosten dieses Computers oder eines Profils aus &apos;timeslice calibrate -o FILE&apos;; --set geht vor.</translation>
    </message>
    <message>
        <source>With the policy manual: which of the ready tasks runs at each decision, counted from 0.</source>
        <translation>Mit der Strategie manual: welcher der bereiten Tasks bei jeder Entscheidung läuft, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Interpreter for the engine python, 3.9 or newer (default: python3 on the PATH).</source>
        <translation>Interpreter der Engine python, 3.9 oder neuer (Standard: python3 im PATH).</translation>
    </message>
    <message>
        <source>Size of pictures: 1920x1080, 16:9, 4:3, square, A4.</source>
        <translation>Größe der Bilder: 1920x1080, 16:9, 4:3, square, A4.</translation>
    </message>
    <message>
        <source>Colours of pictures: light, dark, print.</source>
        <translation>Farben der Bilder: light, dark, print.</translation>
    </message>
    <message>
        <source>Title of pictures (default: the workload&apos;s name).</source>
        <translation>Titel der Bilder (Standard: der Name der Arbeitslast).</translation>
    </message>
    <message>
        <source>Line of text below the title of pictures.</source>
        <translation>Textzeile unter dem Titel der Bilder.</translation>
    </message>
    <message>
        <source>Time limit of each run (default: 60 s live and in Python, none simulated).</source>
        <translation>Zeitlimit jedes Laufs (Standard: 60 s live und in Python, simuliert keines).</translation>
    </message>
</context>
<context>
    <name>ScaleCommand</name>
    <message>
        <source>Measures how models scale with cores or tasks, and fits scaling laws to the results.</source>
        <translation>Misst, wie Modelle mit Kernen oder Tasks skalieren, und passt Skalierungsgesetze an die Ergebnisse an.</translation>
    </message>
    <message>
        <source>A built-in workload&apos;s name, or a file.</source>
        <translation>Der Name einer eingebauten Arbeitslast oder eine Datei.</translation>
    </message>
    <message>
        <source>Numbers of cores: a range, a list or a range with a step (1..16:5). With --tasks: cores of the machine.</source>
        <translation>Anzahlen von Kernen: ein Bereich, eine Liste oder ein Bereich mit Schrittweite (1..16:5). Mit --tasks: Kerne der Maschine.</translation>
    </message>
    <message>
        <source>Numbers of tasks in the group NAME (default: the one with most tasks); about 40 values of a long range.</source>
        <translation>Anzahlen von Tasks der Gruppe NAME (Standard: die mit den meisten Tasks); aus einem langen Bereich etwa 40 Werte.</translation>
    </message>
    <message>
        <source>Runs only part I of N and writes it as CSV.</source>
        <translation>Führt nur Teil I von N aus und schreibt ihn als CSV.</translation>
    </message>
    <message>
        <source>Combines parts written with --shard, instead of running anything.</source>
        <translation>Fügt mit --shard geschriebene Teile zusammen, statt etwas auszuführen.</translation>
    </message>
    <message>
        <source>Models (default: the workload&apos;s own, else serial, preemptive, parallel, gil, async).</source>
        <translation>Modelle (Standard: die der Arbeitslast, sonst serial, preemptive, parallel, gil, async).</translation>
    </message>
    <message>
        <source>Scheduling policies of the simulated machine (default: rr).</source>
        <translation>Scheduling-Strategien der simulierten Maschine (Standard: rr).</translation>
    </message>
    <message>
        <source>Time slices of the policy, such as 4ms.</source>
        <translation>Zeitscheiben der Strategie, etwa 4ms.</translation>
    </message>
    <message>
        <source>Switch intervals of the GIL, such as 5ms.</source>
        <translation>Umschaltintervalle des GIL, etwa 5ms.</translation>
    </message>
    <message>
        <source>Sets a parameter of the workload, a model, a policy or the machine.</source>
        <translation>Setzt einen Parameter der Arbeitslast, eines Modells, einer Strategie oder der Maschine.</translation>
    </message>
    <message>
        <source>Simulates without costs: switching and waking take no time.</source>
        <translation>Simuliert ohne Kosten: Wechseln und Aufwecken brauchen keine Zeit.</translation>
    </message>
    <message>
        <source>Seed of the random numbers (default: 1).</source>
        <translation>Startwert der Zufallszahlen (Standard: 1).</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>Engines: sim, live, python (default: sim).</source>
        <translation>Engines: sim, live, python (Standard: sim).</translation>
    </message>
    <message>
        <source>Simulates with the measured costs of this computer, or of a profile from &apos;timeslice calibrate -o FILE&apos;; --set overrides them.</source>
        <translation>Simuliert mit den gemessenen Kosten dieses Computers oder eines Profils aus &apos;timeslice calibrate -o FILE&apos;; --set geht vor.</translation>
    </message>
    <message>
        <source>Prints the results as %1 (default: table, unless a file is written).</source>
        <translation>Gibt die Ergebnisse als %1 aus (Standard: table, sofern keine Datei geschrieben wird).</translation>
    </message>
    <message>
        <source>Writes a file in the format of its suffix: %1.</source>
        <translation>Schreibt eine Datei im Format ihrer Endung: %1.</translation>
    </message>
    <message>
        <source>Time limit of each run (default: 60 s live and in Python, none simulated).</source>
        <translation>Zeitlimit jedes Laufs (Standard: 60 s live und in Python, simuliert keines).</translation>
    </message>
</context>
<context>
    <name>ScaleUnderstanding</name>
    <message>
        <source>Nothing to scale: give --cores 1..16 or --tasks 1..1000.</source>
        <translation>Nichts zu skalieren: Geben Sie --cores 1..16 oder --tasks 1..1000 an.</translation>
    </message>
    <message>
        <source>--merge runs nothing: leave %1 out.</source>
        <translation>--merge führt nichts aus: Lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>--merge runs nothing: leave &apos;%1&apos; out, or put it after --merge if it is a part.</source>
        <translation>--merge führt nichts aus: Lassen Sie &apos;%1&apos; weg, oder schreiben Sie es hinter --merge, wenn es ein Teil ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a shard is written as %2; expected -o FILE.%3. &apos;timeslice scale --merge&apos; makes the picture from all parts.</source>
        <translation>&apos;%1&apos;: Ein Teil wird als %2 geschrieben; erwartet wird -o DATEI.%3. &apos;timeslice scale --merge&apos; macht das Bild aus allen Teilen.</translation>
    </message>
    <message>
        <source>--metrics is &apos;%1&apos;; a shard can only be printed as %2.</source>
        <translation>--metrics ist &apos;%1&apos;; ein Teil kann nur als %2 ausgegeben werden.</translation>
    </message>
</context>
<context>
    <name>StopTexts</name>
    <message>
        <source>Stopping; the record so far is kept. Press Ctrl+C again to quit at once.</source>
        <translation>Wird angehalten; die bisherige Aufzeichnung bleibt erhalten. Strg+C nochmals beendet sofort.</translation>
    </message>
</context>
<context>
    <name>SweepTexts</name>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Contention alpha</source>
        <translation>Konkurrenz alpha</translation>
    </message>
    <message>
        <source>Coherency beta</source>
        <translation>Kohärenz beta</translation>
    </message>
    <message>
        <source>Scale gamma</source>
        <translation>Faktor gamma</translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation>Maximum bei</translation>
    </message>
    <message>
        <source>RMS error</source>
        <translation>RMS-Fehler</translation>
    </message>
    <message>
        <source>Speedup: relative to the smallest number of cores, where it equals that number.</source>
        <translation>Beschleunigung: bezogen auf die kleinste Zahl von Kernen; dort ist sie gleich dieser Zahl.</translation>
    </message>
    <message>
        <source>Throughput: tasks finished per second.</source>
        <translation>Durchsatz: beendete Tasks pro Sekunde.</translation>
    </message>
    <message>
        <source>USL: C(n) = gamma n / (1 + alpha (n - 1) + beta n (n - 1)); ± is the standard error.</source>
        <translation>USL: C(n) = gamma n / (1 + alpha (n - 1) + beta n (n - 1)); ± ist der Standardfehler.</translation>
    </message>
    <message>
        <source>Amdahl: S(n) = 1 / (s + (1 - s) / n); s is shown as alpha.</source>
        <translation>Amdahl: S(n) = 1 / (s + (1 - s) / n); s steht unter alpha.</translation>
    </message>
    <message>
        <source>%1: no fit. %2</source>
        <translation>%1: keine Anpassung. %2</translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the variable %2 is %3 at the end; expected %4.</source>
        <translation>%1: Die Variable %2 ist am Ende %3; erwartet wird %4.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>TasksTexts</name>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TruthCommand</name>
    <message>
        <source>Runs workloads simulated, live and in Python, and shows how far the results differ.</source>
        <translation>Führt Arbeitslasten simuliert, live und in Python aus und zeigt, wie weit die Ergebnisse auseinanderliegen.</translation>
    </message>
    <message>
        <source>A built-in workload&apos;s name, a file, or all for every built-in workload (default: all).</source>
        <translation>Name einer eingebauten Arbeitslast, eine Datei oder all für alle eingebauten Arbeitslasten (Standard: all).</translation>
    </message>
    <message>
        <source>Models (default: the workload&apos;s own, else serial, preemptive, parallel, gil, async).</source>
        <translation>Modelle (Standard: die der Arbeitslast, sonst serial, preemptive, parallel, gil, async).</translation>
    </message>
    <message>
        <source>Cores of every run (default: all that this program may use).</source>
        <translation>Kerne jedes Laufs (Standard: alle, die dieses Programm nutzen darf).</translation>
    </message>
    <message>
        <source>Sets a parameter of the workload, a model or the machine.</source>
        <translation>Setzt einen Parameter der Arbeitslast, eines Modells oder der Maschine.</translation>
    </message>
    <message>
        <source>Simulates with the measured costs of this computer, or of a profile from &apos;timeslice calibrate -o FILE&apos; (default: this).</source>
        <translation>Simuliert mit den gemessenen Kosten dieses Computers oder eines Profils aus &apos;timeslice calibrate -o FILE&apos; (Standard: this).</translation>
    </message>
    <message>
        <source>Time limit of each run (default: 60 s live and in Python).</source>
        <translation>Zeitlimit jedes Laufs (Standard: live und in Python 60 s).</translation>
    </message>
    <message>
        <source>Interpreter for the engine python, 3.9 or newer (default: python3 on the PATH).</source>
        <translation>Interpreter der Engine python, 3.9 oder neuer (Standard: python3 im PATH).</translation>
    </message>
    <message>
        <source>--cores takes one number here.</source>
        <translation>--cores nimmt hier eine Zahl.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Prints the results as %1 (default: table, unless a file is written).</source>
        <translation>Gibt die Ergebnisse als %1 aus (Standard: table, sofern keine Datei geschrieben wird).</translation>
    </message>
    <message>
        <source>Writes a file in the format of its suffix: %1.</source>
        <translation>Schreibt eine Datei im Format ihrer Endung: %1.</translation>
    </message>
</context>
<context>
    <name>TruthTexts</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>To others</source>
        <translation>Zu anderen</translation>
    </message>
    <message>
        <source>GIL switches</source>
        <translation>GIL-Wechsel</translation>
    </message>
    <message>
        <source>Slice p5</source>
        <translation>Scheibe p5</translation>
    </message>
    <message>
        <source>Slice p50</source>
        <translation>Scheibe p50</translation>
    </message>
    <message>
        <source>Slice p95</source>
        <translation>Scheibe p95</translation>
    </message>
    <message>
        <source>Mean waiting</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>Shortened: scale is %1.</source>
        <translation>Verkürzt: scale ist %1.</translation>
    </message>
    <message>
        <source>Load average before the first run: %1. The less busy the computer, the more accurate the comparison.</source>
        <translation>Systemlast vor dem ersten Lauf: %1. Je weniger der Computer zu tun hat, desto genauer der Vergleich.</translation>
    </message>
    <message>
        <source>The costs of this computer were measured while it was busy: run &apos;timeslice calibrate&apos; again when it is idle.</source>
        <translation>Die Kosten dieses Computers wurden gemessen, als er ausgelastet war: Rufen Sie &apos;timeslice calibrate&apos; erneut auf, wenn er nichts anderes zu tun hat.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Diff at speed</source>
        <translation>Diff bei Tempo</translation>
    </message>
    <message>
        <source>Simulated against live, median of %1: makespan differs by %2, by %3 at the processor&apos;s actual speed, switches by %4.</source>
        <translation>Simuliert gegen live, Median von %1: Die Gesamtdauer weicht um %2 ab, beim tatsächlichen Tempo des Prozessors um %3, die Wechsel um %4.</translation>
    </message>
    <message>
        <source>Simulated against Python, median of %1: makespan differs by %2, by %3 at the processor&apos;s actual speed, switches by %4.</source>
        <translation>Simuliert gegen Python, Median von %1: Die Gesamtdauer weicht um %2 ab, beim tatsächlichen Tempo des Prozessors um %3, die Wechsel um %4.</translation>
    </message>
    <message>
        <source>Diff: simulated minus real, in percent of the real run. p5: 5 % of the slices are at most this long. Speed: of the processor during the real run, in percent of the speed measured just before it. Diff at speed: the difference when simulated at that speed. To others: switches to other programs, which are not counted under switches.</source>
        <translation>Diff: simuliert minus echt, in Prozent des echten Laufs. p5: 5 % der Scheiben sind höchstens so lang. Tempo: das des Prozessors während des echten Laufs, in Prozent des kurz davor gemessenen. Diff bei Tempo: die Abweichung, bei diesem Tempo simuliert. Zu anderen: Wechsel zu anderen Programmen, die unter Wechsel nicht mitzählen.</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>No workload given: give a name from &apos;timeslice list workloads&apos;, or a file.</source>
        <translation>Keine Arbeitslast angegeben: Nennen Sie einen Namen aus &apos;timeslice list workloads&apos; oder eine Datei.</translation>
    </message>
    <message>
        <source>%1 has an empty value in &apos;%2&apos;.</source>
        <translation>%1 enthält einen leeren Wert in &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--cores is &apos;%1&apos;; expected a whole number of at least 1.</source>
        <translation>--cores ist &apos;%1&apos;; erwartet wird eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set twice.</source>
        <translation>&apos;%1&apos; ist zweimal gesetzt.</translation>
    </message>
    <message>
        <source>--set is &apos;%1&apos;; expected a name, an equals sign and a value, such as quantum=5ms.</source>
        <translation>--set ist &apos;%1&apos;; erwartet werden ein Name, ein Gleichheitszeichen und ein Wert, etwa quantum=5ms.</translation>
    </message>
    <message>
        <source>--seed is &apos;%1&apos;; expected a whole number of at least 0.</source>
        <translation>--seed ist &apos;%1&apos;; erwartet wird eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>--timeout is &apos;%1&apos;; expected a time of more than 0, such as 10 s.</source>
        <translation>--timeout ist &apos;%1&apos;; erwartet wird eine Zeit über 0, etwa 10 s.</translation>
    </message>
    <message>
        <source>--choices has &apos;%1&apos;; expected whole numbers of at least 0.</source>
        <translation>--choices enthält &apos;%1&apos;; erwartet werden ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>There is no engine &apos;%1&apos;. Available engines: sim, live, python.</source>
        <translation>Es gibt keine Engine &apos;%1&apos;. Verfügbar: sim, live, python.</translation>
    </message>
    <message>
        <source>--ideal sets all costs to zero, and --machine uses measured costs: leave one of them out.</source>
        <translation>--ideal setzt alle Kosten auf null, --machine nimmt gemessene Kosten: Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>--metrics is &apos;%1&apos;; expected %2.</source>
        <translation>--metrics ist &apos;%1&apos;; erwartet wird %2.</translation>
    </message>
</context>
<context>
    <name>WindowTexts</name>
    <message>
        <source>There is no display to open a window on. Run &apos;timeslice help&apos; to see what works without a window.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. &apos;timeslice help&apos; zeigt, was ohne Fenster geht.</translation>
    </message>
    <message>
        <source>There is no file or command &apos;%1&apos;.</source>
        <translation>Es gibt weder eine Datei noch einen Befehl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no file or command &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation>Es gibt weder eine Datei noch einen Befehl &apos;%1&apos;. Meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation>Es gibt keine Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The display &apos;%1&apos; does not respond. Run &apos;timeslice help&apos; to see what works without a window.</source>
        <translation>Der Bildschirm &apos;%1&apos; antwortet nicht. &apos;timeslice help&apos; zeigt, was ohne Fenster geht.</translation>
    </message>
    <message>
        <source>The window shows one workload at a time, but two are given: &apos;%1&apos; and &apos;%2&apos;. Start &apos;timeslice&apos; once for each; &apos;timeslice run&apos; compares models on one workload.</source>
        <translation>Das Fenster zeigt immer nur eine Arbeitslast, angegeben sind aber zwei: &apos;%1&apos; und &apos;%2&apos;. Starten Sie &apos;timeslice&apos; für jede einmal; &apos;timeslice run&apos; vergleicht Modelle an einer Arbeitslast.</translation>
    </message>
    <message>
        <source>There is no lesson &apos;%1&apos;. &apos;timeslice list lessons&apos; lists them.</source>
        <translation>Es gibt keine Lektion &apos;%1&apos;. &apos;timeslice list lessons&apos; listet sie auf.</translation>
    </message>
    <message>
        <source>There is no lesson &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation>Es gibt keine Lektion &apos;%1&apos;. Meinten Sie &apos;%2&apos;?</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>found &apos;{0}&apos;, expected a smaller number</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine kleinere Zahl</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a whole number, such as 4</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine ganze Zahl, etwa 4</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a decimal number, such as 0.62</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Dezimalzahl, etwa 0.62</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected true or false</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird true oder false</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected one of {1}</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eines von {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: found &apos;{1}&apos;, expected at least {2}</source>
        <translation>{0}: &apos;{1}&apos; gefunden, erwartet wird mindestens {2}</translation>
    </message>
    <message>
        <source>{0}: found &apos;{1}&apos;, expected {2} to {3}</source>
        <translation>{0}: &apos;{1}&apos; gefunden, erwartet wird {2} bis {3}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} µs</source>
        <translation>{0} µs</translation>
    </message>
    <message>
        <source>{0} ns</source>
        <translation>{0} ns</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number of 0 or more</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zahl ab 0</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number, with or without a unit, such as 4 or 4 s</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zahl mit oder ohne Einheit, etwa 4 oder 4 s</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;; &apos;{1}&apos; is not a unit (ns, us, ms, s, min, B, kB, MB, GB, KiB, MiB, GiB, B/s, kB/s, MB/s, GB/s)</source>
        <translation>&apos;{0}&apos; gefunden; &apos;{1}&apos; ist keine Einheit (ns, us, ms, s, min, B, kB, MB, GB, KiB, MiB, GiB, B/s, kB/s, MB/s, GB/s)</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time of 0 or more</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zeit ab 0</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time with a unit, such as 5 ms</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zeit mit Einheit, etwa 5 ms</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time; &apos;{1}&apos; is not a unit of time (ns, us, ms, s, min)</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zeit; &apos;{1}&apos; ist keine Zeiteinheit (ns, us, ms, s, min)</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a whole number of nanoseconds</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine ganze Zahl von Nanosekunden</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time of at most 2^62 ns (146 years)</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zeit bis höchstens 2^62 ns (146 Jahre)</translation>
    </message>
    <message numerus="yes">
        <source>{0} switches were missing from the record and were filled in.</source>
        <translation>
            <numerusform>{0} Wechsel fehlte in der Aufzeichnung und wurde ergänzt.</numerusform>
            <numerusform>{0} Wechsel fehlten in der Aufzeichnung und wurden ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Context switch</source>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>Time a core spends switching to another thread.</source>
        <translation>Zeit, die ein Kern für den Wechsel zu einem anderen Thread braucht.</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Time a core spends when a thread moves to it from another core.</source>
        <translation>Zeit, die ein Kern braucht, wenn ein Thread von einem anderen Kern zu ihm kommt.</translation>
    </message>
    <message>
        <source>Wake-up latency</source>
        <translation>Aufwachlatenz</translation>
    </message>
    <message>
        <source>Wake-up spread</source>
        <translation>Aufwachstreuung</translation>
    </message>
    <message>
        <source>Wake call</source>
        <translation>Weckaufruf</translation>
    </message>
    <message>
        <source>Time a thread spends waking another.</source>
        <translation>Zeit, die ein Thread braucht, um einen anderen zu wecken.</translation>
    </message>
    <message>
        <source>Timer overshoot</source>
        <translation>Timer-Verspätung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Time to take or release a lock.</source>
        <translation>Zeit, um eine Sperre zu nehmen oder freizugeben.</translation>
    </message>
    <message>
        <source>Loop turn</source>
        <translation>Schleifenrunde</translation>
    </message>
    <message>
        <source>Time an event loop spends on each step of a coroutine.</source>
        <translation>Zeit, die eine Ereignisschleife für jeden Schritt einer Koroutine braucht.</translation>
    </message>
    <message>
        <source>Checkpoint interval</source>
        <translation>Kontrollpunkt-Abstand</translation>
    </message>
    <message>
        <source>How often interpreted code checks whether to release the GIL.</source>
        <translation>Wie oft interpretierter Code prüft, ob er den GIL freigeben soll.</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>First come, first served</translation>
    </message>
    <message>
        <source>A task keeps its core until it waits or ends; the others queue in order of arrival.</source>
        <translation>Ein Task behält seinen Kern, bis er wartet oder endet; die anderen warten in der Reihenfolge ihrer Ankunft.</translation>
    </message>
    <message>
        <source>Quantum</source>
        <translation>Quantum</translation>
    </message>
    <message>
        <source>Time slice: how long a task may run while others are ready.</source>
        <translation>Zeitscheibe: wie lange ein Task laufen darf, während andere bereit sind.</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Round Robin</translation>
    </message>
    <message>
        <source>Tasks take turns of one quantum; a task that has used up its quantum goes to the end of the queue.</source>
        <translation>Die Tasks laufen reihum je ein Quantum; ein Task, der seines verbraucht hat, kommt ans Ende der Warteschlange.</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Time from the first task&apos;s arrival to the last task&apos;s finish.</source>
        <translation>Zeit von der Ankunft des ersten Tasks bis zum Ende des letzten.</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Makespan of the tasks run one after another on the same machine, divided by this makespan.</source>
        <translation>Gesamtdauer der Tasks nacheinander auf derselben Maschine, geteilt durch diese Gesamtdauer.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Share of all cores&apos; time, over the makespan, in which they were busy.</source>
        <translation>Anteil der Zeit aller Kerne während der Gesamtdauer, in der sie beschäftigt waren.</translation>
    </message>
    <message>
        <source>Mean waiting</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>Mean response</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Time from a task&apos;s arrival to its first run, averaged over the tasks that ran.</source>
        <translation>Zeit von der Ankunft eines Tasks, bis er zum ersten Mal läuft, gemittelt über die Tasks, die liefen.</translation>
    </message>
    <message>
        <source>Mean turnaround</source>
        <translation>Mittlere Verweilzeit</translation>
    </message>
    <message>
        <source>Time from a task&apos;s arrival to its finish, averaged over the tasks that finished.</source>
        <translation>Zeit von der Ankunft eines Tasks bis zu seinem Ende, gemittelt über die fertigen Tasks.</translation>
    </message>
    <message>
        <source>Voluntary switches</source>
        <translation>Freiwillige Wechsel</translation>
    </message>
    <message>
        <source>How often a task left its core because it waited, yielded or ended, and was not the next to run there.</source>
        <translation>Wie oft ein Task seinen Kern verließ, weil er wartete, freiwillig abgab oder endete, und dort nicht selbst als Nächster lief.</translation>
    </message>
    <message>
        <source>Involuntary switches</source>
        <translation>Unfreiwillige Wechsel</translation>
    </message>
    <message>
        <source>How often a task lost its core because its time slice ended or a more urgent task took over.</source>
        <translation>Wie oft ein Task seinen Kern verlor, weil seine Zeitscheibe endete oder ein dringenderer Task übernahm.</translation>
    </message>
    <message>
        <source>GIL switches</source>
        <translation>GIL-Wechsel</translation>
    </message>
    <message>
        <source>How often the global interpreter lock passed from one task to another.</source>
        <translation>Wie oft der Global Interpreter Lock von einem Task zu einem anderen wechselte.</translation>
    </message>
    <message>
        <source>Drop requests</source>
        <translation>Freigabeanfragen</translation>
    </message>
    <message>
        <source>How often a task that had waited a whole switch interval for the GIL asked its holder to drop it.</source>
        <translation>Wie oft ein Task, der ein ganzes Umschaltintervall auf den GIL gewartet hatte, dessen Halter um die Freigabe bat.</translation>
    </message>
    <message>
        <source>Fairness (Jain)</source>
        <translation>Fairness (Jain)</translation>
    </message>
    <message>
        <source>Jain&apos;s index of the tasks&apos; CPU time divided by turnaround time: 1 when all are treated alike, 1 divided by their number when one gets everything.</source>
        <translation>Jain-Index über CPU-Zeit geteilt durch Verweilzeit der Tasks: 1, wenn alle gleich behandelt werden; 1 geteilt durch ihre Anzahl, wenn einer alles bekommt.</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0}×</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>Ereignisschleife</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Ereignisschleife</translation>
    </message>
    <message>
        <source>cooperative: tasks switch where they await</source>
        <translation>kooperativ: Tasks wechseln beim await</translation>
    </message>
    <message>
        <source>Coroutines on one thread. A task runs until it awaits something; then the loop resumes the next.</source>
        <translation>Koroutinen auf einem Thread. Ein Task läuft, bis er mit await auf etwas wartet; dann setzt die Schleife den nächsten fort.</translation>
    </message>
    <message>
        <source>cooperative, by the event loop</source>
        <translation>kooperativ, durch die Ereignisschleife</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>forbidden: they stop all tasks</source>
        <translation>verboten: sie halten alle Tasks an</translation>
    </message>
    <message>
        <source>Very many waits, with little computing in between.</source>
        <translation>Sehr viele Wartephasen, dazwischen wenig zu rechnen.</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation>Umschaltintervall</translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks the holder to drop it.</source>
        <translation>Wie lange ein Thread auf den GIL wartet, bevor er den Halter um die Freigabe bittet.</translation>
    </message>
    <message>
        <source>Threads with a GIL</source>
        <translation>Threads mit GIL</translation>
    </message>
    <message>
        <source>one at a time, taking turns</source>
        <translation>immer nur einer, abwechselnd</translation>
    </message>
    <message>
        <source>One thread per task on all cores, as in CPython: only the holder of the global interpreter lock runs, and a thread that has waited a whole switch interval asks for it.</source>
        <translation>Ein Thread je Task auf allen Kernen, wie in CPython: Nur der Halter des Global Interpreter Lock läuft, und ein Thread, der ein ganzes Umschaltintervall gewartet hat, bittet darum.</translation>
    </message>
    <message>
        <source>preemptive, by GIL hand-over</source>
        <translation>präemptiv, durch GIL-Übergabe</translation>
    </message>
    <message>
        <source>only while waiting or in native code</source>
        <translation>nur beim Warten oder in nativem Code</translation>
    </message>
    <message>
        <source>allowed: they release the GIL</source>
        <translation>erlaubt: sie geben den GIL frei</translation>
    </message>
    <message>
        <source>Waiting for files and networks in Python, but not CPU-bound work.</source>
        <translation>Warten auf Dateien und Netzwerke in Python, nicht für rechenintensive Arbeit.</translation>
    </message>
    <message>
        <source>Threads, all cores</source>
        <translation>Threads, alle Kerne</translation>
    </message>
    <message>
        <source>parallel: all at once</source>
        <translation>parallel: alle zugleich</translation>
    </message>
    <message>
        <source>One thread per task on all cores. Tasks really run at the same time; only locks order them.</source>
        <translation>Ein Thread je Task auf allen Kernen. Die Tasks laufen wirklich gleichzeitig; nur Sperren bringen sie in eine Reihenfolge.</translation>
    </message>
    <message>
        <source>preemptive, by the operating system</source>
        <translation>präemptiv, durch das Betriebssystem</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>allowed: only their own thread waits</source>
        <translation>erlaubt: nur der eigene Thread wartet</translation>
    </message>
    <message>
        <source>CPU-bound work that can be split, in a language without a GIL.</source>
        <translation>Rechenintensive Arbeit, die sich aufteilen lässt, in einer Sprache ohne GIL.</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>Threads, one core</source>
        <translation>Threads, ein Kern</translation>
    </message>
    <message>
        <source>preemptive: the scheduler interrupts</source>
        <translation>präemptiv: der Scheduler unterbricht</translation>
    </message>
    <message>
        <source>One thread per task, all on one core. The operating system gives each a time slice in turn.</source>
        <translation>Ein Thread je Task, alle auf einem Kern. Das Betriebssystem gibt jedem reihum eine Zeitscheibe.</translation>
    </message>
    <message>
        <source>Many waits on one core, and code that may be interrupted anywhere.</source>
        <translation>Viele Wartephasen auf einem Kern und Code, der überall unterbrochen werden darf.</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>serial: each task runs to its end</source>
        <translation>seriell: jeder Task bis zum Ende</translation>
    </message>
    <message>
        <source>none: in order</source>
        <translation>keines: der Reihe nach</translation>
    </message>
    <message>
        <source>one task at a time</source>
        <translation>immer nur einen Task</translation>
    </message>
    <message>
        <source>allowed: everything waits</source>
        <translation>erlaubt: alles wartet</translation>
    </message>
    <message>
        <source>The baseline: simple, and nothing can come between two lines of code.</source>
        <translation>Der Vergleichsmaßstab: einfach, und zwischen zwei Zeilen Code kann nichts dazwischenkommen.</translation>
    </message>
    <message numerus="yes">
        <source>{0} cores</source>
        <translation>
            <numerusform>{0} Kern</numerusform>
            <numerusform>{0} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>without costs</source>
        <translation>ohne Kosten</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Startwert {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>the kernel&apos;s own records (perf_event)</source>
        <translation>Aufzeichnungen des Kernels selbst (perf_event)</translation>
    </message>
    <message>
        <source>preemptions flagged by the kernel (rseq)</source>
        <translation>Verdrängungen, die der Kernel anzeigt (rseq)</translation>
    </message>
    <message>
        <source>gaps between checkpoints, confirmed by the threads&apos; own counts</source>
        <translation>Lücken zwischen Kontrollpunkten, bestätigt durch die Zähler der Threads</translation>
    </message>
    <message>
        <source>TIMESLICE_SWITCHES is {0}; expected perf, rseq or gaps.</source>
        <translation>TIMESLICE_SWITCHES ist {0}; erwartet wird perf, rseq oder gaps.</translation>
    </message>
    <message numerus="yes">
        <source>{0} records did not fit into memory and are missing.</source>
        <translation>
            <numerusform>{0} Eintrag passte nicht in den Speicher und fehlt.</numerusform>
            <numerusform>{0} Einträge passten nicht in den Speicher und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The processor&apos;s speed changed by {0} during the run: compare its times with care.</source>
        <translation>Das Tempo des Prozessors hat sich während des Laufs um {0} geändert: Vergleichen Sie die Zeiten mit Vorsicht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The process that ran the workload was killed (signal {0}). The record up to then is shown.</source>
        <translation>Der Prozess, der die Arbeitslast ausführte, wurde zwangsweise beendet (Signal {0}). Gezeigt wird die Aufzeichnung bis dahin.</translation>
    </message>
    <message>
        <source>The process that ran the workload exited early (exit code {0}). The record up to then is shown.</source>
        <translation>Der Prozess, der die Arbeitslast ausführte, endete vorzeitig (Rückgabewert {0}). Gezeigt wird die Aufzeichnung bis dahin.</translation>
    </message>
    <message>
        <source>There is not enough memory to record the run.</source>
        <translation>Der Speicher reicht nicht, um den Lauf aufzuzeichnen.</translation>
    </message>
    <message>
        <source>The run was stopped at its time limit of {0}. Raise the limit, or make the workload shorter.</source>
        <translation>Der Lauf wurde bei seinem Zeitlimit von {0} angehalten. Erhöhen Sie das Limit, oder verkürzen Sie die Arbeitslast.</translation>
    </message>
    <message>
        <source>Deadlock: every remaining task waits for something that no task will do.</source>
        <translation>Deadlock: Jeder übrige Task wartet auf etwas, das kein Task mehr tun wird.</translation>
    </message>
    <message>
        <source>Deadlock: {0} waits for {1}, which it holds itself.</source>
        <translation>Deadlock: {0} wartet auf {1}, gehalten von {0} selbst.</translation>
    </message>
    <message numerus="yes">
        <source>Deadlock of {0} tasks: {1} waits for {2}, which {3} holds, and {3} waits in turn.</source>
        <translation>
            <numerusform>Deadlock von {0} Task: {1} wartet auf {2}, gehalten von {3}, und {3} wartet ebenfalls.</numerusform>
            <numerusform>Deadlock von {0} Tasks: {1} wartet auf {2}, gehalten von {3}, und {3} wartet ebenfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model &apos;{0}&apos;. Available models: {1}.</source>
        <translation>Es gibt kein Modell &apos;{0}&apos;. Verfügbar: {1}.</translation>
    </message>
    <message>
        <source>There is no model &apos;{0}&apos;. Did you mean &apos;{1}&apos;? Available models: {2}.</source>
        <translation>Es gibt kein Modell &apos;{0}&apos;. Meinten Sie &apos;{1}&apos;? Verfügbar: {2}.</translation>
    </message>
    <message>
        <source>There is no policy &apos;{0}&apos;. Available policies: {1}.</source>
        <translation>Es gibt keine Strategie &apos;{0}&apos;. Verfügbar: {1}.</translation>
    </message>
    <message>
        <source>There is no policy &apos;{0}&apos;. Did you mean &apos;{1}&apos;? Available policies: {2}.</source>
        <translation>Es gibt keine Strategie &apos;{0}&apos;. Meinten Sie &apos;{1}&apos;? Verfügbar: {2}.</translation>
    </message>
    <message numerus="yes">
        <source>A machine cannot have {0} cores; expected at least 1.</source>
        <translation>
            <numerusform>Eine Maschine kann nicht {0} Kern haben; erwartet wird mindestens 1.</numerusform>
            <numerusform>Eine Maschine kann nicht {0} Kerne haben; erwartet wird mindestens 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workload&apos;s machine has &apos;{0}&apos; cores; expected a whole number of at least 1.</source>
        <translation>Die Maschine der Arbeitslast hat &apos;{0}&apos; Kerne; erwartet wird eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>None of the chosen models, policies and machines has the setting &apos;{0}&apos; ({1}). It belongs to: {2}.</source>
        <translation>Keines der gewählten Modelle, keine der Strategien und Maschinen hat die Einstellung &apos;{0}&apos; ({1}). Sie gehört zu: {2}.</translation>
    </message>
    <message>
        <source>There is no setting &apos;{0}&apos; in any workload, model, policy or machine.</source>
        <translation>Keine Arbeitslast, kein Modell, keine Strategie und keine Maschine hat eine Einstellung &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>There is no setting &apos;{0}&apos;. Did you mean &apos;{1}&apos;?</source>
        <translation>Es gibt keine Einstellung &apos;{0}&apos;. Meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>Model &apos;{0}&apos; has no setting &apos;{1}&apos;.</source>
        <translation>Das Modell &apos;{0}&apos; hat keine Einstellung &apos;{1}&apos;.</translation>
    </message>
    <message>
        <source>{0} is {1}; expected {2} to {3}.</source>
        <translation>{0} ist {1}; erwartet wird {2} bis {3}.</translation>
    </message>
    <message numerus="yes">
        <source>A run on this computer cannot use {0} cores; expected 1 to {1}.</source>
        <translation>
            <numerusform>Ein Lauf auf diesem Computer kann nicht {0} Kern nutzen; erwartet wird 1 bis {1}.</numerusform>
            <numerusform>Ein Lauf auf diesem Computer kann nicht {0} Kerne nutzen; erwartet wird 1 bis {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A machine cannot have {0} cores; expected 1 to {1}.</source>
        <translation>
            <numerusform>Eine Maschine kann nicht {0} Kern haben; erwartet wird 1 bis {1}.</numerusform>
            <numerusform>Eine Maschine kann nicht {0} Kerne haben; erwartet wird 1 bis {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>There is no model &apos;{0}&apos;.</source>
        <translation>Es gibt kein Modell &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>There is no policy &apos;{0}&apos;.</source>
        <translation>Es gibt keine Strategie &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>The time limit must be longer than 0.</source>
        <translation>Das Zeitlimit muss länger als 0 sein.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Make the workload smaller.</source>
        <translation>Der Speicher reicht für diesen Lauf nicht aus. Verkleinern Sie die Arbeitslast.</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>Der Lauf ist fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>The program timeslice-runner, which performs live runs, is not in {0}. Install it there, or set TIMESLICE_RUNNER to its path.</source>
        <translation>Das Programm timeslice-runner, das Live-Läufe ausführt, liegt nicht in {0}. Installieren Sie es dort, oder setzen Sie TIMESLICE_RUNNER auf seinen Pfad.</translation>
    </message>
    <message>
        <source>There is not enough memory to start the run.</source>
        <translation>Der Speicher reicht nicht, um den Lauf zu starten.</translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}</source>
        <translation>{0} kann nicht gestartet werden: {1}</translation>
    </message>
    <message>
        <source>The run was stopped: its tasks endlessly repeat steps that take no time. Give one of these steps a duration.</source>
        <translation>Der Lauf wurde angehalten: Seine Tasks wiederholen endlos Schritte, die keine Zeit brauchen. Geben Sie einem dieser Schritte eine Dauer.</translation>
    </message>
    <message>
        <source>The instructions for a live run cannot be read: {0}</source>
        <translation>Die Anweisungen für einen Live-Lauf können nicht gelesen werden: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} clock readings were out of order and were moved.</source>
        <translation>
            <numerusform>{0} Zeitmessung kam in falscher Reihenfolge und wurde verschoben.</numerusform>
            <numerusform>{0} Zeitmessungen kamen in falscher Reihenfolge und wurden verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>wartet auf Sperre</translation>
    </message>
    <message>
        <source>blocked on I/O</source>
        <translation>wartet auf E/A</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>waiting for a message</source>
        <translation>wartet auf Nachricht</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>lief weiter</translation>
    </message>
    <message>
        <source>time slice used up</source>
        <translation>Zeitscheibe verbraucht</translation>
    </message>
    <message>
        <source>preempted</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>drop request honoured</source>
        <translation>Freigabeanfrage befolgt</translation>
    </message>
    <message>
        <source>yielded</source>
        <translation>freiwillig abgegeben</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>await erreicht</translation>
    </message>
    <message>
        <source>lock held by another task</source>
        <translation>Sperre von anderem Task gehalten</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>Warteschlange leer</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>waiting for another task to finish</source>
        <translation>wartet auf das Ende eines anderen Tasks</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>the run ended first</source>
        <translation>der Lauf endete vorher</translation>
    </message>
    <message>
        <source>{0}: an interval at {1} has no length</source>
        <translation>{0}: Ein Intervall bei {1} hat keine Länge</translation>
    </message>
    <message>
        <source>{0}: an interval starts at {1}, expected {2}</source>
        <translation>{0}: Ein Intervall beginnt bei {1}, erwartet wird {2}</translation>
    </message>
    <message>
        <source>{0}: core and state disagree at {1}</source>
        <translation>{0}: Kern und Zustand widersprechen sich bei {1}</translation>
    </message>
    <message>
        <source>{0}: core {1} does not exist</source>
        <translation>{0}: Kern {1} gibt es nicht</translation>
    </message>
    <message>
        <source>{0}: two equal intervals touch at {1}</source>
        <translation>{0}: Zwei gleiche Intervalle berühren sich bei {1}</translation>
    </message>
    <message>
        <source>{0}: intervals end at {1}, expected {2}</source>
        <translation>{0}: Die Intervalle enden bei {1}, erwartet wird {2}</translation>
    </message>
    <message>
        <source>{0}: the last interval has the wrong cause</source>
        <translation>{0}: Das letzte Intervall hat die falsche Ursache</translation>
    </message>
    <message>
        <source>core {0}: two tasks at {1}</source>
        <translation>Kern {0}: zwei Tasks bei {1}</translation>
    </message>
    <message>
        <source>{0}: two holders at {1}</source>
        <translation>{0}: zwei Halter bei {1}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is neither a file nor a built-in workload; built-in workloads are {1}</source>
        <translation>&apos;{0}&apos; ist weder eine Datei noch eine eingebaute Arbeitslast; eingebaut sind {1}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is neither a file nor a built-in workload; did you mean &apos;{1}&apos;?</source>
        <translation>&apos;{0}&apos; ist weder eine Datei noch eine eingebaute Arbeitslast; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>this releases &apos;{0}&apos;, which the task does not hold here</source>
        <translation>hier wird &apos;{0}&apos; freigegeben, das der Task hier nicht hält</translation>
    </message>
    <message>
        <source>the repeated steps take &apos;{0}&apos; and do not release it</source>
        <translation>die wiederholten Schritte nehmen &apos;{0}&apos; und geben es nicht frei</translation>
    </message>
    <message>
        <source>the repeated steps release &apos;{0}&apos;, which was taken before them, and do not take it again</source>
        <translation>die wiederholten Schritte geben &apos;{0}&apos; frei, das vor ihnen genommen wurde, und nehmen es nicht wieder</translation>
    </message>
    <message>
        <source>found a second task &apos;{0}&apos;; the first is in line {1}</source>
        <translation>zweiter Task &apos;{0}&apos; gefunden; der erste steht in Zeile {1}</translation>
    </message>
    <message>
        <source>found a second task &apos;{0}&apos;; the first is one of the numbered tasks in line {1}</source>
        <translation>zweiter Task &apos;{0}&apos; gefunden; der erste ist einer der nummerierten Tasks in Zeile {1}</translation>
    </message>
    <message numerus="yes">
        <source>found {0} tasks, expected at most {1}</source>
        <translation>
            <numerusform>{0} Task gefunden, erwartet werden höchstens {1}</numerusform>
            <numerusform>{0} Tasks gefunden, erwartet werden höchstens {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>the times of all tasks together exceed 2^62 ns (146 years)</source>
        <translation>die Zeiten aller Tasks überschreiten zusammen 2^62 ns (146 Jahre)</translation>
    </message>
    <message>
        <source>unknown parameter &apos;{0}&apos;; this workload declares no parameters</source>
        <translation>unbekannter Parameter &apos;{0}&apos;; diese Arbeitslast deklariert keine Parameter</translation>
    </message>
    <message>
        <source>unknown parameter &apos;{0}&apos;; parameters are {1}</source>
        <translation>unbekannter Parameter &apos;{0}&apos;; Parameter sind {1}</translation>
    </message>
    <message>
        <source>unknown parameter &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>unbekannter Parameter &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected + - * / or the end of the value</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird + - * / oder das Ende des Werts</translation>
    </message>
    <message>
        <source>only values of the same kind can be added or subtracted, such as two times or two numbers</source>
        <translation>nur Werte derselben Art lassen sich addieren oder subtrahieren, etwa zwei Zeiten oder zwei Zahlen</translation>
    </message>
    <message>
        <source>a time or a size can only be multiplied by a number without a unit</source>
        <translation>eine Zeit oder Größe lässt sich nur mit einer Zahl ohne Einheit multiplizieren</translation>
    </message>
    <message>
        <source>a value can only be divided by a number, or by a value of the same kind</source>
        <translation>ein Wert lässt sich nur durch eine Zahl oder einen Wert derselben Art teilen</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>the value ends where a number or a parameter was expected</source>
        <translation>der Wert endet, wo eine Zahl oder ein Parameter erwartet wurde</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number or a parameter</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zahl oder ein Parameter</translation>
    </message>
    <message>
        <source>found parentheses nested deeper than {0}</source>
        <translation>Klammern gefunden, die tiefer als {0} verschachtelt sind</translation>
    </message>
    <message>
        <source>a ( has no closing )</source>
        <translation>zu einer ( fehlt die )</translation>
    </message>
    <message>
        <source>the value is too large</source>
        <translation>der Wert ist zu groß</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected one ${{...}}, optionally followed by a unit, such as ${{4 * n}} ms</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird ein einziges ${{...}}, eventuell gefolgt von einer Einheit, etwa ${{4 * n}} ms</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; after ${{...}}, expected a unit, such as ms, or nothing</source>
        <translation>&apos;{0}&apos; nach ${{...}} gefunden, erwartet wird eine Einheit, etwa ms, oder nichts</translation>
    </message>
    <message>
        <source>found the unit &apos;{0}&apos; after ${{...}}, whose value already has a unit</source>
        <translation>Einheit &apos;{0}&apos; nach ${{...}} gefunden, dessen Wert schon eine Einheit hat</translation>
    </message>
    <message>
        <source>found {0}, expected a workload: a map with the keys timeslice, name and tasks</source>
        <translation>{0} gefunden, erwartet wird eine Arbeitslast: eine Zuordnung mit den Schlüsseln timeslice, name und tasks</translation>
    </message>
    <message>
        <source>expected the key &apos;timeslice&apos; with the format&apos;s version: timeslice: 1</source>
        <translation>erwartet wird der Schlüssel &apos;timeslice&apos; mit der Version des Formats: timeslice: 1</translation>
    </message>
    <message>
        <source>found version {0} of the workload format, expected 1</source>
        <translation>Version {0} des Arbeitslast-Formats gefunden, erwartet wird 1</translation>
    </message>
    <message>
        <source>found {0}, expected a map of parameters, such as scale: 1</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von Parametern, etwa scale: 1</translation>
    </message>
    <message>
        <source>found {0}, expected a parameter&apos;s name: letters, digits and _</source>
        <translation>{0} gefunden, erwartet wird der Name eines Parameters: Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>found {0}, expected a number, with or without a unit, such as 4 or 4 s</source>
        <translation>{0} gefunden, erwartet wird eine Zahl mit oder ohne Einheit, etwa 4 oder 4 s</translation>
    </message>
    <message>
        <source>parameter {0}: found &apos;{1}&apos;, expected a value of the same kind as {2}</source>
        <translation>Parameter {0}: &apos;{1}&apos; gefunden, erwartet wird ein Wert derselben Art wie {2}</translation>
    </message>
    <message>
        <source>parameter {0}: {1}</source>
        <translation>Parameter {0}: {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a list of models, such as [serial, gil]</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Modellen, etwa [serial, gil]</translation>
    </message>
    <message>
        <source>found {0}, expected a map of machine settings, such as cores: 2</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von Einstellungen der Maschine, etwa cores: 2</translation>
    </message>
    <message>
        <source>found {0}, expected a map of resources, such as printer: lock</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von Ressourcen, etwa printer: lock</translation>
    </message>
    <message>
        <source>unknown resource kind &apos;{0}&apos;; did you mean &apos;{1}&apos;? kinds are {2}</source>
        <translation>unbekannte Ressourcenart &apos;{0}&apos;; meinten Sie &apos;{1}&apos;? Arten sind {2}</translation>
    </message>
    <message>
        <source>found {0}, expected a resource kind; kinds are {1}</source>
        <translation>{0} gefunden, erwartet wird eine Ressourcenart; Arten sind {1}</translation>
    </message>
    <message>
        <source>found no task, expected at least one under the key &apos;tasks&apos;</source>
        <translation>kein Task gefunden, erwartet wird mindestens einer unter dem Schlüssel &apos;tasks&apos;</translation>
    </message>
    <message>
        <source>found {0}, expected a list of tasks, each beginning with &apos;- &apos;</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Tasks, jeder mit &apos;- &apos; am Anfang</translation>
    </message>
    <message>
        <source>found {0}, expected a task: a map with the keys name and steps</source>
        <translation>{0} gefunden, erwartet wird ein Task: eine Zuordnung mit den Schlüsseln name und steps</translation>
    </message>
    <message>
        <source>expected the key &apos;{0}&apos; in a task</source>
        <translation>erwartet wird der Schlüssel &apos;{0}&apos; in einem Task</translation>
    </message>
    <message>
        <source>the resource &apos;{0}&apos; is declared but no step uses it</source>
        <translation>die Ressource &apos;{0}&apos; ist deklariert, aber kein Schritt benutzt sie</translation>
    </message>
    <message>
        <source>the file is larger than 16 MB, the limit for a workload</source>
        <translation>die Datei ist größer als 16 MB, die Grenze für eine Arbeitslast</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder, expected a workload file</source>
        <translation>das ist ein Ordner, erwartet wird eine Arbeitslast-Datei</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>found {0}, expected a list of steps, each beginning with &apos;- &apos;</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Schritten, jeder mit &apos;- &apos; am Anfang</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>found {0}, expected a step, such as cpu: 5 ms</source>
        <translation>{0} gefunden, erwartet wird ein Schritt, etwa cpu: 5 ms</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a space after the colon</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird ein Leerzeichen nach dem Doppelpunkt</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; without a value, expected &apos;{0}: &apos; and a value</source>
        <translation>&apos;{0}&apos; ohne Wert gefunden, erwartet wird &apos;{0}: &apos; und ein Wert</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; in the same step as &apos;{1}&apos;, expected one step in each list item; start it with &apos;- &apos;</source>
        <translation>&apos;{0}&apos; im selben Schritt wie &apos;{1}&apos; gefunden, erwartet wird ein Schritt je Listeneintrag; beginnen Sie ihn mit &apos;- &apos;</translation>
    </message>
    <message>
        <source>unknown step &apos;{0}&apos;; steps are {1}</source>
        <translation>unbekannter Schritt &apos;{0}&apos;; Schritte sind {1}</translation>
    </message>
    <message>
        <source>unknown step &apos;{0}&apos;; did you mean &apos;{1}&apos;? steps are {2}</source>
        <translation>unbekannter Schritt &apos;{0}&apos;; meinten Sie &apos;{1}&apos;? Schritte sind {2}</translation>
    </message>
    <message>
        <source>expected the key &apos;{0}&apos; in &apos;{1}&apos;</source>
        <translation>erwartet wird der Schlüssel &apos;{0}&apos; in &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>expected the key &apos;{0}&apos; next to &apos;{1}&apos;</source>
        <translation>erwartet wird der Schlüssel &apos;{0}&apos; neben &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>found {0}, expected a map with the keys times and steps</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung mit den Schlüsseln times und steps</translation>
    </message>
    <message>
        <source>found {0} repetitions inside {1}, expected at most {2} in total</source>
        <translation>{0} Wiederholungen innerhalb von {1} gefunden, erwartet werden insgesamt höchstens {2}</translation>
    </message>
    <message>
        <source>undeclared resource &apos;{0}&apos;; declare it under &apos;resources&apos; as {0}: lock</source>
        <translation>nicht deklarierte Ressource &apos;{0}&apos;; deklarieren Sie sie unter &apos;resources&apos; als {0}: lock</translation>
    </message>
    <message>
        <source>undeclared resource &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>nicht deklarierte Ressource &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>found {0}, expected a whole number or forever</source>
        <translation>{0} gefunden, erwartet wird eine ganze Zahl oder forever</translation>
    </message>
    <message>
        <source>found {0}, expected a kind of work; kinds are {1}</source>
        <translation>{0} gefunden, erwartet wird eine Art von Arbeit; Arten sind {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a time with a unit, such as 5 ms</source>
        <translation>{0} gefunden, erwartet wird eine Zeit mit Einheit, etwa 5 ms</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is not a time; give one of its numbers a unit, such as ms</source>
        <translation>&apos;{0}&apos; ist keine Zeit; geben Sie einer der Zahlen eine Einheit, etwa ms</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is negative, expected a time of 0 or more</source>
        <translation>&apos;{0}&apos; ist negativ; erwartet wird eine Zeit ab 0</translation>
    </message>
    <message>
        <source>found {0}, which does not give a whole number from {1} to {2}</source>
        <translation>{0} ergibt keine ganze Zahl von {1} bis {2}</translation>
    </message>
    <message>
        <source>found {0}, expected a whole number from {1} to {2}</source>
        <translation>{0} gefunden, erwartet wird eine ganze Zahl von {1} bis {2}</translation>
    </message>
    <message>
        <source>found {0}, expected a name</source>
        <translation>{0} gefunden, erwartet wird ein Name</translation>
    </message>
    <message>
        <source>found {0}, expected text</source>
        <translation>{0} gefunden, erwartet wird Text</translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; is not supported by this version; keys here are {1}</source>
        <translation>den Schlüssel &apos;{0}&apos; unterstützt diese Version nicht; Schlüssel hier sind {1}</translation>
    </message>
    <message>
        <source>unknown key &apos;{0}&apos;; keys here are {1}</source>
        <translation>unbekannter Schlüssel &apos;{0}&apos;; Schlüssel hier sind {1}</translation>
    </message>
    <message>
        <source>unknown key &apos;{0}&apos;; did you mean &apos;{1}&apos;? keys here are {2}</source>
        <translation>unbekannter Schlüssel &apos;{0}&apos;; meinten Sie &apos;{1}&apos;? Schlüssel hier sind {2}</translation>
    </message>
    <message>
        <source>found a control character (code {0}), expected text</source>
        <translation>Steuerzeichen (Code {0}) gefunden, erwartet wird Text</translation>
    </message>
    <message>
        <source>found a byte that is not UTF-8 text (code {0}); save the file as UTF-8</source>
        <translation>Byte gefunden, das kein UTF-8-Text ist (Code {0}); speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>found lists and maps nested deeper than {0}</source>
        <translation>Listen und Zuordnungen gefunden, die tiefer als {0} verschachtelt sind</translation>
    </message>
    <message>
        <source>found an alias (*), expected the value itself: aliases are not supported</source>
        <translation>Alias (*) gefunden, erwartet wird der Wert selbst: Aliasse werden nicht unterstützt</translation>
    </message>
    <message>
        <source>found an opening {0} without a closing one</source>
        <translation>{0} ohne schließendes Gegenstück gefunden</translation>
    </message>
    <message>
        <source>found {0}, expected a word as the key</source>
        <translation>{0} gefunden, erwartet wird ein Wort als Schlüssel</translation>
    </message>
    <message>
        <source>found an anchor (&amp;), expected none: anchors are not supported</source>
        <translation>Anker (&amp;) gefunden, erwartet wird keiner: Anker werden nicht unterstützt</translation>
    </message>
    <message>
        <source>found the tag &apos;{0}&apos;, expected none: tags are not supported</source>
        <translation>Tag &apos;{0}&apos; gefunden, erwartet wird keines: Tags werden nicht unterstützt</translation>
    </message>
    <message>
        <source>found a second document (---), expected one workload per file</source>
        <translation>zweites Dokument (---) gefunden, erwartet wird eine Arbeitslast je Datei</translation>
    </message>
    <message>
        <source>found text after the end of the workload; check its indentation</source>
        <translation>Text nach dem Ende der Arbeitslast gefunden; prüfen Sie seine Einrückung</translation>
    </message>
    <message>
        <source>found the key &apos;{0}&apos; again; it is already in line {1}</source>
        <translation>Schlüssel &apos;{0}&apos; nochmals gefunden; er steht schon in Zeile {1}</translation>
    </message>
    <message>
        <source>found a tab, expected spaces: YAML is indented with spaces only</source>
        <translation>Tabulator gefunden, erwartet werden Leerzeichen: YAML wird nur mit Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>this is not valid YAML ({0}); inside [ ] and {{ }}, put a value with ${{ }} in double quotes</source>
        <translation>das ist kein gültiges YAML ({0}); setzen Sie in [ ] und {{ }} einen Wert mit ${{ }} in doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>this is not valid YAML ({0})</source>
        <translation>das ist kein gültiges YAML ({0})</translation>
    </message>
    <message>
        <source>&apos;{0}&apos;</source>
        <translation>&apos;{0}&apos;</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0} waits for {1} to finish</source>
        <translation>{0} wartet auf das Ende von {1}</translation>
    </message>
    <message>
        <source>{0} waits for {1}, held by {2}</source>
        <translation>{0} wartet auf {1}, gehalten von {2}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>Deadlock: {0}.</source>
        <translation>Deadlock: {0}.</translation>
    </message>
    <message>
        <source>No costs</source>
        <translation>Ohne Kosten</translation>
    </message>
    <message>
        <source>An ideal machine: switching, waking and starting take no time.</source>
        <translation>Eine ideale Maschine: Wechseln, Wecken und Starten brauchen keine Zeit.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Number of this computer&apos;s hardware threads that the run may use.</source>
        <translation>Anzahl der Hardware-Threads dieses Computers, die der Lauf nutzen darf.</translation>
    </message>
    <message>
        <source>Number of tasks that the simulated machine can run at once.</source>
        <translation>Anzahl der Tasks, die die simulierte Maschine zugleich ausführen kann.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Starting value of the random numbers; the same seed gives the same run.</source>
        <translation>Startwert der Zufallszahlen; derselbe Startwert ergibt denselben Lauf.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a picture size. Use a size such as 1920x1080, or 16:9, 4:3, square, A4, A4 portrait.</source>
        <translation>&apos;{0}&apos; ist keine Bildgröße. Nehmen Sie eine Größe wie 1920x1080 oder 16:9, 4:3, square, A4, A4 portrait.</translation>
    </message>
    <message>
        <source>The picture size {0} is out of range: each side must be {1} to {2} pixels.</source>
        <translation>Die Bildgröße {0} ist nicht möglich: Jede Seite muss {1} bis {2} Pixel lang sein.</translation>
    </message>
    <message>
        <source>There is no theme &apos;{0}&apos;. Choose light, dark or print.</source>
        <translation>Es gibt kein Farbschema &apos;{0}&apos;. Wählen Sie light, dark oder print.</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory: choose a smaller size or resolution.</source>
        <translation>Das Bild ist zu groß für den Speicher dieses Computers: Wählen Sie eine kleinere Größe oder Auflösung.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be written: {1}</source>
        <translation>&apos;{0}&apos; kann nicht geschrieben werden: {1}</translation>
    </message>
    <message>
        <source>Timeslice {0}</source>
        <translation>Timeslice {0}</translation>
    </message>
    <message>
        <source>{0} · {1} · Timeslice {2}</source>
        <translation>{0} · {1} · Timeslice {2}</translation>
    </message>
    <message>
        <source>{0} · {1} · based on {2} · Timeslice {3}</source>
        <translation>{0} · {1} · nach {2} · Timeslice {3}</translation>
    </message>
    <message>
        <source>Waits for {0}</source>
        <translation>Wartet auf {0}</translation>
    </message>
    <message>
        <source>Waits for {0}, held by {1}</source>
        <translation>Wartet auf {0}, gehalten von {1}</translation>
    </message>
    <message>
        <source>Ended: preempted by {0}</source>
        <translation>Ende: verdrängt von {0}</translation>
    </message>
    <message>
        <source>Ended: {0}</source>
        <translation>Ende: {0}</translation>
    </message>
    <message>
        <source>{0} long, from {1} to {2}</source>
        <translation>{0} lang, von {1} bis {2}</translation>
    </message>
    <message>
        <source>On core {0}</source>
        <translation>Auf Kern {0}</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>core {0}</source>
        <translation>Kern {0}</translation>
    </message>
    <message>
        <source>A blocking call in an event loop</source>
        <translation>Ein blockierender Aufruf in einer Ereignisschleife</translation>
    </message>
    <message>
        <source>Four tasks wait politely; one makes a blocking call, which stops an event loop for all of them.</source>
        <translation>Vier Tasks warten höflich; einer macht einen blockierenden Aufruf und hält damit in einer Ereignisschleife alle an.</translation>
    </message>
    <message>
        <source>The convoy</source>
        <translation>Der Konvoi</translation>
    </message>
    <message>
        <source>One task computes without a pause; another repeatedly sleeps for a millisecond.</source>
        <translation>Ein Task rechnet ohne Pause; ein anderer schläft immer wieder eine Millisekunde.</translation>
    </message>
    <message>
        <source>Four CPU-bound tasks</source>
        <translation>Vier rechenintensive Tasks</translation>
    </message>
    <message>
        <source>Four tasks compute for a tenth of a second each and never wait for anything.</source>
        <translation>Vier Tasks rechnen je eine Zehntelsekunde und warten nie auf etwas.</translation>
    </message>
    <message>
        <source>I/O-bound</source>
        <translation>E/A-intensiv</translation>
    </message>
    <message>
        <source>Twenty tasks compute for a moment and then wait, like requests to a web server.</source>
        <translation>Zwanzig Tasks rechnen kurz und warten dann, wie Anfragen an einen Webserver.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Four CPU-bound tasks and one that waits.</source>
        <translation>Vier rechenintensive Tasks und einer, der wartet.</translation>
    </message>
    <message>
        <source>Waiters and tables</source>
        <translation>Kellner und Tische</translation>
    </message>
    <message>
        <source>Five tables think for four seconds; the one waiter takes one order at a time.</source>
        <translation>Fünf Tische überlegen vier Sekunden; der einzige Kellner nimmt eine Bestellung nach der anderen auf.</translation>
    </message>
    <message>
        <source>No resource is part of the cycle. Each task waits for a task to finish, which only that task can do.</source>
        <translation>Zum Kreis gehört keine Ressource. Jeder Task wartet auf das Ende eines anderen, das nur dieser selbst herbeiführen kann.</translation>
    </message>
    <message>
        <source>Only one task at a time can hold {0}, and {1} has held it since {2}.</source>
        <translation>{0} kann immer nur ein Task halten, und seit {2} ist das {1}.</translation>
    </message>
    <message>
        <source>No task holds a resource; each keeps another waiting for it to finish.</source>
        <translation>Kein Task hält eine Ressource; jeder lässt einen anderen auf sein Ende warten.</translation>
    </message>
    <message>
        <source>{0} took {1} at {2} and has been waiting since {3} without releasing it.</source>
        <translation>{0} hat {1} bei {2} genommen und wartet seit {3}, ohne {1} freizugeben.</translation>
    </message>
    <message>
        <source>No task can make another task finish.</source>
        <translation>Kein Task kann einen anderen zum Ende bringen.</translation>
    </message>
    <message>
        <source>From {0} until the run ends at {1}, no other task can take {2} from {3}; only {3} can release it.</source>
        <translation>Von {0} bis zum Ende des Laufs bei {1} kann kein anderer Task {3} die Ressource {2} wegnehmen; nur {3} kann sie freigeben.</translation>
    </message>
    <message>
        <source>{0} has been waiting for itself since {1}.</source>
        <translation>{0} wartet seit {1} auf sich selbst.</translation>
    </message>
    <message>
        <source>Each of {0} waits for the next, and the last for the first; {1} closed the cycle at {2}.</source>
        <translation>In der Reihe {0} wartet jeder auf den nächsten und der letzte auf den ersten; {1} schloss den Kreis bei {2}.</translation>
    </message>
    <message>
        <source>Mutual exclusion</source>
        <translation>Gegenseitiger Ausschluss</translation>
    </message>
    <message>
        <source>Hold and wait</source>
        <translation>Halten und Warten</translation>
    </message>
    <message>
        <source>No preemption</source>
        <translation>Kein Entzug</translation>
    </message>
    <message>
        <source>Circular wait</source>
        <translation>Zyklisches Warten</translation>
    </message>
    <message>
        <source>{0} has been waiting since {1} for {2} to finish.</source>
        <translation>{0} wartet seit {1} auf das Ende von {2}.</translation>
    </message>
    <message>
        <source>{0} has held {1} since {2} and has been waiting since {3} for {4} to finish.</source>
        <translation>{0} hält {1} seit {2} und wartet seit {3} auf das Ende von {4}.</translation>
    </message>
    <message>
        <source>{0} has been waiting since {1} for {2}, which {3} holds.</source>
        <translation>{0} wartet seit {1} auf {2}, gehalten von {3}.</translation>
    </message>
    <message>
        <source>{0} has held {1} since {2} and has itself been waiting for it since {3}.</source>
        <translation>{0} hält {1} seit {2} und wartet seit {3} selbst darauf.</translation>
    </message>
    <message>
        <source>{0} has held {1} since {2} and has been waiting since {3} for {4}, which {5} holds.</source>
        <translation>{0} hält {1} seit {2} und wartet seit {3} auf {4}, gehalten von {5}.</translation>
    </message>
    <message>
        <source>{0} arrived at {1}.</source>
        <translation>{0} kam bei {1} an.</translation>
    </message>
    <message>
        <source>No task takes the GIL after that.</source>
        <translation>Danach nimmt kein Task mehr den GIL.</translation>
    </message>
    <message>
        <source>{0} itself takes the GIL again at {1}.</source>
        <translation>{0} nimmt den GIL bei {1} selbst wieder.</translation>
    </message>
    <message>
        <source>{0} gets the GIL at {1}, not {2}: asking for it does not reserve it.</source>
        <translation>{0} bekommt den GIL bei {1}, nicht {2}: Die Bitte darum reserviert ihn nicht.</translation>
    </message>
    <message>
        <source>{0} gets the GIL at {1}.</source>
        <translation>{0} bekommt den GIL bei {1}.</translation>
    </message>
    <message>
        <source>{0} asked for the GIL at {1}.</source>
        <translation>{0} bat bei {1} um den GIL.</translation>
    </message>
    <message>
        <source>Core {0} stays idle from then on.</source>
        <translation>Kern {0} bleibt von da an frei.</translation>
    </message>
    <message>
        <source>Core {0} is idle until {1}, when {2} gets it.</source>
        <translation>Kern {0} ist frei, bis {2} ihn bei {1} bekommt.</translation>
    </message>
    <message>
        <source>{0} gets core {1}.</source>
        <translation>{0} bekommt Kern {1}.</translation>
    </message>
    <message>
        <source>{0} held the GIL from {1} to {2}.</source>
        <translation>{0} hielt den GIL von {1} bis {2}.</translation>
    </message>
    <message>
        <source>{0} held the lock {1} from {2} to {3}.</source>
        <translation>{0} hielt die Sperre {1} von {2} bis {3}.</translation>
    </message>
    <message>
        <source>{0} then waits {1} for the GIL, until {2}.</source>
        <translation>{0} wartet dann {1} auf den GIL, bis {2}.</translation>
    </message>
    <message>
        <source>{0} then waits {1} for the lock {3}, until {2}.</source>
        <translation>{0} wartet dann {1} auf die Sperre {3}, bis {2}.</translation>
    </message>
    <message>
        <source>{0} is then blocked on I/O for {1}, until {2}.</source>
        <translation>{0} wartet dann {1} auf Ein-/Ausgabe, bis {2}.</translation>
    </message>
    <message>
        <source>{0} then sleeps for {1}, until {2}.</source>
        <translation>{0} schläft dann {1}, bis {2}.</translation>
    </message>
    <message>
        <source>{0} then waits {1} for a message or an event, until {2}.</source>
        <translation>{0} wartet dann {1} auf eine Nachricht oder ein Ereignis, bis {2}.</translation>
    </message>
    <message>
        <source>{0} is then ready and waits {1} for its turn, until {2}.</source>
        <translation>{0} ist dann bereit und wartet {1}, bis {2}.</translation>
    </message>
    <message>
        <source>{0} then waits {1}, until {2}.</source>
        <translation>{0} wartet dann {1}, bis {2}.</translation>
    </message>
    <message>
        <source>{0} woke {1} at {2}.</source>
        <translation>{0} weckte {1} bei {2}.</translation>
    </message>
    <message>
        <source>{0} then runs on core {1} until {2}.</source>
        <translation>{0} läuft dann auf Kern {1}, bis {2}.</translation>
    </message>
    <message>
        <source>At {0}, {1} arrives.</source>
        <translation>Bei {0} kommt {1} an.</translation>
    </message>
    <message>
        <source>At {0}, {1} arrive.</source>
        <translation>Bei {0} kommen {1} an.</translation>
    </message>
    <message>
        <source>At {0}, {1} runs for the first time, {2} after its arrival.</source>
        <translation>Bei {0} läuft {1} zum ersten Mal, {2} nach der Ankunft.</translation>
    </message>
    <message>
        <source>At {0}, {1} runs for the first time, on core {2}, as soon as it arrives.</source>
        <translation>Bei {0} läuft {1} zum ersten Mal, auf Kern {2}, gleich bei der Ankunft.</translation>
    </message>
    <message>
        <source>At {0}, {1} runs for the first time, on core {2}, {3} after its arrival.</source>
        <translation>Bei {0} läuft {1} zum ersten Mal, auf Kern {2}, {3} nach der Ankunft.</translation>
    </message>
    <message>
        <source>{0} gets core {1} at this moment and starts running.</source>
        <translation>{0} bekommt in diesem Augenblick Kern {1} und beginnt zu laufen.</translation>
    </message>
    <message>
        <source>{0} has been running on core {1} since {2}, for {3} so far.</source>
        <translation>{0} läuft seit {2} auf Kern {1}, bisher {3} lang.</translation>
    </message>
    <message>
        <source>Core {0} has been switching to {1} or starting it since {2}, for {3} in total; {1} is not doing its own work yet.</source>
        <translation>Kern {0} wechselt seit {2} zu {1} oder startet diesen Task, insgesamt {3} lang; eigene Arbeit tut {1} noch nicht.</translation>
    </message>
    <message>
        <source>{0} has been doing overhead work on core {1} since {2}, for {3} in total: locking, waking, starting or copying.</source>
        <translation>{0} belegt Kern {1} seit {2} mit Overhead, insgesamt {3} lang: Sperren, Wecken, Starten oder Kopieren.</translation>
    </message>
    <message>
        <source>{0} has been waiting for a lock since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf eine Sperre: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been waiting for the lock {4} since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf die Sperre {4}: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been waiting for another task to finish since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf das Ende eines anderen Tasks: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been waiting on an empty queue since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} an einer leeren Warteschlange: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been waiting on a full queue since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} an einer vollen Warteschlange: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been waiting for a message or an event since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf eine Nachricht oder ein Ereignis: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been waiting for the GIL since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf den GIL: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been blocked on I/O since {1}: {2} so far, {3} in total.</source>
        <translation>{0} ist seit {1} durch Ein-/Ausgabe blockiert: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been asleep since {1}: {2} so far, {3} in total.</source>
        <translation>{0} schläft seit {1}: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} is ready and has been waiting for its turn since {1}: {2} so far, {3} in total.</source>
        <translation>{0} ist bereit und wartet seit {1} darauf, an die Reihe zu kommen: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} finished at {1}, {2} after its arrival.</source>
        <translation>{0} war bei {1} fertig, {2} nach der Ankunft.</translation>
    </message>
    <message>
        <source>{0} never arrived: the run ended at {1}.</source>
        <translation>{0} kam nie an: Der Lauf endete bei {1}.</translation>
    </message>
    <message>
        <source>{0} has not arrived yet; it arrives at {1}.</source>
        <translation>{0} ist noch nicht da und kommt bei {1} an.</translation>
    </message>
    <message>
        <source>The run ended at {0}, before {1} finished.</source>
        <translation>Der Lauf endete bei {0}, bevor {1} fertig war.</translation>
    </message>
    <message>
        <source>The trace does not show what {0} is doing at this moment.</source>
        <translation>Der Trace zeigt nicht, was {0} in diesem Augenblick tut.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0}, {1} and {2}</source>
        <translation>{0}, {1} und {2}</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} and {3}</source>
        <translation>{0}, {1}, {2} und {3}</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}, {3} and {4}</source>
        <translation>{0}, {1}, {2}, {3} und {4}</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}, {3}, {4} and {5} more</source>
        <translation>{0}, {1}, {2}, {3}, {4} und {5} weitere</translation>
    </message>
    <message>
        <source>The run took {0}, from the first arrival at {1} to its end at {2}.</source>
        <translation>Der Lauf dauerte {0}, von der ersten Ankunft bei {1} bis zu seinem Ende bei {2}.</translation>
    </message>
    <message>
        <source>Context switches: {0} ({1} voluntary, {2} involuntary).</source>
        <translation>Kontextwechsel: {0} ({1} freiwillig, {2} unfreiwillig).</translation>
    </message>
    <message>
        <source>GIL hand-overs: {0}; drop requests: {1}.</source>
        <translation>GIL-Übergaben: {0}; Freigabeanfragen: {1}.</translation>
    </message>
    <message>
        <source>{0} waited longest: {1} in total, for its turn.</source>
        <translation>{0} wartete am längsten: insgesamt {1}, um an die Reihe zu kommen.</translation>
    </message>
    <message>
        <source>{0} waited longest: {1} in total, for the GIL.</source>
        <translation>{0} wartete am längsten: insgesamt {1} auf den GIL.</translation>
    </message>
    <message>
        <source>{0} waited longest: {1} in total, for locks.</source>
        <translation>{0} wartete am längsten: insgesamt {1} auf Sperren.</translation>
    </message>
    <message>
        <source>Not finished: {0}.</source>
        <translation>Nicht fertig: {0}.</translation>
    </message>
    <message>
        <source>The run ended in a deadlock; the cycle closed at {0}.</source>
        <translation>Der Lauf endete in einem Deadlock; der Kreis schloss sich bei {0}.</translation>
    </message>
    <message>
        <source>{0} had the longest unbroken wait for its turn: {1}, from {2} on; no core was busy.</source>
        <translation>Am längsten ohne Unterbrechung wartete {0} darauf, an die Reihe zu kommen: {1} ab {2}; kein Kern war beschäftigt.</translation>
    </message>
    <message>
        <source>{0} had the longest unbroken wait for its turn: {1}, from {2} on; meanwhile {3} ran.</source>
        <translation>Am längsten ohne Unterbrechung wartete {0} darauf, an die Reihe zu kommen: {1} ab {2}; unterdessen auf den Kernen: {3}.</translation>
    </message>
    <message>
        <source>{0} had the longest unbroken wait for a lock: {1}, from {2} on; no core was busy.</source>
        <translation>Am längsten ohne Unterbrechung auf eine Sperre wartete {0}: {1} ab {2}; kein Kern war beschäftigt.</translation>
    </message>
    <message>
        <source>{0} had the longest unbroken wait for a lock: {1}, from {2} on; meanwhile {3} ran.</source>
        <translation>Am längsten ohne Unterbrechung auf eine Sperre wartete {0}: {1} ab {2}; unterdessen auf den Kernen: {3}.</translation>
    </message>
    <message>
        <source>At {0}, the overhead of {1} ends after {2}, and its own work continues.</source>
        <translation>Bei {0} endet der Overhead von {1} nach {2}, und die eigene Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>At {0}, {1} interrupts its own work after {2} for overhead: locking, waking, starting or copying.</source>
        <translation>Bei {0} unterbricht {1} nach {2} die eigene Arbeit für Overhead: Sperren, Wecken, Starten oder Kopieren.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to leave core {3} after {2}: a more urgent task or another program takes it.</source>
        <translation>Bei {0} muss {1} nach {2} Kern {3} verlassen: Ein dringenderer Task oder ein anderes Programm nimmt ihn.</translation>
    </message>
    <message>
        <source>At {0}, {1} preempts {2}, which has to leave core {3} after {4}.</source>
        <translation>Bei {0} verdrängt {1} den Task {2}, der nach {4} Kern {3} verlassen muss.</translation>
    </message>
    <message>
        <source>At {0}, {1} releases the GIL voluntarily after {2} on core {3}.</source>
        <translation>Bei {0} gibt {1} nach {2} auf Kern {3} den GIL von sich aus frei.</translation>
    </message>
    <message>
        <source>At {0}, {1} yields after {2} on core {3}.</source>
        <translation>Bei {0} gibt {1} nach {2} auf Kern {3} freiwillig ab.</translation>
    </message>
    <message>
        <source>At {0}, {1} awaits I/O after {2} on core {3}, and the event loop moves on.</source>
        <translation>Bei {0} wartet {1} nach {2} auf Kern {3} mit await auf Ein-/Ausgabe, und die Ereignisschleife läuft weiter.</translation>
    </message>
    <message>
        <source>At {0}, {1} awaits a timer after {2} on core {3}, and the event loop moves on.</source>
        <translation>Bei {0} wartet {1} nach {2} auf Kern {3} mit await auf einen Timer, und die Ereignisschleife läuft weiter.</translation>
    </message>
    <message>
        <source>At {0}, {1} awaits something after {2} on core {3}.</source>
        <translation>Bei {0} wartet {1} nach {2} auf Kern {3} mit await.</translation>
    </message>
    <message>
        <source>At {0}, {1} starts I/O and blocks after {2} on core {3}.</source>
        <translation>Bei {0} beginnt {1} nach {2} auf Kern {3} eine Ein-/Ausgabe und blockiert.</translation>
    </message>
    <message>
        <source>At {0}, {1} goes to sleep after {2} on core {3}.</source>
        <translation>Bei {0} legt sich {1} nach {2} auf Kern {3} schlafen.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to wait for the GIL, after {2} on core {3}.</source>
        <translation>Bei {0} muss {1} nach {2} auf Kern {3} auf den GIL warten.</translation>
    </message>
    <message>
        <source>At {0}, {1} waits for a message or an event, after {2} on core {3}.</source>
        <translation>Bei {0} wartet {1} nach {2} auf Kern {3} auf eine Nachricht oder ein Ereignis.</translation>
    </message>
    <message>
        <source>At {0}, {1} moves to another core after {2} on core {3}.</source>
        <translation>Bei {0} zieht {1} nach {2} auf Kern {3} auf einen anderen Kern um.</translation>
    </message>
    <message>
        <source>At {0}, {1} leaves core {3} after {2}.</source>
        <translation>Bei {0} verlässt {1} nach {2} Kern {3}.</translation>
    </message>
    <message>
        <source>At {0}, the time slice of {1} ends after {2} on core {3}.</source>
        <translation>Bei {0} endet die Zeitscheibe von {1} nach {2} auf Kern {3}.</translation>
    </message>
    <message>
        <source>At {0}, {1} honours the drop request and releases the GIL after {2} on core {3}.</source>
        <translation>Bei {0} befolgt {1} nach {2} auf Kern {3} die Freigabeanfrage und gibt den GIL frei.</translation>
    </message>
    <message>
        <source>At {0}, {1} finds a queue empty and waits, after {2} on core {3}.</source>
        <translation>Bei {0} findet {1} nach {2} auf Kern {3} eine Warteschlange leer und wartet.</translation>
    </message>
    <message>
        <source>At {0}, {1} finds a queue full and waits, after {2} on core {3}.</source>
        <translation>Bei {0} findet {1} nach {2} auf Kern {3} eine Warteschlange voll und wartet.</translation>
    </message>
    <message>
        <source>At {0}, {1} waits for another task to finish, after {2} on core {3}.</source>
        <translation>Bei {0} wartet {1} nach {2} auf Kern {3} auf das Ende eines anderen Tasks.</translation>
    </message>
    <message>
        <source>No task holds the GIL at this moment: a waiting task has yet to wake up.</source>
        <translation>In diesem Augenblick hält kein Task den GIL: Ein wartender Task muss erst aufwachen.</translation>
    </message>
    <message>
        <source>{0} took the GIL at {1} and is about to continue.</source>
        <translation>{0} nahm den GIL bei {1} und läuft gleich weiter.</translation>
    </message>
    <message>
        <source>{0} has held the GIL since {1}.</source>
        <translation>{0} hält den GIL seit {1}.</translation>
    </message>
    <message>
        <source>No task holds the lock {0} at this moment.</source>
        <translation>In diesem Augenblick hält kein Task die Sperre {0}.</translation>
    </message>
    <message>
        <source>{0} itself has held the lock {1} since {2}.</source>
        <translation>{0} selbst hält die Sperre {1} seit {2}.</translation>
    </message>
    <message>
        <source>{0} has held the lock {1} since {2}.</source>
        <translation>{0} hält die Sperre {1} seit {2}.</translation>
    </message>
    <message>
        <source>No other task is waiting for it.</source>
        <translation>Kein anderer Task wartet darauf.</translation>
    </message>
    <message>
        <source>Waiting for it, longest wait first: {0}.</source>
        <translation>Darauf warten, längste Wartezeit zuerst: {0}.</translation>
    </message>
    <message>
        <source>{0} has not been asked to drop the GIL yet.</source>
        <translation>{0} wurde noch nicht um die Freigabe des GIL gebeten.</translation>
    </message>
    <message>
        <source>At {2}, {0} asked {1} to drop the GIL.</source>
        <translation>{0} bat {1} bei {2} um die Freigabe des GIL.</translation>
    </message>
    <message>
        <source>{0} did not have to ask: at {3}, {1} asked {2} to drop the GIL.</source>
        <translation>{0} musste nicht bitten: {1} bat {2} bei {3} um die Freigabe des GIL.</translation>
    </message>
    <message>
        <source>No core is busy at this moment.</source>
        <translation>In diesem Augenblick ist kein Kern beschäftigt.</translation>
    </message>
    <message>
        <source>{0} runs instead, on the only core.</source>
        <translation>Stattdessen läuft {0}, auf dem einzigen Kern.</translation>
    </message>
    <message>
        <source>{0} run instead, on all cores.</source>
        <translation>Stattdessen laufen {0}, auf allen Kernen.</translation>
    </message>
    <message>
        <source>On cores: {0}; idle cores: {1}.</source>
        <translation>Auf Kernen: {0}; freie Kerne: {1}.</translation>
    </message>
    <message>
        <source>Only {0} is ready.</source>
        <translation>Nur {0} ist bereit.</translation>
    </message>
    <message>
        <source>Ready queue, longest wait first: {0}.</source>
        <translation>Bereit-Warteschlange, längste Wartezeit zuerst: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>From {1} to {2}, {0} waits end.</source>
        <translation>
            <numerusform>Von {1} bis {2} endet {0} Wartezeit.</numerusform>
            <numerusform>Von {1} bis {2} enden {0} Wartezeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile, {0} has the longest unbroken wait: {1} until {2} ({3}).</source>
        <translation>Am längsten ohne Unterbrechung wartet unterdessen {0}: {1} bis {2} ({3}).</translation>
    </message>
    <message>
        <source>Arrivals from {0} to {1}: {2}; first runs: {3}; finishes: {4}.</source>
        <translation>Ankünfte von {0} bis {1}: {2}; zum ersten Mal gelaufen: {3}; fertig geworden: {4}.</translation>
    </message>
    <message>
        <source>At {0}, {1} gets core {2} after waiting {3} for its turn.</source>
        <translation>Bei {0} bekommt {1} nach {3} Wartezeit Kern {2}.</translation>
    </message>
    <message>
        <source>At {0}, {1} gets its turn after waiting {2}.</source>
        <translation>Bei {0} kommt {1} nach {2} Wartezeit an die Reihe.</translation>
    </message>
    <message>
        <source>At {0}, {1} gets the GIL after waiting {2}.</source>
        <translation>Bei {0} bekommt {1} nach {2} Wartezeit den GIL.</translation>
    </message>
    <message>
        <source>At {0}, {1} stops waiting for the GIL, after {2}.</source>
        <translation>Bei {0} wartet {1} nach {2} nicht mehr auf den GIL.</translation>
    </message>
    <message>
        <source>At {0}, {1} stops waiting for a lock, after {2}.</source>
        <translation>Bei {0} wartet {1} nach {2} nicht mehr auf eine Sperre.</translation>
    </message>
    <message>
        <source>At {0}, {1} gets the lock {2} after waiting {3}.</source>
        <translation>Bei {0} bekommt {1} nach {3} Wartezeit die Sperre {2}.</translation>
    </message>
    <message>
        <source>At {0}, {1} gives up waiting for the lock {2} after {3}: {4} still holds it.</source>
        <translation>Bei {0} gibt {1} nach {3} das Warten auf die Sperre {2} auf: {4} hält sie noch.</translation>
    </message>
    <message>
        <source>At {0}, {1} is woken to try to take the lock {2}, after waiting {3}.</source>
        <translation>Bei {0} wird {1} nach {3} Wartezeit geweckt, um die Sperre {2} nehmen zu können.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to wait for a lock that is taken.</source>
        <translation>Bei {0} muss {1} auf eine Sperre warten, die vergeben ist.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to wait for the lock {2}, which is taken.</source>
        <translation>Bei {0} muss {1} auf die Sperre {2} warten, die vergeben ist.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to wait for the lock {2}, which it holds itself.</source>
        <translation>Bei {0} muss {1} auf die Sperre {2} warten, die {1} selbst hält.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to wait for the lock {2}, which {3} holds.</source>
        <translation>Bei {0} muss {1} auf die Sperre {2} warten, die {3} hält.</translation>
    </message>
    <message>
        <source>At {0}, the I/O of {1} completes after {2}.</source>
        <translation>Bei {0} ist die Ein-/Ausgabe von {1} nach {2} fertig.</translation>
    </message>
    <message>
        <source>At {0}, {1} wakes up after sleeping for {2}.</source>
        <translation>Bei {0} wacht {1} nach {2} Schlaf auf.</translation>
    </message>
    <message>
        <source>At {0}, {1} stops waiting, after {2}.</source>
        <translation>Bei {0} wartet {1} nach {2} nicht mehr.</translation>
    </message>
    <message>
        <source>At {0}, {1} finishes, {2} after its arrival.</source>
        <translation>Bei {0} ist {1} fertig, {2} nach der Ankunft.</translation>
    </message>
    <message>
        <source>At {0}, the run ends before {1} has finished.</source>
        <translation>Bei {0} endet der Lauf, bevor {1} fertig ist.</translation>
    </message>
    <message>
        <source>{0} has been waiting for {4} to finish since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf das Ende von {4}: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} ± {1}</source>
        <translation>{0} ± {1}</translation>
    </message>
    <message>
        <source>no run finished</source>
        <translation>kein Lauf wurde fertig</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Speedup by number of cores. Dashed: fitted scalability law.</source>
        <translation>Beschleunigung nach Zahl der Kerne. Gestrichelt: angepasstes Skalierungsgesetz.</translation>
    </message>
    <message>
        <source>Throughput by number of tasks. Dashed: fitted scalability law.</source>
        <translation>Durchsatz nach Zahl der Tasks. Gestrichelt: angepasstes Skalierungsgesetz.</translation>
    </message>
    <message>
        <source>Tasks ({0})</source>
        <translation>Tasks ({0})</translation>
    </message>
    <message>
        <source>Tasks finished per second</source>
        <translation>Beendete Tasks pro Sekunde</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/s</translation>
    </message>
    <message>
        <source>contention {0}</source>
        <translation>Konkurrenz {0}</translation>
    </message>
    <message>
        <source>contention {0}, fit peaks at {1}</source>
        <translation>Konkurrenz {0}, Maximum der Kurve bei {1}</translation>
    </message>
    <message>
        <source>this line is not valid CSV: check its quotes and its line ending</source>
        <translation>diese Zeile ist kein gültiges CSV: prüfen Sie ihre Anführungszeichen und ihr Zeilenende</translation>
    </message>
    <message>
        <source>Deadlock.</source>
        <translation>Deadlock.</translation>
    </message>
    <message>
        <source>The run was stopped at its time limit.</source>
        <translation>Der Lauf wurde bei seinem Zeitlimit angehalten.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The parts contain no points to merge.</source>
        <translation>Die Teile enthalten keine Punkte zum Zusammenfügen.</translation>
    </message>
    <message>
        <source>this is not part of a sweep; expected a file written by &apos;timeslice scale&apos; with -o FILE.csv</source>
        <translation>das ist kein Teil einer Messreihe; erwartet wird eine Datei, die &apos;timeslice scale&apos; mit -o DATEI.csv geschrieben hat</translation>
    </message>
    <message numerus="yes">
        <source>found {0} fields, expected {1}; is the file complete?</source>
        <translation>
            <numerusform>{0} Feld gefunden, {1} erwartet; ist die Datei vollständig?</numerusform>
            <numerusform>{0} Felder gefunden, {1} erwartet; ist die Datei vollständig?</numerusform>
        </translation>
    </message>
    <message>
        <source>the value &apos;{1}&apos; in column {0} is not valid; the file has been changed</source>
        <translation>der Wert &apos;{1}&apos; in Spalte {0} ist nicht gültig; die Datei wurde verändert</translation>
    </message>
    <message>
        <source>this part belongs to a different sweep than {0}: the workload&apos;s text or parameters differ. Merge only parts of the same sweep.</source>
        <translation>dieser Teil gehört zu einer anderen Messreihe als {0}: Text oder Parameter der Arbeitslast unterscheiden sich. Fügen Sie nur Teile derselben Messreihe zusammen.</translation>
    </message>
    <message>
        <source>this part belongs to a different sweep than {0}: its column {1} has &apos;{2}&apos;, not &apos;{3}&apos;. Merge only parts of the same sweep.</source>
        <translation>dieser Teil gehört zu einer anderen Messreihe als {0}: Seine Spalte {1} hat &apos;{2}&apos;, nicht &apos;{3}&apos;. Fügen Sie nur Teile derselben Messreihe zusammen.</translation>
    </message>
    <message>
        <source>{0} at {1} appears twice: it is already in line {2} of {3}. Leave out one of the files.</source>
        <translation>{0} bei {1} kommt zweimal vor: schon in Zeile {2} von {3}. Lassen Sie eine der Dateien weg.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} points are missing: {2}. Add the parts for these shards: {3}.</source>
        <translation>
            <numerusform>{0} von {1} Punkten fehlt: {2}. Nehmen Sie den Teil {3} dazu.</numerusform>
            <numerusform>{0} von {1} Punkten fehlen: {2}. Nehmen Sie die Teile {3} dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thread start</source>
        <translation>Thread-Start</translation>
    </message>
    <message>
        <source>Time to start a thread: a third is spent by the parent, the rest by the new thread.</source>
        <translation>Zeit, um einen Thread zu starten: Ein Drittel braucht der startende Thread, den Rest der neue.</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Fork</translation>
    </message>
    <message>
        <source>Time a parent spends forking a process.</source>
        <translation>Zeit, die ein Elternprozess für fork braucht.</translation>
    </message>
    <message>
        <source>Fork, child</source>
        <translation>Fork, Kind</translation>
    </message>
    <message>
        <source>Time a forked process spends before its first step.</source>
        <translation>Zeit, die ein mit fork gestarteter Prozess vor seinem ersten Schritt braucht.</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Spawn</translation>
    </message>
    <message>
        <source>Time a parent spends starting a fresh process.</source>
        <translation>Zeit, die ein Elternprozess braucht, um einen frischen Prozess zu starten.</translation>
    </message>
    <message>
        <source>Spawn, child</source>
        <translation>Spawn, Kind</translation>
    </message>
    <message>
        <source>Time a fresh process spends starting its interpreter.</source>
        <translation>Zeit, die ein frischer Prozess braucht, um seinen Interpreter zu starten.</translation>
    </message>
    <message>
        <source>Pool round trip</source>
        <translation>Pool, hin und zurück</translation>
    </message>
    <message>
        <source>Time to send a task through a thread pool and back, half of it at each end.</source>
        <translation>Zeit für den Weg eines Tasks durch einen Threadpool und zurück, an jedem Ende die Hälfte.</translation>
    </message>
    <message>
        <source>Process pool round trip</source>
        <translation>Prozesspool, hin und zurück</translation>
    </message>
    <message>
        <source>Time to send a task through a process pool and back, half of it at each end.</source>
        <translation>Zeit für den Weg eines Tasks durch einen Prozesspool und zurück, an jedem Ende die Hälfte.</translation>
    </message>
    <message>
        <source>Pipe message</source>
        <translation>Pipe-Nachricht</translation>
    </message>
    <message>
        <source>Time to send or receive a message between processes, not counting its bytes.</source>
        <translation>Zeit, um eine Nachricht zwischen Prozessen zu senden oder zu empfangen, ohne ihre Bytes.</translation>
    </message>
    <message>
        <source>Pickling time per byte</source>
        <translation>Pickle-Zeit je Byte</translation>
    </message>
    <message>
        <source>Time to turn a byte of an object into a message, or back.</source>
        <translation>Zeit, um ein Byte eines Objekts in eine Nachricht zu verwandeln oder zurück.</translation>
    </message>
    <message>
        <source>Pipe time per byte</source>
        <translation>Pipe-Zeit je Byte</translation>
    </message>
    <message>
        <source>Time to copy a byte of a message from process to process.</source>
        <translation>Zeit, um ein Byte einer Nachricht von Prozess zu Prozess zu kopieren.</translation>
    </message>
    <message>
        <source>Futex wake</source>
        <translation>Futex-Wecken</translation>
    </message>
    <message>
        <source>Time to release a plain lock when another thread is waiting for it.</source>
        <translation>Zeit, um eine einfache Sperre freizugeben, wenn ein anderer Thread auf sie wartet.</translation>
    </message>
    <message>
        <source>Scheduler tick</source>
        <translation>Scheduler-Tick</translation>
    </message>
    <message>
        <source>Interval between the ticks at which the scheduler ends time slices; 0: at any time. Linux at 250 Hz has 4 ms.</source>
        <translation>Abstand der Ticks, bei denen der Scheduler Zeitscheiben beendet; 0: jederzeit. Linux mit 250 Hz hat 4 ms.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time in which every ready task runs once, as long as there are only a few.</source>
        <translation>Zeit, in der jeder bereite Task einmal läuft, solange es nur wenige sind.</translation>
    </message>
    <message>
        <source>Shortest time slice</source>
        <translation>Kürzeste Zeitscheibe</translation>
    </message>
    <message>
        <source>No time slice is shorter than this, however many tasks there are.</source>
        <translation>Keine Zeitscheibe ist kürzer, wie viele Tasks es auch gibt.</translation>
    </message>
    <message>
        <source>Wake-up granularity</source>
        <translation>Aufwachgranularität</translation>
    </message>
    <message>
        <source>How far behind the running task a woken task must be to take its core.</source>
        <translation>Wie weit ein geweckter Task hinter dem laufenden zurückliegen muss, um dessen Kern zu bekommen.</translation>
    </message>
    <message>
        <source>Completely fair scheduler (Linux up to 6.5)</source>
        <translation>Completely Fair Scheduler (Linux bis 6.5)</translation>
    </message>
    <message>
        <source>The task that has run the least, weighted by its nice value, runs next.</source>
        <translation>Als Nächster läuft der Task, der bisher am wenigsten lief, gewichtet mit seinem Nice-Wert.</translation>
    </message>
    <message>
        <source>Base slice</source>
        <translation>Basis-Zeitscheibe</translation>
    </message>
    <message>
        <source>How much time a task requests at once; its deadline follows from this.</source>
        <translation>Wie viel Zeit ein Task auf einmal anfordert; daraus folgt seine Frist.</translation>
    </message>
    <message>
        <source>Earliest eligible virtual deadline first (Linux from 6.6)</source>
        <translation>Earliest Eligible Virtual Deadline First (Linux ab 6.6)</translation>
    </message>
    <message>
        <source>Of the tasks that have had no more than their share, the one with the earliest deadline runs next.</source>
        <translation>Von den Tasks, die nicht mehr als ihren Anteil hatten, läuft als Nächster der mit der frühesten Frist.</translation>
    </message>
    <message>
        <source>Time slice: how long the winner of a draw may run while others are ready.</source>
        <translation>Zeitscheibe: wie lange der Gewinner einer Ziehung laufen darf, während andere bereit sind.</translation>
    </message>
    <message>
        <source>Compensation tickets</source>
        <translation>Ausgleichslose</translation>
    </message>
    <message>
        <source>A task that used only part of its quantum gets extra tickets until it next wins.</source>
        <translation>Ein Task, der nur einen Teil seines Quantums genutzt hat, bekommt zusätzliche Lose, bis er das nächste Mal gewinnt.</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lotterie</translation>
    </message>
    <message>
        <source>Each quantum goes to the holder of a ticket drawn at random.</source>
        <translation>Jedes Quantum geht an den Besitzer eines zufällig gezogenen Loses.</translation>
    </message>
    <message>
        <source>How long a task may run, while others are ready, before you choose again.</source>
        <translation>Wie lange ein Task läuft, während andere bereit sind, bevor Sie wieder wählen.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>You choose which ready task runs next.</source>
        <translation>Sie wählen, welcher bereite Task als Nächster läuft.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Number of levels.</source>
        <translation>Anzahl der Ebenen.</translation>
    </message>
    <message>
        <source>Time slice: how long a task may run before the next task on its level takes over.</source>
        <translation>Zeitscheibe: wie lange ein Task laufen darf, bevor der nächste Task seiner Ebene an die Reihe kommt.</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>How many quanta a task may use at one level before it moves down to the next.</source>
        <translation>Wie viele Quanta ein Task auf einer Ebene verbrauchen darf, bevor er eine Ebene sinkt.</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Anhebung</translation>
    </message>
    <message>
        <source>How often all tasks return to the top level; 0: never.</source>
        <translation>Wie oft alle Tasks auf die oberste Ebene zurückkehren; 0: nie.</translation>
    </message>
    <message>
        <source>Waiting renews the quantum</source>
        <translation>Warten erneuert das Quantum</translation>
    </message>
    <message>
        <source>A task that waits before its quantum ends gets a fresh one at its level; otherwise the time it has used still counts.</source>
        <translation>Ein Task, der vor dem Ende seines Quantums wartet, bekommt auf seiner Ebene ein neues; sonst zählt die verbrauchte Zeit weiter.</translation>
    </message>
    <message>
        <source>Time slice at this level, counted from the top; 0: the same as Quantum.</source>
        <translation>Zeitscheibe auf dieser Ebene, von oben gezählt; 0: dieselbe wie Quantum.</translation>
    </message>
    <message>
        <source>Quantum of level 2</source>
        <translation>Quantum der Ebene 2</translation>
    </message>
    <message>
        <source>Quantum of level 3</source>
        <translation>Quantum der Ebene 3</translation>
    </message>
    <message>
        <source>Quantum of level 4</source>
        <translation>Quantum der Ebene 4</translation>
    </message>
    <message>
        <source>Quantum of level 5</source>
        <translation>Quantum der Ebene 5</translation>
    </message>
    <message>
        <source>Quantum of level 6</source>
        <translation>Quantum der Ebene 6</translation>
    </message>
    <message>
        <source>Quantum of level 7</source>
        <translation>Quantum der Ebene 7</translation>
    </message>
    <message>
        <source>Quantum of level 8</source>
        <translation>Quantum der Ebene 8</translation>
    </message>
    <message>
        <source>Multi-level feedback queue</source>
        <translation>Mehrstufige Feedback-Warteschlange</translation>
    </message>
    <message>
        <source>Tasks start at the top level and move down as they use up their quanta; higher levels run first.</source>
        <translation>Tasks beginnen auf der obersten Ebene und sinken, wenn sie ihre Quanta verbrauchen; höhere Ebenen laufen zuerst.</translation>
    </message>
    <message>
        <source>Preemptive</source>
        <translation>Präemptiv</translation>
    </message>
    <message>
        <source>A task that becomes ready immediately takes the core from a less urgent one.</source>
        <translation>Ein Task, der bereit wird, nimmt einem weniger dringenden sofort den Kern.</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Alterung</translation>
    </message>
    <message>
        <source>A waiting task becomes one step more urgent each time it has waited this long; 0: never.</source>
        <translation>Ein wartender Task wird jedes Mal eine Stufe dringender, wenn er so lange gewartet hat; 0: nie.</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Am dringendsten</translation>
    </message>
    <message>
        <source>Whether the smallest or the largest number means the most urgent task.</source>
        <translation>Ob die kleinste oder die größte Zahl den dringendsten Task bezeichnet.</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The most urgent ready task runs; it takes the core from a less urgent one.</source>
        <translation>Es läuft der dringendste bereite Task; er nimmt einem weniger dringenden den Kern.</translation>
    </message>
    <message>
        <source>Shortest job first</source>
        <translation>Shortest Job First</translation>
    </message>
    <message>
        <source>The ready task with the shortest next CPU burst runs, and keeps its core until it waits or ends.</source>
        <translation>Es läuft der bereite Task mit der kürzesten nächsten CPU-Phase; er behält seinen Kern, bis er wartet oder endet.</translation>
    </message>
    <message>
        <source>Shortest remaining time first</source>
        <translation>Shortest Remaining Time First</translation>
    </message>
    <message>
        <source>The ready task with the shortest remaining CPU burst runs; one with less left takes its core.</source>
        <translation>Es läuft der bereite Task mit der kürzesten restlichen CPU-Phase; einer mit weniger Rest nimmt ihm den Kern.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Stride</translation>
    </message>
    <message>
        <source>Each task advances by strides, shorter with more tickets; the task furthest behind runs next.</source>
        <translation>Jeder Task rückt in Schritten vor, die mit mehr Losen kürzer sind; als Nächster läuft der am weitesten zurückliegende.</translation>
    </message>
    <message>
        <source>Hardware threads per core</source>
        <translation>Hardware-Threads je Kern</translation>
    </message>
    <message>
        <source>How many threads a core can run at once; they share its speed.</source>
        <translation>Wie viele Threads ein Kern zugleich ausführen kann; sie teilen sich sein Tempo.</translation>
    </message>
    <message>
        <source>Speed of a busy sibling</source>
        <translation>Tempo bei belegtem Nachbarn</translation>
    </message>
    <message>
        <source>Speed of each of two busy hardware threads of a core; 1 is the speed of a whole core.</source>
        <translation>Tempo jedes von zwei beschäftigten Hardware-Threads eines Kerns; 1 ist das Tempo eines ganzen Kerns.</translation>
    </message>
    <message>
        <source>One queue of ready threads for all cores, or one for each core.</source>
        <translation>Eine Warteschlange bereiter Threads für alle Kerne oder eine je Kern.</translation>
    </message>
    <message>
        <source>one for all cores</source>
        <translation>eine für alle Kerne</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>eine je Kern</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Affinität</translation>
    </message>
    <message>
        <source>Whether a thread returns to the core it last ran on, if that core is idle.</source>
        <translation>Ob ein Thread auf den Kern zurückkehrt, auf dem er zuletzt lief, wenn dieser frei ist.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Lastausgleich</translation>
    </message>
    <message>
        <source>How often the cores&apos; queues are balanced; 0: only when a core has nothing to do.</source>
        <translation>Wie oft die Warteschlangen der Kerne ausgeglichen werden; 0: nur, wenn ein Kern nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>How many cores doing memory-bound work the memory can supply at full speed.</source>
        <translation>Wie viele Kerne mit speichergebundener Arbeit der Speicher bei vollem Tempo versorgen kann.</translation>
    </message>
    <message>
        <source>Cores per cache</source>
        <translation>Kerne je Cache</translation>
    </message>
    <message>
        <source>How many cores share one last-level cache.</source>
        <translation>Wie viele Kerne sich einen Last-Level-Cache teilen.</translation>
    </message>
    <message>
        <source>Cache misses</source>
        <translation>Cache-Misses</translation>
    </message>
    <message>
        <source>Share of its time that cache-bound work spends on cache misses when it runs alone.</source>
        <translation>Anteil ihrer Zeit, den cachegebundene Arbeit mit Cache-Misses verbringt, wenn sie allein läuft.</translation>
    </message>
    <message>
        <source>Read time per byte</source>
        <translation>Lesezeit je Byte</translation>
    </message>
    <message>
        <source>Time to read a byte of a file; 1 ns is 1 GB/s.</source>
        <translation>Zeit, um ein Byte einer Datei zu lesen; 1 ns ist 1 GB/s.</translation>
    </message>
    <message>
        <source>At {0} the capacity is {1}; both must be finite, the first at least 1 and the second more than 0.</source>
        <translation>Bei {0} ist die Kapazität {1}; beide müssen endlich sein, der erste Wert mindestens 1 und der zweite über 0.</translation>
    </message>
    <message>
        <source>A fit needs at least {0} points, but has only {1}. Measure more.</source>
        <translation>Eine Anpassung braucht mindestens {0} Punkte, hat aber nur {1}. Messen Sie mehr.</translation>
    </message>
    <message>
        <source>The capacity at 1 is {0}; expected more than 0.</source>
        <translation>Die Kapazität bei 1 ist {0}; erwartet wird mehr als 0.</translation>
    </message>
    <message>
        <source>The points do not determine the parameters. Measure at other values.</source>
        <translation>Die Punkte bestimmen die Parameter nicht. Messen Sie bei anderen Werten.</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Reduktionen</translation>
    </message>
    <message>
        <source>How many reductions (function calls) an actor runs before the next one gets its turn.</source>
        <translation>Wie viele Reduktionen (Funktionsaufrufe) ein Aktor läuft, bevor der nächste an die Reihe kommt.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>How long a reduction takes.</source>
        <translation>Wie lange eine Reduktion dauert.</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>actors share nothing, so there is nothing to lock; send a message instead.</source>
        <translation>Aktoren teilen nichts, es gibt also nichts zu sperren; senden Sie stattdessen eine Nachricht.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktoren</translation>
    </message>
    <message>
        <source>parallel: actors share nothing</source>
        <translation>parallel: Aktoren teilen nichts</translation>
    </message>
    <message>
        <source>Very light processes that share nothing and send messages. One scheduler per core runs each for a limited number of reductions.</source>
        <translation>Sehr leichte Prozesse, die nichts teilen und Nachrichten senden. Ein Scheduler je Kern lässt jeden für eine begrenzte Zahl von Reduktionen laufen.</translation>
    </message>
    <message>
        <source>preemptive, by counting reductions</source>
        <translation>präemptiv, durch Zählen von Reduktionen</translation>
    </message>
    <message>
        <source>forbidden: they stop a scheduler</source>
        <translation>verboten: sie halten einen Scheduler an</translation>
    </message>
    <message>
        <source>Many independent conversations that must not bring each other down.</source>
        <translation>Viele unabhängige Gespräche, die einander nicht zu Fall bringen dürfen.</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Event loop with worker threads</source>
        <translation>Ereignisschleife mit Workern</translation>
    </message>
    <message>
        <source>cooperative, with workers for blocking calls</source>
        <translation>kooperativ, mit Workern für blockierende Aufrufe</translation>
    </message>
    <message>
        <source>Coroutines on one thread; blocking calls and native code go to worker threads, so the loop keeps running.</source>
        <translation>Koroutinen auf einem Thread; blockierende Aufrufe und nativer Code gehen an Worker-Threads, damit die Schleife weiterläuft.</translation>
    </message>
    <message>
        <source>cooperative, and preemptive among the workers</source>
        <translation>kooperativ, und präemptiv unter den Workern</translation>
    </message>
    <message>
        <source>only in native code</source>
        <translation>nur in nativem Code</translation>
    </message>
    <message>
        <source>allowed: only a worker waits</source>
        <translation>erlaubt: nur ein Worker wartet</translation>
    </message>
    <message>
        <source>Very many waits, and libraries that block.</source>
        <translation>Sehr viele Wartephasen und Bibliotheken, die blockieren.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>How many machines share the cores.</source>
        <translation>Wie viele Maschinen sich die Kerne teilen.</translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation>Netzwerklatenz</translation>
    </message>
    <message>
        <source>How long a message takes between two nodes.</source>
        <translation>Wie lange eine Nachricht von Knoten zu Knoten braucht.</translation>
    </message>
    <message>
        <source>Network time per byte</source>
        <translation>Netzwerkzeit je Byte</translation>
    </message>
    <message>
        <source>How long a byte of a message takes; 8 ns is 1 Gbit/s.</source>
        <translation>Wie lange ein Byte einer Nachricht braucht; 8 ns ist 1 Gbit/s.</translation>
    </message>
    <message>
        <source>Failure at</source>
        <translation>Ausfall bei</translation>
    </message>
    <message>
        <source>When the last node fails; 0: never.</source>
        <translation>Wann der letzte Knoten ausfällt; 0: nie.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>How long it takes to detect that a node has failed.</source>
        <translation>Wie lange es dauert, den Ausfall eines Knotens zu erkennen.</translation>
    </message>
    <message>
        <source>main process</source>
        <translation>Hauptprozess</translation>
    </message>
    <message>
        <source>nodes of a cluster share nothing, so there is nothing to lock; send a message instead.</source>
        <translation>Knoten eines Clusters teilen nichts, es gibt also nichts zu sperren; senden Sie stattdessen eine Nachricht.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>parallel: on several machines</source>
        <translation>parallel: auf mehreren Maschinen</translation>
    </message>
    <message>
        <source>Processes on several machines connected by a network; one machine may fail during the run.</source>
        <translation>Prozesse auf mehreren Maschinen, die ein Netzwerk verbindet; eine Maschine darf während des Laufs ausfallen.</translation>
    </message>
    <message>
        <source>preemptive, by each machine&apos;s operating system</source>
        <translation>präemptiv, durch das Betriebssystem jeder Maschine</translation>
    </message>
    <message>
        <source>yes, on many machines</source>
        <translation>ja, auf vielen Maschinen</translation>
    </message>
    <message>
        <source>allowed: only their own process waits</source>
        <translation>erlaubt: nur der eigene Prozess wartet</translation>
    </message>
    <message>
        <source>More work than one machine can do, or work that must survive the loss of one.</source>
        <translation>Mehr Arbeit, als eine Maschine schafft, oder Arbeit, die den Verlust einer Maschine überstehen muss.</translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation>Verlangsamung</translation>
    </message>
    <message>
        <source>Pause every</source>
        <translation>Pause alle</translation>
    </message>
    <message>
        <source>How often the garbage collector stops all threads; 0: never.</source>
        <translation>Wie oft die Speicherbereinigung alle Threads anhält; 0: nie.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>How long all threads stop while garbage is collected.</source>
        <translation>Wie lange alle Threads anhalten, während der Speicher bereinigt wird.</translation>
    </message>
    <message>
        <source>garbage collector</source>
        <translation>Speicherbereinigung</translation>
    </message>
    <message>
        <source>Free-threaded</source>
        <translation>Free-threaded</translation>
    </message>
    <message>
        <source>parallel: no GIL, a little slower</source>
        <translation>parallel: kein GIL, etwas langsamer</translation>
    </message>
    <message>
        <source>CPU-bound work in Python threads, with locks where data is shared.</source>
        <translation>Rechenintensive Arbeit in Python-Threads, mit Sperren, wo Daten geteilt werden.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Where the interpreter checks whether to release the GIL: at loops and calls (3.10 and later), or before nearly every opcode (up to 3.9), so that the update of a variable can be interrupted.</source>
        <translation>Wo der Interpreter prüft, ob er den GIL freigeben soll: bei Schleifen und Aufrufen (ab 3.10) oder vor fast jedem Opcode (bis 3.9), sodass die Aktualisierung einer Variablen unterbrochen werden kann.</translation>
    </message>
    <message>
        <source>at loops and calls</source>
        <translation>bei Schleifen und Aufrufen</translation>
    </message>
    <message>
        <source>before every opcode</source>
        <translation>vor jedem Opcode</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Kontrollintervall</translation>
    </message>
    <message>
        <source>After how many ticks the holder releases the GIL and takes it again (sys.setcheckinterval).</source>
        <translation>Nach wie vielen Ticks der Halter den GIL freigibt und wieder nimmt (sys.setcheckinterval).</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>How long a tick (about one opcode) takes.</source>
        <translation>Wie lange ein Tick (etwa ein Opcode) dauert.</translation>
    </message>
    <message>
        <source>Opcode spread</source>
        <translation>Opcode-Streuung</translation>
    </message>
    <message>
        <source>How much the time between checks varies, up and down, as a share of it.</source>
        <translation>Wie stark die Zeit zwischen Kontrollpunkten nach oben und unten schwankt, als Anteil davon.</translation>
    </message>
    <message>
        <source>Threads with Python 2&apos;s GIL</source>
        <translation>Threads mit Python-2-GIL</translation>
    </message>
    <message>
        <source>one at a time, racing for the lock</source>
        <translation>immer nur einer, im Wettlauf um die Sperre</translation>
    </message>
    <message>
        <source>One thread per task; every 100 ticks the holder releases the GIL and takes it again at once. On several cores, the threads fight for it.</source>
        <translation>Ein Thread je Task; alle 100 Ticks gibt der Halter den GIL frei und nimmt ihn sofort wieder. Auf mehreren Kernen kämpfen die Threads darum.</translation>
    </message>
    <message>
        <source>preemptive, by a race for the GIL</source>
        <translation>präemptiv, durch einen Wettlauf um den GIL</translation>
    </message>
    <message>
        <source>no: more cores make it slower</source>
        <translation>nein: mehr Kerne machen es langsamer</translation>
    </message>
    <message>
        <source>Not used today: it shows why the GIL was rewritten in 2009.</source>
        <translation>Heute nirgends: Das Modell zeigt, warum der GIL 2009 neu geschrieben wurde.</translation>
    </message>
    <message>
        <source>Time slice</source>
        <translation>Zeitscheibe</translation>
    </message>
    <message>
        <source>How long a green thread runs before it lets others run.</source>
        <translation>Wie lange ein Green Thread läuft, bevor er andere laufen lässt.</translation>
    </message>
    <message>
        <source>Green threads</source>
        <translation>Green Threads</translation>
    </message>
    <message>
        <source>parallel: many on a few threads</source>
        <translation>parallel: viele auf wenigen Threads</translation>
    </message>
    <message>
        <source>Many light threads, like goroutines, spread over a few OS threads, one per core, that steal work from each other.</source>
        <translation>Viele leichte Threads, wie Goroutinen, verteilt auf wenige OS-Threads, einen je Kern, die einander Arbeit stehlen.</translation>
    </message>
    <message>
        <source>cooperative, and preemptive after 10 ms</source>
        <translation>kooperativ, und präemptiv nach 10 ms</translation>
    </message>
    <message>
        <source>allowed: they get a thread of their own</source>
        <translation>erlaubt: sie bekommen einen eigenen Thread</translation>
    </message>
    <message>
        <source>Servers with very many tasks that wait and compute.</source>
        <translation>Server mit sehr vielen Tasks, die warten und rechnen.</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>Startmethode</translation>
    </message>
    <message>
        <source>How a process is started: as a copy of its parent, or fresh, with its own interpreter to start.</source>
        <translation>Wie ein Prozess gestartet wird: als Kopie seines Elternprozesses oder frisch, mit eigenem Interpreter, der erst starten muss.</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>fork</translation>
    </message>
    <message>
        <source>spawn</source>
        <translation>spawn</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Maximum number of workers; 0: as many as the machine has hardware threads.</source>
        <translation>Höchstzahl der Worker; 0: so viele, wie die Maschine Hardware-Threads hat.</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>Hauptthread</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>How many tasks are sent to a worker at a time.</source>
        <translation>Wie viele Tasks auf einmal an einen Worker gesendet werden.</translation>
    </message>
    <message>
        <source>Tasks per worker</source>
        <translation>Tasks je Worker</translation>
    </message>
    <message>
        <source>After how many tasks a worker is replaced by a fresh one; 0: never.</source>
        <translation>Nach wie vielen Tasks ein Worker durch einen frischen ersetzt wird; 0: nie.</translation>
    </message>
    <message>
        <source>Memory per worker</source>
        <translation>Speicher je Worker</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Prozesspool</translation>
    </message>
    <message>
        <source>parallel: a few processes share the tasks</source>
        <translation>parallel: wenige Prozesse teilen sich die Tasks</translation>
    </message>
    <message>
        <source>A main process sends the tasks to a few worker processes, which run on all cores; workers can be replaced by fresh ones.</source>
        <translation>Ein Hauptprozess sendet die Tasks an einige Worker-Prozesse, die auf allen Kernen laufen; Worker können durch frische ersetzt werden.</translation>
    </message>
    <message>
        <source>allowed: a worker waits</source>
        <translation>erlaubt: ein Worker wartet</translation>
    </message>
    <message>
        <source>Many CPU-bound tasks in a language with a GIL.</source>
        <translation>Viele rechenintensive Tasks in einer Sprache mit GIL.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>parallel: each with its own memory</source>
        <translation>parallel: jeder mit eigenem Speicher</translation>
    </message>
    <message>
        <source>One process per task. Processes run on all cores and share no memory; starting one and sending it data takes time.</source>
        <translation>Ein Prozess je Task. Prozesse laufen auf allen Kernen und teilen keinen Speicher; einen zu starten und ihm Daten zu senden kostet Zeit.</translation>
    </message>
    <message>
        <source>CPU-bound work in a language with a GIL, when little data has to be exchanged.</source>
        <translation>Rechenintensive Arbeit in einer Sprache mit GIL, wenn wenige Daten ausgetauscht werden.</translation>
    </message>
    <message>
        <source>One thread runs the tasks in order. While one task waits, all wait. A spawned task runs on the spot, like a function call.</source>
        <translation>Ein Thread führt die Tasks der Reihe nach aus. Wartet ein Task, warten alle. Ein Task, den ein anderer startet, läuft sofort an dieser Stelle, wie ein Funktionsaufruf.</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Number of interpreters; 0: one for each task.</source>
        <translation>Anzahl der Interpreter; 0: einer je Task.</translation>
    </message>
    <message>
        <source>Sub-interpreters</source>
        <translation>Sub-Interpreter</translation>
    </message>
    <message>
        <source>parallel: each with its own GIL</source>
        <translation>parallel: jeder mit eigenem GIL</translation>
    </message>
    <message>
        <source>Threads of one process, each in an interpreter with its own GIL: they run in parallel and share only messages.</source>
        <translation>Threads eines Prozesses, jeder in einem Interpreter mit eigenem GIL: Sie laufen parallel und teilen nur Nachrichten.</translation>
    </message>
    <message>
        <source>allowed: only their own interpreter waits</source>
        <translation>erlaubt: nur der eigene Interpreter wartet</translation>
    </message>
    <message>
        <source>CPU-bound work in Python without the cost of processes, where messages are enough.</source>
        <translation>Rechenintensive Arbeit in Python ohne die Kosten von Prozessen, wenn Nachrichten genügen.</translation>
    </message>
    <message>
        <source>Thread pool with a GIL</source>
        <translation>Threadpool mit GIL</translation>
    </message>
    <message>
        <source>a few threads share the tasks, one at a time</source>
        <translation>wenige Threads teilen sich die Tasks, nur einer läuft</translation>
    </message>
    <message>
        <source>A main thread submits the tasks to a few worker threads that share a GIL, and learns of the results when it holds the GIL again.</source>
        <translation>Ein Hauptthread gibt die Tasks an einige Worker-Threads, die sich einen GIL teilen, und erfährt die Ergebnisse, wenn er den GIL wieder hält.</translation>
    </message>
    <message>
        <source>Many waits in Python, with a limit on how many run at once.</source>
        <translation>Viele Wartephasen in Python, von denen nur eine begrenzte Zahl zugleich läuft.</translation>
    </message>
    <message>
        <source>Model &apos;{0}&apos; can only be simulated.</source>
        <translation>Das Modell &apos;{0}&apos; lässt sich nur simulieren.</translation>
    </message>
    <message>
        <source>Model &apos;{0}&apos; cannot run this workload: {1}</source>
        <translation>Das Modell &apos;{0}&apos; kann diese Arbeitslast nicht ausführen: {1}</translation>
    </message>
    <message>
        <source>The workload has no tasks; there is nothing to scale.</source>
        <translation>Die Arbeitslast hat keine Tasks; es gibt nichts zu skalieren.</translation>
    </message>
    <message>
        <source>The workload has no task &apos;{0}&apos;. Its tasks: {1}.</source>
        <translation>Die Arbeitslast hat keinen Task &apos;{0}&apos;. Ihre Tasks: {1}.</translation>
    </message>
    <message>
        <source>The workload has no task &apos;{0}&apos;. Did you mean &apos;{1}&apos;?</source>
        <translation>Die Arbeitslast hat keinen Task &apos;{0}&apos;. Meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;; expected I/N with 1 &lt;= I &lt;= N &lt;= {1}, such as 2/4</source>
        <translation>&apos;{0}&apos; gefunden; erwartet wird I/N mit 1 &lt;= I &lt;= N &lt;= {1}, etwa 2/4</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;; expected whole numbers from 1 to {1}, such as 1..16, 1..16:5 or 1,2,4,8</source>
        <translation>&apos;{0}&apos; gefunden; erwartet werden ganze Zahlen von 1 bis {1}, etwa 1..16, 1..16:5 oder 1,2,4,8</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends before it starts; write the smaller number first</source>
        <translation>&apos;{0}&apos; endet vor seinem Anfang; schreiben Sie die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has more than {1} values; take a larger step, such as 1..1000:10</source>
        <translation>&apos;{0}&apos; hat mehr als {1} Werte; nehmen Sie eine größere Schrittweite, etwa 1..1000:10</translation>
    </message>
    <message>
        <source>found a size for &apos;{0}&apos;, which takes none; write {1}: {0}</source>
        <translation>Größe für &apos;{0}&apos; gefunden, das keine hat; schreiben Sie {1}: {0}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; without a size, expected a size, such as {1}</source>
        <translation>&apos;{0}&apos; ohne Größe gefunden, erwartet wird eine Größe, etwa {1}</translation>
    </message>
    <message>
        <source>found several keys, expected one kind and its size, such as {queue: 4}</source>
        <translation>mehrere Schlüssel gefunden, erwartet wird eine Art und ihre Größe, etwa {queue: 4}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a variable that is declared under &apos;resources&apos;</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Variable, die unter &apos;resources&apos; deklariert ist</translation>
    </message>
    <message>
        <source>found {0}, expected a time and a tolerance, such as 9 s within 5%</source>
        <translation>{0} gefunden, erwartet wird eine Zeit mit Toleranz, etwa 9 s within 5%</translation>
    </message>
    <message>
        <source>there is no task &apos;{0}&apos;; tasks are {1}</source>
        <translation>es gibt keinen Task &apos;{0}&apos;; Tasks sind {1}</translation>
    </message>
    <message>
        <source>there is no task &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>es gibt keinen Task &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>this spawns &apos;{0}&apos; endlessly, expected a number of repetitions</source>
        <translation>hier wird &apos;{0}&apos; endlos gestartet, erwartet wird eine Anzahl von Wiederholungen</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; spawns itself endlessly, directly or through other tasks</source>
        <translation>&apos;{0}&apos; startet sich endlos selbst, direkt oder über andere Tasks</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a server; a request goes to a server</source>
        <translation>&apos;{0}&apos; ist kein Server; eine Anfrage geht an einen Server</translation>
    </message>
    <message>
        <source>expected both keys, &apos;bytes&apos; and &apos;over&apos;: how much over which link</source>
        <translation>erwartet werden beide Schlüssel, &apos;bytes&apos; und &apos;over&apos;: wie viel über welche Leitung</translation>
    </message>
    <message>
        <source>expected a latency, bytes over a link, a request to a server or lines of a file in &apos;io&apos;</source>
        <translation>erwartet wird in &apos;io&apos; eine Latenz, Bytes über eine Leitung, eine Anfrage an einen Server oder Zeilen einer Datei</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a link; bytes go over a link</source>
        <translation>&apos;{0}&apos; ist keine Leitung; Bytes gehen über eine Leitung</translation>
    </message>
    <message>
        <source>found {0}, expected nothing after &apos;{1}&apos;</source>
        <translation>{0} gefunden, erwartet wird nichts nach &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is declared as {1}, which this step cannot use; steps for it are {2}</source>
        <translation>&apos;{0}&apos; ist als {1} deklariert, was dieser Schritt nicht benutzen kann; Schritte dafür sind {2}</translation>
    </message>
    <message>
        <source>found {0}, expected {1}</source>
        <translation>{0} gefunden, erwartet wird {1}</translation>
    </message>
    <message>
        <source>a size with a unit, such as 1 MB</source>
        <translation>eine Größe mit Einheit, etwa 1 MB</translation>
    </message>
    <message>
        <source>a bandwidth of more than 0 with a unit, such as 9 MB/s</source>
        <translation>eine Bandbreite über 0 mit Einheit, etwa 9 MB/s</translation>
    </message>
    <message>
        <source>found {0}, expected true or false</source>
        <translation>{0} gefunden, erwartet wird true oder false</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <translation>Dieser Computer wird gemessen</translation>
    </message>
    <message>
        <source>At {0}, {1} overwrites {2} without having seen the update by {3}, which is lost.</source>
        <translation>Bei {0} überschreibt {1} die Variable {2}, ohne die Aktualisierung von {3} gesehen zu haben; sie geht verloren.</translation>
    </message>
    <message>
        <source>The run is waiting for the next choice.</source>
        <translation>Der Lauf wartet auf die nächste Wahl.</translation>
    </message>
    <message>
        <source>the server at 127.0.0.1:{0}</source>
        <translation>dem Server auf 127.0.0.1:{0}</translation>
    </message>
    <message>
        <source>the link at 127.0.0.1:{0}</source>
        <translation>der Leitung auf 127.0.0.1:{0}</translation>
    </message>
    <message>
        <source>the device at 127.0.0.1:{0}</source>
        <translation>dem Gerät auf 127.0.0.1:{0}</translation>
    </message>
    <message>
        <source>Could not connect to {0}: {1}</source>
        <translation>Keine Verbindung zu {0}: {1}</translation>
    </message>
    <message>
        <source>The request to {0} could not be sent: {1}</source>
        <translation>Die Anfrage zu {0} konnte nicht gesendet werden: {1}</translation>
    </message>
    <message>
        <source>it was closed before the answer was complete</source>
        <translation>Sie wurde geschlossen, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>it answered &apos;{0}&apos;</source>
        <translation>Die Antwort war &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>The connection to {0} failed: {1}</source>
        <translation>Die Verbindung zu {0} ist fehlgeschlagen: {1}</translation>
    </message>
    <message>
        <source>A device of the live run could not listen on 127.0.0.1: {0}</source>
        <translation>Ein Gerät des Live-Laufs konnte auf 127.0.0.1 keine Verbindungen annehmen: {0}</translation>
    </message>
    <message>
        <source>The process for the live run&apos;s devices could not be started: {0}</source>
        <translation>Der Prozess für die Geräte des Live-Laufs konnte nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>The free space in {0} could not be determined: {1}</source>
        <translation>Der freie Platz in {0} konnte nicht ermittelt werden: {1}</translation>
    </message>
    <message>
        <source>A file of {0} bytes would take up more than half of the {1} bytes free in {2}. Make it smaller, or set TMPDIR to another folder.</source>
        <translation>Eine Datei von {0} Bytes würde mehr als die Hälfte der {1} Bytes belegen, die in {2} frei sind. Verkleinern Sie sie, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A file of lines needs at least 1 byte; found {0}.</source>
        <translation>Eine Datei mit Zeilen braucht mindestens 1 Byte; gefunden: {0}.</translation>
    </message>
    <message>
        <source>No file could be created in {0}: {1}</source>
        <translation>In {0} konnte keine Datei angelegt werden: {1}</translation>
    </message>
    <message>
        <source>The file of lines could not be written: {0}</source>
        <translation>Die Zeilendatei konnte nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>The file of lines could not be written to the disk: {0}</source>
        <translation>Die Zeilendatei konnte nicht auf den Datenträger geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>The file of lines could not be dropped from the cache: {0}</source>
        <translation>Die Zeilendatei konnte nicht aus dem Cache entfernt werden: {0}</translation>
    </message>
    <message>
        <source>The file of lines could not be read: {0}</source>
        <translation>Die Zeilendatei konnte nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>This computer could not be measured because the system refused a call: {0}</source>
        <translation>Dieser Computer konnte nicht gemessen werden, weil das System einen Aufruf verweigerte: {0}</translation>
    </message>
    <message>
        <source>This computer could not be measured because the system refused to start a process: {0}</source>
        <translation>Dieser Computer konnte nicht gemessen werden, weil das System den Start eines Prozesses verweigerte: {0}</translation>
    </message>
    <message>
        <source>The makespan is {0}; expected {1}, within {2}.</source>
        <translation>Die Gesamtdauer ist {0}; erwartet wird {1}, auf {2} genau.</translation>
    </message>
    <message>
        <source>The variable {0} is {1} at the end; expected {2}.</source>
        <translation>Die Variable {0} ist am Ende {1}; erwartet wird {2}.</translation>
    </message>
    <message>
        <source>This is not a machine profile: it has no entry &apos;{0}&apos;. Run &apos;timeslice calibrate&apos; to create one.</source>
        <translation>Das ist kein Maschinenprofil: Es hat keinen Eintrag &apos;{0}&apos;. &apos;timeslice calibrate&apos; legt eines an.</translation>
    </message>
    <message>
        <source>{0} is {1}; this program reads version {2}. Run &apos;timeslice calibrate&apos; again.</source>
        <translation>{0} ist {1}; dieses Programm liest Version {2}. Rufen Sie &apos;timeslice calibrate&apos; erneut auf.</translation>
    </message>
    <message>
        <source>The profile has no &apos;costs&apos;; expected an object of costs by key.</source>
        <translation>Das Profil hat kein &apos;costs&apos;; erwartet wird ein Objekt mit Kosten nach Schlüssel.</translation>
    </message>
    <message>
        <source>{0} is {1}; expected a string.</source>
        <translation>{0} ist {1}; erwartet wird eine Zeichenkette.</translation>
    </message>
    <message>
        <source>{0} is {1}; expected a whole number from {2} to {3}.</source>
        <translation>{0} ist {1}; erwartet wird eine ganze Zahl von {2} bis {3}.</translation>
    </message>
    <message>
        <source>{0} is {1}; expected an object with an entry &apos;ns&apos;.</source>
        <translation>{0} ist {1}; erwartet wird ein Objekt mit einem Eintrag &apos;ns&apos;.</translation>
    </message>
    <message>
        <source>{0} is {1}; expected a number of at least 0.</source>
        <translation>{0} ist {1}; erwartet wird eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>{0} is {1}; expected true or false.</source>
        <translation>{0} ist {1}; erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>&apos;costs&apos; has an unknown key &apos;{0}&apos;.</source>
        <translation>&apos;costs&apos; hat einen unbekannten Schlüssel &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>&apos;costs&apos; has an unknown key &apos;{0}&apos;. Did you mean &apos;{1}&apos;?</source>
        <translation>&apos;costs&apos; hat einen unbekannten Schlüssel &apos;{0}&apos;. Meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be read: {1}</source>
        <translation>&apos;{0}&apos; kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is too long for a machine profile (over 1 MiB).</source>
        <translation>&apos;{0}&apos; ist zu lang für ein Maschinenprofil (über 1 MiB).</translation>
    </message>
    <message>
        <source>There is no place to store this computer&apos;s profile: neither XDG_CONFIG_HOME nor HOME is set. Give a file with -o.</source>
        <translation>Es gibt keinen Ort zum Speichern des Profils dieses Computers: Weder XDG_CONFIG_HOME noch HOME ist gesetzt. Geben Sie mit -o eine Datei an.</translation>
    </message>
    <message>
        <source>Deadlock: {0} waits for {1}, and no remaining task can end the wait.</source>
        <translation>Deadlock: {0} wartet auf {1}, und kein übriger Task kann das Warten beenden.</translation>
    </message>
    <message numerus="yes">
        <source>Deadlock of {0} tasks: {1} waits for {2} to finish, and {2} waits in turn.</source>
        <translation>
            <numerusform>Deadlock von {0} Task: {1} wartet auf das eigene Ende.</numerusform>
            <numerusform>Deadlock von {0} Tasks: {1} wartet auf das Ende von {2}, und {2} wartet ebenfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run in Python failed: {0}</source>
        <translation>Der Lauf in Python ist fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>Ran in {0} {1}, a free-threaded build: {2}.</source>
        <translation>Ausgeführt in {0} {1}, einem Build ohne GIL (free-threaded): {2}.</translation>
    </message>
    <message>
        <source>Ran in {0} {1}: {2}.</source>
        <translation>Ausgeführt in {0} {1}: {2}.</translation>
    </message>
    <message>
        <source>The switches are those that the program observed itself: gaps between clock readings, and other tasks holding the GIL in between.</source>
        <translation>Als Wechsel gilt, was das Programm selbst beobachtet hat: Lücken zwischen Zeitmessungen und andere Tasks, die dazwischen den GIL hielten.</translation>
    </message>
    <message numerus="yes">
        <source>The pool started {0} worker processes.</source>
        <translation>
            <numerusform>Der Pool hat {0} Worker-Prozess gestartet.</numerusform>
            <numerusform>Der Pool hat {0} Worker-Prozesse gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model &apos;{0}&apos; does not run in Python; these do: {1}.</source>
        <translation>Das Modell &apos;{0}&apos; läuft nicht in Python; diese laufen dort: {1}.</translation>
    </message>
    <message>
        <source>{0} is Python {1} with a GIL; the model &apos;free-threaded&apos; needs a free-threaded build, such as python3.13t.</source>
        <translation>{0} ist Python {1} mit GIL; das Modell &apos;free-threaded&apos; braucht einen Build ohne GIL, etwa python3.13t.</translation>
    </message>
    <message>
        <source>The interpreter itself decides where it checks for drop requests: leave out &apos;checks&apos;, or choose another Python version with --python.</source>
        <translation>Der Interpreter bestimmt selbst, wo er auf Freigabeanfragen prüft: Lassen Sie &apos;checks&apos; weg, oder wählen Sie mit --python eine andere Python-Version.</translation>
    </message>
    <message>
        <source>Python&apos;s pools do not replace workers because of their memory use: leave out &apos;max_memory&apos;, or use &apos;max_tasks&apos;.</source>
        <translation>Die Pools von Python ersetzen Worker nicht nach ihrem Speicherverbrauch: Lassen Sie &apos;max_memory&apos; weg, oder nehmen Sie &apos;max_tasks&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{0} worker processes are too many for a Python run; expected at most {1}.</source>
        <translation>
            <numerusform>{0} Worker-Prozess ist zu viel für einen Lauf in Python; erwartet werden höchstens {1}.</numerusform>
            <numerusform>{0} Worker-Prozesse sind zu viele für einen Lauf in Python; erwartet werden höchstens {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Python engine has no links, servers or files to wait for: use a plain &apos;io&apos;, or run the workload with the engine &apos;sim&apos;.</source>
        <translation>Die Engine Python hat keine Leitungen, Server oder Dateien, auf die Tasks warten können: Nehmen Sie ein einfaches &apos;io&apos;, oder führen Sie die Arbeitslast mit der Engine &apos;sim&apos; aus.</translation>
    </message>
    <message>
        <source>In Python&apos;s processes, a task cannot start or join other tasks: choose a model with threads or an event loop, or the engine &apos;sim&apos;.</source>
        <translation>In Prozessen von Python kann ein Task keine anderen starten oder auf sie warten: Wählen Sie ein Modell mit Threads oder einer Ereignisschleife oder die Engine &apos;sim&apos;.</translation>
    </message>
    <message>
        <source>There is no Python at {0}. Choose an interpreter with --python.</source>
        <translation>Unter {0} gibt es kein Python. Wählen Sie einen Interpreter mit --python.</translation>
    </message>
    <message>
        <source>There is no {0} on this computer&apos;s PATH. Install Python 3.9 or newer, or choose an interpreter with --python.</source>
        <translation>Im PATH dieses Computers gibt es kein {0}. Installieren Sie Python 3.9 oder neuer, oder wählen Sie einen Interpreter mit --python.</translation>
    </message>
    <message>
        <source>{0} does not respond like Python 3. Choose another interpreter with --python.</source>
        <translation>{0} antwortet nicht wie Python 3. Wählen Sie einen anderen Interpreter mit --python.</translation>
    </message>
    <message>
        <source>{0} is Python {1}; expected 3.9 or newer.</source>
        <translation>{0} ist Python {1}; erwartet wird 3.9 oder neuer.</translation>
    </message>
    <message>
        <source>{0} {1}, free-threaded</source>
        <translation>{0} {1}, free-threaded</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>The run is waiting for the next choice: {0}.</source>
        <translation>Der Lauf wartet auf die nächste Wahl: {0}.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Five files of very different sizes share one line.</source>
        <translation>Fünf Dateien sehr verschiedener Größe teilen sich eine Leitung.</translation>
    </message>
    <message>
        <source>Fork and join</source>
        <translation>Fork und Join</translation>
    </message>
    <message>
        <source>One task spawns four others, waits for them, and combines the results.</source>
        <translation>Ein Task startet vier andere, wartet auf sie und fügt die Ergebnisse zusammen.</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation>Speichergebunden</translation>
    </message>
    <message>
        <source>Four tasks multiply matrices, and the memory is the bottleneck.</source>
        <translation>Vier Tasks multiplizieren Matrizen, und der Speicher ist der Engpass.</translation>
    </message>
    <message>
        <source>Dining philosophers</source>
        <translation>Speisende Philosophen</translation>
    </message>
    <message>
        <source>Three philosophers, three forks, and each takes the left one first.</source>
        <translation>Drei Philosophen, drei Gabeln, und jeder nimmt zuerst die linke.</translation>
    </message>
    <message>
        <source>Eight powers</source>
        <translation>Acht Potenzen</translation>
    </message>
    <message>
        <source>Eight native calls that hold the GIL until they return, in a thread pool and in a process pool.</source>
        <translation>Acht native Aufrufe, die den GIL bis zu ihrer Rückkehr halten, in einem Threadpool und in einem Prozesspool.</translation>
    </message>
    <message>
        <source>Producer and consumer</source>
        <translation>Erzeuger und Verbraucher</translation>
    </message>
    <message>
        <source>One task makes items faster than another uses them; a bounded queue slows the first one down.</source>
        <translation>Ein Task erzeugt Stücke schneller, als ein anderer sie verbraucht; eine begrenzte Warteschlange bremst den ersten.</translation>
    </message>
    <message>
        <source>A race</source>
        <translation>Ein kritischer Wettlauf</translation>
    </message>
    <message>
        <source>Two tasks add to one counter without a lock, and updates are lost.</source>
        <translation>Zwei Tasks erhöhen ohne Sperre denselben Zähler, und Aktualisierungen gehen verloren.</translation>
    </message>
    <message>
        <source>A slow server</source>
        <translation>Ein langsamer Server</translation>
    </message>
    <message>
        <source>Five requests of one second each, to a server that can answer five at once.</source>
        <translation>Fünf Anfragen von je einer Sekunde an einen Server, der fünf zugleich beantworten kann.</translation>
    </message>
    <message>
        <source>Lost updates: {0} ends at {1} instead of {2}, {3} lost (newer values overwritten: {4}).</source>
        <translation>Verlorene Aktualisierungen: {0} endet als {1} statt {2}, {3} verloren (neuere Werte überschrieben: {4}).</translation>
    </message>
    <message>
        <source>Lost updates: {0} ends at {1} instead of {2}, {3} lost or made on private copies.</source>
        <translation>Verlorene Aktualisierungen: {0} endet als {1} statt {2}, {3} verloren oder in privaten Kopien gemacht.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>verlorene Aktualisierung</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>Overwrote updates by other tasks: {0}</source>
        <translation>Hat Aktualisierungen anderer Tasks überschrieben: {0}</translation>
    </message>
    <message>
        <source>Overwrote an update of {0} made by {1}</source>
        <translation>Hat eine Aktualisierung von {0} durch {1} überschrieben</translation>
    </message>
    <message>
        <source>Model &apos;{0}&apos; was only simulated: it takes {1}, longer than {2}.</source>
        <translation>Modell &apos;{0}&apos; wurde nur simuliert: Es dauert {1}, länger als {2}.</translation>
    </message>
    <message>
        <source>the runs ended differently, depending on which task came first.</source>
        <translation>die Läufe endeten verschieden, je nachdem, welcher Task zuerst kam.</translation>
    </message>
    <message>
        <source>other programs used {0} of the CPU time during the runs.</source>
        <translation>andere Programme nutzten während der Läufe {0} der CPU-Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>other programs interrupted the run {0} times.</source>
        <translation>
            <numerusform>andere Programme unterbrachen den Lauf {0}-mal.</numerusform>
            <numerusform>andere Programme unterbrachen den Lauf {0}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>the runs differ from each other; the shortest took {0}.</source>
        <translation>die Läufe weichen voneinander ab; der kürzeste dauerte {0}.</translation>
    </message>
    <message>
        <source>CPU time and recorded running time differ by {0}: a core was taken away unnoticed.</source>
        <translation>CPU-Zeit und aufgezeichnete Laufzeit liegen {0} auseinander: Ein Kern wurde unbemerkt entzogen.</translation>
    </message>
    <message>
        <source>the kernel&apos;s own records of switches could not be read: short switches are missing.</source>
        <translation>die eigenen Aufzeichnungen des Kernels über Wechsel waren nicht lesbar: Kurze Wechsel fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>{0} more intervals than simulated are shorter than {1}: in the simulation, a step that only waits takes no time.</source>
        <translation>
            <numerusform>{0} Intervall mehr als simuliert ist kürzer als {1}: In der Simulation braucht ein Schritt, der nur wartet, keine Zeit.</numerusform>
            <numerusform>{0} Intervalle mehr als simuliert sind kürzer als {1}: In der Simulation braucht ein Schritt, der nur wartet, keine Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>more tasks than cores, up to {0} for {1}: the timing of the ticks decides which task runs.</source>
        <translation>mehr Tasks als Kerne, bis zu {0} auf {1}: Der Zeitpunkt der Ticks entscheidet, welcher Task läuft.</translation>
    </message>
    <message>
        <source>the costs of this computer were measured while it was busy; run &apos;timeslice calibrate&apos; again.</source>
        <translation>die Kosten dieses Computers wurden gemessen, als er ausgelastet war; rufen Sie &apos;timeslice calibrate&apos; erneut auf.</translation>
    </message>
    <message>
        <source>the interpreter&apos;s own costs are defaults, not measured.</source>
        <translation>die Kosten des Interpreters selbst sind Standardwerte, nicht gemessen.</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a size, such as 10 MB</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Größe, etwa 10 MB</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation>Latenz der Anfrage</translation>
    </message>
    <message>
        <source>Time until a running thread can see a request to drop the GIL.</source>
        <translation>Zeit, bis ein laufender Thread eine Freigabeanfrage sehen kann.</translation>
    </message>
    <message>
        <source>Signal stealing</source>
        <translation>Abgefangene Signale</translation>
    </message>
    <message>
        <source>A thread that started waiting no longer than this before a wake-up call may be woken instead of the one that has waited longest; the later it started, the more likely.</source>
        <translation>Ein Thread, der höchstens so lange vor einem Weckruf zu warten begann, kann anstelle des am längsten wartenden geweckt werden; je später er begann, desto eher.</translation>
    </message>
    <message>
        <source>After how much allocated memory a worker is replaced by a fresh one; 0: never.</source>
        <translation>Nach wie viel belegtem Speicher ein Worker durch einen frischen ersetzt wird; 0: nie.</translation>
    </message>
    <message>
        <source>A process of Python&apos;s multiprocessing cannot fork and report as two processes: use the engine &apos;sim&apos; or &apos;live&apos;.</source>
        <translation>Ein Prozess von Pythons multiprocessing kann sich nicht mit fork verdoppeln und als zwei Prozesse berichten: Nehmen Sie die Engine &apos;sim&apos; oder &apos;live&apos;.</translation>
    </message>
    <message>
        <source>this forks while the task holds &apos;{0}&apos;, which the copy would not hold; release it before the fork, or take it after</source>
        <translation>dieses fork geschieht, während der Task &apos;{0}&apos; hält, das die Kopie nicht hielte; geben Sie es vorher frei, oder nehmen Sie es danach</translation>
    </message>
    <message>
        <source>this forks endlessly, expected a number of repetitions</source>
        <translation>dieses fork wiederholt sich endlos, erwartet wird eine Anzahl von Wiederholungen</translation>
    </message>
    <message numerus="yes">
        <source>found {0} forks in a row, which turn one task into {1}; expected at most {2}</source>
        <translation>
            <numerusform>{0} fork gefunden, der aus einem Task {1} macht; erwartet werden höchstens {2}</numerusform>
            <numerusform>{0} forks nacheinander gefunden, die aus einem Task {1} machen; erwartet werden höchstens {2}</numerusform>
        </translation>
    </message>
    <message>
        <source>Three forks</source>
        <translation>Dreimal fork</translation>
    </message>
    <message>
        <source>A process forks three times in a row, and so do its copies. How many processes are there at the end?</source>
        <translation>Ein Prozess ruft dreimal nacheinander fork auf, seine Kopien ebenso. Wie viele Prozesse sind es am Ende?</translation>
    </message>
    <message>
        <source>{0} runs instead, on the only core this run uses.</source>
        <translation>Stattdessen läuft {0}, auf dem einzigen Kern, den dieser Lauf nutzt.</translation>
    </message>
    <message>
        <source>{0} run instead, on all cores this run uses.</source>
        <translation>Stattdessen laufen {0}, auf allen Kernen, die dieser Lauf nutzt.</translation>
    </message>
    <message>
        <source>this makes a copy of &apos;{0}&apos; named &apos;{1}&apos;, but another task has that name; rename the other task</source>
        <translation>dies erzeugt eine Kopie von &apos;{0}&apos; namens &apos;{1}&apos;, aber ein anderer Task heißt so; benennen Sie den anderen Task um</translation>
    </message>
    <message>
        <source>with this fork, the copies of tasks have more than {0} steps in total</source>
        <translation>mit diesem fork haben die Kopien von Tasks insgesamt mehr als {0} Schritte</translation>
    </message>
    <message>
        <source>Internal error: {0}</source>
        <translation>Interner Fehler: {0}</translation>
    </message>
    <message>
        <source>No run is selected. Select at least one.</source>
        <translation>Kein Lauf ist ausgewählt. Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>no run has a correct result</source>
        <translation>kein Lauf hat ein richtiges Ergebnis</translation>
    </message>
    <message>
        <source>{0} · {1} to {2}</source>
        <translation>{0} · {1} bis {2}</translation>
    </message>
    <message>
        <source>{0} · not all lanes are named</source>
        <translation>{0} · nicht alle Spuren sind benannt</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} bisher</translation>
    </message>
    <message>
        <source>waiting for events</source>
        <translation>wartet auf Ereignisse</translation>
    </message>
    <message>
        <source>No worker has taken it yet</source>
        <translation>Noch von keinem Worker übernommen</translation>
    </message>
    <message>
        <source>Busy with {0}</source>
        <translation>Bearbeitet {0}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0}: held by {1}</source>
        <translation>{0}: gehalten von {1}</translation>
    </message>
    <message>
        <source>No task is waiting for it here</source>
        <translation>Hier wartet kein Task darauf</translation>
    </message>
    <message>
        <source>Waiting for it here: {0}</source>
        <translation>Hier warten darauf: {0}</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>An unknown error occurred.</source>
        <translation>Ein unbekannter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>In total, {0} ran for {1} and waited {2} for a core, a worker or the GIL.</source>
        <translation>Insgesamt lief {0} {1} lang und wartete {2} auf einen Kern, einen Worker oder den GIL.</translation>
    </message>
    <message>
        <source>{0} picks up {1}.</source>
        <translation>{0} übernimmt {1}.</translation>
    </message>
    <message>
        <source>{0} is then queued for {1}, until {2}.</source>
        <translation>{0} ist dann {1} eingereiht, bis {2}.</translation>
    </message>
    <message>
        <source>{0} is then blocked for {1}, until {2}.</source>
        <translation>{0} ist dann {1} blockiert, bis {2}.</translation>
    </message>
    <message>
        <source>{0} is then busy with a task for {1}, until {2}.</source>
        <translation>{0} bearbeitet dann {1} lang einen Task, bis {2}.</translation>
    </message>
    <message>
        <source>{0} is then idle for {1}, until {2}.</source>
        <translation>{0} ist dann {1} im Leerlauf, bis {2}.</translation>
    </message>
    <message>
        <source>The record does not say what {0} does next, for {1}, until {2}.</source>
        <translation>Was {0} danach tut, {1} lang bis {2}, geht aus der Aufzeichnung nicht hervor.</translation>
    </message>
    <message>
        <source>{0} has been waiting for events since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf Ereignisse: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been busy with a task since {1}: {2} so far, {3} in total.</source>
        <translation>{0} bearbeitet seit {1} einen Task: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been busy with {4} since {1}: {2} so far, {3} in total.</source>
        <translation>{0} bearbeitet seit {1} den Task {4}: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been queued since {1} and has not been started: {2} so far, {3} in total.</source>
        <translation>{0} ist seit {1} eingereiht und noch nicht gestartet: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been blocked since {1}: {2} so far, {3} in total. The record does not say on what.</source>
        <translation>{0} ist seit {1} blockiert: bisher {2}, insgesamt {3}. Die Aufzeichnung sagt nicht, wodurch.</translation>
    </message>
    <message>
        <source>{0} has been idle since {1}: {2} so far, {3} in total.</source>
        <translation>{0} ist seit {1} im Leerlauf: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>The record does not say what {0} has been doing since {1}: {2} so far, {3} in total.</source>
        <translation>Die Aufzeichnung sagt nicht, was {0} seit {1} tut: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} waited longest: {1} in total, in the queue.</source>
        <translation>{0} wartete am längsten: insgesamt {1} in der Warteschlange.</translation>
    </message>
    <message>
        <source>At {0}, {1} queues for a worker after {2} on core {3}.</source>
        <translation>Bei {0} reiht sich {1} nach {2} auf Kern {3} in die Warteschlange der Worker ein.</translation>
    </message>
    <message>
        <source>At {0}, {1} blocks after {2} on core {3}.</source>
        <translation>Bei {0} blockiert {1} nach {2} auf Kern {3}.</translation>
    </message>
    <message>
        <source>At {0}, {1} picks up a task after {2} on core {3}.</source>
        <translation>Bei {0} übernimmt {1} nach {2} auf Kern {3} einen Task.</translation>
    </message>
    <message>
        <source>At {0}, {1} becomes idle after {2} on core {3}.</source>
        <translation>Bei {0} geht {1} nach {2} auf Kern {3} in den Leerlauf.</translation>
    </message>
    <message>
        <source>{0} has no thread or process yet. Started but not finished: {1}.</source>
        <translation>{0} hat noch keinen Thread oder Prozess. Begonnen, aber nicht fertig: {1}.</translation>
    </message>
    <message>
        <source>{0} has no thread or process yet.</source>
        <translation>{0} hat noch keinen Thread oder Prozess.</translation>
    </message>
    <message>
        <source>{0} has no worker yet. All workers are busy with other tasks: {1}.</source>
        <translation>{0} hat noch keinen Worker. Alle Worker bearbeiten andere Tasks: {1}.</translation>
    </message>
    <message>
        <source>{0} has no worker yet, although some are idle: {1}.</source>
        <translation>{0} hat noch keinen Worker, obwohl einige im Leerlauf sind: {1}.</translation>
    </message>
    <message>
        <source>Only {0} is queued.</source>
        <translation>Nur {0} ist eingereiht.</translation>
    </message>
    <message>
        <source>Queue, longest wait first: {0}.</source>
        <translation>Warteschlange, längste Wartezeit zuerst: {0}.</translation>
    </message>
    <message>
        <source>At {0}, {1} is started after {2} in the queue.</source>
        <translation>Bei {0} wird {1} nach {2} in der Warteschlange gestartet.</translation>
    </message>
    <message>
        <source>At {0}, {1} is unblocked after {2}.</source>
        <translation>Bei {0} ist {1} nach {2} nicht mehr blockiert.</translation>
    </message>
    <message>
        <source>At {0}, {1} is done with its task after {2}.</source>
        <translation>Bei {0} ist {1} nach {2} mit dem Task fertig.</translation>
    </message>
    <message>
        <source>At {0}, {1} gets work after being idle for {2}.</source>
        <translation>Bei {0} bekommt {1} nach {2} Leerlauf Arbeit.</translation>
    </message>
    <message>
        <source>At {0}, the record shows {1} again, after a gap of {2}.</source>
        <translation>Bei {0} zeigt die Aufzeichnung nach einer Lücke von {2} wieder {1}.</translation>
    </message>
    <message>
        <source>Updates to shared variables were lost.</source>
        <translation>Aktualisierungen gemeinsamer Variablen gingen verloren.</translation>
    </message>
    <message>
        <source>The run does not match what its workload expects.</source>
        <translation>Der Lauf entspricht nicht dem, was seine Arbeitslast erwartet.</translation>
    </message>
    <message>
        <source>Shortest time from a wake-up by a thread or a device until the woken thread is ready.</source>
        <translation>Kürzeste Zeit vom Wecken durch einen Thread oder ein Gerät, bis der geweckte Thread bereit ist.</translation>
    </message>
    <message>
        <source>How much longer a wake-up by another thread can take, drawn from the seed; two in five are quick. For a wake-up by a device, it is at most a tenth of this.</source>
        <translation>Wie viel länger das Wecken durch einen anderen Thread dauern kann, zufällig aus dem Startwert; zwei von fünf gehen schnell. Beim Wecken durch ein Gerät ist es höchstens ein Zehntel davon.</translation>
    </message>
    <message>
        <source>The most a timer can be late, including its waiter&apos;s wake-up; never more than 8 µs plus 1 % of the wait. The actual delay is between seven tenths and all of that, drawn from the seed.</source>
        <translation>Die größte Verspätung eines Timers, das Aufwachen des Wartenden eingeschlossen; nie mehr als 8 µs plus 1 % der Wartezeit. Die tatsächliche Verspätung liegt zwischen sieben Zehnteln davon und dem Ganzen, zufällig aus dem Startwert.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Where a new task starts: level with the others, or one stride ahead of them, as in Waldspurger&apos;s scheduler.</source>
        <translation>Wo ein neuer Task beginnt: gleichauf mit den anderen oder einen Schritt vor ihnen, wie in Waldspurgers Scheduler.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>one stride ahead</source>
        <translation>einen Schritt voraus</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>How much simulated time a run may take. Applies to runs that have a step with times: forever and no time limit; if you set it, to every run.</source>
        <translation>Wie viel simulierte Zeit ein Lauf dauern darf. Gilt für Läufe, die einen Schritt mit times: forever und kein Zeitlimit haben; wenn Sie den Wert setzen, für jeden Lauf.</translation>
    </message>
    <message>
        <source>Largest trace</source>
        <translation>Größter Trace</translation>
    </message>
    <message>
        <source>How many intervals a run may record. Applies to runs that have a step with times: forever and no time limit; if you set it, to every run.</source>
        <translation>Wie viele Intervalle ein Lauf aufzeichnen darf. Gilt für Läufe, die einen Schritt mit times: forever und kein Zeitlimit haben; wenn Sie den Wert setzen, für jeden Lauf.</translation>
    </message>
    <message>
        <source>Mean lock wait</source>
        <translation>Wartezeit: Sperren</translation>
    </message>
    <message>
        <source>Time that a task waited for locks, averaged over all tasks.</source>
        <translation>Zeit, die ein Task auf Sperren wartete, gemittelt über alle Tasks.</translation>
    </message>
    <message>
        <source>Mean message wait</source>
        <translation>Wartezeit: Nachrichten</translation>
    </message>
    <message>
        <source>Time that a task waited for a message, an event, a barrier or the end of another task, averaged over all tasks.</source>
        <translation>Zeit, die ein Task auf eine Nachricht, ein Ereignis, eine Barriere oder das Ende eines anderen Tasks wartete, gemittelt über alle Tasks.</translation>
    </message>
    <message>
        <source>thousands of actors and more</source>
        <translation>Tausende Aktoren und mehr</translation>
    </message>
    <message>
        <source>An actor takes a few kilobytes, and its scheduler switches to it without the operating system; Erlang runs up to a million.</source>
        <translation>Ein Aktor braucht wenige Kilobyte, und sein Scheduler wechselt ohne das Betriebssystem zu ihm; Erlang führt bis zu einer Million aus.</translation>
    </message>
    <message>
        <source>thousands of coroutines</source>
        <translation>Tausende Koroutinen</translation>
    </message>
    <message>
        <source>thousands of coroutines, hundreds of threads for blocking calls</source>
        <translation>Tausende Koroutinen, Hunderte Threads für blockierende Aufrufe</translation>
    </message>
    <message>
        <source>A coroutine takes a few kilobytes; a blocking call occupies a whole thread, with its stack, until it returns.</source>
        <translation>Eine Koroutine braucht wenige Kilobyte; ein blockierender Aufruf belegt einen ganzen Thread mit seinem Stack, bis er zurückkehrt.</translation>
    </message>
    <message>
        <source>tens of processes on each of many machines</source>
        <translation>Dutzende Prozesse auf jeder von vielen Maschinen</translation>
    </message>
    <message>
        <source>On each machine, processes cost as much as usual; you can add machines as long as the network keeps up.</source>
        <translation>Auf jeder Maschine kosten Prozesse so viel wie sonst; Sie können Maschinen hinzufügen, solange das Netzwerk mithält.</translation>
    </message>
    <message>
        <source>Which Python&apos;s slowdown applies to interpreted code, unless Slowdown is set: that of 3.14, 8 % on Linux, or that of 3.13, about 40 %.</source>
        <translation>Welches Python die Verlangsamung von interpretiertem Code bestimmt, wenn sie nicht gesetzt ist: 3.14 mit 8 % unter Linux oder 3.13 mit etwa 40 %.</translation>
    </message>
    <message>
        <source>3.14, 8 % slower</source>
        <translation>3.14, 8 % langsamer</translation>
    </message>
    <message>
        <source>3.13, 40 % slower</source>
        <translation>3.13, 40 % langsamer</translation>
    </message>
    <message>
        <source>How much longer interpreted code takes than with a GIL, as a factor; 1: no longer. If not set, the slowdown of the chosen Python: 1.08 for 3.14, 1.4 for 3.13.</source>
        <translation>Wie viel länger interpretierter Code dauert als mit GIL, als Faktor; 1: nicht länger. Ist nichts gesetzt, gilt der Wert des gewählten Python: 1,08 für 3.14, 1,4 für 3.13.</translation>
    </message>
    <message>
        <source>One thread per task on all cores, without a GIL, as in CPython&apos;s free-threaded builds (from 3.13): each thread is a little slower, and all stop together from time to time.</source>
        <translation>Ein Thread je Task auf allen Kernen ohne GIL, wie in den Free-threaded-Builds von CPython (ab 3.13): Jeder Thread ist etwas langsamer, und von Zeit zu Zeit halten alle gemeinsam an.</translation>
    </message>
    <message>
        <source>thousands of tasks and more</source>
        <translation>Tausende Tasks und mehr</translation>
    </message>
    <message>
        <source>A task starts with a stack of a few kilobytes, and switching to it does not involve the operating system; Go runs hundreds of thousands.</source>
        <translation>Ein Task beginnt mit einem Stack von wenigen Kilobyte, und ein Wechsel zu ihm braucht das Betriebssystem nicht; Go führt Hunderttausende aus.</translation>
    </message>
    <message>
        <source>hundreds of threads</source>
        <translation>Hunderte Threads</translation>
    </message>
    <message>
        <source>Each thread has its own stack, and the operating system takes microseconds to switch threads; with thousands, the switches and the stacks cost more than the threads gain.</source>
        <translation>Jeder Thread hat einen eigenen Stack, und das Betriebssystem braucht Mikrosekunden für einen Wechsel; bei Tausenden kosten Wechsel und Stacks mehr, als die Threads bringen.</translation>
    </message>
    <message>
        <source>Each process has its own interpreter and memory, takes milliseconds to start, and gets its data through a pipe; more processes than cores gain nothing for CPU-bound work.</source>
        <translation>Jeder Prozess hat einen eigenen Interpreter und eigenen Speicher, braucht Millisekunden zum Starten und bekommt seine Daten durch eine Pipe; mehr Prozesse als Kerne bringen bei rechenintensiver Arbeit nichts.</translation>
    </message>
    <message>
        <source>A coroutine takes a few kilobytes, and the event loop resumes it with a function call, without the operating system.</source>
        <translation>Eine Koroutine braucht wenige Kilobyte, und die Ereignisschleife setzt sie mit einem Funktionsaufruf fort, ohne das Betriebssystem.</translation>
    </message>
    <message>
        <source>any number of tasks on up to tens of processes</source>
        <translation>beliebig viele Tasks auf bis zu einigen Dutzend Prozessen</translation>
    </message>
    <message>
        <source>tens of processes</source>
        <translation>Dutzende Prozesse</translation>
    </message>
    <message>
        <source>One thread does one thing after another; more tasks only take longer.</source>
        <translation>Ein Thread tut eins nach dem anderen; mehr Tasks dauern nur länger.</translation>
    </message>
    <message>
        <source>hundreds of threads, in tens of interpreters</source>
        <translation>Hunderte Threads in Dutzenden Interpretern</translation>
    </message>
    <message>
        <source>Each interpreter loads its own modules, much like a process; inside it, threads cost as much as usual.</source>
        <translation>Jeder Interpreter lädt seine eigenen Module, ähnlich wie ein Prozess; in ihm kosten Threads so viel wie sonst.</translation>
    </message>
    <message>
        <source>any number of tasks on up to hundreds of threads</source>
        <translation>beliebig viele Tasks auf bis zu einigen Hundert Threads</translation>
    </message>
    <message>
        <source>No speedup: these tasks deadlock when they run one after another.</source>
        <translation>Keine Beschleunigung: Nacheinander ausgeführt, enden diese Tasks in einem Deadlock.</translation>
    </message>
    <message>
        <source>No speedup: these tasks do not finish when they run one after another.</source>
        <translation>Keine Beschleunigung: Nacheinander ausgeführt, werden diese Tasks nicht fertig.</translation>
    </message>
    <message>
        <source>No speedup: the model &apos;serial&apos; was not run on this engine.</source>
        <translation>Keine Beschleunigung: Das Modell &apos;serial&apos; lief nicht auf dieser Engine.</translation>
    </message>
    <message>
        <source>The run was stopped after {0} of simulated time.</source>
        <translation>Der Lauf wurde nach {0} simulierter Zeit angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The run was stopped: its trace reached the limit of {0} intervals.</source>
        <translation>
            <numerusform>Der Lauf wurde angehalten: Sein Trace hat die Grenze von {0} Intervall erreicht.</numerusform>
            <numerusform>Der Lauf wurde angehalten: Sein Trace hat die Grenze von {0} Intervallen erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run was stopped after {0} operations.</source>
        <translation>
            <numerusform>Der Lauf wurde nach {0} Operation angehalten.</numerusform>
            <numerusform>Der Lauf wurde nach {0} Operationen angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Make the workload smaller or the quantum longer, or raise the limit with --set {1}.</source>
        <translation>{0} Verkleinern Sie die Arbeitslast, verlängern Sie das Quantum, oder erhöhen Sie die Grenze mit --set {1}.</translation>
    </message>
    <message>
        <source>{0} The step &apos;repeat&apos; (times: forever) of the task {2} in line {1} never ends. Cancel the task, make it a daemon, set --timeout, or raise the limit with --set {3}.</source>
        <translation>{0} Der Schritt &apos;repeat&apos; (times: forever) des Tasks {2} in Zeile {1} endet nie. Brechen Sie den Task ab, machen Sie ihn zum Daemon, setzen Sie --timeout, oder erhöhen Sie die Grenze mit --set {3}.</translation>
    </message>
    <message>
        <source>In Python&apos;s processes, a task cannot cancel other tasks: choose a model with threads or an event loop, or the engine &apos;sim&apos;.</source>
        <translation>In Prozessen von Python kann ein Task keine anderen abbrechen: Wählen Sie ein Modell mit Threads oder einer Ereignisschleife oder die Engine &apos;sim&apos;.</translation>
    </message>
    <message>
        <source>{0}, quantum {1}</source>
        <translation>{0}, Quantum {1}</translation>
    </message>
    <message>
        <source>Nothing happens after {0}; the next {1} are shown.</source>
        <translation>Nach {0} geschieht nichts; gezeigt werden die nächsten {1}.</translation>
    </message>
    <message>
        <source>The run is waiting for the next choice: {0} and so on, {1} in total.</source>
        <translation>Der Lauf wartet auf die nächste Wahl: {0} und so weiter, insgesamt {1}.</translation>
    </message>
    <message>
        <source>The run was stopped: it would last longer than 292 years. Make its times, sizes or costs smaller, or its bandwidths larger.</source>
        <translation>Der Lauf wurde angehalten: Er würde länger als 292 Jahre dauern. Verkleinern Sie seine Zeiten, Größen oder Kosten, oder vergrößern Sie seine Bandbreiten.</translation>
    </message>
    <message>
        <source>the processor ran at {0} of the speed measured just before; simulated at that speed, the makespan is {1} off.</source>
        <translation>der Prozessor lief mit {0} des Tempos, das kurz davor gemessen wurde; bei diesem Tempo simuliert, weicht die Gesamtdauer um {1} ab.</translation>
    </message>
    <message>
        <source>{0} waits for {1}</source>
        <translation>{0} wartet auf {1}</translation>
    </message>
    <message>
        <source>{0} waits</source>
        <translation>{0} wartet</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>lost {0} of {1}</source>
        <translation>{0} von {1} verloren</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>choice pending</source>
        <translation>Wahl offen</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>deadlock: {0}</source>
        <translation>Deadlock: {0}</translation>
    </message>
    <message>
        <source>deadlock: {0}, {1}</source>
        <translation>Deadlock: {0}, {1}</translation>
    </message>
    <message>
        <source>deadlock: {0} …</source>
        <translation>Deadlock: {0} …</translation>
    </message>
    <message>
        <source>The run finished, and everything that can be checked is correct.</source>
        <translation>Der Lauf wurde fertig, und alles, was sich prüfen lässt, stimmt.</translation>
    </message>
    <message>
        <source>The run finished. The workload contains nothing that can be checked.</source>
        <translation>Der Lauf wurde fertig. Die Arbeitslast enthält nichts, was sich prüfen lässt.</translation>
    </message>
    <message>
        <source>The run cannot continue: {0}.</source>
        <translation>Der Lauf kann nicht weitergehen: {0}.</translation>
    </message>
    <message>
        <source>The run was cancelled. Its figures cover the time until then.</source>
        <translation>Der Lauf wurde abgebrochen. Seine Zahlen gelten bis dahin.</translation>
    </message>
    <message>
        <source>The run reached its time limit before it finished. Its figures cover the time until then.</source>
        <translation>Der Lauf erreichte sein Zeitlimit, bevor er fertig war. Seine Zahlen gelten bis dahin.</translation>
    </message>
    <message>
        <source>The run is waiting for the next choice. Its figures cover the time until now.</source>
        <translation>Der Lauf wartet auf die nächste Wahl. Seine Zahlen gelten bis hierher.</translation>
    </message>
    <message>
        <source>The run failed before it finished.</source>
        <translation>Der Lauf ist fehlgeschlagen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>A run that did not finish has no makespan.</source>
        <translation>Ein Lauf, der nicht fertig wurde, hat keine Gesamtdauer.</translation>
    </message>
    <message>
        <source>A run with a wrong result has no speedup: it did not do the work.</source>
        <translation>Ein Lauf mit falschem Ergebnis hat keine Beschleunigung: Er hat die Arbeit nicht getan.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>blocked, cause unknown</source>
        <translation>blockiert, Ursache unbekannt</translation>
    </message>
    <message>
        <source>busy with a task</source>
        <translation>bearbeitet einen Task</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>found {0}, expected a map of variables and their values, such as {{counter: 2000}}</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von Variablen und ihren Werten, etwa {{counter: 2000}}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; starts when a step spawns it; remove its key &apos;{1}&apos;</source>
        <translation>&apos;{0}&apos; startet erst durch einen Schritt spawn; entfernen Sie den Schlüssel &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; in an &apos;io&apos; without &apos;{1}&apos;, which it needs</source>
        <translation>&apos;{0}&apos; in einem &apos;io&apos; ohne &apos;{1}&apos; gefunden, das es braucht</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; next to &apos;{1}&apos;; an &apos;io&apos; is either a transfer over a link, a request to a server or lines of a file</source>
        <translation>&apos;{0}&apos; neben &apos;{1}&apos; gefunden; ein &apos;io&apos; ist entweder eine Übertragung über eine Leitung, eine Anfrage an einen Server oder Zeilen einer Datei</translation>
    </message>
    <message>
        <source>found a resource of kind &apos;{0}&apos;, expected a lock, an rlock or a semaphore after &apos;with&apos;</source>
        <translation>Ressource der Art &apos;{0}&apos; gefunden, erwartet wird nach &apos;with&apos; eine Sperre, ein rlock oder ein Semaphor</translation>
    </message>
    <message>
        <source>The shortest failing schedule has {0} and {1}.</source>
        <translation>Der kürzeste fehlgeschlagene Ablauf hat {0} und {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1}: {2} of {0} schedules failed (lost updates: {3}, deadlocks: {4}, broken expectations: {5}).</source>
        <translation>
            <numerusform>{1}: {2} von {0} Ablauf fehlgeschlagen (verlorene Aktualisierungen: {3}, Deadlocks: {4}, verfehlte Erwartungen: {5}).</numerusform>
            <numerusform>{1}: {2} von {0} Abläufen fehlgeschlagen (verlorene Aktualisierungen: {3}, Deadlocks: {4}, verfehlte Erwartungen: {5}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} interruptions</source>
        <translation>
            <numerusform>{0} Unterbrechung</numerusform>
            <numerusform>{0} Unterbrechungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} decisions</source>
        <translation>
            <numerusform>{0} Entscheidung</numerusform>
            <numerusform>{0} Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, {0} cores</source>
        <translation>
            <numerusform>{1}, {0} Kern</numerusform>
            <numerusform>{1}, {0} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not end with a known suffix; expected {1}.</source>
        <translation>&apos;{0}&apos; hat keine bekannte Endung; erwartet wird {1}.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>{0} · Timeslice {1}</source>
        <translation>{0} · Timeslice {1}</translation>
    </message>
    <message numerus="yes">
        <source>From {1} to {2}, {3} runs {0} times, {4} each on average.</source>
        <translation>
            <numerusform>Von {1} bis {2} läuft {3} einmal, {4} lang.</numerusform>
            <numerusform>Von {1} bis {2} läuft {3} {0}-mal, im Mittel je {4}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {1} to {2}, {3} take {0} turns in total, {4} each on average.</source>
        <translation>
            <numerusform>Von {1} bis {2} kommen {3} insgesamt {0}-mal an die Reihe, im Mittel je {4}.</numerusform>
            <numerusform>Von {1} bis {2} kommen {3} insgesamt {0}-mal an die Reihe, im Mittel je {4}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most frequent reason for stopping, {1} of {0} times: {2}.</source>
        <translation>
            <numerusform>Häufigster Grund zum Anhalten, {1} von {0} Mal: {2}.</numerusform>
            <numerusform>Häufigster Grund zum Anhalten, {1} von {0} Malen: {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Chrome trace</source>
        <translation>Chrome-Trace</translation>
    </message>
    <message numerus="yes">
        <source>{1} cores</source>
        <translation>
            <numerusform>{1} Kern</numerusform>
            <numerusform>{1} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps are known only for simulated runs; this run&apos;s engine is {0}. Simulate it.</source>
        <translation>Schritte sind nur bei simulierten Läufen bekannt; die Engine dieses Laufs ist {0}. Simulieren Sie ihn.</translation>
    </message>
    <message>
        <source>There is not enough memory for the steps of this run. Make the workload smaller.</source>
        <translation>Für die Schritte dieses Laufs reicht der Speicher nicht. Verkleinern Sie die Arbeitslast.</translation>
    </message>
    <message numerus="yes">
        <source>Of {1} updates of shared variables, {0} are missing at the end.</source>
        <translation>
            <numerusform>Von {1} Aktualisierungen gemeinsamer Variablen fehlt am Ende {0}.</numerusform>
            <numerusform>Von {1} Aktualisierungen gemeinsamer Variablen fehlen am Ende {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times count from the start of the recording, which is {0} in its own time.</source>
        <translation>Die Zeiten zählen ab dem Beginn der Aufzeichnung; in deren eigener Zeit ist das {0}.</translation>
    </message>
    <message>
        <source>{0}: a span at {1} ends before it begins</source>
        <translation>{0}: Eine Spanne bei {1} endet vor ihrem Anfang</translation>
    </message>
    <message>
        <source>{0}: a span at {1} lies outside the task&apos;s life</source>
        <translation>{0}: Eine Spanne bei {1} liegt außerhalb der Lebenszeit des Tasks</translation>
    </message>
    <message>
        <source>{0}: a span at {1} is out of order</source>
        <translation>{0}: Eine Spanne bei {1} steht nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>{0}: a span at {1} ends later than the one around it</source>
        <translation>{0}: Eine Spanne bei {1} endet später als die umgebende</translation>
    </message>
    <message>
        <source>{0}: a span at {1} has depth {2}, expected {3}</source>
        <translation>{0}: Eine Spanne bei {1} hat Tiefe {2}, erwartet wird {3}</translation>
    </message>
    <message>
        <source>spans belong to a task that does not exist</source>
        <translation>es gibt Spannen eines Tasks, den es nicht gibt</translation>
    </message>
    <message>
        <source>{0}: a value at {1} lies outside the trace</source>
        <translation>{0}: Ein Wert bei {1} liegt außerhalb des Trace</translation>
    </message>
    <message>
        <source>{0}: a value at {1} is out of order</source>
        <translation>{0}: Ein Wert bei {1} steht nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>{0}: a value at {1} is not a finite number</source>
        <translation>{0}: Der Wert bei {1} ist keine endliche Zahl</translation>
    </message>
    <message numerus="yes">
        <source>Left out {0} entries with impossible times.</source>
        <translation>
            <numerusform>{0} Eintrag mit unmöglicher Zeit weggelassen.</numerusform>
            <numerusform>{0} Einträge mit unmöglicher Zeit weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out {0} intervals of no length.</source>
        <translation>
            <numerusform>{0} Intervall ohne Dauer weggelassen.</numerusform>
            <numerusform>{0} Intervalle ohne Dauer weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {0} intervals short where later ones overlap them.</source>
        <translation>
            <numerusform>{0} Intervall gekürzt, das ein späteres überlappt.</numerusform>
            <numerusform>{0} Intervalle gekürzt, die spätere überlappen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {0} intervals around others inside them.</source>
        <translation>
            <numerusform>{0} Intervall um andere in ihm geteilt.</numerusform>
            <numerusform>{0} Intervalle um andere in ihnen geteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out {0} intervals that others cover completely.</source>
        <translation>
            <numerusform>{0} Intervall weggelassen, das andere ganz verdecken.</numerusform>
            <numerusform>{0} Intervalle weggelassen, die andere ganz verdecken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed {0} intervals that had no end.</source>
        <translation>
            <numerusform>{0} Intervall ohne Ende abgeschlossen.</numerusform>
            <numerusform>{0} Intervalle ohne Ende abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled {0} gaps with the state unknown.</source>
        <translation>
            <numerusform>{0} Lücke mit dem Zustand unbekannt gefüllt.</numerusform>
            <numerusform>{0} Lücken mit dem Zustand unbekannt gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined {0} intervals to equal ones before them.</source>
        <translation>
            <numerusform>{0} Intervall mit einem gleichen davor verbunden.</numerusform>
            <numerusform>{0} Intervalle mit gleichen davor verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out the cores of {0} intervals: other tasks had them at the time.</source>
        <translation>
            <numerusform>Kern von {0} Intervall weggelassen: Ein anderer Task hatte ihn zu dieser Zeit.</numerusform>
            <numerusform>Kerne von {0} Intervallen weggelassen: Andere Tasks hatten sie zu dieser Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out the cores of {0} intervals: their numbers are impossible.</source>
        <translation>
            <numerusform>Kern von {0} Intervall weggelassen: Seine Nummer ist unmöglich.</numerusform>
            <numerusform>Kerne von {0} Intervallen weggelassen: Ihre Nummern sind unmöglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced {0} counter values by later ones of the same time.</source>
        <translation>
            <numerusform>{0} Zählerwert durch einen späteren derselben Zeit ersetzt.</numerusform>
            <numerusform>{0} Zählerwerte durch spätere derselben Zeit ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out {0} counter values that are not numbers.</source>
        <translation>
            <numerusform>{0} Zählerwert weggelassen, der keine Zahl ist.</numerusform>
            <numerusform>{0} Zählerwerte weggelassen, die keine Zahlen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out {0} spans that ended before they began.</source>
        <translation>
            <numerusform>{0} Spanne weggelassen, die vor ihrem Anfang endet.</numerusform>
            <numerusform>{0} Spannen weggelassen, die vor ihrem Anfang enden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {0} spans where the ones around them end.</source>
        <translation>
            <numerusform>{0} Spanne am Ende der umgebenden gekürzt.</numerusform>
            <numerusform>{0} Spannen am Ende der umgebenden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed {0} spans that had no end.</source>
        <translation>
            <numerusform>{0} Spanne ohne Ende abgeschlossen.</numerusform>
            <numerusform>{0} Spannen ohne Ende abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out {0} ends of spans that had not begun.</source>
        <translation>
            <numerusform>{0} Ende einer nie begonnenen Spanne weggelassen.</numerusform>
            <numerusform>{0} Enden nie begonnener Spannen weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out {0} spans that were nested too deeply.</source>
        <translation>
            <numerusform>{0} zu tief verschachtelte Spanne weggelassen.</numerusform>
            <numerusform>{0} zu tief verschachtelte Spannen weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>CPU-Bursts</translation>
    </message>
    <message>
        <source>Whether a task&apos;s next CPU burst is known from the workload, or predicted from its earlier ones.</source>
        <translation>Ob der nächste CPU-Burst eines Tasks aus der Arbeitslast bekannt ist oder aus seinen früheren vorhergesagt wird.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>Weight of the last burst</source>
        <translation>Gewicht des letzten Bursts</translation>
    </message>
    <message>
        <source>How much the last CPU burst counts in a prediction; the rest of the weight is that of the prediction before it.</source>
        <translation>Wie viel der letzte CPU-Burst in der Vorhersage zählt; das übrige Gewicht hat die Vorhersage davor.</translation>
    </message>
    <message>
        <source>First guess</source>
        <translation>Erste Schätzung</translation>
    </message>
    <message>
        <source>What is predicted for a task&apos;s first CPU burst.</source>
        <translation>Was für den ersten CPU-Burst eines Tasks vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Highest response ratio next</source>
        <translation>Höchstes Antwortverhältnis zuerst</translation>
    </message>
    <message>
        <source>The ready task that has waited longest, measured against its next CPU burst, runs, and keeps its core until it waits or ends.</source>
        <translation>Der bereite Task, der gemessen an seinem nächsten CPU-Burst am längsten gewartet hat, läuft und behält seinen Kern, bis er wartet oder endet.</translation>
    </message>
    <message>
        <source>How long a task may run, while others are ready, before the longest is chosen again.</source>
        <translation>Wie lange ein Task laufen darf, während andere bereit sind, bevor wieder der längste gewählt wird.</translation>
    </message>
    <message>
        <source>Longest remaining time first</source>
        <translation>Längste Restzeit zuerst</translation>
    </message>
    <message>
        <source>The ready task with the longest remaining CPU burst runs; one with more left takes its core.</source>
        <translation>Der bereite Task mit dem längsten restlichen CPU-Burst läuft; einer mit mehr Rest nimmt ihm den Kern.</translation>
    </message>
    <message>
        <source>Number of levels; a task&apos;s priority is its level, counted from the top.</source>
        <translation>Zahl der Ebenen; die Priorität eines Tasks ist seine Ebene, von oben gezählt.</translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>Zeitanteile</translation>
    </message>
    <message>
        <source>Each level gets its share of the time; otherwise higher levels always run first.</source>
        <translation>Jede Ebene bekommt ihren Anteil der Zeit; sonst laufen höhere Ebenen immer zuerst.</translation>
    </message>
    <message>
        <source>Policy of level {0}</source>
        <translation>Strategie der Ebene {0}</translation>
    </message>
    <message>
        <source>Whether the level&apos;s tasks take turns of its quantum, or each keeps its core until it waits or ends.</source>
        <translation>Ob die Tasks der Ebene sich nach ihrer Zeitscheibe abwechseln oder jeder seinen Kern behält, bis er wartet oder endet.</translation>
    </message>
    <message>
        <source>Share of level {0}</source>
        <translation>Anteil der Ebene {0}</translation>
    </message>
    <message>
        <source>The level&apos;s part of the time, measured against the shares of the other levels that have ready tasks.</source>
        <translation>Teil der Zeit, den die Ebene bekommt, gemessen an den Anteilen der anderen Ebenen mit bereiten Tasks.</translation>
    </message>
    <message>
        <source>Multi-level queue</source>
        <translation>Mehrstufige Warteschlange</translation>
    </message>
    <message>
        <source>Each task stays on the level of its priority; each level has a policy of its own, and higher levels run first.</source>
        <translation>Jeder Task bleibt auf der Ebene seiner Priorität; jede Ebene hat ihre eigene Strategie, und höhere Ebenen laufen zuerst.</translation>
    </message>
    <message>
        <source>table of the tasks</source>
        <translation>Tabelle der Tasks</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Genutzte Kerne</translation>
    </message>
    <message>
        <source>Number of cores on which anything ran.</source>
        <translation>Zahl der Kerne, auf denen etwas lief.</translation>
    </message>
    <message>
        <source>Share of the time of the cores on which anything ran, over the makespan, in which they were busy; cores that the run left alone do not count.</source>
        <translation>Anteil der Zeit der Kerne, auf denen etwas lief, in dem sie während der Gesamtdauer beschäftigt waren; ungenutzte Kerne zählen nicht.</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Verweilzeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>note: {0} begins with {1}, but needs a core before it can wait, as a real thread does.</source>
        <translation>Hinweis: {0} beginnt mit {1}, braucht aber einen Kern, bevor er warten kann, wie ein echter Thread.</translation>
    </message>
    <message>
        <source>note: {0} begins with {1}, but needs a core before it can wait, as a real thread does. Where an exercise says that it is blocked until {2}, write start: {3} instead of this step.</source>
        <translation>Hinweis: {0} beginnt mit {1}, braucht aber einen Kern, bevor er warten kann, wie ein echter Thread. Sagt eine Aufgabe, er sei bis {2} blockiert, schreiben Sie start: {3} statt dieses Schritts.</translation>
    </message>
    <message>
        <source>found a second colon after &apos;{0}&apos;; put a value with a colon in quotes ({0}: {1}), and begin another key in a new line or after a comma</source>
        <translation>zweiter Doppelpunkt nach &apos;{0}&apos; gefunden; setzen Sie einen Wert mit Doppelpunkt in Anführungszeichen ({0}: {1}) und beginnen Sie einen weiteren Schlüssel in einer neuen Zeile oder nach einem Komma</translation>
    </message>
    <message>
        <source>Ready queues</source>
        <translation>Bereit-Warteschlangen</translation>
    </message>
    <message>
        <source>Used-core utilisation</source>
        <translation>Auslastung genutzter Kerne</translation>
    </message>
    <message>
        <source>Runs interpreted code that takes 20 ms on an otherwise idle core.</source>
        <translation>Führt interpretierten Code aus, der auf einem sonst freien Kern 20 ms braucht.</translation>
    </message>
    <message>
        <source>Makes one native call that keeps the GIL until it returns.</source>
        <translation>Macht einen nativen Aufruf, der den GIL bis zu seiner Rückkehr hält.</translation>
    </message>
    <message>
        <source>Runs native code that releases the GIL first.</source>
        <translation>Führt nativen Code aus, der zuerst den GIL freigibt.</translation>
    </message>
    <message>
        <source>Waits for a device; an event loop can wait for many at once.</source>
        <translation>Wartet auf ein Gerät; eine Ereignisschleife kann auf viele zugleich warten.</translation>
    </message>
    <message>
        <source>Waits for a timer; an event loop can wait for many at once.</source>
        <translation>Wartet auf einen Timer; eine Ereignisschleife kann auf viele zugleich warten.</translation>
    </message>
    <message>
        <source>Waits in a way that only a thread can: in an event loop, it stops every task.</source>
        <translation>Wartet so, wie es nur ein Thread kann: In einer Ereignisschleife hält das alle Tasks an.</translation>
    </message>
    <message>
        <source>Takes a lock or an rlock; {lock: L, timeout: 5 ms} gives up after that time.</source>
        <translation>Nimmt eine Sperre oder einen rlock; {lock: L, timeout: 5 ms} gibt nach dieser Zeit auf.</translation>
    </message>
    <message>
        <source>Releases a lock, an rlock or an rwlock.</source>
        <translation>Gibt eine Sperre, einen rlock oder einen rwlock frei.</translation>
    </message>
    <message>
        <source>Takes a permit of a semaphore.</source>
        <translation>Nimmt eine Erlaubnis eines Semaphors.</translation>
    </message>
    <message>
        <source>Gives a permit back to a semaphore.</source>
        <translation>Gibt einem Semaphor eine Erlaubnis zurück.</translation>
    </message>
    <message>
        <source>Takes an rwlock that many readers can have at a time.</source>
        <translation>Nimmt einen rwlock, den viele Leser zugleich haben können.</translation>
    </message>
    <message>
        <source>Takes an rwlock for one writer alone.</source>
        <translation>Nimmt einen rwlock für einen Schreiber allein.</translation>
    </message>
    <message>
        <source>Sends a message; {queue: Q, bytes: 1 MB} sets its size.</source>
        <translation>Sendet eine Nachricht; {queue: Q, bytes: 1 MB} legt ihre Größe fest.</translation>
    </message>
    <message>
        <source>Receives a message.</source>
        <translation>Empfängt eine Nachricht.</translation>
    </message>
    <message>
        <source>Waits until all parties have arrived.</source>
        <translation>Wartet, bis alle Beteiligten da sind.</translation>
    </message>
    <message>
        <source>Sets an event.</source>
        <translation>Setzt ein Ereignis.</translation>
    </message>
    <message>
        <source>Adds 1 without a lock: reads, waits, writes; split allows a GIL hand-over in between.</source>
        <translation>Addiert 1 ohne Sperre: liest, wartet, schreibt; split erlaubt dazwischen eine GIL-Übergabe.</translation>
    </message>
    <message>
        <source>Starts the tasks named T.</source>
        <translation>Startet die Tasks namens T.</translation>
    </message>
    <message>
        <source>Copies the process; both continue with the steps after it (processes, serial).</source>
        <translation>Kopiert den Prozess; beide machen mit den Schritten danach weiter (processes, serial).</translation>
    </message>
    <message>
        <source>Cancels the tasks named T: at once where the runtime or the system can, threads before their next step, tasks of a pool only while they are queued.</source>
        <translation>Bricht die Tasks namens T ab: sofort, wo Laufzeit oder System es können, Threads vor ihrem nächsten Schritt, Tasks eines Pools nur, solange sie in der Warteschlange stehen.</translation>
    </message>
    <message>
        <source>Allocates memory; after enough of it, a process pool replaces the worker.</source>
        <translation>Belegt Speicher; ist es genug, ersetzt ein Prozesspool den Worker.</translation>
    </message>
    <message>
        <source>Ends the task as failed; a task that joins it fails too.</source>
        <translation>Beendet den Task als fehlgeschlagen; ein Task, der mit join auf ihn wartet, schlägt auch fehl.</translation>
    </message>
    <message>
        <source>Gives up the core voluntarily.</source>
        <translation>Gibt den Kern freiwillig ab.</translation>
    </message>
    <message>
        <source>Repeats steps; times: forever ends at --timeout or, simulated without one, after an hour of simulated time (max_time) or 20,000,000 intervals (max_intervals).</source>
        <translation>Wiederholt Schritte; times: forever endet mit --timeout oder, simuliert ohne --timeout, nach einer Stunde simulierter Zeit (max_time) oder 20 Millionen Intervallen (max_intervals).</translation>
    </message>
    <message>
        <source>Switches come from {0}.</source>
        <translation>Kontextwechsel stammen aus: {0}.</translation>
    </message>
    <message>
        <source>Switches of {0} of {1} threads come from {2}, the rest from other sources.</source>
        <translation>Kontextwechsel von {0} von {1} Threads stammen aus: {2}; die übrigen aus anderen Quellen.</translation>
    </message>
    <message>
        <source>The threads ended before they could be checked.</source>
        <translation>Die Threads endeten, bevor sie geprüft werden konnten.</translation>
    </message>
    <message>
        <source>{0} of {1} involuntary switches were seen, and {2} more during waits; CPU time is accurate to within {3}.</source>
        <translation>{0} von {1} unfreiwilligen Wechseln wurden gesehen und {2} weitere während Wartezeiten; die CPU-Zeit ist auf {3} genau.</translation>
    </message>
    <message>
        <source>{0} of {1} involuntary switches were seen; CPU time is accurate to within {2}.</source>
        <translation>{0} von {1} unfreiwilligen Wechseln wurden gesehen; die CPU-Zeit ist auf {2} genau.</translation>
    </message>
    <message numerus="yes">
        <source>{1}; and {0} more</source>
        <translation>
            <numerusform>{1}; und {0} weiterer</numerusform>
            <numerusform>{1}; und {0} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} long, from {2} to {3}</source>
        <translation>{0}: {1} lang, von {2} bis {3}</translation>
    </message>
    <message>
        <source>there are no intervals here; expected lines after &apos;{0}&apos;</source>
        <translation>hier stehen keine Intervalle; erwartet werden Zeilen nach &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>there is no column &apos;{0}&apos;; expected &apos;{1}&apos;</source>
        <translation>es gibt keine Spalte &apos;{0}&apos;; erwartet wird &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is &apos;{1}&apos;; expected a whole number</source>
        <translation>&apos;{0}&apos; ist &apos;{1}&apos;; erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is &apos;{1}&apos;; expected one of {2}</source>
        <translation>&apos;{0}&apos; ist &apos;{1}&apos;; erwartet wird eines von {2}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is &apos;{1}&apos;; did you mean &apos;{2}&apos;?</source>
        <translation>&apos;{0}&apos; ist &apos;{1}&apos;; ist &apos;{2}&apos; gemeint?</translation>
    </message>
    <message>
        <source>core {0}; expected one from 0 to {1}</source>
        <translation>Kern {0}; erwartet wird einer von 0 bis {1}</translation>
    </message>
    <message>
        <source>this line names no task</source>
        <translation>diese Zeile nennt keinen Task</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Time slice of class rr</source>
        <translation>Zeitscheibe der Klasse rr</translation>
    </message>
    <message>
        <source>How long a real-time task of class rr may run while others of its priority are ready.</source>
        <translation>Wie lange ein Echtzeit-Task der Klasse rr laufen darf, während andere seiner Priorität bereit sind.</translation>
    </message>
    <message>
        <source>Whether the smallest or the largest number means the most urgent task; Linux: the largest.</source>
        <translation>Ob die kleinste oder die größte Zahl den dringendsten Task bezeichnet; in Linux die größte.</translation>
    </message>
    <message>
        <source>Policy of fair tasks</source>
        <translation>Strategie der fairen Tasks</translation>
    </message>
    <message>
        <source>What schedules the tasks that are not real-time ones.</source>
        <translation>Wonach die Tasks laufen, die keine Echtzeit-Tasks sind.</translation>
    </message>
    <message>
        <source>EEVDF (Linux from 6.6)</source>
        <translation>EEVDF (Linux ab 6.6)</translation>
    </message>
    <message>
        <source>CFS (Linux up to 6.5)</source>
        <translation>CFS (Linux bis 6.5)</translation>
    </message>
    <message>
        <source>Real-time classes over fair ones (Linux)</source>
        <translation>Echtzeitklassen über fairen (Linux)</translation>
    </message>
    <message>
        <source>Tasks of the classes fifo and rr always run before fair tasks, the most urgent first.</source>
        <translation>Tasks der Klassen fifo und rr laufen immer vor fairen Tasks, der dringendste zuerst.</translation>
    </message>
    <message>
        <source>Charge for a switch</source>
        <translation>Kosten eines Wechsels</translation>
    </message>
    <message>
        <source>when another thread goes on</source>
        <translation>wenn ein anderer Thread weitermacht</translation>
    </message>
    <message>
        <source>at every end of a quantum</source>
        <translation>am Ende jedes Quantums</translation>
    </message>
    <message numerus="yes">
        <source>The task &apos;{1}&apos; is bound to core {2}, but the machine has {0} cores; cores are counted from 0.</source>
        <translation>
            <numerusform>Der Task &apos;{1}&apos; ist an Kern {2} gebunden, aber die Maschine hat {0} Kern; Kerne werden ab 0 gezählt.</numerusform>
            <numerusform>Der Task &apos;{1}&apos; ist an Kern {2} gebunden, aber die Maschine hat {0} Kerne; Kerne werden ab 0 gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>found {0}, expected a scheduling class: {1}</source>
        <translation>{0} gefunden, erwartet wird eine Scheduling-Klasse: {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a slice from {1} to {2}</source>
        <translation>{0} gefunden, erwartet wird eine Zeitscheibe von {1} bis {2}</translation>
    </message>
    <message>
        <source>found {0}, expected a list of cores, counted from 0, such as [0, 2]</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Kernen, ab 0 gezählt, etwa [0, 2]</translation>
    </message>
    <message>
        <source>core {0} is in the list twice</source>
        <translation>Kern {0} steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>missed deadline</source>
        <translation>verpasste Frist</translation>
    </message>
    <message>
        <source>Missed its deadline at {0}, late by {1}</source>
        <translation>Hat die Frist bei {0} verpasst, um {1}</translation>
    </message>
    <message>
        <source>Missed its deadline at {0}, late by {1} so far</source>
        <translation>Hat die Frist bei {0} verpasst, bisher um {1}</translation>
    </message>
    <message>
        <source>Deadline at {0}</source>
        <translation>Frist bei {0}</translation>
    </message>
    <message>
        <source>Met its deadline at {0}, with {1} to spare</source>
        <translation>Hat die Frist bei {0} eingehalten, {1} vor ihrem Ende</translation>
    </message>
    <message>
        <source>Deadlines missed: {0} of {1}.</source>
        <translation>Verpasste Fristen: {0} von {1}.</translation>
    </message>
    <message>
        <source>Deadlines missed: {0} of {1}. {2} was the latest, by {3}.</source>
        <translation>Verpasste Fristen: {0} von {1}. Am spätesten war {2}, um {3}.</translation>
    </message>
    <message>
        <source>Deadlines missed: {0} of {1}. {2} came closest, with {3} to spare.</source>
        <translation>Verpasste Fristen: {0} von {1}. Am knappsten war {2}, {3} vor dem Ende.</translation>
    </message>
    <message>
        <source>Rate monotonic is sure to meet all deadlines up to a utilisation of {0} (Liu and Layland), or while the product of all utilisations plus 1, here {1}, is at most 2.</source>
        <translation>Rate Monotonic hält alle Fristen sicher ein bis zu einer Auslastung von {0} (Liu und Layland), oder solange das Produkt aller Auslastungen plus 1, hier {1}, höchstens 2 ist.</translation>
    </message>
    <message>
        <source>The response-time analysis for rate monotonic would take too long.</source>
        <translation>Die Antwortzeitanalyse für Rate Monotonic würde zu lange dauern.</translation>
    </message>
    <message>
        <source>By response-time analysis, rate monotonic meets all deadlines of these tasks on one core.</source>
        <translation>Laut Antwortzeitanalyse hält Rate Monotonic auf einem Kern alle Fristen dieser Tasks ein.</translation>
    </message>
    <message>
        <source>By response-time analysis, rate monotonic on one core misses deadlines: {0} may need {1}, and has {2}.</source>
        <translation>Laut Antwortzeitanalyse verpasst Rate Monotonic auf einem Kern Fristen: {0} kann {1} brauchen und hat {2}.</translation>
    </message>
    <message>
        <source>The processor-demand criterion for earliest deadline first would take too long.</source>
        <translation>Das Rechenzeitkriterium für Earliest Deadline First würde zu lange dauern.</translation>
    </message>
    <message>
        <source>As the utilisation is at most 1, earliest deadline first meets all deadlines of these tasks on one core.</source>
        <translation>Da die Auslastung höchstens 1 ist, hält Earliest Deadline First auf einem Kern alle Fristen dieser Tasks ein.</translation>
    </message>
    <message>
        <source>By the processor-demand criterion, earliest deadline first meets all deadlines of these tasks on one core.</source>
        <translation>Laut Rechenzeitkriterium hält Earliest Deadline First auf einem Kern alle Fristen dieser Tasks ein.</translation>
    </message>
    <message>
        <source>As the utilisation is more than 1, no policy meets all deadlines on one core.</source>
        <translation>Da die Auslastung über 1 liegt, hält auf einem Kern keine Strategie alle Fristen ein.</translation>
    </message>
    <message>
        <source>No policy meets all deadlines on one core: released together, the tasks have {1} of work due by {0}.</source>
        <translation>Auf einem Kern hält keine Strategie alle Fristen ein: Kommen die Tasks zugleich, sind bis {0} Arbeiten von {1} fällig.</translation>
    </message>
    <message numerus="yes">
        <source>The utilisation of the {0} periodic tasks is {1} of one core.</source>
        <translation>
            <numerusform>Die Auslastung des {0} periodischen Tasks beträgt {1} eines Kerns.</numerusform>
            <numerusform>Die Auslastung der {0} periodischen Tasks beträgt {1} eines Kerns.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} then waits {1} on the condition {3}, until {2}.</source>
        <translation>{0} wartet dann {1} an der Bedingungsvariable {3}, bis {2}.</translation>
    </message>
    <message>
        <source>{0} has been waiting for {4}, the job before it, to finish since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} auf das Ende von {4}, dem Task davor: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} has been waiting on the condition {4} since {1}: {2} so far, {3} in total.</source>
        <translation>{0} wartet seit {1} an der Bedingungsvariable {4}: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>At {0}, {1} waits on the condition {4}, after {2} on core {3}.</source>
        <translation>Bei {0} wartet {1} nach {2} auf Kern {3} an der Bedingungsvariable {4}.</translation>
    </message>
    <message>
        <source>Tasks with steps that notify {0}: {1}.</source>
        <translation>Tasks mit Schritten, die {0} benachrichtigen: {1}.</translation>
    </message>
    <message>
        <source>No task has a step that notifies {0}.</source>
        <translation>Kein Task hat einen Schritt, der {0} benachrichtigt.</translation>
    </message>
    <message>
        <source>Tasks with steps that set {0}: {1}.</source>
        <translation>Tasks mit Schritten, die {0} setzen: {1}.</translation>
    </message>
    <message>
        <source>No task has a step that sets {0}.</source>
        <translation>Kein Task hat einen Schritt, der {0} setzt.</translation>
    </message>
    <message>
        <source>Tasks with steps that count down {0}: {1}.</source>
        <translation>Tasks mit Schritten, die {0} herunterzählen: {1}.</translation>
    </message>
    <message>
        <source>No task has a step that counts down {0}.</source>
        <translation>Kein Task hat einen Schritt, der {0} herunterzählt.</translation>
    </message>
    <message>
        <source>At {2}, {0} notified {1} when no task waited on it, which had no effect.</source>
        <translation>Bei {2} benachrichtigte {0} {1}, als dort kein Task wartete; das hatte keine Wirkung.</translation>
    </message>
    <message>
        <source>Earliest deadline first</source>
        <translation>Früheste Frist zuerst (EDF)</translation>
    </message>
    <message>
        <source>The ready job with the nearest deadline runs; one with a nearer deadline takes its core.</source>
        <translation>Der bereite Task mit der nächsten Frist läuft; einer mit einer näheren Frist nimmt ihm den Kern.</translation>
    </message>
    <message>
        <source>Rate monotonic</source>
        <translation>Kürzeste Periode zuerst (Rate Monotonic)</translation>
    </message>
    <message>
        <source>The ready job of the task with the shortest period runs; a job of a task with a shorter one takes its core.</source>
        <translation>Der bereite Task mit der kürzesten Periode läuft; einer mit einer kürzeren nimmt ihm den Kern.</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Whether jobs run on any core, or all jobs of a periodic task on one and the same.</source>
        <translation>Ob die Tasks auf jedem Kern laufen, oder alle eines periodischen Tasks auf ein und demselben.</translation>
    </message>
    <message>
        <source>on any core</source>
        <translation>auf jedem Kern</translation>
    </message>
    <message>
        <source>each task on one core</source>
        <translation>jeder Task auf einem Kern</translation>
    </message>
    <message>
        <source>Deadline misses</source>
        <translation>Verpasste Fristen</translation>
    </message>
    <message>
        <source>Number of tasks that did not finish by their deadline.</source>
        <translation>Anzahl der Tasks, die bis zu ihrer Frist nicht fertig waren.</translation>
    </message>
    <message>
        <source>Maximum lateness</source>
        <translation>Größte Verspätung</translation>
    </message>
    <message>
        <source>The largest time from a task&apos;s deadline to its finish; negative when every task finished before its deadline.</source>
        <translation>Die längste Zeit von der Frist eines Tasks bis zu seinem Ende; negativ, wenn jeder Task vor seiner Frist fertig war.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Deadlock: {0} waits on {1}, and no remaining task will notify it.</source>
        <translation>Deadlock: {0} wartet an {1}, und kein übriger Task wird es benachrichtigen.</translation>
    </message>
    <message>
        <source>Deadlock: {0} waits on {1}, and no remaining task will notify it. {2} notified {1} at {3}, when no task waited on it: a lost wake-up.</source>
        <translation>Deadlock: {0} wartet an {1}, und kein übriger Task wird es benachrichtigen. {2} benachrichtigte {1} bei {3}, als dort kein Task wartete: ein verlorenes Wecken.</translation>
    </message>
    <message>
        <source>found {0}, expected a time, or how to draw one, such as {{uniform: [1 ms, 5 ms]}}</source>
        <translation>{0} gefunden, erwartet wird eine Zeit oder wie sie zu ziehen ist, etwa {{uniform: [1 ms, 5 ms]}}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; next to &apos;{1}&apos;, expected one of them</source>
        <translation>&apos;{0}&apos; neben &apos;{1}&apos; gefunden, erwartet wird eines davon</translation>
    </message>
    <message>
        <source>expected the least and the most, such as uniform: [1 ms, 5 ms]</source>
        <translation>erwartet werden die kleinste und die größte, etwa uniform: [1 ms, 5 ms]</translation>
    </message>
    <message>
        <source>expected the mean and the standard deviation, such as normal: [5 ms, 1 ms]</source>
        <translation>erwartet werden Mittelwert und Standardabweichung, etwa normal: [5 ms, 1 ms]</translation>
    </message>
    <message>
        <source>found {0} before {1}, expected the least before the most</source>
        <translation>{0} vor {1} gefunden, erwartet wird die kleinste vor der größten</translation>
    </message>
    <message>
        <source>found {0}, expected a list, such as any_of: [1 ms, 10 ms], or a map with weights, such as any_of: {{1 ms: 9, 10 ms: 1}}</source>
        <translation>{0} gefunden, erwartet wird eine Liste, etwa any_of: [1 ms, 10 ms], oder eine Zuordnung mit Gewichten, etwa any_of: {{1 ms: 9, 10 ms: 1}}</translation>
    </message>
    <message>
        <source>this waits with &apos;{0}&apos;, which the task does not hold here</source>
        <translation>hier wird mit &apos;{0}&apos; gewartet, das der Task nicht hält</translation>
    </message>
    <message>
        <source>after these steps the task holds &apos;{0}&apos; more or less often than after the first steps of this &apos;random&apos;; let all of them leave it the same</source>
        <translation>nach diesen Schritten hält der Task &apos;{0}&apos; öfter oder seltener als nach den ersten Schritten dieses &apos;random&apos;; alle müssen es gleich hinterlassen</translation>
    </message>
    <message>
        <source>chance decides about this fork, so that it is not known which copies there will be; fork before it, or always</source>
        <translation>über dieses fork entscheidet der Zufall, sodass nicht bekannt ist, welche Kopien es geben wird; rufen Sie fork davor auf, oder immer</translation>
    </message>
    <message>
        <source>note: {0} waits on {1}, which no step notifies.</source>
        <translation>Hinweis: {0} wartet an {1}, das kein Schritt benachrichtigt.</translation>
    </message>
    <message>
        <source>note: {0} notifies {1}, on which no step waits.</source>
        <translation>Hinweis: {0} benachrichtigt {1}, an dem kein Schritt wartet.</translation>
    </message>
    <message>
        <source>in the procedure &apos;{0}&apos;, line {1}: {2}</source>
        <translation>in der Prozedur &apos;{0}&apos;, Zeile {1}: {2}</translation>
    </message>
    <message>
        <source>found {0}, expected a map of procedures, such as serve: [cpu: 5 ms, io: 2 ms]</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von Prozeduren, etwa serve: [cpu: 5 ms, io: 2 ms]</translation>
    </message>
    <message>
        <source>expected the key &apos;steps&apos; in a procedure</source>
        <translation>in einer Prozedur wird der Schlüssel &apos;steps&apos; erwartet</translation>
    </message>
    <message>
        <source>found {0}, expected a map of parameters, such as work: 5 ms</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von Parametern, etwa work: 5 ms</translation>
    </message>
    <message>
        <source>found {0}, expected a parameter&apos;s name: letters, digits and _, not &apos;procedure&apos;</source>
        <translation>{0} gefunden, erwartet wird der Name eines Parameters: Buchstaben, Ziffern und _, nicht &apos;procedure&apos;</translation>
    </message>
    <message>
        <source>there is no procedure &apos;{0}&apos;; declare it under &apos;procedures&apos; as {0}: [steps]</source>
        <translation>es gibt keine Prozedur &apos;{0}&apos;; deklarieren Sie sie unter &apos;procedures&apos; als {0}: [steps]</translation>
    </message>
    <message>
        <source>there is no procedure &apos;{0}&apos;; procedures are {1}</source>
        <translation>es gibt keine Prozedur &apos;{0}&apos;; Prozeduren sind {1}</translation>
    </message>
    <message>
        <source>there is no procedure &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>es gibt keine Prozedur &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>found {0}, expected a value of the same kind as {1}</source>
        <translation>{0} gefunden, erwartet wird ein Wert derselben Art wie {1}</translation>
    </message>
    <message>
        <source>procedures call each other more than {0} deep</source>
        <translation>Prozeduren rufen einander mehr als {0} tief auf</translation>
    </message>
    <message>
        <source>the procedure &apos;{0}&apos; calls itself: {1}</source>
        <translation>die Prozedur &apos;{0}&apos; ruft sich selbst auf: {1}</translation>
    </message>
    <message>
        <source>up to this one, the calls of procedures write out more than {0} steps; repeat steps instead of calling so often</source>
        <translation>bis hier ergeben die Aufrufe von Prozeduren mehr als {0} Schritte; wiederholen Sie Schritte, statt so oft aufzurufen</translation>
    </message>
    <message>
        <source>the procedure &apos;{0}&apos; is declared but no step does it</source>
        <translation>die Prozedur &apos;{0}&apos; ist deklariert, aber kein Schritt ruft sie auf</translation>
    </message>
    <message>
        <source>a task with a &apos;deadline&apos; needs one and the same time between arrivals</source>
        <translation>ein Task mit &apos;deadline&apos; braucht immer dieselbe Zeit zwischen den Ankünften</translation>
    </message>
    <message>
        <source>found {0}, expected a deadline after the task&apos;s arrival, such as 5 ms</source>
        <translation>{0} gefunden, erwartet wird eine Frist nach der Ankunft des Tasks, etwa 5 ms</translation>
    </message>
    <message>
        <source>found {0}, expected a percentage from 0% to 100%, such as 5%</source>
        <translation>{0} gefunden, erwartet wird ein Prozentsatz von 0% bis 100%, etwa 5%</translation>
    </message>
    <message>
        <source>found more than {0} different lists after &apos;any&apos;, the limit</source>
        <translation>mehr als {0} verschiedene Listen nach &apos;any&apos; gefunden, so viele sind erlaubt</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a condition, on which a task waits with a lock; write wait: {{condition: {0}, with: the lock}}</source>
        <translation>&apos;{0}&apos; ist eine Bedingungsvariable, an der ein Task mit einer Sperre wartet; schreiben Sie wait: {{condition: {0}, with: die Sperre}}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a condition; write wait: {0}</source>
        <translation>&apos;{0}&apos; ist keine Bedingungsvariable; schreiben Sie wait: {0}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, but other waits on &apos;{1}&apos; are with another lock; all waits on a condition are with the same one</source>
        <translation>&apos;{0}&apos; gefunden, aber andere Schritte warten an &apos;{1}&apos; mit einer anderen Sperre; an einer Bedingungsvariable warten alle mit derselben</translation>
    </message>
    <message>
        <source>expected names of tasks, such as join: {{any: [A, B]}} or join: {{all: [A, B]}}</source>
        <translation>erwartet werden Namen von Tasks, etwa join: {{any: [A, B]}} oder join: {{all: [A, B]}}</translation>
    </message>
    <message>
        <source>found a timeout next to &apos;all&apos;, which waits for one after another; put it next to each of several joins</source>
        <translation>&apos;timeout&apos; neben &apos;all&apos; gefunden, das auf einen nach dem anderen wartet; schreiben Sie ihn neben jedes von mehreren join</translation>
    </message>
    <message>
        <source>found {0}, expected at least two lists of steps, such as [[cpu: 5 ms], [io: 5 ms]]</source>
        <translation>{0} gefunden, erwartet werden mindestens zwei Listen von Schritten, etwa [[cpu: 5 ms], [io: 5 ms]]</translation>
    </message>
    <message>
        <source>fewer than two</source>
        <translation>weniger als zwei</translation>
    </message>
    <message>
        <source>Waits until an event is set or a latch is open; {wait: {condition: C, with: L}} releases the lock L, waits until C is notified, and takes L again.</source>
        <translation>Wartet, bis ein Ereignis gesetzt oder ein Latch offen ist; {wait: {condition: C, with: L}} gibt die Sperre L frei, wartet, bis C benachrichtigt wird, und nimmt L wieder.</translation>
    </message>
    <message>
        <source>Makes an event unset again.</source>
        <translation>Setzt ein Ereignis zurück.</translation>
    </message>
    <message>
        <source>Counts a latch down by one; at 0 it is open for good.</source>
        <translation>Zählt ein Latch um eins herunter; bei 0 ist es für immer offen.</translation>
    </message>
    <message>
        <source>Wakes the task that has waited longest on a condition; without one it has no effect.</source>
        <translation>Weckt den Task, der an einer Bedingungsvariable am längsten wartet; ohne einen hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>Wakes all tasks that wait on a condition.</source>
        <translation>Weckt alle Tasks, die an einer Bedingungsvariable warten.</translation>
    </message>
    <message>
        <source>Waits for the tasks named T to finish; {any: [A, B]} waits for the first of several.</source>
        <translation>Wartet auf das Ende der Tasks namens T; {any: [A, B]} wartet auf das erste von mehreren.</translation>
    </message>
    <message>
        <source>Does one of several lists of steps, drawn at random.</source>
        <translation>Führt eine von mehreren Listen von Schritten aus, zufällig gezogen.</translation>
    </message>
    <message>
        <source>A call centre</source>
        <translation>Ein Callcenter</translation>
    </message>
    <message>
        <source>Calls come and last at random; some have to wait, though three agents have time enough.</source>
        <translation>Anrufe kommen und dauern zufällig; manche müssen warten, obwohl drei Agenten Zeit genug haben.</translation>
    </message>
    <message>
        <source>Periodic tasks</source>
        <translation>Periodische Tasks</translation>
    </message>
    <message>
        <source>Its cgroup {0} has used its {1} of this period of {2}</source>
        <translation>Seine cgroup {0} hat in dieser Periode von {2} ihre {1} verbraucht</translation>
    </message>
    <message>
        <source>{0} is then throttled for {1}, until {2}.</source>
        <translation>{0} ist dann {1} gedrosselt, bis {2}.</translation>
    </message>
    <message>
        <source>{0} has been throttled since {1}: {2} so far, {3} in total.</source>
        <translation>{0} ist seit {1} gedrosselt: bisher {2}, insgesamt {3}.</translation>
    </message>
    <message>
        <source>{0} is throttled until {1}: its cgroup {2} has used its {3} of this period of {4}.</source>
        <translation>{0} ist bis {1} gedrosselt: Seine cgroup {2} hat in dieser Periode von {4} ihre {3} verbraucht.</translation>
    </message>
    <message>
        <source>{0} waited longest: {1} in total, throttled.</source>
        <translation>{0} wartete am längsten: insgesamt {1}, gedrosselt.</translation>
    </message>
    <message>
        <source>No task has a step that changes {0}.</source>
        <translation>Kein Task hat einen Schritt, der {0} ändert.</translation>
    </message>
    <message>
        <source>Tasks with steps that change {0}: {1}.</source>
        <translation>Tasks mit Schritten, die {0} ändern: {1}.</translation>
    </message>
    <message>
        <source>{0} waited busily longest: {1} in total on a core.</source>
        <translation>{0} wartete am längsten aktiv: insgesamt {1} auf einem Kern.</translation>
    </message>
    <message>
        <source>{0} has been waiting busily since {1}, on variables of its own that no other task can change.</source>
        <translation>{0} wartet seit {1} aktiv, auf eigene Variablen, die kein anderer Task ändern kann.</translation>
    </message>
    <message>
        <source>{0} has been waiting busily since {1}: it looks at {2} again and again.</source>
        <translation>{0} wartet seit {1} aktiv: Der Task sieht immer wieder nach {2}.</translation>
    </message>
    <message>
        <source>At {0}, {1} changes {2}, and {3} sees it.</source>
        <translation>Bei {0} ändert {1} {2}, und {3} sieht es.</translation>
    </message>
    <message>
        <source>No task changes {0} before the run ends.</source>
        <translation>Kein Task ändert {0} vor dem Ende des Laufs.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to leave core {3} after {2}: its cgroup has used up its CPU time.</source>
        <translation>Bei {0} muss {1} nach {2} Kern {3} verlassen: Seine cgroup hat ihre CPU-Zeit verbraucht.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to leave core {3} after {2}: its cgroup {4} has used its {5} of this period of {6}.</source>
        <translation>Bei {0} muss {1} nach {2} Kern {3} verlassen: Seine cgroup {4} hat in dieser Periode von {6} ihre {5} verbraucht.</translation>
    </message>
    <message>
        <source>{0} was woken at {1}, but {2} took the lock first, at {3}.</source>
        <translation>{0} wurde bei {1} geweckt, aber {2} nahm die Sperre zuerst, bei {3}.</translation>
    </message>
    <message>
        <source>{0} runs at the ceiling of the lock {1} until it releases it.</source>
        <translation>{0} läuft mit der Prioritätsgrenze der Sperre {1}, bis es sie freigibt.</translation>
    </message>
    <message>
        <source>{0} runs at the priority of {1} until it releases the lock {2}.</source>
        <translation>{0} läuft mit der Priorität von {1}, bis es die Sperre {2} freigibt.</translation>
    </message>
    <message>
        <source>At {0}, {1} is no longer throttled, after {2}: a new period begins.</source>
        <translation>Bei {0} ist {1} nach {2} nicht mehr gedrosselt: Eine neue Periode beginnt.</translation>
    </message>
    <message>
        <source>Variable access</source>
        <translation>Zugriff auf eine Variable</translation>
    </message>
    <message>
        <source>Time to read or write a shared variable, and until a busy-waiting thread sees that it has changed.</source>
        <translation>Zeit, um eine gemeinsame Variable zu lesen oder zu schreiben, und bis ein aktiv wartender Thread sieht, dass sie sich geändert hat.</translation>
    </message>
    <message>
        <source>Lock protocol</source>
        <translation>Protokoll der Sperren</translation>
    </message>
    <message>
        <source>Whether every lock lends its holder the priority of those who wait for it, or its ceiling, whatever the workload says; for policies that go by priorities.</source>
        <translation>Ob jede Sperre ihrem Halter die Priorität derer leiht, die auf sie warten, oder ihre Prioritätsgrenze, was auch immer die Arbeitslast sagt; für Strategien, die nach Prioritäten gehen.</translation>
    </message>
    <message>
        <source>as the workload says</source>
        <translation>wie die Arbeitslast sagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>priority inheritance</source>
        <translation>Prioritätsvererbung</translation>
    </message>
    <message>
        <source>priority ceiling</source>
        <translation>Prioritätsgrenze</translation>
    </message>
    <message>
        <source>Time that a task could have run but lacked a core, a worker or the GIL, averaged over all tasks. Waits for locks, messages and I/O do not count, nor does time throttled.</source>
        <translation>Zeit, in der ein Task hätte laufen können, ihm aber ein Kern, ein Worker oder der GIL fehlte, gemittelt über alle Tasks. Warten auf Sperren, Nachrichten und Ein-/Ausgabe zählt nicht, gedrosselte Zeit auch nicht.</translation>
    </message>
    <message>
        <source>Mean throttled</source>
        <translation>Mittlere Drosselung</translation>
    </message>
    <message>
        <source>Time that a task was throttled because its cgroup had used up its CPU time, averaged over all tasks.</source>
        <translation>Zeit, die ein Task gedrosselt war, weil seine cgroup ihre CPU-Zeit verbraucht hatte, gemittelt über alle Tasks.</translation>
    </message>
    <message>
        <source>Cgroups had no effect: on this computer, they would need rights that a user does not have. Simulated runs have them.</source>
        <translation>cgroups hatten keine Wirkung: Auf diesem Computer bräuchten sie Rechte, die ein Benutzer nicht hat. Simulierte Läufe haben sie.</translation>
    </message>
    <message>
        <source>Cgroups had no effect under the policy {0}; they have under cfs, eevdf and realtime.</source>
        <translation>cgroups hatten mit der Strategie {0} keine Wirkung; sie wirken mit cfs, eevdf und realtime.</translation>
    </message>
    <message numerus="yes">
        <source>The cgroup {1} was throttled in {0} periods of {3}: it had used its {2}.</source>
        <translation>
            <numerusform>Die cgroup {1} war in {0} Periode von {3} gedrosselt: Sie hatte ihre {2} verbraucht.</numerusform>
            <numerusform>Die cgroup {1} war in {0} Perioden von {3} gedrosselt: Sie hatte ihre {2} verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlock: {0} spins on {1}, and no task that could change it can run.</source>
        <translation>Deadlock: {0} wartet aktiv auf {1}, und kein Task, der es ändern könnte, kann laufen.</translation>
    </message>
    <message>
        <source>{0} spins on {1}</source>
        <translation>{0} wartet aktiv auf {1}</translation>
    </message>
    <message>
        <source>{0} The step &apos;{1}&apos; of the task {2} in line {3} has not ended. If nothing ever ends it, let a task change what it looks at; else set --timeout, or raise the limit with --set {4}.</source>
        <translation>{0} Der Schritt &apos;{1}&apos; des Tasks {2} in Zeile {3} ist nicht beendet. Wenn nichts ihn je beendet, lassen Sie einen Task ändern, wonach er sieht; sonst setzen Sie --timeout, oder erhöhen Sie die Grenze mit --set {4}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has the priority {1} and uses the lock &apos;{2}&apos;, whose ceiling {3} is less urgent; the ceiling must be as urgent as each task that uses the lock.</source>
        <translation>&apos;{0}&apos; hat die Priorität {1} und benutzt die Sperre &apos;{2}&apos;, deren Prioritätsgrenze {3} weniger dringend ist; sie muss so dringend sein wie jeder Task, der die Sperre benutzt.</translation>
    </message>
    <message>
        <source>The protocols of locks have no effect in a live run: to raise a thread&apos;s priority takes real-time classes, which an ordinary user does not have.</source>
        <translation>Die Protokolle der Sperren wirken in einem Live-Lauf nicht: Die Priorität eines Threads zu erhöhen erfordert Echtzeitklassen, die ein gewöhnlicher Benutzer nicht hat.</translation>
    </message>
    <message>
        <source>The protocols of locks have no effect in Python, whose locks have none.</source>
        <translation>Die Protokolle der Sperren wirken in Python nicht, dessen Sperren keines haben.</translation>
    </message>
    <message>
        <source>The protocols of locks have no effect under this policy, which does not go by priorities.</source>
        <translation>Die Protokolle der Sperren wirken mit dieser Strategie nicht, die nicht nach Prioritäten geht.</translation>
    </message>
    <message>
        <source>In Python, the lock of a condition cannot have &apos;order: {0}&apos; in this model: leave out the order, or use the engine &apos;sim&apos; or &apos;live&apos;.</source>
        <translation>In Python kann die Sperre einer Bedingungsvariable in diesem Modell nicht &apos;order: {0}&apos; haben: Lassen Sie order weg, oder nehmen Sie die Engine &apos;sim&apos; oder &apos;live&apos;.</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>CPU time of its cgroup used up</source>
        <translation>CPU-Zeit der cgroup verbraucht</translation>
    </message>
    <message>
        <source>found {0}, expected a cgroup, such as {{weight: 300, max: 50%}}</source>
        <translation>{0} gefunden, erwartet wird eine cgroup, etwa {{weight: 300, max: 50%}}</translation>
    </message>
    <message>
        <source>found {0}, expected 1% to 1000000% of one core&apos;s time</source>
        <translation>{0} gefunden, erwartet wird 1% bis 1000000% der Zeit eines Kerns</translation>
    </message>
    <message>
        <source>found {0}, expected a part of one core&apos;s time, such as 50%, or a quota and its period, such as {{quota: 20 ms, period: 100 ms}}</source>
        <translation>{0} gefunden, erwartet wird ein Teil der Zeit eines Kerns, etwa 50%, oder ein Kontingent und seine Periode, etwa {{quota: 20 ms, period: 100 ms}}</translation>
    </message>
    <message>
        <source>found {0}, expected a time from {1} to {2}</source>
        <translation>{0} gefunden, erwartet wird eine Zeit von {1} bis {2}</translation>
    </message>
    <message>
        <source>found {0}, expected a map of cgroups, such as web: {{weight: 300}}</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von cgroups, etwa web: {{weight: 300}}</translation>
    </message>
    <message>
        <source>undeclared cgroup &apos;{0}&apos;; declare it under &apos;cgroups&apos; as {0}: {{weight: 100}}</source>
        <translation>nicht deklarierte cgroup &apos;{0}&apos;; deklarieren Sie sie unter &apos;cgroups&apos; als {0}: {{weight: 100}}</translation>
    </message>
    <message>
        <source>undeclared cgroup &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>nicht deklarierte cgroup &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>the cgroup &apos;{0}&apos; is declared but no task is in it</source>
        <translation>die cgroup &apos;{0}&apos; ist deklariert, aber kein Task ist darin</translation>
    </message>
    <message numerus="yes">
        <source>found {0} cgroups, expected at most {1}</source>
        <translation>
            <numerusform>{0} cgroup gefunden, erwartet werden höchstens {1}</numerusform>
            <numerusform>{0} cgroups gefunden, erwartet werden höchstens {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; under an &apos;if&apos; or a &apos;while&apos;: how many tasks there will be must be known before the run</source>
        <translation>&apos;{0}&apos; unter einem &apos;if&apos; oder &apos;while&apos; gefunden: Wie viele Tasks es geben wird, muss vor dem Lauf bekannt sein</translation>
    </message>
    <message>
        <source>this forks only in some cases, expected a fork in every run of the task</source>
        <translation>dieses fork geschieht nur in manchen Fällen, erwartet wird ein fork in jedem Lauf des Tasks</translation>
    </message>
    <message>
        <source>found a second comparison in a row; join two with &apos;and&apos;, such as a &lt; b and b &lt; c</source>
        <translation>ein zweiter Vergleich in Folge gefunden; verbinden Sie zwei mit &apos;and&apos;, etwa a &lt; b and b &lt; c</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a whole number of at most 64 bits, without a unit</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine ganze Zahl von höchstens 64 Bit, ohne Einheit</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number or a name</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zahl oder ein Name</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is declared as {1}; only a variable has a value</source>
        <translation>&apos;{0}&apos; ist als {1} deklariert; nur eine Variable hat einen Wert</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a whole number without a unit</source>
        <translation>&apos;{0}&apos; ist keine ganze Zahl ohne Einheit</translation>
    </message>
    <message>
        <source>a ${{ has no closing }}</source>
        <translation>ein ${{ hat kein schließendes }}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no value here: it is no variable, no parameter, and no step of this task has it after &apos;into&apos;</source>
        <translation>&apos;{0}&apos; hat hier keinen Wert: Es ist keine Variable, kein Parameter, und kein Schritt dieses Tasks hat es hinter &apos;into&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no value here; did you mean &apos;{1}&apos;?</source>
        <translation>&apos;{0}&apos; hat hier keinen Wert; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>the expression ends where a number or a name was expected</source>
        <translation>der Ausdruck endet, wo eine Zahl oder ein Name erwartet wird</translation>
    </message>
    <message>
        <source>found &apos;=&apos;, expected &apos;==&apos; to compare, or a step &apos;write&apos; to change a variable</source>
        <translation>&apos;=&apos; gefunden, erwartet wird &apos;==&apos; zum Vergleichen, oder ein Schritt &apos;write&apos;, um eine Variable zu ändern</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected an operator or the end of the expression</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird ein Operator oder das Ende des Ausdrucks</translation>
    </message>
    <message>
        <source>the expression is too long; write a part of it into a variable first</source>
        <translation>der Ausdruck ist zu lang; schreiben Sie einen Teil davon erst in eine Variable</translation>
    </message>
    <message>
        <source>note: cgroups have an effect only in simulated runs under cfs, eevdf and realtime, not under {0}; write machine: {{policy: cfs}}, or choose one with --policy.</source>
        <translation>Hinweis: cgroups wirken nur in simulierten Läufen mit cfs, eevdf und realtime, nicht mit {0}; schreiben Sie machine: {{policy: cfs}}, oder wählen Sie eine mit --policy.</translation>
    </message>
    <message>
        <source>found &apos;ceiling&apos; without &apos;protocol: ceiling&apos;, which it belongs to</source>
        <translation>&apos;ceiling&apos; ohne &apos;protocol: ceiling&apos; gefunden, zu dem es gehört</translation>
    </message>
    <message>
        <source>found {0}, expected one of {1}</source>
        <translation>{0} gefunden, erwartet wird eines von {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a name for the value: letters, digits and _</source>
        <translation>{0} gefunden, erwartet wird ein Name für den Wert: Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the name of a resource; the task needs a name of its own for the value</source>
        <translation>&apos;{0}&apos; ist der Name einer Ressource; der Task braucht einen eigenen Namen für den Wert</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the name of a parameter; the task needs a name of its own for the value</source>
        <translation>&apos;{0}&apos; ist der Name eines Parameters; der Task braucht einen eigenen Namen für den Wert</translation>
    </message>
    <message>
        <source>found {0}, expected an expression, such as flag == 1</source>
        <translation>{0} gefunden, erwartet wird ein Ausdruck, etwa flag == 1</translation>
    </message>
    <message>
        <source>found {0}, expected a map, such as {1}</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung, etwa {1}</translation>
    </message>
    <message>
        <source>Takes a lock or an rlock if it is free, else goes on without it; {try_lock: L, steps: [...], else: [...]} runs steps while holding it, or others.</source>
        <translation>Nimmt eine Sperre oder ein rlock, wenn sie frei ist, und macht sonst ohne sie weiter; {try_lock: L, steps: [...], else: [...]} führt Schritte aus, während sie gehalten wird, oder andere.</translation>
    </message>
    <message>
        <source>Reads a variable at one instant; the task has its value as x.</source>
        <translation>Liest eine Variable in einem Augenblick; der Task hat ihren Wert als x.</translation>
    </message>
    <message>
        <source>Writes a value into a variable at one instant.</source>
        <translation>Schreibt einen Wert in einem Augenblick in eine Variable.</translation>
    </message>
    <message>
        <source>Writes a value and reads the one before it, at one instant (test-and-set).</source>
        <translation>Schreibt einen Wert und liest den vorigen, in einem Augenblick (Test-and-set).</translation>
    </message>
    <message>
        <source>Writes a value if the variable has the expected one, at one instant; ok is 1 or 0.</source>
        <translation>Schreibt einen Wert, wenn die Variable den erwarteten hat, in einem Augenblick; ok ist 1 oder 0.</translation>
    </message>
    <message>
        <source>Does its steps if the condition is true, else those under &apos;else&apos;.</source>
        <translation>Führt seine Schritte aus, wenn die Bedingung wahr ist, sonst die unter &apos;else&apos;.</translation>
    </message>
    <message>
        <source>Repeats its steps while the condition is true; without steps, it waits busily.</source>
        <translation>Wiederholt seine Schritte, solange die Bedingung wahr ist; ohne Schritte wartet es aktiv.</translation>
    </message>
    <message>
        <source>Waits busily, on the core, until the condition is true.</source>
        <translation>Wartet aktiv, auf dem Kern, bis die Bedingung wahr ist.</translation>
    </message>
    <message>
        <source>Two containers</source>
        <translation>Zwei Container</translation>
    </message>
    <message>
        <source>Servers and batch jobs in containers. One container has the larger share, the other a limit that throttles it.</source>
        <translation>Server und Stapelaufträge in Containern. Ein Container hat den größeren Anteil, der andere eine Grenze, die ihn drosselt.</translation>
    </message>
    <message>
        <source>Mars Pathfinder</source>
        <translation>Mars Pathfinder</translation>
    </message>
    <message>
        <source>An urgent task waits for a lock whose holder has to wait for a third task.</source>
        <translation>Ein dringender Task wartet auf eine Sperre, deren Halter auf einen dritten Task warten muss.</translation>
    </message>
    <message>
        <source>A controller, a display and a sensor work with periods of 60, 80 and 40 ms; each job has a deadline.</source>
        <translation>Ein Regler, eine Anzeige und ein Sensor arbeiten mit Perioden von 60, 80 und 40 ms; jeder Task hat eine Frist.</translation>
    </message>
    <message>
        <source>Peterson&apos;s algorithm</source>
        <translation>Petersons Algorithmus</translation>
    </message>
    <message>
        <source>Two tasks keep each other out with three variables and no lock.</source>
        <translation>Zwei Tasks halten sich mit drei Variablen und ohne Sperre voneinander fern.</translation>
    </message>
    <message>
        <source>Spin lock</source>
        <translation>Spinlock</translation>
    </message>
    <message>
        <source>Four tasks try again and again to set a variable that another one has set.</source>
        <translation>Vier Tasks versuchen immer wieder, eine Variable zu setzen, die ein anderer gesetzt hat.</translation>
    </message>
    <message>
        <source>Under rate monotonic on one core, {0} falls further and further behind, by response-time analysis.</source>
        <translation>Laut Antwortzeitanalyse fällt {0} mit Rate Monotonic auf einem Kern immer weiter zurück.</translation>
    </message>
    <message>
        <source>The lengths of the jobs of {0} are drawn at random, so there is no analysis of the deadlines.</source>
        <translation>Die Längen der Tasks von {0} sind zufällig gezogen; eine Analyse der Fristen gibt es daher nicht.</translation>
    </message>
    <message>
        <source>What the jobs of {0} do depends on variables, so there is no analysis of the deadlines.</source>
        <translation>Was die Tasks von {0} tun, hängt von Variablen ab; eine Analyse der Fristen gibt es daher nicht.</translation>
    </message>
    <message>
        <source>The jobs of {0} may wait for more than a core, so there is no analysis of the deadlines.</source>
        <translation>Die Tasks von {0} warten womöglich auf mehr als einen Kern; eine Analyse der Fristen gibt es daher nicht.</translation>
    </message>
    <message>
        <source>First fit found no core on which these tasks are sure to meet all deadlines; each is on the core that had the least to do: {0}.</source>
        <translation>First Fit hat keinen Kern gefunden, auf dem diese Tasks sicher alle Fristen einhalten; jeder ist auf dem Kern, der am wenigsten zu tun hatte: {0}.</translation>
    </message>
    <message>
        <source>A bounded buffer</source>
        <translation>Ein begrenzter Puffer</translation>
    </message>
    <message>
        <source>Producers and consumers wait on one condition with &apos;if&apos; where they need &apos;while&apos;.</source>
        <translation>Erzeuger und Verbraucher warten mit &apos;if&apos; an einer Bedingungsvariable, wo sie &apos;while&apos; brauchen.</translation>
    </message>
    <message>
        <source>Timeline of {0}</source>
        <translation>Zeitleiste von {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} bei {1}</translation>
    </message>
    <message>
        <source>Timelines until {0}</source>
        <translation>Zeitleisten bis {0}</translation>
    </message>
    <message>
        <source>The stop at {0} lies after the end of all runs, at {1}.</source>
        <translation>Der Haltepunkt bei {0} liegt nach dem Ende aller Läufe bei {1}.</translation>
    </message>
    <message>
        <source>{0} stops are too many for a deck; the most are {1}.</source>
        <translation>{0} Haltepunkte sind zu viele für einen Foliensatz; möglich sind höchstens {1}.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Der Export wurde angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The speed is &apos;{0}&apos;; expected how much one second shows, such as 10 ms.</source>
        <translation>Das Tempo ist &apos;{0}&apos;; erwartet wird, wie viel eine Sekunde zeigt, etwa 10 ms.</translation>
    </message>
    <message>
        <source>The number of frames is &apos;{0}&apos;; expected a whole number from 2 to {1}.</source>
        <translation>Die Zahl der Einzelbilder ist &apos;{0}&apos;; erwartet wird eine ganze Zahl von 2 bis {1}.</translation>
    </message>
    <message>
        <source>A stop is &apos;{0}&apos;; expected a time of the run, such as 12 ms.</source>
        <translation>Ein Haltepunkt ist &apos;{0}&apos;; erwartet wird eine Zeit des Laufs, etwa 12 ms.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>Foliensatz</translation>
    </message>
    <message>
        <source>If 1 s shows {0}, the animation of {1} is longer than 10 min. Let one second show more.</source>
        <translation>Wenn 1 s {0} zeigt, ist die Animation von {1} länger als 10 min. Lassen Sie eine Sekunde mehr zeigen.</translation>
    </message>
    <message>
        <source>1 s shows {0}</source>
        <translation>1 s zeigt {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} answers</source>
        <translation>
            <numerusform>{0} Antwort</numerusform>
            <numerusform>{0} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>The lesson &apos;{0}&apos; asks no question, so that there is nothing to hand out.</source>
        <translation>Die Lektion &apos;{0}&apos; stellt keine Frage; es gibt also nichts auszuteilen.</translation>
    </message>
    <message>
        <source>{0} is simulated: this computer has no Python that can run it.</source>
        <translation>{0} wird simuliert: Dieser Computer hat kein Python, das diesen Lauf ausführen kann.</translation>
    </message>
    <message>
        <source>{0} is simulated: this computer has only one core.</source>
        <translation>{0} wird simuliert: Dieser Computer hat nur einen Kern.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Who gets a core next.</source>
        <translation>Wer als Nächster einen Kern bekommt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How the tasks run.</source>
        <translation>Wie die Tasks laufen.</translation>
    </message>
    <message>
        <source>failure caught</source>
        <translation>Fehler abgefangen</translation>
    </message>
    <message>
        <source>cancelled with its group</source>
        <translation>mit der Gruppe abgebrochen</translation>
    </message>
    <message>
        <source>there was no hunt</source>
        <translation>es gab keine Suche</translation>
    </message>
    <message>
        <source>the hunt found no schedule that fails</source>
        <translation>die Suche hat keinen Ablauf gefunden, der fehlschlägt</translation>
    </message>
    <message>
        <source>there was no sweep</source>
        <translation>es gab keine Messreihe</translation>
    </message>
    <message>
        <source>the sweep has no point at {0}</source>
        <translation>die Messreihe hat keinen Punkt bei {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not known of this curve</source>
        <translation>&apos;{0}&apos; ist von dieser Kurve nicht bekannt</translation>
    </message>
    <message>
        <source>found {0}, expected {1}: this run&apos;s setting is of another kind</source>
        <translation>{0} gefunden, erwartet wird {1}: Die Einstellung dieses Laufs ist von anderer Art</translation>
    </message>
    <message>
        <source>found {0}, expected less than {1}</source>
        <translation>{0} gefunden, erwartet wird weniger als {1}</translation>
    </message>
    <message>
        <source>found {0}, expected at most {1}</source>
        <translation>{0} gefunden, erwartet wird höchstens {1}</translation>
    </message>
    <message>
        <source>found {0}, expected more than {1}</source>
        <translation>{0} gefunden, erwartet wird mehr als {1}</translation>
    </message>
    <message>
        <source>found {0}, expected at least {1}</source>
        <translation>{0} gefunden, erwartet wird mindestens {1}</translation>
    </message>
    <message>
        <source>found {0}, expected anything but {1}</source>
        <translation>{0} gefunden, erwartet wird etwas anderes als {1}</translation>
    </message>
    <message>
        <source>found {0}, expected {1}, within {2}</source>
        <translation>{0} gefunden, erwartet wird {1}, auf {2} genau</translation>
    </message>
    <message>
        <source>found that it is so, expected that it is not</source>
        <translation>es ist so, sollte aber nicht so sein</translation>
    </message>
    <message>
        <source>found no {0}</source>
        <translation>&apos;{0}&apos; nicht gefunden</translation>
    </message>
    <message>
        <source>no run is called &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>kein Lauf heißt &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>no run is called &apos;{0}&apos;; the runs are {1}</source>
        <translation>kein Lauf heißt &apos;{0}&apos;; die Läufe sind {1}</translation>
    </message>
    <message>
        <source>no variable &apos;{0}&apos;: this run has no variables</source>
        <translation>keine Variable &apos;{0}&apos;: Dieser Lauf hat keine Variablen</translation>
    </message>
    <message>
        <source>no variable &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>keine Variable &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>no variable &apos;{0}&apos;; the variables are {1}</source>
        <translation>keine Variable &apos;{0}&apos;; die Variablen sind {1}</translation>
    </message>
    <message>
        <source>there is no run</source>
        <translation>es gibt keinen Lauf</translation>
    </message>
    <message>
        <source>there are {0} runs; say which, by its place (in 1) or its label</source>
        <translation>es gibt {0} Läufe; nennen Sie einen mit seiner Nummer (in 1) oder seiner Bezeichnung</translation>
    </message>
    <message>
        <source>no task is called &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>kein Task heißt &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>no task is called &apos;{0}&apos;; the tasks are {1}</source>
        <translation>kein Task heißt &apos;{0}&apos;; die Tasks sind {1}</translation>
    </message>
    <message numerus="yes">
        <source>run {1}: there are only {0} runs</source>
        <translation>
            <numerusform>Lauf {1}: Es gibt nur {0} Lauf</numerusform>
            <numerusform>Lauf {1}: Es gibt nur {0} Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>found {0} characters, expected at most {1}</source>
        <translation>{0} Zeichen gefunden, erwartet werden höchstens {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a sign or the end</source>
        <translation>{0} gefunden, erwartet wird ein Operator oder das Ende</translation>
    </message>
    <message>
        <source>found {0}, expected the end</source>
        <translation>{0} gefunden, erwartet wird das Ende</translation>
    </message>
    <message>
        <source>names can only be compared by = and !=</source>
        <translation>Namen lassen sich nur mit = und != vergleichen</translation>
    </message>
    <message>
        <source>found {0}, expected &apos;of&apos; and a value, such as within 5% of 6 ms</source>
        <translation>{0} gefunden, erwartet wird &apos;of&apos; und ein Wert, etwa within 5% of 6 ms</translation>
    </message>
    <message>
        <source>found {0} as the tolerance of {1}; expected both of the same kind</source>
        <translation>als Toleranz {0} gefunden, als Wert {1}; erwartet wird beides von derselben Art</translation>
    </message>
    <message>
        <source>found {0}, expected a tolerance, such as 5% or 2 ms</source>
        <translation>{0} gefunden, erwartet wird eine Toleranz, etwa 5% oder 2 ms</translation>
    </message>
    <message>
        <source>found {0}, expected a value, such as 5 ms or makespan of 1</source>
        <translation>{0} gefunden, erwartet wird ein Wert, etwa 5 ms oder makespan of 1</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time, a size or a number</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zeit, eine Größe oder eine Zahl</translation>
    </message>
    <message>
        <source>found {0} on the left and {1} on the right; only values of the same kind can be compared, added or subtracted, such as two times or two numbers</source>
        <translation>links {0} gefunden, rechts {1}; nur Werte derselben Art lassen sich vergleichen, addieren oder subtrahieren, etwa zwei Zeiten oder zwei Zahlen</translation>
    </message>
    <message>
        <source>found {0}, expected a value to compute with</source>
        <translation>{0} gefunden, erwartet wird ein Wert zum Rechnen</translation>
    </message>
    <message>
        <source>found {0}, expected a claim, such as makespan of 1 &lt; 9 s</source>
        <translation>{0} gefunden, erwartet wird eine Aussage, etwa makespan of 1 &lt; 9 s</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; of {1}, expected one of {2}</source>
        <translation>&apos;{0}&apos; von {1} gefunden, erwartet wird eines von {2}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; at a point of a curve, expected makespan, speedup or throughput</source>
        <translation>&apos;{0}&apos; an einem Punkt einer Kurve gefunden, erwartet wird makespan, speedup oder throughput</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number of cores or tasks</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird eine Zahl von Kernen oder Tasks</translation>
    </message>
    <message>
        <source>no model, policy or machine has a setting &apos;{0}&apos;</source>
        <translation>kein Modell, keine Strategie und keine Maschine hat eine Einstellung &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a figure of a task, expected its name, such as {0} of A</source>
        <translation>&apos;{0}&apos; ist die Kennzahl eines Tasks, erwartet wird sein Name, etwa {0} of A</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a figure of a variable, expected its name, such as {0} of counter</source>
        <translation>&apos;{0}&apos; ist die Kennzahl einer Variablen, erwartet wird ihr Name, etwa {0} of counter</translation>
    </message>
    <message>
        <source>expected what to count, such as {0} of lost_update</source>
        <translation>erwartet wird, was zu zählen ist, etwa {0} of lost_update</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected what can be counted: {1}</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird etwas Zählbares: {1}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>&apos;{0}&apos; gefunden; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; after &apos;{1}&apos;, which is the run already</source>
        <translation>&apos;{0}&apos; nach &apos;{1}&apos; gefunden, das schon den Lauf nennt</translation>
    </message>
    <message>
        <source>unknown word &apos;{0}&apos;; &apos;timeslice help claims&apos; lists the words</source>
        <translation>unbekanntes Wort &apos;{0}&apos;; &apos;timeslice help claims&apos; listet die Wörter auf</translation>
    </message>
    <message>
        <source>unknown word &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>unbekanntes Wort &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a word, a number or a sign</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird ein Wort, eine Zahl oder ein Operator</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>eine Aussage</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>eine Größe</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>found a claim, expected a value, such as makespan of 1</source>
        <translation>Aussage gefunden, erwartet wird ein Wert, etwa makespan of 1</translation>
    </message>
    <message>
        <source>The claim &apos;{0}&apos; cannot be read: {1}</source>
        <translation>Die Aussage &apos;{0}&apos; kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>The claim &apos;{0}&apos; cannot be checked: {1}</source>
        <translation>Die Aussage &apos;{0}&apos; kann nicht geprüft werden: {1}</translation>
    </message>
    <message>
        <source>The claim &apos;{0}&apos; does not hold: {1}.</source>
        <translation>Die Aussage &apos;{0}&apos; trifft nicht zu: {1}.</translation>
    </message>
    <message>
        <source>a run with a wrong result has no speedup</source>
        <translation>ein Lauf mit falschem Ergebnis hat keine Beschleunigung</translation>
    </message>
    <message>
        <source>a run that did not finish has no makespan</source>
        <translation>ein Lauf, der nicht fertig wurde, hat keine Gesamtdauer</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not known of this run</source>
        <translation>&apos;{0}&apos; ist von diesem Lauf nicht bekannt</translation>
    </message>
    <message>
        <source>this run has no setting &apos;{0}&apos;</source>
        <translation>dieser Lauf hat keine Einstellung &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; never ran</source>
        <translation>&apos;{0}&apos; lief nie</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; did not finish</source>
        <translation>&apos;{0}&apos; wurde nicht fertig</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no task of the workload</source>
        <translation>&apos;{0}&apos; ist kein Task der Arbeitslast</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; never arrived</source>
        <translation>&apos;{0}&apos; kam nie an</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no deadline, or did not get that far</source>
        <translation>&apos;{0}&apos; hat keine Frist oder kam nicht so weit</translation>
    </message>
    <message>
        <source>this run has no deadlock</source>
        <translation>dieser Lauf hat keinen Deadlock</translation>
    </message>
    <message>
        <source>there is no event &apos;{0}&apos;; events are {1}</source>
        <translation>es gibt kein Ereignis &apos;{0}&apos;; Ereignisse sind {1}</translation>
    </message>
    <message numerus="yes">
        <source>the event &apos;{1}&apos; happens only {0} times in this run, expected number {2}</source>
        <translation>
            <numerusform>das Ereignis &apos;{1}&apos; geschieht in diesem Lauf nur {0}-mal, erwartet wird Nummer {2}</numerusform>
            <numerusform>das Ereignis &apos;{1}&apos; geschieht in diesem Lauf nur {0}-mal, erwartet wird Nummer {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the event &apos;{1}&apos; of &apos;{3}&apos; happens only {0} times in this run, expected number {2}</source>
        <translation>
            <numerusform>das Ereignis &apos;{1}&apos; von &apos;{3}&apos; geschieht in diesem Lauf nur {0}-mal, erwartet wird Nummer {2}</numerusform>
            <numerusform>das Ereignis &apos;{1}&apos; von &apos;{3}&apos; geschieht in diesem Lauf nur {0}-mal, erwartet wird Nummer {2}</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no {1}</source>
        <translation>&apos;{0}&apos; hat kein {1}</translation>
    </message>
    <message>
        <source>this run has no {0}</source>
        <translation>dieser Lauf hat kein {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no period: it wakes up less than twice in that time</source>
        <translation>&apos;{0}&apos; hat keine Periode: Der Task wacht in dieser Zeit weniger als zweimal auf</translation>
    </message>
    <message>
        <source>The jobs of {0} may leave some of their steps early, so there is no analysis of the deadlines.</source>
        <translation>Die Tasks von {0} verlassen womöglich einige ihrer Schritte vorzeitig; eine Analyse der Fristen gibt es daher nicht.</translation>
    </message>
    <message>
        <source>At {0}, {1} is cancelled: {2}, in the same group, has failed.</source>
        <translation>Bei {0} wird {1} abgebrochen: {2} in derselben Gruppe ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>At {0}, {1} is cancelled with its group, which {2} leaves.</source>
        <translation>Bei {0} wird {1} mit der Gruppe abgebrochen, die {2} verlässt.</translation>
    </message>
    <message>
        <source>At {0}, {1} leaves the steps of a &apos;within&apos;: their time has run out.</source>
        <translation>Bei {0} verlässt {1} die Schritte eines &apos;within&apos;: Ihre Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>At {0}, {1} catches its failure over {2} and continues under &apos;except&apos;.</source>
        <translation>Bei {0} fängt {1} den eigenen Fehler bei {2} ab und macht unter &apos;except&apos; weiter.</translation>
    </message>
    <message>
        <source>At {0}, {1} catches a failure and continues under &apos;except&apos;.</source>
        <translation>Bei {0} fängt {1} einen Fehler ab und macht unter &apos;except&apos; weiter.</translation>
    </message>
    <message>
        <source>Arrivals from {0} to {1}: {2}; first runs: {3}; steps left early: {5}; finishes: {4}.</source>
        <translation>Ankünfte von {0} bis {1}: {2}; zum ersten Mal gelaufen: {3}; Schritte vorzeitig verlassen: {5}; fertig geworden: {4}.</translation>
    </message>
    <message>
        <source>At {0}, {1} gives up waiting for its I/O, after {2}.</source>
        <translation>Bei {0} gibt {1} nach {2} das Warten auf die Ein-/Ausgabe auf.</translation>
    </message>
    <message>
        <source>none of the choices is right</source>
        <translation>keine der Antworten ist richtig</translation>
    </message>
    <message>
        <source>nobody gets core {0} after {1}</source>
        <translation>nach {1} bekommt niemand Kern {0}</translation>
    </message>
    <message>
        <source>no run of these models has a right result</source>
        <translation>kein Lauf dieser Modelle hat ein richtiges Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>core {1}: this run has only {0} cores</source>
        <translation>
            <numerusform>Kern {1}: Dieser Lauf hat nur {0} Kern</numerusform>
            <numerusform>Kern {1}: Dieser Lauf hat nur {0} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is neither a file nor a built-in lesson; built-in lessons are {1}</source>
        <translation>&apos;{0}&apos; ist weder eine Datei noch eine eingebaute Lektion; eingebaut sind {1}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is neither a file nor a built-in lesson; did you mean &apos;{1}&apos;?</source>
        <translation>&apos;{0}&apos; ist weder eine Datei noch eine eingebaute Lektion; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>the placeholder {{{0}}} cannot be filled: {1}</source>
        <translation>der Platzhalter {{{0}}} lässt sich nicht füllen: {1}</translation>
    </message>
    <message>
        <source>the claim &apos;{0}&apos; does not hold: {1}</source>
        <translation>die Aussage &apos;{0}&apos; trifft nicht zu: {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be evaluated: {1}</source>
        <translation>&apos;{0}&apos; lässt sich nicht auswerten: {1}</translation>
    </message>
    <message>
        <source>found a range that begins at {0}; the longest run ends at {1}</source>
        <translation>Bereich gefunden, der bei {0} beginnt; der längste Lauf endet bei {1}</translation>
    </message>
    <message>
        <source>found &apos;cover&apos; without a playhead</source>
        <translation>&apos;cover&apos; ohne Abspielmarke gefunden</translation>
    </message>
    <message>
        <source>found the instant {0}; the longest run ends at {1}</source>
        <translation>Zeitpunkt {0} gefunden; der längste Lauf endet bei {1}</translation>
    </message>
    <message>
        <source>the goal &apos;{0}&apos; is reached before anybody chooses</source>
        <translation>das Ziel &apos;{0}&apos; ist erreicht, bevor jemand wählt</translation>
    </message>
    <message>
        <source>none of {0} schedules reaches the goal &apos;{1}&apos;</source>
        <translation>keiner von {0} Abläufen erreicht das Ziel &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>all models do equally well; expected a best one</source>
        <translation>alle Modelle sind gleich gut; erwartet wird ein bestes</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; holds already; expected that it takes a try</source>
        <translation>&apos;{0}&apos; trifft schon zu; erwartet wird, dass es einen Versuch braucht</translation>
    </message>
    <message>
        <source>found {0} words on the stage, expected at most {1}</source>
        <translation>{0} Wörter auf der Bühne gefunden, erwartet werden höchstens {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a lesson: a map with the keys timeslice-lesson, title and steps</source>
        <translation>{0} gefunden, erwartet wird eine Lektion: eine Zuordnung mit den Schlüsseln timeslice-lesson, title und steps</translation>
    </message>
    <message>
        <source>expected the key &apos;timeslice-lesson&apos; with the format&apos;s version: timeslice-lesson: 1</source>
        <translation>erwartet wird der Schlüssel &apos;timeslice-lesson&apos; mit der Version des Formats: timeslice-lesson: 1</translation>
    </message>
    <message>
        <source>found version {0} of the lesson format, expected 1</source>
        <translation>Version {0} des Lektionsformats gefunden, erwartet wird 1</translation>
    </message>
    <message>
        <source>a step: a map with a title</source>
        <translation>ein Schritt: eine Zuordnung mit einem Titel</translation>
    </message>
    <message>
        <source>expected something to say or to do in this step: say, ask, aim, pick or try</source>
        <translation>in diesem Schritt wird etwas zu sagen oder zu tun erwartet: say, ask, aim, pick oder try</translation>
    </message>
    <message>
        <source>found {0}, expected a list of claims, such as [deadlock in 1]</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Aussagen, etwa [deadlock in 1]</translation>
    </message>
    <message>
        <source>this is a folder, expected a lesson file</source>
        <translation>das ist ein Ordner, erwartet wird eine Lektionsdatei</translation>
    </message>
    <message>
        <source>the file is larger than 16 MB, the limit for a lesson</source>
        <translation>die Datei ist größer als 16 MB, die Grenze für eine Lektion</translation>
    </message>
    <message>
        <source>found both &apos;{0}&apos; and &apos;{1}&apos;, expected one of {2}</source>
        <translation>sowohl &apos;{0}&apos; als auch &apos;{1}&apos; gefunden, erwartet wird eines von {2}</translation>
    </message>
    <message>
        <source>a map with a question and its answer</source>
        <translation>eine Zuordnung mit einer Frage und ihrer Antwort</translation>
    </message>
    <message>
        <source>expected an answer in &apos;ask&apos;: one of {0}</source>
        <translation>in &apos;ask&apos; wird eine Antwort erwartet: eines von {0}</translation>
    </message>
    <message>
        <source>found &apos;right&apos; without &apos;choices&apos;</source>
        <translation>&apos;right&apos; ohne &apos;choices&apos; gefunden</translation>
    </message>
    <message>
        <source>found {0}, expected a list of 2 to {1} choices</source>
        <translation>{0} gefunden, erwartet wird eine Liste von 2 bis {1} Antworten</translation>
    </message>
    <message>
        <source>found &apos;right&apos; beside choices with &apos;when&apos;, which say it already</source>
        <translation>&apos;right&apos; neben Antworten mit &apos;when&apos; gefunden, die es schon sagen</translation>
    </message>
    <message>
        <source>expected the key &apos;right&apos; in &apos;ask&apos;, or &apos;when&apos; in the choices</source>
        <translation>erwartet wird der Schlüssel &apos;right&apos; in &apos;ask&apos; oder &apos;when&apos; in den Antworten</translation>
    </message>
    <message>
        <source>a value, such as {{value: makespan of 1, within: 10%}}</source>
        <translation>ein Wert, etwa {{value: makespan of 1, within: 10%}}</translation>
    </message>
    <message>
        <source>an instant, such as {{run: 1, core: 1, at: 12 ms}}</source>
        <translation>ein Zeitpunkt, etwa {{run: 1, core: 1, at: 12 ms}}</translation>
    </message>
    <message>
        <source>an aim, such as {{run: 1, goal: lost-update}}</source>
        <translation>ein Ziel, etwa {{run: 1, goal: lost-update}}</translation>
    </message>
    <message>
        <source>a pick, such as {{from: [serial, gil], goal: least makespan}}</source>
        <translation>eine Auswahl, etwa {{from: [serial, gil], goal: least makespan}}</translation>
    </message>
    <message>
        <source>found {0}, expected least or most and a figure, such as least makespan</source>
        <translation>{0} gefunden, erwartet wird least oder most und eine Kennzahl, etwa least makespan</translation>
    </message>
    <message>
        <source>found {0}, expected a list of 2 to {1} models</source>
        <translation>{0} gefunden, erwartet wird eine Liste von 2 bis {1} Modellen</translation>
    </message>
    <message>
        <source>a setting to try, such as {{set: cores, on: common}}</source>
        <translation>eine Einstellung zum Ausprobieren, etwa {{set: cores, on: common}}</translation>
    </message>
    <message>
        <source>found {0}, expected a setting, or a parameter of the workload</source>
        <translation>{0} gefunden, erwartet wird eine Einstellung oder ein Parameter der Arbeitslast</translation>
    </message>
    <message>
        <source>found {0}, expected a setting, or a parameter of the workload; did you mean &apos;{1}&apos;?</source>
        <translation>{0} gefunden, erwartet wird eine Einstellung oder ein Parameter der Arbeitslast; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>found a map, expected text; put a text that begins with {{ in quotes, or into a block below |</source>
        <translation>eine Zuordnung gefunden, erwartet wird Text; setzen Sie einen Text, der mit {{ beginnt, in Anführungszeichen oder in einen Block unter |</translation>
    </message>
    <message>
        <source>a time, such as 12 ms, or an event, such as {{event: gil_wait}}</source>
        <translation>eine Zeit, etwa 12 ms, oder ein Ereignis, etwa {{event: gil_wait}}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, but the workload &apos;{1}&apos; has no parameters</source>
        <translation>&apos;{0}&apos; gefunden, aber die Arbeitslast &apos;{1}&apos; hat keine Parameter</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a parameter of the workload &apos;{1}&apos;: {2}</source>
        <translation>&apos;{0}&apos; gefunden, erwartet wird ein Parameter der Arbeitslast &apos;{1}&apos;: {2}</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is no parameter of the workload &apos;{1}&apos;; did you mean &apos;{2}&apos;?</source>
        <translation>&apos;{0}&apos; gefunden, das kein Parameter der Arbeitslast &apos;{1}&apos; ist; meinten Sie &apos;{2}&apos;?</translation>
    </message>
    <message>
        <source>found a second list, expected at most one</source>
        <translation>eine zweite Liste gefunden, erwartet wird höchstens eine</translation>
    </message>
    <message>
        <source>found a closing {0} without an opening one</source>
        <translation>{0} ohne öffnendes Gegenstück gefunden</translation>
    </message>
    <message>
        <source>there is no setting &apos;{0}&apos; of any model, policy or machine</source>
        <translation>kein Modell, keine Strategie und keine Maschine hat eine Einstellung &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>there is no setting &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation>es gibt keine Einstellung &apos;{0}&apos;; meinten Sie &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>a map of what stands on the stage, such as {{workload: race, runs: [serial]}}</source>
        <translation>eine Zuordnung dessen, was auf der Bühne steht, etwa {{workload: race, runs: [serial]}}</translation>
    </message>
    <message>
        <source>nothing stands on the stage; expected &apos;show&apos; with a workload and &apos;runs&apos;, or &apos;scale&apos; or &apos;hunt&apos;</source>
        <translation>auf der Bühne steht nichts; erwartet wird &apos;show&apos; mit einer Arbeitslast und &apos;runs&apos;, oder &apos;scale&apos; oder &apos;hunt&apos;</translation>
    </message>
    <message>
        <source>found {0}, expected a map of settings, such as {{cores: 2}}</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung von Einstellungen, etwa {{cores: 2}}</translation>
    </message>
    <message>
        <source>found {0}, expected a list of runs, such as [serial, {{model: gil}}]</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Läufen, etwa [serial, {{model: gil}}]</translation>
    </message>
    <message>
        <source>found {0} runs, expected at most {1}</source>
        <translation>{0} Läufe gefunden, erwartet werden höchstens {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a model or a run, such as {{model: gil}}</source>
        <translation>{0} gefunden, erwartet wird ein Modell oder ein Lauf, etwa {{model: gil}}</translation>
    </message>
    <message>
        <source>found {0}, expected a list of choices, such as [0, 1]</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Entscheidungen, etwa [0, 1]</translation>
    </message>
    <message>
        <source>expected a workload for this run, beside it or in &apos;show&apos;</source>
        <translation>für diesen Lauf wird eine Arbeitslast erwartet, neben ihm oder in &apos;show&apos;</translation>
    </message>
    <message>
        <source>found both &apos;scale&apos; and &apos;hunt&apos;, expected one of them</source>
        <translation>sowohl &apos;scale&apos; als auch &apos;hunt&apos; gefunden, erwartet wird eines davon</translation>
    </message>
    <message>
        <source>found {0}, expected a range, such as 0 ms to 30 ms, or fit</source>
        <translation>{0} gefunden, erwartet wird ein Bereich, etwa 0 ms to 30 ms, oder fit</translation>
    </message>
    <message>
        <source>found a range from {0} to {1}, expected its start before its end</source>
        <translation>Bereich von {0} bis {1} gefunden, erwartet wird sein Anfang vor seinem Ende</translation>
    </message>
    <message>
        <source>found {0}, expected a list of callouts</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Beschriftungen</translation>
    </message>
    <message>
        <source>a callout, such as {{task: A, at: 5 ms, text: &quot;here&quot;}}</source>
        <translation>eine Beschriftung, etwa {{task: A, at: 5 ms, text: &quot;here&quot;}}</translation>
    </message>
    <message>
        <source>true, or a speed, such as {{speed: 0.5}}</source>
        <translation>true oder ein Tempo, etwa {{speed: 0.5}}</translation>
    </message>
    <message>
        <source>found {0}, expected a speed above 0, such as 0.5</source>
        <translation>{0} gefunden, erwartet wird ein Tempo über 0, etwa 0.5</translation>
    </message>
    <message>
        <source>a hunt, such as {{strategy: pct, tries: 1000}}</source>
        <translation>eine Suche, etwa {{strategy: pct, tries: 1000}}</translation>
    </message>
    <message>
        <source>expected a workload to hunt in</source>
        <translation>erwartet wird eine Arbeitslast, in der gesucht wird</translation>
    </message>
    <message>
        <source>expected either &apos;cores&apos; or &apos;tasks&apos; in &apos;scale&apos;, such as cores: 1..8</source>
        <translation>in &apos;scale&apos; wird entweder &apos;cores&apos; oder &apos;tasks&apos; erwartet, etwa cores: 1..8</translation>
    </message>
    <message>
        <source>a sweep, such as {{cores: 1..8}}</source>
        <translation>eine Messreihe, etwa {{cores: 1..8}}</translation>
    </message>
    <message>
        <source>expected a workload and models to scale</source>
        <translation>erwartet werden eine Arbeitslast und Modelle zum Skalieren</translation>
    </message>
    <message>
        <source>Moves down alone</source>
        <translation>Sinkt auch allein</translation>
    </message>
    <message>
        <source>A task that uses up its quantum moves down even if no other task is ready.</source>
        <translation>Ein Task, der sein Quantum verbraucht, sinkt auch dann, wenn kein anderer Task bereit ist.</translation>
    </message>
    <message>
        <source>Time slice among equals</source>
        <translation>Zeitscheibe unter Gleichen</translation>
    </message>
    <message>
        <source>How long a task may run while equally urgent ones are ready; 0: until it waits or ends.</source>
        <translation>Wie lange ein Task laufen darf, während gleich dringende bereit sind; 0: bis er wartet oder endet.</translation>
    </message>
    <message>
        <source>Place when cut off</source>
        <translation>Platz nach Verdrängung</translation>
    </message>
    <message>
        <source>Where a task that loses its core to a more urgent one stands among its equals.</source>
        <translation>Wo ein Task, der seinen Kern an einen dringenderen verliert, unter den gleich dringenden steht.</translation>
    </message>
    <message>
        <source>Before those that wait</source>
        <translation>Vor den wartenden</translation>
    </message>
    <message>
        <source>Behind those that wait</source>
        <translation>Hinter den wartenden</translation>
    </message>
    <message>
        <source>Whether a context switch costs time only when another thread goes on, or, as some textbooks reckon, at every end of a quantum, or at every start on a core.</source>
        <translation>Ob ein Kontextwechsel nur dann Zeit kostet, wenn ein anderer Thread weitermacht, oder, wie manche Lehrbücher rechnen, am Ende jedes Quantums oder bei jedem Start auf einem Kern.</translation>
    </message>
    <message>
        <source>at every start on a core</source>
        <translation>bei jedem Start auf einem Kern</translation>
    </message>
    <message>
        <source>{0} is Python {1}; &apos;{2}&apos; in an event loop needs Python 3.11 or newer. Choose another interpreter with --python, or a model with threads.</source>
        <translation>{0} ist Python {1}; &apos;{2}&apos; braucht in einer Ereignisschleife Python 3.11 oder neuer. Wählen Sie einen anderen Interpreter mit --python oder ein Modell mit Threads.</translation>
    </message>
    <message>
        <source>the steps under this &apos;{1}&apos; take &apos;{0}&apos; and do not release it</source>
        <translation>die Schritte unter diesem &apos;{1}&apos; nehmen &apos;{0}&apos; und geben es nicht frei</translation>
    </message>
    <message>
        <source>the steps under this &apos;{1}&apos; release &apos;{0}&apos;, which was taken before them, and do not take it again</source>
        <translation>die Schritte unter diesem &apos;{1}&apos; geben &apos;{0}&apos; frei, das vor ihnen genommen wurde, und nehmen es nicht wieder</translation>
    </message>
    <message>
        <source>this forks under a &apos;{0}&apos;, whose steps may be left early; fork before it, or after it</source>
        <translation>dieses fork steht unter einem &apos;{0}&apos;, dessen Schritte vorzeitig verlassen werden können; rufen Sie fork davor oder danach auf</translation>
    </message>
    <message>
        <source>found {0}, expected a topic; topics are {1}</source>
        <translation>{0} gefunden, erwartet wird ein Thema; Themen sind {1}</translation>
    </message>
    <message>
        <source>found {0}, expected a topic; did you mean &apos;{1}&apos;? topics are {2}</source>
        <translation>{0} gefunden, erwartet wird ein Thema; meinten Sie &apos;{1}&apos;? Themen sind {2}</translation>
    </message>
    <message>
        <source>found {0}, expected a map, such as makespan: 9 s within 5%, or a list of claims, such as [makespan &lt; 9 s]</source>
        <translation>{0} gefunden, erwartet wird eine Zuordnung, etwa makespan: 9 s within 5%, oder eine Liste von Aussagen, etwa [makespan &lt; 9 s]</translation>
    </message>
    <message>
        <source>found {0}, expected a list of claims, such as [makespan &lt; 9 s]</source>
        <translation>{0} gefunden, erwartet wird eine Liste von Aussagen, etwa [makespan &lt; 9 s]</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; after &apos;{1}&apos;, but &apos;{2}&apos; in line {3} starts it too; a task is started either by spawns or by groups</source>
        <translation>&apos;{0}&apos; nach &apos;{1}&apos; gefunden, aber &apos;{2}&apos; in Zeile {3} startet diesen Task auch; ein Task wird entweder durch spawn-Schritte oder durch Gruppen gestartet</translation>
    </message>
    <message>
        <source>this starts &apos;{0}&apos; endlessly, expected a number of repetitions</source>
        <translation>hier wird &apos;{0}&apos; endlos gestartet, erwartet wird eine Anzahl von Wiederholungen</translation>
    </message>
    <message>
        <source>expected the key &apos;{0}&apos; or &apos;{1}&apos; next to &apos;{2}&apos;</source>
        <translation>erwartet wird der Schlüssel &apos;{0}&apos; oder &apos;{1}&apos; neben &apos;{2}&apos;</translation>
    </message>
    <message>
        <source>found {0}, expected a time of more than 0</source>
        <translation>{0} gefunden, erwartet wird eine Zeit über 0</translation>
    </message>
    <message>
        <source>found {0}, expected names of tasks, such as group: [A, B]</source>
        <translation>{0} gefunden, erwartet werden Namen von Tasks, etwa group: [A, B]</translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; a second time in this group; a task&apos;s key &apos;count&apos; says how many of it are started</source>
        <translation>&apos;{0}&apos; in dieser Gruppe ein zweites Mal gefunden; wie viele davon starten, sagt der Schlüssel &apos;count&apos; des Tasks</translation>
    </message>
    <message>
        <source>Does its steps; when one fails, those under &apos;except&apos;; in any case, at the end, those under &apos;finally&apos;.</source>
        <translation>Führt seine Schritte aus; schlägt einer fehl, auch die unter &apos;except&apos;; am Ende in jedem Fall die unter &apos;finally&apos;.</translation>
    </message>
    <message>
        <source>Does its steps, but leaves them when the time has run out and does those under &apos;else&apos;; a thread that computes is not interrupted.</source>
        <translation>Führt seine Schritte aus, verlässt sie aber, wenn die Zeit abgelaufen ist, und führt die unter &apos;else&apos; aus; ein Thread, der rechnet, wird nicht unterbrochen.</translation>
    </message>
    <message>
        <source>Starts the tasks named A and B, does its steps, and waits until all of them have ended; when one fails, the others are cancelled and the step fails.</source>
        <translation>Startet die Tasks namens A und B, führt seine Schritte aus und wartet auf das Ende aller; schlägt einer fehl, werden die anderen abgebrochen, und der Schritt schlägt fehl.</translation>
    </message>
    <message>
        <source>expected the key &apos;model&apos; in a map under &apos;models&apos;, as in {{model: process-pool, chunksize: 100}}</source>
        <translation>in einer Zuordnung unter &apos;models&apos; wird der Schlüssel &apos;model&apos; erwartet, wie in {{model: process-pool, chunksize: 100}}</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>The GIL</source>
        <translation>Der GIL</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message>
        <source>Locks and deadlocks</source>
        <translation>Sperren und Deadlocks</translation>
    </message>
    <message>
        <source>Messages and queues</source>
        <translation>Nachrichten und Warteschlangen</translation>
    </message>
    <message>
        <source>Tasks and processes</source>
        <translation>Tasks und Prozesse</translation>
    </message>
    <message>
        <source>Scheduling and deadlines</source>
        <translation>Scheduling und Fristen</translation>
    </message>
    <message>
        <source>found a text that begins with {0}, which has a meaning of its own in YAML; put the text in quotes, or into a block below |</source>
        <translation>Text gefunden, der mit {0} beginnt, was in YAML eine eigene Bedeutung hat; setzen Sie den Text in Anführungszeichen oder in einen Block unter |</translation>
    </message>
    <message>
        <source>Four customers send orders to an account, which alone touches its balance.</source>
        <translation>Vier Kunden senden Aufträge an ein Konto, das als Einziges seinen Kontostand anfasst.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahls Gesetz</translation>
    </message>
    <message>
        <source>Ten percent of the work can only be done by one; the rest is shared by up to eight cores.</source>
        <translation>Zehn Prozent der Arbeit kann nur einer tun; den Rest teilen sich bis zu acht Kerne.</translation>
    </message>
    <message>
        <source>A frozen animation</source>
        <translation>Eine eingefrorene Animation</translation>
    </message>
    <message>
        <source>An animation draws a frame every 16 ms, beside a search that takes 90 ms.</source>
        <translation>Eine Animation zeichnet alle 16 ms ein Bild, neben einer Suche, die 90 ms dauert.</translation>
    </message>
    <message>
        <source>Coarse and fine locks</source>
        <translation>Grobe und feine Sperren</translation>
    </message>
    <message>
        <source>Nine tasks wait for replies and count them, without a lock, with a fine one and with a coarse one.</source>
        <translation>Neun Tasks warten auf Antworten und zählen sie: ohne Sperre, mit einer feinen und mit einer groben.</translation>
    </message>
    <message>
        <source>Daemons at exit</source>
        <translation>Daemons am Programmende</translation>
    </message>
    <message>
        <source>A program ends while two daemon threads are still at work, and cuts them off.</source>
        <translation>Ein Programm endet, während zwei Daemon-Threads noch arbeiten, und beendet sie mittendrin.</translation>
    </message>
    <message>
        <source>Data loader</source>
        <translation>Datenlader</translation>
    </message>
    <message>
        <source>Workers read and decode batches ahead of a trainer, with a queue of indices and a bounded buffer.</source>
        <translation>Worker lesen und dekodieren Batches auf Vorrat für einen Trainer, mit einer Warteschlange von Indizes und einem begrenzten Puffer.</translation>
    </message>
    <message>
        <source>One device, one queue</source>
        <translation>Ein Gerät, eine Warteschlange</translation>
    </message>
    <message>
        <source>Five programs prepare batches for one graphics card, which does one batch at a time.</source>
        <translation>Fünf Programme bereiten Batches für eine Grafikkarte vor, die immer nur einen bearbeitet.</translation>
    </message>
    <message>
        <source>Leaky workers</source>
        <translation>Worker mit Speicherleck</translation>
    </message>
    <message>
        <source>Workers of a pool lose memory with every job, and are replaced by fresh ones.</source>
        <translation>Die Worker eines Pools verlieren mit jedem Task Speicher und werden durch frische ersetzt.</translation>
    </message>
    <message>
        <source>Counting lines</source>
        <translation>Zeilen zählen</translation>
    </message>
    <message>
        <source>Four tasks each count the lines of a quarter of a large file.</source>
        <translation>Vier Tasks zählen je die Zeilen eines Viertels einer großen Datei.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Viele zugleich</translation>
    </message>
    <message>
        <source>Hundreds of tasks wait at the same time, as coroutines, as threads and as processes.</source>
        <translation>Hunderte Tasks warten zur gleichen Zeit, als Koroutinen, als Threads und als Prozesse.</translation>
    </message>
    <message>
        <source>More threads, slower</source>
        <translation>Mehr Threads, langsamer</translation>
    </message>
    <message>
        <source>Four threads share one piece of work under Python 2&apos;s GIL, on one core and on four.</source>
        <translation>Vier Threads teilen sich eine Arbeit mit dem GIL von Python 2, auf einem Kern und auf vier Kernen.</translation>
    </message>
    <message>
        <source>One by one or gathered</source>
        <translation>Nacheinander oder gesammelt</translation>
    </message>
    <message>
        <source>A coroutine awaits five requests one by one; another one starts all five and waits for all of them.</source>
        <translation>Eine Koroutine wartet mit await auf fünf Anfragen nacheinander; eine andere startet alle fünf und wartet auf alle.</translation>
    </message>
    <message>
        <source>Philosophers: one order</source>
        <translation>Philosophen: eine Reihenfolge</translation>
    </message>
    <message>
        <source>Three philosophers take the fork with the smaller number first, and all of them eat.</source>
        <translation>Drei Philosophen nehmen zuerst die Gabel mit der kleineren Nummer, und alle essen.</translation>
    </message>
    <message>
        <source>Philosophers: put it back</source>
        <translation>Philosophen: zurücklegen</translation>
    </message>
    <message>
        <source>Who does not get the second fork puts the first one back and tries again later.</source>
        <translation>Wer die zweite Gabel nicht bekommt, legt die erste zurück und versucht es später wieder.</translation>
    </message>
    <message>
        <source>Philosophers: a waiter</source>
        <translation>Philosophen: ein Kellner</translation>
    </message>
    <message>
        <source>A waiter seats only two of the three philosophers at a time, and all of them eat.</source>
        <translation>Ein Kellner lässt immer nur zwei der drei Philosophen an den Tisch, und alle essen.</translation>
    </message>
    <message>
        <source>Digits of pi</source>
        <translation>Stellen von Pi</translation>
    </message>
    <message>
        <source>Four tasks compute a thousand digits each, and each thousand takes longer than the one before.</source>
        <translation>Vier Tasks berechnen je tausend Stellen, und jedes Tausend dauert länger als das vorige.</translation>
    </message>
    <message>
        <source>Cache-bound</source>
        <translation>Cachegebunden</translation>
    </message>
    <message>
        <source>Four tasks chase pointers through a cache that they share; four others only compute.</source>
        <translation>Vier Tasks folgen Zeigern durch einen Cache, den sie sich teilen; vier andere rechnen nur.</translation>
    </message>
    <message>
        <source>Read mostly</source>
        <translation>Meist nur gelesen</translation>
    </message>
    <message>
        <source>Readers and a writer of two data sets, one behind a read-write lock, the other behind an ordinary lock.</source>
        <translation>Leser und ein Schreiber zweier Datenbestände, der eine hinter einer Lese-Schreib-Sperre, der andere hinter einer gewöhnlichen Sperre.</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Referenzzähler</translation>
    </message>
    <message>
        <source>Four threads count references to one object, under the GIL and without it.</source>
        <translation>Vier Threads zählen Referenzen auf ein Objekt, mit dem GIL und ohne ihn.</translation>
    </message>
    <message>
        <source>One core, eight, a cluster</source>
        <translation>Ein Kern, acht, ein Cluster</translation>
    </message>
    <message>
        <source>Sixteen jobs on one core, on eight cores and on a cluster of four computers, of which one fails.</source>
        <translation>Sechzehn Tasks auf einem Kern, auf acht Kernen und auf einem Cluster aus vier Computern, von denen einer ausfällt.</translation>
    </message>
    <message>
        <source>A thousand small jobs</source>
        <translation>Tausend kleine Tasks</translation>
    </message>
    <message>
        <source>A pool of four processes does a thousand small jobs, one at a time and a hundred at a time.</source>
        <translation>Ein Pool aus vier Prozessen erledigt tausend kleine Tasks, einzeln und zu je hundert.</translation>
    </message>
    <message>
        <source>Starvation and ageing</source>
        <translation>Verhungern und Alterung</translation>
    </message>
    <message>
        <source>Urgent tasks keep coming, and a patient one waits, with and without ageing.</source>
        <translation>Dringende Tasks kommen immer wieder, und ein geduldiger wartet, mit und ohne Alterung.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Eight photos are read, scaled down and written, by threads and by processes.</source>
        <translation>Acht Fotos werden gelesen, verkleinert und geschrieben, von Threads und von Prozessen.</translation>
    </message>
    <message>
        <source>Two locks</source>
        <translation>Zwei Sperren</translation>
    </message>
    <message>
        <source>Two transfers lock the same two accounts in opposite orders, and each waits for the other.</source>
        <translation>Zwei Überweisungen sperren dieselben zwei Konten in umgekehrter Reihenfolge, und jede wartet auf die andere.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>found no task, expected a count of at least 1 somewhere</source>
        <translation>kein Task gefunden; irgendwo muss eine Anzahl von mindestens 1 stehen</translation>
    </message>
    <message>
        <source>A race around an await</source>
        <translation>Ein Wettlauf um ein await</translation>
    </message>
    <message>
        <source>Two tasks read a counter, wait, and write it; an event loop loses updates too.</source>
        <translation>Zwei Tasks lesen einen Zähler, warten und schreiben ihn; auch eine Ereignisschleife verliert dabei Änderungen.</translation>
    </message>
    <message>
        <source>A race with a lock</source>
        <translation>Ein Wettlauf mit Sperre</translation>
    </message>
    <message>
        <source>Two tasks add to one counter, one at a time; nothing is lost.</source>
        <translation>Zwei Tasks zählen einen Zähler hoch, immer nur eine auf einmal; nichts geht verloren.</translation>
    </message>
    <message>
        <source>{0} held the lock {1} when {2} forked. The copy has no such thread, so nobody will release it.</source>
        <translation>{0} hielt die Sperre {1}, als {2} den Prozess kopierte. In der Kopie gibt es diesen Thread nicht, also gibt niemand sie frei.</translation>
    </message>
    <message>
        <source>At {0}, {1} has to wait for the lock {2}, which {3} held when {4} forked.</source>
        <translation>Bei {0} muss {1} auf die Sperre {2} warten, die {3} hielt, als {4} den Prozess kopierte.</translation>
    </message>
    <message>
        <source>{0} waits for {1}, which {2} held when {3} forked; the copy has no such thread, so nobody will release it.</source>
        <translation>{0} wartet auf {1}; das hielt {2}, als {3} den Prozess kopierte. In der Kopie gibt es diesen Thread nicht, also gibt niemand es frei.</translation>
    </message>
    <message>
        <source>At {0}, {1} forks while its process has other threads. From version 3.12, Python warns of that: &quot;DeprecationWarning: This process is multi-threaded, use of fork() may lead to deadlocks in the child.&quot;</source>
        <translation>Bei {0} kopiert {1} mit fork seinen Prozess, in dem es noch andere Threads gibt. Davor warnt Python ab Version 3.12: &quot;DeprecationWarning: This process is multi-threaded, use of fork() may lead to deadlocks in the child.&quot;</translation>
    </message>
    <message>
        <source>Arrivals from {0} to {1}: {2}; first runs: {3}; steps left early: {5}; finishes: {4}; forks beside other threads, of which Python warns: {6}.</source>
        <translation>Ankünfte von {0} bis {1}: {2}; erste Läufe: {3}; vorzeitig verlassene Schritte: {5}; Enden: {4}; Forks neben anderen Threads, vor denen Python warnt: {6}.</translation>
    </message>
    <message>
        <source>Arrivals from {0} to {1}: {2}; first runs: {3}; finishes: {4}; forks beside other threads, of which Python warns: {5}.</source>
        <translation>Ankünfte von {0} bis {1}: {2}; erste Läufe: {3}; Enden: {4}; Forks neben anderen Threads, vor denen Python warnt: {5}.</translation>
    </message>
    <message>
        <source>Deadlock: {0} waits for {1}, which {2} held when {3} forked; the copy has no such thread, so nobody will release it.</source>
        <translation>Deadlock: {0} wartet auf {1}; das hielt {2}, als {3} den Prozess kopierte. In der Kopie gibt es diesen Thread nicht, also gibt niemand es frei.</translation>
    </message>
    <message>
        <source>{0} waits for {1}, held by {2}, which was not copied</source>
        <translation>{0} wartet auf {1}, gehalten von {2}, der nicht kopiert wurde</translation>
    </message>
    <message>
        <source>Forking copies only the calling thread: the copy lacks the workers, the event loop or the other interpreters. Use a model with a thread for each task, such as &apos;gil&apos; or &apos;parallel&apos;, the model &apos;processes&apos; or &apos;serial&apos;, or the step &apos;spawn&apos;.</source>
        <translation>Ein Fork kopiert nur den aufrufenden Thread: Der Kopie fehlen die Worker, die Ereignisschleife oder die anderen Interpreter. Nehmen Sie ein Modell mit einem Thread je Task, etwa &apos;gil&apos; oder &apos;parallel&apos;, das Modell &apos;processes&apos; oder &apos;serial&apos; oder den Schritt &apos;spawn&apos;.</translation>
    </message>
    <message>
        <source>Fork and threads</source>
        <translation>Fork und Threads</translation>
    </message>
    <message>
        <source>A thread forks while another one holds a lock, and the copy of the process waits for it for ever.</source>
        <translation>Ein Thread kopiert den Prozess, während ein anderer eine Sperre hält; die Kopie wartet für immer darauf.</translation>
    </message>
    <message>
        <source>The nursery</source>
        <translation>Die Nursery</translation>
    </message>
    <message>
        <source>One task starts three others in a group; one of them fails, and the group cancels the rest.</source>
        <translation>Ein Task startet drei andere in einer Gruppe; einer schlägt fehl, und die Gruppe bricht die übrigen ab.</translation>
    </message>
    <message>
        <source>Amdahl and more cores</source>
        <translation>Amdahl und mehr Kerne</translation>
    </message>
    <message>
        <source>The part that only one can do limits every speedup, and talking to each other can make more cores slower.</source>
        <translation>Der Teil, den nur einer tun kann, begrenzt jede Beschleunigung, und das Reden miteinander kann mehr Kerne langsamer machen.</translation>
    </message>
    <message>
        <source>The part that only one can do</source>
        <translation>Der Teil, den nur einer tun kann</translation>
    </message>
    <message>
        <source>**200 ms** of work. One tenth can only be done by one: half of that before, half after. The rest can be shared by up to 64. Eight cores: {makespan of 1}, a speedup of {speedup of 1}. Why not eight?
</source>
        <translation>**200 ms** Arbeit. Ein Zehntel kann nur einer tun: die Hälfte davon vorher, die Hälfte nachher. Den Rest können sich bis zu 64 teilen. Acht Kerne: {makespan of 1}, eine Beschleunigung von {speedup of 1}. Warum nicht acht?
</translation>
    </message>
    <message>
        <source>Look at the two ends of Main, where seven cores stand around. Lay the table, cook, carry in; only the cooking can be shared.</source>
        <translation>Auf die beiden Enden von Main schauen, wo sieben Kerne herumstehen. Tisch decken, kochen, auftragen; nur das Kochen lässt sich teilen.</translation>
    </message>
    <message>
        <source>A shared job</source>
        <translation>Eine geteilte Arbeit</translation>
    </message>
    <message>
        <source>Eight cores</source>
        <translation>Acht Kerne</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Euer Tipp</translation>
    </message>
    <message>
        <source>Nine tenths can be shared by 64. We buy **64 cores**. How many times as fast is it?</source>
        <translation>Neun Zehntel lassen sich auf 64 verteilen. Wir kaufen **64 Kerne**. Um wie viel schneller wird es?</translation>
    </message>
    <message>
        <source>64 times</source>
        <translation>64-mal so schnell</translation>
    </message>
    <message>
        <source>about 58 times, nine tenths of it</source>
        <translation>etwa 58-mal so schnell, neun Zehntel davon</translation>
    </message>
    <message>
        <source>about 30 times</source>
        <translation>etwa 30-mal so schnell</translation>
    </message>
    <message>
        <source>about 9 times</source>
        <translation>etwa 9-mal so schnell</translation>
    </message>
    <message>
        <source>{speedup of 2}. The {makespan of 2} are the 20 ms that nobody can share, and a sliver. The 64 cores are in use for {utilisation of 2} of the time.
</source>
        <translation>{speedup of 2}. Die {makespan of 2} sind die 20 ms, die niemand teilen kann, und ein bisschen dazu. Die 64 Kerne sind nur {utilisation of 2} der Zeit beschäftigt.
</translation>
    </message>
    <message>
        <source>Who said 58? That is what a salesman says, too. Eight times the money bought not even twice the speed.</source>
        <translation>Wer hat 58 gesagt? Das sagen auch Verkäufer. Für achtmal so viel Geld gab es nicht einmal das doppelte Tempo.</translation>
    </message>
    <message>
        <source>64 cores</source>
        <translation>64 Kerne</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>So viele ihr wollt</translation>
    </message>
    <message>
        <source>Another program is **half** serial. What speedup do 64 cores bring?</source>
        <translation>Ein anderes Programm ist zur **Hälfte** seriell. Welche Beschleunigung bringen 64 Kerne?</translation>
    </message>
    <message>
        <source>{speedup of 4}, and a million cores bring no more than 2: one divided by the serial part. With 5, 10 and 25 % the limits are 20, 10 and 4; 64 cores get to {speedup of 1}, {speedup of 2} and {speedup of 3}.
</source>
        <translation>{speedup of 4}, und auch eine Million Kerne bringen nicht mehr als 2: eins geteilt durch den seriellen Anteil. Bei 5, 10 und 25 % sind die Grenzen 20, 10 und 4; 64 Kerne kommen auf {speedup of 1}, {speedup of 2} und {speedup of 3}.
</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law is S = 1 / (s + (1 - s) / n). Let n be infinite and only 1 / s is left.</source>
        <translation>Amdahls Gesetz ist S = 1 / (s + (1 - s) / n). Lässt man n unendlich werden, bleibt nur 1 / s.</translation>
    </message>
    <message>
        <source>5 % serial</source>
        <translation>5 % seriell</translation>
    </message>
    <message>
        <source>10 % serial</source>
        <translation>10 % seriell</translation>
    </message>
    <message>
        <source>25 % serial</source>
        <translation>25 % seriell</translation>
    </message>
    <message>
        <source>50 % serial</source>
        <translation>50 % seriell</translation>
    </message>
    <message>
        <source>The law finds out</source>
        <translation>Das Gesetz findet es heraus</translation>
    </message>
    <message>
        <source>One sweep from 1 to 64 cores, and the fitted law finds the serial part again that we had put in: {serial_fraction of 1}. So measure **your** program with few cores, and read off what many would bring.
</source>
        <translation>Eine Messreihe von 1 bis 64 Kernen, und das angepasste Gesetz findet den seriellen Anteil wieder, den wir hineingesteckt haben: {serial_fraction of 1}. Messt also **euer** Programm mit wenigen Kernen, und lest ab, was viele bringen würden.
</translation>
    </message>
    <message>
        <source>Two, four and eight cores are enough to fit it. Everybody has those; the big machine need not be bought first.</source>
        <translation>Zwei, vier und acht Kerne reichen zum Anpassen. Die hat jeder; die große Maschine muss man nicht erst kaufen.</translation>
    </message>
    <message>
        <source>The other law</source>
        <translation>Das andere Gesetz</translation>
    </message>
    <message>
        <source>Same 64 cores, same serial **20 ms**, but ten times the data to be shared. What is the speedup?</source>
        <translation>Wieder 64 Kerne, wieder **20 ms** seriell, aber zehnmal so viele Daten zu verteilen. Wie groß ist die Beschleunigung?</translation>
    </message>
    <message>
        <source>about 9, it is a law</source>
        <translation>etwa 9, es ist ein Gesetz</translation>
    </message>
    <message>
        <source>about 20</source>
        <translation>etwa 20</translation>
    </message>
    <message>
        <source>about 39</source>
        <translation>etwa 39</translation>
    </message>
    <message>
        <source>{speedup of 2}. The part that only one can do did not grow with the data, so its share shrank to 1 %. Nobody buys 64 cores to do yesterday&apos;s job.
</source>
        <translation>{speedup of 2}. Der Teil, den nur einer tun kann, ist mit den Daten nicht gewachsen, also ist sein Anteil auf 1 % geschrumpft. Niemand kauft 64 Kerne für die Arbeit von gestern.
</translation>
    </message>
    <message>
        <source>That is Gustafson, 1988. Amdahl wrote in 1967 to show that parallel machines do not pay. His law is right, and what was concluded from it is out of date.
</source>
        <translation>Das ist Gustafson, 1988. Amdahl schrieb 1967, um zu zeigen, dass sich parallele Maschinen nicht lohnen. Sein Gesetz stimmt, und was man daraus schloss, ist überholt.
</translation>
    </message>
    <message>
        <source>The same data</source>
        <translation>Dieselben Daten</translation>
    </message>
    <message>
        <source>Ten times the data</source>
        <translation>Zehnmal so viele Daten</translation>
    </message>
    <message>
        <source>The second core</source>
        <translation>Der zweite Kern</translation>
    </message>
    <message>
        <source>Python 2, four threads, one piece of work. The machine gets a **second core**. How long does the work take now?</source>
        <translation>Python 2, vier Threads, eine Arbeit. Die Maschine bekommt einen **zweiten Kern**. Wie lange dauert die Arbeit jetzt?</translation>
    </message>
    <message>
        <source>half as long</source>
        <translation>halb so lang</translation>
    </message>
    <message>
        <source>as long as before: the GIL</source>
        <translation>so lang wie vorher: der GIL</translation>
    </message>
    <message>
        <source>twice as long</source>
        <translation>doppelt so lang</translation>
    </message>
    <message>
        <source>{makespan of 2} instead of {makespan of 1}. Two cores fight over one GIL and lose time by it. Amdahl&apos;s law knows nothing like that. Python 3.2 ended the fight: {makespan of 3}.
</source>
        <translation>{makespan of 2} statt {makespan of 1}. Zwei Kerne streiten sich um einen GIL und verlieren dabei Zeit. Davon weiß Amdahls Gesetz nichts. Python 3.2 hat den Streit beendet: {makespan of 3}.
</translation>
    </message>
    <message>
        <source>Beazley showed it in 2009 and made a generation laugh. &quot;Python threads get slower with more cores&quot; was true then, and has been out of date since 2011.
</source>
        <translation>Beazley hat es 2009 gezeigt und eine ganze Generation zum Lachen gebracht. &quot;Python-Threads werden mit mehr Kernen langsamer&quot; stimmte damals und ist seit 2011 überholt.
</translation>
    </message>
    <message>
        <source>Python 2, one core</source>
        <translation>Python 2, ein Kern</translation>
    </message>
    <message>
        <source>Python 2, two cores</source>
        <translation>Python 2, zwei Kerne</translation>
    </message>
    <message>
        <source>Python 3, two cores</source>
        <translation>Python 3, zwei Kerne</translation>
    </message>
    <message>
        <source>Over the top</source>
        <translation>Über den Gipfel</translation>
    </message>
    <message>
        <source>Workers that need one lock a tenth of the time: {speedup of 1 at 8} with 8 cores, {speedup of 1 at 16} with 16, {speedup of 1 at 32} with 32. Handing over costs, too. Gunther&apos;s law fits that, and has a **peak**, at {peak of 1} cores.
</source>
        <translation>Worker, die ein Zehntel der Zeit dieselbe Sperre brauchen: {speedup of 1 at 8} mit 8 Kernen, {speedup of 1 at 16} mit 16, {speedup of 1 at 32} mit 32. Auch das Übergeben kostet. Gunthers Gesetz passt dazu und hat einen **Gipfel**, bei {peak of 1} Kernen.
</translation>
    </message>
    <message>
        <source>USL, the universal scalability law, adds to Amdahl&apos;s waiting for each other (contention) what it costs to talk to each other (coherency). The curve bends down, and one has paid for it.
</source>
        <translation>USL, das Universal Scalability Law, nimmt zu Amdahl hinzu, dass man aufeinander wartet (Konkurrenz) und was es kostet, miteinander zu reden (Kohärenz). Die Kurve biegt nach unten, und man hat dafür bezahlt.
</translation>
    </message>
    <message>
        <source>One shared list</source>
        <translation>Eine gemeinsame Liste</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Hire!</source>
        <translation>Mehr Leute!</translation>
    </message>
    <message>
        <source>Each worker talks **0.5 ms** to every member of the team. Eight take {makespan of 1}. Find the team that does it within **20.2 ms**. And 64?</source>
        <translation>Jeder Worker redet **0,5 ms** mit jedem im Team. Acht brauchen {makespan of 1}. Findet das Team, das es innerhalb von **20,2 ms** schafft. Und 64?</translation>
    </message>
    <message>
        <source>Twenty, and a few around it: 10 ms of work and 10 ms of talk. 64 take longer than eight. Brooks: adding manpower to a late project makes it later.
</source>
        <translation>Zwanzig, und ein paar darum herum: 10 ms Arbeit und 10 ms Reden. 64 brauchen länger als acht. Brooks: Wer einem verspäteten Projekt Leute gibt, verspätet es noch mehr.
</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>Beyond one machine</source>
        <translation>Über eine Maschine hinaus</translation>
    </message>
    <message>
        <source>Sixteen jobs. One core: {makespan of 1}. Eight: {makespan of 2}. Four computers: {makespan of 3}. One of them dies after **30 ms**. What happens?</source>
        <translation>Sechzehn Tasks. Ein Kern: {makespan of 1}. Acht: {makespan of 2}. Vier Computer: {makespan of 3}. Einer davon fällt nach **30 ms** aus. Was geschieht?</translation>
    </message>
    <message>
        <source>a quarter of the results is missing</source>
        <translation>ein Viertel der Ergebnisse fehlt</translation>
    </message>
    <message>
        <source>it takes a little longer</source>
        <translation>es dauert etwas länger</translation>
    </message>
    <message>
        <source>it takes as long as on eight cores</source>
        <translation>es dauert so lang wie auf acht Kernen</translation>
    </message>
    <message>
        <source>{makespan of 4}. Four jobs were nearly done; that is lost. After {setting detect of 4} somebody notices, and the others do them again.
</source>
        <translation>{makespan of 4}. Vier Tasks waren fast fertig; das ist verloren. Nach {setting detect of 4} merkt es jemand, und die anderen machen sie noch einmal.
</translation>
    </message>
    <message>
        <source>Martelli: one core; two to eight cores; more, which means many machines. Eight was large then. Servers with over a hundred cores have moved that border, and not the lesson: beyond it, failing is normal.
</source>
        <translation>Martelli: ein Kern; zwei bis acht Kerne; mehr, das heißt viele Maschinen. Acht war damals viel. Server mit über hundert Kernen haben diese Grenze verschoben, nicht aber die Lehre: Jenseits davon sind Ausfälle normal.
</translation>
    </message>
    <message>
        <source>One core</source>
        <translation>Ein Kern</translation>
    </message>
    <message>
        <source>Four computers</source>
        <translation>Vier Computer</translation>
    </message>
    <message>
        <source>One of them fails</source>
        <translation>Einer davon fällt aus</translation>
    </message>
    <message>
        <source>Under a GIL one busy thread makes a polite one wait a whole switch interval for every turn, however many cores there are.</source>
        <translation>Mit einem GIL lässt ein beschäftigter Thread einen höflichen in jeder Runde ein ganzes Umschaltintervall warten, wie viele Kerne es auch gibt.</translation>
    </message>
    <message>
        <source>A polite task on its own</source>
        <translation>Ein höflicher Task allein</translation>
    </message>
    <message>
        <source>Polite sleeps for **1 ms**, works for a moment, and starts over. Alone, a round takes {period of Polite in 1}.
</source>
        <translation>Polite, der Höfliche, schläft **1 ms**, arbeitet einen Augenblick und fängt von vorn an. Allein dauert eine Runde {period of Polite in 1}.
</translation>
    </message>
    <message>
        <source>Ask how many rounds fit into one second. Take guesses.</source>
        <translation>Fragen, wie viele Runden in eine Sekunde passen. Schätzen lassen.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Now a busy thread computes beside it, on a second core. How long is a round?</source>
        <translation>Jetzt rechnet daneben ein beschäftigter Thread, auf einem zweiten Kern. Wie lange dauert eine Runde?</translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation>etwa 1 ms</translation>
    </message>
    <message>
        <source>about 2 ms</source>
        <translation>etwa 2 ms</translation>
    </message>
    <message>
        <source>about 6 ms</source>
        <translation>etwa 6 ms</translation>
    </message>
    <message>
        <source>about 10 ms</source>
        <translation>etwa 10 ms</translation>
    </message>
    <message>
        <source>Polite asks for the GIL when it wakes up, and Busy may keep it for a whole switch interval, {setting switch_interval of 2}. The second core stands idle.
</source>
        <translation>Polite will den GIL, wenn er aufwacht, und Busy darf ihn ein ganzes Umschaltintervall behalten, {setting switch_interval of 2}. Der zweite Kern steht still.
</translation>
    </message>
    <message>
        <source>Busy beside it</source>
        <translation>Busy daneben</translation>
    </message>
    <message>
        <source>What happens in a round</source>
        <translation>Was in einer Runde geschieht</translation>
    </message>
    <message>
        <source>Polite wakes up and needs the GIL. It waits {longest gil_wait of Polite in 2}, then asks Busy to drop it. Busy looks at the request at the next check, and hands over.
</source>
        <translation>Polite wacht auf und braucht den GIL. Er wartet {longest gil_wait of Polite in 2}, dann bittet er Busy um die Freigabe. Busy sieht die Bitte, wenn er das nächste Mal nachschaut, und übergibt.
</translation>
    </message>
    <message>
        <source>Step by event. The polite one does nothing wrong; it is punished for being polite.</source>
        <translation>Ereignis für Ereignis weitergehen. Der Höfliche macht nichts falsch; er wird dafür bestraft, dass er höflich ist.</translation>
    </message>
    <message>
        <source>wakes up and wants the GIL</source>
        <translation>wacht auf und will den GIL</translation>
    </message>
    <message>
        <source>asks Busy to drop it</source>
        <translation>bittet Busy um die Freigabe</translation>
    </message>
    <message>
        <source>More cores!</source>
        <translation>Mehr Kerne!</translation>
    </message>
    <message>
        <source>The machine gets 16 cores instead of 2. How long is a round?</source>
        <translation>Die Maschine bekommt 16 Kerne statt 2. Wie lange dauert eine Runde?</translation>
    </message>
    <message>
        <source>a little under 1 ms</source>
        <translation>etwas unter 1 ms</translation>
    </message>
    <message>
        <source>about 3 ms</source>
        <translation>etwa 3 ms</translation>
    </message>
    <message>
        <source>about 6 ms, as before</source>
        <translation>etwa 6 ms, wie vorher</translation>
    </message>
    <message>
        <source>Nobody waits for a core. Polite waits for the GIL, of which there is one: {period of Polite in 1} a round with 2 cores, {period of Polite in 2} with 16.
</source>
        <translation>Niemand wartet auf einen Kern. Polite wartet auf den GIL, und davon gibt es einen: {period of Polite in 1} je Runde mit 2 Kernen, {period of Polite in 2} mit 16.
</translation>
    </message>
    <message>
        <source>2 cores</source>
        <translation>2 Kerne</translation>
    </message>
    <message>
        <source>16 cores</source>
        <translation>16 Kerne</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probiert es aus</translation>
    </message>
    <message>
        <source>Make a round shorter than **3 ms**. Which setting does it, and what does it cost?</source>
        <translation>Macht eine Runde kürzer als **3 ms**. Welche Einstellung schafft das, und was kostet es?</translation>
    </message>
    <message>
        <source>sys.setswitchinterval() sets it. The old talks say 15 ms; that was never CPython 3&apos;s default. It has been 5 ms since 3.2.
</source>
        <translation>Man setzt es mit sys.setswitchinterval(). In alten Vorträgen heißt es 15 ms; das war nie der Standard von CPython 3. Seit 3.2 sind es 5 ms.
</translation>
    </message>
    <message>
        <source>The price of haste</source>
        <translation>Eile hat ihren Preis</translation>
    </message>
    <message>
        <source>With an interval of {setting switch_interval of 2} a round takes {period of Polite in 2}. But the GIL changes hands {gil switches of 2} times instead of {gil switches of 1}, and every time costs.
</source>
        <translation>Mit einem Intervall von {setting switch_interval of 2} dauert eine Runde {period of Polite in 2}. Aber der GIL wechselt {gil switches of 2}-mal den Besitzer statt {gil switches of 1}-mal, und jedes Mal kostet.
</translation>
    </message>
    <message>
        <source>Both runs do the same work. The busy thread ends a little later when it is asked more often.</source>
        <translation>Beide Läufe tun dieselbe Arbeit. Der beschäftigte Thread wird etwas später fertig, wenn er öfter gebeten wird.</translation>
    </message>
    <message>
        <source>5 ms</source>
        <translation>5 ms</translation>
    </message>
    <message>
        <source>0.5 ms</source>
        <translation>0,5 ms</translation>
    </message>
    <message>
        <source>Without a GIL, and without threads</source>
        <translation>Ohne GIL und ohne Threads</translation>
    </message>
    <message>
        <source>- Free-threaded Python 3.13: {period of Polite in 1} a round, on two cores at once.
- An event loop: Polite waits {longest ready of Polite in 2} for its first turn, until Busy is done.
</source>
        <translation>- Free-threaded Python 3.13: {period of Polite in 1} je Runde, auf zwei Kernen zugleich.
- Eine Ereignisschleife: Polite wartet {longest ready of Polite in 2}, bis er zum ersten Mal drankommt, nämlich bis Busy fertig ist.
</translation>
    </message>
    <message>
        <source>In an event loop nobody can interrupt Busy. That is the worst convoy of all; the lesson about blocking the loop is next.</source>
        <translation>In einer Ereignisschleife kann niemand Busy unterbrechen. Das ist der schlimmste Konvoi von allen; dazu gibt es die Lektion über das Blockieren der Schleife.</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>A deadlock takes four things at once, and taking away one of them is enough.</source>
        <translation>Ein Deadlock braucht vier Dinge zugleich, und es genügt, eines davon wegzunehmen.</translation>
    </message>
    <message>
        <source>One transfer after another</source>
        <translation>Eine Überweisung nach der anderen</translation>
    </message>
    <message>
        <source>Ann sends Bob money; Bob sends Ann some. Each transfer locks the giver&apos;s account, then the other one. Statement prints Bob&apos;s account. Bystander needs no lock. One after another, it takes {makespan of 1}.
</source>
        <translation>Ann überweist Bob Geld, Bob überweist Ann welches. Jede Überweisung sperrt das Konto des Zahlers, dann das andere. Statement druckt Bobs Kontoauszug. Bystander braucht keine Sperre. Nacheinander dauert das {makespan of 1}.
</translation>
    </message>
    <message>
        <source>Nothing can go wrong here. Ask why anybody would want it otherwise; then look at how little of the time somebody computes.</source>
        <translation>Hier kann nichts schiefgehen. Fragen, warum man es überhaupt anders wollte; dann schauen, wie wenig der Zeit jemand rechnet.</translation>
    </message>
    <message>
        <source>Now all four run at once. Who gets to the end?</source>
        <translation>Jetzt laufen alle vier zugleich. Wer kommt ans Ende?</translation>
    </message>
    <message>
        <source>all four, and sooner</source>
        <translation>alle vier, und früher</translation>
    </message>
    <message>
        <source>all but the two transfers</source>
        <translation>alle außer den beiden Überweisungen</translation>
    </message>
    <message>
        <source>Bystander alone</source>
        <translation>nur Bystander</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Each transfer holds what the other one wants. Statement wants one lock only, has done nothing wrong, and waits for ever all the same: nobody will ever release it.
</source>
        <translation>Jede Überweisung hält, was die andere will. Statement will nur eine Sperre, hat nichts falsch gemacht und wartet trotzdem für immer: Niemand wird sie je freigeben.
</translation>
    </message>
    <message>
        <source>Most will say that Statement gets through. It came late and wants one lock. A deadlock catches those who come later, one by one, until the telephone rings.</source>
        <translation>Die meisten sagen, dass Statement durchkommt. Er kam spät und will eine Sperre. Ein Deadlock fängt auch alle, die später kommen, einen nach dem anderen, bis das Telefon klingelt.</translation>
    </message>
    <message>
        <source>It takes four things</source>
        <translation>Es braucht vier Dinge</translation>
    </message>
    <message>
        <source>holds Ann&apos;s, wants Bob&apos;s</source>
        <translation>hält Anns, will Bobs</translation>
    </message>
    <message>
        <source>holds Bob&apos;s, wants Ann&apos;s</source>
        <translation>hält Bobs, will Anns</translation>
    </message>
    <message>
        <source>Who saves us?</source>
        <translation>Wer rettet uns?</translation>
    </message>
    <message>
        <source>Under a GIL, one at a time computes. In an event loop, nobody is interrupted. The third is no simulation, but **this computer**. Which one is safe?</source>
        <translation>Mit einem GIL rechnet immer nur einer. In einer Ereignisschleife wird niemand unterbrochen. Der dritte Lauf ist nicht simuliert, er läuft auf **diesem Computer**. Was davon ist sicher?</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>der GIL</translation>
    </message>
    <message>
        <source>the event loop</source>
        <translation>die Ereignisschleife</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>They wait for a disk while they hold a lock. Whoever waits lets others run, under a GIL, at an `await` and here alike.
</source>
        <translation>Sie warten auf eine Platte, während sie eine Sperre halten. Wer wartet, lässt andere laufen, mit einem GIL, an einem `await` und hier genauso.
</translation>
    </message>
    <message>
        <source>&quot;Async code needs no locks and cannot deadlock&quot; is heard often. It needs fewer. A lock that is held across an await is a lock. The third run is live; these are real threads of this computer, and they are really stuck.</source>
        <translation>&quot;Async-Code braucht keine Sperren und kann keinen Deadlock haben&quot; hört man oft. Er braucht weniger. Eine Sperre, die über ein await hinweg gehalten wird, ist eine Sperre. Der dritte Lauf ist live; das sind echte Threads dieses Computers, und sie stecken wirklich fest.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>No circle: one order for all</source>
        <translation>Kein Kreis: eine Reihenfolge für alle</translation>
    </message>
    <message>
        <source>Everybody locks Ann&apos;s account first, whoever pays. Whoever waits for Bob&apos;s has Ann&apos;s already, so nobody can close the circle. All are home after {makespan of 1}.
</source>
        <translation>Alle sperren zuerst Anns Konto, wer auch zahlt. Wer auf Bobs wartet, hat Anns schon, also kann niemand den Kreis schließen. Nach {makespan of 1} sind alle daheim.
</translation>
    </message>
    <message>
        <source>The usual remedy, and it costs nothing but a rule. The rule must hold in every line of the program, and in the library that you call.</source>
        <translation>Das übliche Mittel, und es kostet nichts als eine Regel. Die Regel muss in jeder Zeile des Programms gelten und auch in der Bibliothek, die man aufruft.</translation>
    </message>
    <message>
        <source>Two locks: one order</source>
        <translation>Zwei Sperren: eine Reihenfolge</translation>
    </message>
    <message>
        <source>After you!</source>
        <translation>Nach Ihnen!</translation>
    </message>
    <message>
        <source>Whoever does not get the second lock puts the first one back, waits 2 ms, and tries again, eight times. Do the transfers get through?</source>
        <translation>Wer die zweite Sperre nicht bekommt, gibt die erste zurück, wartet 2 ms und versucht es noch einmal, achtmal. Kommen die Überweisungen durch?</translation>
    </message>
    <message>
        <source>at the first try</source>
        <translation>beim ersten Versuch</translation>
    </message>
    <message>
        <source>yes, after a few tries</source>
        <translation>ja, nach ein paar Versuchen</translation>
    </message>
    <message>
        <source>only one of them</source>
        <translation>nur eine von ihnen</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine von beiden</translation>
    </message>
    <message>
        <source>Two people in a corridor, both step aside, both to the same side. Nobody waits, everybody is busy, nothing gets done: a *livelock*.
</source>
        <translation>Zwei Leute im Flur, beide weichen aus, beide zur selben Seite. Niemand wartet, alle sind beschäftigt, nichts geht voran: ein *Livelock*.
</translation>
    </message>
    <message>
        <source>Act it out with somebody from the first row before you reveal.</source>
        <translation>Vor dem Auflösen mit jemandem aus der ersten Reihe vorspielen.</translation>
    </message>
    <message>
        <source>Two locks: after you</source>
        <translation>Zwei Sperren: nach Ihnen</translation>
    </message>
    <message>
        <source>Two more ways out</source>
        <translation>Zwei weitere Auswege</translation>
    </message>
    <message>
        <source>- Put it back and wait *a while drawn at random*: home after {makespan of 1}.
- Take both locks or none, one taker at a time: {makespan of 2}.

The fourth thing stays. One holder at a time is what a lock is for.
</source>
        <translation>- Zurückgeben und *zufällig lange* warten: daheim nach {makespan of 1}.
- Beide Sperren oder keine nehmen, immer nur einer auf einmal: {makespan of 2}.

Das vierte Ding bleibt. Ein Halter auf einmal: Dafür ist eine Sperre da.
</translation>
    </message>
    <message>
        <source>The first breaks &quot;nobody takes it away&quot;, the second &quot;hold and wait&quot;. Ethernet has waited at random since 1973, for the same reason. Exclusion itself can go only where nothing has to be locked, an atomic step or a copy each.
</source>
        <translation>Das Erste bricht &quot;niemand nimmt sie weg&quot;, das Zweite &quot;Halten und Warten&quot;. Ethernet wartet seit 1973 zufällig lange, aus demselben Grund. Auf den Ausschluss selbst kann man nur verzichten, wo nichts zu sperren ist: mit einem atomaren Schritt oder einer Kopie für jeden.
</translation>
    </message>
    <message>
        <source>Back at random</source>
        <translation>Zurück mit Zufall</translation>
    </message>
    <message>
        <source>Both or none</source>
        <translation>Beide oder keine</translation>
    </message>
    <message>
        <source>Two locks: both or none</source>
        <translation>Zwei Sperren: beide oder keine</translation>
    </message>
    <message>
        <source>You are the scheduler: stop them all</source>
        <translation>Ihr seid der Scheduler: Haltet alle an</translation>
    </message>
    <message>
        <source>Let each of them take its first lock, and not one of them its second.</source>
        <translation>Lasst jeden seine erste Sperre nehmen und keinen die zweite.</translation>
    </message>
    <message>
        <source>Three this time, in a circle. Turns of 4 ms would bring them home by themselves, turns of 1 ms do not. Such a program can be on sale for years, until somebody gets a new computer.</source>
        <translation>Diesmal drei, im Kreis. Mit Zeitscheiben von 4 ms kämen sie von selbst heim, mit 1 ms nicht. So ein Programm kann jahrelang im Handel sein, bis jemand einen neuen Computer bekommt.</translation>
    </message>
    <message>
        <source>Three transfers in a circle</source>
        <translation>Drei Überweisungen im Kreis</translation>
    </message>
    <message>
        <source>You are the scheduler: bring them home</source>
        <translation>Ihr seid der Scheduler: Bringt sie heim</translation>
    </message>
    <message>
        <source>One who has begun to take locks is best left alone until both are given back.</source>
        <translation>Wer angefangen hat, Sperren zu nehmen, den lässt man am besten in Ruhe, bis er beide freigegeben hat.</translation>
    </message>
    <message>
        <source>The program has not changed, the schedule has. A program that needs a kind scheduler is wrong; that is why one tests with an unkind one (timeslice hunt).</source>
        <translation>Das Programm ist dasselbe, nur der Ablauf ist anders. Ein Programm, das einen freundlichen Scheduler braucht, ist falsch; darum testet man mit einem unfreundlichen (timeslice hunt).</translation>
    </message>
    <message>
        <source>Do not block the loop</source>
        <translation>Die Schleife nicht blockieren</translation>
    </message>
    <message>
        <source>An event loop has one thread, so whatever does not await stops everybody; give it to a worker, or cut it into pieces.</source>
        <translation>Eine Ereignisschleife hat einen Thread; was nicht mit await wartet, hält also alle an: Gebt es einem Worker, oder schneidet es in Stücke.</translation>
    </message>
    <message>
        <source>Four polite tasks</source>
        <translation>Vier höfliche Tasks</translation>
    </message>
    <message>
        <source>Four tasks share one thread. Each works for **1 ms**, *awaits* an answer for **20 ms**, and again, five times. While one awaits, the loop serves the others. All are done after {makespan of 1}.
</source>
        <translation>Vier Tasks teilen sich einen Thread. Jeder arbeitet **1 ms**, wartet mit *await* **20 ms** auf eine Antwort, und das fünfmal. Während einer wartet, bedient die Schleife die anderen. Alle sind nach {makespan of 1} fertig.
</translation>
    </message>
    <message>
        <source>So far, so good. At 30 ms a colleague joins in who has always written it like this and it has always worked.</source>
        <translation>So weit, so gut. Bei 30 ms kommt ein Kollege dazu, der es immer so geschrieben hat, und es hat immer funktioniert.</translation>
    </message>
    <message>
        <source>Four polite tasks and a colleague</source>
        <translation>Vier höfliche Tasks und ein Kollege</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Ein Kollege</translation>
    </message>
    <message>
        <source>At **30 ms** Colleague calls `time.sleep(0.1)`, without `await`. When are the four polite ones done?</source>
        <translation>Bei **30 ms** ruft Colleague, der Kollege, `time.sleep(0.1)` auf, ohne `await`. Wann sind die vier Höflichen fertig?</translation>
    </message>
    <message>
        <source>as before: he sleeps, they do not</source>
        <translation>wie vorher: er schläft, nicht sie</translation>
    </message>
    <message>
        <source>some 10 ms later</source>
        <translation>etwa 10 ms später</translation>
    </message>
    <message>
        <source>almost 100 ms later</source>
        <translation>fast 100 ms später</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>After {end of Polite 4 in 2}. The loop&apos;s one thread sleeps, so nobody can be served: Polite 1 has its answer soon, and waits {longest ready of Polite 1 in 2} to look at it.
</source>
        <translation>Nach {end of Polite 4 in 2}. Der eine Thread der Schleife schläft, also wird niemand bedient: Polite 1 hat seine Antwort bald und wartet {longest ready of Polite 1 in 2}, bis er sie ansehen kann.
</translation>
    </message>
    <message>
        <source>A database driver without async in its name, requests.get, open().read() on a network drive, an innocent json.loads of 200 MB.</source>
        <translation>Ein Datenbanktreiber ohne async im Namen, requests.get, open().read() auf einem Netzlaufwerk, ein harmloses json.loads von 200 MB.</translation>
    </message>
    <message>
        <source>And a colleague</source>
        <translation>Und ein Kollege</translation>
    </message>
    <message>
        <source>Three ways to sleep</source>
        <translation>Drei Arten zu schlafen</translation>
    </message>
    <message>
        <source>The same call in a thread: {end of Polite 4 in 2}. In the loop, but handed to a worker with `await asyncio.to_thread(...)`: {end of Polite 4 in 3}. One line decides.
</source>
        <translation>Derselbe Aufruf in einem Thread: {end of Polite 4 in 2}. In der Schleife, aber mit `await asyncio.to_thread(...)` an einen Worker gegeben: {end of Polite 4 in 3}. Eine Zeile entscheidet.
</translation>
    </message>
    <message>
        <source>In a debug run, PYTHONASYNCIODEBUG=1, asyncio names every callback that took longer than 100 ms. Few people know it.</source>
        <translation>Im Debug-Modus, mit PYTHONASYNCIODEBUG=1, nennt asyncio jeden Callback, der länger als 100 ms gebraucht hat. Das wissen nur wenige.</translation>
    </message>
    <message>
        <source>In the loop</source>
        <translation>In der Schleife</translation>
    </message>
    <message>
        <source>In a thread</source>
        <translation>In einem Thread</translation>
    </message>
    <message>
        <source>By a worker of the loop</source>
        <translation>Durch einen Worker der Schleife</translation>
    </message>
    <message>
        <source>Await it five times</source>
        <translation>Fünfmal await</translation>
    </message>
    <message>
        <source>`for url in urls: await get(url)`, five pages, **20 ms** each. How long does it take?</source>
        <translation>`for url in urls: await get(url)`, fünf Seiten zu je **20 ms**. Wie lange dauert das?</translation>
    </message>
    <message>
        <source>about 25 ms: async!</source>
        <translation>etwa 25 ms: async!</translation>
    </message>
    <message>
        <source>about 50 ms</source>
        <translation>etwa 50 ms</translation>
    </message>
    <message>
        <source>about 105 ms</source>
        <translation>etwa 105 ms</translation>
    </message>
    <message>
        <source>{end of One by one in 1}. `await` says &quot;I wait here&quot;. *Others* may run, but this loop goes on when the page is there. `gather` starts all five first: {end of Gather in 1}.
</source>
        <translation>{end of One by one in 1}. `await` heißt &quot;ich warte hier&quot;. *Andere* dürfen laufen, aber diese Schleife geht erst weiter, wenn die Seite da ist. `gather` startet zuerst alle fünf: {end of Gather in 1}.
</translation>
    </message>
    <message>
        <source>Nothing is blocked here, and still it is slow. It is the second mistake that everybody makes once.</source>
        <translation>Hier ist nichts blockiert, und langsam ist es trotzdem. Das ist der zweite Fehler, den jeder einmal macht.</translation>
    </message>
    <message>
        <source>The screen that froze</source>
        <translation>Der eingefrorene Bildschirm</translation>
    </message>
    <message>
        <source>A screen draws 25 frames, one every **16 ms**. At 40 ms a click starts a search of **300 ms** in the same loop. How many frames are late?</source>
        <translation>Ein Bildschirm zeichnet 25 Bilder, alle **16 ms** eins. Bei 40 ms startet ein Klick in derselben Schleife eine Suche von **300 ms**. Wie viele Bilder kommen zu spät?</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>fast alle</translation>
    </message>
    <message>
        <source>{deadline_misses of 1}. During the search no frame is drawn; then all of them come at once, and those that follow queue up behind them. The worst is {lateness of 1} late.
</source>
        <translation>{deadline_misses of 1}. Während der Suche wird kein Bild gezeichnet; dann kommen alle auf einmal, und die nächsten stellen sich dahinter an. Das schlimmste kommt {lateness of 1} zu spät.
</translation>
    </message>
    <message>
        <source>The hour-glass, the beach ball, &quot;is not responding&quot;: they are all this picture. Who has clicked a second time?</source>
        <translation>Die Sanduhr, der Strandball, &quot;reagiert nicht&quot;: Sie alle sind dieses Bild. Wer hat dann noch einmal geklickt?</translation>
    </message>
    <message>
        <source>A frozen screen</source>
        <translation>Ein eingefrorener Bildschirm</translation>
    </message>
    <message>
        <source>Somebody else&apos;s problem</source>
        <translation>Das Problem eines anderen</translation>
    </message>
    <message>
        <source>A worker thread does the search: **{deadline_misses of 2}** late frames instead of {deadline_misses of 1}. The click is answered at {end of Search in 2}, and the screen moves all the time.
</source>
        <translation>Ein Worker-Thread übernimmt die Suche: **{deadline_misses of 2}** verspätete Bilder statt {deadline_misses of 1}. Die Antwort auf den Klick ist bei {end of Search in 2} da, und der Bildschirm bewegt sich die ganze Zeit.
</translation>
    </message>
    <message>
        <source>It works because the search is native code that drops the GIL. In Python&apos;s own code each frame would wait a switch interval of 5 ms for the GIL: not frozen, but not smooth.
</source>
        <translation>Das geht, weil die Suche nativer Code ist, der den GIL freigibt. In reinem Python müsste jedes Bild ein Umschaltintervall von 5 ms auf den GIL warten: nicht eingefroren, aber auch nicht flüssig.
</translation>
    </message>
    <message>
        <source>By a worker</source>
        <translation>Durch einen Worker</translation>
    </message>
    <message>
        <source>There is no worker. Cut the search into pieces with a `yield` after each. How many does it take until **no** frame is late?</source>
        <translation>Es gibt keinen Worker. Schneidet die Suche in Stücke, mit einem `yield` nach jedem. Wie viele Stücke braucht es, bis **kein** Bild zu spät kommt?</translation>
    </message>
    <message>
        <source>25 pieces of 12 ms do not do: 12 + 4 is 16, so nobody ever catches up. With 50 none is late. In a browser these pieces are called tasks, and should stay below 50 ms.
</source>
        <translation>25 Stücke von 12 ms reichen nicht: 12 + 4 ist 16, da holt nie jemand auf. Mit 50 kommt keins zu spät. Im Browser heißen diese Stücke Tasks und sollen unter 50 ms bleiben.
</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Drei Fragen</translation>
    </message>
    <message>
        <source>In a loop, ask of each call:
- Does it wait? `await` it.
- Does it wait, and cannot be awaited? To a worker.
- Does it compute? To a process, or in pieces.
</source>
        <translation>Fragt in einer Schleife bei jedem Aufruf:
- Wartet er? Dann `await`.
- Wartet er, aber ohne await? Zu einem Worker.
- Rechnet er? In einen Prozess, oder in Stücke.
</translation>
    </message>
    <message>
        <source>And for many waits at once, gather or a TaskGroup. A process, not a thread, because Python code that computes holds the GIL.</source>
        <translation>Und für viel Warten auf einmal gather oder eine TaskGroup. Ein Prozess und kein Thread, weil Python-Code beim Rechnen den GIL hält.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>The dreaded GIL</source>
        <translation>Der gefürchtete GIL</translation>
    </message>
    <message>
        <source>Under a GIL one thread computes at a time, however many cores there are; it is a matter of one interpreter, not of Python for ever.</source>
        <translation>Mit einem GIL rechnet immer nur ein Thread, wie viele Kerne es auch gibt; das liegt an einem Interpreter und nicht für alle Zeit an Python.</translation>
    </message>
    <message>
        <source>Four threads, four cores</source>
        <translation>Vier Threads, vier Kerne</translation>
    </message>
    <message>
        <source>Four tasks compute for **100 ms** each: {makespan of 1} in a row. In C++, four threads on four cores take {makespan of 2}. That is a speedup of {speedup of 2}, as everybody hopes.
</source>
        <translation>Vier Tasks rechnen je **100 ms**: {makespan of 1} nacheinander. In C++ brauchen vier Threads auf vier Kernen {makespan of 2}. Das ist eine Beschleunigung von {speedup of 2}, wie man es sich wünscht.
</translation>
    </message>
    <message>
        <source>Ask who has tried this in Python. Let them say what came out, and do not comment.</source>
        <translation>Fragen, wer das schon in Python versucht hat. Erzählen lassen, was herauskam, und nichts dazu sagen.</translation>
    </message>
    <message>
        <source>Threads in C++</source>
        <translation>Threads in C++</translation>
    </message>
    <message>
        <source>The same four threads in CPython 3.12, on the same four cores. How many times as fast as one after another?</source>
        <translation>Dieselben vier Threads in CPython 3.12, auf denselben vier Kernen. Um wie viel schneller ist das als nacheinander?</translation>
    </message>
    <message>
        <source>about four times</source>
        <translation>etwa viermal so schnell</translation>
    </message>
    <message>
        <source>about three times</source>
        <translation>etwa dreimal so schnell</translation>
    </message>
    <message>
        <source>about twice</source>
        <translation>etwa doppelt so schnell</translation>
    </message>
    <message>
        <source>as fast as before</source>
        <translation>so schnell wie vorher</translation>
    </message>
    <message>
        <source>{speedup of 3}. Whoever runs Python code holds one lock, the **GIL**; everybody waits {waiting_mean of 3} on average. {utilisation of 3} of the machine is in use.
</source>
        <translation>{speedup of 3}. Wer Python-Code ausführt, hält eine Sperre, den **GIL**; alle warten im Mittel {waiting_mean of 3}. {utilisation of 3} der Maschine sind ausgelastet.
</translation>
    </message>
    <message>
        <source>The lock is there because every object has a reference count, and two threads must not count at once.</source>
        <translation>Die Sperre gibt es, weil jedes Objekt zählt, wie viele Referenzen es auf sich hat, und zwei Threads nicht zugleich zählen dürfen.</translation>
    </message>
    <message>
        <source>Threads in Python</source>
        <translation>Threads in Python</translation>
    </message>
    <message>
        <source>May I?</source>
        <translation>Darf ich?</translation>
    </message>
    <message>
        <source>Through a magnifying glass: all others have waited a whole switch interval, {setting switch_interval of 3}. One of them **asks** for the GIL. Task 1 sees it at its next check, {first gil_wait of Task 1 in 3 - first drop_request in 3} later, and lets go.
</source>
        <translation>Unter der Lupe: Alle anderen haben ein ganzes Umschaltintervall gewartet, {setting switch_interval of 3}. Einer von ihnen **bittet** um den GIL. Task 1 sieht das, wenn er das nächste Mal nachschaut, {first gil_wait of Task 1 in 3 - first drop_request in 3} später, und lässt los.
</translation>
    </message>
    <message>
        <source>Nobody takes the GIL away. It is asked for, and given. Step by event, and read the Explain tab aloud.</source>
        <translation>Niemand nimmt den GIL weg. Man bittet darum, und er wird gegeben. Ereignis für Ereignis weitergehen und vorlesen, was unter &quot;Erklären&quot; steht.</translation>
    </message>
    <message>
        <source>There you are.</source>
        <translation>Bitte sehr.</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wer bekommt ihn?</translation>
    </message>
    <message>
        <source>It was **Task 4** who asked. Who gets the GIL now?</source>
        <translation>Gebeten hat **Task 4**. Wer bekommt den GIL jetzt?</translation>
    </message>
    <message>
        <source>Task 4. It asked</source>
        <translation>Task 4. Er hat gebeten</translation>
    </message>
    <message>
        <source>one that did not ask</source>
        <translation>einer, der nicht gebeten hat</translation>
    </message>
    <message>
        <source>Task 1 again, it is still warm</source>
        <translation>wieder Task 1, er ist noch warm</translation>
    </message>
    <message>
        <source>Task 2. Task 4&apos;s alarm rang, and that sent it to the end of the queue; *then* it asked. Asking reserves nothing.
</source>
        <translation>Task 2. Bei Task 4 klingelte der Wecker, damit stand er wieder am Ende der Schlange; *dann erst* bat er. Wer bittet, hat nichts reserviert.
</translation>
    </message>
    <message>
        <source>With two threads the one that asks also gets it. Measured in CPython with four threads, the one that asked got it 3 times in 101.
</source>
        <translation>Bei zwei Threads bekommt ihn auch der, der gebeten hat. In CPython mit vier Threads gemessen: 3-mal von 101 bekam ihn, wer gebeten hatte.
</translation>
    </message>
    <message>
        <source>Ask more often?</source>
        <translation>Öfter bitten?</translation>
    </message>
    <message>
        <source>Three switch intervals: **0.5 ms, 5 ms, 50 ms**. With which one is all the work done first?</source>
        <translation>Drei Umschaltintervalle: **0,5 ms, 5 ms, 50 ms**. Mit welchem ist alle Arbeit zuerst getan?</translation>
    </message>
    <message>
        <source>50 ms, by far</source>
        <translation>mit 50 ms, bei weitem</translation>
    </message>
    <message>
        <source>no real difference</source>
        <translation>kein echter Unterschied</translation>
    </message>
    <message>
        <source>The GIL changes hands {gil_switches of 1}, {gil_switches of 2} or {gil_switches of 3} times, and one thread computes at a time. What changes is how long the last one waits for its first turn.
</source>
        <translation>Der GIL wechselt {gil_switches of 1}-, {gil_switches of 2}- oder {gil_switches of 3}-mal den Besitzer, und immer rechnet nur ein Thread. Was sich ändert: wie lange der Letzte wartet, bis er zum ersten Mal drankommt.
</translation>
    </message>
    <message>
        <source>Many talks and pages say that the interval is 15 ms. That was never CPython 3&apos;s default: since 3.2 it has been 5 ms. Python 2 counted 100 ticks instead. Look it up with sys.getswitchinterval().
</source>
        <translation>In vielen Vorträgen und auf vielen Seiten steht, das Intervall sei 15 ms. Das war nie der Standard von CPython 3: Seit 3.2 sind es 5 ms. Python 2 zählte stattdessen 100 Ticks. Selbst nachsehen: sys.getswitchinterval().
</translation>
    </message>
    <message>
        <source>50 ms</source>
        <translation>50 ms</translation>
    </message>
    <message>
        <source>Do not take our word for it</source>
        <translation>Glaubt uns nicht einfach</translation>
    </message>
    <message>
        <source>This computer&apos;s own Python, no simulation. One after another: {makespan of 1}. Four threads: {makespan of 2}. The GIL changed hands {gil_switches of 2} times.
</source>
        <translation>Das Python dieses Computers, kein simulierter Lauf. Nacheinander: {makespan of 1}. Vier Threads: {makespan of 2}. Der GIL wechselte {gil_switches of 2}-mal den Besitzer.
</translation>
    </message>
    <message>
        <source>This computer may have fewer cores. Two threads without a GIL would need half of the time on two of them; hold that against what came out.
</source>
        <translation>Dieser Computer hat vielleicht weniger Kerne. Schon auf zwei Kernen bräuchten Threads ohne GIL nur die halbe Zeit; das mit dem vergleichen, was herauskam.
</translation>
    </message>
    <message>
        <source>Python in a row</source>
        <translation>Python nacheinander</translation>
    </message>
    <message>
        <source>Python in threads</source>
        <translation>Python in Threads</translation>
    </message>
    <message>
        <source>The switch that turns it off</source>
        <translation>Der Schalter, der ihn ausmacht</translation>
    </message>
    <message>
        <source>Free-threaded Python 3.14 has no GIL. The same four threads again. What is their speedup?</source>
        <translation>Das free-threaded Python 3.14 hat keinen GIL. Noch einmal dieselben vier Threads. Wie groß ist die Beschleunigung?</translation>
    </message>
    <message>
        <source>{speedup of 1}, not 4: counting references safely costs a little. In 3.13 it cost more, {speedup of 2}.
</source>
        <translation>{speedup of 1}, nicht 4: Referenzen sicher zu zählen kostet ein wenig. In 3.13 kostete es mehr, {speedup of 2}.
</translation>
    </message>
    <message>
        <source>&quot;Python cannot use several cores&quot; was true for thirty years. It is out of date since 3.13 (2024, experimental) and 3.14 (2025, supported). It is a build of its own, python3.14t.
</source>
        <translation>&quot;Python kann nicht mehrere Kerne benutzen&quot; stimmte dreißig Jahre lang. Seit 3.13 (2024, experimentell) und 3.14 (2025, unterstützt) ist es überholt. Es ist ein eigener Build, python3.14t.
</translation>
    </message>
    <message>
        <source>3.14 without a GIL</source>
        <translation>3.14 ohne GIL</translation>
    </message>
    <message>
        <source>3.13 without a GIL</source>
        <translation>3.13 ohne GIL</translation>
    </message>
    <message>
        <source>Or one for each</source>
        <translation>Oder für jeden einen</translation>
    </message>
    <message>
        <source>A GIL for each **sub-interpreter** (3.12): {speedup of 2}. For each **process**: {speedup of 3}. Both share nothing but messages. And threads that only *wait* never needed the GIL.
</source>
        <translation>Ein GIL je **Sub-Interpreter** (3.12): {speedup of 2}. Einer je **Prozess**: {speedup of 3}. Beide teilen nichts als Nachrichten. Und Threads, die nur *warten*, brauchten den GIL noch nie.
</translation>
    </message>
    <message>
        <source>Python 3.14 has concurrent.interpreters in its library. The lessons on processes and on waiting are next.</source>
        <translation>Python 3.14 hat concurrent.interpreters in seiner Bibliothek. Die Lektionen über Prozesse und über das Warten kommen als Nächstes.</translation>
    </message>
    <message>
        <source>No GIL</source>
        <translation>Kein GIL</translation>
    </message>
    <message>
        <source>A GIL for each interpreter</source>
        <translation>Ein GIL je Interpreter</translation>
    </message>
    <message>
        <source>A GIL for each process</source>
        <translation>Ein GIL je Prozess</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Gerechte Anteile</translation>
    </message>
    <message>
        <source>A scheduler can give out shares of a core by luck, by account or by group; but a fair share is not yet a quick answer.</source>
        <translation>Ein Scheduler kann einen Kern nach Glück, nach Konto oder nach Gruppe aufteilen; aber ein gerechter Anteil ist noch keine schnelle Antwort.</translation>
    </message>
    <message>
        <source>A scheduler that draws lots</source>
        <translation>Ein Scheduler, der Lose zieht</translation>
    </message>
    <message>
        <source>Rich has **300** tickets, Poor **100**. Whoever&apos;s ticket is drawn computes for {setting quantum of 1}. Three runs: what does Rich get?</source>
        <translation>Rich hat **300** Lose, Poor **100**. Wessen Los gezogen wird, der rechnet {setting quantum of 1}. Drei Läufe: Was bekommt Rich?</translation>
    </message>
    <message>
        <source>75 % in each</source>
        <translation>jedes Mal 75 %</translation>
    </message>
    <message>
        <source>70 to 80 %</source>
        <translation>70 bis 80 %</translation>
    </message>
    <message>
        <source>even further from 75 %</source>
        <translation>noch weiter weg von 75 %</translation>
    </message>
    <message>
        <source>{100 * cpu of Rich in 1 / makespan of 1} %, {100 * cpu of Rich in 2 / makespan of 2} %, {100 * cpu of Rich in 3 / makespan of 3} %. Each draw is fair. But there are only a few dozen of them, and luck has not read the contract.
</source>
        <translation>{100 * cpu of Rich in 1 / makespan of 1} %, {100 * cpu of Rich in 2 / makespan of 2} %, {100 * cpu of Rich in 3 / makespan of 3} %. Jede Ziehung ist gerecht. Aber es sind nur ein paar Dutzend, und das Glück hat den Vertrag nicht gelesen.
</translation>
    </message>
    <message>
        <source>This is a real scheduler (Waldspurger and Weihl, 1994), not a joke. Let the class toss a coin ten times and count how often somebody has 5 heads.</source>
        <translation>Das ist ein echter Scheduler (Waldspurger und Weihl, 1994), kein Scherz. Die Klasse zehnmal eine Münze werfen und zählen lassen, wie oft jemand 5-mal Kopf hat.</translation>
    </message>
    <message>
        <source>Rich and Poor</source>
        <translation>Reich und Arm</translation>
    </message>
    <message>
        <source>First draw</source>
        <translation>Erste Ziehung</translation>
    </message>
    <message>
        <source>Second draw</source>
        <translation>Zweite Ziehung</translation>
    </message>
    <message>
        <source>Third draw</source>
        <translation>Dritte Ziehung</translation>
    </message>
    <message>
        <source>Make luck fairer</source>
        <translation>Das Glück gerechter machen</translation>
    </message>
    <message>
        <source>Rich has {100 * cpu of Rich in 1 / makespan of 1} %. How long must it go on until Rich has between **73** and **77 %**?</source>
        <translation>Rich hat {100 * cpu of Rich in 1 / makespan of 1} %. Wie lange muss es weitergehen, bis Rich zwischen **73** und **77 %** hat?</translation>
    </message>
    <message>
        <source>Four times the draws, half the error. Ten times the time is about three times fairer. A shorter quantum does the same, and costs switches.</source>
        <translation>Viermal so viele Ziehungen, halb so großer Fehler. Zehnmal so viel Zeit ist etwa dreimal so gerecht. Ein kürzeres Quantum bewirkt dasselbe und kostet Wechsel.</translation>
    </message>
    <message>
        <source>No luck needed</source>
        <translation>Ganz ohne Glück</translation>
    </message>
    <message>
        <source>*Stride* keeps accounts. A turn costs A **100**, B **200**, C **40**; the lowest account runs. A stands at 100, B at 200, C at 120. Who runs next?</source>
        <translation>*Stride* führt Konten. Einmal drankommen kostet A **100**, B **200**, C **40**; es läuft, wer am wenigsten auf dem Konto hat. A steht bei 100, B bei 200, C bei 120. Wer läuft als Nächster?</translation>
    </message>
    <message>
        <source>The fewer tickets, the dearer a turn. No draw, no luck: everybody&apos;s account grows at the same pace, and the shares follow from it.
</source>
        <translation>Je weniger Lose, desto teurer das Drankommen. Keine Ziehung, kein Glück: Alle Konten wachsen gleich schnell, und daraus folgen die Anteile.
</translation>
    </message>
    <message>
        <source>The tickets are 100, 50 and 250, and a turn costs 10,000 divided by them. Play it on from here, the class calls out the next one. The example is that of Arpaci-Dusseau.</source>
        <translation>Die Lose sind 100, 50 und 250, und einmal drankommen kostet 10.000, geteilt durch sie. Von hier weiterspielen, die Klasse ruft den Nächsten. Das Beispiel ist das von Arpaci-Dusseau.</translation>
    </message>
    <message>
        <source>Three accounts</source>
        <translation>Drei Konten</translation>
    </message>
    <message>
        <source>A nice question</source>
        <translation>Eine nette Frage</translation>
    </message>
    <message>
        <source>Nice **0** beside nice **5**: the first gets {100 * cpu of A in 1 / makespan of 1} %. Now both are nicer, **10** beside **15**. What does the first one get?</source>
        <translation>Nice **0** neben nice **5**: Der Erste bekommt {100 * cpu of A in 1 / makespan of 1} %. Jetzt sind beide netter, **10** neben **15**. Was bekommt der Erste?</translation>
    </message>
    <message>
        <source>less, it has become modest</source>
        <translation>weniger, er ist bescheiden geworden</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>more, the other one is hopeless</source>
        <translation>mehr, der andere ist hoffnungslos</translation>
    </message>
    <message>
        <source>{100 * cpu of A in 2 / makespan of 2} %. Only the distance counts: each step of nice is worth about a quarter more. If all are nice, nobody is.
</source>
        <translation>{100 * cpu of A in 2 / makespan of 2} %. Nur der Abstand zählt: Jede Stufe nice bringt etwa ein Viertel mehr. Sind alle nett, ist es keiner.
</translation>
    </message>
    <message>
        <source>The weight is 1024 at nice 0 and 335 at nice 5; 110 at nice 10 and 36 at nice 15. In Unix of old, nice was added to a priority, and the distance did not mean the same everywhere.</source>
        <translation>Das Gewicht ist 1024 bei nice 0 und 335 bei nice 5; 110 bei nice 10 und 36 bei nice 15. Im alten Unix wurde nice zu einer Priorität addiert, und der Abstand bedeutete nicht überall dasselbe.</translation>
    </message>
    <message>
        <source>Nice 0 and nice 5</source>
        <translation>Nice 0 und nice 5</translation>
    </message>
    <message>
        <source>Nice 0 and 5</source>
        <translation>Nice 0 und 5</translation>
    </message>
    <message>
        <source>Nice 10 and 15</source>
        <translation>Nice 10 und 15</translation>
    </message>
    <message>
        <source>Nice 10 and nice 15</source>
        <translation>Nice 10 und nice 15</translation>
    </message>
    <message>
        <source>Fair to whom?</source>
        <translation>Gerecht zu wem?</translation>
    </message>
    <message>
        <source>Anna and Ben share a computer. All tasks are equal. Anna starts **one**, Ben starts **nine**. What does Anna get?</source>
        <translation>Anna und Ben teilen sich einen Computer. Alle Tasks sind gleich. Anna startet **einen**, Ben startet **neun**. Was bekommt Anna?</translation>
    </message>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>ein Zehntel</translation>
    </message>
    <message>
        <source>{100 * cpu of Anna in 1 / makespan of 1} %. The scheduler is fair to *tasks*, and knows nothing of Anna and Ben. Whoever starts more gets more.
</source>
        <translation>{100 * cpu of Anna in 1 / makespan of 1} %. Der Scheduler ist gerecht zu *Tasks* und weiß nichts von Anna und Ben. Wer mehr startet, bekommt mehr.
</translation>
    </message>
    <message>
        <source>Ask how one would cheat. Then ask what browsers with forty tabs do all day.</source>
        <translation>Fragen, wie man schummeln würde. Dann fragen, was Browser mit vierzig Tabs den ganzen Tag tun.</translation>
    </message>
    <message>
        <source>Anna and Ben</source>
        <translation>Anna und Ben</translation>
    </message>
    <message>
        <source>All tasks equal</source>
        <translation>Alle Tasks gleich</translation>
    </message>
    <message>
        <source>Fair to groups</source>
        <translation>Gerecht zu Gruppen</translation>
    </message>
    <message>
        <source>Put Anna and Ben into a *group* each, and the groups share first. Anna gets {100 * cpu of Anna in 2 / makespan of 2} % instead of {100 * cpu of Anna in 1 / makespan of 1} %; each of Ben&apos;s nine gets {100 * cpu of Ben 1 in 2 / makespan of 2} %.
</source>
        <translation>Steckt Anna und Ben in je eine *Gruppe*, und zuerst teilen die Gruppen. Anna bekommt {100 * cpu of Anna in 2 / makespan of 2} % statt {100 * cpu of Anna in 1 / makespan of 1} %, jeder von Bens neun {100 * cpu of Ben 1 in 2 / makespan of 2} %.
</translation>
    </message>
    <message>
        <source>Control groups, cgroups in Linux. Containers are built of them; so is the share that each user gets who is logged in.</source>
        <translation>Control Groups, in Linux cgroups. Aus ihnen baut man Container; und auch den Anteil, den jeder angemeldete Benutzer bekommt.</translation>
    </message>
    <message>
        <source>A group each</source>
        <translation>Je eine Gruppe</translation>
    </message>
    <message>
        <source>Anna&apos;s group and Ben&apos;s group</source>
        <translation>Annas Gruppe und Bens Gruppe</translation>
    </message>
    <message>
        <source>Fair, and still slow</source>
        <translation>Gerecht, und trotzdem langsam</translation>
    </message>
    <message>
        <source>Four films compute without end. Typist needs 0.5 ms for each key. Turns of {setting quantum of 1}, all equal. How long may a key have to wait?</source>
        <translation>Vier Filme rechnen ohne Ende. Typist, der tippt, braucht 0,5 ms je Taste. Zeitscheiben von {setting quantum of 1}, alle gleich. Wie lange muss eine Taste höchstens warten?</translation>
    </message>
    <message>
        <source>Four films, a turn each. Typist gets far less than a fair share, asks for far less, and still waits. A share says how much, not how soon.
</source>
        <translation>Vier Filme, jeder einmal dran. Typist bekommt weit weniger als einen gerechten Anteil, verlangt weit weniger, und wartet trotzdem. Ein Anteil sagt, wie viel, nicht wie bald.
</translation>
    </message>
    <message>
        <source>A key that takes longer than about 100 ms to appear is felt. Put ten films there instead of four.</source>
        <translation>Braucht eine Taste länger als etwa 100 ms, bis sie erscheint, spürt man es. Zehn Filme statt vier hineinstellen.</translation>
    </message>
    <message>
        <source>A typist among films</source>
        <translation>Ein Tipper unter Filmen</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Fair, and quick</source>
        <translation>Gerecht, und schnell</translation>
    </message>
    <message>
        <source>The longest that a key waits, with equal shares for all:
- taking turns: {longest ready of Typist in 1}
- CFS: {longest ready of Typist in 2}
- EEVDF: {longest ready of Typist in 3}
- EEVDF, a short slice for Typist: {longest ready of Typist in 4}
- this computer, just now: {longest ready of Typist in 5}
</source>
        <translation>So lange wartet eine Taste höchstens, bei gleichen Anteilen für alle:
- abwechselnd: {longest ready of Typist in 1}
- CFS: {longest ready of Typist in 2}
- EEVDF: {longest ready of Typist in 3}
- EEVDF, kurze Zeitscheibe für Typist: {longest ready of Typist in 4}
- dieser Computer, gerade eben: {longest ready of Typist in 5}
</translation>
    </message>
    <message>
        <source>Many books still say that Linux uses CFS. It did until 6.5; since 6.6 (2023) it is EEVDF, and since 6.12 a task can ask for a short slice, which means an earlier deadline, not a larger share. CFS&apos;s one wait is that of the first round. The last run is live; four films and a typist share one core of this computer, and its own scheduler decides.
</source>
        <translation>In vielen Büchern steht noch, dass Linux CFS benutzt. Das tat es bis 6.5; seit 6.6 (2023) ist es EEVDF, und seit 6.12 kann ein Task um eine kurze Zeitscheibe bitten, das heißt um eine frühere Frist, nicht um einen größeren Anteil. Das eine lange Warten bei CFS ist das der ersten Runde. Der letzte Lauf ist live; vier Filme und ein Tipper teilen sich einen Kern dieses Computers, und sein eigener Scheduler entscheidet.
</translation>
    </message>
    <message>
        <source>CFS</source>
        <translation>CFS</translation>
    </message>
    <message>
        <source>EEVDF</source>
        <translation>EEVDF</translation>
    </message>
    <message>
        <source>EEVDF with a short slice</source>
        <translation>EEVDF mit kurzer Zeitscheibe</translation>
    </message>
    <message>
        <source>A typist with a short slice</source>
        <translation>Ein Tipper mit kurzer Zeitscheibe</translation>
    </message>
    <message>
        <source>A typist among films, on one core</source>
        <translation>Ein Tipper unter Filmen, auf einem Kern</translation>
    </message>
    <message>
        <source>A fork copies one thread and everybody&apos;s locks; so fork first, and start threads afterwards.</source>
        <translation>Ein fork kopiert einen Thread und die Sperren aller; also erst fork, und danach Threads starten.</translation>
    </message>
    <message>
        <source>Two threads and a log</source>
        <translation>Zwei Threads und ein Logbuch</translation>
    </message>
    <message>
        <source>Logger holds the lock of the log while it writes to a slow disk. Server computes, wants to log as well, and waits {lock_wait of Server in 1}. Both are home after {makespan of 1}.
</source>
        <translation>Logger hält die Sperre des Logbuchs, während er auf eine langsame Platte schreibt. Server rechnet, will auch etwas eintragen und wartet {lock_wait of Server in 1}. Beide sind nach {makespan of 1} daheim.
</translation>
    </message>
    <message>
        <source>One process, two threads, one lock, and everything is as it should be. Ask who will give the lock to Server. Keep the answer in mind, it is the whole lesson.
</source>
        <translation>Ein Prozess, zwei Threads, eine Sperre, und alles ist, wie es sein soll. Fragen, wer Server die Sperre geben wird. Die Antwort merken, sie ist die ganze Lektion.
</translation>
    </message>
    <message>
        <source>What is copied?</source>
        <translation>Was wird kopiert?</translation>
    </message>
    <message>
        <source>Another Server, alone in its process. It counts two visits, then *forks*. Parent and copy count one more visit each. What does the parent find in the end?
</source>
        <translation>Ein anderer Server, allein in seinem Prozess. Er zählt zwei Besuche und ruft dann *fork* auf. Original und Kopie zählen je einen weiteren Besuch. Was findet das Original am Ende vor?
</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>The copy, Server.1, gets **all of the memory, as it stood** at the fork. It has a counter of its own, which began at two. Nobody else sees what it adds.
</source>
        <translation>Die Kopie, Server.1, bekommt **den ganzen Speicher, so wie er war**, als fork aufgerufen wurde. Sie hat einen eigenen Zähler, der bei zwei anfing. Was sie dazuzählt, sieht sonst niemand.
</translation>
    </message>
    <message>
        <source>The system copies a page of memory only when somebody writes to it (copy on write). That is why a fork is cheap: nobody can tell the difference. The card calls the copy&apos;s visit lost, and to the parent it is.
</source>
        <translation>Das System kopiert eine Speicherseite erst, wenn jemand hineinschreibt (copy on write). Darum ist fork billig: Niemand merkt den Unterschied. Die Karte nennt den Besuch der Kopie verloren, und für das Original ist er das.
</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Who runs in the copy?</source>
        <translation>Wer läuft in der Kopie?</translation>
    </message>
    <message>
        <source>Now Logger is there again, a second thread of the same process, and at work. Server forks. Who runs in the copy?
</source>
        <translation>Jetzt ist Logger wieder da, ein zweiter Thread desselben Prozesses, und bei der Arbeit. Server ruft fork auf. Wer läuft in der Kopie?
</translation>
    </message>
    <message>
        <source>Logger and Server</source>
        <translation>Logger und Server</translation>
    </message>
    <message>
        <source>Server, which called fork</source>
        <translation>Server, der fork aufgerufen hat</translation>
    </message>
    <message>
        <source>nobody, until it starts a thread</source>
        <translation>niemand, bis sie einen Thread startet</translation>
    </message>
    <message>
        <source>A fork copies **the thread that calls it, and no other**. There are {tasks in 1} lanes, not four. All of the memory is there, and one thread only.
</source>
        <translation>Ein fork kopiert **den Thread, der ihn aufruft, und sonst keinen**. Es sind {tasks in 1} Spuren, nicht vier. Der ganze Speicher ist da, und nur ein Thread.
</translation>
    </message>
    <message>
        <source>POSIX says so. Solaris could copy all threads (forkall), and then both processes went on with what one had begun. The copy has a GIL of its own, too: Server and Server.1 compute at the same time.
</source>
        <translation>So verlangt es POSIX. Solaris konnte alle Threads kopieren (forkall), und dann machten beide Prozesse weiter, was einer angefangen hatte. Die Kopie hat auch einen eigenen GIL: Server und Server.1 rechnen gleichzeitig.
</translation>
    </message>
    <message>
        <source>A fork beside a thread</source>
        <translation>Ein fork neben einem Thread</translation>
    </message>
    <message>
        <source>How long does the copy wait?</source>
        <translation>Wie lange wartet die Kopie?</translation>
    </message>
    <message>
        <source>Logger writes, and holds the lock. Server forks. Then Server and its copy both want to log. How long does Server.1 wait for the lock?
</source>
        <translation>Logger schreibt und hält die Sperre. Server ruft fork auf. Dann wollen Server und seine Kopie beide etwas eintragen. Wie lange wartet Server.1 auf die Sperre?
</translation>
    </message>
    <message>
        <source>not at all, it has its own</source>
        <translation>gar nicht, sie hat ihre eigene</translation>
    </message>
    <message>
        <source>until Logger has written</source>
        <translation>bis Logger geschrieben hat</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Server has the lock after {lock_wait of Server in 1}. Server.1 does have a lock of its own. It was copied as it stood: *locked*.
</source>
        <translation>Server hat die Sperre nach {lock_wait of Server in 1}. Server.1 hat sehr wohl eine eigene Sperre. Sie wurde kopiert, wie sie war: *genommen*.
</translation>
    </message>
    <message>
        <source>Most say &quot;not at all&quot;, and they are nearly right. Python&apos;s own logging had this trouble; since 3.8 it renews its locks after a fork. Yours stay as they are, and so do those of the libraries.
</source>
        <translation>Die meisten sagen &quot;gar nicht&quot; und haben fast recht. Das logging von Python hatte dieses Problem; seit 3.8 erneuert es nach einem fork seine Sperren. Die eigenen bleiben, wie sie sind, und die der Bibliotheken auch.
</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Warum wartet sie?</translation>
    </message>
    <message>
        <source>When Logger had written, it gave the lock to Server. Why does Server.1 still wait?</source>
        <translation>Als Logger geschrieben hatte, gab er die Sperre an Server. Warum wartet Server.1 immer noch?</translation>
    </message>
    <message>
        <source>Logger has not finished yet</source>
        <translation>Logger ist noch nicht fertig</translation>
    </message>
    <message>
        <source>Server took the lock first</source>
        <translation>Server hat die Sperre zuerst genommen</translation>
    </message>
    <message>
        <source>whoever locked it was not copied</source>
        <translation>wer sie nahm, wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Only Logger could unlock it, and the copy has no Logger. Nobody in there ever will. From version 3.12 on, Python **warns**: *use of fork() may lead to deadlocks in the child*.
</source>
        <translation>Nur Logger könnte sie freigeben, und in der Kopie gibt es keinen Logger. Dort wird es nie jemand tun. Seit Version 3.12 **warnt** Python: *use of fork() may lead to deadlocks in the child*.
</translation>
    </message>
    <message>
        <source>A fork a moment earlier or later, when nobody writes, and all is well. So it passes every test, and hangs on a Friday. Libraries start threads that you have never seen, for numbers, for messages, for metrics.
</source>
        <translation>Ein fork etwas früher oder später, wenn niemand schreibt, und alles ist gut. So besteht es jeden Test und hängt an einem Freitag. Bibliotheken starten Threads, die man nie gesehen hat, für Zahlen, für Nachrichten, für Messwerte.
</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>ruft fork auf</translation>
    </message>
    <message>
        <source>wants to log</source>
        <translation>will etwas eintragen</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Frisch anfangen</translation>
    </message>
    <message>
        <source>`spawn` copies nothing: it starts a fresh process and tells it what to do. No lock is held, nobody is missing. When does it get to work?
</source>
        <translation>`spawn` kopiert nichts: Es startet einen frischen Prozess und sagt ihm, was er tun soll. Keine Sperre ist genommen, niemand fehlt. Wann kommt er zum Arbeiten?
</translation>
    </message>
    <message>
        <source>sooner than after a fork</source>
        <translation>früher als nach einem fork</translation>
    </message>
    <message>
        <source>just as soon</source>
        <translation>genauso früh</translation>
    </message>
    <message>
        <source>ten times later and more</source>
        <translation>zehnmal später und mehr</translation>
    </message>
    <message>
        <source>After a fork it takes {response of Server.1 in 1}, with spawn {response of Server.1 in 2}: a whole Python has to start. But everybody gets home.
</source>
        <translation>Nach einem fork dauert es {response of Server.1 in 1}, mit spawn {response of Server.1 in 2}: Ein ganzes Python muss starten. Aber alle kommen heim.
</translation>
    </message>
    <message>
        <source>Python&apos;s multiprocessing has changed its default twice for this: to spawn on macOS in 3.8, to forkserver on Linux in 3.14. Windows has never had anything but spawn. Many a book still says that Linux forks.
</source>
        <translation>Das multiprocessing von Python hat deswegen zweimal seinen Standard geändert: auf macOS in 3.8 zu spawn, auf Linux in 3.14 zu forkserver. Windows hatte nie etwas anderes als spawn. In manchem Buch steht immer noch, dass Linux fork nimmt.
</translation>
    </message>
    <message>
        <source>Fork first</source>
        <translation>Erst fork</translation>
    </message>
    <message>
        <source>Back to fork. But Server forks **before** there are threads; then parent and copy start a Logger each. Who gets home?
</source>
        <translation>Zurück zu fork. Aber Server ruft es auf, **bevor** es Threads gibt; danach starten Original und Kopie je einen Logger. Wer kommt heim?
</translation>
    </message>
    <message>
        <source>the parent&apos;s threads only</source>
        <translation>nur die Threads des Originals</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Nothing was locked at the fork, and nobody was missing. Each process has a Logger that unlocks what it locks. **Fork first, then start threads.**
</source>
        <translation>Beim fork war nichts genommen, und niemand fehlte. Jeder Prozess hat einen Logger, der freigibt, was er nimmt. **Erst fork, dann Threads starten.**
</translation>
    </message>
    <message>
        <source>A forkserver is this rule as a library: a small process without threads, started early, which forks whenever you ask. It starts workers nearly as fast as fork, and copies no locks of yours.
</source>
        <translation>Ein forkserver ist diese Regel als Bibliothek: ein kleiner Prozess ohne Threads, früh gestartet, der auf Wunsch fork aufruft. Er startet Worker fast so schnell wie fork und kopiert keine fremden Sperren mit.
</translation>
    </message>
    <message>
        <source>Fork first, threads afterwards</source>
        <translation>Erst fork, Threads danach</translation>
    </message>
    <message>
        <source>Main and Upload are ordinary threads, Autosave and Logger *daemons*. Autosave is writing a file when the last ordinary thread ends. What becomes of the file?
</source>
        <translation>Main und Upload sind gewöhnliche Threads, Autosave und Logger *Daemons*. Autosave schreibt gerade eine Datei, als der letzte gewöhnliche Thread endet. Was wird aus der Datei?
</translation>
    </message>
    <message>
        <source>it gets finished</source>
        <translation>sie wird fertig</translation>
    </message>
    <message>
        <source>half a file, no message</source>
        <translation>eine halbe Datei, keine Meldung</translation>
    </message>
    <message>
        <source>half a file, an error</source>
        <translation>eine halbe Datei, ein Fehler</translation>
    </message>
    <message>
        <source>Upload ends after {makespan of 1}, and the program with it. Daemons are cut off where they stand. Again somebody is missing who should have finished something.
</source>
        <translation>Upload endet nach {makespan of 1}, und das Programm mit ihm. Daemons werden abgeschnitten, wo sie gerade sind. Wieder fehlt einer, der noch etwas zu Ende bringen sollte.
</translation>
    </message>
    <message>
        <source>What must not be lost is no daemon&apos;s work. Or tell the daemon to stop, with an event, and join it. Main ended before that, and the program stayed for Upload: it waits for every thread that is no daemon.
</source>
        <translation>Was nicht verloren gehen darf, ist keine Arbeit für einen Daemon. Oder man sagt ihm mit einem Event, dass er aufhören soll, und wartet auf sein Ende. Main war schon vorher fertig, und das Programm blieb wegen Upload: Es wartet auf jeden Thread, der kein Daemon ist.
</translation>
    </message>
    <message>
        <source>The lost update</source>
        <translation>Die verlorene Aktualisierung</translation>
    </message>
    <message>
        <source>Two tasks that read, change and write the same variable can undo each other&apos;s work, and whether they do depends on the schedule alone.</source>
        <translation>Zwei Tasks, die dieselbe Variable lesen, ändern und schreiben, können einander die Arbeit zunichtemachen, und ob es geschieht, hängt allein vom Ablauf ab.</translation>
    </message>
    <message>
        <source>Two clerks, one counter</source>
        <translation>Zwei Leute, ein Zähler</translation>
    </message>
    <message>
        <source>Two clerks count the same visitors. Each reads the board, thinks, and writes one more. Each does it **100 times**. What should stand there at the end?
</source>
        <translation>Zwei Leute zählen dieselben Besucher. Jeder liest die Tafel, denkt kurz nach und schreibt eins mehr hin. Jeder macht das **100-mal**. Was sollte am Ende dastehen?
</translation>
    </message>
    <message>
        <source>Let the class say 200 aloud. It is the only number they will agree on today.</source>
        <translation>Die Klasse laut 200 sagen lassen. Es ist die einzige Zahl, auf die sie sich heute einigt.</translation>
    </message>
    <message>
        <source>Now they work at the same time, on two cores, without a lock. What stands on the board?</source>
        <translation>Jetzt arbeiten sie gleichzeitig, auf zwei Kernen, ohne Sperre. Was steht auf der Tafel?</translation>
    </message>
    <message>
        <source>200, always</source>
        <translation>200, immer</translation>
    </message>
    <message>
        <source>a little less than 200</source>
        <translation>etwas weniger als 200</translation>
    </message>
    <message>
        <source>about half of it</source>
        <translation>etwa die Hälfte davon</translation>
    </message>
    <message>
        <source>it can be anything from 2 to 200</source>
        <translation>irgendetwas von 2 bis 200</translation>
    </message>
    <message>
        <source>Every read that comes before the other&apos;s write makes one of the two writes worthless. This run ended at {value of counter in 1}; another schedule ends elsewhere. Even 2 is possible: can you find how?
</source>
        <translation>Jedes Lesen, das vor dem Schreiben des anderen kommt, macht eines von beiden Schreiben wertlos. Dieser Lauf endete bei {value of counter in 1}; ein anderer Ablauf endet anderswo. Sogar 2 ist möglich: Findet ihr, wie?
</translation>
    </message>
    <message>
        <source>For 2: Adder 1 reads 0 and is interrupted. Adder 2 writes 99 times. Adder 1 writes 1. Adder 2 reads that 1 for its last round and is interrupted. Adder 1 does the rest. Adder 2 writes 2.
</source>
        <translation>Für 2: Adder 1 liest 0 und wird unterbrochen. Adder 2 schreibt 99-mal. Adder 1 schreibt 1. Adder 2 liest für seine letzte Runde diese 1 und wird unterbrochen. Adder 1 macht den Rest. Adder 2 schreibt 2.
</translation>
    </message>
    <message>
        <source>Where it goes wrong</source>
        <translation>Wo es schiefgeht</translation>
    </message>
    <message>
        <source>Adder 2 reads before Adder 1 has written. Both saw the same number; both write the same number plus one. One visitor is gone.
</source>
        <translation>Adder 2 liest, bevor Adder 1 geschrieben hat. Beide sahen dieselbe Zahl; beide schreiben dieselbe Zahl plus eins. Ein Besucher ist weg.
</translation>
    </message>
    <message>
        <source>Step with the comma and the full stop. The mark on the lane is the moment of the loss.</source>
        <translation>Mit Komma und Punkt schrittweise weitergehen. Die Marke auf der Spur ist der Augenblick des Verlusts.</translation>
    </message>
    <message>
        <source>writes over what it never saw</source>
        <translation>überschreibt, was er nie gesehen hat</translation>
    </message>
    <message>
        <source>Does the GIL help?</source>
        <translation>Hilft der GIL?</translation>
    </message>
    <message>
        <source>Only one thread at a time may run Python code. Is the counter safe now?</source>
        <translation>Immer nur ein Thread darf Python-Code ausführen. Ist der Zähler jetzt sicher?</translation>
    </message>
    <message>
        <source>Yes: one at a time is one at a time</source>
        <translation>Ja: einer nach dem anderen ist einer nach dem anderen</translation>
    </message>
    <message>
        <source>No: the switch can fall between read and write</source>
        <translation>Nein: der Wechsel kann zwischen Lesen und Schreiben fallen</translation>
    </message>
    <message>
        <source>Only up to Python 3.9</source>
        <translation>Nur bis Python 3.9</translation>
    </message>
    <message>
        <source>The GIL protects the interpreter, not your program. `c = f(c) + 1` lets go in the middle. It lost {lost updates in 1} of {updates in 1} here.
</source>
        <translation>Der GIL schützt den Interpreter, nicht euer Programm. `c = f(c) + 1` lässt mittendrin los. Verloren hat es hier {lost updates in 1} von {updates in 1}.
</translation>
    </message>
    <message>
        <source>From 3.10 on CPython looks for a drop request at calls and at the ends of loops only. A plain c += 1 has neither in it, and is safe by accident; this sum calls a function.</source>
        <translation>Seit 3.10 schaut CPython nur bei Aufrufen und am Ende von Schleifen, ob jemand um die Freigabe bittet. Ein einfaches c += 1 enthält keins von beiden und ist aus Zufall sicher; diese Summe ruft eine Funktion auf.</translation>
    </message>
    <message>
        <source>Politeness has a price</source>
        <translation>Höflichkeit hat ihren Preis</translation>
    </message>
    <message>
        <source>An event loop switches only at `await`, and there is none between read and write: **{value of counter in 1}**. Put one there, and it loses too: {value of counter in 2}. Processes have a board each: nothing shared, nothing counted together.
</source>
        <translation>Eine Ereignisschleife wechselt nur bei `await`, und zwischen Lesen und Schreiben steht keins: **{value of counter in 1}**. Setzt eins dazwischen, und auch sie verliert: {value of counter in 2}. Prozesse haben jeder eine eigene Tafel: nichts geteilt, nichts zusammengezählt.
</translation>
    </message>
    <message>
        <source>The counter of the processes is that of the parent, which nobody changed.</source>
        <translation>Der Zähler der Prozesse ist der des Elternprozesses, und den hat niemand geändert.</translation>
    </message>
    <message>
        <source>With an await in between</source>
        <translation>Mit einem await dazwischen</translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation>Ihr seid der Scheduler</translation>
    </message>
    <message>
        <source>Interrupt a clerk who has read and has not written yet.</source>
        <translation>Unterbrecht jemanden, der gelesen und noch nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>Two clerks, twice each</source>
        <translation>Zwei Leute, je zweimal</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Die Sperre</translation>
    </message>
    <message>
        <source>Whoever holds the lock is alone between read and write. The counter is right: **{value of counter in 1}**. It took {makespan of 1} instead of {makespan of 2}: correct first, then fast.
</source>
        <translation>Wer die Sperre hält, ist zwischen Lesen und Schreiben allein. Der Zähler stimmt: **{value of counter in 1}**. Gedauert hat es {makespan of 1} statt {makespan of 2}: erst richtig, dann schnell.
</translation>
    </message>
    <message>
        <source>Without a lock</source>
        <translation>Ohne Sperre</translation>
    </message>
    <message>
        <source>Can you be sure?</source>
        <translation>Könnt ihr sicher sein?</translation>
    </message>
    <message>
        <source>Testing shows the schedules that happened. A search tries the others. Interruptions that it takes to break the unlocked counter: **{interruptions of hunt}**. How many schedules break the locked one?
</source>
        <translation>Ein Test zeigt die Abläufe, die vorgekommen sind. Eine Suche probiert die anderen. So viele Unterbrechungen bringen den Zähler ohne Sperre zu Fall: **{interruptions of hunt}**. Wie viele Abläufe schaffen es bei dem mit Sperre?
</translation>
    </message>
    <message>
        <source>Take guesses before the next step.</source>
        <translation>Vor dem nächsten Schritt schätzen lassen.</translation>
    </message>
    <message>
        <source>As sure as a search can be</source>
        <translation>So sicher, wie eine Suche sein kann</translation>
    </message>
    <message>
        <source>Of {tries of hunt} schedules of the locked counter, **{failures of hunt}** go wrong. That proves nothing about those that were not tried; the lock does.
</source>
        <translation>Von {tries of hunt} Abläufen des Zählers mit Sperre gehen **{failures of hunt}** schief. Das beweist nichts über die, die nicht probiert wurden; die Sperre schon.
</translation>
    </message>
    <message>
        <source>Concurrency is not parallelism</source>
        <translation>Nebenläufig ist nicht parallel</translation>
    </message>
    <message>
        <source>Concurrent tasks are in progress together; parallel ones run at the same instant, and that takes cores.</source>
        <translation>Nebenläufige Tasks sind miteinander unterwegs; parallele laufen im selben Augenblick, und dafür braucht es Kerne.</translation>
    </message>
    <message>
        <source>One thing after another</source>
        <translation>Eins nach dem anderen</translation>
    </message>
    <message>
        <source>Four tasks have **25 ms** of work each. Task 5 wants the core for a moment, waits **5 ms**, and comes back, five times. It is last in the queue: its first moment comes after {start of Task 5 in 1}.
</source>
        <translation>Vier Tasks haben je **25 ms** Arbeit. Task 5 will den Kern nur kurz, wartet **5 ms** und kommt wieder, fünfmal. Er steht ganz hinten: An die Reihe kommt er zum ersten Mal nach {start of Task 5 in 1}.
</translation>
    </message>
    <message>
        <source>Who has stood at a till with one bottle of water, behind four full trolleys? That is Task 5.</source>
        <translation>Wer stand schon mit einer Flasche Wasser an der Kasse, hinter vier vollen Einkaufswagen? Das ist Task 5.</translation>
    </message>
    <message>
        <source>Now the operating system lets the five take turns, all on **one** core. When are they all done?</source>
        <translation>Jetzt lässt das Betriebssystem die fünf einander abwechseln, alle auf **einem** Kern. Wann sind alle fertig?</translation>
    </message>
    <message>
        <source>after about 200 ms</source>
        <translation>nach etwa 200 ms</translation>
    </message>
    <message>
        <source>after about 126 ms, as before</source>
        <translation>nach etwa 126 ms, wie vorher</translation>
    </message>
    <message>
        <source>after about 100 ms</source>
        <translation>nach etwa 100 ms</translation>
    </message>
    <message>
        <source>after about 25 ms</source>
        <translation>nach etwa 25 ms</translation>
    </message>
    <message>
        <source>After {makespan of 2}. There are {total running in 2} of work for one core, however you cut it. Only Task 5&apos;s waits now hide behind the work of the others.
</source>
        <translation>Nach {makespan of 2}. Es gibt {total running in 2} Arbeit für einen Kern, wie man sie auch aufteilt. Nur das Warten von Task 5 verschwindet jetzt hinter der Arbeit der anderen.
</translation>
    </message>
    <message>
        <source>Most say &quot;as before&quot;. Taking turns makes no work faster, but it lets one wait while another works.</source>
        <translation>Die meisten sagen &quot;wie vorher&quot;. Abwechseln macht keine Arbeit schneller, aber einer kann warten, während ein anderer arbeitet.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Miteinander</translation>
    </message>
    <message>
        <source>At **50 ms** nobody has finished, and everybody has begun: Task 5 after {start of Task 5 in 2}, not after {start of Task 5 in 1}. All five are in progress *together*. At any instant, one runs. That is **concurrency**.
</source>
        <translation>Bei **50 ms** ist niemand fertig, und alle haben begonnen: Task 5 nach {start of Task 5 in 2}, nicht erst nach {start of Task 5 in 1}. Alle fünf sind *miteinander* unterwegs. In jedem Augenblick läuft einer. Das ist **Nebenläufigkeit**.
</translation>
    </message>
    <message>
        <source>Draw the cursor across the lanes. How many bars does it ever cross in the lower picture? One.</source>
        <translation>Die Abspielmarke über die Spuren ziehen. Wie viele Balken kreuzt sie im unteren Bild höchstens? Einen.</translation>
    </message>
    <message>
        <source>Which one is parallel?</source>
        <translation>Welches ist parallel?</translation>
    </message>
    <message>
        <source>Three pictures, a lane for each core. Which of them is parallel?</source>
        <translation>Drei Bilder, eine Spur je Kern. Welches davon ist parallel?</translation>
    </message>
    <message>
        <source>only A</source>
        <translation>nur A</translation>
    </message>
    <message>
        <source>only B</source>
        <translation>nur B</translation>
    </message>
    <message>
        <source>only C</source>
        <translation>nur C</translation>
    </message>
    <message>
        <source>B and C</source>
        <translation>B und C</translation>
    </message>
    <message>
        <source>all three</source>
        <translation>alle drei</translation>
    </message>
    <message>
        <source>B uses {cores_used of B} cores, one at a time: a GIL. Its speedup is {speedup of B}, that of A is {speedup of A}. Only in C do bars stand above one another: {speedup of C}.
</source>
        <translation>B benutzt {cores_used of B} Kerne, aber immer nur einen auf einmal: ein GIL. Seine Beschleunigung ist {speedup of B}, die von A ist {speedup of A}. Nur in C stehen Balken übereinander: {speedup of C}.
</translation>
    </message>
    <message>
        <source>Hold a ruler upright against the picture. How many bars does it touch at once? Four lanes with colour in them are not yet four at work.
</source>
        <translation>Ein Lineal senkrecht an das Bild halten. Wie viele Balken berührt es zugleich? Vier bunte Spuren heißt noch nicht: vier bei der Arbeit.
</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>**Concurrent**: in progress together. **Parallel**: running at once. Whatever is parallel here is concurrent too; A and B show that it is not so the other way round.
</source>
        <translation>**Nebenläufig**: miteinander unterwegs. **Parallel**: gleichzeitig am Laufen. Was hier parallel ist, ist immer auch nebenläufig; A und B zeigen, dass es umgekehrt nicht so ist.
</translation>
    </message>
    <message>
        <source>Pike&apos;s words: dealing with many things at once, and doing many things at once. Concurrency is how a program is built; parallelism is what a machine does with it.
&quot;Here&quot; matters: the lanes of one vector instruction are parallel, and nobody calls them concurrent.
</source>
        <translation>Pike sagt es so: sich um vieles zugleich kümmern, und vieles zugleich tun. Nebenläufig ist die Bauart eines Programms; parallel ist, was eine Maschine daraus macht.
&quot;Hier&quot; ist wichtig: Die Bahnen eines Vektorbefehls sind parallel, und niemand nennt sie nebenläufig.
</translation>
    </message>
    <message>
        <source>Twice the cores</source>
        <translation>Doppelt so viele Kerne</translation>
    </message>
    <message>
        <source>The machine gets eight cores instead of four. What becomes of the {makespan of 1}?</source>
        <translation>Die Maschine bekommt acht Kerne statt vier. Was wird aus den {makespan of 1}?</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>about three quarters of it</source>
        <translation>etwa drei Viertel davon</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>es bleibt dabei</translation>
    </message>
    <message>
        <source>{makespan of 2}, on {cores_used of 2} of the eight cores. There are five tasks, and nobody is on two cores at once: the longest task is as long as ever.
</source>
        <translation>{makespan of 2}, auf {cores_used of 2} der acht Kerne. Es sind fünf Tasks, und keiner ist auf zwei Kernen zugleich: Der längste Task dauert so lange wie eh und je.
</translation>
    </message>
    <message>
        <source>With four cores, five tasks had to share; with five, nobody shares. The other three have nothing to do.</source>
        <translation>Bei vier Kernen mussten fünf Tasks teilen; bei fünf teilt niemand. Die übrigen drei haben nichts zu tun.</translation>
    </message>
    <message>
        <source>Four cores</source>
        <translation>Vier Kerne</translation>
    </message>
    <message>
        <source>Start with one core. What is the smallest number with which all are done within **30 ms**?</source>
        <translation>Fangt mit einem Kern an. Wie viele Kerne braucht es mindestens, damit alle innerhalb von **30 ms** fertig sind?</translation>
    </message>
    <message>
        <source>Five. With two cores it is not half of the time either; why? Look at the end of the picture.</source>
        <translation>Fünf. Mit zwei Kernen ist es übrigens auch nicht die halbe Zeit; warum? Auf das Ende des Bildes schauen.</translation>
    </message>
    <message>
        <source>The program and the machine</source>
        <translation>Das Programm und die Maschine</translation>
    </message>
    <message>
        <source>Threads that share one core gain nothing from seven more: {speedup of 1 at 8}. Threads on all cores get to {speedup of 2 at 8}, and no further. Concurrency is in the program; parallelism takes a machine, too, *and* enough tasks.
</source>
        <translation>Threads, die sich einen Kern teilen, haben von sieben weiteren nichts: {speedup of 1 at 8}. Threads auf allen Kernen kommen auf {speedup of 2 at 8}, weiter nicht. Nebenläufig ist das Programm; Parallelität braucht auch eine Maschine *und* genug Tasks.
</translation>
    </message>
    <message>
        <source>The cards compared with one after another; the curves compare with one core, where waits already overlap.
Next question, and a lesson of its own. Who decides whose turn it is?
</source>
        <translation>Die Karten haben mit dem Nacheinander verglichen; die Kurven vergleichen mit einem Kern, wo sich das Warten schon überlappt.
Die nächste Frage ist eine Lektion für sich. Wer bestimmt, wer an der Reihe ist?
</translation>
    </message>
    <message>
        <source>Nothing shared</source>
        <translation>Nichts geteilt</translation>
    </message>
    <message>
        <source>Those who share nothing need no locks and survive each other&apos;s crashes; they pay with copies, and can still wait for ever.</source>
        <translation>Wer nichts teilt, braucht keine Sperren und überlebt die Abstürze der anderen; dafür zahlt er mit Kopien, und für immer warten kann er trotzdem.</translation>
    </message>
    <message>
        <source>A bank without a lock</source>
        <translation>Eine Bank ohne Sperre</translation>
    </message>
    <message>
        <source>Nobody but Account touches the balance. Four customers *send* it orders and wait for receipts. Locks in the program: none. Waits for a lock: {count of lock_wait in 1}. Updates lost: {lost updates in 1}.
</source>
        <translation>Niemand außer Account, dem Konto, fasst den Kontostand an. Vier Kunden *schicken* ihm Aufträge und warten auf Quittungen. Sperren im Programm: keine. Warten auf eine Sperre: {count of lock_wait in 1}. Verlorene Aktualisierungen: {lost updates in 1}.
</translation>
    </message>
    <message>
        <source>Orders queue in a mailbox and are done one at a time. Ask where the lock has gone. (Into the mailbox.)</source>
        <translation>Aufträge stehen in einem Briefkasten an und werden einzeln erledigt. Fragen, wo die Sperre geblieben ist. (Im Briefkasten.)</translation>
    </message>
    <message>
        <source>Eight customers now, and Account needs **2 ms** for an order. The bank moves from 4 cores to 16. How much sooner does it close?</source>
        <translation>Jetzt acht Kunden, und Account braucht **2 ms** für einen Auftrag. Die Bank zieht von 4 Kernen auf 16 um. Wie viel früher schließt sie?</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>viermal so früh</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt so früh</translation>
    </message>
    <message>
        <source>hardly at all</source>
        <translation>kaum früher</translation>
    </message>
    <message>
        <source>{makespan of 1} and {makespan of 2}. Account is *one* actor, and does one thing at a time. There is no lock to wait for; there is a queue instead.
</source>
        <translation>{makespan of 1} und {makespan of 2}. Account ist *ein* Aktor und tut eins nach dem anderen. Es gibt keine Sperre, auf die man wartet; dafür gibt es eine Warteschlange.
</translation>
    </message>
    <message>
        <source>Look at the lane of Account, which has no gap. The way out is two accounts, that is, a finer split of what is not shared.</source>
        <translation>Auf die Spur von Account schauen: Sie hat keine Lücke. Der Ausweg sind zwei Konten, das heißt: feiner zerlegen, was nicht geteilt wird.</translation>
    </message>
    <message>
        <source>A busy account</source>
        <translation>Ein gefragtes Konto</translation>
    </message>
    <message>
        <source>4 cores</source>
        <translation>4 Kerne</translation>
    </message>
    <message>
        <source>A copy each</source>
        <translation>Für jeden eine Kopie</translation>
    </message>
    <message>
        <source>Each order gets a photograph, **2 MB**. Who has the most work with the envelopes?</source>
        <translation>Zu jedem Auftrag kommt ein Foto, **2 MB**. Wer hat die meiste Arbeit mit den Umschlägen?</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Aktoren</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Threads hand over an address ({makespan of 1}). Actors copy the bytes ({makespan of 2}). Processes pack them, push them through a pipe and unpack them ({makespan of 3}).
</source>
        <translation>Threads reichen eine Adresse weiter ({makespan of 1}). Aktoren kopieren die Bytes ({makespan of 2}). Prozesse verpacken sie, schieben sie durch eine Pipe und packen sie wieder aus ({makespan of 3}).
</translation>
    </message>
    <message>
        <source>That is the price of sharing nothing. Erlang cheats a little; within a machine, binaries of more than 64 bytes are shared after all, since nobody can change them.</source>
        <translation>Das ist der Preis, wenn man nichts teilt. Erlang mogelt ein wenig; innerhalb einer Maschine werden Binaries über 64 Bytes doch geteilt, denn niemand kann sie ändern.</translation>
    </message>
    <message>
        <source>A crash, with a lock</source>
        <translation>Ein Absturz mit Sperre</translation>
    </message>
    <message>
        <source>Back to threads and a lock. Clumsy takes the lock, and crashes. Who of the three customers finishes?</source>
        <translation>Zurück zu Threads und einer Sperre. Clumsy, der Tollpatsch, nimmt die Sperre und stürzt ab. Wer von den drei Kunden wird fertig?</translation>
    </message>
    <message>
        <source>all three, Clumsy is gone</source>
        <translation>alle drei, Clumsy ist ja weg</translation>
    </message>
    <message>
        <source>those who come before the crash</source>
        <translation>wer vor dem Absturz dran war</translation>
    </message>
    <message>
        <source>The thread is gone, and the lock is still locked. Nobody has the key. And if somebody had: is the balance right, half-way through?
</source>
        <translation>Der Thread ist weg, und die Sperre ist immer noch genommen. Niemand hat den Schlüssel. Und hätte ihn jemand: Stimmt der Kontostand, mittendrin?
</translation>
    </message>
    <message>
        <source>In Python, write `with lock`, which gives it back. It gives back the lock, not the half-done change. Rust calls such a lock poisoned, and asks you.</source>
        <translation>In Python schreibt man `with lock`, das gibt sie zurück. Es gibt die Sperre zurück, nicht die halb getane Änderung. Rust nennt so eine Sperre vergiftet und fragt nach.</translation>
    </message>
    <message>
        <source>A crash with a lock</source>
        <translation>Ein Absturz mit einer Sperre</translation>
    </message>
    <message>
        <source>A crash, among actors</source>
        <translation>Ein Absturz unter Aktoren</translation>
    </message>
    <message>
        <source>The same clumsy customer, as an actor. It crashes, and that is all. The others send their orders, get their receipts, and are done after {makespan of 1}.
</source>
        <translation>Derselbe Tollpatsch, als Aktor. Er stürzt ab, und das war es. Die anderen schicken ihre Aufträge, bekommen ihre Quittungen und sind nach {makespan of 1} fertig.
</translation>
    </message>
    <message>
        <source>It held nothing that anybody else needs. Joe Armstrong&apos;s advice was to let it crash, and to have somebody who notices.</source>
        <translation>Er hielt nichts, was ein anderer braucht. Joe Armstrongs Rat war: abstürzen lassen, und jemanden haben, der es merkt.</translation>
    </message>
    <message>
        <source>A crash among actors</source>
        <translation>Ein Absturz zwischen Aktoren</translation>
    </message>
    <message>
        <source>crashes alone</source>
        <translation>stürzt allein ab</translation>
    </message>
    <message>
        <source>Let it crash</source>
        <translation>Lasst es abstürzen</translation>
    </message>
    <message>
        <source>Supervisor repairs nothing. It starts a fresh Worker whenever the last one is gone. Here {count of failed in 1} crash in a row, the next one lives, and no customer notices.
</source>
        <translation>Supervisor repariert nichts. Er startet jedes Mal einen frischen Worker, wenn der letzte weg ist. Hier stürzen {count of failed in 1} hintereinander ab, der nächste lebt, und kein Kunde merkt etwas.
</translation>
    </message>
    <message>
        <source>A fresh worker begins in a state that is known; a repaired one does not. Your telephone does the same with its applications, and you do it with your telephone. What a restart cannot cure is a fault that is there every time.
</source>
        <translation>Ein frischer Worker beginnt in einem bekannten Zustand, ein reparierter nicht. Das Telefon macht es mit seinen Apps genauso, und wir machen es mit dem Telefon. Was kein Neustart heilt, ist ein Fehler, der jedes Mal da ist.
</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>lebt</translation>
    </message>
    <message>
        <source>No locks, no deadlocks?</source>
        <translation>Keine Sperren, keine Deadlocks?</translation>
    </message>
    <message>
        <source>Ann answers Bob&apos;s letter, Bob answers Ann&apos;s. No lock anywhere. Can they wait for ever?</source>
        <translation>Ann antwortet auf Bobs Brief, Bob auf Anns. Nirgends eine Sperre. Können sie für immer warten?</translation>
    </message>
    <message>
        <source>no, a deadlock needs locks</source>
        <translation>nein, ein Deadlock braucht Sperren</translation>
    </message>
    <message>
        <source>yes, if both wait for the other&apos;s letter first</source>
        <translation>ja, wenn beide erst auf den Brief des anderen warten</translation>
    </message>
    <message>
        <source>Both are polite, both wait for the post. A deadlock needs a circle of who waits for whom; a lock is only the most common way to make one.
</source>
        <translation>Beide sind höflich, beide warten auf die Post. Ein Deadlock braucht einen Kreis aus Warten aufeinander; eine Sperre ist nur die häufigste Art, einen zu bauen.
</translation>
    </message>
    <message>
        <source>&quot;Actors cannot deadlock&quot; is heard often, and is wrong. What they do have is a time limit on every receive, and somebody who asks what has become of the letter.</source>
        <translation>&quot;Aktoren können keinen Deadlock haben&quot; hört man oft, und es stimmt nicht. Was sie haben: ein Zeitlimit bei jedem Empfangen, und jemanden, der fragt, wo der Brief geblieben ist.</translation>
    </message>
    <message>
        <source>Two letters</source>
        <translation>Zwei Briefe</translation>
    </message>
    <message>
        <source>Not for Erlang alone</source>
        <translation>Nicht nur für Erlang</translation>
    </message>
    <message>
        <source>A program that passes messages and shares nothing can move. The same bank:
- as actors: {makespan of 1}
- in sub-interpreters: {makespan of 2}
- in processes: {makespan of 3}
- in threads under a GIL: {makespan of 4}
</source>
        <translation>Ein Programm, das Nachrichten schickt und nichts teilt, kann umziehen. Dieselbe Bank:
- als Aktoren: {makespan of 1}
- in Sub-Interpretern: {makespan of 2}
- in Prozessen: {makespan of 3}
- in Threads mit GIL: {makespan of 4}
</translation>
    </message>
    <message>
        <source>Python has had sub-interpreters with a GIL each since 3.12, and concurrent.interpreters, to use them without C, since 3.14. The program is the same; only the post is dearer.</source>
        <translation>Python hat seit 3.12 Sub-Interpreter mit eigenem GIL, und seit 3.14 concurrent.interpreters, mit dem man sie ohne C benutzt. Das Programm ist dasselbe; nur die Post wird teurer.</translation>
    </message>
    <message>
        <source>Nurseries</source>
        <translation>Nurserys</translation>
    </message>
    <message>
        <source>In a nursery no task outlives the one that started it; if one fails, the others are called back, and nobody is left behind.</source>
        <translation>In einer Nursery überlebt kein Task den, der ihn gestartet hat; schlägt einer fehl, werden die anderen zurückgerufen, und niemand bleibt zurück.</translation>
    </message>
    <message>
        <source>A page of three parts</source>
        <translation>Eine Seite aus drei Teilen</translation>
    </message>
    <message>
        <source>Page starts three tasks: Text, Picture and a long Film. Then it waits for all of them. The page stands after {end of Page in 1}.
</source>
        <translation>Page startet drei Tasks: Text, Picture und einen langen Film. Dann wartet er auf alle. Die Seite steht nach {end of Page in 1}.
</translation>
    </message>
    <message>
        <source>This is how most programs do it, a few tasks started, a few results awaited. Ask what could go wrong. Somebody will say it.</source>
        <translation>So machen es die meisten Programme: ein paar Tasks starten, auf ein paar Ergebnisse warten. Fragen, was schiefgehen kann. Irgendwer wird es sagen.</translation>
    </message>
    <message>
        <source>Picture is broken</source>
        <translation>Picture ist kaputt</translation>
    </message>
    <message>
        <source>Picture fails. Page hears of it, says sorry, and ends after {end of Page in 1}. When is *everything* over?</source>
        <translation>Picture schlägt fehl. Page erfährt es, entschuldigt sich und endet nach {end of Page in 1}. Wann ist *alles* vorbei?</translation>
    </message>
    <message>
        <source>at the same moment</source>
        <translation>im selben Augenblick</translation>
    </message>
    <message>
        <source>when Text is there</source>
        <translation>wenn Text da ist</translation>
    </message>
    <message>
        <source>when the Film is there</source>
        <translation>wenn der Film da ist</translation>
    </message>
    <message>
        <source>Nobody has told Text and Film. They go on, for a page that is gone: *orphans*. Their results are for nobody, and so are their failures.
</source>
        <translation>Niemand hat es Text und Film gesagt. Sie machen weiter, für eine Seite, die es nicht mehr gibt: *Waisen*. Ihre Ergebnisse sind für niemanden, und ihre Fehler auch nicht.
</translation>
    </message>
    <message>
        <source>&quot;asyncio.gather cancels the others if one fails&quot; is a common belief, and wrong. It raises the failure at once, and the others run on.</source>
        <translation>&quot;asyncio.gather bricht die anderen ab, wenn einer fehlschlägt&quot;, glauben viele, und es stimmt nicht. Es meldet den Fehler sofort, und die anderen laufen weiter.</translation>
    </message>
    <message>
        <source>A nursery</source>
        <translation>Eine Nursery</translation>
    </message>
    <message>
        <source>A *nursery* has one door, and nobody leaves before the last child is out. When Picture fails, the others are called back: all is over after {makespan of 2} instead of {makespan of 1}.
</source>
        <translation>Eine *Nursery* ist eine Kinderstube mit einer Tür, und niemand geht, bevor das letzte Kind draußen ist. Schlägt Picture fehl, werden die anderen zurückgerufen: Nach {makespan of 2} statt {makespan of 1} ist alles vorbei.
</translation>
    </message>
    <message>
        <source>Trio calls it a nursery, asyncio a TaskGroup (since 3.11), Kotlin and Swift have it in the language. Point at the moment when Film ends; it is that of Picture&apos;s failure.</source>
        <translation>Trio nennt es Nursery, asyncio TaskGroup (seit 3.11), Kotlin und Swift haben es in der Sprache. Auf den Augenblick zeigen, in dem Film endet; es ist der, in dem Picture fehlschlägt.</translation>
    </message>
    <message>
        <source>Started and forgotten</source>
        <translation>Gestartet und vergessen</translation>
    </message>
    <message>
        <source>In a nursery</source>
        <translation>In einer Nursery</translation>
    </message>
    <message>
        <source>A page in a nursery</source>
        <translation>Eine Seite in einer Nursery</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>Call back a thread</source>
        <translation>Einen Thread zurückrufen</translation>
    </message>
    <message>
        <source>Now Film is one long wait of **300 ms**. As a coroutine it is called back when Picture fails. And as a thread?</source>
        <translation>Jetzt ist Film ein einziges langes Warten von **300 ms**. Als Koroutine wird er zurückgerufen, wenn Picture fehlschlägt. Und als Thread?</translation>
    </message>
    <message>
        <source>a little later</source>
        <translation>etwas später</translation>
    </message>
    <message>
        <source>when it has waited to the end</source>
        <translation>wenn er zu Ende gewartet hat</translation>
    </message>
    <message>
        <source>Coroutine: {end of Film in 1}; thread: {end of Film in 2}. Nobody can reach into a thread that waits. It can only be asked, and it looks when it has time.
</source>
        <translation>Koroutine: {end of Film in 1}; Thread: {end of Film in 2}. In einen Thread, der wartet, kann niemand hineingreifen. Man kann ihn nur bitten, und er sieht nach, wenn er Zeit hat.
</translation>
    </message>
    <message>
        <source>Java had Thread.stop. It left locked locks and half-written data, was deprecated in 1998, and since Java 20 it only throws. Python never had one.</source>
        <translation>Java hatte Thread.stop. Es hinterließ genommene Sperren und halb geschriebene Daten, war seit 1998 verpönt und wirft seit Java 20 nur noch einen Fehler. Python hatte so etwas nie.</translation>
    </message>
    <message>
        <source>One long wait</source>
        <translation>Ein langes Warten</translation>
    </message>
    <message>
        <source>Coroutines</source>
        <translation>Koroutinen</translation>
    </message>
    <message>
        <source>Who tidies up?</source>
        <translation>Wer räumt auf?</translation>
    </message>
    <message>
        <source>Film has something to tidy up (`finally`), which takes 2 ms. Called back: who does it?</source>
        <translation>Film hat etwas aufzuräumen (`finally`), das 2 ms dauert. Er wird zurückgerufen: Wer tut es?</translation>
    </message>
    <message>
        <source>coroutine and thread</source>
        <translation>Koroutine und Thread</translation>
    </message>
    <message>
        <source>the process alone</source>
        <translation>nur der Prozess</translation>
    </message>
    <message>
        <source>A coroutine is told, and tidies up. A thread does so when it looks. A process is killed: quick, and no last words.
</source>
        <translation>Eine Koroutine erfährt es und räumt auf. Ein Thread tut es, wenn er nachsieht. Ein Prozess wird getötet: schnell, und ohne letzte Worte.
</translation>
    </message>
    <message>
        <source>Quick, tidy, anywhere; choose two. What a killed process leaves behind, temporary files, shared memory, somebody else has to sweep up.</source>
        <translation>Schnell, ordentlich, überall; zwei davon darf man wählen. Was ein getöteter Prozess zurücklässt, temporäre Dateien, gemeinsamen Speicher, muss jemand anders wegkehren.</translation>
    </message>
    <message>
        <source>A limit for the whole house</source>
        <translation>Ein Limit für das ganze Haus</translation>
    </message>
    <message>
        <source>Page allows **50 ms** for everything. Film, inside, allows itself **200 ms** and needs 300. When does Film end?</source>
        <translation>Page erlaubt **50 ms** für alles. Film, darin, erlaubt sich **200 ms** und braucht 300. Wann endet Film?</translation>
    </message>
    <message>
        <source>after 50 ms</source>
        <translation>nach 50 ms</translation>
    </message>
    <message>
        <source>after 200 ms</source>
        <translation>nach 200 ms</translation>
    </message>
    <message>
        <source>after 250 ms</source>
        <translation>nach 250 ms</translation>
    </message>
    <message>
        <source>after 300 ms</source>
        <translation>nach 300 ms</translation>
    </message>
    <message>
        <source>After {end of Film in 1}. Limits nest as nurseries do: the earliest counts, and nobody inside has to know of the one outside.
</source>
        <translation>Nach {end of Film in 1}. Limits stecken ineinander wie Nurserys: Das früheste gilt, und niemand drinnen muss von dem draußen wissen.
</translation>
    </message>
    <message>
        <source>Compare a timeout at each call. Ten calls with a limit of a second each can take ten seconds, and each was in time.</source>
        <translation>Mit einem Zeitlimit bei jedem Aufruf vergleichen. Zehn Aufrufe mit je einer Sekunde Limit können zehn Sekunden dauern, und jeder war pünktlich.</translation>
    </message>
    <message>
        <source>A page with a limit</source>
        <translation>Eine Seite mit einem Limit</translation>
    </message>
    <message>
        <source>Generosity</source>
        <translation>Großzügigkeit</translation>
    </message>
    <message>
        <source>How long a limit must Page give until Film ends on its own? What does a limit of a **second** gain?</source>
        <translation>Wie viel Zeit muss Page geben, bis Film von selbst endet? Was bringt ein Limit von einer **Sekunde**?</translation>
    </message>
    <message>
        <source>Nothing beyond Film&apos;s own 200 ms. Of three parts, two are shown, whatever Page does; look at the variable.</source>
        <translation>Nichts, was über die 200 ms von Film hinausgeht. Von drei Teilen werden zwei gezeigt, was Page auch tut; auf die Variable schauen.</translation>
    </message>
    <message>
        <source>Nobody left behind</source>
        <translation>Niemand bleibt zurück</translation>
    </message>
    <message>
        <source>- Started and forgotten: orphans, lost failures.
- In a nursery: when the block is over, all in it is over, well or not.

A function that starts something and comes back should not leave anybody running.
</source>
        <translation>- Gestartet und vergessen: Waisen, verlorene Fehler.
- In einer Nursery: Wenn der Block vorbei ist, ist alles darin vorbei, gut oder nicht.

Eine Funktion, die etwas startet und zurückkehrt, sollte niemanden weiterlaufen lassen.
</translation>
    </message>
    <message>
        <source>Smith&apos;s comparison, a task that is started and forgotten is the goto of concurrency. Nobody forbids it; after a while, nobody misses it. That it is better is judgement; that nobody is left, you have seen.</source>
        <translation>Smiths Vergleich: Ein Task, den man startet und vergisst, ist das goto der Nebenläufigkeit. Niemand verbietet es; nach einer Weile vermisst es niemand. Dass es besser ist, ist ein Urteil; dass niemand übrig bleibt, war zu sehen.</translation>
    </message>
    <message>
        <source>Processes to the rescue</source>
        <translation>Prozesse als Rettung</translation>
    </message>
    <message>
        <source>Each process has a GIL of its own, so processes compute in parallel; starting them and talking to them is what they cost.</source>
        <translation>Jeder Prozess hat einen eigenen GIL, darum rechnen Prozesse parallel; was sie kosten, ist das Starten und das Reden miteinander.</translation>
    </message>
    <message>
        <source>Python works out `pow(42, 1_250_000)` eight times; the answer has two million digits. One after another: {makespan of 1}. The machine has four cores, each with two hardware threads. What a waste!
</source>
        <translation>Python rechnet `pow(42, 1_250_000)` aus, achtmal; das Ergebnis hat zwei Millionen Stellen. Nacheinander: {makespan of 1}. Die Maschine hat vier Kerne mit je zwei Hardware-Threads. Was für eine Verschwendung!
</translation>
    </message>
    <message>
        <source>These are published figures, 6.217 s, and the simulated machine is built like the one they come from.</source>
        <translation>Die Zahlen sind veröffentlicht, 6,217 s, und die simulierte Maschine ist gebaut wie die, von der sie stammen.</translation>
    </message>
    <message>
        <source>Eight threads</source>
        <translation>Acht Threads</translation>
    </message>
    <message>
        <source>Eight threads, a power for each. How long now?</source>
        <translation>Acht Threads, einer für jede Potenz. Wie lange dauert es jetzt?</translation>
    </message>
    <message>
        <source>about 0.8 s</source>
        <translation>etwa 0,8 s</translation>
    </message>
    <message>
        <source>about 1.6 s</source>
        <translation>etwa 1,6 s</translation>
    </message>
    <message>
        <source>about 3.1 s</source>
        <translation>etwa 3,1 s</translation>
    </message>
    <message>
        <source>about 6.2 s</source>
        <translation>etwa 6,2 s</translation>
    </message>
    <message>
        <source>{makespan of 2}. `pow` holds the GIL until it has the answer. Others asked for it {drop_requests of 2} times, and nobody listened.
</source>
        <translation>{makespan of 2}. `pow` hält den GIL, bis es fertig ist. Andere haben {drop_requests of 2}-mal um die Freigabe gebeten, und niemand hat zugehört.
</translation>
    </message>
    <message>
        <source>Not even the switch interval helps. A native call cannot be interrupted; the request is seen when it returns.</source>
        <translation>Nicht einmal das Umschaltintervall hilft. Ein nativer Aufruf lässt sich nicht unterbrechen; die Bitte wird gesehen, wenn er zurückkehrt.</translation>
    </message>
    <message>
        <source>Eight processes</source>
        <translation>Acht Prozesse</translation>
    </message>
    <message>
        <source>Eight processes, and each brings its own GIL. How long now?</source>
        <translation>Acht Prozesse, und jeder bringt seinen eigenen GIL mit. Wie lange dauert es jetzt?</translation>
    </message>
    <message>
        <source>{makespan of 3}: {speedup of 3}, not eight times. The system shows eight processors, but two hardware threads share one core, and here two are no faster than one.
</source>
        <translation>{makespan of 3}: {speedup of 3}, nicht achtmal so schnell. Das System zeigt acht Prozessoren an, aber je zwei Hardware-Threads teilen sich einen Kern, und zwei sind hier nicht schneller als einer.
</translation>
    </message>
    <message>
        <source>Published, 1.639 s. Whoever said 0.8 s has believed the task manager.</source>
        <translation>Veröffentlicht: 1,639 s. Wer 0,8 s gesagt hat, hat dem Task-Manager geglaubt.</translation>
    </message>
    <message>
        <source>The bill: starting</source>
        <translation>Die Rechnung: das Starten</translation>
    </message>
    <message>
        <source>Four jobs of **25 ms**, four cores, four fresh processes. In a row it takes {makespan of 1}. And now?</source>
        <translation>Vier kleine Arbeiten von **25 ms**, vier Kerne, vier frische Prozesse. Nacheinander dauert es {makespan of 1}. Und jetzt?</translation>
    </message>
    <message>
        <source>about 25 ms</source>
        <translation>etwa 25 ms</translation>
    </message>
    <message>
        <source>about 100 ms</source>
        <translation>etwa 100 ms</translation>
    </message>
    <message>
        <source>about 150 ms</source>
        <translation>etwa 150 ms</translation>
    </message>
    <message>
        <source>{makespan of 2}: slower than not at all. Each process starts a Python of its own first (`spawn`). A copy of one that runs already (`fork`) takes {makespan of 3}.
</source>
        <translation>{makespan of 2}: langsamer als ohne sie. Jeder Prozess startet erst ein eigenes Python (`spawn`). Mit Kopien eines Prozesses, der schon läuft (`fork`), dauert es {makespan of 3}.
</translation>
    </message>
    <message>
        <source>&quot;Linux forks&quot; is out of date, too. Since Python 3.14 the default there is forkserver, between the two; macOS has spawned since 3.8 and Windows always has. A fork of a process with threads is asking for trouble.
</source>
        <translation>Auch &quot;Linux nimmt fork&quot; ist überholt. Seit Python 3.14 ist dort forkserver der Standard, ein Mittelding; macOS nimmt seit 3.8 spawn, Windows schon immer. Ein fork eines Prozesses mit Threads fordert Ärger heraus.
</translation>
    </message>
    <message>
        <source>Four short jobs</source>
        <translation>Vier kurze Tasks</translation>
    </message>
    <message>
        <source>Fresh processes</source>
        <translation>Frische Prozesse</translation>
    </message>
    <message>
        <source>Forked processes</source>
        <translation>Prozesse mit fork</translation>
    </message>
    <message>
        <source>The bill: talking</source>
        <translation>Die Rechnung: das Reden</translation>
    </message>
    <message>
        <source>Four workers compute for **50 ms**; each sends home an answer of **20 MB**. Threads without a GIL take {makespan of 1}. And processes?</source>
        <translation>Vier Worker rechnen **50 ms**; jeder schickt ein Ergebnis von **20 MB** heim. Threads ohne GIL brauchen {makespan of 1}. Und Prozesse?</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>genauso lang</translation>
    </message>
    <message>
        <source>about twice as long</source>
        <translation>etwa doppelt so lang</translation>
    </message>
    <message>
        <source>ten times as long</source>
        <translation>zehnmal so lang</translation>
    </message>
    <message>
        <source>{makespan of 2}. Threads hand over the address of an object. A process pickles it, pushes every byte through a pipe, and the reader unpickles it: {total overhead in 2} of work for nothing.
</source>
        <translation>{makespan of 2}. Threads reichen die Adresse eines Objekts weiter. Ein Prozess verpackt es mit pickle, schiebt jedes Byte durch eine Pipe, und der Leser packt es wieder aus: {total overhead in 2} Arbeit für nichts.
</translation>
    </message>
    <message>
        <source>Send names of files, or numbers, or put the data into shared memory. Do not send the pictures.</source>
        <translation>Dateinamen schicken, oder Zahlen, oder die Daten in gemeinsamen Speicher legen. Nicht die Bilder schicken.</translation>
    </message>
    <message>
        <source>A big answer</source>
        <translation>Ein großes Ergebnis</translation>
    </message>
    <message>
        <source>A thousand jobs of **0.1 ms**; in a row they take {makespan of 1}. A pool of four processes gets them one by one. How long?</source>
        <translation>Tausend Tasks von **0,1 ms**; nacheinander dauern sie {makespan of 1}. Ein Pool aus vier Prozessen bekommt sie einzeln. Wie lange dauert das?</translation>
    </message>
    <message>
        <source>{makespan of 2}. Wrapping a job costs as much as the job. The main process wraps; the workers wait for the post.
</source>
        <translation>{makespan of 2}. Einen Task einzupacken kostet so viel wie der Task. Der Hauptprozess packt; die Worker warten auf die Post.
</translation>
    </message>
    <message>
        <source>This is the most common disappointment with multiprocessing, and it has one word as its remedy.</source>
        <translation>Das ist die häufigste Enttäuschung mit multiprocessing, und ein einziges Wort hilft dagegen.</translation>
    </message>
    <message>
        <source>A pool</source>
        <translation>Ein Pool</translation>
    </message>
    <message>
        <source>Send several jobs in one message. Do all thousand within **40 ms**. Is more always better?</source>
        <translation>Schickt mehrere Tasks in einer Nachricht. Erledigt alle tausend innerhalb von **40 ms**. Ist mehr immer besser?</translation>
    </message>
    <message>
        <source>From 25 on. 250 is best here, since four chunks suit four workers; 1,000 sends everything to one of them, and three have a holiday.
</source>
        <translation>Ab 25 geht es. Am besten ist hier 250, denn vier Pakete passen zu vier Workern; 1.000 schickt alles an einen, und drei haben Urlaub.
</translation>
    </message>
    <message>
        <source>You pick</source>
        <translation>Ihr wählt</translation>
    </message>
    <message>
        <source>Four jobs of **0.1 ms**, four cores, nothing to wait for.</source>
        <translation>Vier Tasks von **0,1 ms**, vier Kerne, nichts, worauf man warten müsste.</translation>
    </message>
    <message>
        <source>One after another: {makespan of 1}. There is nothing to wait for and too little to share; every model adds its own costs. The fastest way is sometimes a `for` loop.
</source>
        <translation>Nacheinander: {makespan of 1}. Es gibt nichts zu warten und zu wenig zu teilen; jedes Modell bringt nur eigene Kosten mit. Am schnellsten ist manchmal eine `for`-Schleife.
</translation>
    </message>
    <message>
        <source>Who has picked processes? They were the heroes of this lesson for a good five minutes.</source>
        <translation>Wer hat Prozesse gewählt? Sie waren gut fünf Minuten lang die Helden dieser Lektion.</translation>
    </message>
    <message>
        <source>Four tiny jobs</source>
        <translation>Vier winzige Tasks</translation>
    </message>
    <message>
        <source>When is it worth it?</source>
        <translation>Wann lohnt es sich?</translation>
    </message>
    <message>
        <source>A process is worth it if it
- computes much longer than it takes to start,
- sends little,
- need not share.

Here: {speedup of 1}. If it waits, take threads.
</source>
        <translation>Ein Prozess lohnt sich, wenn er
- viel länger rechnet, als sein Start dauert,
- wenig verschickt,
- nichts teilen muss.

Hier: {speedup of 1}. Wenn er nur wartet, nehmt Threads.
</translation>
    </message>
    <message>
        <source>Eight powers again, for the last time. Which of the three lines does each of our four examples meet?</source>
        <translation>Zum letzten Mal die acht Potenzen. Welche der drei Zeilen erfüllt jedes unserer vier Beispiele?</translation>
    </message>
    <message>
        <source>Producers and consumers</source>
        <translation>Erzeuger und Verbraucher</translation>
    </message>
    <message>
        <source>A buffer evens out bursts and makes nothing faster in the end; the slowest sets the pace, and a bound pushes back.</source>
        <translation>Ein Puffer gleicht Schübe aus und macht am Ende nichts schneller; der Langsamste gibt das Tempo vor, und eine Grenze übt Gegendruck aus.</translation>
    </message>
    <message>
        <source>A bigger shelf</source>
        <translation>Ein größeres Regal</translation>
    </message>
    <message>
        <source>Baker bakes a roll in 1 ms, Seller sells one in 3 ms. The shelf has **20** places now instead of **4**. When are all 20 rolls sold?</source>
        <translation>Baker, der Bäcker, bäckt ein Brötchen in 1 ms, Seller verkauft eins in 3 ms. Das Regal hat jetzt **20** Plätze statt **4**. Wann sind alle 20 Brötchen verkauft?</translation>
    </message>
    <message>
        <source>much earlier</source>
        <translation>viel früher</translation>
    </message>
    <message>
        <source>a little earlier</source>
        <translation>etwas früher</translation>
    </message>
    <message>
        <source>just as late</source>
        <translation>genauso spät</translation>
    </message>
    <message>
        <source>{makespan of 1} with 4 places, {makespan of 2} with 20. The slower of the two sets the pace, and no shelf in the world makes Seller sell faster.
</source>
        <translation>{makespan of 1} mit 4 Plätzen, {makespan of 2} mit 20. Der Langsamere gibt das Tempo vor, und kein Regal der Welt lässt Seller schneller verkaufen.
</translation>
    </message>
    <message>
        <source>Who in the class has a pile of unread books? A bigger pile has never made anybody read faster.</source>
        <translation>Wer in der Klasse hat einen Stapel ungelesener Bücher? Von einem größeren Stapel hat noch nie jemand schneller gelesen.</translation>
    </message>
    <message>
        <source>Baker and seller</source>
        <translation>Bäcker und Verkäufer</translation>
    </message>
    <message>
        <source>4 places</source>
        <translation>4 Plätze</translation>
    </message>
    <message>
        <source>20 places</source>
        <translation>20 Plätze</translation>
    </message>
    <message>
        <source>How old is your roll?</source>
        <translation>Wie alt ist euer Brötchen?</translation>
    </message>
    <message>
        <source>With 20 places, the last roll is baked after {end of Baker in 2}. How long after that is it sold?</source>
        <translation>Mit 20 Plätzen ist das letzte Brötchen nach {end of Baker in 2} gebacken. Wie lange danach ist es verkauft?</translation>
    </message>
    <message>
        <source>It lies behind all the others. With one place it is only {end of Seller in 1 - end of Baker in 1}. A long queue does not make you faster; it makes you *late*.
</source>
        <translation>Es liegt hinter allen anderen. Mit einem Platz sind es nur {end of Seller in 1 - end of Baker in 1}. Eine lange Schlange macht euch nicht schneller; sie macht euch *zu spät*.
</translation>
    </message>
    <message>
        <source>Routers had this for years, with buffers of megabytes. It is called bufferbloat; calls stutter while somebody downloads.</source>
        <translation>Router hatten das jahrelang, mit Puffern von Megabytes. Es heißt Bufferbloat; Gespräche stottern, während jemand etwas herunterlädt.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Platz</translation>
    </message>
    <message>
        <source>A shelf that pushes back</source>
        <translation>Ein Regal mit Gegendruck</translation>
    </message>
    <message>
        <source>A full shelf makes Baker wait, {total message_wait of Baker in 1} in all: that is *back-pressure*. Without a limit he never waits, and never hears that nobody buys.
</source>
        <translation>Ist das Regal voll, muss Baker warten, insgesamt {total message_wait of Baker in 1}: Das ist *Gegendruck* (back-pressure). Ohne Grenze wartet er nie und erfährt nie, dass keiner kauft.
</translation>
    </message>
    <message>
        <source>Whoever keeps producing faster than others consume fills any memory; the question is when. An unbounded queue is a bug that waits. Python&apos;s queue.Queue() is unbounded unless you give it a size.</source>
        <translation>Wer dauernd schneller erzeugt, als andere verbrauchen, füllt jeden Speicher; die Frage ist nur, wann. Eine unbegrenzte Warteschlange ist ein Fehler, der wartet. queue.Queue() in Python ist unbegrenzt, wenn man keine Größe angibt.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Baker and seller, no limit</source>
        <translation>Bäcker und Verkäufer, ohne Grenze</translation>
    </message>
    <message>
        <source>What a shelf is for</source>
        <translation>Wofür ein Regal gut ist</translation>
    </message>
    <message>
        <source>Now Baker bakes **eight** at once and then heats the oven. With one place all is sold after {makespan of 1}. How small a shelf brings it under **140 ms**?</source>
        <translation>Jetzt bäckt Baker **acht** auf einmal und heizt dann den Ofen. Mit einem Platz ist nach {makespan of 1} alles verkauft. Wie klein darf das Regal sein, damit es unter **140 ms** bleibt?</translation>
    </message>
    <message>
        <source>Eight, one burst. More than that gains nothing at all; try 100. A buffer evens out what comes in bursts.</source>
        <translation>Acht, ein Schub. Mehr bringt überhaupt nichts; 100 probieren. Ein Puffer gleicht aus, was in Schüben kommt.</translation>
    </message>
    <message>
        <source>Eight rolls at once</source>
        <translation>Acht Brötchen auf einmal</translation>
    </message>
    <message>
        <source>Feed the trainer</source>
        <translation>Den Trainer füttern</translation>
    </message>
    <message>
        <source>Trainer learns from a batch in **8 ms** and costs the most. Loading one takes a worker about **20 ms**. From how many workers on does a further one gain nothing?</source>
        <translation>Trainer lernt aus einem Batch in **8 ms** und kostet am meisten. Einen zu laden kostet einen Worker etwa **20 ms**. Ab wie vielen Workern bringt ein weiterer nichts mehr?</translation>
    </message>
    <message>
        <source>20 by 8 is two and a half. With one, two, three, four workers it takes {makespan of 1}, {makespan of 2}, {makespan of 3}, {makespan of 4}. Then Trainer sets the pace.
</source>
        <translation>20 durch 8 ist zweieinhalb. Mit einem, zwei, drei, vier Workern dauert es {makespan of 1}, {makespan of 2}, {makespan of 3}, {makespan of 4}. Dann gibt Trainer das Tempo vor.
</translation>
    </message>
    <message>
        <source>The first batch has to be loaded in any case; for so long Trainer waits. Reading takes 2 to 18 ms at random, decoding 10 ms.</source>
        <translation>Der erste Batch muss in jedem Fall geladen werden; so lange wartet Trainer. Lesen dauert zufällig 2 bis 18 ms, Dekodieren 10 ms.</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Worker</translation>
    </message>
    <message>
        <source>2 workers</source>
        <translation>2 Worker</translation>
    </message>
    <message>
        <source>3 workers</source>
        <translation>3 Worker</translation>
    </message>
    <message>
        <source>4 workers</source>
        <translation>4 Worker</translation>
    </message>
    <message>
        <source>Threads or processes?</source>
        <translation>Threads oder Prozesse?</translation>
    </message>
    <message>
        <source>Decoding is Python code. Four threads under a GIL, or four processes, which have to be started and pack every batch. Which feed Trainer better?</source>
        <translation>Dekodieren ist Python-Code. Vier Threads mit einem GIL oder vier Prozesse, die erst starten und jeden Batch verpacken müssen. Wer füttert Trainer besser?</translation>
    </message>
    <message>
        <source>threads with a GIL</source>
        <translation>Threads mit GIL</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>{makespan of 1} against {makespan of 2}. Starting and packing costs the workers {total overhead in 2} together; taking turns at decoding costs more. Without a GIL, threads need {makespan of 3}.
</source>
        <translation>{makespan of 1} gegen {makespan of 2}. Starten und Verpacken kosten die Worker zusammen {total overhead in 2}; sich beim Dekodieren abzuwechseln kostet mehr. Ohne GIL brauchen Threads {makespan of 3}.
</translation>
    </message>
    <message>
        <source>That is why PyTorch&apos;s DataLoader starts processes. With free-threaded Python, it need not.</source>
        <translation>Darum startet der DataLoader von PyTorch Prozesse. Mit dem free-threaded Python muss er das nicht.</translation>
    </message>
    <message>
        <source>Is there a roll?</source>
        <translation>Ist ein Brötchen da?</translation>
    </message>
    <message>
        <source>One place, two bakers, two sellers. A seller finds it empty, waits, and is *woken*: a roll is there! Is it?</source>
        <translation>Ein Platz, zwei Bäcker, zwei Verkäufer. Ein Verkäufer findet ihn leer, wartet und wird *geweckt*: Ein Brötchen ist da! Wirklich?</translation>
    </message>
    <message>
        <source>yes, that is why he was woken</source>
        <translation>ja, dafür wurde er ja geweckt</translation>
    </message>
    <message>
        <source>perhaps, if nobody was quicker</source>
        <translation>vielleicht, wenn niemand schneller war</translation>
    </message>
    <message>
        <source>only if bakers are slow</source>
        <translation>nur, wenn die Bäcker langsam sind</translation>
    </message>
    <message>
        <source>He is woken, but must take the lock again first, and somebody may be quicker. So &quot;*if* it is empty, wait&quot; is wrong; &quot;*while* it is empty, wait&quot; is right.
</source>
        <translation>Er ist geweckt, muss aber erst wieder die Sperre nehmen, und da kann jemand schneller sein. &quot;*Falls* leer, warte&quot; ist also falsch; &quot;*solange* leer, warte&quot; ist richtig.
</translation>
    </message>
    <message>
        <source>This run ends well, and so would a thousand like it. The next step looks harder.</source>
        <translation>Dieser Lauf geht gut aus, und tausend weitere gingen es wohl auch. Der nächste Schritt sieht genauer hin.</translation>
    </message>
    <message>
        <source>Look, then buy</source>
        <translation>Hinsehen, dann kaufen</translation>
    </message>
    <message>
        <source>A search through {tries of hunt} schedules finds {failures of hunt} in which a roll is sold that is not there, or two lie on one place. Interruptions needed: {interruptions of hunt}.
</source>
        <translation>Eine Suche durch {tries of hunt} Abläufe findet {failures of hunt}, in denen ein Brötchen verkauft wird, das nicht da ist, oder zwei auf einem Platz liegen. Nötige Unterbrechungen: {interruptions of hunt}.
</translation>
    </message>
    <message>
        <source>In Hoare&apos;s monitors (1974), the one who was woken ran at once, and &quot;if&quot; was right. Mesa (1980), Java, Python and POSIX do not do that, so old books and new libraries disagree.</source>
        <translation>In Hoares Monitoren (1974) lief der Geweckte sofort, und &quot;if&quot; war richtig. Mesa (1980), Java, Python und POSIX machen das nicht; darum widersprechen sich alte Bücher und neue Bibliotheken.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal hinsehen</translation>
    </message>
    <message>
        <source>One word changed, `while` instead of `if`: of {tries of hunt} schedules, **{failures of hunt}** go wrong. In Python, `wait_for` looks again for you.
</source>
        <translation>Ein Wort geändert, `while` statt `if`: Von {tries of hunt} Abläufen gehen **{failures of hunt}** schief. In Python sieht `wait_for` für euch noch einmal hin.
</translation>
    </message>
    <message>
        <source>That a search finds nothing is no proof. The reason is one, the condition holds whenever the loop is left.</source>
        <translation>Dass eine Suche nichts findet, ist kein Beweis. Der Grund ist einer: Die Bedingung gilt immer, wenn die Schleife verlassen wird.</translation>
    </message>
    <message>
        <source>A bounded buffer that looks again</source>
        <translation>Ein begrenzter Puffer, der noch einmal hinsieht</translation>
    </message>
    <message>
        <source>Who goes first?</source>
        <translation>Wer kommt zuerst dran?</translation>
    </message>
    <message>
        <source>No policy is best at everything; the one that waits least lets long jobs starve, and the one that answers first finishes last.</source>
        <translation>Keine Strategie ist in allem die beste; die mit der kürzesten Wartezeit lässt lange Tasks verhungern, und die am schnellsten antwortet, wird zuletzt fertig.</translation>
    </message>
    <message>
        <source>Jobs of **24, 3 and 3 ms** arrive in this order. First come, first served: A waits not at all, B waits {waiting of B in 1}, C {waiting of C in 1}; on average {waiting_mean of 1}.
</source>
        <translation>Tasks von **24, 3 und 3 ms** kommen in dieser Reihenfolge an. Wer zuerst kommt, läuft zuerst: A wartet gar nicht, B wartet {waiting of B in 1}, C {waiting of C in 1}; im Mittel {waiting_mean of 1}.
</translation>
    </message>
    <message>
        <source>The shop with one till. It is fair, everybody says, and nobody likes it.</source>
        <translation>Der Laden mit einer Kasse. Das ist gerecht, sagen alle, und keiner mag es.</translation>
    </message>
    <message>
        <source>Three jobs</source>
        <translation>Drei Tasks</translation>
    </message>
    <message>
        <source>First come</source>
        <translation>Wer zuerst kommt</translation>
    </message>
    <message>
        <source>Same jobs, same core, but the **shortest first**. What is the mean wait now?</source>
        <translation>Dieselben Tasks, derselbe Kern, aber der **kürzeste zuerst**. Wie lang ist die mittlere Wartezeit jetzt?</translation>
    </message>
    <message>
        <source>17 ms. The work is the same</source>
        <translation>17 ms. Die Arbeit ist dieselbe</translation>
    </message>
    <message>
        <source>3 ms</source>
        <translation>3 ms</translation>
    </message>
    <message>
        <source>{waiting_mean of 2}. A waits {waiting of A in 2} longer than before, and B and C together {waiting of B in 1 + waiting of C in 1 - waiting of B in 2 - waiting of C in 2} less. No order has a smaller mean.
</source>
        <translation>{waiting_mean of 2}. A wartet {waiting of A in 2} länger als vorher, B und C zusammen {waiting of B in 1 + waiting of C in 1 - waiting of B in 2 - waiting of C in 2} kürzer. Keine Reihenfolge hat ein kleineres Mittel.
</translation>
    </message>
    <message>
        <source>Whoever lets a short one pass loses little, and the short one wins much. That is the whole proof.</source>
        <translation>Wer einen Kurzen vorlässt, verliert wenig, und der Kurze gewinnt viel. Das ist der ganze Beweis.</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Der Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Jobs of **6, 8, 7 and 3 ms**. You say who goes next. Get the mean wait down to **7 ms**.</source>
        <translation>Tasks von **6, 8, 7 und 3 ms**. Ihr sagt, wer als Nächster läuft. Bringt die mittlere Wartezeit auf **7 ms** herunter.</translation>
    </message>
    <message>
        <source>Who would be annoyed most by having to wait?</source>
        <translation>Wen würde das Warten am meisten ärgern?</translation>
    </message>
    <message>
        <source>D, A, C, B. With every other order somebody waits more. Let one try it at the computer and the class call out.</source>
        <translation>D, A, C, B. Bei jeder anderen Reihenfolge wartet jemand länger. Einen an den Computer lassen, die Klasse ruft zu.</translation>
    </message>
    <message>
        <source>Four jobs at once</source>
        <translation>Vier Tasks auf einmal</translation>
    </message>
    <message>
        <source>They keep arriving</source>
        <translation>Es kommen immer neue</translation>
    </message>
    <message>
        <source>A (8 ms) comes at 0, B (4 ms) at 1, C (9 ms) at 2, D (5 ms) at 3. **Shortest remaining time** rules; B is running. Who is next?</source>
        <translation>A (8 ms) kommt bei 0, B (4 ms) bei 1, C (9 ms) bei 2, D (5 ms) bei 3. Es gilt: **die kürzeste Restzeit zuerst**; B läuft gerade. Wer ist der Nächste?</translation>
    </message>
    <message>
        <source>D: 5 ms left, A has 7, C has 9. A was first here and waits {waiting of A in 1}. The mean is {waiting_mean of 1}; if nobody could be interrupted, it would be {waiting_mean of 2}.
</source>
        <translation>D: 5 ms bleiben ihm, A hat 7, C hat 9. A war als Erster da und wartet {waiting of A in 1}. Das Mittel ist {waiting_mean of 1}; könnte niemand unterbrochen werden, wären es {waiting_mean of 2}.
</translation>
    </message>
    <message>
        <source>Write down what each has left at 3.5 ms before anybody answers.</source>
        <translation>Anschreiben, was jedem bei 3,5 ms noch bleibt, bevor jemand antwortet.</translation>
    </message>
    <message>
        <source>Four jobs</source>
        <translation>Vier Tasks</translation>
    </message>
    <message>
        <source>Shortest remaining</source>
        <translation>Kürzeste Restzeit</translation>
    </message>
    <message>
        <source>Who answers first?</source>
        <translation>Wer antwortet zuerst?</translation>
    </message>
    <message>
        <source>Somebody sits in front of each job and wants to see **something**. Who has the best mean response?</source>
        <translation>Vor jedem Task sitzt jemand und will **irgendetwas** sehen. Wer hat die beste mittlere Antwortzeit?</translation>
    </message>
    <message>
        <source>Round robin, 1 ms each</source>
        <translation>Round Robin, je 1 ms</translation>
    </message>
    <message>
        <source>Round robin: {response_mean of 3} until the first run. The price is the *worst* wait of all: {waiting_mean of 3}, against {waiting_mean of 2}. Quick to answer, slow to finish.
</source>
        <translation>Round Robin: {response_mean of 3} bis zum ersten Lauf. Der Preis ist die *schlechteste* Wartezeit von allen: {waiting_mean of 3}, gegen {waiting_mean of 2}. Schnell geantwortet, spät fertig.
</translation>
    </message>
    <message>
        <source>Ask for both guesses, response and waiting. Nearly everybody expects round robin to be good at both, because it is fair.</source>
        <translation>Nach beidem fragen, Antwortzeit und Wartezeit. Fast alle erwarten, dass Round Robin in beidem gut ist, weil es gerecht ist.</translation>
    </message>
    <message>
        <source>Urgent!</source>
        <translation>Dringend!</translation>
    </message>
    <message>
        <source>**Patient** is there from the start. Ten urgent jobs come, one every 8 ms, and each needs 8 ms. When does Patient begin?</source>
        <translation>**Patient** ist von Anfang an da. Zehn dringende Tasks kommen, alle 8 ms einer, und jeder braucht 8 ms. Wann fängt Patient an?</translation>
    </message>
    <message>
        <source>soon, in a gap</source>
        <translation>bald, in einer Lücke</translation>
    </message>
    <message>
        <source>about half-way</source>
        <translation>etwa nach der Hälfte</translation>
    </message>
    <message>
        <source>when the last urgent one is done</source>
        <translation>wenn der letzte dringende fertig ist</translation>
    </message>
    <message>
        <source>After {start of Patient in 1}, and if urgent ones never ended, never: **starvation**. It is said that at MIT, in 1973, a job was found that had waited since 1967.
</source>
        <translation>Nach {start of Patient in 1}, und wenn immer neue dringende kämen, nie: **Verhungern**. Am MIT soll man 1973 einen Task gefunden haben, der seit 1967 wartete.
</translation>
    </message>
    <message>
        <source>The story of the IBM 7094 is told in many textbooks, and nobody gives a source. It is too good to leave out, so say that.</source>
        <translation>Die Geschichte von der IBM 7094 steht in vielen Lehrbüchern, und keins nennt eine Quelle. Sie ist zu schön, um sie wegzulassen; das dazusagen.</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>With **ageing**, whoever waits becomes more urgent step by step. Let Patient begin within **50 ms**. Who pays for it?</source>
        <translation>Mit **Alterung** wird, wer wartet, Schritt für Schritt dringender. Lasst Patient innerhalb von **50 ms** anfangen. Wer bezahlt dafür?</translation>
    </message>
    <message>
        <source>A step every 15 ms does it; three steps make it as urgent as the others. All urgent jobs after it end 8 ms late.</source>
        <translation>Ein Schritt alle 15 ms reicht; nach drei Schritten ist er so dringend wie die anderen. Alle dringenden Tasks nach ihm werden 8 ms später fertig.</translation>
    </message>
    <message>
        <source>Nobody knows how long</source>
        <translation>Niemand weiß, wie lange</translation>
    </message>
    <message>
        <source>Two jobs compute for 100 ms; Typist needs **1 ms** after each key. Nobody tells the scheduler who is who. Who serves Typist best?</source>
        <translation>Zwei Tasks rechnen 100 ms; Typist, der tippt, braucht nach jeder Taste **1 ms**. Niemand sagt dem Scheduler, wer wer ist. Wer bedient Typist am besten?</translation>
    </message>
    <message>
        <source>Multi-level feedback</source>
        <translation>Mehrstufiges Feedback</translation>
    </message>
    <message>
        <source>Feedback: Typist waits {waiting of Typist in 3} in all, against {waiting of Typist in 2} and {waiting of Typist in 1}. Whoever uses up a slice sinks a level; whoever stops early stays on top.
</source>
        <translation>Feedback: Typist wartet insgesamt {waiting of Typist in 3}, gegen {waiting of Typist in 2} und {waiting of Typist in 1}. Wer seine Zeitscheibe verbraucht, sinkt eine Ebene tiefer; wer früh aufhört, bleibt oben.
</translation>
    </message>
    <message>
        <source>Shortest first needs a crystal ball. MLFQ (Corbató, 1962) looks back instead, and takes the past for the future.</source>
        <translation>Für &quot;der Kürzeste zuerst&quot; braucht man eine Kristallkugel. MLFQ (Corbató, 1962) blickt stattdessen zurück und nimmt die Vergangenheit für die Zukunft.</translation>
    </message>
    <message>
        <source>Two crunchers and a typist</source>
        <translation>Zwei, die rechnen, und einer, der tippt</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>There is no best one</source>
        <translation>Die beste gibt es nicht</translation>
    </message>
    <message>
        <source>- least waiting: shortest remaining
- quickest answer: round robin
- what matters first: priorities, with ageing
- no crystal ball: feedback

A policy says what you care about. Which one is in your pocket?
</source>
        <translation>- kürzeste Wartezeit: kürzeste Restzeit
- schnellste Antwort: Round Robin
- das Wichtige zuerst: Prioritäten, mit Alterung
- keine Kristallkugel: Feedback

Eine Strategie sagt, was euch wichtig ist. Welche steckt in eurer Tasche?
</translation>
    </message>
    <message>
        <source>None of these. Most books end with MLFQ or with Linux&apos;s CFS; CFS is out of date since Linux 6.6 (2023), which has EEVDF. Both share the time by weight, and that is the next lesson.
</source>
        <translation>Keine von diesen. Die meisten Bücher enden mit MLFQ oder mit CFS von Linux; CFS ist seit Linux 6.6 (2023) überholt, dort gibt es EEVDF. Beide teilen die Zeit nach Gewichten, und das ist die nächste Lektion.
</translation>
    </message>
    <message>
        <source>A preemptive scheduler cuts in wherever it likes and pays for each cut; a cooperative one waits until somebody stops.</source>
        <translation>Ein präemptiver Scheduler fällt ins Wort, wo er will, und zahlt jedes Mal dafür; ein kooperativer wartet, bis einer aufhört.</translation>
    </message>
    <message>
        <source>One microphone</source>
        <translation>Ein Mikrofon</translation>
    </message>
    <message>
        <source>Windbag wants to talk for **40 ms**, Anna for **8 ms**, Ben for **4 ms**. There is one microphone, and the chair takes it away after {setting quantum of 1}. This is how it begins.
</source>
        <translation>Windbag, der Schwätzer, will **40 ms** reden, Anna **8 ms**, Ben **4 ms**. Es gibt ein Mikrofon, und wer die Sitzung leitet, nimmt es jedem nach {setting quantum of 1} wieder weg. So fängt es an.
</translation>
    </message>
    <message>
        <source>The microphone is a core, the chair is the operating system. Windbag is anybody whom you know.</source>
        <translation>Das Mikrofon ist ein Kern, die Sitzungsleitung das Betriebssystem. Windbag ist jemand, den jeder kennt.</translation>
    </message>
    <message>
        <source>With a chair</source>
        <translation>Mit Leitung</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>Wer ist der Nächste?</translation>
    </message>
    <message>
        <source>After **10 ms** Ben is talking. Who gets the microphone next?</source>
        <translation>Nach **10 ms** redet Ben. Wer bekommt das Mikrofon als Nächster?</translation>
    </message>
    <message>
        <source>Windbag. Whoever is cut off goes to the back of the queue, and he was cut off first. Nobody asks how much he has talked already.
</source>
        <translation>Windbag. Wer unterbrochen wird, stellt sich hinten an, und er wurde als Erster unterbrochen. Niemand fragt, wie viel er schon geredet hat.
</translation>
    </message>
    <message>
        <source>This is round robin. It is fair to everybody who stands in the queue, and it knows nothing about them.</source>
        <translation>Das ist Round Robin. Es ist gerecht zu allen, die in der Schlange stehen, und weiß nichts über sie.</translation>
    </message>
    <message>
        <source>Without a chair</source>
        <translation>Ohne Leitung</translation>
    </message>
    <message>
        <source>Now nobody may cut in. It is your turn until **you** stop. When does Ben say his first word?</source>
        <translation>Jetzt darf niemand ins Wort fallen. Jeder ist an der Reihe, bis er **selbst** aufhört. Wann sagt Ben sein erstes Wort?</translation>
    </message>
    <message>
        <source>after 8 ms</source>
        <translation>nach 8 ms</translation>
    </message>
    <message>
        <source>after 12 ms</source>
        <translation>nach 12 ms</translation>
    </message>
    <message>
        <source>after 48 ms</source>
        <translation>nach 48 ms</translation>
    </message>
    <message>
        <source>After {start of Ben in 2}. Windbag never takes a breath, and an event loop can only wait. That is **cooperative** scheduling: in turn, if all are kind.
</source>
        <translation>Nach {start of Ben in 2}. Windbag holt nie Luft, und eine Ereignisschleife kann nur warten. Das ist **kooperatives** Scheduling: Jeder kommt dran, wenn alle nett sind.
</translation>
    </message>
    <message>
        <source>Windows 3.1 and the Macintosh before OS X worked like this. One program that did not stop, and you reached for the switch.
</source>
        <translation>So arbeiteten Windows 3.1 und der Macintosh vor OS X. Ein Programm, das nicht aufhörte, und man griff zum Schalter.
</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Take a breath</source>
        <translation>Luft holen</translation>
    </message>
    <message>
        <source>Windbag learns manners: after every millisecond he yields. Ben now ends at {end of Ben in 2}, not at {end of Ben in 1}. The meeting is as long as before. The work is the same; the order is not.
</source>
        <translation>Windbag lernt Manieren: Nach jeder Millisekunde lässt er andere vor. Ben ist nun bei {end of Ben in 2} fertig, nicht erst bei {end of Ben in 1}. Die Sitzung dauert so lange wie zuvor: gleiche Arbeit, andere Reihenfolge.
</translation>
    </message>
    <message>
        <source>In Python that is await asyncio.sleep(0). Look at Anna: she does not yield, and nobody makes her. Windbag has to listen to her to the end.
</source>
        <translation>In Python ist das await asyncio.sleep(0). Auf Anna schauen: Sie lässt niemanden vor, und niemand zwingt sie. Windbag muss ihr bis zum Ende zuhören.
</translation>
    </message>
    <message>
        <source>Without a breath</source>
        <translation>Ohne Luftholen</translation>
    </message>
    <message>
        <source>With manners</source>
        <translation>Mit Manieren</translation>
    </message>
    <message>
        <source>A stricter chair</source>
        <translation>Eine strengere Leitung</translation>
    </message>
    <message>
        <source>Let Ben say his first word within **2 ms**. When does he say his last one?</source>
        <translation>Lasst Ben sein erstes Wort innerhalb von **2 ms** sagen. Wann sagt er sein letztes?</translation>
    </message>
    <message>
        <source>With 0.5 ms he begins after 1 ms, and ends when he ended before. A short quantum answers sooner; it finishes nothing sooner.
</source>
        <translation>Mit 0,5 ms fängt er nach 1 ms an und hört auf, wann er vorher aufhörte. Ein kurzes Quantum antwortet früher; fertig wird damit nichts früher.
</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Der Preis</translation>
    </message>
    <message>
        <source>Each change of speaker takes **0.1 ms**. The chair now cuts in every 0.2 ms instead of every 4 ms. How much longer is the meeting?</source>
        <translation>Jeder Wechsel am Mikrofon dauert **0,1 ms**. Die Leitung unterbricht jetzt alle 0,2 ms statt alle 4 ms. Wie viel länger wird die Sitzung?</translation>
    </message>
    <message>
        <source>not noticeably</source>
        <translation>kaum zu merken</translation>
    </message>
    <message>
        <source>about a fifth longer</source>
        <translation>etwa ein Fünftel länger</translation>
    </message>
    <message>
        <source>{makespan of 2} instead of {makespan of 1}: {involuntary_switches of 2} interruptions instead of {involuntary_switches of 1}. Once Windbag is alone, nobody has to cut in any more.
</source>
        <translation>{makespan of 2} statt {makespan of 1}: {involuntary_switches of 2} Unterbrechungen statt {involuntary_switches of 1}. Sobald Windbag allein ist, muss niemand mehr unterbrechen.
</translation>
    </message>
    <message>
        <source>0.1 ms is made large enough to be seen. A real switch takes 2 to 5 microseconds, plus a cold cache, which is often worse.
</source>
        <translation>Die 0,1 ms sind so groß gewählt, damit man sie sieht. Ein echter Wechsel dauert 2 bis 5 Mikrosekunden, dazu kommt ein kalter Cache, und der ist oft schlimmer.
</translation>
    </message>
    <message>
        <source>Every 4 ms</source>
        <translation>Alle 4 ms</translation>
    </message>
    <message>
        <source>Every 0.2 ms</source>
        <translation>Alle 0,2 ms</translation>
    </message>
    <message>
        <source>And goroutines?</source>
        <translation>Und Goroutinen?</translation>
    </message>
    <message>
        <source>Old talks say that nobody interrupts a goroutine, either. Windbag is one now. What happens?</source>
        <translation>In alten Vorträgen heißt es, dass auch eine Goroutine niemand unterbricht. Windbag ist jetzt eine. Was geschieht?</translation>
    </message>
    <message>
        <source>he talks to the end, as in the event loop</source>
        <translation>er redet bis zum Ende, wie in der Ereignisschleife</translation>
    </message>
    <message>
        <source>he is cut off after a while</source>
        <translation>er wird nach einer Weile unterbrochen</translation>
    </message>
    <message>
        <source>He is cut off after {start of Anna in 1}, and Anna begins. The old talks were right until Go 1.14 (2020); since then a signal interrupts whoever runs for 10 ms.
</source>
        <translation>Er wird nach {start of Anna in 1} unterbrochen, und Anna fängt an. Die alten Vorträge stimmten bis Go 1.14 (2020); seither unterbricht ein Signal jeden, der 10 ms lang läuft.
</translation>
    </message>
    <message>
        <source>Before 1.14, a loop without a function call could stop a whole program, garbage collector and all.</source>
        <translation>Vor 1.14 konnte eine Schleife ohne Funktionsaufruf ein ganzes Programm anhalten, die Speicherbereinigung inbegriffen.</translation>
    </message>
    <message>
        <source>Goroutines</source>
        <translation>Goroutinen</translation>
    </message>
    <message>
        <source>Who may cut in?</source>
        <translation>Wer darf unterbrechen?</translation>
    </message>
    <message>
        <source>- **Preemptive**: anybody, anywhere, between any two lines. Nobody can hog the core; everybody needs locks.
- **Cooperative**: only where you say so. Cheap and tidy, and as slow as the rudest.
</source>
        <translation>- **Präemptiv**: jeder, überall, zwischen zwei beliebigen Zeilen. Niemand kann den Kern für sich behalten; alle brauchen Sperren.
- **Kooperativ**: nur, wo man es selbst sagt. Billig und ordentlich, und so langsam wie der Unhöflichste.
</translation>
    </message>
    <message>
        <source>Which would you take for an operating system that runs other people&apos;s programs? And inside a program of your own?</source>
        <translation>Was würdet ihr für ein Betriebssystem nehmen, auf dem fremde Programme laufen? Und innerhalb eines eigenen Programms?</translation>
    </message>
    <message>
        <source>Cooperative, with manners</source>
        <translation>Kooperativ, mit Manieren</translation>
    </message>
    <message>
        <source>Cooperative, with Windbag</source>
        <translation>Kooperativ, mit Windbag</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>How many tasks one can have is decided by what one more of them costs, in time and in memory.</source>
        <translation>Wie viele Tasks man haben kann, entscheidet, was ein weiterer kostet, an Zeit und an Speicher.</translation>
    </message>
    <message>
        <source>Ten guests</source>
        <translation>Zehn Gäste</translation>
    </message>
    <message>
        <source>Ten requests, each waits a tenth of a second. As processes {makespan of 1}, as threads {makespan of 2}, as coroutines {makespan of 3}. Who would quarrel about that?
</source>
        <translation>Zehn Anfragen, jede wartet eine Zehntelsekunde. Als Prozesse {makespan of 1}, als Threads {makespan of 2}, als Koroutinen {makespan of 3}. Wer wollte sich darüber streiten?
</translation>
    </message>
    <message>
        <source>Every tutorial compares them with ten. Ask which one the class would take, and why. All answers are right.</source>
        <translation>Jede Anleitung vergleicht sie mit zehn. Fragen, was die Klasse nehmen würde und warum. Alle Antworten sind richtig.</translation>
    </message>
    <message>
        <source>A thousand guests</source>
        <translation>Tausend Gäste</translation>
    </message>
    <message>
        <source>Now a **thousand** come at once. When has the last process finished?</source>
        <translation>Jetzt kommen **tausend** auf einmal. Wann ist der letzte Prozess fertig?</translation>
    </message>
    <message>
        <source>after 0.1 s as before</source>
        <translation>nach 0,1 s wie vorher</translation>
    </message>
    <message>
        <source>after 0.3 s</source>
        <translation>nach 0,3 s</translation>
    </message>
    <message>
        <source>after 1.1 s</source>
        <translation>nach 1,1 s</translation>
    </message>
    <message>
        <source>after 100 s</source>
        <translation>nach 100 s</translation>
    </message>
    <message>
        <source>They wait at the same time, but are *started* one by one. On average a process waits {response_mean of 1} for its turn to start, a thread {response_mean of 2}, a coroutine {response_mean of 3}.
</source>
        <translation>Sie warten gleichzeitig, werden aber nacheinander *gestartet*. Bis ein Prozess mit dem Starten dran ist, wartet er im Mittel {response_mean of 1}, ein Thread {response_mean of 2}, eine Koroutine {response_mean of 3}.
</translation>
    </message>
    <message>
        <source>One main process forks them all. Look at its core, which is busy to the end.</source>
        <translation>Ein Hauptprozess erzeugt sie alle mit fork. Auf seinen Kern schauen, der bis zum Ende beschäftigt ist.</translation>
    </message>
    <message>
        <source>Ten thousand guests</source>
        <translation>Zehntausend Gäste</translation>
    </message>
    <message>
        <source>**Ten thousand**, as threads and as coroutines. How far ahead are the coroutines?</source>
        <translation>**Zehntausend**, als Threads und als Koroutinen. Wie weit sind die Koroutinen voraus?</translation>
    </message>
    <message>
        <source>a hundred times</source>
        <translation>hundertmal so schnell</translation>
    </message>
    <message>
        <source>ten times</source>
        <translation>zehnmal so schnell</translation>
    </message>
    <message>
        <source>not even twice as fast</source>
        <translation>nicht einmal doppelt so schnell</translation>
    </message>
    <message>
        <source>{makespan of 1} against {makespan of 2}. Starting a thread is no drama today. What you run out of first is memory, or somebody&apos;s limit.
</source>
        <translation>{makespan of 1} gegen {makespan of 2}. Einen Thread zu starten ist heute kein Drama. Was zuerst ausgeht, ist der Speicher, oder jemand hat eine Grenze gesetzt.
</translation>
    </message>
    <message>
        <source>The more, the dearer?</source>
        <translation>Je mehr, desto teurer?</translation>
    </message>
    <message>
        <source>Requests in a second, from one task to a thousand. Threads and coroutines climb side by side. Processes level off at {throughput of 1 at 1000}: the one that starts them has no time left.
</source>
        <translation>Anfragen in einer Sekunde, von einem Task bis tausend. Threads und Koroutinen steigen Seite an Seite. Prozesse flachen bei {throughput of 1 at 1000} ab: Wer sie startet, hat keine Zeit mehr übrig.
</translation>
    </message>
    <message>
        <source>A curve that levels off means that something is always busy. Ask what it is.</source>
        <translation>Eine Kurve, die abflacht, heißt, dass etwas immer beschäftigt ist. Fragen, was.</translation>
    </message>
    <message>
        <source>A pool, then?</source>
        <translation>Also ein Pool?</translation>
    </message>
    <message>
        <source>The thousand again. Instead of a thread each, a pool of {setting max_workers of 1} threads serves them. When is the last one done?</source>
        <translation>Noch einmal die tausend. Statt je einem Thread bedient sie ein Pool von {setting max_workers of 1} Threads. Wann ist die letzte fertig?</translation>
    </message>
    <message>
        <source>Only {setting max_workers of 1} can wait at a time, so they come in rounds: {makespan of 1} instead of {makespan of 2}. A pool limits how many there are; for waits, a small limit is expensive.
</source>
        <translation>Nur {setting max_workers of 1} können zugleich warten, also kommen sie in Runden: {makespan of 1} statt {makespan of 2}. Ein Pool begrenzt, wie viele es sind; beim Warten ist eine kleine Grenze teuer.
</translation>
    </message>
    <message>
        <source>By default, Python&apos;s pool has as many threads as cores plus four, at most 32. So does the pool behind asyncio.to_thread.</source>
        <translation>Standardmäßig hat der Pool von Python so viele Threads wie Kerne plus vier, höchstens 32. Ebenso der Pool hinter asyncio.to_thread.</translation>
    </message>
    <message>
        <source>A small pool</source>
        <translation>Ein kleiner Pool</translation>
    </message>
    <message>
        <source>A thread each</source>
        <translation>Je ein Thread</translation>
    </message>
    <message>
        <source>And if they compute?</source>
        <translation>Und wenn sie rechnen?</translation>
    </message>
    <message>
        <source>A thousand guests who compute for **2 ms** each and wait a tenth of a second. Four cores. Who is first?</source>
        <translation>Tausend Gäste, die je **2 ms** rechnen und eine Zehntelsekunde warten. Vier Kerne. Wer ist zuerst fertig?</translation>
    </message>
    <message>
        <source>coroutines</source>
        <translation>Koroutinen</translation>
    </message>
    <message>
        <source>green threads, as in Go</source>
        <translation>Green Threads, wie in Go</translation>
    </message>
    <message>
        <source>Light as coroutines, and on all cores: {makespan of 4}. An event loop has one core ({makespan of 1}), processes pay for each start ({makespan of 3}).
</source>
        <translation>Leicht wie Koroutinen, und auf allen Kernen: {makespan of 4}. Eine Ereignisschleife hat einen Kern ({makespan of 1}), Prozesse zahlen für jeden Start ({makespan of 3}).
</translation>
    </message>
    <message>
        <source>Java has them since 21 as virtual threads, Erlang since the eighties. Python has not.</source>
        <translation>Java hat sie seit 21 als virtuelle Threads, Erlang seit den Achtzigern. Python hat sie nicht.</translation>
    </message>
    <message>
        <source>A thousand who also compute</source>
        <translation>Tausend, die auch rechnen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Processes, live</source>
        <translation>Prozesse, live</translation>
    </message>
    <message>
        <source>Threads, live</source>
        <translation>Threads, live</translation>
    </message>
    <message>
        <source>Coroutines, live</source>
        <translation>Koroutinen, live</translation>
    </message>
    <message>
        <source>How many, then?</source>
        <translation>Wie viele also?</translation>
    </message>
    <message>
        <source>Of a thousand, each waits for its start, on average:
- {response_mean of 1} as a process. *Tens*, for computing.
- {response_mean of 2} as a thread. *Hundreds*, for waiting.
- {response_mean of 3} as a coroutine. *Thousands*, if nothing blocks.
</source>
        <translation>Von tausend wartet jeder auf seinen Start, im Mittel:
- {response_mean of 1} als Prozess. *Dutzende*, zum Rechnen.
- {response_mean of 2} als Thread. *Hunderte*, zum Warten.
- {response_mean of 3} als Koroutine. *Tausende*, wenn nichts blockiert.
</translation>
    </message>
    <message>
        <source>In the order of the list. Who schedules: the system, the system, the loop. Several cores: yes; yes, but not under a GIL; no. A blocking call stops: itself, itself, everybody.
</source>
        <translation>In der Reihenfolge der Liste. Wer teilt die Zeit zu: das System, das System, die Schleife. Mehrere Kerne: ja; ja, aber nicht mit einem GIL; nein. Ein blockierender Aufruf hält an: sich selbst, sich selbst, alle.
</translation>
    </message>
    <message>
        <source>What we have not measured</source>
        <translation>Was wir nicht gemessen haben</translation>
    </message>
    <message>
        <source>It all sounds as if a run had said it. Which of these has **no** run said?</source>
        <translation>Es klingt alles, als hätte es ein Lauf gesagt. Was davon hat **kein** Lauf gesagt?</translation>
    </message>
    <message>
        <source>a small pool serves in rounds</source>
        <translation>ein kleiner Pool bedient in Runden</translation>
    </message>
    <message>
        <source>processes start one by one</source>
        <translation>Prozesse starten einer nach dem anderen</translation>
    </message>
    <message>
        <source>green threads use all cores</source>
        <translation>Green Threads benutzen alle Kerne</translation>
    </message>
    <message>
        <source>Let the class look for the evidence of the other three, step by step. The habit is worth more than the table.</source>
        <translation>Die Klasse nach den Belegen für die anderen drei suchen lassen, Schritt für Schritt. Die Gewohnheit ist mehr wert als die Tabelle.</translation>
    </message>
    <message>
        <source>While one waits, another can be served; that is concurrency, and it needs no second waiter.</source>
        <translation>Während einer wartet, kann ein anderer bedient werden; das ist Nebenläufigkeit, und sie braucht keinen zweiten Kellner.</translation>
    </message>
    <message>
        <source>Five tables, one waiter. A table thinks for **4 s**; the waiter takes its order in **1 s**. He stays at each table until it has ordered: {makespan of 1} for all five.
</source>
        <translation>Fünf Tische, ein Kellner. Ein Tisch überlegt **4 s**, der Kellner nimmt die Bestellung in **1 s** auf. Er bleibt an jedem Tisch stehen, bis dort bestellt ist: {makespan of 1} für alle fünf.
</translation>
    </message>
    <message>
        <source>Count it with the class, (4 + 1) times 5. Who has been the fifth table?</source>
        <translation>Mit der Klasse nachrechnen: (4 + 1) mal 5. Wer war schon einmal der fünfte Tisch?</translation>
    </message>
    <message>
        <source>Now the waiter serves another table while one thinks. When have all five ordered?</source>
        <translation>Jetzt bedient der Kellner andere Tische, während einer überlegt. Wann haben alle fünf bestellt?</translation>
    </message>
    <message>
        <source>after 25 s</source>
        <translation>nach 25 s</translation>
    </message>
    <message>
        <source>after 15 s</source>
        <translation>nach 15 s</translation>
    </message>
    <message>
        <source>after 9 s</source>
        <translation>nach 9 s</translation>
    </message>
    <message>
        <source>after 5 s</source>
        <translation>nach 5 s</translation>
    </message>
    <message>
        <source>All five think at the same time, for 4 s. Then they order one by one, for 5 s: there is one waiter.
</source>
        <translation>Alle fünf überlegen gleichzeitig, 4 s lang. Dann bestellen sie nacheinander, 5 s lang: Es gibt nur einen Kellner.
</translation>
    </message>
    <message>
        <source>Thinking overlaps, ordering does not</source>
        <translation>Überlegen überlappt sich, Bestellen nicht</translation>
    </message>
    <message>
        <source>Threads take {makespan of 1}, an event loop {makespan of 2}. Nobody works faster than before, and one waiter does all the work. The waits overlap: that is **concurrency**. Two at work at once would be **parallelism**.
</source>
        <translation>Threads brauchen {makespan of 1}, eine Ereignisschleife {makespan of 2}. Niemand arbeitet schneller als vorher, und ein Kellner tut alle Arbeit. Das Warten überlappt sich: Das ist **Nebenläufigkeit**. Zwei, die gleichzeitig arbeiten, das wäre **Parallelität**.
</translation>
    </message>
    <message>
        <source>Look at the last table. It has finished thinking after 4 s like all the others, and waits for the waiter.</source>
        <translation>Auf den letzten Tisch schauen: Er ist wie alle anderen nach 4 s mit dem Überlegen fertig und wartet auf den Kellner.</translation>
    </message>
    <message>
        <source>More cores?</source>
        <translation>Mehr Kerne?</translation>
    </message>
    <message>
        <source>The restaurant moves into a house with 16 rooms instead of one. When have all five ordered now?</source>
        <translation>Das Restaurant zieht um, in ein Haus mit 16 Räumen statt einem. Wann haben jetzt alle fünf bestellt?</translation>
    </message>
    <message>
        <source>at the same time as before</source>
        <translation>zur selben Zeit wie vorher</translation>
    </message>
    <message>
        <source>A room is a core, and nobody here computes: {makespan of 1} on one, {makespan of 2} on sixteen. Waiting needs no processor.
</source>
        <translation>Ein Raum ist ein Kern, und gerechnet wird hier nicht: {makespan of 1} auf einem, {makespan of 2} auf sechzehn. Warten braucht keinen Prozessor.
</translation>
    </message>
    <message>
        <source>Sixteen cores</source>
        <translation>Sechzehn Kerne</translation>
    </message>
    <message>
        <source>A second waiter</source>
        <translation>Ein zweiter Kellner</translation>
    </message>
    <message>
        <source>A second waiter is hired. When have all five tables ordered?</source>
        <translation>Ein zweiter Kellner wird eingestellt. Wann haben alle fünf Tische bestellt?</translation>
    </message>
    <message>
        <source>Two orders at a time: five tables take three rounds, 4 s + 3 s. The second waiter saves two seconds, not half of the time.
</source>
        <translation>Zwei Bestellungen auf einmal: Fünf Tische brauchen drei Runden, 4 s + 3 s. Der zweite Kellner spart zwei Sekunden, nicht die halbe Zeit.
</translation>
    </message>
    <message>
        <source>The event loop shrugs</source>
        <translation>Die Ereignisschleife zuckt mit den Schultern</translation>
    </message>
    <message>
        <source>Threads take {makespan of 1}. The event loop still takes {makespan of 2}: taking an order is a *blocking* call there, and while it blocks, nobody else is served. The second waiter stands around.
</source>
        <translation>Threads brauchen {makespan of 1}. Die Ereignisschleife braucht immer noch {makespan of 2}: Eine Bestellung aufzunehmen ist dort ein *blockierender* Aufruf, und solange er blockiert, wird sonst niemand bedient. Der zweite Kellner steht herum.
</translation>
    </message>
    <message>
        <source>Why? Let the class say it. One thread runs the loop; a call that does not await stops it, and with it everybody.</source>
        <translation>Warum? Die Klasse soll es sagen. Ein einziger Thread führt die Schleife aus; ein Aufruf ohne await hält ihn an und damit alle.</translation>
    </message>
    <message>
        <source>How many waiters does it take until all have ordered within **5.5 s**? And the event loop?</source>
        <translation>Wie viele Kellner braucht es, bis alle innerhalb von **5,5 s** bestellt haben? Und bei der Ereignisschleife?</translation>
    </message>
    <message>
        <source>Five, one for each table; then nobody waits for anybody. The loop does not care.</source>
        <translation>Fünf, einen je Tisch; dann wartet niemand auf einen anderen. Der Schleife ist es egal.</translation>
    </message>
    <message>
        <source>Who is the waiter?</source>
        <translation>Wer ist der Kellner?</translation>
    </message>
    <message>
        <source>What is the waiter in a computer?
- a lock, or a connection to a database
- the one thread of an event loop
- a printer, a disk, a graphics card

Whatever can serve one at a time.
</source>
        <translation>Was ist in einem Computer der Kellner?
- eine Sperre oder eine Verbindung zur Datenbank
- der eine Thread einer Ereignisschleife
- ein Drucker, eine Platte, eine Grafikkarte

Alles, was nur einen nach dem anderen bedienen kann.
</translation>
    </message>
    <message>
        <source>Ask first, then show. What are the tables? What would the kitchen be?</source>
        <translation>Erst fragen, dann zeigen. Was sind die Tische? Was wäre die Küche?</translation>
    </message>
    <message>
        <source>Waiting is cheap</source>
        <translation>Warten ist billig</translation>
    </message>
    <message>
        <source>Waiting needs no processor, so any model that waits for many things at once is fast, until what it waits for is the limit.</source>
        <translation>Warten braucht keinen Prozessor; darum ist jedes Modell schnell, das auf vieles zugleich wartet, bis das, worauf es wartet, nicht mehr schafft.</translation>
    </message>
    <message>
        <source>Twenty requests</source>
        <translation>Zwanzig Anfragen</translation>
    </message>
    <message>
        <source>Each of twenty requests asks a database twice and waits. In a row they take {makespan of 1}. Meanwhile the processor worked for {total running in 1}. What did it do all that time?
</source>
        <translation>Jede von zwanzig Anfragen fragt zweimal eine Datenbank und wartet. Nacheinander dauert das {makespan of 1}. Der Prozessor hat dabei {total running in 1} gearbeitet. Was hat er die ganze Zeit getan?
</translation>
    </message>
    <message>
        <source>Nothing. It stood at the window. Zoom in until you see the green at all.</source>
        <translation>Nichts. Er stand am Fenster. Hineinzoomen, bis man das Grüne überhaupt sieht.</translation>
    </message>
    <message>
        <source>Twenty Python threads, and a GIL that lets only one of them run. How long now?</source>
        <translation>Zwanzig Python-Threads, und ein GIL, der immer nur einen laufen lässt. Wie lange dauert es jetzt?</translation>
    </message>
    <message>
        <source>about 860 ms: the GIL!</source>
        <translation>etwa 860 ms: der GIL!</translation>
    </message>
    <message>
        <source>about 215 ms, a quarter</source>
        <translation>etwa 215 ms, ein Viertel</translation>
    </message>
    <message>
        <source>about 60 ms</source>
        <translation>etwa 60 ms</translation>
    </message>
    <message>
        <source>about 43 ms, as one alone</source>
        <translation>etwa 43 ms, wie eine allein</translation>
    </message>
    <message>
        <source>{makespan of 2}. Whoever waits has let go of the GIL. All the waits overlap; what is left is the computing, {total running in 2}, one at a time.
</source>
        <translation>{makespan of 2}. Wer wartet, hat den GIL losgelassen. Alles Warten überlappt sich; übrig bleibt das Rechnen, {total running in 2}, einer nach dem anderen.
</translation>
    </message>
    <message>
        <source>Those who said 860 know that the GIL is bad. Those who said 60 know what it is.</source>
        <translation>Wer 860 gesagt hat, weiß, dass der GIL schlecht ist. Wer 60 gesagt hat, weiß, was er ist.</translation>
    </message>
    <message>
        <source>And asyncio?</source>
        <translation>Und asyncio?</translation>
    </message>
    <message>
        <source>An event loop does it all on a **single** thread. Compared with the twenty threads, it is ...</source>
        <translation>Eine Ereignisschleife macht das alles auf einem **einzigen** Thread. Verglichen mit den zwanzig Threads ist sie ...</translation>
    </message>
    <message>
        <source>much faster</source>
        <translation>viel schneller</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich schnell</translation>
    </message>
    <message>
        <source>much slower</source>
        <translation>viel langsamer</translation>
    </message>
    <message>
        <source>{makespan of 1} with threads, {makespan of 2} in the loop. Both wait for the same database. A loop is not faster; it is *lighter*, which counts from thousands of waits on.
</source>
        <translation>{makespan of 1} mit Threads, {makespan of 2} in der Schleife. Beide warten auf dieselbe Datenbank. Eine Schleife ist nicht schneller; sie ist *leichter*, und das zählt ab Tausenden, die warten.
</translation>
    </message>
    <message>
        <source>&quot;Async is faster&quot; is the best-known wrong sentence about it, and &quot;an await costs less than a function call&quot; the second. A step through Python&apos;s loop takes 3 to 4 microseconds, a function call 0.03.
</source>
        <translation>&quot;Async ist schneller&quot; ist der bekannteste falsche Satz darüber, und &quot;ein await kostet weniger als ein Funktionsaufruf&quot; der zweite. Ein Schritt durch die Schleife von Python dauert 3 bis 4 Mikrosekunden, ein Funktionsaufruf 0,03.
</translation>
    </message>
    <message>
        <source>Twenty threads</source>
        <translation>Zwanzig Threads</translation>
    </message>
    <message>
        <source>One event loop</source>
        <translation>Eine Ereignisschleife</translation>
    </message>
    <message>
        <source>One line for all</source>
        <translation>Eine Leitung für alle</translation>
    </message>
    <message>
        <source>Five files come over one line, one of them a film. In a row that takes {makespan of 1}. And with five threads?</source>
        <translation>Fünf Dateien kommen über eine Leitung, eine davon ist ein Film. Nacheinander dauert das {makespan of 1}. Und mit fünf Threads?</translation>
    </message>
    <message>
        <source>a fifth of that</source>
        <translation>ein Fünftel davon</translation>
    </message>
    <message>
        <source>about four fifths of it</source>
        <translation>etwa vier Fünftel davon</translation>
    </message>
    <message>
        <source>{makespan of 2}, and {makespan of 3} with an event loop. The line is full of film. Only the delays before each answer overlap; nobody&apos;s threads make a cable wider.
</source>
        <translation>{makespan of 2}, und {makespan of 3} mit einer Ereignisschleife. Die Leitung ist voll mit Film. Nur die Verzögerungen vor jeder Antwort überlappen sich; kein Thread macht ein Kabel breiter.
</translation>
    </message>
    <message>
        <source>Who gained most? The small files: page is there after {end of page in 2}. Nobody in front of a browser waits for the mean.</source>
        <translation>Wer hat am meisten gewonnen? Die kleinen Dateien: page ist nach {end of page in 2} da. Vor einem Browser wartet niemand auf den Mittelwert.</translation>
    </message>
    <message>
        <source>A server takes **1 s** to answer, and answers five at once. Five requests in a row: {makespan of 1}. Threads: {makespan of 2}. A loop: {makespan of 3}. It could not be better.
</source>
        <translation>Ein Server braucht **1 s** für eine Antwort und beantwortet fünf Anfragen zugleich. Fünf Anfragen nacheinander: {makespan of 1}. Threads: {makespan of 2}. Eine Schleife: {makespan of 3}. Besser geht es nicht.
</translation>
    </message>
    <message>
        <source>Let the class say the three numbers first. By now they should.</source>
        <translation>Die Klasse soll die drei Zahlen zuerst nennen. Inzwischen sollte sie es können.</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>Ein einziger Platz</translation>
    </message>
    <message>
        <source>The server is replaced by a cheaper one that answers **one** request at a time. How long do five threads take?</source>
        <translation>Der Server wird durch einen billigeren ersetzt, der nur **eine** Anfrage auf einmal beantwortet. Wie lange brauchen fünf Threads?</translation>
    </message>
    <message>
        <source>{makespan of 2}; the loop takes {makespan of 3}, and one after another takes as long. They still all wait at once. They now do it in the server&apos;s queue.
</source>
        <translation>{makespan of 2}; die Schleife braucht {makespan of 3}, und nacheinander dauert es genauso lang. Immer noch warten alle zugleich. Sie tun es jetzt in der Warteschlange des Servers.
</translation>
    </message>
    <message>
        <source>Who has ever rewritten a program with asyncio, and the database behind it had one connection?</source>
        <translation>Wer hat schon einmal ein Programm auf asyncio umgeschrieben, und die Datenbank dahinter hatte eine Verbindung?</translation>
    </message>
    <message>
        <source>With how few slots are all five answered within **2.5 s**?</source>
        <translation>Wie wenige Plätze reichen, damit alle fünf innerhalb von **2,5 s** eine Antwort haben?</translation>
    </message>
    <message>
        <source>Three; not two, since the fifth would have to wait for a third round. Five people and a lift for two.</source>
        <translation>Drei; zwei reichen nicht, denn der Fünfte müsste auf eine dritte Runde warten. Fünf Leute und ein Aufzug für zwei.</translation>
    </message>
    <message>
        <source>Your own Python</source>
        <translation>Euer eigenes Python</translation>
    </message>
    <message>
        <source>Twenty requests again, in this computer&apos;s Python. One after another {makespan of 1}, threads {makespan of 2}, asyncio {makespan of 3}. Before you add threads, ask: *what* do I wait for, and can it serve many?
</source>
        <translation>Noch einmal zwanzig Anfragen, im Python dieses Computers. Nacheinander {makespan of 1}, Threads {makespan of 2}, asyncio {makespan of 3}. Bevor ihr Threads dazunehmt, fragt euch: *worauf* warte ich, und kann es viele bedienen?
</translation>
    </message>
    <message>
        <source>On a quiet computer threads and asyncio come out alike. Take whichever your libraries are written for.</source>
        <translation>Auf einem ruhigen Computer kommen Threads und asyncio gleich heraus. Man nimmt das, wofür die eigenen Bibliotheken geschrieben sind.</translation>
    </message>
    <message>
        <source>Python threads</source>
        <translation>Python-Threads</translation>
    </message>
    <message>
        <source>asyncio</source>
        <translation>asyncio</translation>
    </message>
    <message>
        <source>What holds you back?</source>
        <translation>Was bremst euch?</translation>
    </message>
    <message>
        <source>A busy core is not a fast one; what a program is short of shows when it gets more cores.</source>
        <translation>Ein beschäftigter Kern ist kein schneller; was einem Programm fehlt, zeigt sich, wenn es mehr Kerne bekommt.</translation>
    </message>
    <message>
        <source>Four programs</source>
        <translation>Vier Programme</translation>
    </message>
    <message>
        <source>Four programs of eight tasks each, on **one** core. Which one is not short of the processor?</source>
        <translation>Vier Programme mit je acht Tasks, auf **einem** Kern. Welchem mangelt es nicht am Prozessor?</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>B waits for a disk, all eight tasks at once: {makespan of B}. The others keep their core busy, {makespan of C}. These three look exactly alike, do they not?
</source>
        <translation>B wartet auf eine Platte, alle acht Tasks zugleich: {makespan of B}. Die anderen halten ihren Kern beschäftigt, {makespan of C}. Diese drei sehen genau gleich aus, oder?
</translation>
    </message>
    <message>
        <source>The easy one first. Ask what A, C and D might be doing. Nobody can tell; that is the point.</source>
        <translation>Die leichte Frage zuerst. Fragen, was A, C und D wohl tun. Das kann niemand sagen, und genau darum geht es.</translation>
    </message>
    <message>
        <source>We buy a machine with **eight cores**. How many of the four programs become about eight times as fast as on one?</source>
        <translation>Wir kaufen eine Maschine mit **acht Kernen**. Wie viele der vier Programme werden etwa achtmal so schnell wie auf einem?</translation>
    </message>
    <message>
        <source>all four</source>
        <translation>alle vier</translation>
    </message>
    <message>
        <source>Only C: {makespan of C}. A takes {makespan of A}, D {makespan of D}, although all cores are theirs. And B takes {makespan of B}, as it did on one: waiting needs no core.
</source>
        <translation>Nur C: {makespan of C}. A braucht {makespan of A}, D {makespan of D}, obwohl sie alle Kerne für sich haben. Und B braucht {makespan of B}, wie schon auf einem: Warten braucht keinen Kern.
</translation>
    </message>
    <message>
        <source>Three of four bills for new machines, thrown away. The 8.00 on B&apos;s card compares it with its waits one after another; it had that on one core already.</source>
        <translation>Drei von vier Rechnungen für neue Maschinen: hinausgeworfenes Geld. Die 8,00 auf der Karte von B vergleicht mit dem Warten nacheinander; die hatte es schon auf einem Kern.</translation>
    </message>
    <message>
        <source>All lights are green</source>
        <translation>Alle Lampen sind grün</translation>
    </message>
    <message>
        <source>Every core is busy, says the system: A {utilisation of A}, C {utilisation of C}, D {utilisation of D}. Yet A takes {makespan of A} and C {makespan of C}. Busy is not fast.
</source>
        <translation>Alle Kerne sind beschäftigt, sagt das System: A {utilisation of A}, C {utilisation of C}, D {utilisation of D}. Trotzdem braucht A {makespan of A} und C {makespan of C}. Beschäftigt ist nicht schnell.
</translation>
    </message>
    <message>
        <source>&quot;100 % CPU, so it is CPU-bound&quot; is out of date since memory became slower than processors. A core that waits for memory counts as busy in top and in the task manager. Gregg: CPU utilization is wrong.
</source>
        <translation>&quot;100 % CPU, also rechenintensiv&quot; ist überholt, seit Speicher langsamer ist als Prozessoren. Ein Kern, der auf den Speicher wartet, gilt in top und im Task-Manager als beschäftigt. Gregg: CPU utilization is wrong.
</translation>
    </message>
    <message>
        <source>A: the memory</source>
        <translation>A: der Speicher</translation>
    </message>
    <message>
        <source>A multiplies matrices that fit in no cache. How many cores is it worth buying for it?</source>
        <translation>A multipliziert Matrizen, die in keinen Cache passen. Wie viele Kerne lohnt es sich dafür zu kaufen?</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>Two: {speedup of Two}. With four it is {speedup of Four}, with eight {speedup of Eight}. The memory supplies {setting memory_streams of Eight} such streams; more cores stand in one queue.
</source>
        <translation>Zwei: {speedup of Two}. Mit vier sind es {speedup of Four}, mit acht {speedup of Eight}. Der Speicher liefert {setting memory_streams of Eight} solche Ströme; weitere Kerne stehen in derselben Schlange.
</translation>
    </message>
    <message>
        <source>Eight people drink from one bottle with two straws. Fewer bytes help, or blocks that stay in the cache.</source>
        <translation>Acht Leute trinken mit zwei Strohhalmen aus einer Flasche. Weniger Bytes helfen, oder Blöcke, die im Cache bleiben.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Buy the right thing</source>
        <translation>Das Richtige kaufen</translation>
    </message>
    <message>
        <source>Eight cores, and A. Leave the cores alone and make it **four times** as fast as one core. What do you buy?</source>
        <translation>Acht Kerne und A. Lasst die Kerne in Ruhe und macht es **viermal** so schnell wie mit einem Kern. Was kauft ihr?</translation>
    </message>
    <message>
        <source>Memory channels, four instead of two. A server has eight or twelve; a laptop has two, however many cores it has.</source>
        <translation>Speicherkanäle, vier statt zwei. Ein Server hat acht oder zwölf; ein Laptop hat zwei, wie viele Kerne er auch hat.</translation>
    </message>
    <message>
        <source>A on eight cores</source>
        <translation>A auf acht Kernen</translation>
    </message>
    <message>
        <source>D: the cache</source>
        <translation>D: der Cache</translation>
    </message>
    <message>
        <source>D follows pointers all over the cache. Alone, a core does well; but eight share the cache, and each throws out what the others need: {speedup of 1 at 2} with two, {speedup of 1 at 8} with eight.
</source>
        <translation>D folgt Zeigern quer durch den Cache. Ein Kern allein kommt gut voran; aber acht teilen sich den Cache, und jeder wirft hinaus, was die anderen brauchen: {speedup of 1 at 2} mit zwei, {speedup of 1 at 8} mit acht.
</translation>
    </message>
    <message>
        <source>One more core always helps a little here, and a little less each time. Nothing in a list of states shows it. perf stat does, under cache-misses; so does this curve.
</source>
        <translation>Ein weiterer Kern hilft hier immer ein wenig, und jedes Mal ein wenig weniger. Keine Liste von Zuständen zeigt das. perf stat zeigt es, unter cache-misses; und diese Kurve.
</translation>
    </message>
    <message>
        <source>B: the disk</source>
        <translation>B: die Platte</translation>
    </message>
    <message>
        <source>B is back on **one** core, and gets 80 tasks instead of eight. How long does it take now?</source>
        <translation>B ist wieder auf **einem** Kern und bekommt 80 Tasks statt acht. Wie lange dauert es jetzt?</translation>
    </message>
    <message>
        <source>about 600 ms</source>
        <translation>etwa 600 ms</translation>
    </message>
    <message>
        <source>about 120 ms</source>
        <translation>etwa 120 ms</translation>
    </message>
    <message>
        <source>{makespan of 2}. Ten times the work done in the time of one wait, and the core yawns: it is busy for {utilisation of 2} of the time. B gains by waiting for more at once.
</source>
        <translation>{makespan of 2}. Zehnmal so viel Arbeit, getan in der Zeit eines einzigen Wartens, und der Kern gähnt: Er ist {utilisation of 2} der Zeit beschäftigt. B gewinnt, wenn es auf mehr zugleich wartet.
</translation>
    </message>
    <message>
        <source>If the disk serves all eighty at once, that is. A disk or a server with one slot is the next bottleneck.</source>
        <translation>Wenn die Platte alle achtzig zugleich bedient, versteht sich. Eine Platte oder ein Server mit einem Platz ist der nächste Engpass.</translation>
    </message>
    <message>
        <source>Eight tasks</source>
        <translation>Acht Tasks</translation>
    </message>
    <message>
        <source>Eighty tasks</source>
        <translation>Achtzig Tasks</translation>
    </message>
    <message>
        <source>What to buy</source>
        <translation>Was man kauft</translation>
    </message>
    <message>
        <source>- **CPU**: more cores, better code
- **I/O**: wait for more at once
- **Memory**: fewer bytes, more channels
- **Cache**: smaller data, fewer at a time

Run it on one, two and eight cores. *Then* pay.
</source>
        <translation>- **CPU**: mehr Kerne, besserer Code
- **E/A**: auf mehr zugleich warten
- **Speicher**: weniger Bytes, mehr Kanäle
- **Cache**: kleinere Daten, weniger auf einmal

Lasst es auf einem, zwei und acht Kernen laufen. *Dann* zahlt.
</translation>
    </message>
    <message>
        <source>Which one is your own slowest program? How would you find out by Monday?</source>
        <translation>Welches ist das langsamste eigene Programm? Wie ließe es sich bis Montag herausfinden?</translation>
    </message>
    <message>
        <source>What to use when</source>
        <translation>Was man wann nimmt</translation>
    </message>
    <message>
        <source>There is no best model; what matters is whether a job waits, computes, shares, and whose code it runs.</source>
        <translation>Das beste Modell gibt es nicht; entscheidend ist, ob eine Arbeit wartet, rechnet oder teilt und wessen Code sie ausführt.</translation>
    </message>
    <message>
        <source>Job 1: five thousand customers</source>
        <translation>Fall 1: fünftausend Kunden</translation>
    </message>
    <message>
        <source>Five thousand requests come at once. Each computes for a moment, waits a tenth of a second for a database, and computes for a moment.
</source>
        <translation>Fünftausend Anfragen kommen auf einmal. Jede rechnet einen Augenblick, wartet eine Zehntelsekunde auf eine Datenbank und rechnet noch einen Augenblick.
</translation>
    </message>
    <message>
        <source>Warm up. Have the class write down all eight answers in silence, and count the points at the end. Whoever gets eight may teach the next lesson.</source>
        <translation>Zum Aufwärmen. Die Klasse schreibt alle acht Antworten schweigend auf und zählt am Ende die Punkte. Wer acht hat, darf die nächste Lektion halten.</translation>
    </message>
    <message>
        <source>They only wait. Processes: {makespan of 1}, threads: {makespan of 2}, coroutines: {makespan of 3}. Very many waits belong in an event loop. With fifty customers nobody would see a difference.
</source>
        <translation>Sie warten nur. Prozesse: {makespan of 1}, Threads: {makespan of 2}, Koroutinen: {makespan of 3}. Sehr viel Warten gehört in eine Ereignisschleife. Bei fünfzig Kunden sähe niemand einen Unterschied.
</translation>
    </message>
    <message>
        <source>Job 2: four sums</source>
        <translation>Fall 2: vier Summen</translation>
    </message>
    <message>
        <source>Four tasks compute for a tenth of a second each, in plain Python, on four cores. Nobody waits for anything.
</source>
        <translation>Vier Tasks rechnen je eine Zehntelsekunde, in reinem Python, auf vier Kernen. Niemand wartet auf etwas.
</translation>
    </message>
    <message>
        <source>&quot;async is faster&quot; comes up here without fail. Faster than waiting, not faster than computing.</source>
        <translation>&quot;Async ist schneller&quot; kommt hier unfehlbar. Schneller als Warten, nicht schneller als Rechnen.</translation>
    </message>
    <message>
        <source>Threads take turns under one GIL ({makespan of 1}), an event loop has one thread ({makespan of 2}). Processes have a GIL each: {makespan of 3}.
</source>
        <translation>Threads wechseln sich an einem GIL ab ({makespan of 1}), eine Ereignisschleife hat einen Thread ({makespan of 2}). Prozesse haben je einen GIL: {makespan of 3}.
</translation>
    </message>
    <message>
        <source>Job 3: a thousand sums</source>
        <translation>Fall 3: tausend Summen</translation>
    </message>
    <message>
        <source>A thousand tasks compute again, on the same four cores. But each needs only **a tenth of a millisecond**.
</source>
        <translation>Wieder rechnen Tasks, diesmal tausend, auf denselben vier Kernen. Aber jeder braucht nur **eine Zehntelmillisekunde**.
</translation>
    </message>
    <message>
        <source>Having just learned &quot;computing, so processes&quot;, most walk into this one. Let them.</source>
        <translation>Wer gerade gelernt hat &quot;Rechnen, also Prozesse&quot;, läuft hier meist hinein. Laufen lassen.</translation>
    </message>
    <message>
        <source>The pool needs {makespan of 1}: sending a job costs more than doing it. One after another: {makespan of 3}. Doing nothing clever is a choice too.
</source>
        <translation>Der Pool braucht {makespan of 1}: Einen Task zu verschicken kostet mehr, als ihn zu erledigen. Nacheinander: {makespan of 3}. Nichts Schlaues zu tun ist auch eine Wahl.
</translation>
    </message>
    <message>
        <source>Job 4: count to two hundred</source>
        <translation>Fall 4: bis zweihundert zählen</translation>
    </message>
    <message>
        <source>Two clerks add one to the same counter, a hundred times each, without a lock. The number must be **right**, then fast.
</source>
        <translation>Zwei Leute zählen zu demselben Zähler eins dazu, je hundertmal, ohne Sperre. Die Zahl muss **stimmen**, dann erst zählt die Zeit.
</translation>
    </message>
    <message>
        <source>A wrong run never wins, however fast it was. Processes would be right if somebody added their two counters up; nobody does.</source>
        <translation>Ein falscher Lauf gewinnt nie, wie schnell er auch war. Prozesse wären richtig, wenn jemand ihre zwei Zähler zusammenzählte; das tut niemand.</translation>
    </message>
    <message>
        <source>{value of counter in 1}, {value of counter in 2}, {value of counter in 3}: all wrong. The event loop, at last, says {value of counter in 4}: nobody comes between two lines without an `await`.
</source>
        <translation>{value of counter in 1}, {value of counter in 2}, {value of counter in 3}: alle falsch. Endlich sagt die Ereignisschleife {value of counter in 4}: Zwischen zwei Zeilen ohne `await` kommt niemand.
</translation>
    </message>
    <message>
        <source>Job 5: the old library</source>
        <translation>Fall 5: die alte Bibliothek</translation>
    </message>
    <message>
        <source>Four polite tasks wait for a network. A fifth calls an old library, which *blocks* for a tenth of a second and knows nothing of `await`.
</source>
        <translation>Vier höfliche Tasks warten auf ein Netz. Ein fünfter ruft eine alte Bibliothek auf, die eine Zehntelsekunde *blockiert* und von `await` nichts weiß.
</translation>
    </message>
    <message>
        <source>The event loop has just won twice; so it is picked again. In asyncio, the way out is asyncio.to_thread, since 3.9.</source>
        <translation>Die Ereignisschleife hat gerade zweimal gewonnen; also wird sie wieder gewählt. Der Ausweg in asyncio heißt asyncio.to_thread, seit 3.9.</translation>
    </message>
    <message>
        <source>One call that blocks stops the whole loop: {makespan of 2}. Handed to a worker thread, it blocks the worker only: {makespan of 3}.
</source>
        <translation>Ein Aufruf, der blockiert, hält die ganze Schleife an: {makespan of 2}. An einen Worker-Thread gegeben, blockiert er nur den Worker: {makespan of 3}.
</translation>
    </message>
    <message>
        <source>Job 6: thumbnails, by a library in C</source>
        <translation>Fall 6: Vorschaubilder, mit einer Bibliothek in C</translation>
    </message>
    <message>
        <source>Eight photos are read, scaled down and written. It is computing; but the library is written in C, and drops the GIL while it works.
</source>
        <translation>Acht Fotos werden gelesen, verkleinert und geschrieben. Das ist Rechnen; aber die Bibliothek ist in C geschrieben und gibt den GIL frei, während sie arbeitet.
</translation>
    </message>
    <message>
        <source>NumPy, Pillow, zlib, hashlib and many others do so. Ask of a library what it does with the GIL before you pay for processes.</source>
        <translation>NumPy, Pillow, zlib, hashlib und viele andere machen das. Bei einer Bibliothek erst fragen, was sie mit dem GIL tut, bevor man für Prozesse bezahlt.</translation>
    </message>
    <message>
        <source>Without the GIL the threads compute in parallel: {makespan of 3}. A pool of processes first has to start: {makespan of 2}. &quot;Python threads cannot use several cores&quot; is not quite true.
</source>
        <translation>Ohne den GIL rechnen die Threads parallel: {makespan of 3}. Ein Prozesspool muss erst starten: {makespan of 2}. &quot;Python-Threads können nicht mehrere Kerne benutzen&quot; stimmt also nicht ganz.
</translation>
    </message>
    <message>
        <source>Job 7: send photographs</source>
        <translation>Fall 7: Fotos verschicken</translation>
    </message>
    <message>
        <source>Customers send an account orders of **2 MB** each. All compute a little, on four cores, in a language that has no GIL.
</source>
        <translation>Kunden schicken einem Konto Aufträge von je **2 MB**. Alle rechnen ein wenig, auf vier Kernen, in einer Sprache ohne GIL.
</translation>
    </message>
    <message>
        <source>Threads hand over an address. The others copy; that is what makes them safe.</source>
        <translation>Threads reichen eine Adresse weiter. Die anderen kopieren; das macht sie sicher.</translation>
    </message>
    <message>
        <source>Those who share memory need not copy: {makespan of 3}. Actors copy, {makespan of 2}; processes pack and unpack, {makespan of 1}. With small orders the three are close.
</source>
        <translation>Wer Speicher teilt, muss nicht kopieren: {makespan of 3}. Aktoren kopieren, {makespan of 2}; Prozesse packen ein und aus, {makespan of 1}. Bei kleinen Aufträgen liegen die drei nah beieinander.
</translation>
    </message>
    <message>
        <source>Job 8: sixty pictures a second</source>
        <translation>Fall 8: sechzig Bilder in der Sekunde</translation>
    </message>
    <message>
        <source>A frame must be drawn every 16 ms. Meanwhile a search computes, for several frames, in native code. Which model misses the **most** deadlines?
</source>
        <translation>Alle 16 ms muss ein Bild gezeichnet werden. Daneben rechnet eine Suche, mehrere Bilder lang, in nativem Code. Welches Modell verpasst die **meisten** Fristen?
</translation>
    </message>
    <message>
        <source>Read the question twice; it asks for the worst. This is the screen that freezes when you press Search.</source>
        <translation>Die Frage zweimal lesen; sie fragt nach dem schlechtesten. Das ist der Bildschirm, der einfriert, wenn man auf Suchen drückt.</translation>
    </message>
    <message>
        <source>Missed: {deadline_misses of 1}, {deadline_misses of 2} and {deadline_misses of 3}. A long computation in the loop is a blocking call, whatever it is called.
</source>
        <translation>Verpasst: {deadline_misses of 1}, {deadline_misses of 2} und {deadline_misses of 3}. Eine lange Rechnung in der Schleife ist ein blockierender Aufruf, wie auch immer man sie nennt.
</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Vier Fragen</translation>
    </message>
    <message>
        <source>- Does it **wait**? Coroutines; if few, threads.
- Does it **compute**? Processes, or threads that no GIL holds back.
- Is it **tiny**? Leave it.
- Do they **share**? A lock, or messages.

Then measure.
</source>
        <translation>- **Wartet** es? Koroutinen; wenn es wenige sind, Threads.
- **Rechnet** es? Prozesse, oder Threads, die kein GIL bremst.
- Ist es **winzig**? Lasst es, wie es ist.
- **Teilen** sie etwas? Eine Sperre, oder Nachrichten.

Dann messt.
</translation>
    </message>
    <message>
        <source>The first three are what the runs said today, of these jobs. The rest is judgement, mine as well as yours. Let the class name a job of their own, write it as a workload, and bet.</source>
        <translation>Die ersten drei haben die Läufe heute gesagt, von diesen Fällen. Der Rest ist ein Urteil, von mir wie von euch. Die Klasse einen eigenen Fall nennen, als Arbeitslast schreiben und wetten lassen.</translation>
    </message>
    <message>
        <source>{0} with a lost update</source>
        <translation>{0} mit einer verlorenen Aktualisierung</translation>
    </message>
    <message>
        <source>{0} with a deadlock</source>
        <translation>{0} mit einem Deadlock</translation>
    </message>
    <message>
        <source>{0} with a broken expectation</source>
        <translation>{0} mit einer verfehlten Erwartung</translation>
    </message>
    <message numerus="yes">
        <source>about {1} of {0} schedules</source>
        <translation>
            <numerusform>etwa {1} von {0} Ablauf</numerusform>
            <numerusform>etwa {1} von {0} Abläufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} schedules tried, all there are within the bound: none fails.</source>
        <translation>
            <numerusform>{0} Ablauf probiert, der einzige innerhalb der Schranke: Er schlägt nicht fehl.</numerusform>
            <numerusform>{0} Abläufe probiert, alle, die es innerhalb der Schranke gibt: Keiner schlägt fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} schedules tried: none fails.</source>
        <translation>
            <numerusform>{0} Ablauf probiert: Er schlägt nicht fehl.</numerusform>
            <numerusform>{0} Abläufe probiert: Keiner schlägt fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} schedules tried, {1}: {2}.</source>
        <translation>
            <numerusform>{0} Ablauf probiert, {1}: {2}.</numerusform>
            <numerusform>{0} Abläufe probiert, {1}: {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fail</source>
        <translation>
            <numerusform>{0} schlägt fehl</numerusform>
            <numerusform>{0} schlagen fehl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after {1} of {0} runs</source>
        <translation>
            <numerusform>Abgebrochen nach {1} von {0} Lauf</numerusform>
            <numerusform>Abgebrochen nach {1} von {0} Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} runs</source>
        <translation>
            <numerusform>{1} von {0} Lauf</numerusform>
            <numerusform>{1} von {0} Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} runs</source>
        <translation>
            <numerusform>{0} Lauf</numerusform>
            <numerusform>{0} Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs of this step are not over yet. Try again when they are.</source>
        <translation>Die Läufe dieses Schritts sind noch nicht zu Ende. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Nothing stands on the stage. Choose a workload and a model; then make a lesson of it.</source>
        <translation>Auf der Bühne steht nichts. Wählen Sie eine Arbeitslast und ein Modell und machen Sie dann eine Lektion daraus.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be written: {1}. Check that its folder exists and may be written to, and that the disk has room; then try again.</source>
        <translation>&apos;{0}&apos; kann nicht geschrieben werden: {1}. Prüfen Sie, ob der Ordner da ist und beschrieben werden darf und ob der Datenträger Platz hat; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can no longer be read. Put it back into its place; then try again.</source>
        <translation>&apos;{0}&apos; kann nicht mehr gelesen werden. Legen Sie die Datei an ihren Platz zurück; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was changed by another program. It was left as it is; try again when the window shows what it says now.</source>
        <translation>&apos;{0}&apos; wurde von einem anderen Programm geändert und so gelassen, wie es ist; versuchen Sie es noch einmal, wenn das Fenster den neuen Stand zeigt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is known when the run has come to its end</source>
        <translation>&apos;{0}&apos; steht fest, wenn der Lauf zu Ende ist</translation>
    </message>
    <message>
        <source>This theory is about jobs that may be interrupted; in this run each keeps its core until it waits or ends.</source>
        <translation>Diese Theorie gilt für Jobs, die verdrängt werden dürfen; in diesem Lauf behält jeder seinen Kern, bis er wartet oder endet.</translation>
    </message>
    <message>
        <source>found &apos;right: all&apos;, but choice {0} is wrong</source>
        <translation>&apos;right: all&apos; gefunden, aber Antwort {0} ist falsch</translation>
    </message>
    <message>
        <source>all choices are right; expected a wrong one, or &apos;right: all&apos;</source>
        <translation>alle Antworten sind richtig; erwartet war eine falsche oder &apos;right: all&apos;</translation>
    </message>
    <message>
        <source>only &apos;{0}&apos; could run next; expected another task that could</source>
        <translation>nur &apos;{0}&apos; könnte als Nächstes laufen; erwartet war ein weiterer Task, der es könnte</translation>
    </message>
    <message>
        <source>This cannot be changed here without losing something of the file. It was left as it is: change it in &apos;{0}&apos; itself, where each key of a step stands on a line of its own.</source>
        <translation>Das lässt sich hier nicht ändern, ohne dass etwas aus der Datei verloren geht. Sie wurde so gelassen, wie sie ist: Ändern Sie es in &apos;{0}&apos; selbst, wo dann jeder Schlüssel eines Schritts auf einer eigenen Zeile steht.</translation>
    </message>
    <message>
        <source>A lesson cannot show this stage exactly as it is. Nothing was written.</source>
        <translation>Eine Lektion kann diese Bühne nicht genau so zeigen, wie sie ist. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>found nothing, expected a title</source>
        <translation>nichts gefunden, erwartet war ein Titel</translation>
    </message>
    <message>
        <source>Starting level</source>
        <translation>Anfangsebene</translation>
    </message>
    <message>
        <source>Where a task starts: at the top, or at the level that its priority names, counted from the top.</source>
        <translation>Wo ein Task anfängt: oben oder auf der Ebene, die seine Priorität nennt, von oben gezählt.</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>nach Priorität</translation>
    </message>
    <message>
        <source>A job that is released immediately takes the core from a less urgent one.</source>
        <translation>Ein Job, der freigegeben wird, nimmt einem weniger dringenden sofort den Kern ab.</translation>
    </message>
    <message>
        <source>Start cost</source>
        <translation>Startkosten</translation>
    </message>
    <message>
        <source>Time from the call that starts a task until it runs, the median over the tasks; of a task in a loop, the time that it takes to make one. Measured in runs on this computer.</source>
        <translation>Zeit vom Aufruf, der einen Task startet, bis er läuft, als Median über die Tasks; bei einem Task in einer Schleife die Zeit, die es dauert, ihn anzulegen. Gemessen bei Läufen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Memory per task</source>
        <translation>Speicher je Task</translation>
    </message>
    <message>
        <source>Memory that the run&apos;s processes gained by its tasks, divided by their number, when most of them were alive. Measured in runs on this computer.</source>
        <translation>Speicher, um den die Prozesse des Laufs durch dessen Tasks wuchsen, geteilt durch deren Zahl, als die meisten von ihnen lebten. Gemessen bei Läufen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Lower the count, or simulate the run.</source>
        <translation>Verringern Sie die Zahl, oder simulieren Sie den Lauf.</translation>
    </message>
    <message>
        <source>Raise that limit, lower the count, take a model whose tasks are lighter, such as async, actors or green-threads, or simulate the run.</source>
        <translation>Erhöhen Sie diese Grenze, verringern Sie die Zahl, nehmen Sie ein Modell mit leichteren Tasks wie async, actors oder green-threads, oder simulieren Sie den Lauf.</translation>
    </message>
    <message>
        <source>That is as many as a run on this computer records.</source>
        <translation>So viele zeichnet ein Lauf auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>The system allows a user {0} threads and processes (&apos;ulimit -u&apos;), and {1} are there.</source>
        <translation>Das System erlaubt einem Benutzer {0} Threads und Prozesse (&apos;ulimit -u&apos;), und {1} gibt es schon.</translation>
    </message>
    <message>
        <source>The system allows {0} threads in total (kernel.threads-max), and {1} are there.</source>
        <translation>Das System erlaubt insgesamt {0} Threads (kernel.threads-max), und {1} gibt es schon.</translation>
    </message>
    <message>
        <source>The system has {0} ids for threads and processes (kernel.pid_max), and {1} are taken.</source>
        <translation>Das System hat {0} Nummern für Threads und Prozesse (kernel.pid_max), und {1} sind vergeben.</translation>
    </message>
    <message>
        <source>The cgroup allows {0} threads and processes ({2}), and {1} are there.</source>
        <translation>Die Cgroup erlaubt {0} Threads und Prozesse ({2}), und {1} gibt es schon.</translation>
    </message>
    <message>
        <source>The system allows a process {0} mappings of memory (vm.max_map_count), and each thread&apos;s stack takes two.</source>
        <translation>Das System erlaubt einem Prozess {0} Speicherabbildungen (vm.max_map_count), und der Stack jedes Threads braucht zwei.</translation>
    </message>
    <message>
        <source>That is as many threads as a run on this computer records.</source>
        <translation>So viele Threads zeichnet ein Lauf auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>That is as many processes as a run starts: each takes milliseconds to start, and megabytes.</source>
        <translation>So viele Prozesse startet ein Lauf: Jeder braucht Millisekunden zum Starten und Megabytes.</translation>
    </message>
    <message>
        <source>A run in Python may take {0} MiB of memory, and each task is counted with {1} KiB.</source>
        <translation>Ein Lauf in Python darf {0} MiB Speicher belegen, und jeder Task zählt mit {1} KiB.</translation>
    </message>
    <message>
        <source>A run may take half of the memory, {0} MiB, and each task is counted with {1} KiB.</source>
        <translation>Ein Lauf darf die Hälfte des Speichers belegen, {0} MiB, und jeder Task zählt mit {1} KiB.</translation>
    </message>
    <message>
        <source>The system allows a process {0} open files (&apos;ulimit -Hn&apos;), and each task that waits for a device takes a connection.</source>
        <translation>Das System erlaubt einem Prozess {0} offene Dateien (&apos;ulimit -Hn&apos;), und jeder Task, der auf ein Gerät wartet, braucht eine Verbindung.</translation>
    </message>
    <message>
        <source>Raise that limit, lower the count, or simulate the run.</source>
        <translation>Erhöhen Sie diese Grenze, verringern Sie die Zahl, oder simulieren Sie den Lauf.</translation>
    </message>
    <message>
        <source>each is a thread</source>
        <translation>jeder ist ein Thread</translation>
    </message>
    <message>
        <source>each is a process</source>
        <translation>jeder ist ein Prozess</translation>
    </message>
    <message>
        <source>each is a task in a loop</source>
        <translation>jeder ist ein Task in einer Schleife</translation>
    </message>
    <message>
        <source>they queue for workers</source>
        <translation>sie warten auf Worker</translation>
    </message>
    <message numerus="yes">
        <source>{0} workers are too many for a run of the model &apos;{1}&apos; on this computer; expected at most {2}. {3} {4}</source>
        <translation>
            <numerusform>{0} Worker ist zu viel für einen Lauf des Modells &apos;{1}&apos; auf diesem Computer; erwartet sind höchstens {2}. {3} {4}</numerusform>
            <numerusform>{0} Worker sind zu viele für einen Lauf des Modells &apos;{1}&apos; auf diesem Computer; erwartet sind höchstens {2}. {3} {4}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} tasks are too many for a run of the model &apos;{1}&apos; on this computer, where {2}; expected at most {3}. {4} {5}</source>
        <translation>
            <numerusform>{0} Task ist zu viel für einen Lauf des Modells &apos;{1}&apos; auf diesem Computer, denn {2}; erwartet sind höchstens {3}. {4} {5}</numerusform>
            <numerusform>{0} Tasks sind zu viele für einen Lauf des Modells &apos;{1}&apos; auf diesem Computer, denn {2}; erwartet sind höchstens {3}. {4} {5}</numerusform>
        </translation>
    </message>
    <message>
        <source>The Python engine cannot fork beside threads: a real copy would also get the locks of its recorder, which other threads may hold at that moment. Use the engine &apos;sim&apos; or &apos;live&apos;.</source>
        <translation>Die Python-Engine kann neben Threads kein &apos;fork&apos;: Eine echte Kopie bekäme auch die Sperren der Aufzeichnung, die in diesem Augenblick andere Threads halten können. Nehmen Sie die Engine &apos;sim&apos; oder &apos;live&apos;.</translation>
    </message>
    <message>
        <source>Only a simulated run can start a process afresh beside threads. Leave out &apos;start_method=spawn&apos;, or use the engine &apos;sim&apos;, or the model &apos;processes&apos;.</source>
        <translation>Nur ein simulierter Lauf kann neben Threads einen Prozess von Neuem starten. Lassen Sie &apos;start_method=spawn&apos; weg, oder nehmen Sie die Engine &apos;sim&apos; oder das Modell &apos;processes&apos;.</translation>
    </message>
    <message>
        <source>Adds 1 in one atomic step, which is never lost; the task has the value before it as old.</source>
        <translation>Addiert 1 in einem einzigen atomaren Schritt, der nie verloren geht; der Task hat den Wert davor als old.</translation>
    </message>
    <message>
        <source>- A lock has **one** holder.
- One **holds** a lock and **waits** for another.
- Nobody **takes it away**.
- They wait in a **circle**.

One missing, and all get home.
</source>
        <translation>- Eine Sperre hat **einen** Besitzer.
- Wer eine **hält**, **wartet** auf eine andere.
- Niemand **nimmt sie weg**.
- Alle warten im **Kreis**.

Fehlt eines davon, kommen alle nach Hause.
</translation>
    </message>
    <message>
        <source>Coffman and others, 1971. Exclusion, hold and wait, no preemption, circular wait. Let four pupils point at one each in the picture.</source>
        <translation>Coffman und andere, 1971. Wechselseitiger Ausschluss, Halten und Warten, kein Entzug, zyklisches Warten. Vier Schüler je eines davon im Bild zeigen lassen.</translation>
    </message>
    <message>
        <source>waits behind both</source>
        <translation>wartet hinter beiden</translation>
    </message>
    <message>
        <source>holds the log&apos;s lock</source>
        <translation>hält die Sperre des Protokolls</translation>
    </message>
    <message>
        <source>&quot;A server cannot have ten thousand threads&quot; is from 1999. Linux can. The stack of 8 MB that is held against them is address space; what a sleeping thread really uses of it is measured below, on this computer.
</source>
        <translation>&quot;Kein Server kann zehntausend Threads haben&quot; ist von 1999. Linux kann. Der Stack von 8 MB, den man ihnen vorhält, ist Adressraum; was ein schlafender Thread davon wirklich braucht, wird unten gemessen, auf diesem Computer.
</translation>
    </message>
    <message>
        <source>A hundred, really started, here and now. To start one takes {start_cost of 1} as a process, {start_cost of 2} as a thread, {start_cost of 3} as a coroutine. It weighs {task_memory of 1}, {task_memory of 2}, {task_memory of 3}.
</source>
        <translation>Hundert, wirklich gestartet, hier und jetzt. Einen zu starten dauert als Prozess {start_cost of 1}, als Thread {start_cost of 2}, als Koroutine {start_cost of 3}. Er wiegt {task_memory of 1}, {task_memory of 2}, {task_memory of 3}.
</translation>
    </message>
    <message>
        <source>Run it twice; the figures differ, the order seldom does. The memory is what the system counts for the process, divided by the tasks that are alive; what the kernel keeps for a thread or a process comes on top.</source>
        <translation>Zweimal laufen lassen; die Zahlen ändern sich, die Reihenfolge selten. Der Speicher ist, was das System für den Prozess zählt, geteilt durch die lebenden Tasks; was der Kernel für einen Thread oder Prozess bereithält, kommt noch dazu.</translation>
    </message>
    <message>
        <source>a server cannot have ten thousand threads</source>
        <translation>kein Server kann zehntausend Threads haben</translation>
    </message>
    <message>
        <source>Ten thousand threads ran a moment ago, and what each of them weighs was measured. &quot;Tens, hundreds, thousands&quot; is judgement: a rule for those who do not measure.
</source>
        <translation>Eben liefen zehntausend Threads, und was jeder wiegt, wurde gemessen. &quot;Zehner, Hunderter, Tausender&quot; ist ein Urteil: eine Regel für alle, die nicht messen.
</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is measured in runs on this computer only</source>
        <translation>&apos;{0}&apos; wird nur in Läufen auf diesem Computer gemessen</translation>
    </message>
</context>
<context>
    <name>timeslice::AnswerRow</name>
    <message>
        <source>%1: right, votes: %2</source>
        <translation>%1: richtig, Stimmen: %2</translation>
    </message>
    <message>
        <source>%1: wrong, votes: %2</source>
        <translation>%1: falsch, Stimmen: %2</translation>
    </message>
    <message>
        <source>%1, votes: %2</source>
        <translation>%1, Stimmen: %2</translation>
    </message>
    <message>
        <source>A click is a vote, and so is the key %1; a click with the right button, or Shift and the key, takes one back.</source>
        <translation>Ein Klick ist eine Stimme, ebenso die Taste %1; ein Klick mit der rechten Maustaste oder Umschalt und die Taste nimmt eine zurück.</translation>
    </message>
    <message>
        <source>Votes for %1</source>
        <translation>Stimmen für %1</translation>
    </message>
    <message>
        <source>Type how many hands are up</source>
        <translation>Zahl der gehobenen Hände eintippen</translation>
    </message>
</context>
<context>
    <name>timeslice::Caption</name>
    <message>
        <source>Move the playhead: here stands what happened last.</source>
        <translation>Bewegen Sie die Abspielmarke: Hier steht, was zuletzt geschah.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeslice::CardPopup</name>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
</context>
<context>
    <name>timeslice::ChoiceRow</name>
    <message>
        <source>new thread %1</source>
        <translation>neuer Thread %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key and task</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 runs next (key %2)</source>
        <translation>%1 läuft als Nächstes (Taste %2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Who runs next?</source>
        <translation>Wer läuft als Nächstes?</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <translation>Entscheidungen: %1</translation>
    </message>
    <message>
        <source>You are the scheduler. Decisions so far: %1</source>
        <translation>Sie sind der Scheduler. Entscheidungen bisher: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last decision (Backspace)</source>
        <translation>Letzte Entscheidung zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Undo all decisions</source>
        <translation>Alle Entscheidungen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>timeslice::CompareModel</name>
    <message>
        <source>best</source>
        <translation>bester Wert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Whether the run did what it should. A wrong result is never marked as best.</source>
        <translation>Ob der Lauf getan hat, was er sollte. Ein falsches Ergebnis wird nie als bestes markiert.</translation>
    </message>
</context>
<context>
    <name>timeslice::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare: one row per run</source>
        <translation>Vergleich: eine Zeile je Lauf</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>One row per run (Alt+1)</source>
        <translation>Eine Zeile je Lauf (Alt+1)</translation>
    </message>
    <message>
        <source>A run in words: the moment at the playhead, or the whole run (Alt+2)</source>
        <translation>Ein Lauf in Worten: der Augenblick an der Abspielmarke oder der ganze Lauf (Alt+2)</translation>
    </message>
    <message>
        <source>Pages below the cards</source>
        <translation>Seiten unter den Karten</translation>
    </message>
</context>
<context>
    <name>timeslice::CompareView</name>
    <message>
        <source>order of cards</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>card removed</source>
        <translation>Karte entfernt</translation>
    </message>
    <message>
        <source>card duplicated</source>
        <translation>Karte dupliziert</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decision undone</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>decisions undone</source>
        <translation>Entscheidungen zurückgenommen</translation>
    </message>
</context>
<context>
    <name>timeslice::ExplainView</name>
    <message>
        <source>This run has no result yet.</source>
        <translation>Dieser Lauf hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 tasks. Click the lane of another task to read about it.</source>
        <translation>Die ersten %1 von %2 Tasks. Klicken Sie auf die Spur eines anderen, um über ihn zu lesen.</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Explain the whole run; click a timeline to read about one moment</source>
        <translation>Ganzen Lauf erklären; ein Klick auf eine Zeitleiste erklärt einen Augenblick</translation>
    </message>
    <message>
        <source>Run to explain</source>
        <translation>Zu erklärender Lauf</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>timeslice::ExportDialog</name>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1, %2 frames, %3 s</source>
        <translation>%1, %2 Einzelbilder, %3 s</translation>
    </message>
    <message>
        <source>Page 1 of %1</source>
        <translation>Seite 1 von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>timeslice::ExportFields</name>
    <message>
        <source>%1, numbered</source>
        <translation>%1, nummeriert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1920x1080</source>
        <translation>Breite und Höhe in Pixeln, etwa 1920x1080</translation>
    </message>
    <message>
        <source>Text below the title</source>
        <translation>Text unter dem Titel</translation>
    </message>
    <message>
        <source>Where something changes</source>
        <translation>Wo sich etwas ändert</translation>
    </message>
    <message>
        <source>Times of the run, such as 5 ms, 12 ms; empty: where something changes, or round times if that is too often</source>
        <translation>Zeiten des Laufs, etwa 5 ms, 12 ms; leer: wo sich etwas ändert, oder runde Zeiten, wenn das zu oft ist</translation>
    </message>
    <message>
        <source>As long as 4 to 10 s</source>
        <translation>4 bis 10 s lang</translation>
    </message>
    <message>
        <source>How much of the runs one second shows, such as 10 ms</source>
        <translation>Wie viel von den Läufen eine Sekunde zeigt, etwa 10 ms</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>Plays again and again</source>
        <translation>Läuft immer wieder</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Foliensatz</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Visible part</source>
        <translation>Sichtbarer Teil</translation>
    </message>
    <message>
        <source>Each card</source>
        <translation>Je Karte</translation>
    </message>
    <message>
        <source>Each stop</source>
        <translation>Je Haltepunkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Folie 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, Hochformat</translation>
    </message>
    <message>
        <source>Custom size …</source>
        <translation>Eigene Größe …</translation>
    </message>
</context>
<context>
    <name>timeslice::FormRow</name>
    <message>
        <source>Reset to the default, %1</source>
        <translation>Auf den Standardwert %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>timeslice::GoalBox</name>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>✓ Reached, with %1.</source>
        <translation>✓ Erreicht, mit %1.</translation>
    </message>
    <message>
        <source>✓ Reached.</source>
        <translation>✓ Erreicht.</translation>
    </message>
    <message>
        <source>Not yet. %1 so far.</source>
        <translation>Noch nicht. Bisher %1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Noch nicht: %1.</translation>
    </message>
</context>
<context>
    <name>timeslice::HelpWindow</name>
    <message>
        <source>Timeslice help</source>
        <translation>Timeslice-Hilfe</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>timeslice::HuntView</name>
    <message>
        <source>Searching for a schedule that fails</source>
        <translation>Suche nach einem Ablauf, der fehlschlägt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The shortest one that fails: %1</source>
        <translation>Der kürzeste, der fehlschlägt: %1</translation>
    </message>
</context>
<context>
    <name>timeslice::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>timeslice::LeftColumn</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Arbeitslasten</translation>
    </message>
    <message>
        <source>Stories told with real runs, step by step (Ctrl+L)</source>
        <translation>Geschichten aus echten Läufen, Schritt für Schritt (Strg+L)</translation>
    </message>
    <message>
        <source>What runs, under which models, on which machine</source>
        <translation>Was läuft, unter welchen Modellen, auf welcher Maschine</translation>
    </message>
    <message>
        <source>Lessons or workloads</source>
        <translation>Lektionen oder Arbeitslasten</translation>
    </message>
</context>
<context>
    <name>timeslice::LeftPanel</name>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Arbeitslasten</translation>
    </message>
    <message>
        <source>Workload parameters</source>
        <translation>Parameter der Arbeitslast</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Model parameters</source>
        <translation>Parameter der Modelle</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonAuthor</name>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>What is different?</source>
        <translation>Was ist anders?</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Es dauert %1.</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>step</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>score so far %1 of %2</source>
        <translation>bisher %1 von %2 richtig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonExport</name>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Es wurde kein Programm gefunden, das %1 öffnet.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Handout of “%1”</source>
        <translation>Arbeitsblatt zu “%1”</translation>
    </message>
    <message>
        <source>Slides of “%1”</source>
        <translation>Folien zu “%1”</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonItem</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonList</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 has changed on disk and can no longer be read. The previous version is still shown.
%2</source>
        <translation>%1 hat sich auf dem Datenträger geändert und ist nicht mehr lesbar. Gezeigt wird weiter die vorige Version.
%2</translation>
    </message>
    <message>
        <source>%1 could not be opened.
%2</source>
        <translation>%1 konnte nicht geöffnet werden.
%2</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson file (Ctrl+O) or drop one onto the window</source>
        <translation>Lektionsdatei öffnen (Strg+O) oder auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Größer als 1 MB</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Built-in lessons</source>
        <translation>Mitgelieferte Lektionen</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>lesson and step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Type the number that most agree on.</source>
        <translation>Tippen Sie die Zahl ein, auf die sich die meisten einigen.</translation>
    </message>
    <message>
        <source>The answers come when the run is over.</source>
        <translation>Die Antworten kommen, wenn der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>Click an answer once for each hand that goes up, or press 1 to %1.</source>
        <translation>Klicken Sie eine Antwort für jede gehobene Hand einmal an, oder drücken Sie 1 bis %1.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonSession</name>
    <message>
        <source>Which model has the least %1?</source>
        <translation>Bei welchem Modell ist %1 am kleinsten?</translation>
    </message>
    <message>
        <source>Which model has the most %1?</source>
        <translation>Bei welchem Modell ist %1 am größten?</translation>
    </message>
    <message>
        <source>Lose an update.</source>
        <translation>Verlieren Sie eine Aktualisierung.</translation>
    </message>
    <message>
        <source>Cause a deadlock.</source>
        <translation>Führen Sie einen Deadlock herbei.</translation>
    </message>
    <message>
        <source>Reach this: %1</source>
        <translation>Erreichen Sie dies: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>timeslice::LessonStage</name>
    <message>
        <source>back to the step</source>
        <translation>zurück zum Schritt</translation>
    </message>
</context>
<context>
    <name>timeslice::MainWindow</name>
    <message>
        <source>%1 – Timeslice</source>
        <translation>%1 – Timeslice</translation>
    </message>
    <message>
        <source>Timeslice</source>
        <translation>Timeslice</translation>
    </message>
    <message>
        <source>Open workload or lesson</source>
        <translation>Arbeitslast oder Lektion öffnen</translation>
    </message>
    <message>
        <source>Workloads and lessons (*.yaml *.yml);;All files (*)</source>
        <translation>Arbeitslasten und Lektionen (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>timeslice::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>timeslice::ModelRow</name>
    <message>
        <source>Scheduling</source>
        <translation>Scheduling</translation>
    </message>
    <message>
        <source>Scales to</source>
        <translation>Reicht für</translation>
    </message>
    <message>
        <source>Blocking calls</source>
        <translation>Blockierende Aufrufe</translation>
    </message>
    <message>
        <source>Facts about %1</source>
        <translation>Angaben zu %1</translation>
    </message>
    <message>
        <source>Uses several cores</source>
        <translation>Nutzt mehrere Kerne</translation>
    </message>
</context>
<context>
    <name>timeslice::NewLessonDialog</name>
    <message>
        <source>File of the lesson</source>
        <translation>Datei der Lektion</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>Lektionen (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Type a title and the name of a file.</source>
        <translation>Geben Sie einen Titel und den Namen einer Datei ein.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already.</source>
        <translation>Eine Datei &apos;%1&apos; gibt es schon.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Make a lesson of the stage</source>
        <translation>Lektion aus der Bühne machen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the lesson</source>
        <translation>Lektion machen</translation>
    </message>
</context>
<context>
    <name>timeslice::NumberBox</name>
    <message>
        <source>Your estimate</source>
        <translation>Ihre Schätzung</translation>
    </message>
    <message>
        <source>✓ %1: near enough</source>
        <translation>✓ %1: nah genug</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Die Antwort ist %1</translation>
    </message>
</context>
<context>
    <name>timeslice::OverviewStrip</name>
    <message>
        <source>The whole time span. Drag to move, scroll to zoom, double-click to show everything.</source>
        <translation>Die gesamte Zeitspanne. Ziehen verschiebt, Scrollen zoomt, Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>timeslice::OwnFolder</name>
    <message>
        <source>Your files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>Only the first %1 files by name are listed.</source>
        <translation>Nur die ersten %1 Dateien nach Namen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Lesson files (.yaml) in %1 appear here.</source>
        <translation>Lektionsdateien (.yaml) in %1 erscheinen hier.</translation>
    </message>
    <message>
        <source>Workload files (.yaml) in %1 appear here.</source>
        <translation>Arbeitslastdateien (.yaml) in %1 erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>timeslice::OwnFolderButton</name>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Üblichen Ordner verwenden</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Your folder for workloads and lessons</source>
        <translation>Ihr Ordner für Arbeitslasten und Lektionen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No program was found that shows the folder %1.</source>
        <translation>Es wurde kein Programm gefunden, das den Ordner %1 anzeigt.</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Ihr Ordner</translation>
    </message>
    <message>
        <source>Your own workloads and lessons lie in %1</source>
        <translation>Ihre eigenen Arbeitslasten und Lektionen liegen in %1</translation>
    </message>
</context>
<context>
    <name>timeslice::ParameterForm</name>
    <message>
        <source>%1
Default: %2.</source>
        <translation>%1
Standard: %2.</translation>
    </message>
    <message>
        <source>%1
Default: %2. At least %3.</source>
        <translation>%1
Standard: %2. Mindestens %3.</translation>
    </message>
    <message>
        <source>%1
Default: %2. From %3 to %4.</source>
        <translation>%1
Standard: %2. Von %3 bis %4.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>timeslice::PlayheadRow</name>
    <message>
        <source>Playhead</source>
        <translation>Abspielmarke</translation>
    </message>
    <message>
        <source>To each event</source>
        <translation>Zu jedem Ereignis</translation>
    </message>
    <message>
        <source>To the events of a task: click one first</source>
        <translation>Zu den Ereignissen eines Tasks: erst einen anklicken</translation>
    </message>
    <message>
        <source>To the events of %1</source>
        <translation>Zu den Ereignissen von %1</translation>
    </message>
    <message>
        <source>To each decision: a core goes on with another task</source>
        <translation>Zu jeder Entscheidung: Ein Kern macht mit einem anderen Task weiter</translation>
    </message>
    <message>
        <source>Pace: how much of a run one second of playback shows</source>
        <translation>Tempo: wie viel von einem Lauf eine Sekunde Wiedergabe zeigt</translation>
    </message>
    <message>
        <source>What a step goes to</source>
        <translation>Wohin ein Schritt springt</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang springen</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Steps: events</source>
        <translation>Schritte: Ereignisse</translation>
    </message>
    <message>
        <source>Steps: one task</source>
        <translation>Schritte: ein Task</translation>
    </message>
    <message>
        <source>Steps: decisions</source>
        <translation>Schritte: Entscheidungen</translation>
    </message>
</context>
<context>
    <name>timeslice::PredictPanel</name>
    <message>
        <source>Click an answer once for each hand that goes up, or press 1 to %1.</source>
        <translation>Klicken Sie eine Antwort für jede gehobene Hand einmal an, oder drücken Sie 1 bis %1.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Uncover everything (P)</source>
        <translation>Alles aufdecken (P)</translation>
    </message>
    <message>
        <source>Uncover everything</source>
        <translation>Alles aufdecken</translation>
    </message>
    <message>
        <source>score so far %1 of %2</source>
        <translation>bisher %1 von %2 richtig</translation>
    </message>
</context>
<context>
    <name>timeslice::Prediction</name>
    <message>
        <source>There is no run to ask about.</source>
        <translation>Es gibt keinen Lauf, zu dem sich etwas fragen lässt.</translation>
    </message>
    <message>
        <source>Nobody runs any more. Move the playhead back to ask again.</source>
        <translation>Niemand läuft mehr. Bewegen Sie die Abspielmarke zurück, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>Who runs next?</source>
        <translation>Wer läuft als Nächstes?</translation>
    </message>
    <message>
        <source>Who runs next on core %1?</source>
        <translation>Wer läuft als Nächstes auf Kern %1?</translation>
    </message>
</context>
<context>
    <name>timeslice::PresentStage</name>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decision undone</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>decisions undone</source>
        <translation>Entscheidungen zurückgenommen</translation>
    </message>
</context>
<context>
    <name>timeslice::PresentView</name>
    <message>
        <source>%1 – Timeslice</source>
        <translation>%1 – Timeslice</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>timeslice::PresenterNotes</name>
    <message>
        <source>Notes – Timeslice</source>
        <translation>Notizen – Timeslice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No notes for this page.</source>
        <translation>Keine Notizen zu dieser Seite.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Das ist die letzte Seite.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>timeslice::RunBoard</name>
    <message>
        <source>run live instead</source>
        <translation>stattdessen live starten</translation>
    </message>
</context>
<context>
    <name>timeslice::RunCard</name>
    <message>
        <source>Duplicate and edit</source>
        <translation>Duplizieren und bearbeiten</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Show only this card</source>
        <translation>Nur diese Karte zeigen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Menu for %1</source>
        <translation>Menü für %1</translation>
    </message>
    <message>
        <source>Speedup: how many times faster than running the tasks one after another on the same machine</source>
        <translation>Beschleunigung: wievielmal so schnell wie die Tasks nacheinander auf derselben Maschine</translation>
    </message>
    <message>
        <source>Makespan: from the first task&apos;s arrival to the last task&apos;s finish</source>
        <translation>Gesamtdauer: von der Ankunft des ersten Tasks bis zum Ende des letzten</translation>
    </message>
    <message>
        <source>Cancel this run</source>
        <translation>Diesen Lauf abbrechen</translation>
    </message>
    <message>
        <source>Duplicate, edit, move, copy or remove</source>
        <translation>Duplizieren, bearbeiten, verschieben, kopieren oder entfernen</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitleiste von %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Compare with live and Python</source>
        <translation>Mit live und Python vergleichen</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <translation>wartet auf den Start</translation>
    </message>
    <message>
        <source>running: %1 s</source>
        <translation>läuft: %1 s</translation>
    </message>
    <message>
        <source>previous run:</source>
        <translation>voriger Lauf:</translation>
    </message>
    <message>
        <source>The timeline and the figures are from the previous run.</source>
        <translation>Zeitleiste und Zahlen stammen vom vorigen Lauf.</translation>
    </message>
</context>
<context>
    <name>timeslice::SpecForm</name>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Decides which task runs next when more tasks are ready than there are cores.</source>
        <translation>Entscheidet, welcher Task als Nächster läuft, wenn mehr Tasks bereit sind, als es Kerne gibt.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How tasks are executed.</source>
        <translation>Wie Tasks ausgeführt werden.</translation>
    </message>
    <message>
        <source>Costs and randomness</source>
        <translation>Kosten und Zufall</translation>
    </message>
    <message>
        <source>Simulated: exact and repeatable. Live: real threads on this computer. Python: real threads in this computer&apos;s Python.</source>
        <translation>Simuliert: exakt und wiederholbar. Live: echte Threads auf diesem Computer. Python: echte Threads im Python dieses Computers.</translation>
    </message>
</context>
<context>
    <name>timeslice::StepEditor</name>
    <message>
        <source>The file was changed meanwhile, and this step says something else in it. Save again to write this over it, or press Escape to see what it says.</source>
        <translation>Die Datei wurde inzwischen geändert, und dieser Schritt sagt darin etwas anderes. Speichern Sie noch einmal, um ihn damit zu überschreiben, oder drücken Sie Esc, um zu sehen, was er sagt.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, and has no such step any more. Copy what you typed, then press Escape.</source>
        <translation>Die Datei wurde inzwischen geändert und hat diesen Schritt nicht mehr. Kopieren Sie, was Sie getippt haben, und drücken Sie dann Esc.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Title of step %1</source>
        <translation>Titel von Schritt %1</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notizen für die Vortragenden</translation>
    </message>
    <message>
        <source>**bold**, *italic*, `code`, a list by - at the start of its lines, figures of the runs as {makespan of 1}. Ctrl+Enter saves, Escape leaves.</source>
        <translation>**fett**, *kursiv*, `Code`, eine Liste mit - am Anfang ihrer Zeilen, Zahlen der Läufe als {makespan of 1}. Strg+Eingabe speichert, Esc verwirft.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>timeslice::StudyHead</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
</context>
<context>
    <name>timeslice::TopBar</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>Arbeitslast: %1</translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation>Arbeitslast wählen</translation>
    </message>
    <message>
        <source>Machine: %1</source>
        <translation>Maschine: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>View: by task</source>
        <translation>Ansicht: nach Task</translation>
    </message>
    <message>
        <source>View: by core</source>
        <translation>Ansicht: nach Kern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What a lane shows: a task or a core</source>
        <translation>Was eine Spur zeigt: einen Task oder einen Kern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Engine: simulated (exact and repeatable), live (on this computer) or this computer&apos;s Python</source>
        <translation>Engine: simuliert (exakt und wiederholbar), live (auf diesem Computer) oder das Python dieses Computers</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>Nach Task</translation>
    </message>
    <message>
        <source>By core</source>
        <translation>Nach Kern</translation>
    </message>
    <message>
        <source>Pictures, tables and lessons</source>
        <translation>Bilder, Tabellen und Lektionen</translation>
    </message>
</context>
<context>
    <name>timeslice::TruthCards</name>
    <message>
        <source>comparison with live and Python</source>
        <translation>Vergleich mit live und Python</translation>
    </message>
</context>
<context>
    <name>timeslice::ValueField</name>
    <message>
        <source>Increase by one</source>
        <translation>Um eins erhöhen</translation>
    </message>
    <message>
        <source>Decrease by one</source>
        <translation>Um eins verringern</translation>
    </message>
</context>
<context>
    <name>timeslice::WorkloadGallery</name>
    <message>
        <source>%1 could not be opened.
%2</source>
        <translation>%1 konnte nicht geöffnet werden.
%2</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a workload file (Ctrl+O) or drop one onto the window</source>
        <translation>Arbeitslast-Datei öffnen (Strg+O) oder auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 hat sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1 has changed on disk and can no longer be read. The previous version is still shown.
%2</source>
        <translation>%1 hat sich auf dem Datenträger geändert und ist nicht mehr lesbar. Gezeigt wird weiter die vorige Version.
%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Größer als 1 MB</translation>
    </message>
</context>
<context>
    <name>timeslice::WorkloadList</name>
    <message>
        <source>No workload matches “%1”.</source>
        <translation>Keine Arbeitslast passt zu “%1”.</translation>
    </message>
    <message>
        <source>Search workloads</source>
        <translation>Arbeitslasten durchsuchen</translation>
    </message>
    <message>
        <source>Searches names, summaries, topics and models</source>
        <translation>Sucht in Namen, Kurzbeschreibungen, Themen und Modellen</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>timeslice::WorkloadOpener</name>
    <message>
        <source>workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>workload parameter</source>
        <translation>Parameter der Arbeitslast</translation>
    </message>
    <message>
        <source>workload reloaded</source>
        <translation>Arbeitslast neu geladen</translation>
    </message>
</context>
<context>
    <name>timeslice::WorkloadParameters</name>
    <message>
        <source>A parameter of this workload.</source>
        <translation>Ein Parameter dieser Arbeitslast.</translation>
    </message>
</context>
</TS>

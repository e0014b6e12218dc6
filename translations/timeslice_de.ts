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
    <message numerus="yes">
        <source>{0} tasks are too many for a live run; expected at most {1}. Simulate it, or lower the count.</source>
        <translation>
            <numerusform>{0} Task ist zu viel für einen Live-Lauf; erwartet werden höchstens {1}. Simulieren Sie ihn, oder verringern Sie die Anzahl.</numerusform>
            <numerusform>{0} Tasks sind zu viele für einen Live-Lauf; erwartet werden höchstens {1}. Simulieren Sie ihn, oder verringern Sie die Anzahl.</numerusform>
        </translation>
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
        <source>Adds 1 in one atomic step, which is never lost.</source>
        <translation>Addiert 1 in einem unteilbaren Schritt, der nie verloren geht.</translation>
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
        <source>&quot;Philosophers: one order&quot;</source>
        <translation>&quot;Philosophen: eine Reihenfolge&quot;</translation>
    </message>
    <message>
        <source>Three philosophers take the fork with the smaller number first, and all of them eat.</source>
        <translation>Drei Philosophen nehmen zuerst die Gabel mit der kleineren Nummer, und alle essen.</translation>
    </message>
    <message>
        <source>&quot;Philosophers: put it back&quot;</source>
        <translation>&quot;Philosophen: zurücklegen&quot;</translation>
    </message>
    <message>
        <source>Who does not get the second fork puts the first one back and tries again later.</source>
        <translation>Wer die zweite Gabel nicht bekommt, legt die erste zurück und versucht es später wieder.</translation>
    </message>
    <message>
        <source>&quot;Philosophers: a waiter&quot;</source>
        <translation>&quot;Philosophen: ein Kellner&quot;</translation>
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
        <source>Only a simulated run can fork beside threads: a real copy would also get this program&apos;s own locks, which other threads may hold at that moment. Use the engine &apos;sim&apos;, or the model &apos;processes&apos; with the engine &apos;live&apos;.</source>
        <translation>Nur ein simulierter Lauf kann neben Threads einen Prozess kopieren: Eine echte Kopie bekäme auch die eigenen Sperren dieses Programms, die andere Threads in dem Moment halten können. Nehmen Sie die Engine &apos;sim&apos; oder das Modell &apos;processes&apos; mit der Engine &apos;live&apos;.</translation>
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
        <source>about %1 of %2 schedules</source>
        <translation>etwa %1 von %2 Abläufen</translation>
    </message>
    <message>
        <source>%1 schedules tried, all there are within the bound: none fails.</source>
        <translation>Versuchte Abläufe: %1, alle innerhalb der Grenze; keiner schlägt fehl.</translation>
    </message>
    <message>
        <source>%1 schedules tried: none fails.</source>
        <translation>Versuchte Abläufe: %1; keiner schlägt fehl.</translation>
    </message>
    <message>
        <source>%1 with a lost update</source>
        <translation>%1 mit einer verlorenen Aktualisierung</translation>
    </message>
    <message>
        <source>%1 with a deadlock</source>
        <translation>%1 mit einem Deadlock</translation>
    </message>
    <message>
        <source>%1 with a broken expectation</source>
        <translation>%1 mit einer verfehlten Erwartung</translation>
    </message>
    <message>
        <source>%1 schedules tried, %2 fail: %3.</source>
        <translation>Versuchte Abläufe: %1, davon fehlgeschlagen: %2 (%3).</translation>
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
        <source>1 s shows %1</source>
        <translation>1 s zeigt %1</translation>
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
    <name>timeslice::PresentView</name>
    <message>
        <source>%1 – Timeslice</source>
        <translation>%1 – Timeslice</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
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
    <name>timeslice::ScaleView</name>
    <message>
        <source>Cancelled after %1 of %2 runs</source>
        <translation>Nach %1 von %2 Läufen abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
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
        <source>Pictures and tables</source>
        <translation>Bilder und Tabellen</translation>
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

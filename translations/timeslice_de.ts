<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckCommand</name>
    <message>
        <source>Says what is wrong with a workload file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload file, or a built-in workload&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what? Give a workload file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no problem found (tasks: %2, resources: %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is one word too many: &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;timeslice help %1&apos; lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleTexts</name>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommand</name>
    <message>
        <source>Explains a command, the metrics, a model, the workload file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, or a topic that &apos;timeslice help&apos; lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window with a workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run failed: deadlock, time limit, stopped. What there is was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad input or usage, or an output that cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslice shows how concurrency models share a computer&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of &apos;timeslice help TOPIC&apos;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic &apos;%1&apos;. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set with --set KEY=VALUE; --ideal makes costs zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3; default %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses several cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreted code that needs 20 ms of an otherwise idle core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One native call that keeps the GIL to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native code that drops the GIL first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a device; an event loop can wait for many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer that an event loop can share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wait that only a thread can do: in an event loop it stops everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes and gives back a lock; {lock: L, timeout: 5 ms} gives up after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps under a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up the processor of its own will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps again and again; times: forever ends at --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload is a YAML file: tasks, each a list of steps, and what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Lists workloads, models, policies or parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workloads, models, policies or parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints JSON, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what? Give one of workloads, models, policies, parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of &apos;%1&apos;; expected workloads, models, policies or parameters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputTexts</name>
    <message>
        <source>&apos;%1&apos; does not end with a known suffix; expected .png, .svg, .pdf, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayheadRow</name>
    <message>
        <source>%1 / %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 ns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Run %1 of %2: %3 (%4 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have changed since this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live runs use this computer and start when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The timeline shows the run so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of time. The timeline shows the run so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed. The timeline shows it so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Runs a workload under several models and compares them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in workload&apos;s name, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulates without costs: switching and waking take no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the random numbers (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends each run after this time (60 s for a live run, none for a simulated one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models; the workload&apos;s own, else serial, preemptive, parallel, gil, async.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines: sim, live (sim).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores of the machine (4 simulated, all of them live).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling policies of the simulated machine (rr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time slices of the policy, such as 4ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch intervals of the GIL, such as 5ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a parameter of the workload, a model, a policy or the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints metrics as table, json or csv (table, unless a file is written).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a picture (.png, .svg, .pdf), the intervals (.csv) or a Chrome trace (.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of pictures: 1920x1080, 16:9, 4:3, square, A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of pictures: light, dark, print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of pictures; the workload&apos;s name unless set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of text in pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopTexts</name>
    <message>
        <source>Stopping; what was recorded so far is kept. Press Ctrl+C again to end at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: deadlock. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2, held by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the end of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>Which workload? Give the name of one from &apos;timeslice list workloads&apos;, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an empty value in &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cores is &apos;%1&apos;; expected a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine &apos;%1&apos;. There are: sim, live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set is &apos;%1&apos;; expected a name, an equals sign and a value, such as quantum=5ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed is &apos;%1&apos;; expected a whole number of at least 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout is &apos;%1&apos;; expected a time of more than 0, such as 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--metrics is &apos;%1&apos;; expected table, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is &apos;%1&apos;; expected light, dark or print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowTexts</name>
    <message>
        <source>There is no display to open a window on. &apos;timeslice help&apos; shows what works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no command &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no command &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>found &apos;{0}&apos;, expected a smaller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a whole number, such as 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a decimal number, such as 0.62</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected one of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: found &apos;{1}&apos;, expected at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: found &apos;{1}&apos;, expected {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number of 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number, with or without a unit, such as 4 or 4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;; &apos;{1}&apos; is not a unit (ns, us, ms, s, min, B, kB, MB, GB, KiB, MiB, GiB, B/s, kB/s, MB/s, GB/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time of 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time with a unit, such as 5 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time; &apos;{1}&apos; is not a unit of time (ns, us, ms, s, min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a whole number of nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a time of at most 2^62 ns (146 years)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} switches were missing from the record and were filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a core spends when another thread follows on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a core spends when a thread comes to it from another core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least time from a wake-up until the woken thread is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wake-up takes up to this much longer, drawn from the seed; two of three are quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a thread spends on waking another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most by which a timer is late; shorter waits are late by 8 µs and 1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What taking or giving back a lock costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an event loop spends on each step of a coroutine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart interpreted code looks whether it should let go of the GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task keeps its core until it waits or ends; the others queue in order of arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time slice: how long a task may run while others are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks take turns of one quantum; who has used his up goes to the end of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the first task&apos;s arrival to the last task&apos;s finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan of the tasks one after another on the same machine, divided by this makespan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time of all cores, over the makespan, in which they were busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that a task was ready without a core or waited for the GIL, mean of all tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from a task&apos;s arrival to its first run, mean of the tasks that ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean turnaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from a task&apos;s arrival to its finish, mean of the tasks that finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a task left its core because it waited, yielded or ended, and another or none followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involuntary switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a task lost its core because its time slice was over or a more urgent one came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the global interpreter lock passed from one task to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a task that waited for the GIL a whole switch interval asked its holder to drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness (Jain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jain&apos;s index over cpu time divided by turnaround of the tasks: 1 when all are treated alike, 1 divided by their number when one gets everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperative: they hand over where they await</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coroutines on one thread. A task runs until it awaits something; then the loop resumes the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperative, by the event loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hundreds of thousands of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden: they stop everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very many waits, each with little to compute in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks the holder to drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads with a GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at a time, taking turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread per task on all cores, as in CPython: only the holder of the global interpreter lock runs, and who has waited a whole switch interval asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preemptive, with the GIL handed round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only while waiting or in native code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands of threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: they let go of the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for files and networks in Python; not work for the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads, all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel: all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread per task on all cores. Tasks really run at the same time; nothing but locks orders them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preemptive, by the operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: only their own thread waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work for the processor that can be split, in a language without a GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads, one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preemptive: the scheduler cuts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread per task, all on one core. The operating system gives each a time slice in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many waits on one core, and code that may be interrupted anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial: each task to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread runs the tasks in order. While one waits, everybody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one task at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: everything waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline: simple, and nothing can come between two lines of code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches are the kernel&apos;s own records (perf_event).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches of {0} of {1} threads are gaps between checkpoints: the kernel&apos;s records were not to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records did not fit and are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor&apos;s speed changed by {0} during the run: compare its times with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that did the run was killed (signal {0}). What it recorded until then is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that did the run ended early (exit code {0}). What it recorded until then is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory for recording the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was ended at its time limit of {0}. Raise the limit, or make the workload shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock: every task that is left waits for something that nobody will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock: {0} waits for {1}, which it holds itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock of {0} tasks: {1} waits for {2}, which {3} holds, which waits in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model &apos;{0}&apos;. There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model &apos;{0}&apos;. Did you mean &apos;{1}&apos;? There are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy &apos;{0}&apos;. There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy &apos;{0}&apos;. Did you mean &apos;{1}&apos;? There are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cores; a machine has at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload&apos;s machine has &apos;{0}&apos; cores; expected a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chosen model, policy or machine knows the setting &apos;{0}&apos; ({1}). It belongs to: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;{0}&apos;: no workload, model, policy or machine knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;{0}&apos;. Did you mean &apos;{1}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model &apos;{0}&apos; knows no setting &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; expected {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cores; this computer lets a live run use 1 to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cores; expected 1 to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit must be longer than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tasks are too many for a live run; expected at most {1}. Simulate it, or lower the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Make the workload smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program timeslice-runner, which does live runs, is not beside this one in {0}. Install it there, or name it in TIMESLICE_RUNNER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory for starting the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped: its tasks do something for ever that takes no time. Give a repeated step a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped: its trace has reached the limit of 200 million intervals. Make the workload smaller or the quantum longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of a live run cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clock readings came out of order and were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked on I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time slice was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preempted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop request honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yielded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock held by another task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for another task&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ended first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: an interval at {1} has no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: an interval starts at {1}, expected {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: core and state disagree at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: core {1} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: two equal intervals touch at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: intervals end at {1}, expected {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the last interval has the wrong cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core {0}: two tasks at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: two holders at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is neither a file nor a built-in workload; those are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is neither a file nor a built-in workload; did you mean &apos;{1}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this releases &apos;{0}&apos;, which the task does not hold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repeated steps take &apos;{0}&apos; and do not release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repeated steps release &apos;{0}&apos;, which was taken before them, and do not take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a second task &apos;{0}&apos;; the first stands in line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a second task &apos;{0}&apos;; the first is one of the numbered tasks of line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0} tasks, expected at most {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times of all tasks together exceed 2^62 ns (146 years)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown parameter &apos;{0}&apos;; this workload declares no parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown parameter &apos;{0}&apos;; parameters are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown parameter &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected + - * / or the end of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only like can be added to like or taken from it: a time and a time, a number and a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time or a size can only be multiplied by a number without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value can only be divided by a number, or by a value of its own kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value ends where a number or a parameter was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a number or a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found parentheses nested deeper than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value grows beyond every bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected one ${{...}} and perhaps a unit behind it, such as ${{4 * n}} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; behind ${{...}}, expected a unit, such as ms, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found the unit &apos;{0}&apos; behind ${{...}} whose value has a unit already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a workload: a map with the keys timeslice, name and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the key &apos;timeslice&apos; with the format&apos;s version: timeslice: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found version {0} of the workload format, expected 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a map of parameters, such as scale: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a parameter&apos;s name: letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a number, with or without a unit, such as 4 or 4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter {0}: found &apos;{1}&apos;, expected a value of the same kind as {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a list of models, such as [serial, gil]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a map of machine settings, such as cores: 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a map of resources, such as printer: lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resource kind &apos;{0}&apos; is not supported by this version; kinds are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown resource kind &apos;{0}&apos;; did you mean &apos;{1}&apos;? kinds are {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a resource kind; kinds are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found no task, expected at least one under the key &apos;tasks&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a list of tasks, each beginning with &apos;- &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a task: a map with the keys name and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the key &apos;{0}&apos; in a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resource &apos;{0}&apos; is declared but no step uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 16 MB, the most that a workload may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, expected a workload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a list of steps, each beginning with &apos;- &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a step, such as cpu: 5 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, expected a blank after the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; alone, expected &apos;{0}: &apos; and a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos; in the same step as &apos;{1}&apos;, expected one step in each item of the list; begin it with &apos;- &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step &apos;{0}&apos; is not supported by this version; steps are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown step &apos;{0}&apos;; steps are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown step &apos;{0}&apos;; did you mean &apos;{1}&apos;? steps are {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the key &apos;{0}&apos; in &apos;{1}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a map, which &apos;io&apos; does not support in this version; expected a time, such as 5 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the key &apos;{0}&apos; beside &apos;{1}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected nothing after &apos;yield&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a map with the keys times and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0} repetitions inside {1}, expected at most {2} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undeclared resource &apos;{0}&apos;; declare it under &apos;resources&apos; as {0}: lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undeclared resource &apos;{0}&apos;; did you mean &apos;{1}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a whole number or forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind &apos;{0}&apos; is not supported by this version; kinds are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a kind of work; kinds are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a time with a unit, such as 5 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is not a time; give one of its numbers a unit, such as ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found &apos;{0}&apos;, which is negative, expected a time of 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, which does not come out as a whole number from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a whole number from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; is not supported by this version; keys here are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &apos;{0}&apos;; keys here are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &apos;{0}&apos;; did you mean &apos;{1}&apos;? keys here are {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a control character (code {0}), expected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a byte that is not UTF-8 text (code {0}); save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found lists and maps nested deeper than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found an alias (*), expected the thing itself: aliases are not used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a {0} without the one that closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}, expected a key, which is a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found an anchor (&amp;), expected none: anchors are not used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found the tag &apos;{0}&apos;, expected none: tags are not used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a second document (---), expected one workload in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found something after the end of the workload; look at its indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found the key &apos;{0}&apos; again; it stands in line {1} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a tab, expected spaces: YAML is indented with spaces only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML ({0}); inside [ ] and {{ }} a value with ${{ }} stands in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::CardPopup</name>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::CompareModel</name>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: one row a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::CompareView</name>
    <message>
        <source>order of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit: show all of the time (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cards (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::ExportDialog</name>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1920x1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence below the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::FormRow</name>
    <message>
        <source>Back to the default, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::KeySheet</name>
    <message>
        <source>Run every card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only that card, again: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit: show all of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out, on a timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left and right, on a timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start and the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by task, by core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: a card&apos;s picture, the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a change of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::LeftPanel</name>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::MainWindow</name>
    <message>
        <source>%1 – Timeslice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::ModelRow</name>
    <message>
        <source>Scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses many cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::OverviewStrip</name>
    <message>
        <source>All of the time. Drag to move, scroll to zoom, double click to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::ParameterForm</name>
    <message>
        <source>%1
Default: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Default: %2. At least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Default: %2. From %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::PlayheadRow</name>
    <message>
        <source>To the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the previous event (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next event (full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace: at 1× the whole time passes in ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::RunCard</name>
    <message>
        <source>Duplicate and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup: how many times faster than one task after another on the same machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan: from the first task&apos;s arrival to the last task&apos;s finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate, change, move, copy, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::SpecForm</name>
    <message>
        <source>cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs next when more tasks are ready than there are cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: exact and repeatable. Live: real threads on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tasks become running code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::TopBar</name>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine: cores, policy, costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all runs (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every card again (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By task: one lane a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By core: one lane a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: by task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: by core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: simulated, exact and repeatable; or live, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a lane stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard (?)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::ValueField</name>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::WorkloadGallery</name>
    <message>
        <source>%1 was not opened.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workload file (Ctrl+O), or drop one on the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::WorkloadOpener</name>
    <message>
        <source>workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload parameter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeslice::WorkloadParameters</name>
    <message>
        <source>A number that the workload declares.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

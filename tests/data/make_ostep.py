#!/usr/bin/env python3
"""Writes ostep_scheduler.txt and ostep_mlfq.txt: python3 tests/data/make_ostep.py

What the homework simulators of "Operating Systems: Three Easy Pieces" (scheduler.py, mlfq.py) work out, by a program of
our own with their rules, tick by tick:
- scheduler: all jobs arrive at 0, in the order of the list.
- mlfq: at each tick first the boost, then the jobs that start now (in the order of the list, to the tail of the top
  queue), then the first job of the highest queue runs for one tick; a used-up quantum moves it to the tail of its
  queue, or of the next lower one when its allotment is used up; the bottom one renews the allotment. A boost appends
  the queues from the lowest priority up to the top one and gives everybody a fresh quantum and allotment. (mlfq.py
  sets the rest of the quantum to the number of the allotment's quanta there; where quantum and allotment of the top
  level are 1 that is the same.)
- A job that starts as another's quantum ends queues before it here, after it in mlfq.py: only cases in which both
  give the same are written.
"""
import os
import random

HEAD = "# Regenerate: python3 tests/data/make_ostep.py. "


def in_turn(lengths):
    now, ends = 0, []
    for length in lengths:
        now += length
        ends.append(now)
    return ends


def shortest_first(lengths):
    ends, now = [0] * len(lengths), 0
    for job in sorted(range(len(lengths)), key=lambda j: lengths[j]):
        now += lengths[job]
        ends[job] = now
    return ends


def round_robin(lengths, quantum):
    left, ends, queue, now = list(lengths), [0] * len(lengths), list(range(len(lengths))), 0
    while queue:
        job = queue.pop(0)
        ran = min(left[job], quantum)
        now += ran
        left[job] -= ran
        if left[job]:
            queue.append(job)
        else:
            ends[job] = now
    return ends


def mlfq(jobs, quanta, allotment, boost, arrivals_first):
    """Level 0 is the top one. Returns first runs and ends."""
    count, bottom = len(jobs), len(quanta) - 1
    level, left = [0] * count, [run for _, run in jobs]
    ticks, allot = [quanta[0]] * count, [allotment] * count
    first, ends = [None] * count, [None] * count
    queues = [[] for _ in quanta]
    now = 0
    expired = None

    def expire(job):
        queues[level[job]].remove(job)
        allot[job] -= 1
        if allot[job] == 0:
            level[job] = min(level[job] + 1, bottom)
            allot[job] = allotment
        ticks[job] = quanta[level[job]]
        queues[level[job]].append(job)

    while None in ends:
        boosting = boost and now and now % boost == 0
        if expired is not None and (not arrivals_first or boosting):
            expire(expired)
            expired = None
        if boosting:
            for q in range(bottom, 0, -1):
                queues[0] += queues[q]
                queues[q] = []
            for job in range(count):
                level[job], ticks[job], allot[job] = 0, quanta[0], allotment
        queues[0] += [job for job in range(count) if jobs[job][0] == now]
        if expired is not None:
            expire(expired)
            expired = None
        ready = [q for q in queues if q]
        if ready:
            job = ready[0][0]
            if first[job] is None:
                first[job] = now
            left[job] -= 1
            ticks[job] -= 1
            if left[job] == 0:
                ends[job] = now + 1
                ready[0].pop(0)
            elif ticks[job] == 0:
                expired = job
        now += 1
    return first, ends


def scheduler_lines():
    for number in range(60):
        lengths = [random.randint(1, 12) for _ in range(random.randint(2, 7))]
        quantum = random.randint(1, 5)
        ends = [in_turn(lengths), shortest_first(lengths), round_robin(lengths, quantum)][number % 3]
        name = ["fcfs", "sjf", "rr"][number % 3]
        yield f"{name} {quantum} {len(lengths)} {' '.join(map(str, lengths + ends))}\n"


def mlfq_lines():
    written = 0
    while written < 200:
        levels, count = random.randint(1, 5), random.randint(2, 8)
        quanta = [random.randint(1, 6) for _ in range(levels)]
        allotment = random.randint(1, 3)
        boost = random.choice([0, random.randint(5, 40), random.randint(4, 12)])
        jobs = [(random.randint(0, 25), random.randint(1, 30)) for _ in range(count)]
        if boost and random.random() < 0.7:  # starts at boosts
            jobs = [(boost * random.randint(0, 5), run) for _, run in jobs]
        result = mlfq(jobs, quanta, allotment, boost, True)
        if result != mlfq(jobs, quanta, allotment, boost, False):
            continue
        written += 1
        numbers = [levels, *quanta, allotment, boost, count]
        for job in range(count):
            numbers += [*jobs[job], result[0][job], result[1][job]]
        yield " ".join(map(str, numbers)) + "\n"


def write(name, head, lines):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), "w", encoding="ascii") as out:
        out.write(HEAD + head + "\n")
        out.writelines(lines)


random.seed(1)
write("ostep_scheduler.txt", "Policy, quantum, number of jobs, their lengths, their ends; all start at 0.",
      scheduler_lines())
write("ostep_mlfq.txt", "Levels, the quantum of each from the top, allotment, boost (0: none), number of jobs; "
      "of each job start, length, first run, end.", mlfq_lines())
